//! Words of a sentence as hashes, to tell how alike two sentences are.

use std::sync::OnceLock;

use demarche_compare::words::stem;
use rustc_hash::FxHashSet;
use xxhash_rust::xxh3::xxh3_64;

/// Words that say nothing of what happened.
const EMPTY: &[&str] = &[
    "a",
    "about",
    "after",
    "all",
    "also",
    "an",
    "and",
    "any",
    "are",
    "as",
    "at",
    "be",
    "been",
    "before",
    "both",
    "but",
    "by",
    "during",
    "each",
    "for",
    "from",
    "had",
    "has",
    "have",
    "he",
    "her",
    "his",
    "in",
    "into",
    "is",
    "it",
    "its",
    "more",
    "new",
    "not",
    "of",
    "on",
    "one",
    "or",
    "other",
    "our",
    "over",
    "said",
    "say",
    "says",
    "she",
    "so",
    "some",
    "such",
    "than",
    "that",
    "the",
    "their",
    "them",
    "there",
    "they",
    "this",
    "to",
    "told",
    "two",
    "under",
    "up",
    "was",
    "we",
    "were",
    "which",
    "while",
    "who",
    "will",
    "with",
    "would",
    "according",
    "reported",
    "reports",
    "official",
    "officials",
    "country",
    "countries",
    "government",
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "year",
    "month",
    "week",
    "day",
    "today",
    "yesterday",
    "last",
];

/// A stable hash: the same on every machine and in every version, for it is stored.
pub(crate) fn hash(bytes: &str) -> u64 {
    xxh3_64(bytes.as_bytes())
}

/// A stable hash of numbers.
pub(crate) fn mix(numbers: [u64; 4]) -> i64 {
    let mut bytes = [0; 32];
    for (place, number) in bytes.chunks_exact_mut(8).zip(numbers) {
        place.copy_from_slice(&number.to_le_bytes());
    }
    xxh3_64(&bytes) as i64
}

/// The content words of a text, without endings and cut to five letters so that forms of a word meet, each once, sorted.
pub(crate) fn content(text: &str, without: &[u32]) -> Vec<u32> {
    let mut found = Vec::with_capacity(text.len() / 6);
    each(text, |word| {
        if !is_empty(word) {
            found.push(stem_hash(word));
        }
    });
    found.sort_unstable();
    found.dedup();
    found.retain(|word| without.binary_search(word).is_err());
    found
}

/// Whether a word says nothing of what happened. Most are told by their length already.
fn is_empty(word: &str) -> bool {
    static BY_HASH: OnceLock<FxHashSet<&'static str>> = OnceLock::new();
    word.len() <= 9 && BY_HASH.get_or_init(|| EMPTY.iter().copied().collect()).contains(word)
}

/// All words of a text in the form of [`content`], in their order.
pub(crate) fn all(text: &str) -> Vec<u32> {
    let mut found = Vec::new();
    each(text, |word| found.push(stem_hash(word)));
    found
}

/// Hands out the words of a text in small letters.
fn each(text: &str, mut take: impl FnMut(&str)) {
    // A text is looked at for each statement that is recorded, and most are ASCII: one copy for all words.
    if text.is_ascii() {
        let lower = text.to_ascii_lowercase();
        let words = lower.split(|letter: char| !letter.is_ascii_alphanumeric());
        words.filter(|word| !word.is_empty()).for_each(take);
    } else {
        let words = text.split(|letter: char| !letter.is_alphanumeric());
        words.filter(|word| !word.is_empty()).for_each(|word| take(&word.to_lowercase()));
    }
}

/// The hash of a word's stem.
fn stem_hash(word: &str) -> u32 {
    hash(stem(word)) as u32
}

/// How many two sorted lists share.
pub(crate) fn shared(one: &[u32], other: &[u32]) -> usize {
    let (mut left, mut right, mut count) = (0, 0, 0);
    while let (Some(a), Some(b)) = (one.get(left), other.get(right)) {
        match a.cmp(b) {
            std::cmp::Ordering::Less => left += 1,
            std::cmp::Ordering::Greater => right += 1,
            std::cmp::Ordering::Equal => {
                (left, right, count) = (left + 1, right + 1, count + 1);
            }
        }
    }
    count
}

/// Shared words over the words of the shorter (at least `least`, so that two short lists do not meet by one word), 0 to 1.
pub(crate) fn overlap(one: &[u32], other: &[u32], least: usize) -> f64 {
    let shorter = one.len().min(other.len()).max(least);
    if shorter == 0 { 0.0 } else { shared(one, other) as f64 / shorter as f64 }
}

/// Shared words over all words, 0 to 1.
pub(crate) fn likeness(one: &[u32], other: &[u32]) -> f64 {
    let shared = shared(one, other);
    let all = one.len() + other.len() - shared;
    if all == 0 { 0.0 } else { shared as f64 / all as f64 }
}

/// The words of a sentence that is held against several, each once.
#[derive(Debug)]
pub(crate) struct Sentence(Vec<u32>);

impl Sentence {
    pub(crate) fn of(text: &str) -> Self {
        let mut words = all(text);
        words.sort_unstable();
        words.dedup();
        Self(words)
    }

    /// Whether two are one text: at least six words, nine in ten of which both have.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        let (shorter, longer) = (self.0.len().min(other.0.len()), self.0.len().max(other.0.len()));
        // Most are told apart by their length.
        shorter >= 6 && shorter * 10 >= longer * 9 && likeness(&self.0, &other.0) >= 0.9
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_meet_and_empty_words_count_for_nothing() {
        assert_eq!(content("They signed agreements", &[]), content("Signing of the agreement", &[]));
        assert_eq!(overlap(&content("loan for schools", &[]), &content("a school loan", &[]), 1), 1.0);
    }

    #[test]
    fn a_reprint_is_told_from_a_report_of_the_same() {
        let one = "Japan will lend Azerbaijan $240 million for the second stage of the Severnaya power plant.";
        let is_same = |other: &str| Sentence::of(one).is_same(&Sentence::of(other));
        assert!(is_same("Japan will lend Azerbaijan $240 million for the second stage of the Severnaya power plant"));
        assert!(!is_same("Tokyo is to lend Baku $240 million to build the second unit at Severnaya."));
        assert!(!is_same("Japan will lend Azerbaijan $240 million."));
    }
}
