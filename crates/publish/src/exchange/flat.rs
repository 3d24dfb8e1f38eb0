//! Statements as rows of a table. `docs/usage.md` names the columns.

use demarche_statement::{Amount, Entity, Statement};

/// The names of the columns.
pub const COLUMNS: &[&str] = &[
    "id",
    "kind",
    "date",
    "enddate",
    "date_precision",
    "actor",
    "actor_code",
    "actor_sector",
    "recipient",
    "recipient_code",
    "recipient_sector",
    "event",
    "mode",
    "context",
    "cameo",
    "quad_code",
    "event_scale",
    "event_text",
    "amount",
    "amount_to",
    "currency",
    "bound",
    "instrument",
    "stage",
    "extent",
    "purpose",
    "measure",
    "value",
    "unit",
    "stance",
    "issue",
    "modality",
    "condition",
    "speaker",
    "speaker_code",
    "quote",
    "source",
    "source_date",
    "place",
    "place_country",
    "text",
    "sequence",
    "start",
    "end",
    "article_id",
    "publication",
    "title",
    "url",
    "language",
    "published",
    "confidence",
];

/// A statement's cells. Of lists, the items stand in one cell with `; ` between.
pub fn row(statement: &Statement) -> Vec<String> {
    let names = |entities: &[Entity]| {
        list(entities, |entity| entity.identifier_text.clone().or_else(|| Some(entity.entity_text.clone())))
    };
    let codes = |entities: &[Entity]| list(entities, |entity| entity.code.clone());
    let sectors = |entities: &[Entity]| list(entities, |entity| word(entity.sector.as_ref()));
    let money = |part: fn(&Amount) -> Option<String>| list(&statement.money, part);
    let speaker = statement.speaker.as_slice();
    let place = statement.event_loc.as_ref();
    let article = &statement.cite_info;
    vec![
        statement.id.clone(),
        statement.kind.to_string(),
        text(statement.date),
        text(statement.enddate),
        text(statement.date_precision),
        names(&statement.actor),
        codes(&statement.actor),
        sectors(&statement.actor),
        names(&statement.recipient),
        codes(&statement.recipient),
        sectors(&statement.recipient),
        list(&statement.event, |event| word(Some(event))),
        list(&statement.mode, |mode| word(Some(mode))),
        list(&statement.context, |context| word(Some(context))),
        text(statement.cameo.as_ref()),
        text(statement.quad_code),
        text(statement.event_scale),
        list(&statement.event_text, |words| Some(words.clone())),
        money(|amount| Some(amount.amount.to_string())),
        money(|amount| word(amount.amount_to)),
        money(|amount| Some(amount.currency.clone())),
        money(|amount| Some(amount.bound.to_string())),
        money(|amount| word(amount.instrument)),
        money(|amount| word(amount.stage)),
        money(|amount| word(amount.extent)),
        money(|amount| amount.purpose.clone()),
        text(statement.measure.as_ref()),
        text(statement.value),
        text(statement.unit.as_ref()),
        text(statement.position.as_ref().map(|position| position.stance)),
        text(statement.position.as_ref().map(|position| &position.issue)),
        statement.modality.to_string(),
        text(statement.condition.as_ref()),
        names(speaker),
        codes(speaker),
        text(statement.quote.as_ref()),
        list(&statement.sources, |source| Some(source.outlet.clone())),
        list(&statement.sources, |source| word(source.date)),
        text(place.map(|place| &place.name)),
        text(place.and_then(|place| place.country_code.as_ref())),
        statement.text.clone(),
        statement.text_info.sequence.to_string(),
        statement.text_info.start.to_string(),
        statement.text_info.end.to_string(),
        article.id.clone(),
        text(article.publication.as_ref()),
        text(article.title.as_ref()),
        text(article.url.as_ref()),
        text(article.language.as_ref()),
        text(article.date),
        statement.confidence.to_string(),
    ]
}

fn word(value: Option<impl ToString>) -> Option<String> {
    value.map(|value| value.to_string())
}

fn text(value: Option<impl ToString>) -> String {
    word(value).unwrap_or_default()
}

/// The parts of a list in one cell. An item that lacks a part keeps its place empty, so that lists of one statement run
/// side by side; where all lack it, the cell is empty.
fn list<T>(items: &[T], part: impl Fn(&T) -> Option<String>) -> String {
    let parts: Vec<String> = items.iter().map(|item| part(item).unwrap_or_default()).collect();
    if parts.iter().all(String::is_empty) { String::new() } else { parts.join("; ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_run_side_by_side() {
        assert_eq!(list(&[Some("a"), None, Some("c")], |part| part.map(str::to_owned)), "a; ; c");
        assert_eq!(list(&[None::<&str>, None], |part| part.map(str::to_owned)), "");
    }
}
