//! Writes what the model of relations sees of two given spans, for training it (`training/relation.py`).
//!
//! Input: a JSON object a line with `text`, `source` and `target` (`[start, end]` in code points). Output: a JSON
//! array of `[role, value]` a line.

use std::io::{self, BufRead, BufWriter, Write};

use demarche_coder::Coder;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let coder = Coder::embedded()?;
    let mut worker = demarche_english::pipeline().worker();
    let mut out = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let row: serde_json::Value = serde_json::from_str(&line?)?;
        let span = |name: &str| -> Option<std::ops::Range<usize>> {
            let place = |index: usize| usize::try_from(row[name][index].as_u64()?).ok();
            Some(place(0)?..place(1)?)
        };
        let (Some(text), Some(source), Some(target)) = (row["text"].as_str(), span("source"), span("target")) else {
            return Err(format!("not a pair: {row}").into());
        };
        let features = coder.relation_features(text, source, target, |text| worker.parse(text));
        serde_json::to_writer(&mut out, &features)?;
        out.write_all(b"\n")?;
    }
    out.flush()?;
    Ok(())
}
