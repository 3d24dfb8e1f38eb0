//! Texts from files and standard input.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use anyhow::{Context, Result};
use clap::ValueEnum;
use serde::Deserialize;
use serde_json::Value;

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

/// The texts of the file `path` (`-` is standard input), one by one.
///
/// Without a `form`, files that end in `.jsonl` hold JSON lines, and other files are one text.
pub(crate) fn texts(path: &Path, form: Option<Form>) -> Result<Box<dyn Iterator<Item = Result<Text>>>> {
    let name = if is_stdin(path) { "standard input".to_owned() } else { path.display().to_string() };
    let mut input: Box<dyn BufRead> = if is_stdin(path) {
        Box::new(io::stdin().lock())
    } else {
        Box::new(BufReader::new(File::open(path).with_context(|| format!("cannot open {name}"))?))
    };
    let by_name = if path.extension().is_some_and(|end| end == "jsonl") { Form::Jsonl } else { Form::Text };
    match form.unwrap_or(by_name) {
        Form::Text => {
            let mut bytes = Vec::new();
            input.read_to_end(&mut bytes).with_context(|| format!("cannot read {name}"))?;
            let text = utf8(bytes, &name)?;
            Ok(Box::new(std::iter::once(Ok(Text { id: Value::String(name), text }))))
        }
        form => Ok(Box::new(Lines { input, name, number: 0, json: form == Form::Jsonl })),
    }
}

fn is_stdin(path: &Path) -> bool {
    path == Path::new("-")
}

fn utf8(bytes: Vec<u8>, place: &str) -> Result<String> {
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        anyhow::anyhow!("{place} is not UTF-8 from byte {at} on; convert it first, for example with iconv")
    })
}

struct Lines {
    input: Box<dyn BufRead>,
    name: String,
    number: usize,
    json: bool,
}

impl Lines {
    fn read(&mut self) -> Result<Option<Text>> {
        loop {
            let mut line = Vec::new();
            if self.input.read_until(b'\n', &mut line).with_context(|| format!("cannot read {}", self.name))? == 0 {
                return Ok(None);
            }
            self.number += 1;
            while line.last().is_some_and(|&byte| byte == b'\n' || byte == b'\r') {
                line.pop();
            }
            if self.json && line.is_empty() {
                continue;
            }
            let place = format!("{}, line {}", self.name, self.number);
            let line = utf8(line, &place)?;
            if !self.json {
                return Ok(Some(Text { id: Value::from(self.number), text: line }));
            }
            let row: Row = serde_json::from_str(&line)
                .with_context(|| format!("{place} is not a JSON object with a string `text`"))?;
            return Ok(Some(Text { id: row.id.unwrap_or(Value::from(self.number)), text: row.text }));
        }
    }
}

impl Iterator for Lines {
    type Item = Result<Text>;

    fn next(&mut self) -> Option<Self::Item> {
        self.read().transpose()
    }
}
