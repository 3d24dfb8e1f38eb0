//! A damaged pipeline is an error, never a panic; and one that loads all the same still parses.

mod common;

use common::check::check;
use common::packed::{damage, pack, parts};
use common::{ENGLISH, PACKED};
use demarche_pipeline::Pipeline;
use proptest::prelude::*;

const TEXT: &str = "Tokyo's Mr. Koizumi  lent Baku $300 million; it didn't repay.\n\nWhy? http://example.com/ 😀";

#[test]
fn taken_apart_and_packed_again_it_is_the_same() {
    assert_eq!(pack(&parts(&PACKED)), *PACKED);
}

#[test]
fn cut_anywhere_it_is_refused() {
    for i in 0..200 {
        let end = PACKED.len() * i / 200;
        assert!(Pipeline::from_packed(&PACKED[..end]).is_err(), "cut at {end}");
    }
}

#[test]
fn every_part_can_be_missing_empty_or_cut() {
    let whole = parts(&PACKED);
    for i in 0..whole.len() {
        let mut without = whole.clone();
        let (name, content) = without.remove(i);
        try_to_load(&without);
        for length in [0, 1, content.len() / 2, content.len().saturating_sub(1)] {
            let mut cut = whole.clone();
            cut[i] = (name.clone(), content[..length].to_vec());
            try_to_load(&cut);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_are_refused(bytes in any::<Vec<u8>>()) {
        prop_assert!(Pipeline::from_packed(&bytes).is_err());
    }

    #[test]
    fn damaged_parts_are_refused_or_parse(recipe in prop::collection::vec(any::<u8>(), 8..40)) {
        let mut parts = parts(&PACKED);
        damage(&mut parts, &recipe);
        try_to_load(&parts);
    }
}

fn try_to_load(parts: &[(String, Vec<u8>)]) {
    match Pipeline::from_packed(&pack(parts)) {
        Ok(pipeline) => check(TEXT, &pipeline.parse(TEXT)),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

#[test]
fn a_missing_directory_is_named() {
    let error = Pipeline::load("no/such/pipeline").expect_err("it does not exist");
    assert!(error.to_string().contains("no/such/pipeline"), "{error}");
    check(TEXT, &ENGLISH.parse(TEXT));
}
