//! What stands over a whole ledger: its last day, its outlets, and its statements with what measures need beside them.

use std::collections::HashMap;

use demarche_statement::Statement;
use jiff::civil::Date;

use crate::matter::features;
use crate::relation::{self, Days};
use crate::{Error, Ledger, Matter, Result};

/// What an outlet's articles make up. Current versions only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OutletVolume {
    /// Its name; none: articles without one.
    pub publication: Option<String>,
    /// Articles.
    pub articles: u64,
    /// Those of them that are reprints of others.
    pub reprints: u64,
    /// Statements.
    pub statements: u64,
    /// The first day on which it published.
    pub first: Option<Date>,
    /// The last.
    pub last: Option<Date>,
    /// When its last article was recorded, by the recording machine's clock.
    pub recorded: String,
}

/// A statement with the numbers that measures tell happenings and origins apart by.
#[derive(Clone, Debug, PartialEq)]
pub struct Telling {
    /// The statement, as coded and corrected.
    pub statement: Statement,
    /// Its matter.
    pub matter: i64,
    /// The independent origin that it rests on: the same number, the same origin.
    pub origin: u64,
}

/// Gives the origins of matters numbers: one origin has one number in all of them.
#[derive(Debug, Default)]
pub struct OriginNumbers(HashMap<String, u64>);

impl OriginNumbers {
    /// The statements of a matter, with the numbers of their matter and origins.
    pub fn tellings(&mut self, matter: Matter) -> Vec<Telling> {
        let ends = [matter.origins(), matter.denials()].concat();
        let mut tellings = Vec::with_capacity(matter.members.len());
        for held in matter.members {
            let end = ends.iter().find(|origin| origin.statements.contains(&held.number));
            let end = end.and_then(|origin| origin.name.as_deref()).unwrap_or_default();
            let next = self.0.len() as u64;
            let origin = *self.0.entry(end.to_owned()).or_insert(next);
            tellings.push(Telling { statement: held.statement, matter: matter.number, origin });
        }
        tellings
    }
}

impl Ledger {
    /// A number that changes whenever another connection has written to the ledger. It tells nothing but that, and only
    /// within this connection.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn changes(&self) -> Result<i64> {
        Ok(self.connection.query_row("PRAGMA data_version", [], |row| row.get(0))?)
    }

    /// The last day on which an article was published.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn last_published(&self) -> Result<Option<Date>> {
        let day: Option<String> =
            self.connection.query_row("SELECT max(published) FROM version WHERE current = 1", [], |row| row.get(0))?;
        day.map(|day| day.parse()).transpose().map_err(Error::damaged)
    }

    /// The earliest day from which on at most so many statements are told of a party, of two, or without any of all; none where
    /// all there are, of the time up to `to`, are no more. Of what fell on one day all is taken, however much.
    ///
    /// This asks for numbers alone, so that whoever shows the latest need not read all.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn since(&self, parties: &[&str], to: Option<Date>, at_most: usize) -> Result<Option<Date>> {
        let mut parties: Vec<&str> = parties.to_vec();
        parties.sort_unstable();
        parties.dedup();
        let key = (!parties.is_empty()).then(|| relation::key(&parties[..parties.len().min(2)]));
        let days = Days::new(None, to);
        let (mut count, mut since) = (0, None);
        for stretch in days.stretches(&self.connection)? {
            for (day, statements) in days.counts(&self.connection, stretch, key)? {
                count += statements;
                if count > at_most && since.is_some() {
                    return Ok(since.and_then(features::date));
                }
                since = Some(day);
            }
        }
        Ok(None)
    }

    /// All outlets, those with the most articles first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn outlets(&self) -> Result<Vec<OutletVolume>> {
        let mut select = self.connection.prepare(
            "SELECT publication, count(*), count(copies), sum(count), min(published), max(published), max(recorded) \
             FROM version WHERE current = 1 GROUP BY publication ORDER BY count(*) DESC, publication",
        )?;
        let mut rows = select.query([])?;
        let mut outlets = Vec::new();
        while let Some(row) = rows.next()? {
            let day = |column: usize| -> Result<Option<Date>> {
                let day: Option<String> = row.get(column)?;
                day.map(|day| day.parse()).transpose().map_err(Error::damaged)
            };
            let count = |column: usize| -> Result<u64> { Ok(row.get::<_, i64>(column)?.max(0) as u64) };
            outlets.push(OutletVolume {
                publication: row.get(0)?,
                articles: count(1)?,
                reprints: count(2)?,
                statements: count(3)?,
                first: day(4)?,
                last: day(5)?,
                recorded: row.get(6)?,
            });
        }
        Ok(outlets)
    }

    /// The current statements of an article's latest version, in the order of its text.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn statements_of(&mut self, version: i64) -> Result<Vec<crate::Held>> {
        let query = format!(
            "SELECT {} FROM statement {} WHERE statement.version = ?1 AND statement.number >= \
             (SELECT first FROM version WHERE number = ?1) AND statement.number < \
             (SELECT first + count FROM version WHERE number = ?1) ORDER BY statement.number",
            crate::ledger::HELD,
            crate::ledger::HELD_FROM
        );
        self.held(&query, [version])
    }
}
