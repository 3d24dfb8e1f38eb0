//! What addresses ask for.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::LazyLock;

use demarche_assess::{Bloc, Membership};
use demarche_atlas::{Atlas, Referent};
use demarche_statement::Sector;
use jiff::civil::Date;
use serde::Deserialize;

use crate::{Desk, Failure};

/// So many statements are looked at where no days are asked for: more would let a reader wait, and fill no page that is of use.
pub(crate) const AT_ONCE: usize = 2000;

/// Days from a form: empty fields do not limit.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Span {
    pub(crate) from: String,
    pub(crate) to: String,
}

impl Span {
    pub(crate) fn days(&self) -> Result<(Option<Date>, Option<Date>), Failure> {
        let (from, to) = (day(&self.from)?, day(&self.to)?);
        match (from, to) {
            (Some(from), Some(to)) if to < from => {
                Err(Failure::Unfit(format!("the time ends on {to}, before it begins on {from}; swap the two days")))
            }
            _ => Ok((from, to)),
        }
    }
}

/// A day from a form.
pub(crate) fn day(words: &str) -> Result<Option<Date>, Failure> {
    match words.trim() {
        "" => Ok(None),
        words => {
            words.parse().map(Some).map_err(|_| Failure::Unfit(format!("“{words}” is no day; write it as 2006-03-13")))
        }
    }
}

/// The code of a party by code or name.
pub(crate) fn party(name: &str) -> Result<String, Failure> {
    let name = name.trim();
    code_of(Desk::atlas(), name).ok_or_else(|| {
        Failure::Unfit(format!("no country or body is called “{name}”; give its name, or its code of three letters"))
    })
}

/// The codes of countries and bodies by their names in small letters, as people type them.
static TYPED: LazyLock<HashMap<String, &str>> = LazyLock::new(|| {
    let atlas = Desk::atlas();
    let countries = atlas.countries().iter().flat_map(|country| {
        let names = std::iter::once(country.name.as_str()).chain(country.other_names().iter().map(String::as_str));
        names.map(|name| (name, country.code.as_str()))
    });
    let bodies = atlas.bodies().iter().map(|body| (body.name.as_str(), body.code.as_str()));
    let mut codes = HashMap::new();
    for (name, code) in countries.chain(bodies) {
        codes.entry(name.to_lowercase()).or_insert(code);
    }
    codes
});

fn code_of(atlas: &Atlas, name: &str) -> Option<String> {
    let upper = name.to_uppercase();
    if atlas.country(&upper).is_some() || atlas.bodies().iter().any(|body| body.code == upper) {
        return Some(upper);
    }
    let named = atlas.names().exactly(name).iter().find_map(|referent| match *referent {
        Referent::Country(index) | Referent::National(index) => Some(atlas.countries()[index].code.clone()),
        Referent::Body(index) => Some(atlas.bodies()[index].code.clone()),
        _ => None,
    });
    let typed = || TYPED.get(&name.to_lowercase()).map(|&code| code.to_owned());
    // Codes that the tables lack may still stand in statements.
    let is_code = (2..=6).contains(&upper.len()) && upper.bytes().all(|letter| letter.is_ascii_uppercase());
    named.or_else(typed).or_else(|| Some(upper).filter(|_| is_code && name.len() == 3))
}

/// A bloc of the atlas, or countries and bodies with commas between; else the first of these that is none, or nothing where none is
/// named.
pub(crate) fn named_bloc(name: &str) -> Result<Bloc, Option<&str>> {
    let (atlas, name) = (Desk::atlas(), name.trim());
    let folded = name.to_lowercase();
    if let Some(known) = atlas.blocs().into_iter().find(|bloc| bloc.to_lowercase() == folded) {
        let member = |member: &demarche_atlas::Membership| Membership {
            code: member.member.clone(),
            since: member.from,
            until: member.to,
        };
        let members = atlas.bloc_memberships(known).iter().map(member).collect();
        return Ok(Bloc { name: known.to_owned(), members });
    }
    let parts = name.split(',').map(str::trim).filter(|part| !part.is_empty());
    let member = |part| Ok(Membership { code: code_of(atlas, part).ok_or(Some(part))?, since: None, until: None });
    let members: Vec<Membership> = parts.map(member).collect::<Result<_, Option<&str>>>()?;
    if members.is_empty() { Err(None) } else { Ok(Bloc { name: name.to_owned(), members }) }
}

/// The same, for a page.
pub(crate) fn bloc(name: &str) -> Result<Bloc, Failure> {
    named_bloc(name).map_err(|part| {
        let wrong = match part {
            Some(part) => format!("no bloc, country or body is called “{part}”"),
            None => format!("“{}” names nobody", name.trim()),
        };
        Failure::Unfit(format!("{wrong}; the blocs are {}", Desk::atlas().blocs().join(", ")))
    })
}

/// What all countries and organisations are called, for forms to propose.
pub(crate) fn names() -> Vec<&'static str> {
    let atlas = Desk::atlas();
    let mut names: Vec<&str> = atlas.countries().iter().map(|country| country.name.as_str()).collect();
    let organisations = atlas.bodies().iter().filter(|body| body.sector == Sector::Igo);
    names.extend(organisations.map(|body| body.name.as_str()));
    names.sort_unstable();
    names.dedup();
    names
}

/// What a party is called.
pub(crate) fn name_of(code: &str) -> &str {
    let atlas = Desk::atlas();
    let country = atlas.country(code).map(|country| country.name.as_str());
    country
        .or_else(|| atlas.bodies().iter().find(|body| body.code == code).map(|body| body.name.as_str()))
        .unwrap_or(code)
}

/// Words as a segment of an address, or a value in one.
pub(crate) fn segment(words: &str) -> String {
    let mut segment = String::with_capacity(words.len());
    for byte in words.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => segment.push(char::from(byte)),
            // Writing to memory does not fail.
            byte => _ = write!(segment, "%{byte:02X}"),
        }
    }
    // A browser would take these for ways up.
    if segment.bytes().all(|byte| byte == b'.') { segment.replace('.', "%2E") } else { segment }
}

/// The address of an article.
pub(crate) fn article(id: &str) -> String {
    format!("/article/{}", segment(id))
}

/// The address of a statement in its article.
pub(crate) fn statement(article: &str, id: &str) -> String {
    format!("{}#{}", self::article(article), segment(id))
}

/// An address with the questions that have a value.
pub(crate) fn with(path: &str, questions: &[(&str, &str)]) -> String {
    let mut address = path.to_owned();
    for (name, value) in questions.iter().filter(|(_, value)| !value.is_empty()) {
        address.push(if address.contains('?') { '&' } else { '?' });
        // Writing to memory does not fail.
        let _ = write!(address, "{name}={}", segment(value));
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_id_is_one_segment_of_an_address() {
        assert_eq!(segment("https://example.org/a?b#c"), "https%3A%2F%2Fexample.org%2Fa%3Fb%23c");
        assert_eq!(segment("é"), "%C3%A9");
        assert_eq!(segment(".."), "%2E%2E");
    }

    #[test]
    fn parties_go_by_code_and_by_name() {
        assert_eq!(party("jpn").unwrap(), "JPN");
        assert_eq!(party("Azerbaijan").unwrap(), "AZE");
        assert_eq!(party("azerbaijan").unwrap(), "AZE");
        assert_eq!(party(" united NATIONS").unwrap(), party("United Nations").unwrap());
        // Statements may have codes that the atlas lacks.
        assert_eq!(party("QQX").unwrap(), "QQX");
        assert!(party("Nowhere at all").is_err());
        assert_eq!(name_of("JPN"), "Japan");
    }

    #[test]
    fn a_time_that_ends_before_it_begins_is_told_as_such() {
        let span = Span { from: "2006-03-02".into(), to: "2006-03-01".into() };
        assert!(span.days().unwrap_err().to_string().contains("before it begins"));
        assert!(Span::default().days().unwrap() == (None, None));
        assert!(day("March").is_err());
    }
}
