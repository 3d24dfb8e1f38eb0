//! From clauses to statements: which entry fits, who fills its roles, when, how much, under what condition.

mod judged;

use std::ops::Range;

use demarche_statement::{
    Amount, Article, CameoCode, Category, Citation, Context, DatePrecision, Extent, Instrument, Kind, Location,
    Modality, Mode, Part, Position, Statement, TextSpan, statement_id,
};
use rustc_hash::FxHashSet;

use crate::attribution::{self, Attribution, Quote};
use crate::clause::{self, Clause, Clauses, Form, Relation};
use crate::dates::{self, DateMention, Resolved};
use crate::lexicon::{Condition, Entry, Outcome, Role, RoleSum};
use crate::mention::{self, Mentions, Party, PartyKind, is_pair_word};
use crate::money::MoneyMention;
use crate::text::Text;
use crate::{Coder, NAME};

/// A statement in the making.
#[derive(Clone, Debug)]
struct Draft {
    predicate: usize,
    outcome: Outcome,
    actor: Vec<Party>,
    recipient: Vec<Party>,
    cameo: Option<CameoCode>,
    contexts: Vec<Context>,
    modality: Modality,
    condition: Option<String>,
    issue: Option<String>,
    /// Words that carry the action besides the predicate.
    action: Vec<usize>,
    /// Index into the quotations, for speech.
    quote: Option<usize>,
    money: Vec<usize>,
    confidence: f64,
    /// The number of the entry of the lexicon that it comes from.
    entry: Option<usize>,
}

pub(crate) struct Assembly<'c, 'd> {
    coder: &'c Coder,
    article: &'c Article,
    text: &'c Text<'d>,
    mentions: Mentions,
    clauses: Clauses,
    dates: Vec<DateMention>,
    money: Vec<MoneyMention>,
    attribution: Attribution,
}

impl<'c, 'd> Assembly<'c, 'd> {
    pub(crate) fn new(coder: &'c Coder, article: &'c Article, text: &'c Text<'d>) -> Self {
        let lexicon = &coder.lexicon;
        let published = article.published;
        let mut mentions = mention::read(text, coder.atlas, &lexicon.lists, published);
        let clauses = clause::build(text, |lemma| lexicon.is_event_noun(lemma));
        let dates = dates::find(text.article);
        let money = coder.money.find(text.article);
        let attribution = attribution::read(text, coder.atlas, lexicon, &clauses, &mentions, &dates, published);
        for quote in &attribution.quotes {
            mentions.resolve_first_person(text, quote.words.clone(), &quote.speaker, coder.atlas);
        }
        Self { coder, article, text, mentions, clauses, dates, money, attribution }
    }

    pub(crate) fn statements(&self) -> Vec<Statement> {
        let mut drafts = self.drafts();
        self.add_judged(&mut drafts);
        self.add_speech(&mut drafts);
        drafts.sort_by_key(|draft| (self.text.words[draft.predicate].sentence, draft.predicate));
        self.assign_money(&mut drafts);
        let dates = self.draft_dates(&drafts);
        let mut statements: Vec<Statement> = Vec::new();
        let id = self.article.identifier();
        let mut numbers = vec![None; drafts.len()];
        for (number, draft) in drafts.iter().enumerate() {
            let mut statement = self.statement(draft, dates[number], &id);
            statement.id = statement_id(&id, &statement);
            let known =
                statements.iter().position(|other| other.id == statement.id || is_repetition(other, &statement));
            numbers[number] = Some(known.unwrap_or(statements.len()));
            if known.is_none() {
                statements.push(statement);
            }
        }
        self.link_parts(&drafts, &numbers, &mut statements);
        statements
    }

    // ---- matching ----

    fn drafts(&self) -> Vec<Draft> {
        // Sentence by sentence, since later ones refer back; heads before dependents, since they may use those up.
        let mut order: Vec<(usize, usize, usize)> = self
            .clauses
            .iter()
            .map(|clause| {
                let sentence = self.text.words[clause.predicate].sentence;
                (sentence, self.text.ancestors(clause.predicate).count(), clause.predicate)
            })
            .collect();
        order.sort_unstable();
        let mut consumed: FxHashSet<usize> = FxHashSet::default();
        let mut drafts: Vec<Draft> = Vec::new();
        for (_, _, predicate) in order {
            let Some(clause) = self.clauses.get(predicate) else { continue };
            if consumed.contains(&predicate) || self.attribution.in_bracket(predicate) {
                continue;
            }
            let bare = self.text.lemma(predicate);
            let lexicon = &self.coder.lexicon;
            let with_particle = lexicon.entries(clause.form, &clause.lemma);
            let without = lexicon.entries(clause.form, bare).filter(|_| clause.lemma != bare);
            let matched = with_particle.chain(without).find_map(|entry| self.apply(entry, clause, &drafts));
            if let Some((draft, uses)) = matched {
                consumed.extend(uses);
                drafts.push(draft);
            }
        }
        drafts
    }

    /// The draft that an entry makes of a clause, with the predicates that it uses up.
    fn apply(&self, entry: &Entry, clause: &Clause, before: &[Draft]) -> Option<(Draft, Vec<usize>)> {
        let mut action = Vec::new();
        let mut uses = Vec::new();
        for condition in &entry.conditions {
            match condition {
                Condition::Money => {
                    if !self.money.iter().any(|money| self.money_belongs(money, clause)) {
                        return None;
                    }
                }
                Condition::Lacks(role) => {
                    if !self.heads(clause, role).is_empty() {
                        return None;
                    }
                }
                Condition::Needs(role, words) => {
                    let heads = self.heads(clause, role);
                    if words.is_empty() {
                        if heads.is_empty() {
                            return None;
                        }
                        if *role == Role::Complement {
                            uses.extend(heads);
                        }
                    } else {
                        let fits = |word: &usize| {
                            let (lemma, lower) = (self.text.lemma(*word), self.text.words[*word].lower());
                            words.iter().any(|wanted| wanted == lemma || *wanted == lower)
                        };
                        let head = heads.iter().copied().find_map(|head| {
                            self.text.conjuncts(head).into_iter().chain(self.partitive(head)).find(fits)
                        })?;
                        action.push(head);
                        uses.push(head);
                    }
                }
            }
        }
        let mut draft = Draft {
            predicate: clause.predicate,
            outcome: entry.outcome.clone()?,
            actor: Vec::new(),
            recipient: Vec::new(),
            cameo: entry.cameo.clone(),
            contexts: entry.contexts.clone(),
            modality: Modality::Actual,
            condition: None,
            issue: None,
            action,
            quote: None,
            money: Vec::new(),
            confidence: 0.9,
            entry: Some(entry.number),
        };
        if entry.parties.parts.is_empty() {
            draft.actor = self.sum(clause, &entry.actor, &mut draft.confidence, &[], before);
            let actors = draft.actor.clone();
            draft.recipient = self.sum(clause, &entry.recipient, &mut draft.confidence, &actors, before);
            if (draft.actor.is_empty() && !entry.actor.optional)
                || (draft.recipient.is_empty() && !entry.recipient.optional && !entry.recipient.parts.is_empty())
            {
                return None;
            }
        } else {
            draft.actor = self.sum(clause, &entry.parties, &mut draft.confidence, &[], before);
            if draft.actor.len() < 2 && !entry.parties.optional {
                return None;
            }
        }
        let parties = || draft.actor.iter().chain(&draft.recipient);
        if !parties().any(|party| party.code.is_some()) {
            // Of no known state: only between parties that the text names or that act for somebody.
            let is_known = |party: &Party| party.name.is_some() || party.sector.is_some();
            if draft.actor.is_empty() || draft.recipient.is_empty() || !parties().all(is_known) {
                return None;
            }
            draft.confidence -= 0.3;
        }
        draft.condition = self.condition(clause);
        draft.modality = match entry.modality {
            Some(modality) => modality,
            None => self.modality(clause),
        };
        if draft.condition.is_some() && draft.modality != Modality::Denied {
            draft.modality = Modality::Conditional;
        }
        if draft.modality == Modality::Planned
            && let Some((category, cameo)) = &entry.future
        {
            draft.outcome = Outcome::Event(*category, None);
            draft.cameo = cameo.clone();
        }
        // "will not lift the ban", "would not negotiate": a refusal.
        if clause.negated
            && clause.modality == Modality::Planned
            && let Outcome::Event(category, _) = &draft.outcome
            && category.quad().number() <= 2
        {
            draft.outcome = Outcome::Event(Category::Reject, None);
            draft.cameo = "120".parse().ok();
            draft.modality = Modality::Actual;
        }
        draft.issue = entry.issue.iter().find_map(|role| self.issue(clause, role, draft.condition.as_deref()));
        if matches!(draft.outcome, Outcome::Position(_)) && draft.issue.is_none() {
            return None;
        }
        if clause.form == Form::Noun {
            draft.confidence -= 0.05;
        }
        if draft.modality != Modality::Actual {
            draft.confidence -= 0.05;
        }
        Some((draft, uses))
    }

    /// The heads that fill a role.
    fn heads(&self, clause: &Clause, role: &Role) -> Vec<usize> {
        match role {
            Role::Subject => clause.subject.clone(),
            Role::Object => clause.object.clone(),
            Role::Attribute => clause.attribute.clone(),
            Role::Complement => clause.complement.into_iter().collect(),
            Role::Preposition(preposition) => {
                let mut found: Vec<(u8, usize)> = clause
                    .obliques
                    .iter()
                    .filter(|oblique| oblique.preposition == *preposition && !self.attribution.in_bracket(oblique.head))
                    .map(|oblique| (oblique.depth, oblique.head))
                    .collect();
                found.sort_unstable();
                found.into_iter().map(|(_, head)| head).collect()
            }
            Role::Owner(role) => self.heads(clause, role),
            Role::Inside(role, preposition) => {
                let outer = self.heads(clause, role);
                outer.into_iter().flat_map(|head| clause::phrases(self.text, head, preposition)).collect()
            }
            Role::Pair | Role::Matter => Vec::new(),
        }
    }

    fn sum(
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
                        if parties.is_empty() { self.they(clause, before) } else { parties }
                    }
                    _ => self.fill(clause, role, others),
                };
                parties.retain(|party| {
                    let mut known = others.iter().chain(&found);
                    let indirect = matches!(role, Role::Pair | Role::Owner(_) | Role::Complement);
                    let state = indirect && party.kind == PartyKind::Country;
                    !known.any(|other| other.is_same(party) || (state && other.code == party.code))
                });
                if parties.is_empty() {
                    continue;
                }
                *confidence -= 0.05 * rank.min(2) as f64;
                if parties.iter().any(|party| party.referring) {
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
    fn fill(&self, clause: &Clause, role: &Role, others: &[Party]) -> Vec<Party> {
        match role {
            Role::Pair => self.pair(clause),
            Role::Complement => self.complement_parties(clause),
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
                // A city bombed, a name that nothing more is known of.
                heads
                    .into_iter()
                    .filter_map(|head| match self.mentions.place(head) {
                        Some((range, Some(code))) => {
                            Some(self.mentions.implied_state(code, range.clone(), self.coder.atlas))
                        }
                        Some((range, None)) => Some(self.mentions.unknown_place(self.text, range)),
                        None => self.unknown_name(head),
                    })
                    .collect()
            }
        }
    }

    /// Who did what "the measure", "the decision" or a bare "retaliate" refers back to: the actor of the last thing
    /// told in this sentence or the two before that somebody else did.
    fn matter(&self, clause: &Clause, others: &[Party], before: &[Draft]) -> Vec<Party> {
        let text = self.text;
        let refers = clause.object.is_empty()
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
            party.range = place..place + 1;
            party.referring = true;
        }
        found
    }

    /// Whom "they" means after people were said to meet or sign: all of them.
    fn they(&self, clause: &Clause, before: &[Draft]) -> Vec<Party> {
        let text = self.text;
        let Some(&subject) = clause.subject.iter().find(|&&word| text.words[word].lower() == "they") else {
            return Vec::new();
        };
        let last = before.iter().rev().find(|draft| {
            let distance = text.words[subject].sentence.saturating_sub(text.words[draft.predicate].sentence);
            distance <= 1 && draft.predicate < subject && draft.actor.len() > 1 && draft.recipient.is_empty()
        });
        let mut found = last.map(|draft| draft.actor.clone()).unwrap_or_default();
        for party in &mut found {
            party.range = subject..subject + 1;
            party.referring = true;
        }
        found
    }

    /// Whether the phrase of a preposition is joined to one before it: "as well as with", "and with".
    fn continues_list(&self, clause: &Clause, preposition: &str, head: usize) -> bool {
        let at = clause.obliques.iter().find(|o| o.head == head && o.preposition == preposition).map(|o| o.at);
        let before = at.and_then(|at| at.checked_sub(1));
        before.is_some_and(|before| matches!(self.text.words[before].lower().as_str(), "as" | "and" | "also"))
    }

    /// Whose a visit, an aid, an attack is: "the minister's", "by France", "Japanese", "presidential".
    fn subject_of_noun(&self, clause: &Clause) -> Vec<Party> {
        let text = self.text;
        let own: Vec<Party> = clause.subject.iter().flat_map(|&head| self.parties(head)).collect();
        if !own.is_empty() {
            return own;
        }
        for child in text.children(clause.predicate) {
            if text.words[child].lower() == "presidential"
                && let Some(party) = (0..child).rev().find_map(|word| {
                    self.mentions.party(word).filter(|party| {
                        party.kind == PartyKind::Person && party.office.as_deref() == Some("president") && !party.former
                    })
                })
            {
                let mut party = party.clone();
                party.range = child..child + 1;
                party.referring = true;
                return vec![party];
            }
        }
        self.nationalities(clause.predicate)
    }

    /// The states that the words before a noun name: "Japanese", "Turkish-Georgian".
    fn nationalities(&self, head: usize) -> Vec<Party> {
        let mut found: Vec<Party> = Vec::new();
        let start = self.text.subtree_range(head).start;
        for word in start..head {
            // An adjective inside another phrase ("the Swedish company's loan") belongs there.
            let direct = self
                .text
                .ancestors(word)
                .take_while(|&above| above != head)
                .all(|above| above > word && !matches!(self.text.words[above].dep, "poss" | "pobj"));
            if !direct || self.text.words[word].dep == "poss" {
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
    fn direct_owners(&self, head: usize) -> Vec<Party> {
        // "its blockade of Yemen" is somebody's own: whose it is against comes after.
        let named = |owner: &usize| !self.text.words[*owner].tag.starts_with("PRP");
        let owners = self.text.children_with(head, &["poss"]).filter(named);
        let found: Vec<Party> = owners.flat_map(|owner| self.parties(owner)).collect();
        if !found.is_empty() {
            return found;
        }
        if let Some((range, Some(code))) = self.mentions.place(head) {
            return vec![self.mentions.implied_state(code, range.clone(), self.coder.atlas)];
        }
        self.nationalities(head)
    }

    /// Who a noun belongs to: owner, nationality, or the party of the phrase after it.
    fn owners(&self, head: usize, depth: u8) -> Vec<Party> {
        let text = self.text;
        let mut found = self.direct_owners(head);
        if !found.is_empty() || depth > 2 {
            return found;
        }
        for preposition in text.children_with(head, &["prep"]) {
            if !matches!(
                text.words[preposition].lower().as_str(),
                "of" | "with" | "between" | "by" | "in" | "to" | "for" | "from" | "on"
            ) {
                continue;
            }
            for object in text.children_with(preposition, &["pobj"]) {
                found.extend(self.parties(object));
                if found.is_empty() {
                    found.extend(self.owners(object, depth + 1));
                }
            }
            if text.words[preposition].lower() == "with" || found.is_empty() {
                continue;
            }
            break;
        }
        if found.is_empty() {
            found =
                text.children_with(head, &["compound", "conj"]).flat_map(|part| self.owners(part, depth + 1)).collect();
        }
        found
    }

    /// Everybody that a noun phrase stands for: conjuncts, "both countries", "including ...", "one of ...".
    fn parties(&self, head: usize) -> Vec<Party> {
        let text = self.text;
        let mut found: Vec<Party> = Vec::new();
        for word in text.conjuncts(head) {
            // What is coordinated inside a citation in brackets is no party.
            if self.attribution.in_bracket(word) {
                continue;
            }
            match self.mentions.party(word) {
                Some(party) if party.code.is_none() && party.plural && self.is_pair(&party.range) => {
                    found.extend(self.pair_of_article(&party.range));
                }
                Some(party) => {
                    found.push(party.clone());
                    // A list of people that the parser took for one person told twice.
                    let beside = text.children_with(word, &["appos"]).filter_map(|other| self.mentions.party(other));
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

    /// The last states of a list that the parser hung elsewhere: "with China, Japan, and Pakistan".
    fn rest_of_list(&self, found: &mut Vec<Party>) {
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
    fn partitive(&self, word: usize) -> Vec<usize> {
        let text = self.text;
        let is_part = matches!(
            text.lemma(word),
            "one"
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
        if !is_part {
            return Vec::new();
        }
        let of = text.children_with(word, &["prep"]).filter(|&of| text.words[of].lower() == "of");
        of.flat_map(|of| text.children_with(of, &["pobj"]).collect::<Vec<_>>()).collect()
    }

    /// "companies, including Gazprom and BP": the members, with the country of the whole where they have none.
    fn members(&self, word: usize) -> Vec<Party> {
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

    /// A capitalised name that nothing else is known of.
    fn unknown_name(&self, word: usize) -> Option<Party> {
        if !self.text.words[word].is_proper() {
            return None;
        }
        let mut party = self.mentions.unknown(self.text, word);
        let states = self.nationalities(word);
        party.code = states.into_iter().next().and_then(|state| state.code);
        Some(party)
    }

    fn is_pair(&self, range: &Range<usize>) -> bool {
        range.clone().any(|word| is_pair_word(&self.text.words[word].lower()))
    }

    /// The two states that "both countries" or "bilateral" means: those of the sentence if it names two, else those
    /// that the article is most about.
    fn pair_of_article(&self, range: &Range<usize>) -> Vec<Party> {
        let sentence = self.text.sentences[self.text.words[range.start].sentence].clone();
        let mut codes: Vec<String> = Vec::new();
        for word in sentence {
            let country = self.mentions.party(word).filter(|party| party.kind == PartyKind::Country);
            let code = country.and_then(|party| party.code.as_deref()).or_else(|| self.mentions.adjective(word));
            if let Some(code) = code.filter(|code| !codes.iter().any(|known| known == code)) {
                codes.push(code.to_owned());
            }
        }
        if codes.len() != 2 {
            let Some((first, second)) = self.mentions.pair() else { return Vec::new() };
            codes = vec![first.to_owned(), second.to_owned()];
        }
        codes.iter().map(|code| self.mentions.implied_state(code, range.clone(), self.coder.atlas)).collect()
    }

    fn pair(&self, clause: &Clause) -> Vec<Party> {
        let roots = clause.object.iter().chain(&clause.subject).copied().chain([clause.predicate]);
        for root in roots {
            let word = self.text.subtree(root).into_iter().find(|&word| {
                matches!(self.text.words[word].lower().as_str(), "bilateral" | "mutual")
                    || (is_pair_word(&self.text.words[word].lower())
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

    /// The parties of the clause that completes this one, other than its own subject: nearest to the verb first.
    fn complement_parties(&self, clause: &Clause) -> Vec<Party> {
        let Some(complement) = clause.complement.and_then(|word| self.clauses.get(word)) else { return Vec::new() };
        let own: Vec<Party> = clause.subject.iter().flat_map(|&head| self.parties(head)).collect();
        let others = |mut parties: Vec<Party>| {
            parties.retain(|party| {
                !own.iter().any(|other| other.is_same(party) || (other.code.is_some() && other.code == party.code))
            });
            parties
        };
        let mut heads = complement.subject.clone();
        heads.extend_from_slice(&complement.object);
        heads.extend(complement.obliques.iter().map(|oblique| oblique.head));
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

    // ---- what is said of it ----

    fn modality(&self, clause: &Clause) -> Modality {
        let text = self.text;
        if clause.negated {
            return Modality::Denied;
        }
        if clause.form == Form::Noun {
            for child in text.children(clause.predicate) {
                match text.words[child].lower().as_str() {
                    "planned" | "upcoming" | "forthcoming" | "future" | "scheduled" | "coming" => {
                        return Modality::Planned;
                    }
                    "possible" | "proposed" | "potential" => return Modality::Possible,
                    _ => {}
                }
            }
        }
        if clause.modality != Modality::Actual {
            return clause.modality;
        }
        // Nouns between: "an agreement on the provision of aid".
        if clause.form == Form::Noun {
            for above in text.ancestors(clause.predicate) {
                if self.clauses.get(above).is_some_and(|upper| upper.form != Form::Noun) {
                    break;
                }
                if text.words[above].is_noun()
                    && let Some(embedding) = self.coder.lexicon.embedding(text.lemma(above))
                    && embedding.modality != Modality::Actual
                {
                    return embedding.modality;
                }
            }
        }
        let Some((above, relation)) = clause.governor else { return Modality::Actual };
        let Some(upper) = self.clauses.get(above) else { return Modality::Actual };
        let embedding = self.coder.lexicon.embedding(&upper.lemma);
        match relation {
            Relation::Purpose => Modality::Planned,
            // "is to return in December"
            Relation::Complement if upper.lemma == "be" => Modality::Planned,
            Relation::Complement => {
                let own = embedding.map_or(Modality::Actual, |embedding| embedding.modality);
                let outer = self.modality(upper);
                let says = embedding.is_some_and(|embedding| embedding.speech);
                match (own, outer) {
                    (own, Modality::Denied) if !says => {
                        if own == Modality::Denied {
                            Modality::Actual
                        } else {
                            Modality::Denied
                        }
                    }
                    (Modality::Actual, outer) if !says => outer,
                    (own, _) => own,
                }
            }
            Relation::Object if clause.form == Form::Noun => match embedding {
                Some(embedding) if !embedding.speech && embedding.modality != Modality::Actual => embedding.modality,
                _ => self.modality(upper),
            },
            Relation::Subject if clause.form == Form::Noun => {
                let happens =
                    matches!(upper.lemma.as_str(), "take" | "begin" | "start" | "happen" | "occur" | "last" | "end");
                if happens { self.modality(upper) } else { Modality::Actual }
            }
            Relation::Conjunct => self.modality(upper),
            _ => Modality::Actual,
        }
    }

    /// The words of a condition: "in exchange for ...", "if ...", "provided that ...".
    fn condition(&self, clause: &Clause) -> Option<String> {
        let text = self.text;
        // Of a predicate with "be" the condition may hang on the verb.
        let copula = (clause.form == Form::Adjective).then(|| text.words[clause.predicate].head);
        let own: Vec<usize> = [Some(clause.predicate), clause.complement, copula].into_iter().flatten().collect();
        if clause.form == Form::Noun {
            return None;
        }
        for &root in &own {
            for word in text.subtree(root) {
                let (lower, before) = (text.words[word].lower(), word.checked_sub(1).map(|b| text.words[b].lower()));
                if matches!(lower.as_str(), "exchange" | "return")
                    && before.as_deref() == Some("in")
                    && text.words.get(word + 1).is_some_and(|next| next.text == "for")
                {
                    let range = word - 1..text.subtree_range(text.words[word].head).end.max(word + 2);
                    return Some(self.without_bracket(range));
                }
            }
            for child in text.children_with(root, &["advcl"]) {
                let mark = text.children_with(child, &["mark"]).next();
                let is_condition =
                    mark.is_some_and(|mark| matches!(text.words[mark].lower().as_str(), "if" | "unless" | "provided"));
                if is_condition {
                    return Some(self.without_bracket(text.subtree_range(child)));
                }
            }
        }
        None
    }

    /// The text of a range up to a citation in brackets, without a comma or full stop at its end.
    fn without_bracket(&self, mut range: Range<usize>) -> String {
        if let Some(bracket) = range.clone().find(|&word| self.attribution.in_bracket(word)) {
            range.end = bracket;
        }
        while range.len() > 1 && matches!(self.text.words[range.end - 1].text, "," | "." | ";" | "”" | "\"") {
            range.end -= 1;
        }
        self.text.slice(&range).to_owned()
    }

    /// The words of an issue, without what introduces them and without the condition.
    fn issue(&self, clause: &Clause, role: &Role, condition: Option<&str>) -> Option<String> {
        let head = *self.heads(clause, role).first()?;
        let mut range = self.text.subtree_range(head);
        if *role == Role::Complement {
            // A complement may be torn apart by what stands before it: from its own first word on.
            range.start = range.start.max(clause.predicate + 1);
        }
        while range.len() > 1
            && matches!(self.text.words[range.start].lower().as_str(), "that" | "to" | "," | "of" | "for")
        {
            range.start += 1;
        }
        let mut words = self.without_bracket(range);
        if let Some(at) = condition.and_then(|condition| words.find(condition)) {
            words.truncate(at);
        }
        let words = words.trim().trim_end_matches(',').to_owned();
        (!words.is_empty()).then_some(words)
    }

    // ---- speech ----

    fn add_speech(&self, drafts: &mut Vec<Draft>) {
        for (number, quote) in self.attribution.quotes.iter().enumerate() {
            drafts.push(self.speech_draft(quote.verb, vec![quote.speaker.clone()], Some(number), 0.85));
        }
        // Reported speech that nothing else was coded from.
        for clause in self.clauses.iter().filter(|clause| clause.form == Form::Verb && !clause.passive) {
            let says = self.coder.lexicon.embedding(&clause.lemma).is_some_and(|embedding| embedding.speech);
            let Some(complement) = clause.complement.filter(|_| says && !clause.negated) else { continue };
            if self.attribution.quotes.iter().any(|quote| quote.verb == clause.predicate)
                || drafts.iter().any(|d| d.predicate == clause.predicate)
            {
                continue;
            }
            let inside = self.text.subtree(complement);
            if drafts.iter().any(|draft| inside.binary_search(&draft.predicate).is_ok()) {
                continue;
            }
            let speakers: Vec<Party> = clause.subject.iter().flat_map(|&head| self.parties(head)).collect();
            let is_media = |party: &Party| party.sector == Some(demarche_statement::Sector::Media);
            if speakers.iter().any(|party| party.code.is_some() && !is_media(party)) {
                drafts.push(self.speech_draft(clause.predicate, speakers, None, 0.6));
            }
        }
    }

    fn speech_draft(&self, verb: usize, actor: Vec<Party>, quote: Option<usize>, confidence: f64) -> Draft {
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
            confidence,
            entry: None,
        }
    }

    // ---- dates ----

    /// The dates of the drafts: their own, or that of the visit or meeting they took place at.
    fn draft_dates(&self, drafts: &[Draft]) -> Vec<Option<Resolved>> {
        let mut found: Vec<Option<Resolved>> = Vec::new();
        for draft in drafts {
            let future = matches!(draft.modality, Modality::Planned);
            let own = self.own_date(draft, drafts, future);
            let date = own.or_else(|| {
                let occasion = self.occasion(draft.predicate)?;
                let earlier = drafts[..found.len()].iter().zip(&found).rev();
                earlier
                    .filter(|(other, _)| self.text.lemma(other.predicate) == self.text.lemma(occasion))
                    .find_map(|(_, date)| *date)
            });
            found.push(date);
        }
        found
    }

    fn own_date(&self, draft: &Draft, drafts: &[Draft], future: bool) -> Option<Resolved> {
        let text = self.text;
        let sentence = text.words[draft.predicate].sentence;
        let published = self.article.published;
        let mut by_verb = None;
        let mut beside = None;
        for mention in &self.dates {
            let words = text.words_in(&mention.bytes);
            if words.is_empty()
                || text.words[words.start].sentence != sentence
                || self.attribution.in_bracket(words.start)
            {
                continue;
            }
            let is_predicate = |word: usize| {
                drafts.iter().any(|other| other.predicate == word)
                    || self.clauses.get(word).is_some_and(|clause| clause.form == Form::Verb)
            };
            let head = words.clone().find(|&word| !words.contains(&text.words[word].head)).unwrap_or(words.start);
            let nearest = text.ancestors(head).find(|&above| is_predicate(above));
            let Some(resolved) = mention.resolve(published, future) else { continue };
            if nearest == Some(draft.predicate) {
                return Some(resolved);
            }
            // "held talks on Monday": the date hangs on the verb.
            let clause = self.clauses.get(draft.predicate);
            let carrier = clause.filter(|clause| clause.form == Form::Noun).and_then(|clause| clause.governor);
            if let Some((verb, Relation::Object | Relation::Subject)) = carrier
                && nearest == Some(verb)
            {
                by_verb = by_verb.or(Some(resolved));
            }
            // The parse ties it to a verb that means nothing here: then to what stands right before it.
            let free = nearest.is_none_or(|verb| !drafts.iter().any(|other| other.predicate == verb));
            let between = draft.predicate + 1..words.start;
            let adjacent = words.start > draft.predicate
                && between.len() <= 6
                && !between
                    .into_iter()
                    .any(|word| text.words[word].text == "," || is_predicate(word) || text.words[word].is_verb());
            if free && adjacent {
                beside = beside.or(Some(resolved));
            }
        }
        by_verb.or(beside)
    }

    /// The visit, meeting or the like during which a predicate's event took place.
    fn occasion(&self, predicate: usize) -> Option<usize> {
        let clause = self.clauses.get(predicate)?;
        clause.obliques.iter().find_map(|oblique| {
            let fits = matches!(oblique.preposition.as_str(), "during" | "at" | "on")
                && self.text.words[oblique.head].is_noun()
                && self.coder.lexicon.is_event_noun(self.text.lemma(oblique.head));
            fits.then_some(oblique.head)
        })
    }

    // ---- money ----

    fn money_head(&self, money: &MoneyMention) -> Option<usize> {
        let words = self.text.words_in(&money.figure);
        words.clone().rev().find(|&word| !words.contains(&self.text.words[word].head)).or(words.last())
    }

    /// The verbs over an amount, nearest first.
    fn verbs_over(&self, word: usize) -> impl Iterator<Item = usize> + '_ {
        self.text
            .ancestors(word)
            .filter(|&above| self.clauses.get(above).is_some_and(|clause| clause.form == Form::Verb))
    }

    /// Whether an amount stands under the clause's own verb, or inside the phrase of its noun.
    fn money_belongs(&self, money: &MoneyMention, clause: &Clause) -> bool {
        let Some(word) = self.money_head(money) else { return false };
        if self.text.words[word].sentence != self.text.words[clause.predicate].sentence {
            return false;
        }
        let nearest = self.verbs_over(word).next();
        nearest == Some(clause.predicate)
            || (clause.form == Form::Noun
                && (self.text.ancestors(word).any(|above| above == clause.predicate)
                    || (nearest.is_some() && nearest == clause.governor.map(|(verb, _)| verb))))
    }

    fn assign_money(&self, drafts: &mut [Draft]) {
        for (number, money) in self.money.iter().enumerate() {
            let Some(word) = self.money_head(money) else { continue };
            let text = self.text;
            let takes = |draft: &Draft| {
                !matches!(draft.outcome, Outcome::Speech | Outcome::Position(_))
                    && !matches!(draft.outcome, Outcome::Event(Category::Consult, _))
            };
            let inside = text.ancestors(word).find_map(|above| {
                let clause = self.clauses.get(above);
                drafts.iter().position(|draft| takes(draft) && draft.predicate == above).or_else(|| {
                    clause.filter(|clause| clause.form == Form::Verb)?;
                    drafts.iter().position(|draft| {
                        let own = self.clauses.get(draft.predicate);
                        takes(draft)
                            && own.is_some_and(|own| {
                                own.form == Form::Noun && own.governor.map(|(verb, _)| verb) == Some(above)
                            })
                    })
                })
            });
            // Where the parse ties it to nothing coded: the last giving, trading or paying before it in its sentence.
            let nearby = || {
                drafts.iter().rposition(|draft| {
                    let material = matches!(draft.outcome, Outcome::Quantity(_))
                        || matches!(
                            draft.outcome,
                            Outcome::Event(
                                Category::Aid | Category::Cooperate | Category::Agree | Category::Support,
                                _
                            )
                        );
                    material
                        && text.words[draft.predicate].sentence == text.words[word].sentence
                        && draft.predicate < word
                })
            };
            if let Some(draft) = inside.or_else(nearby) {
                drafts[draft].money.push(number);
            }
        }
    }

    fn amount(&self, number: usize, draft: &Draft) -> Amount {
        let money = &self.money[number];
        let word = self.money_head(money).unwrap_or(draft.predicate);
        Amount {
            amount: money.amount,
            amount_to: money.amount_to,
            currency: money.currency.clone(),
            bound: money.bound,
            instrument: self.instrument(word, draft),
            stage: self.stage(draft),
            extent: self.extent(number, draft),
            purpose: self.purpose(word, draft),
            period: None,
            text: self.article.text[money.bytes.clone()].to_owned(),
            part_of: None,
        }
    }

    /// What kind of money: by the nouns that hold the figure or that it holds, then the verb, then subject and object.
    fn instrument(&self, word: usize, draft: &Draft) -> Option<Instrument> {
        let text = self.text;
        let of_word = |word: usize| {
            let lexicon = &self.coder.lexicon;
            // "credit line" before "line".
            let pair = word.checked_sub(1).map(|before| format!("{} {}", text.words[before].lower(), text.lemma(word)));
            let known =
                pair.and_then(|pair| lexicon.money_word(&pair)).or_else(|| lexicon.money_word(text.lemma(word)));
            known.and_then(|money| money.instrument)
        };
        for preposition in text.children_with(word, &["prep"]) {
            if matches!(text.words[preposition].lower().as_str(), "in" | "of" | "as" | "worth") {
                let inside = text.children_with(preposition, &["pobj"]).find_map(|object| {
                    of_word(object).or_else(|| text.children_with(object, &["compound", "conj"]).find_map(of_word))
                });
                if inside.is_some() {
                    return inside;
                }
            }
        }
        // "give 24 million euros in aid", with the phrase hung on the verb.
        let verb = text.words[word].head;
        let beside = text.children_with(verb, &["prep"]).find(|&preposition| {
            preposition > word
                && preposition <= word + 2
                && matches!(text.words[preposition].lower().as_str(), "in" | "as")
        });
        let beside = beside.and_then(|preposition| text.children_with(preposition, &["pobj"]).find_map(of_word));
        if beside.is_some() {
            return beside;
        }
        let above = text.ancestors(word).take_while(|&above| !text.words[above].is_verb()).find_map(of_word);
        let predicate = || of_word(draft.predicate);
        let by_measure = || match &draft.outcome {
            Outcome::Quantity(measure) => match measure.as_str() {
                "trade" => Some(Instrument::Trade),
                "exports" => Some(Instrument::Exports),
                "imports" => Some(Instrument::Imports),
                "investment" => Some(Instrument::Investment),
                "assistance" => Some(Instrument::Aid),
                "debt" => Some(Instrument::Loan),
                _ => None,
            },
            _ => None,
        };
        let around = || {
            let clause = self.clauses.get(draft.predicate)?;
            let obliques = clause.obliques.iter().filter(|oblique| oblique.depth == 0).map(|oblique| oblique.head);
            clause.object.iter().chain(&clause.subject).copied().chain(obliques).find_map(of_word)
        };
        above.or_else(by_measure).or_else(predicate).or_else(around)
    }

    fn stage(&self, draft: &Draft) -> Option<demarche_statement::Stage> {
        let own = self.coder.lexicon.money_word(self.text.lemma(draft.predicate)).and_then(|money| money.stage)?;
        match (own, draft.modality) {
            (own, Modality::Actual) => Some(own),
            (_, Modality::Planned) => Some(demarche_statement::Stage::Pledged),
            _ => None,
        }
    }

    fn extent(&self, number: usize, draft: &Draft) -> Option<Extent> {
        let text = self.text;
        let sentence = text.sentences[text.words[draft.predicate].sentence].clone();
        let money = &self.money[number];
        let after = self.article.text[money.bytes.end..].chars().take(24).collect::<String>().to_lowercase();
        if [" a year", " per year", " annually", " per annum", " each year", " every year"]
            .iter()
            .any(|w| after.starts_with(w))
        {
            return Some(Extent::Annual);
        }
        let subtree = text.subtree(draft.predicate);
        let says = |wanted: &[&str]| {
            subtree
                .iter()
                .filter(|word| sentence.contains(word))
                .any(|&word| wanted.contains(&text.words[word].lower().as_str()))
        };
        if says(&["annual", "annually"]) {
            return Some(Extent::Annual);
        }
        if matches!(draft.outcome, Outcome::Quantity(ref measure) if measure == "trade" || measure == "imports" || measure == "exports")
        {
            return None;
        }
        let total = says(&["altogether", "overall", "total", "already", "cumulative", "cumulatively", "since"])
            || text.lemma(draft.predicate) == "total";
        if total {
            return Some(Extent::Cumulative);
        }
        if self.instrument(self.money_head(money)?, draft) == Some(Instrument::ProjectCost) {
            return Some(Extent::ProjectTotal);
        }
        None
    }

    fn purpose(&self, word: usize, draft: &Draft) -> Option<String> {
        let text = self.text;
        // From the figure up to the predicate: "extend a loan of $5 million for roads" under "agreed".
        let holders = std::iter::once(word)
            .chain(text.ancestors(word).take_while(|&above| above != draft.predicate))
            .chain([draft.predicate]);
        for holder in holders {
            let purpose = text.children_with(holder, &["prep"]).find(|&preposition| {
                preposition > holder
                    && text.words[preposition].lower() == "for"
                    && text
                        .children_with(preposition, &["pobj", "pcomp"])
                        .any(|object| self.mentions.party(object).is_none())
            });
            if let Some(preposition) = purpose {
                let range = text.subtree_range(preposition);
                return Some(self.without_bracket(range.start + 1..range.end)).filter(|words| !words.is_empty());
            }
        }
        None
    }

    /// "including $5 million in grants", "much of it ($40 million)": which amount is inside which.
    fn link_parts(&self, drafts: &[Draft], numbers: &[Option<usize>], statements: &mut [Statement]) {
        for (number, money) in self.money.iter().enumerate().skip(1) {
            let before = &self.article.text[self.money[number - 1].bytes.end..money.bytes.start];
            let near = before.len() < 80 && !before.contains(". ");
            let tail = before.trim_end().trim_end_matches('(').trim_end().to_lowercase();
            let is_part = near
                && ([
                    "including",
                    "of which",
                    "among them",
                    "included",
                    "of it",
                    "of this",
                    "of that",
                    "of them",
                    "of these",
                ]
                .iter()
                .any(|end| tail.ends_with(end)));
            if !is_part {
                continue;
            }
            let place = |wanted: usize| {
                drafts.iter().zip(numbers).find_map(|(draft, statement)| {
                    let index = draft.money.iter().position(|&money| money == wanted)?;
                    Some(((*statement)?, index))
                })
            };
            if let (Some(part), Some(whole)) = (place(number), place(number - 1)) {
                let link = if part.0 == whole.0 {
                    Part { part_of: i32::try_from(whole.1).unwrap_or(-1), part_of_id: None }
                } else {
                    Part { part_of: -1, part_of_id: Some(statements[whole.0].id.clone()) }
                };
                if let Some(amount) = statements[part.0].money.get_mut(part.1) {
                    amount.part_of = Some(link);
                }
            }
        }
    }

    // ---- writing ----

    fn statement(&self, draft: &Draft, date: Option<Resolved>, article_id: &str) -> Statement {
        let text = self.text;
        let sequence = text.words[draft.predicate].sentence;
        let sentence = text.sentences[sequence].clone();
        let chars = text.chars(&sentence);
        let kind = match &draft.outcome {
            Outcome::Event(..) => Kind::Event,
            Outcome::Position(_) => Kind::Position,
            Outcome::Quantity(_) => Kind::Quantity,
            Outcome::Speech => Kind::Speech,
        };
        let text_info = TextSpan { sequence, start: chars.start, end: chars.end };
        let mut statement = Statement::new(kind, text.slice(&sentence), text_info);
        statement.actor = draft.actor.iter().map(|party| party.entity(text)).collect();
        statement.recipient = draft.recipient.iter().map(|party| party.entity(text)).collect();
        let event: Option<(Category, Option<Mode>)> = match &draft.outcome {
            Outcome::Event(category, mode) => Some((*category, *mode)),
            _ => None,
        };
        if let Some((category, mode)) = event {
            statement.event.push(category);
            statement.mode.extend(mode);
            statement.quad_code = Some(category.quad().number());
            statement.event_scale = Some(category.score(mode));
            statement.cameo = draft.cameo.clone();
            statement.context = draft.contexts.clone();
        }
        match &draft.outcome {
            Outcome::Position(stance) => {
                statement.position = draft.issue.clone().map(|issue| Position { stance: *stance, issue });
            }
            Outcome::Quantity(measure) => statement.measure = Some(measure.clone()),
            _ => {}
        }
        let mut action = draft.action.clone();
        action.push(draft.predicate);
        action.sort_unstable();
        action.dedup();
        statement.event_text = action.into_iter().map(|word| text.words[word].text.to_owned()).collect();
        statement.money = draft.money.iter().map(|&number| self.amount(number, draft)).collect();
        statement.modality = draft.modality;
        statement.condition = draft.condition.clone();
        self.write_date(&mut statement, date);
        let quote = draft.quote.map(|number| &self.attribution.quotes[number]);
        self.write_attribution(&mut statement, draft, quote);
        statement.event_loc = event.and_then(|_| self.location(draft));
        let mut confidence = draft.confidence;
        if statement.sources.iter().any(|source| source.scope == demarche_statement::Scope::Paragraph) {
            confidence -= 0.02;
        }
        statement.confidence = (confidence.clamp(0.05, 0.99) * 100.0).round() / 100.0;
        statement.cite_info = Citation {
            id: article_id.to_owned(),
            publication: self.article.publication.clone(),
            title: self.article.title.clone(),
            url: self.article.url.clone(),
            language: self.article.language.clone(),
            date: self.article.published,
            coder: NAME.to_owned(),
        };
        statement
    }

    fn write_date(&self, statement: &mut Statement, date: Option<Resolved>) {
        match (date, self.article.published) {
            (Some(resolved), _) => {
                statement.date = Some(resolved.date);
                statement.enddate = resolved.enddate;
                statement.date_precision = Some(resolved.precision);
            }
            (None, Some(published)) => {
                statement.date = Some(published);
                statement.date_precision = Some(DatePrecision::Publication);
            }
            (None, None) => {}
        }
    }

    fn write_attribution(&self, statement: &mut Statement, draft: &Draft, quote: Option<&Quote>) {
        let text = self.text;
        let through = quote.map_or(draft.predicate, |quote| quote.words.end - 1);
        statement.sources = self.attribution.sources(text, draft.predicate, through);
        if let Some(quote) = quote {
            statement.quote = Some(quote.text.clone());
            statement.speaker = Some(quote.speaker.entity(text));
            return;
        }
        if let Some(around) = self.attribution.quote_at(draft.predicate) {
            statement.speaker = Some(around.speaker.entity(text));
            statement.quote = Some(around.text.clone());
            let last = around.words.end - 1;
            if statement.sources.is_empty()
                || statement.sources.iter().any(|s| s.scope == demarche_statement::Scope::Paragraph)
            {
                statement.sources = self.attribution.sources(text, last, last);
            }
            return;
        }
        if draft.outcome == Outcome::Speech {
            statement.speaker = draft.actor.first().map(|party| party.entity(text));
            return;
        }
        let speaker = attribution::speaker(text, &self.coder.lexicon, &self.clauses, &self.mentions, draft.predicate);
        statement.speaker = speaker.map(|(party, _)| party.entity(text)).or_else(|| {
            // Praise, complaint, demand: the act is in the words, and they are the actor's.
            let clause = self.clauses.get(draft.predicate)?;
            let says = self.coder.lexicon.embedding(&clause.lemma).is_some_and(|embedding| embedding.speech);
            let party = draft.actor.first().filter(|party| says && party.kind == PartyKind::Person)?;
            Some(party.entity(text))
        });
    }

    fn location(&self, draft: &Draft) -> Option<Location> {
        let clause = self.clauses.get(draft.predicate)?;
        let places = clause.obliques.iter().filter(|o| o.depth <= 1 && matches!(o.preposition.as_str(), "in" | "at"));
        for oblique in places {
            let Some((range, code)) = self.mentions.place(oblique.head) else { continue };
            let country = code.and_then(|code| self.coder.atlas.country(code));
            let words = self.text.slice(range);
            return Some(Location {
                text: words.to_owned(),
                name: words.to_owned(),
                country_code: country.map(|country| country.alpha2.clone()),
                country_name: country.map(|country| country.name.clone()),
            });
        }
        None
    }
}

/// Whether two statements of one sentence say the same of the same parties.
fn is_repetition(one: &Statement, other: &Statement) -> bool {
    let key = |statement: &Statement| {
        let names = |entities: &[demarche_statement::Entity]| {
            let mut names: Vec<String> =
                entities.iter().map(|e| e.identifier_text.clone().unwrap_or_else(|| e.entity_text.clone())).collect();
            names.sort_unstable();
            names
        };
        (
            statement.kind,
            statement.text_info.start,
            statement.event.clone(),
            statement.cameo.clone(),
            statement.modality,
            statement.quote.clone(),
            names(&statement.actor),
            names(&statement.recipient),
        )
    };
    one.money.is_empty()
        && other.money.is_empty()
        && one.position.is_none()
        && other.position.is_none()
        && key(one) == key(other)
}
