//! How a thing is told: as done, planned, denied; under what condition; on what issue.

use std::ops::Range;

use demarche_statement::{Category, Modality};

use super::{Assembly, Draft};
use crate::clause::{self, Clause, Form, Relation};
use crate::lexicon::{Outcome, Role};

impl Assembly<'_, '_> {
    /// The modality of a finished draft: what its clause says, weighed with what kind of act it is.
    pub(super) fn modality_of(&self, draft: &Draft) -> Modality {
        let Some(clause) = self.clauses.get(draft.predicate) else { return draft.modality };
        match draft.modality {
            Modality::Actual if clause.form == Form::Verb && self.stands_in_condition(draft.predicate) => {
                Modality::Conditional
            }
            // "wrote off the debt in return for a base": done, whatever for.
            Modality::Conditional if self.is_done(clause, draft) => Modality::Actual,
            Modality::Actual if draft.condition.is_some() && commits(draft) => Modality::Conditional,
            Modality::Actual => self.modality_below(draft, clause).unwrap_or(Modality::Actual),
            modality => modality,
        }
    }

    /// What somebody said of things to come, without quotation marks: as it is told, "would return only when ...".
    pub(super) fn modality_of_reported(&self, complement: usize) -> (Modality, Option<String>) {
        let Some(clause) = self.clauses.get(complement) else { return (Modality::Actual, None) };
        let condition = self.condition(clause);
        let modality = match (clause.modality, clause.negated) {
            (Modality::Actual | Modality::Demanded, _) | (_, true) => Modality::Actual,
            (modality, false) if condition.is_none() => modality,
            _ => Modality::Conditional,
        };
        (modality, condition)
    }

    fn is_done(&self, clause: &Clause, draft: &Draft) -> bool {
        matches!(draft.outcome, Outcome::Event(..))
            && !commits(draft)
            && clause.form == Form::Verb
            && clause.modality == Modality::Actual
            && !self.stands_in_condition(draft.predicate)
            && matches!(self.text.words[draft.predicate].tag, "VBD" | "VBN")
    }

    /// What the clause below the predicate says of the act: "promised to pay", "said Ankara would grant a loan", "plans
    /// to close the border".
    fn modality_below(&self, draft: &Draft, clause: &Clause) -> Option<Modality> {
        let Outcome::Event(category, _) = draft.outcome else { return None };
        let own = self.coder.lexicon.embedding(&clause.lemma);
        let below = clause.complement.and_then(|word| self.clauses.get(word));
        let is_plan = matches!(clause.lemma.as_str(), "plan" | "prepare" | "intend");
        // "is considering sanctions"
        let is_considered = matches!(clause.lemma.as_str(), "consider" | "mull" | "weigh" | "contemplate" | "ponder");
        if is_considered && clause.form == Form::Verb && category != Category::Consult {
            return Some(Modality::Possible);
        }
        let is_pledge = matches!(clause.lemma.as_str(), "vow" | "promise" | "pledge" | "undertake");
        // "was to host a summit"
        let to = |below: &Clause| clause::is_non_finite(self.text, below.predicate);
        if clause.lemma == "be" && clause.form == Form::Verb && below.is_some_and(to) {
            return Some(Modality::Planned);
        }
        if category == Category::Agree || (is_pledge && category != Category::Threaten) {
            if is_plan || (below.is_some() && own.is_some_and(|own| own.modality == Modality::Planned)) {
                return Some(Modality::Planned);
            }
            if draft.entry.is_none() && clause.modality == Modality::Planned {
                return Some(Modality::Planned);
            }
            let says = own.is_some_and(|own| own.speech);
            return below.filter(|_| says).map(|below| self.modality(below));
        }
        if is_plan && below.is_some() && category == Category::Threaten {
            return Some(Modality::Planned);
        }
        // The judge of pairs takes the upper verb for what the lower one tells.
        let uttered = matches!(category, Category::Threaten | Category::Request | Category::Reject | Category::Accuse);
        if draft.entry.is_some() || uttered {
            return None;
        }
        if is_plan {
            return Some(Modality::Planned);
        }
        // "flew to Burundi in an effort to persuade": he flew.
        let moves =
            matches!(clause.lemma.as_str(), "arrive" | "come" | "fly" | "go" | "head" | "return" | "travel" | "visit");
        below.filter(|_| !(category == Category::Consult && moves)).map(|below| self.modality(below))
    }

    pub(super) fn modality(&self, clause: &Clause) -> Modality {
        if clause.negated && self.came_late(clause) {
            return Modality::Actual;
        }
        if clause.negated || self.has_no_subject(clause) {
            return Modality::Denied;
        }
        if self.stands_in_condition(clause.predicate) {
            return Modality::Conditional;
        }
        if let Some(modality) = self.modality_of_adverb(clause) {
            return modality;
        }
        if clause.form == Form::Noun
            && let Some(modality) = self.modality_of_adjective(clause.predicate)
        {
            return modality;
        }
        if clause.modality != Modality::Actual {
            return clause.modality;
        }
        if self.is_scheduled(clause) {
            return Modality::Planned;
        }
        if clause.form == Form::Noun
            && let Some(modality) = self.modality_of_nouns_between(clause.predicate)
        {
            return modality;
        }
        self.modality_by_governor(clause)
    }

    /// "Leaves for Beijing on Friday": of what is on the calendar the present tells the future.
    fn is_scheduled(&self, clause: &Clause) -> bool {
        let text = self.text;
        let predicate = clause.predicate;
        let is_bare = clause.form == Form::Verb
            && matches!(text.words[predicate].tag, "VBZ" | "VBP")
            && text.children_with(predicate, &["aux", "auxpass"]).next().is_none();
        let is_motion = matches!(
            clause.lemma.as_str(),
            "arrive"
                | "depart"
                | "fly"
                | "fly out"
                | "head"
                | "host"
                | "leave"
                | "meet"
                | "open"
                | "set off"
                | "set out"
                | "travel"
                | "visit"
        );
        let is_ahead = |word: usize| {
            let lower = text.words[word].lower();
            clause::is_day(lower) && lower != "yesterday"
                || lower == "tomorrow"
                || text.children_with(word, &["amod"]).any(|next| text.words[next].lower() == "next")
        };
        let in_phrase = text.objects(predicate, |preposition| matches!(preposition, "on" | "from")).any(is_ahead);
        is_bare && is_motion && (in_phrase || text.children_with(predicate, &["npadvmod"]).any(is_ahead))
    }

    /// "Did not declare war until June": then it did.
    fn came_late(&self, clause: &Clause) -> bool {
        let text = self.text;
        let past = |word: usize| matches!(text.words[word].lower().as_str(), "did" | "was" | "were" | "had");
        let until = |word: usize| text.words[word].lower() == "until" && word > clause.predicate;
        clause.form == Form::Verb
            && text.children_with(clause.predicate, &["aux", "auxpass"]).any(past)
            && text.children_with(clause.predicate, &["prep"]).any(until)
    }

    /// "Neither Oslo nor Rome signed", "no soldier fired".
    fn has_no_subject(&self, clause: &Clause) -> bool {
        let text = self.text;
        let heads = if clause.passive { &clause.object } else { &clause.subject };
        clause.form == Form::Verb
            && heads.iter().any(|&head| {
                let no = |word: usize| matches!(text.words[word].lower().as_str(), "neither" | "no");
                let is_none = matches!(text.words[head].lower().as_str(), "none" | "neither" | "nobody");
                head < clause.predicate
                    && (is_none
                        || text.children_with(head, &["det", "preconj", "cc"]).any(|word| word < head && no(word)))
            })
    }

    /// "has yet to recognise", "stopped short of condemning", "was about to attack", "allegedly sold".
    fn modality_of_adverb(&self, clause: &Clause) -> Option<Modality> {
        if clause.form != Form::Verb {
            return None;
        }
        let text = self.text;
        let predicate = clause.predicate;
        let is = |word: usize, wanted: &str| text.words[word].lower() == wanted;
        let sentence = text.sentences[text.words[predicate].sentence].clone();
        let before = |count: usize| predicate.checked_sub(count).filter(|word| sentence.contains(word));
        let is_before = |count: usize, wanted: &str| before(count).is_some_and(|word| is(word, wanted));
        if is_before(1, "to") && is_before(2, "yet") && before(3).is_some_and(|word| text.lemma(word) == "have") {
            return Some(Modality::Denied);
        }
        if is_before(1, "of") && is_before(2, "short") && before(3).is_some_and(|word| text.lemma(word) == "stop") {
            return Some(Modality::Denied);
        }
        // "would rather pay more than accept the terms", "chose to resign rather than sign"
        if text.words[predicate].dep == "advcl"
            && text.children_with(predicate, &["mark"]).any(|mark| is(mark, "than"))
            && sentence.clone().take_while(|&word| word < predicate).any(|word| is(word, "rather"))
        {
            return Some(Modality::Denied);
        }
        if is_before(1, "to") && is_before(2, "about") {
            return Some(Modality::Planned);
        }
        let alleged = |word: usize| {
            matches!(
                text.words[word].lower().as_str(),
                "allegedly" | "supposedly" | "purportedly" | "possibly" | "perhaps"
            )
        };
        text.children_with(predicate, &["advmod"]).any(alleged).then_some(Modality::Possible)
    }

    /// "has yet to accept"
    pub(super) fn modality_by_yet(&self, clause: &Clause) -> bool {
        let text = self.text;
        let above = text.words[clause.predicate].head;
        text.lemma(above) == "have"
            && text.children_with(above, &["advmod"]).any(|adverb| text.words[adverb].lower() == "yet")
    }

    /// "decided to reject the offer", "the decision to reject it".
    pub(super) fn is_decided(&self, clause: &Clause) -> bool {
        let above = self.text.words[clause.predicate].head;
        clause::is_infinitive(self.text, clause.predicate)
            && matches!(self.text.lemma(above), "choose" | "decide" | "decision" | "opt" | "resolve")
    }

    /// "a planned visit", "possible talks".
    fn modality_of_adjective(&self, noun: usize) -> Option<Modality> {
        self.text.children(noun).find_map(|child| match self.text.words[child].lower().as_str() {
            "planned" | "upcoming" | "forthcoming" | "future" | "scheduled" | "coming" => Some(Modality::Planned),
            "possible" | "proposed" | "potential" | "alleged" | "suspected" => Some(Modality::Possible),
            _ => None,
        })
    }

    /// "an agreement on the provision of aid".
    fn modality_of_nouns_between(&self, noun: usize) -> Option<Modality> {
        let between = self
            .text
            .ancestors(noun)
            .take_while(|&above| self.clauses.get(above).is_none_or(|upper| upper.form == Form::Noun));
        between.filter(|&above| self.text.words[above].is_noun()).find_map(|above| self.modality_of_content(above))
    }

    /// What a noun makes of its content: "a plan to", "a call for". None where it changes nothing.
    fn modality_of_content(&self, noun: usize) -> Option<Modality> {
        let embedding = self.coder.lexicon.embedding(self.text.lemma(noun))?;
        (embedding.modality != Modality::Actual).then_some(embedding.modality)
    }

    fn modality_by_governor(&self, clause: &Clause) -> Modality {
        let text = self.text;
        let Some((above, relation)) = clause.governor else { return Modality::Actual };
        let Some(upper) = self.clauses.get(above) else { return Modality::Actual };
        let embedding = self.coder.lexicon.embedding(&upper.lemma);
        match relation {
            // "telephoned the president to ask him", "wrote to protest": said in that.
            Relation::Purpose if upper.form == Form::Verb && is_contact(&upper.lemma) && is_words(&clause.lemma) => {
                self.modality(upper)
            }
            // "drove their tractors to the capital to protest": it was one.
            Relation::Purpose
                if upper.form == Form::Verb
                    && matches!(clause.lemma.as_str(), "demonstrate" | "denounce" | "mourn" | "protest")
                    && clause.subject == upper.subject =>
            {
                self.modality(upper)
            }
            Relation::Purpose => self.modality_of_infinitive(clause, upper),
            // "is to return in December"; but "that is why it has returned".
            Relation::Complement if upper.lemma == "be" && clause::is_non_finite(text, clause.predicate) => {
                Modality::Planned
            }
            // "rejected the plan; the other side accepts it": two sentences in one.
            Relation::Complement
                if clause.predicate < above
                    && text.words[clause.predicate].dep == "ccomp"
                    && embedding.is_none_or(|embedding| !embedding.speech) =>
            {
                Modality::Actual
            }
            Relation::Complement => {
                let own = embedding.map_or(Modality::Actual, |embedding| embedding.modality);
                // "has neither confirmed nor denied that"
                let own = if own == Modality::Denied && self.is_none_of(upper) { Modality::Possible } else { own };
                // What stands before "call" or "urge" is not what is called for.
                let own = if own == Modality::Demanded && clause.predicate < above { Modality::Actual } else { own };
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
            // "is to vote on a resolution urging": planned as the vote is.
            Relation::Relative
                if text.words[clause.predicate].tag == "VBG"
                    && clause::STATEMENT_NOUNS.contains(&text.lemma(text.words[clause.predicate].head)) =>
            {
                self.modality(upper)
            }
            // "denied a report that it had sold arms"
            Relation::Relative if self.is_content_clause(clause) => match embedding {
                Some(embedding) if embedding.modality == Modality::Denied && !self.is_none_of(upper) => {
                    Modality::Denied
                }
                _ => self.modality_of_content(text.words[clause.predicate].head).unwrap_or(Modality::Actual),
            },
            // "refused to grant Russia's request", "rejected the demand": it was made.
            Relation::Object if clause.form == Form::Noun && !clause::is_light(upper) && self.is_utterance(clause) => {
                Modality::Actual
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
            // "do not recognise it and call on Moscow to leave": the second verb is not denied.
            Relation::Conjunct if upper.negated && self.is_finite(clause.predicate) => match upper.governor {
                Some((_, Relation::Complement)) => self.modality_by_governor(upper),
                _ => Modality::Actual,
            },
            Relation::Conjunct => self.modality(upper),
            _ => Modality::Actual,
        }
    }

    /// Whether a noun tells of words that somebody is known to have said: "Russia's request", "the demand".
    fn is_utterance(&self, clause: &Clause) -> bool {
        let text = self.text;
        let noun = clause.predicate;
        let is_said = matches!(
            text.lemma(noun),
            "accusation"
                | "appeal"
                | "call"
                | "charge"
                | "claim"
                | "complaint"
                | "demand"
                | "offer"
                | "petition"
                | "plea"
                | "proposal"
                | "protest"
                | "request"
                | "threat"
                | "ultimatum"
        );
        let is_known = |word: usize| {
            text.words[word].dep == "poss" || text.words[word].dep == "det" && text.words[word].lower() == "the"
        };
        is_said && text.children_with(noun, &["poss", "det"]).any(is_known)
    }

    /// "neither confirmed nor denied": not even denied.
    fn is_none_of(&self, clause: &Clause) -> bool {
        let text = self.text;
        let verb = clause.predicate;
        let nor = text.words[..verb].last().is_some_and(|before| before.lower() == "nor");
        nor && text.words[verb].dep == "conj"
    }

    /// Whether a coordinated verb has a tense of its own, and is joined by more than "or".
    fn is_finite(&self, verb: usize) -> bool {
        let text = self.text;
        let own = matches!(text.words[verb].tag, "VBD" | "VBZ" | "VBP")
            || text.children_with(verb, &["aux", "auxpass"]).any(|aux| text.words[aux].tag != "TO");
        let head = text.words[verb].head;
        let or = text
            .children_with(head, &["cc"])
            .any(|cc| cc < verb && matches!(text.words[cc].lower().as_str(), "or" | "nor"));
        own && !or
    }

    /// Of "to ...": what the noun before it says, or else a purpose. "The first to recognise it" did so.
    fn modality_of_infinitive(&self, clause: &Clause, upper: &Clause) -> Modality {
        let text = self.text;
        let head = text.words[clause.predicate].head;
        if !text.words[head].is_noun() && !text.words[head].tag.starts_with("JJ") {
            return Modality::Planned;
        }
        let is_rank = |word: usize| {
            matches!(text.words[word].lower().as_str(), "first" | "last" | "only" | "second" | "third" | "latest")
        };
        // "the only country in the world to recognise it"
        let outer = text.words[text.words[head].head].head;
        let within = text.words[head].dep == "pobj" && text.words[outer].is_noun();
        if is_rank(head) || text.children(head).any(is_rank) || (within && text.children(outer).any(is_rank)) {
            return self.modality(upper);
        }
        // "has no plans to recognise".
        if text.children_with(head, &["det"]).any(|det| text.words[det].lower() == "no") {
            return Modality::Denied;
        }
        self.modality_of_content(head).unwrap_or(Modality::Planned)
    }

    /// Whether a clause is what a noun says rather than what is said of it: "a report that ...", not "arms that ...".
    fn is_content_clause(&self, clause: &Clause) -> bool {
        let text = self.text;
        text.children_with(clause.predicate, &["mark"]).any(|mark| text.words[mark].lower() == "that")
            || matches!(
                text.lemma(text.words[clause.predicate].head),
                "accusation" | "allegation" | "charge" | "claim" | "report" | "rumor" | "rumour" | "suggestion"
            ) && text
                .children_with(clause.predicate, &["nsubj", "nsubjpass"])
                .any(|s| text.words[s].lower() != "that")
    }

    // ---- conditions ----

    /// The words of a condition: "in exchange for ...", "if ...", "provided that ...".
    pub(super) fn condition(&self, clause: &Clause) -> Option<String> {
        let text = self.text;
        if clause.form == Form::Noun {
            return None;
        }
        // Of a predicate with "be" the condition may hang on the verb.
        let copula = (clause.form == Form::Adjective).then(|| text.words[clause.predicate].head);
        let own = [Some(clause.predicate), clause.complement, copula].into_iter().flatten();
        own.chain(self.holders(clause.predicate)).find_map(|root| {
            let range = self.exchange(root).or_else(|| self.conditional_clause(root)).or_else(|| self.proviso(root))?;
            Some(self.without_bracket(range))
        })
    }

    /// The verbs that an infinitive completes, up to a verb of saying: "is ready to withdraw", "plans to withdraw".
    fn holders(&self, predicate: usize) -> Vec<usize> {
        let text = self.text;
        let mut holders = Vec::new();
        let mut at = predicate;
        while matches!(text.words[at].dep, "xcomp" | "acomp") && holders.len() < 4 {
            let above = text.words[at].head;
            let says = self.coder.lexicon.embedding(text.lemma(above)).is_some_and(|embedding| embedding.speech);
            if above == at || says {
                break;
            }
            holders.push(above);
            at = above;
        }
        holders
    }

    /// "in exchange for help", "in return for a base", "in the event of an attack", "depending on the vote".
    fn exchange(&self, root: usize) -> Option<Range<usize>> {
        const PHRASES: &[&[&str]] = &[
            &["in", "exchange", "for"],
            &["in", "return", "for"],
            &["in", "the", "event", "of"],
            &["in", "case", "of"],
            &["depending", "on"],
            &["depending", "upon"],
            &["conditional", "on"],
            &["conditional", "upon"],
            &["contingent", "on"],
            &["contingent", "upon"],
            &["subject", "to"],
        ];
        let text = self.text;
        let stands_at = |start: usize, phrase: &[&str]| {
            phrase.iter().zip(start..).all(|(wanted, word)| text.words.get(word).is_some_and(|w| w.lower() == *wanted))
        };
        let subtree = text.subtree(root);
        // "any attempt to disarm it in exchange for aid would fail": of the attempt, which is the subject.
        let in_subject = |word: usize| {
            let below = std::iter::once(word).chain(text.ancestors(word)).take_while(|&above| above != root);
            // "owes $5 million and has proposed to pay in exchange for time": of the second verb.
            below.into_iter().any(|below| {
                let is_finite = matches!(text.words[below].tag, "VBD" | "VBZ" | "VBP")
                    || text.children_with(below, &["aux", "auxpass"]).any(|aux| text.words[aux].tag != "TO");
                text.words[below].dep.starts_with("nsubj")
                    || text.words[below].dep == "conj" && text.words[below].is_verb() && is_finite
            })
        };
        let found = subtree.iter().filter(|&&start| !in_subject(start)).find_map(|&start| {
            let phrase = PHRASES.iter().find(|phrase| stands_at(start, phrase))?;
            Some((start, start + phrase.len() - 1))
        });
        let (start, last) = found?;
        // "may be subject to sanctions" and "people subject to control" set no condition.
        let is_predicate = text.words[start].dep == "acomp" || text.words[start].head + 1 == start;
        if text.words[start].lower() == "subject" && is_predicate {
            return None;
        }
        // "in exchange" may hold its "for" or stand beside it.
        let holder = if text.words[start].lower() == "in" { text.words[last - 1].head } else { last };
        Some(start..text.subtree_range(last).end.max(text.subtree_range(holder).end).max(last + 1))
    }

    /// "if ...", "unless ...", "once ...": of the clause itself or of what it carries ("money to be paid once ...").
    fn conditional_clause(&self, root: usize) -> Option<Range<usize>> {
        let text = self.text;
        let child = text
            .subtree(root)
            .into_iter()
            .find(|&word| word != root && self.opens_condition(word) && self.carries(root, text.words[word].head))?;
        let mut range = text.subtree_range(child);
        // "only when", "as long as": the parser hangs the first words elsewhere.
        let opens = |word: usize| matches!(text.words[word].lower().as_str(), "only" | "as" | "so" | "long");
        while range.start > text.sentences[text.words[child].sentence].start && opens(range.start - 1) {
            range.start -= 1;
        }
        Some(range)
    }

    /// Whether what hangs on `word` counts for `root`: through nouns, infinitives and complements alone.
    fn carries(&self, root: usize, word: usize) -> bool {
        let text = self.text;
        let passes = |word: usize| {
            !text.words[word].is_verb()
                || matches!(text.words[word].dep, "xcomp" | "ccomp")
                || text.children_with(word, &["aux"]).any(|aux| text.words[aux].tag == "TO")
        };
        std::iter::once(word).chain(text.ancestors(word)).take_while(|&above| above != root).all(passes)
    }

    /// "provided that ...", "on condition that ...", whatever the parser makes of it.
    fn proviso(&self, root: usize) -> Option<Range<usize>> {
        let text = self.text;
        let word = text.subtree(root).into_iter().find(|&word| word != root && self.is_proviso(word))?;
        let start = if text.words[word].lower() == "condition" {
            let before = word - 1;
            if matches!(text.words[before].lower().as_str(), "the" | "one") { before.saturating_sub(1) } else { before }
        } else {
            word
        };
        let end = text.subtree(word).last().map_or(word + 2, |last| last + 1);
        // Where the words after it hang elsewhere: to the end of the sentence.
        let end = if end <= word + 2 { text.sentences[text.words[word].sentence].end } else { end };
        Some(start..end)
    }

    fn is_proviso(&self, word: usize) -> bool {
        let text = self.text;
        let follows = |wanted: &str| text.words.get(word + 1).is_some_and(|next| next.lower() == wanted);
        match text.words[word].lower().as_str() {
            "provided" | "providing" => follows("that"),
            "condition" => {
                follows("that") && (word.saturating_sub(2)..word).any(|before| text.words[before].lower() == "on")
            }
            _ => false,
        }
    }

    /// Whether a verb heads a clause of condition. "Until" and "once" make one only of what is still to come.
    fn opens_condition(&self, verb: usize) -> bool {
        let text = self.text;
        if self.is_inverted_condition(verb) {
            return true;
        }
        if !matches!(text.words[verb].dep, "advcl" | "pcomp" | "ccomp") || !text.words[verb].is_verb() {
            return false;
        }
        // In reported speech tenses shift back: "would not sign as long as the shelling continued".
        let above = text.ancestors(verb).find(|&above| text.words[above].is_verb());
        let shifted = above.is_some_and(|above| {
            text.children_with(above, &["aux"]).any(|aux| matches!(text.words[aux].lower().as_str(), "would" | "could"))
        });
        let to_come = || {
            let of_tense =
                |word: usize| matches!(text.words[word].tag, "VBZ" | "VBP") || shifted && text.words[word].tag == "VBD";
            of_tense(verb) || text.children_with(verb, &["aux", "auxpass"]).any(of_tense)
        };
        text.children(verb).take_while(|&child| child < verb).any(|mark| {
            let before = mark.checked_sub(1).map(|before| text.words[before].lower().as_str()).unwrap_or_default();
            match text.words[mark].lower().as_str() {
                "if" => !matches!(before, "even" | "as" | "what") && text.words[verb].dep != "ccomp",
                "unless" => true,
                "provided" | "providing" => text.words[mark].dep == "mark",
                "once" | "until" | "till" => text.words[mark].dep != "npadvmod" && to_come(),
                "long" | "soon" => matches!(before, "as" | "so") && to_come(),
                "as" => before == "long" && to_come(),
                "when" | "after" => before == "only" && to_come(),
                _ => false,
            }
        })
    }

    /// "Were Russia to stop deliveries, ...", "Should Ankara refuse, ...", "Had the army not intervened, ...".
    fn is_inverted_condition(&self, verb: usize) -> bool {
        let text = self.text;
        let word = &text.words[verb];
        if !word.is_verb() || !matches!(word.dep, "advcl" | "ccomp" | "conj") || word.head == verb {
            return false;
        }
        let subject = text.children_with(verb, &["nsubj", "nsubjpass", "attr"]).next();
        let first = text.children(verb).next().map_or(verb, |first| first.min(verb));
        let opens = subject.is_some_and(|subject| first < subject)
            && match text.words[first].lower().as_str() {
                "were" => {
                    let to = |word: usize| text.children_with(word, &["aux"]).any(|aux| text.words[aux].tag == "TO");
                    text.children_with(verb, &["xcomp", "advcl"]).any(to)
                }
                "had" | "should" => first < verb && word.head > verb,
                _ => false,
            };
        // What follows says what would come of it; a question does not.
        let last = text.sentences[word.sentence].end - 1;
        let follows = || {
            let modal = |aux: usize| matches!(text.words[aux].tag, "MD");
            text.children_with(word.head, &["aux"]).any(modal)
        };
        opens && first != word.head && follows() && text.words[last].text != "?"
    }

    /// Whether a word stands inside a condition: "if Baku withdraws its troops".
    pub(super) fn stands_in_condition(&self, word: usize) -> bool {
        let sentence = self.text.words[word].sentence;
        let above = || std::iter::once(word).chain(self.text.ancestors(word));
        above().any(|above| self.opens_condition(above))
            || above()
                .skip(1)
                .any(|above| self.is_proviso(above) && above < word && self.text.words[above].sentence == sentence)
    }

    /// The text of a range up to a citation in brackets, without a comma or full stop at its end.
    pub(super) fn without_bracket(&self, mut range: Range<usize>) -> String {
        if let Some(bracket) = range.clone().find(|&word| self.attribution.in_bracket(word)) {
            range.end = bracket;
        }
        while range.len() > 1 && matches!(self.text.words[range.end - 1].text, "," | "." | ";" | "”" | "\"") {
            range.end -= 1;
        }
        self.text.slice(&range).to_owned()
    }

    /// The words of an issue, without what introduces them and without the condition.
    pub(super) fn issue(&self, clause: &Clause, role: &Role, condition: Option<&str>) -> Option<String> {
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
}

/// Whether an act binds or threatens for the time to come, so that a condition governs it.
fn commits(draft: &Draft) -> bool {
    matches!(
        draft.outcome,
        Outcome::Event(Category::Agree | Category::Threaten | Category::Request, _) | Outcome::Position(_)
    )
}

/// Verbs of getting in touch, in words.
fn is_contact(lemma: &str) -> bool {
    matches!(lemma, "cable" | "call" | "contact" | "email" | "phone" | "ring" | "telephone" | "write")
}

/// Verbs of what is done by saying it.
fn is_words(lemma: &str) -> bool {
    matches!(
        lemma,
        "ask"
            | "congratulate"
            | "demand"
            | "express"
            | "press"
            | "protest"
            | "reassure"
            | "request"
            | "tell"
            | "thank"
            | "urge"
            | "warn"
    )
}
