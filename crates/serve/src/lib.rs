//! Pages on a ledger, from one process: what is new, how two parties stand, one happening with all who tell it, an article with
//! what was coded from it.
//!
//! [`router`] answers requests from a [`Desk`]; [`serve`] listens. Pages are rendered here and work without scripts; style and
//! scripts are in the binary. All that stands in articles is hostile input, and is escaped by the templates.

mod assets;
mod desk;
mod failure;
mod format;
mod language;
mod layout;
mod marks;
mod pages;
mod query;
mod views;

use std::future::Future;

use axum::Router;
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::from_fn;
use axum::routing::get;
use tokio::net::TcpListener;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::set_header::SetResponseHeaderLayer;

pub use desk::Desk;
pub use failure::Failure;

/// Nothing is loaded from elsewhere, no script or style stands in a page, and no other page may frame one.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Headers of every answer.
const HEADERS: [(&str, &str); 6] = [
    ("content-security-policy", POLICY),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
];

/// What answers requests for the pages of a desk.
pub fn router(desk: Desk) -> Router {
    let mut router = pages::router()
        .route("/assets/{name}", get(assets::serve))
        .fallback(failure::not_found)
        .layer(from_fn(layout::lay_out))
        .layer(CatchPanicLayer::new())
        .with_state(desk);
    for (name, value) in HEADERS {
        let (name, value) = (HeaderName::from_static(name), HeaderValue::from_static(value));
        router = router.layer(SetResponseHeaderLayer::if_not_present(name, value));
    }
    router
}

/// Answers what comes in on a listener until `ended` is; what has begun is brought to its end.
///
/// # Errors
/// If the listener fails.
pub async fn serve(
    desk: Desk,
    listener: TcpListener,
    ended: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    axum::serve(listener, router(desk)).with_graceful_shutdown(ended).await
}
