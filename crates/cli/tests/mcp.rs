//! `demarche mcp` as an assistant works with it: JSON-RPC, a message a line.

#![cfg(feature = "mcp")]

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value, json};

struct Assistant {
    program: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
    asked: u64,
    _folder: tempfile::TempDir,
}

impl Assistant {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let ledger = folder.path().join("test.ledger");
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/azerbaijan-japan/dispatches.jsonl");
        let added =
            Command::new(env!("CARGO_BIN_EXE_demarche")).arg("add").arg(example).arg("--ledger").arg(&ledger).output();
        assert!(added.expect("the program starts").status.success());
        let mut program = Command::new(env!("CARGO_BIN_EXE_demarche"))
            .arg("mcp")
            .arg("--ledger")
            .arg(&ledger)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let input = program.stdin.take();
        let output = BufReader::new(program.stdout.take().expect("an output"));
        let mut assistant = Self { program, input, output, asked: 0, _folder: folder };
        let client = json!({"name": "test", "version": "1"});
        let hello = assistant
            .ask("initialize", json!({"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": client}));
        assert_eq!(hello["serverInfo"]["name"], "demarche", "{hello}");
        assert!(hello["instructions"].as_str().expect("instructions").contains("evidence"), "{hello}");
        assistant.send(&json!({"jsonrpc": "2.0", "method": "notifications/initialized"}));
        assistant
    }

    fn send(&mut self, message: &Value) {
        writeln!(self.input.as_mut().expect("an open input"), "{message}").expect("the program reads");
    }

    fn ask(&mut self, method: &str, parameters: Value) -> Value {
        self.asked += 1;
        let id = self.asked;
        self.send(&json!({"jsonrpc": "2.0", "id": id, "method": method, "params": parameters}));
        let mut line = String::new();
        self.output.read_line(&mut line).expect("an answer");
        let answer: Value = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"));
        assert_eq!((&answer["jsonrpc"], &answer["id"]), (&json!("2.0"), &json!(id)), "{answer}");
        assert!(answer["error"].is_null(), "{answer}");
        answer["result"].clone()
    }

    /// What a tool answers, and its evidence.
    fn call(&mut self, tool: &str, arguments: Value) -> (Value, Vec<Value>) {
        let result = self.ask("tools/call", json!({"name": tool, "arguments": arguments}));
        assert_ne!(result["isError"], true, "{result}");
        let answer = result["structuredContent"].clone();
        let text = result["content"][0]["text"].as_str().expect("a text");
        assert_eq!(serde_json::from_str::<Value>(text).expect("JSON"), answer);
        let evidence = answer["evidence"].as_array().unwrap_or_else(|| panic!("no evidence: {answer}")).clone();
        for one in &evidence {
            assert!(one["sentence"].as_str().is_some_and(|sentence| !sentence.is_empty()), "{one}");
            assert!(["outlet", "day", "link"].iter().all(|member| one.get(*member).is_some()), "{one}");
        }
        (answer, evidence)
    }
}

impl Drop for Assistant {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

#[test]
fn tools_answer_with_their_evidence() {
    let mut assistant = Assistant::new();
    let tools = assistant.ask("tools/list", json!({}));
    let mut names: Vec<&str> =
        tools["tools"].as_array().expect("tools").iter().map(|tool| tool["name"].as_str().expect("a name")).collect();
    names.sort_unstable();
    assert_eq!(names, ["code", "dyad", "matter", "money", "orientation", "search"]);

    let (found, evidence) = assistant.call("search", json!({"words": "Severnaya", "parties": ["Japan"]}));
    assert!(evidence[0]["sentence"].as_str().expect("words").contains("Severnaya"), "{found}");
    assert!(evidence[0]["outlet"].is_string() && evidence[0]["day"].is_string(), "{found}");
    let id = evidence[0]["statement"].as_str().expect("an id").to_owned();

    let (matter, evidence) = assistant.call("matter", json!({"id": id}));
    assert!(evidence.iter().any(|one| one["statement"] == id.as_str()), "{matter}");

    let (dyad, evidence) = assistant.call("dyad", json!({"one": "Azerbaijan", "other": "JPN"}));
    assert!(dyad["dyad"]["episodes"].as_u64() >= Some(3) && !evidence.is_empty(), "{dyad}");

    let (money, evidence) = assistant.call("money", json!({"party": "AZE", "with": "Japan"}));
    let row = &money["money"]["rows"][0]["statement"];
    assert!(evidence.iter().any(|one| &one["statement"] == row), "{money}");

    assistant.call("orientation", json!({"country": "AZE", "toward": "Asia", "against": "West"}));

    let text = "Japan lent Azerbaijan $240 million on March 7.";
    let (coded, evidence) =
        assistant.call("code", json!({"text": text, "published": "2006-03-13", "publication": "Herald"}));
    assert_eq!(evidence[0]["sentence"], text, "{coded}");
    assert_eq!(evidence[0]["outlet"], "Herald");
    assert_eq!(coded["statements"][0]["money"][0]["amount"], 240_000_000);
}

#[test]
fn what_is_wrong_is_told_with_the_remedy() {
    let mut assistant = Assistant::new();
    for (tool, arguments, words) in [
        ("dyad", json!({"one": "Nowhere at all", "other": "JPN"}), "code of three letters"),
        ("search", json!({"from": "yesterday"}), "2006-03-13"),
        ("matter", json!({"id": "999"}), "demarche matters"),
    ] {
        let result = assistant.ask("tools/call", json!({"name": tool, "arguments": arguments}));
        assert_eq!(result["isError"], true, "{result}");
        assert!(result["content"][0]["text"].as_str().expect("a text").contains(words), "{result}");
    }
}

#[test]
fn it_ends_when_its_input_does() {
    let mut assistant = Assistant::new();
    assistant.input = None;
    assert!(assistant.program.wait().expect("it ends").success());
}
