//! The API: what the program's commands give, as JSON under `/api/v1`, from the same functions.
//!
//! `/api/v1/openapi.json` is made from the handlers, and `/api` is that document for people.

mod answer;
mod asked;
mod code;
mod document;
mod matters;
mod measures;
mod model;
mod names;
mod problem;
mod statements;

use std::sync::LazyLock;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::{Method, StatusCode, Uri};
use axum::routing::get;
use utoipa::OpenApi;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

pub(crate) use answer::Answer;
pub use problem::Problem;

use crate::Desk;

/// What is asked for otherwise than by HTTP is answered by the same functions.
#[cfg(feature = "mcp")]
pub(crate) mod questions {
    pub(crate) use super::asked::pair;
    pub(crate) use super::code::code;
    pub(crate) use super::matters::number as matter_number;
    pub(crate) use super::measures::{DyadAsked, MoneyAsked, OrientationAsked};
    pub(crate) use super::model::WholeMatter;
    pub(crate) use super::problem::Problem;
    pub(crate) use super::statements::StatementsAsked;
}

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Demarche",
        description = "A sourced ledger of relations between states: who did, said, promised or paid what to whom, when, how much, and \
                       according to which outlet, every row tied to its sentence.",
        license(name = "MIT OR Apache-2.0"),
    ),
    tags(
        (name = "ledger", description = "Statements with their evidence, articles, matters."),
        (name = "measures", description = "What follows from many statements."),
        (name = "names", description = "Who is who."),
        (name = "coding", description = "A text becomes statements."),
    )
)]
struct Document;

fn routes() -> OpenApiRouter<Desk> {
    let v1 = OpenApiRouter::new()
        .routes(routes!(statements::search))
        .routes(routes!(statements::one))
        .routes(routes!(statements::articles))
        .routes(routes!(statements::article))
        .routes(routes!(matters::many))
        .routes(routes!(matters::one))
        .routes(routes!(measures::dyad))
        .routes(routes!(measures::money))
        .routes(routes!(measures::positions))
        .routes(routes!(measures::promises))
        .routes(routes!(measures::orientation))
        .routes(routes!(names::parties))
        .routes(routes!(names::sources))
        .routes(routes!(code::post));
    OpenApiRouter::with_openapi(Document::openapi()).nest("/api/v1", v1)
}

/// The document of all routes.
static OPENAPI: LazyLock<utoipa::openapi::OpenApi> = LazyLock::new(|| routes().into_openapi());

/// All routes of the API.
pub(crate) fn router() -> Router<Desk> {
    let (router, _) = routes().split_for_parts();
    router
        .route("/api/v1/openapi.json", get(document::json))
        .route("/api/v1/{*rest}", axum::routing::any(missing))
        .method_not_allowed_fallback(not_by_this_method)
        .layer(DefaultBodyLimit::max(code::ROOM))
        .route("/api", get(document::page))
}

async fn missing(uri: Uri) -> Problem {
    Problem::new(StatusCode::NOT_FOUND, &format!("there is no route {}; /api lists them", uri.path()))
}

async fn not_by_this_method(method: Method, uri: Uri) -> Problem {
    Problem::new(
        StatusCode::METHOD_NOT_ALLOWED,
        &format!("{} does not answer {method}; /api lists the routes", uri.path()),
    )
}
