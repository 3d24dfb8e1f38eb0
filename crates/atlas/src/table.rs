//! Reading the tab-separated tables, with errors that name file and line.

use std::str::FromStr;

use jiff::civil::Date;

/// What is wrong with a table, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {message}")]
pub struct TableError {
    file: &'static str,
    line: usize,
    message: String,
}

/// A row, with where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Row<'t> {
    file: &'static str,
    line: usize,
    columns: Vec<&'t str>,
}

/// The rows of a table: lines starting with `#` are comments; each row has `columns` columns.
pub(crate) fn rows<'t>(file: &'static str, text: &'t str, columns: usize) -> Result<Vec<Row<'t>>, TableError> {
    let mut found = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if line.starts_with('#') || line.is_empty() {
            continue;
        }
        let row = Row { file, line: index + 1, columns: line.split('\t').collect() };
        if row.columns.len() != columns {
            let has = row.columns.len();
            return Err(row.error(format!("{has} columns instead of {columns}; separate them by single tabs")));
        }
        if let Some(stray) = row.columns.iter().find(|column| column.trim() != **column) {
            return Err(row.error(format!("white space around `{stray}`; remove it")));
        }
        found.push(row);
    }
    Ok(found)
}

impl<'t> Row<'t> {
    pub(crate) fn error(&self, message: String) -> TableError {
        TableError { file: self.file, line: self.line, message }
    }

    pub(crate) fn get(&self, column: usize) -> &'t str {
        self.columns[column]
    }

    pub(crate) fn filled(&self, column: usize) -> Result<&'t str, TableError> {
        match self.get(column) {
            "" => Err(self.error(format!("column {} is empty; fill it", column + 1))),
            text => Ok(text),
        }
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

    pub(crate) fn year(&self, column: usize) -> Result<Option<i16>, TableError> {
        match self.get(column) {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| self.error(format!("`{text}` is no year"))),
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
    use crate::{Atlas, EMBEDDED, Tables};

    fn message(tables: Tables<'_>) -> String {
        Atlas::from_tables(tables).unwrap_err().to_string()
    }

    #[test]
    fn errors_name_file_line_and_remedy() {
        let countries = "# header\nJPN\tJP\tJapan\t\tJapanese\tTokyo\t\nX";
        assert_eq!(
            message(Tables { countries, ..EMBEDDED }),
            "countries.tsv:2: 7 columns instead of 8; separate them by single tabs"
        );
        let outlets = "ZZZ\tpaper\tThe Paper\t";
        assert!(message(Tables { outlets, ..EMBEDDED }).starts_with("outlets.tsv:1: `ZZZ` stands neither in"));
        let people = "JPN\tmonarch\t1989-01-07\t2019-13-40\tAkihito\t";
        assert_eq!(
            message(Tables { people, ..EMBEDDED }),
            "people.tsv:1: `2019-13-40` is no date; write 2006-03-13, 2006-03 or 2006"
        );
    }

    #[test]
    fn tables_are_sorted_and_without_doubles() {
        for (name, text, keys) in [
            ("countries", EMBEDDED.countries, &[0usize, 7] as &[usize]),
            ("regions", EMBEDDED.regions, &[0]),
            ("bodies", EMBEDDED.bodies, &[0, 2]),
            ("outlets", EMBEDDED.outlets, &[0, 2]),
            ("people", EMBEDDED.people, &[0, 1, 2]),
            ("cities", EMBEDDED.cities, &[0, 1]),
            ("currencies", EMBEDDED.currencies, &[0]),
        ] {
            let mut before: Option<Vec<&str>> = None;
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                let columns: Vec<&str> = line.split('\t').collect();
                let key: Vec<&str> = keys.iter().map(|&k| columns[k]).collect();
                if let Some(before) = &before {
                    assert!(*before < key, "{name}.tsv is not sorted, or says twice: {line}");
                }
                before = Some(key);
            }
        }
    }
}
