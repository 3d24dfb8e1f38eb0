//! Who is meant: names, titled people, common nouns for parties, and what pronouns and "the president" refer to.
//!
//! Reference is resolved from left to right and conservatively: where two readings are open, nobody is meant.

mod focus;
mod home;

use std::collections::BTreeMap;
use std::ops::Range;

use demarche_atlas::{
    Atlas, Holder, NameMatch, Office, OfficeKind, Place, Referent, fold, is_called_by_first, last_name,
};
use demarche_statement::{Entity, Location, Sector};
use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::clause;
use crate::money::{self, MoneyMention};
use crate::text::{Text, Word};
use crate::words::{AgentKind, WordLists};
use focus::Focus;

/// What kind of party.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PartyKind {
    /// A state by name or capital.
    Country,
    /// A part of the world, or its countries.
    Region,
    /// An organisation by name.
    Body,
    /// A person by name or office.
    Person,
    /// A common noun: "the government", "Japanese companies".
    Group,
    /// No party, but what somebody acts on: "rejected the draft", "lifted the curfew".
    Thing,
}

/// A party as a piece of text mentions it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Party {
    pub(crate) kind: PartyKind,
    /// The words of the mention.
    pub(crate) range: Range<usize>,
    /// Where the sentence of a pronoun names whom it means: "Slovakia says it will not".
    pub(crate) named: Option<Range<usize>>,
    /// Canonical name.
    pub(crate) name: Option<String>,
    pub(crate) code: Option<String>,
    pub(crate) sector: Option<Sector>,
    pub(crate) office: Option<String>,
    /// Held in the past: "former president".
    pub(crate) former: bool,
    /// Whether the words stand for the party by reference only ("he", "the president").
    pub(crate) referring: bool,
    /// Whether the country goes without saying: see [`home`].
    pub(crate) assumed: bool,
    /// Many, for "they".
    pub(crate) plural: bool,
    /// Where "they" means both of two: the words that say so, "the two sides".
    pub(crate) pair: Option<Range<usize>>,
    /// The word of the party that a pronoun means, as long as its country is not known.
    pub(crate) means: Option<usize>,
}

impl Party {
    pub(crate) fn new(kind: PartyKind, range: Range<usize>) -> Self {
        Self {
            kind,
            range,
            named: None,
            name: None,
            code: None,
            sector: None,
            office: None,
            former: false,
            referring: false,
            assumed: false,
            plural: false,
            pair: None,
            means: None,
        }
    }

    /// Whether both are the same party, as far as names and codes tell.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        match (&self.name, &other.name) {
            (Some(a), Some(b)) => a == b,
            _ => self.kind == other.kind && self.code == other.code && self.range == other.range,
        }
    }

    /// Lets the words of a range stand for the party by reference.
    pub(crate) fn refer(&mut self, range: Range<usize>) {
        self.range = range;
        self.named = None;
        self.referring = true;
    }

    pub(crate) fn entity(&self, text: &Text<'_>) -> Entity {
        let range = self.named.as_ref().unwrap_or(&self.range);
        let chars = text.chars(range);
        Entity {
            entity_text: text.slice(range).to_owned(),
            start: chars.start,
            end: chars.end,
            identifier_text: self.name.clone(),
            identifier_id: self.identifier(),
            code: self.code.clone(),
            sector: self.sector,
            office: self.office.clone().filter(|_| self.kind == PartyKind::Person),
        }
    }

    fn identifier(&self) -> Option<String> {
        let slug = |name: &str| {
            let folded = fold(name).to_lowercase();
            let words: Vec<&str> =
                folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
            words.join("-")
        };
        match self.kind {
            PartyKind::Country | PartyKind::Region => self.code.as_ref().map(|code| format!("country/{code}")),
            PartyKind::Person => self.name.as_ref().map(|name| format!("person/{}", slug(name))),
            PartyKind::Body => self.name.as_ref().map(|name| format!("body/{}", slug(name))),
            PartyKind::Group | PartyKind::Thing => None,
        }
    }
}

/// How many phrases inside each other say whose a noun is. Every noun of a chain looks down it.
const DEEPEST_PHRASE: u8 = 6;

/// The letters before the names of warships, by navy. Those that two navies have are left out.
const NAVIES: &[(&str, &str)] = &[
    ("ARA", "ARG"),
    ("BAP", "PER"),
    ("BRP", "PHL"),
    ("ESPS", "ESP"),
    ("HDMS", "DNK"),
    ("HMAS", "AUS"),
    ("HMCS", "CAN"),
    ("HMNZS", "NZL"),
    ("HMS", "GBR"),
    ("HNLMS", "NLD"),
    ("HNoMS", "NOR"),
    ("HSwMS", "SWE"),
    ("HTMS", "THA"),
    ("JDS", "JPN"),
    ("KRI", "IDN"),
    ("ORP", "POL"),
    ("PNS", "PAK"),
    ("RFA", "GBR"),
    ("ROCS", "TWN"),
    ("ROKS", "KOR"),
    ("SAS", "ZAF"),
    ("SLNS", "LKA"),
    ("TCG", "TUR"),
    ("USCGC", "USA"),
    ("USNS", "USA"),
    ("USS", "USA"),
];

/// What a name found in the text stands for.
#[derive(Clone, Debug, PartialEq)]
enum Name {
    Country(String),
    National(String),
    Capital(String),
    Region(String),
    Regional(String),
    Body(usize),
    /// A body by the capital where it has its seat.
    Seated {
        body: usize,
        state: String,
    },
    Outlet(usize),
    Person {
        name: String,
    },
    Organisation,
    /// A warship, with the country whose navy it is of.
    Vessel(&'static str),
    /// A place of the atlas.
    Spot(usize),
    /// A place that the atlas doesn't know.
    Place,
}

#[derive(Clone, Debug)]
struct Found {
    range: Range<usize>,
    name: Name,
}

/// A person that the article names, with all that it says about them.
#[derive(Clone, Debug)]
struct Known {
    name: String,
    code: Option<String>,
    office: Option<String>,
    sector: Option<Sector>,
    former: bool,
    mentions: usize,
}

/// The parties of an article by the words that mention them.
#[derive(Clone, Debug)]
pub(crate) struct Mentions {
    by_word: Vec<Option<Party>>,
    /// Whether a word is of a person with a name, by word: what "the president" looks back for.
    of_person: Vec<bool>,
    /// Nationality adjectives and the like, which modify but don't stand for a party by themselves.
    adjectives: FxHashMap<usize, (Range<usize>, String)>,
    /// Places and countries as places, by word: name and country code.
    places: FxHashMap<usize, (Range<usize>, Option<String>)>,
    /// The atlas's numbers of those that it knows, by word.
    spots: FxHashMap<usize, usize>,
    /// What each item of a round-up is about, or the whole article.
    focuses: Vec<Focus>,
    /// The country that goes without saying in each.
    scenes: Vec<Option<String>>,
}

/// What stays the same while an article is read.
pub(crate) struct Reader<'t, 'd> {
    text: &'t Text<'d>,
    atlas: &'t Atlas,
    lists: &'t WordLists,
    date: Option<Date>,
    money: &'t [MoneyMention],
    /// How often the article names each country, by code.
    countries: FxHashMap<&'t str, usize>,
    /// The codes of the states that it names otherwise than by their capitals.
    states: FxHashSet<&'t str>,
    found: Vec<Found>,
    /// Index into `found`, by word.
    name_at: Vec<Option<usize>>,
    people: Vec<Known>,
    /// Indices into `people`, by whole name and by the first and last part of it, folded.
    people_by_name: FxHashMap<String, Vec<usize>>,
    /// Index into `people`, by `found`.
    person_of: FxHashMap<usize, usize>,
    /// Words that stand for a name of `found`, by the letters that the text puts in brackets behind it.
    short: Vec<(usize, usize)>,
}

/// Reads the parties of an article. `date` is the day it was published; without one nobody is known by office alone.
/// What the signs and names of currencies say in `money` means nobody: "US$5 million", "SDR 13 million".
pub(crate) fn read(
    text: &Text<'_>,
    atlas: &Atlas,
    lists: &WordLists,
    date: Option<Date>,
    money: &[MoneyMention],
) -> Mentions {
    let mut reader = Reader {
        text,
        atlas,
        lists,
        date,
        money,
        countries: FxHashMap::default(),
        states: FxHashSet::default(),
        found: Vec::new(),
        name_at: vec![None; text.words.len()],
        people: Vec::new(),
        people_by_name: FxHashMap::default(),
        person_of: FxHashMap::default(),
        short: Vec::new(),
    };
    reader.find_names();
    reader.find_short_names();
    reader.know_people();
    let mut mentions = reader.mentions();
    mentions.tell_organisations(atlas);
    mentions
}

impl<'t> Reader<'t, '_> {
    // ---- names ----

    fn find_names(&mut self) {
        let text = self.text;
        let mut candidates: Vec<Found> = Vec::new();
        let mut names = self.atlas.names().find(text.article);
        names.retain(|name| !money::is_inside(self.money, &name.range));
        self.count_countries(&names);
        let beside = self.places_beside(&names);
        for (number, name) in names.iter().enumerate() {
            let range = text.words_in(&name.range);
            if range.is_empty() || text.words[range.start].bytes.start < name.range.start.saturating_sub(1) {
                continue;
            }
            if let Some(name) = self.choose(&range, name.referents, beside.get(&number).copied()) {
                candidates.push(Found { range, name });
            }
        }
        // Only the names that a range meets are looked at: both lists grow with the text.
        candidates.sort_by_key(|found| found.range.start);
        let longest = candidates.iter().map(|found| found.range.len()).max().unwrap_or_default();
        let meeting = |range: &Range<usize>| {
            let first = candidates.partition_point(|found| found.range.start + longest <= range.start);
            let end = candidates.partition_point(|found| found.range.start < range.end);
            &candidates[first..end.max(first)]
        };
        let mut names: Vec<Found> = Vec::new();
        for entity in &text.entities {
            let mut range = entity.range.clone();
            if money::is_inside(self.money, &text.words[range.start].bytes) {
                continue;
            }
            while range.len() > 1 && matches!(text.words[range.start].lower().as_str(), "the" | "a" | "an") {
                range.start += 1;
            }
            while range.len() > 1 && matches!(text.words[range.end - 1].text, "'s" | "’s" | "'" | "’") {
                range.end -= 1;
            }
            let inside = |found: &&Found| range.start <= found.range.start && found.range.end <= range.end;
            let near = meeting(&range);
            let within: Vec<&Found> = near.iter().filter(inside).collect();
            if within.iter().any(|found| found.range == range) {
                continue;
            }
            let crossing = near
                .iter()
                .any(|found| found.range.start < range.end && range.start < found.range.end && !inside(&found));
            if crossing {
                continue;
            }
            match entity.label.as_str() {
                "PERSON" => {
                    // A country before the name is not part of it ("ambassador to Chad Jan Novak").
                    for found in &within {
                        if found.range.start == range.start && !matches!(found.name, Name::Person { .. }) {
                            range.start = found.range.end;
                        }
                    }
                    range = self.without_titles(range);
                    if range.is_empty() || within.iter().any(|found| found.range.end > range.start) {
                        continue;
                    }
                    // "Kim Kye-gwan"
                    let is_part = |index: usize| {
                        let word = &text.words[index];
                        word.is_capitalised() || word.text.len() <= 3 || text.words[index - 1].text == "-"
                    };
                    if range.clone().all(|index| index == range.start || is_part(index)) {
                        names.push(Found { name: Name::Person { name: text.slice(&range).to_owned() }, range });
                    }
                }
                "ORG" | "FAC" | "PRODUCT" | "WORK_OF_ART" | "EVENT" | "LAW" => {
                    // "the Bank of Nova Scotia", of which the pipeline saw "the Bank of"
                    if range.len() > 1 && text.words[range.end - 1].lower() == "of" {
                        range.end = self.capitalised_after(range.end - 1).end;
                    }
                    let named_body = within.iter().any(|found| {
                        found.range.len() > 1
                            && !matches!(
                                found.name,
                                Name::National(_) | Name::Country(_) | Name::Capital(_) | Name::Spot(_)
                            )
                    });
                    let tail = |found: &&&Found| found.range.end == range.end && matches!(found.name, Name::Country(_));
                    let is_list = text.words[range.clone()].iter().any(|word| word.text == ",");
                    if !named_body && !is_list && within.iter().find(tail).is_none_or(|_| range.len() > 3) {
                        let name = if entity.label == "ORG" { Name::Organisation } else { Name::Place };
                        names.push(Found { range, name });
                    }
                }
                "GPE" | "LOC" if (within.is_empty() || entity.label == "LOC") && !self.is_of_money(range.end) => {
                    names.push(Found { range, name: Name::Place });
                }
                _ => {}
            }
        }
        names.splice(0..0, self.vessels());
        names.extend(self.people_called_do());
        // Longer names first; then those of the atlas.
        names.extend(candidates);
        names.sort_by_key(|found| (std::cmp::Reverse(found.range.len()), found.range.start));
        for found in names {
            if found.range.clone().all(|word| self.name_at[word].is_none()) {
                for word in found.range.clone() {
                    self.name_at[word] = Some(self.found.len());
                }
                self.found.push(found);
            }
        }
        self.find_titled_people();
    }

    /// The capitalised proper nouns right behind a word, in its sentence.
    fn capitalised_after(&self, word: usize) -> Range<usize> {
        let text = self.text;
        let is_part = |index: &usize| {
            text.words.get(*index).is_some_and(|next| {
                next.is_proper() && next.is_capitalised() && next.sentence == text.words[word].sentence
            })
        };
        word + 1..word + 1 + (word + 1..).take_while(is_part).count()
    }

    /// "USS Ronald Reagan", "HMS Sheffield": of the navy that the letters before it tell.
    fn vessels(&self) -> Vec<Found> {
        let letters = |word: usize| NAVIES.iter().find(|(letters, _)| *letters == self.text.words[word].text);
        let words = 0..self.text.words.len();
        let vessels = words.filter_map(|word| {
            let (_, code) = letters(word)?;
            let name = self.capitalised_after(word);
            (!name.is_empty()).then_some(Found { range: word..name.end, name: Name::Vessel(code) })
        });
        vessels.collect()
    }

    /// "Deputy Minister Do Hung Viet": a name of Vietnam that the tagger takes for a verb.
    fn people_called_do(&self) -> Vec<Found> {
        let text = self.text;
        let words = 1..text.words.len();
        let people = words.filter_map(|word| {
            let is_name =
                text.words[word].text == "Do" && !text.words[word].is_proper() && text.words[word - 1].is_proper();
            let same_sentence = text.words[word - 1].sentence == text.words[word].sentence;
            let rest = self.capitalised_after(word);
            let range = word..rest.end;
            (is_name && same_sentence && !rest.is_empty() && rest.len() <= 3)
                .then(|| Found { name: Name::Person { name: text.slice(&range).to_owned() }, range })
        });
        people.collect()
    }

    /// "the Border Security Force (BSF)": from there on the letters in brackets mean the name before them.
    fn find_short_names(&mut self) {
        let text = self.text;
        let is_short = |word: usize| {
            let letters = text.words[word].text;
            (2..=7).contains(&letters.len()) && letters.chars().all(|c| c.is_ascii_uppercase() || c == '-')
        };
        let mut meaning: FxHashMap<&str, usize> = FxHashMap::default();
        for word in 0..text.words.len() {
            let letters = text.words[word].text;
            if !is_short(word) {
                continue;
            }
            let in_brackets = word >= 2
                && text.words[word - 1].text == "("
                && text.words.get(word + 1).is_some_and(|next| next.text == ")");
            if in_brackets && let Some(whole) = self.name_at[word - 2] {
                let named = &self.found[whole];
                let initials = text.words[named.range.start].text.chars().next();
                let is_body = matches!(named.name, Name::Body(_) | Name::Organisation) && named.range.len() > 1;
                if is_body && initials == letters.chars().next() {
                    meaning.insert(letters, whole);
                }
                continue;
            }
            // What the atlas knows by these letters keeps its own meaning.
            let is_known = self.name_at[word].is_some_and(|at| {
                let found = &self.found[at];
                found.range.len() > 1 || !matches!(found.name, Name::Organisation | Name::Place)
            });
            if let Some(&whole) = meaning.get(letters)
                && !is_known
            {
                self.short.push((word, whole));
            }
        }
    }

    /// Counts the countries that the article names, by names that stand for nothing else.
    fn count_countries(&mut self, names: &[NameMatch<'t>]) {
        for name in names {
            let is_capital = name.referents.iter().any(|referent| matches!(referent, Referent::Capital(_)));
            if !is_capital {
                let states = name.referents.iter().filter_map(|referent| self.state(*referent));
                let states: Vec<&'t str> = states.collect();
                self.states.extend(states);
            }
            let mut codes = name.referents.iter().filter_map(|referent| self.state(*referent));
            let is_place = |referent: &Referent| matches!(referent, Referent::Place(_));
            if let Some(code) = codes.next()
                && !self.is_shared(name.referents)
                && (!matches!(name.referents[0], Referent::Capital(_))
                    || name.referents.iter().filter(|referent| is_place(referent)).count() < 2)
            {
                *self.countries.entry(code).or_default() += 1;
            }
        }
    }

    /// Whether several states of the day have a name: "Congo".
    fn is_shared(&self, referents: &[Referent]) -> bool {
        let mut codes = referents.iter().filter_map(|referent| match referent {
            Referent::Country(_) | Referent::National(_) => self.state(*referent),
            _ => None,
        });
        codes.next().is_some_and(|first| codes.any(|code| code != first))
    }

    /// Of the states that share a name the one that the article names otherwise too, else the first.
    fn shared_state(&self, referents: &[Referent]) -> Option<Name> {
        if !self.is_shared(referents) {
            return None;
        }
        let count = |code: &str| self.countries.get(code).copied().unwrap_or(0);
        let named = referents.iter().rev().filter_map(|referent| match referent {
            Referent::Country(_) => self.state(*referent).map(|code| (code, Name::Country(code.to_owned()))),
            Referent::National(_) => self.state(*referent).map(|code| (code, Name::National(code.to_owned()))),
            _ => None,
        });
        named.max_by_key(|(code, _)| count(code)).map(|(_, name)| name)
    }

    /// The code of a state that exists on the day.
    fn state(&self, referent: Referent) -> Option<&'t str> {
        let (Referent::Country(index) | Referent::National(index) | Referent::Capital(index)) = referent else {
            return None;
        };
        let country = &self.atlas.countries()[index];
        self.date.is_none_or(|date| country.exists_on(date)).then_some(country.code.as_str())
    }

    /// The countries in which names may lie, as places.
    fn countries_of(&self, referents: &'t [Referent]) -> Vec<&'t str> {
        let mut codes = Vec::new();
        for referent in referents {
            match *referent {
                Referent::Place(index) => codes.extend(self.atlas.places()[index].country()),
                Referent::Country(_) | Referent::Capital(_) => codes.extend(self.state(*referent)),
                _ => {}
            }
        }
        codes
    }

    /// "Birmingham, Alabama", "Atlanta, Georgia": names that say of each other in which country they lie, by number.
    fn places_beside(&self, names: &[NameMatch<'t>]) -> FxHashMap<usize, &'t str> {
        let is_town = |referent: &Referent| matches!(referent, Referent::Place(_) | Referent::Capital(_));
        let mut found = FxHashMap::default();
        for (number, pair) in names.windows(2).enumerate() {
            let gap = &self.text.article[pair[0].range.end..pair[1].range.start];
            if gap != ", " || !pair[0].referents.iter().any(is_town) {
                continue;
            }
            let second = self.countries_of(pair[1].referents);
            if let Some(code) = self.countries_of(pair[0].referents).into_iter().find(|code| second.contains(code)) {
                found.insert(number, code);
                found.insert(number + 1, code);
            }
        }
        found
    }

    /// What a name of the atlas stands for here. `beside` is the country that a place next to it lies in.
    fn choose(&self, range: &Range<usize>, referents: &[Referent], beside: Option<&str>) -> Option<Name> {
        let text = self.text;
        let entity = text.words[range.start].entity.map(|entity| &text.entities[entity]);
        let label = entity.map(|entity| entity.label.as_str());
        let starts_sentence = text.sentences[text.words[range.start].sentence].start == range.start;
        let place = self.place(range, referents, beside);
        let lies_beside = |code: &str| beside.is_none_or(|beside| beside == code);
        let mut outlet = None;
        // "4 billion US dollars"
        let after_figure = range.start.checked_sub(1).is_some_and(|before| text.words[before].tag == "CD");
        let next = text.words.get(range.end);
        let is_currency = self.is_of_money(range.end)
            || (after_figure
                && next.is_some_and(|next| {
                    let names = || self.atlas.currencies().iter().flat_map(|currency| &currency.names);
                    names().any(|name| name.rsplit(' ').next() == Some(next.lower()))
                }));
        // "US$200,000", "A$45 million"
        if is_currency || text.words[range.end - 1].text.ends_with('$') {
            return None;
        }
        if let Some(name) = self.shared_state(referents) {
            return Some(name);
        }
        // "the U.S.-backed Iraqi government"
        let last = text.words[range.end - 1].text;
        if last.rsplit_once('-').is_some_and(|(_, what)| is_done_by_backers(what)) {
            return None;
        }
        for referent in referents {
            match *referent {
                Referent::Country(_) => {
                    // "US officials", "U.S. Supreme Court": the short forms serve as adjectives too.
                    if let Some(code) = self.state(*referent).filter(|code| place.is_none() || lies_beside(code)) {
                        return Some(Name::Country(code.to_owned()));
                    }
                }
                Referent::National(_) if is_of_language(text, range.end) => {}
                Referent::National(_) => {
                    let is_apart = is_of_attitude(text, range.start) || is_of_backers(text, range.end);
                    if let Some(code) = self.state(*referent).filter(|_| !is_apart) {
                        return Some(Name::National(code.to_owned()));
                    }
                }
                Referent::Capital(_) => {
                    // Tripoli in an article on Lebanon is not the capital of Libya.
                    let elsewhere = |code: &str| {
                        let other = place.and_then(|place| self.atlas.places()[place].country());
                        other.is_some_and(|other| {
                            other != code
                                && (beside == Some(other)
                                    || (beside.is_none()
                                        && !self.countries.contains_key(code)
                                        && self.countries.contains_key(other)))
                        })
                    };
                    // New London is another town.
                    let of_new = range.start.checked_sub(1).is_some_and(|before| {
                        matches!(
                            text.words[before].text,
                            "New" | "Little" | "Port" | "Fort" | "Mount" | "Lake" | "Saint"
                        )
                    });
                    if let Some(code) = self.state(*referent).filter(|code| !elsewhere(code) && !of_new) {
                        if let Some(body) = self.seated(range, referents, code) {
                            return Some(Name::Seated { body, state: code.to_owned() });
                        }
                        return Some(Name::Capital(code.to_owned()));
                    }
                }
                Referent::Region(index) => return Some(Name::Region(self.atlas.regions()[index].code.clone())),
                Referent::Regional(index) => return Some(Name::Regional(self.atlas.regions()[index].code.clone())),
                Referent::Person(_) => {
                    if let Some(name) = self.named_person(range, referents, label == Some("PERSON")) {
                        return Some(Name::Person { name });
                    }
                }
                Referent::Body(index) => {
                    // "Total", "Shell" at the head of a sentence may be plain words.
                    if range.len() > 1 || !starts_sentence || entity.is_some() || is_all_capitals(text, range) {
                        return Some(Name::Body(self.body_of_the_day(index, referents)));
                    }
                }
                Referent::Place(_) => {
                    if let Some(place) = place.filter(|_| outlet.is_none()) {
                        return Some(Name::Spot(place));
                    }
                }
                Referent::Outlet(index) => outlet = Some(index),
            }
        }
        // "The National Security Council" is no paper called The National.
        let goes_on = entity.is_some_and(|entity| {
            label == Some("ORG")
                && range.end < entity.range.end
                && text.words[range.start].lower() == "the"
                && text.words[range.end].is_capitalised()
        });
        // Many outlets bear everyday names: alone they count only where the pipeline sees an organisation too.
        outlet.filter(|_| (range.len() > 1 || label == Some("ORG")) && !goes_on).map(Name::Outlet)
    }

    /// The body that the city of its seat stands for: "Brussels" where the article does not tell of Belgium.
    fn seated(&self, range: &Range<usize>, referents: &[Referent], state: &str) -> Option<usize> {
        let body = referents.iter().find_map(|referent| match *referent {
            Referent::Body(index) => Some(index),
            _ => None,
        })?;
        let before = range.start.checked_sub(1).map(|before| self.text.words[before].lower().as_str());
        let is_place = matches!(before, Some("at" | "from" | "in" | "near" | "outside"));
        (!is_place && !self.states.contains(state)).then_some(body)
    }

    /// Whether a word makes money of the name before it: "pegs the yuan to the U.S. dollar".
    fn is_of_money(&self, next: usize) -> bool {
        self.text.words.get(next).is_some_and(|next| {
            matches!(
                next.lower().as_str(),
                "dinar"
                    | "dirham"
                    | "dollar"
                    | "dollars"
                    | "lira"
                    | "peso"
                    | "pesos"
                    | "renminbi"
                    | "rial"
                    | "riyal"
                    | "rouble"
                    | "roubles"
                    | "ruble"
                    | "rubles"
                    | "rupee"
                    | "rupees"
                    | "yen"
                    | "yuan"
            )
        })
    }

    /// The person whom a whole name means: of namesakes the one in office, else whoever the title will tell.
    fn named_person(&self, range: &Range<usize>, referents: &[Referent], is_person: bool) -> Option<String> {
        let holders = || {
            referents.iter().filter_map(|referent| match *referent {
                Referent::Person(index) => Some(&self.atlas.holders()[index]),
                _ => None,
            })
        };
        let first = holders().next()?;
        let mut current = holders().filter(|holder| self.in_office(holder));
        let in_office = current.next().filter(|one| current.all(|other| other.name == one.name));
        if range.len() == 1 {
            // "Abdullah", "Francis": a ruler's name or by-name alone means one in office only.
            return in_office.filter(|holder| is_person || holder.name.contains(' ')).map(|holder| holder.name.clone());
        }
        if holders().all(|holder| holder.name == first.name) {
            return Some(first.name.clone());
        }
        Some(in_office.map_or_else(|| self.text.slice(range).to_owned(), |holder| holder.name.clone()))
    }

    /// Of bodies of one name the one that exists on the day.
    fn body_of_the_day(&self, first: usize, referents: &[Referent]) -> usize {
        let exists = |index: usize| self.date.is_none_or(|date| self.atlas.bodies()[index].exists_on(date));
        let bodies = referents.iter().filter_map(|referent| match *referent {
            Referent::Body(index) => Some(index),
            _ => None,
        });
        let alive: Vec<usize> = bodies.into_iter().filter(|&index| exists(index)).collect();
        // Of two bodies of one name ("the RSF") that of a country which the article names.
        let told_of = |index: &&usize| self.countries.contains_key(self.atlas.bodies()[**index].code.as_str());
        alive.iter().find(told_of).or(alive.first()).copied().unwrap_or(first)
    }

    /// The place that a name means: one in the country that is named beside it, else in those that the article names
    /// most, else the biggest.
    fn place(&self, range: &Range<usize>, referents: &[Referent], beside: Option<&str>) -> Option<usize> {
        let text = self.text;
        let word = &text.words[range.start];
        if let Some(entity) = word.entity.map(|entity| &text.entities[entity]).filter(|e| e.label == "PERSON") {
            // A part of somebody's name, or a surname after a title.
            if entity.range != *range || self.title_before(range.start).is_some() {
                return None;
            }
        }
        if range.len() == 1 && word.entity.is_none() && !word.is_proper() {
            return None;
        }
        let places = referents.iter().filter_map(|referent| match *referent {
            Referent::Place(index) => Some(index),
            _ => None,
        });
        let weight = |index: usize| {
            let place = &self.atlas.places()[index];
            let is_beside = beside.is_some_and(|code| place.countries.iter().any(|country| country == code));
            let named = place.countries.iter().filter_map(|code| self.countries.get(code.as_str())).max();
            (is_beside, named.copied().unwrap_or(0), place.population.unwrap_or(0))
        };
        let best = places.clone().min_by_key(|&index| std::cmp::Reverse(weight(index)))?;
        // "Punjab" lies in two countries: nothing tells in which.
        let country = |index: usize| self.atlas.places()[index].country();
        let is_tie = weight(best) == (false, 0, 0)
            && places
                .filter(|&index| index != best)
                .any(|index| weight(index) == (false, 0, 0) && country(index) != country(best));
        Some(best).filter(|_| !is_tie)
    }

    /// Cuts titles off the front of a person's name.
    fn without_titles(&self, mut range: Range<usize>) -> Range<usize> {
        loop {
            let longest = (1..=3.min(range.len())).rev().find(|&count| {
                let end = range.start + count;
                self.lists.title(&self.phrase(range.start..end)).is_some()
                    || (count == 1 && self.lists.is_before_title(self.text.words[range.start].lower()))
            });
            match longest {
                Some(count) => range.start += count,
                None => return range,
            }
        }
    }

    fn phrase(&self, range: Range<usize>) -> String {
        let mut phrase = String::new();
        for word in &self.text.words[range] {
            if !phrase.is_empty() && word.text != "-" && !phrase.ends_with('-') {
                phrase.push(' ');
            }
            phrase.push_str(word.lower());
        }
        phrase
    }

    /// The title that ends right before `end`: office, sector and first word.
    fn title_before(&self, end: usize) -> Option<(String, Option<Sector>, usize)> {
        let text = self.text;
        let start = text.sentences[text.words[end.checked_sub(1)?].sentence].start;
        for count in (1..=6).rev() {
            let Some(first) = end.checked_sub(count).filter(|first| *first >= start) else { continue };
            // "Minister for Foreign Affairs and Trade": no other titles are as long.
            if count > 4 && text.words[first].lower() != "minister" {
                continue;
            }
            if let Some((office, sector)) = self.lists.title(&self.phrase(first..end)) {
                return Some((office.to_owned(), sector, first));
            }
        }
        None
    }

    /// The office in the title that the noun heads: "secretary of state", "foreign minister".
    fn title_with(&self, noun: usize) -> Option<String> {
        let end = self.text.sentences[self.text.words[noun].sentence].end;
        (noun + 1..=(noun + 3).min(end)).rev().find_map(|end| {
            let (office, _, first) = self.title_before(end)?;
            (first <= noun).then_some(office)
        })
    }

    /// People whom the pipeline missed: a title followed by capitalised words that no name holds yet.
    fn find_titled_people(&mut self) {
        let text = self.text;
        let mut at = 1;
        while at < text.words.len() {
            let free = |index: usize, reader: &Self| {
                let word = &text.words[index];
                let taken = reader.name_at[index].map(|found| &reader.found[found].name);
                let open =
                    matches!(taken, None | Some(Name::Organisation | Name::Place | Name::Spot(_) | Name::Outlet(_)));
                open && word.is_proper()
                    && word.is_capitalised()
                    && reader.lists.title(word.lower()).is_none()
                    && !reader.lists.is_minister_word(word.lower())
            };
            if !free(at, self) || text.words[at].sentence != text.words[at - 1].sentence {
                at += 1;
                continue;
            }
            let Some((_, _, first)) = self.title_before(at) else {
                at += 1;
                continue;
            };
            // "Foreign Minister Aso", not "the president of Ghana" or "the General Assembly".
            if !text.words[first].is_capitalised() && !text.words[at - 1].is_noun() {
                at += 1;
                continue;
            }
            let mut end = at;
            while end < text.words.len()
                && end < at + 4
                && free(end, self)
                && text.words[end].sentence == text.words[at].sentence
            {
                end += 1;
            }
            // "Kim Kye-gwan" is five words to the parser.
            let touches = |index: usize| {
                text.words.get(index).is_some_and(|word| word.bytes.start == text.words[index - 1].bytes.end)
            };
            while touches(end) && text.words[end].text == "-" && touches(end + 1) {
                end += 2;
            }
            let range = at..end;
            for word in range.clone() {
                self.name_at[word] = Some(self.found.len());
            }
            self.found.push(Found { name: Name::Person { name: text.slice(&range).to_owned() }, range });
            at = end;
        }
    }

    // ---- people ----

    /// Gathers the people of the article: full names first, then surnames that belong to them.
    fn know_people(&mut self) {
        let mut order: Vec<usize> =
            (0..self.found.len()).filter(|&i| matches!(self.found[i].name, Name::Person { .. })).collect();
        order.sort_by_key(|&i| (self.found[i].range.len() == 1, self.found[i].range.start));
        for index in order {
            let found = self.found[index].clone();
            let Name::Person { name } = &found.name else { continue };
            let mut described = self.describe(&found.range);
            // "Pope Francis": one name with its title, which the atlas knows together.
            if found.range.len() > 1 && !name.contains(' ') {
                let holder =
                    self.atlas.holders_named(name).find(|holder| holder.name == *name && self.in_office(holder));
                if let Some(holder) = holder {
                    described.code.get_or_insert_with(|| holder.code.clone());
                    described.office.get_or_insert_with(|| {
                        self.kind(holder).map_or_else(String::new, |kind| kind.title().to_owned())
                    });
                    described.sector = described.sector.or(self.kind(holder).map(|kind| kind.sector));
                }
            }
            let person = self.person(name, found.range.start, described);
            self.person_of.insert(index, person);
        }
        // Words that are the surname of somebody known, whatever the pipeline took them for.
        for index in 0..self.text.words.len() {
            let word = &self.text.words[index];
            // "Trump and Putin": at the head of a sentence a surname may be taken for another kind of word.
            let is_name = word.is_proper() || (word.dep == "nsubj" && word.tag.starts_with("VB"));
            let label = word.entity.map(|entity| self.text.entities[entity].label.as_str());
            if !word.is_capitalised()
                || !(is_name || word.is_noun())
                || matches!(label, Some("DATE" | "TIME" | "MONEY" | "CARDINAL" | "LANGUAGE"))
            {
                continue;
            }
            let free = match self.name_at[index] {
                None => true,
                Some(found) => {
                    let name = &self.found[found].name;
                    self.found[found].range.len() == 1
                        && matches!(name, Name::Organisation | Name::Place | Name::Spot(_) | Name::Outlet(_))
                }
            };
            // "Munkh-Orgil", which the tokenizer takes apart
            let joined = index..index + 3;
            let is_joined = self.text.words.get(index + 1).is_some_and(|dash| dash.text == "-")
                && self.text.words.get(index + 2).is_some_and(|next| next.is_capitalised())
                && joined.clone().all(|word| {
                    self.name_at[word].is_none_or(|found| {
                        let found = &self.found[found];
                        found.range == joined && matches!(found.name, Name::Organisation | Name::Place)
                    })
                });
            if is_joined && let Some(person) = self.by_surname(self.text.slice(&joined), index, None) {
                for word in joined.clone() {
                    self.name_at[word] = Some(self.found.len());
                }
                self.person_of.insert(self.found.len(), person);
                self.people[person].mentions += 1;
                let name = self.text.slice(&joined).to_owned();
                self.found.push(Found { range: joined, name: Name::Person { name } });
                continue;
            }
            let mut person = if free { self.by_surname(word.text, index, None) } else { None };
            // "Erdogan", without a word on who that is: one who is in office on the day.
            let is_place = self.name_at[index].is_some_and(|found| matches!(self.found[found].name, Name::Spot(_)));
            // "the Assad regime", "the Bush administration" of years after it.
            let leads = self.leads(index);
            let stands = leads || !matches!(word.dep, "compound" | "nmod" | "amod");
            if free && !is_place && person.is_none() && is_name && stands {
                let description = Description { leads, ..Description::default() };
                let known = self.holder(word.text, &description).is_some();
                person = known.then(|| self.person(word.text, index, description));
            }
            if let Some(person) = person {
                self.name_at[index] = Some(self.found.len());
                self.person_of.insert(self.found.len(), person);
                self.people[person].mentions += 1;
                self.found.push(Found { range: index..index + 1, name: Name::Person { name: word.text.to_owned() } });
            }
        }
        self.complete_countries();
    }

    /// Countries of people of whom the words beside them say none: by what is said of others in the article.
    fn complete_countries(&mut self) {
        let mut numbers: Vec<(usize, usize)> = self.person_of.iter().map(|(&found, &person)| (found, person)).collect();
        numbers.sort_by_key(|&(found, _)| self.found[found].range.start);
        for (found, person) in numbers {
            if self.people[person].code.is_some() {
                continue;
            }
            let range = self.found[found].range.clone();
            let description = self.describe(&range);
            // "Belgian King Albert, Prime Minister Guy Verhofstadt": a list under one nationality.
            let inherited = || {
                let head = self.head_of(&range);
                let above = self.text.words[head].head;
                let listed = self.text.words[head].dep == "conj" && description.office.is_some();
                let other = listed.then(|| self.name_at[above]).flatten()?;
                let other = self.person_of.get(&other).map(|&other| &self.people[other])?;
                let held = other.office.as_deref()?;
                let own = description.office.as_deref()?;
                // "President Ali and Crown Prince Hamad", "President Bashir and President Museveni": no one country has both.
                let apart =
                    held == own || (is_royal(held) && own == "president") || (is_royal(own) && held == "president");
                other.code.clone().filter(|_| !apart)
            };
            let code = description.code.clone().or_else(inherited);
            let known = &mut self.people[person];
            known.code = code;
            known.sector = known.sector.or(description.sector);
        }
    }

    /// What stands around a person's name: office, sector, country, former, and where the mention starts.
    fn describe(&self, range: &Range<usize>) -> Description {
        let text = self.text;
        let mut description = Description { start: range.start, ..Description::default() };
        let mut at = range.start;
        let sentence_start = text.sentences[text.words[range.start].sentence].start;
        description.leads = self.leads(self.head_of(range));
        description.courtesy =
            at > sentence_start && matches!(text.words[at - 1].text, "Mr." | "Mr" | "Mrs." | "Mrs" | "Ms." | "Ms");
        while at > sentence_start {
            if let Some((office, sector, first)) = self.title_before(at) {
                if description.office.is_none() {
                    description.office = Some(office);
                    description.sector = sector;
                }
                at = first;
                description.start = at;
                continue;
            }
            let before = at - 1;
            if let Some(found) = self.name_at[before].map(|found| &self.found[found]) {
                match &found.name {
                    Name::National(code) | Name::Regional(code) => {
                        description.code.get_or_insert_with(|| code.clone());
                        at = found.range.start;
                        description.start = at;
                        continue;
                    }
                    Name::Country(code) => {
                        let prior = found.range.start.checked_sub(1).map(|index| text.words[index].lower().as_str());
                        let is_post = matches!(prior, Some("to" | "of" | "in" | "for"));
                        if is_post && let Some((office, sector, first)) = self.title_before(found.range.start - 1) {
                            // An ambassador to a country is not of that country.
                            if prior != Some("to") {
                                description.code.get_or_insert_with(|| code.clone());
                            }
                            description.office.get_or_insert(office);
                            description.sector = description.sector.or(sector);
                            at = first;
                            description.start = at;
                            continue;
                        }
                        // "wrote to U.S. President Eisenhower": "to" is the verb's.
                        if description.office.is_some() {
                            description.code.get_or_insert_with(|| code.clone());
                            at = found.range.start;
                            description.start = at;
                            continue;
                        }
                    }
                    // "New Orleans Mayor Ray Nagin"
                    Name::Spot(_) if description.office.is_some() && found.range.end == at => {
                        description.code = description.code.or_else(|| self.country_as_owner(&found.name));
                    }
                    Name::Body(_) | Name::Organisation if description.office.is_some() => {
                        description.code = description.code.or_else(|| self.code_of_organisation(found));
                        at = found.range.start;
                        description.start = at;
                        continue;
                    }
                    _ => {}
                }
                break;
            }
            let word = text.words[before].lower();
            // "Qatar's foreign minister Tea", "Germany's Michael Roth"
            if matches!(word.as_str(), "'s" | "’s" | "'" | "’") && before > sentence_start {
                let owner = self.name_at[before - 1].map(|found| &self.found[found]);
                if let Some(Found { range, name }) = owner
                    && let Some(code) = self.country_as_owner(name)
                {
                    description.code.get_or_insert(code);
                    at = range.start;
                    description.start = at;
                    continue;
                }
                break;
            }
            // "the Russian businessman Viktor Bout", "Israeli soldier Gilad Shalit"
            if description.code.is_none() && text.words[before].is_noun() && !text.words[before].is_capitalised() {
                let national = (before.saturating_sub(2)..before).rev().find_map(|place| {
                    let found = &self.found[self.name_at[place]?];
                    match &found.name {
                        Name::National(code) => Some((found.range.start, code.clone())),
                        // "OSCE mediator William Hill"
                        Name::Body(body) if place + 1 == before => {
                            Some((found.range.start, self.atlas.bodies()[*body].code.clone()))
                        }
                        _ => None,
                    }
                });
                if let Some((start, code)) = national.filter(|(start, _)| *start >= sentence_start) {
                    let agent = self.lists.agent(text.lemma(before));
                    description.sector = description.sector.or(agent.and_then(|agent| agent.sector));
                    description.code = Some(code);
                    description.start = start;
                }
                break;
            }
            if self.lists.is_before_title(word) && (description.office.is_some() || self.lists.is_former(word)) {
                description.former |= self.lists.is_former(word);
                at = before;
                description.start = at;
                continue;
            }
            break;
        }
        if description.code.is_none() {
            description.code = self.introduced(range);
        }
        self.describe_by_apposition(range, &mut description);
        description
    }

    /// "King Leopold of Belgium", "Jane Smith from New York".
    fn introduced(&self, range: &Range<usize>) -> Option<String> {
        let preposition = self.text.words.get(range.end)?;
        if !matches!(preposition.text, "of" | "from") || !range.contains(&preposition.head) {
            return None;
        }
        let after = (range.end + 1..self.text.words.len().min(range.end + 3)).find_map(|word| self.name_at[word])?;
        match &self.found[after].name {
            Name::Country(code) | Name::Capital(code) => Some(code.clone()),
            Name::Spot(_) if preposition.text == "from" => self.country_as_owner(&self.found[after].name),
            _ => None,
        }
    }

    /// "Jan Novak, foreign minister of Chad," and "Chad's foreign minister, Jan Novak".
    fn describe_by_apposition(&self, range: &Range<usize>, description: &mut Description) {
        let text = self.text;
        let head = self.head_of(range);
        let mut sides: Vec<usize> = text.children_with(head, &["appos"]).collect();
        if text.words[head].dep == "appos" {
            let side = text.words[head].head;
            sides.push(side);
            // Hung on the country of a post: "the ambassador to Kenya, Liu Xianfa".
            let holder = text.words[text.words[side].head].head;
            if matches!(self.name_at[side].map(|found| &self.found[found].name), Some(Name::Country(_))) {
                sides.push(holder);
            }
        }
        sides.extend(self.posts_of(head));
        for side in sides {
            let agent = self.lists.agent(text.lemma(side));
            // "Zhan Qixiong, the captain of a Chinese trawler": any common noun beside a person's name says who that is.
            let is_titled = || self.title_before(side + 1).is_some();
            if agent.is_none() && (text.words[side].tag != "NN" || self.name_at[side].is_some()) && !is_titled() {
                continue;
            }
            if agent.is_some_and(|agent| matches!(agent.kind, AgentKind::Body | AgentKind::Group | AgentKind::State)) {
                continue;
            }
            if description.office.is_none() {
                description.office = self.title_before(side + 1).map(|(office, ..)| office);
            }
            let own_subtree: Vec<usize> = if text.subtree(side).binary_search(&head).is_ok() {
                let name_side = text.subtree(head);
                text.subtree(side).into_iter().filter(|index| name_side.binary_search(index).is_err()).collect()
            } else {
                text.subtree(side)
            };
            // "the coordinator of his alliance, who accused Washington": what a relative clause tells of is another matter.
            let told = |index: usize| {
                std::iter::once(index).chain(text.ancestors(index)).take_while(|&above| above != side).any(|above| {
                    // "a general indicted by the court"
                    let is_done = text.words[above].dep == "acl" && text.words[above].tag == "VBN";
                    text.words[above].dep == "relcl"
                        || is_done && !matches!(text.lemma(above), "base" | "bear" | "elect" | "name")
                })
            };
            // "Mr Kim's counterpart"
            let is_other = |index: usize| {
                let mut up = std::iter::once(index).chain(text.ancestors(index)).take_while(|&above| above != side);
                is_apart(text.lemma(side)) && up.any(|above| text.words[above].dep == "poss")
            };
            for index in own_subtree.into_iter().filter(|&index| !told(index) && !is_other(index)) {
                if description.code.is_some() {
                    break;
                }
                // An ambassador to a country is not of it.
                let is_post = text
                    .ancestors(index)
                    .take_while(|&above| above != side)
                    .any(|above| text.words[above].lower() == "to");
                description.code =
                    self.name_at[index].filter(|_| !is_post).and_then(|found| match &self.found[found].name {
                        Name::Person { name } => self.code_of_person(name, index),
                        Name::Body(_) | Name::Organisation => self
                            .code_of_organisation(&self.found[found])
                            .or_else(|| self.code_of_person(self.text.words[index].text, index)),
                        name => self.country_as_owner(name),
                    });
            }
            // "His main rival, Jean Ping": of the country of the one before.
            let is_his = |&owner: &usize| matches!(text.words[owner].lower().as_str(), "his" | "her");
            if description.code.is_none()
                && is_compatriot(text.lemma(side))
                && text.children_with(side, &["poss"]).any(|owner| is_his(&owner))
            {
                description.code = text
                    .words_before(side)
                    .find_map(|before| {
                        let found = &self.found[self.name_at[before]?];
                        let Name::Person { name } = &found.name else { return None };
                        Some(self.code_of_person(name, before))
                    })
                    .flatten();
            }
            description.sector =
                description.sector.or(agent.and_then(|agent| agent.sector)).or(Some(Sector::Government).filter(|_| {
                    text.subtree(side).iter().any(|&index| {
                        self.lists
                            .agent(text.lemma(index))
                            .is_some_and(|agent| agent.sector == Some(Sector::Government))
                    })
                }));
        }
    }

    /// Whether a name says whose a government is: "the Assad regime", "the Bush administration".
    fn leads(&self, name: usize) -> bool {
        let word = &self.text.words[name];
        matches!(word.dep, "compound" | "nmod") && is_of_a_leader(self.text.lemma(word.head))
    }

    /// What posts a clause says that its subject holds: "presented his credentials as German ambassador to Kenya", "was the first
    /// American envoy to Fiji".
    fn posts_of(&self, head: usize) -> Vec<usize> {
        let text = self.text;
        let word = &text.words[head];
        if !matches!(word.dep, "nsubj" | "nsubjpass") {
            return Vec::new();
        }
        let verb = word.head;
        let is_post = |post: &usize| {
            matches!(
                text.lemma(*post).to_lowercase().as_str(),
                "ambassador"
                    | "chancellor"
                    | "commissioner"
                    | "consul"
                    | "envoy"
                    | "minister"
                    | "plenipotentiary"
                    | "premier"
                    | "president"
                    | "representative"
                    | "resident"
                    | "secretary"
            )
        };
        let named = text.children_with(verb, &["attr"]);
        let serves = text.children_with(verb, &["prep"]).filter(|&word| text.words[word].lower() == "as");
        let serves = serves.flat_map(|word| text.children_with(word, &["pobj"]).collect::<Vec<_>>());
        named.chain(serves).filter(is_post).collect()
    }

    /// The country of those who belong to a place: "Alaska's governor", "the Chinese captain".
    fn country_as_owner(&self, name: &Name) -> Option<String> {
        match name {
            Name::Country(code) | Name::National(code) | Name::Capital(code) => Some(code.clone()),
            Name::Seated { body, .. } => Some(self.atlas.bodies()[*body].code.clone()),
            Name::Spot(place) => self.atlas.places()[*place].country().map(str::to_owned),
            _ => None,
        }
    }

    fn code_of_person(&self, name: &str, at: usize) -> Option<String> {
        if let Some(person) = self.people_called(&fold(name)).find(|&person| self.people[person].name == name) {
            return self.people[person].code.clone();
        }
        self.by_surname(name, at, None).and_then(|person| self.people[person].code.clone())
    }

    /// The country in an organisation's own name, or of its row in the atlas.
    fn code_of_organisation(&self, found: &Found) -> Option<String> {
        match &found.name {
            Name::Body(index) => Some(self.atlas.bodies()[*index].code.clone()),
            Name::Outlet(index) => self.atlas.outlets()[*index].country.clone(),
            _ => {
                let bytes =
                    self.text.words[found.range.start].bytes.start..self.text.words[found.range.end - 1].bytes.end;
                let names = self.atlas.names().find(&self.text.article[bytes]);
                let mut codes = names.iter().flat_map(|name| name.referents).filter_map(|referent| match *referent {
                    Referent::Country(i) | Referent::National(i) | Referent::Capital(i) => {
                        Some(self.atlas.countries()[i].code.clone())
                    }
                    _ => None,
                });
                // "the Bakassi Movement": of the country of the place that it is named for.
                let named_for = || {
                    let mut places = names.iter().filter(|name| name.range.start == 0).flat_map(|name| name.referents);
                    let country = places.find_map(|referent| match *referent {
                        Referent::Place(index) => self.atlas.places()[index].country(),
                        _ => None,
                    });
                    // "the Maputo Prosecutor's Office"
                    let last = self.text.words[found.range.end - 1].text;
                    let is_organ = matches!(
                        last,
                        "Authority"
                            | "Council"
                            | "Court"
                            | "Department"
                            | "Government"
                            | "Office"
                            | "Police"
                            | "Prefecture"
                    );
                    country
                        .filter(|code| (is_organ || self.countries.contains_key(code)) && found.range.len() > 1)
                        .map(str::to_owned)
                };
                // "Volvo Trucks", "Hyundai Steel": of the group whose name it begins with.
                let of_group = || {
                    let mut groups = names.iter().filter(|name| name.range.start == 0).flat_map(|name| name.referents);
                    groups.find_map(|referent| match *referent {
                        Referent::Body(index) => {
                            let body = &self.atlas.bodies()[index];
                            (body.sector == Sector::Business).then(|| body.code.clone())
                        }
                        _ => None,
                    })
                };
                let Some(first) = codes.next() else { return of_group().or_else(named_for) };
                // "Japanese-Georgian Society" belongs to no one of them; the first is named first for its seat.
                Some(first)
            }
        }
    }

    /// The number of a person, known before or not.
    fn person(&mut self, name: &str, at: usize, description: Description) -> usize {
        let single = !name.contains(' ');
        let known = if single {
            self.by_surname(name, at, Some(&description))
        } else {
            let wanted = fold(name);
            let mut alike = self.people_called(last_name(&wanted));
            alike.find(|&person| {
                let full = fold(&self.people[person].name);
                full == wanted || full.strip_suffix(wanted.as_str()).is_some_and(|rest| rest.ends_with(' '))
            })
        };
        let holder = if known.is_none() { self.holder(name, &description) } else { None };
        // Another spelling of somebody known.
        let same = || {
            holder.and_then(|holder| {
                self.people_called(&fold(&holder.name)).find(|&person| self.people[person].name == holder.name)
            })
        };
        let number = known.or_else(same).unwrap_or_else(|| {
            let kind = holder.and_then(|holder| self.kind(holder));
            let in_office = holder.is_some_and(|holder| self.in_office(holder));
            // "President Castro" when he leads his party only.
            let is_called = description
                .office
                .as_deref()
                .zip(holder)
                .is_none_or(|(office, holder)| kind.is_some_and(|kind| kind.is_called(office, &holder.code)));
            let name = holder.map_or_else(|| name.to_owned(), |holder| holder.name.clone());
            let full = fold(&name);
            let mut keys = vec![last_name(&full), full.split(' ').next().unwrap_or_default(), &full];
            keys.sort_unstable();
            keys.dedup();
            for key in keys {
                self.people_by_name.entry(key.to_owned()).or_default().push(self.people.len());
            }
            self.people.push(Known {
                name,
                code: description.code.clone().or_else(|| holder.map(|holder| holder.code.clone())),
                office: kind.filter(|_| in_office).map(|kind| kind.title().to_owned()),
                sector: description.sector.filter(|_| !in_office || !is_called).or(kind.map(|kind| kind.sector)),
                former: false,
                mentions: 0,
            });
            self.people.len() - 1
        });
        let person = &mut self.people[number];
        person.mentions += 1;
        person.former |= description.former;
        person.code = person.code.take().or(description.code);
        person.sector = person.sector.or(description.sector);
        if person.office.is_none() && !person.former {
            person.office = description.office;
        }
        number
    }

    /// The known people of whose names the folded words are the whole, or the first or last part, first known first.
    fn people_called(&self, words: &str) -> impl Iterator<Item = usize> + '_ {
        self.people_by_name.get(words).into_iter().flatten().copied()
    }

    /// The known person whom a bare surname (or a ruler's first name) means at this place.
    fn by_surname(&self, name: &str, _at: usize, description: Option<&Description>) -> Option<usize> {
        let name = fold(name);
        let fits = |person: &Known| {
            let full = fold(&person.name);
            if !full.contains(' ') {
                return full == name;
            }
            let last = last_name(&full) == last_name(&name);
            let family_first = person.code.as_deref().is_some_and(is_called_by_first);
            let ruler = person.office.as_deref().is_some_and(|office| {
                matches!(
                    office,
                    "king" | "queen" | "emperor" | "monarch" | "sultan" | "emir" | "pope" | "prince" | "crown prince"
                )
            });
            let first = (family_first || ruler) && full.split(' ').next() == Some(name.as_str());
            let country = description
                .and_then(|d| d.code.as_ref())
                .is_none_or(|code| person.code.as_ref().is_none_or(|own| own == code));
            let former = description.is_none_or(|d| !d.former || person.former || d.office.is_none());
            (last || first) && country && former
        };
        let mut alike: Vec<usize> = self.people_called(&name).chain(self.people_called(last_name(&name))).collect();
        alike.sort_unstable();
        alike.dedup();
        let matching: Vec<usize> = alike.into_iter().filter(|&person| fits(&self.people[person])).collect();
        match matching[..] {
            // "Saddam Hussein ... Saddam": by the first name, where only one bears it.
            [] => {
                let is_so_called = |person: &&usize| {
                    let full = fold(&self.people[**person].name);
                    full.contains(' ') && full.split(' ').next() == Some(name.as_str())
                };
                let mut called = self.people_called(&name).collect::<Vec<_>>();
                called.dedup();
                let called: Vec<&usize> = called.iter().filter(is_so_called).collect();
                match called[..] {
                    [only] if description.is_none_or(|d| d.office.is_none() && d.code.is_none()) => Some(*only),
                    _ => None,
                }
            }
            [only] => Some(only),
            // Of two namesakes the one in office is meant, unless both or neither are.
            _ => {
                let mut current = matching.iter().copied().filter(|&i| !self.people[i].former);
                let first = current.next()?;
                current.next().is_none().then_some(first)
            }
        }
    }

    /// The term of office that a name, with what is said around it, belongs to.
    fn holder(&self, name: &str, description: &Description) -> Option<&'t Holder> {
        let office = description.office.as_deref();
        let same_country = |holder: &&Holder| description.code.as_ref().is_none_or(|code| *code == holder.code);
        if name.contains(' ') {
            let matching: Vec<&Holder> = self.atlas.holders_named(name).filter(same_country).collect();
            let is_called = |holder: &Holder| {
                office.is_some_and(|office| self.kind(holder).is_some_and(|kind| kind.is_called(office, &holder.code)))
            };
            let current = matching.iter().copied().filter(|holder| self.in_office(holder));
            // Of several offices the one that the text names, else the highest.
            let current = current.min_by_key(|holder| (!is_called(holder), rank(&holder.office)));
            let begun = |from: Date| self.date.is_none_or(|date| from <= date);
            let latest = matching.iter().copied().filter(|holder| holder.from.is_none_or(begun));
            return current.or_else(|| latest.max_by_key(|holder| holder.from)).or_else(|| matching.first().copied());
        }
        let matching: Vec<&Holder> = self
            .atlas
            .holders_by_part(last_name(name))
            .filter(|holder| self.in_office(holder))
            .filter(same_country)
            .collect();
        let begun = |holder: &&Holder| holder.from.zip(self.date).is_some_and(|(from, date)| from <= date);
        let Some(office) = office else {
            let heads: Vec<&Holder> =
                matching.into_iter().filter(|holder| self.kind(holder).is_some_and(|kind| kind.by_surname)).collect();
            // A foreign minister only where no head of state or government is called so.
            let highest = heads.iter().copied().filter(|holder| holder.office != Office::FOREIGN_MINISTER).collect();
            let once = || {
                let named = |holder: &&Holder| self.countries.contains_key(holder.code.as_str());
                let heads = self.atlas.holders_by_part(last_name(name)).filter(|holder| {
                    holder.office != Office::FOREIGN_MINISTER && self.kind(holder).is_some_and(|kind| kind.by_surname)
                });
                latest(heads.filter(begun).filter(same_country).collect())
                    .filter(|head| description.leads || named(head))
            };
            // "Milosevic": nobody else of the name has led a state.
            let is_sole = |head: &Holder| {
                self.countries.contains_key(head.code.as_str())
                    && self.atlas.holders_by_part(last_name(name)).all(|holder| holder.name == head.name)
            };
            let head = one_person(highest)
                .or_else(|| one_person(heads))
                .or_else(|| once().filter(|head| description.courtesy || description.leads || is_sole(head)))?;
            // Of names that many people bear a head of state is meant only where the article names the state.
            let few = || {
                let mut names: Vec<&str> =
                    self.atlas.holders_by_part(last_name(name)).map(|holder| holder.name.as_str()).collect();
                names.sort_unstable();
                names.dedup();
                names.len() <= 3
            };
            let is_known = description.code.is_some()
                || description.leads
                || self.countries.contains_key(head.code.as_str())
                || few();
            return is_known.then_some(head);
        };
        let called = |holder: &&Holder| self.kind(holder).is_some_and(|kind| kind.is_called(office, &holder.code));
        let exactly: Vec<&Holder> = matching.iter().copied().filter(called).collect();
        if !exactly.is_empty() {
            return one_person(exactly);
        }
        // "President Clinton", of years after his term.
        if matching.is_empty() {
            let once = self.atlas.holders_by_part(last_name(name)).filter(begun).filter(same_country).filter(called);
            return latest(once.collect());
        }
        // "Minister Aso", "Ambassador Pashayev", "Commissioner Ferrero-Waldner": a part of what the office is called.
        let partly = |holder: &&Holder| {
            self.kind(holder).is_some_and(|kind| {
                kind.names(&holder.code)
                    .any(|name| name.split(' ').next() == Some(office) || name.rsplit(' ').next() == Some(office))
            })
        };
        one_person(matching.into_iter().filter(partly).collect())
    }

    /// What the atlas knows of the office.
    fn kind(&self, holder: &Holder) -> Option<&'t OfficeKind> {
        self.atlas.office(&holder.office)
    }

    fn in_office(&self, holder: &Holder) -> bool {
        self.date.is_some_and(|date| holder.holds_on(date))
    }

    fn head_of(&self, range: &Range<usize>) -> usize {
        let text = self.text;
        range
            .clone()
            .rev()
            .find(|&i| !range.contains(&text.words[i].head) || text.words[i].head == i)
            .unwrap_or(range.end - 1)
    }

    // ---- mentions ----

    fn mentions(&self) -> Mentions {
        let text = self.text;
        let mut counts: Vec<BTreeMap<String, (usize, usize)>> = vec![BTreeMap::new(); text.item_count()];
        let mut mentions = Mentions {
            by_word: vec![None; text.words.len()],
            of_person: vec![false; text.words.len()],
            adjectives: FxHashMap::default(),
            places: FxHashMap::default(),
            spots: FxHashMap::default(),
            focuses: Vec::new(),
            scenes: Vec::new(),
        };
        for (index, found) in self.found.iter().enumerate() {
            self.place_name(index, found, &mut mentions);
            if let Name::Country(code) | Name::National(code) | Name::Capital(code) = &found.name
                && !self.is_of_strangers(found)
            {
                let counts = &mut counts[text.item(found.range.start)];
                let next = counts.len();
                // A title tells what the article is about.
                let weight = if self.is_title(found.range.start) { 3 } else { 1 };
                counts.entry(code.clone()).or_insert((0, next)).0 += weight;
            }
        }
        for &(word, whole) in &self.short {
            let named = mentions.by_word[self.found[whole].range.end - 1].clone();
            if let Some(mut party) = named.filter(|party| party.kind == PartyKind::Body) {
                party.range = word..word + 1;
                mentions.set(word, Some(party));
            }
        }
        for (counts, in_title) in counts.into_iter().zip(self.in_titles()) {
            mentions.focuses.push(Focus::new(counts, topic(&in_title), self.first_in_title(&in_title)));
        }
        mentions.set_scenes(text);
        // Common nouns next, since "he" may mean "the ambassador"; then pronouns, from left to right.
        for index in 0..text.words.len() {
            if mentions.by_word[index].is_none() && text.words[index].is_noun() {
                let party = self.common_noun(index, &mentions);
                mentions.set(index, party);
            }
            if text.words[index].lower() == "latter" {
                let party = self.latter(index, &mentions);
                mentions.set(index, party);
            }
        }
        for index in 0..text.words.len() {
            // "Vice Premier He Lifeng": a part of a name.
            if text.words[index].tag.starts_with("PRP") && self.name_at[index].is_none() {
                let party = self.pronoun(index, &mentions);
                mentions.set(index, party);
            }
        }
        mentions.own_by_pronoun(text);
        mentions
    }

    /// "the French news agency quotes a rebel": what it tells need not be of its country.
    fn is_of_strangers(&self, found: &Found) -> bool {
        let after = |count: usize| self.text.words.get(found.range.end + count).map(|word| word.lower().as_str());
        after(0) == Some("news") && after(1) == Some("agency")
    }

    /// The countries that the title of each item names, in order.
    fn in_titles(&self) -> Vec<Vec<(usize, &String)>> {
        let mut countries = vec![Vec::new(); self.text.item_count()];
        for found in self.found.iter().filter(|found| self.is_title(found.range.start)) {
            if let Name::Country(code) | Name::National(code) | Name::Capital(code) = &found.name {
                countries[self.text.item(found.range.start)].push((found.range.start, code));
            }
        }
        countries.iter_mut().for_each(|of_item| of_item.sort_unstable());
        countries
    }

    /// The first country that a title names.
    fn first_in_title(&self, countries: &[(usize, &String)]) -> Option<String> {
        let (first, code) = *countries.first()?;
        // "Thailand and Cambodia agree": both.
        let joined = countries.iter().any(|&(second, other)| {
            other != code
                && self.text.words[first + 1..second].iter().all(|word| matches!(word.text, "," | "and" | "-"))
        });
        (!joined).then(|| code.clone())
    }

    /// Whether a word stands in the line over an article, or over an item of a round-up.
    fn is_title(&self, word: usize) -> bool {
        let text = self.text;
        let item = text.item_words(text.item(word));
        let first = text.words[item.start].paragraph;
        text.words[word].paragraph == first
            && text.words[item.end - 1].paragraph != first
            && text.sentences[text.words[word].sentence].clone().last().is_some_and(|last| text.words[last].text != ".")
    }

    fn place_name(&self, index: usize, found: &Found, mentions: &mut Mentions) {
        let text = self.text;
        let country_name = |code: &str| self.atlas.country(code).map(|country| country.name.clone());
        let party = match &found.name {
            Name::Country(code) | Name::Capital(code) => {
                let mut party = Party::new(PartyKind::Country, found.range.clone());
                party.name = country_name(code);
                party.code = Some(code.clone());
                if matches!(found.name, Name::Capital(_)) {
                    party.sector = Some(Sector::Government);
                }
                party
            }
            Name::Region(code) => {
                let mut party = Party::new(PartyKind::Region, found.range.clone());
                party.name = self.atlas.regions().iter().find(|region| region.code == *code).map(|r| r.name.clone());
                party.code = Some(code.clone());
                party
            }
            Name::National(code) | Name::Regional(code) => {
                // "ethnic Albanians" are of the country that they live in.
                let before = found.range.start.checked_sub(1);
                let is_ethnic = before.is_some_and(|before| text.words[before].lower() == "ethnic");
                // "the Pan-American highway"
                let is_of_all = before.is_some_and(|before| {
                    text.words[before].text == "-" && before > 0 && text.words[before - 1].lower() == "pan"
                });
                // "Bosnian Serbs" are of Bosnia.
                let nation = text.words[found.range.end - 1].lower();
                let is_of_people =
                    matches!(nation.as_str(), "serb" | "serbs" | "croat" | "croats" | "albanian" | "albanians");
                let is_people_within = is_of_people
                    && before.is_some_and(|before| {
                        mentions.adjectives.contains_key(&before) && text.words[before].is_capitalised()
                    });
                if is_of_all || is_people_within {
                    return;
                }
                if !is_ethnic {
                    for word in found.range.clone() {
                        mentions.adjectives.insert(word, (found.range.clone(), code.clone()));
                    }
                }
                // "the Japanese and the Russians" are parties only as nouns in the plural, or with "the" alone.
                let head = self.head_of(&found.range);
                let word = &text.words[head];
                let stands_alone = word.is_noun() && !matches!(word.dep, "compound" | "amod" | "nmod" | "poss");
                // "Japanese and Australians", "the French": without an ending of the plural.
                let one_of_many = ["ese", "ish", "ch", "iss"].iter().any(|end| word.text.ends_with(end))
                    && (matches!(word.dep, "nsubj" | "nsubjpass")
                        || (matches!(word.dep, "dobj" | "pobj" | "conj")
                            && head > 0
                            && text.words[head - 1].lower() == "the"));
                // "jailed a Qatari"
                let determiner = found.range.start.checked_sub(1).map(|before| text.words[before].lower().as_str());
                let is_one = stands_alone
                    && !word.text.ends_with('s')
                    && matches!(word.dep, "nsubj" | "nsubjpass" | "dobj" | "pobj" | "conj")
                    && matches!(determiner, Some("a" | "an" | "one" | "another"));
                // "thirteen Japanese"
                let is_counted = stands_alone
                    && found.range.start.checked_sub(1).is_some_and(|before| text.words[before].tag == "CD");
                let one_of_many = one_of_many || is_counted;
                if !one_of_many && !is_one && (!stands_alone || !word.text.ends_with('s')) {
                    return;
                }
                let mut party = Party::new(PartyKind::Group, found.range.clone());
                party.code = Some(code.clone()).filter(|_| !is_ethnic);
                party.sector = Some(Sector::Civilian);
                party.plural = !is_one;
                party
            }
            Name::Seated { body, state } => {
                let body = &self.atlas.bodies()[*body];
                let mut party = Party::new(PartyKind::Body, found.range.clone());
                party.name = Some(body.name.clone());
                party.code = Some(body.code.clone());
                party.sector = Some(body.sector);
                for word in found.range.clone() {
                    mentions.places.insert(word, (found.range.clone(), Some(state.clone())));
                }
                party
            }
            Name::Body(body) => {
                let body = &self.atlas.bodies()[*body];
                let mut party = Party::new(PartyKind::Body, found.range.clone());
                party.name = Some(body.name.clone());
                party.code = Some(body.code.clone());
                party.sector = Some(body.sector);
                // "Mexico's Congress", "the Brazilian Senate": other states have one of that name.
                if found.range.len() == 1
                    && let Some(code) = self.country_of_noun(&found.range).filter(|code| *code != body.code)
                    && self.atlas.country(&body.code).is_some()
                {
                    party.name = Some(text.slice(&found.range).to_owned());
                    party.code = Some(code);
                }
                party
            }
            Name::Outlet(outlet) => {
                let outlet = &self.atlas.outlets()[*outlet];
                let mut party = Party::new(PartyKind::Body, found.range.clone());
                party.name =
                    Some(if found.range.len() > 1 { text.slice(&found.range).to_owned() } else { outlet.name.clone() });
                party.code = outlet.country.clone();
                party.sector = Some(Sector::Media);
                party
            }
            Name::Organisation => {
                let mut party = Party::new(PartyKind::Body, found.range.clone());
                party.name = Some(text.slice(&found.range).to_owned());
                let seat = || self.seat_of_authority(&found.range);
                party.code =
                    self.code_of_organisation(found).or_else(|| self.country_of_noun(&found.range)).or_else(seat);
                // "the Court", for one named before
                if party.code.is_none()
                    && found.range.len() == 1
                    && let Some(body) = self.body_before(found.range.start, mentions)
                {
                    party.code.clone_from(&body.code);
                    party.name.clone_from(&body.name);
                }
                // "the Ministry of Public Security" is a ministry before it is anything of the public.
                let of = found.range.clone().find(|&word| matches!(text.words[word].lower().as_str(), "of" | "for"));
                let named = found.range.start..of.unwrap_or(found.range.end);
                let whole = of.map_or(0..0, |of| of..found.range.end);
                party.sector = named.rev().chain(whole.rev()).find_map(|word| {
                    let word = text.words[word].lower();
                    let named = self.lists.agent(word).or_else(|| self.lists.agent(word.strip_suffix('s')?));
                    named.and_then(|agent| agent.sector)
                });
                party
            }
            Name::Vessel(code) => {
                let mut party = Party::new(PartyKind::Body, found.range.clone());
                party.name = Some(text.slice(&found.range).to_owned());
                party.code = Some((*code).to_owned());
                party.sector = Some(Sector::Military);
                party
            }
            Name::Person { .. } => {
                let Some(person) = self.person_of.get(&index).map(|&person| &self.people[person]) else { return };
                let start = self.describe(&found.range).start;
                let mut party = Party::new(PartyKind::Person, start..found.range.end);
                party.name = Some(person.name.clone());
                party.code = person.code.clone();
                party.sector = person.sector;
                party.office = person.office.clone();
                party.former = person.former;
                party
            }
            Name::Spot(place) => {
                let code = self.atlas.places()[*place].country().map(str::to_owned);
                for word in found.range.clone() {
                    mentions.places.insert(word, (found.range.clone(), code.clone()));
                    mentions.spots.insert(word, *place);
                }
                return;
            }
            Name::Place => {
                let code = self.code_of_organisation(found);
                for word in found.range.clone() {
                    mentions.places.insert(word, (found.range.clone(), code.clone()));
                }
                return;
            }
        };
        if matches!(found.name, Name::Country(_) | Name::Capital(_)) {
            let spot = self.capital(found);
            for word in found.range.clone() {
                mentions.places.insert(word, (found.range.clone(), party.code.clone()));
                mentions.spots.extend(spot.map(|spot| (word, spot)));
            }
            // "US officials", "the Japan visit": the name modifies.
            let head = self.head_of(&found.range);
            if matches!(text.words[head].dep, "compound" | "amod" | "nmod")
                && let Some(code) = &party.code
            {
                for word in found.range.clone() {
                    mentions.adjectives.insert(word, (found.range.clone(), code.clone()));
                }
            }
        }
        for word in party.range.clone() {
            if mentions.by_word[word].as_ref().is_none_or(|other| other.range.len() <= party.range.len()) {
                mentions.set(word, Some(party.clone()));
            }
        }
    }

    /// The place of a capital.
    fn capital(&self, found: &Found) -> Option<usize> {
        let Name::Capital(code) = &found.name else { return None };
        let referents = self.atlas.names().exactly(self.text.slice(&found.range));
        let places = referents.iter().filter_map(|referent| match *referent {
            Referent::Place(index) => Some(index),
            _ => None,
        });
        places.into_iter().find(|&index| self.atlas.places()[index].country() == Some(code.as_str()))
    }

    /// "the Interim Authority in Afghanistan"
    fn seat_of_authority(&self, range: &Range<usize>) -> Option<String> {
        let last = self.text.words[range.end - 1].text;
        let preposition = self.text.words.get(range.end)?;
        if !matches!(last, "Authority" | "Government" | "Parliament") || !matches!(preposition.text, "in" | "of") {
            return None;
        }
        match &self.found[(*self.name_at.get(range.end + 1)?)?].name {
            Name::Country(code) => Some(code.clone()),
            _ => None,
        }
    }

    /// The country that the words before a noun phrase give it: "the Japanese Peace Institute", "Ghana's Electoral
    /// Commission".
    fn country_of_noun(&self, range: &Range<usize>) -> Option<String> {
        let head = self.head_of(range);
        // "the Kazakh bank TuranAlem": the adjective may hang on the noun before the name.
        let children: Vec<usize> = self.text.children(head).collect();
        let compounds = children.iter().filter(|&&child| self.text.words[child].dep == "compound");
        let below: Vec<usize> = compounds.flat_map(|&child| self.text.children(child)).collect();
        children.into_iter().chain(below).find_map(|child| {
            let found = &self.found[self.name_at[child]?];
            match &found.name {
                Name::National(code) | Name::Regional(code) => Some(code.clone()),
                Name::Country(code) if matches!(self.text.words[child].dep, "poss" | "compound" | "nmod") => {
                    Some(code.clone())
                }
                _ => None,
            }
        })
    }

    /// Party for a noun like "government", "companies", "the president", "both countries".
    fn common_noun(&self, index: usize, mentions: &Mentions) -> Option<Party> {
        self.common_noun_within(index, mentions, DEEPEST_PHRASE)
    }

    /// "He invited the crown prince to visit Doha; the latter accepted": the last person named before, else the last
    /// country or body.
    fn latter(&self, index: usize, mentions: &Mentions) -> Option<Party> {
        let text = self.text;
        let word = &text.words[index];
        let stands_alone = matches!(word.dep, "nsubj" | "nsubjpass" | "dobj" | "pobj");
        let definite = index.checked_sub(1).is_some_and(|before| text.words[before].lower() == "the");
        if word.lower() != "latter" || !stands_alone || !definite {
            return None;
        }
        let first = text.sentences[word.sentence.saturating_sub(1)].start.max(text.item_words(text.item(index)).start);
        let named = |wanted: fn(&Party) -> bool| {
            let mut before = (first..index).rev().filter(|&i| !text.words[i].tag.starts_with("PRP"));
            before.find_map(|i| mentions.by_word[i].as_ref().filter(|party| wanted(party))).cloned()
        };
        let person = named(|party| party.kind == PartyKind::Person && !party.plural);
        let mut party = person.or_else(|| named(|party| matches!(party.kind, PartyKind::Country | PartyKind::Body)))?;
        party.refer(index - 1..index + 1);
        Some(party)
    }

    /// The same, looking into so many phrases inside each other: "the head of the office of the minister".
    fn common_noun_within(&self, index: usize, mentions: &Mentions, depth: u8) -> Option<Party> {
        let text = self.text;
        let word = &text.words[index];
        // "Bolivia's president-elect"
        let of_elect = || {
            let noun = index.checked_sub(2).filter(|_| matches!(word.lower().as_str(), "elect" | "designate"))?;
            self.lists.agent(text.lemma(noun)).filter(|_| text.words[noun + 1].text == "-")
        };
        // "the UN secretary general", "Ghana's attorney general"
        let of_general = || {
            let before = index.checked_sub(1).filter(|_| word.lower() == "general")?;
            self.lists.agent(&format!("{}-general", text.words[before].lower()))
        };
        let agent = of_general().or_else(|| self.lists.agent(text.lemma(index)));
        let agent = agent.or_else(|| self.lists.agent(word.lower())).or_else(of_elect)?;
        if matches!(word.dep, "compound" | "nmod" | "amod") || self.is_no_party(index) {
            return None;
        }
        // "the Zelaya camp"; not "the refugee camp".
        let of_person = |word: usize| mentions.by_word[word].as_ref().is_some_and(|p| p.kind == PartyKind::Person);
        if text.lemma(index) == "camp" && !text.children_with(index, &["compound", "nmod", "poss"]).any(of_person) {
            return None;
        }
        // "attacked the capital"; not "raised capital".
        let is_definite = || text.children_with(index, &["det"]).any(|det| text.words[det].lower() == "the");
        if text.lemma(index) == "capital" && !(is_definite() && matches!(word.dep, "dobj" | "nsubj" | "nsubjpass")) {
            return None;
        }
        let mut range = self.noun_phrase(index);
        let plural = matches!(word.tag, "NNS" | "NNPS");
        let mut party = Party::new(PartyKind::Group, range.clone());
        party.sector = agent.sector.or_else(|| self.sector_of_phrase(index));
        // "urged all parties to the conflict"
        if text.lemma(index) == "party"
            && plural
            && text.children_with(index, &["amod", "compound", "nmod", "poss"]).next().is_none()
        {
            party.sector = None;
        }
        // "Hamas leaders", "Boeing executives": of what their body is.
        let of_body = text.children_with(index, &["compound", "nmod"]).find_map(|word| {
            let body = mentions.by_word[word].as_ref().filter(|party| party.kind == PartyKind::Body)?;
            body.sector.filter(|_| body.range.end <= index)
        });
        if is_of_a_body(text.lemma(index)) && of_body.is_some_and(|sector| sector != Sector::Media) {
            party.sector = of_body;
        }
        // "international agencies"
        let is_above = text.children_with(index, &["amod"]).any(|word| text.words[word].lower() == "international");
        if is_above && agent.kind == AgentKind::Body && party.sector == Some(Sector::Government) {
            party.sector = Some(Sector::Igo);
        }
        party.plural = plural;
        party.code = self.country_of_phrase(index, mentions);
        // "Nepal's partners", "Chad's creditors" are others than Nepal and Chad.
        let owned = text.children_with(index, &["poss"]).next().is_some()
            && !text.children(index).any(|child| mentions.adjectives.contains_key(&child));
        if owned && is_apart(text.lemma(index)) {
            party.code = None;
        }
        if agent.kind == AgentKind::Relation || party.code.is_none() {
            for preposition in text.children_with(index, &["prep"]) {
                let speaks_for = matches!(text.lemma(index), "spokesman" | "spokesperson" | "spokeswoman")
                    && text.words[preposition].lower() == "for";
                let is_inside =
                    matches!(text.words[preposition].lower().as_str(), "of" | "from" | "at" | "in" | "within");
                // "the kidnappers of a German woman"
                if !is_inside && !speaks_for || is_against(text.lemma(index)) {
                    continue;
                }
                for object in text.children_with(preposition, &["pobj"]) {
                    let inner = || self.common_noun_within(object, mentions, depth.checked_sub(1)?);
                    let whole = mentions.by_word[object].clone().or_else(inner);
                    if let Some(whole) = whole.filter(|whole| whole.range.start > index) {
                        party.code = party.code.or(whole.code);
                        // "critics of the government" are not of it, "officials of the United Nations" of no government.
                        if whole.sector == Some(Sector::Igo) && party.sector == Some(Sector::Government) {
                            party.sector = whole.sector;
                        }
                        if speaks_for {
                            party.sector = whole.sector.or(party.sector);
                        }
                        party.sector = party.sector.or(whole.sector.filter(|_| !is_outside(text.lemma(index))));
                        range.end = range.end.max(whole.range.end);
                    }
                }
            }
            party.range = range.clone();
        }
        if agent.kind == AgentKind::State {
            return self.state_noun(index, party, mentions);
        }
        // "the Islamic State group", "the Rosneft company": what stands before the noun names it.
        if matches!(agent.kind, AgentKind::Body | AgentKind::Group) && !plural {
            let before = index.checked_sub(1).filter(|&word| text.words[word].head == index);
            let named = before.and_then(|word| mentions.by_word[word].as_ref());
            if let Some(named) = named.filter(|named| named.kind == PartyKind::Body && named.range.end == index) {
                party.code = party.code.or_else(|| named.code.clone());
                party.sector = party.sector.or(named.sector);
                if matches!(text.lemma(index), "group" | "movement" | "organisation" | "organization" | "company") {
                    party.kind = PartyKind::Body;
                    party.name.clone_from(&named.name);
                    party.sector = named.sector.or(party.sector);
                }
            }
        }
        if agent.kind == AgentKind::Person || agent.kind == AgentKind::Relation {
            // "China's ambassador to Kenya, Liu Xianfa,": the name beside it says who, even where the parser hung it on
            // the country of the post.
            let posts = text.objects(index, |_| true);
            let speaks = matches!(text.lemma(index), "spokesman" | "spokeswoman" | "spokesperson" | "aide" | "lawyer");
            // "a spokesman for the ministry, Jan Novak"
            let is_post = |post: &usize| {
                mentions.by_word[*post].as_ref().is_some_and(|party| {
                    party.kind == PartyKind::Country
                        || speaks && party.range.end <= *post + 1 && text.words[index].dep != "appos"
                }) || speaks && self.lists.agent(text.lemma(*post)).is_some_and(|agent| agent.kind == AgentKind::Body)
            };
            let beside: Vec<usize> = std::iter::once(index).chain(posts.filter(is_post)).collect();
            let named = beside
                .into_iter()
                .flat_map(|noun| text.children_with(noun, &["appos"]))
                .find_map(|name| mentions.by_word[name].as_ref().filter(|party| party.kind == PartyKind::Person));
            if let Some(named) = named.filter(|_| !plural) {
                let mut person = named.clone();
                person.range = range.start..named.range.end.max(range.end);
                person.code = person.code.or(party.code);
                person.sector = person.sector.or(party.sector);
                return Some(person);
            }
            let office = self.title_with(index);
            let definite = range.clone().any(|i| matches!(text.words[i].lower().as_str(), "the" | "his" | "their"))
                || party.code.is_some();
            if let Some(office) = office.filter(|_| definite && !plural) {
                let former = range.clone().any(|i| self.lists.is_former(text.words[i].lower()));
                if let Some(person) = self.by_office(&office, party.code.as_deref(), former, index, mentions) {
                    let mut person = person;
                    person.refer(range);
                    return Some(person);
                }
                party.kind = PartyKind::Person;
                party.office = Some(office);
            }
        }
        if agent.guessed && party.code.is_none() && !plural {
            return None;
        }
        if let Some(other) = self.other_of_two(index, &party, mentions) {
            return Some(other);
        }
        // "the ministry", "the company": the last one of the kind that had a country.
        let is_definite = range.clone().any(|i| matches!(text.words[i].lower().as_str(), "the" | "these" | "those"));
        if party.code.is_none() && is_definite && !(plural && is_pair(text, &range)) {
            if let Some(mut body) = self.body_before(index, mentions).filter(|_| !plural) {
                body.refer(range);
                return Some(body);
            }
            // Another country's that was told of paragraphs before is not "the government" of the one that it is all about.
            let paragraph = text.words[index].paragraph;
            let is_organ = matches!(text.lemma(index), "army" | "government" | "opposition" | "parliament" | "police");
            let stays = is_organ && mentions.scene(text.item(index)).is_some();
            // Many may be called soldiers or ministers in an article: those of whom it was just told.
            let first = if plural { text.sentences[word.sentence.saturating_sub(2)].start } else { 0 };
            let before = self.text.words_before(range.start).take_while(|&i| i >= first);
            let earlier = before.take_while(|&i| !stays || text.words[i].paragraph == paragraph).find_map(|i| {
                let same_word = text.lemma(i) == text.lemma(index) || text.words[i].lower() == word.lower();
                mentions.by_word[i].as_ref().filter(|other| same_word && other.code.is_some())
            });
            if let Some(earlier) = earlier {
                party.code = earlier.code.clone();
                party.name = earlier.name.clone();
                party.referring = true;
            }
        }
        // Without a flag a ship is a thing.
        Some(party).filter(|party| agent.kind != AgentKind::Craft || party.code.is_some())
    }

    /// "Its neighbour", "its ally": the one other country that the sentence has named so far, or of a neighbour the other of the
    /// two that it is all about.
    fn other_of_two(&self, index: usize, party: &Party, mentions: &Mentions) -> Option<Party> {
        let text = self.text;
        let is_neighbour = matches!(text.lemma(index), "neighbor" | "neighbour");
        if party.plural || party.code.is_some() || !(is_neighbour || matches!(text.lemma(index), "ally" | "rival")) {
            return None;
        }
        let owner = text.children_with(index, &["poss"]).find(|&owner| text.words[owner].lower() == "its")?;
        let start = text.sentences[text.words[index].sentence].start;
        let country = |word: usize| {
            mentions.by_word[word].as_ref().filter(|party| party.kind == PartyKind::Country)?.code.as_deref()
        };
        let verb = text.ancestors(owner).find(|&above| text.words[above].is_verb())?;
        let joined = std::iter::successors(Some(verb), |&verb| {
            (text.words[verb].dep == "conj").then_some(text.words[verb].head)
        });
        let subject = joined.into_iter().find_map(|verb| text.children_with(verb, &["nsubj", "nsubjpass"]).next())?;
        let own = country(clause::subject_of_relative(text, subject))?;
        let mut codes: Vec<&str> = (start..index).filter_map(country).filter(|code| *code != own).collect();
        codes.dedup();
        let about = || mentions.counterpart(text, index, own).filter(|_| is_neighbour);
        let other = match codes[..] {
            [other] => Some(other),
            [] => about(),
            _ => None,
        }?;
        Some(mentions.implied_state(other, party.range.clone(), self.atlas))
    }

    /// Words for parties that stand for something else: "go to college", "taken hostage", "the authority to represent", "the
    /// administration of the programme", "Mr. President, we are".
    fn is_no_party(&self, index: usize) -> bool {
        let text = self.text;
        let word = &text.words[index];
        match word.lower().as_str() {
            "association" | "captive" | "church" | "college" | "court" | "hostage" | "prisoner" | "school"
            | "university" => {
                // "the college", "Chadian hostage"
                word.tag == "NN"
                    && text.children_with(index, &["amod", "compound", "det", "nummod", "poss"]).next().is_none()
            }
            // "in general"
            "general" => text.children_with(index, &["det", "poss", "compound", "amod"]).next().is_none(),
            "authority" => text
                .children_with(index, &["acl"])
                .any(|act| text.children_with(act, &["aux"]).any(|aux| text.words[aux].tag == "TO")),
            "administration" => text
                .objects(index, |preposition| preposition == "of")
                .any(|object| !text.words[object].is_proper() && self.lists.agent(text.lemma(object)).is_none()),
            "president" | "chairman" | "speaker" => clause::is_addressed(text, index),
            _ => false,
        }
    }

    /// Which organisation "the alliance", "the bloc" means: the last of several states that was named; "the court" the last
    /// whose name has that word.
    fn body_before(&self, index: usize, mentions: &Mentions) -> Option<Party> {
        let text = self.text;
        let word = text.words[index].lower().as_str();
        let is_general = matches!(word, "alliance" | "bloc" | "grouping" | "organisation" | "organization" | "summit");
        let is_part = matches!(
            word,
            "agency"
                | "assembly"
                | "bank"
                | "commission"
                | "council"
                | "court"
                | "fund"
                | "league"
                | "tribunal"
                | "union"
        );
        let described = text.children_with(index, &["amod", "compound", "poss", "prep"]).next().is_some();
        if described {
            return None;
        }
        if !(is_general || is_part) {
            return self.body_beside(index, mentions);
        }
        let mut earlier = text.words_before(index).filter_map(|before| mentions.by_word[before].as_ref());
        let named = |name: &str| name.split(' ').any(|part| part.to_lowercase() == word);
        let found = earlier.find(|party| {
            let named = party.name.as_deref().is_some_and(named);
            party.kind == PartyKind::Body && party.sector == Some(Sector::Igo) && (is_general || named)
        });
        // "European Commission President Ann Bell ... the Commission": named in somebody's title.
        let in_title = || {
            let mut before = text.words_before(index).filter_map(|word| {
                let found = &self.found[self.name_at[word]?];
                let Name::Body(body) = found.name else { return None };
                let body = &self.atlas.bodies()[body];
                (body.sector == Sector::Igo && named(&body.name)).then_some((found.range.clone(), body))
            });
            let (range, body) = before.next().filter(|_| is_part)?;
            let mut party = Party::new(PartyKind::Body, range);
            party.name = Some(body.name.clone());
            party.code = Some(body.code.clone());
            party.sector = Some(body.sector);
            Some(party)
        };
        // "the Commission" of an article that names the European Union
        let of_union = || {
            let is_commission = text.words[index].text == "Commission";
            let mut before = text.words_before(index).filter_map(|before| mentions.by_word[before].as_ref());
            before.find(|party| is_commission && party.code.as_deref() == Some("EUN"))?;
            let body = self.atlas.bodies().iter().find(|body| body.name == "European Commission")?;
            let mut party = Party::new(PartyKind::Body, index..index + 1);
            party.name = Some(body.name.clone());
            party.code = Some(body.code.clone());
            party.sector = Some(body.sector);
            Some(party)
        };
        let named = found.cloned().or_else(in_title).or_else(of_union);
        named.or_else(|| self.body_beside(index, mentions))
    }

    /// Which body a general word for its kind means that stands in the same sentence or the two before: "the agency" of one of
    /// several states or of helpers, "the company" of business.
    fn body_beside(&self, index: usize, mentions: &Mentions) -> Option<Party> {
        let text = self.text;
        let fits: fn(Option<Sector>) -> bool = match text.words[index].lower().as_str() {
            "agency" | "charity" | "organisation" | "organization" => {
                |sector| matches!(sector, Some(Sector::Igo | Sector::Ngo))
            }
            "airline" | "bank" | "carmaker" | "company" | "firm" | "manufacturer" | "operator" => {
                |sector| sector == Some(Sector::Business)
            }
            _ => return None,
        };
        let sentence = text.words[index].sentence;
        let first = text.sentences[sentence.saturating_sub(2)].start;
        let mut before = text.words_before(index).take_while(|&word| word >= first);
        let party = before.find_map(|word| {
            let party = mentions.by_word[word].as_ref()?;
            (party.kind == PartyKind::Body && fits(party.sector) && party.code.is_some()).then_some(party)
        })?;
        Some(party.clone())
    }

    /// "both countries" stays without a code: see [`Mentions::parties`]. "the country" is the last one named.
    fn state_noun(&self, index: usize, mut party: Party, mentions: &Mentions) -> Option<Party> {
        let text = self.text;
        if party.code.is_some() {
            if !party.plural && text.lemma(index) != "side" {
                party.kind = PartyKind::Country;
                party.name = party.code.as_deref().and_then(|code| self.atlas.country(code)).map(|c| c.name.clone());
            }
            party.referring = true;
            return Some(party);
        }
        // "each side accused the other"
        party.plural |= is_pair(text, &party.range);
        if party.plural {
            return party.range.clone().any(|i| is_pair_word(text.words[i].lower())).then_some(party);
        }
        let definite = party.range.clone().any(|i| text.words[i].lower() == "the");
        // "the state will buy the shares"
        let acts = text.lemma(index) == "state"
            && text.words[index].dep == "nsubj"
            && text.children_with(index, &["prep", "amod", "compound"]).next().is_none();
        if !definite || !(acts || matches!(text.lemma(index), "country" | "nation" | "republic" | "kingdom")) {
            return None;
        }
        // "the kingdom" is one that is called so.
        let called = text.lemma(index);
        let is_called = |code: &String| {
            !matches!(called, "republic" | "kingdom")
                || self.atlas.country(code).is_some_and(|country| {
                    country.other_names().iter().any(|name| name.to_lowercase().split(' ').any(|word| word == called))
                })
        };
        let earlier = self.text.words_before(party.range.start).find_map(|i| {
            let other = mentions.by_word[i].as_ref().filter(|other| other.kind == PartyKind::Country);
            let code = other.and_then(|other| other.code.clone());
            code.or_else(|| mentions.adjectives.get(&i).map(|(_, code)| code.clone())).filter(is_called)
        })?;
        party.kind = PartyKind::Country;
        party.name = self.atlas.country(&earlier).map(|country| country.name.clone());
        party.code = Some(earlier);
        party.referring = true;
        Some(party)
    }

    /// The nationality or owner inside a noun phrase.
    fn country_of_phrase(&self, index: usize, mentions: &Mentions) -> Option<String> {
        let text = self.text;
        for child in text.children(index) {
            if let Some((_, code)) = mentions.adjectives.get(&child) {
                return Some(code.clone());
            }
            // "whose crew": of the one before.
            let owner = clause::antecedent_of(text, child);
            if text.words[child].dep == "poss"
                && let Some(code) =
                    mentions.by_word[owner].as_ref().and_then(|party| party.code.clone()).or_else(|| {
                        mentions.places.get(&owner).filter(|_| owner != child).and_then(|(_, code)| code.clone())
                    })
            {
                return Some(code);
            }
            // "the UN rapporteur", "an OSCE mission", "CIA and special operations forces"
            if matches!(text.words[child].dep, "compound" | "nmod")
                && !matches!(text.lemma(index), "ally" | "member" | "state" | "country" | "nation" | "partner")
                && let Some(party) = mentions.by_word[child].as_ref()
                && (party.kind == PartyKind::Body
                    || (party.kind == PartyKind::Person && is_of_a_leader(text.lemma(index))))
                && party.range.end <= index
                && let Some(code) = &party.code
            {
                return Some(code.clone());
            }
            // "foreign policy officials of ...": one level down, for "Azerbaijani oil company".
            if matches!(text.words[child].dep, "compound" | "amod" | "nmod") {
                for grandchild in text.children(child) {
                    if let Some((_, code)) = mentions.adjectives.get(&grandchild) {
                        return Some(code.clone());
                    }
                }
            }
        }
        // Right before the noun phrase, where the parser hung the adjective elsewhere.
        let before = self.noun_phrase(index).start.checked_sub(1)?;
        let same_sentence = text.words[before].sentence == text.words[index].sentence;
        mentions.adjectives.get(&before).filter(|_| same_sentence).map(|(_, code)| code.clone())
    }

    /// "Military officers", "police officers", "non-governmental organisations": the sector of a noun that has none by itself.
    fn sector_of_phrase(&self, index: usize) -> Option<Sector> {
        let text = self.text;
        text.children_with(index, &["amod", "compound", "nmod"]).find_map(|word| {
            match text.words[word].lower().as_str() {
                "military" | "army" | "naval" => Some(Sector::Military),
                "border" | "coast" | "national" | "presidential" | "republican" | "revolutionary"
                    if text.lemma(index) == "guard" =>
                {
                    Some(Sector::Military)
                }
                "police" | "plainclothes" | "prison" => Some(Sector::Police),
                "rebel" | "guerrilla" | "insurgent" => Some(Sector::Rebel),
                "opposition" => Some(Sector::Opposition),
                "nongovernmental" | "non-governmental" => Some(Sector::Ngo),
                "governmental" if word >= 2 && text.words[word - 1].text == "-" => Some(Sector::Ngo),
                _ => None,
            }
        })
    }

    /// Determiners, adjectives and compounds before the noun, and the noun.
    fn noun_phrase(&self, index: usize) -> Range<usize> {
        let text = self.text;
        let subtree = text.subtree(index);
        // "The next morning residents", "April 23rd gunmen": when it was is no part of who.
        let is_time = |word: usize| {
            let entity = text.words[word].entity.map(|entity| &text.entities[entity]);
            let names = |word: &Word<'_>| is_part_of_day(word.lower()) || word.is_capitalised() && word.is_proper();
            entity.is_some_and(|entity| {
                matches!(entity.label.as_str(), "DATE" | "TIME") && text.words[entity.range.clone()].iter().any(names)
            })
        };
        let mut start = index;
        while start > 0
            && subtree.binary_search(&(start - 1)).is_ok()
            && !matches!(text.words[start - 1].text, "," | "(")
            && !is_day(text.words[start - 1].lower())
            && !is_time(start - 1)
        {
            start -= 1;
        }
        start..index + 1
    }

    /// The person who holds an office, among those named so far, else by the atlas.
    fn by_office(
        &self,
        office: &str,
        code: Option<&str>,
        former: bool,
        before: usize,
        mentions: &Mentions,
    ) -> Option<Party> {
        let fits = |party: &&Party| {
            party.kind == PartyKind::Person
                && party.name.is_some()
                && party.former == former
                && party.office.as_deref().is_some_and(|held| self.is_same_office(held, office, party.code.as_deref()))
                && code.is_none_or(|code| party.code.as_deref() == Some(code))
        };
        let mut people = self.text.words_before(before).filter(|&word| mentions.of_person[word]);
        let named = people.find_map(|word| mentions.by_word[word].as_ref().filter(fits)).cloned();
        if named.is_some() || former {
            return named;
        }
        let holder = self.atlas.holder_of(office, code?, self.date?)?;
        let mut party = Party::new(PartyKind::Person, before..before + 1);
        party.name = Some(holder.name.clone());
        party.code = Some(holder.code.clone());
        party.sector = self.kind(holder).map(|kind| kind.sector);
        party.office = Some(office.to_owned());
        Some(party)
    }

    /// Whether texts call by one of the names what they call by the other: a monarch is king or emir.
    fn is_same_office(&self, held: &str, office: &str, code: Option<&str>) -> bool {
        // "The head", "the leader" may be of anything.
        let is_vague = matches!(office, "leader" | "head" | "chairman" | "minister");
        let code = code.unwrap_or_default();
        let called = |kind: &OfficeKind| kind.is_called(held, code) && kind.is_called(office, code);
        held == office || (!is_vague && self.atlas.offices().iter().any(called))
    }

    /// Whom a pronoun means.
    fn pronoun(&self, index: usize, mentions: &Mentions) -> Option<Party> {
        let text = self.text;
        let word = text.words[index].lower();
        let own_range = index..index + 1;
        let wanted: fn(&Party) -> bool = match word.as_str() {
            "he" | "him" | "his" | "she" | "her" | "hers" => |party| party.kind == PartyKind::Person && !party.plural,
            "it" | "its" => |party| {
                matches!(party.kind, PartyKind::Country | PartyKind::Body)
                    || (party.kind == PartyKind::Group && !party.plural && (party.code.is_some() || is_organ(party)))
            },
            "they" | "them" | "their" | "theirs" => |party| party.plural,
            _ => return None,
        };
        // "It was Beijing that defused the crisis."
        let is_cleft = |verb: usize| {
            let mut named = text.children_with(verb, &["attr"]);
            text.lemma(verb) == "be" && named.any(|named| text.children_with(named, &["relcl"]).next().is_some())
        };
        if word == "it" && text.words[index].dep == "nsubj" && is_cleft(text.words[index].head) {
            return None;
        }
        let mut party = self.antecedent(index, wanted, mentions)?;
        let sentence = &text.sentences[text.words[index].sentence];
        let is_name = |range: &Range<usize>| {
            sentence.start <= range.start && range.end <= index && !text.words[range.start].tag.starts_with("PRP")
        };
        party.pair =
            party.pair.or_else(|| Some(party.range.clone()).filter(|range| party.plural && is_pair(text, range)));
        party.means = party.means.or_else(|| Some(party.range.end - 1)).filter(|_| party.code.is_none());
        party.named = Some(party.named.unwrap_or(party.range)).filter(is_name);
        party.range = own_range;
        party.referring = true;
        Some(party)
    }

    fn antecedent(&self, index: usize, wanted: fn(&Party) -> bool, mentions: &Mentions) -> Option<Party> {
        let text = self.text;
        let word = &text.words[index];
        let fits =
            |i: usize| mentions.by_word[i].as_ref().filter(|party| wanted(party) && !party.range.contains(&index));
        let is_possessive = word.tag == "PRP$";
        let subject_of = |verb: usize| {
            let own = text.children_with(verb, &["nsubj", "nsubjpass"]).find(|&subject| subject != index);
            own.or_else(|| clause::asked_to(text, verb))
        };
        let verbs: Vec<usize> = text.ancestors(index).filter(|&above| text.words[above].is_verb()).collect();
        let is_subject = matches!(word.dep, "nsubj" | "nsubjpass");
        // "Iraq and its farmers", "the president and his wife"
        if is_possessive
            && text.words[word.head].dep == "conj"
            && let Some(party) = fits(text.words[word.head].head)
        {
            return Some(party.clone());
        }
        // What acts is somebody else than whom it acts on: "cut ties with Qatar, accusing it".
        let own_subject = verbs.iter().find_map(|&verb| subject_of(verb));
        let own = own_subject.filter(|_| !is_possessive && !is_subject).and_then(|subject| {
            let party = mentions.by_word[subject].as_ref();
            let code = party.and_then(|party| party.code.clone());
            let national = || text.children(subject).find_map(|child| mentions.adjectives.get(&child));
            Some((party.map(|party| party.range.clone()), code.or_else(|| Some(national()?.1.clone()))?))
        });
        let fits = |i: usize| {
            fits(i).filter(|party| {
                own.as_ref().is_none_or(|(range, code)| {
                    let same = range.as_ref().is_some_and(|range| *range == party.range);
                    !same && (party.kind == PartyKind::Person || party.code.as_ref() != Some(code))
                })
            })
        };
        // "will resume aid to Pakistan if it frees the judges": whom the promise is made to, not who makes it.
        if word.lower() == "it"
            && is_subject
            && let [condition, above, ..] = verbs[..]
            && text.words[condition].dep == "advcl"
            && above < condition
            && text
                .children_with(condition, &["mark"])
                .any(|mark| matches!(text.words[mark].lower().as_str(), "if" | "unless"))
            && let Some(subject) = verbs[1..].iter().find_map(|&verb| subject_of(verb))
        {
            let is_other = |party: &&Party| {
                matches!(party.kind, PartyKind::Country)
                    && party.code.is_some()
                    && mentions.by_word[subject]
                        .as_ref()
                        .is_some_and(|own| own.code.is_some() && own.code != party.code)
            };
            let start = text.sentences[word.sentence].start.max(subject + 1);
            if let Some(party) = (start..index).rev().filter_map(fits).find(is_other) {
                return Some(party.clone());
            }
        }
        for (level, &verb) in verbs.iter().enumerate() {
            let Some(subject) = subject_of(verb) else { continue };
            if !is_possessive && !is_subject && Some(subject) == own_subject {
                continue;
            }
            // Inside the subject's own phrase the pronoun means somebody else; "him" is not the subject of its verb.
            if text.subtree(subject).binary_search(&index).is_ok() {
                continue;
            }
            if (is_possessive || level > 0) && !(is_subject && level == 0) {
                // A subject that follows binds only what is fronted ("During his talks, the minister ...").
                let is_fronted = || {
                    let below = std::iter::once(index).chain(text.ancestors(index)).take_while(|&above| above != verb);
                    below.into_iter().any(|above| matches!(text.words[above].dep, "advcl" | "prep" | "npadvmod"))
                };
                if subject > index && !is_fronted() {
                    continue;
                }
                if let Some(party) = fits(subject) {
                    return Some(party.clone());
                }
                // "Kenya's exports grew, while its imports fell."
                let owner = text.children_with(subject, &["poss"]).find_map(fits);
                if let Some(party) = owner.filter(|_| is_possessive) {
                    return Some(party.clone());
                }
            }
        }
        // "This hurts Serbia itself: its exports fell."
        let is_after_colon = |&place: &usize| matches!(text.words[place].text, ":" | ";" | "-" | "–" | "—");
        let own_sentence = text.sentences[word.sentence].start..index;
        if let Some(colon) = own_sentence.clone().rev().find(is_after_colon).filter(|_| is_possessive)
            && !(own_sentence.start..colon).any(|i| text.words[i].dep == "nsubj" && fits(i).is_some())
            && let Some(party) =
                (own_sentence.start..colon).rev().filter(|&i| text.words[i].dep == "dobj").find_map(fits)
        {
            return Some(party.clone());
        }
        let sentence = text.sentences[word.sentence].clone();
        // Subjects of this and the two sentences before, then anybody named there; nearest first.
        let item_start = text.words[text.item_words(text.item(index)).start].sentence;
        let first_sentence = word.sentence.saturating_sub(2).max(item_start);
        // "with China abstaining, it adopted": who stands aside is not who acts.
        let stands_aside = |i: usize| {
            let verb = &text.words[text.words[i].head];
            i >= sentence.start
                && verb.tag == "VBG"
                && matches!(verb.dep, "pobj" | "pcomp")
                && text.words[verb.head].lower() == "with"
        };
        let last_subject = (text.sentences[first_sentence].start..index).rev().filter(|&i| {
            // "Eritrea, accused by Ethiopia, dismissed ...": the parser saw no verb.
            let opens = || text.words[i].dep == "ROOT" && text.words[i].is_noun() && i < sentence.start;
            (matches!(text.words[i].dep, "nsubj" | "nsubjpass") || opens())
                && !stands_aside(i)
                && (i < sentence.start || is_possessive || is_subject || text.words[i].head != word.head)
        });
        let objects_pronoun = !is_possessive && !is_subject;
        if !objects_pronoun {
            for subject in last_subject {
                if let Some(party) = fits(subject) {
                    return Some(party.clone());
                }
                // "Kenya's exports grew, while its imports fell."
                let owner = text.children_with(subject, &["poss"]).find_map(fits);
                if let Some(party) = owner.filter(|_| is_possessive) {
                    return Some(party.clone());
                }
            }
        }
        // "arrived and held talks with him": the subject that coordinated verbs share.
        let own_subject = verbs.first().and_then(|&verb| {
            let joined = std::iter::successors(Some(verb), |&verb| {
                (text.words[verb].dep == "conj").then_some(text.words[verb].head)
            });
            joined.into_iter().find_map(subject_of)
        });
        let own = own_subject.and_then(|subject| mentions.by_word[subject].as_ref()).filter(|_| objects_pronoun);
        let is_other = |party: &&Party| own.is_none_or(|own| !own.is_same(party) && own.range != party.range);
        // "General Bell led the army. Prosecutors accuse him": of whom the sentence before is, whoever else it names.
        if objects_pronoun
            && matches!(word.lower().as_str(), "him" | "her")
            && word.sentence > item_start
            && !(sentence.start..index).any(|i| Some(i) != own_subject && fits(i).is_some())
        {
            let before = text.sentences[word.sentence - 1].clone();
            let of_root =
                |i: &usize| text.words[*i].dep.starts_with("nsubj") && text.words[text.words[*i].head].dep == "ROOT";
            if let Some(party) = before.filter(of_root).find_map(fits).filter(is_other) {
                return Some(party.clone());
            }
        }
        (text.sentences[first_sentence].start..index)
            .rev()
            .filter(|&i| Some(i) != own_subject)
            .filter_map(fits)
            .find(|party| own.is_none_or(|own| !own.is_same(party) && own.range != party.range))
            .cloned()
    }
}

/// The one country that a title names.
fn topic(countries: &[(usize, &String)]) -> Option<String> {
    let (_, first) = countries.first()?;
    countries.iter().all(|(_, code)| code == first).then(|| (*first).clone())
}

#[derive(Clone, Debug, Default)]
struct Description {
    start: usize,
    office: Option<String>,
    sector: Option<Sector>,
    code: Option<String>,
    former: bool,
    /// "Mr. Koizumi"
    courtesy: bool,
    /// "the Assad regime"
    leads: bool,
}

/// "an English curriculum", "Arabic-language schools", "a Russian translation": the language, not the state.
fn is_of_language(text: &Text<'_>, next: usize) -> bool {
    let word = |at: usize| text.words.get(at).map(|word| word.lower().as_str());
    let is_language = |word: Option<&str>| {
        matches!(
            word,
            Some(
                "alphabet"
                    | "curriculum"
                    | "dialect"
                    | "grammar"
                    | "lesson"
                    | "lessons"
                    | "proficiency"
                    | "speaker"
                    | "speakers"
                    | "translation"
                    | "translations"
                    | "translator"
            )
        )
    };
    let joined = || word(next + 1) == Some("language") || is_language(word(next + 1));
    is_language(word(next)) || (word(next) == Some("-") && joined())
}

/// "the Assad regime": what is called by the name of who leads it.
fn is_of_a_leader(noun: &str) -> bool {
    matches!(
        noun,
        "administration"
            | "cabinet"
            | "camp"
            | "campaign"
            | "coalition"
            | "entourage"
            | "government"
            | "junta"
            | "loyalist"
            | "regime"
    )
}

/// People who speak or act for the body that they are named after.
fn is_of_a_body(noun: &str) -> bool {
    matches!(
        noun,
        "chief"
            | "commander"
            | "delegation"
            | "executive"
            | "fighter"
            | "leader"
            | "member"
            | "militant"
            | "negotiator"
            | "official"
            | "representative"
            | "spokesman"
            | "spokeswoman"
            | "supporter"
    )
}

/// Those who have done something to somebody are not of their country.
fn is_against(noun: &str) -> bool {
    matches!(
        noun,
        "abductor"
            | "assassin"
            | "attacker"
            | "captor"
            | "enemy"
            | "hijacker"
            | "kidnapper"
            | "killer"
            | "murderer"
            | "opponent"
    )
}

/// Whether a noun names somebody who is not of what follows "of".
fn is_outside(noun: &str) -> bool {
    matches!(noun, "adversary" | "critic" | "enemy" | "foe" | "opponent" | "rival" | "survivor" | "target" | "victim")
}

fn is_part_of_day(word: &str) -> bool {
    matches!(word, "morning" | "afternoon" | "evening" | "night")
}

fn is_day(word: &str) -> bool {
    matches!(word, "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")
}

/// Whether a noun with "his" or "her" names somebody of the same country, as a rule.
fn is_compatriot(noun: &str) -> bool {
    matches!(
        noun,
        "adviser"
            | "aide"
            | "brother"
            | "challenger"
            | "daughter"
            | "deputy"
            | "husband"
            | "lawyer"
            | "mate"
            | "opponent"
            | "predecessor"
            | "rival"
            | "sister"
            | "son"
            | "spokesman"
            | "spokeswoman"
            | "successor"
            | "wife"
    )
}

/// Whether a noun names those who stand over against whoever owns them.
fn is_apart(noun: &str) -> bool {
    matches!(
        noun,
        "accuser"
            | "adversary"
            | "ally"
            | "counterpart"
            | "creditor"
            | "critic"
            | "donor"
            | "enemy"
            | "foe"
            | "lender"
            | "neighbor"
            | "neighbour"
            | "opponent"
            | "partner"
            | "rival"
    )
}

/// Whether a group acts as one for its state: a government, a parliament.
fn is_organ(party: &Party) -> bool {
    matches!(party.sector, Some(Sector::Government | Sector::Legislature | Sector::Judiciary))
}

/// Whether an office is one of a monarchy.
fn is_royal(office: &str) -> bool {
    matches!(
        office,
        "king" | "queen" | "emperor" | "monarch" | "sultan" | "emir" | "prince" | "crown prince" | "sovereign"
    )
}

/// "pro-Serb", "anti-American": what one is for or against says nothing of where one belongs.
fn is_of_attitude(text: &Text<'_>, start: usize) -> bool {
    let Some(first) = start.checked_sub(2) else { return false };
    text.words[first + 1].text == "-"
        && matches!(text.words[first].lower().as_str(), "pro" | "anti" | "non" | "post" | "counter")
}

/// "a Russian-backed uprising", "the Brussels-based office": who backs or where one sits says nothing of where one belongs.
fn is_of_backers(text: &Text<'_>, end: usize) -> bool {
    text.words.get(end).is_some_and(|word| word.text == "-")
        && text.words.get(end + 1).is_some_and(|word| is_done_by_backers(word.lower()))
}

fn is_done_by_backers(what: &str) -> bool {
    matches!(
        what,
        "appointed" | "backed" | "brokered" | "built" | "funded" | "made" | "occupied" | "sponsored" | "supported"
    )
}

fn is_all_capitals(text: &Text<'_>, range: &Range<usize>) -> bool {
    text.words[range.clone()].iter().all(|word| word.text.chars().all(|c| !c.is_lowercase()))
}

/// Words that make "both countries", "the two sides" of a plural.
pub(crate) fn is_pair_word(word: &str) -> bool {
    matches!(word, "both" | "each" | "neither" | "two")
}

/// Whether a noun phrase means both of two that are known: "both sides", "the two ministers"; not "two soldiers".
pub(crate) fn is_pair(text: &Text<'_>, range: &Range<usize>) -> bool {
    range.clone().any(|word| {
        let before = || word.checked_sub(1).map(|before| text.words[before].lower().as_str()).unwrap_or_default();
        match text.words[word].lower().as_str() {
            "both" => true,
            "each" | "neither" => text.lemma(range.end - 1) == "side",
            "two" => {
                let is_state = matches!(
                    text.lemma(range.end - 1),
                    "country" | "nation" | "side" | "state" | "neighbour" | "neighbor"
                );
                is_state || matches!(before(), "the" | "these" | "those" | "our" | "between")
            }
            _ => false,
        }
    })
}

/// Which of several offices a person is known by: the lower, the rather.
fn rank(office: &Office) -> u8 {
    let heads = [
        Office::MONARCH,
        Office::SUPREME_LEADER,
        Office::PRESIDENT,
        Office::CHANCELLOR,
        Office::PRIME_MINISTER,
        Office::SECRETARY_GENERAL,
        Office::HIGH_REPRESENTATIVE,
        Office::FOREIGN_MINISTER,
    ];
    heads.iter().position(|head| head == office).map_or(u8::MAX, |rank| u8::try_from(rank).unwrap_or(u8::MAX))
}

/// The first of some terms, if all are of one person.
fn one_person(holders: Vec<&Holder>) -> Option<&Holder> {
    let first = *holders.first()?;
    let highest = holders.iter().copied().min_by_key(|holder| rank(&holder.office))?;
    holders.iter().all(|other| other.name == first.name).then_some(highest)
}

/// The latest of some terms, if all are of one country.
fn latest(holders: Vec<&Holder>) -> Option<&Holder> {
    let last = holders.iter().copied().max_by_key(|holder| holder.from)?;
    holders.iter().all(|other| other.code == last.code).then_some(last)
}

impl Mentions {
    /// Officials of an organisation of states are of no government: "the head of the AU mission in Sudan".
    fn tell_organisations(&mut self, atlas: &Atlas) {
        for party in self.by_word.iter_mut().flatten() {
            let is_of_states = |code: &str| {
                atlas.country(code).is_none()
                    && atlas.bodies().iter().any(|body| body.code == code && body.sector == Sector::Igo)
            };
            if party.sector == Some(Sector::Government) && party.code.as_deref().is_some_and(is_of_states) {
                party.sector = Some(Sector::Igo);
            }
        }
    }

    fn set(&mut self, word: usize, party: Option<Party>) {
        self.of_person[word] =
            party.as_ref().is_some_and(|party| party.kind == PartyKind::Person && party.name.is_some());
        self.by_word[word] = party;
    }

    /// Gives the first person inside a quotation its meaning: "I" is the speaker, "we" the speaker's state.
    pub(crate) fn resolve_first_person(
        &mut self,
        text: &Text<'_>,
        words: Range<usize>,
        speaker: &Party,
        atlas: &Atlas,
    ) {
        self.resolve_person(text, words, speaker, atlas, |word| match word {
            "i" | "me" | "my" => Some(false),
            "we" | "us" | "our" => Some(true),
            _ => None,
        });
    }

    /// Lets "you" in a question mean the state of whom it is put to.
    pub(crate) fn resolve_second_person(&mut self, text: &Text<'_>, words: Range<usize>, asked: &Party, atlas: &Atlas) {
        self.resolve_person(text, words, asked, atlas, |word| matches!(word, "you" | "your").then_some(true));
    }

    /// Lets pronouns mean a person, or the person's state where `means_state` says so of their words.
    fn resolve_person(
        &mut self,
        text: &Text<'_>,
        words: Range<usize>,
        person: &Party,
        atlas: &Atlas,
        means_state: impl Fn(&str) -> Option<bool>,
    ) {
        for word in words {
            let Some(of_state) = means_state(text.words[word].lower()) else { continue };
            let mut party = match &person.code {
                Some(code) if of_state => self.implied_state(code, word..word + 1, atlas),
                None if of_state => continue,
                _ => person.clone(),
            };
            party.refer(word..word + 1);
            // "our ambassador", "my government"
            let owned = text.words[word].head;
            if text.words[word].dep == "poss"
                && let Some(own) = self.by_word[owned].as_mut().filter(|own| own.code.is_none() || own.assumed)
            {
                own.code.clone_from(&party.code);
                own.assumed = false;
            }
            self.by_word[word] = Some(party);
        }
    }

    /// The party that the word is part of or heads.
    pub(crate) fn party(&self, word: usize) -> Option<&Party> {
        self.by_word.get(word)?.as_ref()
    }

    /// The country code of a nationality word.
    pub(crate) fn adjective(&self, word: usize) -> Option<&str> {
        self.adjectives.get(&word).map(|(_, code)| code.as_str())
    }

    /// The place that the word names, with its country where known.
    pub(crate) fn place(&self, word: usize) -> Option<(&Range<usize>, Option<&str>)> {
        self.places.get(&word).map(|(range, code)| (range, code.as_deref()))
    }

    /// A group or thing of a state: "Peruvian aircraft".
    pub(crate) fn of_state(&self, text: &Text<'_>, head: usize, state: &Party) -> Party {
        let mut party = Party::new(PartyKind::Group, state.range.start.min(head)..head + 1);
        party.code = state.code.clone();
        party.plural = matches!(text.words[head].tag, "NNS" | "NNPS");
        party
    }

    /// The place of the atlas that the word names.
    pub(crate) fn atlas_place<'a>(&self, word: usize, atlas: &'a Atlas) -> Option<&'a Place> {
        self.spots.get(&word).map(|&place| &atlas.places()[place])
    }

    /// Where the place or country lies that the word names, with all that the atlas knows of it.
    pub(crate) fn location(&self, word: usize, text: &Text<'_>, atlas: &Atlas) -> Option<Location> {
        let (range, code) = self.place(word)?;
        let place = self.atlas_place(word, atlas);
        let country = code.and_then(|code| atlas.country(code));
        let words = text.slice(range);
        Some(Location {
            text: words.to_owned(),
            name: place.map_or(words, |place| &place.name).to_owned(),
            country_code: country.map(|country| country.alpha2.clone()),
            country_name: country.map(|country| country.name.clone()),
            lat: place.and_then(|place| place.latitude),
            lng: place.and_then(|place| place.longitude),
            geoname_id: place.and_then(|place| place.geonames),
            fcl: place.and_then(Place::feature_class).map(str::to_owned),
            population: place.and_then(|place| place.population),
        })
    }

    /// A place of unknown country that stands for its people.
    pub(crate) fn unknown_place(&self, text: &Text<'_>, range: &Range<usize>) -> Party {
        let mut party = Party::new(PartyKind::Region, range.clone());
        party.name = Some(text.slice(range).to_owned());
        party
    }

    /// A party of which only a capitalised word is known.
    pub(crate) fn unknown(&self, text: &Text<'_>, word: usize) -> Party {
        let mut range = word..word + 1;
        while range.start > 0 && text.words[range.start - 1].is_proper() && text.words[range.start - 1].head == word {
            range.start -= 1;
        }
        let mut party = Party::new(PartyKind::Body, range.clone());
        party.name = Some(text.slice(&range).to_owned());
        party
    }

    /// A party for a nationality word that stands for its state ("Japanese aid").
    pub(crate) fn state_of_adjective(&self, word: usize, atlas: &Atlas) -> Option<Party> {
        let (range, code) = self.adjectives.get(&word)?;
        let mut party = Party::new(PartyKind::Country, range.clone());
        party.name = atlas.country(code).map(|country| country.name.clone());
        if party.name.is_none() {
            party.kind = PartyKind::Region;
            party.name = atlas.regions().iter().find(|region| region.code == *code).map(|region| region.name.clone());
        }
        party.code = Some(code.clone());
        Some(party)
    }

    /// A state meant by words that don't name it ("both countries", "bilateral").
    pub(crate) fn implied_state(&self, code: &str, range: Range<usize>, atlas: &Atlas) -> Party {
        let mut party = Party::new(PartyKind::Country, range);
        party.name = atlas.country(code).map(|country| country.name.clone());
        party.code = Some(code.to_owned());
        party.referring = true;
        party
    }
}
