//! The pages as a browser gets them, on the example ledger.

#![allow(clippy::unwrap_used)]

mod common;

use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use common::{Server, codings, seen, text};
use demarche_ledger::Access;
use demarche_statement::Article;

#[tokio::test]
async fn today_shows_what_the_last_days_brought() {
    let server = Server::example();
    let page = server.page("/").await;
    let text = seen(&page);
    assert!(text.contains("15 articles"), "{text}");
    assert!(page.contains("href=\"/dyad/AZE/JPN\""), "{page}");
    assert!(text.contains("Promises due"), "{text}");
}

#[tokio::test]
async fn a_dyad_holds_chronology_money_positions_and_promises() {
    let server = Server::example();
    let page = server.page("/dyad/AZE/JPN").await;
    let text = seen(&page);
    for heading in ["Chronology", "Money", "Positions", "Promises", "Where they differ"] {
        assert!(text.contains(heading), "{heading}: {text}");
    }
    assert!(text.contains("$240 million"), "{text}");
    assert!(page.contains("class=\"episode\""), "{page}");
    // Names do as codes do, and the other way round is the same page.
    let answer = server.ask("/dyad?one=japan&other=Azerbaijan").await;
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    assert_eq!(answer.headers()[header::LOCATION], "/dyad/JPN/AZE");
    let later = seen(&server.page("/dyad/AZE/JPN?from=2007-01-01&to=").await);
    assert!(later.contains("Nothing is told to have happened"), "{later}");
}

#[tokio::test]
async fn every_row_leads_to_its_matter_and_its_sentence() {
    let server = Server::example();
    let page = server.page("/dyad/AZE/JPN").await;
    let page = page.replace("&#38;", "&");
    let mut followed = 0;
    let addresses = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    for address in BTreeSet::from_iter(addresses.filter(|address| address.starts_with('/'))) {
        let (path, fragment) = address.split_once('#').unwrap_or((address, ""));
        let target = server.page(path).await;
        assert!(fragment.is_empty() || target.contains(&format!("id=\"{fragment}\"")), "{address}");
        followed += 1;
    }
    assert!(followed > 40, "{followed}");
}

#[tokio::test]
async fn a_matter_sets_its_members_side_by_side_and_marks_what_differs() {
    let server = Server::example();
    let dyad = server.page("/dyad/AZE/JPN").await;
    let differing = dyad.split("id=\"disputes\"").nth(1).unwrap();
    let address = differing.split("href=\"/matter/").nth(1).unwrap().split('"').next().unwrap();
    let page = server.page(&format!("/matter/{address}")).await;
    assert!(page.contains("class=\"differs\""), "{page}");
    let text = seen(&page);
    assert!(text.contains("$300 million") && text.contains("Zerkalo"), "{text}");
    assert!(text.contains("Known from"), "{text}");
    assert!(text.contains("the first to tell it"), "{text}");
    // A reason names the other teller, not a number that stands nowhere else.
    assert!(text.contains("like Turan ("), "{text}");
}

#[tokio::test]
async fn an_article_shows_its_coded_words_and_why() {
    let server = Server::example();
    let page = server.page("/article/azerbaijan-japan-01").await;
    assert!(page.contains("<mark class=\"amount\" title=\"amount\">$240 million</mark>"), "{page}");
    let text = seen(&page);
    assert!(text.contains("Severnaya power plant"), "{text}");
    assert!(text.contains("of the lexicon"), "{text}");
}

#[tokio::test]
async fn search_finds_by_words_and_by_party() {
    let server = Server::example();
    let found = seen(&server.page("/search?q=Severnaya&party=Japan").await);
    assert!(found.contains("$240"), "{found}");
    let none = seen(&server.page("/search?q=Severnaya&party=FRA").await);
    assert!(none.contains("0 statements"), "{none}");
    let odd = server.ask("/search?q=%22%27)--&from=yesterday").await;
    assert_eq!(odd.status(), StatusCode::BAD_REQUEST);
    assert!(seen(&text(odd).await).contains("write it as 2006-03-13"));
}

#[tokio::test]
async fn sources_count_what_each_outlet_brought() {
    let server = Server::example();
    let text = seen(&server.page("/sources").await);
    assert!(text.contains("15 articles") && text.contains("Zerkalo"), "{text}");
}

#[tokio::test]
async fn what_is_not_there_is_told_on_a_page() {
    let server = Server::example();
    for (address, words) in [
        ("/matter/999", "has no matter 999"),
        ("/article/none", "has no article none"),
        ("/statement/none", "has no statement none"),
        ("/nowhere", "no page at /nowhere"),
        ("/assets/other.css", "no /assets/other.css"),
    ] {
        let answer = server.ask(address).await;
        assert_eq!(answer.status(), StatusCode::NOT_FOUND, "{address}");
        let text = seen(&text(answer).await);
        assert!(text.contains(words), "{address}: {text}");
    }
}

#[tokio::test]
async fn answers_carry_a_policy_and_are_kept_until_the_ledger_changes() {
    let server = Server::example();
    let first = server.ask("/").await;
    let policy = first.headers()[header::CONTENT_SECURITY_POLICY].to_str().unwrap().to_owned();
    assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
    let tag = first.headers()[header::ETAG].clone();
    let again = Request::get("/").header(header::IF_NONE_MATCH, tag).body(Body::empty()).unwrap();
    let answer = server.send(again).await;
    assert_eq!(answer.status(), StatusCode::NOT_MODIFIED);
    // What another program records shows at once.
    let article = Article {
        id: Some("later".to_owned()),
        publication: Some("Herald".to_owned()),
        published: Some("2006-12-20".parse().unwrap()),
        ..Article::new("Japan lent Azerbaijan $40 million.")
    };
    let mut ledger = server.ledger(Access::Write);
    ledger.record(&codings(vec![article]), jiff::Timestamp::UNIX_EPOCH).unwrap();
    let page = seen(&server.page("/").await);
    assert!(page.contains("16 articles") && page.contains("$40 million"), "{page}");
}

#[tokio::test]
async fn style_is_in_the_binary_and_kept_for_ever() {
    let server = Server::example();
    let page = server.page("/").await;
    let style = page.split("rel=\"stylesheet\" href=\"").nth(1).unwrap().split('"').next().unwrap();
    let answer = server.ask(style).await;
    assert_eq!(answer.status(), StatusCode::OK);
    assert!(answer.headers()[header::CACHE_CONTROL].to_str().unwrap().contains("immutable"));
    assert!(!page.contains("<style") && !page.contains(" style=") && !page.contains("onclick"), "{page}");
}

/// Whatever stands in an article stands on the page as words.
#[tokio::test]
async fn a_stored_script_never_runs() {
    let hostile = "<script>alert(1)</script>";
    let article = Article {
        id: Some(format!("{hostile}\"'/../#?")),
        publication: Some(format!("Herald \"{hostile}")),
        published: Some("2006-03-13".parse().unwrap()),
        title: Some(format!("{hostile}\" onload=\"x")),
        author: Some(hostile.to_owned()),
        url: Some("javascript:alert(1)".to_owned()),
        ..Article::new(format!(
            "Japan will lend Azerbaijan $240 million for {hostile} plants, {hostile} Turan reported.\n\n\
             President Ilham Aliyev met \"{hostile}\" Taro Aso in Tokyo."
        ))
    };
    let server = Server::of(vec![article]);
    let today = server.page("/").await;
    let mut addresses = vec!["/".to_owned(), "/sources".to_owned(), "/dyad/AZE/JPN".to_owned()];
    addresses.push(format!("/search?q={}", "%3Cscript%3Ealert(1)%3C/script%3E"));
    addresses.push("/search?q=Japan".to_owned());
    for address in today.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        if address.starts_with("/article/") || address.starts_with("/matter/") {
            addresses.push(address.split('#').next().unwrap().to_owned());
        }
    }
    assert!(addresses.len() > 6, "{today}");
    for address in addresses {
        let page = server.page(&address).await;
        assert_eq!(page.matches("<script").count(), 1, "{address}: {page}");
        assert!(!page.contains("href=\"javascript:") && !page.contains(" onload=\""), "{address}: {page}");
    }
}
