//! Finding names of several words in a text.
//!
//! Names are kept under their folded words, with the length of the longest name that begins with a word beside. That
//! finds the longest name at each place, never half a word, whatever stands between the words (a space, a hyphen), and
//! costs one hash look-up for most words; a general multi-pattern automaton would need its matches checked for all of
//! these afterwards, and longer to build than the tables take to read.

use std::borrow::Cow;
use std::ops::Range;

use rustc_hash::FxHashMap;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::Referent;

/// A word as it is compared: without accents, in the case it has.
///
/// Letters that Unicode doesn't take apart but news spells in plain letters are replaced (`ə` by `a`, `ı` by `i`).
pub fn fold(word: &str) -> String {
    folded(word).into_owned()
}

fn folded(word: &str) -> Cow<'_, str> {
    if word.is_ascii() {
        return Cow::Borrowed(word);
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
    Cow::Owned(folded)
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
    /// The words in the case they are written in, with single spaces between.
    written: Box<str>,
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
    /// By all words, lower-cased, with single spaces between.
    entries: FxHashMap<Box<str>, Vec<Entry>>,
    /// How many words the longest name has that begins with the word, lower-cased.
    longest: FxHashMap<Box<str>, usize>,
}

/// A word of a text as it is compared.
struct Word<'t> {
    range: Range<usize>,
    /// Without accents.
    folded: Cow<'t, str>,
    /// In lower case too.
    lower: String,
    /// How many bytes of the text a possessive ending takes.
    ending: usize,
    /// Whether a name may go on from the word before.
    joined: bool,
}

impl Names {
    pub(crate) fn with_capacity(names: usize) -> Self {
        let mut made = Self::default();
        made.entries.reserve(names);
        made.longest.reserve(names / 2);
        made
    }

    pub(crate) fn add(&mut self, name: &str, referent: Referent) {
        let ranges = words(name);
        let mut written = String::with_capacity(name.len());
        for range in &ranges {
            if !written.is_empty() {
                written.push(' ');
            }
            written.push_str(&folded(&name[range.clone()]));
        }
        let key = written.to_lowercase();
        let Some(first) = key.split(' ').next().filter(|first| !first.is_empty()) else { return };
        match self.longest.get_mut(first) {
            Some(longest) => *longest = ranges.len().max(*longest),
            None => {
                self.longest.insert(first.into(), ranges.len());
            }
        }
        let entries = self.entries.entry(key.into_boxed_str()).or_default();
        match entries.iter_mut().find(|entry| *entry.written == written) {
            Some(entry) if entry.referents.contains(&referent) => {}
            Some(entry) => entry.referents.push(referent),
            None => entries.push(Entry { written: written.into_boxed_str(), referents: vec![referent] }),
        }
    }

    /// The names in a text: at each place the longest, from left to right, without overlap.
    ///
    /// A word matches in the case of the table, or all in capitals.
    pub fn find<'n>(&'n self, text: &str) -> Vec<NameMatch<'n>> {
        let words = compared(text);
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            match self.longest(&words[at..]) {
                Some((count, end, entry)) => {
                    found.push(NameMatch { range: words[at].range.start..end, referents: &entry.referents });
                    at += count;
                }
                None => at += 1,
            }
        }
        found
    }

    /// What the whole of `name` may stand for.
    pub fn exactly(&self, name: &str) -> &[Referent] {
        let words = compared(name);
        match self.longest(&words) {
            Some((count, _, entry)) if count == words.len() => &entry.referents,
            _ => &[],
        }
    }

    /// The longest name at the first word: how many words it has, where it ends, and what it is.
    fn longest(&self, words: &[Word<'_>]) -> Option<(usize, usize, &Entry)> {
        let first = words.first()?;
        if let Some(&longest) = self.longest.get(first.lower.as_str()) {
            let joined = words.iter().skip(1).take(longest - 1).take_while(|word| word.joined).count();
            let mut key = String::new();
            for count in (1..=joined + 1).rev() {
                key.clear();
                for word in &words[..count - 1] {
                    key.push_str(&word.lower);
                    key.push(' ');
                }
                let last = &words[count - 1];
                let before_last = key.len();
                key.push_str(&last.lower);
                if let Some(entry) = self.entry(&key, &words[..count - 1], &last.folded) {
                    return Some((count, last.range.end, entry));
                }
                // A possessive may end a name, not stand inside it.
                let stem = without_possessive(&last.folded);
                if count > 1 && stem.len() < last.folded.len() {
                    key.truncate(before_last);
                    key.push_str(without_possessive(&last.lower));
                    if let Some(entry) = self.entry(&key, &words[..count - 1], stem) {
                        return Some((count, last.range.end - last.ending, entry));
                    }
                }
            }
        }
        let stem = without_possessive(&first.folded);
        if stem.len() == first.folded.len() {
            return None;
        }
        let entry = self.entry(without_possessive(&first.lower), &[], stem)?;
        Some((1, first.range.end - first.ending, entry))
    }

    /// The entry under the key whose words, but for case, are these.
    fn entry(&self, key: &str, words: &[Word<'_>], last: &str) -> Option<&Entry> {
        let fits = |entry: &&Entry| {
            let texts = words.iter().map(|word| &*word.folded).chain(std::iter::once(last));
            let count = words.len() + 1;
            entry.written.split(' ').zip(texts).all(|(wanted, word)| same(word, wanted, count))
        };
        self.entries.get(key)?.iter().find(fits)
    }
}

/// The words of a text as they are compared.
fn compared(text: &str) -> Vec<Word<'_>> {
    let mut found: Vec<Word<'_>> = Vec::new();
    for range in words(text) {
        let word = &text[range.clone()];
        let joined = found.last().is_some_and(|before| {
            let gap = &text[before.range.end..range.start];
            // A full stop stands inside a name only after an initial or "St".
            let initial = before.range.len() == 1 || &text[before.range.clone()] == "St";
            let stop = gap.contains('.') && !initial;
            gap.len() <= 3 && !stop && !gap.contains([',', ';', ':', '(', ')', '\n'])
        });
        let folded = folded(word);
        let lower = if word.is_ascii() { word.to_ascii_lowercase() } else { folded.to_lowercase() };
        let ending = word.len() - without_possessive(word).len();
        found.push(Word { range, folded, lower, ending, joined });
    }
    found
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
