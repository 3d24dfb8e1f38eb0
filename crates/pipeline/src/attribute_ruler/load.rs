//! Reads the patterns file: MessagePack, a list of rules {patterns, attrs, index}.

use rmpv::Value;

use super::test::{Attribute, Comparison, Condition, Description, Test};
use super::{AttributeRuler, LANES, Quantifier, Rule, Source, Step, next_id, set};
use crate::LoadError;
use crate::document::Labels;
use crate::hash::string_key;
use crate::lemmatizer::PARTS_OF_SPEECH;
use crate::symbols::SYMBOLS;
use crate::tokenizer::Search;
use crate::value;

const COMPONENT: &str = "attribute_ruler";
/// The most repetitions that `{n,m}` may ask for.
const MAX_REPEAT: usize = 1_000;
impl AttributeRuler {
    /// Reads the component's patterns; `part` names the file in errors.
    pub(crate) fn from_bytes(part: &str, patterns: &[u8], labels: &mut Labels) -> Result<Self, LoadError> {
        let list = value::read(part, patterns)?;
        let reader = Reader { part };
        let mut rules = Vec::new();
        let mut single = Vec::new();
        let mut descriptions = Vec::new();
        let mut longer = Vec::new();
        for (number, entry) in value::array(part, &list)?.iter().enumerate() {
            let rule = reader.rule(entry, labels)?;
            for pattern in value::array(part, value::get(part, entry, "patterns")?)? {
                let tokens = value::array(part, pattern)?;
                if tokens.is_empty() {
                    return Err(reader.damaged("a pattern is empty"));
                }
                let mut read = Vec::new();
                for token in tokens {
                    read.push(reader.token(token)?);
                }
                let fixed = read.iter().all(|(_, steps)| matches!(steps[..], [Quantifier::One | Quantifier::Not]));
                let length = read.len() as i64;
                if fixed && !(-length..length).contains(&rule.index) {
                    return Err(reader.damaged(format!("rule {number} has its index outside the pattern")));
                }
                match &mut read[..] {
                    [(description, steps)] if steps[..] == [Quantifier::One] => {
                        descriptions.push(std::mem::take(description));
                        single.push(number as u32);
                    }
                    _ => longer.push((number as u32, read)),
                }
            }
            rules.push(rule);
        }

        let mut ruler = Self {
            id: next_id(),
            descriptions,
            single,
            starts: Vec::new(),
            steps: Vec::new(),
            openers: None,
            rules,
            sources: Vec::new(),
        };
        let mut opening_bits = Vec::new();
        let mut opens_anywhere = false;
        for (rule, tokens) in longer {
            ruler.starts.push(ruler.steps.len() as u32);
            let mut first = true;
            for (description, quantifiers) in tokens {
                let bit = ruler.descriptions.len() as u32;
                ruler.descriptions.push(description);
                for quantifier in quantifiers {
                    if first && quantifier == Quantifier::One {
                        opening_bits.push(bit as usize);
                    } else if first {
                        opens_anywhere = true;
                    }
                    first = false;
                    ruler.steps.push(Step { quantifier, bit, rule, last: false });
                }
            }
            match ruler.steps.last_mut() {
                // `{0}` stands for no step at all; spaCy then reads past the pattern.
                Some(last) if !first => last.last = true,
                _ => return Err(reader.damaged("a pattern can only be empty")),
            }
        }
        if !opens_anywhere {
            let mut openers = vec![[0; LANES]; ruler.width()];
            for bit in opening_bits {
                set(&mut openers, bit);
            }
            ruler.openers = Some(openers);
        }
        let tests = || ruler.descriptions.iter().flat_map(|description| &description.tests);
        ruler.sources =
            Source::ALL.into_iter().filter(|source| tests().any(|test| test.attribute.source() == *source)).collect();
        Ok(ruler)
    }
}

struct Reader<'p> {
    part: &'p str,
}

impl Reader<'_> {
    fn damaged(&self, message: impl Into<String>) -> LoadError {
        LoadError::damaged(self.part, message)
    }

    /// The assignments and the index of a rule.
    fn rule(&self, entry: &Value, labels: &mut Labels) -> Result<Rule, LoadError> {
        let mut rule = Rule::default();
        if let Some(index) = value::find(entry, "index") {
            rule.index = index.as_i64().ok_or_else(|| self.damaged("an index is not a number"))?;
        }
        for (name, assigned) in value::map(self.part, value::get(self.part, entry, "attrs")?)? {
            let name = self.name(name)?.to_ascii_uppercase();
            if name == "_" {
                return Err(LoadError::unsupported(COMPONENT, "it assigns to an extension attribute"));
            }
            if !SYMBOLS.iter().any(|(symbol, number)| *symbol == name && is_attribute(*number)) {
                // spaCy ignores what it does not know.
                continue;
            }
            let assigned = self.name(assigned)?;
            match &*name {
                "TAG" => rule.tag = Some(labels.intern(assigned)),
                "DEP" => rule.dep = Some(labels.intern(assigned)),
                "LEMMA" => rule.lemma = Some(assigned.into()),
                "MORPH" => rule.morph = Some(labels.intern(&self.morphology(assigned)?)),
                "POS" if PARTS_OF_SPEECH.contains(&assigned) => rule.pos = Some(labels.intern(assigned)),
                "POS" => return Err(self.damaged(format!("`{assigned}` is no part of speech"))),
                _ => {
                    return Err(LoadError::unsupported(
                        COMPONENT,
                        format!("it assigns the attribute {name}; only TAG, POS, MORPH, LEMMA and DEP can be assigned"),
                    ));
                }
            }
        }
        Ok(rule)
    }

    /// A string, or the symbol of a number.
    fn name<'v>(&self, name: &'v Value) -> Result<&'v str, LoadError> {
        if let Some(number) = name.as_u64() {
            let symbol = SYMBOLS.iter().find(|(_, own)| *own == number);
            return Ok(symbol.ok_or_else(|| self.damaged(format!("{number} is not a symbol")))?.0);
        }
        value::string(self.part, name)
    }

    /// Morphological features in the order in which spaCy writes them.
    fn morphology(&self, features: &str) -> Result<String, LoadError> {
        if matches!(features, "" | "_") {
            return Ok(String::new());
        }
        let mut fields: Vec<(&str, String)> = Vec::new();
        for feature in features.split('|') {
            let (field, values) = feature
                .split_once('=')
                .filter(|(_, values)| !values.contains('='))
                .ok_or_else(|| self.damaged(format!("`{features}` is not in the form of UD features")))?;
            let mut values: Vec<&str> = values.split(',').collect();
            values.sort_unstable();
            fields.retain(|(other, _)| *other != field);
            fields.push((field, format!("{field}={}", values.join(","))));
        }
        let mut features: Vec<String> = fields.into_iter().map(|(_, feature)| feature).collect();
        features.sort_unstable();
        Ok(features.join("|"))
    }

    /// One token of a pattern and the steps that its quantifier makes of it.
    fn token(&self, token: &Value) -> Result<(Description, Vec<Quantifier>), LoadError> {
        let mut description = Description::default();
        let mut quantifiers = vec![Quantifier::One];
        for (name, wanted) in value::map(self.part, token)? {
            let name = self.name(name)?.to_ascii_uppercase();
            if name == "OP" {
                quantifiers = self.quantifiers(value::string(self.part, wanted)?)?;
                continue;
            }
            let attribute = Attribute::named(&name).ok_or_else(|| {
                LoadError::unsupported(COMPONENT, format!("a pattern looks at the attribute `{name}`"))
            })?;
            match wanted.as_map() {
                Some(predicates) => {
                    for (predicate, operand) in predicates {
                        let predicate = value::string(self.part, predicate)?.to_ascii_uppercase();
                        self.predicate(attribute, &predicate, operand, Mode::Exact, &mut description.tests)?;
                    }
                }
                None => {
                    let key = self.key(wanted)?;
                    if attribute == Attribute::Morph && (key == 0 || key == string_key("_")) {
                        return Err(empty_morphology());
                    }
                    description.tests.push(Test { attribute, condition: Condition::Equals(key) });
                }
            }
        }
        Ok((description, quantifiers))
    }

    fn quantifiers(&self, operator: &str) -> Result<Vec<Quantifier>, LoadError> {
        let bad = || self.damaged(format!("`{operator}` is not a quantifier"));
        Ok(match operator {
            "1" => vec![Quantifier::One],
            "!" => vec![Quantifier::Not],
            "?" => vec![Quantifier::Optional],
            "*" => vec![Quantifier::Any],
            "+" => vec![Quantifier::One, Quantifier::Any],
            _ => {
                let bounds = operator.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).ok_or_else(bad)?;
                let (least, most) = bounds.split_once(',').unwrap_or((bounds, bounds));
                let number = |digits: &str| match digits {
                    "" => Ok(None),
                    digits => digits.parse::<usize>().ok().filter(|n| *n <= MAX_REPEAT).map(Some).ok_or_else(bad),
                };
                let (least, most) = (number(least)?, number(most)?);
                let required = least.unwrap_or(0);
                let mut steps = vec![Quantifier::One; required];
                match (least, most) {
                    (None, None) => return Err(bad()),
                    (_, Some(most)) if most < required => return Err(bad()),
                    (_, Some(most)) => steps.resize(most, Quantifier::Optional),
                    (_, None) => steps.push(Quantifier::Any),
                }
                steps
            }
        })
    }

    /// The number by which spaCy compares a value.
    fn key(&self, wanted: &Value) -> Result<u64, LoadError> {
        match wanted {
            Value::Boolean(flag) => Ok(u64::from(*flag)),
            Value::Integer(number) => number.as_u64().ok_or_else(|| self.damaged("a value is negative")),
            other => value::string(self.part, other).map(string_key),
        }
    }

    /// Reads `{predicate: operand}`.
    fn predicate(
        &self,
        attribute: Attribute,
        predicate: &str,
        operand: &Value,
        mode: Mode,
        tests: &mut Vec<Test>,
    ) -> Result<(), LoadError> {
        let nested = |mode, tests: &mut Vec<Test>| {
            for (predicate, operand) in value::map(self.part, operand)? {
                let predicate = value::string(self.part, predicate)?.to_ascii_uppercase();
                self.predicate(attribute, &predicate, operand, mode, tests)?;
            }
            Ok(())
        };
        let edits = predicate.strip_prefix("FUZZY").and_then(|digits| match digits {
            "" => Some(None),
            digits => digits.parse().ok().filter(|edits| (1..=9).contains(edits)).map(Some),
        });
        let condition = match predicate {
            "REGEX" if operand.is_map() => return nested(Mode::Regex, tests),
            "REGEX" => Condition::Regex { any: vec![self.regex(value::string(self.part, operand)?)?], negated: false },
            "IN" | "NOT_IN" => {
                let negated = predicate == "NOT_IN";
                let operands = value::array(self.part, operand)?;
                let strings = || operands.iter().map(|operand| value::string(self.part, operand));
                match mode {
                    Mode::Exact => Condition::In { keys: self.keys(attribute, operands)?, negated },
                    Mode::Regex => {
                        let any = strings().map(|source| self.regex(source?)).collect::<Result<_, _>>()?;
                        Condition::Regex { any, negated }
                    }
                    Mode::Fuzzy(edits) => {
                        let any = strings().map(|string| Ok(fuzzy(string?, edits))).collect::<Result<_, _>>()?;
                        Condition::Fuzzy { any, negated }
                    }
                }
            }
            "IS_SUBSET" | "IS_SUPERSET" | "INTERSECTS" if mode == Mode::Exact => {
                let keys = self.keys(attribute, value::array(self.part, operand)?)?;
                match predicate {
                    "IS_SUBSET" => Condition::Subset(keys),
                    "IS_SUPERSET" => Condition::Superset(keys),
                    _ => Condition::Intersects(keys),
                }
            }
            "==" | "!=" | ">=" | "<=" | ">" | "<" => {
                let bound = operand
                    .as_i64()
                    .map(i128::from)
                    .or_else(|| operand.as_u64().map(i128::from))
                    .or_else(|| operand.as_bool().map(i128::from))
                    .ok_or_else(|| {
                        LoadError::unsupported(COMPONENT, format!("`{predicate}` with something else than a number"))
                    })?;
                match predicate {
                    "==" => {
                        u64::try_from(bound).map_or(Condition::In { keys: vec![], negated: false }, Condition::Equals)
                    }
                    "!=" => {
                        u64::try_from(bound).map_or(Condition::In { keys: vec![], negated: true }, Condition::Differs)
                    }
                    ">=" => Condition::Compares(Comparison::GreaterOrEqual, bound),
                    "<=" => Condition::Compares(Comparison::LessOrEqual, bound),
                    ">" => Condition::Compares(Comparison::Greater, bound),
                    _ => Condition::Compares(Comparison::Less, bound),
                }
            }
            _ => match edits {
                Some(edits) if operand.is_map() => return nested(Mode::Fuzzy(edits), tests),
                Some(edits) => {
                    Condition::Fuzzy { any: vec![fuzzy(value::string(self.part, operand)?, edits)], negated: false }
                }
                None => {
                    return Err(LoadError::unsupported(
                        COMPONENT,
                        format!("a pattern uses the operator `{predicate}`"),
                    ));
                }
            },
        };
        if matches!(condition, Condition::Regex { .. } | Condition::Fuzzy { .. }) {
            if !attribute.is_string() {
                return Err(LoadError::unsupported(COMPONENT, format!("{attribute:?} is no string to be searched")));
            }
            if attribute == Attribute::Morph {
                return Err(LoadError::unsupported(
                    COMPONENT,
                    "MORPH cannot be searched as a string; compare its features with IS_SUPERSET or INTERSECTS",
                ));
            }
        }
        tests.push(Test { attribute, condition });
        Ok(())
    }

    /// The keys of a set of values.
    fn keys(&self, attribute: Attribute, operands: &[Value]) -> Result<Vec<u64>, LoadError> {
        let mut keys = Vec::new();
        for operand in operands {
            if attribute == Attribute::Morph {
                let features = self.morphology(value::string(self.part, operand)?)?;
                if features.is_empty() {
                    return Err(empty_morphology());
                }
                keys.push(string_key(&features));
            } else {
                keys.push(self.key(operand)?);
            }
        }
        Ok(keys)
    }

    /// An expression in Python's syntax.
    fn regex(&self, source: &str) -> Result<Search, LoadError> {
        Search::new(source).map_err(|message| {
            LoadError::unsupported(COMPONENT, format!("the regular expression `{source}`: {message}"))
        })
    }
}

/// How the operands of IN and NOT_IN are compared.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    Exact,
    Regex,
    Fuzzy(Option<usize>),
}

/// A string with the edits that are allowed: by default three for ten characters, at least two.
fn fuzzy(string: &str, edits: Option<usize>) -> (String, usize) {
    let by_length = (0.3 * string.chars().count() as f64).round_ties_even() as usize;
    (string.to_owned(), edits.unwrap_or(by_length.max(2)))
}

/// spaCy tells features that no component has set from features set to none; documents here do not.
fn empty_morphology() -> LoadError {
    LoadError::unsupported(COMPONENT, "a pattern asks for tokens without morphological features")
}

/// Whether a symbol's number is that of a token attribute.
fn is_attribute(number: u64) -> bool {
    number <= 83 || (452..=455).contains(&number)
}
