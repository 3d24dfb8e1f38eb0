//! Dates in a text, resolved against the day it was published.

use std::ops::Range;
use std::sync::LazyLock;

use demarche_statement::DatePrecision;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use regex::{Captures, Regex};

const MONTHS: &str = "January|February|March|April|May|June|July|August|September|October|November|December|\
                      Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept\\.|Sep\\.|Oct\\.|Nov\\.|Dec\\.";
const WEEKDAYS: &str = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";

/// A date as the text gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Day {
        year: Option<i16>,
        month: i8,
        day: i8,
        last_day: Option<i8>,
    },
    Month {
        year: Option<i16>,
        month: i8,
    },
    Year(i16),
    Years(i16, i16),
    Weekday(Weekday, Direction),
    /// Days from the day of publication.
    Offset(i32),
    Weeks(i32),
    Months(i32),
    RelativeYear(i16),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Direction {
    Open,
    Last,
    Next,
}

/// A date found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DateMention {
    pub(crate) bytes: Range<usize>,
    form: Form,
}

/// A date on the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Resolved {
    pub(crate) date: Date,
    pub(crate) enddate: Option<Date>,
    pub(crate) precision: DatePrecision,
}

type Read = fn(&Captures<'_>) -> Option<Form>;

struct Patterns {
    all: Vec<(Regex, Read)>,
}

static PATTERNS: LazyLock<Patterns> = LazyLock::new(|| {
    let pattern = |text: String| Regex::new(&text).unwrap_or_else(|error| panic!("date pattern: {error}"));
    Patterns {
        all: vec![
            (pattern(r"\b(\d{4})-(\d{2})-(\d{2})\b".to_owned()), iso),
            (
                pattern(format!(r"\b({MONTHS})\s(\d{{1,2}})(?:st|nd|rd|th)?(?:\s?[-–—]\s?(\d{{1,2}}))?(?:,?\s(\d{{4}}))?\b")),
                month_day,
            ),
            (
                pattern(format!(r"\b(\d{{1,2}})(?:st|nd|rd|th)?(?:\s?[-–—]\s?(\d{{1,2}}))?\s(?:of\s)?({MONTHS})(?:,?\s(\d{{4}}))?\b")),
                day_month,
            ),
            (pattern(format!(r"\b({MONTHS})(?:,|\sof)?\s(\d{{4}})\b")), month_year),
            (pattern(r"\b(?:between|from)\s(\d{4})\s(?:and|to)\s(\d{4})\b".to_owned()), years),
            (pattern(r"\b(\d{4})\s?[-–—]\s?(\d{4})\b".to_owned()), years),
            (
                pattern(
                    r"\b(?i:in|since|by|during|until|till|of|from|early|late|mid|year|through)[\s-](?:the\syear\s|early\s|late\s|mid-)?((?:19|20)\d{2})\b"
                        .to_owned(),
                ),
                year,
            ),
            (pattern(format!(r"\b(?:(last|next|this|past|coming)\s)?({WEEKDAYS})\b")), weekday),
            (pattern(r"\b(?i:(yesterday|today|tomorrow))\b".to_owned()), day_word),
            (pattern(r"\b(?i:(last|next|this|previous|past|coming)\s(week|month|year))\b".to_owned()), relative),
            (pattern(format!(r"\b(?i:in|since|last|next|this|by|of|until|early|late)\s({MONTHS})\b")), month),
        ],
    }
});

fn month_number(name: &str) -> Option<i8> {
    const SHORT: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let start = name.get(..3)?.to_lowercase();
    SHORT.iter().position(|short| *short == start).map(|index| index as i8 + 1)
}

fn number<T: std::str::FromStr>(captures: &Captures<'_>, group: usize) -> Option<T> {
    captures.get(group)?.as_str().parse().ok()
}

fn iso(captures: &Captures<'_>) -> Option<Form> {
    Some(Form::Day {
        year: number(captures, 1),
        month: number(captures, 2)?,
        day: number(captures, 3)?,
        last_day: None,
    })
}

fn month_day(captures: &Captures<'_>) -> Option<Form> {
    let month = month_number(captures.get(1)?.as_str())?;
    Some(Form::Day { year: number(captures, 4), month, day: number(captures, 2)?, last_day: number(captures, 3) })
}

fn day_month(captures: &Captures<'_>) -> Option<Form> {
    let month = month_number(captures.get(3)?.as_str())?;
    Some(Form::Day { year: number(captures, 4), month, day: number(captures, 1)?, last_day: number(captures, 2) })
}

fn month_year(captures: &Captures<'_>) -> Option<Form> {
    Some(Form::Month { year: number(captures, 2), month: month_number(captures.get(1)?.as_str())? })
}

fn month(captures: &Captures<'_>) -> Option<Form> {
    Some(Form::Month { year: None, month: month_number(captures.get(1)?.as_str())? })
}

fn years(captures: &Captures<'_>) -> Option<Form> {
    let (first, last) = (number(captures, 1)?, number(captures, 2)?);
    (1800 <= first && first < last && last <= 2200).then_some(Form::Years(first, last))
}

fn year(captures: &Captures<'_>) -> Option<Form> {
    number(captures, 1).map(Form::Year)
}

fn weekday(captures: &Captures<'_>) -> Option<Form> {
    let weekday = match captures.get(2)?.as_str() {
        "Monday" => Weekday::Monday,
        "Tuesday" => Weekday::Tuesday,
        "Wednesday" => Weekday::Wednesday,
        "Thursday" => Weekday::Thursday,
        "Friday" => Weekday::Friday,
        "Saturday" => Weekday::Saturday,
        _ => Weekday::Sunday,
    };
    let direction = match captures.get(1).map(|word| word.as_str()) {
        Some("last" | "past") => Direction::Last,
        Some("next" | "coming") => Direction::Next,
        _ => Direction::Open,
    };
    Some(Form::Weekday(weekday, direction))
}

fn day_word(captures: &Captures<'_>) -> Option<Form> {
    Some(Form::Offset(match captures.get(1)?.as_str().to_lowercase().as_str() {
        "yesterday" => -1,
        "tomorrow" => 1,
        _ => 0,
    }))
}

fn relative(captures: &Captures<'_>) -> Option<Form> {
    let step = match captures.get(1)?.as_str().to_lowercase().as_str() {
        "last" | "previous" | "past" => -1,
        "next" | "coming" => 1,
        _ => 0,
    };
    Some(match captures.get(2)?.as_str().to_lowercase().as_str() {
        "week" => Form::Weeks(step),
        "month" => Form::Months(step),
        _ => Form::RelativeYear(step as i16),
    })
}

/// The dates in a text, in order, without overlap; of two that overlap the one found by the earlier pattern stays.
pub(crate) fn find(text: &str) -> Vec<DateMention> {
    let mut found: Vec<DateMention> = Vec::new();
    for (pattern, read) in &PATTERNS.all {
        for captures in pattern.captures_iter(text) {
            let Some(whole) = captures.get(0) else { continue };
            let bytes = whole.range();
            if found.iter().any(|other| other.bytes.start < bytes.end && bytes.start < other.bytes.end) {
                continue;
            }
            if let Some(form) = read(&captures) {
                found.push(DateMention { bytes, form });
            }
        }
    }
    found.sort_by_key(|mention| mention.bytes.start);
    found
}

impl DateMention {
    /// The date on the calendar. Where the text leaves the year or week open, it is the nearest past one up to the
    /// day after publication, or the nearest coming one if `future`. Without a day of publication only a date with
    /// its year can be resolved.
    pub(crate) fn resolve(&self, published: Option<Date>, future: bool) -> Option<Resolved> {
        let on_day = |date: Date| Resolved { date, enddate: None, precision: DatePrecision::Day };
        let span =
            |date: Date, enddate: Date| Resolved { date, enddate: Some(enddate), precision: DatePrecision::Span };
        let in_month = |date: Date| Resolved { date, enddate: None, precision: DatePrecision::Month };
        let in_year = |year: i16| {
            let date = Date::new(year, 1, 1).ok()?;
            Some(Resolved { date, enddate: None, precision: DatePrecision::Year })
        };
        match self.form {
            Form::Day { year, month, day, last_day } => {
                let date = match year {
                    Some(year) => Date::new(year, month, day).ok()?,
                    None => nearest(published?, future, |year| Date::new(year, month, day).ok())?,
                };
                let last = last_day.and_then(|last| Date::new(date.year(), month, last).ok());
                Some(last.filter(|last| *last > date).map_or_else(|| on_day(date), |last| span(date, last)))
            }
            Form::Month { year: Some(year), month } => Date::new(year, month, 1).ok().map(in_month),
            Form::Month { year: None, month } => {
                nearest(published?, future, |year| Date::new(year, month, 1).ok()).map(in_month)
            }
            Form::Year(year) => in_year(year),
            Form::Years(first, last) => Some(span(Date::new(first, 1, 1).ok()?, Date::new(last, 12, 31).ok()?)),
            Form::Weekday(weekday, direction) => {
                let published = published?;
                let date = match (direction, future) {
                    (Direction::Last, _) => published.nth_weekday(-1, weekday).ok()?,
                    (Direction::Next, _) => published.nth_weekday(1, weekday).ok()?,
                    (Direction::Open, _) if published.weekday() == weekday => published,
                    (Direction::Open, true) => published.nth_weekday(1, weekday).ok()?,
                    (Direction::Open, false) => published.nth_weekday(-1, weekday).ok()?,
                };
                Some(on_day(date))
            }
            Form::Offset(days) => published?.checked_add(days.days()).ok().map(on_day),
            Form::Weeks(weeks) => {
                let published = published?;
                let monday =
                    published.checked_sub(i32::from(published.weekday().to_monday_zero_offset()).days()).ok()?;
                let first = monday.checked_add(weeks.weeks()).ok()?;
                Some(span(first, first.checked_add(6.days()).ok()?))
            }
            Form::Months(months) => published?.first_of_month().checked_add(months.months()).ok().map(in_month),
            Form::RelativeYear(years) => in_year(published?.year() + years),
        }
    }

    /// Whether the text gives a day.
    pub(crate) fn is_day(&self) -> bool {
        matches!(self.form, Form::Day { .. } | Form::Weekday(..) | Form::Offset(_))
    }
}

fn nearest(published: Date, future: bool, in_year: impl Fn(i16) -> Option<Date>) -> Option<Date> {
    let year = published.year();
    let mut dates = [year - 1, year, year + 1].into_iter().filter_map(in_year);
    if future {
        dates.find(|date| *date >= published.first_of_month())
    } else {
        let limit = published.checked_add(1.day()).ok()?;
        dates.rfind(|date| *date <= limit)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn dates(text: &str) -> Vec<String> {
        let show = |mention: &DateMention| match mention.resolve(Some(date(2006, 3, 13)), false) {
            Some(Resolved { date, enddate: None, precision }) => format!("{date} {precision}"),
            Some(Resolved { date, enddate: Some(end), .. }) => format!("{date}..{end}"),
            None => "none".to_owned(),
        };
        find(text).iter().map(show).collect()
    }

    #[test]
    fn a_day_without_a_year_is_the_nearest_past_one() {
        assert_eq!(dates("on March 8"), ["2006-03-08 day"]);
        assert_eq!(dates("(Turan, December 30)"), ["2005-12-30 day"]);
        assert_eq!(dates("March 14 and 15 March"), ["2006-03-14 day", "2005-03-15 day"]);
    }

    #[test]
    fn months_years_weekdays_and_spans() {
        assert_eq!(dates("in early 2003"), ["2003-01-01 year"]);
        assert_eq!(dates("established in 1992, in June 2001"), ["1992-01-01 year", "2001-06-01 month"]);
        assert_eq!(
            dates("on Friday, last year and yesterday"),
            ["2006-03-10 day", "2005-01-01 year", "2006-03-12 day"]
        );
        assert_eq!(dates("March 7-9, 2006"), ["2006-03-07..2006-03-09"]);
        assert_eq!(dates("in August, last week"), ["2005-08-01 month", "2006-03-06..2006-03-12"]);
        assert_eq!(dates("may march 40 days"), [""; 0]);
    }

    #[test]
    fn plans_look_ahead() {
        let coming = find("on April 2")[0].resolve(Some(date(2006, 3, 13)), true).unwrap();
        assert_eq!(coming.date, date(2006, 4, 2));
        assert_eq!(find("on April 2")[0].resolve(None, true), None);
    }
}
