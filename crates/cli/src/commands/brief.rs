//! `demarche brief`: what is to be said of two parties, with its sources.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context, Result, bail};
use clap::{Args, ValueEnum};
use demarche_publish::brief::{BriefQuestion, CitationStyle, brief};

use crate::commands::orient::bloc;
use crate::measures::{Input, Wanted, name_of, party};

/// Write a brief of two parties: what happened, agreements, money, positions, promises, voices, what sources differ on.
///
/// Each sentence cites the outlets that it rests on, and leads to their sentences. What is counted is compared with the time
/// before of the same length.
#[derive(Args)]
#[command(after_help = "Examples:
  demarche code articles.jsonl | demarche brief AZE JPN -o brief.md
  demarche brief AZE JPN --from 2006-03-01 --to 2006-03-15 --statements statements.jsonl -o brief.html

Exit codes: as of `demarche code`.")]
pub(crate) struct Arguments {
    /// A country or body, by code or name
    one: String,

    /// The other
    other: String,

    /// The file to write: HTML where it ends in .html, PDF where it ends in .pdf and `demarche-typeset` is installed, JSON where
    /// it ends in .json, else Markdown; without it, Markdown goes to standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// How sources are cited
    #[arg(long, value_enum, default_value_t = Cite::Inline)]
    cite: Cite,

    /// Draw how the first leans toward this bloc of the atlas, or list of codes ...
    #[arg(long, value_name = "BLOC", requires = "against")]
    toward: Option<String>,

    /// ... against this one
    #[arg(long, value_name = "BLOC", requires = "toward")]
    against: Option<String>,

    #[command(flatten)]
    input: Input,
}

/// What a brief is written as.
enum Form {
    Markdown,
    Html,
    Json,
    /// By the program that sets it.
    Pdf(PathBuf),
}

/// The program that sets briefs as PDF: beside this one, or where programs are looked for.
const TYPESETTER: &str = "demarche-typeset";

/// Where it is; it is a program of its own, for what it is made with takes many times as long to build as all the rest.
fn typesetter() -> Result<PathBuf> {
    let name = format!("{TYPESETTER}{}", std::env::consts::EXE_SUFFIX);
    let beside = std::env::current_exe().ok().and_then(|own| own.parent().map(Path::to_owned));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders = beside.into_iter().chain(std::env::split_paths(&path));
    folders.find_map(|folder| Some(folder.join(&name)).filter(|program| program.is_file())).with_context(|| {
        format!(
            "a brief is set as PDF by {TYPESETTER}, which is not installed: run `cargo install --locked --path typeset` in \
             the source of Demarche, or name a file that ends in .html, which prints well"
        )
    })
}

fn typeset(program: &Path, brief: &str, to: &Path) -> Result<()> {
    let failed = || format!("{} failed", program.display());
    let mut child = Command::new(program).arg("-o").arg(to).stdin(Stdio::piped()).spawn().with_context(failed)?;
    let mut stdin = child.stdin.take().with_context(failed)?;
    // A program that ends early says why itself.
    let written = stdin.write_all(brief.as_bytes());
    drop(stdin);
    if !child.wait().with_context(failed)?.success() {
        bail!("{}; {} was not written", failed(), to.display());
    }
    written.with_context(failed)
}

/// How sources are cited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Cite {
    /// In the sentence: (Turan, March 6).
    Inline,
    /// In numbered notes.
    Notes,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let atlas = arguments.input.atlas()?;
    let pair = [party(atlas, &arguments.one)?, party(atlas, &arguments.other)?];
    let pair = [pair[0].as_str(), pair[1].as_str()];
    if pair[0] == pair[1] {
        bail!("`{}` and `{}` are the same party", arguments.one, arguments.other);
    }
    let end =
        arguments.output.as_ref().and_then(|path| path.extension()).map(|end| end.to_string_lossy().to_lowercase());
    let form = match end.as_deref() {
        None | Some("md" | "markdown" | "txt") => Form::Markdown,
        Some("html" | "htm") => Form::Html,
        Some("json") => Form::Json,
        Some("pdf") => Form::Pdf(typesetter()?),
        Some(end) => bail!("no brief is written as .{end}; name a file that ends in .md, .html, .json or .pdf"),
    };
    let blocs = match (&arguments.toward, &arguments.against) {
        (Some(toward), Some(against)) => Some([bloc(atlas, toward)?, bloc(atlas, against)?]),
        _ => None,
    };
    // A leaning is measured over all that the first party does.
    let wanted = match blocs {
        Some(_) => Wanted { all: &pair[..1], beside: Some(pair), ..Wanted::default() },
        None => Wanted { all: &pair, beside: Some(pair), ..Wanted::default() },
    };
    let archive = arguments.input.archive(&wanted)?;
    let question = BriefQuestion {
        pair,
        names: pair.map(|code| name_of(atlas, code)),
        from: arguments.input.from,
        to: arguments.input.to,
        style: match arguments.cite {
            Cite::Inline => CitationStyle::Inline,
            Cite::Notes => CitationStyle::Notes,
        },
        leaning: blocs.as_ref().map(|[toward, against]| [toward, against]),
        seed: 1,
    };
    let made = brief(&archive.told(), &question);
    let text = match &form {
        Form::Markdown => made.markdown()?,
        Form::Html => made.html()?,
        Form::Json | Form::Pdf(_) => serde_json::to_string_pretty(&made)?,
    };
    match (&arguments.output, &form) {
        (Some(path), Form::Pdf(program)) => typeset(program, &text, path)?,
        (Some(path), _) => std::fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))?,
        (None, _) => io::stdout().lock().write_all(text.as_bytes())?,
    }
    Ok(archive.exit_code())
}
