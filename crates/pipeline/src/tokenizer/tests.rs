use std::path::PathBuf;
use std::sync::LazyLock;

use proptest::prelude::*;
use rmpv::Value;

use super::*;
use crate::lexeme::LexemeNorms;

fn load(bytes: &[u8]) -> Tokenizer {
    Tokenizer::from_bytes("tokenizer", bytes).expect("a well-formed tokenizer")
}

static ENGLISH: LazyLock<Tokenizer> =
    LazyLock::new(|| load(include_bytes!("../../tests/data/tokenizer/english.msgpack")));
static ODD: LazyLock<Tokenizer> = LazyLock::new(|| load(include_bytes!("../../tests/data/tokenizer/odd.msgpack")));

/// Compares with the lines that `scripts/tokenizer_reference.py` wrote and answers how many texts, tokens and
/// different texts there are.
fn compare<'r>(
    tokenizer: &Tokenizer,
    norms: &LexemeNorms,
    reference: impl Iterator<Item = std::borrow::Cow<'r, str>>,
) -> (usize, usize, usize) {
    let mut cache = TokenizerCache::default();
    let (mut out, mut buffer) = (Vec::new(), String::new());
    let (mut texts, mut tokens, mut different) = (0, 0, 0);
    for line in reference {
        let line: serde_json::Value = serde_json::from_str(&line).expect("JSON");
        let text = line[0].as_str().expect("a text");
        let list = |i: usize| line[i].as_array().expect("a list").iter();
        let number = |n: &serde_json::Value| n.as_u64().expect("a number") as usize;
        let spaces = line[3].as_str().expect("flags").bytes().map(|b| b == b'1');
        let forms = list(4).map(|n| n.as_str().expect("a norm"));
        // spaCy counts characters.
        let places: Vec<usize> = text.char_indices().map(|(i, _)| i).chain([text.len()]).collect();
        let expected: Vec<(&str, usize, bool, String)> = list(1)
            .zip(list(2))
            .zip(spaces.zip(forms))
            .map(|((start, length), (space, norm))| {
                let (start, end) = (places[number(start)], places[number(start) + number(length)]);
                (&text[start..end], start, space, norm.to_owned())
            })
            .collect();
        // The second time, the chunks come from the cache.
        for _ in 0..2 {
            tokenizer.tokenize(text, &mut cache, &mut out);
            let found: Vec<(&str, usize, bool, String)> = out
                .iter()
                .map(|token| {
                    let form = &text[token.start as usize..token.end as usize];
                    let norm = tokenizer.norm(token.norm).unwrap_or_else(|| norms.norm(form, &mut buffer));
                    (form, token.start as usize, token.space_after, norm.to_owned())
                })
                .collect();
            if found != expected {
                different += 1;
                if different <= 20 {
                    let i = found.iter().zip(&expected).position(|(a, b)| a != b).unwrap_or(0);
                    let around = |n: usize| i.saturating_sub(2)..(i + 6).min(n);
                    let (here, there) = (&found[around(found.len())], &expected[around(expected.len())]);
                    eprintln!("text {text:.400?}\n  here  {here:?}\n  spaCy {there:?}");
                }
                break;
            }
        }
        texts += 1;
        tokens += expected.len();
    }
    (texts, tokens, different)
}

#[test]
fn english_is_cut_as_spacy_cuts_it() {
    let reference = include_str!("../../tests/data/tokenizer/english.jsonl");
    let (texts, _, different) = compare(&ENGLISH, &LexemeNorms::default(), reference.lines().map(Into::into));
    assert!(texts > 20);
    assert_eq!(different, 0);
}

#[test]
fn unusual_rules_work_as_in_spacy() {
    let reference = include_str!("../../tests/data/tokenizer/odd.jsonl");
    let (texts, _, different) = compare(&ODD, &LexemeNorms::default(), reference.lines().map(Into::into));
    assert!(texts > 5);
    assert_eq!(different, 0);
}

/// Compares at length: set `DEMARCHE_REFERENCE` to a file that `scripts/tokenizer_reference.py` wrote and
/// `DEMARCHE_MODEL` to the directory of the pipeline.
#[test]
#[ignore = "needs a pipeline and a file written by spaCy"]
fn tokens_and_norms_are_those_of_spacy() {
    let model = variable("DEMARCHE_MODEL");
    let tokenizer = load(&std::fs::read(model.join("tokenizer")).expect("a tokenizer"));
    let lookups = std::fs::read(model.join("vocab/lookups.bin")).ok();
    let norms = LexemeNorms::from_lookups("vocab/lookups.bin", lookups.as_deref()).expect("well-formed lookups");
    let reference = std::fs::read_to_string(variable("DEMARCHE_REFERENCE")).expect("a reference");
    let (texts, tokens, different) = compare(&tokenizer, &norms, reference.lines().map(Into::into));
    eprintln!("{texts} texts, {tokens} tokens, {different} texts differ");
    assert_eq!(different, 0);
}

fn variable(name: &str) -> PathBuf {
    PathBuf::from(std::env::var_os(name).expect("the variable is set"))
}

/// That tokens and the single spaces between them give back the text, whether the cache is new or not.
fn check_tiling(tokenizer: &Tokenizer, text: &str, cache: &mut TokenizerCache) {
    let mut out = Vec::new();
    tokenizer.tokenize(text, cache, &mut out);
    let mut at = 0;
    for token in &out {
        assert_eq!(token.start, at);
        assert!(token.end > token.start);
        assert!(!text[token.start as usize..token.end as usize].is_empty());
        at = token.end;
        if token.space_after {
            assert_eq!(text.as_bytes()[at as usize], b' ');
            at += 1;
        }
    }
    assert_eq!(at as usize, text.len());
    let mut again = Vec::new();
    tokenizer.tokenize(text, cache, &mut again);
    assert_eq!(out, again);
    tokenizer.tokenize(text, &mut TokenizerCache::default(), &mut again);
    assert_eq!(out, again);
}

proptest! {
    #[test]
    fn tokens_tile_any_text(texts in proptest::collection::vec(any::<String>(), 1..4)) {
        let (mut cache, mut odd_cache) = Default::default();
        for text in &texts {
            check_tiling(&ENGLISH, text, &mut cache);
            check_tiling(&ODD, text, &mut odd_cache);
        }
    }

    #[test]
    fn tokens_tile_text_made_of_what_the_rules_are_about(
        texts in proptest::collection::vec("([a-eA-ElLxyzCß'’.,:;!?()\\[\\]\"“”$€0-9é😀_@/=-]|http://|www\\.| |\n|\u{a0}|n't|New York){0,40}", 1..4)
    ) {
        let (mut cache, mut odd_cache) = Default::default();
        for text in &texts {
            check_tiling(&ENGLISH, text, &mut cache);
            check_tiling(&ODD, text, &mut odd_cache);
        }
    }

    #[test]
    fn damaged_bytes_are_refused_or_read_but_never_panic(
        at in 0usize..77_066, byte in any::<u8>(), cut in 0usize..77_066
    ) {
        let mut bytes = include_bytes!("../../tests/data/tokenizer/english.msgpack").to_vec();
        bytes[at] = byte;
        let _ = Tokenizer::from_bytes("tokenizer", &bytes);
        let cut = Tokenizer::from_bytes("tokenizer", &bytes[..cut]);
        prop_assert!(cut.is_err());
    }
}

/// Chunks on which a tokenizer that looks at the rest of the chunk for every affix takes quadratic time.
const HOSTILE: &[&str] = &[
    "(",
    ")",
    "a",
    ".",
    "...a",
    "a.b.",
    "-a",
    "a-",
    "'",
    "’s",
    "'s",
    "«",
    "»x",
    "1.",
    "1,",
    "$",
    "$1",
    "((a))",
    "😀",
    "a😀",
    "…",
    "\u{2028}",
    "x=",
    "a/",
    "://",
    "?x=",
    "a:a@",
    "@",
    "a@b.",
    "a.b@",
    "http://a.",
    "http://",
    "www.a.",
    "1.1.1.1.",
    "10.",
    "_",
    "a_",
    "a’",
    "I'm",
    "n't",
    ":)",
    "(:",
    "a.m.",
    "km",
    "1km",
    "°C.",
    "É.",
    "A.B",
    "…a",
    "--",
    "—",
    "US$",
    "C$1",
    "\u{301}",
    "漢",
    "漢.",
    "привет-",
    "\n",
    "\u{a0}x",
    "(a",
    "a)",
    "'a",
    "a'",
    ",a;",
];

fn check_linear(tokenizer: &Tokenizer) {
    let steps = |text: &str| {
        let mut cache = TokenizerCache::default();
        let mut out = Vec::new();
        tokenizer.tokenize(text, &mut cache, &mut out);
        cache.steps()
    };
    for unit in HOSTILE {
        for (before, after) in
            [("", ""), ("a", ""), ("", "a"), ("a", "."), ("(", "a)"), ("http://a.b/", ""), ("", "@a.com")]
        {
            let text = |bytes: usize| format!("{before}{}{after}", unit.repeat(bytes / unit.len()));
            let (short, long) = (steps(&text(5_000)), steps(&text(20_000)));
            assert!(long <= 5 * short + 10_000, "{before}{unit}{after}: {short} steps, then {long}");
            assert!(long <= 400 * 20_000, "{before}{unit}{after}: {long} steps");
        }
        // Two kinds of affixes around a long middle.
        let text = |n: usize| format!("{}{}{}", "(".repeat(n), unit.repeat(n / unit.len()), ")".repeat(n));
        let (short, long) = (steps(&text(2_000)), steps(&text(8_000)));
        assert!(long <= 5 * short + 10_000, "({unit}): {short} steps, then {long}");
    }
}

#[test]
fn work_grows_linearly_with_a_chunk() {
    check_linear(&ENGLISH);
}

/// The same with the rules of another pipeline, in the directory `DEMARCHE_MODEL`.
#[test]
#[ignore = "needs a pipeline"]
fn work_grows_linearly_with_a_chunk_by_other_rules() {
    check_linear(&load(&std::fs::read(variable("DEMARCHE_MODEL").join("tokenizer")).expect("a tokenizer")));
}

#[test]
fn a_pattern_that_could_take_forever_is_stopped() {
    // Each suffix taken off would be another look at all that comes before it.
    let tokenizer = rules(&[("suffix_search", "(?:[ab]+c[ab]+)?b$")], &[]);
    let text = "ab".repeat(50_000);
    let mut cache = TokenizerCache::default();
    check_tiling(&tokenizer, &text, &mut cache);
    assert!(cache.steps() <= 2 * (allowance(text.len()) + 10 * text.len() as u64));
}

/// A tokenizer of a few patterns and special cases, each with the texts of its tokens.
fn rules(patterns: &[(&str, &str)], exceptions: &[(&str, &[&str])]) -> Tokenizer {
    load(&written(patterns, exceptions))
}

fn written(patterns: &[(&str, &str)], exceptions: &[(&str, &[&str])]) -> Vec<u8> {
    let mut map: Vec<(Value, Value)> = patterns.iter().map(|&(name, source)| (name.into(), source.into())).collect();
    let token = |text: &&str| Value::Map(vec![(Value::from(ORTH), Value::from(*text))]);
    let exceptions = exceptions
        .iter()
        .map(|(text, tokens)| (Value::from(*text), Value::Array(tokens.iter().map(token).collect())))
        .collect();
    map.push(("exceptions".into(), Value::Map(exceptions)));
    let mut bytes = Vec::new();
    rmpv::encode::write_value(&mut bytes, &Value::Map(map)).expect("to memory");
    bytes
}

#[test]
fn damage_is_named() {
    let error = |patterns: &[(&str, &str)], exceptions: &[(&str, &[&str])]| {
        Tokenizer::from_bytes("tokenizer", &written(patterns, exceptions)).expect_err("damaged").to_string()
    };
    for pattern in [
        "(a",
        "a)",
        "[a",
        "[b-a]",
        "a**",
        "*a",
        "a{3,2}",
        "(?<=a*)b",
        "(?P=x)",
        "(?>a)",
        "a++",
        "\\1",
        "\\q",
        "\\u12",
        "(?x)a",
        "a\\",
        "[\\",
        "[a\\]",
        "(?:a{1000}){1000}{1000}",
        "(?:(?:a{1000}){1000}){1000}",
    ] {
        let message = error(&[("infix_finditer", pattern)], &[]);
        assert!(message.contains("`tokenizer`") && message.contains("`infix_finditer`"), "{pattern}: {message}");
    }
    assert!(error(&[("url_match", &"(".repeat(100_000))], &[]).contains("nested too deeply"));
    rules(&[("url_match", "(?:(?:){4000000000}){4000000000}")], &[]);
    assert!(error(&[], &[("ab", &["a", "c"])]).contains("`ab`"));
    assert!(error(&[], &[("ab", &["a"])]).contains("`ab`"));
    assert!(error(&[], &[("ab", &["ab", ""])]).contains("`ab`"));
    assert!(error(&[], &[("", &[])]).contains("the exception"));
    assert!(Tokenizer::from_bytes("tokenizer", b"").is_err());
    assert!(Tokenizer::from_bytes("tokenizer", &[0xc0]).is_err());
}

#[test]
fn a_full_cache_changes_nothing() {
    let tokenizer = rules(&[("prefix_search", r"^\("), ("suffix_search", r"\)$")], &[]);
    let mut cache = TokenizerCache::default();
    for i in 0..CACHED_CHUNKS as u32 + 100 {
        let text = format!("({i}) a");
        let mut out = Vec::new();
        tokenizer.tokenize(&text, &mut cache, &mut out);
        assert_eq!(out.len(), 4);
        assert_eq!(&text[out[1].start as usize..out[1].end as usize], i.to_string());
    }
    assert!(cache.chunks.len() < 200 && cache.pieces.len() < 1000);
}

/// A measurement, not a test: set `DEMARCHE_MODEL`, and `DEMARCHE_TEXT` to a file of lines.
#[test]
#[ignore = "a measurement, not a test"]
fn speed() {
    let bytes = std::fs::read(variable("DEMARCHE_MODEL").join("tokenizer")).expect("a tokenizer");
    let start = std::time::Instant::now();
    let tokenizer = load(&bytes);
    eprintln!("loaded in {:?}", start.elapsed());
    let text = std::fs::read_to_string(variable("DEMARCHE_TEXT")).expect("a text");
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
