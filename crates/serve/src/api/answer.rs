//! Answers: kept until the ledger changes, and told apart by what is in them.

use std::sync::Arc;

use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use demarche_ledger::Ledger;
use serde::Serialize;
use xxhash_rust::xxh3::xxh3_64;

use super::problem::Problem;
use crate::{Desk, Failure};

/// The body of an answer.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) media: &'static str,
    pub(crate) body: Bytes,
    /// What its content is known by.
    tag: String,
    /// Where more is.
    next: Option<String>,
}

impl Answer {
    pub(crate) fn new(media: &'static str, body: Vec<u8>) -> Self {
        Self { media, tag: format!("\"{:016x}\"", xxh3_64(&body)), body: body.into(), next: None }
    }

    pub(crate) fn json(value: &impl Serialize) -> Result<Self, Failure> {
        Ok(Self::new("application/json", serde_json::to_vec(value).map_err(|_| Failure::Broken)?))
    }

    /// With the address of the next part.
    pub(crate) fn followed_by(self, next: Option<String>) -> Self {
        Self { next, ..self }
    }
}

/// Answers a request, with what was answered to it before unless the ledger has changed since.
pub(crate) async fn answer(
    desk: Desk,
    uri: &Uri,
    headers: &HeaderMap,
    form: &str,
    make: impl FnOnce(&Desk, &mut Ledger) -> Result<Answer, Failure> + Send + 'static,
) -> Result<Response, Problem> {
    let address = format!("{form} {}", uri.path_and_query().map_or("/", |whole| whole.as_str()));
    let answer = desk.answer(address, make).await?;
    Ok(respond(&answer, headers))
}

/// The answer as JSON of a value.
pub(crate) async fn json<T: Serialize>(
    desk: Desk,
    uri: &Uri,
    headers: &HeaderMap,
    make: impl FnOnce(&Desk, &mut Ledger) -> Result<T, Failure> + Send + 'static,
) -> Result<Response, Problem> {
    answer(desk, uri, headers, "json", |desk, ledger| Answer::json(&make(desk, ledger)?)).await
}

/// A response with its tag, or only the word that nothing changed.
pub(crate) fn respond(answer: &Arc<Answer>, headers: &HeaderMap) -> Response {
    let is_known = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|tags| tags.to_str().ok()).any(|tags| {
        tags.split(',').map(|tag| tag.trim().trim_start_matches("W/")).any(|tag| tag == answer.tag || tag == "*")
    });
    let mut response = if is_known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        ([(header::CONTENT_TYPE, answer.media)], answer.body.clone()).into_response()
    };
    let own = response.headers_mut();
    own.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    own.insert(header::VARY, HeaderValue::from_static("accept"));
    if let Ok(tag) = HeaderValue::from_str(&answer.tag) {
        own.insert(header::ETAG, tag);
    }
    if let Some(next) = &answer.next
        && let Ok(link) = HeaderValue::from_str(&format!("<{next}>; rel=\"next\""))
    {
        own.insert(header::LINK, link);
    }
    response
}
