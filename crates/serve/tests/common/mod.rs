//! A server on a ledger, without a network, for the tests of this folder.

#![allow(clippy::unwrap_used, dead_code, reason = "each test uses some of it")]

use std::sync::LazyLock;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use axum::response::Response;
use demarche_coder::Coder;
use demarche_ledger::{Access, Coding, Ledger};
use demarche_serve::{Desk, Settings, router};
use demarche_statement::{Article, json_lines};
use tempfile::TempDir;
use tower::ServiceExt as _;

pub(crate) const DISPATCHES: &str = include_str!("../../../../examples/azerbaijan-japan/dispatches.jsonl");

/// By which name the desk is asked.
pub(crate) const HOST: &str = "localhost:8780";

pub(crate) fn codings(articles: Vec<Article>) -> Vec<Coding> {
    static CODER: LazyLock<Coder> = LazyLock::new(|| Coder::embedded().unwrap());
    let mut worker = demarche_english::pipeline().worker();
    let code = |article: Article| Coding {
        statements: CODER.code(&article, |text| worker.parse(text)),
        coder: "demarche test".to_owned(),
        article,
    };
    articles.into_iter().map(code).collect()
}

pub(crate) struct Server {
    /// Goes with the server.
    _folder: TempDir,
    pub(crate) desk: Desk,
    pub(crate) router: Router,
}

impl Server {
    pub(crate) fn of(articles: Vec<Article>) -> Self {
        Self::of_codings(&codings(articles))
    }

    pub(crate) fn of_codings(codings: &[Coding]) -> Self {
        Self::with(codings, Settings::default())
    }

    pub(crate) fn with(codings: &[Coding], settings: Settings) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("test.ledger");
        let mut ledger = Ledger::open(&path, Access::Create).unwrap();
        ledger.record(codings, jiff::Timestamp::UNIX_EPOCH).unwrap();
        let desk = Desk::open(&path).unwrap();
        Self { router: router(desk.clone(), settings), desk, _folder: folder }
    }

    pub(crate) fn example() -> Self {
        Self::of(json_lines::read(DISPATCHES.as_bytes()).collect::<Result<_, _>>().unwrap())
    }

    /// Its ledger, as another program opens it.
    pub(crate) fn ledger(&self, access: Access) -> Ledger {
        Ledger::open(self.desk.path(), access).unwrap()
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> Response {
        self.router.clone().oneshot(request).await.unwrap()
    }

    pub(crate) async fn ask(&self, address: &str) -> Response {
        self.send(Request::get(address).header(header::HOST, HOST).body(Body::empty()).unwrap()).await
    }

    pub(crate) async fn page(&self, address: &str) -> String {
        let response = self.ask(address).await;
        let status = response.status();
        let text = text(response).await;
        assert_eq!(status, StatusCode::OK, "{address}: {text}");
        text
    }

    /// Sends a form as a page of the desk does.
    pub(crate) async fn post(&self, address: &str, form: &str, cookie: Option<&str>) -> Response {
        let mut request = form_to(address).header("sec-fetch-site", "same-origin");
        if let Some(cookie) = cookie {
            request = request.header(header::COOKIE, cookie);
        }
        self.send(request.body(Body::from(form.to_owned())).unwrap()).await
    }

    /// Sends a form that is taken; gives where it leads.
    pub(crate) async fn led_by(&self, address: &str, form: &str) -> String {
        let response = self.post(address, form, None).await;
        let status = response.status();
        let leads = response.headers().get(header::LOCATION).map(|to| to.to_str().unwrap().to_owned());
        assert_eq!(status, StatusCode::SEE_OTHER, "{form}: {}", text(response).await);
        leads.unwrap()
    }
}

/// A form, from nowhere yet.
pub(crate) fn form_to(address: &str) -> axum::http::request::Builder {
    Request::post(address).header(header::HOST, HOST).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
}

pub(crate) async fn text(response: Response) -> String {
    let bytes = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// What a reader sees: the text without tags, with single spaces.
pub(crate) fn seen(page: &str) -> String {
    let mut text = String::new();
    let mut rest = page;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        rest = after.split_once('>').map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
