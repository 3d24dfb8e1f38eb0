//! The lexicon's examples as tests.

use demarche_pipeline::Document;
use demarche_statement::{Article, Entity, Kind, Statement};
use jiff::civil::Date;

use crate::Coder;

/// How an example of the lexicon was coded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExampleOutcome {
    /// The file of the entry.
    pub file: String,
    /// The line of the example.
    pub line: usize,
    /// The entry's name.
    pub entry: String,
    /// The example's text.
    pub text: String,
    /// What the entry says it should be coded as.
    pub expected: String,
    /// What it was coded as, one item a statement.
    pub coded: Vec<String>,
}

impl ExampleOutcome {
    /// Whether the expected coding is among the statements, or none came where none should.
    pub fn is_right(&self) -> bool {
        if self.expected == "nothing" { self.coded.is_empty() } else { self.coded.contains(&self.expected) }
    }
}

/// The codes of parties, each once.
fn codes(entities: &[Entity]) -> Vec<&str> {
    let mut codes: Vec<&str> = Vec::new();
    for code in entities.iter().filter_map(|entity| entity.code.as_deref()) {
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    codes
}

/// A statement in the short form of the lexicon's examples: `CONSULT 042 POL > TUR`.
pub fn summary(statement: &Statement) -> String {
    let (actors, recipients) = (codes(&statement.actor), codes(&statement.recipient));
    let mut parts: Vec<String> = Vec::new();
    match statement.kind {
        Kind::Event => parts.extend(statement.event.iter().map(ToString::to_string)),
        Kind::Quantity => {
            parts.push("quantity".to_owned());
            parts.extend(statement.measure.clone());
        }
        Kind::Position => {
            parts.push("position".to_owned());
            parts.extend(statement.position.as_ref().map(|position| position.stance.to_string()));
        }
        Kind::Speech => parts.push("speech".to_owned()),
    }
    parts.extend(statement.cameo.as_ref().map(ToString::to_string));
    if recipients.is_empty() {
        parts.push(actors.join(" + "));
    } else {
        if !actors.is_empty() {
            parts.push(actors.join(", "));
        }
        parts.push(">".to_owned());
        parts.push(recipients.join(", "));
    }
    parts.retain(|part| !part.is_empty());
    parts.join(" ")
}

/// The day that the examples count as published on.
const EXAMPLE_DAY: Date = jiff::civil::date(2006, 3, 13);

pub(crate) fn run(
    coder: &Coder,
    is_wanted: &dyn Fn(&str) -> bool,
    parse: &mut dyn FnMut(&str) -> Document,
) -> Vec<ExampleOutcome> {
    let mut outcomes = Vec::new();
    for entry in coder.lexicon.entries.iter().filter(|entry| is_wanted(&entry.file)) {
        for example in &entry.examples {
            let article = Article { published: Some(EXAMPLE_DAY), ..Article::new(example.text.as_str()) };
            // What an entry gives, it has to give however doubtful the sentence is by itself; nothing is what users see of it.
            let wants_all = example.expected != "nothing";
            let coded = coder.statements(&article, &mut *parse, wants_all).iter().map(summary).collect();
            outcomes.push(ExampleOutcome {
                file: entry.file.clone(),
                line: example.line,
                entry: entry.name.clone(),
                text: example.text.clone(),
                expected: example.expected.clone(),
                coded,
            });
        }
    }
    outcomes
}
