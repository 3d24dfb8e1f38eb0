//! Statements as JSON Lines, as a table for eyes, as CSV.

mod explanation;
mod flat;
pub(crate) mod matters;
mod table;

use std::io::{self, IsTerminal, Write};

use anyhow::Result;
use clap::ValueEnum;
use demarche_coder::Explanation;
use demarche_statement::{Article, Statement, json_lines};
use serde_json::Value;

pub(crate) use table::Look;

/// How to write statements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For eyes: a line a statement.
    Table,
    /// One JSON object a line.
    Jsonl,
    /// Comma-separated values, a row a statement, with a header.
    Csv,
}

impl Format {
    /// For eyes on a terminal, for programs elsewhere.
    pub(crate) fn usual() -> Self {
        if io::stdout().is_terminal() { Self::Table } else { Self::Jsonl }
    }
}

/// A statement, and what it rests on where that was asked for.
pub(crate) type Coded = (Statement, Option<Explanation>);

/// Writes the statements of one article after the other.
pub(crate) struct Writer<W: Write> {
    out: W,
    form: Form,
}

enum Form {
    Jsonl,
    Table(Look),
    Csv { explain: bool, begun: bool },
}

impl<W: Write> Writer<W> {
    pub(crate) fn new(out: W, format: Format, look: Look, explain: bool) -> Self {
        let form = match format {
            Format::Jsonl => Form::Jsonl,
            Format::Table => Form::Table(look),
            Format::Csv => Form::Csv { explain, begun: false },
        };
        Self { out, form }
    }

    pub(crate) fn write(&mut self, article: &Article, coded: &[Coded]) -> Result<()> {
        match &mut self.form {
            Form::Table(look) => table::write(&mut self.out, look, article, coded)?,
            Form::Csv { explain, begun } => {
                let header = !std::mem::replace(begun, true);
                self.out.write_all(&flat::rows(coded, *explain, header)?)?;
            }
            Form::Jsonl => {
                for (statement, explanation) in coded {
                    match explanation {
                        None => json_lines::write(&mut self.out, statement)?,
                        Some(explanation) => {
                            let mut row = serde_json::to_value(statement)?;
                            if let Value::Object(row) = &mut row {
                                row.insert("explanation".to_owned(), explanation::json(explanation, &article.text));
                            }
                            json_lines::write(&mut self.out, &row)?;
                        }
                    }
                }
            }
        }
        Ok(())
    }

    pub(crate) fn flush(&mut self) -> Result<()> {
        // Without a statement there are columns all the same.
        if let Form::Csv { explain, begun } = &mut self.form
            && !std::mem::replace(begun, true)
        {
            self.out.write_all(&flat::rows(&[], *explain, true)?)?;
        }
        Ok(self.out.flush()?)
    }
}
