//! How much, of what kind, for what, and inside of what.

use std::sync::LazyLock;

use demarche_statement::{Amount, Category, Extent, Instrument, Modality, Part, Stage, Statement};
use regex::Regex;

use super::{Assembly, Draft};
use crate::clause::{Clause, Form};
use crate::lexicon::Outcome;
use crate::money::{self, MoneyMention};

impl Assembly<'_, '_> {
    pub(super) fn money_head(&self, money: &MoneyMention) -> Option<usize> {
        let text = self.text;
        let words = text.words_in(&money.figure);
        let outside = |word: &usize| !words.contains(&text.words[*word].head);
        let last = words.clone().rev().find(outside).or(words.clone().last())?;
        // "a grant of Rs 2.5 crore": the parser may hang the figure on the verb, and the sign where both belong.
        let first = words.clone().find(outside).filter(|&first| text.words[first].dep == "pobj" && first != last);
        first.filter(|_| text.words[text.words[last].head].is_verb()).or(Some(last))
    }

    /// The amounts in the sentence of a word.
    pub(super) fn money_of(&self, word: usize) -> &[MoneyMention] {
        money::within(&self.money, &self.text.sentence_bytes(self.text.words[word].sentence))
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
        let mut taken = vec![false; self.money.len()];
        for &number in drafts.iter().flat_map(|draft| &draft.money) {
            taken[number] = true;
        }
        for number in (0..self.money.len()).filter(|&number| !taken[number]) {
            if let Some(draft) = self.taker(number, drafts, drafts.len()) {
                drafts[draft].money.push(number);
            }
        }
    }

    /// The draft that an amount belongs to, of drafts that stand as for [`beside`](Self::beside).
    pub(super) fn taker(&self, number: usize, drafts: &[Draft], sorted: usize) -> Option<usize> {
        let text = self.text;
        let word = self.money_head(&self.money[number])?;
        let takes = |draft: &Draft| {
            !matches!(draft.outcome, Outcome::Speech | Outcome::Position(_))
                && !matches!(draft.outcome, Outcome::Event(Category::Consult, _))
        };
        let beside = self.beside(drafts, sorted, text.words[word].sentence);
        let inside = text.ancestors(word).find_map(|above| {
            let clause = self.clauses.get(above);
            beside.clone().find(|&draft| takes(&drafts[draft]) && drafts[draft].predicate == above).or_else(|| {
                clause.filter(|clause| clause.form == Form::Verb)?;
                beside.clone().find(|&draft| {
                    let own = self.clauses.get(drafts[draft].predicate);
                    takes(&drafts[draft])
                        && own.is_some_and(|own| {
                            own.form == Form::Noun && own.governor.map(|(verb, _)| verb) == Some(above)
                        })
                })
            })
        });
        // Where the parse ties it to nothing coded: the last giving, trading or paying before it in its sentence.
        let nearby = || {
            beside.clone().rev().find(|&draft| {
                let draft = &drafts[draft];
                let material = matches!(draft.outcome, Outcome::Quantity(_))
                    || matches!(
                        draft.outcome,
                        Outcome::Event(Category::Aid | Category::Cooperate | Category::Agree | Category::Support, _)
                    );
                material && draft.predicate < word
            })
        };
        inside.or_else(nearby)
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
            stage: self.stage(word, draft).filter(|_| !self.is_whole(number)),
            extent: self.extent(number, draft),
            purpose: self.purpose(word, draft),
            period: self.period(number, draft),
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
            // "a line of credit", "a package of measures".
            let of = text.words.get(word + 1).filter(|of| of.text == "of" && text.words[word].is_noun());
            let phrase = of
                .and_then(|_| text.words.get(word + 2))
                .map(|last| format!("{} of {}", text.lemma(word), last.lower()));
            let known = phrase.and_then(|phrase| lexicon.money_word(&phrase)).or(known);
            known.and_then(|money| money.instrument)
        };
        let verbs: Vec<usize> = self.verbs_of_amount(word, draft);
        let relieved = verbs.iter().any(|&verb| self.money_stage(verb) == Some(Stage::Cancelled));
        for preposition in text.children_with(word, &["prep"]) {
            if matches!(text.words[preposition].lower().as_str(), "in" | "of" | "as" | "worth") {
                let inside = text.children_with(preposition, &["pobj"]).find_map(|object| {
                    of_word(object).or_else(|| text.children_with(object, &["compound", "conj"]).find_map(of_word))
                });
                // "invested $5 million in the project" is no price of it.
                let is_in = text.words[preposition].lower() == "in";
                let inside = inside.filter(|kind| !(is_in && *kind == Instrument::ProjectCost));
                if inside.is_some() {
                    // "wrote off $242 million of debt".
                    return if inside == Some(Instrument::Loan) && relieved {
                        Some(Instrument::DebtRelief)
                    } else {
                        inside
                    };
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
        if relieved && above.is_none_or(|kind| kind == Instrument::Loan) {
            return Some(Instrument::DebtRelief);
        }
        let below = || {
            // "$242 million of Chadian debt", "20 billion dollar gas project".
            let after = text.children_with(word, &["appos"]).find_map(of_word);
            after.or_else(|| text.children_with(word, &["compound", "nmod"]).find_map(of_word))
        };
        let by_measure = || match &draft.outcome {
            Outcome::Quantity(measure) => instrument_of_measure(measure),
            _ => None,
        };
        let predicate = || verbs.iter().find_map(|&verb| self.money_instrument(verb));
        let around = || {
            let clause = self.clauses.get(draft.predicate)?;
            let obliques = clause.obliques.iter().filter(|oblique| oblique.depth == 0).map(|oblique| oblique.head);
            clause.object.iter().chain(&clause.subject).copied().chain(obliques).find_map(of_word)
        };
        // "the budget of the mission, 12 million dollars".
        let beside_comma = || {
            let start = text
                .words_in(&self.money_of(word).iter().find(|money| self.money_head(money) == Some(word))?.bytes)
                .start;
            let comma = start.checked_sub(1).filter(|&comma| text.words[comma].text == ",")?;
            let first = comma.saturating_sub(6).max(text.sentences[text.words[word].sentence].start);
            (first..comma).rev().take_while(|&before| text.words[before].text != ",").find_map(of_word)
        };
        above
            .or_else(below)
            .or_else(by_measure)
            .or_else(predicate)
            .or_else(around)
            .or_else(beside_comma)
            .or_else(|| self.gift(draft, &verbs))
    }

    /// Money given or promised without a word of its kind is aid.
    fn gift(&self, draft: &Draft, verbs: &[usize]) -> Option<Instrument> {
        let is_given = match &draft.outcome {
            Outcome::Event(Category::Aid, _) => true,
            Outcome::Event(Category::Agree, _) => verbs
                .iter()
                .any(|&verb| self.money_stage(verb).is_some() || super::gifts::is_giving(self.text.lemma(verb))),
            // "asked Taipei for $30 million".
            Outcome::Event(Category::Request, _) => {
                verbs.iter().any(|&verb| matches!(self.text.lemma(verb), "ask" | "request" | "seek" | "appeal"))
            }
            _ => false,
        };
        is_given.then_some(Instrument::Aid)
    }

    /// The verbs that tell what is done with an amount: from the one right over it up to the draft's predicate.
    fn verbs_of_amount(&self, word: usize, draft: &Draft) -> Vec<usize> {
        let over: Vec<usize> = self.verbs_over(word).collect();
        let upto = over.iter().position(|&verb| verb == draft.predicate);
        match upto {
            Some(last) => over[..=last].to_vec(),
            None => vec![draft.predicate],
        }
    }

    fn money_instrument(&self, predicate: usize) -> Option<Instrument> {
        let lexicon = &self.coder.lexicon;
        let full = self.clauses.get(predicate).and_then(|clause| lexicon.money_word(&clause.lemma));
        full.or_else(|| lexicon.money_word(self.text.lemma(predicate))).and_then(|money| money.instrument)
    }

    pub(super) fn money_stage(&self, predicate: usize) -> Option<Stage> {
        let lexicon = &self.coder.lexicon;
        let full = self.clauses.get(predicate).and_then(|clause| lexicon.money_word(&clause.lemma));
        full.or_else(|| lexicon.money_word(self.text.lemma(predicate))).and_then(|money| money.stage)
    }

    /// How far the money has come: by the verb, and no further than a promise where it is still to be done.
    pub(super) fn stage(&self, word: usize, draft: &Draft) -> Option<Stage> {
        let own = self.money_stage(draft.predicate);
        // "has repaid $5 million of its debt": the verb over the noun tells.
        let is_noun = self.clauses.get(draft.predicate).is_none_or(|clause| clause.form == Form::Noun);
        if let Some(clause) =
            self.verbs_over(word).next().filter(|_| is_noun && own.is_none()).and_then(|verb| self.clauses.get(verb))
        {
            let is_done = self.modality(clause) == Modality::Actual && draft.modality == Modality::Actual;
            return self.money_stage(clause.predicate).filter(|_| is_done);
        }
        match (own, draft.modality) {
            (_, Modality::Denied | Modality::Demanded | Modality::Hoped | Modality::Possible) => None,
            (Some(own), Modality::Actual) => Some(own),
            (Some(Stage::Pledged), Modality::Conditional) => Some(Stage::Pledged),
            (Some(_), Modality::Planned) => Some(Stage::Pledged),
            _ => None,
        }
    }

    /// Whether it is the money of a year, of all years so far, of a whole project, or what is left.
    pub(super) fn extent(&self, number: usize, draft: &Draft) -> Option<Extent> {
        let text = self.text;
        let money = &self.money[number];
        let sentence = text.sentences[text.words[draft.predicate].sentence].clone();
        let subtree: Vec<usize> =
            text.subtree(draft.predicate).into_iter().filter(|word| sentence.contains(word)).collect();
        let says = |wanted: &[&str]| subtree.iter().any(|&word| wanted.contains(&text.words[word].lower().as_str()));
        if self.is_yearly(money) || says(&["annual", "annually", "yearly"]) {
            return Some(Extent::Annual);
        }
        let word = self.money_head(money)?;
        match &draft.outcome {
            // What was traded in a year.
            Outcome::Quantity(measure) if matches!(measure.as_str(), "trade" | "imports" | "exports") => {
                let period = self.period(number, draft)?.to_lowercase();
                let year = ["in ", "during ", "for "].iter().any(|start| period.starts_with(start))
                    && period.ends_with(|last: char| last.is_ascii_digit())
                    && !["half", "quarter", "month"].iter().any(|part| period.contains(part));
                return (year || period == "last year").then_some(Extent::Annual);
            }
            // "sold gas worth $5 million last year", "received $5 million in 2016"
            Outcome::Event(Category::Cooperate | Category::Aid, _)
                if matches!(
                    text.lemma(draft.predicate),
                    "buy" | "earn" | "export" | "get" | "import" | "receive" | "sell"
                ) && text.words[draft.predicate].tag == "VBD" =>
            {
                let period = self.period(number, draft)?.to_lowercase();
                let year =
                    period.strip_prefix("in ").is_some_and(|year| year.len() == 4 && year.parse::<u16>().is_ok());
                return (year || period == "last year").then_some(Extent::Annual);
            }
            Outcome::Quantity(measure) if measure == "debt" && !says(&["since", "repaid"]) => {
                let verb = self.verbs_over(word).next();
                let goes = verb.and_then(|verb| self.money_stage(verb)).is_some();
                return Some(Extent::Balance).filter(|_| !goes);
            }
            _ => {}
        }
        // A loan "for a total of $5 million" is one loan; what is suspended since May is not what was given since.
        let stage = self.stage(word, draft);
        let adds_up = !matches!(stage, Some(Stage::Pledged | Stage::Committed | Stage::Cancelled))
            && !matches!(
                draft.outcome,
                Outcome::Event(Category::Sanction | Category::Coerce | Category::Threaten | Category::Reject, _)
            );
        let total = says(&["altogether", "overall", "total", "already", "cumulative", "cumulatively", "since", "so"])
            && (!says(&["so"]) || says(&["far"]))
            || text.lemma(draft.predicate) == "total";
        if total && adds_up {
            return Some(Extent::Cumulative);
        }
        if self.instrument(self.money_head(money)?, draft) == Some(Instrument::ProjectCost) {
            return Some(Extent::ProjectTotal);
        }
        None
    }

    /// "$5 million a year"; "grants of $5 million this year", which come every year.
    fn is_yearly(&self, money: &MoneyMention) -> bool {
        let after = self.article.text[money.bytes.end..].chars().take(24).collect::<String>().to_lowercase();
        let starts = |words: &[&str]| words.iter().any(|word| after.starts_with(word));
        if starts(&[" a year", " per year", " annually", " per annum", " each year", " every year", "-a-year"]) {
            return true;
        }
        let of = self.money_head(money).map(|word| self.text.words[word].head);
        let under_plural = of.is_some_and(|of| self.text.words[self.text.words[of].head].tag == "NNS");
        under_plural && starts(&[" this year", " last year"])
    }

    /// The time that an amount covers: "over five years", "in the first half of 2005"; else the year that opens the
    /// sentence of a quantity.
    fn period(&self, number: usize, draft: &Draft) -> Option<String> {
        static PERIOD: LazyLock<Regex> = LazyLock::new(|| {
            let pattern = r"(?i)\b(?:(?:over|within|for|during|in) (?:a period of )?(?:the )?(?:(?:next|past|last|coming|first|second|third|fourth|previous|same) )?(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) )?(?:years?|months?|quarter|half|decade)(?: of (?:the year|this year|last year|(?:19|20)\d{2}))?|(?:in|during|for) (?:fiscal )?(?:19|20)\d{2}|(?:between|from) (?:19|20)\d{2} (?:and|to) (?:19|20)\d{2}|since (?:19|20)\d{2}|(?:this|last|next) year|(?:a|per|each|every) (?:year|month|week|day)|annually|monthly|daily)\b";
            Regex::new(pattern).unwrap_or_else(|error| panic!("period pattern: {error}"))
        });
        let text = self.text;
        let money = &self.money[number];
        let sentence = &text.sentences[text.words[draft.predicate].sentence];
        let (start, end) = (text.words[sentence.start].bytes.start, text.words[sentence.end - 1].bytes.end);
        if money.bytes.end > end || money.bytes.start < start {
            return None;
        }
        let next = self.money.get(number + 1).map_or(end, |next| next.bytes.start.min(end));
        let after = &self.article.text[money.bytes.end..next];
        // Up to the next clause: what stands there is of something else.
        let after = after.find([',', ';', '(']).map_or(after, |at| &after[..at]);
        let is_quantity = matches!(draft.outcome, Outcome::Quantity(_));
        let opening = || {
            let before = &self.article.text[start..money.bytes.start];
            PERIOD.find(before).filter(|found| is_quantity && found.start() == 0)
        };
        // "a bond issued in 2016": not the time of the amount.
        let is_own = |found: &regex::Match<'_>| {
            let words = text.words_in(&(money.bytes.end + found.start()..money.bytes.end + found.end()));
            words
                .start
                .checked_sub(1)
                .is_none_or(|before| text.words[before].tag != "VBN" || text.words[before].dep != "acl")
        };
        PERIOD.find(after).filter(is_own).or_else(opening).map(|found| found.as_str().to_owned())
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
                        .any(|object| self.mentions.party(object).is_none() && !self.is_measured(object))
            });
            if let Some(preposition) = purpose {
                let range = text.subtree_range(preposition);
                // ", which ...", ", a request that ...": an aside on it.
                let is_aside = |word: &usize| {
                    text.words[*word].text == ","
                        && text.words.get(word + 1).is_some_and(|next| {
                            matches!(
                                next.lower().as_str(),
                                "which" | "who" | "a" | "an" | "the" | "that" | "as" | "according"
                            )
                        })
                };
                let end = range.clone().find(is_aside).unwrap_or(range.end);
                return Some(self.without_bracket(range.start + 1..end)).filter(|words| !words.is_empty());
            }
        }
        None
    }

    /// Whether a noun is an amount or a time, or is measured by an amount: "for $27 million", "for five years", "for a $30
    /// million aircraft".
    fn is_measured(&self, object: usize) -> bool {
        let text = self.text;
        let range = text.subtree_range(object);
        let is_time = matches!(
            text.lemma(object),
            "day"
                | "week"
                | "month"
                | "year"
                | "decade"
                | "quarter"
                | "half"
                | "time"
                | "period"
                | "total"
                | "sum"
                | "price"
        );
        let is_price = self.money_of(object).iter().any(|money| {
            let words = text.words_in(&money.figure);
            words.contains(&object)
                || (range.contains(&words.start) && words.clone().any(|word| text.words[word].head == object))
        });
        is_time || is_price || text.words[object].tag == "CD"
    }

    /// "of the $10 million", "out of a total of $10 million": a whole that something is taken from.
    fn is_whole(&self, number: usize) -> bool {
        let at = self.money[number].bytes.start;
        let from = self.article.text.floor_char_boundary(at.saturating_sub(64));
        let before = self.article.text[from..at].trim_end().to_lowercase();
        ["of the", "of its", "of their", "of that", "out of", "out of a total of", "of a total of"].iter().any(|end| {
            before.ends_with(end) && !before[..before.len() - end.len()].ends_with(|c: char| c.is_alphanumeric())
        }) && (self.is_part_of(number.wrapping_sub(1), number)
            || self.money.get(number + 1).is_some_and(|next| {
                let between = &self.article.text[self.money[number].bytes.end..next.bytes.start];
                between.len() < 80 && !between.contains(". ")
            }))
    }

    /// "$3 million of the $10 million": whether an amount is taken from the next.
    fn is_part_of(&self, part: usize, whole: usize) -> bool {
        let (Some(part), Some(whole)) = (self.money.get(part), self.money.get(whole)) else { return false };
        let between =
            self.article.text.get(part.bytes.end..whole.bytes.start).unwrap_or_default().trim().to_lowercase();
        [
            "of the",
            "of its",
            "of their",
            "of a total of",
            "out of",
            "out of the",
            "out of a total of",
            "of a planned",
            "of a promised",
        ]
        .contains(&between.as_str())
    }

    /// Pairs of amounts, the first inside the second.
    fn parts(&self) -> Vec<(usize, usize)> {
        (1..self.money.len())
            .filter_map(|number| {
                if self.is_part_of(number - 1, number) {
                    Some((number - 1, number))
                } else if self.is_part_of_last(number)
                    || self.is_whole(number - 1) && !self.is_part_of(number.wrapping_sub(2), number - 1)
                {
                    Some((number, number - 1))
                } else {
                    None
                }
            })
            .collect()
    }

    /// "including $5 million in grants", "about $30 million of that sum": which amount is inside which.
    pub(super) fn link_parts(&self, drafts: &[Draft], numbers: &[Option<usize>], statements: &mut [Statement]) {
        // Each amount stands in one draft at most.
        let mut places: Vec<Option<(usize, usize)>> = vec![None; self.money.len()];
        for (draft, statement) in drafts.iter().zip(numbers) {
            for (index, &money) in draft.money.iter().enumerate() {
                places[money] = places[money].or(statement.map(|statement| (statement, index)));
            }
        }
        for (inner, outer) in self.parts() {
            if let (Some(part), Some(whole)) = (places[inner], places[outer]) {
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

    /// Whether the words around an amount say that it is inside the one before it.
    fn is_part_of_last(&self, number: usize) -> bool {
        const BEFORE: &[&str] =
            &["including", "of which", "among them", "included", "of it", "of this", "of that", "of them", "of these"];
        const AFTER: &[&str] = &[
            " of that sum",
            " of this sum",
            " of the sum",
            " of that amount",
            " of this amount",
            " of that money",
            " of the total",
            " of this money",
            " of it",
            " of which",
            " of them",
        ];
        let money = &self.money[number];
        let between = &self.article.text[self.money[number - 1].bytes.end..money.bytes.start];
        let same_sentence = between.len() < 80 && !between.contains(". ");
        let tail = between.trim_end().trim_end_matches('(').trim_end().to_lowercase();
        // "which cost $5 million, of which Paris has agreed to lend $2 million".
        let of_which = || tail.starts_with(", of which ") || tail.starts_with(", of that ");
        if same_sentence && (BEFORE.iter().any(|end| tail.ends_with(end)) || of_which()) {
            return true;
        }
        let after = self.article.text[money.bytes.end..].chars().take(24).collect::<String>().to_lowercase();
        let near = between.matches(". ").count() <= 1 && !between.contains("\n\n");
        near && AFTER.iter().any(|start| after.starts_with(start))
    }
}

fn instrument_of_measure(measure: &str) -> Option<Instrument> {
    match measure {
        "trade" => Some(Instrument::Trade),
        "exports" => Some(Instrument::Exports),
        "imports" => Some(Instrument::Imports),
        "investment" => Some(Instrument::Investment),
        "assistance" => Some(Instrument::Aid),
        "debt" => Some(Instrument::Loan),
        _ => None,
    }
}
