//! A server on a ledger, without a network, for the tests of this folder.

#![allow(clippy::unwrap_used, dead_code, reason = "each test uses some of it")]

use std::sync::LazyLock;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use axum::response::Response;
use demarche_coder::Coder;
use demarche_ledger::{Access, Coding, Ledger};
use demarche_serve::{Desk, Settings, router};
use demarche_statement::{Article, json_lines};
use tempfile::TempDir;
use tower::ServiceExt as _;

pub(crate) const DISPATCHES: &str = include_str!("../../../../examples/azerbaijan-japan/dispatches.jsonl");

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
    pub(crate) folder: TempDir,
    pub(crate) router: Router,
}

impl Server {
    pub(crate) fn of(articles: Vec<Article>) -> Self {
        Self::of_codings(&codings(articles))
    }

    pub(crate) fn of_codings(codings: &[Coding]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("test.ledger");
        let mut ledger = Ledger::open(&path, Access::Create).unwrap();
        ledger.record(codings, jiff::Timestamp::UNIX_EPOCH).unwrap();
        Self { router: router(Desk::open(&path).unwrap(), Settings::default()), folder }
    }

    pub(crate) fn example() -> Self {
        Self::of(json_lines::read(DISPATCHES.as_bytes()).collect::<Result<_, _>>().unwrap())
    }

    pub(crate) async fn ask(&self, address: &str) -> Response {
        self.router.clone().oneshot(Request::get(address).body(Body::empty()).unwrap()).await.unwrap()
    }

    pub(crate) async fn page(&self, address: &str) -> String {
        let response = self.ask(address).await;
        let status = response.status();
        let text = text(response).await;
        assert_eq!(status, StatusCode::OK, "{address}: {text}");
        text
    }
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
