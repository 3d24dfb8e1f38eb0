//! `demarche demo`: the main job on an article that is built in.

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use demarche_coder::Coder;
use demarche_statement::{Article, Statement, json_lines};
use jiff::civil::date;

use super::code::{Format, code};
use super::table;

const TEXT: &str = include_str!("../../../../examples/turkey-uzbekistan.txt");

/// Code an article that is built in: a state visit with its meetings, signatures, loans, refusals and sources.
///
/// Nothing is read from the network or from files. The article is made up, in the manner of the press.
#[derive(Args)]
pub(crate) struct Arguments {
    /// How to write the statements
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let coder = Coder::embedded()?;
    let article = Article {
        publication: Some("Example Daily".to_owned()),
        title: TEXT.lines().next().map(str::to_owned),
        language: Some("en".to_owned()),
        published: Some(date(2024, 6, 10)),
        ..Article::new(TEXT)
    };
    let statements = code(&coder, demarche_english::pipeline(), std::slice::from_ref(&article));
    let mut out = BufWriter::new(io::stdout().lock());
    match arguments.format {
        Format::Jsonl => {
            for statement in &statements {
                json_lines::write(&mut out, statement)?;
            }
        }
        Format::Table => {
            writeln!(out, "{}\n", TEXT.trim_end())?;
            writeln!(out, "What it says, in {} statements:\n", statements.len())?;
            table::write(&mut out, &statements)?;
            write_outlets(&mut out, &statements)?;
        }
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// The outlets that the article cites, with the number of statements that rest on each.
fn write_outlets(out: &mut impl Write, statements: &[Statement]) -> io::Result<()> {
    let mut outlets: Vec<(&str, usize)> = Vec::new();
    for source in statements.iter().flat_map(|statement| &statement.sources) {
        match outlets.iter_mut().find(|(outlet, _)| *outlet == source.outlet) {
            Some((_, count)) => *count += 1,
            None => outlets.push((&source.outlet, 1)),
        }
    }
    let listed: Vec<String> = outlets.iter().map(|(outlet, count)| format!("{outlet} ({count})")).collect();
    writeln!(out, "\nOutlets cited: {}", listed.join(", "))
}
