//! The plain types that every part of Demarche speaks: what is read ([`Article`]) and what is written ([`Statement`]),
//! with their JSON form and the code tables of PLOVER.
//!
//! Nothing here reads files or the network; [`json_lines`] works on any reader or writer.

mod article;
mod codes;
mod identifier;
pub mod json_lines;
#[cfg(feature = "schema")]
mod schema;
mod statement;

pub use article::Article;
pub use codes::{CameoCode, Category, CodeError, Context, Mode, QuadClass, Sector};
pub use identifier::{article_id, statement_id};
pub use statement::{
    Amount, Bound, Citation, DatePrecision, Entity, Extent, Instrument, Kind, Location, Modality, Part, Position,
    Scope, Source, Speech, Stage, Stance, Statement, TextSpan,
};
