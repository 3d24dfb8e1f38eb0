//! Tables: a row an article. The columns are called as the members of JSON Lines are.

use std::io::Read;

use csv_core::{ReadRecordResult, Reader as Parser, ReaderBuilder};
use demarche_statement::Article;
use serde_json::{Map, Value};

use super::json_lines;
use crate::form::{Articles, Reader};
use crate::input::{LONGEST, Lines};
use crate::{Error, Input};

pub(crate) struct Csv;

/// What may part columns.
const MARKS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// Rows have no more columns than this.
const MOST_COLUMNS: usize = 1024;

impl Reader for Csv {
    fn name(&self) -> &'static str {
        "csv"
    }

    fn about(&self) -> &'static str {
        "each row is an article; the header names its members, as in JSON Lines"
    }

    fn endings(&self) -> &'static [&'static str] {
        &["csv", "tsv"]
    }

    fn looks_like(&self, head: &str) -> bool {
        let Some(line) = head.lines().find(|line| !line.trim().is_empty()) else { return false };
        let mark = char::from(mark(line));
        let columns: Vec<String> = line.split(mark).map(column).collect();
        columns.len() > 1
            && columns.iter().any(|column| column == "text")
            && columns.iter().all(|column| !column.is_empty() && column.len() <= 40 && !column.contains(['.', '\t']))
            && head.contains('\n')
    }

    fn read(&self, input: Input, _packed: bool) -> Result<Articles, Error> {
        let name = input.name().to_owned();
        let mut rows = Rows {
            name: name.clone(),
            bytes: Box::new(input.decoded(|_| Vec::new())?),
            parser: ReaderBuilder::new().build(),
            buffer: Vec::new(),
            at: 0,
            line: 1,
            ended: false,
        };
        let Some(header) = rows.header()? else { return Ok(Box::new(std::iter::empty())) };
        let columns: Vec<String> = header.iter().map(|name| column(name)).collect();
        if !columns.iter().any(|column| column == "text") {
            let listed = header.iter().take(20).map(|name| format!("{name:?}")).collect::<Vec<_>>().join(", ");
            let problem = format!(
                "has no column `text`: its header is {listed}; name the columns of the first row as the members of JSON \
                 Lines are named ({})",
                json_lines::MEMBERS.join(", ")
            );
            return Err(Error::unusable(name, problem));
        }
        Ok(Box::new(rows.filter_map(move |row| match row {
            Ok((_, row)) if row.iter().all(|cell| cell.trim().is_empty()) => None,
            Ok((line, row)) => {
                let place = Lines::place(&name, line);
                Some(article(&columns, row).map_err(|problem| Error::skipped(place, problem)))
            }
            Err(error) => Some(Err(error)),
        })))
    }
}

/// The mark that parts the columns of a header.
fn mark(header: &str) -> u8 {
    let count = |mark: u8| header.bytes().filter(|&byte| byte == mark).count();
    // The first of those that are as many.
    MARKS.into_iter().rev().max_by_key(|&mark| count(mark)).unwrap_or(b',')
}

fn column(name: &str) -> String {
    name.trim().trim_matches('"').trim().to_lowercase()
}

fn article(columns: &[String], row: Vec<String>) -> Result<Article, String> {
    if row.len() != columns.len() {
        return Err(format!(
            "it has {} cells under {} columns; put cells with commas or line ends in quotes",
            row.len(),
            columns.len()
        ));
    }
    let mut members: Map<String, Value> = Map::new();
    for (column, cell) in columns.iter().zip(row) {
        if json_lines::MEMBERS.contains(&column.as_str()) && (column == "text" || !cell.trim().is_empty()) {
            members.insert(column.clone(), Value::String(cell));
        }
    }
    json_lines::of_row(&mut members)
}

/// The rows of a table, each with the line that it begins on.
struct Rows {
    name: String,
    bytes: Box<dyn Read>,
    parser: Parser,
    buffer: Vec<u8>,
    at: usize,
    line: usize,
    ended: bool,
}

impl Rows {
    /// The first row, which names the columns; it also shows what parts them.
    fn header(&mut self) -> Result<Option<Vec<String>>, Error> {
        self.fill()?;
        let head = String::from_utf8_lossy(&self.buffer);
        let first = head.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        self.parser = ReaderBuilder::new().delimiter(mark(first)).build();
        Ok(self.row()?.map(|(_, row)| row))
    }

    fn fill(&mut self) -> Result<(), Error> {
        self.buffer.resize(64 << 10, 0);
        self.at = 0;
        let read = loop {
            match self.bytes.read(&mut self.buffer) {
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                read => break read,
            }
        };
        match read {
            Ok(count) => {
                self.buffer.truncate(count);
                self.ended = count == 0;
                Ok(())
            }
            Err(source) => {
                self.buffer.clear();
                self.ended = true;
                Err(Error::read(Lines::place(&self.name, self.line), source))
            }
        }
    }

    fn row(&mut self) -> Result<Option<(usize, Vec<String>)>, Error> {
        let mut cells = vec![0; 4 << 10];
        let mut ends = vec![0; 64];
        let (mut length, mut count) = (0, 0);
        let mut too_long = false;
        let start = self.line;
        loop {
            if self.at == self.buffer.len() && !self.ended {
                self.fill()?;
            }
            let (result, read, written, ended) =
                self.parser.read_record(&self.buffer[self.at..], &mut cells[length..], &mut ends[count..]);
            self.line += self.buffer[self.at..self.at + read].iter().filter(|&&byte| byte == b'\n').count();
            self.at += read;
            length += written;
            count += ended;
            match result {
                ReadRecordResult::InputEmpty => {}
                // Beyond the limit, the row is read to its end and thrown away as it comes.
                ReadRecordResult::OutputFull if cells.len() > LONGEST => {
                    too_long = true;
                    length = 0;
                }
                ReadRecordResult::OutputFull => cells.resize(cells.len() * 2, 0),
                ReadRecordResult::OutputEndsFull if ends.len() > MOST_COLUMNS => {
                    too_long = true;
                    count = 0;
                }
                ReadRecordResult::OutputEndsFull => ends.resize(ends.len() * 2, 0),
                ReadRecordResult::Record => break,
                ReadRecordResult::End => return Ok(None),
            }
        }
        let place = || Lines::place(&self.name, start);
        if too_long {
            let problem = format!(
                "its row is longer than {} MiB, or has more than {MOST_COLUMNS} cells; look for a quote that is not closed",
                LONGEST >> 20
            );
            return Err(Error::skipped(place(), problem));
        }
        let mut from = 0;
        let row = ends[..count].iter().map(|&end| {
            let cell = String::from_utf8_lossy(&cells[from..end]).into_owned();
            from = end;
            cell
        });
        Ok(Some((start, row.collect())))
    }
}

impl Iterator for Rows {
    type Item = Result<(usize, Vec<String>), Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.row().transpose()
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    fn read(table: impl Into<Vec<u8>>) -> Vec<Result<Article, String>> {
        let articles = Csv.read(Input::new("table", Cursor::new(table.into())), false).expect("a table");
        articles.map(|article| article.map_err(|error| error.to_string())).collect()
    }

    #[test]
    fn rows_are_articles() {
        let table = "\u{feff}ID;Text;published;outlet\r\n1;\"Japan lent; \"\"Kenya\"\"\r\nmoney.\";2006-03-13;x\r\n\r\n;Mali paid.;;\r\n";
        let read = read(table);
        assert_eq!(read.len(), 2);
        let first = read[0].as_ref().expect("an article");
        assert_eq!(first.text, "Japan lent; \"Kenya\"\r\nmoney.");
        assert_eq!((first.id.as_deref(), first.published), (Some("1"), Some(jiff::civil::date(2006, 3, 13))));
        assert_eq!(read[1].as_ref().expect("an article"), &Article::new("Mali paid."));
    }

    #[test]
    fn damaged_rows_are_named_and_the_others_kept() {
        let read =
            read("text,date\nJapan paid.,2006-03-13\nJapan paid, too.,2006-03-13\n\"two\nlines\",soon\nMali paid.,\n");
        assert_eq!(read.iter().filter(|row| row.is_ok()).count(), 2);
        assert!(
            read[1].as_ref().is_err_and(|error| error.contains("line 3 was skipped: it has 3 cells under 2 columns"))
        );
        assert!(read[2].as_ref().is_err_and(|error| error.contains("line 4 was skipped: its `date` is \"soon\"")));
    }

    #[test]
    fn a_quote_that_is_not_closed_does_no_harm() {
        let long = "x".repeat(LONGEST * 3);
        let read = read(format!("text,id\nJapan paid.,1\n\"{long}\",2\nMali paid.,3\n"));
        assert_eq!(read.len(), 3);
        assert!(
            read[1].as_ref().is_err_and(|error| error.contains("line 3 was skipped: its row is longer than 16 MiB"))
        );
        assert!(read[2].is_ok());
    }

    #[test]
    fn character_sets_are_told() {
        let table = "id,text\n1,Президент Азербайджана прибыл в Токио.\n";
        let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode(table);
        assert_eq!(read(bytes)[0].as_ref().expect("an article").text, "Президент Азербайджана прибыл в Токио.");
    }

    #[test]
    fn a_table_without_texts_is_refused() {
        let table = Input::new("table", Cursor::new("who,what\na,b\n"));
        let Err(error) = Csv.read(table, false) else { panic!("it has no texts") };
        assert!(error.to_string().contains("has no column `text`: its header is \"who\", \"what\""), "{error}");
    }
}
