//! Money given in words that leave its receiver to the sentences before: "Kuwait followed with $500 million".

use demarche_statement::{Category, Modality, Stage};

use super::{Assembly, Draft};
use crate::clause::{self, Clause, Form, Relation};
use crate::lexicon::Outcome;
use crate::mention::Party;

/// How many sentences back the gift may stand that names giver and receiver.
const FARTHEST_GIFT: usize = 3;

/// Verbs that give only where an amount says so, and to whom it was given before.
const GIVING_VERBS: &[&str] = &[
    "add",
    "allocate",
    "announce",
    "chip in",
    "commit",
    "contribute",
    "deposit",
    "disburse",
    "donate",
    "earmark",
    "extend",
    "follow",
    "give",
    "grant",
    "guarantee",
    "inject",
    "lend",
    "make available",
    "match",
    "offer",
    "pledge",
    "promise",
    "provide",
    "put up",
    "release",
    "send",
    "set aside",
    "subscribe",
    "transfer",
    "underwrite",
];

/// Verbs that let a debt go where an amount is all that they name.
const FORGIVING_VERBS: &[&str] = &["cancel", "forgive", "waive", "write down", "write off"];

/// Verbs whose infinitive tells what is promised: "has committed to invest $5 million".
const PROMISING_VERBS: &[&str] =
    &["agree", "commit", "intend", "offer", "plan", "pledge", "promise", "undertake", "vow"];

/// Verbs of getting: the giver was named before.
const RECEIVING_VERBS: &[&str] = &["get", "obtain", "receive"];

/// Whether a verb gives where an amount is what it names.
pub(super) fn is_giving(lemma: &str) -> bool {
    GIVING_VERBS.contains(&lemma)
}

impl Assembly<'_, '_> {
    /// An amount that somebody gives or forgives where no entry of the lexicon holds, for want of a receiver; with the
    /// infinitive that it uses up.
    pub(super) fn gift_of(&self, clause: &Clause, before: &[Draft]) -> Option<(Draft, Vec<usize>)> {
        let text = self.text;
        let lemma = clause.lemma.as_str();
        if clause.form != Form::Verb {
            return None;
        }
        if clause.passive {
            return Some((self.paid(clause, before)?, Vec::new()));
        }
        let is_giving =
            |lemma: &str| FORGIVING_VERBS.contains(&lemma) || GIVING_VERBS.contains(&lemma) || lemma == "invest";
        // "has promised to give": what is given stands under the infinitive.
        let inner = clause
            .complement
            .filter(|&word| PROMISING_VERBS.contains(&lemma) && clause::is_non_finite(self.text, word));
        let inner = inner.and_then(|word| self.clauses.get(word)).filter(|inner| is_giving(&inner.lemma));
        let receives = RECEIVING_VERBS.contains(&lemma);
        let gives = inner.is_some() || FORGIVING_VERBS.contains(&lemma) || GIVING_VERBS.contains(&lemma);
        let holder = inner.map_or(clause.predicate, |inner| inner.predicate);
        let has_money = self.money_of(holder).iter().any(|money| {
            let Some(head) = self.money_head(money) else { return false };
            // "27 percent of the $282 million": the amount is not what was got.
            let is_whole = text
                .ancestors(head)
                .take_while(|&above| above != holder)
                .any(|above| matches!(text.lemma(above), "percent" | "cent" | "half" | "third" | "quarter" | "part"));
            !is_whole
                && self.verbs_over(head).next() == Some(holder)
                && (!(receives || FORGIVING_VERBS.contains(&lemma)) || self.is_own_object(head, clause))
        });
        if !has_money || !(gives || receives) {
            return None;
        }
        let known = |heads: &[usize]| {
            let mut found: Vec<Party> = heads.iter().flat_map(|&head| self.parties(head)).collect();
            found.retain(|party| party.code.is_some());
            found
        };
        let subject = known(&clause.subject);
        if subject.is_empty() {
            return None;
        }
        let (actor, recipient) = if receives {
            let is_told = clause.obliques.iter().any(|oblique| oblique.preposition == "from");
            (self.payer_before(clause, &subject, before).filter(|_| !is_told)?, subject)
        } else {
            let holder = inner.unwrap_or(clause);
            let named =
                holder.obliques.iter().filter(|o| o.depth <= 1 && matches!(o.preposition.as_str(), "to" | "for"));
            let mut recipient = known(&named.map(|oblique| oblique.head).collect::<Vec<_>>());
            recipient.retain(|party| subject.iter().all(|giver| giver.code != party.code));
            if recipient.is_empty() {
                recipient = self.payee_before(clause, &subject, before);
            }
            if recipient.is_empty() {
                recipient.extend(self.implied_recipient(holder, &subject, &Outcome::Event(Category::Aid, None)));
            }
            (subject, recipient)
        };
        if recipient.is_empty() {
            return None;
        }
        let modality = self.modality(clause);
        let promised = inner.is_some()
            || matches!(modality, Modality::Planned | Modality::Conditional | Modality::Possible)
            || matches!(self.money_stage(clause.predicate), Some(Stage::Pledged | Stage::Committed));
        let (category, cameo) = if promised { (Category::Agree, "0331") } else { (Category::Aid, "071") };
        let base = self.speech_draft(clause.predicate, actor, None, 0.65);
        let condition = self.condition(clause);
        let modality =
            if condition.is_some() && modality != Modality::Denied { Modality::Conditional } else { modality };
        let draft = Draft {
            outcome: Outcome::Event(category, None),
            recipient,
            cameo: cameo.parse().ok(),
            modality,
            condition,
            ..base
        };
        Some((draft, inner.map(|inner| inner.predicate).into_iter().collect()))
    }

    /// "Promised 15 million, of which 4 million were paid last month", "Another 5 million was promised": what has been paid or
    /// promised beside a gift told before.
    fn paid(&self, clause: &Clause, before: &[Draft]) -> Option<Draft> {
        let pays = matches!(
            clause.lemma.as_str(),
            "deliver" | "disburse" | "hand over" | "pay" | "pay out" | "provide" | "release" | "transfer"
        );
        let is_done = clause.modality == Modality::Actual && !clause.negated && clause.subject.is_empty();
        let is_paid = |money: &&crate::money::MoneyMention| {
            self.money_head(money).is_some_and(|head| clause.object.contains(&head) && head < clause.predicate)
        };
        let promises = matches!(clause.lemma.as_str(), "pledge" | "promise");
        if !(pays || promises) || !is_done || !self.money_of(clause.predicate).iter().any(|money| is_paid(&money)) {
            return None;
        }
        let gift = self.gifts_before(clause, before).find(|gift| !gift.actor.is_empty())?;
        let named = clause.obliques.iter().filter(|o| o.depth == 0 && o.preposition == "to");
        let mut recipient: Vec<Party> = named.flat_map(|oblique| self.parties(oblique.head)).collect();
        recipient.retain(|party| party.code.is_some());
        if recipient.is_empty() {
            recipient.clone_from(&gift.recipient);
        }
        let mut actor = gift.actor.clone();
        actor.iter_mut().for_each(|party| party.assumed = true);
        let base = self.speech_draft(clause.predicate, actor, None, 0.65);
        let (category, cameo, modality) = match promises {
            true => (Category::Agree, "0331", Modality::Planned),
            false => (Category::Aid, "071", Modality::Actual),
        };
        Some(Draft { outcome: Outcome::Event(category, None), recipient, cameo: cameo.parse().ok(), modality, ..base })
    }

    /// Whether an amount is what a verb takes, not the price of that: "received $5 million", not "a $5 million house".
    fn is_own_object(&self, amount: usize, clause: &Clause) -> bool {
        clause.object.contains(&amount)
            || clause.object.contains(&self.text.words[amount].head) && self.is_money_noun(amount)
    }

    /// Whether the noun over an amount is money too: "a $5 million loan".
    fn is_money_noun(&self, amount: usize) -> bool {
        let lexicon = &self.coder.lexicon;
        lexicon.money_word(self.text.lemma(self.text.words[amount].head)).is_some_and(|money| {
            use demarche_statement::Instrument::{Aid, CreditLine, DebtRelief, Grant, Loan};
            matches!(money.instrument, Some(Aid | CreditLine | DebtRelief | Grant | Loan))
        })
    }

    /// The gifts whose receiver only the model of relations has found in the sentences before.
    pub(super) fn add_gifts(&self, drafts: &mut Vec<Draft>) {
        self.find_payees(drafts);
        let mut drafted = vec![false; self.text.words.len()];
        for draft in drafts.iter() {
            drafted[draft.predicate] = true;
        }
        let mut added = Vec::new();
        for money in &self.money {
            let Some(verb) = self.money_head(money).and_then(|head| self.verbs_over(head).next()) else { continue };
            let Some(clause) = self.clauses.get(verb).filter(|_| !drafted[verb]) else { continue };
            let before = drafts.partition_point(|draft| draft.predicate < verb);
            // What is promised hangs on the promise, and is told where that is.
            let above =
                clause.governor.filter(|(_, relation)| *relation == Relation::Complement).map(|(above, _)| above);
            let told = self.text.ancestors(verb).take_while(|&over| self.text.words[over].is_verb());
            if told.filter(|_| self.text.words[verb].dep == "xcomp").any(|over| drafted[over]) {
                continue;
            }
            let promise = above.filter(|above| !drafted[*above]);
            let promise = promise.and_then(|above| self.gift_of(self.clauses.get(above)?, &drafts[..before]));
            if let Some((draft, _)) = promise.or_else(|| self.gift_of(clause, &drafts[..before])) {
                drafted[verb] = true;
                drafted[draft.predicate] = true;
                added.push(draft);
            }
        }
        drafts.extend(added);
        drafts.sort_by_key(|draft| (self.text.words[draft.predicate].sentence, draft.predicate));
    }

    /// Puts gifts into the order of the text, and names the receivers of those that leave them to the sentences before.
    pub(super) fn find_payees(&self, drafts: &mut [Draft]) {
        drafts.sort_by_key(|draft| (self.text.words[draft.predicate].sentence, draft.predicate));
        for number in 0..drafts.len() {
            let draft = &drafts[number];
            let open = draft.recipient.is_empty()
                && !draft.actor.is_empty()
                && matches!(draft.outcome, Outcome::Event(Category::Aid | Category::Agree, _));
            let Some(clause) = self.clauses.get(draft.predicate).filter(|_| open) else { continue };
            if self.money_of(draft.predicate).iter().any(|money| self.money_belongs(money, clause)) {
                drafts[number].recipient = self.payee_before(clause, &draft.actor, &drafts[..number]);
            }
        }
    }

    /// The gifts and promises of money right before a clause, nearest first.
    fn gifts_before<'d>(&'d self, clause: &'d Clause, before: &'d [Draft]) -> impl Iterator<Item = &'d Draft> + 'd {
        let own = &self.text.words[clause.predicate];
        let near = before.iter().rev().take_while(|draft| {
            let other = &self.text.words[draft.predicate];
            own.sentence - other.sentence.min(own.sentence) <= FARTHEST_GIFT && other.paragraph == own.paragraph
        });
        near.filter(|draft| {
            matches!(draft.outcome, Outcome::Event(Category::Aid | Category::Agree, _))
                && !self.money_of(draft.predicate).is_empty()
                && draft.predicate != clause.predicate
        })
    }

    /// Who was given money, or was to be, in the sentences right before.
    pub(super) fn payee_before(&self, clause: &Clause, actor: &[Party], before: &[Draft]) -> Vec<Party> {
        let last = self.gifts_before(clause, before).map(|draft| &draft.recipient).find(|recipient| {
            recipient.iter().any(|party| party.code.is_some())
                && recipient.iter().all(|party| actor.iter().all(|giver| giver.code != party.code))
        });
        let mut found = last.cloned().unwrap_or_default();
        for party in &mut found {
            party.assumed = true;
        }
        found
    }

    /// Who gives, where a receiver of some of it is told: "Mali will receive $5 million of the total".
    fn payer_before(&self, clause: &Clause, payee: &[Party], before: &[Draft]) -> Option<Vec<Party>> {
        let last = self.gifts_before(clause, before).map(|draft| &draft.actor).next()?;
        let others =
            last.iter().all(|giver| giver.code.is_some() && payee.iter().all(|party| party.code != giver.code));
        (others && !last.is_empty()).then(|| {
            let mut found = last.clone();
            for party in &mut found {
                party.assumed = true;
            }
            found
        })
    }
}
