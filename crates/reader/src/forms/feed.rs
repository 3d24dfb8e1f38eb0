//! RSS (0.9 to 2.0) and Atom feeds: an item an article.
//!
//! Items are read one by one, so that the items before a break in a feed are kept. Real feeds are seldom good XML: tags that
//! do not match, bare ampersands and entities of HTML are taken as they are meant.

use std::io::{self, BufRead, BufReader, Read};

use demarche_statement::Article;
use jiff::civil::Date;
use quick_xml::Reader as Xml;
use quick_xml::events::{BytesStart, Event};

use super::html;
use crate::charset::Decoding;
use crate::form::{Articles, Reader};
use crate::input::{About, LONGEST};
use crate::{Error, Input, dates, language};

pub(crate) struct Feed;

/// Elements further down are read over.
const DEEPEST: usize = 64;

impl Reader for Feed {
    fn name(&self) -> &'static str {
        "feed"
    }

    fn about(&self) -> &'static str {
        "the file is an RSS or Atom feed; each item is an article"
    }

    fn endings(&self) -> &'static [&'static str] {
        &["rss", "atom", "rdf", "xml"]
    }

    fn is_sure(&self, head: &str) -> bool {
        let mut rest = head.trim_start();
        while let Some(inside) = rest.strip_prefix("<?").or_else(|| rest.strip_prefix("<!")) {
            let end = if inside.starts_with("--") { "-->" } else { ">" };
            rest = inside.split_once(end).map_or("", |(_, rest)| rest).trim_start();
        }
        ["<rss", "<feed", "<rdf:RDF", "<RDF", "<atom:feed"].iter().any(|tag| rest.starts_with(tag))
    }

    fn read(&self, input: Input, _packed: bool) -> Result<Articles, Error> {
        let name = input.name().to_owned();
        Ok(Box::new(items(input)?.map(move |item| item.and_then(|item| item.article(&name)))))
    }
}

/// What a feed says of one article.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Item {
    /// Counted from 1.
    pub(crate) number: usize,
    /// The key that the feed knows it by.
    #[cfg_attr(not(feature = "network"), allow(dead_code))]
    pub(crate) key: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) link: Option<String>,
    pub(crate) author: Option<String>,
    pub(crate) publication: Option<String>,
    pub(crate) language: Option<String>,
    pub(crate) published: Option<Date>,
    pub(crate) updated: Option<Date>,
    /// All of the text or the beginning of it, without tags.
    pub(crate) text: String,
}

impl Item {
    /// The article, as far as the feed carries it.
    pub(crate) fn article(self, name: &str) -> Result<Article, Error> {
        // A headline alone says something too.
        let text = if self.text.is_empty() { self.title.clone().unwrap_or_default() } else { self.text };
        if text.is_empty() {
            return Err(Error::skipped(format!("{name}, item {}", self.number), "it has neither text nor title"));
        }
        let published = self.published.or(self.updated);
        Ok(Article {
            title: self.title,
            author: self.author,
            publication: self.publication,
            url: self.link,
            language: language::of(&text, self.language),
            published,
            modified: self.updated.filter(|updated| published.is_some_and(|published| *updated > published)),
            ..Article::new(text)
        })
    }
}

/// The items of a feed, one by one.
pub(crate) fn items(input: Input) -> Result<Items, Error> {
    let (name, about) = (input.name().to_owned(), input.about.clone());
    let decoded = input.decoded(html::declared)?;
    let mut xml = Xml::from_reader(Metered { inner: BufReader::new(decoded), left: LONGEST });
    let config = xml.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    config.allow_dangling_amp = true;
    Ok(Items {
        name,
        about,
        xml,
        buffer: Vec::new(),
        open: Vec::new(),
        beyond: 0,
        feed: Item::default(),
        item: None,
        number: 0,
        text: String::new(),
        kind: Kind::default(),
        is_over: false,
    })
}

/// The bytes of a feed as UTF-8.
type Decoded = BufReader<Decoding<Box<dyn BufRead>>>;

/// See [`items`].
pub(crate) struct Items {
    name: String,
    about: About,
    xml: Xml<Metered<Decoded>>,
    buffer: Vec<u8>,
    /// The names of the open elements.
    open: Vec<String>,
    beyond: usize,
    /// What is said of the whole feed.
    feed: Item,
    item: Option<Draft>,
    number: usize,
    /// The words of the innermost element with a meaning.
    text: String,
    kind: Kind,
    is_over: bool,
}

/// How an Atom text is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Kind {
    #[default]
    Html,
    Text,
    Xhtml,
}

#[derive(Default)]
struct Draft {
    item: Item,
    full: Option<String>,
    summary: Option<String>,
    permalink: Option<String>,
    bytes: usize,
}

impl Items {
    fn read(&mut self) -> Result<Option<Item>, Error> {
        loop {
            self.buffer.clear();
            self.xml.get_mut().left = LONGEST;
            let buffer = std::mem::take(&mut self.buffer);
            let mut buffer = buffer;
            let event = match self.xml.read_event_into(&mut buffer) {
                Ok(event) => event.into_owned(),
                Err(error) => return Err(self.broken(&error)),
            };
            self.buffer = buffer;
            match event {
                Event::Start(start) => self.start(&start),
                Event::Empty(start) => {
                    self.start(&start);
                    if let Some(item) = self.end() {
                        return Ok(Some(item));
                    }
                }
                Event::End(end) => {
                    if let Some(item) = self.end_of(end.name().as_ref()) {
                        return Ok(Some(item));
                    }
                }
                Event::Text(text) => self.words(&text),
                Event::CData(text) => self.words(&text),
                Event::GeneralRef(name) => self.reference(&name),
                Event::Eof => {
                    let cut =
                        self.item.is_some() || self.number == 0 && self.open.is_empty() && self.feed == Item::default();
                    self.is_over = true;
                    if let Some(draft) = self.item.take() {
                        let place = format!("{}, item {}", self.name, draft.item.number);
                        return Err(Error::skipped(place, "the feed breaks off within it; fetch the feed again"));
                    }
                    if cut {
                        return Err(Error::unusable(&self.name, "holds no RSS or Atom feed"));
                    }
                    return Ok(None);
                }
                _ => {}
            }
        }
    }

    fn broken(&mut self, error: &quick_xml::Error) -> Error {
        self.is_over = true;
        let place = format!("{}, behind item {}", self.name, self.number);
        match error {
            quick_xml::Error::Io(error) if error.kind() == io::ErrorKind::FileTooLarge => {
                Error::skipped(place, format!("a part of it is longer than {} MiB", LONGEST >> 20))
            }
            quick_xml::Error::Io(error) => Error::read(place, io::Error::new(error.kind(), error.to_string())),
            error => {
                let at = self.xml.error_position();
                Error::skipped(
                    place,
                    format!("the feed is no XML from byte {at} on ({error}); fetch it again, or mend it"),
                )
            }
        }
    }

    /// Whether words and elements here belong to an Atom text in XHTML.
    fn in_markup(&self) -> bool {
        self.kind == Kind::Xhtml
    }

    fn start(&mut self, start: &BytesStart<'_>) {
        let name = local(start.name().as_ref()).to_owned();
        if self.in_markup() {
            if self.open.len() < DEEPEST {
                self.words(&format!("<{name}>"));
            }
        } else if matches!(name.as_str(), "item" | "entry") && self.item.is_none() {
            self.number += 1;
            let item = Item { number: self.number, ..Item::default() };
            self.item = Some(Draft { item, ..Draft::default() });
            self.text.clear();
        } else {
            self.begin(&name, start);
        }
        if self.open.len() < DEEPEST {
            self.open.push(name);
        } else {
            self.beyond += 1;
        }
    }

    /// An element within the feed or the item begins.
    fn begin(&mut self, name: &str, start: &BytesStart<'_>) {
        let attribute = |wanted: &str| {
            start.attributes().with_checks(false).take(100).flatten().find(|one| local(one.key.as_ref()) == wanted).map(
                |one| {
                    let value: &str = &one.value;
                    if value.contains('&') { html::unescaped(value) } else { value.to_owned() }
                },
            )
        };
        // What stands in a picture's or a person's element is not the item's.
        let is_direct = self.open.last().is_some_and(|around| {
            matches!(around.as_str(), "item" | "entry" | "channel" | "feed" | "author" | "creator")
        });
        if is_direct {
            self.text.clear();
        }
        if name == "feed" || name == "rss" {
            self.feed.language = attribute("lang").or(self.feed.language.take());
        }
        if name == "link"
            && is_direct
            && let Some(address) = attribute("href")
        {
            let rel = attribute("rel").unwrap_or_else(|| "alternate".to_owned());
            if rel == "alternate"
                && let Some(address) = self.whole(&address)
                && let Some(draft) = &mut self.item
            {
                draft.item.link.get_or_insert(address);
            }
        }
        if matches!(name, "content" | "summary" | "title" | "description" | "encoded") && is_direct {
            self.kind = match attribute("type").as_deref() {
                Some("xhtml") => Kind::Xhtml,
                Some("text" | "text/plain") => Kind::Text,
                // Atom's texts are plain unless they say otherwise; RSS's are HTML.
                None if self.open.first().is_some_and(|root| root == "feed") => Kind::Text,
                _ => Kind::Html,
            };
        }
        if name == "guid"
            && attribute("isPermaLink").is_some_and(|said| said == "false")
            && let Some(draft) = &mut self.item
        {
            draft.permalink = Some(String::new());
        }
    }

    fn words(&mut self, words: &str) {
        let room = LONGEST.saturating_sub(self.item.as_ref().map_or(0, |draft| draft.bytes));
        if self.text.len() + words.len() <= room {
            self.text.push_str(words);
        }
    }

    /// `&name;`: an entity of XML or, in practice, of HTML. What a feed declares itself is not looked up: such entities can
    /// be made to grow without end.
    fn reference(&mut self, name: &str) {
        let meant = match name {
            "lt" => "<".to_owned(),
            "gt" => ">".to_owned(),
            "amp" => "&".to_owned(),
            "quot" => "\"".to_owned(),
            "apos" => "'".to_owned(),
            _ if name.len() > 32 => return,
            _ => html::unescaped(&format!("&{name};")),
        };
        // In markup it must not be taken for a tag.
        let meant = if self.in_markup() { meant.replace('&', "&amp;").replace('<', "&lt;") } else { meant };
        self.words(&meant);
    }

    fn end_of(&mut self, name: &str) -> Option<Item> {
        let name = local(name);
        // An end without a beginning is passed over; one further out closes what is left open inside.
        if self.beyond > 0 {
            self.beyond -= 1;
            return None;
        }
        let at = self.open.iter().rposition(|open| open == name)?;
        let mut ended = None;
        while self.open.len() > at {
            ended = self.end().or(ended);
        }
        ended
    }

    /// The innermost element ends. Gives the item that ends with it.
    fn end(&mut self) -> Option<Item> {
        if self.beyond > 0 {
            self.beyond -= 1;
            return None;
        }
        let name = self.open.pop()?;
        let parent = self.open.last().map(String::as_str).unwrap_or_default();
        if matches!(name.as_str(), "item" | "entry") && !matches!(parent, "item" | "entry") && self.item.is_some() {
            self.kind = Kind::Html;
            return self.item.take().map(|draft| self.finished(draft));
        }
        let is_direct = matches!(parent, "item" | "entry" | "channel" | "feed");
        if self.in_markup() && !(is_direct && matches!(name.as_str(), "content" | "summary" | "title")) {
            self.words(&format!("</{name}>"));
            return None;
        }
        let in_person = matches!(parent, "author" | "creator") && name == "name";
        let in_source = parent == "source" && name == "title";
        if !is_direct && !in_person && !in_source {
            if matches!(parent, "author" | "creator" | "contributor") {
                // A person's mailbox and page are not the name.
                self.text.clear();
            }
            return None;
        }
        let kind = std::mem::take(&mut self.kind);
        let text = std::mem::take(&mut self.text);
        let said = text.trim();
        if said.is_empty() {
            return None;
        }
        let address = matches!(name.as_str(), "link" | "guid").then(|| self.whole(said)).flatten();
        let Some(draft) = &mut self.item else {
            match name.as_str() {
                "title" if is_direct => self.feed.title = Some(words_of(said, kind)),
                "language" => self.feed.language = Some(said.to_owned()),
                _ => {}
            }
            return None;
        };
        draft.bytes += said.len();
        let item = &mut draft.item;
        match name.as_str() {
            "title" if in_source => item.publication = Some(words_of(said, Kind::Html)),
            "title" => {
                item.title.get_or_insert_with(|| words_of(said, kind));
            }
            "link" => {
                if let Some(address) = address {
                    item.link.get_or_insert(address);
                }
            }
            "guid" | "id" => {
                item.key.get_or_insert_with(|| said.to_owned());
                if name == "guid" && draft.permalink.is_none() {
                    draft.permalink = address;
                }
            }
            "pubDate" | "published" | "issued" | "created" | "date" => {
                item.published = item.published.or_else(|| dates::loose_day(said));
            }
            "updated" | "modified" => item.updated = item.updated.or_else(|| dates::loose_day(said)),
            "author" | "creator" | "name" if name != "name" || in_person => {
                let who = author(&words_of(said, Kind::Html));
                item.author = match item.author.take() {
                    others if who.is_empty() => others,
                    Some(others) if others.split("; ").any(|one| one == who) => Some(others),
                    Some(others) => Some(format!("{others}; {who}")),
                    None => Some(who),
                }
                .filter(|who| who.len() <= 500);
            }
            "source" => {
                item.publication.get_or_insert_with(|| words_of(said, Kind::Html));
            }
            "language" => item.language = Some(said.to_owned()),
            "encoded" | "content" if draft.full.as_ref().is_none_or(|full| full.len() < said.len()) => {
                draft.full = Some(text_of(said, kind));
            }
            "description" | "summary" => {
                draft.summary.get_or_insert_with(|| text_of(said, kind));
            }
            _ => {}
        }
        None
    }

    fn finished(&self, draft: Draft) -> Item {
        let Draft { mut item, full, summary, permalink, .. } = draft;
        let (full, summary) = (full.unwrap_or_default(), summary.unwrap_or_default());
        item.text = if full.len() >= summary.len() { full } else { summary };
        item.link = item.link.or(permalink.filter(|link| !link.is_empty()));
        item.publication = item.publication.or_else(|| self.feed.title.clone());
        item.language = item.language.or_else(|| self.feed.language.clone());
        item
    }

    /// An address, made whole with that of the feed.
    fn whole(&self, address: &str) -> Option<String> {
        let address = address.trim();
        let url = match self.about.url.as_deref().and_then(|url| url::Url::parse(url).ok()) {
            Some(base) => base.join(address).ok()?,
            None => url::Url::parse(address).ok()?,
        };
        matches!(url.scheme(), "http" | "https").then(|| url.into())
    }
}

impl Iterator for Items {
    type Item = Result<Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_over {
            return None;
        }
        self.read().transpose()
    }
}

fn local(name: &str) -> &str {
    // Media titles and their like have names of their own in what follows.
    match name.split_once(':') {
        Some(("media" | "itunes" | "podcast" | "thr" | "slash" | "wfw" | "sy" | "geo" | "georss", _)) => name,
        Some((_, local)) => local,
        None => name,
    }
}

/// `name@example.org (Ann Author)` is RSS's way to name an author.
fn author(said: &str) -> String {
    match said.split_once('(').and_then(|(before, name)| Some((before, name.strip_suffix(')')?))) {
        Some((before, name)) if before.contains('@') => name.trim().to_owned(),
        _ if said.contains('@') && !said.contains(' ') => String::new(),
        _ => said.to_owned(),
    }
}

fn words_of(said: &str, kind: Kind) -> String {
    let words = if kind == Kind::Text { said.to_owned() } else { html::unescaped(said) };
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn text_of(said: &str, kind: Kind) -> String {
    match kind {
        Kind::Text if !said.contains("</") => said.to_owned(),
        _ => html::fragment(said),
    }
}

/// A stream of which only so much may be read until the next leave: the parser holds what it has begun.
struct Metered<R> {
    inner: R,
    left: usize,
}

impl<R: BufRead> Read for Metered<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(buffer)?;
        self.consume(count);
        Ok(count)
    }
}

impl<R: BufRead> BufRead for Metered<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.left == 0 {
            return Err(io::Error::from(io::ErrorKind::FileTooLarge));
        }
        let available = self.inner.fill_buf()?;
        Ok(&available[..available.len().min(self.left)])
    }

    fn consume(&mut self, count: usize) {
        self.left -= count.min(self.left);
        self.inner.consume(count);
    }
}

#[cfg(test)]
mod tests;
