//! A page as a tree, from the tokens of html5ever.
//!
//! The tokens are the standard's; the tree is simpler than the standard's on purpose. The standard's tree building takes time
//! that grows with the square of a page's depth, and memory that grows with the square of its length where formatting is
//! left open; a reader of whatever the web holds cannot afford either. Here elements lie at most [`DEEPEST`] deep, formatting
//! ends with its block, and time and memory are linear in the page.

use std::cell::{Cell, RefCell};

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, Tag as TagToken, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use html5ever::{LocalName, TokenizerResult};

/// Elements further down are not kept apart from the one at this depth.
const DEEPEST: usize = 256;

/// A page with more elements and texts than this is read as far as that.
const MOST_NODES: usize = 500_000;

/// How much of a page is handed to the tokenizer at a time, in bytes.
const PIECE: usize = 16 << 10;

/// The tokenizer compares each attribute of a tag with all before it. A tag with more attributes than this, told by what
/// can part them, ends the reading of a page.
const MOST_ATTRIBUTES: usize = 20_000;

/// What is kept of meta elements and of scripts with data, at most: pieces, and bytes of each.
const MOST_META: (usize, usize) = (500, 8 << 10);
const MOST_DATA: (usize, usize) = (50, 1 << 20);

/// What an element is to a reader of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tag {
    Root,
    Text,
    Article,
    Main,
    Block,
    Paragraph,
    Headline,
    Heading,
    Item,
    Row,
    Cell,
    Break,
    Header,
    /// Navigation, asides, footers: part of the page, not of the article.
    Beside,
    /// Figures with their captions.
    Figure,
    /// Buttons, selections, and whatever else is there to be worked with.
    Control,
    Link,
    Time,
    Inline,
}

impl Tag {
    fn of(name: &str) -> Self {
        match name {
            "article" => Self::Article,
            "main" => Self::Main,
            "p" => Self::Paragraph,
            "h1" => Self::Headline,
            "h2" | "h3" | "h4" | "h5" | "h6" => Self::Heading,
            "li" | "dt" | "dd" => Self::Item,
            "tr" => Self::Row,
            "td" | "th" => Self::Cell,
            "br" | "hr" => Self::Break,
            "header" => Self::Header,
            "nav" | "aside" | "footer" | "menu" => Self::Beside,
            "figure" | "figcaption" | "picture" | "video" | "audio" | "canvas" | "svg" | "math" | "object" | "map" => {
                Self::Figure
            }
            "button" | "select" | "option" | "optgroup" | "datalist" | "dialog" | "template" | "noscript"
            | "iframe" | "textarea" | "legend" | "progress" | "meter" | "output" => Self::Control,
            "a" => Self::Link,
            "time" => Self::Time,
            "div" | "section" | "blockquote" | "pre" | "ul" | "ol" | "dl" | "table" | "tbody" | "thead" | "tfoot"
            | "caption" | "form" | "fieldset" | "address" | "center" | "details" | "summary" | "hgroup" | "body"
            | "search" | "listing" => Self::Block,
            _ => Self::Inline,
        }
    }

    /// Whether text on its two sides belongs to different blocks.
    pub(super) fn is_block(self) -> bool {
        !matches!(self, Self::Text | Self::Break | Self::Link | Self::Time | Self::Inline)
    }
}

/// What names and roles of an element say of it, as bits.
pub(super) mod sign {
    /// Its names are those of the text of articles.
    pub(in super::super) const BODY: u8 = 1;
    /// It is said to be the article's text (`itemprop="articleBody"`).
    pub(in super::super) const SURE_BODY: u8 = 2;
    /// Its names are those of what stands around articles.
    pub(in super::super) const BESIDE: u8 = 4;
    /// Its names are those of readers' comments.
    pub(in super::super) const COMMENTS: u8 = 8;
    /// It is not shown.
    pub(in super::super) const HIDDEN: u8 = 16;
    /// It names who wrote the article.
    pub(in super::super) const AUTHOR: u8 = 32;
    /// It tells when the article was published.
    pub(in super::super) const DATE: u8 = 64;
    /// It tells when the article was changed.
    pub(in super::super) const CHANGE: u8 = 128;
}

/// An element or a text. Nodes lie in the order of the page: those of an element's inside come right after it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    pub(super) tag: Tag,
    pub(super) signs: u8,
    pub(super) parent: u32,
    /// Where its inside ends, as an index of a node.
    pub(super) end: u32,
    /// The place of a text in the tree's.
    pub(super) text: (u32, u32),
}

/// A page.
#[derive(Default)]
pub(super) struct Tree {
    pub(super) nodes: Vec<Node>,
    text: String,
    /// The `<title>`.
    pub(super) title: String,
    /// Names and contents of meta elements, names in small letters.
    pub(super) meta: Vec<(String, String)>,
    /// The insides of scripts that hold JSON-LD.
    pub(super) data: Vec<String>,
    /// Where the page says it should be found.
    pub(super) canonical: Option<String>,
    /// Where the page's links start from.
    pub(super) base: Option<String>,
    pub(super) language: Option<String>,
    /// Times that elements state for machines.
    pub(super) times: Vec<(u32, String)>,
    /// The addresses that links lead to.
    pub(super) links: Vec<(u32, String)>,
}

impl Tree {
    pub(super) fn of(page: &str) -> Self {
        let sink = Sink::default();
        sink.0.borrow_mut().begin();
        let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
        let input = BufferQueue::default();
        let mut rest = page;
        let mut parting = 0;
        while !rest.is_empty() {
            let (piece, behind) = rest.split_at(rest.floor_char_boundary(PIECE));
            rest = behind;
            parting +=
                piece.bytes().filter(|byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'"' | b'\'')).count();
            input.push_back(StrTendril::from_slice(piece));
            // Whatever else it says of scripts and encodings, it is to go on.
            while !matches!(tokenizer.feed(&input), TokenizerResult::Done) {}
            if tokenizer.sink.1.take() {
                parting = 0;
            }
            if parting > MOST_ATTRIBUTES || tokenizer.sink.0.borrow().is_full() {
                break;
            }
        }
        tokenizer.end();
        let mut builder = tokenizer.sink.0.take();
        builder.close(0);
        builder.tree
    }

    pub(super) fn words(&self, node: usize) -> &str {
        let (start, end) = self.nodes[node].text;
        &self.text[start as usize..end as usize]
    }

    /// All words inside a node, spaces made single.
    pub(super) fn all_words(&self, node: usize) -> String {
        let mut words = String::new();
        for inside in node..self.nodes[node].end as usize {
            words.push_str(self.words(inside));
            if self.nodes[inside].tag != Tag::Text {
                words.push(' ');
            }
        }
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// What the first meta element of one of the names says.
    pub(super) fn meta(&self, names: &[&str]) -> impl Iterator<Item = &str> {
        let all = |name: &str| {
            let name = name.to_owned();
            self.meta.iter().filter(move |(known, _)| *known == name).map(|(_, content)| content.as_str())
        };
        let found: Vec<&str> = names.iter().flat_map(|name| all(name)).filter(|said| !said.trim().is_empty()).collect();
        found.into_iter()
    }
}

/// Takes tokens; the flag is whether one came since it was last looked at.
#[derive(Default)]
struct Sink(RefCell<Builder>, Cell<bool>);

#[derive(Default)]
struct Builder {
    tree: Tree,
    /// The elements that are open, outermost first.
    open: Vec<Open>,
    /// How many of a kind are open, by `Tag`.
    counts: [u32; Tag::Inline as usize + 1],
    /// How many elements are open that were too deep to be kept.
    beyond: usize,
    /// Where text goes that is not part of the page.
    raw: Option<Raw>,
    /// What the comparing of attributes has cost.
    work: usize,
}

#[derive(Clone)]
struct Open {
    name: LocalName,
    tag: Tag,
    node: u32,
}

enum Raw {
    Title,
    Data,
    Nothing,
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut builder = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) => {
                self.1.set(true);
                match tag.kind {
                    TagKind::StartTag => return builder.start(&tag),
                    TagKind::EndTag => builder.end(&tag.name),
                }
            }
            Token::CharacterTokens(text) => {
                self.1.set(true);
                builder.text(&text);
            }
            Token::CommentToken(_) => self.1.set(true),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl Builder {
    fn begin(&mut self) {
        let root = Node { tag: Tag::Root, signs: 0, parent: 0, end: 0, text: (0, 0) };
        self.tree.nodes.push(root);
        self.open.push(Open { name: LocalName::from(""), tag: Tag::Root, node: 0 });
    }

    fn is_full(&self) -> bool {
        self.tree.nodes.len() >= MOST_NODES || self.work > 100_000_000
    }

    fn start(&mut self, tag: &TagToken) -> TokenSinkResult<()> {
        self.work += tag.attrs.len().saturating_mul(tag.attrs.len());
        let name: &str = &tag.name;
        let attribute =
            |wanted: &str| tag.attrs.iter().find(|one| &*one.name.local == wanted).map(|one| one.value.trim());
        match name {
            "html" => {
                if self.tree.language.is_none() {
                    self.tree.language = attribute("lang").or_else(|| attribute("xml:lang")).map(short);
                }
                return TokenSinkResult::Continue;
            }
            "head" | "body" | "frameset" => return TokenSinkResult::Continue,
            "meta" => {
                self.meta(attribute);
                return TokenSinkResult::Continue;
            }
            "link" => {
                let is_canonical = attribute("rel").is_some_and(|rel| rel.eq_ignore_ascii_case("canonical"));
                if is_canonical && self.tree.canonical.is_none() {
                    self.tree.canonical = attribute("href").map(short);
                }
                return TokenSinkResult::Continue;
            }
            "base" => {
                if self.tree.base.is_none() {
                    self.tree.base = attribute("href").map(short);
                }
                return TokenSinkResult::Continue;
            }
            "plaintext" => return TokenSinkResult::Plaintext,
            _ => {}
        }
        let in_picture = || {
            self.counts[Tag::Figure as usize] > 0 && self.open.iter().any(|open| matches!(&*open.name, "svg" | "math"))
        };
        match name {
            "script" => {
                let is_data =
                    attribute("type").is_some_and(|kind| kind.to_ascii_lowercase().starts_with("application/ld+json"));
                self.raw = Some(if is_data && self.tree.data.len() < MOST_DATA.0 {
                    self.tree.data.push(String::new());
                    Raw::Data
                } else {
                    Raw::Nothing
                });
                return TokenSinkResult::RawData(RawKind::ScriptData);
            }
            "style" | "xmp" | "iframe" | "noembed" | "noframes" => {
                self.raw = Some(Raw::Nothing);
                return TokenSinkResult::RawData(RawKind::Rawtext);
            }
            "title" if !in_picture() => {
                self.raw = Some(if self.tree.title.is_empty() { Raw::Title } else { Raw::Nothing });
                return TokenSinkResult::RawData(RawKind::Rcdata);
            }
            "textarea" => {
                self.raw = Some(Raw::Nothing);
                return TokenSinkResult::RawData(RawKind::Rcdata);
            }
            _ => {}
        }
        let is_closed = tag.self_closing && in_picture();
        self.element(&tag.name, attribute, is_closed);
        TokenSinkResult::Continue
    }

    fn meta<'a>(&mut self, attribute: impl Fn(&str) -> Option<&'a str>) {
        let Some(content) = attribute("content") else { return };
        for name in ["property", "name", "itemprop", "http-equiv"] {
            if let Some(name) = attribute(name)
                && self.tree.meta.len() < MOST_META.0
                && content.len() <= MOST_META.1
                && name.len() <= 100
            {
                self.tree.meta.push((name.to_ascii_lowercase(), content.to_owned()));
            }
        }
    }

    fn element<'a>(&mut self, name: &LocalName, attribute: impl Fn(&str) -> Option<&'a str>, is_closed: bool) {
        let tag = Tag::of(name);
        self.close_implied(tag, name);
        if self.is_full() {
            return;
        }
        let is_void = is_closed
            || matches!(
                &**name,
                "br" | "hr" | "img" | "input" | "wbr" | "source" | "track" | "embed" | "area" | "col" | "param"
            );
        if self.open.len() >= DEEPEST && !is_void {
            self.beyond += 1;
            return;
        }
        let at = self.tree.nodes.len() as u32;
        let parent = self.open.last().map_or(0, |open| open.node);
        let signs = signs(name, tag, &attribute);
        self.tree.nodes.push(Node { tag, signs, parent, end: at + 1, text: (0, 0) });
        if self.tree.times.len() < MOST_META.0
            && (tag == Tag::Time || signs & (sign::DATE | sign::CHANGE) != 0)
            && let Some(stated) = attribute("datetime").or_else(|| attribute("content")).or_else(|| attribute("title"))
            && stated.len() <= 100
        {
            self.tree.times.push((at, stated.to_owned()));
        }
        if tag == Tag::Link
            && let Some(address) = attribute("href")
            && address.len() <= 2048
        {
            self.tree.links.push((at, address.to_owned()));
        }
        if !is_void {
            self.counts[tag as usize] += 1;
            self.open.push(Open { name: name.clone(), tag, node: at });
        }
    }

    /// Closes what the standard lets authors leave open before an element of that kind.
    fn close_implied(&mut self, tag: Tag, name: &str) {
        if tag.is_block() && self.counts[Tag::Paragraph as usize] > 0 {
            self.close_within(|open| open.tag == Tag::Paragraph, |open| open.tag.is_block());
        }
        if self.counts[tag as usize] == 0 && !matches!(name, "thead" | "tbody" | "tfoot") {
            return;
        }
        let ends = |names: &'static [&'static str]| move |open: &Open| names.contains(&&*open.name);
        match name {
            "li" => self.close_within(|open| &*open.name == "li", ends(&["ul", "ol"])),
            "dt" | "dd" => self.close_within(|open| matches!(&*open.name, "dt" | "dd"), ends(&["dl"])),
            "tr" => self.close_within(|open| open.tag == Tag::Row, ends(&["table"])),
            "td" | "th" => self.close_within(|open| open.tag == Tag::Cell, ends(&["table"])),
            "thead" | "tbody" | "tfoot" => {
                self.close_within(|open| matches!(&*open.name, "thead" | "tbody" | "tfoot"), ends(&["table"]));
            }
            "option" => self.close_within(|open| &*open.name == "option", |open| open.tag.is_block()),
            // Links do not lie in links, nor headings in headings.
            "a" => self.close_within(|open| open.tag == Tag::Link, |open| open.tag.is_block()),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.close_within(|open| matches!(open.tag, Tag::Headline | Tag::Heading), |open| open.tag.is_block());
            }
            _ => {}
        }
    }

    /// Closes the innermost open element that is wanted, if it lies inside all that ends the search.
    fn close_within(&mut self, wanted: impl Fn(&Open) -> bool, ends: impl Fn(&Open) -> bool) {
        for at in (1..self.open.len()).rev() {
            let open = &self.open[at];
            if wanted(open) {
                return self.close(at);
            }
            if ends(open) {
                return;
            }
        }
    }

    fn end(&mut self, name: &LocalName) {
        if self.raw.take().is_some() {
            return;
        }
        if self.beyond > 0 {
            self.beyond -= 1;
            return;
        }
        let tag = Tag::of(name);
        if self.counts[tag as usize] == 0 || matches!(&**name, "html" | "body" | "head") {
            return;
        }
        if tag.is_block() && tag != Tag::Paragraph {
            let of_table = matches!(tag, Tag::Row | Tag::Cell)
                || matches!(&**name, "table" | "tbody" | "thead" | "tfoot" | "caption");
            self.close_within(
                |open| open.name == *name,
                |open| !of_table && (open.tag == Tag::Cell || &*open.name == "table"),
            );
        } else {
            self.close_within(|open| open.name == *name, |open| open.tag.is_block());
        }
    }

    /// Closes the open element at that depth, and all inside it.
    fn close(&mut self, depth: usize) {
        let end = self.tree.nodes.len() as u32;
        for Open { tag, node, .. } in self.open.drain(depth..) {
            self.tree.nodes[node as usize].end = end;
            self.counts[tag as usize] = self.counts[tag as usize].saturating_sub(1);
        }
    }

    fn text(&mut self, words: &str) {
        match self.raw {
            Some(Raw::Title) => {
                if self.tree.title.len() + words.len() <= MOST_META.1 {
                    self.tree.title.push_str(words);
                }
            }
            Some(Raw::Data) => {
                if let Some(data) = self.tree.data.last_mut()
                    && data.len() + words.len() <= MOST_DATA.1
                {
                    data.push_str(words);
                }
            }
            Some(Raw::Nothing) => {}
            None => self.visible(words),
        }
    }

    fn visible(&mut self, words: &str) {
        let start = self.tree.text.len() as u32;
        self.tree.text.push_str(words);
        let end = self.tree.text.len() as u32;
        let parent = self.open.last().map_or(0, |open| open.node);
        let at = self.tree.nodes.len() as u32;
        let is_full = self.is_full();
        match self.tree.nodes.last_mut() {
            Some(last) if last.tag == Tag::Text && last.parent == parent => last.text.1 = end,
            _ if is_full => {}
            _ => self.tree.nodes.push(Node { tag: Tag::Text, signs: 0, parent, end: at + 1, text: (start, end) }),
        }
    }
}

fn short(value: &str) -> String {
    if value.len() <= 2048 { value.to_owned() } else { String::new() }
}

/// What an element's names say.
fn signs<'a>(name: &str, tag: Tag, attribute: &impl Fn(&str) -> Option<&'a str>) -> u8 {
    let mut signs = 0;
    let is = |name: &str, value: &str| attribute(name).is_some_and(|said| said.eq_ignore_ascii_case(value));
    let style = attribute("style").map(|style| style.to_ascii_lowercase().replace(' ', ""));
    let is_unseen = style.is_some_and(|style| style.contains("display:none") || style.contains("visibility:hidden"));
    if attribute("hidden").is_some() || is("aria-hidden", "true") || is_unseen {
        signs |= sign::HIDDEN;
    }
    if let Some(role) = attribute("role") {
        let beside =
            ["navigation", "complementary", "banner", "contentinfo", "search", "dialog", "alert", "menu", "toolbar"];
        if beside.iter().any(|one| role.eq_ignore_ascii_case(one)) {
            signs |= sign::BESIDE;
        }
    }
    for property in [attribute("itemprop"), attribute("property")].into_iter().flatten() {
        match property.to_ascii_lowercase().trim_start_matches("schema:") {
            "articlebody" => signs |= sign::SURE_BODY,
            "author" | "creator" => signs |= sign::AUTHOR,
            "datepublished" | "dc:date" | "dc:created" => signs |= sign::DATE,
            "datemodified" => signs |= sign::CHANGE,
            _ => {}
        }
    }
    if tag == Tag::Time && attribute("pubdate").is_some() {
        signs |= sign::DATE;
    }
    if tag == Tag::Link && attribute("rel").is_some_and(|rel| rel.split_whitespace().any(|one| one == "author")) {
        signs |= sign::AUTHOR;
    }
    // The names of what is large say little: "page has-sidebar".
    if !matches!(name, "main") {
        for names in [attribute("class"), attribute("id")].into_iter().flatten().filter(|names| names.len() <= 1024) {
            signs |= of_names(names);
        }
    }
    signs
}

/// What classes and ids say, part by part: `story-body__inner` has the parts `story`, `body` and `inner`.
fn of_names(names: &str) -> u8 {
    let mut signs = 0;
    for name in names.split_whitespace() {
        let lower = name.to_ascii_lowercase();
        let parts: Vec<&str> = lower.split(['-', '_', ':']).filter(|part| !part.is_empty()).collect();
        let joined: String = parts.concat();
        let says_not =
            parts.iter().any(|part| matches!(*part, "has" | "no" | "with" | "is" | "not" | "js" | "without"));
        for part in &parts {
            match *part {
                "comment" | "comments" | "commentlist" | "disqus" | "respond" | "replies" if !says_not => {
                    signs |= sign::COMMENTS;
                }
                "sidebar" | "related" | "share" | "sharing" | "social" | "promo" | "newsletter" | "subscribe"
                | "subscription" | "cookie" | "cookies" | "consent" | "gdpr" | "ad" | "ads" | "advert" | "adverts"
                | "advertisement" | "sponsor" | "sponsored" | "breadcrumb" | "breadcrumbs" | "menu" | "navbar"
                | "navigation" | "nav" | "footer" | "widget" | "widgets" | "recommend" | "recommended"
                | "recommendations" | "popular" | "trending" | "mostread" | "outbrain" | "taboola" | "paywall"
                | "modal" | "popup" | "toolbar" | "tools" | "tags" | "taglist" | "teaser" | "teasers"
                | "pagination" | "pager" | "caption" | "credit" | "signup" | "login" | "overlay" | "banner"
                | "skip" | "copyright" | "disclaimer" | "ticker" | "carousel" | "gallery" | "slideshow"
                | "printonly" | "readmore" | "rail" | "hidden" | "visuallyhidden" | "noprint" | "masthead"
                | "weather" | "poll"
                    if !says_not =>
                {
                    signs |= sign::BESIDE;
                }
                "byline" | "author" | "authors" | "dateline" if !says_not => signs |= sign::AUTHOR,
                "date" | "pubdate" | "published" | "posted" | "timestamp" | "publishdate" | "datetime" => {
                    signs |= sign::DATE;
                }
                "updated" | "modified" | "lastmod" => signs |= sign::CHANGE,
                _ => {}
            }
        }
        let has = |part: &str| parts.contains(&part);
        let of_article = has("article") || has("story") || has("entry") || has("post") || has("news") || has("page");
        let of_text = has("body") || has("content") || has("text") || has("copy") || has("fulltext");
        if (of_article && of_text)
            || matches!(
                joined.as_str(),
                "articlebody"
                    | "storybody"
                    | "articlecontent"
                    | "articletext"
                    | "entrycontent"
                    | "maincontent"
                    | "postcontent"
                    | "newstext"
                    | "fulltext"
            )
        {
            signs |= sign::BODY;
        }
        match joined.as_str() {
            "readnext" | "readmore" | "mostpopular" | "mostviewed" | "seealso" | "morefrom" | "relatedposts"
            | "sronly" | "screenreadertext" => signs |= sign::BESIDE,
            "pubdate" | "publishdate" | "entrydate" | "postdate" | "articledate" => signs |= sign::DATE,
            _ => {}
        }
    }
    signs
}
