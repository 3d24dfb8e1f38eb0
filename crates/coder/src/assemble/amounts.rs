//! How much, of what kind, for what, and inside of what.

use super::*;

impl Assembly<'_, '_> {
    pub(super) fn money_head(&self, money: &MoneyMention) -> Option<usize> {
        let words = self.text.words_in(&money.figure);
        words.clone().rev().find(|&word| !words.contains(&self.text.words[word].head)).or(words.last())
    }

    /// The verbs over an amount, nearest first.
    pub(super) fn verbs_over(&self, word: usize) -> impl Iterator<Item = usize> + '_ {
        self.text
            .ancestors(word)
            .filter(|&above| self.clauses.get(above).is_some_and(|clause| clause.form == Form::Verb))
    }

    /// Whether an amount stands under the clause's own verb, or inside the phrase of its noun.
    pub(super) fn money_belongs(&self, money: &MoneyMention, clause: &Clause) -> bool {
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

    pub(super) fn assign_money(&self, drafts: &mut [Draft]) {
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

    pub(super) fn amount(&self, number: usize, draft: &Draft) -> Amount {
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
    pub(super) fn instrument(&self, word: usize, draft: &Draft) -> Option<Instrument> {
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

    pub(super) fn stage(&self, draft: &Draft) -> Option<demarche_statement::Stage> {
        let own = self.coder.lexicon.money_word(self.text.lemma(draft.predicate)).and_then(|money| money.stage)?;
        match (own, draft.modality) {
            (own, Modality::Actual) => Some(own),
            (_, Modality::Planned) => Some(demarche_statement::Stage::Pledged),
            _ => None,
        }
    }

    pub(super) fn extent(&self, number: usize, draft: &Draft) -> Option<Extent> {
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

    pub(super) fn purpose(&self, word: usize, draft: &Draft) -> Option<String> {
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
    pub(super) fn link_parts(&self, drafts: &[Draft], numbers: &[Option<usize>], statements: &mut [Statement]) {
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
}
