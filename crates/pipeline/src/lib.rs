//! A runtime for spaCy v3 pipelines: text in, documents with tokens, tags, heads, names and lemmas out.
//!
//! ```no_run
//! use demarche_pipeline::Pipeline;
//!
//! let pipeline = Pipeline::load("en_core_web_sm-3.8.0")?;
//! let document = pipeline.parse("Japan lent Kenya $40 million. It was the third loan.");
//! let lent = document.token(1);
//! assert_eq!((lent.lemma(), lent.pos(), lent.dep()), ("lend", "VERB", "ROOT"));
//! assert_eq!(lent.children().map(|child| child.text()).collect::<Vec<_>>(), ["Japan", "Kenya", "million", "."]);
//! assert_eq!(document.sentences().len(), 2);
//! assert_eq!(document.entities().next().map(|entity| (entity.label(), entity.text())), Some(("GPE", "Japan")));
//!
//! // Many texts: on all threads, in order.
//! for document in pipeline.stream(["First text.", "Second text."]) {
//!     println!("{} tokens", document.len());
//! }
//! # Ok::<(), demarche_pipeline::LoadError>(())
//! ```
//!
//! A [`Pipeline`] is loaded once and shared between threads. A [`Worker`] holds the buffers and caches of one thread;
//! with [`Worker::parse_into`] a document's memory is used again, and the steady state allocates next to nothing.
//! Results depend on the text alone: not on threads, nor on what was parsed before.
//!
//! The runtime reproduces spaCy's arithmetic and its quirks (`spacy` 3.8, `thinc` 8.3); where a file follows one, it
//! names the source it follows.

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
mod type_cache;
mod unicode;
mod unicode_tables;
mod value;

pub use document::{Document, Entity, Span, Token};
pub use error::LoadError;
pub use pipeline::{Pipeline, Worker};
