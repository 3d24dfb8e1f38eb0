//! Files, folders and standard input: opened, checked for UTF-8, read line by line or whole.

use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal, Read};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use serde::Deserialize;
use serde_json::Value;

/// The longest line, and the longest file of one text, in bytes: some hundred times a long article. What is longer was
/// parted wrongly, and would have to lie in memory as a whole.
pub(crate) const LONGEST: usize = 16 << 20;

/// How a file holds texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    /// The file is one text.
    Text,
    /// Each line is one text.
    Lines,
    /// Each line is a JSON object with the string `text` and, if it likes, an `id`.
    Jsonl,
}

/// A text and what it is called.
#[derive(Debug)]
pub(crate) struct Text {
    pub(crate) id: Value,
    pub(crate) text: String,
}

#[derive(Deserialize)]
struct Row {
    id: Option<Value>,
    text: String,
}

/// An opened input with the name that messages call it by.
pub(crate) struct Input {
    pub(crate) name: String,
    pub(crate) bytes: Box<dyn BufRead>,
}

impl Input {
    /// Opens a file; `-` is standard input.
    pub(crate) fn open(path: &Path) -> Result<Self> {
        if is_stdin(path) {
            return Ok(Self { name: "standard input".to_owned(), bytes: Box::new(BufReader::new(io::stdin())) });
        }
        let name = path.display().to_string();
        let file = File::open(path).with_context(|| format!("cannot open {name}"))?;
        // Opening a folder succeeds; only reading it fails.
        if file.metadata().is_ok_and(|about| about.is_dir()) {
            bail!("{name} is a folder; name the files in it");
        }
        Ok(Self { name, bytes: Box::new(BufReader::new(file)) })
    }

    /// The first bytes, at most `count`; they are read again afterwards.
    pub(crate) fn head(&mut self, count: u64) -> Result<Vec<u8>> {
        let mut head = Vec::new();
        let read = self.bytes.by_ref().take(count).read_to_end(&mut head);
        read.with_context(|| format!("cannot read {}", self.name))?;
        let rest = std::mem::replace(&mut self.bytes, Box::new(io::empty()));
        self.bytes = Box::new(BufReader::new(io::Cursor::new(head.clone()).chain(rest)));
        Ok(head)
    }

    /// All of it as one text, without a byte order mark.
    pub(crate) fn text(self) -> Result<String> {
        let mut bytes = Vec::new();
        let mut limited = self.bytes.take(LONGEST as u64 + 1);
        limited.read_to_end(&mut bytes).with_context(|| format!("cannot read {}", self.name))?;
        if bytes.len() > LONGEST {
            bail!(
                "{} is longer than {} MiB: too long for one text; part it into its articles",
                self.name,
                LONGEST >> 20
            );
        }
        utf8(bytes, &self.name)
    }

    /// Its lines, without their ends, empty ones included, each with its number from 1.
    ///
    /// A line that is too long or no UTF-8 gives an error in its place, and reading goes on after it.
    pub(crate) fn lines(self) -> Lines {
        Lines { input: self, number: 0 }
    }
}

/// A line and its number from 1.
pub(crate) struct Line {
    pub(crate) number: usize,
    pub(crate) text: String,
}

pub(crate) struct Lines {
    input: Input,
    number: usize,
}

impl Lines {
    /// What messages call a line.
    pub(crate) fn place(name: &str, number: usize) -> String {
        format!("{name}, line {number}")
    }

    fn read(&mut self) -> Result<Option<Line>> {
        let mut line = Vec::new();
        let mut limited = self.input.bytes.by_ref().take(LONGEST as u64 + 1);
        let read = limited.read_until(b'\n', &mut line);
        if read.with_context(|| format!("cannot read {}", self.input.name))? == 0 {
            return Ok(None);
        }
        self.number += 1;
        let place = Self::place(&self.input.name, self.number);
        if line.len() > LONGEST && line.last() != Some(&b'\n') {
            drop(line);
            self.input.bytes.skip_until(b'\n').with_context(|| format!("cannot read {}", self.input.name))?;
            bail!("{place} was skipped: it is longer than {} MiB; write one article a line", LONGEST >> 20);
        }
        while line.last().is_some_and(|&byte| byte == b'\n' || byte == b'\r') {
            line.pop();
        }
        let mut text = utf8(line, &place).with_context(|| format!("{place} was skipped"))?;
        if self.number > 1 && text.starts_with('\u{feff}') {
            // Files with byte order marks, one after the other.
            text.remove(0);
        }
        Ok(Some(Line { number: self.number, text }))
    }
}

impl Iterator for Lines {
    type Item = Result<Line>;

    fn next(&mut self) -> Option<Self::Item> {
        let before = self.number;
        match self.read() {
            // The input itself fails: there is no going on. A failure is told once.
            Err(error) if self.number == before => {
                self.input.bytes = Box::new(io::empty());
                Some(Err(error))
            }
            other => other.transpose(),
        }
    }
}

/// The texts of the file `path` (`-` is standard input), one by one.
///
/// Without a `form`, files that end in `.jsonl` hold JSON lines, and other files are one text.
pub(crate) fn texts(path: &Path, form: Option<Form>) -> Result<Box<dyn Iterator<Item = Result<Text>>>> {
    let input = Input::open(path)?;
    let name = input.name.clone();
    let by_name = if path.extension().is_some_and(|end| end == "jsonl") { Form::Jsonl } else { Form::Text };
    Ok(match form.unwrap_or(by_name) {
        Form::Text => Box::new(std::iter::once(Ok(Text { text: input.text()?, id: Value::String(name) }))),
        Form::Lines => {
            Box::new(input.lines().map(|line| line.map(|Line { number, text }| Text { id: Value::from(number), text })))
        }
        Form::Jsonl => Box::new(input.lines().filter_map(move |line| match line {
            Ok(line) if line.text.trim().is_empty() => None,
            Ok(line) => Some(row(&line).with_context(|| {
                format!("{} is not a JSON object with a string `text`", Lines::place(&name, line.number))
            })),
            Err(error) => Some(Err(error)),
        })),
    })
}

fn row(line: &Line) -> Result<Text> {
    let row: Row = serde_json::from_str(&line.text)?;
    Ok(Text { id: row.id.unwrap_or(Value::from(line.number)), text: row.text })
}

/// The files to read: those given, and in place of a folder the `wanted` files in it and its folders, sorted by name;
/// without any, standard input where something is piped in.
///
/// What cannot be read stands as an error in its place.
pub(crate) fn files(given: &[PathBuf], wanted: impl Fn(&Path) -> bool + Copy) -> Result<Vec<Result<PathBuf>>> {
    if given.is_empty() {
        if io::stdin().is_terminal() {
            bail!("nothing to read: name a FILE, or pipe a text in; --help tells more");
        }
        return Ok(vec![Ok(PathBuf::from("-"))]);
    }
    let mut found = Vec::new();
    for path in given {
        if is_stdin(path) || !path.is_dir() {
            found.push(Ok(path.clone()));
            continue;
        }
        let before = found.len();
        in_folder(path, wanted, &mut found);
        if found.len() == before {
            let path = path.display();
            found.push(Err(anyhow::anyhow!("{path} holds no .txt, .md or .jsonl file; name its files one by one")));
        }
    }
    Ok(found)
}

fn in_folder(folder: &Path, wanted: impl Fn(&Path) -> bool + Copy, found: &mut Vec<Result<PathBuf>>) {
    let failed = |error| Err(error).with_context(|| format!("cannot read the folder {}", folder.display()));
    let entries = match std::fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>) {
        Ok(entries) => entries,
        Err(error) => return found.push(failed(error)),
    };
    let mut entries: Vec<_> = entries.iter().map(|entry| (entry.path(), entry.file_type())).collect();
    entries.sort_by(|one, other| one.0.cmp(&other.0));
    for (path, kind) in entries {
        let is_hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        match kind {
            _ if is_hidden => {}
            // Links to folders are not followed: they may lead round in circles.
            Ok(kind) if kind.is_dir() => in_folder(&path, wanted, found),
            Ok(_) if wanted(&path) && !path.is_dir() => found.push(Ok(path)),
            Ok(_) => {}
            Err(error) => found.push(failed(error)),
        }
    }
}

fn is_stdin(path: &Path) -> bool {
    path == Path::new("-")
}

/// The bytes as text, without a byte order mark.
fn utf8(bytes: Vec<u8>, place: &str) -> Result<String> {
    let mut text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..at].iter().filter(|&&byte| byte == b'\n').count() + 1;
        let line = if line > 1 { format!(" (line {line})") } else { String::new() };
        anyhow::anyhow!("{place} is not UTF-8 from byte {at}{line} on; convert it first, for example with iconv")
    })?;
    if text.starts_with('\u{feff}') {
        text.remove(0);
    }
    Ok(text)
}
