//! Interviews that are printed without quotation marks: whose words the answers are, and who is asked.

use std::ops::Range;

use crate::mention::{Mentions, Party, PartyKind};
use crate::text::Text;

/// A paragraph of an interview.
#[derive(Clone, Debug)]
pub(crate) struct Turn {
    pub(crate) words: Range<usize>,
    /// Who answers, or is asked.
    pub(crate) guest: Party,
    /// Whether these are the guest's own words, rather than a question put to them.
    pub(crate) answers: bool,
}

/// What stands before the colon at the head of a paragraph.
enum Label {
    /// "Antonio Milososki:", "Ms. Merkel:".
    Person(Party),
    /// "Q:", "Der Spiegel:".
    Other,
}

/// Longest label, in words.
const LONGEST_LABEL: usize = 6;

/// Finds the questions and answers of an interview: a text that names a person before a colon, and asks.
pub(crate) fn read(text: &Text<'_>, mentions: &Mentions) -> Vec<Turn> {
    let paragraphs = paragraphs(text);
    let labels: Vec<Option<Label>> = paragraphs.iter().map(|words| label(text, mentions, words)).collect();
    let mut people: Vec<&Party> = Vec::new();
    for label in &labels {
        if let Some(Label::Person(party)) = label
            && !people.iter().any(|known| known.name == party.name)
        {
            people.push(party);
        }
    }
    let answers = labels.iter().filter(|label| matches!(label, Some(Label::Person(_)))).count();
    let asks = |words: &Range<usize>| text.words[words.end - 1].text == "?";
    let Some(first) = labels.iter().position(|label| matches!(label, Some(Label::Person(_)))) else {
        return Vec::new();
    };
    match people[..] {
        [guest] if paragraphs.iter().any(asks) && (answers > 1 || is_announced(text, &paragraphs[..first])) => {
            let mut turns = Vec::new();
            for (number, words) in paragraphs.iter().enumerate() {
                let answers = match &labels[number] {
                    Some(Label::Person(_)) => true,
                    Some(Label::Other) => false,
                    // Later answers often go without the name.
                    None => number > first && !asks(words) && speaks_of_self(text, words),
                };
                turns.push(Turn { words: words.clone(), guest: guest.clone(), answers });
            }
            turns
        }
        // A conversation of several, each with their name.
        [_, _, ..] if answers > people.len() => {
            let labelled = paragraphs.into_iter().zip(labels).filter_map(|(words, label)| match label {
                Some(Label::Person(guest)) => Some(Turn { words, guest, answers: true }),
                _ => None,
            });
            labelled.collect()
        }
        _ => Vec::new(),
    }
}

/// The paragraphs by their words.
fn paragraphs(text: &Text<'_>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (index, word) in text.words.iter().enumerate() {
        match found.last_mut() {
            Some(last) if text.words[last.start].paragraph == word.paragraph => last.end = index + 1,
            _ => found.push(index..index + 1),
        }
    }
    found
}

fn label(text: &Text<'_>, mentions: &Mentions, words: &Range<usize>) -> Option<Label> {
    let head = words.clone().take(LONGEST_LABEL + 1);
    let colon = head.clone().find(|&word| text.words[word].text == ":")?;
    let is_name = |word: usize| text.words[word].is_capitalised() || text.words[word].text == ".";
    if colon == words.start || colon + 1 >= words.end || !(words.start..colon).all(is_name) {
        return None;
    }
    let party = mentions.party(colon - 1).filter(|party| party.kind == PartyKind::Person && party.name.is_some());
    Some(party.map_or(Label::Other, |party| Label::Person(party.clone())))
}

/// Whether a title or the lines under it call the text an interview.
fn is_announced(text: &Text<'_>, opening: &[Range<usize>]) -> bool {
    let words = opening.iter().take(4).flat_map(Clone::clone);
    words.into_iter().any(|word| matches!(text.lemma(word), "interview" | "conversation" | "q&a"))
}

fn speaks_of_self(text: &Text<'_>, words: &Range<usize>) -> bool {
    let mut quoted = false;
    words.clone().any(|word| {
        if matches!(text.words[word].text, "\"" | "“" | "”") {
            quoted = !quoted;
        }
        let is_self = matches!(text.words[word].lower().as_str(), "i" | "me" | "my" | "we" | "us" | "our");
        !quoted && is_self
    })
}
