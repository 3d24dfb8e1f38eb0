//! Which matter a statement joins.

use std::sync::Arc;

use rusqlite::Transaction;

use super::features::{Features, When};
use super::score::{JOIN, SLACK, SURE, Score, score};
use crate::ledger::{HELD, HELD_FROM, read_held};
use crate::packing::Interned;
use crate::record::{Memory, Table};
use crate::{Result, relation};

/// So many members, the first, speak for a matter: a story told a hundred times is not read a hundred times for each teller.
const SPEAKERS: usize = 8;

/// So many matters of one block are looked at at most, the latest first.
const LOOKED_AT: usize = 200;

/// Days of a stretch of blocks, as a power of two. What is recorded together is mostly of a few days, so its blocks come to lie
/// in a few pages, and most windows lie within one stretch.
const STRETCH: u32 = 6;

/// Where there are so many stretches, it is looked first which are there.
const MANY: i64 = 16;

/// The query for matters in blocks of a stretch.
macro_rules! blocks {
    ($table:literal) => {
        concat!(
            "SELECT matter FROM ",
            $table,
            " WHERE stretch = ?4 AND key = ?1 AND day BETWEEN ?2 AND ?3 ORDER BY day DESC, matter DESC"
        )
    };
}

/// The query for matters in blocks of months and years, which are few: all are one stretch.
const COARSE_BLOCKS: &str = "SELECT matter FROM coarse_block WHERE key = ?1 AND day BETWEEN ?2 AND ?3 AND ?4 IS NOT NULL \
    ORDER BY day DESC, matter DESC";

/// Days before and after that may hold the same happening: a text may come days after it, or announce it.
const WINDOW: i64 = 4;

/// Puts a statement into the matter whose members it is most like, or into a new one.
pub(crate) fn assign(
    transaction: &Transaction<'_>,
    interned: &mut Interned,
    memory: &mut Memory,
    features: Features,
) -> Result<()> {
    let (matter, reason) = choose(transaction, interned, memory, &features)?;
    move_to(transaction, memory, features, matter, reason.as_deref())
}

/// The matter whose members a statement is most like, and why; or a new one.
pub(crate) fn choose(
    transaction: &Transaction<'_>,
    interned: &mut Interned,
    memory: &mut Memory,
    features: &Features,
) -> Result<(i64, Option<String>)> {
    let mut best: Option<(Choice, i64)> = None;
    for matter in candidates(transaction, memory, features)? {
        let members = members(transaction, interned, memory, matter)?;
        if let Some(choice) = choice(features, &members)
            && best.as_ref().is_none_or(|(other, _)| choice.score.sum > other.score.sum)
        {
            best = Some((choice, matter));
        }
    }
    Ok(match best {
        Some((choice, matter)) => {
            let because = choice.score.because().join(", ");
            (matter, Some(format!("like {} ({:.2}): {because}", choice.with, choice.score.sum)))
        }
        None => (memory.new_matter(transaction)?, None),
    })
}

/// Puts a statement into a given matter.
pub(crate) fn move_to(
    transaction: &Transaction<'_>,
    memory: &mut Memory,
    features: Features,
    matter: i64,
    reason: Option<&str>,
) -> Result<()> {
    let mut update = transaction.prepare_cached("UPDATE statement SET matter = ?2, reason = ?3 WHERE number = ?1")?;
    update.execute((features.number, matter, reason))?;
    join(transaction, memory, features, matter)
}

/// Lets later statements find one that was put into a matter.
pub(crate) fn join(transaction: &Transaction<'_>, memory: &mut Memory, features: Features, matter: i64) -> Result<()> {
    add_blocks(transaction, memory, &features, matter)?;
    memory.joined(matter, features, SPEAKERS);
    Ok(())
}

/// The tables in which a statement's blocks stand, and what they are.
fn homes<'f>(features: &'f Features, when: &When) -> [(Table, &'f [i64]); 2] {
    let ordinary = if when.is_coarse() { Table::Coarse } else { Table::Fine };
    let lone = if when.is_coarse() { Table::Coarse } else { Table::Lone };
    [(ordinary, &features.homes), (lone, &features.lone_homes)]
}

fn add_blocks(transaction: &Transaction<'_>, memory: &mut Memory, features: &Features, matter: i64) -> Result<()> {
    let Some(when) = features.when else { return Ok(()) };
    // Most members of a matter stand in the blocks of one before them.
    let stands = |member: &Features| {
        member.when.is_some_and(|other| other.block_day() == when.block_day() && other.is_coarse() == when.is_coarse())
            && member.all_homes == features.all_homes
    };
    if memory.members(matter).is_some_and(|members| members.iter().any(stands)) {
        return Ok(());
    }
    for (table, keys) in homes(features, &when) {
        for key in keys {
            let insert = match table {
                Table::Fine => "INSERT OR IGNORE INTO block VALUES (?2 >> 6, ?1, ?2, ?3)",
                Table::Coarse => "INSERT OR IGNORE INTO coarse_block VALUES (?1, ?2, ?3)",
                Table::Lone => "INSERT OR IGNORE INTO lone_block VALUES (?2 >> 6, ?1, ?2, ?3)",
            };
            transaction.prepare_cached(insert)?.execute((key, when.block_day(), matter))?;
            memory.note_key(table, *key);
        }
    }
    Ok(())
}

/// Takes a statement out of its matter. What is left of the matter stays together.
pub(crate) fn withdraw(
    transaction: &Transaction<'_>,
    interned: &mut Interned,
    memory: &mut Memory,
    features: &Features,
    matter: i64,
) -> Result<()> {
    transaction
        .prepare_cached("UPDATE statement SET matter = NULL, reason = NULL WHERE number = ?1")?
        .execute([features.number])?;
    if let Some(when) = features.when {
        for (table, keys) in homes(features, &when) {
            let delete = match table {
                Table::Fine => "DELETE FROM block WHERE stretch = ?2 >> 6 AND key = ?1 AND day = ?2 AND matter = ?3",
                Table::Coarse => "DELETE FROM coarse_block WHERE key = ?1 AND day = ?2 AND matter = ?3",
                Table::Lone => {
                    "DELETE FROM lone_block WHERE stretch = ?2 >> 6 AND key = ?1 AND day = ?2 AND matter = ?3"
                }
            };
            let mut delete = transaction.prepare_cached(delete)?;
            for key in keys {
                delete.execute((key, when.block_day(), matter))?;
            }
        }
    }
    memory.forget_matter(matter);
    // Other members may have stood in the same blocks.
    for member in load(transaction, interned, matter, false)? {
        add_blocks(transaction, memory, &member, matter)?;
    }
    Ok(())
}

/// Matters in the statement's blocks, each once, in the order of their numbers.
fn candidates(transaction: &Transaction<'_>, memory: &mut Memory, features: &Features) -> Result<Vec<i64>> {
    let Some(when) = features.when else { return Ok(Vec::new()) };
    let window = (when.first - WINDOW, when.last + WINDOW);
    memory.know_keys(transaction)?;
    let mut found: Vec<i64> = Vec::new();
    look(transaction, &mut found, Table::Fine, features.keys.iter(), window)?;
    let lone = features.lone_keys.iter().filter(|key| memory.has_key(Table::Lone, **key));
    look(transaction, &mut found, Table::Lone, lone, window)?;
    let all = features.keys.iter().chain(&features.lone_keys).filter(|key| memory.has_key(Table::Coarse, **key));
    look(transaction, &mut found, Table::Coarse, all, coarse_window(&when))?;
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

/// Adds the matters in blocks of a table on some days.
fn look<'k>(
    transaction: &Transaction<'_>,
    found: &mut Vec<i64>,
    table: Table,
    keys: impl Iterator<Item = &'k i64>,
    (from, to): (i64, i64),
) -> Result<()> {
    let mut keys = keys.peekable();
    if keys.peek().is_none() {
        return Ok(());
    }
    let select = match table {
        Table::Fine => blocks!("block"),
        Table::Lone => blocks!("lone_block"),
        Table::Coarse => COARSE_BLOCKS,
    };
    let (first, last) = (from >> STRETCH, to >> STRETCH);
    let stretches: Vec<i64> = match table {
        Table::Coarse => vec![0],
        _ if last - first < MANY => (first..=last).rev().collect(),
        // A text may tell of thousands of years.
        _ => relation::stretches(transaction, table.name(), first, last)?,
    };
    let mut select = transaction.prepare_cached(select)?;
    for key in keys {
        let most = found.len() + LOOKED_AT;
        for stretch in &stretches {
            let mut rows = select.query((key, from, to, stretch))?;
            while found.len() < most
                && let Some(row) = rows.next()?
            {
                found.push(row.get(0)?);
            }
        }
    }
    Ok(())
}

/// First days of the months and years that a day may lie in: at most a year back.
fn coarse_window(when: &When) -> (i64, i64) {
    (when.first - 366, when.last)
}

struct Choice {
    score: Score,
    with: i64,
}

/// How well a statement fits a matter: by the member it is most like, if it is not too unlike the others; or if it is so like
/// that one that it belongs where it is, as in a matter that a reviewer joined of two.
fn choice(features: &Features, members: &[Features]) -> Option<Choice> {
    let mut best: Option<Choice> = None;
    let mut sum = 0.0;
    let mut fits_all = true;
    for member in members {
        if features.version == member.version && features.sentence == member.sentence {
            return None;
        }
        let Some(score) = score(features, member) else {
            fits_all = false;
            continue;
        };
        sum += score.sum;
        if best.as_ref().is_none_or(|best| score.sum > best.score.sum) {
            best = Some(Choice { score, with: member.number });
        }
    }
    let average = sum / members.len().max(1) as f64;
    let fits = |best: &Choice| fits_all && best.score.sum >= JOIN && average >= JOIN - SLACK;
    best.filter(|best| fits(best) || best.score.sum >= SURE)
}

fn members(
    transaction: &Transaction<'_>,
    interned: &mut Interned,
    memory: &mut Memory,
    matter: i64,
) -> Result<Arc<Vec<Features>>> {
    if let Some(members) = memory.members(matter) {
        return Ok(members);
    }
    let members = load(transaction, interned, matter, true)?;
    let members: Arc<Vec<Features>> = Arc::new(members.into_iter().map(Features::into_member).collect());
    memory.remember(matter, Arc::clone(&members));
    Ok(members)
}

/// The members of a matter: all, or those that speak for it.
fn load(
    transaction: &Transaction<'_>,
    interned: &mut Interned,
    matter: i64,
    speakers_only: bool,
) -> Result<Vec<Features>> {
    let limit = if speakers_only { format!(" LIMIT {SPEAKERS}") } else { String::new() };
    let query = format!(
        "SELECT {HELD} FROM statement {HELD_FROM} WHERE statement.matter = ?1 ORDER BY statement.number{limit}"
    );
    let mut query = transaction.prepare_cached(&query)?;
    let mut rows = query.query([matter])?;
    let mut members = Vec::new();
    while let Some(row) = rows.next()? {
        let held = read_held(transaction, interned, row)?;
        members.push(Features::of(held.number, held.version, &held.statement));
    }
    Ok(members)
}
