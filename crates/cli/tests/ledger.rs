//! The ledger as users work with it: `add`, `search`, `matter`, `matters`, `review`, `ledger`, `demo`.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

fn demarche(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_demarche"))
        .args(arguments)
        .env_remove("DEMARCHE_LEDGER")
        .env_remove("DEMARCHE_REVIEWER")
        .output()
        .expect("the program starts")
}

fn said(output: &Output) -> String {
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn refused(output: &Output) -> String {
    assert!(!output.status.success(), "{output:?}");
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

fn lines(output: &Output) -> Vec<Value> {
    said(output).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

fn example(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples").join(name).join("dispatches.jsonl");
    path.display().to_string()
}

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn file(&self, name: &str) -> String {
        self.path(name).display().to_string()
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }
}

/// The matters of two parties of an example set.
fn matters(folder: &Folder, name: &str, parties: [&str; 2]) -> Vec<Value> {
    let ledger = folder.file(name);
    said(&demarche(&["add", &example(name), "--ledger", &ledger]));
    lines(&demarche(&["matters", parties[0], parties[1], "--format", "jsonl", "--ledger", &ledger]))
}

/// The matter of which a member's sentence has all of these words.
fn about<'m>(matters: &'m [Value], words: &[&str]) -> &'m Value {
    let has = |matter: &&Value| {
        let members = matter["members"].as_array().expect("members");
        members.iter().any(|held| {
            let text = held["statement"]["text"].as_str().expect("text");
            held["statement"]["kind"] != "speech" && words.iter().all(|word| text.contains(word))
        })
    };
    matters.iter().find(has).unwrap_or_else(|| panic!("no matter about {words:?}"))
}

fn origins(matter: &Value) -> Vec<&str> {
    let origins = matter["origins"].as_array().expect("origins");
    origins.iter().map(|origin| origin["name"].as_str().unwrap_or_default()).collect()
}

fn disputes(matter: &Value) -> Vec<(&str, bool)> {
    let disputes = matter["disputes"].as_array().expect("disputes").iter();
    disputes.map(|one| (one["about"].as_str().expect("a word"), one["revision"] == true)).collect()
}

#[test]
fn the_dispatches_on_azerbaijan_and_japan_come_out_right() {
    let folder = Folder::new();
    let matters = matters(&folder, "azerbaijan-japan", ["AZE", "JPN"]);
    // The reprint of a reprint and the citation end in Turan; Zerkalo stands for itself, with another sum; Tokyo denies.
    let loan = about(&matters, &["lend", "$240 million"]);
    assert_eq!(origins(loan), ["Turan", "Zerkalo"]);
    assert_eq!(disputes(loan), [("amount", false), ("denial", false)]);
    assert_eq!(loan["denied_by"].as_array().expect("denials").len(), 1);
    // Sherg has it from Trend.
    assert_eq!(origins(about(&matters, &["signed an agreement on technical assistance"])), ["Trend"]);
    // Sherg and ANS TV tell the meeting by themselves; Xalq Qazeti reprints ANS TV.
    assert_eq!(origins(about(&matters, &["met President Ilham Aliyev in Tokyo"])), ["Sherg", "ANS TV"]);
    assert_eq!(origins(about(&matters, &["Taro Aso on Wednesday"])), ["ANS TV"]);
    // Trade of 2005 and of 2006 are two figures, and no contradiction.
    assert_ne!(about(&matters, &["$70.6 million"])["matter"], about(&matters, &["$94 million"])["matter"]);
    let glance =
        said(&demarche(&["matters", "AZE", "JPN", "--format", "table", "--ledger", &folder.file("azerbaijan-japan")]));
    let promises = glance.split("\nPromises\n").nth(1).expect("promises");
    let status = |word: &str| promises.lines().filter(|line| line.contains(word)).count();
    assert_eq!(status("kept by"), 2, "the visit, and the money for schools: {promises}");
    assert_eq!(status("overdue; due 2006-06-30"), 1, "{promises}");
    assert_eq!(status("in exchange for help with Karabakh"), 1, "{promises}");
    assert_eq!(status("broken"), 0, "{promises}");
    let episode = glance.lines().find(|line| line.contains("one episode")).expect("an episode");
    assert!(episode.contains("2006-03-07"), "{episode}");
}

#[test]
fn the_dispatches_on_kenya_and_china_come_out_right() {
    let folder = Folder::new();
    let matters = matters(&folder, "kenya-china", ["KEN", "CHN"]);
    let loan = about(&matters, &["lend Kenya $3.6 billion"]);
    assert_eq!(disputes(loan), [("amount", false)]);
    let port = about(&matters, &["agreed to finance a port", "Daily Nation"]);
    assert_eq!(disputes(port), [("denial", false)]);
    let poaching = about(&matters, &["promised on Saturday to give Kenya $10 million"]);
    assert_eq!(origins(poaching), ["Capital FM", "The Star"]);
}

#[test]
fn the_dispatches_on_ethiopia_and_eritrea_come_out_right() {
    let folder = Folder::new();
    let matters = matters(&folder, "ethiopia-eritrea", ["ETH", "ERI"]);
    let attack = about(&matters, &["attacked", "near Badme on Friday"]);
    assert_eq!(disputes(attack), [("denial", false)]);
    assert_eq!(origins(about(&matters, &["arms embargo"])), ["AFP", "Reuters"]);
    assert_eq!(origins(about(&matters, &["truce in Algiers"])), ["Reuters", "AFP"]);
}

#[test]
fn adding_twice_changes_nothing_and_a_changed_article_is_a_new_version() {
    let folder = Folder::new();
    let (ledger, input) = (folder.file("one.ledger"), folder.file("a.jsonl"));
    let write = |text: &str| {
        std::fs::write(&input, format!("{{\"id\":\"a\",\"published\":\"2006-03-09\",\"text\":\"{text}\"}}\n"))
            .expect("written");
    };
    write("Japan gave Azerbaijan $5 million.");
    let first = said(&demarche(&["add", &input, "--ledger", &ledger]));
    assert_eq!(first, "1 article recorded with 1 statement; 0 reprints, 0 new versions, 0 there already\n");
    let again = said(&demarche(&["add", &input, "--ledger", &ledger]));
    assert_eq!(again, "0 articles recorded with 0 statements; 0 reprints, 0 new versions, 1 there already\n");
    write("Japan gave Azerbaijan $6 million.");
    let changed = said(&demarche(&["add", &input, "--ledger", &ledger]));
    assert_eq!(changed, "1 article recorded with 1 statement; 0 reprints, 1 new versions, 0 there already\n");
    let found = lines(&demarche(&["search", "million", "--ledger", &ledger, "--format", "jsonl"]));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0]["statement"]["money"][0]["amount"], 6_000_000);
    assert!(
        said(&demarche(&["ledger", "check", "--ledger", &ledger])).contains("is sound: 2 versions and 2 statements")
    );
    // A bad line is told, and the good ones are recorded.
    std::fs::write(&input, "{\"id\":\"b\",\"text\":\"Japan thanked China.\"}\n{\"txt\":1}\n").expect("written");
    let output = demarche(&["add", &input, "--ledger", &ledger]);
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&output.stderr).contains("line 2"), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stdout).starts_with("1 article recorded"), "{output:?}");
}

#[test]
fn reviewers_decide_by_command() {
    let folder = Folder::new();
    let ledger = folder.file("one.ledger");
    said(&demarche(&["add", &example("kenya-china"), "--ledger", &ledger]));
    let run = |arguments: &[&str]| demarche(&[arguments, &["--ledger", &ledger]].concat());
    let found = lines(&run(&["search", "Capital", "--articles", "--format", "jsonl"]));
    assert!(found.is_empty(), "the outlet's name stands in no text");
    let found = lines(&run(&["search", "\"77 Chinese nationals\"", "--format", "jsonl"]));
    let id = found[0]["statement"]["id"].as_str().expect("an id").to_owned();
    assert!(refused(&run(&["review", "confirm", &id])).contains("--by NAME"));
    said(&run(&["review", "confirm", &id, "--by", "W. Otieno"]));
    said(&run(&["review", "correct", &id, "date=2014-12-03", "date_precision=day", "cameo=173", "--by", "W. Otieno"]));
    let held = &lines(&run(&["search", "\"77 Chinese nationals\"", "--format", "jsonl"]))[0];
    assert_eq!((held["verdict"].as_str(), held["statement"]["date"].as_str()), (Some("confirmed"), Some("2014-12-03")));
    assert!(refused(&run(&["review", "correct", &id, "modality=perhaps", "--by", "W. Otieno"])).contains("known are"));
    said(&run(&["review", "undo", "2", "--by", "W. Otieno"]));
    let listed = lines(&run(&["review", "list", "--format", "jsonl"]));
    assert_eq!(
        listed.iter().map(|made| made["act"].as_str().expect("a word")).collect::<Vec<_>>(),
        ["confirm", "correct", "undo"]
    );
    // Coded anew, the verdict stays.
    said(&run(&["ledger", "recode", "--all"]));
    assert_eq!(lines(&run(&["search", "\"77 Chinese nationals\"", "--format", "jsonl"]))[0]["verdict"], "confirmed");
    let matter = said(&run(&["matter", &id, "--format", "table"]));
    assert!(matter.contains("the first to tell it") && matter.contains("confirmed"), "{matter}");
}

#[test]
fn a_ledger_goes_out_and_comes_back_whole() {
    let folder = Folder::new();
    let ledger = folder.file("one.ledger");
    said(&demarche(&["add", &example("azerbaijan-japan"), "--ledger", &ledger]));
    let (lines, table, copy) = (folder.file("all.jsonl"), folder.file("tables"), folder.file("copy.ledger"));
    said(&demarche(&["ledger", "export", &lines, "--ledger", &ledger]));
    said(&demarche(&["ledger", "export", &table, "--format", "csv", "--ledger", &ledger]));
    said(&demarche(&["ledger", "backup", &copy, "--ledger", &ledger]));
    let all = std::fs::read_to_string(&lines).expect("an export");
    for (name, from) in [("two.ledger", &lines), ("three.ledger", &table)] {
        let new = folder.file(name);
        said(&demarche(&["ledger", "import", from, "--ledger", &new]));
        assert_eq!(said(&demarche(&["ledger", "export", "--ledger", &new])), all);
        assert!(said(&demarche(&["ledger", "check", "--ledger", &new])).contains("is sound"));
    }
    assert_eq!(said(&demarche(&["ledger", "export", "--ledger", &copy])), all);
    let again = said(&demarche(&["ledger", "import", &lines, "--ledger", &copy]));
    assert_eq!(again, "0 versions, 0 statements, 0 decisions imported\n");
    assert_eq!(said(&demarche(&["ledger", "export", "--ledger", &copy])), all);
}

#[test]
fn the_demo_shows_the_dyad_at_a_glance_and_can_be_kept() {
    let folder = Folder::new();
    let kept = folder.file("demo.ledger");
    let shown = said(&demarche(&["demo", "--keep", &kept]));
    for heading in
        ["15 dispatches", "Chronology", "Money", "Positions", "Who confirms", "Where they differ", "Promises"]
    {
        assert!(shown.contains(heading), "{heading}: {shown}");
    }
    assert!(shown.contains("$300 million: Zerkalo"), "{shown}");
    assert!(said(&demarche(&["ledger", "check", "--ledger", &kept])).contains("is sound: 15 versions"));
    assert!(refused(&demarche(&["demo", "--keep", &kept])).contains("name a new file"));
}

#[test]
fn errors_say_what_to_do() {
    let folder = Folder::new();
    let none = folder.file("none.ledger");
    assert!(refused(&demarche(&["matters", "--ledger", &none])).contains("demarche add"));
    std::fs::write(
        folder.path("text.ledger"),
        "no ledger, but a text that somebody named so; it is long enough to be read",
    )
    .expect("written");
    assert!(
        refused(&demarche(&["matters", "--ledger", &folder.file("text.ledger")]))
            .contains("name another with --ledger")
    );
    said(&demarche(&["add", &example("kenya-china"), "--ledger", &none]));
    assert!(refused(&demarche(&["matter", "999", "--ledger", &none])).contains("demarche matters"));
    assert!(refused(&demarche(&["search", "--articles", "--ledger", &none])).contains("needs words"));
}
