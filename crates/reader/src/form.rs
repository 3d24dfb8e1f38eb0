//! What a file holds, told by its content and its name; one reader a form.

use std::path::Path;

use demarche_statement::Article;

#[cfg(feature = "parquet")]
use crate::forms::parquet;
use crate::forms::{csv, feed, html, json_feed, json_lines, markdown, plain, warc};
use crate::input::{self, Packing};
use crate::{Error, Input};

/// The articles of an input, one by one; what is left out stands as an error in its place.
pub type Articles = Box<dyn Iterator<Item = Result<Article, Error>>>;

/// Reads one form of input.
///
/// A reader says what it knows by; it is asked for the articles of an input that was found, or said, to be of its form.
pub(crate) trait Reader {
    /// The form's name, as people type it.
    fn name(&self) -> &'static str;

    /// What the form is, in a line.
    fn about(&self) -> &'static str;

    /// How names of its files end, without the dot; `.gz` or `.zst` may follow.
    fn endings(&self) -> &'static [&'static str];

    /// Whether an input begins so that it can hold nothing else, whatever it is called.
    fn is_sure(&self, _head: &str) -> bool {
        false
    }

    /// Whether an input whose name says nothing looks like it.
    fn looks_like(&self, head: &str) -> bool {
        self.is_sure(head)
    }

    /// The articles. `packed` is whether the input lies in gzip, which only the reader of archives gets as it is.
    ///
    /// # Errors
    /// If the input as a whole is of no use.
    fn read(&self, input: Input, packed: bool) -> Result<Articles, Error>;
}

/// How a file holds articles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// The file is the text of one article; its first line is the title where it looks like one.
    Text,
    /// The file is one article in Markdown, with front matter if it likes.
    Markdown,
    /// Each line is an article as a JSON object.
    Jsonl,
    /// Each row is an article; the header names its members.
    Csv,
    /// The file is a web page with one article.
    Html,
    /// The file is an RSS or Atom feed; each item is an article.
    Feed,
    /// The file is a JSON Feed; each item is an article.
    JsonFeed,
    /// The file is a web archive; each page that was answered with success is an article.
    Warc,
    /// The file is a Parquet table; each row is an article, the columns are named as its members.
    #[cfg(feature = "parquet")]
    Parquet,
}

impl Form {
    /// All forms, those that are told most surely first.
    pub const ALL: &'static [Self] = &[
        #[cfg(feature = "parquet")]
        Self::Parquet,
        Self::Warc,
        Self::Feed,
        Self::Html,
        Self::JsonFeed,
        Self::Jsonl,
        Self::Csv,
        Self::Markdown,
        Self::Text,
    ];

    fn reader(self) -> &'static dyn Reader {
        match self {
            Self::Text => &plain::Plain,
            Self::Markdown => &markdown::Markdown,
            Self::Jsonl => &json_lines::JsonLines,
            Self::Csv => &csv::Csv,
            Self::Html => &html::Html,
            Self::Feed => &feed::Feed,
            Self::JsonFeed => &json_feed::JsonFeed,
            Self::Warc => &warc::Warc,
            #[cfg(feature = "parquet")]
            Self::Parquet => &parquet::Parquet,
        }
    }

    /// The form's name, as people type it.
    pub fn name(self) -> &'static str {
        self.reader().name()
    }

    /// What the form is, in a line.
    pub fn about(self) -> &'static str {
        self.reader().about()
    }

    /// How names of its files end, without the dot; `.gz` or `.zst` may follow.
    pub fn endings(self) -> &'static [&'static str] {
        self.reader().endings()
    }

    /// What an input holds: what its first bytes leave no doubt of, else what its name says, else what it looks like.
    pub(crate) fn of(name: &Path, media_type: Option<&str>, head: &str) -> Self {
        let head = head.strip_prefix('\u{feff}').unwrap_or(head);
        let media = media_type.and_then(|media| media.split(';').next()).map(|media| media.trim().to_lowercase());
        let by_name = || {
            ending(name).and_then(|end| Self::ALL.iter().copied().find(|form| form.endings().contains(&end.as_str())))
        };
        let by_media = || match media.as_deref()? {
            "text/html" | "application/xhtml+xml" => Some(Self::Html),
            "text/csv" => Some(Self::Csv),
            "text/markdown" => Some(Self::Markdown),
            _ => None,
        };
        let sure = Self::ALL.iter().copied().find(|form| form.reader().is_sure(head));
        sure.or_else(by_media)
            .or_else(|| by_name().filter(|&form| !matches!(form, Self::Text | Self::JsonFeed)))
            .or_else(|| Self::ALL.iter().copied().find(|form| form.reader().looks_like(head)))
            .unwrap_or(Self::Text)
    }
}

/// The end of a file's name, in small letters; that before `.gz` or `.zst` where it is packed.
fn ending(path: &Path) -> Option<String> {
    let mut name = path.file_name()?.to_string_lossy().to_lowercase();
    if let Some(rest) = name.strip_suffix(".gz").or_else(|| name.strip_suffix(".zst")) {
        name = rest.to_owned();
    }
    name.rsplit_once('.').map(|(_, end)| end.to_owned())
}

/// Whether a file in a folder is taken for articles, by its name.
pub fn is_article_file(path: &Path) -> bool {
    ending(path).is_some_and(|end| Form::ALL.iter().any(|form| form.endings().contains(&end.as_str())))
}

/// The articles of an input, one by one, in the `form` given or else told by its content.
///
/// Articles stream: of an archive, a table or a feed, only the record at hand lies in memory.
///
/// # Errors
/// If the input cannot be read, or is of no use as a whole.
pub fn read(mut input: Input, form: Option<Form>) -> Result<Articles, Error> {
    let (head, packed) = input.head_within()?;
    let form = match form {
        Some(form) => form,
        None => {
            if let Some(problem) = foreign(&head) {
                return Err(Error::unusable(input.name(), problem));
            }
            Form::of(Path::new(input.name()), input.about.media_type.as_deref(), &String::from_utf8_lossy(&head))
        }
    };
    // The reader of archives goes on behind a damaged member.
    let is_its_own = packed == Some(Packing::Gzip) && form == Form::Warc;
    let input = match packed {
        Some(packing) if !is_its_own => input.unpacked(packing),
        _ => input,
    };
    form.reader().read(input, is_its_own)
}

/// Opens a file, standard input (`-`) or an address and reads its articles, as [`read`] does. `charset` is the label of a
/// character set that overrides what the input declares.
///
/// # Errors
/// If the input cannot be read, or is of no use as a whole.
pub fn read_path(path: &Path, form: Option<Form>, charset: Option<&str>) -> Result<Articles, Error> {
    let mut input = if input::is_address(path) { fetched(&path.to_string_lossy())? } else { Input::open(path)? };
    if let Some(label) = charset {
        input = input.with_charset(label)?;
    }
    read(input, form)
}

#[cfg(feature = "network")]
fn fetched(url: &str) -> Result<Input, Error> {
    let client = crate::fetch::Client::new(&crate::fetch::Settings::default());
    client.input(url).map_err(|source| Error::Fetch { place: url.to_owned(), source })
}

#[cfg(not(feature = "network"))]
fn fetched(url: &str) -> Result<Input, Error> {
    Err(Error::unusable(url, "is an address, and this program was built without the network; fetch it first"))
}

/// What files of forms that are not read are, and what to do with them.
fn foreign(head: &[u8]) -> Option<&'static str> {
    let known: &[(&[u8], &str)] = &[
        #[cfg(not(feature = "parquet"))]
        (
            b"PAR1",
            "is a Parquet file, which this program was built without; build it with `--features archive`, or write the file \
             as JSON Lines or CSV first",
        ),
        (b"%PDF-", "is a PDF file; take its text out first, for example with pdftotext"),
        (b"PK\x03\x04", "is a zip file, or a document of an office program; unpack it, or save it as text or HTML"),
        (b"\xd0\xcf\x11\xe0", "is a document of an office program; save it as text or HTML"),
        (b"BZh", "is packed with bzip2; unpack it first with `bunzip2`"),
        (b"\xfd7zXZ", "is packed with xz; unpack it first with `unxz`"),
        (b"SQLite format 3\0", "is an SQLite database; write its articles as JSON Lines or CSV first"),
    ];
    known.iter().find(|(start, _)| head.starts_with(start)).map(|&(_, problem)| problem)
}

/// The one article of a file; an empty file is no error, but no article either.
pub(crate) fn one(article: Article) -> Articles {
    Box::new(Some(article).filter(|article| !article.text.trim().is_empty()).into_iter().map(Ok))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_is_told_by_content() {
        let form = |name: &str, head: &str| Form::of(Path::new(name), None, head);
        assert_eq!(form("a.txt", "Japan lent Kenya money."), Form::Text);
        assert_eq!(form("a.txt", "\u{feff}\n {\"text\": \"Japan"), Form::Jsonl);
        assert_eq!(form("-", "---\ntitle: A loan\n---\n\nJapan lent Kenya money."), Form::Markdown);
        assert_eq!(form("a", "# A loan\n\nJapan lent Kenya money."), Form::Markdown);
        assert_eq!(form("a", "A loan\n======\n\nJapan lent Kenya money."), Form::Markdown);
        assert_eq!(form("a", "Japan lent [Kenya](https://example.org) money."), Form::Markdown);
        assert_eq!(form("a.md", "Japan lent Kenya money."), Form::Markdown);
        assert_eq!(form("a.JSONL", ""), Form::Jsonl);
        assert_eq!(form("a.txt", "#5 in the list\n\n---\n\nJapan [sic] lent (Reuters) money."), Form::Text);
        assert_eq!(form("a.txt", "<!DOCTYPE html><title>A loan</title>"), Form::Html);
        assert_eq!(form("a.html", "Japan lent Kenya money."), Form::Html);
        assert_eq!(form("a.html", "<?xml version='1.0'?>\n<!-- news --><rss version='2.0'>"), Form::Feed);
        assert_eq!(form("a.xml", "<feed xmlns='http://www.w3.org/2005/Atom'>"), Form::Feed);
        assert_eq!(form("a.json", "{\"version\": \"https://jsonfeed.org/version/1.1\", "), Form::JsonFeed);
        assert_eq!(form("a", "{\n  \"title\": \"x\", \"version\": \"https://jsonfeed.org/version/1\""), Form::JsonFeed);
        assert_eq!(form("a.txt", "WARC/1.0\r\nWARC-Type: warcinfo\r\n"), Form::Warc);
        assert_eq!(form("-", "id,text,published\n1,Japan lent Kenya money.,2006-03-13\n"), Form::Csv);
        assert_eq!(form("-", "Tokyo;text\n\nJapan lent Kenya money."), Form::Csv);
        assert_eq!(form("a.json", "{\"text\": \"Japan lent Kenya money.\"}\n{\"text\":"), Form::Jsonl);
        assert_eq!(form("a.csv.gz", "a,b\n"), Form::Csv);
        assert_eq!(form("-", "In short, the text says nothing.\n"), Form::Text);
    }

    #[test]
    fn files_of_articles_are_known_by_name() {
        for name in ["a.txt", "b.MD", "c.jsonl.gz", "d.warc.gz", "d.warc.zst", "e.html", "f.csv", "g.xml", "h.ndjson"] {
            assert!(is_article_file(Path::new(name)), "{name}");
        }
        for name in ["a.png", "b.gz", "c", "d.toml"] {
            assert!(!is_article_file(Path::new(name)), "{name}");
        }
    }
}
