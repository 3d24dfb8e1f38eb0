//! The money between parties: added where it may be, and what was left out and why.
//!
//! The rules, as the reasons name them:
//!
//! - R1 Nothing is added across stages, instruments or directions.
//! - R2 A total of all so far is no payment: totals are not added, the latest stands; what two successive totals imply is
//!   derived, and marked as such.
//! - R3 What is included in another amount is not added beside it; the remainder is derived.
//! - R4 A framework or credit line is left out where what is drawn on it is told.
//! - R5 The same sum between the same parties, for the same and at about the same time, is one payment told again.
//! - R6 What passes through an international body counts at the giver's end only.
//! - R7 What a project costs in all is not what one party pays.
//! - R8 Trade is exports and imports: the missing one is derived, all three are checked.
//! - R9 "More than", "up to", "about" are intervals, and sums of intervals are intervals.
//! - R10 Currencies are kept apart, unless a table of rates is given; then each amount is converted at its own month.
//! - R11 Where it is not told whether one amount is inside another, or whose share it is, it is not added.
//! - R12 Two figures for the same thing at the same time contradict each other: both stand. A later figure is a revision.

mod derived;
mod rates;
mod rows;
mod settle;

use demarche_statement::{DatePrecision, Instrument, Stage};
use jiff::civil::Date;
use serde::Serialize;

pub use self::rates::{RateError, Rates};
use crate::Told;
pub use demarche_compare::Figure;

/// Whose money, and how to look at it.
#[derive(Clone, Copy, Debug)]
pub struct MoneyQuestion<'q> {
    /// The code of a party; none: all money there is.
    pub party: Option<&'q str>,
    /// The code of the other; none: all others.
    pub other: Option<&'q str>,
    /// Not before.
    pub from: Option<Date>,
    /// Not after.
    pub to: Option<Date>,
    /// A table of rates and the currency (ISO 4217) to convert to.
    pub rates: Option<(&'q Rates, &'q str)>,
}

/// What an amount covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// A payment or promise of its own: these are added.
    New,
    /// The sum of all so far.
    Cumulative,
    /// What stands open.
    Balance,
    /// For a year.
    Annual,
    /// A project as a whole, whoever pays.
    Project,
    /// The words don't say.
    Unclear,
}

impl Class {
    /// In a word.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Cumulative => "in all so far",
            Self::Balance => "outstanding",
            Self::Annual => "a year",
            Self::Project => "whole project",
            Self::Unclear => "not told",
        }
    }
}

/// From whom to whom.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Flow {
    /// Code of who gives; for what is between two, the first by alphabet.
    pub from: String,
    /// Code of who receives.
    pub to: String,
    /// Whether it has no direction: trade, or a loan that both are only said to have signed.
    pub is_mutual: bool,
}

/// Why an amount is not in a total.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Omission {
    /// The rule: `R3`.
    pub rule: &'static str,
    /// The reason in words.
    pub reason: String,
    /// The row that it depends on, by its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<usize>,
}

/// An amount that is told.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct MoneyRow {
    /// From whom to whom.
    pub flow: Flow,
    /// What kind of money it is. What one imports from another is told as what the other exports.
    pub instrument: Option<Instrument>,
    /// How far it has come; what is planned or offered is pledged.
    pub stage: Option<Stage>,
    /// What it covers.
    pub class: Class,
    /// How much.
    pub figure: Figure,
    /// ISO 4217.
    pub currency: String,
    /// The same in the currency asked for, at the month's rate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub converted: Option<Figure>,
    /// When it was paid or promised; of totals, the day as of which they hold.
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, format = Date))]
    pub day: Option<Date>,
    /// How exactly that is known.
    pub date_precision: DatePrecision,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// The words of the amount.
    pub words: String,
    /// The statement's id.
    pub statement: String,
    /// The article's id.
    pub article: String,
    /// The sentence.
    pub text: String,
    /// Who published it.
    pub outlet: String,
    /// The outlets that the text cites for it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cited: Vec<String>,
    /// When it was published.
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, format = Date))]
    pub published: Option<Date>,
    /// Independent origins, those of its repetitions included.
    pub origins: usize,
    /// Why it is not in a total; none: it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub omitted: Option<Omission>,
}

/// A sum, or for what cannot be added, the figure that stands last.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Total {
    /// From whom to whom.
    pub flow: Flow,
    /// What kind of money it is.
    pub instrument: Option<Instrument>,
    /// How far it has come.
    pub stage: Option<Stage>,
    /// What it covers: only what is new is added.
    pub class: Class,
    /// The year, of figures for a year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<i16>,
    /// ISO 4217.
    pub currency: String,
    /// How much.
    pub figure: Figure,
    /// The same in the currency asked for; without the rows that could not be converted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub converted: Option<Figure>,
    /// Rows that no rate was found for.
    pub unconverted: usize,
    /// The rows that it consists of, by their places.
    pub rows: Vec<usize>,
    /// Whether some of it is in dispute.
    pub is_disputed: bool,
}

/// A figure that nobody tells, but that follows from those told.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ImpliedFigure {
    /// The rule by which it follows.
    pub rule: &'static str,
    /// From whom to whom.
    pub flow: Flow,
    /// What kind of money it is.
    pub instrument: Option<Instrument>,
    /// What it is, in words.
    pub what: String,
    /// How much.
    pub figure: Figure,
    /// ISO 4217.
    pub currency: String,
    /// How it was derived: `trade 70.6M - exports 52.3M`.
    pub formula: String,
    /// From which rows.
    pub rows: Vec<usize>,
}

/// One of the figures in dispute.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct DisputeSide {
    /// The row.
    pub row: usize,
    /// Its figure as told.
    pub figure: Figure,
    /// Who published it.
    pub outlet: String,
}

/// Figures that cannot all be right, or of which the later replaces the earlier.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Dispute {
    /// What it is about, in words.
    pub what: String,
    /// Whether the later merely replaces the earlier.
    pub is_revision: bool,
    /// Whether it is about the deed and not the figure: the last side denies what the first tells.
    pub is_denial: bool,
    /// The figures, earliest first.
    pub sides: Vec<DisputeSide>,
}

/// The money between parties.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Money {
    /// Sums and standing figures, by direction.
    pub totals: Vec<Total>,
    /// What follows from what is told.
    pub implied: Vec<ImpliedFigure>,
    /// Where sources differ.
    pub disputes: Vec<Dispute>,
    /// What to bear in mind.
    pub notes: Vec<String>,
    /// All amounts, by day; those left out too, with the reason.
    pub rows: Vec<MoneyRow>,
}

/// Adds up the money between parties, by the rules of the module.
pub fn money(told: &[Told<'_>], question: &MoneyQuestion<'_>) -> Money {
    let mut ledger = rows::rows(told, question);
    settle::settle(&mut ledger);
    let mut money = Money { disputes: std::mem::take(&mut ledger.disputes), ..Money::default() };
    derived::derive(&ledger, &mut money);
    money.rows = ledger.rows.into_iter().map(|row| row.shown).collect();
    if let Some((rates, currency)) = question.rates {
        rates::convert(&mut money, rates, currency);
    }
    derived::add_up(&mut money);
    money
}
