//! What the ledger knows, for eyes and as JSON: matters, dyads, search hits.

use std::io::{self, Write};

use demarche_ledger::{ArticleHit, Dispute, Dyad, Held, Matter, Origin, Promise, PromiseStatus, StatementHit, chain};
use demarche_statement::{Amount, Kind, Modality, Statement};
use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

use super::table::{self, BOLD, DIM, Look, cut, money, plain};

/// A statement with what the ledger knows of it.
pub(crate) fn held_json(held: &Held) -> Value {
    json!({
        "number": held.number,
        "matter": held.matter,
        "reason": held.reason.as_ref().map(ToString::to_string),
        "verdict": held.verdict.map(|verdict| verdict.as_str()),
        "corrected": held.is_corrected,
        "current": held.current,
        "version": held.version,
        "reprint_of": held.reprint_of,
        "chain": chain(&held.statement).iter().map(|link| link.name.clone()).collect::<Vec<_>>(),
        "statement": held.statement,
    })
}

/// A matter with all that follows from its members.
pub(crate) fn matter_json(matter: &Matter) -> Value {
    let origins = |origins: &[Origin]| -> Vec<Value> {
        origins
            .iter()
            .map(|origin| json!({"name": origin.name, "statements": ids(matter, &origin.statements)}))
            .collect()
    };
    let disputes: Vec<Value> = matter
        .disputes()
        .iter()
        .map(|dispute| {
            let sides: Vec<Value> = dispute
                .sides
                .iter()
                .map(|side| {
                    json!({"says": side.says, "sources": side.sources, "as_of": side.as_of,
                        "statements": ids(matter, &side.statements)})
                })
                .collect();
            json!({"about": dispute.kind.as_str(), "revision": dispute.is_revision, "sides": sides})
        })
        .collect();
    json!({
        "matter": matter.number,
        "date": matter.date(),
        "kind": matter.kind(),
        "parties": matter.parties(),
        "origins": origins(&matter.origins()),
        "denied_by": origins(&matter.denials()),
        "disputes": disputes,
        "members": matter.members.iter().map(held_json).collect::<Vec<_>>(),
    })
}

fn ids(matter: &Matter, numbers: &[i64]) -> Vec<String> {
    numbers.iter().map(|number| id_of(matter, *number)).collect()
}

fn id_of(matter: &Matter, number: i64) -> String {
    let member = matter.members.iter().find(|held| held.number == number);
    member.map_or_else(|| number.to_string(), |held| held.statement.id.clone())
}

/// One line a matter.
pub(crate) fn write_line(out: &mut impl Write, look: &Look, matter: &Matter) -> io::Result<()> {
    let mut marks = vec![told_by(matter)];
    marks.extend(matter.disputes().iter().map(mark));
    row(
        out,
        look,
        "",
        matter,
        &format!("{} · {}", marks.join("; "), table::words(&matter.best().statement, look.width)),
    )
}

fn pad(words: &str, width: usize) -> String {
    format!("{words}{}", " ".repeat(width.saturating_sub(words.width())))
}

/// How many statements of how many origins.
fn told_by(matter: &Matter) -> String {
    let (members, origins) = (matter.members.len(), matter.origins().len());
    match (members, origins) {
        (1, _) => "told once".to_owned(),
        (members, 1) => format!("told {members} times, 1 origin"),
        (members, origins) => format!("told {members} times, {origins} origins"),
    }
}

fn mark(dispute: &Dispute) -> String {
    match dispute.kind {
        demarche_ledger::DisputeKind::Denial => "denied".to_owned(),
        kind if dispute.is_revision => format!("{} revised", kind.as_str()),
        kind => format!("{} disputed", kind.as_str()),
    }
}

fn names(origins: &[Origin]) -> String {
    let names = origins.iter().map(|origin| origin.name.as_deref().unwrap_or("no outlet named"));
    names.collect::<Vec<_>>().join(", ")
}

/// The chain by which a statement is known: `Turan › Trend › Taro Aso`.
fn chain_words(statement: &Statement) -> String {
    let links: Vec<String> = chain(statement).into_iter().map(|link| link.name).collect();
    if links.is_empty() { "no outlet named".to_owned() } else { links.join(" › ") }
}

fn write_dispute(out: &mut impl Write, dispute: &Dispute, indent: &str) -> io::Result<()> {
    let what = if dispute.is_revision { "revised" } else { "contradiction" };
    writeln!(out, "{indent}{} ({what}):", dispute.kind.as_str())?;
    for side in &dispute.sides {
        let day = side.as_of.map(|day| format!(", {day}")).unwrap_or_default();
        writeln!(out, "{indent}  {}: {}{day}", plain(&side.says), plain(&side.sources.join(", ")))?;
    }
    Ok(())
}

/// A matter with all its members.
pub(crate) fn write_matter(out: &mut impl Write, look: &Look, matter: &Matter) -> io::Result<()> {
    let best = &matter.best().statement;
    let heading = format!(
        "Matter {} · {} · {} · {}",
        matter.number,
        table::when(best),
        table::what(best).trim(),
        matter.parties().join(", ")
    );
    writeln!(out, "{}", look.paint(BOLD, &cut(&heading, look.width)))?;
    writeln!(out, "  {}", told_by(matter))?;
    let (origins, denials) = (matter.origins(), matter.denials());
    if !origins.is_empty() {
        writeln!(out, "  known from: {}", plain(&names(&origins)))?;
    }
    if !denials.is_empty() {
        writeln!(out, "  denied by: {}", plain(&names(&denials)))?;
    }
    for dispute in matter.disputes() {
        write_dispute(out, &dispute, "  ")?;
    }
    for held in &matter.members {
        let said = &held.statement;
        let amounts: Vec<String> = said.money.iter().map(money).collect();
        let mut parts = vec![
            said.id.clone(),
            table::when(said),
            table::what(said).trim().to_owned(),
            table::parties(said, 60),
            amounts.join(", "),
        ];
        if said.modality != Modality::Actual {
            parts.push(said.modality.to_string());
        }
        if let Some(verdict) = held.verdict {
            parts.push(verdict.as_str().to_owned());
        }
        if held.is_corrected {
            parts.push("corrected".to_owned());
        }
        if held.reprint_of.is_some() {
            parts.push("reprint".to_owned());
        }
        parts.retain(|part| !part.is_empty());
        writeln!(out, "\n  {}", cut(&parts.join("  "), look.width.saturating_sub(2)))?;
        let published = said.cite_info.date.map(|day| format!(", {day}")).unwrap_or_default();
        writeln!(out, "    {}{published}", plain(&chain_words(said)))?;
        writeln!(out, "    {}", look.paint(DIM, &format!("“{}”", plain(&said.text))))?;
        let why = match &held.reason {
            Some(reason) => with_ids(matter, reason.as_str()),
            None => "the first to tell it".to_owned(),
        };
        writeln!(out, "    {}", plain(&why))?;
    }
    Ok(())
}

/// A matter for a screen of so many lines: its head, then its members from where the one that is looked at is seen.
pub(crate) fn screen(
    matter: &Matter,
    member: usize,
    place: (usize, usize),
    width: usize,
    height: usize,
) -> Vec<String> {
    let mut out = Vec::new();
    // Writing to memory does not fail.
    let _ = write_matter(&mut out, &Look::plain(width), matter);
    let text = String::from_utf8_lossy(&out).into_owned();
    let mut blocks = text.split("\n\n");
    let mut lines: Vec<String> = blocks.next().unwrap_or_default().lines().map(str::to_owned).collect();
    if let Some(first) = lines.first_mut() {
        first.push_str(&format!("  ({} of {})", place.0, place.1));
    }
    let blocks: Vec<&str> = blocks.collect();
    // Four lines and a blank one each: as many before the chosen one as leave room for it.
    let room = (height.saturating_sub(lines.len()) / 5).max(1);
    let from = (member + 1).saturating_sub(room);
    for (index, block) in blocks.iter().enumerate().skip(from).take(room) {
        lines.push(String::new());
        for (row, line) in block.lines().enumerate() {
            let sign = if index == member && row == 0 { ">" } else { " " };
            lines.push(format!("{sign}{}", line.strip_prefix(' ').unwrap_or(line)));
        }
    }
    lines.truncate(height);
    lines
}

/// A line cut to a width.
pub(crate) fn fitted(line: &str, width: usize) -> String {
    cut(line, width)
}

/// A reason names the other statement by its number; people know it by its id.
fn with_ids(matter: &Matter, reason: &str) -> String {
    let Some(rest) = reason.strip_prefix("like ") else { return reason.to_owned() };
    let Some((number, rest)) = rest.split_once(' ') else { return reason.to_owned() };
    let id = number.parse().map_or_else(|_| number.to_owned(), |number| id_of(matter, number));
    format!("like {id} {rest}")
}

pub(crate) fn write_hit(out: &mut impl Write, look: &Look, hit: &StatementHit) -> io::Result<()> {
    let said = &hit.held.statement;
    let matter = hit.held.matter.map(|number| format!("#{number}")).unwrap_or_default();
    let parts =
        [table::when(said), said.id.clone(), matter, table::what(said).trim().to_owned(), table::parties(said, 50)];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    writeln!(out, "{}", look.paint(BOLD, &cut(&parts.join("  "), look.width)))?;
    writeln!(out, "    {}", plain(&hit.snippet))?;
    writeln!(out, "    {}", look.paint(DIM, &plain(&chain_words(said))))
}

pub(crate) fn write_article_hit(out: &mut impl Write, look: &Look, hit: &ArticleHit) -> io::Result<()> {
    let parts = [hit.published.as_deref(), Some(&hit.id), hit.title.as_deref(), hit.publication.as_deref()];
    let parts: Vec<&str> = parts.into_iter().flatten().collect();
    writeln!(out, "{}", look.paint(BOLD, &cut(&parts.join("  "), look.width)))?;
    writeln!(out, "    {}", plain(&hit.snippet))
}

/// Two parties at a glance.
pub(crate) fn write_dyad(out: &mut impl Write, look: &Look, dyad: &Dyad) -> io::Result<()> {
    let statements: usize = dyad.matters.iter().map(|matter| matter.members.len()).sum();
    let title = format!(
        "{} and {}: {statements} statements in {} matters",
        dyad.parties[0],
        dyad.parties[1],
        dyad.matters.len()
    );
    writeln!(out, "{}", look.paint(BOLD, &title))?;
    chronology(out, look, dyad)?;
    amounts(out, look, dyad)?;
    positions(out, look, dyad)?;
    confirmations(out, look, dyad)?;
    contradictions(out, look, dyad)?;
    promises(out, look, dyad)
}

fn heading(out: &mut impl Write, look: &Look, words: &str) -> io::Result<()> {
    writeln!(out, "\n{}", look.paint(BOLD, words))
}

/// One line: day, number, what, between whom, then a text that takes the rest.
fn row(out: &mut impl Write, look: &Look, indent: &str, matter: &Matter, rest: &str) -> io::Result<()> {
    let best = &matter.best().statement;
    let what = match best.modality {
        Modality::Actual => table::what(best),
        other => format!("{} ({other})", table::what(best)),
    };
    let head = format!(
        "{indent}{:<10} {:<4} {} {} ",
        table::when(best),
        format!("#{}", matter.number),
        pad(&cut(&what, 24), 24),
        pad(&table::parties(best, 34), 34)
    );
    let room = look.width.saturating_sub(head.width()).max(12);
    writeln!(out, "{head}{}", look.paint(DIM, &cut(rest, room)))
}

fn chronology(out: &mut impl Write, look: &Look, dyad: &Dyad) -> io::Result<()> {
    heading(out, look, "Chronology")?;
    let happened = |matter: &&Matter| {
        let best = &matter.best().statement;
        best.kind == Kind::Event && matches!(best.modality, Modality::Actual | Modality::Denied)
    };
    let mut shown: Vec<i64> = Vec::new();
    for matter in dyad.matters.iter().filter(happened) {
        if shown.contains(&matter.number) {
            continue;
        }
        match dyad.episodes.iter().find(|episode| episode.matters.contains(&matter.number)) {
            Some(episode) => {
                let days = if episode.from == episode.to {
                    episode.from.to_string()
                } else {
                    format!("{} to {}", episode.from, episode.to)
                };
                writeln!(out, "  {days}: one episode, around #{}", episode.anchor)?;
                for inside in dyad.matters.iter().filter(|inside| episode.matters.contains(&inside.number)) {
                    shown.push(inside.number);
                    row(out, look, "    ", inside, &table::words(&inside.best().statement, look.width))?;
                }
            }
            None => row(out, look, "  ", matter, &table::words(&matter.best().statement, look.width))?,
        }
    }
    Ok(())
}

fn amount_words(amount: &Amount) -> String {
    let mut words = vec![money(amount)];
    words.extend(amount.instrument.map(|instrument| instrument.as_str().replace('_', " ")));
    words.extend(amount.stage.map(|stage| stage.to_string()));
    words.extend(amount.extent.map(|extent| extent.as_str().replace('_', " ")));
    if amount.part_of.is_some() {
        words.push("a part".to_owned());
    }
    words.join(", ")
}

fn amounts(out: &mut impl Write, look: &Look, dyad: &Dyad) -> io::Result<()> {
    let with_money: Vec<&Matter> = dyad
        .matters
        .iter()
        .filter(|matter| matter.members.iter().any(|held| !held.statement.money.is_empty()))
        .collect();
    if with_money.is_empty() {
        return Ok(());
    }
    heading(out, look, "Money (each matter once, however often it was told)")?;
    for matter in with_money {
        let best = &matter.best().statement;
        let teller = if best.money.is_empty() {
            matter.members.iter().map(|held| &held.statement).find(|said| !said.money.is_empty()).unwrap_or(best)
        } else {
            best
        };
        let mut words = teller.money.iter().map(amount_words).collect::<Vec<_>>().join("; ");
        for dispute in matter.disputes() {
            words.push_str(&format!(" [{}]", mark(&dispute)));
        }
        row(out, look, "  ", matter, &words)?;
    }
    Ok(())
}

fn positions(out: &mut impl Write, look: &Look, dyad: &Dyad) -> io::Result<()> {
    let held: Vec<&Matter> = dyad.matters.iter().filter(|matter| matter.kind() == Kind::Position).collect();
    if held.is_empty() {
        return Ok(());
    }
    heading(out, look, "Positions")?;
    for matter in held {
        let best = &matter.best().statement;
        let issue = best.position.as_ref().map(|position| position.issue.clone()).unwrap_or_default();
        let condition = best.condition.as_ref().map(|words| format!("; {words}")).unwrap_or_default();
        row(out, look, "  ", matter, &format!("{issue}{condition}"))?;
    }
    Ok(())
}

fn confirmations(out: &mut impl Write, look: &Look, dyad: &Dyad) -> io::Result<()> {
    let several: Vec<&Matter> = dyad.matters.iter().filter(|matter| matter.members.len() > 1).collect();
    if several.is_empty() {
        return Ok(());
    }
    heading(out, look, "Who confirms (chains and reprints that end in one origin count once)")?;
    for matter in several {
        let origins = matter.origins();
        let count = match origins.len() {
            1 => "1 origin".to_owned(),
            more => format!("{more} origins"),
        };
        row(out, look, "  ", matter, &format!("{} tellings, {count}: {}", matter.members.len(), names(&origins)))?;
    }
    Ok(())
}

fn contradictions(out: &mut impl Write, look: &Look, dyad: &Dyad) -> io::Result<()> {
    let disputed: Vec<(&Matter, Vec<Dispute>)> = dyad
        .matters
        .iter()
        .map(|matter| (matter, matter.disputes()))
        .filter(|(_, disputes)| !disputes.is_empty())
        .collect();
    if disputed.is_empty() {
        return Ok(());
    }
    heading(out, look, "Where they differ")?;
    for (matter, disputes) in disputed {
        row(out, look, "  ", matter, &table::words(&matter.best().statement, look.width))?;
        for dispute in disputes {
            write_dispute(out, &dispute, "      ")?;
        }
    }
    Ok(())
}

fn promises(out: &mut impl Write, look: &Look, dyad: &Dyad) -> io::Result<()> {
    if dyad.promises.is_empty() {
        return Ok(());
    }
    heading(out, look, "Promises")?;
    let mut promises: Vec<&Promise> = dyad.promises.iter().collect();
    promises.sort_by_key(|promise| (promise.status, promise.told, promise.matter));
    for promise in promises {
        let Some(matter) = dyad.matters.iter().find(|matter| matter.number == promise.matter) else { continue };
        let mut words = Vec::new();
        let list = |numbers: &[i64]| numbers.iter().map(|number| format!("#{number}")).collect::<Vec<_>>().join(", ");
        match promise.status {
            PromiseStatus::Kept => words.push(format!("kept by {}", list(&promise.by))),
            PromiseStatus::Broken => words.push(format!("broken by {}", list(&promise.by))),
            status => words.push(status.as_str().to_owned()),
        }
        words.extend(promise.deadline.map(|day| format!("due {day}")));
        words.extend(promise.condition.clone());
        if !promise.repeated.is_empty() {
            words.push(format!("said again in {}", list(&promise.repeated)));
        }
        if !promise.revised.is_empty() {
            words.push(format!("revised in {}", list(&promise.revised)));
        }
        if promise.is_contested {
            words.push("denied by some".to_owned());
        }
        row(out, look, "  ", matter, &words.join("; "))?;
    }
    Ok(())
}
