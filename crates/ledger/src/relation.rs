//! Which statements name a party, and which name two, by day.
//!
//! The rows lie by stretches of 32 days, in these by party or pair, in these by day. What is recorded together is mostly of a
//! few days, so its rows come to lie in a few pages, however much the ledger holds; and whoever asks for a party looks into
//! each stretch once.

use demarche_statement::Statement;
use jiff::civil::Date;
use rusqlite::Connection;

use crate::matter::features::day;
use crate::{Result, words};

/// Days of a stretch, as a power of two.
const STRETCH: u32 = 5;

/// The day of statements that have none: before all others.
const UNDATED: i64 = i32::MIN as i64;

/// Days, both included, as they stand in the table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Days {
    pub(crate) from: i64,
    pub(crate) to: i64,
}

impl Days {
    /// Without a first day, statements without a day are among them.
    pub(crate) fn new(from: Option<Date>, to: Option<Date>) -> Self {
        Self { from: from.map_or(UNDATED, day), to: to.map_or(i64::MAX, day) }
    }

    /// The stretches that hold any rows and some of these days, the latest first.
    pub(crate) fn stretches(self, connection: &Connection) -> Result<Vec<i64>> {
        stretches(connection, "relation", self.from >> STRETCH, self.to >> STRETCH)
    }

    /// Adds the numbers of a stretch's statements of these days: all, or those under a key.
    pub(crate) fn statements(
        self,
        connection: &Connection,
        stretch: i64,
        key: Option<i64>,
        numbers: &mut Vec<i64>,
    ) -> Result<()> {
        let mut select = connection.prepare_cached(match key {
            Some(_) => "SELECT statement FROM relation WHERE stretch = ?1 AND day BETWEEN ?2 AND ?3 AND key = ?4",
            None => "SELECT statement FROM relation WHERE stretch = ?1 AND day BETWEEN ?2 AND ?3 AND ?4 IS NULL",
        })?;
        let mut rows = select.query((stretch, self.from, self.to, key))?;
        while let Some(row) = rows.next()? {
            numbers.push(row.get(0)?);
        }
        Ok(())
    }

    /// How many statements of a stretch lie on each of these days, the latest day first: of all, or under a key.
    pub(crate) fn counts(self, connection: &Connection, stretch: i64, key: Option<i64>) -> Result<Vec<(i64, usize)>> {
        let of_key = if key.is_some() { "key = ?4" } else { "?4 IS NULL" };
        let mut select = connection.prepare_cached(&format!(
            "SELECT day, count(DISTINCT statement) FROM relation \
             WHERE stretch = ?1 AND day BETWEEN ?2 AND ?3 AND {of_key} GROUP BY day ORDER BY day DESC"
        ))?;
        let rows = select.query_map((stretch, self.from, self.to, key), |row| {
            Ok((row.get(0)?, row.get::<_, i64>(1)?.unsigned_abs() as usize))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

/// The stretches from one to another in which a table has rows, the latest first.
pub(crate) fn stretches(connection: &Connection, table: &str, from: i64, to: i64) -> Result<Vec<i64>> {
    let mut before = connection.prepare_cached(&format!("SELECT max(stretch) FROM {table} WHERE stretch <= ?1"))?;
    let mut stretches = Vec::new();
    let mut last = to;
    while let Some(stretch) = before.query_row([last], |row| row.get::<_, Option<i64>>(0))? {
        if stretch < from {
            break;
        }
        stretches.push(stretch);
        last = stretch - 1;
    }
    Ok(stretches)
}

/// What statements are found under that name one party, or two. Two names may have one key: whoever finds a statement looks
/// whether it names them.
pub(crate) fn key(codes: &[&str]) -> i64 {
    key_of(&codes.join(" "))
}

fn key_of(words: &str) -> i64 {
    // Half a hash is enough, and makes the rows smaller by a quarter.
    i64::from(words::hash(words) as i32)
}

/// The keys of a statement: each party's code, and each pair of codes.
fn keys(statement: &Statement) -> Vec<i64> {
    let mut codes: Vec<&str> = statement.parties().filter_map(|party| party.code.as_deref()).collect();
    codes.sort_unstable();
    codes.dedup();
    let mut keys: Vec<i64> = codes.iter().map(|code| key_of(code)).collect();
    // A list of all the world's states would give twenty thousand pairs.
    let codes = &codes[..codes.len().min(12)];
    for (index, first) in codes.iter().enumerate() {
        keys.extend(codes[index + 1..].iter().map(|second| key(&[first, second])));
    }
    keys
}

/// Rows to be written. A batch writes them together and in their order: most then lie beside one another.
#[derive(Default)]
pub(crate) struct Relations {
    rows: Vec<(i64, i64, i64, i64)>,
}

impl Relations {
    pub(crate) fn add(&mut self, number: i64, statement: &Statement) {
        let day = found_under(statement);
        self.rows.extend(keys(statement).into_iter().map(|key| (day >> STRETCH, key, day, number)));
    }

    pub(crate) fn write(mut self, connection: &Connection) -> Result<()> {
        self.rows.sort_unstable();
        let mut insert = connection.prepare_cached("INSERT OR IGNORE INTO relation VALUES (?1, ?2, ?3, ?4)")?;
        for row in self.rows {
            insert.execute(row)?;
        }
        Ok(())
    }
}

/// The day that a statement is found under: its own, else its article's.
pub(crate) fn found_under(statement: &Statement) -> i64 {
    statement.date.or(statement.cite_info.date).map_or(UNDATED, day)
}

pub(crate) fn add_relations(connection: &Connection, number: i64, statement: &Statement) -> Result<()> {
    let mut relations = Relations::default();
    relations.add(number, statement);
    relations.write(connection)
}

pub(crate) fn remove_relations(connection: &Connection, number: i64, statement: &Statement) -> Result<()> {
    let mut delete = connection
        .prepare_cached("DELETE FROM relation WHERE stretch = ?1 AND key = ?2 AND day = ?3 AND statement = ?4")?;
    let day = found_under(statement);
    for key in keys(statement) {
        delete.execute((day >> STRETCH, key, day, number))?;
    }
    Ok(())
}

/// Takes over the rows of the table that earlier schemas had, with names and days in words.
pub(crate) fn take_over(connection: &Connection) -> Result<()> {
    let mut old = connection.prepare("SELECT key, date, statement FROM relation_in_words")?;
    let mut insert = connection.prepare("INSERT OR IGNORE INTO relation VALUES (?1, ?2, ?3, ?4)")?;
    let mut rows = old.query([])?;
    while let Some(row) = rows.next()? {
        let (names, date): (String, String) = (row.get(0)?, row.get(1)?);
        let day = date.parse().map_or(UNDATED, day);
        insert.execute((day >> STRETCH, key_of(&names), day, row.get::<_, i64>(2)?))?;
    }
    drop(rows);
    drop(old);
    connection.execute("DROP TABLE relation_in_words", [])?;
    Ok(())
}
