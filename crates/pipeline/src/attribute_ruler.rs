//! Corrections by pattern: spaCy's `attribute_ruler` component.
//!
//! Every pattern is a sequence of token descriptions, most of them one description long. Each description is a bit.
//! The bits that a token's text allows, those that its tag allows and so on are worked out once per text, tag, ... and
//! kept; what a token matches is their intersection, a few words of memory. Patterns of several tokens or with
//! quantifiers run over these bits in a small automaton. As in spaCy all matching happens before anything is
//! assigned, and a later rule's assignments replace an earlier one's.

mod load;
mod test;
#[cfg(test)]
mod tests;

use std::sync::atomic::{AtomicU64, Ordering};

use rustc_hash::FxHashMap;

use self::test::{Attribute, Description};
use crate::document::{Document, Label, Labels, TokenData};
use crate::text_cache::StringTable;

/// How many bits are handled at once.
const LANES: usize = 4;
type Bits = [u64; LANES];

/// The rules of one component. Immutable; what they have worked out is kept in a [`RulerScratch`].
#[derive(Debug)]
pub(crate) struct AttributeRuler {
    /// Tells this ruler from all others, for the scratches that know its answers.
    id: u64,
    /// The token descriptions by bit; the first `single.len()` are patterns by themselves.
    descriptions: Vec<Description>,
    /// The rule of each one-token pattern by bit, in rising order.
    single: Vec<u32>,
    /// The first step of each other pattern.
    starts: Vec<u32>,
    /// All steps of the other patterns, one pattern after the other.
    steps: Vec<Step>,
    /// Bits without which no pattern in `starts` can begin; empty when one can begin anywhere.
    openers: Option<Vec<Bits>>,
    rules: Vec<Rule>,
    /// Sources of bits that some description looks at.
    sources: Vec<Source>,
}

/// One step of a pattern of several tokens.
#[derive(Clone, Copy, Debug)]
struct Step {
    quantifier: Quantifier,
    bit: u32,
    rule: u32,
    last: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Quantifier {
    One,
    /// One token that does not fit the description.
    Not,
    Optional,
    Any,
}

/// What a rule assigns.
#[derive(Debug, Default)]
struct Rule {
    /// The token within the match, from its end where negative.
    index: i64,
    tag: Option<Label>,
    pos: Option<Label>,
    morph: Option<Label>,
    dep: Option<Label>,
    lemma: Option<Box<str>>,
}

/// What of a token the descriptions look at. All that follows from the text is one source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Source {
    Text,
    Lemma,
    Tag,
    Pos,
    Morph,
    Dep,
    SentStart,
    Space,
}

impl Source {
    const ALL: [Self; 8] =
        [Self::Text, Self::Lemma, Self::Tag, Self::Pos, Self::Morph, Self::Dep, Self::SentStart, Self::Space];
}

/// A worker's memory of which bits each text and each label allows, and its buffers. Used with another ruler it
/// starts anew.
#[derive(Debug, Default)]
pub(crate) struct RulerScratch {
    /// The ruler whose answers these are.
    ruler: u64,
    /// Sets of bits, all of the same width, without repetition.
    rows: Vec<Bits>,
    numbers: FxHashMap<Box<[Bits]>, u32>,
    texts: StringTable<u32>,
    lemmas: StringTable<u32>,
    /// One more than the number of the row of each label, by source; 0 where it is not known yet.
    labels: [Vec<u32>; Source::ALL.len()],
    /// The bits of each token of the document.
    matched: Vec<Bits>,
    states: Vec<State>,
    next_states: Vec<State>,
    /// Matches of several tokens: the token that is changed and the rule.
    hits: Vec<(u32, u32)>,
    bits: Vec<Bits>,
    buffers: test::Buffers,
}

/// A pattern under way: the step that the next token is held against, and the token with which the match began.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct State {
    step: u32,
    start: u32,
}

/// Above this size a scratch forgets what it knows before the next document.
const KNOWN_ROWS: usize = 1 << 16;

impl AttributeRuler {
    /// Applies the rules to a document.
    pub(crate) fn apply(&self, document: &mut Document, scratch: &mut RulerScratch) {
        if self.descriptions.is_empty() {
            return;
        }
        scratch.prepare(self.id);
        self.match_tokens(document, scratch);
        if !self.starts.is_empty() {
            self.match_sequences(document.tokens.len(), scratch);
        }
        self.assign(document, scratch);
    }

    /// How many elements a set of bits takes.
    fn width(&self) -> usize {
        self.descriptions.len().div_ceil(64 * LANES)
    }

    /// Works out for each token which descriptions fit it.
    fn match_tokens(&self, document: &Document, scratch: &mut RulerScratch) {
        let width = self.width();
        let mut matched = std::mem::take(&mut scratch.matched);
        matched.resize(document.tokens.len() * width, [0; LANES]);
        let mut rows = [0; Source::ALL.len()];
        for (i, (token, matched)) in document.tokens.iter().zip(matched.chunks_exact_mut(width)).enumerate() {
            for (row, source) in rows.iter_mut().zip(&self.sources) {
                *row = self.row(*source, document, i, token, scratch) as usize * width;
            }
            for (lane, matched) in matched.iter_mut().enumerate() {
                let mut bits = [u64::MAX; LANES];
                for row in &rows[..self.sources.len()] {
                    let allowed = &scratch.rows[row + lane];
                    for (bits, allowed) in bits.iter_mut().zip(allowed) {
                        *bits &= allowed;
                    }
                }
                *matched = bits;
            }
        }
        scratch.matched = matched;
    }

    /// The number of the row of bits that a token's text, tag, ... allows.
    #[inline]
    fn row(&self, source: Source, document: &Document, i: usize, token: &TokenData, scratch: &mut RulerScratch) -> u32 {
        let labels = &*document.labels;
        let label = match source {
            Source::Text => {
                let text = &document.text[token.start as usize..token.end as usize];
                if let Some(row) = scratch.texts.get(0, text) {
                    return row;
                }
                let row = self.find_row(source, text, token.is_space, scratch);
                scratch.texts.remember(0, text, row);
                return row;
            }
            Source::Lemma if token.lemma_start < token.lemma_end => {
                let lemma = &document.lemmas[token.lemma_start as usize..token.lemma_end as usize];
                if let Some(row) = scratch.lemmas.get(0, lemma) {
                    return row;
                }
                let row = self.find_row(source, lemma, false, scratch);
                scratch.lemmas.remember(0, lemma, row);
                return row;
            }
            Source::Lemma => Label(0),
            Source::Tag => token.tag,
            Source::Pos => token.pos,
            Source::Morph => token.morph,
            Source::Dep => token.dep,
            Source::SentStart => Label(u32::from(i == 0 || token.sentence_start)),
            Source::Space => Label(u32::from(token.space_after)),
        };
        let known = scratch.labels[source as usize].get(label.0 as usize).copied().unwrap_or(0);
        if known > 0 { known - 1 } else { self.add_label_row(source, label, labels, scratch) }
    }

    #[cold]
    fn add_label_row(&self, source: Source, label: Label, labels: &Labels, scratch: &mut RulerScratch) -> u32 {
        let row = match source {
            Source::SentStart | Source::Space => self.find_row(source, "", label.0 != 0, scratch),
            _ => self.find_row(source, labels.name(label), false, scratch),
        };
        let known = &mut scratch.labels[source as usize];
        if known.len() <= label.0 as usize {
            known.resize(label.0 as usize + 1, 0);
        }
        known[label.0 as usize] = row + 1;
        row
    }

    /// The row of the descriptions that a value of one source allows. `flag` is the value of a source without text, and
    /// for the text whether it is white space.
    #[cold]
    fn find_row(&self, source: Source, text: &str, flag: bool, scratch: &mut RulerScratch) -> u32 {
        let mut bits = std::mem::take(&mut scratch.bits);
        bits.clear();
        bits.resize(self.width(), [0; LANES]);
        let mut value = test::Value::new(text, flag, std::mem::take(&mut scratch.buffers));
        for (bit, description) in self.descriptions.iter().enumerate() {
            let mut tests = description.tests.iter().filter(|test| test.attribute.source() == source);
            if tests.all(|test| test.passes(&mut value)) {
                set(&mut bits, bit);
            }
        }
        scratch.buffers = value.into_buffers();
        let row = scratch.add_row(&bits);
        scratch.bits = bits;
        row
    }

    /// Finds the matches of patterns that are longer than a token or have quantifiers.
    fn match_sequences(&self, count: usize, scratch: &mut RulerScratch) {
        let width = self.width();
        let RulerScratch { matched, states, next_states, hits, .. } = scratch;
        states.clear();
        hits.clear();
        for (i, bits) in matched.chunks_exact(width).enumerate().take(count) {
            let opens = match &self.openers {
                Some(openers) => {
                    openers.as_flattened().iter().zip(bits.as_flattened()).any(|(openers, bits)| openers & bits != 0)
                }
                None => true,
            };
            if opens {
                states.extend(self.starts.iter().map(|&step| State { step, start: i as u32 }));
            } else if states.is_empty() {
                continue;
            }
            next_states.clear();
            for state in &*states {
                self.advance(*state, i as u32, bits.as_flattened(), next_states, hits);
            }
            // Patterns such as `*` after `*` reach the same state on many ways; one of them is enough.
            if next_states.len() > 32 {
                next_states.sort_unstable();
                next_states.dedup();
            }
            std::mem::swap(states, next_states);
        }
        for state in &*states {
            self.finish(*state, count as u32, hits);
        }
        hits.sort_unstable();
        hits.dedup();
    }

    /// Holds a token against a pattern under way. Steps that may be left out are passed on the same token, so one
    /// state can leave several.
    fn advance(&self, state: State, i: u32, bits: &[u64], next: &mut Vec<State>, hits: &mut Vec<(u32, u32)>) {
        let State { step: mut at, start } = state;
        loop {
            let step = &self.steps[at as usize];
            let fits = bits[step.bit as usize / 64] >> (step.bit % 64) & 1 == 1;
            match step.quantifier {
                Quantifier::One | Quantifier::Not => {
                    if fits == (step.quantifier == Quantifier::One) {
                        if step.last {
                            self.hit(step.rule, start, i + 1, hits);
                        } else {
                            next.push(State { step: at + 1, start });
                        }
                    }
                    return;
                }
                Quantifier::Any => {
                    if fits {
                        next.push(State { step: at, start });
                    }
                    if step.last {
                        self.hit(step.rule, start, i, hits);
                        return;
                    }
                }
                Quantifier::Optional => {
                    if step.last {
                        self.hit(step.rule, start, i, hits);
                        if fits {
                            self.hit(step.rule, start, i + 1, hits);
                        }
                        return;
                    }
                    if fits {
                        next.push(State { step: at + 1, start });
                    }
                }
            }
            at += 1;
        }
    }

    /// Ends a pattern under way at the end of the document: it matches when the rest may be left out.
    fn finish(&self, state: State, end: u32, hits: &mut Vec<(u32, u32)>) {
        for step in &self.steps[state.step as usize..] {
            if !matches!(step.quantifier, Quantifier::Any | Quantifier::Optional) {
                return;
            }
            if step.last {
                return self.hit(step.rule, state.start, end, hits);
            }
        }
    }

    /// Notes a match. Where the rule's index falls outside it, spaCy fails on the whole document; here the match is
    /// passed over.
    fn hit(&self, rule: u32, start: u32, end: u32, hits: &mut Vec<(u32, u32)>) {
        let index = self.rules[rule as usize].index;
        let target = i64::from(if index < 0 { end } else { start }) + index;
        if (i64::from(start)..i64::from(end)).contains(&target) {
            hits.push((target as u32, rule));
        }
    }

    /// Assigns what the matched rules say, token by token in the order of the rules.
    fn assign(&self, document: &mut Document, scratch: &RulerScratch) {
        let width = self.width();
        let Document { tokens, lemmas, .. } = document;
        let mut hits = scratch.hits.as_slice();
        for (i, (token, bits)) in tokens.iter_mut().zip(scratch.matched.chunks_exact(width)).enumerate() {
            let after = hits.iter().take_while(|(target, _)| *target == i as u32).count();
            let (mut of_token, rest) = hits.split_at(after);
            hits = rest;
            let mut lemma = None;
            for (word, bits) in bits.as_flattened().iter().enumerate() {
                let mut bits = *bits;
                while bits != 0 {
                    let bit = word * 64 + bits.trailing_zeros() as usize;
                    bits &= bits - 1;
                    // Bits behind the one-token patterns belong to longer ones.
                    let Some(&rule) = self.single.get(bit) else { break };
                    while let [(_, earlier), rest @ ..] = of_token
                        && *earlier < rule
                    {
                        self.rules[*earlier as usize].assign(token, &mut lemma);
                        of_token = rest;
                    }
                    self.rules[rule as usize].assign(token, &mut lemma);
                }
            }
            for (_, rule) in of_token {
                self.rules[*rule as usize].assign(token, &mut lemma);
            }
            if let Some(lemma) = lemma {
                token.lemma_start = lemmas.len() as u32;
                lemmas.push_str(lemma);
                token.lemma_end = lemmas.len() as u32;
            }
        }
    }
}

/// A number that no other ruler has.
fn next_id() -> u64 {
    static LAST: AtomicU64 = AtomicU64::new(0);
    LAST.fetch_add(1, Ordering::Relaxed) + 1
}

/// Sets a bit in a set of bits.
fn set(bits: &mut [Bits], bit: usize) {
    bits.as_flattened_mut()[bit / 64] |= 1 << (bit % 64);
}

impl Rule {
    #[inline]
    fn assign<'r>(&'r self, token: &mut TokenData, lemma: &mut Option<&'r str>) {
        token.tag = self.tag.unwrap_or(token.tag);
        token.pos = self.pos.unwrap_or(token.pos);
        token.morph = self.morph.unwrap_or(token.morph);
        token.dep = self.dep.unwrap_or(token.dep);
        if let Some(own) = &self.lemma {
            *lemma = Some(own);
        }
    }
}

impl RulerScratch {
    /// Makes room for another document.
    fn prepare(&mut self, ruler: u64) {
        self.hits.clear();
        if self.ruler != ruler || self.rows.len() > KNOWN_ROWS {
            self.ruler = ruler;
            self.rows.clear();
            self.numbers.clear();
            self.texts.clear();
            self.lemmas.clear();
            self.labels.iter_mut().for_each(Vec::clear);
        }
    }

    /// The number of a set of bits.
    fn add_row(&mut self, bits: &[Bits]) -> u32 {
        if let Some(known) = self.numbers.get(bits) {
            return *known;
        }
        let next = self.numbers.len() as u32;
        self.rows.extend_from_slice(bits);
        self.numbers.insert(bits.into(), next);
        next
    }
}

impl Attribute {
    /// What of a token the attribute is read from.
    fn source(self) -> Source {
        match self {
            Self::Tag => Source::Tag,
            Self::Pos => Source::Pos,
            Self::Morph => Source::Morph,
            Self::Dep => Source::Dep,
            Self::Lemma => Source::Lemma,
            Self::SentStart => Source::SentStart,
            Self::Space => Source::Space,
            _ => Source::Text,
        }
    }
}
