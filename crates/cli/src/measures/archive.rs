//! The statements that are measured.

use std::collections::BTreeSet;
use std::io::{BufRead as _, Read as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use demarche_assess::{Told, group, known};
use demarche_ledger::{Filter, Ledger, MatterFilter, OriginNumbers};
use demarche_reader::{Input, Lines};
use demarche_statement::{Citation, Entity, Kind, Statement};
use memchr::memchr_iter;
use memchr::memmem::{self, Finder};
use rayon::prelude::*;

use crate::commands::code::SKIPPED;
use crate::inputs;

/// Which statements are of use: most of a large archive is not, and is not even read in.
#[derive(Default)]
pub(crate) struct Wanted<'w> {
    /// Codes that must all be parties'.
    pub(crate) all: &'w [&'w str],
    /// A member that a statement must have, such as `money`.
    pub(crate) member: Option<&'w str>,
    /// Two of whom also the speeches of either are of use, where they stand in an article that tells of both.
    pub(crate) beside: Option<[&'w str; 2]>,
    /// Whether they are only counted: then, of those whose matters and origins a ledger knows, what they say besides parties,
    /// event and days is not kept.
    pub(crate) counted: bool,
}

impl<'w> Wanted<'w> {
    /// Codes of which one must be a party's, and codes that must all be: what is said beside names one of two only.
    fn codes(&self) -> (&[&'w str], &[&'w str]) {
        match &self.beside {
            Some(pair) => (pair, &[]),
            None => (&[], self.all),
        }
    }

    /// What is kept of a statement.
    fn kept(&self, mut statement: Statement) -> Statement {
        if !self.counted {
            return statement;
        }
        for party in statement.actor.iter_mut().chain(&mut statement.recipient) {
            // Without a code, a party is known by its names.
            if party.code.is_some() {
                let code = party.code.take();
                *party = Entity { code, ..Entity::default() };
            }
        }
        statement.speaker = None;
        statement.event_loc = None;
        statement.quote = None;
        statement.condition = None;
        statement.sources = Vec::new();
        statement.context = Vec::new();
        statement.event_text.shrink_to_fit();
        statement.money.shrink_to_fit();
        statement.event.shrink_to_fit();
        let Citation { id, publication, date, .. } = statement.cite_info;
        statement.cite_info = Citation { id, publication, date, ..Citation::default() };
        statement
    }
}

#[cfg(feature = "archive")]
impl Wanted<'_> {
    fn takes(&self, statement: &Statement) -> bool {
        let names = |code: &&str| statement.parties().any(|party| party.code.as_deref() == Some(code));
        let has = |name: &str| name != "money" || !statement.money.is_empty();
        let (any, all) = self.codes();
        all.iter().all(names) && (any.is_empty() || any.iter().any(names)) && self.member.is_none_or(has)
    }
}

/// Statements in memory.
pub(crate) struct Archive {
    statements: Vec<Statement>,
    /// Statements from a ledger, with the numbers of their matters and origins; by the thousand, for a list that grows is copied.
    held: Vec<Vec<(Statement, u64, u64)>>,
    skipped: bool,
}

/// So many statements from a ledger lie together.
const TOGETHER: usize = 4096;

/// How much of a file is taken at a time, up to the end of a line; so many times for each round of work.
const CHUNK: u64 = 256 << 10;
const CHUNKS: usize = 32;

/// The longest line, in bytes: what is longer was parted wrongly, and would have to lie in memory as a whole.
const LONGEST: usize = 16 << 20;

impl Archive {
    /// Reads the statements that are wanted from JSON Lines. What cannot be read is reported and left out.
    pub(super) fn read(given: &[PathBuf], wanted: &Wanted<'_>) -> Result<Self> {
        let is_wanted = |path: &Path| {
            // What `demarche code -o` writes beside statements begins so.
            let is_other = path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"_"));
            let end = path.extension().and_then(|end| end.to_str()).unwrap_or_default();
            !is_other && (matches!(end, "jsonl" | "ndjson") || (cfg!(feature = "archive") && end == "parquet"))
        };
        let filter = LineFilter::of(wanted);
        let mut archive = Self { statements: Vec::new(), held: Vec::new(), skipped: false };
        for path in inputs::files(given, is_wanted)? {
            #[cfg(feature = "archive")]
            if let Ok(path) = &path
                && demarche_archive::is_parquet(path)
            {
                archive.add_parquet(path, wanted);
                continue;
            }
            match path.and_then(|path| Input::open(&path)) {
                Ok(input) => archive.add(input, &filter),
                Err(error) => archive.skip(&error.into()),
            }
        }
        if archive.statements.is_empty() && archive.skipped {
            bail!("nothing could be read");
        }
        if let Some(pair) = wanted.beside {
            let articles = articles_of(archive.statements.iter(), pair);
            archive.statements.retain(|statement| {
                let is_beside = statement.kind == Kind::Speech && articles.contains(&statement.cite_info.id);
                is_beside || wanted.all.iter().all(|code| names(statement, code))
            });
        }
        Ok(archive)
    }

    /// Takes the statements that are wanted from a ledger, with what it knows of them. What it tells apart or together, and
    /// what a reviewer rejected or corrected, is as the ledger has it.
    pub(super) fn of_ledger(ledger: &mut Ledger, wanted: &Wanted<'_>) -> Result<Self> {
        let parties = wanted.all.iter().map(|&code| code.to_owned()).collect();
        let money = wanted.member == Some("money");
        let mut archive = Self { statements: Vec::new(), held: Vec::new(), skipped: false };
        let mut origins = OriginNumbers::default();
        ledger.each_matter(&MatterFilter { parties, money, ..MatterFilter::default() }, |matter| {
            for telling in origins.tellings(matter) {
                let has = |name: &str| name != "money" || !telling.statement.money.is_empty();
                if wanted.member.is_none_or(has) {
                    archive.hold(wanted.kept(telling.statement), telling.matter.unsigned_abs(), telling.origin);
                }
            }
        })?;
        if let Some(pair) = wanted.beside {
            let held = || archive.held.iter().flatten().map(|(statement, ..)| statement);
            let articles = articles_of(held(), pair);
            let known: BTreeSet<String> = held().map(|statement| statement.id.clone()).collect();
            // Each is a matter of its own: numbers of the ledger's lie far below these.
            let mut number = u64::MAX;
            for code in pair {
                let said = Filter { parties: vec![code.to_owned()], kinds: vec![Kind::Speech], ..Filter::default() };
                for found in ledger.search(None, &said, usize::MAX)? {
                    let statement = found.held.statement;
                    if articles.contains(&statement.cite_info.id) && !known.contains(&statement.id) {
                        archive.hold(statement, number, number);
                        number -= 1;
                    }
                }
            }
        }
        Ok(archive)
    }

    fn hold(&mut self, statement: Statement, matter: u64, origin: u64) {
        match self.held.last_mut() {
            Some(last) if last.len() < TOGETHER => last.push((statement, matter, origin)),
            _ => {
                let mut next = Vec::with_capacity(TOGETHER);
                next.push((statement, matter, origin));
                self.held.push(next);
            }
        }
    }

    /// The statements with the numbers of what they tell.
    pub(crate) fn told(&self) -> Vec<Told<'_>> {
        if self.held.is_empty() {
            return group(&self.statements);
        }
        known(self.held.iter().flatten().map(|(statement, matter, origin)| (statement, *matter, *origin)))
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        if self.skipped { ExitCode::from(SKIPPED) } else { ExitCode::SUCCESS }
    }

    fn skip(&mut self, error: &anyhow::Error) {
        crate::report(error);
        self.skipped = true;
    }

    #[cfg(feature = "archive")]
    fn add_parquet(&mut self, path: &Path, wanted: &Wanted<'_>) {
        match demarche_archive::Statements::open(path) {
            Ok(statements) => {
                for statement in statements {
                    match statement {
                        Ok(statement) if wanted.takes(&statement) => self.statements.push(statement),
                        Ok(_) => {}
                        Err(error) => self.skip(&error.into()),
                    }
                }
            }
            Err(error) => self.skip(&error.into()),
        }
    }

    fn add(&mut self, mut input: Input, filter: &LineFilter<'_>) {
        let mut number = 1;
        // The numbers of first lines, and the lines; the room is used again in each round.
        let mut chunks: Vec<(usize, Vec<u8>)> = vec![(0, Vec::new()); CHUNKS];
        loop {
            let mut filled = 0;
            let mut ended = false;
            while filled < CHUNKS && !ended {
                let (first, chunk) = &mut chunks[filled];
                *first = number;
                match fill(&mut input, chunk) {
                    Ok(()) => {
                        ended = chunk.is_empty();
                        number += memchr_iter(b'\n', chunk).count();
                        filled += usize::from(!ended);
                    }
                    Err(error) => {
                        self.skip(&error);
                        ended = true;
                    }
                }
            }
            let name = input.name();
            let read: Vec<Vec<Result<Statement>>> =
                chunks[..filled].par_iter().map(|(first, chunk)| statements(chunk, *first, name, filter)).collect();
            for statement in read.into_iter().flatten() {
                match statement {
                    Ok(statement) => self.statements.push(statement),
                    Err(error) => self.skip(&error),
                }
            }
            if ended {
                return;
            }
        }
    }
}

fn names(statement: &Statement, code: &str) -> bool {
    statement.parties().any(|party| party.code.as_deref() == Some(code))
}

/// The articles with a statement that names both.
fn articles_of<'s>(statements: impl Iterator<Item = &'s Statement>, pair: [&str; 2]) -> BTreeSet<String> {
    let both = statements.filter(|statement| pair.iter().all(|code| names(statement, code)));
    both.map(|statement| statement.cite_info.id.clone()).collect()
}

/// Takes some whole lines; none at the end.
fn fill(input: &mut Input, chunk: &mut Vec<u8>) -> Result<()> {
    chunk.clear();
    let mut read = || -> std::io::Result<usize> {
        input.bytes().take(CHUNK).read_to_end(chunk)?;
        // To the end of the line, within what a line may have.
        input.bytes().take(LONGEST as u64).read_until(b'\n', chunk)
    };
    let rest = read().with_context(|| format!("cannot read {}", input.name()))?;
    if rest == LONGEST && chunk.last() != Some(&b'\n') {
        bail!("{} has a line of over {} MiB: write one statement a line", input.name(), LONGEST >> 20);
    }
    Ok(())
}

/// The statements of whole lines that are wanted, with an error for each line that is none.
fn statements(chunk: &[u8], first: usize, name: &str, filter: &LineFilter<'_>) -> Vec<Result<Statement>> {
    let lines = chunk.split(|&byte| byte == b'\n').enumerate();
    lines.filter_map(|(index, line)| statement(line, first + index, name, filter).transpose()).collect()
}

/// Looks for codes in a line before it is read in: they stand in it between quotation marks.
struct LineFilter<'f> {
    any: Vec<Finder<'f>>,
    all: Vec<Finder<'f>>,
    escape: Finder<'f>,
}

impl LineFilter<'_> {
    fn of(wanted: &Wanted<'_>) -> Self {
        let finder = |word: &&str| Finder::new(&format!("\"{word}\"")).into_owned();
        let (any, all) = wanted.codes();
        let all = all
            .iter()
            .map(finder)
            .chain(wanted.member.iter().map(|member| Finder::new(&format!("\"{member}\"")).into_owned()));
        Self { any: any.iter().map(finder).collect(), all: all.collect(), escape: Finder::new("\\u00").into_owned() }
    }

    fn lets_through(&self, line: &[u8]) -> bool {
        let has = |finder: &Finder<'_>| finder.find(line).is_some();
        let found = self.all.iter().all(has) && (self.any.is_empty() || self.any.iter().any(has));
        // Some writers escape plain letters; such a line is read in to see.
        found || has(&self.escape)
    }
}

/// The statement of a line; none where it is not wanted.
fn statement(line: &[u8], number: usize, name: &str, filter: &LineFilter<'_>) -> Result<Option<Statement>> {
    let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line).trim_ascii();
    // Of what is not wanted it is only checked that it may be an object.
    let is_object = line.starts_with(b"{") && line.ends_with(b"}");
    if line.is_empty() || (is_object && !filter.lets_through(line)) {
        return Ok(None);
    }
    serde_json::from_slice(line).map(Some).with_context(|| {
        let has = |word: &[u8]| memmem::find(line, word).is_some();
        let remedy = if has(b"\"text\"") && !has(b"\"kind\"") {
            "it looks like an article: run `demarche code` first"
        } else {
            "write one statement a line, as `demarche code --format jsonl` does"
        };
        format!("{} was skipped; {remedy}", Lines::place(name, number))
    })
}
