//! `demarche money`: the money between parties.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Args;
use demarche_assess::{Flow, Money, MoneyQuestion, MoneyRow, Rates, money};
use demarche_statement::DatePrecision;

use demarche_publish::charts;

use crate::measures::{Chart, Measure, Sheet, Wanted, cell, name_of, paragraphs, party};

/// Add up the money between two parties, or of one with all: what may be added, and what not and why.
///
/// Sums are kept apart by direction, instrument, stage, currency and extent, and are intervals where the words are ("more
/// than", "up to"). Totals of all so far, parts, repetitions, frameworks and project costs are not added; each amount that
/// is left out says by which rule (R1 to R12, see docs/usage.md).
#[derive(Args)]
#[command(after_help = "Examples:
  demarche code articles.jsonl | demarche money AZE JPN
  demarche money AZE --statements statements.jsonl --format csv
  demarche money AZE JPN --statements statements.jsonl --rates ecb.tsv --in EUR

Exit codes: as of `demarche code`.")]
pub(crate) struct Arguments {
    /// A country or body, by code or name
    one: String,

    /// The other; without it, all that the one gives and receives
    other: Option<String>,

    /// A table of rates to convert with: in each line a month, a currency and how many of it a euro bought
    #[arg(long, value_name = "FILE", requires = "currency")]
    rates: Option<PathBuf>,

    /// The currency to convert to, each amount at the rate of its own month
    #[arg(long = "in", value_name = "CODE", requires = "rates")]
    currency: Option<String>,

    #[command(flatten)]
    chart: Chart,

    #[command(flatten)]
    measure: Measure,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let atlas = arguments.measure.input.atlas()?;
    let one = party(atlas, &arguments.one)?;
    let other = arguments.other.as_deref().map(|other| party(atlas, other)).transpose()?;
    if other.as_ref() == Some(&one) {
        bail!("a party does not pay itself: name two different ones");
    }
    let rates = match &arguments.rates {
        Some(path) => {
            let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
            Some(Rates::parse(&text).with_context(|| format!("cannot use {}", path.display()))?)
        }
        None => None,
    };
    let all: Vec<&str> = std::iter::once(one.as_str()).chain(other.as_deref()).collect();
    let archive = arguments.measure.input.archive(&Wanted { all: &all, member: Some("money"), ..Wanted::default() })?;
    let question = MoneyQuestion {
        party: Some(&one),
        other: other.as_deref(),
        from: arguments.measure.input.from,
        to: arguments.measure.input.to,
        rates: rates.as_ref().zip(arguments.currency.as_deref()),
    };
    let title = match &other {
        Some(other) => format!("Money between {} and {}", name_of(atlas, &one), name_of(atlas, other)),
        None => format!("Money from and to {}", name_of(atlas, &one)),
    };
    let found = money(&archive.told(), &question);
    arguments.chart.draw(|| charts::money_by_year(&found, &title))?;
    arguments.measure.write(&found, &archive, |out, money| table(out, money, &title, &question), rows)
}

fn direction(flow: &Flow) -> String {
    if flow.is_mutual { format!("{} – {}", flow.from, flow.to) } else { format!("{} → {}", flow.from, flow.to) }
}

fn what(instrument: Option<demarche_statement::Instrument>) -> String {
    instrument.map_or("money", demarche_statement::Instrument::as_str).replace('_', " ")
}

/// The day; in brackets where it is only that of publication.
fn when(row: &MoneyRow) -> String {
    let Some(day) = row.day else { return String::new() };
    match row.date_precision {
        DatePrecision::Year => day.strftime("%Y").to_string(),
        DatePrecision::Month => day.strftime("%Y-%m").to_string(),
        DatePrecision::Publication => format!("({day})"),
        DatePrecision::Day | DatePrecision::Span => day.to_string(),
    }
}

fn source(row: &MoneyRow) -> String {
    let day = row.published.map(|day| format!(", {day}")).unwrap_or_default();
    let cited = if row.cited.is_empty() { String::new() } else { format!(" citing {}", row.cited.join(", ")) };
    format!("{}{day}{cited}", row.outlet)
}

fn table(out: &mut dyn Write, money: &Money, title: &str, question: &MoneyQuestion<'_>) -> Result<()> {
    let left_out = money.rows.iter().filter(|row| row.omitted.is_some()).count();
    paragraphs(out, &[format!("{title}: {} amounts told, {left_out} of them in no sum", money.rows.len())])?;
    let converted = question.rates.map(|(_, currency)| format!(">in {currency}"));
    let mut columns = vec!["direction", "what", "stage", "extent", ">figure", "", ">rows"];
    columns.extend(converted.as_deref());
    let mut sheet = Sheet::new(&columns);
    for total in &money.totals {
        let extent = match total.year {
            Some(year) => format!("in {year}"),
            None => total.class.as_str().to_owned(),
        };
        let disputed = if total.is_disputed { " disputed" } else { "" };
        let mut row = vec![
            direction(&total.flow),
            what(total.instrument),
            total.stage.map_or("not told", demarche_statement::Stage::as_str).to_owned(),
            extent,
            total.figure.to_string(),
            format!("{}{disputed}", total.currency),
            total.rows.iter().map(|row| (row + 1).to_string()).collect::<Vec<_>>().join(" "),
        ];
        if converted.is_some() {
            row.push(total.converted.map(|figure| figure.to_string()).unwrap_or_default());
        }
        sheet.row(row);
    }
    sheet.write(out, "Sums of what is new, and figures that stand by themselves (the rows are those below)")?;
    let mut sheet = Sheet::new(&["direction", "what", ">figure", "", "derived from", "rule"]);
    for implied in &money.implied {
        sheet.row([
            direction(&implied.flow),
            implied.what.clone(),
            implied.figure.to_string(),
            implied.currency.clone(),
            implied.formula.clone(),
            implied.rule.to_owned(),
        ]);
    }
    sheet.write(out, "Derived: nobody tells these")?;
    let mut sheet = Sheet::new(&[">row", "day", "direction", "what", ">figure", "", "told by", "in no sum because"]);
    for (index, row) in money.rows.iter().enumerate() {
        let omitted = row.omitted.as_ref().map(|omitted| {
            let other = omitted.row.map(|row| format!(" (row {})", row + 1)).unwrap_or_default();
            format!("{} {}{other}", omitted.rule, omitted.reason)
        });
        sheet.row([
            (index + 1).to_string(),
            when(row),
            direction(&row.flow),
            what(row.instrument),
            row.figure.to_string(),
            row.currency.clone(),
            source(row),
            omitted.unwrap_or_default(),
        ]);
    }
    sheet.write(out, "All that is told (days in brackets are those of publication)")?;
    let mut lines: Vec<String> = Vec::new();
    for dispute in &money.disputes {
        let sides: Vec<String> = dispute
            .sides
            .iter()
            .map(|side| format!("{} (row {}, {})", side.figure, side.row + 1, side.outlet))
            .collect();
        let kind = if dispute.is_revision { "Revised" } else { "Disputed" };
        lines.push(format!("{kind}: {}: {}", dispute.what, sides.join(", ")));
    }
    lines.extend(money.notes.iter().map(|note| format!("Note: {note}")));
    if !lines.is_empty() {
        writeln!(out)?;
    }
    paragraphs(out, &lines)?;
    Ok(())
}

fn rows(out: &mut csv::Writer<&mut dyn Write>, money: &Money) -> Result<()> {
    out.write_record([
        "row",
        "day",
        "from",
        "to",
        "mutual",
        "instrument",
        "stage",
        "extent",
        "low",
        "figure",
        "high",
        "currency",
        "converted_low",
        "converted",
        "converted_high",
        "purpose",
        "words",
        "outlet",
        "cited",
        "published",
        "origins",
        "rule",
        "reason",
        "because_of_row",
        "statement",
        "article",
        "text",
    ])?;
    for (index, row) in money.rows.iter().enumerate() {
        let finite = |value: f64| cell(Some(value).filter(|value| value.is_finite()));
        let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let omitted = row.omitted.as_ref();
        out.write_record([
            (index + 1).to_string(),
            day(row.day),
            row.flow.from.clone(),
            row.flow.to.clone(),
            row.flow.is_mutual.to_string(),
            row.instrument.map(|instrument| instrument.to_string()).unwrap_or_default(),
            row.stage.map(|stage| stage.to_string()).unwrap_or_default(),
            row.class.as_str().to_owned(),
            finite(row.figure.low),
            finite(row.figure.figure),
            finite(row.figure.high),
            row.currency.clone(),
            row.converted.map(|figure| finite(figure.low)).unwrap_or_default(),
            row.converted.map(|figure| finite(figure.figure)).unwrap_or_default(),
            row.converted.map(|figure| finite(figure.high)).unwrap_or_default(),
            row.purpose.clone().unwrap_or_default(),
            row.words.clone(),
            row.outlet.clone(),
            row.cited.join("; "),
            day(row.published),
            row.origins.to_string(),
            omitted.map(|omitted| omitted.rule.to_owned()).unwrap_or_default(),
            omitted.map(|omitted| omitted.reason.clone()).unwrap_or_default(),
            omitted.and_then(|omitted| omitted.row).map(|row| (row + 1).to_string()).unwrap_or_default(),
            row.statement.clone(),
            row.article.clone(),
            row.text.clone(),
        ])?;
    }
    Ok(())
}
