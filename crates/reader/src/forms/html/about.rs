//! What a page says of its article besides the text: headline, outlet, author, days, language, address.
//!
//! JSON-LD comes first, then meta elements, then what elements say they are, then what the page looks like. Days are never
//! taken from scripts other than JSON-LD, nor from notes of copyright: the day on which a script expires is no day of
//! publication.

use jiff::civil::Date;
use serde_json::Value;

use super::body::Block;
use super::tree::{Tag, Tree, sign};
use crate::dates;
use crate::input::About;

/// An element that names an author or a day has no more elements and texts in it than this.
const SMALL: usize = 50;

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Facts {
    pub(super) title: Option<String>,
    pub(super) publication: Option<String>,
    pub(super) author: Option<String>,
    pub(super) published: Option<Date>,
    pub(super) modified: Option<Date>,
    pub(super) language: Option<String>,
    pub(super) url: Option<String>,
    /// The text, as JSON-LD gives it.
    pub(super) text: Option<String>,
}

/// The facts of a page; `body` is the article's text as it was found, `shown` a headline that no element marks as one.
pub(super) fn facts(tree: &Tree, body: &[Block], shown: Option<String>, about: &About) -> Facts {
    let objects = objects(tree);
    let headline = headline(tree).or(shown);
    let linked = linked_article(&objects, &headline, about);
    let of = |name: &str| linked.and_then(|article| article.get(name));
    let words = |name: &str| of(name).and_then(text_of).map(|words| plain(&words)).filter(|words| !words.is_empty());

    let url = address(tree, about);
    let og_title = first(tree, &["og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title"]);
    let page_title = plain(&tree.title);
    let title = words("headline")
        .or_else(|| words("name"))
        // The headline as it is shown, where the page title agrees, else what the page says to others.
        .or_else(|| headline.clone().filter(|headline| page_title.contains(headline.as_str())))
        .or_else(|| og_title.clone())
        .or_else(|| headline.clone())
        .or_else(|| (!page_title.is_empty()).then(|| page_title.clone()));
    let (title, suffix) = match title {
        Some(title) => {
            let (title, suffix) = without_outlet(&title, tree);
            (Some(title), suffix.or_else(|| outlet_behind(&page_title, headline.as_deref())))
        }
        None => (None, None),
    };

    let publication = of("publisher")
        .and_then(|publisher| named(publisher, &objects))
        .or_else(|| {
            first(
                tree,
                &[
                    "og:site_name",
                    "application-name",
                    "dc.publisher",
                    "publisher",
                    "citation_journal_title",
                    "twitter:app:name:iphone",
                ],
            )
        })
        .or(suffix)
        .map(|name| plain(&name))
        .filter(|name| !name.is_empty() && !is_address(name))
        .or_else(|| host(url.as_deref().or(about.url.as_deref())?));

    let author = of("author")
        .or_else(|| of("creator"))
        .map(|author| names(author, &objects))
        .filter(|names| !names.is_empty())
        .or_else(|| {
            let said = tree.meta(&[
                "author",
                "article:author",
                "dc.creator",
                "dc.contributor",
                "parsely-author",
                "byl",
                "sailthru.author",
                "citation_author",
            ]);
            Some(said.map(str::to_owned).collect::<Vec<_>>()).filter(|names| !names.is_empty())
        })
        .and_then(|names| authors(names, publication.as_deref()))
        .or_else(|| authors(shown_authors(tree), publication.as_deref()));

    let plausible = |day: &Date| {
        day.year() >= 1990 && about.fetched.is_none_or(|fetched| *day <= fetched.tomorrow().unwrap_or(fetched))
    };
    let published = words("datePublished")
        .or_else(|| words("dateCreated"))
        .and_then(|words| dates::loose_day(&words))
        .filter(plausible)
        .or_else(|| {
            let said = tree.meta(&[
                "article:published_time",
                "article:published",
                "og:article:published_time",
                "datepublished",
                "og:published_time",
                "pubdate",
                "publishdate",
                "publish-date",
                "publish_date",
                "publication_date",
                "publication-date",
                "parsely-pub-date",
                "sailthru.date",
                "citation_publication_date",
                "citation_date",
                "dc.date.issued",
                "dcterms.issued",
                "dcterms.created",
                "dc.date.created",
                "dc.date",
                "dcterms.date",
                "rnews:datepublished",
                "displaydate",
                "ptime",
                "date",
            ]);
            said.filter_map(machine_day).find(|day| plausible(day))
        })
        .or_else(|| shown_day(tree, body, sign::DATE).filter(plausible))
        .or_else(|| url.iter().chain(&about.url).find_map(|url| dates::of_address(url)).filter(plausible));
    let modified = words("dateModified")
        .and_then(|words| dates::loose_day(&words))
        .filter(plausible)
        .or_else(|| {
            let said = tree.meta(&[
                "article:modified_time",
                "article:modified",
                "og:article:modified_time",
                "og:updated_time",
                "datemodified",
                "lastmod",
                "last-modified",
                "dcterms.modified",
                "dc.date.modified",
                "utime",
            ]);
            said.filter_map(machine_day).find(|day| plausible(day))
        })
        .or_else(|| shown_day(tree, body, sign::CHANGE).filter(plausible))
        .filter(|modified| published.is_none_or(|published| *modified >= published));

    let declared = words("inLanguage")
        .or_else(|| tree.language.clone())
        .or_else(|| first(tree, &["content-language", "dc.language", "language", "og:locale"]))
        .and_then(|tag| language_tag(&tag));
    let text = of("articleBody").and_then(text_of);
    Facts { title, publication, author, published, modified, language: declared, url, text }
}

/// The objects of JSON-LD, those of lists and graphs one by one.
fn objects(tree: &Tree) -> Vec<Value> {
    let mut found = Vec::new();
    for data in &tree.data {
        let inside = data.trim().trim_start_matches("<!--").trim_end_matches("-->").trim();
        let inside = inside
            .trim_start_matches("//<![CDATA[")
            .trim_start_matches("<![CDATA[")
            .trim_end_matches("//]]>")
            .trim_end_matches("]]>");
        let value = serde_json::from_str(inside.trim()).or_else(|_| {
            // Line ends and tabs inside strings are the commonest fault.
            let mended: String = inside.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
            serde_json::from_str(mended.trim().trim_end_matches(';'))
        });
        if let Ok(value) = value {
            spread(value, &mut found);
        }
    }
    found
}

fn spread(value: Value, found: &mut Vec<Value>) {
    match value {
        Value::Array(list) => list.into_iter().for_each(|one| spread(one, found)),
        Value::Object(mut object) => {
            if let Some(graph) = object.remove("@graph") {
                spread(graph, found);
            }
            for name in ["mainEntity", "mainEntityOfPage"] {
                if object.get(name).is_some_and(|inside| inside.get("@type").is_some() && rank(inside) > 1)
                    && let Some(inside) = object.remove(name)
                {
                    spread(inside, found);
                }
            }
            found.push(Value::Object(object));
        }
        _ => {}
    }
}

/// How likely an object of JSON-LD is the article: 0 is not.
fn rank(object: &Value) -> u8 {
    let kinds: Vec<&str> = match object.get("@type") {
        Some(Value::String(kind)) => vec![kind],
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => return 0,
    };
    let of = |kind: &&str| match kind.rsplit(['/', ':', '#']).next().unwrap_or_default() {
        "NewsArticle"
        | "ReportageNewsArticle"
        | "AnalysisNewsArticle"
        | "BackgroundNewsArticle"
        | "OpinionNewsArticle"
        | "AskPublicNewsArticle"
        | "ReviewNewsArticle" => 4,
        "Article" | "LiveBlogPosting" | "Report" | "AdvertiserContentArticle" => 3,
        "BlogPosting" | "SocialMediaPosting" | "TechArticle" | "ScholarlyArticle" => 2,
        "WebPage" | "ItemPage" | "CreativeWork" => 1,
        _ => 0,
    };
    kinds.iter().map(of).max().unwrap_or(0)
}

/// The object that tells of the page's own article: a page may describe those that it links to as well.
fn linked_article<'o>(objects: &'o [Value], headline: &Option<String>, about: &About) -> Option<&'o Value> {
    let fits = |object: &Value| {
        let same_title = object.get("headline").and_then(text_of).is_some_and(|said| Some(plain(&said)) == *headline);
        let addresses = ["url", "@id", "mainEntityOfPage"].map(|name| object.get(name));
        let same_address = about.url.as_deref().is_some_and(|url| {
            addresses.iter().flatten().any(|said| {
                let said = said.as_str().or_else(|| said.get("@id").and_then(Value::as_str));
                said.is_some_and(|said| said.split('#').next() == url.split('#').next())
            })
        });
        same_title || same_address
    };
    let best = objects.iter().map(rank).max().filter(|&best| best > 0)?;
    objects
        .iter()
        .filter(|object| rank(object) > 1)
        .find(|object| fits(object))
        .or_else(|| objects.iter().find(|object| rank(object) == best))
}

/// The words of a value: itself, its `@value`, or the first of a list.
fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(words) => Some(words.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Array(list) => list.first().filter(|first| !first.is_array()).and_then(text_of),
        Value::Object(object) => {
            object.get("@value").or_else(|| object.get("name")).and_then(Value::as_str).map(str::to_owned)
        }
        _ => None,
    }
}

/// The name of a person or body, which may stand elsewhere under its `@id`.
fn named(value: &Value, objects: &[Value]) -> Option<String> {
    if let Some(name) = value.get("name").and_then(text_of) {
        return Some(name);
    }
    if let Some(id) = value.get("@id").and_then(Value::as_str) {
        let other = objects.iter().find(|object| object.get("@id").and_then(Value::as_str) == Some(id))?;
        return other.get("name").and_then(text_of);
    }
    match value {
        Value::String(name) => Some(name.clone()),
        Value::Array(list) => list.iter().filter(|one| !one.is_array()).find_map(|one| named(one, objects)),
        _ => None,
    }
}

fn names(value: &Value, objects: &[Value]) -> Vec<String> {
    match value {
        Value::Array(list) => list.iter().filter_map(|one| named(one, objects)).collect(),
        one => named(one, objects).into_iter().collect(),
    }
}

/// The headline as it is shown: the first first-level heading with words, that of the header apart.
fn headline(tree: &Tree) -> Option<String> {
    let headings = (0..tree.nodes.len()).filter(|&at| tree.nodes[at].tag == Tag::Headline);
    let texts: Vec<(usize, String)> =
        headings.map(|at| (at, tree.all_words(at))).filter(|(_, text)| !text.is_empty()).take(20).collect();
    // Outlets put their name into a first-level heading too: that with most words in the page's title is the article's.
    let page_title = plain(&tree.title);
    let in_title =
        texts.iter().filter(|(_, text)| page_title.contains(text.as_str())).max_by_key(|(_, text)| text.len());
    let in_article = texts
        .iter()
        .find(|&&(at, _)| inside(tree, at).any(|around| matches!(tree.nodes[around].tag, Tag::Article | Tag::Main)));
    in_title.or(in_article).or(texts.first()).map(|(_, text)| text.clone()).filter(|text| text.len() <= 500)
}

/// The elements around a node, from the inside out.
fn inside(tree: &Tree, at: usize) -> impl Iterator<Item = usize> {
    let mut at = at;
    std::iter::from_fn(move || {
        (at > 0).then(|| {
            at = tree.nodes[at].parent as usize;
            at
        })
    })
}

fn first(tree: &Tree, names: &[&str]) -> Option<String> {
    tree.meta(names).map(plain).find(|said| !said.is_empty())
}

/// White space made single, and the entities decoded that pages hide in attributes and data.
fn plain(words: &str) -> String {
    let words = if words.contains('&') { super::unescaped(words) } else { words.to_owned() };
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

const PARTS: [&str; 6] = [" | ", " - ", " – ", " — ", " :: ", " » "];

/// A title without the outlet's name behind it, where the page names the outlet; and that name.
fn without_outlet(title: &str, tree: &Tree) -> (String, Option<String>) {
    let site = first(tree, &["og:site_name", "application-name"]);
    for mark in PARTS {
        if let Some((words, name)) = title.rsplit_once(mark)
            && site.as_deref().is_some_and(|site| site.eq_ignore_ascii_case(name.trim()))
        {
            return (words.trim().to_owned(), Some(name.trim().to_owned()));
        }
    }
    (title.to_owned(), None)
}

/// The outlet's name that stands in the page's title behind the headline.
fn outlet_behind(page_title: &str, headline: Option<&str>) -> Option<String> {
    let rest = page_title.strip_prefix(headline?)?;
    let mark = PARTS.iter().find(|mark| rest.starts_with(**mark))?;
    // The last part is the outlet; those before it are its sections.
    let name = rest[mark.len()..].rsplit(mark).next()?.trim();
    (!name.is_empty() && name.len() <= 60).then(|| name.to_owned())
}

fn host(url: &str) -> Option<String> {
    let url = url::Url::parse(url).ok()?;
    let host = url.host_str()?;
    Some(host.strip_prefix("www.").unwrap_or(host).to_owned())
}

fn is_address(words: &str) -> bool {
    words.contains("://") || words.starts_with("www.") || words.starts_with('@')
}

/// Names of authors without `By`, addresses and the outlet itself, with `; ` between.
fn authors(names: Vec<String>, publication: Option<&str>) -> Option<String> {
    let mut kept: Vec<String> = Vec::new();
    for name in names {
        let name = plain(&name);
        let bare = ["By ", "by ", "BY ", "By: ", "Author: ", "Written by "]
            .iter()
            .find_map(|by| name.strip_prefix(by))
            .unwrap_or(&name);
        let bare = bare.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '|' | ':' | '-' | '–'));
        let is_name = !bare.is_empty()
            && bare.chars().count() <= 100
            && bare.chars().any(char::is_alphabetic)
            && !is_address(bare)
            && publication.is_none_or(|publication| !publication.eq_ignore_ascii_case(bare));
        if is_name && !kept.iter().any(|one| one.eq_ignore_ascii_case(bare)) && kept.len() < 20 {
            kept.push(bare.to_owned());
        }
    }
    (!kept.is_empty()).then(|| kept.join("; "))
}

/// The names in elements that say they name the author.
fn shown_authors(tree: &Tree) -> Vec<String> {
    let is_author = |at: usize| {
        tree.nodes[at].signs & sign::AUTHOR != 0 && tree.nodes[at].signs & (sign::COMMENTS | sign::HIDDEN) == 0
    };
    let mut found = Vec::new();
    let mut at = 0;
    while at < tree.nodes.len() && found.len() < 5 {
        let node = &tree.nodes[at];
        if matches!(node.tag, Tag::Beside) || node.signs & sign::COMMENTS != 0 {
            at = node.end as usize;
            continue;
        }
        if is_author(at) {
            let inner = at + 1..node.end as usize;
            // The narrowest element that says so: a by-line holds more than the name.
            if inner.len() <= SMALL && !inner.clone().any(is_author) {
                let words = tree.all_words(at);
                // A name, not a portrait of the author.
                if words.split(' ').count() <= 8
                    && dates::loose_day(&words).is_none()
                    && !words.chars().any(|c| c.is_ascii_digit())
                {
                    found.push(words);
                }
                at = inner.end;
                continue;
            }
        }
        at += 1;
    }
    // The first only: later ones are those of other articles.
    found.truncate(1);
    found
}

/// A day as a meta element gives it.
fn machine_day(words: &str) -> Option<Date> {
    dates::loose_day(words).or_else(|| dates::of_count(words))
}

/// The day that an element tells whose names say that it does, or a `<time>`; nearest to the article's text first.
fn shown_day(tree: &Tree, body: &[Block], wanted: u8) -> Option<Date> {
    let (start, end) = match (body.first(), body.last()) {
        (Some(first), Some(last)) => (first.node, last.node),
        _ => (0, tree.nodes.len()),
    };
    let headline = (0..start).rev().find(|&at| tree.nodes[at].tag == Tag::Headline);
    let mut found: Vec<(usize, Date)> = Vec::new();
    let mut at = 0;
    while at < tree.nodes.len() && found.len() < 50 {
        let node = &tree.nodes[at];
        if matches!(node.tag, Tag::Beside | Tag::Control) || node.signs & (sign::COMMENTS | sign::HIDDEN) != 0 {
            at = node.end as usize;
            continue;
        }
        let is_time = node.tag == Tag::Time && node.signs & sign::CHANGE == 0 && wanted == sign::DATE;
        if (node.signs & wanted != 0 || is_time) && (wanted == sign::CHANGE || node.signs & sign::CHANGE == 0) {
            let stated = tree.times.binary_search_by_key(&(at as u32), |&(node, _)| node).ok();
            let stated = stated.and_then(|index| dates::loose_day(&tree.times[index].1));
            let shown = || {
                if node.end as usize - at > SMALL {
                    return None;
                }
                let words = tree.all_words(at);
                let is_copyright = words.contains('©') || words.to_lowercase().contains("copyright");
                Some(words).filter(|_| !is_copyright).and_then(|words| dates::loose_day(&words))
            };
            if let Some(day) = stated.or_else(shown) {
                found.push((at, day));
                at = node.end as usize;
                continue;
            }
        }
        at += 1;
    }
    // Between headline and text is its place; else before or in the text, then anywhere.
    let from = headline.unwrap_or(0);
    found
        .iter()
        .find(|&&(at, _)| headline.is_some() && (from..=start).contains(&at))
        .or_else(|| found.iter().rev().find(|&&(at, _)| at <= start))
        .or_else(|| found.iter().find(|&&(at, _)| at <= end))
        .or(found.first())
        .map(|&(_, day)| day)
}

/// The address of the page: that which it says itself, where it is not another's.
fn address(tree: &Tree, about: &About) -> Option<String> {
    let found = about.url.as_deref().and_then(|url| url::Url::parse(url).ok());
    let said = tree.canonical.as_deref().filter(|said| !said.is_empty()).or_else(|| tree.meta(&["og:url"]).next());
    let said = said.and_then(|said| match &found {
        Some(found) => found.join(said).ok(),
        None => url::Url::parse(said).ok(),
    });
    let is_web = |url: &url::Url| matches!(url.scheme(), "http" | "https");
    let said = said.filter(|said| {
        let (to_home, from_home) = (said.path() == "/", found.as_ref().is_some_and(|found| found.path() == "/"));
        is_web(said)
            && (!to_home || from_home)
            && found.as_ref().is_none_or(|found| found.host_str() == said.host_str())
    });
    said.map(String::from).or_else(|| about.url.clone())
}

/// A BCP 47 tag, mended where `_` stands for `-`.
fn language_tag(words: &str) -> Option<String> {
    let tag = words.split([',', ';', ' ']).next()?.trim().replace('_', "-");
    let mut parts = tag.split('-');
    let language = parts.next()?;
    let is_language = (2..=3).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_rest =
        parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    (is_language && is_rest && !matches!(language, "und" | "zxx")).then(|| {
        let rest = &tag[language.len()..];
        format!("{}{rest}", language.to_ascii_lowercase())
    })
}
