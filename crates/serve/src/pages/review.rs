//! Statements that wait for a reviewer, those first of which the coder is least sure: confirm, correct, reject, merge, split, undo.
//! The decisions are those of `demarche review`.

use askama::Template;
use axum::extract::{Form, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use demarche_ledger::{Act, Decision, Held, Ledger, MatterFilter};
use demarche_statement::{Category, Entity, Kind, Modality, Statement};
use jiff::{Timestamp, ToSpan as _};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::format;
use crate::language::{ENGLISH, Words};
use crate::layout::{Page, Place, render};
use crate::views::{self, Gist, Row, Tag};
use crate::{Desk, Failure, Role, Viewer, query};

/// So many that wait are listed.
const LISTED: usize = 20;
/// So many decisions can be undone here; `demarche review undo` undoes any.
const UNDONE: usize = 8;
/// Matters of the same parties within so many days may be the same happening.
const NEAR: i32 = 10;
const NEIGHBOURS: usize = 8;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Question {
    party: String,
    with: String,
    /// The statement to look at; without one, the first that waits.
    at: String,
    /// The reviewer, where there are no users.
    by: String,
    /// The decision that was taken last.
    taken: String,
}

/// The statement to decide on.
struct Item {
    id: String,
    gist: Gist,
    amounts: Vec<String>,
    tags: Vec<Tag>,
    sentence: String,
    source: String,
    chain: String,
    confidence: String,
    actors: Vec<String>,
    recipients: Vec<String>,
    is_event: bool,
    event: &'static str,
    modality: &'static str,
    matter: Option<i64>,
    members: Vec<Member>,
    neighbours: Vec<Row>,
}

/// Another telling of its matter.
struct Member {
    id: String,
    sentence: String,
    chain: String,
    address: String,
}

struct Waiting {
    address: String,
    confidence: String,
    gist: Gist,
    is_shown: bool,
}

struct Taken {
    number: i64,
    words: String,
}

#[derive(Template)]
#[template(path = "review.html")]
struct Review {
    words: &'static Words,
    asked: Question,
    /// The user's name; without users a field asks for one.
    user: Option<String>,
    by: String,
    item: Option<Item>,
    next: String,
    skip: String,
    waiting: Vec<Waiting>,
    taken: Vec<Taken>,
    categories: &'static [Category],
    modalities: &'static [Modality],
    countries: Vec<&'static str>,
}

impl Question {
    fn parties(&self) -> Result<Vec<String>, Failure> {
        let given = [&self.party, &self.with].into_iter().filter(|party| !party.trim().is_empty());
        given.map(|party| query::party(party)).collect()
    }

    /// The address of the queue with another statement.
    fn address(&self, at: &str) -> String {
        query::with("/review", &[("party", &self.party), ("with", &self.with), ("by", &self.by), ("at", at)])
    }
}

pub(crate) async fn show(
    viewer: Viewer,
    State(desk): State<Desk>,
    Query(asked): Query<Question>,
) -> Result<Response, Failure> {
    viewer.require(Role::Analyst)?;
    let page = desk.read(move |_, ledger| page(ledger, &viewer, asked)).await?;
    Ok(Page::answer(page.into()))
}

fn page(ledger: &mut Ledger, viewer: &Viewer, asked: Question) -> Result<Page, Failure> {
    let words = &ENGLISH;
    let queue = ledger.least_sure(&asked.parties()?, LISTED)?;
    let shown = match asked.at.trim() {
        "" => queue.first().cloned(),
        id => Some(ledger.statement(id)?),
    };
    let id = shown.as_ref().map(|held| held.statement.id.clone()).unwrap_or_default();
    let place = queue.iter().position(|held| held.statement.id == id);
    let next = queue.get(place.map_or(0, |place| place + 1)).map(|held| held.statement.id.clone()).unwrap_or_default();
    let waiting = queue.iter().map(|held| Waiting {
        address: asked.address(&held.statement.id),
        confidence: format::percent(held.statement.confidence),
        gist: Gist::of(words, &held.statement),
        is_shown: held.statement.id == id,
    });
    let waiting = waiting.collect();
    let decisions = ledger.decisions()?;
    let mut countries: Vec<&str> = Desk::atlas().countries().iter().map(|country| country.name.as_str()).collect();
    countries.sort_unstable();
    countries.dedup();
    let by = match viewer.name() {
        Some(name) => name.to_owned(),
        None if !asked.by.is_empty() => asked.by.clone(),
        None => decisions.last().map(|made| made.reviewer.clone()).unwrap_or_default(),
    };
    let undone = decisions.iter().rev().filter(|made| made.undone_by.is_none() && made.act != "undo").take(UNDONE);
    let page = Review {
        words,
        user: viewer.name().map(str::to_owned),
        by,
        item: shown.map(|held| item(words, ledger, &held)).transpose()?,
        skip: asked.address(&next),
        next,
        waiting,
        taken: undone
            .map(|made| Taken {
                number: made.number,
                words: format!("{}, {}: {} {}", made.number, made.reviewer, made.act, made.about),
            })
            .collect(),
        categories: Category::ALL,
        modalities: Modality::ALL,
        countries,
        asked,
    };
    render(words.review, Place::Review, &page)
}

fn item(words: &Words, ledger: &mut Ledger, held: &Held) -> Result<Item, Failure> {
    let said = &held.statement;
    let mut members = Vec::new();
    let mut neighbours = Vec::new();
    if let Some(number) = held.matter {
        let matter = ledger.matter(number)?;
        members = matter
            .members
            .iter()
            .filter(|other| other.statement.id != said.id)
            .map(|other| Member {
                id: other.statement.id.clone(),
                sentence: other.statement.text.clone(),
                chain: views::chain_names(words, &other.statement).join(" › "),
                address: query::statement(&other.statement.cite_info.id, &other.statement.id),
            })
            .collect();
        let mut codes: Vec<String> = said.parties().filter_map(|party| party.code.clone()).collect();
        codes.sort();
        codes.dedup();
        codes.truncate(2);
        if let Some(day) = said.date.or(said.cite_info.date).filter(|_| !codes.is_empty()) {
            let filter = MatterFilter {
                parties: codes,
                from: day.checked_sub(NEAR.days()).ok(),
                to: day.checked_add(NEAR.days()).ok(),
                money: false,
            };
            let near = ledger.matters(&filter)?;
            let near = near.iter().filter(|other| other.number != number && other.best().statement.kind == said.kind);
            neighbours = near.take(NEIGHBOURS).map(|other| Row::of(words, other)).collect();
        }
    }
    let names = |entities: &[Entity]| entities.iter().map(name).collect();
    Ok(Item {
        id: said.id.clone(),
        gist: Gist::of(words, said),
        amounts: said.money.iter().map(|one| views::amount(words, one)).collect(),
        tags: views::standing(words, held),
        sentence: said.text.clone(),
        source: query::statement(&said.cite_info.id, &said.id),
        chain: views::chain_names(words, said).join(" › "),
        confidence: format::percent(said.confidence),
        actors: names(&said.actor),
        recipients: names(&said.recipient),
        is_event: said.kind == Kind::Event,
        event: said.event.first().map_or("", |event| event.as_str()),
        modality: said.modality.as_str(),
        matter: held.matter,
        members,
        neighbours,
    })
}

/// What a party's field says: its code, else its words.
fn name(entity: &Entity) -> String {
    entity.code.clone().unwrap_or_else(|| entity.entity_text.clone())
}

/// What a form sends; a field may come several times.
#[derive(Debug, Default)]
struct Sent(Vec<(String, String)>);

impl Sent {
    fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.trim())
    }

    fn all<'s>(&'s self, name: &'s str) -> impl Iterator<Item = &'s str> {
        self.0.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.trim())
    }

    fn number(&self, name: &str) -> Result<i64, Failure> {
        let words = self.get(name);
        words.parse().map_err(|_| Failure::Unfit(format!("“{words}” is no number; choose one of those shown")))
    }
}

pub(crate) async fn decide(
    viewer: Viewer,
    State(desk): State<Desk>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Failure> {
    viewer.require(Role::Analyst)?;
    let sent = Sent(fields);
    let asked = Question {
        party: sent.get("party").to_owned(),
        with: sent.get("with").to_owned(),
        by: if viewer.name().is_some() { String::new() } else { sent.get("by").to_owned() },
        ..Question::default()
    };
    // A user signs with their own name and no other.
    let reviewer = viewer.name().unwrap_or_else(|| sent.get("by")).to_owned();
    if reviewer.is_empty() {
        return Err(Failure::Unfit("a decision bears a name; go back and give yours".to_owned()));
    }
    let note = Some(sent.get("note").to_owned()).filter(|note| !note.is_empty());
    let (stays, next) = (sent.get("statement").to_owned(), sent.get("next").to_owned());
    let (number, moves_on) = desk
        .write(move |ledger| {
            let act = act(ledger, &sent)?;
            let moves_on = matches!(act, Act::Confirm { .. } | Act::Reject { .. } | Act::Correct { .. });
            let number = ledger.decide(&Decision { act, reviewer, note }, Timestamp::now())?;
            Ok((number, moves_on))
        })
        .await?;
    let address = asked.address(if moves_on { &next } else { &stays });
    Ok(Redirect::to(&query::with(&address, &[("taken", &number.to_string())])).into_response())
}

/// What the form asks for.
fn act(ledger: &mut Ledger, sent: &Sent) -> Result<Act, Failure> {
    let statement = sent.get("statement").to_owned();
    Ok(match sent.get("act") {
        "confirm" => Act::Confirm { statement },
        "reject" => Act::Reject { statement },
        "correct" => {
            let fields = corrections(&ledger.statement(&statement)?.statement, sent)?;
            if fields.is_empty() {
                return Err(Failure::Unfit("nothing was changed; change a field, or confirm the statement".to_owned()));
            }
            Act::Correct { statement, fields }
        }
        "merge" => {
            let into = ledger.statement(&statement)?.matter;
            let into = into.ok_or_else(|| Failure::Unfit("the statement is in no matter".to_owned()))?;
            Act::Merge { into, from: sent.number("from")? }
        }
        "split" => {
            let statements: Vec<String> = sent.all("member").map(str::to_owned).collect();
            if statements.is_empty() {
                return Err(Failure::Unfit("choose which of them tell another happening".to_owned()));
            }
            Act::Split { statements }
        }
        "undo" => Act::Undo { decision: sent.number("decision")? },
        other => return Err(Failure::Unfit(format!("“{other}” is nothing that can be decided"))),
    })
}

/// The fields that the form changes.
fn corrections(said: &Statement, sent: &Sent) -> Result<Map<String, Value>, Failure> {
    let mut fields = Map::new();
    for (field, before) in [("actor", &said.actor), ("recipient", &said.recipient)] {
        let given: Vec<&str> = sent.all(field).collect();
        let names: Vec<String> = before.iter().map(name).collect();
        if given.iter().filter(|name| !name.is_empty()).eq(names.iter()) {
            continue;
        }
        let mut after = Vec::new();
        for (place, given) in given.iter().enumerate().filter(|(_, given)| !given.is_empty()) {
            after.push(match before.get(place) {
                Some(entity) if name(entity) == *given => entity.clone(),
                known => party(said, known, given)?,
            });
        }
        fields.insert(field.to_owned(), if after.is_empty() { Value::Null } else { json!(after) });
    }
    let event = sent.get("event");
    if !event.is_empty() && said.kind == Kind::Event && said.event.first().is_none_or(|known| known.as_str() != event) {
        let category: Category = event.parse().map_err(|error| Failure::Unfit(format!("{error}")))?;
        fields.insert("event".to_owned(), json!([category.as_str()]));
        fields.insert("quad_code".to_owned(), json!(category.quad() as u8));
        fields.insert("event_scale".to_owned(), json!(category.score(None)));
        // They belong to the category that it is not.
        for (field, is_there) in [("mode", !said.mode.is_empty()), ("cameo", said.cameo.is_some())] {
            if is_there {
                fields.insert(field.to_owned(), Value::Null);
            }
        }
    }
    let cameo = sent.get("cameo");
    let known = said.cameo.as_ref().map(ToString::to_string).unwrap_or_default();
    if said.kind == Kind::Event && cameo != known {
        fields.insert("cameo".to_owned(), if cameo.is_empty() { Value::Null } else { json!(cameo) });
    }
    let modality = sent.get("modality");
    if !modality.is_empty() && modality != said.modality.as_str() {
        fields.insert("modality".to_owned(), json!(modality));
    }
    Ok(fields)
}

/// A party as a reviewer names it: a country or body, in place of a known one or with its name as its words.
fn party(said: &Statement, known: Option<&Entity>, given: &str) -> Result<Entity, Failure> {
    let code = query::party(given)?;
    let mut entity = known.cloned().unwrap_or_default();
    if known.is_none() {
        // Where the sentence names it, its words are there.
        let name = query::name_of(&code);
        let found = [given, name].into_iter().find_map(|words| Some((words, said.text.find(words)?)));
        let start = said.text_info.start;
        (entity.entity_text, entity.start, entity.end) = match found {
            Some((words, at)) => {
                let start = start + said.text[..at].chars().count();
                (words.to_owned(), start, start + words.chars().count())
            }
            None => (name.to_owned(), start, start),
        };
    }
    entity.identifier_text = Some(query::name_of(&code).to_owned());
    entity.identifier_id = None;
    entity.office = None;
    entity.code = Some(code);
    Ok(entity)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn said() -> Statement {
        serde_json::from_str(
            r#"{"id":"a","kind":"event","date":"2006-03-06","date_precision":"day",
            "actor":[{"entity_text":"Japan","start":10,"end":15,"code":"JPN"}],
            "recipient":[{"entity_text":"China","start":24,"end":29,"code":"CHN"}],"event":["SUPPORT"],"cameo":"051",
            "event_text":["thanked"],"modality":"actual","text":"Japan thanked China and Kenya.",
            "text_info":{"sequence":0,"start":10,"end":40},"cite_info":{"id":"i","coder":"t"},"confidence":0.9}"#,
        )
        .unwrap()
    }

    fn corrected(fields: &[(&str, &str)]) -> Map<String, Value> {
        let mut all = vec![("cameo", "051"), ("modality", "actual"), ("event", "SUPPORT")];
        all.retain(|(name, _)| !fields.iter().any(|(field, _)| field == name));
        for (name, code) in [("actor", "JPN"), ("recipient", "CHN")] {
            if !fields.iter().any(|(field, _)| *field == name) {
                all.push((name, code));
            }
        }
        all.extend(fields);
        let sent = Sent(all.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect());
        corrections(&said(), &sent).unwrap()
    }

    #[test]
    fn what_was_not_changed_is_not_corrected() {
        assert!(corrected(&[]).is_empty());
        assert!(corrected(&[("recipient", "CHN"), ("recipient", "")]).is_empty());
    }

    #[test]
    fn parties_are_changed_added_and_taken_away() {
        let fields = corrected(&[("recipient", "CHN"), ("recipient", "kenya")]);
        assert_eq!(fields["recipient"][0]["entity_text"], "China");
        assert_eq!(fields["recipient"][1]["code"], "KEN");
        assert_eq!((&fields["recipient"][1]["start"], &fields["recipient"][1]["end"]), (&json!(34), &json!(39)));
        let fields = corrected(&[("actor", "CHN"), ("recipient", "")]);
        assert_eq!(fields["actor"][0]["code"], "CHN");
        // The words stay those of the text.
        assert_eq!(fields["actor"][0]["entity_text"], "Japan");
        assert!(fields["recipient"].is_null());
    }

    #[test]
    fn another_category_brings_its_own_class_and_leaves_the_code() {
        let fields = corrected(&[("event", "ACCUSE")]);
        assert_eq!((&fields["event"], &fields["quad_code"]), (&json!(["ACCUSE"]), &json!(3)));
        assert!(fields["cameo"].is_null());
        assert_eq!(corrected(&[("event", "ACCUSE"), ("cameo", "112")])["cameo"], "112");
        assert_eq!(corrected(&[("modality", "denied")])["modality"], "denied");
    }
}
