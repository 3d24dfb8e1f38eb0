//! What goes wrong around a ledger: kills, a full disk, a read-only file, two writers. Nothing committed is lost, and every
//! error says what to do.
//!
//! `cargo test --workspace --test faults -- --ignored` kills two hundred times. CI does so with DEMARCHE_PROGRAM naming the
//! program as users have it, built for release.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

fn name() -> PathBuf {
    std::env::var_os("DEMARCHE_PROGRAM").map_or_else(|| env!("CARGO_BIN_EXE_demarche").into(), PathBuf::from)
}

fn program() -> Command {
    let mut program = Command::new(name());
    program.env_remove("DEMARCHE_LEDGER").stdout(Stdio::piped()).stderr(Stdio::piped());
    program
}

fn run(arguments: &[&str]) -> (bool, String) {
    let output = program().args(arguments).output().expect("the program starts");
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (output.status.success(), said)
}

/// So many short articles, in several batches.
fn input(folder: &Path, count: usize) -> String {
    let names = ["Japan", "China", "Kenya", "Brazil", "France", "Poland", "Chad"];
    let lines: String = (0..count)
        .map(|number| {
            let (one, other) = (names[number % 7], names[(number / 7 + 1 + number % 7) % 7]);
            let text = format!("{one} gave {other} ${number} million on March {}.", number % 28 + 1);
            format!("{{\"id\":\"{number}\",\"published\":\"2006-03-30\",\"publication\":\"Outlet {}\",\"text\":\"{text}\"}}\n", number % 9)
        })
        .collect();
    let path = folder.join("input.jsonl");
    std::fs::write(&path, lines).expect("written");
    path.display().to_string()
}

/// All that a ledger holds, but for the times of recording.
fn content(ledger: &str) -> String {
    let (went_well, exported) = run(&["ledger", "export", "--ledger", ledger]);
    assert!(went_well, "{exported}");
    let without = |line: &str| match line.split_once("\"recorded\":\"") {
        Some((before, after)) => format!("{before}{}", after.split_once('"').map_or("", |(_, rest)| rest)),
        None => line.to_owned(),
    };
    exported.lines().map(without).collect::<Vec<_>>().join("\n")
}

fn articles(ledger: &str) -> usize {
    let (went_well, said) = run(&["ledger", "info", "--ledger", ledger]);
    assert!(went_well, "{said}");
    said.split(' ').next().and_then(|count| count.parse().ok()).expect("a count")
}

const ARTICLES: usize = 700;
const BATCH: usize = 256;

/// Kills `demarche add` so many times, each time at another moment, and each time lets the same command finish the work.
fn kill(times: u32) {
    let folder = tempfile::tempdir().expect("a folder");
    let input = input(folder.path(), ARTICLES);
    let whole = folder.path().join("whole.ledger").display().to_string();
    let begun = Instant::now();
    assert!(run(&["add", &input, "--ledger", &whole]).0);
    let mut usual = begun.elapsed();
    let expected = content(&whole);
    let mut cut_short = 0;
    // A golden step spreads the moments evenly over the run, in no order.
    let mut share: f64 = 0.0;
    let mut ledger = PathBuf::new();
    for time in 0..times {
        // Each ledger suffers four kills before it may finish.
        if time % 4 == 0 {
            ledger = folder.path().join(format!("{time}.ledger"));
        }
        let name = ledger.display().to_string();
        share = (share + 0.618_033_988_75) % 1.0;
        let mut child = program().args(["add", &input, "--ledger", &name]).spawn().expect("the program starts");
        std::thread::sleep(usual.mul_f64(share));
        child.kill().expect("killed");
        if child.wait().expect("it ended").success() {
            // The first run was slower than this one, or what was left to do less: on a busy machine either happens.
            usual = usual.mul_f64(0.7);
        } else {
            cut_short += 1;
        }
        if ledger.exists() && std::fs::metadata(&ledger).expect("a file").len() > 0 {
            let held = articles(&name);
            assert!(held.is_multiple_of(BATCH) || held == ARTICLES, "{held} articles: half a batch");
            let (is_sound, report) = run(&["ledger", "check", "--ledger", &name]);
            assert!(is_sound, "{report}");
        }
        if time % 4 == 3 || time + 1 == times {
            let (went_well, said) = run(&["add", &input, "--ledger", &name]);
            assert!(went_well, "{said}");
            assert_eq!(articles(&name), ARTICLES);
            assert!(content(&name) == expected, "the ledger differs from one that was never cut short");
            std::fs::remove_file(&ledger).expect("removed");
        }
    }
    assert!(cut_short * 3 >= times, "only {cut_short} of {times} runs were cut short");
}

#[test]
fn a_killed_run_leaves_whole_batches_and_is_finished_by_the_same_command() {
    kill(8);
}

#[test]
#[ignore = "takes minutes; CI runs it with --ignored"]
fn two_hundred_kills_lose_nothing() {
    kill(200);
}

#[test]
fn two_writers_take_turns() {
    let folder = tempfile::tempdir().expect("a folder");
    let input = input(folder.path(), 600);
    let ledger = folder.path().join("shared.ledger").display().to_string();
    let begun: Vec<_> =
        (0..2).map(|_| program().args(["add", &input, "--ledger", &ledger]).spawn().expect("started")).collect();
    for child in begun {
        let output = child.wait_with_output().expect("it ended");
        assert!(output.status.success(), "{output:?}");
    }
    assert_eq!(articles(&ledger), 600);
    assert!(run(&["ledger", "check", "--ledger", &ledger]).0);
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_loses_no_batch_and_the_error_says_what_to_do() {
    let folder = tempfile::tempdir().expect("a folder");
    let input = input(folder.path(), ARTICLES);
    let ledger = folder.path().join("full.ledger").display().to_string();
    // No file may grow beyond 400 blocks of 1 KiB: writing fails as on a full disk.
    let limited = format!("trap '' XFSZ; ulimit -f 400; exec \"$0\" add '{input}' --ledger '{ledger}'");
    let output = Command::new("bash").args(["-c", &limited]).arg(name()).output().expect("bash starts");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success(), "{output:?}");
    assert!(said.contains("run the same command again"), "{said}");
    assert!(run(&["ledger", "check", "--ledger", &ledger]).0);
    let held = articles(&ledger);
    assert!(held.is_multiple_of(BATCH) && held < ARTICLES, "{held}");
    assert!(run(&["add", &input, "--ledger", &ledger]).0);
    assert_eq!(articles(&ledger), ARTICLES);
}

#[test]
#[cfg(unix)]
fn a_read_only_ledger_can_be_read_and_says_why_it_cannot_be_written() {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;

    let folder = tempfile::tempdir().expect("a folder");
    let input = input(folder.path(), 20);
    let path = folder.path().join("kept.ledger");
    let ledger = path.display().to_string();
    assert!(run(&["add", &input, "--ledger", &ledger]).0);
    let allow = |path: &Path, mode| std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("set");
    allow(&path, 0o444);
    allow(folder.path(), 0o555);
    // Root may write anywhere: then as nobody, who needs a way to the files.
    let is_root = std::fs::OpenOptions::new().append(true).open(&path).is_ok();
    let reader = folder.path().join("demarche");
    if is_root {
        std::fs::copy(env!("CARGO_BIN_EXE_demarche"), &reader).expect("copied");
        allow(&reader, 0o555);
    }
    let as_reader = |arguments: &[&str]| {
        let mut program = if is_root { Command::new(&reader) } else { program() };
        program.args(arguments).args(["--ledger", &ledger]);
        if is_root {
            program.uid(65_534).gid(65_534);
        }
        let output = program.output().expect("the program starts");
        (
            output.status.success(),
            String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr),
        )
    };
    let (went_well, said) = as_reader(&["matters", "--list"]);
    let (refused, why) = as_reader(&["review", "undo", "1", "--by", "A. Reviewer"]);
    allow(folder.path(), 0o755);
    assert!(went_well, "{said}");
    assert!(!said.is_empty());
    assert!(!refused && why.contains("read-only"), "{why}");
}
