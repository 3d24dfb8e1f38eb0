//! Formats that other programs read: PLOVER's JSON Lines, the tables of ICEWS, POLECAT, Phoenix and GDELT, FollowTheMoney,
//! Web Annotations, CSL-JSON, BibTeX, Atom.
//!
//! What a format has no place for is left out, and what a statement does not tell is left empty, never guessed.

mod annotation;
mod atom;
pub mod flat;
mod followthemoney;
mod plover;
mod sources;
mod tables;

pub use annotation::web_annotation;
pub use atom::{atom, feed};
pub use followthemoney::followthemoney;
pub use plover::plover;
pub use sources::{bibtex, csl_json};
pub use tables::Table;

use demarche_statement::{Entity, Kind, Modality, Statement};

/// A name for a party: the canonical one, else the words.
fn name(entity: &Entity) -> &str {
    entity.identifier_text.as_deref().unwrap_or(&entity.entity_text)
}

/// Whether a statement is an event that happened: all that tables of events hold.
fn happened(statement: &Statement) -> bool {
    statement.kind == Kind::Event && statement.modality == Modality::Actual && !statement.event.is_empty()
}

/// A short hash of words, for ids.
fn digest(words: &[&str]) -> String {
    use sha2::{Digest as _, Sha256};
    let mut hash = Sha256::new();
    for word in words {
        hash.update((word.len() as u64).to_le_bytes());
        hash.update(word.as_bytes());
    }
    hash.finalize().iter().take(10).map(|byte| format!("{byte:02x}")).collect()
}
