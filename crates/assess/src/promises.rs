//! What is promised, and what became of it.

use demarche_compare::{PromiseStatus, Telling};
use demarche_statement::{Kind, Modality, Statement};
use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;

use crate::Told;
use crate::told::has;

/// Which promises.
#[derive(Clone, Copy, Debug, Default)]
pub struct PromisesQuestion<'q> {
    /// The code of a party that gives or is to receive; none: all.
    pub party: Option<&'q str>,
    /// The code of the other party; none: all.
    pub other: Option<&'q str>,
    /// Told not before.
    pub from: Option<Date>,
    /// Told not after.
    pub to: Option<Date>,
    /// The day as of which they stand; none: the last that is told of.
    pub on: Option<Date>,
}

/// A promise: something planned, offered, agreed on or made to depend on something.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Promise {
    /// What became of it.
    pub status: PromiseStatus,
    /// Codes (else names) of those who promise.
    pub givers: Vec<String>,
    /// Codes (else names) of those who are to have it; empty for what all promise together.
    pub takers: Vec<String>,
    /// What is promised, in the words of the text.
    pub what: String,
    /// The words of a condition or exchange.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<String>,
    /// The last day on which it is due, where the words give one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, format = Date))]
    pub deadline: Option<Date>,
    /// When it was first told.
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, format = Date))]
    pub told: Option<Date>,
    /// When it was last told.
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, format = Date))]
    pub last_told: Option<Date>,
    /// Who published it first.
    pub outlet: String,
    /// Independent origins.
    pub origins: usize,
    /// The ids of the statements that tell it.
    pub statements: Vec<String>,
    /// The sentence of the first.
    pub text: String,
    /// The statements that keep or break it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<String>,
    /// Whether some deny it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_contested: bool,
}

/// The promises that a question is about: overdue first, then open, broken, kept; each by the day of telling. What is promised
/// again, or with another sum or day, is one promise with what it repeats or revises.
pub fn promises(told: &[Told<'_>], question: &PromisesQuestion<'_>) -> Vec<Promise> {
    let concerns = |statement: &Statement, code: Option<&str>| {
        code.is_none_or(|code| has(&statement.actor, code) || has(&statement.recipient, code))
    };
    let mut told: Vec<&Told<'_>> = told
        .iter()
        .filter(|one| concerns(one.statement, question.party) && concerns(one.statement, question.other))
        .filter(|one| matches!(one.statement.kind, Kind::Event | Kind::Position))
        .collect();
    told.sort_by_key(|one| (one.told_on(), &one.statement.id));
    let on = question.on.or_else(|| told.iter().filter_map(|one| one.told_on()).max());
    let tellings: Vec<Telling<'_>> =
        told.iter().map(|one| Telling { statement: one.statement, matter: one.matter }).collect();
    let mut of_matter: FxHashMap<u64, Vec<&Told<'_>>> = FxHashMap::default();
    for one in told {
        of_matter.entry(one.matter).or_default().push(one);
    }
    let is_asked = |day: Option<Date>| {
        question.from.is_none_or(|from| day.is_some_and(|day| from <= day))
            && question.to.is_none_or(|to| day.is_some_and(|day| day <= to))
    };
    let mut made: Vec<Promise> = Vec::new();
    let mut origins: Vec<FxHashSet<u64>> = Vec::new();
    // Where what a promise is repeated or revised in has its place.
    let mut by_matter: FxHashMap<u64, usize> = FxHashMap::default();
    for found in demarche_compare::promises(&tellings, on) {
        if !is_asked(found.told) {
            continue;
        }
        let at = by_matter.get(&found.matter).copied().unwrap_or_else(|| {
            made.push(new_promise(&found));
            origins.push(FxHashSet::default());
            made.len() - 1
        });
        for matter in std::iter::once(&found.matter).chain(&found.repeated).chain(&found.revised) {
            by_matter.entry(*matter).or_insert(at);
        }
        let promise = &mut made[at];
        for one in of_matter.get(&found.matter).into_iter().flatten() {
            if one.statement.modality == Modality::Denied {
                continue;
            }
            promise.last_told = promise.last_told.max(one.told_on());
            promise.statements.push(one.statement.id.clone());
            origins[at].insert(one.origin);
        }
        promise.origins = origins[at].len();
        promise.deadline = promise.deadline.max(found.deadline);
        promise.condition = promise.condition.take().or_else(|| found.condition.map(str::to_owned));
        promise.is_contested |= found.is_contested;
        let is_settled = |status| matches!(status, PromiseStatus::Kept | PromiseStatus::Broken);
        // What was promised twice and kept once was kept; a later day stands in an earlier one's place.
        if is_settled(found.status) && found.status >= promise.status {
            if found.status > promise.status {
                promise.by.clear();
            }
            promise.status = found.status;
            let by = found.by.iter().filter_map(|matter| of_matter.get(matter)).flatten();
            for id in by.map(|one| &one.statement.id) {
                if !promise.by.contains(id) {
                    promise.by.push(id.clone());
                }
            }
        } else if !is_settled(promise.status) {
            let is_past = promise.deadline.zip(on).is_some_and(|(deadline, on)| deadline < on);
            promise.status = if is_past { PromiseStatus::Overdue } else { PromiseStatus::Open };
        }
    }
    made.sort_by(|one, other| {
        (one.status, one.told, &one.statements).cmp(&(other.status, other.told, &other.statements))
    });
    made
}

fn new_promise(found: &demarche_compare::Promise<'_>) -> Promise {
    let statement = found.first;
    let what = match &statement.position {
        Some(position) => position.issue.clone(),
        None => statement.event_text.join(" "),
    };
    Promise {
        status: found.status,
        givers: found.givers.iter().map(|&giver| giver.to_owned()).collect(),
        takers: found.takers.iter().map(|&taker| taker.to_owned()).collect(),
        what,
        condition: None,
        deadline: None,
        told: found.told,
        last_told: found.told,
        outlet: statement.cite_info.publication.clone().unwrap_or_else(|| "unknown outlet".to_owned()),
        origins: 0,
        statements: Vec::new(),
        text: statement.text.clone(),
        by: Vec::new(),
        is_contested: false,
    }
}
