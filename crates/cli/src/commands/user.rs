//! `demarche user`: who may ask a desk, and what they may do.

use std::io::{self, BufRead as _, IsTerminal as _, Write};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::{Args, Subcommand};
use demarche_serve::{Notes, Role};
use jiff::{SignedDuration, Timestamp};

use crate::ledger_file::LedgerFile;

/// Who may ask `demarche serve`, and what they may do.
///
/// Without users the pages answer on this machine alone, and whoever is at it may do all. With users everybody logs in.
/// They lie in a file beside the ledger with `.desk` after its name: passwords as Argon2id hashes, tokens as SHA-256.
///
/// A reader reads, an analyst also decides on statements and matters, an admin also sees what the server measures of itself.
#[derive(Args)]
#[command(after_help = "Examples:
  demarche user add hajiyeva --role analyst
  demarche user add hajiyeva --role analyst < password.txt
  demarche user token add hajiyeva --label 'morning script' --days 90")]
pub(crate) struct Arguments {
    #[command(subcommand)]
    what: What,

    #[command(flatten)]
    ledger: LedgerFile,
}

#[derive(Subcommand)]
enum What {
    /// Add a user; the password is asked for, or is the first line of standard input
    Add {
        /// The name to log in with
        name: String,
        /// reader, analyst or admin
        #[arg(long, default_value = "reader")]
        role: Role,
    },
    /// All users
    List,
    /// Give a user another role
    Role {
        /// The name
        name: String,
        /// reader, analyst or admin
        role: Role,
    },
    /// Give a user another password, which ends their sessions
    Password {
        /// The name
        name: String,
    },
    /// Remove a user, with their sessions and tokens
    Remove {
        /// The name
        name: String,
    },
    /// Tokens, by which programs ask in the name of a user
    #[command(subcommand)]
    Token(TokenWhat),
}

#[derive(Subcommand)]
enum TokenWhat {
    /// Make a token, and print it this once
    Add {
        /// The user's name
        name: String,
        /// What it is for
        #[arg(long, value_name = "WORDS", default_value = "")]
        label: String,
        /// After how many days it ends; by default never
        #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..))]
        days: Option<u16>,
    },
    /// All tokens: their numbers, not what they are
    List,
    /// Take a token back
    Remove {
        /// Its number
        number: i64,
    },
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let path = arguments.ledger.path();
    if !path.exists() {
        bail!("{}: there is none; `demarche add` makes one, or name another with --ledger", arguments.ledger.name());
    }
    let notes = Notes::beside(path);
    let context = || notes.path().display().to_string();
    let now = Timestamp::now();
    let mut out = io::stdout().lock();
    match &arguments.what {
        What::Add { name, role } => {
            if notes.users().with_context(context)?.iter().any(|user| user.name.eq_ignore_ascii_case(name)) {
                bail!("there is a user {name:?} already; `demarche user password` gives another password");
            }
            notes.add_user(name, *role, &password()?, now).with_context(context)?;
            writeln!(out, "added {name}, {role}")?;
        }
        What::List => {
            for user in notes.users().with_context(context)? {
                writeln!(out, "{:<24} {:<8} since {}", user.name, user.role.as_str(), day(user.made))?;
            }
        }
        What::Role { name, role } => {
            notes.set_role(name, *role).with_context(context)?;
            writeln!(out, "{name} is {role} now")?;
        }
        What::Password { name } => {
            notes.set_password(name, &password()?).with_context(context)?;
            writeln!(out, "{name} has a new password; their sessions have ended")?;
        }
        What::Remove { name } => {
            notes.remove_user(name).with_context(context)?;
            writeln!(out, "removed {name}, with sessions and tokens; what they decided stays")?;
            if !notes.has_users().with_context(context)? {
                writeln!(out, "no user is left: on this machine everybody may do all now, and no other may ask")?;
            }
        }
        What::Token(TokenWhat::Add { name, label, days }) => {
            let ends = days.map(|days| now + SignedDuration::from_hours(24 * i64::from(days)));
            let (number, token) = notes.add_token(name, label, now, ends).with_context(context)?;
            writeln!(out, "{token}")?;
            writeln!(io::stderr(), "token {number}; it is not shown again. Send it as `Authorization: Bearer TOKEN`")?;
        }
        What::Token(TokenWhat::List) => {
            for token in notes.tokens().with_context(context)? {
                let ends = token.ends.map_or_else(|| "without end".to_owned(), |ends| format!("until {}", day(ends)));
                writeln!(
                    out,
                    "{:>4}  {:<24} since {}, {ends}  {}",
                    token.number,
                    token.user,
                    day(token.made),
                    token.label
                )?;
            }
        }
        What::Token(TokenWhat::Remove { number }) => {
            notes.remove_token(*number).with_context(context)?;
            writeln!(out, "token {number} opens nothing any more")?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn day(instant: Timestamp) -> String {
    jiff::tz::Offset::UTC.to_datetime(instant).date().to_string()
}

/// A password, twice from a person or once from a file. Arguments would stand in the list of processes.
fn password() -> Result<String> {
    if io::stdin().is_terminal() {
        let once = rpassword::prompt_password("Password: ").context("cannot ask for the password")?;
        if rpassword::prompt_password("Again: ").context("cannot ask for the password")? != once {
            bail!("the two differ; nothing was changed");
        }
        return Ok(once);
    }
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line).context("cannot read the password from standard input")?;
    let password = line.trim_end_matches(['\r', '\n']);
    if password.is_empty() {
        bail!("no password came; write it as the first line of standard input");
    }
    Ok(password.to_owned())
}
