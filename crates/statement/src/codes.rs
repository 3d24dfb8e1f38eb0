//! The code tables: PLOVER categories, modes, contexts and sectors, quad classes and scores; the shape of CAMEO codes.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A word that stands in no code table.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{word}` is no {table}; known are: {known}")]
pub struct CodeError {
    table: &'static str,
    word: String,
    known: String,
}

impl CodeError {
    fn new(table: &'static str, word: &str, known: &[&str]) -> Self {
        Self { table, word: word.to_owned(), known: known.join(", ") }
    }
}

/// Makes an enum whose variants have one written form each, in text and in JSON.
macro_rules! code_table {
    ($(#[$outer:meta])* $name:ident, $table:literal { $($(#[$inner:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$outer])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$inner])* $variant,)+ }

        impl $name {
            /// All values, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The written form.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::CodeError;

            fn from_str(word: &str) -> Result<Self, Self::Err> {
                match word {
                    $($text => Ok(Self::$variant),)+
                    _ => Err($crate::codes::unknown($table, word, &[$($text,)+])),
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let word = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                word.parse().map_err(serde::de::Error::custom)
            }
        }

        #[cfg(feature = "schema")]
        $crate::schema::words!($name, [$($text,)+]);
    };
}
pub(crate) use code_table;

pub(crate) fn unknown(table: &'static str, word: &str, known: &[&str]) -> CodeError {
    CodeError::new(table, word, known)
}

code_table! {
    /// The sixteen PLOVER event categories.
    Category, "PLOVER category" {
        /// Promise, agree to act.
        Agree = "AGREE",
        /// Meet, visit, talk.
        Consult = "CONSULT",
        /// Express or formalise support: praise, recognise, sign, ratify.
        Support = "SUPPORT",
        /// Give way in words: ease, allow, accept demands.
        Concede = "CONCEDE",
        /// Act together materially: trade, share, exercise.
        Cooperate = "COOPERATE",
        /// Give: money, goods, shelter, troops for protection.
        Aid = "AID",
        /// Give way in deeds: withdraw, release, disarm.
        Retreat = "RETREAT",
        /// Ask, urge, demand.
        Request = "REQUEST",
        /// Blame, condemn, investigate.
        Accuse = "ACCUSE",
        /// Refuse.
        Reject = "REJECT",
        /// Warn of harm.
        Threaten = "THREATEN",
        /// Demonstrate, strike.
        Protest = "PROTEST",
        /// Reduce relations: expel, embargo, withhold.
        Sanction = "SANCTION",
        /// Show force.
        Mobilize = "MOBILIZE",
        /// Arrest, seize, restrict.
        Coerce = "COERCE",
        /// Harm.
        Assault = "ASSAULT",
    }
}

/// PLOVER's quad classes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum QuadClass {
    /// 1
    VerbalCooperation = 1,
    /// 2
    MaterialCooperation = 2,
    /// 3
    VerbalConflict = 3,
    /// 4
    MaterialConflict = 4,
}

impl QuadClass {
    /// The number that `quad_code` holds.
    pub const fn number(self) -> u8 {
        self as u8
    }
}

/// Category, mode (empty: none), score. As printed in the PLOVER manual, draft 0.8, save that ACCUSE without a mode is
/// printed there as +3: with modes of -2, -3.5 and -3.5 and its place among conflict, that is a slip for -3.
const SCORES: &[(Category, &str, f64)] = {
    use Category::{
        Accuse, Agree, Aid, Assault, Coerce, Concede, Consult, Cooperate, Mobilize, Protest, Reject, Request, Retreat,
        Sanction, Support, Threaten,
    };
    &[
        (Accuse, "", -3.0),
        (Accuse, "allege", -3.5),
        (Accuse, "disapprove", -2.0),
        (Accuse, "investigate", -3.5),
        (Agree, "", 2.5),
        (Aid, "", 10.0),
        (Assault, "", -9.0),
        (Assault, "abduct", -8.5),
        (Assault, "aerial", -9.5),
        (Assault, "beat", -7.5),
        (Assault, "crowd-control", -7.5),
        (Assault, "destroy", -8.5),
        (Assault, "drone", -9.5),
        (Assault, "explosives", -9.0),
        (Assault, "firearms", -9.0),
        (Assault, "heavy-weapons", -9.5),
        (Assault, "primitive", -8.0),
        (Assault, "sexual", -8.5),
        (Assault, "suicide-attack", -9.5),
        (Assault, "targeted", -9.5),
        (Assault, "torture", -8.5),
        (Assault, "unconventional", -10.0),
        (Coerce, "", -7.0),
        (Coerce, "arrest", -7.0),
        (Coerce, "censor", -6.5),
        (Coerce, "curfew", -6.5),
        (Coerce, "cyber", -7.0),
        (Coerce, "deport", -7.0),
        (Coerce, "martial-law", -7.5),
        (Coerce, "misinformation", -6.5),
        (Coerce, "restrict", -7.0),
        (Coerce, "seize", -7.0),
        (Coerce, "withhold", -7.0),
        (Concede, "", 4.5),
        (Consult, "", 2.5),
        (Consult, "multilateral", 4.0),
        (Consult, "phone", 1.5),
        (Consult, "third-party", 1.0),
        (Consult, "visit", 4.0),
        (Cooperate, "", 9.5),
        (Mobilize, "", -5.5),
        (Mobilize, "militia", -6.0),
        (Mobilize, "police", -5.5),
        (Mobilize, "troops", -6.5),
        (Mobilize, "weapons", -6.5),
        (Protest, "", -5.0),
        (Protest, "boycott", -4.5),
        (Protest, "demo", -5.0),
        (Protest, "hunger", -4.5),
        (Protest, "obstruct", -4.5),
        (Protest, "riot", -7.0),
        (Protest, "strike", -5.0),
        (Reject, "", -2.0),
        (Reject, "assist", -1.5),
        (Reject, "change", -2.0),
        (Reject, "meet", -2.0),
        (Reject, "yield", -2.0),
        (Request, "", 0.0),
        (Request, "assist", 0.5),
        (Request, "change", -1.0),
        (Request, "meet", 0.0),
        (Request, "yield", -1.0),
        (Retreat, "", 6.5),
        (Retreat, "access", 6.5),
        (Retreat, "ceasefire", 7.5),
        (Retreat, "disarm", 10.0),
        (Retreat, "release", 6.5),
        (Retreat, "resign", 4.5),
        (Retreat, "withdraw", 8.0),
        (Sanction, "", -6.0),
        (Sanction, "convict", -6.0),
        (Sanction, "discontinue", -6.0),
        (Sanction, "expel", -5.5),
        (Sanction, "withdraw", -6.0),
        (Support, "", 5.0),
        (Threaten, "", -3.5),
        (Threaten, "arrest", -3.5),
        (Threaten, "expel", -3.5),
        (Threaten, "relations", -3.5),
        (Threaten, "restrict", -3.0),
        (Threaten, "territory", -4.0),
        (Threaten, "violence", -3.5),
    ]
};

impl Category {
    /// The quad class that the category belongs to.
    pub const fn quad(self) -> QuadClass {
        match self {
            Self::Agree | Self::Consult | Self::Support | Self::Concede => QuadClass::VerbalCooperation,
            Self::Cooperate | Self::Aid | Self::Retreat => QuadClass::MaterialCooperation,
            Self::Request | Self::Accuse | Self::Reject | Self::Threaten => QuadClass::VerbalConflict,
            Self::Protest | Self::Sanction | Self::Mobilize | Self::Coerce | Self::Assault => {
                QuadClass::MaterialConflict
            }
        }
    }

    /// PLOVER's score of the category, with a mode where there is one.
    ///
    /// The manual prints ACCUSE as +3, surely for -3, which is what stands here.
    pub fn score(self, mode: Option<Mode>) -> f64 {
        let find = |name: &str| SCORES.iter().find(|row| row.0 == self && row.1 == name).map(|row| row.2);
        mode.and_then(|mode| find(mode.0)).or_else(|| find("")).unwrap_or_default()
    }

    /// The mode of this category with that name.
    ///
    /// # Errors
    /// If the category has no such mode.
    pub fn mode(self, name: &str) -> Result<Mode, CodeError> {
        let modes = || SCORES.iter().filter(|row| row.0 == self && !row.1.is_empty()).map(|row| row.1);
        modes()
            .find(|mode| *mode == name)
            .map(Mode)
            .ok_or_else(|| CodeError::new("mode of its category", name, &modes().collect::<Vec<_>>()))
    }
}

#[cfg(feature = "schema")]
crate::schema::pattern!(Mode, "^[a-z_-]+$");
#[cfg(feature = "schema")]
crate::schema::pattern!(CameoCode, "^[0-9]{2,4}$");

/// A PLOVER mode: how, within its category, something was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Mode(&'static str);

impl Mode {
    /// The written form.
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for Mode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}

impl FromStr for Mode {
    type Err = CodeError;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        let known = SCORES.iter().map(|row| row.1).find(|mode| !mode.is_empty() && *mode == word);
        known.map(Self).ok_or_else(|| CodeError::new("PLOVER mode", word, &["the modes of the PLOVER manual"]))
    }
}

impl Serialize for Mode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

impl<'de> Deserialize<'de> for Mode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let word = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        word.parse().map_err(serde::de::Error::custom)
    }
}

code_table! {
    /// The thirty-seven PLOVER contexts: what an event is about.
    #[allow(missing_docs)]
    Context, "PLOVER context" {
        Military = "military",
        Intelligence = "intelligence",
        Executive = "executive",
        Legislative = "legislative",
        Election = "election",
        PoliticalInstitutions = "political_institutions",
        ProDemocracy = "pro_democracy",
        ProAutocracy = "pro_autocracy",
        Economic = "economic",
        Legal = "legal",
        Reparations = "reparations",
        HumanRights = "human_rights",
        RightsFreedoms = "rights_freedoms",
        Repression = "repression",
        HumanSecurity = "human_security",
        Gender = "gender",
        Lgbt = "lgbt",
        ReligionEthnicity = "religion_ethnicity",
        Inequality = "inequality",
        Diplomatic = "diplomatic",
        Territory = "territory",
        Peacekeeping = "peacekeeping",
        Health = "health",
        Asylum = "asylum",
        Migration = "migration",
        Disasters = "disasters",
        NaturalResource = "natural_resource",
        Environment = "environment",
        Technology = "technology",
        Terrorism = "terrorism",
        Cbrn = "cbrn",
        Cyber = "cyber",
        Misinformation = "misinformation",
        Crime = "crime",
        Corruption = "corruption",
        IllegalDrugs = "illegal_drugs",
        Trafficking = "trafficking",
    }
}

code_table! {
    /// PLOVER's actor sectors.
    #[allow(missing_docs)]
    Sector, "PLOVER sector" {
        Government = "GOV",
        Military = "MIL",
        Police = "COP",
        Judiciary = "JUD",
        Legislature = "LEG",
        Opposition = "OPP",
        Party = "PTY",
        Rebel = "REB",
        Unarmed = "UAF",
        Spy = "SPY",
        Criminal = "CRM",
        Terrorist = "TRR",
        Business = "BUS",
        Labor = "LAB",
        Agriculture = "AGR",
        Civilian = "CVL",
        Education = "EDU",
        Elite = "ELI",
        Health = "HLH",
        Media = "MED",
        Religious = "REL",
        Refugee = "REF",
        Igo = "IGO",
        Ngo = "NGO",
        Multinational = "MNC",
    }
}

/// A CAMEO code: two digits of the root category (01 to 20), up to two more.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CameoCode(String);

impl CameoCode {
    /// The digits, leading zero included.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for CameoCode {
    type Err = CodeError;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        let digits = word.bytes().all(|byte| byte.is_ascii_digit());
        let root = word.get(..2).and_then(|root| root.parse::<u8>().ok());
        match root {
            Some(1..=20) if digits && word.len() <= 4 => Ok(Self(word.to_owned())),
            _ => Err(CodeError::new("CAMEO code", word, &["two to four digits", "the first two 01 to 20"])),
        }
    }
}

impl fmt::Display for CameoCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl Serialize for CameoCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for CameoCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let word = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        word.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_follow_the_manual_and_correct_its_slip() {
        assert_eq!(Category::Consult.score(Category::Consult.mode("visit").ok()), 4.0);
        assert_eq!(Category::Aid.score(None), 10.0);
        assert_eq!(Category::Accuse.score(None), -3.0);
        for &(category, _, score) in SCORES {
            let conflict = category.quad().number() > 2;
            assert!(if conflict { score <= 0.5 } else { score > 0.0 }, "{category} {score}");
        }
    }

    #[test]
    fn a_mode_belongs_to_its_category() {
        assert!(Category::Retreat.mode("withdraw").is_ok());
        let error = Category::Consult.mode("withdraw").unwrap_err().to_string();
        assert!(error.contains("multilateral, phone, third-party, visit"), "{error}");
    }

    #[test]
    fn cameo_codes_keep_their_zero() {
        assert_eq!("042".parse::<CameoCode>().unwrap().as_str(), "042");
        for wrong in ["42a", "21", "0", "", "00", "04211", "é42"] {
            assert!(wrong.parse::<CameoCode>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn tables_have_the_size_of_the_manual() {
        assert_eq!((Category::ALL.len(), Context::ALL.len()), (16, 37));
    }
}
