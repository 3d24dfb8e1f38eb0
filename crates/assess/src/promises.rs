//! What is promised, and what became of it.

use demarche_statement::{Category, DatePrecision, Kind, Modality, Stage, Stance, Statement};
use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;

use crate::Told;
use crate::money::Figure;
use crate::told::{days_between, has, party_key};
use crate::words::{content, overlap};

/// Which promises.
#[derive(Clone, Copy, Debug, Default)]
pub struct PromisesQuestion<'q> {
    /// The code of a party that gives or is to receive; none: all.
    pub party: Option<&'q str>,
    /// The code of the other party; none: all.
    pub other: Option<&'q str>,
    /// Told not before.
    pub from: Option<Date>,
    /// Told not after.
    pub to: Option<Date>,
    /// The day as of which they stand; none: the last that is told of.
    pub on: Option<Date>,
}

/// What became of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PromiseStatus {
    /// Its day has passed, and nothing tells that it was kept.
    Overdue,
    /// Nothing tells yet.
    Open,
    /// The giver refused, or took it back.
    Broken,
    /// It was done.
    Kept,
}

impl PromiseStatus {
    /// In a word.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::Open => "open",
            Self::Broken => "broken",
            Self::Kept => "kept",
        }
    }
}

/// A promise: something planned, offered, agreed on or made to depend on something.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Promise {
    /// What became of it.
    pub status: PromiseStatus,
    /// Codes (else names) of those who promise.
    pub givers: Vec<String>,
    /// Codes (else names) of those who are to have it; empty for what all promise together.
    pub takers: Vec<String>,
    /// What is promised, in the words of the text.
    pub what: String,
    /// The words of a condition or exchange.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<String>,
    /// The last day on which it is due, where the words give one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Date>,
    /// When it was first told.
    pub told: Option<Date>,
    /// When it was last told.
    pub last_told: Option<Date>,
    /// Who published it first.
    pub outlet: String,
    /// Independent origins.
    pub origins: usize,
    /// The ids of the statements that tell it.
    pub statements: Vec<String>,
    /// The sentence of the first.
    pub text: String,
    /// The statements that keep or break it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<String>,
}

/// Something told, with what is compared.
struct View<'t, 's> {
    told: &'t Told<'s>,
    on: Option<Date>,
    givers: Vec<&'s str>,
    parties: Vec<&'s str>,
    words: FxHashSet<String>,
    figures: Vec<(&'s str, Figure)>,
}

impl<'t, 's> View<'t, 's> {
    fn of(told: &'t Told<'s>) -> Self {
        let statement = told.statement;
        let keys = |all: Vec<&'s str>| {
            let mut keys = all;
            keys.sort_unstable();
            keys.dedup();
            keys
        };
        let mut words = content(statement.position.as_ref().map_or(&statement.text, |position| &position.issue));
        // Names of the parties say only whom it is between.
        for party in statement.parties() {
            for name in [Some(&party.entity_text), party.identifier_text.as_ref()].into_iter().flatten() {
                content(name).iter().for_each(|word| {
                    words.remove(word);
                });
            }
        }
        Self {
            told,
            on: told.told_on(),
            givers: keys(statement.actor.iter().map(party_key).collect()),
            parties: keys(statement.parties().map(party_key).collect()),
            words,
            figures: statement.money.iter().map(|amount| (amount.currency.as_str(), Figure::of(amount))).collect(),
        }
    }

    fn statement(&self) -> &'s Statement {
        self.told.statement
    }

    fn same_sum(&self, other: &Self) -> bool {
        self.figures.iter().any(|one| other.figures.iter().any(|two| one.0 == two.0 && one.1.agrees(&two.1)))
    }

    /// Whether two are about one thing, between the same parties.
    fn is_about(&self, other: &Self) -> bool {
        let shared = self.parties.iter().filter(|party| other.parties.contains(party)).count();
        let needed = self.parties.len().min(other.parties.len()).max(1);
        let words = overlap(&self.words, &other.words);
        shared >= needed && ((self.same_sum(other) && words >= 0.2) || words >= 0.5)
    }
}

/// Whether a statement promises something to somebody in time to come.
fn is_promise(statement: &Statement) -> bool {
    let is_friendly = statement.event.first().is_some_and(|category| category.quad().number() <= 2);
    match statement.kind {
        Kind::Event => {
            let agrees = statement.event.first() == Some(&Category::Agree) && statement.modality == Modality::Actual;
            is_friendly && (agrees || matches!(statement.modality, Modality::Planned | Modality::Conditional))
        }
        Kind::Position => {
            statement.modality != Modality::Denied
                && statement.position.as_ref().is_some_and(|position| position.stance == Stance::Offers)
        }
        Kind::Quantity | Kind::Speech => false,
    }
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

/// Whether an event is what was promised.
fn keeps(deed: &View<'_, '_>, promise: &View<'_, '_>) -> bool {
    let Some(done) = deed.told.happened() else { return false };
    let promised = promise.statement().event.first().copied();
    let is_kind = match promised {
        Some(Category::Consult) => done == Category::Consult,
        Some(Category::Support) => matches!(done, Category::Support | Category::Cooperate),
        Some(Category::Agree) | None => matches!(
            done,
            Category::Aid | Category::Cooperate | Category::Retreat | Category::Support | Category::Consult
        ),
        Some(promised) => done == promised || done.quad() == promised.quad(),
    };
    if !is_kind || !promise.givers.iter().all(|giver| deed.parties.contains(giver)) {
        return false;
    }
    // Who was to receive does not keep it.
    if done == Category::Aid && !deed.givers.iter().any(|giver| promise.givers.contains(giver)) {
        return false;
    }
    if promised == Some(Category::Consult) {
        let near = match (deed.told.day(), promise.told.day()) {
            (Some(then), Some(planned)) if promise.told.precision() == DatePrecision::Publication => {
                (0..=60).contains(&days_between(planned, then))
            }
            (Some(then), Some(planned)) => days_between(planned, then).abs() <= 2,
            _ => false,
        };
        return deed.parties == promise.parties && near;
    }
    deed.is_about(promise)
}

/// Whether a statement takes back what was promised.
fn breaks(other: &View<'_, '_>, promise: &View<'_, '_>) -> bool {
    let statement = other.statement();
    let by_giver = other.givers.iter().any(|giver| promise.givers.contains(giver));
    let refused = matches!(statement.event.first(), Some(Category::Reject | Category::Sanction))
        && matches!(statement.modality, Modality::Actual | Modality::Planned);
    let cancelled = statement.money.iter().any(|amount| amount.stage == Some(Stage::Cancelled));
    let denied = statement.kind == Kind::Event && statement.modality == Modality::Denied;
    by_giver && (refused || cancelled || denied) && other.is_about(promise)
}

/// The promises that a question is about: overdue first, then open, broken, kept; each by the day of telling.
pub fn promises(told: &[Told<'_>], question: &PromisesQuestion<'_>) -> Vec<Promise> {
    let concerns = |statement: &Statement, code: Option<&str>| {
        code.is_none_or(|code| has(&statement.actor, code) || has(&statement.recipient, code))
    };
    let mut views: Vec<View<'_, '_>> = told
        .iter()
        .filter(|one| concerns(one.statement, question.party) && concerns(one.statement, question.other))
        .filter(|one| matches!(one.statement.kind, Kind::Event | Kind::Position))
        .map(View::of)
        .collect();
    views.sort_by_key(|view| (view.on, &view.statement().id));
    let on = question.on.or_else(|| views.iter().filter_map(|view| view.on).max());
    let is_asked = |day: Option<Date>| {
        question.from.is_none_or(|from| day.is_some_and(|day| from <= day))
            && question.to.is_none_or(|to| day.is_some_and(|day| day <= to))
    };
    // Where to look for what became of a promise: among what its giver did.
    let mut by_party: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
    for (index, view) in views.iter().enumerate() {
        for party in &view.parties {
            by_party.entry(party).or_default().push(index);
        }
    }
    let mut made: Vec<Promise> = Vec::new();
    let mut origins: Vec<FxHashSet<u64>> = Vec::new();
    let mut by_matter: FxHashMap<u64, usize> = FxHashMap::default();
    let mut first: Vec<usize> = Vec::new();
    for (index, view) in views.iter().enumerate() {
        if !is_promise(view.statement()) || !is_asked(view.on) {
            continue;
        }
        // Promised again: the same happening, or the same words between the same parties.
        let again = by_matter.get(&view.told.matter).copied().or_else(|| {
            let earlier = view.givers.first().and_then(|giver| by_party.get(giver))?;
            let earlier = earlier.iter().copied().take_while(|&other| other < index);
            let same = earlier.filter(|&other| {
                let other = &views[other];
                other.givers == view.givers && is_promise(other.statement()) && other.is_about(view)
            });
            same.filter_map(|other| by_matter.get(&views[other].told.matter).copied()).next()
        });
        let at = again.unwrap_or_else(|| {
            made.push(new_promise(view));
            origins.push(FxHashSet::default());
            first.push(index);
            made.len() - 1
        });
        by_matter.insert(view.told.matter, at);
        let promise = &mut made[at];
        promise.last_told = view.on;
        promise.deadline = promise.deadline.max(deadline(view.statement()));
        promise.condition = promise.condition.take().or_else(|| view.statement().condition.clone());
        promise.statements.push(view.statement().id.clone());
        origins[at].insert(view.told.origin);
        promise.origins = origins[at].len();
    }
    for (promise, &index) in made.iter_mut().zip(&first) {
        let view = &views[index];
        let others = view.givers.first().and_then(|giver| by_party.get(giver)).map(Vec::as_slice).unwrap_or_default();
        let later = |other: &&View<'_, '_>| {
            other.told.matter != view.told.matter
                && (other.on > view.on || (other.on == view.on && other.told.day() > view.on))
                && on.is_none_or(|on| other.on.is_none_or(|told| told <= on))
        };
        let found = |wanted: fn(&View<'_, '_>, &View<'_, '_>) -> bool| -> Vec<&View<'_, '_>> {
            others.iter().map(|&other| &views[other]).filter(later).filter(|other| wanted(other, view)).collect()
        };
        let (kept, broken) = (found(keeps), found(breaks));
        let last = |views: &[&View<'_, '_>]| views.iter().filter_map(|view| view.on).max();
        // A promise that was taken back and then kept all the same was kept.
        let (status, by) = if !kept.is_empty() && last(&kept) >= last(&broken) {
            (PromiseStatus::Kept, kept)
        } else if !broken.is_empty() {
            (PromiseStatus::Broken, broken)
        } else if matches!((promise.deadline, on), (Some(deadline), Some(on)) if deadline < on) {
            (PromiseStatus::Overdue, Vec::new())
        } else {
            (PromiseStatus::Open, Vec::new())
        };
        promise.status = status;
        promise.by = by.iter().map(|view| view.statement().id.clone()).collect();
    }
    made.sort_by(|one, other| {
        (one.status, one.told, &one.statements).cmp(&(other.status, other.told, &other.statements))
    });
    made
}

fn new_promise(view: &View<'_, '_>) -> Promise {
    let statement = view.statement();
    let what = match &statement.position {
        Some(position) => position.issue.clone(),
        None => statement.event_text.join(" "),
    };
    let mut takers: Vec<String> = statement.recipient.iter().map(|party| party_key(party).to_owned()).collect();
    takers.sort();
    takers.dedup();
    Promise {
        status: PromiseStatus::Open,
        givers: view.givers.iter().map(|giver| (*giver).to_owned()).collect(),
        takers,
        what,
        condition: None,
        deadline: None,
        told: view.on,
        last_told: view.on,
        outlet: view.told.outlet().to_owned(),
        origins: 0,
        statements: Vec::new(),
        text: statement.text.clone(),
        by: Vec::new(),
    }
}
