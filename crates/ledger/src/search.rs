//! Full-text search, and filters.

use std::fmt;
use std::str::FromStr;

use demarche_statement::{Category, Kind};
use jiff::civil::Date;
use rusqlite::types::Value;

use crate::ledger::{HELD, HELD_FROM, read_held};
use crate::origin::{LinkKind, chain};
use crate::relation::{self, Days};
use crate::words;
use crate::{Error, Held, Ledger, Result};

/// What to find besides words; what is left out does not limit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// Codes of parties that must all take part.
    pub parties: Vec<String>,
    /// Categories, one of which it must have.
    pub events: Vec<Category>,
    /// The beginning of the CAMEO code.
    pub cameo: Option<String>,
    /// Kinds, one of which it must be.
    pub kinds: Vec<Kind>,
    /// Not before.
    pub from: Option<Date>,
    /// Not after.
    pub to: Option<Date>,
    /// An outlet that published or is cited; letters' case does not count.
    pub outlet: Option<String>,
    /// The least amount of money, in whatever currency or in `currency`.
    pub least: Option<f64>,
    /// The most.
    pub most: Option<f64>,
    /// ISO 4217.
    pub currency: Option<String>,
    /// Earlier versions of articles too.
    pub superseded: bool,
}

/// A statement that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct StatementHit {
    /// The statement.
    pub held: Held,
    /// Its sentence with the words that were found between `[` and `]`; without words to find, the sentence.
    pub snippet: String,
}

/// How far a reader has come in statements that [`Ledger::page`] gives in parts. Written and read back as one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// The day that the last statement is found under; 0 where statements do not lie by day.
    day: i64,
    number: i64,
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}_{}", self.day, self.number)
    }
}

impl FromStr for Cursor {
    type Err = CursorError;

    fn from_str(word: &str) -> std::result::Result<Self, Self::Err> {
        let parts = word.split_once('_').ok_or(CursorError)?;
        let number = |digits: &str| digits.parse::<i64>().map_err(|_| CursorError);
        Ok(Self { day: number(parts.0)?, number: number(parts.1)? })
    }
}

/// A word that no page gave as its cursor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is no cursor; take it from the page before, as it stands there")]
pub struct CursorError;

/// An article that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleHit {
    /// The id that its statements cite.
    pub id: String,
    /// Which version, from 1.
    pub ordinal: i64,
    /// Its headline.
    pub title: Option<String>,
    /// The outlet.
    pub publication: Option<String>,
    /// The day.
    pub published: Option<String>,
    /// Words around what was found, it between `[` and `]`.
    pub snippet: String,
}

impl Filter {
    fn lets_through(&self, held: &Held) -> bool {
        let statement = &held.statement;
        let codes: Vec<&str> = statement.parties().filter_map(|party| party.code.as_deref()).collect();
        let day = statement.date.or(statement.cite_info.date);
        let has_outlet = |wanted: &String| {
            chain(statement)
                .iter()
                .any(|link| link.kind != LinkKind::Speaker && link.name.to_lowercase().contains(&wanted.to_lowercase()))
        };
        let has_amount = statement.money.iter().any(|amount| {
            self.currency.as_ref().is_none_or(|currency| amount.currency.eq_ignore_ascii_case(currency))
                && self.least.is_none_or(|least| amount.amount_to.unwrap_or(amount.amount) >= least)
                && self.most.is_none_or(|most| amount.amount <= most)
        });
        let wants_amount = self.currency.is_some() || self.least.is_some() || self.most.is_some();
        let starts =
            |wanted: &String| statement.cameo.as_ref().is_some_and(|code| code.as_str().starts_with(wanted.as_str()));
        (held.current || self.superseded)
            && self.parties.iter().all(|party| codes.iter().any(|code| code.eq_ignore_ascii_case(party)))
            && (self.events.is_empty() || statement.event.iter().any(|event| self.events.contains(event)))
            && (self.kinds.is_empty() || self.kinds.contains(&statement.kind))
            && self.cameo.as_ref().is_none_or(starts)
            && self.from.is_none_or(|from| day.is_some_and(|day| day >= from))
            && self.to.is_none_or(|to| day.is_some_and(|day| day <= to))
            && self.outlet.as_ref().is_none_or(has_outlet)
            && (!wants_amount || has_amount)
    }
}

impl Ledger {
    /// Statements whose sentence has the words and that the filter lets through: best match first; without words by date,
    /// the latest first.
    ///
    /// `query` is in the language of SQLite's FTS5: words, `"phrases"`, `AND`, `OR`, `NOT`, `word*`. What is none is searched
    /// for word by word.
    ///
    /// # Errors
    /// If the query has no word, or the ledger cannot be read.
    pub fn search(&mut self, query: Option<&str>, filter: &Filter, limit: usize) -> Result<Vec<StatementHit>> {
        match query {
            Some(query) => with_query(query, |query| {
                let select = format!(
                    "SELECT {HELD}, highlight(statement_text, 0, '[', ']') FROM statement_text \
                     JOIN statement ON statement.number = statement_text.rowid {HELD_FROM} \
                     WHERE statement_text MATCH ?1 ORDER BY rank, statement.number"
                );
                self.collect(&select, vec![Value::Text(query.to_owned())], filter, limit)
            }),
            None => {
                let parties = keyed(filter);
                if parties.is_empty() {
                    let select =
                        format!("SELECT {HELD}, NULL FROM statement {HELD_FROM} ORDER BY statement.number DESC");
                    return self.collect(&select, Vec::new(), filter, limit);
                }
                self.by_party(&parties, filter, None, limit)
            }
        }
    }

    /// Statements that the filter lets through, a part at a time, and the cursor to go on with where there are more. With
    /// parties the latest come first, else those that were recorded last, words or not: what is recorded meanwhile moves
    /// nothing from one part to another. The matches that are best cannot be had so, for each recording changes what is best.
    ///
    /// # Errors
    /// As with [`search`](Self::search).
    pub fn page(
        &mut self,
        query: Option<&str>,
        filter: &Filter,
        after: Option<Cursor>,
        limit: usize,
    ) -> Result<(Vec<StatementHit>, Option<Cursor>)> {
        let number = after.map_or(i64::MAX, |after| after.number);
        let wanted = limit.saturating_add(1);
        let parties = keyed(filter);
        let mut hits = match query {
            Some(query) => with_query(query, |query| {
                let select = format!(
                    "SELECT {HELD}, highlight(statement_text, 0, '[', ']') FROM statement_text \
                     JOIN statement ON statement.number = statement_text.rowid {HELD_FROM} \
                     WHERE statement_text MATCH ?1 AND statement_text.rowid < ?2 ORDER BY statement_text.rowid DESC"
                );
                self.collect(&select, vec![Value::Text(query.to_owned()), Value::Integer(number)], filter, wanted)
            })?,
            None if parties.is_empty() => {
                let select = format!(
                    "SELECT {HELD}, NULL FROM statement {HELD_FROM} WHERE statement.number < ?1 \
                     ORDER BY statement.number DESC"
                );
                self.collect(&select, vec![Value::Integer(number)], filter, wanted)?
            }
            None => self.by_party(&parties, filter, after, wanted)?,
        };
        let is_by_day = query.is_none() && !parties.is_empty();
        let is_cut = hits.len() > limit;
        hits.truncate(limit);
        let cursor = hits.last().filter(|_| is_cut).map(|last| Cursor {
            day: if is_by_day { relation::found_under(&last.held.statement) } else { 0 },
            number: last.held.number,
        });
        Ok((hits, cursor))
    }

    /// The statements of one or two parties, the latest first, from where a reader has come.
    fn by_party(
        &mut self,
        parties: &[String],
        filter: &Filter,
        after: Option<Cursor>,
        limit: usize,
    ) -> Result<Vec<StatementHit>> {
        let parties: Vec<&str> = parties.iter().take(2).map(String::as_str).collect();
        let (key, mut days) = (relation::key(&parties), Days::new(filter.from, filter.to));
        let (day, number) = after.map_or((i64::MAX, i64::MAX), |after| (after.day, after.number));
        days.to = days.to.min(day);
        let select = format!(
            "SELECT {HELD}, NULL FROM relation JOIN statement ON statement.number = relation.statement {HELD_FROM} \
             WHERE relation.stretch = ?1 AND relation.key = ?2 AND relation.day BETWEEN ?3 AND ?4 \
             AND (relation.day < ?5 OR relation.statement < ?6) ORDER BY relation.day DESC, relation.statement DESC"
        );
        let mut hits = Vec::new();
        for stretch in days.stretches(&self.connection)? {
            let parameters = [stretch, key, days.from, days.to, day, number].map(Value::Integer).to_vec();
            hits.extend(self.collect(&select, parameters, filter, limit - hits.len())?);
            if hits.len() >= limit {
                break;
            }
        }
        Ok(hits)
    }

    fn collect(
        &mut self,
        select: &str,
        parameters: Vec<Value>,
        filter: &Filter,
        limit: usize,
    ) -> Result<Vec<StatementHit>> {
        let mut select = self.connection.prepare_cached(select)?;
        let mut rows = select.query(rusqlite::params_from_iter(parameters))?;
        let mut hits = Vec::new();
        while let Some(row) = rows.next()? {
            let held = read_held(&self.connection, &mut self.interned, row)?;
            if filter.lets_through(&held) {
                let snippet: Option<String> = row.get(20)?;
                hits.push(StatementHit { snippet: snippet.unwrap_or_else(|| held.statement.text.clone()), held });
                if hits.len() >= limit {
                    break;
                }
            }
        }
        Ok(hits)
    }

    /// Articles that have the words, title included, best match first. Of a filter, days and outlet count, against the
    /// article itself.
    ///
    /// # Errors
    /// As with [`search`](Self::search).
    pub fn search_articles(&mut self, query: &str, filter: &Filter, limit: usize) -> Result<Vec<ArticleHit>> {
        with_query(query, |query| {
            let mut select = self.connection.prepare_cached(
                "SELECT version.id, version.ordinal, version.title, version.publication, version.published, \
                 snippet(article_text, -1, '[', ']', '…', 24), version.current FROM article_text \
                 JOIN version ON version.number = article_text.rowid WHERE article_text MATCH ?1 ORDER BY rank, version.number",
            )?;
            let mut rows = select.query([query])?;
            let mut hits = Vec::new();
            while let Some(row) = rows.next()? {
                let (publication, published): (Option<String>, Option<String>) = (row.get(3)?, row.get(4)?);
                let current: bool = row.get(6)?;
                let day: Option<Date> = published.as_deref().and_then(|day| day.parse().ok());
                let fits = (current || filter.superseded)
                    && filter.from.is_none_or(|from| day.is_some_and(|day| day >= from))
                    && filter.to.is_none_or(|to| day.is_some_and(|day| day <= to))
                    && filter.outlet.as_ref().is_none_or(|wanted| {
                        publication.as_ref().is_some_and(|name| name.to_lowercase().contains(&wanted.to_lowercase()))
                    });
                if !fits {
                    continue;
                }
                hits.push(ArticleHit {
                    id: row.get(0)?,
                    ordinal: row.get(1)?,
                    title: row.get(2)?,
                    publication,
                    published,
                    snippet: row.get(5)?,
                });
                if hits.len() >= limit {
                    break;
                }
            }
            Ok(hits)
        })
    }
}

/// The codes of parties as statements are found by.
fn keyed(filter: &Filter) -> Vec<String> {
    let mut parties: Vec<String> = filter.parties.iter().map(|party| party.to_uppercase()).collect();
    parties.sort();
    parties.dedup();
    parties
}

/// Runs a query as it is; where it is none of FTS5's language (`U.S.`, `can't`), word by word.
fn with_query<T>(query: &str, mut run: impl FnMut(&str) -> Result<T>) -> Result<T> {
    if words::all(query).is_empty() {
        return Err(Error::Search { query: query.to_owned(), reason: "it has no word".to_owned() });
    }
    match run(query) {
        Err(Error::Storage(_)) => {
            let quoted: Vec<String> = query
                .split_whitespace()
                .filter(|word| word.chars().any(char::is_alphanumeric))
                .map(|word| format!("\"{}\"", word.replace('"', "\"\"")))
                .collect();
            run(&quoted.join(" ")).map_err(|error| Error::Search { query: query.to_owned(), reason: error.to_string() })
        }
        outcome => outcome,
    }
}
