//! The outlets: how much each brought, and how fresh it is.

use askama::Template;
use axum::extract::State;
use axum::http::Uri;
use axum::response::Response;
use demarche_ledger::OutletVolume;

use crate::language::{ENGLISH, Words};
use crate::layout::{Page, Place, render};
use crate::{Desk, Failure, format, query};

struct Line {
    name: String,
    address: String,
    articles: String,
    reprints: String,
    statements: String,
    /// Statements an article.
    yield_of: String,
    first: format::When,
    last: format::When,
    recorded: String,
    /// Days from its last article to the last of all.
    silent: String,
}

#[derive(Template)]
#[template(path = "sources.html")]
struct Sources {
    words: &'static Words,
    lines: Vec<Line>,
    outlets: String,
    articles: String,
}

pub(crate) async fn show(State(desk): State<Desk>, uri: Uri) -> Result<Response, Failure> {
    let page = desk.page(uri.path().to_owned(), |_, ledger| {
        let words = &ENGLISH;
        let outlets = ledger.outlets()?;
        let last = outlets.iter().filter_map(|outlet| outlet.last).max();
        let line = |outlet: &OutletVolume| Line {
            name: outlet.publication.clone().unwrap_or_else(|| words.no_outlet.to_owned()),
            address: outlet
                .publication
                .as_deref()
                .map(|name| query::with("/search", &[("outlet", name)]))
                .unwrap_or_default(),
            articles: format::count(outlet.articles as usize),
            reprints: format::count(outlet.reprints as usize),
            statements: format::count(outlet.statements as usize),
            yield_of: format::decimal(outlet.statements as f64 / outlet.articles.max(1) as f64),
            first: format::when(words, outlet.first, None),
            last: format::when(words, outlet.last, None),
            recorded: outlet.recorded.get(..16).unwrap_or_default().replace('T', " "),
            silent: match (outlet.last, last) {
                (Some(own), Some(last)) => words.days.of((last - own).get_days().unsigned_abs() as usize),
                _ => String::new(),
            },
        };
        let page = Sources {
            words,
            lines: outlets.iter().map(line).collect(),
            outlets: words.outlets.of(outlets.iter().filter(|outlet| outlet.publication.is_some()).count()),
            articles: words.articles.of(outlets.iter().map(|outlet| outlet.articles as usize).sum()),
        };
        render(words.sources, Place::Sources, &page)
    });
    Ok(Page::answer(page.await?))
}
