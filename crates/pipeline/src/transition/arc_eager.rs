//! The dependency parser: Nivre's arc-eager system with non-monotonic actions and sentence breaks, and the undoing of
//! pseudo-projective labels (`spacy/pipeline/_parser_internals/arc_eager.pyx`, `nonproj.pyx`).

use super::{StepModel, StepScratch, read_actions};
use crate::LoadError;
use crate::document::{Document, Label, Labels};
use crate::matrix::arg_max;
use crate::model_file::ModelFile;

const SHIFT: u8 = 0;
const REDUCE: u8 = 1;
const LEFT: u8 = 2;
const RIGHT: u8 = 3;
const BREAK: u8 = 4;
const MOVES: usize = 5;

/// A label that stands for two: `advcl||conj` is an `advcl` whose head is to be sought below a `conj`.
const DELIMITER: &str = "||";

/// A dependency parser.
#[derive(Debug)]
pub(crate) struct Parser {
    model: StepModel,
    actions: Vec<(u8, Label)>,
    /// For each set of valid moves (a bit a move), 0 for valid actions and negative infinity for the others.
    masks: Vec<Vec<f32>>,
    /// Actions with the label `subtok`, valid only between neighbours.
    subtokens: Vec<usize>,
    /// For labels with a delimiter: what they stand for.
    decorated: Vec<(Label, Label, Label)>,
    root: Label,
}

/// What a parse remembers; kept from text to text.
#[derive(Debug, Default)]
pub(crate) struct ParseScratch {
    steps: StepScratch,
    stack: Vec<i32>,
    rebuffer: Vec<i32>,
    heads: Vec<i32>,
    labels: Vec<Label>,
    /// The last left and right child attached to each token, and for each child the one attached before it.
    last_left: Vec<i32>,
    last_right: Vec<i32>,
    before: Vec<i32>,
    unshiftable: Vec<bool>,
    /// As `TokenC.sent_start`: 1 a start, -1 not one, 0 unknown.
    starts: Vec<i8>,
    left_edge: Vec<u32>,
    right_edge: Vec<u32>,
    is_start: Vec<bool>,
    queue: Vec<usize>,
    next_queue: Vec<usize>,
    mask: Vec<f32>,
}

impl Parser {
    pub(crate) fn read(
        component: &str,
        file: &ModelFile,
        moves: &[u8],
        width: usize,
        labels: &mut Labels,
    ) -> Result<Self, LoadError> {
        let model = StepModel::read(component, file, width)?;
        let part = format!("{component}/moves");
        let actions: Vec<(u8, Label)> =
            read_actions(&part, moves)?.into_iter().map(|(number, label)| (number, labels.intern(&label))).collect();
        if actions.len() != model.classes || actions.iter().any(|(number, _)| usize::from(*number) >= MOVES) {
            return Err(LoadError::damaged(
                part,
                format!("{} actions for a model of {} classes", actions.len(), model.classes),
            ));
        }
        if ![8, 13].contains(&model.places()) {
            return Err(LoadError::damaged(part, "a state of another number of places than the parser's"));
        }
        let masks = (0..1u32 << MOVES)
            .map(|valid| {
                let open = |number: u8| if valid >> number & 1 == 1 { 0.0 } else { f32::NEG_INFINITY };
                actions.iter().map(|(number, _)| open(*number)).collect()
            })
            .collect();
        let subtok = labels.find("subtok");
        let subtokens = (0..actions.len()).filter(|i| subtok.is_some_and(|subtok| actions[*i].1 == subtok)).collect();
        let mut decorated = Vec::new();
        for (_, label) in &actions {
            let name = labels.name(*label).to_owned();
            if let Some((plain, head)) = name.split_once(DELIMITER)
                && !decorated.iter().any(|(known, _, _)| known == label)
            {
                decorated.push((*label, labels.intern(plain), labels.intern(head)));
            }
        }
        let root = labels.intern("ROOT");
        Ok(Self { model, actions, masks, subtokens, decorated, root })
    }

    /// Sets heads, labels and sentence starts; `vectors` hold one row a token. Sentence starts that another component
    /// set before are kept to (`starts` as `TokenC.sent_start`), and are replaced by what the parse says.
    pub(crate) fn apply(
        &self,
        vectors: &[f32],
        document: &mut Document,
        starts: &mut [i8],
        scratch: &mut ParseScratch,
    ) {
        let count = document.tokens.len();
        if count == 0 {
            return;
        }
        scratch.starts.clear();
        scratch.starts.extend_from_slice(starts);
        self.model.start(&mut scratch.steps);
        self.run(vectors, count, scratch);
        for (i, token) in document.tokens.iter_mut().enumerate() {
            let head = scratch.heads[i];
            token.head = if head < 0 { i as u32 } else { head as u32 };
            token.dep = if head < 0 { self.root } else { scratch.labels[i] };
        }
        set_edges(document, scratch);
        if !self.decorated.is_empty() {
            self.deprojectivize(document, scratch);
        }
        for (i, start) in starts.iter_mut().enumerate() {
            *start = if scratch.is_start[i] { 1 } else { -1 };
            document.tokens[i].sentence_start = scratch.is_start[i];
        }
    }

    fn run(&self, vectors: &[f32], count: usize, scratch: &mut ParseScratch) {
        let fill = |values: &mut Vec<i32>| {
            values.clear();
            values.resize(count, -1);
        };
        fill(&mut scratch.heads);
        fill(&mut scratch.last_left);
        fill(&mut scratch.last_right);
        fill(&mut scratch.before);
        scratch.labels.clear();
        scratch.labels.resize(count, Label::default());
        scratch.unshiftable.clear();
        scratch.unshiftable.resize(count, false);
        scratch.stack.clear();
        scratch.rebuffer.clear();
        let mut state = State { scratch, length: count as i32, next: 0 };
        let mut places = [-1; 13];
        let places = &mut places[..self.model.places()];
        while !(state.scratch.stack.is_empty() && state.buffer_length() == 0) {
            state.places(places);
            self.model.score(vectors, places, &mut state.scratch.steps);
            let mask = &self.masks[state.valid_moves()];
            let scores = &state.scratch.steps.scores[..self.actions.len()];
            let apart = state.stack(0) != state.buffer(0) - 1;
            let best = if apart && !self.subtokens.is_empty() {
                state.scratch.mask.clear();
                state.scratch.mask.extend_from_slice(mask);
                for i in &self.subtokens {
                    if [LEFT, RIGHT].contains(&self.actions[*i].0) {
                        state.scratch.mask[*i] = f32::NEG_INFINITY;
                    }
                }
                arg_max(scores, &state.scratch.mask)
            } else {
                arg_max(scores, mask)
            };
            match best {
                Some(best) => {
                    let (number, label) = self.actions[best];
                    state.act(number, label);
                }
                // No action is valid; the analysis ends where it is.
                None => return,
            }
        }
    }

    /// Reattaches each token with a decorated label to the nearest token below its head that has the label it names:
    /// breadth first, left to right.
    fn deprojectivize(&self, document: &mut Document, scratch: &mut ParseScratch) {
        let mut moved = false;
        for i in 0..document.tokens.len() {
            let label = document.tokens[i].dep;
            let Some((_, plain, head_label)) = self.decorated.iter().find(|(known, _, _)| *known == label) else {
                continue;
            };
            let head = find_head(document, scratch, i, *head_label);
            document.tokens[i].head = head as u32;
            document.tokens[i].dep = *plain;
            moved = true;
        }
        if moved {
            set_edges(document, scratch);
        }
    }
}

fn find_head(document: &Document, scratch: &mut ParseScratch, token: usize, label: Label) -> usize {
    let head = document.tokens[token].head as usize;
    scratch.queue.clear();
    scratch.queue.push(head);
    while !scratch.queue.is_empty() {
        scratch.next_queue.clear();
        for &above in &scratch.queue {
            let edges = scratch.left_edge[above] as usize..=scratch.right_edge[above] as usize;
            for child in edges {
                let data = &document.tokens[child];
                if data.head as usize != above || child == above || data.is_space || child == token {
                    continue;
                }
                if data.dep == label {
                    return child;
                }
                scratch.next_queue.push(child);
            }
        }
        std::mem::swap(&mut scratch.queue, &mut scratch.next_queue);
    }
    head
}

/// Recomputes the left and right edges of all subtrees, and the sentence starts: the left edges of the roots. Edges
/// are spread in passes until no head lies outside its sentence, at most twelve (`set_children_from_heads`).
fn set_edges(document: &Document, scratch: &mut ParseScratch) {
    let tokens = &document.tokens;
    let count = tokens.len();
    scratch.left_edge.clear();
    scratch.left_edge.extend(0..count as u32);
    scratch.right_edge.clear();
    scratch.right_edge.extend(0..count as u32);
    let (left, right) = (&mut scratch.left_edge, &mut scratch.right_edge);
    for _ in 0..12 {
        let mut spread = |i: usize| {
            let head = tokens[i].head as usize;
            left[head] = left[head].min(left[i]);
            right[head] = right[head].max(right[i]);
        };
        (0..count).for_each(&mut spread);
        (0..count).rev().for_each(&mut spread);
        scratch.is_start.clear();
        scratch.is_start.resize(count, false);
        for (i, token) in tokens.iter().enumerate() {
            if token.head as usize == i {
                scratch.is_start[left[i] as usize] = true;
            }
        }
        let mut start = 0;
        let mut within = true;
        'sentences: for i in 0..count {
            if (i > 0 && scratch.is_start[i]) || i + 1 == count {
                for token in &tokens[start..i] {
                    let head = token.head as usize;
                    if head < start || head > i {
                        within = false;
                        break 'sentences;
                    }
                }
                start = i;
            }
        }
        if within {
            break;
        }
    }
}

struct State<'s> {
    scratch: &'s mut ParseScratch,
    length: i32,
    /// The first token that was never on the stack.
    next: i32,
}

impl State<'_> {
    fn buffer_length(&self) -> usize {
        (self.length - self.next) as usize + self.scratch.rebuffer.len()
    }

    fn stack(&self, depth: usize) -> i32 {
        let stack = &self.scratch.stack;
        if depth < stack.len() { stack[stack.len() - 1 - depth] } else { -1 }
    }

    fn buffer(&self, ahead: usize) -> i32 {
        let rebuffer = &self.scratch.rebuffer;
        if ahead < rebuffer.len() {
            return rebuffer[rebuffer.len() - 1 - ahead];
        }
        let index = self.next + (ahead - rebuffer.len()) as i32;
        if index >= self.length { -1 } else { index }
    }

    fn nth(&self, last: &[i32], head: i32, back: usize) -> i32 {
        if head < 0 {
            return -1;
        }
        let mut child = last[head as usize];
        for _ in 1..back {
            if child < 0 {
                return -1;
            }
            child = self.scratch.before[child as usize];
        }
        child
    }

    /// The child most recently attached on the left, or the one attached `back - 1` before it.
    fn left(&self, head: i32, back: usize) -> i32 {
        self.nth(&self.scratch.last_left, head, back)
    }

    fn right(&self, head: i32, back: usize) -> i32 {
        self.nth(&self.scratch.last_right, head, back)
    }

    fn places(&self, places: &mut [i32]) {
        let (b0, s0) = (self.buffer(0), self.stack(0));
        let first = [b0, self.buffer(1), s0, self.stack(1), self.stack(2)];
        places[..5].copy_from_slice(&first);
        if places.len() == 8 {
            places[5..].copy_from_slice(&[self.left(b0, 1), self.left(s0, 1), self.right(s0, 1)]);
        } else {
            let s1 = first[3];
            // The model was trained with the second left child of S0 overwritten by the right one.
            places[5..].copy_from_slice(&[
                self.left(s0, 1),
                self.right(s0, 1),
                self.left(b0, 1),
                self.right(s0, 2),
                self.left(s1, 1),
                self.left(s1, 2),
                self.right(s1, 1),
                self.right(s1, 2),
            ]);
        }
    }

    fn start(&self, token: i32) -> i8 {
        usize::try_from(token).ok().and_then(|token| self.scratch.starts.get(token)).copied().unwrap_or(0)
    }

    /// One bit for each move that is valid for some label.
    fn valid_moves(&self) -> usize {
        let (b0, b1) = (self.buffer(0), self.buffer(1));
        let ahead = self.buffer_length();
        let depth = self.scratch.stack.len();
        let b0_starts = self.start(b0) == 1;
        let shift = depth == 0 || (ahead >= 2 && !b0_starts && !(b0 >= 0 && self.scratch.unshiftable[b0 as usize]));
        let reduce = depth > 0 && (ahead == 0 || !(depth == 1 && self.start(b0) == -1));
        let arc = depth > 0 && ahead > 0 && !b0_starts;
        let split = ahead >= 2 && b1 == b0 + 1 && self.start(b1) == 0;
        usize::from(shift) << SHIFT
            | usize::from(reduce) << REDUCE
            | usize::from(arc) << LEFT
            | usize::from(arc) << RIGHT
            | usize::from(split) << BREAK
    }

    fn act(&mut self, number: u8, label: Label) {
        let (b0, s0) = (self.buffer(0), self.stack(0));
        match number {
            SHIFT => self.push(),
            REDUCE => {
                self.scratch.stack.pop();
                if self.scratch.heads[s0 as usize] < 0 && !self.scratch.stack.is_empty() {
                    // Popped without a head: back to the buffer, from where it may not be shifted again.
                    self.scratch.unshiftable[s0 as usize] = true;
                    self.scratch.rebuffer.push(s0);
                }
            }
            LEFT => {
                self.attach(b0, s0, label);
                self.scratch.unshiftable[b0 as usize] = false;
                self.scratch.stack.pop();
            }
            RIGHT => {
                self.attach(s0, b0, label);
                self.push();
            }
            _ => {
                let b1 = self.buffer(1);
                self.scratch.starts[b1 as usize] = 1;
            }
        }
    }

    fn push(&mut self) {
        let token = self.scratch.rebuffer.pop().unwrap_or_else(|| {
            self.next += 1;
            self.next - 1
        });
        self.scratch.stack.push(token);
    }

    fn attach(&mut self, head: i32, child: i32, label: Label) {
        let scratch = &mut *self.scratch;
        let (h, c) = (head as usize, child as usize);
        let old = scratch.heads[c];
        if old >= 0 {
            // Only a token with a head to its left can get a new one, and it is then that head's last right child.
            let last = if old > child { &mut scratch.last_left } else { &mut scratch.last_right };
            if last[old as usize] == child {
                last[old as usize] = scratch.before[c];
            }
        }
        let last = if head > child { &mut scratch.last_left } else { &mut scratch.last_right };
        scratch.before[c] = last[h];
        last[h] = child;
        scratch.heads[c] = head;
        scratch.labels[c] = label;
    }
}
