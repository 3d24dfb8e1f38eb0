//! Statements in a Parquet file.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use arrow_schema::ArrowError;
use demarche_statement::Statement;
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_reader::{ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder};
use parquet::basic::{Compression, ZstdLevel};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;

use crate::{of_batch, schema, to_batch};

/// Why statements cannot be read from a Parquet file.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FileError {
    /// The file cannot be opened.
    #[error("cannot open {}", path.display())]
    Open {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The file is damaged, or no Parquet at all.
    #[error("{} is no sound Parquet file: {source}; make it anew", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        source: ArrowError,
    },
    /// The columns are not those of statements.
    #[error("{} holds no statements, for it has no column `{column}`; {remedy}", path.display())]
    Columns {
        /// The file.
        path: PathBuf,
        /// A column that statements have.
        column: &'static str,
        /// What to do.
        remedy: &'static str,
    },
    /// A row is no statement; the others are read.
    #[error("{}, row {row} was skipped: {source}", path.display())]
    Row {
        /// The file.
        path: PathBuf,
        /// Counted from 1.
        row: usize,
        /// What is wrong with it.
        source: serde_json::Error,
    },
}

/// Whether a file is Parquet, told by its first bytes.
pub fn is_parquet(path: &Path) -> bool {
    let mut head = [0; 4];
    File::open(path).and_then(|mut file| file.read_exact(&mut head)).is_ok() && &head == b"PAR1"
}

/// The statements of a Parquet file, one by one. Only some hundred of them lie in memory.
pub struct Statements {
    path: PathBuf,
    batches: Option<ParquetRecordBatchReader>,
    rows: std::vec::IntoIter<Result<Statement, serde_json::Error>>,
    row: usize,
}

/// How many rows are taken at a time.
const ROWS: usize = 512;

impl Statements {
    /// Opens a file that `demarche code -o` wrote, or another program with the same columns.
    ///
    /// # Errors
    /// If it cannot be opened, is damaged, or has not the columns of statements.
    pub fn open(path: &Path) -> Result<Self, FileError> {
        let file = File::open(path).map_err(|source| FileError::Open { path: path.to_owned(), source })?;
        let damaged = |source: ParquetError| FileError::Damaged { path: path.to_owned(), source: source.into() };
        let builder = ParquetRecordBatchReaderBuilder::try_new(file).map_err(damaged)?;
        let has = |column: &str| builder.schema().column_with_name(column).is_some();
        if let Some(column) = ["kind", "modality", "text", "text_info", "cite_info"].into_iter().find(|name| !has(name))
        {
            let remedy = if has("text") && !has("kind") {
                "they look like articles: run `demarche code` first"
            } else {
                "keep all columns that `demarche code -o` writes"
            };
            return Err(FileError::Columns { path: path.to_owned(), column, remedy });
        }
        let batches = builder.with_batch_size(ROWS).build().map_err(damaged)?;
        Ok(Self { path: path.to_owned(), batches: Some(batches), rows: Vec::new().into_iter(), row: 0 })
    }
}

impl Iterator for Statements {
    type Item = Result<Statement, FileError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(read) = self.rows.next() {
                self.row += 1;
                let (path, row) = (&self.path, self.row);
                return Some(read.map_err(|source| FileError::Row { path: path.clone(), row, source }));
            }
            let batch = self.batches.as_mut()?.next()?;
            match batch.and_then(|batch| of_batch(&batch)) {
                Ok(rows) => self.rows = rows.into_iter(),
                Err(source) => {
                    // There is no going on behind it.
                    self.batches = None;
                    return Some(Err(FileError::Damaged { path: self.path.clone(), source }));
                }
            }
        }
    }
}

/// Writes statements to a Parquet file.
pub(crate) struct Writer(ArrowWriter<File>);

/// How many rows a row group has at most. Its columns lie in memory, packed, until it is written.
const ROW_GROUP: usize = 64 << 10;

impl Writer {
    pub(crate) fn create(path: &Path) -> Result<Self, ParquetError> {
        let properties = WriterProperties::builder()
            .set_compression(Compression::ZSTD(ZstdLevel::try_new(3)?))
            .set_max_row_group_row_count(Some(ROW_GROUP))
            .build();
        Ok(Self(ArrowWriter::try_new(File::create(path)?, schema(), Some(properties))?))
    }

    pub(crate) fn write(&mut self, statements: &[Statement]) -> Result<(), ParquetError> {
        self.0.write(&to_batch(statements)?)
    }

    /// Completes the file and sees to it that it is on the disk. Says how long it is.
    pub(crate) fn finish(self) -> Result<u64, ParquetError> {
        let file = self.0.into_inner()?;
        file.sync_all()?;
        Ok(file.metadata()?.len())
    }
}
