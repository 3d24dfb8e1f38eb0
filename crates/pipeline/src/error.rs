//! What can go wrong when a pipeline is loaded.

use std::path::PathBuf;

/// Why a pipeline could not be loaded.
///
/// Parsing text never fails: once a pipeline is loaded, any UTF-8 string yields a [`Document`](crate::Document).
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LoadError {
    /// A file or directory could not be read.
    #[error("cannot read {path}: {source}")]
    Io {
        /// The file or directory.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// A part of the pipeline is missing.
    #[error("the pipeline has no part `{part}`; is this the directory that holds config.cfg?")]
    Missing {
        /// The part by its path inside the pipeline directory, such as `parser/model`.
        part: String,
    },
    /// A part of the pipeline is damaged or not in the form that spaCy v3 writes.
    #[error("`{part}` is damaged or not in spaCy v3's form: {message}")]
    Damaged {
        /// The part by its path inside the pipeline directory, such as `parser/model`.
        part: String,
        /// What was expected and what was found.
        message: String,
    },
    /// The configuration asks for something that this runtime does not have.
    #[error("component `{component}` is not supported: {message}")]
    Unsupported {
        /// The component's name in the configuration, such as `textcat`.
        component: String,
        /// What it asks for, and what can be done.
        message: String,
    },
}

impl LoadError {
    pub(crate) fn damaged(part: impl Into<String>, message: impl Into<String>) -> Self {
        Self::Damaged { part: part.into(), message: message.into() }
    }

    pub(crate) fn unsupported(component: impl Into<String>, message: impl Into<String>) -> Self {
        Self::Unsupported { component: component.into(), message: message.into() }
    }
}
