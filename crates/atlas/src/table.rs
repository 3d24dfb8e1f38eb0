//! Reading the tab-separated tables, with errors that name file and line.

use std::str::FromStr;

use jiff::civil::Date;
use rustc_hash::FxHashMap;

/// What is wrong with a table, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {message}")]
pub struct TableError {
    file: String,
    line: usize,
    message: String,
}

/// A table of the atlas: its file, how many columns its rows have, and which of them tell rows apart.
#[derive(Debug)]
pub(crate) struct Form {
    pub(crate) file: &'static str,
    pub(crate) columns: usize,
    pub(crate) key: &'static [usize],
}

/// The tables, in the order in which they are read: a row may use codes of the tables before its own.
pub(crate) const FORMS: [Form; 10] = [
    Form { file: "countries.tsv", columns: 10, key: &[0, 7] },
    Form { file: "regions.tsv", columns: 4, key: &[0] },
    Form { file: "bodies.tsv", columns: 6, key: &[0, 2] },
    Form { file: "outlets.tsv", columns: 6, key: &[0, 2] },
    Form { file: "offices.tsv", columns: 5, key: &[0] },
    Form { file: "people.tsv", columns: 6, key: &[0, 1, 2, 4] },
    Form { file: "places.tsv", columns: 8, key: &[0, 1, 2] },
    Form { file: "memberships.tsv", columns: 4, key: &[0, 1, 2] },
    Form { file: "blocs.tsv", columns: 4, key: &[0, 1, 2] },
    Form { file: "currencies.tsv", columns: 3, key: &[0] },
];

/// The text of tables that an atlas is made from: all of them, or some to lay over others.
#[derive(Clone, Copy, Debug)]
pub struct Tables<'t> {
    folder: &'t str,
    texts: [&'t str; FORMS.len()],
}

impl<'t> Tables<'t> {
    /// The files of an atlas.
    pub const FILES: [&'static str; FORMS.len()] = {
        let mut files = [""; FORMS.len()];
        let mut index = 0;
        while index < files.len() {
            files[index] = FORMS[index].file;
            index += 1;
        }
        files
    };

    /// No tables yet, of a folder that errors will name; empty for none.
    pub const fn new(folder: &'t str) -> Self {
        Self { folder, texts: [""; FORMS.len()] }
    }

    /// The same with the text of one more file; `None` if an atlas has no such file.
    #[must_use]
    pub fn with(mut self, file: &str, text: &'t str) -> Option<Self> {
        let index = Self::FILES.iter().position(|known| *known == file)?;
        self.texts[index] = text;
        Some(self)
    }

    /// The text of a file; empty where it is none of these.
    pub fn text(&self, file: &str) -> &'t str {
        Self::FILES.iter().position(|known| *known == file).map_or("", |index| self.texts[index])
    }

    pub(crate) const fn of(texts: [&'t str; FORMS.len()]) -> Self {
        Self { folder: "", texts }
    }
}

/// A row, with where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Row<'t> {
    folder: &'t str,
    file: &'static str,
    line: usize,
    columns: [&'t str; MOST_COLUMNS],
}

const MOST_COLUMNS: usize = 10;

/// The rows of a table, of all layers: a row with the key of one of a layer below takes its place, others are added.
///
/// Lines starting with `#` are comments. What is wrong goes to `errors`, and its row is left out.
pub(crate) fn rows<'t>(number: usize, layers: &[Tables<'t>], errors: &mut Vec<TableError>) -> Vec<Row<'t>> {
    let form = &FORMS[number];
    let mut found: Vec<Row<'t>> = Vec::new();
    let mut by_key: FxHashMap<[&'t str; 4], (usize, usize)> = FxHashMap::default();
    for (level, layer) in layers.iter().enumerate() {
        for (index, line) in layer.texts[number].lines().enumerate() {
            if line.starts_with('#') || line.is_empty() {
                continue;
            }
            let mut row = Row { folder: layer.folder, file: form.file, line: index + 1, columns: [""; MOST_COLUMNS] };
            let mut count = 0;
            for column in line.split('\t') {
                if let Some(slot) = row.columns.get_mut(count) {
                    *slot = column;
                }
                count += 1;
            }
            if count != form.columns {
                let wanted = form.columns;
                errors.push(row.error(format!("{count} columns instead of {wanted}; separate them by single tabs")));
                continue;
            }
            if let Some(stray) = row.columns.iter().find(|column| column.trim() != **column) {
                errors.push(row.error(format!("white space around `{stray}`; remove it")));
                continue;
            }
            let mut key = [""; 4];
            for (slot, &column) in key.iter_mut().zip(form.key) {
                *slot = row.columns[column];
            }
            match by_key.get(&key).copied() {
                Some((before, place)) if before == level => {
                    let first = found[place].line;
                    errors.push(row.error(format!("says the same as line {first}; keep one of them")));
                }
                Some((_, place)) => {
                    found[place] = row;
                    by_key.insert(key, (level, place));
                }
                None => {
                    by_key.insert(key, (level, found.len()));
                    found.push(row);
                }
            }
        }
    }
    found
}

impl<'t> Row<'t> {
    pub(crate) fn error(&self, message: String) -> TableError {
        let file = match self.folder {
            "" => self.file.to_owned(),
            folder => format!("{}/{}", folder.trim_end_matches('/'), self.file),
        };
        TableError { file, line: self.line, message }
    }

    pub(crate) fn get(&self, column: usize) -> &'t str {
        self.columns[column]
    }

    /// The text of a column that must have one.
    pub(crate) fn filled(&self, column: usize) -> Result<&'t str, TableError> {
        match self.get(column) {
            "" => Err(self.error(format!("column {} is empty; fill it", column + 1))),
            text => Ok(text),
        }
    }

    /// The text of a column that may be empty.
    pub(crate) fn maybe(&self, column: usize) -> Option<String> {
        Some(self.get(column)).filter(|text| !text.is_empty()).map(str::to_owned)
    }

    /// Three capital letters.
    pub(crate) fn code(&self, column: usize) -> Result<String, TableError> {
        let code = self.get(column);
        if code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase()) {
            Ok(code.to_owned())
        } else {
            Err(self.error(format!("`{code}` is no code; use three capital letters")))
        }
    }

    pub(crate) fn list(&self, column: usize) -> Vec<String> {
        self.get(column).split('|').filter(|item| !item.is_empty()).map(str::to_owned).collect()
    }

    pub(crate) fn one_of(&self, column: usize, known: &[&str]) -> Result<&'t str, TableError> {
        let word = self.get(column);
        if known.contains(&word) {
            Ok(word)
        } else {
            Err(self.error(format!("`{word}` is none of {}", known.join(", "))))
        }
    }

    pub(crate) fn parse<T: FromStr>(&self, column: usize) -> Result<T, TableError>
    where
        T::Err: std::fmt::Display,
    {
        self.get(column).parse().map_err(|error: T::Err| self.error(error.to_string()))
    }

    pub(crate) fn parse_with<T>(
        &self,
        column: usize,
        what: &str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<T, TableError> {
        read(self.get(column)).ok_or_else(|| self.error(format!("`{}` is not {what}", self.get(column))))
    }

    /// A number, where there is one.
    pub(crate) fn number<T: FromStr>(&self, column: usize, what: &str) -> Result<Option<T>, TableError> {
        match self.get(column) {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| self.error(format!("`{text}` is no {what}"))),
        }
    }

    /// A coordinate, where there is one.
    pub(crate) fn degrees(&self, column: usize, most: f64) -> Result<Option<f64>, TableError> {
        let degrees: Option<f64> = self.number(column, "coordinate; write degrees, as 35.25")?;
        match degrees {
            Some(degrees) if !(-most..=most).contains(&degrees) => {
                Err(self.error(format!("`{degrees}` lies beyond {most} degrees")))
            }
            degrees => Ok(degrees),
        }
    }

    /// The first and the last day of something that may be open at both ends.
    pub(crate) fn span(&self, from: usize, to: usize) -> Result<(Option<Date>, Option<Date>), TableError> {
        let span = (self.date(from, false)?, self.date(to, true)?);
        match span {
            (Some(first), Some(last)) if last < first => {
                Err(self.error(format!("`{}` is before `{}`", self.get(to), self.get(from))))
            }
            span => Ok(span),
        }
    }

    /// A day, month or year; the first day that it covers, or the last one. Empty: open.
    pub(crate) fn date(&self, column: usize, last: bool) -> Result<Option<Date>, TableError> {
        let text = self.get(column);
        if text.is_empty() {
            return Ok(None);
        }
        let mut parts = text.split('-').map(str::parse::<i16>);
        let date = match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(Ok(year)), None, None, None) => {
                Date::new(year, if last { 12 } else { 1 }, if last { 31 } else { 1 }).ok()
            }
            (Some(Ok(year)), Some(Ok(month)), None, None) => {
                let first = i8::try_from(month).ok().and_then(|month| Date::new(year, month, 1).ok());
                first.map(|first| if last { first.last_of_month() } else { first })
            }
            (Some(Ok(year)), Some(Ok(month)), Some(Ok(day)), None) => {
                let month_and_day = i8::try_from(month).ok().zip(i8::try_from(day).ok());
                month_and_day.and_then(|(month, day)| Date::new(year, month, day).ok())
            }
            _ => None,
        };
        date.map(Some).ok_or_else(|| self.error(format!("`{text}` is no date; write 2006-03-13, 2006-03 or 2006")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Atlas, EMBEDDED};

    fn message(file: &str, text: &str) -> String {
        Atlas::from_tables(EMBEDDED.with(file, text).unwrap()).unwrap_err().to_string()
    }

    #[test]
    fn errors_name_file_line_and_remedy() {
        assert_eq!(
            message("countries.tsv", "# header\nJPN\tJP\tJapan\t\tJapanese\tTokyo\t\t740\tEastern Asia\nX"),
            "countries.tsv:2: 9 columns instead of 10; separate them by single tabs"
        );
        assert!(message("outlets.tsv", "ZZZ\tpaper\tThe Paper\t\t\t").starts_with("outlets.tsv:1: `ZZZ` stands"));
        assert_eq!(
            message("people.tsv", "JPN\tmonarch\t1989-01-07\t2019-13-40\tAkihito\t"),
            "people.tsv:1: `2019-13-40` is no date; write 2006-03-13, 2006-03 or 2006"
        );
        assert_eq!(
            message("people.tsv", "JPN\tmonarch\t2019-05\t2018\tNaruhito\t"),
            "people.tsv:1: `2018` is before `2019-05`"
        );
        assert_eq!(
            message("people.tsv", "JPN\tforiegn_minister\t2005\t\tTaro Aso\t"),
            "people.tsv:1: `foriegn_minister` does not stand in offices.tsv; add it there first"
        );
        assert!(
            message("places.tsv", "JPN\tcity\tOsaka\t\t134.7\t135.5\t\t").starts_with("places.tsv:1: `134.7` lies")
        );
        assert!(message("memberships.tsv", "XYZ\tJPN\t\t").starts_with("memberships.tsv:1: `XYZ` stands"));
        assert_eq!(
            message("currencies.tsv", "JPY\t¥\tyen\n\nJPY\t¥\tyens"),
            "currencies.tsv:3: says the same as line 1; keep one of them"
        );
    }

    #[test]
    fn a_check_names_all_that_is_wrong() {
        let mine = Tables::new("mine/");
        let mine = mine.with("people.tsv", "JPN\tx\nJPN\tmonarch\tyesterday\t\tAkihito\t").unwrap();
        let mine = mine.with("blocs.tsv", "West\tXYZ\t\t").unwrap();
        let errors: Vec<String> = Atlas::check(&[EMBEDDED, mine]).iter().map(ToString::to_string).collect();
        assert_eq!(errors.len(), 3, "{errors:?}");
        assert!(errors[0].starts_with("mine/people.tsv:1: 2 columns"));
        assert!(errors[1].starts_with("mine/people.tsv:2: `yesterday`"));
        assert!(errors[2].starts_with("mine/blocs.tsv:1: `XYZ`"));
        assert_eq!(Atlas::check(&[EMBEDDED]), []);
    }

    #[test]
    fn tables_are_sorted() {
        for form in &FORMS {
            let mut before: Option<Vec<&str>> = None;
            for line in EMBEDDED.text(form.file).lines().filter(|line| !line.starts_with('#')) {
                let columns: Vec<&str> = line.split('\t').collect();
                let key: Vec<&str> = form.key.iter().map(|&k| columns[k]).collect();
                if let Some(before) = &before {
                    assert!(*before < key, "{} is not sorted: {line}", form.file);
                }
                before = Some(key);
            }
        }
    }
}
