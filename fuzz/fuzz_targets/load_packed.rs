//! Any bytes are loaded or refused: as they are, and behind a right head and check sum.
#![no_main]

use demarche_pipeline::Pipeline;
use libfuzzer_sys::fuzz_target;

#[allow(dead_code)]
#[path = "../../crates/pipeline/tests/common/packed.rs"]
mod packed;

fuzz_target!(|bytes: &[u8]| {
    let _ = Pipeline::from_packed(bytes);
    let _ = Pipeline::from_packed(&packed::seal([b"DMPK\x01\0\0\0", bytes].concat()));
});
