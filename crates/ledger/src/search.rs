//! Full-text search, and filters.

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
                let mut parties: Vec<String> = filter.parties.iter().map(|party| party.to_uppercase()).collect();
                parties.sort();
                parties.dedup();
                if parties.is_empty() {
                    let select =
                        format!("SELECT {HELD}, NULL FROM statement {HELD_FROM} ORDER BY statement.number DESC");
                    return self.collect(&select, Vec::new(), filter, limit);
                }
                let parties: Vec<&str> = parties.iter().take(2).map(String::as_str).collect();
                let (key, days) = (relation::key(&parties), Days::new(filter.from, filter.to));
                let select = format!(
                    "SELECT {HELD}, NULL FROM relation JOIN statement ON statement.number = relation.statement {HELD_FROM} \
                     WHERE relation.stretch = ?1 AND relation.key = ?2 AND relation.day BETWEEN ?3 AND ?4 \
                     ORDER BY relation.day DESC, relation.statement DESC"
                );
                let mut hits = Vec::new();
                for stretch in days.stretches(&self.connection)? {
                    let parameters = [stretch, key, days.from, days.to].map(Value::Integer).to_vec();
                    hits.extend(self.collect(&select, parameters, filter, limit - hits.len())?);
                    if hits.len() >= limit {
                        break;
                    }
                }
                Ok(hits)
            }
        }
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
