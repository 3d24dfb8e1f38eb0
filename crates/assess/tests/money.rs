//! The rules of money, each on sentences as the coder reads them.

#![allow(clippy::unwrap_used)] // A failure here is a failed test.

use demarche_assess::{Class, Money, MoneyQuestion, Rates, group, money};
use demarche_statement::{Instrument, Stage, Statement};
use serde_json::{Value, json};

/// A statement with what the coder would give: `more` is laid over it.
fn line(id: &str, text: &str, published: &str, outlet: &str, parties: [&[&str]; 2], more: Value) -> Value {
    let entity = |code: &&str| json!({"entity_text": code, "start": 0, "end": 3, "code": code});
    let mut line = json!({
        "id": id, "kind": "event", "event": ["AID"], "modality": "actual", "text": text,
        "actor": parties[0].iter().map(entity).collect::<Vec<_>>(),
        "recipient": parties[1].iter().map(entity).collect::<Vec<_>>(),
        "date": published, "date_precision": "day",
        "text_info": {"sequence": 0, "start": 0, "end": text.chars().count()},
        "cite_info": {"id": format!("a-{outlet}-{published}"), "publication": outlet, "date": published, "coder": "hand"},
        "confidence": 1.0
    });
    for (key, value) in more.as_object().unwrap() {
        line[key] = value.clone();
    }
    line
}

fn amount(figure: f64, bound: &str, instrument: &str, more: Value) -> Value {
    let mut amount = json!({
        "amount": figure, "currency": "USD", "bound": bound, "instrument": instrument,
        "text": format!("${} million", figure / 1e6)
    });
    for (key, value) in more.as_object().unwrap() {
        amount[key] = value.clone();
    }
    amount
}

fn assess(lines: &[Value], party: &str, other: Option<&str>) -> Money {
    let statements: Vec<Statement> = lines.iter().map(|line| serde_json::from_value(line.clone()).unwrap()).collect();
    money(&group(&statements), &MoneyQuestion { party: Some(party), other, from: None, to: None, rates: None })
}

const GIVES: [&[&str]; 2] = [&["JPN"], &["AZE"]];

/// The totals as (from, instrument, stage, class, low, high) in millions.
type Sum = (String, Option<Instrument>, Option<Stage>, Class, f64, f64);

fn sums(money: &Money) -> Vec<Sum> {
    let sum = |total: &demarche_assess::Total| {
        (
            total.flow.from.clone(),
            total.instrument,
            total.stage,
            total.class,
            total.figure.low / 1e6,
            total.figure.high / 1e6,
        )
    };
    money.totals.iter().map(sum).collect()
}

fn from_japan(instrument: Instrument, stage: Option<Stage>, class: Class, low: f64, high: f64) -> Sum {
    ("JPN".to_owned(), Some(instrument), stage, class, low, high)
}

/// Why the amount of a statement is left out: the rule.
fn rule<'m>(money: &'m Money, id: &str) -> Option<&'m str> {
    let row = money.rows.iter().find(|row| row.statement == id).unwrap();
    row.omitted.as_ref().map(|omitted| omitted.rule)
}

#[test]
fn without_a_party_all_money_is_added_as_of_each_pair() {
    let from = |id: &str, giver: &str, millions: f64| {
        let given = amount(millions * 1e6, "exact", "grant", json!({"extent": "new"}));
        line(id, "A grant.", "2006-03-08", "Trend", [&[giver], &["AZE"]], json!({"money": [given]}))
    };
    let lines = [from("one", "JPN", 10.0), from("two", "FRA", 4.0)];
    let statements: Vec<Statement> = lines.iter().map(|line| serde_json::from_value(line.clone()).unwrap()).collect();
    let question = MoneyQuestion { party: None, other: None, from: None, to: None, rates: None };
    let all = money(&group(&statements), &question);
    let sums: Vec<(&str, f64)> =
        all.totals.iter().map(|total| (total.flow.from.as_str(), total.figure.figure / 1e6)).collect();
    assert_eq!(sums, [("FRA", 4.0), ("JPN", 10.0)]);
}

#[test]
fn r1_stages_instruments_and_directions_are_not_added() {
    let money = assess(
        &[
            line(
                "pledge",
                "Japan pledged $20 million in aid to Azerbaijan.",
                "2006-01-10",
                "Trend",
                GIVES,
                json!({"event": ["AGREE"], "money": [amount(20e6, "exact", "aid", json!({"stage": "pledged"}))]}),
            ),
            line(
                "paid",
                "Japan disbursed $15 million in aid to Azerbaijan.",
                "2006-06-10",
                "Trend",
                GIVES,
                json!({"money": [amount(15e6, "exact", "aid", json!({"stage": "disbursed"}))]}),
            ),
            line(
                "loan",
                "Japan lent Azerbaijan $150 million for a power plant.",
                "2006-03-02",
                "Trend",
                GIVES,
                json!({"money": [amount(150e6, "exact", "loan", json!({"stage": "disbursed", "purpose": "a power plant"}))]}),
            ),
            line(
                "back",
                "Azerbaijan repaid $30 million to Japan.",
                "2006-04-02",
                "Trend",
                [&["AZE"], &["JPN"]],
                json!({"money": [amount(30e6, "exact", "loan", json!({"stage": "repaid"}))]}),
            ),
        ],
        "JPN",
        Some("AZE"),
    );
    assert_eq!(
        sums(&money),
        [
            ("AZE".to_owned(), Some(Instrument::Loan), Some(Stage::Repaid), Class::New, 30.0, 30.0),
            from_japan(Instrument::Loan, Some(Stage::Disbursed), Class::New, 150.0, 150.0),
            from_japan(Instrument::Aid, Some(Stage::Pledged), Class::New, 20.0, 20.0),
            from_japan(Instrument::Aid, Some(Stage::Disbursed), Class::New, 15.0, 15.0),
        ]
    );
}

#[test]
fn r2_totals_are_not_payments_and_two_imply_what_came_between() {
    let total = |id: &str, figure: f64, day: &str| {
        line(
            id,
            "Japan's overall assistance to Azerbaijan has reached this sum.",
            day,
            "Turan",
            GIVES,
            json!({"kind": "quantity", "event": [], "measure": "assistance",
                "money": [amount(figure, "exact", "aid", json!({"extent": "cumulative"}))]}),
        )
    };
    let money = assess(
        &[
            total("old", 600e6, "2004-03-06"),
            total("new", 694e6, "2006-03-06"),
            line(
                "grant",
                "Japan gave Azerbaijan $5 million in aid.",
                "2006-02-01",
                "Trend",
                GIVES,
                json!({"money": [amount(5e6, "exact", "aid", json!({"stage": "disbursed"}))]}),
            ),
        ],
        "AZE",
        Some("JPN"),
    );
    assert_eq!(
        sums(&money),
        [
            from_japan(Instrument::Aid, Some(Stage::Disbursed), Class::New, 5.0, 5.0),
            from_japan(Instrument::Aid, None, Class::Cumulative, 694.0, 694.0),
        ]
    );
    assert_eq!(rule(&money, "old"), Some("R2"));
    let implied = &money.implied[0];
    assert_eq!((implied.rule, implied.figure.figure), ("R2", 94e6));
    assert!(money.disputes[0].is_revision, "a later total revises, it does not contradict");
    assert!(money.notes.iter().any(|note| note.starts_with("R11")), "{:?}", money.notes);
}

#[test]
fn r3_a_part_is_inside_its_whole_and_the_remainder_is_derived() {
    let money = assess(
        &[line(
            "all",
            "Altogether, Japan's overall assistance to Azerbaijan through various organizations has reached $694 \
            million, including $74 million in grants (Turan, March 6).",
            "2006-03-06",
            "Eurasia Daily Monitor",
            GIVES,
            json!({"kind": "quantity", "event": [], "measure": "assistance", "money": [
                amount(694e6, "exact", "aid", json!({"extent": "cumulative"})),
                amount(74e6, "exact", "grant", json!({"extent": "cumulative", "part_of": 0})),
            ]}),
        )],
        "AZE",
        Some("JPN"),
    );
    assert_eq!(sums(&money), [from_japan(Instrument::Aid, None, Class::Cumulative, 694.0, 694.0)]);
    let part = &money.rows[1];
    assert_eq!(part.omitted.as_ref().map(|omitted| (omitted.rule, omitted.row)), Some(("R3", Some(0))));
    assert_eq!(money.implied.len(), 1);
    assert_eq!((money.implied[0].figure.figure, money.implied[0].formula.as_str()), (620e6, "aid 694M - grant 74M"));
}

#[test]
fn r4_a_framework_is_out_where_its_draws_are_in() {
    let credit = line(
        "frame",
        "Japan opened a credit line of $500 million for Azerbaijan.",
        "2006-01-10",
        "Trend",
        GIVES,
        json!({"event": ["COOPERATE"], "money": [amount(500e6, "exact", "credit_line", json!({}))]}),
    );
    let alone = assess(std::slice::from_ref(&credit), "JPN", Some("AZE"));
    assert_eq!(rule(&alone, "frame"), None, "without draws the framework stands");
    let money = assess(
        &[
            credit,
            line(
                "draw",
                "Japan disbursed a first tranche of $100 million of the loan to Azerbaijan.",
                "2006-05-10",
                "Trend",
                GIVES,
                json!({"money": [amount(100e6, "exact", "loan", json!({"stage": "disbursed"}))]}),
            ),
        ],
        "JPN",
        Some("AZE"),
    );
    assert_eq!(rule(&money, "frame"), Some("R4"));
    assert_eq!(sums(&money), [from_japan(Instrument::Loan, Some(Stage::Disbursed), Class::New, 100.0, 100.0)]);
}

#[test]
fn r5_a_loan_told_twice_is_one_and_another_for_something_else_is_two() {
    let loan = |id: &str, outlet: &str, day: &str, figure: f64, purpose: &str| {
        line(
            id,
            "Japan lent Azerbaijan the money.",
            day,
            outlet,
            GIVES,
            json!({"money": [amount(figure, "exact", "loan", json!({"stage": "disbursed", "purpose": purpose}))]}),
        )
    };
    let money = assess(
        &[
            loan("first", "Trend", "2006-03-02", 150e6, "a power plant"),
            loan("again", "Echo", "2006-03-05", 150e6, "the power plant near Baku"),
            loan("other", "Echo", "2006-03-06", 150e6, "new schools"),
            loan("later", "Echo", "2007-03-06", 150e6, "a power plant"),
        ],
        "JPN",
        Some("AZE"),
    );
    assert_eq!(rule(&money, "again"), Some("R5"));
    assert_eq!(sums(&money), [from_japan(Instrument::Loan, Some(Stage::Disbursed), Class::New, 450.0, 450.0)]);
    assert_eq!(money.rows[0].origins, 2, "told by two, it rests on both");
    // Without days of their own, the same figures are taken for the same loan, and that is said.
    let undated = |id: &str, outlet: &str, day: &str| {
        let mut line = loan(id, outlet, day, 274e6, "Severnaya");
        line["date_precision"] = "publication".into();
        line
    };
    let money =
        assess(&[undated("one", "Turan", "2006-03-06"), undated("two", "Zerkalo", "2006-11-20")], "JPN", Some("AZE"));
    assert_eq!(rule(&money, "two"), Some("R5"));
    assert!(money.rows[1].omitted.as_ref().unwrap().reason.contains("no day of its own"));
}

#[test]
fn r6_what_a_body_passes_on_counts_at_the_givers_end_only() {
    let body = json!([{"entity_text": "UNDP", "start": 0, "end": 4, "code": "UNO", "sector": "IGO",
        "identifier_text": "UNDP"}]);
    let money = assess(
        &[
            line(
                "state",
                "Japan gave Azerbaijan a grant of $5 million through UNDP.",
                "2006-03-02",
                "Trend",
                GIVES,
                json!({"money": [amount(5e6, "exact", "grant", json!({"stage": "disbursed"}))]}),
            ),
            line(
                "body",
                "UNDP granted Azerbaijan $5 million.",
                "2006-04-02",
                "Trend",
                [&[], &["AZE"]],
                json!({"actor": body, "money": [amount(5e6, "exact", "grant", json!({"stage": "disbursed"}))]}),
            ),
        ],
        "AZE",
        None,
    );
    assert_eq!(rule(&money, "body"), Some("R6"));
    assert_eq!(sums(&money), [from_japan(Instrument::Grant, Some(Stage::Disbursed), Class::New, 5.0, 5.0)]);
}

#[test]
fn r7_what_a_project_costs_is_not_what_is_lent_for_it() {
    let money = assess(
        &[
            line(
                "plant",
                "Japan lent Azerbaijan $150 million for the plant, which will cost $340 million.",
                "2006-03-02",
                "Trend",
                GIVES,
                json!({"money": [
                    amount(150e6, "exact", "loan", json!({"stage": "disbursed"})),
                    amount(340e6, "exact", "project_cost", json!({"extent": "project_total"})),
                ]}),
            ),
            line(
                "contract",
                "Mitsui won a contract worth $400 million in Azerbaijan.",
                "2006-03-03",
                "Trend",
                GIVES,
                json!({"event": ["COOPERATE"], "money": [amount(400e6, "exact", "contract", json!({}))]}),
            ),
        ],
        "JPN",
        Some("AZE"),
    );
    assert_eq!(money.rows.iter().find(|row| row.class == Class::Project).unwrap().omitted.as_ref().unwrap().rule, "R7");
    assert_eq!(
        sums(&money),
        [
            from_japan(Instrument::Loan, Some(Stage::Disbursed), Class::New, 150.0, 150.0),
            from_japan(Instrument::Contract, None, Class::New, 400.0, 400.0),
        ]
    );
}

fn trade(id: &str, parties: [&[&str]; 2], bound: &str, figure: f64, instrument: &str) -> Value {
    line(
        id,
        "At the moment, Azerbaijani-Japanese trade is nearly $70.6 million, yet much of it ($52.3 million) comes from \
        imports of Japanese products into Azerbaijan.",
        "2006-03-13",
        "Eurasia Daily Monitor",
        parties,
        json!({"kind": "quantity", "event": [], "measure": instrument, "date_precision": "publication",
            "money": [amount(figure, bound, instrument, json!({}))]}),
    )
}

#[test]
fn r8_the_missing_side_of_trade_is_derived_and_all_three_are_checked() {
    let both: [&[&str]; 2] = [&["AZE", "JPN"], &[]];
    let buys: [&[&str]; 2] = [&["AZE"], &["JPN"]];
    let mut imports = trade("imports", buys, "exact", 52.3e6, "imports");
    imports["money"][0]["part_of"] = (-1).into();
    imports["money"][0]["part_of_id"] = "trade".into();
    let told = [trade("trade", both, "about", 70.6e6, "trade"), imports];
    let money = assess(&told, "AZE", Some("JPN"));
    let exports = &money.implied[0];
    assert_eq!((exports.rule, exports.flow.from.as_str(), exports.flow.to.as_str()), ("R8", "AZE", "JPN"));
    assert!((exports.figure.figure - 18.3e6).abs() < 1.0);
    assert!(exports.figure.low < 18.3e6 && exports.figure.high > 18.3e6);
    assert_eq!(exports.formula, "trade 70.6M - exports of JPN 52.3M");

    let mut with_exports = told.to_vec();
    with_exports.push(trade("exports", buys, "exact", 18.3e6, "exports"));
    assert!(assess(&with_exports, "AZE", Some("JPN")).disputes.is_empty());
    *with_exports.last_mut().unwrap() = trade("exports", buys, "exact", 40e6, "exports");
    assert_eq!(assess(&with_exports, "AZE", Some("JPN")).disputes.len(), 1);

    let money = assess(
        &[trade("imports", buys, "exact", 52.3e6, "imports"), trade("exports", buys, "exact", 18.3e6, "exports")],
        "AZE",
        Some("JPN"),
    );
    assert!((money.implied[0].figure.figure - 70.6e6).abs() < 1.0, "turnover is both");
}

#[test]
fn r9_bounds_are_intervals_and_so_are_sums() {
    let loan = |id: &str, bound: &str, figure: f64, purpose: &str| {
        line(
            id,
            "Japan lent Azerbaijan the money.",
            "2006-03-02",
            "Trend",
            GIVES,
            json!({"money": [amount(figure, bound, "loan", json!({"stage": "disbursed", "purpose": purpose}))]}),
        )
    };
    let upper =
        assess(&[loan("a", "at_most", 274e6, "Severnaya"), loan("b", "exact", 26e6, "schools")], "JPN", Some("AZE"));
    assert_eq!(sums(&upper), [from_japan(Instrument::Loan, Some(Stage::Disbursed), Class::New, 26.0, 300.0)]);
    let open = assess(&[loan("a", "at_least", 844e6, "oil"), loan("b", "exact", 26e6, "schools")], "JPN", Some("AZE"));
    assert_eq!(sums(&open), [from_japan(Instrument::Loan, Some(Stage::Disbursed), Class::New, 870.0, f64::INFINITY)]);
}

#[test]
fn r10_currencies_stay_apart_unless_rates_are_given_of_the_month() {
    let grant = |id: &str, currency: &str, figure: f64, day: &str| {
        line(
            id,
            "Japan gave Azerbaijan a grant.",
            day,
            "Trend",
            GIVES,
            json!({"money": [amount(figure, "exact", "grant", json!({"stage": "disbursed", "currency": currency}))]}),
        )
    };
    let lines = [
        grant("usd", "USD", 10e6, "2006-03-02"),
        grant("jpy", "JPY", 1_000e6, "2006-04-20"),
        grant("gel", "GEL", 5e6, "2006-04-20"),
    ];
    assert_eq!(assess(&lines, "JPN", Some("AZE")).totals.len(), 3);
    let statements: Vec<Statement> = lines.iter().map(|line| serde_json::from_value(line.clone()).unwrap()).collect();
    let rates =
        Rates::parse("2006-03\tUSD\t1.2020\n2006-03\tJPY\t140.96\n2006-04\tUSD\t1.2271\n2006-04\tJPY\t143.59").unwrap();
    let question =
        MoneyQuestion { party: Some("JPN"), other: Some("AZE"), from: None, to: None, rates: Some((&rates, "USD")) };
    let money = money(&group(&statements), &question);
    let converted: Vec<Option<f64>> =
        money.totals.iter().map(|total| total.converted.map(|figure| figure.figure)).collect();
    assert_eq!(converted[0], None);
    assert!((converted[1].unwrap() - 1_000e6 * 1.2271 / 143.59).abs() < 1.0, "of April, not of March");
    assert_eq!(converted[2], Some(10e6));
    assert!(money.notes[0].contains("GEL in 2006-04"), "{:?}", money.notes);
}

#[test]
fn r11_what_nobody_says_the_share_of_is_not_added() {
    let joint: [&[&str]; 2] = [&["CHN", "JPN"], &["AZE"]];
    let money = assess(
        &[
            line(
                "joint",
                "China and Japan gave Azerbaijan $10 million.",
                "2006-03-02",
                "Trend",
                joint,
                json!({"money": [amount(10e6, "exact", "aid", json!({"stage": "disbursed"}))]}),
            ),
            line(
                "loans",
                "Mitsui and Mitsubishi provided Azerbaijan with loans up to $274 million.",
                "2006-03-13",
                "EDM",
                GIVES,
                json!({"money": [amount(274e6, "at_most", "loan", json!({"stage": "disbursed"}))]}),
            ),
            line(
                "all",
                "Japan's overall assistance to Azerbaijan has reached $694 million.",
                "2006-03-13",
                "EDM",
                GIVES,
                json!({"kind": "quantity", "event": [], "money": [amount(694e6, "exact", "aid", json!({"extent": "cumulative"}))]}),
            ),
        ],
        "JPN",
        Some("AZE"),
    );
    assert_eq!(rule(&money, "joint"), Some("R11"));
    assert!(money.rows[0].omitted.as_ref().unwrap().reason.contains("CHN"));
    assert_eq!(money.notes.len(), 1);
    assert!(
        money.notes[0].contains("loan (USD ≤274M)") && money.notes[0].contains("aid in all (USD 694M)"),
        "{:?}",
        money.notes
    );
}

#[test]
fn r12_two_figures_for_one_loan_both_stand() {
    let loan = |id: &str, outlet: &str, figure: f64| {
        line(
            id,
            "Japan lent Azerbaijan the money.",
            "2006-03-02",
            outlet,
            GIVES,
            json!({"money": [amount(figure, "exact", "loan", json!({"stage": "disbursed", "purpose": "a power plant"}))]}),
        )
    };
    let money = assess(&[loan("one", "Trend", 240e6), loan("two", "Echo", 250e6)], "JPN", Some("AZE"));
    assert_eq!(sums(&money), [from_japan(Instrument::Loan, Some(Stage::Disbursed), Class::New, 240.0, 250.0)]);
    assert!(money.totals[0].is_disputed);
    let sides: Vec<(&str, f64)> =
        money.disputes[0].sides.iter().map(|side| (side.outlet.as_str(), side.figure.figure / 1e6)).collect();
    assert_eq!(sides.len(), 2);
    assert!(sides.contains(&("Trend", 240.0)) && sides.contains(&("Echo", 250.0)));
    // A rounded figure is no contradiction.
    let money = assess(&[loan("one", "Trend", 240e6), loan("two", "Echo", 240.3e6)], "JPN", Some("AZE"));
    assert!(money.disputes.is_empty());
    assert_eq!(money.totals[0].rows.len(), 1);
    // Nor is it added when it is denied.
    let mut denied = loan("no", "Azertaj", 240e6);
    denied["modality"] = "denied".into();
    denied["money"][0].as_object_mut().unwrap().remove("stage");
    let money = assess(&[loan("one", "Trend", 240e6), denied], "JPN", Some("AZE"));
    assert_eq!(rule(&money, "no"), Some("R12"));
    assert_eq!((money.totals.len(), money.disputes.len()), (1, 1));
}

#[test]
fn order_of_input_does_not_matter() {
    let loan = |id: &str, outlet: &str, day: &str, figure: f64| {
        line(
            id,
            "Japan lent Azerbaijan the money.",
            day,
            outlet,
            GIVES,
            json!({"money": [amount(figure, "exact", "loan", json!({"stage": "disbursed"}))]}),
        )
    };
    let mut lines = vec![
        loan("a", "Trend", "2006-03-02", 240e6),
        loan("b", "Echo", "2006-03-02", 250e6),
        loan("c", "Turan", "2006-03-04", 240e6),
        loan("d", "Turan", "2006-09-04", 80e6),
    ];
    let forth = assess(&lines, "JPN", Some("AZE"));
    lines.reverse();
    assert_eq!(forth, assess(&lines, "JPN", Some("AZE")));
}
