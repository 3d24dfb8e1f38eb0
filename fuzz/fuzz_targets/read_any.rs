//! Any bytes are read to their end in the form that they look like, and in text, Markdown and JSON Lines.
#![no_main]

use demarche_reader::Form;
use libfuzzer_sys::fuzz_target;

#[path = "../../crates/reader/tests/common/check.rs"]
mod check;

fuzz_target!(|bytes: &[u8]| {
    check::check(bytes, None);
    for form in [Form::Text, Form::Markdown, Form::Jsonl] {
        check::check(bytes, Some(form));
    }
});
