//! What the world holds becomes articles: text, Markdown, JSON Lines, tables, web pages, feeds and web archives, from files,
//! folders, standard input and addresses; and feeds and pages watched for what is new.
//!
//! ```
//! use demarche_reader::{Input, read};
//!
//! let page = "<html lang=en><title>A loan</title><h1>A loan</h1><p>Japan lent Kenya $5 million, Reuters reported.";
//! let articles = read(Input::new("page", page.as_bytes()), None)?;
//! let article = articles.last().expect("an article")?;
//! assert_eq!(article.title.as_deref(), Some("A loan"));
//! assert_eq!(article.text, "Japan lent Kenya $5 million, Reuters reported.");
//! # Ok::<(), demarche_reader::Error>(())
//! ```
//!
//! Readers ask no clock and no network; only [`fetch`] and [`watch`] do, which the feature `network` brings. Whatever the
//! bytes, reading ends, in time linear in the input and in memory that does not grow with it; what is left out is an error in
//! its place, and what was good is kept.

#[cfg(feature = "arrow")]
mod arrow;
mod charset;
mod dates;
mod error;
#[cfg(feature = "network")]
pub mod fetch;
mod form;
mod forms;
mod gunzip;
mod input;
mod language;
mod unzstd;
#[cfg(feature = "network")]
pub mod watch;

#[cfg(feature = "arrow")]
pub use arrow::of_batch;
pub use error::Error;
pub use form::{Articles, Form, is_article_file, read, read_path};
pub use forms::json_lines::of_line;
pub use input::{About, Input, Line, Lines, files};
