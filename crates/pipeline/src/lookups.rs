//! spaCy's lookup tables (`lookups.bin`): a MessagePack map from table names to tables, in which a key is the 64-bit
//! key of a string, or the string itself. The Bloom filters that spaCy builds beside them never change an answer.

use rmpv::ValueRef;

use crate::LoadError;
use crate::hash::string_key;

/// The tables of one file, borrowed from its bytes.
pub(crate) struct Lookups<'b> {
    part: String,
    tables: Vec<(&'b str, Vec<(ValueRef<'b>, ValueRef<'b>)>)>,
}

impl<'b> Lookups<'b> {
    /// Reads a file; `part` names it in errors.
    pub(crate) fn read(part: &str, bytes: &'b [u8]) -> Result<Self, LoadError> {
        let mut rest = bytes;
        let value = rmpv::decode::read_value_ref_with_max_depth(&mut rest, 64)
            .map_err(|error| LoadError::damaged(part, error.to_string()))?;
        let ValueRef::Map(entries) = value else {
            return Err(LoadError::damaged(part, "expected a map of tables"));
        };
        let mut tables = Vec::new();
        for (name, table) in entries {
            let name = text(&name).ok_or_else(|| LoadError::damaged(part, "a table's name is not a string"))?;
            let ValueRef::Map(table) = table else {
                return Err(LoadError::damaged(part, format!("table `{name}` is not a map")));
            };
            tables.push((name, table));
        }
        Ok(Self { part: part.to_owned(), tables })
    }

    /// The table `name`, if the file has it.
    pub(crate) fn find(&self, name: &str) -> Option<Table<'_, 'b>> {
        // A later entry of a map replaces an earlier one of the same name.
        let (name, entries) = self.tables.iter().rev().find(|(found, _)| *found == name)?;
        Some(Table { part: &self.part, name, entries })
    }

    /// The table `name`, which must be there.
    pub(crate) fn table(&self, name: &str) -> Result<Table<'_, 'b>, LoadError> {
        self.find(name).ok_or_else(|| LoadError::damaged(&self.part, format!("no table `{name}`")))
    }
}

/// One table.
#[derive(Clone, Copy)]
pub(crate) struct Table<'l, 'b> {
    part: &'l str,
    name: &'l str,
    entries: &'l [(ValueRef<'b>, ValueRef<'b>)],
}

impl<'l, 'b> Table<'l, 'b> {
    /// The entries in the file's order, each with the 64-bit key of its string. Where a key comes twice, the later
    /// entry counts.
    pub(crate) fn entries(&self) -> impl Iterator<Item = Result<(u64, &'l ValueRef<'b>), LoadError>> + use<'l, 'b> {
        let table = *self;
        self.entries.iter().map(move |(key, value)| {
            let key = match key {
                ValueRef::Integer(key) => key.as_u64(),
                other => text(other).map(string_key),
            };
            Ok((key.ok_or_else(|| table.damaged("a key is neither a number nor a string"))?, value))
        })
    }

    /// An error about this table.
    pub(crate) fn damaged(&self, message: &str) -> LoadError {
        LoadError::damaged(self.part, format!("table `{}`: {message}", self.name))
    }
}

/// A string, or bytes that hold UTF-8.
pub(crate) fn text<'b>(value: &ValueRef<'b>) -> Option<&'b str> {
    match value {
        ValueRef::String(string) => string.into_str(),
        ValueRef::Binary(bytes) => std::str::from_utf8(bytes).ok(),
        _ => None,
    }
}

/// The elements of an array.
pub(crate) fn array<'v, 'b>(value: &'v ValueRef<'b>) -> Option<&'v [ValueRef<'b>]> {
    match value {
        ValueRef::Array(values) => Some(values),
        _ => None,
    }
}

/// The pairs of a map.
pub(crate) fn pairs<'v, 'b>(value: &'v ValueRef<'b>) -> Option<&'v [(ValueRef<'b>, ValueRef<'b>)]> {
    match value {
        ValueRef::Map(pairs) => Some(pairs),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use rmpv::Value;

    use super::*;

    #[test]
    fn keys_may_be_numbers_or_strings() {
        let table = Value::Map(vec![
            (Value::from(string_key("mice")), Value::from("mouse")),
            (Value::from("mark"), Value::from("marked")),
            (Value::from(423), Value::from("mark")),
        ]);
        let mut bytes = Vec::new();
        rmpv::encode::write_value(&mut bytes, &Value::Map(vec![(Value::from("t"), table)])).expect("to memory");
        let lookups = Lookups::read("part", &bytes).expect("well formed");
        let table = lookups.table("t").expect("there");
        let entries: Vec<_> =
            table.entries().map(|entry| entry.map(|(key, value)| (key, text(value))).expect("well formed")).collect();
        let mice = string_key("mice");
        assert_eq!(entries, [(mice, Some("mouse")), (423, Some("marked")), (423, Some("mark"))]);
        assert!(lookups.find("u").is_none() && lookups.table("u").is_err());
        for cut in 0..bytes.len() {
            assert!(Lookups::read("part", &bytes[..cut]).is_err(), "cut at {cut}");
        }
    }
}
