//! The lexicon: which clauses mean what. Entries are data, written in `data/lexicon/*.lex`; each carries examples with
//! their expected coding, and one without an example does not load.
//!
//! ```text
//! entry visit
//!   noun visit, trip, tour
//!   actor subject
//!   recipient to
//!   event CONSULT visit
//!   cameo 042
//!   example The Polish president's visit to Turkey lasted two days. => CONSULT 042 POL > TUR
//! ```
//!
//! | line | says |
//! | --- | --- |
//! | `verb`, `noun`, `adjective` | base forms of the predicate |
//! | `needs ROLE WORDS` | the role's head is one of the words, or ends a compound among them ("phone call"); `any`: it is there; `<party>`: a party of a known country or body is; `<state>`: a state, its government or an official; `<people>`: people who act for nobody; `<business>`: a company; `<place>`: a country, region or place; `needs money`: an amount is |
//! | `lacks ROLE` | the role is empty |
//! | `actor`, `recipient` | who: roles, `\|` between alternatives, `+` between what is added up, `?` at the end: may be missing |
//! | `parties` | all sides of something reciprocal, written likewise |
//! | `event CATEGORY [MODE]`, `position STANCE`, `quantity MEASURE`, `speech` | what it is |
//! | `nothing` | it is nothing to code: sport, weather, a figure of speech |
//! | `cameo CODE`, `context NAMES` | further codes |
//! | `future CATEGORY CODE` | what it is when it is yet to come |
//! | `issue ROLE` | whose words are the issue of a position |
//! | `modality NAME` | overrides what the clause says |
//! | `example TEXT => CODING` | `CATEGORY CAMEO A > B`, `A + B` for reciprocal, `position STANCE A > B`, `nothing` |
//!
//! Roles are `subject`, `object`, `attribute`, `complement` (`infinitive` or `that` where it is one), any preposition, `pair` (the two states that "bilateral"
//! means), `matter` (who did what "the measure" refers back to); `ROLE's` is who the role's noun belongs to: the owner, nationality or "of" phrase; `subject.to` is what a
//! preposition inside the role's phrase holds; `that.attribute` is what the clause says that somebody or something is
//! ("said the vote was a farce").

use std::fmt;

use demarche_statement::{CameoCode, Category, Context, Instrument, Modality, Mode, Stage, Stance};
use rustc_hash::FxHashMap;

use crate::clause::Form;
use crate::wanted::Wanted;
use crate::words::WordLists;

/// What is wrong with a lexicon file, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {message}")]
pub struct LexiconError {
    file: String,
    line: usize,
    message: String,
}

impl LexiconError {
    pub(crate) fn new(file: &str, line: usize, message: String) -> Self {
        Self { file: file.to_owned(), line, message }
    }
}

/// A role of a clause, as entries name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Subject,
    Object,
    Attribute,
    Complement,
    /// The complement where it is an infinitive: "told Iran to stop".
    Infinitive,
    /// The complement where it is a clause with its own tense: "told reporters that Russia would leave".
    That,
    Preposition(String),
    Pair,
    /// Who did what "the measure", "the decision" refers back to.
    Matter,
    /// What a preposition inside the role's phrase holds; of a clause, what it says that somebody or something is.
    Inside(Box<Role>, String),
    /// Who the role's noun belongs to.
    Owner(Box<Role>),
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Subject => f.write_str("subject"),
            Self::Object => f.write_str("object"),
            Self::Attribute => f.write_str("attribute"),
            Self::Complement => f.write_str("complement"),
            Self::Infinitive => f.write_str("infinitive"),
            Self::That => f.write_str("that"),
            Self::Preposition(preposition) => f.write_str(preposition),
            Self::Pair => f.write_str("pair"),
            Self::Matter => f.write_str("matter"),
            Self::Inside(role, preposition) => write!(f, "{role}.{preposition}"),
            Self::Owner(role) => write!(f, "{role}'s"),
        }
    }
}

impl Role {
    pub(crate) fn parse(word: &str) -> Option<Self> {
        if let Some(role) = word.strip_suffix("'s") {
            return Self::parse(role).map(|role| Self::Owner(Box::new(role)));
        }
        if let Some((role, preposition)) = word.split_once('.') {
            let is_known = PREPOSITIONS.contains(&preposition) || preposition == "attribute";
            let role = Self::parse(role).filter(|_| is_known)?;
            return Some(Self::Inside(Box::new(role), preposition.to_owned()));
        }
        Some(match word {
            "subject" => Self::Subject,
            "object" => Self::Object,
            "attribute" => Self::Attribute,
            "complement" => Self::Complement,
            "infinitive" => Self::Infinitive,
            "that" => Self::That,
            "pair" => Self::Pair,
            "matter" => Self::Matter,
            preposition if PREPOSITIONS.contains(&preposition) => Self::Preposition(preposition.to_owned()),
            _ => return None,
        })
    }
}

const PREPOSITIONS: &[&str] = &[
    "about",
    "across",
    "after",
    "against",
    "along",
    "alongside",
    "among",
    "around",
    "as",
    "at",
    "behind",
    "beside",
    "between",
    "beyond",
    "by",
    "despite",
    "for",
    "from",
    "in",
    "into",
    "near",
    "of",
    "off",
    "on",
    "onto",
    "outside",
    "over",
    "regarding",
    "through",
    "to",
    "toward",
    "towards",
    "under",
    "upon",
    "via",
    "with",
    "within",
    "without",
];

/// Parts to be added up, each a list of alternatives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct RoleSum {
    pub(crate) parts: Vec<Vec<Role>>,
    pub(crate) optional: bool,
}

/// What must hold of a clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Condition {
    /// The role's head is one of the words; no words: it is there.
    Needs(Role, Wanted),
    Lacks(Role),
    Money,
}

/// What a clause is coded as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Event(Category, Option<Mode>),
    Position(Stance),
    Quantity(String),
    Speech,
}

/// An example and what it should be coded as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Example {
    pub(crate) text: String,
    pub(crate) expected: String,
    pub(crate) line: usize,
}

/// An entry.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// Its place in the lexicon.
    pub(crate) number: usize,
    pub(crate) name: String,
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) predicates: Vec<(Form, String)>,
    pub(crate) conditions: Vec<Condition>,
    pub(crate) actor: RoleSum,
    pub(crate) recipient: RoleSum,
    pub(crate) parties: RoleSum,
    pub(crate) outcome: Option<Outcome>,
    /// Whether it says that there is nothing to code, so that no lighter entry is tried.
    pub(crate) nothing: bool,
    pub(crate) cameo: Option<CameoCode>,
    pub(crate) contexts: Vec<Context>,
    pub(crate) future: Option<(Category, Option<CameoCode>)>,
    pub(crate) issue: Vec<Role>,
    pub(crate) modality: Option<Modality>,
    pub(crate) examples: Vec<Example>,
}

/// What a word does to the clause it governs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Embedding {
    pub(crate) modality: Modality,
    pub(crate) speech: bool,
}

/// What a word says of money.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MoneyWord {
    pub(crate) instrument: Option<Instrument>,
    pub(crate) stage: Option<Stage>,
}

/// The built-in files with their names. Of entries with as many conditions the one read first wins: the general files come
/// before those of one category each.
const FILES: &[(&str, &str)] = &[
    ("agents.tsv", include_str!("../../../data/lexicon/agents.tsv")),
    ("embedding.tsv", include_str!("../../../data/lexicon/embedding.tsv")),
    ("money.tsv", include_str!("../../../data/lexicon/money.tsv")),
    ("titles.tsv", include_str!("../../../data/lexicon/titles.tsv")),
    ("everyday.lex", include_str!("../../../data/lexicon/everyday.lex")),
    ("cooperation.lex", include_str!("../../../data/lexicon/cooperation.lex")),
    ("conflict.lex", include_str!("../../../data/lexicon/conflict.lex")),
    ("positions.lex", include_str!("../../../data/lexicon/positions.lex")),
    ("accuse.lex", include_str!("../../../data/lexicon/accuse.lex")),
    ("agree.lex", include_str!("../../../data/lexicon/agree.lex")),
    ("aid.lex", include_str!("../../../data/lexicon/aid.lex")),
    ("assault.lex", include_str!("../../../data/lexicon/assault.lex")),
    ("coerce.lex", include_str!("../../../data/lexicon/coerce.lex")),
    ("consult.lex", include_str!("../../../data/lexicon/consult.lex")),
    ("cooperate.lex", include_str!("../../../data/lexicon/cooperate.lex")),
    ("mobilize.lex", include_str!("../../../data/lexicon/mobilize.lex")),
    ("protest.lex", include_str!("../../../data/lexicon/protest.lex")),
    ("quantities.lex", include_str!("../../../data/lexicon/quantities.lex")),
    ("reject.lex", include_str!("../../../data/lexicon/reject.lex")),
    ("request.lex", include_str!("../../../data/lexicon/request.lex")),
    ("retreat.lex", include_str!("../../../data/lexicon/retreat.lex")),
    ("sanction.lex", include_str!("../../../data/lexicon/sanction.lex")),
    ("support.lex", include_str!("../../../data/lexicon/support.lex")),
    ("threaten.lex", include_str!("../../../data/lexicon/threaten.lex")),
];

/// The lexicon with its word lists.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    pub(crate) entries: Vec<Entry>,
    /// By the predicate's lemma, for each form, what has it; none where no entry ever had.
    by_predicate: FxHashMap<String, [Option<Vec<usize>>; 3]>,
    embeddings: FxHashMap<String, Embedding>,
    money: FxHashMap<String, MoneyWord>,
    pub(crate) lists: WordLists,
}

impl Lexicon {
    /// The lexicon that is built in.
    ///
    /// # Errors
    /// Naming file and line, if the files are malformed; a test sees to it that the built-in ones are not.
    pub fn embedded() -> Result<Self, LexiconError> {
        let mut lexicon = Self::default();
        for (file, text) in FILES {
            lexicon.add(file, text)?;
        }
        Ok(lexicon)
    }

    /// Lays a file over what is there: entries (`*.lex`), or one of the tables `agents.tsv`, `embedding.tsv`,
    /// `money.tsv`, `titles.tsv`. An entry or row takes the place of one with the same name.
    ///
    /// # Errors
    /// Naming file and line, with the remedy.
    pub fn add(&mut self, file: &str, text: &str) -> Result<(), LexiconError> {
        match file {
            "agents.tsv" => self.lists.read_agents(file, text),
            "embedding.tsv" => self.read_embeddings(file, text),
            "money.tsv" => self.read_money(file, text),
            "titles.tsv" => self.lists.read_titles(file, text),
            _ if file.ends_with(".lex") => self.read_entries(file, text),
            _ => Err(LexiconError::new(
                file,
                1,
                "no file of a lexicon; name it *.lex, agents.tsv, embedding.tsv, money.tsv or titles.tsv".to_owned(),
            )),
        }
    }

    /// The number of entries.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    fn numbers(&self, form: Form, lemma: &str) -> &[usize] {
        self.by_predicate.get(lemma).and_then(|forms| forms[form as usize].as_deref()).unwrap_or_default()
    }

    /// The entries for a predicate, those with the most conditions first.
    pub(crate) fn entries(&self, form: Form, lemma: &str) -> impl Iterator<Item = &Entry> {
        self.numbers(form, lemma).iter().map(|&number| &self.entries[number])
    }

    /// The categories that entries with this predicate code, each once: those whose wanted words are there, else those
    /// that want none. `lemmas` gives the words that are there.
    pub(crate) fn categories<'t>(&self, form: Form, lemma: &str, lemmas: impl Fn() -> Vec<&'t str>) -> Vec<Category> {
        let mut found: Vec<(bool, Category)> = Vec::new();
        let mut below: Option<Vec<&str>> = None;
        for entry in self.entries(form, lemma) {
            let Some(Outcome::Event(category, _)) = &entry.outcome else { continue };
            let mut wanted = entry.conditions.iter().filter_map(|condition| match condition {
                Condition::Needs(_, wanted) if !wanted.is_empty() => Some(wanted),
                _ => None,
            });
            let below = &mut below;
            let lemmas: &[&str] = if wanted.clone().next().is_some() { below.get_or_insert_with(&lemmas) } else { &[] };
            let holds = |wanted: &Wanted| lemmas.iter().any(|lemma| wanted.ends_with(lemma));
            let sure = match wanted.next() {
                None => false,
                Some(first) if holds(first) && wanted.all(holds) => true,
                Some(_) => continue,
            };
            if !found.contains(&(sure, *category)) {
                found.push((sure, *category));
            }
        }
        if found.iter().any(|(sure, _)| *sure) {
            found.retain(|(sure, _)| *sure);
        }
        found.into_iter().map(|(_, category)| category).collect()
    }

    /// Whether some entry has the predicate.
    pub(crate) fn knows(&self, form: Form, lemma: &str) -> bool {
        !self.numbers(form, lemma).is_empty()
    }

    pub(crate) fn is_event_noun(&self, lemma: &str) -> bool {
        self.by_predicate.get(lemma).is_some_and(|forms| forms[Form::Noun as usize].is_some())
    }

    /// Whether a noun tells of violence: "attack", "bombing". A verbal attack is the exception.
    pub(crate) fn is_violence(&self, lemma: &str) -> bool {
        let is_assault = |entry: &&Entry| matches!(entry.outcome, Some(Outcome::Event(Category::Assault, _)));
        let told: Vec<&Entry> = self.entries(Form::Noun, lemma).filter(|entry| !entry.nothing).collect();
        told.iter().copied().filter(is_assault).count() * 2 > told.len()
    }

    pub(crate) fn embedding(&self, lemma: &str) -> Option<Embedding> {
        self.embeddings.get(lemma).copied()
    }

    pub(crate) fn money_word(&self, lemma: &str) -> Option<MoneyWord> {
        self.money.get(lemma).copied()
    }

    fn read_embeddings(&mut self, file: &str, text: &str) -> Result<(), LexiconError> {
        for (line, [word, modality, speech]) in table(file, text)? {
            let modality: Modality =
                modality.parse().map_err(|error| LexiconError::new(file, line, format!("{error}")))?;
            self.embeddings.insert(word.to_owned(), Embedding { modality, speech: speech == "speech" });
        }
        Ok(())
    }

    fn read_money(&mut self, file: &str, text: &str) -> Result<(), LexiconError> {
        for (line, [word, instrument, stage]) in table(file, text)? {
            let error = |message: String| LexiconError::new(file, line, message);
            let instrument = match instrument {
                "" => None,
                name => Some(name.parse().map_err(|e: demarche_statement::CodeError| error(e.to_string()))?),
            };
            let stage = match stage {
                "" => None,
                name => Some(name.parse().map_err(|e: demarche_statement::CodeError| error(e.to_string()))?),
            };
            self.money.insert(word.to_owned(), MoneyWord { instrument, stage });
        }
        Ok(())
    }

    /// Reads entries in the form described at the head of this module.
    fn read_entries(&mut self, file: &str, text: &str) -> Result<(), LexiconError> {
        let mut current: Option<Entry> = None;
        for (index, line) in text.lines().enumerate() {
            let number = index + 1;
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let (key, value) = line.split_once(' ').unwrap_or((line, ""));
            let value = value.trim();
            if key == "entry" {
                if let Some(entry) = current.take() {
                    self.add_entry(entry)?;
                }
                if value.is_empty() {
                    return Err(LexiconError::new(
                        file,
                        number,
                        "the entry has no name; write `entry NAME`".to_owned(),
                    ));
                }
                current = Some(Entry::new(value, file, number));
                continue;
            }
            let Some(entry) = current.as_mut() else {
                return Err(LexiconError::new(file, number, "a line before the first `entry`; start one".to_owned()));
            };
            entry.read_line(key, value, number).map_err(|message| LexiconError::new(file, number, message))?;
        }
        match current {
            Some(entry) => self.add_entry(entry),
            None => Ok(()),
        }
    }

    fn add_entry(&mut self, mut entry: Entry) -> Result<(), LexiconError> {
        let wrong = |message: &str| {
            Err(LexiconError::new(&entry.file, entry.line, format!("entry `{}` {message}", entry.name)))
        };
        if entry.examples.is_empty() {
            return wrong("has no example; add `example TEXT => CODING`");
        }
        if entry.predicates.is_empty() {
            return wrong("has no predicate; add a line `verb`, `noun` or `adjective`");
        }
        if entry.nothing && entry.outcome.is_some() {
            return wrong("codes something and is `nothing`; keep one");
        }
        if !entry.nothing && entry.outcome.is_none() {
            return wrong("codes nothing; add a line `event`, `position`, `quantity`, `speech` or `nothing`");
        }
        if !entry.nothing && entry.actor.parts.is_empty() && entry.parties.parts.is_empty() {
            return wrong("names no party; add a line `actor` or `parties`");
        }
        self.remove_entry(&entry.name);
        let number = self.entries.len();
        entry.number = number;
        for (form, lemma) in &entry.predicates {
            let forms = self.by_predicate.entry(lemma.clone()).or_default();
            let numbers = forms[*form as usize].get_or_insert_default();
            let place = numbers.partition_point(|&n| self.entries[n].weight() >= entry.weight());
            numbers.insert(place, number);
        }
        self.entries.push(entry);
        Ok(())
    }

    /// Takes an entry out of use; its place stays, so that the numbers of the others do.
    fn remove_entry(&mut self, name: &str) {
        let Some(number) = self.entries.iter().position(|entry| entry.name == name) else { return };
        self.entries[number].examples.clear();
        for numbers in self.by_predicate.values_mut().flatten().flatten() {
            numbers.retain(|&other| other != number);
        }
    }
}

type Row<'t> = (usize, [&'t str; 3]);

fn table<'t>(file: &str, text: &'t str) -> Result<Vec<Row<'t>>, LexiconError> {
    let mut rows = Vec::new();
    for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#') && !line.is_empty()) {
        let mut columns = line.split('\t');
        match (columns.next(), columns.next(), columns.next(), columns.next()) {
            (Some(a), Some(b), Some(c), None) => rows.push((index + 1, [a, b, c])),
            _ => {
                let message = "not three columns; separate them by single tabs".to_owned();
                return Err(LexiconError::new(file, index + 1, message));
            }
        }
    }
    Ok(rows)
}

impl Entry {
    fn new(name: &str, file: &str, line: usize) -> Self {
        Self {
            number: 0,
            name: name.to_owned(),
            file: file.to_owned(),
            line,
            predicates: Vec::new(),
            conditions: Vec::new(),
            actor: RoleSum::default(),
            recipient: RoleSum::default(),
            parties: RoleSum::default(),
            outcome: None,
            nothing: false,
            cameo: None,
            contexts: Vec::new(),
            future: None,
            issue: Vec::new(),
            modality: None,
            examples: Vec::new(),
        }
    }

    /// Whether it asks for a clause that tells what is said, wished, refused.
    pub(crate) fn needs_content(&self) -> bool {
        self.conditions.iter().any(|condition| match condition {
            Condition::Needs(Role::Inside(role, _), _) => **role == Role::That,
            Condition::Needs(role, _) => matches!(role, Role::Complement | Role::Infinitive | Role::That),
            _ => false,
        })
    }

    /// How much it asks: a role with one of certain words tells more than one that is merely there or not.
    fn weight(&self) -> usize {
        let names_words =
            |condition: &&Condition| matches!(condition, Condition::Needs(_, wanted) if !wanted.is_empty());
        self.conditions.len() + self.conditions.iter().filter(names_words).count()
    }

    fn read_line(&mut self, key: &str, value: &str, line: usize) -> Result<(), String> {
        match key {
            "verb" => self.add_predicates(Form::Verb, value)?,
            "noun" => self.add_predicates(Form::Noun, value)?,
            "adjective" => self.add_predicates(Form::Adjective, value)?,
            "needs" if value == "money" => self.conditions.push(Condition::Money),
            "needs" => {
                let (role, words) = value.split_once(' ').ok_or("write `needs ROLE WORDS` or `needs ROLE any`")?;
                let role = known_role(role)?;
                let words = if words.trim() == "any" { Vec::new() } else { list(words) };
                self.conditions.push(Condition::Needs(role, Wanted::new(words.iter().map(String::as_str))));
            }
            "lacks" => self.conditions.push(Condition::Lacks(known_role(value)?)),
            "actor" => self.actor = role_sum(value)?,
            "recipient" => self.recipient = role_sum(value)?,
            "parties" => self.parties = role_sum(value)?,
            "event" => {
                let mut words = value.split_whitespace();
                let category: Category = parse(words.next().unwrap_or_default())?;
                let mode = words.next().map(|name| category.mode(name)).transpose().map_err(|e| e.to_string())?;
                self.outcome = Some(Outcome::Event(category, mode));
            }
            "position" => self.outcome = Some(Outcome::Position(parse(value)?)),
            "quantity" => self.outcome = Some(Outcome::Quantity(value.to_owned())),
            "speech" => self.outcome = Some(Outcome::Speech),
            "nothing" => self.nothing = true,
            "cameo" => self.cameo = Some(parse(value)?),
            "context" => self.contexts = list(value).iter().map(|name| parse(name)).collect::<Result<_, _>>()?,
            "future" => {
                let mut words = value.split_whitespace();
                let category = parse(words.next().unwrap_or_default())?;
                self.future = Some((category, words.next().map(parse).transpose()?));
            }
            "issue" => self.issue = value.split('|').map(|role| known_role(role.trim())).collect::<Result<_, _>>()?,
            "modality" => self.modality = Some(parse(value)?),
            "example" => {
                let (text, expected) = value.split_once("=>").ok_or("write `example TEXT => CODING`")?;
                let example = Example { text: text.trim().to_owned(), expected: expected.trim().to_owned(), line };
                if example.text.is_empty() || example.expected.is_empty() {
                    return Err("write `example TEXT => CODING`".to_owned());
                }
                self.examples.push(example);
            }
            other => {
                return Err(format!(
                    "`{other}` is no line of an entry; known are verb, noun, adjective, needs, lacks, actor, \
                     recipient, parties, event, position, quantity, speech, nothing, cameo, context, future, issue, modality, \
                     example"
                ));
            }
        }
        Ok(())
    }

    fn add_predicates(&mut self, form: Form, value: &str) -> Result<(), String> {
        for lemma in list(value) {
            let predicate = (form, lemma);
            if self.predicates.contains(&predicate) {
                return Err(format!("`{}` is there twice in one entry; remove one", predicate.1));
            }
            self.predicates.push(predicate);
        }
        Ok(())
    }
}

fn list(value: &str) -> Vec<String> {
    value.split(',').map(str::trim).filter(|item| !item.is_empty()).map(str::to_owned).collect()
}

fn parse<T: std::str::FromStr>(word: &str) -> Result<T, String>
where
    T::Err: std::fmt::Display,
{
    word.parse().map_err(|error: T::Err| error.to_string())
}

fn known_role(word: &str) -> Result<Role, String> {
    Role::parse(word).ok_or_else(|| {
        format!(
            "`{word}` is no role; write subject, object, attribute, complement, pair, a preposition, or one with 's"
        )
    })
}

/// For each category an entry that asks nothing of the words: who acts is the subject, to whom it is done whoever stands
/// where such parties do.
pub(crate) fn general() -> Vec<(Category, Entry)> {
    let to = "object | object's | to | against | with | for | on | from | toward | towards | over | object.to | object.for | object.from | object.with | object.on | object.against?";
    Category::ALL
        .iter()
        .filter_map(|&category| {
            let mut entry = Entry::new(category.as_str(), "", 0);
            entry.actor = role_sum("subject?").ok()?;
            entry.recipient = role_sum(to).ok()?;
            entry.outcome = Some(Outcome::Event(category, None));
            Some((category, entry))
        })
        .collect()
}

fn role_sum(value: &str) -> Result<RoleSum, String> {
    let (value, optional) = match value.strip_suffix('?') {
        Some(value) => (value, true),
        None => (value, false),
    };
    let mut parts = Vec::new();
    for part in value.split('+') {
        parts.push(part.split('|').map(|role| known_role(role.trim())).collect::<Result<Vec<_>, _>>()?);
    }
    Ok(RoleSum { parts, optional })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(text: &str) -> String {
        Lexicon::default().read_entries("test.lex", text).unwrap_err().to_string()
    }

    #[test]
    fn the_built_in_lexicon_loads() {
        let lexicon = Lexicon::embedded().unwrap();
        assert!(lexicon.len() > 1000);
    }

    #[test]
    fn no_two_built_in_entries_share_a_name() {
        // The later one would silently take the place of the other.
        let mut names = std::collections::BTreeSet::new();
        for (file, text) in FILES.iter().filter(|(file, _)| file.ends_with(".lex")) {
            for name in text.lines().filter_map(|line| line.strip_prefix("entry ")) {
                assert!(names.insert(name.trim()), "{file}: the second entry `{name}`");
            }
        }
    }

    #[test]
    fn errors_name_file_line_and_remedy() {
        assert_eq!(
            message("# x\n\nentry meet\n  verb meet\n  parties subject + object\n  event CONSULT\n"),
            "test.lex:3: entry `meet` has no example; add `example TEXT => CODING`"
        );
        assert!(
            message("entry meet\n  verb meet\n  event MEET\n")
                .starts_with("test.lex:3: `MEET` is no PLOVER category; known are: AGREE")
        );
        assert!(
            message("entry meet\n  actor subjekt\n").starts_with("test.lex:2: `subjekt` is no role; write subject")
        );
        assert!(message("verb meet\n").starts_with("test.lex:1: a line before the first `entry`"));
    }

    #[test]
    fn a_predicate_listed_twice_is_an_error() {
        let twice = "test.lex:3: `bristle` is there twice in one entry; remove one";
        assert_eq!(message("entry bristle\n  verb bristle, snarl\n  verb growl, bristle\n"), twice);
        let text = "entry meet\n  verb meet\n  noun meet\n  parties subject + with\n  event CONSULT\n  example A. => nothing\n";
        Lexicon::default().read_entries("test.lex", text).unwrap();
    }
}
