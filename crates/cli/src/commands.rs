//! One module a subcommand: its arguments, and what it does.

pub(crate) mod add;
pub(crate) mod atlas;
pub(crate) mod brief;
pub(crate) mod chart;
pub(crate) mod code;
pub(crate) mod convert;
pub(crate) mod demo;
pub(crate) mod ledger;
pub(crate) mod lexicon;
pub(crate) mod matter;
pub(crate) mod money;
pub(crate) mod orient;
pub(crate) mod parse;
pub(crate) mod positions;
pub(crate) mod promises;
pub(crate) mod relate;
pub(crate) mod review;
pub(crate) mod search;
#[cfg(feature = "serve")]
pub(crate) mod serve;
pub(crate) mod show;
#[cfg(feature = "serve")]
pub(crate) mod user;
#[cfg(feature = "network")]
pub(crate) mod watch;
