//! All that a name may stand for, as people ask for it.

use demarche_statement::Sector;
use jiff::civil::Date;
use serde::Serialize;

use crate::{Atlas, Holder, Referent};

/// What a name may stand for. Members that need a day are there only where one was given.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(tag = "kind")]
pub enum Found {
    /// A state or territory.
    #[serde(rename = "country")]
    Country {
        /// The usual English name.
        name: String,
        /// By what it was found: `name`, `nationality` or `capital`.
        by: String,
        /// ISO 3166-1 alpha-3, or three letters of our own.
        code: String,
        /// ISO 3166-1 alpha-2.
        alpha2: String,
        /// Its number in the Correlates of War state list.
        cow: Option<u16>,
        /// Subregion of the United Nations' M49 standard.
        region: Option<String>,
        /// Its capitals and seats of government.
        capitals: Vec<String>,
        /// The year it began, where news since 1990 meets it.
        since: Option<i16>,
        /// The year it ended.
        until: Option<i16>,
        /// Organisations that it was in on the day.
        #[serde(skip_serializing_if = "Option::is_none")]
        organisations: Option<Vec<String>>,
        /// Blocs that it was in on the day.
        #[serde(skip_serializing_if = "Option::is_none")]
        blocs: Option<Vec<String>>,
    },
    /// A part of the world that news treats as a party.
    #[serde(rename = "part of the world")]
    Region {
        /// Its name.
        name: String,
        /// CAMEO's letters.
        code: String,
    },
    /// An organisation, organ of state, seat of government or company.
    #[serde(rename = "body")]
    Body {
        /// Its name.
        name: String,
        /// The code of its state, or its own letters.
        code: String,
        /// What it is.
        sector: Sector,
        /// The year it began.
        since: Option<i16>,
        /// The year it ended.
        until: Option<i16>,
        /// Codes of its members on the day.
        #[serde(skip_serializing_if = "Option::is_none")]
        members: Option<Vec<String>>,
    },
    /// A news outlet.
    #[serde(rename = "outlet")]
    Outlet {
        /// Its name.
        name: String,
        /// Code of its country.
        country: Option<String>,
        /// agency, paper, tv, radio, web or magazine.
        medium: String,
        /// ISO 639-1 code of its main language.
        language: Option<String>,
        /// `state`, `public`, or who owns it.
        owner: Option<String>,
    },
    /// A place on the map.
    #[serde(rename = "place")]
    Place {
        /// Its name.
        name: String,
        /// What it is: a city, a strait.
        sort: String,
        /// Codes of its countries.
        countries: Vec<String>,
        /// Degrees north.
        lat: Option<f64>,
        /// Degrees east.
        lng: Option<f64>,
        /// People who live there.
        population: Option<u64>,
        /// Its number in GeoNames.
        #[serde(rename = "geonameId")]
        geoname_id: Option<u32>,
    },
    /// Somebody who holds or held office.
    #[serde(rename = "person")]
    Person {
        /// The usual English name.
        name: String,
        /// Terms of office.
        terms: Vec<Term>,
    },
}

/// A term of office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Term {
    /// Code of the state or body.
    pub code: String,
    /// The office: `foreign_minister`.
    pub office: String,
    /// First day.
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, format = Date))]
    pub from: Option<Date>,
    /// Last day; none while it lasts.
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>, format = Date))]
    pub to: Option<Date>,
    /// Whether it covers the day, where one was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_office: Option<bool>,
}

/// Who holds an office depends on the day, and none was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("who holds an office depends on the day")]
pub struct DayNeeded;

impl Atlas {
    /// All that a name may stand for; where it is the name of an office with its country (`foreign minister of Japan`), who
    /// holds that on the day. Nothing, where the tables do not know it.
    ///
    /// # Errors
    /// If it is an office and there is no day.
    pub fn find(&self, name: &str, on: Option<Date>) -> Result<Vec<Found>, DayNeeded> {
        let mut found: Vec<Found> = Vec::new();
        let mut people: Vec<&Holder> = Vec::new();
        for referent in self.lookup(name, on) {
            match referent {
                Referent::Person(index) => people.push(&self.holders()[index]),
                referent => found.extend(self.described(referent, on)),
            }
        }
        if people.is_empty() {
            // A surname alone.
            people = self.holders_by_part(name).filter(|holder| on.is_none_or(|on| holder.holds_on(on))).collect();
        }
        if found.is_empty()
            && people.is_empty()
            && let Some((office, code)) = self.office_in(name)
        {
            people = self.holder_of(&office, &code, on.ok_or(DayNeeded)?).into_iter().collect();
        }
        let mut names: Vec<&str> = Vec::new();
        for holder in &people {
            if !names.contains(&holder.name.as_str()) {
                names.push(&holder.name);
            }
        }
        found.extend(names.iter().map(|name| {
            let own = self.holders_named(name).filter(|holder| holder.name == *name);
            Found::Person { name: (*name).to_owned(), terms: own.map(|holder| term(holder, on)).collect() }
        }));
        Ok(found)
    }

    /// The code of a country or body, by code or by name.
    pub fn code_of(&self, name: &str) -> Option<String> {
        if self.country(name).is_some() || self.bodies().iter().any(|body| body.code == name) {
            return Some(name.to_owned());
        }
        self.names().exactly(name).iter().find_map(|referent| match *referent {
            Referent::Country(index) | Referent::National(index) => Some(self.countries()[index].code.clone()),
            Referent::Body(index) => Some(self.bodies()[index].code.clone()),
            _ => None,
        })
    }

    /// An office and its country in words: "foreign minister of Japan", "Japan's foreign minister", "Japanese president".
    fn office_in(&self, words: &str) -> Option<(String, String)> {
        let is_office = |office: &str, code: &str| self.offices_called(office, code).next().is_some();
        let words: Vec<&str> = words.split_whitespace().collect();
        (1..words.len()).find_map(|at| {
            let (first, second) = (words[..at].join(" "), words[at..].join(" "));
            let owner = second.strip_prefix("of ").map(|owner| owner.strip_prefix("the ").unwrap_or(owner));
            let (office, country) = match owner {
                Some(owner) => (first.strip_prefix("the ").unwrap_or(&first).to_lowercase(), owner),
                None => (second.to_lowercase(), first.trim_end_matches("'s").trim_end_matches("’s")),
            };
            let code = self.code_of(country)?;
            is_office(&office, &code).then_some((office, code))
        })
    }

    fn described(&self, referent: Referent, on: Option<Date>) -> Option<Found> {
        let owned = |list: Vec<&str>| list.into_iter().map(str::to_owned).collect();
        let country = |index: usize, by: &str| {
            let country = &self.countries()[index];
            Found::Country {
                name: country.name.clone(),
                by: by.to_owned(),
                code: country.code.clone(),
                alpha2: country.alpha2.clone(),
                cow: country.cow,
                region: country.region.clone(),
                capitals: country.capitals().to_vec(),
                since: country.since,
                until: country.until,
                organisations: on.map(|on| owned(self.organisations_of(&country.code, on))),
                blocs: on.map(|on| owned(self.blocs_of(&country.code, on))),
            }
        };
        Some(match referent {
            Referent::Country(index) => country(index, "name"),
            Referent::National(index) => country(index, "nationality"),
            Referent::Capital(index) => country(index, "capital"),
            Referent::Region(index) | Referent::Regional(index) => {
                let region = &self.regions()[index];
                Found::Region { name: region.name.clone(), code: region.code.clone() }
            }
            Referent::Body(index) => {
                let body = &self.bodies()[index];
                Found::Body {
                    name: body.name.clone(),
                    code: body.code.clone(),
                    sector: body.sector,
                    since: body.since,
                    until: body.until,
                    members: on.map(|on| owned(self.members(&body.code, on))),
                }
            }
            Referent::Outlet(index) => {
                let outlet = &self.outlets()[index];
                Found::Outlet {
                    name: outlet.name.clone(),
                    country: outlet.country.clone(),
                    medium: outlet.kind.clone(),
                    language: outlet.language.clone(),
                    owner: outlet.owner.clone(),
                }
            }
            Referent::Place(index) => {
                let place = &self.places()[index];
                Found::Place {
                    name: place.name.clone(),
                    sort: place.kind.clone(),
                    countries: place.countries.clone(),
                    lat: place.latitude,
                    lng: place.longitude,
                    population: place.population,
                    geoname_id: place.geonames,
                }
            }
            Referent::Person(_) => return None,
        })
    }
}

fn term(holder: &Holder, on: Option<Date>) -> Term {
    Term {
        code: holder.code.clone(),
        office: holder.office.as_str().to_owned(),
        from: holder.from,
        to: holder.to,
        in_office: on.map(|on| holder.holds_on(on)),
    }
}
