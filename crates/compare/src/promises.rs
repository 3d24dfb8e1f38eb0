//! Promises: what is planned, offered, agreed or made to depend on something, and what became of it.
//!
//! - A promise is **kept** where something told later, or of a later day, is the deed: of the kind promised, by the giver, of
//!   the same sum or in much the same words; of a visit or meeting, on its day and by the same people.
//! - It is **broken** where the giver later refuses, cancels or sanctions it. That it is not done yet, or was never promised,
//!   takes nothing back: the first is open, the second contested.
//! - It is **overdue** where its day has passed and nothing tells that it was kept, else **open**.

use std::sync::OnceLock;

use demarche_statement::{Amount, Category, DatePrecision, Entity, Kind, Modality, Stage, Stance, Statement};
use jiff::civil::Date;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde::Serialize;

use crate::figure::{Figure, Rounded};
use crate::is_denial;
use crate::words::{AllStems, NameStems, Stems};

/// What became of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
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

/// A statement, and the number of the happening that it tells: only whether numbers are equal matters.
#[derive(Clone, Copy, Debug)]
pub struct Telling<'s> {
    /// What is told.
    pub statement: &'s Statement,
    /// The happening.
    pub matter: u64,
}

/// A matter that is a promise.
#[derive(Clone, Debug, PartialEq)]
pub struct Promise<'s> {
    /// The matter.
    pub matter: u64,
    /// The first telling that promises.
    pub first: &'s Statement,
    /// What those who promise are known by: codes, else names.
    pub givers: Vec<&'s str>,
    /// What those are known by who are to have it.
    pub takers: Vec<&'s str>,
    /// The words of the condition or exchange.
    pub condition: Option<&'s str>,
    /// The last day on which it is due, where the words give one.
    pub deadline: Option<Date>,
    /// When it was first told.
    pub told: Option<Date>,
    /// What became of it.
    pub status: PromiseStatus,
    /// The matters that kept or broke it.
    pub by: Vec<u64>,
    /// Later matters that promise the same again.
    pub repeated: Vec<u64>,
    /// Later matters that promise the same otherwise: another sum, another day.
    pub revised: Vec<u64>,
    /// Whether some deny it.
    pub is_contested: bool,
}

/// Days after a visit was planned without a day within which a visit is that one.
const SOON: i64 = 60;

/// Days by which a visit may miss its day.
const NEAR: i64 = 2;

/// Under so many words of the shorter side two lists meet by chance.
const LEAST_WORDS: usize = 4;
const LEAST_ACTION: usize = 2;

/// The least share of the words of an action that is the same.
const SAME_ACTION: f64 = 0.5;

/// What a party is known by: its code, so that a state, its capital and its president are one; else its name.
fn party_key(entity: &Entity) -> &str {
    let known = [&entity.code, &entity.identifier_id, &entity.identifier_text].into_iter().flatten().next();
    known.map_or(entity.entity_text.as_str(), String::as_str)
}

fn keys<'s>(entities: impl Iterator<Item = &'s Entity>) -> Vec<&'s str> {
    let mut keys: Vec<&str> = entities.map(party_key).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// Whether a statement promises something to somebody in time to come.
fn is_promise(statement: &Statement) -> bool {
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

fn told_on(statement: &Statement) -> Option<Date> {
    statement.cite_info.date.or(statement.date)
}

/// Whether a statement tells that something is refused, cancelled or taken back.
fn refuses(statement: &Statement) -> bool {
    let refused = matches!(statement.event.first(), Some(Category::Reject | Category::Sanction))
        && matches!(statement.modality, Modality::Actual | Modality::Planned);
    let cancelled = statement.money.iter().any(|amount| amount.stage == Some(Stage::Cancelled));
    // Who denies having promised contests it, and takes nothing back.
    refused && !is_denial(statement) || cancelled
}

fn asserts(statement: &Statement) -> bool {
    statement.modality != Modality::Denied
}

/// The days on which something may have happened.
#[derive(Clone, Copy)]
struct When {
    first: Date,
    last: Date,
    is_told: bool,
}

impl When {
    fn of(statement: &Statement) -> Option<Self> {
        let (date, precision) = match (statement.date, statement.date_precision) {
            (Some(date), precision) => (date, precision.unwrap_or(DatePrecision::Day)),
            (None, _) => (statement.cite_info.date?, DatePrecision::Publication),
        };
        let (first, last) = match precision {
            DatePrecision::Day | DatePrecision::Publication => (date, date),
            DatePrecision::Span => (date, statement.enddate.unwrap_or(date).max(date)),
            DatePrecision::Month => (date.first_of_month(), date.last_of_month()),
            DatePrecision::Year => (date.first_of_year(), date.last_of_year()),
        };
        Some(Self { first, last, is_told: precision != DatePrecision::Publication })
    }

    /// Days between the two; 0 where they overlap.
    fn gap(&self, other: &Self) -> i64 {
        let days = |from: Date, to: Date| i64::from((to - from).get_days());
        days(self.last, other.first).max(days(other.last, self.first)).max(0)
    }
}

/// A statement, and what of it is compared. Most pairs are told apart by their words, so the rest is worked out when asked for.
struct Member<'s> {
    statement: &'s Statement,
    /// Stems of the sentence, or of the issue, without the names of the parties.
    words: Stems,
    /// Stems of the action, its object and purpose, or of the issue.
    action: Stems,
    features: OnceLock<Features<'s>>,
}

struct Features<'s> {
    parties: Vec<&'s str>,
    /// Party and person.
    persons: Vec<(&'s str, &'s str)>,
    sums: Vec<(&'s str, Rounded)>,
    when: Option<When>,
}

impl<'s> Features<'s> {
    fn of(statement: &'s Statement) -> Self {
        let is_person = |party: &&Entity| {
            let id = party.identifier_id.as_deref();
            party.code.is_some() && id.is_some_and(|id| id.starts_with("person/") || id.starts_with('Q'))
        };
        let persons = statement.parties().filter(is_person);
        let sum = |amount: &'s Amount| (amount.currency.as_str(), Figure::of(amount).rounded());
        Self {
            parties: keys(statement.parties()),
            persons: persons
                .map(|party| (party_key(party), party.identifier_id.as_deref().unwrap_or_default()))
                .collect(),
            sums: statement.money.iter().map(sum).collect(),
            when: When::of(statement),
        }
    }

    fn same_sum(&self, other: &Self) -> bool {
        self.sums.iter().any(|one| other.sums.iter().any(|two| one.0 == two.0 && one.1.agrees(&two.1)))
    }

    /// Whether it is the visit or meeting that another plans: on its day, or soon where none was told; not of others.
    fn is_meeting_of(&self, planned: &Self) -> bool {
        let others = planned.persons.iter().any(|(party, person)| {
            let mut theirs = self.persons.iter().filter(|(of, _)| of == party).peekable();
            theirs.peek().is_some() && !theirs.any(|(_, name)| name == person)
        });
        let in_time = match (self.when, planned.when) {
            (Some(then), Some(planned)) if !planned.is_told => {
                (0..=SOON).contains(&i64::from((then.last - planned.last).get_days()))
            }
            (Some(then), Some(planned)) => then.gap(&planned) <= NEAR,
            _ => false,
        };
        self.parties == planned.parties && !others && in_time
    }
}

impl<'s> Member<'s> {
    fn of(statement: &'s Statement) -> Self {
        // Names of the parties say only whom it is between.
        let words = statement.parties().map(|party| party.entity_text.as_str());
        let others = statement.parties().filter(|party| party.identifier_text.as_ref() != Some(&party.entity_text));
        let names = NameStems::of(words.chain(others.filter_map(|party| party.identifier_text.as_deref())));
        let issue = statement.position.as_ref().map(|position| position.issue.as_str());
        let purposes = statement.money.iter().filter_map(|amount| amount.purpose.as_deref());
        let action = statement.event_text.iter().map(String::as_str).chain(issue).chain(purposes);
        Self {
            statement,
            words: Stems::of([issue.unwrap_or(&statement.text)], &names),
            action: Stems::of(action, &names),
            features: OnceLock::new(),
        }
    }

    fn features(&self) -> &Features<'s> {
        self.features.get_or_init(|| Features::of(self.statement))
    }

    /// Whether two are about one thing: the same sum, or much the same words; and the same parties. Whether the action may be
    /// the same is known already.
    fn is_about(&self, other: &Self, may_be_action: bool) -> bool {
        let have_sums = !self.statement.money.is_empty() && !other.statement.money.is_empty();
        let is_action = may_be_action && self.action.share(&other.action, LEAST_ACTION, SAME_ACTION) > 0.0;
        let words = self.words.share(&other.words, LEAST_WORDS, least_share(have_sums, is_action));
        if words == 0.0 {
            return false;
        }
        let (mine, theirs) = (self.features(), other.features());
        let shared = mine.parties.iter().filter(|party| theirs.parties.contains(party)).count();
        shared >= mine.parties.len().min(theirs.parties.len()).max(1)
            && (words >= least_share(false, is_action) || mine.same_sum(theirs))
    }
}

/// The least share of their words that two have in common which are about one thing: it takes fewer where the sum, and some
/// fewer where the action is the same.
fn least_share(is_sum: bool, is_action: bool) -> f64 {
    match (is_sum, is_action) {
        (true, _) => 0.2,
        (false, true) => 0.34,
        (false, false) => 0.5,
    }
}

/// What is compared of all members of a matter.
struct Compared<'s> {
    members: Vec<Member<'s>>,
    words: AllStems,
    actions: AllStems,
    has_sum: bool,
}

/// Parties by number: each promise is held against all that its giver takes part in, and numbers are sooner compared.
#[derive(Default)]
struct Numbers<'s>(FxHashMap<&'s str, u32>);

impl<'s> Numbers<'s> {
    fn of(&mut self, parties: impl Iterator<Item = &'s Entity>) -> Vec<u32> {
        let number = |party| {
            let next = self.0.len() as u32;
            *self.0.entry(party_key(party)).or_insert(next)
        };
        let mut numbers: Vec<u32> = parties.map(number).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }
}

/// A matter, looked at as promise or as deed.
struct View<'s> {
    matter: u64,
    members: Vec<&'s Statement>,
    /// Parties by number: see [`Numbers`].
    parties: Vec<u32>,
    day: Option<Date>,
    told: Option<Date>,
    /// The first member that promises something.
    promise: Option<&'s Statement>,
    /// The category of the first deed that is told.
    deed: Option<Category>,
    /// Who did it.
    doers: Vec<u32>,
    /// Who refuses something.
    refusers: Vec<u32>,
    /// Worked out when first asked for: most matters are no promise, and no deed that could keep one.
    compared: OnceLock<Compared<'s>>,
}

impl<'s> View<'s> {
    fn of(matter: u64, members: Vec<&'s Statement>, numbers: &mut Numbers<'s>) -> Self {
        let is_dated =
            |statement: &&&Statement| asserts(statement) && statement.date_precision == Some(DatePrecision::Day);
        let best = members.iter().find(is_dated).or(members.first());
        let asserting = || members.iter().copied().filter(|statement| asserts(statement));
        let happened = |statement: &&Statement| statement.kind == Kind::Event && statement.modality == Modality::Actual;
        let deed = asserting().find(happened);
        Self {
            matter,
            promise: asserting().find(|statement| is_promise(statement)),
            deed: deed.and_then(|deed| deed.event.first().copied()),
            doers: numbers.of(deed.into_iter().flat_map(|deed| &deed.actor)),
            refusers: numbers
                .of(asserting().filter(|statement| refuses(statement)).flat_map(|statement| &statement.actor)),
            parties: numbers.of(members.iter().flat_map(|statement| statement.parties())),
            day: best.and_then(|statement| statement.date.or(statement.cite_info.date)),
            told: members.iter().filter_map(|statement| told_on(statement)).min(),
            members,
            compared: OnceLock::new(),
        }
    }

    fn compared(&self) -> &Compared<'s> {
        self.compared.get_or_init(|| {
            let members: Vec<Member<'s>> = self.members.iter().map(|statement| Member::of(statement)).collect();
            Compared {
                words: AllStems::of(members.iter().map(|member| &member.words)),
                actions: AllStems::of(members.iter().map(|member| &member.action)),
                has_sum: self.members.iter().any(|statement| !statement.money.is_empty()),
                members,
            }
        })
    }

    fn any_pair(&self, other: &Self, wanted: impl Fn(&Features<'s>, &Features<'s>) -> bool) -> bool {
        let (mine, theirs) = (&self.compared().members, &other.compared().members);
        mine.iter().any(|one| theirs.iter().any(|two| wanted(one.features(), two.features())))
    }

    fn is_about(&self, other: &Self) -> bool {
        let (mine, theirs) = (self.compared(), other.compared());
        let have_sums = mine.has_sum && theirs.has_sum;
        mine.members.iter().any(|one| {
            // What has too few words in common with all of them has so with each.
            let may_be_action = one.action.may_share(&theirs.actions, LEAST_ACTION, SAME_ACTION);
            one.words.may_share(&theirs.words, LEAST_WORDS, least_share(have_sums, may_be_action))
                && theirs.members.iter().any(|two| one.is_about(two, may_be_action))
        })
    }

    /// Whether it was told after another, or tells of a later day.
    fn comes_after(&self, other: &Self) -> bool {
        match (self.told, other.told) {
            (Some(mine), Some(told)) => mine > told || (mine == told && self.day > Some(told)),
            _ => false,
        }
    }

    fn deadline(&self) -> Option<Date> {
        self.members.iter().filter_map(|statement| deadline(statement)).max()
    }

    /// Whether it names another sum or day than what it is about.
    fn is_otherwise(&self, promise: &Self) -> bool {
        let have_sums = self.compared().has_sum && promise.compared().has_sum;
        let another_sum = have_sums && !self.any_pair(promise, Features::same_sum);
        let another_day = matches!((self.deadline(), promise.deadline()), (Some(now), Some(before)) if now != before);
        another_sum || another_day
    }

    /// Whether it is what was promised.
    fn keeps(&self, promise: &Self, promised: &Statement, givers: &[u32]) -> bool {
        let Some(done) = self.deed else { return false };
        let category = promised.event.first().copied();
        // A visit or meeting to come may be coded as talk that is planned, or as the will to meet (036).
        let is_meeting = category == Some(Category::Consult)
            || promised.cameo.as_ref().is_some_and(|code| code.as_str().starts_with("036"));
        // A deed of the kind promised, or a deed at all where words were given.
        let is_kind = match category {
            Some(Category::Consult) => done == Category::Consult,
            Some(Category::Support) => matches!(done, Category::Support | Category::Cooperate),
            Some(category) if category != Category::Agree => done == category || done.quad() == category.quad(),
            _ => matches!(
                done,
                Category::Aid | Category::Cooperate | Category::Retreat | Category::Support | Category::Consult
            ),
        };
        if !is_kind || !givers.iter().all(|giver| self.parties.contains(giver)) {
            return false;
        }
        // Who was to receive does not keep it.
        if done == Category::Aid && !self.doers.iter().any(|doer| givers.contains(doer)) {
            return false;
        }
        if is_meeting {
            return done == Category::Consult && self.any_pair(promise, Features::is_meeting_of);
        }
        self.is_about(promise)
    }

    /// Whether the giver takes back what was promised.
    fn breaks(&self, promise: &Self, givers: &[u32]) -> bool {
        self.refusers.iter().any(|refuser| givers.contains(refuser)) && self.is_about(promise)
    }
}

/// The promises among statements, by the first telling of each, as things stand on a day.
///
/// Tellings are looked at in the order given, which should be that of their days.
pub fn promises<'s>(tellings: &[Telling<'s>], on: Option<Date>) -> Vec<Promise<'s>> {
    let mut places: FxHashMap<u64, usize> = FxHashMap::default();
    let mut members: Vec<(u64, Vec<&'s Statement>)> = Vec::new();
    for telling in tellings {
        let at = *places.entry(telling.matter).or_insert_with(|| {
            members.push((telling.matter, Vec::new()));
            members.len() - 1
        });
        members[at].1.push(telling.statement);
    }
    let mut numbers = Numbers::default();
    let views: Vec<View<'s>> =
        members.into_iter().map(|(matter, members)| View::of(matter, members, &mut numbers)).collect();
    // Where to look for what became of a promise: among what its giver takes part in.
    let mut by_party: FxHashMap<u32, Vec<usize>> = FxHashMap::default();
    for (index, view) in views.iter().enumerate() {
        for &party in &view.parties {
            by_party.entry(party).or_default().push(index);
        }
    }
    let promise = |place: usize| -> Option<Promise<'s>> {
        let view = &views[place];
        let first = view.promise?;
        let givers: Vec<u32> = first.actor.iter().map(|giver| numbers.0[party_key(giver)]).collect();
        let mut made = Promise {
            matter: view.matter,
            first,
            takers: keys(first.recipient.iter()),
            condition: view.members.iter().find_map(|statement| statement.condition.as_deref()),
            deadline: view.deadline(),
            told: view.told,
            status: PromiseStatus::Open,
            by: Vec::new(),
            repeated: Vec::new(),
            revised: Vec::new(),
            is_contested: view.members.iter().any(|statement| !asserts(statement)),
            givers: keys(first.actor.iter()),
        };
        // All that its first giver takes part in.
        let first_giver = made.givers.first().map(|giver| numbers.0[giver]);
        let near = first_giver.and_then(|giver| by_party.get(&giver)).map(Vec::as_slice).unwrap_or_default();
        let (mut kept, mut broken) = (Vec::new(), Vec::new());
        for &at in near.iter().filter(|&&at| at != place) {
            let other = &views[at];
            let is_late = on.is_some_and(|on| other.told.is_some_and(|told| told > on));
            let promises_too = other.promise.is_some();
            let is_later = other.comes_after(view);
            // The same promise may be told twice on a day.
            let is_again = promises_too && (is_later || (other.told == view.told && at > place));
            if is_late || !(is_later || is_again) {
                continue;
            }
            if is_later && other.breaks(view, &givers) {
                broken.push(other);
            } else if is_later && other.keeps(view, first, &givers) {
                kept.push(other);
            } else if is_again && other.is_about(view) {
                let again = if other.is_otherwise(view) { &mut made.revised } else { &mut made.repeated };
                again.push(other.matter);
            }
        }
        // A promise that was taken back and then kept all the same was kept.
        let last = |views: &[&View<'_>]| views.iter().filter_map(|view| view.told).max();
        let is_past = |day: Date| on.is_some_and(|on| day < on);
        let (status, by) = if !kept.is_empty() && last(&kept) >= last(&broken) {
            (PromiseStatus::Kept, kept)
        } else if !broken.is_empty() {
            (PromiseStatus::Broken, broken)
        } else if made.deadline.is_some_and(is_past) {
            (PromiseStatus::Overdue, Vec::new())
        } else {
            (PromiseStatus::Open, Vec::new())
        };
        made.status = status;
        made.by = by.iter().map(|view| view.matter).collect();
        Some(made)
    };
    // Each is looked at by itself, so threads change nothing.
    (0..views.len()).into_par_iter().filter_map(promise).collect()
}
