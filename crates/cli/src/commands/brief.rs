//! `demarche brief`: what is to be said of two parties, with its sources.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

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

    /// The file to write: Markdown, or HTML where it ends in .html; without it, Markdown goes to standard output
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
    let is_html = match end.as_deref() {
        None | Some("md" | "markdown" | "txt") => false,
        Some("html" | "htm") => true,
        Some(end) => bail!("no brief is written as .{end}; name a file that ends in .md or .html"),
    };
    let blocs = match (&arguments.toward, &arguments.against) {
        (Some(toward), Some(against)) => Some([bloc(atlas, toward)?, bloc(atlas, against)?]),
        _ => None,
    };
    // A leaning is measured over all that the first party does.
    let wanted = match blocs {
        Some(_) => Wanted { any: &[], all: &pair[..1], member: None, beside: Some(pair) },
        None => Wanted { any: &[], all: &pair, member: None, beside: Some(pair) },
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
    let text = if is_html { made.html()? } else { made.markdown()? };
    match &arguments.output {
        Some(path) => std::fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))?,
        None => io::stdout().lock().write_all(text.as_bytes())?,
    }
    Ok(archive.exit_code())
}
