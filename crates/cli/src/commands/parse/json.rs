//! Documents in the form of spaCy's `Doc.to_json`.

use std::io::Write;

use anyhow::Result;
use demarche_pipeline::Document;
use serde::Serialize;
use serde_json::Value;

#[derive(Serialize)]
struct Row<'d> {
    id: &'d Value,
    text: &'d str,
    ents: Vec<Entity<'d>>,
    sents: Vec<Sentence>,
    tokens: Vec<Token<'d>>,
}

#[derive(Serialize)]
struct Entity<'d> {
    start: usize,
    end: usize,
    label: &'d str,
}

#[derive(Serialize)]
struct Sentence {
    start: usize,
    end: usize,
}

#[derive(Serialize)]
struct Token<'d> {
    id: usize,
    start: usize,
    end: usize,
    tag: &'d str,
    pos: &'d str,
    morph: &'d str,
    lemma: &'d str,
    dep: &'d str,
    head: usize,
}

/// Writes one line.
pub(super) fn write(out: &mut impl Write, id: &Value, document: &Document) -> Result<()> {
    let row = Row {
        id,
        text: document.text(),
        ents: document
            .entities()
            .map(|entity| {
                let range = entity.span().char_range();
                Entity { start: range.start, end: range.end, label: entity.label() }
            })
            .collect(),
        sents: document
            .sentences()
            .map(|sentence| {
                let range = sentence.char_range();
                Sentence { start: range.start, end: range.end }
            })
            .collect(),
        tokens: document
            .tokens()
            .map(|token| Token {
                id: token.index(),
                start: token.char_range().start,
                end: token.char_range().end,
                tag: token.tag(),
                pos: token.pos(),
                morph: token.morph(),
                lemma: token.lemma(),
                dep: token.dep(),
                head: token.head().index(),
            })
            .collect(),
    };
    serde_json::to_writer(&mut *out, &row)?;
    out.write_all(b"\n")?;
    Ok(())
}
