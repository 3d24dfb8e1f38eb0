//! The page of a country or body.

#![allow(clippy::unwrap_used)]

mod common;

use axum::http::{StatusCode, header};
use common::{Server, seen, text};
use demarche_statement::Article;

#[tokio::test]
async fn a_country_has_partners_offices_and_what_was_told_last() {
    let server = Server::example();
    let page = server.page("/country/AZE").await;
    let text = seen(&page);
    for words in ["Partners", "Where it leans", "Who holds office on", "Told last", "Ilham Aliyev since 2003"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(page.contains("<a href=\"/country/JPN\">Japan</a>"), "{page}");
    assert!(page.contains("href=\"/dyad/AZE/JPN\""), "{page}");
    assert!(!page.contains("<svg"), "of one partner there is nothing to draw: {page}");
    let earlier = seen(&server.page("/country/AZE?on=1995-01-01").await);
    assert!(earlier.contains("Heydar Aliyev") && !earlier.contains("Ilham Aliyev since"), "{earlier}");
    let nothing = seen(&server.page("/country/AZE?from=2010-01-01").await);
    assert!(nothing.contains("Nothing is told to have happened"), "{nothing}");
}

#[tokio::test]
async fn a_country_goes_by_name_and_by_code() {
    let server = Server::example();
    for address in ["/country?party=japan", "/country/Japan", "/country/jpn"] {
        let answer = server.ask(address).await;
        assert_eq!(answer.status(), StatusCode::SEE_OTHER, "{address}");
        assert_eq!(answer.headers()[header::LOCATION], "/country/JPN");
    }
    assert!(server.page("/country").await.contains("<option value=\"Azerbaijan\">"));
    let unknown = server.ask("/country/QQQ").await;
    assert_eq!(unknown.status(), StatusCode::NOT_FOUND);
    assert!(seen(&text(unknown).await).contains("knows a party QQQ"));
    assert_eq!(server.ask("/country/Nowhere%20at%20all").await.status(), StatusCode::BAD_REQUEST);
}

/// A dozen visits to one bloc, and four to the other, in two years.
fn visits() -> Vec<Article> {
    let visit = |index: usize, country: &str| Article {
        id: Some(format!("visit-{index}")),
        publication: Some(if index.is_multiple_of(2) { "Trend" } else { "Turan" }.to_owned()),
        published: Some(format!("200{}-{:02}-10", 5 + index / 9, 1 + index % 9).parse().unwrap()),
        ..Article::new(format!("President Ilham Aliyev met the president of {country} in Baku on Tuesday."))
    };
    let asian = ["China", "South Korea", "Indonesia"];
    (0..16).map(|index| visit(index, if index % 4 == 3 { "France" } else { asian[index % 4] })).collect()
}

#[tokio::test]
async fn a_leaning_is_measured_between_the_blocs_asked_for() {
    let server = Server::of(visits());
    let page = server.page("/country/AZE?toward=asia&against=West").await;
    let words = seen(&page);
    assert!(words.contains("of cooperation with Asia or West"), "{words}");
    assert!([">2005</text>", ">2006</text>"].iter().all(|year| page.matches(year).count() <= 1), "{page}");
    // The charts stand in the page, with no style that is not the page's.
    assert!(page.contains("class=\"chart\"") && !page.contains("<style"), "{page}");
    assert!(words.contains("of them are with Asia: a tilt of"), "{words}");
    assert!(words.contains("Period by period") && words.contains("too few to say"), "{words}");
    let few = seen(&server.page("/country/AZE?toward=JPN,IND&against=West").await);
    assert!(few.contains("Under 10 episodes nothing is said"), "{few}");
    let one = server.ask("/country/AZE?toward=Asia").await;
    assert_eq!(one.status(), StatusCode::BAD_REQUEST);
    assert!(seen(&text(one).await).contains("name both"));
    let odd = server.ask("/country/AZE?toward=Atlantis&against=West").await;
    assert_eq!(odd.status(), StatusCode::BAD_REQUEST);
    assert!(seen(&text(odd).await).contains("the blocs are Asia"));
}
