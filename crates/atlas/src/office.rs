use std::borrow::Cow;
use std::fmt;

use demarche_statement::Sector;
use jiff::civil::Date;

/// An office, by its written form in `offices.tsv`: `foreign_minister`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Office(Cow<'static, str>);

#[allow(missing_docs)]
impl Office {
    pub const CHANCELLOR: Self = Self(Cow::Borrowed("chancellor"));
    pub const FOREIGN_MINISTER: Self = Self(Cow::Borrowed("foreign_minister"));
    pub const HIGH_REPRESENTATIVE: Self = Self(Cow::Borrowed("high_representative"));
    pub const MONARCH: Self = Self(Cow::Borrowed("monarch"));
    pub const PARTY_LEADER: Self = Self(Cow::Borrowed("party_leader"));
    pub const PRESIDENT: Self = Self(Cow::Borrowed("president"));
    pub const PRIME_MINISTER: Self = Self(Cow::Borrowed("prime_minister"));
    pub const SECRETARY_GENERAL: Self = Self(Cow::Borrowed("secretary_general"));
    pub const SUPREME_LEADER: Self = Self(Cow::Borrowed("supreme_leader"));
}

impl Office {
    /// The office of that name in `lower_snake_case`; `None` for anything else.
    pub fn parse(name: &str) -> Option<Self> {
        let is_name =
            name.split('_').all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase()));
        is_name.then(|| Self(Cow::Owned(name.to_owned())))
    }

    /// The written form in the tables.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// In words: `foreign minister`.
impl fmt::Display for Office {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0.replace('_', " "))
    }
}

/// What the tables know of an office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficeKind {
    /// Which it is.
    pub office: Office,
    /// Of what sector its holders are.
    pub sector: Sector,
    /// Whether news calls its holders by their surnames alone.
    pub by_surname: bool,
    pub(crate) names: Vec<String>,
    /// Code of a country, and what the office is called there.
    pub(crate) local_names: Vec<(String, String)>,
}

impl OfficeKind {
    /// The names under which texts know the office in the country or body; in lower case.
    pub fn names<'k>(&'k self, code: &'k str) -> impl Iterator<Item = &'k str> {
        let local = self.local_names.iter().filter(move |(country, _)| country == code).map(|(_, name)| name.as_str());
        self.names.iter().map(String::as_str).chain(local)
    }

    /// What texts call it above all: `speaker of parliament`.
    pub fn title(&self) -> &str {
        self.names.first().map_or(self.office.as_str(), String::as_str)
    }

    /// Whether texts call the office so, in the country or body.
    pub fn is_called(&self, words: &str, code: &str) -> bool {
        self.names(code).any(|name| name == words)
    }
}

/// A term of office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// Code of the state or body.
    pub code: String,
    /// What was held.
    pub office: Office,
    /// First day; a month or year in the table counts from its first day.
    pub from: Option<Date>,
    /// Last day; open while the term lasts.
    pub to: Option<Date>,
    /// The usual English name.
    pub name: String,
    /// Other spellings.
    pub other_names: Vec<String>,
}

impl Holder {
    /// Whether the term covers the day.
    pub fn holds_on(&self, date: Date) -> bool {
        self.from.is_none_or(|from| from <= date) && self.to.is_none_or(|to| date <= to)
    }

    /// The last word of the name, by which news calls most people after the first mention.
    pub fn surname(&self) -> &str {
        last_name(&self.name)
    }

    /// The name by which news calls the holder though it comes first: a ruler's own name, a Chinese family name.
    pub fn leading_name(&self) -> Option<&str> {
        let (first, _) = self.name.split_once(' ')?;
        (self.office == Office::MONARCH || is_called_by_first(&self.code)).then_some(first)
    }

    /// All names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.name.as_str()).chain(self.other_names.iter().map(String::as_str))
    }
}

/// Whether news calls people of the country by the first of their names: the family name where that comes first, their
/// own where there is none or where nobody uses it ("Abhisit", "Meles", "Mahathir").
pub fn is_called_by_first(code: &str) -> bool {
    matches!(
        code,
        "CHN"
            | "KOR"
            | "PRK"
            | "VNM"
            | "TWN"
            | "SGP"
            | "KHM"
            | "MMR"
            | "HUN"
            | "THA"
            | "LAO"
            | "ETH"
            | "ERI"
            | "ISL"
            | "MYS"
            | "IDN"
    )
}

/// The last word of a name, without an Arabic article: news calls Bashar al-Assad Assad.
pub fn last_name(name: &str) -> &str {
    let last = name.rsplit(' ').next().unwrap_or(name);
    match last.split_once('-') {
        Some(("al" | "Al" | "el" | "El" | "as" | "ash" | "at" | "an" | "ar" | "az", bare)) if !bare.is_empty() => bare,
        _ => last,
    }
}
