//! How far a statement is to be trusted: what was said of statements like it, coded of articles and sentences whose right coding is known.

use std::ops::Range;

use demarche_statement::Statement;
use rustc_hash::FxHashSet;

use super::{Assembly, Draft};
use crate::lexicon::Outcome;
use crate::mention::{Party, PartyKind};
use crate::relation::features::{self, Emit, RoleName};

/// How likely a statement has to be right to be told at all.
const LEAST_LIKELY: f64 = 0.1;
/// One with a party that the words leave without a country, or with one side only: these are wrong more often, and say less.
const LEAST_LIKELY_OF_FEW: f64 = 0.35;

const ARTICLE: RoleName = RoleName::new("article");
const GROUND: RoleName = RoleName::new("ground");
const SIDES: RoleName = RoleName::new("sides");
const TOLD: RoleName = RoleName::new("told");

/// The names of the two sides of a statement.
const ACTOR: &str = "actor";
const RECIPIENT: &str = "recipient";

/// A statement as it is told, with what the model of confidence sees of it.
#[derive(Clone, Debug, PartialEq)]
pub struct SeenStatement {
    /// The statement.
    pub statement: Statement,
    /// Roles, values and weights.
    pub features: Vec<(String, String, f32)>,
}

impl Assembly<'_, '_> {
    /// Says of each how likely it is to be right, and drops what is too doubtful, unless all are wanted.
    pub(super) fn judge_likelihood(&self, drafts: &mut Vec<Draft>, wants_all: bool) {
        let states = self.states_in(0..self.text.words.len());
        for draft in drafts.iter_mut() {
            draft.likelihood = self.likelihood(draft, states);
        }
        drafts.retain(|draft| wants_all || draft.likelihood >= least_likely(draft));
    }

    /// How likely it is that a statement is right in what it tells and of whom, from 0 to 1.
    fn likelihood(&self, draft: &Draft, states: usize) -> f64 {
        let sight = self.coder.confidence.look_at(|emit| self.show(draft, states, emit));
        self.coder.confidence.judge(&sight, None).related
    }

    /// The statements of the article, however doubtful, with what the model sees: for training it.
    pub(crate) fn statements_seen(&self) -> Vec<SeenStatement> {
        let assembled = self.assembled(true);
        let states = self.states_in(0..self.text.words.len());
        let features = assembled.origins.iter().map(|&origin| {
            let draft = &assembled.drafts[origin];
            features::listed(|emit| self.show(draft, states, emit))
        });
        let features: Vec<_> = features.collect();
        let both = assembled.statements.into_iter().zip(features);
        both.map(|(statement, features)| SeenStatement { statement, features }).collect()
    }

    /// Hands over what speaks for or against a statement: its clause, its parties, what it was found by, and how much its article
    /// tells of states, of which it has `states`.
    fn show(&self, draft: &Draft, states: usize, emit: &mut Emit<'_>) {
        if let Some(clause) = self.clauses.get(draft.predicate) {
            self.spans_of(draft).deed(clause, emit);
        }
        let what = match &draft.outcome {
            Outcome::Event(category, _) => category.as_str(),
            Outcome::Speech => "speech",
            Outcome::Position(_) => "position",
            Outcome::Quantity(_) => "quantity",
        };
        emit(TOLD, &[what]);
        emit(TOLD, &[what, " ", draft.modality.as_str()]);
        if let Some(code) = &draft.cameo {
            emit(TOLD, &[what, " ", code.as_str()]);
        }
        let ground = match draft.entry {
            Some(number) => self.coder.lexicon.entries[number].name.as_str(),
            None if draft.is_deed => "deed",
            None => "pair",
        };
        let kind = if draft.entry.is_some() { "entry" } else { ground };
        let sure = format!("{:.1}", draft.confidence);
        emit(GROUND, &[kind]);
        emit(GROUND, &[ground]);
        emit(GROUND, &[kind, " ", what]);
        emit(GROUND, &[kind, " ", &sure]);
        emit(GROUND, &[kind, " ", &sure, " ", what]);
        for (side, parties) in [(ACTOR, &draft.actor), (RECIPIENT, &draft.recipient)] {
            emit(SIDES, &[side, " ", count(parties.len())]);
            emit(SIDES, &[side, " ", count(parties.len()), " ", what]);
            for party in parties.iter().take(2) {
                self.show_party(side, party, what, emit);
            }
        }
        let has = |parties: &[Party]| parties.iter().any(|party| party.code.is_some());
        let known = match (has(&draft.actor), has(&draft.recipient)) {
            (true, true) => "both",
            (true, false) => "actor",
            (false, true) => "recipient",
            (false, false) => "neither",
        };
        let is_within = draft
            .actor
            .iter()
            .any(|one| one.code.is_some() && draft.recipient.iter().any(|other| one.code == other.code));
        emit(SIDES, &[known]);
        emit(SIDES, &[known, " ", what]);
        if is_within {
            emit(SIDES, &["within", " ", what]);
        }
        self.show_article(draft, what, states, emit);
        // What the models say of the clause, whatever found the statement.
        if let (Outcome::Event(category, _), Some(clause)) = (&draft.outcome, self.clauses.get(draft.predicate)) {
            let judgement = self.judge_deed(clause, draft);
            let own = judgement
                .categories
                .iter()
                .find(|(other, _)| super::judged::merged(*other) == super::judged::merged(*category))
                .map_or(0.0, |(_, chance)| *chance);
            emit(GROUND, &["deed of it ", &format!("{own:.1}")]);
            emit(GROUND, &["deed at all ", &format!("{:.1}", judgement.related)]);
        }
    }

    fn show_party(&self, side: &str, party: &Party, what: &str, emit: &mut Emit<'_>) {
        let kind = match party.kind {
            PartyKind::Country => "country",
            PartyKind::Region => "region",
            PartyKind::Body => "body",
            PartyKind::Person => "person",
            PartyKind::Group => "group",
            PartyKind::Thing => "thing",
        };
        let code = match (&party.code, party.assumed, party.referring) {
            (None, ..) => "unknown",
            (Some(_), true, _) => "assumed",
            (Some(_), false, true) => "referred to",
            (Some(_), false, false) => "named",
        };
        let sector = party.sector.map_or("none", |sector| sector.as_str());
        emit(SIDES, &[side, " ", code]);
        emit(SIDES, &[side, " ", code, " ", kind]);
        emit(SIDES, &[side, " ", sector, " ", what]);
        emit(SIDES, &[side, " ", kind, " ", code, " ", what]);
        emit(SIDES, &[side, " ", sector, " ", code]);
    }

    /// How many states and bodies some words name or mean.
    fn states_in(&self, words: Range<usize>) -> usize {
        let codes: FxHashSet<&str> = words.filter_map(|word| self.mentions.party(word)?.code.as_deref()).collect();
        codes.len()
    }

    fn show_article(&self, draft: &Draft, what: &str, states: usize, emit: &mut Emit<'_>) {
        let text = self.text;
        let inside = self.states_in(text.sentences[text.words[draft.predicate].sentence].clone());
        let length = match text.sentences.len() {
            1 => "one",
            2..=4 => "few",
            5..=9 => "some",
            _ => "many",
        };
        emit(ARTICLE, &["sentence ", count(inside)]);
        emit(ARTICLE, &["sentence ", count(inside), " ", what]);
        emit(ARTICLE, &["states ", count(states)]);
        emit(ARTICLE, &["length ", length]);
        emit(ARTICLE, &["length ", length, " ", count(states)]);
    }
}

/// How likely a statement has to be right.
fn least_likely(draft: &Draft) -> f64 {
    let mut parties = draft.actor.iter().chain(&draft.recipient);
    let is_joint = draft.actor.len() > 1;
    let is_of_one = !is_joint && (draft.actor.is_empty() || draft.recipient.is_empty());
    if is_of_one || parties.any(|party| party.code.is_some() && party.assumed) {
        LEAST_LIKELY_OF_FEW
    } else {
        LEAST_LIKELY
    }
}

fn count(number: usize) -> &'static str {
    match number {
        0 => "none",
        1 => "one",
        2 => "two",
        3 => "three",
        4..=5 => "four",
        6..=9 => "six",
        _ => "ten",
    }
}
