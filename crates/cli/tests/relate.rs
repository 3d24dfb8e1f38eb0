//! `demarche relate` as users run it.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

fn relate(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_demarche"))
        .arg("relate")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // The program may end before it has read all, which the test then sees by its output.
    let _ = child.stdin.take().expect("standard input").write_all(input);
    child.wait_with_output().expect("the program ends")
}

fn rows(output: &Output) -> Vec<Value> {
    let text = std::str::from_utf8(&output.stdout).expect("UTF-8");
    text.lines().map(|line| serde_json::from_str(line).expect("an object a line")).collect()
}

fn error(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).expect("UTF-8")
}

#[test]
fn a_line_is_answered_by_a_line() {
    let row = json!({"id": 1, "text": "Iran condemned Israel.", "source": [0, 4], "target": [15, 21], "note": "kept"});
    for arguments in [&["-"][..], &[]] {
        let output = relate(arguments, format!("\n{row}\r\n{row}").as_bytes());
        assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
        let rows = rows(&output);
        assert_eq!(rows.len(), 2);
        let answer = &rows[0];
        assert_eq!((&answer["id"], &answer["event"], &answer["note"]), (&json!(1), &json!("ACCUSE"), &json!("kept")));
        assert!(answer["cameo"].as_str().is_some_and(|code| code.starts_with("11")), "{answer}");
        assert!(answer.get("text").is_none());
        let ranked: Vec<(&String, f64)> = answer["ranked"]
            .as_object()
            .expect("an object")
            .iter()
            .map(|(event, chance)| (event, chance.as_f64().expect("a number")))
            .collect();
        assert_eq!(ranked[0].0, "ACCUSE");
        assert_eq!(answer["confidence"].as_f64(), Some(ranked[0].1));
        assert!(ranked.is_sorted_by(|one, other| one.1 >= other.1));
        assert!((ranked.iter().map(|(_, chance)| chance).sum::<f64>() - 1.0).abs() < 0.02);
    }
}

#[test]
fn offsets_count_code_points() {
    // Each of the letters before takes four bytes, and two units of UTF-16.
    let text = "“𝒥𝒥” 😀 Iran condemned Israel.";
    let place = |words: &str| {
        let start = text[..text.find(words).expect("the words")].chars().count();
        json!([start, start + words.chars().count()])
    };
    let plain = json!({"text": "Iran condemned Israel.", "source": [0, 4], "target": [15, 21]});
    let astral = json!({"text": text, "source": place("Iran"), "target": place("Israel")});
    let output = relate(&[], format!("{plain}\n{astral}\n").as_bytes());
    assert!(output.status.success(), "{output:?}");
    let rows = rows(&output);
    assert_eq!(rows[1]["event"], "ACCUSE");
    assert_eq!(rows[0]["entry"], rows[1]["entry"]);
    assert!(rows[0].get("entry").is_some());
}

#[test]
fn a_bad_line_is_named_and_the_others_are_answered() {
    let good = json!({"text": "Iran condemned Israel.", "source": [0, 4], "target": [15, 21]}).to_string();
    for (line, words) in [
        ("{", "it is not JSON"),
        ("[1]", "it is JSON, but no object"),
        (r#"{"text": 1}"#, "it has no string `text`"),
        (r#"{"text": "Iran.", "source": [0, 4]}"#, "it has no `target`"),
        (
            r#"{"text": "Iran.", "source": [0, 9], "target": [0, 4]}"#,
            "its `source` is [0,9], not [start, end] within the text's 5",
        ),
        (r#"{"text": "Iran.", "source": [3, 3], "target": [0, 4]}"#, "its `source` is [3,3]"),
        (r#"{"text": "Iran.", "source": [-1, 3], "target": [0, 4]}"#, "its `source` is [-1,3]"),
        (r#"{"text": "Iran.", "source": [0, 4, 5], "target": [0, 4]}"#, "its `source` is [0,4,5]"),
        (r#"{"text": "Iran.", "source": "Iran", "target": [0, 4]}"#, "its `source` is \"Iran\""),
        (r#"{"text": "Iran  .", "source": [4, 6], "target": [0, 4]}"#, "holds no word"),
    ] {
        let output = relate(&[], format!("{good}\n{line}\n{good}\n").as_bytes());
        assert_eq!((output.status.code(), rows(&output).len()), (Some(3), 2), "{line}: {output:?}");
        let error = error(&output);
        assert!(error.starts_with("error: standard input, line 2 was skipped: ") && error.contains(words), "{error}");
    }
    let output = relate(&["no-such-file.jsonl", "-"], good.as_bytes());
    assert_eq!((output.status.code(), rows(&output).len()), (Some(3), 1));
    assert!(error(&output).contains("cannot open no-such-file.jsonl"), "{output:?}");
    let output = relate(&[], b"{\"text\": \"\xff\"}\n");
    assert_eq!(output.status.code(), Some(3));
    assert!(error(&output).contains("line 1 was skipped"), "{output:?}");
}
