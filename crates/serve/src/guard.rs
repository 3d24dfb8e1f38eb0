//! Who may ask for what, from where, and how much: each request comes by here before any page is made.

pub(crate) mod door;
mod limits;
pub(crate) mod listen;
pub(crate) mod log;

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use crate::{Desk, Failure, Problem, Role, User};
use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use base64ct::{Base64, Encoding as _};
use jiff::Timestamp;

pub use limits::Limits;

/// How a desk may be asked.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Whether this machine alone can ask. [`crate::serve`] sees it by the listener.
    pub is_local: bool,
    /// Names by which it may be asked, with which a proxy passes requests on; on this machine alone also `localhost` and
    /// its addresses. Without any, from other machines all names do.
    pub hosts: Vec<String>,
    /// How much may be asked.
    pub limits: Limits,
}

impl Default for Settings {
    fn default() -> Self {
        Self { is_local: true, hosts: Vec::new(), limits: Limits::default() }
    }
}

/// Who asks: handlers take it as an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Viewer {
    user: Option<Arc<str>>,
    role: Role,
}

impl Viewer {
    /// Whoever is at the desk, where there are no users.
    fn at_desk() -> Self {
        Self { user: None, role: Role::Analyst }
    }

    fn of(user: &User) -> Self {
        Self { user: Some(user.name.as_str().into()), role: user.role }
    }

    /// The user's name; none where there are no users.
    pub fn name(&self) -> Option<&str> {
        self.user.as_deref()
    }

    /// Under which name what they keep lies in the notes.
    pub(crate) fn owner(&self) -> &str {
        self.name().unwrap_or_default()
    }

    /// What they may do.
    pub fn role(&self) -> Role {
        self.role
    }

    /// Goes on only for those who may do what a role may. Without users whoever is at the desk may do all.
    ///
    /// # Errors
    /// If they may not.
    pub fn require(&self, role: Role) -> Result<(), Failure> {
        if self.user.is_none() || self.role >= role {
            return Ok(());
        }
        Err(Failure::Forbidden(format!(
            "this needs the role {role}, and yours is {}; ask whoever adds users",
            self.role
        )))
    }
}

impl<S: Sync> FromRequestParts<S> for Viewer {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        parts.extensions.get::<Self>().cloned().ok_or(Failure::Unknown)
    }
}

/// From where a connection comes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Peer(pub(crate) SocketAddr);

/// What decides on requests. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Guard(Arc<Inner>);

struct Inner {
    desk: Desk,
    settings: Settings,
    limiters: limits::Limiters,
}

/// A session's cookie, and its name where it is sent over TLS alone: browsers let no other host set one of that name.
const COOKIE: &str = "demarche";
const SECURE_COOKIE: &str = "__Host-demarche";

impl Guard {
    pub(crate) fn new(desk: Desk, settings: Settings) -> Self {
        let limiters = limits::Limiters::new(&settings.limits);
        Self(Arc::new(Inner { desk, settings, limiters }))
    }

    fn desk(&self) -> &Desk {
        &self.0.desk
    }

    /// What is wrong with a request whoever sends it.
    fn check(&self, request: &Request) -> Result<(), Failure> {
        let headers = request.headers();
        // A page elsewhere can give its own name an address of this machine, and then read what is answered.
        if let Some(host) = host(request)
            && !self.knows(&host)
        {
            return Err(Failure::Forbidden(format!(
                "this desk is not called {host:?}; name it with --host, where a proxy passes requests on"
            )));
        }
        let length = headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
        if length.is_some_and(|length| length > self.0.settings.limits.body) {
            return Err(Failure::TooLong(self.0.settings.limits.body));
        }
        let is_navigation = headers.get("sec-fetch-mode").is_none_or(|mode| mode == "navigate");
        let is_safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
        if is_safe && is_navigation || bearer(headers).is_some() || comes_from_here(request) {
            return Ok(());
        }
        Err(Failure::Forbidden("this was sent by a page of another site; open it here and send it again".to_owned()))
    }

    fn knows(&self, host: &str) -> bool {
        let name = name_of_host(host);
        let is_named = self.0.settings.hosts.iter().any(|known| known.eq_ignore_ascii_case(name));
        is_named || if self.0.settings.is_local { is_loopback(name) } else { self.0.settings.hosts.is_empty() }
    }

    /// Who asks.
    async fn viewer(&self, headers: &HeaderMap, is_safe: bool) -> Result<Option<Viewer>, Failure> {
        let notes = self.desk().notes();
        if !notes.has_users()? {
            // Users may have been removed meanwhile: other machines are then let in no more.
            return Ok(self.0.settings.is_local.then(Viewer::at_desk));
        }
        let now = Timestamp::now();
        if let Some(token) = bearer(headers) {
            return Ok(notes.of_token(token, now)?.as_ref().map(Viewer::of));
        }
        // Readers of feeds know names and passwords alone. Browsers send them by themselves, so nothing is changed for one.
        if is_safe && let Some(token) = basic(headers) {
            return Ok(notes.of_token(&token, now)?.as_ref().map(Viewer::of));
        }
        let Some(id) = session(headers) else { return Ok(None) };
        let Some((user, should_note)) = notes.of_session(id, now)? else { return Ok(None) };
        if should_note {
            let id = id.to_owned();
            self.desk().note(move |notes| notes.note(&id, now)).await?;
        }
        Ok(Some(Viewer::of(&user)))
    }

    /// From which address a request comes. A proxy on this machine, for which names are given, says it.
    fn address(&self, request: &Request) -> IpAddr {
        let peer = request.extensions().get::<Peer>().map_or(IpAddr::from([0; 4]), |peer| peer.0.ip().to_canonical());
        let is_passed_on = peer.is_loopback() && !self.0.settings.hosts.is_empty();
        let said = request.headers().get_all("x-forwarded-for").iter().next_back();
        let said = said.and_then(|said| said.to_str().ok()?.rsplit(',').next()?.trim().parse().ok());
        said.filter(|_| is_passed_on).unwrap_or(peer)
    }

    async fn decide(&self, request: &mut Request) -> Result<Option<Viewer>, Failure> {
        self.check(request)?;
        let is_safe = request.method().is_safe();
        let address = self.address(request);
        let viewer = self.viewer(request.headers(), is_safe).await?;
        let path = request.uri().path();
        match &viewer {
            Some(viewer) => {
                // Whoever is alone at the desk does not stand in anybody's way.
                if let Some(name) = viewer.name()
                    && (!is_safe || limits::is_costly(path))
                {
                    self.0.limiters.ask(name)?;
                }
                request.extensions_mut().insert(viewer.clone());
            }
            None if is_open(path) => {}
            None => {
                self.0.limiters.knock(address)?;
                return Err(Failure::Unknown);
            }
        }
        request.extensions_mut().insert(From(address));
        Ok(viewer)
    }
}

/// The address that a request comes from.
#[derive(Clone, Copy, Debug)]
struct From(IpAddr);

/// What everybody may ask for.
fn is_open(path: &str) -> bool {
    matches!(path, "/login" | "/healthz") || path.starts_with("/assets/")
}

/// Lets a request through to the handlers, or refuses it.
pub(crate) async fn admit(State(guard): State<Guard>, mut request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let asked = request.uri().path_and_query().filter(|_| request.method() == Method::GET);
    let asked = asked.map_or("/", |asked| asked.as_str()).to_owned();
    let longest = guard.0.settings.limits.time;
    let (viewer, failure) = match guard.decide(&mut request).await {
        Ok(viewer) => match tokio::time::timeout(longest, next.run(request)).await {
            Ok(mut response) => {
                response.extensions_mut().extend(viewer.map(extension).unwrap_or_default());
                return response;
            }
            Err(_) => (viewer, Failure::Slow(longest.as_secs())),
        },
        Err(failure) => (None, failure),
    };
    let mut response = if matches!(failure, Failure::Unknown) && !is_of_programs(&path) {
        door::closed(&asked)
    } else {
        refusal(&path, &failure)
    };
    response.extensions_mut().extend(viewer.map(extension).unwrap_or_default());
    response
}

fn extension(viewer: Viewer) -> axum::http::Extensions {
    let mut extensions = axum::http::Extensions::new();
    extensions.insert(viewer);
    extensions
}

/// Whether programs ask there rather than people.
fn is_of_programs(path: &str) -> bool {
    path.starts_with("/api/") || path.ends_with(".atom") || matches!(path, "/metrics" | "/healthz")
}

/// A failure as the one who asks at a path can read it.
pub(crate) fn refusal(path: &str, failure: &Failure) -> Response {
    let mut response = if is_of_programs(path) {
        Problem::new(failure.status(), &failure.to_string()).into_response()
    } else {
        failure.page()
    };
    if let Failure::Unknown = failure {
        let scheme = if path.ends_with(".atom") { "Basic realm=\"demarche\"" } else { "Bearer" };
        response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static(scheme));
    }
    failure.add_headers(&mut response);
    response
}

/// By which name, with which port, a request asks.
fn host(request: &Request) -> Option<String> {
    // Where both are there, the line of the request counts; a browser never sends it.
    let named = request.uri().authority().map(|authority| authority.as_str().to_owned());
    named.or_else(|| {
        let host = request.headers().get(header::HOST)?;
        // What is no text is the name of nothing.
        Some(host.to_str().unwrap_or("?").to_owned())
    })
}

/// The name without the port.
fn name_of_host(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    }
}

fn is_loopback(name: &str) -> bool {
    let address = name.trim_start_matches('[').trim_end_matches(']');
    name.eq_ignore_ascii_case("localhost")
        || address.parse::<IpAddr>().is_ok_and(|address| address.to_canonical().is_loopback())
}

/// Whether a browser says that a page of this desk sends the request; what sends no word of it, and no cookie, is no browser.
fn comes_from_here(request: &Request) -> bool {
    let headers = request.headers();
    if let Some(site) = headers.get("sec-fetch-site") {
        return site == "same-origin" || site == "none";
    }
    match headers.get(header::ORIGIN) {
        Some(origin) => {
            let origin = origin.to_str().ok().and_then(|origin| origin.split_once("://"));
            let host = host(request);
            origin.is_some_and(|(_, origin)| host.is_some_and(|host| origin.eq_ignore_ascii_case(&host)))
        }
        None => !headers.contains_key(header::COOKIE) && !headers.contains_key(header::REFERER),
    }
}

/// The token of a program.
fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// The token that stands as a password.
fn basic(headers: &HeaderMap) -> Option<String> {
    let (scheme, words) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    let words = scheme.eq_ignore_ascii_case("basic").then(|| words.trim())?;
    let bytes = Base64::decode_vec(words).ok()?;
    let words = String::from_utf8(bytes).ok()?;
    Some(words.split_once(':')?.1.to_owned())
}

/// What the cookie says.
fn session(headers: &HeaderMap) -> Option<&str> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|cookies| cookies.to_str().ok());
    let mut pairs = cookies.flat_map(|cookies| cookies.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find_map(|(name, id)| matches!(name, COOKIE | SECURE_COOKIE).then_some(id))
}

/// The cookie that keeps a session, or without an id takes it away.
fn cookie(request_host: Option<&str>, id: Option<&str>) -> String {
    let is_here = request_host.is_some_and(|host| is_loopback(name_of_host(host)));
    let (name, secure) = if is_here { (COOKIE, "") } else { (SECURE_COOKIE, "; Secure") };
    let ends = if id.is_some() { "" } else { "; Max-Age=0" };
    format!("{name}={}; Path=/; HttpOnly; SameSite=Lax{secure}{ends}", id.unwrap_or_default())
}
