//! Whatever the bytes: reading ends, gives articles with text or errors with words, and the same again.

use std::io::Cursor;

use demarche_reader::{Form, Input, read};
use demarche_statement::Article;
use proptest::prelude::*;

#[path = "common/check.rs"]
mod check;

/// Pieces of which inputs of all forms are made.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let known = prop::sample::select(vec![
        "<html>",
        "<p>",
        "</p>",
        "<div class=\"comment\">",
        "<script type=\"application/ld+json\">",
        "</script>",
        "<br>",
        "{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"datePublished\":\"2006-03-13\"}",
        "<table><tr><td>",
        "&amp;",
        "&#x0;",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<rss><channel>",
        "<item>",
        "</item>",
        "<title>",
        "</title>",
        "<feed>",
        "<entry>",
        "<link href='/a'/>",
        "WARC/1.0\r\n",
        "WARC-Type: response\r\n",
        "Content-Length: 20\r\n",
        "\r\n\r\n",
        "HTTP/1.1 200 OK\r\n",
        "Content-Type: application/http\r\n",
        "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [",
        "{\"text\": \"a\"}",
        "]}",
        "id,text\n",
        "\"",
        ",",
        ";",
        "\n",
        "---\n",
        "# ",
        "title: x\n",
        "Japan lent Kenya money. ",
        "2006-03-13",
        "\u{feff}",
        "\u{1f}\u{8b}",
    ]);
    prop_oneof![
        6 => known.prop_map(|piece| piece.as_bytes().to_vec()),
        2 => any::<String>().prop_map(String::into_bytes),
        1 => prop::collection::vec(any::<u8>(), 0..8),
    ]
}

proptest! {
    #[test]
    fn any_bytes_are_read_to_their_end(pieces in prop::collection::vec(piece(), 0..40)) {
        let bytes = pieces.concat();
        check::check(&bytes, None);
        for form in Form::ALL {
            check::check(&bytes, Some(*form));
        }
    }

    #[test]
    fn what_is_written_as_json_lines_is_read_as_it_was(
        text in ".*[a-z].*", title in proptest::option::of("[a-z].{0,20}"), author in proptest::option::of("[A-Z][a-z]{1,9}"),
        days in proptest::option::of((1990_i16..2030, 1_i8..=12, 1_i8..=28)),
    ) {
        let day = days.map(|(year, month, day)| jiff::civil::date(year, month, day));
        let article = Article { title, author, published: day, modified: day, ..Article::new(text) };
        let mut line = Vec::new();
        demarche_statement::json_lines::write(&mut line, &article).expect("memory takes it");
        let read: Vec<_> = read(Input::new("line", Cursor::new(line)), Some(Form::Jsonl)).expect("lines").collect();
        prop_assert_eq!(read.len(), 1);
        prop_assert_eq!(read[0].as_ref().expect("an article"), &article);
    }

    #[test]
    fn gzip_changes_nothing(pieces in prop::collection::vec(piece(), 1..20)) {
        use std::io::Write;
        let bytes = pieces.concat();
        let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        packed.write_all(&bytes).expect("memory takes it");
        let packed = packed.finish().expect("memory takes it");
        for form in [Form::Html, Form::Feed, Form::Csv, Form::Jsonl, Form::Markdown] {
            prop_assert_eq!(check::told(&packed, Some(form)), check::told(&bytes, Some(form)));
        }
    }
}
