//! `demarche parse` as users run it.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn parse(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_demarche"))
        .arg("parse")
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

fn stdout(output: &Output) -> &str {
    assert!(output.status.success(), "{output:?}");
    std::str::from_utf8(&output.stdout).expect("UTF-8")
}

fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).expect("UTF-8")
}

const TEXT: &str = "Japan lent Kenya $40 million.  It didn't\trepay.\n\n日本 said: \"No|way\"\n";

#[test]
fn conllu_has_ten_columns_one_root_and_gives_the_text_back() {
    let output = parse(&["--format", "conllu", "-"], TEXT.as_bytes());
    let mut text = String::new();
    for sentence in stdout(&output).trim_end().split("\n\n") {
        let lines: Vec<&str> = sentence.lines().filter(|line| !line.starts_with('#')).collect();
        let comment = sentence.lines().find_map(|line| line.strip_prefix("# text = ")).expect("a text comment");
        assert!(sentence.contains("# sent_id = standard input-"));
        let mut roots = 0;
        let mut shown = String::new();
        for (i, line) in lines.iter().enumerate() {
            let columns: Vec<&str> = line.split('\t').collect();
            assert_eq!(columns.len(), 10, "{line}");
            assert!(columns.iter().all(|column| !column.is_empty()), "{line}");
            assert_eq!(columns[0], (i + 1).to_string());
            let head: usize = columns[6].parse().expect("a head");
            assert!(head <= lines.len() && head != i + 1, "{line}");
            assert_eq!(head == 0, columns[7] == "root", "{line}");
            roots += usize::from(head == 0);
            let space = columns[9].split('|').find_map(|entry| entry.strip_prefix("SpacesAfter=")).map_or_else(
                || if columns[9].contains("SpaceAfter=No") { String::new() } else { " ".to_owned() },
                |space| space.replace("\\s", " ").replace("\\t", "\t").replace("\\n", "\n"),
            );
            text.push_str(columns[1]);
            text.push_str(&space);
            shown.push_str(columns[1]);
            shown.push_str(if space.is_empty() { "" } else { " " });
        }
        assert_eq!(roots, 1, "{sentence}");
        assert_eq!(comment, shown.trim_end());
    }
    assert_eq!(text, TEXT);
}

#[test]
fn json_is_in_spacys_form_and_keeps_the_ids() {
    let input =
        "{\"id\": \"a\", \"text\": \"日本 lent Kenya money.\"}\n\n{\"text\": \"\"}\n{\"id\": 7, \"text\": \"Why?\"}\n";
    let output = parse(&["--format", "json", "--input-format", "jsonl", "-"], input.as_bytes());
    let rows: Vec<Value> = stdout(&output).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(
        rows.iter().map(|row| row["id"].clone()).collect::<Vec<_>>(),
        ["a".into(), Value::from(3), Value::from(7)]
    );
    let token = &rows[0]["tokens"][1];
    // Offsets count code points, as Python does.
    assert_eq!((token["start"].as_u64(), token["end"].as_u64()), (Some(3), Some(7)));
    assert_eq!((token["lemma"].as_str(), token["tag"].as_str()), (Some("lend"), Some("VBD")));
    assert_eq!(rows[1]["tokens"], Value::Array(Vec::new()));
}

#[test]
fn lines_are_texts_where_asked() {
    let output = parse(&["--format", "json", "--input-format", "lines", "-"], b"One.\r\n\nTwo. Three.");
    let texts: Vec<Value> = stdout(&output)
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("JSON")["text"].clone())
        .collect();
    assert_eq!(texts, ["One.", "", "Two. Three."]);
}

#[test]
fn the_table_shows_white_space() {
    let output = parse(&["-"], TEXT.as_bytes());
    let table = stdout(&output);
    assert!(table.contains("lend") && table.contains("\\n") && table.contains("GPE"), "{table}");
}

#[test]
fn errors_name_the_file_and_the_rest_is_parsed() {
    let output = parse(&["no-such-file.txt", "-"], b"Tokyo agreed.");
    assert_eq!(output.status.code(), Some(3));
    assert!(stderr(&output).contains("no-such-file.txt"), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stdout).contains("Tokyo"));

    let output = parse(&["-"], b"\xff\xfe");
    assert!(stderr(&output).contains("not UTF-8 from byte 0"), "{output:?}");

    let output = parse(&["--input-format", "jsonl", "-"], b"{\"text\": 5}\n{\"text\": \"Tokyo.\"}\n");
    assert!(stderr(&output).contains("line 1"), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stdout).contains("Tokyo"));

    let output = parse(&["--pipeline", "no-such-pipeline", "-"], b"Tokyo.");
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("no-such-pipeline"), "{output:?}");

    assert_eq!(parse(&[], b"").status.code(), Some(2));
}
