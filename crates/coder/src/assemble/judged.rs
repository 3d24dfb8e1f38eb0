//! What no entry of the lexicon matches: pairs of parties of a sentence, judged by the model of relations.

use std::ops::Range;

use demarche_statement::{CameoCode, Category, Modality, QuadClass, Sector};

use super::{Assembly, Draft};
use crate::clause::{self, Form};
use crate::lexicon::{Entry, Outcome};
use crate::mention::{Party, PartyKind};
use crate::relation::{Judgement, Pair, Relation, SeenPair, features};
use crate::text::FARTHEST_REFERENCE;

/// More parties in a sentence than this are a list, of which nothing is guessed.
const MOST_PARTIES: usize = 9;

/// How likely a relation has to be that the lexicon knows nothing of.
const LEAST_RELATED: f64 = 0.4;
const LEAST_SURE: f64 = 0.45;
/// Of threats, protests and trade, which the model is more often wrong about than right.
const LEAST_SURE_OF_GUESSES: f64 = 0.6;
const LEAST_SURE_TOGETHER: f64 = 0.75;
/// How sure the model has to be to give a draft of the lexicon the side that it lacks.
const LEAST_SURE_OF_SIDE: f64 = 0.6;
/// Where all that joins the two is that one speaks: "the minister said that the embassy was open".
const LEAST_SURE_OF_WORDS: f64 = 0.6;
/// Where both are of one state.
const LEAST_SURE_AT_HOME: f64 = 0.5;
/// Where the second stands in another clause than the predicate.
const LEAST_SURE_ACROSS: f64 = 0.5;
/// Where the first does not stand where an active verb has its subject.
const LEAST_SURE_OF_BYSTANDER: f64 = 0.75;
/// The same where one of the two is of no known country or body.
const LEAST_SURE_OF_UNKNOWN: f64 = 0.6;

/// Two parties of a sentence, and the predicate that may join them.
struct PairOfParties {
    source: Party,
    target: Party,
    source_head: usize,
    target_head: usize,
    predicate: usize,
    /// Whether the two are coordinated: "Russia and China held talks".
    joined: bool,
    /// Whether both are of one state.
    at_home: bool,
}

/// A candidate statement of the model.
struct Candidate {
    pair: PairOfParties,
    judgement: Judgement,
}

impl Candidate {
    fn score(&self) -> f64 {
        self.judgement.related * self.judgement.categories.first().map_or(0.0, |(_, chance)| *chance)
    }
}

impl Assembly<'_, '_> {
    /// The relation of one range of words to another.
    pub(crate) fn relate(&self, source: Range<usize>, target: Range<usize>) -> Relation {
        let drafts = self.drafts();
        let meets = |parties: &[Party], range: &Range<usize>| {
            parties.iter().any(|party| party.range.start < range.end && range.start < party.range.end)
        };
        let joins = |draft: &&Draft| {
            let forward = meets(&draft.actor, &source) && meets(&draft.recipient, &target);
            let both = draft.recipient.is_empty() && meets(&draft.actor, &source) && meets(&draft.actor, &target);
            matches!(draft.outcome, Outcome::Event(..)) && (forward || both)
        };
        let joining = drafts.iter().filter(joins).max_by(|one, other| one.confidence.total_cmp(&other.confidence));
        let prior = joining.and_then(category);
        let pair = self.pair_of_spans(source, target);
        let judgement = self.coder.relations.judge(&self.coder.relations.look(&pair), prior.map(merged));
        let (top, confidence) = judgement.categories.first().copied().unwrap_or((Category::Consult, 0.0));
        let fitting = joining.filter(|draft| category(draft).map(merged) == Some(top));
        let (event, mode, cameo) = match (fitting.map(|draft| (&draft.outcome, &draft.cameo)), pair.anchor()) {
            (Some((Outcome::Event(event, mode), cameo)), _) => (*event, *mode, cameo.clone()),
            (_, anchor) => {
                let (event, cameo) = self.finer(top, anchor);
                (event, None, cameo)
            }
        };
        Relation {
            event,
            mode,
            cameo,
            confidence,
            related: judgement.related,
            ranked: judgement.categories,
            entry: fitting.and_then(|draft| draft.entry).map(|number| {
                let entry = &self.coder.lexicon.entries[number];
                format!("{}:{} {}", entry.file, entry.line, entry.name)
            }),
        }
    }

    pub(super) fn pair_of_spans(&self, source: Range<usize>, target: Range<usize>) -> Pair<'_, '_> {
        Pair {
            text: self.text,
            mentions: &self.mentions,
            lexicon: &self.coder.lexicon,
            seen: &self.seen,
            source,
            target,
        }
    }

    /// Category and code for what the model calls `category`: CONCEDE and RETREAT are one to it, and the lexicon may know
    /// the predicate's own code.
    pub(super) fn finer(&self, category: Category, anchor: Option<usize>) -> (Category, Option<CameoCode>) {
        let clause = anchor.and_then(|word| self.clauses.get(word).map(|clause| (clause.form, clause.lemma.as_str())));
        let known = clause.into_iter().flat_map(|(form, lemma)| self.coder.lexicon.entries(form, lemma));
        let fits = |entry: &&Entry| {
            matches!(entry.outcome, Some(Outcome::Event(own, _)) if merged(own) == category) && entry.cameo.is_some()
        };
        if let Some(Entry { outcome: Some(Outcome::Event(own, _)), cameo, .. }) = known.into_iter().find(fits) {
            // The entry's conditions did not hold: of its code only the root is sure.
            let root = cameo.as_ref().and_then(|code| format!("{}0", code.as_str().get(..2)?).parse().ok());
            return (*own, root);
        }
        (category, root_code(category))
    }

    /// Adds what the model finds between parties of a sentence that no entry joins, and lets it weigh the entries' drafts.
    pub(super) fn add_judged(&self, drafts: &mut Vec<Draft>) {
        self.weigh(drafts);
        let from_entries = drafts.len();
        for sentence in 0..self.text.sentences.len() {
            if self.is_title(sentence) || self.asks(sentence) {
                continue;
            }
            let own = self.of_sentence(&drafts[..from_entries], sentence);
            let added = drafts.len();
            let mut candidates = self.candidates(sentence, drafts, from_entries);
            candidates.sort_by(|one, other| other.score().total_cmp(&one.score()));
            for mut candidate in candidates {
                if self.tells_nothing(candidate.pair.predicate)
                    || self.is_inside_nothing(candidate.pair.source_head)
                    || self.is_inside_nothing(candidate.pair.target_head)
                {
                    continue;
                }
                if self.completes(&candidate, &mut drafts[own.clone()]) {
                    continue;
                }
                if self.is_reversed(&candidate) {
                    std::mem::swap(&mut candidate.pair.source, &mut candidate.pair.target);
                    std::mem::swap(&mut candidate.pair.source_head, &mut candidate.pair.target_head);
                }
                // "filed a complaint against": the noun has told it.
                let clause = self.clauses.get(candidate.pair.predicate);
                let told_by_noun = |draft: &Draft| {
                    let nearer =
                        draft.recipient.first().is_none_or(|p| p.range.start <= candidate.pair.target.range.start);
                    let acts = |party: &Party| draft.actor.iter().any(|actor| meets(actor, party));
                    let noun = draft.predicate;
                    clause.is_some_and(|clause| clause.object.contains(&noun) || clause.subject.contains(&noun))
                        && (acts(&candidate.pair.target) || (nearer && acts(&candidate.pair.source)))
                };
                // "hopes that Japan will support its case in the conflict with Armenia": what an entry has told goes as far
                // as its matter does.
                let in_matter = |draft: &Draft| {
                    draft.entry.is_some()
                        && told(draft, &candidate.pair.source)
                        && draft.recipient.iter().any(|party| !party.assumed)
                        && self.text.ancestors(candidate.pair.target_head).any(|above| above == draft.predicate)
                };
                // "reiterated Israel's support": the verb has told it.
                let told_by_verb = |draft: &Draft| {
                    draft.entry.is_some()
                        && clause.is_some_and(|clause| {
                            clause.form == Form::Noun
                                && clause.governor == Some((draft.predicate, clause::Relation::Object))
                        })
                        && draft.actor.iter().any(|actor| {
                            actor.code == candidate.pair.source.code || actor.code == candidate.pair.target.code
                        })
                };
                if drafts[own.clone()]
                    .iter()
                    .chain(&drafts[added..])
                    .any(|d| told_by_noun(d) || told_by_verb(d) || in_matter(d))
                {
                    continue;
                }
                let taken = |draft: &Draft| {
                    draft.predicate == candidate.pair.predicate
                        || (told(draft, &candidate.pair.source) && told(draft, &candidate.pair.target))
                };
                let mut beside = drafts[own.clone()].iter().chain(&drafts[added..]);
                if !beside.any(|draft| matches!(draft.outcome, Outcome::Event(..)) && taken(draft)) {
                    drafts.extend(self.judged(&candidate));
                }
            }
        }
    }

    /// Whether a sentence is the title over a text, or over an item of a round-up: what it tells in short, the text tells in full.
    pub(super) fn is_title(&self, sentence: usize) -> bool {
        let words = self.text.sentences[sentence].clone();
        let last = words.end.checked_sub(1).map(|last| &self.text.words[last]);
        let is_open = last.is_some_and(|last| !matches!(last.text, "." | "!" | "?" | "\"" | "”" | ")" | ":" | ";"));
        let paragraph = self.text.words[words.start].paragraph;
        let item = self.text.item_words(self.text.item(words.start));
        item.start == words.start && is_open && self.text.words[item.end - 1].paragraph > paragraph
    }

    /// Whether a predicate tells only that something is said, of which the words below it tell what: "says", "reports".
    pub(super) fn only_says(&self, predicate: usize) -> bool {
        self.clauses.get(predicate).is_some_and(|clause| {
            let says = self.coder.lexicon.embedding(&clause.lemma).is_some_and(|embedding| embedding.speech);
            let mut entries = self.coder.lexicon.entries(clause.form, &clause.lemma);
            says && !entries.any(|entry| matches!(entry.outcome, Some(Outcome::Event(..))) && !entry.needs_content())
        })
    }

    /// Whether a word names where somebody does a thing rather than who does it: "Abbas received the prisoners in Ramallah".
    fn is_scene(&self, word: usize, predicate: usize) -> bool {
        let text = self.text;
        let acts = |clause: &clause::Clause| clause.form == Form::Verb && !clause.passive && !clause.subject.is_empty();
        self.clauses.get(predicate).is_some_and(acts)
            && text.words[word].dep == "pobj"
            && matches!(text.words[text.words[word].head].lower().as_str(), "in" | "at" | "near" | "outside")
            && text.words[text.words[text.words[word].head].head].is_verb()
    }

    /// Whether a verb tells no act of anybody on anybody: how things stand, where they lie, what they consist of.
    pub(super) fn is_neutral(&self, predicate: usize) -> bool {
        let lemma = self.text.lemma(predicate);
        // "is in talks with", "is hostile to" tell something, "is a country of" does not.
        let is_named = || {
            let among = |prep: usize| self.text.words[prep].lower() == "among";
            self.text.children_with(predicate, &["attr"]).next().is_some()
                || self.text.children_with(predicate, &["prep"]).any(among)
        };
        // "the goal of the visit was to draw investors": neither is "is to visit" of somebody.
        let is_aim = || {
            self.text.children_with(predicate, &["xcomp"]).next().is_some()
                && self
                    .text
                    .children_with(predicate, &["nsubj"])
                    .all(|subject| self.text.words[subject].is_noun() && self.mentions.party(subject).is_none())
        };
        self.text.words[predicate].is_verb()
            && (NEUTRAL_VERBS.contains(&lemma) || (lemma == "be" && (is_named() || is_aim())))
    }

    /// Whether a noun tells no act that the lexicon knows of.
    fn is_no_act(&self, predicate: usize) -> bool {
        self.text.words[predicate].is_noun() && !self.coder.lexicon.is_event_noun(self.text.lemma(predicate))
    }

    /// Whether a word names where something is or comes from.
    fn is_where(&self, word: usize, prepositions: &[&str]) -> bool {
        let text = self.text;
        let first = std::iter::successors(Some(word), |&word| {
            matches!(text.words[word].dep, "conj" | "appos").then_some(text.words[word].head)
        });
        let first = first.take(8).last().unwrap_or(word);
        let preposition = text.words[first].head;
        let of_verb = || text.words[text.words[preposition].head].is_verb();
        text.words[first].dep == "pobj"
            && prepositions.contains(&text.words[preposition].lower().as_str())
            // "a request from"
            && (text.words[preposition].lower() != "from" || of_verb())
    }

    /// Whether a party stands where one does what an active verb tells: its subject, or inside that, or behind "by".
    fn may_act(&self, source: usize, predicate: usize) -> bool {
        let Some(clause) = self.clauses.get(predicate) else { return true };
        if clause.form != Form::Verb || clause.passive {
            return true;
        }
        let receives = clause::is_receiving(clause);
        let under = |head: usize| head == source || self.text.ancestors(source).any(|above| above == head);
        let by = |o: &clause::Oblique| matches!(o.preposition.as_str(), "by" | "from" | "of") && under(o.head);
        clause.subject.iter().any(|&head| under(head)) || receives || clause.obliques.iter().any(by)
    }

    /// Whether a party stands in the predicate's own clause rather than in one about it.
    fn is_of_clause(&self, target: usize, predicate: usize) -> bool {
        let text = self.text;
        let mut between = text.ancestors(target).take_while(|&above| above != predicate);
        !between.any(|above| text.words[above].is_verb() && matches!(text.words[above].dep, "advcl" | "conj" | "relcl"))
    }

    /// Whether a target is one's own: "sent its most advanced vessel".
    fn is_own(&self, source: &Party, target: &Party) -> bool {
        self.text.words[target.range.start].tag == "PRP$" && source.code.is_some() && source.code == target.code
    }

    /// Whether the target is the one who does what the predicate tells, and the source stands in another clause: "The bank
    /// pledged a loan; Japan offered a grant."
    fn acts_itself(&self, target: usize, predicate: usize, source: usize) -> bool {
        let Some(clause) = self.clauses.get(predicate) else { return false };
        let inside = |word: usize| self.text.ancestors(word).any(|above| above == predicate);
        clause.form == Form::Verb
            && !clause.passive
            && clause.subject.contains(&target)
            && !clause::is_receiving(clause)
            && (!inside(source)
                || self
                    .text
                    .ancestors(source)
                    .take_while(|&above| above != predicate)
                    .any(|above| self.text.words[above].dep == "ccomp"))
    }

    /// Whether a candidate has the giver for the receiver: "won backing from", "faces sanctions from".
    fn is_reversed(&self, candidate: &Candidate) -> bool {
        let Some(clause) = self.clauses.get(candidate.pair.predicate) else { return false };
        // "is to get missiles from"
        let inner = clause.complement.filter(|&inner| clause.lemma == "be" && clause::is_infinitive(self.text, inner));
        let clause = inner.and_then(|inner| self.clauses.get(inner)).unwrap_or(clause);
        clause.form == Form::Verb
            && !clause.passive
            && clause::is_receiving(clause)
            && clause.subject.contains(&candidate.pair.source_head)
            && clause.obliques.iter().any(|o| o.preposition == "from" && o.head == candidate.pair.target_head)
    }

    /// Confidence for what the lexicon coded: the entry's and the model's.
    fn weigh(&self, drafts: &mut [Draft]) {
        for draft in drafts {
            let Some(own) = category(draft) else { continue };
            let (source, target) = match (&draft.actor[..], &draft.recipient[..]) {
                ([source, ..], [target, ..]) | ([source, target, ..], []) => (source, target),
                _ => continue,
            };
            if source.range == target.range {
                continue;
            }
            let pair = self.pair_of_spans(source.range.clone(), target.range.clone());
            let judgement = self.coder.relations.judge(&self.coder.relations.look(&pair), Some(merged(own)));
            let chance = judgement.categories.iter().find(|(other, _)| *other == merged(own)).map_or(0.0, |(_, c)| *c);
            draft.confidence *= 0.6 + 0.4 * chance;
        }
    }

    /// Gives a draft of the lexicon that lacks a side the one that the model finds; whether there was such a draft.
    fn completes(&self, candidate: &Candidate, drafts: &mut [Draft]) -> bool {
        let top = candidate.judgement.categories.first().map(|(category, _)| *category);
        if candidate.score() < LEAST_SURE_OF_SIDE {
            return false;
        }
        let told_by = |parties: &[Party], party: &Party| parties.iter().any(|other| meets(other, party));
        for draft in drafts {
            if category(draft).map(merged) != top
                || draft.entry.is_none()
                || candidate.pair.joined
                || self.blames_nobody(draft)
            {
                continue;
            }
            // "the Commission allocated $5 million, and London gave $3 million": London does something else.
            let (target, verb) = (candidate.pair.target_head, self.text.words[candidate.pair.target_head].head);
            let acts_elsewhere = self.text.words[target].dep == "nsubj"
                && verb != draft.predicate
                && (self.text.words[verb].dep == "conj" || self.text.words[draft.predicate].head == verb);
            if acts_elsewhere {
                continue;
            }
            let near = draft.predicate == candidate.pair.predicate
                || self.text.ancestors(draft.predicate).any(|above| above == candidate.pair.predicate)
                || self.text.ancestors(candidate.pair.predicate).any(|above| above == draft.predicate);
            let open = draft.recipient.iter().all(|party| party.assumed && party.referring);
            if near && open && draft.actor.len() == 1 && told_by(&draft.actor, &candidate.pair.source) {
                draft.recipient = self.everyone(candidate.pair.target_head, &candidate.pair.target);
                return true;
            }
            if near && draft.actor.is_empty() && told_by(&draft.recipient, &candidate.pair.target) {
                draft.actor = self.everyone(candidate.pair.source_head, &candidate.pair.source);
                return true;
            }
        }
        false
    }

    /// Of drafts in the order of sentences those not farther from a sentence than references reach.
    fn near<'d>(&self, drafts: &'d [Draft], sentence: usize) -> &'d [Draft] {
        let first = self.text.sentences[sentence].start;
        let start = drafts.partition_point(|draft| draft.predicate + FARTHEST_REFERENCE < first);
        let end = drafts.partition_point(|draft| draft.predicate <= first + FARTHEST_REFERENCE);
        &drafts[start..end.max(start)]
    }

    /// Every pair of parties that the model is asked of, with what it sees of them: for training it.
    pub(crate) fn pairs_seen(&self) -> Vec<SeenPair> {
        let sentences =
            (0..self.text.sentences.len()).filter(|&sentence| !self.is_title(sentence) && !self.asks(sentence));
        let pairs = sentences.flat_map(|sentence| self.pairs(sentence, &[]));
        let party = |party: &Party| (party.code.clone(), self.text.chars(&party.range));
        pairs
            .map(|pair| {
                let spans = self.pair_of_spans(pair.source.range.clone(), pair.target.range.clone());
                SeenPair {
                    sentence: self.text.chars(&self.text.sentences[self.text.words[pair.predicate].sentence]),
                    source: party(&pair.source),
                    target: party(&pair.target),
                    predicate: self.text.words[pair.predicate].chars.clone(),
                    features: features::listed(|emit| spans.features(emit)),
                }
            })
            .collect()
    }

    /// The pairs of parties of a sentence that something may join, but for those that a draft has told.
    fn pairs(&self, sentence: usize, near: &[&Draft]) -> Vec<PairOfParties> {
        let words = self.text.sentences[sentence].clone();
        let mut parties: Vec<(usize, Party)> = Vec::new();
        for word in words {
            let is_owner = self.text.words[word].tag == "PRP$";
            if is_owner || self.attribution.in_bracket(word) || self.opens(word) {
                continue;
            }
            let Some(party) = self.stands_for(word) else { continue };
            let inside = |range: &Range<usize>| {
                let head = self.text.words[word].head;
                range.contains(&word) && (head == word || !range.contains(&head))
            };
            if inside(&party.range) && !parties.iter().any(|(_, other)| other.range == party.range) {
                parties.push((word, party));
            }
        }
        if parties.len() < 2 || parties.len() > MOST_PARTIES {
            return Vec::new();
        }
        let mut found = Vec::new();
        for (source_head, source) in &parties {
            // "Uzbekistan's Foreign Ministry" issues: not the state as well.
            let owned = self.text.words[*source_head].head;
            if self.text.words[*source_head].dep == "poss"
                && self.mentions.party(owned).is_some_and(|owned| owned.code == source.code)
            {
                continue;
            }
            let of_source: Vec<&Draft> = near.iter().copied().filter(|draft| told(draft, source)).collect();
            for (target_head, target) in &parties {
                let apart = source.range.end <= target.range.start || target.range.end <= source.range.start;
                let known = source.code.is_some() || target.code.is_some();
                let state = source.kind == PartyKind::Country || target.kind == PartyKind::Country;
                let at_home = state && source.code == target.code;
                let is_listener = target.sector == Some(Sector::Media) && target.kind == PartyKind::Group;
                // "put its army on alert"
                let own_arm = self.text.words[target.range.start].tag == "PRP$"
                    && target.code == source.code
                    && matches!(target.sector, Some(Sector::Military | Sector::Government));
                // "residents of this Argentine town": one party.
                let own_phrase =
                    target.code == source.code && self.text.ancestors(*target_head).any(|above| above == *source_head);
                let joined = self.text.conjuncts(*source_head).contains(target_head)
                    || self.text.conjuncts(*target_head).contains(source_head);
                // "tore through the side of an Afghan army bus": things act as subjects only.
                let noun = match self.mentions.party(*source_head) {
                    None if self.mentions.adjective(*source_head).is_some() => self.text.words[*source_head].head,
                    _ => *source_head,
                };
                let is_thing = self.mentions.party(noun).is_none()
                    && self.text.words[noun].dep == "pobj"
                    && matches!(
                        self.text.words[self.text.words[noun].head].lower().as_str(),
                        "in" | "into" | "of" | "through"
                    )
                    && matches!(
                        self.text.lemma(noun),
                        "airplane"
                            | "building"
                            | "bus"
                            | "car"
                            | "convoy"
                            | "plane"
                            | "port"
                            | "ship"
                            | "train"
                            | "truck"
                            | "vehicle"
                    );
                if !apart
                    || is_thing
                    || !known
                    || is_listener
                    || own_arm
                    || own_phrase
                    || meets(source, target)
                    || (joined && target_head < source_head)
                    || of_source.iter().any(|draft| told(draft, target))
                {
                    continue;
                }
                let pair = self.pair_of_spans(source.range.clone(), target.range.clone());
                let Some(predicate) = pair.anchor().filter(|&word| self.can_carry(word, *source_head, *target_head))
                else {
                    continue;
                };
                let is_nothing = self.clauses.get(predicate).is_some_and(|clause| self.means_nothing(clause));
                if is_nothing
                    || self.is_neutral(predicate)
                    || self.is_no_act(predicate)
                    || self.is_scene(*source_head, predicate)
                    || self.is_own(source, target)
                    || self.acts_itself(*target_head, predicate, *source_head)
                {
                    continue;
                }
                found.push(PairOfParties {
                    source: source.clone(),
                    target: target.clone(),
                    source_head: *source_head,
                    target_head: *target_head,
                    predicate,
                    joined,
                    at_home,
                });
            }
        }
        found
    }

    /// The pairs of parties of a sentence that the model finds related.
    fn candidates(&self, sentence: usize, drafts: &[Draft], from_entries: usize) -> Vec<Candidate> {
        let (entries, judged) = drafts.split_at(from_entries);
        let near = self.near(entries, sentence).iter().chain(self.near(judged, sentence));
        let near: Vec<&Draft> = near.collect();
        let mut found = Vec::new();
        for pair in self.pairs(sentence, &near) {
            let spans = self.pair_of_spans(pair.source.range.clone(), pair.target.range.clone());
            let judgement = self.coder.relations.judge(&self.coder.relations.look(&spans), None);
            let PairOfParties { source_head, target_head, predicate, joined, at_home, .. } = pair;
            let unknown = pair.source.code.is_none() || pair.target.code.is_none();
            let candidate = Candidate { pair, judgement };
            let top = candidate.judgement.categories.first().map(|(category, _)| *category);
            if self.is_told_already(&candidate, &near) {
                continue;
            }
            let possible = match top {
                // "said troops had shot": it is not the saying that shoots.
                Some(top) if is_deed(top) && self.only_says(predicate) => false,
                // "said the two sides would send no troops": who threatens warns or vows.
                Some(Category::Threaten) if self.only_says(predicate) => false,
                // "was to meet him in Paris": nothing is promised to the city. "Three were injured in Baghdad": nor does it
                // act; but who arrests somebody in a country are its authorities.
                Some(Category::Agree) if self.is_where(target_head, &["in", "at", "near"]) => false,
                Some(top) if !is_done_by_authorities(top) && self.is_where(source_head, SCENES) => false,
                Some(top) if at_home => acts_at_home(top) && candidate.score() >= LEAST_SURE_AT_HOME,
                Some(top) if joined => done_together(top) && candidate.score() >= LEAST_SURE_TOGETHER,
                _ => true,
            };
            let is_guess = matches!(top, Some(Category::Cooperate | Category::Protest | Category::Threaten));
            let mut least = match (unknown, is_guess) {
                (true, _) => LEAST_SURE_OF_UNKNOWN,
                (false, true) => LEAST_SURE_OF_GUESSES,
                (false, false) => LEAST_SURE,
            };
            if self.only_says(predicate) {
                least = LEAST_SURE_OF_WORDS;
            } else if !joined && !self.may_act(source_head, predicate) {
                least = LEAST_SURE_OF_BYSTANDER;
            } else if !self.is_of_clause(target_head, predicate) {
                least = least.max(LEAST_SURE_ACROSS);
            }
            if possible && candidate.judgement.related >= LEAST_RELATED && candidate.score() >= least {
                found.push(candidate);
            }
        }
        found
    }

    /// Whether an entry has coded the happening for an organ of the source ("the House is expected to pass a resolution calling on
    /// Nigeria": not the state as well), or as the deed that the predicate brings about ("ordered the assassination").
    fn is_told_already(&self, candidate: &Candidate, near: &[&Draft]) -> bool {
        let top = candidate.judgement.categories.first().map(|(category, _)| *category);
        let by_source = |draft: &Draft| {
            draft.actor.iter().any(|actor| actor.code.is_some() && actor.code == candidate.pair.source.code)
        };
        let caused = self.clauses.get(candidate.pair.predicate).map_or(&[][..], |clause| &clause.object);
        near.iter().any(|draft| {
            let same = category(draft).map(merged) == top && told(draft, &candidate.pair.target);
            let is_deed = top.is_some_and(is_deed) && category(draft).is_some_and(is_deed);
            draft.entry.is_some() && by_source(draft) && (same || is_deed && caused.contains(&draft.predicate))
        })
    }

    /// Whether a predicate can carry a relation of two parties: a verb, or a noun that is no party itself; a verb of saying
    /// only from its subject to somebody in what is said.
    fn can_carry(&self, predicate: usize, source: usize, target: usize) -> bool {
        let word = &self.text.words[predicate];
        if !word.is_verb() {
            return word.is_noun() && !word.is_proper() && self.mentions.party(predicate).is_none();
        }
        let Some(clause) = self.clauses.get(predicate) else { return true };
        let says = self.coder.lexicon.embedding(&clause.lemma).is_some_and(|embedding| embedding.speech);
        let under = |heads: &[usize], word: usize| {
            heads.iter().any(|&head| head == word || self.text.ancestors(word).any(|above| above == head))
        };
        let complement: Vec<usize> = clause.complement.into_iter().collect();
        let others: Vec<usize> = clause.obliques.iter().map(|oblique| oblique.head).collect();
        // What somebody else is said to do is that one's deed: "said that Ankara would grant Turkmenistan a loan".
        let of_third = || {
            let inner = clause.complement.and_then(|word| self.clauses.get(word));
            inner.is_some_and(|inner| {
                let parties: Vec<Party> = inner.subject.iter().flat_map(|&head| self.parties(head)).collect();
                let own = |party: &Party| {
                    party.referring || self.stands_for(source).is_some_and(|source| source.code == party.code)
                };
                !inner.subject.is_empty()
                    && !under(&inner.subject, target)
                    && under(&complement, target)
                    && !parties.iter().any(own)
                    && parties.iter().any(|party| party.code.is_some())
            })
        };
        !says
            || (under(&clause.subject, source)
                && !of_third()
                && (under(&clause.object, target) || under(&complement, target) || under(&others, target)))
    }

    /// Whether the word stands in the dateline that opens its sentence: "KABUL -", "TOKYO (AP) --", "MOSCOW:".
    fn opens(&self, word: usize) -> bool {
        let sentence = self.text.sentences[self.text.words[word].sentence].clone();
        let end = sentence
            .clone()
            .take(14)
            .find(|&place| matches!(self.text.words[place].text, "-" | "--" | "–" | "—" | ":"));
        end.is_some_and(|end| {
            let range = sentence.start..end;
            range.contains(&word)
                && !range
                    .clone()
                    .any(|place| self.text.words[place].is_verb() && !self.text.words[place].is_capitalised())
                && self.text.words[end].bytes.start > self.text.words[end - 1].bytes.end
                || (range.contains(&word) && range.len() <= 3 && self.text.words[end].text == ":")
        })
    }

    /// The party that a word names, or the state of a place.
    fn stands_for(&self, word: usize) -> Option<Party> {
        if let Some(party) = self.mentions.party(word) {
            return Some(party.clone());
        }
        if let Some(party) = self.national(word) {
            return Some(party);
        }
        if let Some(party) = self.mentions.state_of_adjective(word, self.coder.atlas) {
            return Some(party);
        }
        let (range, code) = self.mentions.place(word)?;
        Some(match code {
            Some(code) => self.mentions.implied_state(code, range.clone(), self.coder.atlas),
            None => self.mentions.unknown_place(self.text, range),
        })
    }

    /// A party with those that it is coordinated with.
    fn everyone(&self, head: usize, party: &Party) -> Vec<Party> {
        let first = std::iter::successors(Some(head), |&word| {
            let above = self.text.words[word].head;
            (self.text.words[word].dep == "conj" && !self.text.words[above].is_verb()).then_some(above)
        });
        let all = self.parties(first.last().unwrap_or(head));
        // Of "U.S. and Iraqi forces" the forces go with the last.
        if all.iter().any(|other| other.range.end == party.range.end) { all } else { vec![party.clone()] }
    }

    fn judged(&self, candidate: &Candidate) -> Option<Draft> {
        let &(top, _) = candidate.judgement.categories.first()?;
        let (event, cameo) = self.finer(top, Some(candidate.pair.predicate));
        let clause = self.clauses.get(candidate.pair.predicate);
        // A promise, a threat, a demand, a refusal is done when it is uttered.
        let uttered = matches!(event, Category::Agree | Category::Threaten | Category::Request | Category::Reject);
        let modality = match clause {
            Some(clause) if !uttered => self.modality(clause),
            _ => Modality::Actual,
        };
        if modality == Modality::Denied && clause.is_some_and(|clause| clause.form != Form::Noun) {
            return None;
        }
        // What is yet to come is promised or threatened, as of entries.
        let (event, cameo) = match (modality, super::promise(event)) {
            (Modality::Planned, Some(promised)) => promised,
            (Modality::Planned, None) if event.quad() == QuadClass::MaterialConflict => {
                (Category::Threaten, "130".parse().ok())
            }
            _ => (event, cameo),
        };
        Some(Draft {
            predicate: candidate.pair.predicate,
            outcome: Outcome::Event(event, None),
            actor: self.everyone(candidate.pair.source_head, &candidate.pair.source),
            recipient: if candidate.pair.joined {
                Vec::new()
            } else {
                self.everyone(candidate.pair.target_head, &candidate.pair.target)
            },
            cameo,
            contexts: Vec::new(),
            modality,
            condition: clause.and_then(|clause| self.condition(clause)),
            issue: None,
            action: Vec::new(),
            quote: None,
            money: Vec::new(),
            count: None,
            confidence: candidate.score(),
            likelihood: 1.0,
            entry: None,
            is_deed: false,
        })
    }
}

pub(super) fn category(draft: &Draft) -> Option<Category> {
    match draft.outcome {
        Outcome::Event(category, _) => Some(category),
        _ => None,
    }
}

/// The category as the model knows it.
pub(super) fn merged(category: Category) -> Category {
    if category == Category::Retreat { Category::Concede } else { category }
}

/// Whether a draft has a party on either side, by name or by its words.
fn told(draft: &Draft, party: &Party) -> bool {
    // A recipient that goes without saying does not stand in the way of one that the words give.
    let said = draft.recipient.iter().filter(|party| !(party.assumed && party.referring));
    draft.actor.iter().chain(said).any(|other| meets(other, party))
}

/// Whether two mentions are of one party, or share words.
fn meets(one: &Party, other: &Party) -> bool {
    let words = |party: &'_ Party| party.named.clone().unwrap_or(party.range.clone());
    let (first, second) = (words(one), words(other));
    let overlap = |a: &Range<usize>, b: &Range<usize>| a.start < b.end && b.start < a.end;
    one.is_same(other) || overlap(&one.range, &other.range) || overlap(&first, &second)
}

/// What is done in deeds, and so not by saying something.
fn is_deed(category: Category) -> bool {
    use Category::{Aid, Assault, Coerce, Concede, Consult, Cooperate, Mobilize, Protest, Retreat, Sanction};
    matches!(category, Aid | Assault | Coerce | Concede | Consult | Cooperate | Mobilize | Protest | Retreat | Sanction)
}

/// What a government or a group does to its own country, rather than on its behalf.
fn acts_at_home(category: Category) -> bool {
    use Category::{Aid, Assault, Coerce, Concede, Mobilize, Protest, Retreat};
    matches!(category, Aid | Assault | Coerce | Concede | Mobilize | Protest | Retreat)
}

/// What two sides do together or to each other.
fn done_together(category: Category) -> bool {
    use Category::{Agree, Assault, Consult, Cooperate, Support};
    matches!(category, Agree | Assault | Consult | Cooperate | Support)
}

/// CAMEO's own code for a whole category.
fn root_code(category: Category) -> Option<CameoCode> {
    let code = match category {
        Category::Agree => "030",
        Category::Consult => "040",
        Category::Support => "050",
        Category::Cooperate => "060",
        Category::Aid => "070",
        Category::Concede | Category::Retreat => "080",
        Category::Request => "100",
        Category::Accuse => "110",
        Category::Reject => "120",
        Category::Threaten => "130",
        Category::Protest => "140",
        Category::Mobilize => "150",
        Category::Sanction => "160",
        Category::Coerce => "170",
        Category::Assault => "180",
    };
    code.parse().ok()
}

/// What authorities do to those in their hands.
fn is_done_by_authorities(category: Category) -> bool {
    matches!(category, Category::Coerce | Category::Concede | Category::Retreat)
}

/// Prepositions of where something happens, or of where somebody comes from or goes.
const SCENES: &[&str] =
    &["across", "around", "at", "from", "in", "inside", "into", "near", "outside", "to", "towards", "within"];

/// Verbs that tell how things stand rather than what somebody does to somebody.
const NEUTRAL_VERBS: &[&str] = &[
    "become",
    "belong",
    "comprise",
    "consist",
    "constitute",
    "contain",
    "depend",
    "deserve",
    "disappear",
    "display",
    "endure",
    "enjoy",
    "happen",
    "have",
    "include",
    "lie",
    "live",
    "locate",
    "occur",
    "remain",
    "represent",
    "seem",
    "serve",
    "speak",
    "stay",
    "suffer",
    "take",
];
