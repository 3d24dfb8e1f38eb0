//! What requests ask for, read so that a refusal names the part that is wrong.

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{FromRequest, FromRequestParts, Path, Request};
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use jiff::civil::Date;
use serde::de::DeserializeOwned;

use super::problem::Problem;
use crate::query;

/// The parameters of an address. One that is not known is refused, not passed over: a filter with a slip in its name would
/// let everything through.
pub(crate) struct Asked<T>(pub(crate) T);

impl<S: Sync, T: DeserializeOwned> FromRequestParts<S> for Asked<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Problem> {
        let query = parts.uri.query().unwrap_or_default();
        let read = serde_html_form::Deserializer::from_bytes(query.as_bytes());
        serde_path_to_error::deserialize(read).map(Self).map_err(|error| {
            let (path, words) = (error.path().to_string(), error.inner().to_string());
            named(&path, &words, "a parameter may stand once in an address, but for those that are lists")
        })
    }
}

/// Parts of the path.
pub(crate) struct Named<T>(pub(crate) T);

impl<S: Send + Sync, T: DeserializeOwned + Send> FromRequestParts<S> for Named<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        match Path::from_request_parts(parts, state).await {
            Ok(Path(named)) => Ok(Self(named)),
            Err(error) => Err(Problem::field("path", &error.body_text())),
        }
    }
}

/// A body in JSON.
pub(crate) struct Sent<T>(pub(crate) T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Sent<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        let kind = kind.split(';').next().unwrap_or_default().trim();
        if !kind.eq_ignore_ascii_case("application/json") {
            let words = format!("the body is of the kind “{kind}”; send JSON, with `Content-Type: application/json`");
            return Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, &words));
        }
        let body = Bytes::from_request(request, state).await.map_err(|error| match error {
            BytesRejection::FailedToBufferBody(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "the body is too large; send one article at a time")
            }
            error => Problem::new(error.status(), &error.body_text()),
        })?;
        let mut read = serde_json::Deserializer::from_slice(&body);
        let sent = serde_path_to_error::deserialize(&mut read).map_err(|error| {
            let path = error.path().to_string();
            named(&path, &error.inner().to_string(), "send one JSON object, as /api/v1/openapi.json has it")
        })?;
        read.end().map_err(|error| Problem::new(StatusCode::BAD_REQUEST, &format!("after the object: {error}")))?;
        Ok(Self(sent))
    }
}

/// What serde says is wrong, with the name of the part.
fn named(path: &str, words: &str, remedy: &str) -> Problem {
    // serde names it in the words where it is the name that is wrong.
    let said = ["unknown field `", "missing field `", "duplicate field `"]
        .iter()
        .find_map(|start| words.strip_prefix(start)?.split('`').next());
    // Of a list, the whole is named.
    let field = said.unwrap_or(path.split('[').next().unwrap_or_default());
    let field = if field == "." { "" } else { field };
    let is_day = words.contains("civil date")
        || words.contains("parse") && ["from", "to", "on", "turn", "published"].contains(&path);
    let remedy = if is_day { "write days as 2006-03-13" } else { remedy };
    Problem::field(field, &format!("{}; {remedy}", words.replace("; ", ", ")))
}

/// Days in their order.
pub(crate) fn span(from: Option<Date>, to: Option<Date>) -> Result<(), Problem> {
    match (from, to) {
        (Some(from), Some(to)) if to < from => {
            Err(Problem::field("to", &format!("the time ends on {to}, before it begins on {from}; swap the two days")))
        }
        _ => Ok(()),
    }
}

/// The code of a party by code or name.
pub(crate) fn party(field: &str, name: &str) -> Result<String, Problem> {
    query::party(name).map_err(|failure| Problem::from(failure).of(field))
}

/// The codes of two different parties.
pub(crate) fn pair(fields: [&str; 2], names: [&str; 2]) -> Result<[String; 2], Problem> {
    let pair = [party(fields[0], names[0])?, party(fields[1], names[1])?];
    if pair[0] == pair[1] {
        let words = format!("“{}” and “{}” are one party; name two", names[0], names[1]);
        return Err(Problem::field(fields[1], &words));
    }
    Ok(pair)
}
