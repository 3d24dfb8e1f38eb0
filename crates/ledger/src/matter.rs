//! Matters: statements that tell the same happening.
//!
//! A statement joins the matter whose members it is most like, if it is like enough; else it founds one. Only matters in
//! its blocks (its parties, its kind, its days) are looked at, so adding an article costs the same in a large ledger. The
//! same articles in the same order give the same matters.

mod assign;
pub(crate) mod features;
mod score;

use demarche_statement::{Kind, Modality};
use jiff::civil::Date;
use rusqlite::Connection;
use rustc_hash::FxHashMap;

use crate::dispute::{self, Dispute};
use crate::ledger::{HELD, HELD_FROM, read_held};
use crate::origin::{self, Origin};
use crate::relation::{self, Days};
use crate::{Error, Held, Ledger, Result};

pub(crate) use assign::{assign, choose, join, move_to, withdraw};

/// Why a statement is in its matter: what it was found to share with another member, or who put it there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason(String);

impl Reason {
    pub(crate) fn from_stored(words: String) -> Self {
        Self(words)
    }

    /// The reason in words, as `like statement 12 (1.35): same parties, same day, same code, wording`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Reason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Statements that tell the same happening, with what follows from there being several.
#[derive(Clone, Debug, PartialEq)]
pub struct Matter {
    /// Its number in the ledger.
    pub number: i64,
    /// In the order in which they were recorded; at least one.
    pub members: Vec<Held>,
}

/// Which matters are wanted; what is left out does not limit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MatterFilter {
    /// Codes of parties that all must take part.
    pub parties: Vec<String>,
    /// Not before.
    pub from: Option<Date>,
    /// Not after.
    pub to: Option<Date>,
    /// Only those in which a sum of money is told.
    pub money: bool,
}

/// So many statements are read at a time, so that all of a large ledger need not be in memory at once.
const PART: usize = 8192;

impl Matter {
    /// The independent ends of all chains by which its members know that it is so. Members that deny it do not count.
    pub fn origins(&self) -> Vec<Origin> {
        let asserting: Vec<&Held> =
            self.members.iter().filter(|held| held.statement.modality != Modality::Denied).collect();
        origin::origins(&asserting)
    }

    /// The independent ends of the chains of those members that deny it.
    pub fn denials(&self) -> Vec<Origin> {
        let denying: Vec<&Held> =
            self.members.iter().filter(|held| held.statement.modality == Modality::Denied).collect();
        origin::origins(&denying)
    }

    /// Where members differ: contradictions, and revisions.
    pub fn disputes(&self) -> Vec<Dispute> {
        dispute::disputes(&self.members)
    }

    /// The member that says most: asserted, dated to the day, with both sides and an amount; the earliest of such.
    pub fn best(&self) -> &Held {
        let worth = |held: &Held| {
            let said = &held.statement;
            let dated = matches!(said.date_precision, Some(demarche_statement::DatePrecision::Day));
            let both = said.parties().count() > 1;
            [said.modality != Modality::Denied, dated, both, !said.money.is_empty(), held.verdict.is_some()]
                .into_iter()
                .filter(|good| *good)
                .count()
        };
        let mut best = &self.members[0];
        for held in &self.members[1..] {
            if worth(held) > worth(best) {
                best = held;
            }
        }
        best
    }

    /// The day it is put at: of the member that says most.
    pub fn date(&self) -> Option<Date> {
        let said = &self.best().statement;
        said.date.or(said.cite_info.date)
    }

    /// What kind of statement its members are.
    pub fn kind(&self) -> Kind {
        self.members[0].statement.kind
    }

    /// Whether a member names a party of this code, or name where it has none.
    fn names(&self, party: &str) -> bool {
        let mut parties = self.members.iter().flat_map(|held| held.statement.parties());
        parties.any(|named| features::party_key(named) == party)
    }

    /// The codes (or names, where there is none) of all parties that any member names, sorted.
    pub fn parties(&self) -> Vec<String> {
        let parties = self.members.iter().flat_map(|held| held.statement.parties());
        let mut parties: Vec<&str> = parties.map(features::party_key).collect();
        parties.sort_unstable();
        parties.dedup();
        parties.into_iter().map(str::to_owned).collect()
    }
}

impl Ledger {
    /// A matter by its number.
    ///
    /// # Errors
    /// If there is none.
    pub fn matter(&mut self, number: i64) -> Result<Matter> {
        let query =
            format!("SELECT {HELD} FROM statement {HELD_FROM} WHERE statement.matter = ?1 ORDER BY statement.number");
        let members = self.held(&query, [number])?;
        if members.is_empty() {
            return Err(Error::NoMatter(number));
        }
        Ok(Matter { number, members })
    }

    /// The matters that a filter lets through, by date, then by number.
    ///
    /// # Errors
    /// If the ledger cannot be read.
    pub fn matters(&mut self, filter: &MatterFilter) -> Result<Vec<Matter>> {
        let mut matters = Vec::new();
        self.each_matter(filter, |matter| matters.push(matter))?;
        matters.sort_by_cached_key(|matter| (matter.date(), matter.number));
        Ok(matters)
    }

    /// Hands out the matters that a filter lets through, in no order: some thousand statements are in memory at a time.
    ///
    /// # Errors
    /// If the ledger cannot be read.
    pub fn each_matter(&mut self, filter: &MatterFilter, mut take: impl FnMut(Matter)) -> Result<()> {
        let Self { connection, interned, .. } = self;
        // As it stands at one moment.
        let reading = connection.unchecked_transaction()?;
        let days = Days::new(filter.from, filter.to);
        let mut parties: Vec<&str> = filter.parties.iter().map(String::as_str).collect();
        parties.sort_unstable();
        parties.dedup();
        // A pair has a key of its own; more parties than two are looked for in what the first two share.
        let key = (!parties.is_empty()).then(|| relation::key(&parties[..parties.len().min(2)]));
        let mut named: Vec<i64> = Vec::new();
        for stretch in days.stretches(&reading)? {
            days.statements(&reading, stretch, key, &mut named)?;
        }
        named.sort_unstable();
        named.dedup();
        for part in parts(&reading, named, filter.money)? {
            let mut members: FxHashMap<i64, Vec<Held>> = FxHashMap::default();
            let mut read = |numbers: &[i64], members: &mut FxHashMap<i64, Vec<Held>>| -> Result<()> {
                let mut select = reading.prepare_cached(&format!(
                    "SELECT {HELD} FROM json_each(?1) AS wanted \
                     CROSS JOIN statement ON statement.number = wanted.value {HELD_FROM}"
                ))?;
                let mut rows = select.query([array(numbers)?])?;
                while let Some(row) = rows.next()? {
                    let held = read_held(&reading, interned, row)?;
                    if let Some(matter) = held.matter {
                        members.entry(matter).or_default().push(held);
                    }
                }
                Ok(())
            };
            read(&part, &mut members)?;
            // Most members of these matters are among these statements; the others name one of the parties only, or are of
            // other days.
            let mut numbers: Vec<i64> = members.keys().copied().collect();
            numbers.sort_unstable();
            let mut others = reading.prepare_cached(
                "SELECT statement.number FROM json_each(?1) AS wanted \
                 CROSS JOIN statement ON statement.matter = wanted.value",
            )?;
            let others = others.query_map([array(&numbers)?], |row| row.get(0))?;
            let others: Vec<i64> = others.collect::<rusqlite::Result<_>>()?;
            let others: Vec<i64> = others.into_iter().filter(|number| part.binary_search(number).is_err()).collect();
            read(&others, &mut members)?;
            for number in numbers {
                let mut members = members.remove(&number).unwrap_or_default();
                members.sort_by_key(|held| held.number);
                let matter = Matter { number, members };
                if filter.parties.iter().all(|party| matter.names(party)) {
                    take(matter);
                }
            }
        }
        Ok(())
    }
}

/// Statements by the thousand, each part in order, so that those of one matter are in one part; only those with money, if
/// asked for.
fn parts(reading: &Connection, named: Vec<i64>, money: bool) -> Result<Vec<Vec<i64>>> {
    if named.len() <= PART && !money {
        return Ok(vec![named]);
    }
    // What a reviewer corrects may name a sum too.
    let only = if money {
        "WHERE instr(statement.body, '\"money\":') OR instr(coalesce(review.correction, ''), 'money')"
    } else {
        ""
    };
    let mut select = reading.prepare_cached(&format!(
        "SELECT statement.matter, statement.number FROM json_each(?1) AS wanted \
         CROSS JOIN statement ON statement.number = wanted.value \
         LEFT JOIN review ON review.statement = statement.number {only}"
    ))?;
    let rows = select.query_map([array(&named)?], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut of_matter: Vec<(Option<i64>, i64)> = rows.collect::<rusqlite::Result<_>>()?;
    of_matter.sort_unstable();
    let mut parts: Vec<Vec<i64>> = vec![Vec::new()];
    let mut last = None;
    for (matter, number) in of_matter {
        match parts.last_mut() {
            Some(part) if part.len() < PART || matter == last => part.push(number),
            _ => parts.push(vec![number]),
        }
        last = matter;
    }
    parts.iter_mut().for_each(|part| part.sort_unstable());
    Ok(parts)
}

/// Numbers as SQLite's `json_each` takes them: what is looked for by many numbers is one query.
fn array(numbers: &[i64]) -> Result<String> {
    serde_json::to_string(numbers).map_err(Error::damaged)
}
