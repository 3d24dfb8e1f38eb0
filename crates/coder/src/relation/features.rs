//! What the model of relations looks at: the words that join two spans of a sentence, and those around them.
//!
//! A feature is a role and a value, such as `anchor` and `condemn`. Names are never values, so that the model learns
//! what is done and not who does it: a party enters by its sector and the kind of its mention only.

use std::ops::Range;

use crate::clause::Form;
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

/// The FNV-1a hash of a role, a zero byte and a value.
pub(crate) fn hash(role: &str, value: &str) -> u32 {
    fnv(role.bytes().chain([0]).chain(value.bytes()))
}

/// The same of a word alone, by which its vector is found.
pub(crate) fn hash_value(value: &str) -> u32 {
    fnv(value.bytes())
}

fn fnv(bytes: impl Iterator<Item = u8>) -> u32 {
    bytes.fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

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

/// The words of a sentence that stand between two spans, in the order from the source to the target.
struct Path {
    /// From above the source's head up to, and not with, the top.
    up: Vec<usize>,
    top: Option<usize>,
    /// From below the top down to above the target's head.
    down: Vec<usize>,
}

/// Everything that the features of one pair need.
pub(crate) struct Pair<'a, 'd> {
    pub(crate) text: &'a Text<'d>,
    pub(crate) mentions: &'a Mentions,
    pub(crate) lexicon: &'a Lexicon,
    pub(crate) source: Range<usize>,
    pub(crate) target: Range<usize>,
}

impl Pair<'_, '_> {
    /// The predicate that joins the two.
    pub(crate) fn anchor(&self) -> Option<usize> {
        let (source, target) = (self.head(&self.source), self.head(&self.target));
        self.top_predicate(&self.path(source, target), source, target)
    }

    /// Hands every feature to `emit`, as role and value.
    pub(crate) fn features(&self, emit: &mut dyn FnMut(&str, &str)) {
        let (source, target) = (self.head(&self.source), self.head(&self.target));
        let path = self.path(source, target);
        let anchor = self.top_predicate(&path, source, target);
        self.ends(source, target, emit);
        self.joints(&path, source, target, anchor, emit);
        if let Some(anchor) = anchor {
            self.predicate("anchor", anchor, source, target, emit);
        }
        let verb_of = |word: usize| self.text.ancestors(word).find(|&above| self.text.words[above].is_verb());
        let (source_verb, target_verb) = (verb_of(source), verb_of(target));
        for (role, verb) in [("source_verb", source_verb), ("target_verb", target_verb)] {
            if let Some(verb) = verb {
                self.word(role, verb, emit);
                if Some(verb) != anchor {
                    self.predicate(role, verb, source, target, emit);
                }
            }
        }
        if let (Some(one), Some(other)) = (source_verb, target_verb)
            && one != other
        {
            emit("verbs", &format!("{}>{}", self.lemma(one), self.lemma(other)));
        }
        self.between(emit);
        self.around(source, target, emit);
    }

    fn lemma(&self, word: usize) -> String {
        let particle = self.text.children_with(word, &["prt"]).next();
        match particle {
            Some(particle) => format!("{} {}", self.text.lemma(word), self.text.words[particle].lower()),
            None => self.text.lemma(word).to_owned(),
        }
    }

    /// Whether the word may be a value: no name, no figure, no sign.
    fn speaks(&self, word: usize) -> bool {
        let word = &self.text.words[word];
        !word.is_proper() && word.tag != "CD" && word.text.chars().any(char::is_alphabetic)
    }

    /// A word as a value, and the categories that the lexicon knows it for.
    fn word(&self, role: &str, word: usize, emit: &mut dyn FnMut(&str, &str)) {
        if !self.speaks(word) {
            return;
        }
        let lemma = self.lemma(word);
        emit(role, &lemma);
        if lemma != self.text.lemma(word) {
            emit(role, self.text.lemma(word));
        }
        let form = match self.text.words[word].tag.as_bytes().first() {
            Some(b'V') => Form::Verb,
            Some(b'N') => Form::Noun,
            Some(b'J') => Form::Adjective,
            _ => return,
        };
        let text = self.text;
        let below = text.subtree(word);
        let is_there = |wanted: &str| {
            let last = wanted.rsplit(' ').next().unwrap_or(wanted);
            below.iter().any(|&other| other != word && text.lemma(other) == last)
        };
        for category in self.lexicon.categories(form, &lemma, is_there) {
            emit("class", &format!("{role} {category}"));
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
    fn link(&self, mut word: usize) -> String {
        let text = self.text;
        while matches!(text.words[word].dep, "conj" | "appos") && text.words[word].head != word {
            word = text.words[word].head;
        }
        match text.words[word].dep {
            "pobj" | "pcomp" => text.words[text.words[word].head].lower().clone(),
            other => other.to_owned(),
        }
    }

    /// Who the spans speak of, by kind.
    fn ends(&self, source: usize, target: usize, emit: &mut dyn FnMut(&str, &str)) {
        let text = self.text;
        for (role, inside, head, span) in
            [("source", "source_words", source, &self.source), ("target", "target_words", target, &self.target)]
        {
            let kind = match self.mentions.party(head) {
                Some(party) => {
                    let kind = match party.kind {
                        PartyKind::Country => "country",
                        PartyKind::Region => "region",
                        PartyKind::Body => "body",
                        PartyKind::Person => "person",
                        PartyKind::Group => "group",
                        PartyKind::Thing => "thing",
                    };
                    if let Some(sector) = party.sector {
                        emit("sector", &format!("{role} {sector}"));
                    }
                    kind
                }
                None if self.mentions.place(head).is_some() => "place",
                None => "unknown",
            };
            emit("kind", &format!("{role} {kind}"));
            self.word(role, head, emit);
            emit("link", &format!("{role} {}", self.link(head)));
            for word in span.clone().filter(|&word| word != head && self.speaks(word)) {
                if text.words[word].text.len() > 2 {
                    emit(inside, text.lemma(word));
                }
            }
            // "Y's proposal", "the release of Y": the noun that the party stands in.
            let mut above = text.words[head].head;
            let mut hops = 0;
            while hops < 4 && above != text.words[above].head && !text.words[above].is_verb() {
                if text.words[above].is_noun() && !span.contains(&above) {
                    self.word(if role == "source" { "source_noun" } else { "target_noun" }, above, emit);
                }
                above = text.words[above].head;
                hops += 1;
            }
        }
        emit("links", &format!("{}>{}", self.link(source), self.link(target)));
    }

    /// The path itself.
    fn joints(
        &self,
        path: &Path,
        source: usize,
        target: usize,
        anchor: Option<usize>,
        emit: &mut dyn FnMut(&str, &str),
    ) {
        let text = self.text;
        let whole: Vec<usize> = path.up.iter().chain(&path.top).chain(&path.down).copied().collect();
        let inner = whole.iter().copied().filter(|&word| word != source && word != target);
        let content: Vec<usize> =
            inner.clone().filter(|&word| self.speaks(word) && !matches!(text.words[word].tag, "IN" | "TO")).collect();
        for &word in &content {
            self.word("path", word, emit);
        }
        for pair in content.windows(2) {
            emit("path2", &format!("{}>{}", self.lemma(pair[0]), self.lemma(pair[1])));
        }
        if whole.len() <= LONGEST_PATH {
            let mut links: Vec<String> = vec![self.link(source)];
            links.extend(path.up.iter().map(|&word| text.words[word].dep.to_owned()));
            links.push("^".to_owned());
            links.extend(path.down.iter().map(|&word| text.words[word].dep.to_owned()));
            links.push(self.link(target));
            emit("shape", &links.join(" "));
            let lemmas: Vec<String> = content.iter().map(|&word| self.lemma(word)).collect();
            emit("lemmas", &format!("{} {}", lemmas.join(" "), self.link(target)));
        } else {
            emit("shape", "long");
        }
        if path.top.is_none() {
            emit("shape", "parted");
        }
        if path.top == Some(source) {
            emit("shape", "inside source");
        }
        if path.top == Some(target) {
            emit("shape", "inside target");
        }
        emit("order", if self.source.start < self.target.start { "forward" } else { "backward" });
        if let Some(anchor) = anchor {
            let lemma = self.lemma(anchor);
            emit("anchor_target", &format!("{lemma} {}", self.link(target)));
            emit("anchor_source", &format!("{lemma} {}", self.link(source)));
            emit("anchor_links", &format!("{lemma} {}>{}", self.link(source), self.link(target)));
            if let Some(first) = path.down.first() {
                emit("anchor_down", &format!("{lemma} {}", self.link(*first)));
            }
        }
    }

    /// A predicate with what completes it: "impose ban", "refuse to release", "will not".
    fn predicate(&self, role: &str, word: usize, source: usize, target: usize, emit: &mut dyn FnMut(&str, &str)) {
        let text = self.text;
        self.word(role, word, emit);
        let lemma = self.lemma(word);
        let named = |part: &str| format!("{role}_{part}");
        let mut negated = false;
        for child in text.children(word) {
            let below = &text.words[child];
            match below.dep {
                "dobj" | "obj" | "nsubjpass" | "attr" | "acomp" | "oprd" | "xcomp" | "ccomp" | "advcl" | "conj" => {
                    let part = match below.dep {
                        "dobj" | "obj" | "nsubjpass" => "object",
                        "xcomp" | "ccomp" => "complement",
                        "advcl" => "adjunct",
                        "conj" => "also",
                        _ => "attribute",
                    };
                    if child != source && child != target && self.speaks(child) {
                        self.word(&named(part), child, emit);
                        emit(&named("with"), &format!("{lemma} {}", text.lemma(child)));
                        if part == "complement" {
                            for inner in text.children_with(child, &["dobj", "obj"]) {
                                if inner != target && self.speaks(inner) {
                                    self.word(&named("inner"), inner, emit);
                                    let inner = text.lemma(inner);
                                    emit(&named("with2"), &format!("{} {inner}", text.lemma(child)));
                                }
                            }
                            self.manner(&named("inside"), child, emit);
                        }
                    }
                }
                "prep" => {
                    let preposition = below.lower();
                    emit(&named("preposition"), &format!("{lemma} {preposition}"));
                    for object in text.children_with(child, &["pobj"]) {
                        if object != source && object != target && self.speaks(object) {
                            self.word(&named("phrase"), object, emit);
                            emit(&named("phrase2"), &format!("{preposition} {}", text.lemma(object)));
                        }
                    }
                }
                "neg" => negated = true,
                _ => {}
            }
        }
        if negated {
            emit(&named("not"), &lemma);
        }
        self.manner(role, word, emit);
    }

    /// Auxiliaries, negation, voice, mark.
    fn manner(&self, role: &str, word: usize, emit: &mut dyn FnMut(&str, &str)) {
        let text = self.text;
        for child in text.children(word) {
            match text.words[child].dep {
                "aux" if !matches!(text.lemma(child), "have" | "be" | "do") => {
                    emit("manner", &format!("{role} {}", text.words[child].lower()));
                }
                "neg" => emit("manner", &format!("{role} not")),
                "auxpass" => emit("manner", &format!("{role} passive")),
                "mark" => emit("manner", &format!("{role} {}", text.words[child].lower())),
                _ => {}
            }
        }
        emit("manner", &format!("{role} {}", text.words[word].tag));
    }

    /// The words between the spans, alone and in pairs.
    fn between(&self, emit: &mut dyn FnMut(&str, &str)) {
        let text = self.text;
        let (first, second) = if self.source.start < self.target.start {
            (&self.source, &self.target)
        } else {
            (&self.target, &self.source)
        };
        let order = if self.source.start < self.target.start { "" } else { "~" };
        let gap = first.end..second.start.max(first.end);
        let value = |word: usize| {
            if self.speaks(word) { text.lemma(word).to_owned() } else { "#".to_owned() }
        };
        for word in gap.clone().filter(|&word| self.speaks(word)) {
            emit("between", text.lemma(word));
        }
        for word in gap.clone().skip(1) {
            let (one, other) = (value(word - 1), value(word));
            if one != "#" || other != "#" {
                emit("between2", &format!("{order}{one} {other}"));
            }
        }
        if gap.len() <= LONGEST_BETWEEN {
            let words: Vec<String> = gap.clone().map(value).collect();
            emit("gap", &format!("{order}{}", words.join(" ")));
        }
        if second.end < text.words.len() {
            emit("after", &value(second.end));
        }
        if first.start > 0 && text.words[first.start - 1].sentence == text.words[first.start].sentence {
            emit("before", &value(first.start - 1));
        }
    }

    /// All words of the sentences that the spans stand in.
    fn around(&self, source: usize, target: usize, emit: &mut dyn FnMut(&str, &str)) {
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
                self.word("sentence", word, emit);
            }
            if let Some(last) = last
                && self.speaks(word)
            {
                emit("pair", &format!("{} {}", text.lemma(last), text.lemma(word)));
            }
            last = self.speaks(word).then_some(word);
        }
    }
}
