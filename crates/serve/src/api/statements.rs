//! Statements and articles: by words, parties, events, days, outlets, amounts.

use axum::extract::{OriginalUri, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use demarche_ledger::{Cursor, Filter, StatementHit};
use demarche_publish::exchange::flat;
use demarche_statement::{Category, Kind, Statement};
use jiff::civil::Date;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use super::answer::{self, Answer};
use super::asked::{Asked, Named, party, span};
use super::model::{Articles, FoundStatement, HeldStatement, Statements, WholeArticle};
use super::problem::{Problem, Refusals};
use crate::{Desk, Failure, query};

/// So many are given where no limit is asked for, as the program does.
const USUAL: usize = 50;
/// So many are given at most.
const MOST: usize = 10_000;

/// In which order statements come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Sort {
    /// The best match first; only with words, and then the default. What is best changes with all that is recorded, so that
    /// there is no cursor: ask for as many as are wanted.
    Best,
    /// The latest first; with words or without a party, what was recorded last.
    Latest,
}

/// In which form statements come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Form {
    /// One object.
    Json,
    /// An object a line.
    Jsonl,
    /// The columns of `demarche code --format csv`.
    Csv,
    /// The columns of `demarche code -o`; only if the program was built with the feature `archive`.
    Parquet,
}

impl Form {
    const fn media(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Jsonl => "application/jsonl",
            Self::Csv => "text/csv; charset=utf-8; header=present",
            Self::Parquet => "application/vnd.apache.parquet",
        }
    }

    /// The form asked for: by parameter, else the first of those that the header names that there is.
    fn of(asked: Option<Self>, headers: &HeaderMap) -> Result<Self, Problem> {
        let form = match asked {
            Some(form) => form,
            None => {
                let accept = headers.get(header::ACCEPT).and_then(|accept| accept.to_str().ok()).unwrap_or("*/*");
                let kinds = accept.split(',').map(|kind| kind.split(';').next().unwrap_or_default().trim());
                let known = |kind: &str| match kind.to_ascii_lowercase().as_str() {
                    "" | "*/*" | "application/*" | "application/json" => Some(Self::Json),
                    "application/jsonl" | "application/x-ndjson" => Some(Self::Jsonl),
                    "text/*" | "text/csv" => Some(Self::Csv),
                    "application/vnd.apache.parquet" => Some(Self::Parquet),
                    _ => None,
                };
                kinds.into_iter().find_map(known).ok_or_else(|| {
                    let words = format!(
                        "statements are not written as “{accept}”; ask for application/json, application/jsonl, text/csv or \
                         application/vnd.apache.parquet"
                    );
                    Problem::new(StatusCode::NOT_ACCEPTABLE, &words)
                })?
            }
        };
        if form == Self::Parquet && !cfg!(feature = "parquet") {
            let words = "this program was built without Parquet; ask for text/csv, or build it with `cargo build --release \
                         --features archive`";
            return Err(Problem::new(StatusCode::NOT_ACCEPTABLE, words).of("format"));
        }
        Ok(form)
    }
}

/// Which statements are wanted: the filters of `demarche search`. What is left out does not limit.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct StatementsAsked {
    /// Words to find in sentences: `"a phrase"`, `AND`, `OR`, `NOT` and `word*` do what they say.
    pub(crate) q: Option<String>,
    /// The code or name of a party that takes part; given twice, both must.
    pub(crate) party: Vec<String>,
    /// A PLOVER category (`AID`) or the beginning of a CAMEO code (`07`).
    pub(crate) event: Vec<String>,
    /// A kind of statement; of several, one.
    pub(crate) kind: Vec<Kind>,
    /// Not before this day.
    #[param(value_type = Option<String>, format = Date)]
    pub(crate) from: Option<Date>,
    /// Not after this day.
    #[param(value_type = Option<String>, format = Date)]
    pub(crate) to: Option<Date>,
    /// An outlet that published it or that it cites.
    pub(crate) outlet: Option<String>,
    /// The least amount of money.
    pub(crate) at_least: Option<f64>,
    /// The most.
    pub(crate) at_most: Option<f64>,
    /// The currency of the amount: `USD`.
    pub(crate) currency: Option<String>,
    /// Earlier versions of articles too.
    pub(crate) superseded: bool,
    /// In which order.
    #[param(inline)]
    pub(crate) sort: Option<Sort>,
    /// How many, up to 10,000; 50 where it is left out.
    #[param(minimum = 1, maximum = 10_000)]
    pub(crate) limit: Option<usize>,
    /// Where the part before ended: its `next`.
    pub(crate) cursor: Option<String>,
    /// In which form, whatever the header `Accept` says.
    #[param(inline)]
    pub(crate) format: Option<Form>,
}

/// As many as are asked for.
pub(super) fn limited(limit: Option<usize>) -> Result<usize, Problem> {
    match limit.unwrap_or(USUAL) {
        0 => Err(Problem::field("limit", "0 is no number of rows; ask for one at least")),
        limit if limit > MOST => Err(Problem::field(
            "limit",
            &format!("{limit} are too many for one answer; ask for {MOST} and go on with `cursor`"),
        )),
        limit => Ok(limit),
    }
}

impl StatementsAsked {
    pub(crate) fn filter(&self) -> Result<Filter, Problem> {
        span(self.from, self.to)?;
        let some = |words: &Option<String>| {
            words.as_deref().map(str::trim).filter(|words| !words.is_empty()).map(str::to_owned)
        };
        let mut filter = Filter {
            kinds: self.kind.clone(),
            from: self.from,
            to: self.to,
            outlet: some(&self.outlet),
            least: self.at_least,
            most: self.at_most,
            currency: some(&self.currency),
            superseded: self.superseded,
            ..Filter::default()
        };
        for (field, amount) in [("at_least", self.at_least), ("at_most", self.at_most)] {
            if amount.is_some_and(|amount| !amount.is_finite()) {
                return Err(Problem::field(field, "this is no amount; write it as 5000000"));
            }
        }
        for name in &self.party {
            filter.parties.push(party("party", name)?);
        }
        for event in &self.event {
            if event.bytes().all(|byte| byte.is_ascii_digit()) && (2..=4).contains(&event.len()) {
                filter.cameo = Some(event.clone());
            } else {
                let category = event.to_uppercase().parse::<Category>();
                filter.events.push(
                    category.map_err(|error| Problem::field("event", &error.to_string().replacen("; ", ", ", 1)))?,
                );
            }
        }
        Ok(filter)
    }

    /// The words to find.
    pub(crate) fn words(&self) -> Option<&str> {
        self.q.as_deref().map(str::trim).filter(|words| !words.is_empty())
    }

    /// What is found, and where to go on.
    pub(crate) fn find(
        &self,
        ledger: &mut demarche_ledger::Ledger,
    ) -> Result<(Vec<StatementHit>, Option<String>), Failure> {
        let (filter, limit, words) = (self.filter()?, limited(self.limit)?, self.words());
        let usual = if words.is_some() && self.cursor.is_none() { Sort::Best } else { Sort::Latest };
        let of_words = |error| match error {
            error @ demarche_ledger::Error::Search { .. } => Problem::from(Failure::from(error)).of("q").into(),
            error => Failure::from(error),
        };
        match (self.sort.unwrap_or(usual), &self.cursor) {
            (Sort::Best, None) if words.is_some() => {
                Ok((ledger.search(words, &filter, limit).map_err(of_words)?, None))
            }
            (Sort::Best, _) if words.is_none() => Err(Problem::field(
                "sort",
                "without words none is a better match than another; leave `sort` out, or give `q`",
            )
            .into()),
            (Sort::Best, _) => Err(Problem::field(
                "cursor",
                "the best matches have no cursor; ask for `sort=latest`, or for more at once",
            )
            .into()),
            (Sort::Latest, cursor) => {
                let after = cursor.as_deref().map(str::parse::<Cursor>).transpose();
                let after = after.map_err(|error| Problem::field("cursor", &error.to_string()))?;
                let (hits, next) = ledger.page(words, &filter, after, limit).map_err(of_words)?;
                Ok((hits, next.map(|cursor| cursor.to_string())))
            }
        }
    }
}

/// Statements by words, parties, events, days, outlets and amounts, with what the ledger knows of each.
///
/// With parties the latest come first, with words the best match. `next`, and the header `Link`, lead to the next part; what
/// is recorded meanwhile moves nothing from one part to another.
#[utoipa::path(
    get,
    path = "/statements",
    tag = "ledger",
    params(StatementsAsked),
    responses(
        (status = 200, description = "The statements", content(
            (Statements = "application/json"),
            (String = "application/jsonl"),
            (String = "text/csv"),
            (String = "application/vnd.apache.parquet"),
        )),
        Refusals,
    )
)]
pub(crate) async fn search(
    State(desk): State<Desk>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    Asked(asked): Asked<StatementsAsked>,
) -> Result<Response, Problem> {
    let form = Form::of(asked.format, &headers)?;
    let address = uri.clone();
    answer::answer(desk, &uri, &headers, form.media(), move |_, ledger| {
        let (hits, next) = asked.find(ledger)?;
        let link = next.as_deref().map(|cursor| with_cursor(&address, cursor));
        let answer = match form {
            Form::Json => {
                Answer::json(&Statements { statements: hits.into_iter().map(FoundStatement::from).collect(), next })?
            }
            Form::Jsonl => {
                let mut lines = Vec::new();
                for hit in hits {
                    demarche_statement::json_lines::write(&mut lines, &FoundStatement::from(hit))
                        .map_err(|_| Failure::Broken)?;
                }
                Answer::new(form.media(), lines)
            }
            Form::Csv => {
                let said: Vec<Statement> = hits.into_iter().map(|hit| hit.held.statement).collect();
                Answer::new(form.media(), csv(&said).map_err(|_| Failure::Broken)?)
            }
            Form::Parquet => {
                let said: Vec<Statement> = hits.into_iter().map(|hit| hit.held.statement).collect();
                Answer::new(form.media(), parquet(&said)?)
            }
        };
        Ok(answer.followed_by(link))
    })
    .await
}

/// The address of the next part.
fn with_cursor(uri: &axum::http::Uri, cursor: &str) -> String {
    let rest =
        uri.query().unwrap_or_default().split('&').filter(|part| !part.is_empty() && !part.starts_with("cursor="));
    // A cursor goes on in the order that is not by the best match.
    let is_sorted = |part: &&str| !part.starts_with("sort=");
    let mut parts: Vec<&str> = rest.filter(is_sorted).collect();
    let cursor = format!("cursor={}", query::segment(cursor));
    parts.extend(["sort=latest", &cursor]);
    format!("{}?{}", uri.path(), parts.join("&"))
}

fn csv(said: &[Statement]) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(flat::COLUMNS)?;
    for statement in said {
        writer.write_record(flat::row(statement))?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

#[cfg(feature = "parquet")]
fn parquet(said: &[Statement]) -> Result<Vec<u8>, Failure> {
    demarche_archive::to_parquet(said).map_err(|_| Failure::Broken)
}

#[cfg(not(feature = "parquet"))]
fn parquet(_: &[Statement]) -> Result<Vec<u8>, Failure> {
    // Refused before.
    Err(Failure::Broken)
}

/// A statement by its id, in the latest version of its article that says it.
#[utoipa::path(
    get,
    path = "/statements/{id}",
    tag = "ledger",
    params(("id" = String, Path, description = "The statement's id")),
    responses((status = 200, description = "The statement", body = HeldStatement), Refusals)
)]
pub(crate) async fn one(
    State(desk): State<Desk>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    Named(id): Named<String>,
) -> Result<Response, Problem> {
    answer::json(desk, &uri, &headers, move |_, ledger| Ok(HeldStatement::from(ledger.statement(&id)?))).await
}

/// Which articles are wanted.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct ArticlesAsked {
    /// Words to find in articles and their titles.
    #[param(required = true)]
    pub(crate) q: Option<String>,
    /// Not published before this day.
    #[param(value_type = Option<String>, format = Date)]
    pub(crate) from: Option<Date>,
    /// Not published after this day.
    #[param(value_type = Option<String>, format = Date)]
    pub(crate) to: Option<Date>,
    /// The outlet that published it.
    pub(crate) outlet: Option<String>,
    /// Earlier versions too.
    pub(crate) superseded: bool,
    /// How many, up to 10,000; 50 where it is left out.
    #[param(minimum = 1, maximum = 10_000)]
    pub(crate) limit: Option<usize>,
}

/// Articles by words, best match first.
#[utoipa::path(
    get,
    path = "/articles",
    tag = "ledger",
    params(ArticlesAsked),
    responses((status = 200, description = "The articles", body = Articles), Refusals)
)]
pub(crate) async fn articles(
    State(desk): State<Desk>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    Asked(asked): Asked<ArticlesAsked>,
) -> Result<Response, Problem> {
    answer::json(desk, &uri, &headers, move |_, ledger| {
        span(asked.from, asked.to)?;
        let words = asked.q.as_deref().map(str::trim).filter(|words| !words.is_empty());
        let words = words.ok_or_else(|| Problem::field("q", "articles are found by words; give some as `q`"))?;
        let filter = Filter {
            from: asked.from,
            to: asked.to,
            outlet: asked.outlet.clone().filter(|outlet| !outlet.trim().is_empty()),
            superseded: asked.superseded,
            ..Filter::default()
        };
        let hits = ledger
            .search_articles(words, &filter, limited(asked.limit)?)
            .map_err(|error| Problem::from(Failure::from(error)).of("q"))?;
        Ok(Articles { articles: hits.into_iter().map(Into::into).collect() })
    })
    .await
}

/// Which version of an article.
#[derive(Clone, Copy, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct ArticleAsked {
    /// The version, from 1; the latest where it is left out.
    version: Option<i64>,
}

/// An article with its text and what was coded from it.
#[utoipa::path(
    get,
    path = "/articles/{id}",
    tag = "ledger",
    params(("id" = String, Path, description = "The id that its statements cite"), ArticleAsked),
    responses((status = 200, description = "The article", body = WholeArticle), Refusals)
)]
pub(crate) async fn article(
    State(desk): State<Desk>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    Named(id): Named<String>,
    Asked(asked): Asked<ArticleAsked>,
) -> Result<Response, Problem> {
    answer::json(desk, &uri, &headers, move |_, ledger| {
        let versions = ledger.article(&id)?;
        let is_wanted = |ordinal, current| asked.version.map_or(current, |wanted| wanted == ordinal);
        let shown = versions.iter().find(|version| is_wanted(version.ordinal, version.current)).ok_or_else(|| {
            match asked.version {
                Some(wanted) if !versions.is_empty() => {
                    Failure::Missing(format!("the article has no version {wanted}; it has {}", versions.len()))
                }
                _ => Failure::Missing(format!("the ledger has no article {id}; /api/v1/articles finds them by words")),
            }
        })?;
        let held = ledger.statements_of(shown.version)?;
        Ok(WholeArticle::new(shown, versions.len(), held))
    })
    .await
}
