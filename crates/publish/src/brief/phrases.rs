//! Sentences from statements. A template is used where it says all that the statement's own sentence does; elsewhere that
//! sentence is quoted. No word is made up: names, places, sums and purposes come from the statement.

use demarche_assess::Figure;
use demarche_statement::{
    Amount, Category, DatePrecision, Entity, Extent, Instrument, Kind, Modality, Stage, Stance, Statement,
};
use jiff::civil::Date;

/// A day as `March 8`, with the year where it is not that of the brief.
pub(super) fn day(day: Date, year: Option<i16>) -> String {
    if Some(day.year()) == year { day.strftime("%B %-d").to_string() } else { day.strftime("%B %-d, %Y").to_string() }
}

/// From one day to another: `March 7 to 8`, `February 27 to March 8, 2006`.
pub(super) fn days(first: Date, last: Date, year: Option<i16>) -> String {
    if first == last {
        return day(first, year);
    }
    let shared = |with_year: bool| {
        let end = if first.month() == last.month() { last.strftime("%-d") } else { last.strftime("%B %-d") };
        let end = if with_year { format!("{end}, {}", last.year()) } else { end.to_string() };
        format!("{} to {end}", first.strftime("%B %-d"))
    };
    match first.year() == last.year() {
        true => shared(Some(last.year()) != year),
        false => format!("{} to {}", day(first, year), day(last, year)),
    }
}

/// A number up to ten in a word.
pub(super) fn number(number: usize) -> String {
    const WORDS: [&str; 11] = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    WORDS.get(number).map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

/// What kind of money, in words.
pub(super) fn instrument(instrument: Option<Instrument>) -> String {
    match instrument {
        None | Some(Instrument::Other) => "money".to_owned(),
        Some(instrument) => instrument.as_str().replace('_', " "),
    }
}

/// A sum as it is written: `$694 million`, `at least $844 million`, `$240 million to $300 million`.
pub(super) fn sum(figure: &Figure, currency: &str) -> String {
    let plain = |number: f64| {
        let units = [(1e12, " trillion"), (1e9, " billion"), (1e6, " million")];
        let (unit, name) = units.into_iter().find(|(unit, _)| number >= *unit).unwrap_or((1.0, ""));
        let digits = format!("{:.2}", number / unit);
        let digits = digits.trim_end_matches('0').trim_end_matches('.');
        let digits = if unit == 1.0 { grouped(digits) } else { digits.to_owned() };
        match currency {
            "USD" => format!("${digits}{name}"),
            "EUR" => format!("€{digits}{name}"),
            "GBP" => format!("£{digits}{name}"),
            "JPY" => format!("¥{digits}{name}"),
            _ => format!("{digits}{name} {currency}"),
        }
    };
    match (figure.low == figure.high, figure.high.is_finite()) {
        (true, _) => plain(figure.figure),
        (false, false) => format!("at least {}", plain(figure.low)),
        (false, true) if figure.low == 0.0 => format!("up to {}", plain(figure.high)),
        (false, true) if figure.low < figure.figure && figure.figure < figure.high => {
            format!("{} ({} to {})", plain(figure.figure), plain(figure.low), plain(figure.high))
        }
        (false, true) => format!("{} to {}", plain(figure.low), plain(figure.high)),
    }
}

/// A whole number with commas between the thousands.
fn grouped(digits: &str) -> String {
    let (whole, rest) = digits.split_once('.').map_or((digits, ""), |(whole, rest)| (whole, rest));
    let mut written = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            written.push(',');
        }
        written.push(digit);
    }
    if rest.is_empty() { written } else { format!("{written}.{rest}") }
}

/// What a party is called: a state by its name, a person by office and name, a body by the words of the text; nothing for a
/// pronoun whose owner is not known, and for things that only stand for a state.
pub(super) fn name(statement: &Statement, entity: &Entity) -> Option<String> {
    const PRONOUNS: &[&str] =
        &["he", "she", "it", "they", "his", "her", "its", "their", "him", "them", "who", "we", "us", "our", "i", "you"];
    let words = &entity.entity_text;
    let known = entity.identifier_text.as_ref();
    let kind = entity.identifier_id.as_deref().unwrap_or_default();
    let article = if has_article(statement, entity) { "the " } else { "" };
    match (known, &entity.office) {
        (Some(known), _) if kind.starts_with("country/") => {
            let is_name = words.chars().next().is_some_and(char::is_uppercase);
            let article = if words == known { article } else { "" };
            is_name.then(|| format!("{article}{known}"))
        }
        (Some(known), _) if kind.starts_with("body/") => {
            Some(format!("{article}{}", if words.len() > known.len() { words } else { known }))
        }
        (Some(known), Some(office)) => Some(format!("{} {known}", capitalised(office))),
        (Some(known), None) => Some(format!("{article}{known}")),
        (None, _) => {
            let plain = words.strip_prefix("The ").map_or_else(|| words.clone(), |rest| format!("the {rest}"));
            Some(format!("{article}{plain}")).filter(|name| !PRONOUNS.contains(&name.to_lowercase().as_str()))
        }
    }
}

/// Whether "the" stands before an entity in its sentence.
fn has_article(statement: &Statement, entity: &Entity) -> bool {
    let Some(before) = entity.start.checked_sub(statement.text_info.start) else { return false };
    let before: String = statement.text.chars().take(before).collect();
    before.to_lowercase().ends_with("the ")
}

/// Each word with a capital, but for small ones.
fn capitalised(words: &str) -> String {
    let capital = |word: &str| match word {
        "of" | "the" | "and" | "for" => word.to_owned(),
        word => word.split('-').map(sentence_case).collect::<Vec<_>>().join("-"),
    };
    words.split_whitespace().map(capital).collect::<Vec<_>>().join(" ")
}

/// Parties by name, each once; nothing where one has none.
fn all_names(statement: &Statement, entities: &[Entity]) -> Option<Vec<String>> {
    let mut all: Vec<String> = Vec::new();
    for entity in entities {
        let name = name(statement, entity)?;
        if !all.contains(&name) {
            all.push(name);
        }
    }
    (!all.is_empty()).then_some(all)
}

/// Parties in words: `A, B and C`.
fn names(statement: &Statement, entities: &[Entity]) -> Option<String> {
    all_names(statement, entities).map(|all| listed(&all))
}

/// `A, B and C`.
pub(super) fn listed(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// The first letter made a capital.
pub(super) fn sentence_case(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The owner's form of a name.
fn owner(name: &str) -> String {
    if name.ends_with('s') { format!("{name}’") } else { format!("{name}’s") }
}

/// The sentence itself, as it stands in the article; only a citation in brackets at its end is left to the note.
pub(super) fn quoted(statement: &Statement) -> String {
    let mut words = statement.text.split_whitespace().collect::<Vec<_>>().join(" ");
    for source in &statement.sources {
        if source.text.starts_with('(') && words.contains(&source.text) {
            words = words.replace(&format!(" {}", source.text), "");
        }
    }
    format!("“{}”", words.trim_matches(['“', '”', '"']).replace('"', "’"))
}

/// What a statement says, in a sentence; where no template says all of it, its own sentence.
pub(super) fn sentence(statement: &Statement) -> String {
    made(statement).unwrap_or_else(|| quoted(statement))
}

/// Whether a template says what a statement does.
pub(super) fn is_made(statement: &Statement) -> bool {
    made(statement).is_some()
}

fn made(statement: &Statement) -> Option<String> {
    let actors = all_names(statement, &statement.actor)?;
    // Who stands on both sides was read from a sentence that is less simple than a template.
    let stands_on_both =
        |party: &Entity| statement.actor.iter().any(|actor| actor.code.is_some() && actor.code == party.code);
    if statement.modality == Modality::Denied || statement.recipient.iter().any(stands_on_both) {
        return None;
    }
    if let Some(amount) = statement.money.first() {
        return with_money(statement, amount, &actors);
    }
    let code = statement.cameo.as_ref()?.as_str();
    match code {
        "040" | "042" | "043" | "036" => contact(statement, &actors),
        "041" if statement.recipient.is_empty() && actors.len() == 2 => {
            told_as(statement, &actors, "spoke by telephone", "speak by telephone", "")
        }
        _ if is_accord(statement) && statement.event.first() != Some(&Category::Agree) => accord(statement, &actors),
        _ => None,
    }
}

/// Whether something was signed.
pub(super) fn is_accord(statement: &Statement) -> bool {
    let signed = statement.event_text.iter().any(|word| word.starts_with("sign"));
    signed || statement.cameo.as_ref().is_some_and(|code| code.as_str().starts_with("057"))
}

/// Visits and meetings, with the place and, of a visit, its kind.
fn contact(statement: &Statement, actors: &[String]) -> Option<String> {
    let has = |word: &str| statement.event_text.iter().any(|known| known == word);
    let place = statement.event_loc.as_ref().map(|place| place.name.as_str()).filter(|place| {
        // Not where the place is a party: "visited Japan in Japan".
        !statement.parties().any(|party| party.identifier_text.as_deref() == Some(place))
    });
    if statement.recipient.is_empty() {
        let place = place.map(|place| format!(" in {place}")).unwrap_or_default();
        // The heads of a plural ("the foreign ministers of ...") are lost in a template.
        if !(has("met") || has("talks")) || statement.event_text.len() > 1 {
            return None;
        }
        return match actors {
            [_] => None,
            [one, other] => {
                let one = std::slice::from_ref(one);
                told_as(statement, one, &format!("met {other}{place}"), &format!("meet {other}{place}"), "")
            }
            _ => told_as(statement, actors, &format!("met{place}"), &format!("meet{place}"), ""),
        };
    }
    let host = names(statement, &statement.recipient)?;
    let kind = visit(&statement.text);
    if let (Some(place), true) = (place, has("arrived")) {
        let kind = kind.unwrap_or_else(|| "a visit".to_owned());
        let done = format!("arrived in {place} for {kind} to {host}");
        return told_as(statement, actors, &done, &done, "").filter(|_| statement.modality == Modality::Actual);
    }
    if has("visit") || has("visited") {
        return told_as(statement, actors, &format!("visited {host}"), &format!("visit {host}"), "");
    }
    None
}

/// What kind of visit the words tell of: `an official visit`.
fn visit(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let at = words.iter().position(|word| word.trim_end_matches(['.', ',']) == "visit")?;
    let start = (at.saturating_sub(3)..at).rev().find(|&start| matches!(words[start], "a" | "an"))?;
    Some(format!("{} visit", words[start..at].join(" ")))
}

/// What was signed, and on what.
fn accord(statement: &Statement, actors: &[String]) -> Option<String> {
    let signed = statement.event_text.iter().find(|word| word.starts_with("sign"))?;
    // From the verb to the end of the clause: "an agreement on technical assistance".
    let what = clause(after(&statement.text, signed)?);
    if what.is_empty() || what.starts_with("by ") || what.starts_with("with ") {
        return None;
    }
    let object = match names(statement, &statement.recipient) {
        Some(_) if statement.recipient.iter().any(|party| what.contains(&party.entity_text)) => String::new(),
        Some(others) => format!(" with {others}"),
        None if actors.len() < 2 => return None,
        None => String::new(),
    };
    told_as(statement, actors, &format!("signed {what}"), &format!("sign {what}"), &object)
}

/// What stands after some words in a text.
fn after<'t>(text: &'t str, words: &str) -> Option<&'t str> {
    text.find(words).map(|at| text[at + words.len()..].trim_start())
}

const MONTHS: &[&str] = &[
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const WEEKDAYS: &[&str] = &["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// The rest of a clause without days, which stand apart, and without what is put in brackets or after a comma.
fn clause(rest: &str) -> String {
    let end = rest.find([',', ';', '(', ':', '"', '“', '”']).unwrap_or(rest.len());
    let words: Vec<&str> = rest[..end].trim_end_matches('.').split_whitespace().collect();
    let is_day = |word: &str| MONTHS.contains(&word) || WEEKDAYS.contains(&word);
    let mut kept: Vec<&str> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        if words[at] == "on" && words.get(at + 1).is_some_and(|word| is_day(word)) {
            at += 2;
            while words.get(at).is_some_and(|word| word.chars().all(|letter| letter.is_ascii_digit())) {
                at += 1;
            }
            continue;
        }
        kept.push(words[at]);
        at += 1;
    }
    kept.join(" ")
}

/// A sentence as the statement is meant: done, planned, hoped for.
fn told_as(statement: &Statement, actors: &[String], past: &str, base: &str, object: &str) -> Option<String> {
    let condition = statement.condition.as_ref().map(|words| format!(" {words}")).unwrap_or_default();
    let plural = actors.len() > 1;
    let actors = listed(actors);
    let subject = sentence_case(&actors);
    let told = match statement.modality {
        Modality::Actual => format!("{subject} {past}{object}{condition}"),
        Modality::Planned if plural => format!("{subject} are to {base}{object}{condition}"),
        Modality::Planned => format!("{subject} is to {base}{object}{condition}"),
        Modality::Hoped => format!("It is hoped that {actors} will {base}{object}{condition}"),
        Modality::Possible => format!("{subject} may {base}{object}{condition}"),
        Modality::Conditional => format!("{subject} would {base}{object}{condition}"),
        Modality::Demanded | Modality::Denied => return None,
    };
    let speaker = statement.speaker.as_ref().and_then(|speaker| name(statement, speaker));
    let speaker = speaker.filter(|speaker| !told.contains(speaker.as_str()));
    Some(format!("{told}{}.", speaker.map(|speaker| format!(", according to {speaker}")).unwrap_or_default()))
}

/// What money is for, in the words of the text: "the repair of schools" with "for", "build a railway" with "to".
enum Purpose {
    Said(String),
    Unsaid,
    /// Words stand there that no template takes up.
    Beyond,
}

fn purpose(statement: &Statement, amount: &Amount) -> Purpose {
    if let Some(words) = &amount.purpose {
        return Purpose::Said(format!(" for {words}"));
    }
    let Some(rest) = after(&statement.text, &amount.text) else { return Purpose::Unsaid };
    let mut rest = clause(rest);
    let parties = statement.recipient.iter().map(|party| &party.entity_text);
    for (words, party) in parties.flat_map(|party| [("to", party), ("in", party), ("in aid to", party)]) {
        if let Some(beyond) = rest.strip_prefix(&format!("{words} {party}")) {
            rest = beyond.trim_start().to_owned();
        }
    }
    for word in ["in aid", "in grants", "in loans"] {
        rest = rest.strip_prefix(word).unwrap_or(&rest).trim_start().to_owned();
    }
    match rest.split_whitespace().next() {
        None => Purpose::Unsaid,
        Some("to" | "for") => Purpose::Said(format!(" {rest}")),
        Some(_) => Purpose::Beyond,
    }
}

fn with_money(statement: &Statement, amount: &Amount, actors: &[String]) -> Option<String> {
    let others = names(statement, &statement.recipient);
    let parts: Vec<String> = statement
        .money
        .iter()
        .skip(1)
        .filter(|part| part.part_of.is_some())
        .map(|part| format!("{} in {}", part.text, plural(part.instrument)))
        .collect();
    let including = if parts.is_empty() { String::new() } else { format!(", including {}", listed(&parts)) };
    let words = &amount.text;
    if statement.kind == Kind::Quantity || amount.extent == Some(Extent::Cumulative) {
        let actors = listed(actors);
        let whose = owner(&actors);
        let subject = match (amount.instrument, &others) {
            (Some(Instrument::Trade), Some(others)) => format!("trade between {actors} and {others}"),
            (Some(Instrument::Trade), None) if statement.actor.len() > 1 => format!("trade between {actors}"),
            (Some(Instrument::Imports), Some(others)) => format!("{whose} imports from {others}"),
            (kind @ Some(Instrument::Investment), Some(others)) => format!("{whose} {} in {others}", instrument(kind)),
            (kind, Some(others)) => format!("{whose} {} to {others}", instrument(kind)),
            (kind, None) => format!("{whose} {}", instrument(kind)),
        };
        let period = amount.period.as_ref().map(|period| format!(" {period}")).unwrap_or_default();
        let reached = if amount.extent == Some(Extent::Cumulative) { "has reached" } else { "is put at" };
        return Some(format!("{}{period} {reached} {words}{including}.", sentence_case(&subject)));
    }
    let others = others?;
    let purpose = match purpose(statement, amount) {
        Purpose::Said(words) => words,
        Purpose::Unsaid => String::new(),
        Purpose::Beyond => return None,
    };
    let kind = amount.instrument?;
    // "granted Azerbaijan $5 million", "a grant of $5 million to Azerbaijan".
    let (verbs, what) = match kind {
        Instrument::Loan => (Some(["lent", "lend"]), format!("a loan of {words}")),
        Instrument::Grant => (Some(["granted", "grant"]), format!("a grant of {words}")),
        Instrument::Guarantee | Instrument::CreditLine => (None, format!("a {} of {words}", instrument(Some(kind)))),
        Instrument::Aid => (None, format!("{words} in aid")),
        Instrument::TechnicalAssistance | Instrument::DebtRelief => {
            (None, format!("{words} in {}", instrument(Some(kind))))
        }
        Instrument::Investment => (None, format!("{words} in")),
        _ => return None,
    };
    let is_actual = statement.modality == Modality::Actual;
    let (past, base) = match (kind, amount.stage, verbs) {
        (Instrument::Investment, ..) => (format!("invested {what} {others}"), format!("invest {what} {others}")),
        (_, Some(Stage::Repaid), _) => (format!("repaid {words} to {others}"), format!("repay {words} to {others}")),
        (_, Some(Stage::Cancelled), _) => {
            (format!("cancelled {what} to {others}"), format!("cancel {what} to {others}"))
        }
        (_, Some(Stage::Pledged), _) if is_actual => (format!("pledged {what} to {others}"), String::new()),
        (_, Some(Stage::Committed), _) if is_actual => (format!("committed {what} to {others}"), String::new()),
        (_, _, Some([past, base])) => (format!("{past} {others} {words}"), format!("{base} {others} {words}")),
        (_, _, None) => (format!("gave {others} {what}"), format!("give {others} {what}")),
    };
    told_as(statement, actors, &past, &base, &format!("{purpose}{including}"))
}

/// Kinds of money in the plural, where they have one.
pub(super) fn plural(kind: Option<Instrument>) -> String {
    match kind {
        Some(Instrument::Loan | Instrument::Grant | Instrument::Guarantee | Instrument::CreditLine) => {
            format!("{}s", instrument(kind))
        }
        _ => instrument(kind),
    }
}

/// What a party holds, with the words of the issue.
pub(super) fn position(statement: &Statement) -> String {
    position_made(statement).unwrap_or_else(|| quoted(statement))
}

fn position_made(statement: &Statement) -> Option<String> {
    let position = statement.position.as_ref()?;
    let actors = all_names(statement, &statement.actor)?;
    let issue = position.issue.as_str();
    let before = statement.text.find(issue).map(|at| statement.text[..at].trim_end());
    // "is prepared to support ...": the issue is what is done.
    let is_deed = before.is_some_and(|before| before.ends_with(" to"));
    let verbs = match position.stance {
        Stance::Offers if is_deed => ["offers to", "offer to"],
        Stance::Seeks if is_deed => ["seeks to", "seek to"],
        Stance::Opposes if is_deed => return None,
        Stance::Supports => ["supports", "support"],
        Stance::Opposes => ["opposes", "oppose"],
        Stance::Recognises => ["recognises", "recognise"],
        Stance::Denies => return None,
        Stance::Seeks => ["seeks", "seek"],
        Stance::Offers => ["offers", "offer"],
        Stance::Prioritises => ["gives priority to", "give priority to"],
        Stance::Neutral => ["takes no side on", "take no side on"],
    };
    // A subordinate clause or a bare verb does not follow these verbs.
    let first = issue.split_whitespace().next()?;
    if matches!(first, "that" | "whether" | "if" | "how" | "to") || statement.modality == Modality::Denied {
        return None;
    }
    let verb = verbs[usize::from(actors.len() > 1)];
    let condition = statement.condition.as_ref().filter(|words| !issue.contains(words.as_str()));
    let condition = condition.map(|words| format!(" {words}")).unwrap_or_default();
    let actors = listed(&actors);
    let speaker = statement.speaker.as_ref().and_then(|speaker| name(statement, speaker));
    let speaker = speaker.filter(|speaker| *speaker != actors);
    let speaker = speaker.map(|speaker| format!(", according to {speaker}")).unwrap_or_default();
    Some(format!("{} {verb} {issue}{condition}{speaker}.", sentence_case(&actors)))
}

/// Whose words, and which; nothing where either is not known.
pub(super) fn voice(statement: &Statement) -> Option<(String, String)> {
    let quote = statement.quote.as_ref()?;
    let speaker = name(statement, statement.speaker.as_ref()?)?;
    let words = quote.split_whitespace().collect::<Vec<_>>().join(" ");
    Some((sentence_case(&speaker), words.trim_end_matches(',').to_owned()))
}

/// When something happened, in words; nothing where only the day of publication is known.
pub(super) fn when(statement: &Statement, year: Option<i16>) -> String {
    let Some(date) = statement.date else { return String::new() };
    match statement.date_precision {
        Some(DatePrecision::Publication) | None => String::new(),
        Some(DatePrecision::Year) => date.strftime("%Y").to_string(),
        Some(DatePrecision::Month) => date.strftime("%B %Y").to_string(),
        Some(DatePrecision::Day) => day(date, year),
        Some(DatePrecision::Span) => days(date, statement.enddate.unwrap_or(date).max(date), year),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn sums_are_written_as_a_newspaper_writes_them() {
        let figure = |low: f64, high: f64| Figure { low, figure: low, high };
        assert_eq!(sum(&figure(70.6e6, 70.6e6), "USD"), "$70.6 million");
        assert_eq!(sum(&figure(844e6, f64::INFINITY), "USD"), "at least $844 million");
        assert_eq!(sum(&figure(0.0, 274e6), "EUR"), "up to €274 million");
        assert_eq!(sum(&figure(240e6, 300e6), "USD"), "$240 million to $300 million");
        assert_eq!(sum(&figure(12500.0, 12500.0), "AZN"), "12,500 AZN");
    }

    #[test]
    fn spans_of_days_name_month_and_year_once() {
        let year = Some(2006);
        assert_eq!(days(date(2006, 3, 7), date(2006, 3, 8), year), "March 7 to 8");
        assert_eq!(days(date(2006, 2, 27), date(2006, 3, 8), None), "February 27 to March 8, 2006");
        assert_eq!(days(date(2005, 12, 31), date(2006, 1, 1), None), "December 31, 2005 to January 1, 2006");
    }

    #[test]
    fn what_is_beyond_a_comma_a_bracket_or_a_day_is_no_part_of_the_clause() {
        assert_eq!(clause("an agreement on aid in Tokyo on Tuesday (Trend, March 7)."), "an agreement on aid in Tokyo");
        assert_eq!(clause("on March 12 to fight poaching, it said"), "to fight poaching");
    }
}
