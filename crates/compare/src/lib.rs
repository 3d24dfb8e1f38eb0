//! Whether statements are about one thing: their sums ([`Figure`]), their [`words`], their days; and, by that, which of them
//! [promise](promises) something and what became of it.
//!
//! It is a crate of its own so that the ledger, which records, and the measures, which are taken of what is recorded, go by
//! one set of rules.

mod denial;
mod figure;
mod promises;
pub mod words;

pub use denial::is_denial;
pub use figure::{Figure, rounding, short};
pub use promises::{Promise, PromiseStatus, Telling, promises};
