//! Statements for eyes: a line each, as wide as the terminal.

use std::io::{self, IsTerminal, Write};
use std::ops::Range;

use demarche_coder::{Explanation, Part};
use demarche_statement::{Amount, Article, Bound, DatePrecision, Entity, Kind, Modality, Statement};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::{Coded, explanation};

/// How wide tables are where nothing tells.
const USUAL_WIDTH: usize = 120;

/// How tables look.
pub(crate) struct Look {
    pub(super) width: usize,
    colour: bool,
}

impl Look {
    /// As standard output wants it: its width; colours on a terminal only, and not where `NO_COLOR` is set.
    pub(crate) fn of_output() -> Self {
        let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let is_terminal = io::stdout().is_terminal();
        let width = terminal_size::terminal_size_of(io::stdout()).map(|(width, _)| usize::from(width.0));
        let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        Self {
            width: width.filter(|_| is_terminal).unwrap_or(USUAL_WIDTH).clamp(80, 400),
            colour: is_terminal && !is_dumb && !set("NO_COLOR"),
        }
    }

    /// Of a width, without colours.
    pub(super) fn plain(width: usize) -> Self {
        Self { width, colour: false }
    }

    /// Letters in a line.
    pub(crate) fn width(&self) -> usize {
        self.width
    }

    pub(super) fn paint(&self, code: &str, words: &str) -> String {
        if self.colour && !words.is_empty() { format!("\x1b[{code}m{words}\x1b[0m") } else { words.to_owned() }
    }
}

pub(super) const BOLD: &str = "1";
pub(super) const DIM: &str = "2";
const UNDERLINE: &str = "4";

/// The widest that the columns may grow: date, code and category, parties, amount, modality, source. The words of the
/// sentence take the rest.
const WIDEST: [usize; 6] = [10, 20, 34, 12, 11, 14];
const NARROWEST_WORDS: usize = 24;

pub(super) fn write(out: &mut impl Write, look: &Look, article: &Article, coded: &[Coded]) -> io::Result<()> {
    if coded.is_empty() {
        return Ok(());
    }
    writeln!(out, "{}", look.paint(BOLD, &cut(&heading(article, coded.len()), look.width)))?;
    let rows: Vec<[String; 6]> = coded.iter().map(|(statement, _)| cells(statement)).collect();
    let mut widths = WIDEST;
    for (column, width) in widths.iter_mut().enumerate() {
        let widest = rows.iter().map(|row| row[column].width()).max().unwrap_or_default();
        *width = widest.min(*width);
    }
    // Empty columns take no room.
    let taken = |widths: &[usize; 6]| widths.iter().filter(|width| **width > 0).map(|width| width + 1).sum::<usize>();
    // On a narrow terminal parties, codes and sources give way.
    for (column, least) in [(2, 20), (1, 12), (5, 8)] {
        let over = (taken(&widths) + NARROWEST_WORDS).saturating_sub(look.width);
        widths[column] = widths[column].saturating_sub(over).max(least.min(widths[column]));
    }
    let rest = look.width.saturating_sub(taken(&widths)).max(8);
    for ((statement, explanation), row) in coded.iter().zip(&rows) {
        for (column, (cell, &width)) in row.iter().zip(&widths).enumerate().filter(|(_, (_, width))| **width > 0) {
            let cell = if column == 2 { parties(statement, width) } else { cut(cell, width) };
            let padding = " ".repeat(width.saturating_sub(cell.width()) + 1);
            let cell = match column {
                1 => look.paint(colour(statement), &cell),
                4 => look.paint(DIM, &cell),
                _ => cell,
            };
            write!(out, "{cell}{padding}")?;
        }
        writeln!(out, "{}", look.paint(DIM, &words(statement, rest)))?;
        if let Some(explanation) = explanation {
            explain(out, look, statement, explanation)?;
        }
    }
    Ok(())
}

fn heading(article: &Article, count: usize) -> String {
    let known = [article.title.as_deref(), article.publication.as_deref()].into_iter().flatten().map(str::to_owned);
    let mut parts: Vec<String> = known.chain(article.published.map(|day| day.to_string())).collect();
    if article.title.is_none() {
        parts.insert(0, article.identifier());
    }
    parts.push(if count == 1 { "1 statement".to_owned() } else { format!("{count} statements") });
    parts.join(" · ")
}

fn cells(statement: &Statement) -> [String; 6] {
    let amount = statement.money.first().map(money).unwrap_or_default();
    let more = statement.money.len().saturating_sub(1);
    let amount = if more > 0 { format!("{amount} +{more}") } else { amount };
    let source = statement.sources.first().map(|source| source.outlet.clone()).unwrap_or_default();
    let more = statement.sources.len().saturating_sub(1);
    let source = if more > 0 { format!("{source} +{more}") } else { source };
    let modality = match statement.modality {
        Modality::Actual => String::new(),
        other => other.to_string(),
    };
    [when(statement), what(statement), parties(statement, WIDEST[2]), amount, modality, source]
}

pub(super) fn when(statement: &Statement) -> String {
    let Some(date) = statement.date else { return String::new() };
    match statement.date_precision {
        Some(DatePrecision::Year) => format!("{:04}", date.year()),
        Some(DatePrecision::Month) => format!("{:04}-{:02}", date.year(), date.month()),
        _ => date.to_string(),
    }
}

pub(super) fn what(statement: &Statement) -> String {
    let code = statement.cameo.as_ref().map(ToString::to_string).unwrap_or_default();
    let mut what = match statement.kind {
        Kind::Event => {
            let events: Vec<&str> = statement.event.iter().map(|event| event.as_str()).collect();
            format!("{code:<4} {}", events.join(" "))
        }
        kind => kind.to_string(),
    };
    let mode = statement.mode.iter().map(ToString::to_string);
    let stance = statement.position.as_ref().map(|position| position.stance.to_string());
    for word in mode.chain(statement.measure.clone()).chain(stance) {
        what.push(' ');
        what.push_str(&word);
    }
    what
}

/// Categories of conflict stand out from those of cooperation.
pub(super) fn colour(statement: &Statement) -> &'static str {
    match statement.quad_code {
        Some(1 | 2) => "32",
        Some(_) => "31",
        None => "36",
    }
}

/// Who to whom, each side by its first party.
pub(super) fn parties(statement: &Statement, width: usize) -> String {
    // All sides of something reciprocal stand under the actor.
    let (left, sign, right) = match (&statement.actor[..], &statement.recipient[..]) {
        ([first, rest @ ..], []) => (side(std::slice::from_ref(first)), "&", side(rest)),
        (actor, recipient) => (side(actor), "→", side(recipient)),
    };
    match (left.is_empty(), right.is_empty()) {
        (true, true) => String::new(),
        (false, true) => cut(&left, width),
        (true, false) => cut(&format!("{sign} {right}"), width),
        (false, false) => {
            let room = width.saturating_sub(3);
            // The shorter side leaves its room to the longer.
            let own = left.width().min((room / 2).max(room.saturating_sub(right.width())));
            format!("{} {sign} {}", cut(&left, own), cut(&right, room.saturating_sub(own)))
        }
    }
}

fn side(entities: &[Entity]) -> String {
    let Some(first) = entities.first() else { return String::new() };
    let name = first.identifier_text.as_deref().unwrap_or(&first.entity_text);
    let is_country = first.identifier_id.as_deref().is_some_and(|id| id.starts_with("country/"));
    let mut side = match &first.code {
        Some(code) if !is_country => format!("{code} {name}"),
        _ => name.to_owned(),
    };
    if entities.len() > 1 {
        side.push_str(&format!(" +{}", entities.len() - 1));
    }
    side
}

pub(super) fn money(amount: &Amount) -> String {
    let sign = match amount.bound {
        Bound::Exact | Bound::Range => "",
        Bound::About => "~",
        Bound::AtLeast => "≥",
        Bound::AtMost => "≤",
    };
    let upper = amount.amount_to.map(|to| format!("–{}", short(to))).unwrap_or_default();
    format!("{sign}{}{upper} {}", short(amount.amount), amount.currency)
}

/// A number in few figures: 844M, 70.6M, 1.25B.
fn short(number: f64) -> String {
    let (unit, name) = [(1e12, "T"), (1e9, "B"), (1e6, "M"), (1e3, "K")]
        .into_iter()
        .find(|(unit, _)| number.abs() >= *unit)
        .unwrap_or((1.0, ""));
    let digits = format!("{:.2}", number / unit);
    format!("{}{name}", digits.trim_end_matches('0').trim_end_matches('.'))
}

/// A cut of the sentence that shows the words of the action, near its left edge.
pub(super) fn words(statement: &Statement, width: usize) -> String {
    let sentence = plain(&statement.text);
    let action = statement.event_text.iter().filter_map(|word| sentence.find(word.as_str())).min().unwrap_or_default();
    if sentence.width() <= width || sentence[..action].width() + width / 3 <= width {
        return cut(&sentence, width);
    }
    let before = sentence[..action]
        .char_indices()
        .rev()
        .find(|(at, letter)| *letter == ' ' && sentence[*at..action].width() > width / 3);
    let start = before.map_or(action, |(at, _)| at + 1);
    cut(&format!("…{}", &sentence[start..]), width)
}

/// The words without control characters, which a terminal would obey, and with single spaces.
pub(super) fn plain(words: &str) -> String {
    let words: String = words.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// As much of the words as fits.
pub(super) fn cut(words: &str, width: usize) -> String {
    let words = plain_line(words);
    if words.width() <= width {
        return words;
    }
    let mut taken = String::new();
    let mut room = width.saturating_sub(1);
    for letter in words.chars() {
        let own = letter.width().unwrap_or(0);
        if own > room {
            break;
        }
        room -= own;
        taken.push(letter);
    }
    format!("{}…", taken.trim_end())
}

fn plain_line(words: &str) -> String {
    words.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

/// The rule, and the sentence with the words of its parts underlined: with carets below them where the output has no
/// underline of its own.
fn explain(out: &mut impl Write, look: &Look, statement: &Statement, explanation: &Explanation) -> io::Result<()> {
    const INDENT: &str = "    ";
    writeln!(out, "{INDENT}by {}", plain_line(&explanation::rule(&explanation.ground)))?;
    if let Some(evidence) = explanation::evidence(&explanation.ground) {
        writeln!(out, "{INDENT}for {}", plain_line(&evidence))?;
    }
    let letters: Vec<char> = statement.text.chars().collect();
    let start = statement.text_info.start;
    let mut parts: Vec<Option<Part>> = vec![None; letters.len()];
    // Parts inside others, such as an amount among the recipient's words, are drawn last.
    let mut marks: Vec<_> = explanation.marks.iter().collect();
    marks.sort_by_key(|mark| std::cmp::Reverse(mark.chars.len()));
    for mark in &marks {
        for place in mark.chars.clone() {
            if let Some(part) = place.checked_sub(start).and_then(|place| parts.get_mut(place)) {
                *part = Some(mark.part);
            }
        }
    }
    for line in lines(&letters, look.width.saturating_sub(INDENT.len())) {
        let mut shown = String::new();
        let mut carets = String::new();
        for run in runs(&parts, line) {
            let words: String = letters[run.clone()].iter().map(|c| if c.is_control() { ' ' } else { *c }).collect();
            let sign = if parts[run.start].is_some() { '^' } else { ' ' };
            carets.extend(std::iter::repeat_n(sign, words.width()));
            shown.push_str(&if parts[run.start].is_some() { look.paint(UNDERLINE, &words) } else { words });
        }
        writeln!(out, "{INDENT}{shown}")?;
        if !look.colour && !carets.trim().is_empty() {
            writeln!(out, "{INDENT}{}", carets.trim_end())?;
        }
    }
    let mut legend: Vec<String> = Vec::new();
    for mark in &explanation.marks {
        let inside = mark.chars.start.checked_sub(start).zip(mark.chars.end.checked_sub(start));
        let words =
            inside.and_then(|(from, to)| letters.get(from..to)).map(|letters| letters.iter().collect::<String>());
        legend.push(match words {
            Some(words) => format!("{}: {}", mark.part, plain(&words)),
            None => format!("{}: elsewhere, at {}", mark.part, mark.chars.start),
        });
    }
    if !legend.is_empty() {
        writeln!(out, "{INDENT}{}", legend.join(" | "))?;
    }
    Ok(())
}

/// The letters in lines of a width, broken at spaces where there are any.
fn lines(letters: &[char], width: usize) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    while start < letters.len() {
        let mut end = start;
        let mut taken = 0;
        let mut space = None;
        while end < letters.len() {
            taken += letters[end].width().unwrap_or(1);
            if taken > width.max(2) {
                break;
            }
            end += 1;
            if end == letters.len() || letters[end - 1].is_whitespace() {
                space = Some(end);
            }
        }
        let end = space.unwrap_or(end).max(start + 1);
        found.push(start..end);
        start = end;
    }
    found
}

/// The runs of letters of a line that stand for one part, or for none.
fn runs(parts: &[Option<Part>], line: Range<usize>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for place in line {
        match found.last_mut() {
            Some(run) if parts[run.start] == parts[place] => run.end = place + 1,
            _ => found.push(place..place + 1),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short() {
        assert_eq!(short(844_000_000.0), "844M");
        assert_eq!(short(70_600_000.0), "70.6M");
        assert_eq!(short(1_250_000_000.0), "1.25B");
        assert_eq!(short(40.0), "40");
    }

    #[test]
    fn cells_are_cut_by_their_width() {
        assert_eq!(cut("Shavkat Mirziyoyev", 10), "Shavkat M…");
        assert_eq!(cut("日本の首相", 6), "日本…");
        assert_eq!(cut("a\u{1b}[31mb", 20), "a [31mb");
    }

    #[test]
    fn lines_break_at_spaces() {
        let letters: Vec<char> = "one two three".chars().collect();
        assert_eq!(lines(&letters, 8), [0..8, 8..13]);
        assert_eq!(lines(&letters[..3], 2), [0..2, 2..3]);
    }
}
