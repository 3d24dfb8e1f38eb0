//! Logging in and out.

use askama::Template;
use axum::extract::{Form, Query, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Extension, RequestExt as _, Router};
use jiff::Timestamp;
use serde::Deserialize;

use super::{From, Guard, Viewer, cookie, host, session};
use crate::Failure;
use crate::language::{ENGLISH, Words};
use crate::layout::{Page, Place, render};

pub(crate) fn router(guard: Guard) -> Router {
    Router::new().route("/login", get(show).post(log_in)).route("/logout", post(log_out)).with_state(guard)
}

#[derive(Template)]
#[template(path = "login.html")]
struct Door<'d> {
    words: &'static Words,
    next: &'d str,
    name: &'d str,
    is_wrong: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    next: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Given {
    name: String,
    password: String,
    next: String,
}

/// The form, with where to go on.
fn door(next: &str, name: &str, is_wrong: bool, status: StatusCode) -> Response {
    match render(ENGLISH.log_in, Place::None, &Door { words: &ENGLISH, next: within(next), name, is_wrong }) {
        Ok(page) => (status, Page::answer(page.into())).into_response(),
        Err(failure) => failure.into_response(),
    }
}

/// What is shown instead of a page to those who are not known.
pub(super) fn closed(asked: &str) -> Response {
    let mut response = door(asked, "", false, StatusCode::UNAUTHORIZED);
    response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    response
}

/// An address of this desk: nobody is led elsewhere.
fn within(next: &str) -> &str {
    let is_path = next.starts_with('/') && !next.starts_with("//");
    let is_plain = next.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    if is_path && is_plain && !next.starts_with("/login") { next } else { "/" }
}

async fn show(viewer: Option<Extension<Viewer>>, Query(asked): Query<Asked>) -> Response {
    match viewer {
        Some(_) => Redirect::to(within(&asked.next)).into_response(),
        None => door(&asked.next, "", false, StatusCode::OK),
    }
}

async fn log_in(State(guard): State<Guard>, request: Request) -> Result<Response, Failure> {
    let host = host(&request);
    let from = request.extensions().get::<From>().map_or([0; 4].into(), |from| from.0);
    let before = session(request.headers()).map(str::to_owned);
    let Form(given): Form<Given> =
        request.extract().await.map_err(|_| Failure::Unfit("the form did not come whole; send it again".to_owned()))?;
    guard.0.limiters.log_in(from, &given.name)?;
    // Hashing takes much memory for a moment.
    let _permit = guard.0.limiters.hashing().await?;
    let Given { name, password, next } = given;
    let tried = name.clone();
    let user = guard.desk().note(move |notes| notes.verify(&tried, &password)).await?;
    let Some(user) = user else {
        tracing::warn!(%from, "a log-in failed");
        return Ok(door(&next, &name, true, StatusCode::UNAUTHORIZED));
    };
    let id = guard
        .desk()
        .note(move |notes| {
            // What was known before the log-in opens nothing after it.
            if let Some(before) = before {
                notes.end(&before)?;
            }
            notes.begin(&user.name, Timestamp::now())
        })
        .await?;
    Ok(with_cookie(Redirect::to(within(&next)), &cookie(host.as_deref(), Some(&id))))
}

async fn log_out(State(guard): State<Guard>, request: Request) -> Result<Response, Failure> {
    let host = host(&request);
    if let Some(id) = session(request.headers()).map(str::to_owned) {
        guard.desk().note(move |notes| notes.end(&id)).await?;
    }
    Ok(with_cookie(Redirect::to("/login"), &cookie(host.as_deref(), None)))
}

fn with_cookie(redirect: Redirect, cookie: &str) -> Response {
    let mut response = redirect.into_response();
    if let Ok(mut cookie) = HeaderValue::from_str(cookie) {
        cookie.set_sensitive(true);
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::within;

    #[test]
    fn nobody_is_led_elsewhere() {
        for there in ["//evil.example", "/\\evil.example", "https://evil.example", "", "/a\nb", "javascript:alert(1)"] {
            assert_eq!(within(there), "/", "{there}");
        }
        assert_eq!(within("/dyad/AZE/JPN?from=2006-01-01"), "/dyad/AZE/JPN?from=2006-01-01");
    }
}
