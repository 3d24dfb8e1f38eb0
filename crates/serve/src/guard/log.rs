//! A line for each request: its number, what was asked, by whom, how it went. No address's questions, no header, no body: what
//! people look for and what opens doors stays out.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use axum::extract::Request;
use axum::http::HeaderValue;
use axum::middleware::Next;
use axum::response::Response;

use super::Viewer;

/// Tells requests of this run from those of others.
static RUN: LazyLock<u64> = LazyLock::new(|| {
    let mut bytes = [0; 8];
    // It need not be secret.
    let _ = getrandom::fill(&mut bytes);
    u64::from_le_bytes(bytes)
});
static COUNT: AtomicU64 = AtomicU64::new(1);

pub(crate) async fn log(request: Request, next: Next) -> Response {
    let id = format!("{:08x}-{:x}", *RUN as u32, COUNT.fetch_add(1, Ordering::Relaxed));
    let begun = Instant::now();
    let method = request.method().clone();
    let path: String = request.uri().path().chars().take(200).collect();
    let mut response = next.run(request).await;
    let user = response.extensions().get::<Viewer>().and_then(Viewer::name).unwrap_or_default().to_owned();
    let status = response.status();
    let milliseconds = begun.elapsed().as_secs_f64() * 1e3;
    if status.is_server_error() {
        tracing::warn!(id, %method, ?path, status = status.as_u16(), milliseconds, user, "request failed");
    } else {
        tracing::info!(id, %method, ?path, status = status.as_u16(), milliseconds, user, "request");
    }
    if let Ok(id) = HeaderValue::from_str(&id) {
        response.headers_mut().insert("x-request-id", id);
    }
    response
}
