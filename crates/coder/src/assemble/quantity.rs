//! Quantities that no entry of the lexicon tells: amounts that nothing coded holds, and counts of people.

use std::sync::LazyLock;

use demarche_statement::Category;
use regex::Regex;

use super::{Assembly, Draft};
use crate::clause::{Form, Relation};
use crate::dates;
use crate::lexicon::Outcome;
use crate::mention::Party;

/// What a noun, or a verb whose object the amount is, measures.
fn measure(lemma: &str) -> Option<&'static str> {
    Some(match lemma {
        "trade" | "turnover" | "commerce" => "trade",
        "export" => "exports",
        "import" => "imports",
        "investment" => "investment",
        "aid" | "assistance" | "grant" | "donation" | "subsidy" => "assistance",
        "debt" | "arrears" | "liability" | "owe" => "debt",
        "loan" | "credit" | "borrowing" => "credit",
        "budget" => "budget",
        "cost" | "price" => "cost",
        "spend" | "spending" | "expenditure" => "expenditure",
        "lose" | "loss" | "damage" => "losses",
        "remittance" => "remittances",
        "reserve" => "reserves",
        "contract" | "deal" | "order" => "contract",
        "sale" => "sales",
        "revenue" | "income" | "earning" => "revenue",
        "earn" => "revenue",
        "fund" | "funding" | "appeal" => "funding",
        _ => return None,
    })
}

/// Verbs that say how high a figure stands: what it measures is their subject.
fn is_level(lemma: &str) -> bool {
    matches!(
        lemma,
        "amount"
            | "average"
            | "be"
            | "climb"
            | "come"
            | "decline"
            | "double"
            | "drop"
            | "estimate"
            | "exceed"
            | "fall"
            | "grow"
            | "hit"
            | "increase"
            | "jump"
            | "reach"
            | "remain"
            | "rise"
            | "shrink"
            | "soar"
            | "stand"
            | "put"
            | "surge"
            | "surpass"
            | "top"
            | "total"
            | "value"
    )
}

/// Where a quantity stands in the parse, and what it measures.
struct Place {
    predicate: usize,
    measure: &'static str,
    /// The noun that is measured, if a noun is.
    noun: Option<usize>,
}

impl Assembly<'_, '_> {
    pub(super) fn add_quantities(&self, drafts: &mut Vec<Draft>) {
        drafts.sort_by_key(|draft| self.text.words[draft.predicate].sentence);
        let sorted = drafts.len();
        for number in 0..self.money.len() {
            let Some(word) = self.money_head(&self.money[number]) else { continue };
            if self.attribution.in_bracket(word) {
                continue;
            }
            let place = self.place_of_amount(word);
            // "agreed to double their trade, which reached $4 billion": of the aside, not of what holds it.
            let in_aside = |taker: &usize| {
                place.as_ref().is_some_and(|place| {
                    let clause = self.clauses.get(place.predicate);
                    let is_aside =
                        clause.and_then(|clause| clause.governor).is_some_and(|(_, how)| how == Relation::Relative);
                    is_aside && place.noun.is_some() && drafts[*taker].predicate != place.predicate
                })
            };
            // "rose to $4 billion and is to reach $5 billion": what is to come is a quantity of its own.
            let to_come = |taker: &usize| {
                place.as_ref().filter(|place| place.noun.is_some()).is_some_and(|place| {
                    let taker = &drafts[*taker];
                    let own = self.clauses.get(place.predicate).map(|clause| self.modality(clause));
                    matches!(taker.outcome, Outcome::Quantity(_))
                        && taker.predicate != place.predicate
                        && self.clauses.get(place.predicate).is_some_and(|clause| clause.form == Form::Verb)
                        && own.is_some_and(|own| own != taker.modality)
                })
            };
            // "has quadrupled since the treaty was signed, and came to $4 billion", "the port, built by Swedes, is to cost
            // $4 billion": of what the verb says it of, whatever else the sentence tells.
            let of_own_verb = |taker: &usize| {
                place.as_ref().is_some_and(|place| {
                    let is_level = self.clauses.get(place.predicate).is_some_and(|clause| clause.form == Form::Verb)
                        && (place.noun.is_some() || self.text.lemma(place.predicate) == "cost");
                    let taker = drafts[*taker].predicate;
                    is_level && taker != place.predicate && !self.text.ancestors(word).any(|above| above == taker)
                })
            };
            let taker = self
                .taker(number, drafts, sorted)
                .filter(|taker| !in_aside(taker) && !to_come(taker) && !of_own_verb(taker));
            if let Some(taker) = taker {
                let holders = place.as_ref().and_then(|place| self.holders_of_quantity(place, drafts, sorted));
                let draft = &mut drafts[taker];
                // What is spent at home is no gift, whoever the model took for its receiver.
                let verb = self.text.lemma(draft.predicate);
                let goes_unsaid = draft.entry.is_none() || draft.recipient.iter().all(|party| party.assumed);
                if goes_unsaid
                    && matches!(verb, "spend" | "cost" | "lose" | "earn")
                    && matches!(draft.outcome, Outcome::Event(category, _) if category != Category::Accuse)
                    && let Some(measure) = measure(verb)
                {
                    draft.outcome = Outcome::Quantity(measure.to_owned());
                    draft.cameo = None;
                    draft.recipient.clear();
                    if let Some((actor, _)) = holders {
                        draft.actor = actor;
                    }
                }
                continue;
            }
            let Some(place) = place else { continue };
            let same = |draft: &usize| {
                let draft = &drafts[*draft];
                draft.predicate == place.predicate && draft.outcome == Outcome::Quantity(place.measure.to_owned())
            };
            let sentence = self.text.words[place.predicate].sentence;
            if let Some(known) = self.beside(drafts, sorted, sentence).find(same) {
                drafts[known].money.push(number);
                continue;
            }
            if let Some((actor, recipient)) = self.holders_of_quantity(&place, drafts, sorted) {
                let modality = self.clauses.get(place.predicate).map(|clause| self.modality(clause));
                let base = self.speech_draft(place.predicate, actor, None, 0.6);
                drafts.push(Draft {
                    outcome: Outcome::Quantity(place.measure.to_owned()),
                    recipient,
                    modality: modality.unwrap_or(base.modality),
                    money: vec![number],
                    action: place.noun.into_iter().collect(),
                    ..base
                });
            }
        }
        self.add_counts(drafts);
    }

    /// What an amount measures: the noun over it, the verb whose object it is, or the subject of a verb of level.
    fn place_of_amount(&self, word: usize) -> Option<Place> {
        let text = self.text;
        let sentence = text.words[word].sentence;
        for above in text.ancestors(word).filter(|&above| text.words[above].sentence == sentence) {
            if text.words[above].is_noun() {
                // "would grant": a verb that the tagger took for a noun.
                let is_verb = above > 0 && matches!(text.words[above - 1].tag, "MD" | "TO");
                if let Some(measure) = measure(text.lemma(above)).filter(|_| !is_verb) {
                    return Some(Place { predicate: above, measure, noun: Some(above) });
                }
                continue;
            }
            if !text.words[above].is_verb() {
                continue;
            }
            let clause = self.clauses.get(above).filter(|clause| clause.form == Form::Verb);
            if let Some(measure) = measure(text.lemma(above)) {
                return Some(Place { predicate: above, measure, noun: None });
            }
            let subject = clause?.subject.iter().chain(&clause?.object).copied().find_map(|subject| {
                let noun = text.conjuncts(subject).into_iter().find(|&noun| measure(text.lemma(noun)).is_some())?;
                Some((noun, measure(text.lemma(noun))?))
            });
            // "the fund held $4 billion"
            let keeps = text.lemma(above) == "hold"
                && subject.is_some_and(|(noun, _)| matches!(text.lemma(noun), "fund" | "reserve"));
            let own =
                keeps || is_level(text.lemma(above)) || text.words[word].head < word && self.stands_beside(word, above);
            return subject.filter(|_| own).map(|(noun, measure)| Place {
                predicate: above,
                measure,
                noun: Some(noun),
            });
        }
        None
    }

    /// "Trade, at $650 million, remains low": the amount in an aside after the subject.
    fn stands_beside(&self, word: usize, verb: usize) -> bool {
        let preposition = self.text.words[word].head;
        matches!(self.text.words[preposition].lower().as_str(), "at" | "of" | "worth") && preposition < verb
    }

    /// Whose a quantity is, and where it goes to or comes from.
    fn holders_of_quantity(&self, place: &Place, drafts: &[Draft], sorted: usize) -> Option<(Vec<Party>, Vec<Party>)> {
        let text = self.text;
        let mut actor = Vec::new();
        let mut recipient = Vec::new();
        let clause = self.clauses.get(place.predicate);
        if let Some(noun) = place.noun {
            actor = self.direct_owners(noun);
            let mutual = matches!(place.measure, "trade");
            for preposition in text.children_with(noun, &["prep"]) {
                let word = text.words[preposition].lower();
                let named: Vec<Party> =
                    text.children_with(preposition, &["pobj"]).flat_map(|object| self.parties(object)).collect();
                match word.as_str() {
                    "among" | "between" | "with" => actor.extend(named),
                    "of" | "by" => actor.extend(named),
                    "to" | "from" | "in" | "into" if mutual => actor.extend(named),
                    "to" | "from" | "in" | "into" | "for" => recipient.extend(named),
                    _ => {}
                }
            }
            if actor.is_empty() {
                actor = clause.map(|clause| self.pair(clause)).unwrap_or_default();
            }
            let says_pair = text
                .children_with(noun, &["amod"])
                .any(|adjective| matches!(text.words[adjective].lower().as_str(), "bilateral" | "mutual" | "two-way"));
            if actor.is_empty() && (says_pair || mutual) {
                actor = self.pair_of_article(&(noun..noun + 1));
            }
        }
        if actor.is_empty() && recipient.is_empty() {
            let subjects = clause.into_iter().flat_map(|clause| clause.subject.iter().copied());
            actor = subjects.clone().flat_map(|subject| self.parties(subject)).collect();
            if actor.is_empty() {
                actor = subjects.flat_map(|subject| self.owners(subject, 0)).collect();
            }
        }
        if actor.is_empty() && recipient.is_empty() {
            // "Australia, the largest donor with grants of $5 million".
            let above = text.ancestors(place.predicate).filter(|&above| text.words[above].is_noun());
            actor = above.filter_map(|above| self.mentions.party(above).cloned()).take(1).collect();
        }
        if actor.is_empty() {
            actor = std::mem::take(&mut recipient);
        }
        // "parliament must pass a budget of $4 billion"
        if !actor.iter().any(|party| party.code.is_some())
            && recipient.is_empty()
            && matches!(place.measure, "budget" | "reserves" | "debt")
            && let Some(noun) = place.noun
        {
            let verb = text.ancestors(noun).find_map(|above| self.clauses.get(above));
            let subjects =
                verb.filter(|verb| verb.form == Form::Verb).into_iter().flat_map(|verb| verb.subject.clone());
            actor = subjects.flat_map(|subject| self.parties(subject)).collect();
        }
        if !actor.iter().any(|party| party.code.is_some()) {
            actor = self.told_of_before(place, drafts, sorted);
        }
        if !actor.iter().any(|party| party.code.is_some()) {
            actor = self.builders(place, drafts, sorted);
        }
        if !actor.iter().any(|party| party.code.is_some()) && recipient.is_empty() {
            actor = self.state_of_treasury(place);
        }
        let unique = each_once(actor);
        recipient.retain(|party| !unique.iter().any(|known| known.is_same(party)));
        unique.iter().any(|party| party.code.is_some()).then_some((unique, recipient))
    }

    /// "The contracts are worth $5 million", "External debt stood at $5 million": of those whom the sentence before is
    /// about.
    fn told_of_before(&self, place: &Place, drafts: &[Draft], sorted: usize) -> Vec<Party> {
        let text = self.text;
        let Some(noun) = place.noun else { return Vec::new() };
        let own = &text.words[noun];
        let Some(before) = own.sentence.checked_sub(1) else { return Vec::new() };
        let sentence = text.sentences[before].clone();
        let is_near = text.words[sentence.start].paragraph == own.paragraph;
        let signed = self.beside(drafts, sorted, before).map(|draft| &drafts[draft]).find(|draft| {
            let same = |word: usize| text.lemma(word) == text.lemma(noun);
            same(draft.predicate) || draft.action.iter().any(|&word| same(word))
        });
        if let Some(signed) = signed.filter(|_| is_near) {
            return signed.actor.iter().chain(&signed.recipient).cloned().collect();
        }
        let fiscal =
            matches!(place.measure, "debt" | "budget" | "reserves" | "exports" | "imports" | "remittances" | "revenue");
        let mut named = sentence.filter_map(|word| self.mentions.party(word)).filter(|party| party.code.is_some());
        let Some(first) = named.next().filter(|_| fiscal && is_near) else { return Vec::new() };
        let is_one = named.all(|party| party.code == first.code);
        let code = first.code.clone().filter(|_| is_one);
        code.map(|code| self.assumed_state(&code, noun..noun + 1)).into_iter().collect()
    }

    /// "The line will cost $4 billion": of those whom the last thing told before is between.
    fn builders(&self, place: &Place, drafts: &[Draft], sorted: usize) -> Vec<Party> {
        let text = self.text;
        let Some(clause) = self.clauses.get(place.predicate) else { return Vec::new() };
        let is_definite = |&subject: &usize| {
            text.words[subject].lower() == "it"
                || text
                    .children_with(subject, &["det"])
                    .any(|det| matches!(text.words[det].lower().as_str(), "the" | "this"))
        };
        if text.lemma(place.predicate) != "cost" || place.noun.is_some() || !clause.subject.iter().any(is_definite) {
            return Vec::new();
        }
        let own = &text.words[place.predicate];
        let sentences = own.sentence.saturating_sub(1)..=own.sentence;
        let mut near = sentences.rev().flat_map(|sentence| self.beside(drafts, sorted, sentence).rev());
        let told = near.find(|&draft| {
            let predicate = &text.words[drafts[draft].predicate];
            drafts[draft].predicate < place.predicate
                && predicate.paragraph == own.paragraph
                && matches!(drafts[draft].outcome, Outcome::Event(..))
        });
        let parties = told.into_iter().flat_map(|draft| drafts[draft].actor.iter().chain(&drafts[draft].recipient));
        parties
            .filter(|party| party.code.is_some())
            .map(|party| {
                let mut party = party.clone();
                party.refer(place.predicate..place.predicate + 1);
                party.assumed = true;
                party
            })
            .collect()
    }

    /// "The fund held $4 billion": of the country that the article is about.
    fn state_of_treasury(&self, place: &Place) -> Vec<Party> {
        let text = self.text;
        let Some(noun) = place.noun.filter(|&noun| matches!(text.lemma(noun), "fund" | "reserve" | "budget")) else {
            return Vec::new();
        };
        let is_definite = text.children_with(noun, &["det"]).any(|det| text.words[det].lower() == "the");
        let scene = self.mentions.scene(text.item(noun)).filter(|_| is_definite);
        scene.map(|code| self.assumed_state(code, noun..noun + 1)).into_iter().collect()
    }

    /// "About 260,000 people have fled": counts of people in sentences that nothing else was coded from.
    fn add_counts(&self, drafts: &mut Vec<Draft>) {
        static COUNT: LazyLock<Regex> = LazyLock::new(|| {
            let pattern = r"^(?:\d[\d,]*(?:\.\d+)?)$";
            Regex::new(pattern).unwrap_or_else(|error| panic!("count pattern: {error}"))
        });
        let text = self.text;
        let mut drafted = vec![false; text.words.len()];
        for draft in drafts.iter() {
            drafted[draft.predicate] = true;
        }
        for sentence in &text.sentences {
            let is_coded = sentence.clone().any(|word| drafted[word]);
            let found = sentence.clone().find_map(|figure| {
                if text.words[figure].tag != "CD" || self.attribution.in_bracket(figure) {
                    return None;
                }
                let in_words = || {
                    let is_word = text.words[figure].text.starts_with(char::is_alphabetic);
                    dates::count(text.words[figure].lower()).filter(|count| is_word && *count > 1)
                };
                let scale = |word: usize| match text.words[word].lower().as_str() {
                    "thousand" => Some(1e3),
                    "million" => Some(1e6),
                    _ => None,
                };
                let (value, last) = if COUNT.is_match(text.words[figure].text) {
                    let plain: f64 = text.words[figure].text.replace(',', "").parse().ok()?;
                    match text.words.get(figure + 1).and_then(|_| scale(figure + 1)) {
                        Some(scale) => (plain * scale, figure + 1),
                        None => (plain, figure),
                    }
                } else if let Some(value) = in_words() {
                    (f64::from(value), figure)
                } else {
                    let before = figure.checked_sub(1)?;
                    let one = matches!(text.words[before].lower().as_str(), "a" | "one");
                    (scale(figure).filter(|_| one)?, figure)
                };
                let noun = (last + 1..sentence.end.min(last + 4)).find(|&word| {
                    text.words[word].tag.starts_with("NN") && text.words[word].tag.ends_with('S')
                        || text.lemma(word) == "people"
                })?;
                let between =
                    (last + 1..noun).all(|word| text.words[word].tag.starts_with("JJ") || text.words[word].is_noun());
                let measure = self.people(noun).filter(|_| between)?;
                Some((value, noun, measure))
            });
            let Some((value, noun, measure)) = found else { continue };
            let verb = text
                .ancestors(noun)
                .find(|&above| self.clauses.get(above).is_some_and(|clause| clause.form == Form::Verb));
            let Some(verb) = verb else { continue };
            let harmed = ["kill", "die", "wound", "injure", "perish"].contains(&text.lemma(verb));
            // A few who do something are no measure; a few dead are.
            if value < 13.0 && (!harmed || is_coded) {
                continue;
            }
            // What else the sentence tells leaves a count of the dead to be told.
            if is_coded && (!harmed || drafted[verb]) {
                continue;
            }
            let mut actor: Vec<Party> =
                self.mentions.party(noun).cloned().into_iter().filter(|p| p.code.is_some()).collect();
            if actor.is_empty() {
                actor = self.nationalities(noun);
            }
            let clause = self.clauses.get(verb);
            // "A typhoon killed nine people."
            if value < 13.0 && clause.is_some_and(|clause| self.means_nothing(clause)) {
                continue;
            }
            let roles = clause.into_iter().flat_map(|clause| {
                clause.subject.iter().copied().chain(clause.obliques.iter().map(|oblique| oblique.head))
            });
            if actor.is_empty() {
                actor = roles
                    .filter(|&role| role != noun)
                    .flat_map(|role| self.parties(role))
                    .filter(|p| p.code.is_some())
                    .collect();
            }
            // "At least six people have died since Tuesday": where the article is set.
            let is_of_people =
                matches!(text.lemma(verb), "die" | "perish") || clause.is_some_and(|clause| clause.passive);
            if harmed
                && is_of_people
                && !actor.iter().any(|party| party.code.is_some())
                && let Some(code) = self.mentions.scene(text.item(noun))
            {
                actor.push(self.assumed_state(code, noun..noun + 1));
            }
            if !actor.iter().any(|party| party.code.is_some()) {
                continue;
            }
            let base = self.speech_draft(verb, each_once(actor), None, 0.5);
            drafts.push(Draft {
                outcome: Outcome::Quantity(if harmed { "casualties" } else { measure }.to_owned()),
                modality: clause.map_or(base.modality, |clause| self.modality(clause)),
                count: Some((value, text.words[noun].lower().clone())),
                ..base
            });
        }
    }

    /// What a noun counts: people, or companies.
    fn people(&self, noun: usize) -> Option<&'static str> {
        match self.text.lemma(noun) {
            "people" | "person" | "refugee" | "migrant" | "soldier" | "troop" | "civilian" | "student" | "worker"
            | "tourist" | "family" | "man" | "woman" | "child" | "citizen" | "national" | "peacekeeper" | "expert"
            | "adviser" | "businessman" | "prisoner" | "resident" | "villager" | "visitor" | "official" => {
                Some("people")
            }
            "company" | "firm" | "enterprise" => Some("companies"),
            _ => {
                let party = self.mentions.party(noun).is_some_and(|party| party.code.is_some());
                let demonym = self.text.words[noun].tag == "NNPS" && (party || self.mentions.adjective(noun).is_some());
                demonym.then_some("people")
            }
        }
    }
}

fn each_once(parties: Vec<Party>) -> Vec<Party> {
    let mut unique: Vec<Party> = Vec::new();
    for party in parties {
        let is_known = |known: &Party| {
            known.is_same(&party)
                || known.code.is_some()
                    && known.code == party.code
                    && known.kind == party.kind
                    && known.name == party.name
        };
        if !unique.iter().any(is_known) {
            unique.push(party);
        }
    }
    unique
}
