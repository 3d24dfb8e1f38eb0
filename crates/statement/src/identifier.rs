use sha2::{Digest, Sha256};

use crate::{Article, Statement};

/// Derives an article's id from its outlet, address, date and text.
///
/// SHA-256 is used for all ids: it is a published standard, so that anyone can recompute them with common tools, and
/// no two texts of even a very large archive will meet by accident. 80 bits (20 hexadecimal digits) are kept.
pub fn article_id(article: &Article) -> String {
    let published = article.published.map(|date| date.to_string()).unwrap_or_default();
    digest(
        "a",
        [
            article.publication.as_deref().unwrap_or_default(),
            article.url.as_deref().unwrap_or_default(),
            &published,
            &article.text,
        ],
    )
}

/// Derives a statement's id from its article's id, its place in the text, its kind, codes, parties and amounts.
///
/// Confidence, modality and the like stay out, so that an id outlives small changes of the coder.
pub fn statement_id(article_id: &str, statement: &Statement) -> String {
    let mut parts = vec![
        article_id.to_owned(),
        statement.kind.as_str().to_owned(),
        format!("{}-{}", statement.text_info.start, statement.text_info.end),
    ];
    parts.extend(statement.event.iter().map(|category| category.as_str().to_owned()));
    parts.extend(statement.event_text.iter().cloned());
    for (side, entities) in [("actor", &statement.actor), ("recipient", &statement.recipient)] {
        parts.push(side.to_owned());
        parts.extend(entities.iter().map(|entity| format!("{}-{}", entity.start, entity.end)));
    }
    parts.extend(statement.money.iter().map(|amount| format!("{} {}", amount.amount, amount.currency)));
    parts.extend(statement.quote.iter().cloned());
    digest("s", parts.iter().map(String::as_str))
}

/// The parts are hashed with their lengths before them, so that moving a boundary changes the id.
fn digest<'p>(prefix: &str, parts: impl IntoIterator<Item = &'p str>) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part.as_bytes());
    }
    let mut id = String::from(prefix);
    for byte in hash.finalize().iter().take(10) {
        id.push(char::from_digit(u32::from(byte >> 4), 16).unwrap_or('0'));
        id.push(char::from_digit(u32::from(byte & 15), 16).unwrap_or('0'));
    }
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_the_same_on_every_run_and_machine() {
        let article = Article::new("Chad and Niger signed a treaty.");
        assert_eq!(article_id(&article), "a2aee985d926b9e927203");
    }

    #[test]
    fn a_moved_boundary_gives_another_id() {
        assert_ne!(digest("s", ["ab", "c"]), digest("s", ["a", "bc"]));
    }
}
