//! What `demarche code` reads and writes: forms of input, damaged input, formats of output, threads.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

/// A folder of its own for a test, which is removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.0.join(name);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        std::fs::write(&path, bytes).expect("a file");
        path.display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn demarche(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_demarche"))
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .expect("the program runs")
}

fn piped(arguments: &[&str], input: &[u8]) -> Output {
    use std::io::Write;
    let mut child = Command::new(env!("CARGO_BIN_EXE_demarche"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("standard input");
    let input = input.to_vec();
    // From a thread of its own: the program writes before it has read all.
    let feeder = std::thread::spawn(move || {
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().expect("the program ends");
    feeder.join().expect("the feeder ends");
    output
}

fn out(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).expect("UTF-8")
}

fn error(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).expect("UTF-8")
}

#[track_caller]
fn rows(output: &Output) -> Vec<Value> {
    out(output).lines().map(|line| serde_json::from_str(line).expect("an object a line")).collect()
}

#[track_caller]
fn all_well(output: &Output) {
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
}

/// The part of a text between two places in code points.
fn slice(text: &str, span: &Value) -> String {
    let place = |name: &str| usize::try_from(span[name].as_u64().expect("an offset")).expect("an offset");
    text.chars().skip(place("start")).take(place("end") - place("start")).collect()
}

const SENTENCE: &str = "Japan lent Kenya $5 million on March 8 (Reuters, March 9).";

#[test]
fn the_first_line_of_plain_text_may_be_the_title() {
    let folder = Folder::new("title");
    let with = folder.write("with.txt", format!("Tokyo opens its purse\n\n{SENTENCE}\n"));
    let without = folder.write("without.txt", format!("{SENTENCE}\n\n{SENTENCE}\n"));
    let output = demarche(&["code", &with, &without, "--published", "2006-03-13"]);
    all_well(&output);
    let rows = rows(&output);
    assert_eq!(rows.len(), 3);
    assert_eq!(rows[0]["cite_info"]["title"], "Tokyo opens its purse");
    assert_eq!(rows[1]["cite_info"].get("title"), None);
    // The title is a part of the text: offsets count into the file.
    assert_eq!(slice(&std::fs::read_to_string(&with).expect("the file"), &rows[0]["text_info"]), SENTENCE);
}

#[test]
fn markdown_is_read_as_it_is_seen() {
    let page = "---\ntitle: A loan\ndate: 2006-03-13\npublication: The Daily\n---\n\n# Kenya\n\n- **Japan** lent \
         [Kenya](https://example.org/a_(b) \"Kenya\") *$5* million\non March 8 (Reuters, March 9).\n"
        .to_string();
    for arguments in [&["code", "-"][..], &["code"]] {
        let output = piped(arguments, page.as_bytes());
        all_well(&output);
        let rows = rows(&output);
        assert_eq!(rows.len(), 1);
        let about = &rows[0]["cite_info"];
        assert_eq!((&about["title"], &about["publication"]), (&json!("A loan"), &json!("The Daily")));
        assert_eq!(about["date"], "2006-03-13");
        assert_eq!(rows[0]["text"], SENTENCE);
        assert_eq!(rows[0]["date"], "2006-03-08");
    }
}

#[test]
fn offsets_count_into_the_articles_as_read() {
    let page = format!("# Kenya and 𝒥apan\n\n> **𝒥apan**: nothing. {SENTENCE}\n");
    let articles = piped(&["code", "--articles"], page.as_bytes());
    all_well(&articles);
    let article = &rows(&articles)[0];
    let text = article["text"].as_str().expect("a text");
    assert_eq!(article["title"], "Kenya and 𝒥apan");
    let output = piped(&["code", "--published", "2006-03-13"], page.as_bytes());
    let statement = &rows(&output)[0];
    assert_eq!(slice(text, &statement["text_info"]), SENTENCE);
    assert_eq!(slice(text, &statement["actor"][0]), "Japan");
    // What was read is read again as the same.
    let again = piped(&["code", "--published", "2006-03-13"], &articles.stdout);
    assert_eq!(rows(&again)[0]["text_info"], statement["text_info"]);
}

#[test]
fn json_lines_are_known_by_their_content() {
    let folder = Folder::new("content");
    let row = json!({"id": 7, "text": SENTENCE, "published": "2006-03-13T12:00:00Z", "publication": "The Daily",
        "title": "A loan", "url": "https://example.org", "language": "en"});
    let file = folder.write("articles.txt", format!("\n{row}\n\n{row}\n"));
    let output = demarche(&["code", &file, "--published", "1999-01-01", "--publication", "Other"]);
    all_well(&output);
    let rows = rows(&output);
    assert_eq!(rows.len(), 2);
    let about = json!({"id": "7", "publication": "The Daily", "title": "A loan", "url": "https://example.org",
        "language": "en", "date": "2006-03-13", "coder": rows[0]["cite_info"]["coder"]});
    assert_eq!(rows[0]["cite_info"], about);
}

#[test]
fn folders_are_read_in_the_order_of_names() {
    let folder = Folder::new("folder");
    folder.write("b.txt", SENTENCE.replace("Kenya", "Mali"));
    folder.write("a/z.md", SENTENCE);
    folder.write("c.jsonl", json!({"text": SENTENCE.replace("Kenya", "Chad")}).to_string());
    folder.write("picture.png", b"\x89PNG");
    folder.write(".hidden.txt", SENTENCE);
    let path = folder.0.display().to_string();
    let output = demarche(&["code", &path]);
    all_well(&output);
    let codes: Vec<Value> = rows(&output).iter().map(|row| row["recipient"][0]["code"].clone()).collect();
    assert_eq!(codes, ["KEN", "MLI", "TCD"]);

    let empty = folder.0.join("empty");
    std::fs::create_dir(&empty).expect("a folder");
    let output = demarche(&["code", &empty.display().to_string()]);
    assert_eq!(output.status.code(), Some(3));
    assert!(error(&output).contains("holds no .txt, .md or .jsonl file"), "{output:?}");
}

#[test]
fn the_order_and_the_output_do_not_depend_on_threads() {
    let lines: String = (0..40)
        .map(|number| format!("{}\n", json!({"id": number.to_string(), "text": SENTENCE.repeat(1 + number % 5)})))
        .collect();
    let one = piped(&["code", "--threads", "1"], lines.as_bytes());
    all_well(&one);
    let ids: Vec<u64> = rows(&one)
        .iter()
        .map(|row| row["cite_info"]["id"].as_str().expect("an id").parse().expect("a number"))
        .collect();
    assert!(ids.is_sorted() && ids.len() >= 40);
    for threads in ["2", "7"] {
        assert_eq!(piped(&["code", "--threads", threads], lines.as_bytes()).stdout, one.stdout);
    }
    assert_eq!(piped(&["code", "--threads", "0"], b"").status.code(), Some(2));
}

#[test]
fn csv_has_a_header_and_a_cell_for_every_column() {
    let output = piped(&["code", "--format", "csv", "--published", "2006-03-13"], SENTENCE.as_bytes());
    all_well(&output);
    let mut reader = csv::Reader::from_reader(&output.stdout[..]);
    let header = reader.headers().expect("a header").clone();
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    assert_eq!(rows.len(), 1);
    let cell = |name: &str| {
        let column = header.iter().position(|column| column == name).unwrap_or_else(|| panic!("no column {name}"));
        rows[0][column].to_owned()
    };
    for (name, expected) in [
        ("kind", "event"),
        ("actor_code", "JPN"),
        ("recipient", "Kenya"),
        ("amount", "5000000"),
        ("currency", "USD"),
        ("source", "Reuters"),
        ("source_date", "2006-03-09"),
        ("date", "2006-03-08"),
        ("text", SENTENCE),
    ] {
        assert_eq!(cell(name), expected, "{name}");
    }
    // The page names every column.
    let page = include_str!("../../../docs/usage.md");
    for column in &header {
        assert!(page.contains(&format!("`{column}`")), "docs/usage.md does not name `{column}`");
    }
    // Nothing to say: the header alone.
    let output = piped(&["code", "--format", "csv"], b"");
    assert_eq!(out(&output).trim_end(), header.iter().collect::<Vec<_>>().join(","));
}

#[test]
fn the_table_shows_a_statement_a_line() {
    let arguments = ["code", "--format", "table", "--published", "2006-03-13", "--publication", "The Daily"];
    let output = piped(&arguments, SENTENCE.as_bytes());
    all_well(&output);
    let lines: Vec<&str> = out(&output).lines().collect();
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert!(lines[0].contains("The Daily · 2006-03-13 · 1 statement"), "{lines:?}");
    for part in ["2006-03-08", "AID", "Japan → Kenya", "5M USD", "Reuters", "Japan lent"] {
        assert!(lines[1].contains(part), "`{part}` is missing in {lines:?}");
    }
    // No colours where nobody looks, and no more columns than a page has.
    assert!(!out(&output).contains('\u{1b}'));
    assert!(lines.iter().all(|line| line.chars().count() <= 120));
    // What would steer the terminal is taken out.
    let output = piped(&arguments, SENTENCE.replace("Kenya", "Kenya \u{1b}[2J\u{7}").as_bytes());
    assert!(!out(&output).contains(['\u{1b}', '\u{7}']));
}

#[test]
fn explanations_name_the_rule_and_the_words() {
    let output = piped(&["code", "--explain", "--published", "2006-03-13"], SENTENCE.as_bytes());
    all_well(&output);
    let row = &rows(&output)[0];
    let why = &row["explanation"];
    assert_eq!(why["rule"], "entry");
    let (file, line) = (why["file"].as_str().expect("a file"), why["line"].as_u64().expect("a line"));
    let lexicon = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/lexicon").join(file);
    let lexicon = std::fs::read_to_string(lexicon).expect("the file of the lexicon");
    let named = lexicon.lines().nth(usize::try_from(line).expect("a line") - 1).expect("the line");
    assert_eq!(named, format!("entry {}", why["entry"].as_str().expect("a name")));
    let marks: Vec<(&str, &str)> = why["marks"]
        .as_array()
        .expect("marks")
        .iter()
        .map(|mark| (mark["part"].as_str().expect("a part"), mark["text"].as_str().expect("words")))
        .collect();
    for mark in [
        ("actor", "Japan"),
        ("predicate", "lent"),
        ("recipient", "Kenya"),
        ("amount", "$5 million"),
        ("date", "March 8"),
        ("source", "(Reuters, March 9)"),
    ] {
        assert!(marks.contains(&mark), "{mark:?} is missing in {marks:?}");
    }
    // The statement is the same with and without, and reads back as one.
    let mut bare = row.clone();
    bare.as_object_mut().expect("an object").shift_remove("explanation");
    assert_eq!(rows(&piped(&["code", "--published", "2006-03-13"], SENTENCE.as_bytes())), [bare]);
    assert!(serde_json::from_value::<demarche_statement::Statement>(row.clone()).is_ok());

    let output = piped(&["code", "--explain", "--format", "table", "--published", "2006-03-13"], SENTENCE.as_bytes());
    let shown = out(&output);
    assert!(shown.contains("by entry "), "{shown}");
    let lines: Vec<&str> = shown.lines().collect();
    let at = lines.iter().position(|line| line.trim_start() == SENTENCE).expect("the sentence");
    assert_eq!(lines[at + 1].trim_end(), "    ^^^^^ ^^^^ ^^^^^ ^^^^^^^^^^    ^^^^^^^ ^^^^^^^^^^^^^^^^^^", "{shown}");
    let output = piped(&["code", "--explain", "--format", "csv"], SENTENCE.as_bytes());
    assert!(out(&output).lines().next().is_some_and(|header| header.ends_with(",rule")));
}

#[test]
fn a_judgement_of_the_model_tells_what_speaks_for_it() {
    // Words that no entry of the lexicon knows in this frame.
    let text = include_str!("../../../examples/kenya-china.txt");
    let sentences = "Turkish gunmen robbed a Greek fishing crew off Kos. Ukraine mollycoddled Moldova with gifts.";
    let input = format!("{}\n{}\n", json!({"text": sentences}), json!({"text": text}));
    let output = piped(&["code", "--explain"], input.as_bytes());
    let judged =
        rows(&output).into_iter().find(|row| row["explanation"]["rule"] == "model").expect("a judged statement");
    let why = &judged["explanation"];
    assert!(why["related"].as_f64().is_some_and(|chance| chance >= 0.5), "{why}");
    assert!(why["evidence"].as_array().is_some_and(|evidence| !evidence.is_empty()), "{why}");
}

#[test]
fn text_that_is_not_utf_8_is_named_with_file_and_line() {
    let folder = Folder::new("utf8");
    let latin = folder.write("latin.txt", b"Japan lent Kenya money.\nS\xe3o Paulo paid.\n");
    let good = folder.write("good.txt", SENTENCE);
    let output = demarche(&["code", &latin, &good]);
    assert_eq!(output.status.code(), Some(3));
    assert_eq!(rows(&output).len(), 1);
    assert!(error(&output).contains("latin.txt is not UTF-8 from byte 25 (line 2) on"), "{output:?}");
    assert!(error(&output).contains("iconv"), "{output:?}");

    let good = json!({"text": SENTENCE}).to_string();
    let lines = [good.as_bytes(), b"{\"text\": \"S\xe3o Paulo\"}", good.as_bytes()].join(&b'\n');
    let output = piped(&["code"], &lines);
    assert_eq!((output.status.code(), rows(&output).len()), (Some(3), 2));
    assert!(error(&output).contains("standard input, line 2 was skipped"), "{output:?}");
    assert!(error(&output).contains("not UTF-8 from byte 11"), "{output:?}");
}

#[test]
fn byte_order_marks_and_line_ends_of_windows_do_no_harm() {
    let text = format!("\u{feff}A loan\r\n\r\n{SENTENCE}\r\n");
    let output = piped(&["code", "--published", "2006-03-13"], text.as_bytes());
    all_well(&output);
    let row = &rows(&output)[0];
    assert_eq!(row["text"], SENTENCE);
    assert_eq!(row["cite_info"]["title"], "A loan");
    // Counted from after the mark.
    assert_eq!(row["text_info"]["start"], 10);
    let lines = format!("\u{feff}{0}\r\n{0}\r\n", json!({"text": SENTENCE}));
    let output = piped(&["code"], lines.as_bytes());
    all_well(&output);
    assert_eq!(rows(&output).len(), 2);
}

#[test]
fn nothing_to_read_is_no_error() {
    for input in ["", "\n\n \n", "\u{feff}"] {
        let output = piped(&["code"], input.as_bytes());
        all_well(&output);
        assert!(output.stdout.is_empty());
    }
    let folder = Folder::new("empty");
    for name in ["a.txt", "a.md", "a.jsonl"] {
        let output = demarche(&["code", &folder.write(name, "")]);
        all_well(&output);
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn a_line_of_fifty_megabytes_is_left_out_and_the_next_is_read() {
    let good = json!({"text": SENTENCE}).to_string();
    let long = json!({"text": "Japan lent Kenya money. ".repeat(50_000_000 / 24)}).to_string();
    assert!(long.len() > 49_000_000);
    let output = piped(&["code"], format!("{good}\n{long}\n{good}").as_bytes());
    assert_eq!((output.status.code(), rows(&output).len()), (Some(3), 2));
    assert!(error(&output).contains("line 2 was skipped: it is longer than 16 MiB"), "{output:?}");
    // As one text, too.
    let folder = Folder::new("long");
    let file = folder.write("long.txt", &long[12..]);
    let output = demarche(&["code", &file]);
    assert_eq!(output.status.code(), Some(3));
    assert!(error(&output).contains("long.txt is longer than 16 MiB"), "{output:?}");
}

#[test]
fn damaged_lines_are_named_each_with_its_remedy() {
    let good = json!({"text": SENTENCE}).to_string();
    for (line, words) in [
        (r#"{"text": 5}"#, "its `text` is a number, not a string"),
        (r#"{"text": "a", "id": ["b"]}"#, "its `id` is a list, not a string"),
        (
            r#"{"text": "a", "published": "yesterday"}"#,
            "`published` is \"yesterday\", which is no day; write it as 2006",
        ),
        (r#"{"text": "a", "published": "2006-02-30"}"#, "which is no day"),
        (r#"{"text": "a", "published": 20060313}"#, "its `published` is a number, not a string"),
        (r#"{"title": "a"}"#, "it has no `text`"),
        (r#"{"text": "a"#, "it breaks off within an object"),
        (r#"{"text": "\ud800"}"#, "it is not JSON from column"),
        ("words", "it is not JSON from column 1 on"),
    ] {
        let output = piped(&["code"], format!("{good}\n{line}\n{good}\n").as_bytes());
        assert_eq!((output.status.code(), rows(&output).len()), (Some(3), 2), "{line}: {output:?}");
        let error = error(&output);
        assert!(error.starts_with("error: standard input, line 2 was skipped: ") && error.contains(words), "{error}");
    }
    let output = piped(&["code"], b"---\ntitle: A loan\ndate: soon\n---\n\nJapan lent Kenya money.\n");
    assert_eq!(output.status.code(), Some(3));
    assert!(error(&output).contains("standard input was skipped: line 3: `date` is \"soon\""), "{output:?}");
    assert_eq!(piped(&["code", "--published", "soon"], b"").status.code(), Some(2));
}

#[test]
fn a_folder_or_file_that_cannot_be_read_is_named() {
    let folder = Folder::new("unreadable");
    let good = folder.write("good.txt", SENTENCE);
    let missing = folder.0.join("missing.txt").display().to_string();
    let output = demarche(&["code", &missing, &good]);
    assert_eq!((output.status.code(), rows(&output).len()), (Some(3), 1));
    assert!(error(&output).contains("cannot open") && error(&output).contains("missing.txt"), "{output:?}");
}
