//! What the model of relations looks at: the words that join two spans of a sentence, and those around them.
//!
//! A feature is a role and a value, such as `anchor` and `condemn`. Names are never values, so that the model learns
//! what is done and not who does it: a party enters by its sector and the kind of its mention only.

use std::cell::OnceCell;
use std::ops::Range;

use demarche_statement::Category;

use crate::clause::{Clause, Form, Relation};
use crate::lexicon::Lexicon;
use crate::mention::{Mentions, PartyKind};
use crate::text::Text;

/// Longest piece of a path, or of the text between the spans, that still counts as a pattern.
const LONGEST_PATH: usize = 7;
const LONGEST_BETWEEN: usize = 6;

/// A feature as the model knows it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Feature {
    pub(crate) hash: u32,
    pub(crate) weight: f32,
}

/// The name of a role, with what the hash of every feature in it begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RoleName {
    pub(crate) name: &'static str,
    /// The state of the hash after the name and a zero byte.
    pub(crate) state: u32,
}

impl RoleName {
    pub(crate) const fn new(name: &'static str) -> Self {
        Self { name, state: role_state(name) }
    }
}

/// The state of a feature's hash after its role: FNV-1a over the role's name and a zero byte.
pub(crate) const fn role_state(name: &str) -> u32 {
    fnv(fnv(FNV_START, name.as_bytes()), &[0])
}

/// The hash of a feature: its role's state, taken on over the pieces of the value.
pub(crate) fn hash(role: RoleName, value: &[&str]) -> u32 {
    value.iter().fold(role.state, |hash, piece| fnv(hash, piece.as_bytes()))
}

/// The hash of a word alone, by which its vector is found.
pub(crate) fn hash_value(value: &[&str]) -> u32 {
    value.iter().fold(FNV_START, |hash, piece| fnv(hash, piece.as_bytes()))
}

const FNV_START: u32 = 0x811c_9dc5;

const fn fnv(mut hash: u32, bytes: &[u8]) -> u32 {
    let mut at = 0;
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    hash
}

/// Declares roles.
macro_rules! roles {
    ($($constant:ident $name:literal),* $(,)?) => {
        $(const $constant: RoleName = RoleName::new($name);)*
    };
}

roles! {
    AFTER "after",
    ANCHOR_DOWN "anchor_down",
    ANCHOR_LINKS "anchor_links",
    ANCHOR_SOURCE "anchor_source",
    ANCHOR_TARGET "anchor_target",
    BEFORE "before",
    BETWEEN "between",
    BETWEEN2 "between2",
    CLASS "class",
    FORM "form",
    GAP "gap",
    GOVERNOR "governor",
    KIND "kind",
    LEMMAS "lemmas",
    LINK "link",
    LINKS "links",
    MANNER "manner",
    ORDER "order",
    PAIR "pair",
    PATH "path",
    PATH2 "path2",
    SECTOR "sector",
    SENTENCE "sentence",
    SHAPE "shape",
    SOURCE "source",
    SOURCE_NOUN "source_noun",
    SOURCE_WORDS "source_words",
    TARGET "target",
    TARGET_NOUN "target_noun",
    TARGET_WORDS "target_words",
    VERBS "verbs",
}

/// The roles of a predicate and of what completes it.
struct PredicateRoles {
    own: RoleName,
    object: RoleName,
    complement: RoleName,
    adjunct: RoleName,
    also: RoleName,
    attribute: RoleName,
    with: RoleName,
    inner: RoleName,
    with2: RoleName,
    inside: RoleName,
    preposition: RoleName,
    phrase: RoleName,
    phrase2: RoleName,
    not: RoleName,
}

macro_rules! predicate_roles {
    ($name:literal) => {
        PredicateRoles {
            own: RoleName::new($name),
            object: RoleName::new(concat!($name, "_object")),
            complement: RoleName::new(concat!($name, "_complement")),
            adjunct: RoleName::new(concat!($name, "_adjunct")),
            also: RoleName::new(concat!($name, "_also")),
            attribute: RoleName::new(concat!($name, "_attribute")),
            with: RoleName::new(concat!($name, "_with")),
            inner: RoleName::new(concat!($name, "_inner")),
            with2: RoleName::new(concat!($name, "_with2")),
            inside: RoleName::new(concat!($name, "_inside")),
            preposition: RoleName::new(concat!($name, "_preposition")),
            phrase: RoleName::new(concat!($name, "_phrase")),
            phrase2: RoleName::new(concat!($name, "_phrase2")),
            not: RoleName::new(concat!($name, "_not")),
        }
    };
}

const ANCHOR: PredicateRoles = predicate_roles!("anchor");
const SOURCE_VERB: PredicateRoles = predicate_roles!("source_verb");
const TARGET_VERB: PredicateRoles = predicate_roles!("target_verb");

/// Takes the features of a pair: the role, and the pieces that make up the value.
pub(crate) type Emit<'e> = dyn FnMut(RoleName, &[&str]) + 'e;

/// How much a role counts beside others: words that merely stand near count less.
pub(crate) fn weight(role: &str) -> f32 {
    match role {
        "sentence" => 0.3,
        "pair" => 0.25,
        "between" => 0.6,
        "between2" => 0.5,
        "before" | "after" => 0.4,
        _ => 1.0,
    }
}

/// What `show` hands over, as roles, values and weights: for training.
pub(crate) fn listed(show: impl FnOnce(&mut Emit<'_>)) -> Vec<(String, String, f32)> {
    let mut found = Vec::new();
    show(&mut |role, value| found.push((role.name.to_owned(), value.concat(), weight(role.name))));
    found
}

/// The words of a sentence that stand between two spans, in the order from the source to the target.
struct Path {
    /// From above the source's head up to, and not with, the top.
    up: Vec<usize>,
    top: Option<usize>,
    /// From below the top down to above the target's head.
    down: Vec<usize>,
}

/// What the features say of a word whatever pair it is seen in: worked out when it is first asked for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Seen {
    words: Vec<OnceCell<SeenWord>>,
}

#[derive(Clone, Debug)]
struct SeenWord {
    /// The lemma with its particle, where it has one.
    with_particle: Option<String>,
    /// The categories that the lexicon knows the word for.
    categories: Vec<Category>,
}

impl Seen {
    pub(crate) fn new(text: &Text<'_>) -> Self {
        Self { words: vec![OnceCell::new(); text.words.len()] }
    }
}

/// Everything that the features of one pair need.
pub(crate) struct Pair<'a, 'd> {
    pub(crate) text: &'a Text<'d>,
    pub(crate) mentions: &'a Mentions,
    pub(crate) lexicon: &'a Lexicon,
    pub(crate) seen: &'a Seen,
    pub(crate) source: Range<usize>,
    pub(crate) target: Range<usize>,
}

impl<'a> Pair<'a, '_> {
    /// The predicate that joins the two.
    pub(crate) fn anchor(&self) -> Option<usize> {
        let (source, target) = (self.head(&self.source), self.head(&self.target));
        self.top_predicate(&self.path(source, target), source, target)
    }

    /// Hands every feature to `emit`, as role and value.
    pub(crate) fn features(&self, emit: &mut Emit<'_>) {
        let (source, target) = (self.head(&self.source), self.head(&self.target));
        let path = self.path(source, target);
        let anchor = self.top_predicate(&path, source, target);
        self.ends(source, target, emit);
        self.joints(&path, source, target, anchor, emit);
        if let Some(anchor) = anchor {
            self.predicate(&ANCHOR, anchor, source, target, emit);
        }
        let verb_of = |word: usize| self.text.ancestors(word).find(|&above| self.text.words[above].is_verb());
        let (source_verb, target_verb) = (verb_of(source), verb_of(target));
        for (role, verb) in [(&SOURCE_VERB, source_verb), (&TARGET_VERB, target_verb)] {
            if let Some(verb) = verb {
                self.word(role.own, verb, emit);
                if Some(verb) != anchor {
                    self.predicate(role, verb, source, target, emit);
                }
            }
        }
        if let (Some(one), Some(other)) = (source_verb, target_verb)
            && one != other
        {
            emit(VERBS, &[self.lemma(one), ">", self.lemma(other)]);
        }
        self.between(emit);
        self.around(source, target, emit);
    }

    fn lemma(&self, word: usize) -> &'a str {
        self.seen(word).with_particle.as_deref().unwrap_or_else(|| self.text.lemma(word))
    }

    fn seen(&self, word: usize) -> &'a SeenWord {
        self.seen.words[word].get_or_init(|| {
            let text = self.text;
            let particle = text.children_with(word, &["prt"]).next();
            let with_particle =
                particle.map(|particle| format!("{} {}", text.lemma(word), text.words[particle].lower()));
            let form = match text.words[word].tag.as_bytes().first() {
                Some(b'V') => Some(Form::Verb),
                Some(b'N') => Some(Form::Noun),
                Some(b'J') => Some(Form::Adjective),
                _ => None,
            };
            let lemma = with_particle.as_deref().unwrap_or_else(|| text.lemma(word));
            let categories = form.map_or_else(Vec::new, |form| {
                let below = || text.subtree(word).into_iter().filter(|&other| other != word);
                self.lexicon.categories(form, lemma, || below().map(|other| text.lemma(other)).collect())
            });
            SeenWord { with_particle, categories }
        })
    }

    /// Whether the word may be a value: no name, no figure, no sign.
    fn speaks(&self, word: usize) -> bool {
        let word = &self.text.words[word];
        !word.is_proper() && word.tag != "CD" && word.text.chars().any(char::is_alphabetic)
    }

    /// A word as a value, and the categories that the lexicon knows it for.
    fn word(&self, role: RoleName, word: usize, emit: &mut Emit<'_>) {
        if !self.speaks(word) {
            return;
        }
        let seen = self.seen(word);
        if let Some(lemma) = &seen.with_particle {
            emit(role, &[lemma]);
        }
        emit(role, &[self.text.lemma(word)]);
        for category in &seen.categories {
            emit(CLASS, &[role.name, " ", category.as_str()]);
        }
    }

    /// The word of a span that hangs on one outside it.
    fn head(&self, span: &Range<usize>) -> usize {
        span.clone()
            .find(|&word| {
                let head = self.text.words[word].head;
                (head == word || !span.contains(&head)) && self.text.words[word].tag != "DT"
            })
            .unwrap_or(span.start)
    }

    fn path(&self, source: usize, target: usize) -> Path {
        let text = self.text;
        let above_target: Vec<usize> = std::iter::once(target).chain(text.ancestors(target)).collect();
        let mut up = Vec::new();
        for word in std::iter::once(source).chain(text.ancestors(source)) {
            if let Some(place) = above_target.iter().position(|&other| other == word) {
                let mut down = above_target[..place].to_vec();
                down.reverse();
                let drop = |words: Vec<usize>| -> Vec<usize> {
                    words.into_iter().filter(|&word| word != source && word != target).collect()
                };
                return Path { up: drop(up), top: Some(word), down: drop(down) };
            }
            up.push(word);
        }
        let mut down = above_target;
        down.reverse();
        Path { up: up.split_off(1.min(up.len())), top: None, down: down.into_iter().filter(|&w| w != target).collect() }
    }

    /// The predicate that joins the spans: the verb or noun at the top of the path, or the one nearest to it.
    fn top_predicate(&self, path: &Path, source: usize, target: usize) -> Option<usize> {
        let text = self.text;
        let is_predicate = |&word: &usize| word != source && word != target && text.words[word].is_verb();
        let top = path.top.filter(|&top| top != source && top != target);
        if let Some(top) = top.filter(|&top| text.words[top].is_verb() || text.words[top].is_noun()) {
            return Some(top);
        }
        let inner = path.up.iter().rev().copied().find(|word| is_predicate(word));
        let inner = inner.or_else(|| path.down.iter().copied().find(|word| is_predicate(word)));
        let noun = || path.up.iter().rev().chain(&path.down).copied().find(|&word| text.words[word].is_noun());
        inner.or_else(noun).or_else(|| text.ancestors(source).find(|word| is_predicate(word)))
    }

    /// How a word hangs where it hangs: past coordination, with the preposition.
    fn link(&self, mut word: usize) -> &'a str {
        let text = self.text;
        while matches!(text.words[word].dep, "conj" | "appos") && text.words[word].head != word {
            word = text.words[word].head;
        }
        match text.words[word].dep {
            "pobj" | "pcomp" => text.words[text.words[word].head].lower(),
            other => other,
        }
    }

    /// Who the spans speak of, by kind.
    fn ends(&self, source: usize, target: usize, emit: &mut Emit<'_>) {
        let text = self.text;
        for (role, inside, head, span) in
            [(SOURCE, SOURCE_WORDS, source, &self.source), (TARGET, TARGET_WORDS, target, &self.target)]
        {
            self.kind(role, head, emit);
            self.word(role, head, emit);
            emit(LINK, &[role.name, " ", self.link(head)]);
            for word in span.clone().filter(|&word| word != head && self.speaks(word)) {
                if text.words[word].text.len() > 2 {
                    emit(inside, &[text.lemma(word)]);
                }
            }
            // "Y's proposal", "the release of Y": the noun that the party stands in.
            let mut above = text.words[head].head;
            let mut hops = 0;
            while hops < 4 && above != text.words[above].head && !text.words[above].is_verb() {
                if text.words[above].is_noun() && !span.contains(&above) {
                    self.word(if role == SOURCE { SOURCE_NOUN } else { TARGET_NOUN }, above, emit);
                }
                above = text.words[above].head;
                hops += 1;
            }
        }
        emit(LINKS, &[self.link(source), ">", self.link(target)]);
    }

    /// What kind of party a word names, and of which sector.
    fn kind(&self, role: RoleName, head: usize, emit: &mut Emit<'_>) {
        let kind = match self.mentions.party(head) {
            Some(party) => {
                if let Some(sector) = party.sector {
                    emit(SECTOR, &[role.name, " ", sector.as_str()]);
                }
                match party.kind {
                    PartyKind::Country => "country",
                    PartyKind::Region => "region",
                    PartyKind::Body => "body",
                    PartyKind::Person => "person",
                    PartyKind::Group => "group",
                    PartyKind::Thing => "thing",
                }
            }
            None if self.mentions.place(head).is_some() => "place",
            None => "unknown",
        };
        emit(KIND, &[role.name, " ", kind]);
    }

    /// The path itself.
    fn joints(&self, path: &Path, source: usize, target: usize, anchor: Option<usize>, emit: &mut Emit<'_>) {
        let text = self.text;
        let whole: Vec<usize> = path.up.iter().chain(&path.top).chain(&path.down).copied().collect();
        let inner = whole.iter().copied().filter(|&word| word != source && word != target);
        let content: Vec<usize> =
            inner.clone().filter(|&word| self.speaks(word) && !matches!(text.words[word].tag, "IN" | "TO")).collect();
        for &word in &content {
            self.word(PATH, word, emit);
        }
        for pair in content.windows(2) {
            emit(PATH2, &[self.lemma(pair[0]), ">", self.lemma(pair[1])]);
        }
        if whole.len() <= LONGEST_PATH {
            let mut links: Vec<&str> = vec![self.link(source), " "];
            links.extend(path.up.iter().flat_map(|&word| [text.words[word].dep, " "]));
            links.extend(["^", " "]);
            links.extend(path.down.iter().flat_map(|&word| [text.words[word].dep, " "]));
            links.push(self.link(target));
            emit(SHAPE, &links);
            let mut lemmas: Vec<&str> = content.iter().flat_map(|&word| [self.lemma(word), " "]).collect();
            // A space stands before the link even where there is no lemma: the model was trained so.
            if lemmas.is_empty() {
                lemmas.push(" ");
            }
            lemmas.push(self.link(target));
            emit(LEMMAS, &lemmas);
        } else {
            emit(SHAPE, &["long"]);
        }
        if path.top.is_none() {
            emit(SHAPE, &["parted"]);
        }
        if path.top == Some(source) {
            emit(SHAPE, &["inside source"]);
        }
        if path.top == Some(target) {
            emit(SHAPE, &["inside target"]);
        }
        emit(ORDER, &[if self.source.start < self.target.start { "forward" } else { "backward" }]);
        if let Some(anchor) = anchor {
            let lemma = self.lemma(anchor);
            emit(ANCHOR_TARGET, &[lemma, " ", self.link(target)]);
            emit(ANCHOR_SOURCE, &[lemma, " ", self.link(source)]);
            emit(ANCHOR_LINKS, &[lemma, " ", self.link(source), ">", self.link(target)]);
            if let Some(first) = path.down.first() {
                emit(ANCHOR_DOWN, &[lemma, " ", self.link(*first)]);
            }
        }
    }

    /// A predicate with what completes it: "impose ban", "refuse to release", "will not".
    fn predicate(&self, roles: &PredicateRoles, word: usize, source: usize, target: usize, emit: &mut Emit<'_>) {
        let text = self.text;
        self.word(roles.own, word, emit);
        let lemma = self.lemma(word);
        let mut negated = false;
        for child in text.children(word) {
            let below = &text.words[child];
            match below.dep {
                "dobj" | "obj" | "nsubjpass" | "attr" | "acomp" | "oprd" | "xcomp" | "ccomp" | "advcl" | "conj" => {
                    let part = match below.dep {
                        "dobj" | "obj" | "nsubjpass" => roles.object,
                        "xcomp" | "ccomp" => roles.complement,
                        "advcl" => roles.adjunct,
                        "conj" => roles.also,
                        _ => roles.attribute,
                    };
                    if child != source && child != target && self.speaks(child) {
                        self.word(part, child, emit);
                        emit(roles.with, &[lemma, " ", text.lemma(child)]);
                        if part == roles.complement {
                            for inner in text.children_with(child, &["dobj", "obj"]) {
                                if inner != target && self.speaks(inner) {
                                    self.word(roles.inner, inner, emit);
                                    emit(roles.with2, &[text.lemma(child), " ", text.lemma(inner)]);
                                }
                            }
                            self.manner(roles.inside, child, emit);
                        }
                    }
                }
                "prep" => {
                    let preposition = below.lower();
                    emit(roles.preposition, &[lemma, " ", preposition]);
                    for object in text.children_with(child, &["pobj"]) {
                        if object != source && object != target && self.speaks(object) {
                            self.word(roles.phrase, object, emit);
                            emit(roles.phrase2, &[preposition, " ", text.lemma(object)]);
                        }
                    }
                }
                "neg" => negated = true,
                _ => {}
            }
        }
        if negated {
            emit(roles.not, &[lemma]);
        }
        self.manner(roles.own, word, emit);
    }

    /// Auxiliaries, negation, voice, mark.
    fn manner(&self, role: RoleName, word: usize, emit: &mut Emit<'_>) {
        let text = self.text;
        for child in text.children(word) {
            match text.words[child].dep {
                "aux" if !matches!(text.lemma(child), "have" | "be" | "do") => {
                    emit(MANNER, &[role.name, " ", text.words[child].lower()]);
                }
                "neg" => emit(MANNER, &[role.name, " not"]),
                "auxpass" => emit(MANNER, &[role.name, " passive"]),
                "mark" => emit(MANNER, &[role.name, " ", text.words[child].lower()]),
                _ => {}
            }
        }
        emit(MANNER, &[role.name, " ", text.words[word].tag]);
    }

    /// The words between the spans, alone and in pairs.
    fn between(&self, emit: &mut Emit<'_>) {
        let text = self.text;
        let (first, second) = if self.source.start < self.target.start {
            (&self.source, &self.target)
        } else {
            (&self.target, &self.source)
        };
        let order = if self.source.start < self.target.start { "" } else { "~" };
        let gap = first.end..second.start.max(first.end);
        let value = |word: usize| if self.speaks(word) { text.lemma(word) } else { "#" };
        for word in gap.clone().filter(|&word| self.speaks(word)) {
            emit(BETWEEN, &[text.lemma(word)]);
        }
        for word in gap.clone().skip(1) {
            let (one, other) = (value(word - 1), value(word));
            if one != "#" || other != "#" {
                emit(BETWEEN2, &[order, one, " ", other]);
            }
        }
        if gap.len() <= LONGEST_BETWEEN {
            let mut words = vec![order];
            words.extend(gap.clone().flat_map(|word| [value(word), " "]));
            if !gap.is_empty() {
                words.pop();
            }
            emit(GAP, &words);
        }
        if second.end < text.words.len() {
            emit(AFTER, &[value(second.end)]);
        }
        if first.start > 0 && text.words[first.start - 1].sentence == text.words[first.start].sentence {
            emit(BEFORE, &[value(first.start - 1)]);
        }
    }

    /// Hands over what a clause shows by itself, whoever its parties are: for the model of deeds. The spans are those of its first
    /// parties, empty where it has none.
    pub(crate) fn deed(&self, clause: &Clause, emit: &mut Emit<'_>) {
        let text = self.text;
        let predicate = clause.predicate;
        let head = |span: &Range<usize>| if span.is_empty() { usize::MAX } else { self.head(span) };
        let (actor, recipient) = (head(&self.source), head(&self.target));
        self.predicate(&ANCHOR, predicate, actor, recipient, emit);
        let form = match clause.form {
            Form::Verb => "verb",
            Form::Noun => "noun",
            Form::Adjective => "adjective",
        };
        let voice = if clause.passive { "passive" } else { "active" };
        let polarity = if clause.negated { "not" } else { "" };
        emit(FORM, &[form, " ", voice, " ", polarity]);
        emit(FORM, &[clause.modality.as_str()]);
        if let Some((governor, relation)) = clause.governor {
            let relation = match relation {
                Relation::Complement => "complement",
                Relation::Purpose => "purpose",
                Relation::Adjunct => "adjunct",
                Relation::Relative => "relative",
                Relation::Conjunct => "conjunct",
                Relation::Object => "object",
                Relation::Subject => "subject",
                Relation::Oblique => "oblique",
            };
            emit(FORM, &[relation]);
            emit(GOVERNOR, &[relation, " ", self.lemma(governor)]);
            self.word(SOURCE_VERB.own, governor, emit);
            self.manner(SOURCE_VERB.own, governor, emit);
            emit(VERBS, &[self.lemma(governor), ">", &clause.lemma]);
        }
        for (role, span) in [(SOURCE, &self.source), (TARGET, &self.target)] {
            if span.is_empty() {
                emit(KIND, &[role.name, " none"]);
                continue;
            }
            let head = self.head(span);
            self.kind(role, head, emit);
            self.word(role, head, emit);
            emit(LINK, &[role.name, " ", self.link(head)]);
            emit(ANCHOR_TARGET, &[self.lemma(predicate), " ", role.name, " ", self.link(head)]);
        }
        for word in text.subtree(predicate) {
            let outside = !self.source.contains(&word) && !self.target.contains(&word);
            if word != predicate && outside && self.speaks(word) {
                self.word(BETWEEN, word, emit);
            }
        }
        for word in text.sentences[text.words[predicate].sentence].clone() {
            let tag = text.words[word].tag;
            if self.speaks(word) && matches!(tag.as_bytes().first(), Some(b'N' | b'V' | b'J' | b'R' | b'M')) {
                self.word(SENTENCE, word, emit);
            }
        }
        if predicate > 0 {
            emit(BEFORE, &[text.lemma(predicate - 1)]);
        }
        if predicate + 1 < text.words.len() {
            emit(AFTER, &[text.lemma(predicate + 1)]);
        }
    }

    /// All words of the sentences that the spans stand in.
    fn around(&self, source: usize, target: usize, emit: &mut Emit<'_>) {
        let text = self.text;
        let (one, other) = (text.words[source].sentence, text.words[target].sentence);
        let range = text.sentences[one.min(other)].start..text.sentences[one.max(other)].end;
        let mut last: Option<usize> = None;
        for word in range {
            if self.source.contains(&word) || self.target.contains(&word) {
                last = None;
                continue;
            }
            let tag = text.words[word].tag;
            let counts = self.speaks(word) && matches!(tag.as_bytes().first(), Some(b'N' | b'V' | b'J' | b'R' | b'M'));
            if counts {
                self.word(SENTENCE, word, emit);
            }
            if let Some(last) = last
                && self.speaks(word)
            {
                emit(PAIR, &[text.lemma(last), " ", text.lemma(word)]);
            }
            last = self.speaks(word).then_some(word);
        }
    }
}
