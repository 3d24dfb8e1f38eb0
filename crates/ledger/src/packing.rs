//! Statements as they lie in the ledger: JSON without what the version's row tells already, and with parties and places by
//! number, for the same few stand in most statements.
//!
//! The form is made from the JSON of [`Statement`] as it is, so that a field which the type gains later is kept too.

use demarche_statement::{Citation, Entity, Sector, Statement, TextSpan};
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

/// How a statement's text, place and article are written once they are emptied.
const EMPTY: &str = r#""text":"","text_info":{"sequence":0,"start":0,"end":0},"cite_info":{"id":"","coder":""},"#;

/// How many entries are remembered of each table before forgetting all: some tens of megabytes.
const REMEMBERED: usize = 200_000;

impl Table {
    /// The number of what a key stands for; `content` makes its stored form.
    fn number(
        &mut self,
        transaction: &Transaction<'_>,
        table: &str,
        key: String,
        content: impl FnOnce() -> Result<String>,
    ) -> Result<i64> {
        if let Some(number) = self.numbers.get(&key) {
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
        self.numbers.insert(key, number);
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
        let mut bare = statement.clone();
        bare.id.clear();
        bare.cite_info = Citation::default();
        bare.text_info = TextSpan::default();
        // The sentence is kept only where it is not the words at its place, as with statements from elsewhere.
        let span = statement.text_info;
        let is_own = text.slice(span.start, span.end) != Some(&statement.text);
        if !is_own {
            bare.text.clear();
        }
        let (actor, recipient) = (std::mem::take(&mut bare.actor), std::mem::take(&mut bare.recipient));
        let (speaker, place) = (bare.speaker.take(), bare.event_loc.take());
        let mut body = serde_json::to_string(&bare).map_err(Error::damaged)?;
        // What is empty now is told by the version's row. In a string these words would have their quotation marks escaped.
        if !is_own && let Some(at) = body.rfind(EMPTY) {
            body.replace_range(at..at + EMPTY.len(), "");
        }
        // The closing brace makes room for what follows.
        body.pop();
        let mut more = |name: &str, value: Value| {
            body.push_str(",\"");
            body.push_str(name);
            body.push_str("\":");
            body.push_str(&value.to_string());
        };
        more("sequence", json!(span.sequence));
        if is_own {
            more("own_text", json!(true));
        }
        for (name, side) in [("actor", &actor), ("recipient", &recipient)] {
            if !side.is_empty() {
                let packed = side.iter().map(|entity| self.pack_entity(transaction, text, entity));
                more(name, Value::Array(packed.collect::<Result<_>>()?));
            }
        }
        if let Some(speaker) = &speaker {
            more("speaker", self.pack_entity(transaction, text, speaker)?);
        }
        if let Some(mut place) = place {
            let words = std::mem::take(&mut place.text);
            let content = serde_json::to_string(&place).map_err(Error::damaged)?;
            let number = self.places.number(transaction, "place", content.clone(), || Ok(content))?;
            more("event_loc", json!([number, words]));
        }
        body.push('}');
        Ok(body)
    }

    fn pack_entity(&mut self, transaction: &Transaction<'_>, text: &TextIndex<'_>, entity: &Entity) -> Result<Value> {
        // All fields by name: one that the type gains later must be part of the key.
        let Entity { entity_text, start, end, identifier_text, identifier_id, code, sector, office } = entity;
        let mut key = String::new();
        for part in [identifier_text, identifier_id, code, office] {
            key.push_str(part.as_deref().unwrap_or("\u{1}"));
            key.push('\0');
        }
        key.push_str(sector.map_or("", Sector::as_str));
        let number = self.entities.number(transaction, "entity", key, || {
            let content = Entity { entity_text: String::new(), start: 0, end: 0, ..entity.clone() };
            let mut content = serde_json::to_value(content).map_err(Error::damaged)?;
            if let Value::Object(content) = &mut content {
                for name in ["entity_text", "start", "end"] {
                    content.remove(name);
                }
            }
            Ok(content.to_string())
        })?;
        Ok(if text.slice(*start, *end) == Some(entity_text) {
            json!([number, start, end])
        } else {
            json!([number, start, end, entity_text])
        })
    }

    /// The statement whose stored form this is.
    pub(crate) fn unpack(&mut self, connection: &Connection, stored: &Stored<'_>) -> Result<Statement> {
        let value: Value = serde_json::from_str(stored.body).map_err(Error::damaged)?;
        let Value::Object(mut row) = value else { return Err(Error::damaged("a statement is no object")) };
        let (start, end) = (stored.start as usize, stored.end as usize);
        row.insert("id".to_owned(), json!(stored.id));
        // A statement whose own text is empty has it, too.
        let is_own = row.remove("own_text").is_some();
        if !is_own {
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
