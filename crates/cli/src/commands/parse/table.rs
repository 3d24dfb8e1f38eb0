//! Documents as a table for eyes: one line a token, a blank line after each sentence.

use std::io::{self, Write};

use demarche_pipeline::{Document, Token};

const HEADER: [&str; 8] = ["#", "token", "lemma", "pos", "tag", "label", "head", "name"];

/// Writes the table of a document.
pub(super) fn write(out: &mut impl Write, document: &Document) -> io::Result<()> {
    for sentence in document.sentences() {
        let mut rows = vec![HEADER.map(str::to_owned)];
        rows.extend(sentence.tokens().map(row));
        let mut widths = [0; HEADER.len()];
        for row in &rows {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = cell.chars().count().max(*width);
            }
        }
        for row in &rows {
            let mut line = String::new();
            for (cell, width) in row.iter().zip(widths) {
                line.push_str(&format!("{cell:width$}  "));
            }
            writeln!(out, "{}", line.trim_end())?;
        }
        writeln!(out)?;
    }
    Ok(())
}

fn row(token: Token<'_>) -> [String; HEADER.len()] {
    let head = if token.is_root() {
        String::new()
    } else {
        format!("{} {}", token.head().index(), visible(token.head().text()))
    };
    [
        token.index().to_string(),
        visible(token.text()),
        visible(token.lemma()),
        token.pos().to_owned(),
        token.tag().to_owned(),
        token.dep().to_owned(),
        head,
        token.entity().map_or_else(String::new, |entity| entity.label().to_owned()),
    ]
}

/// The text with white space and control characters escaped.
fn visible(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if c.is_control() || (c.is_whitespace() && c != ' ') {
            out.extend(c.escape_default());
        } else {
            out.push(if c == ' ' { '␣' } else { c });
        }
    }
    out
}
