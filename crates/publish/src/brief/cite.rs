//! Citations, and the evidence that they lead to.

use std::collections::BTreeMap;

use demarche_assess::Told;
use demarche_statement::Statement;
use serde::Serialize;

use super::phrases;

/// How sources are cited.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CitationStyle {
    /// In the sentence: (Turan, March 6).
    #[default]
    Inline,
    /// In numbered notes, after the Chicago Manual of Style.
    Notes,
}

/// A citation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Citation {
    /// What stands in the sentence: `Turan, March 6`, or the number of the note.
    pub label: String,
    /// The number of the evidence.
    pub number: usize,
}

/// A sentence of an article that something rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Evidence {
    /// Its number, from 1, in the order in which it is first cited.
    pub number: usize,
    /// The note: outlets cited, title, publisher, date, address.
    pub source: String,
    /// The sentence.
    pub sentence: String,
    /// Where it was found.
    pub url: Option<String>,
    /// The article's id, and the sentence's first code point and the one after its last.
    pub place: String,
}

/// Numbers evidence as it is cited.
pub(super) struct Cites<'s> {
    statements: BTreeMap<&'s str, &'s Statement>,
    numbers: BTreeMap<(&'s str, usize), usize>,
    evidence: Vec<Evidence>,
    style: CitationStyle,
    year: Option<i16>,
}

/// So many are cited for a sentence.
const MOST: usize = 4;

impl<'s> Cites<'s> {
    pub(super) fn new(told: &[Told<'s>], style: CitationStyle, year: Option<i16>) -> Self {
        let statements = told.iter().map(|told| (told.statement.id.as_str(), told.statement)).collect();
        Self { statements, numbers: BTreeMap::new(), evidence: Vec::new(), style, year }
    }

    /// Citations of statements: each source once.
    pub(super) fn of(&mut self, ids: &[&str]) -> Vec<Citation> {
        let mut found: Vec<Citation> = Vec::new();
        for id in ids {
            let Some(&statement) = self.statements.get(id) else { continue };
            let number = self.number(statement);
            let label = match self.style {
                CitationStyle::Notes => number.to_string(),
                CitationStyle::Inline => self.label(statement),
            };
            if !found.iter().any(|known| known.label == label) {
                found.push(Citation { label, number });
            }
            if found.len() == MOST {
                break;
            }
        }
        found
    }

    /// The outlet that the text cites, else the one that published it, with its day.
    fn label(&self, statement: &Statement) -> String {
        let cited: Vec<String> = statement
            .sources
            .iter()
            .map(|source| match source.date {
                Some(date) => format!("{}, {}", source.outlet, phrases::day(date, self.year)),
                None => source.outlet.clone(),
            })
            .collect();
        if !cited.is_empty() {
            return cited.join("; ");
        }
        let outlet = statement.cite_info.publication.as_deref().unwrap_or("source");
        match statement.cite_info.date {
            Some(date) => format!("{outlet}, {}", phrases::day(date, self.year)),
            None => outlet.to_owned(),
        }
    }

    fn number(&mut self, statement: &'s Statement) -> usize {
        let key = (statement.cite_info.id.as_str(), statement.text_info.start);
        if let Some(&number) = self.numbers.get(&key) {
            return number;
        }
        let number = self.evidence.len() + 1;
        self.numbers.insert(key, number);
        let cited = &statement.cite_info;
        let mut source: Vec<String> = Vec::new();
        for outlet in &statement.sources {
            let day = outlet.date.map(|day| format!(", {}", phrases::day(day, None))).unwrap_or_default();
            source.push(format!("{}{day}, cited in", outlet.outlet));
        }
        if let Some(title) = &cited.title {
            source.push(format!("“{title},”"));
        }
        source.push(cited.publication.clone().unwrap_or_else(|| "unnamed outlet".to_owned()));
        let mut source = source.join(" ");
        if let Some(date) = cited.date {
            source.push_str(&format!(", {}", phrases::day(date, None)));
        }
        self.evidence.push(Evidence {
            number,
            source,
            sentence: statement.text.split_whitespace().collect::<Vec<_>>().join(" "),
            url: cited.url.clone().filter(|url| url.starts_with("http://") || url.starts_with("https://")),
            place: format!("{} {}–{}", cited.id, statement.text_info.start, statement.text_info.end),
        });
        number
    }

    pub(super) fn evidence(self) -> Vec<Evidence> {
        self.evidence
    }
}
