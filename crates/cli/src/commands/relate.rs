//! `demarche relate`: the relation of one marked span of a text to another.

use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Args;
use demarche_coder::Coder;
use rayon::prelude::*;
use serde_json::{Map, Value, json};

use super::code::{self, SKIPPED};

/// Say what the first of two given parties of a text does to the second.
///
/// A line of input is an object with `text`, `source` and `target`; both are `[start, end]` in code points, the end
/// exclusive. The line comes back without its text and with `event`, `mode`, `cameo` and `confidence`, `related` (how
/// likely the text tells any relation at all) and `ranked` (every category with its likelihood).
#[derive(Args)]
#[command(after_help = "Example:
  echo '{\"id\": 1, \"text\": \"Iran condemned Israel.\", \"source\": [0, 4], \"target\": [15, 21]}' | demarche relate -")]
pub(crate) struct Arguments {
    /// Files of JSON lines to read; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    #[command(flatten)]
    data: code::Data,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let (coder, pipeline) = (arguments.data.coder()?, arguments.data.pipeline()?);
    let mut out = BufWriter::new(io::stdout().lock());
    let mut skipped = false;
    for path in &arguments.files {
        let name = if path == Path::new("-") { "standard input".to_owned() } else { path.display().to_string() };
        let mut input: Box<dyn BufRead> = if path == Path::new("-") {
            Box::new(io::stdin().lock())
        } else {
            Box::new(BufReader::new(std::fs::File::open(path).with_context(|| format!("cannot open {name}"))?))
        };
        let mut number = 0;
        loop {
            let mut batch: Vec<(usize, Vec<u8>)> = Vec::new();
            while batch.len() < 1024 {
                let mut line = Vec::new();
                if input.read_until(b'\n', &mut line).with_context(|| format!("cannot read {name}"))? == 0 {
                    break;
                }
                number += 1;
                if !line.trim_ascii().is_empty() {
                    batch.push((number, line));
                }
            }
            if batch.is_empty() {
                break;
            }
            let answers: Vec<Result<Value>> = batch
                .par_iter()
                .map_init(
                    || pipeline.get().worker(),
                    |worker, (number, line)| {
                        answer(&coder, line, |text| worker.parse(text))
                            .with_context(|| format!("{name}, line {number} was skipped"))
                    },
                )
                .collect();
            for answer in answers {
                match answer {
                    Ok(answer) => {
                        serde_json::to_writer(&mut out, &answer)?;
                        out.write_all(b"\n")?;
                    }
                    Err(error) => {
                        out.flush()?;
                        crate::report(&error);
                        skipped = true;
                    }
                }
            }
        }
    }
    out.flush()?;
    Ok(if skipped { ExitCode::from(SKIPPED) } else { ExitCode::SUCCESS })
}

fn answer(coder: &Coder, line: &[u8], parse: impl FnMut(&str) -> demarche_pipeline::Document) -> Result<Value> {
    let mut row: Map<String, Value> = serde_json::from_slice(line).context("it is not a JSON object")?;
    let Some(Value::String(text)) = row.remove("text") else { bail!("it has no string `text`") };
    let length = text.chars().count();
    let span = |name: &str| -> Result<std::ops::Range<usize>> {
        let place = |index: usize| row.get(name)?.get(index)?.as_u64().and_then(|place| usize::try_from(place).ok());
        match (place(0), place(1)) {
            (Some(start), Some(end)) if start < end && end <= length => Ok(start..end),
            _ => bail!("its `{name}` is not [start, end] within the text's {length} code points"),
        }
    };
    let (source, target) = (span("source")?, span("target")?);
    let Some(relation) = coder.relate(&text, source, target, parse) else { bail!("one of its spans holds no word") };
    let round = |chance: f64| (chance * 1000.0).round() / 1000.0;
    row.remove("source");
    row.remove("target");
    row.insert("event".to_owned(), json!(relation.event));
    if let Some(mode) = relation.mode {
        row.insert("mode".to_owned(), json!(mode));
    }
    if let Some(cameo) = &relation.cameo {
        row.insert("cameo".to_owned(), json!(cameo));
    }
    row.insert("confidence".to_owned(), json!(round(relation.confidence)));
    row.insert("related".to_owned(), json!(round(relation.related)));
    let ranked: Map<String, Value> =
        relation.ranked.iter().map(|(event, chance)| (event.to_string(), json!(round(*chance)))).collect();
    row.insert("ranked".to_owned(), Value::Object(ranked));
    if let Some(entry) = relation.entry {
        row.insert("entry".to_owned(), json!(entry));
    }
    Ok(Value::Object(row))
}
