//! What the commands that measure have in common: which statements they read, and how they write.

mod archive;
mod bars;
mod table;

use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::{Args, ValueEnum};
use demarche_assess::Grain;
use demarche_atlas::Atlas;
use demarche_ledger::Access;
use jiff::civil::Date;
use serde::Serialize;

use crate::ledger_file::LedgerFile;

pub(crate) use archive::{Archive, Wanted};
pub(crate) use bars::{bar, interval_on};
pub(crate) use table::{Sheet, paragraphs};

/// Which statements to read.
#[derive(Args)]
pub(crate) struct Input {
    /// Files of statements as `demarche code --format jsonl` writes them, and folders of such; `-` is standard input, which
    /// is read too where no file is given
    #[arg(short, long, value_name = "FILE", num_args = 1..)]
    pub(crate) statements: Vec<PathBuf>,

    /// Take the statements from this ledger, with what it knows of them: what tells the same, what reviewers decided. Where
    /// neither files are given nor anything is piped in, it is the one that `demarche add` writes
    #[arg(long, value_name = "FILE", conflicts_with = "statements")]
    ledger: Option<PathBuf>,

    /// Only what happened on this day or later
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) from: Option<Date>,

    /// Only what happened on this day or earlier
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) to: Option<Date>,

    /// A folder of tables to lay over the built-in ones
    #[arg(long, value_name = "DIR")]
    atlas: Option<PathBuf>,
}

/// Which statements to measure, and how to write what comes out.
#[derive(Args)]
pub(crate) struct Measure {
    #[command(flatten)]
    pub(crate) input: Input,

    /// How to write it; by default `table` on a terminal, else `json`
    #[arg(long, value_enum)]
    format: Option<Format>,
}

/// Where to draw a chart.
#[derive(Args)]
pub(crate) struct Chart {
    /// Draw a chart too, as SVG
    #[arg(long, value_name = "FILE.svg")]
    chart: Option<PathBuf>,
}

impl Chart {
    /// Draws it, where that is asked for.
    pub(crate) fn draw(&self, svg: impl FnOnce() -> String) -> Result<()> {
        let Some(path) = &self.chart else { return Ok(()) };
        std::fs::write(path, svg()).with_context(|| format!("cannot write {}", path.display()))
    }
}

/// How to write a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For eyes.
    Table,
    /// One JSON object with all of it.
    Json,
    /// Comma-separated values with a header: the rows alone.
    Csv,
}

/// How long the periods of a series are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum By {
    /// Calendar months.
    Month,
    /// Calendar quarters.
    Quarter,
    /// Calendar years.
    Year,
}

impl From<By> for Grain {
    fn from(by: By) -> Self {
        match by {
            By::Month => Self::Month,
            By::Quarter => Self::Quarter,
            By::Year => Self::Year,
        }
    }
}

/// How chance is drawn.
#[derive(Args)]
pub(crate) struct Chance {
    /// What the intervals' random draws start from: the same seed gives the same intervals
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    pub(crate) seed: u64,

    /// How often episodes are drawn anew for the intervals
    #[arg(long, value_name = "NUMBER", default_value_t = 1000, value_parser = clap::value_parser!(u32).range(100..=100_000))]
    pub(crate) draws: u32,
}

impl Input {
    pub(crate) fn atlas(&self) -> Result<&'static Atlas> {
        crate::commands::atlas::load(self.atlas.as_deref())
    }

    /// The statements that are wanted.
    pub(crate) fn archive(&self, wanted: &Wanted<'_>) -> Result<Archive> {
        if let (Some(from), Some(to)) = (self.from, self.to)
            && to < from
        {
            bail!("--to {to} lies before --from {from}");
        }
        let usual = || self.statements.is_empty() && io::stdin().is_terminal();
        let ledger = self.ledger.clone().map(LedgerFile::at).or_else(|| usual().then(LedgerFile::usual));
        match ledger {
            Some(file) => Archive::of_ledger(&mut file.open(Access::Read)?, wanted).with_context(|| file.name()),
            None => Archive::read(&self.statements, wanted),
        }
    }
}

impl Measure {
    /// Writes a measure in the form asked for.
    pub(crate) fn write<M: Serialize>(
        &self,
        measure: &M,
        archive: &Archive,
        table: impl FnOnce(&mut dyn Write, &M) -> Result<()>,
        rows: impl FnOnce(&mut csv::Writer<&mut dyn Write>, &M) -> Result<()>,
    ) -> Result<ExitCode> {
        let usual = if io::stdout().is_terminal() { Format::Table } else { Format::Json };
        let mut out = io::BufWriter::new(io::stdout().lock());
        match self.format.unwrap_or(usual) {
            Format::Table => table(&mut out, measure)?,
            Format::Json => {
                serde_json::to_writer_pretty(&mut out, measure)?;
                writeln!(out)?;
            }
            Format::Csv => {
                let out: &mut dyn Write = &mut out;
                let mut writer = csv::Writer::from_writer(out);
                rows(&mut writer, measure)?;
                writer.flush()?;
            }
        }
        out.flush()?;
        Ok(archive.exit_code())
    }
}

/// The code of a party by code or by name.
pub(crate) fn party(atlas: &Atlas, name: &str) -> Result<String> {
    match atlas.code_of(name) {
        Some(code) => Ok(code),
        // Codes that the tables lack may still stand in statements.
        None if name.len() == 3 && name.bytes().all(|letter| letter.is_ascii_uppercase()) => Ok(name.to_owned()),
        None => bail!("no country or body is called `{name}`; give its code, or see `demarche atlas find {name}`"),
    }
}

/// What a party is called.
pub(crate) fn name_of<'a>(atlas: &'a Atlas, code: &'a str) -> &'a str {
    let country = atlas.country(code).map(|country| country.name.as_str());
    country
        .or_else(|| atlas.bodies().iter().find(|body| body.code == code).map(|body| body.name.as_str()))
        .unwrap_or(code)
}

/// A number as 3.6, with a real minus sign; empty where there is none.
pub(crate) fn number(value: Option<f64>) -> String {
    value.map(|value| format!("{value:.2}").replace('-', "−")).unwrap_or_default()
}

/// An estimate as 3.6 (2.9 to 4.4).
pub(crate) fn estimate(estimate: Option<demarche_assess::Estimate>) -> String {
    let Some(estimate) = estimate else { return String::new() };
    let value = number(Some(estimate.value));
    match estimate.interval {
        Some(interval) => format!("{value} ({} to {})", number(Some(interval.low)), number(Some(interval.high))),
        None => value,
    }
}

/// A number for CSV; empty where there is none.
pub(crate) fn cell(value: Option<f64>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}
