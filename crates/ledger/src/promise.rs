//! Promises: what is planned, offered, agreed or made to depend on something, and what became of it.

use std::cell::OnceCell;

use demarche_statement::{Category, DatePrecision, Kind, Modality, Stage, Stance, Statement};
use jiff::civil::Date;

use crate::matter::features::{Features, party_key};
use crate::origin::asserts;
use crate::words::overlap;
use crate::{Held, Matter};

/// What became of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PromiseStatus {
    /// Nothing tells yet.
    Open,
    /// Its day has passed, and nothing tells that it was kept.
    Overdue,
    /// It was done.
    Kept,
    /// The giver refused or took it back.
    Broken,
}

impl PromiseStatus {
    /// In a word.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Overdue => "overdue",
            Self::Kept => "kept",
            Self::Broken => "broken",
        }
    }
}

/// A matter that is a promise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// The matter.
    pub matter: i64,
    /// Codes of those who promise.
    pub givers: Vec<String>,
    /// Codes of those who are to have it.
    pub takers: Vec<String>,
    /// The words of the condition or exchange.
    pub condition: Option<String>,
    /// The last day on which it is due, where the words give one.
    pub deadline: Option<Date>,
    /// When it was first told.
    pub told: Option<Date>,
    /// What became of it.
    pub status: PromiseStatus,
    /// The matters that kept or broke it.
    pub by: Vec<i64>,
    /// Later matters that promise the same again.
    pub repeated: Vec<i64>,
    /// Later matters that promise the same otherwise: another sum, another day.
    pub revised: Vec<i64>,
    /// Whether some deny it.
    pub is_contested: bool,
}

/// Whether a statement promises: to do something with or for another in time to come.
fn promises(statement: &Statement) -> bool {
    match statement.kind {
        Kind::Event => {
            let is_kind = statement.event.first().is_some_and(|category| category.quad().number() <= 2);
            let agrees = statement.event.first() == Some(&Category::Agree) && statement.modality == Modality::Actual;
            is_kind && (agrees || matches!(statement.modality, Modality::Planned | Modality::Conditional))
        }
        Kind::Position => {
            statement.modality != Modality::Denied
                && statement.position.as_ref().is_some_and(|position| position.stance == Stance::Offers)
        }
        Kind::Quantity | Kind::Speech => false,
    }
}

/// A matter looked at as promise or as deed.
struct View<'m> {
    matter: &'m Matter,
    /// Worked out when first asked for: most matters are no promise, and no deed that could keep one.
    features: OnceCell<Vec<Features>>,
    /// Worked out once: each matter is held against each promise.
    parties: Vec<String>,
    date: Option<Date>,
    told: Option<Date>,
}

impl<'m> View<'m> {
    fn of(matter: &'m Matter) -> Self {
        Self {
            matter,
            features: OnceCell::new(),
            parties: matter.parties(),
            date: matter.date(),
            told: told(&matter.members),
        }
    }

    fn features(&self) -> &[Features] {
        let members = self.matter.members.iter();
        self.features
            .get_or_init(|| members.map(|held| Features::of(held.number, held.version, &held.statement)).collect())
    }

    fn first(&self, wanted: impl Fn(&Statement) -> bool) -> Option<&'m Held> {
        self.matter.members.iter().find(|held| asserts(held) && wanted(&held.statement))
    }
}

/// When members first told.
fn told(members: &[Held]) -> Option<Date> {
    members.iter().filter_map(|held| held.statement.cite_info.date.or(held.statement.date)).min()
}

fn codes(statement: &Statement, actors: bool) -> Vec<String> {
    let side = if actors { &statement.actor } else { &statement.recipient };
    let mut codes: Vec<String> = side.iter().map(|party| party_key(party).to_owned()).collect();
    codes.sort();
    codes.dedup();
    codes
}

/// The last day that the words give, if it lies after the telling.
fn deadline(statement: &Statement) -> Option<Date> {
    let date = statement.date?;
    let last = match statement.date_precision? {
        DatePrecision::Publication => return None,
        DatePrecision::Day => date,
        DatePrecision::Span => statement.enddate.unwrap_or(date),
        DatePrecision::Month => date.last_of_month(),
        DatePrecision::Year => date.last_of_year(),
    };
    (Some(last) > statement.cite_info.date).then_some(last)
}

/// The promises among matters, in their order, as things stand on a day.
pub(crate) fn promises_of(matters: &[Matter], on: Option<Date>) -> Vec<Promise> {
    let views: Vec<View<'_>> = matters.iter().map(View::of).collect();
    let mut found = Vec::new();
    for view in &views {
        let Some(promise) = view.first(promises) else { continue };
        let statement = &promise.statement;
        let (givers, takers) = (codes(statement, true), codes(statement, false));
        let later: Vec<&View<'_>> = views
            .iter()
            .filter(|other| other.matter.number != view.matter.number && comes_after(other, view))
            .collect();
        let mut made = Promise {
            matter: view.matter.number,
            condition: view.matter.members.iter().find_map(|held| held.statement.condition.clone()),
            deadline: view.matter.members.iter().filter_map(|held| deadline(&held.statement)).max(),
            told: view.told,
            status: PromiseStatus::Open,
            by: Vec::new(),
            repeated: Vec::new(),
            revised: Vec::new(),
            is_contested: view.matter.members.iter().any(|held| !asserts(held)),
            givers,
            takers,
        };
        let mut kept = Vec::new();
        let mut broken = Vec::new();
        for other in later {
            if breaks(other, view, &made) {
                broken.push(other);
            } else if keeps(other, view, &made) {
                kept.push(other);
            } else if other.first(promises).is_some() && is_about(other, view) {
                if is_otherwise(other, view) { &mut made.revised } else { &mut made.repeated }
                    .push(other.matter.number);
            }
        }
        // A promise that was taken back and then kept all the same was kept.
        let last = |views: &[&View<'_>]| views.iter().filter_map(|view| view.told).max();
        let (status, by) = if !kept.is_empty() && last(&kept) >= last(&broken) {
            (PromiseStatus::Kept, kept)
        } else if !broken.is_empty() {
            (PromiseStatus::Broken, broken)
        } else if matches!((made.deadline, on), (Some(deadline), Some(on)) if on > deadline) {
            (PromiseStatus::Overdue, Vec::new())
        } else {
            (PromiseStatus::Open, Vec::new())
        };
        made.status = status;
        made.by = by.iter().map(|view| view.matter.number).collect();
        found.push(made);
    }
    found
}

/// Whether a matter was told after a promise was, or tells of a later day.
fn comes_after(other: &View<'_>, promise: &View<'_>) -> bool {
    match (other.told, promise.told) {
        (Some(other_told), Some(told)) => other_told > told || (other_told == told && other.date > Some(told)),
        _ => false,
    }
}

/// Whether two matters are about one thing: the same sum, or much the same words; and the same parties.
fn is_about(other: &View<'_>, promise: &View<'_>) -> bool {
    other.features().iter().any(|one| {
        promise.features().iter().any(|two| {
            let parties = crate::words::shared(&one.parties, &two.parties);
            if parties < one.parties.len().min(two.parties.len()) || parties == 0 {
                return false;
            }
            let same_sum = one.money.iter().any(|a| two.money.iter().any(|b| a.0 == b.0 && a.1.overlaps(&b.1)));
            let words = overlap(&one.words, &two.words, 4);
            (same_sum && words >= 0.2) || words >= 0.5 || (words >= 0.34 && overlap(&one.action, &two.action, 2) >= 0.5)
        })
    })
}

/// Whether a repeated promise names another sum or day.
fn is_otherwise(other: &View<'_>, promise: &View<'_>) -> bool {
    let sums = |view: &View<'_>| view.features().iter().flat_map(|one| one.money.clone()).collect::<Vec<_>>();
    let (now, before) = (sums(other), sums(promise));
    let another_sum = !now.is_empty()
        && !before.is_empty()
        && !now.iter().any(|a| before.iter().any(|b| a.0 == b.0 && a.1.overlaps(&b.1)));
    let due = |view: &View<'_>| view.matter.members.iter().filter_map(|held| deadline(&held.statement)).max();
    let another_day = matches!((due(other), due(promise)), (Some(now), Some(before)) if now != before);
    another_sum || another_day
}

fn keeps(other: &View<'_>, promise: &View<'_>, made: &Promise) -> bool {
    let Some(deed) = other.first(|statement| statement.kind == Kind::Event && statement.modality == Modality::Actual)
    else {
        return false;
    };
    let Some(category) = deed.statement.event.first().copied() else { return false };
    let first = promise.first(promises);
    let promised = first.and_then(|held| held.statement.event.first().copied());
    // A visit or meeting to come may be coded as talk that is planned, or as the will to meet (036).
    let is_meeting = promised == Some(Category::Consult)
        || first.and_then(|held| held.statement.cameo.as_ref()).is_some_and(|code| code.as_str().starts_with("036"));
    // A deed of the kind promised, or a deed at all where words were given.
    let is_deed = match promised {
        Some(Category::Consult) => category == Category::Consult,
        Some(Category::Support) => matches!(category, Category::Support | Category::Cooperate),
        Some(promised) if promised != Category::Agree => category == promised || category.quad() == promised.quad(),
        _ => {
            matches!(
                category,
                Category::Aid | Category::Cooperate | Category::Retreat | Category::Support | Category::Consult
            )
        }
    };
    if !is_deed || !made.givers.iter().all(|giver| other.parties.contains(giver)) {
        return false;
    }
    // He who was to receive does not keep it.
    let doers = codes(&deed.statement, true);
    if category == Category::Aid && !made.givers.iter().any(|giver| doers.contains(giver)) {
        return false;
    }
    if is_meeting {
        return category == Category::Consult && is_same_meeting(other, promise);
    }
    is_about(other, promise)
}

/// A meeting or visit that was planned for its day, or planned without a day, between the same people if they are named.
fn is_same_meeting(other: &View<'_>, promise: &View<'_>) -> bool {
    other.features().iter().any(|one| {
        promise.features().iter().any(|two| {
            if one.parties != two.parties {
                return false;
            }
            let differ = two.persons.iter().any(|(party, person)| {
                let mut theirs = one.persons.iter().filter(|(of, _)| of == party).peekable();
                theirs.peek().is_some() && !theirs.any(|(_, name)| name == person)
            });
            let days = match (one.when, two.when) {
                (Some(then), Some(planned)) if planned.precision == DatePrecision::Publication => {
                    (0..=60).contains(&(then.last - planned.last))
                }
                (Some(then), Some(planned)) => then.gap(&planned) <= 2,
                _ => false,
            };
            !differ && days
        })
    })
}

fn breaks(other: &View<'_>, promise: &View<'_>, made: &Promise) -> bool {
    let refuses = |statement: &Statement| {
        let refused = matches!(statement.event.first(), Some(Category::Reject | Category::Sanction))
            && matches!(statement.modality, Modality::Actual | Modality::Planned);
        let cancelled = statement.money.iter().any(|amount| amount.stage == Some(Stage::Cancelled));
        // Who denies having promised contests it, and takes nothing back.
        let denies = statement.event_text.iter().any(|word| word.starts_with("den"));
        let by_giver = || codes(statement, true).iter().any(|actor| made.givers.contains(actor));
        (refused && !denies || cancelled) && by_giver()
    };
    // That it is not done yet, or was never promised, takes nothing back: the first is open, the second contested.
    other.first(refuses).is_some() && is_about(other, promise)
}
