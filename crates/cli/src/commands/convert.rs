//! `demarche convert`: statements in the formats of other programs.

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::{Args, ValueEnum};
use demarche_publish::exchange::{self, Table};
use demarche_statement::{Statement, json_lines};

use crate::measures::{Input, Wanted, name_of, party};

/// Write statements in a format that other programs read.
///
/// Tables of events hold what happened, a row for each pair of parties; what a format has no place for is left out, and what
/// is not told is left empty. Tables are separated by tabs, as their originals are.
#[derive(Args)]
#[command(after_help = "Examples:
  demarche convert plover --statements statements.jsonl > events.jsonl
  demarche convert icews --statements statements.jsonl > events.tsv
  demarche convert atom AZE JPN --statements statements.jsonl > feed.xml

Exit codes: as of `demarche code`.")]
pub(crate) struct Arguments {
    /// The format
    #[arg(value_enum)]
    format: Form,

    /// Only statements that name this country or body, by code or name
    one: Option<String>,

    /// And this one
    other: Option<String>,

    #[command(flatten)]
    input: Input,
}

/// A format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Form {
    /// PLOVER's records, a JSON object a line.
    Plover,
    /// The 20 columns of ICEWS.
    Icews,
    /// The 40 columns of POLECAT.
    Polecat,
    /// The 26 columns of Phoenix, without a heading.
    Phoenix,
    /// The 61 columns of GDELT 2.0 events, without a heading.
    Gdelt,
    /// Entities of FollowTheMoney, a JSON object a line, for Aleph.
    Followthemoney,
    /// W3C Web Annotations, a JSON object a line.
    Annotations,
    /// The articles as CSL-JSON.
    Csl,
    /// The articles as BibTeX.
    Bibtex,
    /// An Atom feed of what happens between two parties.
    Atom,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let atlas = arguments.input.atlas()?;
    let code = |name: &Option<String>| name.as_deref().map(|name| party(atlas, name)).transpose();
    let (one, other) = (code(&arguments.one)?, code(&arguments.other)?);
    let all: Vec<&str> = [one.as_deref(), other.as_deref()].into_iter().flatten().collect();
    if arguments.format == Form::Atom && all.len() < 2 {
        bail!("a feed is of two parties: name both, as in `demarche convert atom AZE JPN`");
    }
    let archive = arguments.input.archive(&Wanted { all: &all, ..Wanted::default() })?;
    let input = &arguments.input;
    let names =
        |code: &str, statement: &Statement| statement.parties().any(|party| party.code.as_deref() == Some(code));
    let told: Vec<_> = archive
        .told()
        .into_iter()
        .filter(|told| all.iter().all(|code| names(code, told.statement)))
        .filter(|told| {
            let is_late = |from| told.day().is_some_and(|day| from <= day);
            let is_early = |to| told.day().is_some_and(|day| day <= to);
            input.from.is_none_or(is_late) && input.to.is_none_or(is_early)
        })
        .collect();
    let statements = || told.iter().map(|told| told.statement);
    let mut out = BufWriter::new(io::stdout().lock());
    match arguments.format {
        Form::Plover => {
            for statement in statements() {
                if let Some(record) = exchange::plover(statement)? {
                    json_lines::write(&mut out, &record)?;
                }
            }
        }
        Form::Icews => table(&mut out, Table::Icews, statements())?,
        Form::Polecat => table(&mut out, Table::Polecat, statements())?,
        Form::Phoenix => table(&mut out, Table::Phoenix, statements())?,
        Form::Gdelt => table(&mut out, Table::Gdelt, statements())?,
        Form::Followthemoney => {
            // Parties and articles come again and again: the first time will do.
            let mut seen = std::collections::HashSet::new();
            for entity in statements().flat_map(exchange::followthemoney) {
                if seen.insert(entity["id"].as_str().unwrap_or_default().to_owned()) {
                    json_lines::write(&mut out, &entity)?;
                }
            }
        }
        Form::Annotations => {
            for statement in statements() {
                json_lines::write(&mut out, &exchange::web_annotation(statement)?)?;
            }
        }
        Form::Csl => {
            serde_json::to_writer_pretty(&mut out, &exchange::csl_json(statements()))?;
            writeln!(out)?;
        }
        Form::Bibtex => out.write_all(exchange::bibtex(statements()).as_bytes())?,
        Form::Atom => {
            let pair = [all[0], all[1]];
            out.write_all(exchange::atom(&told, pair, pair.map(|code| name_of(atlas, code))).as_bytes())?;
        }
    }
    out.flush()?;
    Ok(archive.exit_code())
}

fn table<'s>(out: &mut impl Write, table: Table, statements: impl Iterator<Item = &'s Statement>) -> Result<()> {
    let mut writer = csv::WriterBuilder::new().delimiter(b'\t').quote_style(csv::QuoteStyle::Never).from_writer(out);
    if table.has_heading() {
        writer.write_record(table.columns())?;
    }
    for row in statements.flat_map(|statement| table.rows(statement)) {
        // Readers of these tables know no quotation marks: a tab or line end would part a cell.
        writer.write_record(row.iter().map(|cell| cell.replace(['\t', '\n', '\r'], " ")))?;
    }
    Ok(writer.flush()?)
}
