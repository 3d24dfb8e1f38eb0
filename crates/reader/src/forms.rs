//! One module a form of input.

pub(crate) mod csv;
pub(crate) mod feed;
pub(crate) mod html;
pub(crate) mod json_feed;
pub(crate) mod json_lines;
pub(crate) mod markdown;
#[cfg(feature = "parquet")]
pub(crate) mod parquet;
pub(crate) mod plain;
pub(crate) mod warc;
