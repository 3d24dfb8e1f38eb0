//! The map of events.

#![allow(clippy::unwrap_used)]

mod common;

use axum::http::StatusCode;
use common::{Server, seen};

#[tokio::test]
async fn places_are_drawn_and_listed_with_what_happened_there() {
    let server = Server::example();
    let page = server.page("/map").await;
    let words = seen(&page);
    assert!(words.contains("Tokyo") || words.contains("Baku"), "{words}");
    assert!(page.contains("class=\"chart\"") && page.contains("class=\"row"), "{page}");
    let pair = server.page("/map?party=japan&with=AZE").await;
    assert!(seen(&pair).contains("Azerbaijan: where things happened"), "{}", seen(&pair));
    // A place by itself.
    let address =
        page.split("<h2 id=\"place-1\"><a href=\"").nth(1).unwrap().split('"').next().unwrap().replace("&#38;", "&");
    let one = server.page(&address).await;
    assert_eq!(one.matches("<h2 id=\"place-").count(), 1, "{one}");
    let none = seen(&server.page("/map?from=2016-01-01").await);
    assert!(none.contains("No event with a place"), "{none}");
    assert_eq!(server.ask("/map?party=Nowhere%20at%20all").await.status(), StatusCode::BAD_REQUEST);
}
