//! Lemmas against those that spaCy gave from the same tables, and cases written by hand.

use std::sync::Arc;

use serde_json::{Value as Json, json};

use super::*;
use crate::document::TokenData;

/// What spaCy 3.8.18's lemmatizers made of random words from random tables, one set of tables a line.
const RECORDED: &str = include_str!("../../tests/data/lemmatizer.jsonl");

fn msgpack(json: &Json) -> rmpv::Value {
    match json {
        Json::String(string) => string.as_str().into(),
        Json::Array(values) => rmpv::Value::Array(values.iter().map(msgpack).collect()),
        Json::Object(entries) => {
            rmpv::Value::Map(entries.iter().map(|(key, value)| (key.as_str().into(), msgpack(value))).collect())
        }
        other => other.as_u64().expect("a number").into(),
    }
}

/// The bytes of `lookups.bin` from tables, each a map or a list of pairs.
fn bytes(tables: &Json) -> Vec<u8> {
    let pair = |entry: &Json| (msgpack(&entry[0]), msgpack(&entry[1]));
    let tables = tables.as_object().expect("tables").iter().map(|(name, table)| {
        let table = match table.as_array() {
            Some(pairs) => rmpv::Value::Map(pairs.iter().map(pair).collect()),
            None => msgpack(table),
        };
        (name.as_str().into(), table)
    });
    let mut bytes = Vec::new();
    rmpv::encode::write_value(&mut bytes, &rmpv::Value::Map(tables.collect())).expect("to memory");
    bytes
}

fn load(lang: &str, mode: &str, overwrite: bool, tables: &Json, labels: &mut Labels) -> Result<Lemmatizer, LoadError> {
    Lemmatizer::build("lemmatizer", lang, mode, overwrite, &Lookups::read("lookups.bin", &bytes(tables))?, labels)
}

/// A document from `[start, end, pos, morph, lemma]` a token.
fn document(json: &Json, labels: &mut Labels) -> Document {
    let mut document = Document { text: json["text"].as_str().expect("text").to_owned(), ..Document::default() };
    for token in json["tokens"].as_array().expect("tokens") {
        let number = |i: usize| token[i].as_u64().expect("a number") as u32;
        let mut label = |i: usize| labels.intern(token[i].as_str().expect("a string"));
        let (pos, morph) = (label(2), label(3));
        let lemma_start = document.lemmas.len() as u32;
        document.lemmas.push_str(token[4].as_str().expect("a lemma"));
        let lemma_end = document.lemmas.len() as u32;
        let (start, end) = (number(0), number(1));
        document.tokens.push(TokenData { start, end, pos, morph, lemma_start, lemma_end, ..TokenData::default() });
    }
    document
}

#[test]
fn recorded_words_have_the_lemmas_of_spacy() {
    let mut cache = LemmaCache::default();
    for line in RECORDED.lines() {
        let set: Json = serde_json::from_str(line).expect("JSON");
        let mut labels = Labels::new();
        let (lang, mode) = (set["lang"].as_str().expect("a string"), set["mode"].as_str().expect("a string"));
        let overwrite = set["overwrite"].as_bool().expect("a flag");
        let lemmatizer = load(lang, mode, overwrite, &set["tables"], &mut labels).expect("supported");
        let sets = set["documents"].as_array().expect("documents");
        let documents: Vec<Document> = sets.iter().map(|json| document(json, &mut labels)).collect();
        let labels = Arc::new(labels);
        // The second time everything comes from the cache.
        for _ in 0..2 {
            for (document, json) in documents.iter().zip(sets) {
                let mut document = Document { labels: Arc::clone(&labels), ..document.clone() };
                lemmatizer.apply(&mut document, &mut cache);
                for (token, lemma) in document.tokens().zip(json["lemmas"].as_array().expect("lemmas")) {
                    let word = (lang, mode, token.text(), token.pos(), token.morph());
                    assert_eq!(Some(token.lemma()), lemma.as_str(), "{word:?}");
                }
            }
        }
    }
}

#[test]
fn english_words_by_index_exceptions_and_rules() {
    let tables = json!({
        "lemma_rules": {
            "noun": [["s", ""], ["ses", "s"], ["ies", "y"]],
            "verb": [["s", ""], ["ed", "e"], ["ed", ""]],
            "adv": [["", ""]],
            "punct": [["“", "\""]],
        },
        "lemma_exc": { "noun": { "mice": ["mouse"] }, "verb": { "saw": ["see", "saw"] } },
        "lemma_index": { "noun": ["city", "bus", "party"], "verb": ["walk"] },
    });
    let mut labels = Labels::new();
    let lemmatizer = load("en", "rule", false, &tables, &mut labels).expect("supported");
    let words = [
        ("Cities", "NOUN", "Number=Plur", "city"),
        ("buses", "NOUN", "Number=Plur", "bus"),
        ("Buses", "NOUN", "Number=Sing", "buses"),
        ("Mice", "NOUN", "Number=Plur", "mouse"),
        ("zorbs", "NOUN", "Number=Plur", "zorb"),
        ("Zorb", "NOUN", "Number=Plur", "Zorb"),
        ("walked", "VERB", "Tense=Past|VerbForm=Fin", "walk"),
        ("zorbed", "VERB", "Tense=Past|VerbForm=Fin", "zorbe"),
        ("saw", "VERB", "Tense=Past|VerbForm=Fin", "saw"),
        ("walks", "VERB", "Tense=Pres|VerbForm=Fin", "walks"),
        ("walks", "VERB", "Number=Sing|Tense=Pres|VerbForm=Fin", "walk"),
        ("“", "PUNCT", "PunctSide=Ini|PunctType=Quot", "\""),
        ("Soon", "ADV", "", "soon"),
        ("Paris", "PROPN", "Number=Sing", "Paris"),
        ("The", "DET", "", "the"),
        ("ÉTÉ", "", "", "été"),
        ("\n", "SPACE", "", "\n"),
    ];
    let (mut text, mut tokens) = (String::new(), Vec::new());
    for (word, pos, morph, _) in words {
        tokens.push(json!([text.len(), text.len() + word.len(), pos, morph, ""]));
        text.push_str(word);
    }
    let mut document = document(&json!({ "text": text, "tokens": tokens }), &mut labels);
    document.labels = Arc::new(labels);
    lemmatizer.apply(&mut document, &mut LemmaCache::default());
    for (token, (word, pos, morph, lemma)) in document.tokens().zip(words) {
        assert_eq!(token.lemma(), lemma, "{word} {pos} {morph}");
    }
}

#[test]
fn what_is_not_supported_is_said_and_damage_is_seen() {
    let tables = json!({
        "lemma_rules": { "noun": [["s", ""]] },
        "lemma_exc": { "noun": { "mice": ["mouse"] } },
        "lemma_index": { "noun": ["city"] },
        "lemma_lookup": { "mice": "mouse", "geese": ["goose"], "none": [] },
    });
    let error = |lang: &str, mode: &str, tables: &Json| load(lang, mode, false, tables, &mut Labels::new()).map(drop);
    assert!(error("en", "rule", &tables).is_ok() && error("fr", "rule", &tables).is_ok());
    assert!(matches!(error("es", "rule", &tables), Err(LoadError::Unsupported { .. })));
    assert!(matches!(error("ru", "pymorphy3", &tables), Err(LoadError::Unsupported { .. })));
    assert!(matches!(error("it", "pos_lookup", &tables), Err(LoadError::Damaged { .. })));
    assert!(matches!(error("en", "lookup", &json!({})), Err(LoadError::Damaged { .. })));
    for (table, broken) in [
        ("lemma_rules", json!({ "noun": [["s"]] })),
        ("lemma_rules", json!({ "noun": [["s", 1]] })),
        ("lemma_rules", json!({ "noun": "s" })),
        ("lemma_exc", json!({ "noun": ["mice"] })),
        ("lemma_exc", json!({ "noun": { "mice": "mouse" } })),
        ("lemma_index", json!({ "noun": [1] })),
        ("lemma_lookup", json!({ "mice": 1 })),
    ] {
        let mut tables = tables.clone();
        tables[table] = broken;
        assert!(matches!(error("fr", "rule", &tables), Err(LoadError::Damaged { .. })), "{table}");
    }
    let whole = bytes(&tables);
    for at in 0..whole.len() {
        let mut broken = whole.clone();
        broken[at] ^= 0x41;
        if let Ok(lookups) = Lookups::read("p", &broken) {
            let _ = Lemmatizer::build("p", "fr", "rule", false, &lookups, &mut Labels::new());
        }
        assert!(Lookups::read("p", &whole[..at]).is_err(), "cut at {at}");
    }
}
