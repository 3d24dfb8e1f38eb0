//! `demarche parse`: what the pipeline sees in a text.

mod conllu;
mod json;
mod table;

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, ValueEnum};
use demarche_pipeline::{Document, Pipeline};

use super::code::SKIPPED;
use crate::inputs::{self, Text, TextForm};

/// Show what the language pipeline sees in texts: tokens, tags, heads, names, lemmas.
///
/// Without --pipeline, the embedded English pipeline is used. A pipeline that spaCy v3 has written to a directory, or one
/// packed into a file, can be used instead.
#[derive(Args)]
#[command(after_help = "Examples:
  demarche parse article.txt
  demarche parse --format conllu article.txt > article.conllu
  demarche parse --format json archive.jsonl > parsed.jsonl
  echo 'Tokyo lent Baku $300 million.' | demarche parse --pipeline en_core_web_sm-3.8.0 -")]
pub(crate) struct Arguments {
    /// Files to read; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// How to write what is seen
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,

    /// What the files hold; by default JSON lines where the name ends in .jsonl, else one text a file
    #[arg(long, value_enum, value_name = "FORM")]
    input_format: Option<TextForm>,

    /// A spaCy v3 pipeline: the directory that holds config.cfg, or a packed file
    #[arg(long, value_name = "DIR|FILE")]
    pipeline: Option<PathBuf>,
}

/// How to write a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// One line a token, for eyes.
    Table,
    /// CoNLL-U, as treebank tools read it; names and white space stand in the last column.
    Conllu,
    /// One JSON object a line, in the form of spaCy's `Doc.to_json` with an `id`; offsets count code points.
    Json,
}

/// How many bytes of text are parsed together, so that all cores have work and little waits in memory.
const BATCH: usize = 1 << 20;

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let loaded;
    let pipeline = match &arguments.pipeline {
        Some(path) => {
            loaded = load(path)?;
            &loaded
        }
        None => demarche_english::pipeline(),
    };
    let mut out = BufWriter::new(io::stdout().lock());
    let mut skipped = false;
    for path in &arguments.files {
        // A file that cannot be read is told of, and the others are parsed all the same.
        let texts = match inputs::texts(path, arguments.input_format) {
            Ok(texts) => texts,
            Err(error) => {
                out.flush()?;
                crate::report(&error);
                skipped = true;
                continue;
            }
        };
        let mut batch = Vec::new();
        let mut size = 0;
        for text in texts {
            match text {
                Ok(text) => {
                    size += text.text.len();
                    batch.push(text);
                }
                Err(error) => {
                    crate::report(&error);
                    skipped = true;
                }
            }
            if size >= BATCH {
                write_batch(&mut out, arguments.format, pipeline, &batch)?;
                batch.clear();
                size = 0;
            }
        }
        write_batch(&mut out, arguments.format, pipeline, &batch)?;
    }
    out.flush()?;
    Ok(if skipped { ExitCode::from(SKIPPED) } else { ExitCode::SUCCESS })
}

fn load(path: &Path) -> Result<Pipeline> {
    Pipeline::load(path).with_context(|| format!("cannot load the pipeline {}", path.display()))
}

fn write_batch(out: &mut impl Write, format: Format, pipeline: &Pipeline, batch: &[Text]) -> Result<()> {
    let texts: Vec<&str> = batch.iter().map(|text| text.text.as_str()).collect();
    for (text, document) in batch.iter().zip(pipeline.parse_all(&texts)) {
        write_document(out, format, text, &document)?;
    }
    Ok(())
}

fn write_document(out: &mut impl Write, format: Format, text: &Text, document: &Document) -> Result<()> {
    match format {
        Format::Table => table::write(out, document)?,
        Format::Conllu => conllu::write(out, &text.id, document)?,
        Format::Json => json::write(out, &text.id, document)?,
    }
    Ok(())
}
