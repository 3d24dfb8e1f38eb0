//! How two parties stand: what happened between them, how friendly it was, who began, and how much was read of it.

use demarche_statement::{DatePrecision, QuadClass};
use jiff::civil::Date;
use rustc_hash::FxHashMap;
use serde::Serialize;

use crate::bootstrap::Bootstrap;
use crate::period::index_of;
use crate::told::{Deed, Names, days_between, deeds, has};
use crate::{Coverage, Estimate, Grain, Interval, Period, Told};

/// Which dyad, and how to look at it.
#[derive(Clone, Copy, Debug)]
pub struct DyadQuestion<'q> {
    /// The codes of the two.
    pub pair: [&'q str; 2],
    /// Not before.
    pub from: Option<Date>,
    /// Not after.
    pub to: Option<Date>,
    /// The periods of the series.
    pub grain: Grain,
    /// What chance is drawn from.
    pub seed: u64,
    /// How often episodes are resampled.
    pub draws: usize,
}

/// Who did it to whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// The first to the second.
    Forth,
    /// The second to the first.
    Back,
    /// Both together.
    Joint,
}

impl Direction {
    /// The direction of a statement between two parties; none where they do not face each other in it.
    pub(crate) fn of(told: &Told<'_>, [first, second]: [&str; 2]) -> Option<Self> {
        let (actors, recipients) = (&told.statement.actor, &told.statement.recipient);
        match (has(actors, first), has(actors, second), has(recipients, first), has(recipients, second)) {
            (true, true, ..) => Some(Self::Joint),
            (true, false, _, true) => Some(Self::Forth),
            (false, true, true, _) => Some(Self::Back),
            _ => None,
        }
    }
}

/// How friendly: the mean of PLOVER's scores, from -10 to 10. A mean, not a sum: a sum follows how much is printed.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct NetCooperation {
    /// Episodes that it rests on.
    pub episodes: usize,
    /// Their mean; none without an episode.
    pub mean: Option<f64>,
    /// The mean drawn towards the mean of all time, the more the fewer the episodes: weight n/(n+10); with its interval.
    pub shrunk: Option<Estimate>,
}

/// A period of a dyad.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct DyadPeriod {
    /// Which.
    pub period: Period,
    /// Episodes in it.
    pub episodes: usize,
    /// Episodes with an event of each quad class: verbal and material cooperation, verbal and material conflict.
    pub quads: [usize; 4],
    /// All scores.
    pub net: NetCooperation,
    /// The mean score of words (classes 1 and 3).
    pub verbal: Option<f64>,
    /// The mean score of deeds (classes 2 and 4).
    pub material: Option<f64>,
    /// Episodes that the first began.
    pub forth: usize,
    /// Episodes that the second began.
    pub back: usize,
    /// Episodes that both began together.
    pub joint: usize,
    /// What was read, by the day of publication.
    pub coverage: Coverage,
}

/// A day of contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Contact {
    /// The day, or the first day of the month or year.
    #[cfg_attr(feature = "schema", schema(value_type = String, format = Date))]
    pub day: Date,
    /// How exactly it is known.
    pub date_precision: DatePrecision,
}

/// A time without contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Gap {
    /// The last contact before it.
    #[cfg_attr(feature = "schema", schema(value_type = String, format = Date))]
    pub from: Date,
    /// The first after it.
    #[cfg_attr(feature = "schema", schema(value_type = String, format = Date))]
    pub to: Date,
    /// Days between the two.
    pub days: i64,
}

/// How two parties stand.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Dyad {
    /// Their codes.
    pub pair: [String; 2],
    /// Statements between them that were looked at, of all kinds.
    pub statements: usize,
    /// All episodes.
    pub episodes: usize,
    /// Scores of all time.
    pub net: NetCooperation,
    /// The mean score of words.
    pub verbal: Option<f64>,
    /// The mean score of deeds.
    pub material: Option<f64>,
    /// Shares of episodes that the first began, the second began, both began together; none without an episode.
    pub initiators: Option<[f64; 3]>,
    /// The first cooperative event.
    pub first_contact: Option<Contact>,
    /// The last.
    pub last_contact: Option<Contact>,
    /// The three longest times of four weeks or more between contacts whose days are known, longest first.
    pub gaps: Vec<Gap>,
    /// Period by period, without holes.
    pub periods: Vec<DyadPeriod>,
    /// Episodes whose date is known only to a longer period than those of the series, and which are in none.
    pub undated: usize,
    /// What was read in all.
    pub coverage: Coverage,
}

/// Weight of the mean of all time, in episodes.
const PRIOR: f64 = 10.0;

/// So many days without contact are worth telling.
const SILENCE: i64 = 28;

/// An episode between the two.
struct Episode {
    day: Date,
    precision: DatePrecision,
    direction: Direction,
    quads: [bool; 4],
    score: f64,
    verbal: Option<f64>,
    material: Option<f64>,
    outlet: u32,
}

/// Measures how two parties stand.
pub fn dyad(told: &[Told<'_>], question: &DyadQuestion<'_>) -> Dyad {
    let between: Vec<&Told<'_>> = told
        .iter()
        .filter(|one| Direction::of(one, question.pair).is_some() && one.is_within(question.from, question.to))
        .collect();
    let mut outlets = Names::default();
    let deeds = deeds(&between, &mut outlets);
    let episodes = episodes(&deeds, question.pair);
    let days = || episodes.iter().map(|episode| episode.day).chain(between.iter().filter_map(|one| one.told_on()));
    let (from, to) = (question.from.or_else(|| days().min()), question.to.or_else(|| days().max()));
    let periods = match (from, to) {
        (Some(from), Some(to)) => Period::all(from, to, question.grain),
        _ => Vec::new(),
    };
    let places: Vec<Option<usize>> = episodes
        .iter()
        .map(|episode| index_of(&periods, episode.day).filter(|_| is_fine(episode.precision, question.grain)))
        .collect();
    let coverage = Coverage::by_period(&between, &periods);
    let bootstrap = Bootstrap::new(
        episodes.iter().map(|episode| (episode.outlet, quarter(episode.day))),
        question.seed,
        question.draws,
    );
    let (value, shrunk) = net(&episodes, &places, periods.len(), None);
    let draws = bootstrap.run(|weights| net(&episodes, &places, periods.len(), Some(weights)));
    let estimate = |index: Option<usize>| {
        let value = index.map_or(value, |index| shrunk[index])?;
        let of_draw = |(all, periods): &(Option<f64>, Vec<Option<f64>>)| index.map_or(*all, |index| periods[index]);
        Some(Estimate { value, interval: Interval::of_draws(draws.iter().filter_map(of_draw).collect()) })
    };
    let series = periods.iter().enumerate().map(|(index, &period)| {
        let inside: Vec<&Episode> = episodes
            .iter()
            .zip(&places)
            .filter(|(_, place)| **place == Some(index))
            .map(|(episode, _)| episode)
            .collect();
        let began = |direction| inside.iter().filter(|episode| episode.direction == direction).count();
        DyadPeriod {
            period,
            episodes: inside.len(),
            quads: std::array::from_fn(|quad| inside.iter().filter(|episode| episode.quads[quad]).count()),
            net: NetCooperation {
                episodes: inside.len(),
                mean: mean(inside.iter().map(|episode| episode.score)),
                shrunk: estimate(Some(index)).filter(|_| !inside.is_empty()),
            },
            verbal: mean(inside.iter().filter_map(|episode| episode.verbal)),
            material: mean(inside.iter().filter_map(|episode| episode.material)),
            forth: began(Direction::Forth),
            back: began(Direction::Back),
            joint: began(Direction::Joint),
            coverage: coverage[index],
        }
    });
    let contacts: Vec<&Deed<'_>> = deeds
        .iter()
        .filter(|deed| matches!(deed.quad, QuadClass::VerbalCooperation | QuadClass::MaterialCooperation))
        .collect();
    let contact = |deed: &&Deed<'_>| Contact { day: deed.day, date_precision: deed.precision };
    let share = |direction| {
        episodes.iter().filter(|episode| episode.direction == direction).count() as f64 / episodes.len() as f64
    };
    Dyad {
        pair: question.pair.map(str::to_owned),
        statements: between.len(),
        episodes: episodes.len(),
        net: NetCooperation { episodes: episodes.len(), mean: value, shrunk: estimate(None) },
        verbal: mean(episodes.iter().filter_map(|episode| episode.verbal)),
        material: mean(episodes.iter().filter_map(|episode| episode.material)),
        initiators: (!episodes.is_empty()).then(|| [Direction::Forth, Direction::Back, Direction::Joint].map(share)),
        first_contact: contacts.first().map(contact),
        last_contact: contacts.last().map(contact),
        gaps: gaps(&contacts),
        periods: series.collect(),
        undated: places.iter().filter(|place| place.is_none()).count(),
        coverage: all_read(&between),
    }
}

/// Whether a date is known well enough for periods of that length.
pub(crate) fn is_fine(precision: DatePrecision, grain: Grain) -> bool {
    match precision {
        DatePrecision::Year => grain == Grain::Year,
        _ => true,
    }
}

/// Quarters since the year 0.
pub(crate) fn quarter(day: Date) -> u32 {
    (i32::from(day.year()) * 4 + i32::from((day.month() - 1) / 3)).unsigned_abs()
}

pub(crate) fn all_read(told: &[&Told<'_>]) -> Coverage {
    let mut articles: Vec<&str> = told.iter().map(|one| one.statement.cite_info.id.as_str()).collect();
    let mut outlets: Vec<&str> = told.iter().map(|one| one.outlet()).collect();
    for names in [&mut articles, &mut outlets] {
        names.sort_unstable();
        names.dedup();
    }
    Coverage { articles: articles.len(), outlets: outlets.len() }
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (mut sum, mut count) = (0.0, 0.0);
    for value in values {
        sum += value;
        count += 1.0;
    }
    (count > 0.0).then(|| sum / count)
}

fn episodes(deeds: &[Deed<'_>], pair: [&str; 2]) -> Vec<Episode> {
    let mut by_number: FxHashMap<u64, Vec<&Deed<'_>>> = FxHashMap::default();
    let mut order = Vec::new();
    for deed in deeds {
        let members = by_number.entry(deed.episode).or_default();
        if members.is_empty() {
            order.push(deed.episode);
        }
        members.push(deed);
    }
    let episode = |number: u64| {
        let members = by_number.get(&number)?;
        let first = members.first()?;
        let is_verbal =
            |deed: &&&Deed<'_>| matches!(deed.quad, QuadClass::VerbalCooperation | QuadClass::VerbalConflict);
        Some(Episode {
            day: first.day,
            precision: first.precision,
            direction: Direction::of(&first.first, pair)?,
            quads: std::array::from_fn(|quad| members.iter().any(|deed| usize::from(deed.quad.number()) == quad + 1)),
            score: mean(members.iter().map(|deed| deed.score))?,
            verbal: mean(members.iter().filter(is_verbal).map(|deed| deed.score)),
            material: mean(members.iter().filter(|deed| !is_verbal(deed)).map(|deed| deed.score)),
            outlet: first.outlets.first().copied().unwrap_or_default(),
        })
    };
    order.into_iter().filter_map(episode).collect()
}

/// The mean of all time, and the shrunk mean of each period.
fn net(
    episodes: &[Episode],
    places: &[Option<usize>],
    count: usize,
    weights: Option<&[f64]>,
) -> (Option<f64>, Vec<Option<f64>>) {
    let mut sums = vec![(0.0, 0.0); count];
    let mut all = (0.0, 0.0);
    for (index, (episode, place)) in episodes.iter().zip(places).enumerate() {
        let weight = weights.map_or(1.0, |weights| weights[index]);
        let add = |sum: &mut (f64, f64)| {
            sum.0 += weight * episode.score;
            sum.1 += weight;
        };
        add(&mut all);
        if let Some(place) = place {
            add(&mut sums[*place]);
        }
    }
    if all.1 == 0.0 {
        return (None, vec![None; count]);
    }
    let long_run = all.0 / all.1;
    let shrunk = |(sum, weight): (f64, f64)| (weight > 0.0).then(|| (sum + PRIOR * long_run) / (weight + PRIOR));
    (Some(long_run), sums.into_iter().map(shrunk).collect())
}

/// The longest times between contacts.
fn gaps(contacts: &[&Deed<'_>]) -> Vec<Gap> {
    let mut days: Vec<Date> = contacts
        .iter()
        .filter(|deed| !matches!(deed.precision, DatePrecision::Month | DatePrecision::Year))
        .map(|deed| deed.day)
        .collect();
    days.dedup();
    let mut gaps: Vec<Gap> = days
        .windows(2)
        .map(|pair| Gap { from: pair[0], to: pair[1], days: days_between(pair[0], pair[1]) })
        .filter(|gap| gap.days >= SILENCE)
        .collect();
    gaps.sort_by_key(|gap| (std::cmp::Reverse(gap.days), gap.from));
    gaps.truncate(3);
    gaps
}
