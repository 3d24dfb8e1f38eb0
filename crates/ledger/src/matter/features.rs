//! What of a statement tells whether another tells the same happening.

use demarche_statement::{Category, DatePrecision, Entity, Instrument, Kind, Modality, Stance, Statement};
use jiff::civil::Date;

use crate::Interval;
use crate::words;

/// Days since 1970, which dates are compared and blocked by.
pub(crate) fn day(date: Date) -> i64 {
    (date - EPOCH).get_days().into()
}

/// The date of such a day; none where there is none, as of statements without one.
pub(crate) fn date(day: i64) -> Option<Date> {
    EPOCH.checked_add(jiff::SignedDuration::from_hours(day.checked_mul(24)?)).ok()
}

const EPOCH: Date = Date::constant(1970, 1, 1);

/// Whether what is told has happened, is to happen, or is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It happened, or holds.
    Fact,
    /// It is planned, promised, hoped for or depends on something.
    Prospect,
    /// An agreement: it happened, and it is of what is to come.
    Accord,
    /// It is demanded.
    Demand,
    /// It is denied, as fact or prospect.
    Denial,
}

impl Standing {
    fn of(statement: &Statement) -> Self {
        let agrees = statement.event.first() == Some(&Category::Agree);
        match statement.modality {
            Modality::Denied => Self::Denial,
            Modality::Demanded => Self::Demand,
            Modality::Actual if agrees => Self::Accord,
            Modality::Actual => Self::Fact,
            Modality::Planned | Modality::Hoped | Modality::Possible | Modality::Conditional => Self::Prospect,
        }
    }

    pub(crate) fn agrees_with(self, other: Self) -> bool {
        self == other
            || self == Self::Denial
            || other == Self::Denial
            || matches!(
                (self, other),
                (Self::Accord, Self::Fact | Self::Prospect) | (Self::Fact | Self::Prospect, Self::Accord)
            )
    }
}

/// The days on which it may have happened, and how well they are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct When {
    pub(crate) first: i64,
    pub(crate) last: i64,
    pub(crate) precision: DatePrecision,
}

/// A text without a date tells of the day it appeared, or of the days before.
const NEWS: i64 = 3;

impl When {
    fn of(statement: &Statement) -> Option<Self> {
        let published = statement.cite_info.date;
        let (date, precision) = match (statement.date, statement.date_precision) {
            (Some(date), Some(precision)) => (date, precision),
            (Some(date), None) => (date, DatePrecision::Day),
            (None, _) => (published?, DatePrecision::Publication),
        };
        let first = day(date);
        Some(match precision {
            DatePrecision::Day => Self { first, last: first, precision },
            DatePrecision::Span => Self { first, last: statement.enddate.map_or(first, day).max(first), precision },
            DatePrecision::Publication => Self { first: first - NEWS, last: first, precision },
            DatePrecision::Month => {
                Self { first: day(date.first_of_month()), last: day(date.last_of_month()), precision }
            }
            DatePrecision::Year => Self { first: day(date.first_of_year()), last: day(date.last_of_year()), precision },
        })
    }

    pub(crate) fn is_coarse(&self) -> bool {
        matches!(self.precision, DatePrecision::Month | DatePrecision::Year)
    }

    /// Days between the two; 0 where they overlap.
    pub(crate) fn gap(&self, other: &Self) -> i64 {
        (self.first - other.last).max(other.first - self.last).max(0)
    }

    /// The day that it is blocked under.
    pub(crate) fn block_day(&self) -> i64 {
        if self.precision == DatePrecision::Publication { self.last } else { self.first }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Features {
    pub(crate) number: i64,
    pub(crate) version: i64,
    pub(crate) sentence: usize,
    pub(crate) kind: Kind,
    /// The first category.
    pub(crate) category: Option<Category>,
    /// All of them, as bits.
    pub(crate) categories: u32,
    /// The letters of the code, at most four, in one number.
    pub(crate) cameo: Option<u32>,
    pub(crate) standing: Standing,
    /// Hashes of party keys, sorted, each once.
    pub(crate) actors: Vec<u32>,
    pub(crate) recipients: Vec<u32>,
    pub(crate) parties: Vec<u32>,
    /// Party and person, sorted.
    pub(crate) persons: Vec<(u32, u32)>,
    pub(crate) when: Option<When>,
    /// A town or the like, and its country.
    pub(crate) place: Option<(u32, u32)>,
    pub(crate) money: Vec<(u32, Interval, Option<Instrument>)>,
    pub(crate) measure: Option<u32>,
    pub(crate) value: Option<f64>,
    pub(crate) stance: Option<Stance>,
    pub(crate) speaker: Option<u32>,
    /// Content words of the sentence, without the names of the parties.
    pub(crate) words: Vec<u32>,
    /// Content words of the action, its object and purpose, or of the issue.
    pub(crate) action: Vec<u32>,
    /// Where members are looked for.
    pub(crate) keys: Vec<i64>,
    /// Where they are looked for among those that name one party only.
    pub(crate) lone_keys: Vec<i64>,
    /// Where this one is to be found.
    pub(crate) homes: Vec<i64>,
    /// Where it is to be found as one that names one party only.
    pub(crate) lone_homes: Vec<i64>,
    /// A hash of both.
    pub(crate) all_homes: i64,
}

/// What a party is known by: its code, so that a state, its capital and its president are one; else its name.
pub(crate) fn party_key(entity: &Entity) -> &str {
    let known = [&entity.code, &entity.identifier_id, &entity.identifier_text].into_iter().flatten().next();
    known.map_or(entity.entity_text.as_str(), String::as_str)
}

fn short(words: &str) -> u32 {
    words::hash(words) as u32
}

impl Features {
    pub(crate) fn of(number: i64, version: i64, statement: &Statement) -> Self {
        let mut features = Self::without_blocks(number, version, statement);
        features.set_blocks(statement);
        let homes = |homes: &[i64]| homes.iter().fold(0, |hash, home| words::mix([hash as u64, *home as u64, 0, 0]));
        features.all_homes = words::mix([homes(&features.homes) as u64, homes(&features.lone_homes) as u64, 0, 0]);
        features
    }

    fn without_blocks(number: i64, version: i64, statement: &Statement) -> Self {
        let keys_of = |entities: &[Entity]| {
            let mut keys: Vec<u32> = entities.iter().map(|entity| short(party_key(entity))).collect();
            keys.sort_unstable();
            keys.dedup();
            keys
        };
        let (actors, recipients) = (keys_of(&statement.actor), keys_of(&statement.recipient));
        let mut parties: Vec<u32> = actors.iter().chain(&recipients).copied().collect();
        parties.sort_unstable();
        parties.dedup();
        let is_person = |entity: &&Entity| {
            entity.identifier_id.as_deref().is_some_and(|id| id.starts_with("person/") || id.starts_with('Q'))
                && entity.code.is_some()
        };
        let mut persons: Vec<(u32, u32)> = statement
            .parties()
            .filter(is_person)
            .map(|entity| (short(party_key(entity)), short(entity.identifier_id.as_deref().unwrap_or_default())))
            .collect();
        persons.sort_unstable();
        persons.dedup();
        let mut names: Vec<u32> = statement.parties().flat_map(|entity| words::all(&entity.entity_text)).collect();
        names.sort_unstable();
        let quote = statement.quote.as_deref().filter(|_| statement.kind == Kind::Speech);
        let mut action = String::new();
        let issue = statement.position.iter().map(|position| position.issue.as_str());
        let purposes = statement.money.iter().filter_map(|amount| amount.purpose.as_deref());
        for word in statement.event_text.iter().map(String::as_str).chain(issue).chain(purposes) {
            action.push_str(word);
            action.push(' ');
        }
        Self {
            number,
            version,
            sentence: statement.text_info.start,
            kind: statement.kind,
            category: statement.event.first().copied(),
            categories: statement.event.iter().fold(0, |bits, category| bits | 1 << *category as u32),
            cameo: statement
                .cameo
                .as_ref()
                .map(|code| code.as_str().bytes().fold(0, |number, letter| number << 8 | u32::from(letter))),
            standing: Standing::of(statement),
            when: When::of(statement),
            place: statement
                .event_loc
                .as_ref()
                .filter(|place| place.fcl.as_deref() == Some("P"))
                .map(|place| (short(&place.name), place.country_code.as_deref().map_or(0, short))),
            money: statement
                .money
                .iter()
                .map(|amount| (short(&amount.currency), Interval::of(amount), amount.instrument))
                .collect(),
            measure: statement.measure.as_deref().map(short),
            value: statement.value,
            stance: statement.position.as_ref().map(|position| position.stance),
            speaker: statement.speaker.as_ref().map(|speaker| short(speaker_key(speaker))),
            words: words::content(quote.unwrap_or(&statement.text), &names),
            action: words::content(&action, &names),
            actors,
            recipients,
            parties,
            persons,
            keys: Vec::new(),
            lone_keys: Vec::new(),
            homes: Vec::new(),
            lone_homes: Vec::new(),
            all_homes: 0,
        }
    }

    /// As a member is remembered: without what counts for a newcomer only, where its matter is looked for and where it is found.
    pub(crate) fn into_member(mut self) -> Self {
        (self.keys, self.lone_keys, self.homes, self.lone_homes) = Default::default();
        self.words.shrink_to_fit();
        self
    }

    /// Blocks are pairs of parties under a class of statements. Where a text names one party only, as coders and writers
    /// may leave one out, all blocks of that party are looked through.
    fn set_blocks(&mut self, statement: &Statement) {
        let class = match self.kind {
            Kind::Event if self.category.is_some_and(|category| category.quad().number() > 2) => 1,
            Kind::Event => 2,
            Kind::Quantity => 3 + (u64::from(self.measure.unwrap_or_default()) << 8),
            Kind::Position => 4,
            Kind::Speech => 5,
        };
        /// What a key stands for besides a class and parties.
        const ANY: u64 = 1;
        const ONLY: u64 = 2;
        const PAIR: u64 = 3;
        const SPEAKER: u64 = 4;
        const SUM: u64 = 5;
        let one = |side: u64, party: u32| words::mix([class, side, party.into(), 0]);
        match self.parties.as_slice() {
            [] => {
                if let Some(speaker) = self.speaker {
                    self.homes.push(one(SPEAKER, speaker));
                    self.keys.push(one(SPEAKER, speaker));
                }
            }
            [party] => {
                self.lone_homes.push(one(ONLY, *party));
                self.lone_keys.push(one(ONLY, *party));
                self.keys.push(one(ANY, *party));
            }
            // Meetings of many states: pairs of the first few are enough to meet by.
            parties => {
                let parties = &parties[..parties.len().min(4)];
                for (index, first) in parties.iter().enumerate() {
                    self.homes.push(one(ANY, *first));
                    self.lone_keys.push(one(ONLY, *first));
                    for second in &parties[index + 1..] {
                        let pair = words::mix([class, PAIR, (*first).into(), (*second).into()]);
                        self.homes.push(pair);
                        self.keys.push(pair);
                    }
                }
            }
        }
        // The same sum with one party the same: where texts differ on the other party, or on the day.
        if self.kind == Kind::Event {
            for amount in statement.money.iter().take(1) {
                let rounded = format!("{} {:.3e}", amount.currency, amount.amount);
                for party in self.parties.iter().take(3) {
                    let sum = words::mix([SUM, short(&rounded).into(), (*party).into(), 0]);
                    self.homes.push(sum);
                    self.keys.push(sum);
                }
            }
        }
    }
}

/// What a speaker is known by: the person, else the body or the office, else the words.
pub(crate) fn speaker_key(entity: &Entity) -> &str {
    let known = [&entity.identifier_id, &entity.identifier_text].into_iter().flatten().next();
    known.map_or(entity.entity_text.as_str(), String::as_str)
}
