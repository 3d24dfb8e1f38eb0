//! Base forms by tables: spaCy's `lemmatizer` component in its modes `rule`, `lookup` and `pos_lookup`.
//!
//! What a word's lemma depends on besides its text is reduced to one small number, its *group* (the part of speech).
//! All answers that take a table are kept in a [`LemmaCache`] by group and text; words that only need lower-casing or
//! nothing at all never reach it.

mod languages;
mod tables;
#[cfg(test)]
mod tests;

use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};

use self::languages::PartTables;
use self::tables::{LookupTable, Suffixes};
use crate::LoadError;
use crate::document::{Document, Label, Labels};
use crate::lookups::Lookups;
use crate::source::Source;
use crate::text_cache::StringTable;
use crate::unicode::{self, push_lower};

/// The universal parts of speech in the order of spaCy's symbols, the blank ones first.
pub(crate) const PARTS_OF_SPEECH: [&str; 21] = [
    "", "EOL", "SPACE", "ADJ", "ADP", "ADV", "AUX", "CONJ", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON",
    "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
];
/// Parts of speech below this stand for no word; their tokens are lower-cased.
const BLANK: usize = 3;

/// The group of a part of speech given in any case.
fn group(name: &str) -> Option<usize> {
    PARTS_OF_SPEECH.iter().position(|known| known.eq_ignore_ascii_case(name))
}

/// The lemmatizer of one pipeline. Immutable; what it has worked out is kept in a [`LemmaCache`].
#[derive(Debug)]
pub(crate) struct Lemmatizer {
    /// Tells this lemmatizer from all others, for the caches that know its answers.
    id: u64,
    overwrite: bool,
    /// Whether English's test for words that stand in their base form comes first.
    english_base: bool,
    /// What is done with words of each group.
    plans: [Plan; PARTS_OF_SPEECH.len()],
    /// The group of a part of speech by its label.
    groups: Vec<u8>,
    method: Method,
}

/// What is done with the words of one part of speech.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Plan {
    /// Kept as they are.
    Keep,
    /// Lower-cased.
    Lower,
    /// Looked up or worked out by [`Method`].
    Derive,
}

/// How lemmas come from tables. The languages differ in small ways that all show in the output.
#[derive(Debug)]
enum Method {
    /// One table from words to lemmas, for words as they are or lower-cased.
    Lookup { table: LookupTable, lower: bool },
    /// Suffix rules checked against an index of known words, with exceptions.
    Rule(Suffixes),
    /// French and Catalan: index, exceptions, rules, then the look-up table; the parts of speech not in `open` use
    /// the look-up table alone.
    French { suffixes: Suffixes, lookup: LookupTable, open: [bool; PARTS_OF_SPEECH.len()] },
    /// Index, exceptions, the look-up table and rules, each against the others.
    Dutch { suffixes: Suffixes, lookup: LookupTable },
    /// As French, without a look-up table.
    Greek(Suffixes),
    /// As the general way, but that rules in their order count and adverbial participles are verbs.
    Macedonian(Suffixes),
    /// A look-up table for each part of speech.
    ByPart(Box<PartTables>),
}

/// Lemmas that a worker has met, so that each is worked out once. Emptied when it has grown large or meets another
/// lemmatizer, which costs time but changes no answer.
#[derive(Debug, Default)]
pub(crate) struct LemmaCache {
    /// The lemmatizer whose answers these are.
    lemmatizer: u64,
    ranges: StringTable<(u32, u32)>,
    lemmas: String,
    /// For each label used as morphology, whether it marks base forms; see [`base_marks`].
    base: Vec<u8>,
    forms: Forms,
}

/// Room to work out a lemma by rules.
#[derive(Debug, Default)]
struct Forms {
    lower: String,
    /// The forms' texts, one after the other.
    text: String,
    ranges: Vec<Range<usize>>,
}

/// Above these sizes a cache is emptied before the next document.
const CACHE_WORDS: usize = 5000;
const CACHE_BYTES: usize = 1 << 20;

impl Lemmatizer {
    /// Reads the component's tables; `part` is its directory in the pipeline.
    pub(crate) fn load(
        part: &str,
        lang: &str,
        mode: &str,
        overwrite: bool,
        source: &Source<'_>,
        labels: &mut Labels,
    ) -> Result<Self, LoadError> {
        let file = format!("{part}/lookups/lookups.bin");
        let bytes = source.read(&file)?;
        Self::build(part, lang, mode, overwrite, &Lookups::read(&file, &bytes)?, labels)
    }

    fn build(
        part: &str,
        lang: &str,
        mode: &str,
        overwrite: bool,
        lookups: &Lookups<'_>,
        labels: &mut Labels,
    ) -> Result<Self, LoadError> {
        // Rules with exceptions and index where the file has them, or with all three.
        let some = || {
            Suffixes::read(
                &lookups.table("lemma_rules")?,
                lookups.find("lemma_exc").as_ref(),
                lookups.find("lemma_index").as_ref(),
            )
        };
        let all = || {
            lookups.table("lemma_exc")?;
            lookups.table("lemma_index")?;
            some()
        };
        let mut plans = [Plan::Derive; PARTS_OF_SPEECH.len()];
        let method = match (mode, lang) {
            ("lookup", _) => {
                Method::Lookup { table: LookupTable::read(&lookups.table("lemma_lookup")?)?, lower: lang == "nl" }
            }
            ("rule", "fr" | "ca") => {
                plans[..BLANK].fill(Plan::Lower);
                let suffixes = all()?;
                let mut open = [false; PARTS_OF_SPEECH.len()];
                for name in ["noun", "verb", "adj", "adp", "adv", "aux", "cconj", "det", "pron", "punct", "sconj"] {
                    if let Some(group) = group(name) {
                        open[group] = true;
                    }
                }
                Method::French { suffixes, lookup: LookupTable::read(&lookups.table("lemma_lookup")?)?, open }
            }
            ("rule", "nl") => {
                plans = [Plan::Lower; PARTS_OF_SPEECH.len()];
                for name in ["noun", "verb", "aux", "adj", "adv", "pron", "det", "adp", "num"] {
                    if let Some(group) = group(name) {
                        plans[group] = Plan::Derive;
                    }
                }
                Method::Dutch { suffixes: all()?, lookup: LookupTable::read(&lookups.table("lemma_lookup")?)? }
            }
            ("rule", "el") => {
                plans[..BLANK].fill(Plan::Lower);
                Method::Greek(some()?)
            }
            ("rule", "mk") => {
                plans[..BLANK].fill(Plan::Lower);
                Method::Macedonian(some()?)
            }
            ("pos_lookup", "it" | "pl") => Method::ByPart(Box::new(PartTables::read(lang, lookups)?)),
            // Haitian Creole's rules lower-case every word; the tables must be there all the same.
            ("rule", "ht") => {
                plans = [Plan::Lower; PARTS_OF_SPEECH.len()];
                lookups.table("lemma_lookup")?;
                Method::Rule(all()?)
            }
            ("rule", "es") => {
                return Err(LoadError::unsupported(
                    part,
                    format!(
                        "lemmatizer mode `rule` of language `{lang}`; use mode `lookup` or leave the component out"
                    ),
                ));
            }
            ("rule", _) => {
                let suffixes = some()?;
                for (group, name) in PARTS_OF_SPEECH.iter().enumerate() {
                    plans[group] = match *name {
                        _ if group < BLANK => Plan::Lower,
                        _ if suffixes.has(group) => Plan::Derive,
                        "PROPN" => Plan::Keep,
                        _ => Plan::Lower,
                    };
                }
                Method::Rule(suffixes)
            }
            _ => {
                return Err(LoadError::unsupported(
                    part,
                    format!("lemmatizer mode `{mode}` of language `{lang}`; use mode `lookup` or `rule`"),
                ));
            }
        };
        let mut groups = Vec::new();
        for (group, name) in PARTS_OF_SPEECH.iter().enumerate() {
            let label = labels.intern(name).0 as usize;
            if groups.len() <= label {
                groups.resize(label + 1, 0);
            }
            groups[label] = group as u8;
        }
        Ok(Self { id: next_id(), overwrite, english_base: lang == "en" && mode == "rule", plans, groups, method })
    }

    /// Sets the lemma of each token that has none, or of each token where the component overwrites.
    pub(crate) fn apply(&self, document: &mut Document, cache: &mut LemmaCache) {
        cache.prepare(self.id);
        let Document { text, tokens, lemmas, labels, .. } = document;
        lemmas.reserve(text.len());
        for token in tokens {
            if !self.overwrite && token.lemma_start < token.lemma_end {
                continue;
            }
            let word = &text[token.start as usize..token.end as usize];
            let group = self.groups.get(token.pos.0 as usize).map_or(0, |group| usize::from(*group));
            let mut plan = self.plans[group];
            if self.english_base && group >= BLANK && cache.is_base(token.morph, group, labels) {
                plan = Plan::Lower;
            }
            let from = lemmas.len();
            match plan {
                Plan::Keep => lemmas.push_str(word),
                Plan::Lower => push_lower(word, lemmas),
                Plan::Derive => {
                    lemmas.push_str(
                        cache.lemma(group as u32, word, |forms, out| self.method.lemma(group, word, forms, out)),
                    );
                }
            }
            token.lemma_start = from as u32;
            token.lemma_end = lemmas.len() as u32;
        }
    }
}

impl LemmaCache {
    /// Makes room for another document.
    fn prepare(&mut self, lemmatizer: u64) {
        let size = self.ranges.size() + self.lemmas.len();
        if self.lemmatizer != lemmatizer || self.ranges.len() > CACHE_WORDS || size > CACHE_BYTES {
            self.lemmatizer = lemmatizer;
            self.ranges.clear();
            self.lemmas.clear();
            self.base.clear();
        }
    }

    /// The lemma of a word, worked out by `derive` where it is not known.
    fn lemma(&mut self, group: u32, word: &str, derive: impl FnOnce(&mut Forms, &mut String)) -> &str {
        let (start, end) = match self.ranges.get(group, word) {
            Some(range) => range,
            None => {
                let start = self.lemmas.len();
                derive(&mut self.forms, &mut self.lemmas);
                let range = (start as u32, self.lemmas.len() as u32);
                self.ranges.insert(group, word, range);
                range
            }
        };
        &self.lemmas[start as usize..end as usize]
    }

    /// Whether English takes a word of this morphology and part of speech for a base form.
    fn is_base(&mut self, morph: Label, group: usize, labels: &Labels) -> bool {
        let at = morph.0 as usize;
        if at >= self.base.len() {
            self.base.resize(at + 1, 0);
        }
        let mut marks = self.base[at];
        if marks == 0 {
            marks = base_marks(labels.name(morph));
            self.base[at] = marks;
        }
        let of_group = match PARTS_OF_SPEECH[group] {
            "NOUN" => BASE_NOUN,
            "VERB" => BASE_VERB,
            _ => 0,
        };
        marks & (BASE_ANY | of_group) != 0
    }
}

const BASE_KNOWN: u8 = 1;
const BASE_ANY: u8 = 2;
const BASE_NOUN: u8 = 4;
const BASE_VERB: u8 = 8;

/// Which parts of speech are in their base form when they have these features (`lang/en/lemmatizer.py`).
fn base_marks(morph: &str) -> u8 {
    let value = |field: &str| {
        let mut features = morph.split('|').filter_map(|feature| feature.split_once('='));
        features.rfind(|(name, _)| *name == field).map(|(_, value)| value)
    };
    let (form, number) = (value("VerbForm"), value("Number"));
    let mut marks = BASE_KNOWN;
    if matches!(form, Some("Inf" | "None")) || value("Degree") == Some("Pos") {
        marks |= BASE_ANY;
    }
    if number == Some("Sing") {
        marks |= BASE_NOUN;
    }
    if form == Some("Fin") && value("Tense") == Some("Pres") && number.is_none() {
        marks |= BASE_VERB;
    }
    marks
}

impl Method {
    /// Appends the lemma of a word to `out`.
    fn lemma(&self, group: usize, word: &str, forms: &mut Forms, out: &mut String) {
        match self {
            Self::Lookup { table, lower: false } => out.push_str(table.get(word).unwrap_or(word)),
            Self::Lookup { table, lower: true } => {
                let word = lower(word);
                out.push_str(table.get(&word).unwrap_or(&word));
            }
            Self::Rule(suffixes) => out.push_str(rule_lemma(suffixes, group, word, forms)),
            Self::French { lookup, open, .. } if !open[group] => out.push_str(lookup.get(word).unwrap_or(word)),
            Self::French { suffixes, lookup, .. } => {
                let word = lower(word);
                match french_lemma(suffixes, group, &word) {
                    Some(lemma) => out.push_str(&lemma),
                    None => out.push_str(lookup.first(&word).unwrap_or(&word)),
                }
            }
            Self::Dutch { suffixes, lookup } => {
                let word = lower(word);
                out.push_str(&languages::dutch_lemma(suffixes, lookup, group, &word));
            }
            Self::Greek(suffixes) => {
                let word = lower(word);
                out.push_str(&french_lemma(suffixes, group, &word).unwrap_or(word));
            }
            Self::Macedonian(suffixes) => out.push_str(&languages::macedonian_lemma(suffixes, group, word)),
            Self::ByPart(tables) => tables.push_lemma(group, word, out),
        }
    }
}

/// The forms that a word's suffix rules make of it, in the order of the rules, without empty ones.
fn rule_forms<'s>(suffixes: &'s Suffixes, group: usize, word: &'s str) -> impl Iterator<Item = String> + use<'s> {
    suffixes.rules(group).iter().filter_map(move |(old, new)| {
        let form = word.strip_suffix(&**old)?.to_owned() + new;
        (!form.is_empty()).then_some(form)
    })
}

/// The lemma by rules in the general way, which is also English's.
///
/// A form made by a rule counts when it is in the index, where the last one wins, or is no word of letters alone; an
/// exception goes before it unless a rule made the same form. Failing those, the first form that any rule made.
fn rule_lemma<'w>(suffixes: &Suffixes, group: usize, word: &'w str, forms: &'w mut Forms) -> &'w str {
    let Forms { lower, text, ranges } = forms;
    lower.clear();
    push_lower(word, lower);
    text.clear();
    ranges.clear();
    let mut unknown = None;
    let mut best: Option<usize> = None;
    for (old, new) in suffixes.rules(group) {
        let Some(stem) = lower.strip_suffix(&**old) else { continue };
        let start = text.len();
        text.push_str(stem);
        text.push_str(new);
        let range = start..text.len();
        let form = &text[start..];
        if form.is_empty() {
            continue;
        }
        if suffixes.knows(group, form) {
            best = Some(ranges.len());
            ranges.push(range);
        } else if !is_alpha(form) {
            ranges.push(range);
        } else if unknown.is_none() {
            unknown = Some(range);
        }
    }
    let mut best = best.or((!ranges.is_empty()).then_some(0));
    for form in suffixes.exceptions(group, lower.as_str()) {
        if !ranges.iter().any(|range| text[range.clone()] == *form) {
            best = Some(ranges.len());
            let start = text.len();
            text.push_str(form);
            ranges.push(start..text.len());
        }
    }
    match best.map(|best| ranges[best].clone()).or(unknown) {
        Some(range) => &text[range],
        None => word,
    }
}

/// The lemma of a lower-cased word by index, exceptions and rules in the French way.
fn french_lemma(suffixes: &Suffixes, group: usize, word: &str) -> Option<String> {
    if suffixes.knows(group, word) {
        return Some(word.to_owned());
    }
    if let Some(form) = suffixes.exceptions(group, word).next() {
        return Some(form.to_owned());
    }
    let mut unknown = None;
    for form in rule_forms(suffixes, group, word) {
        if suffixes.knows(group, &form) || !is_alpha(&form) {
            return Some(form);
        }
        unknown.get_or_insert(form);
    }
    unknown
}

/// A number that no other lemmatizer has.
fn next_id() -> u64 {
    static LAST: AtomicU64 = AtomicU64::new(0);
    LAST.fetch_add(1, Ordering::Relaxed) + 1
}

/// Python's `str.lower`.
fn lower(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    push_lower(word, &mut out);
    out
}

/// Python's `str.isalpha`.
fn is_alpha(word: &str) -> bool {
    !word.is_empty() && word.chars().all(unicode::is_alpha)
}
