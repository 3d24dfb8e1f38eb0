//! Articles from plain text, Markdown and JSON Lines, told apart by what the file holds.

mod json;
mod markdown;
mod plain;

use std::path::Path;

use anyhow::{Context, Result};
use clap::ValueEnum;
use demarche_statement::Article;
use jiff::civil::Date;

use crate::inputs::{Input, Lines};

/// How a file holds articles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    /// The file is the text of one article; its first line is the title where it looks like one.
    Text,
    /// The file is one article in Markdown, with front matter if it likes.
    Markdown,
    /// Each line is an article as a JSON object.
    Jsonl,
}

/// How much of a file is looked at to tell what it holds.
const HEAD: u64 = 8 << 10;

pub(crate) type Articles = Box<dyn Iterator<Item = Result<Article>>>;

/// The articles of a file, one by one; `-` is standard input.
pub(crate) fn read(path: &Path, form: Option<Form>) -> Result<Articles> {
    let mut input = Input::open(path)?;
    let name = input.name.clone();
    let form = match form {
        Some(form) => form,
        None => form_of(path, &String::from_utf8_lossy(&input.head(HEAD)?)),
    };
    let one = |article: Article| {
        // An empty file is no error, but no article either.
        let article = Some(article).filter(|article| !article.text.trim().is_empty());
        Box::new(article.into_iter().map(Ok))
    };
    Ok(match form {
        Form::Text => one(plain::article(input.text()?)),
        Form::Markdown => one(markdown::article(&input.text()?).with_context(|| format!("{name} was skipped"))?),
        Form::Jsonl => Box::new(input.lines().filter_map(move |line| match line {
            Ok(line) if line.text.trim().is_empty() => None,
            Ok(line) => Some(
                json::article(&line.text).with_context(|| format!("{} was skipped", Lines::place(&name, line.number))),
            ),
            Err(error) => Some(Err(error)),
        })),
    })
}

/// Whether a file in a folder is taken for articles.
pub(crate) fn is_article_file(path: &Path) -> bool {
    let end = path.extension().map(|end| end.to_string_lossy().to_lowercase());
    end.is_some_and(|end| matches!(end.as_str(), "txt" | "text" | "md" | "markdown" | "jsonl" | "ndjson"))
}

/// What a file holds: what its name says, where it says JSON Lines or Markdown, else what it looks like.
fn form_of(path: &Path, head: &str) -> Form {
    let head = head.strip_prefix('\u{feff}').unwrap_or(head);
    match path.extension().map(|end| end.to_string_lossy().to_lowercase()).as_deref() {
        Some("jsonl" | "ndjson") => Form::Jsonl,
        Some("md" | "markdown") => Form::Markdown,
        _ if json::looks_like(head) => Form::Jsonl,
        _ if markdown::looks_like(head) => Form::Markdown,
        _ => Form::Text,
    }
}

/// A day as `2006-03-13`, alone or before a time of day.
fn day(words: &str) -> Option<Date> {
    let words = words.trim();
    let (date, time) = words.split_at_checked(10)?;
    let ends = time.is_empty() || time.starts_with(['T', 't', ' ']);
    date.parse().ok().filter(|_| ends)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_is_told_by_content() {
        let form = |name: &str, head: &str| form_of(Path::new(name), head);
        assert_eq!(form("a.txt", "Japan lent Kenya money."), Form::Text);
        assert_eq!(form("a.txt", "\u{feff}\n {\"text\": \"Japan"), Form::Jsonl);
        assert_eq!(form("-", "---\ntitle: A loan\n---\n\nJapan lent Kenya money."), Form::Markdown);
        assert_eq!(form("a", "# A loan\n\nJapan lent Kenya money."), Form::Markdown);
        assert_eq!(form("a", "A loan\n======\n\nJapan lent Kenya money."), Form::Markdown);
        assert_eq!(form("a", "Japan lent [Kenya](https://example.org) money."), Form::Markdown);
        assert_eq!(form("a.md", "Japan lent Kenya money."), Form::Markdown);
        assert_eq!(form("a.JSONL", ""), Form::Jsonl);
        assert_eq!(form("a.txt", "#5 in the list\n\n---\n\nJapan [sic] lent (Reuters) money."), Form::Text);
    }

    #[test]
    fn days_with_and_without_a_time() {
        assert_eq!(day(" 2006-03-13 "), Some(jiff::civil::date(2006, 3, 13)));
        assert_eq!(day("2006-03-13T22:00:00Z"), Some(jiff::civil::date(2006, 3, 13)));
        assert_eq!(day("2006-02-30"), None);
        assert_eq!(day("2006-03-131"), None);
        assert_eq!(day("March 13"), None);
        assert_eq!(day("2006–3–13"), None);
    }
}
