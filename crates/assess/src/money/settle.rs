//! Which amounts are the same, inside each other, or against each other.

use demarche_statement::{DatePrecision, Instrument, Stage};
use jiff::civil::Date;
use rustc_hash::FxHashMap;

use super::rows::Rows;
use super::{Class, Dispute, Flow};
use crate::told::days_between;
use demarche_compare::words::{folded, overlap};

/// So many days apart the same sum between the same parties is told again, not paid again.
const SAME: i64 = 31;

/// So many where one of the two has no day of its own.
const SAME_UNDATED: i64 = 366;

/// Decides of each amount whether it stands in a total.
pub(super) fn settle(rows: &mut Rows) {
    parts(rows);
    by_group(rows);
    frameworks(rows);
    passed_on(rows);
}

/// R3: what is included in another amount.
fn parts(rows: &mut Rows) {
    let mut places: FxHashMap<(&str, usize, &Flow), usize> = FxHashMap::default();
    for (place, row) in rows.rows.iter().enumerate() {
        places.insert((&row.shown.statement, row.index, &row.shown.flow), place);
    }
    let wholes: Vec<Option<Option<usize>>> = rows
        .rows
        .iter()
        .map(|row| {
            let whole = row.part_of.as_ref();
            whole.map(|(statement, index)| places.get(&(statement.as_str(), *index, &row.shown.flow)).copied())
        })
        .collect();
    for (place, whole) in wholes.into_iter().enumerate() {
        // Imports are part of trade: that is rule 8's.
        let is_trade = matches!(rows.rows[place].shown.instrument, Some(Instrument::Exports | Instrument::Trade));
        match whole {
            Some(_) if is_trade => {}
            Some(Some(whole)) if whole != place => {
                let reason = format!("it is included in {}", rows.rows[whole].shown.words);
                rows.omit(place, "R3", reason, Some(whole));
            }
            Some(_) => rows.omit(place, "R3", "it is included in another amount of the same article".to_owned(), None),
            None => {}
        }
    }
}

/// The days that a row may be of.
fn days(rows: &Rows, at: usize) -> Option<(Date, Date)> {
    let shown = &rows.rows[at].shown;
    let day = shown.day?;
    Some(match shown.date_precision {
        DatePrecision::Month => (day.first_of_month(), day.last_of_month()),
        DatePrecision::Year => (day.first_of_year(), day.last_of_year()),
        _ => (day, day),
    })
}

fn gap(rows: &Rows, one: usize, other: usize) -> i64 {
    match (days(rows, one), days(rows, other)) {
        (Some(one), Some(other)) => days_between(one.1, other.0).max(days_between(other.1, one.0)).max(0),
        _ => i64::MAX,
    }
}

fn is_dated(rows: &Rows, at: usize) -> bool {
    rows.rows[at].shown.date_precision != DatePrecision::Publication
}

/// Whether two amounts may be for the same: not where both say what for, and in other words.
fn same_purpose(rows: &Rows, one: usize, other: usize) -> bool {
    let (one, other) = (&rows.rows[one].purpose, &rows.rows[other].purpose);
    one.is_empty() || other.is_empty() || overlap(one, other) >= 0.34
}

fn is_general(instrument: Option<Instrument>) -> bool {
    matches!(instrument, None | Some(Instrument::Aid | Instrument::Other))
}

/// Whether two amounts are of a kind: the same instrument and stage, or one of them less exactly told.
fn same_kind(rows: &Rows, one: usize, other: usize) -> bool {
    let (one, other) = (&rows.rows[one].shown, &rows.rows[other].shown);
    let instruments = one.instrument == other.instrument || is_general(one.instrument) || is_general(other.instrument);
    instruments && (one.stage == other.stage || one.stage.is_none() || other.stage.is_none())
}

/// Which of two tellings of one amount is told better: the one with kind and stage, a day, a narrower figure, then the first.
fn better(rows: &Rows, one: usize, other: usize) -> (usize, usize) {
    let worth = |at: usize| {
        let shown = &rows.rows[at].shown;
        (!is_general(shown.instrument), shown.stage.is_some(), is_dated(rows, at))
    };
    let narrower = |at: usize, than: usize| rows.rows[at].shown.figure.width() < rows.rows[than].shown.figure.width();
    let first = worth(other) > worth(one) || (worth(other) == worth(one) && narrower(other, one));
    if first { (other, one) } else { (one, other) }
}

/// R2, R5, R12 and the rest of R11: among amounts of one direction, class and currency.
fn by_group(rows: &mut Rows) {
    let mut groups: FxHashMap<_, Vec<usize>> = FxHashMap::default();
    let mut order = Vec::new();
    for (place, row) in rows.rows.iter().enumerate() {
        let shown = &row.shown;
        let key = (shown.flow.clone(), shown.class, shown.currency.clone());
        let members = groups.entry(key.clone()).or_insert_with(|| {
            order.push(key);
            Vec::new()
        });
        members.push(place);
    }
    for key in order {
        let members = &groups[&key];
        denials(rows, members);
        match key.1 {
            Class::New => payments(rows, members),
            Class::Cumulative | Class::Balance | Class::Annual | Class::Unclear => standing(rows, members, key.1),
            Class::Project => {}
        }
    }
}

/// R12: what some assert and others deny.
fn denials(rows: &mut Rows, members: &[usize]) {
    let is_denied = |rows: &Rows, at: usize| {
        rows.rows[at].shown.omitted.as_ref().is_some_and(|omitted| omitted.reason == "it is denied")
    };
    for &denied in members {
        if !is_denied(rows, denied) {
            continue;
        }
        let asserted = members.iter().copied().find(|&at| {
            rows.rows[at].shown.omitted.is_none()
                && rows.rows[at].shown.figure.agrees(&rows.rows[denied].shown.figure)
                && same_kind(rows, at, denied)
                && gap(rows, at, denied) <= SAME_UNDATED
        });
        if let Some(asserted) = asserted {
            let what = format!(
                "whether {} were given: {} denies it",
                rows.rows[asserted].shown.words, rows.rows[denied].shown.outlet
            );
            let sides = vec![rows.side(asserted), rows.side(denied)];
            rows.disputes.push(Dispute { what, is_revision: false, is_denial: true, sides });
        }
    }
}

/// R5 and R12 among payments.
fn payments(rows: &mut Rows, members: &[usize]) {
    let mut standing: Vec<usize> = Vec::new();
    for &at in members {
        if rows.rows[at].shown.omitted.is_some() {
            continue;
        }
        let mut settled = false;
        for place in (0..standing.len()).rev() {
            let other = standing[place];
            let near = gap(rows, other, at);
            if near > SAME_UNDATED {
                break;
            }
            if !same_kind(rows, other, at) || !same_purpose(rows, other, at) {
                continue;
            }
            let (one, two) = (&rows.rows[other], &rows.rows[at]);
            let same_matter = one.matter == two.matter;
            let same_article = one.shown.article == two.shown.article;
            let agrees = one.shown.figure.agrees(&two.shown.figure);
            let named_alike = one.shown.figure.figure == two.shown.figure.figure;
            let undated = !is_dated(rows, other) || !is_dated(rows, at);
            // A text that names two sums means two; one that names a sum twice means one.
            let again =
                agrees && (named_alike || !same_article) && (same_matter || near <= SAME || (undated && named_alike));
            let against = !agrees && same_matter && !same_article;
            if !again && !against {
                continue;
            }
            let (kept, left) = better(rows, other, at);
            let origins: Vec<u64> = rows.rows[left].origins.iter().copied().collect();
            let words = rows.rows[kept].shown.words.clone();
            if again {
                let reason = match (undated, near <= SAME) {
                    (true, false) => format!("it seems to be {words} told again; it has no day of its own"),
                    _ => format!("it is {words} told again"),
                };
                rows.omit(left, "R5", reason, Some(kept));
                rows.rows[kept].origins.extend(origins);
                rows.rows[kept].shown.origins = rows.rows[kept].origins.len();
            } else {
                dispute(rows, kept, left);
            }
            standing[place] = kept;
            settled = true;
            break;
        }
        if !settled {
            standing.push(at);
        }
    }
}

/// Two figures for one thing: both stand, and a sum reaches from the one to the other.
fn dispute(rows: &mut Rows, kept: usize, left: usize) {
    let what = kind_in_words(rows, kept);
    let (first, second) =
        if rows.rows[left].shown.published < rows.rows[kept].shown.published { (left, kept) } else { (kept, left) };
    let open =
        rows.disputes.iter().position(|open| !open.is_revision && open.sides.iter().any(|side| side.row == kept));
    match open {
        Some(open) => {
            let side = rows.side(left);
            rows.disputes[open].sides.push(side);
        }
        None => {
            let sides = vec![rows.side(first), rows.side(second)];
            rows.disputes.push(Dispute { what, is_revision: false, is_denial: false, sides });
        }
    }
    let words = rows.rows[kept].shown.words.clone();
    rows.omit(left, "R12", format!("{words} is told of the same; a sum reaches from the one to the other"), Some(kept));
    let hull = rows.rows[kept].shown.figure.hull(&rows.rows[left].shown.figure);
    rows.rows[kept].shown.figure = hull;
}

/// What a row is of: `grant disbursed from JPN to AZE`.
pub(super) fn kind_in_words(rows: &Rows, at: usize) -> String {
    let shown = &rows.rows[at].shown;
    let instrument = shown.instrument.map_or("money", Instrument::as_str).replace('_', " ");
    let stage = shown.stage.map(|stage| format!(" {stage}")).unwrap_or_default();
    let (from, to) = (&shown.flow.from, &shown.flow.to);
    if shown.flow.is_mutual {
        format!("{instrument}{stage} between {from} and {to}")
    } else {
        format!("{instrument}{stage} from {from} to {to}")
    }
}

/// R2 and R12 among totals: the latest stands, what is told of the same time otherwise is against it.
fn standing(rows: &mut Rows, members: &[usize], class: Class) {
    // What is told of one instrument, stage and, where it is for a year, year.
    type Key = (Option<Instrument>, Option<Stage>, Option<i16>);
    let mut by_kind: FxHashMap<Key, Vec<usize>> = FxHashMap::default();
    let mut order = Vec::new();
    for &at in members {
        let shown = &rows.rows[at].shown;
        if shown.omitted.is_some() {
            continue;
        }
        // Totals of one kind are told of as disbursed or without a stage.
        let stage = shown.stage.filter(|stage| *stage != Stage::Disbursed);
        let year = shown.day.filter(|_| class == Class::Annual).map(|day| day.year());
        let key = (shown.instrument, stage, year);
        let kin = by_kind.entry(key).or_insert_with(|| {
            order.push(key);
            Vec::new()
        });
        kin.push(at);
    }
    for key in order {
        let kin = &by_kind[&key];
        let mut last: Option<usize> = None;
        for &at in kin {
            let Some(before) = last else {
                last = Some(at);
                continue;
            };
            let agrees = rows.rows[before].shown.figure.agrees(&rows.rows[at].shown.figure);
            let same_time = gap(rows, before, at) <= SAME || class == Class::Annual;
            if !same_purpose(rows, before, at) && !agrees {
                let reason = "it is a total of something else, and not told to be outside the other".to_owned();
                rows.omit(before, "R11", reason, Some(at));
                last = Some(at);
            } else if agrees
                && (same_time || rows.rows[before].shown.figure.figure == rows.rows[at].shown.figure.figure)
            {
                let (kept, left) = better(rows, before, at);
                let words = rows.rows[kept].shown.words.clone();
                let origins: Vec<u64> = rows.rows[left].origins.iter().copied().collect();
                rows.omit(left, "R5", format!("it is {words} told again"), Some(kept));
                rows.rows[kept].origins.extend(origins);
                rows.rows[kept].shown.origins = rows.rows[kept].origins.len();
                last = Some(kept);
            } else if same_time && rows.rows[before].shown.article != rows.rows[at].shown.article {
                dispute(rows, at, before);
                last = Some(at);
            } else {
                let words = rows.rows[at].shown.words.clone();
                rows.omit(before, "R2", format!("a later total, {words}, stands in its place"), Some(at));
                if class != Class::Unclear {
                    let sides = vec![rows.side(before), rows.side(at)];
                    let what = kind_in_words(rows, at);
                    rows.disputes.push(Dispute { what, is_revision: true, is_denial: false, sides });
                }
                last = Some(at);
            }
        }
    }
}

const FRAMEWORK: &[&str] = &["framework", "umbrella", "facility", "credit line", "line of credit", "memorandum"];
const DRAWN: &[&str] = &[
    "tranche",
    "instalment",
    "installment",
    "drawn",
    "drew",
    "draw on",
    "drawdown",
    "under the agreement",
    "under the framework",
    "under the credit line",
    "under the facility",
    "under the line of credit",
    "under the programme",
    "under the program",
    "part of the loan",
];

/// R4: a framework is left out where something drawn on it is told.
fn frameworks(rows: &mut Rows) {
    let has = |rows: &Rows, at: usize, words: &[&str]| {
        let text = folded(&rows.rows[at].shown.text);
        words.iter().any(|word| text.contains(word))
    };
    let candidates: Vec<usize> = (0..rows.rows.len())
        .filter(|&at| {
            let shown = &rows.rows[at].shown;
            shown.omitted.is_none()
                && shown.class == Class::New
                && matches!(shown.instrument, Some(Instrument::Loan | Instrument::CreditLine) | None)
        })
        .collect();
    for &frame in &candidates {
        let is_frame = rows.rows[frame].shown.instrument == Some(Instrument::CreditLine) || has(rows, frame, FRAMEWORK);
        if !is_frame || has(rows, frame, DRAWN) {
            continue;
        }
        let draw = candidates.iter().copied().find(|&draw| {
            let (whole, part) = (&rows.rows[frame].shown, &rows.rows[draw].shown);
            draw != frame
                && whole.flow == part.flow
                && whole.currency == part.currency
                && part.figure.low <= whole.figure.high
                && part.day >= whole.day
                && has(rows, draw, DRAWN)
        });
        if let Some(draw) = draw {
            let reason =
                format!("it is a framework; what is drawn on it, such as {}, is counted", rows.rows[draw].shown.words);
            rows.omit(frame, "R4", reason, Some(draw));
        }
    }
}

/// R6: what an international body passes on counts at the giver's end.
fn passed_on(rows: &mut Rows) {
    for at in 0..rows.rows.len() {
        let Some(body) = rows.rows[at].body.clone() else { continue };
        if rows.rows[at].shown.omitted.is_some() {
            continue;
        }
        let (body, code) = (folded(&body), rows.rows[at].shown.flow.from.clone());
        let giver = (0..rows.rows.len()).find(|&other| {
            let (given, passed) = (&rows.rows[other].shown, &rows.rows[at].shown);
            rows.rows[other].body.is_none()
                && given.omitted.is_none()
                && (given.flow.to == passed.flow.to || given.flow.to == code)
                && given.currency == passed.currency
                && given.class == passed.class
                && given.figure.agrees(&passed.figure)
                && gap(rows, other, at) <= SAME_UNDATED
                && (given.flow.to == code || folded(&given.text).contains(&body))
        });
        if let Some(giver) = giver {
            let from = rows.rows[giver].shown.flow.from.clone();
            let reason = format!("it passes on what {from} gave, and is counted at that end only");
            rows.omit(at, "R6", reason, Some(giver));
        }
    }
}
