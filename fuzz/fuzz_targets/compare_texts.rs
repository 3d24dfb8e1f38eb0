//! Any two texts are compared alike from both sides, and a reprint is found by its bands where nothing differs.
#![no_main]

use demarche_reprint::Shingles;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|texts: (&str, &str)| {
    let (one, other) = (Shingles::of(texts.0), Shingles::of(texts.1));
    let likeness = one.likeness(&other);
    assert_eq!(likeness, other.likeness(&one));
    assert!(likeness.common <= likeness.shorter && likeness.shorter <= likeness.longer);
    assert!(one != other || one.is_empty() || one.bands().meets(&other.bands()));
});
