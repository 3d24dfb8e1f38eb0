//! When it happened.

use std::ops::Range;

use demarche_statement::{Category, Modality};
use jiff::civil::Date;

use super::{Assembly, Draft};
use crate::clause::{Clause, Form, Relation};
use crate::dates::{self, DateMention, Resolved, Side};
use crate::lexicon::Outcome;
use crate::text::Text;

/// How many days back a beginning without a year hardly lies, where it may lie no more days ahead than the second says.
const FARTHEST_DAY: i32 = 270;
const NEAREST_DAY: i32 = 95;

/// How many statements back "during the visit" may refer.
const FARTHEST_OCCASION: usize = 500;

impl Assembly<'_, '_> {
    /// The dates of the drafts: their own, that of what they are told together with, or that of the visit or meeting
    /// they took place at.
    pub(super) fn draft_dates(&self, drafts: &[Draft]) -> Vec<Option<Resolved>> {
        let mut coded = vec![false; self.text.words.len()];
        for draft in drafts {
            coded[draft.predicate] = true;
        }
        let own = self.dateline.as_ref().map(|(bytes, _)| bytes);
        let calendar = Calendar {
            dates: self.dates.iter().filter(|mention| Some(&mention.bytes) != own).cloned().collect(),
            coded,
            told_on: self.dateline.as_ref().map(|(_, date)| *date).or(self.article.published),
        };
        let mut found: Vec<Option<Resolved>> = Vec::new();
        for draft in drafts {
            let date = self
                .own_date(draft, &calendar)
                .or_else(|| self.distant_date(draft, &drafts[..found.len()], &found, &calendar))
                .or_else(|| self.shared_date(draft, &calendar))
                .or_else(|| self.date_of_occasion(draft, &drafts[..found.len()], &found))
                .or_else(|| self.date_of_saying(draft, &calendar));
            found.push(date);
        }
        found
    }

    /// "said on Thursday that both should remain calm": what is promised, refused, demanded in the words of a speaker was
    /// so on the day of the saying; what had happened before was not.
    fn date_of_saying(&self, draft: &Draft, calendar: &Calendar) -> Option<Resolved> {
        let text = self.text;
        let is_told = match draft.outcome {
            Outcome::Event(category, _) => {
                super::tells_of_another(category) || matches!(category, Category::Support | Category::Concede)
            }
            Outcome::Position(_) => true,
            _ => false,
        };
        let mut at = self.verb_of(draft);
        if !is_told || self.is_past(at) {
            return None;
        }
        for _ in 0..4 {
            let (above, relation) = self.clauses.get(at)?.governor?;
            let says = self.coder.lexicon.embedding(&self.clauses.get(above)?.lemma).is_some_and(|word| word.speech);
            if says {
                let is_said = relation == Relation::Complement && !self.attribution.is_of_outlet(text, above);
                return self.date_at(above, calendar).filter(|_| is_said);
            }
            if !matches!(relation, Relation::Complement | Relation::Conjunct | Relation::Object) || self.is_past(above)
            {
                return None;
            }
            at = above;
        }
        None
    }

    fn own_date(&self, draft: &Draft, calendar: &Calendar) -> Option<Resolved> {
        let text = self.text;
        let sentence = text.words[draft.predicate].sentence;
        let future = self.looks_ahead(draft);
        let clause = self.clauses.get(draft.predicate);
        let mut by_verb = None;
        let mut beside = None;
        let mut below = None;
        for mention in calendar.of_sentence(text, sentence) {
            let words = text.words_in(&mention.bytes);
            if words.is_empty()
                || text.words[words.start].sentence != sentence
                || self.attribution.in_bracket(words.start)
            {
                continue;
            }
            let is_predicate = |word: usize| {
                // "for the displaced in April": a participle that stands for a noun tells nothing by itself.
                let stands_for_noun = matches!(text.words[word].dep, "pobj" | "amod");
                calendar.coded[word]
                    || self.clauses.get(word).is_some_and(|clause| clause.form == Form::Verb && !stands_for_noun)
            };
            let head = words.clone().find(|&word| !words.contains(&text.words[word].head)).unwrap_or(words.start);
            let nearest = text.ancestors(head).find(|&above| is_predicate(above));
            // What was done on Friday was done, whatever it was about: "agreed on Friday to meet".
            let future = future || nearest.is_some_and(|verb| self.is_intended(verb));
            let to_come = future && !nearest.is_some_and(|verb| self.is_past(verb)) || self.is_deadline(words.start);
            let Some(resolved) = mention.resolve(calendar.told_on, to_come) else {
                continue;
            };
            let resolved = self.soon(mention, words.start, nearest, resolved, calendar);
            // "in October 2024, when Brussels imposed duties"
            if self.is_told_of_date(&words, draft) {
                return Some(resolved);
            }
            if mention.is_of_noun() {
                // "the 1994 treaty": of the treaty, and of what is told of it in a relative clause.
                let noun = text.words[words.end - 1].head;
                let is_of_it = draft.predicate == noun
                    || clause.is_some_and(|clause| {
                        matches!(clause.governor, Some((_, Relation::Relative)))
                            && text.words[draft.predicate].head == noun
                    });
                by_verb = by_verb.or(Some(resolved).filter(|_| is_of_it));
                continue;
            }
            if mention.is_possessive() {
                // "condemned Monday's raid": of the raid; "urged at Monday's summit": of both.
                let noun = text.words[text.words[words.start].head].head;
                let noun = if text.words[words.start].dep == "poss" { text.words[words.start].head } else { noun };
                if draft.predicate == noun || clause.is_some_and(|clause| is_at_occasion(clause, noun)) {
                    by_verb = by_verb.or(Some(resolved));
                }
                continue;
            }
            // "wants the summit in July to approve it": the wish is of today.
            let is_inside = matches!(draft.outcome, Outcome::Position(_))
                && text
                    .ancestors(head)
                    .take_while(|&above| above != draft.predicate)
                    .any(|above| text.words[above].is_noun());
            if is_inside {
                continue;
            }
            if nearest == Some(draft.predicate) {
                // "rose from $50 million in 1996 to $122 million last year": the later figure is the one that stands.
                if matches!(draft.outcome, Outcome::Quantity(_)) && self.is_starting_point(draft, &words) {
                    below = below.or(Some(resolved));
                    continue;
                }
                return Some(resolved);
            }
            // "inaugurated the tunnel during his visit in July".
            if nearest.is_some() && nearest == self.occasion(draft.predicate) {
                below = below.or(Some(resolved));
            }
            // "In a note delivered on Monday it complained": of what the note says.
            if nearest.is_some_and(|verb| self.is_of_document(verb, draft)) {
                below = below.or(Some(resolved));
            }
            // "speaking in Oslo on Monday" and "the summit, held in Oslo on Monday," of who then says something.
            if nearest.is_some_and(|verb| self.is_aside_of_subject(verb, draft)) {
                below = below.or(Some(resolved));
            }
            // "held talks on Monday": the date hangs on the verb.
            let carrier = clause.filter(|clause| clause.form == Form::Noun).and_then(|clause| clause.governor);
            if let Some((verb, Relation::Object | Relation::Subject)) = carrier
                && nearest == Some(verb)
            {
                by_verb = by_verb.or(Some(resolved));
            }
            // "reiterated support at a meeting with the minister on Monday"
            if let Some((verb, Relation::Oblique)) = carrier
                && nearest == Some(verb)
                && matches!(text.lemma(draft.predicate), "meeting" | "talk" | "conversation")
            {
                below = below.or(Some(resolved));
            }
            // "the pipeline that they agreed to build in 2004", of years that are past: it was agreed then.
            let was_then = calendar.told_on.is_some_and(|told_on| resolved.date.year() < told_on.year());
            if was_then
                && matches!(draft.outcome, Outcome::Event(Category::Agree, _))
                && clause.is_some_and(|clause| clause.complement.is_some() && clause.complement == nearest)
            {
                below = below.or(Some(resolved));
            }
            if nearest.is_some_and(|verb| self.lends_date(verb, draft, calendar)) {
                below = below.or(Some(resolved));
            }
            // The parse ties it to a verb that means nothing here: then to what stands right before it.
            let free = nearest.is_none_or(|verb| !calendar.coded[verb]);
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
        by_verb.or(beside).or(below)
    }

    /// Whether a date follows the "from" of a figure that goes on "to" another after it.
    fn is_starting_point(&self, draft: &Draft, date: &Range<usize>) -> bool {
        let text = self.text;
        let phrase = |wanted: &str, range: Range<usize>| {
            text.children_with(draft.predicate, &["prep"])
                .any(|at| range.contains(&at) && text.words[at].lower() == wanted)
        };
        let sentence = &text.sentences[text.words[draft.predicate].sentence];
        phrase("from", draft.predicate..date.start) && phrase("to", date.end..sentence.end)
    }

    /// "plan to rally on October 2": an infinitive of what is meant to be done.
    fn is_intended(&self, verb: usize) -> bool {
        let Some(clause) = self.clauses.get(verb) else { return false };
        let is_infinitive = self.text.words[verb].tag == "VB"
            && self.text.children_with(verb, &["aux"]).any(|aux| self.text.words[aux].tag == "TO");
        let intends = |above: usize| {
            matches!(
                self.text.lemma(above),
                "plan" | "intend" | "prepare" | "hope" | "aim" | "schedule" | "expect" | "due" | "be"
            )
        };
        is_infinitive && matches!(clause.governor, Some((above, Relation::Complement)) if intends(above))
    }

    /// Whether a verb stands in a tense of the past.
    fn is_past(&self, verb: usize) -> bool {
        let text = self.text;
        text.words[verb].tag == "VBD"
            || text.words[verb].tag == "VBN"
                && text
                    .children_with(verb, &["aux", "auxpass"])
                    .any(|aux| matches!(text.words[aux].lower().as_str(), "had" | "was" | "were" | "has" | "have"))
                && !text.children_with(verb, &["aux"]).any(|aux| matches!(text.words[aux].tag, "MD" | "TO"))
    }

    /// Whether a draft's verb tells what happened at a date before it: "on May 5, when Oslo expelled".
    fn is_told_of_date(&self, date: &Range<usize>, draft: &Draft) -> bool {
        let text = self.text;
        let verb = self.verb_of(draft);
        let word = &text.words[verb];
        let when = text.children_with(verb, &["advmod"]).find(|&when| text.words[when].lower() == "when");
        // "since 2003, when": the parser may hang what follows on the verb before.
        let follows = |when: usize| {
            let end = date.end + usize::from(text.words.get(date.end).is_some_and(|word| word.text == ","));
            end == when
        };
        when.is_some_and(|when| word.dep == "relcl" && date.contains(&word.head) || follows(when))
    }

    /// Whether a participle tells when the paper was given out in which the draft's words stand: "in a letter sent on Monday".
    fn is_of_document(&self, verb: usize, draft: &Draft) -> bool {
        let text = self.text;
        let noun = text.words[verb].head;
        let is_paper = matches!(
            text.lemma(noun),
            "article"
                | "communique"
                | "interview"
                | "letter"
                | "message"
                | "note"
                | "petition"
                | "report"
                | "speech"
                | "statement"
        );
        let preposition = text.words[noun].head;
        text.words[verb].dep == "acl"
            && matches!(text.words[verb].tag, "VBN" | "VBD")
            && is_paper
            && text.words[noun].dep == "pobj"
            && text.words[preposition].lower() == "in"
            && text.words[preposition].head == self.verb_of(draft)
    }

    /// Whether a verb without a tense of its own tells of the subject of the draft where it was at the time.
    fn is_aside_of_subject(&self, verb: usize, draft: &Draft) -> bool {
        let text = self.text;
        let Some(clause) = self.clauses.get(self.verb_of(draft)) else { return false };
        let subject = text.words[verb].head;
        let is_aside = text.words[verb].dep == "acl"
            && matches!(text.words[verb].tag, "VBG" | "VBN")
            && clause.subject.contains(&subject)
            && subject < verb
            && verb < clause.predicate;
        let happens = matches!(
            text.lemma(verb),
            "speak"
                | "talk"
                | "meet"
                | "visit"
                | "hold"
                | "convene"
                | "gather"
                | "address"
                | "host"
                | "attend"
                | "arrive"
        );
        is_aside && happens
    }

    /// Whether a date without year or week is one to come.
    fn looks_ahead(&self, draft: &Draft) -> bool {
        match self.modality_of(draft) {
            Modality::Planned | Modality::Demanded | Modality::Hoped | Modality::Conditional => true,
            // "may meet on Friday", but not "is alleged to have met".
            Modality::Possible => {
                self.clauses.get(draft.predicate).is_some_and(|clause| clause.modality == Modality::Possible)
            }
            _ => false,
        }
    }

    /// "Banned the trade from July 7", "invited him for June 4", told in May: a day of last summer would be too far back.
    fn soon(
        &self,
        mention: &DateMention,
        word: usize,
        verb: Option<usize>,
        resolved: Resolved,
        calendar: &Calendar,
    ) -> Resolved {
        let text = self.text;
        let begins = |word: usize| matches!(text.words[word].lower().as_str(), "from" | "until" | "till");
        let is_start = begins(word) || word.checked_sub(1).is_some_and(begins);
        let looks_ahead =
            verb.is_some_and(|verb| matches!(text.lemma(verb), "convene" | "invite" | "schedule" | "summon"));
        let days_back =
            |date: Date| calendar.told_on.and_then(|told_on| told_on.since(date).ok()).map(|span| span.get_days());
        if !(is_start || looks_ahead) || days_back(resolved.date).is_none_or(|days| days < FARTHEST_DAY) {
            return resolved;
        }
        let ahead = mention.resolve(calendar.told_on, true);
        ahead.filter(|ahead| days_back(ahead.date).is_some_and(|days| -days <= NEAREST_DAY)).unwrap_or(resolved)
    }

    /// "to leave by July": a deadline lies ahead.
    fn is_deadline(&self, word: usize) -> bool {
        let is_by = |word: usize| self.text.words[word].lower() == "by";
        if !is_by(word) && !word.checked_sub(1).is_some_and(is_by) {
            return false;
        }
        let verb = self.text.ancestors(word).find(|&above| self.text.words[above].is_verb());
        verb.is_some_and(|verb| self.text.words[verb].tag == "VB")
    }

    /// Whether the date of a verb without a statement of its own is the draft's: "speaking in Oslo on Monday, the
    /// minister urged", "plans to receive the envoy in January".
    fn lends_date(&self, verb: usize, draft: &Draft, calendar: &Calendar) -> bool {
        if calendar.coded[verb] {
            return false;
        }
        let Some(clause) = self.clauses.get(verb) else { return false };
        match clause.governor {
            Some((above, Relation::Adjunct | Relation::Relative)) => {
                // "a loan that was falling due on June 23" has a tense of its own.
                let is_bare = self.text.children_with(verb, &["aux"]).next().is_none();
                above == draft.predicate && self.text.words[verb].tag == "VBG" && is_bare
            }
            Some((above, Relation::Complement)) => {
                // What is agreed or promised has a date of its own; a plan has that of what is planned.
                above == draft.predicate
                    && matches!(
                        self.text.lemma(above),
                        "be" | "begin"
                            | "cease"
                            | "continue"
                            | "due"
                            | "expect"
                            | "hope"
                            | "intend"
                            | "plan"
                            | "prepare"
                            | "resume"
                            | "schedule"
                            | "set"
                            | "start"
                            | "stop"
                            | "want"
                    )
            }
            _ => false,
        }
    }

    /// "two days earlier", "a day after Paris expelled them": counted from a date told before or in the main clause.
    fn distant_date(
        &self,
        draft: &Draft,
        before: &[Draft],
        found: &[Option<Resolved>],
        calendar: &Calendar,
    ) -> Option<Resolved> {
        let text = self.text;
        let sentence = text.words[draft.predicate].sentence;
        calendar.of_sentence(text, sentence).iter().find_map(|mention| {
            let (step, side) = mention.apart()?;
            let words = text.words_in(&mention.bytes);
            if words.is_empty() || text.words[words.start].sentence != sentence {
                return None;
            }
            let day = |resolved: Option<Resolved>| resolved.filter(|d| step.counts_from(d.precision)).map(|d| d.date);
            match side {
                Side::Own => {
                    let own = text.ancestors(words.start).find(|&above| self.is_verb_clause(above));
                    let verb = self.verb_of(draft);
                    let base = before
                        .iter()
                        .zip(found)
                        .rev()
                        .take_while(|(other, _)| sentence - text.words[other.predicate].sentence <= 2);
                    let base =
                        base.filter(|(other, _)| other.predicate != draft.predicate).find_map(|(_, date)| day(*date));
                    (own == Some(verb)).then(|| step.from(base?)).flatten()
                }
                Side::Following => {
                    let first = (words.end..draft.predicate + 1)
                        .find(|&word| self.is_verb_clause(word) && !text.words[word].dep.starts_with("aux"))?;
                    let is_inside =
                        first == draft.predicate || self.verbs_over(draft.predicate).any(|verb| verb == first);
                    let main = self.clauses.get(first)?.governor.map(|(main, _)| main)?;
                    let base = day(self.date_at(main, calendar)).or_else(|| {
                        before.iter().zip(found).rev().find_map(|(other, date)| {
                            day(*date).filter(|_| text.words[other.predicate].sentence == sentence)
                        })
                    });
                    is_inside.then(|| step.from(base?)).flatten()
                }
            }
        })
    }

    /// The date of what is told in one breath: "cut ties on Monday and recalled its envoy", "opened fire on Thursday,
    /// killing nine".
    fn shared_date(&self, draft: &Draft, calendar: &Calendar) -> Option<Resolved> {
        let verb = self.verb_of(draft);
        let is_past = |verb: usize| self.text.words[verb].tag == "VBD";
        let clause = self.clauses.get(verb)?;
        match clause.governor {
            Some((first, Relation::Conjunct)) if is_past(verb) && is_past(first) => {
                if let Some(date) = self.date_at(first, calendar) {
                    return Some(date);
                }
            }
            Some((main, Relation::Adjunct)) if self.text.words[verb].tag == "VBG" && is_past(main) && main < verb => {
                // "On Tuesday a bomb fired from the hills landed, killing two": the day hangs on the verb above.
                let above = || match self.clauses.get(main)?.governor {
                    Some((above, Relation::Adjunct)) if is_past(above) && above < main => self.date_at(above, calendar),
                    _ => None,
                };
                return self.date_at(main, calendar).or_else(above);
            }
            _ => {}
        }
        // The date at the end is of both where both have one subject: "closed its embassy and left on Tuesday".
        let second = self.text.children_with(verb, &["conj"]).find(|&second| {
            let own_subject = self.text.children_with(second, &["nsubj", "nsubjpass"]).next().is_some();
            is_past(verb) && is_past(second) && !own_subject
        })?;
        self.date_at_if(second, calendar, |words| words > second)
    }

    fn date_at(&self, verb: usize, calendar: &Calendar) -> Option<Resolved> {
        self.date_at_if(verb, calendar, |_| true)
    }

    /// The date that hangs on a verb, where it stands as wanted.
    fn date_at_if(&self, verb: usize, calendar: &Calendar, wanted: impl Fn(usize) -> bool) -> Option<Resolved> {
        let own = calendar.of_sentence(self.text, self.text.words[verb].sentence).iter();
        own.filter(|mention| !mention.is_of_noun()).find_map(|mention| {
            let words = self.text.words_in(&mention.bytes);
            let head = words.clone().find(|&word| !words.contains(&self.text.words[word].head))?;
            let at = self.text.ancestors(head).find(|&above| self.is_verb_clause(above));
            let is_cited = self.attribution.in_bracket(words.start);
            (at == Some(verb) && wanted(words.start) && !is_cited)
                .then(|| mention.resolve(calendar.told_on, false))
                .flatten()
        })
    }

    fn is_verb_clause(&self, word: usize) -> bool {
        self.clauses.get(word).is_some_and(|clause| clause.form == Form::Verb)
    }

    /// The predicate, or the verb that carries a predicate that is a noun.
    fn verb_of(&self, draft: &Draft) -> usize {
        let clause = self.clauses.get(draft.predicate).filter(|clause| clause.form == Form::Noun);
        match clause.and_then(|clause| clause.governor) {
            Some((verb, Relation::Object | Relation::Subject)) => verb,
            _ => draft.predicate,
        }
    }

    fn date_of_occasion(&self, draft: &Draft, before: &[Draft], found: &[Option<Resolved>]) -> Option<Resolved> {
        let occasion = self.occasion(draft.predicate)?;
        let mut earlier = before.iter().zip(found).rev().take(FARTHEST_OCCASION);
        earlier.find_map(|(other, date)| date.filter(|_| self.text.lemma(other.predicate) == self.text.lemma(occasion)))
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
}

/// Whether a clause tells what was done at an occasion: "said at the summit".
fn is_at_occasion(clause: &Clause, noun: usize) -> bool {
    let at = |preposition: &str| matches!(preposition, "at" | "during" | "in" | "on" | "after" | "following");
    clause.obliques.iter().any(|oblique| oblique.head == noun && oblique.depth == 0 && at(&oblique.preposition))
}

/// The dates of an article's text, and the day from which "today" and "on Friday" count.
struct Calendar {
    /// In the order of the text, without the dateline's own.
    dates: Vec<DateMention>,
    /// Whether a draft has the word for its predicate, by word.
    coded: Vec<bool>,
    told_on: Option<Date>,
}

impl Calendar {
    fn of_sentence(&self, text: &Text<'_>, sentence: usize) -> &[DateMention] {
        dates::within(&self.dates, &text.sentence_bytes(sentence))
    }
}
