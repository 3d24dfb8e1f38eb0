//! How well matters are found, on stories whose matters a person told apart.

// With `--nocapture`, what is wrong is told.
#![allow(clippy::print_stdout)]

mod common;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use common::noon;
use demarche_ledger::{Coding, Ledger};
use demarche_statement::{Article, Statement, json_lines};

fn gold() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/gold")
}

/// The statements of a story, and for each the name of its matter.
fn story(half: &str, name: &str) -> (Vec<Statement>, BTreeMap<String, String>) {
    let read =
        |end: &str| std::fs::read_to_string(gold().join(half).join(format!("{name}.{end}"))).expect("a gold file");
    let statements =
        json_lines::read(read("statements.jsonl").as_bytes()).collect::<Result<_, _>>().expect("statements");
    let matters = read("matters.tsv")
        .lines()
        .map(|line| line.split_once('\t').expect("two columns"))
        .map(|(id, matter)| (id.to_owned(), matter.to_owned()))
        .collect();
    (statements, matters)
}

/// Each article with its statements, in the order of the file. The text is made of the sentences at their places.
fn codings(statements: &[Statement]) -> Vec<Coding> {
    let mut codings: Vec<Coding> = Vec::new();
    for statement in statements {
        let cited = &statement.cite_info;
        if codings.last().is_none_or(|coding| coding.article.id.as_ref() != Some(&cited.id)) {
            let article = Article {
                id: Some(cited.id.clone()),
                publication: cited.publication.clone(),
                title: cited.title.clone(),
                published: cited.date,
                ..Article::new(String::new())
            };
            codings.push(Coding { article, coder: cited.coder.clone(), statements: Vec::new() });
        }
        let coding = codings.last_mut().expect("one was pushed");
        let mut text: Vec<char> = coding.article.text.chars().collect();
        text.resize(text.len().max(statement.text_info.end), ' ');
        text.splice(statement.text_info.start..statement.text_info.end, statement.text.chars());
        coding.article.text = text.into_iter().collect();
        coding.statements.push(statement.clone());
    }
    codings
}

/// The matter that the ledger puts each statement in.
fn found(statements: &[Statement]) -> BTreeMap<String, i64> {
    let mut ledger = Ledger::in_memory().expect("a ledger");
    for coding in codings(statements) {
        ledger.record(&[coding], noon()).expect("recorded");
    }
    assert!(ledger.check().expect("checked").findings.is_empty());
    let matter = |statement: &Statement| ledger.statement(&statement.id).expect("it").matter.expect("a matter");
    statements
        .iter()
        .map(|statement| statement.id.clone())
        .zip(statements.iter().map(matter).collect::<Vec<_>>())
        .collect()
}

/// B-cubed precision and recall, summed over statements, and how many there are.
fn b_cubed(gold: &BTreeMap<String, String>, found: &BTreeMap<String, i64>) -> (f64, f64, usize) {
    let (mut precision, mut recall) = (0.0, 0.0);
    for (id, matter) in found {
        let together = found.iter().filter(|(_, other)| *other == matter).count() as f64;
        let alike = gold.iter().filter(|(_, name)| **name == gold[id]).count() as f64;
        let both = found.iter().filter(|(other, of)| *of == matter && gold[*other] == gold[id]).count() as f64;
        precision += both / together;
        recall += both / alike;
    }
    (precision, recall, found.len())
}

/// F1 over the stories of a half, in hundredths; prints what is wrong, with `--nocapture`.
fn score(half: &str, stories: &[&str]) -> f64 {
    let (mut precision, mut recall, mut count) = (0.0, 0.0, 0);
    for name in stories {
        let (statements, gold) = story(half, name);
        assert_eq!(statements.len(), gold.len(), "{name}");
        let found = found(&statements);
        let (p, r, n) = b_cubed(&gold, &found);
        println!("{name}: precision {:.3}, recall {:.3} over {n}", p / n as f64, r / n as f64);
        if half == "tuned" {
            for (index, one) in statements.iter().enumerate() {
                for (other_index, other) in statements.iter().enumerate().skip(index + 1) {
                    let (alike, together) = (gold[&one.id] == gold[&other.id], found[&one.id] == found[&other.id]);
                    if alike != together {
                        let wrong = if together { "joined" } else { "parted" };
                        println!("  {wrong}: {} {} | {} {}", index + 1, one.text, other_index + 1, other.text);
                    }
                }
            }
        }
        (precision, recall, count) = (precision + p, recall + r, count + n);
    }
    let (precision, recall) = (precision / count as f64, recall / count as f64);
    let f1 = 2.0 * precision * recall / (precision + recall);
    println!("{half}: B-cubed precision {precision:.3}, recall {recall:.3}, F1 {f1:.3} over {count} statements");
    f1
}

/// The floors that the scores were at least at when they were set; they only rise.
const FLOOR_TUNED: f64 = 0.94;
const FLOOR_HELD: f64 = 0.92;

#[test]
fn matters_of_the_stories_that_rules_were_set_on_are_found() {
    let f1 = score("tuned", &["azerbaijan-japan", "ethiopia-eritrea", "kenya-china"]);
    assert!(f1 >= FLOOR_TUNED, "{f1:.3}");
}

#[test]
fn matters_of_untouched_stories_are_found() {
    let f1 = score("held", &["kazakhstan-uzbekistan", "philippines-china"]);
    assert!(f1 >= FLOOR_HELD, "{f1:.3}");
}

#[test]
fn the_same_articles_give_the_same_matters_in_one_batch_or_in_many() {
    let (statements, _) = story("tuned", "kenya-china");
    let mut at_once = Ledger::in_memory().expect("a ledger");
    at_once.record(&codings(&statements), noon()).expect("recorded");
    let one_by_one = found(&statements);
    for statement in &statements {
        assert_eq!(at_once.statement(&statement.id).expect("it").matter, Some(one_by_one[&statement.id]));
    }
}
