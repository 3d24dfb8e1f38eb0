//! `demarche positions`: who holds what on an issue.

use std::io::Write;
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use demarche_assess::{Held, PositionQuestion, Positions, positions};
use demarche_statement::Modality;

use crate::measures::{Measure, Sheet, Wanted, paragraphs, party};

/// List who holds what on which issue: since when, said by whom, told by whom; changes, offers and bargains, support.
#[derive(Args)]
#[command(after_help = "Examples:
  demarche code articles.jsonl | demarche positions
  demarche positions AZE JPN --statements statements.jsonl
  demarche positions JPN --issue 'territorial integrity' --statements statements.jsonl

Exit codes: as of `demarche code`.")]
pub(crate) struct Arguments {
    /// A country or body that holds them or that they are towards, by code or name; without it, all
    one: Option<String>,

    /// The other party to them
    other: Option<String>,

    /// Words of the issue
    #[arg(long, value_name = "WORDS")]
    issue: Option<String>,

    #[command(flatten)]
    measure: Measure,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let atlas = arguments.measure.input.atlas()?;
    let code = |name: &Option<String>| name.as_deref().map(|name| party(atlas, name)).transpose();
    let (one, other) = (code(&arguments.one)?, code(&arguments.other)?);
    let all: Vec<&str> = [one.as_deref(), other.as_deref()].into_iter().flatten().collect();
    let archive = arguments.measure.input.archive(&Wanted { all: &all, ..Wanted::default() })?;
    let question = PositionQuestion {
        party: one.as_deref(),
        other: other.as_deref(),
        issue: arguments.issue.as_deref(),
        from: arguments.measure.input.from,
        to: arguments.measure.input.to,
    };
    arguments.measure.write(&positions(&archive.told(), &question), &archive, table, rows)
}

fn holders(held: &Held) -> String {
    let holder = |holder: &demarche_assess::Holder| match &holder.code {
        Some(code) if *code != holder.name => format!("{} [{code}]", holder.name),
        _ => holder.name.clone(),
    };
    held.holders.iter().map(holder).collect::<Vec<_>>().join(", ")
}

fn table(out: &mut dyn Write, positions: &Positions) -> Result<()> {
    if positions.held.is_empty() && positions.support.is_empty() {
        paragraphs(out, &["No position is told.".to_owned()])?;
    }
    for (heading, wanted) in [("Positions", false), ("Offers and bargains", true)] {
        let mut sheet = Sheet::new(&["who", "holds", "on", "towards", "since", "said by", "told by", ">origins"]);
        for held in positions.held.iter().filter(|held| held.is_offer() == wanted) {
            let stance = match held.modality {
                Modality::Actual => held.stance.to_string(),
                Modality::Denied => format!("does not: {}", held.stance),
                other => format!("{} ({other})", held.stance),
            };
            let condition = held.condition.as_ref().map(|words| format!(" – {words}")).unwrap_or_default();
            let since = held.since.map(|day| day.to_string()).unwrap_or_default();
            let last = held.last.filter(|last| Some(*last) != held.since).map(|last| format!(" to {last}"));
            sheet.row([
                holders(held),
                stance,
                format!("{}{condition}", held.issue),
                held.toward.join(", "),
                format!("{since}{}", last.unwrap_or_default()),
                held.said_by.join(", "),
                held.outlets.join(", "),
                held.origins.to_string(),
            ]);
        }
        sheet.write(out, heading)?;
    }
    let mut sheet = Sheet::new(&["who", "on", "before", "since", "day"]);
    for shift in &positions.shifts {
        let day = shift.day.map(|day| day.to_string()).unwrap_or_default();
        sheet.row([shift.holder.clone(), shift.issue.clone(), shift.before.to_string(), shift.after.to_string(), day]);
    }
    sheet.write(out, "Changes")?;
    let mut sheet = Sheet::new(&["from", "to", ">times", "first", "last"]);
    for support in &positions.support {
        let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
        sheet.row([
            support.from.clone(),
            support.to.clone(),
            support.times.to_string(),
            day(support.first),
            day(support.last),
        ]);
    }
    sheet.write(out, "Support given (praise, recognition, signatures)")
}

fn rows(out: &mut csv::Writer<&mut dyn Write>, positions: &Positions) -> Result<()> {
    out.write_record([
        "holder",
        "holder_code",
        "stance",
        "issue",
        "toward",
        "modality",
        "condition",
        "since",
        "last",
        "said_by",
        "told_by",
        "origins",
        "statements",
        "text",
    ])?;
    for held in &positions.held {
        let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let list = |of: &dyn Fn(&demarche_assess::Holder) -> String| {
            held.holders.iter().map(of).collect::<Vec<_>>().join("; ")
        };
        out.write_record([
            list(&|holder| holder.name.clone()),
            list(&|holder| holder.code.clone().unwrap_or_default()),
            held.stance.to_string(),
            held.issue.clone(),
            held.toward.join("; "),
            held.modality.to_string(),
            held.condition.clone().unwrap_or_default(),
            day(held.since),
            day(held.last),
            held.said_by.join("; "),
            held.outlets.join("; "),
            held.origins.to_string(),
            held.statements.join("; "),
            held.text.clone(),
        ])?;
    }
    Ok(())
}
