use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize, Serializer};

use crate::codes::code_table;
use crate::{CameoCode, Category, Context, Mode, Sector};

code_table! {
    /// What a statement is.
    Kind, "kind of statement" {
        /// Somebody does something to, with or for somebody.
        Event = "event",
        /// A standing measure between parties or of one.
        Quantity = "quantity",
        /// What a party holds, seeks or offers on an issue.
        Position = "position",
        /// Somebody's words that carry no other code.
        Speech = "speech",
    }
}

code_table! {
    /// How exactly the date is known.
    DatePrecision, "date precision" {
        /// To the day.
        Day = "day",
        /// To the month; the date is its first day.
        Month = "month",
        /// To the year; the date is its first day.
        Year = "year",
        /// From `date` to `enddate`.
        Span = "span",
        /// The text gives no date: the article's own stands in.
        Publication = "publication",
    }
}

code_table! {
    /// Whether it happened.
    Modality, "modality" {
        /// It happened, holds or was said.
        Actual = "actual",
        /// It is intended or promised.
        Planned = "planned",
        /// Somebody hopes for it.
        Hoped = "hoped",
        /// It may be.
        Possible = "possible",
        /// It depends on something.
        Conditional = "conditional",
        /// Somebody asks for it.
        Demanded = "demanded",
        /// It is denied or negated.
        Denied = "denied",
    }
}

code_table! {
    /// What a party holds on an issue.
    Stance, "stance" {
        /// Is for it.
        Supports = "supports",
        /// Is against it.
        Opposes = "opposes",
        /// Recognises it.
        Recognises = "recognises",
        /// Denies it.
        Denies = "denies",
        /// Wants it.
        Seeks = "seeks",
        /// Would give it.
        Offers = "offers",
        /// Puts it first.
        Prioritises = "prioritises",
        /// Takes no side.
        Neutral = "neutral",
    }
}

code_table! {
    /// How an amount's figure is meant.
    Bound, "bound" {
        /// As it stands.
        Exact = "exact",
        /// "nearly", "about".
        About = "about",
        /// "more than".
        AtLeast = "at_least",
        /// "up to".
        AtMost = "at_most",
        /// From `amount` to `amount_to`.
        Range = "range",
    }
}

code_table! {
    /// What kind of money it is.
    #[allow(missing_docs)]
    Instrument, "instrument" {
        Grant = "grant",
        Loan = "loan",
        CreditLine = "credit_line",
        Guarantee = "guarantee",
        DebtRelief = "debt_relief",
        TechnicalAssistance = "technical_assistance",
        Aid = "aid",
        Investment = "investment",
        Contract = "contract",
        ProjectCost = "project_cost",
        Trade = "trade",
        Exports = "exports",
        Imports = "imports",
        Sale = "sale",
        Arms = "arms",
        Fine = "fine",
        Ransom = "ransom",
        Budget = "budget",
        Other = "other",
    }
}

code_table! {
    /// How far a payment has come.
    #[allow(missing_docs)]
    Stage, "stage" {
        Pledged = "pledged",
        Committed = "committed",
        Disbursed = "disbursed",
        Repaid = "repaid",
        Cancelled = "cancelled",
    }
}

code_table! {
    /// What an amount covers.
    Extent, "extent" {
        /// A flow of its own.
        New = "new",
        /// The sum of all so far.
        Cumulative = "cumulative",
        /// For a year.
        Annual = "annual",
        /// What stands open at a time.
        Balance = "balance",
        /// The whole of a project, whoever pays.
        ProjectTotal = "project_total",
    }
}

code_table! {
    /// How a citation was tied to a statement.
    Scope, "citation scope" {
        /// It stands in the statement's own sentence.
        Sentence = "sentence",
        /// It stands later in the paragraph, with no other citation between: less certain.
        Paragraph = "paragraph",
    }
}

/// A party to a statement: a state, a body, a person, or a group.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Entity {
    /// The words as they stand in the text.
    pub entity_text: String,
    /// First code point in the article's text.
    pub start: usize,
    /// Code point after the last.
    pub end: usize,
    /// The canonical name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifier_text: Option<String>,
    /// A stable key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifier_id: Option<String>,
    /// ISO 3166-1 alpha-3, or PLOVER's three letters for what belongs to no state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// PLOVER sector.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sector: Option<Sector>,
    /// The office held at the date of the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<String>,
}

/// An amount of money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Amount {
    /// In units of the currency.
    #[serde(serialize_with = "plain_number")]
    pub amount: f64,
    /// The upper end of a range.
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "plain_optional_number")]
    pub amount_to: Option<f64>,
    /// ISO 4217.
    pub currency: String,
    /// How the figure is meant.
    pub bound: Bound,
    /// What kind of money it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instrument: Option<Instrument>,
    /// How far the payment has come, where the words say so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage>,
    /// What the amount covers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extent: Option<Extent>,
    /// The words for what it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// The period it covers, where stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<String>,
    /// The words as they stand in the text.
    pub text: String,
    /// The amount that this one is included in.
    #[serde(default, flatten, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schema(value_type = crate::schema::WholeOf))]
    pub part_of: Option<Part>,
}

/// Where the whole stands that an amount is included in.
///
/// In JSON `part_of` is an index into the same list, or -1 with `part_of_id` naming another statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Index in the same list of amounts; -1: in another statement of the article.
    pub part_of: i32,
    /// The id of that other statement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of_id: Option<String>,
}

/// An outlet that the text itself names for a statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Source {
    /// Its name; the canonical one where it is known.
    pub outlet: String,
    /// When it reported.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, format = Date))]
    pub date: Option<Date>,
    /// The words of the citation.
    pub text: String,
    /// How the citation was tied to the statement.
    pub scope: Scope,
}

/// Where something happened, with the field names of GeoNames.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Location {
    /// The words as they stand in the text.
    pub text: String,
    /// The place's name.
    pub name: String,
    /// ISO 3166-1 alpha-2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// The country's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country_name: Option<String>,
    /// Degrees north.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lat: Option<f64>,
    /// Degrees east.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lng: Option<f64>,
    /// The place's number in GeoNames.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub geoname_id: Option<u32>,
    /// GeoNames' feature class: `P` for towns, `A` for provinces, `H` for waters, `T` for islands, `L` for regions, `S` for
    /// sites.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fcl: Option<String>,
    /// People who live there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub population: Option<u64>,
}

/// What is held, and on what issue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Position {
    /// What is held.
    pub stance: Stance,
    /// The words of the issue.
    pub issue: String,
}

/// The sentence that a statement stands in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct TextSpan {
    /// The sentence's number in the article, from 0.
    pub sequence: usize,
    /// First code point in the article's text.
    pub start: usize,
    /// Code point after the last.
    pub end: usize,
}

/// The article that a statement comes from, and what coded it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Citation {
    /// The article's id.
    pub id: String,
    /// The outlet that published it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publication: Option<String>,
    /// The headline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Where it was found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// BCP 47 tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// When it was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, format = Date))]
    pub date: Option<Date>,
    /// The program and version that coded it.
    pub coder: String,
}

/// Whose words these are, and which.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Speech {
    /// Whose.
    pub speaker: Option<Entity>,
    /// The words inside quotation marks, whole.
    pub quote: Option<String>,
}

/// One thing that a text says about parties. Fields with nothing to say are left out of the JSON form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Statement {
    /// Stable: see [`statement_id`](crate::statement_id).
    pub id: String,
    /// What the statement is.
    pub kind: Kind,
    /// When it happened or holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, format = Date))]
    pub date: Option<Date>,
    /// The end of a span.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, format = Date))]
    pub enddate: Option<Date>,
    /// How exactly the date is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_precision: Option<DatePrecision>,
    /// Who.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actor: Vec<Entity>,
    /// To whom.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recipient: Vec<Entity>,
    /// PLOVER categories; events only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub event: Vec<Category>,
    /// PLOVER modes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mode: Vec<Mode>,
    /// PLOVER contexts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub context: Vec<Context>,
    /// The most specific CAMEO code that the words support.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cameo: Option<CameoCode>,
    /// PLOVER's quad class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quad_code: Option<u8>,
    /// PLOVER's score.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_scale: Option<f64>,
    /// The words that carry the action.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub event_text: Vec<String>,
    /// Where.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_loc: Option<Location>,
    /// How much.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub money: Vec<Amount>,
    /// What a quantity measures.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measure: Option<String>,
    /// A quantity that is not money.
    #[serde(default, skip_serializing_if = "Option::is_none", serialize_with = "plain_optional_number")]
    pub value: Option<f64>,
    /// What `value` counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// What is held; positions only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<Position>,
    /// Whether it happened.
    pub modality: Modality,
    /// The words of a condition or exchange.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub condition: Option<String>,
    /// Whose words these are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speaker: Option<Entity>,
    /// The words inside quotation marks, whole, across sentences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
    /// The outlets that the text itself names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// The sentence.
    pub text: String,
    /// Where the sentence stands.
    pub text_info: TextSpan,
    /// The article.
    pub cite_info: Citation,
    /// How likely it is to be right in what it tells and of whom, from 0 to 1, as far as its coder can say.
    pub confidence: f64,
}

impl Statement {
    /// An empty statement of a kind, for a sentence.
    pub fn new(kind: Kind, text: impl Into<String>, text_info: TextSpan) -> Self {
        Self {
            id: String::new(),
            kind,
            date: None,
            enddate: None,
            date_precision: None,
            actor: Vec::new(),
            recipient: Vec::new(),
            event: Vec::new(),
            mode: Vec::new(),
            context: Vec::new(),
            cameo: None,
            quad_code: None,
            event_scale: None,
            event_text: Vec::new(),
            event_loc: None,
            money: Vec::new(),
            measure: None,
            value: None,
            unit: None,
            position: None,
            modality: Modality::Actual,
            condition: None,
            speaker: None,
            quote: None,
            sources: Vec::new(),
            text: text.into(),
            text_info,
            cite_info: Citation::default(),
            confidence: 0.0,
        }
    }

    /// Actors and recipients.
    pub fn parties(&self) -> impl Iterator<Item = &Entity> {
        self.actor.iter().chain(&self.recipient)
    }
}

impl fmt::Display for Entity {
    /// The canonical name, else the words, with the code in brackets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.identifier_text.as_deref().unwrap_or(&self.entity_text))?;
        match &self.code {
            Some(code) => write!(f, " [{code}]"),
            None => Ok(()),
        }
    }
}

/// The largest whole number up to which every whole number has a double of its own.
const EXACT_WHOLE: f64 = 9_007_199_254_740_992.0;

/// Whole numbers are written without a fraction: `844000000`, not `844000000.0`.
fn plain_number<S: Serializer>(number: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    if number.fract() == 0.0 && number.abs() <= EXACT_WHOLE {
        serializer.serialize_i64(*number as i64)
    } else {
        serializer.serialize_f64(*number)
    }
}

fn plain_optional_number<S: Serializer>(number: &Option<f64>, serializer: S) -> Result<S::Ok, S::Error> {
    match number {
        Some(number) => plain_number(number, serializer),
        None => serializer.serialize_none(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_fields_are_left_out_and_the_order_is_fixed() {
        let mut statement = Statement::new(Kind::Event, "It paid.", TextSpan { sequence: 0, start: 0, end: 8 });
        statement.money.push(Amount {
            amount: 844_000_000.0,
            amount_to: None,
            currency: "USD".into(),
            bound: Bound::AtLeast,
            instrument: Some(Instrument::Investment),
            stage: None,
            extent: None,
            purpose: None,
            period: None,
            text: "more than $844 million".into(),
            part_of: Some(Part { part_of: -1, part_of_id: Some("s1".into()) }),
        });
        let json = serde_json::to_string(&statement).unwrap();
        assert_eq!(
            json,
            concat!(
                r#"{"id":"","kind":"event","money":[{"amount":844000000,"currency":"USD","bound":"at_least","#,
                r#""instrument":"investment","text":"more than $844 million","part_of":-1,"part_of_id":"s1"}],"#,
                r#""modality":"actual","text":"It paid.","text_info":{"sequence":0,"start":0,"end":8},"#,
                r#""cite_info":{"id":"","coder":""},"confidence":0.0}"#
            )
        );
        assert_eq!(serde_json::from_str::<Statement>(&json).unwrap(), statement);
    }
}
