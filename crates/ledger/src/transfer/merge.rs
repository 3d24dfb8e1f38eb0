//! An export taken into a ledger that holds something: what is known stays, the rest is added under new numbers.

use rusqlite::{OptionalExtension, Transaction};
use rustc_hash::{FxHashMap, FxHashSet};

use super::{DecisionRow, Imported, StatementRow, Texts, VersionRow, import_version};
use crate::matter::assign;
use crate::matter::features::Features;
use crate::packing::Interned;
use crate::record::{Memory, Standing, hash, next_statement, standing, supersede};
use crate::{Error, Result, review};

/// What the rows of an export became here.
#[derive(Default)]
pub(super) struct Merge {
    /// By the export's numbers; none where the version was here.
    versions: FxHashMap<i64, Option<Moved>>,
    /// Articles that were not here.
    new: FxHashSet<i64>,
    /// How many earlier versions of an article that was here were put before its own.
    before: FxHashMap<i64, i64>,
    decisions: FxHashMap<i64, i64>,
    /// Decisions that were not here.
    added: FxHashSet<i64>,
    next_statement: Option<i64>,
    pub(super) imported: Imported,
}

/// A version under its new number.
struct Moved {
    number: i64,
    first: i64,
    count: i64,
    new_first: i64,
    current: bool,
}

impl Merge {
    /// An article that both hold in different versions has the export's latest as its latest; earlier versions come before
    /// those that are here, for nothing tells which was first.
    pub(super) fn version(
        &mut self,
        transaction: &Transaction<'_>,
        interned: &mut Interned,
        memory: &mut Memory,
        row: &VersionRow,
    ) -> Result<()> {
        let found = standing(transaction, &row.article, &row.key, &hash(&row.article), row.excerpt)?;
        let (article, ordinal) = match found {
            Standing::Unchanged => {
                self.versions.insert(row.number, None);
                return Ok(());
            }
            Standing::New => {
                let mut insert = transaction.prepare_cached("INSERT INTO article (key, headline) VALUES (?1, ?2)")?;
                let article = insert.insert((&row.key, row.headline))?;
                self.new.insert(article);
                (article, 1)
            }
            Standing::Changed { article, ordinal } if self.new.contains(&article) => (article, ordinal + 1),
            Standing::Changed { article, ordinal } if row.current => {
                supersede(transaction, interned, memory, article)?;
                (article, ordinal + 1)
            }
            Standing::Changed { article, .. } => {
                let before = self.before.entry(article).or_default();
                // In two steps, for no two versions may have one ordinal in between.
                for step in [
                    "UPDATE version SET ordinal = -ordinal - 1 WHERE article = ?1 AND ordinal > ?2",
                    "UPDATE version SET ordinal = -ordinal WHERE article = ?1 AND ordinal < -?2",
                ] {
                    transaction.execute(step, (article, *before))?;
                }
                *before += 1;
                (article, *before)
            }
        };
        let last: Option<i64> = transaction.query_row("SELECT max(number) FROM version", [], |row| row.get(0))?;
        let number = last.unwrap_or(0) + 1;
        let new_first = match self.next_statement {
            Some(next) => next,
            None => next_statement(transaction)?,
        };
        self.next_statement = Some(new_first + row.count);
        let moved = VersionRow { article_number: article, number, ordinal, first: new_first, ..row.clone() };
        import_version(transaction, memory, &moved)?;
        let (first, count, current) = (row.first, row.count, row.current);
        self.versions.insert(row.number, Some(Moved { number, first, count, new_first, current }));
        self.imported.versions += 1;
        Ok(())
    }

    /// What reviewers said of a statement follows from their decisions, which come after it.
    pub(super) fn statement(
        &mut self,
        transaction: &Transaction<'_>,
        interned: &mut Interned,
        memory: &mut Memory,
        texts: &mut Texts,
        place: &str,
        row: StatementRow,
    ) -> Result<()> {
        let refuse = |reason: String| Error::Import { place: place.to_owned(), reason };
        let version = self.versions.get(&row.version).ok_or_else(|| {
            refuse(format!("version {} does not stand before it; take the whole export, in its order", row.version))
        })?;
        let Some(version) = version else { return Ok(()) };
        let offset = row.number - version.first;
        if !(0..version.count).contains(&offset) {
            return Err(refuse(format!("statement {} is none of its version's; export again", row.number)));
        }
        let number = version.new_first + offset;
        let row = StatementRow {
            number,
            version: version.number,
            matter: None,
            reason: None,
            verdict: None,
            correction: None,
            ..row
        };
        texts.import_statement(transaction, interned, memory, place, &row)?;
        if version.current {
            assign(transaction, interned, memory, Features::of(number, row.version, &row.statement))?;
        }
        self.imported.statements += 1;
        Ok(())
    }

    pub(super) fn decision(
        &mut self,
        transaction: &Transaction<'_>,
        interned: &mut Interned,
        memory: &mut Memory,
        place: &str,
        row: &DecisionRow,
    ) -> Result<()> {
        let known: Option<i64> = transaction
            .query_row(
                "SELECT number FROM decision WHERE made = ?1 AND reviewer = ?2 AND act = ?3 AND detail = ?4 \
                 AND (act <> 'undo' OR undoes IS ?5)",
                (&row.made, &row.reviewer, &row.act, &row.detail, row.undoes.and_then(|old| self.decisions.get(&old))),
                |row| row.get(0),
            )
            .optional()?;
        if let Some(known) = known {
            self.decisions.insert(row.number, known);
            return Ok(());
        }
        let undoes = match row.undoes {
            None => None,
            Some(old) => Some(*self.decisions.get(&old).ok_or_else(|| Error::Import {
                place: place.to_owned(),
                reason: format!("decision {old} does not stand before it; take the whole export, in its order"),
            })?),
        };
        if let Some(undone) = undoes {
            let is_undone = transaction.prepare_cached("SELECT 1 FROM decision WHERE undoes = ?1")?.exists([undone])?;
            if is_undone {
                return Ok(());
            }
            // What came with this import has moved nothing yet.
            if !self.added.contains(&undone) {
                review::undo_matters(transaction, interned, memory, undone)?;
            }
        }
        let mut insert = transaction.prepare_cached(
            "INSERT INTO decision (made, reviewer, act, detail, note, undoes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?;
        let number = insert.insert((&row.made, &row.reviewer, &row.act, &row.detail, &row.note, undoes))?;
        self.decisions.insert(row.number, number);
        self.added.insert(number);
        self.imported.decisions += 1;
        Ok(())
    }

    /// Lets all decisions hold for what was added.
    pub(super) fn finish(
        self,
        transaction: &Transaction<'_>,
        interned: &mut Interned,
        memory: &mut Memory,
    ) -> Result<Imported> {
        review::replay(transaction, interned, memory)?;
        Ok(self.imported)
    }
}
