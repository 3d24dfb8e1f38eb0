//! Matters, statements and parties as pages show them.

use demarche_ledger::{DisputeKind, Held, Matter, Origin, chain};
use demarche_statement::{Amount, Entity, Kind, Modality, Statement};

use crate::format::{self, When};
use crate::language::Words;
use crate::query;

/// A party.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Party {
    /// Its name; of a person, with the state.
    pub(crate) name: String,
    /// Code of its state or body.
    pub(crate) code: Option<String>,
    /// The office that it holds.
    pub(crate) office: Option<String>,
    /// The page of its state or body; empty where it has none.
    pub(crate) address: String,
}

impl Party {
    pub(crate) fn of(entity: &Entity) -> Self {
        let name = entity.identifier_text.clone().unwrap_or_else(|| entity.entity_text.clone());
        let is_country = entity.identifier_id.as_deref().is_some_and(|id| id.starts_with("country/"));
        let address = entity.code.as_deref().map(country).unwrap_or_default();
        Self { office: entity.office.clone(), code: entity.code.clone().filter(|_| !is_country), name, address }
    }
}

/// That a page shows the latest only, for there is much.
pub(crate) struct Cut {
    /// From which day on.
    pub(crate) since: String,
    /// The address of all.
    pub(crate) all: String,
}

/// Words as they begin a sentence.
pub(crate) fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The address of a country or body.
pub(crate) fn country(code: &str) -> String {
    format!("/country/{}", query::segment(code))
}

/// The address of two parties.
pub(crate) fn dyad(one: &str, other: &str) -> String {
    format!("/dyad/{}/{}", query::segment(one), query::segment(other))
}

/// Who does something to whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sides {
    pub(crate) left: Vec<Party>,
    /// `→`, or `&` where all do it together.
    pub(crate) sign: &'static str,
    pub(crate) right: Vec<Party>,
}

impl Sides {
    pub(crate) fn of(statement: &Statement) -> Self {
        let all = |entities: &[Entity]| entities.iter().map(Party::of).collect();
        match (&statement.actor[..], &statement.recipient[..]) {
            ([first, rest @ ..], []) if !rest.is_empty() => {
                Self { left: vec![Party::of(first)], sign: "&", right: all(rest) }
            }
            (actor, []) => Self { left: all(actor), sign: "", right: Vec::new() },
            (actor, recipient) => Self { left: all(actor), sign: "→", right: all(recipient) },
        }
    }
}

/// What a statement says in short: when, what, under which code, how friendly, and who to whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Gist {
    pub(crate) when: When,
    pub(crate) what: String,
    pub(crate) cameo: String,
    pub(crate) tone: &'static str,
    pub(crate) sides: Sides,
}

impl Gist {
    pub(crate) fn of(words: &Words, statement: &Statement) -> Self {
        Self {
            when: format::of_statement(words, statement),
            what: what(statement),
            cameo: statement.cameo.as_ref().map(ToString::to_string).unwrap_or_default(),
            tone: tone(statement),
            sides: Sides::of(statement),
        }
    }
}

/// What a statement says happened, holds or is held, in a few words.
pub(crate) fn what(statement: &Statement) -> String {
    let mut words: Vec<String> = match statement.kind {
        Kind::Event => statement.event.iter().map(|event| event.as_str().to_lowercase()).collect(),
        Kind::Quantity => Vec::new(),
        Kind::Position => statement.position.iter().map(|position| position.stance.to_string()).collect(),
        Kind::Speech => vec!["says".to_owned()],
    };
    words.extend(statement.mode.iter().map(ToString::to_string));
    words.extend(statement.measure.clone());
    words.join(" · ").replace('_', " ")
}

/// How friendly it is, for colours: `cooperation`, `conflict`, or neither.
fn tone(statement: &Statement) -> &'static str {
    match statement.quad_code {
        Some(1 | 2) => "cooperation",
        Some(_) => "conflict",
        None => "",
    }
}

/// An amount with all that is known of it.
pub(crate) fn amount(words: &Words, amount: &Amount) -> String {
    let mut parts = vec![format::amount(words, amount)];
    parts.extend(amount.instrument.map(|instrument| instrument.as_str().replace('_', " ")));
    parts.extend(amount.stage.map(|stage| stage.to_string()));
    parts.extend(amount.extent.map(|extent| extent.as_str().replace('_', " ")));
    parts.join(", ")
}

/// A short word on a matter or statement, with the class that it is drawn by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tag {
    pub(crate) class: &'static str,
    pub(crate) text: String,
}

fn tag(class: &'static str, text: impl Into<String>) -> Tag {
    Tag { class, text: text.into() }
}

/// A matter on a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) number: i64,
    pub(crate) address: String,
    pub(crate) gist: Gist,
    pub(crate) amounts: Vec<String>,
    pub(crate) tags: Vec<Tag>,
    /// `3 tellings, 2 origins`.
    pub(crate) told: String,
    /// The sentence of the member that says most, and where it stands.
    pub(crate) sentence: String,
    pub(crate) source: String,
    pub(crate) outlet: String,
}

impl Row {
    pub(crate) fn of(words: &Words, matter: &Matter) -> Self {
        let best = &matter.best().statement;
        let mut tags = Vec::new();
        if best.modality != Modality::Actual {
            tags.push(tag("modality", best.modality.to_string()));
        }
        tags.extend(matter.disputes().iter().map(|dispute| match dispute.kind {
            DisputeKind::Denial => tag("dispute", words.denied),
            kind if dispute.is_revision => tag("revision", format!("{} {}", kind.as_str(), words.revised)),
            kind => tag("dispute", format!("{} {}", kind.as_str(), words.disputed)),
        }));
        let rest = if best.money.is_empty() {
            matter.members.iter().map(|held| &held.statement).find(|said| !said.money.is_empty()).unwrap_or(best)
        } else {
            best
        };
        Self {
            number: matter.number,
            address: self::matter(matter.number),
            gist: Gist::of(words, best),
            amounts: rest.money.iter().map(|one| format::amount(words, one)).collect(),
            tags,
            told: told(words, matter),
            sentence: best.text.clone(),
            source: query::statement(&best.cite_info.id, &best.id),
            outlet: best.cite_info.publication.clone().unwrap_or_else(|| words.no_outlet.to_owned()),
        }
    }
}

/// The address of a matter.
pub(crate) fn matter(number: i64) -> String {
    format!("/matter/{number}")
}

/// How often it is told, and on how many independent origins that rests.
pub(crate) fn told(words: &Words, matter: &Matter) -> String {
    match (matter.members.len(), matter.origins().len()) {
        (1, _) => words.told_once.to_owned(),
        (members, origins) => format!("{}, {}", words.tellings.of(members), words.origins.of(origins)),
    }
}

/// The name of an origin.
pub(crate) fn origin(words: &Words, origin: &Origin) -> String {
    origin.name.clone().unwrap_or_else(|| words.no_outlet.to_owned())
}

/// What a reviewer said of a statement, and what else is to be known of it.
pub(crate) fn standing(words: &Words, held: &Held) -> Vec<Tag> {
    let mut tags = Vec::new();
    if held.statement.modality != Modality::Actual {
        tags.push(tag("modality", held.statement.modality.to_string()));
    }
    tags.extend(held.verdict.map(|verdict| match verdict {
        demarche_ledger::Verdict::Confirmed => tag("confirmed", words.confirmed),
        demarche_ledger::Verdict::Rejected => tag("rejected", words.rejected),
    }));
    if held.is_corrected {
        tags.push(tag("corrected", words.corrected));
    }
    if held.reprint_of.is_some() {
        tags.push(tag("reprint", words.reprint));
    }
    tags
}

/// The names of a statement's chain, from the publisher to whose words it rests on.
pub(crate) fn chain_names(words: &Words, statement: &Statement) -> Vec<String> {
    let names: Vec<String> = chain(statement).into_iter().map(|link| link.name).collect();
    if names.is_empty() { vec![words.no_outlet.to_owned()] } else { names }
}
