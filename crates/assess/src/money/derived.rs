//! Sums, and what follows from the amounts told.

use demarche_statement::{Instrument, Stage};
use rustc_hash::FxHashMap;

use super::rows::Rows;
use super::settle::kind_in_words;
use super::{Class, Dispute, Flow, ImpliedFigure, Money, MoneyRow, Total};
use demarche_compare::short;

/// Adds what may be added; of what may not, the figure that stands is told.
pub(super) fn add_up(money: &mut Money) {
    let mut totals: Vec<Total> = Vec::new();
    let mut places: FxHashMap<_, usize> = FxHashMap::default();
    let disputed: Vec<usize> = money
        .disputes
        .iter()
        .filter(|dispute| !dispute.is_revision)
        .flat_map(|dispute| dispute.sides.iter().map(|side| side.row))
        .collect();
    for (place, row) in money.rows.iter().enumerate() {
        if row.omitted.is_some() {
            continue;
        }
        let year = row.day.filter(|_| row.class == Class::Annual).map(|day| day.year());
        let key = (row.flow.clone(), row.instrument, row.stage, row.class, row.currency.clone(), year);
        let is_disputed = disputed.contains(&place);
        let index = *places.entry(key).or_insert(totals.len());
        match totals.get_mut(index) {
            None => totals.push(Total {
                flow: row.flow.clone(),
                instrument: row.instrument,
                stage: row.stage,
                class: row.class,
                year,
                currency: row.currency.clone(),
                figure: row.figure,
                converted: row.converted,
                unconverted: usize::from(row.converted.is_none()),
                rows: vec![place],
                is_disputed,
            }),
            Some(total) => {
                total.figure = total.figure + row.figure;
                total.converted = match (total.converted, row.converted) {
                    (Some(one), Some(other)) => Some(one + other),
                    (one, other) => one.or(other),
                };
                total.unconverted += usize::from(row.converted.is_none());
                total.rows.push(place);
                total.is_disputed |= is_disputed;
            }
        }
    }
    totals.sort_by_cached_key(|total| {
        (total.flow.clone(), total.class, total.instrument, total.stage, total.currency.clone(), total.year)
    });
    note_unknown_inclusions(money, &totals);
    money.totals = totals;
}

/// R11: of payments and a total of the same direction nobody says whether the one are in the other.
fn note_unknown_inclusions(money: &mut Money, totals: &[Total]) {
    for whole in totals.iter().filter(|total| total.class == Class::Cumulative) {
        for part in totals.iter().filter(|total| total.class == Class::New && total.flow == whole.flow) {
            let is_paid = !matches!(part.stage, Some(Stage::Pledged | Stage::Cancelled | Stage::Repaid));
            let is_contract = matches!(part.instrument, Some(Instrument::Contract | Instrument::Exports));
            if is_paid && !is_contract {
                money.notes.push(format!(
                    "R11: whether {} ({} {}) is inside {} in all ({} {}) is not told; they are not added",
                    in_words(part.instrument),
                    part.currency,
                    part.figure,
                    in_words(whole.instrument),
                    whole.currency,
                    whole.figure,
                ));
            }
        }
    }
}

fn in_words(instrument: Option<Instrument>) -> String {
    instrument.map_or("money".to_owned(), |instrument| instrument.as_str().replace('_', " "))
}

/// Derives remainders, flows between totals, and the missing side of trade.
pub(super) fn derive(rows: &Rows, money: &mut Money) {
    remainders(rows, money);
    between_totals(rows, money);
    trade(rows, money);
}

/// R3: what is left of a whole beside the parts that are told.
fn remainders(rows: &Rows, money: &mut Money) {
    let mut parts: FxHashMap<usize, Vec<usize>> = FxHashMap::default();
    for (place, row) in rows.rows.iter().enumerate() {
        if let Some(whole) =
            row.shown.omitted.as_ref().filter(|omitted| omitted.rule == "R3").and_then(|omitted| omitted.row)
            && row.shown.currency == rows.rows[whole].shown.currency
        {
            parts.entry(whole).or_default().push(place);
        }
    }
    let mut wholes: Vec<usize> =
        parts.keys().copied().filter(|&whole| rows.rows[whole].shown.omitted.is_none()).collect();
    wholes.sort_unstable();
    for whole in wholes {
        let parts = &parts[&whole];
        let shown = &rows.rows[whole].shown;
        let mut figure = shown.figure;
        let mut formula = format!("{} {}", in_words(shown.instrument), short(shown.figure.figure));
        let mut beside = Vec::new();
        for &part in parts {
            let part = &rows.rows[part].shown;
            figure = figure - part.figure;
            formula.push_str(&format!(" - {} {}", in_words(part.instrument), short(part.figure.figure)));
            beside.push(in_words(part.instrument));
        }
        beside.dedup();
        money.implied.push(ImpliedFigure {
            rule: "R3",
            flow: shown.flow.clone(),
            instrument: shown.instrument,
            what: format!("{} beside {}", in_words(shown.instrument), beside.join(", ")),
            figure,
            currency: shown.currency.clone(),
            formula,
            rows: std::iter::once(whole).chain(parts.iter().copied()).collect(),
        });
    }
}

/// R2: what came between one total of all so far and the next.
fn between_totals(rows: &Rows, money: &mut Money) {
    for revision in money.disputes.iter().filter(|dispute| dispute.is_revision) {
        let [before, after] = &revision.sides[..] else { continue };
        let (earlier, later) = (&rows.rows[before.row].shown, &rows.rows[after.row].shown);
        if later.class != Class::Cumulative {
            continue;
        }
        let day = |row: &MoneyRow| row.day.map_or("before".to_owned(), |day| day.to_string());
        money.implied.push(ImpliedFigure {
            rule: "R2",
            flow: later.flow.clone(),
            instrument: later.instrument,
            what: format!("{} between {} and {}", in_words(later.instrument), day(earlier), day(later)),
            figure: later.figure - earlier.figure,
            currency: later.currency.clone(),
            formula: format!("{} - {}", short(later.figure.figure), short(earlier.figure.figure)),
            rows: vec![before.row, after.row],
        });
    }
}

/// R8: trade is what both export.
fn trade(rows: &Rows, money: &mut Money) {
    // Figures belong together that are of one year, or else stand in one article.
    let mut groups: FxHashMap<(String, String, String, String), [Option<usize>; 3]> = FxHashMap::default();
    let mut order = Vec::new();
    for (place, row) in rows.rows.iter().enumerate() {
        let shown = &row.shown;
        let is_trade = matches!(shown.instrument, Some(Instrument::Trade | Instrument::Exports));
        if !is_trade || shown.omitted.is_some() {
            continue;
        }
        let of = match (shown.class, shown.day) {
            (Class::Annual, Some(day)) => day.year().to_string(),
            _ => shown.article.clone(),
        };
        let (first, second) =
            (shown.flow.from.clone().min(shown.flow.to.clone()), shown.flow.from.clone().max(shown.flow.to.clone()));
        let side = match shown.instrument {
            Some(Instrument::Trade) => 0,
            _ if shown.flow.from == first => 1,
            _ => 2,
        };
        let key = (first, second, of, shown.currency.clone());
        let sides = groups.entry(key.clone()).or_insert_with(|| {
            order.push(key);
            [None; 3]
        });
        sides[side] = Some(place);
    }
    for key in order {
        let sides = groups[&key];
        let shown = |place: usize| &rows.rows[place].shown;
        let (first, second, ..) = &key;
        let flow = |from: &String, to: &String, is_mutual| Flow { from: from.clone(), to: to.clone(), is_mutual };
        let mut imply = |flow, instrument, what: String, figure, formula, rows: Vec<usize>| {
            money.implied.push(ImpliedFigure {
                rule: "R8",
                flow,
                instrument: Some(instrument),
                what,
                figure,
                currency: key.3.clone(),
                formula,
                rows,
            });
        };
        match sides {
            [Some(whole), Some(one), None] | [Some(whole), None, Some(one)] => {
                let (from, to) = if sides[1].is_some() { (second, first) } else { (first, second) };
                let formula = format!(
                    "trade {} - exports of {} {}",
                    short(shown(whole).figure.figure),
                    shown(one).flow.from,
                    short(shown(one).figure.figure)
                );
                let figure = shown(whole).figure - shown(one).figure;
                imply(
                    flow(from, to, false),
                    Instrument::Exports,
                    format!("exports of {from} to {to}"),
                    figure,
                    formula,
                    vec![whole, one],
                );
            }
            [None, Some(one), Some(other)] => {
                let formula = format!(
                    "exports of {first} {} + exports of {second} {}",
                    short(shown(one).figure.figure),
                    short(shown(other).figure.figure)
                );
                let figure = shown(one).figure + shown(other).figure;
                imply(
                    flow(first, second, true),
                    Instrument::Trade,
                    "trade".to_owned(),
                    figure,
                    formula,
                    vec![one, other],
                );
            }
            [Some(whole), Some(one), Some(other)] => {
                let sum = shown(one).figure + shown(other).figure;
                if !sum.agrees(&shown(whole).figure) {
                    let what = format!(
                        "{} of {} is not the sum of the exports of both, {}",
                        kind_in_words(rows, whole),
                        short(shown(whole).figure.figure),
                        short(sum.figure)
                    );
                    let sides = [whole, one, other].map(|row| rows.side(row)).to_vec();
                    money.disputes.push(Dispute { what, is_revision: false, is_denial: false, sides });
                }
            }
            _ => {}
        }
    }
}
