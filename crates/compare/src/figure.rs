//! Amounts as intervals.

use std::fmt;
use std::ops::{Add, Sub};

use demarche_statement::{Amount, Bound};
use serde::{Serialize, Serializer};

/// How much, in units of a currency: the least and the most that the words allow, and the figure that they name.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Figure {
    /// The least.
    pub low: f64,
    /// As named.
    pub figure: f64,
    /// The most; `null` in JSON where the words set no bound.
    #[serde(serialize_with = "finite")]
    #[cfg_attr(feature = "schema", schema(value_type = Option<f64>))]
    pub high: f64,
}

fn finite<S: Serializer>(high: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    if high.is_finite() { serializer.serialize_f64(*high) } else { serializer.serialize_none() }
}

/// A figure, and from where to where it may lie before it was rounded.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rounded {
    figure: Figure,
    low: f64,
    high: f64,
}

impl Rounded {
    /// As [`Figure::agrees`].
    pub(crate) fn agrees(&self, other: &Self) -> bool {
        self.low < other.high && other.low < self.high || self.figure == other.figure
    }
}

/// How far "about" reaches to either side.
const ABOUT: f64 = 0.05;

impl Figure {
    /// What the words of an amount allow.
    pub fn of(amount: &Amount) -> Self {
        let figure = amount.amount.abs();
        let to = amount.amount_to.map_or(figure, f64::abs).max(figure);
        match amount.bound {
            Bound::Exact => Self { low: figure, figure, high: figure },
            Bound::About => Self { low: figure * (1.0 - ABOUT), figure, high: figure * (1.0 + ABOUT) },
            Bound::AtLeast => Self { low: figure, figure, high: f64::INFINITY },
            Bound::AtMost => Self { low: 0.0, figure, high: figure },
            Bound::Range => Self { low: figure, figure: f64::midpoint(figure, to), high: to },
        }
    }

    /// Whether two may be the same sum, rounded: a plain figure is taken as rounded at its last digit that is not zero, but
    /// by no more than 2.5% either way, and "about" reaches 10%.
    pub fn agrees(&self, other: &Self) -> bool {
        self.rounded().agrees(&other.rounded())
    }

    /// With what it may be before it was rounded, for a figure that is compared with many.
    pub(crate) fn rounded(&self) -> Rounded {
        let slack = |edge: f64| {
            if edge == self.figure { rounding(edge) } else { edge * ABOUT }
        };
        let high = if self.high.is_finite() { self.high + slack(self.high) } else { self.high };
        Rounded { figure: *self, low: self.low - slack(self.low), high }
    }

    /// From the least of either to the most of either.
    pub fn hull(&self, other: &Self) -> Self {
        Self { low: self.low.min(other.low), figure: self.figure, high: self.high.max(other.high) }
    }

    /// From the least to the most.
    pub fn width(&self) -> f64 {
        self.high - self.low
    }

    /// So many times as much: at a rate.
    pub fn times(&self, rate: f64) -> Self {
        Self { low: self.low * rate, figure: self.figure * rate, high: self.high * rate }
    }
}

impl Add for Figure {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { low: self.low + other.low, figure: self.figure + other.figure, high: self.high + other.high }
    }
}

impl Sub for Figure {
    type Output = Self;

    /// What is left of one after the other is taken: not less than nothing.
    fn sub(self, other: Self) -> Self {
        let low = if other.high.is_finite() { self.low - other.high } else { 0.0 };
        Self {
            low: low.max(0.0),
            figure: (self.figure - other.figure).max(0.0),
            high: (self.high - other.low).max(0.0),
        }
    }
}

impl fmt::Display for Figure {
    /// `70.6M`, `≥844M`, `≤274M`, `18.3M (14.8M to 21.8M)`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = match (self.low == self.figure, self.high == self.figure) {
            (true, true) => short(self.figure),
            (true, false) if self.high.is_infinite() => format!("≥{}", short(self.figure)),
            (false, true) if self.low == 0.0 => format!("≤{}", short(self.figure)),
            _ if self.high.is_infinite() => format!("{} (≥{})", short(self.figure), short(self.low)),
            _ => format!("{} ({} to {})", short(self.figure), short(self.low), short(self.high)),
        };
        f.pad(&words)
    }
}

/// A number in few figures: 844M, 70.6M, 1.25B.
pub fn short(number: f64) -> String {
    let units = [(1e12, "T"), (1e9, "B"), (1e6, "M"), (1e3, "K")];
    let (unit, name) = units.into_iter().find(|(unit, _)| number.abs() >= *unit).unwrap_or((1.0, ""));
    let digits = format!("{:.2}", number / unit);
    format!("{}{name}", digits.trim_end_matches('0').trim_end_matches('.'))
}

/// How far a plain figure may be rounded, either way: half a unit of its last digit that is not zero, but by no more than 2.5%. $240
/// million is not $250 million, but $70.6 million may be 70.58.
pub fn rounding(figure: f64) -> f64 {
    (place(figure) / 2.0).min(figure * 0.025)
}

/// The place value of the last digit that is not zero: 10 million for 240 million; at least a hundredth.
fn place(figure: f64) -> f64 {
    let mut place = 0.01;
    let mut rest = (figure * 100.0).round();
    if !rest.is_finite() || rest == 0.0 {
        return place;
    }
    while rest % 10.0 == 0.0 {
        rest /= 10.0;
        place *= 10.0;
    }
    place
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn exact(figure: f64) -> Figure {
        Figure { low: figure, figure, high: figure }
    }

    #[test]
    fn figures_agree_within_their_rounding_only() {
        let about = |figure: f64| Figure { low: figure * 0.95, figure, high: figure * 1.05 };
        assert!(exact(70.6e6).agrees(&exact(70.58e6)));
        assert!(!exact(240e6).agrees(&exact(250e6)));
        assert!(exact(240e6).agrees(&about(250e6)));
        assert!(Figure { low: 844e6, figure: 844e6, high: f64::INFINITY }.agrees(&exact(900e6)));
        assert!(!Figure { low: 844e6, figure: 844e6, high: f64::INFINITY }.agrees(&exact(800e6)));
        assert!(Figure { low: 0.0, figure: 274e6, high: 274e6 }.agrees(&exact(250e6)));
        assert!(!exact(0.0).agrees(&exact(5e6)));
    }

    #[test]
    fn figures_in_words() {
        assert_eq!(exact(70.6e6).to_string(), "70.6M");
        assert_eq!(Figure { low: 844e6, figure: 844e6, high: f64::INFINITY }.to_string(), "≥844M");
        assert_eq!(Figure { low: 0.0, figure: 274e6, high: 274e6 }.to_string(), "≤274M");
        assert_eq!(Figure { low: 14.8e6, figure: 18.3e6, high: 21.8e6 }.to_string(), "18.3M (14.8M to 21.8M)");
    }

    proptest! {
        #[test]
        fn a_sum_holds_the_sum_of_all_that_its_parts_may_be(
            one in 0.0..1e9, spread in 0.0..1e8, other in 0.0..1e9, at in 0.0..=1.0,
        ) {
            let wide = Figure { low: one, figure: one + spread / 2.0, high: one + spread };
            let sum = wide + exact(other);
            let value = one + spread * at + other;
            prop_assert!(sum.low <= value + 1e-6 && value <= sum.high + 1e-6);
            let back = sum - exact(other);
            prop_assert!(back.low <= one + spread * at + 1e-3 && one + spread * at <= back.high + 1e-3);
        }

        #[test]
        fn agreement_goes_both_ways(one in 0.01..1e12, other in 0.01..1e12) {
            prop_assert_eq!(exact(one).agrees(&exact(other)), exact(other).agrees(&exact(one)));
            prop_assert!(exact(one).agrees(&exact(one)));
        }
    }
}
