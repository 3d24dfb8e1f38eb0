//! Plain text. All of the file is the article's text, so that offsets count into the file.

use demarche_statement::Article;

use crate::form::{Articles, Reader, one};
use crate::{Error, Input};

pub(crate) struct Plain;

impl Reader for Plain {
    fn name(&self) -> &'static str {
        "text"
    }

    fn about(&self) -> &'static str {
        "the file is the text of one article; its first line is the title where it looks like one"
    }

    fn endings(&self) -> &'static [&'static str] {
        &["txt", "text"]
    }

    fn read(&self, input: Input, _packed: bool) -> Result<Articles, Error> {
        Ok(one(article(input.text()?)))
    }
}

/// Titles are no longer than this, in code points and in words.
const LONGEST_TITLE: (usize, usize) = (150, 25);

fn article(text: String) -> Article {
    let title = title(&text).map(str::to_owned);
    Article { title, ..Article::new(text) }
}

/// The first line, where it is short, ends without the full stop, comma, colon or dash of running text, and stands over a
/// blank line with more text below.
fn title(text: &str) -> Option<&str> {
    let mut lines = text.trim_start().lines();
    let line = lines.next()?.trim();
    let is_apart = lines.next()?.trim().is_empty() && lines.any(|line| !line.trim().is_empty());
    let is_short = line.chars().count() <= LONGEST_TITLE.0 && line.split_whitespace().count() <= LONGEST_TITLE.1;
    let runs_on = line.ends_with(['.', '…', ',', ';', ':', '-', '–', '—', '”', '"', '»']);
    let has_words = line.chars().any(char::is_alphabetic);
    (is_apart && is_short && !runs_on && has_words).then_some(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_first_line_over_a_blank_one_is_the_title() {
        assert_eq!(title("Japan lends Kenya $5 million\n\nTokyo agreed.\n"), Some("Japan lends Kenya $5 million"));
        assert_eq!(title("\n Will Japan pay?\r\n\r\nTokyo agreed.\r\n"), Some("Will Japan pay?"));
        assert_eq!(title("Japan lent Kenya $5 million.\n\nTokyo agreed.\n"), None);
        assert_eq!(title("Japan lent Kenya\n$5 million.\n\nTokyo agreed."), None);
        assert_eq!(title("MOSCOW, March 23 (Interfax) -\n\nTokyo agreed."), None);
        assert_eq!(title("Japan lends Kenya $5 million\n\n"), None);
        assert_eq!(title("***\n\nTokyo agreed."), None);
        assert_eq!(title(&format!("{}\n\nTokyo agreed.", "Japan ".repeat(40))), None);
        assert_eq!(title(""), None);
    }
}
