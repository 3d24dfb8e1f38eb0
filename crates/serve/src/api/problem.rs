//! Refusals as RFC 9457 has them: what is wrong, with which part of the request, and what to do.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use crate::Failure;

/// Why a request of the API has no answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Problem {
    /// What kind of problem it is: an address under which it is explained.
    #[serde(rename = "type")]
    pub(crate) kind: &'static str,
    /// The kind in words.
    pub(crate) title: &'static str,
    /// The status of the answer.
    #[schema(minimum = 400, maximum = 599)]
    pub(crate) status: u16,
    /// What is wrong here.
    pub(crate) detail: String,
    /// The parameter or member that is wrong, if one is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) field: Option<String>,
    /// What to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) remedy: Option<String>,
}

/// Kinds of problems by status: where each is explained, and its title.
pub(crate) const KINDS: [(StatusCode, &str, &str, &str); 12] = [
    (
        StatusCode::BAD_REQUEST,
        "/api#unfit",
        "The request is not understood",
        "A parameter or member is wrong: `field` names it.",
    ),
    (StatusCode::UNAUTHORIZED, "/api#unknown", "Nobody knows who asks", "Send a token as `Authorization: Bearer`."),
    (
        StatusCode::FORBIDDEN,
        "/api#forbidden",
        "Not for you, or not from there",
        "`detail` says which role it needs, or what is wrong with where it comes from.",
    ),
    (
        StatusCode::TOO_MANY_REQUESTS,
        "/api#often",
        "Too much at once",
        "The header `Retry-After` says how many seconds to wait.",
    ),
    (
        StatusCode::NOT_FOUND,
        "/api#missing",
        "There is no such thing",
        "No route, statement, matter or article has this name.",
    ),
    (
        StatusCode::METHOD_NOT_ALLOWED,
        "/api#method",
        "Not by this method",
        "The header `Allow` names the methods of the route.",
    ),
    (
        StatusCode::NOT_ACCEPTABLE,
        "/api#form",
        "Not in this form",
        "The answer cannot be written in any form that `Accept` names.",
    ),
    (StatusCode::PAYLOAD_TOO_LARGE, "/api#large", "The text is too long", "A request may have one mebibyte."),
    (
        StatusCode::UNSUPPORTED_MEDIA_TYPE,
        "/api#media",
        "The request is in another form",
        "Send `Content-Type: application/json`.",
    ),
    (
        StatusCode::UNPROCESSABLE_ENTITY,
        "/api#unclear",
        "The request is not complete",
        "The answer depends on something that is not there: `field` names it.",
    ),
    (
        StatusCode::SERVICE_UNAVAILABLE,
        "/api#busy",
        "Not now",
        "Somebody writes all the while, or the program is ending: ask again.",
    ),
    (
        StatusCode::INTERNAL_SERVER_ERROR,
        "/api#failed",
        "Something failed",
        "The ledger is as it was; the program's own output may tell more.",
    ),
];

/// What a problem is written as.
pub(crate) const MEDIA: &str = "application/problem+json";

impl Problem {
    /// A problem in words of the form `what is wrong; what to do`.
    pub(crate) fn new(status: StatusCode, words: &str) -> Self {
        let known = KINDS.iter().find(|kind| kind.0 == status);
        let (kind, title) =
            known.map_or(("about:blank", status.canonical_reason().unwrap_or("Refused")), |kind| (kind.1, kind.2));
        let (detail, remedy) = match words.split_once("; ") {
            Some((detail, remedy)) => (detail, Some(remedy.to_owned())),
            None => (words, None),
        };
        Self { kind, title, status: status.as_u16(), detail: detail.to_owned(), field: None, remedy }
    }

    /// A problem with a parameter or member.
    pub(crate) fn field(field: &str, words: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, words).of(field)
    }

    /// The same, said of a parameter or member.
    pub(crate) fn of(self, field: &str) -> Self {
        Self { field: Some(field.to_owned()).filter(|field| !field.is_empty()), ..self }
    }
}

impl From<Failure> for Problem {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Problem(problem) => *problem,
            failure => Self::new(failure.status(), &failure.to_string()),
        }
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self::Problem(Box::new(problem))
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(field) = &self.field {
            write!(f, "{field}: ")?;
        }
        f.write_str(&self.detail)?;
        self.remedy.iter().try_for_each(|remedy| write!(f, "; {remedy}"))
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        // A structure of words and a number is always written.
        let body = serde_json::to_vec(&self).unwrap_or_default();
        let headers = [(header::CONTENT_TYPE, MEDIA), (header::CACHE_CONTROL, "no-store")];
        (status, headers, body).into_response()
    }
}

/// What any route may answer with instead of what is asked for.
#[derive(utoipa::IntoResponses)]
#[expect(dead_code, reason = "stands for what the document says")]
pub(crate) enum Refusals {
    /// A parameter is wrong.
    #[response(status = 400, content_type = "application/problem+json")]
    Unfit(#[to_schema] Problem),
    /// There is no such thing.
    #[response(status = 404, content_type = "application/problem+json")]
    Missing(#[to_schema] Problem),
    /// The answer has no such form.
    #[response(status = 406, content_type = "application/problem+json")]
    Form(#[to_schema] Problem),
    /// The answer depends on something that is not there.
    #[response(status = 422, content_type = "application/problem+json")]
    Unclear(#[to_schema] Problem),
    /// Ask again.
    #[response(status = 503, content_type = "application/problem+json")]
    Busy(#[to_schema] Problem),
    /// Something failed.
    #[response(status = 500, content_type = "application/problem+json")]
    Failed(#[to_schema] Problem),
}
