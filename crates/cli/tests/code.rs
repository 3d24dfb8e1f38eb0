//! `demarche code` and `demarche lexicon` as users run them.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn demarche(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_demarche"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // The program may end before it has read all, which the test then sees by its output.
    let _ = child.stdin.take().expect("standard input").write_all(input.as_bytes());
    child.wait_with_output().expect("the program ends")
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("UTF-8")
}

fn statements(output: &Output) -> Vec<Value> {
    text(&output.stdout).lines().map(|line| serde_json::from_str(line).expect("a statement a line")).collect()
}

const ARTICLE: &str = "French President Jacques Chirac met with German officials in Berlin on March 8 (AFP, March 9).";

#[test]
fn an_article_becomes_statements() {
    let output = demarche(&["code", "-", "--published", "2006-03-13", "--publication", "The Daily"], ARTICLE);
    assert!(output.status.success(), "{output:?}");
    let statements = statements(&output);
    assert_eq!(statements.len(), 1);
    let meeting = &statements[0];
    assert_eq!(meeting["event"], serde_json::json!(["CONSULT"]));
    assert_eq!(meeting["actor"][0]["identifier_text"], "Jacques Chirac");
    assert_eq!(meeting["actor"][1]["code"], "DEU");
    assert_eq!(meeting["date"], "2006-03-08");
    assert_eq!(meeting["sources"][0]["outlet"], "AFP");
    assert_eq!(meeting["sources"][0]["date"], "2006-03-09");
    assert_eq!(meeting["cite_info"]["publication"], "The Daily");
}

#[test]
fn without_a_day_of_publication_nothing_is_guessed() {
    let output = demarche(&["code", "-"], "The French president visited Algeria on March 8.");
    let statements = statements(&output);
    assert_eq!(statements.len(), 1);
    assert_eq!(statements[0].get("date"), None);
    assert_eq!(statements[0]["actor"][0].get("identifier_text"), None);
    assert_eq!(statements[0]["actor"][0]["code"], "FRA");
}

#[test]
fn a_bad_line_is_named_and_the_others_are_coded() {
    let good = serde_json::json!({"id": "a", "text": ARTICLE, "published": "2006-03-13"});
    let input = format!("{good}\n{{\"txt\": 1}}\n{good}\n");
    let output = demarche(&["code", "-", "--input-format", "jsonl"], &input);
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    assert_eq!(statements(&output).len(), 2);
    let error = text(&output.stderr);
    assert!(error.contains("standard input") && error.contains("line 2") && error.contains("`text`"), "{error}");
}

#[test]
fn a_missing_file_is_named() {
    let output = demarche(&["code", "no-such-file.txt"], "");
    assert_eq!(output.status.code(), Some(3));
    assert!(text(&output.stderr).contains("cannot open no-such-file.txt"));
}

#[test]
fn the_lexicon_tests_itself() {
    let output = demarche(&["lexicon", "test"], "");
    assert!(text(&output.stdout).lines().last().is_some_and(|line| line.ends_with("coded as they should be")));
}

#[test]
fn the_lexicon_tells_what_it_lacks() {
    let article = "Norway outfoxed Denmark on Monday. Chad outfoxed Niger on Tuesday. Finland condemned Iran.";
    let output = demarche(&["lexicon", "suggest", "-", "--format", "jsonl"], article);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let rows = statements(&output);
    assert_eq!(rows.len(), 1, "{rows:?}");
    assert_eq!(rows[0]["predicate"], "outfox");
    assert_eq!(rows[0]["form"], "verb");
    assert_eq!(rows[0]["count"], 2);
    assert_eq!(rows[0]["roles"][0][0], "subject + object");
    assert_eq!(rows[0]["sentences"][0], "Norway outfoxed Denmark on Monday.");

    // Once an entry codes it, it is missing no longer.
    let folder = std::env::temp_dir().join(format!("demarche-suggest-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let entry = "entry outfox\n  verb outfox\n  actor subject\n  recipient object\n  event REJECT\n  cameo 120\n  \
                 example Norway outfoxed Denmark on Monday. => REJECT 120 NOR > DNK\n";
    std::fs::write(folder.join("mine.lex"), entry).expect("a file");
    let mine = folder.to_str().expect("UTF-8");
    let checked = demarche(&["lexicon", "test", "--lexicon", mine], "");
    let output = demarche(&["lexicon", "suggest", "-", "--lexicon", mine, "--top", "5"], article);
    std::fs::write(folder.join("mine.lex"), entry.replace("outfox\n  actor", "outfox, outfox\n  actor"))
        .expect("a file");
    let twice = demarche(&["lexicon", "check", "--lexicon", mine], "");
    std::fs::remove_dir_all(&folder).expect("the folder goes");
    assert!(checked.status.success(), "{}", text(&checked.stdout));
    assert_eq!(text(&output.stdout), "");
    assert_eq!(twice.status.code(), Some(1));
    assert!(text(&twice.stderr).contains("mine.lex:2: `outfox` is there twice"), "{}", text(&twice.stderr));
}
