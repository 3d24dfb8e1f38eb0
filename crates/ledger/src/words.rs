//! Words of a sentence as hashes, to tell how alike two sentences are.

use std::sync::OnceLock;

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
    let mut found: Vec<u32> = each(text).filter(|(word, _)| !is_empty(word)).map(|(_, hash)| hash).collect();
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
    each(text).map(|(_, hash)| hash).collect()
}

fn each(text: &str) -> impl Iterator<Item = (String, u32)> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(|word| {
        let word = word.to_lowercase();
        let long = |stem: &&str| stem.chars().count() > 2;
        let stem = ["ing", "ed", "es", "s"].into_iter().filter_map(|end| word.strip_suffix(end)).find(long);
        let stem = stem.unwrap_or(&word);
        let stem = stem.char_indices().nth(5).map_or(stem, |(at, _)| &stem[..at]);
        let hash = hash(stem) as u32;
        (word, hash)
    })
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

/// Whether two sentences are one text: at least six words, nine in ten of which both have.
pub(crate) fn is_same_text(one: &str, other: &str) -> bool {
    let set = |text: &str| {
        let mut words = all(text);
        words.sort_unstable();
        words.dedup();
        words
    };
    let (one, other) = (set(one), set(other));
    one.len() >= 6 && other.len() >= 6 && likeness(&one, &other) >= 0.9
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
        assert!(is_same_text(
            one,
            "Japan will lend Azerbaijan $240 million for the second stage of the Severnaya power plant"
        ));
        assert!(!is_same_text(one, "Tokyo is to lend Baku $240 million to build the second unit at Severnaya."));
    }
}
