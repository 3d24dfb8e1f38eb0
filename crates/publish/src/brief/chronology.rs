//! What happened, by episode; what was signed; what lies before the time; what is denied.

use std::collections::BTreeMap;

use demarche_assess::Told;
use demarche_statement::{Category, DatePrecision, Kind, Modality, Statement};
use jiff::civil::Date;

use super::{Group, Line, Maker, Section, phrases};

/// How long before a telling without a day a dated meeting of the same people may lie, to be the one it tells of.
const SAME_MEETING: i32 = 14;

/// Whether something is told as having happened: an event, or a speech held before somebody on a day.
pub(super) fn happened(told: &Told<'_>) -> bool {
    let statement = told.statement;
    let held = statement.kind == Kind::Speech
        && statement.quote.is_none()
        && !statement.recipient.is_empty()
        && is_dated(statement);
    statement.modality == Modality::Actual && (statement.kind == Kind::Event || held)
}

/// Whether it belongs to the money alone: a standing figure, or a payment of which no day is told.
pub(super) fn is_of_money(told: &Told<'_>) -> bool {
    let statement = told.statement;
    let is_paid = statement.kind == Kind::Event && statement.modality == Modality::Actual;
    let is_promise = statement.event.first() == Some(&Category::Agree);
    !statement.money.is_empty()
        && (statement.kind == Kind::Quantity || (is_paid && !is_promise && !is_dated(statement)))
        && statement.modality != Modality::Denied
}

fn is_dated(statement: &Statement) -> bool {
    !matches!(statement.date_precision, None | Some(DatePrecision::Publication))
}

/// How much a telling says: by a template, with the place, dated, and not denied.
fn worth(statement: &Statement) -> [bool; 4] {
    [
        statement.modality != Modality::Denied,
        phrases::is_made(statement),
        is_dated(statement),
        statement.event_loc.is_some(),
    ]
}

/// Those who took part, by name where that is known.
fn people(statement: &Statement) -> Vec<&str> {
    let mut people: Vec<&str> = statement
        .parties()
        .filter_map(|party| party.identifier_id.as_deref())
        .filter(|id| !id.starts_with("country/") && !id.starts_with("body/"))
        .collect();
    people.sort_unstable();
    people.dedup();
    people
}

/// What one matter tells, parted by who took part, where people are named: two meetings on a day are two, though those who
/// count them take them for one.
fn by_people<'t, 's>(matter: Vec<&'t Told<'s>>) -> Vec<Vec<&'t Told<'s>>> {
    let mut parts: Vec<Vec<&Told<'_>>> = Vec::new();
    for told in matter {
        let named = people(told.statement);
        let fits = |part: &Vec<&Told<'_>>| {
            let theirs = people(part[0].statement);
            theirs.iter().all(|one| named.contains(one)) || named.iter().all(|one| theirs.contains(one))
        };
        match parts.iter_mut().find(|part| fits(part)) {
            Some(part) => part.push(told),
            None => parts.push(vec![told]),
        }
    }
    parts
}

/// Episodes by their first day and number: each happening with the statements that tell it.
type Episodes<'t, 's> = BTreeMap<(Option<Date>, u64), Vec<(Told<'s>, Vec<&'t str>)>>;

/// The first and the last day of happenings, of those whose day is known.
fn known_days(happenings: &[(Told<'_>, Vec<&str>)]) -> Option<(Date, Date)> {
    let is_exact =
        |told: &Told<'_>| matches!(told.statement.date_precision, Some(DatePrecision::Day | DatePrecision::Span));
    let days = || happenings.iter().filter(|(told, _)| is_exact(told)).filter_map(|(told, _)| told.day());
    days().min().zip(days().max())
}

/// Puts a speech into the episode that it was held in.
fn join_speeches(episodes: &mut Episodes<'_, '_>) {
    let spoken: Vec<(Option<Date>, u64)> = episodes
        .iter()
        .filter(|(_, happenings)| happenings.iter().all(|(told, _)| told.statement.kind == Kind::Speech))
        .map(|(key, _)| *key)
        .collect();
    for key in spoken {
        let held = episodes.iter().find(|(other, happenings)| {
            let day = key.0.zip(known_days(happenings));
            **other != key && day.is_some_and(|(day, (first, last))| first <= day && day <= last)
        });
        if let Some(held) = held.map(|(held, _)| *held) {
            let speech = episodes.remove(&key).unwrap_or_default();
            episodes.entry(held).or_default().extend(speech);
        }
    }
}

/// Whether a denial is somebody's, and not the text's own "has not yet".
fn is_denied_by_somebody(statement: &Statement) -> bool {
    statement.speaker.is_some()
}

impl Maker<'_, '_, '_> {
    /// What happened in the time, what was signed, what lies before it, and what is denied.
    pub(super) fn chronology(&mut self) -> (Section, Section, Section, Vec<Line>) {
        let mut happened_in_time = Section::new("What happened", "happened");
        let mut agreements = Section::new("Agreements", "agreements");
        let mut past = Section::new("The longer line", "longer");
        let mut denied: Vec<Line> = Vec::new();
        let mut by_matter: BTreeMap<u64, Vec<&Told<'_>>> = BTreeMap::new();
        for told in self.current {
            by_matter.entry(told.matter).or_default().push(told);
        }
        let mut matters: Vec<Vec<&Told<'_>>> = by_matter.into_values().flat_map(by_people).collect();
        self.join_meetings(&mut matters);
        // By episode, and within it by day.
        let mut episodes: Episodes<'_, '_> = BTreeMap::new();
        let mut starts: BTreeMap<u64, Option<Date>> = BTreeMap::new();
        for matter in &matters {
            if let Some(told) = matter.iter().find(|told| happened(told)) {
                let start = starts.entry(told.episode).or_insert(told.day());
                *start = (*start).min(told.day());
            }
        }
        for matter in &matters {
            for denial in matter.iter().filter(|told| told.statement.modality == Modality::Denied) {
                let line = self.line(denial.statement, &[&denial.statement.id]);
                let is_against = is_denied_by_somebody(denial.statement) || matter.iter().any(|told| happened(told));
                if is_against {
                    denied.push(line);
                } else {
                    let ids = vec![denial.statement.id.as_str()];
                    episodes.entry((denial.day(), denial.episode)).or_default().push((**denial, ids));
                }
            }
            let mut telling: Vec<&&Told<'_>> = matter.iter().filter(|told| happened(told)).collect();
            telling.sort_by_key(|told| worth(told.statement).map(|good| !good));
            let Some(&&best) = telling.first() else { continue };
            let statement = best.statement;
            // A denial stands among what sources differ on, a promise among the promises, a sum without a day with the money.
            let is_denial = self.current.iter().any(|other| {
                other.statement.modality == Modality::Denied
                    && other.statement.cite_info.id == statement.cite_info.id
                    && other.statement.text_info.start == statement.text_info.start
            });
            let is_joint = statement.recipient.is_empty() && statement.actor.len() > 1;
            let agrees = statement.event.first() == Some(&Category::Agree);
            if is_denial || is_of_money(best) || (agrees && !is_joint) {
                continue;
            }
            let ids: Vec<&str> = telling.iter().map(|told| told.statement.id.as_str()).collect();
            let is_past = is_dated(statement) && best.day().is_some_and(|day| self.from.is_some_and(|from| day < from));
            if is_past || phrases::is_accord(statement) || agrees {
                let section = if is_past { &mut past } else { &mut agreements };
                let line = self.line(statement, &ids);
                section.add("", line);
                continue;
            }
            let start = starts.get(&best.episode).copied().flatten();
            episodes.entry((start, best.episode)).or_default().push((*best, ids));
        }
        join_speeches(&mut episodes);
        for happenings in episodes.values_mut() {
            happenings.sort_by_key(|(told, _)| {
                (told.day(), told.statement.cite_info.date, told.statement.text_info.sequence)
            });
            let told = || happenings.iter().filter_map(|(told, _)| told.statement.cite_info.date).min();
            let title = match known_days(happenings) {
                Some((first, last)) => phrases::days(first, last, self.year),
                // Known to the month or year, or not at all.
                None => match happenings.iter().find(|(told, _)| is_dated(told.statement)) {
                    Some((rough, _)) => phrases::when(rough.statement, self.year),
                    None => told().map(|day| format!("Told {}", phrases::day(day, self.year))).unwrap_or_default(),
                },
            };
            let mut group = Group { title: title.clone(), lines: Vec::new() };
            for (told, ids) in &*happenings {
                let mut line = self.line(told.statement, ids);
                if line.when == title {
                    line.when = String::new();
                }
                if !group.lines.iter().any(|known| known.text == line.text) {
                    group.lines.push(line);
                }
            }
            happened_in_time.groups.push(group);
        }
        (happened_in_time, agreements, past, denied)
    }

    /// Joins what tells of a meeting without its day to the meeting of the same people that has one.
    fn join_meetings(&self, matters: &mut Vec<Vec<&Told<'_>>>) {
        let is_meeting = |told: &Told<'_>| happened(told) && told.statement.event.first() == Some(&Category::Consult);
        let mut at = 0;
        while at < matters.len() {
            let first = matters[at][0];
            let day = first.day();
            let same = (is_meeting(first) && !is_dated(first.statement)).then(|| {
                matters.iter().position(|other| {
                    let other = other[0];
                    let gap = day.zip(other.day()).map(|(day, other)| (day - other).get_days());
                    is_meeting(other)
                        && is_dated(other.statement)
                        && people(other.statement) == people(first.statement)
                        && gap.is_some_and(|gap| (0..=SAME_MEETING).contains(&gap))
                })
            });
            match same.flatten() {
                Some(other) if other != at => {
                    let joined = matters[at].clone();
                    matters[other].extend(joined);
                    matters.remove(at);
                }
                _ => at += 1,
            }
        }
    }
}
