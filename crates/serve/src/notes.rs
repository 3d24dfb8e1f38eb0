//! What belongs to people and not to the ledger: who may ask, under which password, with which sessions and tokens.
//!
//! It lies in a second SQLite file beside the ledger, `<ledger>.desk`, made when the first of it is written. Passwords are
//! kept as Argon2id hashes; of sessions and tokens, which are 256 random bits, their SHA-256.

use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, OpenFlags, OptionalExtension as _, Row};
use sha2::{Digest as _, Sha256};

/// Marks the file as ours: `DMRD`.
const APPLICATION: i64 = 0x444D_5244;

/// One step a schema version. A step that was released never changes.
const STEPS: &[&str] = &[
    // 1: users, sessions, tokens.
    "
    CREATE TABLE user (
        name TEXT PRIMARY KEY COLLATE NOCASE,
        role TEXT NOT NULL,
        password TEXT NOT NULL,      -- Argon2id, as a PHC string
        made INTEGER NOT NULL        -- times are seconds since 1970
    );
    CREATE TABLE session (
        hash BLOB PRIMARY KEY,       -- SHA-256 of what the cookie says
        user TEXT NOT NULL COLLATE NOCASE REFERENCES user (name) ON DELETE CASCADE,
        begun INTEGER NOT NULL,
        seen INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE token (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        user TEXT NOT NULL COLLATE NOCASE REFERENCES user (name) ON DELETE CASCADE,
        label TEXT NOT NULL,
        hash BLOB NOT NULL UNIQUE,   -- SHA-256 of the token
        made INTEGER NOT NULL,
        ends INTEGER                 -- null: never
    );
",
    // 2: what people want to see again. The owner is a user's name, or empty where there are none.
    "
    CREATE TABLE search (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        owner TEXT NOT NULL COLLATE NOCASE,
        name TEXT NOT NULL,
        question TEXT NOT NULL       -- as it stands in the address of the page
    );
    CREATE INDEX search_by_owner ON search (owner);
    CREATE TABLE watched (
        owner TEXT NOT NULL COLLATE NOCASE,
        one TEXT NOT NULL,
        other TEXT NOT NULL,
        PRIMARY KEY (owner, one, other)
    ) WITHOUT ROWID;
",
];

/// A session ends so long after it was used last,
const IDLE: SignedDuration = SignedDuration::from_hours(12);
/// and so long after it began.
const WHOLE: SignedDuration = SignedDuration::from_hours(14 * 24);
/// The use of a session is noted this often.
const NOTED: SignedDuration = SignedDuration::from_mins(5);

/// Letters that a password has at least, and bytes at most.
const SHORTEST: usize = 10;
const LONGEST: usize = 1024;

/// How long to wait for another writer.
const PATIENCE: Duration = Duration::from_secs(10);

/// What somebody may do; each may do what those before may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Read.
    Reader,
    /// Decide on statements and matters.
    Analyst,
    /// See what the server measures of itself.
    Admin,
}

impl Role {
    /// All of them.
    pub const ALL: &[Self] = &[Self::Reader, Self::Analyst, Self::Admin];

    /// In a word.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Reader => "reader",
            Self::Analyst => "analyst",
            Self::Admin => "admin",
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl FromStr for Role {
    type Err = NotesError;

    fn from_str(word: &str) -> Result<Self, NotesError> {
        let found = Self::ALL.iter().copied().find(|role| role.as_str() == word);
        found.ok_or_else(|| NotesError::Unfit(format!("{word:?} is no role; give reader, analyst or admin")))
    }
}

/// Why notes cannot be read or written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NotesError {
    /// There is no user of that name.
    #[error("there is no user {0:?}; `demarche user list` shows all")]
    NoUser(String),
    /// There is no token of that number.
    #[error("there is no token {0}; `demarche user token list` shows all")]
    NoToken(i64),
    /// There is such a user already.
    #[error("there is a user {0:?} already; `demarche user password` gives another password")]
    Taken(String),
    /// What was given cannot be.
    #[error("{0}")]
    Unfit(String),
    /// The file is of something else, or of a later program.
    #[error("{} is no file of users that this program can read; move it away, or use the program that wrote it", .0.display())]
    NotOurs(PathBuf),
    /// SQLite refuses.
    #[error("the file of users refuses: {0}")]
    Storage(#[from] rusqlite::Error),
    /// The file cannot be made.
    #[error("the file of users cannot be made: {0}")]
    Io(#[from] std::io::Error),
    /// The machine gives no random numbers, or the password cannot be hashed.
    #[error("{0}")]
    Secret(String),
}

/// A user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    /// The name, as it was given first.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// When they were added.
    pub made: Timestamp,
}

/// A token by which a program asks in the name of a user. The token itself is not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Its number.
    pub number: i64,
    /// Whose it is.
    pub user: String,
    /// What it is for, in words.
    pub label: String,
    /// When it was made.
    pub made: Timestamp,
    /// When it ends; none for never.
    pub ends: Option<Timestamp>,
}

/// A search that somebody saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Saved {
    pub(crate) number: i64,
    pub(crate) name: String,
    /// As it stands in the address of the page.
    pub(crate) question: String,
}

/// So many searches, and so many pairs, somebody may keep.
const KEPT: i64 = 200;

/// The notes beside a ledger. Times come from the caller.
pub struct Notes {
    path: PathBuf,
    /// Opened once the file is there.
    reader: Mutex<Option<Connection>>,
}

impl Notes {
    /// The notes beside a ledger. Nothing is opened yet, and nothing made.
    pub fn beside(ledger: &Path) -> Self {
        let mut name = OsString::from(ledger);
        name.push(".desk");
        Self { path: PathBuf::from(name), reader: Mutex::new(None) }
    }

    /// Where they lie.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reads, where the file is there.
    fn read<T>(&self, read: impl FnOnce(&Connection) -> Result<T, NotesError>) -> Result<Option<T>, NotesError> {
        let mut reader = self.reader.lock().unwrap_or_else(PoisonError::into_inner);
        if reader.is_none() {
            if !self.path.exists() {
                return Ok(None);
            }
            *reader = Some(self.open(OpenFlags::SQLITE_OPEN_READ_WRITE)?);
        }
        reader.as_ref().map(read).transpose()
    }

    fn write<T>(&self, write: impl FnOnce(&Connection) -> Result<T, NotesError>) -> Result<T, NotesError> {
        if !self.path.exists() {
            // SQLite gives its other files the rights of this one.
            let mut options = std::fs::OpenOptions::new();
            options.write(true).create(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            options.open(&self.path)?;
        }
        let mut connection = self.open(OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        let outcome = write(&transaction)?;
        transaction.commit()?;
        Ok(outcome)
    }

    fn open(&self, flags: OpenFlags) -> Result<Connection, NotesError> {
        let mut connection = Connection::open_with_flags(&self.path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        connection.busy_timeout(PATIENCE)?;
        let not_ours = |error: rusqlite::Error| match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::NotADatabase) => NotesError::NotOurs(self.path.clone()),
            _ => NotesError::Storage(error),
        };
        connection.pragma_update(None, "journal_mode", "wal").map_err(not_ours)?;
        connection.pragma_update(None, "foreign_keys", true)?;
        if self.steps(&connection)?.is_empty() {
            return Ok(connection);
        }
        let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        // Another program may have been at it.
        for step in self.steps(&transaction)? {
            transaction.execute_batch(step)?;
        }
        transaction.pragma_update(None, "application_id", APPLICATION)?;
        transaction.pragma_update(None, "user_version", STEPS.len() as i64)?;
        transaction.commit()?;
        Ok(connection)
    }

    /// What a file lacks.
    fn steps(&self, connection: &Connection) -> Result<&'static [&'static str], NotesError> {
        let number = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
        let (application, version) = (number("application_id")?, number("user_version")?);
        let steps = usize::try_from(version).ok().and_then(|version| STEPS.get(version..));
        steps
            .filter(|_| application == APPLICATION || (application, version) == (0, 0))
            .ok_or_else(|| NotesError::NotOurs(self.path.clone()))
    }

    /// Whether there are users. Where there are none, whoever is at the desk may do all that an analyst may.
    ///
    /// # Errors
    /// If the notes cannot be read.
    pub fn has_users(&self) -> Result<bool, NotesError> {
        let has = self.read(|connection| {
            let mut query = connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM user)")?;
            Ok(query.query_row([], |row| row.get(0))?)
        });
        Ok(has?.unwrap_or(false))
    }

    /// All users, by name.
    ///
    /// # Errors
    /// If the notes cannot be read.
    pub fn users(&self) -> Result<Vec<User>, NotesError> {
        let users = self.read(|connection| {
            let mut query = connection.prepare("SELECT name, role, made FROM user ORDER BY name")?;
            let rows = query.query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?, row.get(2)?)))?;
            rows.map(|row| {
                let (name, role, made) = row?;
                Ok(User { name, role: role.parse()?, made: instant(made) })
            })
            .collect()
        });
        Ok(users?.unwrap_or_default())
    }

    /// Adds a user.
    ///
    /// # Errors
    /// If there is one of that name, the name or the password will not do, or the notes cannot be written.
    pub fn add_user(&self, name: &str, role: Role, password: &str, now: Timestamp) -> Result<(), NotesError> {
        fit_name(name)?;
        let password = hash_password(password)?;
        self.write(|connection| {
            let added = connection.execute(
                "INSERT INTO user (name, role, password, made) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
                (name, role.as_str(), password, now.as_second()),
            )?;
            if added == 0 { Err(NotesError::Taken(name.to_owned())) } else { Ok(()) }
        })
    }

    /// Gives a user another role.
    ///
    /// # Errors
    /// If there is no such user, or the notes cannot be written.
    pub fn set_role(&self, name: &str, role: Role) -> Result<(), NotesError> {
        self.change(name, "UPDATE user SET role = ?2 WHERE name = ?1", role.as_str())
    }

    /// Gives a user another password, and ends their sessions.
    ///
    /// # Errors
    /// If there is no such user, the password will not do, or the notes cannot be written.
    pub fn set_password(&self, name: &str, password: &str) -> Result<(), NotesError> {
        let password = hash_password(password)?;
        self.change(name, "UPDATE user SET password = ?2 WHERE name = ?1", &password)?;
        self.write(|connection| Ok(connection.execute("DELETE FROM session WHERE user = ?1", [name]).map(drop)?))
    }

    fn change(&self, name: &str, sql: &str, value: &str) -> Result<(), NotesError> {
        if !self.path.exists() {
            return Err(NotesError::NoUser(name.to_owned()));
        }
        let changed = self.write(|connection| Ok(connection.execute(sql, (name, value))?))?;
        if changed == 0 { Err(NotesError::NoUser(name.to_owned())) } else { Ok(()) }
    }

    /// Removes a user, with their sessions and tokens. What they decided stays in the ledger.
    ///
    /// # Errors
    /// If there is no such user, or the notes cannot be written.
    pub fn remove_user(&self, name: &str) -> Result<(), NotesError> {
        self.change(name, "DELETE FROM user WHERE name = ?1 AND ?2 = ''", "")?;
        self.write(|connection| {
            connection.execute("DELETE FROM search WHERE owner = ?1", [name])?;
            connection.execute("DELETE FROM watched WHERE owner = ?1", [name])?;
            Ok(())
        })
    }

    /// Makes a token for a user, and gives it: it cannot be seen again.
    ///
    /// # Errors
    /// If there is no such user, or the notes cannot be written.
    pub fn add_token(
        &self,
        user: &str,
        label: &str,
        now: Timestamp,
        ends: Option<Timestamp>,
    ) -> Result<(i64, String), NotesError> {
        if !self.users()?.iter().any(|known| known.name.eq_ignore_ascii_case(user)) {
            return Err(NotesError::NoUser(user.to_owned()));
        }
        // Whoever finds one in a file should see what it opens.
        let token = format!("demarche_{}", secret()?);
        let number = self.write(|connection| {
            connection.execute(
                "INSERT INTO token (user, label, hash, made, ends) VALUES (?1, ?2, ?3, ?4, ?5)",
                (user, label, digest(&token), now.as_second(), ends.map(Timestamp::as_second)),
            )?;
            Ok(connection.last_insert_rowid())
        })?;
        Ok((number, token))
    }

    /// All tokens, by number.
    ///
    /// # Errors
    /// If the notes cannot be read.
    pub fn tokens(&self) -> Result<Vec<Token>, NotesError> {
        let tokens = self.read(|connection| {
            let mut query = connection.prepare("SELECT number, user, label, made, ends FROM token ORDER BY number")?;
            let rows = query.query_map([], |row| {
                Ok(Token {
                    number: row.get(0)?,
                    user: row.get(1)?,
                    label: row.get(2)?,
                    made: instant(row.get(3)?),
                    ends: row.get::<_, Option<i64>>(4)?.map(instant),
                })
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        });
        Ok(tokens?.unwrap_or_default())
    }

    /// Takes a token back.
    ///
    /// # Errors
    /// If there is no such token, or the notes cannot be written.
    pub fn remove_token(&self, number: i64) -> Result<(), NotesError> {
        if !self.path.exists() {
            return Err(NotesError::NoToken(number));
        }
        let removed =
            self.write(|connection| Ok(connection.execute("DELETE FROM token WHERE number = ?1", [number])?))?;
        if removed == 0 { Err(NotesError::NoToken(number)) } else { Ok(()) }
    }

    /// The user of a name and a password, if they are right. It takes as long where there is no such user.
    ///
    /// # Errors
    /// If the notes cannot be read.
    pub(crate) fn verify(&self, name: &str, password: &str) -> Result<Option<User>, NotesError> {
        let found = self.read(|connection| {
            let mut query = connection.prepare_cached("SELECT name, role, password, made FROM user WHERE name = ?1")?;
            let row = query.query_row([name], |row| {
                Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?, row.get(3)?))
            });
            Ok(row.optional()?)
        })?;
        let Some((name, role, hash, made)) = found.flatten() else {
            let _ = is_password(password, NOBODY);
            return Ok(None);
        };
        if password.len() > LONGEST || !is_password(password, &hash) {
            return Ok(None);
        }
        Ok(Some(User { name, role: role.parse()?, made: instant(made) }))
    }

    /// Begins a session of a user, and gives what the cookie says. Those that have ended are forgotten.
    pub(crate) fn begin(&self, user: &str, now: Timestamp) -> Result<String, NotesError> {
        let id = secret()?;
        self.write(|connection| {
            let (idle, whole) = limits(now);
            connection.execute("DELETE FROM session WHERE seen < ?1 OR begun < ?2", (idle, whole))?;
            connection.execute(
                "INSERT INTO session (hash, user, begun, seen) VALUES (?1, ?2, ?3, ?3)",
                (digest(&id), user, now.as_second()),
            )?;
            Ok(())
        })?;
        Ok(id)
    }

    /// Ends a session.
    pub(crate) fn end(&self, id: &str) -> Result<(), NotesError> {
        if !self.path.exists() {
            return Ok(());
        }
        self.write(|connection| {
            Ok(connection.execute("DELETE FROM session WHERE hash = ?1", [digest(id)]).map(drop)?)
        })
    }

    /// Whose session it is, and whether its use should be noted.
    pub(crate) fn of_session(&self, id: &str, now: Timestamp) -> Result<Option<(User, bool)>, NotesError> {
        let (idle, whole) = limits(now);
        let found = self.read(|connection| {
            let mut query = connection.prepare_cached(
                "SELECT user.name, user.role, user.made, session.seen FROM session JOIN user ON user.name = session.user \
                 WHERE session.hash = ?1 AND session.seen >= ?2 AND session.begun >= ?3",
            )?;
            let row = query.query_row((digest(id), idle, whole), |row| {
                Ok((row.get(0)?, row.get::<_, String>(1)?, row.get(2)?, row.get::<_, i64>(3)?))
            });
            Ok(row.optional()?)
        })?;
        let Some((name, role, made, seen)) = found.flatten() else { return Ok(None) };
        let user = User { name, role: role.parse()?, made: instant(made) };
        Ok(Some((user, now.as_second() - seen > NOTED.as_secs())))
    }

    /// Notes that a session was used.
    pub(crate) fn note(&self, id: &str, now: Timestamp) -> Result<(), NotesError> {
        self.write(|connection| {
            let sql = "UPDATE session SET seen = ?2 WHERE hash = ?1";
            Ok(connection.execute(sql, (digest(id), now.as_second())).map(drop)?)
        })
    }

    /// Whose token it is.
    pub(crate) fn of_token(&self, token: &str, now: Timestamp) -> Result<Option<User>, NotesError> {
        let found = self.read(|connection| {
            let mut query = connection.prepare_cached(
                "SELECT user.name, user.role, user.made FROM token JOIN user ON user.name = token.user \
                 WHERE token.hash = ?1 AND (token.ends IS NULL OR token.ends > ?2)",
            )?;
            let row = query.query_row((digest(token), now.as_second()), |row| {
                Ok((row.get(0)?, row.get::<_, String>(1)?, row.get(2)?))
            });
            Ok(row.optional()?)
        })?;
        let Some((name, role, made)) = found.flatten() else { return Ok(None) };
        Ok(Some(User { name, role: role.parse()?, made: instant(made) }))
    }
}

impl Notes {
    /// The searches of an owner.
    pub(crate) fn searches(&self, owner: &str) -> Result<Vec<Saved>, NotesError> {
        let searches = self.read(|connection| {
            let mut query = connection
                .prepare_cached("SELECT number, name, question FROM search WHERE owner = ?1 ORDER BY number")?;
            let saved = |row: &Row<'_>| Ok(Saved { number: row.get(0)?, name: row.get(1)?, question: row.get(2)? });
            Ok(query.query_map([owner], saved)?.collect::<Result<_, _>>()?)
        });
        Ok(searches?.unwrap_or_default())
    }

    pub(crate) fn save_search(&self, owner: &str, name: &str, question: &str) -> Result<i64, NotesError> {
        if name.chars().count() > 200 || question.len() > 4000 {
            return Err(NotesError::Unfit("the search or its name is too long".to_owned()));
        }
        self.write(|connection| {
            let count = "SELECT count(*) FROM search WHERE owner = ?1";
            room(connection.query_row(count, [owner], |row| row.get(0))?, "searches")?;
            connection
                .execute("INSERT INTO search (owner, name, question) VALUES (?1, ?2, ?3)", (owner, name, question))?;
            Ok(connection.last_insert_rowid())
        })
    }

    /// Forgets a search, if it is the owner's.
    pub(crate) fn forget_search(&self, owner: &str, number: i64) -> Result<(), NotesError> {
        if !self.path.exists() {
            return Ok(());
        }
        let sql = "DELETE FROM search WHERE owner = ?1 AND number = ?2";
        self.write(|connection| Ok(connection.execute(sql, (owner, number)).map(drop)?))
    }

    /// The pairs of parties that an owner watches.
    pub(crate) fn watched(&self, owner: &str) -> Result<Vec<[String; 2]>, NotesError> {
        let watched = self.read(|connection| {
            let mut query =
                connection.prepare_cached("SELECT one, other FROM watched WHERE owner = ?1 ORDER BY one, other")?;
            Ok(query.query_map([owner], |row| Ok([row.get(0)?, row.get(1)?]))?.collect::<Result<_, _>>()?)
        });
        Ok(watched?.unwrap_or_default())
    }

    /// Whether an owner watches a pair.
    pub(crate) fn is_watched(&self, owner: &str, pair: [&str; 2]) -> Result<bool, NotesError> {
        let [one, other] = in_order(pair);
        let is_watched = self.read(|connection| {
            let sql = "SELECT EXISTS (SELECT 1 FROM watched WHERE owner = ?1 AND one = ?2 AND other = ?3)";
            Ok(connection.prepare_cached(sql)?.query_row((owner, one, other), |row| row.get(0))?)
        });
        Ok(is_watched?.unwrap_or_default())
    }

    /// Watches a pair, or does so no more.
    pub(crate) fn watch(&self, owner: &str, pair: [&str; 2], is_watched: bool) -> Result<(), NotesError> {
        let [one, other] = in_order(pair);
        if !is_watched && !self.path.exists() {
            return Ok(());
        }
        self.write(|connection| {
            if is_watched {
                let count = "SELECT count(*) FROM watched WHERE owner = ?1";
                room(connection.query_row(count, [owner], |row| row.get(0))?, "pairs")?;
                connection.execute("INSERT OR IGNORE INTO watched VALUES (?1, ?2, ?3)", (owner, one, other))?;
            } else {
                let sql = "DELETE FROM watched WHERE owner = ?1 AND one = ?2 AND other = ?3";
                connection.execute(sql, (owner, one, other))?;
            }
            Ok(())
        })
    }
}

/// It is the same pair the other way round.
fn in_order([one, other]: [&str; 2]) -> [&str; 2] {
    if one <= other { [one, other] } else { [other, one] }
}

fn room(kept: i64, what: &str) -> Result<(), NotesError> {
    if kept < KEPT {
        return Ok(());
    }
    Err(NotesError::Unfit(format!("{KEPT} {what} are kept, which is the most; take one away first")))
}

/// Sessions used before the first, or begun before the second, have ended.
fn limits(now: Timestamp) -> (i64, i64) {
    (now.as_second() - IDLE.as_secs(), now.as_second() - WHOLE.as_secs())
}

fn instant(seconds: i64) -> Timestamp {
    Timestamp::from_second(seconds).unwrap_or(Timestamp::UNIX_EPOCH)
}

fn fit_name(name: &str) -> Result<(), NotesError> {
    let fits = |letter: char| letter.is_alphanumeric() || matches!(letter, '.' | '_' | '-' | '@');
    if !name.is_empty() && name.chars().count() <= 64 && name.chars().all(fits) {
        return Ok(());
    }
    Err(NotesError::Unfit(format!("{name:?} cannot be a name; take up to 64 letters, digits, dots, `-`, `_` and `@`")))
}

/// 256 random bits, in hexadecimal.
fn secret() -> Result<String, NotesError> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)
        .map_err(|error| NotesError::Secret(format!("the machine gives no random numbers ({error})")))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// What is kept of a session or token. They are random and long, so a plain hash does; what is looked up is the hash, so how
/// long that takes tells nothing.
fn digest(secret: &str) -> [u8; 32] {
    Sha256::digest(secret.as_bytes()).into()
}

fn hash_password(password: &str) -> Result<String, NotesError> {
    if password.chars().count() < SHORTEST {
        return Err(NotesError::Unfit(format!("the password is too short; take at least {SHORTEST} letters")));
    }
    if password.len() > LONGEST {
        return Err(NotesError::Unfit(format!("the password is too long; take at most {LONGEST} bytes")));
    }
    let hash = Argon2::default().hash_password(password.as_bytes());
    hash.map(|hash| hash.to_string())
        .map_err(|error| NotesError::Secret(format!("the password cannot be hashed ({error})")))
}

fn is_password(password: &str, hash: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
}

/// The hash of a password that nobody has, to be compared with where there is no user: of the parameters of all others.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$GpZ3sK/oH9p7VIiV56G/64Zo/8GaUw434IimaPqxwCo";

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn notes() -> (tempfile::TempDir, Notes) {
        let folder = tempfile::tempdir().unwrap();
        let notes = Notes::beside(&folder.path().join("a.ledger"));
        (folder, notes)
    }

    fn at(hours: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_hours(hours)
    }

    #[test]
    fn nothing_is_made_by_looking() {
        let (folder, notes) = notes();
        assert!(!notes.has_users().unwrap());
        assert!(notes.users().unwrap().is_empty());
        assert!(matches!(notes.set_role("ada", Role::Admin), Err(NotesError::NoUser(_))));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn passwords_are_right_or_wrong_and_never_kept() {
        let (_folder, notes) = notes();
        notes.add_user("Ada", Role::Analyst, "correct horse", at(0)).unwrap();
        assert!(matches!(notes.add_user("ada", Role::Reader, "correct horse", at(0)), Err(NotesError::Taken(_))));
        assert_eq!(notes.verify("ada", "correct horse").unwrap().map(|user| user.name), Some("Ada".to_owned()));
        for (name, password) in [("ada", "correct horsf"), ("ada", ""), ("bob", "correct horse"), ("' OR 1=1 --", "x")]
        {
            assert!(notes.verify(name, password).unwrap().is_none(), "{name} {password}");
        }
        let bytes = std::fs::read(notes.path()).unwrap();
        assert!(!bytes.windows(13).any(|window| window == b"correct horse"));
        assert!(notes.add_user("eve", Role::Reader, "short", at(0)).is_err());
        assert!(notes.add_user("eve<script>", Role::Reader, "correct horse", at(0)).is_err());
    }

    #[test]
    fn the_hash_of_nobody_has_the_parameters_of_all() {
        let hash = hash_password("correct horse").unwrap();
        let parameters = |hash: &str| hash.split('$').take(4).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(parameters(&hash), parameters(NOBODY));
        assert!(PasswordHash::new(NOBODY).is_ok());
    }

    #[test]
    fn sessions_end_by_themselves_by_hand_and_with_the_password() {
        let (_folder, notes) = notes();
        notes.add_user("ada", Role::Analyst, "correct horse", at(0)).unwrap();
        let one = notes.begin("ada", at(0)).unwrap();
        assert!(notes.of_session(&one, at(11)).unwrap().is_some_and(|(_, should_note)| should_note));
        assert!(notes.of_session(&one, at(13)).unwrap().is_none());
        for hours in (0..15 * 24).step_by(6) {
            notes.note(&one, at(hours)).unwrap();
        }
        assert!(notes.of_session(&one, at(14 * 24)).unwrap().is_some());
        assert!(notes.of_session(&one, at(14 * 24 + 1)).unwrap().is_none());
        let two = notes.begin("ada", at(0)).unwrap();
        assert_ne!(one, two);
        notes.end(&two).unwrap();
        assert!(notes.of_session(&two, at(0)).unwrap().is_none());
        let three = notes.begin("ada", at(0)).unwrap();
        notes.set_password("ada", "another horse").unwrap();
        assert!(notes.of_session(&three, at(0)).unwrap().is_none());
        assert!(notes.verify("ada", "correct horse").unwrap().is_none());
    }

    #[test]
    fn tokens_end_and_go_with_their_user() {
        let (_folder, notes) = notes();
        assert!(matches!(notes.add_token("ada", "", at(0), None), Err(NotesError::NoUser(_))));
        notes.add_user("ada", Role::Analyst, "correct horse", at(0)).unwrap();
        let (number, token) = notes.add_token("ada", "feeds", at(0), Some(at(24))).unwrap();
        assert_eq!(notes.of_token(&token, at(23)).unwrap().map(|user| user.role), Some(Role::Analyst));
        assert!(notes.of_token(&token, at(24)).unwrap().is_none());
        assert!(notes.of_token("", at(0)).unwrap().is_none());
        notes.set_role("ADA", Role::Reader).unwrap();
        assert_eq!(notes.of_token(&token, at(0)).unwrap().map(|user| user.role), Some(Role::Reader));
        assert_eq!(notes.tokens().unwrap()[0].number, number);
        notes.remove_user("ada").unwrap();
        assert!(notes.of_token(&token, at(0)).unwrap().is_none() && notes.tokens().unwrap().is_empty());
        assert!(matches!(notes.remove_token(number), Err(NotesError::NoToken(_))));
    }

    #[test]
    fn searches_and_pairs_are_their_owners() {
        let (_folder, notes) = notes();
        assert!(notes.searches("").unwrap().is_empty() && notes.watched("").unwrap().is_empty());
        let number = notes.save_search("ada", "loans", "q=loan").unwrap();
        notes.watch("ada", ["JPN", "AZE"], true).unwrap();
        notes.watch("ada", ["AZE", "JPN"], true).unwrap();
        assert_eq!(notes.watched("ADA").unwrap(), [["AZE".to_owned(), "JPN".to_owned()]]);
        assert!(notes.is_watched("Ada", ["JPN", "AZE"]).unwrap() && !notes.is_watched("eve", ["AZE", "JPN"]).unwrap());
        assert!(notes.watched("eve").unwrap().is_empty() && notes.searches("eve").unwrap().is_empty());
        notes.forget_search("eve", number).unwrap();
        assert_eq!(notes.searches("ada").unwrap().len(), 1);
        notes.forget_search("ada", number).unwrap();
        notes.watch("ada", ["JPN", "AZE"], false).unwrap();
        assert!(notes.searches("ada").unwrap().is_empty() && notes.watched("ada").unwrap().is_empty());
        for _ in 0..KEPT {
            notes.save_search("ada", "loans", "q=loan").unwrap();
        }
        assert!(notes.save_search("ada", "loans", "q=loan").is_err());
    }

    #[test]
    fn files_of_others_are_left_alone() {
        let (_folder, notes) = notes();
        std::fs::write(notes.path(), "somebody's letter, and long enough to be taken for a page of something").unwrap();
        let error = notes.add_user("ada", Role::Reader, "correct horse", at(0)).unwrap_err();
        assert!(matches!(error, NotesError::NotOurs(_)), "{error}");
    }
}
