//! What must hold of any input, for tests and fuzzing.

use std::io::Cursor;

use demarche_reader::{Form, Input, read};

/// Reads bytes, and gives what was read as words.
pub(crate) fn told(bytes: &[u8], form: Option<Form>) -> Vec<String> {
    match read(Input::new("input", Cursor::new(bytes.to_vec())), form) {
        // An input of so many bytes has no more articles than this.
        Ok(articles) => articles
            .take(bytes.len() + 2)
            .map(|article| match article {
                Ok(article) => {
                    // What others wrote as articles is taken as they wrote it.
                    let is_given = matches!(form, None | Some(Form::Jsonl | Form::Csv));
                    assert!(is_given || !article.text.trim().is_empty(), "an article without text: {article:?}");
                    format!("{article:?}")
                }
                Err(error) => error.to_string(),
            })
            .collect(),
        Err(error) => vec![error.to_string()],
    }
}

/// Reads bytes twice, which must end and give the same.
pub(crate) fn check(bytes: &[u8], form: Option<Form>) {
    let told = told(bytes, form);
    assert!(told.len() <= bytes.len() + 1, "more articles and errors than bytes: {}", told.len());
    assert!(told.iter().all(|words| !words.is_empty()));
    assert_eq!(told, self::told(bytes, form));
}
