//! Where things happened: a chart of the places, and what happened in each.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Query, State};
use axum::http::Uri;
use axum::response::Response;
use demarche_ledger::{Matter, MatterFilter};
use demarche_publish::charts;
use demarche_statement::{Kind, Location};
use serde::Deserialize;

use crate::language::{ENGLISH, Words};
use crate::layout::{Page, Place, render};
use crate::measured::{Measured, is_within};
use crate::query::{self, Span};
use crate::views::{Cut, Row};
use crate::{Desk, Failure, format};

/// So many places are listed, and so many matters of each.
const PLACES: usize = 40;
const EACH: usize = 5;

/// What the form asks for; what is empty does not limit.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Question {
    party: String,
    with: String,
    from: String,
    to: String,
    place: String,
    /// Anything: all there is, however much.
    all: String,
}

impl Question {
    /// The address that asks for this.
    fn address(&self) -> String {
        let Self { party, with, from, to, place, all } = self;
        let fields = [("place", place), ("party", party), ("with", with), ("from", from), ("to", to), ("all", all)];
        query::with("/map", &fields.map(|(name, value)| (name, value.trim())))
    }
}

struct Spot {
    name: String,
    country: String,
    count: String,
    rows: Vec<Row>,
    more: usize,
    /// The address of this place alone.
    address: String,
}

#[derive(Template)]
#[template(path = "map.html")]
struct MapPage {
    words: &'static Words,
    asked: Question,
    names: Vec<&'static str>,
    cut: Option<Cut>,
    lead: String,
    chart: String,
    spots: Vec<Spot>,
    more: usize,
}

pub(crate) async fn show(
    State(desk): State<Desk>,
    Query(asked): Query<Question>,
    uri: Uri,
) -> Result<Response, Failure> {
    let (from, to) = Span { from: asked.from.clone(), to: asked.to.clone() }.days()?;
    let mut parties = Vec::new();
    for name in [&asked.party, &asked.with].into_iter().filter(|name| !name.trim().is_empty()) {
        parties.push(query::party(name)?);
    }
    let page = desk.page(uri.to_string(), move |_, ledger| {
        let words = &ENGLISH;
        let codes: Vec<&str> = parties.iter().map(String::as_str).collect();
        let since =
            if from.is_none() && asked.all.is_empty() { ledger.since(&codes, to, query::AT_ONCE)? } else { None };
        let from = from.or(since);
        let wanted = asked.place.trim();
        let is_wanted = |place: &Location| wanted.is_empty() || place.name == wanted;
        // Of most matters nobody says where.
        let mut placed: Vec<Matter> = Vec::new();
        ledger.each_matter(&MatterFilter { parties: parties.clone(), from, to, money: false }, |matter| {
            if place(&matter).is_some_and(|place| is_wanted(&place)) {
                placed.push(matter);
            }
        })?;
        placed.sort_by_cached_key(|matter| (std::cmp::Reverse(matter.date()), matter.number));
        let mut by_place: BTreeMap<String, (Location, Vec<&Matter>)> = BTreeMap::new();
        for matter in &placed {
            let Some(place) = place(matter) else { continue };
            by_place.entry(place.name.clone()).or_insert_with(|| (place, Vec::new())).1.push(matter);
        }
        let mut ranked: Vec<(Location, Vec<&Matter>)> = by_place.into_values().collect();
        ranked.sort_by(|one, other| (other.1.len(), &one.0.name).cmp(&(one.1.len(), &other.0.name)));
        let each = if wanted.is_empty() { EACH } else { usize::MAX };
        let spots = ranked.iter().take(PLACES).map(|(place, matters)| Spot {
            name: place.name.clone(),
            country: place.country_name.clone().unwrap_or_default(),
            count: words.matters.of(matters.len()),
            rows: matters.iter().take(each).map(|matter| Row::of(words, matter)).collect(),
            more: matters.len().saturating_sub(each),
            address: Question { place: place.name.clone(), ..asked.clone() }.address(),
        });
        let spots = spots.collect();
        let (places, matters) = (ranked.len(), placed.len());
        let mut measured = Measured::default();
        placed.into_iter().for_each(|matter| measured.add(matter));
        let mut told = measured.told();
        told.retain(|told| {
            let location = told.statement.event_loc.as_ref();
            told.statement.kind == Kind::Event && is_within(told, from, to) && location.is_some_and(is_wanted)
        });
        let title = match &codes[..] {
            [] => words.where_things_happened.to_owned(),
            codes => {
                let names: Vec<&str> = codes.iter().map(|code| query::name_of(code)).collect();
                words.where_happened_with.of(names.join(&format!(" {} ", words.and))).to_string()
            }
        };
        let page = MapPage {
            words,
            names: query::names(),
            cut: since.map(|day| Cut {
                since: format::short_day(words, day),
                all: Question { all: "yes".to_owned(), ..asked.clone() }.address(),
            }),
            lead: words.in_places.of(words.matters.of(matters)).with(words.places.of(places)).to_string(),
            chart: if told.is_empty() {
                String::new()
            } else {
                charts::inline(&charts::places(&told, &title), "places")
            },
            spots,
            more: places.saturating_sub(PLACES),
            asked: asked.clone(),
        };
        render(words.map, Place::Map, &page)
    });
    Ok(Page::answer(page.await?))
}

/// Where a matter happened, as the member that says most of those that say it has it; only places whose degrees are known.
fn place(matter: &Matter) -> Option<Location> {
    let best = &matter.best().statement;
    std::iter::once(best)
        .chain(matter.members.iter().map(|held| &held.statement))
        .filter(|statement| statement.kind == Kind::Event)
        .filter_map(|statement| statement.event_loc.as_ref())
        .find(|place| place.lat.is_some() && place.lng.is_some())
        .cloned()
}
