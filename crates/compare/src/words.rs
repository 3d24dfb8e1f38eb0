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
    /// Those of some texts together, without those of names.
    pub fn of<'t>(texts: impl IntoIterator<Item = &'t str>, names: &NameStems) -> Self {
        let mut hashes: Vec<u32> = Vec::new();
        for text in texts {
            hashes.reserve(text.len() / 6);
            each(text, |word| {
                if !is_empty(word) {
                    hashes.push(hash(word));
                }
            });
        }
        hashes.retain(|hash| !names.hashes.contains(hash));
        Self::new(hashes)
    }

    fn new(mut hashes: Vec<u32>) -> Self {
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

    /// Whether it may [`share`](Self::share) with one of several as much as is wanted. Where not, none needs to be looked at.
    pub fn may_share(&self, several: &AllStems, least: usize, wanted: f64) -> bool {
        let smaller = self.hashes.len().min(several.shortest).max(least);
        let is_enough = |count: usize| count as f64 / smaller as f64 >= wanted;
        let most = self.hashes.len() - (self.groups & !several.all.groups).count_ones() as usize;
        is_enough(most) && is_enough(self.shared(&several.all))
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

/// What several have, to tell that another has little in common with any.
#[derive(Clone, Debug)]
pub struct AllStems {
    all: Stems,
    /// How many the one with the fewest has.
    shortest: usize,
}

impl AllStems {
    /// What these have.
    pub fn of<'t>(several: impl Iterator<Item = &'t Stems> + Clone) -> Self {
        let shortest = several.clone().map(|one| one.hashes.len()).min().unwrap_or_default();
        Self { all: Stems::new(several.flat_map(|one| &one.hashes).copied().collect()), shortest }
    }
}

/// The stems of names' words: they say only whom a text is about.
#[derive(Clone, Debug, Default)]
pub struct NameStems {
    hashes: Vec<u32>,
}

impl NameStems {
    /// Those of some names.
    pub fn of<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let mut hashes: Vec<u32> = Vec::with_capacity(16);
        names.into_iter().for_each(|name| each(name, |word| hashes.push(hash(word))));
        hashes.sort_unstable();
        hashes.dedup();
        Self { hashes }
    }
}

/// Hands out the words of a text in small letters.
fn each(text: &str, mut take: impl FnMut(&str)) {
    if !text.is_ascii() {
        let lower = text.to_lowercase();
        let words = lower.split(|letter: char| !letter.is_alphanumeric());
        return words.filter(|word| !word.is_empty()).for_each(take);
    }
    // Most texts are ASCII, and are parted byte by byte.
    let lower = text.to_ascii_lowercase();
    let mut start = 0;
    let ends = lower.bytes().enumerate().filter(|(_, byte)| !byte.is_ascii_alphanumeric()).map(|(at, _)| at);
    for end in ends.chain([lower.len()]) {
        if start < end {
            take(&lower[start..end]);
        }
        start = end + 1;
    }
}

/// A word in small letters without its ending, cut to five letters: "promise", "promised" and "promises" have one.
pub fn stem(word: &str) -> &str {
    let is_ascii = word.is_ascii();
    let long = |stem: &&str| if is_ascii { stem.len() > 2 } else { stem.chars().nth(2).is_some() };
    // The last letter rules out most endings.
    let stem = match word.as_bytes().last() {
        Some(b'g') => word.strip_suffix("ing").filter(long),
        Some(b'd') => word.strip_suffix("ed").filter(long),
        Some(b's') => word.strip_suffix("es").filter(long).or_else(|| word.strip_suffix('s').filter(long)),
        _ => None,
    };
    let stem = stem.unwrap_or(word);
    let end = if is_ascii { stem.len().min(5) } else { stem.char_indices().nth(5).map_or(stem.len(), |(at, _)| at) };
    &stem[..end]
}

fn hash(word: &str) -> u32 {
    let mut hash = FxHasher::default();
    stem(word).hash(&mut hash);
    // The upper bits are the better mixed.
    (hash.finish() >> 32) as u32
}

/// Whether a word says nothing of what happened. Most are told by their length already.
fn is_empty(word: &str) -> bool {
    static WORDS: OnceLock<FxHashSet<&str>> = OnceLock::new();
    let is_word = || WORDS.get_or_init(|| EMPTY.iter().chain(REPORTING).copied().collect()).contains(word);
    word.len() < 2 || word.len() <= LONGEST && is_word()
}

/// The length of the longest of these words, in bytes.
const LONGEST: usize = 9;

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
        let (japan, nobody) = (NameStems::of(["Japan"]), NameStems::default());
        let one = Stems::of(["Japan promised to repair schools, Turan reported on Monday"], &japan);
        let other = Stems::of(["Japan repaired a school", "in Baku"], &japan);
        assert_eq!(one.share(&other, 1, 0.2), 2.0 / 3.0);
        assert_eq!(one.share(&other, 4, 0.2), 0.5);
        assert_eq!(one.share(&other, 4, 0.6), 0.0, "less than is wanted");
        let all = AllStems::of([&other, &Stems::of(["seas and hills"], &nobody)].into_iter());
        assert!(one.may_share(&all, 1, 0.6) && one.may_share(&all, 4, 0.5));
        assert!(!one.may_share(&all, 4, 0.6), "with none of them");
        assert_eq!(one.share(&Stems::of([""], &nobody), 0, 0.0), 0.0);
        assert_eq!(Stems::of(["the visit"], &nobody), Stems::of(["visits"], &nobody));
    }

    #[test]
    fn words_that_say_nothing_are_no_longer_than_is_looked_for() {
        assert_eq!(EMPTY.iter().chain(REPORTING).map(|word| word.len()).max(), Some(LONGEST));
    }

    #[test]
    fn issues_in_other_words() {
        let one = content("Azerbaijan’s territorial integrity");
        assert_eq!(overlap(&one, &content("the territorial integrity of Azerbaijan")), 1.0);
        assert!(overlap(&one, &content("a seat on the UN Security Council")) == 0.0);
    }
}
