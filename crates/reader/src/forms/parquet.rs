//! Parquet: a row an article. The columns are called as the members of JSON Lines are.

use std::vec::IntoIter;

use demarche_statement::Article;
use parquet::arrow::ProjectionMask;
use parquet::arrow::arrow_reader::{ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder};

use super::json_lines;
use crate::arrow::{ArrowError, of_batch};
use crate::form::{Articles, Reader};
use crate::{Error, Input};

pub(crate) struct Parquet;

/// How many rows are taken at a time. Their texts lie in memory.
const ROWS: usize = 128;

impl Reader for Parquet {
    fn name(&self) -> &'static str {
        "parquet"
    }

    fn about(&self) -> &'static str {
        "each row is an article; the columns name its members, as in JSON Lines"
    }

    fn endings(&self) -> &'static [&'static str] {
        &["parquet"]
    }

    fn is_sure(&self, head: &str) -> bool {
        head.starts_with("PAR1")
    }

    fn read(&self, input: Input, _packed: bool) -> Result<Articles, Error> {
        let name = input.name().to_owned();
        let damaged = |error| Error::unusable(&name, format!("is no sound Parquet file ({error}); make it anew"));
        let builder = ParquetRecordBatchReaderBuilder::try_new(input.anywhere()?).map_err(damaged)?;
        let columns: Vec<String> = builder.schema().fields().iter().map(|field| field.name().to_lowercase()).collect();
        if !columns.iter().any(|column| column == "text") {
            let listed = columns.iter().take(20).map(|name| format!("{name:?}")).collect::<Vec<_>>().join(", ");
            let problem = format!(
                "has no column `text`: its columns are {listed}; name them as the members of JSON Lines are named ({})",
                json_lines::MEMBERS.join(", ")
            );
            return Err(Error::unusable(name, problem));
        }
        if columns.iter().any(|column| column == "cite_info") {
            return Err(Error::unusable(name, "holds statements, not articles; name the files that were coded"));
        }
        let wanted = columns.iter().enumerate().filter(|(_, column)| json_lines::MEMBERS.contains(&column.as_str()));
        let wanted = ProjectionMask::roots(builder.parquet_schema(), wanted.map(|(index, _)| index));
        let batches = builder.with_projection(wanted).with_batch_size(ROWS).build().map_err(damaged)?;
        Ok(Box::new(Rows { name, batches: Some(batches), rows: Vec::new().into_iter(), row: 0 }))
    }
}

/// The rows of a table, one by one.
struct Rows {
    name: String,
    /// `None` behind damage.
    batches: Option<ParquetRecordBatchReader>,
    rows: IntoIter<Result<Article, String>>,
    row: usize,
}

impl Rows {
    /// Takes the next rows; says whether there are any.
    fn fill(&mut self) -> Result<bool, ArrowError> {
        let Some(batch) = self.batches.as_mut().and_then(Iterator::next) else { return Ok(false) };
        self.rows = of_batch(&batch?)?.into_iter();
        Ok(true)
    }
}

impl Iterator for Rows {
    type Item = Result<Article, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(row) = self.rows.next() {
                self.row += 1;
                let place = || format!("{}, row {}", self.name, self.row);
                return Some(row.map_err(|problem| Error::skipped(place(), problem)));
            }
            match self.fill() {
                Ok(true) => {}
                Ok(false) => return None,
                Err(error) => {
                    self.batches = None;
                    let problem = format!("is damaged behind row {} ({error}); make it anew", self.row);
                    return Some(Err(Error::unusable(&self.name, problem)));
                }
            }
        }
    }
}
