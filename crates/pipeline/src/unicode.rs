//! Questions about characters and strings as Python's `str` answers them.
//!
//! Rust's own methods follow a later Unicode version and other definitions (`str.isspace` has U+001C, `str.isdigit`
//! has superscripts), so spaCy's features cannot be computed with them.

use crate::unicode_tables as tables;

/// Whether a sorted table of ranges holds the code point.
pub(crate) fn holds(ranges: &[(u32, u32)], code: u32) -> bool {
    let after = ranges.partition_point(|&(first, _)| first <= code);
    after > 0 && code <= ranges[after - 1].1
}

/// `str.isspace` of one character.
#[inline]
pub(crate) fn is_space(c: char) -> bool {
    match c as u32 {
        code @ 0..0x80 => matches!(code, 0x09..=0x0d | 0x1c..=0x20),
        code => holds(tables::SPACE, code),
    }
}

/// `str.isalpha` of one character.
#[inline]
pub(crate) fn is_alpha(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphabetic() } else { holds(tables::ALPHA, c as u32) }
}

/// `str.isdigit` of one character.
#[inline]
pub(crate) fn is_digit(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_digit() } else { holds(tables::DIGIT, c as u32) }
}

/// `str.isupper` of one character.
#[inline]
pub(crate) fn is_upper(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_uppercase() } else { holds(tables::UPPER, c as u32) }
}

/// `str.islower` of one character.
#[inline]
pub(crate) fn is_lower(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_lowercase() } else { holds(tables::LOWER, c as u32) }
}

/// Whether the character is a title-case letter, such as ǅ.
pub(crate) fn is_title(c: char) -> bool {
    !c.is_ascii() && holds(tables::TITLE, c as u32)
}

/// Whether the character's category is one of P*.
pub(crate) fn is_punctuation(c: char) -> bool {
    holds(tables::PUNCTUATION, c as u32)
}

/// Whether the character's category is Sc.
pub(crate) fn is_currency(c: char) -> bool {
    holds(tables::CURRENCY, c as u32)
}

/// `\w` of Python's `re` on strings.
pub(crate) fn is_word(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphanumeric() || c == '_' } else { holds(tables::ALNUM, c as u32) }
}

/// The one-character lower case, by which `re.IGNORECASE` compares.
pub(crate) fn simple_lower(code: u32) -> u32 {
    let after = tables::LOWERCASE.partition_point(|&(first, ..)| first <= code);
    if after > 0 {
        let (first, last, step, difference) = tables::LOWERCASE[after - 1];
        if code <= last && (code - first).is_multiple_of(step) {
            return code.wrapping_add_signed(difference);
        }
    }
    code
}

/// Appends `str.lower` of the text.
pub(crate) fn push_lower(text: &str, out: &mut String) {
    if text.is_ascii() {
        let start = out.len();
        out.push_str(text);
        out[start..].make_ascii_lowercase();
        return;
    }
    for (i, c) in text.char_indices() {
        match c {
            'Σ' => out.push(lower_sigma(text, i)),
            'İ' => out.push_str("i\u{307}"),
            _ => out.push(char::from_u32(simple_lower(c as u32)).unwrap_or(c)),
        }
    }
}

/// The lower case of the capital sigma at byte `at`: final if letters with case come before it and none after it.
fn lower_sigma(text: &str, at: usize) -> char {
    let cased = |c: Option<char>| c.is_some_and(|c| holds(tables::SIGMA_CASED, c as u32));
    let counts = |c: &char| !holds(tables::SIGMA_IGNORABLE, *c as u32);
    let before = cased(text[..at].chars().rev().find(counts));
    let after = cased(text[at + 'Σ'.len_utf8()..].chars().find(counts));
    if before && !after { 'ς' } else { 'σ' }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lower(text: &str) -> String {
        let mut out = String::new();
        push_lower(text, &mut out);
        out
    }

    #[test]
    fn lower_case_is_that_of_python() {
        // `str.lower`, Python 3.11.
        assert_eq!(lower("HELLO World"), "hello world");
        assert_eq!(lower("ΟΔΟΣ"), "οδος");
        assert_eq!(lower("ΟΔΟΣ."), "οδος.");
        assert_eq!(lower("ΟΔΟΣ'Α"), "οδοσ'α");
        assert_eq!(lower("Σ"), "σ");
        assert_eq!(lower("ΣΑΣ-ΣΑΣ"), "σας-σας");
        assert_eq!(lower("İSTANBUL"), "i̇stanbul");
        assert_eq!(lower("ẞ ǅ Ω K Å"), "ß ǆ ω k å");
        assert_eq!(lower("Ꭰ ᏸ Ა"), "ꭰ ᏸ ა");
        assert_eq!(lower("𐐀𞤀"), "𐐨𞤢");
    }

    #[test]
    fn classes_are_those_of_python() {
        assert!(is_space('\u{1c}') && is_space('\u{85}') && is_space('\u{a0}') && is_space('\u{3000}'));
        assert!(!is_space('\u{200b}') && !is_space('\u{180e}') && !is_space('\u{feff}'));
        assert!(is_digit('²') && is_digit('٣') && !is_digit('½') && !is_digit('Ⅷ'));
        assert!(is_alpha('ª') && is_alpha('漢') && !is_alpha('Ⅷ') && !is_alpha('\u{345}'));
        assert!(is_upper('Ⅷ') && is_lower('ª') && is_title('ǅ') && !is_upper('ǅ'));
        assert!(is_word('½') && is_word('_') && !is_word('-') && !is_word('\u{301}'));
        assert!(is_punctuation('!') && is_punctuation('«') && !is_punctuation('+') && is_currency('₿'));
    }
}
