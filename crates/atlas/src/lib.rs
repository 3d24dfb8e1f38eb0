//! Who and where: countries under all their names, people in office by date, bodies, outlets, places, currencies.
//!
//! The tables lie under `data/atlas/` as tab-separated text and are built into the program; [`Atlas::embedded`] reads
//! them once. [`Atlas::from_layers`] lays others in the same form over them, and names the file and line of what is
//! wrong with them. Nothing here reads files or the clock: every question that depends on time takes a date, and the
//! answer to what the tables don't hold is `None`, never a guess.
//!
//! ```
//! use demarche_atlas::{Atlas, Office};
//! use jiff::civil::date;
//!
//! let atlas = Atlas::embedded();
//! let minister = atlas.office_holder("JPN", &Office::FOREIGN_MINISTER, date(2006, 3, 8));
//! assert_eq!(minister.map(|holder| holder.name.as_str()), Some("Taro Aso"));
//! assert!(atlas.office_holder("JPN", &Office::FOREIGN_MINISTER, date(1906, 3, 8)).is_none());
//! assert!(atlas.is_member("GEI", "JPN", date(2006, 3, 8)));
//! ```

mod entry;
mod find;
mod names;
mod office;
mod provenance;
mod read;
mod table;

use std::sync::OnceLock;

use jiff::civil::Date;
use rustc_hash::FxHashMap;

pub use entry::{Body, Country, Currency, Membership, Outlet, Place, Referent, Region};
pub use find::{DayNeeded, Found, Term};
pub use names::{NameMatch, Names, fold};
pub use office::{Holder, Office, OfficeKind, is_called_by_first, last_name};
use provenance::Provenance;
pub use table::{TableError, Tables};

/// The tables that are built in.
pub const EMBEDDED: Tables<'static> = Tables::of([
    include_str!("../../../data/atlas/countries.tsv"),
    include_str!("../../../data/atlas/regions.tsv"),
    include_str!("../../../data/atlas/bodies.tsv"),
    include_str!("../../../data/atlas/outlets.tsv"),
    include_str!("../../../data/atlas/offices.tsv"),
    include_str!("../../../data/atlas/people.tsv"),
    include_str!("../../../data/atlas/places.tsv"),
    include_str!("../../../data/atlas/memberships.tsv"),
    include_str!("../../../data/atlas/blocs.tsv"),
    include_str!("../../../data/atlas/currencies.tsv"),
]);

/// The tables, read and indexed.
#[derive(Clone, Debug, Default)]
pub struct Atlas {
    countries: Vec<Country>,
    regions: Vec<Region>,
    bodies: Vec<Body>,
    outlets: Vec<Outlet>,
    /// By office.
    offices: Vec<OfficeKind>,
    /// By code, office, first day.
    holders: Vec<Holder>,
    places: Vec<Place>,
    /// By organisation, member.
    memberships: Vec<Membership>,
    /// By bloc, member.
    blocs: Vec<Membership>,
    currencies: Vec<Currency>,
    names: Names,
    /// Holders by surname, leading name, and other names of one word; folded.
    by_part: FxHashMap<Box<str>, Vec<usize>>,
    /// Counted when first asked for.
    provenance: OnceLock<Provenance>,
}

impl Atlas {
    /// The atlas that is built into the program.
    ///
    /// # Panics
    /// Never in a released program: a test reads the built-in tables.
    pub fn embedded() -> &'static Self {
        static ATLAS: OnceLock<Atlas> = OnceLock::new();
        ATLAS.get_or_init(|| Self::from_tables(EMBEDDED).unwrap_or_else(|error| panic!("built-in atlas: {error}")))
    }

    /// An atlas from tables in the form of `data/atlas/`.
    ///
    /// # Errors
    /// Naming file and line, if a row is malformed, said twice, or uses a code that is unknown.
    pub fn from_tables(tables: Tables<'_>) -> Result<Self, TableError> {
        Self::from_layers(&[tables])
    }

    /// An atlas from tables laid over others: a row replaces the one below with the same key, and others are added.
    ///
    /// The keys are: of a country its code and last year, of a body or outlet code and name, of a term of office code,
    /// office, first day and name, of a place country, kind and name, of a membership group, member and first day.
    ///
    /// # Errors
    /// Naming file and line, if a row is malformed, said twice in one layer, or uses a code that is unknown.
    pub fn from_layers(layers: &[Tables<'_>]) -> Result<Self, TableError> {
        let mut errors = Vec::new();
        let atlas = read::read(layers, &mut errors);
        match errors.into_iter().next() {
            Some(error) => Err(error),
            None => Ok(atlas),
        }
    }

    /// All that is wrong with tables laid over each other.
    pub fn check(layers: &[Tables<'_>]) -> Vec<TableError> {
        let mut errors = Vec::new();
        read::read(layers, &mut errors);
        errors
    }

    // ---- tables ----

    /// All countries, by number.
    pub fn countries(&self) -> &[Country] {
        &self.countries
    }

    /// All regions, by number.
    pub fn regions(&self) -> &[Region] {
        &self.regions
    }

    /// All bodies, by number.
    pub fn bodies(&self) -> &[Body] {
        &self.bodies
    }

    /// All outlets, by number.
    pub fn outlets(&self) -> &[Outlet] {
        &self.outlets
    }

    /// All offices, sorted.
    pub fn offices(&self) -> &[OfficeKind] {
        &self.offices
    }

    /// All terms of office, by number; sorted by code, office and first day. One person may have several.
    pub fn holders(&self) -> &[Holder] {
        &self.holders
    }

    /// All places, by number.
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// All currencies.
    pub fn currencies(&self) -> &[Currency] {
        &self.currencies
    }

    /// The names by which all of these are found in a text.
    pub fn names(&self) -> &Names {
        &self.names
    }

    // ---- questions ----

    /// The country with that code.
    pub fn country(&self, code: &str) -> Option<&Country> {
        self.countries.iter().find(|country| country.code == code)
    }

    /// Everything that the whole of `name` may stand for, on the day if one is given.
    ///
    /// States and bodies that don't exist on the day are left out; people stay in, whenever they held office.
    pub fn lookup(&self, name: &str, date: impl Into<Option<Date>>) -> Vec<Referent> {
        let mut referents = self.names.exactly(name).to_vec();
        if let Some(date) = date.into() {
            referents.retain(|referent| match *referent {
                Referent::Country(index) | Referent::National(index) | Referent::Capital(index) => {
                    self.countries[index].exists_on(date)
                }
                Referent::Body(index) => self.bodies[index].exists_on(date),
                _ => true,
            });
        }
        referents
    }

    /// The outlet called `name`.
    pub fn outlet(&self, name: &str) -> Option<&Outlet> {
        self.names.exactly(name).iter().find_map(|referent| match *referent {
            Referent::Outlet(index) => Some(&self.outlets[index]),
            _ => None,
        })
    }

    /// What the tables know of an office.
    pub fn office(&self, office: &Office) -> Option<&OfficeKind> {
        self.offices.binary_search_by(|kind| kind.office.cmp(office)).ok().map(|index| &self.offices[index])
    }

    /// The offices that texts call so in the country or body: "defence minister" is the secretary of defense in the
    /// United States.
    pub fn offices_called(&self, words: &str, code: &str) -> impl Iterator<Item = &OfficeKind> {
        self.offices.iter().filter(move |kind| kind.is_called(words, code))
    }

    /// Who holds the office on the day, as far as the tables know. Where two people hold it at once, rivals or around a
    /// hand-over that is dated to the month only, it is not known.
    pub fn office_holder(&self, code: &str, office: &Office, date: Date) -> Option<&Holder> {
        one_person(self.terms(code, office).iter().filter(|holder| holder.holds_on(date)))
    }

    /// Who holds on the day what texts call so: "foreign minister", "secretary of state", "defence secretary".
    ///
    /// ```
    /// # use demarche_atlas::Atlas;
    /// # use jiff::civil::date;
    /// let name = |words, code| Atlas::embedded().holder_of(words, code, date(2006, 3, 8)).map(|h| h.name.as_str());
    /// assert_eq!(name("secretary of state", "USA"), Some("Condoleezza Rice"));
    /// assert_eq!(name("secretary of state", "JPN"), None);
    /// ```
    pub fn holder_of(&self, words: &str, code: &str, date: Date) -> Option<&Holder> {
        let terms = self.offices_called(words, code).flat_map(|kind| self.terms(code, &kind.office));
        one_person(terms.filter(|holder| holder.holds_on(date)))
    }

    /// The terms of an office in a country or body, from the first on.
    pub fn terms(&self, code: &str, office: &Office) -> &[Holder] {
        let key = (code, office);
        let start = self.holders.partition_point(|holder| (holder.code.as_str(), &holder.office) < key);
        let end = self.holders.partition_point(|holder| (holder.code.as_str(), &holder.office) <= key);
        &self.holders[start..end]
    }

    /// The terms of all people who have the whole of `name`, or one that differs in accents only.
    pub fn holders_named(&self, name: &str) -> impl Iterator<Item = &Holder> {
        let wanted = fold(name);
        let holders = self.names.exactly(name).iter().filter_map(|referent| match *referent {
            Referent::Person(index) => Some(&self.holders[index]),
            _ => None,
        });
        holders.filter(move |holder| holder.names().any(|known| fold(known) == wanted))
    }

    /// The terms of all people whom news may call by that one word: a surname, a ruler's first name, a by-name.
    pub fn holders_by_part(&self, word: &str) -> impl Iterator<Item = &Holder> {
        let numbers = self.by_part.get(fold(word).as_str()).map_or(&[][..], Vec::as_slice);
        numbers.iter().map(|&index| &self.holders[index])
    }

    /// Of which of some countries a person is by the look of the name alone: "Tsulukiani" is of Georgia rather than of Poland.
    /// With it comes the margin by which the first is likelier than the second, a natural logarithm, for the caller to say how
    /// much is enough: it overstates, for the pieces of a name depend on each other.
    ///
    /// `None` where few names of a country are known, and where there is no choice.
    pub fn likely_home<'c>(&self, name: &str, countries: &[&'c str]) -> Option<(&'c str, f64)> {
        let count = || Provenance::of(self.holders.iter().filter(|holder| self.country(&holder.code).is_some()));
        let provenance = self.provenance.get_or_init(count);
        let mut weights = Vec::with_capacity(countries.len());
        for code in countries {
            weights.push((provenance.weight(name, code)?, *code));
        }
        weights.sort_by(|one, other| other.0.total_cmp(&one.0));
        match weights[..] {
            [(first, code), (second, _), ..] => Some((code, first - second)),
            _ => None,
        }
    }

    /// Whether the state belongs to the organisation on the day.
    pub fn is_member(&self, organisation: &str, member: &str, date: Date) -> bool {
        group(&self.memberships, organisation).iter().any(|m| m.member == member && m.holds_on(date))
    }

    /// The members of an organisation on the day, by code.
    pub fn members(&self, organisation: &str, date: Date) -> Vec<&str> {
        members(group(&self.memberships, organisation), date)
    }

    /// The organisations that a state belongs to on the day, by code.
    pub fn organisations_of(&self, member: &str, date: Date) -> Vec<&str> {
        groups(&self.memberships, member, date)
    }

    /// The blocs of the tables.
    pub fn blocs(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.blocs.iter().map(|bloc| bloc.group.as_str()).collect();
        names.dedup();
        names
    }

    /// The members of a bloc on the day, by code.
    pub fn bloc_members(&self, bloc: &str, date: Date) -> Vec<&str> {
        members(group(&self.blocs, bloc), date)
    }

    /// All that were ever in a bloc, each with its time, by code.
    pub fn bloc_memberships(&self, bloc: &str) -> &[Membership] {
        group(&self.blocs, bloc)
    }

    /// The blocs that a state belongs to on the day.
    pub fn blocs_of(&self, member: &str, date: Date) -> Vec<&str> {
        groups(&self.blocs, member, date)
    }
}

/// The first of some terms, if all are of one person.
fn one_person<'a>(mut terms: impl Iterator<Item = &'a Holder>) -> Option<&'a Holder> {
    let first = terms.next()?;
    terms.all(|other| other.name == first.name).then_some(first)
}

fn group<'m>(all: &'m [Membership], wanted: &str) -> &'m [Membership] {
    let start = all.partition_point(|membership| membership.group.as_str() < wanted);
    let end = all.partition_point(|membership| membership.group.as_str() <= wanted);
    &all[start..end]
}

fn members(all: &[Membership], date: Date) -> Vec<&str> {
    let mut codes: Vec<&str> = all.iter().filter(|m| m.holds_on(date)).map(|m| m.member.as_str()).collect();
    codes.dedup();
    codes
}

fn groups<'m>(all: &'m [Membership], member: &str, date: Date) -> Vec<&'m str> {
    let of_member = all.iter().filter(|m| m.member == member && m.holds_on(date));
    let mut names: Vec<&str> = of_member.map(|m| m.group.as_str()).collect();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn country_codes(name: &str, on: Date) -> Vec<String> {
        let atlas = Atlas::embedded();
        let code = |referent: &Referent| match *referent {
            Referent::Country(i) | Referent::National(i) | Referent::Capital(i) => {
                Some(atlas.countries()[i].code.clone())
            }
            _ => None,
        };
        atlas.lookup(name, on).iter().filter_map(code).collect()
    }

    #[test]
    fn every_member_of_the_united_nations_is_there() {
        let atlas = Atlas::embedded();
        let ended = atlas.countries().iter().filter(|country| country.until.is_some()).count();
        let others = [
            "ABK", "ABW", "ESH", "FRO", "GRL", "HKG", "MAC", "NCL", "NCY", "OST", "PMR", "PRI", "PSE", "SML", "TWN",
            "VAT", "XKX",
        ];
        assert_eq!(atlas.countries().len() - ended - others.len(), 193);
        for code in others {
            assert!(atlas.country(code).is_some(), "{code}");
        }
    }

    #[test]
    fn a_country_answers_to_all_its_names() {
        let today = date(2006, 3, 13);
        for name in ["Japan", "Japanese", "Tokyo"] {
            assert_eq!(country_codes(name, today), ["JPN"], "{name}");
        }
        for name in ["Ivory Coast", "Côte d’Ivoire", "Cote d'Ivoire", "Ivorians"] {
            assert_eq!(country_codes(name, today), ["CIV"], "{name}");
        }
        assert_eq!(country_codes("turkey", today), [""; 0]);
        let japan = Atlas::embedded().country("JPN").unwrap();
        assert_eq!((japan.cow, japan.region.as_deref()), (Some(740), Some("Eastern Asia")));
    }

    #[test]
    fn ended_states_are_found_in_their_time_only() {
        assert_eq!(country_codes("Yugoslavia", date(1999, 4, 1)), ["YUG"]);
        assert_eq!(country_codes("Yugoslavia", date(2010, 4, 1)), [""; 0]);
        assert_eq!(country_codes("South Sudan", date(2005, 1, 1)), [""; 0]);
        assert_eq!(Atlas::embedded().lookup("Yugoslavia", None).len(), 1);
    }

    #[test]
    fn offices_are_held_between_dates() {
        let atlas = Atlas::embedded();
        let name = |code, office: &Office, on| atlas.office_holder(code, office, on).map(|holder| holder.name.as_str());
        assert_eq!(name("AZE", &Office::PRESIDENT, date(1998, 2, 25)), Some("Heydar Aliyev"));
        assert_eq!(name("AZE", &Office::PRESIDENT, date(2006, 3, 8)), Some("Ilham Aliyev"));
        assert_eq!(name("FRA", &Office::PRESIDENT, date(2007, 5, 15)), Some("Jacques Chirac"));
        assert_eq!(name("FRA", &Office::PRESIDENT, date(2007, 5, 17)), Some("Nicolas Sarkozy"));
        assert_eq!(name("FRA", &Office::PRESIDENT, date(1930, 1, 1)), None);
        assert_eq!(name("JPN", &Office::FOREIGN_MINISTER, date(2006, 3, 8)), Some("Taro Aso"));
    }

    #[test]
    fn offices_are_known_by_their_names_in_texts() {
        let atlas = Atlas::embedded();
        let name = |words, code, on| atlas.holder_of(words, code, on).map(|holder| holder.name.as_str());
        assert_eq!(name("secretary of state", "USA", date(2006, 3, 8)), Some("Condoleezza Rice"));
        assert_eq!(name("secretary of state", "DEU", date(2006, 3, 8)), None);
        assert_eq!(name("defence secretary", "USA", date(2006, 3, 8)), Some("Donald Rumsfeld"));
        assert_eq!(name("defence secretary", "GBR", date(2006, 3, 8)), Some("John Reid"));
        assert_eq!(name("finance minister", "USA", date(2012, 3, 8)), Some("Timothy Geithner"));
        assert_eq!(name("king", "JOR", date(2006, 3, 8)), Some("Abdullah II"));
        assert_eq!(name("cook", "JOR", date(2006, 3, 8)), None);
    }

    #[test]
    fn rivals_for_an_office_are_not_known_by_it() {
        let people =
            "LBY\tprime_minister\t2020-01-01\t2020-12-31\tOne Man\t\nLBY\tprime_minister\t2020-06\t\tOther Man\t";
        let atlas = Atlas::from_tables(EMBEDDED.with("people.tsv", people).unwrap()).unwrap();
        let name = |on| atlas.office_holder("LBY", &Office::PRIME_MINISTER, on).map(|holder| holder.name.as_str());
        assert_eq!(name(date(2020, 3, 1)), Some("One Man"));
        assert_eq!(name(date(2020, 7, 1)), None);
        assert_eq!(name(date(2021, 7, 1)), Some("Other Man"));
    }

    #[test]
    fn namesakes_are_told_apart_by_date_and_title() {
        let atlas = Atlas::embedded();
        let heads = |word: &str, on: Date| {
            let in_office = atlas.holders_by_part(word).filter(|holder| holder.holds_on(on));
            let heads = in_office.filter(|holder| atlas.office(&holder.office).is_some_and(|kind| kind.by_surname));
            let mut names: Vec<&str> = heads.map(|holder| holder.name.as_str()).collect();
            names.dedup();
            names
        };
        assert_eq!(heads("Bush", date(1991, 1, 1)), ["George H.W. Bush"]);
        assert_eq!(heads("Bush", date(2006, 1, 1)), ["George W. Bush"]);
        assert_eq!(heads("Aliyev", date(1999, 1, 1)), ["Heydar Aliyev"]);
        assert_eq!(heads("Aliyev", date(2006, 1, 1)), ["Ilham Aliyev"]);
        let titled = |word: &str, title: &str, on: Date| {
            let in_office = atlas.holders_by_part(word).filter(|holder| holder.holds_on(on));
            let called =
                in_office.filter(|h| atlas.office(&h.office).is_some_and(|kind| kind.is_called(title, &h.code)));
            called.map(|holder| holder.name.as_str()).collect::<Vec<_>>()
        };
        assert_eq!(titled("Kim", "supreme leader", date(2009, 1, 1)), ["Kim Jong-il"]);
        assert_eq!(titled("Kim", "supreme leader", date(2015, 1, 1)), ["Kim Jong-un"]);
        assert_eq!(titled("Gandhi", "opposition leader", date(2000, 1, 1)), ["Sonia Gandhi"]);
        assert_eq!(titled("Gandhi", "opposition leader", date(2025, 1, 1)), ["Rahul Gandhi"]);
        assert_eq!(titled("Gandhi", "prime minister", date(2006, 1, 1)), [""; 0]);
        assert_eq!(heads("Assad", date(1999, 1, 1)), ["Hafez al-Assad"]);
        assert_eq!(heads("Assad", date(2006, 1, 1)), ["Bashar al-Assad"]);
    }

    #[test]
    fn outlets_are_known_by_their_long_and_short_names() {
        let atlas = Atlas::embedded();
        assert_eq!(atlas.outlet("Trend News Agency").map(|outlet| outlet.name.as_str()), Some("Trend"));
        let tass = atlas.outlet("ITAR-TASS").unwrap();
        assert_eq!(
            (tass.name.as_str(), tass.language.as_deref(), tass.owner.as_deref()),
            ("TASS", Some("ru"), Some("state"))
        );
    }

    #[test]
    fn members_are_known_by_date() {
        let atlas = Atlas::embedded();
        assert!(atlas.is_member("NAT", "POL", date(1999, 3, 13)));
        assert!(!atlas.is_member("NAT", "POL", date(1998, 3, 13)));
        assert!(atlas.is_member("EUN", "GBR", date(2019, 3, 13)));
        assert!(!atlas.members("EUN", date(2022, 3, 13)).contains(&"GBR"));
        assert_eq!(atlas.members("EUN", date(2022, 3, 13)).len(), 27);
        assert!(atlas.organisations_of("JPN", date(2006, 3, 13)).contains(&"GEI"));
        assert_eq!(atlas.members("XYZ", date(2006, 3, 13)), [""; 0]);
        assert!(atlas.blocs().contains(&"West"));
        assert!(atlas.bloc_members("West", date(2006, 3, 13)).contains(&"DNK"));
        assert!(atlas.bloc_memberships("West").iter().any(|one| one.member == "DNK" && one.from.is_none()));
        assert!(atlas.bloc_memberships("Nowhere").is_empty());
        assert!(atlas.blocs_of("BRA", date(2006, 3, 13)).contains(&"Global South"));
    }

    #[test]
    fn places_lie_somewhere() {
        let atlas = Atlas::embedded();
        let places = |name: &str| -> Vec<&Place> {
            let place = |referent: &Referent| match *referent {
                Referent::Place(index) => Some(&atlas.places()[index]),
                _ => None,
            };
            atlas.names().exactly(name).iter().filter_map(place).collect()
        };
        let countries = |name| {
            let mut codes: Vec<&str> = places(name).iter().filter_map(|place| place.country()).collect();
            codes.sort_unstable();
            codes
        };
        assert_eq!(countries("Tripoli"), ["LBN", "LBY"]);
        assert_eq!(countries("Birmingham"), ["GBR", "USA"]);
        let osaka = places("Osaka").into_iter().find(|place| place.kind == "city").unwrap();
        assert!((osaka.latitude.unwrap() - 34.7).abs() < 0.1 && (osaka.longitude.unwrap() - 135.5).abs() < 0.1);
        assert!(osaka.geonames.is_some() && osaka.population.is_some_and(|people| people > 1_000_000));
        assert!(places("Strait of Hormuz").iter().any(|place| place.kind == "strait"));
    }

    #[test]
    fn tables_are_laid_over_others() {
        let mine = Tables::new("mine");
        let mine = mine.with("people.tsv", "JPN\tforeign_minister\t2005-10-31\t2006-03-01\tTaro Aso\t").unwrap();
        let mine = mine.with("bodies.tsv", "JPN\tNGO\tSociety of Cooks\tSOCO\t\t").unwrap();
        let atlas = Atlas::from_layers(&[EMBEDDED, mine]).unwrap();
        assert_eq!(atlas.holders().len(), Atlas::embedded().holders().len());
        assert_eq!(atlas.office_holder("JPN", &Office::FOREIGN_MINISTER, date(2006, 3, 8)), None);
        assert!(matches!(atlas.lookup("SOCO", None)[..], [Referent::Body(_)]));
        assert!(Tables::new("mine").with("peoples.tsv", "").is_none());
    }
}
