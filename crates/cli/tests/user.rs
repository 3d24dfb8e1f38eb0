//! `demarche user`, and where `demarche serve` refuses to begin.

#![cfg(feature = "serve")]
#![allow(clippy::unwrap_used)]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use demarche_ledger::{Access, Ledger};

fn ledger(folder: &Path) -> PathBuf {
    let path = folder.join("a.ledger");
    Ledger::open(&path, Access::Create).unwrap();
    path
}

fn demarche(ledger: &Path, arguments: &[&str], input: &str) -> (bool, String, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_demarche"))
        .args(arguments)
        .arg("--ledger")
        .arg(ledger)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Those that ask for nothing may have ended.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
    (status.success(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

#[test]
fn users_are_added_changed_and_removed() {
    let folder = tempfile::tempdir().unwrap();
    let path = ledger(folder.path());
    let good = |arguments: &[&str], input: &str| {
        let (is_good, told, wrong) = demarche(&path, arguments, input);
        assert!(is_good, "{arguments:?}: {wrong}");
        told
    };
    let bad = |arguments: &[&str], input: &str| {
        let (is_good, told, wrong) = demarche(&path, arguments, input);
        assert!(!is_good, "{arguments:?}: {told}");
        wrong
    };
    good(&["user", "add", "ada", "--role", "analyst"], "correct horse battery\n");
    assert!(bad(&["user", "add", "Ada"], "another horse battery\n").contains("a user \"Ada\" already"));
    assert!(bad(&["user", "add", "eve"], "short\n").contains("too short"));
    assert!(bad(&["user", "add", "eve"], "").contains("no password came"));
    assert!(bad(&["user", "role", "eve", "admin"], "").contains("no user \"eve\""));
    assert!(bad(&["user", "role", "ada", "queen"], "").contains("reader, analyst or admin"));
    good(&["user", "role", "ada", "admin"], "");
    let list = good(&["user", "list"], "");
    assert!(list.contains("ada") && list.contains("admin") && !list.contains("argon2"), "{list}");
    let token = good(&["user", "token", "add", "ada", "--label", "script", "--days", "30"], "");
    assert!(token.starts_with("demarche_") && token.trim().len() == 73, "{token}");
    let tokens = good(&["user", "token", "list"], "");
    assert!(tokens.contains("script") && tokens.contains("until") && !tokens.contains(token.trim()), "{tokens}");
    good(&["user", "token", "remove", "1"], "");
    assert!(bad(&["user", "token", "remove", "1"], "").contains("no token 1"));
    good(&["user", "password", "ada"], "yet another horse\n");
    assert!(good(&["user", "remove", "ada"], "").contains("no user is left"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let notes = folder.path().join("a.ledger.desk");
        assert_eq!(notes.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn without_users_other_machines_are_not_listened_to() {
    let folder = tempfile::tempdir().unwrap();
    let path = ledger(folder.path());
    let (is_good, told, wrong) = demarche(&path, &["serve", "--listen", "0.0.0.0:0"], "");
    assert!(!is_good && told.is_empty() && wrong.contains("demarche user add"), "{told}{wrong}");
}
