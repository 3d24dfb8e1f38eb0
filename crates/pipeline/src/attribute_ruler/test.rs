//! What a pattern can ask of one token.
//!
//! spaCy compares numbers: strings by their 64-bit keys, flags as 0 and 1, lengths as they are. So do the tests here;
//! regular expressions and fuzzy comparisons go by the string.

use std::borrow::Cow;

use crate::hash::string_key;
use crate::tokenizer::{Search, SearchScratch};
use crate::{lexeme, unicode};

/// One token of a pattern: all tests must pass. None fits any token.
#[derive(Debug, Default)]
pub(super) struct Description {
    pub(super) tests: Vec<Test>,
}

/// A condition on one attribute.
#[derive(Debug)]
pub(super) struct Test {
    pub(super) attribute: Attribute,
    pub(super) condition: Condition,
}

/// The attributes that patterns can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Attribute {
    Orth,
    Lower,
    Shape,
    Prefix,
    Suffix,
    Length,
    IsAlpha,
    IsAscii,
    IsDigit,
    IsLower,
    IsUpper,
    IsTitle,
    IsPunct,
    IsSpace,
    IsBracket,
    IsQuote,
    IsLeftPunct,
    IsRightPunct,
    IsCurrency,
    Lemma,
    Tag,
    Pos,
    Morph,
    Dep,
    SentStart,
    Space,
}

#[derive(Debug)]
pub(super) enum Condition {
    Equals(u64),
    Differs(u64),
    Compares(Comparison, i128),
    In {
        keys: Vec<u64>,
        negated: bool,
    },
    Subset(Vec<u64>),
    Superset(Vec<u64>),
    Intersects(Vec<u64>),
    /// Whether any expression is found in the string.
    Regex {
        any: Vec<Search>,
        negated: bool,
    },
    /// Whether the string is within some edits of any of these.
    Fuzzy {
        any: Vec<(String, usize)>,
        negated: bool,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Comparison {
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Attribute {
    /// The attribute of that name in spaCy's attribute table.
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "ORTH" | "TEXT" => Self::Orth,
            "LOWER" => Self::Lower,
            "SHAPE" => Self::Shape,
            "PREFIX" => Self::Prefix,
            "SUFFIX" => Self::Suffix,
            "LENGTH" => Self::Length,
            "IS_ALPHA" => Self::IsAlpha,
            "IS_ASCII" => Self::IsAscii,
            "IS_DIGIT" => Self::IsDigit,
            "IS_LOWER" => Self::IsLower,
            "IS_UPPER" => Self::IsUpper,
            "IS_TITLE" => Self::IsTitle,
            "IS_PUNCT" => Self::IsPunct,
            "IS_SPACE" => Self::IsSpace,
            "IS_BRACKET" => Self::IsBracket,
            "IS_QUOTE" => Self::IsQuote,
            "IS_LEFT_PUNCT" => Self::IsLeftPunct,
            "IS_RIGHT_PUNCT" => Self::IsRightPunct,
            "IS_CURRENCY" => Self::IsCurrency,
            "LEMMA" => Self::Lemma,
            "TAG" => Self::Tag,
            "POS" => Self::Pos,
            "MORPH" => Self::Morph,
            "DEP" => Self::Dep,
            "SENT_START" | "IS_SENT_START" => Self::SentStart,
            "SPACY" => Self::Space,
            _ => return None,
        })
    }

    /// Whether the attribute is a string, so that it can be searched.
    pub(super) fn is_string(self) -> bool {
        matches!(
            self,
            Self::Orth
                | Self::Lower
                | Self::Shape
                | Self::Prefix
                | Self::Suffix
                | Self::Lemma
                | Self::Tag
                | Self::Pos
                | Self::Morph
                | Self::Dep
        )
    }
}

/// Room for the tests of one value after the other.
#[derive(Debug, Default)]
pub(super) struct Buffers {
    lower: String,
    searches: SearchScratch,
}

/// The text, tag, ... of a token while descriptions are held against it.
pub(super) struct Value<'t> {
    text: &'t str,
    flag: bool,
    buffers: Buffers,
    /// Whether the buffer holds the text in lower case.
    lowered: bool,
    /// The numbers of the attributes that have been asked for.
    numbers: [Option<u64>; Attribute::Space as usize + 1],
}

impl<'t> Value<'t> {
    /// Takes buffers, which [`into_buffers`](Self::into_buffers) gives back.
    pub(super) fn new(text: &'t str, flag: bool, mut buffers: Buffers) -> Self {
        buffers.lower.clear();
        Self { text, flag, buffers, lowered: false, numbers: [None; Attribute::Space as usize + 1] }
    }

    pub(super) fn into_buffers(self) -> Buffers {
        self.buffers
    }

    fn string(&mut self, attribute: Attribute) -> Cow<'_, str> {
        match attribute {
            Attribute::Lower => {
                if !self.lowered {
                    unicode::push_lower(self.text, &mut self.buffers.lower);
                    self.lowered = true;
                }
                self.buffers.lower.as_str().into()
            }
            Attribute::Shape => {
                let mut shape = String::new();
                lexeme::shape(self.text, &mut shape);
                shape.into()
            }
            Attribute::Prefix => lexeme::prefix(self.text).into(),
            Attribute::Suffix => lexeme::suffix(self.text).into(),
            _ => self.text.into(),
        }
    }

    fn number(&mut self, attribute: Attribute) -> u64 {
        if let Some(number) = self.numbers[attribute as usize] {
            return number;
        }
        let number = self.work_out(attribute);
        self.numbers[attribute as usize] = Some(number);
        number
    }

    fn work_out(&mut self, attribute: Attribute) -> u64 {
        let text = self.text;
        let flag = match attribute {
            Attribute::IsAlpha => !text.is_empty() && text.chars().all(unicode::is_alpha),
            Attribute::IsAscii => text.is_ascii(),
            Attribute::IsDigit => !text.is_empty() && text.chars().all(unicode::is_digit),
            Attribute::IsLower => is_cased(text, unicode::is_lower, unicode::is_upper),
            Attribute::IsUpper => is_cased(text, unicode::is_upper, unicode::is_lower),
            Attribute::IsTitle => is_title(text),
            Attribute::IsPunct => text.chars().all(unicode::is_punctuation),
            Attribute::IsCurrency => text.chars().all(unicode::is_currency),
            Attribute::IsBracket => matches!(text, "(" | ")" | "[" | "]" | "{" | "}" | "<" | ">"),
            Attribute::IsQuote => matches!(text, "''" | "``") || is_one_of(text, "\"'`«»‘’‚‛“”„‟‹›❮❯"),
            Attribute::IsLeftPunct => text == "``" || is_one_of(text, "([{<\"'«‘‚‛“„‟‹❮"),
            Attribute::IsRightPunct => text == "''" || is_one_of(text, ")]}>\"'»’”›❯"),
            Attribute::IsSpace | Attribute::SentStart | Attribute::Space => self.flag,
            Attribute::Length => return text.chars().count() as u64,
            _ => return string_key(&self.string(attribute)),
        };
        u64::from(flag)
    }

    /// The keys that set comparisons look at: each feature of a morphology, else the value itself.
    fn members(&mut self, attribute: Attribute) -> Vec<u64> {
        if attribute != Attribute::Morph {
            return vec![self.number(attribute)];
        }
        let mut keys = Vec::new();
        for feature in self.text.split('|').filter(|feature| !feature.is_empty()) {
            match feature.split_once('=') {
                Some((field, values)) => {
                    keys.extend(values.split(',').map(|value| string_key(&format!("{field}={value}"))));
                }
                None => keys.push(string_key(feature)),
            }
        }
        keys
    }
}

impl Test {
    /// Whether the token's value passes.
    pub(super) fn passes(&self, value: &mut Value<'_>) -> bool {
        let attribute = self.attribute;
        match &self.condition {
            Condition::Equals(key) => value.number(attribute) == *key,
            Condition::Differs(key) => value.number(attribute) != *key,
            Condition::Compares(comparison, bound) => {
                let number = i128::from(value.number(attribute));
                match comparison {
                    Comparison::Less => number < *bound,
                    Comparison::LessOrEqual => number <= *bound,
                    Comparison::Greater => number > *bound,
                    Comparison::GreaterOrEqual => number >= *bound,
                }
            }
            Condition::In { keys, negated } => keys.contains(&value.number(attribute)) != *negated,
            Condition::Subset(keys) => value.members(attribute).iter().all(|member| keys.contains(member)),
            Condition::Superset(keys) => {
                let members = value.members(attribute);
                keys.iter().all(|key| members.contains(key))
            }
            Condition::Intersects(keys) => value.members(attribute).iter().any(|member| keys.contains(member)),
            Condition::Regex { any, negated } => {
                let mut searches = std::mem::take(&mut value.buffers.searches);
                let found = {
                    let string = value.string(attribute);
                    any.iter().any(|regex| regex.is_match(&string, &mut searches))
                };
                value.buffers.searches = searches;
                found != *negated
            }
            Condition::Fuzzy { any, negated } => {
                let string = value.string(attribute);
                any.iter().any(|(other, edits)| distance(&string, other) <= *edits) != *negated
            }
        }
    }
}

/// `str.islower` and `str.isupper`: some letter of the wanted case, none of the other nor of title case.
fn is_cased(text: &str, wanted: fn(char) -> bool, other: fn(char) -> bool) -> bool {
    text.chars().any(wanted) && !text.chars().any(|c| other(c) || unicode::is_title(c))
}

/// `str.istitle`: capitals start every run of letters with case, and there is such a run.
fn is_title(text: &str) -> bool {
    let (mut in_run, mut found) = (false, false);
    for c in text.chars() {
        let capital = unicode::is_upper(c) || unicode::is_title(c);
        if !capital && !unicode::is_lower(c) {
            in_run = false;
        } else if capital == in_run {
            return false;
        } else {
            in_run = true;
            found = true;
        }
    }
    found
}

fn is_one_of(text: &str, characters: &str) -> bool {
    let mut own = text.chars();
    own.next().is_some_and(|c| characters.contains(c)) && own.next().is_none()
}

/// The Levenshtein distance in characters.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, c) in a.chars().enumerate() {
        let mut diagonal = i;
        row[0] = i + 1;
        for (j, other) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(c != *other);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_the_attributes_that_spacy_gives_them() {
        for (text, title, upper, lower) in [
            ("Word", true, false, false),
            ("They're", false, false, false),
            ("They'Re", true, false, false),
            ("A", true, true, false),
            ("ǅ", true, false, false),
            ("A1b", false, false, false),
            ("UN-2", false, true, false),
            ("12", false, false, false),
            ("e2", false, false, true),
            ("", false, false, false),
        ] {
            assert_eq!(is_title(text), title, "{text} title");
            assert_eq!(is_cased(text, unicode::is_upper, unicode::is_lower), upper, "{text} upper");
            assert_eq!(is_cased(text, unicode::is_lower, unicode::is_upper), lower, "{text} lower");
        }
        assert_eq!((distance("kitten", "sitting"), distance("", "ab"), distance("naïve", "naive")), (3, 2, 1));
        let mut value = Value::new("Naïves", false, Buffers::default());
        assert_eq!(value.string(Attribute::Suffix), "ves");
        assert_eq!(value.string(Attribute::Prefix), "N");
        assert_eq!(value.string(Attribute::Lower), "naïves");
        assert_eq!(value.string(Attribute::Shape), "Xxxxx");
        assert_eq!(value.number(Attribute::Length), 6);
        assert_eq!(value.number(Attribute::Lower), string_key("naïves"));
    }
}
