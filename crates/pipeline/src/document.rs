//! A parsed text: tokens, sentences, the dependency tree and names, with offsets back to the text.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// The strings that a pipeline can assign (tags, parts of speech, morphology, dependency labels, entity labels),
/// numbered. One table is shared by all documents of a pipeline.
#[derive(Debug, Default)]
pub(crate) struct Labels {
    names: Vec<Box<str>>,
    numbers: rustc_hash::FxHashMap<Box<str>, Label>,
}

/// The number of a string in [`Labels`]; 0 is the empty string ("not assigned").
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Label(pub(crate) u32);

impl Labels {
    pub(crate) fn new() -> Self {
        let mut labels = Self::default();
        labels.intern("");
        labels
    }

    pub(crate) fn intern(&mut self, name: &str) -> Label {
        if let Some(label) = self.numbers.get(name) {
            return *label;
        }
        let label = Label(u32::try_from(self.names.len()).unwrap_or(u32::MAX));
        self.names.push(name.into());
        self.numbers.insert(name.into(), label);
        label
    }

    pub(crate) fn find(&self, name: &str) -> Option<Label> {
        self.numbers.get(name).copied()
    }

    pub(crate) fn name(&self, label: Label) -> &str {
        self.names.get(label.0 as usize).map_or("", |name| name)
    }
}

/// What a document keeps of a token.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct TokenData {
    /// Byte offsets in the text.
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// Offsets in Unicode code points.
    pub(crate) char_start: u32,
    pub(crate) char_end: u32,
    /// Whether a single space follows that belongs to no token.
    pub(crate) space_after: bool,
    /// Whether the token is white space only.
    pub(crate) is_space: bool,
    pub(crate) sentence_start: bool,
    pub(crate) tag: Label,
    pub(crate) pos: Label,
    pub(crate) morph: Label,
    pub(crate) dep: Label,
    /// Index of the head; a root is its own head.
    pub(crate) head: u32,
    /// Where the lemma stands in `Document::lemmas`.
    pub(crate) lemma_start: u32,
    pub(crate) lemma_end: u32,
    /// 0: in no entity; else one more than the index in `Document::entities`.
    pub(crate) entity: u32,
}

/// A run of tokens with a label.
#[derive(Clone, Copy, Debug)]
pub(crate) struct EntityData {
    pub(crate) start: u32,
    pub(crate) end: u32,
    pub(crate) label: Label,
}

/// A parsed text.
///
/// Made by [`Pipeline::parse`](crate::Pipeline::parse). Tokens, spans and entities borrow from it.
#[derive(Clone, Debug, Default)]
pub struct Document {
    pub(crate) text: String,
    pub(crate) tokens: Vec<TokenData>,
    pub(crate) entities: Vec<EntityData>,
    pub(crate) lemmas: String,
    /// First token of each sentence.
    pub(crate) sentences: Vec<u32>,
    /// Children of token `i`, in text order: `children[child_starts[i]..child_starts[i + 1]]`.
    pub(crate) child_starts: Vec<u32>,
    pub(crate) children: Vec<u32>,
    pub(crate) labels: Arc<Labels>,
}

impl Document {
    /// The text, unchanged.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The number of tokens.
    pub fn len(&self) -> usize {
        self.tokens.len()
    }

    /// Whether there is no token.
    pub fn is_empty(&self) -> bool {
        self.tokens.is_empty()
    }

    /// The token at `index`.
    ///
    /// # Panics
    /// If `index` is not below [`len`](Self::len); [`get`](Self::get) does not.
    pub fn token(&self, index: usize) -> Token<'_> {
        assert!(index < self.tokens.len(), "token {index} of {}", self.tokens.len());
        Token { document: self, index: index as u32 }
    }

    /// The token at `index`, if there is one.
    pub fn get(&self, index: usize) -> Option<Token<'_>> {
        (index < self.tokens.len()).then_some(Token { document: self, index: index as u32 })
    }

    /// All tokens in order.
    pub fn tokens(&self) -> impl DoubleEndedIterator<Item = Token<'_>> + ExactSizeIterator {
        (0..self.tokens.len() as u32).map(|index| Token { document: self, index })
    }

    /// The tokens `range` as a span.
    ///
    /// # Panics
    /// If the range is reversed or reaches past the end.
    pub fn span(&self, range: Range<usize>) -> Span<'_> {
        assert!(range.start <= range.end && range.end <= self.tokens.len(), "span {range:?}");
        Span { document: self, start: range.start as u32, end: range.end as u32 }
    }

    /// The sentences in order; together they cover all tokens.
    pub fn sentences(&self) -> impl DoubleEndedIterator<Item = Span<'_>> + ExactSizeIterator {
        (0..self.sentences.len()).map(|i| self.sentence_at(i))
    }

    fn sentence_at(&self, i: usize) -> Span<'_> {
        let end = self.sentences.get(i + 1).copied().unwrap_or(self.tokens.len() as u32);
        Span { document: self, start: self.sentences[i], end }
    }

    /// The names in order; they do not overlap.
    pub fn entities(&self) -> impl DoubleEndedIterator<Item = Entity<'_>> + ExactSizeIterator {
        self.entities.iter().map(|&data| Entity { document: self, data })
    }

    /// The token that holds the byte offset `byte` of the text, if one does.
    pub fn token_at_byte(&self, byte: usize) -> Option<Token<'_>> {
        let next = self.tokens.partition_point(|token| token.start as usize <= byte);
        let index = next.checked_sub(1)?;
        (byte < self.tokens[index].end as usize).then_some(Token { document: self, index: index as u32 })
    }

    /// Empties the document for another text, keeping its memory.
    pub(crate) fn reset(&mut self, text: &str, labels: &Arc<Labels>) {
        self.text.clear();
        self.text.push_str(text);
        self.tokens.clear();
        self.entities.clear();
        self.lemmas.clear();
        self.sentences.clear();
        self.child_starts.clear();
        self.children.clear();
        if !Arc::ptr_eq(&self.labels, labels) {
            self.labels = Arc::clone(labels);
        }
    }

    /// Builds the indices over heads, sentence starts and entities once all components have run.
    pub(crate) fn finish(&mut self) {
        let count = self.tokens.len();
        self.sentences.clear();
        self.sentences.extend(
            self.tokens.iter().enumerate().filter(|(i, token)| *i == 0 || token.sentence_start).map(|(i, _)| i as u32),
        );
        // A counting sort of the arcs by head keeps the children of each head in text order.
        self.child_starts.clear();
        self.child_starts.resize(count + 1, 0);
        for (i, token) in self.tokens.iter().enumerate() {
            if token.head as usize != i {
                self.child_starts[token.head as usize + 1] += 1;
            }
        }
        for i in 0..count {
            self.child_starts[i + 1] += self.child_starts[i];
        }
        self.children.clear();
        self.children.resize(self.child_starts[count] as usize, 0);
        for (i, token) in self.tokens.iter().enumerate() {
            if token.head as usize != i {
                let slot = &mut self.child_starts[token.head as usize];
                self.children[*slot as usize] = i as u32;
                *slot += 1;
            }
        }
        // Filling moved each start to its end, that is to the next token's start.
        self.child_starts.rotate_right(1);
        if let Some(first) = self.child_starts.first_mut() {
            *first = 0;
        }
        for (i, entity) in self.entities.iter().enumerate() {
            for token in &mut self.tokens[entity.start as usize..entity.end as usize] {
                token.entity = i as u32 + 1;
            }
        }
    }
}

/// A token of a [`Document`].
#[derive(Clone, Copy)]
pub struct Token<'d> {
    document: &'d Document,
    index: u32,
}

impl<'d> Token<'d> {
    fn data(&self) -> &'d TokenData {
        &self.document.tokens[self.index as usize]
    }

    fn label(&self, label: Label) -> &'d str {
        self.document.labels.name(label)
    }

    /// The document that the token belongs to.
    pub fn document(&self) -> &'d Document {
        self.document
    }

    /// The token's place in the document, from 0.
    pub fn index(&self) -> usize {
        self.index as usize
    }

    /// The token's text.
    pub fn text(&self) -> &'d str {
        &self.document.text[self.byte_range()]
    }

    /// Where the token stands in the text, in bytes.
    pub fn byte_range(&self) -> Range<usize> {
        self.data().start as usize..self.data().end as usize
    }

    /// Where the token stands in the text, in Unicode code points.
    pub fn char_range(&self) -> Range<usize> {
        self.data().char_start as usize..self.data().char_end as usize
    }

    /// Whether a space follows that belongs to no token.
    pub fn space_after(&self) -> bool {
        self.data().space_after
    }

    /// Whether the token is white space only (a line break, the second of two spaces).
    pub fn is_space(&self) -> bool {
        self.data().is_space
    }

    /// The fine-grained tag of the pipeline's treebank, such as `NNP`; empty where no component assigned one.
    pub fn tag(&self) -> &'d str {
        self.label(self.data().tag)
    }

    /// The universal part of speech, such as `PROPN`; empty where no component assigned one.
    pub fn pos(&self) -> &'d str {
        self.label(self.data().pos)
    }

    /// The morphological features in UD form, such as `Number=Sing`; empty where there are none.
    pub fn morph(&self) -> &'d str {
        self.label(self.data().morph)
    }

    /// The label of the arc from the head, such as `nsubj`; `ROOT` for a root.
    pub fn dep(&self) -> &'d str {
        self.label(self.data().dep)
    }

    /// The base form; the text itself where the pipeline has no lemmatizer.
    pub fn lemma(&self) -> &'d str {
        &self.document.lemmas[self.data().lemma_start as usize..self.data().lemma_end as usize]
    }

    /// The syntactic head; a root is its own head.
    pub fn head(&self) -> Token<'d> {
        Token { document: self.document, index: self.data().head }
    }

    /// Whether the token heads its sentence.
    pub fn is_root(&self) -> bool {
        self.data().head == self.index
    }

    /// Whether the token opens a sentence.
    pub fn is_sentence_start(&self) -> bool {
        self.index == 0 || self.data().sentence_start
    }

    fn child_indices(&self) -> &'d [u32] {
        let starts = &self.document.child_starts;
        match (starts.get(self.index as usize), starts.get(self.index as usize + 1)) {
            (Some(&start), Some(&end)) => &self.document.children[start as usize..end as usize],
            _ => &[],
        }
    }

    /// The tokens whose head this is, in text order.
    pub fn children(&self) -> impl DoubleEndedIterator<Item = Token<'d>> + ExactSizeIterator + use<'d> {
        let document = self.document;
        self.child_indices().iter().map(move |&index| Token { document, index })
    }

    /// The children before the token, in text order.
    pub fn lefts(&self) -> impl DoubleEndedIterator<Item = Token<'d>> + use<'d> {
        let index = self.index;
        self.children().filter(move |child| child.index < index)
    }

    /// The children after the token, in text order.
    pub fn rights(&self) -> impl DoubleEndedIterator<Item = Token<'d>> + use<'d> {
        let index = self.index;
        self.children().filter(move |child| child.index > index)
    }

    /// The head, the head's head, and so on up to the root.
    pub fn ancestors(&self) -> impl Iterator<Item = Token<'d>> + use<'d> {
        let above = |token: &Token<'d>| (!token.is_root()).then(|| token.head());
        std::iter::successors(above(self), move |token| above(token))
    }

    /// The token and all tokens below it, in text order.
    pub fn subtree(&self) -> Vec<Token<'d>> {
        let mut indices = vec![self.index];
        let mut next = 0;
        while next < indices.len() {
            let token = Token { document: self.document, index: indices[next] };
            indices.extend_from_slice(token.child_indices());
            next += 1;
        }
        indices.sort_unstable();
        indices.into_iter().map(|index| Token { document: self.document, index }).collect()
    }

    /// The sentence that the token stands in.
    pub fn sentence(&self) -> Span<'d> {
        let after = self.document.sentences.partition_point(|&start| start <= self.index);
        self.document.sentence_at(after.saturating_sub(1))
    }

    /// The name that the token belongs to, if any.
    pub fn entity(&self) -> Option<Entity<'d>> {
        let index = self.data().entity.checked_sub(1)?;
        let data = *self.document.entities.get(index as usize)?;
        Some(Entity { document: self.document, data })
    }

    /// The token before, if any.
    pub fn previous(&self) -> Option<Token<'d>> {
        let index = self.index.checked_sub(1)?;
        Some(Token { document: self.document, index })
    }

    /// The token after, if any.
    pub fn next(&self) -> Option<Token<'d>> {
        self.document.get(self.index as usize + 1)
    }
}

impl PartialEq for Token<'_> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.document, other.document) && self.index == other.index
    }
}

impl Eq for Token<'_> {}

impl fmt::Debug for Token<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Token({}, {:?}, {}, {} <- {})", self.index, self.text(), self.tag(), self.dep(), self.data().head)
    }
}

/// A run of tokens of a [`Document`]; may be empty.
#[derive(Clone, Copy)]
pub struct Span<'d> {
    document: &'d Document,
    start: u32,
    end: u32,
}

impl<'d> Span<'d> {
    /// The document that the span belongs to.
    pub fn document(&self) -> &'d Document {
        self.document
    }

    /// The first token and the one after the last.
    pub fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The number of tokens.
    pub fn len(&self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether the span holds no token.
    pub fn is_empty(&self) -> bool {
        self.start == self.end
    }

    /// The tokens in order.
    pub fn tokens(&self) -> impl DoubleEndedIterator<Item = Token<'d>> + ExactSizeIterator + use<'d> {
        let document = self.document;
        (self.start..self.end).map(move |index| Token { document, index })
    }

    /// The text from the first token to the last, without the space after it.
    pub fn text(&self) -> &'d str {
        &self.document.text[self.byte_range()]
    }

    /// Where the span stands in the text, in bytes.
    pub fn byte_range(&self) -> Range<usize> {
        if self.is_empty() {
            return 0..0;
        }
        let tokens = &self.document.tokens;
        tokens[self.start as usize].start as usize..tokens[self.end as usize - 1].end as usize
    }

    /// Where the span stands in the text, in Unicode code points.
    pub fn char_range(&self) -> Range<usize> {
        if self.is_empty() {
            return 0..0;
        }
        let tokens = &self.document.tokens;
        tokens[self.start as usize].char_start as usize..tokens[self.end as usize - 1].char_end as usize
    }

    /// The token nearest the root of the tree: the first whose head lies outside the span or is itself.
    pub fn root(&self) -> Option<Token<'d>> {
        self.tokens().find(|token| token.is_root() || !self.range().contains(&token.head().index()))
    }

    /// Whether the token stands in the span.
    pub fn contains(&self, token: Token<'_>) -> bool {
        std::ptr::eq(self.document, token.document) && self.range().contains(&token.index())
    }
}

impl fmt::Debug for Span<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Span({:?}, {:?})", self.range(), self.text())
    }
}

/// A name found in the text.
#[derive(Clone, Copy)]
pub struct Entity<'d> {
    document: &'d Document,
    data: EntityData,
}

impl<'d> Entity<'d> {
    /// The kind of name, such as `PERSON` or `GPE`.
    pub fn label(&self) -> &'d str {
        self.document.labels.name(self.data.label)
    }

    /// The tokens of the name.
    pub fn span(&self) -> Span<'d> {
        Span { document: self.document, start: self.data.start, end: self.data.end }
    }

    /// The text of the name.
    pub fn text(&self) -> &'d str {
        self.span().text()
    }
}

impl fmt::Debug for Entity<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Entity({}, {:?})", self.label(), self.text())
    }
}
