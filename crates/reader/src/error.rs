use std::io;

/// What could not be read, with its place and, where there is one, the remedy.
///
/// Each display fits behind "error: ". Causes from outside (the system, the network) are the error's `source`.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// An input could not be opened at all.
    #[error("cannot open {place}")]
    Open {
        /// The file.
        place: String,
        /// What the system said.
        source: io::Error,
    },
    /// An input failed while it was read; what came before was good.
    #[error("cannot read {place}")]
    Read {
        /// The file, or the part of it.
        place: String,
        /// What the system said.
        source: io::Error,
    },
    /// An input as a whole is of no use.
    #[error("{place} {problem}")]
    Unusable {
        /// The file or address.
        place: String,
        /// What is wrong with it, and what to do.
        problem: String,
    },
    /// A part of an input (a line, a record, an item) was left out; the others are read.
    #[error("{place} was skipped: {problem}")]
    Skipped {
        /// The file, with line, record or item.
        place: String,
        /// What is wrong with it, and what to do.
        problem: String,
    },
    /// An address could not be fetched.
    #[cfg(feature = "network")]
    #[error("cannot fetch {place}")]
    Fetch {
        /// The address.
        place: String,
        /// What went wrong.
        source: crate::fetch::FetchError,
    },
}

impl Error {
    pub(crate) fn unusable(place: impl Into<String>, problem: impl Into<String>) -> Self {
        Self::Unusable { place: place.into(), problem: problem.into() }
    }

    pub(crate) fn skipped(place: impl Into<String>, problem: impl Into<String>) -> Self {
        Self::Skipped { place: place.into(), problem: problem.into() }
    }

    pub(crate) fn read(place: impl Into<String>, source: io::Error) -> Self {
        Self::Read { place: place.into(), source }
    }
}
