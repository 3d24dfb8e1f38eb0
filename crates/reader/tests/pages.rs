//! Pages in the layouts that outlets have, with what a reader would say of each.
//!
//! Beside each page lies what is expected: the facts, a line each, then the text. What is not named must not be found.

use std::path::Path;

use demarche_reader::{About, Input, read};
use demarche_statement::Article;

fn article(name: &str, about: About) -> Article {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages").join(format!("{name}.html"));
    let input = Input::open(&path).expect("the page").with_about(about);
    let mut articles = read(input, None).expect("a page");
    let article = articles.next().expect("an article").expect("an article");
    assert!(articles.next().is_none());
    article
}

/// The article as its expectation is written.
fn written(article: &Article) -> String {
    let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string());
    let facts = [
        ("url", article.url.clone()),
        ("title", article.title.clone()),
        ("author", article.author.clone()),
        ("publication", article.publication.clone()),
        ("published", day(article.published)),
        ("modified", day(article.modified)),
        ("language", article.language.clone()),
    ];
    let facts: String = facts.into_iter().filter_map(|(name, fact)| Some(format!("{name}: {}\n", fact?))).collect();
    format!("{facts}\n{}\n", article.text)
}

#[track_caller]
fn check(name: &str, about: About) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages").join(format!("{name}.txt"));
    let expected = std::fs::read_to_string(path).expect("what is expected");
    let found = written(&article(name, about));
    assert!(found == expected, "--- expected\n{expected}\n--- found\n{found}");
}

#[test]
fn json_ld_comes_first_and_what_stands_around_the_article_is_left_out() {
    let url = Some("https://courier.example/world/2006/03/tokyo-baku-power-deal?from=home".to_owned());
    check("json-ld", About { url, ..About::default() });
}

#[test]
fn meta_elements_come_next() {
    check("meta", About::default());
}

#[test]
fn old_pages_of_tables_and_line_breaks_are_read_in_their_character_set() {
    check("table", About::default());
}

#[test]
fn comments_are_not_the_article_though_they_are_longer() {
    check("blog", About::default());
}

#[test]
fn a_page_that_is_one_form_is_read() {
    check("form", About::default());
}

#[test]
fn behind_a_wall_the_data_tell_the_text() {
    check("wall", About::default());
}

#[test]
fn an_article_in_sections_is_read_whole() {
    check("sections", About::default());
}

#[test]
fn no_day_is_taken_from_scripts_and_copyrights() {
    check("undated", About::default());
    // The address is the last resort, and nothing is published after it was fetched.
    let url = Some("https://fjord.example/2023/04/18/norway-envoy".to_owned());
    let about = About { url, ..About::default() };
    assert_eq!(article("undated", about.clone()).published, Some(jiff::civil::date(2023, 4, 18)));
    let fetched = Some(jiff::civil::date(2022, 1, 1));
    let article = article("undated", About { fetched, ..about });
    assert_eq!(article.published, None);
    assert_eq!(article.publication.as_deref(), Some("fjord.example"));
}

#[test]
fn no_page_is_published_after_it_was_fetched() {
    let fetched = Some(jiff::civil::date(2006, 3, 1));
    let article = article("json-ld", About { fetched, ..About::default() });
    assert_eq!((article.published, article.modified), (None, None));
}
