//! `demarche serve`: the pages.

use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Args;
use demarche_serve::Desk;

use crate::ledger_file::LedgerFile;

/// Show the ledger in a browser: what is new, two parties, one happening, an article with what was coded from it.
///
/// One process, no other service. Ctrl-C or SIGTERM ends it, after what it has begun.
#[derive(Args)]
#[command(after_help = "Examples:
  demarche serve
  demarche serve --ledger relations.ledger --listen 127.0.0.1:9000")]
pub(crate) struct Arguments {
    #[command(flatten)]
    listen: Listen,

    #[command(flatten)]
    ledger: LedgerFile,
}

/// Where to be asked.
#[derive(Args)]
pub(crate) struct Listen {
    /// The address and port to answer on; port 0 takes any that is free
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8780")]
    listen: SocketAddr,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let name = || arguments.ledger.name();
    listen(arguments.ledger.path(), &arguments.listen).with_context(name)
}

/// Answers until it is told to end.
pub(super) fn listen(ledger: &Path, at: &Listen) -> Result<ExitCode> {
    let desk = Desk::open(ledger)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().context("cannot start threads")?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(at.listen)
            .await
            .with_context(|| format!("cannot listen on {}; name another with --listen", at.listen))?;
        // Whoever reads this may have gone, which is no reason to end.
        let _ = writeln!(io::stdout(), "http://{}/ (Ctrl-C ends it)", listener.local_addr()?);
        demarche_serve::serve(desk, listener, ended()).await.context("cannot answer any more")
    })?;
    Ok(ExitCode::SUCCESS)
}

/// Waits for Ctrl-C or SIGTERM.
async fn ended() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminated) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminated.recv() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}
