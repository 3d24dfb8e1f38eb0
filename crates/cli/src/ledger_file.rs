//! Which ledger a command works on.

use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::Args;
use demarche_ledger::{Access, Ledger};

/// The ledger to work on.
#[derive(Args)]
pub(crate) struct LedgerFile {
    /// The ledger: one SQLite file
    #[arg(long, value_name = "FILE", env = "DEMARCHE_LEDGER", default_value = "demarche.ledger", global = true)]
    ledger: PathBuf,
}

impl LedgerFile {
    pub(crate) fn open(&self, access: Access) -> Result<Ledger> {
        Ledger::open(&self.ledger, access).with_context(|| self.name())
    }

    /// What messages call it by.
    pub(crate) fn name(&self) -> String {
        format!("ledger {}", self.ledger.display())
    }
}
