//! Articles from batches of Arrow, which are named as the members of JSON Lines are.

pub(crate) use arrow_schema::ArrowError;
use arrow_schema::{DataType, Field};

use arrow_array::RecordBatch;
use arrow_json::LineDelimitedWriter;
use demarche_statement::Article;
use serde_json::{Map, Value};

use crate::forms::json_lines;

/// The articles of a batch, a row each, whose columns are named as the members of an article's JSON are; columns of other
/// names are passed over. For a row that is no article stands what is wrong with it.
///
/// # Errors
/// If a column is of a type that has no form in JSON.
pub fn of_batch(batch: &RecordBatch) -> Result<Vec<Result<Article, String>>, ArrowError> {
    let is_wanted = |name: &str| json_lines::MEMBERS.contains(&name.to_lowercase().as_str());
    let columns = batch.schema();
    // What has the type of null tells nothing, as a column that is not there: polars makes such of columns without a value.
    let is_told = |field: &Field| is_wanted(field.name()) && *field.data_type() != DataType::Null;
    let columns = columns.fields().iter().enumerate().filter(|(_, field)| is_told(field));
    let wanted = batch.project(&columns.map(|(index, _)| index).collect::<Vec<_>>())?;
    let mut lines = Vec::new();
    let mut writer = LineDelimitedWriter::new(&mut lines);
    writer.write(&wanted)?;
    writer.finish()?;
    let lines = lines.split(|&byte| byte == b'\n').filter(|line| !line.is_empty());
    let article = |line| {
        let row: Map<String, Value> = serde_json::from_slice(line).map_err(|error| error.to_string())?;
        json_lines::of_row(&mut row.into_iter().map(|(name, value)| (name.to_lowercase(), value)).collect())
    };
    Ok(lines.map(article).collect())
}
