use jiff::civil::Date;

/// An office whose holders the atlas knows by date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Office {
    President,
    PrimeMinister,
    Chancellor,
    Monarch,
    SupremeLeader,
    ForeignMinister,
    PartyLeader,
    SecretaryGeneral,
    HighRepresentative,
}

impl Office {
    const NAMES: [(Self, &'static str); 9] = [
        (Self::President, "president"),
        (Self::PrimeMinister, "prime_minister"),
        (Self::Chancellor, "chancellor"),
        (Self::Monarch, "monarch"),
        (Self::SupremeLeader, "supreme_leader"),
        (Self::ForeignMinister, "foreign_minister"),
        (Self::PartyLeader, "party_leader"),
        (Self::SecretaryGeneral, "secretary_general"),
        (Self::HighRepresentative, "high_representative"),
    ];

    /// The written form in the tables.
    pub fn as_str(self) -> &'static str {
        Self::NAMES.iter().find(|(office, _)| *office == self).map_or("", |(_, name)| name)
    }

    /// The office that the tables write so.
    pub fn parse(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(_, known)| *known == name).map(|(office, _)| *office)
    }
}

/// A term of office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// Alpha-3 of the state, or the letters of the body.
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
        self.name.rsplit(' ').next().unwrap_or(&self.name)
    }

    /// All names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.name.as_str()).chain(self.other_names.iter().map(String::as_str))
    }
}
