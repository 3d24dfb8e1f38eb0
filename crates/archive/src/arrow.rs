//! The columns, and statements to and from them.

use std::sync::{Arc, LazyLock};

use arrow_array::{Array, ArrayRef, ListArray, RecordBatch, StructArray, make_array};
use arrow_json::{LineDelimitedWriter, ReaderBuilder};
use arrow_schema::{ArrowError, DataType, Field, Fields, Schema, SchemaRef};
use demarche_statement::Statement;
use serde::de::DeserializeOwned;

/// The columns of statements, in the order of their JSON.
///
/// Whole numbers are 64 bits wide, days are `Date32`. A list is never null: where nothing is told it is empty.
pub fn schema() -> SchemaRef {
    static SCHEMA: LazyLock<SchemaRef> = LazyLock::new(|| Arc::new(Schema::new(columns(false))));
    SCHEMA.clone()
}

/// What [`ReaderBuilder`] fills: the same, but a list that is left out is null at first.
fn loose_schema() -> SchemaRef {
    static SCHEMA: LazyLock<SchemaRef> = LazyLock::new(|| Arc::new(Schema::new(columns(true))));
    SCHEMA.clone()
}

fn must(name: &str, kind: DataType) -> Field {
    Field::new(name, kind, false)
}

fn may(name: &str, kind: DataType) -> Field {
    Field::new(name, kind, true)
}

fn columns(lists_may_be_null: bool) -> Fields {
    use DataType::{Date32, Float64, Int64, Struct, Utf8};
    // Parquet calls what a list holds so.
    let list = |name: &str, kind| Field::new(name, DataType::List(Arc::new(must("element", kind))), lists_may_be_null);
    let entity = || {
        Struct(Fields::from(vec![
            must("entity_text", Utf8),
            must("start", Int64),
            must("end", Int64),
            may("identifier_text", Utf8),
            may("identifier_id", Utf8),
            may("code", Utf8),
            may("sector", Utf8),
            may("office", Utf8),
        ]))
    };
    let amount = Struct(Fields::from(vec![
        must("amount", Float64),
        may("amount_to", Float64),
        must("currency", Utf8),
        must("bound", Utf8),
        may("instrument", Utf8),
        may("stage", Utf8),
        may("extent", Utf8),
        may("purpose", Utf8),
        may("period", Utf8),
        must("text", Utf8),
        may("part_of", Int64),
        may("part_of_id", Utf8),
    ]));
    let location = Struct(Fields::from(vec![
        must("text", Utf8),
        must("name", Utf8),
        may("countryCode", Utf8),
        may("countryName", Utf8),
        may("lat", Float64),
        may("lng", Float64),
        may("geonameId", Int64),
        may("fcl", Utf8),
        may("population", Int64),
    ]));
    let source =
        Struct(Fields::from(vec![must("outlet", Utf8), may("date", Date32), must("text", Utf8), must("scope", Utf8)]));
    let citation = Struct(Fields::from(vec![
        must("id", Utf8),
        may("publication", Utf8),
        may("title", Utf8),
        may("url", Utf8),
        may("language", Utf8),
        may("date", Date32),
        must("coder", Utf8),
    ]));
    Fields::from(vec![
        must("id", Utf8),
        must("kind", Utf8),
        may("date", Date32),
        may("enddate", Date32),
        may("date_precision", Utf8),
        list("actor", entity()),
        list("recipient", entity()),
        list("event", Utf8),
        list("mode", Utf8),
        list("context", Utf8),
        may("cameo", Utf8),
        may("quad_code", Int64),
        may("event_scale", Float64),
        list("event_text", Utf8),
        may("event_loc", location),
        list("money", amount),
        may("measure", Utf8),
        may("value", Float64),
        may("unit", Utf8),
        may("position", Struct(Fields::from(vec![must("stance", Utf8), must("issue", Utf8)]))),
        must("modality", Utf8),
        may("condition", Utf8),
        may("speaker", entity()),
        may("quote", Utf8),
        list("sources", source),
        must("text", Utf8),
        must(
            "text_info",
            Struct(Fields::from(vec![must("sequence", Int64), must("start", Int64), must("end", Int64)])),
        ),
        must("cite_info", citation),
        must("confidence", Float64),
    ])
}

/// The statements as a batch with the columns of [`schema`], a row each, in their order.
///
/// # Errors
/// If a list of all of them together is longer than 2³¹ entries or bytes; of what one article or a few thousand tell, none
/// is.
pub fn to_batch(statements: &[Statement]) -> Result<RecordBatch, ArrowError> {
    let mut decoder = ReaderBuilder::new(loose_schema()).with_batch_size(statements.len().max(1)).build_decoder()?;
    decoder.serialize(statements)?;
    let Some(loose) = decoder.flush()? else { return Ok(RecordBatch::new_empty(schema())) };
    let columns = loose.columns().iter().map(|column| match column.as_any().downcast_ref::<ListArray>() {
        Some(list) => {
            // What is null takes no room among the values, so that without its mark it is an empty list.
            let (field, offsets, values, _) = list.clone().into_parts();
            ListArray::try_new(field, offsets, values, None).map(|list| Arc::new(list) as ArrayRef)
        }
        None => match column.as_any().downcast_ref::<StructArray>() {
            Some(object) => sound(object).map(|object| Arc::new(object) as ArrayRef),
            None => Ok(Arc::clone(column)),
        },
    });
    RecordBatch::try_new(schema(), columns.collect::<Result<_, _>>()?)
}

/// An object without marks of null on members that are never null, where it is null itself: other programs take these amiss.
fn sound(object: &StructArray) -> Result<StructArray, ArrowError> {
    let (fields, members, nulls) = object.clone().into_parts();
    let members = fields.iter().zip(members).map(|(field, member)| {
        if field.is_nullable() {
            return Ok(member);
        }
        Ok(make_array(member.to_data().into_builder().nulls(None).build()?))
    });
    StructArray::try_new(fields.clone(), members.collect::<Result<_, ArrowError>>()?, nulls)
}

/// The statements of a batch with the columns of [`schema`], or of these and others, in any order; a row that is no statement
/// is an error in its place.
///
/// Other programs write lists, texts and numbers of other widths; these are read too.
///
/// # Errors
/// If a column is of a type that has no form in JSON.
pub fn of_batch(batch: &RecordBatch) -> Result<Vec<Result<Statement, serde_json::Error>>, ArrowError> {
    rows(batch)
}

/// The rows of a batch as a type whose JSON has members of the columns' names.
pub(crate) fn rows<T: DeserializeOwned>(batch: &RecordBatch) -> Result<Vec<serde_json::Result<T>>, ArrowError> {
    let mut lines = Vec::new();
    let mut writer = LineDelimitedWriter::new(&mut lines);
    writer.write(batch)?;
    writer.finish()?;
    let lines = lines.split(|&byte| byte == b'\n').filter(|line| !line.is_empty());
    Ok(lines.map(serde_json::from_slice).collect())
}
