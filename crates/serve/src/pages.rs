//! The pages, a module each: what is asked, what the ledger says, and the template that shows it.

mod article;
mod brief;
mod country;
mod dyad;
mod kept;
mod map;
mod matter;
mod money;
mod review;
mod search;
mod sources;
mod today;

use axum::Router;
use axum::routing::{get, post};

use crate::Desk;

/// All pages.
pub(crate) fn router() -> Router<Desk> {
    Router::new()
        .route("/", get(today::show))
        .route("/dyad", get(dyad::choose))
        .route("/dyad/{one}/{other}", get(dyad::show))
        .route("/country", get(country::choose))
        .route("/country/{code}", get(country::show))
        .route("/money", get(money::show))
        .route("/map", get(map::show))
        .route("/brief", get(brief::show))
        .route("/brief/download", get(brief::download))
        .route("/matter/{number}", get(matter::show))
        .route("/article/{id}", get(article::show))
        .route("/statement/{id}", get(article::find))
        .route("/review", get(review::show).post(review::decide))
        .route("/search", get(search::show))
        .route("/searches", get(kept::searches).post(kept::save))
        .route("/searches/forget", post(kept::forget))
        .route("/searches/{file}", get(kept::feed))
        .route("/watch", post(kept::watch))
        .route("/sources", get(sources::show))
}
