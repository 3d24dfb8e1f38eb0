//! The finer shades of an event that its words give where no entry of the lexicon does: mode, code, contexts.

use demarche_statement::{CameoCode, Category, Context, Mode};

use super::{Assembly, Draft};
use crate::lexicon::Outcome;

/// Of a category: words near the predicate, mode, code. The predicate's own words count before those around it.
type Shade = (Category, &'static [&'static str], &'static str, &'static str);

/// By the predicate.
const BY_PREDICATE: &[Shade] = {
    use Category::{Accuse, Assault, Coerce, Consult, Mobilize, Protest, Retreat, Sanction};
    &[
        (
            Accuse,
            &["condemn", "criticize", "criticise", "denounce", "deplore", "lament", "regret"],
            "disapprove",
            "111",
        ),
        (Accuse, &["investigate", "probe", "inquire"], "investigate", "090"),
        (Accuse, &["accuse", "allege", "blame", "charge", "indict"], "allege", "112"),
        (Assault, &["abduct", "kidnap", "hijack"], "abduct", "181"),
        (Assault, &["beat", "club", "punch"], "beat", "182"),
        (Assault, &["assassinate"], "targeted", "186"),
        (Assault, &["torture"], "torture", "1822"),
        (Assault, &["rape"], "sexual", "1821"),
        (Assault, &["shell", "bombard"], "heavy-weapons", "194"),
        (Assault, &["shoot", "gun", "snipe", "shooting"], "firearms", "193"),
        (Coerce, &["arrest", "detain", "jail", "imprison", "arrest"], "arrest", "173"),
        (Coerce, &["deport", "repatriate"], "deport", "174"),
        (Coerce, &["seize", "confiscate", "impound"], "seize", "171"),
        (Coerce, &["censor"], "censor", "172"),
        (Coerce, &["hack"], "cyber", "176"),
        (Consult, &["visit", "travel", "arrive", "tour", "fly"], "visit", "042"),
        (Consult, &["phone", "telephone"], "phone", "041"),
        (Consult, &["mediate", "broker"], "third-party", "045"),
        (Consult, &["host", "receive"], "visit", "043"),
        (Mobilize, &["deploy", "mass", "mobilize", "mobilise"], "troops", "152"),
        (Protest, &["demonstrate", "march", "rally", "demonstration", "protest"], "demo", "141"),
        (Protest, &["strike"], "strike", "143"),
        (Protest, &["riot"], "riot", "145"),
        (Protest, &["boycott"], "boycott", "140"),
        (Protest, &["blockade", "obstruct"], "obstruct", "144"),
        (Retreat, &["release", "free", "pardon"], "release", "0841"),
        (Retreat, &["withdraw", "pull"], "withdraw", "0874"),
        (Retreat, &["resign"], "resign", "083"),
        (Retreat, &["disarm"], "disarm", "0873"),
        (Sanction, &["expel"], "expel", "161"),
        (Sanction, &["convict", "sentence"], "convict", "170"),
        (Sanction, &["suspend", "cancel", "halt", "cut"], "discontinue", "160"),
    ]
};

/// By the words of its phrase: how it was done.
const BY_MEANS: &[Shade] = {
    use Category::{Assault, Coerce, Consult, Mobilize, Protest, Retreat};
    &[
        (Assault, &["tear", "baton", "truncheon", "teargas"], "crowd-control", "175"),
        (Assault, &["drone", "uav"], "drone", "195"),
        (
            Assault,
            &["jet", "aircraft", "warplane", "plane", "helicopter", "airstrike", "bomber", "f-16"],
            "aerial",
            "195",
        ),
        (Assault, &["rocket", "artillery", "missile", "mortar", "tank", "shell"], "heavy-weapons", "194"),
        (Assault, &["suicide"], "suicide-attack", "183"),
        (Assault, &["mine", "landmine", "explosive", "grenade", "bomb", "blast"], "explosives", "183"),
        (Assault, &["rifle", "gun", "pistol", "bullet", "gunfire", "gunman"], "firearms", "193"),
        (Coerce, &["curfew"], "curfew", "172"),
        (Coerce, &["martial"], "martial-law", "172"),
        (Consult, &["telephone", "phone"], "phone", "041"),
        (Mobilize, &["troop", "soldier"], "troops", "152"),
        (Mobilize, &["warship", "missile", "tank"], "weapons", "154"),
        (Mobilize, &["police"], "police", "151"),
        (Protest, &["hunger"], "hunger", "142"),
        (Retreat, &["ceasefire", "cease-fire", "truce"], "ceasefire", "0871"),
    ]
};

/// What an event is about, by words of its phrase.
const CONTEXTS: &[(Context, &[&str])] = &[
    (
        Context::Military,
        &[
            "military",
            "troop",
            "soldier",
            "army",
            "navy",
            "missile",
            "weapon",
            "arm",
            "artillery",
            "warship",
            "ammunition",
            "tank",
            "howitzer",
            "defence",
            "defense",
            "airspace",
            "jet",
            "warplane",
        ],
    ),
    (Context::Intelligence, &["intelligence", "espionage", "spy", "spying"]),
    (Context::Election, &["election", "vote", "ballot", "referendum", "re-election"]),
    (
        Context::Economic,
        &[
            "economic",
            "trade",
            "investment",
            "loan",
            "credit",
            "export",
            "import",
            "tariff",
            "pipeline",
            "debt",
            "bank",
            "tender",
            "customs",
            "commerce",
            "invest",
            "currency",
        ],
    ),
    (
        Context::Legal,
        &["court", "lawsuit", "tribunal", "extradition", "extradite", "trial", "prosecutor", "verdict", "jurisdiction"],
    ),
    (Context::Reparations, &["reparation", "compensation"]),
    (Context::HumanRights, &["human-rights", "genocide", "torture", "massacre"]),
    (Context::HumanSecurity, &["humanitarian", "famine", "hunger", "food"]),
    (Context::Diplomatic, &["ambassador", "embassy", "diplomat", "consul", "consulate", "diplomatic", "envoy"]),
    (Context::Territory, &["territory", "border", "frontier", "island", "annexation", "sovereignty", "territorial"]),
    (Context::Peacekeeping, &["peacekeeper", "peacekeeping", "blue-helmet"]),
    (Context::Health, &["health", "vaccine", "pandemic", "epidemic", "hospital", "medicine"]),
    (Context::Asylum, &["asylum", "refugee"]),
    (Context::Migration, &["migrant", "migration", "visa", "immigration", "immigrant"]),
    (Context::Disasters, &["earthquake", "quake", "flood", "hurricane", "drought", "tsunami", "cyclone"]),
    (Context::NaturalResource, &["oil", "gas", "mineral", "uranium", "fishery", "salmon", "copper", "gold", "coal"]),
    (Context::Environment, &["climate", "environment", "pollution", "emission"]),
    (Context::Technology, &["technology", "satellite", "semiconductor", "space"]),
    (Context::Terrorism, &["terrorist", "terrorism", "terror"]),
    (Context::Cbrn, &["nuclear", "chemical", "biological", "radiological"]),
    (Context::Cyber, &["cyber", "hacker", "hacking", "cyberattack"]),
    (Context::Misinformation, &["disinformation", "misinformation", "propaganda"]),
    (Context::Corruption, &["corruption", "bribe", "bribery", "embezzlement"]),
    (Context::IllegalDrugs, &["drug", "narcotic", "cocaine", "heroin"]),
    (Context::Trafficking, &["trafficking", "smuggling", "trafficker"]),
    (Context::ReligionEthnicity, &["religious", "ethnic", "church", "mosque", "minority"]),
];

impl Assembly<'_, '_> {
    /// The mode that the words give, and the code that goes with it, where the draft has none.
    pub(super) fn shade(&self, draft: &Draft) -> (Option<Mode>, Option<CameoCode>) {
        let Outcome::Event(category, own) = draft.outcome else { return (None, None) };
        let words = self.means(draft);
        let around = |shade: &&Shade| shade.0 == category && words.iter().any(|word| shade.1.contains(&word.as_str()));
        let crowd = BY_MEANS.iter().take(1).find(around);
        if own.is_some() && crowd.is_none() {
            return (own, draft.cameo.clone());
        }
        let predicate = self.text.lemma(draft.predicate);
        let by_predicate = || BY_PREDICATE.iter().find(|shade| shade.0 == category && shade.1.contains(&predicate));
        let Some(shade) = crowd.or_else(|| BY_MEANS.iter().find(around)).or_else(by_predicate) else {
            return (own, draft.cameo.clone());
        };
        // The code of an entry stays, and one that says more than its root, or of another root.
        let is_root = draft.entry.is_none()
            && draft.cameo.as_ref().is_none_or(|code| code.as_str().ends_with('0') || code.as_str().len() == 2);
        let code = if is_root || crowd.is_some() { shade.3.parse().ok() } else { None };
        let same_root = |code: &CameoCode| {
            crowd.is_some()
                || draft.cameo.as_ref().is_none_or(|known| known.as_str().get(..2) == code.as_str().get(..2))
        };
        (category.mode(shade.2).ok().or(own), code.filter(same_root).or_else(|| draft.cameo.clone()))
    }

    /// What an event is about: what its entry says, and what the words of its phrase name.
    pub(super) fn contexts(&self, draft: &Draft) -> Vec<Context> {
        let mut found = draft.contexts.clone();
        if matches!(draft.outcome, Outcome::Event(..)) {
            let words = self.phrase(draft);
            let named = CONTEXTS.iter().filter(|(_, names)| words.iter().any(|word| names.contains(&word.as_str())));
            found.extend(named.map(|(context, _)| *context));
        }
        let mut unique = Vec::new();
        for context in found {
            if !unique.contains(&context) {
                unique.push(context);
            }
        }
        unique
    }

    /// The words of how it was done: not those of the target, unless that is what was fired or dropped.
    fn means(&self, draft: &Draft) -> Vec<String> {
        let text = self.text;
        let uses = matches!(
            text.lemma(draft.predicate),
            "fire" | "launch" | "drop" | "use" | "lob" | "throw" | "impose" | "deploy"
        );
        let targets = self.clauses.get(draft.predicate).into_iter().flat_map(|clause| clause.object.iter().copied());
        let target: Vec<usize> = targets.filter(|_| !uses).flat_map(|object| text.subtree(object)).collect();
        let words = self.words_of_phrase(draft).into_iter().filter(|word| !target.contains(word));
        words.map(|word| text.lemma(word).to_lowercase()).collect()
    }

    fn phrase(&self, draft: &Draft) -> Vec<String> {
        self.words_of_phrase(draft).into_iter().map(|word| self.text.lemma(word).to_lowercase()).collect()
    }

    /// The words of the predicate with its subject, objects and phrases: no other clause, no citation, no names.
    fn words_of_phrase(&self, draft: &Draft) -> Vec<usize> {
        let text = self.text;
        let is_own = |word: &usize| {
            let below =
                std::iter::once(*word).chain(text.ancestors(*word)).take_while(|&above| above != draft.predicate);
            let holds = |above: usize| {
                text.words[above].is_verb()
                    && matches!(text.words[above].dep, "advcl" | "relcl" | "conj" | "acl" | "parataxis" | "ccomp")
            };
            !below.into_iter().any(holds) && !self.attribution.in_bracket(*word)
        };
        let mut words: Vec<usize> = text.subtree(draft.predicate);
        // "held a telephone conversation": of the verb that carries the noun too.
        let above = text.words[draft.predicate].head;
        if text.words[draft.predicate].is_noun() && text.words[above].is_verb() {
            words.extend(text.children(above));
        }
        let common = |word: &usize| !text.words[*word].is_proper();
        words.into_iter().filter(is_own).filter(common).collect()
    }
}
