//! What commands read: articles in any form that the reader knows, and texts for the parser.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::ValueEnum;
use clap::builder::PossibleValue;
use demarche_reader::{Error, Form, Input, Line, Lines};
use demarche_statement::Article;
use serde::Deserialize;
use serde_json::Value;

/// A form of input as the command line names it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FormName(pub(crate) Form);

impl ValueEnum for FormName {
    fn value_variants<'a>() -> &'a [Self] {
        const NAMES: [FormName; Form::ALL.len()] = {
            let mut names = [FormName(Form::Text); Form::ALL.len()];
            let mut at = 0;
            while at < names.len() {
                names[at] = FormName(Form::ALL[names.len() - 1 - at]);
                at += 1;
            }
            names
        };
        &NAMES
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.0.name()).help(self.0.about()))
    }
}

/// The inputs to read: see [`demarche_reader::files`].
pub(crate) fn files(given: &[PathBuf], wanted: impl Fn(&Path) -> bool + Copy) -> Result<Vec<Result<PathBuf, Error>>> {
    Ok(demarche_reader::files(given, wanted)?)
}

/// The articles of inputs, one by one; what cannot be read stands as an error in its place.
pub(crate) fn articles(
    inputs: Vec<Result<PathBuf, Error>>,
    form: Option<FormName>,
    charset: Option<String>,
) -> impl Iterator<Item = Result<Article>> {
    let all = inputs.into_iter().flat_map(move |path| -> demarche_reader::Articles {
        let form = form.map(|name| name.0);
        match path.and_then(|path| demarche_reader::read_path(&path, form, charset.as_deref())) {
            Ok(articles) => articles,
            Err(error) => Box::new(std::iter::once(Err(error))),
        }
    });
    all.map(|article| article.map_err(Into::into))
}

/// How a file holds texts for the parser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum TextForm {
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
pub(crate) fn texts(path: &Path, form: Option<TextForm>) -> Result<Box<dyn Iterator<Item = Result<Text>>>> {
    let input = Input::open(path)?;
    let name = input.name().to_owned();
    let by_name = if path.extension().is_some_and(|end| end == "jsonl") { TextForm::Jsonl } else { TextForm::Text };
    Ok(match form.unwrap_or(by_name) {
        TextForm::Text => Box::new(std::iter::once(Ok(Text { text: input.text()?, id: Value::String(name) }))),
        TextForm::Lines => Box::new(input.lines().map(|line| {
            let Line { number, text } = line?;
            Ok(Text { id: Value::from(number), text })
        })),
        TextForm::Jsonl => Box::new(input.lines().filter_map(move |line| match line {
            Ok(line) if line.text.trim().is_empty() => None,
            Ok(line) => Some(row(&line).with_context(|| {
                format!("{} is not a JSON object with a string `text`", Lines::place(&name, line.number))
            })),
            Err(error) => Some(Err(error.into())),
        })),
    })
}

fn row(line: &Line) -> Result<Text> {
    let row: Row = serde_json::from_str(&line.text)?;
    Ok(Text { id: row.id.unwrap_or(Value::from(line.number)), text: row.text })
}
