//! JSON Lines: one object a line, UTF-8, empty lines skipped.

use std::io::{self, BufRead, Write};

use serde::Serialize;
use serde::de::DeserializeOwned;

/// Why a line could not be read.
#[derive(Debug, thiserror::Error)]
pub enum LineError {
    /// The input itself failed.
    #[error("line {line}: cannot be read: {source}")]
    Read {
        /// Counted from 1.
        line: usize,
        /// What the reader said.
        source: io::Error,
    },
    /// The line is not the object that was expected.
    #[error("line {line}: {source}")]
    Parse {
        /// Counted from 1.
        line: usize,
        /// What is wrong with it.
        source: serde_json::Error,
    },
}

impl LineError {
    /// The number of the line, from 1.
    pub fn line(&self) -> usize {
        match self {
            Self::Read { line, .. } | Self::Parse { line, .. } => *line,
        }
    }
}

/// Reads one value a line; a bad line gives an error in its place and reading goes on after it.
pub fn read<T: DeserializeOwned>(reader: impl BufRead) -> impl Iterator<Item = Result<T, LineError>> {
    reader.lines().enumerate().filter_map(|(index, line)| {
        let number = index + 1;
        match line {
            Err(source) => Some(Err(LineError::Read { line: number, source })),
            Ok(line) if line.trim().is_empty() => None,
            Ok(line) => {
                let line = if number == 1 { line.trim_start_matches('\u{feff}') } else { line.as_str() };
                Some(serde_json::from_str(line).map_err(|source| LineError::Parse { line: number, source }))
            }
        }
    })
}

/// Writes one value as a line.
///
/// # Errors
/// If the writer fails.
pub fn write<T: Serialize>(writer: &mut impl Write, value: &T) -> io::Result<()> {
    serde_json::to_writer(&mut *writer, value)?;
    writer.write_all(b"\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Article;

    #[test]
    fn a_bad_line_is_named_and_the_next_is_read() {
        let input = "{\"text\":\"one\"}\n\n{\"txt\":2}\n{\"text\":\"three\",\"published\":\"2006-03-13\"}\n";
        let articles: Vec<Result<Article, _>> = read(input.as_bytes()).collect();
        assert_eq!(articles.len(), 3);
        assert_eq!(articles[1].as_ref().unwrap_err().line(), 3);
        assert!(articles[1].as_ref().unwrap_err().to_string().contains("missing field `text`"));
        assert_eq!(articles[2].as_ref().unwrap().published, Some(jiff::civil::date(2006, 3, 13)));
    }
}
