//! The amounts between parties, as they are told.

use demarche_statement::{
    Amount, DatePrecision, Entity, Extent, Instrument, Kind, Modality, Sector, Stage, Stance, Statement,
};
use jiff::civil::Date;
use rustc_hash::FxHashSet;

use super::{Class, Dispute, DisputeSide, Figure, Flow, MoneyQuestion, MoneyRow, Omission};
use crate::Told;
use crate::told::codes;
use demarche_compare::words;

/// An amount, with what the rules look at.
pub(super) struct Row {
    pub(super) shown: MoneyRow,
    pub(super) matter: u64,
    pub(super) origins: FxHashSet<u64>,
    pub(super) purpose: FxHashSet<String>,
    /// Its place in the statement's list of amounts.
    pub(super) index: usize,
    /// The statement and the place in its list of the amount that it is included in.
    pub(super) part_of: Option<(String, usize)>,
    /// The name of the international body that gives it.
    pub(super) body: Option<String>,
}

/// All amounts, and what is found in dispute among them.
#[derive(Default)]
pub(super) struct Rows {
    pub(super) rows: Vec<Row>,
    pub(super) disputes: Vec<Dispute>,
}

impl Rows {
    pub(super) fn omit(&mut self, at: usize, rule: &'static str, reason: String, row: Option<usize>) {
        let omitted = &mut self.rows[at].shown.omitted;
        if omitted.is_none() {
            *omitted = Some(Omission { rule, reason, row });
        }
    }

    pub(super) fn side(&self, row: usize) -> DisputeSide {
        let shown = &self.rows[row].shown;
        DisputeSide { row, figure: shown.figure, outlet: shown.outlet.clone() }
    }
}

/// The amounts that a question is about, by day.
pub(super) fn rows(told: &[Told<'_>], question: &MoneyQuestion<'_>) -> Rows {
    let mut rows = Rows::default();
    for one in told {
        let statement = one.statement;
        if statement.money.is_empty() || !is_of_money(statement) {
            continue;
        }
        for flow in flows(statement, question) {
            for (index, amount) in statement.money.iter().enumerate() {
                let row = row(one, flow.clone(), index, amount);
                let is_within = match row.shown.day {
                    Some(day) => question.from.is_none_or(|from| from <= day) && question.to.is_none_or(|to| day <= to),
                    None => question.from.is_none() && question.to.is_none(),
                };
                if is_within {
                    rows.rows.push(row);
                }
            }
        }
    }
    let key = |row: &Row| {
        (row.shown.day, row.shown.published, row.shown.statement.clone(), row.index, row.shown.flow.clone())
    };
    rows.rows.sort_by_cached_key(key);
    rows
}

/// Whether a statement tells of money that goes somewhere: an event, a measure, or an offer.
fn is_of_money(statement: &Statement) -> bool {
    match statement.kind {
        Kind::Event | Kind::Quantity => true,
        Kind::Position => statement.position.as_ref().is_some_and(|position| position.stance == Stance::Offers),
        Kind::Speech => false,
    }
}

/// From whom to whom, as far as it concerns the parties asked for.
fn flows(statement: &Statement, question: &MoneyQuestion<'_>) -> Vec<Flow> {
    let (actors, recipients) = (codes(&statement.actor), codes(&statement.recipient));
    let flow = |from: &str, to: &str, is_mutual| Flow { from: from.to_owned(), to: to.to_owned(), is_mutual };
    let mut found = Vec::new();
    if recipients.is_empty() {
        for (index, first) in actors.iter().enumerate() {
            found.extend(actors[index + 1..].iter().map(|second| flow(first, second, true)));
        }
    } else {
        for from in &actors {
            found.extend(recipients.iter().filter(|to| *to != from).map(|to| flow(from, to, false)));
        }
    }
    let is_in = |flow: &Flow, party: &str| flow.from == party || flow.to == party;
    found.retain(|flow| [question.party, question.other].into_iter().flatten().all(|party| is_in(flow, party)));
    found
}

fn row(one: &Told<'_>, mut flow: Flow, index: usize, amount: &Amount) -> Row {
    let statement = one.statement;
    let mut instrument = amount.instrument;
    match instrument {
        // What one imports from another, the other exports.
        Some(Instrument::Imports) => {
            instrument = Some(Instrument::Exports);
            std::mem::swap(&mut flow.from, &mut flow.to);
        }
        Some(Instrument::Trade) if !flow.is_mutual => {
            flow.is_mutual = true;
            if flow.from > flow.to {
                std::mem::swap(&mut flow.from, &mut flow.to);
            }
        }
        _ => {}
    }
    let is_prospect = matches!(statement.modality, Modality::Planned | Modality::Conditional)
        || (statement.kind == Kind::Position && statement.modality != Modality::Denied);
    let stage = match amount.stage {
        Some(Stage::Cancelled) => Some(Stage::Cancelled),
        stage => stage.filter(|_| !is_prospect).or(is_prospect.then_some(Stage::Pledged)),
    };
    let class = class(statement, amount, instrument);
    let (day, date_precision) = day(one, class);
    let omitted = omission(statement, amount, &flow, class);
    let purpose = amount.purpose.as_deref().map(words::content).unwrap_or_default();
    Row {
        matter: one.matter,
        origins: FxHashSet::from_iter([one.origin]),
        purpose,
        index,
        part_of: amount.part_of.as_ref().and_then(|part| match (usize::try_from(part.part_of), &part.part_of_id) {
            (Ok(whole), _) => Some((statement.id.clone(), whole)),
            (Err(_), Some(id)) => Some((id.clone(), 0)),
            (Err(_), None) => None,
        }),
        body: body(&statement.actor, &flow.from),
        shown: MoneyRow {
            flow,
            instrument,
            stage,
            class,
            figure: Figure::of(amount),
            currency: amount.currency.clone(),
            converted: None,
            day,
            date_precision,
            purpose: amount.purpose.clone(),
            words: amount.text.clone(),
            statement: statement.id.clone(),
            article: statement.cite_info.id.clone(),
            text: statement.text.clone(),
            outlet: one.outlet().to_owned(),
            cited: statement.sources.iter().map(|source| source.outlet.clone()).collect(),
            published: statement.cite_info.date,
            origins: 1,
            omitted,
        },
    }
}

fn class(statement: &Statement, amount: &Amount, instrument: Option<Instrument>) -> Class {
    let is_trade = matches!(instrument, Some(Instrument::Trade | Instrument::Exports));
    match amount.extent {
        Some(Extent::New) => Class::New,
        Some(Extent::Cumulative) => Class::Cumulative,
        Some(Extent::Balance) => Class::Balance,
        Some(Extent::Annual) => Class::Annual,
        Some(Extent::ProjectTotal) => Class::Project,
        None if instrument == Some(Instrument::ProjectCost) => Class::Project,
        None if is_trade && statement.date_precision == Some(DatePrecision::Year) => Class::Annual,
        None if statement.kind == Kind::Quantity || instrument == Some(Instrument::Trade) => Class::Unclear,
        None => Class::New,
    }
}

/// The day of a payment; of a total, the day as of which it holds.
fn day(one: &Told<'_>, class: Class) -> (Option<Date>, DatePrecision) {
    let (statement, precision) = (one.statement, one.precision());
    let is_total = matches!(class, Class::Cumulative | Class::Balance);
    if is_total && precision == DatePrecision::Span {
        let end = statement.enddate.filter(|end| Some(*end) != statement.date);
        return match end {
            Some(end) => (Some(end), DatePrecision::Day),
            None => (statement.cite_info.date.or(statement.date), DatePrecision::Publication),
        };
    }
    (one.day(), precision)
}

/// What keeps an amount out of all sums by itself.
fn omission(statement: &Statement, amount: &Amount, flow: &Flow, class: Class) -> Option<Omission> {
    let leave_out = |rule, reason: String| Some(Omission { rule, reason, row: None });
    let unmade = match statement.modality {
        Modality::Denied => Some("it is denied"),
        Modality::Hoped => Some("it is only hoped for"),
        Modality::Possible => Some("it is only possible"),
        Modality::Demanded => Some("it is only asked for"),
        Modality::Actual | Modality::Planned | Modality::Conditional => None,
    };
    if let Some(reason) = unmade {
        return leave_out("R12", reason.to_owned());
    }
    if class == Class::Project {
        return leave_out("R7", "it is what the whole project costs, whoever pays".to_owned());
    }
    let is_trade = matches!(amount.instrument, Some(Instrument::Trade | Instrument::Exports | Instrument::Imports));
    let beside = |side: &[Entity], own: [&str; 2]| {
        codes(side).into_iter().filter(|code| !own.contains(code)).map(str::to_owned).collect::<Vec<_>>()
    };
    let own = [flow.from.as_str(), flow.to.as_str()];
    let (givers, takers) = (beside(&statement.actor, own), beside(&statement.recipient, own));
    if !givers.is_empty() {
        return leave_out("R11", format!("it is told of {} too, and not whose share is what", givers.join(", ")));
    }
    if !takers.is_empty() {
        return leave_out("R11", format!("it goes to {} too, and the shares are not told", takers.join(", ")));
    }
    if flow.is_mutual && !is_trade {
        return leave_out("R11", "it is not told who gives and who receives".to_owned());
    }
    None
}

/// The name of the international body that gives, if one does.
fn body(actors: &[Entity], from: &str) -> Option<String> {
    let is_body = |actor: &&Entity| {
        actor.code.as_deref() == Some(from) && matches!(actor.sector, Some(Sector::Igo | Sector::Ngo))
    };
    let actor = actors.iter().find(is_body)?;
    Some(actor.identifier_text.clone().unwrap_or_else(|| actor.entity_text.clone()))
}
