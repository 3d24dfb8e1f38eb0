//! What a statement rests on, in words and as JSON.

use std::ops::Range;

use demarche_coder::{Explanation, Ground, JudgingModel, Mark};
use serde_json::{Map, Value, json};

/// The rule in one line.
pub(super) fn rule(ground: &Ground) -> String {
    match ground {
        Ground::Entry { name, file, line } => format!("entry {name} ({file}:{line})"),
        Ground::Judgement { model: JudgingModel::Relations, category, related, likelihood, .. } => {
            format!("model of relations: {category} {likelihood:.2}, related at all {related:.2}")
        }
        Ground::Judgement { model: JudgingModel::Deeds, category, related, likelihood, .. } => {
            format!("model of deeds: {category} {likelihood:.2}, a deed at all {related:.2}")
        }
        Ground::Quotation => "quotation".to_owned(),
        Ground::ReportedSpeech => "reported speech".to_owned(),
    }
}

/// What speaks for a judgement, weightiest first: "anchor: condemn +0.92".
pub(super) fn evidence(ground: &Ground) -> Option<String> {
    let Ground::Judgement { evidence, .. } = ground else { return None };
    let words: Vec<String> = evidence.iter().map(|(seen, weight)| format!("{seen} +{weight:.2}")).collect();
    Some(words.join("; ")).filter(|words| !words.is_empty())
}

pub(super) fn json(explanation: &Explanation, text: &str) -> Value {
    let round = |number: f64| (number * 1000.0).round() / 1000.0;
    let mut object = Map::new();
    match &explanation.ground {
        Ground::Entry { name, file, line } => {
            object.insert("rule".to_owned(), json!("entry"));
            object.insert("entry".to_owned(), json!(name));
            object.insert("file".to_owned(), json!(file));
            object.insert("line".to_owned(), json!(line));
        }
        Ground::Judgement { model, category, related, likelihood, evidence } => {
            object.insert("rule".to_owned(), json!("model"));
            object.insert(
                "model".to_owned(),
                json!(match model {
                    JudgingModel::Relations => "relation",
                    JudgingModel::Deeds => "deed",
                }),
            );
            object.insert("category".to_owned(), json!(category));
            object.insert("related".to_owned(), json!(round(*related)));
            object.insert("likelihood".to_owned(), json!(round(*likelihood)));
            let evidence: Vec<Value> =
                evidence.iter().map(|(seen, weight)| json!({"seen": seen, "weight": round(*weight)})).collect();
            object.insert("evidence".to_owned(), json!(evidence));
        }
        Ground::Quotation => {
            object.insert("rule".to_owned(), json!("quotation"));
        }
        Ground::ReportedSpeech => {
            object.insert("rule".to_owned(), json!("reported speech"));
        }
    }
    let starts: Vec<Range<usize>> = bytes(&explanation.marks, text);
    let marks = explanation.marks.iter().zip(starts).map(|(mark, bytes)| {
        json!({"part": mark.part.as_str(), "start": mark.chars.start, "end": mark.chars.end, "text": text[bytes]})
    });
    object.insert("marks".to_owned(), marks.collect());
    Value::Object(object)
}

/// The byte ranges of marks, which count code points.
fn bytes(marks: &[Mark], text: &str) -> Vec<Range<usize>> {
    // One walk through the text serves all.
    let mut wanted: Vec<usize> = marks.iter().flat_map(|mark| [mark.chars.start, mark.chars.end]).collect();
    wanted.sort_unstable();
    wanted.dedup();
    let mut places = text.char_indices().map(|(at, _)| at).chain([text.len()]).enumerate();
    let mut found = Vec::with_capacity(wanted.len());
    for &place in &wanted {
        found.push(places.find(|(number, _)| *number == place).map_or(text.len(), |(_, at)| at));
    }
    let at = |place: usize| wanted.binary_search(&place).map_or(text.len(), |number| found[number]);
    marks.iter().map(|mark| at(mark.chars.start)..at(mark.chars.end)).collect()
}
