//! Writes what the models of relations, of deeds and of confidence see of articles, for training them (`training/deeds.py`,
//! `training/confidence.py`): `seen [RELATIONS DEEDS]`, with other models of the first two than those built in.
//!
//! Input: an article a line, a JSON object with `id`, `text` and `published`. Output: a JSON object an article, with `id`, `pairs`, `deeds` and `statements`;
//! places are `[start, end]` in code points, features `[role, value, weight]`.

use std::fs;
use std::io::{self, BufRead, BufWriter, Write};
use std::ops::Range;

use demarche_coder::{Coder, SeenDeed, SeenPair};
use demarche_statement::Article;
use serde_json::{Value, json};

fn place(range: &Range<usize>) -> Value {
    json!([range.start, range.end])
}

fn pair(seen: &SeenPair) -> Value {
    json!({
        "sentence": place(&seen.sentence),
        "predicate": place(&seen.predicate),
        "source": seen.source.0,
        "target": seen.target.0,
        "features": seen.features,
    })
}

fn deed(seen: &SeenDeed) -> Value {
    json!({
        "sentence": place(&seen.sentence),
        "predicate": place(&seen.predicate),
        "category": seen.category.map(|category| category.as_str()),
        "is_coded": seen.is_coded,
        "actor": seen.actor,
        "recipient": seen.recipient,
        "features": seen.features,
    })
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut coder = Coder::embedded()?;
    let mut models = std::env::args().skip(1);
    if let (Some(relations), Some(deeds)) = (models.next(), models.next()) {
        coder = coder.with_relations(&fs::read(relations)?)?.with_deeds(&fs::read(deeds)?)?;
    }
    let mut worker = demarche_english::pipeline().worker();
    let mut out = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let row: Value = serde_json::from_str(&line?)?;
        let Some(text) = row["text"].as_str() else { return Err(format!("no text: {row}").into()) };
        let mut article = Article::new(text);
        article.published = row["published"].as_str().and_then(|day| day.parse().ok());
        let (pairs, deeds, statements) = coder.seen(&article, |text| worker.parse(text));
        let pairs: Vec<Value> = pairs.iter().map(pair).collect();
        let deeds: Vec<Value> = deeds.iter().map(deed).collect();
        let statements: Vec<Value> =
            statements.iter().map(|seen| json!({"statement": seen.statement, "features": seen.features})).collect();
        serde_json::to_writer(
            &mut out,
            &json!({"id": row["id"], "pairs": pairs, "deeds": deeds, "statements": statements}),
        )?;
        out.write_all(b"\n")?;
    }
    out.flush()?;
    Ok(())
}
