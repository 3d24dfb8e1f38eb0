//! Runs patterns in time that grows linearly with the text.
//!
//! A pattern becomes a small program whose threads all step through the text together, in order of preference, so
//! a search costs at most (instructions × characters) and finds what Python's backtracking `re` finds. The programs
//! of spaCy's patterns are alternations of many short branches: a table tells from one character which branches can
//! begin there at all, and a word that no branch can begin in costs one look at each of its characters.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use super::charset::CharSet;
use super::pattern::{self, Assertion, Node, Pattern};
use crate::unicode;

/// More instructions than this are refused: counted repeats of counted repeats could ask for any number.
const MAX_INSTRUCTIONS: usize = 1 << 20;
/// More branches than this are not split further.
const MAX_BRANCHES: usize = 4096;

/// A compiled pattern.
#[derive(Debug)]
pub(super) struct Regex {
    classes: Vec<CharSet>,
    forward: Program,
    /// The pattern from its end to its start, if it matches only at the end of a text.
    backward: Option<Program>,
    /// Any match, and what is looked at around it, takes in one of these characters.
    required: Option<CharSet>,
}

/// How [`Regex::matches_start`] ended.
pub(super) enum Start {
    Matched,
    /// No match, which was clear after that many bytes: what follows them was not looked at.
    Failed(usize),
}

impl Regex {
    pub(super) fn new(source: &str) -> Result<Self, String> {
        let Pattern { node, classes } = pattern::parse(source)?;
        let branches = branches(&node, false);
        let forward = Program::new(&branches, &classes, false)?;
        let backward = if branches.iter().all(|branch| matches!(branch.last(), Some(Node::Assert(Assertion::End)))) {
            Some(Program::new(&self::branches(&node, true), &classes, true)?)
        } else {
            None
        };
        let required = required(&node, &classes);
        Ok(Self { classes, forward, backward, required })
    }

    /// The characters one of which any match needs.
    pub(super) fn required(&self) -> Option<&CharSet> {
        self.required.as_ref()
    }

    /// Whether a place may match or not by what comes after it.
    pub(super) fn looks_ahead(&self) -> bool {
        let ahead = |condition: &Condition| {
            matches!(condition, Condition::Next { .. } | Condition::Ahead { .. } | Condition::Behind { .. })
        };
        self.forward.conditions.iter().any(ahead)
    }

    /// The leftmost match at or after `from`, as Python's `search` finds it. With `advance`, it does not count if it
    /// is empty and at `from`.
    pub(super) fn find(&self, text: &str, from: usize, advance: bool, machine: &mut Machine) -> Option<(usize, usize)> {
        self.forward.find(&Input { text, classes: &self.classes }, from, advance, machine)
    }

    /// The leftmost match, for patterns that are likely to match only at the end.
    pub(super) fn find_last(&self, text: &str, machine: &mut Machine) -> Option<(usize, usize)> {
        match &self.backward {
            // The end that `$` sees may be before a last line feed as well.
            Some(program) if !text.ends_with('\n') => {
                let input = Input { text, classes: &self.classes };
                program.longest_before_end(&input, machine).map(|start| (start, text.len()))
            }
            _ => self.find(text, 0, false, machine),
        }
    }

    /// Whether a match starts where the text starts, as Python's `match` answers.
    pub(super) fn matches_start(&self, text: &str, machine: &mut Machine) -> Start {
        self.forward.matches_at(&Input { text, classes: &self.classes }, 0, machine)
    }
}

/// Room to run programs in, and a count of the work done.
#[derive(Debug, Default)]
pub(super) struct Machine {
    pool: Vec<Threads>,
    /// Instructions executed and characters looked at.
    pub(super) work: u64,
    /// Searches end without a match when the work reaches this.
    pub(super) limit: u64,
}

#[derive(Debug, Default)]
struct Threads {
    current: Vec<Thread>,
    next: Vec<Thread>,
    marks: Marks,
}

#[derive(Clone, Copy, Debug)]
struct Thread {
    at: u32,
    start: u32,
}

/// Which instructions were reached at the present place.
#[derive(Debug, Default)]
struct Marks {
    marks: Vec<u32>,
    mark: u32,
    stack: Vec<u32>,
}

impl Marks {
    fn renew(&mut self) {
        if self.mark == u32::MAX {
            self.marks.fill(0);
            self.mark = 0;
        }
        self.mark += 1;
    }
}

impl Machine {
    fn take(&mut self, instructions: usize) -> Threads {
        let mut threads = self.pool.pop().unwrap_or_default();
        threads.current.clear();
        threads.next.clear();
        if threads.marks.marks.len() < instructions {
            threads.marks.marks.resize(instructions, 0);
        }
        threads.marks.renew();
        threads
    }

    fn put_back(&mut self, threads: Threads) {
        self.pool.push(threads);
    }

    fn exhausted(&self) -> bool {
        self.work >= self.limit
    }
}

#[derive(Clone, Copy)]
struct Input<'t> {
    text: &'t str,
    classes: &'t [CharSet],
}

impl Input<'_> {
    #[inline]
    fn after(&self, at: usize) -> Option<char> {
        self.text[at..].chars().next()
    }

    #[inline]
    fn before(&self, at: usize) -> Option<char> {
        self.text[..at].chars().next_back()
    }
}

#[derive(Clone, Copy, Debug)]
enum Instruction {
    Class(u32),
    /// Two threads, the first preferred.
    Split(u32, u32),
    Jump(u32),
    /// Goes on if the condition of that number holds.
    Check(u32),
    Match,
}

#[derive(Debug)]
enum Condition {
    Start,
    End,
    TextEnd,
    LineStart,
    LineEnd,
    WordBoundary {
        negated: bool,
    },
    /// Characters of these classes come next.
    Next {
        negated: bool,
        classes: Box<[u32]>,
    },
    /// Characters of these classes, nearest first, come before.
    Previous {
        negated: bool,
        classes: Box<[u32]>,
    },
    Ahead {
        negated: bool,
        program: Program,
    },
    Behind {
        negated: bool,
        width: u32,
        program: Program,
    },
}

#[derive(Debug)]
struct Program {
    instructions: Vec<Instruction>,
    conditions: Vec<Condition>,
    openings: Openings,
    /// Whether every branch begins with the start of the text.
    anchored: bool,
}

impl Program {
    fn new(branches: &[Vec<Node>], classes: &[CharSet], backward: bool) -> Result<Self, String> {
        let mut compiler = Compiler { instructions: Vec::new(), conditions: Vec::new(), classes, backward };
        let mut entries = Vec::new();
        for branch in branches {
            entries.push(compiler.instructions.len() as u32);
            compiler.concat(branch)?;
            compiler.push(Instruction::Match)?;
        }
        let firsts: Vec<First> = branches.iter().map(|branch| first_of(branch, classes, backward)).collect();
        let anchored = branches.iter().all(|branch| matches!(branch.first(), Some(Node::Assert(Assertion::Start))));
        Ok(Self {
            instructions: compiler.instructions,
            conditions: compiler.conditions,
            openings: Openings::new(&entries, &firsts),
            anchored,
        })
    }

    /// The first place at or after `at` where some branch can begin.
    fn candidate(&self, input: &Input<'_>, at: usize, machine: &mut Machine) -> Option<usize> {
        if self.anchored {
            return (at == 0).then_some(0);
        }
        let found = input.text[at..].char_indices().find(|&(_, c)| !self.openings.of(Some(c)).is_empty());
        match found {
            Some((i, _)) => {
                machine.work += i as u64;
                Some(at + i)
            }
            None => {
                machine.work += (input.text.len() - at) as u64;
                (!self.openings.of(None).is_empty()).then_some(input.text.len())
            }
        }
    }

    fn find(&self, input: &Input<'_>, from: usize, advance: bool, machine: &mut Machine) -> Option<(usize, usize)> {
        let mut at = self.candidate(input, from, machine)?;
        let mut threads = machine.take(self.instructions.len());
        let Threads { current, next, marks } = &mut threads;
        let mut best = None;
        loop {
            let c = input.after(at);
            if best.is_none() && (at == 0 || !self.anchored) {
                for &entry in self.openings.of(c) {
                    self.add(input, entry, at as u32, at, current, marks, machine);
                }
            }
            marks.renew();
            next.clear();
            for thread in current.iter() {
                match self.instructions[thread.at as usize] {
                    Instruction::Class(class) => {
                        if let Some(c) = c.filter(|&c| input.classes[class as usize].contains(c)) {
                            let after = at + c.len_utf8();
                            self.add(input, thread.at + 1, thread.start, after, next, marks, machine);
                        }
                    }
                    _ if advance && at == from => {}
                    _ => {
                        // The threads after this one are not preferred to it.
                        best = Some((thread.start as usize, at));
                        break;
                    }
                }
            }
            std::mem::swap(current, next);
            let Some(c) = c else { break };
            at += c.len_utf8();
            if machine.exhausted() {
                break;
            }
            if current.is_empty() {
                if best.is_some() {
                    break;
                }
                match self.candidate(input, at, machine) {
                    Some(candidate) => at = candidate,
                    None => break,
                }
            }
        }
        machine.put_back(threads);
        best
    }

    fn matches_at(&self, input: &Input<'_>, from: usize, machine: &mut Machine) -> Start {
        let mut threads = machine.take(self.instructions.len());
        let Threads { current, next, marks } = &mut threads;
        for &entry in self.openings.of(input.after(from)) {
            self.add(input, entry, 0, from, current, marks, machine);
        }
        let mut at = from;
        let result = 'run: loop {
            marks.renew();
            next.clear();
            let c = input.after(at);
            for thread in current.iter() {
                match self.instructions[thread.at as usize] {
                    Instruction::Class(class) => {
                        if let Some(c) = c.filter(|&c| input.classes[class as usize].contains(c)) {
                            self.add(input, thread.at + 1, 0, at + c.len_utf8(), next, marks, machine);
                        }
                    }
                    _ => break 'run Start::Matched,
                }
            }
            at += c.map_or(1, char::len_utf8);
            std::mem::swap(current, next);
            if current.is_empty() || machine.exhausted() {
                break Start::Failed(at);
            }
        };
        machine.put_back(threads);
        result
    }

    /// Runs from the end of the text towards its start and answers where the longest match starts.
    fn longest_before_end(&self, input: &Input<'_>, machine: &mut Machine) -> Option<usize> {
        let mut at = input.text.len();
        let openings = self.openings.of(input.before(at));
        if openings.is_empty() {
            return None;
        }
        let mut threads = machine.take(self.instructions.len());
        let Threads { current, next, marks } = &mut threads;
        for &entry in openings {
            self.add(input, entry, 0, at, current, marks, machine);
        }
        let mut best = None;
        while !current.is_empty() && !machine.exhausted() {
            marks.renew();
            next.clear();
            let c = input.before(at);
            for thread in current.iter() {
                match self.instructions[thread.at as usize] {
                    Instruction::Class(class) => {
                        if let Some(c) = c.filter(|&c| input.classes[class as usize].contains(c)) {
                            self.add(input, thread.at + 1, 0, at - c.len_utf8(), next, marks, machine);
                        }
                    }
                    _ => best = Some(at),
                }
            }
            std::mem::swap(current, next);
            at -= c.map_or(0, char::len_utf8);
        }
        machine.put_back(threads);
        best
    }

    /// Adds the threads that wait for a character, or have matched, from instruction `entry` on.
    #[allow(clippy::too_many_arguments)]
    fn add(
        &self,
        input: &Input<'_>,
        entry: u32,
        start: u32,
        at: usize,
        list: &mut Vec<Thread>,
        marks: &mut Marks,
        machine: &mut Machine,
    ) {
        marks.stack.push(entry);
        while let Some(reached) = marks.stack.pop() {
            let mark = &mut marks.marks[reached as usize];
            if *mark == marks.mark {
                continue;
            }
            *mark = marks.mark;
            machine.work += 1;
            match self.instructions[reached as usize] {
                Instruction::Class(_) | Instruction::Match => list.push(Thread { at: reached, start }),
                Instruction::Jump(to) => marks.stack.push(to),
                Instruction::Split(first, second) => {
                    marks.stack.push(second);
                    marks.stack.push(first);
                }
                Instruction::Check(condition) => {
                    if self.conditions[condition as usize].holds(input, at, machine) {
                        marks.stack.push(reached + 1);
                    }
                }
            }
        }
    }
}

impl Condition {
    fn holds(&self, input: &Input<'_>, at: usize, machine: &mut Machine) -> bool {
        let text = input.text;
        match self {
            Self::Start => at == 0,
            Self::TextEnd => at == text.len(),
            Self::End => at == text.len() || &text[at..] == "\n",
            Self::LineStart => at == 0 || text[..at].ends_with('\n'),
            Self::LineEnd => at == text.len() || text[at..].starts_with('\n'),
            Self::WordBoundary { negated } => {
                let word = |c: Option<char>| c.is_some_and(unicode::is_word);
                // Python finds neither `\b` nor `\B` in an empty text.
                !text.is_empty() && (word(input.before(at)) != word(input.after(at))) != *negated
            }
            Self::Next { negated, classes } => {
                let mut rest = text[at..].chars();
                let member = |&class: &u32| rest.next().is_some_and(|c| input.classes[class as usize].contains(c));
                classes.iter().all(member) != *negated
            }
            Self::Previous { negated, classes } => {
                let mut rest = text[..at].chars().rev();
                let member = |&class: &u32| rest.next().is_some_and(|c| input.classes[class as usize].contains(c));
                classes.iter().all(member) != *negated
            }
            Self::Ahead { negated, program } => {
                matches!(program.matches_at(input, at, machine), Start::Matched) != *negated
            }
            Self::Behind { negated, width: 0, program } => {
                matches!(program.matches_at(input, at, machine), Start::Matched) != *negated
            }
            Self::Behind { negated, width, program } => {
                let from = text[..at].char_indices().rev().nth(*width as usize - 1);
                let matched =
                    from.is_some_and(|(from, _)| matches!(program.matches_at(input, from, machine), Start::Matched));
                matched != *negated
            }
        }
    }
}

struct Compiler<'c> {
    instructions: Vec<Instruction>,
    conditions: Vec<Condition>,
    classes: &'c [CharSet],
    backward: bool,
}

impl Compiler<'_> {
    fn push(&mut self, instruction: Instruction) -> Result<usize, String> {
        if self.instructions.len() >= MAX_INSTRUCTIONS {
            return Err("its repeats ask for too large a program".to_owned());
        }
        self.instructions.push(instruction);
        Ok(self.instructions.len() - 1)
    }

    fn here(&self) -> u32 {
        self.instructions.len() as u32
    }

    fn concat(&mut self, nodes: &[Node]) -> Result<(), String> {
        if self.backward {
            nodes.iter().rev().try_for_each(|node| self.node(node))
        } else {
            nodes.iter().try_for_each(|node| self.node(node))
        }
    }

    fn node(&mut self, node: &Node) -> Result<(), String> {
        match node {
            Node::Class(class) => self.push(Instruction::Class(*class)).map(|_| ()),
            Node::Concat(nodes) => self.concat(nodes),
            Node::Alternatives(nodes) => {
                let mut ends = Vec::new();
                for (i, node) in nodes.iter().enumerate() {
                    if i + 1 == nodes.len() {
                        self.node(node)?;
                        break;
                    }
                    let split = self.push(Instruction::Match)?;
                    self.node(node)?;
                    ends.push(self.push(Instruction::Match)?);
                    self.instructions[split] = Instruction::Split(split as u32 + 1, self.here());
                }
                for end in ends {
                    self.instructions[end] = Instruction::Jump(self.here());
                }
                Ok(())
            }
            Node::Repeat { node, min, max, greedy } => {
                for _ in 0..*min {
                    let before = self.here();
                    self.node(node)?;
                    // Nothing, any number of times.
                    if self.here() == before {
                        return Ok(());
                    }
                }
                let mut splits = Vec::new();
                match max {
                    Some(max) => {
                        for _ in *min..*max {
                            splits.push(self.push(Instruction::Match)?);
                            self.node(node)?;
                        }
                    }
                    None => {
                        let split = self.push(Instruction::Match)?;
                        splits.push(split);
                        self.node(node)?;
                        self.push(Instruction::Jump(split as u32))?;
                    }
                }
                let out = self.here();
                for split in splits {
                    let into = split as u32 + 1;
                    self.instructions[split] =
                        if *greedy { Instruction::Split(into, out) } else { Instruction::Split(out, into) };
                }
                Ok(())
            }
            Node::Assert(assertion) => {
                let condition = self.condition(assertion)?;
                self.conditions.push(condition);
                let number = self.conditions.len() as u32 - 1;
                self.push(Instruction::Check(number)).map(|_| ())
            }
        }
    }

    fn condition(&self, assertion: &Assertion) -> Result<Condition, String> {
        let program = |node: &Node| Program::new(&branches(node, false), self.classes, false);
        Ok(match assertion {
            Assertion::Start => Condition::Start,
            Assertion::End => Condition::End,
            Assertion::TextEnd => Condition::TextEnd,
            Assertion::LineStart => Condition::LineStart,
            Assertion::LineEnd => Condition::LineEnd,
            Assertion::WordBoundary { negated } => Condition::WordBoundary { negated: *negated },
            Assertion::Ahead { negated, node } => match sequence(node) {
                Some(classes) => Condition::Next { negated: *negated, classes: classes.into() },
                None => Condition::Ahead { negated: *negated, program: program(node)? },
            },
            Assertion::Behind { negated, width, node } => match sequence(node) {
                Some(classes) => {
                    Condition::Previous { negated: *negated, classes: classes.into_iter().rev().collect() }
                }
                None => Condition::Behind { negated: *negated, width: *width, program: program(node)? },
            },
        })
    }
}

/// The classes of a node that is no more than a few characters in a row.
fn sequence(node: &Node) -> Option<Vec<u32>> {
    match node {
        Node::Class(class) => Some(vec![*class]),
        Node::Concat(nodes) => nodes.iter().map(sequence).collect::<Option<Vec<_>>>().map(|lists| lists.concat()),
        _ => None,
    }
}

/// The alternatives of a pattern, in order of preference, each a list of nodes. What comes after (or, backward,
/// before) an inner alternation is repeated in each branch, so that one character tells more branches apart.
fn branches(node: &Node, backward: bool) -> Vec<Vec<Node>> {
    let mut out = Vec::new();
    split_branch(vec![node.clone()], backward, 1, &mut out);
    out
}

fn split_branch(mut nodes: Vec<Node>, backward: bool, pending: usize, out: &mut Vec<Vec<Node>>) {
    loop {
        let passed = |node: &&Node| !matches!(node, Node::Assert(_));
        let found = if backward {
            nodes.iter().rev().find(passed).map(|_| nodes.iter().rposition(|node| !matches!(node, Node::Assert(_))))
        } else {
            nodes.iter().find(passed).map(|_| nodes.iter().position(|node| !matches!(node, Node::Assert(_))))
        };
        let Some(i) = found.flatten() else { break };
        match &mut nodes[i] {
            Node::Concat(inner) => {
                let inner = std::mem::take(inner);
                nodes.splice(i..=i, inner);
            }
            Node::Alternatives(alternatives) if out.len() + pending + alternatives.len() <= MAX_BRANCHES => {
                let alternatives = std::mem::take(alternatives);
                let pending = pending + alternatives.len();
                for alternative in alternatives {
                    let mut branch = nodes.clone();
                    branch[i] = alternative;
                    split_branch(branch, backward, pending, out);
                }
                return;
            }
            _ => break,
        }
    }
    // Groups at the far end are opened as well: an assertion there may decide how the pattern can be run.
    while let Some(i) = if backward { (!nodes.is_empty()).then_some(0) } else { nodes.len().checked_sub(1) } {
        let Node::Concat(inner) = &mut nodes[i] else { break };
        let inner = std::mem::take(inner);
        nodes.splice(i..=i, inner);
    }
    out.push(nodes);
}

/// The characters that a match can begin with; `any` if it may also begin with none.
struct First {
    set: CharSet,
    any: bool,
}

fn first_of(nodes: &[Node], classes: &[CharSet], backward: bool) -> First {
    let mut set = CharSet::default();
    let mut i = 0;
    while i < nodes.len() {
        let node = if backward { &nodes[nodes.len() - 1 - i] } else { &nodes[i] };
        let first = first(node, classes, backward);
        set = set.union(&first.set);
        if !first.any {
            return First { set, any: false };
        }
        i += 1;
    }
    First { set, any: true }
}

fn first(node: &Node, classes: &[CharSet], backward: bool) -> First {
    match node {
        Node::Class(class) => First { set: classes[*class as usize].clone(), any: false },
        Node::Concat(nodes) => first_of(nodes, classes, backward),
        Node::Alternatives(nodes) => {
            let firsts: Vec<First> = nodes.iter().map(|node| first(node, classes, backward)).collect();
            let ranges = firsts.iter().flat_map(|first| first.set.ranges().iter().copied()).collect();
            First { set: CharSet::new(ranges), any: firsts.iter().any(|first| first.any) }
        }
        Node::Repeat { node, min, .. } => {
            let first = first(node, classes, backward);
            First { any: first.any || *min == 0, ..first }
        }
        // What is looked at next in the same direction must be there too.
        Node::Assert(Assertion::Ahead { negated: false, node }) if !backward => first(node, classes, false),
        Node::Assert(Assertion::Behind { negated: false, node, .. }) if backward => first(node, classes, true),
        Node::Assert(_) => First { set: CharSet::default(), any: true },
    }
}

/// The rarest set found of which each match, with its surroundings, takes in a character.
fn required(node: &Node, classes: &[CharSet]) -> Option<CharSet> {
    match node {
        Node::Class(class) => Some(classes[*class as usize].clone()),
        Node::Concat(nodes) => nodes.iter().filter_map(|node| required(node, classes)).min_by_key(CharSet::frequency),
        Node::Alternatives(nodes) => {
            let sets: Option<Vec<CharSet>> = nodes.iter().map(|node| required(node, classes)).collect();
            Some(CharSet::new(sets?.iter().flat_map(|set| set.ranges().iter().copied()).collect()))
        }
        Node::Repeat { node, min, .. } => (*min > 0).then(|| required(node, classes)).flatten(),
        Node::Assert(Assertion::Ahead { negated: false, node } | Assertion::Behind { negated: false, node, .. }) => {
            required(node, classes)
        }
        Node::Assert(_) => None,
    }
}

/// Which branches can begin at a character: their entries, in order of preference.
#[derive(Debug)]
struct Openings {
    ascii: Box<[u32; 128]>,
    /// From which code point on which list holds.
    segments: Vec<(u32, u32)>,
    lists: Vec<Box<[u32]>>,
}

impl Openings {
    fn new(entries: &[u32], firsts: &[First]) -> Self {
        let mut events: Vec<(u32, bool, u32)> = Vec::new();
        let mut active: BTreeSet<u32> = BTreeSet::new();
        for (branch, first) in firsts.iter().enumerate() {
            let branch = branch as u32;
            if first.any {
                active.insert(branch);
                continue;
            }
            for &(start, end) in first.set.ranges() {
                events.push((start, true, branch));
                events.push((end + 1, false, branch));
            }
        }
        events.sort_unstable();
        let mut lists: Vec<Box<[u32]>> = Vec::new();
        let mut numbers: FxHashMap<Vec<u32>, u32> = FxHashMap::default();
        let mut number_of = |active: &BTreeSet<u32>| {
            let list: Vec<u32> = active.iter().copied().collect();
            *numbers.entry(list).or_insert_with_key(|list| {
                lists.push(list.iter().map(|&branch| entries[branch as usize]).collect());
                lists.len() as u32 - 1
            })
        };
        let mut segments = vec![(0, number_of(&active))];
        for group in events.chunk_by(|a, b| a.0 == b.0) {
            for &(_, begins, branch) in group {
                if begins {
                    active.insert(branch);
                } else {
                    active.remove(&branch);
                }
            }
            segments.push((group[0].0, number_of(&active)));
        }
        let mut ascii = Box::new([0; 128]);
        for (code, list) in ascii.iter_mut().enumerate() {
            *list = segment(&segments, code as u32);
        }
        Self { ascii, segments, lists }
    }

    /// The entries for the next character, or for the end of the text.
    #[inline]
    fn of(&self, c: Option<char>) -> &[u32] {
        let list = match c {
            // The first segment starts with the list of the branches that need no character.
            None => 0,
            Some(c) if c.is_ascii() => self.ascii[c as usize],
            Some(c) => segment(&self.segments, c as u32),
        };
        &self.lists[list as usize]
    }
}

fn segment(segments: &[(u32, u32)], code: u32) -> u32 {
    segments[segments.partition_point(|&(first, _)| first <= code) - 1].1
}
