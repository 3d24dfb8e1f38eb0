//! `demarche code`: the statements of articles.

use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, ValueEnum};
use demarche_coder::Coder;
use demarche_pipeline::Pipeline;
use demarche_statement::{Article, Statement, json_lines};
use jiff::civil::Date;
use rayon::prelude::*;

use super::table;

/// Write what articles say: who did, said, promised or paid what to whom, when, and according to whom.
///
/// A file that ends in .jsonl holds an article a line, as objects with `text` and, where known, `id`, `publication`,
/// `title`, `url`, `language`, `published`; any other file is the text of one article. The output is one statement a
/// line, as JSON.
#[derive(Args)]
#[command(after_help = "Examples:
  demarche code article.txt --published 2006-03-13
  demarche code articles.jsonl > statements.jsonl
  demarche code article.txt --published 2006-03-13 --publication 'Eurasia Daily Monitor' --format table")]
pub(crate) struct Arguments {
    /// Files to read; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// The day on which the articles were published, where they don't say it themselves
    #[arg(long, value_name = "YYYY-MM-DD")]
    published: Option<Date>,

    /// The outlet that published them, where they don't say it themselves
    #[arg(long, value_name = "NAME")]
    publication: Option<String>,

    /// How to write the statements
    #[arg(long, value_enum, default_value_t = Format::Jsonl)]
    pub(crate) format: Format,

    /// What the files hold; by default JSON lines where the name ends in .jsonl, else the text of one article
    #[arg(long, value_enum, value_name = "FORM")]
    input_format: Option<Form>,

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

/// How to write what was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// One JSON object a line.
    Jsonl,
    /// For eyes.
    Table,
}

/// How a file holds articles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Form {
    /// The file is the text of one article.
    Text,
    /// Each line is an article as a JSON object.
    Jsonl,
}

/// How many articles are coded together: enough work for all cores, little to wait in memory.
const BATCH: usize = 256;

/// The exit code for input that was skipped because it could not be read.
pub(super) const SKIPPED: u8 = 3;

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let parser = arguments.data.pipeline()?;
    let (coder, pipeline) = (arguments.data.coder()?, parser.get());
    let mut out = BufWriter::new(io::stdout().lock());
    read_batches(&arguments.files, arguments.input_format, |mut batch| {
        for article in &mut batch {
            article.published = article.published.or(arguments.published);
            article.publication = article.publication.take().or_else(|| arguments.publication.clone());
        }
        write(&mut out, arguments.format, &code(&coder, pipeline, &batch))?;
        Ok(out.flush()?)
    })
}

/// Hands the articles of files to `each`, a batch at a time; what cannot be read is reported and left out, which the exit
/// code tells.
pub(super) fn read_batches(
    files: &[PathBuf],
    form: Option<Form>,
    mut each: impl FnMut(Vec<Article>) -> Result<()>,
) -> Result<ExitCode> {
    let mut skipped = false;
    for path in files {
        let articles = match articles(path, form) {
            Ok(articles) => articles,
            Err(error) => {
                crate::report(&error);
                skipped = true;
                continue;
            }
        };
        let mut batch: Vec<Article> = Vec::new();
        for article in articles {
            match article {
                Ok(article) => batch.push(article),
                Err(error) => {
                    crate::report(&error);
                    skipped = true;
                }
            }
            if batch.len() == BATCH {
                each(std::mem::take(&mut batch))?;
            }
        }
        each(batch)?;
    }
    Ok(if skipped { ExitCode::from(SKIPPED) } else { ExitCode::SUCCESS })
}

/// The statements of articles, in their order.
pub(crate) fn code(coder: &Coder, pipeline: &Pipeline, articles: &[Article]) -> Vec<Statement> {
    let coded: Vec<Vec<Statement>> = articles
        .par_iter()
        .map_init(|| pipeline.worker(), |worker, article| coder.code(article, |text| worker.parse(text)))
        .collect();
    coded.into_iter().flatten().collect()
}

fn write(out: &mut impl Write, format: Format, statements: &[Statement]) -> Result<()> {
    match format {
        Format::Jsonl => {
            for statement in statements {
                json_lines::write(out, statement)?;
            }
        }
        Format::Table => table::write(out, statements)?,
    }
    Ok(())
}

type Articles = Box<dyn Iterator<Item = Result<Article>>>;

fn articles(path: &Path, form: Option<Form>) -> Result<Articles> {
    let is_stdin = path == Path::new("-");
    let name = if is_stdin { "standard input".to_owned() } else { path.display().to_string() };
    let mut input: Box<dyn BufRead> = if is_stdin {
        Box::new(BufReader::new(io::stdin()))
    } else {
        Box::new(BufReader::new(std::fs::File::open(path).with_context(|| format!("cannot open {name}"))?))
    };
    let by_name = if path.extension().is_some_and(|end| end == "jsonl") { Form::Jsonl } else { Form::Text };
    match form.unwrap_or(by_name) {
        Form::Text => {
            let mut bytes = Vec::new();
            input.read_to_end(&mut bytes).with_context(|| format!("cannot read {name}"))?;
            let text = String::from_utf8(bytes).map_err(|error| {
                let at = error.utf8_error().valid_up_to();
                anyhow::anyhow!("{name} is not UTF-8 from byte {at} on; convert it first, for example with iconv")
            })?;
            Ok(Box::new(std::iter::once(Ok(Article::new(text)))))
        }
        Form::Jsonl => Ok(Box::new(json_lines::read(input).map(move |article| {
            article
                .with_context(|| format!("{name}: this line was skipped; an article is an object with a string `text`"))
        }))),
    }
}
