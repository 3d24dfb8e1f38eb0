//! The money of a brief: what stands in its table and among its figures, and where sources differ on sums.

use demarche_assess::{Class, Dispute, DisputeSide, Flow, Money, MoneyRow, Total};
use demarche_statement::{Instrument, Stage, Statement};

use super::cite::Cites;
use super::{Headline, MoneyLine, Parties, phrases};

/// From whom to whom, in words.
fn direction(flow: &Flow, parties: Parties<'_>) -> String {
    let (from, to) = (parties.name(&flow.from), parties.name(&flow.to));
    if flow.is_mutual { format!("{from} and {to}") } else { format!("{from} to {to}") }
}

/// What a total is of: `aid in all so far`, `grant pledged`, `trade in 2005`.
fn what(total: &Total) -> String {
    let stage = total.stage.filter(|stage| total.class == Class::New || *stage != Stage::Disbursed);
    let stage = stage.map(|stage| format!(" {stage}")).unwrap_or_default();
    let class = match (total.class, total.year) {
        (_, Some(year)) => format!(" in {year}"),
        (Class::Cumulative, _) => " in all so far".to_owned(),
        (Class::Balance, _) => " outstanding".to_owned(),
        (Class::Project, _) => ", the whole project".to_owned(),
        _ => String::new(),
    };
    format!("{}{stage}{class}", phrases::instrument(total.instrument))
}

/// The figure in the text's own words where it is one amount's, else as computed.
fn figure(total: &Total, money: &Money) -> String {
    match &total.rows[..] {
        [row] if !total.is_disputed && money.rows[*row].figure == total.figure => money.rows[*row].words.clone(),
        _ => phrases::sum(&total.figure, &total.currency),
    }
}

/// The statements behind rows, those that tell the same again included.
fn statements<'m>(money: &'m Money, rows: &[usize]) -> Vec<&'m str> {
    let again = |row: &MoneyRow| {
        row.omitted.as_ref().is_some_and(|omitted| {
            matches!(omitted.rule, "R5" | "R12") && omitted.row.is_some_and(|kept| rows.contains(&kept))
        })
    };
    let kept = rows.iter().map(|&row| money.rows[row].statement.as_str());
    kept.chain(money.rows.iter().filter(|row| again(row)).map(|row| row.statement.as_str())).collect()
}

/// The table: what is told, what is included in it, and what follows.
pub(super) fn table(money: &Money, parties: Parties<'_>, cites: &mut Cites<'_>) -> Vec<MoneyLine> {
    let mut table: Vec<MoneyLine> = Vec::new();
    for total in &money.totals {
        table.push(MoneyLine {
            direction: direction(&total.flow, parties),
            what: format!("{}{}", what(total), if total.is_disputed { " (disputed)" } else { "" }),
            figure: figure(total, money),
            derived: String::new(),
            is_part: false,
            cites: cites.of(statements(money, &total.rows)),
        });
        // What is included follows its whole, from all who tell so.
        let mut parts: Vec<(String, String, Vec<&str>)> = Vec::new();
        let wholes = statements(money, &total.rows);
        for row in money.rows.iter().filter(|row| row.omitted.as_ref().is_some_and(|omitted| omitted.rule == "R3")) {
            if !wholes.contains(&row.statement.as_str()) {
                continue;
            }
            let (kind, words) = (phrases::plural(row.instrument), phrases::sum(&row.figure, &row.currency));
            match parts.iter_mut().find(|part| (&part.0, &part.1) == (&kind, &words)) {
                Some(part) => part.2.push(&row.statement),
                None => parts.push((kind, words, vec![&row.statement])),
            }
        }
        for (kind, figure, statements) in parts {
            table.push(MoneyLine {
                direction: direction(&total.flow, parties),
                what: format!("of this, {kind}"),
                figure,
                derived: String::new(),
                is_part: true,
                cites: cites.of(statements),
            });
        }
    }
    for implied in &money.implied {
        table.push(MoneyLine {
            direction: direction(&implied.flow, parties),
            what: parties.named(&implied.what),
            figure: phrases::sum(&implied.figure, &implied.currency),
            derived: parties.named(&implied.formula).replace(" - ", " − "),
            is_part: false,
            cites: cites.of(statements(money, &implied.rows)),
        });
    }
    table
}

/// What to bear in mind, as sentences.
pub(super) fn notes(money: &Money) -> Vec<String> {
    let plain = |note: &String| {
        let words =
            note.split_once(": ").filter(|(rule, _)| rule.starts_with('R')).map_or(note.as_str(), |(_, rest)| rest);
        format!("{}.", phrases::sentence_case(words.trim_end_matches('.')))
    };
    money.notes.iter().map(plain).collect()
}

/// The figures that head a brief: of all so far, then of the year, then of what was given and promised; the largest first.
pub(super) fn headlines(money: &Money, parties: Parties<'_>, cites: &mut Cites<'_>) -> Vec<Headline> {
    let rank = |total: &&Total| match (total.class, total.instrument) {
        (Class::Cumulative, _) => 0,
        (_, Some(Instrument::Investment)) => 1,
        (Class::Annual, _) => 2,
        (Class::New, _) if total.stage != Some(Stage::Pledged) => 3,
        (Class::New, _) => 4,
        _ => 5,
    };
    let mut totals: Vec<&Total> = money.totals.iter().collect();
    totals.sort_by(|one, other| rank(one).cmp(&rank(other)).then(other.figure.figure.total_cmp(&one.figure.figure)));
    totals.truncate(MOST);
    let headline = |total: &Total| Headline {
        figure: figure(total, money),
        caption: format!(
            "{}, {}{}",
            what(total),
            direction(&total.flow, parties),
            if total.is_disputed { ", disputed" } else { "" }
        ),
        cites: cites.of(statements(money, &total.rows)),
    };
    totals.into_iter().map(headline).collect()
}

/// So many sums head a brief.
const MOST: usize = 5;

/// Where figures differ, in a sentence, with the statements that it rests on.
pub(super) fn dispute<'s>(
    dispute: &Dispute,
    money: &Money,
    parties: Parties<'_>,
    year: Option<i16>,
    of_id: impl Fn(&str) -> Option<&'s Statement>,
) -> Option<(String, Vec<String>)> {
    let row = |side: &DisputeSide| &money.rows[side.row];
    let ids: Vec<String> = dispute.sides.iter().map(|side| row(side).statement.clone()).collect();
    let (first, last) = (dispute.sides.first()?, dispute.sides.last()?);
    if dispute.is_denial {
        let told = phrases::sentence(of_id(&row(first).statement)?);
        let denied = phrases::quoted(of_id(&row(last).statement)?);
        return Some((format!("{told} It is denied: {denied}"), ids));
    }
    let by = |side: &DisputeSide| {
        let row = row(side);
        let day = row.published.map(|day| format!(" on {}", phrases::day(day, year))).unwrap_or_default();
        // As told, without what a sum of several makes of it.
        format!("{} by {}{day}", row.words, row.outlet)
    };
    let told: Vec<String> = dispute.sides.iter().map(by).collect();
    let is_one_kind = dispute.sides.iter().all(|side| row(side).instrument == row(first).instrument);
    if !is_one_kind {
        return Some((format!("The figures of trade do not add up: they are put at {}.", phrases::listed(&told)), ids));
    }
    let shown = row(first);
    let purpose = dispute.sides.iter().find_map(|side| row(side).purpose.as_ref());
    let purpose = purpose.map(|words| format!(" for {words}")).unwrap_or_default();
    let between = if shown.flow.is_mutual { "between" } else { "from" };
    let subject =
        format!("The {} {between} {}{purpose}", phrases::instrument(shown.instrument), direction(&shown.flow, parties));
    let verb = if dispute.is_revision { "was put at" } else { "is put at" };
    Some((format!("{subject} {verb} {}.", phrases::listed(&told)), ids))
}
