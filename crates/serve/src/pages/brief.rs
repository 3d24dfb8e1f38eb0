//! A brief of two parties over a time, to be read here or taken away.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use askama::Template;
use axum::extract::{Query, State};
use axum::http::{HeaderValue, Uri, header};
use axum::response::{IntoResponse, Response};
use demarche_ledger::{Ledger, MatterFilter};
use demarche_publish::brief::{Brief, BriefQuestion, CitationStyle, brief};
use demarche_publish::charts;
use demarche_statement::Kind;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;

use crate::language::{ENGLISH, Words};
use crate::layout::{Page, Place, render};
use crate::measured::Measured;
use crate::query::{self, Span};
use crate::views::{self, Cut};
use crate::{Desk, Failure, format};

/// What the form asks for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Question {
    one: String,
    other: String,
    from: String,
    to: String,
    cite: String,
    /// Anything: all there is, however much.
    all: String,
    /// Of a download: `md`, `html`, `csv` or `pdf`.
    form: String,
}

/// A question that can be meant.
#[derive(Clone)]
struct Wanted {
    pair: [String; 2],
    from: Option<Date>,
    to: Option<Date>,
    style: CitationStyle,
    all: bool,
}

#[derive(Template)]
#[template(path = "briefs.html")]
struct Choose {
    words: &'static Words,
    asked: Question,
    names: Vec<&'static str>,
}

#[derive(Template)]
#[template(path = "brief.html")]
struct BriefPage {
    words: &'static Words,
    asked: Question,
    names: Vec<&'static str>,
    cut: Option<Cut>,
    dyad: String,
    /// The forms that it can be taken away in, with their addresses.
    downloads: Vec<(&'static str, String)>,
    /// How to have it as PDF, where the program for it is not there.
    how_pdf: &'static str,
    brief: Brief,
    /// The addresses of the sentences, as the brief's evidence is ordered.
    sentences: Vec<String>,
}

impl Question {
    fn is_empty(&self) -> bool {
        self.one.trim().is_empty() && self.other.trim().is_empty()
    }

    fn wanted(&self) -> Result<Wanted, Failure> {
        let pair = [query::party(&self.one)?, query::party(&self.other)?];
        if pair[0] == pair[1] {
            return Err(Failure::Unfit(format!("“{}” and “{}” are one party; name two", self.one, self.other)));
        }
        let (from, to) = Span { from: self.from.clone(), to: self.to.clone() }.days()?;
        let style = match self.cite.as_str() {
            "" | "inline" => CitationStyle::Inline,
            "notes" => CitationStyle::Notes,
            other => return Err(Failure::Unfit(format!("“{other}” is no way to cite; there are inline and notes"))),
        };
        Ok(Wanted { pair, from, to, style, all: !self.all.is_empty() })
    }

    fn download(&self, form: &'static str) -> String {
        let Self { one, other, from, to, cite, all, .. } = self;
        query::with(
            "/brief/download",
            &[("one", one), ("other", other), ("from", from), ("to", to), ("cite", cite), ("all", all), ("form", form)],
        )
    }
}

impl Wanted {
    /// The brief, and the day from which on it looks where there is more than is looked at at once.
    fn make(&self, ledger: &mut Ledger) -> Result<(Brief, Option<Date>), Failure> {
        let codes = self.pair.each_ref().map(String::as_str);
        let latest = if self.all { None } else { ledger.since(&codes, self.to, query::AT_ONCE)? };
        // The time before the one asked for is compared with it.
        let before = match (self.from, self.to) {
            (Some(from), to) => {
                let length = to.map_or(0, |to| (to - from).get_days());
                from.checked_sub(i64::from(length + 1).days()).ok()
            }
            _ => None,
        };
        let read_from = latest.map(|latest| before.map_or(latest, |before| before.min(latest)));
        let cut = latest.filter(|_| self.from.is_none());
        let filter =
            MatterFilter { parties: self.pair.to_vec(), from: read_from, to: self.to, ..MatterFilter::default() };
        let mut measured = Measured::default();
        let mut versions: BTreeSet<i64> = BTreeSet::new();
        let matters = ledger.matters(&filter)?;
        for matter in matters {
            let both = |held: &&demarche_ledger::Held| {
                codes.iter().all(|code| held.statement.parties().any(|party| party.code.as_deref() == Some(*code)))
            };
            versions.extend(matter.members.iter().filter(both).map(|held| held.version));
            measured.add(matter);
        }
        // What either says beside, in the articles that tell of both.
        let known = measured.ids();
        for version in versions {
            for held in ledger.statements_of(version)? {
                if held.statement.kind == Kind::Speech && !known.contains(&held.statement.id) {
                    measured.add_alone(held.statement);
                }
            }
        }
        let question = BriefQuestion {
            pair: codes,
            names: codes.map(query::name_of),
            from: self.from.or(cut),
            to: self.to,
            style: self.style,
            leaning: None,
            seed: 1,
        };
        Ok((brief(&measured.told(), &question), cut))
    }
}

pub(crate) async fn show(
    State(desk): State<Desk>,
    Query(asked): Query<Question>,
    uri: Uri,
) -> Result<Response, Failure> {
    let words = &ENGLISH;
    if asked.is_empty() {
        let page = desk.page("/brief".to_owned(), move |_, _| {
            render(words.brief, Place::Brief, &Choose { words, asked, names: query::names() })
        });
        return Ok(Page::answer(page.await?));
    }
    let wanted = asked.wanted()?;
    let page = desk.page(uri.to_string(), move |_, ledger| {
        let (mut brief, cut) = wanted.make(ledger)?;
        for (section, place) in brief.sections.iter_mut().zip(1..) {
            for (figure, number) in section.figures.iter_mut().zip(1..) {
                figure.svg = charts::inline(&figure.svg, &format!("figure-{place}-{number}"));
            }
        }
        let has_typesetter = typesetter().is_some();
        let mut downloads =
            vec![("Markdown", asked.download("md")), ("HTML", asked.download("html")), ("CSV", asked.download("csv"))];
        if has_typesetter {
            downloads.push(("PDF", asked.download("pdf")));
        }
        let sentence = |of: &demarche_publish::brief::Evidence| query::statement(&of.article, &of.statement);
        let page = BriefPage {
            words,
            names: query::names(),
            cut: cut.map(|day| Cut {
                since: format::short_day(words, day),
                all: query::with(
                    "/brief",
                    &[
                        ("one", &*asked.one),
                        ("other", &asked.other),
                        ("to", &asked.to),
                        ("cite", &asked.cite),
                        ("all", "yes"),
                    ],
                ),
            }),
            dyad: query::with(
                &views::dyad(&wanted.pair[0], &wanted.pair[1]),
                &[("from", &asked.from), ("to", &asked.to)],
            ),
            downloads,
            how_pdf: if has_typesetter { "" } else { HOW_PDF },
            sentences: brief.evidence.iter().map(sentence).collect(),
            brief,
            asked,
        };
        render(format!("{}: {}", words.brief, page.brief.title), Place::Brief, &page)
    });
    Ok(Page::answer(page.await?))
}

const HOW_PDF: &str = "As PDF: this program prints the page well from any browser; a PDF that is set like a book is made by \
    demarche-typeset, which is not installed beside it (run cargo install --locked --path typeset in the source of Demarche).";

/// A file to take away.
pub(crate) async fn download(State(desk): State<Desk>, Query(asked): Query<Question>) -> Result<Response, Failure> {
    let wanted = asked.wanted()?;
    let program = match asked.form.as_str() {
        "md" | "html" | "csv" => None,
        "pdf" => Some(typesetter().ok_or_else(|| Failure::Missing(HOW_PDF.to_owned()))?),
        other => {
            return Err(Failure::Unfit(format!("no brief is written as “{other}”; there are md, html, csv and pdf")));
        }
    };
    let form = asked.form.clone();
    let (kind, bytes, name) = desk
        .read(move |_, ledger| {
            let (brief, _) = wanted.make(ledger)?;
            let (kind, bytes) = match form.as_str() {
                "md" => ("text/markdown; charset=utf-8", brief.markdown().map_err(|_| Failure::Broken)?.into_bytes()),
                "html" => ("text/html; charset=utf-8", brief.html().map_err(|_| Failure::Broken)?.into_bytes()),
                "csv" => ("text/csv; charset=utf-8", table(&brief).map_err(|_| Failure::Broken)?),
                _ => ("application/pdf", typeset(program.as_deref(), &brief)?),
            };
            let days = [wanted.from, wanted.to].into_iter().flatten().map(|day| format!("-{day}")).collect::<String>();
            // Codes of parties are letters, but for those that an address made up.
            let code = |code: &String| code.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
            let [one, other] = wanted.pair.each_ref().map(code);
            Ok((kind, bytes, format!("{one}-{other}{days}.{form}")))
        })
        .await?;
    let attached = HeaderValue::try_from(format!("attachment; filename=\"{name}\"")).map_err(|_| Failure::Broken)?;
    let mut response = bytes.into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response.headers_mut().insert(header::CONTENT_DISPOSITION, attached);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    Ok(response)
}

/// The sentences of a brief, a row each, with what each rests on.
fn table(brief: &Brief) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["section", "group", "when", "label", "text", "sources", "sentences"])?;
    let evidence = |number: usize| brief.evidence.iter().find(|evidence| evidence.number == number);
    let mut row = |cells: [&str; 5], cites: &[demarche_publish::brief::Citation]| {
        let sources: Vec<&str> = cites.iter().filter_map(|cite| evidence(cite.number)).map(|of| &*of.outlet).collect();
        let said: Vec<&str> = cites.iter().filter_map(|cite| evidence(cite.number)).map(|of| &*of.sentence).collect();
        let [section, group, when, label, text] = cells.map(plain);
        writer.write_record([section, group, when, label, text, plain(&sources.join("; ")), plain(&said.join(" | "))])
    };
    for section in &brief.sections {
        for headline in &section.headlines {
            row([&section.title, "", "", &headline.figure, &headline.caption], &headline.cites)?;
        }
        for group in &section.groups {
            for line in &group.lines {
                row([&section.title, &group.title, &line.when, &line.label, &line.text], &line.cites)?;
            }
        }
        for line in &section.money {
            row([&section.title, &line.direction, "", &line.figure, &line.what], &line.cites)?;
        }
    }
    writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))
}

/// Words that no spreadsheet takes for a formula: what is quoted may begin with anything.
fn plain(words: &str) -> String {
    if words.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{words}") } else { words.to_owned() }
}

/// The program that sets briefs as PDF: beside this one, or where programs are looked for.
fn typesetter() -> Option<PathBuf> {
    let name = format!("demarche-typeset{}", std::env::consts::EXE_SUFFIX);
    let beside = std::env::current_exe().ok().and_then(|own| own.parent().map(Path::to_owned));
    let path = std::env::var_os("PATH").unwrap_or_default();
    beside.into_iter().chain(std::env::split_paths(&path)).map(|folder| folder.join(&name)).find(|file| file.is_file())
}

fn typeset(program: Option<&Path>, brief: &Brief) -> Result<Vec<u8>, Failure> {
    let program = program.ok_or(Failure::Broken)?;
    let words = serde_json::to_vec(brief).map_err(|_| Failure::Broken)?;
    let set = || -> std::io::Result<Option<Vec<u8>>> {
        let mut child = Command::new(program).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let mut stdin = child.stdin.take().ok_or(std::io::ErrorKind::BrokenPipe)?;
        // It reads all before it writes anything.
        let written = stdin.write_all(&words);
        drop(stdin);
        let output = child.wait_with_output()?;
        written?;
        Ok(output.status.success().then_some(output.stdout))
    };
    set().ok().flatten().ok_or(Failure::Broken)
}
