//! Which ledger a command works on.

use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::Args;
use demarche_ledger::{Access, Ledger};

/// The ledger to work on.
#[derive(Args)]
pub(crate) struct LedgerFile {
    /// The ledger: one SQLite file
    #[arg(long, value_name = "FILE", env = VARIABLE, default_value = USUAL, global = true)]
    ledger: PathBuf,
}

/// The environment's name for the ledger, and the file where it names none.
const VARIABLE: &str = "DEMARCHE_LEDGER";
const USUAL: &str = "demarche.ledger";

impl LedgerFile {
    pub(crate) fn at(ledger: PathBuf) -> Self {
        Self { ledger }
    }

    /// The ledger of the commands that always work on one.
    pub(crate) fn usual() -> Self {
        Self { ledger: std::env::var_os(VARIABLE).map_or_else(|| USUAL.into(), PathBuf::from) }
    }

    pub(crate) fn open(&self, access: Access) -> Result<Ledger> {
        Ledger::open(&self.ledger, access).with_context(|| self.name())
    }

    /// Where it lies.
    #[cfg(feature = "serve")]
    pub(crate) fn path(&self) -> &std::path::Path {
        &self.ledger
    }

    /// What messages call it by.
    pub(crate) fn name(&self) -> String {
        format!("ledger {}", self.ledger.display())
    }
}
