//! The folder that a run fills: parts, rejects, and a manifest of what is done.
//!
//! On a disk, a part is written under another name, given its own when it is whole and on the disk, and then noted in the
//! manifest with the place in the inputs that it ends at. In an object store, where nothing is half there and nothing can be
//! added to, a part is made elsewhere, then sent, and then noted in an object of its own. So whatever happens to the program, what
//! the manifest names is there, and a later run goes on behind it. What a part holds follows from the inputs alone, so that it
//! makes no difference where a run was cut off.

mod folder;
#[cfg(feature = "stores")]
mod store;

use std::fs::File;
use std::io::{self, BufRead};
use std::path::{Path, PathBuf};

use demarche_statement::{Statement, json_lines};
use parquet::errors::ParquetError;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use self::folder::Folder;
use crate::file::Writer;

/// What is to be coded, and how: a run that goes on must have the same.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// All that statements depend on beside the articles, by name.
    pub settings: Map<String, Value>,
    /// What is read, in this order.
    pub inputs: Vec<Input>,
}

/// A file or object to read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Input {
    /// Its path or address.
    pub input: String,
    /// How long it is.
    pub bytes: u64,
    /// What changes when its content does: the time of the last change, or a store's mark.
    pub version: String,
}

/// A place in the inputs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// The index of the input.
    pub input: usize,
    /// How many of its records are done.
    pub record: u64,
}

/// A record that could not be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reject {
    /// The input.
    pub file: String,
    /// The record's number in it, from 1; those left out count too.
    pub record: u64,
    /// Where it stands, as its form counts: `line 3`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Why, and what to do.
    pub reason: String,
}

/// How much was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// Articles coded.
    pub articles: u64,
    /// Statements written.
    pub statements: u64,
    /// Records left out.
    pub rejects: u64,
}

/// Why a folder cannot be filled.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OutputError {
    /// The system refuses something.
    #[error("cannot write {}: {source}; make room or give it to you, and run the same command again: it goes on where it stopped", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A part cannot be written.
    #[error("cannot write {}: {source}; make room, and run the same command again: it goes on where it stopped", path.display())]
    Part {
        /// The part.
        path: PathBuf,
        /// What went wrong.
        source: ParquetError,
    },
    /// The folder has something else in it.
    #[error("{} holds other files, `{file}` for one; name a new folder with -o", path.display())]
    Foreign {
        /// The folder.
        path: PathBuf,
        /// What is in it.
        file: String,
    },
    /// Another run fills the folder.
    #[error("{} is being filled by another run; wait for it, or name another folder with -o", path.display())]
    Busy {
        /// The folder.
        path: PathBuf,
    },
    /// An input, or something else that statements depend on, is no longer what it was when the folder was begun.
    #[error("{what} since {} was begun; put it back, or name a new folder with -o to begin anew", path.display())]
    Changed {
        /// The folder.
        path: PathBuf,
        /// What changed, as the subject and verb of a sentence.
        what: String,
    },
    /// The manifest or what it names is damaged.
    #[error("{} is damaged: {problem}; remove the folder and run the command again", path.display())]
    Damaged {
        /// The manifest or the part.
        path: PathBuf,
        /// What is wrong.
        problem: String,
    },
    /// The object store refuses something.
    #[cfg(feature = "stores")]
    #[error(transparent)]
    Store(#[from] crate::StoreError),
}

/// The first line of a manifest.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Header {
    format: u32,
    settings: Map<String, Value>,
    inputs: usize,
}

/// A line for a part that is whole.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Part {
    part: String,
    bytes: u64,
    #[serde(flatten)]
    totals: Totals,
    /// How long the file of rejects is; in a store, those of all parts so far.
    rejects_bytes: u64,
    /// Where the next part begins.
    next: Position,
}

/// The last line.
#[derive(Debug, Serialize, Deserialize)]
struct End {
    finished: Totals,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
enum Line {
    Part(Part),
    End(End),
}

const FORMAT: u32 = 1;
// Programs that read a folder of Parquet pass over names that begin so.
const MANIFEST: &str = "_manifest.jsonl";
const REJECTS: &str = "_rejects.jsonl";

/// A folder that is filled, part after part.
pub struct Output {
    shelf: Box<dyn Shelf>,
    rejects_bytes: u64,
    parts: usize,
    /// The part that is being written, and what is in it.
    part: Option<Writer>,
    in_part: Totals,
    totals: Totals,
    position: Position,
    finished: bool,
}

/// Where a folder lies.
trait Shelf: Send {
    /// A file to write a part to.
    fn begin(&mut self, number: usize) -> Result<File, OutputError>;

    /// What messages call that file.
    fn unfinished(&self, number: usize) -> PathBuf;

    /// Takes a line of rejects.
    fn reject(&mut self, line: &[u8]) -> Result<(), OutputError>;

    /// Puts a part that is whole in its place, with what was set aside. Says how long it is.
    fn place(&mut self, number: usize, part: File) -> Result<u64, OutputError>;

    /// Notes a part in the manifest, or the end. From here on nothing of it can be lost.
    fn note(&mut self, line: &Line) -> Result<(), OutputError>;
}

/// What a manifest says of what is done.
#[derive(Default)]
struct Done {
    parts: Vec<Part>,
    end: Option<End>,
}

impl Done {
    fn add(&mut self, line: Line) {
        match line {
            Line::Part(part) => self.parts.push(part),
            Line::End(end) => self.end = Some(end),
        }
    }

    fn rejects_bytes(&self) -> u64 {
        self.parts.last().map_or(0, |part| part.rejects_bytes)
    }
}

impl Output {
    /// Begins a folder, or goes on with one that the same plan began.
    ///
    /// # Errors
    /// If the folder cannot be made or read, holds something else, is being filled by another run, was begun with another plan,
    /// or is damaged.
    pub fn open(folder: &Path, plan: &Plan) -> Result<Self, OutputError> {
        let (folder, done) = Folder::open(folder, plan)?;
        Ok(Self::on(Box::new(folder), done))
    }

    /// Begins a folder in an object store, or goes on with one that the same plan began.
    ///
    /// # Errors
    /// If the store refuses, the folder holds something else, was begun with another plan, or is damaged.
    #[cfg(feature = "stores")]
    pub fn open_in(place: &crate::Place, plan: &Plan) -> Result<Self, OutputError> {
        let (folder, done) = store::StoreFolder::open(place, plan)?;
        Ok(Self::on(Box::new(folder), done))
    }

    fn on(shelf: Box<dyn Shelf>, done: Done) -> Self {
        let mut totals = Totals::default();
        done.parts.iter().for_each(|part| totals.add(part.totals));
        Self {
            shelf,
            rejects_bytes: done.rejects_bytes(),
            parts: done.parts.len(),
            part: None,
            in_part: Totals::default(),
            totals,
            position: done.parts.last().map(|part| part.next).unwrap_or_default(),
            finished: done.end.is_some(),
        }
    }

    /// Where to go on reading.
    pub fn position(&self) -> Position {
        self.position
    }

    /// What was done, by earlier runs too.
    pub fn totals(&self) -> Totals {
        self.totals
    }

    /// Whether nothing is left to do.
    pub fn is_finished(&self) -> bool {
        self.finished
    }

    /// Writes the statements of so many articles.
    ///
    /// # Errors
    /// If the disk does not take them.
    pub fn write(&mut self, articles: u64, statements: &[Statement]) -> Result<(), OutputError> {
        // Behind the last part nothing is begun that no one would end.
        if articles == 0 && statements.is_empty() {
            return Ok(());
        }
        let path = self.shelf.unfinished(self.parts);
        self.begun_part()?.write(statements).map_err(|source| OutputError::Part { path, source })?;
        let more = Totals { articles, statements: statements.len() as u64, rejects: 0 };
        self.in_part.add(more);
        self.totals.add(more);
        Ok(())
    }

    /// The part that is being written, begun if need be.
    fn begun_part(&mut self) -> Result<&mut Writer, OutputError> {
        let part = match self.part.take() {
            Some(part) => part,
            None => {
                let file = self.shelf.begin(self.parts)?;
                Writer::new(file)
                    .map_err(|source| OutputError::Part { path: self.shelf.unfinished(self.parts), source })?
            }
        };
        Ok(self.part.insert(part))
    }

    /// Sets a record aside.
    ///
    /// # Errors
    /// If the disk does not take it.
    pub fn reject(&mut self, reject: &Reject) -> Result<(), OutputError> {
        let line = self::line(reject, &self.shelf.unfinished(self.parts))?;
        self.shelf.reject(&line)?;
        self.rejects_bytes += line.len() as u64;
        let more = Totals { rejects: 1, ..Totals::default() };
        self.in_part.add(more);
        self.totals.add(more);
        Ok(())
    }

    /// Completes a part; the next begins at that place. From here on nothing of it can be lost.
    ///
    /// # Errors
    /// If the disk or the store does not take it.
    pub fn end_part(&mut self, next: Position) -> Result<(), OutputError> {
        // A part without an article has the columns all the same.
        self.begun_part()?;
        let Some(part) = self.part.take() else { return Ok(()) };
        let path = self.shelf.unfinished(self.parts);
        let file = part.finish().map_err(|source| OutputError::Part { path, source })?;
        let bytes = self.shelf.place(self.parts, file)?;
        let (part, totals) = (part_name(self.parts), std::mem::take(&mut self.in_part));
        self.shelf.note(&Line::Part(Part { part, bytes, totals, rejects_bytes: self.rejects_bytes, next }))?;
        self.parts += 1;
        self.position = next;
        Ok(())
    }

    /// Completes the last part, and notes that nothing is left to do.
    ///
    /// # Errors
    /// If the disk or the store does not take it.
    pub fn finish(mut self, end: Position) -> Result<Totals, OutputError> {
        if self.in_part != Totals::default() || self.parts == 0 {
            self.end_part(end)?;
        }
        self.shelf.note(&Line::End(End { finished: self.totals }))?;
        Ok(self.totals)
    }
}

impl Totals {
    fn add(&mut self, more: Self) {
        self.articles += more.articles;
        self.statements += more.statements;
        self.rejects += more.rejects;
    }
}

fn part_name(number: usize) -> String {
    format!("part-{number:06}.parquet")
}

/// A value as a line of JSON; `path` is what it is for.
fn line(value: &impl Serialize, path: &Path) -> Result<Vec<u8>, OutputError> {
    let mut line = Vec::new();
    json_lines::write(&mut line, value).map_err(|source| OutputError::Io { path: path.to_owned(), source })?;
    Ok(line)
}

/// The head of a manifest: settings and inputs.
fn head(plan: &Plan) -> io::Result<Vec<u8>> {
    let mut head = Vec::new();
    json_lines::write(
        &mut head,
        &Header { format: FORMAT, settings: plan.settings.clone(), inputs: plan.inputs.len() },
    )?;
    for input in &plan.inputs {
        json_lines::write(&mut head, input)?;
    }
    Ok(head)
}

/// Holds a manifest against the plan and gives its lines behind the head, and how far whole lines reach. `folder` and `path` are
/// the names of the folder and the manifest.
fn check(manifest: impl BufRead, folder: &Path, path: &Path, plan: &Plan) -> Result<(Done, u64), OutputError> {
    let failed = |source| OutputError::Io { path: path.to_owned(), source };
    let damaged = |problem: String| OutputError::Damaged { path: path.to_owned(), problem };
    let changed = |what: String| OutputError::Changed { path: folder.to_owned(), what };
    let mut lines = Lines { file: manifest, number: 0, length: 0 };
    let mut head = |what: &str| -> Result<String, OutputError> {
        lines.next().map_err(failed)?.ok_or_else(|| damaged(format!("it ends before {what}")))
    };
    let header: Header = parse(&head("its first line")?).map_err(|problem| damaged(format!("line 1: {problem}")))?;
    if header.format != FORMAT {
        return Err(changed(format!("the form of the manifest changed (it is {}, not {FORMAT})", header.format)));
    }
    for (name, value) in &plan.settings {
        if header.settings.get(name) != Some(value) {
            let before = header.settings.get(name).unwrap_or(&Value::Null);
            return Err(changed(format!("`{name}` changed from {before} to {value}")));
        }
    }
    if let Some((name, value)) = header.settings.iter().find(|(name, _)| !plan.settings.contains_key(*name)) {
        return Err(changed(format!("`{name}` changed from {value} to null")));
    }
    for index in 0..header.inputs {
        let before: Input = parse(&head("all inputs are named")?)
            .map_err(|problem| damaged(format!("line {}: {problem}", index + 2)))?;
        match plan.inputs.get(index) {
            Some(input) if *input == before => {}
            Some(input) if input.input == before.input => return Err(changed(format!("{} changed", before.input))),
            _ => {
                return Err(changed(format!(
                    "{} is no longer the next input: inputs were added or removed",
                    before.input
                )));
            }
        }
    }
    if let Some(added) = plan.inputs.get(header.inputs) {
        return Err(changed(format!("{} was added", added.input)));
    }
    let mut done = Done::default();
    while let Some(line) = lines.next().map_err(failed)? {
        done.add(parse(&line).map_err(|problem| damaged(format!("line {}: {problem}", lines.number)))?);
    }
    Ok((done, lines.length))
}

fn parse<T: for<'de> Deserialize<'de>>(line: &str) -> Result<T, serde_json::Error> {
    serde_json::from_str(line)
}

/// Whole lines, and how far they reach.
struct Lines<R> {
    file: R,
    number: usize,
    length: u64,
}

impl<R: BufRead> Lines<R> {
    fn next(&mut self) -> io::Result<Option<String>> {
        let mut line = String::new();
        let read = self.file.read_line(&mut line)?;
        if !line.ends_with('\n') {
            return Ok(None);
        }
        self.number += 1;
        self.length += read as u64;
        Ok(Some(line))
    }
}
