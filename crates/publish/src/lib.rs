//! What goes out: [`charts`] as SVG, [`brief`]s with a citation for every sentence, and the formats of [`exchange`] that
//! other programs read.
//!
//! Nothing here reads a file, the network or a clock; the same statements give the same bytes.

pub mod brief;
pub mod charts;
pub mod exchange;
