//! Orientation on archives whose truth is known.
//!
//! A country's dealings with two blocs are told by outlets that have tastes of their own and print more or less as the years
//! go by. At a day the odds of dealing with the one bloc change. The measure must find by how much, however the outlets
//! change, and must find nothing where nothing changed.

#![allow(clippy::unwrap_used)] // A failure here is a failed test.

use demarche_assess::{Bloc, Change, Grain, Membership, Orientation, OrientationQuestion, group, orientation};
use demarche_statement::{Citation, DatePrecision, Entity, Kind, Statement, TextSpan};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use rand::RngExt as _;
use rand::SeedableRng as _;
use rand::seq::SliceRandom as _;
use rand_chacha::ChaCha8Rng;

const START: Date = date(2000, 1, 1);
const TURN: Date = date(2005, 1, 1);
const DAYS: i64 = 3650;

struct Outlet {
    name: &'static str,
    /// Standing taste for the one bloc, in log odds.
    taste: f64,
    /// Episodes told before and after the turn.
    volume: [usize; 2],
}

const OUTLETS: [Outlet; 4] = [
    Outlet { name: "Herald", taste: 1.0, volume: [60, 240] },
    Outlet { name: "Tribune", taste: -0.8, volume: [200, 60] },
    Outlet { name: "Courier", taste: 0.2, volume: [120, 120] },
    Outlet { name: "Gazette", taste: -0.2, volume: [80, 100] },
];

fn entity(code: &str) -> Entity {
    Entity { entity_text: code.to_owned(), code: Some(code.to_owned()), ..Entity::default() }
}

/// A meeting of the country with one of a bloc, on a day of its own so that it is an episode of its own.
fn meeting(number: usize, day: Date, toward: bool, outlet: &str) -> Statement {
    let mut statement = Statement::new(Kind::Event, "They met.", TextSpan::default());
    statement.id = format!("s{number:06}");
    statement.date = Some(day);
    statement.date_precision = Some(DatePrecision::Day);
    // Many states a bloc: two meetings in a week are two episodes.
    statement.actor = vec![entity("AZE"), entity(&format!("{}{}", if toward { "E" } else { "W" }, number % 997))];
    statement.event = vec![demarche_statement::Category::Consult];
    statement.cite_info = Citation {
        id: format!("a{number:06}"),
        publication: Some(outlet.to_owned()),
        date: Some(day),
        ..Citation::default()
    };
    statement
}

fn archive(seed: u64, shift: f64, outlets: &[Outlet]) -> Vec<Statement> {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let mut statements = Vec::new();
    for outlet in outlets {
        for (side, volume) in outlet.volume.into_iter().enumerate() {
            for _ in 0..volume {
                let day =
                    START.checked_add((random.random_range(0..DAYS / 2) + side as i64 * DAYS / 2).days()).unwrap();
                let day = if side == 1 { day.max(TURN) } else { day.min(TURN.yesterday().unwrap()) };
                let odds = outlet.taste + if side == 1 { shift } else { 0.0 };
                let toward = random.random_range(0.0..1.0) < 1.0 / (1.0 + (-odds).exp());
                statements.push(meeting(statements.len(), day, toward, outlet.name));
            }
        }
    }
    statements
}

fn bloc(name: &str, letter: &str) -> Bloc {
    let members = (0..997).map(|number| Membership { code: format!("{letter}{number}"), since: None, until: None });
    Bloc { name: name.to_owned(), members: members.collect() }
}

fn measure(statements: &[Statement], seed: u64) -> Orientation {
    let (toward, against) = (bloc("East", "E"), bloc("West", "W"));
    orientation(
        &group(statements),
        &OrientationQuestion {
            country: "AZE",
            toward: &toward,
            against: &against,
            from: None,
            to: None,
            grain: Grain::Year,
            turn: Some(TURN),
            seed,
            draws: 400,
        },
    )
}

fn change(statements: &[Statement], seed: u64) -> Change {
    measure(statements, seed).change.unwrap()
}

/// The archive with all days dealt out anew.
fn placebo(statements: &[Statement], seed: u64) -> Vec<Statement> {
    let mut days: Vec<Option<Date>> = statements.iter().map(|statement| statement.date).collect();
    days.shuffle(&mut ChaCha8Rng::seed_from_u64(seed));
    let mut shuffled = statements.to_vec();
    for (statement, day) in shuffled.iter_mut().zip(days) {
        statement.date = day;
        statement.cite_info.date = day;
    }
    shuffled
}

#[test]
fn a_turn_is_found_with_its_sign_and_size_and_a_placebo_is_flat() {
    const SHIFT: f64 = 0.8;
    let (mut found, mut flat, mut misled) = (0, 0, 0);
    for seed in 0..100 {
        let statements = archive(seed, SHIFT, &OUTLETS);
        let turned = change(&statements, seed);
        let adjusted = turned.adjusted.unwrap();
        let interval = adjusted.interval.unwrap();
        found += usize::from(adjusted.value > 0.0 && interval.contains(SHIFT));
        misled += usize::from(!turned.raw.interval.unwrap().contains(SHIFT));
        let nothing = change(&placebo(&statements, seed), seed);
        flat += usize::from(nothing.adjusted.unwrap().interval.unwrap().contains(0.0));
    }
    println!("found {found}, flat {flat}, misled without adjustment {misled}");
    assert!(found >= 93, "sign and size were right in {found} of 100");
    assert!(flat >= 93, "flat in {flat} of 100");
    assert!(misled >= 50, "the outlets must make a difference, else this tests nothing");
}

#[test]
fn without_a_turn_changing_outlets_alone_move_nothing() {
    let mut flat = 0;
    for seed in 200..300 {
        let change = change(&archive(seed, 0.0, &OUTLETS), seed);
        flat += usize::from(change.adjusted.unwrap().interval.unwrap().contains(0.0));
    }
    // Of intervals that are right 95 times of 100, fewer than 90 of 100 are right once in a hundred such tests.
    assert!(flat >= 90, "flat in {flat} of 100");
}

#[test]
fn an_outlet_that_prints_twice_as_much_moves_nothing() {
    let statements = archive(7, 0.8, &OUTLETS);
    let before = change(&statements, 1);
    // Everything that the Herald tells it tells in a second article.
    let mut repeated = statements.clone();
    for statement in statements.iter().filter(|one| one.cite_info.publication.as_deref() == Some("Herald")) {
        let mut again = statement.clone();
        again.id.push('b');
        again.cite_info.id.push('b');
        repeated.push(again);
    }
    assert_eq!(change(&repeated, 1), before, "articles are not episodes");
    // The Herald tells of twice as many happenings, of the same kinds, since the turn.
    let mut doubled = statements.clone();
    for statement in statements.iter().filter(|one| one.cite_info.publication.as_deref() == Some("Herald")) {
        if statement.date >= Some(TURN) {
            let mut another = statement.clone();
            another.id.push('c');
            another.cite_info.id.push('c');
            let other = entity(&another.actor[1].code.clone().unwrap().replacen(['E', 'W'], "", 1));
            let code = other.code.unwrap().parse::<usize>().unwrap();
            let letter = if another.actor[1].code.as_deref().unwrap().starts_with('E') { "E" } else { "W" };
            another.actor[1] = entity(&format!("{letter}{}", (code + 499) % 997));
            doubled.push(another);
        }
    }
    let after = change(&doubled, 1);
    let moved = |one: f64, other: f64| (one - other).abs();
    let adjusted = moved(after.adjusted.unwrap().value, before.adjusted.unwrap().value);
    let raw = moved(after.raw.value, before.raw.value);
    assert!(adjusted < 0.1, "adjusted moved by {adjusted}");
    assert!(raw > 3.0 * adjusted, "raw moved by {raw}, adjusted by {adjusted}");
    assert!(before.adjusted.unwrap().interval.unwrap().contains(after.adjusted.unwrap().value));
}

#[test]
fn under_ten_episodes_nothing_is_said() {
    let nine: Vec<Statement> = (0..9)
        .map(|number| {
            meeting(number, START.checked_add((number as i64 * 200).days()).unwrap(), number % 2 == 0, "Herald")
        })
        .collect();
    let said = measure(&nine, 1);
    assert_eq!((said.episodes, said.tilt, said.change, said.trend), (9, None, None, None));
    assert!(said.moved_most.is_empty() && said.periods.iter().all(|period| period.tilt.is_none()));
    let mut ten = nine;
    ten.push(meeting(9, date(2006, 1, 1), true, "Herald"));
    let said = measure(&ten, 1);
    let (tilt, share) = (said.tilt.unwrap(), said.share.unwrap());
    // 6 to 4: Beta(6.5, 4.5).
    assert!((tilt.value - (6.5_f64 / 4.5).ln()).abs() < 1e-12 && (share.value - 6.5 / 11.0).abs() < 1e-12);
    let interval = share.interval.unwrap();
    assert!((interval.low - 0.302).abs() < 5e-3 && (interval.high - 0.848).abs() < 5e-3, "{interval:?}");
}

#[test]
fn the_same_on_any_number_of_threads() {
    let statements = archive(3, 0.5, &OUTLETS);
    let alone = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap().install(|| measure(&statements, 5));
    let three = rayon::ThreadPoolBuilder::new().num_threads(3).build().unwrap().install(|| measure(&statements, 5));
    assert_eq!(alone, three);
}

#[test]
fn blocs_change_background_is_left_out_and_what_moves_it_is_named() {
    let mut statements = archive(11, 0.8, &OUTLETS);
    let count = measure(&statements, 1).episodes;
    let mut old = meeting(5000, date(2000, 5, 5), true, "Herald");
    old.cite_info.date = Some(date(2006, 5, 5));
    statements.push(old);
    let said = measure(&statements, 1);
    assert_eq!((said.episodes, said.background), (count, 1));
    assert_eq!(said.moved_most.len(), 3);
    assert!(said.moved_most.iter().all(|mover| mover.shift != 0.0 && !mover.parties.is_empty()));
    let shares = &said.periods[0].outlets;
    assert_eq!(shares.iter().map(|share| share.articles).sum::<usize>(), said.periods[0].coverage.articles);
    assert_eq!(said.panel.len(), 4);

    let mut east = bloc("East", "E");
    for member in &mut east.members {
        member.until = Some(TURN);
    }
    let west = bloc("West", "W");
    let question = OrientationQuestion {
        country: "AZE",
        toward: &east,
        against: &west,
        from: None,
        to: None,
        grain: Grain::Year,
        turn: Some(TURN),
        seed: 1,
        draws: 50,
    };
    let said = orientation(&group(&statements), &question);
    assert_eq!(said.periods.last().unwrap().toward, 0, "nobody is in the East any more");
}
