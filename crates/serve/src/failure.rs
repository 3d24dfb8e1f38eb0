//! Why a request has no answer, and the page that says so.

use axum::http::{HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use demarche_ledger::Error;

use crate::NotesError;
use crate::api::Problem;
use crate::layout::{Page, Place, render};

/// Why a request could not be answered.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Failure {
    /// There is no such page, matter, statement or article.
    #[error("{0}")]
    Missing(String),
    /// The request says something that cannot be meant.
    #[error("{0}")]
    Unfit(String),
    /// What the API refuses, with all that is known of it.
    #[error("{0}")]
    Problem(Box<Problem>),
    /// The ledger refuses.
    #[error(transparent)]
    Ledger(#[from] Error),
    /// A page cannot be written.
    #[error("the page could not be written: {0}")]
    Template(#[from] askama::Error),
    /// What answers the request has failed.
    #[error("something broke here while the page was made; the ledger is as it was")]
    Broken,
    /// Nobody knows who asks.
    #[error("log in first; programs send a token (`demarche user token add`) as Authorization: Bearer")]
    Unknown,
    /// Whoever asks may not.
    #[error("{0}")]
    Forbidden(String),
    /// The request is longer than is read.
    #[error("the request is longer than {} KiB; send less at once", .0 >> 10)]
    TooLong(usize),
    /// Too much was asked.
    #[error("too much was asked in a short time; wait {0} seconds")]
    Often(u64),
    /// It takes too long.
    #[error("this takes longer than {0} seconds; ask for less, as for a shorter time")]
    Slow(u64),
    /// The users cannot be looked up.
    #[error(transparent)]
    Notes(#[from] NotesError),
    /// The program is ending.
    #[error("the program is ending; ask again when it has been started anew")]
    Ended,
}

impl Failure {
    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Missing(_) => StatusCode::NOT_FOUND,
            Self::Problem(problem) => StatusCode::from_u16(problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
            Self::Ledger(Error::NoMatter(_) | Error::NoStatement(_) | Error::NoArticle(_) | Error::NoDecision(_)) => {
                StatusCode::NOT_FOUND
            }
            Self::Notes(NotesError::Unfit(_)) => StatusCode::BAD_REQUEST,
            Self::Unfit(_) | Self::Ledger(Error::Decision(_) | Error::Search { .. }) => StatusCode::BAD_REQUEST,
            Self::Unknown => StatusCode::UNAUTHORIZED,
            Self::Forbidden(_) => StatusCode::FORBIDDEN,
            Self::TooLong(_) => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Often(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Ledger(Error::Busy) | Self::Ended | Self::Slow(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Ledger(_) | Self::Template(_) | Self::Broken | Self::Notes(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl Failure {
    /// Adds what programs read of an answer.
    pub(crate) fn add_headers(&self, response: &mut Response) {
        if let Self::Often(seconds) = self {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(*seconds));
        }
    }

    /// Why, as a sentence.
    pub(crate) fn reason(&self) -> String {
        let mut reason = self.to_string();
        if let Some(first) = reason.get(..1) {
            reason.replace_range(..1, &first.to_uppercase());
        }
        if !reason.ends_with('.') {
            reason.push('.');
        }
        reason
    }
}

#[derive(askama::Template)]
#[template(path = "failure.html")]
struct FailurePage<'f> {
    title: &'f str,
    reason: String,
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        self.page()
    }
}

impl Failure {
    /// The page that says so.
    pub(crate) fn page(&self) -> Response {
        let status = self.status();
        let words = &crate::language::ENGLISH;
        let title = match status {
            StatusCode::NOT_FOUND => words.not_found,
            StatusCode::BAD_REQUEST => words.not_understood,
            StatusCode::UNAUTHORIZED => words.log_in,
            StatusCode::FORBIDDEN => words.not_allowed,
            StatusCode::PAYLOAD_TOO_LARGE | StatusCode::TOO_MANY_REQUESTS => words.too_much,
            _ => words.failed,
        };
        let reason = self.reason();
        let mut response = match render(title, Place::None, &FailurePage { title, reason }) {
            Ok(page) => (status, Page::answer(page.into())).into_response(),
            Err(error) => (status, error.to_string()).into_response(),
        };
        self.add_headers(&mut response);
        response
    }
}

/// The answer to addresses that no page has.
pub(crate) async fn not_found(uri: Uri) -> Failure {
    Failure::Missing(format!("there is no page at {}", uri.path()))
}
