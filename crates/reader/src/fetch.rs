//! Fetching over HTTP, politely: what `robots.txt` forbids is not fetched, what has not changed is not sent again, and no
//! answer is waited for or read without end.

mod public;

use std::collections::HashMap;
use std::io::{self, Cursor, Read};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use texting_robots::Robot;
use ureq::http::{Response, header};
use ureq::unversioned::transport::DefaultConnector;
use ureq::{Agent, Body};
use url::Url;

use self::public::{Named, Private, PublicResolver};
use crate::input::LONGEST;
use crate::{About, Input};

/// The name that `robots.txt` files may call this program by.
pub const ROBOT: &str = "demarche";

/// How many addresses a request may be sent on to.
const MOST_REDIRECTS: usize = 5;

/// What is read of a `robots.txt`, as RFC 9309 asks for at least; in bytes.
const LONGEST_ROBOTS: usize = 500 << 10;

/// How long a `robots.txt` holds.
const ROBOTS_HOLD: Duration = Duration::from_secs(24 * 60 * 60);

/// How long the lack of an answer for `robots.txt` holds.
const ROBOTS_FAIL: Duration = Duration::from_secs(10 * 60);

/// How to fetch.
#[derive(Clone, Debug)]
pub struct Settings {
    /// An address or a mailbox where outlets can reach whoever fetches; it is sent with each request.
    pub contact: Option<String>,
    /// How long a request may take from its start to the last byte of the answer.
    pub timeout: Duration,
    /// How many bytes an answer may have, unpacked.
    pub longest: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self { contact: None, timeout: Duration::from_secs(60), longest: LONGEST }
    }
}

/// What tells a server which version of a page is here already.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Validators {
    /// The page's `ETag`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
    /// The page's `Last-Modified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<String>,
}

/// A server's answer.
#[derive(Debug)]
pub enum Answer {
    /// The page.
    Page(Box<Page>),
    /// The page is what it was.
    Unchanged,
}

/// A page as it was sent.
#[derive(Debug)]
pub struct Page {
    /// Where it was found in the end.
    pub url: Url,
    /// Its media type, if it was sent with one.
    pub media_type: Option<String>,
    /// Its bytes, unpacked.
    pub body: Vec<u8>,
    /// What to ask with next time.
    pub validators: Validators,
    /// Where it has moved for good, if it has.
    pub moved: Option<Url>,
}

impl Page {
    /// The page as an input to be read.
    pub fn into_input(self) -> Input {
        let about = About {
            url: Some(self.url.to_string()),
            media_type: self.media_type,
            fetched: Some(jiff::tz::Offset::UTC.to_datetime(Timestamp::now()).date()),
        };
        Input::new(String::from(self.url), Cursor::new(self.body)).with_about(about)
    }
}

/// Why a page could not be fetched.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FetchError {
    /// The address is none of the web.
    #[error("{0:?} is no address of the web; write it as https://example.org/page")]
    Address(String),
    /// Nobody answers there, or there is no network.
    #[error("the host cannot be reached ({0})")]
    Unreachable(String),
    /// What was named leads to a machine that is not on the public network.
    #[error("{0} is an address of this machine or its network, to which only addresses that you name may lead")]
    Private(String),
    /// The answer took too long.
    #[error("no whole answer came within {} seconds", .0.as_secs())]
    Timeout(Duration),
    /// The answer ended too early, or is not HTTP.
    #[error("the answer is broken ({0})")]
    Broken(String),
    /// The answer has too many bytes.
    #[error("the answer is longer than {} MiB", .0 >> 20)]
    TooLong(usize),
    /// The page sends on and on, or round in circles.
    #[error("the page sends on more than {MOST_REDIRECTS} times, or in a circle")]
    Redirects,
    /// The server refuses.
    #[error("the server answers {status}")]
    Status {
        /// The HTTP status.
        status: u16,
        /// How long the server asks to be left alone.
        retry_after: Option<Duration>,
    },
    /// The server's `robots.txt` forbids it.
    #[error("its robots.txt forbids it to programs")]
    Robots,
}

impl FetchError {
    /// Whether it is of no use to try again soon.
    pub fn is_lasting(&self) -> bool {
        match self {
            Self::Address(_) | Self::Private(_) | Self::TooLong(_) | Self::Redirects | Self::Robots => true,
            Self::Unreachable(_) | Self::Timeout(_) | Self::Broken(_) => false,
            Self::Status { status, .. } => (400..500).contains(status) && !matches!(status, 408 | 425 | 429),
        }
    }

    /// How long the server asks to be left alone.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Status { retry_after, .. } => *retry_after,
            _ => None,
        }
    }
}

/// Fetches pages.
#[derive(Clone)]
pub struct Client {
    agent: Agent,
    settings: Settings,
    named: Named,
}

impl Client {
    /// A client that keeps to the settings.
    pub fn new(settings: &Settings) -> Self {
        let contact = settings.contact.as_deref().map(|contact| format!(" ({contact})")).unwrap_or_default();
        let config = Agent::config_builder()
            .http_status_as_error(false)
            // Each address that a page sends on to is looked at.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .user_agent(format!("{ROBOT}/{}{contact}", env!("CARGO_PKG_VERSION")))
            .accept("text/html, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5")
            .timeout_global(Some(settings.timeout))
            .timeout_connect(Some(settings.timeout.min(Duration::from_secs(15))))
            .build();
        let named = Named::default();
        let resolver = PublicResolver::new(named.clone());
        let agent = Agent::with_parts(config, DefaultConnector::default(), resolver);
        Self { agent, settings: settings.clone(), named }
    }

    /// Lets the host of an address, with its port, be on this machine or its network. Others may not be: what is fetched
    /// could send on there, and read what was never meant for it.
    pub fn name(&self, url: &Url) {
        self.named.add(url);
    }

    /// Fetches one address that somebody named, as an input to be read.
    ///
    /// # Errors
    /// If there is no answer with a page.
    pub fn input(&self, address: &str) -> Result<Input, FetchError> {
        let url = web_address(address)?;
        self.name(&url);
        match self.get(&url, &Validators::default(), |_| Ok(()))? {
            Answer::Page(page) => Ok(page.into_input()),
            Answer::Unchanged => Err(FetchError::Status { status: 304, retry_after: None }),
        }
    }

    /// Fetches a page, unless it is as the validators say. `may` is asked before each request, for the page may send on.
    ///
    /// # Errors
    /// If `may` says no, or there is no answer with a page.
    pub fn get(
        &self,
        url: &Url,
        validators: &Validators,
        mut may: impl FnMut(&Url) -> Result<(), FetchError>,
    ) -> Result<Answer, FetchError> {
        let mut url = url.clone();
        let mut moved = None;
        let mut for_good = true;
        for _ in 0..=MOST_REDIRECTS {
            // A proxy looks names up itself; addresses are seen here.
            self.named.check(&url)?;
            may(&url)?;
            let mut request = self.agent.get(url.as_str());
            if let Some(etag) = &validators.etag {
                request = request.header(header::IF_NONE_MATCH, etag);
            }
            if let Some(last_modified) = &validators.last_modified {
                request = request.header(header::IF_MODIFIED_SINCE, last_modified);
            }
            let mut response = request.call().map_err(|error| self.failure(&error))?;
            let status = response.status().as_u16();
            let value = |name: header::HeaderName| header_of(&response, &name);
            match status {
                304 if *validators != Validators::default() => return Ok(Answer::Unchanged),
                301 | 302 | 303 | 307 | 308 => {
                    let next = value(header::LOCATION).and_then(|location| url.join(&location).ok());
                    let Some(next) = next.filter(|next| matches!(next.scheme(), "http" | "https")) else {
                        return Err(FetchError::Broken(format!("status {status} without an address of the web")));
                    };
                    for_good &= matches!(status, 301 | 308);
                    url = next;
                    if for_good {
                        moved = Some(url.clone());
                    }
                }
                200..=299 => {
                    let media_type = value(header::CONTENT_TYPE);
                    let validators =
                        Validators { etag: value(header::ETAG), last_modified: value(header::LAST_MODIFIED) };
                    let body = self.body(&mut response)?;
                    return Ok(Answer::Page(Box::new(Page { url, media_type, body, validators, moved })));
                }
                _ => {
                    let retry_after = value(header::RETRY_AFTER).and_then(|words| waiting(&words, Timestamp::now()));
                    return Err(FetchError::Status { status, retry_after });
                }
            }
        }
        Err(FetchError::Redirects)
    }

    fn body(&self, response: &mut Response<Body>) -> Result<Vec<u8>, FetchError> {
        let longest = self.settings.longest;
        let mut body = Vec::new();
        // The limit of the reading itself counts bytes after unpacking.
        let reader = response.body_mut().with_config().limit(u64::MAX).reader();
        match reader.take(longest as u64 + 1).read_to_end(&mut body) {
            Ok(_) if body.len() > longest => Err(FetchError::TooLong(longest)),
            Ok(_) => Ok(body),
            Err(error) => Err(match error.downcast::<ureq::Error>() {
                Ok(error) => self.failure(&error),
                Err(error) if error.kind() == io::ErrorKind::TimedOut => FetchError::Timeout(self.settings.timeout),
                Err(error) => FetchError::Broken(error.to_string()),
            }),
        }
    }

    fn failure(&self, error: &ureq::Error) -> FetchError {
        match error {
            ureq::Error::Timeout(_) => FetchError::Timeout(self.settings.timeout),
            ureq::Error::HostNotFound | ureq::Error::ConnectionFailed => FetchError::Unreachable(error.to_string()),
            ureq::Error::Io(io) if Private::of(io).is_some() => FetchError::Private(io.to_string()),
            ureq::Error::Io(io) if is_of_network(io.kind()) => FetchError::Unreachable(io.to_string()),
            ureq::Error::Tls(_) | ureq::Error::Rustls(_) => FetchError::Unreachable(error.to_string()),
            ureq::Error::BadUri(uri) => FetchError::Address(uri.clone()),
            other => FetchError::Broken(other.to_string()),
        }
    }
}

fn is_of_network(kind: io::ErrorKind) -> bool {
    use io::ErrorKind as Kind;
    matches!(
        kind,
        Kind::ConnectionRefused
            | Kind::HostUnreachable
            | Kind::NetworkUnreachable
            | Kind::NetworkDown
            | Kind::AddrNotAvailable
    )
}

fn header_of(response: &Response<Body>, name: &header::HeaderName) -> Option<String> {
    let value = response.headers().get(name)?.as_bytes();
    // What is sent back must be what came.
    std::str::from_utf8(value).ok().map(|value| value.trim().to_owned()).filter(|value| value.len() <= 4096)
}

/// An address of the web.
pub(crate) fn web_address(address: &str) -> Result<Url, FetchError> {
    let url = Url::parse(address).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    url.ok_or_else(|| FetchError::Address(address.to_owned()))
}

/// The host and port of an address: what delays and `robots.txt` belong to.
pub(crate) fn origin(url: &Url) -> String {
    url.origin().ascii_serialization()
}

/// How long a `Retry-After` asks to wait: seconds, or an instant.
fn waiting(words: &str, now: Timestamp) -> Option<Duration> {
    if let Ok(seconds) = words.trim().parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(words.trim()).ok()?;
    Some(until.duration_since(now).try_into().unwrap_or(Duration::ZERO))
}

/// What the hosts' `robots.txt` files say, each fetched once a day.
#[derive(Default)]
pub(crate) struct Robots {
    known: Mutex<HashMap<String, Known>>,
}

#[derive(Clone)]
struct Known {
    rules: Result<Option<Arc<Robot>>, FetchError>,
    until: Instant,
}

impl Robots {
    /// Whether a page may be fetched; where the rules cannot be had, none may.
    pub(crate) fn may(&self, client: &Client, url: &Url) -> Result<(), FetchError> {
        match self.rules(client, url)? {
            Some(rules) if !rules.allowed(url.as_str()) => Err(FetchError::Robots),
            _ => Ok(()),
        }
    }

    /// How long a host asks to be left alone between requests.
    pub(crate) fn delay(&self, url: &Url) -> Option<Duration> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let rules = known.get(&origin(url))?.rules.as_ref().ok()?.as_ref()?;
        Duration::try_from_secs_f32(rules.delay?).ok()
    }

    fn rules(&self, client: &Client, url: &Url) -> Result<Option<Arc<Robot>>, FetchError> {
        let origin = origin(url);
        let now = Instant::now();
        {
            let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(known) = known.get(&origin).filter(|known| known.until > now) {
                return known.rules.clone();
            }
        }
        let mut address = url.clone();
        address.set_path("/robots.txt");
        address.set_query(None);
        address.set_fragment(None);
        // RFC 9309: refused means that all is allowed; no answer means that nothing is.
        let rules = match client.get(&address, &Validators::default(), |_| Ok(())) {
            Ok(Answer::Page(page)) => {
                let text = &page.body[..page.body.len().min(LONGEST_ROBOTS)];
                Ok(Robot::new(ROBOT, text).ok().map(Arc::new))
            }
            Ok(Answer::Unchanged) | Err(FetchError::Redirects | FetchError::TooLong(_)) => Ok(None),
            Err(FetchError::Status { status, .. }) if (400..500).contains(&status) && status != 429 => Ok(None),
            Err(error) => Err(error),
        };
        let hold = if rules.is_ok() {
            ROBOTS_HOLD
        } else {
            rules.as_ref().err().and_then(FetchError::retry_after).unwrap_or(ROBOTS_FAIL)
        };
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.insert(origin, Known { rules: rules.clone(), until: now + hold.min(ROBOTS_HOLD) });
        rules
    }

    /// Forgets that a host gave no answer, so that it is asked again.
    pub(crate) fn forget_failure(&self, url: &Url) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.get(&origin(url)).is_some_and(|known| known.rules.is_err()) {
            known.remove(&origin(url));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_ask_for_time_in_two_ways() {
        let now: Timestamp = "2006-03-13T10:00:00Z".parse().expect("an instant");
        assert_eq!(waiting("120", now), Some(Duration::from_secs(120)));
        assert_eq!(waiting("Mon, 13 Mar 2006 10:05:00 GMT", now), Some(Duration::from_secs(300)));
        assert_eq!(waiting("Mon, 13 Mar 2006 09:00:00 GMT", now), Some(Duration::ZERO));
        assert_eq!(waiting("soon", now), None);
    }

    #[test]
    fn only_addresses_of_the_web_are_fetched() {
        for address in ["file:///etc/passwd", "example.org", "ftp://example.org/", "https://", ""] {
            assert!(web_address(address).is_err(), "{address}");
        }
        assert!(web_address("https://example.org/a?b#c").is_ok());
    }
}
