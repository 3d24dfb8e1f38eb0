//! `demarche matter` and `demarche matters`: happenings as several texts tell them.

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Args;
use demarche_ledger::{Access, Ledger, MatterFilter};
use demarche_statement::json_lines;
use jiff::civil::Date;

use super::search::Form;
use crate::ledger_file::LedgerFile;
use crate::writing::{Look, matters};

/// Show one matter: who tells it, on how many independent origins it rests, where they differ, and why each statement is in.
#[derive(Args)]
pub(crate) struct One {
    /// The matter's number, or the id of one of its statements
    #[arg(value_name = "ID")]
    id: String,

    /// How to write it; by default `table` on a terminal, else `jsonl`
    #[arg(long, value_enum)]
    format: Option<Form>,

    #[command(flatten)]
    ledger: LedgerFile,
}

/// List matters, or show two parties at a glance: chronology, money, positions, confirmations, contradictions, promises.
#[derive(Args)]
#[command(after_help = "Examples:
  demarche matters AZE JPN --from 2006-01-01
  demarche matters --format jsonl")]
pub(crate) struct Many {
    /// Codes of parties that all take part (`AZE JPN`); with just two, they are shown at a glance
    #[arg(value_name = "CODE")]
    parties: Vec<String>,

    /// Not before this day
    #[arg(long, value_name = "YYYY-MM-DD")]
    from: Option<Date>,

    /// Not after this day
    #[arg(long, value_name = "YYYY-MM-DD")]
    to: Option<Date>,

    /// The day as of which promises are overdue; by default the last that the ledger tells of
    #[arg(long, value_name = "YYYY-MM-DD")]
    on: Option<Date>,

    /// A line a matter, also for two parties
    #[arg(long)]
    list: bool,

    /// How to write them; by default `table` on a terminal, else `jsonl`
    #[arg(long, value_enum)]
    format: Option<Form>,

    #[command(flatten)]
    ledger: LedgerFile,
}

pub(super) fn number(ledger: &mut Ledger, id: &str) -> Result<i64> {
    if let Ok(number) = id.parse() {
        return Ok(number);
    }
    let held = ledger.statement(id)?;
    held.matter
        .with_context(|| format!("statement {id} is in no matter: it was rejected, or its article has a newer version"))
}

pub(crate) fn run_one(arguments: &One) -> Result<ExitCode> {
    let mut ledger = arguments.ledger.open(Access::Read)?;
    let matter = number(&mut ledger, &arguments.id).and_then(|number| Ok(ledger.matter(number)?));
    let matter = matter.with_context(|| arguments.ledger.name())?;
    let mut out = BufWriter::new(io::stdout().lock());
    match arguments.format.unwrap_or_else(Form::usual) {
        Form::Table => matters::write_matter(&mut out, &Look::of_output(), &matter)?,
        Form::Jsonl => json_lines::write(&mut out, &matters::matter_json(&matter))?,
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

pub(crate) fn run_many(arguments: &Many) -> Result<ExitCode> {
    let mut ledger = arguments.ledger.open(Access::Read)?;
    let name = || arguments.ledger.name();
    let parties: Vec<String> = arguments.parties.iter().map(|code| code.to_uppercase()).collect();
    let (form, look) = (arguments.format.unwrap_or_else(Form::usual), Look::of_output());
    let mut out = BufWriter::new(io::stdout().lock());
    if let ([one, other], Form::Table, false) = (parties.as_slice(), form, arguments.list) {
        let dyad = ledger.dyad([one, other], arguments.from, arguments.to, arguments.on).with_context(name)?;
        matters::write_dyad(&mut out, &look, &dyad)?;
    } else {
        let filter = MatterFilter { parties, from: arguments.from, to: arguments.to, ..MatterFilter::default() };
        for matter in ledger.matters(&filter).with_context(name)? {
            match form {
                Form::Table => matters::write_line(&mut out, &look, &matter)?,
                Form::Jsonl => json_lines::write(&mut out, &matters::matter_json(&matter))?,
            }
        }
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
