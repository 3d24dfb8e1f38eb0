//! What reads like an act between parties and is none.

#![allow(clippy::unwrap_used)] // A failure here is a failed test.

#[path = "common/rows.rs"]
mod rows;

use rows::{check, code};

/// The categories coded from a text.
fn events(text: &str) -> Vec<String> {
    code(text).iter().filter_map(|row| row["event"][0].as_str().map(str::to_owned)).collect()
}

#[track_caller]
fn none(text: &str) {
    assert_eq!(events(text), Vec::<String>::new(), "{text}");
}

#[test]
fn going_to_do_is_no_journey_and_march_may_be_a_month() {
    none("The premier made it clear that Ghana was going to pay a price in Togo.");
    let reopened = events("The embassy of Ghana reopened on March 1, 1991, after a visit of soldiers.");
    assert!(!reopened.iter().any(|event| matches!(event.as_str(), "PROTEST" | "CONSULT")), "{reopened:?}");
    check("Thousands of Ghanaians joined a march against Togo in Accra.", "PROTEST", &[("/actor/0/code", "GHA")]);
}

#[test]
fn what_a_law_lays_down_is_no_happening() {
    none("The law authorizes the Ghanaian police to arrest any Togolese citizen.");
    check("The Ghanaian police arrested a Togolese citizen.", "COERCE", &[("/recipient/0/code", "TGO")]);
}

#[test]
fn insisting_that_something_is_so_is_no_demand() {
    assert!(!events("Ghana insists that a vote in Togo is needless.").contains(&"REQUEST".to_owned()));
    check("Ghana insists that Togo withdraw its troops.", "REQUEST", &[("/recipient/0/code", "TGO")]);
}

#[test]
fn one_happening_told_by_two_verbs_is_one() {
    assert_eq!(events("Ghanaian soldiers shot and wounded a Togolese fisherman.").len(), 1);
    let protest = "Ghanaian activists held demonstrations to protest against the Togolese government.";
    assert_eq!(events(protest).len(), 1);
}

#[test]
fn not_until_a_day_is_on_that_day() {
    check("Ghana did not declare war on Togo until June 1942.", "ASSAULT", &[("/modality", "actual")]);
    check("Ghana did not declare war on Togo.", "ASSAULT", &[("/modality", "denied")]);
    let only = "Turkey has been the only country in the world to recognize Northern Cyprus.";
    check(only, "SUPPORT", &[("/actor/0/code", "TUR"), ("/modality", "actual")]);
}

#[test]
fn requests_are_refused_and_not_disputed() {
    let rows = code("The Ghanaian government denied requests to visit the border.");
    assert!(rows.iter().all(|row| row["kind"] != "speech"), "{rows:#?}");
}

#[test]
fn nothing_is_guessed_from_how_things_stand_or_where_they_happen() {
    none("Since 1888, Brunei had been a British protectorate.");
    none("In Baghdad, at least four Iranians were injured in three separate explosions.");
}

#[test]
fn officials_who_deal_with_a_country_are_not_assumed_to_be_of_it() {
    let text =
        "After the government severed diplomatic ties with Qatar in 2017, sympathy with Qatar became punishable.";
    let rows = code(text);
    let cut = rows.iter().find(|row| row["recipient"][0]["code"] == "QAT").unwrap();
    assert!(cut["actor"][0]["code"].is_null(), "{cut}");
    let text = "Relations began in 1974, when Grenadian Ambassador Marie McIntyre presented her credentials to President Ford.";
    for row in code(text).iter().filter(|row| row["event"][0] == "CONSULT") {
        assert_eq!(row["actor"][0]["code"], "GRD", "{row}");
        assert!(row["recipient"][0]["code"].is_null(), "{row}");
    }
}
