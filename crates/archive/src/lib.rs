//! Statements as Arrow and Parquet, and the folder that `demarche code -o` fills with them.
//!
//! The columns are the members of a statement's JSON, under the same names and in the same order, nested where that is:
//! [`schema`] has them, `docs/archives.md` explains them. Nothing is lost on the way there and back.
//!
//! ```
//! use demarche_archive::{of_batch, to_batch};
//! use demarche_statement::{Kind, Statement, TextSpan};
//!
//! let statements = [Statement::new(Kind::Event, "Japan paid.", TextSpan { sequence: 0, start: 0, end: 11 })];
//! let batch = to_batch(&statements)?;
//! assert_eq!((batch.num_rows(), batch.column(0).len()), (1, 1));
//! assert_eq!(of_batch(&batch)?[0].as_ref().expect("a statement"), &statements[0]);
//! # Ok::<(), demarche_archive::ArrowError>(())
//! ```
//!
//! Arrow and Parquet are large: this crate is a leaf that the program has only with its feature `archive`.

mod arrow;
#[cfg(feature = "parquet")]
mod file;
#[cfg(feature = "parquet")]
mod output;
#[cfg(feature = "stores")]
mod stores;

pub use arrow::{of_batch, schema, to_batch};
pub use arrow_schema::ArrowError;
#[cfg(feature = "parquet")]
pub use file::{FileError, Statements, articles_naming, is_parquet, to_parquet};
#[cfg(feature = "parquet")]
pub use output::{Input, Output, OutputError, Plan, Position, Reject, Totals};
#[cfg(feature = "stores")]
pub use stores::{Object, Place, StoreError, is_store_address};
