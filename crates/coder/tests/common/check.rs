//! What must hold of the statements of any article. The fuzz target asks the same.

use demarche_coder::Coder;
use demarche_pipeline::Document;
use demarche_statement::{Article, Entity, Statement};

/// Codes an article and checks what comes out of it.
pub(crate) fn check(coder: &Coder, article: &Article, mut parse: impl FnMut(&str) -> Document) -> Vec<Statement> {
    let statements = coder.code(article, &mut parse);
    // The byte at which each code point starts, and the end.
    let places: Vec<usize> =
        article.text.char_indices().map(|(at, _)| at).chain(std::iter::once(article.text.len())).collect();
    let slice = |start: usize, end: usize| -> &str {
        assert!(start <= end && end < places.len(), "{start}..{end} of {} code points", places.len() - 1);
        &article.text[places[start]..places[end]]
    };
    let stands = |entity: &Entity| {
        assert!(!entity.entity_text.is_empty());
        assert_eq!(slice(entity.start, entity.end), entity.entity_text);
    };
    for (number, statement) in statements.iter().enumerate() {
        assert_eq!(slice(statement.text_info.start, statement.text_info.end), statement.text);
        assert!(!statement.text.is_empty());
        statement.parties().chain(&statement.speaker).for_each(stands);
        for amount in &statement.money {
            assert!(article.text.contains(&amount.text) && !amount.text.is_empty());
            assert!(amount.amount.is_finite() && amount.amount_to.is_none_or(|to| to > amount.amount));
            if let Some(part) = &amount.part_of {
                let whole = usize::try_from(part.part_of).ok();
                assert_eq!(whole.is_none(), part.part_of_id.is_some());
                assert!(whole.is_none_or(|whole| whole < statement.money.len()));
            }
        }
        assert!((0.0..=1.0).contains(&statement.confidence));
        assert!(statements[..number].iter().all(|other| other.id != statement.id));
        let json = serde_json::to_string(statement).expect("a statement serialises");
        assert_eq!(&serde_json::from_str::<Statement>(&json).expect("a statement reads back"), statement);
    }
    for ((told, explanation), statement) in coder.explain(article, &mut parse).iter().zip(&statements) {
        assert_eq!(told, statement);
        for mark in &explanation.marks {
            assert!(!slice(mark.chars.start, mark.chars.end).trim().is_empty());
        }
    }
    statements
}
