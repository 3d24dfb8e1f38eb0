//! `demarche atlas`: what the coder knows of who and where, and whether its tables are well formed.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::{Args, Subcommand, ValueEnum};
use demarche_atlas::{Atlas, EMBEDDED, Tables};
use jiff::civil::Date;
use serde_json::Value;

/// Ask the atlas who and where: countries, people in office by date, bodies, outlets, places.
#[derive(Args)]
#[command(after_help = "Examples:
  demarche atlas find Aliyev --on 2006-03-08
  demarche atlas find 'foreign minister of Japan' --on 2006-03-08
  demarche atlas holder 'defence secretary' USA --on 2006-03-08
  demarche atlas check --atlas my-tables")]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Show all that a name may stand for, or who holds an office
    Find {
        /// A name as texts write it, or an office with its country: `foreign minister of Japan`
        #[arg(required = true, value_name = "NAME")]
        name: Vec<String>,

        /// The day for which to answer; without it, whatever was or is
        #[arg(long, value_name = "YYYY-MM-DD")]
        on: Option<Date>,

        /// How to write what is found
        #[arg(long, value_enum, default_value_t = Format::Table)]
        format: Format,

        /// A folder of tables to lay over the built-in ones
        #[arg(long, value_name = "DIR")]
        atlas: Option<PathBuf>,
    },
    /// Name who holds an office on a day, or say `unknown`
    Holder {
        /// The office as texts or the tables call it: `foreign minister`, `prime_minister`
        office: String,

        /// The country or body by name or code
        country: String,

        /// The day
        #[arg(long, value_name = "YYYY-MM-DD")]
        on: Date,

        /// A folder of tables to lay over the built-in ones
        #[arg(long, value_name = "DIR")]
        atlas: Option<PathBuf>,
    },
    /// Read all tables, and name file and line of all that is wrong
    Check {
        /// A folder of tables to lay over the built-in ones
        #[arg(long, value_name = "DIR")]
        atlas: Option<PathBuf>,
    },
}

/// How to write what is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For eyes.
    Table,
    /// One JSON object a line.
    Json,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let mut out = BufWriter::new(io::stdout().lock());
    let code = match &arguments.command {
        Command::Find { name, on, format, atlas } => {
            find(&mut out, load(atlas.as_deref())?, &name.join(" "), *on, *format)
        }
        Command::Holder { office, country, on, atlas } => {
            let atlas = load(atlas.as_deref())?;
            let Some(code) = atlas.code_of(country) else {
                bail!("no country or body is called `{country}`; see `demarche atlas find`");
            };
            let holder = atlas.holder_of(&office.to_lowercase().replace('_', " "), &code, *on);
            writeln!(out, "{}", holder.map_or("unknown", |holder| &holder.name))?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Check { atlas } => check(&mut out, atlas.as_deref()),
    };
    out.flush()?;
    code
}

/// The built-in atlas, with the tables of a folder laid over it.
pub(crate) fn load(folder: Option<&Path>) -> Result<&'static Atlas> {
    let Some(folder) = folder else { return Ok(Atlas::embedded()) };
    let name = folder.display().to_string();
    let texts = texts(folder)?;
    let atlas = Atlas::from_layers(&[EMBEDDED, layer(&name, &texts)]).context("cannot use the atlas")?;
    // One a process: it serves until the end.
    Ok(Box::leak(Box::new(atlas)))
}

/// The tables of a folder, by file name.
fn texts(folder: &Path) -> Result<Vec<(String, String)>> {
    let mut texts = Vec::new();
    let listed = std::fs::read_dir(folder).with_context(|| format!("cannot read the folder {}", folder.display()))?;
    for entry in listed {
        let path = entry.with_context(|| format!("cannot read the folder {}", folder.display()))?.path();
        let Some(file) = path.file_name().and_then(|file| file.to_str()).filter(|file| file.ends_with(".tsv")) else {
            continue;
        };
        if !Tables::FILES.contains(&file) {
            bail!("{} is no table of an atlas; its files are {}", path.display(), Tables::FILES.join(", "));
        }
        let text = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        texts.push((file.to_owned(), text));
    }
    if texts.is_empty() {
        bail!("{} has no tables; an atlas's files are {}", folder.display(), Tables::FILES.join(", "));
    }
    Ok(texts)
}

fn layer<'t>(folder: &'t str, texts: &'t [(String, String)]) -> Tables<'t> {
    texts.iter().fold(Tables::new(folder), |tables, (file, text)| tables.with(file, text).unwrap_or(tables))
}

fn check(out: &mut impl Write, folder: Option<&Path>) -> Result<ExitCode> {
    let name = folder.map(|folder| folder.display().to_string()).unwrap_or_default();
    let texts = folder.map(texts).transpose()?.unwrap_or_default();
    let layers = [EMBEDDED, layer(&name, &texts)];
    let errors = Atlas::check(&layers);
    if errors.is_empty() {
        let is_row = |line: &&str| !line.is_empty() && !line.starts_with('#');
        let rows = |file| layers.iter().flat_map(|layer| layer.text(file).lines()).filter(is_row).count();
        let count: usize = Tables::FILES.map(rows).iter().sum();
        writeln!(out, "{count} rows in {} tables, nothing wrong", Tables::FILES.len())?;
        return Ok(ExitCode::SUCCESS);
    }
    for error in &errors {
        writeln!(out, "{error}")?;
    }
    Ok(ExitCode::FAILURE)
}

fn find(out: &mut impl Write, atlas: &Atlas, name: &str, on: Option<Date>, format: Format) -> Result<ExitCode> {
    let Ok(found) = atlas.find(name, on) else {
        bail!("who holds an office depends on the day; give it with --on YYYY-MM-DD");
    };
    let found: Vec<Value> = found.iter().map(serde_json::to_value).collect::<Result<_, _>>()?;
    match format {
        Format::Json => {
            for value in &found {
                writeln!(out, "{value}")?;
            }
        }
        Format::Table if found.is_empty() => writeln!(out, "unknown")?,
        Format::Table => {
            for value in &found {
                write_table(out, value)?;
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes a thing in a line of what it is, and one each of what is known of it.
fn write_table(out: &mut impl Write, value: &Value) -> Result<()> {
    writeln!(out, "{}: {}", value["kind"].as_str().unwrap_or_default(), value["name"].as_str().unwrap_or_default())?;
    for (key, value) in value.as_object().into_iter().flatten() {
        let words = match (key.as_str(), value) {
            ("kind" | "name" | "terms", _) | (_, Value::Null) => continue,
            (_, Value::String(text)) => text.clone(),
            (_, Value::Array(list)) => list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "),
            (_, other) => other.to_string(),
        };
        if !words.is_empty() {
            writeln!(out, "    {key}: {words}")?;
        }
    }
    for term in value["terms"].as_array().into_iter().flatten() {
        let text = |key: &str| term[key].as_str().unwrap_or_default();
        let now = if term["in_office"] == true { "  *" } else { "" };
        let office = text("office").replace('_', " ");
        writeln!(out, "    {:10} to {:10}  {} {office}{now}", text("from"), text("to"), text("code"))?;
    }
    Ok(())
}
