//! What single languages do in their own way (`lemmatizer.py` under `spacy/lang`).

use super::tables::{LookupTable, Suffixes};
use super::{PARTS_OF_SPEECH, group, is_alpha, lower, rule_forms};
use crate::LoadError;
use crate::lookups::Lookups;

/// The lemma of a lower-cased Dutch word.
pub(super) fn dutch_lemma(suffixes: &Suffixes, lookup: &LookupTable, group: usize, word: &str) -> String {
    if suffixes.knows(group, word) {
        return word.to_owned();
    }
    if let Some(form) = suffixes.exceptions(group, word).next() {
        return form.to_owned();
    }
    let looked_up = lookup.get(word).filter(|lemma| !lemma.is_empty());
    if let Some(lemma) = looked_up
        && suffixes.knows(group, lemma)
    {
        return lemma.to_owned();
    }
    let mut forms = Vec::new();
    for form in rule_forms(suffixes, group, word) {
        if suffixes.knows(group, &form) {
            return form;
        }
        forms.push(form);
    }
    if let Some(form) = forms.iter().find(|form| suffixes.has_exception(group, form)) {
        return form.clone();
    }
    match looked_up {
        Some(lemma) => lemma.to_owned(),
        None => forms.into_iter().next().unwrap_or_else(|| word.to_owned()),
    }
}

/// The lemma of a Macedonian word.
pub(super) fn macedonian_lemma(suffixes: &Suffixes, part: usize, word: &str) -> String {
    let (part, word) = match word.strip_suffix("јќи") {
        Some(stem) => (group("verb").unwrap_or(part), stem),
        None => (part, word),
    };
    if !suffixes.has(part) {
        return if PARTS_OF_SPEECH[part] == "PROPN" { word.to_owned() } else { lower(word) };
    }
    let folded = lower(word);
    let mut forms: Vec<String> =
        rule_forms(suffixes, part, &folded).filter(|form| suffixes.knows(part, form) || !is_alpha(form)).collect();
    let mut best = 0;
    for form in suffixes.exceptions(part, &folded) {
        if !forms.iter().any(|other| other == form) {
            best = forms.len();
            forms.push(form.to_owned());
        }
    }
    if forms.is_empty() { word.to_owned() } else { forms.swap_remove(best) }
}

/// The look-up tables of Italian and Polish by part of speech.
#[derive(Debug)]
pub(super) struct PartTables {
    italian: bool,
    parts: [Option<LookupTable>; PARTS_OF_SPEECH.len()],
    /// Italian's tables for words that are not in the table of their part of speech.
    other: LookupTable,
    any: LookupTable,
}

impl PartTables {
    pub(super) fn read(lang: &str, lookups: &Lookups<'_>) -> Result<Self, LoadError> {
        let italian = lang == "it";
        let required: &[&str] = if italian {
            &["num", "det", "adp", "adj", "noun", "pron", "verb", "aux", "adv", "other"]
        } else {
            &["adj", "adp", "adv", "aux", "noun", "num", "part", "pron", "verb"]
        };
        for name in required {
            lookups.table(&format!("lemma_lookup_{name}"))?;
        }
        let mut parts = [const { None }; PARTS_OF_SPEECH.len()];
        for (table, name) in parts.iter_mut().zip(PARTS_OF_SPEECH) {
            // These share a table, which is read once.
            if name != "PROPN" && (name != "PART" || !italian) {
                let found = lookups.find(&format!("lemma_lookup_{}", name.to_ascii_lowercase()));
                *table = found.map(|found| LookupTable::read(&found)).transpose()?;
            }
        }
        let (mut other, mut any) = (LookupTable::default(), LookupTable::default());
        if italian {
            other = LookupTable::read(&lookups.table("lemma_lookup_other")?)?;
            any = LookupTable::read(&lookups.table("lemma_lookup")?)?;
        }
        Ok(Self { italian, parts, other, any })
    }

    pub(super) fn push_lemma(&self, part: usize, word: &str, out: &mut String) {
        let name = PARTS_OF_SPEECH[part];
        let shared = match name {
            "PROPN" => "NOUN",
            "PART" if self.italian => "PRON",
            name => name,
        };
        let table = group(shared).and_then(|part| self.parts[part].as_ref());
        let find = |word: &str| table.and_then(|table| table.get(word));
        let folded = lower(word);
        if name == "NOUN" {
            // By case, for names that were taken for nouns.
            let found = find(&folded).or_else(|| find(word));
            return out.push_str(found.unwrap_or(&folded));
        }
        let own = if name == "PROPN" { word } else { &folded };
        if self.italian {
            return out.push_str(self.italian_lemma(name, own, &folded, find(own)));
        }
        // Polish looks behind negation and the superlative.
        let after = |prefix: &str| own.strip_prefix(prefix);
        let found = match name {
            "ADJ" => after("nie")
                .and_then(|stem| stem.strip_prefix("naj").and_then(find).or_else(|| find(stem)))
                .or_else(|| after("naj").and_then(find)),
            "VERB" => after("nie").and_then(find),
            _ => None,
        };
        out.push_str(found.or_else(|| find(own)).unwrap_or(if name == "PROPN" { &folded } else { own }));
    }

    fn italian_lemma<'l>(&'l self, name: &str, own: &'l str, folded: &'l str, found: Option<&'l str>) -> &'l str {
        let indefinite = |lemma: &'l str| match lemma {
            "alcun" => "alcuno",
            "qualcun" => "qualcuno",
            lemma => lemma,
        };
        match (name, own) {
            ("DET", "l'" | "lo" | "la" | "i" | "gli" | "le") => "il",
            ("PRON", "l'" | "li" | "la" | "gli" | "le") => "lo",
            ("DET" | "PRON", "un'" | "un" | "una") => "uno",
            ("ADP", "d'") => "di",
            ("PRON" | "ADJ", _) => indefinite(found.unwrap_or(own)),
            ("DET" | "ADP", _) => found.unwrap_or(own),
            _ => {
                let filled = |lemma: Option<&'l str>| lemma.filter(|lemma| !lemma.is_empty());
                filled(found).or_else(|| filled(self.other.get(own))).or_else(|| self.any.get(own)).unwrap_or(folded)
            }
        }
    }
}
