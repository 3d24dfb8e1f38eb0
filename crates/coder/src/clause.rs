//! Clauses: predicate, subject, object, obliques by preposition, complement, voice, polarity, modality.
//!
//! Built once from the parse. Everything after this module speaks of roles, never of dependency labels, so another
//! language needs another builder and nothing else. Passives are turned round: `subject` is always who acts.

use demarche_statement::Modality;

use crate::text::Text;

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

/// Builds all clauses. `is_event_noun` says which nouns count as predicates.
pub(crate) fn build(text: &Text<'_>, is_event_noun: impl Fn(&str) -> bool) -> Clauses {
    let mut by_word: Vec<Option<Clause>> = vec![None; text.words.len()];
    // Heads before dependents, so that a clause may inherit from the one above.
    let mut order: Vec<(usize, usize)> =
        (0..text.words.len()).map(|index| (text.ancestors(index).count(), index)).collect();
    order.sort_unstable();
    for (_, index) in order {
        let word = &text.words[index];
        let clause = if is_verb_predicate(text, index) {
            Some(verbal(text, index, &by_word))
        } else if word.tag.starts_with("JJ") && word.dep == "acomp" {
            Some(adjectival(text, index, &by_word))
        } else if word.is_noun() && is_event_noun(text.lemma(index)) {
            Some(nominal(text, index, &by_word))
        } else {
            None
        };
        by_word[index] = clause;
    }
    Clauses { by_word }
}

fn is_verb_predicate(text: &Text<'_>, index: usize) -> bool {
    let word = &text.words[index];
    if is_hidden_verb(text, index) {
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
        && (text.words[index + 1].is_noun() || text.words[index + 1].tag.starts_with("JJ"))
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
        complement: None,
        passive: false,
        negated: false,
        modality: Modality::Actual,
        governor: None,
    }
}

fn verbal(text: &Text<'_>, index: usize, above: &[Option<Clause>]) -> Clause {
    let mut clause = empty(text, index, Form::Verb);
    if is_hidden_verb(text, index) {
        clause.subject.push(index - 1);
        let head = text.words[index].head;
        let object = if head > index { head } else { index + 1 };
        clause.object.push(object);
        collect_obliques(text, object, 1, &mut clause.obliques);
        return clause;
    }
    if let Some(particle) = text.children_with(index, &["prt"]).next() {
        clause.lemma = format!("{} {}", clause.lemma, text.words[particle].lower());
    }
    clause.passive = text.children_with(index, &["auxpass", "nsubjpass", "agent"]).next().is_some();
    let word = &text.words[index];
    let mut agent = Vec::new();
    for child in text.children(index) {
        match text.words[child].dep {
            "nsubj" | "csubj" => clause.subject.push(antecedent(text, child)),
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
            "attr" | "oprd" => clause.attribute.push(child),
            "agent" => agent.extend(text.children_with(child, &["pobj"])),
            "neg" => clause.negated = true,
            "xcomp" | "ccomp" if clause.complement.is_none() && child > index => clause.complement = Some(child),
            "acomp" => {
                let inside = text.children_with(child, &["xcomp", "ccomp"]).next();
                clause.complement = clause.complement.or(inside);
            }
            _ => {}
        }
    }
    if clause.passive {
        clause.subject = agent;
    } else if clause.object.len() == 2 && GIVING_VERBS.contains(&clause.lemma.as_str()) {
        // "gave Mali a loan": two objects, the first is the receiver.
        let receiver = clause.object.remove(0);
        clause.obliques.push(Oblique { preposition: "to".to_owned(), at: receiver, head: receiver, depth: 0 });
    }
    // A finite verb without a subject has it right before it, hung elsewhere by the parser: "During talks with the
    // president, the minister said ...".
    if clause.subject.is_empty() && !clause.passive && matches!(word.tag, "VBD" | "VBZ" | "VBP") && word.dep == "ROOT" {
        let before = (text.sentences[word.sentence].start..index).rev().find(|&i| !text.words[i].tag.starts_with("RB"));
        clause.subject.extend(before.filter(|&i| text.words[i].is_noun() && text.words[i].dep == "appos"));
    }
    // A participle after its noun: "states pressing the country", "aid given to Chad".
    let bare = clause.subject.is_empty() && !clause.passive;
    let relation = relation(text, index);
    clause.governor = governor(text, index).zip(relation);
    let upper = clause.governor.and_then(|(word, _)| above[word].as_ref());
    match word.dep {
        "acl" | "relcl" if bare && word.tag == "VBG" => clause.subject.push(word.head),
        "acl" if word.tag == "VBN" => {
            clause.passive = true;
            if clause.object.is_empty() {
                clause.object.push(word.head);
            }
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
        _ if bare => {
            let controlled = matches!(
                clause.governor,
                Some((_, Relation::Complement | Relation::Conjunct | Relation::Purpose | Relation::Adjunct))
            );
            if let Some(upper) = upper.filter(|_| controlled) {
                let by_object = clause.governor.is_some_and(|(_, relation)| relation == Relation::Complement)
                    && !upper.object.is_empty()
                    && upper.form == Form::Verb
                    && word.dep == "xcomp";
                let from = if by_object { &upper.object } else { &upper.subject };
                // A passive above ("was expected to visit") hands its object down.
                let from = if from.is_empty() { &upper.object } else { from };
                clause.subject.extend_from_slice(from);
            }
        }
        _ => {}
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
    if let Some(object) = clause.object.first()
        && text.children_with(*object, &["det"]).any(|det| text.words[det].lower() == "no")
    {
        clause.negated = true;
    }
    clause.modality = auxiliary_modality(text, index).unwrap_or(match (clause.governor, upper) {
        (Some((_, Relation::Conjunct)), Some(upper)) => upper.modality,
        _ => Modality::Actual,
    });
    clause
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
    // What the parser hung on the verb though it follows the noun: "signed a pact on the supply of arms by France".
    if let Some((verb, _)) = clause.governor {
        let own: Vec<usize> = clause.obliques.iter().map(|oblique| oblique.at).collect();
        let mut later = Vec::new();
        collect_obliques(text, verb, 2, &mut later);
        let sentence = text.words[index].sentence;
        later.retain(|o| o.at > index && !own.contains(&o.at) && text.words[o.at].sentence == sentence);
        for oblique in later {
            if oblique.preposition == "by" && clause.subject.is_empty() {
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
                    matches!(preposition.as_str(), "on" | "for" | "in") && MOTION_VERBS.contains(&upper.lemma.as_str())
                }
                _ => false,
            };
            if carried {
                clause.subject = upper.subject.clone();
            }
        }
    }
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

/// Verbs that take two objects.
const GIVING_VERBS: &[&str] = &[
    "award", "extend", "give", "grant", "hand", "lend", "offer", "owe", "pay", "pledge", "promise", "provide", "sell",
    "send", "teach",
];

/// Verbs that say only that somebody is on the way.
const MOTION_VERBS: &[&str] =
    &["arrive", "be", "come", "depart", "embark", "fly", "gather", "go", "leave", "set out", "travel", "set off"];

fn oblique(text: &Text<'_>, preposition: usize, head: usize, depth: u8) -> Oblique {
    Oblique { preposition: text.words[preposition].lower(), at: preposition, head, depth }
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
    let joined =
        matches!(text.words[text.words[preposition].head].lower().as_str(), "according" | "due" | "prior" | "thanks");
    for object in text.children_with(preposition, &["pobj", "pcomp"]) {
        let object_is_verb = text.words[object].is_verb();
        let mut phrase = oblique(text, preposition, object, depth);
        if joined {
            phrase.preposition = format!("{} {}", text.words[text.words[preposition].head].lower(), phrase.preposition);
        }
        found.push(phrase);
        if !object_is_verb {
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
    std::iter::once(index)
        .chain(text.ancestors(index))
        .find(|&word| text.words[word].dep == "relcl")
        .map_or(index, |relative| text.words[relative].head)
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
        "xcomp" | "ccomp" => Relation::Complement,
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
            "may" | "might" | "could" | "should" | "can" => return Some(Modality::Possible),
            "must" => return Some(Modality::Demanded),
            "to" | "be" | "been" | "is" | "are" | "was" | "were" | "have" | "has" | "had" | "do" | "does" | "did" => {}
            _ => {}
        }
    }
    None
}
