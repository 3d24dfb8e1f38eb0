//! An Atom feed (RFC 4287) of what happens between two parties.

use std::collections::BTreeMap;

use demarche_assess::Told;
use demarche_statement::{Kind, Statement};
use quick_xml::escape::escape;

/// A feed with an entry for each matter between two parties, the latest first: its sentence, and all who tell it. Times are
/// those of publication, at the start of the day in UTC; matters without one are left out.
pub fn atom(told: &[Told<'_>], pair: [&str; 2], names: [&str; 2]) -> String {
    let between = |statement: &Statement| {
        pair.iter().all(|code| statement.parties().any(|party| party.code.as_deref() == Some(code)))
    };
    let mut matters: BTreeMap<u64, Vec<&Statement>> = BTreeMap::new();
    for one in told.iter().filter(|one| one.statement.kind != Kind::Speech && between(one.statement)) {
        if one.statement.cite_info.date.is_some() {
            matters.entry(one.matter).or_default().push(one.statement);
        }
    }
    let [one, other] = pair;
    feed(
        &format!("urn:demarche:{one}:{other}"),
        &format!("{} and {}", names[0], names[1]),
        matters.into_values().collect(),
    )
}

/// A feed with an entry for each of these groups of tellings, the latest first: its first sentence, and all who tell it. Those
/// without a day of publication are left out.
pub fn feed(id: &str, title: &str, mut entries: Vec<Vec<&Statement>>) -> String {
    for tellings in &mut entries {
        tellings.retain(|statement| statement.cite_info.date.is_some());
        tellings.sort_by_key(|statement| (statement.cite_info.date, &statement.id));
    }
    entries.retain(|tellings| !tellings.is_empty());
    let last = |tellings: &Vec<&Statement>| tellings.iter().filter_map(|statement| statement.cite_info.date).max();
    entries.sort_by_key(|tellings| (std::cmp::Reverse(last(tellings)), &tellings[0].id));
    let time = |day: Option<jiff::civil::Date>| {
        day.map_or("1970-01-01T00:00:00Z".to_owned(), |day| format!("{day}T00:00:00Z"))
    };
    let mut feed = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n  <id>{}</id>\n  <title>{}</title>\n  <updated>{}</updated>\n  <author><name>demarche</name></author>\n",
        escape(id),
        escape(title),
        time(entries.iter().filter_map(last).max()),
    );
    for tellings in &entries {
        let first = tellings[0];
        let mut outlets: Vec<String> = tellings
            .iter()
            .map(|statement| {
                let outlet = statement.cite_info.publication.as_deref().unwrap_or("unnamed outlet");
                let cited: Vec<&str> = statement.sources.iter().map(|source| source.outlet.as_str()).collect();
                if cited.is_empty() { outlet.to_owned() } else { format!("{outlet} citing {}", cited.join(", ")) }
            })
            .collect();
        outlets.dedup();
        let sentence = first.text.split_whitespace().collect::<Vec<_>>().join(" ");
        let title: String = sentence.chars().take(120).collect();
        let dots = if sentence.chars().count() > 120 { "…" } else { "" };
        feed.push_str(&format!(
            "  <entry>\n    <id>urn:demarche:{}</id>\n    <title>{}{dots}</title>\n    <published>{}</published>\n    <updated>{}</updated>\n",
            escape(first.id.as_str()),
            escape(title.as_str()),
            time(first.cite_info.date),
            time(last(tellings)),
        ));
        if let Some(url) = &first.cite_info.url {
            feed.push_str(&format!("    <link rel=\"alternate\" href=\"{}\"/>\n", escape(url.as_str())));
        }
        for category in &first.event {
            feed.push_str(&format!("    <category term=\"{category}\"/>\n"));
        }
        feed.push_str(&format!(
            "    <content type=\"text\">{} ({})</content>\n  </entry>\n",
            escape(sentence.as_str()),
            escape(outlets.join("; ").as_str())
        ));
    }
    feed.push_str("</feed>\n");
    feed
}
