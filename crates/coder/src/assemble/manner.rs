//! How a thing is told: as done, planned, denied; under what condition; on what issue.

use std::ops::Range;

use demarche_statement::{Category, Modality};

use super::{Assembly, Draft};
use crate::clause::{Clause, Form, Relation};
use crate::lexicon::{Outcome, Role};

impl Assembly<'_, '_> {
    /// The modality of a finished draft: what its clause says, weighed with what kind of act it is.
    pub(super) fn modality_of(&self, draft: &Draft) -> Modality {
        let Some(clause) = self.clauses.get(draft.predicate) else { return draft.modality };
        match draft.modality {
            // "wrote off the debt in return for a base": done, whatever for.
            Modality::Conditional if self.is_done(clause, draft) => Modality::Actual,
            Modality::Actual if draft.condition.is_some() && commits(draft) => Modality::Conditional,
            Modality::Actual => self.modality_below(draft, clause).unwrap_or(Modality::Actual),
            modality => modality,
        }
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
        let is_pledge = matches!(clause.lemma.as_str(), "vow" | "promise" | "pledge" | "undertake");
        if category == Category::Agree || (is_pledge && category != Category::Threaten) {
            if is_plan || (below.is_some() && own.is_some_and(|own| own.modality == Modality::Planned)) {
                return Some(Modality::Planned);
            }
            let says = own.is_some_and(|own| own.speech);
            return below.filter(|_| says).map(|below| self.modality(below));
        }
        // The judge of pairs takes the upper verb for what the lower one tells.
        let uttered = matches!(category, Category::Threaten | Category::Request | Category::Reject | Category::Accuse);
        if draft.entry.is_some() || uttered {
            return None;
        }
        if is_plan {
            return Some(Modality::Planned);
        }
        below.map(|below| self.modality(below))
    }

    pub(super) fn modality(&self, clause: &Clause) -> Modality {
        if clause.negated {
            return Modality::Denied;
        }
        if self.stands_in_condition(clause.predicate) {
            return Modality::Conditional;
        }
        if clause.form == Form::Noun
            && let Some(modality) = self.modality_of_adjective(clause.predicate)
        {
            return modality;
        }
        if clause.modality != Modality::Actual {
            return clause.modality;
        }
        if clause.form == Form::Noun
            && let Some(modality) = self.modality_of_nouns_between(clause.predicate)
        {
            return modality;
        }
        self.modality_by_governor(clause)
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
            Relation::Purpose => self.modality_of_infinitive(clause, upper),
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
            // "denied a report that it had sold arms"
            Relation::Relative if self.is_content_clause(clause) => match embedding {
                Some(embedding) if embedding.modality == Modality::Denied => Modality::Denied,
                _ => self.modality_of_content(text.words[clause.predicate].head).unwrap_or(Modality::Actual),
            },
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
        if is_rank(head) || text.children(head).any(is_rank) {
            return self.modality(upper);
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
        let own: Vec<usize> = [Some(clause.predicate), clause.complement, copula].into_iter().flatten().collect();
        own.into_iter().find_map(|root| {
            let range = self.exchange(root).or_else(|| self.conditional_clause(root)).or_else(|| self.proviso(root))?;
            Some(self.without_bracket(range))
        })
    }

    /// "in exchange for help", "in return for a base".
    fn exchange(&self, root: usize) -> Option<Range<usize>> {
        let text = self.text;
        let is = |word: usize, wanted: &str| text.words.get(word).is_some_and(|word| word.lower() == wanted);
        let word = text.subtree(root).into_iter().find(|&word| {
            matches!(text.words[word].lower().as_str(), "exchange" | "return")
                && word.checked_sub(1).is_some_and(|before| is(before, "in"))
                && is(word + 1, "for")
        })?;
        Some(word - 1..text.subtree_range(text.words[word].head).end.max(word + 2))
    }

    /// "if ...", "unless ...", "once ...": of the clause itself or of what it carries ("money to be paid once ...").
    fn conditional_clause(&self, root: usize) -> Option<Range<usize>> {
        let text = self.text;
        let child = text
            .subtree(root)
            .into_iter()
            .find(|&word| word != root && self.opens_condition(word) && self.carries(root, text.words[word].head))?;
        Some(text.subtree_range(child))
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
        if !matches!(text.words[verb].dep, "advcl" | "pcomp" | "ccomp") || !text.words[verb].is_verb() {
            return false;
        }
        let to_come = || {
            let of_tense = |word: usize| matches!(text.words[word].tag, "VBZ" | "VBP");
            of_tense(verb) || text.children_with(verb, &["aux", "auxpass"]).any(of_tense)
        };
        text.children(verb).take_while(|&child| child < verb).any(|mark| {
            let before = mark.checked_sub(1).map(|before| text.words[before].lower()).unwrap_or_default();
            match text.words[mark].lower().as_str() {
                "if" => !matches!(before.as_str(), "even" | "as" | "what") && text.words[verb].dep != "ccomp",
                "unless" => true,
                "provided" | "providing" => text.words[mark].dep == "mark",
                "once" | "until" | "till" => text.words[mark].dep != "npadvmod" && to_come(),
                "long" | "soon" => before == "as" && to_come(),
                _ => false,
            }
        })
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
