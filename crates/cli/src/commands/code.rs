//! `demarche code`: the statements of articles.

#[cfg(feature = "archive")]
mod archive;
pub(super) mod progress;

#[cfg(feature = "archive")]
pub(super) use archive::of_address;

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Args;
use demarche_coder::Coder;
use demarche_pipeline::{Document, Pipeline};
use demarche_reader::Error;
use demarche_statement::{Article, json_lines};
use jiff::civil::Date;
use rayon::prelude::*;

use self::progress::Progress;
use crate::inputs::{self, FormName};
use crate::writing::{Coded, Format, Look, Writer};

/// Write what articles say: who did, said, promised or paid what to whom, when, and according to whom.
///
/// Plain text, Markdown, JSON Lines, CSV, web pages, feeds and web archives are told apart by what a file holds, packed with
/// gzip or not. In JSON Lines each line is an article: an object with `text` and, where known, `id`, `publication`, `title`,
/// `author`, `url`, `language`, `published`, `modified`; in CSV a row is, under columns of these names. Of a folder, all files
/// are read whose names say that they hold articles. Statements come in the order of the articles.
#[derive(Args)]
#[command(after_help = "Examples:
  demarche code article.txt --published 2006-03-13 --publication 'Eurasia Daily Monitor'
  demarche code articles.jsonl notes/ > statements.jsonl
  demarche code article.md --explain
  demarche code https://example.org/article.html CC-NEWS-20250101.warc.gz
  curl -s https://example.org/article.txt | demarche code --format csv
  demarche code news-2006.jsonl.gz crawl/ -o statements/
  demarche code s3://news/2006/ -o s3://news/statements

Exit codes: 0 all went well; 1 nothing could be done; 2 the command line is wrong; 3 an input, or a line of one, was
left out, and standard error says why.")]
pub(crate) struct Arguments {
    /// Files, folders and addresses to read; `-` is standard input, which is read too where no file is given
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,

    /// The day on which the articles were published, where they don't say it themselves
    #[arg(long, value_name = "YYYY-MM-DD")]
    published: Option<Date>,

    /// The outlet that published them, where they don't say it themselves
    #[arg(long, value_name = "NAME")]
    publication: Option<String>,

    /// How to write the statements; by default `table` on a terminal, else `jsonl`
    #[arg(long, value_enum)]
    format: Option<Format>,

    /// Say of each statement which entry of the lexicon or which judgement gave it, and mark its words
    #[arg(long)]
    explain: bool,

    /// Write the articles as they were read, a JSON object a line, and code nothing: the texts that offsets count into
    #[arg(long, conflicts_with_all = ["format", "explain"])]
    articles: bool,

    /// Write the statements as Parquet into this folder, on a disk or in an object store (s3://bucket/folder), in parts; the same
    /// command goes on with a run that was cut off
    #[arg(short, long, value_name = "DIR", conflicts_with_all = ["format", "explain", "articles"])]
    output: Option<PathBuf>,

    /// How many articles a part of the folder holds, and so how many are coded again after a run was cut off
    #[arg(long, value_name = "NUMBER", default_value_t = 20_000, requires = "output")]
    #[arg(value_parser = clap::value_parser!(u32).range(1..))]
    part: u32,

    /// What the files hold, where it is not to be told by their names and content
    #[arg(long, value_enum, value_name = "FORM")]
    input_format: Option<FormName>,

    /// The character set that the files are in, such as windows-1251, whatever they declare
    #[arg(long, value_name = "NAME")]
    charset: Option<String>,

    /// How many articles to code at a time; by default one a core. The output does not depend on it
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..))]
    threads: Option<u16>,

    #[command(flatten)]
    data: Data,
}

/// What to read with, where it is not what is built in.
#[derive(Args)]
pub(crate) struct Data {
    /// A spaCy v3 pipeline to parse with instead of the embedded one: its directory, or a packed file
    #[arg(long, value_name = "DIR|FILE")]
    pipeline: Option<PathBuf>,

    /// A folder of lexicon files to lay over the built-in ones
    #[arg(long, value_name = "DIR")]
    lexicon: Option<PathBuf>,

    /// A folder of tables of countries, people, bodies, outlets or places to lay over the built-in ones
    #[arg(long, value_name = "DIR")]
    atlas: Option<PathBuf>,

    /// A model of relations, as training/relation.py writes it, to judge with instead of the built-in one
    #[arg(long, value_name = "FILE")]
    relations: Option<PathBuf>,
}

impl Arguments {
    /// The article, with the day and outlet that the command line gives where it does not say them itself.
    fn complete(&self, article: Article) -> Article {
        Article {
            published: article.published.or(self.published),
            publication: article.publication.or_else(|| self.publication.clone()),
            ..article
        }
    }
}

/// A pipeline that is built in or was loaded.
pub(crate) enum Parser {
    BuiltIn(&'static Pipeline),
    Loaded(Box<Pipeline>),
}

impl Parser {
    pub(crate) fn get(&self) -> &Pipeline {
        match self {
            Self::BuiltIn(pipeline) => pipeline,
            Self::Loaded(pipeline) => pipeline,
        }
    }
}

impl Data {
    pub(crate) fn pipeline(&self) -> Result<Parser> {
        Ok(match &self.pipeline {
            Some(path) => Parser::Loaded(Box::new(
                Pipeline::load(path).with_context(|| format!("cannot load the pipeline {}", path.display()))?,
            )),
            None => Parser::BuiltIn(demarche_english::pipeline()),
        })
    }

    pub(crate) fn coder(&self) -> Result<Coder> {
        let (lexicon, _) = super::lexicon::load(self.lexicon.as_deref())?;
        let coder = Coder::new(super::atlas::load(self.atlas.as_deref())?, lexicon)?;
        match &self.relations {
            Some(path) => {
                let model = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
                coder.with_relations(&model).with_context(|| format!("cannot use {}", path.display()))
            }
            None => Ok(coder),
        }
    }
}

/// How many articles are coded together, and of how many bytes: enough work for all cores, little to wait in memory.
pub(super) const BATCH: (usize, usize) = (256, 8 << 20);

/// The exit code for input that was skipped because it could not be read.
pub(crate) const SKIPPED: u8 = 3;

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    if let Some(folder) = &arguments.output {
        #[cfg(feature = "archive")]
        return archive::run(arguments, folder);
        #[cfg(not(feature = "archive"))]
        anyhow::bail!(
            "{} cannot be written: this program was built without Parquet; build it with `cargo build --release --features \
             archive`",
            folder.display()
        );
    }
    let files = inputs::files(&arguments.files, demarche_reader::is_article_file)?;
    let out = BufWriter::new(io::stdout().lock());
    if arguments.articles {
        return copy(arguments, files, out);
    }
    let parser = arguments.data.pipeline()?;
    let (coder, pipeline) = (arguments.data.coder()?, parser.get());
    let threads = arguments.threads.map_or(0, usize::from);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().context("cannot start threads")?;
    let format = arguments.format.unwrap_or_else(Format::usual);
    let mut writer = Writer::new(out, format, Look::of_output(), arguments.explain);
    let progress = Progress::start();
    let mut code_batch = |batch: &mut Vec<Article>| -> Result<()> {
        let coded: Vec<Vec<Coded>> = pool.install(|| {
            let each = batch.par_iter().map_init(
                || pipeline.worker(),
                |worker, article| {
                    let coded = code_with(&coder, article, arguments.explain, |text| {
                        let document = worker.parse(text);
                        progress.add_sentences(document.sentences().len());
                        document
                    });
                    progress.add_article();
                    coded
                },
            );
            each.collect()
        });
        progress.pause(|| -> Result<()> {
            for (article, coded) in batch.iter().zip(&coded) {
                writer.write(article, coded)?;
            }
            // Whoever reads along gets what is done.
            writer.flush()
        })?;
        batch.clear();
        Ok(())
    };
    let mut skipped = false;
    let mut batch: Vec<Article> = Vec::new();
    let mut size = 0;
    for article in read(arguments, files) {
        match article {
            Ok(article) => {
                size += article.text.len();
                batch.push(article);
            }
            Err(error) => {
                skipped = true;
                progress.pause(|| crate::report(&error));
            }
        }
        if batch.len() >= BATCH.0 || size >= BATCH.1 {
            code_batch(&mut batch)?;
            size = 0;
        }
    }
    code_batch(&mut batch)?;
    progress.end();
    Ok(if skipped { ExitCode::from(SKIPPED) } else { ExitCode::SUCCESS })
}

/// Hands the articles of files to `each`, a batch at a time; what cannot be read is reported and left out, which the exit
/// code tells.
pub(super) fn read_batches(
    files: &[PathBuf],
    form: Option<FormName>,
    mut each: impl FnMut(Vec<Article>) -> Result<()>,
) -> Result<ExitCode> {
    let mut skipped = false;
    let mut batch: Vec<Article> = Vec::new();
    for article in inputs::articles(inputs::files(files, demarche_reader::is_article_file)?, form, None) {
        match article {
            Ok(article) => batch.push(article),
            Err(error) => {
                crate::report(&error);
                skipped = true;
            }
        }
        if batch.len() == BATCH.0 {
            each(std::mem::take(&mut batch))?;
        }
    }
    each(batch)?;
    Ok(if skipped { ExitCode::from(SKIPPED) } else { ExitCode::SUCCESS })
}

/// All articles, with the day and outlet that the command line gives.
fn read(arguments: &Arguments, files: Vec<Result<PathBuf, Error>>) -> impl Iterator<Item = Result<Article>> {
    inputs::articles(files, arguments.input_format, arguments.charset.clone())
        .map(|article| article.map(|article| arguments.complete(article)))
}

/// Writes the articles themselves.
fn copy(arguments: &Arguments, files: Vec<Result<PathBuf, Error>>, mut out: impl Write) -> Result<ExitCode> {
    let mut skipped = false;
    for article in read(arguments, files) {
        match article {
            Ok(article) => {
                let article = Article { id: Some(article.identifier()), ..article };
                json_lines::write(&mut out, &article)?;
            }
            Err(error) => {
                skipped = true;
                crate::report(&error);
            }
        }
    }
    Ok(if skipped { ExitCode::from(SKIPPED) } else { ExitCode::SUCCESS })
}

/// The statements of one article.
pub(super) fn code_with(
    coder: &Coder,
    article: &Article,
    explain: bool,
    parse: impl FnMut(&str) -> Document,
) -> Vec<Coded> {
    if explain {
        let explained = coder.explain(article, parse).into_iter();
        explained.map(|(statement, explanation)| (statement, Some(explanation))).collect()
    } else {
        coder.code(article, parse).into_iter().map(|statement| (statement, None)).collect()
    }
}
