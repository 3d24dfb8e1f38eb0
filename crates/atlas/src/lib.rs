//! Who and where: countries under all their names, people in office by date, bodies, outlets, regions, currencies.
//!
//! The tables lie under `data/atlas/` as tab-separated text and are built into the program; [`Atlas::embedded`] parses
//! them once. [`Atlas::from_tables`] takes others in the same form and names the file and line of what is wrong with
//! them. Nothing here reads files or the clock: every question that depends on time takes a date, and the answer to
//! what the tables don't hold is `None`, never a guess.

mod names;
mod office;
mod table;

use std::sync::OnceLock;

use demarche_statement::Sector;
use jiff::civil::Date;

pub use names::{NameMatch, Names, fold};
pub use office::{Holder, Office};
pub use table::TableError;
use table::{Row, rows};

/// A state or territory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Country {
    /// ISO 3166-1 alpha-3.
    pub code: String,
    /// ISO 3166-1 alpha-2.
    pub alpha2: String,
    /// The usual English name.
    pub name: String,
    /// The year it began, where news since 1990 meets it.
    pub since: Option<i16>,
    /// The year it ended.
    pub until: Option<i16>,
    names: Vec<String>,
    adjectives: Vec<String>,
    capitals: Vec<String>,
}

impl Country {
    /// Whether the state exists on the day.
    pub fn exists_on(&self, date: Date) -> bool {
        self.since.is_none_or(|since| date.year() >= since) && self.until.is_none_or(|until| date.year() <= until)
    }

    /// Its capitals and seats of government.
    pub fn capitals(&self) -> &[String] {
        &self.capitals
    }

    /// The adjectives and names of nationals, as the table gives them.
    pub fn adjectives(&self) -> &[String] {
        &self.adjectives
    }
}

/// An organisation, organ of state, seat of government or company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// The alpha-3 of its state, or the body's own letters.
    pub code: String,
    /// What it is.
    pub sector: Sector,
    /// Its name.
    pub name: String,
}

/// A news outlet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlet {
    /// Alpha-3 of its country, where it has one.
    pub country: Option<String>,
    /// agency, paper, tv, radio, web or magazine.
    pub kind: String,
    /// Its name.
    pub name: String,
}

/// A city other than a capital.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct City {
    /// Alpha-3 of its country.
    pub country: String,
    /// Its name.
    pub name: String,
}

/// A part of the world that news treats as a party.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    /// CAMEO's letters.
    pub code: String,
    /// Its name.
    pub name: String,
}

/// A currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Currency {
    /// ISO 4217.
    pub code: String,
    /// Signs written before the figure.
    pub signs: Vec<String>,
    /// Names written after it.
    pub names: Vec<String>,
}

/// What a name may stand for. The numbers index the atlas's tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Referent {
    /// A state, by name.
    Country(usize),
    /// A state, by adjective or name of its nationals.
    National(usize),
    /// A state, by its capital.
    Capital(usize),
    /// A body.
    Body(usize),
    /// A person in [`Atlas::holders`].
    Person(usize),
    /// A region, by name.
    Region(usize),
    /// A region, by adjective.
    Regional(usize),
    /// A city other than a capital: a place, not a party.
    City(usize),
    /// An outlet.
    Outlet(usize),
}

/// The text of the tables that an atlas is made from.
#[derive(Clone, Copy, Debug)]
pub struct Tables<'t> {
    /// `countries.tsv`
    pub countries: &'t str,
    /// `regions.tsv`
    pub regions: &'t str,
    /// `bodies.tsv`
    pub bodies: &'t str,
    /// `outlets.tsv`
    pub outlets: &'t str,
    /// `people.tsv`
    pub people: &'t str,
    /// `cities.tsv`
    pub cities: &'t str,
    /// `currencies.tsv`
    pub currencies: &'t str,
}

/// The tables that are built in.
pub const EMBEDDED: Tables<'static> = Tables {
    countries: include_str!("../../../data/atlas/countries.tsv"),
    regions: include_str!("../../../data/atlas/regions.tsv"),
    bodies: include_str!("../../../data/atlas/bodies.tsv"),
    outlets: include_str!("../../../data/atlas/outlets.tsv"),
    people: include_str!("../../../data/atlas/people.tsv"),
    cities: include_str!("../../../data/atlas/cities.tsv"),
    currencies: include_str!("../../../data/atlas/currencies.tsv"),
};

/// The tables, read and indexed.
#[derive(Clone, Debug, Default)]
pub struct Atlas {
    countries: Vec<Country>,
    regions: Vec<Region>,
    bodies: Vec<Body>,
    outlets: Vec<Outlet>,
    holders: Vec<Holder>,
    cities: Vec<City>,
    currencies: Vec<Currency>,
    names: Names,
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
    /// Naming file and line, if a row is malformed or out of order, or a code unknown.
    pub fn from_tables(tables: Tables<'_>) -> Result<Self, TableError> {
        let mut atlas = Self::default();
        atlas.read_countries(tables.countries)?;
        atlas.read_regions(tables.regions)?;
        atlas.read_bodies(tables.bodies)?;
        atlas.read_outlets(tables.outlets)?;
        atlas.read_people(tables.people)?;
        atlas.read_cities(tables.cities)?;
        atlas.read_currencies(tables.currencies)?;
        Ok(atlas)
    }

    fn read_countries(&mut self, text: &str) -> Result<(), TableError> {
        for row in rows("countries.tsv", text, 8)? {
            let index = self.countries.len();
            let country = Country {
                code: row.code(0)?,
                alpha2: row.filled(1)?.to_owned(),
                name: row.filled(2)?.to_owned(),
                names: row.list(3),
                adjectives: row.list(4),
                capitals: row.list(5),
                since: row.year(6)?,
                until: row.year(7)?,
            };
            for name in std::iter::once(&country.name).chain(&country.names) {
                self.names.add(name, Referent::Country(index));
            }
            for adjective in &country.adjectives {
                self.names.add(adjective, Referent::National(index));
                if takes_plural(adjective) {
                    self.names.add(&format!("{adjective}s"), Referent::National(index));
                }
            }
            for capital in &country.capitals {
                self.names.add(capital, Referent::Capital(index));
            }
            self.countries.push(country);
        }
        Ok(())
    }

    fn read_regions(&mut self, text: &str) -> Result<(), TableError> {
        for row in rows("regions.tsv", text, 4)? {
            let index = self.regions.len();
            let region = Region { code: row.code(0)?, name: row.filled(1)?.to_owned() };
            self.names.add(&region.name, Referent::Region(index));
            for name in row.list(2) {
                self.names.add(&name, Referent::Region(index));
            }
            for adjective in row.list(3) {
                self.names.add(&adjective, Referent::Regional(index));
                if takes_plural(&adjective) {
                    self.names.add(&format!("{adjective}s"), Referent::Regional(index));
                }
            }
            self.regions.push(region);
        }
        Ok(())
    }

    fn read_bodies(&mut self, text: &str) -> Result<(), TableError> {
        for row in rows("bodies.tsv", text, 6)? {
            let index = self.bodies.len();
            let body = Body { code: row.code(0)?, sector: row.parse(1)?, name: row.filled(2)?.to_owned() };
            self.names.add(&body.name, Referent::Body(index));
            for name in row.list(3) {
                self.names.add(&name, Referent::Body(index));
            }
            self.bodies.push(body);
        }
        Ok(())
    }

    fn read_outlets(&mut self, text: &str) -> Result<(), TableError> {
        const KINDS: [&str; 6] = ["agency", "paper", "tv", "radio", "web", "magazine"];
        for row in rows("outlets.tsv", text, 4)? {
            let index = self.outlets.len();
            let country = row.get(0);
            let outlet = Outlet {
                country: if country.is_empty() { None } else { Some(self.known_country(&row, country)?) },
                kind: row.one_of(1, &KINDS)?.to_owned(),
                name: row.filled(2)?.to_owned(),
            };
            self.names.add(&outlet.name, Referent::Outlet(index));
            for name in row.list(3) {
                self.names.add(&name, Referent::Outlet(index));
            }
            self.outlets.push(outlet);
        }
        Ok(())
    }

    fn read_people(&mut self, text: &str) -> Result<(), TableError> {
        for row in rows("people.tsv", text, 6)? {
            let index = self.holders.len();
            let code = row.code(0)?;
            if !self.bodies.iter().any(|body| body.code == code) {
                self.known_country(&row, &code)?;
            }
            let holder = Holder {
                code,
                office: row.parse_with(1, "an office", Office::parse)?,
                from: row.date(2, false)?,
                to: row.date(3, true)?,
                name: row.filled(4)?.to_owned(),
                other_names: row.list(5),
            };
            self.names.add(&holder.name, Referent::Person(index));
            for name in &holder.other_names {
                self.names.add(name, Referent::Person(index));
            }
            self.holders.push(holder);
        }
        Ok(())
    }

    fn read_cities(&mut self, text: &str) -> Result<(), TableError> {
        for row in rows("cities.tsv", text, 3)? {
            let index = self.cities.len();
            let city = City { country: self.known_country(&row, row.get(0))?, name: row.filled(1)?.to_owned() };
            self.names.add(&city.name, Referent::City(index));
            for name in row.list(2) {
                self.names.add(&name, Referent::City(index));
            }
            self.cities.push(city);
        }
        Ok(())
    }

    fn read_currencies(&mut self, text: &str) -> Result<(), TableError> {
        for row in rows("currencies.tsv", text, 3)? {
            let mut signs = row.list(1);
            signs.sort_by_key(|sign| std::cmp::Reverse(sign.len()));
            let currency = Currency { code: row.code(0)?, signs, names: row.list(2) };
            self.currencies.push(currency);
        }
        Ok(())
    }

    fn known_country(&self, row: &Row<'_>, code: &str) -> Result<String, TableError> {
        if self.countries.iter().any(|country| country.code == code) {
            Ok(code.to_owned())
        } else {
            Err(row.error(format!("`{code}` stands neither in countries.tsv nor in bodies.tsv; add it there first")))
        }
    }

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

    /// All terms of office, by number. One person may have several.
    pub fn holders(&self) -> &[Holder] {
        &self.holders
    }

    /// All cities, by number.
    pub fn cities(&self) -> &[City] {
        &self.cities
    }

    /// All currencies.
    pub fn currencies(&self) -> &[Currency] {
        &self.currencies
    }

    /// The names by which all of these are found in a text.
    pub fn names(&self) -> &Names {
        &self.names
    }

    /// The country with that ISO alpha-3 code.
    pub fn country(&self, code: &str) -> Option<&Country> {
        self.countries.iter().find(|country| country.code == code)
    }

    /// Everything that the whole of `name` may stand for on the day.
    ///
    /// States that don't exist on the day are left out; people stay in, whenever they held office.
    pub fn lookup(&self, name: &str, date: Date) -> Vec<Referent> {
        let mut referents = self.names.exactly(name).to_vec();
        referents.retain(|referent| match *referent {
            Referent::Country(index) | Referent::National(index) | Referent::Capital(index) => {
                self.countries[index].exists_on(date)
            }
            _ => true,
        });
        referents
    }

    /// Who holds the office on the day, as far as the tables know.
    pub fn office_holder(&self, code: &str, office: Office, date: Date) -> Option<&Holder> {
        let mut holders = self.holders.iter().filter(|h| h.code == code && h.office == office && h.holds_on(date));
        let holder = holders.next()?;
        // Around a hand-over dated to the month only, two rows may overlap: then it is not known.
        holders.next().is_none().then_some(holder)
    }

    /// The outlet called `name`.
    pub fn outlet(&self, name: &str) -> Option<&Outlet> {
        self.names.exactly(name).iter().find_map(|referent| match *referent {
            Referent::Outlet(index) => Some(&self.outlets[index]),
            _ => None,
        })
    }
}

/// Whether a name of nationals forms its plural with `s`: Georgian(s), Azerbaijani(s), but Japanese, Dutch, Swiss.
fn takes_plural(adjective: &str) -> bool {
    let last_word = adjective.rsplit(' ').next().unwrap_or(adjective);
    last_word.chars().count() > 3 && !["ese", "sh", "ch", "ss", "s", "men"].iter().any(|end| last_word.ends_with(end))
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
        let others = ["ABW", "ESH", "GRL", "HKG", "MAC", "NCL", "PRI", "PSE", "TWN", "VAT", "XKX"];
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
    }

    #[test]
    fn ended_states_are_found_in_their_time_only() {
        assert_eq!(country_codes("Yugoslavia", date(1999, 4, 1)), ["YUG"]);
        assert_eq!(country_codes("Yugoslavia", date(2010, 4, 1)), [""; 0]);
        assert_eq!(country_codes("South Sudan", date(2005, 1, 1)), [""; 0]);
    }

    #[test]
    fn offices_are_held_between_dates() {
        let atlas = Atlas::embedded();
        let name = |code, office, on| atlas.office_holder(code, office, on).map(|holder| holder.name.as_str());
        assert_eq!(name("AZE", Office::President, date(1998, 2, 25)), Some("Heydar Aliyev"));
        assert_eq!(name("AZE", Office::President, date(2006, 3, 8)), Some("Ilham Aliyev"));
        assert_eq!(name("FRA", Office::President, date(2007, 5, 15)), Some("Jacques Chirac"));
        assert_eq!(name("FRA", Office::President, date(2007, 5, 17)), Some("Nicolas Sarkozy"));
        assert_eq!(name("FRA", Office::President, date(1930, 1, 1)), None);
    }

    #[test]
    fn outlets_are_known_by_their_long_and_short_names() {
        let atlas = Atlas::embedded();
        assert_eq!(atlas.outlet("Trend News Agency").map(|outlet| outlet.name.as_str()), Some("Trend"));
        assert_eq!(atlas.outlet("ITAR-TASS").map(|outlet| outlet.name.as_str()), Some("TASS"));
    }
}
