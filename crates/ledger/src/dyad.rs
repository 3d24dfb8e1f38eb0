//! Two parties at a glance: matters in their order, episodes, promises.

use demarche_statement::{Category, DatePrecision, Kind, Modality, Mode};
use jiff::ToSpan;
use jiff::civil::Date;

use crate::promise::{Promise, promises_of};
use crate::{Ledger, Matter, MatterFilter, Result};

/// Matters that belong to one visit or meeting: the visit, its meetings, its signings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Episode {
    /// The visit or the first meeting.
    pub anchor: i64,
    /// All its matters, the anchor among them, in order.
    pub matters: Vec<i64>,
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub to: Date,
}

/// What the ledger has on two parties.
#[derive(Clone, Debug, PartialEq)]
pub struct Dyad {
    /// Their codes.
    pub parties: [String; 2],
    /// Matters that name both, by date.
    pub matters: Vec<Matter>,
    /// Visits and meetings with what belongs to them.
    pub episodes: Vec<Episode>,
    /// Promises between them, by the day of telling.
    pub promises: Vec<Promise>,
}

impl Ledger {
    /// What the ledger has on two parties, in a time if given, with promises as they stand on a day; without a day, on the
    /// last that the ledger tells of them.
    ///
    /// # Errors
    /// If the ledger cannot be read.
    pub fn dyad(&mut self, parties: [&str; 2], from: Option<Date>, to: Option<Date>, on: Option<Date>) -> Result<Dyad> {
        let parties = parties.map(str::to_owned);
        let matters = self.matters(&MatterFilter { parties: parties.to_vec(), from, to, ..MatterFilter::default() })?;
        let told = |matter: &Matter| matter.members.iter().filter_map(|held| held.statement.cite_info.date).max();
        let on = on.or_else(|| matters.iter().filter_map(told).max());
        Ok(Dyad { parties, episodes: episodes(&matters), promises: promises_of(&matters, on), matters })
    }
}

/// A matter in which something happened on known days, in concord.
fn days(matter: &Matter) -> Option<(Date, Date)> {
    let best = &matter.best().statement;
    let is_kind = best.event.first().is_some_and(|category| category.quad().number() <= 2);
    if best.kind != Kind::Event || !is_kind || best.modality != Modality::Actual {
        return None;
    }
    let date = best.date?;
    match best.date_precision {
        Some(DatePrecision::Month | DatePrecision::Year) => None,
        // Without a day in the text, talks and signings are news of these days; trade and gifts may be older.
        Some(DatePrecision::Publication)
            if !matches!(best.event.first(), Some(Category::Consult | Category::Agree | Category::Support)) =>
        {
            None
        }
        _ => Some((date, best.enddate.unwrap_or(date).max(date))),
    }
}

fn is_visit(matter: &Matter) -> bool {
    let visits = |mode: &Mode| mode.as_str() == "visit";
    matter.members.iter().any(|held| held.statement.mode.iter().any(visits))
}

fn is_talk(matter: &Matter) -> bool {
    matter.members.iter().any(|held| held.statement.event.contains(&Category::Consult))
}

/// Visits with what happened from the day before to the day after; meetings without a visit with what happened on the day.
fn episodes(matters: &[Matter]) -> Vec<Episode> {
    let dated: Vec<(&Matter, Date, Date)> =
        matters.iter().filter_map(|matter| days(matter).map(|(from, to)| (matter, from, to))).collect();
    let mut episodes: Vec<Episode> = Vec::new();
    for visits in [true, false] {
        for (matter, from, to) in &dated {
            if !is_talk(matter) || is_visit(matter) != visits {
                continue;
            }
            let margin = i64::from(visits);
            let (Ok(early), Ok(late)) = (from.checked_sub(margin.days()), to.checked_add(margin.days())) else {
                continue;
            };
            let taken = episodes.iter_mut().find(|episode| {
                episode.matters.contains(&matter.number) || (visits && episode.from <= late && early <= episode.to)
            });
            match taken {
                Some(episode) if visits => (episode.from, episode.to) = (episode.from.min(*from), episode.to.max(*to)),
                Some(_) => continue,
                None => episodes.push(Episode { anchor: matter.number, matters: Vec::new(), from: *from, to: *to }),
            }
            let Some(episode) = episodes.last_mut() else { continue };
            let (Ok(early), Ok(late)) =
                (episode.from.checked_sub(margin.days()), episode.to.checked_add(margin.days()))
            else {
                continue;
            };
            let inside = dated.iter().filter(|(_, from, to)| *from <= late && early <= *to);
            episode.matters = inside.map(|(matter, ..)| matter.number).collect();
        }
    }
    let mut seen: Vec<i64> = Vec::new();
    for episode in &mut episodes {
        // What two visits could claim belongs to the first.
        episode.matters.retain(|matter| !seen.contains(matter));
        seen.extend(&episode.matters);
    }
    episodes.retain(|episode| episode.matters.len() > 1);
    episodes.sort_by_key(|episode| (episode.from, episode.anchor));
    episodes
}
