//! Articles as five years of news would bring them: happenings of the last days, each told by several outlets, in their own
//! words or in those of others.

use demarche_ledger::Coding;
use demarche_statement::{
    Amount, Article, Bound, Category, Citation, DatePrecision, Entity, Instrument, Kind, Location, Modality, Scope,
    Sector, Source, Statement, TextSpan, statement_id,
};
use fastrand::Rng;
use jiff::ToSpan;
use jiff::civil::{Date, date};

/// Days of news.
const DAYS: usize = 1826;

/// States that take part; the first are in the news most.
const STATES: usize = 150;

const OUTLETS: usize = 40;

const VERBS: &[(&str, Category, &str)] = &[
    ("met officials of", Category::Consult, "040"),
    ("signed an agreement with", Category::Support, "057"),
    ("promised help to", Category::Agree, "033"),
    ("lent money to", Category::Aid, "071"),
    ("accused the leaders of", Category::Accuse, "112"),
    ("traded oil with", Category::Cooperate, "061"),
    ("asked for a word from", Category::Request, "020"),
    ("rejected the plan of", Category::Reject, "120"),
    ("imposed duties on", Category::Sanction, "163"),
    ("praised the course of", Category::Support, "051"),
];

const WORDS: &[&str] = &[
    "pipeline",
    "railway",
    "border",
    "fisheries",
    "grain",
    "loan",
    "visa",
    "port",
    "embassy",
    "summit",
    "troops",
    "treaty",
    "harvest",
    "budget",
    "refugees",
    "satellite",
    "dam",
    "river",
    "customs",
    "steel",
    "gas",
    "cotton",
    "tourism",
    "energy",
    "ceasefire",
    "election",
    "protest",
    "minority",
    "language",
    "airspace",
    "vaccine",
    "drought",
    "quota",
    "currency",
    "parliament",
    "delegation",
    "factory",
    "highway",
    "museum",
    "university",
];

/// Something that happens.
#[derive(Clone)]
struct Happening {
    actor: usize,
    recipient: usize,
    verb: usize,
    day: Date,
    words: [usize; 5],
    millions: Option<u32>,
    names_people: bool,
}

pub(crate) struct Generator {
    random: Rng,
    articles: usize,
    made: usize,
    happenings: Vec<Happening>,
    day: usize,
}

fn state(number: usize) -> String {
    let letter = |part: usize| char::from(b'A' + (part % 26) as u8);
    [letter(number / 26 + 10), letter(number), letter(number * 7 + 3)].into_iter().collect()
}

impl Generator {
    pub(crate) fn new(articles: usize) -> Self {
        Self { random: Rng::with_seed(1), articles, made: 0, happenings: Vec::new(), day: usize::MAX }
    }

    /// Pairs of states, from the busiest to a quiet one.
    pub(crate) fn dyads(&self) -> Vec<(String, String)> {
        [(0, 1), (0, 2), (1, 2), (3, 7), (10, 20), (50, 100)].map(|(one, other)| (state(one), state(other))).to_vec()
    }

    pub(crate) fn busiest(&self) -> Vec<String> {
        vec![state(0)]
    }

    /// A state; that of rank n about as often as 1 in n of the first.
    fn some_state(&mut self) -> usize {
        let share = self.random.f64();
        ((STATES as f64).powf(share) as usize).saturating_sub(1).min(STATES - 1)
    }

    fn new_day(&mut self, day: usize) {
        self.day = day;
        let today = date(2019, 1, 1).checked_add((day as i64).days()).expect("a day");
        let oldest = today.checked_sub(3.days()).expect("a day");
        self.happenings.retain(|happening| happening.day > oldest);
        let count = (self.articles * 5 / DAYS / 4).max(2);
        for _ in 0..count {
            let actor = self.some_state();
            let mut recipient = self.some_state();
            while recipient == actor {
                recipient = self.random.usize(..STATES);
            }
            let random = &mut self.random;
            self.happenings.push(Happening {
                actor,
                recipient,
                verb: random.usize(..VERBS.len()),
                day: today,
                words: std::array::from_fn(|_| random.usize(..WORDS.len())),
                millions: (random.f64() < 0.2).then(|| random.u32(1..900)),
                names_people: random.f64() < 0.3,
            });
        }
    }

    pub(crate) fn batch(&mut self, size: usize) -> Vec<Coding> {
        let count = size.min(self.articles - self.made);
        (0..count).map(|_| self.article()).collect()
    }

    fn article(&mut self) -> Coding {
        let number = self.made;
        self.made += 1;
        let day = number * DAYS / self.articles;
        if day != self.day {
            self.new_day(day);
        }
        let published = date(2019, 1, 1).checked_add((day as i64).days()).expect("a day");
        let publication = format!("Outlet {}", self.random.usize(..OUTLETS));
        let mut text = String::new();
        let mut statements = Vec::new();
        for sequence in 0..5 {
            let happening = self.happenings[self.random.usize(..self.happenings.len())].clone();
            statements.push(self.statement(&mut text, sequence, &happening, published));
            if sequence % 2 == 1 {
                let filler: Vec<&str> = (0..12).map(|_| WORDS[self.random.usize(..WORDS.len())]).collect();
                text.push_str(&format!("Observers spoke of {}. ", filler.join(" and ")));
            }
        }
        let article = Article {
            id: Some(format!("bench-{number}")),
            publication: Some(publication.clone()),
            title: Some(format!("News of {published}")),
            url: Some(format!("https://example.org/{number}")),
            language: Some("en".to_owned()),
            published: Some(published),
            text,
            author: None,
            modified: None,
        };
        let cite_info = Citation {
            id: article.identifier(),
            publication: article.publication.clone(),
            title: article.title.clone(),
            url: article.url.clone(),
            language: article.language.clone(),
            date: article.published,
            coder: "bench".to_owned(),
        };
        for statement in &mut statements {
            statement.cite_info = cite_info.clone();
            statement.id = statement_id(&cite_info.id, statement);
        }
        Coding { article, coder: "bench".to_owned(), statements }
    }

    fn statement(&mut self, text: &mut String, sequence: usize, happening: &Happening, published: Date) -> Statement {
        let random = &mut self.random;
        let (verb, category, code) = VERBS[happening.verb];
        let start = text.len();
        let party = |number: usize, at: usize, names_person: bool| {
            let code = state(number);
            let words = if names_person { format!("President of {code}") } else { format!("Land of {code}") };
            Entity {
                start: at,
                end: at + words.len(),
                identifier_text: Some(if names_person { format!("Person {number}") } else { words.clone() }),
                identifier_id: Some(if names_person { format!("person/{number}") } else { format!("country/{code}") }),
                code: Some(code),
                sector: names_person.then_some(Sector::Government),
                office: names_person.then(|| "president".to_owned()),
                entity_text: words,
            }
        };
        let actor = party(happening.actor, start, happening.names_people);
        text.push_str(&format!("{} {verb} ", actor.entity_text));
        let recipient = party(happening.recipient, text.len(), false);
        text.push_str(&recipient.entity_text);
        text.push_str(" over");
        // Each teller leaves out a word and adds one.
        let left_out = random.usize(..5);
        for (place, word) in happening.words.iter().enumerate() {
            let word = if place == left_out { random.usize(..WORDS.len()) } else { *word };
            text.push_str(&format!(" {} and", WORDS[word]));
        }
        text.push_str(" more");
        let mut statement = Statement::new(Kind::Event, "", TextSpan::default());
        if let Some(millions) = happening.millions {
            let words = format!("${millions} million");
            text.push_str(&format!(" for {words}"));
            statement.money.push(Amount {
                amount: f64::from(millions) * 1e6,
                amount_to: None,
                currency: "USD".to_owned(),
                bound: Bound::Exact,
                instrument: Some(Instrument::Loan),
                stage: None,
                extent: None,
                purpose: None,
                period: None,
                text: words,
                part_of: None,
            });
        }
        if random.f64() < 0.3 {
            let outlet = format!("Outlet {}", random.usize(..OUTLETS));
            text.push_str(&format!(" ({outlet})"));
            statement.sources.push(Source { text: format!("({outlet})"), outlet, date: None, scope: Scope::Sentence });
        }
        text.push('.');
        statement.text = text[start..].to_owned();
        statement.text_info = TextSpan { sequence, start, end: text.len() };
        text.push(' ');
        let dated = random.f64() < 0.7;
        statement.date = Some(if dated { happening.day } else { published });
        statement.date_precision = Some(if dated { DatePrecision::Day } else { DatePrecision::Publication });
        statement.event = vec![category];
        statement.cameo = code.parse().ok();
        statement.quad_code = Some(category.quad().number());
        statement.event_scale = Some(category.score(None));
        statement.event_text = verb.split(' ').take(2).map(str::to_owned).collect();
        if happening.names_people {
            let code = state(happening.recipient);
            statement.event_loc = Some(Location {
                text: format!("Capital of {code}"),
                name: format!("Capital of {code}"),
                country_code: Some(code[..2].to_owned()),
                country_name: Some(format!("Land of {code}")),
                lat: Some(1.5),
                lng: Some(2.5),
                geoname_id: Some(happening.recipient as u32),
                fcl: Some("P".to_owned()),
                population: Some(1_000_000),
            });
        }
        statement.actor = vec![actor];
        statement.recipient = vec![recipient];
        statement.modality = Modality::Actual;
        statement.confidence = 0.87;
        statement
    }
}
