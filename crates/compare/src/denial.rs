//! Whether somebody refuses something, or only says that it is not so.

use demarche_statement::{Category, Statement};

/// How the words begin that name what is said of somebody, or laid at somebody's door.
const CLAIMS: &[&str] = &[
    "accus",
    "alleg",
    "assert",
    "attack",
    "charg",
    "claim",
    "complicit",
    "contact",
    "guilt",
    "hand",
    "having",
    "insinuat",
    "involve",
    "knowledge",
    "link",
    "part",
    "report",
    "responsib",
    "role",
    "rumo",
    "speculat",
    "statement",
    "suggest",
    "tie",
    "wrongdoing",
];

/// Whether an event is that somebody denies a claim: "denied that", "denied involvement", and not "denied them entry". Coders
/// put it among refusals, but it is speech: nothing is refused to anybody, and what is denied stands beside it, as denied.
pub fn is_denial(statement: &Statement) -> bool {
    let Some((verb, objects)) = statement.event_text.split_first() else { return false };
    let begins = |word: &str, starts: &[&str]| {
        let word = word.to_lowercase();
        starts.iter().any(|start| word.starts_with(start))
    };
    statement.event.first() == Some(&Category::Reject)
        && begins(verb, &["deny", "deni"])
        && objects.iter().flat_map(|words| words.split_whitespace()).all(|word| begins(word, CLAIMS))
}

#[cfg(test)]
mod tests {
    use demarche_statement::{Kind, TextSpan};

    use super::*;

    #[test]
    fn a_denial_is_told_from_a_refusal() {
        let coded = |category: Category, words: &[&str]| {
            let mut statement = Statement::new(Kind::Event, "", TextSpan::default());
            statement.event = vec![category];
            statement.event_text = words.iter().map(|&word| word.to_owned()).collect();
            is_denial(&statement)
        };
        for words in [&["denied"][..], &["denies", "involvement"], &["denied", "reports"], &["denial"]] {
            assert!(coded(Category::Reject, words), "{words:?}");
        }
        for words in [&["denied", "entry"][..], &["denied", "access"], &["rejected", "claim"], &[]] {
            assert!(!coded(Category::Reject, words), "{words:?}");
        }
        assert!(!coded(Category::Accuse, &["denied"]));
    }
}
