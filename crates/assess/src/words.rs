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
pub(crate) fn content(text: &str) -> FxHashSet<String> {
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

/// Words shared, as a share of the smaller set; 0 where one has none.
pub(crate) fn overlap(one: &FxHashSet<String>, other: &FxHashSet<String>) -> f64 {
    let smaller = one.len().min(other.len());
    if smaller == 0 {
        return 0.0;
    }
    one.intersection(other).count() as f64 / smaller as f64
}

/// The words in small letters with single spaces: what two spellings of one name share.
pub(crate) fn folded(words: &str) -> String {
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
