//! What is around every page: the head, the way to the other pages, the foot.

use std::sync::Arc;

use askama::Template;
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use xxhash_rust::xxh3::xxh3_64;

use crate::{Failure, Viewer, assets, language};

/// Under which heading of the way a page stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    None,
    Today,
    Dyads,
    Countries,
    Money,
    Map,
    Brief,
    Search,
    Review,
    Sources,
}

/// The inside of a page. What is around it is added when it is answered with, for that may depend on who asks.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    pub(crate) title: String,
    pub(crate) place: Place,
    /// Written by a template, and escaped by it.
    pub(crate) main: String,
}

impl Page {
    /// An answer that [`lay_out`] writes.
    pub(crate) fn answer(page: Arc<Self>) -> Response {
        let mut response = StatusCode::OK.into_response();
        response.extensions_mut().insert(page);
        response
    }
}

/// The inside of a page, from its template.
pub(crate) fn render(title: impl Into<String>, place: Place, template: &impl Template) -> Result<Page, Failure> {
    Ok(Page { title: title.into(), place, main: template.render()? })
}

struct Way {
    address: &'static str,
    name: &'static str,
    place: Place,
}

#[derive(Template)]
#[template(path = "layout.html")]
struct Layout<'l> {
    page: &'l Page,
    ways: &'l [Way],
    /// The name of who asks, where there are users.
    viewer: Option<&'l str>,
    style: &'l str,
    script: &'l str,
    words: &'l language::Words,
}

fn ways(words: &language::Words) -> Vec<Way> {
    let way = |address, name, place| Way { address, name, place };
    vec![
        way("/", words.today, Place::Today),
        way("/dyad", words.dyads, Place::Dyads),
        way("/country", words.countries, Place::Countries),
        way("/money", words.money, Place::Money),
        way("/map", words.map, Place::Map),
        way("/brief", words.brief, Place::Brief),
        way("/search", words.search, Place::Search),
        way("/review", words.review, Place::Review),
        way("/sources", words.sources, Place::Sources),
    ]
}

/// Writes the pages that handlers answer with; a browser that has one already is told so.
pub(crate) async fn lay_out(request: Request, next: Next) -> Response {
    let known = request.headers().get(header::IF_NONE_MATCH).cloned();
    let mut response = next.run(request).await;
    let Some(page) = response.extensions_mut().remove::<Arc<Page>>() else { return response };
    let words = &language::ENGLISH;
    // Whoever found out who asks has told so with the answer.
    let viewer = response.extensions().get::<Viewer>().cloned();
    let layout = Layout {
        page: &page,
        ways: &ways(words),
        viewer: viewer.as_ref().and_then(Viewer::name),
        style: assets::style_address(),
        script: assets::script_address(),
        words,
    };
    let written = match layout.render() {
        Ok(written) => written,
        Err(error) => return (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    };
    let tag = format!("\"{:016x}\"", xxh3_64(written.as_bytes()));
    let is_known = known.is_some_and(|known| known.as_bytes() == tag.as_bytes());
    let (mut parts, _) = response.into_parts();
    parts.headers.remove(header::CONTENT_LENGTH);
    let mut answer = if is_known && parts.status == StatusCode::OK {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        (parts.status, Html(written)).into_response()
    };
    *answer.extensions_mut() = parts.extensions;
    let headers = answer.headers_mut();
    headers.extend(parts.headers.into_iter().filter_map(|(name, value)| Some((name?, value))));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(header::ETAG, tag);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    answer
}
