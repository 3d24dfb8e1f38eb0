//! How far a country leans to one bloc against another, and whether it turns.
//!
//! The unit is the episode. For `toward` episodes with the one bloc and `against` with the other, the tilt is
//! ln((toward + ½) / (against + ½)): above 0 where the one prevails, and free of how much is printed about the country. How
//! much of it is the taste of the outlets that happened to be read is taken out by a log-linear model ([`adjusted`]).

mod adjusted;
mod series;

use demarche_statement::QuadClass;
use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;

use self::series::{Case, Series, Summary};
use crate::bootstrap::Bootstrap;
use crate::dyad::{is_fine, quarter};
use crate::interval::jeffreys;
use crate::told::{Deed, Names, codes, days_between, deeds, has};
use crate::{Coverage, Estimate, Grain, Interval, Period, Told};

/// Under so many episodes nothing is said.
pub const TOO_FEW: usize = 10;

/// Under so many, the interval of a share is Jeffreys', for resampling few episodes makes it too narrow.
const FEW: f64 = 30.0;

/// An event told so many days after it happened is background: it says what was remembered, not what was read of its time.
const BACKGROUND: i64 = 366;

/// Episodes that are named for having moved the measure most.
const MOVERS: usize = 3;

/// That a state was in a bloc for a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// The state's code, or a body's.
    pub code: String,
    /// From this day on; none: always.
    pub since: Option<Date>,
    /// To this day; none: still.
    pub until: Option<Date>,
}

/// A group of states, whose members may change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bloc {
    /// What it is called.
    pub name: String,
    /// Its members.
    pub members: Vec<Membership>,
}

impl Bloc {
    fn has(&self, code: &str, day: Date) -> bool {
        self.members.iter().any(|member| {
            member.code == code
                && member.since.is_none_or(|since| since <= day)
                && member.until.is_none_or(|until| day <= until)
        })
    }
}

/// What is asked of a country's orientation.
#[derive(Clone, Copy, Debug)]
pub struct OrientationQuestion<'q> {
    /// The country's code.
    pub country: &'q str,
    /// The bloc that a positive tilt leans to.
    pub toward: &'q Bloc,
    /// The bloc that a negative tilt leans to.
    pub against: &'q Bloc,
    /// Not before.
    pub from: Option<Date>,
    /// Not after.
    pub to: Option<Date>,
    /// The periods of the series.
    pub grain: Grain,
    /// From which day on things are compared with before; none: the middle of the time looked at.
    pub turn: Option<Date>,
    /// What chance is drawn from.
    pub seed: u64,
    /// How often episodes are resampled.
    pub draws: usize,
}

/// A period of a country's orientation. Measures are none where there are too few episodes to say.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct OrientationPeriod {
    /// Which.
    pub period: Period,
    /// Cooperative episodes with the one bloc.
    pub toward: usize,
    /// Cooperative episodes with the other.
    pub against: usize,
    /// The tilt, in log odds.
    pub tilt: Option<Estimate>,
    /// The share of episodes with the one bloc.
    pub share: Option<Estimate>,
    /// The tilt without what outlets' tastes add to it; none also where no outlet joins the period to others.
    pub adjusted: Option<Estimate>,
    /// The tilt in the outlets that tell of every period alone.
    pub panel: Option<Estimate>,
    /// The tilt with episodes weighed by how cooperative they are.
    pub weighted: Option<f64>,
    /// The tilt of material cooperation.
    pub material: Option<f64>,
    /// The tilt of all episodes, conflict as well.
    pub all: Option<f64>,
    /// The tilt without the outlet that tells most of the period.
    pub without_top_outlet: Option<f64>,
    /// The tilt without the episode that the most origins tell.
    pub without_top_episode: Option<f64>,
    /// What was read.
    pub coverage: Coverage,
    /// What was read from each outlet, most first.
    pub outlets: Vec<OutletShare>,
}

/// How much an outlet tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct OutletShare {
    /// Its name.
    pub outlet: String,
    /// Its articles on the country.
    pub articles: usize,
}

/// Before and after a day.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Change {
    /// The first day of the time after.
    #[cfg_attr(feature = "schema", schema(value_type = String, format = Date))]
    pub turn: Date,
    /// Episodes before.
    pub before: usize,
    /// Episodes after.
    pub after: usize,
    /// The tilt after less the tilt before.
    pub raw: Estimate,
    /// The same, without what outlets' tastes add to it.
    pub adjusted: Option<Estimate>,
}

/// An episode whose absence would change the measure most.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Mover {
    /// Its first day.
    #[cfg_attr(feature = "schema", schema(value_type = String, format = Date))]
    pub day: Date,
    /// The bloc's states in it.
    pub parties: Vec<String>,
    /// The change (else, where there is none, the tilt) with it less the same without it.
    pub shift: f64,
    /// The id of a statement that tells it.
    pub statement: String,
    /// That statement's sentence.
    pub text: String,
    /// Who published that.
    pub outlet: String,
}

/// How far a country leans to one bloc against another.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Orientation {
    /// The country's code.
    pub country: String,
    /// The bloc that a positive tilt leans to.
    pub toward: String,
    /// The bloc that a negative tilt leans to.
    pub against: String,
    /// Cooperative episodes with either.
    pub episodes: usize,
    /// The tilt of all time; none under ten episodes.
    pub tilt: Option<Estimate>,
    /// The share of the one bloc; none under ten episodes.
    pub share: Option<Estimate>,
    /// Before and after the turn; none where one side has under ten episodes.
    pub change: Option<Change>,
    /// Change of the tilt a year.
    pub trend: Option<Estimate>,
    /// The same, without what outlets' tastes add to it.
    pub adjusted_trend: Option<Estimate>,
    /// Period by period, without holes.
    pub periods: Vec<OrientationPeriod>,
    /// What moved it most.
    pub moved_most: Vec<Mover>,
    /// Outlets that tell of every period, and make up the panel.
    pub panel: Vec<String>,
    /// Events left out as background: told more than a year after they happened.
    pub background: usize,
    /// Events whose date is known only to a longer period than those of the series.
    pub undated: usize,
    /// What was read in all.
    pub coverage: Coverage,
}

/// An episode between the country and a bloc.
struct Episode<'d, 's> {
    deeds: Vec<&'d Deed<'s>>,
    toward: bool,
    against: bool,
}

impl Episode<'_, '_> {
    fn has(&self, wanted: impl Fn(QuadClass) -> bool) -> bool {
        self.deeds.iter().any(|deed| wanted(deed.quad))
    }

    fn is_cooperative(&self) -> bool {
        self.has(|quad| matches!(quad, QuadClass::VerbalCooperation | QuadClass::MaterialCooperation))
    }

    fn case(&self, place: usize, is_after: bool) -> Case {
        let mut outlets: Vec<u32> = self.deeds.iter().flat_map(|deed| &deed.outlets).copied().collect();
        outlets.sort_unstable();
        outlets.dedup();
        Case { toward: self.toward, against: self.against, place, is_after, outlets }
    }

    fn origins(&self) -> usize {
        let mut origins: Vec<u64> = self.deeds.iter().flat_map(|deed| &deed.origins).copied().collect();
        origins.sort_unstable();
        origins.dedup();
        origins.len()
    }
}

/// The first day of the second half of a series.
fn middle(periods: &[Period]) -> Option<Date> {
    periods.get(periods.len().div_ceil(2)).or(periods.last()).map(Period::first)
}

/// Measures how far a country leans to one bloc against another.
///
/// Counted are episodes of cooperation that happened, each once, whoever tells it, dated to their own time. An episode with
/// members of both blocs counts for both.
pub fn orientation(told: &[Told<'_>], question: &OrientationQuestion<'_>) -> Orientation {
    let is_of = |one: &&Told<'_>| {
        has(&one.statement.actor, question.country) || has(&one.statement.recipient, question.country)
    };
    let of_country: Vec<&Told<'_>> =
        told.iter().filter(is_of).filter(|one| one.is_within(question.from, question.to)).collect();
    let mut names = Names::default();
    let mut happened = deeds(&of_country, &mut names);
    let before = happened.len();
    happened.retain(|deed| deed.first.told_on().is_none_or(|told| days_between(deed.day, told) <= BACKGROUND));
    let background = before - happened.len();
    let before = happened.len();
    happened.retain(|deed| is_fine(deed.precision, question.grain));
    let undated = before - happened.len();
    let all = with_blocs(&happened, question);
    let cooperative: Vec<&Episode<'_, '_>> = all.iter().filter(|episode| episode.is_cooperative()).collect();

    let days = || all.iter().map(|episode| episode.deeds[0].day);
    let (from, to) = (question.from.or_else(|| days().min()), question.to.or_else(|| days().max()));
    let periods = match (from, to) {
        (Some(from), Some(to)) => Period::all(from, to, question.grain),
        _ => Vec::new(),
    };
    let turn = question.turn.or_else(|| middle(&periods));
    let place = |day: Date| crate::period::index_of(&periods, day).unwrap_or_default();
    let is_after = |day: Date| turn.is_some_and(|turn| turn <= day);
    let cases: Vec<Case> = cooperative
        .iter()
        .map(|episode| episode.case(place(episode.deeds[0].day), is_after(episode.deeds[0].day)))
        .collect();
    let years: Vec<f64> = periods.iter().map(Period::years).collect();
    let series = Series::new(&cases, &years, names.names.len());
    let point = series.measure(None);
    let strata = cooperative.iter().map(|episode| {
        let first = episode.deeds[0];
        (first.outlets.first().copied().unwrap_or_default(), quarter(first.day))
    });
    let drawn = Bootstrap::new(strata, question.seed, question.draws).run(|weights| series.measure(Some(weights)));
    let counts = |wanted: &dyn Fn(&Case) -> bool| {
        let count = |side: &dyn Fn(&Case) -> bool| cases.iter().filter(|case| wanted(case) && side(case)).count();
        (count(&|case| case.toward), count(&|case| case.against))
    };
    let estimate = |pick: &dyn Fn(&Summary) -> Option<f64>| {
        let value = pick(&point)?;
        Some(Estimate { value, interval: Interval::of_draws(drawn.iter().filter_map(pick).collect()) })
    };
    // The tilt and the share with their interval, as many episodes as there are.
    let tilt_and_share = |(toward, against): (usize, usize), pick: &dyn Fn(&Summary) -> Option<f64>| {
        if toward + against < TOO_FEW {
            return (None, None);
        }
        let (toward, against) = (toward as f64, against as f64);
        let tilt = if toward + against < FEW {
            let interval = jeffreys(toward, against);
            let log_odds = |share: f64| (share / (1.0 - share)).ln();
            pick(&point).map(|value| Estimate {
                value,
                interval: interval.map(|of| Interval { low: log_odds(of.low), high: log_odds(of.high) }),
            })
        } else {
            estimate(pick)
        };
        let share = |tilt: f64| 1.0 / (1.0 + (-tilt).exp());
        let shares = tilt.map(|tilt| Estimate {
            value: share(tilt.value),
            interval: tilt.interval.map(|of| Interval { low: share(of.low), high: share(of.high) }),
        });
        (tilt, shares)
    };
    let (tilt, share) = tilt_and_share(counts(&|_| true), &|summary| summary.all);
    let sides =
        [counts(&|case| !case.is_after), counts(&|case| case.is_after)].map(|(toward, against)| toward + against);
    let change = turn.filter(|_| sides.iter().all(|&count| count >= TOO_FEW)).and_then(|turn| {
        let adjusted = estimate(&|summary| summary.adjusted_change);
        let raw = estimate(&|summary| summary.change)?;
        Some(Change { turn, before: sides[0], after: sides[1], raw, adjusted })
    });
    let enough = periods.len() > 1 && cases.len() >= TOO_FEW;
    let coverage = Coverage::by_period(&of_country, &periods);
    let mut outlets = outlets(&of_country, &periods);
    let rows = periods.iter().enumerate().map(|(index, &period)| {
        let (toward, against) = counts(&|case| case.place == index);
        let (tilt, share) = tilt_and_share((toward, against), &|summary| summary.periods[index].raw);
        let is_enough = toward + against >= TOO_FEW;
        let inside: Vec<&Episode<'_, '_>> = all.iter().filter(|episode| place(episode.deeds[0].day) == index).collect();
        let ratio = |weight: &dyn Fn(&Episode<'_, '_>) -> f64| {
            let sum = |side: &dyn Fn(&Episode<'_, '_>) -> bool| {
                inside.iter().filter(|episode| side(episode)).map(|episode| weight(episode)).sum::<f64>()
            };
            let (toward, against) = (sum(&|episode| episode.toward), sum(&|episode| episode.against));
            is_enough.then(|| ((toward + 0.5) / (against + 0.5)).ln())
        };
        let cooperative = |episode: &Episode<'_, '_>| f64::from(u8::from(episode.is_cooperative()));
        let top_outlet = most(inside.iter().flat_map(|episode| episode.case(0, false).outlets));
        let top_episode = inside
            .iter()
            .filter(|episode| episode.is_cooperative())
            .max_by(|one, other| (one.origins(), other.deeds[0].day).cmp(&(other.origins(), one.deeds[0].day)));
        OrientationPeriod {
            period,
            toward,
            against,
            tilt,
            share,
            adjusted: estimate(&|summary| summary.periods[index].adjusted).filter(|_| is_enough),
            panel: estimate(&|summary| summary.periods[index].panel).filter(|_| is_enough && !series.panel.is_empty()),
            weighted: ratio(&|episode| {
                let scores = episode.deeds.iter().map(|deed| deed.score.max(0.0));
                scores.sum::<f64>() / episode.deeds.len() as f64
            }),
            material: ratio(&|episode| f64::from(u8::from(episode.has(|quad| quad == QuadClass::MaterialCooperation)))),
            all: ratio(&|_| 1.0),
            without_top_outlet: ratio(&|episode| {
                let others = episode.case(0, false).outlets.iter().any(|outlet| Some(*outlet) != top_outlet);
                cooperative(episode) * f64::from(u8::from(others))
            }),
            without_top_episode: ratio(&|episode| {
                let is_top = top_episode.is_some_and(|top| std::ptr::eq(*top, episode));
                cooperative(episode) * f64::from(u8::from(!is_top))
            }),
            coverage: coverage[index],
            outlets: std::mem::take(&mut outlets[index]),
        }
    });
    Orientation {
        periods: rows.collect(),
        country: question.country.to_owned(),
        toward: question.toward.name.clone(),
        against: question.against.name.clone(),
        episodes: cases.len(),
        tilt,
        share,
        moved_most: moved_most(&cooperative, &cases, &series, change.is_some(), question),
        change,
        trend: estimate(&|summary| summary.trend).filter(|_| enough),
        adjusted_trend: estimate(&|summary| summary.adjusted_trend).filter(|_| enough),
        panel: series.panel.iter().map(|&outlet| names.names[outlet as usize].to_owned()).collect(),
        background,
        undated,
        coverage: crate::dyad::all_read(&of_country),
    }
}

/// Episodes in which the country faces a member of either bloc.
fn with_blocs<'d, 's>(deeds: &'d [Deed<'s>], question: &OrientationQuestion<'_>) -> Vec<Episode<'d, 's>> {
    let mut found: Vec<Episode<'d, 's>> = Vec::new();
    let mut places: FxHashMap<u64, usize> = FxHashMap::default();
    for deed in deeds {
        let statement = deed.first.statement;
        let is_in = |bloc: &Bloc| {
            let (actors, recipients) = (&statement.actor, &statement.recipient);
            // Whom the country acts on or is acted on by: not those who stand beside it.
            let mut others = if !has(actors, question.country) {
                codes(actors)
            } else if recipients.is_empty() || has(recipients, question.country) {
                let mut all = codes(actors);
                all.extend(codes(recipients));
                all
            } else {
                codes(recipients)
            };
            others.retain(|code| *code != question.country);
            others.iter().any(|code| bloc.has(code, deed.day))
        };
        let (toward, against) = (is_in(question.toward), is_in(question.against));
        if !toward && !against {
            continue;
        }
        let place = *places.entry(deed.episode).or_insert_with(|| {
            found.push(Episode { deeds: Vec::new(), toward: false, against: false });
            found.len() - 1
        });
        let episode = &mut found[place];
        episode.deeds.push(deed);
        episode.toward |= toward;
        episode.against |= against;
    }
    found
}

/// The number that comes most often; of equals the smallest.
fn most(numbers: impl Iterator<Item = u32>) -> Option<u32> {
    let mut counts: FxHashMap<u32, usize> = FxHashMap::default();
    for number in numbers {
        *counts.entry(number).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(number, count)| (*count, std::cmp::Reverse(*number))).map(|(number, _)| number)
}

/// Articles of each outlet in each period.
fn outlets(told: &[&Told<'_>], periods: &[Period]) -> Vec<Vec<OutletShare>> {
    let mut seen: FxHashSet<(usize, &str)> = FxHashSet::default();
    let mut counts: Vec<FxHashMap<&str, usize>> = vec![FxHashMap::default(); periods.len()];
    for one in told {
        let place = one.statement.cite_info.date.and_then(|day| crate::period::index_of(periods, day));
        if let Some(place) = place.filter(|place| seen.insert((*place, &one.statement.cite_info.id))) {
            *counts[place].entry(one.outlet()).or_default() += 1;
        }
    }
    let sorted = |counts: FxHashMap<&str, usize>| {
        let mut shares: Vec<OutletShare> =
            counts.into_iter().map(|(outlet, articles)| OutletShare { outlet: outlet.to_owned(), articles }).collect();
        shares.sort_by(|one, other| (other.articles, &one.outlet).cmp(&(one.articles, &other.outlet)));
        shares
    };
    counts.into_iter().map(sorted).collect()
}

/// The episodes without which the change, or else the tilt, would be most different. Episodes of one bloc, period and side
/// weigh the same in it; of these, those that the most origins tell, and then the most cooperative, are named.
fn moved_most(
    episodes: &[&Episode<'_, '_>],
    cases: &[Case],
    series: &Series<'_>,
    by_change: bool,
    question: &OrientationQuestion<'_>,
) -> Vec<Mover> {
    if episodes.len() < TOO_FEW {
        return Vec::new();
    }
    let of_interest = |summary: &Summary| if by_change { summary.change } else { summary.all };
    let Some(with) = of_interest(&series.raw(None)) else { return Vec::new() };
    let mut shifts: FxHashMap<(bool, bool, bool), f64> = FxHashMap::default();
    let mut ranked: Vec<(usize, f64)> = Vec::with_capacity(episodes.len());
    for (index, case) in cases.iter().enumerate() {
        let shift = shifts.entry((case.toward, case.against, case.is_after)).or_insert_with(|| {
            let mut weights = vec![1.0; cases.len()];
            weights[index] = 0.0;
            of_interest(&series.raw(Some(&weights))).map_or(0.0, |without| with - without)
        });
        ranked.push((index, *shift));
    }
    let score = |index: usize| episodes[index].deeds.iter().map(|deed| deed.score).fold(0.0, f64::max);
    ranked.sort_by(|one, other| {
        let by_shift = other.1.abs().total_cmp(&one.1.abs());
        let by_origins = || episodes[other.0].origins().cmp(&episodes[one.0].origins());
        let by_score = || score(other.0).total_cmp(&score(one.0));
        by_shift.then_with(by_origins).then_with(by_score).then(one.0.cmp(&other.0))
    });
    let mover = |(index, shift): (usize, f64)| {
        let deed = episodes[index].deeds[0];
        let statement = deed.first.statement;
        let mut parties = codes(&statement.actor);
        parties.extend(codes(&statement.recipient));
        parties.retain(|code| question.toward.has(code, deed.day) || question.against.has(code, deed.day));
        parties.retain(|code| *code != question.country);
        parties.sort_unstable();
        parties.dedup();
        Mover {
            day: deed.day,
            parties: parties.into_iter().map(str::to_owned).collect(),
            shift,
            statement: statement.id.clone(),
            text: statement.text.clone(),
            outlet: deed.first.outlet().to_owned(),
        }
    };
    ranked.into_iter().take(MOVERS).map(mover).collect()
}
