//! Briefs of two parties over a time: what happened, the money, positions, promises, voices, what sources differ on.
//!
//! Every sentence is made from one matter by a template and carries citations; each leads to the outlet, the date and the
//! sentence that it rests on. Where no template says all that the sentence does, the sentence itself is quoted. Nothing is
//! judged.

mod chronology;
mod cite;
mod money;
mod phrases;

use std::collections::{BTreeMap, BTreeSet};

use demarche_assess::{
    Bloc, Dyad, DyadQuestion, Grain, MoneyQuestion, Orientation, OrientationQuestion, PositionQuestion, Promise,
    PromiseStatus, PromisesQuestion, TOO_FEW, Told, dyad, money as money_between, orientation, positions, promises,
};
use demarche_statement::{DatePrecision, Kind, Modality, Statement};
use jiff::ToSpan;
use jiff::civil::Date;
use minijinja::value::Serde;
use minijinja::{Environment, context};
use serde::Serialize;

use self::cite::Cites;
pub use self::cite::{Citation, CitationStyle, Evidence};
use crate::charts;

/// Whom and when a brief is about.
#[derive(Clone, Copy, Debug)]
pub struct BriefQuestion<'q> {
    /// Codes of the two.
    pub pair: [&'q str; 2],
    /// What they are called.
    pub names: [&'q str; 2],
    /// The first day; none: of the first article.
    pub from: Option<Date>,
    /// The last day; none: of the last article.
    pub to: Option<Date>,
    /// How sources are cited.
    pub style: CitationStyle,
    /// The blocs between which the first party may lean, toward the one or the other; the statements must then hold all that
    /// is told of it.
    pub leaning: Option<[&'q Bloc; 2]>,
    /// What the intervals' chance is drawn from.
    pub seed: u64,
}

/// How many days before its publication an article's news may lie.
const NEWS: i32 = 14;

/// How often episodes are drawn anew for intervals.
const DRAWS: usize = 400;

/// A sentence with what it rests on.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Line {
    /// When, as `March 8`; empty where the day is not known.
    pub when: String,
    /// What became of it, of a promise; who speaks, of a voice; else empty.
    pub label: String,
    /// The sentence.
    pub text: String,
    /// What it rests on.
    pub cites: Vec<Citation>,
}

/// Sentences that belong together: of an episode, of a kind of position.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Group {
    /// When it was, or what its sentences share; may be empty.
    pub title: String,
    /// Its sentences.
    pub lines: Vec<Line>,
}

/// A figure that heads a brief.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Headline {
    /// The figure: `$694 million`.
    pub figure: String,
    /// What it is of.
    pub caption: String,
    /// What it rests on.
    pub cites: Vec<Citation>,
}

/// How a time compares with the one before it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Comparison {
    /// The time in words.
    pub now: String,
    /// The time before, of the same length.
    pub before: String,
    /// What is counted, now and before.
    pub rows: Vec<[String; 3]>,
}

/// A row of the table of money.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MoneyLine {
    /// From whom to whom.
    pub direction: String,
    /// What kind, how far, what it covers.
    pub what: String,
    /// How much, with the currency.
    pub figure: String,
    /// How it was derived; empty for what is told.
    pub derived: String,
    /// Whether it is included in the row before.
    pub is_part: bool,
    /// What it rests on.
    pub cites: Vec<Citation>,
}

/// A chart with what it shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Figure {
    /// The chart, as SVG.
    pub svg: String,
    /// What it shows, in a sentence.
    pub caption: String,
    /// Its numbers: the heading, then the rows.
    pub table: Vec<Vec<String>>,
}

/// A part of a brief: of what it may hold, some is empty.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Section {
    /// Its heading.
    pub title: String,
    /// What marks the kind of section for those who lay it out: `figures`, `happened`, `money`, `promises`, `voices`, ...
    pub kind: &'static str,
    /// Figures that stand out.
    pub headlines: Vec<Headline>,
    /// Its sentences.
    pub groups: Vec<Group>,
    /// How the time compares with the one before.
    pub comparison: Option<Comparison>,
    /// The table of money.
    pub money: Vec<MoneyLine>,
    /// What to bear in mind.
    pub notes: Vec<String>,
    /// Charts.
    pub figures: Vec<Figure>,
}

impl Section {
    fn new(title: &str, kind: &'static str) -> Self {
        Self { title: title.to_owned(), kind, ..Self::default() }
    }

    /// A sentence in the group of that title, unless it stands there.
    fn add(&mut self, group: &str, line: Line) {
        let at = self.groups.iter().position(|known| known.title == group).unwrap_or_else(|| {
            self.groups.push(Group { title: group.to_owned(), lines: Vec::new() });
            self.groups.len() - 1
        });
        let lines = &mut self.groups[at].lines;
        if !lines.iter().any(|known| known.text == line.text && known.when == line.when) {
            lines.push(line);
        }
    }

    fn is_empty(&self) -> bool {
        self.groups.is_empty() && self.headlines.is_empty() && self.money.is_empty() && self.figures.is_empty()
    }
}

/// A brief, to be written as Markdown or HTML.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Brief {
    /// What it is called.
    pub title: String,
    /// The time it covers, in words.
    pub period: String,
    /// The parts that hold something, in order.
    pub sections: Vec<Section>,
    /// Whether sources are cited in notes.
    pub is_noted: bool,
    /// The sentences that everything rests on.
    pub evidence: Vec<Evidence>,
    /// How many statements, articles and outlets it was made from, in words.
    pub made_from: String,
}

/// The two, and what they are called.
#[derive(Clone, Copy)]
struct Parties<'q> {
    pair: [&'q str; 2],
    names: [&'q str; 2],
}

impl Parties<'_> {
    fn name(&self, code: &str) -> String {
        self.pair.iter().position(|known| *known == code).map_or(code, |at| self.names[at]).to_owned()
    }

    /// Words with names in place of codes.
    fn named(&self, words: &str) -> String {
        words.split(' ').map(|word| self.name(word)).collect::<Vec<_>>().join(" ")
    }
}

/// Makes a brief from statements: of the two, and what either says in articles that tell of both.
pub fn brief(told: &[Told<'_>], question: &BriefQuestion<'_>) -> Brief {
    let between: Vec<Told<'_>> =
        told.iter().filter(|told| is_between(told.statement, question.pair)).copied().collect();
    let (from, to) = time(&between, question);
    let is_within =
        |day: Option<Date>| day.is_some_and(|day| from.is_none_or(|from| from <= day) && to.is_none_or(|to| day <= to));
    // What was told in the time, and what is told of it.
    let is_current = |told: &&Told<'_>| is_within(told.statement.cite_info.date) || is_within(told.day());
    let mut current: Vec<Told<'_>> = between.iter().filter(is_current).copied().collect();
    let articles: BTreeSet<&str> = between.iter().map(|told| told.statement.cite_info.id.as_str()).collect();
    let beside = |told: &&Told<'_>| {
        let statement = told.statement;
        statement.kind == Kind::Speech
            && articles.contains(statement.cite_info.id.as_str())
            && statement.parties().any(|party| question.pair.iter().any(|code| party.code.as_deref() == Some(code)))
            && !is_between(statement, question.pair)
    };
    current.extend(told.iter().filter(beside).filter(is_current));
    current.sort_by_key(|told| {
        (told.day(), told.statement.cite_info.date, told.statement.text_info.sequence, &told.statement.id)
    });
    // Days go without the year where all of them lie in one.
    let year = to.or(from).map(|day| day.year()).filter(|year| from.is_none_or(|from| from.year() == *year));
    let of_all: Vec<Told<'_>> = between.iter().chain(&current).copied().collect();
    let mut maker = Maker {
        parties: Parties { pair: question.pair, names: question.names },
        between: &between,
        current: &current,
        by_id: of_all.iter().map(|told| (told.statement.id.as_str(), told.statement)).collect(),
        cites: Cites::new(&of_all, question.style, year),
        from,
        to,
        year,
        question,
    };
    let sections = maker.sections(told);
    let outlets: BTreeSet<&str> =
        current.iter().filter_map(|told| told.statement.cite_info.publication.as_deref()).collect();
    let read: BTreeSet<&str> = current.iter().map(|told| told.statement.cite_info.id.as_str()).collect();
    let period = match (from, to) {
        (Some(from), Some(to)) => phrases::days(from, to, None),
        (Some(day), _) | (_, Some(day)) => phrases::day(day, None),
        _ => String::new(),
    };
    Brief {
        title: format!("{} and {}", question.names[0], question.names[1]),
        period,
        sections,
        is_noted: question.style == CitationStyle::Notes,
        evidence: maker.cites.evidence(),
        made_from: format!(
            "{} in {} of {}",
            count(current.len(), "statement"),
            count(read.len(), "article"),
            count(outlets.len(), "outlet")
        ),
    }
}

fn is_between(statement: &Statement, pair: [&str; 2]) -> bool {
    pair.iter().all(|code| statement.parties().any(|party| party.code.as_deref() == Some(code)))
}

/// The first and the last day: as asked for, else of what is told.
fn time(between: &[Told<'_>], question: &BriefQuestion<'_>) -> (Option<Date>, Option<Date>) {
    let published = || between.iter().filter_map(|told| told.statement.cite_info.date);
    let to = question.to.or_else(|| published().max());
    // The first articles tell of the days before them.
    let first = published().min();
    let news = between.iter().filter(|told| told.statement.date_precision == Some(DatePrecision::Day));
    let early = news
        .filter_map(|told| told.day())
        .filter(|day| first.is_some_and(|first| *day <= first && (first - *day).get_days() <= NEWS));
    (question.from.or_else(|| early.min()).or(first), to)
}

/// What the parts of a brief are made from.
struct Maker<'m, 's, 'q> {
    parties: Parties<'q>,
    /// What is told of the two.
    between: &'m [Told<'s>],
    /// What is told of the time, or in it; what either says beside it too.
    current: &'m [Told<'s>],
    by_id: BTreeMap<&'s str, &'s Statement>,
    cites: Cites<'s>,
    from: Option<Date>,
    to: Option<Date>,
    year: Option<i16>,
    question: &'m BriefQuestion<'q>,
}

impl Maker<'_, '_, '_> {
    fn sections(&mut self, told: &[Told<'_>]) -> Vec<Section> {
        let mut figures = Section::new("In figures", "figures");
        let mut money = Section::new("Money", "money");
        let mut differ = Section::new("What sources differ on", "differ");
        self.count(&mut figures);
        let (happened, agreements, past, denied) = self.chronology();
        for line in denied {
            differ.add("", line);
        }
        self.money(&mut figures, &mut money, &mut differ);
        let positions = self.positions();
        let promises = self.promises(&mut differ);
        let voices = self.voices();
        let longer = self.longer_line(past, told);
        // A denial that stands in a fuller sentence needs none of its own.
        for group in &mut differ.groups {
            let texts: Vec<String> = group.lines.iter().map(|line| line.text.clone()).collect();
            group
                .lines
                .retain(|line| !texts.iter().any(|text| text.len() > line.text.len() && text.contains(&line.text)));
        }
        let all = [figures, happened, agreements, money, positions, promises, voices, longer, differ];
        all.into_iter().filter(|section| !section.is_empty()).collect()
    }

    fn line(&mut self, statement: &Statement, ids: &[&str]) -> Line {
        Line {
            when: phrases::when(statement, self.year),
            label: String::new(),
            text: phrases::sentence(statement),
            cites: self.cites.of(ids.iter().copied()),
        }
    }

    fn dyad(&self, from: Option<Date>, to: Option<Date>, grain: Grain) -> Dyad {
        let question =
            DyadQuestion { pair: self.parties.pair, from, to, grain, seed: self.question.seed, draws: DRAWS };
        dyad(self.between, &question)
    }

    /// What is counted, and how it compares with the time before.
    fn count(&mut self, section: &mut Section) {
        let now = self.dyad(self.from, self.to, Grain::Year);
        if now.episodes == 0 {
            return;
        }
        let within = |told: &&Told<'_>| {
            told.statement.kind == Kind::Event
                && told.statement.modality == Modality::Actual
                && told.day().is_some_and(|day| self.from.is_none_or(|from| from <= day))
                && told.day().is_some_and(|day| self.to.is_none_or(|to| day <= to))
        };
        let ids: Vec<&str> = self.between.iter().filter(within).map(|told| told.statement.id.as_str()).collect();
        let cites = self.cites.of(ids.iter().copied());
        section.headlines.push(Headline {
            figure: now.episodes.to_string(),
            caption: format!("episode{} between the two", if now.episodes == 1 { "" } else { "s" }),
            cites: cites.clone(),
        });
        let signed = |value: f64| format!("{value:.1}").replace('-', "−");
        let mean = now.net.mean.map(|mean| {
            let split = match (now.verbal, now.material) {
                (Some(words), Some(deeds)) => format!(" (words {}, deeds {})", signed(words), signed(deeds)),
                _ => String::new(),
            };
            format!("; on PLOVER’s scale from −10 to 10 they average {}{split}", signed(mean))
        });
        let mut text = format!(
            "{} {} between the two {} told of",
            phrases::sentence_case(&phrases::number(now.episodes)),
            if now.episodes == 1 { "episode" } else { "episodes" },
            if now.episodes == 1 { "is" } else { "are" }
        );
        if let Some((start, end)) = self.time_before() {
            let before = self.dyad(Some(start), Some(end), Grain::Year);
            text.push_str(&format!(
                ", against {} in the time before, {}",
                phrases::number(before.episodes),
                phrases::days(start, end, self.year)
            ));
            section.comparison = self.comparison(&now, &before, (start, end));
        }
        text.push_str(&mean.unwrap_or_default());
        text.push('.');
        section.add("", Line { when: String::new(), label: String::new(), text, cites });
    }

    /// The time before the one asked for, of the same length.
    fn time_before(&self) -> Option<(Date, Date)> {
        let (from, to) = (self.question.from?, self.to?);
        let end = from.yesterday().ok()?;
        let start = end.checked_sub(i64::from((to - from).get_days()).days()).ok()?;
        Some((start, end))
    }

    fn comparison(&self, now: &Dyad, before: &Dyad, (start, end): (Date, Date)) -> Option<Comparison> {
        let signed =
            |value: Option<f64>| value.map_or("–".to_owned(), |value| format!("{value:.1}").replace('-', "−"));
        let quads = |dyad: &Dyad, quad: usize| dyad.periods.iter().map(|period| period.quads[quad]).sum::<usize>();
        let promised = |from: Option<Date>, to: Option<Date>| {
            promises(self.between, &PromisesQuestion { from, to, on: to, ..self.promises_asked() }).len()
        };
        let pair = |what: &str, count: &dyn Fn(&Dyad) -> String| [what.to_owned(), count(now), count(before)];
        let mut rows = vec![
            pair("episodes", &|dyad| dyad.episodes.to_string()),
            pair("with words of cooperation", &|dyad| quads(dyad, 0).to_string()),
            pair("with deeds of cooperation", &|dyad| quads(dyad, 1).to_string()),
            pair("with words of conflict", &|dyad| quads(dyad, 2).to_string()),
            pair("with deeds of conflict", &|dyad| quads(dyad, 3).to_string()),
            pair("mean score, −10 to 10", &|dyad| signed(dyad.net.mean)),
        ];
        rows.retain(|[_, now, before]| now != "0" || before != "0");
        rows.push([
            "promises made".to_owned(),
            promised(self.from, self.to).to_string(),
            promised(Some(start), Some(end)).to_string(),
        ]);
        let read = |from: Option<Date>, to: Option<Date>| {
            let within = |told: &&Told<'_>| {
                told.statement.cite_info.date.is_some_and(|day| from <= Some(day) && to.is_none_or(|to| day <= to))
            };
            let articles: BTreeSet<&str> =
                self.between.iter().filter(within).map(|told| told.statement.cite_info.id.as_str()).collect();
            articles.len().to_string()
        };
        rows.push(["articles read".to_owned(), read(self.from, self.to), read(Some(start), Some(end))]);
        Some(Comparison {
            now: phrases::days(self.from?, self.to?, self.year),
            before: phrases::days(start, end, self.year),
            rows,
        })
    }

    fn money(&mut self, figures: &mut Section, money: &mut Section, differ: &mut Section) {
        let [party, other] = self.parties.pair;
        let question = MoneyQuestion { party: Some(party), other: Some(other), from: None, to: None, rates: None };
        let paid = money_between(self.current, &question);
        figures.headlines.extend(money::headlines(&paid, self.parties, &mut self.cites));
        // Standing figures and payments without a day are no happenings, and have their sentences here.
        for told in self.current.iter().filter(|told| chronology::is_of_money(told)) {
            let statement = told.statement;
            let mut line = self.line(statement, &[&statement.id]);
            if matches!(statement.kind, Kind::Quantity) {
                line.when = String::new();
            }
            match money.groups.iter_mut().flat_map(|group| &mut group.lines).find(|known| known.text == line.text) {
                Some(known) => {
                    for cite in line.cites {
                        if !known.cites.contains(&cite) {
                            known.cites.push(cite);
                        }
                    }
                }
                None => money.add("", line),
            }
        }
        money.money = money::table(&paid, self.parties, &mut self.cites);
        money.notes = money::notes(&paid);
        // What differs from what was told before the time is news too.
        let known: Vec<Told<'_>> =
            self.between.iter().filter(|told| self.is_told_by_the_end(told.statement)).copied().collect();
        let known = money_between(&known, &question);
        for dispute in &known.disputes {
            let is_new = dispute
                .sides
                .iter()
                .any(|side| known.rows[side.row].published.is_some_and(|day| self.from.is_none_or(|from| from <= day)));
            let sentence = money::dispute(dispute, &known, self.parties, self.year, |id| self.by_id.get(id).copied());
            if let Some((text, ids)) = sentence.filter(|_| is_new) {
                let cites = self.cites.of(ids.iter().map(String::as_str));
                differ.add("", Line { when: String::new(), label: String::new(), text, cites });
            }
        }
    }

    fn is_told_by_the_end(&self, statement: &Statement) -> bool {
        statement.cite_info.date.is_none_or(|day| self.to.is_none_or(|to| day <= to))
    }

    fn positions(&mut self) -> Section {
        let mut section = Section::new("Positions and bargains", "positions");
        let [party, other] = self.parties.pair;
        let question = PositionQuestion { party: Some(party), other: Some(other), ..PositionQuestion::default() };
        let found = positions(self.current, &question);
        let promised = promises(self.between, &self.promises_asked());
        let bargains = |wanted: bool| found.held.iter().filter(move |held| held.is_offer() == wanted);
        for held in bargains(false).chain(bargains(true)) {
            let statement = self.by_id.get(held.statements[0].as_str()).copied();
            let Some(statement) = statement.filter(|statement| statement.modality != Modality::Denied) else {
                continue;
            };
            let group = if held.is_offer() { "Offers and bargains" } else { "Positions" };
            let cites = self.cites.of(held.statements.iter().map(String::as_str));
            let text = phrases::position(statement);
            // What became of an offer is told with it.
            let promise = promised.iter().find(|promise| promise.statements.contains(&held.statements[0]));
            let label = promise.map(standing).unwrap_or_default();
            section.add(group, Line { when: String::new(), label, text, cites });
        }
        section
    }

    fn promises_asked(&self) -> PromisesQuestion<'_> {
        let [party, other] = self.parties.pair;
        PromisesQuestion { party: Some(party), other: Some(other), from: None, to: self.to, on: self.to }
    }

    /// What is promised, overdue first; of what was promised before the time, what is open still or was settled in it.
    fn promises(&mut self, differ: &mut Section) -> Section {
        let mut section = Section::new("Promises", "promises");
        let mut seen: BTreeSet<(&str, usize)> = BTreeSet::new();
        let found = promises(self.between, &self.promises_asked());
        // Where a sentence tells two, the one with a sum says more.
        let worth = |promise: &&Promise| {
            let statement = self.by_id.get(promise.statements[0].as_str());
            (promise.status, statement.is_none_or(|statement| statement.money.is_empty()))
        };
        let mut found: Vec<&Promise> = found.iter().collect();
        found.sort_by_key(worth);
        for promise in found {
            // Offers stand among the bargains.
            let is_offer = |id: &String| self.by_id.get(id.as_str()).is_some_and(|told| told.kind == Kind::Position);
            if promise.statements.first().is_some_and(is_offer) {
                continue;
            }
            let tellings: Vec<&Statement> =
                promise.statements.iter().filter_map(|id| self.by_id.get(id.as_str()).copied()).collect();
            let deeds = promise.by.iter().filter_map(|id| self.by_id.get(id.as_str()).copied());
            let deed = deeds.min_by_key(|deed| (!phrases::is_made(deed), deed.date.or(deed.cite_info.date)));
            let is_late = |statement: &&Statement| {
                statement.cite_info.date.is_none_or(|day| self.from.is_none_or(|from| from <= day))
            };
            let is_settled = matches!(promise.status, PromiseStatus::Kept | PromiseStatus::Broken);
            if is_settled && !tellings.iter().copied().chain(deed).any(|statement| is_late(&statement)) {
                continue;
            }
            let Some(&statement) = tellings.iter().find(|statement| phrases::is_made(statement)).or(tellings.first())
            else {
                continue;
            };
            if !seen.insert((statement.cite_info.id.as_str(), statement.text_info.start)) {
                continue;
            }
            let due = promise.deadline.filter(|_| !is_settled);
            let was = if promise.status == PromiseStatus::Overdue { "was due by" } else { "due by" };
            let due = due.map(|day| format!(", {was} {}", phrases::day(day, self.year))).unwrap_or_default();
            let mut text = phrases::sentence(statement);
            if let Some(deed) = deed {
                let when = phrases::when(deed, self.year);
                let when = if when.is_empty() { String::new() } else { format!("{when}: ") };
                text.push_str(&format!(" {when}{}", phrases::sentence(deed)));
            }
            // Who names another sum is cited where the sums are held against each other.
            let sum =
                |statement: &Statement| statement.money.first().map(|amount| (amount.amount.to_bits(), amount.bound));
            let alike = tellings.iter().filter(|telling| sum(telling).is_none() || sum(telling) == sum(statement));
            let ids = alike.map(|telling| telling.id.as_str()).chain(deed.map(|deed| deed.id.as_str()));
            let line = Line {
                when: String::new(),
                label: format!("{}{due}", standing(promise)),
                text,
                cites: self.cites.of(ids),
            };
            section.add("", line);
            self.differing_sums(&tellings, differ);
        }
        section
    }

    /// Where those who tell a promise name different sums, and no dispute about money says so.
    fn differing_sums(&mut self, tellings: &[&Statement], differ: &mut Section) {
        let mut sums: Vec<(&str, &Statement)> = Vec::new();
        for statement in tellings {
            if let Some(amount) = statement.money.first()
                && !sums.iter().any(|(known, _)| *known == amount.text)
            {
                sums.push((&amount.text, statement));
            }
        }
        let is_known = |sum: &str| {
            let lines = differ.groups.iter().flat_map(|group| &group.lines);
            lines.filter(|line| line.text.contains(" put at ")).any(|line| line.text.contains(sum))
        };
        if sums.len() < 2 || sums.iter().all(|(sum, _)| is_known(sum)) {
            return;
        }
        let by: Vec<String> = sums
            .iter()
            .map(|(sum, statement)| {
                let outlet = statement.cite_info.publication.as_deref().unwrap_or("an unnamed outlet");
                let day = statement.cite_info.date.map(|day| format!(" on {}", phrases::day(day, self.year)));
                format!("{sum} by {outlet}{}", day.unwrap_or_default())
            })
            .collect();
        let amount = sums.iter().find_map(|(_, statement)| statement.money.first());
        let Some(amount) = amount else { return };
        let purpose = amount.purpose.as_ref().map(|words| format!(" for {words}")).unwrap_or_default();
        let text =
            format!("The {}{purpose} is put at {}.", phrases::instrument(amount.instrument), phrases::listed(&by));
        let cites = self.cites.of(sums.iter().map(|(_, statement)| statement.id.as_str()));
        differ.add("", Line { when: String::new(), label: String::new(), text, cites });
    }

    /// Who said what: first in quotation marks, then as reported.
    fn voices(&mut self) -> Section {
        let mut section = Section::new("Voices", "voices");
        for told in self.current {
            let statement = told.statement;
            let ids = [statement.id.as_str()];
            if let Some((speaker, words)) = phrases::voice(statement) {
                let mut line = self.line(statement, &ids);
                (line.label, line.text) = (speaker, format!("“{words}”"));
                section.add("", line);
            }
        }
        for told in self.current {
            let statement = told.statement;
            let is_said = statement.kind == Kind::Speech && statement.quote.is_none() && !chronology::happened(told);
            if is_said {
                let line = self.line(statement, &[&statement.id]);
                section.add("", line);
            }
        }
        section
    }

    /// What lies before the time, and the years.
    fn longer_line(&mut self, past: Section, told: &[Told<'_>]) -> Section {
        let mut section = past;
        let mut long = self.dyad(None, self.to, Grain::Year);
        // A year or two are told by month.
        if long.periods.len() <= 2 {
            long = self.dyad(None, self.to, Grain::Month);
        }
        let [one, other] = self.parties.names;
        if long.episodes > 0 {
            section.figures.push(Figure {
                svg: charts::dyad_timeline(&long, self.parties.names),
                caption: format!("Episodes between {one} and {other} with events of each class."),
                table: of_periods(&long),
            });
        }
        if let Some([toward, against]) = self.question.leaning {
            let question = OrientationQuestion {
                country: self.parties.pair[0],
                toward,
                against,
                from: None,
                to: self.to,
                grain: Grain::Year,
                turn: self.question.from,
                seed: self.question.seed,
                draws: DRAWS,
            };
            let found = orientation(told, &question);
            if found.tilt.is_some() {
                section.figures.push(Figure {
                    svg: charts::orientation(&found, one),
                    caption: format!(
                        "How far {one} leans toward {} against {}, from {} cooperative episodes: above 0 toward the former; the \
                         band is the 95% interval.",
                        toward.name, against.name, found.episodes
                    ),
                    table: of_leaning(&found),
                });
            } else {
                section.notes.push(format!(
                    "Whether {one} leans toward {} or {} cannot be told: there are under {TOO_FEW} episodes.",
                    toward.name, against.name
                ));
            }
        }
        section
    }
}

/// What became of a promise, in a word or two.
fn standing(promise: &Promise) -> String {
    let contested = if promise.is_contested { ", denied by some" } else { "" };
    format!("{}{contested}", phrases::sentence_case(promise.status.as_str()))
}

/// The numbers of a series of a dyad: periods with an episode.
fn of_periods(dyad: &Dyad) -> Vec<Vec<String>> {
    let heading = ["", "words of cooperation", "deeds of cooperation", "words of conflict", "deeds of conflict"];
    let rows = dyad.periods.iter().filter(|period| period.episodes > 0).map(|period| {
        std::iter::once(period.period.to_string()).chain(period.quads.iter().map(ToString::to_string)).collect()
    });
    std::iter::once(heading.map(str::to_owned).to_vec()).chain(rows).collect()
}

/// The numbers of a series of leanings.
fn of_leaning(found: &Orientation) -> Vec<Vec<String>> {
    let signed = |value: f64| format!("{value:.2}").replace('-', "−");
    let heading = vec![String::new(), "tilt".to_owned(), "95% interval".to_owned()];
    let rows = found.periods.iter().filter_map(|period| {
        let tilt = period.tilt?;
        let interval = tilt.interval.map(|of| format!("{} to {}", signed(of.low), signed(of.high)));
        Some(vec![period.period.to_string(), signed(tilt.value), interval.unwrap_or_default()])
    });
    std::iter::once(heading).chain(rows).collect()
}

fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

const MARKDOWN: &str = include_str!("../templates/brief.md.jinja");
const HTML: &str = include_str!("../templates/brief.html.jinja");

impl Brief {
    /// As Markdown.
    ///
    /// # Errors
    /// If the template cannot be filled, which a test rules out.
    pub fn markdown(&self) -> Result<String, minijinja::Error> {
        let mut environment = Environment::new();
        environment.add_filter("md", |words: String| {
            let mut plain = String::with_capacity(words.len());
            for letter in words.chars() {
                if matches!(letter, '*' | '_' | '[' | ']' | '<' | '>' | '`' | '\\' | '#' | '|') {
                    plain.push('\\');
                }
                plain.push(if letter.is_control() { ' ' } else { letter });
            }
            plain
        });
        environment.add_template("brief.md", MARKDOWN)?;
        environment.get_template("brief.md")?.render(context! { brief => Serde(self) })
    }

    /// As one page of HTML that needs nothing beside it.
    ///
    /// # Errors
    /// If the template cannot be filled, which a test rules out.
    pub fn html(&self) -> Result<String, minijinja::Error> {
        let mut environment = Environment::new();
        environment.add_template("brief.html", HTML)?;
        environment.get_template("brief.html")?.render(context! { brief => Serde(self) })
    }
}
