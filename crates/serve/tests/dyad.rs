//! What the page of two parties measures.

#![allow(clippy::unwrap_used)]

mod common;

use common::{Server, codings, seen};
use demarche_statement::Article;

#[tokio::test]
async fn a_dyad_has_charts_with_their_numbers() {
    let server = Server::example();
    let page = server.page("/dyad/AZE/JPN").await;
    let words = seen(&page);
    assert!(
        words.contains("Over time") && words.contains("The numbers") && words.contains("words of cooperation"),
        "{words}"
    );
    assert!(words.contains("on PLOVER’s scale from −10 to 10 they average"), "{words}");
    assert_eq!(page.matches("class=\"chart\"").count(), 2, "the timeline, and the money by year");
    assert!(!page.contains("<style"), "{page}");
    assert!(page.contains("href=\"/money?party=AZE&#38;with=JPN\""), "{page}");
    assert!(!words.contains("Compared"), "without days there is nothing to compare with: {words}");
}

#[tokio::test]
async fn a_time_is_compared_with_the_one_before_or_with_one_that_is_chosen() {
    let server = Server::example();
    let words = seen(&server.page("/dyad/AZE/JPN?from=2006-03-01&to=2006-03-15").await);
    assert!(words.contains("Compared 1–15 Mar 200614–28 Feb 2006"), "{words}");
    assert!(words.contains("articles read"), "{words}");
    let words = seen(&server.page("/dyad/AZE/JPN?from=2006-03-01&since=2006-01-01&until=2006-02-28").await);
    assert!(words.contains("Compared from 1 Mar 20061 Jan – 28 Feb 2006"), "{words}");
}

/// Of a busy pair a page shows the latest, and says so.
#[tokio::test]
async fn where_there_is_much_the_latest_is_shown() {
    let towns = ["Baku", "Tokyo", "Ganja", "Osaka", "Kyoto"];
    let text: String = (0..25)
        .map(|at| format!("President Ilham Aliyev met the prime minister of Japan in {} again. ", towns[at % 5]))
        .collect();
    let first =
        codings(vec![Article { published: Some("2000-01-01".parse().unwrap()), ..Article::new(text) }]).remove(0);
    assert!(first.statements.len() >= 25);
    // The same again, month after month.
    let mut day: jiff::civil::Date = "2000-01-01".parse().unwrap();
    let mut again = Vec::new();
    for number in 0..90 {
        let mut coding = first.clone();
        let id = format!("meeting-{number}");
        coding.article.published = Some(day);
        for (place, statement) in coding.statements.iter_mut().enumerate() {
            statement.id = format!("{id}-{place}");
            (statement.date, statement.cite_info.date) = (Some(day), Some(day));
            statement.cite_info.id.clone_from(&id);
        }
        coding.article.id = Some(id);
        again.push(coding);
        day = day.saturating_add(jiff::ToSpan::days(31));
    }
    let server = Server::of_codings(&again);
    for (address, all) in [
        ("/dyad/AZE/JPN", "/dyad/AZE/JPN?all=yes"),
        ("/country/JPN", "/country/JPN?all=yes"),
        ("/map", "/map?all=yes"),
        ("/brief?one=AZE&other=JPN", "/brief?one=AZE&#38;other=JPN&#38;all=yes"),
    ] {
        let page = server.page(address).await;
        assert!(page.contains("There is much: this looks from"), "{address}");
        assert!(page.contains(&format!("href=\"{all}\"")), "{address}: {all}");
        assert!(page.len() < 600_000, "{address}: {}", page.len());
    }
    assert!(!server.page("/dyad/AZE/JPN?all=yes").await.contains("There is much"));
}

#[tokio::test]
async fn a_pair_is_watched_from_its_page() {
    let server = Server::example();
    let address = "/dyad/JPN/AZE?from=2006-03-01&to=2006-03-15";
    let page = server.page(address).await;
    assert!(page.contains("aria-label=\"Watch Japan and Azerbaijan\""), "{page}");
    assert!(page.contains("<input type=\"hidden\" name=\"from\" value=\"2006-03-01\">"), "{page}");
    // The page of before is not shown again, and the time looked at is not lost.
    let leads =
        server.led_by("/watch", "page=dyad&one=JPN&other=AZE&from=2006-03-01&to=2006-03-15&is_watched=yes").await;
    assert_eq!(leads, address);
    assert!(server.page(address).await.contains("aria-label=\"Do not watch Japan and Azerbaijan\""));
    // It is the same pair the other way round, and stands on Today.
    assert!(server.page("/dyad/AZE/JPN").await.contains("Do not watch Azerbaijan and Japan"));
    assert!(server.page("/?on=2012-01-01").await.contains("Do not watch Azerbaijan and Japan"));
    server.led_by("/watch", "page=dyad&one=AZE&other=JPN&is_watched=no").await;
    assert!(server.page(address).await.contains("aria-label=\"Watch Japan and Azerbaijan\""));
    // From Today it leads back there, and nowhere else.
    assert_eq!(server.led_by("/watch", "one=AZE&other=JPN&is_watched=yes&page=//evil.example").await, "/");
}

/// Whoever doubts a figure sees what it counts.
#[tokio::test]
async fn figures_lead_to_what_they_count() {
    let server = Server::example();
    let page = server.page("/dyad/AZE/JPN?from=2006-03-01&to=2006-03-15").await;
    let address = "/dyad/AZE/JPN?from=2006-03-01&#38;to=2006-03-15&#38;quad=2#chronology";
    assert!(page.contains(address), "{page}");
    let page = server.page("/dyad/AZE/JPN?from=2006-03-01&to=2006-03-15&quad=2").await;
    let words = seen(&page);
    assert!(words.contains("Chronology deeds of cooperation show all"), "{words}");
    let (_, chronology) = page.split_once("id=\"chronology\"").unwrap();
    let (chronology, _) = chronology.split_once("</section>").unwrap();
    let rows = |tone: &str| chronology.matches(&format!("class=\"row {tone}\"")).count();
    assert!(rows("cooperation") > 0 && rows("conflict") == 0, "{chronology}");
    assert_eq!(server.ask("/dyad/AZE/JPN?quad=5").await.status(), axum::http::StatusCode::BAD_REQUEST);
}
