//! The file: opened, read, counted, copied.

use std::path::{Path, PathBuf};
use std::time::Duration;

use demarche_statement::{Article, Citation, Statement};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, OptionalExtension, Row};

use crate::packing::{Interned, Stored, TextIndex};
use crate::record::Memory;
use crate::{Error, Reason, Result, Verdict, schema};

/// What a ledger is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// To read. A ledger of an earlier schema is migrated if its file may be written to.
    Read,
    /// To read and write what is there.
    Write,
    /// To read and write; made if it is not there.
    Create,
}

/// How long to wait for another writer, and for one that ends.
const PATIENCE: Duration = Duration::from_secs(60);

/// An open ledger.
pub struct Ledger {
    pub(crate) connection: Connection,
    pub(crate) interned: Interned,
    pub(crate) memory: Memory,
    path: PathBuf,
}

/// How much a ledger holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Articles, each once.
    pub articles: u64,
    /// Versions of articles.
    pub versions: u64,
    /// Statements of the current versions.
    pub statements: u64,
    /// Matters that have a member.
    pub matters: u64,
    /// Decisions, those undone and those that undo included.
    pub decisions: u64,
}

/// A statement in the ledger.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    /// Its number: higher was recorded later.
    pub number: i64,
    /// As coded, with what reviewers corrected.
    pub statement: Statement,
    /// The version of the article that says it.
    pub version: i64,
    /// Whether that is the article's latest version.
    pub current: bool,
    /// The version that was recorded first of the text that this one is a reprint of.
    pub reprint_of: Option<i64>,
    /// The matter it is a member of; none for superseded and rejected ones.
    pub matter: Option<i64>,
    /// Why it is in that matter; none for its first member.
    pub reason: Option<Reason>,
    /// What a reviewer said of it.
    pub verdict: Option<Verdict>,
    /// Whether a reviewer corrected it.
    pub is_corrected: bool,
}

/// A version of an article in the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldArticle {
    /// The version's number.
    pub version: i64,
    /// Which version of the article it is, from 1.
    pub ordinal: i64,
    /// Whether it is the latest.
    pub current: bool,
    /// The article.
    pub article: Article,
    /// When it was recorded, by the recording machine's clock.
    pub recorded: String,
    /// What coded it.
    pub coder: String,
    /// How many statements it has.
    pub statements: u64,
    /// Whether the text has only the sentences that statements came from.
    pub is_excerpt: bool,
    /// The version that was recorded first of the text that this one is a reprint of.
    pub reprint_of: Option<i64>,
}

/// The columns that [`read_held`] reads, of `statement`, `version` and `review`.
pub(crate) const HELD: &str = "statement.number, statement.id, statement.start, statement.\"end\", statement.body, \
    statement.version, statement.matter, statement.reason, version.current, version.id, version.publication, \
    version.title, version.url, version.language, version.published, version.text, version.coder, review.verdict, \
    review.correction, version.copies";

/// The tables of [`HELD`], after those of a query that names `statement`.
pub(crate) const HELD_FROM: &str = "JOIN version ON version.number = statement.version \
    LEFT JOIN review ON review.statement = statement.number";

impl Ledger {
    /// Opens the ledger at a path.
    ///
    /// # Errors
    /// If there is none, it is none, it was written by a later program, or the file cannot be used as asked.
    pub fn open(path: &Path, access: Access) -> Result<Self> {
        if access != Access::Create && !path.exists() {
            return Err(Error::Missing);
        }
        match access {
            Access::Read => Self::open_to_read(path),
            Access::Write => Self::open_to_write(path, OpenFlags::SQLITE_OPEN_READ_WRITE),
            Access::Create => {
                Self::open_to_write(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)
            }
        }
    }

    /// A ledger in memory, gone with the value.
    ///
    /// # Errors
    /// If SQLite has no memory.
    pub fn in_memory() -> Result<Self> {
        let mut connection = Connection::open_in_memory()?;
        prepare(&connection)?;
        schema::migrate(&mut connection, schema::CURRENT)?;
        Ok(Self::with(connection, Path::new(":memory:")))
    }

    fn with(connection: Connection, path: &Path) -> Self {
        Self { connection, interned: Interned::default(), memory: Memory::default(), path: path.to_owned() }
    }

    fn open_to_write(path: &Path, flags: OpenFlags) -> Result<Self> {
        let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(path, flags)?;
        prepare(&connection)?;
        let found = schema::of(&connection)?;
        if connection.is_readonly("main")? {
            return Err(Error::ReadOnly);
        }
        // With a write-ahead log, readers go on while one writes, and a killed writer leaves nothing half done. FULL
        // writes to the disk with each commit, so that a batch told as recorded outlives a power cut.
        connection.pragma_update(None, "journal_mode", "wal")?;
        connection.pragma_update(None, "synchronous", "full")?;
        // In pages, so 64 MiB: a page of an index that many batches touch is then copied into the file once for all of them.
        connection.pragma_update(None, "wal_autocheckpoint", 16_384)?;
        if found < schema::CURRENT || !crate::reprints::are_ready(&connection)? {
            schema::migrate(&mut connection, schema::CURRENT)?;
        }
        Ok(Self::with(connection, path))
    }

    fn open_to_read(path: &Path) -> Result<Self> {
        match Self::read_only(path, "") {
            Ok(ledger) => Ok(ledger),
            // A log that cannot be laid beside the file: nobody writes there, so the file does not change.
            Err(Error::Storage(_) | Error::ReadOnly | Error::Disk(_)) => Self::read_only(path, "?immutable=1"),
            Err(Error::Older { found, .. }) => match Self::open_to_write(path, OpenFlags::SQLITE_OPEN_READ_WRITE) {
                Ok(ledger) => Ok(ledger),
                Err(error) => Err(Error::Older { found, reason: error.to_string() }),
            },
            Err(error) => Err(error),
        }
    }

    fn read_only(path: &Path, query: &str) -> Result<Self> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
        let name: String = path
            .to_string_lossy()
            .chars()
            .flat_map(|letter| match letter {
                '%' => vec!['%', '2', '5'],
                '?' => vec!['%', '3', 'f'],
                '#' => vec!['%', '2', '3'],
                other => vec![other],
            })
            .collect();
        let connection = Connection::open_with_flags(format!("file:{name}{query}"), flags)?;
        prepare(&connection)?;
        match schema::of(&connection)? {
            // SQLite lays out the file before the tables are made: what a program leaves that is killed between the two.
            0 if path.metadata().is_ok_and(|file| file.len() > 0) => {
                Err(Error::Older { found: 0, reason: String::new() })
            }
            0 => Err(Error::NotALedger),
            found if found < schema::CURRENT => Err(Error::Older { found, reason: String::new() }),
            _ => Ok(Self::with(connection, path)),
        }
    }

    /// Lets the file have so many pages of 4 KiB at most, until it is closed: a quota, and how tests fill a disk.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn limit_pages(&self, pages: u32) -> Result<()> {
        Ok(self.connection.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(()))?)
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// How much it holds.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn counts(&self) -> Result<Counts> {
        // One query sees one moment, whatever others record meanwhile.
        let counts = self.connection.query_row(
            "SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM version),
                    (SELECT coalesce(sum(count), 0) FROM version WHERE current = 1),
                    (SELECT count(DISTINCT matter) FROM statement WHERE matter IS NOT NULL),
                    (SELECT count(*) FROM decision)",
            [],
            |row| {
                let count = |column| row.get::<_, i64>(column).map(|count| count.max(0) as u64);
                Ok(Counts {
                    articles: count(0)?,
                    versions: count(1)?,
                    statements: count(2)?,
                    matters: count(3)?,
                    decisions: count(4)?,
                })
            },
        )?;
        Ok(counts)
    }

    /// Copies the ledger as it stands at one moment to a new file, while others may write.
    ///
    /// # Errors
    /// If there is a file already, or it cannot be written.
    pub fn backup(&self, to: &Path) -> Result<()> {
        if to.exists() {
            return Err(Error::Io(std::io::Error::new(
                std::io::ErrorKind::AlreadyExists,
                format!("{} is there already; name a new file", to.display()),
            )));
        }
        // Written under another name first: what bears the name is whole.
        let beside = to.with_extension("unfinished");
        let _ = std::fs::remove_file(&beside);
        let written = (|| -> Result<()> {
            let name = beside.to_string_lossy();
            self.connection.execute("VACUUM INTO ?1", [name.as_ref()])?;
            std::fs::File::open(&beside)?.sync_all()?;
            Ok(std::fs::rename(&beside, to)?)
        })();
        if written.is_err() {
            let _ = std::fs::remove_file(&beside);
        }
        written
    }

    /// The statements that a query selects: columns [`HELD`].
    pub(crate) fn held(&mut self, query: &str, parameters: impl rusqlite::Params) -> Result<Vec<Held>> {
        let mut statement = self.connection.prepare_cached(query)?;
        let mut rows = statement.query(parameters)?;
        let mut held = Vec::new();
        while let Some(row) = rows.next()? {
            held.push(read_held(&self.connection, &mut self.interned, row)?);
        }
        Ok(held)
    }

    /// A statement by its id, in the latest version of its article that says it.
    ///
    /// # Errors
    /// If there is none.
    pub fn statement(&mut self, id: &str) -> Result<Held> {
        // Ids are found by stretches of numbers (see schema.rs): each that is there is looked into.
        let query = format!(
            "WITH RECURSIVE stretch (number) AS (SELECT min(number) >> 14 FROM statement UNION ALL \
             SELECT (SELECT min(number) >> 14 FROM statement WHERE number >= (stretch.number + 1) << 14) FROM stretch \
             WHERE stretch.number IS NOT NULL) \
             SELECT {HELD} FROM stretch CROSS JOIN statement INDEXED BY statement_by_id \
             ON statement.number >> 14 = stretch.number {HELD_FROM} WHERE statement.id = ?1 \
             ORDER BY version.current DESC, statement.number DESC LIMIT 1"
        );
        self.held(&query, [id])?.pop().ok_or_else(|| Error::NoStatement(id.to_owned()))
    }

    /// All versions of an article, the first first, by the id that its statements cite.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn article(&self, id: &str) -> Result<Vec<HeldArticle>> {
        let article: Option<i64> = self
            .connection
            .query_row("SELECT article FROM version WHERE id = ?1 LIMIT 1", [id], |row| row.get(0))
            .optional()?;
        let Some(article) = article else { return Ok(Vec::new()) };
        let query = format!("SELECT {ARTICLE} FROM version WHERE article = ?1 ORDER BY ordinal");
        let mut query = self.connection.prepare_cached(&query)?;
        let mut rows = query.query([article])?;
        let mut versions = Vec::new();
        while let Some(row) = rows.next()? {
            versions.push(read_article(row)?);
        }
        Ok(versions)
    }
}

/// The columns of [`read_article`].
pub(crate) const ARTICLE: &str = "number, ordinal, current, given, publication, title, url, language, published, text, recorded, coder, count, \
    author, modified, copies, excerpt";

pub(crate) fn read_article(row: &Row<'_>) -> Result<HeldArticle> {
    let published: Option<String> = row.get(8)?;
    let modified: Option<String> = row.get(14)?;
    Ok(HeldArticle {
        version: row.get(0)?,
        ordinal: row.get(1)?,
        current: row.get(2)?,
        article: Article {
            id: row.get(3)?,
            publication: row.get(4)?,
            title: row.get(5)?,
            url: row.get(6)?,
            language: row.get(7)?,
            published: published.map(|day| day.parse()).transpose().map_err(Error::damaged)?,
            text: row.get(9)?,
            author: row.get(13)?,
            modified: modified.map(|day| day.parse()).transpose().map_err(Error::damaged)?,
        },
        recorded: row.get(10)?,
        coder: row.get(11)?,
        statements: row.get::<_, i64>(12)?.max(0) as u64,
        reprint_of: row.get(15)?,
        is_excerpt: row.get::<_, Option<bool>>(16)?.unwrap_or_default(),
    })
}

pub(crate) fn read_held(connection: &Connection, interned: &mut Interned, row: &Row<'_>) -> Result<Held> {
    let published: Option<String> = row.get(14)?;
    let cite_info = Citation {
        id: row.get(9)?,
        publication: row.get(10)?,
        title: row.get(11)?,
        url: row.get(12)?,
        language: row.get(13)?,
        date: published.map(|day| day.parse()).transpose().map_err(Error::damaged)?,
        coder: row.get(16)?,
    };
    // Long ones are read where they lie.
    let words = |column: usize| -> Result<&str> { row.get_ref(column)?.as_str().map_err(Error::damaged) };
    let text = TextIndex::new(words(15)?);
    let stored =
        Stored { id: row.get(1)?, start: row.get(2)?, end: row.get(3)?, body: words(4)?, text: &text, cite_info };
    let mut statement = interned.unpack(connection, stored)?;
    let correction: Option<String> = row.get(18)?;
    if let Some(correction) = &correction {
        statement = crate::review::corrected(&statement, correction)?;
    }
    let reason: Option<String> = row.get(7)?;
    let verdict: Option<String> = row.get(17)?;
    Ok(Held {
        number: row.get(0)?,
        statement,
        version: row.get(5)?,
        current: row.get(8)?,
        reprint_of: row.get(19)?,
        matter: row.get(6)?,
        reason: reason.map(Reason::from_stored),
        verdict: verdict.and_then(|word| Verdict::of(&word)),
        is_corrected: correction.is_some(),
    })
}

/// What every connection needs.
fn prepare(connection: &Connection) -> Result<()> {
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(64);
    connection.pragma_update(None, "foreign_keys", "on")?;
    // In KiB, so 128 MiB at most: the indexes of a million statements stay in memory while they grow. Who only reads does
    // with half of it.
    let kibibytes = if connection.is_readonly("main")? { -65_536 } else { -131_072 };
    connection.pragma_update(None, "cache_size", kibibytes)?;
    connection.pragma_update(None, "temp_store", "memory")?;
    // A damaged file is reported as such instead of being followed.
    connection.pragma_update(None, "cell_size_check", "on")?;
    connection.pragma_update(None, "trusted_schema", "off")?;
    // Plans do not depend on what is bound: without this, each look into a range of days is planned anew.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(())
}
