//! Answers everything with the bytes of a file: what `benches/serve/run` measures the pages and the API against.
//!
//! `cargo run --release --package demarche-serve --example bare -- FILE`

use std::io::{Error, Write as _, stdout};

use axum::Router;
use axum::body::Bytes;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let file = std::env::args_os().nth(1).ok_or_else(|| Error::other("name a file whose bytes are answered with"))?;
    let body = Bytes::from(std::fs::read(file)?);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    writeln!(stdout(), "http://{}/", listener.local_addr()?)?;
    axum::serve(listener, Router::new().fallback(async move || body.clone())).await
}
