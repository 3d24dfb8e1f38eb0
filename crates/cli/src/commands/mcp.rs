//! `demarche mcp`: the ledger for assistants.

use std::process::ExitCode;

use anyhow::{Context, Result, anyhow};
use clap::Args;
use demarche_serve::Desk;

use crate::ledger_file::LedgerFile;

/// Let an assistant query the ledger by the Model Context Protocol, on standard input and output.
///
/// Its tools are search, dyad, money, matter, orientation and code; every answer carries the evidence: sentence, outlet, day
/// and link. Nothing is written to the ledger, and the network is not used.
#[derive(Args)]
#[command(after_help = "Examples:
  demarche mcp --ledger relations.ledger

An assistant's settings name this command, as a server on stdio.")]
pub(crate) struct Arguments {
    #[command(flatten)]
    ledger: LedgerFile,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let desk = Desk::open(arguments.ledger.path()).with_context(|| arguments.ledger.name())?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().context("cannot start threads")?;
    runtime
        .block_on(demarche_serve::mcp::serve_stdio(desk))
        .map_err(|error| anyhow!(error))
        .context("the assistant is not understood")?;
    // What is still read from standard input cannot be cancelled.
    runtime.shutdown_background();
    Ok(ExitCode::SUCCESS)
}
