//! Clauses: predicate, subject, object, obliques by preposition, complement, voice, polarity, modality.
//!
//! Built once from the parse. Everything after this module speaks of roles, never of dependency labels, so another
//! language needs another builder and nothing else. Passives are turned round: `subject` is always who acts.

use demarche_statement::Modality;

use crate::text::{self, Text};

/// What the predicate is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Form {
    Verb,
    Noun,
    Adjective,
}

/// A prepositional phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Oblique {
    /// In lower case.
    pub(crate) preposition: String,
    /// Where the preposition stands.
    pub(crate) at: usize,
    /// Head of the phrase.
    pub(crate) head: usize,
    /// 0: of the predicate itself; more: inside its object, or inside phrases of those.
    pub(crate) depth: u8,
}

/// How a predicate stands under another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Relation {
    /// What is said, hoped, agreed.
    Complement,
    /// A purpose: "to secure their part", "an agreement to expand trade".
    Purpose,
    /// Time, condition, manner.
    Adjunct,
    /// A relative clause.
    Relative,
    /// "and ...".
    Conjunct,
    /// Noun: object of the verb.
    Object,
    /// Noun: subject of the verb.
    Subject,
    /// Noun: in a phrase with a preposition.
    Oblique,
}

/// A predicate with its roles. Words stand for the heads of their phrases; conjuncts hang on them.
#[derive(Clone, Debug)]
pub(crate) struct Clause {
    pub(crate) predicate: usize,
    pub(crate) form: Form,
    /// With its particle: "carry out".
    pub(crate) lemma: String,
    pub(crate) subject: Vec<usize>,
    pub(crate) object: Vec<usize>,
    /// What somebody is named, made, seen as.
    pub(crate) attribute: Vec<usize>,
    pub(crate) obliques: Vec<Oblique>,
    /// Whom the thing comes to that a noun tells of, where the verb above says so: "Iran faces sanctions from France".
    pub(crate) patient: Vec<usize>,
    /// Predicate of the clause that completes this one.
    pub(crate) complement: Option<usize>,
    pub(crate) passive: bool,
    pub(crate) negated: bool,
    /// From the auxiliaries alone.
    pub(crate) modality: Modality,
    /// The predicate above and how this one hangs on it.
    pub(crate) governor: Option<(usize, Relation)>,
}

/// The clauses of an article, by predicate word.
#[derive(Clone, Debug)]
pub(crate) struct Clauses {
    by_word: Vec<Option<Clause>>,
}

impl Clauses {
    pub(crate) fn get(&self, word: usize) -> Option<&Clause> {
        self.by_word.get(word)?.as_ref()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Clause> {
        self.by_word.iter().flatten()
    }
}

/// Builds all clauses. `knows` says which words of a form some entry has for predicate: nouns count as predicates only
/// where one does, and what may be a part of the predicate ("bring together") is one where one does.
pub(crate) fn build(text: &Text<'_>, knows: impl Fn(Form, &str) -> bool) -> Clauses {
    let mut by_word: Vec<Option<Clause>> = vec![None; text.words.len()];
    // Heads before dependents, so that a clause may inherit from the one above.
    let mut order: Vec<(usize, usize)> =
        (0..text.words.len()).map(|index| (text.ancestors(index).count(), index)).collect();
    order.sort_unstable();
    for (_, index) in order {
        let word = &text.words[index];
        let clause = if is_verb_predicate(text, index) {
            Some(verbal(text, index, &by_word, &knows))
        } else if word.tag.starts_with("JJ") && word.dep == "acomp" {
            Some(adjectival(text, index, &by_word))
        } else if word.is_noun() {
            let compound = compound_lemma(text, index).filter(|lemma| knows(Form::Noun, lemma));
            if compound.is_some() || knows(Form::Noun, text.lemma(index)) {
                let mut clause = nominal(text, index, &by_word);
                clause.lemma = compound.unwrap_or(clause.lemma);
                Some(clause)
            } else {
                None
            }
        } else {
            None
        };
        by_word[index] = clause;
    }
    Clauses { by_word }
}

/// The subject of a verb with a tense that the parser took for something else: a name before it for a part of it ("which
/// Dhaka opposes"), a list for more objects of the clause before ("when the general rose against Mr. Park, Chad, Mali and
/// Niger backed the president").
fn mistaken_subject(text: &Text<'_>, index: usize) -> Option<usize> {
    let before = index.checked_sub(1).filter(|&before| text.words[before].is_proper())?;
    let word = &text.words[before];
    if matches!(word.dep, "compound" | "nmod") && word.head == index && text.words[index].dep == "relcl" {
        return Some(before);
    }
    let mut first = before;
    while text.words[first].dep == "conj" && text.words[text.words[first].head].dep == "conj" {
        first = text.words[first].head;
    }
    let object = text.words[first].head;
    let in_clause_before = text.words[first].dep == "conj"
        && first < before
        && matches!(text.words[object].dep, "dobj" | "pobj")
        && text.words[first - 1].text == ","
        && text.ancestors(object).any(|above| text.words[above].dep == "advcl" && text.words[above].head == index);
    in_clause_before.then_some(first)
}

/// A noun with the word before it that makes it a thing of its own: "protest note", "phone talks".
fn compound_lemma(text: &Text<'_>, index: usize) -> Option<String> {
    let before = index.checked_sub(1)?;
    let word = &text.words[before];
    let modifies = word.head == index && matches!(word.dep, "compound" | "amod" | "nmod" | "nummod");
    modifies.then(|| format!("{} {}", word.lower(), text.lemma(index)))
}

/// A participle in a passive that the tagger took for an adjective: "Poland was alarmed by Belarus".
fn is_hidden_participle(text: &Text<'_>, index: usize) -> bool {
    let word = &text.words[index];
    word.tag == "JJ"
        && word.text.ends_with("ed")
        && text.children_with(index, &["auxpass"]).next().is_some()
        && text.children_with(index, &["nsubjpass", "nsubj"]).next().is_some()
}

/// The verb of a participle that has no lemma of its own: the first known of "alarm", "oppose", "ban", "worry".
fn participle_lemma(participle: &str, knows: impl Fn(Form, &str) -> bool) -> Option<String> {
    let stem = participle.strip_suffix("ed")?;
    let mut letters = stem.chars().rev();
    let is_doubled = letters.next().is_some_and(|last| letters.next() == Some(last));
    let undoubled = stem.char_indices().last().filter(|_| is_doubled).map(|(at, _)| stem[..at].to_owned());
    let in_y = stem.strip_suffix('i').map(|stem| format!("{stem}y"));
    let candidates = [Some(stem.to_owned()), Some(format!("{stem}e")), undoubled, in_y];
    candidates.into_iter().flatten().find(|lemma| knows(Form::Verb, lemma))
}

pub(crate) fn is_day(word: &str) -> bool {
    matches!(
        word,
        "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday" | "today" | "yesterday"
    )
}

/// Whether a word names a day, month or year: "called in June" is no calling in.
fn is_of_time(text: &Text<'_>, index: usize) -> bool {
    let word = &text.words[index];
    let label = word.entity.map(|entity| text.entities[entity].label.as_str());
    matches!(label, Some("DATE" | "TIME")) && (word.is_proper() || word.tag == "CD")
}

/// Whether a word ends the name of a country, a body or a person.
fn is_named_party(text: &Text<'_>, index: usize) -> bool {
    let label = text.words[index].entity.map(|entity| text.entities[entity].label.as_str());
    text.words[index].is_proper() && matches!(label, Some("GPE" | "NORP" | "ORG" | "PERSON"))
}

/// "that it was Sudan which had violated the truce": what is said is the violation.
fn cleft(text: &Text<'_>, verb: usize) -> Option<usize> {
    let it = text.children_with(verb, &["nsubj"]).next().filter(|&it| text.words[it].lower() == "it");
    let named = text.children_with(verb, &["attr"]).next().filter(|_| it.is_some() && text.lemma(verb) == "be")?;
    text.children_with(named, &["relcl"]).next()
}

/// "is no longer opposed", "will no longer supply"
fn is_no_longer(text: &Text<'_>, adverb: usize) -> bool {
    text.words[adverb].lower() == "longer"
        && adverb.checked_sub(1).is_some_and(|before| matches!(text.words[before].lower().as_str(), "no" | "any"))
}

fn is_verb_predicate(text: &Text<'_>, index: usize) -> bool {
    let word = &text.words[index];
    if is_hidden_verb(text, index) || is_hidden_participle(text, index) {
        return true;
    }
    if word.is_verb() {
        let modifies = word.dep == "amod" || (word.dep == "compound" && word.tag == "VBG");
        return !matches!(word.dep, "aux" | "auxpass" | "case" | "prep") && !modifies;
    }
    false
}

/// A verb that the parser took for a noun: "Ghana exports gold" without any finite verb in the sentence.
fn is_hidden_verb(text: &Text<'_>, index: usize) -> bool {
    let word = &text.words[index];
    let taken_for_noun = match word.tag {
        "NNS" => matches!(word.dep, "compound" | "ROOT" | "nmod"),
        "VBZ" => matches!(word.dep, "compound" | "nmod"),
        _ => false,
    };
    if !taken_for_noun || word.is_capitalised() {
        return false;
    }
    let sentence = text.sentences[word.sentence].clone();
    let has_finite_verb =
        sentence.clone().any(|i| i != index && matches!(text.words[i].tag, "VBD" | "VBZ" | "VBP" | "MD"));
    index > sentence.start
        && index + 1 < sentence.end
        && text.words[index - 1].is_proper()
        && !has_finite_verb
        && (text.words[index + 1].is_noun()
            || text.words[index + 1].tag.starts_with("JJ")
            || particle_after(text, index).is_some())
}

/// The object of a hidden verb with a particle, which the parser took for a phrase: "Iraq hands over a pilot".
fn particle_after(text: &Text<'_>, index: usize) -> Option<usize> {
    let particle = index + 1;
    let word = text.words.get(particle)?;
    let hangs =
        word.head == index && word.dep == "prep" && matches!(word.lower().as_str(), "over" | "off" | "up" | "out");
    text.children_with(particle, &["pobj"]).next().filter(|_| hangs)
}

fn empty(text: &Text<'_>, predicate: usize, form: Form) -> Clause {
    Clause {
        predicate,
        form,
        lemma: text.lemma(predicate).to_owned(),
        subject: Vec::new(),
        object: Vec::new(),
        attribute: Vec::new(),
        obliques: Vec::new(),
        patient: Vec::new(),
        complement: None,
        passive: false,
        negated: false,
        modality: Modality::Actual,
        governor: None,
    }
}

fn verbal(text: &Text<'_>, index: usize, above: &[Option<Clause>], knows: &impl Fn(Form, &str) -> bool) -> Clause {
    let mut clause = empty(text, index, Form::Verb);
    if is_hidden_verb(text, index) {
        clause.subject.push(index - 1);
        let head = text.words[index].head;
        let object = if head > index { head } else { index + 1 };
        let carried = particle_after(text, index);
        if carried.is_some() {
            clause.lemma = format!("{} {}", clause.lemma, text.words[index + 1].lower());
            collect_obliques(text, index, 0, &mut clause.obliques);
            clause.obliques.retain(|oblique| oblique.at != index + 1);
        }
        let object = carried.unwrap_or(object);
        clause.object.push(object);
        collect_obliques(text, object, 1, &mut clause.obliques);
        return clause;
    }
    if let Some(particle) = text.children_with(index, &["prt"]).next() {
        clause.lemma = format!("{} {}", clause.lemma, text.words[particle].lower());
    } else if let Some(lemma) = text
        .children_with(index, &["advmod", "prep"])
        .filter(|&child| child > index && PARTICLES.contains(&text.words[child].lower().as_str()))
        .filter(|&child| !text.children_with(child, &["pobj"]).any(|object| is_of_time(text, object)))
        .map(|child| format!("{} {}", clause.lemma, text.words[child].lower()))
        .find(|lemma| knows(Form::Verb, lemma))
    {
        // "brought together", "pulled out of": hung as an adverb or a preposition.
        clause.lemma = lemma;
        for particle in text.children_with(index, &["advmod"]).filter(|&child| child > index) {
            if clause.lemma.ends_with(text.words[particle].lower().as_str()) {
                collect_obliques(text, particle, 0, &mut clause.obliques);
            }
        }
    } else if let Some(lemma) = text
        .children_with(index, &["prep"])
        .flat_map(|child| text.children_with(child, &["advmod"]).filter(move |&adverb| adverb + 1 == child))
        .filter(|&adverb| adverb > index && PARTICLES.contains(&text.words[adverb].lower().as_str()))
        .map(|adverb| format!("{} {}", clause.lemma, text.words[adverb].lower()))
        .find(|lemma| knows(Form::Verb, lemma))
    {
        // "brought the two together at a lake": hung on the phrase after it.
        clause.lemma = lemma;
    } else if clause.lemma == "make"
        && text.children(index).any(|child| child > index && text.words[child].lower() == "available")
    {
        clause.lemma = "make available".to_owned();
    } else if index > 1 && text.words[index - 1].text == "-" && text.words[index - 2].lower() == "test" {
        // "test-fired a missile"
        "test".clone_into(&mut clause.lemma);
    } else if is_hidden_participle(text, index)
        && let Some(lemma) = participle_lemma(text.words[index].lower(), knows)
    {
        clause.lemma = lemma;
    }
    let word = &text.words[index];
    let reduced = is_reduced(text, index);
    clause.passive = text.children_with(index, &["auxpass", "nsubjpass"]).next().is_some()
        // "agreed by telephone": no passive, whatever hangs on it.
        || (word.tag != "VBD" || reduced || text.children_with(index, &["nsubj"]).next().is_none())
            && text.children_with(index, &["agent"]).next().is_some();
    let mut agent = Vec::new();
    for child in text.children(index) {
        match text.words[child].dep {
            // Of two before words put in the first belongs to the verb that they stand in.
            "nsubj" if word.dep == "parataxis" && !clause.subject.is_empty() => {
                clause.subject = vec![antecedent(text, child)];
            }
            // "Mr. President, we thank you": who is spoken to does nothing.
            "nsubj" if is_addressed(text, child) => {}
            "nsubj" if reduced => clause.object.push(child),
            "nsubj" | "csubj" => clause.subject.push(antecedent(text, behind_dateline(text, child))),
            "nsubjpass" => clause.object.push(antecedent(text, child)),
            "dobj" | "obj" => clause.object.push(antecedent(text, child)),
            "dative" => {
                if text.words[child].tag == "IN" || text.words[child].tag == "TO" {
                    for object in text.children_with(child, &["pobj"]) {
                        clause.obliques.push(oblique(text, child, object, 0));
                    }
                } else {
                    clause.obliques.push(Oblique { preposition: "to".to_owned(), at: child, head: child, depth: 0 });
                }
            }
            // "Brazil and Chile, the guarantors, mediated": the list before its apposition.
            "npadvmod"
                if child < index
                    && is_named_party(text, child)
                    && text.children_with(child, &["conj"]).next().is_some() =>
            {
                clause.subject.insert(0, child);
            }
            "attr" | "oprd" => clause.attribute.push(child),
            "agent" => agent.extend(text.children_with(child, &["pobj"])),
            "neg" => clause.negated = true,
            "advmod" if is_no_longer(text, child) => clause.negated = true,
            "acomp" if text.children_with(child, &["advmod"]).any(|adverb| is_no_longer(text, adverb)) => {
                clause.negated = true;
                clause.complement = clause.complement.or(text.children_with(child, &["xcomp", "ccomp"]).next());
            }
            "xcomp" if is_visiting(text, child) => clause.object.extend(text.children_with(child, &["dobj"])),
            "xcomp" | "ccomp" if clause.complement.is_none() && child > index => {
                clause.complement = Some(cleft(text, child).unwrap_or(child));
            }
            // "Iran must free the sailors, Kuwait said."
            "ccomp" if clause.complement.is_none() && is_told_first(text, child, index) => {
                clause.complement = Some(child);
            }
            // "called for Iran to stop the shelling"
            "advcl" if clause.complement.is_none() && is_called_for(text, child, index) => {
                clause.complement = Some(child);
            }
            // "went on to release them"
            "advcl" if clause.complement.is_none() && is_infinitive(text, child) && goes_on(text, index) => {
                clause.complement = Some(child);
            }
            "acomp" => {
                let inside = text.children_with(child, &["xcomp", "ccomp"]).next();
                clause.complement = clause.complement.or(inside);
            }
            _ => {}
        }
    }
    // "India, which he had told to take home its helicopters": whom he told, hung on what he told them to do.
    let is_relative = |child: usize| matches!(text.words[child].tag, "WDT" | "WP") && child < index;
    if clause.object.is_empty()
        && let Some(infinitive) = clause.complement.filter(|&inner| is_infinitive(text, inner))
        && text.children_with(infinitive, &["dobj"]).count() > 1
    {
        clause.object.extend(
            text.children_with(infinitive, &["dobj"])
                .filter(|&child| is_relative(child))
                .map(|child| antecedent(text, child)),
        );
    }
    if let [first, _] = clause.object[..]
        && is_infinitive(text, index)
    {
        let stray =
            text.children_with(index, &["dobj"]).any(|child| is_relative(child) && antecedent(text, child) == first);
        if stray {
            clause.object.remove(0);
        }
    }
    // "800,000 Yemenis, some of whom it expelled": of those before the clause.
    for object in &mut clause.object {
        *object = antecedent_of_part(text, *object);
    }
    // "soldiers taken hostage during the fighting remained missing"
    if !clause.passive && is_taken(text, index, &clause.object) {
        clause.passive = true;
        clause.object.splice(0..0, std::mem::take(&mut clause.subject));
    }
    if clause.passive {
        // "Slovakia is opposed to Ukraine": the auxiliary tells, whatever the subject is called.
        if clause.object.is_empty() && text.children_with(index, &["auxpass"]).next().is_some() {
            clause.object = std::mem::take(&mut clause.subject);
        }
        clause.subject = agent;
    } else if clause.object.len() == 2 && GIVING_VERBS.contains(&clause.lemma.as_str()) {
        // "gave Mali a loan": two objects, the first is the receiver.
        let receiver = clause.object.remove(0);
        clause.obliques.push(Oblique { preposition: "to".to_owned(), at: receiver, head: receiver, depth: 0 });
    }
    // "gave two attachés 72 hours to leave": whom it is given to was taken for what is given.
    if let [object] = clause.object[..]
        && matches!(clause.lemma.as_str(), "give" | "grant" | "allow")
        && !TERM_NOUNS.contains(&text.lemma(object))
        && !clause.passive
        && let Some(term) = text.children_with(index, &["npadvmod"]).find(|&term| {
            term == object + 2 && TERM_NOUNS.contains(&text.lemma(term)) && text.words[term - 1].tag == "CD"
        })
    {
        clause.object = vec![term];
        clause.obliques.push(Oblique { preposition: "to".to_owned(), at: object, head: object, depth: 0 });
    }
    // "gave the diplomats 48 hours": the time is what is given.
    if clause.object.is_empty()
        && GIVING_VERBS.contains(&clause.lemma.as_str())
        && clause.obliques.iter().any(|oblique| oblique.preposition == "to" && oblique.at == oblique.head)
    {
        let term = text.children_with(index, &["npadvmod"]).filter(|&term| term > index);
        clause.object.extend(term.filter(|&term| TERM_NOUNS.contains(&text.lemma(term))));
    }
    // A finite verb without a subject has it right before it, hung elsewhere by the parser: "During talks with the
    // president, the minister said ...".
    if clause.subject.is_empty() && !clause.passive && matches!(word.tag, "VBD" | "VBZ" | "VBP") && word.dep == "ROOT" {
        let before = (text.sentences[word.sentence].start..index).rev().find(|&i| !text.words[i].tag.starts_with("RB"));
        // "on Friday troops raided": the day before it was taken for a part of it.
        let after_day = |i: usize| {
            let day = i.checked_sub(1).filter(|&day| text.words[day].head == i && text.words[day].dep == "compound");
            text.words[i].dep == "pobj" && day.is_some_and(|day| is_day(text.words[day].lower()))
        };
        clause
            .subject
            .extend(before.filter(|&i| text.words[i].is_noun() && (text.words[i].dep == "appos" || after_day(i))));
    }
    if clause.subject.is_empty() && !clause.passive {
        clause.subject.extend(stray_subject(text, index));
    }
    if clause.subject.is_empty() && !clause.passive && matches!(word.tag, "VBD" | "VBZ" | "VBP") {
        clause.subject.extend(mistaken_subject(text, index));
    }
    // "called off their rally", "tipped off Morocco": of a verb with its particle, what was hung on the particle.
    let has_particle = clause.lemma.len() > text.lemma(index).len();
    if has_particle && clause.object.is_empty() && !clause.passive {
        let at = text
            .children_with(index, &["prt", "prep"])
            .find(|&child| child > index && clause.lemma.ends_with(&format!(" {}", text.words[child].lower())));
        clause.object.extend(at.into_iter().flat_map(|at| text.children_with(at, &["pobj"]).collect::<Vec<_>>()));
    }
    name_object(text, &mut clause);
    share_object(text, index, &mut clause);
    // A participle after its noun: "states pressing the country", "aid given to Chad".
    let bare = clause.subject.is_empty() && !clause.passive;
    let relation = relation(text, index);
    clause.governor = governor(text, index).zip(relation);
    let upper = clause.governor.and_then(|(word, _)| above[word].as_ref());
    let whom = upper.filter(|_| bare).and_then(|upper| controlling_phrase(text, upper, index));
    let is_parted = word.dep == "advcl" && upper.is_some_and(|upper| upper.complement == Some(index));
    if let Some((_, relation)) = clause.governor.as_mut().filter(|_| whom.is_some() || is_parted) {
        *relation = Relation::Complement;
    }
    // "The president ordered that the bridge be closed": who orders it does it.
    if clause.passive
        && clause.subject.is_empty()
        && let Some((_, Relation::Complement)) = clause.governor
        && let Some(upper) = upper.filter(|upper| !upper.passive && ORDERING_VERBS.contains(&upper.lemma.as_str()))
    {
        clause.subject = upper.subject.clone();
    }
    if is_visiting(text, index) {
        clause.subject = std::mem::take(&mut clause.object);
        clause.object = upper.map(|upper| upper.subject.clone()).unwrap_or_default();
        return clause;
    }
    match word.dep {
        // "called on Belarus to free": whom the phrase names is to do it.
        "advcl" | "xcomp" | "acl" if whom.is_some() => clause.subject.extend(whom),
        // "arrested and flown": one passive for both.
        "conj"
            if bare
                && clause.object.is_empty()
                && is_participle(text, index)
                && text.children_with(index, &["aux"]).next().is_none()
                && upper.is_some_and(|upper| upper.passive) =>
        {
            clause.passive = true;
        }
        // "accused Congo of collaborating", "warned Azerbaijan against allowing".
        "pcomp"
            if bare
                && word.tag == "VBG"
                && clause.subject.is_empty()
                && upper.is_some_and(|upper| is_object_gerund(text, upper, index)) =>
        {
            clause.subject.extend(upper.into_iter().flat_map(|upper| upper.object.iter().copied()));
        }
        // "Kuwait, having accused Iran, turned to Oman"
        "advcl" | "acl"
            if bare
                && text.words[word.head].is_noun()
                && text.children_with(index, &["aux"]).any(|aux| text.words[aux].lower() == "having") =>
        {
            clause.subject.push(word.head);
        }
        // "Kuwait was the first Gulf state to accuse Iran"
        "acl" | "relcl" if bare && is_infinitive(text, index) && is_the_only(text, word.head) => {
            clause.subject.extend(text.children_with(text.words[word.head].head, &["nsubj"]).next());
        }
        // "welcomed Kuwait's decision to release them"
        "acl" if bare && is_infinitive(text, index) && text.children_with(word.head, &["poss"]).next().is_some() => {
            clause.subject.extend(text.children_with(word.head, &["poss"]).next());
        }
        "acl" | "relcl" if bare && word.tag == "VBG" => clause.subject.push(word.head),
        // "China, which has lent the money, called on ...": the verb of a sentence that the parser hung on its subject.
        "acl" if bare && word.tag == "VBD" && text.words[word.head].dep == "ROOT" && index > word.head => {
            clause.subject.push(word.head);
        }
        "acl" if bare && is_main_verb(text, index) => clause.subject.push(word.head),
        "acl" if word.tag == "VBN" => {
            clause.passive = true;
            if clause.object.is_empty() {
                clause.object.push(bearer(text, word.head));
            }
        }
        // "Accused by Turkey of harbouring rebels, Greece protested"
        "advcl"
            if word.tag == "VBN"
                && clause.object.is_empty()
                && text.children_with(index, &["aux", "auxpass", "nsubj", "nsubjpass"]).next().is_none()
                && clause.subject.iter().any(|&agent| text.words[agent].is_proper()) =>
        {
            clause.passive = true;
            clause.object.extend(upper.into_iter().flat_map(|upper| upper.subject.iter().copied()));
        }
        "advcl" if word.tag == "VBN" && bare && clause.object.is_empty() => {
            clause.passive = true;
            clause.object.extend(upper.into_iter().flat_map(|upper| upper.subject.iter().copied()));
        }
        // With a noun inside the phrase of a preposition: "With the West pressing Chad".
        "pcomp"
            if bare
                && word.tag == "VBG"
                && clause.subject.is_empty()
                && upper.is_some_and(|u| u.form == Form::Verb || u.form == Form::Adjective) =>
        {
            clause.subject.extend(upper.into_iter().flat_map(|upper| upper.subject.iter().copied()));
        }
        // What is said is not done by who says it: a verb with a tense has its own subject, seen or not.
        "ccomp" if is_finite_complement(text, index) => {}
        _ if bare => {
            let controlled = matches!(
                clause.governor,
                Some((_, Relation::Complement | Relation::Conjunct | Relation::Purpose | Relation::Adjunct))
            );
            if let Some(upper) = upper.filter(|_| controlled) {
                let by_object = clause.governor.is_some_and(|(_, relation)| relation == Relation::Complement)
                    && !upper.object.is_empty()
                    && upper.form == Form::Verb
                    && (word.dep == "xcomp" || (is_parted && ASKING_VERBS.contains(&text.lemma(upper.predicate))))
                    && (upper.passive || !PROMISING_VERBS.contains(&upper.lemma.as_str()));
                let is_conjunct = clause.governor.is_some_and(|(_, relation)| relation == Relation::Conjunct);
                let from = if by_object || (is_conjunct && upper.passive) { &upper.object } else { &upper.subject };
                // A passive above ("was expected to visit") hands its object down.
                let from = if from.is_empty() { &upper.object } else { from };
                clause.subject.extend_from_slice(from);
            }
        }
        _ => {}
    }
    // "issued a statement condemning", "signed an order that bars": who issues it condemns and bars.
    if matches!(word.dep, "acl" | "relcl")
        && !clause.passive
        && clause.subject == [word.head]
        && STATEMENT_NOUNS.contains(&text.lemma(word.head))
        && let Some(upper) = upper.filter(|upper| upper.object.contains(&word.head) && is_issuing(upper))
    {
        clause.subject = upper.subject.clone();
    }
    if clause.passive
        && clause.object.is_empty()
        && let Some((_, Relation::Conjunct)) = clause.governor
        && let Some(upper) = upper
    {
        clause.object.extend_from_slice(if upper.passive { &upper.object } else { &upper.subject });
    }
    collect_obliques(text, index, 0, &mut clause.obliques);
    for object in clause.object.clone().into_iter().chain(clause.attribute.clone()) {
        collect_obliques(text, object, 1, &mut clause.obliques);
    }
    if clause.passive && !clause.subject.is_empty() {
        // "convened by the Secretary of State", "requested by monitors from the Red Cross": those belong to the agent.
        let agents = &clause.subject;
        clause.obliques.retain(|oblique| {
            !matches!(oblique.preposition.as_str(), "from" | "including" | "of")
                || text.words[oblique.head].is_verb()
                || !text.ancestors(oblique.at).take_while(|&above| above != index).any(|above| agents.contains(&above))
        });
    }
    if clause.passive && clause.subject.is_empty() {
        // "was given visas last week by Ghana": the agent may hang on what stands before it.
        let by = clause.obliques.iter().filter(|o| o.preposition == "by" && o.at > index && o.depth <= 1);
        let named = by.map(|o| o.head).find(|&head| text.words[head].is_noun());
        clause.subject.extend(named);
    }
    if clause.complement.is_none() {
        clause.complement = embedded_infinitive(text, &clause);
    }
    // "Nor did the two allies agree."
    let opening = text.sentences[word.sentence].start;
    if word.dep == "ROOT" && text.words[opening].lower() == "nor" {
        clause.negated = true;
    }
    if let Some(object) = clause.object.first()
        && text.children_with(*object, &["det"]).any(|det| text.words[det].lower() == "no")
        // "lost no time in blaming"
        && !(clause.lemma == "lose" && text.lemma(*object) == "time")
    {
        clause.negated = true;
    }
    clause.modality = auxiliary_modality(text, index).unwrap_or(match (clause.governor, upper) {
        (Some((_, Relation::Conjunct)), Some(upper)) => upper.modality,
        _ => Modality::Actual,
    });
    if is_of_none(text, index) {
        // As good as "will not".
        clause.negated = true;
        clause.modality = Modality::Planned;
    }
    clause
}

/// A verb of a sentence that the parser took for a participle: "Chad's leader, Idriss Deby, retaliated", "A tribunal, which
/// Peru had called upon, found that".
fn is_main_verb(text: &Text<'_>, index: usize) -> bool {
    let word = &text.words[index];
    let head = &text.words[word.head];
    let closes = index.checked_sub(1).is_some_and(|before| text.words[before].text == ",");
    if word.tag != "VBN" || word.text.ends_with("en") || head.dep != "ROOT" || !head.is_noun() || !closes {
        return false;
    }
    let aside = text.children_with(word.head, &["acl", "appos", "relcl"]).any(|aside| aside < index);
    let is_finite = |word: usize| {
        matches!(text.words[word].tag, "VBD" | "VBZ" | "VBP" | "MD")
            && !std::iter::once(word)
                .chain(text.ancestors(word))
                .any(|above| matches!(text.words[above].dep, "relcl" | "ccomp" | "advcl" | "conj"))
    };
    // A verb farther off is another sentence's, whatever the parser says.
    let sentence = text.sentences[word.sentence].clone();
    let near = sentence.start.max(index.saturating_sub(60))..sentence.end.min(index + 60);
    aside && !near.into_iter().any(is_finite)
}

/// Whether what the parser took for the main verb is a participle, and the next verb the main one: "a missile shot down by
/// Ukrainian air defence fell on a village".
fn is_reduced(text: &Text<'_>, index: usize) -> bool {
    let has = |labels: &[&str]| text.children_with(index, labels).next().is_some();
    let main = text.children_with(index, &["conj"]).find(|&verb| text.words[verb].is_verb());
    text.words[index].tag == "VBD"
        && has(&["agent"])
        && !has(&["aux", "auxpass", "dobj", "cc"])
        && main.is_some_and(|verb| matches!(text.words[verb].tag, "VBD" | "VBZ" | "VBP"))
}

/// Whether "visiting" tells who is told or met, not what is done: "told visiting Polish officials", "met visiting Prime
/// Minister Orban".
fn is_visiting(text: &Text<'_>, index: usize) -> bool {
    let word = &text.words[index];
    word.dep == "xcomp"
        && word.lower() == "visiting"
        && word.head + 1 == index
        && !matches!(
            text.lemma(word.head),
            "avoid"
                | "begin"
                | "consider"
                | "continue"
                | "enjoy"
                | "finish"
                | "keep"
                | "like"
                | "mind"
                | "start"
                | "stop"
        )
}

/// Whether a word is of somebody whom the speaker addresses at the head of a sentence.
pub(crate) fn is_addressed(text: &Text<'_>, index: usize) -> bool {
    let start = text.sentences[text.words[index].sentence].start;
    index == start + 1
        && matches!(text.words[start].text, "Mr." | "Mr" | "Madam" | "Madame")
        && text.words.get(index + 1).is_some_and(|next| next.text == ",")
}

/// A bare participle that the tagger took for a verb with a tense: "60 soldiers taken hostage".
fn is_taken(text: &Text<'_>, index: usize, objects: &[usize]) -> bool {
    let is_captive =
        |&object: &usize| matches!(text.words[object].lower().as_str(), "hostage" | "captive" | "prisoner");
    objects.iter().any(is_captive)
        && is_participle(text, index)
        && text.children_with(index, &["aux", "auxpass"]).next().is_none()
}

/// A subject that the parser hung elsewhere: on the auxiliary ("had for months urged"), on the verb before "and" ("..., and
/// Turkey, which supplied Baku, criticizes India"), on words put in ("Japan, she added, stands ready").
fn stray_subject(text: &Text<'_>, index: usize) -> Option<usize> {
    let word = &text.words[index];
    let is_subject = |&child: &usize| child < index;
    let of_auxiliary = || {
        let aux = text.children_with(index, &["aux"]).filter(|&aux| text.words[aux].tag != "TO");
        aux.flat_map(|aux| text.children_with(aux, &["nsubj"]).collect::<Vec<_>>()).find(is_subject)
    };
    let joined = || {
        let is_finite = matches!(word.tag, "VBD" | "VBZ" | "VBP")
            || text.children_with(index, &["aux"]).any(|aux| text.words[aux].tag != "TO");
        let fits = word.dep == "conj" && text.words[word.head].is_verb() && is_finite;
        let nouns = text.children_with(word.head, &["conj"]).filter(|&noun| {
            let before =
                text.subtree_range(noun).start.checked_sub(1).map(|before| text.words[before].lower().as_str());
            text.words[noun].is_noun()
                && word.head < noun
                && noun < index
                && matches!(before, Some("and" | "but" | "while" | "yet"))
        });
        nouns.filter(|_| fits).last()
    };
    let before_aside = || {
        let asides = text.children_with(index, &["parataxis"]).filter(|&aside| aside < index);
        asides
            .filter(|&aside| text.children_with(aside, &["nsubj"]).count() > 1)
            .find_map(|aside| text.children_with(aside, &["nsubj"]).next())
    };
    // "days after a bomb Friday killed a mullah": taken for the phrase of a preposition.
    let after_conjunction = || {
        let mut before = (text.sentences[word.sentence].start..index).rev();
        let noun = before.find(|&i| !is_day(text.words[i].lower()))?;
        let fits = text.words[noun].dep == "pobj"
            && matches!(
                text.words[text.words[noun].head].lower().as_str(),
                "after" | "as" | "before" | "since" | "until"
            );
        Some(noun).filter(|_| fits && is_finite_complement(text, index))
    };
    // "Under a plan drafted with the World Bank, the European Bank would lend": taken for an apposition, which would have a
    // comma behind it too.
    let after_phrase = || {
        let first = text.children_with(index, &["aux", "auxpass", "neg"]).min().unwrap_or(index).min(index);
        let last = first.checked_sub(1).filter(|&last| text.words[last].sentence == word.sentence)?;
        let is_finite = matches!(word.tag, "VBD" | "VBZ" | "VBP") || first < index && text.words[first].tag != "TO";
        let mut above = std::iter::once(last).chain(text.ancestors(last)).take_while(|&noun| noun <= last);
        let noun = above.find(|&noun| text.words[noun].dep == "appos" && text.words[noun].is_noun())?;
        let range = text.subtree_range(noun);
        let comma = range.start.checked_sub(1).is_some_and(|before| text.words[before].text == ",");
        (is_finite && comma && range.end == first && word.dep != "relcl").then_some(noun)
    };
    of_auxiliary().or_else(joined).or_else(before_aside).or_else(after_conjunction).or_else(after_phrase)
}

/// Whether an infinitive tells what somebody calls for somebody to do.
fn is_called_for(text: &Text<'_>, infinitive: usize, verb: usize) -> bool {
    is_infinitive(text, infinitive)
        && APPEALING_VERBS.contains(&text.lemma(verb))
        && text.children_with(infinitive, &["mark"]).any(|mark| text.words[mark].lower() == "for")
        && text.children_with(infinitive, &["nsubj", "nsubjpass"]).next().is_some()
}

/// "went on to": what follows was done.
fn goes_on(text: &Text<'_>, verb: usize) -> bool {
    text.lemma(verb) == "go" && text.children_with(verb, &["prt"]).any(|particle| text.words[particle].lower() == "on")
}

/// Whether a noun is what somebody is said to be, alone or before all others: "was the first state", "is the only member".
fn is_the_only(text: &Text<'_>, noun: usize) -> bool {
    text.words[noun].dep == "attr"
        && text.children_with(noun, &["amod"]).any(|word| {
            matches!(
                text.words[word].lower().as_str(),
                "first" | "second" | "third" | "last" | "latest" | "only" | "sole"
            )
        })
}

/// Whether what somebody demands, expects or judges stands before who says it: "Iran must free the sailors, Kuwait said", "The charges
/// were false, Kuwait said". Of a deed that is told so the one who speaks is only the source.
fn is_told_first(text: &Text<'_>, said: usize, verb: usize) -> bool {
    let is_judged = matches!(text.words[said].tag, "VBD" | "VBZ" | "VBP") && text.lemma(said) == "be";
    let is_expected = text.children_with(said, &["aux", "auxpass"]).any(|aux| text.words[aux].tag == "MD");
    // "Jordan closed the border; Iraq protested": two sentences in one.
    let is_parted = |word: usize| matches!(text.words[word].text, ";" | ":" | "-" | "–" | "—");
    (is_judged || is_expected)
        && text::is_content_verb(text.lemma(verb))
        && text.children_with(verb, &["nsubj"]).any(|subject| said < subject && !(said..subject).any(is_parted))
}

/// A clause with a tense that completes the verb above, such as what is said.
fn is_finite_complement(text: &Text<'_>, index: usize) -> bool {
    text.words[index].dep == "ccomp" && matches!(text.words[index].tag, "VBD" | "VBZ" | "VBP")
}

/// Small clauses: "considers Israel an enemy", "labelled Iran a threat". What the parser took for a second object, or for
/// the head of a clause of its own, is what the object is seen as.
fn name_object(text: &Text<'_>, clause: &mut Clause) {
    if clause.passive || !NAMING_VERBS.contains(&text.lemma(clause.predicate)) {
        return;
    }
    if let [first, second] = clause.object[..]
        && clause.attribute.is_empty()
    {
        clause.object = vec![first];
        clause.attribute.push(second);
    }
    // "called the raid "ethnic cleansing"": the object hung on what it is called.
    if let ([], [attribute]) = (&clause.object[..], &clause.attribute[..])
        && let Some(object) = text
            .children_with(*attribute, &["nmod", "compound"])
            .find(|&noun| noun > clause.predicate && matches!(text.words[noun + 1].text, "\"" | "“" | "‘" | "'" | "``"))
    {
        clause.object.push(object);
    }
    // "calls the decision "unjustified"": hung on the noun before it.
    if let [object] = clause.object[..]
        && clause.attribute.is_empty()
    {
        clause.attribute.extend(text.children_with(object, &["amod"]).filter(|&word| word > object));
    }
    let named = clause.complement.filter(|&word| !text.words[word].is_verb() && text.words[word].dep == "ccomp");
    if let Some(attribute) = named
        && let Some(object) = text.children_with(attribute, &["nsubj"]).next()
        && clause.object.is_empty()
        && text.children_with(attribute, &["mark", "cop"]).next().is_none()
    {
        clause.object.push(object);
        clause.attribute.push(attribute);
        clause.complement = None;
    }
}

/// Forms that are participles only, also where the tagger says otherwise: "flown", "taken".
fn is_participle(text: &Text<'_>, index: usize) -> bool {
    let word = &text.words[index];
    word.tag == "VBN" || (word.tag == "VBD" && (word.text.ends_with("wn") || word.text.ends_with("en")))
}

/// "for Israel to withdraw"
fn has_own_subject(text: &Text<'_>, infinitive: usize) -> bool {
    text.children_with(infinitive, &["mark"]).any(|mark| text.words[mark].lower() == "for")
        && text.children_with(infinitive, &["nsubj", "nsubjpass"]).next().is_some()
}

pub(crate) fn is_infinitive(text: &Text<'_>, index: usize) -> bool {
    text.words[index].is_verb() && text.children_with(index, &["aux"]).any(|aux| text.words[aux].tag == "TO")
}

/// "having fired", "firing" as what is denied or admitted.
pub(crate) fn is_gerund(text: &Text<'_>, index: usize) -> bool {
    let word = &text.words[index];
    let having = || text.children_with(index, &["aux"]).any(|aux| text.words[aux].tag == "VBG");
    matches!(word.dep, "xcomp" | "pcomp" | "ccomp") && (word.tag == "VBG" || having())
}

/// Whether a predicate has no tense of its own: "to free", "allowing".
pub(crate) fn is_non_finite(text: &Text<'_>, index: usize) -> bool {
    // "helped finance the dam"
    let is_bare = || {
        text.words[index].tag == "VB"
            && matches!(text.words[index].dep, "xcomp" | "ccomp")
            && text.lemma(text.words[index].head) == "help"
    };
    is_infinitive(text, index)
        || is_bare()
        || (text.words[index].tag == "VBG" && text.children_with(index, &["aux"]).next().is_none())
}

/// "GENEVA: Chad and Niger signed": the subject of a sentence of which the parser took the dateline for it.
fn behind_dateline(text: &Text<'_>, subject: usize) -> usize {
    let words = &text.words;
    let start = text.sentences[words[subject].sentence].start;
    let is_dateline = subject < start + 3
        && words.get(subject + 1).is_some_and(|next| next.text == ":")
        && words[start..=subject].iter().all(|word| word.text.chars().any(char::is_uppercase))
        && words[start..=subject].iter().all(|word| !word.text.chars().any(char::is_lowercase));
    let named = || text.children_with(subject, &["appos"]).find(|&child| child > subject);
    if is_dateline { named().unwrap_or(subject) } else { subject }
}

/// Whom the phrase before an infinitive names as the one to do it: "called on Belarus to free".
fn controlling_phrase(text: &Text<'_>, upper: &Clause, index: usize) -> Option<usize> {
    let fits = upper.form == Form::Verb
        && upper.object.is_empty()
        && APPEALING_VERBS.contains(&text.lemma(upper.predicate))
        && is_infinitive(text, index);
    let between = |o: &&Oblique| {
        o.depth == 0
            && o.at > upper.predicate
            && o.head < index
            && matches!(o.preposition.as_str(), "on" | "upon" | "to" | "with" | "for")
            && text.words[o.head].is_noun()
    };
    upper.obliques.iter().filter(|_| fits).find(between).map(|o| o.head)
}

/// Who is to do what an infinitive tells, where the verb above asks somebody to: "urged Israel to lift", "called on Belarus
/// to free".
pub(crate) fn asked_to(text: &Text<'_>, verb: usize) -> Option<usize> {
    let above = text.words[verb].head;
    let fits = matches!(text.words[verb].dep, "xcomp" | "advcl" | "ccomp") && above < verb && is_infinitive(text, verb);
    if !fits || PROMISING_VERBS.contains(&text.lemma(above)) {
        return None;
    }
    let object = text.children_with(above, &["dobj", "nsubjpass"]).find(|&object| object < verb);
    let appeals = APPEALING_VERBS.contains(&text.lemma(above));
    let phrase = || {
        let to = text.children_with(above, &["prep"]).filter(|&to| to < verb);
        let to = to.filter(|&to| matches!(text.words[to].lower().as_str(), "on" | "upon" | "to" | "with"));
        to.flat_map(|to| text.children_with(to, &["pobj"]).collect::<Vec<_>>()).next().filter(|_| appeals)
    };
    object.filter(|_| text.words[verb].dep != "advcl").or_else(phrase)
}

/// "no intention of accepting", "no plans to withdraw": what there is none of is not done.
pub(crate) fn is_of_none(text: &Text<'_>, index: usize) -> bool {
    let word = &text.words[index];
    let noun = match word.dep {
        "pcomp" if word.tag == "VBG" => text.words[word.head].head,
        "acl" if is_infinitive(text, index) => word.head,
        _ => return false,
    };
    INTENTION_NOUNS.contains(&text.lemma(noun))
        && text.children_with(noun, &["det"]).any(|det| text.words[det].lower() == "no")
}

/// Whether a gerund after a preposition tells what the verb's object does or did.
fn is_object_gerund(text: &Text<'_>, upper: &Clause, index: usize) -> bool {
    let preposition = text.words[text.words[index].head].lower();
    upper.form == Form::Verb
        && !upper.object.is_empty()
        && OBJECT_GERUND_VERBS.contains(&upper.lemma.as_str())
        && matches!(preposition.as_str(), "of" | "for" | "against" | "from" | "into" | "over" | "with")
}

/// The infinitive that completes a verb though it hangs elsewhere: on the object ("reserved the right to retaliate"), or
/// as an adjunct after the phrase that names who is to do it ("called on Belarus to free").
fn embedded_infinitive(text: &Text<'_>, clause: &Clause) -> Option<usize> {
    let on_object = clause
        .object
        .iter()
        .chain(&clause.attribute)
        .copied()
        .filter(|&object| object > clause.predicate && INTENTION_NOUNS.contains(&text.lemma(object)));
    let on_object = on_object
        .flat_map(|object| text.children_with(object, &["acl"]).collect::<Vec<_>>())
        .find(|&child| is_infinitive(text, child));
    let after_phrase = || {
        text.children_with(clause.predicate, &["advcl", "acl"])
            .find(|&child| controlling_phrase(text, clause, child).is_some())
    };
    on_object.or_else(after_phrase).or_else(|| parted_infinitive(text, clause))
}

/// "refused on Monday to sign", "agreed by telephone to meet", "urged Israel on Friday to lift": with a phrase in between,
/// the parser takes what is refused, agreed or asked for a purpose. "gave Iraq 48 hours to leave" is what is asked too.
fn parted_infinitive(text: &Text<'_>, clause: &Clause) -> Option<usize> {
    let lemma = text.lemma(clause.predicate);
    let is_time = |&object: &usize| TERM_NOUNS.contains(&text.lemma(object));
    let fits = match clause.object.first() {
        None => INFINITIVE_VERBS.contains(&lemma),
        Some(object) if is_time(object) => matches!(lemma, "give" | "grant" | "allow"),
        Some(_) => clause.form == Form::Verb && ASKING_VERBS.contains(&lemma),
    };
    if !fits || clause.form != Form::Verb {
        return None;
    }
    let of_term = clause.object.iter().copied().filter(is_time);
    let hangs = text.children_with(clause.predicate, &["advcl"]).find(|&child| {
        child > clause.predicate && is_infinitive(text, child) && text.children_with(child, &["mark"]).next().is_none()
    });
    hangs.or_else(|| {
        of_term
            .flat_map(|term| text.children_with(term, &["acl", "relcl"]).collect::<Vec<_>>())
            .find(|&child| is_infinitive(text, child))
    })
}

/// Objects that a verb has though they hang elsewhere: of a coordinated verb ("arrested and deported three diplomats"), of
/// the noun that a relative clause explains ("the deal Iran signed"), of the noun that a receiver was joined to
/// ("sent Turkey rescuers").
fn share_object(text: &Text<'_>, index: usize, clause: &mut Clause) {
    let word = &text.words[index];
    if clause.passive {
        return;
    }
    if let [object] = clause.object[..]
        && GIVING_VERBS.contains(&clause.lemma.as_str())
        && text.words[object].is_noun()
        && !text.words[object].is_proper()
        && let Some(receiver) = text.children_with(object, &["compound", "nmod"]).find(|&part| part > index)
        && text.subtree_range(object).start == text.subtree_range(receiver).start
        && text.words[receiver].entity.is_some_and(|entity| text.entities[entity].label == "GPE")
        && text.words[receiver + 1].entity != text.words[receiver].entity
    {
        clause.obliques.push(Oblique { preposition: "to".to_owned(), at: receiver, head: receiver, depth: 0 });
    }
    if !clause.object.is_empty() || clause.complement.is_some() {
        return;
    }
    let adjacent = text.words.get(index + 1).is_some_and(|next| matches!(next.text, "and" | "or"));
    if adjacent && let Some(other) = text.children_with(index, &["conj"]).next().filter(|&o| text.words[o].is_verb()) {
        let near = other <= index + 3 && text.children_with(other, &["nsubj", "nsubjpass"]).next().is_none();
        clause.object.extend(text.children_with(other, &["dobj", "obj"]).filter(|_| near));
    }
    // "Yemenis, some 800,000 of whom it expelled": those named before the number.
    if clause.object.is_empty() && word.dep == "relcl" && word.head < index && !clause.subject.is_empty() {
        let of = text.children_with(word.head, &["prep"]).filter(|&of| of < index && text.words[of].lower() == "of");
        let mut wholes = of.flat_map(|of| text.children_with(of, &["pobj"]).collect::<Vec<_>>());
        let comma = text.subtree_range(word.head).start.checked_sub(1);
        if wholes.any(|whole| matches!(text.words[whole].tag, "WDT" | "WP"))
            && let Some(named) =
                comma.filter(|&comma| text.words[comma].text == ",").and_then(|comma| comma.checked_sub(1))
        {
            clause.object.push(named);
            return;
        }
    }
    let has_pronoun = || text.subtree(index).into_iter().any(|w| matches!(text.words[w].tag, "WDT" | "WP" | "WRB"));
    let is_empty_place = clause.object.is_empty()
        && word.dep == "relcl"
        && word.head < index
        && !clause.subject.is_empty()
        && !matches!(text.lemma(word.head), "day" | "week" | "month" | "year" | "time" | "way" | "moment" | "reason")
        && text.words[word.head].is_noun();
    if is_empty_place && !has_pronoun() {
        clause.object.push(word.head);
    }
}

fn adjectival(text: &Text<'_>, index: usize, above: &[Option<Clause>]) -> Clause {
    let mut clause = empty(text, index, Form::Adjective);
    let copula = text.words[index].head;
    if let Some(upper) = above[copula].as_ref() {
        clause.subject = upper.subject.clone();
        clause.modality = upper.modality;
        clause.negated = upper.negated;
        clause.governor = upper.governor;
        clause.complement = upper.complement;
    }
    clause.complement = text.children_with(index, &["xcomp", "ccomp"]).next().or(clause.complement);
    collect_obliques(text, index, 0, &mut clause.obliques);
    collect_obliques(text, copula, 0, &mut clause.obliques);
    clause
}

fn nominal(text: &Text<'_>, index: usize, above: &[Option<Clause>]) -> Clause {
    let mut clause = empty(text, index, Form::Noun);
    clause.governor = governor(text, index).zip(relation(text, index));
    clause.subject.extend(text.children_with(index, &["poss"]));
    collect_obliques(text, index, 0, &mut clause.obliques);
    let by: Vec<usize> = clause.obliques.iter().filter(|o| o.preposition == "by").map(|o| o.head).collect();
    if clause.subject.is_empty() {
        clause.subject.extend(by);
    }
    clause.negated = text.children_with(index, &["det"]).any(|det| text.words[det].lower() == "no");
    // "its call for Israel to withdraw" hangs there as an adjunct.
    clause.complement = text
        .children_with(index, &["acl", "advcl", "relcl"])
        .find(|&child| is_infinitive(text, child) && (text.words[child].dep == "acl" || has_own_subject(text, child)));
    // What the parser hung on the verb though it follows the noun: "signed a pact on the supply of arms by France".
    if let Some((verb, _)) = clause.governor {
        let own: Vec<usize> = clause.obliques.iter().map(|oblique| oblique.at).collect();
        let mut later = Vec::new();
        collect_obliques(text, verb, 2, &mut later);
        let sentence = text.words[index].sentence;
        later.retain(|o| o.at > index && !own.contains(&o.at) && text.words[o.at].sentence == sentence);
        for oblique in later {
            // "During the visit, both signed a pact on aid by Japan": the aid is Japan's.
            let carries = matches!(clause.governor, Some((_, Relation::Object | Relation::Subject)));
            if oblique.preposition == "by" && carries && clause.subject.is_empty() {
                clause.subject.push(oblique.head);
            }
            clause.obliques.push(oblique);
        }
        // "held talks", "arrived on a visit": whose talks and visit they are, the verb says.
        if let Some(upper) = above[verb].as_ref().filter(|_| clause.subject.is_empty()) {
            let carried = match clause.governor {
                Some((_, Relation::Object)) => LIGHT_VERBS.contains(&upper.lemma.as_str()),
                Some((_, Relation::Oblique)) => {
                    let preposition = text.words[text.words[index].head].lower();
                    let moves = MOTION_VERBS.contains(&upper.lemma.as_str());
                    // "In a letter to the president, he explained": the letter is his.
                    let is_letter =
                        matches!(clause.lemma.as_str(), "letter" | "message" | "note" | "telegram" | "cable");
                    // "reiterated its support at a meeting with the minister": the meeting was with whoever did.
                    // "agreed in a phone call to meet": the call was between those who did.
                    let several = upper.subject.iter().any(|&subject| text.conjuncts(subject).len() > 1);
                    let is_call = several
                        && compound_lemma(text, index).is_some_and(|lemma| {
                            matches!(lemma.split(' ').next(), Some("conference" | "phone" | "telephone" | "video"))
                        });
                    let is_meeting = (matches!(text.lemma(index), "meeting" | "talk" | "conversation")
                        && clause.obliques.iter().any(|o| o.preposition == "with" && o.depth == 0)
                        || is_call)
                        && matches!(preposition.as_str(), "at" | "during" | "in" | "after")
                        && !upper.passive;
                    // "on a visit to Accra, the minister offered": the visit is the minister's.
                    let is_visit = matches!(text.lemma(index), "tour" | "trip" | "visit")
                        && matches!(preposition.as_str(), "on" | "during")
                        && text
                            .children_with(index, &["det"])
                            .any(|det| matches!(text.words[det].lower().as_str(), "a" | "an"))
                        && !upper.passive;
                    is_visit
                        || matches!(preposition.as_str(), "on" | "for" | "in") && moves
                        || preposition == "in" && is_letter
                        || is_meeting
                }
                _ => false,
            };
            if carried {
                clause.subject = upper.subject.clone();
            }
        }
    }
    // "Sharon, on a visit to Accra,"
    let preposition = text.words[index].head;
    let visitor = text.words[preposition].head;
    if clause.subject.is_empty()
        && matches!(text.lemma(index), "tour" | "trip" | "visit")
        && text.words[index].dep == "pobj"
        && text.words[preposition].lower() == "on"
        && text.words[visitor].is_noun()
        && visitor < preposition
    {
        clause.subject.push(visitor);
    }
    receive(text, &mut clause, above);
    for child in text.children_with(index, &["acl"]) {
        // "aid provided by Japan", "a visit paid by the minister".
        if text.words[child].tag == "VBN" && clause.subject.is_empty() {
            for agent in text.children_with(child, &["agent", "prep"]) {
                if text.words[agent].lower() == "by" {
                    clause.subject.extend(text.children_with(agent, &["pobj"]));
                }
            }
        }
        collect_obliques(text, child, 1, &mut clause.obliques);
    }
    clause
}

/// What the verb's subject gets rather than does: "faces sanctions from France", "won backing from Germany", "is under
/// pressure from the West". The phrase with "from" does it.
fn receive(text: &Text<'_>, clause: &mut Clause, above: &[Option<Clause>]) {
    let Some((verb, relation)) = clause.governor else { return };
    let Some(upper) = above[verb].as_ref().filter(|upper| upper.form == Form::Verb && !upper.passive) else { return };
    let lemma = upper.lemma.as_str();
    let noun = clause.predicate;
    let comes = match relation {
        Relation::Object => upper.object.contains(&noun) && RECEIVING_VERBS.contains(&lemma),
        Relation::Oblique => {
            let preposition = text.words[noun].head;
            let below = text.words[preposition].head == verb && text.words[preposition].lower() == "under";
            below && matches!(lemma, "be" | "come" | "remain" | "stay" | "fall")
        }
        _ => false,
    };
    if !comes || !clause.subject.is_empty() {
        return;
    }
    let from = clause.obliques.iter().filter(|o| o.preposition == "from" && o.at > noun);
    let giver = from.min_by_key(|o| o.depth).map(|o| o.head);
    if giver.is_some() || relation == Relation::Oblique || matches!(lemma, "receive" | "face" | "suffer" | "undergo") {
        clause.subject.extend(giver);
        clause.patient = upper.subject.clone();
    }
}

/// Whether what a clause names comes to its subject from somebody else: "won backing", "is under pressure".
pub(crate) fn is_receiving(clause: &Clause) -> bool {
    let lemma = clause.lemma.as_str();
    let is_under = matches!(lemma, "be" | "come" | "remain" | "stay" | "fall")
        && clause.obliques.iter().any(|oblique| oblique.depth == 0 && oblique.preposition == "under");
    is_under || (!clause.object.is_empty() && RECEIVING_VERBS.contains(&lemma))
}

fn is_issuing(clause: &Clause) -> bool {
    matches!(
        clause.lemma.as_str(),
        "adopt"
            | "approve"
            | "circulate"
            | "deliver"
            | "enact"
            | "issue"
            | "make"
            | "pass"
            | "post"
            | "publish"
            | "put out"
            | "read"
            | "release"
            | "send"
            | "sign"
            | "submit"
            | "write"
    )
}

/// What speaks for those who issue it.
pub(crate) const STATEMENT_NOUNS: &[&str] = &[
    "act",
    "bill",
    "communique",
    "communiqué",
    "declaration",
    "decree",
    "law",
    "letter",
    "message",
    "motion",
    "note",
    "order",
    "petition",
    "report",
    "resolution",
    "statement",
    "text",
    "tweet",
];

/// Verbs whose object comes from somebody else.
const RECEIVING_VERBS: &[&str] = &[
    "accept",
    "attract",
    "command",
    "draw",
    "earn",
    "elicit",
    "encounter",
    "enjoy",
    "experience",
    "face",
    "gain",
    "garner",
    "get",
    "incur",
    "meet",
    "obtain",
    "provoke",
    "receive",
    "secure",
    "suffer",
    "sustain",
    "trigger",
    "undergo",
    "win",
];

/// Verbs that say what their object is or is held for.
const NAMING_VERBS: &[&str] = &[
    "appoint",
    "brand",
    "call",
    "consider",
    "crown",
    "declare",
    "deem",
    "designate",
    "dub",
    "elect",
    "judge",
    "label",
    "make",
    "name",
    "nickname",
    "proclaim",
    "pronounce",
    "term",
];

/// Verbs of those who have a thing done.
const ORDERING_VERBS: &[&str] =
    &["approve", "authorise", "authorize", "command", "decide", "decree", "direct", "order"];

/// Verbs whose infinitive is for somebody in a phrase to do.
const APPEALING_VERBS: &[&str] = &[
    "appeal", "bank", "call", "count", "gesture", "lean", "plead", "pray", "press", "prevail", "push", "rely", "shout",
    "signal", "wait",
];

/// Verbs whose object does what a gerund after a preposition tells.
const OBJECT_GERUND_VERBS: &[&str] = &[
    "absolve",
    "accuse",
    "arrest",
    "attack",
    "ban",
    "bar",
    "blame",
    "block",
    "castigate",
    "caution",
    "censure",
    "charge",
    "chide",
    "coerce",
    "commend",
    "condemn",
    "congratulate",
    "convict",
    "criticise",
    "criticize",
    "denounce",
    "deter",
    "discourage",
    "dissuade",
    "exempt",
    "expel",
    "fault",
    "fine",
    "force",
    "forgive",
    "hail",
    "jail",
    "keep",
    "lambast",
    "pardon",
    "penalise",
    "penalize",
    "praise",
    "prevent",
    "prohibit",
    "prosecute",
    "punish",
    "rebuke",
    "reprimand",
    "reproach",
    "restrain",
    "reward",
    "sentence",
    "slam",
    "stop",
    "suspect",
    "talk",
    "thank",
    "warn",
];

/// Verbs whose subject, not their object, does what the infinitive tells.
const PROMISING_VERBS: &[&str] = &["offer", "pledge", "promise", "propose", "threaten", "vow", "use"];

/// Verbs that an infinitive completes: what is refused, agreed, meant.
const INFINITIVE_VERBS: &[&str] = &[
    "agree",
    "aim",
    "arrange",
    "attempt",
    "choose",
    "commit",
    "consent",
    "continue",
    "decide",
    "decline",
    "fail",
    "hesitate",
    "hope",
    "intend",
    "manage",
    "neglect",
    "offer",
    "opt",
    "plan",
    "pledge",
    "prepare",
    "promise",
    "propose",
    "refuse",
    "resolve",
    "seek",
    "strive",
    "swear",
    "threaten",
    "undertake",
    "volunteer",
    "vote",
    "vow",
];

/// Verbs whose object is asked to do what an infinitive tells.
const ASKING_VERBS: &[&str] = &[
    "advise",
    "ask",
    "beg",
    "beseech",
    "command",
    "encourage",
    "exhort",
    "implore",
    "instruct",
    "invite",
    "order",
    "persuade",
    "pressure",
    "request",
    "tell",
    "urge",
    "warn",
];

/// Spans of time that are given to do something in.
const TERM_NOUNS: &[&str] = &["day", "deadline", "hour", "minute", "month", "ultimatum", "week"];

/// Nouns that an infinitive completes as it does the verb of the same stem.
const INTENTION_NOUNS: &[&str] = &[
    "ability",
    "agreement",
    "aim",
    "ambition",
    "appeal",
    "attempt",
    "authority",
    "bid",
    "call",
    "capacity",
    "commitment",
    "consent",
    "decision",
    "demand",
    "desire",
    "determination",
    "effort",
    "hope",
    "intent",
    "intention",
    "invitation",
    "mandate",
    "need",
    "obligation",
    "offer",
    "order",
    "permission",
    "petition",
    "plan",
    "plea",
    "pledge",
    "power",
    "preparedness",
    "promise",
    "proposal",
    "readiness",
    "refusal",
    "request",
    "resolve",
    "right",
    "threat",
    "undertaking",
    "vow",
    "will",
    "willingness",
    "wish",
];

/// Adverbs that make one predicate with their verb, where the lexicon knows it.
const PARTICLES: &[&str] = &[
    "ahead", "apart", "aside", "away", "back", "down", "forth", "forward", "in", "off", "on", "out", "over", "through",
    "together", "up",
];

/// Verbs that say only that the event of their object takes place.
const LIGHT_VERBS: &[&str] = &[
    "begin",
    "carry out",
    "complete",
    "conduct",
    "continue",
    "do",
    "end",
    "finish",
    "give",
    "have",
    "hold",
    "launch",
    "lead",
    "make",
    "open",
    "pay",
    "plan",
    "resume",
    "stage",
    "start",
    "undertake",
    "wrap up",
    "wind up",
    "conclude",
    "cut short",
    "kick off",
    "cancel",
    "postpone",
    "announce",
    "mount",
    "file",
    "bring",
    "lodge",
    "issue",
    "deliver",
    "commence",
    "order",
    "voice",
    "express",
    "reiterate",
    "reaffirm",
    "renew",
    "raise",
    "level",
    "send",
    "present",
    "submit",
];

/// Whether a clause says only that what its object names takes place.
pub(crate) fn is_light(clause: &Clause) -> bool {
    clause.form == Form::Verb && LIGHT_VERBS.contains(&clause.lemma.as_str())
}

/// Verbs that take two objects.
const GIVING_VERBS: &[&str] = &[
    "award", "extend", "forgive", "give", "grant", "hand", "lend", "offer", "owe", "pay", "pledge", "promise",
    "provide", "sell", "send", "teach",
];

/// Verbs that say only that somebody is on the way.
const MOTION_VERBS: &[&str] =
    &["arrive", "be", "come", "depart", "embark", "fly", "gather", "go", "leave", "set out", "travel", "set off"];

fn oblique(text: &Text<'_>, preposition: usize, head: usize, depth: u8) -> Oblique {
    Oblique { preposition: text.words[preposition].lower().clone(), at: preposition, head, depth }
}

/// The phrases with prepositions of a word, and those inside them as far as two levels down.
fn collect_obliques(text: &Text<'_>, index: usize, depth: u8, found: &mut Vec<Oblique>) {
    if depth > 3 {
        return;
    }
    for child in text.children_with(index, &["prep", "agent", "dative"]) {
        if !matches!(text.words[child].tag, "IN" | "TO" | "VBG" | "RB" | "RP" | "JJ" | "VBN" | "CC") {
            continue;
        }
        add_phrase(text, child, depth, found);
    }
    // "as well as with ...": the phrase may hang on the conjunction.
    for joint in text.children_with(index, &["cc"]) {
        for preposition in text.children_with(joint, &["prep"]) {
            add_phrase(text, preposition, depth, found);
        }
    }
    // Coordinated nouns bring their own phrases: "construction and repair of schools in Chad".
    for child in text.children_with(index, &["conj"]) {
        if text.words[index].is_noun() && text.words[child].is_noun() {
            collect_obliques(text, child, depth + 1, found);
        }
    }
    if text.words[index].is_noun() {
        // "cars worth $4 billion to Chile": the phrase may hang on what stands beside the noun.
        for child in text.children_with(index, &["appos", "amod", "npadvmod"]) {
            if child > index {
                collect_obliques(text, child, depth + 1, found);
            }
        }
    }
}

fn add_phrase(text: &Text<'_>, preposition: usize, depth: u8, found: &mut Vec<Oblique>) {
    if found.iter().any(|other| other.at == preposition) {
        return;
    }
    let joined = match text.words[text.words[preposition].head].lower().as_str() {
        "according" | "prior" | "thanks" => true,
        // "was due in Belgrade" is no "due to".
        "due" => text.words[preposition].lower() == "to",
        _ => false,
    };
    // "described the plan as unhelpful"
    if text.words[preposition].lower() == "as" && text.children_with(preposition, &["pobj", "pcomp"]).next().is_none() {
        let adjective = text.children_with(preposition, &["amod", "acomp", "advcl"]).next();
        found.extend(adjective.map(|adjective| oblique(text, preposition, adjective, depth)));
    }
    for object in text.children_with(preposition, &["pobj", "pcomp"]) {
        let object_is_verb = text.words[object].is_verb();
        let mut phrase = oblique(text, preposition, object, depth);
        // "pulled its troops out of Angola"
        let leaves = phrase.preposition == "of" && text.words[text.words[preposition].head].lower() == "out";
        if leaves {
            phrase.preposition = "from".to_owned();
        } else if joined {
            phrase.preposition = format!("{} {}", text.words[text.words[preposition].head].lower(), phrase.preposition);
        }
        let is_example = phrase.preposition == "as" && text.words[text.words[preposition].head].lower() == "such"
            || preposition > 0 && text.words[preposition - 1].lower() == "such";
        found.push(phrase);
        // "a session, such as the initiatives of Poland": what belongs to an example is not the whole's.
        if !object_is_verb && !is_example {
            collect_obliques(text, object, depth + 1, found);
        }
    }
    // "from within", "with ... as well as with": a preposition under a preposition.
    for inner in text.children_with(preposition, &["prep", "conj"]) {
        if matches!(text.words[inner].tag, "IN" | "TO") {
            add_phrase(text, inner, depth, found);
        }
    }
}

/// The heads of a word's phrases with that preposition, those of inner phrases after those of outer ones.
pub(crate) fn phrases(text: &Text<'_>, index: usize, preposition: &str) -> Vec<usize> {
    let mut found = Vec::new();
    collect_obliques(text, index, 0, &mut found);
    found.sort_by_key(|oblique| oblique.depth);
    found.into_iter().filter(|oblique| oblique.preposition == preposition).map(|oblique| oblique.head).collect()
}

/// The noun that a relative pronoun stands for; other words stand for themselves.
fn antecedent(text: &Text<'_>, index: usize) -> usize {
    if !matches!(text.words[index].tag, "WDT" | "WP") {
        return index;
    }
    let noun = std::iter::once(index)
        .chain(text.ancestors(index))
        .find(|&word| text.words[word].dep == "relcl")
        .map(|relative| text.words[relative].head);
    match noun {
        Some(noun) if text.words[index].tag == "WDT" && text.words[index].dep == "nsubj" => listed(text, noun, index),
        Some(noun) if text.words[index].tag == "WP" => bearer(text, somebody(text, noun)),
        _ => noun.unwrap_or(index),
    }
}

/// Whom a noun beside a name tells more of: "Mr. Novak, a lawyer who".
fn bearer(text: &Text<'_>, noun: usize) -> usize {
    let head = text.words[noun].head;
    let is_described = text.words[noun].dep == "appos"
        && head < noun
        && text.words[head].is_proper()
        && text.children_with(noun, &["det"]).any(|det| matches!(text.words[det].lower().as_str(), "a" | "an" | "the"));
    if is_described { head } else { noun }
}

/// What a relative pronoun that is a subject stands for; other words stand for themselves.
pub(crate) fn subject_of_relative(text: &Text<'_>, subject: usize) -> usize {
    antecedent(text, subject)
}

/// The noun that "some of whom", "most of which" stands for; other words stand for themselves.
fn antecedent_of_part(text: &Text<'_>, index: usize) -> usize {
    let mut whole = text.objects(index, |preposition| preposition == "of");
    whole.find(|&word| matches!(text.words[word].tag, "WDT" | "WP")).map_or(index, |word| antecedent(text, word))
}

/// What "which" means after a list, as far as its verb tells: all of it ("the Union and Norway, which have barred") or the
/// last ("Ghana and Togo, which has barred"). Where the verb could be either, a list that opens the sentence is meant
/// whole.
fn listed(text: &Text<'_>, noun: usize, pronoun: usize) -> usize {
    let mut first = noun;
    while text.words[first].dep == "conj" && text.words[text.words[first].head].is_noun() {
        first = text.words[first].head;
    }
    let verb = text.words[pronoun].head;
    let number = |word: usize| match (text.words[word].tag, text.words[word].lower().as_str()) {
        ("VBP", _) | (_, "were") => Some(true),
        ("VBZ", _) | (_, "was") => Some(false),
        _ => None,
    };
    // "with Washington and Mexico City, which lifted their own bans"
    let theirs = || {
        let mut objects = text.children_with(verb, &["dobj"]);
        objects
            .any(|o| text.children_with(o, &["poss"]).any(|owner| text.words[owner].lower() == "their"))
            .then_some(true)
    };
    let said = text.children_with(verb, &["aux", "auxpass"]).chain([verb]).find_map(number).or_else(theirs);
    if text.words[noun].dep != "conj" {
        let last = text.conjuncts(noun).into_iter().filter(|&other| other < pronoun).max().unwrap_or(noun);
        return if said == Some(false) && last + 2 >= pronoun { last } else { noun };
    }
    let opens = matches!(text.words[first].dep, "nsubj" | "nsubjpass") && text.words[pronoun - 1].text == ",";
    if said.unwrap_or(opens) { first } else { noun }
}

/// Who "who" may mean where the parser hung the clause on the last noun before it: "an official in Tegucigalpa, who",
/// "Manuel Zelaya, the coordinator of the alliance, who".
fn somebody(text: &Text<'_>, noun: usize) -> usize {
    let label = |word: usize| text.words[word].entity.map(|entity| text.entities[entity].label.as_str());
    if label(noun) == Some("PERSON") || !matches!(text.words[noun].dep, "pobj" | "conj") {
        return noun;
    }
    let above =
        text.ancestors(noun).take_while(|&above| matches!(text.words[above].tag.get(..2), Some("NN" | "IN" | "TO")));
    let mut nouns = above.filter(|&above| text.words[above].is_noun());
    let is_place = |word: usize| matches!(label(word), Some("GPE" | "ORG" | "LOC" | "FAC"));
    if is_place(noun) {
        return nouns.find(|&above| !is_place(above)).unwrap_or(noun);
    }
    nouns.find(|&above| label(above) == Some("PERSON")).unwrap_or(noun)
}

/// The same for "whose".
pub(crate) fn antecedent_of(text: &Text<'_>, owner: usize) -> usize {
    if text.words[owner].tag != "WP$" {
        return owner;
    }
    text.ancestors(owner)
        .find(|&word| text.words[word].dep == "relcl")
        .map_or(owner, |relative| text.words[relative].head)
}

/// Whether a clause is parted by a semicolon from the verb after it that the parser hung it on.
fn is_sentence_before(text: &Text<'_>, index: usize) -> bool {
    let head = text.words[index].head;
    index < head && text.words[index + 1..head].iter().any(|word| word.text == ";")
}

/// The predicate that a word hangs on, past prepositions and nouns that carry it.
fn governor(text: &Text<'_>, index: usize) -> Option<usize> {
    text.ancestors(index).find(|&above| {
        let word = &text.words[above];
        is_verb_predicate(text, above) || (word.tag.starts_with("JJ") && word.dep == "acomp")
    })
}

fn relation(text: &Text<'_>, index: usize) -> Option<Relation> {
    let word = &text.words[index];
    let to_infinitive = text.children_with(index, &["aux"]).any(|aux| text.words[aux].tag == "TO");
    Some(match word.dep {
        // "Prosecutors accuse him of fraud; he denies both charges": two sentences in one.
        "ccomp" if is_sentence_before(text, index) => return None,
        "xcomp" | "ccomp" => Relation::Complement,
        // "denied a report that it had sold ammunition"
        "acl"
            if matches!(text.words[word.head].dep, "dobj" | "obj")
                && text.children_with(index, &["mark"]).any(|mark| text.words[mark].lower() == "that") =>
        {
            Relation::Complement
        }
        "pcomp" => Relation::Complement,
        "advcl" | "acl" if to_infinitive => Relation::Purpose,
        "advcl" => Relation::Adjunct,
        "acl" | "relcl" => Relation::Relative,
        "conj" if word.is_verb() => Relation::Conjunct,
        "conj" => return relation(text, word.head),
        "dobj" | "obj" | "nsubjpass" => Relation::Object,
        "nsubj" => Relation::Subject,
        _ => Relation::Oblique,
    })
}

/// What the auxiliaries say, if they say anything but "it is so".
fn auxiliary_modality(text: &Text<'_>, index: usize) -> Option<Modality> {
    for aux in text.children_with(index, &["aux"]) {
        match text.words[aux].lower().as_str() {
            "will" | "'ll" | "’ll" | "shall" => return Some(Modality::Planned),
            "would" | "'d" | "’d" => return Some(Modality::Planned),
            "may" | "might" | "could" | "can" => return Some(Modality::Possible),
            "must" | "should" | "ought" => return Some(Modality::Demanded),
            "to" | "be" | "been" | "is" | "are" | "was" | "were" | "have" | "has" | "had" | "do" | "does" | "did" => {}
            _ => {}
        }
    }
    None
}
