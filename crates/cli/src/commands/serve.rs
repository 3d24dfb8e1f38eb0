//! `demarche serve`: the pages.

use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, ValueEnum};
use demarche_serve::{Desk, Settings};

use crate::ledger_file::LedgerFile;

/// Show the ledger in a browser: what is new, two parties, one happening, an article with what was coded from it.
///
/// One process, no other service. Ctrl-C or SIGTERM ends it, after what it has begun.
#[derive(Args)]
#[command(after_help = "Examples:
  demarche serve
  demarche serve --ledger relations.ledger --listen 127.0.0.1:9000
  demarche serve --host desk.example.org --log json     # behind a proxy on this machine that speaks TLS")]
pub(crate) struct Arguments {
    #[command(flatten)]
    listen: Listen,

    #[command(flatten)]
    ledger: LedgerFile,
}

/// Where to be asked.
#[derive(Args)]
pub(crate) struct Listen {
    /// The address and port to answer on; port 0 takes any that is free. Other machines are answered only where there are
    /// users (`demarche user`)
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8780")]
    listen: SocketAddr,

    /// A name by which a proxy on this machine passes requests on; may be given several times
    #[arg(long, value_name = "NAME")]
    host: Vec<String>,

    /// Write a line to standard error for each request, as text or JSON; else for failures alone
    #[arg(long, value_name = "FORM")]
    log: Option<Log>,
}

/// How to write what happens.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Log {
    /// For people
    Text,
    /// A JSON object on a line
    Json,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let name = || arguments.ledger.name();
    listen(arguments.ledger.path(), &arguments.listen).with_context(name)
}

/// Answers until it is told to end.
pub(super) fn listen(ledger: &Path, at: &Listen) -> Result<ExitCode> {
    log(at.log);
    let desk = Desk::open(ledger)?;
    demarche_serve::may_listen(&desk, at.listen)?;
    let settings = Settings { hosts: at.host.clone(), ..Settings::default() };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().context("cannot start threads")?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(at.listen)
            .await
            .with_context(|| format!("cannot listen on {}; name another with --listen", at.listen))?;
        // Whoever reads this may have gone, which is no reason to end.
        let _ = writeln!(io::stdout(), "http://{}/ (Ctrl-C ends it)", listener.local_addr()?);
        demarche_serve::serve(desk, settings, listener, ended()).await.context("cannot answer any more")
    })?;
    Ok(ExitCode::SUCCESS)
}

/// Writes what happens to standard error.
fn log(form: Option<Log>) {
    use tracing_subscriber::filter::LevelFilter;
    use tracing_subscriber::fmt::time::SystemTime;
    let level = if form.is_some() { LevelFilter::INFO } else { LevelFilter::WARN };
    let writing = tracing_subscriber::fmt()
        .with_writer(io::stderr)
        .with_max_level(level)
        .with_timer(SystemTime)
        .with_target(false);
    // Whoever uses this as a part of more may write already.
    let _ = match form {
        Some(Log::Json) => writing.json().flatten_event(true).try_init(),
        _ => writing.try_init(),
    };
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
