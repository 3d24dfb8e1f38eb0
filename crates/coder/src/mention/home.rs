//! Whose police, whose minister: the country of those that a text leaves without one.

use std::collections::hash_map::Entry;
use std::ops::Range;

use demarche_atlas::{Atlas, Office};
use demarche_statement::Sector;
use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};

use super::{Mentions, Party, PartyKind, is_apart, is_pair};
use crate::clause;
use crate::text::Text;

/// How often the first country of an article has to be named, beside the second, to be its scene.
const OFTENER: f64 = 1.4;

/// By what margin a name has to be likelier in one of the two countries of an article than in the other to tell somebody's
/// home, whatever else the text says: see [`Atlas::likely_home`]. Neighbours with one tongue stay far below.
const FOREIGN: f64 = 25.0;

/// By what margin, where the text says nothing else.
const LIKELY: f64 = 12.0;

/// By item and name, of which country somebody is by the look of the name, and by what margin.
type Homes<'m> = FxHashMap<(usize, &'m str), (&'m str, f64)>;

/// Verbs whose subject has the soldiers that are their object.
const SENDING_VERBS: &[&str] = &[
    "commit",
    "contribute",
    "deploy",
    "dispatch",
    "keep",
    "lose",
    "maintain",
    "mass",
    "mobilise",
    "mobilize",
    "move",
    "redeploy",
    "send",
    "station",
    "withdraw",
];

/// Verbs whose object is of its subject's country.
const APPOINTING_VERBS: &[&str] =
    &["appoint", "assign", "commission", "designate", "dispatch", "name", "nominate", "send"];

impl Mentions {
    /// Gives parties of a sector that every country has ("police", "the finance minister") the country of the place that
    /// their sentence names, else the scene of the article.
    ///
    /// The scene is where the dateline stands, or the country that is named clearly more often than the others.
    pub(crate) fn assume_home(&mut self, text: &Text<'_>, atlas: &Atlas, date: Option<Date>) {
        let homes = self.homes_by_name(text, atlas);
        let items = 0..text.item_count();
        let scenes: Vec<Option<String>> = items.clone().map(|item| self.scene_of(text, item, &homes)).collect();
        let thin: Vec<bool> = items.map(|item| self.is_thin(text, item)).collect();
        let names_a_state = thin.contains(&true) && self.names_a_state(text);
        // A person is of one country throughout an article.
        let mut of_people: FxHashMap<&str, String> = FxHashMap::default();
        let mut codes: Vec<(usize, String)> = Vec::new();
        // Each once: a long paragraph has many parties.
        let mut local_scenes: FxHashMap<usize, Option<String>> = FxHashMap::default();
        for (index, party) in self.by_word.iter().enumerate() {
            let is_from_elsewhere = matches!(
                text.lemma(index),
                "foreigner"
                    | "expatriate"
                    | "tourist"
                    | "migrant"
                    | "immigrant"
                    | "refugee"
                    | "holidaymaker"
                    | "visitor"
            );
            let Some(party) =
                party.as_ref().filter(|party| needs_home(text, party) && !is_owned(text, party) && !is_from_elsewhere)
            else {
                continue;
            };
            if self.is_of_others(text, index, party) {
                continue;
            }
            let item = text.item(index);
            let scene = &scenes[item];
            let is_thin = thin[item];
            let is_weak = is_thin && !names_a_state;
            let sentence = text.words[party.range.start].sentence;
            // A person is of one country throughout, whatever place a sentence names.
            let is_named = party.kind == PartyKind::Person && party.name.is_some();
            let place = || {
                self.sender(text, index)
                    .or_else(|| self.organ_beside(text, index))
                    .or_else(|| self.place_inside(text, index))
                    .or_else(|| self.place_of(text, sentence, Some(index)))
                    .or_else(|| self.place_before(text, sentence).filter(|_| is_of_the_street(party)))
            };
            let paragraph = text.words[index].paragraph;
            let mut local = || {
                let look = || self.local_scene(text, paragraph, scene.as_deref());
                local_scenes.entry(paragraph).or_insert_with(look).clone()
            };
            let goal = self.destination(text, index);
            let is_goal = |code: &String| goal == Some(code.as_str());
            let told_of = || {
                let told = self.host_of_strangers(text, index).or_else(|| self.told_of_before(text, index));
                told.filter(|code| !is_goal(code))
            };
            let royal = || self.only_monarchy(text, party, goal, atlas, date);
            let known = || of_people.get(party.name.as_deref().filter(|_| is_named)?).cloned();
            let code = known().or_else(|| self.office_in_article(text, party, atlas, date)).or_else(royal);
            let code = code.or_else(|| if is_named { self.office_above(text, index) } else { None });
            let by_name = |least: f64| {
                let (home, margin) = homes.get(&(item, party.name.as_deref()?)).filter(|_| is_named)?;
                (*margin >= least).then(|| (*home).to_owned())
            };
            let code = code.or_else(|| by_name(FOREIGN));
            let code = code.or_else(|| if is_named { self.office_before(text, party) } else { place() });
            let code = code.filter(|code| !is_goal(code));
            // "Ecuador's army promised ..., and the defence minister invited": of those told of before.
            let before = || self.subject_before(text, index).filter(|_| is_named);
            // A country named once tells neither who somebody is nor whom rebels fight: "militants were struck by an
            // Israeli missile".
            // Nor whose the police are that arrested two Chadian smugglers, or "the country's leadership" is, or a
            // delegation that called.
            let is_open = is_thin
                && (is_named
                    || party.sector == Some(Sector::Rebel)
                    || is_weak
                    || is_visiting(text.lemma(index))
                    || is_of_the_country(text, index));
            let local = || local().filter(|code| !is_goal(code));
            let scene = || scene.clone().filter(|code| !is_goal(code));
            let code = match is_named {
                _ if is_open => code,
                true => code.or_else(scene).or_else(local),
                false => code.or_else(told_of).or_else(local).or_else(scene),
            };
            let code = code.or_else(before);
            let code = code.or_else(|| by_name(LIKELY));
            if let (true, Some(name), Some(code)) = (is_named, &party.name, &code) {
                of_people.entry(name).or_insert_with(|| code.clone());
            }
            codes.extend(code.filter(|code| atlas.country(code).is_some()).map(|code| (index, code)));
        }
        for (index, code) in codes {
            if let Some(party) = &mut self.by_word[index] {
                party.code = Some(code);
                party.assumed = true;
            }
        }
        for index in 0..self.by_word.len() {
            let Some(means) = self.by_word[index].as_ref().and_then(|party| party.means) else { continue };
            let code = self.by_word[means].as_ref().and_then(|party| party.code.clone());
            if let Some(party) = self.by_word[index].as_mut().filter(|_| code.is_some()) {
                party.code = code;
            }
        }
        // Whose "their union" is may be known only now.
        self.own_by_pronoun(text);
        self.set_scenes(text);
    }

    /// "her government", "their troops": of the country of those whom the pronoun means.
    pub(super) fn own_by_pronoun(&mut self, text: &Text<'_>) {
        for index in 0..text.words.len() {
            let head = text.words[index].head;
            let is_relative = text.words[index].tag == "WP$";
            let is_open = self.by_word[head].as_ref().is_some_and(|party| {
                // "its Export-Import Bank": the name begins after the pronoun.
                party.code.is_none() && (party.range.contains(&index) || party.range.start == index + 1)
            });
            if !(is_relative || text.words[index].tag == "PRP$") || !is_open || is_apart(text.lemma(head)) {
                continue;
            }
            // "Azerbaijan, whose government"
            let owner = if is_relative { clause::antecedent_of(text, index) } else { index };
            let code = self.by_word[owner].as_ref().and_then(|owner| owner.code.clone());
            // "its leader, Tony Ene"
            for word in std::iter::once(head).chain(text.children_with(head, &["appos"])) {
                if let Some(party) = self.by_word[word].as_mut().filter(|party| party.code.is_none()) {
                    party.code.clone_from(&code);
                }
            }
        }
    }

    /// The country that somebody arrives in or is to visit, who is hardly of it: "the king arrived in Oman", "invited the
    /// premier to visit Doha".
    fn destination(&self, text: &Text<'_>, head: usize) -> Option<&str> {
        let word = &text.words[head];
        let verb = match word.dep {
            "nsubj" => word.head,
            "dobj" => text.children_with(word.head, &["xcomp"]).next()?,
            _ => return None,
        };
        let place = match text.lemma(verb) {
            "visit" | "tour" => text.children_with(verb, &["dobj"]).next(),
            "arrive" | "land" | "fly" | "travel" | "come" => {
                text.objects(verb, |preposition| matches!(preposition, "in" | "at" | "to")).next()
            }
            _ => None,
        }?;
        self.place(place)?.1
    }

    /// For each person of an item without a country: of which of the two that it tells most of such names are, and by what
    /// margin. Each name once, for it is looked up piece by piece.
    fn homes_by_name<'m>(&'m self, text: &Text<'_>, atlas: &Atlas) -> Homes<'m> {
        let mut homes = Homes::default();
        for party in self.by_word.iter().flatten().filter(|party| needs_home(text, party)) {
            let Some(name) = party.name.as_deref().filter(|name| name.contains(' ')) else { continue };
            let item = text.item(party.range.start);
            if let Entry::Vacant(place) = homes.entry((item, name)) {
                let countries: Vec<&str> = self.focuses[item].ranking.iter().take(2).map(String::as_str).collect();
                atlas.likely_home(name, &countries).map(|home| place.insert(home));
            }
        }
        homes
    }

    /// The country of the article of which somebody holds the office whose name is spelt otherwise: "President Salih" is
    /// Saleh.
    fn office_in_article(&self, text: &Text<'_>, party: &Party, atlas: &Atlas, date: Option<Date>) -> Option<String> {
        let (name, office) = party.name.as_deref().zip(party.office.as_deref())?;
        let date = date.filter(|_| party.kind == PartyKind::Person)?;
        let ranking = self.focus(text, party.range.start).ranking.iter();
        let mut holders = ranking.filter_map(|code| atlas.holder_of(office, code, date));
        holders.find(|holder| sounds_alike(&holder.name, name)).map(|holder| holder.code.clone())
    }

    /// "The crown prince", "the sultan": of the only monarchy that the article names, beside the one where they are
    /// guests.
    fn only_monarchy(
        &self,
        text: &Text<'_>,
        party: &Party,
        goal: Option<&str>,
        atlas: &Atlas,
        date: Option<Date>,
    ) -> Option<String> {
        let is_royal = party.kind == PartyKind::Person && party.office.as_deref().is_some_and(super::is_royal);
        let date = date.filter(|_| is_royal)?;
        let reigns = |code: &&String| {
            atlas.terms(code, &Office::MONARCH).iter().any(|holder| holder.holds_on(date))
                && goal != Some(code.as_str())
        };
        let focus = self.focus(text, party.range.start);
        let mut monarchies = focus.ranking.iter().filter(reigns);
        let first = monarchies.next()?;
        monarchies.next().is_none_or(|second| focus.count(first) >= 2 * focus.count(second)).then(|| first.clone())
    }

    /// "keeps 1,300 soldiers in the region": whose they are who has or sends them.
    fn sender(&self, text: &Text<'_>, head: usize) -> Option<String> {
        let word = &text.words[head];
        let verb = word.head;
        let is_military = self.by_word[head].as_ref()?.sector == Some(Sector::Military);
        let has = is_military && word.dep == "dobj" && SENDING_VERBS.contains(&text.lemma(verb));
        let subject = text.children_with(verb, &["nsubj"]).next().filter(|_| has)?;
        self.by_word[subject].as_ref()?.code.clone()
    }

    /// "The Albanian opposition accused the government", "Nepal's rebels agreed to meet the army": of one state with the
    /// organ or movement that is the subject.
    fn organ_beside(&self, text: &Text<'_>, index: usize) -> Option<String> {
        let is_organ = matches!(text.lemma(index), "army" | "cabinet" | "government" | "parliament");
        if !is_organ || text.words[index].is_capitalised() {
            return None;
        }
        let mut verbs = text.ancestors(index).filter(|&above| text.words[above].is_verb());
        let subject = verbs.find_map(|verb| text.children_with(verb, &["nsubj"]).next())?;
        let party = self.by_word[subject].as_ref()?;
        let domestic = matches!(
            party.sector,
            Some(
                Sector::Opposition
                    | Sector::Rebel
                    | Sector::Legislature
                    | Sector::Judiciary
                    | Sector::Labor
                    | Sector::Party
            )
        );
        party.code.clone().filter(|_| domestic && subject < index)
    }

    /// "the Russian Foreign Ministry, where Deputy Foreign Minister Georgy Mamedov": whose organ the clause is about.
    fn office_above(&self, text: &Text<'_>, index: usize) -> Option<String> {
        let relative = text.ancestors(index).find(|&above| text.words[above].dep == "relcl")?;
        let organ = self.by_word[text.words[relative].head].as_ref()?;
        let starts = text.subtree_range(relative).start;
        let is_where = text.words[starts].lower() == "where";
        let is_organ = organ.kind == PartyKind::Body && organ.sector == Some(Sector::Government);
        organ.code.clone().filter(|_| is_where && is_organ)
    }

    /// "was summoned to the Russian Foreign Ministry, where Deputy Foreign Minister Georgy Mamedov": whose officials stand
    /// right before an official in a sentence.
    fn office_before(&self, text: &Text<'_>, party: &Party) -> Option<String> {
        let start = text.sentences[text.words[party.range.start].sentence].start;
        let is_official = |party: &Party| party.sector == Some(Sector::Government);
        if !is_official(party) {
            return None;
        }
        let before = (start..party.range.start).rev().find_map(|word| {
            self.by_word[word].as_ref().filter(|other| is_official(other) && other.kind != PartyKind::Country)
        })?;
        before.code.clone()
    }

    /// Whether no country is named twice, nor by a dateline: what a text is about, one mention doesn't tell.
    fn is_thin(&self, text: &Text<'_>, item: usize) -> bool {
        self.focuses[item].is_thin() && self.opening(text, item).is_none()
    }

    /// Whether a text names a country itself or an organ of one, rather than only people and things from there.
    fn names_a_state(&self, text: &Text<'_>) -> bool {
        (0..text.words.len()).any(|word| {
            let party = self.by_word[word].as_ref();
            let is_country = party.is_some_and(|party| party.kind == PartyKind::Country && !party.referring)
                || self.place(word).is_some_and(|(_, code)| code.is_some());
            let is_adjective = self.adjective(word).is_some();
            let of_organ = || {
                let noun = self.by_word[text.words[word].head].as_ref();
                party.into_iter().chain(noun).any(|party| {
                    matches!(
                        party.sector,
                        Some(
                            Sector::Government
                                | Sector::Judiciary
                                | Sector::Legislature
                                | Sector::Military
                                | Sector::Opposition
                                | Sector::Police
                        )
                    )
                })
            };
            (is_country && !is_adjective) || (is_adjective && of_organ())
        })
    }

    /// Whether a phrase says itself to whom its party belongs, to no country that is known: "CIA forces", "a U.N.-appointed
    /// prosecutor", "the Government of Mecklenburg".
    fn is_of_others(&self, text: &Text<'_>, head: usize, party: &Party) -> bool {
        let of_body = party.range.clone().any(|word| {
            let other = self.by_word[word].as_ref().filter(|other| other.kind == PartyKind::Body);
            other.is_some_and(|other| other.code.is_some() && other.range != party.range)
        });
        let of_name = || {
            text.objects(head, |preposition| preposition == "of").any(|object| {
                let organ = || self.by_word[object].as_ref().and_then(|party| party.name.as_deref());
                text.words[object].is_proper()
                    && party.sector != Some(Sector::Civilian)
                    && !party.range.contains(&object)
                    && self.place(object).is_none_or(|(_, code)| code.is_none())
                    && !organ().is_some_and(is_institution)
            })
        };
        of_body || of_name()
    }

    /// The one country that a paragraph names, where it says nothing of the scene of the article: as in a round-up.
    fn local_scene(&self, text: &Text<'_>, paragraph: usize, scene: Option<&str>) -> Option<String> {
        let first = text.words.partition_point(|word| word.paragraph < paragraph);
        let end = text.words.partition_point(|word| word.paragraph <= paragraph);
        let mut counts: Vec<(&str, usize)> = Vec::new();
        let mut adjectives: Vec<&str> = Vec::new();
        for word in first..end {
            // "the Iranian contract" says nothing of where it is about, but "Tajik debt" that the scene is still the same.
            if let Some(code) = self.adjective(word) {
                if Some(code) == scene {
                    return None;
                }
                adjectives.push(code);
                continue;
            }
            let party =
                self.by_word[word].as_ref().filter(|party| party.kind == PartyKind::Country && !party.referring);
            let named = party.filter(|party| party.range.start == word).and_then(|party| party.code.as_deref());
            let place = || self.place(word).filter(|(range, _)| range.start == word).and_then(|(_, code)| code);
            let Some(code) = named.or_else(place).filter(|_| !is_next_door(text, word)) else { continue };
            if Some(code) == scene {
                return None;
            }
            match counts.iter_mut().find(|(known, _)| *known == code) {
                Some((_, count)) => *count += 1,
                None => counts.push((code, 1)),
            }
        }
        counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        match counts[..] {
            // Once, as in "the U.S. Embassy", is not enough where there is a scene.
            [(code, count)] if count > 1 || (scene.is_none() && adjectives.iter().all(|other| *other == code)) => {
                Some(code.to_owned())
            }
            [(code, first), (_, second), ..] if scene.is_some() => {
                (first as f64 >= OFTENER * second as f64).then(|| code.to_owned())
            }
            _ => None,
        }
    }

    /// "gunmen in Quetta", "students outside the Chinese embassy in Oslo": the country of the place inside the phrase.
    fn place_inside(&self, text: &Text<'_>, head: usize) -> Option<String> {
        let mut places = text.objects(head, is_locative);
        let beside = places.find_map(|place| self.place(place)?.1.map(str::to_owned));
        // "voters in the Swiss town", "residents of this Argentine village"
        let of_nation = || {
            let places = text.objects(head, |preposition| is_locative(preposition) || preposition == "of");
            let mut places = places.filter(|&place| {
                matches!(text.lemma(place), "city" | "district" | "port" | "province" | "region" | "town" | "village")
            });
            let nations =
                places.find_map(|place| text.subtree(place).into_iter().find_map(|word| self.adjective(word)));
            nations.map(str::to_owned)
        };
        let beside = beside.or_else(of_nation);
        // "the soldiers who seized power in Bissau"
        let relative = || {
            let clauses = text.children_with(head, &["relcl"]);
            let mut inside = clauses.flat_map(|relative| text.children_with(relative, &["prep"]).collect::<Vec<_>>());
            inside.find_map(|word| {
                let place =
                    text.children_with(word, &["pobj"]).next().filter(|_| is_locative(text.words[word].lower()))?;
                self.place(place)?.1.map(str::to_owned)
            })
        };
        beside.or_else(relative)
    }

    /// "A court sentenced two Iranian drivers", "police arrested a Chadian": whom a text calls foreign is no citizen of the
    /// court's country, which is the other of two that an article is about.
    fn host_of_strangers(&self, text: &Text<'_>, index: usize) -> Option<String> {
        let party = self.by_word[index].as_ref()?;
        let is_domestic =
            matches!(party.sector, Some(Sector::Judiciary | Sector::Police)) && party.kind != PartyKind::Person;
        let word = &text.words[index];
        if !is_domestic || word.dep != "nsubj" {
            return None;
        }
        let strangers = text.children_with(word.head, &["dobj"]).next()?;
        let nation = text.children(strangers).find_map(|child| self.adjective(child))?;
        self.counterpart(text, index, nation).map(str::to_owned)
    }

    /// Of whom the sentence before tells, for an organ of state that is the subject of the next one: "Tbilisi speaks more
    /// softly. The Foreign Ministry handed over a protest."
    fn told_of_before(&self, text: &Text<'_>, index: usize) -> Option<String> {
        let party = self.by_word[index].as_ref()?;
        let is_organ =
            party.kind == PartyKind::Body || matches!(text.lemma(index), "government" | "cabinet" | "prosecutor");
        if !is_organ || !matches!(text.words[index].dep, "nsubj" | "nsubjpass") {
            return None;
        }
        let sentence = text.words[index].sentence;
        let before = text.sentences[sentence.checked_sub(1)?].clone();
        if text.words[before.start].paragraph != text.words[index].paragraph {
            return None;
        }
        let root = before.clone().find(|&word| text.words[word].head == word)?;
        let subject = text.children_with(root, &["nsubj", "nsubjpass"]).next()?;
        let code = self.by_word[subject].as_ref()?.code.clone();
        let focus = self.focus(text, index);
        code.filter(|code| focus.ranking.iter().take(2).any(|first| first == code))
    }

    /// The country of the last subject before a word in its sentence.
    fn subject_before(&self, text: &Text<'_>, index: usize) -> Option<String> {
        let start = text.sentences[text.words[index].sentence].start;
        let mut subjects = (start..index).rev().filter(|&word| matches!(text.words[word].dep, "nsubj" | "nsubjpass"));
        let subject = subjects.find(|&word| self.by_word[word].as_ref().is_some_and(|party| party.code.is_some()))?;
        // "recognized the envoy Masaryk", "wrote to King Leopold" are others, "appointed Adams" is not.
        let verb = text.words[subject].head;
        let own = text.ancestors(index).find(|&above| text.words[above].is_verb());
        let is_other = own == Some(verb) && !APPOINTING_VERBS.contains(&text.lemma(verb));
        self.by_word[subject].as_ref().filter(|_| !is_other)?.code.clone()
    }

    /// The country of the place that the last sentences of the paragraph name, as far as they name one.
    fn place_before(&self, text: &Text<'_>, sentence: usize) -> Option<String> {
        let paragraph = |sentence: usize| text.words[text.sentences[sentence].start].paragraph;
        let before = (sentence.saturating_sub(2)..sentence).rev();
        let same = before.take_while(|&before| paragraph(before) == paragraph(sentence));
        same.into_iter().find_map(|before| self.place_of(text, before, None))
    }

    /// The country of the only place that a sentence says things happened in, for somebody whom one of its words names.
    fn place_of(&self, text: &Text<'_>, sentence: usize, party: Option<usize>) -> Option<String> {
        let aside = |word: usize| text.ancestors(word).find(|&above| text.words[above].dep == "relcl");
        let mut found: Option<&str> = None;
        for word in text.sentences[sentence].clone() {
            let Some((_, Some(code))) = self.place(word).filter(|_| !is_next_door(text, word)) else { continue };
            // "At its session in Geneva the council condemned the government": of no one who is told of there.
            let seats =
                matches!(text.words[word].text, "Geneva" | "Hague" | "York" | "Strasbourg" | "Vienna" | "Davos");
            if seats && self.focus(text, word).count(code) == 0 && !self.is_of_the_street_at(party) {
                continue;
            }
            // "at Hong Kong airport"
            let facility = text.words[word].head;
            let is_part = text.words[word].dep == "compound"
                && matches!(
                    text.lemma(facility),
                    "airport" | "port" | "prison" | "square" | "stadium" | "station" | "university"
                );
            let place = if is_part { facility } else { word };
            let located = text.words[place].dep == "pobj" && is_locative(text.words[text.words[place].head].lower());
            // "The chairman criticised the war in Iraq", "banned rallies for the invasion of": told of from elsewhere.
            let subject = text.words[text.words[word].head].head;
            if located
                && matches!(
                    text.lemma(subject),
                    "coup" | "handling" | "intervention" | "invasion" | "policy" | "presence" | "role" | "war"
                )
            {
                continue;
            }
            // "vowed to punish journalists who had testified in Geneva": there is only the journalists' place.
            if located && aside(word).is_none_or(|relative| party.is_some_and(|party| aside(party) == Some(relative))) {
                if found.is_some_and(|other| other != code) {
                    return None;
                }
                found = Some(code);
            }
        }
        found.map(str::to_owned)
    }

    /// Whether a word is of a party that is where it is told of.
    fn is_of_the_street_at(&self, word: Option<usize>) -> bool {
        word.and_then(|word| self.by_word[word].as_ref()).is_some_and(is_of_the_street)
    }

    /// The country where the dateline of a text stands.
    fn opening(&self, text: &Text<'_>, item: usize) -> Option<&str> {
        // "TUNIS, 14 January (Agency) -": the first words of the text or of its second paragraph.
        let first = text.words.get(text.item_words(item).start)?.sentence;
        text.sentences[first..].iter().take(3).find_map(|sentence| {
            let first = &text.words[sentence.start];
            let is_dateline = first.text.len() > 2 && first.text.chars().all(char::is_uppercase);
            self.place(sentence.start).filter(|_| is_dateline).and_then(|(_, code)| code)
        })
    }

    /// The country that goes without saying in an item, or in an article that is no round-up.
    pub(crate) fn scene(&self, item: usize) -> Option<&str> {
        self.scenes[item].as_deref()
    }

    /// Works out what [`scene`](Self::scene) gives: all of an item is looked at.
    pub(super) fn set_scenes(&mut self, text: &Text<'_>) {
        let homes = Homes::default();
        self.scenes = (0..text.item_count()).map(|item| self.scene_of(text, item, &homes)).collect();
    }

    /// The scene of an item, where it is known of which country some people are.
    fn scene_of<'m>(&'m self, text: &'m Text<'_>, item: usize, homes: &Homes<'m>) -> Option<String> {
        let opening = self.opening(text, item);
        let focus = &self.focuses[item];
        let told = self.told(text, item, homes);
        let clear = match &told[..] {
            [(only, _)] => Some(*only),
            [(first, most), (_, more), ..] => {
                // Or what the title names first: "Chad shuts its border with Sudan".
                let is_first = focus.first_in_title.as_deref() == Some(*first);
                (is_first || *most as f64 >= OFTENER * *more as f64).then_some(*first)
            }
            [] => None,
        };
        // News of one country is often filed from another's capital.
        let count = |code: &str| told.iter().find(|(known, _)| *known == code).map_or(0, |(_, count)| *count);
        let opening = opening.filter(|code| {
            clear.is_none_or(|clear| {
                let in_title = focus.first_in_title.as_deref() == Some(clear);
                if in_title { count(code) >= count(clear) } else { 2 * count(code) >= count(clear) }
            })
        });
        opening.or(clear).map(str::to_owned)
    }

    /// How much is told of each country that an item names: its name and what is called by it, each of its people and
    /// places once. The most first.
    fn told<'m>(&'m self, text: &'m Text<'_>, item: usize, homes: &Homes<'m>) -> Vec<(&'m str, usize)> {
        let focus = &self.focuses[item];
        let mut told: Vec<(&str, usize)> =
            focus.ranking.iter().map(|code| (code.as_str(), focus.count(code))).collect();
        let mut known: FxHashSet<&str> = FxHashSet::default();
        for word in text.item_words(item) {
            let person = self.by_word[word].as_ref().filter(|party| party.kind == PartyKind::Person);
            let of_person = person.and_then(|person| {
                let name = person.name.as_deref()?;
                let by_name =
                    || homes.get(&(item, name)).filter(|(_, margin)| *margin >= FOREIGN).map(|(home, _)| *home);
                Some((name, person.code.as_deref().or_else(by_name)?))
            });
            let of_place = || {
                let spot = self.spots.contains_key(&word) && !self.is_country(word);
                self.place(word).filter(|_| spot).and_then(|(range, code)| Some((text.slice(range), code?)))
            };
            let Some((name, code)) = of_person.or_else(of_place) else { continue };
            if known.insert(name)
                && let Some((_, count)) = told.iter_mut().find(|(known, _)| *known == code)
            {
                *count += 1;
            }
        }
        told.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        told
    }

    fn is_country(&self, word: usize) -> bool {
        self.by_word[word].as_ref().is_some_and(|party| party.kind == PartyKind::Country)
    }
}

/// Whether a noun names those who come from elsewhere, as a rule.
fn is_visiting(noun: &str) -> bool {
    matches!(noun, "ambassador" | "delegation" | "envoy")
}

/// "the country's leadership": of one that the text has not named yet.
fn is_of_the_country(text: &Text<'_>, head: usize) -> bool {
    text.children_with(head, &["poss"]).any(|owner| matches!(text.lemma(owner), "country" | "nation"))
}

/// Whether the last parts of two names have the same consonants: "Salih" and "Saleh", "al-Faysal" and "al-Faisal".
fn sounds_alike(one: &str, other: &str) -> bool {
    fn sounds(name: &str) -> impl Iterator<Item = char> + '_ {
        let last = name.rsplit([' ', '-']).next().unwrap_or(name);
        let letters = last.chars().filter(|letter| letter.is_alphabetic()).flat_map(char::to_lowercase);
        letters.filter(|letter| !matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'w'))
    }
    sounds(one).count() > 1 && sounds(one).eq(sounds(other))
}

fn is_locative(preposition: &str) -> bool {
    matches!(preposition, "in" | "at" | "near" | "outside" | "through" | "across")
}

/// "in neighboring Afghanistan": a country beside the one that is told of.
fn is_next_door(text: &Text<'_>, place: usize) -> bool {
    let before = place.checked_sub(1).map(|before| text.words[before].lower().as_str());
    matches!(before, Some("neighboring" | "neighbouring" | "nearby" | "adjacent"))
}

/// Whether a party is one that is where it is told of: police, crowds.
fn is_of_the_street(party: &Party) -> bool {
    let is_mayor = party.office.as_deref().is_some_and(|office| matches!(office, "mayor" | "governor"));
    is_mayor
        || party.kind == PartyKind::Group
            && matches!(party.sector, Some(Sector::Police | Sector::Civilian | Sector::Opposition | Sector::Unarmed))
}

/// "their captains" are somebody's, "the two ministers" are one of each.
fn is_owned(text: &Text<'_>, party: &Party) -> bool {
    // Of "their" itself, where it means rebels, the country is theirs.
    let is_movement = party.range.len() == 1 && matches!(party.sector, Some(Sector::Opposition | Sector::Rebel));
    (party.plural && is_pair(text, &party.range))
        || !is_movement && party.range.clone().any(|word| text.words[word].tag == "PRP$")
}

/// Whether a party is of a country that goes without saying.
fn needs_home(text: &Text<'_>, party: &Party) -> bool {
    let domestic = matches!(
        party.sector,
        Some(
            Sector::Government
                | Sector::Police
                | Sector::Military
                | Sector::Judiciary
                | Sector::Legislature
                | Sector::Opposition
                | Sector::Rebel
                | Sector::Civilian
                | Sector::Unarmed
                | Sector::Education
                | Sector::Religious
                | Sector::Labor
                | Sector::Agriculture
        )
    );
    let is_plain = match party.kind {
        PartyKind::Group | PartyKind::Person => true,
        // "the Foreign Ministry", "the Supreme Court": every country has one.
        PartyKind::Body => party.name.as_deref().is_some_and(is_institution),
        _ => false,
    };
    let is_near = party.kind == PartyKind::Group && is_local(text, &party.range);
    // "Salvador Nasralla, who led by five points": of somebody of whom nothing else is said.
    let is_unknown = party.kind == PartyKind::Person && party.name.is_some() && party.sector.is_none();
    // "an international tribunal in Hamburg"
    let is_above = party.range.clone().any(|word| {
        matches!(
            text.words[word].lower().as_str(),
            "allied" | "coalition" | "international" | "multinational" | "world"
        )
    });
    // "Democratic Party leader Erdene"
    let is_politician = party.kind == PartyKind::Person && party.name.is_some() && party.sector == Some(Sector::Party);
    party.code.is_none()
        && is_plain
        && !is_above
        && (((domestic || is_near || is_politician) && !party.former) || is_unknown)
}

/// "local chiefs", "rural teachers": of the country that is told of.
fn is_local(text: &Text<'_>, range: &Range<usize>) -> bool {
    range.clone().any(|word| matches!(text.words[word].lower().as_str(), "local" | "rural" | "tribal" | "provincial"))
}

/// Whether a name is that of an organ that every state has.
fn is_institution(name: &str) -> bool {
    let above_states = ["International", "World", "European", "Permanent", "African", "United", "Special", "Pan"];
    let last = name.rsplit(' ').next().unwrap_or_default();
    let is_organ = matches!(
        last,
        "Ministry"
            | "Court"
            | "Parliament"
            | "Army"
            | "Navy"
            | "Police"
            | "Senate"
            | "Assembly"
            | "Cabinet"
            | "Government"
    );
    let is_alone = matches!(name, "Court" | "Assembly" | "Army");
    let is_organ = is_organ || name.trim_start_matches("the ").starts_with("Ministry of ");
    is_organ && !is_alone && !above_states.iter().any(|word| name.starts_with(word))
}
