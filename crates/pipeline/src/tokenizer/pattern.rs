//! Reads regular expressions in the syntax of Python's `re`.

use std::collections::HashMap;

use rustc_hash::FxHashMap;

use super::charset::CharSet;

/// Nesting of groups that is still read.
const MAX_DEPTH: u32 = 100;

/// A part of a pattern.
#[derive(Clone, Debug)]
pub(super) enum Node {
    /// One character of the class of that number.
    Class(u32),
    Concat(Vec<Node>),
    /// The first alternative that leads to a match counts.
    Alternatives(Vec<Node>),
    Repeat {
        node: Box<Node>,
        min: u32,
        max: Option<u32>,
        greedy: bool,
    },
    Assert(Assertion),
}

/// A condition on a place between characters.
#[derive(Clone, Debug)]
pub(super) enum Assertion {
    /// `^` and `\A`
    Start,
    /// `$`: the end, or before a line feed that is last.
    End,
    /// `\Z`
    TextEnd,
    /// `^` of the flag `m`
    LineStart,
    /// `$` of the flag `m`
    LineEnd,
    /// `\b`, or `\B` if negated
    WordBoundary { negated: bool },
    /// `(?=...)` and `(?!...)`
    Ahead { negated: bool, node: Box<Node> },
    /// `(?<=...)` and `(?<!...)`, with the number of characters looked at
    Behind { negated: bool, width: u32, node: Box<Node> },
}

/// A pattern and the classes that its nodes name by number.
#[derive(Debug)]
pub(super) struct Pattern {
    pub(super) node: Node,
    pub(super) classes: Vec<CharSet>,
}

/// Reads a pattern; an error says what is wrong or not supported, and where.
pub(super) fn parse(source: &str) -> Result<Pattern, String> {
    let mut parser = Parser {
        source,
        at: 0,
        flags: Flags::default(),
        depth: 0,
        classes: Vec::new(),
        numbers: HashMap::default(),
        written: FxHashMap::default(),
        literals: FxHashMap::default(),
    };
    parser.global_flags()?;
    let node = parser.alternatives()?;
    if parser.at < source.len() {
        return Err(parser.wrong("unbalanced parenthesis"));
    }
    Ok(Pattern { node, classes: parser.classes })
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
struct Flags {
    ignore_case: bool,
    multi_line: bool,
    dot_all: bool,
}

struct Parser<'s> {
    source: &'s str,
    at: usize,
    flags: Flags,
    depth: u32,
    classes: Vec<CharSet>,
    numbers: HashMap<CharSet, u32>,
    /// Classes by how they are written: spaCy's patterns repeat a few very long ones hundreds of times.
    written: FxHashMap<(&'s str, bool), u32>,
    literals: FxHashMap<(char, bool), u32>,
}

impl<'s> Parser<'s> {
    fn wrong(&self, message: &str) -> String {
        format!("{message} at byte {} of the pattern", self.at)
    }

    fn rest(&self) -> &'s str {
        &self.source[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        Some(c)
    }

    fn take(&mut self, prefix: &str) -> bool {
        let found = self.rest().starts_with(prefix);
        if found {
            self.at += prefix.len();
        }
        found
    }

    fn class(&mut self, set: CharSet) -> Node {
        let classes = &mut self.classes;
        let number = *self.numbers.entry(set).or_insert_with_key(|set| {
            classes.push(set.clone());
            (classes.len() - 1) as u32
        });
        Node::Class(number)
    }

    fn literal(&mut self, c: char) -> Node {
        let key = (c, self.flags.ignore_case);
        if let Some(&number) = self.literals.get(&key) {
            return Node::Class(number);
        }
        let set = CharSet::one(c);
        let node = self.class(if self.flags.ignore_case { set.ignoring_case() } else { set });
        if let Node::Class(number) = node {
            self.literals.insert(key, number);
        }
        node
    }

    /// Flags for the whole pattern, such as `(?iu)`, can stand only at its start.
    fn global_flags(&mut self) -> Result<(), String> {
        while self.rest().starts_with("(?") {
            let letters = self.rest()[2..].bytes().take_while(u8::is_ascii_lowercase).count();
            if letters == 0 || !self.rest()[2 + letters..].starts_with(')') {
                break;
            }
            for letter in self.rest()[2..2 + letters].chars() {
                self.flag(letter, true)?;
            }
            self.at += letters + 3;
        }
        Ok(())
    }

    fn flag(&mut self, letter: char, on: bool) -> Result<(), String> {
        match letter {
            'i' => self.flags.ignore_case = on,
            'm' => self.flags.multi_line = on,
            's' => self.flags.dot_all = on,
            'u' if on => {}
            _ => return Err(self.wrong(&format!("the flag `{letter}` is not supported"))),
        }
        Ok(())
    }

    fn alternatives(&mut self) -> Result<Node, String> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.wrong("groups are nested too deeply"));
        }
        let mut branches = vec![self.concat()?];
        while self.take("|") {
            branches.push(self.concat()?);
        }
        self.depth -= 1;
        Ok(if branches.len() == 1 { branches.remove(0) } else { Node::Alternatives(branches) })
    }

    fn concat(&mut self) -> Result<Node, String> {
        let mut nodes = Vec::new();
        while let Some(c) = self.peek() {
            if c == '|' || c == ')' {
                break;
            }
            let atom = self.atom()?;
            nodes.push(self.repeated(atom)?);
        }
        Ok(if nodes.len() == 1 { nodes.remove(0) } else { Node::Concat(nodes) })
    }

    fn repeated(&mut self, atom: Node) -> Result<Node, String> {
        let (min, max) = match self.peek() {
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('?') => (0, Some(1)),
            Some('{') => match self.braces() {
                Some((length, min, max)) => {
                    self.at += length - 1;
                    (min, max)
                }
                None => return Ok(atom),
            },
            _ => return Ok(atom),
        };
        self.at += 1;
        if max.is_some_and(|max| max < min) {
            return Err(self.wrong("a repeat whose minimum is above its maximum"));
        }
        if matches!(atom, Node::Assert(_)) {
            return Err(self.wrong("a repeated condition is not supported"));
        }
        let greedy = !self.take("?");
        if matches!(self.peek(), Some('*' | '+' | '?')) || (self.peek() == Some('{') && self.braces().is_some()) {
            return Err(self.wrong("possessive and multiple repeats are not supported"));
        }
        Ok(Node::Repeat { node: Box::new(atom), min, max, greedy })
    }

    /// The byte length and the bounds of a repeat such as `{2,5}`; anything else is a literal brace.
    fn braces(&self) -> Option<(usize, u32, Option<u32>)> {
        let (inside, _) = self.rest().strip_prefix('{')?.split_once('}')?;
        if inside.is_empty() {
            return None;
        }
        let number = |digits: &str| -> Option<Option<u32>> {
            if digits.is_empty() {
                return Some(None);
            }
            if digits.bytes().all(|b| b.is_ascii_digit()) { digits.parse().ok().map(Some) } else { None }
        };
        let (low, high) = match inside.split_once(',') {
            Some((low, high)) => (number(low)?, number(high)?),
            None => {
                let exact = number(inside)?;
                (exact, exact)
            }
        };
        Some((inside.len() + 2, low.unwrap_or(0), high))
    }

    fn atom(&mut self) -> Result<Node, String> {
        match self.next() {
            None => Ok(Node::Concat(Vec::new())),
            Some('(') => self.group(),
            Some('[') => self.bracket(),
            Some('\\') => self.escape(),
            Some('^') => Ok(Node::Assert(if self.flags.multi_line { Assertion::LineStart } else { Assertion::Start })),
            Some('$') => Ok(Node::Assert(if self.flags.multi_line { Assertion::LineEnd } else { Assertion::End })),
            Some('.') => {
                let set = if self.flags.dot_all { CharSet::all() } else { CharSet::one('\n').negated() };
                Ok(self.class(set))
            }
            Some('*' | '+' | '?') => Err(self.wrong("nothing to repeat")),
            Some(c) => Ok(self.literal(c)),
        }
    }

    fn group(&mut self) -> Result<Node, String> {
        let flags = self.flags;
        let look = |negated, behind| Some((negated, behind));
        let look = if !self.take("?") {
            None
        } else if self.take("=") {
            look(false, false)
        } else if self.take("!") {
            look(true, false)
        } else if self.take("<=") {
            look(false, true)
        } else if self.take("<!") {
            look(true, true)
        } else if self.take("P<") {
            let name = self.rest().find('>').ok_or_else(|| self.wrong("a group name does not end"))?;
            self.at += name + 1;
            None
        } else if self.take("#") {
            let end = self.rest().find(')').ok_or_else(|| self.wrong("a comment does not end"))?;
            self.at += end + 1;
            return Ok(Node::Concat(Vec::new()));
        } else {
            let mut on = true;
            loop {
                match self.next() {
                    Some(':') => break None,
                    Some('-') => on = false,
                    Some(letter) if letter.is_ascii_lowercase() => self.flag(letter, on)?,
                    _ => return Err(self.wrong("this kind of group is not supported")),
                }
            }
        };
        let node = self.alternatives()?;
        if !self.take(")") {
            return Err(self.wrong("a parenthesis is not closed"));
        }
        self.flags = flags;
        Ok(match look {
            None => node,
            Some((negated, false)) => Node::Assert(Assertion::Ahead { negated, node: Box::new(node) }),
            Some((negated, true)) => {
                let width = node.width().ok_or_else(|| self.wrong("look-behind requires a fixed width"))?;
                Node::Assert(Assertion::Behind { negated, width, node: Box::new(node) })
            }
        })
    }

    fn bracket(&mut self) -> Result<Node, String> {
        let start = self.at;
        // A bracket that comes first is a member; afterwards the first one not escaped ends the class.
        let bytes = self.source.as_bytes();
        let first = start + usize::from(self.rest().starts_with('^'));
        let mut end = first;
        while bytes.get(end).is_some_and(|&byte| byte != b']' || end == first) {
            end += if bytes[end] == b'\\' { 2 } else { 1 };
        }
        if end >= bytes.len() {
            return Err(self.wrong("a character class does not end"));
        }
        let key = (&self.source[start..end], self.flags.ignore_case);
        if let Some(&number) = self.written.get(&key) {
            self.at = end + 1;
            return Ok(Node::Class(number));
        }

        let negated = self.take("^");
        let mut ranges = Vec::new();
        while self.at < end {
            let first = match self.member()? {
                Member::Set(set) => {
                    ranges.extend_from_slice(set.ranges());
                    continue;
                }
                Member::Char(c) => c,
            };
            if self.rest().starts_with('-') && self.at + 1 < end {
                self.at += 1;
                let Member::Char(last) = self.member()? else {
                    return Err(self.wrong("a range ends in a class"));
                };
                if last < first {
                    return Err(self.wrong("a range runs backwards"));
                }
                ranges.push((first, last));
            } else {
                ranges.push((first, first));
            }
        }
        if self.at != end {
            return Err(self.wrong("a character class ends inside an escape"));
        }
        self.at = end + 1;
        let mut set = CharSet::new(ranges);
        if self.flags.ignore_case {
            set = set.ignoring_case();
        }
        if negated {
            set = set.negated();
        }
        let node = self.class(set);
        if let Node::Class(number) = node {
            self.written.insert(key, number);
        }
        Ok(node)
    }

    fn member(&mut self) -> Result<Member, String> {
        match self.next() {
            Some('\\') => match self.next() {
                Some('b') => Ok(Member::Char(8)),
                Some(c) => self.escaped(c),
                None => Err(self.wrong("a backslash ends the pattern")),
            },
            Some(c) => Ok(Member::Char(c as u32)),
            None => Err(self.wrong("a character class does not end")),
        }
    }

    fn escape(&mut self) -> Result<Node, String> {
        let c = self.next().ok_or_else(|| self.wrong("a backslash ends the pattern"))?;
        match c {
            'A' => Ok(Node::Assert(Assertion::Start)),
            'Z' => Ok(Node::Assert(Assertion::TextEnd)),
            'b' => Ok(Node::Assert(Assertion::WordBoundary { negated: false })),
            'B' => Ok(Node::Assert(Assertion::WordBoundary { negated: true })),
            _ => match self.escaped(c)? {
                Member::Set(set) => Ok(self.class(set)),
                Member::Char(code) => {
                    // Half of a surrogate pair cannot be in UTF-8 text: such a class has no members.
                    Ok(match char::from_u32(code) {
                        Some(c) => self.literal(c),
                        None => self.class(CharSet::default()),
                    })
                }
            },
        }
    }

    /// What an escape stands for inside a class and outside.
    fn escaped(&mut self, c: char) -> Result<Member, String> {
        Ok(Member::Char(match c {
            'w' | 'd' | 's' => return CharSet::category(c).map(Member::Set).ok_or_else(|| self.wrong("no such class")),
            'W' | 'D' | 'S' => {
                let set = CharSet::category(c.to_ascii_lowercase()).ok_or_else(|| self.wrong("no such class"))?;
                return Ok(Member::Set(set.negated()));
            }
            'a' => 7,
            't' => 9,
            'n' => 10,
            'v' => 11,
            'f' => 12,
            'r' => 13,
            'x' => self.hexadecimal(2)?,
            'u' => self.hexadecimal(4)?,
            'U' => self.hexadecimal(8)?,
            '0' => {
                let digits = self.rest().bytes().take(2).take_while(|b| matches!(b, b'0'..=b'7')).count();
                let code = u32::from_str_radix(&self.rest()[..digits], 8).unwrap_or(0);
                self.at += digits;
                code
            }
            c if c.is_ascii_alphanumeric() => return Err(self.wrong(&format!("the escape `\\{c}` is not supported"))),
            c => c as u32,
        }))
    }

    fn hexadecimal(&mut self, digits: usize) -> Result<u32, String> {
        let code = self
            .rest()
            .get(..digits)
            .filter(|text| text.bytes().all(|b| b.is_ascii_hexdigit()))
            .and_then(|text| u32::from_str_radix(text, 16).ok())
            .ok_or_else(|| self.wrong("an escape lacks hexadecimal digits"))?;
        self.at += digits;
        Ok(code)
    }
}

enum Member {
    Char(u32),
    Set(CharSet),
}

impl Node {
    /// The number of characters it takes, if it is always the same.
    fn width(&self) -> Option<u32> {
        match self {
            Node::Class(_) => Some(1),
            Node::Assert(_) => Some(0),
            Node::Concat(nodes) => nodes.iter().try_fold(0u32, |sum, node| sum.checked_add(node.width()?)),
            Node::Alternatives(nodes) => {
                let mut widths = nodes.iter().map(Node::width);
                let first = widths.next()??;
                widths.all(|width| width == Some(first)).then_some(first)
            }
            Node::Repeat { node, min, max, .. } => {
                if *max != Some(*min) {
                    return None;
                }
                node.width()?.checked_mul(*min)
            }
        }
    }
}
