//! Days as people and machines write them.

use jiff::civil::Date;

/// A day as `2006-03-13`, alone or before a time of day.
pub(crate) fn day(words: &str) -> Option<Date> {
    let words = words.trim();
    let (date, time) = words.split_at_checked(10)?;
    let ends = time.is_empty() || time.starts_with(['T', 't', ' ']);
    date.parse().ok().filter(|_| ends)
}

/// Longer than this, words are no date, whatever stands in them; in bytes.
const LONGEST: usize = 160;

/// The day that words give in one of the usual ways: ISO 8601, the header style of mail and feeds (`Mon, 13 Mar 2006
/// 22:00:00 GMT`), or as pages show it (`March 13, 2006`, `13. März 2006`, `13.03.2006`). The day is that of the place that
/// wrote it, so a time zone changes nothing.
///
/// Where day and month could change places (`03/04/2006`), there is no telling, and no answer.
pub(crate) fn loose_day(words: &str) -> Option<Date> {
    let words = words.trim();
    if words.len() > LONGEST {
        return None;
    }
    day(words).or_else(|| named_month(words)).or_else(|| figures(words))
}

/// The day, in UTC, of a count of seconds or milliseconds since 1970.
pub(crate) fn of_count(words: &str) -> Option<Date> {
    let count: i64 = words.trim().parse().ok()?;
    let seconds = match words.trim().len() {
        9 | 10 => count,
        12 | 13 => count / 1000,
        _ => return None,
    };
    let instant = jiff::Timestamp::from_second(seconds).ok()?;
    Some(jiff::tz::Offset::UTC.to_datetime(instant).date())
}

/// The day in an address such as `https://example.org/2006/03/13/loan`, `.../2006-03-13-loan` or `.../20060313/loan`.
pub(crate) fn of_address(url: &str) -> Option<Date> {
    let path = url.split_once("://").map_or(url, |(_, rest)| rest);
    let path = path.split(['?', '#']).next()?.split_once('/')?.1;
    let parts: Vec<&str> = path.split(['/', '-', '_', '.']).collect();
    let in_three = parts.windows(3).find_map(|parts| {
        let is =
            |part: &str, digits: &[usize]| digits.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        let fits = is(parts[0], &[4]) && is(parts[1], &[1, 2]) && is(parts[2], &[1, 2]);
        fits.then(|| ymd(parts[0], parts[1], parts[2])).flatten()
    });
    in_three
        .or_else(|| parts.iter().find_map(|part| eight_digits(part)))
        .filter(|date| (1990..2100).contains(&date.year()))
}

fn eight_digits(word: &str) -> Option<Date> {
    let is_eight = word.len() == 8 && word.bytes().all(|byte| byte.is_ascii_digit());
    is_eight.then(|| ymd(&word[..4], &word[4..6], &word[6..])).flatten()
}

fn ymd(year: &str, month: &str, day: &str) -> Option<Date> {
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// `13 March 2006`, `March 13th, 2006`, `13 de marzo de 2006`, `Mon, 13 Mar 06 22:00 GMT`, `Mon Mar 13 22:00:00 2006`.
fn named_month(words: &str) -> Option<Date> {
    let lower = words.to_lowercase();
    let tokens: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|token| !token.is_empty()).collect();
    let (at, month) = tokens.iter().enumerate().find_map(|(at, token)| Some((at, month(token)?)))?;
    let skip = |token: &&&str| !matches!(**token, "de" | "of" | "del" | "the" | "a" | "ci" | "cu");
    let before = tokens[..at].iter().rev().find(skip).and_then(|token| of_month(token));
    let after = tokens[at + 1..].iter().find(skip).and_then(|token| of_month(token));
    let is_year = |token: &&&str| token.len() == 4 && token.bytes().all(|byte| byte.is_ascii_digit());
    let year = tokens[at + 1..].iter().find(is_year).or_else(|| tokens[..at].iter().rev().find(is_year));
    let (day, year) = match (before.or(after), year) {
        (Some(day), Some(year)) => (day, year.parse().ok()?),
        // RFC 822 has years of two digits.
        (Some(day), None) if before.is_some() => {
            let short: i16 = tokens.get(at + 1).filter(|token| token.len() == 2)?.parse().ok()?;
            (day, if short < 70 { 2000 + short } else { 1900 + short })
        }
        _ => return None,
    };
    Date::new(year, month, day).ok()
}

/// `13`, `13th`, `1er`: a number of a day in its month.
fn of_month(token: &str) -> Option<i8> {
    let digits = token.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &token[digits..];
    let number: i8 = token[..digits].parse().ok()?;
    ((1..=31).contains(&number) && rest.chars().count() <= 2).then_some(number)
}

/// `2006/3/13`, `13.03.2006`, `3/13/2006`, `20060313`.
fn figures(words: &str) -> Option<Date> {
    for word in words.split(|c: char| c.is_whitespace() || matches!(c, ',' | '|' | '(' | ')' | 'T')) {
        let parts: Vec<&str> = word.split(['.', '/', '-']).filter(|part| !part.is_empty()).collect();
        let is_number = |part: &&str| part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
        if let [part] = parts[..]
            && let Some(date) = eight_digits(part)
        {
            return Some(date);
        }
        let [one, two, three] = parts[..] else { continue };
        if !parts.iter().all(is_number) {
            continue;
        }
        if one.len() == 4 {
            return ymd(one, two, three);
        }
        if three.len() == 4 {
            let (first, second): (i8, i8) = (one.parse().ok()?, two.parse().ok()?);
            let day_first = word.contains('.') || first > 12 || first == second;
            return if day_first {
                ymd(three, two, one)
            } else if second > 12 {
                ymd(three, one, two)
            } else {
                None
            };
        }
    }
    None
}

/// The month of a name in small letters, in the languages of which much is read.
fn month(name: &str) -> Option<i8> {
    const NAMES: [&str; 12] = [
        "january jan janvier januar jänner enero ene gennaio janeiro januari января январь січня ocak yanvar stycznia",
        "february feb février févr fevrier februar febrero febbraio fevereiro februari февраля февраль лютого şubat fevral lutego",
        "march mar mars märz marzo março maart марта март березня mart marca",
        "april apr avril abril aprile апреля апрель квітня nisan aprel kwietnia",
        "may mai mayo maggio maio mei мая май травня mayıs maja",
        "june jun juin juni junio giugno junho июня июнь червня haziran iyun czerwca",
        "july jul juillet juil juli julio luglio julho июля июль липня temmuz iyul lipca",
        "august aug août aout agosto augustus августа август серпня ağustos avqust sierpnia",
        "september sep sept septembre septiembre settembre setembro сентября сентябрь вересня eylül sentyabr września",
        "october oct octobre oktober octubre ottobre outubro октября октябрь жовтня ekim oktyabr października",
        "november nov novembre noviembre novembro ноября ноябрь листопада kasım noyabr listopada",
        "december dec décembre décembre dezember diciembre dicembre dezembro декабря декабрь грудня aralık dekabr grudnia",
    ];
    (1..).zip(NAMES).find(|(_, names)| names.split(' ').any(|known| known == name)).map(|(month, _)| month)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn days_with_and_without_a_time() {
        assert_eq!(day(" 2006-03-13 "), Some(date(2006, 3, 13)));
        assert_eq!(day("2006-03-13T22:00:00Z"), Some(date(2006, 3, 13)));
        assert_eq!(day("2006-02-30"), None);
        assert_eq!(day("2006-03-131"), None);
        assert_eq!(day("March 13"), None);
        assert_eq!(day("2006–3–13"), None);
    }

    #[test]
    fn days_in_every_usual_form() {
        for words in [
            "2006-03-13T23:30:00-08:00",
            "Mon, 13 Mar 2006 22:00:00 GMT",
            "Mon, 13 Mar 06 22:00 EST",
            "Mon Mar 13 22:00:00 2006",
            "Published: March 13, 2006, 10:00 a.m.",
            "13th of March 2006",
            "13 de marzo de 2006",
            "13. März 2006, 12:30 Uhr",
            "le 13 mars 2006 à 10h12",
            "13 марта 2006, 10:00",
            "13.03.2006 10:12",
            "3/13/2006",
            "13/03/2006",
            "2006/3/13",
            "20060313T100000",
        ] {
            assert_eq!(loose_day(words), Some(date(2006, 3, 13)), "{words}");
        }
        for words in ["03/04/2006", "yesterday", "March 2006", "2006", "32 March 2006", "1.2.3", "", "12:30", "May I"] {
            assert_eq!(loose_day(words), None, "{words}");
        }
    }

    #[test]
    fn days_in_addresses_and_counts() {
        assert_eq!(of_address("https://example.org/2006/03/13/loan"), Some(date(2006, 3, 13)));
        assert_eq!(of_address("https://example.org/news/2006-3-13-loan.html?x=1999/01/01"), Some(date(2006, 3, 13)));
        assert_eq!(of_address("https://example.org/a/20060313/loan"), Some(date(2006, 3, 13)));
        assert_eq!(of_address("https://example.org/a/12345678/2006/03"), None);
        assert_eq!(of_count("1142208000"), Some(date(2006, 3, 13)));
        assert_eq!(of_count("1142208000000"), Some(date(2006, 3, 13)));
        assert_eq!(of_count("42"), None);
    }
}
