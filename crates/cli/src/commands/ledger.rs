//! `demarche ledger`: the file as a whole.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, Subcommand, ValueEnum};
use demarche_ledger::{Access, Recorded};

use super::add::{CODER, Recorder, count};
use super::code;
use super::code::progress::Progress;
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
    /// Take in what `export` wrote: a new ledger is made of it, one that holds something keeps that and gets the rest
    Import {
        /// A file of JSON lines, `-` for standard input, or a folder of CSV files
        from: PathBuf,
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
        What::Import { from } => {
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

/// A reader that has gone is found by its input error.
fn unwrap_io(error: demarche_ledger::Error) -> anyhow::Error {
    match error {
        demarche_ledger::Error::Io(error) => error.into(),
        other => other.into(),
    }
}
