//! The tables of a lemmatizer in the form in which they are searched.

use rmpv::ValueRef;
use rustc_hash::FxHashMap;

use super::{PARTS_OF_SPEECH, group};
use crate::LoadError;
use crate::hash::string_key;
use crate::lookups::{Table, array, pairs, text};
use crate::text_cache::StringTable;

/// From words to lemmas, whatever the part of speech.
#[derive(Debug, Default)]
pub(super) struct LookupTable {
    lemmas: FxHashMap<u64, Lemma>,
    text: String,
}

#[derive(Clone, Copy, Debug)]
struct Lemma {
    start: u32,
    end: u32,
    /// Whether the table holds a string and not a list of strings.
    bare: bool,
}

impl LookupTable {
    pub(super) fn read(table: &Table<'_, '_>) -> Result<Self, LoadError> {
        let mut read = Self::default();
        // Forms of one word follow each other in these tables; their lemma is stored once.
        let mut last = None;
        for entry in table.entries() {
            let (key, value) = entry?;
            let (lemma, bare) = match (text(value), array(value)) {
                (Some(lemma), _) => (lemma, true),
                // spaCy fails on the first word whose list is empty; here such a word is its own lemma.
                (None, Some([])) => continue,
                (None, Some([first, ..])) => {
                    (text(first).ok_or_else(|| table.damaged("a lemma is not a string"))?, false)
                }
                (None, None) => return Err(table.damaged("an entry is neither a string nor a list")),
            };
            let (start, end) = match last {
                Some((previous, range)) if previous == lemma => range,
                _ => push(&mut read.text, lemma).ok_or_else(|| table.damaged("it is too large"))?,
            };
            last = Some((lemma, (start, end)));
            read.lemmas.insert(key, Lemma { start, end, bare });
        }
        Ok(read)
    }

    /// The first lemma of a word.
    pub(super) fn get(&self, word: &str) -> Option<&str> {
        let lemma = self.lemmas.get(&string_key(word))?;
        Some(&self.text[lemma.start as usize..lemma.end as usize])
    }

    /// The first lemma where the entry is a list, the first character where it is a string: `table[word][0]`.
    pub(super) fn first(&self, word: &str) -> Option<&str> {
        let lemma = self.lemmas.get(&string_key(word))?;
        let whole = &self.text[lemma.start as usize..lemma.end as usize];
        let end = whole.chars().next().map_or(0, char::len_utf8);
        Some(if lemma.bare { &whole[..end] } else { whole })
    }
}

/// Suffix rules by part of speech, with the words that need none and the words that break them.
#[derive(Debug, Default)]
pub(super) struct Suffixes {
    /// What a suffix is replaced by, in the order in which the rules are tried.
    rules: [Vec<(Box<str>, Box<str>)>; PARTS_OF_SPEECH.len()],
    index: StringTable<()>,
    /// Where the lemmas of an exception stand in `forms`.
    exceptions: StringTable<(u32, u32)>,
    forms: Vec<(u32, u32)>,
    text: String,
    /// Whether any of the three has an entry for the part of speech.
    present: [bool; PARTS_OF_SPEECH.len()],
}

impl Suffixes {
    pub(super) fn read(
        rules: &Table<'_, '_>,
        exceptions: Option<&Table<'_, '_>>,
        index: Option<&Table<'_, '_>>,
    ) -> Result<Self, LoadError> {
        let mut read = Self::default();
        for (group, value) in by_group(rules)? {
            for rule in array(value).ok_or_else(|| rules.damaged("the rules are not a list"))? {
                let pair = match array(rule) {
                    Some([old, new]) => text(old).zip(text(new)),
                    _ => None,
                };
                let (old, new) = pair.ok_or_else(|| rules.damaged("a rule is not a pair of strings"))?;
                read.rules[group].push((old.into(), new.into()));
                read.present[group] = true;
            }
        }
        if let Some(index) = index {
            for (group, value) in by_group(index)? {
                let bad = || index.damaged("a part of speech has no list of strings");
                if let Some(words) = array(value) {
                    for word in words {
                        read.index.insert(group as u32, text(word).ok_or_else(bad)?, ());
                        read.present[group] = true;
                    }
                } else {
                    for (word, _) in pairs(value).ok_or_else(bad)? {
                        read.index.insert(group as u32, text(word).ok_or_else(bad)?, ());
                        read.present[group] = true;
                    }
                }
            }
        }
        if let Some(exceptions) = exceptions {
            for (group, value) in by_group(exceptions)? {
                let bad = || exceptions.damaged("a part of speech has no map from strings to lists of strings");
                for (word, lemmas) in pairs(value).ok_or_else(bad)? {
                    let start = read.forms.len();
                    for lemma in array(lemmas).ok_or_else(bad)? {
                        let lemma = text(lemma).ok_or_else(bad)?;
                        read.forms
                            .push(push(&mut read.text, lemma).ok_or_else(|| exceptions.damaged("it is too large"))?);
                    }
                    let range = (start as u32, read.forms.len() as u32);
                    read.exceptions.insert(group as u32, text(word).ok_or_else(bad)?, range);
                    read.present[group] = true;
                }
            }
        }
        Ok(read)
    }

    /// Whether there is any entry for a part of speech.
    pub(super) fn has(&self, group: usize) -> bool {
        self.present[group]
    }

    pub(super) fn rules(&self, group: usize) -> &[(Box<str>, Box<str>)] {
        &self.rules[group]
    }

    /// Whether the index has the word.
    pub(super) fn knows(&self, group: usize, word: &str) -> bool {
        self.index.contains(group as u32, word)
    }

    /// Whether the exceptions have the word.
    pub(super) fn has_exception(&self, group: usize, word: &str) -> bool {
        self.exceptions.contains(group as u32, word)
    }

    /// The lemmas that the exceptions give a word.
    pub(super) fn exceptions(&self, group: usize, word: &str) -> impl Iterator<Item = &str> {
        let (start, end) = self.exceptions.get(group as u32, word).unwrap_or_default();
        self.forms[start as usize..end as usize].iter().map(|(start, end)| &self.text[*start as usize..*end as usize])
    }
}

/// The entries of a table that belong to a part of speech, each part of speech once.
fn by_group<'l, 'b>(table: &Table<'l, 'b>) -> Result<Vec<(usize, &'l ValueRef<'b>)>, LoadError> {
    let keys: FxHashMap<u64, usize> =
        PARTS_OF_SPEECH.iter().filter_map(|name| Some((string_key(&name.to_lowercase()), group(name)?))).collect();
    let mut found = FxHashMap::default();
    for entry in table.entries() {
        let (key, value) = entry?;
        if let Some(group) = keys.get(&key) {
            found.insert(*group, value);
        }
    }
    Ok(found.into_iter().collect())
}

/// Appends a string and says where it stands.
fn push(text: &mut String, string: &str) -> Option<(u32, u32)> {
    let start = u32::try_from(text.len()).ok()?;
    text.push_str(string);
    Some((start, u32::try_from(text.len()).ok()?))
}
