//! Reads articles: who did, said, promised or paid what to whom, when, and according to which outlet.
//!
//! [`Coder::code`] takes an article and a parser and returns [`Statement`]s. It is a pure function: no files, no
//! network, no clock, and the same statements whatever the number of threads that call it.
//!
//! The way through, one module each: `text` (the parse, with offsets in the article), `mention` (who is meant), `clause`
//! (predicates and roles), `lexicon` (what a clause means), `dates`, `money`, `attribution` (who says so), `assemble`.

mod assemble;
mod attribution;
mod clause;
mod dates;
mod examples;
mod explanation;
mod interview;
mod lexicon;
mod mention;
mod money;
mod relation;
mod suggest;
mod text;
mod wanted;
mod words;

use demarche_atlas::Atlas;
use demarche_pipeline::Document;
use demarche_statement::{Article, Category, Statement};

pub use assemble::SeenStatement;
pub use examples::{ExampleOutcome, summary};
pub use explanation::{Explanation, Ground, JudgingModel, Mark, Part};
pub use lexicon::{Lexicon, LexiconError};
use relation::Model;
pub use relation::{ModelError, Relation, SeenDeed, SeenPair};
pub use suggest::{Gaps, Suggestion, Suggestions};

/// Name and version, as statements carry it.
pub const NAME: &str = concat!("demarche ", env!("CARGO_PKG_VERSION"));

/// What is wrong with the data that a coder is made from.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CoderError {
    /// The lexicon is malformed.
    #[error(transparent)]
    Lexicon(#[from] LexiconError),
    /// The model of relations is damaged.
    #[error(transparent)]
    Relations(#[from] ModelError),
}

/// Turns parsed articles into statements.
#[derive(Clone, Debug)]
pub struct Coder {
    atlas: &'static Atlas,
    lexicon: Lexicon,
    money: money::MoneyFinder,
    relations: Model,
    /// Judges the clauses that nothing else codes.
    deeds: Model,
    /// Judges how likely a statement is to be right.
    confidence: Model,
    /// For each category an entry that asks nothing of the words, to code such clauses by.
    general: Vec<(Category, lexicon::Entry)>,
}

impl Coder {
    /// A coder with an atlas and a lexicon, and the models that are built in.
    ///
    /// # Errors
    /// If a model is damaged; a test sees to it that none is.
    pub fn new(atlas: &'static Atlas, lexicon: Lexicon) -> Result<Self, CoderError> {
        Ok(Self {
            atlas,
            lexicon,
            money: money::MoneyFinder::new(atlas),
            relations: Model::embedded()?,
            deeds: Model::deeds()?,
            confidence: Model::confidence()?,
            general: lexicon::general(),
        })
    }

    /// A coder with the atlas, the lexicon and the model that are built in.
    ///
    /// # Errors
    /// If one of them is malformed; a test sees to it that none is.
    pub fn embedded() -> Result<Self, CoderError> {
        Self::new(Atlas::embedded(), Lexicon::embedded()?)
    }

    /// The same coder with another model of relations, as `training/relation.py` writes it.
    ///
    /// # Errors
    /// If the bytes are no such model.
    pub fn with_relations(mut self, model: &[u8]) -> Result<Self, CoderError> {
        self.relations = Model::read(model)?;
        Ok(self)
    }

    /// The same coder with another model of deeds, as `training/deeds.py` writes it.
    ///
    /// # Errors
    /// If the bytes are no such model.
    pub fn with_deeds(mut self, model: &[u8]) -> Result<Self, CoderError> {
        self.deeds = Model::read(model)?;
        Ok(self)
    }

    /// The statements of an article, in the order of its text.
    ///
    /// `parse` is called once for each paragraph: headings, datelines and lists then never run into the sentence after
    /// them.
    pub fn code(&self, article: &Article, parse: impl FnMut(&str) -> Document) -> Vec<Statement> {
        self.statements(article, parse, false)
    }

    /// The statements that are likely enough to be right, or all that were found.
    fn statements(&self, article: &Article, parse: impl FnMut(&str) -> Document, wants_all: bool) -> Vec<Statement> {
        let parsed = text::parse(&article.text, parse);
        let text = text::Text::new(&article.text, &parsed);
        assemble::Assembly::new(self, article, &text).statements(wants_all)
    }

    /// The same statements as [`code`](Self::code), each with what it rests on.
    pub fn explain(&self, article: &Article, parse: impl FnMut(&str) -> Document) -> Vec<(Statement, Explanation)> {
        let parsed = text::parse(&article.text, parse);
        let text = text::Text::new(&article.text, &parsed);
        assemble::Assembly::new(self, article, &text).explained()
    }

    /// Codes every example of the lexicon's files that `is_wanted` names, and compares.
    pub fn test_lexicon(
        &self,
        is_wanted: impl Fn(&str) -> bool,
        mut parse: impl FnMut(&str) -> Document,
    ) -> Vec<ExampleOutcome> {
        examples::run(self, &is_wanted, &mut parse)
    }
}
