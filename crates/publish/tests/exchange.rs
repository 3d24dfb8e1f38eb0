//! Each format against its published list of columns or members.

#![allow(clippy::unwrap_used)] // A failure here is a failed test.

use demarche_assess::group;
use demarche_publish::exchange::{self, Table};
use demarche_statement::Statement;
use serde_json::Value;

/// A visit with a signature, a loan, a plan and a position, in the form that the coder gives.
const STATEMENTS: &str = r#"{"id":"s1","kind":"event","date":"2006-03-08","date_precision":"day","actor":[{"entity_text":"President Ilham Aliyev","start":0,"end":22,"identifier_text":"Ilham Aliyev","identifier_id":"person/ilham-aliyev","code":"AZE","sector":"GOV","office":"president"}],"recipient":[{"entity_text":"Japan","start":31,"end":36,"identifier_text":"Japan","identifier_id":"country/JPN","code":"JPN"}],"event":["CONSULT"],"mode":["visit"],"context":["diplomatic","economic"],"cameo":"042","quad_code":1,"event_scale":4.0,"event_text":["visited"],"event_loc":{"text":"Tokyo","name":"Tokyo","countryCode":"JP","countryName":"Japan","lat":35.69,"lng":139.69,"geonameId":1850147,"fcl":"P"},"modality":"actual","sources":[{"outlet":"ANS TV","date":"2006-03-08","text":"(ANS TV, March 8)","scope":"sentence"}],"text":"President Ilham Aliyev visited Japan & \"Tokyo\" <soon>.","text_info":{"sequence":0,"start":0,"end":54},"cite_info":{"id":"a1","publication":"Eurasia Daily Monitor","title":"Aliyev in Tokyo: 100% {new}","url":"https://example.org/a?b=1&c=2","language":"en","date":"2006-03-13","coder":"demarche 0.1.0"},"confidence":0.9}
{"id":"s2","kind":"event","date":"2006-03-08","date_precision":"day","actor":[{"entity_text":"Azerbaijan","start":0,"end":10,"identifier_text":"Azerbaijan","identifier_id":"country/AZE","code":"AZE"},{"entity_text":"Japan","start":15,"end":20,"identifier_text":"Japan","identifier_id":"country/JPN","code":"JPN"}],"event":["SUPPORT"],"cameo":"057","quad_code":1,"event_scale":5.0,"event_text":["signed"],"modality":"actual","text":"Azerbaijan and Japan signed an agreement.","text_info":{"sequence":1,"start":55,"end":96},"cite_info":{"id":"a1","publication":"Eurasia Daily Monitor","date":"2006-03-13","coder":"demarche 0.1.0"},"confidence":0.9}
{"id":"s3","kind":"event","date":"2006-03-02","date_precision":"day","actor":[{"entity_text":"Mitsui","start":0,"end":6,"identifier_text":"Mitsui","identifier_id":"body/mitsui","code":"JPN","sector":"BUS"}],"recipient":[{"entity_text":"Azerbaijan","start":12,"end":22,"identifier_text":"Azerbaijan","identifier_id":"country/AZE","code":"AZE"}],"event":["AID"],"cameo":"071","quad_code":2,"event_scale":10.0,"event_text":["lent"],"money":[{"amount":274000000,"currency":"USD","bound":"at_most","instrument":"loan","stage":"disbursed","purpose":"a power plant","text":"up to $274 million"}],"modality":"actual","text":"Mitsui lent Azerbaijan up to $274 million for a power plant.","text_info":{"sequence":2,"start":97,"end":157},"cite_info":{"id":"a2","publication":"Turan","date":"2006-03-06","coder":"demarche 0.1.0"},"confidence":0.9}
{"id":"s4","kind":"event","date":"2006-04-01","date_precision":"day","actor":[{"entity_text":"Japan","start":0,"end":5,"identifier_text":"Japan","identifier_id":"country/JPN","code":"JPN"}],"recipient":[{"entity_text":"Azerbaijan","start":12,"end":22,"identifier_text":"Azerbaijan","identifier_id":"country/AZE","code":"AZE"}],"event":["AGREE"],"cameo":"033","quad_code":1,"event_scale":2.5,"event_text":["will help"],"modality":"planned","text":"Japan will help Azerbaijan.","text_info":{"sequence":3,"start":158,"end":185},"cite_info":{"id":"a2","publication":"Turan","date":"2006-03-06","coder":"demarche 0.1.0"},"confidence":0.9}
{"id":"s5","kind":"position","actor":[{"entity_text":"Japan","start":0,"end":5,"identifier_text":"Japan","identifier_id":"country/JPN","code":"JPN"}],"recipient":[{"entity_text":"Azerbaijan","start":12,"end":22,"identifier_text":"Azerbaijan","identifier_id":"country/AZE","code":"AZE"}],"position":{"stance":"recognises","issue":"Azerbaijan's territorial integrity"},"modality":"actual","text":"Japan recognises Azerbaijan's territorial integrity.","text_info":{"sequence":4,"start":186,"end":238},"cite_info":{"id":"a2","publication":"Turan","date":"2006-03-06","coder":"demarche 0.1.0"},"confidence":0.9}
"#;

fn statements() -> Vec<Statement> {
    STATEMENTS.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// As published: GDELT 2.0's event codebook; the files of ICEWS, POLECAT and Phoenix.
const COLUMNS: [(Table, &str); 4] = [
    (
        Table::Gdelt,
        "GLOBALEVENTID,SQLDATE,MonthYear,Year,FractionDate,Actor1Code,Actor1Name,Actor1CountryCode,Actor1KnownGroupCode,Actor1EthnicCode,Actor1Religion1Code,Actor1Religion2Code,Actor1Type1Code,Actor1Type2Code,Actor1Type3Code,Actor2Code,Actor2Name,Actor2CountryCode,Actor2KnownGroupCode,Actor2EthnicCode,Actor2Religion1Code,Actor2Religion2Code,Actor2Type1Code,Actor2Type2Code,Actor2Type3Code,IsRootEvent,EventCode,EventBaseCode,EventRootCode,QuadClass,GoldsteinScale,NumMentions,NumSources,NumArticles,AvgTone,Actor1Geo_Type,Actor1Geo_FullName,Actor1Geo_CountryCode,Actor1Geo_ADM1Code,Actor1Geo_ADM2Code,Actor1Geo_Lat,Actor1Geo_Long,Actor1Geo_FeatureID,Actor2Geo_Type,Actor2Geo_FullName,Actor2Geo_CountryCode,Actor2Geo_ADM1Code,Actor2Geo_ADM2Code,Actor2Geo_Lat,Actor2Geo_Long,Actor2Geo_FeatureID,ActionGeo_Type,ActionGeo_FullName,ActionGeo_CountryCode,ActionGeo_ADM1Code,ActionGeo_ADM2Code,ActionGeo_Lat,ActionGeo_Long,ActionGeo_FeatureID,DATEADDED,SOURCEURL",
    ),
    (
        Table::Icews,
        "Event ID,Event Date,Source Name,Source Sectors,Source Country,Event Text,CAMEO Code,Intensity,Target Name,Target Sectors,Target Country,Story ID,Sentence Number,Publisher,City,District,Province,Country,Latitude,Longitude",
    ),
    (
        Table::Polecat,
        "Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,Actor Country,Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,Actor Name Raw,Wikipedia Actor ID,Recipient Name,Recipient Country,Recipient COW,Primary Recipient Sector,Recipient Sectors,Recipient Title,Recipient Name Raw,Wikipedia Recipient ID,Placename,City,District,Province,Country,Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type,Source,Publication Date,Story People,Story Organizations,Story Locations,Language,Version",
    ),
    (
        Table::Phoenix,
        "EventID,Date,Year,Month,Day,SourceActorFull,SourceActorEntity,SourceActorRole,SourceActorAttribute,TargetActorFull,TargetActorEntity,TargetActorRole,TargetActorAttribute,EventCode,EventRootCode,QuadClass,GoldsteinScore,Issues,Lat,Lon,LocationName,StateName,CountryCode,SentenceID,URLs,NewsSources",
    ),
];

#[test]
fn tables_have_their_columns_and_what_happened_in_the_right_ones() {
    let statements = statements();
    for (table, columns) in COLUMNS {
        let columns: Vec<&str> = columns.split(',').collect();
        assert_eq!(table.columns(), columns, "{table:?}");
        for row in statements.iter().flat_map(|statement| table.rows(statement)) {
            assert_eq!(row.len(), columns.len(), "{table:?}: {row:?}");
        }
        let at = |row: &[String], column: &str| row[columns.iter().position(|known| *known == column).unwrap()].clone();
        let visit = &table.rows(&statements[0])[0];
        let expected: &[(&str, &str)] = match table {
            Table::Gdelt => &[
                ("SQLDATE", "20060308"),
                ("Actor1Code", "AZEGOV"),
                ("Actor1CountryCode", "AZE"),
                ("Actor1Type1Code", "GOV"),
                ("Actor2CountryCode", "JPN"),
                ("EventCode", "042"),
                ("EventRootCode", "04"),
                ("QuadClass", "1"),
                ("ActionGeo_FullName", "Tokyo"),
                ("ActionGeo_Type", "4"),
                ("ActionGeo_Lat", "35.69"),
                ("DATEADDED", "20060313000000"),
                ("SOURCEURL", "https://example.org/a?b=1&c=2"),
            ],
            Table::Icews => &[
                ("Event Date", "2006-03-08"),
                ("Source Name", "Ilham Aliyev"),
                ("Target Country", "JPN"),
                ("CAMEO Code", "042"),
                ("Sentence Number", "1"),
                ("City", "Tokyo"),
                ("Country", "Japan"),
            ],
            Table::Polecat => &[
                ("Event Type", "CONSULT"),
                ("Event Mode", "visit"),
                ("Contexts", "diplomatic;economic"),
                ("Actor Title", "president"),
                ("Recipient Name", "Japan"),
                ("GeoNames ID", "1850147"),
                ("Publication Date", "2006-03-13"),
            ],
            Table::Phoenix => &[
                ("Date", "20060308"),
                ("SourceActorFull", "AZEGOV"),
                ("TargetActorEntity", "JPN"),
                ("EventRootCode", "04"),
                ("CountryCode", "JP"),
                ("SentenceID", "a1_0"),
            ],
        };
        for (column, value) in expected {
            assert_eq!(at(visit, column), *value, "{table:?}, {column}");
        }
        // A signature of two is each to the other, but one record of POLECAT; what is planned is in no table.
        assert_eq!(table.rows(&statements[1]).len(), if table == Table::Polecat { 1 } else { 2 });
        assert!(table.rows(&statements[3]).is_empty() && table.rows(&statements[4]).is_empty());
    }
}

#[test]
fn plover_has_its_names_and_the_auxiliary_mode_of_what_has_not_happened() {
    let records: Vec<Option<Value>> = statements().iter().map(|one| exchange::plover(one).unwrap()).collect();
    let visit = records[0].as_ref().unwrap();
    assert_eq!(
        (&visit["mode"][0], &visit["event"][0], &visit["cite_info"]["publication"]),
        (&"visit".into(), &"CONSULT".into(), &"Eurasia Daily Monitor".into())
    );
    assert!(visit.get("modality").is_none() && visit.get("sources").is_none() && visit.get("cameo").is_none());
    assert_eq!(records[3].as_ref().unwrap()["mode"], serde_json::json!(["future"]));
    assert!(records[1].as_ref().unwrap().get("mode").is_none());
    assert_eq!(records[4], None, "a position is no event of PLOVER");
}

#[test]
fn followthemoney_has_its_schemata_and_one_id_a_party() {
    let statements = statements();
    let entities: Vec<Value> = statements.iter().flat_map(exchange::followthemoney).collect();
    let of = |schema: &str| entities.iter().filter(|entity| entity["schema"] == schema).collect::<Vec<_>>();
    let payment = of("Payment")[0];
    assert_eq!(payment["properties"]["amount"][0], "274000000");
    assert_eq!(payment["properties"]["currency"][0], "USD");
    let id = |name: &str| {
        let named: Vec<&Value> = entities.iter().filter(|entity| entity["properties"]["name"][0] == name).collect();
        assert!(named.iter().all(|one| one["id"] == named[0]["id"]), "{name}");
        named[0]["id"].clone()
    };
    assert_eq!(payment["properties"]["payer"][0], id("Mitsui"));
    assert_eq!(payment["properties"]["beneficiary"][0], id("Azerbaijan"));
    assert_eq!((of("Person").len(), of("Company").len()), (1, 1));
    let known = ["Person", "PublicBody", "Company", "Organization", "LegalEntity", "Article", "Payment", "Event"];
    for entity in &entities {
        assert!(known.contains(&entity["schema"].as_str().unwrap()));
        for values in entity["properties"].as_object().unwrap().values() {
            assert!(values.as_array().is_some_and(|values| !values.is_empty() && values.iter().all(Value::is_string)));
        }
    }
}

#[test]
fn annotations_anchor_by_words_and_by_place() {
    let annotation = exchange::web_annotation(&statements()[0]).unwrap();
    assert_eq!(annotation["@context"], "http://www.w3.org/ns/anno.jsonld");
    let target = &annotation["target"];
    assert_eq!(target["source"], "https://example.org/a?b=1&c=2");
    assert_eq!(target["selector"][1], serde_json::json!({"type": "TextPositionSelector", "start": 0, "end": 54}));
    let body: Statement = serde_json::from_str(annotation["body"]["value"].as_str().unwrap()).unwrap();
    assert_eq!(body, statements()[0]);
}

#[test]
fn references_hold_each_article_once() {
    let statements = statements();
    let items = exchange::csl_json(&statements);
    assert_eq!(items.as_array().unwrap().len(), 2);
    assert_eq!(items[0]["issued"]["date-parts"], serde_json::json!([[2006, 3, 13]]));
    assert_eq!(items[0]["container-title"], "Eurasia Daily Monitor");
    let bibtex = exchange::bibtex(&statements);
    assert_eq!(bibtex.matches("@article{").count(), 2);
    assert!(
        bibtex.contains(r"title = {Aliyev in Tokyo: 100\% \{new\}}") && bibtex.contains("year = {2006}"),
        "{bibtex}"
    );
}

#[test]
fn a_feed_has_what_rfc_4287_asks_for() {
    let statements = statements();
    let feed = exchange::atom(&group(&statements), ["AZE", "JPN"], ["Azerbaijan", "Japan"]);
    let mut reader = quick_xml::Reader::from_str(&feed);
    let (mut path, mut entries, mut required) = (Vec::new(), 0, 0);
    loop {
        match reader.read_event().unwrap() {
            quick_xml::events::Event::Start(tag) => {
                let name = tag.name().as_ref().to_owned();
                entries += usize::from(name == "entry");
                required += usize::from(matches!(name.as_str(), "id" | "title" | "updated"));
                path.push(name);
            }
            quick_xml::events::Event::End(_) => {
                path.pop().unwrap();
            }
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    assert!(path.is_empty());
    assert_eq!((entries, required), (5, 3 * 6), "each entry and the feed have id, title and time");
    assert!(feed.find("s1").unwrap() < feed.find("s3").unwrap(), "the latest first");
}
