use super::*;

fn text(page: &str) -> String {
    article(page, &About::default()).text
}

const PARAGRAPH: &str =
    "<p>Japan lent Kenya $5 million, the two governments said in Tokyo, and Mali asked for as much.</p>";

#[test]
fn a_fragment_is_read_block_by_block() {
    assert_eq!(
        fragment("<p>One <b>two</b>&nbsp;three<br>four<p>five<ul><li>six<li>seven</ul>"),
        "One two three four\n\nfive\n\nsix\n\nseven"
    );
    assert_eq!(fragment("no tags &amp; no blocks"), "no tags & no blocks");
    assert_eq!(fragment("<script>a<b</script><style>p{}</style><p hidden>x</p><p style='display: none'>y</p>z"), "z");
    assert_eq!(fragment(""), "");
    assert_eq!(unescaped("AT&amp;T &lt;b&gt; &#8217;"), "AT&T <b> ’");
}

#[test]
fn unclosed_and_misnested_elements_do_no_harm() {
    let (two, three) = (PARAGRAPH.replace("$5", "$6"), PARAGRAPH.replace("$5", "$7"));
    let page = format!("<title>x</title><div><b><i>{PARAGRAPH}</div></b></p></span>{two}<div>{three}</span>");
    assert_eq!(text(&page).matches("Japan lent").count(), 3);
}

#[test]
fn links_are_made_whole() {
    let url = url::Url::parse("https://example.org/news/index.html").expect("an address");
    let page = "<a href='1.html'>x</a><a href=/2#top>y</a><a href='/2'>z</a><a href='mailto:a@b.c'>m</a><a href='javascript:x()'>j</a>";
    #[cfg(feature = "network")]
    {
        let links: Vec<String> = links(page, &url).into_iter().map(String::from).collect();
        assert_eq!(links, ["https://example.org/news/1.html", "https://example.org/2"]);
        let with_base = links_of(&format!("<base href='https://other.example/a/'>{page}"), &url);
        assert_eq!(with_base[0], "https://other.example/a/1.html");
    }
    let _ = (page, url);
}

#[cfg(feature = "network")]
fn links_of(page: &str, url: &url::Url) -> Vec<String> {
    links(page, url).into_iter().map(String::from).collect()
}

/// Pages that would take a naive reader hours, or all memory. They must end, and what was good must be kept.
#[test]
fn hostile_pages_end() {
    const SIZE: usize = 1 << 20;
    let fill = |piece: &str| piece.repeat(SIZE / piece.len());
    let numbered = |make: &dyn Fn(usize) -> String, count: usize| (0..count).map(make).collect::<String>();
    let pages = [
        ("deep", fill("<div>")),
        ("deep inline", fill("<b>")),
        ("deep lists", fill("<ul><li>")),
        ("deep tables", fill("<table><tr><td>")),
        ("formatting left open", format!("{}{}", numbered(&|number| format!("<b a={number}>"), 10_000), fill("<p>x"))),
        ("attributes", format!("<a {}>", numbered(&|number| format!("a{number} "), 500_000))),
        (
            "many tags with attributes",
            numbered(
                &|number| {
                    format!("<a {}>", format!("b{number} ").repeat(1) + &numbered(&|other| format!("a{other} "), 400))
                },
                2_000,
            ),
        ),
        ("entities", fill("&nvlt;")),
        ("cut entities", fill("&")),
        ("ends", fill("</div></p></b>")),
        ("breaks", format!("<title>{}</title>{}", "a ".repeat(100), fill("a <br>"))),
        ("headings", fill("<h1>a</h1><h2>b</h2>")),
        ("headlines in asides", fill("<div class=related><h1>x</h1>")),
        ("dates", fill("<div class=date><span class=date>1 May")),
        ("by-lines", fill("<div class=author>A")),
        ("siblings", fill(PARAGRAPH)),
        ("links", fill("<a href=x>y</a> ")),
        ("comment", format!("<!--{}", fill("- "))),
        ("comments", fill("<!-- x -->")),
        ("script", format!("<script>{}", fill("<!--<script>"))),
        ("data", format!("<script type=application/ld+json>{}</script>", fill("[{\"@graph\":"))),
        ("scripts", fill("<script type=application/ld+json>{}</script>")),
        ("meta", fill("<meta name=date content=x>")),
        ("doctype", format!("<!DOCTYPE {}", fill("html "))),
        ("nul", fill("\0<p\0>")),
        ("svg", fill("<svg><title>")),
    ];
    for (name, page) in pages {
        let good = format!("<html><body><article>{PARAGRAPH}{PARAGRAPH}{PARAGRAPH}</article>{page}");
        let text = text(&good);
        assert!(!text.is_empty(), "{name}");
    }
}
