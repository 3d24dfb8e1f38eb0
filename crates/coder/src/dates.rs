//! Dates in a text, resolved against the day it was published.

use std::ops::Range;
use std::sync::LazyLock;

use demarche_statement::DatePrecision;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use regex::{Captures, Regex};

const MONTHS: &str = "January|February|March|April|May|June|July|August|September|October|November|December|\
                      Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept\\.|Sep\\.|Oct\\.|Nov\\.|Dec\\.";
/// Names that stand beside a day: abbreviated with a full stop or without one.
const MONTHS_OF_DAYS: &str = "January|February|March|April|May|June|July|August|September|October|November|December|\
                              (?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?";
const COUNTS: &str = "an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3}";
const SEASONS: &str = "spring|summer|autumn|fall|winter";
const PARTS: &str = "first|second|third|fourth|last";
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
        direction: Direction,
    },
    Year(i16),
    /// "the 1994 treaty": of the noun, not of what is done with it.
    YearOfNoun(i16),
    Years(i16, i16),
    /// "from May 28 to June 2": month and day of both ends.
    Days {
        year: Option<i16>,
        first: (i8, i8),
        last: (i8, i8),
    },
    /// "January-March 2010", "the second quarter of 2009", "the summer of 2004": the first month and how many.
    Span {
        year: Option<i16>,
        month: i8,
        months: i8,
    },
    /// "the second half of last year": years back from publication.
    PartOfYear {
        back: i16,
        month: i8,
        months: i8,
    },
    /// "the 1990s".
    Decade(i16),
    Weekend(Direction),
    /// "over the past five years", "in the next two months": up to the day of publication, or from it.
    Around(Step),
    Weekday(Weekday, Direction),
    /// Days from the day of publication.
    Offset(i32),
    Weeks(i32),
    Months(i32),
    RelativeYear(i16),
    /// "two days earlier", "a week after": from another date of the text.
    Apart(Step, Side),
}

/// A distance in time; before, where the count is negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    count: i32,
    unit: Unit,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Day,
    Week,
    Month,
    Year,
}

/// Whose date a distance gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// "two days earlier": of its own clause, counted from what was told before.
    Own,
    /// "a day after Paris withdrew": of the clause that follows, counted back from the clause that it belongs to.
    Following,
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
    /// "since May 3": from then until the day of publication.
    since: bool,
    /// "Monday's raid": of the noun after it.
    possessive: bool,
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
                pattern(format!(
                    r"\b({MONTHS_OF_DAYS})\s(\d{{1,2}})(?:st|nd|rd|th)?(?:\s?[-–—]\s?|\s(?:to|and|until|through)\s)({MONTHS_OF_DAYS})\s(\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s(\d{{4}}))?\b"
                )),
                days_by_month,
            ),
            (
                pattern(format!(
                    r"\b(\d{{1,2}})(?:st|nd|rd|th)?\s({MONTHS_OF_DAYS})(?:\s?[-–—]\s?|\s(?:to|and|until|through)\s)(\d{{1,2}})(?:st|nd|rd|th)?\s({MONTHS_OF_DAYS})(?:,?\s(\d{{4}}))?\b"
                )),
                days_by_day,
            ),
            (
                pattern(format!(
                    r"\b(?i:from|between)\s({MONTHS_OF_DAYS})\s(\d{{1,2}})(?:st|nd|rd|th)?\s(?:to|and|until|through)\s(\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s(\d{{4}}))?\b"
                )),
                month_day_to_day,
            ),
            (
                pattern(format!(
                    r"\b(?i:from|between)\s(\d{{1,2}})(?:st|nd|rd|th)?\s(?:to|and|until|through)\s(\d{{1,2}})(?:st|nd|rd|th)?\s({MONTHS_OF_DAYS})(?:,?\s(\d{{4}}))?\b"
                )),
                day_to_day_month,
            ),
            (
                pattern(format!(r"\b({MONTHS_OF_DAYS})\s(\d{{1,2}})(?:st|nd|rd|th)?(?:(?:\s?[-–—]\s?|\s(?:and|to)\s)(\d{{1,2}})(?:st|nd|rd|th)?)?(?:,?\s(\d{{4}}))?\b")),
                month_day,
            ),
            (
                pattern(format!(r"\b(\d{{1,2}})(?:st|nd|rd|th)?(?:(?:\s?[-–—]\s?|\s(?:and|to)\s)(\d{{1,2}})(?:st|nd|rd|th)?)?\s(?:of\s)?({MONTHS_OF_DAYS})(?:,?\s(\d{{4}}))?\b")),
                day_month,
            ),
            (
                pattern(format!(
                    r"\b({MONTHS})(?:\s?[-–—]\s?|\s(?:to|and|until|through)\s)({MONTHS})(?:,|\sof)?\s(\d{{4}})\b"
                )),
                months,
            ),
            (pattern(format!(r"\b(?i:from|between)\s({MONTHS})\s(?:to|and|until|through)\s({MONTHS})\b")), months),
            (pattern(format!(r"\b({MONTHS})(?:,|\sof)?\s(\d{{4}})\b")), month_year),
            (
                pattern(format!(
                    r"\b(?i:({PARTS})\s(quarter|half)(?:\sof\s(?:the\syear\s)?((?:19|20)\d{{2}}|(?:this|last|the|next)\syear))?)\b"
                )),
                part_of_year,
            ),
            (pattern(format!(r"\b(?i:({SEASONS})(?:\s(?:of|in))?\s((?:19|20)\d{{2}}))\b")), season),
            (pattern(r"\b(?i:between|from)\s(\d{4})\s(?:and|to|until|through)\s(\d{4})\b".to_owned()), years),
            (pattern(r"\b(\d{4})\s?[-–—]\s?(\d{4})\b".to_owned()), years),
            (pattern(r"\b((?:19|20)\d{2})\s?[-–—/]\s?(\d{2})\b".to_owned()), short_years),
            (pattern(r"\b((?:1[89]|20)\d0)'?s\b".to_owned()), decade),
            (
                pattern(
                    r"\b(?i:in|since|by|during|until|till|of|from|early|late|mid|year|through|fiscal)[\s-](?:the\syear\s|early\s|late\s|mid-|fiscal\s(?:year\s)?|financial\syear\s)?((?:19|20)\d{2})\b"
                        .to_owned(),
                ),
                year,
            ),
            (pattern(format!(r"\b(?:(?i:(last|next|this|past|coming))\s)?({WEEKDAYS})\b")), weekday),
            (pattern(r"\b(?i:the\sday\s(before\syesterday|after\stomorrow))\b".to_owned()), day_word),
            (pattern(r"\b(?i:(yesterday|today|tonight|tomorrow|this\s(?:morning|afternoon|evening)|last\snight))\b".to_owned()), day_word),
            (pattern(r"\b(?i:(last|next|this|past|coming|the)\sweekend)\b".to_owned()), weekend),
            (pattern(r"\b(?i:(last|next|this|previous|past|coming)\s(week|month|year))\b".to_owned()), relative),
            (
                pattern(format!(
                    r"\b(?i:in|since|last|next|this|by|of|until|till|from|during|through|throughout|early|late|mid|around|before|after)[\s-]({MONTHS})\b"
                )),
                month,
            ),
            (pattern(format!(r"\b(?i:({COUNTS})\s(day|week|month|year)s?\sago)\b")), ago),
            (
                pattern(format!(
                    r"\b(?i:({COUNTS})\s(day|week|month|year)s?\s(earlier|before|previously|later|afterwards|after))\b"
                )),
                apart,
            ),
            (pattern(format!(r"\b(?i:(past|last|next|coming)\s({COUNTS})\s(day|week|month|year)s)\b")), around),
            (
                pattern(
                    r"\b(?i:(the\sfollowing|the\snext|the\sprevious|the\ssame|that\ssame|that)\s(day|morning|afternoon|evening|night|week|month|year))\b"
                        .to_owned(),
                ),
                beside,
            ),
            (pattern(r"\b(?i:(?:the|its|his|her|their|an?|this)\s|['’]s\s)((?:19|20)\d{2})\s".to_owned()), year_of_noun),
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
    Some(Form::Month {
        year: number(captures, 2),
        month: month_number(captures.get(1)?.as_str())?,
        direction: Direction::Open,
    })
}

fn month(captures: &Captures<'_>) -> Option<Form> {
    let words = captures.get(0)?.as_str().to_lowercase();
    let direction = match words.split_whitespace().next() {
        Some("last") => Direction::Last,
        Some("next") => Direction::Next,
        _ => Direction::Open,
    };
    Some(Form::Month { year: None, month: month_number(captures.get(1)?.as_str())?, direction })
}

fn years(captures: &Captures<'_>) -> Option<Form> {
    let (first, last) = (number(captures, 1)?, number(captures, 2)?);
    (1800 <= first && first < last && last <= 2200).then_some(Form::Years(first, last))
}

/// "2008-09", "2005/06".
fn short_years(captures: &Captures<'_>) -> Option<Form> {
    let (first, last): (i16, i16) = (number(captures, 1)?, number(captures, 2)?);
    let last = first - first % 100 + last;
    (first < last && last - first <= 12).then_some(Form::Years(first, last))
}

fn decade(captures: &Captures<'_>) -> Option<Form> {
    number(captures, 1).map(Form::Decade)
}

fn days_by_month(captures: &Captures<'_>) -> Option<Form> {
    let first = (month_number(captures.get(1)?.as_str())?, number(captures, 2)?);
    let last = (month_number(captures.get(3)?.as_str())?, number(captures, 4)?);
    Some(Form::Days { year: number(captures, 5), first, last })
}

fn days_by_day(captures: &Captures<'_>) -> Option<Form> {
    let first = (month_number(captures.get(2)?.as_str())?, number(captures, 1)?);
    let last = (month_number(captures.get(4)?.as_str())?, number(captures, 3)?);
    Some(Form::Days { year: number(captures, 5), first, last })
}

fn month_day_to_day(captures: &Captures<'_>) -> Option<Form> {
    let month = month_number(captures.get(1)?.as_str())?;
    let (first, last) = (number(captures, 2)?, number(captures, 3)?);
    Some(Form::Days { year: number(captures, 4), first: (month, first), last: (month, last) })
}

fn day_to_day_month(captures: &Captures<'_>) -> Option<Form> {
    let month = month_number(captures.get(3)?.as_str())?;
    let (first, last) = (number(captures, 1)?, number(captures, 2)?);
    Some(Form::Days { year: number(captures, 4), first: (month, first), last: (month, last) })
}

fn months(captures: &Captures<'_>) -> Option<Form> {
    let (first, last) = (month_number(captures.get(1)?.as_str())?, month_number(captures.get(2)?.as_str())?);
    let months = if last >= first { last - first + 1 } else { last + 13 - first };
    Some(Form::Span { year: number(captures, 3), month: first, months })
}

/// "the first quarter of 2010", "the second half of last year".
fn part_of_year(captures: &Captures<'_>) -> Option<Form> {
    let months = if captures.get(2)?.as_str().eq_ignore_ascii_case("half") { 6 } else { 3 };
    let number_of_part = match captures.get(1)?.as_str().to_lowercase().as_str() {
        "first" => 0,
        "second" => 1,
        "third" => 2,
        "fourth" => 3,
        _ => 12 / months - 1,
    };
    let month = number_of_part * months + 1;
    let year = captures.get(3)?.as_str().to_lowercase();
    if month > 12 {
        return None;
    }
    Some(match year.as_str() {
        "last year" => Form::PartOfYear { back: 1, month, months },
        "this year" | "the year" => Form::PartOfYear { back: 0, month, months },
        "next year" => Form::PartOfYear { back: -1, month, months },
        told => Form::Span { year: Some(told.parse().ok()?), month, months },
    })
}

/// The seasons of the northern half of the world, by whole months.
fn season(captures: &Captures<'_>) -> Option<Form> {
    let month = match captures.get(1)?.as_str().to_lowercase().as_str() {
        "spring" => 3,
        "summer" => 6,
        "winter" => 12,
        _ => 9,
    };
    Some(Form::Span { year: number(captures, 2), month, months: 3 })
}

fn weekend(captures: &Captures<'_>) -> Option<Form> {
    Some(Form::Weekend(match captures.get(1)?.as_str().to_lowercase().as_str() {
        "last" | "past" => Direction::Last,
        "next" | "coming" => Direction::Next,
        _ => Direction::Open,
    }))
}

fn around(captures: &Captures<'_>) -> Option<Form> {
    let count = count(captures.get(2)?.as_str())?;
    let is_past = matches!(captures.get(1)?.as_str().to_lowercase().as_str(), "past" | "last");
    Some(Form::Around(Step { count: if is_past { -count } else { count }, unit: unit(captures.get(3)?.as_str()) }))
}

/// "the following day", "the same month": counted from a date told before.
fn beside(captures: &Captures<'_>) -> Option<Form> {
    let count = match captures.get(1)?.as_str().to_lowercase().as_str() {
        "the following" | "the next" => 1,
        "the previous" => -1,
        _ => 0,
    };
    let unit = match captures.get(2)?.as_str().to_lowercase().as_str() {
        "morning" | "afternoon" | "evening" | "night" => Unit::Day,
        other => unit(other),
    };
    Some(Form::Apart(Step { count, unit }, Side::Own))
}

fn year(captures: &Captures<'_>) -> Option<Form> {
    number(captures, 1).map(Form::Year)
}

fn year_of_noun(captures: &Captures<'_>) -> Option<Form> {
    let year: i16 = number(captures, 1)?;
    // "a 2000 km border" counts something.
    let by_article = captures.get(0)?.as_str().to_lowercase().starts_with('a');
    (!by_article || year % 100 != 0).then_some(Form::YearOfNoun(year))
}

/// How many: in figures or in words.
pub(crate) fn count(word: &str) -> Option<i32> {
    const WORDS: [&str; 12] =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    let word = word.to_lowercase();
    if matches!(word.as_str(), "a" | "an") {
        return Some(1);
    }
    WORDS.iter().position(|known| *known == word).map_or_else(|| word.parse().ok(), |index| Some(index as i32 + 1))
}

fn unit(word: &str) -> Unit {
    match word.to_lowercase().as_str() {
        "day" => Unit::Day,
        "week" => Unit::Week,
        "month" => Unit::Month,
        _ => Unit::Year,
    }
}

fn ago(captures: &Captures<'_>) -> Option<Form> {
    let count = count(captures.get(1)?.as_str())?;
    Some(match unit(captures.get(2)?.as_str()) {
        Unit::Day => Form::Offset(-count),
        Unit::Week => Form::Weeks(-count),
        Unit::Month => Form::Months(-count),
        Unit::Year => Form::RelativeYear(-i16::try_from(count).ok()?),
    })
}

fn apart(captures: &Captures<'_>) -> Option<Form> {
    let (count, unit) = (count(captures.get(1)?.as_str())?, unit(captures.get(2)?.as_str()));
    let step = |count: i32| Step { count, unit };
    Some(match captures.get(3)?.as_str().to_lowercase().as_str() {
        "earlier" | "previously" => Form::Apart(step(-count), Side::Own),
        "later" | "afterwards" => Form::Apart(step(count), Side::Own),
        "after" => Form::Apart(step(-count), Side::Following),
        _ => Form::Apart(step(count), Side::Following),
    })
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
    let direction = match captures.get(1).map(|word| word.as_str().to_lowercase()).as_deref() {
        Some("last" | "past") => Direction::Last,
        Some("next" | "coming") => Direction::Next,
        _ => Direction::Open,
    };
    Some(Form::Weekday(weekday, direction))
}

fn day_word(captures: &Captures<'_>) -> Option<Form> {
    Some(Form::Offset(match captures.get(1)?.as_str().to_lowercase().as_str() {
        "before yesterday" => -2,
        "yesterday" | "last night" => -1,
        "tomorrow" => 1,
        "after tomorrow" => 2,
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
        let mut more = Vec::new();
        let mut from = 0;
        while let Some(captures) = pattern.captures_at(text, from) {
            let Some(whole) = captures.get(0) else { break };
            let bytes = whole.range();
            // What a pattern finds stands apart and in order; only what others found before may overlap it. What is
            // behind that may still be a date.
            if let Some(other) = overlapped(&found, &bytes) {
                from = other.bytes.end.max(from + 1);
                continue;
            }
            from = bytes.end;
            if let Some(form) = read(&captures) {
                let (form, bytes) = without_count(text, form, bytes);
                let before = text[text.floor_char_boundary(bytes.start.saturating_sub(16))..bytes.start].trim_end();
                let since =
                    whole.as_str().to_lowercase().starts_with("since") || before.to_lowercase().ends_with("since");
                let possessive = ["'s ", "’s "].iter().any(|mark| text[bytes.end..].starts_with(mark));
                more.push(DateMention { bytes, form, since, possessive });
            }
        }
        found.extend(more);
        found.sort_by_key(|mention| mention.bytes.start);
    }
    without_weekday_of_day(text, &mut found);
    months_of_that_year(text, &mut found);
    found
}

/// "signed a pact in 1996. In December of that year": of the year named last before.
fn months_of_that_year(text: &str, found: &mut Vec<DateMention>) {
    let mut last = None;
    for mention in found.iter_mut() {
        let after = &text[mention.bytes.end..];
        let that = [" of that year", " of the same year", " that year", " that same year"];
        let refers = that.into_iter().find(|words| after.starts_with(words));
        if let (Some(words), Some(known)) = (refers, last) {
            match &mut mention.form {
                Form::Month { year: year @ None, .. } | Form::Day { year: year @ None, .. } => {
                    *year = Some(known);
                    mention.bytes.end += words.len();
                }
                _ => {}
            }
        }
        last = match mention.form {
            Form::Day { year: Some(year), .. }
            | Form::Month { year: Some(year), .. }
            | Form::Year(year)
            | Form::YearOfNoun(year) => Some(year),
            _ => last,
        };
    }
    let mut end = 0;
    found.retain(|mention| {
        let is_apart = mention.bytes.start >= end;
        end = end.max(mention.bytes.end);
        is_apart
    });
}

/// "on May 3 and 12 soldiers": what follows a day by "and" is a day too only where no noun follows.
fn without_count(text: &str, form: Form, bytes: Range<usize>) -> (Form, Range<usize>) {
    let Form::Day { year, month, day, last_day: Some(_) } = form else { return (form, bytes) };
    let Some(and) =
        text[bytes.clone()].find(" and ").filter(|_| text[bytes.clone()].ends_with(|c: char| !c.is_alphabetic()))
    else {
        return (form, bytes);
    };
    let after = &text[bytes.end..];
    // "March 14 and 15 March": the second day has a month of its own.
    let next: String = after.trim_start_matches(' ').chars().take_while(|c| c.is_alphanumeric()).collect();
    let closes = !after.starts_with(' ')
        || matches!(next.as_str(), "in" | "at" | "for" | "to" | "with" | "by" | "between" | "during" | "when" | "as");
    if closes || year.is_some() {
        return (form, bytes);
    }
    (Form::Day { year, month, day, last_day: None }, bytes.start..bytes.start + and)
}

/// "on Tuesday, May 3", "on May 3 (Tuesday)": one day; the weekday adds nothing.
fn without_weekday_of_day(text: &str, found: &mut Vec<DateMention>) {
    let touches = |first: &DateMention, second: &DateMention| {
        matches!(text.get(first.bytes.end..second.bytes.start).map(str::trim), Some("," | "" | "(" | ", the" | "the"))
    };
    let is_day = |mention: &DateMention| matches!(mention.form, Form::Day { .. });
    let is_weekday = |mention: &DateMention| matches!(mention.form, Form::Weekday(..));
    let mut kept: Vec<DateMention> = Vec::with_capacity(found.len());
    for next in found.drain(..) {
        match kept.last() {
            Some(last) if touches(last, &next) && is_day(last) && is_weekday(&next) => continue,
            Some(last) if touches(last, &next) && is_weekday(last) && is_day(&next) => {
                kept.pop();
            }
            _ => {}
        }
        kept.push(next);
    }
    *found = kept;
}

/// The first date that a range overlaps, of dates that stand in the order of the text and apart.
fn overlapped<'d>(dates: &'d [DateMention], bytes: &Range<usize>) -> Option<&'d DateMention> {
    let next = dates.partition_point(|date| date.bytes.end <= bytes.start);
    dates.get(next).filter(|date| date.bytes.start < bytes.end)
}

/// The dates that begin in a range, of dates in the order of the text.
pub(crate) fn within<'d>(dates: &'d [DateMention], bytes: &Range<usize>) -> &'d [DateMention] {
    let start = dates.partition_point(|date| date.bytes.start < bytes.start);
    let end = dates.partition_point(|date| date.bytes.start < bytes.end);
    &dates[start..end.max(start)]
}

impl DateMention {
    /// The date on the calendar. Where the text leaves the year or week open, it is the nearest past one up to the
    /// day after publication, or the nearest coming one if `future`. Without a day of publication only a date with
    /// its year can be resolved.
    pub(crate) fn resolve(&self, published: Option<Date>, future: bool) -> Option<Resolved> {
        let resolved = self.resolve_form(published, future)?;
        let until = published.filter(|until| self.since && resolved.date < *until);
        Some(match until {
            Some(until) => Resolved { enddate: Some(until), precision: DatePrecision::Span, ..resolved },
            None => resolved,
        })
    }

    fn resolve_form(&self, published: Option<Date>, future: bool) -> Option<Resolved> {
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
            Form::Month { year: Some(year), month, .. } => Date::new(year, month, 1).ok().map(in_month),
            Form::Month { year: None, month, direction } => {
                let future = direction == Direction::Next || (future && direction == Direction::Open);
                nearest(published?, future, |year| Date::new(year, month, 1).ok()).map(in_month)
            }
            Form::Year(year) | Form::YearOfNoun(year) => in_year(year),
            Form::Apart(..) => None,
            Form::Days { year, first, last } => {
                let (month, day) = first;
                let date = match year {
                    Some(year) => Date::new(year, month, day).ok()?,
                    None => nearest(published?, future, |year| Date::new(year, month, day).ok())?,
                };
                let over_new_year = i16::from(last < first);
                Some(match Date::new(date.year() + over_new_year, last.0, last.1) {
                    Ok(last) if last > date => span(date, last),
                    _ => on_day(date),
                })
            }
            Form::Span { year, month, months } => {
                let date = match year {
                    Some(year) => Date::new(year, month, 1).ok()?,
                    None => nearest(published?, future, |year| Date::new(year, month, 1).ok())?,
                };
                Some(span(date, last_day(date, months)?))
            }
            Form::PartOfYear { back, month, months } => {
                let date = Date::new(published?.year() - back, month, 1).ok()?;
                Some(span(date, last_day(date, months)?))
            }
            Form::Decade(first) => Some(span(Date::new(first, 1, 1).ok()?, Date::new(first + 9, 12, 31).ok()?)),
            Form::Weekend(direction) => {
                let published = published?;
                let saturday = match (direction, future) {
                    (Direction::Next, _) | (Direction::Open, true) => {
                        published.nth_weekday(1, Weekday::Saturday).ok()?
                    }
                    (_, false) | (Direction::Last, _) if published.weekday() == Weekday::Sunday => {
                        published.checked_sub(1.day()).ok()?
                    }
                    _ => published.nth_weekday(-1, Weekday::Saturday).ok()?,
                };
                Some(span(saturday, saturday.checked_add(1.day()).ok()?))
            }
            Form::Around(step) => {
                let published = published?;
                let other = step.shift(published)?;
                Some(span(published.min(other), published.max(other)))
            }
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

    /// The distance from another date of the text, if that is what it is, and whose date it gives.
    pub(crate) fn apart(&self) -> Option<(Step, Side)> {
        match self.form {
            Form::Apart(step, side) => Some((step, side)),
            _ => None,
        }
    }

    /// "the 1994 treaty": the year of the noun after it.
    pub(crate) fn is_of_noun(&self) -> bool {
        matches!(self.form, Form::YearOfNoun(_))
    }

    /// "Monday's raid": the date of the noun after it, rather than of what is done about it.
    pub(crate) fn is_possessive(&self) -> bool {
        self.possessive
    }

    /// Whether the text gives a day.
    pub(crate) fn is_day(&self) -> bool {
        matches!(self.form, Form::Day { .. } | Form::Weekday(..) | Form::Offset(_))
    }
}

impl Step {
    fn shift(self, date: Date) -> Option<Date> {
        match self.unit {
            Unit::Day => date.checked_add(self.count.days()),
            Unit::Week => date.checked_add(self.count.weeks()),
            Unit::Month => date.checked_add(self.count.months()),
            Unit::Year => date.checked_add(self.count.years()),
        }
        .ok()
    }

    /// Whether it can be counted from a date that is only known to a month, or to a year.
    pub(crate) fn counts_from(self, precision: DatePrecision) -> bool {
        match self.unit {
            Unit::Day | Unit::Week => precision == DatePrecision::Day,
            Unit::Month => matches!(precision, DatePrecision::Day | DatePrecision::Month),
            Unit::Year => matches!(precision, DatePrecision::Day | DatePrecision::Month | DatePrecision::Year),
        }
    }

    /// The date that lies this far from another: as precise as the unit.
    pub(crate) fn from(self, date: Date) -> Option<Resolved> {
        let shifted = self.shift(date)?;
        let (date, precision) = match self.unit {
            Unit::Day | Unit::Week => (shifted, DatePrecision::Day),
            Unit::Month => (shifted.first_of_month(), DatePrecision::Month),
            Unit::Year => (shifted.first_of_year(), DatePrecision::Year),
        };
        Some(Resolved { date, enddate: None, precision })
    }
}

/// The words of the dateline's date, and the day it gives: "ASHGABAT, May 3 (Reuter) -", "TOKYO, Sept 24 --".
pub(crate) fn dateline(text: &str, published: Option<Date>) -> Option<(Range<usize>, Date)> {
    static LINE: LazyLock<Regex> = LazyLock::new(|| {
        let pattern = r"(?m)^(\p{Lu}[\p{L} .'’-]{1,30}?)(?:, [^\n,(]{1,30})??, ([^\n(]{4,24}?)\s?(?:\([^)\n]{2,40}\)\s?)?(?:\.?\s?--|\.?\s?[-–—:])\s";
        Regex::new(pattern).unwrap_or_else(|error| panic!("dateline pattern: {error}"))
    });
    LINE.captures_iter(text).find_map(|captures| {
        let (town, place) = (captures.get(1)?, captures.get(2)?);
        let mention = find(place.as_str()).into_iter().find(DateMention::is_day)?;
        // "Turkey and Russia, on March 12 - the eve of": only a town in capitals may stand with more than the date.
        let is_whole = mention.bytes.len() == place.as_str().trim().len();
        if town.as_str().chars().any(char::is_lowercase) && !is_whole {
            return None;
        }
        let date = mention.resolve(published, false)?.date;
        // A dateline from long before is none.
        let is_near = published.is_none_or(|published| {
            date <= published && date.checked_add(14.days()).is_ok_and(|last| last >= published)
        });
        let bytes = mention.bytes.start + place.start()..mention.bytes.end + place.start();
        is_near.then_some((bytes, date))
    })
}

/// The last day of a span of whole months.
fn last_day(first: Date, months: i8) -> Option<Date> {
    first.checked_add(i32::from(months).months()).ok()?.checked_sub(1.day()).ok()
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
    fn distances_count_from_today_or_from_another_date() {
        assert_eq!(
            dates("three days ago, two months ago and a year ago"),
            ["2006-03-10 day", "2006-01-01 month", "2005-01-01 year"]
        );
        let apart = |text: &str| {
            let (step, side) = find(text)[0].apart().unwrap();
            (step.from(date(2006, 3, 13)).unwrap().date, side)
        };
        assert_eq!(apart("two days earlier"), (date(2006, 3, 11), Side::Own));
        assert_eq!(apart("a week later"), (date(2006, 3, 20), Side::Own));
        assert_eq!(apart("a day after Paris withdrew"), (date(2006, 3, 12), Side::Following));
        assert_eq!(apart("five months after Paris recognised it"), (date(2005, 10, 1), Side::Following));
    }

    #[test]
    fn months_follow_more_prepositions_and_years_stand_before_nouns() {
        assert_eq!(
            dates("from May, mid-January, next June, last December"),
            ["2005-05-01 month", "2006-01-01 month", "2006-06-01 month", "2005-12-01 month"]
        );
        assert_eq!(dates("the 1994 treaty; a 2000 km border"), ["1994-01-01 year"]);
        assert_eq!(dates("a 2001 accord; Ghana's 1998 pact"), ["2001-01-01 year", "1998-01-01 year"]);
    }

    #[test]
    fn the_dateline_gives_the_day_of_the_telling() {
        let line = |text: &str| {
            dateline(text, Some(date(2006, 3, 13))).map(|(bytes, date)| format!("{} {date}", &text[bytes]))
        };
        assert_eq!(line("BAKU, March 12 (Reuters) - The minister said"), Some("March 12 2006-03-12".to_owned()));
        assert_eq!(
            line("Title\n\nPORT LOUIS, Mauritius, 12 March 2006 -- They met"),
            Some("12 March 2006 2006-03-12".to_owned())
        );
        assert_eq!(line("NATO and Russia, on March 12 - the eve of"), None);
        assert_eq!(line("BAKU (Turan) - On March 12 they met"), None);
    }

    #[test]
    fn spans_have_two_ends() {
        assert_eq!(dates("from March 3 to 5"), ["2006-03-03..2006-03-05"]);
        assert_eq!(
            dates("on 22 and 23 February, on March 1 and 2, on March 3 and 12 soldiers"),
            ["2006-02-22..2006-02-23", "2006-03-01..2006-03-02", "2006-03-03 day"]
        );
        assert_eq!(dates("13 Feb 2005, Feb 5, Sept. 4"), ["2005-02-13 day", "2006-02-05 day", "2005-09-04 day"]);
        assert_eq!(dates("between 3 and 5 March 2004"), ["2004-03-03..2004-03-05"]);
        assert_eq!(
            dates("February 27 - March 2; 30 December to 2 January 2005"),
            ["2006-02-27..2006-03-02", "2005-12-30..2006-01-02"]
        );
        assert_eq!(dates("January-March 2005, from May to June"), ["2005-01-01..2005-03-31", "2005-05-01..2005-06-30"]);
        assert_eq!(
            dates("the second quarter of 2004, the first half of last year"),
            ["2004-04-01..2004-06-30", "2005-01-01..2005-06-30"]
        );
        assert_eq!(dates("the summer of 1999, in spring 2001"), ["1999-06-01..1999-08-31", "2001-03-01..2001-05-31"]);
        assert_eq!(
            dates("in the 1990s; Between 2001 and 2003; 2004-05"),
            ["1990-01-01..1999-12-31", "2001-01-01..2003-12-31", "2004-01-01..2005-12-31"]
        );
        assert_eq!(dates("since 2002, since March 3"), ["2002-01-01..2006-03-13", "2006-03-03..2006-03-13"]);
        assert_eq!(
            dates("over the past two years, in the next three months"),
            ["2004-03-13..2006-03-13", "2006-03-13..2006-06-13"]
        );
        assert_eq!(dates("over the weekend; last weekend"), ["2006-03-11..2006-03-12", "2006-03-11..2006-03-12"]);
    }

    #[test]
    fn words_for_days() {
        assert_eq!(
            dates("Last Friday; on Tuesday, March 7; on March 8 (Wednesday)"),
            ["2006-03-10 day", "2006-03-07 day", "2006-03-08 day"]
        );
        assert_eq!(
            dates("tonight, last night, the day before yesterday"),
            ["2006-03-13 day", "2006-03-12 day", "2006-03-11 day"]
        );
        assert!(find("Monday's raid")[0].is_possessive());
        let (step, side) = find("The following day they met")[0].apart().unwrap();
        assert_eq!((step.from(date(2006, 3, 13)).unwrap().date, side), (date(2006, 3, 14), Side::Own));
        let (step, _) = find("on the same day")[0].apart().unwrap();
        assert!(!step.counts_from(DatePrecision::Month));
        assert_eq!(step.from(date(2006, 3, 13)).unwrap().date, date(2006, 3, 13));
    }

    #[test]
    fn plans_look_ahead() {
        let coming = find("on April 2")[0].resolve(Some(date(2006, 3, 13)), true).unwrap();
        assert_eq!(coming.date, date(2006, 4, 2));
        assert_eq!(find("on April 2")[0].resolve(None, true), None);
    }
}
