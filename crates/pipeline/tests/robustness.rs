//! Any text parses, in linear time, to a document that agrees with itself, whatever was parsed before.

mod common;

use std::time::Instant;

use common::ENGLISH;
use common::check::check;
use demarche_pipeline::Document;
use proptest::prelude::*;

/// Bits that meet the tokenizer's rules, glued at random.
const BITS: [&str; 48] = [
    " ",
    " ",
    " ",
    "  ",
    "\n",
    "\t",
    "\r\n",
    "\u{a0}",
    "\u{3000}",
    "\u{200b}",
    "\u{feff}",
    ".",
    "...",
    "…",
    ",",
    "!",
    "?",
    "'",
    "’",
    "\"",
    "“",
    "(",
    ")",
    "[",
    "-",
    "--",
    "—",
    "/",
    "$",
    "%",
    "n't",
    "'s",
    "don't",
    "cannot",
    "U.S.",
    "e.g.",
    "http://x.io/a?b=c",
    "x@y.org",
    ":-)",
    "😀",
    "👨‍👩‍👧",
    "é",
    "İ",
    "日本",
    "Баку",
    "1,000.50",
    "10km",
    "Tokyo said",
];

fn glued() -> impl Strategy<Value = String> {
    prop::collection::vec(0..BITS.len(), 0..60).prop_map(|picks| picks.into_iter().map(|pick| BITS[pick]).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_parses(text in any::<String>()) {
        check(&text, &ENGLISH.parse(&text));
    }

    #[test]
    fn any_glue_parses(text in glued()) {
        check(&text, &ENGLISH.parse(&text));
    }

    #[test]
    fn what_was_parsed_before_does_not_matter(texts in prop::collection::vec(glued(), 2..6)) {
        let mut worker = ENGLISH.worker();
        let mut document = Document::default();
        for text in &texts {
            worker.parse_into(text, &mut document);
            prop_assert_eq!(seen(&document), seen(&ENGLISH.parse(text)));
        }
    }
}

/// All that a document tells.
fn seen(document: &Document) -> String {
    let tokens = document.tokens().map(|token| {
        let labels = (token.tag(), token.pos(), token.morph(), token.dep(), token.lemma());
        format!("{:?} {labels:?} {} {}", token.byte_range(), token.head().index(), token.is_sentence_start())
    });
    let entities = document.entities().map(|entity| format!("{entity:?} {:?}", entity.span()));
    tokens.chain(entities).collect::<Vec<_>>().join("\n")
}

#[test]
fn batches_come_out_in_order() {
    let texts: Vec<String> = (0..700).map(|n| format!("Japan lent Kenya ${n} million.")).collect();
    let alone: Vec<String> = texts.iter().map(|text| seen(&ENGLISH.parse(text))).collect();
    assert_eq!(ENGLISH.parse_all(&texts).iter().map(seen).collect::<Vec<_>>(), alone);
    assert_eq!(ENGLISH.stream(&texts).map(|document| seen(&document)).collect::<Vec<_>>(), alone);
}

/// Texts that would take quadratic time from a careless splitter, searcher or tree walk: eight times the text may take
/// little more than eight times the time.
#[test]
fn hostile_texts_take_linear_time() {
    let hostile = [
        "a", ".", "a.", "'", "(", "a-", "-", "\"", " ", "\n", "a'", "x@", "http://", "1,", "😀", "日", "a.b@c/",
        "(a) ", "and ", "n't", "U.S.", "$1 ", ":)",
    ];
    for bit in hostile {
        let time = |size: usize| {
            let text = bit.repeat(size / bit.len());
            let mut worker = ENGLISH.worker();
            let run = |worker: &mut demarche_pipeline::Worker<'_>| {
                let started = Instant::now();
                let document = worker.parse(&text);
                let seconds = started.elapsed().as_secs_f64();
                assert_eq!(document.text().len(), text.len());
                seconds
            };
            // The better of two: other work on the machine only adds.
            (0..2).map(|_| run(&mut worker)).fold(f64::INFINITY, f64::min)
        };
        let (small, large) = (time(1_500), time(12_000));
        assert!(large < 24.0 * small + 0.05, "{bit:?}: 1,500 bytes took {small:.4} s, 12,000 took {large:.4} s");
    }
}
