//! All measures of a set of weighed episodes: what is computed once for the archive as it is, and once for each draw.

use super::adjusted::Model;

/// A cooperative episode, as the measures see it.
pub(super) struct Case {
    pub(super) toward: bool,
    pub(super) against: bool,
    /// Its period.
    pub(super) place: usize,
    /// Whether it lies after the turn.
    pub(super) is_after: bool,
    /// Who tells it.
    pub(super) outlets: Vec<u32>,
}

/// The measures of a period.
#[derive(Clone, Copy, Default)]
pub(super) struct OfPeriod {
    pub(super) raw: Option<f64>,
    pub(super) adjusted: Option<f64>,
    pub(super) panel: Option<f64>,
}

/// All measures.
pub(super) struct Summary {
    pub(super) all: Option<f64>,
    pub(super) change: Option<f64>,
    pub(super) adjusted_change: Option<f64>,
    pub(super) trend: Option<f64>,
    pub(super) adjusted_trend: Option<f64>,
    pub(super) periods: Vec<OfPeriod>,
}

/// What the measures are taken of.
pub(super) struct Series<'c> {
    cases: &'c [Case],
    /// The middle of each period, in years.
    years: &'c [f64],
    outlets: usize,
    /// Outlets that tell of every period.
    pub(super) panel: Vec<u32>,
    /// Whether one of them tells of it, for each case.
    in_panel: Vec<bool>,
    by_period: Model,
    by_side: Model,
}

/// Counts for and against.
type Pair = [f64; 2];

pub(super) fn tilt([toward, against]: Pair) -> Option<f64> {
    (toward + against > 0.0).then(|| ((toward + 0.5) / (against + 0.5)).ln())
}

impl<'c> Series<'c> {
    pub(super) fn new(cases: &'c [Case], years: &'c [f64], outlets: usize) -> Self {
        let mut periods_of: Vec<Vec<usize>> = vec![Vec::new(); outlets];
        for case in cases {
            for &outlet in &case.outlets {
                periods_of[outlet as usize].push(case.place);
            }
        }
        let mut all: Vec<usize> = cases.iter().map(|case| case.place).collect();
        all.sort_unstable();
        all.dedup();
        let mut panel = Vec::new();
        for (outlet, periods) in periods_of.iter_mut().enumerate() {
            periods.sort_unstable();
            periods.dedup();
            if all.len() > 1 && *periods == all {
                panel.push(outlet as u32);
            }
        }
        let in_panel = cases.iter().map(|case| case.outlets.iter().any(|outlet| panel.contains(outlet))).collect();
        let mut series =
            Self { cases, years, outlets, panel, in_panel, by_period: Model::default(), by_side: Model::default() };
        series.by_period = Model::new(series.table(None, years.len(), |case| case.place), outlets, years.len());
        series.by_side = Model::new(series.table(None, 2, |case| usize::from(case.is_after)), outlets, 2);
        series
    }

    /// How often each outlet tells of each bloc in each period: `[outlet][period]`.
    fn table(&self, weights: Option<&[f64]>, periods: usize, place: impl Fn(&Case) -> usize) -> Vec<Pair> {
        let mut table = vec![[0.0; 2]; self.outlets * periods];
        for (index, case) in self.cases.iter().enumerate() {
            let weight = weights.map_or(1.0, |weights| weights[index]);
            if weight == 0.0 {
                continue;
            }
            for &outlet in &case.outlets {
                let cell = &mut table[outlet as usize * periods + place(case)];
                cell[0] += weight * f64::from(u8::from(case.toward));
                cell[1] += weight * f64::from(u8::from(case.against));
            }
        }
        table
    }

    /// The measures that need no model.
    pub(super) fn raw(&self, weights: Option<&[f64]>) -> Summary {
        let mut all = [0.0; 2];
        let mut sides = [[0.0; 2]; 2];
        let mut periods = vec![[0.0; 2]; self.years.len()];
        let mut panel = vec![[0.0; 2]; self.years.len()];
        for (index, case) in self.cases.iter().enumerate() {
            let weight = weights.map_or(1.0, |weights| weights[index]);
            if weight == 0.0 {
                continue;
            }
            let (toward, against) =
                (weight * f64::from(u8::from(case.toward)), weight * f64::from(u8::from(case.against)));
            let add = |count: &mut Pair| {
                count[0] += toward;
                count[1] += against;
            };
            add(&mut all);
            add(&mut sides[usize::from(case.is_after)]);
            add(&mut periods[case.place]);
            if self.in_panel[index] {
                add(&mut panel[case.place]);
            }
        }
        let raw: Vec<Option<f64>> = periods.iter().map(|&pair| tilt(pair)).collect();
        Summary {
            all: tilt(all),
            change: tilt(sides[1]).zip(tilt(sides[0])).map(|(after, before)| after - before),
            adjusted_change: None,
            trend: slope(self.years, &raw, &periods),
            adjusted_trend: None,
            periods: raw
                .into_iter()
                .zip(&panel)
                .map(|(raw, &panel)| OfPeriod { raw, adjusted: None, panel: tilt(panel) })
                .collect(),
        }
    }

    /// All measures.
    pub(super) fn measure(&self, weights: Option<&[f64]>) -> Summary {
        let mut summary = self.raw(weights);
        let periods = self.years.len();
        let table = self.table(weights, periods, |case| case.place);
        let counts: Vec<Pair> = (0..periods)
            .map(|place| {
                let cells = table.iter().skip(place).step_by(periods);
                cells.fold([0.0; 2], |sum, cell| [sum[0] + cell[0], sum[1] + cell[1]])
            })
            .collect();
        let adjusted = self.by_period.shifts(&table);
        // The model says how periods differ; it is set on the level of all time.
        let (mut sum, mut weight) = (0.0, 0.0);
        for (shift, count) in adjusted.iter().zip(&counts) {
            if let Some(shift) = shift {
                sum += shift * (count[0] + count[1]);
                weight += count[0] + count[1];
            }
        }
        let level = summary.all.map(|all| all - if weight > 0.0 { sum / weight } else { 0.0 });
        let adjusted: Vec<Option<f64>> =
            adjusted.into_iter().map(|shift| shift.zip(level).map(|(shift, level)| shift + level)).collect();
        summary.adjusted_trend = slope(self.years, &adjusted, &counts);
        for (period, adjusted) in summary.periods.iter_mut().zip(adjusted) {
            period.adjusted = adjusted;
        }
        let sides = self.by_side.shifts(&self.table(weights, 2, |case| usize::from(case.is_after)));
        summary.adjusted_change = sides[1].zip(sides[0]).map(|(after, before)| after - before);
        summary
    }
}

/// The slope of the tilt over the years, by least squares, periods weighed by their episodes.
fn slope(years: &[f64], tilts: &[Option<f64>], counts: &[Pair]) -> Option<f64> {
    let points = || {
        let each = years.iter().zip(tilts).zip(counts);
        each.filter_map(|((year, tilt), count)| tilt.map(|tilt| (*year, tilt, count[0] + count[1])))
    };
    let weight: f64 = points().map(|(.., weight)| weight).sum();
    if weight == 0.0 {
        return None;
    }
    let mean_year = points().map(|(year, _, weight)| year * weight).sum::<f64>() / weight;
    let mean_tilt = points().map(|(_, tilt, weight)| tilt * weight).sum::<f64>() / weight;
    let spread: f64 = points().map(|(year, _, weight)| weight * (year - mean_year).powi(2)).sum();
    let rise: f64 = points().map(|(year, tilt, weight)| weight * (year - mean_year) * (tilt - mean_tilt)).sum();
    (spread > 0.0).then(|| rise / spread)
}
