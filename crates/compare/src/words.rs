//! Which words of a text carry what it is about, to tell whether two texts are about one thing.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};
use std::sync::OnceLock;

use rustc_hash::{FxHashSet, FxHasher};

/// Words that say nothing of what a text is about.
const EMPTY: &[&str] = &[
    "a", "about", "after", "all", "also", "an", "and", "any", "are", "as", "at", "be", "been", "before", "between",
    "both", "but", "by", "can", "could", "did", "do", "does", "for", "from", "had", "has", "have", "he", "her", "his",
    "in", "into", "is", "it", "its", "may", "might", "more", "most", "must", "no", "not", "of", "on", "or", "other",
    "our", "over", "she", "should", "so", "some", "such", "than", "that", "the", "their", "them", "there", "these",
    "they", "this", "those", "to", "under", "was", "we", "were", "what", "when", "which", "who", "will", "with",
    "would", "you",
];

/// The words of a text that carry what it is about: in small letters, without endings of the plural and of possession.
pub fn content(text: &str) -> FxHashSet<String> {
    let mut found = FxHashSet::default();
    for word in text.split(|letter: char| !letter.is_alphanumeric() && letter != '\'' && letter != '’') {
        let word = word.to_lowercase();
        let word = word.trim_matches(['\'', '’']);
        let word = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word);
        if word.chars().count() < 2 || EMPTY.contains(&word) {
            continue;
        }
        let long = word.chars().count() > 4 && !word.ends_with("ss");
        found.insert(if long { word.strip_suffix('s').unwrap_or(word) } else { word }.to_owned());
    }
    found
}

/// The stems of a text's words as hashes, without those that only say who told it and when, and without names: what two
/// reports of one thing share, however each puts it. A stem is a word without its ending, cut to five letters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stems {
    /// Sorted, each once.
    hashes: Vec<u32>,
    /// A bit for each group of hashes that one is of: tells at a glance that two have little in common.
    groups: u64,
}

impl Stems {
    /// Those of a text, without those of some names.
    pub fn of<'n>(text: &str, names: impl IntoIterator<Item = &'n str>) -> Self {
        let mut known: Vec<u32> = Vec::new();
        names.into_iter().for_each(|name| each(name, |word| known.push(stem(word))));
        let mut hashes: Vec<u32> = Vec::with_capacity(text.len() / 6);
        each(text, |word| {
            if !is_empty(word) {
                hashes.push(stem(word));
            }
        });
        hashes.retain(|hash| !known.contains(hash));
        hashes.sort_unstable();
        hashes.dedup();
        let groups = hashes.iter().fold(0, |groups, hash| groups | 1 << (hash >> 26));
        Self { hashes, groups }
    }

    /// What two share, as a share of the smaller, which counts as no smaller than `least`: two short lists do not meet by one
    /// word. 0 where that would be under `wanted`, which is often seen without counting.
    pub fn share(&self, other: &Self, least: usize, wanted: f64) -> f64 {
        let smaller = self.hashes.len().min(other.hashes.len());
        if smaller == 0 {
            return 0.0;
        }
        let share = |count: usize| count as f64 / smaller.max(least) as f64;
        // A group that the other lacks holds a word that the other lacks.
        let most = |one: &Self, two: &Self| one.hashes.len() - (one.groups & !two.groups).count_ones() as usize;
        if share(most(self, other).min(most(other, self))) < wanted {
            return 0.0;
        }
        let found = share(self.shared(other));
        if found < wanted { 0.0 } else { found }
    }

    fn shared(&self, other: &Self) -> usize {
        let (mut left, mut right, mut count) = (0, 0, 0);
        while let (Some(one), Some(two)) = (self.hashes.get(left), other.hashes.get(right)) {
            match one.cmp(two) {
                Ordering::Less => left += 1,
                Ordering::Greater => right += 1,
                Ordering::Equal => (left, right, count) = (left + 1, right + 1, count + 1),
            }
        }
        count
    }
}

/// Hands out the words of a text in small letters.
fn each(text: &str, take: impl FnMut(&str)) {
    let lower = if text.is_ascii() { text.to_ascii_lowercase() } else { text.to_lowercase() };
    let words = lower.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !word.is_empty()).for_each(take);
}

/// The hash of a word's stem.
fn stem(word: &str) -> u32 {
    let long = |stem: &&str| stem.chars().nth(2).is_some();
    let stem =
        ["ing", "ed", "es", "s"].iter().find_map(|ending| word.strip_suffix(ending).filter(long)).unwrap_or(word);
    let end = stem.char_indices().nth(5).map_or(stem.len(), |(at, _)| at);
    let mut hash = FxHasher::default();
    stem[..end].hash(&mut hash);
    // The upper bits are the better mixed.
    (hash.finish() >> 32) as u32
}

/// Whether a word says nothing of what happened.
fn is_empty(word: &str) -> bool {
    static WORDS: OnceLock<FxHashSet<&str>> = OnceLock::new();
    word.len() < 2 || WORDS.get_or_init(|| EMPTY.iter().chain(REPORTING).copied().collect()).contains(word)
}

/// Words that say who told something and when, not what.
const REPORTING: &[&str] = &[
    "according",
    "april",
    "august",
    "day",
    "december",
    "each",
    "february",
    "friday",
    "january",
    "july",
    "june",
    "last",
    "march",
    "monday",
    "month",
    "new",
    "november",
    "october",
    "official",
    "one",
    "reported",
    "report",
    "said",
    "saturday",
    "say",
    "september",
    "sunday",
    "thursday",
    "today",
    "told",
    "tuesday",
    "two",
    "up",
    "wednesday",
    "week",
    "while",
    "year",
    "yesterday",
];

/// Words shared, as a share of the smaller set; 0 where one has none.
pub fn overlap(one: &FxHashSet<String>, other: &FxHashSet<String>) -> f64 {
    let smaller = one.len().min(other.len());
    if smaller == 0 {
        return 0.0;
    }
    one.intersection(other).count() as f64 / smaller as f64
}

/// The words in small letters with single spaces: what two spellings of one name share.
pub fn folded(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stems_share_what_both_reports_say() {
        let one = Stems::of("Japan promised to repair schools, Turan reported on Monday", ["Japan"]);
        let other = Stems::of("Japan repaired a school in Baku", ["Japan"]);
        assert_eq!(one.share(&other, 1, 0.2), 2.0 / 3.0);
        assert_eq!(one.share(&other, 4, 0.2), 0.5);
        assert_eq!(one.share(&other, 4, 0.6), 0.0, "less than is wanted");
        assert_eq!(one.share(&Stems::of("", []), 0, 0.0), 0.0);
        assert_eq!(Stems::of("the visit", []), Stems::of("visits", []));
    }

    #[test]
    fn issues_in_other_words() {
        let one = content("Azerbaijan’s territorial integrity");
        assert_eq!(overlap(&one, &content("the territorial integrity of Azerbaijan")), 1.0);
        assert!(overlap(&one, &content("a seat on the UN Security Council")) == 0.0);
    }
}
