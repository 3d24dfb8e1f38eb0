//! spaCy's rule-based tokenizer.
//!
//! A text is cut at white space, and each piece of it without white space, here called a chunk, is split on its own:
//! special cases first, then prefixes and suffixes one by one, then infixes. A second pass over the tokens of the
//! whole text applies the special cases that the first could not see (`spacy/tokenizer.pyx`).
//!
//! What a chunk becomes depends on nothing but the chunk, so chunks are kept in a cache with their tokens.
//!
//! # Limits
//! The time is linear in the length of the text. spaCy's is not: it can look at a whole chunk again for each prefix
//! or suffix that it takes off. A chunk on which the patterns take more than [`BASE_WORK`] steps and
//! [`WORK_PER_BYTE`] for each of its bytes stays unsplit from there on. With the patterns that spaCy's English and
//! French pipelines ship, no chunk of up to 10,000 bytes is known to come near this.

mod charset;
mod pattern;
mod regex;
mod search;

use rmpv::Value;
use rustc_hash::FxHashMap;

use self::regex::{Machine, Regex, Start};
pub(crate) use self::search::{Search, SearchScratch};
use crate::text_cache::{self, StringTable};
use crate::{LoadError, unicode, value};

/// Steps that the patterns may take on a chunk of any length.
const BASE_WORK: u64 = 1 << 20;
/// Steps that the patterns may take for each byte of a chunk.
const WORK_PER_BYTE: u64 = 4096;
/// Chunks that a cache holds before it is emptied.
const CACHED_CHUNKS: usize = text_cache::REMEMBERED;
/// Longer chunks are not worth a place in the cache.
const CACHED_LENGTH: usize = 128;
/// `spacy.attrs.ORTH` and `spacy.attrs.NORM`, by which exceptions name their attributes.
const ORTH: u64 = 65;
const NORM: u64 = 67;

/// A token as the tokenizer finds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RawToken {
    /// Where it starts, in bytes of the text.
    pub(crate) start: u32,
    /// Where it ends, in bytes of the text.
    pub(crate) end: u32,
    /// Whether one space that belongs to no token follows.
    pub(crate) space_after: bool,
    /// 0, or one more than the number of the norm that a special case gives it.
    pub(crate) norm: u32,
}

/// A part of a chunk that becomes a token.
#[derive(Clone, Copy, Debug)]
struct Piece {
    /// Length in bytes.
    length: u32,
    /// As in [`RawToken`].
    norm: u32,
    /// 0, or the number of its text among the words of the phrases of the second pass.
    word: u32,
}

/// The rules of a pipeline's tokenizer.
#[derive(Debug)]
pub(crate) struct Tokenizer {
    prefix: Option<Regex>,
    suffix: Option<Regex>,
    infix: Option<Regex>,
    token_match: Option<Regex>,
    url_match: Option<Regex>,
    specials: FxHashMap<Box<str>, Box<[Piece]>>,
    longest_special: usize,
    norms: Vec<String>,
    phrases: Phrases,
}

/// The special cases that the second pass looks for, as they fall into tokens without special cases.
#[derive(Debug, Default)]
struct Phrases {
    /// The texts of their tokens, numbered from 1.
    words: FxHashMap<Box<str>, u32>,
    /// From a node of the tree and a word to the next node; 0 is the root.
    edges: FxHashMap<(u32, u32), u32>,
    /// Whether a phrase ends at the node.
    terminal: Vec<bool>,
}

/// What one worker keeps between texts: chunks it has seen, and room to work in.
#[derive(Debug, Default)]
pub(crate) struct TokenizerCache {
    chunks: StringTable<Cached>,
    pieces: Vec<Piece>,
    work: Work,
    /// The tokens of the present text that are words of phrases: their numbers, and the words'.
    marked: Vec<(u32, u32)>,
    spans: Vec<(u32, u32)>,
    /// For each token, whether a phrase chosen or given up has it.
    seen: Vec<bool>,
    rebuilt: Vec<RawToken>,
}

/// Where the pieces of a chunk lie in the cache.
#[derive(Clone, Copy, Debug, Default)]
struct Cached {
    start: u32,
    count: u32,
}

/// What splitting one chunk needs.
#[derive(Debug, Default)]
struct Work {
    machine: Machine,
    fresh: Vec<Piece>,
    suffixes: Vec<Piece>,
}

impl TokenizerCache {
    /// The steps that patterns have taken for all texts so far.
    #[cfg(test)]
    fn steps(&self) -> u64 {
        self.work.machine.work
    }
}

impl Tokenizer {
    /// Reads the part as `Tokenizer.to_bytes` writes it.
    pub(crate) fn from_bytes(part: &str, bytes: &[u8]) -> Result<Self, LoadError> {
        let data = value::read(part, bytes)?;
        value::map(part, &data)?;
        let pattern = |field: &str| match value::find(&data, field) {
            None | Some(Value::Nil) => Ok(None),
            Some(source) => Regex::new(value::string(part, source)?)
                .map(Some)
                .map_err(|message| LoadError::damaged(part, format!("the pattern `{field}`: {message}"))),
        };
        let mut tokenizer = Self {
            prefix: pattern("prefix_search")?,
            suffix: pattern("suffix_search")?,
            infix: pattern("infix_finditer")?,
            token_match: pattern("token_match")?,
            url_match: pattern("url_match")?,
            specials: FxHashMap::default(),
            longest_special: 0,
            norms: Vec::new(),
            phrases: Phrases { terminal: vec![false], ..Phrases::default() },
        };
        let faster = match value::find(&data, "faster_heuristics") {
            None => true,
            Some(flag) => flag
                .as_bool()
                .ok_or_else(|| LoadError::damaged(part, "`faster_heuristics` is neither true nor false"))?,
        };
        if let Some(exceptions) = value::find(&data, "exceptions") {
            tokenizer.add_specials(part, value::map(part, exceptions)?, faster)?;
        }
        Ok(tokenizer)
    }

    fn add_specials(&mut self, part: &str, exceptions: &[(Value, Value)], faster: bool) -> Result<(), LoadError> {
        let mut norms: FxHashMap<String, u32> = FxHashMap::default();
        for (text, tokens) in exceptions {
            let text = value::string(part, text)?;
            let damaged = |message: &str| LoadError::damaged(part, format!("the exception `{text}` {message}"));
            let mut pieces = Vec::new();
            let mut rest = text;
            for token in value::array(part, tokens)? {
                let mut piece = Piece { length: 0, norm: 0, word: 0 };
                for (name, entry) in value::map(part, token)? {
                    let entry = value::string(part, entry)?;
                    match attribute(name) {
                        Some(ORTH) => {
                            rest = rest.strip_prefix(entry).ok_or_else(|| damaged("has other text in its tokens"))?;
                            piece.length = entry.len() as u32;
                        }
                        Some(NORM) if entry.is_empty() => {}
                        Some(NORM) => {
                            piece.norm = *norms.entry(entry.to_owned()).or_insert_with(|| {
                                self.norms.push(entry.to_owned());
                                self.norms.len() as u32
                            });
                        }
                        _ => return Err(damaged("sets attributes other than ORTH and NORM")),
                    }
                }
                if piece.length == 0 {
                    return Err(damaged("has a token without text"));
                }
                pieces.push(piece);
            }
            if !rest.is_empty() || pieces.is_empty() {
                return Err(damaged("has other text in its tokens"));
            }
            self.longest_special = self.longest_special.max(text.len());
            self.specials.insert(text.into(), pieces.into());
        }

        let mut work = Work::default();
        let mut texts: Vec<Box<str>> = self.specials.keys().cloned().collect();
        texts.sort_unstable();
        for text in &texts {
            work.machine.limit = work.machine.work + allowance(text.len());
            if !faster || self.has_affix(text, &mut work.machine) {
                let mut words = Vec::new();
                chunks(text, |start, end, _| {
                    let chunk = &text[start..end];
                    self.split(chunk, false, &mut work);
                    let mut rest = chunk;
                    for piece in &work.fresh {
                        let (word, after) = rest.split_at(piece.length as usize);
                        words.push(word.to_owned());
                        rest = after;
                    }
                });
                self.phrases.add(&words);
            }
        }
        // Only now that all words are known can the special cases' own tokens be marked as such.
        let words = &self.phrases.words;
        for (text, pieces) in &mut self.specials {
            let mut rest: &str = text;
            for piece in pieces.iter_mut() {
                let (word, after) = rest.split_at(piece.length as usize);
                piece.word = words.get(word).copied().unwrap_or(0);
                rest = after;
            }
        }
        Ok(())
    }

    /// Whether the second pass must look for the special case, because the first may take something off it.
    fn has_affix(&self, text: &str, machine: &mut Machine) -> bool {
        self.prefix_length(text, machine) > 0
            || self.infix.as_ref().is_some_and(|infix| infix.find(text, 0, false, machine).is_some())
            || self.suffix_length(text, 0, text.len(), machine) > 0
            || text.contains(' ')
    }

    /// The norm that a token's `norm` stands for.
    pub(crate) fn norm(&self, norm: u32) -> Option<&str> {
        self.norms.get((norm as usize).checked_sub(1)?).map(String::as_str)
    }

    /// Cuts the text into tokens.
    pub(crate) fn tokenize(&self, text: &str, cache: &mut TokenizerCache, out: &mut Vec<RawToken>) {
        out.clear();
        cache.marked.clear();
        chunks(text, |start, end, space_after| {
            self.chunk(&text[start..end], start as u32, cache, out);
            if let Some(last) = out.last_mut() {
                last.space_after = space_after;
            }
        });
        self.second_pass(text, cache, out);
    }

    /// Appends the tokens of a chunk that starts at byte `start`.
    #[inline]
    fn chunk(&self, chunk: &str, mut start: u32, cache: &mut TokenizerCache, out: &mut Vec<RawToken>) {
        let pieces = match cache.chunks.get(0, chunk) {
            Some(Cached { start, count }) => &cache.pieces[start as usize..][..count as usize],
            None => {
                self.split(chunk, true, &mut cache.work);
                if chunk.len() <= CACHED_LENGTH {
                    if cache.chunks.len() >= CACHED_CHUNKS {
                        cache.chunks.clear();
                        cache.pieces.clear();
                    }
                    let place = Cached { start: cache.pieces.len() as u32, count: cache.work.fresh.len() as u32 };
                    cache.pieces.extend_from_slice(&cache.work.fresh);
                    cache.chunks.insert(0, chunk, place);
                }
                &cache.work.fresh
            }
        };
        for piece in pieces {
            if piece.word != 0 {
                cache.marked.push((out.len() as u32, piece.word));
            }
            let end = start + piece.length;
            out.push(RawToken { start, end, space_after: false, norm: piece.norm });
            start = end;
        }
    }

    /// Splits a chunk into `work.fresh`.
    fn split(&self, chunk: &str, specials: bool, work: &mut Work) {
        let Work { machine, fresh, suffixes } = work;
        machine.limit = machine.work + allowance(chunk.len());
        fresh.clear();
        suffixes.clear();
        if let Some(pieces) = self.special(chunk, specials) {
            fresh.extend_from_slice(pieces);
            return;
        }
        let piece = |start: usize, end: usize| {
            let word = self.phrases.words.get(&chunk[start..end]).copied().unwrap_or(0);
            Piece { length: (end - start) as u32, norm: 0, word }
        };
        let mut token_match = TokenMatch::new(self.token_match.as_ref());

        let (mut start, mut end) = (0, chunk.len());
        while start < end {
            if token_match.matches(chunk, start, end, machine) || self.special(&chunk[start..end], specials).is_some() {
                break;
            }
            let prefix = start + self.prefix_length(&chunk[start..end], machine);
            if prefix > start && self.special(&chunk[prefix..end], specials).is_some() {
                fresh.push(piece(start, prefix));
                start = prefix;
                break;
            }
            // A suffix is sought behind the prefix, but counted from the end of the whole.
            let suffix = end - self.suffix_length(chunk, prefix, end, machine).min(end - start);
            if suffix < end && self.special(&chunk[start..suffix], specials).is_some() {
                suffixes.push(piece(suffix, end));
                end = suffix;
                break;
            }
            if prefix == start && suffix == end {
                break;
            }
            if prefix > start {
                fresh.push(piece(start, prefix));
                start = prefix;
            }
            if suffix < end && suffix >= prefix {
                suffixes.push(piece(suffix, end));
                end = suffix;
            }
        }

        if start < end {
            let middle = &chunk[start..end];
            if let Some(pieces) = self.special(middle, specials) {
                fresh.extend_from_slice(pieces);
            } else if token_match.matches(chunk, start, end, machine) || self.is_url(middle, machine) {
                fresh.push(piece(start, end));
            } else {
                self.split_infixes(middle, machine, |from, to| fresh.push(piece(start + from, start + to)));
            }
        }
        fresh.extend(suffixes.iter().rev());
    }

    fn split_infixes(&self, middle: &str, machine: &mut Machine, mut push: impl FnMut(usize, usize)) {
        let mut done = 0;
        if let Some(infix) = &self.infix
            && needs(infix, middle)
        {
            let (mut from, mut advance) = (0, false);
            while let Some((start, end)) = infix.find(middle, from, advance, machine) {
                (from, advance) = (end, start == end);
                if start == 0 {
                    continue;
                }
                if start > done {
                    push(done, start);
                }
                if end > start {
                    push(start, end);
                }
                done = end;
            }
        }
        if done < middle.len() {
            push(done, middle.len());
        }
    }

    fn is_url(&self, text: &str, machine: &mut Machine) -> bool {
        self.url_match
            .as_ref()
            .is_some_and(|url| needs(url, text) && matches!(url.matches_start(text, machine), Start::Matched))
    }

    #[inline]
    fn special(&self, text: &str, specials: bool) -> Option<&[Piece]> {
        if !specials || text.len() > self.longest_special {
            return None;
        }
        self.specials.get(text).map(AsRef::as_ref)
    }

    /// How many bytes to take off the front. spaCy takes as many characters as the match has, wherever it is.
    fn prefix_length(&self, text: &str, machine: &mut Machine) -> usize {
        match self.prefix.as_ref().and_then(|prefix| prefix.find(text, 0, false, machine)) {
            None => 0,
            Some((0, end)) => end,
            Some((start, end)) => {
                let count = text[start..end].chars().count();
                text.chars().take(count).map(char::len_utf8).sum()
            }
        }
    }

    /// How many bytes to take off the end of `chunk[..end]` for a suffix found behind `from`.
    fn suffix_length(&self, chunk: &str, from: usize, end: usize, machine: &mut Machine) -> usize {
        let text = &chunk[from..end];
        match self.suffix.as_ref().and_then(|suffix| suffix.find_last(text, machine)) {
            None => 0,
            Some((start, stop)) if stop == text.len() => stop - start,
            Some((start, stop)) => {
                let count = text[start..stop].chars().count();
                chunk[..end].chars().rev().take(count).map(char::len_utf8).sum()
            }
        }
    }

    /// Looks for the phrases among the tokens and puts the special cases that they are in their place.
    fn second_pass(&self, text: &str, cache: &mut TokenizerCache, out: &mut Vec<RawToken>) {
        let TokenizerCache { marked, spans, seen, rebuilt, .. } = cache;
        spans.clear();
        for (i, &(first, word)) in marked.iter().enumerate() {
            let mut node = self.phrases.edges.get(&(0, word)).copied();
            let mut end = first;
            while let Some(reached) = node {
                end += 1;
                if self.phrases.terminal[reached as usize] {
                    spans.push((first, end));
                }
                let next = marked.get(i + (end - first) as usize).filter(|&&(token, _)| token == end);
                node = next.and_then(|&(_, word)| self.phrases.edges.get(&(reached, word)).copied());
            }
        }
        if spans.is_empty() {
            return;
        }

        // Longer phrases first, then earlier ones. A phrase that gives way to another still bars those it overlaps.
        spans.sort_unstable_by_key(|&(start, end)| (std::cmp::Reverse(end - start), start));
        seen.clear();
        seen.resize(out.len(), false);
        spans.retain(|&(start, end)| {
            let span = &mut seen[start as usize..end as usize];
            let free = span.first() == Some(&false) && span.last() == Some(&false);
            span.fill(true);
            free
        });
        spans.sort_unstable();

        rebuilt.clear();
        let mut done = 0;
        for &(start, end) in spans.iter() {
            let (start, end) = (start as usize, end as usize);
            let (mut at, stop) = (out[start].start, out[end - 1].end);
            // Tokens with spaces between them can be the words of a phrase without being the special case.
            let Some(pieces) = self.special(&text[at as usize..stop as usize], true) else { continue };
            rebuilt.extend_from_slice(&out[done..start]);
            for piece in pieces {
                let next = at + piece.length;
                rebuilt.push(RawToken { start: at, end: next, space_after: false, norm: piece.norm });
                at = next;
            }
            if let Some(last) = rebuilt.last_mut() {
                last.space_after = out[end - 1].space_after;
            }
            done = end;
        }
        if done > 0 {
            rebuilt.extend_from_slice(&out[done..]);
            std::mem::swap(out, rebuilt);
        }
    }
}

impl Phrases {
    fn add(&mut self, words: &[String]) {
        if words.is_empty() {
            return;
        }
        let mut node = 0;
        for word in words {
            let next = self.words.len() as u32 + 1;
            let word = *self.words.entry(word.as_str().into()).or_insert(next);
            let next = self.terminal.len() as u32;
            node = *self.edges.entry((node, word)).or_insert(next);
            if node == next {
                self.terminal.push(false);
            }
        }
        self.terminal[node as usize] = true;
    }
}

/// Asks the same pattern about ever smaller parts of one chunk without reading the chunk again and again.
struct TokenMatch<'r> {
    regex: Option<&'r Regex>,
    /// The first place, not before the last start asked about, of a character that a match needs.
    needed: usize,
    /// A start, and the bytes from there that rule out a match for any later end.
    failed: (usize, usize),
}

impl<'r> TokenMatch<'r> {
    fn new(regex: Option<&'r Regex>) -> Self {
        Self { regex, needed: 0, failed: (usize::MAX, 0) }
    }

    fn matches(&mut self, chunk: &str, start: usize, end: usize, machine: &mut Machine) -> bool {
        let Some(regex) = self.regex else { return false };
        if let Some(required) = regex.required() {
            let from = self.needed.max(start);
            if from < end {
                let found = chunk[from..].char_indices().find(|&(_, c)| required.contains(c));
                self.needed = found.map_or(chunk.len(), |(i, _)| from + i);
                machine.work += (self.needed - from) as u64 / 16;
            }
            if self.needed >= end {
                return false;
            }
        }
        // The end of the part could matter up to the place where the last thread ended, and a line feed before it.
        if self.failed.0 == start && !regex.looks_ahead() && start + self.failed.1 + 1 < end {
            return false;
        }
        match regex.matches_start(&chunk[start..end], machine) {
            Start::Matched => true,
            Start::Failed(read) => {
                self.failed = (start, read);
                false
            }
        }
    }
}

/// Whether the text has a character that a match needs.
fn needs(regex: &Regex, text: &str) -> bool {
    regex.required().is_none_or(|required| text.chars().any(|c| required.contains(c)))
}

fn allowance(length: usize) -> u64 {
    BASE_WORK + WORK_PER_BYTE * length as u64
}

/// The number of the attribute that a key of an exception names.
fn attribute(name: &Value) -> Option<u64> {
    match value::text(name) {
        Some(name) if name.eq_ignore_ascii_case("orth") => Some(ORTH),
        Some(name) if name.eq_ignore_ascii_case("norm") => Some(NORM),
        Some(_) => None,
        None => name.as_u64(),
    }
}

/// Calls `found` with the start and the end of each chunk, and whether one space of its own follows.
///
/// A chunk is a longest run of characters that are all white space or all not. The first of a run of white space is
/// left out if it is a space that follows other characters: it belongs to the token before it.
fn chunks(text: &str, mut found: impl FnMut(usize, usize, bool)) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        at = run(text, at, true);
        if at > start {
            found(start, at, false);
        }
        let start = at;
        at = run(text, at, false);
        if at > start {
            let space = bytes.get(at) == Some(&b' ');
            found(start, at, space);
            at += usize::from(space);
        }
    }
}

/// The end of the run of white space, or of other characters, that starts at `at`.
#[inline]
fn run(text: &str, mut at: usize, space: bool) -> usize {
    let bytes = text.as_bytes();
    while let Some(&byte) = bytes.get(at) {
        match KINDS[byte as usize] {
            OTHER if !space => at += 1,
            SPACE if space => at += 1,
            LEAD => match text[at..].chars().next() {
                Some(c) if unicode::is_space(c) == space => at += c.len_utf8(),
                _ => break,
            },
            _ => break,
        }
    }
    at
}

const OTHER: u8 = 0;
const SPACE: u8 = 1;
const LEAD: u8 = 2;

/// What a byte says about white space: it is none, it is some, or it may begin some.
static KINDS: [u8; 256] = {
    let mut kinds = [OTHER; 256];
    let mut byte = 0;
    while byte < 256 {
        if (byte >= 0x09 && byte <= 0x0d) || (byte >= 0x1c && byte <= 0x20) {
            kinds[byte] = SPACE;
        }
        // U+0085 and U+00A0, U+1680, U+2000 to U+205F, U+3000.
        if byte == 0xc2 || (byte >= 0xe1 && byte <= 0xe3) {
            kinds[byte] = LEAD;
        }
        byte += 1;
    }
    kinds
};

#[cfg(test)]
mod tests;
