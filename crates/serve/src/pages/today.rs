//! What is new: matters told in the last days, contradictions among them, promises that fall due.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Query, State};
use axum::http::Uri;
use axum::response::Response;
use demarche_ledger::{Matter, MatterFilter, Promise, PromiseStatus};
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;

use crate::language::{ENGLISH, Words};
use crate::layout::{Page, Place, render};
use crate::views::{self, Row};
use crate::{Desk, Failure, Viewer, format, query};

/// Days of publication that count as new.
const NEW: i32 = 7;
/// Happenings so long before are looked at for what was told of them in these days.
const BEFORE: i32 = 60;
/// Promises due so many days ahead are shown.
const AHEAD: i32 = 14;
/// So many pairs, and so many matters of each.
const PAIRS: usize = 8;
const EACH: usize = 6;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Question {
    on: String,
}

struct Pair {
    name: String,
    codes: [String; 2],
    is_watched: bool,
    address: String,
    count: String,
    rows: Vec<Row>,
    more: usize,
}

struct Due {
    status: &'static str,
    day: String,
    row: Row,
}

#[derive(Template)]
#[template(path = "today.html")]
struct Today {
    words: &'static Words,
    on: String,
    span: String,
    articles: String,
    statements: String,
    matters: String,
    pairs: Vec<Pair>,
    disputes: Vec<Row>,
    due: Vec<Due>,
}

pub(crate) async fn show(
    viewer: Viewer,
    State(desk): State<Desk>,
    Query(question): Query<Question>,
    uri: Uri,
) -> Result<Response, Failure> {
    let on = query::day(&question.on)?;
    let watched = desk.notes().watched(viewer.owner())?;
    // Whoever watches the same sees the same.
    let address = watched.iter().fold(uri.to_string(), |address, [one, other]| format!("{address} {one} {other}"));
    let page = desk.page(address, move |_, ledger| {
        let words = &ENGLISH;
        let counts = ledger.counts()?;
        let last = match on {
            Some(day) => Some(day),
            None => ledger.last_published()?,
        };
        let mut today = Today {
            words,
            on: on.map(|day| day.to_string()).unwrap_or_default(),
            span: words.nothing.to_owned(),
            articles: words.articles.of(counts.articles as usize),
            statements: words.statements.of(counts.statements as usize),
            matters: words.matters.of(counts.matters as usize),
            pairs: Vec::new(),
            disputes: Vec::new(),
            due: Vec::new(),
        };
        if let Some(last) = last {
            let first = earlier(last, NEW - 1);
            today.span = format::span(words, first, last);
            let filter = MatterFilter { from: Some(earlier(last, BEFORE)), ..MatterFilter::default() };
            let told_in = |matter: &Matter, day: &dyn Fn(Date) -> bool| {
                matter.members.iter().filter_map(|held| held.statement.cite_info.date).any(day)
            };
            let matters: Vec<Matter> = ledger
                .matters(&filter)?
                .into_iter()
                .filter(|matter| told_in(matter, &|day| first <= day && day <= last))
                .collect();
            today.pairs = pairs(words, &matters, &watched);
            let disputed = |matter: &&Matter| matter.disputes().iter().any(|dispute| !dispute.is_revision);
            today.disputes = matters.iter().filter(disputed).map(|matter| Row::of(words, matter)).collect();
            let mut promises: Vec<(Promise, Matter)> = Vec::new();
            for pair in today.pairs.iter().map(|pair| pair.address.clone()).collect::<Vec<_>>() {
                let mut codes = pair.split('/').skip(2);
                let (Some(one), Some(other)) = (codes.next(), codes.next()) else { continue };
                let dyad = ledger.dyad([one, other], None, None, Some(last))?;
                for promise in dyad.promises {
                    let is_due = promise.deadline.is_some_and(|day| day <= later(last, AHEAD));
                    let waits = matches!(promise.status, PromiseStatus::Overdue | PromiseStatus::Open);
                    let is_new = promises.iter().all(|(known, _)| known.matter != promise.matter);
                    if is_due
                        && waits
                        && is_new
                        && let Some(matter) = dyad.matters.iter().find(|matter| matter.number == promise.matter)
                    {
                        promises.push((promise, matter.clone()));
                    }
                }
            }
            promises.sort_by_key(|(promise, _)| (std::cmp::Reverse(promise.deadline), promise.matter));
            today.due = promises
                .iter()
                .map(|(promise, matter)| Due {
                    status: promise.status.as_str(),
                    day: promise.deadline.map(|day| format::short_day(words, day)).unwrap_or_default(),
                    row: Row::of(words, matter),
                })
                .collect();
        }
        render(words.today, Place::Today, &today)
    });
    Ok(Page::answer(page.await?))
}

fn earlier(day: Date, days: i32) -> Date {
    day.checked_sub(days.days()).unwrap_or(day)
}

fn later(day: Date, days: i32) -> Date {
    day.checked_add(days.days()).unwrap_or(day)
}

/// Matters by pair of parties: those that are watched, and then those of which most is told.
fn pairs(words: &Words, matters: &[Matter], watched: &[[String; 2]]) -> Vec<Pair> {
    let mut by_pair: BTreeMap<[&str; 2], Vec<&Matter>> = BTreeMap::new();
    for matter in matters {
        let best = &matter.best().statement;
        let mut codes: Vec<&str> = best.parties().filter_map(|party| party.code.as_deref()).collect();
        codes.sort_unstable();
        codes.dedup();
        // Of a summit of many each pair would say the same.
        if let [one, other] = codes[..] {
            by_pair.entry([one, other]).or_default().push(matter);
        }
    }
    let watched: Vec<[&str; 2]> = watched.iter().map(|[one, other]| [one.as_str(), other.as_str()]).collect();
    for pair in &watched {
        by_pair.entry(*pair).or_default();
    }
    let mut by_pair: Vec<_> = by_pair.into_iter().collect();
    by_pair.sort_by_key(|(pair, matters)| (!watched.contains(pair), std::cmp::Reverse(matters.len()), *pair));
    by_pair
        .into_iter()
        .take(PAIRS.max(watched.len()))
        .map(|([one, other], matters)| Pair {
            codes: [one.to_owned(), other.to_owned()],
            is_watched: watched.contains(&[one, other]),
            name: format!("{} {} {}", query::name_of(one), words.and, query::name_of(other)),
            address: views::dyad(one, other),
            count: words.matters.of(matters.len()),
            rows: matters.iter().rev().take(EACH).map(|matter| Row::of(words, matter)).collect(),
            more: matters.len().saturating_sub(EACH),
        })
        .collect()
}
