//! `demarche review`: what analysts decide on statements and matters.

mod browse;

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::{Args, Subcommand};
use demarche_ledger::{Access, Act, Decision};
use demarche_statement::json_lines;
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::matter::number;
use super::search::Form;
use crate::ledger_file::LedgerFile;

/// Confirm, correct and reject statements; merge and split matters; undo it.
///
/// A decision is kept with its time and your name, beside what was coded, which stays as it is. It holds on when the
/// articles are coded anew. Each prints the number by which it can be undone.
#[derive(Args)]
#[command(after_help = "Examples:
  demarche review confirm s810b107acdb18b38f44b --by 'L. Hajiyeva'
  demarche review correct s810b107acdb18b38f44b modality=planned event='[\"AGREE\"]' --by 'L. Hajiyeva'
  demarche review merge 12 15 --note 'one signing' --by 'L. Hajiyeva'
  demarche review undo 3 --by 'L. Hajiyeva'")]
pub(crate) struct Arguments {
    #[command(subcommand)]
    what: What,

    /// Your name
    #[arg(long, value_name = "NAME", env = "DEMARCHE_REVIEWER", global = true)]
    by: Option<String>,

    /// Why you decide so
    #[arg(long, value_name = "WORDS", global = true)]
    note: Option<String>,

    #[command(flatten)]
    ledger: LedgerFile,
}

#[derive(Subcommand)]
enum What {
    /// All decisions, and which of them wait for their statement
    List {
        /// How to write them; by default `table` on a terminal, else `jsonl`
        #[arg(long, value_enum)]
        format: Option<Form>,
    },
    /// These statements say what their texts say
    Confirm {
        /// Ids of statements
        #[arg(required = true, value_name = "STATEMENT")]
        statements: Vec<String>,
    },
    /// They don't: they leave their matters and count for nothing
    Reject {
        /// Ids of statements
        #[arg(required = true, value_name = "STATEMENT")]
        statements: Vec<String>,
    },
    /// The statement says something else
    Correct {
        /// Its id
        statement: String,
        /// Fields of its JSON form; the value is JSON, or a word; `field=null` takes the field away
        #[arg(required = true, value_name = "FIELD=VALUE")]
        fields: Vec<String>,
    },
    /// Two matters are one happening
    Merge {
        /// The matter that stays: its number, or the id of a statement
        into: String,
        /// The one whose statements go there
        from: String,
    },
    /// These statements of one matter tell another happening than the rest
    Split {
        /// Ids of statements
        #[arg(required = true, value_name = "STATEMENT")]
        statements: Vec<String>,
    },
    /// An earlier decision no longer holds
    Undo {
        /// Its number
        decision: i64,
    },
    /// Look through matters in the terminal, and decide by key
    Browse {
        /// Codes of parties that all take part; without any, all matters
        #[arg(value_name = "CODE")]
        parties: Vec<String>,
    },
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let name = || arguments.ledger.name();
    if let What::List { format } = &arguments.what {
        return list(arguments, format.unwrap_or_else(Form::usual));
    }
    let reviewer = match arguments.by.as_deref().map(str::trim).filter(|by| !by.is_empty()) {
        Some(by) => by.to_owned(),
        None => bail!("a decision bears a name; give yours with --by NAME, or in DEMARCHE_REVIEWER"),
    };
    let mut ledger = arguments.ledger.open(Access::Write)?;
    let acts = match &arguments.what {
        What::List { .. } => Vec::new(),
        What::Browse { parties } => {
            browse::run(&mut ledger, parties, &reviewer).with_context(name)?;
            return Ok(ExitCode::SUCCESS);
        }
        What::Confirm { statements } => {
            statements.iter().map(|statement| Act::Confirm { statement: statement.clone() }).collect()
        }
        What::Reject { statements } => {
            statements.iter().map(|statement| Act::Reject { statement: statement.clone() }).collect()
        }
        What::Correct { statement, fields } => {
            vec![Act::Correct { statement: statement.clone(), fields: parse(fields)? }]
        }
        What::Merge { into, from } => {
            let (into, from) = (number(&mut ledger, into)?, number(&mut ledger, from)?);
            vec![Act::Merge { into, from }]
        }
        What::Split { statements } => vec![Act::Split { statements: statements.clone() }],
        What::Undo { decision } => vec![Act::Undo { decision: *decision }],
    };
    // A slip in one name is told before anything is decided.
    if let What::Confirm { statements } | What::Reject { statements } = &arguments.what {
        for statement in statements {
            ledger.statement(statement).with_context(name)?;
        }
    }
    let mut out = io::stdout().lock();
    for act in acts {
        let decision = Decision { act, reviewer: reviewer.clone(), note: arguments.note.clone() };
        let number = ledger.decide(&decision, Timestamp::now()).with_context(name)?;
        writeln!(out, "decision {number}; `demarche review undo {number}` undoes it")?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Fields whose values are words, also where they look like numbers.
const WORDS: &[&str] = &["cameo", "condition", "measure", "quote", "unit"];

fn parse(fields: &[String]) -> Result<Map<String, Value>> {
    let mut parsed = Map::new();
    for field in fields {
        let Some((name, words)) = field.split_once('=') else {
            bail!("{field:?} is no field with a value; write it as modality=denied");
        };
        let value = match serde_json::from_str(words) {
            Ok(Value::Null) => Value::Null,
            Ok(value) if !WORDS.contains(&name) => value,
            _ => Value::String(words.to_owned()),
        };
        parsed.insert(name.to_owned(), value);
    }
    Ok(parsed)
}

fn list(arguments: &Arguments, form: Form) -> Result<ExitCode> {
    let ledger = arguments.ledger.open(Access::Read)?;
    let mut out = BufWriter::new(io::stdout().lock());
    for made in ledger.decisions().with_context(|| arguments.ledger.name())? {
        match form {
            Form::Jsonl => json_lines::write(
                &mut out,
                &json!({"number": made.number, "made": made.made, "by": made.reviewer, "act": made.act,
                    "about": made.about, "note": made.note, "undone_by": made.undone_by, "waiting": made.waiting}),
            )?,
            Form::Table => {
                let day = made.made.get(..16).unwrap_or(&made.made).replace('T', " ");
                write!(out, "{:>4}  {day}  {}  {} {}", made.number, made.reviewer, made.act, made.about)?;
                if let Some(note) = &made.note {
                    write!(out, " ({note})")?;
                }
                if let Some(by) = made.undone_by {
                    write!(out, "; undone by {by}")?;
                }
                if !made.waiting.is_empty() {
                    write!(out, "; no current text says {}", made.waiting.join(", "))?;
                }
                writeln!(out)?;
            }
        }
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
