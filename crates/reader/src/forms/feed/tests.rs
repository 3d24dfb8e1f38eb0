use std::io::Cursor;

use jiff::civil::date;

use super::*;

fn read(feed: impl Into<Vec<u8>>) -> Vec<Result<Article, String>> {
    let about = About { url: Some("https://example.org/rss".to_owned()), ..About::default() };
    let input = Input::new("feed", Cursor::new(feed.into())).with_about(about);
    Feed.read(input, false).expect("a feed").map(|item| item.map_err(|error| error.to_string())).collect()
}

const RSS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>The Daily</title><link>https://example.org/</link><language>en-gb</language>
<image><title>Logo</title><url>https://example.org/logo.png</url></image>
<item><title>Japan &amp; Kenya: a &quot;loan&quot;</title><link>/news/1?a=1&amp;b=2</link><guid isPermaLink="false">d-1</guid>
<pubDate>Mon, 13 Mar 2006 23:30:00 -0800</pubDate><dc:creator><![CDATA[Ann Author]]></dc:creator>
<description>Japan lent &lt;b&gt;Kenya&lt;/b&gt; money.</description>
<content:encoded><![CDATA[<p>Japan lent <a href="x">Kenya</a> $5 million.</p><figure><figcaption>A port</figcaption></figure><p>Tokyo&#8217;s terms are mild &amp; long.</p>]]></content:encoded>
<media:title>Not this</media:title></item>
<item><title>Caf&eacute; talks &#x2013; again</title><guid>https://example.org/news/2</guid><description></description></item>
<item><description>R&D is funded by Mali & Chad.</description><author>desk@example.org (The Desk)</author><source url="https://wire.example/rss">The Wire</source></item>
<item><enclosure url="a.mp3"/></item>
</channel></rss>"#;

#[test]
fn rss_items_are_articles() {
    let read = read(RSS);
    assert_eq!(read.len(), 4);
    let first = read[0].as_ref().expect("an article");
    assert_eq!(first.title.as_deref(), Some("Japan & Kenya: a \"loan\""));
    assert_eq!(first.text, "Japan lent Kenya $5 million.\n\nTokyo’s terms are mild & long.");
    assert_eq!(first.url.as_deref(), Some("https://example.org/news/1?a=1&b=2"));
    assert_eq!((first.author.as_deref(), first.publication.as_deref()), (Some("Ann Author"), Some("The Daily")));
    assert_eq!((first.published, first.language.as_deref()), (Some(date(2006, 3, 13)), Some("en-gb")));
    // A headline alone is a text, and an address in the guid is the article's.
    let second = read[1].as_ref().expect("an article");
    assert_eq!(
        (second.text.as_str(), second.url.as_deref()),
        ("Café talks – again", Some("https://example.org/news/2"))
    );
    let third = read[2].as_ref().expect("an article");
    assert_eq!(third.text, "R&D is funded by Mali & Chad.");
    assert_eq!((third.author.as_deref(), third.publication.as_deref()), (Some("The Desk"), Some("The Wire")));
    assert_eq!(read[3].as_ref().expect_err("nothing"), "feed, item 4 was skipped: it has neither text nor title");
}

#[test]
fn atom_entries_are_articles() {
    let read = read(
        r#"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title type="html">Le &lt;i&gt;Jour&lt;/i&gt;</title>
        <author><name>Rédaction</name></author>
        <entry><id>tag:1</id><title>Un prêt &lt; 5 millions</title><link rel="self" href="https://example.org/api/1"/>
        <link href="https://example.org/1"/><author><name>A. Traoré</name><email>a@example.org</email></author><author><name>B. Diop</name></author>
        <published>2022-05-17T09:00:00+02:00</published><updated>2022-05-19T09:00:00+02:00</updated>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Le <em>Japon</em> prête.</p><p>Le Mali rend &amp; remercie.</p></div></content></entry>
        <entry><id>tag:2</id><title>Deux</title><updated>2022-05-20T00:00:00Z</updated><summary>Le riz arrive.</summary></entry></feed>"#,
    );
    let first = read[0].as_ref().expect("an article");
    assert_eq!(first.title.as_deref(), Some("Un prêt < 5 millions"));
    assert_eq!(first.text, "Le Japon prête.\n\nLe Mali rend & remercie.");
    assert_eq!(
        (first.url.as_deref(), first.author.as_deref()),
        (Some("https://example.org/1"), Some("A. Traoré; B. Diop"))
    );
    assert_eq!((first.published, first.modified), (Some(date(2022, 5, 17)), Some(date(2022, 5, 19))));
    assert_eq!((first.publication.as_deref(), first.language.as_deref()), (Some("Le Jour"), Some("fr")));
    let second = read[1].as_ref().expect("an article");
    assert_eq!(
        (second.published, second.modified, second.text.as_str()),
        (Some(date(2022, 5, 20)), None, "Le riz arrive.")
    );
}

#[test]
fn rdf_and_other_character_sets_are_read() {
    let feed = r#"<?xml version="1.0" encoding="windows-1251"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>Вестник</title></channel><item><title>Кредит</title><link>https://example.org/1</link><dc:date>2006-03-13T10:00:00Z</dc:date><description>Япония предоставит кредит.</description></item></rdf:RDF>"#;
    let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode(feed);
    let read = read(bytes);
    let article = read[0].as_ref().expect("an article");
    assert_eq!(
        (article.text.as_str(), article.publication.as_deref()),
        ("Япония предоставит кредит.", Some("Вестник"))
    );
    assert_eq!(article.published, Some(date(2006, 3, 13)));
}

#[test]
fn what_comes_before_a_break_is_kept() {
    let cut = RSS.find("</item>\n<item><description>").expect("the third item");
    let read = read(&RSS[..cut - 4]);
    assert_eq!(read.iter().filter(|item| item.is_ok()).count(), 1);
    let error = read.last().expect("an error").as_ref().expect_err("an error");
    assert!(error.contains("item 2") && error.contains("fetch"), "{error}");
    // Tags that do not match do no harm.
    let read = self::read(
        "<rss><channel><item><title>One</b></title><description>Mali paid.</p></description></item><item><title>Two</title></item>",
    );
    assert_eq!(read.len(), 2);
    assert_eq!(read[0].as_ref().expect("an article").text, "Mali paid.");
}

#[test]
fn entities_do_not_explode() {
    let bomb = "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>\
        <rss><channel><item><title>Laughter</title><description>&c;&c;&c;&c; Mali paid.</description></item></channel></rss>";
    let read = read(bomb);
    let text = &read[0].as_ref().expect("an article").text;
    assert!(text.ends_with("Mali paid.") && text.len() < 200, "{text}");
}

#[test]
fn hostile_feeds_end() {
    let deep = format!("<rss><channel><item><title>Deep</title><description>{}Mali paid.", "<a>".repeat(500_000));
    let items = read(deep);
    assert!(items.len() <= 2);
    let long = format!(
        "<rss><channel><item><title>One</title></item><item><title>{}</title></item></channel></rss>",
        "x".repeat(40 << 20)
    );
    let items = read(long);
    assert_eq!(items[0].as_ref().expect("an article").text, "One");
    assert!(
        items[1].as_ref().is_err_and(|error| error.contains("longer than 16 MiB")),
        "{:?}",
        items[1].as_ref().map(|_| ())
    );
    for text in
        ["", "<rss", "<rss><channel>", "<feed></feed>", "<rss></rss>", "&;<rss>", "<?xml", "<!DOCTYPE rss [<!ENTITY"]
    {
        let _ = read(text);
    }
}
