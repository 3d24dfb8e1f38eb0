//! `demarche demo`: the main job on an article that is built in.

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use demarche_coder::Coder;
use demarche_statement::Article;
use jiff::civil::date;

use super::code::code;
use crate::writing::{Coded, Format, Look, Writer};

const TEXT: &str = include_str!("../../../../examples/turkey-uzbekistan.txt");

/// Code an article that is built in: a state visit with its meetings, signatures, loans, refusals and sources.
///
/// Nothing is read from the network or from files. The article is made up, in the manner of the press.
#[derive(Args)]
pub(crate) struct Arguments {
    /// How to write the statements
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,

    /// Say of each statement which rule gave it, and mark its words
    #[arg(long)]
    explain: bool,
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
    let coded = code(&coder, demarche_english::pipeline(), &article, arguments.explain);
    let mut out = BufWriter::new(io::stdout().lock());
    if arguments.format == Format::Table {
        writeln!(out, "{}\n\nWhat it says:\n", TEXT.trim_end())?;
    }
    let mut writer = Writer::new(&mut out, arguments.format, Look::of_output(), arguments.explain);
    writer.write(&article, &coded)?;
    if arguments.format == Format::Table {
        write_outlets(&mut out, &coded)?;
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// The outlets that the article cites, with the number of statements that rest on each.
fn write_outlets(out: &mut impl Write, coded: &[Coded]) -> io::Result<()> {
    let mut outlets: Vec<(&str, usize)> = Vec::new();
    for source in coded.iter().flat_map(|(statement, _)| &statement.sources) {
        match outlets.iter_mut().find(|(outlet, _)| *outlet == source.outlet) {
            Some((_, count)) => *count += 1,
            None => outlets.push((&source.outlet, 1)),
        }
    }
    let listed: Vec<String> = outlets.iter().map(|(outlet, count)| format!("{outlet} ({count})")).collect();
    writeln!(out, "\nOutlets cited: {}", listed.join(", "))
}
