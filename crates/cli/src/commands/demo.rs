//! `demarche demo`: the main job on dispatches that are built in.

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Args;
use demarche_coder::Coder;
use demarche_ledger::{Access, Ledger, Recorded};
use demarche_statement::{Article, json_lines};

use super::add::{Recorder, count};
use super::code::progress::Progress;
use super::search::Form;
use crate::writing::{Look, matters};

const DISPATCHES: &str = include_str!("../../../../examples/azerbaijan-japan/dispatches.jsonl");

/// Load fifteen dispatches on Azerbaijan and Japan into a fresh ledger, and show the two at a glance.
///
/// Nothing is read from the network or from files. The dispatches are reconstructions, in our own words, of how outlets of
/// the time could have told what happened.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Keep the ledger in this new file, to try the other commands on; otherwise it is gone afterwards
    #[arg(long, value_name = "FILE")]
    keep: Option<std::path::PathBuf>,

    /// How to write it
    #[arg(long, value_enum, default_value_t = Form::Table)]
    format: Form,

    /// Show it in a browser instead
    #[cfg(feature = "serve")]
    #[arg(long)]
    serve: bool,

    #[cfg(feature = "serve")]
    #[command(flatten)]
    listen: super::serve::Listen,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    #[cfg(feature = "serve")]
    if arguments.serve {
        return serve(arguments);
    }
    let mut ledger = match &arguments.keep {
        Some(path) if path.exists() => anyhow::bail!("{} is there already; name a new file", path.display()),
        Some(path) => Ledger::open(path, Access::Create).with_context(|| format!("ledger {}", path.display()))?,
        None => Ledger::in_memory()?,
    };
    let recorded = record(&mut ledger)?;
    let dyad = ledger.dyad(["AZE", "JPN"], None, None, None)?;
    let mut out = BufWriter::new(io::stdout().lock());
    match arguments.format {
        Form::Table => {
            writeln!(
                out,
                "{} (reconstructions, in our own words), {} coded and recorded.\n",
                count(recorded.articles, "dispatch").replace("dispatchs", "dispatches"),
                count(recorded.statements, "statement")
            )?;
            matters::write_dyad(&mut out, &Look::of_output(), &dyad)?;
            match &arguments.keep {
                Some(path) => {
                    writeln!(out, "\nLook closer with `demarche matter NUMBER --ledger {}`.", path.display())?
                }
                None => writeln!(
                    out,
                    "\nLook closer: `demarche demo --keep demo.ledger`, then `demarche matter NUMBER --ledger demo.ledger`."
                )?,
            }
        }
        Form::Jsonl => {
            for matter in &dyad.matters {
                json_lines::write(&mut out, &matters::matter_json(matter))?;
            }
        }
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// Codes and records the dispatches.
fn record(ledger: &mut Ledger) -> Result<Recorded> {
    let coder = Coder::embedded()?;
    let pool = rayon::ThreadPoolBuilder::new().build().context("cannot start threads")?;
    let dispatches: Vec<Article> = json_lines::read(DISPATCHES.as_bytes()).collect::<Result<_, _>>()?;
    let mut recorder = Recorder {
        ledger,
        coder: &coder,
        pipeline: demarche_english::pipeline(),
        pool: &pool,
        progress: Progress::start(),
        recorded: Recorded::default(),
    };
    recorder.record(dispatches)?;
    let recorded = recorder.recorded;
    recorder.progress.end();
    Ok(recorded)
}

/// Shows them in a browser.
#[cfg(feature = "serve")]
fn serve(arguments: &Arguments) -> Result<ExitCode> {
    let folder = tempfile::tempdir().context("cannot make a folder for the ledger; name a file with --keep")?;
    let path = match &arguments.keep {
        Some(path) if path.exists() => anyhow::bail!("{} is there already; name a new file", path.display()),
        Some(path) => path.clone(),
        None => folder.path().join("demo.ledger"),
    };
    record(&mut Ledger::open(&path, Access::Create)?).with_context(|| format!("ledger {}", path.display()))?;
    super::serve::listen(&path, &arguments.listen)
}
