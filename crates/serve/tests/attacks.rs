//! What somebody who means harm tries, and that it does not help them.

#![allow(clippy::unwrap_used)]

mod common;

use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::time::Duration;

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use axum::response::Response;
use common::{HOST, Server, codings, form_to, text};
use demarche_ledger::Access;
use demarche_serve::{Limits, Role, Settings};
use demarche_statement::Article;
use jiff::Timestamp;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

const PASSWORD: &str = "correct horse battery";

fn article(id: &str, text: &str) -> Article {
    Article {
        id: Some(id.to_owned()),
        publication: Some("Herald".to_owned()),
        published: Some("2006-03-13".parse().unwrap()),
        ..Article::new(text)
    }
}

impl Server {
    fn new(settings: Settings) -> Self {
        Self::with(&codings(vec![article("one", "Japan will lend Azerbaijan $240 million.")]), settings)
    }

    /// A desk with a user of each role, named as the role is.
    fn with_users(settings: Settings) -> Self {
        let server = Self::new(settings);
        for role in Role::ALL {
            server.desk.notes().add_user(role.as_str(), *role, PASSWORD, Timestamp::now()).unwrap();
        }
        server
    }

    async fn get_as(&self, address: &str, cookie: &str) -> Response {
        let request = Request::get(address).header(header::HOST, HOST).header(header::COOKIE, cookie);
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// The cookie of a user who has logged in.
    async fn log_in(&self, name: &str) -> String {
        let form = format!("name={name}&password={}", PASSWORD.replace(' ', "+"));
        let response = self.post("/login", &form, None).await;
        assert_eq!(response.status(), StatusCode::SEE_OTHER);
        cookie_of(&response)
    }
}

fn cookie_of(response: &Response) -> String {
    response.headers()[header::SET_COOKIE].to_str().unwrap().split(';').next().unwrap().to_owned()
}

fn number(number: u32) -> NonZeroU32 {
    NonZeroU32::new(number).unwrap()
}

// Who asks.

#[tokio::test]
async fn without_users_the_one_at_the_desk_asks() {
    let server = Server::new(Settings::default());
    assert_eq!(server.ask("/").await.status(), StatusCode::OK);
    assert!(!text(server.ask("/").await).await.contains("/logout"));
}

#[tokio::test]
async fn without_users_other_machines_are_not_answered() {
    let server = Server::new(Settings { is_local: false, ..Settings::default() });
    assert_eq!(server.ask("/").await.status(), StatusCode::UNAUTHORIZED);
    let listener = TcpListener::bind("0.0.0.0:0").await.unwrap();
    let refused = demarche_serve::serve(server.desk.clone(), Settings::default(), listener, async {}).await;
    assert!(refused.unwrap_err().to_string().contains("demarche user add"));
}

#[tokio::test]
async fn with_users_nothing_is_shown_before_the_log_in() {
    let server = Server::with_users(Settings::default());
    for address in ["/", "/dyad/AZE/JPN", "/matter/1", "/article/one", "/search?q=Japan", "/sources", "/nowhere"] {
        let response = server.ask(address).await;
        assert_eq!(response.status(), StatusCode::UNAUTHORIZED, "{address}");
        let page = text(response).await;
        assert!(page.contains("type=\"password\"") && !page.contains("Azerbaijan"), "{address}: {page}");
    }
    for address in ["/api/v1/search?q=Japan", "/metrics", "/searches/1.atom"] {
        let response = server.ask(address).await;
        assert_eq!(response.status(), StatusCode::UNAUTHORIZED, "{address}");
        assert_eq!(response.headers()[header::CONTENT_TYPE], "application/problem+json", "{address}");
        assert!(response.headers().contains_key(header::WWW_AUTHENTICATE));
    }
    let style = text(server.ask("/login").await).await;
    let style = style.split("rel=\"stylesheet\" href=\"").nth(1).unwrap().split('"').next().unwrap();
    assert_eq!(server.ask(style).await.status(), StatusCode::OK);
}

#[tokio::test]
async fn a_log_in_leads_on_and_a_log_out_ends_it() {
    let server = Server::with_users(Settings::default());
    let asked = text(server.ask("/matter/1?x=1").await).await;
    assert!(asked.contains("name=\"next\" value=\"/matter/1?x=1\""), "{asked}");
    let form = format!("name=analyst&password={}&next=/matter/1", PASSWORD.replace(' ', "+"));
    let response = server.post("/login", &form, None).await;
    assert_eq!(response.headers()[header::LOCATION], "/matter/1");
    let said = response.headers()[header::SET_COOKIE].to_str().unwrap().to_owned();
    assert!(said.contains("HttpOnly") && said.contains("SameSite=Lax") && said.contains("Path=/"), "{said}");
    let cookie = cookie_of(&response);
    let page = text(server.get_as("/", &cookie).await).await;
    assert!(page.contains("analyst") && page.contains("action=\"/logout\""), "{page}");
    let out = server.post("/logout", "", Some(&cookie)).await;
    assert!(out.headers()[header::SET_COOKIE].to_str().unwrap().contains("Max-Age=0"));
    assert_eq!(server.get_as("/", &cookie).await.status(), StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_log_in_leads_to_no_other_site() {
    let server = Server::with_users(Settings::default());
    for next in ["//evil.example/", "https://evil.example/", "/%5Cevil.example", "/%0d%0aset-cookie:x"] {
        let form = format!("name=analyst&password={}&next={next}", PASSWORD.replace(' ', "+"));
        let response = server.post("/login", &form, None).await;
        assert_eq!(response.headers()[header::LOCATION], "/", "{next}");
    }
}

#[tokio::test]
async fn beyond_this_machine_cookies_go_over_tls_alone() {
    let settings = Settings { hosts: vec!["desk.example".to_owned()], ..Settings::default() };
    let server = Server::with_users(settings);
    let form = format!("name=analyst&password={}", PASSWORD.replace(' ', "+"));
    let request = Request::post("/login")
        .header(header::HOST, "desk.example")
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let response = server.send(request.body(Body::from(form)).unwrap()).await;
    let said = response.headers()[header::SET_COOKIE].to_str().unwrap();
    assert!(said.starts_with("__Host-demarche=") && said.contains("; Secure"), "{said}");
}

#[tokio::test]
async fn wrong_names_and_wrong_passwords_are_answered_alike() {
    let server = Server::with_users(Settings::default());
    let mut answers = Vec::new();
    for form in ["name=analyst&password=wrong+password", "name=analysts&password=wrong+password"] {
        let response = server.post("/login", form, None).await;
        assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
        assert!(!response.headers().contains_key(header::SET_COOKIE));
        answers.push(text(response).await.replace("analysts", "analyst"));
    }
    assert_eq!(answers[0], answers[1]);
    let hostile = server.post("/login", "name=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&password=x", None).await;
    assert_eq!(text(hostile).await.matches("<script").count(), 1);
}

#[tokio::test]
async fn a_session_that_was_there_before_the_log_in_opens_nothing() {
    let server = Server::with_users(Settings::default());
    // An id that the attacker chose is not taken over.
    let planted = "demarche=0123456789abcdef";
    let form = format!("name=analyst&password={}", PASSWORD.replace(' ', "+"));
    let given = cookie_of(&server.post("/login", &form, Some(planted)).await);
    assert_ne!(given, planted);
    assert_eq!(server.get_as("/", planted).await.status(), StatusCode::UNAUTHORIZED);
    // Nor does one of somebody else's go on in the browser of whoever logs in.
    let anew = cookie_of(&server.post("/login", &form, Some(&given)).await);
    assert_ne!(anew, given);
    assert_eq!(server.get_as("/", &given).await.status(), StatusCode::UNAUTHORIZED);
    assert_eq!(server.get_as("/", &anew).await.status(), StatusCode::OK);
}

#[tokio::test]
async fn tokens_open_until_they_are_taken_back() {
    let server = Server::with_users(Settings::default());
    let (token_number, token) = server.desk.notes().add_token("reader", "test", Timestamp::now(), None).unwrap();
    let ask = |token: String| {
        let request = Request::get("/").header(header::AUTHORIZATION, format!("Bearer {token}"));
        server.send(request.body(Body::empty()).unwrap())
    };
    assert_eq!(ask(token.clone()).await.status(), StatusCode::OK);
    for wrong in [String::new(), "x".to_owned(), token[..token.len() - 1].to_owned(), "' OR 1=1 --".to_owned()] {
        assert_eq!(ask(wrong.clone()).await.status(), StatusCode::UNAUTHORIZED, "{wrong}");
    }
    server.desk.notes().remove_token(token_number).unwrap();
    assert_eq!(ask(token).await.status(), StatusCode::UNAUTHORIZED);
}

// From where.

#[tokio::test]
async fn forms_of_other_sites_change_nothing() {
    let server = Server::with_users(Settings::default());
    let cookie = server.log_in("analyst").await;
    let foreign: [(&str, &[(&str, &str)]); 6] = [
        ("a browser of today", &[("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")]),
        ("a neighbour's name", &[("sec-fetch-site", "same-site"), ("origin", "http://other.localhost:8780")]),
        ("an older browser", &[("origin", "https://evil.example")]),
        ("another port", &[("origin", "http://localhost:9999")]),
        ("a sandbox", &[("origin", "null")]),
        ("no word at all", &[]),
    ];
    for (what, headers) in foreign {
        let mut request = form_to("/logout").header(header::COOKIE, &cookie);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = server.send(request.body(Body::empty()).unwrap()).await;
        assert_eq!(response.status(), StatusCode::FORBIDDEN, "{what}");
    }
    assert_eq!(server.get_as("/", &cookie).await.status(), StatusCode::OK);
    let own = form_to("/logout").header(header::COOKIE, &cookie).header(header::ORIGIN, "http://localhost:8780");
    assert_eq!(server.send(own.body(Body::empty()).unwrap()).await.status(), StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn other_sites_cannot_draw_on_answers() {
    let server = Server::new(Settings::default());
    for mode in ["no-cors", "cors"] {
        let request = Request::get("/search?q=Japan")
            .header(header::HOST, HOST)
            .header("sec-fetch-site", "cross-site")
            .header("sec-fetch-mode", mode);
        assert_eq!(server.send(request.body(Body::empty()).unwrap()).await.status(), StatusCode::FORBIDDEN);
    }
    // A link from elsewhere is followed.
    let link = Request::get("/").header("sec-fetch-site", "cross-site").header("sec-fetch-mode", "navigate");
    assert_eq!(server.send(link.body(Body::empty()).unwrap()).await.status(), StatusCode::OK);
    let response = server.ask("/").await;
    assert_eq!(response.headers()["cross-origin-resource-policy"], "same-origin");
    assert!(!response.headers().contains_key("access-control-allow-origin"));
}

#[tokio::test]
async fn names_that_lead_here_by_a_trick_are_refused() {
    let server = Server::new(Settings::default());
    for (host, is_known) in [
        ("localhost", true),
        ("LOCALHOST:8780", true),
        ("127.0.0.1:8780", true),
        ("[::1]:8780", true),
        ("evil.example", false),
        ("evil.example:8780", false),
        ("127.0.0.1.evil.example", false),
        ("localhost.evil.example", false),
        ("192.168.0.10:8780", false),
        ("", false),
    ] {
        let request = Request::get("/").header(header::HOST, host).body(Body::empty()).unwrap();
        let expected = if is_known { StatusCode::OK } else { StatusCode::FORBIDDEN };
        assert_eq!(server.send(request).await.status(), expected, "{host}");
    }
    let whole = Request::get("http://evil.example/").header(header::HOST, "localhost").body(Body::empty()).unwrap();
    assert_eq!(server.send(whole).await.status(), StatusCode::FORBIDDEN);
    // A proxy's name is taken where it was given.
    let named = Server::new(Settings { hosts: vec!["desk.example".to_owned()], ..Settings::default() });
    let request = Request::get("/").header(header::HOST, "desk.example").body(Body::empty()).unwrap();
    assert_eq!(named.send(request).await.status(), StatusCode::OK);
}

// How much.

#[tokio::test]
async fn passwords_are_not_tried_without_end() {
    // One a minute: what is left in between does not grow back while the slow hash of a test build is worked out.
    let limits = Limits { log_ins: number(1), ..Limits::default() };
    let server = Server::with_users(Settings { limits, ..Settings::default() });
    let response = server.post("/login", "name=analyst&password=guess+guess", None).await;
    assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
    let right = format!("name=analyst&password={}", PASSWORD.replace(' ', "+"));
    let response = server.post("/login", &right, None).await;
    assert_eq!(response.status(), StatusCode::TOO_MANY_REQUESTS);
    let wait: u64 = response.headers()[header::RETRY_AFTER].to_str().unwrap().parse().unwrap();
    assert!((1..=60).contains(&wait), "{wait}");
    // What an address says of itself is not believed.
    let request = form_to("/login").header("sec-fetch-site", "same-origin").header("x-forwarded-for", "203.0.113.9");
    let response = server.send(request.body(Body::from(right)).unwrap()).await;
    assert_eq!(response.status(), StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn what_costs_much_is_answered_so_often_and_no_more() {
    let limits = Limits { costly: number(10), ..Limits::default() };
    let server = Server::with_users(Settings { limits, ..Settings::default() });
    let cookie = server.log_in("reader").await;
    for _ in 0..2 {
        assert_eq!(server.get_as("/search?q=Japan", &cookie).await.status(), StatusCode::OK);
    }
    assert_eq!(server.get_as("/search?q=Japan", &cookie).await.status(), StatusCode::TOO_MANY_REQUESTS);
    let response = server.get_as("/api/v1/search?q=Japan", &cookie).await;
    assert_eq!(response.status(), StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(response.headers()[header::CONTENT_TYPE], "application/problem+json");
    // Others, and what costs nothing, are not touched by it.
    assert_eq!(server.get_as("/", &cookie).await.status(), StatusCode::OK);
    let other = server.log_in("analyst").await;
    assert_eq!(server.get_as("/search?q=Japan", &other).await.status(), StatusCode::OK);
}

#[tokio::test]
async fn long_bodies_are_refused() {
    let limits = Limits { body: 1000, ..Limits::default() };
    let server = Server::new(Settings { limits, ..Settings::default() });
    let told = form_to("/login").header("sec-fetch-site", "same-origin").header(header::CONTENT_LENGTH, "5000000000");
    let response = server.send(told.body(Body::from("name=x")).unwrap()).await;
    assert_eq!(response.status(), StatusCode::PAYLOAD_TOO_LARGE);
    // One that does not say how long it is, is not read further.
    let chunks = (0..100).map(|_| Ok::<_, std::io::Error>(vec![b'x'; 100]));
    let untold = form_to("/login").header("sec-fetch-site", "same-origin");
    let response = server.send(untold.body(Body::from_stream(Chunks(chunks))).unwrap()).await;
    assert!(response.status().is_client_error(), "{}", response.status());
}

/// A body of chunks.
struct Chunks<I>(I);

impl<I: Iterator + Unpin> futures_core::Stream for Chunks<I> {
    type Item = I::Item;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(self.0.next())
    }
}

/// A desk that listens, and what ends it.
struct Listening {
    server: Server,
    at: SocketAddr,
    end: tokio::sync::oneshot::Sender<()>,
    task: tokio::task::JoinHandle<()>,
}

impl Listening {
    async fn start(limits: Limits) -> Self {
        let settings = Settings { limits, ..Settings::default() };
        let server = Server::new(settings.clone());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let at = listener.local_addr().unwrap();
        let (end, ended) = tokio::sync::oneshot::channel::<()>();
        let desk = server.desk.clone();
        let task = tokio::spawn(async move {
            let ended = async {
                let _ = ended.await;
            };
            demarche_serve::serve(desk, settings, listener, ended).await.unwrap();
        });
        Self { server, at, end, task }
    }
}

async fn read_all(stream: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    // A broken connection is an end too.
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn slow_heads_and_slow_bodies_have_an_end() {
    let limits = Limits { head: Duration::from_millis(300), time: Duration::from_millis(600), ..Limits::default() };
    let listening = Listening::start(limits).await;
    // A head that never ends.
    let mut slow = TcpStream::connect(listening.at).await.unwrap();
    slow.write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ").await.unwrap();
    let answer = read_all(&mut slow).await;
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 408"), "{answer}");
    // A body that never comes.
    let mut slow = TcpStream::connect(listening.at).await.unwrap();
    let head = "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n\
        Content-Length: 100\r\n\r\nname=";
    slow.write_all(head.as_bytes()).await.unwrap();
    let answer = read_all(&mut slow).await;
    assert!(answer.starts_with("HTTP/1.1 503"), "{answer}");
    // Others are answered meanwhile and after.
    let mut quick = TcpStream::connect(listening.at).await.unwrap();
    quick.write_all(b"GET /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").await.unwrap();
    let answer = read_all(&mut quick).await;
    assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
    listening.end.send(()).unwrap();
    listening.task.await.unwrap();
}

#[tokio::test]
async fn an_end_waits_for_what_has_begun_and_for_nobody_who_dawdles() {
    let limits = Limits { end: Duration::from_millis(500), ..Limits::default() };
    let listening = Listening::start(limits).await;
    let mut dawdler = TcpStream::connect(listening.at).await.unwrap();
    dawdler.write_all(b"POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n").await.unwrap();
    let mut idle = TcpStream::connect(listening.at).await.unwrap();
    idle.write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n").await.unwrap();
    let mut first = [0; 12];
    idle.read_exact(&mut first).await.unwrap();
    assert_eq!(&first, b"HTTP/1.1 200");
    listening.end.send(()).unwrap();
    listening.task.await.unwrap();
    assert!(TcpStream::connect(listening.at).await.is_err());
    assert!(listening.server.desk.path().exists());
}

// What addresses say.

#[tokio::test]
async fn paths_lead_to_no_file() {
    let server = Server::new(Settings::default());
    for address in [
        "/assets/../../../../etc/passwd",
        "/assets/..%2f..%2f..%2fetc%2fpasswd",
        "/assets/%2e%2e/%2e%2e/etc/passwd",
        "/article/..%2f..%2fetc%2fpasswd",
        "/article/%2e%2e%2f%2e%2e%2ftest.ledger",
        "/statement/..%5c..%5cwindows",
        "/%00",
        "/assets/style.css%00.js",
        "/test.ledger",
        "/test.ledger.desk",
    ] {
        let response = server.ask(address).await;
        assert!(response.status().is_client_error(), "{address}: {}", response.status());
        let page = text(response).await;
        assert!(!page.contains("root:") && !page.contains("SQLite format"), "{address}: {page}");
    }
}

#[tokio::test]
async fn questions_are_never_sql() {
    let server = Server::new(Settings::default());
    let hostile = [
        "' OR '1'='1",
        "'; DROP TABLE statement; --",
        "\" OR \"\"=\"",
        "text:x OR title:*",
        "NEAR(a b, 99999999999)",
        "a* AND (b OR",
        "^\"",
        "{a b}: c",
        "-- \u{0}",
        "\u{202e}\u{feff}",
        "%",
        "'||(SELECT password FROM user)||'",
        "((((((((((((((((((((((((((((((((",
    ];
    for words in hostile {
        let words: String = words.bytes().map(|byte| format!("%{byte:02X}")).collect();
        for field in ["q", "party", "with", "event", "kind", "from", "to", "outlet", "least", "currency"] {
            let response = server.ask(&format!("/search?{field}={words}")).await;
            let status = response.status();
            assert!(status == StatusCode::OK || status == StatusCode::BAD_REQUEST, "{field}={words}: {status}");
            let page = text(response).await;
            assert!(!page.contains("argon2id"), "{field}={words}");
        }
        for address in ["/article/", "/statement/", "/matter/", "/dyad/AZE/", "/?on="] {
            let response = server.ask(&format!("{address}{words}")).await;
            assert!(!response.status().is_server_error(), "{address}{words}: {}", response.status());
        }
    }
    // All is there as before.
    assert_eq!(server.ask("/matter/1").await.status(), StatusCode::OK);
    let long = format!("/search?q={}", "a+OR+".repeat(10_000));
    assert!(!server.ask(&long).await.status().is_server_error());
}

#[tokio::test]
async fn odd_requests_are_refused_and_not_broken_by() {
    let server = Server::new(Settings::default());
    for method in ["PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "BREW"] {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        let request = Request::builder().method(method.clone()).uri("/").header("sec-fetch-site", "same-origin");
        let response = server.send(request.body(Body::empty()).unwrap()).await;
        assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED, "{method}");
    }
    let request = Request::get("/").header(header::COOKIE, &[0xff, b'=', 0xfe][..]).body(Body::empty()).unwrap();
    assert_eq!(server.send(request).await.status(), StatusCode::OK);
}

#[tokio::test]
async fn answers_bear_a_number_that_nobody_else_gives() {
    let server = Server::new(Settings::default());
    let request = Request::get("/").header("x-request-id", "mine").body(Body::empty()).unwrap();
    let (one, other) = (server.send(request).await, server.ask("/").await);
    let id = |response: &Response| response.headers()["x-request-id"].to_str().unwrap().to_owned();
    assert_ne!(id(&one), "mine");
    assert_ne!(id(&one), id(&other));
}

// What they may do.

#[tokio::test]
async fn readers_decide_nothing_and_users_sign_with_their_own_names() {
    let server = Server::with_users(Settings::default());
    let reader = server.log_in("reader").await;
    let id = server.ledger(Access::Read).least_sure(&[], 1).unwrap()[0].statement.id.clone();
    let form = format!("act=confirm&statement={id}&by=director");
    assert_eq!(server.get_as("/review", &reader).await.status(), StatusCode::FORBIDDEN);
    assert_eq!(server.post("/review", &form, Some(&reader)).await.status(), StatusCode::FORBIDDEN);
    assert_eq!(server.post("/review", &form, None).await.status(), StatusCode::UNAUTHORIZED);
    let decisions = || server.ledger(Access::Read).decisions().unwrap();
    assert!(decisions().is_empty());
    let analyst = server.log_in("analyst").await;
    assert_eq!(server.post("/review", &form, Some(&analyst)).await.status(), StatusCode::SEE_OTHER);
    assert_eq!(decisions()[0].reviewer, "analyst");
    // A role that is taken away is gone at once.
    server.desk.notes().set_role("analyst", Role::Reader).unwrap();
    assert_eq!(server.post("/review", &form, Some(&analyst)).await.status(), StatusCode::FORBIDDEN);
    server.desk.notes().remove_user("analyst").unwrap();
    assert_eq!(server.get_as("/", &analyst).await.status(), StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn forms_of_other_sites_decide_nothing_where_there_are_no_users_either() {
    let server = Server::new(Settings::default());
    let form = "act=confirm&statement=x&by=evil";
    for (name, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example"), ("origin", "null")] {
        let request = form_to("/review").header(name, value).body(Body::from(form)).unwrap();
        assert_eq!(server.send(request).await.status(), StatusCode::FORBIDDEN, "{name}: {value}");
    }
}

#[tokio::test]
async fn what_somebody_keeps_is_shown_to_nobody_else() {
    let server = Server::with_users(Settings::default());
    let (ada, eve) = (server.log_in("reader").await, server.log_in("analyst").await);
    let kept = server.post("/searches", "name=Secret+plan&address=/search?q%3DJapan", Some(&ada)).await;
    assert_eq!(kept.status(), StatusCode::SEE_OTHER);
    server.post("/watch", "one=Kenya&other=Peru&is_watched=yes", Some(&ada)).await;
    assert!(text(server.get_as("/searches", &ada).await).await.contains("Secret plan"));
    assert!(!text(server.get_as("/searches", &eve).await).await.contains("Secret plan"));
    assert_eq!(server.get_as("/searches/1.atom", &eve).await.status(), StatusCode::NOT_FOUND);
    server.post("/searches/forget", "number=1", Some(&eve)).await;
    let feed = server.get_as("/searches/1.atom", &ada).await;
    assert_eq!(feed.headers()[header::CONTENT_TYPE], "application/atom+xml; charset=utf-8");
    assert!(text(feed).await.contains("$240 million"));
    assert!(text(server.get_as("/", &ada).await).await.contains("Kenya and Peru"));
    assert!(!text(server.get_as("/", &eve).await).await.contains("Kenya and Peru"));
    // A reader of feeds sends a token as a password; nothing is changed for one.
    let (_, token) = server.desk.notes().add_token("reader", "feeds", Timestamp::now(), None).unwrap();
    let basic = {
        use base64ct::{Base64, Encoding as _};
        format!("Basic {}", Base64::encode_string(format!("reader:{token}").as_bytes()))
    };
    let request = Request::get("/searches/1.atom").header(header::AUTHORIZATION, &basic).body(Body::empty()).unwrap();
    assert_eq!(server.send(request).await.status(), StatusCode::OK);
    let request =
        form_to("/searches/forget").header(header::AUTHORIZATION, &basic).header("sec-fetch-site", "same-origin");
    assert_eq!(server.send(request.body(Body::from("number=1")).unwrap()).await.status(), StatusCode::UNAUTHORIZED);
}

// What stands in pages.

#[tokio::test]
async fn no_field_brings_a_script_into_a_page() {
    let hostile = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>]]>&lt;";
    let escaped: String = hostile.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let mut article = article(hostile, "Japan will lend Azerbaijan $240 million for <script>alert(1)</script> plants.");
    article.title = Some(hostile.to_owned());
    article.publication = Some(hostile.to_owned());
    article.author = Some(hostile.to_owned());
    article.url = Some(format!("https://example.org/{hostile}"));
    let server = Server::with(&codings(vec![article]), Settings::default());
    // The address is encoded as such, and again as a field.
    let twice = escaped.replace('%', "%25");
    let saved = server.post("/searches", &format!("name={escaped}&address=/search?q%3D{twice}"), None).await;
    assert_eq!(saved.status(), StatusCode::SEE_OTHER, "{}", text(saved).await);
    server.post("/searches", &format!("name={escaped}&address=/search?q%3DJapan"), None).await;
    let id = server.ledger(Access::Read).least_sure(&[], 1).unwrap()[0].statement.id.clone();
    let decided = server
        .post("/review", &format!("act=confirm&statement={id}&by={escaped}&note={escaped}&next={escaped}"), None)
        .await;
    assert_eq!(decided.status(), StatusCode::SEE_OTHER, "{}", text(decided).await);
    let mut addresses = vec!["/".to_owned(), "/sources".to_owned(), "/searches".to_owned(), "/review".to_owned()];
    addresses.push(format!("/review?at={id}&taken={escaped}&by={escaped}"));
    addresses.push(format!("/review?party={escaped}"));
    addresses.push("/dyad/AZE/JPN".to_owned());
    for field in ["q", "party", "with", "event", "kind", "from", "outlet", "least", "currency"] {
        addresses.push(format!("/search?{field}={escaped}"));
    }
    for path in ["/matter/", "/article/", "/statement/", "/dyad/AZE/", "/nowhere/", "/assets/", "/?on=", "/login?next="]
    {
        addresses.push(format!("{path}{escaped}"));
    }
    for address in addresses {
        let response = server.ask(&address).await;
        // Words that no browser takes for a page may say what they like.
        assert_eq!(response.headers()["x-content-type-options"], "nosniff", "{address}");
        let kind = response.headers().get(header::CONTENT_TYPE).map(|kind| kind.to_str().unwrap().to_owned());
        if kind.as_deref().is_some_and(|kind| kind.starts_with("text/plain")) {
            continue;
        }
        let page = text(response).await;
        assert!(page.matches("<script").count() <= 1, "{address}: {page}");
        assert!(!page.contains("<img") && !page.contains("href=\"javascript:"), "{address}: {page}");
    }
    let feed = text(server.ask("/searches/2.atom").await).await;
    assert!(feed.contains("<entry>") && !feed.contains("<script") && !feed.contains("<img"), "{feed}");
}

// What an end leaves.

/// Each decision that was told as kept is in the ledger, whenever the end comes.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_end_under_load_loses_no_decision() {
    let listening = Listening::start(Limits::default()).await;
    let id = {
        let mut ledger = listening.server.ledger(Access::Read);
        ledger.least_sure(&[], 1).unwrap()[0].statement.id.clone()
    };
    let at = listening.at;
    let send = move |number: usize, id: String| async move {
        let act = if number.is_multiple_of(2) { "confirm" } else { "reject" };
        let body = format!("act={act}&statement={id}&by=reviewer-{number}");
        let request = format!(
            "POST /review HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        let Ok(mut stream) = TcpStream::connect(at).await else { return None };
        stream.write_all(request.as_bytes()).await.ok()?;
        read_all(&mut stream).await.starts_with("HTTP/1.1 303").then_some(number)
    };
    let mut clients = tokio::task::JoinSet::new();
    for client in 0..8 {
        let id = id.clone();
        clients.spawn(async move {
            let mut kept = Vec::new();
            for turn in 0..50 {
                match send(client * 1000 + turn, id.clone()).await {
                    Some(number) => kept.push(number),
                    None => break,
                }
            }
            kept
        });
    }
    // The end comes once some were kept and while others are under way.
    loop {
        let decided = listening.server.ledger(Access::Read).counts().unwrap().decisions;
        if decided >= 5 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    listening.end.send(()).unwrap();
    listening.task.await.unwrap();
    let mut told: Vec<String> = Vec::new();
    while let Some(kept) = clients.join_next().await {
        told.extend(kept.unwrap().into_iter().map(|number| format!("reviewer-{number}")));
    }
    let decisions = listening.server.ledger(Access::Read).decisions().unwrap();
    assert!(told.len() >= 4, "{told:?}");
    for reviewer in &told {
        assert!(decisions.iter().any(|made| made.reviewer == *reviewer), "{reviewer} was told as kept");
    }
    let damage = listening.server.ledger(Access::Read).check().unwrap();
    assert!(damage.findings.is_empty(), "{damage:?}");
}
