//! Markdown. The article's text is what a reader of the page sees, block by block; offsets count into that text.

use demarche_statement::Article;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::form::{Articles, Reader as FormReader, one};
use crate::{Error, Input, dates};

pub(crate) struct Markdown;

impl FormReader for Markdown {
    fn name(&self) -> &'static str {
        "markdown"
    }

    fn about(&self) -> &'static str {
        "the file is one article in Markdown, with front matter if it likes"
    }

    fn endings(&self) -> &'static [&'static str] {
        &["md", "markdown"]
    }

    fn looks_like(&self, head: &str) -> bool {
        looks_like(head)
    }

    fn read(&self, input: Input, _packed: bool) -> Result<Articles, Error> {
        let name = input.name().to_owned();
        Ok(one(article(&input.text()?).map_err(|problem| Error::skipped(name, problem))?))
    }
}

/// Whether the text begins with front matter or a heading, or links as Markdown does.
fn looks_like(head: &str) -> bool {
    let mut lines = head.lines().skip_while(|line| line.trim().is_empty());
    let (first, second) = (lines.next().unwrap_or_default().trim_end(), lines.next().unwrap_or_default().trim_end());
    let is_rule = |line: &str| line.len() >= 3 && (line.chars().all(|c| c == '=') || line.chars().all(|c| c == '-'));
    let key = |line: &str, sign: char| {
        line.split_once(sign).is_some_and(|(key, _)| !key.is_empty() && key.trim().chars().all(char::is_alphanumeric))
    };
    let front_matter = (first == "---" && key(second, ':')) || (first == "+++" && key(second, '='));
    let heading = first.trim_start_matches('#');
    let level = first.len() - heading.len();
    front_matter
        || ((1..=6).contains(&level) && heading.starts_with(' '))
        || (first.chars().any(char::is_alphabetic) && is_rule(second))
        || head.contains("](http")
}

/// The article of a page. Front matter (`---` in YAML, `+++` in TOML) may say title, date, publication and the like; else
/// the title is the heading that the page opens with.
fn article(page: &str) -> Result<Article, String> {
    let options = Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS
        | Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS;
    let mut reader = Reader::default();
    let mut article = Article::default();
    for event in Parser::new_ext(page, options) {
        if reader.in_front_matter
            && let Event::Text(words) = &event
        {
            front_matter(words, &mut article)?;
        } else {
            reader.read(event);
        }
    }
    article.text = reader.text;
    article.title = article.title.or(reader.title);
    Ok(article)
}

#[derive(Default)]
struct Reader {
    text: String,
    /// The heading that the page opens with.
    title: Option<String>,
    in_front_matter: bool,
    in_title: bool,
    /// How many blocks around hold no text to be read: code, pictures, raw HTML.
    hidden: usize,
    /// How many cells the row of a table has so far.
    cells: usize,
}

impl Reader {
    fn read(&mut self, event: Event<'_>) {
        match event {
            Event::Start(Tag::MetadataBlock(_)) => self.in_front_matter = true,
            Event::End(TagEnd::MetadataBlock(_)) => self.in_front_matter = false,
            Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock | Tag::Image { .. }) => self.hidden += 1,
            Event::End(TagEnd::CodeBlock | TagEnd::HtmlBlock | TagEnd::Image) => {
                self.hidden = self.hidden.saturating_sub(1);
            }
            Event::Start(Tag::Heading { level, .. }) => {
                self.in_title = level == HeadingLevel::H1 && self.text.is_empty();
                self.end_block();
            }
            Event::End(TagEnd::Heading(_)) => {
                if std::mem::take(&mut self.in_title) {
                    self.title = Some(self.text.trim().to_owned()).filter(|title| !title.is_empty());
                }
                self.end_block();
            }
            Event::Start(Tag::TableHead | Tag::TableRow) => {
                self.cells = 0;
                self.end_block();
            }
            Event::Start(Tag::TableCell) => {
                if self.cells > 0 {
                    self.text.push_str("; ");
                }
                self.cells += 1;
            }
            Event::Start(
                Tag::Paragraph
                | Tag::Item
                | Tag::List(_)
                | Tag::BlockQuote(_)
                | Tag::FootnoteDefinition(_)
                | Tag::DefinitionListTitle
                | Tag::DefinitionListDefinition,
            )
            | Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::List(_) | TagEnd::BlockQuote(_) | TagEnd::Table)
            | Event::Rule => self.end_block(),
            Event::Text(words) | Event::Code(words) if self.hidden == 0 => self.text.push_str(&words),
            // A line end inside a paragraph is no more than a space.
            Event::SoftBreak | Event::HardBreak if self.hidden == 0 => self.text.push(' '),
            _ => {}
        }
    }

    /// Blocks are parted by blank lines.
    fn end_block(&mut self) {
        let length = self.text.trim_end().len();
        self.text.truncate(length);
        if length > 0 {
            self.text.push_str("\n\n");
        }
    }
}

/// Reads what front matter says of the article: `key: value` (YAML) or `key = value` (TOML), a line each. Lists and blocks
/// of several lines are passed over.
fn front_matter(block: &str, article: &mut Article) -> Result<(), String> {
    for (index, line) in block.lines().enumerate() {
        let Some(at) = line.find([':', '=']).filter(|_| !line.starts_with([' ', '\t', '-', '#'])) else { continue };
        let key = line[..at].trim().to_lowercase();
        let value = plain(line[at + 1..].trim());
        if value.is_empty() || value.starts_with(['[', '{', '|', '>']) {
            continue;
        }
        let field = match key.as_str() {
            "id" => &mut article.id,
            "title" => &mut article.title,
            "publication" | "outlet" | "source" => &mut article.publication,
            "author" | "authors" | "by" => &mut article.author,
            "url" | "link" => &mut article.url,
            "language" | "lang" => &mut article.language,
            "published" | "date" => {
                let Some(day) = dates::day(value) else {
                    // The block starts after the line of its opening mark.
                    let line = index + 2;
                    return Err(format!("line {line}: `{key}` is {value:?}, which is no day; write it as 2006-03-13"));
                };
                article.published = article.published.or(Some(day));
                continue;
            }
            "modified" | "updated" => {
                article.modified = article.modified.or_else(|| dates::day(value));
                continue;
            }
            _ => continue,
        };
        *field = Some(value.to_owned());
    }
    Ok(())
}

/// A value without its quotation marks, or without the comment after it.
fn plain(value: &str) -> &str {
    for mark in ['"', '\''] {
        if let Some((inside, _)) = value.strip_prefix(mark).and_then(|rest| rest.split_once(mark)) {
            return inside;
        }
    }
    value.split(" #").next().unwrap_or_default().trim_end()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_taken_off_and_blocks_parted() {
        let page = "# A *loan*\r\n\r\n**Japan** lent [Kenya](https://example.org \"x\")\r\n`$5` million[^1].\r\n\r\n\
            - Tokyo agreed.\r\n- Nairobi <b>thanked</b> ![flag](f.png)it.\r\n\r\n> So be it.\r\n\r\n```\r\ncode\r\n```\r\n\r\n\
            | who | what |\r\n|---|---|\r\n| Mali | rice |\r\n\r\n[^1]: Reuters.\r\n";
        let read = article(page).expect("an article");
        assert_eq!(read.title.as_deref(), Some("A loan"));
        assert_eq!(
            read.text,
            "A loan\n\nJapan lent Kenya $5 million.\n\nTokyo agreed.\n\nNairobi thanked it.\n\nSo be it.\n\n\
             who; what\n\nMali; rice\n\nReuters.\n\n"
        );
    }

    #[test]
    fn front_matter_tells_of_the_article() {
        let page = "---\ntitle: \"A loan: how much?\"\ndate: 2006-03-13T10:00:00Z # day\npublication: 'The Daily'\ntags:\n  - \
            money\nlang: en\n---\nJapan lent Kenya $5 million.\n";
        let read = article(page).expect("an article");
        assert_eq!(read.title.as_deref(), Some("A loan: how much?"));
        assert_eq!(read.publication.as_deref(), Some("The Daily"));
        assert_eq!(read.language.as_deref(), Some("en"));
        assert_eq!(read.published, Some(jiff::civil::date(2006, 3, 13)));
        assert_eq!(read.text.trim_end(), "Japan lent Kenya $5 million.");
        let error = article("+++\ntitle = \"A\"\ndate = \"soon\"\n+++\nText.\n").expect_err("no day");
        assert!(error.starts_with("line 3: `date` is \"soon\""), "{error}");
    }
}
