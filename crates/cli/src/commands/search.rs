//! `demarche search`: statements and articles by words, parties, events, days, outlets, amounts.

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Args;
use demarche_ledger::{Access, Filter};
use demarche_statement::{Category, Kind, json_lines};
use jiff::civil::Date;
use serde_json::json;

use crate::ledger_file::LedgerFile;
use crate::writing::{Format, Look, matters};

/// Find statements and articles in the ledger.
///
/// Words are searched for in sentences and articles, best match first; `"a phrase"`, `AND`, `OR`, `NOT` and `word*` do what
/// they say. Without words, the statements that the options let through, the latest first.
#[derive(Args)]
#[command(after_help = "Examples:
  demarche search loan power plant --party JPN --from 2006-01-01
  demarche search --party AZE --party JPN --event AID --at-least 5000000
  demarche search --articles '\"territorial integrity\"'")]
pub(crate) struct Arguments {
    /// Words to find
    #[arg(value_name = "WORD")]
    words: Vec<String>,

    /// The code of a party that takes part (`JPN`); given twice, both must
    #[arg(long = "party", value_name = "CODE")]
    parties: Vec<String>,

    /// A PLOVER category (`AID`) or the beginning of a CAMEO code (`07`)
    #[arg(long = "event", value_name = "CODE")]
    events: Vec<String>,

    /// A kind of statement: event, quantity, position or speech
    #[arg(long = "kind", value_name = "KIND")]
    kinds: Vec<Kind>,

    /// Not before this day
    #[arg(long, value_name = "YYYY-MM-DD")]
    from: Option<Date>,

    /// Not after this day
    #[arg(long, value_name = "YYYY-MM-DD")]
    to: Option<Date>,

    /// An outlet that published it or that it cites
    #[arg(long, value_name = "NAME")]
    outlet: Option<String>,

    /// The least amount of money
    #[arg(long, value_name = "AMOUNT")]
    at_least: Option<f64>,

    /// The most
    #[arg(long, value_name = "AMOUNT")]
    at_most: Option<f64>,

    /// The currency of the amount, as `USD`
    #[arg(long, value_name = "CODE")]
    currency: Option<String>,

    /// Articles instead of statements; needs words, and heeds days and outlet
    #[arg(long)]
    articles: bool,

    /// Earlier versions of articles too
    #[arg(long)]
    superseded: bool,

    /// How many to show
    #[arg(long, value_name = "NUMBER", default_value_t = 50)]
    limit: usize,

    /// How to write them; by default `table` on a terminal, else `jsonl`
    #[arg(long, value_enum)]
    format: Option<Form>,

    #[command(flatten)]
    ledger: LedgerFile,
}

/// How to write what was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Form {
    /// For eyes
    Table,
    /// One JSON object a line
    Jsonl,
}

impl Form {
    /// For eyes on a terminal, for programs elsewhere.
    pub(crate) fn usual() -> Self {
        if Format::usual() == Format::Table { Self::Table } else { Self::Jsonl }
    }
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let mut filter = Filter {
        parties: arguments.parties.clone(),
        kinds: arguments.kinds.clone(),
        from: arguments.from,
        to: arguments.to,
        outlet: arguments.outlet.clone(),
        least: arguments.at_least,
        most: arguments.at_most,
        currency: arguments.currency.clone(),
        superseded: arguments.superseded,
        ..Filter::default()
    };
    for event in &arguments.events {
        if event.bytes().all(|byte| byte.is_ascii_digit()) && (2..=4).contains(&event.len()) {
            filter.cameo = Some(event.clone());
        } else {
            filter.events.push(event.to_uppercase().parse::<Category>()?);
        }
    }
    let query = arguments.words.join(" ");
    let query = Some(query.as_str()).filter(|query| !query.trim().is_empty());
    let mut ledger = arguments.ledger.open(Access::Read)?;
    let name = || arguments.ledger.name();
    let (form, look) = (arguments.format.unwrap_or_else(Form::usual), Look::of_output());
    let mut out = BufWriter::new(io::stdout().lock());
    if arguments.articles {
        let Some(query) = query else { bail!("--articles needs words to find") };
        for hit in ledger.search_articles(query, &filter, arguments.limit).with_context(name)? {
            match form {
                Form::Table => matters::write_article_hit(&mut out, &look, &hit)?,
                Form::Jsonl => json_lines::write(
                    &mut out,
                    &json!({"id": hit.id, "version": hit.ordinal, "title": hit.title, "publication": hit.publication,
                        "published": hit.published, "snippet": hit.snippet}),
                )?,
            }
        }
    } else {
        for hit in ledger.search(query, &filter, arguments.limit).with_context(name)? {
            match form {
                Form::Table => matters::write_hit(&mut out, &look, &hit)?,
                Form::Jsonl => {
                    let mut row = matters::held_json(&hit.held);
                    row["snippet"] = json!(hit.snippet);
                    json_lines::write(&mut out, &row)?;
                }
            }
        }
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
