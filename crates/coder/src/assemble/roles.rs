//! Who fills the roles of a clause.

use std::ops::Range;

use demarche_statement::{Category, Modality, Sector};

use super::{Assembly, Draft};
use crate::clause::{self, Clause, Form, Relation};
use crate::lexicon::{Outcome, Role, RoleSum};
use crate::mention::{self, Party, PartyKind, is_pair_word};
use crate::money;
use crate::text::FARTHEST_REFERENCE;
use crate::wanted::{Kind, Wanted};

/// What is fought without anybody being hit.
const EVILS: &[&str] = &[
    "abuse",
    "corruption",
    "crime",
    "disease",
    "epidemic",
    "extremism",
    "financing",
    "fire",
    "hunger",
    "inflation",
    "laundering",
    "pandemic",
    "piracy",
    "poaching",
    "poverty",
    "racism",
    "smuggling",
    "terror",
    "terrorism",
    "trafficking",
    "unemployment",
    "warming",
];

/// Those who meet on behalf of their states.
const MEETING_OFFICIALS: &[&str] = &[
    "ambassador",
    "commander",
    "delegate",
    "delegation",
    "diplomat",
    "envoy",
    "expert",
    "general",
    "leader",
    "minister",
    "negotiator",
    "officer",
    "official",
    "premier",
    "president",
    "representative",
    "secretary",
    "team",
];

/// States of one name: "the two Koreas".
const NAMESAKES: &[(&str, [&str; 2])] =
    &[("Congos", ["COD", "COG"]), ("Koreas", ["KOR", "PRK"]), ("Sudans", ["SDN", "SSD"])];

/// What is felt about the last thing told, where the words don't say about what.
const FEELINGS: &[&str] =
    &["alarm", "anger", "concern", "dismay", "displeasure", "indignation", "outrage", "regret", "unease"];

impl Assembly<'_, '_> {
    /// The heads that fill a role.
    pub(super) fn heads(&self, clause: &Clause, role: &Role) -> Vec<usize> {
        match role {
            Role::Subject => clause.subject.clone(),
            Role::Object => clause.object.clone(),
            Role::Attribute => clause.attribute.clone(),
            Role::Complement => clause.complement.into_iter().collect(),
            Role::Infinitive => {
                clause.complement.filter(|&word| clause::is_non_finite(self.text, word)).into_iter().collect()
            }
            Role::That => {
                clause.complement.filter(|&word| !clause::is_non_finite(self.text, word)).into_iter().collect()
            }
            Role::Preposition(preposition) => {
                let mut found: Vec<(u8, usize)> = clause
                    .obliques
                    .iter()
                    .filter(|oblique| oblique.preposition == *preposition && !self.attribution.in_bracket(oblique.head))
                    // "with Egypt mediating, both agreed": not with Egypt.
                    .filter(|oblique| preposition != "with" || !self.acts_beside(oblique.head))
                    .map(|oblique| (oblique.depth, oblique.head))
                    .collect();
                found.sort_unstable();
                found.into_iter().map(|(_, head)| head).collect()
            }
            Role::Owner(role) => self.heads(clause, role),
            Role::Inside(role, part) if part == "attribute" => {
                let outer = self.heads(clause, role).into_iter();
                let said = outer.flat_map(|head| self.text.children_with(head, &["attr", "acomp"]).collect::<Vec<_>>());
                said.collect()
            }
            Role::Inside(role, preposition) => {
                let outer = self.heads(clause, role);
                outer.into_iter().flat_map(|head| clause::phrases(self.text, head, preposition)).collect()
            }
            Role::Pair | Role::Matter => Vec::new(),
        }
    }

    /// Whether a word is one of the wanted, or names a party of a wanted kind.
    pub(super) fn is_wanted(&self, word: usize, wanted: &Wanted) -> bool {
        wanted.is_met(self.text, word) || wanted.kinds.iter().any(|kind| self.is_of_kind(word, *kind))
    }

    fn is_of_kind(&self, word: usize, kind: Kind) -> bool {
        let party = self.mentions.party(word);
        match kind {
            Kind::Party => match party {
                Some(party) => party.code.is_some(),
                None => self.national(word).is_some(),
            },
            Kind::State => party.is_some_and(|party| {
                party.code.is_some() && (party.kind == PartyKind::Country || party.sector == Some(Sector::Government))
            }),
            Kind::People => party.is_some_and(is_private),
            Kind::Business => party.is_some_and(|party| party.sector == Some(Sector::Business)),
            Kind::Place => {
                let is_country = |party: &Party| matches!(party.kind, PartyKind::Country | PartyKind::Region);
                party.is_some_and(is_country) || self.mentions.place(word).is_some()
            }
        }
    }

    /// The infinitives and gerunds that complete a clause, with those coordinated with them and inside them.
    pub(super) fn embedded(&self, clause: &Clause) -> Vec<usize> {
        let text = self.text;
        let mut found: Vec<usize> =
            clause.complement.filter(|&word| clause::is_non_finite(text, word)).into_iter().collect();
        found.extend(self.gerunds(clause));
        let mut next = 0;
        while next < found.len() {
            let more = text.children_with(found[next], &["conj"]).filter(|&word| {
                text.words[word].is_verb() && text.children_with(word, &["nsubj", "nsubjpass"]).next().is_none()
            });
            let inner = self.clauses.get(found[next]).and_then(|inner| inner.complement);
            let inner = inner.filter(|&word| clause::is_non_finite(text, word));
            let more: Vec<usize> = more.chain(inner).filter(|word| !found.contains(word)).collect();
            found.extend(more);
            next += 1;
        }
        found
    }

    /// What embedded predicates only carry: "refused to hold talks".
    pub(super) fn carried(&self, embedded: &[usize]) -> Vec<usize> {
        let light = embedded.iter().filter_map(|&word| self.clauses.get(word)).filter(|inner| clause::is_light(inner));
        light.flat_map(|inner| inner.object.iter().copied()).collect()
    }

    /// The gerunds after prepositions that tell what a clause is about: "accused of arming", "thanked for sending".
    pub(super) fn gerunds(&self, clause: &Clause) -> Vec<usize> {
        let text = self.text;
        let sentence = text.sentences[text.words[clause.predicate].sentence].clone();
        let is_gerund = |word: &usize| {
            text.words[*word].dep == "pcomp"
                && matches!(
                    text.words[text.words[*word].head].lower().as_str(),
                    "of" | "for" | "against" | "from" | "into" | "over" | "about" | "to" | "with"
                )
        };
        let inner = sentence.filter(is_gerund).filter_map(|word| self.clauses.get(word));
        inner
            .filter(|inner| inner.governor == Some((clause.predicate, Relation::Complement)))
            .map(|inner| inner.predicate)
            .collect()
    }

    /// Whom the thing comes to that a noun tells of: "Mali received weapons from Russia".
    pub(super) fn patient(&self, clause: &Clause, others: &[Party]) -> Vec<Party> {
        let mut found: Vec<Party> = clause.patient.iter().flat_map(|&head| self.parties(head)).collect();
        found.retain(|party| !others.iter().any(|other| other.is_same(party)));
        found
    }

    pub(super) fn sum(
        &self,
        clause: &Clause,
        sum: &RoleSum,
        confidence: &mut f64,
        others: &[Party],
        before: &[Draft],
    ) -> Vec<Party> {
        let mut found: Vec<Party> = Vec::new();
        for part in &sum.parts {
            for (rank, role) in part.iter().enumerate() {
                let mut parties = match role {
                    Role::Matter => self.matter(clause, others, before),
                    Role::Subject => {
                        let parties = self.fill(clause, role, others);
                        let parties = if parties.is_empty() { self.they(clause, before) } else { parties };
                        if parties.is_empty() { self.authors(clause) } else { parties }
                    }
                    _ => self.fill(clause, role, others),
                };
                // "raided cafes in Khartoum": the city, not those who govern there.
                if matches!(role, Role::Preposition(word) if matches!(word.as_str(), "in" | "at" | "near" | "outside"))
                {
                    let cities = parties.iter_mut().filter(|party| party.kind == PartyKind::Country);
                    cities.for_each(|city| city.sector = None);
                }
                parties.retain(|party| {
                    // "put its army on alert": one's own is nobody else.
                    let is_own = party.kind == PartyKind::Group
                        && self.text.words[party.range.start].tag == "PRP$"
                        && party.code.is_some()
                        && others.iter().any(|other| other.code == party.code);
                    let is_actor = |other: &Party| party.named.as_ref().is_some_and(|named| *named == other.range);
                    if is_own || others.iter().any(is_actor) {
                        return false;
                    }
                    let mut known = others.iter().chain(&found);
                    let indirect = matches!(role, Role::Pair | Role::Owner(_) | Role::Complement);
                    let state = indirect && party.kind == PartyKind::Country;
                    !known.any(|other| other.is_same(party) || (state && other.code == party.code))
                });
                if parties.is_empty() {
                    continue;
                }
                *confidence -= 0.05 * rank.min(2) as f64;
                if parties.iter().any(|party| party.referring || party.assumed) {
                    *confidence -= 0.1;
                }
                for party in parties {
                    if !found.iter().any(|other| other.is_same(&party)) {
                        found.push(party);
                    }
                }
                break;
            }
        }
        found
    }

    /// The parties that fill a role.
    pub(super) fn fill(&self, clause: &Clause, role: &Role, others: &[Party]) -> Vec<Party> {
        match role {
            Role::Pair => self.pair(clause),
            Role::Complement | Role::Infinitive | Role::That => self.complement_parties(clause),
            Role::Owner(inner) => {
                let owners = self.heads(clause, inner).into_iter().map(|head| self.owners(head, 0));
                let named = owners.into_iter().find(|owners| !owners.is_empty()).unwrap_or_default();
                // "its imports from China": the pronoun says whose they are, where nobody is named before the noun.
                let pronouns = || -> Vec<Party> {
                    let heads = self.heads(clause, inner).into_iter();
                    heads
                        .flat_map(|head| self.text.children_with(head, &["poss"]).collect::<Vec<_>>())
                        .flat_map(|owner| self.parties(owner))
                        .collect()
                };
                match others {
                    [] => Some(pronouns()).filter(|found| !found.is_empty()).unwrap_or(named),
                    _ if named.is_empty() => pronouns(),
                    _ => named,
                }
            }
            Role::Subject if clause.form == Form::Noun => self.subject_of_noun(clause),
            Role::Subject if clause.subject.iter().any(|&head| self.is_projectile(head)) => {
                clause.subject.iter().flat_map(|&head| self.shooters(head)).collect()
            }
            Role::Preposition(preposition) => {
                let filled: Vec<(usize, Vec<Party>)> = self
                    .heads(clause, role)
                    .into_iter()
                    .map(|head| (head, self.parties(head)))
                    .filter(|(_, parties)| !parties.is_empty())
                    .collect();
                let of_state = |(_, parties): &&(usize, Vec<Party>)| parties.iter().any(|party| party.code.is_some());
                let Some(first) = filled.iter().find(of_state).map(|(head, _)| *head) else {
                    // "in Uzbekistan's energy sector", "on Iranian banks"
                    let heads = self.heads(clause, role);
                    let mut owners = heads.into_iter().map(|head| self.direct_owners(head));
                    let owners = owners.find(|owners| owners.iter().any(|party| party.code.is_some()));
                    let unknown = || filled.first().map(|(_, parties)| parties.clone());
                    let place = || {
                        let place = self.heads(clause, role).into_iter().find_map(|head| self.mentions.place(head))?;
                        Some(vec![self.mentions.unknown_place(self.text, place.0)])
                    };
                    return owners.or_else(unknown).or_else(place).unwrap_or_default();
                };
                // "with the heads of companies, as well as with members of parliament" is one list.
                let joined = self.continues_list(clause, preposition, first);
                let mut found: Vec<(usize, Vec<Party>)> = filled
                    .into_iter()
                    .filter(|(head, _)| {
                        *head == first || (*head < first && joined) || self.continues_list(clause, preposition, *head)
                    })
                    .collect();
                found.sort_by_key(|(head, _)| *head);
                found.into_iter().flat_map(|(_, parties)| parties).collect()
            }
            Role::Inside(..) => self
                .heads(clause, role)
                .into_iter()
                .map(|head| self.parties(head))
                .find(|p| !p.is_empty())
                .unwrap_or_default(),
            _ => {
                let heads = self.heads(clause, role);
                let found: Vec<Party> = heads.iter().flat_map(|&head| self.parties(head)).collect();
                if !found.is_empty() {
                    return found;
                }
                // A city bombed, Peruvian aircraft that bomb, a name that nothing more is known of.
                heads
                    .into_iter()
                    .flat_map(|head| match self.mentions.place(head) {
                        Some((range, Some(code))) => {
                            vec![self.mentions.implied_state(code, range.clone(), self.coder.atlas)]
                        }
                        Some((range, None)) => vec![self.mentions.unknown_place(self.text, range)],
                        None => match self.nationals(head) {
                            found if found.is_empty() => self.unknown_name(head).into_iter().collect(),
                            found => found,
                        },
                    })
                    .collect()
            }
        }
    }

    /// Who did what "the measure", "the decision" or a bare "retaliate" refers back to: the actor of the last thing
    /// told in this sentence or the two before that somebody else did.
    pub(super) fn matter(&self, clause: &Clause, others: &[Party], before: &[Draft]) -> Vec<Party> {
        let text = self.text;
        // "blocked it", "expressed concern"
        let is_of_it = |object: usize| {
            matches!(text.words[object].lower().as_str(), "it" | "them" | "this" | "that" | "these")
                || FEELINGS.contains(&text.lemma(object))
        };
        let refers = clause.object.is_empty()
            || clause.object.iter().any(|&object| is_of_it(object))
            || clause.object.iter().any(|&object| {
                text.children_with(object, &["det"]).any(|det| {
                    matches!(text.words[det].lower().as_str(), "the" | "this" | "that" | "these" | "those" | "such")
                })
            });
        let sentence = text.words[clause.predicate].sentence;
        let last = before.iter().rev().find(|draft| {
            let distance = sentence.saturating_sub(text.words[draft.predicate].sentence);
            let by_others = draft.actor.iter().all(|party| !others.iter().any(|other| other.code == party.code));
            distance <= 2
                && draft.predicate < clause.predicate
                && !draft.actor.is_empty()
                && by_others
                && matches!(draft.outcome, Outcome::Event(..))
        });
        let mut found = last.filter(|_| refers).map(|draft| draft.actor.clone()).unwrap_or_default();
        let place = clause.object.first().copied().unwrap_or(clause.predicate);
        for party in &mut found {
            party.refer(place..place + 1);
        }
        found
    }

    /// Whom "they" means after people were said to meet or sign: all of them.
    pub(super) fn they(&self, clause: &Clause, before: &[Draft]) -> Vec<Party> {
        let text = self.text;
        let counted = self.counted(clause, before);
        if !counted.is_empty() {
            return counted;
        }
        let means_all = |word: &&usize| matches!(text.words[**word].lower().as_str(), "they" | "two" | "both");
        let Some(&subject) = clause.subject.iter().find(means_all) else {
            return Vec::new();
        };
        let near = before.iter().rev().filter(|draft| {
            let distance = text.words[subject].sentence.saturating_sub(text.words[draft.predicate].sentence);
            distance <= 1 && draft.predicate < subject
        });
        let is_pair = text.words[subject].lower() != "they";
        // "brought the presidents together, and the two signed"
        let mut sides = near.filter_map(|draft| match (draft.actor.len(), draft.recipient.len()) {
            (2.., 0) => Some(&draft.actor),
            (_, 2) if is_pair => Some(&draft.recipient),
            // "The two leaders affirmed their support for Syria. They sent a cable to Damascus."
            (2.., _) if !is_pair => Some(&draft.actor),
            _ => None,
        });
        let mut found = sides.next().cloned().unwrap_or_default();
        for party in &mut found {
            party.refer(subject..subject + 1);
        }
        found
    }

    /// "handed him a note demanding", "The note also insisted": what a document says its sender says.
    fn authors(&self, clause: &Clause) -> Vec<Party> {
        let text = self.text;
        let &[document] = &clause.subject[..] else { return Vec::new() };
        let lemma = text.lemma(document);
        let is_document = matches!(
            lemma,
            "cable"
                | "communique"
                | "communiqué"
                | "declaration"
                | "letter"
                | "memorandum"
                | "message"
                | "note"
                | "protest"
                | "statement"
                | "telegram"
        );
        if clause.form != Form::Verb || clause.passive || !is_document || text.words[document].tag != "NN" {
            return Vec::new();
        }
        let sends = |verb: &Clause| {
            matches!(
                verb.lemma.as_str(),
                "address"
                    | "adopt"
                    | "deliver"
                    | "hand"
                    | "hand over"
                    | "issue"
                    | "present"
                    | "publish"
                    | "release"
                    | "send"
                    | "write"
            )
        };
        let sentence = text.words[document].sentence;
        let first = text.sentences[sentence.saturating_sub(1)].start;
        let senders =
            (first..=document.max(clause.predicate)).rev().filter_map(|word| self.clauses.get(word)).find(|verb| {
                let is_same = |&object: &usize| object <= document && text.lemma(object) == lemma;
                verb.form == Form::Verb && sends(verb) && verb.object.iter().any(is_same)
            });
        let mut found: Vec<Party> =
            senders.into_iter().flat_map(|verb| verb.subject.iter().flat_map(|&head| self.parties(head))).collect();
        for party in &mut found {
            party.refer(document..document + 1);
        }
        found
    }

    /// "the four states": the last so many who did something together.
    fn counted(&self, clause: &Clause, before: &[Draft]) -> Vec<Party> {
        let text = self.text;
        let number = |word: usize| {
            let parts = text.children_with(word, &["nummod"]);
            let number = |word: usize| match text.words[word].lower().as_str() {
                "three" | "3" => Some(3),
                "four" | "4" => Some(4),
                "five" | "5" => Some(5),
                "six" | "6" => Some(6),
                "seven" | "7" => Some(7),
                _ => None,
            };
            parts.into_iter().find_map(number)
        };
        let named = clause.subject.iter().find_map(|&subject| {
            let definite = text.children_with(subject, &["det"]).any(|det| text.words[det].lower() == "the");
            let of_all = matches!(
                text.lemma(subject),
                "country"
                    | "government"
                    | "leader"
                    | "minister"
                    | "nation"
                    | "neighbor"
                    | "neighbour"
                    | "power"
                    | "president"
                    | "state"
            );
            number(subject).filter(|_| definite && of_all).map(|number| (subject, number))
        });
        let Some((subject, number)) = named else { return Vec::new() };
        let first = subject.saturating_sub(FARTHEST_REFERENCE);
        let mut near = before.iter().rev().take_while(|draft| draft.predicate >= first);
        // "gave money to Peru, Chile and Bolivia. The three countries want more."
        let of_number = |draft: &Draft| {
            let sides = [&draft.actor, &draft.recipient];
            sides
                .into_iter()
                .find(|side| side.len() == number && side.iter().all(|party| party.code.is_some()))
                .cloned()
        };
        let mut found = near.find_map(of_number).unwrap_or_default();
        for party in &mut found {
            party.refer(subject..subject + 1);
        }
        found
    }

    /// Whether the phrase of a preposition is joined to one before it: "as well as with", "and with".
    pub(super) fn continues_list(&self, clause: &Clause, preposition: &str, head: usize) -> bool {
        let at = clause.obliques.iter().find(|o| o.head == head && o.preposition == preposition).map(|o| o.at);
        let before = at.and_then(|at| at.checked_sub(1));
        before.is_some_and(|before| matches!(self.text.words[before].lower().as_str(), "as" | "and" | "also"))
    }

    /// Whose a visit, an aid, an attack is: "the minister's", "by France", "Japanese", "presidential".
    pub(super) fn subject_of_noun(&self, clause: &Clause) -> Vec<Party> {
        let text = self.text;
        let own: Vec<Party> = clause.subject.iter().flat_map(|&head| self.parties(head)).collect();
        if !own.is_empty() {
            return own;
        }
        for child in text.children(clause.predicate) {
            if text.words[child].lower() == "presidential"
                && let Some(party) = text.words_before(child).find_map(|word| {
                    self.mentions.party(word).filter(|party| {
                        party.kind == PartyKind::Person && party.office.as_deref() == Some("president") && !party.former
                    })
                })
            {
                let mut party = party.clone();
                party.refer(child..child + 1);
                return vec![party];
            }
        }
        self.nationalities(clause.predicate)
    }

    /// The states that the words before a noun name: "Japanese", "Turkish-Georgian".
    pub(super) fn nationalities(&self, head: usize) -> Vec<Party> {
        let mut found: Vec<Party> = Vec::new();
        let start = self.text.subtree_range(head).start;
        for word in start..head {
            // An adjective inside another phrase ("the Swedish company's loan") belongs there.
            // A coordinated one hangs on the first: "Turkish and Israeli officials".
            let first = std::iter::successors(Some(word), |&word| {
                (self.text.words[word].dep == "conj").then_some(self.text.words[word].head)
            });
            let first = first.last().unwrap_or(word);
            let direct = first >= start
                && self
                    .text
                    .ancestors(first)
                    .take_while(|&above| above != head)
                    .all(|above| above > word && !matches!(self.text.words[above].dep, "poss" | "pobj"));
            if !direct || self.text.words[first].dep == "poss" {
                continue;
            }
            let city = || {
                let (range, code) = self.mentions.place(word)?;
                Some(self.mentions.implied_state(code?, range.clone(), self.coder.atlas))
            };
            let party = self.mentions.state_of_adjective(word, self.coder.atlas).or_else(city);
            if let Some(party) = party.filter(|party| !found.iter().any(|other| other.code == party.code)) {
                found.push(party);
            }
        }
        found
    }

    /// Owner or nationality before a noun, or the country of the city that it names.
    pub(super) fn direct_owners(&self, head: usize) -> Vec<Party> {
        // "its blockade of Yemen" is somebody's own: whose it is against comes after.
        let named = |owner: &usize| !self.text.words[*owner].tag.starts_with("PRP");
        let owners = self.text.children_with(head, &["poss"]).filter(named);
        let found: Vec<Party> =
            owners.flat_map(|owner| self.parties(clause::antecedent_of(self.text, owner))).collect();
        if !found.is_empty() {
            return found;
        }
        if let Some((range, Some(code))) = self.mentions.place(head) {
            return vec![self.mentions.implied_state(code, range.clone(), self.coder.atlas)];
        }
        // "a U.S. Supreme Court decision", "NATO troops"
        let bodies = self.text.children_with(head, &["compound", "nmod"]).filter_map(|word| {
            self.mentions.party(word).filter(|party| party.kind == PartyKind::Body && party.range.end <= head)
        });
        let bodies: Vec<Party> = bodies.cloned().collect();
        if !bodies.is_empty() {
            return bodies;
        }
        self.nationalities(head)
    }

    /// Who a noun belongs to: owner, nationality, or the party of the phrase after it.
    pub(super) fn owners(&self, head: usize, depth: u8) -> Vec<Party> {
        let text = self.text;
        let mut found = self.direct_owners(head);
        if !found.is_empty() || depth > 2 {
            return found;
        }
        // "condemned the attack on a church": of violence only who does it, not whom it hits.
        let is_weapon = matches!(text.lemma(head), "bomb" | "device" | "explosive" | "grenade" | "landmine" | "mine");
        let is_violence = is_weapon || self.coder.lexicon.is_violence(text.lemma(head));
        for preposition in text.children_with(head, &["prep"]) {
            let word = text.words[preposition].lower().as_str();
            if !matches!(word, "of" | "with" | "between" | "by" | "in" | "to" | "for" | "from" | "on")
                || (is_violence && !matches!(word, "by" | "from" | "between"))
            {
                continue;
            }
            for object in text.children_with(preposition, &["pobj"]) {
                let mut parties = self.parties(object);
                // "the education of officials", "the quota for women": what a matter is about owns nothing.
                if matches!(word, "of" | "for") {
                    parties.retain(|party| party.code.is_some() || party.name.is_some());
                }
                found.extend(parties);
                if found.is_empty() {
                    found.extend(self.owners(object, depth + 1));
                }
            }
            if text.words[preposition].lower() == "with" || found.is_empty() {
                continue;
            }
            break;
        }
        // "debts of 300 million dollars owed by Yemen"
        if found.is_empty() && text.lemma(head) == "debt" {
            let owed = text.subtree(head).into_iter().filter(|&word| text.lemma(word) == "owe");
            let by = owed.flat_map(|owed| text.children_with(owed, &["agent"]).collect::<Vec<_>>());
            let debtors = by.flat_map(|by| text.children_with(by, &["pobj"]).collect::<Vec<_>>());
            found = debtors.flat_map(|debtor| self.parties(debtor)).collect();
        }
        if found.is_empty() {
            found =
                text.children_with(head, &["compound", "conj"]).flat_map(|part| self.owners(part, depth + 1)).collect();
        }
        found
    }

    /// Everybody that a noun phrase stands for: conjuncts, "both countries", "including ...", "one of ...".
    pub(super) fn parties(&self, head: usize) -> Vec<Party> {
        let text = self.text;
        let mut found: Vec<Party> = Vec::new();
        // "Presidents Fujimori of Peru and Mahuad of Ecuador": the second person hangs on the first one's country.
        let is_person = |word: usize| {
            self.mentions.party(word).is_some_and(|party| party.kind == PartyKind::Person && party.name.is_some())
        };
        let of = text.children_with(head, &["prep"]).filter(|&of| is_person(head) && text.words[of].lower() == "of");
        let countries = of.flat_map(|of| text.children_with(of, &["pobj"]).collect::<Vec<_>>());
        let others: Vec<usize> = countries
            .filter(|&country| !is_person(country))
            .flat_map(|country| text.conjuncts(country))
            .filter(|&word| is_person(word))
            .collect();
        for word in text.conjuncts(head).into_iter().chain(others) {
            // What is coordinated inside a citation in brackets is no party.
            if self.attribution.in_bracket(word) {
                continue;
            }
            // "the bomber who killed dozens (and 13 soldiers) was": what stands in brackets of its own is beside something else.
            if word > head && self.opens_bracket(head, word) {
                continue;
            }
            if let Some((_, codes)) = NAMESAKES.iter().find(|(name, _)| *name == text.words[word].text) {
                found.extend(
                    codes.iter().map(|code| self.mentions.implied_state(code, word..word + 1, self.coder.atlas)),
                );
                continue;
            }
            match self.mentions.party(word) {
                Some(party) if party.code.is_none() && party.plural && self.is_pair(&party.range) => {
                    found.extend(self.pair_of_article(&party.range));
                }
                Some(Party { code: None, pair: Some(pair), .. }) => found.extend(self.pair_of_article(pair)),
                Some(party) => {
                    // "the prime ministers, Kevin Rudd and John Key"
                    let named: Vec<Party> = if party.plural && party.name.is_none() {
                        let beside = text.children_with(word, &["appos"]).flat_map(|other| text.conjuncts(other));
                        let people = beside.filter_map(|other| self.mentions.party(other));
                        people
                            .filter(|other| other.kind == PartyKind::Person && other.name.is_some())
                            .cloned()
                            .collect()
                    } else {
                        Vec::new()
                    };
                    if named.len() > 1 {
                        found.extend(named);
                        continue;
                    }
                    let each = self.one_each(word, party);
                    if !each.is_empty() {
                        found.extend(each);
                        continue;
                    }
                    found.push(party.clone());
                    // A list of people that the parser took for one person told twice, or hung on a name: "the Danish envoy
                    // Urs Meier and President Park".
                    let beside = text.children_with(word, &["appos"]).flat_map(|other| text.conjuncts(other));
                    let beside = beside.filter_map(|other| self.mentions.party(other));
                    let another = |other: &&Party| {
                        party.kind == PartyKind::Person
                            && other.kind == PartyKind::Person
                            && party.name.is_some()
                            && other.name.is_some()
                            && other.name != party.name
                    };
                    found.extend(beside.filter(another).cloned());
                }
                None => {
                    let inner: Vec<Party> =
                        self.partitive(word).into_iter().flat_map(|inner| self.parties(inner)).collect();
                    found.extend(inner);
                }
            }
            found.extend(self.members(word));
        }
        self.rest_of_list(&mut found);
        let mut unique: Vec<Party> = Vec::new();
        for party in found {
            if !unique.iter().any(|other| other.is_same(&party)) {
                unique.push(party);
            }
        }
        unique
    }

    /// Whether a bracket opens between two words that is still open at the second.
    fn opens_bracket(&self, first: usize, second: usize) -> bool {
        let between = self.text.words[first..second].iter().rev().map(|word| word.text);
        between.take_while(|text| *text != ")").any(|text| text == "(")
    }

    /// "the foreign ministers of Kenya and Uganda", "the Kyrgyz and Uzbek presidents": one of each state.
    pub(super) fn one_each(&self, head: usize, party: &Party) -> Vec<Party> {
        let text = self.text;
        if text.words[head].tag != "NNS" || party.name.is_some() || party.referring {
            return Vec::new();
        }
        let mut states: Vec<Party> = Vec::new();
        let of_each = |&of: &usize| matches!(text.words[of].lower().as_str(), "of" | "from");
        for of in text.children_with(head, &["prep"]).filter(of_each) {
            for object in text.children_with(of, &["pobj"]) {
                states.extend(text.conjuncts(object).into_iter().filter_map(|word| self.mentions.party(word).cloned()));
            }
        }
        if states.is_empty() {
            states = self.nationalities(head);
        }
        // "European and U.S. leaders"
        let is_state = |state: &Party| matches!(state.kind, PartyKind::Country | PartyKind::Region);
        let all_states = states.iter().all(|state| is_state(state) && state.code.is_some());
        let differ = states.iter().enumerate().all(|(i, a)| states[..i].iter().all(|b| a.code != b.code));
        if states.len() < 2 || !all_states || !differ {
            return Vec::new();
        }
        let mut found: Vec<Party> = states.iter().map(|state| self.mentions.of_state(text, head, state)).collect();
        found.iter_mut().for_each(|each| each.sector = party.sector);
        // Of "Nigerian and British forces" the noun goes with the last.
        for (number, party) in found.iter_mut().enumerate() {
            if states[number + 1..].iter().any(|next| next.range.start < head) {
                party.range = states[number].range.clone();
            }
        }
        found
    }

    /// The last states of a list that the parser hung elsewhere: "with China, Japan, and Pakistan".
    pub(super) fn rest_of_list(&self, found: &mut Vec<Party>) {
        let text = self.text;
        while let Some(last) = found.last().filter(|party| party.kind == PartyKind::Country && !party.referring) {
            let mut next = last.range.end;
            let is_joint = |word: usize| matches!(text.words.get(word).map(|word| word.text), Some("," | "and"));
            while is_joint(next) {
                next += 1;
            }
            let listed = next > last.range.end
                && text.words.get(next - 1).is_some_and(|word| word.text == "and")
                && text.words.get(next).is_some_and(|word| {
                    word.dep == "conj"
                        && !text.words[word.head].is_verb()
                        && word.sentence == text.words[last.range.start].sentence
                });
            let party = self.mentions.party(next).filter(|party| {
                listed && party.kind == PartyKind::Country && !found.iter().any(|other| other.is_same(party))
            });
            match party.cloned() {
                Some(party) => found.push(party),
                None => return,
            }
        }
    }

    /// "one of", "much of", "a number of", "heads of": the noun that is really meant.
    pub(super) fn partitive(&self, word: usize) -> Vec<usize> {
        let text = self.text;
        let is_part = matches!(
            text.lemma(word),
            "one"
                | "both"
                | "each"
                | "some"
                | "many"
                | "much"
                | "most"
                | "number"
                | "majority"
                | "dozen"
                | "hundred"
                | "thousand"
                | "several"
                | "part"
                | "group"
                | "series"
                | "all"
                | "few"
                | "handful"
                | "deal"
                | "lot"
                | "range"
                | "couple"
                | "half"
                | "rest"
                | "ton"
                | "amount"
                | "type"
                | "kind"
                | "million"
                | "billion"
                | "worth"
        );
        // "repaid 3.6 billion dollars of its debt"
        if !is_part && !money::is_inside(&self.money, &text.words[word].bytes) {
            return Vec::new();
        }
        // "$18 million in aid"
        let is_sum = matches!(text.lemma(word), "million" | "billion" | "thousand" | "hundred");
        text.objects(word, |preposition| preposition == "of" || (is_sum && preposition == "in")).collect()
    }

    /// "companies, including Gazprom and BP": the members, with the country of the whole where they have none.
    pub(super) fn members(&self, word: usize) -> Vec<Party> {
        let text = self.text;
        let mut found = Vec::new();
        let code = self.mentions.party(word).and_then(|party| party.code.clone());
        let sector = self.mentions.party(word).and_then(|party| party.sector);
        let mut nouns = vec![word];
        for of in text.children_with(word, &["prep"]).filter(|&of| text.words[of].lower() == "of") {
            nouns.extend(text.children_with(of, &["pobj"]));
        }
        for noun in nouns {
            for including in text.children_with(noun, &["prep"]) {
                let such_as = text.words[including].lower() == "as"
                    && including > 0
                    && text.words[including - 1].lower() == "such";
                if text.words[including].lower() != "including" && !such_as {
                    continue;
                }
                for object in text.children_with(including, &["pobj"]) {
                    for member in text.conjuncts(object) {
                        let party = self.mentions.party(member).cloned().or_else(|| self.unknown_name(member));
                        if let Some(mut party) = party {
                            party.code = party.code.or_else(|| code.clone());
                            party.sector = party.sector.or(sector);
                            found.push(party);
                        }
                    }
                }
            }
        }
        found
    }

    /// Whom something is done to that the clause does not name: the country of the place where it is done, else the other
    /// of the two countries that the article is about.
    pub(super) fn implied_recipient(&self, clause: &Clause, actor: &[Party], outcome: &Outcome) -> Option<Party> {
        let [.., last] = actor else { return None };
        let own = last.code.as_deref()?;
        let is_of_all = |code: &str| actor.iter().all(|party| party.code.as_deref() != Some(code));
        // "protested at once"
        let is_complaint = matches!(outcome, Outcome::Event(Category::Accuse | Category::Reject, _));
        let is_motion = clause.object.is_empty() && clause.complement.is_none() && !is_complaint;
        // What one spends or buys need not be for the other.
        let for_oneself = matches!(self.text.lemma(clause.predicate), "buy" | "import" | "purchase" | "save" | "spend");
        if clause.form != Form::Verb || is_motion || for_oneself || actor.iter().any(|party| party.code.is_none()) {
            return None;
        }
        let is_one = actor.iter().all(|party| party.code.as_deref() == Some(own));
        let place = clause.obliques.iter().find_map(|oblique| {
            let (range, code) = self.mentions.place(oblique.head)?;
            let is_place = matches!(oblique.preposition.as_str(), "at" | "in" | "near" | "off" | "outside");
            code.filter(|code| is_place && *code != own).map(|code| (range.clone(), code.to_owned()))
        });
        // The words of what is acted on stand for the other: "rejected the proposal".
        let object =
            || clause.object.first().map_or(clause.predicate..clause.predicate + 1, |&head| self.noun_phrase(head));
        let (range, code) = match place {
            Some(found) => found,
            None => {
                // Of several only what the sentence before is about: nobody is the other of all of them.
                let beside = match is_one {
                    true => self.only_other(clause, own),
                    false => Some(self.only_other_before(clause).filter(|code| is_of_all(code))?),
                };
                (
                    object(),
                    beside
                        .or_else(|| self.mentions.counterpart(self.text, clause.predicate, own).map(str::to_owned))?,
                )
            }
        };
        Some(self.assumed_state(&code, range))
    }

    /// Whether a gerund behind "with" tells what somebody else does meanwhile.
    fn acts_beside(&self, gerund: usize) -> bool {
        self.text.words[gerund].tag == "VBG"
            && self.text.children_with(gerund, &["compound", "nsubj", "nsubjpass"]).any(|noun| noun < gerund)
    }

    /// Whether a word is something that is fired and nobody's by name.
    fn is_projectile(&self, head: usize) -> bool {
        let lemma = self.text.lemma(head);
        matches!(lemma, "bomb" | "drone" | "missile" | "mortar" | "projectile" | "rocket" | "shell" | "torpedo")
            && self.parties(head).iter().all(|party| party.code.is_none())
            && self.text.children_with(head, &["acl"]).next().is_some()
    }

    /// "Shells fired from Syria", "rockets launched by Hamas": who fired them, or from where.
    fn shooters(&self, head: usize) -> Vec<Party> {
        let fired = self.text.children_with(head, &["acl"]).filter_map(|verb| self.clauses.get(verb)).find(|clause| {
            clause.passive
                && matches!(clause.lemma.as_str(), "drop" | "fire" | "launch" | "lob" | "plant" | "send" | "shoot")
        });
        let Some(fired) = fired else { return self.parties(head) };
        let by: Vec<Party> = fired.subject.iter().flat_map(|&head| self.parties(head)).collect();
        if !by.is_empty() {
            return by;
        }
        let from = fired.obliques.iter().filter(|oblique| oblique.preposition == "from");
        from.flat_map(|oblique| self.parties(oblique.head)).collect()
    }

    /// "Iran will ship its uranium to Russia, and the United States will lift sanctions": where two sides act in one breath, what the
    /// second does without saying to whom is for the first.
    pub(super) fn other_of_breath(&self, clause: &Clause, actor: &[Party]) -> Option<Party> {
        let Some((above, Relation::Conjunct)) = clause.governor else { return None };
        let upper = self.clauses.get(above)?;
        let codes = |parties: &[Party]| {
            let mut codes: Vec<String> = parties.iter().filter_map(|party| party.code.clone()).collect();
            codes.dedup();
            codes
        };
        let first: Vec<Party> = upper.subject.iter().flat_map(|&head| self.parties(head)).collect();
        match (&codes(&first)[..], &codes(actor)[..]) {
            ([other], [own])
                if other != own && clause.subject != upper.subject && self.coder.atlas.country(other).is_some() =>
            {
                Some(self.assumed_state(other, clause.predicate..clause.predicate + 1))
            }
            _ => None,
        }
    }

    /// "Russia expelled two diplomats, and Warsaw recalled its ambassador": who has just done something to somebody is whom the answer
    /// is for.
    pub(super) fn answered(&self, clause: &Clause, draft: &Draft, before: &[Draft]) -> Option<Party> {
        use Category::{Accuse, Coerce, Mobilize, Protest, Reject, Request, Sanction, Threaten};
        let text = self.text;
        let is_hostile = |draft: &Draft| {
            matches!(
                draft.outcome,
                Outcome::Event(Accuse | Coerce | Mobilize | Protest | Reject | Request | Sanction | Threaten, _)
            )
        };
        let [actor] = &draft.actor[..] else { return None };
        let own = actor.code.as_deref().filter(|_| is_hostile(draft))?;
        let at = &text.words[clause.predicate];
        let last = before.iter().rfind(|last| {
            let place = &text.words[last.predicate];
            last.predicate < clause.predicate
                && place.paragraph == at.paragraph
                && place.sentence + 1 >= at.sentence
                && last.actor.iter().all(|other| other.code.as_deref() != Some(own))
        })?;
        let hits = last.recipient.iter().any(|party| party.code.as_deref() == Some(own) && !party.assumed);
        let [other] = &last.actor[..] else { return None };
        let code = other.code.as_deref().filter(|_| hits && is_hostile(last))?;
        // Where the sentence names others, it may be for one of them.
        (!self.names_others(clause, &[own, code]))
            .then(|| self.assumed_state(code, clause.predicate..clause.predicate + 1))
    }

    /// The one country that the sentence of a clause names besides a party's own: "condemned the blockade and urged Kenya".
    pub(super) fn only_other(&self, clause: &Clause, own: &str) -> Option<String> {
        let sentence = self.text.sentences[self.text.words[clause.predicate].sentence].clone();
        let mut others = sentence.filter(|&word| !self.attribution.in_bracket(word)).filter_map(|word| {
            let party = self.mentions.party(word).filter(|party| party.kind == PartyKind::Country && !party.assumed);
            party.and_then(|party| party.code.as_deref()).or_else(|| self.mentions.adjective(word))
        });
        let first = others.by_ref().find(|code| *code != own)?;
        others.all(|code| code == own || code == first).then(|| first.to_owned())
    }

    /// The one country that the sentence before names, in the same paragraph.
    fn only_other_before(&self, clause: &Clause) -> Option<String> {
        let text = self.text;
        let own = &text.words[clause.predicate];
        let before = text.sentences[own.sentence.checked_sub(1)?].clone();
        let mut codes = before.filter(|&word| text.words[word].paragraph == own.paragraph).filter_map(|word| {
            let party = self.mentions.party(word).filter(|party| party.kind == PartyKind::Country && !party.assumed);
            party.and_then(|party| party.code.as_deref()).or_else(|| self.mentions.adjective(word))
        });
        let first = codes.next()?;
        codes.all(|code| code == first).then(|| first.to_owned())
    }

    /// What a role names where that is no party: "rejected the referendum", "condemned the attacks".
    pub(super) fn thing(&self, clause: &Clause, roles: &RoleSum, action: &[usize]) -> Option<Party> {
        fn bare(role: &Role) -> Option<&Role> {
            match role {
                Role::Object | Role::Preposition(_) => Some(role),
                Role::Owner(inner) => bare(inner),
                _ => None,
            }
        }
        let mut roles = roles.parts.iter().flatten().filter_map(bare);
        let head = roles.find_map(|role| {
            let named = |&head: &usize| {
                let word = &self.text.words[head];
                // "fighting the financing of terrorism" hits nobody.
                if EVILS.contains(&self.text.lemma(head)) {
                    return false;
                }
                // "in a bid to", "in response to"
                if PURPOSES.contains(&self.text.lemma(head)) && word.dep == "pobj" {
                    return false;
                }
                let label = word.entity.map(|entity| self.text.entities[entity].label.as_str());
                // "suspended its work": one's own is not done to another.
                let is_own = self.text.children_with(head, &["poss"]).any(|owner| self.text.words[owner].tag == "PRP$");
                word.is_noun()
                    && !is_own
                    && !clause.subject.contains(&head)
                    && !action.contains(&head)
                    && self.mentions.party(head).is_none()
                    && !matches!(label, Some("DATE" | "TIME" | "MONEY" | "PERCENT" | "CARDINAL"))
            };
            self.heads(clause, role).into_iter().find(named)
        })?;
        Some(Party::new(PartyKind::Thing, self.noun_phrase(head)))
    }

    /// A noun with what stands before it in its phrase, less the article.
    fn noun_phrase(&self, head: usize) -> Range<usize> {
        let mut start = self.text.subtree_range(head).start.min(head);
        while start < head
            && matches!(self.text.words[start].tag, "DT" | "," | ":" | "``" | "\"" | "''" | "-LRB-" | "HYPH")
        {
            start += 1;
        }
        start..head + 1
    }

    /// Whom the forces of a country strike or seize in it, where the text names nobody whom the atlas knows: "troops raided
    /// six monasteries".
    pub(super) fn home_recipient(&self, clause: &Clause, draft: &Draft) -> Option<Party> {
        let Outcome::Event(category, _) = draft.outcome else { return None };
        let at_home = matches!(category, Category::Assault | Category::Coerce | Category::Protest);
        let [actor] = &draft.actor[..] else { return None };
        let object = clause.object.first().copied().filter(|_| at_home && actor.assumed)?;
        if !matches!(self.text.words[object].tag, "NNS" | "NNP" | "NNPS") {
            return None;
        }
        let code = actor.code.as_deref()?;
        let mut party = self.mentions.implied_state(code, object..object + 1, self.coder.atlas);
        party.kind = PartyKind::Group;
        party.name = None;
        party.assumed = true;
        Some(party)
    }

    /// Whose talks "broke down", where nobody is named: of the two countries that the article is about.
    pub(super) fn implied_sides(&self, clause: &Clause, draft: &Draft) -> Vec<Party> {
        // "Talks might help" tells of none.
        let is_course = |verb: usize| {
            matches!(
                self.text.lemma(verb),
                "be" | "begin"
                    | "break"
                    | "close"
                    | "collapse"
                    | "conclude"
                    | "continue"
                    | "cover"
                    | "drag"
                    | "end"
                    | "fail"
                    | "falter"
                    | "focus"
                    | "founder"
                    | "go"
                    | "last"
                    | "open"
                    | "produce"
                    | "resume"
                    | "stall"
                    | "start"
                    | "take"
            )
        };
        let happens =
            clause.form == Form::Noun && matches!(clause.governor, Some((verb, Relation::Subject)) if is_course(verb));
        let is_talk = matches!(draft.outcome, Outcome::Event(Category::Consult, _));
        if !(happens && is_talk) {
            return Vec::new();
        }
        let sides = self.both_sides(clause).filter(|sides| !self.names_others(clause, sides));
        let place = clause.predicate..clause.predicate + 1;
        sides.into_iter().flatten().map(|code| self.assumed_state(code, place.clone())).collect()
    }

    /// The two countries that an article is about, where it is about two more than about any third.
    fn both_sides(&self, clause: &Clause) -> Option<[&str; 2]> {
        let (first, second) = self.mentions.pair(self.text, clause.predicate)?;
        let is_of_two = self.mentions.counterpart(self.text, clause.predicate, first) == Some(second);
        is_of_two.then_some([first, second])
    }

    /// A state of which the words say nothing, at the words that it goes without saying at.
    pub(super) fn assumed_state(&self, code: &str, range: Range<usize>) -> Party {
        let mut party = self.mentions.implied_state(code, range, self.coder.atlas);
        party.assumed = true;
        party
    }

    /// "Local commanders are to meet", "as envoys talk": officials of no country who meet with nobody meet each other, and
    /// are of the two countries that the article is about.
    pub(super) fn sides_of_officials(&self, clause: &Clause, draft: &Draft) -> Option<Vec<Party>> {
        let text = self.text;
        let &[head] = &clause.subject[..] else { return None };
        let is_talk = matches!(draft.outcome, Outcome::Event(Category::Consult, _)) && clause.form == Form::Verb;
        let is_alone = !clause.obliques.iter().any(|oblique| oblique.preposition == "with") && clause.object.is_empty();
        let is_of_nobody = text.words[head].tag == "NNS"
            && text.children_with(head, &["poss"]).next().is_none()
            && text.conjuncts(head).len() == 1
            && self.nationalities(head).is_empty()
            && !text
                .objects(head, |preposition| matches!(preposition, "of" | "from"))
                .any(|of| self.mentions.party(of).is_some());
        if !is_talk || !is_alone || !is_of_nobody || !MEETING_OFFICIALS.contains(&text.lemma(head)) {
            return None;
        }
        let sides = self.both_sides(clause).filter(|sides| !self.names_others(clause, sides))?;
        let sector = draft.actor.first().and_then(|party| party.sector);
        let side = |code: &str| Party { sector, ..self.assumed_state(code, self.noun_phrase(head)) };
        Some(sides.into_iter().map(side).collect())
    }

    /// "Four documents were signed": between whom, the sentence says, or the article, where it is about two.
    pub(super) fn signatories(&self, clause: &Clause, draft: &Draft) -> Option<Vec<Party>> {
        let text = self.text;
        let is_pact = matches!(draft.outcome, Outcome::Event(Category::Support, _))
            && draft.cameo.as_ref().is_some_and(|code| code.as_str() == "057");
        if !is_pact || !clause.passive || !clause.subject.is_empty() || clause.form != Form::Verb {
            return None;
        }
        if !matches!(clause.lemma.as_str(), "conclude" | "ink" | "initial" | "sign") {
            return None;
        }
        let sentence = text.sentences[text.words[clause.predicate].sentence].clone();
        let named = |word: usize| {
            let party = self.mentions.party(word).filter(|_| !self.attribution.in_bracket(word));
            let code = party.and_then(|party| party.code.as_deref()).or_else(|| self.mentions.adjective(word));
            code.or_else(|| self.mentions.place(word).and_then(|(_, code)| code))
        };
        let mut codes: Vec<String> = Vec::new();
        for code in sentence.filter_map(named) {
            // An organisation may have signed too.
            self.coder.atlas.country(code)?;
            if !codes.iter().any(|known| known == code) {
                codes.push(code.to_owned());
            }
        }
        let sides = match &codes[..] {
            [] => self.both_sides(clause)?,
            [only] => [only.as_str(), self.mentions.counterpart(text, clause.predicate, only)?],
            [first, second] => [first.as_str(), second.as_str()],
            _ => return None,
        };
        let place = clause.predicate..clause.predicate + 1;
        Some(sides.into_iter().map(|code| self.assumed_state(code, place.clone())).collect())
    }

    /// Whether the sentence of a clause names other countries than these.
    fn names_others(&self, clause: &Clause, codes: &[&str]) -> bool {
        let mut sentence = self.text.sentences[self.text.words[clause.predicate].sentence].clone();
        sentence.any(|word| {
            let party = self.mentions.party(word).and_then(|party| party.code.as_deref());
            party.or_else(|| self.mentions.adjective(word)).is_some_and(|code| !codes.contains(&code))
        })
    }

    /// Whom a phrase of the verb before "and" names: "shall draw the border with Pristina and open embassies".
    pub(super) fn shared(&self, clause: &Clause, roles: &RoleSum, others: &[Party]) -> Vec<Party> {
        let Some((above, Relation::Conjunct)) = clause.governor else { return Vec::new() };
        let Some(upper) = self.clauses.get(above).filter(|upper| upper.subject == clause.subject) else {
            return Vec::new();
        };
        let shares = |role: &&Role| matches!(role, Role::Preposition(word) if matches!(word.as_str(), "with" | "to" | "from" | "against"));
        let roles = roles.parts.iter().flatten().filter(shares);
        let own = |party: &Party| others.iter().any(|other| other.is_same(party) || other.code == party.code);
        let filled = roles.map(|role| self.fill(upper, role, others));
        let mut named = filled.map(|mut parties| {
            parties.retain(|party| party.code.is_some() && !own(party));
            parties
        });
        named.find(|parties| !parties.is_empty()).unwrap_or_default()
    }

    /// Whom the hostile act before "and" hits, for another that names nobody: "banned arms sales to Chad, and Washington has
    /// withheld aid".
    pub(super) fn recipient_above(&self, clause: &Clause, draft: &Draft, before: &[Draft]) -> Option<Party> {
        let hostile =
            |draft: &Draft| matches!(draft.outcome, Outcome::Event(category, _) if category.quad().number() > 2);
        let Some((above, Relation::Conjunct)) = clause.governor else { return None };
        let upper = before.iter().rev().find(|other| other.predicate == above)?;
        let mut party = upper.recipient.first().filter(|party| party.code.is_some() && !party.assumed)?.clone();
        let is_other = draft.actor.iter().all(|actor| actor.code != party.code);
        party.refer(clause.predicate..clause.predicate + 1);
        party.assumed = true;
        (hostile(draft) && hostile(upper) && is_other).then_some(party)
    }

    /// "Gunmen seized two drivers, who were released a week later": by whom they had been taken.
    pub(super) fn captor(&self, clause: &Clause, draft: &Draft, before: &[Draft]) -> Option<Party> {
        let text = self.text;
        let frees = matches!(clause.lemma.as_str(), "free" | "let go" | "release");
        if !frees || !matches!(draft.outcome, Outcome::Event(Category::Retreat | Category::Concede, _)) {
            return None;
        }
        let sentence = text.words[clause.predicate].sentence;
        let taken = before.iter().rev().find(|other| {
            text.words[other.predicate].sentence + 1 >= sentence
                && matches!(other.outcome, Outcome::Event(Category::Assault | Category::Coerce, _))
                && other.predicate < clause.predicate
        })?;
        let [captor] = &taken.actor[..] else { return None };
        let is_theirs = draft.recipient.iter().all(|party| party.code.is_none() || party.code != captor.code)
            && draft
                .recipient
                .iter()
                .any(|party| party.code.is_some() && taken.recipient.iter().any(|other| other.code == party.code));
        let mut captor = captor.clone();
        captor.refer(clause.predicate..clause.predicate + 1);
        captor.assumed = true;
        (is_theirs && captor.code.is_some()).then_some(captor)
    }

    /// Who arrests or expels where a passive names nobody: the state of the place where it happens or they are taken to;
    /// of an expulsion the other state of the sentence, else who did the last thing told.
    pub(super) fn implied_authority(&self, clause: &Clause, draft: &Draft, before: &[Draft]) -> Option<Party> {
        let Outcome::Event(category, _) = draft.outcome else { return None };
        let code = draft.recipient.last()?.code.as_deref()?;
        let text = self.text;
        let is_expulsion = draft.cameo.as_ref().is_some_and(|cameo| matches!(cameo.as_str(), "161" | "174"));
        if !(is_expulsion || category == Category::Coerce) {
            return None;
        }
        let place = clause.obliques.iter().filter(|oblique| oblique.depth == 0).find_map(|oblique| {
            let (_, place) = self.mentions.place(oblique.head)?;
            let is_place = matches!(oblique.preposition.as_str(), "at" | "from" | "in" | "near" | "to");
            place.filter(|place| is_place && *place != code).map(str::to_owned)
        });
        let place = place.filter(|_| !is_expulsion || clause.obliques.iter().any(|o| o.preposition == "from"));
        let beside = || {
            let mut codes: Vec<String> = Vec::new();
            for word in text.sentences[text.words[clause.predicate].sentence].clone() {
                let party = self.mentions.party(word).and_then(|party| party.code.as_deref());
                let other = party.or_else(|| self.mentions.adjective(word)).filter(|other| *other != code);
                codes.extend(other.filter(|other| !codes.iter().any(|known| known == other)).map(str::to_owned));
            }
            match &mut codes[..] {
                [only] => Some(std::mem::take(only)),
                _ => None,
            }
        };
        let last = || {
            let near = before.iter().rev().filter(|draft| {
                text.words[draft.predicate].sentence + 2 > text.words[clause.predicate].sentence
                    && matches!(
                        draft.outcome,
                        Outcome::Event(Category::Sanction | Category::Coerce | Category::Accuse | Category::Assault, _)
                    )
            });
            let hit = near.filter(|draft| {
                is_expulsion || draft.recipient.iter().any(|party| party.code.as_deref() == Some(code))
            });
            let mut actors = hit.flat_map(|draft| &draft.actor).filter_map(|party| party.code.clone());
            actors.find(|actor| actor != code)
        };
        let other = || self.mentions.counterpart(text, clause.predicate, code).map(str::to_owned);
        let code = match place {
            Some(place) => place,
            None if is_expulsion => beside().or_else(last).or_else(other)?,
            None => last()?,
        };
        Some(self.assumed_state(&code, clause.predicate..clause.predicate + 1))
    }

    /// "Any attempt would be met with force, he warned": who says that something hostile will be done does it.
    pub(super) fn threatening_speaker(&self, clause: &Clause, draft: &Draft) -> Vec<Party> {
        let Outcome::Event(category, _) = draft.outcome else { return Vec::new() };
        // "Liberia said that he would not be given a visa": refused by who says so.
        let refuses = category.quad().number() <= 2 && clause.negated;
        let hostile = category.quad().number() > 2 && !clause.negated;
        if clause.modality != Modality::Planned || !(refuses || hostile) {
            return Vec::new();
        }
        let above = clause.governor.filter(|(_, relation)| *relation == Relation::Complement).map(|(verb, _)| verb);
        let aside = || self.text.children_with(clause.predicate, &["parataxis"]).next();
        let warns = |verb: &usize| {
            matches!(self.text.lemma(*verb), "warn" | "threaten" | "vow")
                || refuses && matches!(self.text.lemma(*verb), "say" | "announce" | "declare" | "insist" | "state")
        };
        let Some(saying) = above.or_else(aside).filter(warns).and_then(|verb| self.clauses.get(verb)) else {
            return Vec::new();
        };
        let mut speakers: Vec<Party> = saying.subject.iter().flat_map(|&head| self.parties(head)).collect();
        speakers.retain(|party| !draft.recipient.iter().any(|other| other.code == party.code));
        speakers
    }

    /// Who gives or gives way where a passive names nobody: the other of the two countries that the article is about.
    pub(super) fn implied_giver(&self, clause: &Clause, draft: &Draft) -> Option<Party> {
        let Outcome::Event(category, _) = draft.outcome else { return None };
        if !matches!(category, Category::Aid | Category::Cooperate | Category::Concede | Category::Retreat) {
            return None;
        }
        let code = draft.recipient.last()?.code.as_deref()?;
        // "was shipped from Zurich to Geneva"
        let is_inside = clause.obliques.iter().any(|oblique| {
            let place = self.mentions.place(oblique.head).and_then(|(_, place)| place);
            oblique.preposition == "from" && place == Some(code)
        });
        if is_inside {
            return None;
        }
        // Of one's own people the other side is the giver: "the Israeli soldier was handed over to Egypt".
        let given: Vec<Party> = clause.object.iter().flat_map(|&head| self.parties(head)).collect();
        let own = given.iter().find_map(|party| party.code.as_deref()).filter(|own| *own != code);
        let giver = self
            .mentions
            .counterpart(self.text, clause.predicate, own.unwrap_or(code))
            .filter(|giver| *giver != code)?;
        // Where the sentence names others, it may be one of them.
        if self.names_others(clause, &[code, own.unwrap_or(code)]) {
            return None;
        }
        Some(self.assumed_state(giver, clause.predicate..clause.predicate + 1))
    }

    /// What a nationality makes a party of: "Peruvian aircraft", "Canadian fishing boats"; not "a Peruvian attack".
    pub(super) fn national(&self, head: usize) -> Option<Party> {
        match &self.nationals(head)[..] {
            [only] => Some(only.clone()),
            _ => None,
        }
    }

    /// The same of several: "Indian and Chinese helicopters".
    fn nationals(&self, head: usize) -> Vec<Party> {
        let is_thing = self.text.words[head].is_noun() && !self.coder.lexicon.is_event_noun(self.text.lemma(head));
        let states = if is_thing { self.nationalities(head) } else { Vec::new() };
        let mut found: Vec<Party> = states.iter().map(|state| self.mentions.of_state(self.text, head, state)).collect();
        if let [_, .., last] = &states[..] {
            let shared = last.range.start;
            for (party, state) in found.iter_mut().zip(&states).filter(|(_, state)| state.range.start < shared) {
                party.range = state.range.clone();
            }
        }
        found
    }

    /// A capitalised name that nothing else is known of.
    pub(super) fn unknown_name(&self, word: usize) -> Option<Party> {
        if !self.text.words[word].is_proper() {
            return None;
        }
        let mut party = self.mentions.unknown(self.text, word);
        let states = self.nationalities(word);
        party.code = states.into_iter().next().and_then(|state| state.code);
        Some(party)
    }

    pub(super) fn is_pair(&self, range: &Range<usize>) -> bool {
        mention::is_pair(self.text, range)
    }

    /// The two states that "both countries" or "bilateral" means: those of the sentence if it names two, else those
    /// that the article is most about.
    pub(super) fn pair_of_article(&self, range: &Range<usize>) -> Vec<Party> {
        let text = self.text;
        let start = text.sentences[text.words[range.start].sentence].start;
        // "Egypt and Jordan congratulated the two countries": those are others.
        let verb = text.ancestors(range.end - 1).find(|&above| text.words[above].is_verb());
        let subject = verb.and_then(|verb| text.children_with(verb, &["nsubj", "nsubjpass"]).next());
        let subject = subject.map(|subject| text.subtree_range(subject)).filter(|other| other.end <= range.start);
        let others = |word: usize| subject.as_ref().is_some_and(|subject| subject.contains(&word));
        let mut codes: Vec<String> = Vec::new();
        for word in (start..range.start).filter(|&word| !others(word)) {
            let country = self.mentions.party(word).filter(|party| party.kind == PartyKind::Country);
            let code = country.and_then(|party| party.code.as_deref()).or_else(|| self.mentions.adjective(word));
            if let Some(code) = code.filter(|code| !codes.iter().any(|known| known == code)) {
                codes.push(code.to_owned());
            }
        }
        // "fled to Chad and Sudan. ... urged both countries": the two of the sentence before.
        let is_about_two = || {
            let (first, second) = self.mentions.pair(text, range.start)?;
            self.mentions.counterpart(text, range.start, first).filter(|other| *other == second)
        };
        if codes.len() != 2
            && (range.clone().any(|word| text.words[word].lower() == "both") || is_about_two().is_none())
        {
            codes = self.two_before(range.start).unwrap_or(codes);
        }
        if codes.len() != 2 {
            let Some((first, second)) = self.mentions.pair(text, range.start) else { return Vec::new() };
            codes = vec![first.to_owned(), second.to_owned()];
        }
        codes.iter().map(|code| self.mentions.implied_state(code, range.clone(), self.coder.atlas)).collect()
    }

    /// The two countries that the sentence before joins, and no others.
    fn two_before(&self, word: usize) -> Option<Vec<String>> {
        let text = self.text;
        let before = &text.sentences[text.words[word].sentence.checked_sub(1)?];
        let paragraph = text.words[word].paragraph;
        let country = |word: usize| {
            let party = self.mentions.party(word).filter(|party| party.kind == PartyKind::Country && !party.referring);
            party.and_then(|party| party.code.clone())
        };
        let mut pairs = before.clone().filter_map(|first| {
            let code = country(first).filter(|_| text.words[first].paragraph == paragraph)?;
            let [one, other] = text.conjuncts(first)[..] else { return None };
            let other = if one == first { other } else { return None };
            Some(vec![code, country(other)?])
        });
        let pair = pairs.next().filter(|pair| pair[0] != pair[1])?;
        pairs.next().is_none().then_some(pair)
    }

    pub(super) fn pair(&self, clause: &Clause) -> Vec<Party> {
        let roots = clause.object.iter().chain(&clause.subject).copied().chain([clause.predicate]);
        for root in roots {
            let word = self.text.subtree(root).into_iter().find(|&word| {
                matches!(self.text.words[word].lower().as_str(), "bilateral" | "mutual")
                    || (is_pair_word(self.text.words[word].lower())
                        && matches!(
                            self.text.lemma(self.text.words[word].head),
                            "country" | "nation" | "side" | "state"
                        ))
            });
            if let Some(word) = word {
                return self.pair_of_article(&(word..word + 1));
            }
        }
        Vec::new()
    }

    /// Who is accused where somebody says that something is so: who does it, by the words of the complement. None where the
    /// complement's own roles don't tell.
    pub(super) fn accused(&self, clause: &Clause) -> Option<Vec<Party>> {
        let complement = clause.complement.filter(|&word| !clause::is_non_finite(self.text, word));
        let complement = complement.and_then(|word| self.clauses.get(word)).filter(|inner| inner.form == Form::Verb)?;
        // "children suffered from abuse by teachers"
        let suffers = matches!(complement.lemma.as_str(), "experience" | "face" | "suffer" | "undergo");
        let heads: Vec<usize> = match suffers {
            true => {
                let by = complement.obliques.iter().filter(|oblique| oblique.preposition == "by");
                by.map(|oblique| oblique.head).collect()
            }
            false => complement.subject.clone(),
        };
        let found: Vec<Party> = heads.into_iter().flat_map(|head| self.parties(head)).collect();
        (suffers || complement.passive || !found.is_empty()).then_some(found)
    }

    /// The parties of the clause that completes this one, other than its own subject: nearest to the verb first.
    pub(super) fn complement_parties(&self, clause: &Clause) -> Vec<Party> {
        // "bars Americans from buying Iranian oil"
        let gerund = || self.gerunds(clause).first().copied();
        let complement = clause.complement.or_else(gerund).and_then(|word| self.clauses.get(word));
        let Some(complement) = complement else { return Vec::new() };
        let own: Vec<Party> = clause.subject.iter().flat_map(|&head| self.parties(head)).collect();
        let asked = |party: &Party| complement.subject.iter().any(|&head| party.range.contains(&head));
        let others = |mut parties: Vec<Party>| {
            parties.retain(|party| {
                // "its troops", "their mission"
                let is_own = party.kind == PartyKind::Group && self.text.words[party.range.start].tag == "PRP$"
                    // "urged members to send troops": whose they are, the words do not say.
                    || party.kind == PartyKind::Group && party.assumed && !asked(party);
                // "promised to pay the fighters": people of one's own are others.
                let of_state = party.kind != PartyKind::Group
                    || matches!(party.sector, None | Some(Sector::Government | Sector::Military));
                // "A spokesman denied the president had met": both of one government, whichever it is.
                let of_unknown = |other: &Party| {
                    let is_officer = |party: &Party| party.code.is_none() && party.sector == Some(Sector::Government);
                    is_officer(other) && is_officer(party) && party.name.is_none()
                };
                // "the opposition leader demanded that the president", "drivers demanded that the government": of one state, and
                // against each other.
                let opposes = |other: &Party| {
                    let is_of_people = other.kind == PartyKind::Group
                        && matches!(
                            other.sector,
                            Some(Sector::Civilian | Sector::Education | Sector::Labor | Sector::Religious)
                        );
                    (is_of_people || matches!(other.sector, Some(Sector::Opposition | Sector::Rebel)))
                        && matches!(party.sector, Some(Sector::Government | Sector::Military | Sector::Police))
                };
                let of_own = |other: &Party| {
                    (other.code.is_some() && other.code == party.code && of_state && !opposes(other))
                        || of_unknown(other)
                };
                !is_own && !own.iter().any(|other| other.is_same(party) || of_own(other))
            });
            parties
        };
        let mut heads = if clause.complement.is_some() { complement.subject.clone() } else { Vec::new() };
        heads.extend_from_slice(&complement.object);
        // "promised to build a board under the supervision of the department": nothing is promised to that.
        let beside = |preposition: &str| {
            matches!(
                preposition,
                "after" | "amid" | "as" | "before" | "despite" | "during" | "following" | "since" | "under" | "until"
            )
        };
        let obliques = complement.obliques.iter().filter(|oblique| !beside(&oblique.preposition));
        heads.extend(obliques.map(|oblique| oblique.head));
        // States first: "promised to send doctors to Iran" is a promise to Iran.
        let mut unknown = Vec::new();
        for head in heads {
            for parties in [others(self.parties(head)), others(self.owners(head, 0))] {
                if parties.iter().any(|party| party.code.is_some()) {
                    return parties;
                }
                if unknown.is_empty() {
                    unknown = parties;
                }
            }
        }
        if !unknown.is_empty() {
            return unknown;
        }
        // One more clause down: "promised to help to rebuild ...".
        if complement.complement.is_some() { self.complement_parties(complement) } else { Vec::new() }
    }
}

/// Whether a party is people who act for nobody: civilians, refugees, workers, students, patients.
/// What a phrase says a thing is done for or in, rather than to.
const PURPOSES: &[&str] = &[
    "advance",
    "attempt",
    "bid",
    "case",
    "connection",
    "course",
    "effort",
    "exchange",
    "favor",
    "favour",
    "line",
    "move",
    "order",
    "part",
    "preparation",
    "protest",
    "response",
    "retaliation",
    "return",
    "solidarity",
    "support",
    "way",
    "wake",
];

fn is_private(party: &Party) -> bool {
    party.kind == PartyKind::Group
        && matches!(
            party.sector,
            Some(
                Sector::Civilian
                    | Sector::Refugee
                    | Sector::Education
                    | Sector::Labor
                    | Sector::Agriculture
                    | Sector::Health
            )
        )
}
