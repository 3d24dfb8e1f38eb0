//! Months, quarters and years; how much was read in each.

use std::fmt;
use std::str::FromStr;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use rustc_hash::FxHashSet;
use serde::{Serialize, Serializer};

use crate::Told;

/// How long the periods of a series are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Grain {
    /// Calendar months.
    Month,
    /// Calendar quarters.
    Quarter,
    /// Calendar years.
    Year,
}

impl Grain {
    /// The written form.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
        }
    }

    const fn months(self) -> i64 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
        }
    }
}

impl FromStr for Grain {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        [Self::Month, Self::Quarter, Self::Year]
            .into_iter()
            .find(|grain| grain.as_str() == word)
            .ok_or_else(|| format!("`{word}` is no period; known are: month, quarter, year"))
    }
}

/// A calendar month, quarter or year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Period {
    first: Date,
    grain: Grain,
}

impl Period {
    /// The period that a day lies in.
    pub fn of(day: Date, grain: Grain) -> Self {
        let month = match grain {
            Grain::Month => day.month(),
            Grain::Quarter => (day.month() - 1) / 3 * 3 + 1,
            Grain::Year => 1,
        };
        Self { first: date(day.year(), month, 1), grain }
    }

    /// Its first day.
    pub fn first(&self) -> Date {
        self.first
    }

    /// Its last day.
    pub fn last(&self) -> Date {
        self.next().first.yesterday().unwrap_or(self.first)
    }

    /// The one after it; itself at the end of time.
    pub fn next(&self) -> Self {
        let first = self.first.checked_add(self.grain.months().months()).unwrap_or(self.first);
        Self { first, grain: self.grain }
    }

    /// All periods from one day's to another's, in order.
    pub(crate) fn all(from: Date, to: Date, grain: Grain) -> Vec<Self> {
        let mut period = Self::of(from, grain);
        let mut found = Vec::new();
        while period.first <= to {
            found.push(period);
            let next = period.next();
            if next == period {
                break;
            }
            period = next;
        }
        found
    }

    /// Years since the start of year 0, to its middle: what trends are measured against.
    pub(crate) fn years(&self) -> f64 {
        let months = f64::from(self.first.year()) * 12.0 + f64::from(self.first.month() - 1);
        (months + self.grain.months() as f64 / 2.0) / 12.0
    }
}

impl fmt::Display for Period {
    /// `2006`, `2006-Q1` or `2006-03`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month) = (self.first.year(), self.first.month());
        f.pad(&match self.grain {
            Grain::Month => format!("{year:04}-{month:02}"),
            Grain::Quarter => format!("{year:04}-Q{}", (month - 1) / 3 + 1),
            Grain::Year => format!("{year:04}"),
        })
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "schema")]
impl utoipa::PartialSchema for Period {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        let object = utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .pattern(Some("^-?[0-9]{4,6}(-Q[1-4]|-[0-9]{2})?$"))
            .description(Some("A year (`2006`), a quarter (`2006-Q1`) or a month (`2006-03`)."));
        object.into()
    }
}

#[cfg(feature = "schema")]
impl utoipa::ToSchema for Period {
    fn name() -> std::borrow::Cow<'static, str> {
        "Period".into()
    }
}

/// How much was read: beside every series, for a rise may be one of the press alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Coverage {
    /// Articles published in the period that say anything of what was asked for.
    pub articles: usize,
    /// Outlets that published them.
    pub outlets: usize,
}

impl Coverage {
    /// What was read in each period, by the day of publication.
    pub(crate) fn by_period(told: &[&Told<'_>], periods: &[Period]) -> Vec<Self> {
        let mut articles: Vec<FxHashSet<&str>> = vec![FxHashSet::default(); periods.len()];
        let mut outlets: Vec<FxHashSet<&str>> = vec![FxHashSet::default(); periods.len()];
        for one in told {
            let cited = &one.statement.cite_info;
            let Some(day) = cited.date else { continue };
            if let Some(index) = index_of(periods, day) {
                articles[index].insert(&cited.id);
                outlets[index].insert(cited.publication.as_deref().unwrap_or_default());
            }
        }
        let sizes = articles.iter().zip(&outlets);
        sizes.map(|(articles, outlets)| Self { articles: articles.len(), outlets: outlets.len() }).collect()
    }
}

/// Which of the periods, in order and without holes, a day lies in.
pub(crate) fn index_of(periods: &[Period], day: Date) -> Option<usize> {
    let period = Period::of(day, periods.first()?.grain);
    periods.binary_search(&period).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_called_and_follow_each_other() {
        let day = date(2006, 11, 30);
        let quarter = Period::of(day, Grain::Quarter);
        assert_eq!(quarter.to_string(), "2006-Q4");
        assert_eq!((quarter.first(), quarter.last()), (date(2006, 10, 1), date(2006, 12, 31)));
        assert_eq!(quarter.next().to_string(), "2007-Q1");
        assert_eq!(Period::of(day, Grain::Month).to_string(), "2006-11");
        assert_eq!(Period::all(date(2004, 5, 1), day, Grain::Year).len(), 3);
        assert_eq!(Period::of(day, Grain::Year).years(), 2006.5);
    }
}
