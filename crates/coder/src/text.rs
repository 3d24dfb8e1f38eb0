//! A parsed article as the rules see it: words in one row with article-wide offsets, sentences, paragraphs.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use demarche_pipeline::Document;
use regex::{Captures, Regex};

use crate::clause;

/// The most words that a sentence may have; a longer one is parted. None that people write is as long, but lists and tables
/// without full stops are, and the rules weigh all words of a sentence against each other.
const LONGEST_SENTENCE: usize = 256;

/// How many words back "the president", "the country" may refer to. Longer than articles are, but not than books.
pub(crate) const FARTHEST_REFERENCE: usize = 2048;

/// Verbs whose content may follow without "that": what stands after them is said or thought, no clause of its own.
const BARE_CONTENT_VERBS: &[&str] = &[
    "acknowledge",
    "add",
    "admit",
    "agree",
    "allege",
    "announce",
    "argue",
    "assert",
    "assume",
    "believe",
    "charge",
    "claim",
    "complain",
    "concede",
    "conclude",
    "confirm",
    "contend",
    "decide",
    "declare",
    "demand",
    "deny",
    "doubt",
    "ensure",
    "estimate",
    "expect",
    "fear",
    "feel",
    "find",
    "guarantee",
    "guess",
    "hear",
    "help",
    "hold",
    "hope",
    "imagine",
    "imply",
    "indicate",
    "insist",
    "know",
    "learn",
    "let",
    "maintain",
    "make",
    "mean",
    "note",
    "predict",
    "pretend",
    "promise",
    "propose",
    "prove",
    "realise",
    "realize",
    "recommend",
    "remember",
    "reply",
    "report",
    "request",
    "require",
    "reveal",
    "say",
    "see",
    "show",
    "state",
    "stress",
    "suggest",
    "suspect",
    "swear",
    "tell",
    "think",
    "threaten",
    "understand",
    "urge",
    "vow",
    "warn",
    "watch",
    "wish",
    "wonder",
    "worry",
    "write",
];

/// Whether what a verb says or thinks may stand beside it without "that".
pub(crate) fn is_content_verb(lemma: &str) -> bool {
    BARE_CONTENT_VERBS.contains(&lemma)
}

/// The longest heading and the longest label of an item of a round-up, in words.
const LONGEST_HEADING: usize = 16;
const LONGEST_LABEL: usize = 4;

/// A word of an article.
#[derive(Clone, Debug)]
pub(crate) struct Word<'d> {
    pub(crate) text: &'d str,
    pub(crate) lemma: String,
    lower: String,
    /// Penn Treebank tag.
    pub(crate) tag: &'d str,
    /// Arc to the head, as labelled by the parser. Only [`clause`](crate::clause) and [`mention`](crate::mention) look.
    pub(crate) dep: &'d str,
    /// Index of the head; a root is its own.
    pub(crate) head: usize,
    pub(crate) chars: Range<usize>,
    pub(crate) bytes: Range<usize>,
    pub(crate) sentence: usize,
    pub(crate) paragraph: usize,
    /// Index into [`Text::entities`].
    pub(crate) entity: Option<usize>,
}

impl Word<'_> {
    pub(crate) fn is_verb(&self) -> bool {
        self.tag.starts_with("VB")
    }

    pub(crate) fn is_noun(&self) -> bool {
        self.tag.starts_with("NN")
    }

    pub(crate) fn is_proper(&self) -> bool {
        self.tag.starts_with("NNP")
    }

    pub(crate) fn is_capitalised(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }

    /// In lower case. Kept, since the rules ask for it all the time.
    pub(crate) fn lower(&self) -> &String {
        &self.lower
    }
}

/// A name that the pipeline found.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    pub(crate) range: Range<usize>,
    pub(crate) label: String,
}

/// A parsed article.
#[derive(Clone, Debug)]
pub(crate) struct Text<'d> {
    pub(crate) article: &'d str,
    pub(crate) words: Vec<Word<'d>>,
    pub(crate) children: Vec<Vec<usize>>,
    pub(crate) sentences: Vec<Range<usize>>,
    pub(crate) entities: Vec<Named>,
    /// Where the items of a round-up begin; of any other article its first word alone.
    items: Vec<usize>,
}

/// The paragraphs of a text, in bytes: parted by blank lines, or, where there are none, by line ends.
pub(crate) fn paragraphs(text: &str) -> Vec<Range<usize>> {
    let lines: Vec<Range<usize>> = {
        let mut start = 0;
        text.split_inclusive('\n')
            .map(|line| {
                let range = start..start + line.len();
                start = range.end;
                range
            })
            .collect()
    };
    let is_blank = |range: &Range<usize>| text[range.clone()].trim().is_empty();
    let trimmed = |range: Range<usize>| {
        let piece = &text[range.clone()];
        let start = range.start + (piece.len() - piece.trim_start().len());
        start..start + piece.trim().len()
    };
    // Blank lines at the end part nothing.
    let last = lines.iter().rposition(|line| !is_blank(line)).unwrap_or(0);
    let has_blank_lines = lines[..last].iter().any(is_blank);
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut open = false;
    for line in lines {
        if is_blank(&line) {
            open = false;
        } else if let (true, true, Some(last)) = (has_blank_lines, open, found.last_mut()) {
            last.end = line.end;
        } else {
            found.push(line);
            open = true;
        }
    }
    found.into_iter().map(trimmed).collect()
}

/// Parses the paragraphs of a text one by one.
pub(crate) fn parse(text: &str, mut parse: impl FnMut(&str) -> Document) -> Vec<(Range<usize>, Document)> {
    paragraphs(text).into_iter().map(|range| (range.clone(), parse(&spaced_titles(&text[range])))).collect()
}

/// "the vice-president", "a secretary-general", "Jordan's ex-premier": the parser knows such titles in two words only. A space is as long as
/// a hyphen, so that all places stay.
fn spaced_titles(text: &str) -> Cow<'_, str> {
    static TITLES: LazyLock<Regex> = LazyLock::new(|| {
        let pattern = r"(?x)\b(?i:
            (?:vice|deputy|under|assistant|ex|prime)-(?:admiral|ambassador|chair(?:man|woman)|chancellor|chief|consul|defence|defense|
                foreign|general|governor|leader|marshal|minister|premier|president|prime|secretary|speaker)
            | (?:adjutant|attorney|auditor|consul|director|governor|inspector|secretary|solicitor|surgeon)s?-general
            )s?\b";
        Regex::new(pattern).expect("the pattern is written here")
    });
    if !text.contains('-') {
        return Cow::Borrowed(text);
    }
    TITLES.replace_all(text, |found: &Captures<'_>| found[0].replace('-', " "))
}

impl<'d> Text<'d> {
    /// Joins the parses of an article's paragraphs, each with its byte range in the article.
    pub(crate) fn new(article: &'d str, parsed: &'d [(Range<usize>, Document)]) -> Self {
        let mut text = Self {
            article,
            words: Vec::new(),
            children: Vec::new(),
            sentences: Vec::new(),
            entities: Vec::new(),
            items: Vec::new(),
        };
        let mut chars_before = 0;
        let mut bytes_before = 0;
        for (paragraph, (range, document)) in parsed.iter().enumerate() {
            chars_before += article[bytes_before..range.start].chars().count();
            bytes_before = range.start;
            text.add(paragraph, range.start, chars_before, document);
        }
        text.children = vec![Vec::new(); text.words.len()];
        for index in 0..text.words.len() {
            let head = text.words[index].head;
            if head != index {
                text.children[head].push(index);
            }
        }
        text.join_names();
        text.part_clauses();
        text.restore_relatives();
        text.rejoin_verbs();
        text.items = text.find_items();
        text
    }

    /// "China, which buys the logs, and France, which ships them": names joined by "and" that the parser took for one told
    /// twice.
    fn join_names(&mut self) {
        for index in 1..self.words.len() {
            let word = &self.words[index];
            let is_joined = self.words[index - 1].lower == "and"
                && word.dep == "appos"
                && word.head + 2 < index
                && word.is_proper()
                && self.words[word.head].is_proper();
            let is_state = |word: &Word<'_>| word.entity.is_some_and(|entity| self.entities[entity].label == "GPE");
            if is_joined && is_state(word) && is_state(&self.words[word.head]) {
                self.words[index].dep = "conj";
            }
        }
    }

    /// "accused Norway of lying and suspended imports", "called on the court to review all complaints and urged the others": a
    /// verb with a tense that the parser joined to one without is joined to the last with a tense above. One with an object of
    /// its own beside a gerund has a tense too, though the tagger took it for a participle.
    fn rejoin_verbs(&mut self) {
        for index in 0..self.words.len() {
            let word = &self.words[index];
            let joined = word.head;
            if word.dep != "conj" {
                continue;
            }
            if !(clause::is_gerund(self, joined) || clause::is_infinitive(self, joined)) {
                if let Some(above) = self.verb_of_same_tense(index) {
                    self.rehang(index, above);
                }
                continue;
            }
            let has = |labels: &[&str]| self.children_with(index, labels).next().is_some();
            let is_mistaken = word.tag == "VBN"
                && self.words[joined].tag == "VBG"
                && has(&["dobj"])
                && !has(&["agent", "aux", "auxpass"]);
            if !(is_mistaken || matches!(word.tag, "VBD" | "VBZ")) {
                continue;
            }
            let is_finite = |&above: &usize| matches!(self.words[above].tag, "VBD" | "VBZ" | "VBP");
            let finite = self.ancestors(joined).find(is_finite);
            let Some(finite) = finite else { continue };
            if is_mistaken {
                self.words[index].tag = "VBD";
            }
            self.rehang(index, finite);
        }
    }

    /// "Syria denies that it built a reactor and accuses Washington": who accuses is who denies, for both are told in the present. The
    /// verb above that a verb of another tense than the one that it is joined to goes with, where it has no subject.
    fn verb_of_same_tense(&self, index: usize) -> Option<usize> {
        let is_past = |verb: usize| {
            let aux = self.children_with(verb, &["aux", "auxpass"]).next();
            match self.words[aux.unwrap_or(verb)].tag {
                "VBD" => Some(true),
                "VBZ" | "VBP" => Some(false),
                _ => None,
            }
        };
        let joined = self.words[index].head;
        if self.children_with(index, &["nsubj", "nsubjpass", "aux", "auxpass", "mark"]).next().is_some()
            || !matches!(self.words[joined].dep, "ccomp" | "acl")
        {
            return None;
        }
        let own = is_past(index)?;
        let above = self.words[joined].head;
        let mut above =
            std::iter::once(above).chain(self.ancestors(above)).filter(|&above| self.words[above].is_verb());
        let above = above.next().filter(|&above| is_past(above) == Some(own))?;
        (is_past(joined)? != own).then_some(above)
    }

    /// "Russia expelled two diplomats and Warsaw recalled its envoy": the parser likes to read what stands before "and" and the subject
    /// after it as one list, so that Russia expels Warsaw and recalls its own envoy.
    fn part_clauses(&mut self) {
        for verb in 0..self.words.len() {
            let first = self.words[verb].head;
            if first >= verb || !matches!(self.words[verb].dep, "conj" | "ccomp") || !self.words[first].is_verb() {
                continue;
            }
            let is_content = self.words[verb].dep == "ccomp";
            let marked = self.children_with(verb, &["mark"]).next().is_some();
            if !self.is_finite(verb) || is_content && (marked || is_content_verb(self.lemma(first))) {
                continue;
            }
            let group = self.children_with(verb, &["aux", "auxpass", "neg", "advmod"]).filter(|&word| word < verb);
            let start = group.chain([verb]).min().unwrap_or(verb);
            let Some(last) = start.checked_sub(1).filter(|&last| last > first && self.words[last].tag != ",") else {
                continue;
            };
            let subject = self.children_with(verb, &["nsubj", "nsubjpass", "expl", "csubj"]).next();
            let parted = match subject {
                None => self.joined_subject(first, last),
                Some(subject) if is_content => self.listed_subject(first, subject, last),
                Some(_) => None,
            };
            let Some((before, own)) = parted else { continue };
            let passive = self.children_with(verb, &["auxpass"]).next().is_some();
            if self.words[own].head == before {
                // Of "diplomats and Warsaw" the second is a clause's own.
                if subject == Some(before) {
                    self.rehang(before, first);
                    self.words[before].dep = "dobj";
                }
            } else {
                // Of "Doha and Qatari officials" the parser took the first for a part of the last.
                let (head, dep) = match subject {
                    Some(_) => (first, "dobj"),
                    None => (self.words[own].head, self.words[own].dep),
                };
                let parts: Vec<usize> = self.children_with(before, &["conj"]).filter(|&part| part < own).collect();
                for part in parts {
                    self.rehang(part, own);
                    self.words[part].dep = if self.words[part].is_noun() { "compound" } else { "amod" };
                }
                self.rehang(before, head);
                self.words[before].dep = dep;
            }
            self.rehang(own, verb);
            self.words[own].dep = if passive { "nsubjpass" } else { "nsubj" };
            self.words[verb].dep = "conj";
            let and = self.children_with(before, &["cc"]).find(|&and| and < own);
            if let Some(and) = and {
                self.rehang(and, first);
            }
        }
    }

    /// "Rockets fired from Syria struck a town": the parser takes the participle for the verb of the sentence, and joins the verb to it
    /// though nothing stands between that joins.
    fn restore_relatives(&mut self) {
        for verb in 1..self.words.len() {
            let participle = self.words[verb].head;
            if self.words[verb].dep != "conj"
                || participle >= verb
                || self.words[participle].tag != "VBD"
                || !self.is_finite(verb)
                || self.children_with(verb, &["nsubj", "nsubjpass"]).next().is_some()
                || self
                    .children_with(participle, &["aux", "auxpass", "dobj", "cc", "conj"])
                    .any(|child| child != verb && child < verb)
            {
                continue;
            }
            let joins = |word: &Word<'_>| {
                matches!(word.tag, "," | ":" | "CC" | "IN") && word.head != participle
                    || matches!(word.text, "," | ";" | "-" | "–" | "—")
            };
            let group = self.children_with(verb, &["aux", "auxpass"]).chain([verb]).min().unwrap_or(verb);
            let between = participle + 1..group;
            if between.is_empty()
                || between.clone().any(|word| joins(&self.words[word]) && !self.is_inside(word, participle))
            {
                continue;
            }
            let Some(subject) = self.children_with(participle, &["nsubj"]).find(|&subject| subject + 1 == participle)
            else {
                continue;
            };
            let (head, dep) = (self.words[participle].head, self.words[participle].dep);
            let after: Vec<usize> = self.children(participle).filter(|&child| child > verb).collect();
            self.children[participle].retain(|&child| child != verb);
            if head == participle {
                self.words[verb].head = verb;
            } else {
                self.words[verb].head = participle;
                self.rehang(verb, head);
            }
            self.words[verb].dep = dep;
            for child in after {
                self.rehang(child, verb);
            }
            self.rehang(subject, verb);
            if head == participle {
                self.words[participle].head = subject;
                let place = self.children[subject].partition_point(|&child| child < participle);
                self.children[subject].insert(place, participle);
            } else {
                self.rehang(participle, subject);
            }
            self.words[participle].dep = "acl";
            self.words[participle].tag = "VBN";
        }
    }

    fn is_inside(&self, word: usize, above: usize) -> bool {
        self.words[word].text != "," && self.ancestors(word).any(|other| other == above)
    }

    /// What stands before "and", and after it the noun right before a verb without a subject.
    fn joined_subject(&self, first: usize, last: usize) -> Option<(usize, usize)> {
        let inside = std::iter::once(last).chain(self.ancestors(last)).take_while(|&above| above > first);
        for word in inside {
            if self.words[word].is_verb() {
                return None;
            }
            if !self.words[word].is_noun() {
                continue;
            }
            let before = self.words[word].head;
            if self.words[word].dep == "conj" {
                // "the border between Chad and Niger": of both.
                let is_pair = self.words[before].dep == "pobj"
                    && self.words[self.words[before].head].lower() == "between"
                    || self.children_with(before, &["preconj"]).next().is_some();
                let is_joined = before > first && self.words[before].is_noun() && self.has_and(before, word);
                return (is_joined && !is_pair).then_some((before, word));
            }
            if let Some(part) = self.part_before_and(word).filter(|&part| part > first) {
                return Some((part, word));
            }
        }
        None
    }

    /// The same where the parser took the object of the first verb and the second's subject for the subject of the second.
    fn listed_subject(&self, first: usize, subject: usize, last: usize) -> Option<(usize, usize)> {
        if self.children_with(first, &["dobj"]).next().is_some() {
            return None;
        }
        let opens = |word: usize| self.subtree(word).first() == Some(&(first + 1));
        if let Some(part) = self.part_before_and(subject) {
            return opens(part).then_some((part, subject));
        }
        let mut joined = self.children_with(subject, &["conj"]);
        let own = joined.next().filter(|&own| self.words[own].is_noun() && self.has_and(subject, own))?;
        let ends = self.subtree(own).last().is_some_and(|&end| end == last);
        (opens(subject) && ends && joined.next().is_none()).then_some((subject, own))
    }

    /// A name inside a noun phrase that "and" follows: "[Doha] and Qatari officials".
    fn part_before_and(&self, noun: usize) -> Option<usize> {
        let mut parts = self.children_with(noun, &["nmod", "compound"]);
        parts.find(|&part| {
            let joined = self.children_with(part, &["conj"]).next();
            self.words[part].is_proper() && joined.is_some_and(|joined| joined < noun && self.has_and(part, joined))
        })
    }

    fn has_and(&self, before: usize, after: usize) -> bool {
        self.children_with(before, &["cc"])
            .any(|and| and < after && matches!(self.words[and].lower().as_str(), "and" | "but" | "while"))
    }

    /// Whether a verb has a tense: its own or an auxiliary's.
    fn is_finite(&self, verb: usize) -> bool {
        let mut aux = self.children_with(verb, &["aux", "auxpass"]);
        match aux.next() {
            Some(aux) => matches!(self.words[aux].tag, "MD" | "VBD" | "VBZ" | "VBP"),
            None => matches!(self.words[verb].tag, "VBD" | "VBZ" | "VBP"),
        }
    }

    fn rehang(&mut self, index: usize, head: usize) {
        let before = std::mem::replace(&mut self.words[index].head, head);
        self.children[before].retain(|&child| child != index);
        let place = self.children[head].partition_point(|&child| child < index);
        self.children[head].insert(place, index);
    }

    /// Where the items of a round-up begin: an article of several stories, each under a label of its own ("PERU: A bridge
    /// falls"). Labels that come again are those of speakers.
    fn find_items(&self) -> Vec<usize> {
        let mut paragraphs: Vec<Range<usize>> = Vec::new();
        for (index, word) in self.words.iter().enumerate() {
            match paragraphs.last_mut().filter(|last| self.words[last.start].paragraph == word.paragraph) {
                Some(last) => last.end = index + 1,
                None => paragraphs.push(index..index + 1),
            }
        }
        let ends_sentence = |words: &Range<usize>| {
            let last = words.clone().rev().map(|word| self.words[word].text);
            let mut last = last.filter(|text| !matches!(*text, "\"" | "”" | "’" | ")"));
            last.next().is_some_and(|text| matches!(text, "." | "?" | "!" | "…" | ":"))
        };
        let is_heading = |number: usize| {
            let is_line = |words: &Range<usize>| words.len() <= LONGEST_HEADING && !ends_sentence(words);
            number > 0 && is_line(&paragraphs[number]) && paragraphs.get(number + 1).is_some_and(|next| !is_line(next))
        };
        let label = |words: &Range<usize>| {
            let colon = words.clone().take(LONGEST_LABEL + 1).position(|word| self.words[word].text == ":")?;
            let label = words.start..words.start + colon;
            let in_capitals = |word: &Word<'_>| !word.text.chars().any(char::is_lowercase);
            let has_letters = label.clone().any(|word| self.words[word].text.len() > 2);
            (has_letters && self.words[label.clone()].iter().all(in_capitals)).then(|| self.slice(&label))
        };
        let labelled: Vec<(usize, Option<&str>)> =
            (1..paragraphs.len()).map(|number| (number, label(&paragraphs[number]))).collect();
        let mut labels: Vec<&str> = labelled.iter().filter_map(|(_, label)| *label).collect();
        let count = labels.len();
        labels.sort_unstable();
        labels.dedup();
        let mut items: Vec<usize> = paragraphs.first().map(|first| first.start).into_iter().collect();
        if count > 1 && labels.len() == count {
            let opens = |&&(number, label): &&(usize, Option<&str>)| label.is_some() || is_heading(number);
            items.extend(labelled.iter().filter(opens).map(|(number, _)| paragraphs[*number].start));
        }
        items
    }

    /// The number of the item of a round-up that a word stands in; 0 in any other article.
    pub(crate) fn item(&self, word: usize) -> usize {
        self.items.partition_point(|&first| first <= word).saturating_sub(1)
    }

    /// How many items there are: 1 where the article is no round-up.
    pub(crate) fn item_count(&self) -> usize {
        self.items.len().max(1)
    }

    /// The words of an item.
    pub(crate) fn item_words(&self, item: usize) -> Range<usize> {
        let start = |item: usize| self.items.get(item).copied();
        start(item).unwrap_or(0)..start(item + 1).unwrap_or(self.words.len())
    }

    fn add(&mut self, paragraph: usize, byte: usize, char: usize, document: &'d Document) {
        let start = self.words.len();
        // White space that the pipeline keeps as tokens is left out; what hangs on it is hung on its head.
        let mut number = vec![usize::MAX; document.len()];
        let visible = document.tokens().filter(|token| !token.is_space());
        for (next, token) in (self.words.len()..).zip(visible) {
            number[token.index()] = next;
        }
        for sentence in document.sentences() {
            let mut first = self.words.len();
            for token in sentence.tokens().filter(|token| !token.is_space()) {
                let own = number[token.index()];
                let head = if token.is_root() {
                    own
                } else {
                    let above = std::iter::once(token.head()).chain(token.head().ancestors());
                    above.map(|token| number[token.index()]).find(|index| *index != usize::MAX).unwrap_or(own)
                };
                if own - first == LONGEST_SENTENCE {
                    self.sentences.push(first..own);
                    first = own;
                }
                let bytes = token.byte_range();
                let chars = token.char_range();
                let lower = token.text().to_lowercase();
                self.words.push(Word {
                    text: token.text(),
                    lemma: lemma(&lower, token.tag(), token.lemma()),
                    lower,
                    tag: token.tag(),
                    dep: token.dep(),
                    head,
                    chars: chars.start + char..chars.end + char,
                    bytes: bytes.start + byte..bytes.end + byte,
                    sentence: self.sentences.len(),
                    paragraph,
                    entity: None,
                });
            }
            if self.words.len() > first {
                self.sentences.push(first..self.words.len());
            }
        }
        self.cut_arcs(start);
        for entity in document.entities() {
            let words = entity.span().tokens().map(|token| number[token.index()]).filter(|index| *index != usize::MAX);
            let words: Vec<usize> = words.collect();
            if let (Some(&first), Some(&last)) = (words.first(), words.last()) {
                for index in first..=last {
                    self.words[index].entity = Some(self.entities.len());
                }
                self.entities.push(Named { range: first..last + 1, label: entity.label().to_owned() });
            }
        }
    }

    /// Makes roots of the words from `start` on whose head stands in another sentence, or is the word itself.
    fn cut_arcs(&mut self, start: usize) {
        for index in start..self.words.len() {
            let head = self.words[index].head;
            if head == index || self.words[head].sentence != self.words[index].sentence {
                let word = &mut self.words[index];
                word.head = index;
                word.dep = "ROOT";
            }
        }
    }

    /// The article's text from the first word of the range to the last.
    pub(crate) fn slice(&self, range: &Range<usize>) -> &'d str {
        if range.is_empty() {
            return "";
        }
        &self.article[self.words[range.start].bytes.start..self.words[range.end - 1].bytes.end]
    }

    /// The code points of the same.
    pub(crate) fn chars(&self, range: &Range<usize>) -> Range<usize> {
        if range.is_empty() {
            return 0..0;
        }
        self.words[range.start].chars.start..self.words[range.end - 1].chars.end
    }

    pub(crate) fn lemma(&self, index: usize) -> &str {
        &self.words[index].lemma
    }

    pub(crate) fn children(&self, index: usize) -> impl DoubleEndedIterator<Item = usize> + '_ {
        self.children[index].iter().copied()
    }

    pub(crate) fn children_with<'t>(&'t self, index: usize, deps: &'t [&str]) -> impl Iterator<Item = usize> + 't {
        self.children(index).filter(move |&child| deps.contains(&self.words[child].dep))
    }

    /// What a word's own prepositional phrases hold, of those prepositions (in lower case) that fit; of phrases within
    /// phrases see [`phrases`](crate::clause::phrases).
    pub(crate) fn objects<'t>(
        &'t self,
        index: usize,
        fits: impl Fn(&str) -> bool + 't,
    ) -> impl Iterator<Item = usize> + 't {
        let prepositions = self.children_with(index, &["prep"]).filter(move |&word| fits(self.words[word].lower()));
        prepositions.flat_map(|preposition| self.children_with(preposition, &["pobj"]))
    }

    /// The word and everything under it, in order.
    pub(crate) fn subtree(&self, index: usize) -> Vec<usize> {
        let mut found = vec![index];
        let mut next = 0;
        while next < found.len() {
            found.extend_from_slice(&self.children[found[next]]);
            next += 1;
        }
        found.sort_unstable();
        found
    }

    /// The words of a subtree as one range, cut where it is not contiguous with the word itself.
    pub(crate) fn subtree_range(&self, index: usize) -> Range<usize> {
        let subtree = self.subtree(index);
        let place = subtree.binary_search(&index).unwrap_or(0);
        let mut start = place;
        while start > 0 && subtree[start - 1] + 1 == subtree[start] {
            start -= 1;
        }
        let mut end = place;
        while end + 1 < subtree.len() && subtree[end] + 1 == subtree[end + 1] {
            end += 1;
        }
        subtree[start]..subtree[end] + 1
    }

    /// The head, its head, and so on.
    pub(crate) fn ancestors(&self, index: usize) -> impl Iterator<Item = usize> + '_ {
        let above = move |index: usize| Some(self.words[index].head).filter(|&head| head != index);
        std::iter::successors(above(index), move |&index| above(index))
    }

    /// The word and those coordinated with it.
    pub(crate) fn conjuncts(&self, index: usize) -> Vec<usize> {
        let mut found = vec![index];
        let mut next = 0;
        while next < found.len() {
            let more: Vec<usize> = self.children_with(found[next], &["conj"]).collect();
            found.extend(more);
            next += 1;
        }
        found.sort_unstable();
        found
    }

    /// The words before one, nearest first, as far back as references reach: never into another item of a round-up.
    pub(crate) fn words_before(&self, index: usize) -> impl Iterator<Item = usize> + use<> {
        let first = self.item_words(self.item(index)).start;
        (index.saturating_sub(FARTHEST_REFERENCE).max(first)..index).rev()
    }

    /// The bytes of a sentence.
    pub(crate) fn sentence_bytes(&self, sentence: usize) -> Range<usize> {
        let words = &self.sentences[sentence];
        self.words[words.start].bytes.start..self.words[words.end - 1].bytes.end
    }

    /// The words that a byte range touches.
    pub(crate) fn words_in(&self, bytes: &Range<usize>) -> Range<usize> {
        let start = self.words.partition_point(|word| word.bytes.end <= bytes.start);
        let end = self.words.partition_point(|word| word.bytes.start < bytes.end);
        start..end.max(start)
    }
}

/// The base form, with a slip of rule lemmatizers put right: "hopes" is of "hope", not of "hop", since only verbs in
/// s, x, z, ch, sh and o take "es".
///
/// `text` is the word in lower case.
fn lemma(text: &str, tag: &str, lemma: &str) -> String {
    // A pipeline without a lemmatizer leaves it empty.
    let lemma = if lemma.is_empty() { text.to_owned() } else { lemma.to_lowercase() };
    let takes_es = ["s", "x", "z", "ch", "sh", "o"].iter().any(|end| lemma.ends_with(end));
    if tag == "VBZ" && !takes_es && text.strip_suffix("es") == Some(lemma.as_str()) {
        return lemma + "e";
    }
    let doubled = |ending: &str| text.strip_suffix(ending) == Some(lemma.as_str());
    if tag.starts_with("VB") && lemma == "hop" && (doubled("ed") || doubled("ing")) {
        return "hope".to_owned();
    }
    if lemma == text && tag.starts_with("VB") {
        return prefixed_lemma(text).unwrap_or(lemma);
    }
    // "readmitted" is not of "readmitte", nor "reconnected" of "reconnecte": an ending guessed where no table has the verb.
    if let Some(stem) =
        lemma.strip_suffix('e').filter(|stem| tag.starts_with("VB") && text.strip_suffix("ed") == Some(stem))
    {
        let mut last = stem.bytes().rev();
        let is_doubled = matches!((last.next(), last.next()), (Some(one), Some(other)) if one == other && one.is_ascii_lowercase() && !b"aeioulsz".contains(&one));
        if is_doubled {
            return stem[..stem.len() - 1].to_owned();
        }
        let is_prefixed = ["re", "de", "co", "un", "dis"].iter().any(|prefix| stem.starts_with(prefix));
        if is_prefixed && ["ct", "ch", "sh", "nt", "nd", "rt", "pt", "ft", "rn"].iter().any(|end| stem.ends_with(end)) {
            return stem.to_owned();
        }
    }
    if matches!(lemma.as_str(), "distil" | "enrol" | "fulfil" | "instal" | "instil") {
        return lemma + "l";
    }
    lemma
}

/// Past forms that no ending tells, with their base forms, as far as prefixes stand before them.
const STRONG_FORMS: &[(&str, &str)] = &[
    ("bought", "buy"),
    ("built", "build"),
    ("came", "come"),
    ("did", "do"),
    ("done", "do"),
    ("drawn", "draw"),
    ("drew", "draw"),
    ("fed", "feed"),
    ("flew", "fly"),
    ("flown", "fly"),
    ("fought", "fight"),
    ("froze", "freeze"),
    ("frozen", "freeze"),
    ("gave", "give"),
    ("given", "give"),
    ("gone", "go"),
    ("heard", "hear"),
    ("held", "hold"),
    ("laid", "lay"),
    ("led", "lead"),
    ("made", "make"),
    ("met", "meet"),
    ("paid", "pay"),
    ("ran", "run"),
    ("sent", "send"),
    ("sold", "sell"),
    ("spent", "spend"),
    ("stood", "stand"),
    ("struck", "strike"),
    ("taken", "take"),
    ("thought", "think"),
    ("threw", "throw"),
    ("thrown", "throw"),
    ("told", "tell"),
    ("took", "take"),
    ("went", "go"),
    ("withdrew", "withdraw"),
    ("won", "win"),
    ("written", "write"),
    ("wrote", "write"),
];

/// The base form of an irregular verb behind a prefix, where the pipeline knows none: "unfroze", "overflew", "resold".
fn prefixed_lemma(text: &str) -> Option<String> {
    const PREFIXES: &[&str] = &["re", "re-", "un", "over", "out", "under", "mis", "fore", "for", "counter"];
    PREFIXES.iter().find_map(|prefix| {
        let bare = text.strip_prefix(prefix)?;
        let at = STRONG_FORMS.binary_search_by_key(&bare, |(form, _)| form).ok()?;
        Some(format!("{prefix}{}", STRONG_FORMS[at].1))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_parted_by_blank_lines_or_else_by_line_ends() {
        let pieces = |text: &'static str| paragraphs(text).into_iter().map(|range| &text[range]).collect::<Vec<_>>();
        assert_eq!(pieces("One\nline.\n\n Two. \n"), ["One\nline.", "Two."]);
        assert_eq!(pieces("One.\nTwo.\n"), ["One.", "Two."]);
        assert_eq!(pieces(""), [""; 0]);
    }

    #[test]
    fn hopes_is_of_hope() {
        assert_eq!(lemma("hopes", "VBZ", "hop"), "hope");
        assert_eq!(lemma("passes", "VBZ", "pass"), "pass");
        assert_eq!(lemma("unfroze", "VBD", "unfroze"), "unfreeze");
        assert_eq!(lemma("overflown", "VBN", "overflown"), "overfly");
        assert_eq!(lemma("unsold", "JJ", "unsold"), "unsold");
        assert_eq!(lemma("forgave", "VBD", "forgave"), "forgive");
        assert_eq!(lemma("readmitted", "VBN", "readmitte"), "readmit");
        assert_eq!(lemma("reconnected", "VBD", "reconnecte"), "reconnect");
        assert_eq!(lemma("installed", "VBD", "instal"), "install");
        assert_eq!(lemma("reduced", "VBD", "reduce"), "reduce");
        assert_eq!(lemma("added", "VBD", "add"), "add");
        // Its last two bytes are alike, and no letters.
        assert_eq!(lemma("\u{b000}ed", "VBD", "\u{b000}e"), "\u{b000}e");
        assert!(STRONG_FORMS.is_sorted());
    }
}
