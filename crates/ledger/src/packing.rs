//! Statements as they lie in the ledger: JSON without what the version's row tells already, and with parties and places by
//! number, for the same few stand in most statements.
//!
//! The form is made from the JSON of [`Statement`] as it is, so that a field which the type gains later is kept too.

use std::io::Write;

use demarche_statement::{Citation, Entity, Location, Sector, Statement, TextSpan};
use rusqlite::{Connection, OptionalExtension, Transaction};
use rustc_hash::FxHashMap;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{Error, Result};

mod sieve;

/// Entities and places met so far, each way. An entry is only ever added, so what was read stays true.
#[derive(Default)]
pub(crate) struct Interned {
    entities: Table<Entity>,
    places: Table<Location>,
}

struct Table<T> {
    numbers: FxHashMap<String, i64>,
    contents: FxHashMap<i64, T>,
    /// The key that is looked for: one buffer for all.
    key: String,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { numbers: FxHashMap::default(), contents: FxHashMap::default(), key: String::new() }
    }
}

/// How many entries are remembered of each table before forgetting all: some tens of megabytes.
const REMEMBERED: usize = 200_000;

impl<T: Clone + DeserializeOwned> Table<T> {
    /// The number of what [`key`](Self::key) stands for; `content` makes its stored form.
    fn number(
        &mut self,
        transaction: &Transaction<'_>,
        table: &str,
        content: impl FnOnce() -> Result<String>,
    ) -> Result<i64> {
        if let Some(number) = self.numbers.get(&self.key) {
            return Ok(*number);
        }
        let content = content()?;
        let mut find = transaction.prepare_cached(&format!("SELECT number FROM {table} WHERE content = ?1"))?;
        let found: Option<i64> = find.query_row([&content], |row| row.get(0)).optional()?;
        let number = match found {
            Some(number) => number,
            None => {
                let mut add = transaction.prepare_cached(&format!("INSERT INTO {table} (content) VALUES (?1)"))?;
                add.insert([&content])?
            }
        };
        if self.numbers.len() >= REMEMBERED {
            self.numbers.clear();
        }
        self.numbers.insert(self.key.clone(), number);
        Ok(number)
    }

    /// What a number stands for. `blank` are the fields that differ from statement to statement, which are not stored.
    fn content(&mut self, connection: &Connection, table: &str, number: i64, blank: &[(&str, Value)]) -> Result<T> {
        if let Some(content) = self.contents.get(&number) {
            return Ok(content.clone());
        }
        let mut find = connection.prepare_cached(&format!("SELECT content FROM {table} WHERE number = ?1"))?;
        let words: Option<String> = find.query_row([number], |row| row.get(0)).optional()?;
        let words = words.ok_or_else(|| Error::damaged(format!("{table} {number} is missing")))?;
        let mut content: Value = serde_json::from_str(&words).map_err(Error::damaged)?;
        if let Value::Object(content) = &mut content {
            content.extend(blank.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
        }
        let content: T = serde_json::from_value(content).map_err(Error::damaged)?;
        if self.contents.len() >= REMEMBERED {
            self.contents.clear();
        }
        self.contents.insert(number, content.clone());
        Ok(content)
    }
}

impl Interned {
    /// Forgets the numbers that a transaction gave which was rolled back.
    pub(crate) fn forget(&mut self) {
        *self = Self::default();
    }

    /// The stored form of a statement of a text.
    pub(crate) fn pack(
        &mut self,
        transaction: &Transaction<'_>,
        text: &TextIndex<'_>,
        statement: &Statement,
    ) -> Result<String> {
        // The sentence is kept only where it is not the words at its place, as with statements from elsewhere.
        let span = statement.text_info;
        let is_own = text.slice(span.start, span.end) != Some(&statement.text);
        let mut body = Vec::with_capacity(512);
        sieve::write(&mut body, statement, is_own).map_err(Error::damaged)?;
        write!(body, ",\"sequence\":{}", span.sequence)?;
        for (name, side) in [("actor", &statement.actor), ("recipient", &statement.recipient)] {
            if !side.is_empty() {
                write!(body, ",\"{name}\":[")?;
                for (index, entity) in side.iter().enumerate() {
                    if index > 0 {
                        body.push(b',');
                    }
                    self.pack_entity(&mut body, transaction, text, entity)?;
                }
                body.push(b']');
            }
        }
        if let Some(speaker) = &statement.speaker {
            body.extend_from_slice(b",\"speaker\":");
            self.pack_entity(&mut body, transaction, text, speaker)?;
        }
        if let Some(place) = &statement.event_loc {
            let content = Location { text: String::new(), ..place.clone() };
            let content = serde_json::to_string(&content).map_err(Error::damaged)?;
            self.places.key.clone_from(&content);
            let number = self.places.number(transaction, "place", || Ok(content))?;
            write!(body, ",\"event_loc\":[{number},")?;
            serde_json::to_writer(&mut body, &place.text).map_err(Error::damaged)?;
            body.push(b']');
        }
        body.push(b'}');
        String::from_utf8(body).map_err(Error::damaged)
    }

    fn pack_entity(
        &mut self,
        body: &mut Vec<u8>,
        transaction: &Transaction<'_>,
        text: &TextIndex<'_>,
        entity: &Entity,
    ) -> Result<()> {
        // All fields by name: one that the type gains later must be part of the key.
        let Entity { entity_text, start, end, identifier_text, identifier_id, code, sector, office } = entity;
        let key = &mut self.entities.key;
        key.clear();
        for part in [identifier_text, identifier_id, code, office] {
            key.push_str(part.as_deref().unwrap_or("\u{1}"));
            key.push('\0');
        }
        key.push_str(sector.map_or("", Sector::as_str));
        let number = self.entities.number(transaction, "entity", || {
            let content = Entity { entity_text: String::new(), start: 0, end: 0, ..entity.clone() };
            let mut content = serde_json::to_value(content).map_err(Error::damaged)?;
            if let Value::Object(content) = &mut content {
                for name in ["entity_text", "start", "end"] {
                    content.remove(name);
                }
            }
            Ok(content.to_string())
        })?;
        write!(body, "[{number},{start},{end}")?;
        if text.slice(*start, *end) != Some(entity_text) {
            body.push(b',');
            serde_json::to_writer(&mut *body, entity_text).map_err(Error::damaged)?;
        }
        body.push(b']');
        Ok(())
    }

    /// The statement whose stored form this is.
    pub(crate) fn unpack(&mut self, connection: &Connection, stored: Stored<'_>) -> Result<Statement> {
        let (mut statement, packed) = sieve::read(stored.body).map_err(Error::damaged)?;
        let (start, end) = (stored.start as usize, stored.end as usize);
        statement.id = stored.id;
        if !packed.has_own_text {
            let sentence =
                stored.text.slice(start, end).ok_or_else(|| Error::damaged("a sentence lies outside its article"))?;
            sentence.clone_into(&mut statement.text);
        }
        statement.text_info = TextSpan { sequence: packed.sequence, start, end };
        let mut unpack = |side: Vec<sieve::PackedEntity>| -> Result<Vec<Entity>> {
            // Most have one or two: collecting results would make room for four.
            let mut entities = Vec::with_capacity(side.len());
            for entity in side {
                entities.push(self.unpack_entity(connection, stored.text, entity)?);
            }
            Ok(entities)
        };
        statement.actor = unpack(packed.actor)?;
        statement.recipient = unpack(packed.recipient)?;
        statement.speaker = unpack(packed.speaker.into_iter().collect())?.pop();
        if let Some((number, words)) = packed.event_loc {
            // A place is stored with an empty text.
            let content = self.places.content(connection, "place", number, &[])?;
            statement.event_loc = Some(Location { text: words, ..content });
        }
        statement.cite_info = stored.cite_info;
        Ok(statement)
    }

    fn unpack_entity(
        &mut self,
        connection: &Connection,
        text: &TextIndex<'_>,
        packed: sieve::PackedEntity,
    ) -> Result<Entity> {
        let sieve::PackedEntity { number, start, end, words } = packed;
        let entity_text = match words {
            Some(words) => words,
            None => {
                text.slice(start, end).ok_or_else(|| Error::damaged("a party lies outside its article"))?.to_owned()
            }
        };
        let blank = [("entity_text", Value::String(String::new())), ("start", 0.into()), ("end", 0.into())];
        let content = self.entities.content(connection, "entity", number, &blank)?;
        Ok(Entity { entity_text, start, end, ..content })
    }
}

/// A row of the table `statement` with its version.
pub(crate) struct Stored<'s> {
    pub(crate) id: String,
    pub(crate) start: i64,
    pub(crate) end: i64,
    pub(crate) body: &'s str,
    pub(crate) text: &'s TextIndex<'s>,
    pub(crate) cite_info: Citation,
}

/// A text with the bytes at which its code points begin, where they are not the same.
pub(crate) struct TextIndex<'t> {
    text: &'t str,
    /// Empty where all is ASCII.
    starts: Vec<u32>,
}

impl<'t> TextIndex<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let starts = if text.is_ascii() {
            Vec::new()
        } else {
            text.char_indices().map(|(at, _)| at as u32).chain([text.len() as u32]).collect()
        };
        Self { text, starts }
    }

    /// The words from one code point to another, the end exclusive.
    pub(crate) fn slice(&self, start: usize, end: usize) -> Option<&'t str> {
        if start > end {
            return None;
        }
        if self.starts.is_empty() {
            return self.text.get(start..end);
        }
        self.text.get(*self.starts.get(start)? as usize..*self.starts.get(end)? as usize)
    }
}
