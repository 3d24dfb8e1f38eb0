//! The tables, and how earlier ones become these.

use rusqlite::Connection;

use crate::{Error, Result, relation, reprints};

/// Marks the file as ours: `DMRC`.
const APPLICATION: i64 = 0x444D_5243;

/// One step a schema version, from none to 1, from 1 to 2, and so on. A step that was released never changes.
const STEPS: &[&str] = &[
    // 1: articles, their versions, statements, search, matters.
    "
    CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;

    CREATE TABLE article (
        number INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,        -- the sender's id, else the address, else the content
        headline INTEGER                 -- hash of outlet, title and day, where all are known
    );
    CREATE INDEX article_by_headline ON article (headline) WHERE headline IS NOT NULL;

    CREATE TABLE version (
        number INTEGER PRIMARY KEY,
        article INTEGER NOT NULL REFERENCES article (number),
        ordinal INTEGER NOT NULL,        -- from 1; the highest is current
        id TEXT NOT NULL,                -- as statements cite it
        given TEXT,                      -- the id that the sender gave
        publication TEXT, title TEXT, url TEXT, language TEXT, published TEXT,
        text TEXT NOT NULL,
        hash BLOB NOT NULL,              -- SHA-256 of text and description
        recorded TEXT NOT NULL,          -- by the clock of the machine, for people; nothing is ordered by it
        coder TEXT NOT NULL,
        coding BLOB NOT NULL,            -- SHA-256 of the statements as stored
        first INTEGER NOT NULL,          -- number of the first statement
        count INTEGER NOT NULL,          -- how many follow one another
        current INTEGER NOT NULL,        -- 1 for the highest ordinal
        UNIQUE (article, ordinal)
    );

    CREATE TABLE entity (number INTEGER PRIMARY KEY, content TEXT NOT NULL UNIQUE);
    CREATE TABLE place (number INTEGER PRIMARY KEY, content TEXT NOT NULL UNIQUE);

    CREATE TABLE statement (
        number INTEGER PRIMARY KEY,
        version INTEGER NOT NULL REFERENCES version (number),
        id TEXT NOT NULL,
        start INTEGER NOT NULL,          -- the sentence, in code points of the version's text
        \"end\" INTEGER NOT NULL,
        body TEXT NOT NULL,              -- JSON, with entities and places by number
        matter INTEGER,
        reason TEXT                      -- why it is in that matter; null for the first member
    );
    CREATE INDEX statement_by_id ON statement (id);
    CREATE INDEX statement_by_matter ON statement (matter) WHERE matter IS NOT NULL;

    -- Statements by party and by pair of parties ('AZE', 'AZE JPN'), then by date.
    CREATE TABLE relation (
        key TEXT NOT NULL, date TEXT NOT NULL, statement INTEGER NOT NULL,
        PRIMARY KEY (key, date, statement)
    ) WITHOUT ROWID;

    -- Where members of a matter are looked for: dated to the day; dated to a month or year; and those, by the day, that name
    -- one party only.
    CREATE TABLE block (
        key INTEGER NOT NULL, day INTEGER NOT NULL, matter INTEGER NOT NULL,
        PRIMARY KEY (key, day, matter)
    ) WITHOUT ROWID;
    CREATE TABLE coarse_block (
        key INTEGER NOT NULL, day INTEGER NOT NULL, matter INTEGER NOT NULL,
        PRIMARY KEY (key, day, matter)
    ) WITHOUT ROWID;

    CREATE TABLE lone_block (
        key INTEGER NOT NULL, day INTEGER NOT NULL, matter INTEGER NOT NULL,
        PRIMARY KEY (key, day, matter)
    ) WITHOUT ROWID;

    CREATE VIRTUAL TABLE article_text USING fts5 (
        title, text, content='version', content_rowid='number', tokenize='unicode61 remove_diacritics 2'
    );
    CREATE VIEW sentence AS
        SELECT statement.number AS number, coalesce(json_extract(body, '$.text'), substr(version.text, start + 1, \"end\" - start)) AS text
        FROM statement JOIN version ON version.number = statement.version;
    CREATE VIRTUAL TABLE statement_text USING fts5 (
        text, content='sentence', content_rowid='number', tokenize='unicode61 remove_diacritics 2'
    );
    ",
    // 2: what reviewers decide, and what follows from it for each statement.
    "
    CREATE TABLE decision (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        made TEXT NOT NULL,
        reviewer TEXT NOT NULL,
        act TEXT NOT NULL,
        detail TEXT NOT NULL,
        note TEXT,
        undoes INTEGER UNIQUE REFERENCES decision (number)
    );
    CREATE TABLE review (
        statement INTEGER PRIMARY KEY REFERENCES statement (number),
        verdict TEXT,
        correction TEXT
    );
    ",
    // 3: who wrote an article, and when it was changed.
    "
    ALTER TABLE version ADD COLUMN author TEXT;
    ALTER TABLE version ADD COLUMN modified TEXT;
    ",
    // 4: reprints; versions by their id; search indexes that are merged in larger steps; and what is not written in the order
    // of its keys lies by stretches, so that a batch writes a few pages of the last ones, however much the ledger holds.
    "
    ALTER TABLE version ADD COLUMN copies INTEGER; -- the first version recorded of the text that it is a reprint of
    CREATE TABLE reprint_bands (
        day INTEGER NOT NULL,            -- of publication, counted from 1970; the least number where it is not known
        version INTEGER NOT NULL,
        keys BLOB NOT NULL,              -- the low halves of the keys of `demarche_reprint::Bands`, little-endian
        PRIMARY KEY (day, version)
    ) WITHOUT ROWID;
    CREATE INDEX version_by_id ON version (id);
    INSERT INTO article_text (article_text, rank) VALUES ('automerge', 16);
    INSERT INTO article_text (article_text, rank) VALUES ('crisismerge', 64);
    INSERT INTO statement_text (statement_text, rank) VALUES ('automerge', 16);
    INSERT INTO statement_text (statement_text, rank) VALUES ('crisismerge', 64);

    -- By 16,384 statements.
    DROP INDEX statement_by_id;
    CREATE INDEX statement_by_id ON statement (number >> 14, id);

    -- By 32 days: see relation.rs.
    ALTER TABLE relation RENAME TO relation_in_words;
    CREATE TABLE relation (
        stretch INTEGER NOT NULL, key INTEGER NOT NULL, day INTEGER NOT NULL, statement INTEGER NOT NULL,
        PRIMARY KEY (stretch, key, day, statement)
    ) WITHOUT ROWID;

    -- By 64 days. Months and years are few, and are looked for in more than a year.
    ALTER TABLE block RENAME TO block_by_key;
    CREATE TABLE block (
        stretch INTEGER NOT NULL, key INTEGER NOT NULL, day INTEGER NOT NULL, matter INTEGER NOT NULL,
        PRIMARY KEY (stretch, key, day, matter)
    ) WITHOUT ROWID;
    INSERT INTO block SELECT day >> 6, key, day, matter FROM block_by_key;
    DROP TABLE block_by_key;
    ALTER TABLE lone_block RENAME TO lone_block_by_key;
    CREATE TABLE lone_block (
        stretch INTEGER NOT NULL, key INTEGER NOT NULL, day INTEGER NOT NULL, matter INTEGER NOT NULL,
        PRIMARY KEY (stretch, key, day, matter)
    ) WITHOUT ROWID;
    INSERT INTO lone_block SELECT day >> 6, key, day, matter FROM lone_block_by_key;
    DROP TABLE lone_block_by_key;
    ",
    // 5: articles of which only the sentences of their statements are there.
    "
    ALTER TABLE version ADD COLUMN excerpt INTEGER; -- 1 where the text has only the sentences that statements came from
    ",
];

/// The schema that this program writes.
pub(crate) const CURRENT: i64 = STEPS.len() as i64;

/// The schema of a file; 0 for an empty one.
pub(crate) fn of(connection: &Connection) -> Result<i64> {
    let application: i64 = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    match (application, version) {
        (0, 0) if tables == 0 => Ok(0),
        (APPLICATION, 1..) if version > CURRENT => Err(Error::Newer { found: version, known: CURRENT }),
        (APPLICATION, 1..) => Ok(version),
        _ => Err(Error::NotALedger),
    }
}

/// Brings a file to schema `to`, in one transaction.
pub(crate) fn migrate(connection: &mut Connection, to: i64) -> Result<()> {
    // Two processes may find the same old ledger: the second sees what the first has done once it has the lock.
    let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    let from = of(&transaction)?;
    for step in STEPS.iter().take(to as usize).skip(from as usize) {
        transaction.execute_batch(step)?;
    }
    if from < 4 && to >= 4 {
        relation::take_over(&transaction)?;
    }
    if from < to {
        transaction.pragma_update(None, "application_id", APPLICATION)?;
        transaction.pragma_update(None, "user_version", to)?;
    }
    if to == CURRENT {
        reprints::prepare(&transaction)?;
    }
    Ok(transaction.commit()?)
}
