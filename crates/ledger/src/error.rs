use rusqlite::ErrorCode;

/// Why the ledger could not do what was asked. Each message says what to do.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no file at the path.
    #[error("there is no ledger yet; `demarche add INPUT...` makes one")]
    Missing,
    /// The file is something else.
    #[error("the file is no ledger of demarche; name another with --ledger")]
    NotALedger,
    /// A later version of the program wrote the file.
    #[error("the ledger has schema {found}, this program knows up to {known}; use a newer demarche")]
    Newer {
        /// The schema of the file.
        found: i64,
        /// The latest that this program knows.
        known: i64,
    },
    /// The file has an earlier schema and cannot be written to.
    #[error(
        "the ledger has the earlier schema {found} and cannot be migrated where it lies: {reason}; copy it to where you may write"
    )]
    Older {
        /// The schema of the file.
        found: i64,
        /// Why it stays so.
        reason: String,
    },
    /// Another process holds the write lock.
    #[error(
        "another program has been writing to the ledger all the while; wait for it to end, then run the same command again"
    )]
    Busy,
    /// The file or its folder must not be written to.
    #[error("the ledger or its folder is read-only; give yourself the right to write there, or copy it elsewhere")]
    ReadOnly,
    /// There is no room left.
    #[error(
        "the disk is full; nothing of the last batch was recorded, all before it is safe; make room, then run the same command again"
    )]
    Full,
    /// The file cannot be read or written.
    #[error(
        "the disk refuses to read or write the ledger ({0}): it may be full or failing; what was committed is kept, run the same command again when it works"
    )]
    Disk(String),
    /// What lies in the file is not what was written.
    #[error(
        "the ledger is damaged ({0}); `demarche ledger check` tells how far, `demarche ledger export` saves what can be read, and a backup is best"
    )]
    Damaged(String),
    /// There is no such matter.
    #[error("the ledger has no matter {0}; `demarche matters` lists them")]
    NoMatter(i64),
    /// There is no such statement.
    #[error("the ledger has no statement {0}; `demarche search` finds them with their ids")]
    NoStatement(String),
    /// There is no such article, or not with that text.
    #[error("the ledger has no article {0} with this text; `demarche add` records it")]
    NoArticle(String),
    /// There is no such decision.
    #[error("the ledger has no decision {0}; `demarche review list` shows them")]
    NoDecision(i64),
    /// A decision that makes no sense.
    #[error("{0}")]
    Decision(String),
    /// A search that cannot be run.
    #[error(
        "the search {query:?} is not understood ({reason}); put phrases in double quotes, and join words by AND, OR, NOT"
    )]
    Search {
        /// As given.
        query: String,
        /// What SQLite says.
        reason: String,
    },
    /// A line of an export that cannot be taken in.
    #[error("{place}: {reason}")]
    Import {
        /// The file's part and line.
        place: String,
        /// What is wrong, and what to do.
        reason: String,
    },
    /// A file beside the ledger.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// Something else that SQLite refuses.
    #[error("the ledger refuses: {0}")]
    Storage(rusqlite::Error),
}

/// What this crate's functions return.
pub type Result<T> = std::result::Result<T, Error>;

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly,
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::SystemIoFailure) => Self::Disk(error.to_string()),
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged(error.to_string()),
            Some(ErrorCode::NotADatabase) => Self::NotALedger,
            _ => Self::Storage(error),
        }
    }
}

impl Error {
    /// An unreadable row.
    pub(crate) fn damaged(what: impl std::fmt::Display) -> Self {
        Self::Damaged(what.to_string())
    }
}
