//! How a thing is told: as done, planned, denied; under what condition; on what issue.

use super::*;

impl Assembly<'_, '_> {
    pub(super) fn modality(&self, clause: &Clause) -> Modality {
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
    pub(super) fn condition(&self, clause: &Clause) -> Option<String> {
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
