//! From the rows of the tables to an atlas.

use rustc_hash::FxHashSet;

use crate::Atlas;
use crate::entry::{Body, Country, Currency, Membership, Outlet, Place, Referent, Region};
use crate::names::{Names, fold};
use crate::office::{Holder, Office, OfficeKind};
use crate::table::{Row, TableError, Tables, rows};

/// Adds what a row says.
type ReadRow = fn(&mut Reader, &Row<'_>) -> Result<(), TableError>;

/// Reads all tables; what is wrong goes to `errors`.
pub(crate) fn read(layers: &[Tables<'_>], errors: &mut Vec<TableError>) -> Atlas {
    let lines: usize =
        layers.iter().flat_map(|layer| Tables::FILES.map(|file| layer.text(file).len())).sum::<usize>() / 40;
    let mut reader = Reader {
        atlas: Atlas { names: Names::with_capacity(lines * 2), ..Atlas::default() },
        known: FxHashSet::default(),
    };
    let tables: [ReadRow; Tables::FILES.len()] = [
        Reader::country,
        Reader::region,
        Reader::body,
        Reader::outlet,
        Reader::office,
        Reader::holder,
        Reader::place,
        Reader::membership,
        Reader::bloc,
        Reader::currency,
    ];
    for (number, read_row) in tables.into_iter().enumerate() {
        for row in rows(number, layers, errors) {
            if let Err(error) = read_row(&mut reader, &row) {
                errors.push(error);
            }
        }
        if Tables::FILES[number] == "people.tsv" {
            reader.name_holders();
        }
    }
    let mut atlas = reader.atlas;
    atlas.memberships.sort_by(|a, b| (&a.group, &a.member).cmp(&(&b.group, &b.member)));
    atlas.blocs.sort_by(|a, b| (&a.group, &a.member).cmp(&(&b.group, &b.member)));
    atlas
}

struct Reader {
    atlas: Atlas,
    /// Codes of countries and bodies.
    known: FxHashSet<String>,
}

/// Words in the names of bodies that are spelled in two ways.
const SPELLINGS: [(&str, &str); 8] = [
    ("Organization", "Organisation"),
    ("Organisation", "Organization"),
    ("Cooperation", "Co-operation"),
    ("Co-operation", "Cooperation"),
    ("Defense", "Defence"),
    ("Defence", "Defense"),
    ("Labor", "Labour"),
    ("Labour", "Labor"),
];

impl Reader {
    fn country(&mut self, row: &Row<'_>) -> Result<(), TableError> {
        let index = self.atlas.countries.len();
        let country = Country {
            code: row.code(0)?,
            alpha2: row.filled(1)?.to_owned(),
            name: row.filled(2)?.to_owned(),
            names: row.list(3),
            adjectives: row.list(4),
            capitals: row.list(5),
            since: row.number(6, "year")?,
            until: row.number(7, "year")?,
            cow: row.number(8, "number of the Correlates of War")?,
            region: row.maybe(9),
        };
        let names = &mut self.atlas.names;
        for name in std::iter::once(&country.name).chain(&country.names) {
            names.add(name, Referent::Country(index));
        }
        for adjective in &country.adjectives {
            add_adjective(names, adjective, Referent::National(index));
        }
        for capital in &country.capitals {
            names.add(capital, Referent::Capital(index));
        }
        self.known.insert(country.code.clone());
        self.atlas.countries.push(country);
        Ok(())
    }

    fn region(&mut self, row: &Row<'_>) -> Result<(), TableError> {
        let index = self.atlas.regions.len();
        let region = Region { code: row.code(0)?, name: row.filled(1)?.to_owned() };
        self.add_names(row, 1, 2, Referent::Region(index));
        for adjective in row.list(3) {
            add_adjective(&mut self.atlas.names, &adjective, Referent::Regional(index));
        }
        self.atlas.regions.push(region);
        Ok(())
    }

    fn body(&mut self, row: &Row<'_>) -> Result<(), TableError> {
        let index = self.atlas.bodies.len();
        let body = Body {
            code: row.code(0)?,
            sector: row.parse(1)?,
            name: row.filled(2)?.to_owned(),
            since: row.number(4, "year")?,
            until: row.number(5, "year")?,
        };
        self.add_names(row, 2, 3, Referent::Body(index));
        // "the Congress party", as newspapers write it.
        let names = std::iter::once(row.get(2)).chain(row.get(3).split('|'));
        for stem in names.filter_map(|name| name.strip_suffix(" Party")) {
            self.atlas.names.add(&format!("{stem} party"), Referent::Body(index));
        }
        // "Organisation of African Unity", "Gulf Co-operation Council": as the British write it.
        let names = std::iter::once(row.get(2)).chain(row.get(3).split('|'));
        for name in names {
            for (one, other) in SPELLINGS {
                if name.contains(one) {
                    self.atlas.names.add(&name.replace(one, other), Referent::Body(index));
                }
            }
        }
        if !self.known.contains(&body.code) {
            self.known.insert(body.code.clone());
        }
        self.atlas.bodies.push(body);
        Ok(())
    }

    fn outlet(&mut self, row: &Row<'_>) -> Result<(), TableError> {
        const KINDS: [&str; 6] = ["agency", "paper", "tv", "radio", "web", "magazine"];
        let index = self.atlas.outlets.len();
        let country = row.maybe(0);
        if let Some(country) = &country {
            self.know(row, country)?;
        }
        let outlet = Outlet {
            country,
            kind: row.one_of(1, &KINDS)?.to_owned(),
            name: row.filled(2)?.to_owned(),
            language: row.maybe(4),
            owner: row.maybe(5),
        };
        self.add_names(row, 2, 3, Referent::Outlet(index));
        self.atlas.outlets.push(outlet);
        Ok(())
    }

    fn office(&mut self, row: &Row<'_>) -> Result<(), TableError> {
        let local = |name: &String| {
            let parts = name.split_once(':').map(|(code, name)| (code.to_owned(), name.to_owned()));
            parts.ok_or_else(|| row.error(format!("`{name}` has no country; write USA:{name}")))
        };
        let kind = OfficeKind {
            office: row.parse_with(0, "an office; write small letters and underscores", Office::parse)?,
            sector: row.parse(1)?,
            by_surname: row.one_of(2, &["", "yes"])? == "yes",
            names: row.list(3),
            local_names: row.list(4).iter().map(local).collect::<Result<_, _>>()?,
        };
        for (code, _) in &kind.local_names {
            self.know(row, code)?;
        }
        let place = self.atlas.offices.partition_point(|other| other.office < kind.office);
        self.atlas.offices.insert(place, kind);
        Ok(())
    }

    fn holder(&mut self, row: &Row<'_>) -> Result<(), TableError> {
        let code = row.code(0)?;
        self.know(row, &code)?;
        let office = row.parse_with(1, "an office; write small letters and underscores", Office::parse)?;
        if self.atlas.office(&office).is_none() {
            let office = office.as_str();
            return Err(row.error(format!("`{office}` does not stand in offices.tsv; add it there first")));
        }
        let (from, to) = row.span(2, 3)?;
        let name = row.filled(4)?.to_owned();
        self.atlas.holders.push(Holder { code, office, from, to, name, other_names: row.list(5) });
        Ok(())
    }

    /// Sorts the terms of office and gives them their names.
    fn name_holders(&mut self) {
        let Atlas { holders, names, by_part, .. } = &mut self.atlas;
        // Stable, so that rivals stay in the order of their rows.
        holders.sort_by(|a, b| (&a.code, &a.office, a.from).cmp(&(&b.code, &b.office, b.from)));
        for (index, holder) in holders.iter().enumerate() {
            for name in holder.names() {
                names.add(name, Referent::Person(index));
            }
            let single = holder.other_names.iter().map(String::as_str).filter(|name| !name.contains(' '));
            for part in [holder.surname()].into_iter().chain(holder.leading_name()).chain(single) {
                let numbers: &mut Vec<usize> = by_part.entry(fold(part).into_boxed_str()).or_default();
                if numbers.last() != Some(&index) {
                    numbers.push(index);
                }
            }
        }
    }

    fn place(&mut self, row: &Row<'_>) -> Result<(), TableError> {
        let index = self.atlas.places.len();
        let place = Place {
            countries: row.list(0),
            kind: row.one_of(1, &Place::KINDS)?.to_owned(),
            name: row.filled(2)?.to_owned(),
            latitude: row.degrees(4, 90.0)?,
            longitude: row.degrees(5, 180.0)?,
            population: row.number(6, "number of people")?,
            geonames: row.number(7, "number of GeoNames")?,
        };
        for country in &place.countries {
            self.know(row, country)?;
        }
        self.add_names(row, 2, 3, Referent::Place(index));
        self.atlas.places.push(place);
        Ok(())
    }

    fn membership(&mut self, row: &Row<'_>) -> Result<(), TableError> {
        let membership = self.belonging(row, row.code(0)?)?;
        self.know(row, &membership.group)?;
        self.atlas.memberships.push(membership);
        Ok(())
    }

    fn bloc(&mut self, row: &Row<'_>) -> Result<(), TableError> {
        let bloc = self.belonging(row, row.filled(0)?.to_owned())?;
        self.atlas.blocs.push(bloc);
        Ok(())
    }

    fn belonging(&self, row: &Row<'_>, group: String) -> Result<Membership, TableError> {
        let member = row.get(1).to_owned();
        self.know(row, &member)?;
        let (from, to) = row.span(2, 3)?;
        Ok(Membership { group, member, from, to })
    }

    fn currency(&mut self, row: &Row<'_>) -> Result<(), TableError> {
        let mut signs = row.list(1);
        signs.sort_by_key(|sign| std::cmp::Reverse(sign.len()));
        self.atlas.currencies.push(Currency { code: row.code(0)?, signs, names: row.list(2) });
        Ok(())
    }

    fn know(&self, row: &Row<'_>, code: &str) -> Result<(), TableError> {
        if self.known.contains(code) {
            return Ok(());
        }
        Err(row.error(format!("`{code}` stands neither in countries.tsv nor in bodies.tsv; add it there first")))
    }

    /// Gives the referent the name in one column and those listed in another.
    fn add_names(&mut self, row: &Row<'_>, name: usize, others: usize, referent: Referent) {
        let others = row.get(others).split('|').filter(|other| !other.is_empty());
        for name in std::iter::once(row.get(name)).chain(others) {
            self.atlas.names.add(name, referent);
        }
    }
}

fn add_adjective(names: &mut Names, adjective: &str, referent: Referent) {
    names.add(adjective, referent);
    if takes_plural(adjective) {
        names.add(&format!("{adjective}s"), referent);
    }
}

/// Whether a name of nationals forms its plural with `s`: Georgian(s), Azerbaijani(s), but Japanese, Dutch, Swiss.
fn takes_plural(adjective: &str) -> bool {
    let last_word = adjective.rsplit(' ').next().unwrap_or(adjective);
    last_word.chars().count() > 3 && !["ese", "sh", "ch", "ss", "s", "men"].iter().any(|end| last_word.ends_with(end))
}
