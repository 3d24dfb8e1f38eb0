//! Statements in a Parquet file.

use std::collections::HashSet;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::{Array, BooleanArray, RecordBatch};
use arrow_schema::{ArrowError, DataType};
use demarche_statement::Statement;
use parquet::arrow::arrow_reader::{
    ArrowPredicateFn, ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder, RowFilter,
};
use parquet::arrow::{ArrowWriter, ProjectionMask};
use parquet::basic::{Compression, ZstdLevel};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use serde::Deserialize;

use crate::arrow::rows;
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
        Self::start(path, builder(path)?)
    }

    /// Opens a file, and reads of it only what is cited from these articles. Rows are counted among those.
    ///
    /// # Errors
    /// As with [`open`](Self::open).
    pub fn of_articles(path: &Path, articles: Arc<HashSet<String>>) -> Result<Self, FileError> {
        let builder = builder(path)?;
        let mask = ProjectionMask::roots(builder.parquet_schema(), roots(builder.schema(), &["cite_info"]));
        let is_wanted = ArrowPredicateFn::new(mask, move |batch| are_of(&batch, &articles));
        Self::start(path, builder.with_row_filter(RowFilter::new(vec![Box::new(is_wanted)])))
    }

    fn start(path: &Path, builder: ParquetRecordBatchReaderBuilder<File>) -> Result<Self, FileError> {
        let batches = builder.with_batch_size(ROWS).build().map_err(|source| damaged(path, source))?;
        Ok(Self { path: path.to_owned(), batches: Some(batches), rows: Vec::new().into_iter(), row: 0 })
    }
}

fn damaged(path: &Path, source: impl Into<ArrowError>) -> FileError {
    FileError::Damaged { path: path.to_owned(), source: source.into() }
}

/// A file with the columns of statements.
fn builder(path: &Path) -> Result<ParquetRecordBatchReaderBuilder<File>, FileError> {
    let file = File::open(path).map_err(|source| FileError::Open { path: path.to_owned(), source })?;
    let builder = ParquetRecordBatchReaderBuilder::try_new(file).map_err(|source| damaged(path, source))?;
    let has = |column: &str| builder.schema().column_with_name(column).is_some();
    if let Some(column) = ["kind", "modality", "text", "text_info", "cite_info"].into_iter().find(|name| !has(name)) {
        let remedy = if has("text") && !has("kind") {
            "they look like articles: run `demarche code` first"
        } else {
            "keep all columns that `demarche code -o` writes"
        };
        return Err(FileError::Columns { path: path.to_owned(), column, remedy });
    }
    Ok(builder)
}

/// The places of columns that have these names.
fn roots(schema: &arrow_schema::Schema, names: &[&str]) -> Vec<usize> {
    names.iter().filter_map(|name| schema.column_with_name(name)).map(|(index, _)| index).collect()
}

/// Of which rows the article is one of these.
fn are_of(batch: &RecordBatch, articles: &HashSet<String>) -> Result<BooleanArray, ArrowError> {
    let ids = batch.column_by_name("cite_info").and_then(|cited| cited.as_struct_opt()?.column_by_name("id"));
    let Some(ids) = ids else {
        return Err(ArrowError::SchemaError("`cite_info` has no `id`".to_owned()));
    };
    let is_of = |id: Option<&str>| Some(id.is_some_and(|id| articles.contains(id)));
    Ok(match ids.data_type() {
        DataType::Utf8 => ids.as_string::<i32>().iter().map(is_of).collect(),
        DataType::LargeUtf8 => ids.as_string::<i64>().iter().map(is_of).collect(),
        DataType::Utf8View => ids.as_string_view().iter().map(is_of).collect(),
        other => return Err(ArrowError::SchemaError(format!("`cite_info.id` is of type {other}, not a string"))),
    })
}

/// Who takes part, and in which article.
#[derive(Deserialize)]
struct Named {
    #[serde(default)]
    actor: Vec<Party>,
    #[serde(default)]
    recipient: Vec<Party>,
    cite_info: Cited,
}

#[derive(Deserialize)]
struct Party {
    code: Option<String>,
}

#[derive(Deserialize)]
struct Cited {
    id: String,
}

/// The articles of a file in which one statement names all parties with these codes. Only parties and ids are read.
///
/// # Errors
/// As with [`Statements::open`].
pub fn articles_naming(path: &Path, codes: &[String]) -> Result<HashSet<String>, FileError> {
    let builder = builder(path)?;
    let mask =
        ProjectionMask::roots(builder.parquet_schema(), roots(builder.schema(), &["actor", "recipient", "cite_info"]));
    let batches =
        builder.with_projection(mask).with_batch_size(ROWS).build().map_err(|source| damaged(path, source))?;
    let mut articles = HashSet::new();
    for batch in batches {
        let named = batch.and_then(|batch| rows::<Named>(&batch)).map_err(|source| damaged(path, source))?;
        // What is no statement is told by whoever reads the rows.
        for Named { actor, recipient, cite_info } in named.into_iter().flatten() {
            let parties = || actor.iter().chain(&recipient).filter_map(|party| party.code.as_deref());
            if codes.iter().all(|code| parties().any(|party| party == code)) {
                articles.insert(cite_info.id);
            }
        }
    }
    Ok(articles)
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

fn properties() -> Result<WriterProperties, ParquetError> {
    let builder = WriterProperties::builder()
        .set_compression(Compression::ZSTD(ZstdLevel::try_new(3)?))
        .set_max_row_group_row_count(Some(ROW_GROUP));
    Ok(builder.build())
}

/// Statements as the bytes of a Parquet file.
///
/// # Errors
/// If they cannot be packed.
pub fn to_parquet(statements: &[Statement]) -> Result<Vec<u8>, ParquetError> {
    let mut writer = ArrowWriter::try_new(Vec::new(), schema(), Some(properties()?))?;
    writer.write(&to_batch(statements)?)?;
    writer.into_inner()
}

impl Writer {
    /// Begins a file.
    pub(crate) fn new(file: File) -> Result<Self, ParquetError> {
        Ok(Self(ArrowWriter::try_new(file, schema(), Some(properties()?))?))
    }

    pub(crate) fn write(&mut self, statements: &[Statement]) -> Result<(), ParquetError> {
        self.0.write(&to_batch(statements)?)
    }

    /// Completes the file.
    pub(crate) fn finish(self) -> Result<File, ParquetError> {
        self.0.into_inner()
    }
}
