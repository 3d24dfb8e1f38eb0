//! Matters: statements that tell the same happening.
//!
//! A statement joins the matter whose members it is most like, if it is like enough; else it founds one. Only matters in
//! its blocks (its parties, its kind, its days) are looked at, so adding an article costs the same in a large ledger. The
//! same articles in the same order give the same matters.

mod assign;
pub(crate) mod features;
mod score;

use demarche_statement::{Kind, Modality, Statement};
use jiff::civil::Date;

use crate::dispute::{self, Dispute};
use crate::ledger::{HELD, HELD_FROM};
use crate::origin::{self, Origin};
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
}

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

    /// The codes (or names, where there is none) of all parties that any member names, sorted.
    pub fn parties(&self) -> Vec<String> {
        let mut parties: Vec<String> = self
            .members
            .iter()
            .flat_map(|held| held.statement.parties())
            .map(|party| features::party_key(party).to_owned())
            .collect();
        parties.sort();
        parties.dedup();
        parties
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
        // '9999' lies after all days, '' before: statements without a date come where no day is asked for.
        let from = filter.from.map_or(String::new(), |day| day.to_string());
        let to = filter.to.map_or("9999".to_owned(), |day| day.to_string());
        let numbers: Vec<i64> = if filter.parties.is_empty() {
            let query = "SELECT DISTINCT statement.matter FROM relation JOIN statement \
                ON statement.number = relation.statement \
                WHERE relation.date BETWEEN ?1 AND ?2 AND statement.matter IS NOT NULL ORDER BY 1";
            let mut query = self.connection.prepare_cached(query)?;
            let rows = query.query_map([&from, &to], |row| row.get(0))?;
            rows.collect::<rusqlite::Result<_>>()?
        } else {
            let mut parties = filter.parties.clone();
            parties.sort();
            parties.dedup();
            // A pair has a key of its own; more parties than two are looked for in what the first two share.
            let key = parties[..parties.len().min(2)].join(" ");
            let query = "SELECT DISTINCT statement.matter FROM relation JOIN statement \
                ON statement.number = relation.statement \
                WHERE relation.key = ?1 AND relation.date BETWEEN ?2 AND ?3 AND statement.matter IS NOT NULL ORDER BY 1";
            let mut query = self.connection.prepare_cached(query)?;
            let rows = query.query_map([&key, &from, &to], |row| row.get(0))?;
            rows.collect::<rusqlite::Result<_>>()?
        };
        let mut matters = Vec::with_capacity(numbers.len());
        for number in numbers {
            let matter = self.matter(number)?;
            let all = matter.parties();
            if filter.parties.iter().all(|party| all.contains(party)) {
                matters.push(matter);
            }
        }
        matters.sort_by_key(|matter| (matter.date(), matter.number));
        Ok(matters)
    }
}

/// Keys of `relation` for a statement: each party's code, and each pair of codes.
pub(crate) fn relation_keys(statement: &Statement) -> Vec<String> {
    let mut codes: Vec<&str> = statement.parties().filter_map(|party| party.code.as_deref()).collect();
    codes.sort_unstable();
    codes.dedup();
    let mut keys: Vec<String> = codes.iter().map(|&code| code.to_owned()).collect();
    // A list of all the world's states would give twenty thousand pairs.
    let codes = &codes[..codes.len().min(12)];
    for (index, first) in codes.iter().enumerate() {
        keys.extend(codes[index + 1..].iter().map(|second| format!("{first} {second}")));
    }
    keys
}
