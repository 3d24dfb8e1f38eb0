//! Matters: happenings as several texts tell them.

use std::collections::BinaryHeap;

use axum::extract::{OriginalUri, State};
use axum::http::HeaderMap;
use axum::response::Response;
use demarche_ledger::{Ledger, Matter, MatterFilter};
use jiff::civil::Date;
use serde::Deserialize;
use utoipa::IntoParams;

use super::answer::{self, Answer};
use super::asked::{Asked, Named, party, span};
use super::model::{Matters, WholeMatter};
use super::problem::{Problem, Refusals};
use super::statements::limited;
use crate::{Desk, Failure};

/// Which matters are wanted. What is left out does not limit.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct MattersAsked {
    /// The code or name of a party that takes part; given twice, both must.
    party: Vec<String>,
    /// Not before this day.
    #[param(value_type = Option<String>, format = Date)]
    from: Option<Date>,
    /// Not after this day.
    #[param(value_type = Option<String>, format = Date)]
    to: Option<Date>,
    /// How many, up to 10,000; 50 where it is left out.
    #[param(minimum = 1, maximum = 10_000)]
    limit: Option<usize>,
    /// Where the part before ended: its `next`.
    cursor: Option<String>,
}

/// A matter's place in the order of the answer.
type Place = (Option<Date>, i64);

struct Placed(Place, Matter);

impl PartialEq for Placed {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl Eq for Placed {}

impl PartialOrd for Placed {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Placed {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}

fn written(place: Place) -> String {
    format!("{}_{}", place.0.map(|day| day.to_string()).unwrap_or_default(), place.1)
}

fn read(cursor: &str) -> Option<Place> {
    let (day, number) = cursor.split_once('_')?;
    let day = if day.is_empty() { None } else { Some(day.parse().ok()?) };
    Some((day, number.parse().ok()?))
}

/// The first matters after a place, and where to go on. No more than these are in memory at a time.
fn part(
    ledger: &mut Ledger,
    filter: &MatterFilter,
    after: Option<Place>,
    limit: usize,
) -> Result<(Vec<Matter>, Option<Place>), Failure> {
    // The furthest lies on top.
    let mut kept: BinaryHeap<Placed> = BinaryHeap::new();
    ledger.each_matter(filter, |matter| {
        let place = (matter.date(), matter.number);
        if after.is_none_or(|after| place > after)
            && (kept.len() <= limit || kept.peek().is_some_and(|last| place < last.0))
        {
            kept.push(Placed(place, matter));
            if kept.len() > limit + 1 {
                kept.pop();
            }
        }
    })?;
    let mut kept = kept.into_sorted_vec();
    let is_cut = kept.len() > limit;
    kept.truncate(limit);
    let next = kept.last().filter(|_| is_cut).map(|last| last.0);
    Ok((kept.into_iter().map(|placed| placed.1).collect(), next))
}

/// Matters by day, then by number, each with its members, origins and disputes.
///
/// `next` leads to the next part: what is recorded meanwhile moves nothing from one part to another.
#[utoipa::path(
    get,
    path = "/matters",
    tag = "ledger",
    params(MattersAsked),
    responses((status = 200, description = "The matters", body = Matters), Refusals)
)]
pub(crate) async fn many(
    State(desk): State<Desk>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    Asked(asked): Asked<MattersAsked>,
) -> Result<Response, Problem> {
    answer::json(desk, &uri, &headers, move |_, ledger| {
        span(asked.from, asked.to)?;
        let limit = limited(asked.limit)?;
        let after = asked.cursor.as_deref().map(|cursor| {
            read(cursor).ok_or_else(|| {
                Problem::field("cursor", "this is no cursor; take it from the part before, as it stands there")
            })
        });
        let parties: Result<Vec<String>, Problem> = asked.party.iter().map(|name| party("party", name)).collect();
        let filter = MatterFilter { parties: parties?, from: asked.from, to: asked.to, ..MatterFilter::default() };
        let (matters, next) = part(ledger, &filter, after.transpose()?, limit)?;
        Ok(Matters { matters: matters.into_iter().map(WholeMatter::from).collect(), next: next.map(written) })
    })
    .await
}

/// The number of a matter by its number, or the id of one of its statements.
pub(crate) fn number(ledger: &mut Ledger, id: &str) -> Result<i64, Failure> {
    if let Ok(number) = id.parse() {
        return Ok(number);
    }
    let held = ledger.statement(id)?;
    held.matter.ok_or_else(|| {
        Failure::Missing(format!(
            "statement {id} is in no matter: it was rejected, or its article has a newer version; /api/v1/statements/{id} shows it"
        ))
    })
}

/// One matter: who tells it, on how many independent origins it rests, where they differ, and why each statement is in.
#[utoipa::path(
    get,
    path = "/matters/{id}",
    tag = "ledger",
    params(("id" = String, Path, description = "The matter's number, or the id of one of its statements")),
    responses((status = 200, description = "The matter", body = WholeMatter), Refusals)
)]
pub(crate) async fn one(
    State(desk): State<Desk>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    Named(id): Named<String>,
) -> Result<Response, Problem> {
    answer::answer(desk, &uri, &headers, "json", move |_, ledger| {
        let number = number(ledger, &id)?;
        Answer::json(&WholeMatter::from(ledger.matter(number)?))
    })
    .await
}
