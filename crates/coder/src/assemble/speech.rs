//! Words that carry no other code.

use demarche_statement::{Category, Modality, Sector};

use super::{Assembly, Draft};
use crate::attribution;
use crate::clause::{self, Form};
use crate::lexicon::Outcome;
use crate::mention::{Party, PartyKind};

impl Assembly<'_, '_> {
    pub(super) fn add_speech(&self, drafts: &mut Vec<Draft>) {
        for (number, quote) in self.attribution.quotes.iter().enumerate() {
            if quote.continues {
                continue;
            }
            drafts.push(self.speech_draft(quote.verb, vec![quote.speaker.clone()], Some(number), 0.85));
        }
        let mut drafted = vec![false; self.text.words.len()];
        for draft in drafts.iter() {
            drafted[draft.predicate] = true;
        }
        let mut quoting = vec![false; self.text.words.len()];
        for quote in &self.attribution.quotes {
            quoting[quote.verb] = true;
        }
        // Reported speech that nothing else was coded from.
        for clause in self.clauses.iter().filter(|clause| clause.form == Form::Verb && !clause.passive) {
            if !self.coder.lexicon.embedding(&clause.lemma).is_some_and(|embedding| embedding.speech) {
                continue;
            }
            // A denial says more than what is denied, and may deny what was said before: "denied it".
            let is_denial = clause.lemma == "deny";
            // "denied visas to twelve officials"
            let withholds = clause.obliques.iter().any(|o| o.depth == 0 && o.preposition == "to")
                || clause.object.iter().any(|&object| {
                    matches!(
                        self.text.lemma(object),
                        "access"
                            | "appeal"
                            | "application"
                            | "asylum"
                            | "bail"
                            | "entry"
                            | "permission"
                            | "request"
                            | "visa"
                    )
                });
            if is_denial && withholds {
                continue;
            }
            let denied = clause.object.first().copied().filter(|_| is_denial);
            let Some(complement) = clause.complement.or(denied).filter(|_| !clause.negated) else { continue };
            // "It was the third attack this year, officials said": who tells what there is told, not what somebody said.
            if complement < clause.predicate && !is_denial {
                continue;
            }
            // "gunmen believed to be from Chad": others believe it.
            if matches!(clause.lemma.as_str(), "believe" | "report" | "say" | "think")
                && clause::is_infinitive(self.text, complement)
            {
                continue;
            }
            // "declined to say whether": nothing is said.
            if self.is_prompt(clause.predicate) {
                continue;
            }
            if quoting[clause.predicate] || drafted[clause.predicate] || self.modality(clause) == Modality::Denied {
                continue;
            }
            let root = clause.object.first().copied().filter(|&object| object > clause.predicate).unwrap_or(complement);
            let inside = [self.text.subtree(complement), self.text.subtree(root)].concat();
            if !is_denial && inside.into_iter().any(|word| drafted[word]) {
                continue;
            }
            // "people who say that wages should rise": nobody in particular.
            let is_anybody = |&head: &usize| {
                matches!(self.text.lemma(head), "anybody" | "anyone" | "people" | "person" | "those" | "whoever")
            };
            if clause.subject.iter().any(is_anybody) {
                continue;
            }
            let mut speakers: Vec<Party> = clause.subject.iter().flat_map(|&head| self.parties(head)).collect();
            // "the paper quoted the minister as telling parliament that ..."
            if self.text.words[clause.predicate].dep == "pcomp" {
                let quoted = attribution::brought_by(self.text, &self.clauses, &self.mentions, clause);
                speakers = quoted.map_or(speakers, |party| vec![party]);
            }
            // "Fishermen said they had heard the guns": colour.
            let is_passer_by = |party: &Party| {
                let is_of_people = matches!(party.sector, Some(Sector::Civilian | Sector::Labor | Sector::Refugee));
                party.kind == PartyKind::Group && party.assumed && is_of_people
            };
            if !speakers.is_empty() && speakers.iter().all(is_passer_by) {
                continue;
            }
            let is_media = |party: &Party| party.sector == Some(Sector::Media);
            // "told Moscow to recall its envoys" is more than words.
            let is_order = clause.lemma == "tell" && clause::is_non_finite(self.text, complement);
            if speakers.iter().any(|party| party.code.is_some() && !is_media(party)) && !is_order {
                // "told Iran that it must free the prisoners"
                if let Some(asked) = self.told_to(clause, complement, &speakers) {
                    drafted[clause.predicate] = true;
                    drafts.push(Draft {
                        outcome: Outcome::Event(Category::Request, None),
                        recipient: asked,
                        cameo: "020".parse().ok(),
                        ..self.speech_draft(clause.predicate, speakers, None, 0.7)
                    });
                    continue;
                }
                let (modality, condition) = self.modality_of_reported(complement);
                let mut draft =
                    Draft { modality, condition, ..self.speech_draft(clause.predicate, speakers, None, 0.6) };
                let told = clause.obliques.iter().filter(|o| o.depth == 0 && o.preposition == "to").map(|o| &o.head);
                let object = clause.object.iter().filter(|_| !is_denial);
                draft.recipient = object.chain(told).flat_map(|&head| self.parties(head)).collect();
                draft.recipient.retain(|party| party.code.is_some() && !is_media(party));
                drafted[clause.predicate] = true;
                drafts.push(draft);
            }
        }
    }

    /// Whom somebody tells that he must do a thing, of another country than his own.
    fn told_to(&self, clause: &clause::Clause, complement: usize, speakers: &[Party]) -> Option<Vec<Party>> {
        let inner = self.clauses.get(complement)?;
        let told = clause.object.iter().chain(&inner.subject);
        let mut asked: Vec<Party> = told.flat_map(|&head| self.parties(head)).collect();
        asked.retain(|party| party.code.is_some() && party.sector != Some(Sector::Media));
        asked.truncate(1);
        let is_other = asked.iter().all(|party| speakers.iter().all(|speaker| speaker.code != party.code));
        let is_asked = inner.modality == Modality::Demanded && !inner.negated && clause.lemma == "tell";
        (is_asked && is_other && !asked.is_empty()).then_some(asked)
    }

    pub(super) fn speech_draft(&self, verb: usize, actor: Vec<Party>, quote: Option<usize>, confidence: f64) -> Draft {
        Draft {
            predicate: verb,
            outcome: Outcome::Speech,
            actor,
            recipient: Vec::new(),
            cameo: None,
            contexts: Vec::new(),
            modality: Modality::Actual,
            condition: None,
            issue: None,
            action: Vec::new(),
            quote,
            money: Vec::new(),
            count: None,
            confidence,
            likelihood: 1.0,
            entry: None,
            is_deed: false,
        }
    }
}
