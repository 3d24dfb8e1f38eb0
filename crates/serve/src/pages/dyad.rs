//! Two parties: what happened between them by episode, the money, positions, promises, where tellers differ.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::Uri;
use axum::response::{IntoResponse, Redirect, Response};
use demarche_ledger::{Dyad, Matter, Promise};
use demarche_statement::{Kind, Modality};
use serde::Deserialize;

use crate::language::{ENGLISH, Words};
use crate::layout::{Page, Place, render};
use crate::query::{self, Span};
use crate::views::{self, Row};
use crate::{Desk, Failure, format};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Choice {
    one: String,
    other: String,
}

/// Something of the chronology: one matter, or an episode of several.
struct Entry {
    /// The days of an episode; empty for a matter by itself.
    days: String,
    rows: Vec<Row>,
}

struct Promised {
    status: &'static str,
    due: String,
    condition: String,
    by: Vec<i64>,
    is_contested: bool,
    row: Row,
}

#[derive(Template)]
#[template(path = "dyad.html")]
struct DyadPage {
    words: &'static Words,
    names: [String; 2],
    from: String,
    to: String,
    statements: String,
    matters: String,
    chronology: Vec<Entry>,
    money: Vec<Row>,
    positions: Vec<Row>,
    promises: Vec<Promised>,
    disputes: Vec<Row>,
}

#[derive(Template)]
#[template(path = "dyads.html")]
struct Choose {
    words: &'static Words,
}

/// The form that asks for two parties; with both given, the way to their page.
pub(crate) async fn choose(State(desk): State<Desk>, Query(choice): Query<Choice>) -> Result<Response, Failure> {
    if choice.one.is_empty() && choice.other.is_empty() {
        let page =
            desk.page("/dyad".to_owned(), |_, _| render(ENGLISH.dyads, Place::Dyads, &Choose { words: &ENGLISH }));
        return Ok(Page::answer(page.await?));
    }
    let [one, other] = pair(&choice.one, &choice.other)?;
    Ok(Redirect::to(&views::dyad(&one, &other)).into_response())
}

fn pair(one: &str, other: &str) -> Result<[String; 2], Failure> {
    let pair = [query::party(one)?, query::party(other)?];
    if pair[0] == pair[1] {
        return Err(Failure::Unfit(format!("“{one}” and “{other}” are one party; name two")));
    }
    Ok(pair)
}

pub(crate) async fn show(
    State(desk): State<Desk>,
    Path((one, other)): Path<(String, String)>,
    Query(span): Query<Span>,
    uri: Uri,
) -> Result<Response, Failure> {
    let codes = pair(&one, &other)?;
    let (from, to) = span.days()?;
    let page = desk.page(uri.to_string(), move |_, ledger| {
        let words = &ENGLISH;
        let dyad = ledger.dyad([&codes[0], &codes[1]], from, to, None)?;
        let names = codes.each_ref().map(|code| query::name_of(code).to_owned());
        let title = format!("{} {} {}", names[0], words.and, names[1]);
        let rows = |wanted: &dyn Fn(&Matter) -> bool| -> Vec<Row> {
            dyad.matters.iter().filter(|matter| wanted(matter)).map(|matter| Row::of(words, matter)).collect()
        };
        let members: usize = dyad.matters.iter().map(|matter| matter.members.len()).sum();
        let page = DyadPage {
            words,
            names,
            from: from.map(|day| day.to_string()).unwrap_or_default(),
            to: to.map(|day| day.to_string()).unwrap_or_default(),
            statements: words.statements.of(members),
            matters: words.matters.of(dyad.matters.len()),
            chronology: chronology(words, &dyad),
            money: rows(&|matter| matter.members.iter().any(|held| !held.statement.money.is_empty())),
            positions: rows(&|matter| matter.kind() == Kind::Position),
            promises: dyad.promises.iter().filter_map(|promise| promised(words, &dyad, promise)).collect(),
            disputes: rows(&|matter| !matter.disputes().is_empty()),
        };
        render(title, Place::Dyads, &page)
    });
    Ok(Page::answer(page.await?))
}

/// What happened, the latest first, with what belongs to one visit or meeting together.
fn chronology(words: &Words, dyad: &Dyad) -> Vec<Entry> {
    let happened = |matter: &&Matter| {
        let best = &matter.best().statement;
        best.kind == Kind::Event && matches!(best.modality, Modality::Actual | Modality::Denied)
    };
    let mut entries = Vec::new();
    let mut shown: Vec<i64> = Vec::new();
    for matter in dyad.matters.iter().filter(happened).rev() {
        if shown.contains(&matter.number) {
            continue;
        }
        let episode = dyad.episodes.iter().find(|episode| episode.matters.contains(&matter.number));
        entries.push(match episode {
            Some(episode) => {
                shown.extend(&episode.matters);
                let inside = dyad.matters.iter().filter(|inside| episode.matters.contains(&inside.number));
                Entry {
                    days: format::span(words, episode.from, episode.to),
                    rows: inside.map(|matter| Row::of(words, matter)).collect(),
                }
            }
            None => Entry { days: String::new(), rows: vec![Row::of(words, matter)] },
        });
    }
    entries
}

fn promised(words: &Words, dyad: &Dyad, promise: &Promise) -> Option<Promised> {
    let matter = dyad.matters.iter().find(|matter| matter.number == promise.matter)?;
    Some(Promised {
        status: promise.status.as_str(),
        due: promise.deadline.map(|day| format::short_day(words, day)).unwrap_or_default(),
        condition: promise.condition.clone().unwrap_or_default(),
        by: promise.by.clone(),
        is_contested: promise.is_contested,
        row: Row::of(words, matter),
    })
}
