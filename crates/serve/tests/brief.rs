//! The page of a brief, and the files that it can be taken away in.

#![allow(clippy::unwrap_used)]

mod common;

use axum::http::{StatusCode, header};
use common::{Server, seen, text};

const ASKED: &str = "one=Azerbaijan&other=JPN&from=2006-02-15&to=2006-03-15";

#[tokio::test]
async fn a_brief_is_read_in_the_page_and_each_citation_leads_to_a_sentence() {
    let server = Server::example();
    assert!(server.page("/brief").await.contains("action=\"/brief\""));
    let page = server.page(&format!("/brief?{ASKED}")).await;
    let words = seen(&page);
    assert!(words.contains("Azerbaijan and Japan") && words.contains("Made from"), "{words}");
    assert!(!page.contains("<style"), "{page}");
    let mut followed = 0;
    for part in page.split("href=\"#e").skip(1) {
        let number = part.split('"').next().unwrap();
        assert!(page.contains(&format!("<li id=\"e{number}\">")), "{number}");
    }
    for part in page.split("<li id=\"e").skip(1) {
        let address = part.split("href=\"").nth(1).unwrap().split('"').next().unwrap();
        let (path, fragment) = address.split_once('#').unwrap();
        assert!(server.page(path).await.contains(&format!("id=\"{fragment}\"")), "{address}");
        followed += 1;
    }
    assert!(followed > 8, "{followed}");
    let noted = server.page(&format!("/brief?{ASKED}&cite=notes")).await;
    assert!(noted.contains("<sup class=\"cites\">"), "{noted}");
}

#[tokio::test]
async fn ids_are_told_once_on_a_page_of_several_charts() {
    let server = Server::example();
    for address in ["/brief?one=AZE&other=JPN".to_owned(), "/dyad/AZE/JPN".to_owned(), "/country/AZE".to_owned()] {
        let page = server.page(&address).await;
        let mut ids: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "{address}");
    }
}

#[tokio::test]
async fn a_brief_is_taken_away_as_markdown_html_and_csv() {
    let server = Server::example();
    for (form, kind, words) in [
        ("md", "text/markdown", "# Azerbaijan and Japan"),
        ("html", "text/html", "<h1>Azerbaijan and Japan</h1>"),
        ("csv", "text/csv", "section,group,when,label,text,sources,sentences"),
    ] {
        let answer = server.ask(&format!("/brief/download?{ASKED}&form={form}")).await;
        assert_eq!(answer.status(), StatusCode::OK, "{form}");
        assert!(answer.headers()[header::CONTENT_TYPE].to_str().unwrap().starts_with(kind));
        let named = answer.headers()[header::CONTENT_DISPOSITION].to_str().unwrap().to_owned();
        assert_eq!(named, format!("attachment; filename=\"AZE-JPN-2006-02-15-2006-03-15.{form}\""));
        let text = text(answer).await;
        assert!(text.contains(words), "{form}: {text}");
    }
}

#[tokio::test]
async fn what_no_brief_can_be_made_of_says_why() {
    let server = Server::example();
    for (address, remedy) in [
        ("/brief?one=AZE&other=", "give its name"),
        ("/brief?one=AZE&other=Azerbaijan", "name two"),
        ("/brief?one=AZE&other=JPN&cite=margin", "inline and notes"),
        ("/brief/download?one=AZE&other=JPN&form=doc", "md, html, csv and pdf"),
    ] {
        let answer = server.ask(address).await;
        assert_eq!(answer.status(), StatusCode::BAD_REQUEST, "{address}");
        let words = seen(&text(answer).await);
        assert!(words.contains(remedy), "{address}: {words}");
    }
    let empty = seen(&server.page("/brief?one=AZE&other=FRA").await);
    assert!(empty.contains("Nothing is told of the two"), "{empty}");
}
