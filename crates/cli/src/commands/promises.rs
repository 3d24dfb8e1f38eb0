//! `demarche promises`: what is promised, and what became of it.

use std::io::Write;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, ValueEnum};
use demarche_assess::{Promise, PromiseStatus, PromisesQuestion, promises};
use jiff::civil::Date;

use crate::measures::{Measure, Sheet, Wanted, paragraphs, party};

/// List promises, plans and offers: which are overdue, open, broken or kept, and by what.
///
/// A promise is something planned, agreed on, offered or made to depend on something. It is kept by a later deed of its
/// giver about the same thing, and broken by a refusal. Whether it is overdue is told as of the last day that the statements
/// tell of, or of --on.
#[derive(Args)]
#[command(after_help = "Examples:
  demarche code articles.jsonl | demarche promises AZE JPN
  demarche promises --statements statements.jsonl --status overdue --on 2006-12-31

Exit codes: as of `demarche code`.")]
pub(crate) struct Arguments {
    /// A country or body that gives or is to receive, by code or name; without it, all
    one: Option<String>,

    /// The other party
    other: Option<String>,

    /// Only those of which this became
    #[arg(long, value_enum)]
    status: Option<Status>,

    /// The day as of which they stand
    #[arg(long, value_name = "YYYY-MM-DD")]
    on: Option<Date>,

    #[command(flatten)]
    measure: Measure,
}

/// What became of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Status {
    /// Its day has passed, and nothing tells that it was kept.
    Overdue,
    /// Nothing tells yet.
    Open,
    /// The giver refused, or took it back.
    Broken,
    /// It was done.
    Kept,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let atlas = arguments.measure.input.atlas()?;
    let code = |name: &Option<String>| name.as_deref().map(|name| party(atlas, name)).transpose();
    let (one, other) = (code(&arguments.one)?, code(&arguments.other)?);
    let all: Vec<&str> = [one.as_deref(), other.as_deref()].into_iter().flatten().collect();
    let archive = arguments.measure.input.archive(&Wanted { all: &all, ..Wanted::default() })?;
    let question = PromisesQuestion {
        party: one.as_deref(),
        other: other.as_deref(),
        from: arguments.measure.input.from,
        to: arguments.measure.input.to,
        on: arguments.on,
    };
    let mut found = promises(&archive.told(), &question);
    let wanted = arguments.status.map(|status| match status {
        Status::Overdue => PromiseStatus::Overdue,
        Status::Open => PromiseStatus::Open,
        Status::Broken => PromiseStatus::Broken,
        Status::Kept => PromiseStatus::Kept,
    });
    found.retain(|promise| wanted.is_none_or(|wanted| promise.status == wanted));
    arguments.measure.write(&found, &archive, |out, found| table(out, found), |out, found| rows(out, found))
}

fn day(day: Option<Date>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

fn table(out: &mut dyn Write, promises: &[Promise]) -> Result<()> {
    if promises.is_empty() {
        paragraphs(out, &["No promise is told.".to_owned()])?;
    }
    let mut sheet = Sheet::new(&["status", "who", "to", "told", "due", "the sentence", "told by", ">origins"]);
    for promise in promises {
        let condition = promise.condition.as_ref().map(|words| format!(" [condition: {words}]")).unwrap_or_default();
        let by = if promise.by.is_empty() { String::new() } else { format!(" [by {}]", promise.by.join(", ")) };
        sheet.row([
            promise.status.as_str().to_owned(),
            promise.givers.join(", "),
            promise.takers.join(", "),
            day(promise.told),
            day(promise.deadline),
            format!("{}{condition}{by}", promise.text),
            promise.outlet.clone(),
            promise.origins.to_string(),
        ]);
    }
    sheet.write(out, "Promises")
}

fn rows(out: &mut csv::Writer<&mut dyn Write>, promises: &[Promise]) -> Result<()> {
    out.write_record([
        "status",
        "givers",
        "takers",
        "what",
        "condition",
        "deadline",
        "told",
        "last_told",
        "outlet",
        "origins",
        "statements",
        "by",
        "text",
    ])?;
    for promise in promises {
        out.write_record([
            promise.status.as_str().to_owned(),
            promise.givers.join("; "),
            promise.takers.join("; "),
            promise.what.clone(),
            promise.condition.clone().unwrap_or_default(),
            day(promise.deadline),
            day(promise.told),
            day(promise.last_told),
            promise.outlet.clone(),
            promise.origins.to_string(),
            promise.statements.join("; "),
            promise.by.join("; "),
            promise.text.clone(),
        ])?;
    }
    Ok(())
}
