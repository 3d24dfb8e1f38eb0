//! Statements and articles by words, parties, events, days, outlets, amounts.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::Uri;
use axum::response::Response;
use demarche_ledger::{Filter, StatementHit};
use demarche_statement::{Category, Kind};
use serde::Deserialize;

use crate::format;
use crate::language::{ENGLISH, Words};
use crate::layout::{Page, Place, render};
use crate::query;
use crate::views::{self, Gist, Tag};
use crate::{Desk, Failure};

/// So many hits are shown.
const LIMIT: usize = 50;

/// What the form asks for; what is empty does not limit.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Question {
    q: String,
    party: String,
    with: String,
    event: String,
    kind: String,
    from: String,
    to: String,
    outlet: String,
    least: String,
    currency: String,
}

/// A statement that was found.
struct Hit {
    pieces: Vec<(String, bool)>,
    gist: Gist,
    amounts: Vec<String>,
    tags: Vec<Tag>,
    matter: Option<i64>,
    source: String,
    chain: String,
}

#[derive(Template)]
#[template(path = "search.html")]
struct Search {
    words: &'static Words,
    asked: Question,
    name: String,
    address: String,
    kinds: &'static [Kind],
    categories: &'static [Category],
    is_asked: bool,
    hits: Vec<Hit>,
    is_cut: bool,
    count: String,
}

impl Question {
    pub(crate) fn is_empty(&self) -> bool {
        let Self { q, party, with, event, kind, from, to, outlet, least, currency } = self;
        [q, party, with, event, kind, from, to, outlet, least, currency].iter().all(|words| words.trim().is_empty())
    }

    /// The address that asks for the same.
    pub(crate) fn address(&self) -> String {
        let Self { q, party, with, event, kind, from, to, outlet, least, currency } = self;
        let fields: [(&str, &String); 10] = [
            ("q", q),
            ("party", party),
            ("with", with),
            ("event", event),
            ("kind", kind),
            ("from", from),
            ("to", to),
            ("outlet", outlet),
            ("least", least),
            ("currency", currency),
        ];
        query::with("/search", &fields.map(|(name, value)| (name, value.trim())))
    }

    /// What it asks for, in short.
    fn name(&self) -> String {
        let Self { q, party, with, event, kind, from, to, outlet, least, currency } = self;
        let parts = [q, party, with, event, kind, from, to, outlet, least, currency].map(|part| part.trim());
        let name = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        name.chars().take(100).collect()
    }

    /// The words to find, if there are any.
    pub(crate) fn words(&self) -> Option<&str> {
        Some(self.q.trim()).filter(|query| !query.is_empty())
    }

    pub(crate) fn filter(&self) -> Result<Filter, Failure> {
        let mut filter = Filter { from: query::day(&self.from)?, to: query::day(&self.to)?, ..Filter::default() };
        for party in [&self.party, &self.with].into_iter().filter(|party| !party.trim().is_empty()) {
            filter.parties.push(query::party(party)?);
        }
        let event = self.event.trim().to_uppercase();
        if !event.is_empty() {
            if event.bytes().all(|byte| byte.is_ascii_digit()) {
                filter.cameo = Some(event);
            } else {
                filter.events.push(event.parse().map_err(|error| Failure::Unfit(format!("{error}")))?);
            }
        }
        let kind = self.kind.trim();
        if !kind.is_empty() {
            filter.kinds.push(kind.parse().map_err(|error| Failure::Unfit(format!("{error}")))?);
        }
        let some = |words: &str| Some(words.trim().to_owned()).filter(|words| !words.is_empty());
        filter.outlet = some(&self.outlet);
        filter.currency = some(&self.currency);
        if let Some(words) = some(&self.least) {
            let least = words.replace([',', ' '], "").parse::<f64>().ok().filter(|least| least.is_finite());
            filter.least =
                Some(least.ok_or_else(|| Failure::Unfit(format!("“{words}” is no amount; write it as 5000000")))?);
        }
        Ok(filter)
    }
}

pub(crate) async fn show(
    State(desk): State<Desk>,
    Query(asked): Query<Question>,
    uri: Uri,
) -> Result<Response, Failure> {
    let page = desk.page(uri.to_string(), move |_, ledger| {
        let words = &ENGLISH;
        let is_asked = !asked.is_empty();
        let mut hits = Vec::new();
        let mut is_cut = false;
        if is_asked {
            let query = asked.words();
            let mut found = ledger.search(query, &asked.filter()?, LIMIT + 1)?;
            is_cut = found.len() > LIMIT;
            found.truncate(LIMIT);
            hits = found.iter().map(|hit| self::hit(words, hit, query.is_some())).collect();
        }
        let page = Search {
            words,
            kinds: Kind::ALL,
            categories: Category::ALL,
            is_asked,
            is_cut,
            count: words.statements.of(hits.len()),
            hits,
            name: asked.name(),
            address: asked.address(),
            asked,
        };
        render(words.search, Place::Search, &page)
    });
    Ok(Page::answer(page.await?))
}

fn hit(words: &Words, hit: &StatementHit, is_marked: bool) -> Hit {
    let said = &hit.held.statement;
    Hit {
        pieces: if is_marked { found(&hit.snippet) } else { vec![(said.text.clone(), false)] },
        gist: Gist::of(words, said),
        amounts: said.money.iter().map(|one| format::amount(words, one)).collect(),
        tags: views::standing(words, &hit.held),
        matter: hit.held.matter,
        source: query::statement(&said.cite_info.id, &said.id),
        chain: views::chain_names(words, said).join(" › "),
    }
}

/// The sentence, with the words between brackets apart.
fn found(snippet: &str) -> Vec<(String, bool)> {
    let mut pieces = Vec::new();
    let mut rest = snippet;
    while let Some((before, after)) = rest.split_once('[') {
        let Some((inside, behind)) = after.split_once(']') else { break };
        pieces.extend([(before.to_owned(), false), (inside.to_owned(), true)]);
        rest = behind;
    }
    pieces.push((rest.to_owned(), false));
    pieces.retain(|(text, _)| !text.is_empty());
    pieces
}
