//! What the lexicon lacks: the commonest predicates between known parties that no entry codes.

use demarche_pipeline::Document;
use demarche_statement::Article;
use rustc_hash::FxHashMap;
use serde::Serialize;

use crate::Coder;
use crate::assemble::{Assembly, Gap};
use crate::clause::Form;
use crate::text::{self, Text};

/// Most sentences that are shown for a predicate.
const MOST_SENTENCES: usize = 3;

/// Most frames and entries that are.
const MOST_FRAMES: usize = 3;

/// A predicate that the lexicon might code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Suggestion {
    /// `verb`, `noun` or `adjective`.
    pub form: &'static str,
    /// Base form of the predicate.
    pub predicate: String,
    /// How often it stands between two known parties without being coded.
    pub count: usize,
    /// The commonest pairs of roles that the parties fill, with how often they do.
    pub roles: Vec<(String, usize)>,
    /// Entries that have the predicate but whose conditions did not hold.
    pub entries: Vec<String>,
    /// The first sentences.
    pub sentences: Vec<String>,
}

/// Counts what articles show the lexicon to lack.
#[derive(Clone, Debug, Default)]
pub struct Suggestions {
    found: FxHashMap<(&'static str, String), Suggestion>,
}

/// The gaps of one article.
#[derive(Clone, Debug)]
pub struct Gaps(Vec<Gap>);

impl Suggestions {
    /// Counts the gaps of an article in.
    pub fn add(&mut self, gaps: Gaps) {
        for gap in gaps.0 {
            let form = match gap.form {
                Form::Verb => "verb",
                Form::Noun => "noun",
                Form::Adjective => "adjective",
            };
            let found = self.found.entry((form, gap.lemma)).or_insert_with_key(|(form, lemma)| Suggestion {
                form,
                predicate: lemma.clone(),
                count: 0,
                roles: Vec::new(),
                entries: gap.entries.into_iter().take(MOST_FRAMES).collect(),
                sentences: Vec::new(),
            });
            found.count += 1;
            let roles = format!("{} + {}", gap.roles.0, gap.roles.1);
            match found.roles.iter_mut().find(|(name, _)| *name == roles) {
                Some((_, count)) => *count += 1,
                None => found.roles.push((roles, 1)),
            }
            if found.sentences.len() < MOST_SENTENCES && !found.sentences.contains(&gap.sentence) {
                found.sentences.push(gap.sentence);
            }
        }
    }

    /// The commonest, at most `count` of them; those as common as each other by the alphabet.
    pub fn top(self, count: usize) -> Vec<Suggestion> {
        let mut all: Vec<Suggestion> = self.found.into_values().collect();
        all.sort_by(|one, other| {
            let names = |suggestion: &Suggestion| (suggestion.predicate.clone(), suggestion.form);
            other.count.cmp(&one.count).then_with(|| names(one).cmp(&names(other)))
        });
        all.truncate(count);
        for suggestion in &mut all {
            suggestion.roles.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
            suggestion.roles.truncate(MOST_FRAMES);
        }
        all
    }
}

impl Coder {
    /// The predicates of an article that stand between known parties and that no entry of the lexicon codes.
    pub fn gaps(&self, article: &Article, mut parse: impl FnMut(&str) -> Document) -> Gaps {
        let parsed: Vec<_> = text::paragraphs(&article.text)
            .into_iter()
            .map(|range| (range.clone(), parse(&article.text[range])))
            .collect();
        let text = Text::new(&article.text, &parsed);
        Gaps(Assembly::new(self, article, &text).gaps())
    }
}
