//! Statements as their JSON, for tests that look at fields.

use demarche_coder::Coder;
use demarche_statement::Article;
use serde_json::Value;

/// The statements of a text of Friday, 14 May 2010.
pub(crate) fn code(text: &str) -> Vec<Value> {
    let article = Article { published: Some(jiff::civil::date(2010, 5, 14)), ..Article::new(text) };
    let mut worker = demarche_english::pipeline().worker();
    let statements = Coder::embedded().unwrap().code(&article, |text| worker.parse(text));
    statements.iter().map(|statement| serde_json::to_value(statement).unwrap()).collect()
}

/// The fields of the first statement of one of the categories or kinds, by JSON pointers.
#[track_caller]
pub(crate) fn check(text: &str, which: &str, fields: &[(&str, &str)]) {
    let statements = code(text);
    let fits = |row: &&Value| which.split('|').any(|which| row["event"][0] == which || row["kind"] == which);
    let found = statements.iter().find(fits);
    let row = found.unwrap_or_else(|| panic!("no {which} in {text:?}: {statements:#?}"));
    for (pointer, wanted) in fields {
        let value = row.pointer(pointer).map_or_else(String::new, |value| match value {
            Value::String(words) => words.clone(),
            other => other.to_string(),
        });
        assert_eq!(value, *wanted, "{pointer} of {text:?}: {row:#}");
    }
}
