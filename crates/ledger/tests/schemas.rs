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
    for schema in [1, 2] {
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
