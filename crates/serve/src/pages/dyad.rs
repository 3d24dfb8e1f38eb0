//! Two parties: what happened between them by episode, the money, positions, promises, where tellers differ.

use std::collections::{HashMap, HashSet};

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::Uri;
use axum::response::{IntoResponse, Redirect, Response};
use demarche_assess::{DyadQuestion, Grain, MoneyQuestion, PromisesQuestion, Told};
use demarche_ledger::{Dyad, Episode, Matter, MatterFilter, Promise};
use demarche_publish::charts;
use demarche_statement::{Kind, Modality};
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;

use crate::language::{ENGLISH, Words};
use crate::layout::{Page, Place, render};
use crate::measured::{Measured, grain, is_within};
use crate::query::{self, Span};
use crate::views::{self, Cut, Row};
use crate::{Desk, Failure, Viewer, format};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Choice {
    one: String,
    other: String,
}

/// What the page of two parties asks for; what is empty does not limit.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Question {
    from: String,
    to: String,
    /// The time that this one is compared with; without it, the one before, as long as this.
    since: String,
    until: String,
    /// The quad classes that the chronology is to show, as digits: `12` is cooperation.
    quad: String,
    /// Anything: all there is, however much.
    all: String,
}

impl Question {
    /// The quad classes that are asked for; none stands for all.
    fn classes(&self) -> Result<Vec<u8>, Failure> {
        let class = |digit: char| digit.to_digit(10).filter(|class| (1..=4).contains(class));
        let classes = self.quad.trim().chars().map(|digit| class(digit).and_then(|class| u8::try_from(class).ok()));
        classes.collect::<Option<_>>().ok_or_else(|| {
            Failure::Unfit(format!("“{}” are no quad classes; there are 1, 2, 3 and 4, as in 12", self.quad))
        })
    }

    /// What is asked, as forms and addresses name it.
    fn fields(&self) -> [(&'static str, &str); 6] {
        let Self { from, to, since, until, quad, all } = self;
        [("from", from), ("to", to), ("since", since), ("until", until), ("quad", quad), ("all", all)]
    }

    /// The address of the page of two parties that asks for this.
    pub(crate) fn address(&self, one: &str, other: &str) -> String {
        query::with(&views::dyad(one, other), &self.fields())
    }
}

/// So many rows stand under a heading; the chronology has twice as many.
const ROWS: usize = 100;

/// How often episodes are drawn anew for intervals.
const DRAWS: usize = 400;

/// Rows of which the latest are shown.
struct Rows {
    rows: Vec<Row>,
    more: usize,
}

/// A figure, and where that which it counts is to be seen.
struct Figure {
    figure: String,
    address: String,
}

/// What is counted in two times.
struct Compared {
    now: String,
    before: String,
    lines: Vec<(String, [Figure; 2])>,
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
    title: String,
    names: [String; 2],
    codes: [String; 2],
    is_watched: bool,
    asked: Question,
    cut: Option<Cut>,
    /// The same two in other pages.
    ways: Vec<(&'static str, String)>,
    statements: String,
    /// The address of the statements one by one.
    found_by: String,
    matters: String,
    /// How friendly it is, in a sentence.
    says: String,
    timeline: String,
    /// The numbers of the timeline: the period, episodes, and those of each quad class.
    periods: Vec<(String, [Figure; 5])>,
    compared: Option<Compared>,
    /// Of which quad classes the chronology is, where it is not of all, and the address of the whole.
    shown: String,
    whole: String,
    chronology: Vec<Entry>,
    earlier: usize,
    money: Rows,
    money_chart: String,
    sums: String,
    positions: Rows,
    promises: Vec<Promised>,
    disputes: Rows,
}

#[derive(Template)]
#[template(path = "dyads.html")]
struct Choose {
    words: &'static Words,
    names: Vec<&'static str>,
}

/// The form that asks for two parties; with both given, the way to their page.
pub(crate) async fn choose(State(desk): State<Desk>, Query(choice): Query<Choice>) -> Result<Response, Failure> {
    if choice.one.is_empty() && choice.other.is_empty() {
        let page = desk.page("/dyad".to_owned(), |_, _| {
            render(ENGLISH.dyads, Place::Dyads, &Choose { words: &ENGLISH, names: query::names() })
        });
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
    viewer: Viewer,
    State(desk): State<Desk>,
    Path((one, other)): Path<(String, String)>,
    Query(asked): Query<Question>,
    uri: Uri,
) -> Result<Response, Failure> {
    let codes = pair(&one, &other)?;
    let is_watched = desk.notes().is_watched(viewer.owner(), codes.each_ref().map(String::as_str))?;
    let (from, to) = Span { from: asked.from.clone(), to: asked.to.clone() }.days()?;
    let classes = asked.classes()?;
    let (since, until) = Span { from: asked.since.clone(), to: asked.until.clone() }.days()?;
    // Two pages are kept of each pair, for those who watch it and those who do not.
    let page = desk.page(format!("{uri} {is_watched}"), move |_, ledger| {
        let words = &ENGLISH;
        let codes = codes.each_ref().map(String::as_str);
        let cut = if from.is_none() && asked.all.is_empty() { ledger.since(&codes, to, query::AT_ONCE)? } else { None };
        let from = from.or(cut);
        let dyad = ledger.dyad(codes, from, to, None)?;
        let names = codes.map(|code| query::name_of(code).to_owned());
        let title = format!("{} {} {}", names[0], words.and, names[1]);
        let rows = |wanted: &dyn Fn(&Matter) -> bool| -> Rows {
            let of_kind: Vec<&Matter> = dyad.matters.iter().filter(|matter| wanted(matter)).collect();
            let more = of_kind.len().saturating_sub(ROWS);
            Rows { rows: of_kind[more..].iter().map(|matter| Row::of(words, matter)).collect(), more }
        };
        let members: usize = dyad.matters.iter().map(|matter| matter.members.len()).sum();
        let (chronology, earlier) = chronology(words, &dyad, &classes);
        let days = [("from", &*asked.from), ("to", &asked.to)];
        let way = |path: &str, one: &str, other: &str| {
            query::with(path, &[&[(one, codes[0]), (other, codes[1])], &days[..]].concat())
        };
        let mut page = DyadPage {
            words,
            title: title.clone(),
            codes: codes.map(str::to_owned),
            is_watched,
            cut: cut.map(|day| Cut {
                since: format::short_day(words, day),
                all: query::with(&views::dyad(codes[0], codes[1]), &[("all", "yes"), ("to", &asked.to)]),
            }),
            ways: vec![
                (words.brief, way("/brief", "one", "other")),
                (words.money, way("/money", "party", "with")),
                (words.map, way("/map", "party", "with")),
            ],
            statements: words.statements.of(members),
            found_by: way("/search", "party", "with"),
            matters: words.matters.of(dyad.matters.len()),
            says: String::new(),
            timeline: String::new(),
            periods: Vec::new(),
            compared: None,
            shown: classes.iter().map(|class| words.quads[usize::from(*class) - 1]).collect::<Vec<_>>().join(", "),
            whole: Question { quad: String::new(), ..asked.clone() }.address(codes[0], codes[1]) + "#chronology",
            chronology,
            earlier,
            money: rows(&|matter| matter.members.iter().any(|held| !held.statement.money.is_empty())),
            money_chart: String::new(),
            sums: way("/money", "party", "with"),
            positions: rows(&|matter| matter.kind() == Kind::Position),
            promises: dyad.promises.iter().filter_map(|promise| promised(words, &dyad, promise)).collect(),
            disputes: rows(&|matter| !matter.disputes().is_empty()),
            names,
            asked,
        };
        // What is compared may lie in part in the time shown.
        let before = other_time(from, to, since, until);
        let mut others = match before {
            Some((since, until)) => {
                let parties = codes.map(str::to_owned).to_vec();
                ledger.matters(&MatterFilter { parties, from: since, to: until, ..MatterFilter::default() })?
            }
            None => Vec::new(),
        };
        let known: HashSet<i64> = dyad.matters.iter().map(|matter| matter.number).collect();
        others.retain(|matter| !known.contains(&matter.number));
        let mut measured = Measured::default();
        dyad.matters.into_iter().chain(others).for_each(|matter| measured.add(matter));
        let told = measured.told();
        measure(&mut page, &told, codes, (from, to), before);
        render(title, Place::Dyads, &page)
    });
    Ok(Page::answer(page.await?))
}

type Time = (Option<Date>, Option<Date>);

/// The time that one is compared with: the one asked for, else the one before, as long as this; none where that has no end.
fn other_time(from: Option<Date>, to: Option<Date>, since: Option<Date>, until: Option<Date>) -> Option<Time> {
    if since.is_some() || until.is_some() {
        return Some((since, until));
    }
    let (from, to) = (from?, to?);
    let until = from.yesterday().ok()?;
    let since = until.checked_sub(i64::from((to - from).get_days()).days()).ok()?;
    Some((Some(since), Some(until)))
}

/// Adds to the page what is measured: the charts, and the comparison.
fn measure(page: &mut DyadPage, told: &[Told<'_>], pair: [&str; 2], (from, to): Time, before: Option<Time>) {
    let words = page.words;
    let within: Vec<Told<'_>> = told.iter().filter(|told| is_within(told, from, to)).copied().collect();
    let question = DyadQuestion { pair, from, to, grain: grain(&within), seed: 1, draws: DRAWS };
    let found = demarche_assess::dyad(told, &question);
    if let (Some(mean), true) = (found.net.shrunk, found.episodes > 0) {
        let episodes = views::capital(&words.episodes.of(found.episodes));
        let mut says = words.average.of(episodes).with(format::estimate(mean)).to_string();
        if let Some([one, other, both]) = found.initiators {
            let [one, other, both] = [one, other, both].map(format::percent);
            let begun = words.begun_by.of(one).with(&page.names[0]).with(other).with(&page.names[1]).with(both);
            says.push_str(&begun.to_string());
        }
        page.says = format!("{says}.");
    }
    if found.periods.iter().any(|period| period.episodes > 0) {
        let svg = charts::dyad_timeline(&found, page.names.each_ref().map(String::as_str));
        page.timeline = charts::inline(&svg, "timeline");
        page.periods = found
            .periods
            .iter()
            .filter(|period| period.episodes > 0)
            .map(|period| {
                let time = (Some(period.period.first()), Some(period.period.last()));
                let figure = |count, quad| Figure { figure: format::count(count), address: happened(pair, time, quad) };
                let [one, two, three, four] =
                    std::array::from_fn(|class| figure(period.quads[class], ["1", "2", "3", "4"][class]));
                let all = figure(period.episodes, "");
                (period.period.to_string(), [all, one, two, three, four])
            })
            .collect();
    }
    let question = MoneyQuestion { party: Some(pair[0]), other: Some(pair[1]), from, to, rates: None };
    let money = demarche_assess::money(told, &question);
    let is_drawn = |row: &demarche_assess::MoneyRow| {
        row.omitted.is_none() && row.class == demarche_assess::Class::New && row.day.is_some()
    };
    if money.rows.iter().any(is_drawn) {
        page.money_chart = charts::inline(&charts::money_by_year(&money, words.money_by_year), "by-year");
    }
    page.compared = before.map(|(since, until)| {
        let question = DyadQuestion { pair, from: since, to: until, ..question_of(pair) };
        let then = demarche_assess::dyad(told, &question);
        compared(words, told, pair, [(&found, (from, to)), (&then, (since, until))])
    });
}

fn question_of(pair: [&str; 2]) -> DyadQuestion<'_> {
    DyadQuestion { pair, from: None, to: None, grain: Grain::Year, seed: 1, draws: DRAWS }
}

/// The address of what happened between two in a time, of some quad classes or of all.
fn happened([one, other]: [&str; 2], time: Time, quad: &str) -> String {
    in_time(&views::dyad(one, other), time, &[("quad", quad)]) + "#chronology"
}

/// An address with a time.
fn in_time(path: &str, (from, to): Time, rest: &[(&str, &str)]) -> String {
    let [from, to] = [from, to].map(|day| day.map(|day| day.to_string()).unwrap_or_default());
    query::with(path, &[&[("from", &*from), ("to", &to)], rest].concat())
}

fn compared(words: &Words, told: &[Told<'_>], pair: [&str; 2], both: [(&demarche_assess::Dyad, Time); 2]) -> Compared {
    type Of<'o> = &'o dyn Fn(&demarche_assess::Dyad, Time) -> String;
    let line = |what: &str, figure: Of<'_>, address: &dyn Fn(Time) -> String| {
        (what.to_owned(), both.map(|(found, time)| Figure { figure: figure(found, time), address: address(time) }))
    };
    let of_class = |class: usize| {
        let quad = |found: &demarche_assess::Dyad, _: Time| {
            format::count(found.periods.iter().map(|period| period.quads[class]).sum::<usize>())
        };
        let address = |time| happened(pair, time, &(class + 1).to_string());
        line(&words.with_quad.of(words.quads[class]).to_string(), &quad, &address)
    };
    let mean =
        |found: &demarche_assess::Dyad, _: Time| found.net.shrunk.map_or_else(|| "–".to_owned(), format::estimate);
    let promises = |_: &demarche_assess::Dyad, (from, to): Time| {
        let question = PromisesQuestion { party: Some(pair[0]), other: Some(pair[1]), from, to, on: to };
        format::count(demarche_assess::promises(told, &question).len())
    };
    let amounts = |_: &demarche_assess::Dyad, (from, to): Time| {
        let question = MoneyQuestion { party: Some(pair[0]), other: Some(pair[1]), from, to, rates: None };
        format::count(demarche_assess::money(told, &question).rows.len())
    };
    let parties = [("party", pair[0]), ("with", pair[1])];
    let at = |heading: &'static str| move |time| in_time(&views::dyad(pair[0], pair[1]), time, &[]) + heading;
    let read = |time| in_time("/search", time, &parties);
    Compared {
        now: time(words, both[0].1),
        before: time(words, both[1].1),
        lines: vec![
            line(words.episodes.1, &|found, _| format::count(found.episodes), &at("#chronology")),
            of_class(0),
            of_class(1),
            of_class(2),
            of_class(3),
            line(words.mean_score, &mean, &at("#over-time")),
            line(words.promises_made, &promises, &at("#promises")),
            line(words.amounts_told, &amounts, &|time| in_time("/money", time, &parties)),
            line(words.articles_read, &|found, _| format::count(found.coverage.articles), &read),
            line(words.outlets.1, &|found, _| format::count(found.coverage.outlets), &read),
        ],
    }
}

fn time(words: &Words, time: Time) -> String {
    match time {
        (Some(from), Some(to)) => format::span(words, from, to),
        (Some(from), None) => words.from_day.of(format::short_day(words, from)).to_string(),
        (None, Some(to)) => words.to_day.of(format::short_day(words, to)).to_string(),
        (None, None) => words.all_time.to_owned(),
    }
}

/// What happened, the latest first, with what belongs to one visit or meeting together; and how much earlier is left out.
/// Of some quad classes only, where there are any.
fn chronology(words: &Words, dyad: &Dyad, classes: &[u8]) -> (Vec<Entry>, usize) {
    let happened = |matter: &&Matter| {
        let best = &matter.best().statement;
        let is_wanted = classes.is_empty() || best.quad_code.is_some_and(|class| classes.contains(&class));
        is_wanted && best.kind == Kind::Event && matches!(best.modality, Modality::Actual | Modality::Denied)
    };
    let mut entries = Vec::new();
    let mut shown: HashSet<i64> = HashSet::new();
    let (mut rows, mut left_out) = (0, 0);
    let of_matter: HashMap<i64, &Episode> =
        dyad.episodes.iter().flat_map(|episode| episode.matters.iter().map(move |&matter| (matter, episode))).collect();
    for matter in dyad.matters.iter().filter(happened).rev() {
        if shown.contains(&matter.number) {
            continue;
        }
        if rows >= 2 * ROWS {
            left_out += 1;
            continue;
        }
        let episode = of_matter.get(&matter.number);
        rows += episode.map_or(1, |episode| episode.matters.len());
        entries.push(match episode {
            Some(episode) => {
                shown.extend(&episode.matters);
                let inside = dyad.matters.iter().filter(|inside| episode.matters.contains(&inside.number));
                // Promises and plans of a visit belong to it, but to no class of what happened.
                let inside = inside.filter(|inside| classes.is_empty() || happened(inside));
                Entry {
                    days: format::span(words, episode.from, episode.to),
                    rows: inside.map(|matter| Row::of(words, matter)).collect(),
                }
            }
            None => Entry { days: String::new(), rows: vec![Row::of(words, matter)] },
        });
    }
    (entries, left_out)
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
