//! Where the members of a matter differ: both stay, named, with their sources. A later figure of a later day is a revision.

use demarche_statement::{Amount, DatePrecision, Extent, Kind, Modality, Stage, Statement};
use jiff::civil::Date;

use crate::matter::features::party_key;
use crate::origin::{asserts, chain};
use crate::{Held, Interval};

/// What members differ on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DisputeKind {
    /// Amounts or figures that cannot be the same within their rounding.
    Amount,
    /// Asserted by some, denied by others.
    Denial,
    /// On which day.
    Date,
    /// Between whom.
    Parties,
}

impl DisputeKind {
    /// In a word.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Amount => "amount",
            Self::Denial => "denial",
            Self::Date => "date",
            Self::Parties => "parties",
        }
    }
}

/// One of the versions of what members differ on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// What this side says: the amount, the day, the parties, `asserted` or `denied`.
    pub says: String,
    /// Numbers of the statements that say so.
    pub statements: Vec<i64>,
    /// Who says so: outlets and speakers, each once.
    pub sources: Vec<String>,
    /// The day as of which the first of them says so.
    pub as_of: Option<Date>,
}

/// A difference between members.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dispute {
    /// What they differ on.
    pub kind: DisputeKind,
    /// Whether it is no contradiction: the sides speak as of different days, or one outlet has corrected itself.
    pub is_revision: bool,
    /// At least two, in the order of their days.
    pub sides: Vec<Side>,
}

/// All differences between the members of a matter.
pub(crate) fn disputes(members: &[Held]) -> Vec<Dispute> {
    [amounts(members), values(members), denials(members), dates(members), parties(members)]
        .into_iter()
        .flatten()
        .collect()
}

/// Builds sides from members and what each says, in the order of `as_of` days.
fn sides(groups: Vec<(String, Vec<&Held>)>) -> Vec<Side> {
    let mut sides: Vec<Side> = groups
        .into_iter()
        .map(|(says, members)| {
            let mut sources: Vec<String> = Vec::new();
            for name in members.iter().flat_map(|held| chain(&held.statement)).map(|link| link.name) {
                if !sources.contains(&name) {
                    sources.push(name);
                }
            }
            Side {
                says,
                statements: members.iter().map(|held| held.number).collect(),
                sources,
                as_of: members.iter().filter_map(|held| as_of(&held.statement)).min(),
            }
        })
        .collect();
    sides.sort_by_key(|side| (side.as_of, side.statements.first().copied()));
    sides
}

/// The day of telling.
fn as_of(statement: &Statement) -> Option<Date> {
    statement.cite_info.date.or(statement.date)
}

/// Whether a statement is of what is yet to come.
fn is_to_come(statement: &Statement) -> bool {
    matches!(statement.modality, Modality::Planned | Modality::Hoped | Modality::Possible | Modality::Conditional)
}

/// The day that a figure speaks of, whose difference makes it a revision: a measure or running total has one, its own or that
/// of telling; a happening or a promise has one figure, whoever tells it when.
fn revision_day(statement: &Statement, amount: Option<&Amount>) -> Option<Date> {
    let explicit = matches!(
        statement.date_precision,
        Some(DatePrecision::Day | DatePrecision::Month | DatePrecision::Year | DatePrecision::Span)
    );
    match statement.kind {
        // "Trade was 70 million in 2005" speaks of 2005, whoever says it when.
        Kind::Quantity if explicit => statement.date,
        Kind::Quantity => as_of(statement),
        _ if matches!(amount.and_then(|amount| amount.extent), Some(Extent::Cumulative | Extent::Balance)) => {
            as_of(statement)
        }
        _ => None,
    }
}

/// Whether two amounts can be the same thing at all (rule R1: stages and flows are never mixed; R3: a part is no whole).
fn are_comparable(one: &Amount, other: &Amount) -> bool {
    let given = |a: Option<Stage>, b: Option<Stage>| {
        let paid = |stage| matches!(stage, Stage::Disbursed | Stage::Repaid);
        match (a, b) {
            (Some(a), Some(b)) => a == b || (!paid(a) && !paid(b)),
            _ => true,
        }
    };
    one.currency == other.currency
        && (one.instrument == other.instrument || one.instrument.is_none() || other.instrument.is_none())
        && (one.extent.unwrap_or(Extent::New) == other.extent.unwrap_or(Extent::New))
        && given(one.stage, other.stage)
        && one.part_of.is_some() == other.part_of.is_some()
}

fn amounts(members: &[Held]) -> Option<Dispute> {
    // Each member by its first amount that can be compared with the first group's.
    let mut groups: Vec<(Amount, Vec<&Held>)> = Vec::new();
    for held in members.iter().filter(|held| asserts(held)) {
        let amounts = || held.statement.money.iter();
        let agreed = groups.iter().position(|(known, _)| {
            amounts().any(|amount| are_comparable(known, amount) && Interval::of(known).overlaps(&Interval::of(amount)))
        });
        if let Some(index) = agreed {
            groups[index].1.push(held);
            continue;
        }
        let differing =
            amounts().find(|amount| groups.is_empty() || groups.iter().any(|(known, _)| are_comparable(known, amount)));
        if let Some(amount) = differing {
            groups.push((amount.clone(), vec![held]));
        }
    }
    if groups.len() < 2 {
        return None;
    }
    let revised = are_revisions(groups.iter().map(|(amount, members)| {
        (members.iter().map(|held| revision_day(&held.statement, Some(amount))).min().flatten(), members.as_slice())
    }));
    let says = |amount: &Amount| {
        if amount.text.is_empty() { format!("{} {}", amount.amount, amount.currency) } else { amount.text.clone() }
    };
    Some(Dispute {
        kind: DisputeKind::Amount,
        is_revision: revised,
        sides: sides(groups.into_iter().map(|(amount, members)| (says(&amount), members)).collect()),
    })
}

/// Figures that are no money: so many students, so many dead.
fn values(members: &[Held]) -> Option<Dispute> {
    let mut groups: Vec<(f64, String, Vec<&Held>)> = Vec::new();
    for held in members.iter().filter(|held| asserts(held)) {
        let Some(value) = held.statement.value else { continue };
        let unit = held.statement.unit.clone().unwrap_or_default();
        let same = |(known, of, _): &(f64, String, Vec<&Held>)| {
            *of == unit && (known - value).abs() <= known.abs().max(value.abs()) * 0.025
        };
        match groups.iter().position(same) {
            Some(index) => groups[index].2.push(held),
            None if groups.first().is_none_or(|(_, of, _)| *of == unit) => groups.push((value, unit, vec![held])),
            None => {}
        }
    }
    if groups.len() < 2 {
        return None;
    }
    let revised = are_revisions(groups.iter().map(|(_, _, members)| {
        // A toll of an event runs too: it is counted as of the day of telling.
        let day = |held: &&Held| revision_day(&held.statement, None).or(held.statement.cite_info.date);
        (members.iter().map(day).min().flatten(), members.as_slice())
    }));
    Some(Dispute {
        kind: DisputeKind::Amount,
        is_revision: revised,
        sides: sides(
            groups
                .into_iter()
                .map(|(value, unit, members)| (format!("{value} {unit}").trim_end().to_owned(), members))
                .collect(),
        ),
    })
}

/// Whether groups of members speak as of different days, all of them, or one publisher has told all.
fn are_revisions<'h>(groups: impl Iterator<Item = (Option<Date>, &'h [&'h Held])>) -> bool {
    let groups: Vec<(Option<Date>, &[&Held])> = groups.collect();
    let mut days: Vec<Date> = groups.iter().filter_map(|(day, _)| *day).collect();
    days.sort();
    days.dedup();
    if days.len() == groups.len() {
        return true;
    }
    // An outlet that tells it otherwise on a later day has corrected itself.
    let publishers: Vec<Option<&str>> = groups
        .iter()
        .flat_map(|(_, members)| *members)
        .map(|held| held.statement.cite_info.publication.as_deref())
        .collect();
    let mut told: Vec<Option<Date>> = groups
        .iter()
        .map(|(_, members)| members.iter().filter_map(|held| held.statement.cite_info.date).min())
        .collect();
    told.sort();
    told.dedup();
    publishers.iter().all(|publisher| publisher.is_some() && *publisher == publishers[0]) && told.len() == groups.len()
}

fn denials(members: &[Held]) -> Option<Dispute> {
    let (asserted, denied): (Vec<&Held>, Vec<&Held>) = members.iter().partition(|held| asserts(held));
    if asserted.is_empty() || denied.is_empty() {
        return None;
    }
    Some(Dispute {
        kind: DisputeKind::Denial,
        is_revision: false,
        sides: sides(vec![("asserted".to_owned(), asserted), ("denied".to_owned(), denied)]),
    })
}

fn dates(members: &[Held]) -> Option<Dispute> {
    let mut groups: Vec<(Date, Date, Vec<&Held>)> = Vec::new();
    let dated = members.iter().filter(|held| asserts(held) && held.statement.kind == Kind::Event);
    for held in dated {
        let statement = &held.statement;
        let (Some(first), Some(DatePrecision::Day | DatePrecision::Span)) = (statement.date, statement.date_precision)
        else {
            continue;
        };
        let last = statement.enddate.unwrap_or(first).max(first);
        match groups.iter_mut().find(|(from, to, _)| *from <= last && first <= *to) {
            Some(group) => group.2.push(held),
            None => groups.push((first, last, vec![held])),
        }
    }
    if groups.len() < 2 {
        return None;
    }
    // What is yet to come can be put off; what has happened has its day.
    let revised = groups.iter().all(|(_, _, members)| members.iter().all(|held| is_to_come(&held.statement)))
        && are_revisions(groups.iter().map(|(_, _, members)| {
            (members.iter().filter_map(|held| held.statement.cite_info.date).min(), members.as_slice())
        }));
    let says = |first: Date, last: Date| if first == last { first.to_string() } else { format!("{first} to {last}") };
    Some(Dispute {
        kind: DisputeKind::Date,
        is_revision: revised,
        sides: sides(groups.into_iter().map(|(first, last, members)| (says(first, last), members)).collect()),
    })
}

/// Sets of parties of which neither lies within the other: another lender, another host.
fn parties(members: &[Held]) -> Option<Dispute> {
    let mut groups: Vec<(Vec<String>, Vec<&Held>)> = Vec::new();
    for held in members.iter().filter(|held| asserts(held)) {
        let mut parties: Vec<String> = held.statement.parties().map(|party| party_key(party).to_owned()).collect();
        parties.sort();
        parties.dedup();
        let within = |one: &[String], other: &[String]| one.iter().all(|party| other.contains(party));
        match groups.iter_mut().find(|(known, _)| within(known, &parties) || within(&parties, known)) {
            Some((known, members)) => {
                if parties.len() > known.len() {
                    *known = parties;
                }
                members.push(held);
            }
            None => groups.push((parties, vec![held])),
        }
    }
    if groups.len() < 2 {
        return None;
    }
    Some(Dispute {
        kind: DisputeKind::Parties,
        is_revision: false,
        sides: sides(groups.into_iter().map(|(parties, members)| (parties.join(", "), members)).collect()),
    })
}
