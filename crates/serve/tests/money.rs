//! The page of money.

#![allow(clippy::unwrap_used)]

mod common;

use axum::http::StatusCode;
use common::{Server, seen, text};

#[tokio::test]
async fn money_is_added_and_what_is_left_out_says_why() {
    let server = Server::example();
    let page = server.page("/money?party=Azerbaijan&with=JPN").await;
    let words = seen(&page);
    for heading in ["Money between Azerbaijan and Japan", "Sums", "By year", "All that is told", "In no sum because"] {
        assert!(words.contains(heading), "{heading}: {words}");
    }
    assert!(words.contains("$240 million") || words.contains("$240\u{a0}million"), "{words}");
    // A total of all so far is no payment.
    assert!(words.contains("in all so far"), "{words}");
    assert!(page.contains("class=\"chart\"") && !page.contains("<style"), "{page}");
}

#[tokio::test]
async fn every_figure_leads_to_its_sentence() {
    let server = Server::example();
    let page = server.page("/money?party=AZE").await;
    let mut followed = 0;
    for part in page.split("<a class=\"amount\" href=\"").skip(1) {
        let address = part.split('"').next().unwrap();
        let (path, fragment) = address.split_once('#').unwrap();
        assert!(server.page(path).await.contains(&format!("id=\"{fragment}\"")), "{address}");
        followed += 1;
    }
    assert!(followed > 10, "{followed}");
}

#[tokio::test]
async fn money_is_narrowed_by_kind_stage_and_days() {
    let server = Server::example();
    let all = seen(&server.page("/money").await);
    assert!(all.contains("All that is told"), "{all}");
    let loans = seen(&server.page("/money?instrument=loan&stage=&from=&to=").await);
    assert!(loans.contains("loan") && !loans.contains("$844"), "{loans}");
    let none = seen(&server.page("/money?from=2016-01-01").await);
    assert!(none.contains("No money of this kind"), "{none}");
    for (address, remedy) in [
        ("/money?instrument=shells", "shells"),
        ("/money?stage=never", "never"),
        ("/money?party=AZE&with=Azerbaijan", "does not pay itself"),
        ("/money?from=2006-05-01&to=2006-04-01", "swap the two days"),
    ] {
        let answer = server.ask(address).await;
        assert_eq!(answer.status(), StatusCode::BAD_REQUEST, "{address}");
        let words = seen(&text(answer).await);
        assert!(words.contains(remedy), "{address}: {words}");
    }
}
