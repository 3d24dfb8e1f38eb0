//! W3C Web Annotations: a statement as a note on its sentence.

use demarche_statement::Statement;
use serde_json::{Value, json};

/// The annotation of a statement's sentence, anchored by its words and by its place in the article's text.
///
/// # Errors
/// If the statement cannot be written as JSON, which no statement is known to cause.
pub fn web_annotation(statement: &Statement) -> serde_json::Result<Value> {
    let source = statement.cite_info.url.clone().unwrap_or_else(|| format!("urn:demarche:{}", statement.cite_info.id));
    Ok(json!({
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": format!("urn:demarche:{}", statement.id),
        "type": "Annotation",
        "motivation": "classifying",
        "generator": {"type": "Software", "name": statement.cite_info.coder},
        "body": {
            "type": "Dataset",
            "format": "application/json",
            "value": serde_json::to_string(statement)?,
        },
        "target": {
            "source": source,
            "selector": [
                {"type": "TextQuoteSelector", "exact": statement.text},
                {"type": "TextPositionSelector", "start": statement.text_info.start, "end": statement.text_info.end},
            ],
        },
    }))
}
