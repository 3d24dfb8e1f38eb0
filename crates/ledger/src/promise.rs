//! Promises among matters, by the rules of `demarche-compare`.

use demarche_compare::{Telling, promises};
use jiff::civil::Date;

pub use demarche_compare::PromiseStatus;

use crate::Matter;

/// A matter that is a promise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// The matter.
    pub matter: i64,
    /// Codes of those who promise.
    pub givers: Vec<String>,
    /// Codes of those who are to have it.
    pub takers: Vec<String>,
    /// The words of the condition or exchange.
    pub condition: Option<String>,
    /// The last day on which it is due, where the words give one.
    pub deadline: Option<Date>,
    /// When it was first told.
    pub told: Option<Date>,
    /// What became of it.
    pub status: PromiseStatus,
    /// The matters that kept or broke it.
    pub by: Vec<i64>,
    /// Later matters that promise the same again.
    pub repeated: Vec<i64>,
    /// Later matters that promise the same otherwise: another sum, another day.
    pub revised: Vec<i64>,
    /// Whether some deny it.
    pub is_contested: bool,
}

/// The promises among matters, in their order, as things stand on a day.
pub(crate) fn promises_of(matters: &[Matter], on: Option<Date>) -> Vec<Promise> {
    let mut tellings = Vec::new();
    for (place, matter) in matters.iter().enumerate() {
        tellings.extend(matter.members.iter().map(|held| Telling { statement: &held.statement, matter: place as u64 }));
    }
    let numbers = |places: &[u64]| -> Vec<i64> { places.iter().map(|&place| matters[place as usize].number).collect() };
    let owned = |keys: &[&str]| -> Vec<String> { keys.iter().map(|&key| key.to_owned()).collect() };
    let made = |promise: demarche_compare::Promise<'_>| Promise {
        matter: matters[promise.matter as usize].number,
        givers: owned(&promise.givers),
        takers: owned(&promise.takers),
        condition: promise.condition.map(str::to_owned),
        deadline: promise.deadline,
        told: promise.told,
        status: promise.status,
        by: numbers(&promise.by),
        repeated: numbers(&promise.repeated),
        revised: numbers(&promise.revised),
        is_contested: promise.is_contested,
    };
    promises(&tellings, on).into_iter().map(made).collect()
}
