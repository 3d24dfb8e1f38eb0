//! Rates of exchange by the month.

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use super::Money;

/// Units of each currency for a euro, by the month: as the European Central Bank publishes its reference rates.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rates {
    per_euro: FxHashMap<(i16, i8, String), f64>,
}

/// What is wrong with a table of rates.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {what}; a line is `2006-03<TAB>USD<TAB>1.2020`: month, currency, units of it for a euro")]
pub struct RateError {
    /// Counted from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
}

impl Rates {
    /// Reads a table: month, currency and units of the currency for a euro in each line, with tabs or commas between. Empty
    /// lines and those that begin with `#` are passed over, and so is a heading in the first.
    ///
    /// # Errors
    /// The first line that is not of this form, or that contradicts another.
    pub fn parse(text: &str) -> Result<Self, RateError> {
        let mut per_euro = FxHashMap::default();
        for (index, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') || (index == 0 && line.to_lowercase().starts_with("month")) {
                continue;
            }
            let wrong = |what: String| RateError { line: index + 1, what };
            let cells: Vec<&str> = line.split(['\t', ',']).map(str::trim).collect();
            let [month, currency, rate] = cells[..] else {
                return Err(wrong(format!("{} cells instead of 3", cells.len())));
            };
            let day: Date = format!("{month}-01").parse().map_err(|_| wrong(format!("`{month}` is no month")))?;
            if currency.len() != 3 || !currency.bytes().all(|letter| letter.is_ascii_uppercase()) {
                return Err(wrong(format!("`{currency}` is no code of a currency")));
            }
            let rate: f64 = rate
                .parse()
                .ok()
                .filter(|rate: &f64| rate.is_finite() && *rate > 0.0)
                .ok_or_else(|| wrong(format!("`{rate}` is no rate")))?;
            if per_euro.insert((day.year(), day.month(), currency.to_owned()), rate).is_some_and(|other| other != rate)
            {
                return Err(wrong(format!("another rate of {currency} for {month} stands before")));
            }
        }
        Ok(Self { per_euro })
    }

    /// How many units of one currency a unit of another was worth in a day's month; none where the table doesn't say.
    pub fn rate(&self, from: &str, to: &str, day: Date) -> Option<f64> {
        let per_euro = |currency: &str| match currency {
            "EUR" => Some(1.0),
            _ => self.per_euro.get(&(day.year(), day.month(), currency.to_owned())).copied(),
        };
        if from == to {
            return Some(1.0);
        }
        Some(per_euro(to)? / per_euro(from)?)
    }
}

/// Converts all rows that can be, each at the month of its own day.
pub(super) fn convert(money: &mut Money, rates: &Rates, currency: &str) {
    let mut missing: Vec<String> = Vec::new();
    for row in &mut money.rows {
        let rate = row.day.and_then(|day| rates.rate(&row.currency, currency, day));
        row.converted = rate.map(|rate| row.figure.times(rate));
        if rate.is_none() && row.omitted.is_none() {
            let month = row.day.map_or("an unknown month".to_owned(), |day| day.strftime("%Y-%m").to_string());
            missing.push(format!("{} in {month}", row.currency));
        }
    }
    missing.sort();
    missing.dedup();
    if !missing.is_empty() {
        money.notes.push(format!("no rate of {}: these are not in the sums in {currency}", missing.join(", ")));
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn rates_are_of_the_month() {
        let rates =
            Rates::parse("# source: ECB\n2006-03\tUSD\t1.2020\n2006-03\tJPY\t140.96\n2006-04,USD,1.2271\n").unwrap();
        let march = date(2006, 3, 8);
        assert_eq!(rates.rate("EUR", "USD", march), Some(1.2020));
        assert!((rates.rate("JPY", "USD", march).unwrap() - 1.2020 / 140.96).abs() < 1e-12);
        assert_eq!(rates.rate("EUR", "USD", date(2006, 4, 30)), Some(1.2271));
        assert_eq!(rates.rate("JPY", "USD", date(2006, 4, 30)), None);
        assert_eq!(rates.rate("AZN", "AZN", march), Some(1.0));
    }

    #[test]
    fn a_bad_line_is_named() {
        assert_eq!(Rates::parse("2006-03\tUSD\t1.2\n2006-13\tUSD\t1.2").unwrap_err().line, 2);
        assert_eq!(Rates::parse("2006-03\tUSD\t0").unwrap_err().what, "`0` is no rate");
        assert!(Rates::parse("2006-03\tUSD\t1.2\n2006-03\tUSD\t1.3").is_err());
        assert!(Rates::parse("2006-03 USD 1.3").is_err());
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "\\PC*") {
            let _ = Rates::parse(&text);
        }
    }
}
