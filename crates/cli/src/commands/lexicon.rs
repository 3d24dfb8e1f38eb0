//! `demarche lexicon test`: whether the lexicon codes its own examples.

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, Subcommand};
use demarche_coder::Coder;
use demarche_pipeline::Pipeline;

/// Work with the lexicon that says what clauses mean.
#[derive(Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Code every example of the lexicon and name those that come out otherwise than they should
    Test {
        /// A spaCy v3 pipeline to parse with instead of the embedded one: its directory, or a packed file
        #[arg(long, value_name = "DIR|FILE")]
        pipeline: Option<PathBuf>,
    },
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let Command::Test { pipeline } = &arguments.command;
    let loaded;
    let pipeline = match pipeline {
        Some(path) => {
            loaded = Pipeline::load(path).with_context(|| format!("cannot load the pipeline {}", path.display()))?;
            &loaded
        }
        None => demarche_english::pipeline(),
    };
    let coder = Coder::embedded()?;
    let mut worker = pipeline.worker();
    let outcomes = coder.test_lexicon(|text| worker.parse(text));
    let mut out = BufWriter::new(io::stdout().lock());
    let mut wrong = 0;
    for outcome in outcomes.iter().filter(|outcome| !outcome.is_right()) {
        wrong += 1;
        writeln!(out, "data/lexicon/{}:{}: {}: {}", outcome.file, outcome.line, outcome.entry, outcome.text)?;
        writeln!(out, "    expected {}, coded {}", outcome.expected, listed(&outcome.coded))?;
    }
    writeln!(out, "{} of {} examples are coded as they should be", outcomes.len() - wrong, outcomes.len())?;
    out.flush()?;
    Ok(if wrong == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn listed(coded: &[String]) -> String {
    if coded.is_empty() { "nothing".to_owned() } else { coded.join("; ") }
}
