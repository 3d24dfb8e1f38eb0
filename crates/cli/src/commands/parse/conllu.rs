//! Documents as CoNLL-U.
//!
//! CoNLL-U has no words of white space. Such tokens are left out; what stood between two words is told by
//! `SpaceAfter=No` and `SpacesAfter=...` (escaped: `\s`, `\t`, `\r`, `\n`, `\p` for a bar, `\\`). A word whose head was
//! left out takes the next head above. Labels are those of the pipeline, with `root` for the root; `NER` tells names
//! by B- and I-.

use std::io::{self, Write};

use demarche_pipeline::{Document, Span, Token};
use serde_json::Value;

/// Writes the sentences of a document.
pub(super) fn write(out: &mut impl Write, id: &Value, document: &Document) -> io::Result<()> {
    let id = match id {
        Value::String(id) => one_line(id),
        id => id.to_string(),
    };
    writeln!(out, "# newdoc id = {id}")?;
    let mut number = 0;
    for sentence in document.sentences() {
        if sentence.tokens().any(|token| !token.is_space()) {
            number += 1;
            write_sentence(out, &format!("{id}-{number}"), sentence)?;
        }
    }
    if number == 0 {
        writeln!(out)?;
    }
    Ok(())
}

fn write_sentence(out: &mut impl Write, id: &str, sentence: Span<'_>) -> io::Result<()> {
    let words: Vec<Token<'_>> = sentence.tokens().filter(|token| !token.is_space()).collect();
    let mut text = String::new();
    for (i, word) in words.iter().enumerate() {
        text.push_str(&one_line(word.text()));
        if i + 1 < words.len() && !space_after(*word).is_empty() {
            text.push(' ');
        }
    }
    writeln!(out, "# sent_id = {id}\n# text = {text}")?;

    let heads: Vec<Option<usize>> = words.iter().map(|word| head(*word, &words)).collect();
    // More than one word is left without a head only where the root was white space: the first then heads the others.
    let root = heads.iter().position(Option::is_none).unwrap_or(0);
    for (i, (word, head)) in words.iter().zip(&heads).enumerate() {
        let head = if i == root { 0 } else { head.unwrap_or(root) + 1 };
        let label = if i == root { "root" } else { word.dep() };
        writeln!(
            out,
            "{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t_\t{}",
            i + 1,
            field(&one_line(word.text())),
            field(&one_line(word.lemma())),
            field(word.pos()),
            field(word.tag()),
            field(word.morph()),
            head,
            field(label),
            field(&misc(*word)),
        )?;
    }
    writeln!(out)
}

/// The index among `words` of the nearest head above that is a word of this sentence.
fn head(word: Token<'_>, words: &[Token<'_>]) -> Option<usize> {
    let above = word.ancestors().find(|token| !token.is_space())?;
    words.binary_search_by_key(&above.index(), Token::index).ok()
}

/// The white space between the word and the next word.
fn space_after(word: Token<'_>) -> &str {
    let text = word.document().text();
    let mut next = word.next();
    while let Some(token) = next.filter(Token::is_space) {
        next = token.next();
    }
    &text[word.byte_range().end..next.map_or(text.len(), |token| token.byte_range().start)]
}

fn misc(word: Token<'_>) -> String {
    let mut out = Vec::new();
    if let Some(entity) = word.entity() {
        let place = if entity.span().range().start == word.index() { "B" } else { "I" };
        out.push(format!("NER={place}-{}", entity.label()));
    }
    match space_after(word) {
        " " => {}
        "" => out.push("SpaceAfter=No".to_owned()),
        space => out.push(format!("SpacesAfter={}", escape(space))),
    }
    out.join("|")
}

fn escape(space: &str) -> String {
    let mut out = String::new();
    for c in space.chars() {
        match c {
            ' ' => out.push_str("\\s"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            '\n' => out.push_str("\\n"),
            '|' => out.push_str("\\p"),
            '\\' => out.push_str("\\\\"),
            c if c.is_control() || c.is_whitespace() => out.extend(c.escape_unicode()),
            c => out.push(c),
        }
    }
    out
}

/// An empty field is an underscore.
fn field(text: &str) -> &str {
    if text.is_empty() { "_" } else { text }
}

/// The text without line breaks and tabs, which would break the format.
fn one_line(text: &str) -> String {
    text.replace(['\n', '\r', '\t', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'], " ")
}
