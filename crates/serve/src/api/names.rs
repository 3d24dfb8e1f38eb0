//! Who is who: the atlas by name, and the outlets of the ledger.

use axum::extract::{OriginalUri, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use demarche_atlas::Found;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::answer;
use super::asked::Asked;
use super::model::Sources;
use super::problem::{Problem, Refusals};
use crate::Desk;

/// Which name.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct PartiesAsked {
    /// A name as texts write it, or an office with its country: `foreign minister of Japan`.
    #[param(required = true)]
    name: Option<String>,
    /// The day for which to answer; without it, whatever was or is.
    #[param(value_type = Option<String>, format = Date)]
    on: Option<Date>,
}

/// What a name may stand for.
#[derive(Serialize, ToSchema)]
pub(crate) struct Parties {
    /// Nothing, where the atlas does not know it.
    parties: Vec<Found>,
}

/// All that a name may stand for, or who holds an office: countries, people in office by date, bodies, outlets, places; as
/// `demarche atlas find` has it.
#[utoipa::path(
    get,
    path = "/parties",
    tag = "names",
    params(PartiesAsked),
    responses((status = 200, description = "What it may stand for", body = Parties), Refusals)
)]
pub(crate) async fn parties(
    State(desk): State<Desk>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    Asked(asked): Asked<PartiesAsked>,
) -> Result<Response, Problem> {
    answer::json(desk, &uri, &headers, move |_, _| {
        let name = asked.name.as_deref().map(str::trim).filter(|name| !name.is_empty());
        let name = name.ok_or_else(|| Problem::field("name", "no name is given; give one as `name`"))?;
        let parties = Desk::atlas().find(name, asked.on).map_err(|error| {
            Problem::new(StatusCode::UNPROCESSABLE_ENTITY, &format!("{error}; give it as `on=2006-03-08`")).of("on")
        })?;
        Ok(Parties { parties })
    })
    .await
}

/// The outlets: how much each brought, and how fresh it is; those with the most articles first.
#[utoipa::path(
    get,
    path = "/sources",
    tag = "names",
    responses((status = 200, description = "The outlets", body = Sources), Refusals)
)]
pub(crate) async fn sources(
    State(desk): State<Desk>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    Asked(_): Asked<Nothing>,
) -> Result<Response, Problem> {
    answer::json(desk, &uri, &headers, |_, ledger| {
        Ok(Sources { sources: ledger.outlets()?.into_iter().map(Into::into).collect() })
    })
    .await
}

/// No parameter.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Nothing {}
