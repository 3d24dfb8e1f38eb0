//! From a draft to a statement.

use demarche_statement::{
    Category, Citation, DatePrecision, Kind, Location, Mode, Position, Scope, Statement, TextSpan,
};

use super::{Assembly, Draft};
use crate::NAME;
use crate::attribution::{self, Quote};
use crate::clause::{Form, Relation};
use crate::dates::Resolved;
use crate::lexicon::Outcome;
use crate::mention::{Party, PartyKind};

impl Assembly<'_, '_> {
    pub(super) fn statement(&self, draft: &Draft, date: Option<Resolved>, article_id: &str) -> Statement {
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
        let (mode, cameo) = self.shade(draft);
        let event: Option<(Category, Option<Mode>)> = match &draft.outcome {
            Outcome::Event(category, _) => Some((*category, mode)),
            _ => None,
        };
        if let Some((category, mode)) = event {
            statement.event.push(category);
            statement.mode.extend(mode);
            statement.quad_code = Some(category.quad().number());
            statement.event_scale = Some(category.score(mode));
            statement.cameo = cameo;
            statement.context = self.contexts(draft);
        }
        match &draft.outcome {
            Outcome::Position(stance) => {
                statement.position = draft.issue.clone().map(|issue| Position { stance: *stance, issue });
            }
            Outcome::Quantity(measure) => statement.measure = Some(measure.clone()),
            _ => {}
        }
        if let Some((value, unit)) = &draft.count {
            statement.value = Some(*value);
            statement.unit = Some(unit.clone());
        }
        let mut action = draft.action.clone();
        action.push(draft.predicate);
        action.sort_unstable();
        action.dedup();
        statement.event_text = action.into_iter().map(|word| text.words[word].text.to_owned()).collect();
        statement.money = draft.money.iter().map(|&number| self.amount(number, draft)).collect();
        statement.modality = self.modality_of(draft);
        statement.condition = draft.condition.clone();
        self.write_date(&mut statement, date);
        let quote = draft.quote.map(|number| &self.attribution.quotes[number]);
        self.write_attribution(&mut statement, draft, quote);
        statement.event_loc = event.and_then(|_| self.location(draft));
        statement.confidence = (draft.likelihood.clamp(0.01, 0.99) * 100.0).round() / 100.0;
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

    pub(super) fn write_date(&self, statement: &mut Statement, date: Option<Resolved>) {
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

    pub(super) fn write_attribution(&self, statement: &mut Statement, draft: &Draft, quote: Option<&Quote>) {
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
            if statement.sources.is_empty() || statement.sources.iter().any(|s| s.scope == Scope::Paragraph) {
                statement.sources = self.attribution.sources(text, last, last);
            }
            if statement.sources.is_empty() {
                // Whom it was told stands with the verb of saying, maybe sentences before.
                statement.sources = self.attribution.sources(text, around.verb, around.verb);
            }
            return;
        }
        if draft.outcome == Outcome::Speech {
            statement.speaker = draft.actor.first().map(|party| party.entity(text));
            return;
        }
        let speaker = attribution::speaker(text, &self.coder.lexicon, &self.clauses, &self.mentions, draft.predicate);
        let speaker = speaker.map(|(party, _)| party).filter(|party| !self.attribution.is_cited_outlet(text, party));
        let speaker = speaker.or_else(|| self.actor_who_speaks(draft).cloned());
        let turn = self.interview.partition_point(|turn| turn.words.end <= draft.predicate);
        let turn = self.interview.get(turn).filter(|turn| turn.answers && turn.words.contains(&draft.predicate));
        let speaker = speaker.or_else(|| turn.map(|turn| turn.guest.clone()));
        statement.speaker = speaker.as_ref().map(|party| party.entity(text));
        let told = draft.actor.first().filter(|_| is_told(draft)).cloned();
        if let Some(words) = self.attribution.fragment_in(&text.subtree(draft.predicate))
            && let Some(party) = speaker.or(told)
        {
            statement.quote = Some(words.to_owned());
            statement.speaker = Some(party.entity(text));
        }
    }

    /// Praise, complaint, demand: the act is in the words, and they are the actor's.
    fn actor_who_speaks<'d>(&self, draft: &'d Draft) -> Option<&'d Party> {
        let clause = self.clauses.get(draft.predicate)?;
        let says = self.coder.lexicon.embedding(&clause.lemma).is_some_and(|embedding| embedding.speech);
        let with_words = clause.complement.is_some();
        draft.actor.first().filter(|party| says && (party.kind == PartyKind::Person || with_words))
    }

    /// Where it took place: of the predicate, or of the verb that carries its noun ("held talks in Warsaw").
    fn location(&self, draft: &Draft) -> Option<Location> {
        let clause = self.clauses.get(draft.predicate)?;
        let carrier = clause.governor.filter(|(_, relation)| {
            clause.form == Form::Noun && matches!(relation, Relation::Object | Relation::Subject)
        });
        let carrier = carrier.and_then(|(verb, _)| self.clauses.get(verb));
        let phrases = std::iter::once(clause).chain(carrier).flat_map(|clause| &clause.obliques);
        let is_place = |preposition: &str| matches!(preposition, "in" | "at" | "near" | "outside" | "off");
        let locate = |word: usize| self.mentions.location(word, self.text, self.coder.atlas);
        // "at the airport of Accra", "a village near Kara".
        let within = |word: usize| {
            let text = self.text;
            let mut inner = text.objects(word, |preposition| matches!(preposition, "of" | "in" | "near" | "at"));
            inner.find_map(locate)
        };
        let places: Vec<usize> =
            phrases.filter(|o| o.depth <= 1 && is_place(&o.preposition)).map(|oblique| oblique.head).collect();
        let exact = |location: &Location| location.lat.is_some();
        // A town says more than the country that it is in.
        let named =
            || places.iter().find_map(|&head| locate(head).filter(exact).or_else(|| within(head).filter(exact)));
        let land = || places.iter().find_map(|&head| locate(head).or_else(|| within(head)));
        let target = || {
            let reaches = matches!(
                draft.outcome,
                Outcome::Event(Category::Consult | Category::Assault | Category::Retreat | Category::Mobilize, _)
            );
            let objects = clause.object.iter().copied().filter(|_| reaches);
            objects
                .clone()
                .find_map(|word| locate(word).filter(exact))
                .or_else(|| objects.clone().find_map(within).filter(exact))
        };
        // "Speaking in Accra, the minister criticized Togo."
        let aside = || {
            let sentence = self.text.sentences[self.text.words[draft.predicate].sentence].clone();
            let around = sentence.filter_map(|word| self.clauses.get(word)).filter(|other| {
                matches!(other.governor, Some((above, Relation::Adjunct | Relation::Relative)) if above == draft.predicate || clause.subject.contains(&self.text.words[other.predicate].head))
                    && matches!(self.text.lemma(other.predicate), "speak" | "meet" | "address" | "hold" | "gather")
            });
            let phrases = around.flat_map(|other| &other.obliques).filter(|o| o.depth <= 1 && is_place(&o.preposition));
            phrases.map(|oblique| oblique.head).find_map(locate)
        };
        named().or_else(target).or_else(land).or_else(aside).or_else(|| self.here(draft))
    }

    /// "met here on Tuesday": in the town of the dateline.
    fn here(&self, draft: &Draft) -> Option<Location> {
        let text = self.text;
        let says_here = text.children_with(draft.predicate, &["advmod"]).any(|word| text.words[word].lower() == "here");
        let (bytes, _) = self.dateline.as_ref().filter(|_| says_here)?;
        let line = text.article[..bytes.start].rfind('\n').map_or(0, |at| at + 1);
        let words = text.words_in(&(line..bytes.start));
        words.clone().find_map(|word| self.mentions.location(word, text, self.coder.atlas))
    }
}

/// Whether an act is done in words.
fn is_told(draft: &Draft) -> bool {
    use Category::{Accuse, Agree, Reject, Request, Support, Threaten};
    matches!(draft.outcome, Outcome::Event(Accuse | Agree | Reject | Request | Support | Threaten, _))
}
