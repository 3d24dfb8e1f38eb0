//! Matters in the terminal, decided on by key.

use std::io::{self, IsTerminal, Write};

use anyhow::{Context, Result, bail};
use crossterm::event::{self, Event, KeyCode, KeyEventKind, KeyModifiers};
use crossterm::terminal::{self, ClearType};
use crossterm::{cursor, execute, queue, style};
use demarche_ledger::{Act, Decision, Ledger, Matter, MatterFilter};
use jiff::Timestamp;

use crate::writing::matters::screen;

const HELP: &str =
    "←→ matter  ↑↓ statement  c confirm  r reject  s split off  x mark, m merge marked here  u undo last  q quit";

/// Where the reader stands.
struct Browser<'l> {
    ledger: &'l mut Ledger,
    reviewer: &'l str,
    filter: MatterFilter,
    matters: Vec<Matter>,
    matter: usize,
    member: usize,
    /// A matter to merge into the one shown.
    marked: Option<i64>,
    /// Decisions taken here that were not undone.
    taken: Vec<i64>,
    message: String,
}

/// Shows matters until the reader leaves.
pub(super) fn run(ledger: &mut Ledger, parties: &[String], reviewer: &str) -> Result<()> {
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        bail!("browsing needs a terminal; elsewhere decide by command, see `demarche review --help`");
    }
    let parties = parties.iter().map(|code| code.to_uppercase()).collect();
    let mut browser = Browser::new(ledger, reviewer, MatterFilter { parties, ..MatterFilter::default() })?;
    let mut out = io::stdout();
    terminal::enable_raw_mode().context("cannot read keys")?;
    let _restore = Restore;
    execute!(out, terminal::EnterAlternateScreen, cursor::Hide)?;
    loop {
        browser.draw(&mut out)?;
        if let Event::Key(key) = event::read().context("cannot read keys")? {
            let is_break = key.modifiers.contains(KeyModifiers::CONTROL) && key.code == KeyCode::Char('c');
            if is_break || (key.kind != KeyEventKind::Release && browser.press(key.code)) {
                return Ok(());
            }
        }
    }
}

/// Gives the terminal back, also after an error.
struct Restore;

impl Drop for Restore {
    fn drop(&mut self) {
        // Nothing can be done about a terminal that has gone.
        let _ = execute!(io::stdout(), terminal::LeaveAlternateScreen, cursor::Show);
        let _ = terminal::disable_raw_mode();
    }
}

impl<'l> Browser<'l> {
    fn new(ledger: &'l mut Ledger, reviewer: &'l str, filter: MatterFilter) -> Result<Self> {
        let mut browser = Self {
            ledger,
            reviewer,
            filter,
            matters: Vec::new(),
            matter: 0,
            member: 0,
            marked: None,
            taken: Vec::new(),
            message: String::new(),
        };
        browser.load()?;
        Ok(browser)
    }

    /// Reads the matters anew, and stays at the one shown where it is still there.
    fn load(&mut self) -> Result<()> {
        let shown = self.matters.get(self.matter).map(|matter| matter.number);
        self.matters = self.ledger.matters(&self.filter)?;
        let place = shown.and_then(|number| self.matters.iter().position(|matter| matter.number == number));
        self.matter = place.unwrap_or(self.matter).min(self.matters.len().saturating_sub(1));
        let members = self.matters.get(self.matter).map_or(0, |matter| matter.members.len());
        self.member = self.member.min(members.saturating_sub(1));
        Ok(())
    }

    /// Does what a key stands for; gives whether to leave.
    fn press(&mut self, key: KeyCode) -> bool {
        self.message.clear();
        let Some(matter) = self.matters.get(self.matter) else {
            return matches!(key, KeyCode::Char('q') | KeyCode::Esc);
        };
        let number = matter.number;
        let members = matter.members.len();
        let id = matter.members.get(self.member).map(|held| held.statement.id.clone()).unwrap_or_default();
        match key {
            KeyCode::Char('q') | KeyCode::Esc => return true,
            KeyCode::Right | KeyCode::Char('l') | KeyCode::PageDown => {
                (self.matter, self.member) = ((self.matter + 1).min(self.matters.len() - 1), 0);
            }
            KeyCode::Left | KeyCode::Char('h') | KeyCode::PageUp => {
                (self.matter, self.member) = (self.matter.saturating_sub(1), 0);
            }
            KeyCode::Down | KeyCode::Char('j') => self.member = (self.member + 1).min(members.saturating_sub(1)),
            KeyCode::Up | KeyCode::Char('k') => self.member = self.member.saturating_sub(1),
            KeyCode::Char('c') => self.decide(Act::Confirm { statement: id }),
            KeyCode::Char('r') => self.decide(Act::Reject { statement: id }),
            KeyCode::Char('s') => self.decide(Act::Split { statements: vec![id] }),
            KeyCode::Char('x') => {
                self.marked = Some(number);
                self.message = format!("matter {number} is marked; go to another and press m");
            }
            KeyCode::Char('m') => match self.marked.take() {
                Some(from) => self.decide(Act::Merge { into: number, from }),
                None => self.message = "mark a matter with x first".to_owned(),
            },
            KeyCode::Char('u') => match self.taken.pop() {
                Some(decision) => {
                    self.decide(Act::Undo { decision });
                    // The undoing itself is not undone by the next u.
                    self.taken.pop();
                }
                None => {
                    self.message =
                        "nothing was decided here; `demarche review undo NUMBER` undoes earlier ones".to_owned()
                }
            },
            _ => {}
        }
        false
    }

    fn decide(&mut self, act: Act) {
        let decision = Decision { act, reviewer: self.reviewer.to_owned(), note: None };
        let decided = self.ledger.decide(&decision, Timestamp::now());
        match decided.map_err(anyhow::Error::from).and_then(|number| self.load().map(|()| number)) {
            Ok(number) => {
                self.taken.push(number);
                self.message = format!("decision {number} is kept");
            }
            Err(error) => self.message = format!("{error:#}"),
        }
    }

    /// The lines to show, at most `height` of them.
    fn lines(&self, width: usize, height: usize) -> Vec<String> {
        let mut lines = match self.matters.get(self.matter) {
            Some(matter) => {
                screen(matter, self.member, (self.matter + 1, self.matters.len()), width, height.saturating_sub(2))
            }
            None => vec!["no matters".to_owned()],
        };
        lines.resize(height.saturating_sub(2), String::new());
        lines.push(self.message.clone());
        lines.push(HELP.to_owned());
        lines.into_iter().map(|line| crate::writing::matters::fitted(&line, width)).collect()
    }

    fn draw(&self, out: &mut impl Write) -> Result<()> {
        let (width, height) = terminal::size().unwrap_or((80, 24));
        queue!(out, terminal::Clear(ClearType::All))?;
        for (row, line) in self.lines(usize::from(width), usize::from(height)).iter().enumerate() {
            queue!(out, cursor::MoveTo(0, row as u16), style::Print(line))?;
        }
        Ok(out.flush()?)
    }
}

#[cfg(test)]
mod tests {
    use demarche_ledger::Coding;
    use demarche_statement::{Article, json_lines};

    use super::*;

    fn ledger() -> Ledger {
        let text = "Japan thanked China on Monday.";
        let line = concat!(
            r#"{"id":"ID","kind":"event","date":"2006-03-06","date_precision":"day","#,
            r#""actor":[{"entity_text":"Japan","start":0,"end":5,"code":"JPN"}],"#,
            r#""recipient":[{"entity_text":"China","start":14,"end":19,"code":"CHN"}],"event":["SUPPORT"],"#,
            r#""event_text":["thanked"],"modality":"actual","text":"Japan thanked China on Monday.","#,
            r#""text_info":{"sequence":0,"start":0,"end":30},"cite_info":{"id":"ID","publication":"ID","coder":"t"},"#,
            r#""confidence":0.9}"#
        );
        let mut ledger = Ledger::in_memory().unwrap();
        for id in ["one", "two"] {
            let line = line.replace("ID", id);
            let statements = json_lines::read(line.as_bytes()).collect::<Result<_, _>>().unwrap();
            let article = Article { id: Some(id.to_owned()), ..Article::new(text) };
            ledger.record(&[Coding { article, coder: "t".to_owned(), statements }], Timestamp::UNIX_EPOCH).unwrap();
        }
        ledger
    }

    #[test]
    fn keys_decide_and_undo() {
        let mut ledger = ledger();
        let mut browser = Browser::new(&mut ledger, "A. Reviewer", MatterFilter::default()).unwrap();
        let shown = browser.lines(80, 24).join("\n");
        assert!(shown.contains("Matter 1") && shown.contains("Japan thanked China"), "{shown}");
        for key in ['j', 's'] {
            assert!(!browser.press(KeyCode::Char(key)), "{key}");
        }
        assert_eq!(browser.matters.len(), 2, "{}", browser.message);
        browser.press(KeyCode::Char('u'));
        assert_eq!(browser.matters.len(), 1, "{}", browser.message);
        browser.press(KeyCode::Char('c'));
        assert!(browser.lines(80, 24).join("\n").contains("confirmed"));
        browser.press(KeyCode::Char('m'));
        assert!(browser.message.contains("mark a matter"));
        assert!(browser.lines(20, 5).iter().all(|line| line.chars().count() <= 20));
        assert!(browser.press(KeyCode::Char('q')));
        assert_eq!(ledger.decisions().unwrap().len(), 3);
    }
}
