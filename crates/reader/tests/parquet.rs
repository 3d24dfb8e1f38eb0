//! Parquet as others write it. `data/articles.parquet` is of pyarrow 26 with Snappy, in two row groups.

#![cfg(feature = "parquet")]

use std::path::Path;

use demarche_reader::{Form, Input, read, read_path};
use demarche_statement::Article;
use jiff::civil::date;

fn path() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/articles.parquet"))
}

fn check(articles: demarche_reader::Articles) {
    let read: Vec<Result<Article, String>> =
        articles.map(|article| article.map_err(|error| error.to_string())).collect();
    let first = Article {
        id: Some("1".to_owned()),
        publication: Some("Daily".to_owned()),
        author: Some("A. Uthor; B. Uthor".to_owned()),
        published: Some(date(2006, 3, 13)),
        modified: Some(date(2006, 3, 14)),
        ..Article::new("Japan lent Kenya $5 million.")
    };
    assert_eq!(read[0], Ok(first));
    assert!(read[1].as_ref().is_err_and(|error| error.contains("row 2 was skipped: it has no `text`")), "{read:?}");
    let last = Article {
        id: Some("4".to_owned()),
        publication: Some("Agency".to_owned()),
        published: Some(date(2006, 3, 15)),
        ..Article::new("Chad met Niger.")
    };
    assert_eq!(read[3], Ok(last));
    assert_eq!(read.len(), 4);
}

#[test]
fn rows_are_articles() {
    check(read_path(path(), None, None).expect("a table"));
}

#[test]
fn a_stream_that_cannot_be_read_anywhere_will_do() {
    let bytes = std::fs::read(path()).expect("a file");
    check(read(Input::new("stream", std::io::Cursor::new(bytes)), None).expect("a table"));
}

#[test]
fn damage_is_an_error_with_a_remedy() {
    let bytes = std::fs::read(path()).expect("a file");
    for cut in [5, bytes.len() / 2, bytes.len() - 1] {
        let input = Input::new("cut", std::io::Cursor::new(bytes[..cut].to_vec()));
        let error = read(input, Some(Form::Parquet)).err().expect("an error").to_string();
        assert!(error.starts_with("cut is no sound Parquet file") && error.ends_with("make it anew"), "{error}");
    }
}
