//! What reviewers decide: rows of their own, that hold for statements also after these were coded anew, and can be undone.
//!
//! A decision names statements by id, and by article, sentence and kind: where a text was coded anew or a new version says
//! the same, it holds for the statement that took the place of the one decided on. What follows from all decisions
//! (verdicts, corrections, matters joined and parted) is worked out from those rows again whenever one is added or undone.

use demarche_statement::Statement;
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, Transaction};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::ledger::{HELD, HELD_FROM};
use crate::matter::features::Features;
use crate::matter::{assign, move_to};
use crate::packing::Interned;
use crate::record::{Memory, held, take_out};
use crate::relation::{add_relations, remove_relations};
use crate::{Error, Filter, Held, Ledger, Result};

/// What a reviewer decides.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// The statement says what the text says.
    Confirm {
        /// Its id.
        statement: String,
    },
    /// It does not; it leaves its matter and counts for nothing.
    Reject {
        /// Its id.
        statement: String,
    },
    /// It does, with these fields instead of its own; `null` takes a field away.
    Correct {
        /// Its id.
        statement: String,
        /// Fields of the statement's JSON form.
        fields: Map<String, Value>,
    },
    /// Two matters are one happening.
    Merge {
        /// The one that stays.
        into: i64,
        /// The one whose members go there.
        from: i64,
    },
    /// These statements of one matter tell another happening than the rest.
    Split {
        /// Their ids.
        statements: Vec<String>,
    },
    /// An earlier decision no longer holds.
    Undo {
        /// Its number.
        decision: i64,
    },
}

/// A decision to take, with who takes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    /// What.
    pub act: Act,
    /// The reviewer's name.
    pub reviewer: String,
    /// Why, in the reviewer's words.
    pub note: Option<String>,
}

/// A decision as it lies in the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// Its number.
    pub number: i64,
    /// When, by the recording machine's clock.
    pub made: String,
    /// The reviewer's name.
    pub reviewer: String,
    /// `confirm`, `reject`, `correct`, `merge`, `split` or `undo`.
    pub act: String,
    /// What it was about, in words.
    pub about: String,
    /// Why.
    pub note: Option<String>,
    /// The decision that undid it.
    pub undone_by: Option<i64>,
    /// Ids of statements that it names and that no current text says any more: it waits for them.
    pub waiting: Vec<String>,
}

/// What a reviewer said of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It says what the text says.
    Confirmed,
    /// It does not.
    Rejected,
}

impl Verdict {
    /// In a word.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Rejected => "rejected",
        }
    }

    pub(crate) fn of(word: &str) -> Option<Self> {
        [Self::Confirmed, Self::Rejected].into_iter().find(|verdict| verdict.as_str() == word)
    }
}

/// What a statement is found by after it was coded anew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Anchor {
    id: String,
    article: String,
    text: String,
    kind: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    event: Vec<String>,
}

impl Anchor {
    fn of(statement: &Statement) -> Self {
        Self {
            id: statement.id.clone(),
            article: statement.cite_info.id.clone(),
            text: statement.text.clone(),
            kind: statement.kind.to_string(),
            event: statement.event.iter().map(ToString::to_string).collect(),
        }
    }
}

/// The column `detail` of a decision.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Detail {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    statements: Vec<Anchor>,
    /// Those from which, or to which, the statements go.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    others: Vec<Anchor>,
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    fields: Map<String, Value>,
}

/// Fields that say where a statement comes from, which no reviewer can change.
const FIXED: &[&str] = &["id", "text", "text_info", "cite_info"];

/// A statement with a reviewer's fields instead of its own.
pub(crate) fn corrected(statement: &Statement, correction: &str) -> Result<Statement> {
    let fields: Map<String, Value> = serde_json::from_str(correction).map_err(Error::damaged)?;
    apply(statement, &fields).map_err(Error::damaged)
}

fn apply(statement: &Statement, fields: &Map<String, Value>) -> std::result::Result<Statement, serde_json::Error> {
    let mut row = match serde_json::to_value(statement)? {
        Value::Object(row) => row,
        _ => Map::new(),
    };
    for (name, value) in fields {
        if value.is_null() {
            row.remove(name);
        } else {
            row.insert(name.clone(), value.clone());
        }
    }
    serde_json::from_value(Value::Object(row))
}

impl Ledger {
    /// Takes a decision; gives its number. `at` is the time to note.
    ///
    /// # Errors
    /// If it names what is not there, corrects what cannot be, or has been undone already.
    pub fn decide(&mut self, decision: &Decision, at: Timestamp) -> Result<i64> {
        if decision.reviewer.trim().is_empty() {
            return Err(Error::Decision(
                "a decision needs the name of who takes it; give it with --by NAME".to_owned(),
            ));
        }
        let (act, detail, undoes) = self.detail(&decision.act)?;
        let detail = serde_json::to_string(&detail).map_err(Error::damaged)?;
        self.in_transaction(|transaction, interned, memory| {
            if let Some(undone) = undoes {
                undo_matters(transaction, interned, memory, undone)?;
            }
            let number = {
                let mut insert = transaction.prepare(
                    "INSERT INTO decision (made, reviewer, act, detail, note, undoes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                )?;
                insert.insert((at.to_string(), &decision.reviewer, act, &detail, &decision.note, undoes))?
            };
            replay(transaction, interned, memory)?;
            Ok(number)
        })
    }

    /// The stored form of an act, checked against the ledger.
    fn detail(&mut self, act: &Act) -> Result<(&'static str, Detail, Option<i64>)> {
        let anchors = |members: &[Held]| members.iter().map(|held| Anchor::of(&held.statement)).collect();
        let mut detail = Detail::default();
        let name = match act {
            Act::Confirm { statement } | Act::Reject { statement } => {
                detail.statements = vec![Anchor::of(&self.statement(statement)?.statement)];
                if matches!(act, Act::Confirm { .. }) { "confirm" } else { "reject" }
            }
            Act::Correct { statement, fields } => {
                let held = self.statement(statement)?;
                if fields.is_empty() {
                    return Err(Error::Decision("nothing to correct; name a field, as in modality=denied".to_owned()));
                }
                for (field, value) in fields {
                    if FIXED.contains(&field.as_str()) {
                        return Err(Error::Decision(format!(
                            "`{field}` tells where the statement comes from and cannot be corrected; reject the statement instead"
                        )));
                    }
                    // An unknown field would be lost without a word.
                    let one = Map::from_iter([(field.clone(), value.clone())]);
                    let after = apply(&held.statement, &one).map_err(|error| {
                        Error::Decision(format!(
                            "`{field}` cannot be {value}: {error}; docs/statements.md tells the fields"
                        ))
                    })?;
                    let kept = serde_json::to_value(&after).map_err(Error::damaged)?.get(field).is_some();
                    if !value.is_null() && !kept {
                        return Err(Error::Decision(format!(
                            "a statement has no field `{field}`; docs/statements.md tells the fields"
                        )));
                    }
                }
                detail.statements = vec![Anchor::of(&held.statement)];
                detail.fields = fields.clone();
                "correct"
            }
            Act::Merge { into, from } => {
                if into == from {
                    return Err(Error::Decision(format!("matter {into} is one already; name two matters")));
                }
                let (into, from) = (self.matter(*into)?, self.matter(*from)?);
                detail.statements = anchors(&from.members);
                detail.others = anchors(&into.members);
                "merge"
            }
            Act::Split { statements } => {
                let held: Vec<Held> = statements.iter().map(|id| self.statement(id)).collect::<Result<_>>()?;
                let matter = held.first().and_then(|held| held.matter);
                let Some(matter) = matter.filter(|_| held.iter().all(|held| held.matter == matter)) else {
                    return Err(Error::Decision(
                        "the statements are not all in one matter; name statements of one, as `demarche matter` shows them".to_owned(),
                    ));
                };
                let members = self.matter(matter)?.members;
                let rest: Vec<Held> =
                    members.into_iter().filter(|held| !statements.contains(&held.statement.id)).collect();
                if rest.is_empty() {
                    return Err(Error::Decision(format!(
                        "these are all statements of matter {matter}; name only those that tell another happening"
                    )));
                }
                detail.statements = anchors(&held);
                detail.others = anchors(&rest);
                "split"
            }
            Act::Undo { decision } => {
                let found = self
                    .connection
                    .query_row("SELECT act FROM decision WHERE number = ?1", [decision], |row| row.get::<_, String>(0))
                    .optional()?
                    .ok_or(Error::NoDecision(*decision))?;
                if found == "undo" {
                    return Err(Error::Decision(format!(
                        "decision {decision} is itself an undoing; take the decision that it undid again"
                    )));
                }
                let mut undone = self.connection.prepare("SELECT number FROM decision WHERE undoes = ?1")?;
                if let Some(by) = undone.query_row([decision], |row| row.get::<_, i64>(0)).optional()? {
                    return Err(Error::Decision(format!("decision {decision} was undone already, by decision {by}")));
                }
                return Ok(("undo", detail, Some(*decision)));
            }
        };
        Ok((name, detail, None))
    }

    /// Statements that no reviewer has looked at yet, those first of which the coder is least sure; of current texts, and not of
    /// reprints. Of parties that are given all take part. Without any, all statements of the ledger are looked through.
    ///
    /// # Errors
    /// If the ledger cannot be read.
    pub fn least_sure(&mut self, parties: &[String], limit: usize) -> Result<Vec<Held>> {
        if !parties.is_empty() {
            let filter = Filter { parties: parties.to_vec(), ..Filter::default() };
            let found = self.search(None, &filter, usize::MAX)?;
            let is_open = |held: &Held| {
                held.verdict.is_none() && !held.is_corrected && held.matter.is_some() && held.reprint_of.is_none()
            };
            let mut open: Vec<Held> = found.into_iter().map(|hit| hit.held).filter(is_open).collect();
            let sureness = |held: &Held| held.statement.confidence;
            open.sort_by(|one, other| sureness(one).total_cmp(&sureness(other)).then(one.number.cmp(&other.number)));
            open.truncate(limit);
            return Ok(open);
        }
        let query = format!(
            "SELECT {HELD} FROM (SELECT statement.number AS number FROM statement JOIN version \
             ON version.number = statement.version WHERE version.current = 1 AND version.copies IS NULL \
             AND statement.matter IS NOT NULL \
             AND NOT EXISTS (SELECT 1 FROM review WHERE review.statement = statement.number) \
             ORDER BY json_extract(statement.body, '$.confidence'), statement.number LIMIT ?1) AS open \
             JOIN statement ON statement.number = open.number {HELD_FROM} \
             ORDER BY json_extract(statement.body, '$.confidence'), statement.number"
        );
        self.held(&query, [limit as i64])
    }

    /// All decisions in their order.
    ///
    /// # Errors
    /// If the ledger cannot be read.
    pub fn decisions(&self) -> Result<Vec<Made>> {
        let mut query = self.connection.prepare(
            "SELECT decision.number, decision.made, decision.reviewer, decision.act, decision.detail, decision.note, \
             decision.undoes, undoing.number FROM decision LEFT JOIN decision AS undoing ON undoing.undoes = decision.number \
             ORDER BY decision.number",
        )?;
        let mut rows = query.query([])?;
        let mut decisions = Vec::new();
        while let Some(row) = rows.next()? {
            let detail = read_detail(row, 4)?;
            let undoes: Option<i64> = row.get(6)?;
            let undone_by: Option<i64> = row.get(7)?;
            let mut waiting = Vec::new();
            if undone_by.is_none() {
                for anchor in detail.statements.iter().chain(&detail.others) {
                    if find(&self.connection, anchor)?.is_none() {
                        waiting.push(anchor.id.clone());
                    }
                }
            }
            decisions.push(Made {
                number: row.get(0)?,
                made: row.get(1)?,
                reviewer: row.get(2)?,
                act: row.get(3)?,
                about: about(&detail, undoes),
                note: row.get(5)?,
                undone_by,
                waiting,
            });
        }
        Ok(decisions)
    }
}

fn about(detail: &Detail, undoes: Option<i64>) -> String {
    if let Some(undone) = undoes {
        return format!("decision {undone}");
    }
    let ids = |anchors: &[Anchor]| anchors.iter().map(|anchor| anchor.id.as_str()).collect::<Vec<_>>().join(", ");
    let mut about = ids(&detail.statements);
    if let Some(first) = detail.others.first() {
        let more = detail.others.len() - 1;
        about.push_str(&format!("; the others: {}", first.id));
        if more > 0 {
            about.push_str(&format!(" and {more} more"));
        }
    }
    for (field, value) in &detail.fields {
        about.push_str(&format!("; {field} = {value}"));
    }
    about
}

fn read_detail(row: &Row<'_>, column: usize) -> Result<Detail> {
    let detail: String = row.get(column)?;
    serde_json::from_str(&detail).map_err(Error::damaged)
}

/// The current statement that an anchor stands for.
fn find(connection: &Connection, anchor: &Anchor) -> Result<Option<i64>> {
    let mut by_id = connection.prepare_cached(
        "SELECT statement.number FROM version JOIN statement ON statement.number >= version.first \
         AND statement.number < version.first + version.count \
         WHERE version.id = ?1 AND version.current = 1 AND statement.id = ?2",
    )?;
    if let Some(number) = by_id.query_row([&anchor.article, &anchor.id], |row| row.get(0)).optional()? {
        return Ok(Some(number));
    }
    // The same sentence of the same article, saying the same kind of thing; of several, that of the same category.
    let mut versions =
        connection.prepare_cached("SELECT number, first, count, text FROM version WHERE id = ?1 AND current = 1")?;
    let mut versions = versions.query([&anchor.article])?;
    let Some(row) = versions.next()? else { return Ok(None) };
    let (first, count): (i64, i64) = (row.get(1)?, row.get(2)?);
    let text: String = row.get(3)?;
    let text = crate::packing::TextIndex::new(&text);
    let mut statements = connection.prepare_cached(
        "SELECT number, start, \"end\", body FROM statement WHERE number >= ?1 AND number < ?2 ORDER BY number",
    )?;
    let mut rows = statements.query((first, first + count))?;
    let mut found = None;
    while let Some(row) = rows.next()? {
        let body: String = row.get(3)?;
        let body: Value = serde_json::from_str(&body).map_err(Error::damaged)?;
        let (start, end): (i64, i64) = (row.get(1)?, row.get(2)?);
        let own = body.get("text").and_then(Value::as_str);
        let sentence = own.or_else(|| text.slice(start as usize, end as usize));
        if sentence != Some(&anchor.text) || body.get("kind").and_then(Value::as_str) != Some(&anchor.kind) {
            continue;
        }
        let events = body.get("event").and_then(Value::as_array);
        let same = events.map_or(0, Vec::len) == anchor.event.len()
            && events.into_iter().flatten().zip(&anchor.event).all(|(one, other)| one.as_str() == Some(other));
        if same {
            return Ok(Some(row.get(0)?));
        }
        found = found.or(Some(row.get(0)?));
    }
    Ok(found)
}

/// What decisions say of one statement.
#[derive(Clone, Debug, Default, PartialEq)]
struct Said {
    verdict: Option<Verdict>,
    fields: Map<String, Value>,
}

/// Lets all decisions that were not undone hold: verdicts and corrections first, then matters.
pub(crate) fn replay(transaction: &Transaction<'_>, interned: &mut Interned, memory: &mut Memory) -> Result<()> {
    let mut query = transaction.prepare(
        "SELECT act, detail FROM decision WHERE act <> 'undo' \
         AND number NOT IN (SELECT undoes FROM decision WHERE undoes IS NOT NULL) ORDER BY number",
    )?;
    let mut rows = query.query([])?;
    let mut said: std::collections::BTreeMap<i64, Said> = std::collections::BTreeMap::new();
    let mut moves = Vec::new();
    while let Some(row) = rows.next()? {
        let act: String = row.get(0)?;
        let detail = read_detail(row, 1)?;
        if matches!(act.as_str(), "merge" | "split") {
            moves.push((act, detail));
            continue;
        }
        let Some(anchor) = detail.statements.first() else { continue };
        let Some(number) = find(transaction, anchor)? else { continue };
        let entry = said.entry(number).or_default();
        match act.as_str() {
            "confirm" => entry.verdict = Some(Verdict::Confirmed),
            "reject" => entry.verdict = Some(Verdict::Rejected),
            _ => entry.fields.extend(detail.fields),
        }
    }
    drop(rows);
    let mut known = transaction.prepare("SELECT statement, verdict, correction FROM review")?;
    let mut before: std::collections::BTreeMap<i64, Said> = std::collections::BTreeMap::new();
    let mut rows = known.query([])?;
    while let Some(row) = rows.next()? {
        let (verdict, correction): (Option<String>, Option<String>) = (row.get(1)?, row.get(2)?);
        let fields = correction.map(|words| serde_json::from_str(&words)).transpose().map_err(Error::damaged)?;
        let verdict = verdict.and_then(|word| Verdict::of(&word));
        before.insert(row.get(0)?, Said { verdict, fields: fields.unwrap_or_default() });
    }
    drop(rows);
    let mut numbers: Vec<i64> = said.keys().chain(before.keys()).copied().collect();
    numbers.sort_unstable();
    numbers.dedup();
    let nothing = Said::default();
    for number in numbers {
        let (new, old) = (said.get(&number).unwrap_or(&nothing), before.get(&number).unwrap_or(&nothing));
        if new != old {
            hold(transaction, interned, memory, number, new, old)?;
        }
    }
    for (act, detail) in moves {
        let matters_of = |anchors: &[Anchor]| -> Result<Vec<Held>> {
            let mut found = Vec::new();
            let mut interned = Interned::default();
            for anchor in anchors {
                if let Some(number) = find(transaction, anchor)?
                    && let Some(held) = held(transaction, &mut interned, number)?
                    && held.matter.is_some()
                {
                    found.push(held);
                }
            }
            Ok(found)
        };
        let (these, others) = (matters_of(&detail.statements)?, matters_of(&detail.others)?);
        if act == "merge" {
            let Some(into) = others.first().and_then(|held| held.matter) else { continue };
            let all = these.iter().chain(&others);
            move_all(
                transaction,
                interned,
                memory,
                all.filter(|held| held.matter != Some(into)),
                into,
                "joined by a reviewer",
            )?;
        } else {
            let apart: Vec<i64> = others.iter().filter_map(|held| held.matter).collect();
            let together = these.iter().filter(|held| held.matter.is_some_and(|matter| apart.contains(&matter)));
            let together: Vec<&Held> = together.collect();
            if together.is_empty() {
                continue;
            }
            // Those that are apart already stay together with those that now go.
            let home = these.iter().filter_map(|held| held.matter).find(|matter| !apart.contains(matter));
            let home = match home {
                Some(home) => home,
                None => memory.new_matter(transaction)?,
            };
            move_all(transaction, interned, memory, together.into_iter(), home, "parted by a reviewer")?;
        }
    }
    Ok(())
}

fn move_all<'h>(
    transaction: &Transaction<'_>,
    interned: &mut Interned,
    memory: &mut Memory,
    statements: impl Iterator<Item = &'h Held>,
    matter: i64,
    reason: &str,
) -> Result<()> {
    for held in statements {
        take_out(transaction, interned, memory, held.number)?;
        let features = Features::of(held.number, held.version, &held.statement);
        move_to(transaction, memory, features, matter, Some(reason))?;
    }
    memory.forget_matter(matter);
    Ok(())
}

/// Lets what decisions say of one statement hold in place of what they said before.
fn hold(
    transaction: &Transaction<'_>,
    interned: &mut Interned,
    memory: &mut Memory,
    number: i64,
    new: &Said,
    old: &Said,
) -> Result<()> {
    let rejected = |said: &Said| said.verdict == Some(Verdict::Rejected);
    let is_moved = new.fields != old.fields || rejected(new) != rejected(old);
    let before = if is_moved { held(transaction, interned, number)? } else { None };
    if let Some(before) = &before {
        take_out(transaction, interned, memory, number)?;
        remove_relations(transaction, number, &before.statement)?;
    }
    if *new == Said::default() {
        transaction.execute("DELETE FROM review WHERE statement = ?1", [number])?;
    } else {
        let correction = (!new.fields.is_empty()).then(|| Value::Object(new.fields.clone()).to_string());
        transaction.execute(
            "INSERT OR REPLACE INTO review VALUES (?1, ?2, ?3)",
            (number, new.verdict.map(Verdict::as_str), correction),
        )?;
    }
    if before.is_some()
        && let Some(after) = held(transaction, interned, number)?
    {
        add_relations(transaction, number, &after.statement)?;
        if after.current && !rejected(new) {
            assign(transaction, interned, memory, Features::of(number, after.version, &after.statement))?;
        }
    }
    Ok(())
}

/// Takes back what a merge or split did to matters; other decisions are worked out from the rows.
pub(crate) fn undo_matters(
    transaction: &Transaction<'_>,
    interned: &mut Interned,
    memory: &mut Memory,
    decision: i64,
) -> Result<()> {
    let (act, detail): (String, String) =
        transaction.query_row("SELECT act, detail FROM decision WHERE number = ?1", [decision], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    let detail: Detail = serde_json::from_str(&detail).map_err(Error::damaged)?;
    let resolve = |anchors: &[Anchor], interned: &mut Interned| -> Result<Vec<Held>> {
        let mut found = Vec::new();
        for anchor in anchors {
            if let Some(number) = find(transaction, anchor)? {
                found.extend(held(transaction, interned, number)?.filter(|held| held.matter.is_some()));
            }
        }
        Ok(found)
    };
    let these = resolve(&detail.statements, interned)?;
    let others = resolve(&detail.others, interned)?;
    match act.as_str() {
        "merge" if !these.is_empty() => {
            let matter = memory.new_matter(transaction)?;
            move_all(transaction, interned, memory, these.iter(), matter, "parted again by a reviewer")
        }
        "split" => {
            let Some(matter) = others.first().and_then(|held| held.matter) else { return Ok(()) };
            move_all(transaction, interned, memory, these.iter(), matter, "joined again by a reviewer")
        }
        _ => Ok(()),
    }
}
