//! Finding names of several words in a text.
//!
//! Names are kept as runs of folded words under their first word, longest first. That finds the longest name at each
//! place, never half a word, whatever stands between the words (a space, a hyphen, a line break), and costs one hash
//! look-up a word; a general multi-pattern automaton would need its matches checked for all of these afterwards.

use std::ops::Range;

use rustc_hash::FxHashMap;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::Referent;

/// A word as it is compared: without accents, in the case it has.
///
/// Letters that Unicode doesn't take apart but news spells in plain letters are replaced (`ə` by `a`, `ı` by `i`).
pub fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    let mut folded = String::with_capacity(word.len());
    for character in word.nfd().filter(|character| !is_combining_mark(*character)) {
        match character {
            '’' | '‘' | 'ʼ' | 'ʻ' => folded.push('\''),
            'ə' => folded.push('a'),
            'Ə' => folded.push('A'),
            'ı' => folded.push('i'),
            'ł' => folded.push('l'),
            'Ł' => folded.push('L'),
            'ø' => folded.push('o'),
            'Ø' => folded.push('O'),
            'đ' => folded.push('d'),
            'Đ' => folded.push('D'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'Æ' => folded.push_str("Ae"),
            other => folded.push(other),
        }
    }
    folded
}

/// The words of a text with their byte ranges: letters and digits, with apostrophes, dots, `&` and `/` inside words.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = None;
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let next = characters.peek().map(|(_, next)| *next);
        let inside = character.is_alphanumeric()
            || is_combining_mark(character)
            || (start.is_some()
                && matches!(character, '\'' | '’' | '.' | '&' | '/')
                && next.is_some_and(char::is_alphanumeric));
        match (inside, start) {
            (true, None) => start = Some(at),
            (false, Some(first)) => {
                // The last dot of an abbreviation (U.S.) belongs to it.
                let word = &text[first..at];
                let end = if character == '.' && word.contains('.') { at + 1 } else { at };
                found.push(first..end);
                start = None;
            }
            _ => {}
        }
    }
    if let Some(first) = start {
        found.push(first..text.len());
    }
    found
}

/// Takes the English possessive off a word: `Aliyev's` counts as `Aliyev`.
fn without_possessive(word: &str) -> &str {
    for ending in ["'s", "’s", "'", "’"] {
        if let Some(stem) = word.strip_suffix(ending) {
            return stem;
        }
    }
    word
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    /// The words after the first, folded.
    rest: Box<[Box<str>]>,
    /// The first word in the case it is written in.
    first: Box<str>,
    referents: Vec<Referent>,
}

/// A name found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameMatch<'n> {
    /// Where it stands, in bytes, without a possessive ending.
    pub range: Range<usize>,
    /// Everything that it may stand for.
    pub referents: &'n [Referent],
}

/// The names of an atlas.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// By the first word, lower-cased; longest first.
    by_first_word: FxHashMap<Box<str>, Vec<Entry>>,
}

impl Names {
    pub(crate) fn add(&mut self, name: &str, referent: Referent) {
        let mut parts = words(name).into_iter().map(|range| fold(&name[range]).into_boxed_str());
        let Some(first) = parts.next() else { return };
        let rest: Box<[Box<str>]> = parts.collect();
        let entries = self.by_first_word.entry(first.to_lowercase().into_boxed_str()).or_default();
        match entries.iter_mut().find(|entry| entry.first == first && entry.rest == rest) {
            Some(entry) if entry.referents.contains(&referent) => {}
            Some(entry) => entry.referents.push(referent),
            None => {
                let place = entries.partition_point(|entry| entry.rest.len() >= rest.len());
                entries.insert(place, Entry { rest, first, referents: vec![referent] });
            }
        }
    }

    /// The names in a text: at each place the longest, from left to right, without overlap.
    ///
    /// A word matches in the case of the table, or all in capitals.
    pub fn find<'n>(&'n self, text: &str) -> Vec<NameMatch<'n>> {
        let words = words(text);
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            match self.longest(text, &words[at..]) {
                Some((count, end, entry)) => {
                    found.push(NameMatch { range: words[at].start..end, referents: &entry.referents });
                    at += count;
                }
                None => at += 1,
            }
        }
        found
    }

    /// What the whole of `name` may stand for.
    pub fn exactly(&self, name: &str) -> &[Referent] {
        let words = words(name);
        match self.longest(name, &words) {
            Some((count, _, entry)) if count == words.len() => &entry.referents,
            _ => &[],
        }
    }

    fn longest<'n>(&'n self, text: &str, words: &[Range<usize>]) -> Option<(usize, usize, &'n Entry)> {
        let first_word = &text[words.first()?.clone()];
        let whole = fold(first_word);
        let bare = without_possessive(&whole);
        for stem in [whole.as_str(), bare] {
            let Some(entries) = self.by_first_word.get(stem.to_lowercase().as_str()) else { continue };
            for entry in entries {
                let count = entry.rest.len() + 1;
                // A possessive may end a name, not stand inside it.
                if count > words.len() || (count > 1 && stem.len() != whole.len()) || !same(stem, &entry.first, count) {
                    continue;
                }
                let mut end = words[0].start
                    + if stem.len() == whole.len() { first_word.len() } else { without_possessive(first_word).len() };
                let rest_fits = entry.rest.iter().zip(&words[1..]).enumerate().all(|(i, (wanted, range))| {
                    let gap = &text[words[i].end..range.start];
                    let word = &text[range.clone()];
                    // A full stop stands inside a name only after an initial or "St".
                    let initial = words[i].len() == 1 || &text[words[i].clone()] == "St";
                    let stop = gap.contains('.') && !initial;
                    if gap.len() > 3 || stop || gap.contains([',', ';', ':', '(', ')', '\n']) {
                        return false;
                    }
                    if same(&fold(word), wanted, count) {
                        end = range.end;
                        return true;
                    }
                    let stem = without_possessive(word);
                    let last = i + 1 == entry.rest.len();
                    end = range.start + stem.len();
                    last && same(&fold(stem), wanted, count)
                });
                if rest_fits {
                    return Some((count, end, entry));
                }
            }
        }
        None
    }
}

/// Whether a word of the text is the table's: the same letters, or the same all in capitals (headlines). Short names
/// of one word must have the case of the table.
fn same(word: &str, wanted: &str, words_of_name: usize) -> bool {
    word == wanted
        || ((wanted.len() > 3 || words_of_name > 1)
            && word.chars().all(|character| !character.is_lowercase())
            && word.to_lowercase() == wanted.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Names {
        let mut names = Names::default();
        for (i, name) in ["Guinea", "Guinea-Bissau", "U.S.", "Oman", "Côte d'Ivoire", "New Zealand"].iter().enumerate()
        {
            names.add(name, Referent::Country(i));
        }
        names
    }

    fn found(text: &str) -> Vec<&str> {
        names().find(text).into_iter().map(|name| &text[name.range]).collect()
    }

    #[test]
    fn the_longest_name_wins_and_half_words_never_match() {
        assert_eq!(found("Guinea-Bissau’s army left Guinea; Romania did not."), ["Guinea-Bissau", "Guinea"]);
    }

    #[test]
    fn spelling_capitals_and_possessives_do_not_matter() {
        assert_eq!(found("The U.S. told Cote d’Ivoire's envoy"), ["U.S.", "Cote d’Ivoire"]);
        assert_eq!(found("NEW ZEALAND AND OMAN"), ["NEW ZEALAND", "OMAN"]);
        assert_eq!(found("oman, new zealand"), [""; 0]);
    }
}
