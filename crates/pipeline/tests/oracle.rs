//! Equality with spaCy on frozen samples.
//!
//! `data/oracle-NAME.jsonl` holds what Python spaCy 3.8.18 sees in some texts (`oracle/freeze.py` made them). The sample
//! of the embedded pipeline is always checked. Those of spaCy's own pipelines need their files, which are not ours to
//! ship: set `DEMARCHE_SPACY_MODELS` to the directory that holds `sm`, `md` and `fr` (`oracle/setup` makes
//! `target/oracle/models`). CI sets it. `oracle/run` makes the full comparison.

use std::path::{Path, PathBuf};

use demarche_pipeline::{Document, Pipeline};
use serde_json::Value;

#[test]
fn embedded_pipeline_sees_what_spacy_sees() {
    let packed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models/en/pipeline.bin");
    compare("en", &packed);
}

#[test]
fn english_small_sees_what_spacy_sees() {
    compare_foreign("sm");
}

#[test]
fn english_medium_sees_what_spacy_sees() {
    compare_foreign("md");
}

#[test]
fn french_small_sees_what_spacy_sees() {
    compare_foreign("fr");
}

#[allow(clippy::print_stderr)] // That a comparison was left out must be seen.
fn compare_foreign(name: &str) {
    let Some(models) = std::env::var_os("DEMARCHE_SPACY_MODELS") else {
        eprintln!(
            "SKIPPED: DEMARCHE_SPACY_MODELS is not set, so `{name}` was not compared with spaCy; see oracle/README.md"
        );
        return;
    };
    compare(name, &PathBuf::from(models).join(name));
}

fn compare(name: &str, path: &Path) {
    let pipeline = Pipeline::load(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/data/oracle-{name}.jsonl"));
    let sample = std::fs::read_to_string(&sample).unwrap_or_else(|error| panic!("{}: {error}", sample.display()));
    let mut worker = pipeline.worker();
    let mut differences = Vec::new();
    for line in sample.lines() {
        let expected: Value = serde_json::from_str(line).expect("JSON");
        let text = expected["text"].as_str().expect("a text");
        let got = worker.parse(text);
        differences.extend(differing(&expected, &got).map(|what| format!("{text:?}: {what}")));
    }
    assert!(sample.lines().count() >= 40, "the sample of {name} is too small");
    assert!(differences.is_empty(), "{name}: {} differences:\n{}", differences.len(), differences.join("\n"));
}

/// The first difference between spaCy's document, as `Doc.to_json` writes it, and ours.
fn differing(expected: &Value, got: &Document) -> Option<String> {
    let tokens = expected["tokens"].as_array().expect("tokens");
    let spans: Vec<&str> = got.tokens().map(|token| token.text()).collect();
    if tokens.len() != got.len() {
        return Some(format!("{} tokens, got {}: {spans:?}", tokens.len(), got.len()));
    }
    for (want, have) in tokens.iter().zip(got.tokens()) {
        let string = |key: &str| want[key].as_str().unwrap_or_default();
        let number = |key: &str| want[key].as_u64().map(|n| n as usize);
        let pairs = [
            (
                format!("{:?}", (number("start"), number("end"))),
                format!("{:?}", (Some(have.char_range().start), Some(have.char_range().end))),
            ),
            (string("tag").to_owned(), have.tag().to_owned()),
            (string("pos").to_owned(), have.pos().to_owned()),
            (string("morph").to_owned(), have.morph().to_owned()),
            (string("lemma").to_owned(), have.lemma().to_owned()),
            (string("dep").to_owned(), have.dep().to_owned()),
            (number("head").unwrap_or_default().to_string(), have.head().index().to_string()),
        ];
        if let Some((want, have)) = pairs.iter().find(|(want, have)| want != have) {
            return Some(format!("token {}: {want}, got {have}", spans[number("id").unwrap_or_default()]));
        }
    }
    let list = |key: &str| expected[key].as_array().cloned().unwrap_or_default();
    let place = |value: &Value| (value["start"].as_u64(), value["end"].as_u64());
    let of = |range: std::ops::Range<usize>| (Some(range.start as u64), Some(range.end as u64));
    let want: Vec<_> = list("sents").iter().map(place).collect();
    let have: Vec<_> = got.sentences().map(|sentence| of(sentence.char_range())).collect();
    if want != have {
        return Some(format!("sentences {want:?}, got {have:?}"));
    }
    let want: Vec<_> = list("ents")
        .iter()
        .map(|entity| (place(entity), entity["label"].as_str().unwrap_or_default().to_owned()))
        .collect();
    let have: Vec<_> =
        got.entities().map(|entity| (of(entity.span().char_range()), entity.label().to_owned())).collect();
    (want != have).then(|| format!("names {want:?}, got {have:?}"))
}
