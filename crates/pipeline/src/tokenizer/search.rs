//! Searches with Python's regular expressions for components other than the tokenizer.

use super::regex::{Machine, Regex};

/// A pattern in Python's syntax that answers whether a text holds a match.
#[derive(Debug)]
pub(crate) struct Search(Regex);

/// Room for searches.
#[derive(Debug, Default)]
pub(crate) struct SearchScratch(Machine);

impl Search {
    /// Compiles a pattern; an error says what is wrong or not supported, and where.
    pub(crate) fn new(source: &str) -> Result<Self, String> {
        Regex::new(source).map(Self)
    }

    /// Whether `re.search` finds the pattern.
    pub(crate) fn is_match(&self, text: &str, scratch: &mut SearchScratch) -> bool {
        scratch.0.limit = u64::MAX;
        self.0.find(text, 0, false, &mut scratch.0).is_some()
    }
}
