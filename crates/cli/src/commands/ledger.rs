//! `demarche ledger`: the file as a whole.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, Subcommand, ValueEnum};
use demarche_ledger::{Access, Recorded};

#[cfg(feature = "archive")]
use super::add::told;
use super::add::{CODER, Recorder, count};
use super::code;
use super::code::progress::Progress;
use crate::inputs;
use crate::ledger_file::LedgerFile;

/// Check, back up, export, import or code anew a whole ledger.
#[derive(Args)]
#[command(after_help = "Exit codes: 0 all went well; 1 nothing could be done, or `check` found damage.")]
pub(crate) struct Arguments {
    #[command(subcommand)]
    what: What,

    #[command(flatten)]
    ledger: LedgerFile,
}

#[derive(Subcommand)]
enum What {
    /// How much the ledger holds
    Info,
    /// Verify the file, the hashes of all texts and codings, all references and all offsets
    Check,
    /// Copy the ledger as it stands to a new file, also while it is written to
    Backup {
        /// The copy to make
        file: PathBuf,
    },
    /// Write all that the ledger holds, so that `import` makes the same ledger of it
    Export {
        /// The file to make, or the folder with --format csv; without it, JSON lines go to standard output
        to: Option<PathBuf>,
        /// How to write it
        #[arg(long, value_enum, default_value_t = Form::Jsonl)]
        format: Form,
    },
    /// Take in what `export` wrote: a new ledger is made of it, one that holds something keeps that and gets the rest.
    /// Or take in what `demarche code -o` wrote: articles of which only the sentences of their statements are there
    Import {
        /// A file of JSON lines, `-` for standard input, a folder of CSV files, or a folder of Parquet (feature `archive`)
        from: PathBuf,

        /// Of a folder of Parquet, only the articles in which a statement names these two, as AZE,JPN
        #[arg(long, value_name = "CODE,CODE", value_delimiter = ',')]
        dyad: Vec<String>,
    },
    /// Code the articles of the ledger again with this program's coder, where another coded them; decisions hold on
    Recode {
        /// All articles, also those that this version of the program coded
        #[arg(long)]
        all: bool,

        #[command(flatten)]
        data: Box<code::Data>,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Form {
    /// One file, an object a line
    Jsonl,
    /// A folder of CSV files
    Csv,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let name = || arguments.ledger.name();
    let mut out = io::stdout().lock();
    match &arguments.what {
        What::Info => {
            let counts = arguments.ledger.open(Access::Read)?.counts().with_context(name)?;
            writeln!(
                out,
                "{} in {}, {}, {}, {}",
                count(counts.articles, "article"),
                count(counts.versions, "version"),
                count(counts.statements, "current statement"),
                count(counts.matters, "matter"),
                count(counts.decisions, "decision")
            )?;
        }
        What::Check => {
            let report = arguments.ledger.open(Access::Read)?.check().with_context(name)?;
            for finding in &report.findings {
                writeln!(out, "{}: {}", finding.place, finding.what)?;
            }
            let (versions, statements) = (count(report.versions, "version"), count(report.statements, "statement"));
            if report.findings.is_empty() {
                writeln!(out, "{} is sound: {versions} and {statements} verified", name())?;
            } else {
                writeln!(
                    out,
                    "{} is damaged, see above; {versions} and {statements} were read. Go back to a backup, or save what can \
                     be read with `demarche ledger export`",
                    name()
                )?;
                return Ok(ExitCode::FAILURE);
            }
        }
        What::Backup { file } => {
            arguments.ledger.open(Access::Read)?.backup(file).with_context(name)?;
            writeln!(out, "{} holds all that {} held", file.display(), name())?;
        }
        What::Export { to, format } => {
            let mut ledger = arguments.ledger.open(Access::Read)?;
            match (format, to) {
                (Form::Csv, Some(folder)) => ledger.export_csv(folder).with_context(name)?,
                (Form::Csv, None) => {
                    anyhow::bail!("CSV is a folder of files; name one: `demarche ledger export FOLDER --format csv`")
                }
                (Form::Jsonl, None) => {
                    ledger.export_json_lines(BufWriter::new(out)).map_err(unwrap_io).with_context(name)?
                }
                (Form::Jsonl, Some(path)) => {
                    let file = File::create_new(path)
                        .with_context(|| format!("cannot make {}; name a new file", path.display()))?;
                    ledger.export_json_lines(BufWriter::new(file)).with_context(name)?;
                }
            }
        }
        What::Import { from, dyad } => {
            if !matches!(dyad.len(), 0 | 2) {
                anyhow::bail!("--dyad takes two parties, as in --dyad AZE,JPN");
            }
            let parquet = parts(from)?;
            if !parquet.is_empty() {
                return import_parquet(&parquet, dyad, &arguments.ledger);
            }
            if !dyad.is_empty() {
                anyhow::bail!("{} holds no Parquet: --dyad is for what `demarche code -o` wrote", from.display());
            }
            let input: Box<dyn io::BufRead> = if from == Path::new("-") {
                Box::new(BufReader::new(io::stdin()))
            } else if from.is_dir() {
                Box::new(io::empty())
            } else {
                Box::new(BufReader::new(File::open(from).with_context(|| format!("cannot open {}", from.display()))?))
            };
            let mut ledger = arguments.ledger.open(Access::Create)?;
            let imported = if from.is_dir() { ledger.import_csv(from) } else { ledger.import_json_lines(input) };
            let imported = imported.with_context(|| format!("cannot import {}", from.display()))?;
            writeln!(
                out,
                "{}, {}, {} imported",
                count(imported.versions, "version"),
                count(imported.statements, "statement"),
                count(imported.decisions, "decision")
            )?;
        }
        What::Recode { all, data } => {
            let (coder, parser) = (data.coder()?, data.pipeline()?);
            let pool = rayon::ThreadPoolBuilder::new().build().context("cannot start threads")?;
            let mut ledger = arguments.ledger.open(Access::Write)?;
            let (mut after, mut changed, mut seen) = (0, 0, 0);
            loop {
                let from = if *all { "" } else { CODER };
                let articles = ledger.coded_otherwise(from, after).with_context(name)?;
                let Some(last) = articles.last() else { break };
                after = last.version;
                let articles = articles.into_iter().map(|held| held.article).collect();
                let recorder = Recorder {
                    ledger: &mut ledger,
                    coder: &coder,
                    pipeline: parser.get(),
                    pool: &pool,
                    progress: Progress::start(),
                    recorded: Recorded::default(),
                };
                let codings = recorder.code(articles);
                recorder.progress.end();
                for coding in &codings {
                    changed += u64::from(ledger.recode(coding).with_context(name)?);
                    seen += 1;
                }
            }
            writeln!(out, "{} coded again, {changed} of them otherwise than before", count(seen, "article"))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Whether a file is, by its name, one of those of statements in a folder of Parquet.
fn is_part(path: &Path) -> bool {
    let name = path.file_name().map_or(&b""[..], |name| name.as_encoded_bytes());
    path.extension().is_some_and(|end| end == "parquet") && !name.starts_with(b"_") && !name.starts_with(b".")
}

/// A file of statements in Parquet.
enum Part {
    File(PathBuf),
    #[cfg(feature = "stores")]
    Object(demarche_archive::Object),
}

/// The Parquet files of a folder of archives, or the one that is named; none where it is something else.
fn parts(from: &Path) -> Result<Vec<Part>> {
    let local = match from.to_str().and_then(|name| name.split_once("://")) {
        #[cfg(feature = "archive")]
        Some(("file", _)) => code::of_address(from)?,
        #[cfg(feature = "stores")]
        Some(_) if from.to_str().is_some_and(demarche_archive::is_store_address) => {
            let place = demarche_archive::Place::at(&from.to_string_lossy())?;
            let objects = place.objects(|name| is_part(Path::new(name)))?;
            if objects.is_empty() {
                anyhow::bail!("{} holds no Parquet; name the folder that `demarche code -o` filled", place.address());
            }
            return Ok(objects.into_iter().map(Part::Object).collect());
        }
        Some((scheme @ ("s3" | "s3a" | "gs"), _)) => anyhow::bail!(
            "{} cannot be read: no way to `{scheme}` is built in; build the program with `--features stores`",
            from.display()
        ),
        _ => from.to_owned(),
    };
    if !local.is_dir() && !is_part(&local) {
        return Ok(Vec::new());
    }
    let found = inputs::files(&[local], is_part)?;
    // A folder without any is an error to whoever looks for articles; here it is an export in tables.
    if found.iter().all(Result::is_err) {
        return Ok(Vec::new());
    }
    Ok(found.into_iter().map(|path| path.map(Part::File)).collect::<Result<_, _>>()?)
}

#[cfg(not(feature = "archive"))]
fn import_parquet(files: &[Part], _: &[String], _: &LedgerFile) -> Result<ExitCode> {
    let Part::File(first) = &files[0];
    anyhow::bail!(
        "{} is Parquet, which this program was built without; build it with `cargo build --release --features archive`",
        first.display()
    )
}

/// A file of statements that can be read: of an object, a copy that is gone with the value, under the object's name.
#[cfg(feature = "archive")]
struct Local {
    path: PathBuf,
    #[cfg(feature = "stores")]
    copy: Option<(tempfile::NamedTempFile, String)>,
}

#[cfg(feature = "archive")]
impl Local {
    fn of(part: &Part) -> Result<Self> {
        match part {
            #[cfg(not(feature = "stores"))]
            Part::File(path) => Ok(Self { path: path.clone() }),
            #[cfg(feature = "stores")]
            Part::File(path) => Ok(Self { path: path.clone(), copy: None }),
            #[cfg(feature = "stores")]
            Part::Object(object) => {
                let copy = object.in_file().with_context(|| format!("cannot read {}", object.address()))?;
                Ok(Self { path: copy.path().to_owned(), copy: Some((copy, object.address())) })
            }
        }
    }

    /// An error in it, which names the object and not the copy.
    fn named(&self, error: impl Into<anyhow::Error>) -> anyhow::Error {
        #[cfg(feature = "stores")]
        if let Some((_, address)) = &self.copy {
            let error: anyhow::Error = error.into();
            return anyhow::anyhow!("{}", format!("{error:#}").replace(&self.path.display().to_string(), address));
        }
        error.into()
    }
}

/// Takes in the articles of archives that `demarche code -o` or Spark coded.
#[cfg(feature = "archive")]
fn import_parquet(files: &[Part], dyad: &[String], ledger: &LedgerFile) -> Result<ExitCode> {
    use std::collections::HashSet;
    use std::sync::Arc;

    use demarche_archive::{Statements, articles_naming};
    use demarche_ledger::Excerpt;
    use demarche_statement::Statement;
    use jiff::Timestamp;

    let atlas = demarche_atlas::Atlas::embedded();
    let dyad: Vec<String> =
        dyad.iter().map(|name| crate::measures::party(atlas, name.trim())).collect::<Result<_>>()?;
    let mut wanted = HashSet::new();
    if !dyad.is_empty() {
        for file in files {
            let local = Local::of(file)?;
            wanted.extend(articles_naming(&local.path, &dyad).map_err(|error| local.named(error))?);
        }
    }
    let wanted = Arc::new(wanted);
    let statements = files.iter().flat_map(|file| -> Box<dyn Iterator<Item = Result<Statement>>> {
        let opened = Local::of(file).and_then(|local| {
            let path = &local.path;
            let opened = if dyad.is_empty() {
                Statements::open(path)
            } else {
                Statements::of_articles(path, Arc::clone(&wanted))
            };
            opened.map_err(|error| local.named(error)).map(|statements| (local, statements))
        });
        match opened {
            Ok((local, statements)) => {
                Box::new(statements.map(move |statement| statement.map_err(|error| local.named(error))))
            }
            Err(error) => Box::new(std::iter::once(Err(error))),
        }
    });
    let mut ledger_file = ledger.open(Access::Create)?;
    let (mut recorded, mut skipped) = (Recorded::default(), false);
    let (mut article, mut batch): (Vec<Statement>, Vec<Excerpt>) = (Vec::new(), Vec::new());
    let mut record = |batch: &mut Vec<Excerpt>| -> Result<()> {
        recorded += ledger_file.record_excerpts(batch, Timestamp::now()).with_context(|| ledger.name())?;
        batch.clear();
        Ok(())
    };
    for statement in statements {
        let statement = match statement {
            Ok(statement) => statement,
            Err(error) => {
                crate::report(&error);
                skipped = true;
                continue;
            }
        };
        // An article that stands there twice begins anew with the same.
        let is_next =
            article.first().is_some_and(|first| first.cite_info.id != statement.cite_info.id || *first == statement);
        if is_next {
            batch.extend(Excerpt::of(std::mem::take(&mut article)));
        }
        article.push(statement);
        if batch.len() >= code::BATCH.0 {
            record(&mut batch)?;
        }
    }
    batch.extend(Excerpt::of(article));
    record(&mut batch)?;
    writeln!(io::stdout(), "{}", told(recorded))?;
    Ok(if skipped { ExitCode::from(code::SKIPPED) } else { ExitCode::SUCCESS })
}

/// A reader that has gone is found by its input error.
fn unwrap_io(error: demarche_ledger::Error) -> anyhow::Error {
    match error {
        demarche_ledger::Error::Io(error) => error.into(),
        other => other.into(),
    }
}
