//! Any UTF-8 text is coded, and what comes out agrees with it. The first byte chooses the day of publication.
#![no_main]

use std::sync::LazyLock;

use demarche_coder::Coder;
use demarche_statement::Article;
use jiff::civil::Date;
use libfuzzer_sys::fuzz_target;

#[path = "../../crates/coder/tests/common/check.rs"]
mod check;

static CODER: LazyLock<Coder> = LazyLock::new(|| Coder::embedded().expect("the embedded coder loads"));

fuzz_target!(|input: (u8, &str)| {
    let (day, text) = input;
    let published = match day {
        0 => None,
        1 => Some(Date::MIN),
        2 => Some(Date::MAX),
        day => Some(jiff::civil::date(1816 + i16::from(day), 2, 28)),
    };
    let article = Article { published, ..Article::new(text) };
    let mut worker = demarche_english::pipeline().worker();
    check::check(&CODER, &article, |text| worker.parse(text));
});
