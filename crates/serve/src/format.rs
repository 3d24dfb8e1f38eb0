//! How days, numbers and sums are written for a reader: here and nowhere else.

use demarche_statement::{Amount, Bound, DatePrecision, Statement};
use jiff::civil::Date;

use crate::language::Words;

/// A day with its machine-readable form, for `<time>`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct When {
    /// For eyes: `7 March 2006`, `March 2006`, `2006`; empty where no day is known.
    pub(crate) shown: String,
    /// For programs: `2006-03-07`, `2006-03`, `2006`.
    pub(crate) machine: String,
}

/// `7 Mar 2006`, for tables.
pub(crate) fn short_day(words: &Words, day: Date) -> String {
    format!("{} {} {}", day.day(), words.short_months[day.month() as usize - 1], day.year())
}

/// A day as it is known.
pub(crate) fn when(words: &Words, date: Option<Date>, precision: Option<DatePrecision>) -> When {
    let Some(date) = date else { return When::default() };
    let (shown, machine) = match precision {
        Some(DatePrecision::Year) => (format!("{}", date.year()), format!("{:04}", date.year())),
        Some(DatePrecision::Month) => (
            format!("{} {}", words.short_months[date.month() as usize - 1], date.year()),
            format!("{:04}-{:02}", date.year(), date.month()),
        ),
        _ => (short_day(words, date), date.to_string()),
    };
    When { shown, machine }
}

/// When a statement's happening was; where the text gives no day, when it was published.
pub(crate) fn of_statement(words: &Words, statement: &Statement) -> When {
    let mut when = when(words, statement.date.or(statement.cite_info.date), statement.date_precision);
    if let (Some(end), Some(start)) = (statement.enddate, statement.date)
        && end > start
    {
        when.shown = span(words, start, end);
    }
    when
}

/// `6–9 Mar 2006`, `28 Feb – 2 Mar 2006`.
pub(crate) fn span(words: &Words, from: Date, to: Date) -> String {
    if from == to {
        return short_day(words, from);
    }
    let month = |day: Date| words.short_months[day.month() as usize - 1];
    match (from.year() == to.year(), from.month() == to.month()) {
        (true, true) => format!("{}–{}", from.day(), short_day(words, to)),
        (true, false) => format!("{} {} – {}", from.day(), month(from), short_day(words, to)),
        _ => format!("{} – {}", short_day(words, from), short_day(words, to)),
    }
}

/// `12,345`.
pub(crate) fn count(number: usize) -> String {
    let digits = number.to_string();
    let mut shown = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
}

/// `1.25`, with a real minus sign.
pub(crate) fn decimal(number: f64) -> String {
    format!("{number:.2}").replace('-', "−")
}

/// `42%`.
pub(crate) fn percent(share: f64) -> String {
    format!("{:.0}%", share * 100.0)
}

/// `1.25 (0.80 to 1.70)`: a measure with its interval.
pub(crate) fn estimate(estimate: demarche_assess::Estimate) -> String {
    let value = decimal(estimate.value);
    match estimate.interval {
        Some(of) => format!("{value} ({} to {})", decimal(of.low), decimal(of.high)),
        None => value,
    }
}

/// A number in few figures: `240 million`, `1.25 billion`, `40`.
pub(crate) fn large(words: &Words, number: f64) -> String {
    let steps = [(1e12, words.trillion), (1e9, words.billion), (1e6, words.million)];
    let step = steps.into_iter().find(|(unit, _)| number.abs() >= *unit);
    let plain = |number: f64| {
        let digits = format!("{number:.2}");
        digits.trim_end_matches('0').trim_end_matches('.').to_owned()
    };
    match step {
        Some((unit, name)) => format!("{} {name}", plain(number / unit)),
        None if number.fract() == 0.0 && number >= 0.0 => count(number as usize),
        None => plain(number),
    }
}

/// A currency before a number: its sign where readers know it, else its code.
pub(crate) fn currency(code: &str) -> String {
    match code {
        "USD" => "$".to_owned(),
        "EUR" => "€".to_owned(),
        "GBP" => "£".to_owned(),
        "JPY" => "¥".to_owned(),
        // A space that no line breaks at.
        other => format!("{other}\u{a0}"),
    }
}

/// `$240 million`, `at least $844 million`, `$5–6 million`.
pub(crate) fn amount(words: &Words, amount: &Amount) -> String {
    let bound = match amount.bound {
        Bound::Exact | Bound::Range => "",
        Bound::About => words.about,
        Bound::AtLeast => words.at_least,
        Bound::AtMost => words.at_most,
    };
    let upper = amount.amount_to.map(|to| format!(" – {}", large(words, to))).unwrap_or_default();
    let space = if bound.is_empty() { "" } else { "\u{a0}" };
    format!("{bound}{space}{}{}{upper}", currency(&amount.currency), large(words, amount.amount)).replace(' ', "\u{a0}")
}

/// `$240 million`, `at least $844 million`, `$4 million (3.6 million – 4.4 million)`, of a sum.
pub(crate) fn figure(words: &Words, figure: &demarche_assess::Figure, code: &str) -> String {
    let sign = currency(code);
    let shown = if figure.low == figure.high {
        format!("{sign}{}", large(words, figure.figure))
    } else if !figure.high.is_finite() {
        format!("{} {sign}{}", words.at_least, large(words, figure.low))
    } else if figure.low <= 0.0 {
        format!("{} {sign}{}", words.at_most, large(words, figure.high))
    } else {
        format!("{sign}{} ({} – {})", large(words, figure.figure), large(words, figure.low), large(words, figure.high))
    };
    // A range may stand on a line of its own.
    shown.replace(' ', "\u{a0}").replace("\u{a0}(", " (")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::language::ENGLISH;

    #[test]
    fn numbers_are_grouped_and_shortened() {
        assert_eq!(count(0), "0");
        assert_eq!(count(999), "999");
        assert_eq!(count(1_234_567), "1,234,567");
        assert_eq!(large(&ENGLISH, 70_600_000.0), "70.6 million");
        assert_eq!(large(&ENGLISH, 1_250_000_000.0), "1.25 billion");
        assert_eq!(large(&ENGLISH, 950_000.0), "950,000");
        assert_eq!(decimal(-0.5), "−0.50");
    }

    #[test]
    fn days_say_no_more_than_is_known() {
        let known = |precision| when(&ENGLISH, Some(date(2006, 3, 1)), Some(precision)).shown;
        assert_eq!(known(DatePrecision::Day), "1 Mar 2006");
        assert_eq!(known(DatePrecision::Month), "Mar 2006");
        assert_eq!(known(DatePrecision::Year), "2006");
        assert_eq!(span(&ENGLISH, date(2006, 3, 6), date(2006, 3, 9)), "6–9 Mar 2006");
        assert_eq!(span(&ENGLISH, date(2006, 2, 28), date(2006, 3, 2)), "28 Feb – 2 Mar 2006");
    }
}
