//! What to watch, as a file in TOML says it.

use std::collections::HashSet;
use std::ops::Range;
use std::path::Path;
use std::time::Duration;

use jiff::SignedDuration;
use regex::Regex;
use serde::Deserialize;
use toml::Spanned;
use url::Url;

use super::WatchError;
use crate::fetch::web_address;

/// How often a source is polled, where nothing else is said.
const EVERY: Duration = Duration::from_secs(15 * 60);

/// How long a host is left alone between requests, where nothing else is said.
const DELAY: Duration = Duration::from_secs(5);

/// How long a request may take, where nothing else is said.
const TIMEOUT: Duration = Duration::from_secs(60);

/// The sources to watch, and how.
#[derive(Clone, Debug)]
pub struct Sources {
    /// How long a host is left alone between two requests, at least.
    pub delay: Duration,
    /// How long a request may take.
    pub timeout: Duration,
    /// Where outlets can reach whoever watches them; it is sent with each request.
    pub contact: Option<String>,
    /// What to watch, in the order of the file.
    pub list: Vec<Source>,
}

/// A feed or a page to watch.
#[derive(Clone, Debug)]
pub struct Source {
    /// The outlet, by the name that its articles carry as their publication.
    pub name: Option<String>,
    /// Where the feed or page is.
    pub url: Url,
    /// What it is.
    pub kind: Kind,
    /// How often it is polled.
    pub every: Duration,
    /// The language of its articles, where they don't tell.
    pub language: Option<String>,
}

impl Source {
    /// What messages call it.
    pub fn label(&self) -> &str {
        self.name.as_deref().or(self.url.host_str()).unwrap_or_else(|| self.url.as_str())
    }
}

/// What is watched.
#[derive(Clone, Debug)]
pub enum Kind {
    /// A feed; the articles are the pages that its items link to.
    FeedOfPages,
    /// A feed; the articles are what the feed itself carries.
    Feed,
    /// A page; the articles are the pages that it links to under addresses that fit.
    Index(Regex),
    /// A page that is an article itself, recorded whenever its text is another.
    Page,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    every: Option<Spanned<SignedDuration>>,
    delay: Option<Spanned<SignedDuration>>,
    timeout: Option<Spanned<SignedDuration>>,
    contact: Option<Spanned<String>>,
    #[serde(default)]
    source: Vec<Spanned<Row>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    name: Option<String>,
    feed: Option<Spanned<String>>,
    page: Option<Spanned<String>>,
    links: Option<Spanned<String>>,
    articles: Option<Spanned<String>>,
    every: Option<Spanned<SignedDuration>>,
    language: Option<String>,
}

impl Sources {
    /// Reads a file of sources.
    ///
    /// # Errors
    /// If the file cannot be read, or says something that cannot be done: with the line and the remedy.
    pub fn read(path: &Path) -> Result<Self, WatchError> {
        let name = path.display().to_string();
        let text = std::fs::read_to_string(path).map_err(|source| WatchError::Read { path: name.clone(), source })?;
        Self::parse(&text).map_err(|(at, problem)| {
            let line = text.get(..at).unwrap_or(&text).matches('\n').count() + 1;
            WatchError::Sources { place: format!("{name}, line {line}"), problem }
        })
    }

    /// Reads sources; an error has its place in bytes.
    pub(crate) fn parse(text: &str) -> Result<Self, (usize, String)> {
        let file: File = toml::from_str(text)
            .map_err(|error| (error.span().map_or(0, |span| span.start), error.message().replace('\n', " ")))?;
        let every = duration(file.every.as_ref(), EVERY, 1)?;
        let mut seen = HashSet::new();
        let mut list = Vec::new();
        for row in &file.source {
            let source = source(row.get_ref(), row.span(), every)?;
            if !seen.insert(source.url.clone()) {
                return Err((row.span().start, format!("{} is watched twice; take one away", source.url)));
            }
            list.push(source);
        }
        if list.is_empty() {
            let problem =
                "no source is named; write\n[[source]]\nname = \"Example Daily\"\nfeed = \"https://example.org/rss\"";
            return Err((text.len(), problem.to_owned()));
        }
        if let Some(contact) = &file.contact
            && !contact.get_ref().bytes().all(|byte| (b' '..=b'~').contains(&byte))
        {
            return Err((contact.span().start, "`contact` is sent in a header: write it in ASCII".to_owned()));
        }
        Ok(Self {
            delay: duration(file.delay.as_ref(), DELAY, 0)?,
            timeout: duration(file.timeout.as_ref(), TIMEOUT, 1)?,
            contact: file.contact.map(Spanned::into_inner),
            list,
        })
    }
}

fn source(row: &Row, span: Range<usize>, every: Duration) -> Result<Source, (usize, String)> {
    let (address, is_feed) = match (&row.feed, &row.page) {
        (Some(feed), None) => (feed, true),
        (None, Some(page)) => (page, false),
        _ => return Err((span.start, "a source has either `feed` or `page`, an address".to_owned())),
    };
    let url = web_address(address.get_ref()).map_err(|error| (address.span().start, error.to_string()))?;
    let kind = match (&row.articles, &row.links, is_feed) {
        (None, None, true) => Kind::FeedOfPages,
        (Some(articles), None, true) => match articles.get_ref().as_str() {
            "pages" => Kind::FeedOfPages,
            "feed" => Kind::Feed,
            other => {
                let problem =
                    format!("`articles` is {other:?}; write \"pages\" (those that the feed links to) or \"feed\"");
                return Err((articles.span().start, problem));
            }
        },
        (None, Some(links), false) => Kind::Index(Regex::new(links.get_ref()).map_err(|error| {
            let why = error.to_string();
            let why = why.lines().last().unwrap_or_default().trim().trim_start_matches("error: ").to_owned();
            (links.span().start, format!("`links` is no regular expression: {why}"))
        })?),
        (None, None, false) => Kind::Page,
        (Some(articles), _, _) => return Err((articles.span().start, "`articles` belongs to a `feed`".to_owned())),
        (_, Some(links), _) => return Err((links.span().start, "`links` belongs to a `page`".to_owned())),
    };
    Ok(Source {
        name: row.name.clone().filter(|name| !name.trim().is_empty()),
        url,
        kind,
        every: duration(row.every.as_ref(), every, 1)?,
        language: row.language.clone(),
    })
}

fn duration(given: Option<&Spanned<SignedDuration>>, usual: Duration, least: u64) -> Result<Duration, (usize, String)> {
    let Some(given) = given else { return Ok(usual) };
    let duration = Duration::try_from(*given.get_ref())
        .ok()
        .filter(|duration| (Duration::from_secs(least)..=Duration::from_secs(366 * 24 * 60 * 60)).contains(duration));
    duration.ok_or_else(|| {
        (given.span().start, format!("a time is from {least} seconds to a year, such as \"30s\", \"15m\" or \"2h\""))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_says_what_to_watch() {
        let text = "every = \"1h\"\ndelay = \"2s\"\ncontact = \"desk@example.org\"\n[[source]]\nname = \"Daily\"\nfeed = \
            \"https://example.org/rss\"\nevery = \"10m\"\n[[source]]\nfeed = \"https://example.org/atom\"\narticles = \"feed\"\n\
            [[source]]\npage = \"https://example.org/\"\nlinks = '/news/\\d+'\n";
        let sources = Sources::parse(text).expect("sources");
        assert_eq!((sources.delay.as_secs(), sources.list.len()), (2, 3));
        assert_eq!((sources.list[0].every.as_secs(), sources.list[1].every.as_secs()), (600, 3600));
        assert!(matches!(sources.list[0].kind, Kind::FeedOfPages));
        assert!(matches!(sources.list[1].kind, Kind::Feed));
        assert!(matches!(&sources.list[2].kind, Kind::Index(links) if links.is_match("https://example.org/news/7")));
        assert_eq!((sources.list[0].label(), sources.list[1].label()), ("Daily", "example.org"));
    }

    #[test]
    fn what_cannot_be_done_is_named_with_its_line() {
        for (text, line, words) in [
            ("", 1, "no source is named"),
            ("every = \"soon\"\n", 1, ""),
            ("every = \"0s\"\n[[source]]\nfeed = \"https://example.org/\"\n", 1, "a time is from 1 seconds"),
            ("[[source]]\nname = \"Daily\"\n", 1, "either `feed` or `page`"),
            ("[[source]]\nfeed = \"example.org\"\n", 2, "no address of the web"),
            ("[[source]]\nfeed = \"https://example.org/\"\nlinks = \"x\"\n", 3, "`links` belongs to a `page`"),
            (
                "[[source]]\npage = \"https://example.org/\"\nlinks = \"(\"\n",
                3,
                "no regular expression: unclosed group",
            ),
            ("[[source]]\nfeed = \"https://example.org/\"\narticles = \"all\"\n", 3, "write \"pages\""),
            ("[[source]]\nfeed = \"https://example.org/\"\nfeeds = \"x\"\n", 3, "unknown field `feeds`"),
            ("[[source]]\nfeed = \"https://a.org/\"\n[[source]]\nfeed = \"https://a.org/\"\n", 3, "watched twice"),
        ] {
            let (at, problem) = Sources::parse(text).expect_err(text);
            let found = text[..at.min(text.len())].matches('\n').count() + 1;
            assert!(found == line && problem.contains(words), "{text}: line {found}: {problem}");
        }
    }
}
