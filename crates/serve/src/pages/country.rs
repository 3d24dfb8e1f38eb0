//! A country or body: whom it deals with, where it leans, who holds its offices, what is told of it last.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::Uri;
use axum::response::{IntoResponse, Redirect, Response};
use demarche_assess::{Bloc, Estimate, Orientation, OrientationQuestion, TOO_FEW, Told, orientation};
use demarche_atlas::{Atlas, Holder};
use demarche_ledger::MatterFilter;
use demarche_publish::charts;
use jiff::civil::Date;
use serde::Deserialize;

use crate::language::{ENGLISH, Words};
use crate::layout::{Page, Place, render};
use crate::measured::{self, Measured};
use crate::query::{self, Span};
use crate::views::{self, Cut, Row};
use crate::{Desk, Failure, format};

/// So many partners stand in the table, and so many matters below.
const PARTNERS: usize = 20;
const LATEST: usize = 12;

/// How often episodes are drawn anew for intervals.
const DRAWS: usize = 400;

/// Offices that are named first, in this order; of the others, ambassadors last.
const FIRST: [&str; 13] = [
    "monarch",
    "supreme_leader",
    "president",
    "chancellor",
    "prime_minister",
    "secretary_general",
    "commission_president",
    "council_president",
    "high_representative",
    "vice_president",
    "foreign_minister",
    "defense_minister",
    "finance_minister",
];

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Choice {
    party: String,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Question {
    from: String,
    to: String,
    on: String,
    toward: String,
    against: String,
    /// Anything: all there is, however much.
    all: String,
}

struct Office {
    title: String,
    holder: String,
    since: String,
}

struct Partner {
    name: String,
    address: String,
    dyad: String,
    /// The same, of cooperation and of conflict alone.
    cooperation: String,
    conflict: String,
    matters: String,
    friendly: String,
    hostile: String,
}

/// Where it leans, between two blocs.
struct Leaning {
    says: Vec<String>,
    chart: String,
    periods: Vec<[String; 4]>,
    moved: Vec<Mover>,
}

struct Mover {
    day: String,
    with: String,
    sentence: String,
    outlet: String,
    address: String,
}

#[derive(Template)]
#[template(path = "country.html")]
struct CountryPage {
    words: &'static Words,
    name: String,
    code: String,
    asked: Question,
    lead: String,
    /// From which day on it looks, where that was not asked for.
    cut: Option<Cut>,
    on: String,
    offices: Vec<Office>,
    network: String,
    partners: Vec<Partner>,
    more_partners: usize,
    blocs: Vec<&'static str>,
    leaning: Option<Leaning>,
    latest: Vec<Row>,
}

#[derive(Template)]
#[template(path = "countries.html")]
struct Choose {
    words: &'static Words,
    names: Vec<&'static str>,
}

/// The form that asks for a country; with one given, the way to its page.
pub(crate) async fn choose(State(desk): State<Desk>, Query(choice): Query<Choice>) -> Result<Response, Failure> {
    if choice.party.trim().is_empty() {
        let page = desk.page("/country".to_owned(), |_, _| {
            let names = query::names();
            render(ENGLISH.countries, Place::Countries, &Choose { words: &ENGLISH, names })
        });
        return Ok(Page::answer(page.await?));
    }
    Ok(Redirect::to(&views::country(&query::party(&choice.party)?)).into_response())
}

pub(crate) async fn show(
    State(desk): State<Desk>,
    Path(name): Path<String>,
    Query(asked): Query<Question>,
    uri: Uri,
) -> Result<Response, Failure> {
    let code = query::party(&name)?;
    if code != name {
        return Ok(Redirect::to(&views::country(&code)).into_response());
    }
    let (from, to) = Span { from: asked.from.clone(), to: asked.to.clone() }.days()?;
    let on = query::day(&asked.on)?;
    let blocs = match (asked.toward.trim(), asked.against.trim()) {
        ("", "") => None,
        (toward, against) if toward.is_empty() || against.is_empty() => {
            return Err(Failure::Unfit("a country leans toward one bloc and against another: name both".to_owned()));
        }
        (toward, against) => Some([query::bloc(toward)?, query::bloc(against)?]),
    };
    let page = desk.page(uri.to_string(), move |_, ledger| {
        let words = &ENGLISH;
        let since =
            if from.is_none() && asked.all.is_empty() { ledger.since(&[&code], to, query::AT_ONCE)? } else { None };
        let from = from.or(since);
        let filter = MatterFilter { parties: vec![code.clone()], from, to, ..MatterFilter::default() };
        let mut matters = ledger.matters(&filter)?;
        if matters.is_empty() && query::name_of(&code) == code {
            return Err(Failure::Missing(format!("neither the atlas nor the ledger knows a party {code}")));
        }
        let last = matters.iter().filter_map(demarche_ledger::Matter::date).max();
        let on = match on.or(to) {
            Some(day) => Some(day),
            None => ledger.last_published()?.or(last),
        };
        let latest = matters.iter().rev().take(LATEST).map(|matter| Row::of(words, matter)).collect();
        let (count, statements) = (matters.len(), matters.iter().map(|matter| matter.members.len()).sum());
        let mut measured = Measured::default();
        matters.drain(..).for_each(|matter| measured.add(matter));
        let mut told = measured.told();
        told.retain(|told| measured::is_within(told, from, to));
        let name = query::name_of(&code).to_owned();
        let ranked = charts::partners_of(&told, &code);
        // Of one or two partners the table says all.
        let network = (ranked.len() > 2).then(|| {
            let svg = charts::partners(&told, &code, |code| query::name_of(code).to_owned());
            charts::inline(&svg, "partners")
        });
        let page = CountryPage {
            words,
            lead: lead(words, statements, count, &told),
            cut: since.map(|day| Cut {
                since: format::short_day(words, day),
                all: query::with(
                    &views::country(&code),
                    &[("all", "yes"), ("to", &asked.to), ("toward", &asked.toward), ("against", &asked.against)],
                ),
            }),
            on: on.map(|day| format::short_day(words, day)).unwrap_or_default(),
            offices: on.map(|day| offices(Desk::atlas(), &code, day)).unwrap_or_default(),
            network: network.unwrap_or_default(),
            partners: ranked.iter().take(PARTNERS).map(|partner| self::partner(&code, partner, &asked)).collect(),
            more_partners: ranked.len().saturating_sub(PARTNERS),
            blocs: Desk::atlas().blocs(),
            leaning: blocs.map(|blocs| leaning(words, &told, &code, &blocs, from, to)),
            latest,
            name: name.clone(),
            code,
            asked,
        };
        render(name, Place::Countries, &page)
    });
    Ok(Page::answer(page.await?))
}

fn lead(words: &Words, statements: usize, matters: usize, told: &[Told<'_>]) -> String {
    let days = || told.iter().filter_map(Told::day);
    let time = match (days().min(), days().max()) {
        (Some(from), Some(to)) => format!(", {}", format::span(words, from, to)),
        _ => String::new(),
    };
    words.in_matters.of(words.statements.of(statements)).with(words.matters.of(matters) + &time).to_string()
}

fn partner(code: &str, partner: &charts::Partner<'_>, asked: &Question) -> Partner {
    let dyad = |quad| {
        let address =
            query::with(&views::dyad(code, partner.code), &[("from", &*asked.from), ("to", &asked.to), ("quad", quad)]);
        if quad.is_empty() { address } else { address + "#chronology" }
    };
    Partner {
        name: query::name_of(partner.code).to_owned(),
        address: views::country(partner.code),
        dyad: dyad(""),
        cooperation: dyad("12"),
        conflict: dyad("34"),
        matters: format::count(partner.matters),
        friendly: format::count(partner.friendly),
        hostile: format::count(partner.matters - partner.friendly),
    }
}

/// Who holds the offices of a country or body on a day, as far as the atlas knows.
fn offices(atlas: &Atlas, code: &str, day: Date) -> Vec<Office> {
    let mut holders: Vec<&Holder> =
        atlas.holders().iter().filter(|holder| holder.code == code && holder.holds_on(day)).collect();
    let rank = |holder: &Holder| {
        let office = holder.office.as_str();
        let first = FIRST.iter().position(|first| *first == office).unwrap_or(FIRST.len());
        (first, office.starts_with("ambassador"))
    };
    holders.sort_by(|one, other| {
        rank(one).cmp(&rank(other)).then_with(|| one.office.cmp(&other.office)).then_with(|| other.from.cmp(&one.from))
    });
    holders
        .into_iter()
        .map(|holder| {
            let title = atlas.office(&holder.office).map(|kind| {
                // What it is called there comes after what it is called everywhere.
                let everywhere = kind.names("").count();
                kind.names(code).nth(everywhere).unwrap_or(kind.title())
            });
            let title = title.map_or_else(|| holder.office.to_string(), str::to_owned);
            Office {
                title: titled(&title),
                holder: holder.name.clone(),
                // The atlas tells many terms to the year only.
                since: holder.from.map(|from| from.year().to_string()).unwrap_or_default(),
            }
        })
        .collect()
}

/// An office as it heads a line; where an ambassador is sent to has its capitals.
fn titled(title: &str) -> String {
    match title.split_once(" to ") {
        Some(("ambassador", place)) => {
            let word =
                |word| if matches!(word, "the" | "of" | "and") { str::to_owned(word) } else { views::capital(word) };
            format!("Ambassador to {}", place.split(' ').map(word).collect::<Vec<_>>().join(" "))
        }
        _ => views::capital(title),
    }
}

fn leaning(
    words: &Words,
    told: &[Told<'_>],
    country: &str,
    [toward, against]: &[Bloc; 2],
    from: Option<Date>,
    to: Option<Date>,
) -> Leaning {
    let question = OrientationQuestion {
        country,
        toward,
        against,
        from,
        to,
        grain: measured::grain(told),
        turn: None,
        seed: 1,
        draws: DRAWS,
    };
    let found = orientation(told, &question);
    let has_chart = found.periods.iter().any(|period| period.tilt.is_some());
    let periods = found.periods.iter().filter(|period| period.toward + period.against > 0).map(|period| {
        let tilt = period.tilt.map_or_else(|| words.too_few.to_owned(), format::estimate);
        [period.period.to_string(), format::count(period.toward), format::count(period.against), tilt]
    });
    let article = |id: &str| told.iter().find(|told| told.statement.id == id).map(|told| &told.statement.cite_info.id);
    let moved = found.moved_most.iter().map(|mover| Mover {
        day: format::short_day(words, mover.day),
        with: mover.parties.iter().map(|code| query::name_of(code)).collect::<Vec<_>>().join(", "),
        sentence: mover.text.clone(),
        outlet: mover.outlet.clone(),
        address: article(&mover.statement).map(|id| query::statement(id, &mover.statement)).unwrap_or_default(),
    });
    Leaning {
        says: says(words, &found),
        chart: if has_chart {
            charts::inline(&charts::orientation(&found, query::name_of(country)), "leaning")
        } else {
            String::new()
        },
        periods: periods.collect(),
        moved: moved.collect(),
    }
}

/// What is found, in sentences.
fn says(words: &Words, found: &Orientation) -> Vec<String> {
    let of = words.cooperation_with.of(views::capital(&words.episodes.of(found.episodes)));
    let of = of.with(&found.toward).with(&found.against).with(words.articles.of(found.coverage.articles));
    let mut says = vec![of.with(words.outlets.of(found.coverage.outlets)).to_string()];
    match (found.tilt, found.share) {
        (Some(tilt), Some(share)) => {
            let between = share
                .interval
                .map(|of| words.low_to_high.of(format::percent(of.low)).with(format::percent(of.high)).to_string())
                .unwrap_or_default();
            let share = words.share_with.of(format::percent(share.value)).with(between).with(&found.toward);
            says.push(share.with(format::estimate(tilt)).to_string());
        }
        _ => says.push(words.too_few_for_leaning.of(TOO_FEW).to_string()),
    }
    if let Some(change) = &found.change {
        let turned = |estimate: Estimate| match estimate.interval {
            Some(of) if of.low > 0.0 => words.turn_towards.of(&found.toward).to_string(),
            Some(of) if of.high < 0.0 => words.turn_towards.of(&found.against).to_string(),
            _ => words.no_turn.to_owned(),
        };
        let changed = words.changed_by.of(format::short_day(words, change.turn)).with(words.episodes.of(change.after));
        let changed = changed.with(change.before).with(format::estimate(change.raw)).with(turned(change.raw));
        let tastes = match change.adjusted {
            Some(by) => words.changed_without_tastes.of(format::estimate(by)).with(turned(by)).to_string(),
            None => words.no_tastes.to_owned(),
        };
        says.push(format!("{changed}{tastes}"));
    }
    if found.background + found.undated > 0 {
        let left_out = words.rough_left_out.of(format::count(found.background)).with(format::count(found.undated));
        says.push(left_out.to_string());
    }
    says
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offices_are_those_of_the_day_the_highest_first() {
        let day = jiff::civil::date(2006, 3, 8);
        let offices = offices(Atlas::embedded(), "USA", day);
        let titles: Vec<&str> = offices.iter().map(|office| office.title.as_str()).collect();
        assert_eq!(offices[0].title, "President");
        assert_eq!(offices[0].holder, "George W. Bush");
        let state = offices.iter().find(|office| office.holder == "Condoleezza Rice").unwrap();
        assert_eq!(state.title, "Secretary of state");
        assert_eq!(titled("ambassador to the united nations"), "Ambassador to the United Nations");
        assert!(titles.iter().rposition(|title| !title.starts_with("Ambassador")).unwrap() > 3, "{titles:?}");
    }
}
