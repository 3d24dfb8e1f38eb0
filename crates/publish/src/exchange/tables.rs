//! Tables of events in the columns of other event data.

use demarche_statement::{Entity, Kind, Statement};
use jiff::civil::Date;

use super::{digest, happened, name};

/// A table of events that researchers' programs read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// The Integrated Crisis Early Warning System's, with a heading.
    Icews,
    /// POLECAT's, with a heading.
    Polecat,
    /// Phoenix's, without one.
    Phoenix,
    /// GDELT 2.0's events, without one.
    Gdelt,
}

const ICEWS: &[&str] = &[
    "Event ID",
    "Event Date",
    "Source Name",
    "Source Sectors",
    "Source Country",
    "Event Text",
    "CAMEO Code",
    "Intensity",
    "Target Name",
    "Target Sectors",
    "Target Country",
    "Story ID",
    "Sentence Number",
    "Publisher",
    "City",
    "District",
    "Province",
    "Country",
    "Latitude",
    "Longitude",
];

const POLECAT: &[&str] = &[
    "Event ID",
    "Event Date",
    "Event Type",
    "Event Mode",
    "Intensity",
    "Quad Code",
    "Contexts",
    "Actor Name",
    "Actor Country",
    "Actor COW",
    "Primary Actor Sector",
    "Actor Sectors",
    "Actor Title",
    "Actor Name Raw",
    "Wikipedia Actor ID",
    "Recipient Name",
    "Recipient Country",
    "Recipient COW",
    "Primary Recipient Sector",
    "Recipient Sectors",
    "Recipient Title",
    "Recipient Name Raw",
    "Wikipedia Recipient ID",
    "Placename",
    "City",
    "District",
    "Province",
    "Country",
    "Latitude",
    "Longitude",
    "GeoNames ID",
    "Raw Placename",
    "Feature Type",
    "Source",
    "Publication Date",
    "Story People",
    "Story Organizations",
    "Story Locations",
    "Language",
    "Version",
];

const PHOENIX: &[&str] = &[
    "EventID",
    "Date",
    "Year",
    "Month",
    "Day",
    "SourceActorFull",
    "SourceActorEntity",
    "SourceActorRole",
    "SourceActorAttribute",
    "TargetActorFull",
    "TargetActorEntity",
    "TargetActorRole",
    "TargetActorAttribute",
    "EventCode",
    "EventRootCode",
    "QuadClass",
    "GoldsteinScore",
    "Issues",
    "Lat",
    "Lon",
    "LocationName",
    "StateName",
    "CountryCode",
    "SentenceID",
    "URLs",
    "NewsSources",
];

const GDELT: &[&str] = &[
    "GLOBALEVENTID",
    "SQLDATE",
    "MonthYear",
    "Year",
    "FractionDate",
    "Actor1Code",
    "Actor1Name",
    "Actor1CountryCode",
    "Actor1KnownGroupCode",
    "Actor1EthnicCode",
    "Actor1Religion1Code",
    "Actor1Religion2Code",
    "Actor1Type1Code",
    "Actor1Type2Code",
    "Actor1Type3Code",
    "Actor2Code",
    "Actor2Name",
    "Actor2CountryCode",
    "Actor2KnownGroupCode",
    "Actor2EthnicCode",
    "Actor2Religion1Code",
    "Actor2Religion2Code",
    "Actor2Type1Code",
    "Actor2Type2Code",
    "Actor2Type3Code",
    "IsRootEvent",
    "EventCode",
    "EventBaseCode",
    "EventRootCode",
    "QuadClass",
    "GoldsteinScale",
    "NumMentions",
    "NumSources",
    "NumArticles",
    "AvgTone",
    "Actor1Geo_Type",
    "Actor1Geo_FullName",
    "Actor1Geo_CountryCode",
    "Actor1Geo_ADM1Code",
    "Actor1Geo_ADM2Code",
    "Actor1Geo_Lat",
    "Actor1Geo_Long",
    "Actor1Geo_FeatureID",
    "Actor2Geo_Type",
    "Actor2Geo_FullName",
    "Actor2Geo_CountryCode",
    "Actor2Geo_ADM1Code",
    "Actor2Geo_ADM2Code",
    "Actor2Geo_Lat",
    "Actor2Geo_Long",
    "Actor2Geo_FeatureID",
    "ActionGeo_Type",
    "ActionGeo_FullName",
    "ActionGeo_CountryCode",
    "ActionGeo_ADM1Code",
    "ActionGeo_ADM2Code",
    "ActionGeo_Lat",
    "ActionGeo_Long",
    "ActionGeo_FeatureID",
    "DATEADDED",
    "SOURCEURL",
];

/// Who does it and to whom: of a reciprocal event, each to each other one.
fn pairs(statement: &Statement) -> Vec<(&Entity, Option<&Entity>)> {
    let (actors, recipients) = (&statement.actor, &statement.recipient);
    if !recipients.is_empty() {
        return actors
            .iter()
            .flat_map(|actor| recipients.iter().map(move |recipient| (actor, Some(recipient))))
            .collect();
    }
    if actors.len() == 1 {
        return vec![(&actors[0], None)];
    }
    let others = |index: usize| actors.iter().enumerate().filter(move |(other, _)| *other != index);
    let each = actors.iter().enumerate();
    each.flat_map(|(index, actor)| others(index).map(move |(_, other)| (actor, Some(other)))).collect()
}

impl Table {
    /// The names of its columns.
    pub const fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Icews => ICEWS,
            Self::Polecat => POLECAT,
            Self::Phoenix => PHOENIX,
            Self::Gdelt => GDELT,
        }
    }

    /// Whether its files begin with the names of the columns.
    pub const fn has_heading(self) -> bool {
        matches!(self, Self::Icews | Self::Polecat)
    }

    /// The rows of a statement: one for each pair of parties; none where it is no event that happened.
    pub fn rows(self, statement: &Statement) -> Vec<Vec<String>> {
        let Some(date) = statement.date.or(statement.cite_info.date) else { return Vec::new() };
        if statement.kind != Kind::Event || !happened(statement) {
            return Vec::new();
        }
        if self == Self::Polecat {
            return vec![polecat(statement, date)];
        }
        let rows = pairs(statement).into_iter().enumerate();
        rows.map(|(index, (actor, recipient))| match self {
            Self::Icews => icews(statement, date, index, actor, recipient),
            Self::Phoenix => phoenix(statement, date, index, actor, recipient),
            Self::Gdelt | Self::Polecat => gdelt(statement, date, index, actor, recipient),
        })
        .collect()
    }
}

fn text(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn sector(entity: Option<&Entity>) -> String {
    text(entity.and_then(|entity| entity.sector))
}

fn code(entity: Option<&Entity>) -> String {
    text(entity.and_then(|entity| entity.code.as_deref()))
}

fn named(entity: Option<&Entity>) -> String {
    text(entity.map(name))
}

fn score(statement: &Statement) -> String {
    text(statement.event_scale)
}

/// A number that stays the same for the same statement and pair.
fn number(statement: &Statement, index: usize) -> String {
    let digits = digest(&[&statement.id, &index.to_string()]);
    // Fifty bits: exact in the doubles of R and JavaScript.
    (u64::from_str_radix(&digits[..16], 16).unwrap_or_default() >> 14).to_string()
}

fn place(statement: &Statement) -> [String; 4] {
    let place = statement.event_loc.as_ref();
    let town = place.filter(|place| place.fcl.as_deref() == Some("P"));
    [
        text(town.map(|place| place.name.as_str())),
        text(place.and_then(|place| place.country_name.as_deref())),
        text(place.and_then(|place| place.lat)),
        text(place.and_then(|place| place.lng)),
    ]
}

fn icews(statement: &Statement, date: Date, index: usize, actor: &Entity, recipient: Option<&Entity>) -> Vec<String> {
    let [city, country, lat, lng] = place(statement);
    vec![
        number(statement, index),
        date.to_string(),
        name(actor).to_owned(),
        sector(Some(actor)),
        code(Some(actor)),
        statement.event_text.join(" "),
        text(statement.cameo.as_ref()),
        score(statement),
        named(recipient),
        sector(recipient),
        code(recipient),
        statement.cite_info.id.clone(),
        (statement.text_info.sequence + 1).to_string(),
        text(statement.cite_info.publication.as_deref()),
        city,
        String::new(),
        String::new(),
        country,
        lat,
        lng,
    ]
}

fn polecat(statement: &Statement, date: Date) -> Vec<String> {
    let list =
        |entities: &[Entity], of: &dyn Fn(&Entity) -> String| entities.iter().map(of).collect::<Vec<_>>().join(";");
    let place = statement.event_loc.as_ref();
    let [city, country, lat, lng] = self::place(statement);
    let side = |entities: &[Entity]| {
        vec![
            list(entities, &|entity| name(entity).to_owned()),
            list(entities, &|entity| code(Some(entity))),
            String::new(),
            sector(entities.first()),
            list(entities, &|entity| sector(Some(entity))),
            list(entities, &|entity| entity.office.clone().unwrap_or_default()),
            list(entities, &|entity| entity.entity_text.clone()),
            String::new(),
        ]
    };
    let mut row = vec![
        statement.id.clone(),
        date.to_string(),
        text(statement.event.first()),
        text(statement.mode.first()),
        score(statement),
        text(statement.quad_code),
        statement.context.iter().map(ToString::to_string).collect::<Vec<_>>().join(";"),
    ];
    row.extend(side(&statement.actor));
    row.extend(side(&statement.recipient));
    row.extend([
        text(place.map(|place| place.name.as_str())),
        city,
        String::new(),
        String::new(),
        country,
        lat,
        lng,
        text(place.and_then(|place| place.geoname_id)),
        text(place.map(|place| place.text.as_str())),
        text(place.and_then(|place| place.fcl.as_deref())),
        text(statement.cite_info.publication.as_deref()),
        text(statement.cite_info.date),
        String::new(),
        String::new(),
        String::new(),
        text(statement.cite_info.language.as_deref()),
        statement.cite_info.coder.clone(),
    ]);
    row
}

fn phoenix(statement: &Statement, date: Date, index: usize, actor: &Entity, recipient: Option<&Entity>) -> Vec<String> {
    let cameo = text(statement.cameo.as_ref());
    let full = |entity: Option<&Entity>| format!("{}{}", code(entity), sector(entity));
    let place = statement.event_loc.as_ref();
    let [_, _, lat, lng] = self::place(statement);
    vec![
        number(statement, index),
        date.strftime("%Y%m%d").to_string(),
        date.year().to_string(),
        date.month().to_string(),
        date.day().to_string(),
        full(Some(actor)),
        code(Some(actor)),
        sector(Some(actor)),
        String::new(),
        full(recipient),
        code(recipient),
        sector(recipient),
        String::new(),
        cameo.clone(),
        cameo.get(..2).unwrap_or_default().to_owned(),
        text(statement.quad_code),
        score(statement),
        statement.context.iter().map(ToString::to_string).collect::<Vec<_>>().join(";"),
        lat,
        lng,
        text(place.map(|place| place.name.as_str())),
        String::new(),
        text(place.and_then(|place| place.country_code.as_deref())),
        format!("{}_{}", statement.cite_info.id, statement.text_info.sequence),
        text(statement.cite_info.url.as_deref()),
        text(statement.cite_info.publication.as_deref()),
    ]
}

fn gdelt(statement: &Statement, date: Date, index: usize, actor: &Entity, recipient: Option<&Entity>) -> Vec<String> {
    let cameo = text(statement.cameo.as_ref());
    let day_of_year = f64::from(date.day_of_year());
    let party = |entity: Option<&Entity>| {
        let full = format!("{}{}", code(entity), sector(entity));
        let mut cells = vec![full, named(entity).to_uppercase(), code(entity)];
        cells.extend(std::iter::repeat_n(String::new(), 4));
        cells.push(sector(entity));
        cells.extend(std::iter::repeat_n(String::new(), 2));
        cells
    };
    let place = statement.event_loc.as_ref();
    let mut row = vec![
        number(statement, index),
        date.strftime("%Y%m%d").to_string(),
        date.strftime("%Y%m").to_string(),
        date.year().to_string(),
        format!("{}.{:04}", date.year(), ((day_of_year - 1.0) / 365.25 * 10_000.0) as u32),
    ];
    row.extend(party(Some(actor)));
    row.extend(party(recipient));
    row.extend([
        "1".to_owned(),
        cameo.clone(),
        cameo.get(..3).unwrap_or(&cameo).to_owned(),
        cameo.get(..2).unwrap_or_default().to_owned(),
        text(statement.quad_code),
        score(statement),
        "1".to_owned(),
        "1".to_owned(),
        "1".to_owned(),
        String::new(),
    ]);
    // Where the parties are is not told; where it happened is.
    row.extend(std::iter::repeat_n(String::new(), 16));
    let kind = place.map(|place| match (place.fcl.as_deref(), place.country_code.as_deref()) {
        (Some("P"), Some("US")) => "3",
        (Some("P"), _) => "4",
        _ => "1",
    });
    row.extend([
        text(kind),
        text(place.map(|place| place.name.as_str())),
        // GDELT has FIPS 10-4 here, which statements do not.
        String::new(),
        String::new(),
        String::new(),
        text(place.and_then(|place| place.lat)),
        text(place.and_then(|place| place.lng)),
        text(place.and_then(|place| place.geoname_id)),
        statement.cite_info.date.unwrap_or(date).strftime("%Y%m%d000000").to_string(),
        text(statement.cite_info.url.as_deref()),
    ]);
    row
}
