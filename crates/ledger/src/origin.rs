//! Who knows it from whom: chains of sources, and how many independent ends they have.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use demarche_statement::{Modality, Statement};

use crate::Held;
use crate::matter::features::speaker_key;
use crate::words::Sentence;

/// What kind of source a link is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LinkKind {
    /// The person or body whose words it rests on.
    Speaker,
    /// An outlet that the text cites.
    Outlet,
    /// The outlet that published the text.
    Publisher,
}

/// One link of a chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What it is.
    pub kind: LinkKind,
    /// Its name.
    pub name: String,
    /// What it is known by: names of one outlet, as "Trend" and "Trend News Agency", have one key.
    pub key: String,
}

/// An independent end of chains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// Its name; none where the ends are texts without a known publisher, which all count as one.
    pub name: Option<String>,
    /// What it is.
    pub kind: LinkKind,
    /// Numbers of the statements whose chains end in it, in the order of the ledger.
    pub statements: Vec<i64>,
}

/// Words that an outlet's name may have or lack.
const LOOSE: &[&str] =
    &["the", "news", "agency", "newspaper", "daily", "tv", "television", "online", "com", "www", "press-service"];

/// What an outlet is known by: its name in small letters without words as "news agency".
fn outlet_key(name: &str) -> String {
    let lower = name.to_lowercase();
    let all: Vec<&str> =
        lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let tight: Vec<&str> = all.iter().copied().filter(|word| !LOOSE.contains(word)).collect();
    // "The News" is all loose words, and a newspaper.
    if tight.is_empty() { all.join(" ") } else { tight.join(" ") }
}

/// The chain of a statement, from the publisher by the outlets that the text cites (side by side, if several) to the speaker.
pub fn chain(statement: &Statement) -> Vec<Link> {
    let publisher = statement.cite_info.publication.iter().map(|name| (LinkKind::Publisher, name.clone()));
    let outlets = statement.sources.iter().map(|source| (LinkKind::Outlet, source.outlet.clone()));
    let mut links: Vec<Link> = Vec::new();
    for (kind, name) in publisher.chain(outlets) {
        let key = outlet_key(&name);
        // An outlet that cites itself adds nothing.
        if links.iter().all(|link| link.key != key) {
            links.push(Link { kind, key, name });
        }
    }
    if let Some(speaker) = &statement.speaker
        && (speaker.identifier_id.is_some() || speaker.identifier_text.is_some())
    {
        let name = speaker.identifier_text.clone().unwrap_or_else(|| speaker.entity_text.clone());
        links.push(Link { kind: LinkKind::Speaker, key: format!("speaker {}", speaker_key(speaker)), name });
    }
    links
}

/// The ends of a chain: the speaker, else the outlets cited, else the publisher.
fn ends(statement: &Statement) -> Vec<Link> {
    let chain = chain(statement);
    for kind in [LinkKind::Speaker, LinkKind::Outlet, LinkKind::Publisher] {
        let of_kind: Vec<Link> = chain.iter().filter(|link| link.kind == kind).cloned().collect();
        if !of_kind.is_empty() {
            return of_kind;
        }
    }
    vec![Link { kind: LinkKind::Publisher, name: String::new(), key: String::new() }]
}

/// The independent ends of the chains of statements of one matter.
///
/// A reprint ends where the text ends that it is a copy of: what it says in the other's words, and what it says on nobody
/// else's word. A chain that ends in an outlet goes on where that outlet's own
/// text in the matter goes on. Whom the matter is about counts as a source like others: two outlets that quote one minister
/// have one origin.
pub(crate) fn origins(members: &[&Held]) -> Vec<Origin> {
    let mut ends: Vec<Vec<Link>> = members.iter().map(|held| self::ends(&held.statement)).collect();
    // The first to publish is the one that others copy.
    let mut order: Vec<usize> = (0..members.len()).collect();
    order.sort_by_key(|&index| (members[index].statement.cite_info.date, members[index].number));
    let sentences: Vec<OnceCell<Sentence>> = members.iter().map(|_| OnceCell::new()).collect();
    let sentence = |at: usize| sentences[at].get_or_init(|| Sentence::of(&members[at].statement.text));
    for (place, &copy) in order.iter().enumerate() {
        let names_nobody = ends[copy].iter().all(|link| link.kind == LinkKind::Publisher);
        let original = order[..place].iter().copied().find(|&other| {
            members[other].version != members[copy].version
                && (names_nobody && text(members[other]) == text(members[copy])
                    || sentence(other).is_same(sentence(copy)))
        });
        if let Some(original) = original {
            ends[copy] = ends[original].clone();
        }
    }
    // Where each publisher's own texts lead.
    let mut onward: BTreeMap<String, Vec<Link>> = BTreeMap::new();
    for (held, ends) in members.iter().zip(&ends) {
        if let Some(publisher) = chain(&held.statement).into_iter().find(|link| link.kind == LinkKind::Publisher) {
            let known = onward.entry(publisher.key).or_default();
            for end in ends {
                if !known.iter().any(|link| link.key == end.key) {
                    known.push(end.clone());
                }
            }
        }
    }
    let mut found: BTreeMap<String, Origin> = BTreeMap::new();
    for (held, ends) in members.iter().zip(&ends) {
        for end in ends {
            for link in follow(end, &onward, &mut Vec::new()) {
                let origin = found.entry(link.key).or_insert_with(|| Origin {
                    name: Some(link.name).filter(|name| !name.is_empty()),
                    kind: link.kind,
                    statements: Vec::new(),
                });
                if origin.statements.last() != Some(&held.number) {
                    origin.statements.push(held.number);
                }
            }
        }
    }
    let mut origins: Vec<Origin> = found.into_values().collect();
    origins.sort_by_key(|origin| origin.statements.first().copied());
    origins
}

/// The text that a statement stands in, which reprints share.
fn text(held: &Held) -> i64 {
    held.reprint_of.unwrap_or(held.version)
}

/// Where a chain ends that has come to `link`. A circle of outlets that cite each other ends at the first name in it.
fn follow(link: &Link, onward: &BTreeMap<String, Vec<Link>>, seen: &mut Vec<String>) -> Vec<Link> {
    let further: Vec<&Link> = match onward.get(&link.key) {
        // One text of its own that cites nobody is enough to end there.
        Some(links) if link.kind != LinkKind::Speaker && links.iter().all(|next| next.key != link.key) => {
            links.iter().collect()
        }
        _ => return vec![link.clone()],
    };
    seen.push(link.key.clone());
    let mut ends = Vec::new();
    for next in further {
        if seen.contains(&next.key) {
            let first = seen.iter().min().cloned().unwrap_or_default();
            ends.push(Link { key: first, ..next.clone() });
        } else {
            ends.extend(follow(next, onward, seen));
        }
    }
    seen.pop();
    ends
}

/// Whether a statement asserts rather than denies.
pub(crate) fn asserts(held: &Held) -> bool {
    held.statement.modality != Modality::Denied
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_one_outlet_have_one_key() {
        assert_eq!(outlet_key("Trend News Agency"), outlet_key("Trend"));
        assert_eq!(outlet_key("The Echo"), outlet_key("Echo"));
        assert_ne!(outlet_key("ANS TV"), outlet_key("Lider TV"));
        assert_eq!(outlet_key("The News"), "the news");
    }
}
