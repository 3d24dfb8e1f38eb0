//! Words that carry no other code.

use demarche_statement::{Modality, Sector};

use super::{Assembly, Draft};
use crate::clause::Form;
use crate::lexicon::Outcome;
use crate::mention::Party;

impl Assembly<'_, '_> {
    pub(super) fn add_speech(&self, drafts: &mut Vec<Draft>) {
        for (number, quote) in self.attribution.quotes.iter().enumerate() {
            if quote.continues {
                continue;
            }
            drafts.push(self.speech_draft(quote.verb, vec![quote.speaker.clone()], Some(number), 0.85));
        }
        // Reported speech that nothing else was coded from.
        for clause in self.clauses.iter().filter(|clause| clause.form == Form::Verb && !clause.passive) {
            let Some(embedding) = self.coder.lexicon.embedding(&clause.lemma).filter(|embedding| embedding.speech)
            else {
                continue;
            };
            // A denial says more than what is denied, and may deny what was said before: "denied it".
            let is_denial = embedding.modality == Modality::Denied;
            let denied = clause.object.first().copied().filter(|_| is_denial);
            let Some(complement) = clause.complement.or(denied).filter(|_| !clause.negated) else { continue };
            if self.attribution.quotes.iter().any(|quote| quote.verb == clause.predicate)
                || drafts.iter().any(|d| d.predicate == clause.predicate)
            {
                continue;
            }
            let root = clause.object.first().copied().filter(|&object| object > clause.predicate).unwrap_or(complement);
            let inside = [self.text.subtree(complement), self.text.subtree(root)].concat();
            if !is_denial && drafts.iter().any(|draft| inside.contains(&draft.predicate)) {
                continue;
            }
            let speakers: Vec<Party> = clause.subject.iter().flat_map(|&head| self.parties(head)).collect();
            let is_media = |party: &Party| party.sector == Some(Sector::Media);
            if speakers.iter().any(|party| party.code.is_some() && !is_media(party)) {
                let (modality, condition) = self.modality_of_reported(complement);
                drafts.push(Draft { modality, condition, ..self.speech_draft(clause.predicate, speakers, None, 0.6) });
            }
        }
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
            entry: None,
        }
    }
}
