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
mod lexicon;
mod mention;
mod money;
mod text;
mod words;

use demarche_atlas::Atlas;
use demarche_pipeline::Document;
use demarche_statement::{Article, Statement};

pub use examples::{ExampleOutcome, summary};
pub use lexicon::{Lexicon, LexiconError};

/// Name and version, as statements carry it.
pub const NAME: &str = concat!("demarche ", env!("CARGO_PKG_VERSION"));

/// Turns parsed articles into statements.
#[derive(Clone, Debug)]
pub struct Coder {
    atlas: &'static Atlas,
    lexicon: Lexicon,
    money: money::MoneyFinder,
}

impl Coder {
    /// A coder with an atlas and a lexicon.
    pub fn new(atlas: &'static Atlas, lexicon: Lexicon) -> Self {
        Self { atlas, lexicon, money: money::MoneyFinder::new(atlas) }
    }

    /// A coder with the atlas and lexicon that are built in.
    ///
    /// # Errors
    /// Naming file and line, if the lexicon is malformed; a test sees to it that the built-in one is not.
    pub fn embedded() -> Result<Self, LexiconError> {
        Ok(Self::new(Atlas::embedded(), Lexicon::embedded()?))
    }

    /// The statements of an article, in the order of its text.
    ///
    /// `parse` is called once for each paragraph: headings, datelines and lists then never run into the sentence after
    /// them.
    pub fn code(&self, article: &Article, mut parse: impl FnMut(&str) -> Document) -> Vec<Statement> {
        let parsed: Vec<_> = text::paragraphs(&article.text)
            .into_iter()
            .map(|range| (range.clone(), parse(&article.text[range])))
            .collect();
        let text = text::Text::new(&article.text, &parsed);
        assemble::Assembly::new(self, article, &text).statements()
    }

    /// Codes every example of the lexicon and compares.
    pub fn test_lexicon(&self, mut parse: impl FnMut(&str) -> Document) -> Vec<ExampleOutcome> {
        examples::run(self, &mut parse)
    }
}
