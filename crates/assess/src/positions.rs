//! What parties hold on issues: who, since when, said by whom, what changed, and what is offered for what.

use demarche_statement::{Category, Kind, Modality, Stance};
use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;

use crate::Told;
use crate::told::{codes, has, party_key};
use demarche_compare::words::{content, folded, overlap};

/// Which positions.
#[derive(Clone, Copy, Debug, Default)]
pub struct PositionQuestion<'q> {
    /// The code of a party that holds them or that they are towards; none: all.
    pub party: Option<&'q str>,
    /// The code of the other party to them; none: all.
    pub other: Option<&'q str>,
    /// Words of the issue; none: all issues.
    pub issue: Option<&'q str>,
    /// Not before.
    pub from: Option<Date>,
    /// Not after.
    pub to: Option<Date>,
}

/// Who holds a position.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Holder {
    /// Its code, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Its name.
    pub name: String,
}

/// A position, from all that tell it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Held {
    /// Who holds it.
    pub holders: Vec<Holder>,
    /// What is held.
    pub stance: Stance,
    /// Of what, in the words of its first telling.
    pub issue: String,
    /// Codes (else names) of those it is towards.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub toward: Vec<String>,
    /// Whether it is held, hoped for, conditional, denied.
    pub modality: Modality,
    /// The words of a condition, or of what is wanted for it: then it is a bargain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<String>,
    /// The first day that it is told of.
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, format = Date))]
    pub since: Option<Date>,
    /// The last.
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, format = Date))]
    pub last: Option<Date>,
    /// Whose words it is known by.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub said_by: Vec<String>,
    /// Who published it, with the outlets cited in brackets.
    pub outlets: Vec<String>,
    /// Independent origins.
    pub origins: usize,
    /// The ids of the statements, earliest first.
    pub statements: Vec<String>,
    /// The sentence of the first.
    pub text: String,
}

impl Held {
    /// Whether something is offered, or depends on something else.
    pub fn is_offer(&self) -> bool {
        self.stance == Stance::Offers || self.condition.is_some()
    }
}

/// A change of mind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Shift {
    /// Code (else name) of who changed.
    pub holder: String,
    /// On what.
    pub issue: String,
    /// What was held.
    pub before: Stance,
    /// What is held since.
    pub after: Stance,
    /// The day on which the new stance is first told.
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, format = Date))]
    pub day: Option<Date>,
    /// The statements that tell the one and the other.
    pub statements: [String; 2],
}

/// Support that one party gave another: signed, praised, recognised, backed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Support {
    /// Code of who gives it.
    pub from: String,
    /// Code of who receives it.
    pub to: String,
    /// How often, each happening once.
    pub times: usize,
    /// The first day.
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, format = Date))]
    pub first: Option<Date>,
    /// The last day.
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, format = Date))]
    pub last: Option<Date>,
}

/// What parties hold.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Positions {
    /// All positions, by holder, issue and day.
    pub held: Vec<Held>,
    /// Changes, by day.
    pub shifts: Vec<Shift>,
    /// Support that was given, by giver and receiver.
    pub support: Vec<Support>,
}

/// Issues with so many of their words in common are one.
const ALIKE: f64 = 0.6;

/// Gathers the positions that a question is about.
pub fn positions(told: &[Told<'_>], question: &PositionQuestion<'_>) -> Positions {
    let wanted = question.issue.map(content);
    let mut positions: Vec<&Told<'_>> = told
        .iter()
        .filter(|one| {
            let concerns = |code: Option<&str>| {
                code.is_none_or(|code| has(&one.statement.actor, code) || has(&one.statement.recipient, code))
            };
            one.statement.kind == Kind::Position
                && one.is_within(question.from, question.to)
                && concerns(question.party)
                && concerns(question.other)
        })
        .filter(|one| {
            let issue = one.statement.position.as_ref().map(|position| content(&position.issue)).unwrap_or_default();
            wanted.as_ref().is_none_or(|wanted| overlap(wanted, &issue) >= ALIKE)
        })
        .collect();
    positions.sort_by_key(|one| (one.day(), one.told_on(), &one.statement.id));

    // A holder's issues, each with the words that it goes by and the positions on it.
    type Issues = Vec<(FxHashSet<String>, Vec<usize>)>;
    let mut by_holder: FxHashMap<Vec<&str>, Issues> = FxHashMap::default();
    let mut held: Vec<Held> = Vec::new();
    let mut origins: Vec<FxHashSet<u64>> = Vec::new();
    for one in positions {
        let statement = one.statement;
        let Some(position) = &statement.position else { continue };
        let mut holders: Vec<&str> = statement.actor.iter().map(party_key).collect();
        holders.sort_unstable();
        holders.dedup();
        let issues = by_holder.entry(holders).or_default();
        let words = content(&position.issue);
        let place = issues.iter().position(|(known, _)| overlap(known, &words) >= ALIKE).unwrap_or_else(|| {
            issues.push((words, Vec::new()));
            issues.len() - 1
        });
        let on_issue = &mut issues[place].1;
        let same = on_issue.iter().copied().find(|&at| {
            let other = &held[at];
            other.stance == position.stance
                && other.modality == statement.modality
                && other.condition.as_deref().map(folded) == statement.condition.as_deref().map(folded)
        });
        let at = same.unwrap_or_else(|| {
            on_issue.push(held.len());
            held.push(new_held(one, position.stance, &position.issue));
            origins.push(FxHashSet::default());
            held.len() - 1
        });
        let entry = &mut held[at];
        entry.last = one.day();
        let said_by = statement
            .speaker
            .as_ref()
            .map(|speaker| speaker.identifier_text.clone().unwrap_or_else(|| speaker.entity_text.clone()));
        let cited = statement.sources.iter().map(|source| source.outlet.as_str()).collect::<Vec<_>>().join(", ");
        let outlet = if cited.is_empty() { one.outlet().to_owned() } else { format!("{} ({cited})", one.outlet()) };
        push_new(&mut entry.said_by, said_by);
        push_new(&mut entry.outlets, Some(outlet));
        entry.statements.push(statement.id.clone());
        origins[at].insert(one.origin);
        entry.origins = origins[at].len();
    }
    let mut shifts: Vec<Shift> = by_holder
        .iter()
        .flat_map(|(holders, issues)| issues.iter().map(move |(_, on_issue)| (holders, on_issue)))
        .flat_map(|(holders, on_issue)| {
            let firm: Vec<&Held> =
                on_issue.iter().map(|&at| &held[at]).filter(|held| held.modality == Modality::Actual).collect();
            let changes = firm.windows(2).filter(|pair| contradict(pair[0].stance, pair[1].stance));
            changes
                .map(|pair| Shift {
                    holder: holders.join(", "),
                    issue: pair[1].issue.clone(),
                    before: pair[0].stance,
                    after: pair[1].stance,
                    day: pair[1].since,
                    statements: [pair[0].statements[0].clone(), pair[1].statements[0].clone()],
                })
                .collect::<Vec<_>>()
        })
        .collect();
    shifts.sort_by(|one, other| (one.day, &one.holder, &one.issue).cmp(&(other.day, &other.holder, &other.issue)));
    held.sort_by_cached_key(|held| {
        let holders: Vec<String> =
            held.holders.iter().map(|holder| holder.code.clone().unwrap_or_else(|| holder.name.clone())).collect();
        (holders, held.since, held.issue.clone(), held.stance)
    });
    Positions { held, shifts, support: support(told, question) }
}

fn new_held(one: &Told<'_>, stance: Stance, issue: &str) -> Held {
    let statement = one.statement;
    let name = |entity: &demarche_statement::Entity| {
        entity.identifier_text.clone().unwrap_or_else(|| entity.entity_text.clone())
    };
    let mut toward: Vec<String> =
        statement.recipient.iter().map(|entity| entity.code.clone().unwrap_or_else(|| name(entity))).collect();
    toward.sort();
    toward.dedup();
    Held {
        holders: statement
            .actor
            .iter()
            .map(|entity| Holder { code: entity.code.clone(), name: name(entity) })
            .collect(),
        stance,
        issue: issue.to_owned(),
        toward,
        modality: statement.modality,
        condition: statement.condition.clone(),
        since: one.day(),
        last: one.day(),
        said_by: Vec::new(),
        outlets: Vec::new(),
        origins: 0,
        statements: Vec::new(),
        text: statement.text.clone(),
    }
}

fn push_new(list: &mut Vec<String>, name: Option<String>) {
    if let Some(name) = name.filter(|name| !list.contains(name)) {
        list.push(name);
    }
}

/// Whether the second stance takes back the first.
fn contradict(before: Stance, after: Stance) -> bool {
    let side = |stance| match stance {
        Stance::Supports | Stance::Recognises | Stance::Seeks | Stance::Offers | Stance::Prioritises => Some(true),
        Stance::Opposes | Stance::Denies => Some(false),
        Stance::Neutral => None,
    };
    side(before) != side(after)
}

/// Support as events, between two parties or from and to one.
fn support(told: &[Told<'_>], question: &PositionQuestion<'_>) -> Vec<Support> {
    if question.issue.is_some() {
        return Vec::new();
    }
    // The matters, the first day, the last.
    type Given = (FxHashSet<u64>, Option<Date>, Option<Date>);
    let mut found: FxHashMap<(&str, &str), Given> = FxHashMap::default();
    for one in told {
        if one.happened() != Some(Category::Support) || !one.is_within(question.from, question.to) {
            continue;
        }
        for from in codes(&one.statement.actor) {
            for to in codes(&one.statement.recipient) {
                let between = |code: Option<&str>| code.is_none_or(|code| from == code || to == code);
                if from == to || !between(question.party) || !between(question.other) {
                    continue;
                }
                let (matters, first, last) = found.entry((from, to)).or_default();
                matters.insert(one.matter);
                *first = (*first).into_iter().chain(one.day()).min();
                *last = (*last).into_iter().chain(one.day()).max();
            }
        }
    }
    let mut support: Vec<Support> = found
        .into_iter()
        .map(|((from, to), (matters, first, last))| Support {
            from: from.to_owned(),
            to: to.to_owned(),
            times: matters.len(),
            first,
            last,
        })
        .collect();
    support.sort_by(|one, other| (&one.from, &one.to).cmp(&(&other.from, &other.to)));
    support
}
