//! Whether two statements tell the same happening: evidence for and against, added up.

use demarche_statement::{Category, DatePrecision, Kind, Stance};

use super::features::{Features, Standing};
use crate::words::{overlap, shared};

/// The least at which a statement joins a matter.
pub(crate) const JOIN: f64 = 1.0;

/// How far the average over a matter's members may lie below [`JOIN`].
pub(crate) const SLACK: f64 = 0.2;

/// At which two statements are together whatever the other members say.
pub(crate) const SURE: f64 = 1.5;

/// How alike two statements are, and why.
#[derive(Clone, Debug, Default)]
pub(crate) struct Score {
    pub(crate) sum: f64,
    /// More reasons than twelve are never given; an array, for most scores are thrown away.
    because: [&'static str; 12],
    count: usize,
}

impl Score {
    fn add(&mut self, weight: f64, why: &'static str) {
        self.sum += weight;
        if let Some(place) = self.because.get_mut(self.count) {
            *place = why;
            self.count += 1;
        }
    }

    /// What was found, in words.
    pub(crate) fn because(&self) -> &[&'static str] {
        &self.because[..self.count]
    }
}

/// The score of two statements; none where they cannot tell the same.
pub(crate) fn score(one: &Features, other: &Features) -> Option<Score> {
    if one.kind != other.kind || !one.standing.agrees_with(other.standing) {
        return None;
    }
    // One sentence tells several things, and the coder has told them apart.
    if one.version == other.version && one.sentence == other.sentence {
        return None;
    }
    if one.kind == Kind::Event && !are_compatible(one, other) {
        return None;
    }
    let mut score = Score::default();
    parties(one, other, &mut score)?;
    persons(one, other, &mut score);
    match one.kind {
        Kind::Event => event(one, other, &mut score)?,
        Kind::Quantity => quantity(one, other, &mut score)?,
        Kind::Position => position(one, other, &mut score)?,
        Kind::Speech => speech(one, other, &mut score)?,
    }
    Some(score)
}

fn parties(one: &Features, other: &Features, score: &mut Score) -> Option<()> {
    if one.parties.is_empty() && other.parties.is_empty() {
        return Some(());
    }
    let (shared, least) = (shared(&one.parties, &other.parties), one.parties.len().min(other.parties.len()));
    if shared == 0 {
        return None;
    }
    if one.parties == other.parties {
        score.add(0.35, "same parties");
    } else if shared == least && least > 1 {
        score.add(0.2, "parties of one within the other's");
    } else if shared == least {
        score.add(0.0, "the one party named");
    } else if shared > 1 {
        score.add(0.0, "some parties the same");
    } else {
        score.add(-0.25, "one party the same, one another");
    }
    Some(())
}

/// Where both name people of one party: the same, or others.
fn persons(one: &Features, other: &Features, score: &mut Score) {
    let (mut same, mut others) = (0, 0);
    for (party, person) in &one.persons {
        let theirs = || other.persons.iter().filter(|(of, _)| of == party);
        if theirs().any(|(_, name)| name == person) {
            same += 1;
        } else if theirs().next().is_some() {
            others += 1;
        }
    }
    if others > 0 {
        score.add(-0.5, "other people");
    } else if same > 0 {
        score.add(0.05 + 0.1 * f64::from(same.min(2)), "same people");
    }
}

/// How well the days fit; none where they cannot.
fn days(one: &Features, other: &Features, score: &mut Score) -> Option<()> {
    let (Some(a), Some(b)) = (one.when, other.when) else {
        score.add(0.0, "no day");
        return Some(());
    };
    let gap = a.gap(&b);
    let exact = |when: &super::features::When| matches!(when.precision, DatePrecision::Day | DatePrecision::Span);
    if gap == 0 {
        match (exact(&a), exact(&b)) {
            (true, true) if a.first == b.first => score.add(0.3, "same day"),
            (true, true) => score.add(0.2, "days overlap"),
            _ if a.is_coarse() || b.is_coarse() => score.add(0.1, "day within the month or year"),
            (false, false) if (a.last - b.last).abs() <= 1 => score.add(0.2, "published together"),
            _ => score.add(0.15, "day fits the publication"),
        }
        return Some(());
    }
    match gap {
        1 => score.add(-0.05, "a day apart"),
        2..=4 => score.add(-0.3, "days apart"),
        _ => return None,
    }
    Some(())
}

/// Categories whose direction matters: he who accuses is not he who is accused.
fn is_directed(category: Category) -> bool {
    use Category::{
        Accuse, Aid, Assault, Coerce, Concede, Mobilize, Protest, Reject, Request, Retreat, Sanction, Threaten,
    };
    matches!(
        category,
        Accuse
            | Aid
            | Assault
            | Coerce
            | Concede
            | Mobilize
            | Protest
            | Reject
            | Request
            | Retreat
            | Sanction
            | Threaten
    )
}

/// Whether both are of cooperation, or both of conflict, or of one category.
fn are_compatible(one: &Features, other: &Features) -> bool {
    let (Some(a), Some(b)) = (one.category, other.category) else { return false };
    one.categories & other.categories != 0 || (a.quad().number() > 2) == (b.quad().number() > 2)
}

fn event(one: &Features, other: &Features, score: &mut Score) -> Option<()> {
    days(one, other, score)?;
    let (Some(a), Some(b)) = (one.category, other.category) else { return None };
    let same_category = one.categories & other.categories != 0;
    if one.cameo.is_some() && one.cameo == other.cameo {
        score.add(0.35, "same code");
    } else if same_category {
        score.add(0.25, "same category");
    } else if a.quad() == b.quad() {
        score.add(0.0, "categories of one class");
    } else {
        score.add(-0.1, "categories of one kind");
    }
    if is_directed(a) || is_directed(b) {
        let turned = |one: &Features, other: &Features| {
            !one.actors.is_empty()
                && !one.recipients.is_empty()
                && shared(&one.actors, &other.recipients) > 0
                && shared(&one.actors, &other.actors) == 0
        };
        if turned(one, other) || turned(other, one) {
            score.add(-0.5, "the other way round");
        }
    }
    if one.standing != other.standing && one.standing != Standing::Denial && other.standing != Standing::Denial {
        score.add(-0.1, "one agreed, one told as done or to come");
    }
    money(one, other, score);
    place(one, other, score);
    wording(one, other, score);
    Some(())
}

fn money(one: &Features, other: &Features, score: &mut Score) {
    if one.money.is_empty() || other.money.is_empty() {
        return;
    }
    let pairs = || one.money.iter().flat_map(|a| other.money.iter().map(move |b| (a, b)));
    if pairs().any(|(a, b)| a.0 == b.0 && a.1.overlaps(&b.1)) {
        score.add(0.4, "same sum");
    } else if pairs().any(|(a, b)| a.0 == b.0 && (a.2 == b.2 || a.2.is_none() || b.2.is_none())) {
        score.add(-0.25, "another sum");
    } else {
        score.add(-0.1, "sums of another kind");
    }
}

fn place(one: &Features, other: &Features, score: &mut Score) {
    if let (Some(a), Some(b)) = (one.place, other.place) {
        if a == b {
            score.add(0.1, "same place");
        } else {
            score.add(-0.15, "another place");
        }
    }
}

fn wording(one: &Features, other: &Features, score: &mut Score) {
    let sentence = overlap(&one.words, &other.words, 4);
    let exact = |one: &Features| one.when.is_some_and(|when| when.precision == DatePrecision::Day);
    if sentence > 0.0 {
        score.add(0.5 * sentence, "wording");
    }
    // Two states agree on much in a week: without a day of its own a text must tell of the same thing.
    if sentence < 0.2 && one.words.len() >= 4 && other.words.len() >= 4 && !(exact(one) && exact(other)) {
        score.add(-0.2, "other words");
    }
    let action = overlap(&one.action, &other.action, 2);
    if action > 0.0 {
        score.add(0.2 * action, "action");
    }
}

fn quantity(one: &Features, other: &Features, score: &mut Score) -> Option<()> {
    if one.measure != other.measure {
        return None;
    }
    score.add(0.2, "same measure");
    let (Some(a), Some(b)) = (one.when, other.when) else { return None };
    if a == b {
        score.add(0.4, "same period");
    } else if a.gap(&b) == 0 {
        score.add(0.25, "periods overlap");
    } else if a.gap(&b) > 31 {
        return None;
    }
    let has_figures = !one.money.is_empty() && !other.money.is_empty();
    let same_sum = one.money.iter().any(|a| other.money.iter().any(|b| a.0 == b.0 && a.1.overlaps(&b.1)));
    let same_value =
        matches!((one.value, other.value), (Some(a), Some(b)) if (a - b).abs() <= a.abs().max(b.abs()) * 0.025);
    if same_sum || same_value {
        score.add(0.4, "same figure");
    } else if has_figures || (one.value.is_some() && other.value.is_some()) {
        score.add(-0.1, "another figure");
    }
    wording(one, other, score);
    Some(())
}

fn is_for(stance: Stance) -> bool {
    !matches!(stance, Stance::Opposes | Stance::Denies)
}

fn position(one: &Features, other: &Features, score: &mut Score) -> Option<()> {
    days(one, other, score)?;
    if shared(&one.actors, &other.actors) == 0 {
        return None;
    }
    match (one.stance, other.stance) {
        (Some(a), Some(b)) if a == b => score.add(0.25, "same stance"),
        (Some(a), Some(b)) if is_for(a) == is_for(b) => score.add(0.1, "stances of one side"),
        _ => return None,
    }
    wording(one, other, score);
    Some(())
}

fn speech(one: &Features, other: &Features, score: &mut Score) -> Option<()> {
    days(one, other, score)?;
    match (one.speaker, other.speaker) {
        (Some(a), Some(b)) if a == b => score.add(0.2, "same speaker"),
        (Some(_), Some(_)) => score.add(-0.2, "another speaker"),
        _ => {}
    }
    let alike = overlap(&one.words, &other.words, 4);
    if alike < 0.3 {
        return None;
    }
    score.add(0.8 * alike, "wording");
    Some(())
}
