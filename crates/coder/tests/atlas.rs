//! What the atlas tells the coder: which of several places, which of two people of one name.

#![allow(clippy::unwrap_used)] // A failure here is a failed test.

use demarche_coder::Coder;
use demarche_statement::{Article, Location, Statement};

fn code(text: &str, published: &str) -> Vec<Statement> {
    let article = Article { published: Some(published.parse().unwrap()), ..Article::new(text) };
    let mut worker = demarche_english::pipeline().worker();
    Coder::embedded().unwrap().code(&article, |text| worker.parse(text))
}

fn location(text: &str) -> Location {
    code(text, "2010-05-12").into_iter().find_map(|statement| statement.event_loc).unwrap()
}

fn actor(text: &str, published: &str) -> Option<String> {
    code(text, published)[0].actor[0].identifier_text.clone()
}

#[test]
fn a_place_is_chosen_by_the_countries_of_the_article() {
    let lebanon =
        location("Lebanon's army is strong. French President Nicolas Sarkozy met Lebanese ministers in Tripoli.");
    assert_eq!((lebanon.country_code.as_deref(), lebanon.geoname_id), (Some("LB"), Some(266_826)));
    let libya = location("French President Nicolas Sarkozy met Libyan ministers in Tripoli.");
    assert_eq!((libya.country_code.as_deref(), libya.geoname_id), (Some("LY"), Some(2_210_247)));
    let britain = location("British Prime Minister David Cameron met Indian ministers in Birmingham.");
    assert_eq!(britain.country_code.as_deref(), Some("GB"));
    let alabama = location("British Prime Minister David Cameron met Indian ministers in Birmingham, Alabama.");
    assert_eq!(alabama.country_code.as_deref(), Some("US"));
}

#[test]
fn georgia_is_a_state_of_the_union_beside_its_cities_only() {
    let statements = code("The Japanese foreign minister visited Georgia. U.S. ministers were absent.", "2010-05-12");
    assert_eq!(statements[0].recipient[0].code.as_deref(), Some("GEO"));
    let atlanta = location("Japanese ministers met Mexican ministers in Atlanta, Georgia.");
    assert_eq!((atlanta.country_code.as_deref(), atlanta.fcl.as_deref()), (Some("US"), Some("P")));
    let statements = code("Japanese ministers met Mexican ministers in Atlanta, Georgia.", "2010-05-12");
    let codes: Vec<_> = statements[0].parties().filter_map(|party| party.code.as_deref()).collect();
    assert!(!codes.contains(&"GEO"), "{codes:?}");
}

#[test]
fn places_carry_what_geonames_knows() {
    let osaka = location("Japanese ministers met Mexican ministers in Osaka.");
    assert_eq!(
        (osaka.name.as_str(), osaka.country_name.as_deref(), osaka.fcl.as_deref()),
        ("Osaka", Some("Japan"), Some("P"))
    );
    assert!(osaka.lat.is_some() && osaka.lng.is_some() && osaka.geoname_id.is_some() && osaka.population.is_some());
}

#[test]
fn namesakes_are_told_apart_by_the_day() {
    let bush = "Bush visited Japan.";
    assert_eq!(actor(bush, "1991-03-08").as_deref(), Some("George H.W. Bush"));
    assert_eq!(actor(bush, "2006-03-08").as_deref(), Some("George W. Bush"));
    let aliyev = "Azerbaijani President Aliyev visited Japan.";
    assert_eq!(actor(aliyev, "1998-03-08").as_deref(), Some("Heydar Aliyev"));
    assert_eq!(actor(aliyev, "2006-03-08").as_deref(), Some("Ilham Aliyev"));
    let assad = "Syrian President Assad visited Iran.";
    assert_eq!(actor(assad, "1998-03-08").as_deref(), Some("Hafez al-Assad"));
    assert_eq!(actor(assad, "2006-03-08").as_deref(), Some("Bashar al-Assad"));
}

#[test]
fn offices_are_answered_by_the_day_or_left_open() {
    let secretary = "The U.S. secretary of state visited Japan.";
    assert_eq!(actor(secretary, "2006-03-08").as_deref(), Some("Condoleezza Rice"));
    assert_eq!(actor(secretary, "1962-03-08"), None);
    assert_eq!(actor("The British defence secretary visited Iraq.", "2006-03-08").as_deref(), Some("John Reid"));
}

#[test]
fn common_words_and_first_names_are_nobody() {
    for text in ["Salman visited Japan.", "Abdullah Ahmed visited Japan.", "Nice people visited Japan."] {
        let statements = code(text, "2016-03-08");
        let known = statements.iter().flat_map(Statement::parties).filter_map(|party| party.code.as_deref());
        let codes: Vec<&str> = known.collect();
        assert!(codes.iter().all(|code| *code == "JPN"), "{text} {codes:?}");
    }
}
