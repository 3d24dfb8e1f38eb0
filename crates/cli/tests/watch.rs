//! `demarche watch` as users run it.
#![cfg(feature = "network")]

#[allow(dead_code)]
#[path = "../../reader/tests/common/server.rs"]
mod server;

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;
use server::{Server, feed, page, send};

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    fn write(&self, name: &str, text: &str) -> String {
        let path = self.path(name);
        std::fs::write(&path, text).expect("a file");
        path
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn demarche(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_demarche"));
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn run(arguments: &[&str]) -> Output {
    demarche(arguments).output().expect("the program runs")
}

fn rows(bytes: &[u8]) -> Vec<Value> {
    let text = std::str::from_utf8(bytes).expect("UTF-8");
    text.lines().map(|line| serde_json::from_str(line).expect("an object a line")).collect()
}

fn server() -> Server {
    Server::start(|request, _, stream| match request.path.as_str() {
        "/robots.txt" => send(stream, "404 Not Found", ""),
        "/rss" => send(stream, "200 OK\r\nContent-Type: application/rss+xml", feed(1..4)),
        "/broken" => send(stream, "500 Internal Server Error", ""),
        _ => send(stream, "200 OK\r\nContent-Type: text/html", page(1)),
    })
}

#[test]
fn new_articles_are_appended_and_seen_once() {
    let (server, folder) = (server(), Folder::new("watch-once"));
    let text = format!(
        "delay = \"0s\"\n[[source]]\nname = \"Daily\"\nfeed = \"{}/rss\"\narticles = \"feed\"\n",
        server.address
    );
    let sources = folder.write("sources.toml", &text);
    // A line that a crash has cut.
    let out = folder.write("articles.jsonl", "{\"text\": \"cut");
    let first = run(&["watch", &sources, "--once", "--output", &out]);
    assert!(first.status.success(), "{first:?}");
    assert_eq!(String::from_utf8_lossy(&first.stderr).trim_end(), "3 articles written");
    let written = std::fs::read_to_string(&out).expect("the articles");
    assert_eq!(rows(written.split_once('\n').expect("lines").1.as_bytes()).len(), 3);
    let second = run(&["watch", &sources, "--once", "--output", &out]);
    assert!(second.status.success() && std::fs::read_to_string(&out).expect("the articles") == written, "{second:?}");
    // What is written is read again.
    let read = run(&["code", "--articles", &out]);
    assert_eq!(rows(&read.stdout).len(), 3);
    assert_eq!(rows(&read.stdout)[0]["publication"], "Daily");
    assert_eq!(read.status.code(), Some(3), "the cut line is told of");
}

#[test]
fn new_articles_are_coded_and_recorded() {
    let (server, folder) = (server(), Folder::new("watch-ledger"));
    let text = format!("delay = \"0s\"\n[[source]]\nname = \"Daily\"\nfeed = \"{}/rss\"\n", server.address);
    let sources = folder.write("sources.toml", &text);
    let (ledger, lines) = (folder.path("watched.ledger"), folder.path("articles.jsonl"));
    let first = run(&["watch", &sources, "--once", "--ledger", &ledger, "--output", &lines]);
    assert!(first.status.success() && first.stdout.is_empty(), "{first:?}");
    let told = String::from_utf8_lossy(&first.stderr);
    assert!(told.starts_with("3 articles recorded with "), "{told}");
    let written = std::fs::read_to_string(&lines).expect("the articles");
    assert_eq!(rows(written.as_bytes()).len(), 3);
    // What was forgotten as seen is recorded once all the same; and `add` finds it there.
    std::fs::remove_file(format!("{sources}.state")).expect("the state");
    let second = run(&["watch", &sources, "--once", "--ledger", &ledger]);
    assert!(String::from_utf8_lossy(&second.stderr).starts_with("0 articles recorded"), "{second:?}");
    let added = run(&["add", "--ledger", &ledger, &lines]);
    assert!(String::from_utf8_lossy(&added.stdout).ends_with("3 there already\n"), "{added:?}");
    // Each was coded.
    let found = run(&["search", "--ledger", &ledger, "Kenya", "--format", "jsonl"]);
    assert!(!rows(&found.stdout).is_empty(), "{found:?}");
    let check = run(&["ledger", "check", "--ledger", &ledger]);
    assert!(check.status.success(), "{check:?}");
    // A ledger that is none is told before anything is fetched.
    let wrong = run(&["watch", &sources, "--once", "--ledger", &sources]);
    assert_eq!(wrong.status.code(), Some(1), "{wrong:?}");
}

#[test]
fn what_cannot_be_watched_is_named() {
    let (server, folder) = (server(), Folder::new("watch-wrong"));
    let sources =
        folder.write("sources.toml", &format!("[[source]]\nname = \"Daily\"\nfeed = \"{}/broken\"\n", server.address));
    let output = run(&["watch", &sources, "--once"]);
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(
        told.contains("Daily: cannot fetch") && told.contains("the server answers 500; next try in 30 s"),
        "{told}"
    );
    let sources = folder.write("sources.toml", "[[source]]\nfeed = \"example.org\"\n");
    let output = run(&["watch", &sources]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        String::from_utf8_lossy(&output.stderr)
            .contains("sources.toml, line 2: \"example.org\" is no address of the web"),
        "{output:?}"
    );
    let output = run(&["watch", &folder.path("missing.toml")]);
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("error: cannot read"), "{output:?}");
}

#[test]
fn addresses_are_inputs() {
    let server = server();
    let output =
        run(&["code", "--articles", &format!("{}/page", server.address), &format!("{}/broken", server.address)]);
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    let rows = rows(&output.stdout);
    assert_eq!((rows.len(), &rows[0]["title"]), (1, &Value::from("Loan 1")));
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains("cannot fetch http://127.0.0.1") && told.contains("the server answers 500"), "{told}");
}

#[cfg(unix)]
#[test]
fn signals_end_it_cleanly() {
    let (server, folder) = (server(), Folder::new("watch-signal"));
    let text = format!("delay = \"0s\"\n[[source]]\nname = \"Daily\"\nfeed = \"{}/rss\"\n", server.address);
    let sources = folder.write("sources.toml", &text);
    for signal in ["INT", "TERM"] {
        let state = folder.path(signal);
        let mut child: Child = demarche(&["watch", &sources, "--state", &state]).spawn().expect("the program starts");
        let mut lines = BufReader::new(child.stdout.take().expect("standard output")).lines();
        let first: Value = serde_json::from_str(&lines.next().expect("a line").expect("a line")).expect("an article");
        assert!(first["text"].as_str().is_some_and(|text| text.starts_with("Japan lent Kenya")), "{first}");
        let killed = Command::new("kill").args(["-s", signal, &child.id().to_string()]).status().expect("kill runs");
        assert!(killed.success());
        let rest: Vec<String> = lines.map(|line| line.expect("a line")).collect();
        assert!(rest.iter().all(|line| serde_json::from_str::<Value>(line).is_ok()), "{rest:?}");
        let output = child.wait_with_output().expect("the program ends");
        assert!(output.status.success(), "{output:?}");
        // What was written is remembered.
        let state: Value = serde_json::from_slice(&std::fs::read(&state).expect("the state")).expect("JSON");
        let source = &state["sources"][format!("{}/rss", server.address)];
        let seen = source["seen"].as_object().expect("what was seen");
        assert_eq!(seen.values().filter(|seen| seen.get("text").is_some()).count(), rest.len() + 1);
    }
}
