//! FollowTheMoney entities: what Aleph and OpenAleph load.

use demarche_statement::{Entity, Sector, Statement};
use serde_json::{Map, Value, json};

use super::{digest, name};

/// The entities that a statement tells of, each an object with `id`, `schema` and `properties`: the parties, the article, and
/// for each amount a Payment, else for an event an Event. The same party has the same id in all statements.
pub fn followthemoney(statement: &Statement) -> Vec<Value> {
    let mut found = Vec::new();
    let ids = |entities: &[Entity]| entities.iter().map(party_id).collect::<Vec<_>>();
    for entity in statement.parties().chain(&statement.speaker) {
        let mut properties = Map::new();
        properties.insert("name".to_owned(), json!([name(entity)]));
        // Codes of three letters may be of bodies too; Aleph's countries are of two letters and it knows these as well.
        put(&mut properties, "country", entity.code.as_ref().map(|code| code.to_lowercase()));
        put(&mut properties, if is_person(entity) { "position" } else { "summary" }, entity.office.clone());
        found.push(thing(&party_id(entity), schema(entity), properties));
    }
    let cited = &statement.cite_info;
    let article = format!("demarche-{}", cited.id);
    let mut properties = Map::new();
    put(&mut properties, "title", cited.title.clone());
    put(&mut properties, "publisher", cited.publication.clone());
    put(&mut properties, "sourceUrl", cited.url.clone());
    put(&mut properties, "language", cited.language.clone());
    put(&mut properties, "publishedAt", cited.date.map(|date| date.to_string()));
    found.push(thing(&article, "Article", properties));
    let date = statement.date.map(|date| date.to_string());
    let mut common = Map::new();
    put(&mut common, "date", date);
    put(&mut common, "endDate", statement.enddate.map(|date| date.to_string()));
    put(&mut common, "proof", Some(article));
    put(&mut common, "summary", Some(statement.text.clone()));
    put(&mut common, "publisher", cited.publication.clone());
    put(&mut common, "sourceUrl", cited.url.clone());
    for (index, amount) in statement.money.iter().enumerate() {
        let mut properties = common.clone();
        properties.insert("payer".to_owned(), json!(ids(&statement.actor)));
        properties.insert("beneficiary".to_owned(), json!(ids(&statement.recipient)));
        put(&mut properties, "amount", Some(amount.amount.to_string()));
        put(&mut properties, "currency", Some(amount.currency.clone()));
        put(&mut properties, "purpose", amount.purpose.clone());
        put(&mut properties, "description", Some(amount.text.clone()));
        found.push(thing(&format!("demarche-{}-{index}", statement.id), "Payment", properties));
    }
    if statement.money.is_empty() && !statement.event.is_empty() {
        let mut properties = common;
        let events: Vec<&str> = statement.event.iter().map(|event| event.as_str()).collect();
        put(&mut properties, "name", Some(format!("{}: {}", events.join(", "), statement.event_text.join(" "))));
        properties.insert("organizer".to_owned(), json!(ids(&statement.actor)));
        properties.insert("involved".to_owned(), json!(ids(&statement.recipient)));
        put(&mut properties, "location", statement.event_loc.as_ref().map(|place| place.name.clone()));
        found.push(thing(&format!("demarche-{}", statement.id), "Event", properties));
    }
    found
}

fn put(properties: &mut Map<String, Value>, key: &str, value: Option<String>) {
    if let Some(value) = value.filter(|value| !value.is_empty()) {
        properties.insert(key.to_owned(), json!([value]));
    }
}

fn thing(id: &str, schema: &str, properties: Map<String, Value>) -> Value {
    let filled: Map<String, Value> = properties
        .into_iter()
        .filter(|(_, values)| values.as_array().is_some_and(|values| !values.is_empty()))
        .collect();
    json!({"id": id, "schema": schema, "properties": filled})
}

fn is_person(entity: &Entity) -> bool {
    entity.identifier_id.as_deref().is_some_and(|id| id.starts_with("person/"))
}

fn schema(entity: &Entity) -> &'static str {
    let is_country = entity.identifier_id.as_deref().is_some_and(|id| id.starts_with("country/"));
    match entity.sector {
        _ if is_person(entity) => "Person",
        _ if is_country => "PublicBody",
        Some(Sector::Business | Sector::Multinational) => "Company",
        Some(Sector::Government | Sector::Military | Sector::Judiciary | Sector::Legislature | Sector::Police) => {
            "PublicBody"
        }
        Some(_) => "Organization",
        None => "LegalEntity",
    }
}

fn party_id(entity: &Entity) -> String {
    let key = entity.identifier_id.as_deref().unwrap_or(name(entity));
    format!("demarche-{}", digest(&[key, entity.code.as_deref().unwrap_or_default()]))
}
