//! Statements as measures take them, from a ledger.

use std::collections::HashSet;

use demarche_assess::{Grain, Told, known};
use demarche_ledger::{Ledger, Matter, MatterFilter, OriginNumbers};
use demarche_statement::Statement;
use jiff::civil::Date;

use crate::Failure;

/// Statements with the numbers of their matters and origins.
#[derive(Default)]
pub(crate) struct Measured {
    held: Vec<(Statement, u64, u64)>,
    origins: OriginNumbers,
}

impl Measured {
    /// The statements of the matters that a filter lets through.
    pub(crate) fn read(ledger: &mut Ledger, filter: &MatterFilter) -> Result<Self, Failure> {
        let mut measured = Self::default();
        ledger.each_matter(filter, |matter| measured.add(matter))?;
        // The same order whatever order they are read in.
        measured.held.sort_by(|one, other| (one.1, &one.0.id).cmp(&(other.1, &other.0.id)));
        Ok(measured)
    }

    /// Takes the statements of a matter.
    pub(crate) fn add(&mut self, matter: Matter) {
        for telling in self.origins.tellings(matter) {
            self.held.push((telling.statement, telling.matter.unsigned_abs(), telling.origin));
        }
    }

    /// The ids of all statements.
    pub(crate) fn ids(&self) -> HashSet<String> {
        self.held.iter().map(|(statement, ..)| statement.id.clone()).collect()
    }

    /// Takes a statement that is a happening of its own.
    pub(crate) fn add_alone(&mut self, statement: Statement) {
        // The numbers of a ledger lie far below these.
        let number = u64::MAX - self.held.len() as u64;
        self.held.push((statement, number, number));
    }

    /// Leaves out what is not wanted.
    pub(crate) fn only(&mut self, is_wanted: impl Fn(&Statement) -> bool) {
        self.held.retain(|(statement, ..)| is_wanted(statement));
    }

    pub(crate) fn told(&self) -> Vec<Told<'_>> {
        known(self.held.iter().map(|(statement, matter, origin)| (statement, *matter, *origin)))
    }
}

/// Whether what is told happened in a time.
pub(crate) fn is_within(told: &Told<'_>, from: Option<Date>, to: Option<Date>) -> bool {
    from.is_none_or(|from| told.day().is_some_and(|day| from <= day))
        && to.is_none_or(|to| told.day().is_some_and(|day| day <= to))
}

/// Periods as long as leave a few of them.
pub(crate) fn grain(told: &[Told<'_>]) -> Grain {
    let days = || told.iter().filter_map(Told::day);
    match (days().min(), days().max()) {
        (Some(from), Some(to)) => match (to - from).get_days() {
            ..270 => Grain::Month,
            270..1100 => Grain::Quarter,
            _ => Grain::Year,
        },
        _ => Grain::Year,
    }
}
