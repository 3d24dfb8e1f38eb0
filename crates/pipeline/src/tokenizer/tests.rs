use std::io::BufRead;
use std::path::PathBuf;

use super::*;
use crate::lexeme::LexemeNorms;

/// Compares with what spaCy wrote: `scripts/tokenizer_reference.py` makes the file. Set `DEMARCHE_REFERENCE` to it
/// and `DEMARCHE_MODEL` to the directory of the pipeline.
#[test]
#[ignore = "needs a pipeline and a file written by spaCy"]
fn tokens_and_norms_are_those_of_spacy() {
    let path = |name: &str| PathBuf::from(std::env::var_os(name).expect("the variable is set"));
    let (model, reference) = (path("DEMARCHE_MODEL"), path("DEMARCHE_REFERENCE"));
    let bytes = std::fs::read(model.join("tokenizer")).expect("a tokenizer");
    let tokenizer = Tokenizer::from_bytes("tokenizer", &bytes).expect("a well-formed tokenizer");
    let lookups = std::fs::read(model.join("vocab/lookups.bin")).ok();
    let norms = LexemeNorms::from_lookups("vocab/lookups.bin", lookups.as_deref()).expect("well-formed lookups");

    let mut cache = TokenizerCache::default();
    let (mut out, mut buffer) = (Vec::new(), String::new());
    let (mut texts, mut tokens, mut different) = (0, 0, 0);
    for line in std::io::BufReader::new(std::fs::File::open(reference).expect("a reference")).lines() {
        let line: serde_json::Value = serde_json::from_str(&line.expect("a line")).expect("JSON");
        let text = line[0].as_str().expect("a text");
        let numbers =
            |i: usize| line[i].as_array().expect("a list").iter().map(|n| n.as_u64().expect("a number") as usize);
        let spaces = line[3].as_str().expect("flags").bytes().map(|b| b == b'1');
        let forms = line[4].as_array().expect("norms").iter().map(|n| n.as_str().expect("a norm"));
        // spaCy counts characters.
        let places: Vec<usize> = text.char_indices().map(|(i, _)| i).chain([text.len()]).collect();
        let expected: Vec<(&str, usize, bool, &str)> = numbers(1)
            .zip(numbers(2))
            .zip(spaces.zip(forms))
            .map(|((start, length), (space, norm))| {
                (&text[places[start]..places[start + length]], places[start], space, norm)
            })
            .collect();
        tokenizer.tokenize(text, &mut cache, &mut out);
        let same = out.len() == expected.len()
            && out.iter().zip(&expected).all(|(token, &(form, start, space, norm))| {
                let found = &text[token.start as usize..token.end as usize];
                found == form
                    && token.start as usize == start
                    && token.space_after == space
                    && tokenizer.norm(token.norm).unwrap_or_else(|| norms.norm(found, &mut buffer)) == norm
            });
        texts += 1;
        tokens += expected.len();
        if !same {
            different += 1;
            if different <= 20 {
                let found: Vec<_> = out
                    .iter()
                    .map(|token| {
                        let form = &text[token.start as usize..token.end as usize];
                        (form, token.start, token.space_after, tokenizer.norm(token.norm))
                    })
                    .collect();
                let i = found.iter().zip(&expected).position(|(a, b)| (a.0, a.2) != (b.0, b.2)).unwrap_or(0);
                let around = |n: usize| i.saturating_sub(2)..(i + 6).min(n);
                eprintln!(
                    "text {text:.400?}\n  here  {:?}\n  spaCy {:?}",
                    &found[around(found.len())],
                    &expected[around(expected.len())]
                );
            }
        }
    }
    eprintln!("{texts} texts, {tokens} tokens, {different} texts differ");
    assert_eq!(different, 0);
}

/// A measurement, not a test: set `DEMARCHE_MODEL`, and `DEMARCHE_TEXT` to a file of lines.
#[test]
#[ignore = "a measurement, not a test"]
fn speed() {
    let path = |name: &str| PathBuf::from(std::env::var_os(name).expect("the variable is set"));
    let bytes = std::fs::read(path("DEMARCHE_MODEL").join("tokenizer")).expect("a tokenizer");
    let start = std::time::Instant::now();
    let tokenizer = Tokenizer::from_bytes("tokenizer", &bytes).expect("a well-formed tokenizer");
    eprintln!("loaded in {:?}", start.elapsed());
    let text = std::fs::read_to_string(path("DEMARCHE_TEXT")).expect("a text");
    let mut cache = TokenizerCache::default();
    let mut out = Vec::new();
    for pass in 0..4 {
        let start = std::time::Instant::now();
        let steps = cache.steps();
        let mut tokens = 0;
        for line in text.lines() {
            tokenizer.tokenize(line, &mut cache, &mut out);
            tokens += out.len();
        }
        let ns = start.elapsed().as_nanos() as f64 / tokens as f64;
        eprintln!(
            "pass {pass}: {tokens} tokens, {ns:.0} ns and {:.1} steps each; {} chunks",
            (cache.steps() - steps) as f64 / tokens as f64,
            cache.chunks.len()
        );
    }
}
