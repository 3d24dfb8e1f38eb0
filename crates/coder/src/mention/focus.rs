//! What an article, or an item of a round-up, is about: the countries that it names most.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::Mentions;
use crate::text::Text;

/// The countries of an article or an item.
#[derive(Clone, Debug)]
pub(super) struct Focus {
    /// By number of mentions, most first.
    pub(super) ranking: Vec<String>,
    /// How often each is named.
    counts: FxHashMap<String, usize>,
    /// The one country that the title names.
    topic: Option<String>,
    /// The first country that the title names.
    pub(super) first_in_title: Option<String>,
}

impl Focus {
    /// From how often each country is named, and its place in the order of first mentions.
    pub(super) fn new(
        counts: BTreeMap<String, (usize, usize)>,
        topic: Option<String>,
        first_in_title: Option<String>,
    ) -> Self {
        let mut ranking: Vec<(&String, &(usize, usize))> = counts.iter().collect();
        ranking.sort_by_key(|(_, (count, first))| (Reverse(*count), *first));
        Self {
            ranking: ranking.into_iter().map(|(code, _)| code.clone()).collect(),
            counts: counts.into_iter().map(|(code, (count, _))| (code, count)).collect(),
            topic,
            first_in_title,
        }
    }

    pub(super) fn count(&self, code: &str) -> usize {
        self.counts.get(code).copied().unwrap_or(0)
    }

    /// Whether no country is named twice.
    pub(super) fn is_thin(&self) -> bool {
        self.ranking.first().is_none_or(|first| self.count(first) < 2)
    }
}

impl Mentions {
    /// What the article, or the item of it that a word stands in, is about.
    pub(super) fn focus(&self, text: &Text<'_>, word: usize) -> &Focus {
        &self.focuses[text.item(word)]
    }

    /// The other of the two countries that an article is about, if it is about two more than about any third; for a third
    /// the one that the title names, else the country that it is about by far the most. Of a round-up the item counts that
    /// `word` stands in.
    pub(crate) fn counterpart(&self, text: &Text<'_>, word: usize, code: &str) -> Option<&str> {
        let focus = self.focus(text, word);
        let count = |code: &str| focus.count(code);
        if let Some(topic) = focus.topic.as_deref().filter(|topic| *topic != code) {
            return Some(topic);
        }
        let [first, second, rest @ ..] = &focus.ranking[..] else { return None };
        let third = rest.first().map_or(0, |third| count(third));
        if code != first && count(first) > 1 && count(first) * 2 >= count(second) * 3 {
            return Some(first);
        }
        // Nor is an article of two of which it names the second in passing.
        if count(second) <= third || count(second) * 4 <= count(first) {
            return None;
        }
        match code {
            _ if code == first => Some(second),
            _ if code == second => Some(first),
            _ => None,
        }
    }

    /// The two countries that the article, or the item that a word stands in, is most about.
    pub(crate) fn pair(&self, text: &Text<'_>, word: usize) -> Option<(&str, &str)> {
        match &self.focus(text, word).ranking[..] {
            [first, second, ..] => Some((first, second)),
            _ => None,
        }
    }
}
