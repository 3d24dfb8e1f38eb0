//! Pages on a ledger, from one process: what is new, how two parties stand, one happening with all who tell it, an article with
//! what was coded from it.
//!
//! [`router`] answers requests from a [`Desk`]; [`serve`] listens. Pages are rendered here and work without scripts; style and
//! scripts are in the binary. All that stands in articles is hostile input, and is escaped by the templates.

mod api;
mod assets;
mod desk;
mod failure;
mod format;
mod guard;
mod language;
mod layout;
mod marks;
#[cfg(feature = "mcp")]
pub mod mcp;
mod measured;
mod metrics;
mod notes;
mod pages;
mod query;
mod views;

use std::future::Future;

use axum::Router;
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::get;
use tokio::net::TcpListener;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::set_header::SetResponseHeaderLayer;

pub use api::Problem;
pub use desk::Desk;
pub use failure::Failure;
pub use guard::listen::ServeError;
pub use guard::{Limits, Settings, Viewer};
pub use notes::{Notes, NotesError, Role, Token, User};

/// Nothing is loaded from elsewhere, no script or style stands in a page, and no other page may frame one.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Headers of every answer.
const HEADERS: [(&str, &str); 6] = [
    ("content-security-policy", POLICY),
    ("x-content-type-options", "nosniff"),
    // Without any, browsers do not say either from which page a form comes.
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
];

/// What answers requests for the pages of a desk, on this machine alone unless the settings say otherwise.
pub fn router(desk: Desk, settings: Settings) -> Router {
    let longest = settings.limits.body;
    let guard = guard::Guard::new(desk.clone(), settings);
    let metrics = metrics::Metrics::new();
    let mut router = pages::router()
        .merge(api::router())
        .merge(metrics::router(metrics.clone()))
        .route("/assets/{name}", get(assets::serve))
        .with_state(desk)
        .merge(guard::door::router(guard.clone()))
        .fallback(failure::not_found)
        .layer(RequestBodyLimitLayer::new(longest))
        .layer(from_fn_with_state(guard.clone(), guard::admit))
        .layer(from_fn(layout::lay_out))
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(metrics, metrics::count));
    for (name, value) in HEADERS {
        let (name, value) = (HeaderName::from_static(name), HeaderValue::from_static(value));
        router = router.layer(SetResponseHeaderLayer::if_not_present(name, value));
    }
    router.layer(from_fn(guard::log::log))
}

/// Answers what comes in on a listener until `ended` is; what has begun is brought to its end.
///
/// # Errors
/// If it could be asked from other machines and there are no users.
pub async fn serve(
    desk: Desk,
    settings: Settings,
    listener: TcpListener,
    ended: impl Future<Output = ()> + Send + 'static,
) -> Result<(), ServeError> {
    let at = listener.local_addr()?;
    guard::listen::may(&desk, at)?;
    let settings = Settings { is_local: guard::listen::is_local(at), ..settings };
    let limits = settings.limits;
    guard::listen::answer(router(desk, settings), limits, listener, ended).await;
    Ok(())
}

/// Whether a desk may be asked at an address: from other machines only where there are users.
///
/// # Errors
/// If it may not.
pub fn may_listen(desk: &Desk, at: std::net::SocketAddr) -> Result<(), ServeError> {
    guard::listen::may(desk, at)
}
