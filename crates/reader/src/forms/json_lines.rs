//! JSON Lines: an article as a JSON object, a line each.

use demarche_statement::Article;
use serde_json::{Map, Value};

use crate::form::{Articles, Reader};
use crate::input::Lines;
use crate::{Error, Input, dates};

pub(crate) struct JsonLines;

impl Reader for JsonLines {
    fn name(&self) -> &'static str {
        "jsonl"
    }

    fn about(&self) -> &'static str {
        "each line is an article as a JSON object"
    }

    fn endings(&self) -> &'static [&'static str] {
        &["jsonl", "ndjson"]
    }

    fn looks_like(&self, head: &str) -> bool {
        looks_like(head)
    }

    fn read(&self, input: Input, _packed: bool) -> Result<Articles, Error> {
        let name = input.name().to_owned();
        Ok(Box::new(input.lines().filter_map(move |line| {
            match line {
                Ok(line) => of_line(&line.text)
                    .map_err(|problem| Error::skipped(Lines::place(&name, line.number), problem))
                    .transpose(),
                Err(error) => Some(Err(error)),
            }
        })))
    }
}

/// The members that an article may have, `date` being another word for `published`.
pub(crate) const MEMBERS: [&str; 10] =
    ["id", "text", "publication", "title", "author", "url", "language", "published", "date", "modified"];

/// Whether the text begins like a JSON object or a list of such.
fn looks_like(head: &str) -> bool {
    let head = head.trim_start();
    let object = head.strip_prefix('[').map_or(head, str::trim_start).strip_prefix('{').map(str::trim_start);
    object.is_some_and(|inside| inside.is_empty() || inside.starts_with(['"', '}']))
}

/// The article of a line of JSON Lines; none where the line is blank.
///
/// # Errors
/// What is wrong with the line, and what to do.
pub fn of_line(line: &str) -> Result<Option<Article>, String> {
    if line.trim().is_empty() { Ok(None) } else { article(line).map(Some) }
}

fn article(line: &str) -> Result<Article, String> {
    let mut row: Map<String, Value> = match serde_json::from_str(line) {
        Ok(Value::Object(row)) => row,
        Ok(Value::Array(_)) => {
            return Err("it is a list; write one article a line, for example with `jq -c '.[]'`".to_owned());
        }
        Ok(other) => return Err(format!("it is {}, not an object such as {{\"text\": \"...\"}}", kind(&other))),
        Err(error) if error.is_eof() => {
            let problem = "it breaks off within an object; write each article on one line, for example with `jq -c .`";
            return Err(problem.to_owned());
        }
        Err(error) => {
            // The line that the error names is always the first.
            let words = error.to_string();
            let what = words.split(" at line ").next().unwrap_or_default();
            return Err(format!("it is not JSON from column {} on: {what}", error.column()));
        }
    };
    of_row(&mut row)
}

/// The article that an object tells.
pub(crate) fn of_row(row: &mut Map<String, Value>) -> Result<Article, String> {
    let text = match row.remove("text") {
        Some(Value::String(text)) => text,
        Some(other) => return Err(format!("its `text` is {}, not a string", kind(&other))),
        None => return Err("it has no `text`; an article is an object such as {\"text\": \"...\"}".to_owned()),
    };
    let mut word = |name: &str| -> Result<Option<String>, String> {
        match row.remove(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(word)) => Ok(Some(word).filter(|word| !word.trim().is_empty())),
            Some(Value::Number(number)) if name == "id" => Ok(Some(number.to_string())),
            Some(other) => Err(format!("its `{name}` is {}, not a string", kind(&other))),
        }
    };
    let mut article = Article {
        id: word("id")?,
        publication: word("publication")?,
        title: word("title")?,
        url: word("url")?,
        language: word("language")?,
        ..Article::new(text)
    };
    for name in ["published", "date"] {
        if let Some(words) = word(name)? {
            let Some(day) = dates::day(&words) else {
                return Err(format!("its `{name}` is {words:?}, which is no day; write it as 2006-03-13"));
            };
            article.published = article.published.or(Some(day));
        }
    }
    // What coding does not need is taken where it can be.
    let names = match row.remove("author") {
        Some(Value::String(name)) => vec![name],
        Some(Value::Array(names)) => names.into_iter().filter_map(|name| name.as_str().map(str::to_owned)).collect(),
        _ => Vec::new(),
    };
    article.author = Some(names.join("; ")).filter(|names| !names.trim().is_empty());
    article.modified = row.remove("modified").and_then(|day| day.as_str().and_then(dates::day));
    Ok(article)
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_checked_one_by_one() {
        let says = |line: &str| article(line).expect_err(line).to_string();
        assert_eq!(says(r#"{"text": 5}"#), "its `text` is a number, not a string");
        assert_eq!(says(r#"{"text": "a", "title": []}"#), "its `title` is a list, not a string");
        assert!(says(r#"{"text": "a", "published": "last week"}"#).contains("\"last week\", which is no day"));
        assert!(says(r#"{"text": "a" "b"}"#).starts_with("it is not JSON from column 14 on: expected"));
        assert!(says("{").contains("jq -c ."));
        assert!(says(r#"[{"text": "a"}]"#).contains("jq -c '.[]'"));
        assert_eq!(says("7"), "it is a number, not an object such as {\"text\": \"...\"}");
    }

    #[test]
    fn what_says_nothing_is_left_out() {
        let row = r#"{"id": 7, "text": "a", "title": null, "url": " ", "date": "2006-03-13T08:00:00Z", "more": {}}"#;
        let read = article(row).expect("an article");
        assert_eq!((read.id.as_deref(), read.title, read.url), (Some("7"), None, None));
        assert_eq!(read.published, Some(jiff::civil::date(2006, 3, 13)));
    }
}
