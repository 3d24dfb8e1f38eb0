//! The folder that a run fills: parts, rejects, and a manifest of what is done.
//!
//! A part is written under another name, given its own when it is whole and on the disk, and then noted in the manifest with
//! the place in the inputs that it ends at. So whatever happens to the program, what the manifest names is there, and a later
//! run goes on behind it. What a part holds follows from the inputs alone, so that it makes no difference where a run was cut
//! off.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, BufRead, BufReader, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use demarche_statement::{Statement, json_lines};
use parquet::errors::ParquetError;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

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
}

/// The first line of a manifest.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Header {
    format: u32,
    settings: Map<String, Value>,
    inputs: usize,
}

/// A line for a part that is whole.
#[derive(Debug, Serialize, Deserialize)]
struct Part {
    part: String,
    bytes: u64,
    #[serde(flatten)]
    totals: Totals,
    /// How long the file of rejects is.
    rejects_bytes: u64,
    /// Where the next part begins.
    next: Position,
}

/// The last line.
#[derive(Debug, Serialize, Deserialize)]
struct End {
    finished: Totals,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Line {
    Part(Part),
    End(End),
}

const FORMAT: u32 = 1;
// Programs that read a folder of Parquet pass over names that begin so.
const MANIFEST: &str = "_manifest.jsonl";
const REJECTS: &str = "_rejects.jsonl";
const LOCK: &str = ".lock";
/// What the name of a file that is not whole yet ends in.
const UNFINISHED: &str = ".tmp";

/// A folder that is filled, part after part.
pub struct Output {
    folder: PathBuf,
    manifest: File,
    rejects: BufWriter<File>,
    rejects_bytes: u64,
    parts: usize,
    /// The part that is being written, and what is in it.
    part: Option<Writer>,
    in_part: Totals,
    totals: Totals,
    position: Position,
    finished: bool,
    /// Held as long as the folder is.
    _lock: File,
}

impl Output {
    /// Begins a folder, or goes on with one that the same plan began.
    ///
    /// # Errors
    /// If the folder cannot be made or read, holds something else, is being filled by another run, was begun with another plan,
    /// or is damaged.
    pub fn open(folder: &Path, plan: &Plan) -> Result<Self, OutputError> {
        let at = |path: &Path| {
            let path = path.to_owned();
            move |source| OutputError::Io { path, source }
        };
        fs::create_dir_all(folder).map_err(at(folder))?;
        refuse_foreign(folder)?;
        let lock_path = folder.join(LOCK);
        let lock = OpenOptions::new().create(true).append(true).open(&lock_path).map_err(at(&lock_path))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(OutputError::Busy { path: folder.to_owned() }),
            Err(TryLockError::Error(source)) => return Err(OutputError::Io { path: lock_path, source }),
        }
        let path = folder.join(MANIFEST);
        if !path.exists() {
            begin(&path, plan).map_err(at(&path))?;
            sync(folder).map_err(at(folder))?;
        }
        let mut manifest = OpenOptions::new().read(true).write(true).open(&path).map_err(at(&path))?;
        let parts = check(folder, &path, plan, &mut manifest)?;
        let (mut done, mut end) = (Vec::new(), None);
        for line in parts {
            match line {
                Line::Part(part) => done.push(part),
                Line::End(last) => end = Some(last),
            }
        }
        let mut totals = Totals::default();
        for part in &done {
            totals.add(part.totals);
            let path = folder.join(&part.part);
            let length = fs::metadata(&path).map(|about| about.len()).unwrap_or_default();
            if length != part.bytes {
                let problem = format!("it has {length} bytes where the manifest says {}", part.bytes);
                return Err(OutputError::Damaged { path, problem });
            }
        }
        let (position, rejects_bytes) = done.last().map(|part| (part.next, part.rejects_bytes)).unwrap_or_default();
        let path = folder.join(REJECTS);
        let rejects = OpenOptions::new().create(true).truncate(false).write(true).open(&path).map_err(at(&path))?;
        // What was set aside behind the last whole part comes again.
        let length = rejects.metadata().map_err(at(&path))?.len();
        if length < rejects_bytes {
            let problem = format!("it has {length} bytes where the manifest says {rejects_bytes}");
            return Err(OutputError::Damaged { path, problem });
        }
        rejects.set_len(rejects_bytes).map_err(at(&path))?;
        let mut rejects = BufWriter::new(rejects);
        rejects.seek(SeekFrom::End(0)).map_err(at(&path))?;
        Ok(Self {
            folder: folder.to_owned(),
            manifest,
            rejects,
            rejects_bytes,
            parts: done.len(),
            part: None,
            in_part: Totals::default(),
            totals,
            position,
            finished: end.is_some(),
            _lock: lock,
        })
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
        let path = self.part_path(UNFINISHED);
        self.begun_part()?.write(statements).map_err(|source| OutputError::Part { path, source })?;
        let more = Totals { articles, statements: statements.len() as u64, rejects: 0 };
        self.in_part.add(more);
        self.totals.add(more);
        Ok(())
    }

    /// The part that is being written, begun if need be.
    fn begun_part(&mut self) -> Result<&mut Writer, OutputError> {
        let path = self.part_path(UNFINISHED);
        let part = match self.part.take() {
            Some(part) => part,
            None => Writer::create(&path).map_err(|source| OutputError::Part { path, source })?,
        };
        Ok(self.part.insert(part))
    }

    /// Sets a record aside.
    ///
    /// # Errors
    /// If the disk does not take it.
    pub fn reject(&mut self, reject: &Reject) -> Result<(), OutputError> {
        let mut line = Vec::new();
        let written = json_lines::write(&mut line, reject).and_then(|()| self.rejects.write_all(&line));
        written.map_err(|source| OutputError::Io { path: self.folder.join(REJECTS), source })?;
        self.rejects_bytes += line.len() as u64;
        let more = Totals { rejects: 1, ..Totals::default() };
        self.in_part.add(more);
        self.totals.add(more);
        Ok(())
    }

    /// Completes a part; the next begins at that place. From here on nothing of it can be lost.
    ///
    /// # Errors
    /// If the disk does not take it.
    pub fn end_part(&mut self, next: Position) -> Result<(), OutputError> {
        // A part without an article has the columns all the same.
        self.begun_part()?;
        let (unfinished, path) = (self.part_path(UNFINISHED), self.part_path(""));
        let Some(part) = self.part.take() else { return Ok(()) };
        let bytes = part.finish().map_err(|source| OutputError::Part { path: unfinished.clone(), source })?;
        let rejects = self.folder.join(REJECTS);
        self.rejects
            .flush()
            .and_then(|()| self.rejects.get_ref().sync_data())
            .map_err(|source| OutputError::Io { path: rejects, source })?;
        fs::rename(&unfinished, &path)
            .and_then(|()| sync(&self.folder))
            .map_err(|source| OutputError::Io { path, source })?;
        let (part, totals) = (part_name(self.parts), std::mem::take(&mut self.in_part));
        self.note(&Part { part, bytes, totals, rejects_bytes: self.rejects_bytes, next })?;
        self.parts += 1;
        self.position = next;
        Ok(())
    }

    /// Completes the last part, and notes that nothing is left to do.
    ///
    /// # Errors
    /// If the disk does not take it.
    pub fn finish(mut self, end: Position) -> Result<Totals, OutputError> {
        if self.in_part != Totals::default() || self.parts == 0 {
            self.end_part(end)?;
        }
        self.note(&End { finished: self.totals })?;
        Ok(self.totals)
    }

    fn part_path(&self, ending: &str) -> PathBuf {
        self.folder.join(part_name(self.parts) + ending)
    }

    fn note(&mut self, line: &impl Serialize) -> Result<(), OutputError> {
        let mut bytes = Vec::new();
        json_lines::write(&mut bytes, line)
            .and_then(|()| self.manifest.write_all(&bytes))
            .and_then(|()| self.manifest.sync_data())
            .map_err(|source| OutputError::Io { path: self.folder.join(MANIFEST), source })
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

/// A folder with files of others in it is left alone.
fn refuse_foreign(folder: &Path) -> Result<(), OutputError> {
    let failed = |source| OutputError::Io { path: folder.to_owned(), source };
    if folder.join(MANIFEST).exists() {
        return Ok(());
    }
    for entry in fs::read_dir(folder).map_err(failed)? {
        let file = entry.map_err(failed)?.file_name().to_string_lossy().into_owned();
        if file != LOCK && file != [MANIFEST, UNFINISHED].concat() {
            return Err(OutputError::Foreign { path: folder.to_owned(), file });
        }
    }
    Ok(())
}

/// Writes the head of a manifest: settings and inputs.
fn begin(path: &Path, plan: &Plan) -> io::Result<()> {
    let mut unfinished = path.as_os_str().to_owned();
    unfinished.push(UNFINISHED);
    let mut file = BufWriter::new(File::create(&unfinished)?);
    let header = Header { format: FORMAT, settings: plan.settings.clone(), inputs: plan.inputs.len() };
    json_lines::write(&mut file, &header)?;
    for input in &plan.inputs {
        json_lines::write(&mut file, input)?;
    }
    file.into_inner()?.sync_all()?;
    fs::rename(unfinished, path)
}

/// Holds a manifest against the plan and gives its lines behind the head; a last line that was cut off is taken away.
fn check(folder: &Path, path: &Path, plan: &Plan, manifest: &mut File) -> Result<Vec<Line>, OutputError> {
    let failed = |source| OutputError::Io { path: path.to_owned(), source };
    let damaged = |problem: String| OutputError::Damaged { path: path.to_owned(), problem };
    let changed = |what: String| OutputError::Changed { path: folder.to_owned(), what };
    let mut lines = Lines { file: BufReader::new(&mut *manifest), number: 0, length: 0 };
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
    let mut rest = Vec::new();
    while let Some(line) = lines.next().map_err(failed)? {
        rest.push(parse(&line).map_err(|problem| damaged(format!("line {}: {problem}", lines.number)))?);
    }
    let length = lines.length;
    manifest.set_len(length).and_then(|()| manifest.seek(SeekFrom::End(0))).map_err(failed)?;
    Ok(rest)
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

/// Sees to it that new names in a folder are on the disk.
fn sync(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}
