//! Whether all that lies in the ledger is as it was written.

use sha2::{Digest, Sha256};

use crate::ledger::{ARTICLE, HELD, HELD_FROM, read_article, read_held};
use crate::record::hash;
use crate::{Ledger, Result};

/// Something that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where.
    pub place: String,
    /// What is wrong.
    pub what: String,
}

/// What a check has seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Versions whose hash was compared with their text and description.
    pub versions: u64,
    /// Statements whose offsets were looked up in their text.
    pub statements: u64,
    /// All that is wrong; empty if all is well.
    pub findings: Vec<Finding>,
}

/// So many findings are told: of a file that is wholly damaged, the first are enough.
const TOLD: usize = 100;

impl Report {
    fn find(&mut self, place: impl Into<String>, what: impl Into<String>) {
        if self.findings.len() < TOLD {
            self.findings.push(Finding { place: place.into(), what: what.into() });
        }
    }
}

impl Ledger {
    /// Verifies the file's structure, the hash of every text and of every coding, every reference, and that every sentence
    /// and party stands where its offsets say.
    ///
    /// # Errors
    /// Only if the file cannot be read at all; damage is told in the report.
    pub fn check(&mut self) -> Result<Report> {
        let mut report = Report::default();
        for (name, check) in [
            ("file", Self::check_structure as fn(&mut Self, &mut Report) -> Result<()>),
            ("articles", Self::check_versions),
            ("statements", Self::check_statements),
            ("references", Self::check_references),
        ] {
            if let Err(error) = check(self, &mut report) {
                report.find(name, error.to_string());
            }
        }
        Ok(report)
    }

    fn check_structure(&mut self, report: &mut Report) -> Result<()> {
        let mut check = self.connection.prepare("PRAGMA integrity_check(20)")?;
        let lines = check.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
        for line in lines.iter().filter(|line| *line != "ok") {
            report.find("file", line.clone());
        }
        let mut foreign = self.connection.prepare("PRAGMA foreign_key_check")?;
        let rows = foreign.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, Option<i64>>(1)?)))?;
        for row in rows {
            let (table, number) = row?;
            report.find(format!("{table} {}", number.unwrap_or_default()), "names a row that is not there");
        }
        if !self.connection.is_readonly("main")? {
            for table in ["article_text", "statement_text"] {
                // Compares the index with the texts that it was made from.
                let check = format!("INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)");
                if let Err(error) = self.connection.execute(&check, []) {
                    report.find(format!("search index {table}"), error.to_string());
                }
            }
        }
        Ok(())
    }

    fn check_versions(&mut self, report: &mut Report) -> Result<()> {
        let query = format!("SELECT {ARTICLE}, hash, coding, first FROM version ORDER BY number");
        let mut versions = self.connection.prepare(&query)?;
        let mut bodies = self.connection.prepare(
            "SELECT body FROM statement WHERE number >= ?1 AND number < ?1 + ?2 AND version = ?3 ORDER BY number",
        )?;
        let mut rows = versions.query([])?;
        while let Some(row) = rows.next()? {
            let held = read_article(row)?;
            let (stored, coding, first): (Vec<u8>, Vec<u8>, i64) =
                (row.get("hash")?, row.get("coding")?, row.get("first")?);
            let place = format!("article {}, version {}", held.article.identifier(), held.ordinal);
            if hash(&held.article).as_slice() != stored {
                report.find(place.clone(), "its text or description is not what was recorded");
            }
            let mut sum = Sha256::new();
            let mut count = 0;
            let mut statements = bodies.query((first, held.statements as i64, held.version))?;
            while let Some(row) = statements.next()? {
                sum.update(row.get::<_, String>(0)?.as_bytes());
                sum.update(b"\n");
                count += 1;
            }
            if count != held.statements || sum.finalize().as_slice() != coding {
                report.find(place, "its statements are not what was recorded");
            }
            report.versions += 1;
        }
        Ok(())
    }

    fn check_statements(&mut self, report: &mut Report) -> Result<()> {
        let query = format!("SELECT {HELD} FROM statement {HELD_FROM} ORDER BY statement.number");
        let Self { connection, interned, .. } = self;
        let mut statements = connection.prepare(&query)?;
        let mut rows = statements.query([])?;
        while let Some(row) = rows.next()? {
            // A sentence or party outside its text cannot be read back.
            if let Err(error) = read_held(connection, interned, row) {
                let id: String = row.get(1)?;
                report.find(format!("statement {id}"), error.to_string());
            }
            report.statements += 1;
        }
        Ok(())
    }

    fn check_references(&mut self, report: &mut Report) -> Result<()> {
        let counts = [
            (
                "articles without a version",
                "SELECT count(*) FROM article WHERE number NOT IN (SELECT article FROM version)",
            ),
            (
                "articles without exactly one current version",
                "SELECT count(*) FROM (SELECT article FROM version GROUP BY article HAVING sum(current) <> 1)",
            ),
            (
                "statements outside their version's row of numbers",
                "SELECT count(*) FROM statement JOIN version ON version.number = statement.version \
                 WHERE statement.number < version.first OR statement.number >= version.first + version.count",
            ),
            (
                "current statements that are in no matter and not rejected",
                "SELECT count(*) FROM statement JOIN version ON version.number = statement.version \
                 LEFT JOIN review ON review.statement = statement.number \
                 WHERE version.current = 1 AND statement.matter IS NULL AND review.verdict IS NOT 'rejected'",
            ),
            (
                "superseded statements that are in a matter",
                "SELECT count(*) FROM statement JOIN version ON version.number = statement.version \
                 WHERE version.current = 0 AND statement.matter IS NOT NULL",
            ),
            (
                "reprints of texts that are not there",
                "SELECT count(*) FROM version WHERE copies IS NOT NULL AND copies NOT IN (SELECT number FROM version)",
            ),
            (
                "entries of the index of parties for statements that are not there",
                "SELECT count(*) FROM relation WHERE statement NOT IN (SELECT number FROM statement)",
            ),
        ];
        for (what, query) in counts {
            let count: i64 = self.connection.query_row(query, [], |row| row.get(0))?;
            if count > 0 {
                report.find("references", format!("{count} {what}"));
            }
        }
        Ok(())
    }
}
