//! Sentences from statements: parties as they are called, and what CAMEO's codes say in plain words.

use demarche_statement::{Amount, Entity, Extent, Instrument, Kind, Modality, Stage, Stance, Statement};
use jiff::civil::Date;

/// A code or the beginning of one; what one does to another, in the past and as it stands after "to"; the same of two
/// together, where it can be.
type Phrase = (&'static str, [&'static str; 2], Option<[&'static str; 2]>);

/// The longest code that fits counts.
const PHRASES: &[Phrase] = &[
    ("02", ["appealed to", "appeal to"], None),
    (
        "03",
        ["agreed to cooperate with", "agree to cooperate with"],
        Some(["agreed to cooperate", "agree to cooperate"]),
    ),
    ("033", ["agreed to provide aid to", "provide aid to"], Some(["agreed on aid", "agree on aid"])),
    ("036", ["agreed to meet", "agree to meet"], Some(["agreed to meet", "agree to meet"])),
    ("04", ["met", "meet"], Some(["met", "meet"])),
    ("041", ["spoke by telephone with", "speak by telephone with"], Some(["spoke by telephone", "speak by telephone"])),
    ("042", ["visited", "visit"], Some(["met", "meet"])),
    ("043", ["hosted", "host"], Some(["met", "meet"])),
    ("045", ["mediated for", "mediate for"], None),
    ("046", ["negotiated with", "negotiate with"], Some(["negotiated", "negotiate"])),
    (
        "05",
        ["cooperated diplomatically with", "cooperate diplomatically with"],
        Some(["cooperated diplomatically", "cooperate diplomatically"]),
    ),
    (
        "051",
        ["expressed support for", "express support for"],
        Some(["expressed support for each other", "express support for each other"]),
    ),
    ("052", ["defended", "defend"], None),
    ("053", ["rallied support for", "rally support for"], None),
    (
        "054",
        ["granted diplomatic recognition to", "grant diplomatic recognition to"],
        Some(["recognised each other", "recognise each other"]),
    ),
    ("055", ["apologised to", "apologise to"], None),
    ("056", ["forgave", "forgive"], None),
    ("057", ["signed an agreement with", "sign an agreement with"], Some(["signed an agreement", "sign an agreement"])),
    ("06", ["cooperated with", "cooperate with"], Some(["cooperated", "cooperate"])),
    (
        "061",
        ["cooperated economically with", "cooperate economically with"],
        Some(["cooperated economically", "cooperate economically"]),
    ),
    (
        "062",
        ["cooperated militarily with", "cooperate militarily with"],
        Some(["cooperated militarily", "cooperate militarily"]),
    ),
    (
        "064",
        ["shared intelligence with", "share intelligence with"],
        Some(["shared intelligence", "share intelligence"]),
    ),
    ("07", ["provided aid to", "provide aid to"], None),
    ("071", ["provided economic aid to", "provide economic aid to"], None),
    ("072", ["provided military aid to", "provide military aid to"], None),
    ("073", ["provided humanitarian aid to", "provide humanitarian aid to"], None),
    ("075", ["granted asylum to", "grant asylum to"], None),
    ("08", ["yielded to", "yield to"], None),
    ("085", ["eased sanctions on", "ease sanctions on"], None),
    ("09", ["investigated", "investigate"], None),
    ("10", ["made demands of", "make demands of"], None),
    ("11", ["disapproved of", "disapprove of"], None),
    ("111", ["criticised", "criticise"], Some(["criticised each other", "criticise each other"])),
    ("112", ["accused", "accuse"], Some(["accused each other", "accuse each other"])),
    ("114", ["complained officially to", "complain officially to"], None),
    ("12", ["refused", "refuse"], None),
    ("13", ["threatened", "threaten"], Some(["threatened each other", "threaten each other"])),
    ("14", ["protested against", "protest against"], None),
    ("15", ["showed military force towards", "show military force towards"], None),
    ("16", ["reduced relations with", "reduce relations with"], Some(["reduced relations", "reduce relations"])),
    ("163", ["imposed sanctions on", "impose sanctions on"], None),
    ("17", ["coerced", "coerce"], None),
    ("172", ["imposed restrictions on", "impose restrictions on"], None),
    ("173", ["arrested or detained", "arrest or detain"], None),
    ("174", ["expelled", "expel"], None),
    ("18", ["attacked", "attack"], Some(["attacked each other", "attack each other"])),
    ("19", ["fought", "fight"], Some(["fought", "fight"])),
];

/// A day as `March 8`, with the year where it is not that of the brief.
pub(super) fn day(day: Date, year: Option<i16>) -> String {
    if Some(day.year()) == year { day.strftime("%B %-d").to_string() } else { day.strftime("%B %-d, %Y").to_string() }
}

/// What kind of money, in words.
pub(super) fn instrument(instrument: Option<Instrument>) -> String {
    instrument.map_or("money".to_owned(), |instrument| instrument.as_str().replace('_', " "))
}

/// What a party is called: its name, with the office of a person; nothing for a pronoun whose owner is not known.
fn name(entity: &Entity) -> Option<String> {
    const PRONOUNS: &[&str] =
        &["he", "she", "it", "they", "his", "her", "its", "their", "him", "them", "who", "we", "us", "our", "i", "you"];
    match (&entity.identifier_text, &entity.office) {
        (Some(name), Some(office)) => Some(format!("{} {name}", capitalised(office))),
        (Some(name), None) => Some(name.clone()),
        (None, _) => {
            Some(entity.entity_text.clone()).filter(|words| !PRONOUNS.contains(&words.to_lowercase().as_str()))
        }
    }
}

/// Each word with a capital, but for small ones.
fn capitalised(words: &str) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().filter(|_| !matches!(word, "of" | "the" | "and" | "for"));
        first.map_or(word.to_owned(), |first| first.to_uppercase().chain(letters).collect())
    };
    words.split_whitespace().map(capital).collect::<Vec<_>>().join(" ")
}

/// Parties in words, each once: `A, B and C`.
fn names(entities: &[Entity]) -> Option<String> {
    let mut all: Vec<String> = Vec::new();
    for entity in entities {
        let name = name(entity)?;
        if !all.contains(&name) {
            all.push(name);
        }
    }
    match &all[..] {
        [] => None,
        [one] => Some(one.clone()),
        [first @ .., last] => Some(format!("{} and {last}", first.join(", "))),
    }
}

fn sentence_case(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The sentence itself, as it stands in the article.
fn quoted(statement: &Statement) -> String {
    format!("“{}”", statement.text.split_whitespace().collect::<Vec<_>>().join(" ").trim_matches(['“', '”', '"']))
}

/// What a statement says, in a sentence; where no template fits, its own sentence.
pub(super) fn sentence(statement: &Statement) -> String {
    made(statement).unwrap_or_else(|| quoted(statement))
}

fn made(statement: &Statement) -> Option<String> {
    let actors = names(&statement.actor)?;
    let is_joint = statement.recipient.is_empty();
    // Who stands on both sides was read from a sentence that is less simple than a template.
    let stands_on_both =
        |party: &Entity| statement.actor.iter().any(|actor| actor.code.is_some() && actor.code == party.code);
    if statement.recipient.iter().any(stands_on_both) {
        return None;
    }
    if let Some(amount) = statement.money.first() {
        return with_money(statement, amount, &actors);
    }
    if is_joint && statement.actor.len() < 2 {
        return None;
    }
    let code = statement.cameo.as_ref()?.as_str();
    let (_, directed, joint) =
        PHRASES.iter().filter(|(known, ..)| code.starts_with(known)).max_by_key(|(known, ..)| known.len())?;
    let [past, base] = if is_joint { (*joint)? } else { *directed };
    let object = if is_joint { String::new() } else { format!(" {}", names(&statement.recipient)?) };
    told_as(statement, &actors, past, base, &object)
}

/// A sentence as the statement is meant: done, planned, hoped for, denied.
fn told_as(statement: &Statement, actors: &str, past: &str, base: &str, object: &str) -> Option<String> {
    // "The two": one verb form does for one and for several only after "would", "may", "did not".
    let condition = statement.condition.as_ref().map(|words| format!(" “{words}”")).unwrap_or_default();
    let plural = statement.actor.len() > 1;
    let subject = sentence_case(actors);
    Some(match statement.modality {
        Modality::Actual => format!("{subject} {past}{object}{condition}."),
        Modality::Planned if plural => format!("{subject} plan to {base}{object}{condition}."),
        Modality::Planned => format!("{subject} plans to {base}{object}{condition}."),
        Modality::Hoped => format!("It is hoped that {actors} will {base}{object}{condition}."),
        Modality::Possible => format!("{subject} may {base}{object}{condition}."),
        Modality::Conditional => format!("{subject} would {base}{object}{condition}."),
        Modality::Demanded => format!("It is demanded that {actors} {base}{object}{condition}."),
        Modality::Denied => format!("It is denied that {actors} {past}{object}."),
    })
}

fn with_money(statement: &Statement, amount: &Amount, actors: &str) -> Option<String> {
    let others = names(&statement.recipient);
    let parts: Vec<String> = statement
        .money
        .iter()
        .skip(1)
        .filter(|part| part.part_of.is_some())
        .map(|part| format!("{} in {}s", part.text, instrument(part.instrument)))
        .collect();
    let including = if parts.is_empty() { String::new() } else { format!(", including {}", parts.join(" and ")) };
    let purpose = amount.purpose.as_ref().map(|words| format!(" for {words}")).unwrap_or_default();
    let words = &amount.text;
    if statement.kind == Kind::Quantity || amount.extent == Some(Extent::Cumulative) {
        let subject = match (amount.instrument, &others) {
            (Some(Instrument::Trade), Some(others)) => format!("trade between {actors} and {others}"),
            (Some(Instrument::Trade), None) => format!("trade between {actors}"),
            (Some(Instrument::Imports), Some(others)) => format!("imports of {actors} from {others}"),
            (kind @ Some(Instrument::Investment), Some(others)) => {
                format!("{} of {actors} in {others}", instrument(kind))
            }
            (kind, Some(others)) => format!("{} of {actors} to {others}", instrument(kind)),
            (kind, None) => format!("{} of {actors}", instrument(kind)),
        };
        let reached = if amount.extent == Some(Extent::Cumulative) { "has reached" } else { "is put at" };
        return Some(format!("{} {reached} {words}{including}.", sentence_case(&subject)));
    }
    let others = others?;
    let what = match amount.instrument? {
        kind @ (Instrument::Loan | Instrument::Grant | Instrument::Guarantee | Instrument::CreditLine) => {
            format!("a {} of {words}", instrument(Some(kind)))
        }
        Instrument::Aid => format!("aid of {words}"),
        kind @ (Instrument::TechnicalAssistance | Instrument::DebtRelief) => {
            format!("{} of {words}", instrument(Some(kind)))
        }
        Instrument::Investment => {
            return told_as(
                statement,
                actors,
                &format!("invested {words} in"),
                &format!("invest {words} in"),
                &format!(" {others}{purpose}"),
            );
        }
        _ => return None,
    };
    let (past, base) = match amount.stage {
        Some(Stage::Pledged) => ("pledged", "pledge"),
        Some(Stage::Committed) => ("committed itself to", "commit itself to"),
        Some(Stage::Repaid) => ("repaid", "repay"),
        Some(Stage::Cancelled) => ("cancelled", "cancel"),
        Some(Stage::Disbursed) | None => ("provided", "provide"),
    };
    let object = match amount.stage {
        Some(Stage::Repaid) => format!(" {words} to {others}"),
        _ => format!(" {what} to {others}{purpose}{including}"),
    };
    told_as(statement, actors, past, base, &object)
}

/// What a party holds, with the words of the issue.
pub(super) fn position(statement: &Statement) -> String {
    let (Some(actors), Some(position)) = (names(&statement.actor), &statement.position) else {
        return quoted(statement);
    };
    let plural = statement.actor.len() > 1;
    let verb = match (position.stance, plural) {
        (Stance::Supports, false) => "supports",
        (Stance::Supports, true) => "support",
        (Stance::Opposes, false) => "opposes",
        (Stance::Opposes, true) => "oppose",
        (Stance::Recognises, false) => "recognises",
        (Stance::Recognises, true) => "recognise",
        (Stance::Denies, false) => "denies",
        (Stance::Denies, true) => "deny",
        (Stance::Seeks, false) => "seeks",
        (Stance::Seeks, true) => "seek",
        (Stance::Offers, false) => "offers",
        (Stance::Offers, true) => "offer",
        (Stance::Prioritises, false) => "gives priority to",
        (Stance::Prioritises, true) => "give priority to",
        (Stance::Neutral, false) => "takes no side on",
        (Stance::Neutral, true) => "take no side on",
    };
    let condition = statement.condition.as_ref().map(|words| format!(", “{words}”")).unwrap_or_default();
    let speaker = statement.speaker.as_ref().and_then(name).filter(|speaker| *speaker != actors);
    let speaker = speaker.map(|speaker| format!(", according to {speaker}")).unwrap_or_default();
    format!("{} {verb} “{}”{condition}{speaker}.", sentence_case(&actors), position.issue)
}

/// Whose words, and which; nothing where either is not known.
pub(super) fn voice(statement: &Statement) -> Option<String> {
    let quote = statement.quote.as_ref()?;
    let speaker = name(statement.speaker.as_ref()?)?;
    Some(format!("{}: “{}”", sentence_case(&speaker), quote.split_whitespace().collect::<Vec<_>>().join(" ")))
}
