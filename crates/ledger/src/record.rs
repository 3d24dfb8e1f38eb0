//! Recording: a batch is one transaction, and the same input twice changes nothing.

use std::sync::Arc;

use demarche_statement::{Article, Statement};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};
use rustc_hash::{FxHashMap, FxHashSet};
use sha2::{Digest, Sha256};

use crate::ledger::{ARTICLE, HELD, HELD_FROM, read_article, read_held};
use crate::matter::features::Features;
use crate::matter::{choose, join, withdraw};
use crate::packing::{Interned, TextIndex};
use crate::relation::{Relations, remove_relations};
use crate::reprints::Texts;
use crate::{Ledger, Result, review, words};

/// An article with what was made of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Coding {
    /// The article.
    pub article: Article,
    /// The program and version that coded it, as `demarche 0.1.0`.
    pub coder: String,
    /// What it says, in the order of the text.
    pub statements: Vec<Statement>,
}

/// An article of which only the sentences of its statements are at hand.
///
/// Its text has them at their places; what stood between is blank, after a mark `[…]` where there is room for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Excerpt {
    /// The id that the statements cite.
    id: String,
    coding: Coding,
}

/// Statements of an article that lie farther into it than this, in code points, keep their sentences for themselves: the text
/// would be as long, blank or not.
const LONGEST_EXCERPT: usize = 16 << 20;

impl Excerpt {
    /// The article that statements cite, all of one article, in the order of its text; none without a statement.
    pub fn of(statements: Vec<Statement>) -> Option<Self> {
        let cited = statements.first()?.cite_info.clone();
        let mut text: Vec<char> = Vec::new();
        for statement in &statements {
            let (start, end) = (statement.text_info.start, statement.text_info.end);
            if end > LONGEST_EXCERPT || statement.text.chars().count() != end.saturating_sub(start) {
                continue;
            }
            if text.len() < start {
                const LEFT_OUT: [char; 4] = [' ', '[', '…', ']'];
                let gap = start - text.len();
                let mark = if text.is_empty() { &LEFT_OUT[1..] } else { &LEFT_OUT[..] };
                if gap > mark.len() {
                    text.extend(mark);
                }
                text.resize(start, ' ');
            }
            if text.len() < end {
                text.resize(end, ' ');
            }
            text.splice(start..end, statement.text.chars());
        }
        // What a coder derives from the content is no id that a sender gave.
        let is_derived = cited.id.strip_prefix('a').is_some_and(|digits| {
            digits.len() == 20 && digits.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'))
        });
        let article = Article {
            id: (!is_derived).then(|| cited.id.clone()),
            publication: cited.publication,
            title: cited.title,
            url: cited.url,
            language: cited.language,
            published: cited.date,
            ..Article::new(text.into_iter().collect::<String>())
        };
        Some(Self { id: cited.id, coding: Coding { article, coder: cited.coder, statements } })
    }
}

/// What a batch has brought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Recorded {
    /// Articles that were not there before.
    pub articles: u64,
    /// Those of them that are reprints of texts recorded before.
    pub reprints: u64,
    /// New versions of articles that were.
    pub versions: u64,
    /// Articles that were there just so.
    pub unchanged: u64,
    /// Statements recorded.
    pub statements: u64,
}

impl std::ops::AddAssign for Recorded {
    fn add_assign(&mut self, other: Self) {
        self.articles += other.articles;
        self.reprints += other.reprints;
        self.versions += other.versions;
        self.unchanged += other.unchanged;
        self.statements += other.statements;
    }
}

/// What the writer remembers between statements. All of it can be read again from the file.
#[derive(Default)]
pub(crate) struct Memory {
    /// Members of matters, of those asked for last and of those before.
    members: FxHashMap<i64, Arc<Vec<Features>>>,
    earlier_members: FxHashMap<i64, Arc<Vec<Features>>>,
    next_matter: Option<i64>,
    /// SQLite's count of what other connections committed.
    data_version: Option<i64>,
    /// All keys of the two small tables of blocks: most statements need not look there.
    keys: Option<(FxHashSet<i64>, FxHashSet<i64>)>,
    pub(crate) texts: Texts,
}

/// The tables of blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Table {
    Fine,
    Coarse,
    Lone,
}

impl Table {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Fine => "block",
            Self::Coarse => "coarse_block",
            Self::Lone => "lone_block",
        }
    }
}

/// Of how many matters members are remembered, and of as many before: some tens of megabytes.
const REMEMBERED: usize = 16_384;

impl Memory {
    pub(crate) fn new_matter(&mut self, connection: &Connection) -> Result<i64> {
        let next = match self.next_matter {
            Some(next) => next,
            None => {
                let stored: Option<i64> = connection
                    .query_row("SELECT value FROM meta WHERE key = 'next_matter'", [], |row| row.get(0))
                    .optional()?;
                stored.unwrap_or(1)
            }
        };
        self.next_matter = Some(next + 1);
        Ok(next)
    }

    /// Reads the keys of the small tables of blocks, if they are not known.
    pub(crate) fn know_keys(&mut self, connection: &Connection) -> Result<()> {
        if self.keys.is_none() {
            let keys = |table: Table| -> Result<FxHashSet<i64>> {
                let mut select = connection.prepare(&format!("SELECT DISTINCT key FROM {}", table.name()))?;
                let keys = select.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
                Ok(keys)
            };
            self.keys = Some((keys(Table::Coarse)?, keys(Table::Lone)?));
        }
        Ok(())
    }

    /// Whether a table may have a key.
    pub(crate) fn has_key(&self, table: Table, key: i64) -> bool {
        match (&self.keys, table) {
            (Some((coarse, _)), Table::Coarse) => coarse.contains(&key),
            (Some((_, lone)), Table::Lone) => lone.contains(&key),
            _ => true,
        }
    }

    /// Remembers that a table has a key.
    pub(crate) fn note_key(&mut self, table: Table, key: i64) {
        match (&mut self.keys, table) {
            (Some((coarse, _)), Table::Coarse) => {
                coarse.insert(key);
            }
            (Some((_, lone)), Table::Lone) => {
                lone.insert(key);
            }
            _ => {}
        }
    }

    /// Sets the number of the next new matter.
    pub(crate) fn continue_matters(&mut self, next: i64) {
        self.next_matter = Some(next);
    }

    /// Writes down what the next transaction needs to know.
    pub(crate) fn store(&self, connection: &Connection) -> Result<()> {
        if let Some(next) = self.next_matter {
            connection.execute("INSERT OR REPLACE INTO meta VALUES ('next_matter', ?1)", [next])?;
        }
        Ok(())
    }

    pub(crate) fn members(&mut self, matter: i64) -> Option<Arc<Vec<Features>>> {
        if let Some(members) = self.members.get(&matter) {
            return Some(Arc::clone(members));
        }
        let members = self.earlier_members.remove(&matter)?;
        self.remember(matter, Arc::clone(&members));
        Some(members)
    }

    pub(crate) fn remember(&mut self, matter: i64, members: Arc<Vec<Features>>) {
        // Matters of the news of the day are asked for again and again; those that are not are forgotten in time.
        if self.members.len() >= REMEMBERED {
            self.earlier_members = std::mem::take(&mut self.members);
        }
        self.members.insert(matter, members);
    }

    pub(crate) fn joined(&mut self, matter: i64, features: Features, at_most: usize) {
        let known = match self.members.get_mut(&matter) {
            None => self.earlier_members.get_mut(&matter),
            known => known,
        };
        match known {
            Some(members) if members.len() < at_most => Arc::make_mut(members).push(features.into_member()),
            Some(_) => {}
            // Only a matter just made is known whole from its one member.
            None if self.next_matter == Some(matter + 1) => {
                self.remember(matter, Arc::new(vec![features.into_member()]));
            }
            None => {}
        }
    }

    pub(crate) fn forget_matter(&mut self, matter: i64) {
        self.members.remove(&matter);
        self.earlier_members.remove(&matter);
    }

    fn forget_members(&mut self) {
        self.members.clear();
        self.earlier_members.clear();
    }
}

/// Where an article stands in the ledger.
pub(crate) enum Standing {
    New,
    Unchanged,
    Changed { article: i64, ordinal: i64 },
}

impl Ledger {
    /// Whether the ledger has this article just so, in any of its versions: whoever knows that need not code it.
    ///
    /// # Errors
    /// If the ledger cannot be read.
    pub fn knows(&self, article: &Article) -> Result<bool> {
        Ok(matches!(standing(&self.connection, article, &key(article), &hash(article), false)?, Standing::Unchanged))
    }

    /// Records coded articles, all or none. `at` is the time to note; nothing is ordered by it.
    ///
    /// An article is known again by its id, else its address; without either, by outlet, title and day where most of the
    /// words are the same; else by its content. One whose text or description changed becomes a new version: the old one
    /// stays, and its statements leave their matters.
    ///
    /// # Errors
    /// If the ledger cannot be written; then it is as it was before.
    pub fn record(&mut self, batch: &[Coding], at: Timestamp) -> Result<Recorded> {
        self.record_all(batch.iter().map(|coding| (coding, None)), at)
    }

    /// Records articles of which only the sentences of their statements are at hand, as archives of statements have them: all
    /// or none. Their texts are left out ([`Excerpt`]), and are not coded anew.
    ///
    /// An article is known again as by [`record`](Self::record). Of one whose whole text the ledger has, nothing changes; the
    /// whole text, when it is recorded later, is a new version.
    ///
    /// # Errors
    /// If the ledger cannot be written; then it is as it was before.
    pub fn record_excerpts(&mut self, batch: &[Excerpt], at: Timestamp) -> Result<Recorded> {
        self.record_all(batch.iter().map(|excerpt| (&excerpt.coding, Some(excerpt.id.as_str()))), at)
    }

    fn record_all<'c>(
        &mut self,
        batch: impl Iterator<Item = (&'c Coding, Option<&'c str>)>,
        at: Timestamp,
    ) -> Result<Recorded> {
        let outcome = self.in_transaction(|transaction, interned, memory| {
            let mut recorded = Recorded::default();
            let mut relations = Relations::default();
            let at = at.to_string();
            for (coding, excerpt_of) in batch {
                recorded += record_one(transaction, interned, memory, &mut relations, coding, excerpt_of, &at)?;
            }
            relations.write(transaction)?;
            Ok(recorded)
        })?;
        if outcome.versions > 0 {
            self.replay_decisions()?;
        }
        Ok(outcome)
    }

    /// Puts a new coding in the place of the one that the current version of an article has, as after the coder was
    /// improved. Statements that stay keep their matters; what reviewers decided holds for those that took the place of
    /// others. Gives whether anything changed.
    ///
    /// # Errors
    /// If the ledger has no such article, or cannot be written; then it is as it was before.
    pub fn recode(&mut self, coding: &Coding) -> Result<bool> {
        let changed = self.in_transaction(|transaction, interned, memory| {
            let (key, hash) = (key(&coding.article), hash(&coding.article));
            let version: Option<(i64, i64, i64, Vec<u8>)> = transaction
                .query_row(
                    "SELECT version.number, first, count, coding FROM version \
                     JOIN article ON article.number = version.article \
                     WHERE article.key = ?1 AND hash = ?2 AND current = 1",
                    (&key, hash.as_slice()),
                    |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
                )
                .optional()?;
            let Some((version, first, count, before)) = version else {
                return Err(crate::Error::NoArticle(coding.article.identifier()));
            };
            let (bodies, after) = bodies(transaction, interned, coding)?;
            if before == after {
                return Ok(false);
            }
            let mut places = FxHashMap::default();
            for number in first..first + count {
                let Some(held) = held(transaction, interned, number)? else { continue };
                take_out(transaction, interned, memory, number)?;
                remove_relations(transaction, number, &held.statement)?;
                transaction
                    .prepare_cached(
                        "INSERT INTO statement_text (statement_text, rowid, text) VALUES ('delete', ?1, ?2)",
                    )?
                    .execute((number, &held.statement.text))?;
                transaction.prepare_cached("DELETE FROM review WHERE statement = ?1")?.execute([number])?;
                transaction.prepare_cached("DELETE FROM statement WHERE number = ?1")?.execute([number])?;
                places.insert(held.statement.id, (held.matter, held.reason));
            }
            let first = next_statement(transaction)?;
            let mut relations = Relations::default();
            transaction.execute(
                "UPDATE version SET first = ?2, count = ?3, coder = ?4, coding = ?5 WHERE number = ?1",
                (version, first, coding.statements.len() as i64, &coding.coder, &after),
            )?;
            for (index, (statement, body)) in coding.statements.iter().zip(&bodies).enumerate() {
                let number = first + index as i64;
                let features = Features::of(number, version, statement);
                let kept = match places.remove(&statement.id) {
                    Some((Some(matter), reason)) => Some((matter, reason.map(|reason| reason.as_str().to_owned()))),
                    _ => None,
                };
                let is_kept = kept.is_some();
                let (matter, reason) = match kept {
                    Some(kept) => kept,
                    None => choose(transaction, interned, memory, &features)?,
                };
                let place = Place { number, version, matter: Some(matter), reason: reason.as_deref() };
                add_statement(transaction, &place, statement, body)?;
                relations.add(number, statement);
                join(transaction, memory, features, matter)?;
                if is_kept {
                    memory.forget_matter(matter);
                }
            }
            relations.write(transaction)?;
            Ok(true)
        })?;
        if changed {
            self.replay_decisions()?;
        }
        Ok(changed)
    }

    /// Current versions whose statements come from another coder than this one, in the order of recording, a hundred at a
    /// time: those after the version numbered `after`. Excerpts are not among them: what is left out may change what the rest says.
    ///
    /// # Errors
    /// If the ledger cannot be read.
    pub fn coded_otherwise(&self, coder: &str, after: i64) -> Result<Vec<crate::HeldArticle>> {
        let query = format!(
            "SELECT {ARTICLE} FROM version WHERE current = 1 AND excerpt IS NULL AND coder <> ?1 AND number > ?2 \
             ORDER BY number LIMIT 100"
        );
        let mut query = self.connection.prepare_cached(&query)?;
        let mut rows = query.query((coder, after))?;
        let mut articles = Vec::new();
        while let Some(row) = rows.next()? {
            articles.push(read_article(row)?);
        }
        Ok(articles)
    }

    /// Does what changes the ledger, all or nothing.
    pub(crate) fn in_transaction<T>(
        &mut self,
        change: impl FnOnce(&Transaction<'_>, &mut Interned, &mut Memory) -> Result<T>,
    ) -> Result<T> {
        let Self { connection, interned, memory, .. } = self;
        let changed = (|| {
            // Taking the lock first: a writer that waits has read nothing yet that may be stale when its turn comes.
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            // Another process may have written since.
            memory.next_matter = None;
            let others: i64 = transaction.query_row("PRAGMA data_version", [], |row| row.get(0))?;
            if memory.data_version.replace(others) != Some(others) {
                memory.forget_members();
                memory.keys = None;
                memory.texts = Texts::default();
            }
            let done = change(&transaction, interned, memory)?;
            memory.store(&transaction)?;
            transaction.commit()?;
            Ok(done)
        })();
        if changed.is_err() {
            interned.forget();
            *memory = Memory::default();
        }
        changed
    }
}

fn record_one(
    transaction: &Transaction<'_>,
    interned: &mut Interned,
    memory: &mut Memory,
    relations: &mut Relations,
    coding: &Coding,
    excerpt_of: Option<&str>,
    at: &str,
) -> Result<Recorded> {
    let article = &coding.article;
    let id = excerpt_of.map_or_else(|| article.identifier(), str::to_owned);
    let key = match excerpt_of {
        // The content that an id comes from is not at hand, but the id is.
        Some(id) if article.id.is_none() && article.url.is_none() => text_key(id),
        _ => key(article),
    };
    let hash = hash(article);
    let (number, ordinal) = match standing(transaction, article, &key, &hash, excerpt_of.is_some())? {
        Standing::Unchanged => return Ok(Recorded { unchanged: 1, ..Recorded::default() }),
        Standing::Changed { article, ordinal } => {
            supersede(transaction, interned, memory, article)?;
            (article, ordinal + 1)
        }
        Standing::New => {
            let mut insert = transaction.prepare_cached("INSERT INTO article (key, headline) VALUES (?1, ?2)")?;
            (insert.insert((&key, headline(article)))?, 1)
        }
    };
    let first: i64 = next_statement(transaction)?;
    let (bodies, coding_hash) = bodies(transaction, interned, coding)?;
    let last: Option<i64> =
        transaction.prepare_cached("SELECT max(number) FROM version")?.query_row([], |row| row.get(0))?;
    let version = last.unwrap_or(0) + 1;
    let copies = memory.texts.add(transaction, version, article.published, &article.text)?;
    let mut insert = transaction.prepare_cached(
        "INSERT INTO version (number, article, ordinal, id, given, publication, title, url, language, published, text, hash, \
         recorded, coder, coding, first, count, current, author, modified, copies, excerpt) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, 1, ?18, ?19, ?20, ?21)",
    )?;
    insert.execute(rusqlite::params![
        version,
        number,
        ordinal,
        id,
        article.id,
        article.publication,
        article.title,
        article.url,
        article.language,
        article.published.map(|day| day.to_string()),
        article.text,
        hash.as_slice(),
        at,
        coding.coder,
        coding_hash,
        first,
        coding.statements.len() as i64,
        article.author,
        article.modified.map(|day| day.to_string()),
        copies,
        excerpt_of.map(|_| 1),
    ])?;
    transaction.prepare_cached("INSERT INTO article_text (rowid, title, text) VALUES (?1, ?2, ?3)")?.execute((
        version,
        &article.title,
        &article.text,
    ))?;
    for (index, (statement, body)) in coding.statements.iter().zip(&bodies).enumerate() {
        let number = first + index as i64;
        let features = Features::of(number, version, statement);
        let (matter, reason) = choose(transaction, interned, memory, &features)?;
        let place = Place { number, version, matter: Some(matter), reason: reason.as_deref() };
        add_statement(transaction, &place, statement, body)?;
        relations.add(number, statement);
        join(transaction, memory, features, matter)?;
    }
    let statements = coding.statements.len() as u64;
    let is_first = ordinal == 1;
    Ok(Recorded {
        articles: u64::from(is_first),
        versions: u64::from(!is_first),
        reprints: u64::from(is_first && copies.is_some()),
        unchanged: 0,
        statements,
    })
}

/// The statements of a coding as they are stored, and their sum.
fn bodies(transaction: &Transaction<'_>, interned: &mut Interned, coding: &Coding) -> Result<(Vec<String>, Vec<u8>)> {
    let text = TextIndex::new(&coding.article.text);
    let mut bodies = Vec::with_capacity(coding.statements.len());
    let mut sum = Sha256::new();
    for statement in &coding.statements {
        let body = interned.pack(transaction, &text, statement)?;
        sum.update(body.as_bytes());
        sum.update(b"\n");
        bodies.push(body);
    }
    Ok((bodies, sum.finalize().to_vec()))
}

pub(crate) fn next_statement(transaction: &Transaction<'_>) -> Result<i64> {
    let last: Option<i64> =
        transaction.prepare_cached("SELECT max(number) FROM statement")?.query_row([], |row| row.get(0))?;
    Ok(last.unwrap_or(0) + 1)
}

/// Where a statement stands.
pub(crate) struct Place<'p> {
    pub(crate) number: i64,
    pub(crate) version: i64,
    pub(crate) matter: Option<i64>,
    pub(crate) reason: Option<&'p str>,
}

/// Writes a statement's rows, but for its relations and blocks.
pub(crate) fn add_statement(
    transaction: &Transaction<'_>,
    place: &Place<'_>,
    statement: &Statement,
    body: &str,
) -> Result<()> {
    let mut insert = transaction.prepare_cached(
        "INSERT INTO statement (number, version, id, start, \"end\", body, matter, reason) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    let Place { number, version, matter, reason } = place;
    let (start, end) = (statement.text_info.start as i64, statement.text_info.end as i64);
    insert.execute((number, version, &statement.id, start, end, body, matter, reason))?;
    transaction
        .prepare_cached("INSERT INTO statement_text (rowid, text) VALUES (?1, ?2)")?
        .execute((number, &statement.text))?;
    Ok(())
}

/// Makes the current version of an article an earlier one: its statements leave their matters.
pub(crate) fn supersede(
    transaction: &Transaction<'_>,
    interned: &mut Interned,
    memory: &mut Memory,
    article: i64,
) -> Result<()> {
    let current: Option<(i64, i64, i64)> = transaction
        .query_row("SELECT number, first, count FROM version WHERE article = ?1 AND current = 1", [article], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .optional()?;
    let Some((version, first, count)) = current else { return Ok(()) };
    transaction.execute("UPDATE version SET current = 0 WHERE number = ?1", [version])?;
    for number in first..first + count {
        take_out(transaction, interned, memory, number)?;
    }
    Ok(())
}

/// Takes a statement out of its matter, if it is in one.
pub(crate) fn take_out(
    transaction: &Transaction<'_>,
    interned: &mut Interned,
    memory: &mut Memory,
    number: i64,
) -> Result<()> {
    let Some(held) = held(transaction, interned, number)? else { return Ok(()) };
    if let Some(matter) = held.matter {
        let features = Features::of(number, held.version, &held.statement);
        withdraw(transaction, interned, memory, &features, matter)?;
    }
    Ok(())
}

/// A statement by its number.
pub(crate) fn held(transaction: &Transaction<'_>, interned: &mut Interned, number: i64) -> Result<Option<crate::Held>> {
    let query = format!("SELECT {HELD} FROM statement {HELD_FROM} WHERE statement.number = ?1");
    let mut query = transaction.prepare_cached(&query)?;
    let mut rows = query.query([number])?;
    match rows.next()? {
        Some(row) => Ok(Some(read_held(transaction, interned, row)?)),
        None => Ok(None),
    }
}

/// What an article is known by.
fn key(article: &Article) -> String {
    match (&article.id, &article.url) {
        (Some(id), _) => format!("id {id}"),
        (None, Some(url)) => format!("url {url}"),
        (None, None) => text_key(&article.identifier()),
    }
}

fn text_key(id: &str) -> String {
    format!("text {id}")
}

fn headline(article: &Article) -> Option<i64> {
    match (&article.publication, &article.title, article.published) {
        (Some(publication), Some(title), Some(day)) => {
            Some(words::hash(&format!("{publication}\n{title}\n{day}")) as i64)
        }
        _ => None,
    }
}

/// Over the text and all that is known of it, each with its length before it.
pub(crate) fn hash(article: &Article) -> [u8; 32] {
    let published = article.published.map(|day| day.to_string());
    let parts = [
        Some(&article.text),
        article.id.as_ref(),
        article.publication.as_ref(),
        article.title.as_ref(),
        article.url.as_ref(),
        article.language.as_ref(),
        published.as_ref(),
    ];
    // Added to the description later: where they are not known, the sum is what it always was.
    let modified = article.modified.map(|day| day.to_string());
    let later = [("author", article.author.as_ref()), ("modified", modified.as_ref())];
    let mut hash = Sha256::new();
    for part in parts {
        // What is not known differs from what is empty.
        let length = part.map_or(u64::MAX, |part| part.len() as u64);
        hash.update(length.to_le_bytes());
        hash.update(part.map_or("", String::as_str).as_bytes());
    }
    for (name, part) in later.into_iter().filter_map(|(name, part)| Some((name, part?))) {
        hash.update(name.as_bytes());
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part.as_bytes());
    }
    hash.finalize().into()
}

pub(crate) fn standing(
    connection: &Connection,
    article: &Article,
    key: &str,
    hash: &[u8; 32],
    is_excerpt: bool,
) -> Result<Standing> {
    let mut find = connection.prepare_cached("SELECT number FROM article WHERE key = ?1")?;
    let found: Option<i64> = find.query_row([key], |row| row.get(0)).optional()?;
    let found = match found {
        None if article.id.is_none() && article.url.is_none() => same_headline(connection, article)?,
        found => found,
    };
    let Some(number) = found else { return Ok(Standing::New) };
    // An excerpt brings nothing where the whole is; and is not the whole, even if it has all its words.
    let mut known = connection.prepare_cached(
        "SELECT 1 FROM version WHERE article = ?1 AND iif(?3, excerpt IS NULL OR hash = ?2, excerpt IS NULL AND hash = ?2)",
    )?;
    if known.exists((number, hash.as_slice(), is_excerpt))? {
        return Ok(Standing::Unchanged);
    }
    let mut last = connection.prepare_cached("SELECT max(ordinal) FROM version WHERE article = ?1")?;
    Ok(Standing::Changed { article: number, ordinal: last.query_row([number], |row| row.get(0))? })
}

/// The article under the same headline of the same outlet and day, most of whose words are this one's.
fn same_headline(connection: &Connection, article: &Article) -> Result<Option<i64>> {
    let Some(headline) = headline(article) else { return Ok(None) };
    let mut find = connection.prepare_cached(
        "SELECT article.number, version.text FROM article JOIN version ON version.article = article.number \
         WHERE article.headline = ?1 ORDER BY article.number, version.ordinal DESC",
    )?;
    let mut rows = find.query([headline])?;
    let words = words::content(&article.text, &[]);
    while let Some(row) = rows.next()? {
        let text: String = row.get(1)?;
        if words::likeness(&words, &words::content(&text, &[])) >= 0.5 {
            return Ok(Some(row.get(0)?));
        }
    }
    Ok(None)
}

impl Ledger {
    /// Lets what reviewers decided hold for statements that came after: see [`review`].
    pub(crate) fn replay_decisions(&mut self) -> Result<()> {
        self.in_transaction(review::replay)
    }
}
