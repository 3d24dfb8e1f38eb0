//! `demarche-typeset`: a brief, as `demarche brief -o brief.json` writes it, set as PDF.
//!
//! `demarche brief -o brief.pdf` runs this program. The page is laid out by `brief.typ`; the charts are those of the page of
//! HTML. No file is read and no network asked beside the brief: the fonts are in the program.

use std::io::{Read, Write};
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use clap::Parser;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;

/// Set a brief as PDF.
#[derive(Parser)]
#[command(
    version,
    after_help = "Example:
  demarche brief AZE JPN -o brief.json && demarche-typeset brief.json -o brief.pdf"
)]
struct Arguments {
    /// The brief in JSON; without it, or with `-`, standard input
    #[arg(value_name = "BRIEF.json")]
    input: Option<PathBuf>,

    /// The file to write; without it, the PDF goes to standard output
    #[arg(short, long, value_name = "FILE.pdf")]
    output: Option<PathBuf>,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let mut brief = Vec::new();
    match arguments.input.filter(|path| path.as_os_str() != "-") {
        Some(path) => brief = std::fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?,
        None => {
            std::io::stdin().read_to_end(&mut brief).context("cannot read standard input")?;
        }
    }
    let pdf = typeset(brief)?;
    match arguments.output {
        Some(path) => std::fs::write(&path, pdf).with_context(|| format!("cannot write {}", path.display()))?,
        None => std::io::stdout().lock().write_all(&pdf).context("cannot write standard output")?,
    }
    Ok(())
}

const TEMPLATE: &str = include_str!("brief.typ");

/// Sets a brief in JSON; the same brief gives the same bytes.
fn typeset(brief: Vec<u8>) -> Result<Vec<u8>> {
    let desk = Desk::new(brief)?;
    let told = |errors: &[SourceDiagnostic]| {
        errors.iter().map(|error| error.message.to_string()).collect::<Vec<_>>().join("; ")
    };
    let remedy = "give it what `demarche brief -o brief.json` of the same version writes";
    let document = match typst::compile::<PagedDocument>(&desk).output {
        Ok(document) => document,
        Err(errors) => bail!("the brief cannot be set: {}; {remedy}", told(&errors)),
    };
    match typst_pdf::pdf(&document, &PdfOptions::default()) {
        Ok(pdf) => Ok(pdf),
        Err(errors) => bail!("the PDF cannot be made: {}", told(&errors)),
    }
}

/// All that Typst sees: its library, the fonts, the template and the brief.
struct Desk {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    template: Source,
    brief: (FileId, Bytes),
}

impl Desk {
    fn new(brief: Vec<u8>) -> Result<Self> {
        let file = |name: &str| -> Result<FileId> {
            let path = VirtualPath::new(name).map_err(|error| anyhow::anyhow!("{name}: {error}"))?;
            Ok(RootedPath::new(VirtualRoot::Project, path).intern())
        };
        let fonts: Vec<Font> = typst_assets::fonts().flat_map(|data| Font::iter(Bytes::new(data))).collect();
        Ok(Self {
            library: LazyHash::new(<Library as LibraryExt>::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            template: Source::new(file("brief.typ")?, TEMPLATE.to_owned()),
            brief: (file("brief.json")?, Bytes::new(brief)),
        })
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::NotSource) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.brief.0 { Ok(self.brief.1.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        // A brief is of its own time, and the same bytes each time.
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BRIEF: &str = include_str!("../tests/brief.json");

    #[test]
    fn a_brief_is_set_and_the_same_each_time() {
        let first = typeset(BRIEF.into()).expect("a PDF");
        assert!(first.starts_with(b"%PDF-") && first.len() > 10_000, "{}", first.len());
        assert!(first == typeset(BRIEF.into()).expect("a PDF"));
    }

    #[test]
    fn what_is_no_brief_is_an_error_with_a_remedy() {
        for nonsense in ["", "{}", "[1, 2]", "{\"title\": 3}"] {
            let error = typeset(nonsense.into()).expect_err("no brief").to_string();
            assert!(error.contains("demarche brief -o brief.json"), "{error}");
        }
    }
}
