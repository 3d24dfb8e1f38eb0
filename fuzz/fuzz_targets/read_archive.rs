//! Any bytes are read to their end as a web archive: as they are, and behind the head of a record.
#![no_main]

use demarche_reader::Form;
use libfuzzer_sys::fuzz_target;

#[path = "../../crates/reader/tests/common/check.rs"]
mod check;

fuzz_target!(|bytes: &[u8]| {
    check::check(bytes, Some(Form::Warc));
    let head = format!(
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: {}\r\n\r\n",
        bytes.len()
    );
    check::check(&[head.as_bytes(), bytes].concat(), Some(Form::Warc));
});
