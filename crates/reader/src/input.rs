//! Files, folders, standard input and addresses: opened, unpacked, decoded, read line by line or whole.

use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use encoding_rs::Encoding;
use jiff::civil::Date;

use crate::charset::{self, Decoding};
use crate::gunzip::{self, Gunzip};
use crate::unzstd::{self, Unzstd};
use crate::{Error, Form};

/// The longest line, and the longest file of one text, in bytes: some hundred times a long article. What is longer was
/// parted wrongly, and would have to lie in memory as a whole.
pub(crate) const LONGEST: usize = 16 << 20;

/// How much of an input is looked at to tell what it holds.
const HEAD: usize = 8 << 10;

/// How much of a table is looked at to tell its character set.
const SAMPLE: usize = 64 << 10;

/// An opened input: bytes, and what is known of them besides.
pub struct Input {
    name: String,
    pub(crate) bytes: Box<dyn BufRead>,
    encoding: Option<&'static Encoding>,
    pub(crate) about: About,
    /// The file that the bytes are those of, where they can be read anywhere in it.
    #[cfg(feature = "parquet")]
    file: Option<PathBuf>,
}

/// Bytes that are counted as they are taken.
struct Counted<R> {
    bytes: R,
    count: Arc<AtomicU64>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.bytes.read(buffer)?;
        self.count.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

impl<R: BufRead> BufRead for Counted<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.bytes.fill_buf()
    }

    fn consume(&mut self, count: usize) {
        self.count.fetch_add(count as u64, Ordering::Relaxed);
        self.bytes.consume(count);
    }
}

/// What an input is packed with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Packing {
    Gzip,
    Zstd,
}

impl Packing {
    fn of(head: &[u8]) -> Option<Self> {
        match head {
            _ if head.starts_with(&gunzip::MAGIC) => Some(Self::Gzip),
            _ if head.starts_with(&unzstd::MAGIC) => Some(Self::Zstd),
            // A frame to be skipped, as archives begin with.
            [0x50..=0x5f, 0x2a, 0x4d, 0x18, ..] => Some(Self::Zstd),
            _ => None,
        }
    }

    fn unpack(self, bytes: impl BufRead + 'static) -> Box<dyn Read> {
        match self {
            Self::Gzip => Box::new(Gunzip::new(bytes)),
            Self::Zstd => Box::new(Unzstd::new(bytes)),
        }
    }
}

/// What whoever brings a page or a feed knows of it.
#[derive(Clone, Debug, Default)]
pub struct About {
    /// Where it was found: the links in it are relative to this.
    pub url: Option<String>,
    /// The media type that it was sent with, such as `text/html; charset=windows-1251`.
    pub media_type: Option<String>,
    /// The day it was fetched: it cannot have been published later.
    pub fetched: Option<Date>,
}

impl About {
    /// The character set that the media type names.
    pub(crate) fn charset(&self) -> Option<String> {
        let (_, parameters) = self.media_type.as_deref()?.split_once(';')?;
        parameters.split(';').find_map(|parameter| {
            let (name, value) = parameter.split_once('=')?;
            name.trim().eq_ignore_ascii_case("charset").then(|| value.trim().trim_matches(['"', '\'']).to_owned())
        })
    }
}

impl Input {
    /// Any bytes, under the name that messages shall call them by.
    pub fn new(name: impl Into<String>, bytes: impl BufRead + 'static) -> Self {
        Self {
            name: name.into(),
            bytes: Box::new(bytes),
            encoding: None,
            about: About::default(),
            #[cfg(feature = "parquet")]
            file: None,
        }
    }

    /// Opens a file; `-` is standard input.
    ///
    /// # Errors
    /// If it cannot be opened, or is a folder.
    pub fn open(path: &Path) -> Result<Self, Error> {
        if is_stdin(path) {
            return Ok(Self::new("standard input", BufReader::new(io::stdin())));
        }
        let name = path.display().to_string();
        let file = File::open(path).map_err(|source| Error::Open { place: name.clone(), source })?;
        // Opening a folder succeeds; only reading it fails.
        if file.metadata().is_ok_and(|about| about.is_dir()) {
            return Err(Error::unusable(name, "is a folder; name the files in it"));
        }
        #[cfg(feature = "parquet")]
        let anywhere = file.metadata().is_ok_and(|about| about.is_file()).then(|| path.to_owned());
        let input = Self::new(name, BufReader::with_capacity(64 << 10, file));
        #[cfg(feature = "parquet")]
        let input = Self { file: anywhere, ..input };
        Ok(input)
    }

    /// The input with what is known of it besides.
    #[must_use]
    pub fn with_about(self, about: About) -> Self {
        Self { about, ..self }
    }

    /// The input, read in the character set of that label (`windows-1251`; those of the WHATWG standard), whatever it
    /// declares.
    ///
    /// # Errors
    /// If no character set has the label.
    pub fn with_charset(self, label: &str) -> Result<Self, Error> {
        match charset::named(label) {
            Some(encoding) => Ok(Self { encoding: Some(encoding), ..self }),
            None => Err(Error::unusable(
                format!("{label:?}"),
                "names no character set; write it as utf-8, windows-1251, shift_jis or the like",
            )),
        }
    }

    /// The input, which adds to a count the bytes that are taken from it.
    #[must_use]
    pub fn counted(self, count: Arc<AtomicU64>) -> Self {
        Self { bytes: Box::new(Counted { bytes: self.bytes, count }), ..self }
    }

    /// What messages call it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The bytes as they are, for whoever reads them in a form of its own.
    pub fn bytes(&mut self) -> &mut dyn BufRead {
        &mut self.bytes
    }

    /// The first bytes, at most `count`; they are read again afterwards.
    pub(crate) fn head(&mut self, count: usize) -> Result<Vec<u8>, Error> {
        let mut head = Vec::new();
        let read = self.bytes.by_ref().take(count as u64).read_to_end(&mut head);
        read.map_err(|source| Error::read(&self.name, source))?;
        let rest = std::mem::replace(&mut self.bytes, Box::new(io::empty()));
        self.bytes = Box::new(BufReader::new(io::Cursor::new(head.clone()).chain(rest)));
        Ok(head)
    }

    /// The first bytes of what it holds, unpacked, and what it is packed with.
    pub(crate) fn head_within(&mut self) -> Result<(Vec<u8>, Option<Packing>), Error> {
        let head = self.head(4 * HEAD)?;
        let Some(packing) = Packing::of(&head) else {
            return Ok((head.into_iter().take(HEAD).collect(), None));
        };
        let mut within = Vec::new();
        // A damaged or cut head gives what there is.
        let _ = packing.unpack(io::Cursor::new(head)).take(HEAD as u64).read_to_end(&mut within);
        Ok((within, Some(packing)))
    }

    /// The input without what it is packed with.
    pub(crate) fn unpacked(self, packing: Packing) -> Self {
        let bytes = Box::new(BufReader::new(packing.unpack(self.bytes)));
        Self {
            bytes,
            #[cfg(feature = "parquet")]
            file: None,
            ..self
        }
    }

    /// All of it as a file that can be read anywhere; what is none yet is written to one without a name.
    #[cfg(feature = "parquet")]
    pub(crate) fn anywhere(mut self) -> Result<File, Error> {
        let file = match &self.file {
            Some(path) => File::open(path),
            None => tempfile::tempfile().and_then(|mut file| io::copy(&mut self.bytes, &mut file).map(|_| file)),
        };
        file.map_err(|source| Error::read(&self.name, source))
    }

    /// All of it as bytes.
    pub(crate) fn whole(&mut self) -> Result<Vec<u8>, Error> {
        let mut bytes = Vec::new();
        let mut limited = self.bytes.by_ref().take(LONGEST as u64 + 1);
        limited.read_to_end(&mut bytes).map_err(|source| Error::read(&self.name, source))?;
        if bytes.len() > LONGEST {
            let problem =
                format!("is longer than {} MiB: too long for one text; part it into its articles", LONGEST >> 20);
            return Err(Error::unusable(&self.name, problem));
        }
        Ok(bytes)
    }

    /// All of it as one text, without a byte order mark.
    ///
    /// Text that is not UTF-8 is read in the character set that its bytes tell, where they are enough to tell.
    ///
    /// # Errors
    /// If it cannot be read, is longer than 16 MiB, or is in no character set that can be told.
    pub fn text(mut self) -> Result<String, Error> {
        let bytes = self.whole()?;
        if let Some(encoding) = self.encoding {
            return Ok(charset::decode(bytes, encoding));
        }
        if std::str::from_utf8(&bytes).is_err()
            && let Some(encoding) = charset::of_undeclared(&bytes)
        {
            return Ok(charset::decode(bytes, encoding));
        }
        utf8(bytes).map_err(|problem| Error::unusable(&self.name, format!("is not {problem}")))
    }

    /// All of it as one text in the character set that it declares, as pages and feeds do.
    pub(crate) fn declared_text(mut self, declared: impl Fn(&[u8]) -> Vec<String>) -> Result<String, Error> {
        let bytes = self.whole()?;
        let encoding = self
            .encoding
            .unwrap_or_else(|| charset::of_declared(&bytes, self.about.charset().into_iter().chain(declared(&bytes))));
        Ok(charset::decode(bytes, encoding))
    }

    /// Its bytes as UTF-8, read piece by piece, in the character set given, declared or told by its first 64 KiB.
    pub(crate) fn decoded(
        mut self,
        declared: impl Fn(&[u8]) -> Vec<String>,
    ) -> Result<Decoding<Box<dyn BufRead>>, Error> {
        let encoding = match self.encoding {
            Some(encoding) => encoding,
            None => {
                let head = self.head(SAMPLE)?;
                charset::of_declared(&head, self.about.charset().into_iter().chain(declared(&head)))
            }
        };
        Ok(Decoding::new(self.bytes, encoding))
    }

    /// Its lines, without their ends, empty ones included, each with its number from 1.
    ///
    /// A line that is too long (16 MiB) or no UTF-8 gives an error in its place, and reading goes on after it.
    pub fn lines(self) -> Lines {
        let bytes: Box<dyn BufRead> = match self.encoding {
            Some(encoding) => Box::new(BufReader::new(Decoding::new(self.bytes, encoding))),
            None => self.bytes,
        };
        Lines { name: self.name, bytes, number: 0 }
    }
}

/// A line and its number from 1.
pub struct Line {
    /// Counted from 1.
    pub number: usize,
    /// The line without its end.
    pub text: String,
}

/// The lines of an input: see [`Input::lines`].
pub struct Lines {
    name: String,
    bytes: Box<dyn BufRead>,
    number: usize,
}

impl Lines {
    /// What messages call a line.
    pub fn place(name: &str, number: usize) -> String {
        format!("{name}, line {number}")
    }

    fn read(&mut self) -> Result<Option<Line>, Error> {
        let mut line = Vec::new();
        let mut limited = self.bytes.by_ref().take(LONGEST as u64 + 1);
        let read = limited.read_until(b'\n', &mut line);
        if read.map_err(|source| Error::read(&self.name, source))? == 0 {
            return Ok(None);
        }
        self.number += 1;
        let place = Self::place(&self.name, self.number);
        if line.len() > LONGEST && line.last() != Some(&b'\n') {
            drop(line);
            self.bytes.skip_until(b'\n').map_err(|source| Error::read(&self.name, source))?;
            return Err(Error::skipped(
                place,
                format!("it is longer than {} MiB; write one article a line", LONGEST >> 20),
            ));
        }
        while line.last().is_some_and(|&byte| byte == b'\n' || byte == b'\r') {
            line.pop();
        }
        let mut text = utf8(line).map_err(|problem| Error::skipped(place, format!("it is not {problem}")))?;
        if self.number > 1 && text.starts_with('\u{feff}') {
            // Files with byte order marks, one after the other.
            text.remove(0);
        }
        Ok(Some(Line { number: self.number, text }))
    }
}

impl Iterator for Lines {
    type Item = Result<Line, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.read() {
            // The input itself fails: there is no going on. A failure is told once.
            Err(error @ Error::Read { .. }) => {
                self.bytes = Box::new(io::empty());
                Some(Err(error))
            }
            other => other.transpose(),
        }
    }
}

/// The inputs to read: those given, and in place of a folder the files in it and its folders that `wanted` takes, sorted by
/// name; without any, standard input where something is piped in.
///
/// What cannot be read stands as an error in its place.
///
/// # Errors
/// If nothing is given and nothing is piped in.
pub fn files(given: &[PathBuf], wanted: impl Fn(&Path) -> bool + Copy) -> Result<Vec<Result<PathBuf, Error>>, Error> {
    if given.is_empty() {
        if io::stdin().is_terminal() {
            return Err(Error::unusable("nothing to read:", "name a FILE, or pipe a text in; --help tells more"));
        }
        return Ok(vec![Ok(PathBuf::from("-"))]);
    }
    let mut found = Vec::new();
    for path in given {
        if is_stdin(path) || is_address(path) || !path.is_dir() {
            found.push(Ok(path.clone()));
            continue;
        }
        let before = found.len();
        in_folder(path, wanted, &mut found);
        if found.len() == before {
            let ends: Vec<String> =
                Form::ALL.iter().flat_map(|form| form.endings()).map(|end| format!(".{end}")).collect();
            let problem = format!(
                "holds no .txt, .md or .jsonl file, nor any other of {}, packed with .gz, .zst or not; name its files one by one",
                ends.join(" ")
            );
            found.push(Err(Error::unusable(path.display().to_string(), problem)));
        }
    }
    Ok(found)
}

fn in_folder(folder: &Path, wanted: impl Fn(&Path) -> bool + Copy, found: &mut Vec<Result<PathBuf, Error>>) {
    let failed = |source| Err(Error::read(format!("the folder {}", folder.display()), source));
    let entries = match std::fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>) {
        Ok(entries) => entries,
        Err(error) => return found.push(failed(error)),
    };
    let mut entries: Vec<_> = entries.iter().map(|entry| (entry.path(), entry.file_type())).collect();
    entries.sort_by(|one, other| one.0.cmp(&other.0));
    for (path, kind) in entries {
        let is_hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        match kind {
            _ if is_hidden => {}
            // Links to folders are not followed: they may lead round in circles.
            Ok(kind) if kind.is_dir() => in_folder(&path, wanted, found),
            Ok(_) if wanted(&path) && !path.is_dir() => found.push(Ok(path)),
            Ok(_) => {}
            Err(error) => found.push(failed(error)),
        }
    }
}

fn is_stdin(path: &Path) -> bool {
    path == Path::new("-")
}

/// Whether an input is an address on the web.
pub(crate) fn is_address(path: &Path) -> bool {
    path.to_str().is_some_and(|name| {
        let is = |scheme: &str| name.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
        is("http://") || is("https://")
    })
}

/// The bytes as text, without a byte order mark; else from where on they are none.
fn utf8(bytes: Vec<u8>) -> Result<String, String> {
    let mut text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..at].iter().filter(|&&byte| byte == b'\n').count() + 1;
        let line = if line > 1 { format!(" (line {line})") } else { String::new() };
        format!("UTF-8 from byte {at}{line} on; convert it first, for example with iconv")
    })?;
    if text.starts_with('\u{feff}') {
        text.remove(0);
    }
    Ok(text)
}
