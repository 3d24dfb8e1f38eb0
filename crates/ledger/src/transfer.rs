//! The whole ledger as JSON Lines or as a folder of CSV files, and back, without loss.

use std::io::{BufRead, Write};
use std::path::Path;

use demarche_statement::{Article, Statement};
use rusqlite::Transaction;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::ledger::{HELD, HELD_FROM};
use crate::matter::features::{Features, party_key};
use crate::matter::move_to;
use crate::packing::{Interned, TextIndex};
use crate::record::{Memory, Place, add_statement, hash};
use crate::relation::add_relations;
use crate::{Error, Ledger, Result, schema};

mod merge;

use merge::Merge;

/// How much was taken in, of what was not there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Versions of articles.
    pub versions: u64,
    /// Statements.
    pub statements: u64,
    /// Decisions.
    pub decisions: u64,
}

/// The first line.
#[derive(Debug, Serialize, Deserialize)]
struct Head {
    schema: i64,
    next_matter: i64,
}

/// A version with its article.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct VersionRow {
    key: String,
    headline: Option<i64>,
    article_number: i64,
    number: i64,
    ordinal: i64,
    cited_as: String,
    recorded: String,
    coder: String,
    first: i64,
    count: i64,
    current: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    excerpt: bool,
    article: Article,
}

/// A statement as coded, with what the ledger and its reviewers made of it.
#[derive(Debug, Serialize, Deserialize)]
struct StatementRow {
    number: i64,
    version: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    matter: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    verdict: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    correction: Option<String>,
    statement: Statement,
}

#[derive(Debug, Serialize, Deserialize)]
struct DecisionRow {
    number: i64,
    made: String,
    reviewer: String,
    act: String,
    detail: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    undoes: Option<i64>,
}

/// A line of an export.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Line {
    Ledger(Head),
    Version(Box<VersionRow>),
    Statement(Box<StatementRow>),
    Decision(Box<DecisionRow>),
}

impl Ledger {
    /// Hands out the whole ledger, row by row, as it stands at one moment.
    fn each_line(&mut self, mut take: impl FnMut(Line) -> Result<()>) -> Result<()> {
        let Self { connection, interned, .. } = self;
        // One transaction: a writer beside does not show.
        let reading = connection.unchecked_transaction()?;
        let next_matter: Option<i64> =
            reading.query_row("SELECT max(value) FROM meta WHERE key = 'next_matter'", [], |row| row.get(0))?;
        take(Line::Ledger(Head { schema: schema::CURRENT, next_matter: next_matter.unwrap_or(1) }))?;
        let mut versions = reading.prepare(
            "SELECT article.key, article.headline, article.number, version.number, ordinal, id, recorded, coder, first, count, \
             current, given, publication, title, url, language, published, text, \
             author, modified, excerpt FROM version JOIN article ON article.number = version.article ORDER BY version.number",
        )?;
        let mut rows = versions.query([])?;
        while let Some(row) = rows.next()? {
            let published: Option<String> = row.get(16)?;
            let modified: Option<String> = row.get(19)?;
            take(Line::Version(Box::new(VersionRow {
                key: row.get(0)?,
                headline: row.get(1)?,
                article_number: row.get(2)?,
                number: row.get(3)?,
                ordinal: row.get(4)?,
                cited_as: row.get(5)?,
                recorded: row.get(6)?,
                coder: row.get(7)?,
                first: row.get(8)?,
                count: row.get(9)?,
                current: row.get(10)?,
                excerpt: row.get::<_, Option<bool>>(20)?.unwrap_or_default(),
                article: Article {
                    id: row.get(11)?,
                    publication: row.get(12)?,
                    title: row.get(13)?,
                    url: row.get(14)?,
                    language: row.get(15)?,
                    published: published.map(|day| day.parse()).transpose().map_err(Error::damaged)?,
                    text: row.get(17)?,
                    author: row.get(18)?,
                    modified: modified.map(|day| day.parse()).transpose().map_err(Error::damaged)?,
                },
            })))?;
        }
        drop(rows);
        // As coded: without what reviewers corrected.
        let columns = format!("{}, review.correction", HELD.replace("review.correction", "NULL"));
        let mut statements =
            reading.prepare(&format!("SELECT {columns} FROM statement {HELD_FROM} ORDER BY statement.number"))?;
        let mut rows = statements.query([])?;
        while let Some(row) = rows.next()? {
            let held = crate::ledger::read_held(&reading, interned, row)?;
            take(Line::Statement(Box::new(StatementRow {
                number: held.number,
                version: held.version,
                matter: held.matter,
                reason: row.get(7)?,
                verdict: row.get(17)?,
                correction: row.get(20)?,
                statement: held.statement,
            })))?;
        }
        drop(rows);
        let mut decisions = reading
            .prepare("SELECT number, made, reviewer, act, detail, note, undoes FROM decision ORDER BY number")?;
        let mut rows = decisions.query([])?;
        while let Some(row) = rows.next()? {
            take(Line::Decision(Box::new(DecisionRow {
                number: row.get(0)?,
                made: row.get(1)?,
                reviewer: row.get(2)?,
                act: row.get(3)?,
                detail: row.get(4)?,
                note: row.get(5)?,
                undoes: row.get(6)?,
            })))?;
        }
        Ok(())
    }

    /// Writes the whole ledger as JSON Lines: `{"ledger": ...}`, then a `{"version": ...}` a version of an article, a
    /// `{"statement": ...}` a statement, a `{"decision": ...}` a decision.
    ///
    /// # Errors
    /// If the ledger cannot be read or the output not written.
    pub fn export_json_lines(&mut self, mut out: impl Write) -> Result<()> {
        self.each_line(|line| Ok(demarche_statement::json_lines::write(&mut out, &line)?))?;
        Ok(out.flush()?)
    }

    /// Writes the whole ledger into a folder, which is made if need be: `ledger.csv`, `articles.csv`, `statements.csv`,
    /// `decisions.csv`. Beside columns for eyes, the last column `json` holds each row whole.
    ///
    /// # Errors
    /// If the ledger cannot be read, or the folder not be written or holds one of the files already.
    pub fn export_csv(&mut self, folder: &Path) -> Result<()> {
        std::fs::create_dir_all(folder)?;
        let open = |name: &str, columns: &[&str]| -> Result<csv::Writer<std::fs::File>> {
            let path = folder.join(name);
            let file = std::fs::File::create_new(&path).map_err(|error| {
                let name = path.display();
                std::io::Error::new(error.kind(), format!("cannot make {name} ({error}); name a new folder"))
            })?;
            let mut writer = csv::Writer::from_writer(file);
            writer.write_record(columns).map_err(csv_error)?;
            Ok(writer)
        };
        let mut head = open(FILES[0], &["schema", "json"])?;
        let mut articles = open(
            FILES[1],
            &["number", "version", "current", "publication", "published", "title", "url", "text", "json"],
        )?;
        let mut statements = open(
            FILES[2],
            &[
                "number",
                "id",
                "matter",
                "verdict",
                "date",
                "kind",
                "event",
                "cameo",
                "actor",
                "recipient",
                "amount",
                "currency",
                "modality",
                "publication",
                "sources",
                "text",
                "json",
            ],
        )?;
        let mut decisions = open(FILES[3], &["number", "made", "reviewer", "act", "note", "json"])?;
        self.each_line(|line| {
            let text = |value: Option<String>| value.unwrap_or_default();
            let written = match &line {
                Line::Ledger(row) => head.write_record([row.schema.to_string(), json(&line)?]),
                Line::Version(row) => articles.write_record([
                    row.number.to_string(),
                    row.ordinal.to_string(),
                    row.current.to_string(),
                    text(row.article.publication.clone()),
                    text(row.article.published.map(|day| day.to_string())),
                    text(row.article.title.clone()),
                    text(row.article.url.clone()),
                    row.article.text.clone(),
                    json(&line)?,
                ]),
                Line::Statement(row) => {
                    let said = &row.statement;
                    let join = |words: Vec<String>| words.join("; ");
                    statements.write_record([
                        row.number.to_string(),
                        said.id.clone(),
                        text(row.matter.map(|number| number.to_string())),
                        text(row.verdict.clone()),
                        text(said.date.map(|day| day.to_string())),
                        said.kind.to_string(),
                        join(said.event.iter().map(ToString::to_string).collect()),
                        text(said.cameo.as_ref().map(ToString::to_string)),
                        join(said.actor.iter().map(|party| party_key(party).to_owned()).collect()),
                        join(said.recipient.iter().map(|party| party_key(party).to_owned()).collect()),
                        join(said.money.iter().map(|amount| amount.amount.to_string()).collect()),
                        join(said.money.iter().map(|amount| amount.currency.clone()).collect()),
                        said.modality.to_string(),
                        text(said.cite_info.publication.clone()),
                        join(said.sources.iter().map(|source| source.outlet.clone()).collect()),
                        said.text.clone(),
                        json(&line)?,
                    ])
                }
                Line::Decision(row) => decisions.write_record([
                    row.number.to_string(),
                    row.made.clone(),
                    row.reviewer.clone(),
                    row.act.clone(),
                    text(row.note.clone()),
                    json(&line)?,
                ]),
            };
            written.map_err(csv_error)
        })?;
        for mut writer in [head, articles, statements, decisions] {
            writer.flush()?;
        }
        Ok(())
    }

    /// Takes in what [`export_json_lines`](Self::export_json_lines) wrote, and lets all decisions hold for all statements.
    ///
    /// A ledger that holds nothing is the same as the exported one afterwards. In another, what it has stays as it is, and the
    /// rest is added under new numbers and finds its matters there.
    ///
    /// # Errors
    /// If a line is none of an export; then nothing is taken in.
    pub fn import_json_lines(&mut self, input: impl BufRead) -> Result<Imported> {
        let lines = demarche_statement::json_lines::read::<Value>(input).enumerate().map(|(index, line)| {
            let place = format!("entry {}", index + 1);
            match line {
                Ok(value) => Ok((place, value)),
                Err(error) => Err(Error::Import {
                    place,
                    reason: format!("{error}; it must be a line that `demarche ledger export` wrote"),
                }),
            }
        });
        self.import(lines)
    }

    /// Takes in what [`export_csv`](Self::export_csv) wrote, as [`import_json_lines`](Self::import_json_lines) does. Only the
    /// column `json` is read.
    ///
    /// # Errors
    /// As with [`import_json_lines`](Self::import_json_lines); and if a file is missing.
    pub fn import_csv(&mut self, folder: &Path) -> Result<Imported> {
        let mut readers = Vec::new();
        for name in FILES {
            let path = folder.join(name);
            let file = std::fs::File::open(&path).map_err(|error| {
                std::io::Error::new(error.kind(), format!("cannot open {} ({error})", path.display()))
            })?;
            readers.push((name, csv::Reader::from_reader(file)));
        }
        let lines = readers.into_iter().flat_map(|(name, reader)| {
            reader.into_records().enumerate().map(move |(index, record)| {
                // The header is row 1.
                let place = format!("{name}, row {}", index + 2);
                let refuse = |reason: String| Error::Import { place: place.clone(), reason };
                let record = record.map_err(|error| refuse(error.to_string()))?;
                let json = record.iter().next_back().unwrap_or_default();
                let value = serde_json::from_str(json).map_err(|error| {
                    refuse(format!(
                        "its last column is no JSON ({error}); it must be as `demarche ledger export` wrote it"
                    ))
                })?;
                Ok((place, value))
            })
        });
        self.import(lines)
    }

    fn import(&mut self, lines: impl Iterator<Item = Result<(String, Value)>>) -> Result<Imported> {
        let counts = self.counts()?;
        let holds_something = counts.versions > 0 || counts.decisions > 0;
        self.in_transaction(|transaction, interned, memory| {
            let mut imported = Imported::default();
            let mut texts = Texts::default();
            let mut merge = holds_something.then(Merge::default);
            let mut began = false;
            for line in lines {
                let (place, value) = line?;
                let line: Line = serde_json::from_value(value).map_err(|error| Error::Import {
                    place: place.clone(),
                    reason: format!("{error}; it must be as `demarche ledger export` wrote it"),
                })?;
                if !began && !matches!(line, Line::Ledger(_)) {
                    return Err(Error::Import { place, reason: "an export begins with {\"ledger\": ...}; take the whole of it".to_owned() });
                }
                began = true;
                match (line, &mut merge) {
                    (Line::Ledger(head), _) if head.schema > schema::CURRENT => {
                        return Err(Error::Newer { found: head.schema, known: schema::CURRENT });
                    }
                    (Line::Ledger(_), Some(_)) => {}
                    (Line::Version(row), Some(merge)) => merge.version(transaction, interned, memory, &row)?,
                    (Line::Statement(row), Some(merge)) => {
                        merge.statement(transaction, interned, memory, &mut texts, &place, *row)?;
                    }
                    (Line::Decision(row), Some(merge)) => {
                        merge.decision(transaction, interned, memory, &place, &row)?;
                    }
                    (Line::Ledger(head), None) => memory.continue_matters(head.next_matter),
                    (Line::Version(row), None) => {
                        import_version(transaction, memory, &row)?;
                        imported.versions += 1;
                    }
                    (Line::Statement(row), None) => {
                        texts.import_statement(transaction, interned, memory, &place, &row)?;
                        imported.statements += 1;
                    }
                    (Line::Decision(row), None) => {
                        transaction
                            .prepare_cached("INSERT INTO decision VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?
                            .execute((row.number, row.made, row.reviewer, row.act, row.detail, row.note, row.undoes))?;
                        imported.decisions += 1;
                    }
                }
            }
            texts.finish(transaction)?;
            // A count that is not kept tells an export that was cut off.
            let short: i64 = transaction.query_row(
                "SELECT count(*) FROM version WHERE count <> (SELECT count(*) FROM statement WHERE version = version.number \
                 AND number >= first AND number < first + version.count)",
                [],
                |row| row.get(0),
            )?;
            if short > 0 {
                return Err(Error::Import {
                    place: "the export".to_owned(),
                    reason: format!("statements of {short} articles are missing; it was cut off, export again"),
                });
            }
            match merge {
                Some(merge) => merge.finish(transaction, interned, memory),
                None => Ok(imported),
            }
        })
    }
}

/// The files of a CSV export, in the order in which they are read.
const FILES: [&str; 4] = ["ledger.csv", "articles.csv", "statements.csv", "decisions.csv"];

fn json(line: &Line) -> Result<String> {
    serde_json::to_string(line).map_err(Error::damaged)
}

fn csv_error(error: csv::Error) -> Error {
    Error::Io(std::io::Error::other(error.to_string()))
}

fn import_version(transaction: &Transaction<'_>, memory: &mut Memory, row: &VersionRow) -> Result<()> {
    let article = &row.article;
    let copies = memory.texts.add(transaction, row.number, article.published, &article.text)?;
    transaction.prepare_cached("INSERT OR IGNORE INTO article VALUES (?1, ?2, ?3)")?.execute((
        row.article_number,
        &row.key,
        row.headline,
    ))?;
    transaction
        .prepare_cached(
            "INSERT INTO version VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, x'', ?15, ?16, ?17, ?18, \
             ?19, ?20, ?21)",
        )?
        .execute(rusqlite::params![
            row.number,
            row.article_number,
            row.ordinal,
            row.cited_as,
            article.id,
            article.publication,
            article.title,
            article.url,
            article.language,
            article.published.map(|day| day.to_string()),
            article.text,
            hash(article).as_slice(),
            row.recorded,
            row.coder,
            row.first,
            row.count,
            row.current,
            article.author,
            article.modified.map(|day| day.to_string()),
            copies,
            row.excerpt.then_some(1),
        ])?;
    transaction.prepare_cached("INSERT INTO article_text (rowid, title, text) VALUES (?1, ?2, ?3)")?.execute((
        row.number,
        &article.title,
        &article.text,
    ))?;
    Ok(())
}

/// Statements come in the order of their versions: one text at a time is at hand, and one sum of its statements.
#[derive(Default)]
struct Texts {
    version: i64,
    text: String,
    coding: Sha256,
}

impl Texts {
    fn finish(&mut self, transaction: &Transaction<'_>) -> Result<()> {
        if self.version != 0 {
            let coding = std::mem::take(&mut self.coding).finalize();
            let mut update = transaction.prepare_cached("UPDATE version SET coding = ?2 WHERE number = ?1")?;
            update.execute((self.version, coding.as_slice()))?;
        }
        // Versions that say nothing have the sum of nothing.
        transaction
            .prepare_cached("UPDATE version SET coding = ?1 WHERE count = 0 AND coding = x''")?
            .execute([Sha256::digest(b"").as_slice()])?;
        Ok(())
    }

    fn import_statement(
        &mut self,
        transaction: &Transaction<'_>,
        interned: &mut Interned,
        memory: &mut Memory,
        place: &str,
        row: &StatementRow,
    ) -> Result<()> {
        if row.version != self.version {
            self.finish(transaction)?;
            let mut find = transaction.prepare_cached("SELECT text FROM version WHERE number = ?1")?;
            self.text = find.query_row([row.version], |row| row.get(0)).map_err(|_| Error::Import {
                place: place.to_owned(),
                reason: format!(
                    "version {} does not stand before it; take the whole export, in its order",
                    row.version
                ),
            })?;
            self.version = row.version;
        }
        let body = interned.pack(transaction, &TextIndex::new(&self.text), &row.statement)?;
        self.coding.update(body.as_bytes());
        self.coding.update(b"\n");
        let said = &row.statement;
        let place = Place { number: row.number, version: row.version, matter: None, reason: None };
        add_statement(transaction, &place, said, &body)?;
        if row.verdict.is_some() || row.correction.is_some() {
            transaction.prepare_cached("INSERT INTO review VALUES (?1, ?2, ?3)")?.execute((
                row.number,
                &row.verdict,
                &row.correction,
            ))?;
        }
        let corrected = match &row.correction {
            Some(correction) => crate::review::corrected(said, correction)?,
            None => said.clone(),
        };
        add_relations(transaction, row.number, &corrected)?;
        if let Some(matter) = row.matter {
            let features = Features::of(row.number, row.version, &corrected);
            move_to(transaction, memory, features, matter, row.reason.as_deref())?;
        }
        Ok(())
    }
}
