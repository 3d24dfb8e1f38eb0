//! Style and scripts, from the binary. Their addresses name their content, so browsers may keep them for ever.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use xxhash_rust::xxh3::xxh3_64;

use crate::Failure;

struct Asset {
    address: String,
    kind: &'static str,
    content: &'static str,
}

impl Asset {
    fn new(stem: &str, end: &str, kind: &'static str, content: &'static str) -> Self {
        Self { address: format!("/assets/{stem}-{:016x}.{end}", xxh3_64(content.as_bytes())), kind, content }
    }
}

static STYLE: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("style", "css", "text/css; charset=utf-8", include_str!("../assets/style.css")));
static SCRIPT: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("keys", "js", "text/javascript; charset=utf-8", include_str!("../assets/keys.js")));

pub(crate) fn style_address() -> &'static str {
    &STYLE.address
}

pub(crate) fn script_address() -> &'static str {
    &SCRIPT.address
}

pub(crate) async fn serve(Path(name): Path<String>) -> Result<Response, Failure> {
    let wanted = format!("/assets/{name}");
    let asset = [&*STYLE, &*SCRIPT].into_iter().find(|asset| asset.address == wanted);
    let asset = asset.ok_or_else(|| Failure::Missing(format!("there is no {wanted}")))?;
    let headers = [(header::CONTENT_TYPE, asset.kind), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")];
    Ok((headers, asset.content).into_response())
}
