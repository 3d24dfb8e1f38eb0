//! `demarche relate`: the relation of one marked span of a text to another.

use std::io::{self, BufWriter, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Args;
use demarche_coder::Coder;
use demarche_reader::{Error, Input, Line, Lines};
use rayon::prelude::*;
use serde_json::{Map, Value, json};

use super::code::{self, SKIPPED};
use crate::inputs;

/// Say what the first of two given parties of a text does to the second.
///
/// A line of input is an object with `text`, `source` and `target`; both are `[start, end]` in code points, the end
/// exclusive. The line comes back without its text and with `event`, `mode`, `cameo` and `confidence`, `related` (how
/// likely the text tells any relation at all) and `ranked` (every category with its likelihood).
#[derive(Args)]
#[command(after_help = "Example:
  echo '{\"id\": 1, \"text\": \"Iran condemned Israel.\", \"source\": [0, 4], \"target\": [15, 21]}' | demarche relate

Exit codes: as of `demarche code`.")]
pub(crate) struct Arguments {
    /// Files of JSON lines to read; `-` is standard input, which is read too where no file is given
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,

    #[command(flatten)]
    data: code::Data,
}

/// How many lines are answered together.
const BATCH: usize = 1024;

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let (coder, pipeline) = (arguments.data.coder()?, arguments.data.pipeline()?);
    let mut out = BufWriter::new(io::stdout().lock());
    let mut skipped = false;
    let is_wanted = |path: &Path| path.extension().is_some_and(|end| end == "jsonl" || end == "ndjson");
    for path in inputs::files(&arguments.files, is_wanted)? {
        let input = match path.and_then(|path| Input::open(&path)) {
            Ok(input) => input,
            Err(error) => {
                out.flush()?;
                crate::report(&error.into());
                skipped = true;
                continue;
            }
        };
        let name = input.name().to_owned();
        let mut lines = input.lines();
        loop {
            let batch: Vec<Result<Line, Error>> = lines.by_ref().take(BATCH).collect();
            if batch.is_empty() {
                break;
            }
            let answers: Vec<Option<Result<Value>>> = batch
                .into_par_iter()
                .map_init(
                    || pipeline.get().worker(),
                    |worker, line| match line {
                        Ok(line) if line.text.trim().is_empty() => None,
                        Ok(line) => Some(
                            answer(&coder, &line.text, |text| worker.parse(text))
                                .with_context(|| format!("{} was skipped", Lines::place(&name, line.number))),
                        ),
                        Err(error) => Some(Err(error.into())),
                    },
                )
                .collect();
            for answer in answers.into_iter().flatten() {
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

fn answer(coder: &Coder, line: &str, parse: impl FnMut(&str) -> demarche_pipeline::Document) -> Result<Value> {
    let mut row: Map<String, Value> = match serde_json::from_str(line) {
        Ok(Value::Object(row)) => row,
        Ok(_) => bail!("it is JSON, but no object"),
        Err(error) => bail!("it is not JSON from column {} on; write one object a line", error.column()),
    };
    let Some(Value::String(text)) = row.remove("text") else { bail!("it has no string `text`") };
    let length = text.chars().count();
    let span = |name: &str| -> Result<Range<usize>> {
        let Some(value) = row.get(name) else { bail!("it has no `{name}`, the [start, end] of a span in code points") };
        let places: Option<Vec<usize>> = value.as_array().and_then(|places| {
            places.iter().map(|place| place.as_u64().and_then(|place| usize::try_from(place).ok())).collect()
        });
        match places.as_deref() {
            Some(&[start, end]) if start < end && end <= length => Ok(start..end),
            _ => bail!("its `{name}` is {value}, not [start, end] within the text's {length} code points"),
        }
    };
    let (source, target) = (span("source")?, span("target")?);
    let Some(relation) = coder.relate(&text, source, target, parse) else {
        bail!("its `source` or `target` holds no word")
    };
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
