//! `demarche lexicon`: whether its files are well formed, whether it codes its own examples, and what it lacks.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, Subcommand, ValueEnum};
use demarche_atlas::Atlas;
use demarche_coder::{Coder, Gaps, Lexicon, Suggestion, Suggestions};
use demarche_pipeline::Pipeline;
use demarche_statement::json_lines;
use rayon::prelude::*;

use super::code::{Data, read_batches};
use crate::inputs::FormName;

/// Work with the lexicon that says what clauses mean.
#[derive(Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Code every example of the lexicon and name those that come out otherwise than they should
    Test {
        /// A folder of lexicon files to lay over the built-in ones; only its examples are coded then
        #[arg(long, value_name = "DIR")]
        lexicon: Option<PathBuf>,

        /// A spaCy v3 pipeline to parse with instead of the embedded one: its directory, or a packed file
        #[arg(long, value_name = "DIR|FILE")]
        pipeline: Option<PathBuf>,
    },
    /// List the commonest predicates between known parties that no entry codes
    ///
    /// Each with how often it was met, the roles in which the parties stand, the entries that have the predicate but whose
    /// conditions did not hold, and up to three sentences: what to write an entry for.
    #[command(after_help = "Examples:
  demarche lexicon suggest articles.jsonl
  demarche lexicon suggest *.txt --lexicon my-lexicon --top 100 --format jsonl")]
    Suggest(SuggestArguments),
    /// Read all files of the lexicon, and name file and line of what is wrong
    Check {
        /// A folder of lexicon files to lay over the built-in ones
        #[arg(long, value_name = "DIR")]
        lexicon: Option<PathBuf>,
    },
}

#[derive(Args)]
struct SuggestArguments {
    /// Files of articles, as `demarche code` reads them; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// How many predicates to list
    #[arg(long, value_name = "N", default_value_t = 50)]
    top: usize,

    /// How to write them
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,

    /// What the files hold, where it is not to be told by their names and content
    #[arg(long, value_enum, value_name = "FORM")]
    input_format: Option<FormName>,

    #[command(flatten)]
    data: Data,
}

/// How to write suggestions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// One JSON object a line.
    Jsonl,
    /// For eyes.
    Table,
}

/// The built-in lexicon with the files of a folder laid over it, and the names of those.
pub(super) fn load(folder: Option<&Path>) -> Result<(Lexicon, Vec<String>)> {
    let mut lexicon = Lexicon::embedded()?;
    let mut names = Vec::new();
    if let Some(folder) = folder {
        let listed =
            std::fs::read_dir(folder).with_context(|| format!("cannot read the folder {}", folder.display()))?;
        for entry in listed {
            let name = entry.with_context(|| format!("cannot read the folder {}", folder.display()))?.file_name();
            names.extend(name.into_string().ok().filter(|name| name.ends_with(".lex") || name.ends_with(".tsv")));
        }
        names.sort_unstable();
        for name in &names {
            let path = folder.join(name);
            let text = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
            lexicon.add(name, &text).with_context(|| format!("in the folder {}", folder.display()))?;
        }
    }
    Ok((lexicon, names))
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    match &arguments.command {
        Command::Test { lexicon, pipeline } => test(lexicon.as_deref(), pipeline.as_deref()),
        Command::Suggest(arguments) => suggest(arguments),
        Command::Check { lexicon } => {
            let (lexicon, _) = load(lexicon.as_deref())?;
            writeln!(io::stdout().lock(), "{} entries, nothing wrong", lexicon.len())?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn test(folder: Option<&Path>, pipeline: Option<&Path>) -> Result<ExitCode> {
    let loaded;
    let pipeline = match pipeline {
        Some(path) => {
            loaded = Pipeline::load(path).with_context(|| format!("cannot load the pipeline {}", path.display()))?;
            &loaded
        }
        None => demarche_english::pipeline(),
    };
    let (lexicon, names) = load(folder)?;
    let coder = Coder::new(Atlas::embedded(), lexicon)?;
    let mut worker = pipeline.worker();
    let outcomes =
        coder.test_lexicon(|file| folder.is_none() || names.iter().any(|name| name == file), |text| worker.parse(text));
    let mut out = BufWriter::new(io::stdout().lock());
    let mut wrong = 0;
    for outcome in outcomes.iter().filter(|outcome| !outcome.is_right()) {
        wrong += 1;
        writeln!(out, "{}:{}: {}: {}", outcome.file, outcome.line, outcome.entry, outcome.text)?;
        writeln!(out, "    expected {}, coded {}", outcome.expected, listed(&outcome.coded))?;
    }
    writeln!(out, "{} of {} examples are coded as they should be", outcomes.len() - wrong, outcomes.len())?;
    out.flush()?;
    Ok(if wrong == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn suggest(arguments: &SuggestArguments) -> Result<ExitCode> {
    let parser = arguments.data.pipeline()?;
    let (coder, pipeline) = (arguments.data.coder()?, parser.get());
    let mut suggestions = Suggestions::default();
    let code = read_batches(&arguments.files, arguments.input_format, |batch| {
        let gaps: Vec<Gaps> = batch
            .par_iter()
            .map_init(|| pipeline.worker(), |worker, article| coder.gaps(article, |text| worker.parse(text)))
            .collect();
        gaps.into_iter().for_each(|gaps| suggestions.add(gaps));
        Ok(())
    })?;
    let mut out = BufWriter::new(io::stdout().lock());
    for suggestion in suggestions.top(arguments.top) {
        match arguments.format {
            Format::Jsonl => json_lines::write(&mut out, &suggestion)?,
            Format::Table => write_suggestion(&mut out, &suggestion)?,
        }
    }
    out.flush()?;
    Ok(code)
}

fn write_suggestion(out: &mut impl Write, suggestion: &Suggestion) -> io::Result<()> {
    let roles: Vec<String> = suggestion.roles.iter().map(|(roles, count)| format!("{roles} ({count})")).collect();
    writeln!(out, "{:5}  {} {}: {}", suggestion.count, suggestion.form, suggestion.predicate, roles.join(", "))?;
    if !suggestion.entries.is_empty() {
        writeln!(out, "       not as in {}", suggestion.entries.join(", "))?;
    }
    for sentence in &suggestion.sentences {
        writeln!(out, "       “{sentence}”")?;
    }
    Ok(())
}

fn listed(coded: &[String]) -> String {
    if coded.is_empty() { "nothing".to_owned() } else { coded.join("; ") }
}
