//! Statements as rows of CSV. `docs/usage.md` names the columns.

use anyhow::{Context, Result};
use demarche_publish::exchange::flat::{COLUMNS, row};

use super::{Coded, explanation};

/// The rows of statements, after a header where wanted.
pub(super) fn rows(coded: &[Coded], explain: bool, header: bool) -> Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let more = explain.then_some("rule");
    if header {
        writer.write_record(COLUMNS.iter().copied().chain(more))?;
    }
    for (statement, explanation) in coded {
        let rule = explanation.as_ref().map(|explanation| explanation::rule(&explanation.ground));
        writer.write_record(row(statement).into_iter().chain(rule))?;
    }
    writer.into_inner().context("cannot write CSV")
}
