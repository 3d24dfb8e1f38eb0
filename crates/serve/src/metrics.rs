//! Whether the server is well, and what it does, for Prometheus.

use std::sync::Arc;
use std::time::Instant;

use axum::extract::{MatchedPath, Request, State};
use axum::http::{Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Extension, Router};
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::{encode_eof, encode_registry};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Registry, Unit};

use crate::api::{Answer, Problem};
use crate::{Desk, Failure, Role, Viewer};

/// Of so many outlets, those with the most articles, it is told when they were last heard of.
const OUTLETS: usize = 200;

/// What requests are told apart by. Routes are few, whatever is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Asked {
    method: &'static str,
    route: String,
    status: u16,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Route {
    route: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Outlet {
    outlet: String,
}

/// What is counted as requests come in. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Metrics(Arc<Inner>);

struct Inner {
    registry: Registry,
    requests: Family<Asked, Counter>,
    durations: Family<Route, Histogram, fn() -> Histogram>,
    running: Gauge,
}

impl Metrics {
    pub(crate) fn new() -> Self {
        let mut registry = Registry::with_prefix("demarche");
        let requests = Family::default();
        // From a page that is known to a measure over a large ledger.
        let seconds = || Histogram::new([0.001, 0.005, 0.02, 0.1, 0.5, 2.0, 10.0, 60.0]);
        let durations = Family::new_with_constructor(seconds as fn() -> Histogram);
        let running = Gauge::default();
        registry.register("http_requests", "Requests that were answered", requests.clone());
        let help = "From a request to the head of its answer";
        registry.register_with_unit("http_request_duration", help, Unit::Seconds, durations.clone());
        registry.register("http_requests_running", "Requests that wait for an answer", running.clone());
        Self(Arc::new(Inner { registry, requests, durations, running }))
    }
}

/// `/healthz` and `/metrics`.
pub(crate) fn router(metrics: Metrics) -> Router<Desk> {
    Router::new().route("/healthz", get(health)).route("/metrics", get(show)).layer(Extension(metrics))
}

/// One request fewer is running, also where whoever asked goes away.
struct Running<'g>(&'g Gauge);

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.0.dec();
    }
}

/// Counts a request, by its route.
pub(crate) async fn count(State(Metrics(metrics)): State<Metrics>, request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str).to_owned();
    // Whoever asks may make up methods.
    let known = [Method::GET, Method::HEAD, Method::POST, Method::PUT, Method::PATCH, Method::DELETE, Method::OPTIONS];
    let names = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
    let method = known.iter().position(|known| known == request.method()).map_or("other", |place| names[place]);
    metrics.running.inc();
    let running = Running(&metrics.running);
    let started = Instant::now();
    let response = next.run(request).await;
    drop(running);
    metrics.durations.get_or_create(&Route { route: route.clone() }).observe(started.elapsed().as_secs_f64());
    metrics.requests.get_or_create(&Asked { method, route, status: response.status().as_u16() }).inc();
    response
}

/// Whether requests can be answered: whether the ledger can be read.
async fn health(State(desk): State<Desk>) -> Result<&'static str, Problem> {
    desk.is_readable()?;
    Ok("ok\n")
}

/// What the ledger holds: asked for anew only after it has changed.
async fn of_ledger(desk: &Desk) -> Result<Arc<Answer>, Failure> {
    let make = |_: &Desk, ledger: &mut demarche_ledger::Ledger| {
        let mut registry = Registry::with_prefix("demarche_ledger");
        let counts = ledger.counts()?;
        let numbers = [
            ("articles", "Articles, each once", counts.articles),
            ("statements", "Statements of the latest versions of articles", counts.statements),
            ("matters", "Happenings that statements tell", counts.matters),
        ];
        for (name, help, number) in numbers {
            let gauge: Gauge = Gauge::default();
            gauge.set(number.try_into().unwrap_or(i64::MAX));
            registry.register(name, help, gauge);
        }
        let recorded: Family<Outlet, Gauge> = Family::default();
        for outlet in ledger.outlets()?.into_iter().take(OUTLETS) {
            if let (Some(name), Ok(time)) = (outlet.publication, outlet.recorded.parse::<jiff::Timestamp>()) {
                recorded.get_or_create(&Outlet { outlet: name }).set(time.as_second());
            }
        }
        let help = "When an article of the outlet was last recorded, since 1970: time() less this is how long it has been silent";
        registry.register_with_unit("outlet_recorded", help, Unit::Seconds, recorded);
        let mut text = String::new();
        encode_registry(&mut text, &registry).map_err(|_| Failure::Broken)?;
        Ok(Answer::new("text/plain", text.into_bytes()))
    };
    desk.answer("metrics".to_owned(), make).await
}

async fn show(
    State(desk): State<Desk>,
    Extension(Metrics(metrics)): Extension<Metrics>,
    viewer: Viewer,
) -> Result<Response, Problem> {
    viewer.require(Role::Admin)?;
    let ledger = of_ledger(&desk).await?;
    let mut text = String::from_utf8_lossy(&ledger.body).into_owned();
    let written = encode_registry(&mut text, &metrics.registry).and_then(|()| encode_eof(&mut text));
    written.map_err(|_| Failure::Broken)?;
    let headers = [
        (header::CONTENT_TYPE, "application/openmetrics-text; version=1.0.0; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, text).into_response())
}
