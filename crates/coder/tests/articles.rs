//! The articles of `examples/` and `tests/data/`, coded with the embedded pipeline and compared with what a careful reader takes from them.

#![allow(clippy::unwrap_used)] // A failure here is a failed test.

use std::fs;
use std::path::{Path, PathBuf};

use demarche_coder::Coder;
use demarche_statement::{Article, Entity, Statement};
use serde_json::Value;

/// Where an article lies: among the examples, or beside the tests where rules were not written by it.
fn folder(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let examples = root.join("../../examples");
    if examples.join(format!("{name}.txt")).exists() { examples } else { root.join("tests/data") }
}

fn code(name: &str, published: &str) -> Vec<Statement> {
    let text = fs::read_to_string(folder(name).join(format!("{name}.txt"))).unwrap();
    let article = Article { published: Some(published.parse().unwrap()), ..Article::new(text) };
    let mut worker = demarche_english::pipeline().worker();
    Coder::embedded().unwrap().code(&article, |text| worker.parse(text))
}

fn strings<'v>(row: &'v Value, key: &str) -> Vec<&'v str> {
    row[key].as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

fn has_code(entities: &[&Entity], wanted: &Value) -> bool {
    let wanted: Vec<&str> = wanted["code"].as_str().unwrap_or_default().split('|').collect();
    entities.iter().any(|entity| entity.code.as_deref().is_some_and(|code| wanted.contains(&code)))
}

/// Whether a statement says what a gold row says: on its words, of its kind and category, between its parties.
fn says(statement: &Statement, row: &Value) -> bool {
    let words = format!("{} {}", statement.text, statement.quote.as_deref().unwrap_or_default());
    let events = strings(row, "event");
    let reciprocal = row["reciprocal"] == true;
    let side = |key: &str, own: &[Entity]| {
        let entities: Vec<&Entity> = if reciprocal { statement.parties().collect() } else { own.iter().collect() };
        row[format!("{key}_optional")] == true
            || row[key].as_array().into_iter().flatten().all(|wanted| has_code(&entities, wanted))
    };
    words.contains(row["anchor"].as_str().unwrap())
        && strings(row, "kind").contains(&statement.kind.as_str())
        && (statement.event.is_empty() || statement.event.first().is_some_and(|e| events.contains(&e.as_str())))
        && side("actor", &statement.actor)
        && side("recipient", &statement.recipient)
}

/// How many rows must be found, and which of them were not.
fn compare(name: &str, published: &str) -> (usize, Vec<String>) {
    let statements = code(name, published);
    let gold = fs::read_to_string(folder(name).join(format!("{name}.gold.jsonl"))).unwrap();
    let rows: Vec<Value> = gold.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let required: Vec<&Value> = rows.iter().filter(|row| row["optional"] != true).collect();
    let missing = required.iter().filter(|row| !statements.iter().any(|statement| says(statement, row)));
    (required.len(), missing.map(|row| row["anchor"].to_string()).collect())
}

#[test]
fn most_of_what_the_articles_say_is_found() {
    for (name, published) in [
        ("turkey-uzbekistan", "2024-06-10"),
        ("kenya-china", "2014-05-14"),
        ("brazil-argentina", "2009-10-17"),
        ("georgia-kazakhstan", "2007-10-06"),
    ] {
        let (required, missing) = compare(name, published);
        assert!(missing.len() * 4 <= required, "{name}: {} of {required} are missing: {missing:?}", missing.len());
    }
}

#[test]
fn money_comes_with_its_bound_kind_and_source() {
    let statements = code("kenya-china", "2014-05-14");
    let with_amount = |amount: f64| {
        statements.iter().find(|statement| statement.money.iter().any(|money| money.amount == amount)).unwrap()
    };
    let loan = with_amount(3.2e9);
    assert_eq!(loan.modality.as_str(), "planned");
    assert_eq!(loan.money[0].currency, "USD");
    assert_eq!(loan.money[0].instrument.map(|instrument| instrument.as_str()), Some("loan"));
    assert_eq!(loan.sources[0].outlet, "Business Daily");
    assert_eq!(loan.sources[0].date, Some("2014-05-12".parse().unwrap()));
    assert_eq!(with_amount(1.1e9).money[0].bound.as_str(), "about");
}

#[test]
fn statements_point_at_their_words() {
    for (name, published) in [("turkey-uzbekistan", "2024-06-10"), ("brazil-argentina", "2009-10-17")] {
        let text = fs::read_to_string(folder(name).join(format!("{name}.txt"))).unwrap();
        let letters: Vec<char> = text.chars().collect();
        for statement in code(name, published) {
            let sentence: String = letters[statement.text_info.start..statement.text_info.end].iter().collect();
            assert_eq!(sentence, statement.text);
            for entity in statement.parties().chain(&statement.speaker) {
                let words: String = letters[entity.start..entity.end].iter().collect();
                assert_eq!(words, entity.entity_text);
            }
        }
    }
}

#[test]
fn the_same_article_gives_the_same_statements() {
    let once = code("brazil-argentina", "2009-10-17");
    assert_eq!(once, code("brazil-argentina", "2009-10-17"));
    let mut ids: Vec<&str> = once.iter().map(|statement| statement.id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), once.len());
}

#[test]
fn nearly_all_examples_of_the_lexicon_are_coded_as_they_should_be() {
    let mut worker = demarche_english::pipeline().worker();
    let outcomes = Coder::embedded().unwrap().test_lexicon(|_| true, |text| worker.parse(text));
    let wrong: Vec<_> = outcomes.iter().filter(|outcome| !outcome.is_right()).collect();
    assert!(wrong.len() * 20 <= outcomes.len(), "{} of {} are wrong: {wrong:#?}", wrong.len(), outcomes.len());
}

#[test]
fn odd_texts_are_no_trouble() {
    let coder = Coder::embedded().unwrap();
    let mut worker = demarche_english::pipeline().worker();
    let texts = [
        "",
        " \n\n ",
        "(",
        "“",
        "\"\"\"",
        "$",
        "Kenya",
        "(Reuters, March 1)",
        "He said.",
        "\u{feff}€ 5 bn—",
        "a\n\n\n\nb",
    ];
    for text in texts {
        for published in [None, Some(jiff::civil::date(2006, 3, 13))] {
            let article = Article { published, ..Article::new(text) };
            coder.code(&article, |text| worker.parse(text));
        }
    }
}
