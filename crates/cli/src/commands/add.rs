//! `demarche add`: articles coded and recorded in the ledger.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Args;
use demarche_ledger::{Access, Coding, Ledger, Recorded};
use demarche_pipeline::Pipeline;
use demarche_statement::Article;
use jiff::Timestamp;
use jiff::civil::Date;
use rayon::prelude::*;

use super::code::progress::Progress;
use super::code::{self, BATCH, SKIPPED, code_with};
use crate::inputs::{self, FormName};
use crate::ledger_file::LedgerFile;

/// Code articles and record them in the ledger, with their statements.
///
/// Inputs are read as by `demarche code`. What is in the ledger already is not coded again; an article that changed becomes
/// a new version, and the old one is kept. Articles are recorded in batches, each whole or not at all: whenever the command
/// is cut off, the same command finishes the work.
#[derive(Args)]
#[command(after_help = "Examples:
  demarche add articles.jsonl notes/
  demarche add --ledger caucasus.ledger article.txt --published 2006-03-13 --publication 'Eurasia Daily Monitor'

Exit codes: as of `demarche code`.")]
pub(crate) struct Arguments {
    /// Files and folders to read; `-` is standard input, which is read too where no file is given
    #[arg(value_name = "INPUT")]
    files: Vec<PathBuf>,

    /// The day on which the articles were published, where they don't say it themselves
    #[arg(long, value_name = "YYYY-MM-DD")]
    published: Option<Date>,

    /// The outlet that published them, where they don't say it themselves
    #[arg(long, value_name = "NAME")]
    publication: Option<String>,

    /// What the files hold, where it is not to be told by their names and content
    #[arg(long, value_enum, value_name = "FORM")]
    input_format: Option<FormName>,

    /// The character set of the inputs, where they don't tell or tell it wrongly: `utf-8`, `windows-1251`, `gbk`
    #[arg(long, value_name = "NAME")]
    charset: Option<String>,

    /// How many articles to code at a time; by default one a core. What is recorded does not depend on it
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..))]
    threads: Option<u16>,

    #[command(flatten)]
    ledger: LedgerFile,

    #[command(flatten)]
    data: code::Data,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let files = inputs::files(&arguments.files, demarche_reader::is_article_file)?;
    let parser = arguments.data.pipeline()?;
    let coder = arguments.data.coder()?;
    let threads = arguments.threads.map_or(0, usize::from);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().context("cannot start threads")?;
    let mut ledger = arguments.ledger.open(Access::Create)?;
    let mut recorder = Recorder {
        ledger: &mut ledger,
        coder: &coder,
        pipeline: parser.get(),
        pool: &pool,
        progress: Progress::start(),
        recorded: Recorded::default(),
    };
    let mut skipped = false;
    let mut batch: Vec<Article> = Vec::new();
    let mut size = 0;
    for article in inputs::articles(files, arguments.input_format, arguments.charset.clone()) {
        match article {
            Ok(article) => {
                size += article.text.len();
                batch.push(Article {
                    published: article.published.or(arguments.published),
                    publication: article.publication.or_else(|| arguments.publication.clone()),
                    ..article
                });
            }
            Err(error) => {
                skipped = true;
                recorder.progress.pause(|| crate::report(&error));
            }
        }
        if batch.len() >= BATCH.0 || size >= BATCH.1 {
            recorder.record(std::mem::take(&mut batch)).with_context(|| arguments.ledger.name())?;
            size = 0;
        }
    }
    recorder.record(batch).with_context(|| arguments.ledger.name())?;
    let recorded = recorder.recorded;
    recorder.progress.end();
    writeln!(io::stdout(), "{}", told(recorded))?;
    Ok(if skipped { ExitCode::from(SKIPPED) } else { ExitCode::SUCCESS })
}

/// What has become of the articles, in a line.
pub(super) fn told(recorded: Recorded) -> String {
    format!(
        "{} recorded with {}; {}, {} new versions, {} there already",
        count(recorded.articles + recorded.versions, "article"),
        count(recorded.statements, "statement"),
        count(recorded.reprints, "reprint"),
        recorded.versions,
        recorded.unchanged,
    )
}

pub(super) fn count(number: u64, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

/// Codes batches on all cores and records each in one transaction.
pub(super) struct Recorder<'r> {
    pub(super) ledger: &'r mut Ledger,
    pub(super) coder: &'r demarche_coder::Coder,
    pub(super) pipeline: &'r Pipeline,
    pub(super) pool: &'r rayon::ThreadPool,
    pub(super) progress: Progress,
    pub(super) recorded: Recorded,
}

impl Recorder<'_> {
    pub(super) fn record(&mut self, batch: Vec<Article>) -> Result<()> {
        let mut new = Vec::with_capacity(batch.len());
        for article in batch {
            if self.ledger.knows(&article)? {
                self.recorded.unchanged += 1;
                self.progress.add_article();
            } else {
                new.push(article);
            }
        }
        if new.is_empty() {
            return Ok(());
        }
        let codings = self.code(new);
        self.recorded += self.ledger.record(&codings, Timestamp::now())?;
        Ok(())
    }

    /// The articles with their statements, in their order.
    pub(super) fn code(&self, articles: Vec<Article>) -> Vec<Coding> {
        // Each by itself, for the ledger is not for several threads.
        let Self { coder, pipeline, pool, progress, .. } = self;
        pool.install(|| {
            let each = articles.into_par_iter().map_init(
                || pipeline.worker(),
                |worker, article| {
                    let coded = code_with(coder, &article, false, |text| {
                        let document = worker.parse(text);
                        progress.add_sentences(document.sentences().len());
                        document
                    });
                    progress.add_article();
                    Coding {
                        statements: coded.into_iter().map(|(statement, _)| statement).collect(),
                        coder: CODER.to_owned(),
                        article,
                    }
                },
            );
            each.collect()
        })
    }
}

/// What statements name as their coder.
pub(super) const CODER: &str = concat!("demarche ", env!("CARGO_PKG_VERSION"));
