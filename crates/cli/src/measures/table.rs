//! Tables for terminals.

use std::io::{self, Write};

use anyhow::Result;
use comfy_table::{CellAlignment, ContentArrangement, LineStyle, Table, presets};

use crate::writing::Look;

/// A table with a heading.
pub(crate) struct Sheet {
    table: Table,
    is_empty: bool,
}

impl Sheet {
    /// Columns by name; those that begin with `>` stand to the right.
    pub(crate) fn new(columns: &[&str]) -> Self {
        let mut table = Table::new();
        table.load_style(presets::NOTHING.header_separator(LineStyle::none().fill('─').junction('─')));
        table.set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(u16::try_from(Look::of_output().width()).unwrap_or(u16::MAX));
        table.set_header(columns.iter().map(|column| column.trim_start_matches('>')));
        for (index, column) in columns.iter().enumerate() {
            if let Some(shown) = table.column_mut(index) {
                shown.set_padding((0, 1));
                if column.starts_with('>') {
                    shown.set_cell_alignment(CellAlignment::Right);
                }
            }
        }
        Self { table, is_empty: true }
    }

    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        // A terminal would obey control characters.
        let plain = |cell: String| {
            cell.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect::<String>()
        };
        self.table.add_row(cells.into_iter().map(plain));
        self.is_empty = false;
    }

    /// Writes it under a heading, if it has a row.
    pub(crate) fn write(&self, out: &mut dyn Write, heading: &str) -> Result<()> {
        if !self.is_empty {
            writeln!(out, "\n{heading}\n{}", self.table)?;
        }
        Ok(())
    }
}

/// Writes lines of text, each broken at the width of the output.
pub(crate) fn paragraphs(out: &mut dyn Write, lines: &[String]) -> io::Result<()> {
    let width = Look::of_output().width();
    for line in lines {
        let mut column = 0;
        for word in line.split_whitespace() {
            let length = word.chars().count();
            if column > 0 && column + 1 + length > width {
                write!(out, "\n  ")?;
                column = 2;
            } else if column > 0 {
                write!(out, " ")?;
                column += 1;
            }
            write!(out, "{word}")?;
            column += length;
        }
        writeln!(out)?;
    }
    Ok(())
}
