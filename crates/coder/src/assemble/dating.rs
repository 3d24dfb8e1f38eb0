//! When it happened.

use super::*;

impl Assembly<'_, '_> {
    /// The dates of the drafts: their own, or that of the visit or meeting they took place at.
    pub(super) fn draft_dates(&self, drafts: &[Draft]) -> Vec<Option<Resolved>> {
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

    pub(super) fn own_date(&self, draft: &Draft, drafts: &[Draft], future: bool) -> Option<Resolved> {
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
    pub(super) fn occasion(&self, predicate: usize) -> Option<usize> {
        let clause = self.clauses.get(predicate)?;
        clause.obliques.iter().find_map(|oblique| {
            let fits = matches!(oblique.preposition.as_str(), "during" | "at" | "on")
                && self.text.words[oblique.head].is_noun()
                && self.coder.lexicon.is_event_noun(self.text.lemma(oblique.head));
            fits.then_some(oblique.head)
        })
    }
}
