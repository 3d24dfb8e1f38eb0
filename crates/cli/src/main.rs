//! The program `demarche`.

mod commands;
mod inputs;
mod ledger_file;
mod measures;
mod writing;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Statements are made of many short strings: with the system's allocator, two fifths of the time in which a large ledger is
/// measured went into making and freeing these.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Turns news into a sourced ledger of relations between states.
#[derive(Parser)]
#[command(name = "demarche", version, about, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Add(commands::add::Arguments),
    Atlas(commands::atlas::Arguments),
    Brief(commands::brief::Arguments),
    Chart(commands::chart::Arguments),
    Code(commands::code::Arguments),
    Convert(commands::convert::Arguments),
    Demo(commands::demo::Arguments),
    Ledger(commands::ledger::Arguments),
    Lexicon(commands::lexicon::Arguments),
    Matter(commands::matter::One),
    Matters(commands::matter::Many),
    #[cfg(feature = "mcp")]
    Mcp(commands::mcp::Arguments),
    Money(commands::money::Arguments),
    Orient(commands::orient::Arguments),
    Parse(commands::parse::Arguments),
    Positions(commands::positions::Arguments),
    Promises(commands::promises::Arguments),
    Relate(commands::relate::Arguments),
    Review(commands::review::Arguments),
    Search(commands::search::Arguments),
    #[cfg(feature = "serve")]
    Serve(commands::serve::Arguments),
    Show(commands::show::Arguments),
    #[cfg(feature = "serve")]
    User(commands::user::Arguments),
    #[cfg(feature = "network")]
    Watch(commands::watch::Arguments),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let outcome = match cli.command {
        Command::Add(arguments) => commands::add::run(&arguments),
        Command::Atlas(arguments) => commands::atlas::run(&arguments),
        Command::Brief(arguments) => commands::brief::run(&arguments),
        Command::Chart(arguments) => commands::chart::run(&arguments),
        Command::Code(arguments) => commands::code::run(&arguments),
        Command::Convert(arguments) => commands::convert::run(&arguments),
        Command::Demo(arguments) => commands::demo::run(&arguments),
        Command::Ledger(arguments) => commands::ledger::run(&arguments),
        Command::Lexicon(arguments) => commands::lexicon::run(&arguments),
        Command::Matter(arguments) => commands::matter::run_one(&arguments),
        Command::Matters(arguments) => commands::matter::run_many(&arguments),
        #[cfg(feature = "mcp")]
        Command::Mcp(arguments) => commands::mcp::run(&arguments),
        Command::Money(arguments) => commands::money::run(&arguments),
        Command::Orient(arguments) => commands::orient::run(&arguments),
        Command::Parse(arguments) => commands::parse::run(&arguments),
        Command::Positions(arguments) => commands::positions::run(&arguments),
        Command::Promises(arguments) => commands::promises::run(&arguments),
        Command::Relate(arguments) => commands::relate::run(&arguments),
        Command::Review(arguments) => commands::review::run(&arguments),
        Command::Search(arguments) => commands::search::run(&arguments),
        #[cfg(feature = "serve")]
        Command::Serve(arguments) => commands::serve::run(&arguments),
        Command::Show(arguments) => commands::show::run(&arguments),
        #[cfg(feature = "serve")]
        Command::User(arguments) => commands::user::run(&arguments),
        #[cfg(feature = "network")]
        Command::Watch(arguments) => commands::watch::run(&arguments),
    };
    match outcome {
        Ok(code) => code,
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            report(&error);
            ExitCode::FAILURE
        }
    }
}

/// Tells the user what went wrong: the error with its causes in one line.
fn report(error: &anyhow::Error) {
    let mut message = String::new();
    for cause in error.chain().map(ToString::to_string) {
        // Some errors tell their cause themselves.
        if !message.ends_with(&cause) {
            message.push_str(if message.is_empty() { "error: " } else { ": " });
            message.push_str(&cause);
        }
    }
    // Nothing can be done where even standard error is closed.
    let _ = writeln!(io::stderr(), "{message}");
}

/// Whether the reader of the output has gone (`demarche ... | head`), which is no failure.
fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        cause.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
            || cause
                .downcast_ref::<serde_json::Error>()
                .is_some_and(|error| error.io_error_kind() == Some(io::ErrorKind::BrokenPipe))
    })
}
