//! What holds of any text: statements stand where they say, read back, and are the same on any thread.

use std::sync::LazyLock;

use demarche_coder::Coder;
use demarche_statement::Article;
use jiff::civil::Date;
use proptest::prelude::*;

#[path = "common/check.rs"]
mod check;

static CODER: LazyLock<Coder> = LazyLock::new(|| Coder::embedded().expect("the embedded coder loads"));

/// Pieces that the rules look for, and some that nobody expects.
const PIECES: &[&str] = &[
    "Japan",
    "Kenya",
    "Russia's",
    "French",
    "President Aliyev",
    "the prime minister",
    "Prime Minister Tony Blair",
    "he",
    "they",
    "We",
    "both countries",
    "the two sides",
    "troops",
    "NATO",
    "the UN Security Council",
    "Baku",
    "lent",
    "condemned",
    "said that",
    "agreed to give",
    "met with",
    "will visit",
    "did not attack",
    "called on",
    "and",
    "or",
    ",",
    ";",
    ":",
    "to",
    "for",
    "between",
    "in exchange for",
    "if",
    "according to",
    "told Reuters",
    "reported",
    "$5 million",
    "3 and 4 billion euros",
    "another 10 million",
    "up to",
    "Rs 5",
    "€1.5bn",
    "$",
    "70.6",
    "million",
    "%",
    "99999999999999999999",
    "on March 8",
    "in 1992",
    "yesterday",
    "February 30",
    "on Tuesday",
    "last year",
    "by July",
    "two days earlier",
    "0000",
    "a day after",
    "31 June 20000",
    "(Turan, March 6)",
    "(",
    ")",
    "(Reuters; AFP, May 1)",
    "“",
    "”",
    "\"",
    "«",
    "We will pay,",
    "'s",
    "’s",
    "-",
    "--",
    "—",
    "MOSCOW, March 23 (Interfax) -",
    ".",
    "?",
    "!",
    "...",
    "\n",
    "\n\n",
    "\r\n",
    "\r\n\r\n",
    "\t",
    "\u{a0}",
    "\u{2028}",
    "\u{feff}",
    "\u{0}",
    "\u{1b}[1m",
    "é",
    "e\u{301}",
    "İstanbul",
    "ǅ",
    "ß",
    "日本",
    "日本は",
    "𝒥apan",
    "😀",
    "👨‍👩‍👧",
    "\u{202e}Iran",
    "مصر",
    "http://example.org/?a=b",
    "@who",
    "#1",
];

fn soup() -> impl Strategy<Value = String> {
    prop::collection::vec((prop::sample::select(PIECES), prop::bool::weighted(0.85)), 0..60).prop_map(|pieces| {
        let mut text = String::new();
        for (piece, spaced) in pieces {
            text.push_str(piece);
            text.push_str(if spaced { " " } else { "" });
        }
        text
    })
}

fn published() -> impl Strategy<Value = Option<Date>> {
    let first = jiff::civil::date(1816, 2, 29);
    let usual = jiff::civil::date(2006, 3, 13);
    prop::sample::select(vec![None, Some(first), Some(usual), Some(Date::MIN), Some(Date::MAX), Some(Date::ZERO)])
}

fn code(text: String, published: Option<Date>) {
    let article = Article { published, ..Article::new(text) };
    let pipeline = demarche_english::pipeline();
    let mut worker = pipeline.worker();
    let statements = check::check(&CODER, &article, |text| worker.parse(text));
    // On other threads, at once, with workers of their own.
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..3)
            .map(|_| {
                scope.spawn(|| {
                    let mut worker = pipeline.worker();
                    CODER.code(&article, |text| worker.parse(text))
                })
            })
            .collect();
        for thread in threads {
            assert_eq!(thread.join().expect("the thread ends"), statements);
        }
    });
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_coded(text in "\\PC{0,200}", published in published()) {
        code(text, published);
    }

    #[test]
    fn any_mixture_of_what_the_rules_look_for_is_coded(text in soup(), published in published()) {
        code(text, published);
    }
}

/// The same words again and again in one sentence or paragraph, as no article has them.
#[test]
fn endless_repetition_is_coded() {
    for piece in [
        "(",
        "()",
        "\"",
        "“a ",
        "and ",
        "Russia and ",
        "the minister of ",
        "who said that he ",
        "7 ",
        "$5 ",
        "$",
        "Monday. ",
        "China's ",
        "President ",
        "between 3 and ",
        "another 10 million, ",
        "(Turan, March 6; ",
        "“We go on.\n\n",
        "a\n",
        "Russia met China.\n\n",
        "France said ",
        "according to Reuters, ",
        "Kenya-",
        "of of ",
        "Japan lent Kenya $5 and ",
    ] {
        code(piece.repeat(6_000 / piece.len()), Some(jiff::civil::date(2006, 3, 13)));
    }
}
