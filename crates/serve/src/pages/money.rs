//! Money: what is told of it, what may be added, and what was left out of every sum, and why.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::Uri;
use axum::response::Response;
use demarche_assess::{Class, Flow, Money, MoneyQuestion, MoneyRow, money};
use demarche_ledger::MatterFilter;
use demarche_publish::charts;
use demarche_statement::{Instrument, Stage};
use serde::Deserialize;

use crate::format::{self, When};
use crate::language::{ENGLISH, Words};
use crate::layout::{Page, Place, render};
use crate::measured::Measured;
use crate::query::{self, Span};
use crate::views::{self, Cut};
use crate::{Desk, Failure};

/// So many amounts stand in the table.
const ROWS: usize = 300;

/// What the form asks for; what is empty does not limit.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Question {
    party: String,
    with: String,
    instrument: String,
    stage: String,
    from: String,
    to: String,
    /// Anything: all there is, however much.
    all: String,
}

/// From whom to whom, with the way to both.
struct Direction {
    from: String,
    /// `→`, or `–` where it goes both ways.
    sign: &'static str,
    to: String,
    address: String,
}

/// A place in the table of amounts, with the address of its sentence.
struct Told {
    number: usize,
    address: String,
    says: String,
}

struct Sum {
    direction: Direction,
    what: String,
    figure: String,
    is_disputed: bool,
    rows: Vec<Told>,
}

struct Derived {
    direction: Direction,
    what: String,
    figure: String,
    formula: String,
    rule: &'static str,
    rows: Vec<Told>,
}

struct Line {
    number: usize,
    when: When,
    /// Whether the day is that of publication only.
    is_published: bool,
    direction: Direction,
    what: String,
    figure: String,
    sentence: String,
    address: String,
    source: String,
    /// Why it is in no sum.
    left_out: String,
    /// The row that this depends on.
    other: Option<usize>,
}

struct Disputed {
    kind: &'static str,
    is_revision: bool,
    what: String,
    sides: Vec<Told>,
}

#[derive(Template)]
#[template(path = "money.html")]
struct MoneyPage {
    words: &'static Words,
    title: String,
    asked: Question,
    names: Vec<&'static str>,
    instruments: &'static [Instrument],
    stages: &'static [Stage],
    cut: Option<Cut>,
    lead: String,
    chart: String,
    sums: Vec<Sum>,
    derived: Vec<Derived>,
    disputes: Vec<Disputed>,
    notes: Vec<String>,
    lines: Vec<Line>,
    more: usize,
}

pub(crate) async fn show(
    State(desk): State<Desk>,
    Query(asked): Query<Question>,
    uri: Uri,
) -> Result<Response, Failure> {
    let (from, to) = Span { from: asked.from.clone(), to: asked.to.clone() }.days()?;
    let named = |name: &str| Some(name.trim()).filter(|name| !name.is_empty()).map(query::party).transpose();
    let (party, other) = match (named(&asked.party)?, named(&asked.with)?) {
        (Some(one), Some(other)) if one == other => {
            return Err(Failure::Unfit(format!("“{}” does not pay itself: name two parties", asked.party)));
        }
        // One of two fields is as good as the other.
        (None, Some(one)) => (Some(one), None),
        both => both,
    };
    let unfit = |error: &dyn std::fmt::Display| Failure::Unfit(error.to_string());
    let instrument: Option<Instrument> = match asked.instrument.trim() {
        "" => None,
        word => Some(word.parse().map_err(|error| unfit(&error))?),
    };
    let stage: Option<Stage> = match asked.stage.trim() {
        "" => None,
        word => Some(word.parse().map_err(|error| unfit(&error))?),
    };
    let page = desk.page(uri.to_string(), move |_, ledger| {
        let words = &ENGLISH;
        let parties: Vec<String> = [&party, &other].into_iter().flatten().cloned().collect();
        let codes: Vec<&str> = parties.iter().map(String::as_str).collect();
        let since =
            if from.is_none() && asked.all.is_empty() { ledger.since(&codes, to, query::AT_ONCE * 10)? } else { None };
        let from = from.or(since);
        let title = match &codes[..] {
            [one, other] => words.money_between.of(query::name_of(one)).with(query::name_of(other)).to_string(),
            [one] => words.money_of.of(query::name_of(one)).to_string(),
            _ => words.money.to_owned(),
        };
        let measured = Measured::read(ledger, &MatterFilter { parties: parties.clone(), from, to, money: true })?;
        let told = measured.told();
        let question =
            MoneyQuestion { party: codes.first().copied(), other: codes.get(1).copied(), from, to, rates: None };
        let found = money(&told, &question);
        let is_wanted = |of: Option<Instrument>, at: Option<Stage>| {
            instrument.is_none_or(|wanted| of == Some(wanted)) && stage.is_none_or(|wanted| at == Some(wanted))
        };
        let wanted: Vec<usize> = (0..found.rows.len())
            .filter(|&place| is_wanted(found.rows[place].instrument, found.rows[place].stage))
            .collect();
        let left_out = wanted.iter().filter(|&&place| found.rows[place].omitted.is_some()).count();
        let has_bars = found.rows.iter().any(|row| {
            row.omitted.is_none()
                && row.class == Class::New
                && row.day.is_some()
                && is_wanted(row.instrument, row.stage)
        });
        let chart = if has_bars {
            let mut shown = found.clone();
            shown.rows.retain(|row| is_wanted(row.instrument, row.stage));
            charts::inline(&charts::money_by_year(&shown, &title), "by-year")
        } else {
            String::new()
        };
        let parties = [("party", &*asked.party), ("with", &asked.with), ("to", &asked.to)];
        let rest = [("instrument", &*asked.instrument), ("stage", &asked.stage), ("all", "yes")];
        let page = MoneyPage {
            words,
            names: query::names(),
            instruments: Instrument::ALL,
            stages: Stage::ALL,
            cut: since.map(|day| Cut {
                since: format::short_day(words, day),
                all: query::with("/money", &[parties, rest].concat()),
            }),
            lead: words.told_and_left_out.of(words.amounts.of(wanted.len())).with(format::count(left_out)).to_string(),
            chart,
            sums: found
                .totals
                .iter()
                .filter(|total| is_wanted(total.instrument, total.stage))
                .map(|total| Sum {
                    direction: direction(&total.flow),
                    what: what(words, total.instrument, total.stage, total.class, total.year),
                    figure: format::figure(words, &total.figure, &total.currency),
                    is_disputed: total.is_disputed,
                    rows: total.rows.iter().map(|&place| cited(words, &found, place)).collect(),
                })
                .collect(),
            derived: found
                .implied
                .iter()
                .filter(|implied| is_wanted(implied.instrument, stage))
                .map(|implied| Derived {
                    direction: direction(&implied.flow),
                    what: implied.what.clone(),
                    figure: format::figure(words, &implied.figure, &implied.currency),
                    formula: implied.formula.clone(),
                    rule: implied.rule,
                    rows: implied.rows.iter().map(|&place| cited(words, &found, place)).collect(),
                })
                .collect(),
            disputes: found
                .disputes
                .iter()
                .filter(|dispute| dispute.sides.iter().any(|side| wanted.contains(&side.row)))
                .map(|dispute| Disputed {
                    kind: match (dispute.is_denial, dispute.is_revision) {
                        (true, _) => words.denied,
                        (_, true) => words.revised,
                        _ => words.disputed,
                    },
                    is_revision: dispute.is_revision,
                    what: dispute.what.clone(),
                    sides: dispute.sides.iter().map(|side| cited(words, &found, side.row)).collect(),
                })
                .collect(),
            notes: found.notes.clone(),
            more: wanted.len().saturating_sub(ROWS),
            // The latest first.
            lines: wanted.iter().rev().take(ROWS).map(|&place| line(words, &found, place)).collect(),
            title: title.clone(),
            asked,
        };
        render(title, Place::Money, &page)
    });
    Ok(Page::answer(page.await?))
}

fn direction(flow: &Flow) -> Direction {
    Direction {
        from: query::name_of(&flow.from).to_owned(),
        sign: if flow.is_mutual { "–" } else { "→" },
        to: query::name_of(&flow.to).to_owned(),
        address: views::dyad(&flow.from, &flow.to),
    }
}

/// `loan, pledged`, `exports, in 2005`, `assistance, in all so far`.
fn what(
    words: &Words,
    instrument: Option<Instrument>,
    stage: Option<Stage>,
    class: Class,
    year: Option<i16>,
) -> String {
    let mut parts = vec![instrument.map_or(words.money_of_any_kind, Instrument::as_str).replace('_', " ")];
    parts.extend(stage.map(|stage| stage.to_string()));
    match (class, year) {
        (Class::Annual, Some(year)) => parts.push(words.in_year.of(year).to_string()),
        (Class::New, _) => {}
        (class, _) => parts.push(class.as_str().replace('_', " ")),
    }
    parts.join(", ")
}

/// What a row says in short, with the way to its sentence.
fn cited(words: &Words, found: &Money, place: usize) -> Told {
    let row = &found.rows[place];
    let says = format!("{}, {}", format::figure(words, &row.figure, &row.currency), row.outlet);
    Told { number: place + 1, address: query::statement(&row.article, &row.statement), says }
}

fn line(words: &Words, found: &Money, place: usize) -> Line {
    let row: &MoneyRow = &found.rows[place];
    let published = row.published.map(|day| format!(", {}", format::short_day(words, day))).unwrap_or_default();
    let cited = if row.cited.is_empty() { String::new() } else { words.citing.of(row.cited.join(", ")).to_string() };
    let omitted = row.omitted.as_ref();
    Line {
        number: place + 1,
        when: format::when(words, row.day, Some(row.date_precision)),
        is_published: row.date_precision == demarche_statement::DatePrecision::Publication,
        direction: direction(&row.flow),
        what: what(words, row.instrument, row.stage, row.class, row.day.map(|day| day.year())),
        figure: format::figure(words, &row.figure, &row.currency),
        sentence: row.text.clone(),
        address: query::statement(&row.article, &row.statement),
        source: format!("{}{published}{cited}", row.outlet),
        left_out: omitted.map(|omitted| format!("{}: {}", omitted.rule, omitted.reason)).unwrap_or_default(),
        other: omitted.and_then(|omitted| omitted.row).map(|row| row + 1),
    }
}
