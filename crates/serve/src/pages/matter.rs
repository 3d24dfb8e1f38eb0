//! One happening: who tells it, from whom each knows it, where they differ.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::Uri;
use axum::response::Response;
use demarche_ledger::{Held, Matter, chain};

use crate::format::{self, When};
use crate::language::{ENGLISH, Words};
use crate::layout::{Page, Place, render};
use crate::views::{self, Party, Row, Tag};
use crate::{Desk, Failure, query};

/// An independent origin, with those who have it from there.
struct End {
    name: String,
    /// The chains that end in it, each from the publisher on.
    chains: Vec<Way>,
}

/// A chain of one member.
struct Way {
    links: Vec<String>,
    source: String,
}

struct Side {
    says: String,
    sources: String,
    day: String,
    statements: Vec<Cite>,
}

struct Cite {
    address: String,
    name: String,
}

struct Difference {
    about: &'static str,
    is_revision: bool,
    sides: Vec<Side>,
}

/// A member as a column.
struct Member {
    id: String,
    source: String,
    outlet: String,
    published: When,
    sentence: String,
    tags: Vec<Tag>,
    reason: String,
}

/// A cell of the comparison.
struct Cell {
    text: String,
    differs: bool,
}

/// What all members say of one thing.
struct Line {
    name: &'static str,
    cells: Vec<Cell>,
}

#[derive(Template)]
#[template(path = "matter.html")]
struct MatterPage {
    words: &'static Words,
    row: Row,
    pairs: Vec<Cite>,
    origins: Vec<End>,
    denials: Vec<End>,
    differences: Vec<Difference>,
    members: Vec<Member>,
    lines: Vec<Line>,
}

pub(crate) async fn show(State(desk): State<Desk>, Path(number): Path<i64>, uri: Uri) -> Result<Response, Failure> {
    let page = desk.page(uri.path().to_owned(), move |_, ledger| {
        let words = &ENGLISH;
        let matter = ledger.matter(number)?;
        let page = of(words, &matter);
        render(format!("{} {number}", words.matter), Place::None, &page)
    });
    Ok(Page::answer(page.await?))
}

fn of(words: &'static Words, matter: &Matter) -> MatterPage {
    let codes: Vec<String> = matter.parties();
    let codes: Vec<&str> = codes.iter().map(String::as_str).filter(|code| query::name_of(code) != *code).collect();
    let mut pairs = Vec::new();
    for (place, one) in codes.iter().enumerate().take(4) {
        for other in codes.iter().take(4).skip(place + 1) {
            pairs.push(Cite {
                address: views::dyad(one, other),
                name: format!("{} {} {}", query::name_of(one), words.and, query::name_of(other)),
            });
        }
    }
    let find = |number: i64| matter.members.iter().find(|held| held.number == number);
    let ends = |origins: Vec<demarche_ledger::Origin>| -> Vec<End> {
        let end = |origin: &demarche_ledger::Origin| End {
            name: views::origin(words, origin),
            chains: origin.statements.iter().filter_map(|number| find(*number)).map(|held| way(words, held)).collect(),
        };
        origins.iter().map(end).collect()
    };
    let cite = |number: &i64| {
        find(*number).map(|held| Cite { address: format!("#{}", held.statement.id), name: outlet(words, held) })
    };
    let side = |side: &demarche_ledger::Side| Side {
        says: side.says.clone(),
        sources: side.sources.join(", "),
        day: side.as_of.map(|day| format::short_day(words, day)).unwrap_or_default(),
        statements: side.statements.iter().filter_map(cite).collect(),
    };
    let differences = matter
        .disputes()
        .iter()
        .map(|dispute| Difference {
            about: dispute.kind.as_str(),
            is_revision: dispute.is_revision,
            sides: dispute.sides.iter().map(side).collect(),
        })
        .collect();
    MatterPage {
        words,
        row: Row::of(words, matter),
        pairs,
        origins: ends(matter.origins()),
        denials: ends(matter.denials()),
        differences,
        members: matter.members.iter().map(|held| member(words, matter, held)).collect(),
        lines: lines(words, matter),
    }
}

fn outlet(words: &Words, held: &Held) -> String {
    held.statement.cite_info.publication.clone().unwrap_or_else(|| words.no_outlet.to_owned())
}

fn way(words: &Words, held: &Held) -> Way {
    Way {
        links: views::chain_names(words, &held.statement),
        source: query::statement(&held.statement.cite_info.id, &held.statement.id),
    }
}

fn member(words: &Words, matter: &Matter, held: &Held) -> Member {
    let said = &held.statement;
    let reason = match &held.reason {
        Some(reason) => with_outlets(words, matter, reason.as_str()),
        None => words.first_told.to_owned(),
    };
    Member {
        id: said.id.clone(),
        source: query::statement(&said.cite_info.id, &said.id),
        outlet: outlet(words, held),
        published: format::when(words, said.cite_info.date, None),
        sentence: said.text.clone(),
        tags: views::standing(words, held),
        reason,
    }
}

/// A reason names the other statement by its number; readers know it by its outlet.
fn with_outlets(words: &Words, matter: &Matter, reason: &str) -> String {
    let known = reason.strip_prefix("like ").and_then(|rest| rest.split_once(' '));
    let Some((number, rest)) = known else { return reason.to_owned() };
    let held = matter.members.iter().find(|held| held.number.to_string() == number);
    held.map_or_else(|| reason.to_owned(), |held| words.like.of(outlet(words, held)).with(rest).to_string())
}

/// What members say, thing by thing; what most do not say is marked.
fn lines(words: &Words, matter: &Matter) -> Vec<Line> {
    let names = |entities: &[demarche_statement::Entity]| -> String {
        entities.iter().map(|entity| Party::of(entity).name).collect::<Vec<_>>().join(", ")
    };
    type Say<'w> = Box<dyn Fn(&demarche_statement::Statement) -> String + 'w>;
    let says: Vec<(&'static str, Say<'_>)> = vec![
        (words.part_when, Box::new(|said| format::of_statement(words, said).shown)),
        (words.part_who, Box::new(|said| names(&said.actor))),
        (words.part_to_whom, Box::new(|said| names(&said.recipient))),
        (words.part_what, Box::new(views::what)),
        (words.part_code, Box::new(|said| said.cameo.as_ref().map(ToString::to_string).unwrap_or_default())),
        (words.part_whether, Box::new(|said| said.modality.to_string())),
        (
            words.part_how_much,
            Box::new(|said| said.money.iter().map(|one| views::amount(words, one)).collect::<Vec<_>>().join("; ")),
        ),
        (
            words.part_value,
            Box::new(|said| {
                let value = said.value.map(|value| format::large(words, value)).unwrap_or_default();
                [value, said.unit.clone().unwrap_or_default()].join(" ").trim().to_owned()
            }),
        ),
        (
            words.part_issue,
            Box::new(|said| said.position.as_ref().map(|position| position.issue.clone()).unwrap_or_default()),
        ),
        (words.part_condition, Box::new(|said| said.condition.clone().unwrap_or_default())),
        (
            words.part_where,
            Box::new(|said| said.event_loc.as_ref().map(|place| place.name.clone()).unwrap_or_default()),
        ),
        (
            words.part_according_to,
            Box::new(|said| {
                let names: Vec<String> = chain(said).into_iter().skip(1).map(|link| link.name).collect();
                names.join(", ")
            }),
        ),
    ];
    says.into_iter()
        .filter_map(|(name, say)| {
            let texts: Vec<String> = matter.members.iter().map(|held| say(&held.statement)).collect();
            if texts.iter().all(String::is_empty) {
                return None;
            }
            let count = |text: &String| texts.iter().filter(|other| *other == text).count();
            // What says nothing contradicts nothing.
            let usual = texts.iter().filter(|text| !text.is_empty()).max_by_key(|text| count(text)).cloned();
            let cells = texts
                .iter()
                .map(|text| Cell {
                    differs: name != words.part_according_to && !text.is_empty() && Some(text) != usual.as_ref(),
                    text: text.clone(),
                })
                .collect();
            Some(Line { name, cells })
        })
        .collect()
}
