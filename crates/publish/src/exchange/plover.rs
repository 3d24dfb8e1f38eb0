//! PLOVER's own JSON form (manual 0.8): the field names are those of the statement, so it is what PLOVER knows of one.

use demarche_statement::{Modality, Statement};
use serde_json::{Map, Value};

/// Members that PLOVER names.
const MEMBERS: &[&str] = &[
    "id",
    "date",
    "enddate",
    "actor",
    "recipient",
    "event",
    "mode",
    "context",
    "quad_code",
    "event_scale",
    "event_text",
    "event_loc",
    "text",
    "text_info",
    "cite_info",
    "coder",
];

/// A record of PLOVER; none for what is no event. What is planned, conditional or denied has the auxiliary mode that PLOVER
/// has for it: `future`, `hypothetical`, `negation`.
///
/// # Errors
/// If the statement cannot be written as JSON, which no statement is known to cause.
pub fn plover(statement: &Statement) -> serde_json::Result<Option<Value>> {
    if statement.event.is_empty() {
        return Ok(None);
    }
    let Value::Object(whole) = serde_json::to_value(statement)? else { return Ok(None) };
    let mut record: Map<String, Value> = whole.into_iter().filter(|(key, _)| MEMBERS.contains(&key.as_str())).collect();
    let auxiliary = match statement.modality {
        Modality::Actual => None,
        Modality::Planned | Modality::Hoped => Some("future"),
        Modality::Possible | Modality::Conditional | Modality::Demanded => Some("hypothetical"),
        Modality::Denied => Some("negation"),
    };
    if let (Some(auxiliary), Some(modes)) =
        (auxiliary, record.entry("mode").or_insert_with(|| Value::Array(Vec::new())).as_array_mut())
    {
        modes.push(auxiliary.into());
    }
    if record.get("mode").and_then(Value::as_array).is_some_and(Vec::is_empty) {
        record.remove("mode");
    }
    record.insert("coder".to_owned(), statement.cite_info.coder.clone().into());
    Ok(Some(Value::Object(record)))
}
