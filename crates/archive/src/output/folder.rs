//! A folder on a disk.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, BufReader, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::{Done, Line, MANIFEST, OutputError, Plan, REJECTS, Shelf, check, head, line, part_name};

const LOCK: &str = ".lock";
/// What the name of a file that is not whole yet ends in.
const UNFINISHED: &str = ".tmp";

pub(super) struct Folder {
    folder: PathBuf,
    manifest: File,
    rejects: BufWriter<File>,
    /// Held as long as the folder is.
    _lock: File,
}

impl Folder {
    pub(super) fn open(folder: &Path, plan: &Plan) -> Result<(Self, Done), OutputError> {
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
        let (done, length) = check(BufReader::new(&mut manifest), folder, &path, plan)?;
        // A last line that was cut off is taken away.
        manifest.set_len(length).and_then(|()| manifest.seek(SeekFrom::End(0))).map_err(at(&path))?;
        for part in &done.parts {
            let path = folder.join(&part.part);
            let length = fs::metadata(&path).map(|about| about.len()).unwrap_or_default();
            if length != part.bytes {
                let problem = format!("it has {length} bytes where the manifest says {}", part.bytes);
                return Err(OutputError::Damaged { path, problem });
            }
        }
        let rejects_bytes = done.rejects_bytes();
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
        Ok((Self { folder: folder.to_owned(), manifest, rejects, _lock: lock }, done))
    }
}

impl Shelf for Folder {
    fn begin(&mut self, number: usize) -> Result<File, OutputError> {
        let path = self.unfinished(number);
        File::create(&path).map_err(at(&path))
    }

    fn unfinished(&self, number: usize) -> PathBuf {
        self.folder.join(part_name(number) + UNFINISHED)
    }

    fn reject(&mut self, line: &[u8]) -> Result<(), OutputError> {
        self.rejects.write_all(line).map_err(at(&self.folder.join(REJECTS)))
    }

    fn place(&mut self, number: usize, part: File) -> Result<u64, OutputError> {
        let (unfinished, path) = (self.unfinished(number), self.folder.join(part_name(number)));
        let length = part.sync_all().and_then(|()| Ok(part.metadata()?.len())).map_err(at(&unfinished))?;
        self.rejects
            .flush()
            .and_then(|()| self.rejects.get_ref().sync_data())
            .map_err(at(&self.folder.join(REJECTS)))?;
        fs::rename(&unfinished, &path).and_then(|()| sync(&self.folder)).map_err(at(&path))?;
        Ok(length)
    }

    fn note(&mut self, noted: &Line) -> Result<(), OutputError> {
        let path = self.folder.join(MANIFEST);
        let bytes = line(noted, &path)?;
        self.manifest.write_all(&bytes).and_then(|()| self.manifest.sync_data()).map_err(at(&path))
    }
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> OutputError + use<> {
    let path = path.to_owned();
    move |source| OutputError::Io { path, source }
}

/// A folder with files of others in it is left alone.
fn refuse_foreign(folder: &Path) -> Result<(), OutputError> {
    if folder.join(MANIFEST).exists() {
        return Ok(());
    }
    for entry in fs::read_dir(folder).map_err(at(folder))? {
        let file = entry.map_err(at(folder))?.file_name().to_string_lossy().into_owned();
        if file != LOCK && file != [MANIFEST, UNFINISHED].concat() {
            return Err(OutputError::Foreign { path: folder.to_owned(), file });
        }
    }
    Ok(())
}

/// Writes the head of a manifest.
fn begin(path: &Path, plan: &Plan) -> io::Result<()> {
    let mut unfinished = path.as_os_str().to_owned();
    unfinished.push(UNFINISHED);
    let mut file = File::create(&unfinished)?;
    file.write_all(&head(plan)?)?;
    file.sync_all()?;
    fs::rename(unfinished, path)
}

/// Sees to it that new names in a folder are on the disk.
fn sync(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}
