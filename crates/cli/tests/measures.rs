//! `demarche show`, `money`, `positions`, `promises`, `orient`: from articles to figures, through the program.

#![allow(clippy::unwrap_used)] // A failure here is a failed test.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;

use serde_json::Value;

fn demarche(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_demarche"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().unwrap();
    // A command that refuses its arguments reads nothing.
    let _ = writer.join().unwrap();
    output
}

const ARTICLES: &str = r#"{"publication": "Trend", "published": "2006-03-09", "text": "President Ilham Aliyev visited Japan on March 8. Aliyev met with Prime Minister Junichiro Koizumi on March 8.\n\nOn March 2, 2006 Japan lent Azerbaijan $150 million for a power plant."}
{"publication": "Turan", "published": "2006-03-10", "text": "Japan's overall assistance to Azerbaijan through various organizations has reached $694 million, including $74 million in grants.\n\nOn March 2, 2006 Japan lent Azerbaijan $150 million for a power plant.\n\nAt the moment, Azerbaijani-Japanese trade is nearly $70.6 million, yet much of it ($52.3 million) comes from imports of Japanese products into Azerbaijan."}
{"publication": "Echo", "published": "2006-03-11", "text": "Japan pledged $20 million in aid to Azerbaijan. Baku is prepared to support Japan's nomination to the UN Security Council in exchange for help with Karabakh. Koizumi confirmed Japan's recognition of Azerbaijan's territorial integrity during his talks with Aliyev."}
"#;

/// The statements of the articles above.
static STATEMENTS: LazyLock<String> = LazyLock::new(|| {
    let output = demarche(&["code", "--format", "jsonl", "-"], ARTICLES);
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
});

fn json(arguments: &[&str]) -> Value {
    let output = demarche(&[arguments, &["--format", "json"]].concat(), &STATEMENTS);
    assert!(output.status.success(), "{output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// A table for eyes, with single spaces: cells may be broken into lines.
fn table(arguments: &[&str]) -> String {
    let output = demarche(&[arguments, &["--format", "table"]].concat(), &STATEMENTS);
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_money_of_real_sentences_is_added_by_the_rules() {
    let money = json(&["money", "AZE", "JPN"]);
    let totals = money["totals"].as_array().unwrap();
    let total = |from: &str, instrument: &str| {
        let found = totals.iter().find(|total| total["flow"]["from"] == from && total["instrument"] == instrument);
        found.unwrap_or_else(|| panic!("no {instrument} from {from} in {totals:#?}"))["figure"]["figure"]
            .as_f64()
            .unwrap()
            / 1e6
    };
    assert_eq!(total("JPN", "loan"), 150.0, "told by two outlets, it is one loan");
    let aid: Vec<f64> = totals
        .iter()
        .filter(|total| total["instrument"] == "aid")
        .map(|total| total["figure"]["figure"].as_f64().unwrap() / 1e6)
        .collect();
    assert_eq!(aid, [20.0, 694.0], "a pledge and a total are not added");
    let derived: Vec<(&str, f64)> = money["implied"]
        .as_array()
        .unwrap()
        .iter()
        .map(|implied| (implied["rule"].as_str().unwrap(), implied["figure"]["figure"].as_f64().unwrap() / 1e6))
        .collect();
    assert!(derived.iter().any(|(rule, figure)| *rule == "R3" && *figure == 620.0), "{derived:?}");
    assert!(derived.iter().any(|(rule, figure)| *rule == "R8" && (figure - 18.3).abs() < 1e-6), "{derived:?}");
    let table = table(&["money", "Azerbaijan", "Japan"]);
    assert!(table.contains("R5 it is $150 million told") && table.contains("R3 it is included in"), "{table}");
}

#[test]
fn a_dyad_is_shown_with_its_episodes() {
    let dyad = json(&["show", "Azerbaijan", "JPN"]);
    assert_eq!(dyad["pair"], serde_json::json!(["AZE", "JPN"]));
    assert_eq!(dyad["coverage"]["outlets"], 3);
    let episodes = dyad["episodes"].as_u64().unwrap();
    assert!((1..=4).contains(&episodes), "a visit and its talks are one: {dyad}");
    assert!(dyad["net"]["mean"].as_f64().unwrap() > 2.0);
    assert!(table(&["show", "AZE", "JPN", "--by", "month"]).contains("2006-03"));
    let none = json(&["show", "AZE", "JPN", "--from", "2010-01-01"]);
    assert_eq!((none["episodes"].as_u64(), &none["net"]["mean"]), (Some(0), &Value::Null));
}

#[test]
fn positions_and_promises_are_listed() {
    let positions = json(&["positions", "JPN", "--issue", "territorial integrity"]);
    let held = positions["held"].as_array().unwrap();
    assert_eq!(held.len(), 1, "{positions}");
    assert_eq!(held[0]["stance"], "recognises");
    let bargain = table(&["positions", "AZE", "JPN"]);
    assert!(
        bargain.contains("Offers and bargains") && bargain.contains("exchange for help with Karabakh"),
        "{bargain}"
    );
    let promises = json(&["promises", "AZE", "JPN"]);
    let pledge = promises.as_array().unwrap().iter().find(|promise| promise["givers"][0] == "JPN").unwrap();
    assert_eq!(pledge["status"], "open");
    assert_eq!(json(&["promises", "AZE", "JPN", "--status", "kept"]), serde_json::json!([]));
}

#[test]
fn too_few_episodes_say_nothing_of_orientation() {
    let said = table(&["orient", "AZE", "--toward", "asia", "--against", "West"]);
    assert!(said.contains("Too few to say"), "{said}");
    let by_hand = json(&["orient", "AZE", "--toward", "JPN, CHN", "--against", "USA"]);
    assert_eq!(by_hand["toward"], "JPN, CHN");
    let output = demarche(&["orient", "AZE", "--toward", "Atlantis", "--against", "West"], &STATEMENTS);
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success() && error.contains("`Atlantis`") && error.contains("Asia"), "{error}");
}

#[test]
fn csv_has_a_header_and_as_many_rows_as_json() {
    for (arguments, key) in [
        (&["show", "AZE", "JPN"][..], Some("periods")),
        (&["money", "AZE", "JPN"], Some("rows")),
        (&["positions"], Some("held")),
        (&["promises"], None),
        (&["orient", "AZE", "--toward", "Asia", "--against", "West"], Some("periods")),
    ] {
        let output = demarche(&[arguments, &["--format", "csv"]].concat(), &STATEMENTS);
        let mut reader = csv::Reader::from_reader(output.stdout.as_slice());
        let rows = reader.records().map(Result::unwrap).count();
        let whole = json(arguments);
        let list = key.map_or(&whole, |key| &whole[key]);
        assert_eq!(rows, list.as_array().unwrap().len(), "{arguments:?}");
    }
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_is_measured() {
    let broken = format!("{{\"kind\": \"event\", \"code\": \"AZE\", \"other\": \"JPN\"}}\nnonsense\n{}", *STATEMENTS);
    let output = demarche(&["show", "AZE", "JPN", "--format", "json"], &broken);
    assert_eq!(output.status.code(), Some(3));
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(error.contains("standard input, line 1") && error.contains("line 2"), "{error}");
    assert_eq!(serde_json::from_slice::<Value>(&output.stdout).unwrap(), json(&["show", "AZE", "JPN"]));
    // Articles instead of statements.
    let output =
        demarche(&["show", "AZE", "JPN"], "{\"text\": \"Japan lent Kenya money.\", \"a\": \"AZE\", \"b\": \"JPN\"}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("run `demarche code` first"));
    for wrong in
        [&["show", "AZE", "Azerbaijan"][..], &["show", "AZE", "JPN", "--from", "2006-02-01", "--to", "2006-01-01"]]
    {
        assert_eq!(demarche(wrong, &STATEMENTS).status.code(), Some(1), "{wrong:?}");
    }
}

#[test]
fn rates_convert_at_the_month_and_bad_ones_are_named() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("rates");
    std::fs::create_dir_all(&folder).unwrap();
    let (good, bad) = (folder.join("good.tsv"), folder.join("bad.tsv"));
    std::fs::write(&good, "# ECB\n2006-03\tUSD\t1.2\n").unwrap();
    std::fs::write(&bad, "2006-03\tUSD\t1.2\n2006-03\tUSD\n").unwrap();
    let money = json(&["money", "AZE", "JPN", "--rates", good.to_str().unwrap(), "--in", "EUR"]);
    let loan = money["totals"].as_array().unwrap().iter().find(|total| total["instrument"] == "loan").unwrap();
    assert_eq!(loan["converted"]["figure"].as_f64().unwrap().round(), 125e6);
    let output = demarche(&["money", "AZE", "JPN", "--rates", bad.to_str().unwrap(), "--in", "EUR"], &STATEMENTS);
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success() && error.contains("bad.tsv") && error.contains("line 2"), "{error}");
}

#[test]
fn a_brief_holds_what_is_told_with_outlet_and_day() {
    let output = demarche(&["brief", "AZE", "JPN", "--from", "2006-03-01", "--to", "2006-03-15"], &STATEMENTS);
    assert!(output.status.success(), "{output:?}");
    let brief = String::from_utf8(output.stdout).unwrap();
    for fact in [
        "# Azerbaijan and Japan",
        "**March 8**\n\n- President Ilham Aliyev visited Japan. ([Trend, March 9]",
        "- Japan lent Azerbaijan $150 million for a power plant. ([Trend, March 9](#e",
        "[Turan, March 10](#e",
        "| Japan to Azerbaijan | aid in all so far | $694 million | ([Turan, March 10]",
        "of this, grants | $74 million",
        "$18.3 million",
        "derived: trade 70.6M − exports of Japan 52.3M",
        "Japan recognises Azerbaijan's territorial integrity, according to Prime Minister Junichiro Koizumi",
        "in exchange for help with Karabakh",
        "against none in the time before",
    ] {
        assert!(brief.contains(fact), "`{fact}` is not in {brief}");
    }
    // Every sentence leads to its evidence, and all evidence is there.
    let sentences: Vec<&str> = brief.lines().filter(|line| line.starts_with("- ")).collect();
    assert!(sentences.len() > 5);
    for sentence in sentences {
        let number = sentence
            .split("(#e")
            .nth(1)
            .and_then(|rest| rest.split(')').next())
            .unwrap_or_else(|| panic!("{sentence}"));
        assert!(brief.contains(&format!("<a id=\"e{number}\"></a>")), "{sentence}");
    }
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    let (page, chart) = (folder.join("brief.html"), folder.join("dyad.svg"));
    let output = demarche(&["brief", "AZE", "JPN", "--cite", "notes", "-o", page.to_str().unwrap()], &STATEMENTS);
    assert!(output.status.success() && output.stdout.is_empty(), "{output:?}");
    let html = std::fs::read_to_string(&page).unwrap();
    assert!(html.starts_with("<!doctype html>") && html.contains("<svg") && html.contains("<title id=\"title-"));
    let items = html.matches("<li>").count() + html.matches("<li ").count();
    assert!(items > 10 && items == html.matches("</li>").count());
    table(&["show", "AZE", "JPN", "--chart", chart.to_str().unwrap()]);
    let first = std::fs::read_to_string(&chart).unwrap();
    table(&["show", "AZE", "JPN", "--chart", chart.to_str().unwrap()]);
    assert_eq!(first, std::fs::read_to_string(&chart).unwrap(), "the same chart each time");
    for figure in ["partners", "places"] {
        let output = demarche(&["chart", figure, "AZE"], &STATEMENTS);
        let svg = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success() && svg.starts_with("<svg") && svg.trim_end().ends_with("</svg>"), "{figure}");
        assert!(figure != "partners" || (svg.contains(">Japan</text>") && svg.contains("Japan: ")), "{svg}");
    }
    assert!(!demarche(&["brief", "AZE", "JPN", "-o", "brief.docx"], &STATEMENTS).status.success());
}

#[test]
fn statements_are_converted_to_other_formats() {
    let converted = |arguments: &[&str]| {
        let output = demarche(&[&["convert"], arguments].concat(), &STATEMENTS);
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    for (format, columns) in [("icews", 20), ("polecat", 40), ("phoenix", 26), ("gdelt", 61)] {
        let written = converted(&[format, "AZE", "JPN"]);
        assert!(written.lines().count() > 1, "{format}");
        assert!(written.lines().all(|line| line.split('\t').count() == columns), "{format}: {written}");
    }
    for format in ["plover", "followthemoney", "annotations"] {
        let written = converted(&[format]);
        assert!(written.lines().count() > 1, "{format}");
        written.lines().for_each(|line| assert!(serde_json::from_str::<Value>(line).unwrap().is_object(), "{format}"));
    }
    assert_eq!(serde_json::from_str::<Value>(&converted(&["csl"])).unwrap().as_array().unwrap().len(), 3);
    assert_eq!(converted(&["bibtex"]).matches("@article").count(), 3);
    assert!(converted(&["atom", "AZE", "JPN"]).contains("<entry>"));
    assert_eq!(demarche(&["convert", "atom", "AZE"], &STATEMENTS).status.code(), Some(1));
}

#[test]
fn measures_are_taken_from_a_ledger_as_from_statements() {
    let folder = tempfile::tempdir().unwrap();
    let ledger = folder.path().join("relations.ledger");
    let ledger = ledger.to_str().unwrap();
    let added = demarche(&["add", "-", "--ledger", ledger], ARTICLES);
    assert!(added.status.success(), "{added:?}");
    let of_ledger = |arguments: &[&str]| -> Value {
        let output = demarche(&[arguments, &["--format", "json", "--ledger", ledger]].concat(), "");
        assert!(output.status.success(), "{output:?}");
        serde_json::from_slice(&output.stdout).unwrap()
    };
    let figures = |money: &Value| -> Vec<(String, f64)> {
        let totals = money["totals"].as_array().unwrap().iter();
        let mut found: Vec<(String, f64)> = totals
            .map(|total| (total["instrument"].to_string(), total["figure"]["figure"].as_f64().unwrap()))
            .collect();
        found.sort_by(|one, other| one.partial_cmp(other).unwrap());
        found
    };
    let (here, there) = (json(&["money", "AZE", "JPN"]), of_ledger(&["money", "AZE", "JPN"]));
    assert_eq!(figures(&here), figures(&there));
    let (here, there) = (json(&["show", "AZE", "JPN"]), of_ledger(&["show", "AZE", "JPN"]));
    assert_eq!(here["coverage"], there["coverage"]);
    assert_eq!(
        of_ledger(&["positions", "JPN", "--issue", "territorial integrity"])["held"].as_array().unwrap().len(),
        1
    );
    assert!(of_ledger(&["orient", "AZE", "--toward", "JPN", "--against", "USA"]).is_object());
    // What a reviewer rejects is in no measure any more.
    let loans = |ledger: &dyn Fn(&[&str]) -> Value| {
        figures(&ledger(&["money", "AZE", "JPN"])).into_iter().filter(|(name, _)| name == "\"loan\"").count()
    };
    assert_eq!(loans(&of_ledger), 1);
    for line in STATEMENTS.lines().filter(|line| line.contains("\"instrument\":\"loan\"")) {
        let statement: Value = serde_json::from_str(line).unwrap();
        let id = statement["id"].as_str().unwrap();
        let output = demarche(&["review", "reject", id, "--by", "L. Hajiyeva", "--ledger", ledger], "");
        assert!(output.status.success(), "{output:?}");
    }
    assert_eq!(loans(&of_ledger), 0);
    let both = demarche(&["show", "AZE", "JPN", "--ledger", ledger, "--statements", "-"], "");
    assert_eq!(both.status.code(), Some(2), "one or the other: {both:?}");
    let missing = demarche(&["show", "AZE", "JPN", "--ledger", "nowhere.ledger"], "");
    assert!(String::from_utf8_lossy(&missing.stderr).contains("nowhere.ledger"), "{missing:?}");
}
