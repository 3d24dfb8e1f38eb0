//! The statements that are measured.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use demarche_assess::{Told, group};
use demarche_statement::Statement;
use memchr::memmem::Finder;
use rayon::prelude::*;

use crate::commands::code::SKIPPED;
use crate::inputs::{self, Input, Line, Lines};

/// Which statements are of use: most of a large archive is not, and is not even read in.
pub(crate) struct Wanted<'w> {
    /// Codes of which one must be a party's; none: any.
    pub(crate) any: &'w [&'w str],
    /// Codes that must all be parties'.
    pub(crate) all: &'w [&'w str],
    /// A member that a statement must have, such as `money`.
    pub(crate) member: Option<&'w str>,
}

/// Statements in memory.
pub(crate) struct Archive {
    statements: Vec<Statement>,
    skipped: bool,
}

/// How many lines are read in together.
const BATCH: usize = 4096;

impl Archive {
    /// Reads the statements that are wanted from JSON Lines. What cannot be read is reported and left out.
    pub(super) fn read(given: &[PathBuf], wanted: &Wanted<'_>) -> Result<Self> {
        let is_wanted = |path: &Path| path.extension().is_some_and(|end| end == "jsonl" || end == "ndjson");
        let filter = Filter::of(wanted);
        let mut archive = Self { statements: Vec::new(), skipped: false };
        for path in inputs::files(given, is_wanted)? {
            match path.and_then(|path| Input::open(&path)) {
                Ok(input) => archive.add(input, &filter),
                Err(error) => archive.skip(&error),
            }
        }
        if archive.statements.is_empty() && archive.skipped {
            bail!("nothing could be read");
        }
        Ok(archive)
    }

    /// The statements with the numbers of what they tell.
    pub(crate) fn told(&self) -> Vec<Told<'_>> {
        group(&self.statements)
    }

    pub(super) fn exit_code(&self) -> ExitCode {
        if self.skipped { ExitCode::from(SKIPPED) } else { ExitCode::SUCCESS }
    }

    fn skip(&mut self, error: &anyhow::Error) {
        crate::report(error);
        self.skipped = true;
    }

    fn add(&mut self, input: Input, filter: &Filter<'_>) {
        let name = input.name.clone();
        let mut lines = input.lines();
        loop {
            let batch: Vec<Result<Line>> = lines.by_ref().take(BATCH).collect();
            if batch.is_empty() {
                return;
            }
            let read: Vec<Option<Result<Statement>>> =
                batch.into_par_iter().map(|line| statement(line, &name, filter).transpose()).collect();
            for statement in read.into_iter().flatten() {
                match statement {
                    Ok(statement) => self.statements.push(statement),
                    Err(error) => self.skip(&error),
                }
            }
        }
    }
}

/// Looks for codes in a line before it is read in: they stand in it between quotation marks.
struct Filter<'f> {
    any: Vec<Finder<'f>>,
    all: Vec<Finder<'f>>,
    escape: Finder<'f>,
}

impl Filter<'_> {
    fn of(wanted: &Wanted<'_>) -> Self {
        let finder = |word: &&str| Finder::new(&format!("\"{word}\"")).into_owned();
        let all = wanted
            .all
            .iter()
            .map(finder)
            .chain(wanted.member.iter().map(|member| Finder::new(&format!("\"{member}\"")).into_owned()));
        Self {
            any: wanted.any.iter().map(finder).collect(),
            all: all.collect(),
            escape: Finder::new("\\u00").into_owned(),
        }
    }

    fn lets_through(&self, line: &str) -> bool {
        let has = |finder: &Finder<'_>| finder.find(line.as_bytes()).is_some();
        let found = self.all.iter().all(has) && (self.any.is_empty() || self.any.iter().any(has));
        // Some writers escape plain letters; such a line is read in to see.
        found || has(&self.escape)
    }
}

/// The statement of a line; none where it is not wanted.
fn statement(line: Result<Line>, name: &str, filter: &Filter<'_>) -> Result<Option<Statement>> {
    let line = line?;
    let text = line.text.trim();
    // Of what is not wanted it is only checked that it may be an object.
    let is_object = text.starts_with('{') && text.ends_with('}');
    if text.is_empty() || (is_object && !filter.lets_through(text)) {
        return Ok(None);
    }
    let read = serde_json::from_str(text).map(Some);
    read.with_context(|| {
        let is_article = text.contains("\"text\"") && !text.contains("\"kind\"");
        let remedy = if is_article {
            "it looks like an article: run `demarche code` first"
        } else {
            "write one statement a line, as `demarche code --format jsonl` does"
        };
        format!("{} was skipped; {remedy}", Lines::place(name, line.number))
    })
}
