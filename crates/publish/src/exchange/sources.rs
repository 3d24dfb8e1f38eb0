//! The articles that statements come from, for managers of references.

use std::collections::BTreeMap;

use demarche_statement::{Citation, Statement};
use serde_json::{Map, Value, json};

/// The articles, each once, by id.
fn articles<'s>(statements: impl IntoIterator<Item = &'s Statement>) -> BTreeMap<&'s str, &'s Citation> {
    let mut found = BTreeMap::new();
    for statement in statements {
        found.entry(statement.cite_info.id.as_str()).or_insert(&statement.cite_info);
    }
    found
}

/// The articles as a list of CSL-JSON items.
pub fn csl_json<'s>(statements: impl IntoIterator<Item = &'s Statement>) -> Value {
    let item = |(id, cited): (&str, &Citation)| {
        let mut item = Map::new();
        item.insert("id".to_owned(), id.into());
        item.insert("type".to_owned(), "article-newspaper".into());
        let known = [
            ("title", &cited.title),
            ("container-title", &cited.publication),
            ("URL", &cited.url),
            ("language", &cited.language),
        ];
        for (key, value) in known {
            if let Some(value) = value {
                item.insert(key.to_owned(), value.clone().into());
            }
        }
        if let Some(date) = cited.date {
            item.insert("issued".to_owned(), json!({"date-parts": [[date.year(), date.month(), date.day()]]}));
        }
        Value::Object(item)
    };
    Value::Array(articles(statements).into_iter().map(item).collect())
}

/// The articles as BibTeX.
pub fn bibtex<'s>(statements: impl IntoIterator<Item = &'s Statement>) -> String {
    let mut written = String::new();
    for (id, cited) in articles(statements) {
        let key: String = id.chars().filter(char::is_ascii_alphanumeric).collect();
        written.push_str(&format!("@article{{{key}"));
        let known = [("title", &cited.title), ("journal", &cited.publication), ("language", &cited.language)];
        for (name, value) in known {
            if let Some(value) = value {
                written.push_str(&format!(",\n  {name} = {{{}}}", escaped(value)));
            }
        }
        if let Some(url) = &cited.url {
            // Braces would end the field.
            written.push_str(&format!(",\n  url = {{{}}}", url.replace('{', "%7B").replace('}', "%7D")));
        }
        if let Some(date) = cited.date {
            written.push_str(&format!(
                ",\n  year = {{{}}},\n  month = {{{}}},\n  date = {{{date}}}",
                date.year(),
                date.month()
            ));
        }
        written.push_str("\n}\n");
    }
    written
}

/// Words without what TeX would obey.
fn escaped(words: &str) -> String {
    let mut plain = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '\\' => plain.push_str("\\textbackslash "),
            '{' | '}' | '%' | '$' | '#' | '&' | '_' => {
                plain.push('\\');
                plain.push(letter);
            }
            '~' => plain.push_str("\\textasciitilde "),
            '^' => plain.push_str("\\textasciicircum "),
            letter if letter.is_control() => plain.push(' '),
            letter => plain.push(letter),
        }
    }
    plain
}
