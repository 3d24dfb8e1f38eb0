//! The relation between two given spans of a text: what the first does to the second.
//!
//! The model judges every pair; the lexicon, where an entry of it joins the same two, says the finer codes and weighs in.

mod features;
mod model;

use std::ops::Range;

use demarche_pipeline::Document;
use demarche_statement::{Article, CameoCode, Category, Mode};

use crate::Coder;
use crate::assemble::Assembly;
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
            pair.features(&mut |role, value| {
                found.push((role.name.to_owned(), value.concat(), features::weight(role.name)));
            });
        }
        found
    }
}
