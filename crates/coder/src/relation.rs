//! The relation between two given spans of a text: what the first does to the second.
//!
//! The model of relations judges every pair; the lexicon, where an entry of it joins the same two, says the finer codes and weighs
//! in. The model of deeds, of the same form, judges a clause by itself.

pub(crate) mod features;
mod model;

use std::ops::Range;

use demarche_pipeline::Document;
use demarche_statement::{Article, CameoCode, Category, Mode};

use crate::Coder;
use crate::assemble::{Assembly, SeenStatement};
use crate::text::{self, Text};

pub(crate) use features::{Pair, Seen};
pub use model::ModelError;
pub(crate) use model::{Judgement, Model};

/// What the first of two spans does to the second.
#[derive(Clone, Debug, PartialEq)]
pub struct Relation {
    /// The likeliest category.
    pub event: Category,
    /// Mode and code, where the words support one: by the lexicon, else the category's own CAMEO root.
    pub mode: Option<Mode>,
    /// As [`mode`](Self::mode).
    pub cameo: Option<CameoCode>,
    /// How likely the category is, from 0 to 1.
    pub confidence: f64,
    /// How likely it is, from 0 to 1, that the text tells any relation of the two in this direction.
    pub related: f64,
    /// All categories with their likelihoods, likeliest first.
    pub ranked: Vec<(Category, f64)>,
    /// The lexicon's entry that joins the two, as `FILE:LINE NAME`.
    pub entry: Option<String>,
}

/// Two parties of a sentence of an article, and what the model of relations sees of them.
#[derive(Clone, Debug, PartialEq)]
pub struct SeenPair {
    /// The sentence, in code points of the article.
    pub sentence: Range<usize>,
    /// Code of the first party, where it has one, and its words in code points of the article.
    pub source: (Option<String>, Range<usize>),
    /// As [`source`](Self::source).
    pub target: (Option<String>, Range<usize>),
    /// The predicate that may join them, in code points of the article.
    pub predicate: Range<usize>,
    /// Roles, values and weights.
    pub features: Vec<(String, String, f32)>,
}

/// A clause of an article, what is coded of it, and what the model of deeds sees of it.
#[derive(Clone, Debug, PartialEq)]
pub struct SeenDeed {
    /// The sentence, in code points of the article.
    pub sentence: Range<usize>,
    /// The predicate, in code points of the article.
    pub predicate: Range<usize>,
    /// The category that is coded at the predicate.
    pub category: Option<Category>,
    /// Whether it is coded there, or as a part of what another predicate tells.
    pub is_coded: bool,
    /// Codes of those who act.
    pub actor: Vec<String>,
    /// Codes of those to whom it is done.
    pub recipient: Vec<String>,
    /// Roles, values and weights.
    pub features: Vec<(String, String, f32)>,
}

/// The words that a range of code points touches.
fn words_at(text: &Text<'_>, chars: &Range<usize>) -> Range<usize> {
    let start = text.words.partition_point(|word| word.chars.end <= chars.start);
    let end = text.words.partition_point(|word| word.chars.start < chars.end);
    start..end.max(start)
}

impl Coder {
    /// The relation of one span of a text to another; spans are in code points, the end exclusive.
    ///
    /// `None` where a span holds no word.
    pub fn relate(
        &self,
        text: &str,
        source: Range<usize>,
        target: Range<usize>,
        parse: impl FnMut(&str) -> Document,
    ) -> Option<Relation> {
        let article = Article::new(text);
        let parsed = text::parse(text, parse);
        let text = Text::new(&article.text, &parsed);
        let (source, target) = (words_at(&text, &source), words_at(&text, &target));
        if source.is_empty() || target.is_empty() {
            return None;
        }
        Some(Assembly::new(self, &article, &text).relate(source, target))
    }

    /// Every pair of parties of an article that the model of relations is asked of, and every clause that the model of deeds may
    /// be: for training them.
    pub fn seen(
        &self,
        article: &Article,
        parse: impl FnMut(&str) -> Document,
    ) -> (Vec<SeenPair>, Vec<SeenDeed>, Vec<SeenStatement>) {
        let parsed = text::parse(&article.text, parse);
        let text = Text::new(&article.text, &parsed);
        let assembly = Assembly::new(self, article, &text);
        (assembly.pairs_seen(), assembly.deeds_seen(), assembly.statements_seen())
    }

    /// What the model of relations sees of two spans (code points) of a text, as roles, values and weights: for training
    /// it.
    pub fn relation_features(
        &self,
        text: &str,
        source: Range<usize>,
        target: Range<usize>,
        parse: impl FnMut(&str) -> Document,
    ) -> Vec<(String, String, f32)> {
        let article = Article::new(text);
        let parsed = text::parse(text, parse);
        let text = Text::new(&article.text, &parsed);
        let mentions = crate::mention::read(&text, self.atlas, &self.lexicon.lists, None, &[]);
        let (source, target) = (words_at(&text, &source), words_at(&text, &target));
        let mut found = Vec::new();
        if !source.is_empty() && !target.is_empty() {
            let seen = Seen::new(&text);
            let pair = Pair { text: &text, mentions: &mentions, lexicon: &self.lexicon, seen: &seen, source, target };
            found = features::listed(|emit| pair.features(emit));
        }
        found
    }
}
