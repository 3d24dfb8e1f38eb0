//! `demarche atlas`, and tables laid over the built-in ones.

#![allow(clippy::unwrap_used)] // A failure here is a failed test.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn demarche(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_demarche"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

/// What a run writes that must succeed.
fn answer(arguments: &[&str]) -> String {
    let output = demarche(arguments, "");
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn found(arguments: &[&str]) -> Vec<Value> {
    let mut all = vec!["atlas", "find", "--format", "json"];
    all.extend(arguments);
    answer(&all).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// A folder with one table.
fn folder(name: &str, file: &str, text: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(file), text).unwrap();
    folder
}

#[test]
fn offices_have_holders_by_day_or_are_unknown() {
    assert_eq!(answer(&["atlas", "holder", "foreign minister", "Japan", "--on", "2006-03-08"]), "Taro Aso\n");
    assert_eq!(answer(&["atlas", "holder", "foreign_minister", "JPN", "--on", "1906-03-08"]), "unknown\n");
    assert_eq!(answer(&["atlas", "holder", "pastry cook", "JPN", "--on", "2006-03-08"]), "unknown\n");
    for question in ["foreign minister of Japan", "Japan's foreign minister", "the foreign minister of Japan"] {
        assert!(
            answer(&["atlas", "find", question, "--on", "2006-03-08"]).starts_with("person: Taro Aso\n"),
            "{question}"
        );
    }
    assert_eq!(answer(&["atlas", "find", "foreign minister of Japan", "--on", "1906-03-08"]), "unknown\n");
    let output = demarche(&["atlas", "find", "foreign minister of Japan"], "");
    assert!(!output.status.success() && String::from_utf8_lossy(&output.stderr).contains("--on"));
    let output = demarche(&["atlas", "holder", "president", "Atlantis", "--on", "2006-03-08"], "");
    assert!(!output.status.success() && String::from_utf8_lossy(&output.stderr).contains("`Atlantis`"));
}

#[test]
fn names_are_found_with_all_that_they_may_stand_for() {
    let japan = &found(&["Tokyo", "--on", "2006-03-08"]);
    assert_eq!((&japan[0]["code"], &japan[0]["by"]), (&"JPN".into(), &"capital".into()));
    assert!(japan.iter().any(|place| place["kind"] == "place" && place["geonameId"].is_u64()), "{japan:?}");
    let aliyev = found(&["Aliyev", "--on", "1999-03-08"]);
    assert!(aliyev.iter().any(|person| person["name"] == "Heydar Aliyev"), "{aliyev:?}");
    assert!(!aliyev.iter().any(|person| person["name"] == "Ilham Aliyev"), "{aliyev:?}");
    assert_eq!(found(&["NATO", "--on", "1999-03-01"])[0]["members"].as_array().unwrap().len(), 16);
    assert_eq!(found(&["Yugoslavia", "--on", "2010-01-01"]), [Value::Null; 0]);
    let tripoli = found(&["Tripoli"]);
    let countries: Vec<&str> = tripoli.iter().filter_map(|place| place["countries"][0].as_str()).collect();
    assert!(countries.contains(&"LBN") && countries.contains(&"LBY"), "{tripoli:?}");
    assert!(answer(&["atlas", "find", "ITAR-TASS"]).contains("owner: state"));
    assert_eq!(answer(&["atlas", "find", "Nobody Ever"]), "unknown\n");
}

#[test]
fn the_tables_are_checked() {
    assert!(answer(&["atlas", "check"]).ends_with("nothing wrong\n"));
    let wrong = folder(
        "wrong",
        "people.tsv",
        "# mine\nJPN\tforeign_minister\tsoon\t\tTaro Yamada\t\nXYZ\tpresident\t\t\tA B\t\n",
    );
    let output = demarche(&["atlas", "check", "--atlas", wrong.to_str().unwrap()], "");
    assert!(!output.status.success());
    let shown = String::from_utf8(output.stdout).unwrap();
    assert!(shown.contains("people.tsv:2: `soon` is no date") && shown.contains("people.tsv:3: `XYZ`"), "{shown}");
    let stray = folder("stray", "peoples.tsv", "");
    let output = demarche(&["atlas", "check", "--atlas", stray.to_str().unwrap()], "");
    assert!(String::from_utf8_lossy(&output.stderr).contains("peoples.tsv is no table of an atlas"), "{output:?}");
}

#[test]
fn tables_are_laid_over_the_built_in_ones() {
    let mine = folder(
        "mine",
        "people.tsv",
        "JPN\tforeign_minister\t2005-10-31\t2007-08-27\tTaro Aso\tMister Aso\nTUV\tpresident\t2001\t2009\tMade Up\t\n",
    );
    let mine = mine.to_str().unwrap();
    assert_eq!(answer(&["atlas", "holder", "president", "Tuvalu", "--on", "2006-03-08", "--atlas", mine]), "Made Up\n");
    assert_eq!(answer(&["atlas", "holder", "president", "Tuvalu", "--on", "2006-03-08"]), "unknown\n");
    let arguments = ["code", "-", "--published", "2006-03-13", "--atlas", mine];
    let output = demarche(&arguments, "The president of Tuvalu visited Japan on March 8.");
    let statement: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(statement["actor"][0]["identifier_text"], "Made Up");
}
