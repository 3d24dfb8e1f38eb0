//! Who did what to whom: sentences, each with the statements that must come out of it and those that must not.

#![allow(clippy::unwrap_used)] // A failure here is a failed test.

use std::cell::RefCell;

use demarche_coder::{Coder, summary};
use demarche_pipeline::Worker;
use demarche_statement::Article;

thread_local! {
    static READER: RefCell<(Coder, Worker<'static>)> =
        RefCell::new((Coder::embedded().unwrap(), demarche_english::pipeline().worker()));
}

/// The statements of a text in short, without their CAMEO codes: `CONSULT POL > TUR`.
fn coded(text: &str) -> Vec<String> {
    let article = Article { published: Some("2011-03-13".parse().unwrap()), ..Article::new(text) };
    READER.with_borrow_mut(|(coder, worker)| {
        let statements = coder.code(&article, |text| worker.parse(text));
        statements
            .iter()
            .map(|statement| {
                let words = summary(statement);
                let without_code = words.split(' ').filter(|word| !word.chars().all(|c| c.is_ascii_digit()));
                without_code.collect::<Vec<_>>().join(" ")
            })
            .collect()
    })
}

#[track_caller]
fn says(text: &str, wanted: &str) {
    let coded = coded(text);
    assert!(coded.iter().any(|statement| statement == wanted), "{text}\n  wanted {wanted}\n  coded {coded:?}");
}

/// The wanted statement, and no other event.
#[track_caller]
fn says_only(text: &str, wanted: &str) {
    says(text, wanted);
    let coded = coded(text);
    assert_eq!(coded.len(), 1, "{text}\n  wanted {wanted} alone\n  coded {coded:?}");
}

#[test]
fn whom_an_appeal_names_is_to_do_it() {
    says_only("The United Nations called on Belarus to free the Polish journalists.", "REQUEST UNO > BLR");
    says_only("Brazil called on Argentina on Friday to lift the sanctions on Bolivia.", "REQUEST BRA > ARG");
}

#[test]
fn both_of_coordinated_adjectives_count() {
    says("The Kyrgyz and Uzbek presidents signed an agreement.", "SUPPORT KGZ + UZB");
    says("Talks between Turkish and Israeli officials began on Friday.", "CONSULT TUR + ISR");
    says("Chinese and Pakistani pilots held a joint exercise.", "COOPERATE CHN + PAK");
}

#[test]
fn what_one_gets_another_gives() {
    says("Latvia got a warning from Russia.", "THREATEN RUS > LVA");
    says("Egypt obtained a pledge of $3 billion from Kuwait.", "AGREE KWT > EGY");
}

#[test]
fn out_of_is_from() {
    says("Cuba pulled its troops out of Angola.", "RETREAT CUB > AGO");
}
