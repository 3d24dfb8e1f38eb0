//! Statements go into Arrow and Parquet and come back as they were.

use arrow_array::Array as _;
use arrow_array::cast::AsArray as _;
use demarche_archive::{Output, Plan, Position, Statements, of_batch, schema, to_batch};
use demarche_statement::{
    Amount, Bound, Category, Citation, Context, DatePrecision, Entity, Extent, Instrument, Kind, Location, Modality,
    Mode, Part, Scope, Sector, Source, Stage, Stance, Statement, TextSpan,
};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;

fn pick<T: Copy + std::fmt::Debug + 'static>(from: &'static [T]) -> impl Strategy<Value = T> {
    (0..from.len()).prop_map(move |index| from[index])
}

fn words() -> impl Strategy<Value = String> {
    "\\PC{0,6}|[\"\\\\\n\t\u{0}a-c]{0,5}"
}

fn day() -> impl Strategy<Value = Date> {
    (0..700_000_i64).prop_map(|days| date(1, 1, 1).checked_add(days.days()).expect("a day"))
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        any::<i64>().prop_map(|number| number as f64),
        -1e12..1e12_f64,
        Just(0.1 + 0.2),
        Just(5e-324),
        Just(1.7e308)
    ]
}

fn place() -> impl Strategy<Value = usize> {
    prop_oneof![0..10_usize, 0..1_usize << 40]
}

fn entity() -> impl Strategy<Value = Entity> {
    let named = (of(words()), of(words()), of("[A-Z]{3}"), of(pick(Sector::ALL)), of(words()));
    (words(), place(), place(), named).prop_map(|(entity_text, start, end, named)| {
        let (identifier_text, identifier_id, code, sector, office) = named;
        Entity { entity_text, start, end, identifier_text, identifier_id, code, sector, office }
    })
}

fn amount() -> impl Strategy<Value = Amount> {
    let kinds = (pick(Bound::ALL), of(pick(Instrument::ALL)), of(pick(Stage::ALL)), of(pick(Extent::ALL)));
    let part = (-1..5_i32, of(words())).prop_map(|(part_of, part_of_id)| Part { part_of, part_of_id });
    (number(), of(number()), kinds, (of(words()), of(words()), words()), of(part)).prop_map(
        |(amount, amount_to, (bound, instrument, stage, extent), (purpose, period, text), part_of)| Amount {
            amount,
            amount_to,
            currency: "JPY".to_owned(),
            bound,
            instrument,
            stage,
            extent,
            purpose,
            period,
            text,
            part_of,
        },
    )
}

fn location() -> impl Strategy<Value = Location> {
    let named =
        (of(words()), of(words()), of(number()), of(number()), of(any::<u32>()), of(words()), of(0..1_u64 << 50));
    (words(), words(), named).prop_map(|(text, name, named)| {
        let (country_code, country_name, lat, lng, geoname_id, fcl, population) = named;
        Location { text, name, country_code, country_name, lat, lng, geoname_id, fcl, population }
    })
}

fn source() -> impl Strategy<Value = Source> {
    (words(), of(day()), words(), pick(Scope::ALL)).prop_map(|(outlet, date, text, scope)| Source {
        outlet,
        date,
        text,
        scope,
    })
}

fn citation() -> impl Strategy<Value = Citation> {
    (words(), of(words()), of(words()), of(words()), of(words()), of(day()), words()).prop_map(
        |(id, publication, title, url, language, date, coder)| Citation {
            id,
            publication,
            title,
            url,
            language,
            date,
            coder,
        },
    )
}

fn mode() -> impl Strategy<Value = Mode> {
    prop_oneof![Just("visit"), Just("heavy-weapons")].prop_map(|mode| mode.parse().expect("a mode"))
}

fn statement() -> impl Strategy<Value = Statement> {
    let when = (of(day()), of(day()), of(pick(DatePrecision::ALL)));
    let who = (vec(entity(), 0..3), vec(entity(), 0..3), of(entity()));
    let what = (
        vec(pick(Category::ALL), 0..3),
        vec(mode(), 0..3),
        vec(pick(Context::ALL), 0..3),
        of("0[1-9][0-9]{0,2}"),
        of(1..5_u8),
        of(number()),
        vec(words(), 0..3),
    );
    let much = (of(location()), vec(amount(), 0..3), of(words()), of(number()), of(words()));
    let held = (of((pick(Stance::ALL), words())), pick(Modality::ALL), of(words()), of(words()), vec(source(), 0..3));
    let rest = (words(), pick(Kind::ALL), words(), (place(), place(), place()), citation(), 0.0..1.0_f64);
    (when, who, what, much, held, rest).prop_map(|(when, who, what, much, held, rest)| {
        let (sequence, start, end) = rest.3;
        Statement {
            id: rest.0,
            date: when.0,
            enddate: when.1,
            date_precision: when.2,
            actor: who.0,
            recipient: who.1,
            speaker: who.2,
            event: what.0,
            mode: what.1,
            context: what.2,
            cameo: what.3.map(|code| code.parse().expect("a code")),
            quad_code: what.4,
            event_scale: what.5,
            event_text: what.6,
            event_loc: much.0,
            money: much.1,
            measure: much.2,
            value: much.3,
            unit: much.4,
            position: held.0.map(|(stance, issue)| demarche_statement::Position { stance, issue }),
            modality: held.1,
            condition: held.2,
            quote: held.3,
            sources: held.4,
            cite_info: rest.4,
            confidence: rest.5,
            ..Statement::new(rest.1, rest.2, TextSpan { sequence, start, end })
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn nothing_is_lost_on_the_way_through_arrow(statements in vec(statement(), 0..20)) {
        let batch = to_batch(&statements).expect("a batch");
        prop_assert_eq!(batch.schema(), schema());
        let read: Vec<Statement> = of_batch(&batch).expect("JSON").into_iter().map(|row| row.expect("a statement")).collect();
        prop_assert_eq!(read, statements);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn nothing_is_lost_on_the_way_through_parquet(statements in vec(statement(), 0..40)) {
        let folder = tempfile::tempdir().expect("a folder");
        let mut output = Output::open(folder.path(), &Plan::default()).expect("a folder");
        for some in statements.chunks(7) {
            output.write(1, some).expect("written");
        }
        output.finish(Position::default()).expect("written");
        let read: Vec<Statement> = Statements::open(&folder.path().join("part-000000.parquet"))
            .expect("a file")
            .map(|row| row.expect("a statement"))
            .collect();
        prop_assert_eq!(read, statements);
    }
}

#[test]
fn columns_are_the_members_of_the_json_in_their_order() {
    let entity = Entity { entity_text: "Japan".to_owned(), ..Entity::default() };
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let columns: Vec<String> = schema().fields().iter().map(|field| field.name().clone()).collect();
    // Every member is told by one of many statements, each in the order of the columns.
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..200 {
        let mut statement = statement().new_tree(&mut runner).expect("a statement").current();
        statement.actor.push(entity.clone());
        let json = serde_json::to_value(&statement).expect("JSON");
        let members: Vec<&String> = json.as_object().expect("an object").keys().collect();
        let places: Vec<usize> = members
            .iter()
            .map(|member| columns.iter().position(|column| column == *member).expect("a column"))
            .collect();
        assert!(places.is_sorted(), "{members:?}");
        seen.extend(places);
    }
    assert_eq!(seen.len(), columns.len());
}

#[test]
fn where_nothing_is_told_lists_are_empty_and_not_null() {
    let batch = to_batch(&[Statement::new(Kind::Speech, "No.", TextSpan::default())]).expect("a batch");
    for name in ["actor", "recipient", "event", "mode", "context", "event_text", "money", "sources"] {
        assert_eq!(batch.column_by_name(name).expect("a column").null_count(), 0, "{name}");
    }
    assert_eq!(batch.column_by_name("date").expect("a column").null_count(), 1);
}

/// Programs that check what they are given (pyarrow does) look at the members of an object that is null too.
#[test]
fn what_is_never_null_has_no_null_even_in_an_object_that_is_not_there() {
    let batch = to_batch(&[Statement::new(Kind::Speech, "No.", TextSpan::default())]).expect("a batch");
    for name in ["event_loc", "position", "speaker"] {
        let object = batch.column_by_name(name).expect("a column").as_struct();
        assert_eq!(object.null_count(), 1, "{name}");
        for (field, member) in object.fields().iter().zip(object.columns()) {
            assert!(field.is_nullable() || member.null_count() == 0, "{name}.{}", field.name());
        }
    }
}
