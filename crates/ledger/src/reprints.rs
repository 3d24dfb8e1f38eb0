//! Which texts are reprints of one another.
//!
//! Each version's text has keys (see [`demarche_reprint`]) that texts like it share. They are kept by the day of publication:
//! a text is compared with those that share a key among the texts of a week before and after, and those are in memory while
//! articles of these days are recorded. So a further article costs the same in a large ledger.

use std::collections::BTreeSet;

use demarche_reprint::{Shingles, VERSION};
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension};
use rustc_hash::FxHashMap;

use crate::Result;
use crate::matter::features::day;

/// Days before and after on which a text may be printed again.
const WINDOW: i64 = 7;

/// The day of texts that have none.
const UNDATED: i64 = i64::MIN;

/// Among texts without a day, so many of the last recorded are looked at.
const UNDATED_WINDOW: i64 = 20_000;

/// So many texts are compared with a new one at most, those with most keys in common first.
const COMPARED: usize = 32;

/// How many keys are remembered before forgetting all: some thirty megabytes, of thirty thousand texts.
const REMEMBERED: usize = 1_000_000;

/// The texts of some days, by their keys.
#[derive(Default)]
pub(crate) struct Texts {
    days: BTreeSet<i64>,
    /// The last entry of each key.
    last: FxHashMap<u32, u32>,
    /// Day and version of each text.
    texts: Vec<(i64, i64)>,
    /// In one piece, for they are many: each names the one before it of its key.
    entries: Vec<Entry>,
}

/// That a text has a key.
struct Entry {
    text: u32,
    before: Option<u32>,
}

/// The day that a text is kept under.
fn day_of(published: Option<Date>) -> i64 {
    published.map_or(UNDATED, day)
}

/// The days on which a text of a day may stand too.
fn around(day: i64) -> (i64, i64) {
    if day == UNDATED { (day, day) } else { (day - WINDOW, day + WINDOW) }
}

impl Texts {
    /// Finds out of which text a new version's is a reprint, and remembers it. Gives the version that was recorded first of
    /// that text.
    pub(crate) fn add(
        &mut self,
        connection: &Connection,
        version: i64,
        published: Option<Date>,
        text: &str,
    ) -> Result<Option<i64>> {
        let shingles = Shingles::of(text);
        // Half a key tells nearly as much, and what is found is compared word by word.
        let keys: Vec<u32> = shingles.bands().keys().iter().map(|key| *key as u32).collect();
        if keys.is_empty() {
            return Ok(None);
        }
        let day = day_of(published);
        self.load(connection, day)?;
        let same_keys = self.remember(day, version, keys.iter().copied());
        let mut original = None;
        for near in self.near(version, day, &same_keys) {
            let mut find = connection.prepare_cached("SELECT text, copies FROM version WHERE number = ?1")?;
            let (other, copies): (String, Option<i64>) =
                find.query_row([near], |row| Ok((row.get(0)?, row.get(1)?)))?;
            if Shingles::of(&other).likeness(&shingles).is_reprint() {
                original = Some(copies.unwrap_or(near));
                break;
            }
        }
        let bytes: Vec<u8> = keys.iter().flat_map(|key| key.to_le_bytes()).collect();
        connection.prepare_cached("INSERT INTO reprint_bands VALUES (?1, ?2, ?3)")?.execute((day, version, bytes))?;
        Ok(original)
    }

    /// Remembers a text. Gives the last entries before of those of its keys that others have too: one look into the map for
    /// both, for it is too large to be near the processor.
    fn remember(&mut self, day: i64, version: i64, keys: impl Iterator<Item = u32>) -> Vec<u32> {
        let mut same_keys = Vec::new();
        let text = self.texts.len() as u32;
        self.texts.push((day, version));
        for key in keys {
            let before = self.last.insert(key, self.entries.len() as u32);
            self.entries.push(Entry { text, before });
            same_keys.extend(before);
        }
        same_keys
    }

    /// Other versions among these entries and those before them of their keys: those that share most keys first, the earlier
    /// first among equals.
    fn near(&self, version: i64, day: i64, same_keys: &[u32]) -> Vec<i64> {
        let (from, to) = around(day);
        let mut sharing = Vec::new();
        for last in same_keys {
            let mut next = Some(last);
            while let Some(entry) = next.and_then(|number| self.entries.get(*number as usize)) {
                let (other_day, other) = self.texts[entry.text as usize];
                let is_near = if day == UNDATED { other >= version - UNDATED_WINDOW } else { true };
                if is_near && other != version && (from..=to).contains(&other_day) {
                    sharing.push(other);
                }
                next = entry.before.as_ref();
            }
        }
        sharing.sort_unstable();
        let mut counted: Vec<(usize, i64)> =
            sharing.chunk_by(|one, other| one == other).map(|same| (same.len(), same[0])).collect();
        counted.sort_by_key(|(count, other)| (std::cmp::Reverse(*count), *other));
        counted.into_iter().take(COMPARED).map(|(_, other)| other).collect()
    }

    /// Reads the texts of the days around one, if they are not known.
    fn load(&mut self, connection: &Connection, day: i64) -> Result<()> {
        let (from, to) = around(day);
        if self.entries.len() > REMEMBERED && (from..=to).any(|day| !self.days.contains(&day)) {
            *self = Self::default();
        }
        let mut select = connection.prepare_cached("SELECT version, keys FROM reprint_bands WHERE day = ?1")?;
        for day in from..=to {
            if !self.days.insert(day) {
                continue;
            }
            let mut rows = select.query([day])?;
            while let Some(row) = rows.next()? {
                let (version, keys): (i64, Vec<u8>) = (row.get(0)?, row.get(1)?);
                let keys = keys.chunks_exact(4).map(|key| key.try_into().map_or(0, u32::from_le_bytes));
                self.remember(day, version, keys);
            }
        }
        Ok(())
    }
}

/// Whether the keys in the file are those that this program makes.
pub(crate) fn are_ready(connection: &Connection) -> Result<bool> {
    let stored: Option<u32> = connection
        .query_row("SELECT value FROM meta WHERE key = 'reprint_version'", [], |row| row.get(0))
        .optional()?;
    Ok(stored == Some(VERSION))
}

/// Makes the keys of all texts, and finds the reprints among them, where an earlier program did not or did otherwise.
pub(crate) fn prepare(connection: &Connection) -> Result<()> {
    if are_ready(connection)? {
        return Ok(());
    }
    connection.execute("DELETE FROM reprint_bands", [])?;
    connection.execute("UPDATE version SET copies = NULL WHERE copies IS NOT NULL", [])?;
    let mut texts = Texts::default();
    let mut versions = connection.prepare("SELECT number, published, text FROM version ORDER BY number")?;
    let mut update = connection.prepare("UPDATE version SET copies = ?2 WHERE number = ?1")?;
    let mut rows = versions.query([])?;
    while let Some(row) = rows.next()? {
        let (number, published, text): (i64, Option<String>, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let published = published.and_then(|day| day.parse().ok());
        if let Some(copied) = texts.add(connection, number, published, &text)? {
            update.execute((number, copied))?;
        }
    }
    connection.execute("INSERT OR REPLACE INTO meta VALUES ('reprint_version', ?1)", [VERSION])?;
    Ok(())
}
