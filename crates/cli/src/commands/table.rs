//! Statements for eyes.

use std::io::{self, Write};

use demarche_statement::{Amount, Bound, Entity, Kind, Statement};

/// Writes each statement in a few lines: what, who, when, how much, according to whom, and the words.
pub(crate) fn write(out: &mut impl Write, statements: &[Statement]) -> io::Result<()> {
    for statement in statements {
        writeln!(out, "{}  {}", when(statement), what(statement))?;
        let actors = list(&statement.actor);
        let recipients = list(&statement.recipient);
        match (actors.is_empty(), recipients.is_empty()) {
            (false, false) => writeln!(out, "    {actors} → {recipients}")?,
            (false, true) => writeln!(out, "    {actors}")?,
            (true, false) => writeln!(out, "    → {recipients}")?,
            (true, true) => {}
        }
        for amount in &statement.money {
            writeln!(out, "    {}", money(amount))?;
        }
        if let Some(position) = &statement.position {
            writeln!(out, "    on: {}", position.issue)?;
        }
        if let Some(condition) = &statement.condition {
            writeln!(out, "    condition: {condition}")?;
        }
        if let Some(quote) = &statement.quote {
            writeln!(out, "    quote: “{quote}”")?;
        }
        if let Some(speaker) = statement.speaker.as_ref().filter(|_| statement.kind != Kind::Speech) {
            writeln!(out, "    says: {speaker}")?;
        }
        for source in &statement.sources {
            let date = source.date.map(|date| format!(", {date}")).unwrap_or_default();
            writeln!(out, "    source: {}{date} ({})", source.outlet, source.scope)?;
        }
        writeln!(out, "    “{}”", statement.text.split_whitespace().collect::<Vec<_>>().join(" "))?;
    }
    Ok(())
}

fn when(statement: &Statement) -> String {
    let Some(date) = statement.date else { return "          ".to_owned() };
    match statement.date_precision {
        Some(demarche_statement::DatePrecision::Year) => format!("{:04}      ", date.year()),
        Some(demarche_statement::DatePrecision::Month) => format!("{:04}-{:02}   ", date.year(), date.month()),
        _ => date.to_string(),
    }
}

fn what(statement: &Statement) -> String {
    let mut what = match statement.kind {
        Kind::Event => statement.event.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
        kind => kind.to_string(),
    };
    for mode in &statement.mode {
        what.push_str(&format!(" {mode}"));
    }
    if let Some(code) = &statement.cameo {
        what.push_str(&format!(" {code}"));
    }
    if let Some(measure) = &statement.measure {
        what.push_str(&format!(" {measure}"));
    }
    if let Some(position) = &statement.position {
        what.push_str(&format!(" {}", position.stance));
    }
    format!("{what} ({}, {:.2})", statement.modality, statement.confidence)
}

fn list(entities: &[Entity]) -> String {
    entities.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn money(amount: &Amount) -> String {
    let bound = match amount.bound {
        Bound::Exact | Bound::Range => String::new(),
        bound => format!("{} ", bound.as_str().replace('_', " ")),
    };
    let upper = amount.amount_to.map(|to| format!(" to {}", grouped(to))).unwrap_or_default();
    let mut words = format!("{bound}{}{upper} {}", grouped(amount.amount), amount.currency);
    let more = [
        amount.instrument.map(|instrument| instrument.to_string()),
        amount.stage.map(|stage| stage.to_string()),
        amount.extent.map(|extent| extent.to_string()),
        amount.part_of.as_ref().map(|_| "part of the amount before".to_owned()),
        amount.purpose.as_ref().map(|purpose| format!("for {purpose}")),
    ];
    for word in more.into_iter().flatten() {
        words.push_str(", ");
        words.push_str(&word);
    }
    words
}

/// A number with its thousands parted: 2,500,000.
fn grouped(number: f64) -> String {
    let plain = number.to_string();
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut words = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            words.push(',');
        }
        words.push(digit);
    }
    if !fraction.is_empty() {
        words.push('.');
        words.push_str(fraction);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_parted() {
        assert_eq!(grouped(2_500_000_000.0), "2,500,000,000");
        assert_eq!(grouped(150.5), "150.5");
    }
}
