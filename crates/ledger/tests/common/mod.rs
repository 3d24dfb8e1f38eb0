//! Statements as the coder makes them, for tests.
#![allow(dead_code, unreachable_pub, missing_docs)]

use demarche_ledger::{Coding, Ledger};
use demarche_statement::{
    Amount, Article, Bound, Category, Citation, DatePrecision, Entity, Instrument, Kind, Modality, Scope, Source,
    Statement, TextSpan, statement_id,
};
use jiff::Timestamp;
use jiff::civil::Date;

pub fn day(words: &str) -> Date {
    words.parse().expect("a day")
}

pub fn noon() -> Timestamp {
    "2026-01-01T12:00:00Z".parse().expect("a time")
}

pub fn article(publication: &str, published: &str, text: &str) -> Article {
    Article {
        publication: Some(publication.to_owned()),
        published: Some(day(published)),
        id: Some(format!("{publication}-{published}")),
        ..Article::new(text)
    }
}

pub fn party(text: &str, words: &str, code: &str) -> Entity {
    let start = text.find(words).map_or(0, |at| text[..at].chars().count());
    Entity {
        entity_text: words.to_owned(),
        start,
        end: start + words.chars().count(),
        identifier_text: Some(words.to_owned()),
        identifier_id: Some(format!("country/{code}")),
        code: Some(code.to_owned()),
        ..Entity::default()
    }
}

pub fn dollars(amount: f64, instrument: Instrument) -> Amount {
    Amount {
        amount,
        amount_to: None,
        currency: "USD".into(),
        bound: Bound::Exact,
        instrument: Some(instrument),
        stage: None,
        extent: None,
        purpose: None,
        period: None,
        text: format!("${amount}"),
        part_of: None,
    }
}

pub fn cited(outlet: &str) -> Source {
    Source { outlet: outlet.to_owned(), date: None, text: format!("({outlet})"), scope: Scope::Sentence }
}

/// A statement about the article's first sentence: who, to whom, what, when.
pub fn event(
    article: &Article,
    actor: (&str, &str),
    recipient: (&str, &str),
    category: Category,
    on: &str,
) -> Statement {
    let sentence: String = article.text.split_inclusive(". ").next().unwrap_or_default().trim_end().to_owned();
    let span = TextSpan { sequence: 0, start: 0, end: sentence.chars().count() };
    let mut statement = Statement::new(Kind::Event, sentence, span);
    statement.actor = vec![party(&article.text, actor.0, actor.1)];
    statement.recipient = vec![party(&article.text, recipient.0, recipient.1)];
    statement.event = vec![category];
    statement.date = Some(day(on));
    statement.date_precision = Some(DatePrecision::Day);
    statement.modality = Modality::Actual;
    statement.confidence = 0.9;
    statement.cite_info = Citation {
        id: article.identifier(),
        publication: article.publication.clone(),
        title: article.title.clone(),
        url: article.url.clone(),
        language: article.language.clone(),
        date: article.published,
        coder: "test 1".into(),
    };
    statement
}

/// Gives the statements their ids, as a coder does.
pub fn coding(article: Article, mut statements: Vec<Statement>) -> Coding {
    for statement in &mut statements {
        statement.id = statement_id(&article.identifier(), statement);
    }
    Coding { article, coder: "test 1".into(), statements }
}

/// A report that Japan gave Azerbaijan so much, in an outlet of its own words.
pub fn gift(publication: &str, published: &str, text: &str, millions: f64) -> Coding {
    let article = article(publication, published, text);
    let mut statement = event(&article, ("Japan", "JPN"), ("Azerbaijan", "AZE"), Category::Aid, "2006-03-08");
    statement.money = vec![dollars(millions * 1e6, Instrument::Grant)];
    coding(article, vec![statement])
}

pub fn record(ledger: &mut Ledger, codings: &[Coding]) {
    ledger.record(codings, noon()).expect("recorded");
}
