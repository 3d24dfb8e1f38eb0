//! `demarche brief`: what an article of an analyst states and the dispatches of `examples/azerbaijan-japan` carry stands in
//! the brief of these, with the outlet and the day.

#![allow(clippy::unwrap_used)] // A failure here is a failed test.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

fn demarche(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_demarche")).args(arguments).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples").join(name)
}

/// Statements of the dispatches in a file, and in a ledger.
static SOURCES: LazyLock<[Vec<String>; 2]> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("brief");
    // What an earlier run left must not be added to.
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    let dispatches = example("azerbaijan-japan");
    let dispatches = dispatches.to_str().unwrap();
    let statements = folder.join("statements.jsonl");
    std::fs::write(&statements, demarche(&["code", dispatches, "--format", "jsonl"])).unwrap();
    let ledger = folder.join("relations.ledger");
    demarche(&["add", dispatches, "--ledger", ledger.to_str().unwrap()]);
    let source = |option: &str, path: &Path| vec![option.to_owned(), path.to_str().unwrap().to_owned()];
    [source("--statements", &statements), source("--ledger", &ledger)]
});

/// A fact of the article, what says so in the brief, and the outlet and day beside it.
struct Fact {
    /// In words.
    fact: &'static str,
    /// The part of the brief.
    section: &'static str,
    /// The words.
    says: &'static str,
    /// Outlet and day as cited.
    cites: &'static [&'static str],
}

const fn fact(fact: &'static str, section: &'static str, says: &'static str, cites: &'static [&'static str]) -> Fact {
    Fact { fact, section, says, cites }
}

/// What is told of the first half of March 2006.
const OF_MARCH: &[Fact] = &[
    fact(
        "the official visit to Japan",
        "What happened",
        "March 7: President Ilham Aliyev arrived in Tokyo for an official visit to Japan.",
        &["Trend, March 7"],
    ),
    fact(
        "the meeting with the prime minister",
        "What happened",
        "March 8: President Ilham Aliyev met Prime Minister Junichiro Koizumi in Tokyo.",
        &["ANS TV, March 8", "Sherg, March 8"],
    ),
    fact(
        "the meeting with the foreign minister",
        "What happened",
        "March 8: President Ilham Aliyev met Foreign Minister Taro Aso.",
        &["ANS TV, March 8"],
    ),
    fact(
        "the speech at the institute, which Lider TV reported",
        "What happened",
        "Aliyev delivered a speech at the Japanese Institute for International Relations on March 8",
        &["Lider TV, in Echo, March 9"],
    ),
    fact(
        "the agreement on technical assistance",
        "Agreements",
        "March 7: Azerbaijan and Japan signed an agreement on technical assistance in Tokyo.",
        &["Trend, March 7"],
    ),
    fact(
        "what Japanese business has invested",
        "Money",
        "Japanese companies invested more than $844 million in Azerbaijan.",
        &["Turan, March 6"],
    ),
    fact("the same among the figures", "In figures", "**more than $844 million** investment", &["Turan, March 6"]),
    fact(
        "the overall assistance and the grants in it",
        "Money",
        "Japan’s aid to Azerbaijan has reached $694 million, including $74 million in grants.",
        &["Turan, March 6", "Kyodo, March 2"],
    ),
    fact("the same among the figures", "In figures", "**$694 million** aid in all so far", &["Turan, March 6"]),
    fact("the grants in the table", "Money", "of this, grants | $74 million", &["Turan, March 6", "Kyodo, March 2"]),
    fact(
        "the trade between the two",
        "Money",
        "Trade between Azerbaijan and Japan in 2005 is put at $70.6 million.",
        &["Zerkalo, March 1"],
    ),
    fact(
        "the loan for the Severnaya power plant",
        "Promises",
        "Japan is to lend Azerbaijan $240 million for the second stage of the Severnaya power plant.",
        &["Turan, February 27"],
    ),
    fact(
        "that its sum is in dispute",
        "What sources differ on",
        "is put at $240 million by Turan on February 27 and $300 million by Zerkalo on March 1.",
        &["Turan, February 27", "Zerkalo, March 1"],
    ),
    fact(
        "that it is denied",
        "What sources differ on",
        "The Japanese Foreign Ministry denied on Thursday that Japan had agreed to lend Azerbaijan $300 million.",
        &["Kyodo, March 2"],
    ),
    fact(
        "the money for the repair of schools",
        "Promises",
        "Japan is to grant Azerbaijan $5 million for the repair of schools.",
        &["ANS TV, March 8"],
    ),
    fact(
        "the recognition of territorial integrity, by the prime minister",
        "Positions and bargains",
        "Japan recognises Azerbaijan's territorial integrity, according to Prime Minister Junichiro Koizumi.",
        &["Sherg, March 11"],
    ),
    fact(
        "the bargain: a vote for help with Karabakh",
        "Positions and bargains",
        "Azerbaijan offers to support Japan's nomination to the UN Security Council in exchange for help with Karabakh.",
        &["Sherg, March 11"],
    ),
    fact(
        "what the visit is for, in the words of the head of department",
        "Voices",
        "Novruz Mammadov: “The purpose of the visit is to deepen these relations in all spheres”",
        &["Trend, March 7"],
    ),
];

/// What is told before and after.
const OF_THE_YEAR: &[Fact] = &[
    fact(
        "the wish for investment outside of oil",
        "Positions and bargains",
        "Azerbaijan seeks more Japanese investment outside the oil sector, according to Foreign Minister Elmar Mammadyarov.",
        &["Turan, February 27"],
    ),
    fact(
        "the embassy in Tokyo",
        "What happened",
        "Azerbaijan opened an embassy in Tokyo on October 12.",
        &["Turan, October 13"],
    ),
    fact(
        "that the money for schools came",
        "What happened",
        "Japan granted Azerbaijan $5 million for the repair of schools",
        &["Kyodo, October 13"],
    ),
];

fn brief(source: &[String], more: &[&str]) -> String {
    let source: Vec<&str> = source.iter().map(String::as_str).collect();
    demarche(&[&["brief", "AZE", "JPN"], &source[..], more].concat())
}

const MARCH: [&str; 4] = ["--from", "2006-03-01", "--to", "2006-03-15"];

fn check(brief: &str, facts: &[Fact]) {
    for Fact { fact, section, says, cites } in facts {
        let (_, rest) = brief.split_once(&format!("## {section}\n")).unwrap_or_else(|| panic!("no {section}: {brief}"));
        let part = rest.split("\n## ").next().unwrap();
        let line = part.lines().find(|line| line.contains(says));
        let line = line.unwrap_or_else(|| panic!("{fact}: `{says}` is not in\n{part}"));
        for cited in *cites {
            let label = format!("[{cited}](#e");
            let at = line.find(&label).unwrap_or_else(|| panic!("{fact}: {cited} is not cited in {line}"));
            // The citation leads to the evidence: the outlet, and its sentence.
            let number = line[at + label.len()..].split(')').next().unwrap();
            let evidence = brief.split(&format!("<a id=\"e{number}\"></a>")).nth(1).unwrap().lines().next().unwrap();
            let outlet = cited.split(',').next().unwrap();
            assert!(evidence.contains(outlet) && evidence.contains(", 2006: “"), "{fact}: {evidence}");
        }
    }
}

#[test]
fn every_fact_of_the_article_that_a_dispatch_carries_stands_in_the_brief() {
    for source in &*SOURCES {
        check(&brief(source, &MARCH), OF_MARCH);
        let year = brief(source, &[]);
        check(&year, OF_THE_YEAR);
        // What does not change between the two.
        let same = OF_MARCH.iter().filter(|fact| !matches!(fact.section, "Money" | "In figures" | "Promises"));
        same.for_each(|fact| check(&year, std::slice::from_ref(fact)));
    }
}

#[test]
fn a_promise_is_told_with_what_became_of_it() {
    for source in &*SOURCES {
        let year = brief(source, &[]);
        for line in [
            "- Kept: President Ilham Aliyev is to visit Japan. March 7: President Ilham Aliyev arrived in Tokyo",
            "- Kept: Japan is to grant Azerbaijan $5 million for the repair of schools. October 12: Japan ",
            "- Overdue, was due by June 30: “Azerbaijan will open a trade office in Osaka by the end of June.”",
        ] {
            assert!(year.contains(line), "`{line}` is not in {year}");
        }
        assert!(!year.contains("- Broken"), "that it is not signed yet takes nothing back: {year}");
    }
}

#[test]
fn a_time_is_compared_with_the_one_before() {
    for source in &*SOURCES {
        let march = brief(source, &MARCH);
        for row in ["| | March 1 to 15 | February 14 to 28 |", "| articles read | 10 | 2 |"] {
            assert!(march.contains(row), "`{row}` is not in {march}");
        }
    }
}

#[test]
fn notes_are_numbered_and_all_are_there() {
    let noted = brief(&SOURCES[1], &["--cite", "notes"]);
    let cited: Vec<&str> = noted.split("[^").skip(1).map(|rest| rest.split(']').next().unwrap()).collect();
    assert!(cited.len() > 20);
    assert!(cited.iter().all(|number| noted.contains(&format!("\n[^{number}]: "))));
    assert!(noted.contains("[^1]: “") && noted.contains(",” *Trend*, March 7, 2006: “President"), "{noted}");
}

#[test]
fn no_sentence_of_other_examples_stands_without_a_citation() {
    for (name, pair) in [("kenya-china", ["KEN", "CHN"]), ("ethiopia-eritrea", ["ETH", "ERI"])] {
        let folder = tempfile::tempdir().unwrap();
        let ledger = folder.path().join("relations.ledger");
        let ledger = ledger.to_str().unwrap();
        demarche(&["add", example(name).to_str().unwrap(), "--ledger", ledger]);
        let brief = demarche(&[&["brief"], &pair[..], &["--ledger", ledger]].concat());
        let text = brief.split("\n## Sources").next().unwrap();
        let lines: Vec<&str> = text.lines().filter(|line| line.starts_with("- ")).collect();
        assert!(lines.len() > 8, "{brief}");
        assert!(lines.iter().all(|line| line.ends_with("))") && line.contains("](#e")), "{brief}");
    }
}

#[test]
fn a_brief_is_written_for_other_programs_and_its_typesetter_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let (json, pdf) = (folder.path().join("brief.json"), folder.path().join("brief.pdf"));
    brief(&SOURCES[0], &["-o", json.to_str().unwrap()]);
    let parts: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(&json).unwrap()).unwrap();
    assert_eq!(parts["title"], "Azerbaijan and Japan");
    assert!(parts["evidence"].as_array().unwrap().len() > 20);
    // Where it is not installed, the remedy is told, and no file is begun.
    let output = Command::new(env!("CARGO_BIN_EXE_demarche"))
        .args(["brief", "AZE", "JPN", "-o", pdf.to_str().unwrap()])
        .args(&SOURCES[0])
        .env("PATH", "")
        .output()
        .unwrap();
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && error.contains("cargo install --locked --path typeset"), "{error}");
    assert!(!pdf.exists());
}
