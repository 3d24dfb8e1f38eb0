//! What stands between two known parties and no entry of the lexicon codes.

use rustc_hash::FxHashSet;

use super::{Assembly, Draft};
use crate::clause::{self, Clause, Form};
use crate::lexicon::Role;
use crate::mention::Party;

/// Verbs that say nothing by themselves.
const EMPTY_VERBS: &[&str] = &["be", "become", "do", "get", "have", "include", "remain", "seem"];

/// A predicate with its two parties that no entry coded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Gap {
    pub(crate) form: Form,
    pub(crate) lemma: String,
    /// The roles of the two parties, as entries name them.
    pub(crate) roles: (String, String),
    /// The entries that have the predicate but whose conditions do not hold.
    pub(crate) entries: Vec<String>,
    pub(crate) sentence: String,
}

impl Assembly<'_, '_> {
    /// The gaps of the article, in the order of its text, one a predicate.
    pub(crate) fn gaps(&self) -> Vec<Gap> {
        let lexicon = &self.coder.lexicon;
        // Any noun may be a predicate here, not only those that an entry has.
        let clauses = clause::build(self.text, |form, lemma| {
            (form == Form::Noun && !lemma.contains(' ')) || lexicon.knows(form, lemma)
        });
        let drafts = self.drafts();
        let coded: FxHashSet<usize> =
            drafts.iter().flat_map(|draft| draft.action.iter().copied().chain([draft.predicate])).collect();
        let is_gap = |clause: &&Clause| !coded.contains(&clause.predicate) && self.may_be_coded(clause);
        clauses.iter().filter(is_gap).filter_map(|clause| self.gap(clause, &drafts)).collect()
    }

    fn may_be_coded(&self, clause: &Clause) -> bool {
        let word = &self.text.words[clause.predicate];
        if self.attribution.in_bracket(clause.predicate) || !word.text.chars().any(char::is_alphabetic) {
            return false;
        }
        match clause.form {
            Form::Noun => {
                !word.is_proper()
                    && self.mentions.party(clause.predicate).is_none()
                    && self.mentions.place(clause.predicate).is_none()
            }
            Form::Verb => {
                let speaks = self.coder.lexicon.embedding(&clause.lemma).is_some_and(|embedding| embedding.speech);
                !speaks && !EMPTY_VERBS.contains(&clause.lemma.as_str())
            }
            Form::Adjective => true,
        }
    }

    fn gap(&self, clause: &Clause, drafts: &[Draft]) -> Option<Gap> {
        let mut roles = vec![Role::Subject];
        if clause.form == Form::Verb {
            roles.push(Role::Object);
        }
        for oblique in clause.obliques.iter().filter(|oblique| oblique.depth <= 1) {
            let role = Role::parse(&oblique.preposition);
            roles.extend(role.filter(|role| !roles.contains(role)).into_iter().collect::<Vec<_>>());
        }
        let mut filled: Vec<(String, Party)> = Vec::new();
        for role in roles {
            let direct = self.known(clause, &role);
            let (name, parties) = match direct.is_empty() && role == Role::Object {
                true => ("object's".to_owned(), self.known(clause, &Role::Owner(Box::new(role)))),
                false => (role.to_string(), direct),
            };
            filled.extend(parties.into_iter().map(|party| (name.clone(), party)));
        }
        let (one, other) = filled.iter().enumerate().find_map(|(place, one)| {
            // Two in one role are sides of something together, or a list.
            let together = match clause.form {
                Form::Noun => one.0 == "between",
                Form::Verb | Form::Adjective => one.0 == "subject",
            };
            let fits = |other: &&(String, Party)| other.1.code != one.1.code && (other.0 != one.0 || together);
            Some((one, filled[place + 1..].iter().find(fits)?))
        })?;
        let sentence = self.text.words[clause.predicate].sentence;
        // What another predicate of the sentence tells of the two is no gap.
        let is_told = |draft: &Draft| {
            let tells = |party: &Party| draft.actor.iter().chain(&draft.recipient).any(|told| told.code == party.code);
            self.text.words[draft.predicate].sentence == sentence && tells(&one.1) && tells(&other.1)
        };
        if drafts.iter().any(is_told) {
            return None;
        }
        let entries = self.coder.lexicon.entries(clause.form, &clause.lemma);
        Some(Gap {
            form: clause.form,
            lemma: clause.lemma.to_lowercase(),
            roles: (one.0.clone(), other.0.clone()),
            entries: entries.map(|entry| entry.name.clone()).collect(),
            sentence: self.text.slice(&self.text.sentences[sentence]).split_whitespace().collect::<Vec<_>>().join(" "),
        })
    }

    /// Who fills a role and is known, each once.
    fn known(&self, clause: &Clause, role: &Role) -> Vec<Party> {
        let mut known: Vec<Party> = Vec::new();
        for party in self.fill(clause, role, &[]) {
            if party.code.is_some() && !party.assumed && !known.iter().any(|other| other.code == party.code) {
                known.push(party);
            }
        }
        known
    }
}
