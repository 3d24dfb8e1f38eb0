//! A damaged pipeline with a right check sum is refused, or else parses text all the same.
#![no_main]

use std::sync::LazyLock;

use demarche_pipeline::Pipeline;
use libfuzzer_sys::fuzz_target;

#[path = "../../crates/pipeline/tests/common/check.rs"]
mod check;
#[allow(dead_code)]
#[path = "../../crates/pipeline/tests/common/packed.rs"]
mod packed;

static PARTS: LazyLock<Vec<(String, Vec<u8>)>> = LazyLock::new(|| packed::parts(demarche_english::PACKED));

fuzz_target!(|recipe: &[u8]| {
    let mut parts = PARTS.clone();
    packed::damage(&mut parts, recipe);
    if let Ok(pipeline) = Pipeline::from_packed(&packed::pack(&parts)) {
        let text = "Tokyo's Mr. Koizumi  lent Baku $300 million; it didn't repay.\n\nWhy?";
        check::check(text, &pipeline.parse(text));
    }
});
