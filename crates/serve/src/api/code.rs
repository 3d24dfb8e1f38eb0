//! Coding a text that is sent.

use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use demarche_coder::Coder;
use demarche_statement::{Article, Statement, json_lines};
use jiff::civil::Date;
use serde::Deserialize;
use utoipa::ToSchema;

use super::asked::Sent;
use super::model::Coded;
use super::problem::{Problem, Refusals};
use crate::{Desk, Failure};

/// So many bytes a body may have.
pub(crate) const ROOM: usize = 1 << 20;

/// A text to code, with what is known of where it comes from.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CodeAsked {
    /// The text, as published. All offsets count into it, in code points.
    pub(crate) text: String,
    /// The key that the sender knows the article by.
    pub(crate) id: Option<String>,
    /// The headline.
    pub(crate) title: Option<String>,
    /// The day it was published: dates without a year are read against it.
    #[schema(value_type = Option<String>, format = Date)]
    pub(crate) published: Option<Date>,
    /// The outlet that published it.
    pub(crate) publication: Option<String>,
    /// Who wrote it.
    pub(crate) author: Option<String>,
    /// Where it was found.
    pub(crate) url: Option<String>,
    /// BCP 47 tag of the text's language.
    pub(crate) language: Option<String>,
}

impl From<CodeAsked> for Article {
    fn from(asked: CodeAsked) -> Self {
        let CodeAsked { text, id, title, published, publication, author, url, language } = asked;
        Self { id, text, publication, title, author, url, language, published, modified: None }
    }
}

/// The statements of an article.
pub(crate) fn code(coder: &Coder, article: &Article) -> Vec<Statement> {
    let mut worker = demarche_english::pipeline().worker();
    coder.code(article, |text| worker.parse(text))
}

/// Codes a text: who did, said, promised or paid what to whom. Nothing is recorded.
///
/// With `Accept: application/jsonl` the lines are those of `demarche code --format jsonl`, byte for byte.
#[utoipa::path(
    post,
    path = "/code",
    tag = "coding",
    request_body = CodeAsked,
    responses(
        (status = 200, description = "What it says", content((Coded = "application/json"), (String = "application/jsonl"))),
        (status = 413, description = "The text is too long", body = Problem, content_type = "application/problem+json"),
        (status = 415, description = "The body is no JSON", body = Problem, content_type = "application/problem+json"),
        Refusals,
    )
)]
pub(crate) async fn post(
    State(desk): State<Desk>,
    headers: HeaderMap,
    Sent(asked): Sent<CodeAsked>,
) -> Result<Response, Problem> {
    if asked.text.trim().is_empty() {
        return Err(Problem::field("text", "there is no text to code; send some"));
    }
    let accept = headers.get(header::ACCEPT).and_then(|accept| accept.to_str().ok()).unwrap_or_default();
    let by_line = ["application/jsonl", "application/x-ndjson"].iter().any(|kind| accept.contains(kind));
    let statements = desk.code(move |coder| code(coder, &asked.into())).await?;
    let (media, body) = if by_line {
        let mut lines = Vec::new();
        for statement in &statements {
            json_lines::write(&mut lines, statement).map_err(|_| Failure::Broken)?;
        }
        ("application/jsonl", lines)
    } else {
        ("application/json", serde_json::to_vec(&Coded { statements }).map_err(|_| Failure::Broken)?)
    };
    let mut response = ([(header::CONTENT_TYPE, media)], body).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}
