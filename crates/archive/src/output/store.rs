//! A folder in an object store.
//!
//! Objects cannot be added to, so each part has a note of its own, and rejects of its own. All are written whole, and the same
//! whenever a run comes to that part: two runs at once do the work twice, and harm nothing.

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::{Done, Line, MANIFEST, OutputError, Plan, Shelf, check, head, line, parse, part_name};
use crate::stores::Place;

/// Where the notes of parts lie, and where what was set aside in each.
const NOTES: &str = "_manifest";
const REJECTS: &str = "_rejects";
const END: &str = "_manifest/end.json";

pub(super) struct StoreFolder {
    place: Place,
    /// What was set aside in the part that is being written.
    rejects: File,
    has_rejects: bool,
}

impl StoreFolder {
    pub(super) fn open(place: &Place, plan: &Plan) -> Result<(Self, Done), OutputError> {
        let folder = PathBuf::from(place.address());
        let manifest = place.join(MANIFEST);
        let path = PathBuf::from(manifest.address());
        let begun = match manifest.get()? {
            Some(begun) => begun,
            None => {
                if let Some(other) = place.under()?.first() {
                    let file = other.address();
                    let file = file.strip_prefix(&format!("{}/", place.address())).unwrap_or(&file).to_owned();
                    return Err(OutputError::Foreign { path: folder, file });
                }
                let head = head(plan).map_err(|source| OutputError::Io { path: path.clone(), source })?;
                if manifest.put_new(head.clone())? {
                    head
                } else {
                    // Another run was faster.
                    manifest.get()?.unwrap_or(head)
                }
            }
        };
        let (mut done, length) = check(begun.as_slice(), &folder, &path, plan)?;
        if length != begun.len() as u64 {
            return Err(OutputError::Damaged { path, problem: "its last line is cut off".to_owned() });
        }
        let lengths: HashMap<String, u64> =
            place.under()?.into_iter().map(|object| (object.address(), object.bytes)).collect();
        for note in place.join(NOTES).under()? {
            let path = PathBuf::from(note.address());
            let bytes = note.place().get()?.unwrap_or_default();
            let said = parse(&String::from_utf8_lossy(&bytes));
            done.add(said.map_err(|problem| OutputError::Damaged { path, problem: problem.to_string() })?);
        }
        for (number, part) in done.parts.iter().enumerate() {
            let damaged =
                |place: &Place, problem: String| OutputError::Damaged { path: place.address().into(), problem };
            if part.part != part_name(number) {
                let problem = format!("the note of {} is not there", part_name(number));
                return Err(damaged(&place.join(NOTES), problem));
            }
            let place = place.join(&part.part);
            let length = lengths.get(&place.address()).copied().unwrap_or_default();
            if length != part.bytes {
                return Err(damaged(&place, format!("it has {length} bytes where its note says {}", part.bytes)));
            }
        }
        Ok((Self { place: place.clone(), rejects: temporary(&folder)?, has_rejects: false }, done))
    }

    fn failed(&self, source: io::Error) -> OutputError {
        OutputError::Io { path: self.place.address().into(), source }
    }
}

impl Shelf for StoreFolder {
    fn begin(&mut self, _: usize) -> Result<File, OutputError> {
        temporary(Path::new(&self.place.address()))
    }

    fn unfinished(&self, number: usize) -> PathBuf {
        self.place.join(&part_name(number)).address().into()
    }

    fn reject(&mut self, line: &[u8]) -> Result<(), OutputError> {
        self.has_rejects = true;
        let written = self.rejects.write_all(line);
        written.map_err(|source| self.failed(source))
    }

    fn place(&mut self, number: usize, part: File) -> Result<u64, OutputError> {
        let name = part_name(number);
        let length = part.metadata().map_err(|source| self.failed(source))?.len();
        if self.has_rejects {
            let rejects = std::mem::replace(&mut self.rejects, temporary(Path::new(&self.place.address()))?);
            self.place.join(&format!("{REJECTS}/{}", name.replace(".parquet", ".jsonl"))).put_file(rejects)?;
            self.has_rejects = false;
        }
        self.place.join(&name).put_file(part)?;
        Ok(length)
    }

    fn note(&mut self, noted: &Line) -> Result<(), OutputError> {
        let name = match noted {
            Line::Part(part) => format!("{NOTES}/{}", part.part.replace(".parquet", ".json")),
            Line::End(_) => END.to_owned(),
        };
        let place = self.place.join(&name);
        Ok(place.put(line(noted, Path::new(&place.address()))?)?)
    }
}

/// A file without a name, for what is sent when it is whole; `path` is where to.
fn temporary(path: &Path) -> Result<File, OutputError> {
    tempfile::tempfile().map_err(|source| OutputError::Io { path: path.to_owned(), source })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use demarche_statement::{Kind, Statement, TextSpan};
    use object_store::memory::InMemory;

    use super::*;
    use crate::{Input, Output, Position, Reject, Totals};

    fn plan(version: &str) -> Plan {
        let input = Input { input: "s3://bucket/in/a.jsonl".to_owned(), bytes: 10, version: version.to_owned() };
        Plan { inputs: vec![input], ..Plan::default() }
    }

    const PARTS: u64 = 3;

    /// Writes an article and a reject.
    fn one(output: &mut Output, record: u64) {
        let statement = Statement::new(Kind::Event, format!("Japan paid {record}."), TextSpan::default());
        output.write(1, &[statement]).expect("written");
        let reject = Reject { file: "a".to_owned(), record, place: None, reason: "bad".to_owned() };
        output.reject(&reject).expect("written");
    }

    /// Writes so many of the parts that are left.
    fn work(output: &mut Output, parts: u64) {
        for _ in 0..parts {
            let at = output.position();
            one(output, at.record);
            output.end_part(Position { record: at.record + 1, ..at }).expect("written");
        }
    }

    fn content(place: &Place) -> Vec<(String, Vec<u8>)> {
        let of = |object: crate::Object| (object.address(), object.place().get().expect("read").expect("there"));
        place.under().expect("listed").into_iter().map(of).collect()
    }

    fn place() -> Place {
        Place::within(Arc::new(InMemory::new()), "out")
    }

    fn whole() -> Place {
        let place = place();
        let mut output = Output::open_in(&place, &plan("1")).expect("begun");
        work(&mut output, PARTS);
        let end = output.position();
        assert_eq!(output.finish(end).expect("finished"), Totals { articles: 3, statements: 3, rejects: 3 });
        place
    }

    #[test]
    fn a_run_that_was_cut_off_is_gone_on_with_to_the_byte() {
        let expected = content(&whole());
        let names: Vec<&str> = expected.iter().filter_map(|(name, _)| name.strip_prefix("s3://bucket/out/")).collect();
        assert_eq!(names.len(), 11, "{names:?}");
        assert!(names.contains(&"part-000002.parquet") && names.contains(&"_rejects/part-000002.jsonl"), "{names:?}");
        for done in 0..PARTS {
            let place = place();
            let mut output = Output::open_in(&place, &plan("1")).expect("begun");
            work(&mut output, done);
            // In the middle of a part, and once with that part sent but not noted.
            one(&mut output, done);
            drop(output);
            place.join(&part_name(done as usize)).put(b"half".to_vec()).expect("written");
            let mut output = Output::open_in(&place, &plan("1")).expect("gone on with");
            assert_eq!((output.position().record, output.totals().articles), (done, done));
            work(&mut output, PARTS - done);
            let end = output.position();
            output.finish(end).expect("finished");
            assert!(content(&place) == expected, "{done} parts were done");
            let again = Output::open_in(&place, &plan("1")).expect("opened");
            assert!(again.is_finished() && again.totals().rejects == 3);
        }
    }

    #[test]
    fn what_changed_or_is_damaged_is_an_error_with_a_remedy() {
        let place = whole();
        let said = |plan: &Plan| Output::open_in(&place, plan).err().map(|error| error.to_string()).unwrap_or_default();
        let changed = said(&plan("2"));
        assert!(changed.starts_with("s3://bucket/in/a.jsonl changed since s3://bucket/out was begun"), "{changed}");
        place.join("part-000001.parquet").put(b"PAR1".to_vec()).expect("written");
        let damaged = said(&plan("1"));
        assert!(damaged.contains("s3://bucket/out/part-000001.parquet is damaged: it has 4 bytes"), "{damaged}");
        let other = self::place();
        other.join("holiday.jpg").put(b"x".to_vec()).expect("written");
        let foreign = Output::open_in(&other, &plan("1")).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(foreign.contains("s3://bucket/out holds other files, `holiday.jpg` for one"), "{foreign}");
    }
}
