//! Which words of a text carry what it is about, to tell whether two texts are about one thing.

use rustc_hash::FxHashSet;

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

/// The stems of a text's words, without those that only say who told it and when, and without its names: what two reports of
/// one thing share, however each puts it. A stem is a word without its ending, cut to five letters.
pub fn stems(text: &str, names: &FxHashSet<String>) -> FxHashSet<String> {
    let words = content(text).into_iter().filter(|word| !REPORTING.contains(&word.as_str()));
    words.map(|word| stem(&word)).filter(|stem| !names.contains(stem)).collect()
}

/// The stem of a word.
pub fn stem(word: &str) -> String {
    let long = |stem: &&str| stem.chars().nth(2).is_some();
    let endings = ["ing", "ed", "es", "s"];
    let stem = endings.iter().find_map(|ending| word.strip_suffix(ending).filter(long)).unwrap_or(word);
    stem.chars().take(5).collect()
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
    fn issues_in_other_words() {
        let one = content("Azerbaijan’s territorial integrity");
        assert_eq!(overlap(&one, &content("the territorial integrity of Azerbaijan")), 1.0);
        assert!(overlap(&one, &content("a seat on the UN Security Council")) == 0.0);
    }
}
