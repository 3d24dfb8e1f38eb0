//! The words that an entry of the lexicon wants in a role, ready to be looked up.

use rustc_hash::FxHashMap;

use crate::text::Text;

/// Words and compounds, of which one is wanted; or a kind of party.
///
/// Entries want up to some hundred words, and every clause with their predicate asks: so they are found by hash, not one
/// after the other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Wanted {
    /// Kinds of party, written in angle brackets.
    pub(crate) kinds: Vec<Kind>,
    /// By the last word the words before it, from the last to the first: none for a word that stands alone.
    by_last: FxHashMap<String, Vec<Vec<String>>>,
}

/// What kind of party a word has to name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// One of a known country or body.
    Party,
    /// A state, its government or an official.
    State,
    /// People who act for nobody.
    People,
    /// A company.
    Business,
    /// A country, region or place.
    Place,
}

impl Wanted {
    pub(crate) fn new<'w>(phrases: impl IntoIterator<Item = &'w str>) -> Self {
        let mut wanted = Self::default();
        for phrase in phrases {
            match phrase {
                "<party>" => wanted.kinds.push(Kind::Party),
                "<state>" => wanted.kinds.push(Kind::State),
                "<people>" => wanted.kinds.push(Kind::People),
                "<business>" => wanted.kinds.push(Kind::Business),
                "<place>" => wanted.kinds.push(Kind::Place),
                _ => {
                    let mut words = phrase.rsplit(' ').map(str::to_owned);
                    let last = words.next().unwrap_or_default();
                    wanted.by_last.entry(last).or_default().push(words.collect());
                }
            }
        }
        wanted
    }

    /// Whether nothing in particular is wanted.
    pub(crate) fn is_empty(&self) -> bool {
        self.kinds.is_empty() && self.by_last.is_empty()
    }

    /// Whether a word is a wanted one, or ends a wanted compound ("phone call").
    pub(crate) fn is_met(&self, text: &Text<'_>, word: usize) -> bool {
        let ends = |form: &str| {
            self.by_last.get(form).is_some_and(|befores| {
                befores.iter().any(|before| {
                    before.iter().enumerate().all(|(back, wanted)| {
                        let at = word.checked_sub(back + 1).map(|at| &text.words[at]);
                        at.is_some_and(|at| at.lemma == *wanted || at.lower() == wanted)
                    })
                })
            })
        };
        let lemma = text.lemma(word);
        let lower = text.words[word].lower();
        ends(lemma) || (lower != lemma && ends(lower))
    }

    /// Whether a lemma is a wanted word, or the last of a wanted compound.
    pub(crate) fn ends_with(&self, lemma: &str) -> bool {
        self.by_last.contains_key(lemma)
    }
}
