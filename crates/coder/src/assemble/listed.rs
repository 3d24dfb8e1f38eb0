//! Lists that leave out the verb: "Japan gave $50 million, Malawi $120 million and Chad 40 million euros", "Germany expelled
//! four diplomats, France three".

use std::ops::Range;

use demarche_statement::Category;

use super::{Assembly, Draft};
use crate::clause::Form;
use crate::lexicon::Outcome;
use crate::mention::Party;
use crate::money;

/// The most words between a figure and the next party of its list: "for schools in the north,".
const LONGEST_ITEM: usize = 14;

/// What may stand between a party and its figure.
const BEFORE_FIGURES: &[&str] = &[
    "a",
    "about",
    "additional",
    "almost",
    "another",
    "around",
    "further",
    "just",
    "nearly",
    "only",
    "over",
    "some",
    "up",
    "to",
];

impl Assembly<'_, '_> {
    /// What the first figure of a list is done with, done with the others by or to the parties right before them. The drafts
    /// stand in the order of the text. Says whether there are any.
    pub(super) fn add_listed(&self, drafts: &mut Vec<Draft>) -> bool {
        let sorted = drafts.len();
        // Which draft each figure in the sentence goes with.
        let mut last: Option<(Range<usize>, usize)> = None;
        for number in 1..self.money.len() {
            let figure = self.text.words_in(&self.money[number].bytes);
            let before = self.text.words_in(&self.money[number - 1].bytes);
            let Some((party, start)) = self.listed_party(&figure) else { continue };
            if !self.continues_item(&before, start) {
                continue;
            }
            let model = match &last {
                Some((known, draft)) if *known == before => Some(*draft),
                _ => self.taker(number - 1, drafts, sorted),
            };
            let Some(model) = model.filter(|&model| drafts[model].predicate < before.start) else { continue };
            if let Some(draft) = self.listed(&mut drafts[model], &party, &before, vec![number]) {
                last = Some((figure, drafts.len()));
                drafts.push(draft);
            }
        }
        for model in 0..sorted {
            self.add_counted(model, drafts);
        }
        drafts.len() > sorted
    }

    /// The same for counts: "expelled four diplomats, France three and Italy two".
    fn add_counted(&self, model: usize, drafts: &mut Vec<Draft>) {
        let text = self.text;
        let verb = drafts[model].predicate;
        let Some(clause) = self.clauses.get(verb).filter(|clause| clause.form == Form::Verb && !clause.passive) else {
            return;
        };
        let Some(&object) = clause.object.iter().find(|&&object| object > verb) else { return };
        let Some(count) = text.children_with(object, &["nummod"]).next().filter(|&count| count > verb) else { return };
        let mut before = count..object + 1;
        let end = text.sentences[text.words[verb].sentence].end;
        let mut word = object + 1;
        while word < end && word < before.end + LONGEST_ITEM {
            let closes = || {
                text.words
                    .get(word + 1)
                    .is_none_or(|next| matches!(next.text, "," | ";" | "." | "and" | "while" | "but"))
            };
            if text.words[word].tag == "CD"
                && closes()
                && !money::is_inside(&self.money, &text.words[word].bytes)
                && let Some((party, start)) = self.listed_party(&(word..word + 1))
                && self.continues_item(&before, start)
                && let Some(draft) = self.listed(&mut drafts[model], &party, &before, Vec::new())
            {
                before = word..word + 1;
                drafts.push(draft);
            }
            word += 1;
        }
    }

    /// The party right before a figure, after a comma or "and", and where its phrase starts.
    fn listed_party(&self, figure: &Range<usize>) -> Option<(Party, usize)> {
        let text = self.text;
        let first = text.sentences[text.words.get(figure.start)?.sentence].start;
        let mut end = figure.start;
        while end > first && end + 3 > figure.start && BEFORE_FIGURES.contains(&text.words[end - 1].lower().as_str()) {
            end -= 1;
        }
        // "; Canada, $30 million;"
        let apart = end > first && text.words[end - 1].text == ",";
        let end = if apart { end - 1 } else { end };
        let last = end.checked_sub(1).filter(|&last| last >= first)?;
        let party = self.mentions.party(last).filter(|party| party.range.end == end && party.code.is_some())?;
        let mut start = party.range.start;
        if start > first && text.words[start - 1].lower() == "the" {
            start -= 1;
        }
        let joint = |word: usize| text.words[word].text;
        let before = start.checked_sub(1).filter(|&before| before >= first)?;
        let joined = match joint(before) {
            ";" => true,
            "," => !apart,
            "and" | "while" | "but" => !apart || before > first && joint(before - 1) == ";",
            _ => false,
        };
        joined.then(|| (party.clone(), start))
    }

    /// Whether nothing but the rest of an item of a list stands between its figure and the next item: no verb.
    fn continues_item(&self, before: &Range<usize>, start: usize) -> bool {
        let text = self.text;
        before.end <= start
            && start - before.end <= LONGEST_ITEM
            && before.start < text.words.len()
            && text.words[before.start].sentence == text.words[start].sentence
            && (before.end..start).all(|word| {
                let tag = text.words[word].tag;
                !(tag.starts_with("VB") || matches!(tag, "MD" | "WDT" | "WP" | "TO" | "``" | "''"))
            })
    }

    /// What a draft says, said of the next party of its list. What the draft has of that party goes from it.
    fn listed(&self, model: &mut Draft, party: &Party, before: &Range<usize>, money: Vec<usize>) -> Option<Draft> {
        let gives = match model.outcome {
            Outcome::Event(category, _) => {
                matches!(category, Category::Agree | Category::Aid | Category::Cooperate | Category::Sanction)
            }
            Outcome::Quantity(_) => true,
            _ => false,
        };
        if !gives || model.actor.is_empty() {
            return None;
        }
        let other = |known: &Party| known.range != party.range;
        // "gave Chad $5 million and Mali $3 million": the receivers stand before the figures.
        let is_passive = self.clauses.get(model.predicate).is_some_and(|clause| clause.passive);
        let receives = model.recipient.iter().filter(|known| other(known)).any(|known| {
            known.range.start > model.predicate && known.range.end == before.start
                || is_passive && known.range.end <= model.predicate
        });
        let (told, untold) = match receives {
            true => (&mut model.recipient, &mut model.actor),
            false => (&mut model.actor, &mut model.recipient),
        };
        told.retain(other);
        untold.retain(other);
        let is_new = told.iter().chain(untold.iter()).all(|known| known.assumed || known.code != party.code);
        if told.is_empty() || !is_new {
            return None;
        }
        let mut draft =
            Draft { money, action: Vec::new(), count: None, confidence: model.confidence - 0.1, ..model.clone() };
        let side = if receives { &mut draft.recipient } else { &mut draft.actor };
        *side = vec![party.clone()];
        Some(draft)
    }
}
