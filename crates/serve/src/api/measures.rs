//! What is measured: how two parties stand, money, positions, promises, orientation; the same figures as the program gives.

use axum::extract::{OriginalUri, State};
use axum::http::HeaderMap;
use axum::response::Response;
use demarche_assess::{
    Bloc, Dyad, DyadQuestion, Grain, Money, MoneyQuestion, Orientation, OrientationQuestion, PositionQuestion,
    Positions, Promise, PromiseStatus, PromisesQuestion,
};
use demarche_ledger::{Ledger, MatterFilter};
use jiff::civil::Date;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use super::answer;
use super::asked::{Asked, Named, pair, party, span};
use super::problem::{Problem, Refusals};
use crate::measured::Measured;
use crate::{Desk, Failure, query};

/// How long the periods of a series are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum By {
    /// Calendar months.
    Month,
    /// Calendar quarters.
    Quarter,
    /// Calendar years.
    #[default]
    Year,
}

impl From<By> for Grain {
    fn from(by: By) -> Self {
        match by {
            By::Month => Self::Month,
            By::Quarter => Self::Quarter,
            By::Year => Self::Year,
        }
    }
}

/// The seed, and how often episodes are drawn anew, as the program has them.
fn chance(seed: Option<u64>, draws: Option<u32>) -> Result<(u64, usize), Problem> {
    match draws.unwrap_or(1000) {
        draws @ 100..=10_000 => Ok((seed.unwrap_or(1), draws as usize)),
        draws => Err(Problem::field("draws", &format!("episodes cannot be drawn {draws} times; ask for 100 to 10000"))),
    }
}

/// All statements of the matters of parties.
fn measured(ledger: &mut Ledger, parties: &[&str]) -> Result<Measured, Failure> {
    let parties = parties.iter().map(|&code| code.to_owned()).collect();
    Measured::read(ledger, &MatterFilter { parties, ..MatterFilter::default() })
}

/// How to look at two parties.
#[derive(Clone, Copy, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct DyadAsked {
    /// Not before this day.
    #[param(value_type = Option<String>, format = Date)]
    pub(crate) from: Option<Date>,
    /// Not after this day.
    #[param(value_type = Option<String>, format = Date)]
    pub(crate) to: Option<Date>,
    /// How long the periods of the series are; years where it is left out.
    #[param(inline)]
    pub(crate) by: By,
    /// What the intervals' random draws start from; 1 where it is left out.
    pub(crate) seed: Option<u64>,
    /// How often episodes are drawn anew for the intervals; 1000 where it is left out.
    #[param(minimum = 100, maximum = 10_000)]
    pub(crate) draws: Option<u32>,
}

impl DyadAsked {
    pub(crate) fn of(&self, ledger: &mut Ledger, names: [&str; 2]) -> Result<Dyad, Failure> {
        let codes = pair(["one", "other"], names)?;
        span(self.from, self.to)?;
        let (seed, draws) = chance(self.seed, self.draws)?;
        let codes = [codes[0].as_str(), codes[1].as_str()];
        let measured = measured(ledger, &codes)?;
        let question = DyadQuestion { pair: codes, from: self.from, to: self.to, grain: self.by.into(), seed, draws };
        Ok(demarche_assess::dyad(&measured.told(), &question))
    }
}

/// How two parties stand: episodes, net cooperation with its interval, who began, gaps; as `demarche show` has it.
#[utoipa::path(
    get,
    path = "/dyads/{one}/{other}",
    tag = "measures",
    params(
        ("one" = String, Path, description = "A country or body, by code or name"),
        ("other" = String, Path, description = "The other"),
        DyadAsked,
    ),
    responses((status = 200, description = "How they stand", body = Dyad), Refusals)
)]
pub(crate) async fn dyad(
    State(desk): State<Desk>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    Named((one, other)): Named<(String, String)>,
    Asked(asked): Asked<DyadAsked>,
) -> Result<Response, Problem> {
    answer::json(desk, &uri, &headers, move |_, ledger| asked.of(ledger, [&one, &other])).await
}

/// Whose money.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct MoneyAsked {
    /// A country or body, by code or name.
    #[param(required = true)]
    pub(crate) party: Option<String>,
    /// The other; without it, all that the one gives and receives.
    pub(crate) with: Option<String>,
    /// Not before this day.
    #[param(value_type = Option<String>, format = Date)]
    pub(crate) from: Option<Date>,
    /// Not after this day.
    #[param(value_type = Option<String>, format = Date)]
    pub(crate) to: Option<Date>,
}

/// The codes of one party that must be named, and of another that may be.
fn parties(one: &Option<String>, other: &Option<String>) -> Result<(String, Option<String>), Problem> {
    let is_given = |name: &&str| !name.trim().is_empty();
    let one = one.as_deref().filter(is_given).ok_or_else(|| {
        Problem::field("party", "whose is not said; name a country or body as `party`, by its code or name")
    })?;
    match other.as_deref().filter(is_given) {
        Some(other) => pair(["party", "with"], [one, other]).map(|[one, other]| (one, Some(other))),
        None => Ok((party("party", one)?, None)),
    }
}

impl MoneyAsked {
    pub(crate) fn of(&self, ledger: &mut Ledger) -> Result<Money, Failure> {
        let (one, other) = parties(&self.party, &self.with)?;
        span(self.from, self.to)?;
        let parties = std::iter::once(one.clone()).chain(other.clone()).collect();
        let mut measured = Measured::read(ledger, &MatterFilter { parties, money: true, ..MatterFilter::default() })?;
        measured.only(|statement| !statement.money.is_empty());
        let question =
            MoneyQuestion { party: Some(&one), other: other.as_deref(), from: self.from, to: self.to, rates: None };
        Ok(demarche_assess::money(&measured.told(), &question))
    }
}

/// The money between two parties, or of one with all: what may be added, and what not and why; as `demarche money` has it.
#[utoipa::path(
    get,
    path = "/money",
    tag = "measures",
    params(MoneyAsked),
    responses((status = 200, description = "The money", body = Money), Refusals)
)]
pub(crate) async fn money(
    State(desk): State<Desk>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    Asked(asked): Asked<MoneyAsked>,
) -> Result<Response, Problem> {
    answer::json(desk, &uri, &headers, move |_, ledger| asked.of(ledger)).await
}

/// Whose positions.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct PositionsAsked {
    /// A country or body that holds them or that they are towards, by code or name.
    #[param(required = true)]
    party: Option<String>,
    /// The other party to them.
    with: Option<String>,
    /// Words of the issue.
    issue: Option<String>,
    /// Not before this day.
    #[param(value_type = Option<String>, format = Date)]
    from: Option<Date>,
    /// Not after this day.
    #[param(value_type = Option<String>, format = Date)]
    to: Option<Date>,
}

/// Who holds what on which issue: since when, said by whom, told by whom; as `demarche positions` has it.
#[utoipa::path(
    get,
    path = "/positions",
    tag = "measures",
    params(PositionsAsked),
    responses((status = 200, description = "The positions", body = Positions), Refusals)
)]
pub(crate) async fn positions(
    State(desk): State<Desk>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    Asked(asked): Asked<PositionsAsked>,
) -> Result<Response, Problem> {
    answer::json(desk, &uri, &headers, move |_, ledger| {
        let (one, other) = parties(&asked.party, &asked.with)?;
        span(asked.from, asked.to)?;
        let all: Vec<&str> = std::iter::once(one.as_str()).chain(other.as_deref()).collect();
        let measured = measured(ledger, &all)?;
        let question = PositionQuestion {
            party: Some(&one),
            other: other.as_deref(),
            issue: asked.issue.as_deref().filter(|issue| !issue.trim().is_empty()),
            from: asked.from,
            to: asked.to,
        };
        Ok(demarche_assess::positions(&measured.told(), &question))
    })
    .await
}

/// What became of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Status {
    /// Its day has passed, and nothing tells that it was kept.
    Overdue,
    /// Nothing tells yet.
    Open,
    /// The giver refused, or took it back.
    Broken,
    /// It was done.
    Kept,
}

impl From<Status> for PromiseStatus {
    fn from(status: Status) -> Self {
        match status {
            Status::Overdue => Self::Overdue,
            Status::Open => Self::Open,
            Status::Broken => Self::Broken,
            Status::Kept => Self::Kept,
        }
    }
}

/// Whose promises.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct PromisesAsked {
    /// A country or body that gives or is to receive, by code or name.
    #[param(required = true)]
    party: Option<String>,
    /// The other party.
    with: Option<String>,
    /// Only those of which this became.
    #[param(inline)]
    status: Option<Status>,
    /// The day as of which they stand; the last that is told of where it is left out.
    #[param(value_type = Option<String>, format = Date)]
    on: Option<Date>,
    /// Told not before this day.
    #[param(value_type = Option<String>, format = Date)]
    from: Option<Date>,
    /// Told not after this day.
    #[param(value_type = Option<String>, format = Date)]
    to: Option<Date>,
}

/// Promises, plans and offers: which are overdue, open, broken or kept, and by what; as `demarche promises` has it.
#[utoipa::path(
    get,
    path = "/promises",
    tag = "measures",
    params(PromisesAsked),
    responses((status = 200, description = "The promises", body = [Promise]), Refusals)
)]
pub(crate) async fn promises(
    State(desk): State<Desk>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    Asked(asked): Asked<PromisesAsked>,
) -> Result<Response, Problem> {
    answer::json(desk, &uri, &headers, move |_, ledger| {
        let (one, other) = parties(&asked.party, &asked.with)?;
        span(asked.from, asked.to)?;
        let all: Vec<&str> = std::iter::once(one.as_str()).chain(other.as_deref()).collect();
        let measured = measured(ledger, &all)?;
        let question = PromisesQuestion {
            party: Some(&one),
            other: other.as_deref(),
            from: asked.from,
            to: asked.to,
            on: asked.on,
        };
        let mut found = demarche_assess::promises(&measured.told(), &question);
        let wanted = asked.status.map(PromiseStatus::from);
        found.retain(|promise| wanted.is_none_or(|wanted| promise.status == wanted));
        Ok(found)
    })
    .await
}

/// Between which blocs a country stands.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct OrientationAsked {
    /// The bloc that a positive tilt leans to: one of the atlas, a body with its members, or countries with commas between.
    #[param(required = true)]
    pub(crate) toward: Option<String>,
    /// The bloc that a negative tilt leans to.
    #[param(required = true)]
    pub(crate) against: Option<String>,
    /// Compare from this day on with before; by default from the middle of the time looked at.
    #[param(value_type = Option<String>, format = Date)]
    pub(crate) turn: Option<Date>,
    /// How long the periods of the series are; years where it is left out.
    #[param(inline)]
    pub(crate) by: By,
    /// Not before this day.
    #[param(value_type = Option<String>, format = Date)]
    pub(crate) from: Option<Date>,
    /// Not after this day.
    #[param(value_type = Option<String>, format = Date)]
    pub(crate) to: Option<Date>,
    /// What the intervals' random draws start from; 1 where it is left out.
    pub(crate) seed: Option<u64>,
    /// How often episodes are drawn anew for the intervals; 1000 where it is left out.
    #[param(minimum = 100, maximum = 10_000)]
    pub(crate) draws: Option<u32>,
}

/// A bloc of the atlas, or countries and bodies with commas between.
fn bloc(field: &str, name: &Option<String>) -> Result<Bloc, Problem> {
    query::named_bloc(name.as_deref().unwrap_or_default()).map_err(|part| {
        let wrong = match part {
            Some(part) => format!("no bloc, country or body is called “{part}”"),
            None => "no bloc is named".to_owned(),
        };
        Problem::field(field, &format!("{wrong}; the blocs are {}", Desk::atlas().blocs().join(", ")))
    })
}

impl OrientationAsked {
    pub(crate) fn of(&self, ledger: &mut Ledger, country: &str) -> Result<Orientation, Failure> {
        let code = party("country", country)?;
        let (toward, against) = (bloc("toward", &self.toward)?, bloc("against", &self.against)?);
        span(self.from, self.to)?;
        let (seed, draws) = chance(self.seed, self.draws)?;
        let measured = measured(ledger, &[&code])?;
        let question = OrientationQuestion {
            country: &code,
            toward: &toward,
            against: &against,
            from: self.from,
            to: self.to,
            grain: self.by.into(),
            turn: self.turn,
            seed,
            draws,
        };
        Ok(demarche_assess::orientation(&measured.told(), &question))
    }
}

/// Where a country leans between two blocs and whether it turns, with intervals; as `demarche orient` has it.
#[utoipa::path(
    get,
    path = "/orientation/{country}",
    tag = "measures",
    params(("country" = String, Path, description = "The country, by code or name"), OrientationAsked),
    responses((status = 200, description = "Its orientation", body = Orientation), Refusals)
)]
pub(crate) async fn orientation(
    State(desk): State<Desk>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    Named(country): Named<String>,
    Asked(asked): Asked<OrientationAsked>,
) -> Result<Response, Problem> {
    answer::json(desk, &uri, &headers, move |_, ledger| asked.of(ledger, &country)).await
}
