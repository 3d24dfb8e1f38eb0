//! Every schema that was ever written opens, and holds what it held.

mod common;

use std::path::{Path, PathBuf};

use common::{gift, record};
use demarche_ledger::{Access, Error, Filter, Ledger, MatterFilter};

/// A copy of the small ledger of a schema: the same four articles in each.
fn stored(schema: u32, folder: &Path) -> PathBuf {
    let path = folder.join(format!("{schema}.ledger"));
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/data/schema-{schema}.ledger"));
    std::fs::copy(data, &path).expect("copied");
    path
}

#[test]
fn every_past_schema_opens_and_goes_on() {
    for schema in [1, 2, 3, 4, 5] {
        for access in [Access::Read, Access::Write, Access::Create] {
            let folder = tempfile::tempdir().expect("a folder");
            let path = stored(schema, folder.path());
            let mut ledger = Ledger::open(&path, access).expect("it opens");
            let counts = ledger.counts().expect("counted");
            assert_eq!((counts.articles, counts.statements), (4, 9), "schema {schema}");
            assert_eq!(counts.decisions, u64::from(schema > 1));
            let report = ledger.check().expect("checked");
            assert!(report.findings.is_empty(), "schema {schema}: {report:?}");
            let found = ledger.search(Some("Severnaya"), &Filter::default(), 9).expect("searched");
            assert_eq!(found.len(), 3, "schema {schema}");
            drop(ledger);
            let mut ledger = Ledger::open(&path, Access::Write).expect("it opens");
            let before = ledger.matters(&MatterFilter::default()).expect("matters").len();
            record(&mut ledger, &[gift("Turan", "2006-03-09", "Japan gave Azerbaijan $5 million for schools.", 5.0)]);
            assert_eq!(ledger.matters(&MatterFilter::default()).expect("matters").len(), before + 1);
            assert!(ledger.check().expect("checked").findings.is_empty());
        }
    }
}

/// Schema 3 knows who wrote an article and when it was changed. An export and an import keep that, and what follows from the
/// text is found in the ledger of any schema.
#[test]
fn what_a_past_schema_knew_is_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut ledger = Ledger::open(&stored(3, folder.path()), Access::Read).expect("it opens");
    let export = |ledger: &mut Ledger| {
        let mut lines = Vec::new();
        ledger.export_json_lines(&mut lines).expect("exported");
        lines
    };
    let lines = export(&mut ledger);
    let mut again = Ledger::in_memory().expect("a ledger");
    again.import_json_lines(lines.as_slice()).expect("imported");
    assert_eq!(export(&mut again), lines);
    for ledger in [&mut ledger, &mut again] {
        let article = &ledger.article("azerbaijan-japan-01").expect("read")[0].article;
        assert_eq!(article.author.as_deref(), Some("Leyla Hajiyeva"));
        assert_eq!(article.modified, Some(common::day("2006-03-10")));
    }
    for schema in [1, 2, 3, 4, 5] {
        let mut ledger = Ledger::open(&stored(schema, folder.path()), Access::Write).expect("it opens");
        let first = ledger.article("azerbaijan-japan-01").expect("read").remove(0);
        assert_eq!(first.reprint_of, None);
        let mut copy = first.article.clone();
        (copy.id, copy.publication) = (Some("copy".to_owned()), Some("Sherg".to_owned()));
        let copy = demarche_ledger::Coding { article: copy, coder: "test 1".to_owned(), statements: Vec::new() };
        assert_eq!(ledger.record(&[copy], common::noon()).expect("recorded").reprints, 1);
        assert_eq!(ledger.article("copy").expect("read")[0].reprint_of, Some(first.version));
    }
}

/// What is found by party, day or id, and by what a further text shares with those before, is found in the ledger of any schema.
#[test]
fn what_is_found_in_one_schema_is_found_in_all() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut found = Vec::new();
    for schema in [1, 2, 3, 4, 5] {
        let mut ledger = Ledger::open(&stored(schema, folder.path()), Access::Write).expect("it opens");
        let parties = vec!["JPN".to_owned(), "AZE".to_owned()];
        let told = |from: Option<&str>, to: Option<&str>, parties: &[String]| {
            let (from, to) = (from.map(common::day), to.map(common::day));
            (
                MatterFilter { parties: parties.to_vec(), from, to, ..MatterFilter::default() },
                Filter { parties: parties.to_vec(), from, to, ..Filter::default() },
            )
        };
        let mut numbers = Vec::new();
        for (by, filter) in [
            told(None, None, &parties),
            told(None, None, &parties[..1]),
            told(Some("2006-03-01"), None, &parties),
            told(None, Some("2006-02-28"), &parties),
            told(Some("2006-01-01"), Some("2006-12-31"), &[]),
        ] {
            let matters = ledger.matters(&by).expect("matters");
            numbers.push(matters.iter().map(|matter| matter.number).collect::<Vec<_>>());
            let hits = ledger.search(None, &filter, 99).expect("searched");
            numbers.push(hits.iter().map(|hit| hit.held.number).collect());
            for hit in hits {
                let id = &hit.held.statement.id;
                assert_eq!(ledger.statement(id).expect("there").number, hit.held.number, "schema {schema}, {id}");
            }
        }
        assert!(numbers.iter().all(|numbers| !numbers.is_empty()), "schema {schema}: {numbers:?}");
        // Each is told once more: all find the matters that they stand in, and nothing new is made.
        let first = ledger.article("azerbaijan-japan-03").expect("read").remove(0).article;
        let matters = ledger.matters(&MatterFilter::default()).expect("matters");
        let members = matters.iter().flat_map(|matter| &matter.members);
        let again: Vec<_> = members
            .filter(|held| held.statement.cite_info.id == "azerbaijan-japan-03")
            .map(|held| held.statement.clone())
            .collect();
        let mut copy = demarche_ledger::Coding { article: first, coder: "test 1".to_owned(), statements: again };
        copy.article.id = Some("copy".to_owned());
        assert!(!copy.statements.is_empty());
        record(&mut ledger, &[copy]);
        assert_eq!(ledger.matters(&MatterFilter::default()).expect("matters").len(), matters.len(), "schema {schema}");
        found.push(numbers);
    }
    assert!(found.iter().all(|numbers| *numbers == found[0]), "{found:?}");
}

/// A later program's ledger is not touched.
#[test]
fn a_later_schema_is_refused_with_a_remedy() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = stored(2, folder.path());
    let mut bytes = std::fs::read(&path).expect("read");
    // The user version stands at byte 60 of an SQLite file, big-endian.
    bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
    std::fs::write(&path, &bytes).expect("written");
    for access in [Access::Read, Access::Write] {
        let error = Ledger::open(&path, access).err().expect("refused");
        assert!(matches!(error, Error::Newer { found: 99, .. }), "{error}");
        assert!(error.to_string().contains("use a newer demarche"), "{error}");
    }
    assert_eq!(std::fs::read(&path).expect("read"), bytes);
}
