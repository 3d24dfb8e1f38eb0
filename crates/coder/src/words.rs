//! Word lists for parties: titles and agent nouns, kept as tables under `data/lexicon/`.

use demarche_statement::Sector;
use rustc_hash::FxHashMap;

use crate::LexiconError;

/// What kind of party a common noun names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AgentKind {
    Group,
    Body,
    Person,
    Relation,
    State,
    /// A ship or aircraft: a party where its flag is known.
    Craft,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Agent {
    pub(crate) sector: Option<Sector>,
    pub(crate) kind: AgentKind,
    /// By the form of the noun alone, not from the table.
    pub(crate) guessed: bool,
}

/// The lists, indexed.
#[derive(Clone, Debug, Default)]
pub(crate) struct WordLists {
    titles: FxHashMap<String, (String, Option<Sector>)>,
    agents: FxHashMap<String, Agent>,
}

/// Rows of a table of three columns, with their line numbers.
fn rows<'t>(file: &'t str, text: &'t str) -> impl Iterator<Item = Result<(usize, [&'t str; 3]), LexiconError>> {
    text.lines().enumerate().filter(|(_, line)| !line.starts_with('#') && !line.is_empty()).map(move |(index, line)| {
        let mut columns = line.split('\t');
        match (columns.next(), columns.next(), columns.next(), columns.next()) {
            (Some(a), Some(b), Some(c), None) => Ok((index + 1, [a, b, c])),
            _ => Err(LexiconError::new(file, index + 1, "not three columns; separate them by single tabs".to_owned())),
        }
    })
}

fn sector(file: &str, line: usize, text: &str) -> Result<Option<Sector>, LexiconError> {
    if text.is_empty() {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|error| LexiconError::new(file, line, format!("{error}")))
}

impl WordLists {
    pub(crate) fn read_titles(&mut self, file: &str, text: &str) -> Result<(), LexiconError> {
        for row in rows(file, text) {
            let (line, [title, office, code]) = row?;
            self.titles.insert(title.to_owned(), (office.to_owned(), sector(file, line, code)?));
        }
        Ok(())
    }

    pub(crate) fn read_agents(&mut self, file: &str, text: &str) -> Result<(), LexiconError> {
        for row in rows(file, text) {
            let (line, [noun, code, kind]) = row?;
            let kind = match kind {
                "group" => AgentKind::Group,
                "body" => AgentKind::Body,
                "person" => AgentKind::Person,
                "relation" => AgentKind::Relation,
                "state" => AgentKind::State,
                "craft" => AgentKind::Craft,
                other => {
                    let message = format!("`{other}` is no kind; write group, body, person, relation, state or craft");
                    return Err(LexiconError::new(file, line, message));
                }
            };
            self.agents.insert(noun.to_owned(), Agent { sector: sector(file, line, code)?, kind, guessed: false });
        }
        Ok(())
    }

    /// Office and sector of a title, in lower case. Any "... minister" is one.
    pub(crate) fn title(&self, phrase: &str) -> Option<(&str, Option<Sector>)> {
        if let Some((office, sector)) = self.titles.get(phrase) {
            return Some((office, *sector));
        }
        // "minister of national defence"
        let of = phrase.strip_prefix("minister of ").or_else(|| phrase.strip_prefix("minister for "));
        if let Some(subject) = of.map(|of| of.strip_prefix("the ").unwrap_or(of)) {
            let known = subject.split(' ').all(|word| self.is_minister_word(word) || word == "and");
            let is_whole = !subject.ends_with(" and") && subject != "and" && subject != "state";
            return (known && is_whole).then(|| (office_of_minister(subject), Some(Sector::Government)));
        }
        let (subject, last) = phrase.rsplit_once(' ')?;
        let known = subject.split(' ').all(|word| self.is_minister_word(word) || word == "and");
        (last == "minister" && known).then(|| (office_of_minister(subject), Some(Sector::Government)))
    }

    /// Whether the word may stand before "minister".
    pub(crate) fn is_minister_word(&self, word: &str) -> bool {
        MINISTER_WORDS.contains(&word)
    }

    /// Whether the word may stand before a title.
    pub(crate) fn is_before_title(&self, word: &str) -> bool {
        self.is_former(word)
            || matches!(
                word,
                "acting"
                    | "deputy"
                    | "interim"
                    | "visiting"
                    | "incoming"
                    | "new"
                    | "newly"
                    | "elected"
                    | "first"
                    | "senior"
                    | "chief"
                    | "vice"
                    | "assistant"
                    | "transitional"
                    | "his"
                    | "her"
                    | "mr."
                    | "mrs."
                    | "ms."
                    | "dr."
                    | "mr"
                    | "mrs"
                    | "ms"
                    | "dr"
                    | "sir"
                    | "excellency"
                    | "counterpart"
            )
    }

    /// Whether the word says that an office is held no more.
    pub(crate) fn is_former(&self, word: &str) -> bool {
        matches!(word, "former" | "ex" | "ex-president" | "late" | "then" | "ousted" | "outgoing" | "onetime")
    }

    /// The party noun with that base form.
    pub(crate) fn agent(&self, lemma: &str) -> Option<Agent> {
        self.agents
            .get(lemma)
            .copied()
            .or_else(|| is_human_noun(lemma).then_some(Agent { sector: None, kind: AgentKind::Person, guessed: true }))
    }
}

/// The office of the minister of a subject.
fn office_of_minister(subject: &str) -> &'static str {
    MINISTERS.iter().find(|(known, _)| *known == subject).map_or("minister", |(_, office)| office)
}

/// Whether a noun has the form of those for people: "driver", "smuggler", "economist", "businesswoman".
fn is_human_noun(lemma: &str) -> bool {
    const THINGS: &[&str] = &[
        "answer",
        "banner",
        "barrier",
        "border",
        "butter",
        "center",
        "chamber",
        "chapter",
        "cluster",
        "color",
        "colour",
        "computer",
        "container",
        "copper",
        "corner",
        "corridor",
        "cover",
        "customer",
        "disaster",
        "dinner",
        "doctor",
        "dollar",
        "effort",
        "error",
        "factor",
        "favor",
        "fiber",
        "fighter jet",
        "filter",
        "finger",
        "frontier",
        "harbor",
        "helicopter",
        "honor",
        "labor",
        "ladder",
        "layer",
        "letter",
        "manner",
        "manor",
        "matter",
        "meter",
        "minor",
        "mirror",
        "monitor",
        "motor",
        "murder",
        "newsletter",
        "number",
        "offer",
        "order",
        "other",
        "paper",
        "poster",
        "power",
        "prayer",
        "quarter",
        "reactor",
        "register",
        "river",
        "rumor",
        "sector",
        "september",
        "shelter",
        "shoulder",
        "silver",
        "slaughter",
        "summer",
        "supper",
        "tanker",
        "terror",
        "theater",
        "timber",
        "tower",
        "tractor",
        "trailer",
        "transfer",
        "tumor",
        "vapor",
        "vector",
        "water",
        "weather",
        "winter",
        "wonder",
        "october",
        "november",
        "december",
        "danger",
        "anger",
        "hunger",
        "fever",
        "liter",
        "semester",
        "voucher",
        "router",
        "server",
        "charter",
        "chapter",
        "counter",
        "encounter",
        "master plan",
        "flower",
        "cancer",
        "rudder",
        "gender",
        "tender",
        "folder",
        "header",
        "printer",
        "freezer",
        "primer",
        "buffer",
        "leather",
        "feather",
        "desert",
        "major",
        "prior",
        "interior",
        "exterior",
        "behavior",
        "behaviour",
        "vigor",
        "humor",
        "horror",
        "mayor's office",
        "pillar",
        "seminar",
        "calendar",
        "radar",
        "sugar",
        "war",
        "bar",
        "car",
        "year",
        "door",
        "floor",
        "former",
        "latter",
        "over",
        "after",
        "under",
        "super",
        "turnover",
        "takeover",
        "handover",
        "crossover",
        "rollover",
        "passover",
        "appointee",
        "committee",
        "guarantee",
        "fee",
        "coffee",
        "degree",
        "tree",
    ];
    const ENDINGS: &[&str] = &["er", "ist", "woman", "man", "men", "ee"];
    let first = lemma.chars().next();
    lemma.len() > 4
        && first.is_some_and(char::is_lowercase)
        && ENDINGS.iter().any(|ending| lemma.ends_with(ending))
        && !THINGS.contains(&lemma)
}

const MINISTER_WORDS: &[&str] = &[
    "prime",
    "foreign",
    "defence",
    "defense",
    "interior",
    "finance",
    "economy",
    "economic",
    "economics",
    "trade",
    "energy",
    "oil",
    "petroleum",
    "health",
    "education",
    "culture",
    "justice",
    "transport",
    "transportation",
    "agriculture",
    "environment",
    "internal",
    "external",
    "affairs",
    "information",
    "communications",
    "development",
    "cabinet",
    "deputy",
    "vice",
    "home",
    "water",
    "labor",
    "labour",
    "tourism",
    "science",
    "technology",
    "industry",
    "commerce",
    "planning",
    "immigration",
    "security",
    "state",
    "first",
    "emergency",
    "situations",
    "sports",
    "youth",
    "infrastructure",
    "mining",
    "power",
    "housing",
    "investment",
    "cooperation",
    "international",
    "european",
    "national",
    "relations",
    "digital",
];

const MINISTERS: &[(&str, &str)] = &[
    ("foreign", "foreign minister"),
    ("foreign affairs", "foreign minister"),
    ("external affairs", "foreign minister"),
    ("external relations", "foreign minister"),
    ("national defence", "defence minister"),
    ("national defense", "defence minister"),
    ("internal affairs", "interior minister"),
    ("home affairs", "interior minister"),
    ("deputy foreign", "deputy foreign minister"),
    ("deputy prime", "deputy prime minister"),
    ("first deputy prime", "deputy prime minister"),
    ("defence", "defence minister"),
    ("defense", "defence minister"),
    ("interior", "interior minister"),
    ("finance", "finance minister"),
    ("trade", "trade minister"),
    ("energy", "energy minister"),
    ("economy", "economy minister"),
];
