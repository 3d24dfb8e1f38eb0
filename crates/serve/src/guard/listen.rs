//! Taking connections, with an end to all that somebody could keep waiting.

use std::future::Future;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::http::Request;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tower::ServiceExt as _;

use super::{Limits, Peer};
use crate::{Desk, NotesError};

/// Why nothing is answered.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ServeError {
    /// Everybody who can reach the address could do all.
    #[error(
        "{0} can be reached from other machines and there are no users; add one first with `demarche user add NAME --role admin`, or listen on 127.0.0.1"
    )]
    NoUsers(SocketAddr),
    /// The users cannot be looked up.
    #[error(transparent)]
    Notes(#[from] NotesError),
    /// The listener fails.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

/// Whether this machine alone reaches an address.
pub(crate) fn is_local(at: SocketAddr) -> bool {
    at.ip().to_canonical().is_loopback()
}

pub(crate) fn may(desk: &Desk, at: SocketAddr) -> Result<(), ServeError> {
    if is_local(at) || desk.notes().has_users()? { Ok(()) } else { Err(ServeError::NoUsers(at)) }
}

/// How long to wait after the machine had nothing left for a connection.
const PAUSE: Duration = Duration::from_millis(200);

/// Answers until `ended`, and then what has begun.
pub(crate) async fn answer(router: Router, limits: Limits, listener: TcpListener, ended: impl Future<Output = ()>) {
    // Heads and idle connections have an end, which axum's own loop does not give them.
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(limits.head);
    let places = Arc::new(Semaphore::new(limits.connections));
    let open = GracefulShutdown::new();
    let mut ended = pin!(ended);
    loop {
        let next = async {
            let place = Arc::clone(&places).acquire_owned().await;
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! {
            next = next => next,
            () = &mut ended => break,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                tracing::warn!(%error, "a connection could not be taken");
                tokio::time::sleep(PAUSE).await;
                continue;
            }
        };
        // Pages are written whole, so there is nothing to wait for.
        let _ = stream.set_nodelay(true);
        let service = router.clone().map_request(move |mut request: Request<hyper::body::Incoming>| {
            request.extensions_mut().insert(Peer(peer));
            request
        });
        let connection = open.watch(http.serve_connection(TokioIo::new(stream), TowerToHyperService::new(service)));
        tokio::spawn(async move {
            let _place = place;
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection broke");
            }
        });
    }
    drop(listener);
    if tokio::time::timeout(limits.end, open.shutdown()).await.is_err() {
        tracing::warn!("some answers were not done {} seconds after the end", limits.end.as_secs());
    }
}
