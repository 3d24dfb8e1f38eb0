//! The log-linear model that takes out the tastes of outlets.
//!
//! Of counts by outlet o, bloc b and period t, ln E[K_obt] = α_ob + γ_ot + δ_bt: γ absorbs how much an outlet prints in a
//! period, α its standing taste for a bloc, and δ is what all outlets saw change. It is the model without the interaction of
//! all three, fitted by iterative proportional fitting (Deming and Stephan 1940; Bishop, Fienberg and Holland 1975). What all
//! outlets share of a bias it cannot take out.

/// Counts for and against.
type Pair = [f64; 2];

/// Fits until no cell changes by more than this share, or so often.
const TOLERANCE: f64 = 1e-7;
const ROUNDS: usize = 500;

/// A table that the fit may start from: that of the archive as it is makes the fits of its draws short.
#[derive(Default)]
pub(super) struct Model {
    outlets: usize,
    periods: usize,
    start: Vec<Pair>,
}

impl Model {
    pub(super) fn new(table: Vec<Pair>, outlets: usize, periods: usize) -> Self {
        let ones = table.iter().map(|cell| if cell[0] + cell[1] > 0.0 { [1.0; 2] } else { [0.0; 2] }).collect();
        let mut model = Self { outlets, periods, start: ones };
        model.start = model.fit(&table);
        model
    }

    /// δ of the one bloc less δ of the other in each period, but for a constant; none where a period has no outlet in common
    /// with the rest.
    pub(super) fn shifts(&self, table: &[Pair]) -> Vec<Option<f64>> {
        let fitted = self.fit(table);
        let log_odds = |outlet: usize, period: usize| -> Option<f64> {
            let [toward, against] = fitted[outlet * self.periods + period];
            (toward > 0.0 && against > 0.0).then(|| (toward / against).ln())
        };
        let weight = |outlet: usize, period: usize| {
            let [toward, against] = fitted[outlet * self.periods + period];
            toward + against
        };
        let total = |period: &usize| (0..self.outlets).map(|outlet| weight(outlet, *period)).sum::<f64>();
        let mut shifts: Vec<Option<f64>> = vec![None; self.periods];
        let fullest = (0..self.periods).max_by(|one, other| total(one).total_cmp(&total(other)).then(other.cmp(one)));
        let Some(fullest) = fullest.filter(|period| total(period) > 0.0) else { return shifts };
        shifts[fullest] = Some(0.0);
        let mut tastes: Vec<Option<f64>> = vec![None; self.outlets];
        // From the fullest period to all that outlets join to it. The fit makes all ways agree.
        loop {
            let mut found = false;
            for (outlet, taste) in tastes.iter_mut().enumerate().filter(|(_, taste)| taste.is_none()) {
                *taste = (0..self.periods).find_map(|period| Some(log_odds(outlet, period)? - shifts[period]?));
                found |= taste.is_some();
            }
            for (period, shift) in shifts.iter_mut().enumerate().filter(|(_, shift)| shift.is_none()) {
                *shift = (0..self.outlets).find_map(|outlet| Some(log_odds(outlet, period)? - tastes[outlet]?));
                found |= shift.is_some();
            }
            if !found {
                return shifts;
            }
        }
    }

    /// The table that the model expects.
    fn fit(&self, table: &[Pair]) -> Vec<Pair> {
        let (outlets, periods) = (self.outlets, self.periods);
        let at = |outlet: usize, period: usize| outlet * periods + period;
        let smoothed = self.smoothed(table);
        let mut by_outlet = vec![[0.0; 2]; outlets];
        let mut by_period = vec![[0.0; 2]; periods];
        for outlet in 0..outlets {
            for period in 0..periods {
                for bloc in 0..2 {
                    by_outlet[outlet][bloc] += smoothed[at(outlet, period)][bloc];
                    by_period[period][bloc] += smoothed[at(outlet, period)][bloc];
                }
            }
        }
        let mut fitted = self.start.clone();
        for _ in 0..ROUNDS {
            let mut moved: f64 = 0.0;
            for outlet in 0..outlets {
                let cells = &mut fitted[at(outlet, 0)..at(outlet + 1, 0)];
                for bloc in 0..2 {
                    let sum: f64 = cells.iter().map(|cell| cell[bloc]).sum();
                    let factor = scale(by_outlet[outlet][bloc], sum);
                    cells.iter_mut().for_each(|cell| cell[bloc] *= factor);
                }
            }
            for period in 0..periods {
                for bloc in 0..2 {
                    let sum: f64 = (0..outlets).map(|outlet| fitted[at(outlet, period)][bloc]).sum();
                    let factor = scale(by_period[period][bloc], sum);
                    (0..outlets).for_each(|outlet| fitted[at(outlet, period)][bloc] *= factor);
                }
            }
            for (cell, seen) in fitted.iter_mut().zip(&smoothed) {
                let (sum, wanted) = (cell[0] + cell[1], seen[0] + seen[1]);
                let factor = scale(wanted, sum);
                if sum > 0.0 && wanted > 0.0 {
                    moved = moved.max((factor - 1.0).abs());
                }
                cell.iter_mut().for_each(|count| *count *= factor);
            }
            if moved < TOLERANCE {
                break;
            }
        }
        fitted
    }

    /// Half an episode more for each bloc in each period, as the plain tilt has it, spread over its outlets by how much they
    /// print: so that no margin is empty.
    fn smoothed(&self, table: &[Pair]) -> Vec<Pair> {
        let mut smoothed = table.to_vec();
        for period in 0..self.periods {
            let sum = |cell: &Pair| cell[0] + cell[1];
            let total: f64 = table.iter().skip(period).step_by(self.periods).map(sum).sum();
            if total > 0.0 {
                for cell in smoothed.iter_mut().skip(period).step_by(self.periods) {
                    let share = sum(cell) / total / 2.0;
                    cell[0] += share;
                    cell[1] += share;
                }
            }
        }
        smoothed
    }
}

fn scale(wanted: f64, sum: f64) -> f64 {
    if sum > 0.0 { wanted / sum } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Expected counts of two outlets with tastes of their own and volumes that change.
    fn table(shift: f64) -> Vec<Pair> {
        let odds = |taste: f64, volume: f64, shift: f64| {
            let share = 1.0 / (1.0 + (-(taste + shift)).exp());
            [volume * share, volume * (1.0 - share)]
        };
        vec![odds(1.5, 4e5, 0.0), odds(1.5, 1e5, shift), odds(-1.0, 1e5, 0.0), odds(-1.0, 8e5, shift)]
    }

    #[test]
    fn what_all_outlets_saw_is_found_whatever_they_print() {
        for shift in [0.0, 0.7, -1.2] {
            let table = table(shift);
            let shifts = Model::new(table.clone(), 2, 2).shifts(&table);
            let found = shifts[1].unwrap() - shifts[0].unwrap();
            assert!((found - shift).abs() < 1e-4, "{found} for {shift}");
            // The plain tilt sees the outlet that prints more, not the turn.
            let plain = |at: usize| ((table[at][0] + table[at + 2][0]) / (table[at][1] + table[at + 2][1])).ln();
            assert!(((plain(1) - plain(0)) - shift).abs() > 0.5);
        }
    }

    #[test]
    fn periods_without_an_outlet_in_common_are_not_compared() {
        let table = vec![[5.0, 5.0], [0.0, 0.0], [0.0, 0.0], [7.0, 2.0]];
        let shifts = Model::new(table.clone(), 2, 2).shifts(&table);
        assert_eq!(shifts.iter().filter(|shift| shift.is_some()).count(), 1);
    }
}
