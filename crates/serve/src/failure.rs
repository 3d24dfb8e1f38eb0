//! Why a request has no answer, and the page that says so.

use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use demarche_ledger::Error;

use crate::layout::{Page, Place, render};

/// Why a request could not be answered.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// There is no such page, matter, statement or article.
    #[error("{0}")]
    Missing(String),
    /// The request says something that cannot be meant.
    #[error("{0}")]
    Unfit(String),
    /// The ledger refuses.
    #[error(transparent)]
    Ledger(#[from] Error),
    /// A page cannot be written.
    #[error("the page could not be written: {0}")]
    Template(#[from] askama::Error),
    /// What answers the request has failed.
    #[error("something broke here while the page was made; the ledger is as it was")]
    Broken,
    /// The program is ending.
    #[error("the program is ending; ask again when it has been started anew")]
    Ended,
}

impl Failure {
    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Missing(_) => StatusCode::NOT_FOUND,
            Self::Ledger(Error::NoMatter(_) | Error::NoStatement(_) | Error::NoArticle(_) | Error::NoDecision(_)) => {
                StatusCode::NOT_FOUND
            }
            Self::Unfit(_) | Self::Ledger(Error::Decision(_) | Error::Search { .. }) => StatusCode::BAD_REQUEST,
            Self::Ledger(Error::Busy) | Self::Ended => StatusCode::SERVICE_UNAVAILABLE,
            Self::Ledger(_) | Self::Template(_) | Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        }
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
        let status = self.status();
        let words = &crate::language::ENGLISH;
        let title = match status {
            StatusCode::NOT_FOUND => words.not_found,
            StatusCode::BAD_REQUEST => words.not_understood,
            _ => words.failed,
        };
        let mut reason = self.to_string();
        if let Some(first) = reason.get(..1) {
            reason.replace_range(..1, &first.to_uppercase());
        }
        if !reason.ends_with('.') {
            reason.push('.');
        }
        match render(title, Place::None, &FailurePage { title, reason }) {
            Ok(page) => (status, Page::answer(page.into())).into_response(),
            Err(error) => (status, error.to_string()).into_response(),
        }
    }
}

/// The answer to addresses that no page has.
pub(crate) async fn not_found(uri: Uri) -> Failure {
    Failure::Missing(format!("there is no page at {}", uri.path()))
}
