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
    /// The outlets that the text cites, with their days: `Trend, March 7, 2006`; empty where it cites none but its own.
    pub cited: Vec<String>,
    /// The headline.
    pub title: Option<String>,
    /// Who published it.
    pub outlet: String,
    /// When, in words.
    pub date: Option<String>,
    /// The sentence.
    pub sentence: String,
    /// Where it was found.
    pub url: Option<String>,
    /// The article's id, and the sentence's first code point and the one after its last.
    pub place: String,
    /// The article's id.
    #[serde(skip)]
    pub article: String,
    /// The id of a statement that was coded from the sentence.
    #[serde(skip)]
    pub statement: String,
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

    /// Citations of statements: each source once, those that cite no other first.
    pub(super) fn of<'i>(&mut self, ids: impl IntoIterator<Item = &'i str>) -> Vec<Citation> {
        let mut cited: Vec<&'s Statement> = ids.into_iter().filter_map(|id| self.statements.get(id).copied()).collect();
        cited.sort_by_key(|statement| {
            let others = statement.sources.iter().filter(|source| !is_own(statement, &source.outlet)).count();
            (others, statement.cite_info.date, statement.cite_info.id.clone(), statement.text_info.start)
        });
        let mut found: Vec<Citation> = Vec::new();
        for statement in cited {
            let name = self.label(statement);
            let label = match self.style {
                CitationStyle::Notes => String::new(),
                CitationStyle::Inline => name,
            };
            if self.style == CitationStyle::Inline && found.iter().any(|known| known.label == label) {
                continue;
            }
            let number = self.number(statement);
            if found.iter().any(|known| known.number == number) {
                continue;
            }
            let label = if label.is_empty() { number.to_string() } else { label };
            found.push(Citation { label, number });
            if found.len() == MOST {
                break;
            }
        }
        found
    }

    /// The outlet that the text cites with its day, else the one that published it.
    fn label(&self, statement: &Statement) -> String {
        let outlet = statement.cite_info.publication.as_deref().unwrap_or("source");
        let published = match statement.cite_info.date {
            Some(date) => format!("{outlet}, {}", phrases::day(date, self.year)),
            None => outlet.to_owned(),
        };
        let cited: Vec<String> = statement
            .sources
            .iter()
            .filter(|source| !is_own(statement, &source.outlet))
            .map(|source| match source.date {
                Some(date) => format!("{}, {}", source.outlet, phrases::day(date, self.year)),
                // Without a day of its own it is known by where it is cited.
                None => format!("{}, in {published}", source.outlet),
            })
            .collect();
        if cited.is_empty() { published } else { cited.join("; ") }
    }

    fn number(&mut self, statement: &'s Statement) -> usize {
        let key = (statement.cite_info.id.as_str(), statement.text_info.start);
        if let Some(&number) = self.numbers.get(&key) {
            return number;
        }
        let number = self.evidence.len() + 1;
        self.numbers.insert(key, number);
        let cited = &statement.cite_info;
        let others = statement.sources.iter().filter(|source| !is_own(statement, &source.outlet));
        self.evidence.push(Evidence {
            number,
            cited: others
                .map(|source| match source.date {
                    Some(date) => format!("{}, {}", source.outlet, phrases::day(date, None)),
                    None => source.outlet.clone(),
                })
                .collect(),
            title: cited.title.clone(),
            outlet: cited.publication.clone().unwrap_or_else(|| "unnamed outlet".to_owned()),
            date: cited.date.map(|date| phrases::day(date, None)),
            sentence: statement.text.split_whitespace().collect::<Vec<_>>().join(" "),
            url: cited.url.clone().filter(|url| url.starts_with("http://") || url.starts_with("https://")),
            place: format!("{} {}–{}", cited.id, statement.text_info.start, statement.text_info.end),
            article: cited.id.clone(),
            statement: statement.id.clone(),
        });
        number
    }

    pub(super) fn evidence(self) -> Vec<Evidence> {
        self.evidence
    }
}

/// Whether an outlet is the one that published: "Turan reported" in Turan's own text cites nobody else.
fn is_own(statement: &Statement, outlet: &str) -> bool {
    statement.cite_info.publication.as_deref().is_some_and(|own| own.eq_ignore_ascii_case(outlet))
}
