//! Web pages: the main text of one article and what the page says of it.

mod about;
mod body;
mod tree;

use demarche_statement::Article;

use self::tree::{Tag, Tree, sign};
use crate::form::{Articles, Reader, one};
use crate::input::About;
use crate::{Error, Input, language};

pub(crate) struct Html;

impl Reader for Html {
    fn name(&self) -> &'static str {
        "html"
    }

    fn about(&self) -> &'static str {
        "the file is a web page with one article"
    }

    fn endings(&self) -> &'static [&'static str] {
        &["html", "htm", "xhtml"]
    }

    fn is_sure(&self, head: &str) -> bool {
        let start: String = head.trim_start().chars().take(1000).flat_map(char::to_lowercase).collect();
        let start = start
            .strip_prefix("<?xml")
            .map_or(start.as_str(), |rest| rest.split_once('>').map_or("", |(_, rest)| rest));
        let mut start = start.trim_start();
        while let Some(rest) = start.strip_prefix("<!--") {
            start = rest.split_once("-->").map_or("", |(_, rest)| rest).trim_start();
        }
        ["<!doctype html", "<html", "<head", "<body"].iter().any(|tag| start.starts_with(tag))
    }

    fn looks_like(&self, head: &str) -> bool {
        let start = head.trim_start().to_ascii_lowercase();
        self.is_sure(head)
            || ["<title", "<meta", "<div", "<p>", "<article", "<h1"].iter().any(|tag| start.starts_with(tag))
    }

    fn read(&self, input: Input, _packed: bool) -> Result<Articles, Error> {
        let (name, about) = (input.name().to_owned(), input.about.clone());
        let page = input.declared_text(declared)?;
        if page.trim().is_empty() {
            return Ok(Box::new(std::iter::empty()));
        }
        let article = article(&page, &about);
        if article.text.trim().is_empty() {
            let problem =
                "no text was found in it; where a script writes the page, save it from a browser as it is shown";
            return Err(Error::skipped(name, problem));
        }
        Ok(one(article))
    }
}

/// The character sets that the start of a page declares.
pub(crate) fn declared(bytes: &[u8]) -> Vec<String> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]).to_ascii_lowercase();
    let named = |mark: &str| {
        let rest =
            head.split_once(mark)?.1.trim_start().strip_prefix('=')?.trim_start().trim_start_matches(['"', '\'']);
        Some(rest.split(['"', '\'', ';', '>', ' ', '/', '?']).next()?.to_owned())
    };
    let in_xml = if head.trim_start().starts_with("<?xml") { named("encoding") } else { None };
    named("charset").or(in_xml).into_iter().collect()
}

/// The article of a page.
pub(crate) fn article(page: &str, about: &About) -> Article {
    let tree = Tree::of(page);
    let (mut blocks, headline) = body::article(&tree);
    let facts = about::facts(&tree, &blocks, headline, about);
    // The headline is told apart from the text.
    if let Some(title) = &facts.title
        && blocks.first().is_some_and(|block| block.text == *title)
    {
        blocks.remove(0);
    }
    let mut text = body::joined(&blocks);
    if let Some(given) = &facts.text {
        let given = if given.contains('<') { fragment(given) } else { paragraphs(given) };
        // Pages that are filled by scripts, or cut by a wall, may hold the text in their data alone.
        if text.chars().count() * 5 < given.chars().count() * 4 {
            text = given;
        }
    }
    let language = language::of(&text, facts.language);
    Article {
        publication: facts.publication,
        title: facts.title,
        author: facts.author,
        url: facts.url,
        language,
        published: facts.published,
        modified: facts.modified,
        ..Article::new(text)
    }
}

fn paragraphs(text: &str) -> String {
    let parts = text.split(['\n', '\r']).map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "));
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// All text of a piece of HTML, such as feeds carry, block by block.
pub(crate) fn fragment(html: &str) -> String {
    let tree = Tree::of(html);
    let blocks = body::blocks(&tree, |node| {
        let node = &tree.nodes[node];
        matches!(node.tag, Tag::Control | Tag::Figure) || node.signs & sign::HIDDEN != 0
    });
    body::joined(&blocks)
}

/// Words without tags and entities, as titles in feeds and attributes need it.
pub(crate) fn unescaped(words: &str) -> String {
    let tree = Tree::of(words);
    tree.all_words(0)
}

/// The links of a page, made whole, in their order, each once; those of navigation too.
#[cfg(feature = "network")]
pub(crate) fn links(page: &str, url: &url::Url) -> Vec<url::Url> {
    let tree = Tree::of(page);
    let base = tree.base.as_deref().and_then(|base| url.join(base).ok()).unwrap_or_else(|| url.clone());
    let mut seen = std::collections::HashSet::new();
    let mut links = Vec::new();
    for (_, link) in &tree.links {
        if let Ok(mut link) = base.join(link)
            && matches!(link.scheme(), "http" | "https")
        {
            link.set_fragment(None);
            if seen.insert(link.clone()) {
                links.push(link);
            }
        }
    }
    links
}

#[cfg(test)]
mod tests;
