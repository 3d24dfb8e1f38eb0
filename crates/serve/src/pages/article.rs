//! An article: its text with the coded words marked, what was coded beside it, and by which rule.

use std::collections::HashMap;
use std::ops::Range;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::Uri;
use axum::response::{IntoResponse, Redirect, Response};
use demarche_coder::{Coder, Explanation, Ground, JudgingModel};
use demarche_ledger::{Held, HeldArticle};
use demarche_statement::Statement;
use serde::Deserialize;

use crate::format::{self, When};
use crate::language::{ENGLISH, Words};
use crate::layout::{Page, Place, render};
use crate::marks::{self, Mark, Piece, Sentence};
use crate::views::{self, Gist, Tag};
use crate::{Desk, Failure, query};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Question {
    version: String,
}

/// What was coded of a sentence.
struct Note {
    number: usize,
    id: String,
    matter: Option<i64>,
    gist: Gist,
    amounts: Vec<String>,
    /// What else is known: a name and its words.
    fields: Vec<(&'static str, String)>,
    tags: Vec<Tag>,
    confidence: String,
    rule: String,
    evidence: Vec<String>,
}

/// A paragraph with the notes on it.
struct Block {
    pieces: Vec<Piece>,
    notes: Vec<Note>,
}

struct Version {
    ordinal: i64,
    address: String,
    is_shown: bool,
    recorded: String,
}

#[derive(Template)]
#[template(path = "article.html")]
struct ArticlePage {
    words: &'static Words,
    title: String,
    outlet: String,
    author: String,
    published: When,
    url: Option<String>,
    host: String,
    coder: String,
    recorded: String,
    statements: String,
    is_current: bool,
    is_reprint: bool,
    versions: Vec<Version>,
    blocks: Vec<Block>,
}

pub(crate) async fn show(
    State(desk): State<Desk>,
    Path(id): Path<String>,
    Query(question): Query<Question>,
    uri: Uri,
) -> Result<Response, Failure> {
    let wanted = match question.version.trim() {
        "" => None,
        words => {
            Some(words.parse::<i64>().map_err(|_| Failure::Unfit(format!("“{words}” is no number of a version")))?)
        }
    };
    let page = desk.page(uri.to_string(), move |desk, ledger| {
        let words = &ENGLISH;
        let versions = ledger.article(&id)?;
        let shown = versions
            .iter()
            .find(|version| wanted.map_or(version.current, |wanted| version.ordinal == wanted))
            .ok_or_else(|| match wanted {
                Some(wanted) if !versions.is_empty() => {
                    Failure::Missing(format!("the article has no version {wanted}"))
                }
                _ => Failure::Missing(format!("the ledger has no article {id}")),
            })?;
        let held = ledger.statements_of(shown.version)?;
        let page = of(words, desk.coder(), &id, &versions, shown, &held);
        render(page.title.clone(), Place::None, &page)
    });
    Ok(Page::answer(page.await?))
}

/// Leads from the id of a statement to its place in its article.
pub(crate) async fn find(State(desk): State<Desk>, Path(id): Path<String>) -> Result<Response, Failure> {
    let held = desk.read(move |_, ledger| Ok(ledger.statement(&id)?)).await?;
    Ok(Redirect::to(&query::statement(&held.statement.cite_info.id, &held.statement.id)).into_response())
}

fn of(
    words: &'static Words,
    coder: &Coder,
    id: &str,
    versions: &[HeldArticle],
    shown: &HeldArticle,
    held: &[Held],
) -> ArticlePage {
    let article = &shown.article;
    let letters: Vec<char> = article.text.chars().collect();
    let mut worker = demarche_english::pipeline().worker();
    let explained: HashMap<String, Explanation> = coder
        .explain(article, |text| worker.parse(text))
        .into_iter()
        .map(|(statement, explanation)| (statement.id, explanation))
        .collect();
    let mut marks = Vec::new();
    let mut sentences = Vec::new();
    for (place, one) in held.iter().enumerate() {
        let said = &one.statement;
        sentences.push(Sentence { place: said.text_info.start..said.text_info.end, note: place + 1 });
        marks.extend(of_statement(said, explained.get(&said.id)));
    }
    let paragraphs = marks::paragraphs(&letters);
    let mut notes: Vec<Note> = held
        .iter()
        .enumerate()
        .map(|(place, one)| note(words, place + 1, one, explained.get(&one.statement.id)))
        .collect();
    let last = paragraphs.len().saturating_sub(1);
    let mut blocks: Vec<Block> = Vec::new();
    for (place, paragraph) in paragraphs.iter().enumerate() {
        let (mut own, rest): (Vec<Note>, Vec<Note>) = notes
            .into_iter()
            .partition(|note| place == last || held[note.number - 1].statement.text_info.start < paragraph.end);
        own.sort_by_key(|note| held[note.number - 1].statement.text_info.start);
        notes = rest;
        blocks.push(Block { pieces: marks::pieces(&letters, paragraph.clone(), &marks, &sentences), notes: own });
    }
    let url = article.url.as_deref().filter(|url| url.starts_with("https://") || url.starts_with("http://"));
    let host = url.and_then(|url| url.split('/').nth(2)).unwrap_or_default().to_owned();
    ArticlePage {
        words,
        title: article.title.clone().unwrap_or_else(|| words.untitled.to_owned()),
        outlet: article.publication.clone().unwrap_or_else(|| words.no_outlet.to_owned()),
        author: article.author.clone().unwrap_or_default(),
        published: format::when(words, article.published, None),
        url: url.map(str::to_owned),
        host,
        coder: shown.coder.clone(),
        recorded: shown.recorded.get(..16).unwrap_or(&shown.recorded).replace('T', " "),
        statements: words.statements.of(held.len()),
        is_current: shown.current,
        is_reprint: shown.reprint_of.is_some(),
        versions: versions
            .iter()
            .map(|version| Version {
                ordinal: version.ordinal,
                address: query::with(&query::article(id), &[("version", &version.ordinal.to_string())]),
                is_shown: version.ordinal == shown.ordinal,
                recorded: version.recorded.get(..10).unwrap_or_default().to_owned(),
            })
            .collect(),
        blocks,
    }
}

/// The words that fill the parts of a statement: as the rule found them, else where parties stand.
fn of_statement(said: &Statement, explanation: Option<&Explanation>) -> Vec<Mark> {
    if let Some(explanation) = explanation {
        let mark = |mark: &demarche_coder::Mark| Mark { place: mark.chars.clone(), part: mark.part.as_str() };
        return explanation.marks.iter().map(mark).collect();
    }
    let side = |entities: &[demarche_statement::Entity], part| {
        entities.iter().map(|entity| Mark { place: place(entity), part }).collect::<Vec<_>>()
    };
    let mut marks = side(&said.actor, "actor");
    marks.extend(side(&said.recipient, "recipient"));
    marks.extend(said.speaker.iter().map(|entity| Mark { place: place(entity), part: "speaker" }));
    marks
}

fn place(entity: &demarche_statement::Entity) -> Range<usize> {
    entity.start..entity.end
}

fn note(words: &'static Words, number: usize, held: &Held, explanation: Option<&Explanation>) -> Note {
    let said = &held.statement;
    let mut fields: Vec<(&'static str, String)> = Vec::new();
    let mut add =
        |name, value: Option<String>| fields.extend(value.filter(|value| !value.is_empty()).map(|value| (name, value)));
    add(words.part_issue, said.position.as_ref().map(|position| position.issue.clone()));
    add(words.part_condition, said.condition.clone());
    add(
        words.part_value,
        said.value.map(|value| format!("{} {}", format::large(words, value), said.unit.as_deref().unwrap_or_default())),
    );
    add(words.part_where, said.event_loc.as_ref().map(|place| place.name.clone()));
    add(words.part_context, Some(said.context.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")));
    add(
        words.part_speaker,
        said.speaker.as_ref().map(|speaker| {
            let party = views::Party::of(speaker);
            match party.office {
                Some(office) => format!("{}, {office}", party.name),
                None => party.name,
            }
        }),
    );
    let cited = |source: &demarche_statement::Source| match source.date {
        Some(day) => format!("{}, {}", source.outlet, format::short_day(words, day)),
        None => source.outlet.clone(),
    };
    add(words.part_cites, Some(said.sources.iter().map(cited).collect::<Vec<_>>().join("; ")));
    let (rule, evidence) = explanation.map(|explanation| ground(words, &explanation.ground)).unwrap_or_default();
    Note {
        number,
        id: said.id.clone(),
        matter: held.matter,
        gist: Gist::of(words, said),
        amounts: said.money.iter().map(|one| views::amount(words, one)).collect(),
        fields,
        tags: views::standing(words, held),
        confidence: format::percent(said.confidence),
        rule,
        evidence,
    }
}

/// The rule in words, and what speaks for a judgement.
fn ground(words: &Words, ground: &Ground) -> (String, Vec<String>) {
    match ground {
        Ground::Entry { name, file, line } => (words.by_entry.of(name).with(file).with(line).to_string(), Vec::new()),
        Ground::Judgement { model, category, related, likelihood, evidence } => (
            match model {
                JudgingModel::Relations => &words.by_model,
                JudgingModel::Deeds => &words.by_model_of_deeds,
            }
            .of(category.as_str().to_lowercase())
            .with(format::percent(*likelihood))
            .with(format::percent(*related))
            .to_string(),
            evidence.iter().map(|(seen, weight)| format!("{seen} +{weight:.2}")).collect(),
        ),
        Ground::Quotation => (words.quotation.to_owned(), Vec::new()),
        Ground::ReportedSpeech => (words.reported_speech.to_owned(), Vec::new()),
    }
}
