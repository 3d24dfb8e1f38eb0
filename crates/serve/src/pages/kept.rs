//! What people want to see again: searches, each with a feed, and pairs of parties.

use askama::Template;
use axum::extract::{Form, Path, Query, State};
use axum::http::{Uri, header};
use axum::response::{IntoResponse, Redirect, Response};
use demarche_publish::exchange;
use demarche_statement::Statement;
use serde::Deserialize;

use super::search::Question;
use crate::language::{ENGLISH, Words};
use crate::layout::{Page, Place, render};
use crate::{Desk, Failure, Viewer, query};

/// So many statements a feed has; of those found the ones recorded last.
const ENTRIES: usize = 50;
/// So many that are found are looked at for them.
const LOOKED_AT: usize = 2000;

struct Kept {
    number: i64,
    name: String,
    address: String,
}

#[derive(Template)]
#[template(path = "searches.html")]
struct Searches {
    words: &'static Words,
    kept: Vec<Kept>,
    has_users: bool,
}

pub(crate) async fn searches(viewer: Viewer, State(desk): State<Desk>) -> Result<Response, Failure> {
    let kept = desk.notes().searches(viewer.owner())?.into_iter().map(|saved| Kept {
        number: saved.number,
        address: format!("/search?{}", saved.question),
        name: saved.name,
    });
    let page = Searches { words: &ENGLISH, kept: kept.collect(), has_users: viewer.name().is_some() };
    Ok(Page::answer(render(ENGLISH.searches, Place::Search, &page)?.into()))
}

#[derive(Debug, Deserialize)]
pub(crate) struct Keep {
    name: String,
    address: String,
}

/// Keeps a search.
pub(crate) async fn save(
    viewer: Viewer,
    State(desk): State<Desk>,
    Form(keep): Form<Keep>,
) -> Result<Response, Failure> {
    // What is kept is what the search understands, and nothing else that an address may say.
    let asked = question(&keep.address)?;
    asked.filter()?;
    if asked.is_empty() || keep.name.trim().is_empty() {
        return Err(Failure::Unfit("a search to keep asks for something, and has a name".to_owned()));
    }
    let address = asked.address();
    let asked = address.split_once('?').map_or("", |(_, asked)| asked).to_owned();
    desk.note(move |notes| notes.save_search(viewer.owner(), keep.name.trim(), &asked)).await?;
    Ok(Redirect::to("/searches").into_response())
}

fn question(address: &str) -> Result<Question, Failure> {
    let unfit = || Failure::Unfit("this is the address of no search".to_owned());
    let address: Uri = address.parse().map_err(|_| unfit())?;
    let Query(asked) = Query::try_from_uri(&address).map_err(|_| unfit())?;
    Ok(asked)
}

#[derive(Debug, Deserialize)]
pub(crate) struct Forget {
    number: i64,
}

pub(crate) async fn forget(
    viewer: Viewer,
    State(desk): State<Desk>,
    Form(forget): Form<Forget>,
) -> Result<Response, Failure> {
    desk.note(move |notes| notes.forget_search(viewer.owner(), forget.number)).await?;
    Ok(Redirect::to("/searches").into_response())
}

/// What a search finds, as an Atom feed.
pub(crate) async fn feed(
    viewer: Viewer,
    State(desk): State<Desk>,
    Path(file): Path<String>,
) -> Result<Response, Failure> {
    let number = file.strip_suffix(".atom").and_then(|number| number.parse::<i64>().ok());
    let saved = desk.notes().searches(viewer.owner())?.into_iter().find(|saved| Some(saved.number) == number);
    let saved = saved.ok_or_else(|| Failure::Missing(format!("you have no search {file}")))?;
    let asked = question(&format!("/search?{}", saved.question))?;
    let feed = desk
        .read(move |_, ledger| {
            let mut found = ledger.search(asked.words(), &asked.filter()?, LOOKED_AT)?;
            found.sort_by_key(|hit| std::cmp::Reverse(hit.held.number));
            found.truncate(ENTRIES);
            let entries: Vec<Vec<&Statement>> = found.iter().map(|hit| vec![&hit.held.statement]).collect();
            Ok(exchange::feed(&format!("urn:demarche:search:{}", saved.number), &saved.name, entries))
        })
        .await?;
    let headers =
        [(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8"), (header::CACHE_CONTROL, "private, no-cache")];
    Ok((headers, feed).into_response())
}

#[derive(Debug, Deserialize)]
pub(crate) struct Watch {
    one: String,
    other: String,
    is_watched: String,
    /// The page that was looked at: `dyad`, with what it was asked for, or Today.
    #[serde(default)]
    page: String,
    #[serde(flatten)]
    asked: super::dyad::Question,
}

/// Watches two parties, or does so no more, and leads back to where that was said.
pub(crate) async fn watch(
    viewer: Viewer,
    State(desk): State<Desk>,
    Form(watch): Form<Watch>,
) -> Result<Response, Failure> {
    let (one, other) = (query::party(&watch.one)?, query::party(&watch.other)?);
    if one == other {
        return Err(Failure::Unfit("a pair is of two; name two parties".to_owned()));
    }
    let is_watched = watch.is_watched == "yes";
    let back = if watch.page == "dyad" { watch.asked.address(&one, &other) } else { "/".to_owned() };
    desk.note(move |notes| notes.watch(viewer.owner(), [&one, &other], is_watched)).await?;
    Ok(Redirect::to(&back).into_response())
}
