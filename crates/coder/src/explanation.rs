//! Why a statement is what it is: the rule behind it, and the words that fill its parts.

use std::fmt;
use std::ops::Range;

use demarche_statement::Category;

/// What gave a statement, and which words of the article stand for what in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// The rule.
    pub ground: Ground,
    /// The words of its parts, in the order of the text.
    pub marks: Vec<Mark>,
}

/// The rule that a statement comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum Ground {
    /// An entry of the lexicon fits its clause.
    Entry {
        /// The entry's name.
        name: String,
        /// The file of the lexicon that it stands in.
        file: String,
        /// The line in that file.
        line: usize,
    },
    /// No entry fits, and a learned model judges so.
    Judgement {
        /// Which one.
        model: JudgingModel,
        /// What it takes the actor to do.
        category: Category,
        /// How likely it is that there is any relation, or any deed, at all.
        related: f64,
        /// How likely the category is if there is.
        likelihood: f64,
        /// What speaks most for the category: what was seen, and by how much (in log odds) it speaks for this category more
        /// than for the average one. Weightiest first.
        evidence: Vec<(String, f64)>,
    },
    /// Somebody's words in quotation marks.
    Quotation,
    /// Somebody's words, reported.
    ReportedSpeech,
}

/// A learned model that codes what no entry of the lexicon fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JudgingModel {
    /// Judges what one party of a sentence does to another.
    Relations,
    /// Judges what a clause tells of a party, whoever it is done to.
    Deeds,
}

/// What words stand for in a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// What is done, with the words that an entry needs beside it.
    Predicate,
    /// Who.
    Actor,
    /// To whom.
    Recipient,
    /// How much.
    Amount,
    /// When.
    Date,
    /// The outlet cited.
    Source,
    /// Whose words.
    Speaker,
}

impl Part {
    /// Its name in lower case.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Predicate => "predicate",
            Self::Actor => "actor",
            Self::Recipient => "recipient",
            Self::Amount => "amount",
            Self::Date => "date",
            Self::Source => "source",
            Self::Speaker => "speaker",
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Words of the article, and what they stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// What they stand for.
    pub part: Part,
    /// Where they stand, in code points of the article's text.
    pub chars: Range<usize>,
}
