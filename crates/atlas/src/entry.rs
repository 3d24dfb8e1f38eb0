use demarche_statement::Sector;
use jiff::civil::Date;

/// A state or territory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Country {
    /// ISO 3166-1 alpha-3, or three letters of our own for states without one.
    pub code: String,
    /// ISO 3166-1 alpha-2, or from the range left to users (`XA`).
    pub alpha2: String,
    /// The usual English name.
    pub name: String,
    /// The year it began, where news since 1990 meets it.
    pub since: Option<i16>,
    /// The year it ended.
    pub until: Option<i16>,
    /// Its number in the Correlates of War state list.
    pub cow: Option<u16>,
    /// The subregion of the United Nations' M49 standard.
    pub region: Option<String>,
    pub(crate) names: Vec<String>,
    pub(crate) adjectives: Vec<String>,
    pub(crate) capitals: Vec<String>,
}

impl Country {
    /// Whether the state exists on the day.
    pub fn exists_on(&self, date: Date) -> bool {
        within_years(self.since, self.until, date)
    }

    /// Its other names.
    pub fn other_names(&self) -> &[String] {
        &self.names
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
    /// The code of its state, or the body's own letters.
    pub code: String,
    /// What it is.
    pub sector: Sector,
    /// Its name.
    pub name: String,
    /// The year it began, where news since 1990 meets it.
    pub since: Option<i16>,
    /// The year it ended.
    pub until: Option<i16>,
}

impl Body {
    /// Whether the body exists on the day.
    pub fn exists_on(&self, date: Date) -> bool {
        within_years(self.since, self.until, date)
    }
}

/// A news outlet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlet {
    /// Code of its country, where it has one.
    pub country: Option<String>,
    /// agency, paper, tv, radio, web or magazine.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// ISO 639-1 code of its main language.
    pub language: Option<String>,
    /// `state`, `public`, or who owns it.
    pub owner: Option<String>,
}

/// A place on the map: a city, province, sea, strait, pipeline, base ...
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Codes of its countries: several where it is shared or disputed, none in international waters.
    pub countries: Vec<String>,
    /// What it is: one of [`Place::KINDS`].
    pub kind: String,
    /// Its name.
    pub name: String,
    /// Degrees north.
    pub latitude: Option<f64>,
    /// Degrees east.
    pub longitude: Option<f64>,
    /// People who live there; of cities only.
    pub population: Option<u64>,
    /// Its number in GeoNames.
    pub geonames: Option<u32>,
}

impl Place {
    /// The kinds of places.
    pub const KINDS: [&'static str; 15] = [
        "airport", "base", "border", "capital", "city", "island", "lake", "pipeline", "port", "province", "region",
        "river", "sea", "site", "strait",
    ];

    /// The country that it lies in, if that is one.
    pub fn country(&self) -> Option<&str> {
        match &self.countries[..] {
            [only] => Some(only),
            _ => None,
        }
    }

    /// GeoNames' feature class of its kind.
    pub fn feature_class(&self) -> Option<&'static str> {
        match self.kind.as_str() {
            "capital" | "city" => Some("P"),
            "province" => Some("A"),
            "lake" | "river" | "sea" | "strait" => Some("H"),
            "island" => Some("T"),
            "region" | "base" | "port" => Some("L"),
            "airport" | "site" => Some("S"),
            _ => None,
        }
    }
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

/// That a state belonged to an organisation or bloc for a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// Code of the organisation, or name of the bloc.
    pub group: String,
    /// Code of the member.
    pub member: String,
    /// First day; open where it is older than the tables.
    pub from: Option<Date>,
    /// Last day; open while it lasts.
    pub to: Option<Date>,
}

impl Membership {
    /// Whether it covers the day.
    pub fn holds_on(&self, date: Date) -> bool {
        self.from.is_none_or(|from| from <= date) && self.to.is_none_or(|to| date <= to)
    }
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
    /// A person in [`Atlas::holders`](crate::Atlas::holders).
    Person(usize),
    /// A region, by name.
    Region(usize),
    /// A region, by adjective.
    Regional(usize),
    /// A place on the map: no party.
    Place(usize),
    /// An outlet.
    Outlet(usize),
}

fn within_years(since: Option<i16>, until: Option<i16>, date: Date) -> bool {
    since.is_none_or(|since| date.year() >= since) && until.is_none_or(|until| date.year() <= until)
}
