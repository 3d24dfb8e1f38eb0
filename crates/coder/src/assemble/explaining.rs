//! Which rule gave a statement, and which words fill its parts. Worked out only for those who ask.

use std::ops::Range;

use demarche_statement::{DatePrecision, Statement};

use super::judged::{category, merged};
use super::{Assembled, Assembly, Draft};

use crate::explanation::{Explanation, Ground, JudgingModel, Mark, Part};

/// How many features of a judgement are told.
const MOST_EVIDENCE: usize = 5;

impl Assembly<'_, '_> {
    /// The statements, each with its explanation.
    pub(crate) fn explained(&self) -> Vec<(Statement, Explanation)> {
        let Assembled { statements, drafts, origins } = self.assembled(false);
        let explain = |(statement, origin): (Statement, usize)| {
            let explanation =
                Explanation { ground: self.ground(&drafts[origin]), marks: self.marks(&statement, &drafts[origin]) };
            (statement, explanation)
        };
        statements.into_iter().zip(origins).map(explain).collect()
    }

    fn ground(&self, draft: &Draft) -> Ground {
        if let Some(number) = draft.entry {
            let entry = &self.coder.lexicon.entries[number];
            return Ground::Entry { name: entry.name.clone(), file: entry.file.clone(), line: entry.line };
        }
        let Some(category) = category(draft) else {
            return if draft.quote.is_some() { Ground::Quotation } else { Ground::ReportedSpeech };
        };
        let likelihood = |judgement: &crate::relation::Judgement| {
            judgement.categories.iter().find(|(other, _)| *other == merged(category)).map_or(0.0, |(_, chance)| *chance)
        };
        if draft.is_deed {
            let again = self.deed_again(draft, merged(category), MOST_EVIDENCE);
            let (related, likelihood, evidence) = again.map_or((0.0, 0.0, Vec::new()), |(judgement, evidence)| {
                (judgement.related, likelihood(&judgement), evidence)
            });
            return Ground::Judgement { model: JudgingModel::Deeds, category, related, likelihood, evidence };
        }
        // Of several actors and recipients, the pair that the model is surest of brought the others along.
        let model = &self.coder.relations;
        let targets = if draft.recipient.is_empty() { &draft.actor } else { &draft.recipient };
        let pairs = draft.actor.iter().flat_map(|source| targets.iter().map(move |target| (source, target)));
        let judged = pairs.filter(|(source, target)| source.range != target.range).map(|(source, target)| {
            let pair = self.pair_of_spans(source.range.clone(), target.range.clone());
            let judgement = model.judge(&model.look(&pair), None);
            (judgement.related, likelihood(&judgement), pair)
        });
        let surest = judged.max_by(|one, other| (one.0 * one.1).total_cmp(&(other.0 * other.1)));
        let (related, likelihood, evidence) = surest.map_or((0.0, 0.0, Vec::new()), |(related, likelihood, pair)| {
            (related, likelihood, model.evidence(|emit| pair.features(emit), merged(category), MOST_EVIDENCE))
        });
        Ground::Judgement { model: JudgingModel::Relations, category, related, likelihood, evidence }
    }

    fn marks(&self, statement: &Statement, draft: &Draft) -> Vec<Mark> {
        let text = self.text;
        let mut marks: Vec<Mark> = Vec::new();
        let mut add = |part: Part, chars: Range<usize>| {
            let mark = Mark { part, chars };
            if !mark.chars.is_empty() && !marks.contains(&mark) {
                marks.push(mark);
            }
        };
        for &word in draft.action.iter().chain([&draft.predicate]) {
            add(Part::Predicate, text.chars(&(word..word + 1)));
        }
        for (part, parties) in [(Part::Actor, &statement.actor), (Part::Recipient, &statement.recipient)] {
            for party in parties {
                add(part, party.start..party.end);
            }
        }
        if let Some(speaker) = &statement.speaker {
            add(Part::Speaker, speaker.start..speaker.end);
        }
        for &number in &draft.money {
            add(Part::Amount, self.chars_at(&self.money[number].bytes));
        }
        let sentence = text.sentences[text.words[draft.predicate].sentence].clone();
        add(Part::Date, self.date_words(statement, &sentence).map_or(0..0, |bytes| self.chars_at(&bytes)));
        let start = text.words[sentence.start].bytes.start;
        for source in &statement.sources {
            let at = text.article[start..].find(&source.text).map(|at| start + at);
            let at = at.or_else(|| text.article[..start].rfind(&source.text));
            add(Part::Source, at.map_or(0..0, |at| self.chars_at(&(at..at + source.text.len()))));
        }
        marks.sort_by_key(|mark| (mark.chars.start, mark.chars.end, mark.part));
        marks
    }

    /// The words of a sentence that give a statement's date. Where it comes from another sentence, there are none.
    fn date_words(&self, statement: &Statement, sentence: &Range<usize>) -> Option<Range<usize>> {
        let date = statement.date?;
        if statement.date_precision == Some(DatePrecision::Publication) {
            return None;
        }
        let told_on = self.dateline.as_ref().map(|(_, date)| *date).or(self.article.published);
        let gives = |future: bool| {
            let dates =
                self.dates.iter().filter(|mention| sentence.contains(&self.text.words_in(&mention.bytes).start));
            let mut fitting =
                dates.filter(move |mention| mention.resolve(told_on, future).is_some_and(|found| found.date == date));
            fitting.find(|mention| !self.attribution.in_bracket(self.text.words_in(&mention.bytes).start))
        };
        gives(false).or_else(|| gives(true)).map(|mention| mention.bytes.clone())
    }

    /// The code points of a byte range.
    fn chars_at(&self, bytes: &Range<usize>) -> Range<usize> {
        let words = self.text.words_in(bytes);
        let Some(word) = self.text.words.get(words.start) else { return 0..0 };
        // Counted from the nearest word, since counting from the start of the article takes long in long ones.
        let article = self.text.article;
        let start = if word.bytes.start <= bytes.start {
            word.chars.start + article[word.bytes.start..bytes.start].chars().count()
        } else {
            word.chars.start - article[bytes.start..word.bytes.start].chars().count()
        };
        start..start + article[bytes.clone()].chars().count()
    }
}
