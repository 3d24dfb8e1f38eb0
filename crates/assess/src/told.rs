//! What is measured: statements, and which of them tell the same happening.

use std::hash::{Hash, Hasher};

use demarche_statement::{
    Amount, Category, DatePrecision, Entity, Extent, Kind, Location, Modality, QuadClass, Statement,
};
use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHasher};

use demarche_compare::{is_denial, words};

/// A statement, with numbers that say what else it goes with. Only whether numbers are equal matters.
#[derive(Clone, Copy, Debug)]
pub struct Told<'s> {
    /// What is told.
    pub statement: &'s Statement,
    /// The happening: statements of one matter tell the same, and it counts once.
    pub matter: u64,
    /// The visit or meeting that the matter belongs to, with its talks and signatures; the unit that is counted.
    pub episode: u64,
    /// The independent origin that the telling rests on: two outlets that cite the same third one have one.
    pub origin: u64,
}

impl<'s> Told<'s> {
    /// The day on which it happened or holds; where the text gives none, the day of publication.
    pub fn day(&self) -> Option<Date> {
        self.statement.date.or(self.statement.cite_info.date)
    }

    /// How exactly that day is known.
    pub(crate) fn precision(&self) -> DatePrecision {
        match (self.statement.date, self.statement.date_precision) {
            (Some(_), precision) => precision.unwrap_or(DatePrecision::Day),
            (None, _) => DatePrecision::Publication,
        }
    }

    /// Whether it lies in a time; what has no day lies in all time only.
    pub(crate) fn is_within(&self, from: Option<Date>, to: Option<Date>) -> bool {
        match self.day() {
            Some(day) => from.is_none_or(|from| from <= day) && to.is_none_or(|to| day <= to),
            None => from.is_none() && to.is_none(),
        }
    }

    /// The category, if an event is told as having happened. That somebody denies something is none, for it is speech; nor is
    /// what has been given in all so far.
    pub(crate) fn happened(&self) -> Option<Category> {
        let statement = self.statement;
        let is_total = |amount: &Amount| matches!(amount.extent, Some(Extent::Cumulative | Extent::Balance));
        let happened = statement.kind == Kind::Event
            && statement.modality == Modality::Actual
            && !is_denial(statement)
            && (statement.money.is_empty() || !statement.money.iter().all(is_total));
        statement.event.first().copied().filter(|_| happened)
    }

    /// When it was told: the day of publication, else that of the happening.
    pub(crate) fn told_on(&self) -> Option<Date> {
        self.statement.cite_info.date.or(self.statement.date)
    }

    /// Who published it.
    pub(crate) fn outlet(&self) -> &'s str {
        self.statement.cite_info.publication.as_deref().unwrap_or("unknown outlet")
    }
}

/// The codes of parties, each once, in order.
pub(crate) fn codes(entities: &[Entity]) -> Vec<&str> {
    let mut codes: Vec<&str> = entities.iter().filter_map(|entity| entity.code.as_deref()).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// Whether one of the parties has the code.
pub(crate) fn has(entities: &[Entity], code: &str) -> bool {
    entities.iter().any(|entity| entity.code.as_deref() == Some(code))
}

/// Days from one day to another.
pub(crate) fn days_between(from: Date, to: Date) -> i64 {
    (to - from).get_days().into()
}

/// An event that happened, from all that tell it.
#[derive(Clone, Debug)]
pub(crate) struct Deed<'s> {
    pub(crate) episode: u64,
    pub(crate) day: Date,
    pub(crate) precision: DatePrecision,
    pub(crate) quad: QuadClass,
    /// The mean of the scores that its tellings have.
    pub(crate) score: f64,
    /// The telling that was published first.
    pub(crate) first: Told<'s>,
    /// All who published it, by number.
    pub(crate) outlets: Vec<u32>,
    /// Independent origins.
    pub(crate) origins: Vec<u64>,
}

/// Names by number.
#[derive(Default)]
pub(crate) struct Names<'s> {
    numbers: FxHashMap<&'s str, u32>,
    pub(crate) names: Vec<&'s str>,
}

impl<'s> Names<'s> {
    pub(crate) fn number(&mut self, name: &'s str) -> u32 {
        *self.numbers.entry(name).or_insert_with(|| {
            self.names.push(name);
            (self.names.len() - 1) as u32
        })
    }
}

/// How well a date is known, best first.
fn rank(precision: DatePrecision) -> u8 {
    match precision {
        DatePrecision::Day => 0,
        DatePrecision::Span => 1,
        DatePrecision::Publication => 2,
        DatePrecision::Month => 3,
        DatePrecision::Year => 4,
    }
}

/// The events that happened, each once, in the order of their days.
pub(crate) fn deeds<'s>(told: &[&Told<'s>], names: &mut Names<'s>) -> Vec<Deed<'s>> {
    let mut by_matter: FxHashMap<u64, Vec<(&Told<'s>, Category, Date)>> = FxHashMap::default();
    for one in told {
        if let (Some(category), Some(day)) = (one.happened(), one.day()) {
            by_matter.entry(one.matter).or_default().push((one, category, day));
        }
    }
    let mut found: Vec<Deed<'s>> = Vec::with_capacity(by_matter.len());
    for mut tellings in by_matter.into_values() {
        tellings.sort_by_key(|(one, ..)| (one.told_on(), one.statement.id.as_str()));
        let score = |(one, category, _): &(&Told<'s>, Category, Date)| {
            one.statement.event_scale.unwrap_or_else(|| category.score(one.statement.mode.first().copied()))
        };
        let best = tellings.iter().min_by_key(|(one, ..)| rank(one.precision()));
        let (Some(&(first, category, _)), Some(&(best, _, day))) = (tellings.first(), best) else { continue };
        let mut outlets: Vec<u32> = tellings.iter().map(|(one, ..)| names.number(one.outlet())).collect();
        let mut origins: Vec<u64> = tellings.iter().map(|(one, ..)| one.origin).collect();
        origins.sort_unstable();
        origins.dedup();
        outlets.sort_unstable();
        outlets.dedup();
        found.push(Deed {
            episode: first.episode,
            day,
            precision: best.precision(),
            quad: category.quad(),
            score: tellings.iter().map(score).sum::<f64>() / tellings.len() as f64,
            first: *first,
            outlets,
            origins,
        });
    }
    // What is of one day goes as it was told, so that a visit begins with the arrival.
    found.sort_by_key(|deed| {
        let first = deed.first.statement;
        (deed.day, deed.first.told_on(), first.text_info.sequence, &first.id)
    });
    found
}

/// Days without news after which another episode begins, and the longest that one lasts.
const PAUSE: i64 = 2;
const LONGEST: i64 = 7;

/// How long before its publication an article's undated events may lie, where a dated one of the same parties does.
const NEWS: i64 = 14;

/// Gives bare statements their numbers, in a simple way.
///
/// Statements of one kind, code, day and parties on each side are one matter, unless they name other people or towns; those
/// without a day of their own, if their words are the same too. Events of the same parties, of cooperation or
/// of conflict, that follow each other within two days are one episode, of a week at most. The origin is the last outlet
/// that the text cites, else the one that published it. A ledger does this with more care; its numbers are to be preferred.
pub fn group(statements: &[Statement]) -> Vec<Told<'_>> {
    let mut origins = Names::default();
    let mut told: Vec<Told<'_>> = statements
        .iter()
        .zip(matters(statements))
        .map(|(statement, matter)| {
            let cited = statement.sources.last().map(|source| source.outlet.as_str());
            let origin = cited.or(statement.cite_info.publication.as_deref()).unwrap_or(&statement.cite_info.id);
            Told { statement, matter, episode: matter, origin: u64::from(origins.number(origin)) }
        })
        .collect();
    into_episodes(&mut told);
    told
}

/// What a party is known by: its code, so that a state, its capital and its president are one; else its name.
pub(crate) fn party_key(entity: &Entity) -> &str {
    let known = [&entity.code, &entity.identifier_id, &entity.identifier_text].into_iter().flatten().next();
    known.map_or(entity.entity_text.as_str(), String::as_str)
}

fn party_keys(entities: &[Entity]) -> Vec<&str> {
    let mut keys: Vec<&str> = entities.iter().map(party_key).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// Statements whose matters and origins are known, as a ledger knows them: each with the number of its matter and that of its
/// origin. Episodes are found as by [`group`].
pub fn known<'s>(statements: impl IntoIterator<Item = (&'s Statement, u64, u64)>) -> Vec<Told<'s>> {
    let mut told: Vec<Told<'_>> = statements
        .into_iter()
        .map(|(statement, matter, origin)| Told { statement, matter, episode: matter, origin })
        .collect();
    into_episodes(&mut told);
    // Tellings of one matter may be dated apart: all go with the first.
    let mut of_matter: FxHashMap<u64, u64> = FxHashMap::default();
    for one in &mut told {
        one.episode = *of_matter.entry(one.matter).or_insert(one.episode);
    }
    told
}

/// The number of the matter of each statement.
fn matters(statements: &[Statement]) -> Vec<u64> {
    let mut alike: FxHashMap<u64, Vec<usize>> = FxHashMap::default();
    for (index, statement) in statements.iter().enumerate() {
        alike.entry(matter_key(statement)).or_default().push(index);
    }
    // The place of the first statement of the matter stands for it.
    let mut first: Vec<usize> = vec![0; statements.len()];
    for members in alike.into_values() {
        let mut scenes: Vec<(Scene<'_>, usize)> = Vec::new();
        let mut named: Vec<(Scene<'_>, usize)> =
            members.into_iter().map(|index| (Scene::of(&statements[index]), index)).collect();
        // Who names most people tells best which of two meetings it was.
        named.sort_by_key(|(scene, index)| (std::cmp::Reverse(scene.people.len()), *index));
        for (scene, index) in named {
            let known = scenes.iter().find(|(known, _)| known.may_be(&scene)).map(|(_, index)| *index);
            first[index] = known.unwrap_or(index);
            if known.is_none() {
                scenes.push((scene, index));
            }
        }
    }
    let mut numbers: FxHashMap<usize, u64> = FxHashMap::default();
    let mut number = |first: usize| {
        let next = numbers.len() as u64;
        *numbers.entry(first).or_insert(next)
    };
    first.into_iter().map(&mut number).collect()
}

/// Who took part in an event by name, and in which town: two meetings of one day differ in one of these.
struct Scene<'s> {
    people: Vec<&'s str>,
    town: Option<&'s str>,
}

impl<'s> Scene<'s> {
    fn of(statement: &'s Statement) -> Self {
        let named = statement.parties().filter_map(|party| party.identifier_id.as_deref());
        let mut people: Vec<&str> = if statement.kind == Kind::Event {
            named.filter(|id| !id.starts_with("country/") && !id.starts_with("body/")).collect()
        } else {
            Vec::new()
        };
        people.sort_unstable();
        people.dedup();
        let is_town = |place: &&Location| place.fcl.as_deref() == Some("P") && statement.kind == Kind::Event;
        Self { people, town: statement.event_loc.as_ref().filter(is_town).map(|place| place.name.as_str()) }
    }

    fn may_be(&self, other: &Self) -> bool {
        let holds = |all: &[&str], some: &[&str]| some.iter().all(|one| all.contains(one));
        let same_people = holds(&self.people, &other.people) || holds(&other.people, &self.people);
        // Those who are named by both were in one town, whatever each calls it.
        let is_told = !self.people.is_empty() && !other.people.is_empty();
        let same_town = self.town.zip(other.town).is_none_or(|(one, two)| one == two);
        same_people && (is_told || same_town)
    }
}

fn matter_key(statement: &Statement) -> u64 {
    let mut hash = FxHasher::default();
    statement.kind.hash(&mut hash);
    party_keys(&statement.actor).hash(&mut hash);
    party_keys(&statement.recipient).hash(&mut hash);
    statement.date.or(statement.cite_info.date).hash(&mut hash);
    statement.event.first().hash(&mut hash);
    statement.measure.hash(&mut hash);
    match statement.kind {
        Kind::Event => {
            statement.money.first().map(|amount| (amount.instrument, &amount.currency)).hash(&mut hash);
            if matches!(statement.date_precision, None | Some(DatePrecision::Publication)) {
                // Without a day of its own it is known by its words, and by who is named.
                words::folded(&statement.event_text.join(" ")).hash(&mut hash);
                let named = statement.parties().filter_map(|party| party.identifier_id.as_deref());
                let mut named: Vec<&str> = named.collect();
                named.sort_unstable();
                named.hash(&mut hash);
            }
        }
        Kind::Quantity => statement.value.map(f64::to_bits).hash(&mut hash),
        Kind::Position => {
            statement.position.as_ref().map(|held| (held.stance, words::folded(&held.issue))).hash(&mut hash)
        }
        Kind::Speech => statement.quote.as_ref().unwrap_or(&statement.text).hash(&mut hash),
    }
    hash.finish()
}

/// Whether it is something done for somebody, and neither talk nor signature.
fn is_deed(statement: &Statement) -> bool {
    matches!(statement.event.first(), Some(Category::Cooperate | Category::Aid | Category::Retreat | Category::Concede))
}

fn into_episodes(told: &mut [Told<'_>]) {
    // Where and when: the parties, on which side of peace, and the day.
    let key = |one: &Told<'_>, is_loose: bool| -> Option<(u64, Date)> {
        let quad = one.statement.event.first()?.quad();
        let is_peaceful = matches!(quad, QuadClass::VerbalCooperation | QuadClass::MaterialCooperation);
        let mut parties = party_keys(&one.statement.actor);
        parties.extend(party_keys(&one.statement.recipient));
        parties.sort_unstable();
        parties.dedup();
        let mut hash = FxHasher::default();
        (one.statement.kind, one.statement.modality == Modality::Actual, is_peaceful, is_loose, parties)
            .hash(&mut hash);
        Some((hash.finish(), one.day()?))
    };
    let mut chained: Vec<(u64, Date, usize)> = Vec::new();
    // An article's last dated event of the same parties: what it tells without a day goes with that.
    let mut dated: FxHashMap<(&str, u64), Date> = FxHashMap::default();
    for (index, one) in told.iter().enumerate() {
        let Some((key, day)) = key(one, false) else { continue };
        match one.precision() {
            DatePrecision::Month | DatePrecision::Year => {}
            DatePrecision::Publication => chained.push((key, day, index)),
            DatePrecision::Day | DatePrecision::Span => {
                let latest = dated.entry((one.statement.cite_info.id.as_str(), key)).or_insert(day);
                *latest = day.max(*latest);
                chained.push((key, day, index));
            }
        }
    }
    for (of, day, index) in &mut chained {
        let one = &told[*index];
        if one.precision() != DatePrecision::Publication {
            continue;
        }
        let beside = dated.get(&(one.statement.cite_info.id.as_str(), *of));
        match beside.filter(|beside| (0..=NEWS).contains(&days_between(**beside, *day))) {
            Some(beside) => *day = *beside,
            // Without a day, talks and signings are news of these days; trade and gifts may be older, and go by themselves.
            None if is_deed(one.statement) => *of = key(one, true).map_or(*of, |(key, _)| key),
            None => {}
        }
    }
    chained.sort_unstable();
    let mut open: Option<(u64, Date, Date, u64)> = None;
    for (key, day, index) in chained {
        let episode = match open {
            Some((of, first, last, episode))
                if of == key && days_between(last, day) <= PAUSE && days_between(first, day) <= LONGEST =>
            {
                open = Some((of, first, day, episode));
                episode
            }
            _ => {
                let episode = told[index].matter;
                open = Some((key, day, day, episode));
                episode
            }
        };
        told[index].episode = episode;
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use jiff::civil::date;

    use super::*;

    fn statements() -> Vec<Statement> {
        let line = |day: &str, published: &str, code: &str, extra: &str| {
            let json = format!(
                r#"{{"id":"s{published}{code}","kind":"event",{day}"actor":[{{"entity_text":"Aliyev","start":0,"end":6,"code":"AZE"}}],
                "recipient":[{{"entity_text":"Japan","start":0,"end":5,"code":"JPN"}}],"event":["{code}"],
                "modality":"actual","text":"","text_info":{{"sequence":0,"start":0,"end":0}}{extra},
                "cite_info":{{"id":"a{published}","publication":"Trend","date":"{published}","coder":"hand"}},"confidence":1}}"#
            );
            serde_json::from_str::<Statement>(&json).unwrap()
        };
        let on = |day: &str| format!(r#""date":"{day}","date_precision":"day","#);
        vec![
            line(&on("2006-03-08"), "2006-03-13", "CONSULT", ""),
            line(
                &on("2006-03-08"),
                "2006-03-09",
                "CONSULT",
                r#","sources":[{"outlet":"Turan","text":"(Turan)","scope":"sentence"}]"#,
            ),
            line("", "2006-03-13", "SUPPORT", ""),
            line(&on("2006-03-09"), "2006-03-09", "ACCUSE", ""),
            line(&on("2006-06-08"), "2006-06-09", "CONSULT", ""),
        ]
    }

    #[test]
    fn a_visit_told_twice_is_one_matter_and_its_signing_is_in_its_episode() {
        let statements = statements();
        let told = group(&statements);
        let matters: Vec<u64> = told.iter().map(|one| one.matter).collect();
        assert_eq!(matters, [0, 0, 1, 2, 3]);
        let episodes: Vec<u64> = told.iter().map(|one| one.episode).collect();
        assert_eq!(episodes, [0, 0, 0, 2, 3]);
        assert_ne!(told[0].origin, told[1].origin);
    }

    #[test]
    fn two_meetings_of_a_day_are_two_matters_of_one_episode() {
        let mut statements = vec![statements().swap_remove(0); 4];
        let person = |statement: &mut Statement, id: Option<&str>| {
            statement.recipient[0].identifier_id = id.map(str::to_owned);
        };
        person(&mut statements[0], None);
        person(&mut statements[1], Some("person/koizumi"));
        person(&mut statements[2], Some("person/aso"));
        person(&mut statements[3], Some("person/koizumi"));
        let told = group(&statements);
        assert_eq!(told.iter().map(|one| one.matter).collect::<Vec<_>>(), [0, 0, 1, 0]);
        assert_eq!(told.iter().map(|one| one.episode).collect::<Vec<_>>(), [0; 4]);

        let town = |name: &str| {
            Some(serde_json::from_str(&format!(r#"{{"text":"{name}","name":"{name}","fcl":"P"}}"#)).unwrap())
        };
        for (statement, name) in statements.iter_mut().zip(["Tokyo", "Osaka", "Tokyo", "Osaka"]) {
            person(statement, None);
            statement.event_loc = town(name);
        }
        assert_eq!(group(&statements).iter().map(|one| one.matter).collect::<Vec<_>>(), [0, 1, 0, 1]);
    }

    #[test]
    fn what_is_only_denied_or_totalled_is_no_deed() {
        let mut denial = statements().swap_remove(3);
        denial.event = vec![Category::Reject];
        denial.event_text = vec!["denied".to_owned()];
        let mut total = statements().swap_remove(2);
        total.money = vec![
            serde_json::from_str(
                r#"{"amount":694e6,"currency":"USD","bound":"exact","extent":"cumulative","text":""}"#,
            )
            .unwrap(),
        ];
        let statements = [denial, total];
        let told = group(&statements);
        assert!(deeds(&told.iter().collect::<Vec<_>>(), &mut Names::default()).is_empty());
    }

    #[test]
    fn an_undated_gift_is_no_part_of_a_visit_and_who_arrived_began_it() {
        let mut statements = statements();
        statements.truncate(3);
        statements[2].event = vec![Category::Cooperate];
        statements[2].cite_info.id = "another article".to_owned();
        statements[2].cite_info.date = Some(date(2006, 3, 7));
        let told = group(&statements);
        assert_eq!(told.iter().map(|one| one.episode).collect::<Vec<_>>(), [0, 0, 1]);
    }

    #[test]
    fn a_deed_is_counted_once_with_all_that_tell_it() {
        let statements = statements();
        let told = group(&statements);
        let mut names = Names::default();
        let deeds = deeds(&told.iter().collect::<Vec<_>>(), &mut names);
        assert_eq!(deeds.len(), 4);
        assert_eq!((deeds[0].day, deeds[0].origins.len(), deeds[0].score), (date(2006, 3, 8), 2, 2.5));
        assert_eq!(deeds[0].first.statement.cite_info.date, Some(date(2006, 3, 9)));
    }
}
