//! Intervals of uncertainty, and what carries them.

use serde::Serialize;
use statrs::distribution::{Beta, ContinuousCDF};

/// From `low` to `high`: where a measure lies in 95 of 100 archives like this one.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Interval {
    /// 2.5th percentile.
    pub low: f64,
    /// 97.5th percentile.
    pub high: f64,
}

impl Interval {
    /// Whether a value lies in it.
    pub fn contains(&self, value: f64) -> bool {
        self.low <= value && value <= self.high
    }

    /// The 2.5th and 97.5th percentiles of draws; none without a draw.
    pub(crate) fn of_draws(mut draws: Vec<f64>) -> Option<Self> {
        draws.retain(|draw| draw.is_finite());
        if draws.is_empty() {
            return None;
        }
        draws.sort_by(f64::total_cmp);
        let at = |share: f64| {
            let place = share * (draws.len() - 1) as f64;
            let (below, above) = (draws[place.floor() as usize], draws[place.ceil() as usize]);
            below + (above - below) * place.fract()
        };
        Some(Self { low: at(0.025), high: at(0.975) })
    }
}

/// A measure with its interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Estimate {
    /// The measure.
    pub value: f64,
    /// 95% interval; none where a single observation allows none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval: Option<Interval>,
}

/// Jeffreys' interval of a share, of `toward` successes and `against` failures: the 2.5th and 97.5th percentiles of
/// Beta(toward + ½, against + ½).
pub(crate) fn jeffreys(toward: f64, against: f64) -> Option<Interval> {
    let beta = Beta::new(toward + 0.5, against + 0.5).ok()?;
    Some(Interval { low: beta.inverse_cdf(0.025), high: beta.inverse_cdf(0.975) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn jeffreys_interval_of_a_known_case() {
        // Brown, Cai and DasGupta (2001), table 5: 3 of 10.
        let interval = jeffreys(3.0, 7.0).unwrap();
        assert!((interval.low - 0.0927).abs() < 2e-3 && (interval.high - 0.6058).abs() < 2e-3, "{interval:?}");
    }

    #[test]
    fn percentiles_of_draws() {
        let interval = Interval::of_draws((0..=1000).rev().map(f64::from).collect()).unwrap();
        assert_eq!(interval, Interval { low: 25.0, high: 975.0 });
        assert_eq!(Interval::of_draws(vec![f64::NAN]), None);
    }
}
