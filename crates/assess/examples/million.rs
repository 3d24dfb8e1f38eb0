//! Writes a made-up archive as JSON Lines, to measure the measures: `million [STATEMENTS] > statements.jsonl`.
//!
//! Sixty countries deal with each other over ten years; fifty outlets tell of it in articles of five statements. The same
//! number gives the same bytes.

use std::io::{self, BufWriter, Write};

use rand::RngExt as _;
use rand::SeedableRng as _;
use rand_chacha::ChaCha8Rng;

const COUNTRIES: [&str; 60] = [
    "AZE", "JPN", "CHN", "USA", "GBR", "FRA", "DEU", "ITA", "ESP", "POL", "TUR", "IRN", "IRQ", "SYR", "ISR", "EGY",
    "SAU", "ARE", "QAT", "KWT", "IND", "PAK", "BGD", "LKA", "NPL", "THA", "VNM", "IDN", "MYS", "PHL", "KOR", "PRK",
    "MNG", "KAZ", "UZB", "TKM", "KGZ", "TJK", "GEO", "ARM", "RUS", "UKR", "BLR", "MDA", "ROU", "BGR", "GRC", "SRB",
    "HUN", "CZE", "CAN", "MEX", "BRA", "ARG", "CHL", "KEN", "NGA", "ZAF", "ETH", "AUS",
];

/// Category, CAMEO code, quad class, score.
const EVENTS: [(&str, &str, u8, f64); 10] = [
    ("CONSULT", "042", 1, 4.0),
    ("CONSULT", "040", 1, 2.5),
    ("SUPPORT", "057", 1, 5.0),
    ("AGREE", "033", 1, 2.5),
    ("COOPERATE", "061", 2, 9.5),
    ("AID", "071", 2, 10.0),
    ("ACCUSE", "111", 3, -2.0),
    ("REJECT", "120", 3, -2.0),
    ("SANCTION", "163", 4, -6.0),
    ("ASSAULT", "190", 4, -9.0),
];

fn main() -> io::Result<()> {
    let count: u64 = std::env::args().nth(1).and_then(|count| count.parse().ok()).unwrap_or(1_000_000);
    let mut random = ChaCha8Rng::seed_from_u64(1);
    let mut out = BufWriter::with_capacity(1 << 20, io::stdout().lock());
    for number in 0..count {
        let article = number / 5;
        let day = random.random_range(0..3650_u32);
        let (year, month, day) = (2000 + day / 365, day % 365 / 31 + 1, day % 28 + 1);
        let date = format!("{year}-{month:02}-{day:02}");
        let one = COUNTRIES[random.random_range(0..COUNTRIES.len())];
        let other = COUNTRIES[random.random_range(0..COUNTRIES.len())];
        let (event, cameo, quad, score) = EVENTS[random.random_range(0..EVENTS.len())];
        let outlet = random.random_range(0..50_u32);
        let money = if event == "AID" {
            let amount = random.random_range(1..1000_u64) * 100_000;
            format!(
                r#""money":[{{"amount":{amount},"currency":"USD","bound":"exact","instrument":"loan","stage":"disbursed","text":"${amount}"}}],"#
            )
        } else {
            String::new()
        };
        writeln!(
            out,
            r#"{{"id":"s{number:020x}","kind":"event","date":"{date}","date_precision":"day","actor":[{{"entity_text":"the government","start":4,"end":18,"identifier_text":"{one}","identifier_id":"country/{one}","code":"{one}","sector":"GOV"}}],"recipient":[{{"entity_text":"the government","start":30,"end":44,"identifier_text":"{other}","identifier_id":"country/{other}","code":"{other}","sector":"GOV"}}],"event":["{event}"],"context":["diplomatic"],"cameo":"{cameo}","quad_code":{quad},"event_scale":{score},"event_text":["dealt"],{money}"modality":"actual","text":"On that day the government of {one} dealt with the government of {other} in the way that governments do, officials of both said.","text_info":{{"sequence":0,"start":0,"end":120}},"cite_info":{{"id":"a{article:020x}","publication":"Outlet {outlet}","title":"What governments do","language":"en","date":"{date}","coder":"made up"}},"confidence":0.9}}"#
        )?;
    }
    out.flush()
}
