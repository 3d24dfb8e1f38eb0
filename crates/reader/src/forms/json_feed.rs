//! JSON Feed (<https://www.jsonfeed.org/version/1.1/>): an item an article.

use serde::Deserialize;
use serde_json::Value;

use super::feed::Item;
use super::html;
use crate::form::{Articles, Reader};
use crate::{Error, Input, dates};

pub(crate) struct JsonFeed;

impl Reader for JsonFeed {
    fn name(&self) -> &'static str {
        "json-feed"
    }

    fn about(&self) -> &'static str {
        "the file is a JSON Feed; each item is an article"
    }

    fn endings(&self) -> &'static [&'static str] {
        &["json"]
    }

    fn is_sure(&self, head: &str) -> bool {
        let is_version = |rest: &str| {
            rest.trim_start().strip_prefix(':').is_some_and(|rest| {
                rest.trim_start()
                    .trim_start_matches('"')
                    .replace("\\/", "/")
                    .starts_with("https://jsonfeed.org/version/")
            })
        };
        head.trim_start().starts_with('{') && head.split("\"version\"").skip(1).any(is_version)
    }

    fn read(&self, input: Input, _packed: bool) -> Result<Articles, Error> {
        let name = input.name().to_owned();
        let items = items(input)?;
        Ok(Box::new(items.into_iter().map(move |item| item.and_then(|item| item.article(&name)))))
    }
}

#[derive(Deserialize)]
struct Feed {
    title: Option<Value>,
    language: Option<Value>,
    #[serde(default)]
    items: Vec<Value>,
    author: Option<Value>,
    authors: Option<Value>,
}

/// The items of a feed. Unlike those of an XML feed they are all held at once: a feed has 16 MiB at most.
pub(crate) fn items(input: Input) -> Result<Vec<Result<Item, Error>>, Error> {
    let (name, base) = (input.name().to_owned(), input.about.url.clone());
    let feed: Feed = match serde_json::from_str(&input.text()?) {
        Ok(feed) => feed,
        Err(error) if error.is_data() => {
            return Err(Error::unusable(
                name,
                format!("is no JSON Feed: {error}; articles as JSON go one a line, in a file .jsonl"),
            ));
        }
        Err(error) => return Err(Error::unusable(name, format!("is not JSON: {error}; fetch it again"))),
    };
    let base = base.and_then(|base| url::Url::parse(&base).ok());
    let (publication, language) = (word(feed.title.as_ref()), word(feed.language.as_ref()));
    let by = people(feed.authors.as_ref().or(feed.author.as_ref()));
    let read = |(index, value): (usize, Value)| {
        let number = index + 1;
        let Value::Object(item) = value else {
            return Err(Error::skipped(format!("{name}, item {number}"), "it is no object"));
        };
        let of = |name: &str| word(item.get(name));
        let link = of("url").or_else(|| of("external_url")).and_then(|link| match &base {
            Some(base) => base.join(&link).ok(),
            None => url::Url::parse(&link).ok(),
        });
        let plain = of("content_text").unwrap_or_default();
        let rich = of("content_html").map(|html| html::fragment(&html)).unwrap_or_default();
        let full = if rich.len() >= plain.len() { rich } else { plain };
        Ok(Item {
            number,
            key: of("id"),
            title: of("title"),
            link: link.map(String::from),
            author: people(item.get("authors").or_else(|| item.get("author"))).or_else(|| by.clone()),
            publication: publication.clone(),
            language: of("language").or_else(|| language.clone()),
            published: of("date_published").and_then(|words| dates::loose_day(&words)),
            updated: of("date_modified").and_then(|words| dates::loose_day(&words)),
            text: if full.is_empty() { of("summary").unwrap_or_default() } else { full },
        })
    };
    Ok(feed.items.into_iter().enumerate().map(read).collect())
}

fn word(value: Option<&Value>) -> Option<String> {
    let word = match value? {
        Value::String(word) => word.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    (!word.is_empty()).then_some(word)
}

/// The names of authors: version 1 has one, version 1.1 a list.
fn people(value: Option<&Value>) -> Option<String> {
    let names: Vec<String> = match value? {
        Value::Array(list) => list.iter().filter_map(|one| word(one.get("name"))).collect(),
        one => word(one.get("name")).into_iter().collect(),
    };
    (!names.is_empty()).then(|| names.join("; "))
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    #[test]
    fn items_are_articles() {
        let feed = r#"{"version": "https://jsonfeed.org/version/1.1", "title": "The Daily", "language": "en",
            "authors": [{"name": "Desk"}], "items": [
            {"id": 7, "url": "https://example.org/7", "title": "A loan", "content_html": "<p>Japan lent Kenya <b>money</b>.</p><p>Tokyo agreed.</p>",
             "date_published": "2006-03-13T10:00:00+09:00", "authors": [{"name": "Ann"}, {"name": "Bob"}]},
            5, {"id": "8", "summary": "Mali paid."}, {"id": "9"}]}"#;
        assert!(JsonFeed.is_sure(feed));
        let read: Vec<_> = JsonFeed.read(Input::new("feed", Cursor::new(feed)), false).expect("a feed").collect();
        let first = read[0].as_ref().expect("an article");
        assert_eq!(first.text, "Japan lent Kenya money.\n\nTokyo agreed.");
        assert_eq!((first.author.as_deref(), first.publication.as_deref()), (Some("Ann; Bob"), Some("The Daily")));
        assert_eq!(first.published, Some(jiff::civil::date(2006, 3, 13)));
        assert!(read[1].as_ref().is_err_and(|error| error.to_string() == "feed, item 2 was skipped: it is no object"));
        assert_eq!(read[2].as_ref().expect("an article").text, "Mali paid.");
        assert!(read[3].is_err());
    }
}
