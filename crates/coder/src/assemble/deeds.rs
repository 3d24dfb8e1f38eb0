//! Clauses of which neither an entry nor the model of relations has coded anything, judged by the model of deeds: what somebody does,
//! whether or not the words say to whom. Most of what dense articles tell has one party in the sentence.

use std::ops::Range;

use demarche_statement::{Category, Modality};

use super::judged::category;
use super::{Assembly, Draft};
use crate::clause::{self, Clause, Form, Relation};
use crate::lexicon::{Outcome, Role};
use crate::mention::Party;
use crate::relation::{Judgement, Pair, SeenDeed, features};

/// How likely a deed has to be: that the clause tells one at all, times that it is of the category.
const LEAST_SURE: f64 = 0.55;
/// Of contacts, trade and troops, which the model takes every other thing for that states do.
const LEAST_SURE_OF_GUESSES: f64 = 0.65;
/// Of nouns, which mostly tell no deed: "the opposition", "at Libya's invitation".
const LEAST_SURE_OF_NOUNS: f64 = 0.6;
/// Of passives, which mostly tell a deed.
const LEAST_SURE_OF_PASSIVES: f64 = 0.45;
/// Of a clause whose subject gets something.
const LEAST_SURE_OF_RECEIVING: f64 = 0.7;

impl Assembly<'_, '_> {
    /// Adds what the model of deeds finds in clauses of which nothing is coded.
    pub(super) fn add_deeds(&self, drafts: &mut Vec<Draft>) {
        for clause in self.clauses.iter().filter(|clause| self.may_tell_deed(clause)) {
            if is_coded(clause, drafts) || self.is_told_below(clause, drafts) {
                continue;
            }
            // "Has received $2 million": what others do.
            let receives = clause::is_receiving(clause);
            // Who acts and to whom is the same whatever is done.
            let Some(like) = self.general(Category::Support, clause, drafts) else { continue };
            let judgement = self.judge_deed(clause, &like);
            let Some(&(top, chance)) = judgement.categories.first() else { continue };
            let score = judgement.related * chance;
            let is_guess = matches!(top, Category::Consult | Category::Cooperate | Category::Mobilize);
            let least = match clause.form {
                Form::Noun => LEAST_SURE_OF_NOUNS,
                _ if receives => LEAST_SURE_OF_RECEIVING,
                _ if is_guess => LEAST_SURE_OF_GUESSES,
                _ if clause.passive => LEAST_SURE_OF_PASSIVES,
                _ => LEAST_SURE,
            };
            // "Was in good humour": how things stand is no contact.
            if score < least || is_guess && clause.lemma == "be" {
                continue;
            }
            let (event, cameo) = self.finer(top, Some(clause.predicate));
            let Some(mut draft) = self.general(event, clause, drafts) else { continue };
            // What is not accepted, not answered is refused; that is done.
            if event == Category::Reject && clause.negated && draft.modality == Modality::Denied {
                draft.modality = Modality::Actual;
            }
            if receives {
                let from = self.fill(clause, &Role::Preposition("from".to_owned()), &draft.actor);
                draft.recipient = std::mem::replace(&mut draft.actor, from);
            }
            // What is not done, or only asked or hoped for, the words around it tell: "ruled out sending troops".
            let is_told = matches!(draft.modality, Modality::Actual | Modality::Planned | Modality::Possible);
            // "Six people have died", "were injured in explosions": the dead have killed nobody.
            let is_toll = event == Category::Assault
                && (draft.recipient.is_empty() || !draft.actor.iter().any(|party| party.code.is_some()));
            // "The growing demand for energy", "during the visit": a noun of nobody.
            let is_of_nobody = clause.form == Form::Noun && !draft.actor.iter().any(|party| party.code.is_some());
            if !is_told
                || is_of_nobody
                || is_toll
                || drafts.iter().any(|other| self.tells(other, &draft) || self.completes_told(clause, other))
            {
                continue;
            }
            draft.cameo = cameo;
            draft.confidence = score;
            draft.entry = None;
            draft.is_deed = true;
            drafts.push(draft);
        }
    }

    /// Whether a draft of the same sentence tells the same of the same parties: "decided to lift the ban and let them in".
    fn tells(&self, other: &Draft, draft: &Draft) -> bool {
        let among = |parties: &[Party], party: &Party| parties.iter().any(|known| known.code == party.code);
        !self.is_beside(other, draft)
            && category(other) == category(draft)
            && self.text.words[other.predicate].sentence == self.text.words[draft.predicate].sentence
            && draft.actor.iter().any(|party| among(&other.actor, party))
            && draft.recipient.iter().all(|party| among(&other.recipient, party))
    }

    /// Whether each is told by a verb and an object of its own, where the second completes nothing: "expelled the ambassador and recalled
    /// its own", but not "shot and wounded a guard".
    fn is_beside(&self, other: &Draft, draft: &Draft) -> bool {
        let completes = |clause: &Clause| {
            matches!(clause.governor, Some((_, Relation::Complement | Relation::Purpose | Relation::Adjunct)))
        };
        let verb = |draft: &Draft| self.clauses.get(draft.predicate).filter(|clause| clause.form == Form::Verb);
        verb(draft).is_some_and(|own| {
            let is_another =
                |other: &Clause| !other.object.is_empty() && other.lemma != own.lemma && other.object != own.object;
            !own.object.is_empty() && !completes(own) && verb(other).is_some_and(is_another)
        })
    }

    /// Whether a draft tells what is to be done in the clause: "offers to help Morocco import gas", "hopes that Japan will support it".
    fn completes_told(&self, clause: &Clause, draft: &Draft) -> bool {
        let below = |relation| matches!(relation, Relation::Complement | Relation::Purpose);
        let is_wish = matches!(draft.outcome, Outcome::Event(Category::Request, _) | Outcome::Position(_));
        (is_wish || clause::is_non_finite(self.text, clause.predicate))
            && clause.governor.is_some_and(|(above, how)| above == draft.predicate && below(how))
    }

    /// Whether what is done is told by the verb below, or below a verb that means nothing: "sought to win Bolivia over", "stopped short of
    /// condemning it", "spares no effort to bring them together".
    fn is_told_below(&self, clause: &Clause, drafts: &[Draft]) -> bool {
        let means_nothing = |word: usize| self.clauses.get(word).is_some_and(|other| self.means_nothing(other));
        let is_told = |word: usize| drafts.iter().any(|draft| draft.predicate == word) || means_nothing(word);
        self.embedded(clause).into_iter().any(is_told)
            || clause
                .governor
                .is_some_and(|(above, _)| clause::is_non_finite(self.text, clause.predicate) && means_nothing(above))
    }

    /// The spans by which the model sees who acts in a clause and to whom it is done.
    pub(super) fn spans_of(&self, draft: &Draft) -> Pair<'_, '_> {
        let first = |parties: &[Party]| parties.first().map_or(0..0, |party| party.range.clone());
        self.pair_of_spans(first(&draft.actor), first(&draft.recipient))
    }

    /// What the model of deeds says of a draft that it found, and what speaks most for its category.
    pub(super) fn deed_again(
        &self,
        draft: &Draft,
        category: Category,
        most: usize,
    ) -> Option<(Judgement, Vec<(String, f64)>)> {
        let clause = self.clauses.get(draft.predicate)?;
        let spans = self.spans_of(draft);
        let evidence = self.coder.deeds.evidence(|emit| spans.deed(clause, emit), category, most);
        Some((self.judge_deed(clause, draft), evidence))
    }

    pub(super) fn judge_deed(&self, clause: &Clause, like: &Draft) -> Judgement {
        let spans = self.spans_of(like);
        let sight = self.coder.deeds.look_at(|emit| spans.deed(clause, emit));
        self.coder.deeds.judge(&sight, None)
    }

    /// The clause coded by an entry that asks nothing of its words, where a known party has a part in it.
    fn general(&self, category: Category, clause: &Clause, before: &[Draft]) -> Option<Draft> {
        let (_, entry) = self.coder.general.iter().find(|(own, _)| *own == category)?;
        let (draft, _) = self.apply(entry, clause, before, false)?;
        let is_known = draft.actor.iter().chain(&draft.recipient).any(|party| party.code.is_some());
        is_known.then_some(draft)
    }

    fn may_tell_deed(&self, clause: &Clause) -> bool {
        let predicate = clause.predicate;
        let sentence = self.text.words[predicate].sentence;
        !self.is_title(sentence)
            && !self.asks(sentence)
            && !self.attribution.in_bracket(predicate)
            && !self.tells_nothing(predicate)
            && !self.means_nothing(clause)
            && !self.is_neutral(predicate)
            && !self.only_says(predicate)
    }

    /// Every clause that the model of deeds may be asked of, with what is coded of it: for training the model.
    pub(crate) fn deeds_seen(&self) -> Vec<SeenDeed> {
        let mut drafts = self.drafts();
        self.add_judged(&mut drafts);
        let codes = |parties: &[Party]| parties.iter().filter_map(|party| party.code.clone()).collect();
        let chars = |range: &Range<usize>| self.text.chars(range);
        let seen = |clause: &Clause| {
            let like = self.general(Category::Support, clause, &drafts)?;
            let own = drafts.iter().find(|draft| draft.predicate == clause.predicate);
            let spans = self.spans_of(&like);
            Some(SeenDeed {
                sentence: chars(&self.text.sentences[self.text.words[clause.predicate].sentence]),
                predicate: self.text.words[clause.predicate].chars.clone(),
                category: own.and_then(category),
                is_coded: is_coded(clause, &drafts),
                actor: codes(&like.actor),
                recipient: codes(&like.recipient),
                features: features::listed(|emit| spans.deed(clause, emit)),
            })
        };
        self.clauses.iter().filter(|clause| self.may_tell_deed(clause)).filter_map(seen).collect()
    }
}

/// Whether a draft has told the clause: as its predicate, as words that go with it, or as what the verb above it does.
fn is_coded(clause: &Clause, drafts: &[Draft]) -> bool {
    let predicate = clause.predicate;
    let above = match clause.governor {
        Some((governor, Relation::Object | Relation::Subject)) if clause.form == Form::Noun => Some(governor),
        _ => None,
    };
    drafts.iter().any(|draft| {
        draft.predicate == predicate || draft.action.contains(&predicate) || above == Some(draft.predicate)
    })
}
