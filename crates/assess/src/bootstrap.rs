//! How far chance alone may move a measure: the cluster bootstrap.

use rand::RngExt as _;
use rand::SeedableRng as _;
use rand_chacha::ChaCha8Rng;
use rayon::prelude::*;
use rustc_hash::FxHashMap;

/// Resamples episodes within strata: by Rao and Wu (1988) one fewer is drawn than there are, with replacement, and weighs
/// as much more, so that small strata do not make the interval too narrow.
pub(crate) struct Bootstrap {
    strata: Vec<Vec<usize>>,
    count: usize,
    seed: u64,
    draws: usize,
}

/// So many weights are drawn in all; very many episodes are resampled less often, for then the percentiles are steady.
const EFFORT: usize = 100_000_000;
const FEWEST: usize = 200;

impl Bootstrap {
    /// For episodes of which each has an outlet and a quarter. An episode that is alone in its stratum goes with others that
    /// are alone in the quarter, and if it is alone there too, with the rest.
    pub(crate) fn new(episodes: impl Iterator<Item = (u32, u32)>, seed: u64, draws: usize) -> Self {
        let mut by_key: FxHashMap<(u32, u32), Vec<usize>> = FxHashMap::default();
        let mut count = 0;
        for (index, key) in episodes.enumerate() {
            by_key.entry(key).or_default().push(index);
            count += 1;
        }
        let mut strata = Vec::new();
        let mut by_quarter: FxHashMap<u32, Vec<usize>> = FxHashMap::default();
        for ((_, quarter), members) in by_key {
            match members.len() {
                1 => by_quarter.entry(quarter).or_default().extend(members),
                _ => strata.push(members),
            }
        }
        let mut rest = Vec::new();
        for mut members in by_quarter.into_values() {
            members.sort_unstable();
            match members.len() {
                1 => rest.extend(members),
                _ => strata.push(members),
            }
        }
        rest.sort_unstable();
        strata.sort();
        if rest.len() == 1
            && let Some(last) = strata.last_mut()
        {
            last.append(&mut rest);
        }
        if !rest.is_empty() {
            strata.push(rest);
        }
        let draws = draws.min((EFFORT / count.max(1)).max(FEWEST));
        Self { strata, count, seed, draws }
    }

    /// What `measure` makes of the weights of each draw, in the order of the draws. Each draw has a stream of random
    /// numbers of its own, so that threads make no difference.
    pub(crate) fn run<T: Send>(&self, measure: impl Fn(&[f64]) -> T + Sync) -> Vec<T> {
        if self.count < 2 {
            return Vec::new();
        }
        let draw = |number: usize| {
            let mut random = ChaCha8Rng::seed_from_u64(self.seed);
            random.set_stream(number as u64);
            let mut weights = vec![0.0; self.count];
            for members in &self.strata {
                let size = members.len();
                if size < 2 {
                    members.iter().for_each(|&member| weights[member] = 1.0);
                    continue;
                }
                let weight = size as f64 / (size - 1) as f64;
                for _ in 1..size {
                    weights[members[random.random_range(0..size)]] += weight;
                }
            }
            measure(&weights)
        };
        (0..self.draws).into_par_iter().map(draw).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_add_up_and_do_not_depend_on_threads() {
        let keys = (0..50_u32).map(|number| (number % 7, number / 30));
        let bootstrap = Bootstrap::new(keys, 1, 64);
        let run = || bootstrap.run(<[f64]>::to_vec);
        let draws = run();
        assert_eq!(draws.len(), 64);
        for weights in &draws {
            assert!((weights.iter().sum::<f64>() - 50.0).abs() < 1e-9);
        }
        let alone = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap().install(run);
        assert_eq!(draws, alone);
        assert_ne!(draws[0], draws[1]);
    }

    #[test]
    fn the_spread_of_a_mean_is_right_in_small_strata() {
        // Pairs of 0 and 2: the variance of the mean of n values with variance 2 is 2/n.
        let count = 200_u32;
        let bootstrap = Bootstrap::new((0..count).map(|number| (number / 2, 0)), 7, 4000);
        let means = bootstrap.run(|weights| {
            weights.iter().enumerate().map(|(index, weight)| weight * (index % 2 * 2) as f64).sum::<f64>() / 200.0
        });
        let variance = means.iter().map(|mean| (mean - 1.0).powi(2)).sum::<f64>() / means.len() as f64;
        assert!((variance - 2.0 / 200.0).abs() < 1e-3, "{variance}");
    }
}
