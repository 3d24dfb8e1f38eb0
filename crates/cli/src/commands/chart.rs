//! `demarche chart`: charts that belong to no single measure.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, ValueEnum};
use demarche_publish::charts;

use crate::measures::{Input, Wanted, name_of, party};

/// Draw whom a country deals with, or where things happened, as SVG.
///
/// `show`, `money` and `orient` draw their own with --chart.
#[derive(Args)]
#[command(after_help = "Examples:
  demarche chart partners AZE --statements statements.jsonl -o partners.svg
  demarche chart places AZE JPN --statements statements.jsonl -o places.svg

Exit codes: as of `demarche code`.")]
pub(crate) struct Arguments {
    /// What to draw
    #[arg(value_enum)]
    figure: Figure,

    /// A country or body, by code or name
    one: String,

    /// Only what names this one too
    other: Option<String>,

    /// The file to write; without it, it goes to standard output
    #[arg(short, long, value_name = "FILE.svg")]
    output: Option<PathBuf>,

    #[command(flatten)]
    input: Input,
}

/// What to draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Figure {
    /// The network of a country's partners.
    Partners,
    /// The places where things happened.
    Places,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let atlas = arguments.input.atlas()?;
    let one = party(atlas, &arguments.one)?;
    let other = arguments.other.as_deref().map(|name| party(atlas, name)).transpose()?;
    let all: Vec<&str> = std::iter::once(one.as_str()).chain(other.as_deref()).collect();
    let archive = arguments.input.archive(&Wanted { all: &all, ..Wanted::default() })?;
    let (from, to) = (arguments.input.from, arguments.input.to);
    let mut told = archive.told();
    told.retain(|told| {
        let day = told.day();
        from.is_none_or(|from| day.is_some_and(|day| from <= day))
            && to.is_none_or(|to| day.is_some_and(|day| day <= to))
    });
    let svg = match arguments.figure {
        Figure::Partners => charts::partners(&told, &one, |code| name_of(atlas, code).to_owned()),
        Figure::Places => {
            let names: Vec<&str> = all.iter().map(|code| name_of(atlas, code)).collect();
            charts::places(&told, &format!("{}: where things happened", names.join(" and ")))
        }
    };
    match &arguments.output {
        Some(path) => std::fs::write(path, svg).with_context(|| format!("cannot write {}", path.display()))?,
        None => io::stdout().lock().write_all(svg.as_bytes())?,
    }
    Ok(archive.exit_code())
}
