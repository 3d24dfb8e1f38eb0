//! What spaCy's vocabulary says about a word form, regardless of where it stands (`spacy/lang/lex_attrs.py`).

use rustc_hash::FxHashMap;

use crate::LoadError;
use crate::hash::string_key;
use crate::lookups::{self, Lookups};
use crate::unicode;

/// From this many characters on, a word's shape is this word instead.
const LONG: (usize, &str) = (100, "LONG");
/// How often a character can come in a row in a shape.
const SHAPE_RUN: u32 = 4;
/// Bytes of the longest key of [`base_norm`].
const LONGEST_BASE_NORM: usize = 6;

/// The norms of word forms: the table of the vocabulary, then those that spaCy has for every language.
///
/// Some languages compute norms by rules of their own (in spaCy 3.8 Hindi, Nepali and Haitian Creole); these are
/// not here.
#[derive(Debug, Default)]
pub(crate) struct LexemeNorms {
    table: FxHashMap<u64, Box<str>>,
}

impl LexemeNorms {
    /// Takes the table `lexeme_norm` of the vocabulary's lookups, if there is one.
    pub(crate) fn from_lookups(part: &str, vocab_lookups_bin: Option<&[u8]>) -> Result<Self, LoadError> {
        let mut norms = Self::default();
        let Some(bytes) = vocab_lookups_bin else { return Ok(norms) };
        if let Some(table) = Lookups::read(part, bytes)?.find("lexeme_norm") {
            for entry in table.entries() {
                let (key, norm) = entry?;
                let norm = lookups::text(norm).ok_or_else(|| table.damaged("a norm is not a string"))?;
                norms.table.insert(key, norm.into());
            }
        }
        Ok(norms)
    }

    /// The norm of a word form to which no special case of the tokenizer gives one. The buffer is for norms that
    /// have to be put together.
    pub(crate) fn norm<'a>(&'a self, text: &str, buffer: &'a mut String) -> &'a str {
        if !self.table.is_empty()
            && let Some(norm) = self.table.get(&string_key(text))
        {
            return norm;
        }
        if let Some(norm) = base_norm(text) {
            return norm;
        }
        lower(text, buffer);
        buffer
    }
}

/// The norms that spaCy has for every language (`BASE_NORMS` in `spacy/lang/norm_exceptions.py`).
fn base_norm(text: &str) -> Option<&'static str> {
    if text.len() > LONGEST_BASE_NORM {
        return None;
    }
    Some(match text {
        "'s" | "'S" | "’s" | "’S" => "'s",
        "’" | "‘" | "´" | "`" => "'",
        "”" | "“" | "''" | "``" | "´´" | "„" | "»" | "«" | "‘‘" | "’’" => "\"",
        "？" => "?",
        "！" => "!",
        "，" => ",",
        "；" => ";",
        "：" => ":",
        "。" | "।" => ".",
        "…" => "...",
        "—" | "–" | "--" | "---" | "——" => "-",
        "€" | "£" | "¥" | "฿" | "US$" | "C$" | "A$" | "₺" | "₹" | "৳" | "₩" | "Mex$" | "₣" | "E£" => {
            "$"
        }
        _ => return None,
    })
}

/// The first character.
pub(crate) fn prefix(text: &str) -> &str {
    let end = text.chars().next().map_or(0, char::len_utf8);
    &text[..end]
}

/// The last three characters.
pub(crate) fn suffix(text: &str) -> &str {
    let start = text.char_indices().rev().nth(2).map_or(0, |(start, _)| start);
    &text[start..]
}

/// Puts the word's shape into `out`: letters as X and x, digits as d, other characters as they are, and no more than
/// four of a kind in a row.
pub(crate) fn shape(text: &str, out: &mut String) {
    out.clear();
    if text.len() >= LONG.0 && text.chars().nth(LONG.0 - 1).is_some() {
        out.push_str(LONG.1);
        return;
    }
    let (mut last, mut run) = (None, 0);
    for c in text.chars() {
        let kind = if unicode::is_alpha(c) {
            if unicode::is_upper(c) { 'X' } else { 'x' }
        } else if unicode::is_digit(c) {
            'd'
        } else {
            c
        };
        run = if last == Some(kind) { run + 1 } else { 1 };
        last = Some(kind);
        if run <= SHAPE_RUN {
            out.push(kind);
        }
    }
}

/// Puts the word in lower case, as Python has it, into `out`.
pub(crate) fn lower(text: &str, out: &mut String) {
    out.clear();
    unicode::push_lower(text, out);
}

/// `str.isspace`.
pub(crate) fn is_space(text: &str) -> bool {
    !text.is_empty() && text.chars().all(unicode::is_space)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn affixes_and_shapes_are_those_of_spacy() {
        let of = |text: &str| {
            let mut out = String::new();
            shape(text, &mut out);
            (prefix(text).to_owned(), suffix(text).to_owned(), out)
        };
        let expected =
            |prefix: &str, suffix: &str, shape: &str| (prefix.to_owned(), suffix.to_owned(), shape.to_owned());
        // `prefix_`, `suffix_` and `shape_` of lexemes, spaCy 3.8.18.
        assert_eq!(of("Washington"), expected("W", "ton", "Xxxxx"));
        assert_eq!(of("U.S."), expected("U", ".S.", "X.X."));
        assert_eq!(of("1,234,567.89"), expected("1", ".89", "d,ddd,ddd.dd"));
        assert_eq!(of("é"), expected("é", "é", "x"));
        assert_eq!(of("ǅEZ²½"), expected("ǅ", "Z²½", "xXXd½"));
        assert_eq!(of("-----"), expected("-", "---", "----"));
        assert_eq!(of("xddx"), expected("x", "ddx", "xxxx"));
        assert_eq!(of("漢字かな交じり文"), expected("漢", "じり文", "xxxx"));
        assert_eq!(of(&"é".repeat(99)).2, "xxxx");
        assert_eq!(of(&"é".repeat(100)).2, "LONG");
        assert_eq!(of(""), expected("", "", ""));
    }

    #[test]
    fn norms_come_from_the_table_then_the_base_then_the_lower_case() {
        let table = rmpv::Value::Map(vec![(rmpv::Value::from(string_key("favour")), rmpv::Value::from("favor"))]);
        let mut bytes = Vec::new();
        rmpv::encode::write_value(&mut bytes, &rmpv::Value::Map(vec![("lexeme_norm".into(), table)])).expect("memory");
        let norms = LexemeNorms::from_lookups("part", Some(&bytes)).expect("well formed");
        let mut buffer = String::new();
        assert_eq!(norms.norm("favour", &mut buffer), "favor");
        assert_eq!(norms.norm("Favour", &mut buffer), "favour");
        assert_eq!(norms.norm("’S", &mut buffer), "'s");
        assert_eq!(norms.norm("——", &mut buffer), "-");
        assert_eq!(norms.norm("ΟΔΟΣ", &mut buffer), "οδος");
        let none = LexemeNorms::from_lookups("part", None).expect("nothing to read");
        assert_eq!(none.norm("favour", &mut buffer), "favour");
        assert!(LexemeNorms::from_lookups("part", Some(&bytes[..9])).is_err());
    }

    #[test]
    fn space_is_that_of_python() {
        assert!(is_space("\u{a0}\n") && !is_space("") && !is_space(" a") && !is_space("\u{200b}"));
    }

    /// Set `DEMARCHE_REFERENCE` to lines of JSON: a form, its norm, prefix, suffix, shape and lower case, and
    /// `DEMARCHE_MODEL` to the directory of the pipeline they are from.
    #[test]
    #[ignore = "needs a pipeline and a file written by spaCy"]
    fn many_forms_have_the_attributes_that_spacy_gives_them() {
        let variable = |name: &str| std::path::PathBuf::from(std::env::var_os(name).expect("the variable is set"));
        let lookups = std::fs::read(variable("DEMARCHE_MODEL").join("vocab/lookups.bin")).expect("lookups");
        let norms = LexemeNorms::from_lookups("vocab/lookups.bin", Some(&lookups)).expect("well-formed lookups");
        let reference = std::fs::read_to_string(variable("DEMARCHE_REFERENCE")).expect("a reference");
        let (mut forms, mut different) = (0, 0);
        let mut buffer = String::new();
        for line in reference.lines() {
            let expected: Vec<String> = serde_json::from_str(line).expect("a list of strings");
            let form = expected[0].as_str();
            let mut found = vec![form.to_owned(), norms.norm(form, &mut buffer).to_owned()];
            found.extend([prefix(form).to_owned(), suffix(form).to_owned()]);
            shape(form, &mut buffer);
            found.push(buffer.clone());
            lower(form, &mut buffer);
            found.push(buffer.clone());
            forms += 1;
            if found != expected {
                different += 1;
                eprintln!("here {found:?}, spaCy {expected:?}");
            }
        }
        eprintln!("{forms} forms, {different} differ");
        assert_eq!(different, 0);
    }
}
