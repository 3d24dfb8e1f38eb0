//! MessagePack values with errors that say where they went wrong.

use rmpv::Value;

use crate::LoadError;

/// Reads one MessagePack value that fills `bytes`.
pub(crate) fn read(part: &str, bytes: &[u8]) -> Result<Value, LoadError> {
    let mut rest = bytes;
    let value = rmpv::decode::read_value_with_max_depth(&mut rest, 64)
        .map_err(|error| LoadError::damaged(part, error.to_string()))?;
    Ok(value)
}

/// The entry `key` of a map.
pub(crate) fn get<'v>(part: &str, map: &'v Value, key: &str) -> Result<&'v Value, LoadError> {
    find(map, key).ok_or_else(|| LoadError::damaged(part, format!("no entry `{key}`")))
}

/// The entry `key` of a map, if the value is a map and has one.
pub(crate) fn find<'v>(map: &'v Value, key: &str) -> Option<&'v Value> {
    map.as_map()?.iter().find(|(name, _)| text(name) == Some(key)).map(|(_, value)| value)
}

/// A string, or bytes that hold UTF-8 (older packers wrote no string type).
pub(crate) fn text(value: &Value) -> Option<&str> {
    match value {
        Value::String(string) => string.as_str(),
        Value::Binary(bytes) => std::str::from_utf8(bytes).ok(),
        _ => None,
    }
}

/// The elements of an array.
pub(crate) fn array<'v>(part: &str, value: &'v Value) -> Result<&'v [Value], LoadError> {
    value.as_array().map(Vec::as_slice).ok_or_else(|| LoadError::damaged(part, "expected an array"))
}

/// The pairs of a map.
pub(crate) fn map<'v>(part: &str, value: &'v Value) -> Result<&'v [(Value, Value)], LoadError> {
    value.as_map().map(Vec::as_slice).ok_or_else(|| LoadError::damaged(part, "expected a map"))
}

/// A string that must be there.
pub(crate) fn string<'v>(part: &str, value: &'v Value) -> Result<&'v str, LoadError> {
    text(value).ok_or_else(|| LoadError::damaged(part, "expected a string"))
}
