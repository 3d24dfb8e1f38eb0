//! Dates in a text, resolved against the day it was published.

use std::ops::Range;
use std::sync::LazyLock;

use demarche_statement::DatePrecision;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use regex::{Captures, Regex};

const MONTHS: &str = "January|February|March|April|May|June|July|August|September|October|November|December|\
                      Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept\\.|Sep\\.|Oct\\.|Nov\\.|Dec\\.";
const COUNTS: &str = "an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3}";
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
            (pattern(r"\b(?i:the|its|his|her|their)\s((?:19|20)\d{2})\s".to_owned()), year_of_noun),
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

fn year(captures: &Captures<'_>) -> Option<Form> {
    number(captures, 1).map(Form::Year)
}

fn year_of_noun(captures: &Captures<'_>) -> Option<Form> {
    number(captures, 1).map(Form::YearOfNoun)
}

/// How many: in figures or in words.
fn count(word: &str) -> Option<i32> {
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
            Form::Month { year: Some(year), month, .. } => Date::new(year, month, 1).ok().map(in_month),
            Form::Month { year: None, month, direction } => {
                let future = direction == Direction::Next || (future && direction == Direction::Open);
                nearest(published?, future, |year| Date::new(year, month, 1).ok()).map(in_month)
            }
            Form::Year(year) | Form::YearOfNoun(year) => in_year(year),
            Form::Apart(..) => None,
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

    /// Whether the text gives a day.
    pub(crate) fn is_day(&self) -> bool {
        matches!(self.form, Form::Day { .. } | Form::Weekday(..) | Form::Offset(_))
    }
}

impl Step {
    /// The date that lies this far from another: as precise as the unit.
    pub(crate) fn from(self, date: Date) -> Option<Resolved> {
        let Self { count, unit } = self;
        let (date, precision) = match unit {
            Unit::Day => (date.checked_add(count.days()).ok()?, DatePrecision::Day),
            Unit::Week => (date.checked_add(count.weeks()).ok()?, DatePrecision::Day),
            Unit::Month => (date.checked_add(count.months()).ok()?.first_of_month(), DatePrecision::Month),
            Unit::Year => (date.checked_add(count.years()).ok()?.first_of_year(), DatePrecision::Year),
        };
        Some(Resolved { date, enddate: None, precision })
    }
}

/// The words of the dateline's date, and the day it gives: "ASHGABAT, May 3 (Reuter) -", "TOKYO, Sept 24 --".
pub(crate) fn dateline(text: &str, published: Option<Date>) -> Option<(Range<usize>, Date)> {
    static LINE: LazyLock<Regex> = LazyLock::new(|| {
        let pattern = r"(?m)^\p{Lu}[\p{Lu} .'’-]+(?:, [^\n,(]{1,30})??, ([^\n(]{4,24}?)\s?(?:\([^)\n]{2,40}\)\s?)?(?:--|[-–—:])\s";
        Regex::new(pattern).unwrap_or_else(|error| panic!("dateline pattern: {error}"))
    });
    LINE.captures_iter(text).find_map(|captures| {
        let place = captures.get(1)?;
        let mention = find(place.as_str()).into_iter().find(DateMention::is_day)?;
        let date = mention.resolve(published, false)?.date;
        // A dateline from long before is none.
        let is_near = published.is_none_or(|published| {
            date <= published && date.checked_add(14.days()).is_ok_and(|last| last >= published)
        });
        let bytes = mention.bytes.start + place.start()..mention.bytes.end + place.start();
        is_near.then_some((bytes, date))
    })
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
        assert_eq!(dates("the 1994 treaty; the 1990s; a 2000 km border"), ["1994-01-01 year"]);
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
    fn plans_look_ahead() {
        let coming = find("on April 2")[0].resolve(Some(date(2006, 3, 13)), true).unwrap();
        assert_eq!(coming.date, date(2006, 4, 2));
        assert_eq!(find("on April 2")[0].resolve(None, true), None);
    }
}
