//! Amounts as intervals: what a figure, as it is written, may stand for.

use demarche_compare::rounding;
use demarche_statement::{Amount, Bound};

/// From `low` to `high`, in units of the currency.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The least that the words allow.
    pub low: f64,
    /// The most; infinite after "more than".
    pub high: f64,
}

impl Interval {
    /// What an amount may stand for. A plain figure is taken as rounded at its last digit that is not zero, but by no more
    /// than 2.5% either way: $240 million is not $250 million, but $70.6 million may be 70.58.
    pub fn of(amount: &Amount) -> Self {
        let figure = amount.amount.abs();
        let half = rounding(figure);
        match amount.bound {
            Bound::Exact => Self { low: figure - half, high: figure + half },
            Bound::About => Self { low: figure * 0.9, high: figure * 1.1 },
            Bound::AtLeast => Self { low: figure - half, high: f64::INFINITY },
            Bound::AtMost => Self { low: 0.0, high: figure + half },
            Bound::Range => Self { low: figure, high: amount.amount_to.map_or(figure, f64::abs).max(figure) },
        }
    }

    /// Whether both may stand for the same sum.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.low < other.high && other.low < self.high || self == other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amount(figure: f64, bound: Bound) -> Amount {
        Amount {
            amount: figure,
            amount_to: None,
            currency: "USD".into(),
            bound,
            instrument: None,
            stage: None,
            extent: None,
            purpose: None,
            period: None,
            text: String::new(),
            part_of: None,
        }
    }

    #[test]
    fn figures_agree_within_their_rounding_only() {
        let overlap = |one: (f64, Bound), other: (f64, Bound)| {
            Interval::of(&amount(one.0, one.1)).overlaps(&Interval::of(&amount(other.0, other.1)))
        };
        assert!(overlap((70.6e6, Bound::Exact), (70.58e6, Bound::Exact)));
        assert!(!overlap((240e6, Bound::Exact), (250e6, Bound::Exact)));
        assert!(overlap((240e6, Bound::Exact), (250e6, Bound::About)));
        assert!(overlap((844e6, Bound::AtLeast), (900e6, Bound::Exact)));
        assert!(!overlap((844e6, Bound::AtLeast), (800e6, Bound::Exact)));
        assert!(overlap((274e6, Bound::AtMost), (250e6, Bound::Exact)));
        assert!(overlap((5e6, Bound::Exact), (5e6, Bound::Exact)));
        assert!(!overlap((0.0, Bound::Exact), (5e6, Bound::Exact)));
    }
}
