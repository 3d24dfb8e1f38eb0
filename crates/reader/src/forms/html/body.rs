//! The main text of a page: which of its blocks belong to the article.
//!
//! What stands around articles is taken out by what its elements are and are called. Of the rest, blocks of running text
//! speak for the elements that they lie in, nearer ones more; the element that most speaks for is the article's, with the
//! elements beside it that hold running text too.

use std::ops::Range;

use super::tree::{Tag, Tree, sign};

/// A block with fewer code points than this is no running text.
const SHORTEST_PROSE: usize = 40;

/// A block more of whose code points than this share stand in links is a list of links, not text.
const MOST_LINKED: f64 = 0.5;

/// A text with fewer code points than this may be less than the article: all of the page is looked at again.
const SHORTEST_ARTICLE: usize = 140;

/// A title of a page with more bytes than this names no headline.
const LONGEST_TITLE: usize = 400;

/// A run of text between the borders of blocks.
#[derive(Debug)]
pub(super) struct Block {
    /// The element that holds it.
    pub(super) node: usize,
    pub(super) tag: Tag,
    pub(super) text: String,
    /// How many code points it has, and how many of them stand in links.
    length: usize,
    linked: usize,
    /// What the elements that it lies in say, as bits of `sign`.
    pub(super) signs: u8,
}

impl Block {
    fn is_linked(&self) -> bool {
        self.linked as f64 > MOST_LINKED * self.length as f64
    }

    fn is_prose(&self) -> bool {
        let running = matches!(
            self.tag,
            Tag::Paragraph | Tag::Block | Tag::Article | Tag::Main | Tag::Root | Tag::Cell | Tag::Header
        );
        running && self.length >= SHORTEST_PROSE && !self.is_linked()
    }

    /// How much it speaks for being the article's.
    fn weight(&self) -> f64 {
        let pauses =
            self.text.chars().filter(|c| matches!(c, ',' | '.' | '،' | '、' | '。' | '，' | ';' | '”')).count();
        1.0 + pauses.min(5) as f64 / 2.0 + (self.length as f64 / 100.0).min(5.0)
    }
}

/// All blocks of a page that are shown, in order; `is_out` says which elements are passed over.
pub(super) fn blocks(tree: &Tree, is_out: impl Fn(usize) -> bool) -> Vec<Block> {
    let title = tree.title.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut collector = Collector { tree, title, blocks: Vec::new(), open: Vec::new(), current: None, breaks: 0 };
    let mut at = 0;
    while at < tree.nodes.len() {
        collector.leave(at);
        let node = tree.nodes[at];
        if at > 0 && node.tag != Tag::Text && is_out(at) {
            // A block goes on behind what is taken out of its middle, unless that was a block.
            if node.tag.is_block() && node.tag != Tag::Figure && node.tag != Tag::Control {
                collector.flush();
            }
            at = node.end as usize;
            continue;
        }
        match node.tag {
            Tag::Text => collector.text(at),
            Tag::Break => collector.line_break(),
            tag => collector.enter(at, tag),
        }
        at += 1;
    }
    collector.flush();
    collector.blocks
}

struct Collector<'t> {
    tree: &'t Tree,
    /// The page's title.
    title: String,
    blocks: Vec<Block>,
    /// The open elements.
    open: Vec<usize>,
    current: Option<Block>,
    breaks: usize,
}

impl Collector<'_> {
    /// Leaves the elements that end before a node.
    fn leave(&mut self, at: usize) {
        while let Some(&open) = self.open.last()
            && self.tree.nodes[open].end as usize <= at
        {
            if self.tree.nodes[open].tag.is_block() {
                self.end_of(open);
            }
            self.open.pop();
        }
    }

    fn end_of(&mut self, open: usize) {
        // The cells of a row stand side by side.
        if self.tree.nodes[open].tag != Tag::Cell || !self.row_of(open).is_some_and(|row| self.is_of_data(row)) {
            self.flush();
        }
    }

    fn enter(&mut self, at: usize, tag: Tag) {
        if tag == Tag::Cell && self.row_of(at).is_some_and(|row| self.is_of_data(row)) {
            if let Some(block) = &mut self.current
                && !block.text.trim().is_empty()
            {
                block.text.push_str("; ");
            }
        } else if tag.is_block() {
            self.flush();
        }
        self.open.push(at);
    }

    fn row_of(&self, cell: usize) -> Option<usize> {
        let row = self.tree.nodes[cell].parent as usize;
        (self.tree.nodes[row].tag == Tag::Row).then_some(row)
    }

    /// Whether the cells of a row hold short data, rather than the parts of a page.
    fn is_of_data(&self, row: usize) -> bool {
        let inside = row + 1..self.tree.nodes[row].end as usize;
        if inside.len() > 100 {
            return false;
        }
        let mut length = 0;
        for at in inside {
            let tag = self.tree.nodes[at].tag;
            length += self.tree.words(at).trim().len();
            if (tag.is_block() && tag != Tag::Cell && tag != Tag::Paragraph) || tag == Tag::Break || length > 500 {
                return false;
            }
        }
        true
    }

    fn line_break(&mut self) {
        self.breaks += 1;
        if self.breaks > 1 || self.current.as_ref().is_some_and(|block| self.is_title(&block.text)) {
            self.flush();
        } else if let Some(block) = &mut self.current {
            block.text.push('\n');
        }
    }

    fn text(&mut self, at: usize) {
        let words = self.tree.words(at);
        if words.trim().is_empty() {
            if let Some(block) = &mut self.current {
                block.text.push(' ');
            }
            return;
        }
        self.breaks = 0;
        let nodes = &self.tree.nodes;
        if self.current.is_none() {
            let holds = |at: &&usize| nodes[**at].tag.is_block();
            let node = self.open.iter().rev().find(holds).copied().unwrap_or(0);
            let row = (nodes[node].tag == Tag::Cell).then(|| self.row_of(node)).flatten();
            let node = row.filter(|&row| self.is_of_data(row)).unwrap_or(node);
            let signs = self.open.iter().fold(0, |signs, &at| signs | nodes[at].signs);
            let tag = nodes[node].tag;
            self.current = Some(Block { node, tag, text: String::new(), length: 0, linked: 0, signs });
        }
        let is_linked = self.open.iter().any(|&at| nodes[at].tag == Tag::Link);
        let length = words.chars().filter(|c| !c.is_whitespace()).count();
        if let Some(block) = &mut self.current {
            block.text.push_str(words);
            block.length += length;
            block.linked += if is_linked { length } else { 0 };
        }
    }

    /// Whether words are the page's headline, though no element says so: they are most of its title.
    fn is_title(&self, words: &str) -> bool {
        let words = words.trim();
        (20..=2 * LONGEST_TITLE).contains(&words.len())
            && (words.len() / 2..=LONGEST_TITLE).contains(&self.title.len())
            && words.len() * 2 > self.title.len()
            && self.title.contains(tidy(words).as_str())
    }

    fn flush(&mut self) {
        self.breaks = 0;
        if let Some(mut block) = self.current.take() {
            block.text = tidy(&block.text);
            if block.tag != Tag::Item && self.is_title(&block.text) {
                block.tag = Tag::Headline;
            }
            if !block.text.is_empty() {
                self.blocks.push(block);
            }
        }
    }
}

/// The text with its white space made single, and without what only steers its layout.
fn tidy(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !tidy.is_empty() {
            tidy.push(' ');
        }
        // Soft hyphens, zero-width spaces, marks of direction and of byte order.
        tidy.extend(word.chars().filter(|c| {
            !c.is_control() && !matches!(c, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{feff}')
        }));
    }
    let length = tidy.trim_end().len();
    tidy.truncate(length);
    tidy
}

/// The blocks of a page's article without its headline, and the headline where it is shown as running text.
pub(super) fn article(tree: &Tree) -> (Vec<Block>, Option<String>) {
    let out = Outside::of(tree);
    let all = blocks(tree, |node| out.is_out(tree, node));
    let headline = all.iter().find(|block| block.tag == Tag::Headline && tree.nodes[block.node].tag != Tag::Headline);
    let headline = headline.map(|block| block.text.clone());
    let chosen = choose(tree, &all);
    let text = |blocks: &[Block]| blocks.iter().map(|block| block.length).sum::<usize>();
    if text(&chosen) >= SHORTEST_ARTICLE {
        return (chosen, headline);
    }
    // Too little: perhaps a page that calls its article by a name of what stands around articles.
    let loose = blocks(tree, |node| {
        let node = &tree.nodes[node];
        matches!(node.tag, Tag::Beside | Tag::Control | Tag::Figure) || node.signs & sign::HIDDEN != 0
    });
    let wide = choose(tree, &loose);
    if text(&wide) > text(&chosen) * 2 {
        return (wide, headline);
    }
    if chosen.is_empty() {
        // No running text at all: what is shown is the article.
        let all = if all.is_empty() { loose } else { all };
        let shown = all.into_iter().filter(|block| !block.is_linked() && block.tag != Tag::Headline);
        return (shown.collect(), headline);
    }
    (chosen, headline)
}

/// What does not belong to the article, whatever its words.
struct Outside {
    /// How many code points of text stand before each node, so that a difference is what an element holds.
    before: Vec<u32>,
    /// The nodes of headlines, in order.
    headlines: Vec<usize>,
}

impl Outside {
    fn of(tree: &Tree) -> Self {
        let mut before = Vec::with_capacity(tree.nodes.len() + 1);
        let mut sum = 0_u32;
        for at in 0..tree.nodes.len() {
            before.push(sum);
            sum = sum.saturating_add(tree.words(at).trim().len() as u32);
        }
        before.push(sum);
        let headlines = (0..tree.nodes.len()).filter(|&at| tree.nodes[at].tag == Tag::Headline).collect();
        Self { before, headlines }
    }

    fn is_out(&self, tree: &Tree, at: usize) -> bool {
        let node = &tree.nodes[at];
        if matches!(node.tag, Tag::Beside | Tag::Control | Tag::Figure) || node.signs & sign::HIDDEN != 0 {
            return true;
        }
        if node.signs & (sign::BESIDE | sign::COMMENTS) == 0 || node.signs & sign::SURE_BODY != 0 {
            return false;
        }
        let inside = at..node.end as usize;
        // Whatever it is called, it holds the headline.
        let next = self.headlines.partition_point(|&headline| headline < inside.start);
        if self.headlines.get(next).is_some_and(|&headline| headline < inside.end) {
            return false;
        }
        if tree.nodes[inside.clone()].iter().any(|node| node.signs & sign::SURE_BODY != 0) {
            return false;
        }
        if node.signs & sign::COMMENTS != 0 {
            return true;
        }
        let all = *self.before.last().unwrap_or(&0);
        let held = self.before[inside.end] - self.before[inside.start];
        // Whatever it is called, it holds most of the text.
        u64::from(held) * 2 < u64::from(all)
    }
}

/// The blocks that belong together as the article.
fn choose(tree: &Tree, all: &[Block]) -> Vec<Block> {
    let mut scores = vec![0.0_f64; tree.nodes.len()];
    for block in all.iter().filter(|block| block.is_prose()) {
        // Text right in an element that holds other blocks speaks for that element itself.
        let holder =
            if matches!(block.tag, Tag::Paragraph | Tag::Cell) { parent(tree, block.node) } else { block.node };
        let mut at = holder;
        for share in [1.0, 0.5, 0.25, 0.125] {
            scores[at] += block.weight() * share;
            if at == 0 {
                break;
            }
            at = parent(tree, at);
        }
    }
    let linked = LinkShare::of(tree, all);
    let value = |at: usize| {
        let node = &tree.nodes[at];
        let mut value = scores[at] * (1.0 - linked.of_range(at..node.end as usize));
        if node.signs & sign::BODY != 0 {
            value *= 1.5;
        }
        if node.signs & sign::SURE_BODY != 0 {
            value *= 4.0;
        }
        if matches!(node.tag, Tag::Article | Tag::Main) {
            value *= 1.25;
        }
        value
    };
    let mut top = None;
    for (at, &score) in scores.iter().enumerate() {
        if score > 0.0 && top.is_none_or(|(_, best)| value(at) > best) {
            top = Some((at, value(at)));
        }
    }
    let Some((top, _)) = top else { return Vec::new() };
    let mut chosen = beside(tree, all, &scores, &linked, top);
    chosen.sort_unstable_by_key(|range| range.start);
    // The ranges lie apart: they are elements side by side.
    let is_in = |block: &Block| {
        let behind = chosen.partition_point(|range| range.start <= block.node);
        behind > 0 && chosen[behind - 1].contains(&block.node)
    };
    clean(all.iter().filter(|block| is_in(block)))
}

/// The element, and those beside it that hold running text of the same article.
fn beside(tree: &Tree, all: &[Block], scores: &[f64], linked: &LinkShare, top: usize) -> Vec<Range<usize>> {
    let inside = |at: usize| at..tree.nodes[at].end as usize;
    let mut chosen = vec![inside(top)];
    let is_whole = matches!(tree.nodes[top].tag, Tag::Article | Tag::Main | Tag::Cell | Tag::Root);
    if is_whole || tree.nodes[top].signs & sign::SURE_BODY != 0 {
        return chosen;
    }
    let parent = parent(tree, top);
    let enough = (scores[top] * 0.2).max(5.0);
    let mut leads = vec![false; tree.nodes.len()];
    for block in all.iter().filter(|block| block.tag == Tag::Paragraph && block.is_prose()) {
        // Before the text stands what leads in to it; behind it, much else.
        leads[block.node] = block.node < top || block.length >= 80;
    }
    let mut at = parent + 1;
    while at < tree.nodes[parent].end as usize {
        let node = &tree.nodes[at];
        let next = node.end as usize;
        if at != top && node.tag.is_block() && linked.of_range(inside(at)) < 0.25 {
            // Articles side by side are different articles.
            let is_other = tree.nodes[at..next].iter().any(|inside| inside.tag == Tag::Article);
            if !is_other && (scores[at] >= enough || leads[at]) {
                chosen.push(inside(at));
            }
        }
        at = next;
    }
    chosen
}

fn parent(tree: &Tree, at: usize) -> usize {
    let mut at = tree.nodes[at].parent as usize;
    // Inline elements around blocks hold nothing of their own.
    while at > 0 && !tree.nodes[at].tag.is_block() {
        at = tree.nodes[at].parent as usize;
    }
    at
}

/// How much of the text in a range of nodes stands in links.
struct LinkShare {
    /// Sums of code points, and of those in links, before each node.
    before: Vec<(u32, u32)>,
}

impl LinkShare {
    fn of(tree: &Tree, all: &[Block]) -> Self {
        let mut counts = vec![(0_u32, 0_u32); tree.nodes.len() + 1];
        for block in all {
            counts[block.node + 1].0 += block.length as u32;
            counts[block.node + 1].1 += block.linked as u32;
        }
        let mut sum = (0_u32, 0_u32);
        for count in &mut counts {
            sum = (sum.0.saturating_add(count.0), sum.1.saturating_add(count.1));
            *count = sum;
        }
        Self { before: counts }
    }

    fn of_range(&self, range: Range<usize>) -> f64 {
        let (from, to) = (self.before[range.start], self.before[range.end]);
        let (all, linked) = (to.0 - from.0, to.1 - from.1);
        if all == 0 { 0.0 } else { f64::from(linked) / f64::from(all) }
    }
}

/// The blocks without those that are not the article's words, though they stand among them.
fn clean<'b>(blocks: impl Iterator<Item = &'b Block>) -> Vec<Block> {
    let mut kept: Vec<Block> = Vec::new();
    for block in blocks {
        let is_meta = block.signs & (sign::AUTHOR | sign::DATE | sign::CHANGE) != 0 && block.length < 120;
        let is_noise = block.is_linked()
            || block.tag == Tag::Headline
            || is_meta
            || says_nothing(block)
            || kept.last().is_some_and(|last| last.text == block.text);
        if !is_noise {
            let Block { node, tag, ref text, length, linked, signs } = *block;
            kept.push(Block { node, tag, text: text.clone(), length, linked, signs });
        }
    }
    // A heading heads something: the last of some in a row, where text follows.
    let heads: Vec<bool> = (0..kept.len())
        .map(|at| kept[at].tag != Tag::Heading || kept.get(at + 1).is_some_and(|next| next.tag != Tag::Heading))
        .collect();
    let mut heads = heads.iter();
    kept.retain(|_| heads.next().is_some_and(|&heads| heads));
    kept
}

/// Whether a block is one of the lines that pages put among the words of articles.
fn says_nothing(block: &Block) -> bool {
    if block.length > 120 {
        return false;
    }
    if !block.text.chars().any(char::is_alphanumeric) {
        return true;
    }
    let lower = block.text.to_lowercase();
    let starts = [
        "advertisement",
        "read more:",
        "read more",
        "read also",
        "also read",
        "see also",
        "related:",
        "share this",
        "share on",
        "follow us",
        "sign up",
        "subscribe",
        "click here",
        "photo:",
        "image:",
        "image source",
        "getty images",
        "copyright",
        "©",
        "all rights reserved",
        "skip to",
        "print this",
        "email this",
        "listen to this",
        "watch:",
        "published",
        "last updated",
        "updated:",
        "posted on",
        "posted by",
        "filed under",
        "tags:",
    ];
    let is_start = starts.iter().any(|start| {
        lower.strip_prefix(start).is_some_and(|rest| {
            // "Published in 1950, the book ..." is a sentence.
            rest.is_empty() || !block.text.ends_with(['.', '!', '?', '”', '"']) || block.length < 30
        })
    });
    is_start || lower.contains("all rights reserved")
}

/// The blocks as one text.
pub(super) fn joined(blocks: &[Block]) -> String {
    blocks.iter().map(|block| block.text.as_str()).collect::<Vec<_>>().join("\n\n")
}
