//! A folder that was cut off at any moment is gone on with, and what changed meanwhile is an error.

use std::fs;
use std::path::{Path, PathBuf};

use demarche_archive::{Input, Output, OutputError, Plan, Position, Reject, Totals};
use demarche_statement::{Kind, Statement, TextSpan};
use serde_json::json;

fn plan() -> Plan {
    let input = |name: &str| Input { input: name.to_owned(), bytes: 10, version: "1".to_owned() };
    let settings = json!({"coder": "demarche 0", "published": null});
    Plan {
        settings: settings.as_object().expect("an object").clone(),
        inputs: vec![input("a.jsonl"), input("b.jsonl")],
    }
}

fn statement(number: usize) -> Statement {
    Statement::new(Kind::Event, format!("Japan paid {number}."), TextSpan::default())
}

const PARTS: usize = 4;

/// Writes the parts that are left; each has two articles with a statement each, and a reject.
fn work(output: &mut Output) -> Position {
    let mut at = output.position();
    while at.record < PARTS as u64 {
        for _ in 0..2 {
            output.write(1, &[statement(at.record as usize)]).expect("written");
        }
        let reject = Reject { file: "a.jsonl".to_owned(), record: at.record, place: None, reason: "bad".to_owned() };
        output.reject(&reject).expect("written");
        at.record += 1;
        output.end_part(at).expect("written");
    }
    at
}

/// All files with their bytes.
fn content(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .map(|path| (path.strip_prefix(folder).expect("inside").to_owned(), fs::read(&path).expect("a file")))
        .collect();
    files.sort();
    files
}

fn whole() -> Vec<(PathBuf, Vec<u8>)> {
    let folder = tempfile::tempdir().expect("a folder");
    let mut output = Output::open(folder.path(), &plan()).expect("begun");
    let end = work(&mut output);
    output.write(0, &[]).expect("nothing is written");
    let totals = output.finish(end).expect("finished");
    assert_eq!(totals, Totals { articles: 8, statements: 8, rejects: 4 });
    let content = content(folder.path());
    assert!(content.iter().all(|(name, _)| name.extension().is_none_or(|end| end != "tmp")), "{content:?}");
    content
}

#[test]
fn a_run_that_is_cut_off_anywhere_is_gone_on_with() {
    let expected = whole();
    let manifest = expected.iter().find(|(name, _)| name.ends_with("_manifest.jsonl")).expect("a manifest").1.clone();
    let head = manifest.iter().enumerate().filter(|(_, byte)| **byte == b'\n').nth(2).expect("a head").0 + 1;
    // Whatever of the manifest's lines reached the disk, and with something of the next part besides.
    for cut in (head..=manifest.len()).step_by(11) {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, bytes) in &expected {
            fs::write(folder.path().join(name), bytes).expect("written");
        }
        fs::write(folder.path().join("_manifest.jsonl"), &manifest[..cut]).expect("written");
        fs::write(folder.path().join("part-000002.parquet.tmp"), b"PAR1").expect("written");
        let mut output = Output::open(folder.path(), &plan()).expect("gone on with");
        if !output.is_finished() {
            let end = work(&mut output);
            output.finish(end).expect("finished");
        }
        let _ = fs::remove_file(folder.path().join("part-000002.parquet.tmp"));
        assert!(content(folder.path()) == expected, "cut at {cut}");
    }
}

#[test]
fn what_changed_is_named_with_a_remedy() {
    let folder = tempfile::tempdir().expect("a folder");
    drop(Output::open(folder.path(), &plan()).expect("begun"));
    let says = |change: &dyn Fn(&mut Plan)| {
        let mut plan = plan();
        change(&mut plan);
        let error = Output::open(folder.path(), &plan).err().expect("an error").to_string();
        assert!(error.ends_with("put it back, or name a new folder with -o to begin anew"), "{error}");
        error
    };
    assert!(says(&|plan| plan.inputs[1].version = "2".to_owned()).starts_with("b.jsonl changed since"));
    assert!(says(&|plan| plan.inputs[0].bytes = 11).starts_with("a.jsonl changed since"));
    assert!(says(&|plan| plan.inputs.truncate(1)).starts_with("b.jsonl is no longer the next input"));
    assert!(says(&|plan| plan.inputs.push(plan.inputs[0].clone())).starts_with("a.jsonl was added"));
    let coder = says(&|plan| {
        plan.settings.insert("coder".to_owned(), json!("demarche 1"));
    });
    assert!(coder.starts_with(r#"`coder` changed from "demarche 0" to "demarche 1" since"#), "{coder}");
    Output::open(folder.path(), &plan()).expect("the same plan");
}

#[test]
fn folders_of_others_are_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("thesis.docx"), b"").expect("written");
    let error = Output::open(folder.path(), &plan()).err().expect("an error");
    assert!(matches!(error, OutputError::Foreign { ref file, .. } if file == "thesis.docx"), "{error}");
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);
}

#[test]
fn one_run_fills_a_folder_at_a_time() {
    let folder = tempfile::tempdir().expect("a folder");
    let first = Output::open(folder.path(), &plan()).expect("begun");
    assert!(matches!(Output::open(folder.path(), &plan()), Err(OutputError::Busy { .. })));
    drop(first);
    Output::open(folder.path(), &plan()).expect("free again");
}

#[test]
fn a_part_that_was_cut_is_damage() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut output = Output::open(folder.path(), &plan()).expect("begun");
    work(&mut output);
    drop(output);
    fs::write(folder.path().join("part-000001.parquet"), b"PAR1").expect("written");
    let error = Output::open(folder.path(), &plan()).err().expect("an error").to_string();
    assert!(error.contains("part-000001.parquet is damaged: it has 4 bytes where the manifest says"), "{error}");
}

#[test]
fn without_an_article_there_are_columns_all_the_same() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = Output::open(folder.path(), &Plan::default()).expect("begun");
    assert_eq!(output.finish(Position::default()).expect("finished"), Totals::default());
    let file = folder.path().join("part-000000.parquet");
    assert_eq!(demarche_archive::Statements::open(&file).expect("a file").count(), 0);
}
