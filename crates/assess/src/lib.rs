//! Measures over statements, as pure functions: how two parties stand ([`dyad`]), what money goes between them ([`money`]),
//! what they hold ([`positions`]) and owe ([`promises`]), and where a country turns ([`orientation`]).
//!
//! All take a slice of [`Told`]: statements, each with the numbers of the happening that it tells, of the visit or meeting
//! that this belongs to, and of the origin that it rests on. A ledger knows these numbers; [`group`] makes simple ones for
//! statements that come from elsewhere.
//!
//! Nothing here reads a file or a clock. Where chance is needed (intervals), it comes from a seed, and the same input gives
//! the same output on any number of threads.

mod bootstrap;
mod dyad;
mod interval;
mod money;
mod orientation;
mod period;
mod positions;
mod promises;
mod told;

pub use demarche_compare::PromiseStatus;
pub use dyad::{Contact, Direction, Dyad, DyadPeriod, DyadQuestion, Gap, NetCooperation, dyad};
pub use interval::{Estimate, Interval};
pub use money::{
    Class, Dispute, DisputeSide, Figure, Flow, ImpliedFigure, Money, MoneyQuestion, MoneyRow, Omission, RateError,
    Rates, Total, money,
};
pub use orientation::{
    Bloc, Change, Membership, Mover, Orientation, OrientationPeriod, OrientationQuestion, OutletShare, TOO_FEW,
    orientation,
};
pub use period::{Coverage, Grain, Period};
pub use positions::{Held, Holder, PositionQuestion, Positions, Shift, Support, positions};
pub use promises::{Promise, PromisesQuestion, promises};
pub use told::{Told, group, known};
