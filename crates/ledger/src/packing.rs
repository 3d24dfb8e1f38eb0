//! Statements as they lie in the ledger: JSON without what the version's row tells already, and with parties and places by
//! number, for the same few stand in most statements.
//!
//! The form is made from the JSON of [`Statement`] as it is, so that a field which the type gains later is kept too.

use demarche_statement::{Citation, Statement};
use rusqlite::{Connection, OptionalExtension, Transaction};
use rustc_hash::FxHashMap;
use serde_json::{Map, Value, json};

use crate::{Error, Result};

/// Entities and places met so far, each way. An entry is only ever added, so what was read stays true.
#[derive(Default)]
pub(crate) struct Interned {
    entities: Table,
    places: Table,
}

#[derive(Default)]
struct Table {
    numbers: FxHashMap<String, i64>,
    contents: FxHashMap<i64, Value>,
}

/// How many entries are remembered of each table before forgetting all: some tens of megabytes.
const REMEMBERED: usize = 200_000;

impl Table {
    fn number(&mut self, transaction: &Transaction<'_>, table: &str, content: Value) -> Result<i64> {
        let words = content.to_string();
        if let Some(number) = self.numbers.get(&words) {
            return Ok(*number);
        }
        let mut find = transaction.prepare_cached(&format!("SELECT number FROM {table} WHERE content = ?1"))?;
        let found: Option<i64> = find.query_row([&words], |row| row.get(0)).optional()?;
        let number = match found {
            Some(number) => number,
            None => {
                let mut add = transaction.prepare_cached(&format!("INSERT INTO {table} (content) VALUES (?1)"))?;
                add.insert([&words])?
            }
        };
        if self.numbers.len() >= REMEMBERED {
            self.numbers.clear();
        }
        self.numbers.insert(words, number);
        Ok(number)
    }

    fn content(&mut self, connection: &Connection, table: &str, number: i64) -> Result<Value> {
        if let Some(content) = self.contents.get(&number) {
            return Ok(content.clone());
        }
        let mut find = connection.prepare_cached(&format!("SELECT content FROM {table} WHERE number = ?1"))?;
        let words: Option<String> = find.query_row([number], |row| row.get(0)).optional()?;
        let words = words.ok_or_else(|| Error::damaged(format!("{table} {number} is missing")))?;
        let content: Value = serde_json::from_str(&words).map_err(Error::damaged)?;
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
        let value = serde_json::to_value(statement).map_err(Error::damaged)?;
        let Value::Object(mut row) = value else { return Err(Error::damaged("a statement is no object")) };
        row.remove("id");
        row.remove("cite_info");
        row.remove("text_info");
        // The sentence is kept only where it is not the words at its place, as with statements from elsewhere.
        let sentence = text.slice(statement.text_info.start, statement.text_info.end);
        if sentence == Some(&statement.text) {
            row.remove("text");
        }
        // 0 is the usual sequence of a short text; others stand beside.
        row.insert("sequence".to_owned(), json!(statement.text_info.sequence));
        for side in ["actor", "recipient"] {
            if let Some(Value::Array(entities)) = row.get_mut(side) {
                for entity in entities {
                    self.pack_entity(transaction, text, entity)?;
                }
            }
        }
        if let Some(speaker) = row.get_mut("speaker") {
            self.pack_entity(transaction, text, speaker)?;
        }
        if let Some(Value::Object(mut place)) = row.remove("event_loc") {
            let words = place.remove("text").unwrap_or_default();
            let number = self.places.number(transaction, "place", Value::Object(place))?;
            row.insert("event_loc".to_owned(), json!([number, words]));
        }
        Ok(Value::Object(row).to_string())
    }

    fn pack_entity(&mut self, transaction: &Transaction<'_>, text: &TextIndex<'_>, entity: &mut Value) -> Result<()> {
        let Value::Object(content) = entity else { return Ok(()) };
        let mut content = std::mem::take(content);
        let words = content.remove("entity_text").unwrap_or_default();
        let mut end_of = |name: &str| content.remove(name).and_then(|end| end.as_u64()).unwrap_or_default();
        let (start, end) = (end_of("start"), end_of("end"));
        let number = self.entities.number(transaction, "entity", Value::Object(content))?;
        let stands = text.slice(start as usize, end as usize);
        *entity = if stands.is_some() && stands == words.as_str() {
            json!([number, start, end])
        } else {
            json!([number, start, end, words])
        };
        Ok(())
    }

    /// The statement whose stored form this is.
    pub(crate) fn unpack(&mut self, connection: &Connection, stored: &Stored<'_>) -> Result<Statement> {
        let value: Value = serde_json::from_str(stored.body).map_err(Error::damaged)?;
        let Value::Object(mut row) = value else { return Err(Error::damaged("a statement is no object")) };
        let (start, end) = (stored.start as usize, stored.end as usize);
        row.insert("id".to_owned(), json!(stored.id));
        if !row.contains_key("text") {
            let sentence =
                stored.text.slice(start, end).ok_or_else(|| Error::damaged("a sentence lies outside its article"))?;
            row.insert("text".to_owned(), json!(sentence));
        }
        let sequence = row.remove("sequence").unwrap_or_else(|| json!(0));
        row.insert("text_info".to_owned(), json!({"sequence": sequence, "start": start, "end": end}));
        for side in ["actor", "recipient"] {
            if let Some(Value::Array(entities)) = row.get_mut(side) {
                for entity in entities {
                    self.unpack_entity(connection, stored.text, entity)?;
                }
            }
        }
        if let Some(speaker) = row.get_mut("speaker") {
            self.unpack_entity(connection, stored.text, speaker)?;
        }
        if let Some(Value::Array(place)) = row.get("event_loc") {
            let number = place.first().and_then(Value::as_i64).unwrap_or_default();
            let words = place.get(1).cloned().unwrap_or_default();
            let mut content = self.places.content(connection, "place", number)?;
            if let Value::Object(content) = &mut content {
                content.insert("text".to_owned(), words);
            }
            row.insert("event_loc".to_owned(), content);
        }
        row.insert("cite_info".to_owned(), json!(stored.cite_info));
        serde_json::from_value(Value::Object(row)).map_err(Error::damaged)
    }

    fn unpack_entity(&mut self, connection: &Connection, text: &TextIndex<'_>, entity: &mut Value) -> Result<()> {
        let Value::Array(parts) = entity else { return Ok(()) };
        let number = |index: usize| parts.get(index).and_then(Value::as_u64).unwrap_or_default();
        let (start, end) = (number(1), number(2));
        let words = match parts.get(3) {
            Some(words) => words.clone(),
            None => json!(
                text.slice(start as usize, end as usize)
                    .ok_or_else(|| Error::damaged("a party lies outside its article"))?
            ),
        };
        let mut content = match self.entities.content(connection, "entity", number(0) as i64)? {
            Value::Object(content) => content,
            _ => Map::new(),
        };
        content.insert("entity_text".to_owned(), words);
        content.insert("start".to_owned(), json!(start));
        content.insert("end".to_owned(), json!(end));
        *entity = Value::Object(content);
        Ok(())
    }
}

/// A row of the table `statement` with its version.
pub(crate) struct Stored<'s> {
    pub(crate) id: &'s str,
    pub(crate) start: i64,
    pub(crate) end: i64,
    pub(crate) body: &'s str,
    pub(crate) text: &'s TextIndex<'s>,
    pub(crate) cite_info: &'s Citation,
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
