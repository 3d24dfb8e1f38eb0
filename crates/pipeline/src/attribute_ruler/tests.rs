//! The rules against what spaCy made of the same documents, and cases written by hand.

use std::sync::Arc;

use serde_json::{Value as Json, json};

use super::*;
use crate::LoadError;

/// What spaCy 3.8.18's component did to random documents under random rules, one set of rules a line.
const RECORDED: &str = include_str!("../../tests/data/attribute_ruler.jsonl");

fn msgpack(json: &Json) -> rmpv::Value {
    match json {
        Json::Null => rmpv::Value::Nil,
        Json::Bool(flag) => (*flag).into(),
        Json::Number(number) => match number.as_i64() {
            Some(number) => number.into(),
            None => number.as_f64().expect("a number").into(),
        },
        Json::String(string) => string.as_str().into(),
        Json::Array(values) => rmpv::Value::Array(values.iter().map(msgpack).collect()),
        Json::Object(entries) => {
            rmpv::Value::Map(entries.iter().map(|(key, value)| (key.as_str().into(), msgpack(value))).collect())
        }
    }
}

fn bytes(rules: &Json) -> Vec<u8> {
    let mut bytes = Vec::new();
    rmpv::encode::write_value(&mut bytes, &msgpack(rules)).expect("to memory");
    bytes
}

fn load(rules: &Json, labels: &mut Labels) -> Result<AttributeRuler, LoadError> {
    AttributeRuler::from_bytes("attribute_ruler/patterns", &bytes(rules), labels)
}

/// A document from `[start, end, space after, white space, sentence start, tag, pos, morph, dep, lemma]` a token.
fn document(json: &Json, labels: &mut Labels) -> Document {
    let mut document = Document { text: json["text"].as_str().expect("text").to_owned(), ..Document::default() };
    for token in json["tokens"].as_array().expect("tokens") {
        let number = |i: usize| token[i].as_u64().expect("a number") as u32;
        let mut label = |i: usize| labels.intern(token[i].as_str().expect("a string"));
        let (tag, pos, morph, dep) = (label(5), label(6), label(7), label(8));
        let lemma_start = document.lemmas.len() as u32;
        document.lemmas.push_str(token[9].as_str().expect("a lemma"));
        document.tokens.push(TokenData {
            start: number(0),
            end: number(1),
            space_after: number(2) == 1,
            is_space: number(3) == 1,
            sentence_start: number(4) == 1,
            tag,
            pos,
            morph,
            dep,
            lemma_start,
            lemma_end: document.lemmas.len() as u32,
            ..TokenData::default()
        });
    }
    document
}

#[test]
fn recorded_documents_come_out_as_in_spacy() {
    let mut scratch = RulerScratch::default();
    for line in RECORDED.lines() {
        let set: Json = serde_json::from_str(line).expect("JSON");
        let mut labels = Labels::new();
        let ruler = load(&set["rules"], &mut labels).expect("supported");
        let sets = set["documents"].as_array().expect("documents");
        let mut documents: Vec<Document> = sets.iter().map(|json| document(json, &mut labels)).collect();
        let labels = Arc::new(labels);
        for (document, json) in documents.iter_mut().zip(sets) {
            document.labels = Arc::clone(&labels);
            ruler.apply(document, &mut scratch);
            let own: Json =
                document.tokens().map(|t| json!([t.tag(), t.pos(), t.morph(), t.dep(), t.lemma()])).collect();
            assert_eq!(own, json["after"], "{} under {}", json["text"], set["rules"]);
        }
    }
}

/// Applies rules to words that are separated by spaces, all tagged NN, and gives their tags.
fn tags(rules: &Json, text: &str) -> Vec<String> {
    let mut labels = Labels::new();
    let ruler = load(rules, &mut labels).expect("supported");
    let mut at = 0;
    let tokens: Json = text
        .split(' ')
        .map(|word| {
            let start = at;
            at += word.len() + 1;
            json!([start, start + word.len(), 1, 0, u8::from(start == 0), "NN", "", "", "", ""])
        })
        .collect();
    let mut document = document(&json!({ "text": text, "tokens": tokens }), &mut labels);
    document.labels = Arc::new(labels);
    ruler.apply(&mut document, &mut RulerScratch::default());
    document.tokens().map(|token| token.tag().to_owned()).collect()
}

#[test]
fn later_rules_win_and_all_matching_comes_first() {
    let rules = json!([
        { "patterns": [[{ "LOWER": "a" }, { "OP": "*" }, { "LOWER": "c" }]], "attrs": { "TAG": "X" }, "index": -1 },
        { "patterns": [[{ "TAG": "NN", "LOWER": { "REGEX": "^[bc]$" } }]], "attrs": { "TAG": "Y" }, "index": 0 },
        { "patterns": [[{ "TAG": "Y" }]], "attrs": { "TAG": "never" }, "index": 0 },
        { "patterns": [[{ "LOWER": "c" }, { "LOWER": "d" }]], "attrs": { "TAG": "Z" }, "index": 0 },
    ]);
    assert_eq!(tags(&rules, "A b C e"), ["NN", "Y", "Y", "NN"]);
    assert_eq!(tags(&rules, "a b c d"), ["NN", "Y", "Z", "NN"]);
    assert_eq!(tags(&json!([rules[1], rules[0]]), "a b c c"), ["NN", "Y", "X", "X"]);
    assert!(tags(&json!([]), "").iter().eq(&["NN"]));
    assert_eq!(tags(&json!([{ "patterns": [], "attrs": { "TAG": "X" }, "index": 0 }]), "a"), ["NN"]);
}

#[test]
fn many_rules_take_many_words_of_bits() {
    let rules: Json = (0..700)
        .map(|i| json!({ "patterns": [[{ "ORTH": format!("w{i}") }]], "attrs": { "TAG": format!("T{i}") }, "index": -1 }))
        .collect();
    assert_eq!(tags(&rules, "w0 w699 w64 w700"), ["T0", "T699", "T64", "NN"]);
}

#[test]
fn one_scratch_serves_two_rulers() {
    let rule = |tag: &str| json!([{ "patterns": [[{ "ORTH": "a" }]], "attrs": { "TAG": tag }, "index": 0 }]);
    let mut labels = Labels::new();
    let first = load(&rule("X"), &mut labels).expect("supported");
    let second = load(&json!([rule("Y")[0], rule("Z")[0]]), &mut labels).expect("supported");
    let json = json!({ "text": "a", "tokens": [[0, 1, 0, 0, 1, "", "", "", "", ""]] });
    let mut document = document(&json, &mut labels);
    document.labels = Arc::new(labels);
    let mut scratch = RulerScratch::default();
    for (ruler, tag) in [(&first, "X"), (&second, "Z"), (&first, "X")] {
        ruler.apply(&mut document, &mut scratch);
        assert_eq!(document.token(0).tag(), tag);
    }
}

#[test]
fn what_is_not_supported_is_said_and_damage_is_seen() {
    let error = |pattern: Json, attrs: Json, index: i64| {
        load(&json!([{ "patterns": [pattern], "attrs": attrs, "index": index }]), &mut Labels::new()).map(drop)
    };
    let tag = json!({ "TAG": "X" });
    for pattern in [
        json!([{ "NORM": "a" }]),
        json!([{ "_": { "x": 1 } }]),
        json!([{ "ENT_TYPE": "ORG" }]),
        json!([{ "MORPH": "" }]),
        json!([{ "MORPH": { "NOT_IN": ["_"] } }]),
        json!([{ "MORPH": { "REGEX": "Number" } }]),
        json!([{ "IS_ALPHA": { "REGEX": "a" } }]),
        json!([{ "LENGTH": { ">": 2.5 } }]),
        json!([{ "ORTH": { "REGEX": "(" } }]),
    ] {
        assert!(matches!(error(pattern.clone(), tag.clone(), 0), Err(LoadError::Unsupported { .. })), "{pattern}");
    }
    for attrs in [json!({ "NORM": "a" }), json!({ "_": {} }), json!({ "ENT_TYPE": "ORG" })] {
        let pattern = json!([{ "ORTH": "a" }]);
        assert!(matches!(error(pattern, attrs.clone(), 0), Err(LoadError::Unsupported { .. })), "{attrs}");
    }
    for (pattern, attrs, index) in [
        (json!([]), tag.clone(), 0),
        (json!([{ "ORTH": "a" }]), tag.clone(), 1),
        (json!([{ "ORTH": "a" }]), tag.clone(), -2),
        (json!([{ "ORTH": "a", "OP": "{3,2}" }]), tag.clone(), 0),
        (json!([{ "ORTH": "a", "OP": "{0}" }]), tag.clone(), 0),
        (json!([{ "ORTH": "a", "OP": "{9999999}" }]), tag.clone(), 0),
        (json!([{ "ORTH": "a", "OP": "x" }]), tag.clone(), 0),
        (json!([{ "ORTH": ["a"] }]), tag.clone(), 0),
        (json!([{ "ORTH": -1 }]), tag.clone(), 0),
        (json!([1]), tag.clone(), 0),
        (json!([{ "ORTH": "a" }]), json!({ "POS": "NN" }), 0),
        (json!([{ "ORTH": "a" }]), json!({ "MORPH": "Sing" }), 0),
    ] {
        assert!(matches!(error(pattern.clone(), attrs, index), Err(LoadError::Damaged { .. })), "{pattern} {index}");
    }
    // spaCy passes over assignments to attributes that do not exist.
    assert!(error(json!([{ "ORTH": "a" }]), json!({ "TAG": "X", "COLOUR": "red" }), 0).is_ok());

    let whole = bytes(&serde_json::from_str::<Json>(RECORDED.lines().next().expect("a line")).expect("JSON")["rules"]);
    for cut in 0..whole.len() {
        assert!(AttributeRuler::from_bytes("p", &whole[..cut], &mut Labels::new()).is_err(), "cut at {cut}");
    }
    for at in 0..whole.len() {
        let mut broken = whole.clone();
        broken[at] ^= 0x41;
        let _ = AttributeRuler::from_bytes("p", &broken, &mut Labels::new());
    }
}
