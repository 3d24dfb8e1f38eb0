//! `demarche code -o`: archives into folders of Parquet, whatever happens on the way.

#![cfg(feature = "archive")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use demarche_archive::Statements;
use demarche_statement::Statement;

fn program() -> Command {
    let mut program =
        Command::new(std::env::var_os("DEMARCHE_PROGRAM").unwrap_or_else(|| env!("CARGO_BIN_EXE_demarche").into()));
    program.env_remove("DEMARCHE_LEDGER").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    program
}

fn run(arguments: &[&str]) -> Output {
    program().args(arguments).output().expect("the program starts")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

const ARTICLES: usize = 300;

/// So many short articles in files of three forms, with bad records among them.
fn inputs(folder: &Path) -> PathBuf {
    let names = ["Japan", "China", "Kenya", "Brazil", "France", "Poland", "Chad"];
    let article = |number: usize| {
        let (one, other) = (names[number % 7], names[(number / 7 + 1 + number % 7) % 7]);
        format!("{one} gave {other} ${number} million on March {}.", number % 28 + 1)
    };
    let input = folder.join("in");
    fs::create_dir(&input).expect("a folder");
    let lines: String = (0..200)
        .map(|number| match number {
            17 => "{\"text\": 5}\n".to_owned(),
            _ => format!("{{\"id\":\"{number}\",\"published\":\"2006-03-30\",\"text\":\"{}\"}}\n", article(number)),
        })
        .collect();
    fs::write(input.join("a.jsonl"), lines).expect("written");
    let rows: String = (200..ARTICLES).map(|number| format!("{number},2006-03-30,{}\n", article(number))).collect();
    fs::write(input.join("b.csv"), format!("id,published,text\n{rows}bad,soon,Japan paid.\n")).expect("written");
    fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/../reader/tests/data/articles.parquet"), input.join("c.parquet"))
        .expect("copied");
    fs::write(input.join("d.txt"), "Mali thanked France on March 3, 2006.").expect("written");
    input
}

/// All files of a folder with their bytes.
fn content(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .map(|path| (path.strip_prefix(folder).expect("inside").to_owned(), fs::read(&path).expect("a file")))
        .collect();
    files.sort();
    files
}

fn statements(folder: &Path) -> Vec<Statement> {
    let mut parts: Vec<PathBuf> = content(folder)
        .into_iter()
        .map(|(name, _)| folder.join(name))
        .filter(|path| path.extension().is_some_and(|end| end == "parquet"))
        .collect();
    parts.sort();
    parts.iter().flat_map(|part| Statements::open(part).expect("a part")).map(|row| row.expect("a statement")).collect()
}

fn text(path: &Path) -> String {
    path.display().to_string()
}

#[test]
fn what_is_written_is_what_code_says_whatever_the_number_of_threads() {
    let folder = tempfile::tempdir().expect("a folder");
    let input = inputs(folder.path());
    let lines = run(&["code", &text(&input), "--format", "jsonl"]);
    let expected: Vec<Statement> = String::from_utf8_lossy(&lines.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).expect("a statement"))
        .collect();
    assert!(expected.len() > ARTICLES / 2, "{}", said(&lines));
    let mut folders = Vec::new();
    for threads in ["1", "3"] {
        let out = folder.path().join(threads);
        let output = run(&["code", &text(&input), "-o", &text(&out), "--threads", threads, "--part", "70"]);
        assert_eq!(output.status.code(), Some(3), "{}", said(&output));
        assert!(said(&output).contains("303 articles and"), "{}", said(&output));
        assert!(said(&output).contains("3 records set aside in"), "{}", said(&output));
        assert_eq!(statements(&out), expected);
        folders.push(content(&out));
    }
    assert!(folders[0] == folders[1], "threads make a difference");
    assert_eq!(folders[0].iter().filter(|(name, _)| name.extension().is_some_and(|end| end == "parquet")).count(), 5);
    let rejects = fs::read_to_string(folder.path().join("1/_rejects.jsonl")).expect("rejects");
    let rejects: Vec<serde_json::Value> =
        rejects.lines().map(|line| serde_json::from_str(line).expect("an object")).collect();
    assert_eq!(rejects[0]["file"], text(&input.join("a.jsonl")));
    assert_eq!((&rejects[0]["record"], &rejects[0]["place"]), (&18.into(), &"line 18".into()));
    assert_eq!(rejects[0]["reason"], "its `text` is a number, not a string");
    assert_eq!(rejects[1]["place"], "line 102");
    assert_eq!(rejects[2]["place"], "row 2");
}

/// Kills so many runs, each at another moment, and each time lets the same command finish the work.
fn kill(times: u32) {
    let folder = tempfile::tempdir().expect("a folder");
    let input = inputs(folder.path());
    let command = |out: &Path| {
        let mut program = program();
        program.args(["code", &text(&input), "-o", &text(out), "--part", "40"]);
        program
    };
    let whole = folder.path().join("whole");
    let output = command(&whole).output().expect("the program starts");
    assert_eq!(output.status.code(), Some(3), "{}", said(&output));
    let expected = content(&whole);
    let mut cut_short = 0;
    // A golden step spreads the moments evenly, in no order.
    let mut share: f64 = 0.0;
    let mut out = PathBuf::new();
    for time in 0..times {
        // Each folder suffers four kills before it may finish.
        if time % 4 == 0 {
            out = folder.path().join(format!("{time}"));
        }
        // Some are killed before they have written anything, the others around a part's beginning or end.
        let part = out.join(format!("part-{:06}.parquet{}", time % 4 * 2, if share < 0.5 { "" } else { ".tmp" }));
        let mut child = command(&out).spawn().expect("the program starts");
        let mut has_ended = || child.try_wait().expect("a state").is_some();
        while time % 5 > 0 && !part.exists() && !has_ended() {
            std::thread::sleep(Duration::from_millis(1));
        }
        share = (share + 0.618_033_988_75) % 1.0;
        std::thread::sleep(Duration::from_millis(40).mul_f64(share));
        child.kill().expect("killed");
        cut_short += u32::from(child.wait().expect("it ended").code().is_none());
        if time % 4 == 3 || time + 1 == times {
            let output = command(&out).output().expect("the program starts");
            assert_eq!(output.status.code(), Some(3), "{}", said(&output));
            assert!(content(&out) == expected, "the folder differs from one that was never cut short");
        }
    }
    assert!(cut_short * 2 >= times, "only {cut_short} of {times} runs were cut short");
}

#[test]
fn a_killed_run_is_finished_by_the_same_command_to_the_byte() {
    kill(12);
}

#[test]
#[ignore = "takes minutes"]
fn a_hundred_kills_lose_and_repeat_nothing() {
    kill(100);
}

#[test]
fn a_finished_folder_is_left_as_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let input = inputs(folder.path());
    // Inside the folder that is read: what is written there is no input.
    let out = input.join("out");
    let first = run(&["code", &text(&input), "-o", &text(&out)]);
    let before = content(&out);
    let again = run(&["code", &text(&input), "-o", &text(&out)]);
    assert_eq!((first.status.code(), &first.stdout), (again.status.code(), &again.stdout));
    assert!(content(&out) == before);
}

#[test]
fn measures_read_the_folder_as_they_read_lines() {
    let folder = tempfile::tempdir().expect("a folder");
    let (input, out, lines) = (inputs(folder.path()), folder.path().join("out"), folder.path().join("lines.jsonl"));
    run(&["code", &text(&input), "-o", &text(&out), "--part", "70"]);
    fs::write(&lines, run(&["code", &text(&input), "--format", "jsonl"]).stdout).expect("written");
    for arguments in [
        &["show", "JPN", "CHN", "--format", "json"][..],
        &["money", "JPN", "CHN", "--format", "json"],
        &["convert", "plover", "JPN", "CHN"],
        &["convert", "gdelt"],
    ] {
        let of = |statements: &Path| run(&[arguments, &["--statements", &text(statements)]].concat());
        let (of_folder, of_lines) = (of(&out), of(&lines));
        assert!(of_folder.status.success() && !of_folder.stdout.is_empty(), "{}", said(&of_folder));
        assert!(of_folder.stdout == of_lines.stdout, "{arguments:?} differs");
    }
    let output = run(&["show", "JPN", "CHN", "--statements", &text(&input.join("c.parquet"))]);
    assert!(said(&output).contains("they look like articles: run `demarche code` first"), "{}", said(&output));
}

#[test]
fn a_slice_comes_to_the_desk_as_if_it_had_been_added_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let (input, out) = (inputs(folder.path()), folder.path().join("out"));
    run(&["code", &text(&input), "-o", &text(&out), "--part", "70"]);
    let ledger = |name: &str| text(&folder.path().join(name));
    let (desk, all, added) = (ledger("desk"), ledger("all"), ledger("added"));
    let output = run(&["ledger", "import", &text(&out), "--dyad", "JPN,China", "--ledger", &desk]);
    assert!(output.status.success(), "{}", said(&output));
    let slice = said(&output);
    assert!(slice.contains("articles recorded with") && slice.contains("0 there already"), "{slice}");
    let again = run(&["ledger", "import", &text(&out), "--dyad", "JPN,CHN", "--ledger", &desk]);
    assert!(said(&again).starts_with("0 articles recorded with 0 statements"), "{}", said(&again));
    let output = run(&["ledger", "import", &text(&out), "--ledger", &all]);
    assert!(output.status.success(), "{}", said(&output));
    run(&["add", &text(&input), "--ledger", &added]);
    for (command, form) in [("show", "json"), ("money", "json")] {
        let show = |ledger: &str| run(&[command, "JPN", "CHN", "--format", form, "--ledger", ledger]);
        let expected = show(&added);
        assert!(expected.status.success() && expected.stdout.len() > 100, "{}", said(&expected));
        assert_eq!(said(&show(&desk)), said(&expected), "{command}");
        assert_eq!(said(&show(&all)), said(&expected), "{command}");
    }
    let others = run(&["search", "--party", "BRA", "--ledger", &desk, "--format", "jsonl"]);
    assert_eq!(said(&others), "", "what tells nothing of the two stays in the archive");
    for ledger in [&desk, &all] {
        let check = run(&["ledger", "check", "--ledger", ledger]);
        assert!(check.status.success(), "{}", said(&check));
        let recoded = run(&["ledger", "recode", "--all", "--ledger", ledger]);
        assert!(said(&recoded).starts_with("0 articles coded again"), "{}", said(&recoded));
    }
    // The whole articles take the place of what the archive had of them.
    let output = run(&["add", &text(&input), "--ledger", &desk]);
    assert!(!said(&output).contains(" 0 new versions"), "{}", said(&output));
    assert!(run(&["ledger", "check", "--ledger", &desk]).status.success());
}

#[test]
fn what_is_no_slice_is_an_error_with_a_remedy() {
    let folder = tempfile::tempdir().expect("a folder");
    let (input, ledger) = (inputs(folder.path()), text(&folder.path().join("ledger")));
    for (arguments, why) in [
        (&["--dyad", "JPN"][..], "--dyad takes two parties"),
        (&["--dyad", "JPN,Atlantis"], "no country or body is called `Atlantis`"),
        (&[], "they look like articles: run `demarche code` first"),
    ] {
        let import = ["ledger", "import", &text(&input), "--ledger", &ledger];
        let output = run(&[&import, arguments].concat());
        assert!(said(&output).contains(why), "{}", said(&output));
        assert!(!output.status.success());
    }
}

#[test]
fn an_archive_that_changed_is_an_error_with_a_remedy() {
    let folder = tempfile::tempdir().expect("a folder");
    let input = inputs(folder.path());
    let out = text(&folder.path().join("out"));
    run(&["code", &text(&input), "-o", &out]);
    fs::write(input.join("d.txt"), "Mali thanked Chad on March 3, 2006, once more.").expect("written");
    let output = run(&["code", &text(&input), "-o", &out]);
    assert_eq!(output.status.code(), Some(1));
    let said = said(&output);
    assert!(said.contains("d.txt changed since") && said.contains("name a new folder with -o"), "{said}");
    let output = run(&["code", &text(&input), "-o", &out, "--published", "2006-03-01"]);
    assert!(self::said(&output).contains("`published` changed from null to \"2006-03-01\" since"));
}

#[test]
fn what_cannot_be_read_twice_is_refused() {
    for (input, why) in [
        ("-", "standard input cannot be read again"),
        ("https://example.org/a.jsonl", "no way to `https` is built in"),
        ("gone.jsonl", "cannot read gone.jsonl"),
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let out = folder.path().join("out");
        let output = run(&["code", input, "-o", &text(&out)]);
        assert_eq!(output.status.code(), Some(1));
        assert!(said(&output).contains(why), "{}", said(&output));
        assert!(!out.exists());
    }
}

#[test]
fn an_address_of_a_file_is_that_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let input = inputs(folder.path());
    let out = folder.path().join("out");
    let address = format!("file://{}", input.join("d.txt").display());
    let output = run(&["code", &address, "-o", &text(&out)]);
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!(statements(&out).len(), 1);
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_an_error_with_a_remedy() {
    let folder = tempfile::tempdir().expect("a folder");
    let (input, out) = (inputs(folder.path()), folder.path().join("out"));
    // No file may grow beyond 16 KiB: writing fails as on a full disk.
    let limited = format!("trap '' XFSZ; ulimit -f 16; exec \"$0\" code '{}' -o '{}'", text(&input), text(&out));
    let output =
        Command::new("bash").args(["-c", &limited]).arg(program().get_program()).output().expect("bash starts");
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains("run the same command again: it goes on where it stopped"), "{}", said(&output));
    let output = run(&["code", &text(&input), "-o", &text(&out)]);
    assert_eq!(output.status.code(), Some(3), "{}", said(&output));
}
