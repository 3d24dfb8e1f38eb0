//! Any bytes are read to their end as a web page.
#![no_main]

use demarche_reader::Form;
use libfuzzer_sys::fuzz_target;

#[path = "../../crates/reader/tests/common/check.rs"]
mod check;

fuzz_target!(|bytes: &[u8]| {
    check::check(bytes, Some(Form::Html));
});
