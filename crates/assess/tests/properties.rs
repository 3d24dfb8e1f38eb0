//! What holds of the measures whatever is told.

#![allow(clippy::unwrap_used)] // A failure here is a failed test.

use demarche_assess::{
    Bloc, DyadQuestion, Grain, Membership, MoneyQuestion, OrientationQuestion, PositionQuestion, PromisesQuestion,
    dyad, group, money, orientation, positions, promises,
};
use demarche_statement::{
    Amount, Bound, Category, Citation, DatePrecision, Entity, Extent, Instrument, Kind, Modality, Part, Position,
    Stage, Stance, Statement, TextSpan,
};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;

const CODES: [&str; 4] = ["AZE", "JPN", "USA", "UNO"];

fn party() -> impl Strategy<Value = Entity> {
    (proptest::option::of(0..CODES.len()), "[a-z]{1,3}").prop_map(|(code, name)| Entity {
        entity_text: name,
        code: code.map(|code| CODES[code].to_owned()),
        ..Entity::default()
    })
}

fn pick<T: Copy + std::fmt::Debug + 'static>(from: &'static [T]) -> impl Strategy<Value = T> {
    (0..from.len()).prop_map(move |index| from[index])
}

fn amount() -> impl Strategy<Value = Amount> {
    (
        0.0..1e9_f64,
        proptest::option::of(0.0..1e9),
        pick(&["USD", "EUR"]),
        pick(Bound::ALL),
        proptest::option::of(pick(Instrument::ALL)),
        proptest::option::of(pick(Stage::ALL)),
        proptest::option::of(pick(Extent::ALL)),
        proptest::option::of("[a-c]{1,3}"),
        proptest::option::of(-1..3_i32),
    )
        .prop_map(|(figure, amount_to, currency, bound, instrument, stage, extent, purpose, part_of)| Amount {
            amount: f64::round(figure / 1e6) * 1e6,
            amount_to,
            currency: currency.to_owned(),
            bound,
            instrument,
            stage,
            extent,
            purpose,
            period: None,
            text: String::new(),
            part_of: part_of.map(|part_of| Part { part_of, part_of_id: (part_of < 0).then(|| "s1".to_owned()) }),
        })
}

fn day() -> impl Strategy<Value = Option<Date>> {
    proptest::option::weighted(0.9, (0..1500_i64).prop_map(|days| date(2000, 1, 1).checked_add(days.days()).unwrap()))
}

fn statement() -> impl Strategy<Value = Statement> {
    let who = (proptest::collection::vec(party(), 0..3), proptest::collection::vec(party(), 0..3));
    let when = (day(), proptest::option::of(pick(DatePrecision::ALL)), day(), day());
    let what = (pick(Kind::ALL), pick(Category::ALL), pick(Modality::ALL), pick(Stance::ALL), "[a-d ]{0,8}");
    let more = (proptest::collection::vec(amount(), 0..3), 0..4_u32, proptest::option::of("[a-c]{2}"));
    (who, when, what, more).prop_map(|(who, when, what, more)| {
        let mut statement = Statement::new(what.0, what.4.clone(), TextSpan::default());
        (statement.actor, statement.recipient) = who;
        (statement.date, statement.date_precision, statement.enddate) = (when.0, when.1, when.2);
        statement.event = vec![what.1];
        statement.modality = what.2;
        statement.position = Some(Position { stance: what.3, issue: what.4 });
        statement.money = more.0;
        statement.condition = more.2;
        statement.cite_info = Citation {
            id: format!("a{}", more.1),
            publication: Some(format!("Outlet {}", more.1 % 3)),
            date: when.3,
            ..Citation::default()
        };
        statement
    })
}

/// Statements with ids of their own.
fn statements() -> impl Strategy<Value = Vec<Statement>> {
    proptest::collection::vec(statement(), 0..40).prop_map(|mut all| {
        for (index, one) in all.iter_mut().enumerate() {
            one.id = format!("s{index}");
        }
        all
    })
}

fn asked() -> DyadQuestion<'static> {
    DyadQuestion { pair: ["AZE", "JPN"], from: None, to: None, grain: Grain::Quarter, seed: 1, draws: 20 }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn a_dyad_counts_each_episode_once_however_often_it_is_told(all in statements()) {
        let once = dyad(&group(&all), &asked());
        let placed: usize = once.periods.iter().map(|period| period.episodes).sum();
        prop_assert_eq!(placed + once.undated, once.episodes);
        for period in &once.periods {
            prop_assert_eq!(period.forth + period.back + period.joint, period.episodes);
        }
        // Reprinted by another outlet, a day later.
        let mut twice = all.clone();
        for one in &all {
            let mut again = one.clone();
            again.id.push('b');
            again.cite_info.id.push('b');
            again.cite_info.publication = Some("Reprint".to_owned());
            // What has no day of its own is told of the day of its article.
            if again.date.is_some() {
                again.cite_info.date = again.cite_info.date.and_then(|day| day.tomorrow().ok());
            }
            twice.push(again);
        }
        let twice = dyad(&group(&twice), &asked());
        prop_assert_eq!(twice.episodes, once.episodes);
        prop_assert_eq!(twice.net.mean.map(|mean| (mean * 1e6).round()), once.net.mean.map(|mean| (mean * 1e6).round()));
    }

    #[test]
    fn every_amount_is_in_one_sum_or_says_why_not(all in statements(), other in proptest::option::of(Just("JPN"))) {
        let money = money(&group(&all), &MoneyQuestion { party: Some("AZE"), other, from: None, to: None, rates: None });
        let mut counted: Vec<usize> = money.totals.iter().flat_map(|total| total.rows.clone()).collect();
        counted.sort_unstable();
        let expected: Vec<usize> = (0..money.rows.len()).filter(|row| money.rows[*row].omitted.is_none()).collect();
        prop_assert_eq!(counted, expected);
        for total in &money.totals {
            for &row in &total.rows {
                let row = &money.rows[row];
                prop_assert_eq!((&row.flow, row.instrument, row.stage, row.class), (&total.flow, total.instrument, total.stage, total.class));
                prop_assert_eq!(&row.currency, &total.currency);
            }
            prop_assert!(total.figure.low <= total.figure.high);
        }
        for row in &money.rows {
            let cause = row.omitted.as_ref().and_then(|omitted| omitted.row);
            prop_assert!(cause.is_none_or(|cause| cause < money.rows.len()));
        }
        prop_assert!(serde_json::to_string(&money).is_ok());
        let mut reversed = all;
        reversed.reverse();
        let again = demarche_assess::money(&group(&reversed), &MoneyQuestion { party: Some("AZE"), other, from: None, to: None, rates: None });
        prop_assert_eq!(again.rows.len(), money.rows.len());
    }

    #[test]
    fn nothing_that_is_told_stops_a_measure(all in statements()) {
        let told = group(&all);
        let bloc = |name: &str, code: &str| Bloc {
            name: name.to_owned(),
            members: vec![Membership { code: code.to_owned(), since: None, until: Some(date(2003, 1, 1)) }],
        };
        let (toward, against) = (bloc("one", "JPN"), bloc("other", "USA"));
        let found = orientation(&told, &OrientationQuestion {
            country: "AZE", toward: &toward, against: &against, from: None, to: None, grain: Grain::Month, turn: None, seed: 1, draws: 20,
        });
        prop_assert_eq!(found.tilt.is_some(), found.periods.iter().map(|period| period.toward + period.against).sum::<usize>() >= 10);
        let held = positions(&told, &PositionQuestion::default());
        let count: usize = held.held.iter().map(|held| held.statements.len()).sum();
        prop_assert_eq!(count, all.iter().filter(|one| one.kind == Kind::Position).count());
        for promise in promises(&told, &PromisesQuestion::default()) {
            prop_assert!(!promise.statements.is_empty());
        }
    }
}
