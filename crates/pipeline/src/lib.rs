//! A runtime for spaCy v3 pipelines.

mod aligned;
mod attribute_ruler;
mod classifier;
mod config;
mod convolution;
mod document;
mod error;
mod hash;
mod lemmatizer;
mod lexeme;
mod lookups;
mod matrix;
mod model_file;
mod pipeline;
mod source;
mod symbols;
mod text_cache;
mod tok2vec;
mod tokenizer;
mod transition;
mod unicode;
mod unicode_tables;
mod value;

pub use document::{Document, Entity, Span, Token};
pub use error::LoadError;
pub use pipeline::{Pipeline, Worker};
