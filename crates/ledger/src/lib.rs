//! The ledger: articles and statements with their evidence in one SQLite file, and what follows from many of them.
//!
//! [`Ledger::record`] takes coded articles, a batch in one transaction, and changes nothing for what it has. Statements that
//! tell the same happening form a [`Matter`]: [`Matter::origins`] says on how many independent origins it rests,
//! [`Matter::disputes`] where they differ. [`Ledger::dyad`] puts the matters of two parties in order, with episodes and
//! promises. Reviewers' decisions ([`Ledger::decide`]) are rows of their own, and can be undone.
//!
//! Nothing here reads a clock or the network: times come from the caller, and nothing is ordered by them.

mod check;
mod dispute;
mod dyad;
mod error;
mod figures;
mod ledger;
mod matter;
mod origin;
mod overview;
mod packing;
mod promise;
mod record;
mod relation;
mod reprints;
mod review;
mod schema;
mod search;
mod transfer;
mod words;

pub use check::{Finding, Report};
pub use dispute::{Dispute, DisputeKind, Side};
pub use dyad::{Dyad, Episode};
pub use error::{Error, Result};
pub use figures::Interval;
pub use ledger::{Access, Counts, Held, HeldArticle, Ledger};
pub use matter::{Matter, MatterFilter, Reason};
pub use origin::{Link, LinkKind, Origin, chain};
pub use overview::{OriginNumbers, OutletVolume, Telling};
pub use promise::{Promise, PromiseStatus};
pub use record::{Coding, Excerpt, Recorded};
pub use review::{Act, Decision, Made, Verdict};
pub use search::{ArticleHit, Cursor, CursorError, Filter, StatementHit};
pub use transfer::Imported;
