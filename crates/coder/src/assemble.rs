//! From clauses to statements: which entry fits, who fills its roles, when, how much, under what condition.

mod amounts;
mod confidence;
mod dating;
mod deeds;
mod explaining;
mod gaps;
mod gifts;
mod judged;
mod listed;
mod manner;
mod quantity;
mod roles;
mod shades;
mod speech;
mod writing;

use std::ops::Range;

use demarche_statement::{Article, CameoCode, Category, Context, Modality, Sector, Statement, statement_id};
use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::Coder;
use crate::attribution::{self, Attribution};
use crate::clause::{self, Clause, Clauses, Form, Relation};
use crate::dates::{self, DateMention};
use crate::interview::{self, Turn};
use crate::lexicon::{Condition, Entry, Outcome, Role, RoleSum};
use crate::mention::{self, Mentions, Party, PartyKind};
use crate::money::{self, MoneyMention};
use crate::relation::Seen;
use crate::text::Text;

pub use confidence::SeenStatement;
pub(crate) use gaps::Gap;

/// A statement in the making.
#[derive(Clone, Debug)]
struct Draft {
    predicate: usize,
    outcome: Outcome,
    actor: Vec<Party>,
    recipient: Vec<Party>,
    cameo: Option<CameoCode>,
    contexts: Vec<Context>,
    modality: Modality,
    condition: Option<String>,
    issue: Option<String>,
    /// Words that carry the action besides the predicate.
    action: Vec<usize>,
    /// Index into the quotations, for speech.
    quote: Option<usize>,
    money: Vec<usize>,
    /// How many of what, where that is the matter: people, companies.
    count: Option<(f64, String)>,
    /// How well what found it fits.
    confidence: f64,
    /// How likely it is to be right: see [`confidence`].
    likelihood: f64,
    /// The number of the entry of the lexicon that it comes from.
    entry: Option<usize>,
    /// Whether the model of deeds found it.
    is_deed: bool,
}

/// The statements, and what they were made of.
struct Assembled {
    statements: Vec<Statement>,
    drafts: Vec<Draft>,
    /// For each statement the number of its draft.
    origins: Vec<usize>,
}

pub(crate) struct Assembly<'c, 'd> {
    coder: &'c Coder,
    article: &'c Article,
    text: &'c Text<'d>,
    mentions: Mentions,
    clauses: Clauses,
    dates: Vec<DateMention>,
    /// The words of the dateline's date, and the day.
    dateline: Option<(Range<usize>, Date)>,
    money: Vec<MoneyMention>,
    attribution: Attribution,
    interview: Vec<Turn>,
    /// What the model of relations has made of the words so far.
    seen: Seen,
}

impl<'c, 'd> Assembly<'c, 'd> {
    pub(crate) fn new(coder: &'c Coder, article: &'c Article, text: &'c Text<'d>) -> Self {
        let lexicon = &coder.lexicon;
        let published = article.published;
        let mut money = coder.money.find(text.article);
        let mut mentions = mention::read(text, coder.atlas, &lexicon.lists, published, &money);
        mentions.assume_home(text, coder.atlas, published);
        coder.money.settle(&mut money, text, |word| {
            let party = mentions.party(word).and_then(|party| party.code.clone());
            party.or_else(|| mentions.adjective(word).map(str::to_owned))
        });
        let clauses = clause::build(text, |form, lemma| lexicon.knows(form, lemma));
        let dates = dates::find(text.article);
        let dateline = dates::dateline(text.article, published);
        let attribution = attribution::read(text, coder.atlas, lexicon, &clauses, &mentions, &dates, published);
        let interview = interview::read(text, &mentions);
        for turn in &interview {
            if turn.answers {
                mentions.resolve_first_person(text, turn.words.clone(), &turn.guest, coder.atlas);
            } else {
                mentions.resolve_second_person(text, turn.words.clone(), &turn.guest, coder.atlas);
            }
        }
        for quote in &attribution.quotes {
            mentions.resolve_first_person(text, quote.words.clone(), &quote.speaker, coder.atlas);
        }
        Self {
            coder,
            article,
            text,
            mentions,
            clauses,
            dates,
            dateline,
            money,
            attribution,
            interview,
            seen: Seen::new(text),
        }
    }

    /// The statements: those that are likely enough to be right, or all that were found.
    pub(crate) fn statements(&self, wants_all: bool) -> Vec<Statement> {
        self.assembled(wants_all).statements
    }

    fn assembled(&self, wants_all: bool) -> Assembled {
        let mut drafts = self.drafts();
        self.add_judged(&mut drafts);
        self.add_deeds(&mut drafts);
        self.add_gifts(&mut drafts);
        if self.add_listed(&mut drafts) {
            self.find_payees(&mut drafts);
        }
        self.drop_inner(&mut drafts);
        part_strangers(&mut drafts);
        drafts.retain(|draft| {
            !(self.is_to_oneself(draft)
                || self.is_mere_purpose(draft)
                || is_improbable(draft)
                || is_private_journey(draft))
        });
        for draft in
            drafts.iter_mut().filter(|draft| self.clauses.get(draft.predicate).is_some_and(|c| c.form == Form::Verb))
        {
            let attribution = &self.attribution;
            draft.recipient.retain(|party| !attribution.is_told_outlet(self.text, party));
        }
        // What the model takes an outlet to do is its report.
        drafts.retain(|draft| {
            let is_cited = |party: &Party| self.attribution.is_cited_outlet(self.text, party);
            draft.entry.is_some() || draft.actor.is_empty() || !draft.actor.iter().all(is_cited)
        });
        self.add_speech(&mut drafts);
        self.add_quantities(&mut drafts);
        drafts.sort_by_key(|draft| (self.text.words[draft.predicate].sentence, draft.predicate));
        self.judge_likelihood(&mut drafts, wants_all);
        self.assign_money(&mut drafts);
        let dates = self.draft_dates(&drafts);
        let mut statements: Vec<Statement> = Vec::new();
        let mut origins = Vec::new();
        let mut by_sentence: FxHashMap<usize, Vec<usize>> = FxHashMap::default();
        let id = self.article.identifier();
        let mut numbers = vec![None; drafts.len()];
        for (number, draft) in drafts.iter().enumerate() {
            let mut statement = self.statement(draft, dates[number], &id);
            statement.id = statement_id(&id, &statement);
            let beside = by_sentence.entry(statement.text_info.start).or_default();
            // Ids tell the sentence too, so both look at its statements only.
            let is_known = |&&other: &&usize| {
                statements[other].id == statement.id || is_repetition(&statements[other], &statement)
            };
            let known = beside.iter().find(is_known).copied();
            numbers[number] = Some(known.unwrap_or(statements.len()));
            if known.is_none() {
                beside.push(statements.len());
                statements.push(statement);
                origins.push(number);
            }
        }
        self.link_parts(&drafts, &numbers, &mut statements);
        Assembled { statements, drafts, origins }
    }

    /// The drafts of a sentence, of drafts in the order of sentences.
    fn of_sentence(&self, drafts: &[Draft], sentence: usize) -> Range<usize> {
        let of = |draft: &Draft| self.text.words[draft.predicate].sentence;
        drafts.partition_point(|draft| of(draft) < sentence)..drafts.partition_point(|draft| of(draft) <= sentence)
    }

    /// What the model judges to be asked, promised, refused is not told a second time as done.
    fn drop_inner(&self, drafts: &mut Vec<Draft>) {
        let tells = |draft: &&Draft| {
            draft.entry.is_none() && matches!(draft.outcome, Outcome::Event(category, _) if tells_of_another(category))
        };
        let mut by_predicate: FxHashMap<usize, Vec<usize>> = FxHashMap::default();
        for (number, draft) in drafts.iter().enumerate() {
            by_predicate.entry(draft.predicate).or_default().push(number);
        }
        let at = |predicate: usize| by_predicate.get(&predicate).into_iter().flatten().copied();
        let mut doubled: FxHashSet<usize> = FxHashSet::default();
        for (number, outer) in drafts.iter().enumerate() {
            let Some(clause) = self.clauses.get(outer.predicate) else { continue };
            for inner in clause.complement.into_iter().flat_map(at) {
                let below = &drafts[inner];
                if !same_category(&outer.outcome, &below.outcome) && clause.lemma != "be" || below.entry.is_none() {
                    continue;
                }
                let promises = matches!(outer.outcome, Outcome::Event(Category::Threaten | Category::Agree, _));
                if tells(&outer) {
                    // "is to meet", "told him that it would sell": where an entry tells the same, it is what is told.
                    doubled.insert(number);
                } else if outer.entry.is_some()
                    && promises
                    && same_category(&outer.outcome, &below.outcome)
                    && is_same_side(&outer.actor, &below.actor)
                {
                    // "warned Belarus that it would impose sanctions": the warning has told it.
                    doubled.insert(inner);
                }
            }
            // "issued a statement accusing": the accusation has told it.
            if let Some((above, Relation::Relative | Relation::Adjunct)) = clause.governor
                && self.text.words[outer.predicate].tag == "VBG"
            {
                let is_said = |&speech: &usize| {
                    matches!(drafts[speech].outcome, Outcome::Speech)
                        && drafts[speech].quote.is_none()
                        && is_same_side(&drafts[speech].actor, &outer.actor)
                };
                doubled.extend(at(above).filter(is_said));
            }
        }
        let mut number = 0;
        drafts.retain(|_| {
            number += 1;
            !doubled.contains(&(number - 1))
        });
        let clauses = drafts.iter().filter(tells).filter_map(|draft| self.clauses.get(draft.predicate));
        let inner: FxHashSet<usize> = clauses.flat_map(|clause| self.embedded(clause)).collect();
        drafts.retain(|draft| !inner.contains(&draft.predicate));
    }

    /// The numbers of the drafts of a sentence, where the first `sorted` drafts, and those after them, stand in the order of
    /// sentences.
    fn beside(
        &self,
        drafts: &[Draft],
        sorted: usize,
        sentence: usize,
    ) -> impl DoubleEndedIterator<Item = usize> + Clone + use<> {
        let (first, added) = drafts.split_at(sorted);
        let added = self.of_sentence(added, sentence);
        self.of_sentence(first, sentence).chain(sorted + added.start..sorted + added.end)
    }

    // ---- matching ----

    fn drafts(&self) -> Vec<Draft> {
        // Sentence by sentence, since later ones refer back; heads before dependents, since they may use those up.
        let mut order: Vec<(usize, usize, usize)> = self
            .clauses
            .iter()
            .map(|clause| {
                let sentence = self.text.words[clause.predicate].sentence;
                (sentence, self.text.ancestors(clause.predicate).count(), clause.predicate)
            })
            .collect();
        order.sort_unstable();
        let mut consumed: FxHashSet<usize> = FxHashSet::default();
        let mut drafts: Vec<Draft> = Vec::new();
        for (_, _, predicate) in order {
            let Some(clause) = self.clauses.get(predicate) else { continue };
            if self.asks(self.text.words[predicate].sentence) {
                continue;
            }
            if consumed.contains(&predicate) || self.attribution.in_bracket(predicate) || self.tells_nothing(predicate)
            {
                continue;
            }
            let mut entries = self.entries(clause);
            // One that asks more than the one that says it is nothing still counts: "fought the disease of separatism".
            if let Some(end) = entries.iter().position(|entry| self.is_nothing(entry, clause)) {
                entries.truncate(end);
            }
            let matched = entries.iter().find_map(|entry| self.apply(entry, clause, &drafts, false));
            // Whom it is done to may go without saying.
            let matched = matched.or_else(|| entries.iter().find_map(|entry| self.apply(entry, clause, &drafts, true)));
            // An entry that can do without a recipient takes the one that another entry for the same knows.
            let matched = matched.map(|(mut draft, uses)| {
                if draft.recipient.is_empty() && draft.actor.len() == 1 {
                    let mut others = entries.iter().filter(|entry| !entry.recipient.optional);
                    let known = others.find_map(|entry| {
                        let (other, _) = self.apply(entry, clause, &drafts, true)?;
                        let same =
                            same_category(&other.outcome, &draft.outcome) && is_same_side(&other.actor, &draft.actor);
                        let is_other = |party: &Party| {
                            party.code.is_some() && draft.actor.iter().all(|own| own.code != party.code)
                        };
                        (same && other.recipient.iter().any(is_other)).then_some(other.recipient)
                    });
                    draft.recipient = known.unwrap_or_default();
                }
                (draft, uses)
            });
            let matched = matched.or_else(|| self.gift_of(clause, &drafts));
            let matched = matched.or_else(|| Some((self.likewise(clause, &drafts)?, Vec::new())));
            if let Some((mut draft, uses)) = matched {
                // Something conditional that nobody is said to do: "if asked", "until all are disarmed".
                let of_nobody = draft.actor.iter().all(|party| party.assumed && party.referring);
                if of_nobody && draft.modality == Modality::Conditional {
                    continue;
                }
                self.harden(&mut draft, clause, &drafts);
                consumed.extend(uses);
                let others = self.gapped(&draft, clause);
                drafts.push(draft);
                drafts.extend(others);
            }
        }
        self.merge_doubles(&mut drafts);
        drafts
    }

    /// "Asked about the Taliban, the minister declined to say": a reporter's question and no answer are no request and no
    /// refusal.
    fn is_prompt(&self, predicate: usize) -> bool {
        let text = self.text;
        let word = &text.words[predicate];
        let opens = text.sentences[word.sentence].clone().take(3).any(|first| first == predicate);
        let asked = text.lemma(predicate) == "ask" && word.tag == "VBN" && word.dep == "advcl" && opens;
        // "declined to comment"
        let silent = |below: usize| {
            matches!(text.lemma(below), "comment" | "elaborate" | "identify" | "name" | "quote" | "say" | "specify")
        };
        // "a diplomat, who asked not to be named"
        let declines = matches!(text.lemma(predicate), "ask" | "decline" | "request")
            && text.children_with(predicate, &["xcomp"]).any(silent);
        asked || declines
    }

    /// Whether a predicate tells of no happening, whatever its words mean elsewhere: a reporter's question, the future that
    /// "going to" makes, the month of March, what a law lays down for all cases.
    fn tells_nothing(&self, predicate: usize) -> bool {
        self.is_prompt(predicate)
            || self.is_mere_future(predicate)
            || self.is_month(predicate)
            || self.is_laid_down(predicate)
            || self.is_inside_nothing(predicate)
    }

    /// Whether a word stands in a clause that tells what may be done, or what is asked.
    fn is_inside_nothing(&self, word: usize) -> bool {
        let mut verbs = std::iter::once(word).chain(self.text.ancestors(word));
        verbs.any(|verb| self.text.words[verb].is_verb() && (self.is_of_competence(verb) || self.is_asked_about(verb)))
    }

    /// "Is responsible for prosecuting officials", "grants the authority to censor", "was banned from travelling to Paris": who may
    /// or should do a thing, or must not, has not done it by that.
    fn is_of_competence(&self, predicate: usize) -> bool {
        let text = self.text;
        let words = &text.words;
        let verb =
            std::iter::successors(Some(predicate), |&verb| (words[verb].dep == "conj").then_some(words[verb].head));
        let verb = verb.take(8).last().unwrap_or(predicate);
        let above = words[verb].head;
        match words[verb].dep {
            "pcomp" => {
                let of = text.lemma(words[above].head);
                match words[above].lower().as_str() {
                    "for" => matches!(of, "responsible" | "responsibility" | "competent"),
                    "from" => PREVENTING_VERBS.contains(&of),
                    _ => false,
                }
            }
            "acl" | "xcomp" | "relcl" if words[above].is_noun() => {
                clause::is_infinitive(text, verb) && POWERS.contains(&text.lemma(above))
            }
            // "it would not be appropriate to lift the embargo": of nobody in particular.
            "xcomp" | "ccomp" | "advcl" if text.lemma(above) == "be" => {
                clause::is_infinitive(text, verb)
                    && text.children_with(above, &["acomp"]).next().is_some()
                    && text.children_with(above, &["nsubj"]).any(|subject| words[subject].lower() == "it")
                    && text.children_with(verb, &["nsubj"]).next().is_none()
            }
            _ => false,
        }
    }

    /// "Monitor whether the rebels had ended their attacks", "differ on how to dismantle it": what is asked is not told.
    fn is_asked_about(&self, predicate: usize) -> bool {
        let text = self.text;
        let word = &text.words[predicate];
        let mark = |wanted: &[&str]| {
            let mut marks = text.children_with(predicate, &["mark", "advmod"]).filter(|&mark| mark < predicate);
            marks.any(|mark| wanted.contains(&text.words[mark].lower().as_str()))
        };
        let infinitive = || clause::is_non_finite(text, predicate);
        word.is_verb()
            && match word.dep {
                "ccomp" | "xcomp" | "pcomp" if infinitive() => mark(&["how", "when", "where"]),
                "ccomp" | "pcomp" => mark(&["whether"]),
                _ => false,
            }
    }

    /// "Russia was going to pay": nobody goes anywhere.
    fn is_mere_future(&self, predicate: usize) -> bool {
        let text = self.text;
        let words = &text.words;
        text.lemma(predicate) == "go"
            && words[predicate].tag == "VBG"
            && words.get(predicate + 1).is_some_and(|next| next.tag == "TO" && next.dep == "aux")
    }

    /// "On March 1", "in March", "last March".
    fn is_month(&self, predicate: usize) -> bool {
        let words = &self.text.words;
        let sentence = self.text.sentences[words[predicate].sentence].clone();
        let near = |place: Option<usize>| place.filter(|place| sentence.contains(place)).map(|place| &words[place]);
        let dates = |word: &crate::text::Word<'_>| word.tag == "CD";
        let leads = |word: &crate::text::Word<'_>| {
            dates(word)
                || matches!(
                    word.lower().as_str(),
                    "in" | "on"
                        | "of"
                        | "since"
                        | "by"
                        | "until"
                        | "till"
                        | "from"
                        | "to"
                        | "between"
                        | "before"
                        | "after"
                        | "during"
                        | "last"
                        | "next"
                        | "this"
                        | "early"
                        | "late"
                        | "mid"
                        | "and"
                )
        };
        words[predicate].text == "March"
            && (near(predicate.checked_add(1)).is_some_and(dates) || near(predicate.checked_sub(1)).is_some_and(leads))
    }

    /// "The law authorises the agency to sue", "the constitution provides for": what holds in all cases is no happening.
    fn is_laid_down(&self, predicate: usize) -> bool {
        let text = self.text;
        let lays_down = |word: usize| {
            LAYING_DOWN_VERBS.contains(&text.lemma(word))
                && text.children_with(word, &["nsubj"]).any(|subject| LAWS.contains(&text.lemma(subject)))
        };
        text.words[predicate].is_verb() && lays_down(predicate)
            || text.ancestors(predicate).any(|above| text.words[above].is_verb() && lays_down(above))
    }

    /// Whether a sentence is a question, which tells nothing.
    fn asks(&self, sentence: usize) -> bool {
        let words = self.text.sentences[sentence].clone();
        let last =
            words.rev().map(|word| self.text.words[word].text).find(|text| !matches!(*text, "\"" | "”" | "’" | ")"));
        last == Some("?")
    }

    /// "..., as did Chile", "Peru did so too", "Brazil followed suit": the last thing told, done by another.
    fn likewise(&self, clause: &Clause, before: &[Draft]) -> Option<Draft> {
        let text = self.text;
        let verb = clause.predicate;
        let around = text.children(verb).chain(verb.checked_sub(1)).chain([verb + 1]);
        let alike = around
            .filter_map(|word| text.words.get(word))
            .any(|word| matches!(word.lower().as_str(), "as" | "so" | "too" | "likewise" | "same" | "similarly"));
        let follows = clause.lemma == "follow" && clause.object.iter().any(|&object| text.lemma(object) == "suit");
        if clause.form != Form::Verb || clause.negated || !(follows || (clause.lemma == "do" && alike)) {
            return None;
        }
        let sentence = text.words[verb].sentence;
        let model = before
            .iter()
            .rev()
            .find(|draft| draft.predicate < verb && matches!(draft.outcome, Outcome::Event(..) | Outcome::Position(_)));
        // "As did" goes on with its own sentence.
        let goes_on = (verb.saturating_sub(3)..verb).any(|before| text.words[before].lower() == "as");
        let reach = if follows { 3 } else { usize::from(!goes_on) };
        let model = model.filter(|draft| text.words[draft.predicate].sentence + reach >= sentence)?;
        let mut actor: Vec<Party> = clause.subject.iter().flat_map(|&head| self.parties(head)).collect();
        actor.retain(|party| party.code.is_some() && !model.recipient.iter().any(|other| other.code == party.code));
        let is_new = actor.iter().any(|party| !model.actor.iter().any(|other| other.code == party.code));
        (is_new && !model.recipient.is_empty()).then(|| Draft {
            predicate: verb,
            actor,
            modality: self.modality(clause),
            condition: None,
            action: Vec::new(),
            quote: None,
            money: Vec::new(),
            count: None,
            confidence: model.confidence - 0.2,
            ..model.clone()
        })
    }

    /// "Accuses Chad of arming one side, and Niger of arming the other": what is said of the second without the verb.
    fn gapped(&self, draft: &Draft, clause: &Clause) -> Vec<Draft> {
        let text = self.text;
        if clause.form != Form::Verb || clause.passive || clause.object.is_empty() || draft.recipient.is_empty() {
            return Vec::new();
        }
        let phrases = |word: usize| text.children_with(word, &["prep"]).map(|at| text.words[at].lower().as_str());
        let objects = text.children_with(clause.predicate, &["conj"]).filter(|&object| {
            object > clause.predicate
                && text.words[object].is_noun()
                && phrases(object).any(|phrase| phrases(clause.predicate).any(|other| other == phrase))
        });
        let drafts = objects.filter_map(|object| {
            let recipient = self.parties(object);
            let is_known = recipient.iter().any(|party| party.code.is_some());
            let is_new = recipient.iter().all(|party| !draft.recipient.iter().any(|other| other.is_same(party)));
            (is_known && is_new).then(|| Draft { recipient, confidence: draft.confidence - 0.1, ..draft.clone() })
        });
        drafts.collect()
    }

    /// The entries that a clause may match: with its particle, then without.
    fn entries(&self, clause: &Clause) -> Vec<&'c Entry> {
        let bare = self.text.lemma(clause.predicate);
        let lexicon = &self.coder.lexicon;
        let without = lexicon.entries(clause.form, bare).filter(|_| clause.lemma != bare);
        lexicon.entries(clause.form, &clause.lemma).chain(without).collect()
    }

    /// "Vowed to veto", "decided to expel": a promise of something hostile is a threat.
    fn harden(&self, draft: &mut Draft, clause: &Clause, before: &[Draft]) {
        if !matches!(draft.outcome, Outcome::Event(Category::Agree, _))
            || clause.negated
            || !INTENDING_VERBS.contains(&clause.lemma.as_str())
        {
            return;
        }
        let Some(inner) = clause.complement.and_then(|word| self.clauses.get(word)) else { return };
        if inner.negated || !clause::is_non_finite(self.text, inner.predicate) {
            return;
        }
        let found =
            self.entries(inner).into_iter().find_map(|entry| Some((entry, self.apply(entry, inner, before, true)?.0)));
        let Some((entry, below)) = found else { return };
        let Outcome::Event(category, _) = below.outcome else { return };
        if category.quad().number() <= 2 || below.actor.is_empty() {
            return;
        }
        // What an organisation of states sends soldiers for is to keep the peace.
        let is_common = below.actor.iter().all(|party| party.sector == Some(Sector::Igo));
        if is_common && category == Category::Mobilize {
            return;
        }
        let code = entry.future.as_ref().filter(|(category, _)| *category == Category::Threaten);
        draft.outcome = Outcome::Event(Category::Threaten, None);
        draft.cameo = code.and_then(|(_, code)| code.clone()).or_else(|| "130".parse().ok());
        draft.modality = Modality::Actual;
        if !below.recipient.is_empty() {
            draft.recipient = below.recipient;
        }
    }

    /// One thing told by a noun and by its verb in one sentence is one: "the attack killed", "signed at the signing".
    fn merge_doubles(&self, drafts: &mut Vec<Draft>) {
        let mut gone: FxHashSet<usize> = FxHashSet::default();
        for (number, noun) in drafts.iter().enumerate() {
            let is_noun = self.clauses.get(noun.predicate).is_some_and(|clause| clause.form == Form::Noun);
            let sentence = self.text.words[noun.predicate].sentence;
            let near = || {
                let before = drafts[..number].iter().enumerate().rev();
                before.take_while(|(_, other)| self.text.words[other.predicate].sentence == sentence)
            };
            if !is_noun {
                continue;
            }
            for (other, verb) in near() {
                let carries = self.clauses.get(verb.predicate).is_some_and(|clause| {
                    clause.form == Form::Verb
                        && (clause.subject.contains(&noun.predicate) || clause.object.contains(&noun.predicate))
                });
                let same =
                    matches!((&noun.outcome, &verb.outcome), (Outcome::Event(a, _), Outcome::Event(b, _)) if a == b);
                if !carries || !same || !is_same_side(&noun.actor, &verb.actor) {
                    continue;
                }
                let known = |draft: &Draft| draft.recipient.iter().any(|party| party.code.is_some() && !party.assumed);
                if known(noun) && !known(verb) {
                    gone.insert(other);
                } else if !known(noun) || is_same_side(&noun.recipient, &verb.recipient) {
                    gone.insert(number);
                }
            }
        }
        for later in 1..drafts.len() {
            if gone.contains(&later) {
                continue;
            }
            let sentence = self.text.words[drafts[later].predicate].sentence;
            let first = (0..later).rev().find(|&first| {
                !gone.contains(&first)
                    && self.text.words[drafts[first].predicate].sentence == sentence
                    && self.is_result(&drafts[first], &drafts[later])
            });
            if let Some(first) = first {
                // "stormed the headquarters, killing five officers": it hit both.
                let mut hit = std::mem::take(&mut drafts[first].recipient);
                hit.extend(drafts[later].recipient.clone());
                let is_known = hit.iter().any(|party| party.code.is_some());
                hit.retain(|party| party.code.is_some() || !is_known);
                drafts[first].recipient = hit;
                gone.insert(later);
                continue;
            }
            let (before, after) = drafts.split_at(later);
            let verb = &after[0];
            let near = before.iter().rev().take_while(|d| self.text.words[d.predicate].sentence == sentence);
            if near.clone().any(|first| self.is_retold(first, verb)) {
                gone.insert(later);
            }
        }
        let mut number = 0;
        drafts.retain(|_| {
            number += 1;
            !gone.contains(&(number - 1))
        });
    }

    /// Whether a participle tells what came of an attack that the verb above has told, and names nobody else: "attacked the post,
    /// killing four soldiers".
    fn is_result(&self, first: &Draft, result: &Draft) -> bool {
        let attacks = |draft: &Draft| matches!(draft.outcome, Outcome::Event(Category::Assault, _));
        if !attacks(first) || !attacks(result) || first.entry.is_none() {
            return false;
        }
        let text = self.text;
        let verb = &text.words[result.predicate];
        let is_harm = matches!(text.lemma(result.predicate), "destroy" | "injure" | "kill" | "wound");
        if verb.tag != "VBG" || !is_harm || text.children_with(result.predicate, &["nsubj"]).next().is_some() {
            return false;
        }
        // Of "killing four and wounding three" the second hangs on the first.
        let mut above = text.ancestors(result.predicate).take(3);
        let is_below = above.any(|above| {
            above == first.predicate
                || self
                    .clauses
                    .get(first.predicate)
                    .and_then(|clause| clause.governor)
                    .is_some_and(|(verb, _)| verb == above)
        });
        let codes = |side: &[Party]| side.iter().filter_map(|party| party.code.clone()).collect::<Vec<_>>();
        let (hit, again) = (codes(&first.recipient), codes(&result.recipient));
        is_below
            && (result.actor.is_empty()
                || first.actor.is_empty()
                || is_same_side(&first.actor, &result.actor)
                || codes(&result.actor) == codes(&first.actor))
            && (hit.is_empty() || again.iter().all(|code| hit.contains(code)))
    }

    /// Whether a verb tells a second time what one before it told: "shot and wounded the guard", "held a demonstration to
    /// protest against the price".
    fn is_retold(&self, first: &Draft, again: &Draft) -> bool {
        let (Outcome::Event(one, _), Outcome::Event(other, _)) = (&first.outcome, &again.outcome) else { return false };
        if one != other || first.entry.is_none() || !self.text.words[again.predicate].is_verb() {
            return false;
        }
        let ranges = |side: &[Party]| side.iter().map(|party| party.range.start).collect::<Vec<_>>();
        let text = self.text;
        let joined = text.words[again.predicate].dep == "conj" && text.words[again.predicate].head == first.predicate;
        if joined && *one == Category::Assault {
            // "killed six people and wounded ten others"
            let are_others = || {
                let is_other = |party: &Party| party.range.clone().any(|word| text.lemma(word) == "other");
                !again.recipient.is_empty() && again.recipient.iter().all(is_other)
            };
            return ranges(&first.actor) == ranges(&again.actor)
                && (ranges(&first.recipient) == ranges(&again.recipient) || are_others());
        }
        let purpose =
            self.clauses.get(again.predicate).and_then(|clause| clause.governor).is_some_and(|(above, how)| {
                how == Relation::Purpose
                    && (above == first.predicate || text.ancestors(first.predicate).any(|verb| verb == above))
            });
        purpose
            && matches!(one, Category::Agree | Category::Consult | Category::Protest)
            && is_same_side(&first.actor, &again.actor)
            && (*one == Category::Protest || is_same_side(&first.recipient, &again.recipient))
    }

    /// "Conducted inspections to punish employers": what a thing is done for is not done, nor promised, by that. Between two
    /// states it still tells what one is after.
    fn is_mere_purpose(&self, draft: &Draft) -> bool {
        let for_it = self.clauses.get(draft.predicate).and_then(|clause| clause.governor);
        let is_purpose = for_it.is_some_and(|(_, how)| how == Relation::Purpose);
        is_purpose
            && draft.modality == Modality::Planned
            && matches!(draft.outcome, Outcome::Event(..))
            && !is_of_two(draft)
    }

    /// Whether all that a draft is done to is who does it, by the same words: "compel them to surrender to authorities" of
    /// the authorities.
    fn is_to_oneself(&self, draft: &Draft) -> bool {
        let words = |party: &Party| {
            let range = party.named.clone().unwrap_or_else(|| party.range.clone());
            self.text.slice(&range).trim_start_matches("the ").to_lowercase()
        };
        let is_own =
            |party: &Party| draft.actor.iter().any(|actor| actor.code == party.code && words(actor) == words(party));
        matches!(draft.outcome, Outcome::Event(..)) && !draft.recipient.is_empty() && draft.recipient.iter().all(is_own)
    }

    /// Whether an attack is condemned, by whomever it was made: those to blame are neither whom it hit nor where it was.
    fn blames_nobody(&self, draft: &Draft) -> bool {
        let objects = self.clauses.get(draft.predicate).map(|clause| &clause.object);
        matches!(draft.outcome, Outcome::Event(Category::Accuse, _))
            && objects.into_iter().flatten().any(|&head| self.coder.lexicon.is_violence(self.text.lemma(head)))
    }

    /// Whether an entry says that a clause is nothing to code.
    fn is_nothing(&self, entry: &Entry, clause: &Clause) -> bool {
        entry.nothing && self.conditions_hold(entry, clause, false).is_some()
    }

    /// Whether some entry says that a clause is nothing to code: sport, weather, a figure of speech.
    fn means_nothing(&self, clause: &Clause) -> bool {
        self.entries(clause).into_iter().any(|entry| self.is_nothing(entry, clause))
    }

    /// The words that fulfil an entry's conditions, and the predicates that they use up; none where they do not hold.
    fn conditions_hold(&self, entry: &Entry, clause: &Clause, implied: bool) -> Option<(Vec<usize>, Vec<usize>)> {
        let mut action = Vec::new();
        let mut uses = Vec::new();
        for condition in &entry.conditions {
            match condition {
                Condition::Money => {
                    let sentence = self.text.sentence_bytes(self.text.words[clause.predicate].sentence);
                    if !money::within(&self.money, &sentence).iter().any(|money| self.money_belongs(money, clause)) {
                        return None;
                    }
                }
                Condition::Lacks(role) => {
                    // "fired a missile on Tuesday": the day is not what it was fired on.
                    let is_day = |&head: &usize| {
                        let label =
                            self.text.words[head].entity.map(|entity| self.text.entities[entity].label.as_str());
                        matches!(role, Role::Preposition(_)) && matches!(label, Some("DATE" | "TIME"))
                    };
                    if !self.heads(clause, role).iter().all(is_day) {
                        return None;
                    }
                }
                Condition::Needs(role, wanted) => {
                    let heads = self.heads(clause, role);
                    if wanted.is_empty() {
                        // Who does it may go without saying in a passive.
                        let unsaid = implied && clause.passive && *role == Role::Subject;
                        if heads.is_empty() && !unsaid {
                            return None;
                        }
                        if matches!(role, Role::Complement | Role::Infinitive | Role::That) {
                            uses.extend(heads);
                        }
                    } else {
                        let fits = |word: &usize| self.is_wanted(*word, wanted);
                        let head = heads.iter().copied().find_map(|head| {
                            self.text.conjuncts(head).into_iter().chain(self.partitive(head)).find(fits)
                        })?;
                        action.push(head);
                        uses.push(head);
                    }
                }
            }
        }
        Some((action, uses))
    }

    /// "Insists that the vote is needless": what is so by somebody's word, where "insists that he leave" is a demand.
    fn asserts(&self, clause: &Clause) -> bool {
        let text = self.text;
        let finite = |word: usize| matches!(text.words[word].tag, "VBZ" | "VBD");
        clause.lemma == "insist"
            && clause.complement.is_some_and(|complement| {
                finite(complement) || text.children_with(complement, &["aux", "auxpass", "cop"]).any(finite)
            })
    }

    /// "EU exports to China shrank to $5 million, whereas imports rose": whose imports is told by the figure before.
    fn trader_before(&self, clause: &Clause, before: &[Draft]) -> Vec<Party> {
        let text = self.text;
        let last = before.last().filter(|last| {
            matches!(&last.outcome, Outcome::Quantity(measure) if matches!(measure.as_str(), "exports" | "imports" | "trade"))
                && text.words[last.predicate].sentence == text.words[clause.predicate].sentence
        });
        let is_bare = clause.subject.iter().any(|&subject| {
            matches!(text.lemma(subject), "export" | "import")
                && text.children_with(subject, &["poss", "amod", "compound", "prep", "det"]).next().is_none()
        });
        let mut found = last.filter(|_| is_bare).map(|last| last.actor.clone()).unwrap_or_default();
        for party in &mut found {
            party.assumed = true;
        }
        found
    }

    /// "Decided that it had seen enough", "agreed that mistakes had been made": nothing is promised of what is past.
    fn looks_back(&self, clause: &Clause) -> bool {
        let text = self.text;
        matches!(clause.lemma.as_str(), "agree" | "decide" | "resolve")
            && clause.complement.is_some_and(|complement| {
                text.children_with(complement, &["aux"])
                    .any(|aux| matches!(text.words[aux].lower().as_str(), "had" | "has"))
            })
    }

    /// The draft that an entry makes of a clause, with the predicates that it uses up.
    fn apply(&self, entry: &Entry, clause: &Clause, before: &[Draft], implied: bool) -> Option<(Draft, Vec<usize>)> {
        let (action, mut uses) = self.conditions_hold(entry, clause, implied)?;
        if matches!(entry.outcome, Some(Outcome::Event(Category::Request, _))) && self.asserts(clause) {
            return None;
        }
        if matches!(entry.outcome, Some(Outcome::Event(Category::Agree, _))) && self.looks_back(clause) {
            return None;
        }
        let mut draft = Draft {
            predicate: clause.predicate,
            outcome: entry.outcome.clone()?,
            actor: Vec::new(),
            recipient: Vec::new(),
            cameo: entry.cameo.clone(),
            contexts: entry.contexts.clone(),
            modality: Modality::Actual,
            condition: None,
            issue: None,
            action,
            quote: None,
            money: Vec::new(),
            count: None,
            confidence: 0.9,
            likelihood: 1.0,
            entry: Some(entry.number),
            is_deed: false,
        };
        if entry.parties.parts.is_empty() {
            draft.actor = self.sum(clause, &entry.actor, &mut draft.confidence, &[], before);
            if draft.actor.is_empty() && matches!(draft.outcome, Outcome::Quantity(_)) {
                draft.actor = self.trader_before(clause, before);
            }
            let actors = draft.actor.clone();
            draft.recipient = self.patient(clause, &actors);
            let blames_nobody = self.blames_nobody(&draft);
            let narrow = blames_nobody.then(|| {
                let told_by = |role: &Role| !matches!(role, Role::Preposition(word) if matches!(word.as_str(), "in" | "on" | "at" | "near"));
                let parts = entry.recipient.parts.iter();
                RoleSum {
                    parts: parts.map(|part| part.iter().filter(|role| told_by(role)).cloned().collect()).collect(),
                    ..entry.recipient.clone()
                }
            });
            let is_by_complement = matches!(draft.outcome, Outcome::Event(Category::Accuse, _))
                && clause.form == Form::Verb
                && entry.recipient.parts.iter().flatten().all(|role| matches!(role, Role::Complement | Role::That));
            let accused = if is_by_complement { self.accused(clause) } else { None };
            if let Some(mut accused) = accused.filter(|_| draft.recipient.is_empty()) {
                // "claimed it had repelled a raid": one's own is not accused.
                let is_nobody = accused.is_empty();
                accused.retain(|party| {
                    let of_state = party.kind == PartyKind::Country || party.sector == Some(Sector::Government);
                    !actors.iter().any(|actor| {
                        actor.is_same(party) || (of_state && actor.code.is_some() && actor.code == party.code)
                    })
                });
                draft.recipient = accused;
                if draft.recipient.is_empty() && !is_nobody {
                    draft.recipient = self.sum(clause, &entry.recipient, &mut draft.confidence, &actors, before);
                }
            } else if draft.recipient.is_empty() {
                let roles = narrow.as_ref().unwrap_or(&entry.recipient);
                draft.recipient = self.sum(clause, roles, &mut draft.confidence, &actors, before);
            }
            if entry.recipient.optional {
                // "put its army on alert": one's own is not whom it is done to.
                let own = |party: &Party| {
                    self.text.words[party.range.start].tag == "PRP$"
                        && actors.iter().any(|actor| actor.code.is_some() && actor.code == party.code)
                };
                draft.recipient.retain(|party| !own(party));
            }
            // "The embassy warned its citizens to stay indoors."
            let is_own = |party: &Party| {
                self.text.words[party.range.start].tag == "PRP$"
                    && actors.iter().any(|actor| actor.code.is_some() && actor.code == party.code)
            };
            let warns_own = matches!(draft.outcome, Outcome::Event(Category::Threaten, _))
                && !draft.recipient.is_empty()
                && draft.recipient.iter().all(is_own);
            if warns_own {
                return None;
            }
            let needs_recipient = !entry.recipient.optional && !entry.recipient.parts.is_empty();
            if implied && draft.recipient.is_empty() && needs_recipient && matches!(draft.outcome, Outcome::Event(..)) {
                let is_money = matches!(draft.outcome, Outcome::Event(Category::Aid | Category::Agree, _))
                    && self.money_of(clause.predicate).iter().any(|money| self.money_belongs(money, clause));
                if is_money {
                    draft.recipient = self.payee_before(clause, &draft.actor, before);
                }
                if draft.recipient.is_empty() {
                    draft.recipient = self.shared(clause, &entry.recipient, &draft.actor);
                }
                if draft.recipient.is_empty() && !blames_nobody {
                    draft.recipient.extend(self.other_of_breath(clause, &draft.actor));
                }
                if draft.recipient.is_empty() && !blames_nobody {
                    draft.recipient.extend(self.implied_recipient(clause, &draft.actor, &draft.outcome));
                }
                if draft.recipient.is_empty() {
                    draft.recipient.extend(self.recipient_above(clause, &draft, before));
                }
                if draft.recipient.is_empty() {
                    draft.recipient.extend(self.home_recipient(clause, &draft));
                }
                if draft.recipient.is_empty() && acts_on_things(&draft.outcome) {
                    draft.recipient.extend(self.thing(clause, &entry.recipient, &draft.action));
                }
                draft.confidence -= 0.2;
            }
            if draft.recipient.is_empty() && entry.recipient.optional && !blames_nobody {
                draft.recipient.extend(self.answered(clause, &draft, before));
            }
            if draft.recipient.is_empty() && entry.recipient.optional && acts_on_things(&draft.outcome) {
                draft.recipient.extend(self.thing(clause, &entry.recipient, &draft.action));
            }
            if implied && draft.actor.is_empty() && clause.passive && clause.subject.is_empty() {
                draft.actor.extend(self.captor(clause, &draft, before));
                if draft.actor.is_empty() {
                    draft.actor.extend(self.implied_giver(clause, &draft));
                }
                // "denied that he had been detained": by nobody.
                if draft.actor.is_empty() && (clause.negated || self.modality(clause) != Modality::Denied) {
                    draft.actor.extend(self.implied_authority(clause, &draft, before));
                }
                if draft.actor.is_empty() {
                    draft.actor.extend(self.threatening_speaker(clause, &draft));
                }
                draft.confidence -= 0.2;
            }
            let at_large =
                implied && acts_at_large(&draft.outcome) && draft.actor.iter().any(|party| party.code.is_some());
            if (draft.actor.is_empty() && !entry.actor.optional)
                || (draft.recipient.is_empty() && needs_recipient && !at_large)
            {
                return None;
            }
        } else {
            draft.actor = self.sum(clause, &entry.parties, &mut draft.confidence, &[], before);
            if implied && draft.actor.len() == 1 {
                let shared = self.shared(clause, &entry.parties, &draft.actor);
                draft.actor.extend(shared);
            }
            if implied
                && draft.actor.len() < 2
                && let Some(sides) = self.sides_of_officials(clause, &draft)
            {
                draft.actor = sides;
                draft.confidence -= 0.2;
            }
            if implied && draft.actor.is_empty() {
                draft.actor = self.implied_sides(clause, &draft);
                draft.confidence -= 0.2;
            }
            if implied
                && draft.actor.is_empty()
                && let Some(sides) = self.signatories(clause, &draft)
            {
                draft.actor = sides;
                draft.confidence -= 0.2;
            }
            // "flew to Tehran and concluded a contract": with whom, the sentence says.
            let is_pact = matches!(draft.outcome, Outcome::Event(Category::Support, _));
            if let [one] = &draft.actor[..]
                && is_pact
                && clause.form == Form::Verb
                && let Some(other) = one.code.as_deref().and_then(|own| self.only_other(clause, own))
            {
                draft.actor.push(self.assumed_state(&other, clause.predicate..clause.predicate + 1));
                draft.confidence -= 0.1;
            }
            if draft.actor.len() < 2 && !entry.parties.optional {
                return None;
            }
        }
        // "a ban that pushed the two countries to the brink": what no party does is no event, but for what kills.
        let of_nobody =
            clause.form == Form::Verb && !clause.passive && !clause.subject.is_empty() && draft.actor.is_empty();
        if of_nobody && matches!(draft.outcome, Outcome::Event(category, _) if category != Category::Assault) {
            return None;
        }
        // "what happened when Congress was asked to vote": by nobody who is known.
        if draft.actor.is_empty() && matches!(draft.outcome, Outcome::Event(Category::Request, _)) {
            return None;
        }
        // "the police may search a house if they decide to": what somebody of no state might do.
        let of_no_state = !draft.actor.iter().any(|party| party.code.is_some());
        if of_no_state && matches!(draft.outcome, Outcome::Event(..)) && self.stands_in_condition(clause.predicate) {
            return None;
        }
        let parties = || draft.actor.iter().chain(&draft.recipient);
        if !parties().any(|party| party.code.is_some()) {
            // Of no known state: only between parties that the text names or that act for somebody.
            let is_known = |party: &Party| party.name.is_some() || party.sector.is_some();
            let is_somebody =
                |party: &Party| party.sector.is_some() || (party.kind == PartyKind::Person && party.name.is_some());
            let of_nothing = !parties().any(is_somebody);
            if draft.actor.is_empty() || draft.recipient.is_empty() || !parties().all(is_known) || of_nothing {
                return None;
            }
            draft.confidence -= 0.3;
        }
        draft.condition = self.condition(clause);
        draft.modality = match entry.modality {
            Some(modality) => modality,
            None => self.modality(clause),
        };
        if draft.modality == Modality::Planned && is_words(&draft.outcome) && self.is_decided(clause) {
            draft.modality = Modality::Actual;
        }
        let is_planned = draft.modality == Modality::Planned;
        if draft.condition.is_some() && draft.modality != Modality::Denied {
            draft.modality = Modality::Conditional;
        }
        // What is yet to come stays so under a condition: "will retaliate if".
        // "sent an envoy to meet the rebels", "is expected in Oslo": nobody has promised to meet yet.
        let is_promised =
            clause.modality == Modality::Planned || !matches!(draft.outcome, Outcome::Event(Category::Consult, _));
        if is_planned && is_promised {
            let promised = match &draft.outcome {
                Outcome::Event(category, _) => entry.future.clone().or_else(|| promise(*category)),
                _ => None,
            };
            if let Some((category, cameo)) = promised {
                draft.outcome = Outcome::Event(category, None);
                draft.cameo = cameo;
            }
        }
        // "will not lift the ban", "would not negotiate", "has no intention of accepting": a refusal.
        // Of "will not begin talks" the verb says it.
        let carrier = (clause.form == Form::Noun)
            .then(|| clause.governor.filter(|(_, relation)| *relation == Relation::Object))
            .flatten()
            .and_then(|(verb, _)| self.clauses.get(verb))
            .filter(|verb| clause::is_light(verb));
        // "has never accepted the ruling" likewise.
        let never = |clause: &Clause| {
            matches!(clause.lemma.as_str(), "accept" | "acknowledge" | "endorse")
                && self
                    .text
                    .children_with(clause.predicate, &["neg", "advmod"])
                    .any(|word| self.text.words[word].lower() == "never")
        };
        let refuses = |clause: &Clause| clause.negated && (clause.modality == Modality::Planned || never(clause));
        if (refuses(clause)
            || carrier.is_some_and(refuses)
            || (clause.negated && clause::is_of_none(self.text, clause.predicate)))
            && let Outcome::Event(category, _) = &draft.outcome
            && category.quad().number() <= 2
        {
            draft.outcome = Outcome::Event(Category::Reject, None);
            draft.cameo = "120".parse().ok();
            draft.modality = Modality::Actual;
        }
        // "did not accept the offer", "is not ready to negotiate": as good as a refusal.
        if draft.modality == Modality::Denied
            && matches!(draft.outcome, Outcome::Event(Category::Agree | Category::Concede, _))
            && is_acceptance(&clause.lemma)
            && (clause.negated || self.modality_by_yet(clause))
        {
            draft.outcome = Outcome::Event(Category::Reject, None);
            draft.cameo = "120".parse().ok();
            draft.modality = Modality::Actual;
        }
        if let Outcome::Event(category, _) = &draft.outcome
            && tells_of_another(*category)
        {
            let embedded = self.embedded(clause);
            // Of "agreed to hold an exercise" the exercise counts too.
            if category != &Category::Agree {
                uses.extend(self.carried(&embedded));
            }
            uses.extend(embedded);
        }
        if matches!(draft.outcome, Outcome::Event(Category::Support, _)) {
            // "thanked Poland for sending tanks"
            uses.extend(self.gerunds(clause));
        }
        draft.issue = entry.issue.iter().find_map(|role| self.issue(clause, role, draft.condition.as_deref()));
        if matches!(draft.outcome, Outcome::Position(_)) && draft.issue.is_none() {
            return None;
        }
        if clause.form == Form::Noun {
            draft.confidence -= 0.05;
        }
        if draft.modality != Modality::Actual {
            draft.confidence -= 0.05;
        }
        Some((draft, uses))
    }
}

/// Words that say that somebody takes what another wants; without them nothing is taken.
fn is_acceptance(lemma: &str) -> bool {
    matches!(
        lemma,
        "accede" | "accept" | "agree" | "assent" | "bow" | "consent" | "prepared" | "ready" | "willing" | "yield"
    )
}

/// Whether somebody only travels who visits nobody: suspects, tourists, refugees.
fn is_private_journey(draft: &Draft) -> bool {
    let is_visit = draft.cameo.as_ref().is_some_and(|cameo| matches!(cameo.as_str(), "042" | "044"));
    let is_private = |party: &Party| {
        party.office.is_none()
            && party.kind == PartyKind::Group
            && matches!(party.sector, Some(Sector::Civilian | Sector::Criminal | Sector::Refugee | Sector::Media))
    };
    let goes_alone = draft.recipient.iter().all(|party| matches!(party.kind, PartyKind::Country | PartyKind::Region));
    is_visit && !draft.actor.is_empty() && draft.actor.iter().all(is_private) && goes_alone
}

/// Whether an event is done with words, and so when it is decided.
fn is_words(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::Event(Category::Accuse | Category::Reject | Category::Request, _))
}

/// Whether events of a category are about another deed, which has not happened by that: the asking, promising, refusing
/// and blaming for it is the event.
fn tells_of_another(category: Category) -> bool {
    matches!(category, Category::Accuse | Category::Agree | Category::Reject | Category::Request | Category::Threaten)
}

/// What material cooperation is while it is yet to come (PLOVER: the future is AGREE), with CAMEO's code for the intent.
fn promise(category: Category) -> Option<(Category, Option<CameoCode>)> {
    let code = match category {
        Category::Cooperate => "031",
        Category::Aid => "033",
        Category::Concede | Category::Retreat => "035",
        _ => return None,
    };
    Some((Category::Agree, code.parse().ok()))
}

/// Whether what is done may be done to nobody in particular: "demanded a new vote", "marched through the capital".
fn acts_at_large(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::Event(Category::Request | Category::Protest | Category::Mobilize, _))
}

/// Whether what is done may be done to a thing that stands for somebody: a draft is rejected, a ban lifted.
fn acts_on_things(outcome: &Outcome) -> bool {
    use Category::{Accuse, Assault, Coerce, Concede, Protest, Reject, Retreat, Sanction, Support, Threaten};
    matches!(
        outcome,
        Outcome::Event(
            Accuse | Assault | Coerce | Concede | Protest | Reject | Retreat | Sanction | Support | Threaten,
            _
        )
    )
}

/// Nouns that say what somebody may, can or should do.
const POWERS: &[&str] = &[
    "ability",
    "authority",
    "capability",
    "capacity",
    "competence",
    "duty",
    "jurisdiction",
    "mandate",
    "necessity",
    "need",
    "obligation",
    "opportunity",
    "power",
    "responsibility",
    "right",
];

/// Verbs that keep somebody from doing what follows "from".
const PREVENTING_VERBS: &[&str] = &[
    "ban",
    "bar",
    "block",
    "deter",
    "discourage",
    "dissuade",
    "exclude",
    "exempt",
    "forbid",
    "keep",
    "prevent",
    "prohibit",
    "refrain",
    "restrain",
    "stop",
];

/// What lays down rules.
const LAWS: &[&str] =
    &["code", "constitution", "law", "legislation", "ordinance", "provision", "regulation", "rule", "statute"];

/// What it does so with.
const LAYING_DOWN_VERBS: &[&str] = &[
    "allow",
    "authorise",
    "authorize",
    "contain",
    "criminalise",
    "criminalize",
    "define",
    "empower",
    "enable",
    "entitle",
    "establish",
    "forbid",
    "give",
    "grant",
    "guarantee",
    "include",
    "mandate",
    "oblige",
    "permit",
    "prescribe",
    "prohibit",
    "protect",
    "provide",
    "punish",
    "recognise",
    "recognize",
    "require",
    "specify",
    "state",
    "stipulate",
];

/// Verbs whose infinitive their subject means to do.
const INTENDING_VERBS: &[&str] =
    &["decide", "intend", "plan", "pledge", "prepare", "promise", "resolve", "swear", "undertake", "vow"];

/// Takes the country that went without saying from officials who deal with that very country, or with its envoy: "the
/// government severed ties with Qatar" is another's, and so is the president to whom Grenada's ambassador presents
/// credentials.
fn part_strangers(drafts: &mut [Draft]) {
    let is_official = |party: &Party| {
        party.assumed && matches!(party.sector, Some(Sector::Government | Sector::Military)) && party.code.is_some()
    };
    let is_envoy = |party: &Party| matches!(party.office.as_deref(), Some("ambassador" | "envoy" | "consul"));
    for draft in drafts {
        let Outcome::Event(category, _) = draft.outcome else { continue };
        // What a state does at home it does to its own.
        if matches!(category, Category::Assault | Category::Coerce | Category::Mobilize | Category::Protest) {
            continue;
        }
        let meets = category == Category::Consult;
        let parts = |party: &Party, others: &[Party]| {
            is_official(party)
                && others.iter().any(|other| {
                    let is_state = other.kind == PartyKind::Country && !other.referring;
                    other.code == party.code
                        && !other.assumed
                        && (is_state || (meets && (is_envoy(party) || is_envoy(other))))
                })
        };
        let strangers = |side: &[Party], others: &[Party]| -> Vec<usize> {
            (0..side.len()).filter(|&place| parts(&side[place], others)).collect()
        };
        let of_actor = strangers(&draft.actor, &draft.recipient);
        let of_recipient = strangers(&draft.recipient, &draft.actor);
        of_actor.into_iter().for_each(|place| draft.actor[place].code = None);
        of_recipient.into_iter().for_each(|place| draft.recipient[place].code = None);
    }
}

/// How sure an event has to be that is not between two states: of ordinary prose, less sure ones were wrong three times out of
/// four (`benches/overcoding`).
const LEAST_SURE_OF_ONE: f64 = 0.45;
/// The same of what is planned, wished, asked for or denied.
const LEAST_SURE_OF_UNDONE: f64 = 0.5;

/// Whether ordinary prose tells no such thing, as a rule. What somebody is only asked to do, or might do, counts between states.
fn is_improbable(draft: &Draft) -> bool {
    if !matches!(draft.outcome, Outcome::Event(..)) {
        return false;
    }
    let is_of_two = is_of_two(draft);
    if matches!(draft.modality, Modality::Demanded | Modality::Possible) && !is_of_two {
        return true;
    }
    let least = if draft.modality == Modality::Actual { LEAST_SURE_OF_ONE } else { LEAST_SURE_OF_UNDONE };
    draft.confidence < least && !is_of_two
}

/// Whether two states or bodies that the atlas knows are parties of a draft.
fn is_of_two(draft: &Draft) -> bool {
    let mut codes = draft.actor.iter().chain(&draft.recipient).filter_map(|party| party.code.as_deref());
    codes.next().is_some_and(|first| codes.any(|other| other != first))
}

fn same_category(one: &Outcome, other: &Outcome) -> bool {
    matches!((one, other), (Outcome::Event(one, _), Outcome::Event(other, _)) if one == other)
}

/// Whether two sides are of the same states, as far as the states are known.
fn is_same_side(one: &[Party], other: &[Party]) -> bool {
    let codes = |side: &[Party]| {
        let mut codes: Vec<Option<String>> = side.iter().map(|party| party.code.clone()).collect();
        codes.sort_unstable();
        codes.dedup();
        codes
    };
    codes(one) == codes(other)
}

/// Whether two statements of one sentence say the same of the same parties.
fn is_repetition(one: &Statement, other: &Statement) -> bool {
    let key = |statement: &Statement| {
        let names = |entities: &[demarche_statement::Entity]| {
            let mut names: Vec<String> =
                entities.iter().map(|e| e.identifier_text.clone().unwrap_or_else(|| e.entity_text.clone())).collect();
            names.sort_unstable();
            names
        };
        (
            statement.kind,
            statement.text_info.start,
            statement.event.clone(),
            statement.cameo.clone(),
            statement.modality,
            statement.quote.clone(),
            names(&statement.actor),
            names(&statement.recipient),
        )
    };
    one.money.is_empty()
        && other.money.is_empty()
        && one.position.is_none()
        && other.position.is_none()
        && key(one) == key(other)
}
