//! Any UTF-8 text parses, and the document agrees with itself.
#![no_main]

use demarche_pipeline::Document;
use libfuzzer_sys::fuzz_target;

#[path = "../../crates/pipeline/tests/common/check.rs"]
mod check;

fuzz_target!(|text: &str| {
    let mut document = Document::default();
    demarche_english::pipeline().worker().parse_into(text, &mut document);
    check::check(text, &document);
});
