//! Briefs of two parties over a time: what happened, the money, positions, promises, voices, what sources differ on.
//!
//! Every sentence is made from one matter by a template and carries citations; each leads to the outlet, the date and the
//! sentence that it rests on. Where no template fits, the sentence itself is quoted. Nothing is judged.

mod cite;
mod phrases;

use std::collections::BTreeMap;

use demarche_assess::{
    DyadQuestion, Grain, MoneyQuestion, PositionQuestion, PromiseStatus, PromisesQuestion, Told, dyad, money,
    positions, promises,
};
use demarche_statement::{Category, DatePrecision, Kind, Modality, Statement};
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
    /// What the intervals' chance is drawn from.
    pub seed: u64,
}

/// How many days before its publication an article's news may lie.
const NEWS: i32 = 14;

/// A sentence with what it rests on.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Line {
    /// When, as `March 8`; empty where the day is not known.
    pub when: String,
    /// The sentence.
    pub text: String,
    /// What it rests on.
    pub cites: Vec<Citation>,
}

/// A row of the table of money.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MoneyLine {
    /// From whom to whom.
    pub direction: String,
    /// What kind, how far, what it covers.
    pub what: String,
    /// How much.
    pub figure: String,
    /// ISO 4217.
    pub currency: String,
    /// How it was derived; empty for what is told.
    pub derived: String,
    /// What it rests on.
    pub cites: Vec<Citation>,
}

/// A part of a brief.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Section {
    /// Its heading.
    pub title: String,
    /// Its sentences.
    pub lines: Vec<Line>,
}

/// A brief, to be written as Markdown or HTML.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Brief {
    /// What it is called.
    pub title: String,
    /// The time it covers, in words.
    pub period: String,
    /// The parts with a sentence, in order.
    pub sections: Vec<Section>,
    /// The table of money.
    pub money: Vec<MoneyLine>,
    /// What to bear in mind about the money.
    pub money_notes: Vec<String>,
    /// The chart of the years, as SVG.
    pub timeline: Option<String>,
    /// Whether sources are cited in notes.
    pub is_noted: bool,
    /// The sentences that everything rests on.
    pub evidence: Vec<Evidence>,
    /// How many statements, articles and outlets it was made from, in words.
    pub made_from: String,
}

/// Makes a brief from statements.
pub fn brief(told: &[Told<'_>], question: &BriefQuestion<'_>) -> Brief {
    let [one, other] = question.pair;
    let between: Vec<Told<'_>> = told
        .iter()
        .filter(|told| {
            let has = |code: &str| told.statement.parties().any(|party| party.code.as_deref() == Some(code));
            has(one) && has(other)
        })
        .copied()
        .collect();
    let published = || between.iter().filter_map(|told| told.statement.cite_info.date);
    let to = question.to.or_else(|| published().max());
    // The first articles tell of the days before them.
    let first = published().min();
    let news = || between.iter().filter(|told| told.statement.date_precision == Some(DatePrecision::Day));
    let early = news()
        .filter_map(|told| told.day())
        .filter(|day| first.is_some_and(|first| *day <= first && (first - *day).get_days() <= NEWS));
    let from = question.from.or_else(|| early.min()).or(first);
    let is_within =
        |day: Option<Date>| day.is_some_and(|day| from.is_none_or(|from| from <= day) && to.is_none_or(|to| day <= to));
    // What was told in the time, and what is told of it.
    let mut current: Vec<Told<'_>> = between
        .iter()
        .filter(|told| is_within(told.statement.cite_info.date) || is_within(told.day()))
        .copied()
        .collect();
    current.sort_by_key(|told| {
        (told.day(), told.statement.cite_info.date, told.statement.text_info.sequence, &told.statement.id)
    });
    let year = to.or(from).map(|day| day.year());
    let mut cites = Cites::new(&between, question.style, year);

    let mut by_matter: BTreeMap<u64, Vec<&Told<'_>>> = BTreeMap::new();
    for told in &current {
        by_matter.entry(told.matter).or_default().push(told);
    }
    let mut matters: Vec<Vec<&Told<'_>>> = by_matter.into_values().collect();
    matters.sort_by_key(|matter| {
        (
            matter[0].day(),
            matter[0].statement.cite_info.date,
            matter[0].statement.text_info.sequence,
            matter[0].statement.id.clone(),
        )
    });

    let is_accord =
        |statement: &Statement| statement.cameo.as_ref().is_some_and(|code| code.as_str().starts_with("057"));
    let is_past = |told: &Told<'_>| {
        told.statement.date_precision.is_some_and(|precision| precision != DatePrecision::Publication)
            && told.day().is_some_and(|day| from.is_some_and(|from| day < from))
    };
    let mut sections: BTreeMap<usize, Section> = BTreeMap::new();
    let mut add = |place: usize, title: &str, line: Line| {
        let section = sections.entry(place).or_insert_with(|| Section { title: title.to_owned(), lines: Vec::new() });
        if !section.lines.iter().any(|known| known.text == line.text && known.when == line.when) {
            section.lines.push(line);
        }
    };
    for line in figures(&between, question, from, to, &mut cites) {
        add(0, "In figures", line);
    }
    for matter in &matters {
        let first = matter[0];
        let statement = first.statement;
        let ids: Vec<&str> = matter.iter().map(|told| told.statement.id.as_str()).collect();
        if statement.modality == Modality::Denied {
            let line = Line { when: when(first, year), text: phrases::sentence(statement), cites: cites.of(&ids) };
            add(7, "What sources differ on", line);
            continue;
        }
        match statement.kind {
            Kind::Event if statement.modality == Modality::Actual => {
                let line = Line { when: when(first, year), text: phrases::sentence(statement), cites: cites.of(&ids) };
                if is_past(first) {
                    add(6, "The longer line", line);
                } else if is_accord(statement) || statement.event.first() == Some(&Category::Agree) {
                    add(2, "Agreements", line);
                } else {
                    add(1, "What happened", line);
                }
            }
            Kind::Event | Kind::Quantity | Kind::Position => {}
            Kind::Speech => {
                if let Some(text) = phrases::voice(statement) {
                    add(5, "Voices", Line { when: when(first, year), text, cites: cites.of(&ids) });
                }
            }
        }
        for told in matter.iter().filter(|told| told.statement.kind != Kind::Speech && told.statement.quote.is_some()) {
            if let Some(text) = phrases::voice(told.statement) {
                add(5, "Voices", Line { when: when(told, year), text, cites: cites.of(&[&told.statement.id]) });
            }
        }
    }

    let by_id: BTreeMap<&str, &Statement> =
        current.iter().map(|told| (told.statement.id.as_str(), told.statement)).collect();
    let held =
        positions(&current, &PositionQuestion { party: Some(one), other: Some(other), ..PositionQuestion::default() });
    for held in &held.held {
        if let Some(statement) =
            by_id.get(held.statements[0].as_str()).filter(|statement| statement.modality != Modality::Denied)
        {
            let ids: Vec<&str> = held.statements.iter().map(String::as_str).collect();
            let line = Line { when: String::new(), text: phrases::position(statement), cites: cites.of(&ids) };
            let title = "Positions and bargains";
            add(3, title, line);
        }
    }
    let asked = PromisesQuestion { party: Some(one), other: Some(other), from: None, to, on: to };
    for promise in promises(&between, &asked) {
        let ids: Vec<&str> = promise.statements.iter().chain(&promise.by).map(String::as_str).collect();
        let Some(statement) =
            between.iter().map(|told| told.statement).find(|statement| statement.id == promise.statements[0])
        else {
            continue;
        };
        let status = match promise.status {
            PromiseStatus::Overdue => "Overdue",
            PromiseStatus::Open => "Open",
            PromiseStatus::Broken => "Broken",
            PromiseStatus::Kept => "Kept",
        };
        let due = promise.deadline.map(|day| format!(", due by {}", phrases::day(day, year))).unwrap_or_default();
        let told = match statement.kind {
            Kind::Position => phrases::position(statement),
            _ => phrases::sentence(statement),
        };
        add(4, "Promises", Line { when: format!("{status}{due}"), text: told, cites: cites.of(&ids) });
    }

    let paid = money(&current, &MoneyQuestion { party: one, other: Some(other), from: None, to: None, rates: None });
    let name = |code: &str| {
        question.pair.iter().position(|known| *known == code).map_or(code, |at| question.names[at]).to_owned()
    };
    let direction = |flow: &demarche_assess::Flow| {
        let (from, to) = (name(&flow.from), name(&flow.to));
        if flow.is_mutual { format!("{from} and {to}") } else { format!("{from} to {to}") }
    };
    let of_rows = |rows: &[usize]| rows.iter().map(|row| paid.rows[*row].statement.as_str()).collect::<Vec<_>>();
    let mut table: Vec<MoneyLine> = Vec::new();
    for total in &paid.totals {
        let stage = total.stage.map(|stage| format!(", {stage}")).unwrap_or_default();
        let class = match (total.class, total.year) {
            (_, Some(year)) => format!(", in {year}"),
            (demarche_assess::Class::Cumulative, _) => ", in all so far".to_owned(),
            (demarche_assess::Class::Balance, _) => ", outstanding".to_owned(),
            _ => String::new(),
        };
        let disputed = if total.is_disputed { ", disputed" } else { "" };
        table.push(MoneyLine {
            direction: direction(&total.flow),
            what: format!("{}{stage}{class}{disputed}", phrases::instrument(total.instrument)),
            figure: total.figure.to_string(),
            currency: total.currency.clone(),
            derived: String::new(),
            cites: cites.of(&of_rows(&total.rows)),
        });
    }
    for row in paid.rows.iter().filter(|row| row.omitted.as_ref().is_some_and(|omitted| omitted.rule == "R3")) {
        table.push(MoneyLine {
            direction: direction(&row.flow),
            what: format!("{}, included in the above", phrases::instrument(row.instrument)),
            figure: row.figure.to_string(),
            currency: row.currency.clone(),
            derived: String::new(),
            cites: cites.of(&[&row.statement]),
        });
    }
    for implied in &paid.implied {
        table.push(MoneyLine {
            direction: direction(&implied.flow),
            what: implied.what.clone(),
            figure: implied.figure.to_string(),
            currency: implied.currency.clone(),
            derived: implied.formula.clone(),
            cites: cites.of(&of_rows(&implied.rows)),
        });
    }
    for dispute in &paid.disputes {
        let sides: Vec<String> =
            dispute.sides.iter().map(|side| format!("{} ({})", side.figure, side.outlet)).collect();
        let rows: Vec<usize> = dispute.sides.iter().map(|side| side.row).collect();
        let verb =
            if dispute.is_revision { "was told first one way, then another" } else { "is told in different ways" };
        let text = format!("The {} {verb}: {}.", dispute.what, sides.join(", "));
        add(7, "What sources differ on", Line { when: String::new(), text, cites: cites.of(&of_rows(&rows)) });
    }
    let long = dyad(
        &between,
        &DyadQuestion { pair: question.pair, from: None, to, grain: Grain::Year, seed: question.seed, draws: 400 },
    );
    let timeline = (long.episodes > 0).then(|| charts::dyad_timeline(&long, question.names));
    let outlets: std::collections::BTreeSet<&str> =
        current.iter().filter_map(|told| told.statement.cite_info.publication.as_deref()).collect();
    let articles: std::collections::BTreeSet<&str> =
        current.iter().map(|told| told.statement.cite_info.id.as_str()).collect();
    let period = match (from, to) {
        (Some(from), Some(to)) if from != to => format!("{} to {}", phrases::day(from, None), phrases::day(to, None)),
        (Some(day), _) | (_, Some(day)) => phrases::day(day, None),
        _ => String::new(),
    };
    Brief {
        title: format!("{} and {}", question.names[0], question.names[1]),
        period,
        sections: sections.into_values().collect(),
        money: table,
        money_notes: paid.notes,
        timeline,
        is_noted: question.style == CitationStyle::Notes,
        evidence: cites.evidence(),
        made_from: format!(
            "{} in {} of {}",
            count(current.len(), "statement"),
            count(articles.len(), "article"),
            count(outlets.len(), "outlet")
        ),
    }
}

fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

/// What is counted, and how it compares with the time before.
fn figures(
    between: &[Told<'_>],
    question: &BriefQuestion<'_>,
    from: Option<Date>,
    to: Option<Date>,
    cites: &mut Cites<'_>,
) -> Vec<Line> {
    let count = |from: Option<Date>, to: Option<Date>| {
        dyad(
            between,
            &DyadQuestion { pair: question.pair, from, to, grain: Grain::Year, seed: question.seed, draws: 400 },
        )
    };
    let now = count(from, to);
    let plural = |count: usize| if count == 1 { "episode" } else { "episodes" };
    let ids: Vec<&str> = between
        .iter()
        .filter(|told| {
            told.statement.kind == Kind::Event
                && told.day().is_some_and(|day| from.is_none_or(|from| from <= day) && to.is_none_or(|to| day <= to))
        })
        .map(|told| told.statement.id.as_str())
        .collect();
    if now.episodes == 0 {
        return Vec::new();
    }
    let mut text = format!(
        "{} {} between the two {} told",
        now.episodes,
        plural(now.episodes),
        if now.episodes == 1 { "is" } else { "are" }
    );
    if let (Some(from), Some(to), Some(_)) = (from, to, question.from)
        && let Ok(end) = from.yesterday()
        && let Ok(start) = end.checked_sub(i64::from((to - from).get_days()).days())
    {
        let before = count(Some(start), Some(end));
        text.push_str(&format!(
            ", against {} in the time before ({} to {})",
            before.episodes,
            phrases::day(start, None),
            phrases::day(end, None)
        ));
    }
    text.push('.');
    let mut lines = vec![Line { when: String::new(), text, cites: cites.of(&ids) }];
    if let Some(net) = now.net.mean {
        let text = format!(
            "On PLOVER’s scale from −10 to 10 they average {}{}.",
            format!("{net:.1}").replace('-', "−"),
            match (now.verbal, now.material) {
                (Some(verbal), Some(material)) =>
                    format!(", words {verbal:.1} and deeds {material:.1}").replace('-', "−"),
                _ => String::new(),
            }
        );
        lines.push(Line { when: String::new(), text, cites: cites.of(&ids) });
    }
    lines
}

/// When something happened, in words; nothing where only the day of publication is known.
fn when(told: &Told<'_>, year: Option<i16>) -> String {
    let statement = told.statement;
    let Some(date) = statement.date else { return String::new() };
    match statement.date_precision {
        Some(DatePrecision::Publication) | None => String::new(),
        Some(DatePrecision::Year) => date.strftime("%Y").to_string(),
        Some(DatePrecision::Month) => date.strftime("%B %Y").to_string(),
        Some(DatePrecision::Day) => phrases::day(date, year),
        Some(DatePrecision::Span) => match statement.enddate.filter(|end| *end != date) {
            Some(end) => format!("{} to {}", phrases::day(date, year), phrases::day(end, year)),
            None => phrases::day(date, year),
        },
    }
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
