//! What the ledger knows, as JSON: the same members as the program writes with `--format jsonl`.

use demarche_ledger::{ArticleHit, Held, HeldArticle, Matter, Origin, OutletVolume, StatementHit, chain};
use demarche_statement::{Article, Kind, Statement};
use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;

/// A statement with what the ledger knows of it.
#[derive(Serialize, ToSchema)]
pub(crate) struct HeldStatement {
    /// Its number: higher was recorded later.
    number: i64,
    /// The matter it is a member of; none for superseded and rejected ones.
    matter: Option<i64>,
    /// Why it is in that matter; none for its first member.
    reason: Option<String>,
    /// What a reviewer said of it: `confirmed` or `rejected`.
    verdict: Option<&'static str>,
    /// Whether a reviewer corrected it.
    corrected: bool,
    /// Whether it is of its article's latest version.
    current: bool,
    /// The version of the article that says it.
    version: i64,
    /// The version that was recorded first of the text that this one is a reprint of.
    reprint_of: Option<i64>,
    /// By whom it is known, from who published it to whose words it rests on.
    chain: Vec<String>,
    /// As coded, with what reviewers corrected.
    statement: Statement,
}

impl From<Held> for HeldStatement {
    fn from(held: Held) -> Self {
        Self {
            number: held.number,
            matter: held.matter,
            reason: held.reason.as_ref().map(ToString::to_string),
            verdict: held.verdict.map(|verdict| verdict.as_str()),
            corrected: held.is_corrected,
            current: held.current,
            version: held.version,
            reprint_of: held.reprint_of,
            chain: chain(&held.statement).into_iter().map(|link| link.name).collect(),
            statement: held.statement,
        }
    }
}

/// A statement that was found.
#[derive(Serialize, ToSchema)]
pub(crate) struct FoundStatement {
    #[serde(flatten)]
    held: HeldStatement,
    /// Its sentence, with the words that were found between `[` and `]`.
    snippet: String,
}

impl From<StatementHit> for FoundStatement {
    fn from(hit: StatementHit) -> Self {
        Self { held: hit.held.into(), snippet: hit.snippet }
    }
}

/// A part of the statements that were asked for.
#[derive(Serialize, ToSchema)]
pub(crate) struct Statements {
    pub(crate) statements: Vec<FoundStatement>,
    /// What to send as `cursor` for the next part; none where there is no more, or where the best matches were asked for.
    pub(crate) next: Option<String>,
}

/// An article that was found.
#[derive(Serialize, ToSchema)]
pub(crate) struct FoundArticle {
    /// The id that its statements cite.
    id: String,
    /// Which version, from 1.
    version: i64,
    /// Its headline.
    title: Option<String>,
    /// The outlet.
    publication: Option<String>,
    /// The day.
    published: Option<String>,
    /// Words around what was found, it between `[` and `]`.
    snippet: String,
}

impl From<ArticleHit> for FoundArticle {
    fn from(hit: ArticleHit) -> Self {
        let ArticleHit { id, ordinal, title, publication, published, snippet } = hit;
        Self { id, version: ordinal, title, publication, published, snippet }
    }
}

/// The articles that were found, best match first.
#[derive(Serialize, ToSchema)]
pub(crate) struct Articles {
    pub(crate) articles: Vec<FoundArticle>,
}

/// An article with what was coded from it.
#[derive(Serialize, ToSchema)]
pub(crate) struct WholeArticle {
    /// The article, as it was recorded.
    article: Article,
    /// Which version it is, from 1.
    version: i64,
    /// How many versions there are.
    versions: usize,
    /// Whether it is the latest.
    current: bool,
    /// When it was recorded, by the recording machine's clock.
    recorded: String,
    /// What coded it.
    coder: String,
    /// Whether the text has only the sentences that statements came from.
    excerpt: bool,
    /// The version that was recorded first of the text that this one is a reprint of.
    reprint_of: Option<i64>,
    /// In the order of the text.
    statements: Vec<HeldStatement>,
}

impl WholeArticle {
    pub(crate) fn new(shown: &HeldArticle, versions: usize, held: Vec<Held>) -> Self {
        Self {
            article: shown.article.clone(),
            version: shown.ordinal,
            versions,
            current: shown.current,
            recorded: shown.recorded.clone(),
            coder: shown.coder.clone(),
            excerpt: shown.is_excerpt,
            reprint_of: shown.reprint_of,
            statements: held.into_iter().map(HeldStatement::from).collect(),
        }
    }
}

/// An independent end of the chains by which members of a matter are known.
#[derive(Serialize, ToSchema)]
pub(crate) struct MatterOrigin {
    /// Its name; none where no outlet is named.
    name: Option<String>,
    /// The ids of the statements that rest on it.
    statements: Vec<String>,
}

/// What some tellers say where others differ.
#[derive(Serialize, ToSchema)]
pub(crate) struct MatterSide {
    /// What they say.
    says: String,
    /// Who says so.
    sources: Vec<String>,
    /// The day as of which.
    #[schema(value_type = Option<String>, format = Date)]
    as_of: Option<Date>,
    /// The ids of their statements.
    statements: Vec<String>,
}

/// Where members of a matter differ.
#[derive(Serialize, ToSchema)]
pub(crate) struct MatterDispute {
    /// On what.
    about: &'static str,
    /// Whether the later merely replaces the earlier.
    revision: bool,
    /// Who says what.
    sides: Vec<MatterSide>,
}

/// Statements that tell the same happening, with what follows from there being several.
#[derive(Serialize, ToSchema)]
pub(crate) struct WholeMatter {
    /// Its number.
    matter: i64,
    /// The day it is put at.
    #[schema(value_type = Option<String>, format = Date)]
    date: Option<Date>,
    /// What kind of statement its members are.
    kind: Kind,
    /// Codes (else names) of all parties.
    parties: Vec<String>,
    /// On whom it rests.
    origins: Vec<MatterOrigin>,
    /// On whom those rest that deny it.
    denied_by: Vec<MatterOrigin>,
    /// Where they differ.
    disputes: Vec<MatterDispute>,
    /// In the order in which they were recorded.
    members: Vec<HeldStatement>,
}

impl From<Matter> for WholeMatter {
    fn from(matter: Matter) -> Self {
        let ids = |numbers: &[i64]| -> Vec<String> {
            let id = |number: &i64| {
                let member = matter.members.iter().find(|held| held.number == *number);
                member.map_or_else(|| number.to_string(), |held| held.statement.id.clone())
            };
            numbers.iter().map(id).collect()
        };
        let origins = |origins: Vec<Origin>| -> Vec<MatterOrigin> {
            let origin = |origin: Origin| MatterOrigin { statements: ids(&origin.statements), name: origin.name };
            origins.into_iter().map(origin).collect()
        };
        let disputes = matter.disputes().into_iter().map(|dispute| MatterDispute {
            about: dispute.kind.as_str(),
            revision: dispute.is_revision,
            sides: dispute
                .sides
                .into_iter()
                .map(|side| MatterSide {
                    statements: ids(&side.statements),
                    says: side.says,
                    sources: side.sources,
                    as_of: side.as_of,
                })
                .collect(),
        });
        Self {
            matter: matter.number,
            date: matter.date(),
            kind: matter.kind(),
            parties: matter.parties(),
            origins: origins(matter.origins()),
            denied_by: origins(matter.denials()),
            disputes: disputes.collect(),
            members: matter.members.iter().cloned().map(HeldStatement::from).collect(),
        }
    }
}

/// A part of the matters that were asked for.
#[derive(Serialize, ToSchema)]
pub(crate) struct Matters {
    /// By day, then by number.
    pub(crate) matters: Vec<WholeMatter>,
    /// What to send as `cursor` for the next part; none where there is no more.
    pub(crate) next: Option<String>,
}

/// An outlet.
#[derive(Serialize, ToSchema)]
pub(crate) struct SourceVolume {
    /// Its name; none: articles without one.
    publication: Option<String>,
    /// Articles.
    articles: u64,
    /// Those of them that are reprints of others.
    reprints: u64,
    /// Statements.
    statements: u64,
    /// The first day on which it published.
    #[schema(value_type = Option<String>, format = Date)]
    first: Option<Date>,
    /// The last.
    #[schema(value_type = Option<String>, format = Date)]
    last: Option<Date>,
    /// When its last article was recorded, by the recording machine's clock.
    recorded: String,
}

impl From<OutletVolume> for SourceVolume {
    fn from(outlet: OutletVolume) -> Self {
        let OutletVolume { publication, articles, reprints, statements, first, last, recorded } = outlet;
        Self { publication, articles, reprints, statements, first, last, recorded }
    }
}

/// All outlets, those with the most articles first.
#[derive(Serialize, ToSchema)]
pub(crate) struct Sources {
    pub(crate) sources: Vec<SourceVolume>,
}

/// What a text was coded to.
#[derive(Serialize, ToSchema)]
pub(crate) struct Coded {
    /// As `demarche code` writes them.
    pub(crate) statements: Vec<Statement>,
}
