//! One module a subcommand: its arguments, and what it does.

pub(crate) mod atlas;
pub(crate) mod code;
pub(crate) mod demo;
pub(crate) mod lexicon;
pub(crate) mod parse;
pub(crate) mod relate;
#[cfg(feature = "network")]
pub(crate) mod watch;
