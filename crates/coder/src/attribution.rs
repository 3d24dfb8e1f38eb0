//! Who says so: outlets cited in brackets or in the sentence, speakers, quotations.

use std::ops::Range;
use std::sync::LazyLock;

use demarche_atlas::Atlas;
use demarche_statement::{Scope, Sector, Source};
use jiff::civil::Date;
use regex::Regex;

use crate::clause::{Clauses, Form, Relation};
use crate::dates::{self, DateMention};
use crate::lexicon::Lexicon;
use crate::mention::{Mentions, Party, PartyKind};
use crate::text::Text;

/// An outlet cited in the text, and where.
#[derive(Clone, Debug)]
struct Mark {
    sources: Vec<Source>,
    /// The words of the bracket, or the verb of the report.
    words: Range<usize>,
    sentence: usize,
    paragraph: usize,
    /// In brackets: counts for the sentences before it too.
    bracketed: bool,
    /// At the end of its sentence ("..., Reuters reported on Monday"): counts for all of it.
    closing: bool,
}

/// Words in quotation marks that somebody said.
#[derive(Clone, Debug)]
pub(crate) struct Quote {
    /// The words inside.
    pub(crate) words: Range<usize>,
    pub(crate) text: String,
    pub(crate) speaker: Party,
    /// The verb of saying.
    pub(crate) verb: usize,
}

/// What the text says of its sources.
#[derive(Clone, Debug)]
pub(crate) struct Attribution {
    marks: Vec<Mark>,
    pub(crate) quotes: Vec<Quote>,
}

static BRACKET: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\(([^()]{2,160})\)").unwrap_or_else(|error| panic!("bracket pattern: {error}")));

/// Reads the citations and quotations of an article.
pub(crate) fn read(
    text: &Text<'_>,
    atlas: &Atlas,
    lexicon: &Lexicon,
    clauses: &Clauses,
    mentions: &Mentions,
    dates: &[DateMention],
    published: Option<Date>,
) -> Attribution {
    let mut marks = bracketed(text, atlas, published);
    marks.extend(reported(text, atlas, lexicon, clauses, mentions, dates, published));
    for mark in closing(text, atlas, lexicon, dates, published) {
        match marks.iter_mut().find(|known| known.words == mark.words) {
            Some(known) => known.closing = true,
            None => marks.push(mark),
        }
    }
    marks.sort_by_key(|mark| mark.words.start);
    Attribution { marks, quotes: quotes(text, lexicon, clauses, mentions) }
}

/// "(Turan, March 6)", "(ANS TV, Trend, March 7; Echo, March 8)", "(ITAR-TASS)".
fn bracketed(text: &Text<'_>, atlas: &Atlas, published: Option<Date>) -> Vec<Mark> {
    let mut marks = Vec::new();
    for captures in BRACKET.captures_iter(text.article) {
        let (Some(whole), Some(inside)) = (captures.get(0), captures.get(1)) else { continue };
        let mut sources = Vec::new();
        for piece in inside.as_str().split(';') {
            let found = dates::find(piece);
            let date = found.iter().rfind(|date| date.is_day());
            let names = &piece[..date.map_or(piece.len(), |date| date.bytes.start)];
            let names: Vec<&str> = names.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
            let all_known = names.iter().all(|name| atlas.outlet(name).is_some());
            let look_like_names = names.iter().all(|name| looks_like_outlet(name));
            if names.is_empty() || !(all_known || (date.is_some() && look_like_names)) {
                sources.clear();
                break;
            }
            let resolved = date.and_then(|date| date.resolve(published, false)).map(|resolved| resolved.date);
            sources.extend(names.into_iter().map(|name| Source {
                outlet: atlas.outlet(name).map_or_else(|| name.to_owned(), |outlet| canonical(name, &outlet.name)),
                date: resolved,
                text: whole.as_str().to_owned(),
                scope: Scope::Sentence,
            }));
        }
        let words = text.words_in(&whole.range());
        if sources.is_empty() || words.is_empty() {
            continue;
        }
        // A bracket that the parser cut off belongs to the sentence before it.
        let anchor = words.start.checked_sub(1).unwrap_or(words.start);
        let same_paragraph = text.words[anchor].paragraph == text.words[words.start].paragraph;
        let anchor = if same_paragraph { anchor } else { words.start };
        let (sentence, paragraph) = (text.words[anchor].sentence, text.words[anchor].paragraph);
        marks.push(Mark { sources, words, sentence, paragraph, bracketed: true, closing: false });
    }
    marks
}

/// The outlet's usual name, unless the text's words say more ("ANS TV", not "ANS").
fn canonical(name: &str, known: &str) -> String {
    if name.starts_with(known) && name.len() > known.len() && !name.contains("gency") { name } else { known }.to_owned()
}

/// One to six words, the first with a capital or a figure, none of them a verb of a sentence: names, not asides.
fn looks_like_outlet(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    let starts = |word: &&str| word.chars().next().is_some_and(|first| first.is_uppercase() || first.is_ascii_digit());
    (1..=6).contains(&words.len())
        && words.first().is_some_and(starts)
        && words.iter().all(|word| {
            starts(word)
                || matches!(*word, "and" | "de" | "of" | "i" | "news" | "agency" | "the" | "la" | "al" | "newspaper")
        })
}

fn is_media(party: &Party) -> bool {
    party.sector == Some(Sector::Media) && party.kind == PartyKind::Body
}

/// "Lider TV reported on March 8 that ...", "... told Trend News Agency on March 7", "according to Reuters".
fn reported(
    text: &Text<'_>,
    atlas: &Atlas,
    lexicon: &Lexicon,
    clauses: &Clauses,
    mentions: &Mentions,
    dates: &[DateMention],
    published: Option<Date>,
) -> Vec<Mark> {
    let mut marks = Vec::new();
    for clause in clauses.iter().filter(|clause| clause.form == Form::Verb) {
        let says = lexicon.embedding(&clause.lemma).is_some_and(|embedding| embedding.speech);
        let mut cited: Vec<usize> = Vec::new();
        if says {
            cited.extend(&clause.subject);
            if matches!(clause.lemma.as_str(), "tell" | "inform") {
                cited.extend(&clause.object);
                cited.extend(clause.obliques.iter().filter(|o| o.preposition == "to" && o.depth == 0).map(|o| o.head));
            }
        }
        cited.extend(clause.obliques.iter().filter(|o| o.preposition == "according to").map(|o| o.head));
        for word in cited {
            // An outlet with an everyday name is one where it reports or is told something.
            let named = mentions.party(word).map(|party| party.range.clone()).unwrap_or(word..word + 1);
            let known = atlas.outlet(text.slice(&named)).is_some() && text.words[named.start].is_capitalised();
            if !known && !mentions.party(word).is_some_and(is_media) {
                continue;
            }
            let date = dates.iter().filter(|date| date.is_day()).find_map(|date| {
                let at = text.words_in(&date.bytes).start;
                let own = at < text.words.len()
                    && text.ancestors(at).find(|&above| clauses.get(above).is_some_and(|c| c.form == Form::Verb))
                        == Some(clause.predicate);
                own.then(|| date.resolve(published, false)).flatten().map(|resolved| resolved.date)
            });
            let words = text.slice(&named);
            marks.push(Mark {
                sources: vec![Source {
                    outlet: atlas.outlet(words).map_or_else(|| words.to_owned(), |known| canonical(words, &known.name)),
                    date,
                    text: report_words(text, clause.predicate, &named, date.is_some(), dates),
                    scope: Scope::Sentence,
                }],
                words: clause.predicate..clause.predicate + 1,
                sentence: text.words[clause.predicate].sentence,
                paragraph: text.words[clause.predicate].paragraph,
                bracketed: false,
                closing: false,
            });
        }
    }
    marks
}

/// "..., Reuters reported on Monday." at the end of a sentence, whatever the parser made of it.
fn closing(
    text: &Text<'_>,
    atlas: &Atlas,
    lexicon: &Lexicon,
    dates: &[DateMention],
    published: Option<Date>,
) -> Vec<Mark> {
    let mut marks = Vec::new();
    for (number, sentence) in text.sentences.iter().enumerate() {
        let says = |&verb: &usize| {
            text.words[verb].is_verb() && lexicon.embedding(text.lemma(verb)).is_some_and(|embedding| embedding.speech)
        };
        let Some(verb) = sentence.clone().rev().find(says) else { continue };
        let date = dates.iter().find(|date| {
            date.is_day() && text.words_in(&date.bytes).start > verb && text.words_in(&date.bytes).start <= verb + 2
        });
        let rest = date.map_or(verb + 1, |date| text.words_in(&date.bytes).end);
        if sentence.end.saturating_sub(rest) > 1 {
            continue;
        }
        let outlet = (1..=5).rev().find_map(|count| {
            let start = verb.checked_sub(count).filter(|start| *start > sentence.start)?;
            let follows_comma = matches!(text.words[start - 1].text, "," | "”" | "\"");
            let name = text.slice(&(start..verb));
            atlas.outlet(name).filter(|_| follows_comma).map(|outlet| (start, canonical(name, &outlet.name)))
        });
        if let Some((start, outlet)) = outlet {
            let resolved = date.and_then(|date| date.resolve(published, false)).map(|resolved| resolved.date);
            marks.push(Mark {
                sources: vec![Source {
                    outlet,
                    date: resolved,
                    text: text.slice(&(start..rest)).to_owned(),
                    scope: Scope::Sentence,
                }],
                words: verb..verb + 1,
                sentence: number,
                paragraph: text.words[verb].paragraph,
                bracketed: false,
                closing: true,
            });
        }
    }
    marks
}

/// The words from the outlet to the verb and the date, whichever stand next to each other.
fn report_words(text: &Text<'_>, verb: usize, outlet: &Range<usize>, dated: bool, dates: &[DateMention]) -> String {
    let mut range = outlet.start.min(verb)..outlet.end.max(verb + 1);
    if dated {
        let sentence = text.words[verb].sentence;
        let after = dates.iter().map(|date| text.words_in(&date.bytes)).find(|words| {
            words.start >= range.end && words.start <= range.end + 2 && text.words[words.start].sentence == sentence
        });
        if let Some(words) = after {
            range.end = words.end;
        }
    }
    text.slice(&range).to_owned()
}

/// The quotations of an article with their speakers. What nobody in the text is said to have said is no quotation but
/// a name or a turn of phrase.
fn quotes(text: &Text<'_>, lexicon: &Lexicon, clauses: &Clauses, mentions: &Mentions) -> Vec<Quote> {
    let mut found: Vec<Quote> = Vec::new();
    let mut open: Option<usize> = None;
    for (at, character) in text.article.char_indices() {
        let closes = match (character, open) {
            ('\n', Some(start))
                if text.article[start..at].contains("\n\n") || text.article[at..].starts_with("\n\n") =>
            {
                open = None;
                continue;
            }
            ('“' | '«' | '„', _) => {
                open = Some(at + character.len_utf8());
                continue;
            }
            ('"', None) => {
                open = Some(at + 1);
                continue;
            }
            ('”' | '»' | '"', Some(start)) => start,
            _ => continue,
        };
        open = None;
        let words = text.words_in(&(closes..at));
        let inside = text.article[closes..at].trim();
        if inside.split_whitespace().count() < 4 || words.is_empty() {
            continue;
        }
        let verb = speech_verb(text, lexicon, clauses, &words);
        let speaker = verb.and_then(|verb| {
            let clause = clauses.get(verb)?;
            let party = clause.subject.iter().find_map(|&word| mentions.party(word).cloned())?;
            // What an outlet tells in its own quotes has no named speaker.
            (!is_media(&party)).then_some((verb, party))
        });
        if let Some((verb, speaker)) = speaker {
            found.push(Quote { words, text: inside.to_owned(), speaker, verb });
        }
    }
    found
}

/// The verb of saying that a quotation hangs on: before it in its first sentence, or after it in its last.
fn speech_verb(text: &Text<'_>, lexicon: &Lexicon, clauses: &Clauses, words: &Range<usize>) -> Option<usize> {
    let says = |index: &usize| {
        clauses.get(*index).is_some_and(|clause| {
            clause.form == Form::Verb && lexicon.embedding(&clause.lemma).is_some_and(|embedding| embedding.speech)
        })
    };
    let first = text.sentences[text.words[words.start].sentence].start;
    let before = (first..words.start).rev().find(says);
    let last_sentence = text.words[words.end - 1].sentence;
    let mut end = text.sentences[last_sentence].end;
    // "...," said the minister: the parser may start a sentence after the closing mark.
    if let Some(next) = text.sentences.get(last_sentence + 1)
        && words.end >= end.saturating_sub(1)
        && text.words[next.start].paragraph == text.words[words.start].paragraph
    {
        end = next.start + 6.min(next.len());
    }
    before.or_else(|| (words.end..end).find(says))
}

impl Attribution {
    /// The outlets that the text names for a statement whose predicate is that word.
    pub(crate) fn sources(&self, text: &Text<'_>, predicate: usize, through: usize) -> Vec<Source> {
        let first_sentence = text.words[predicate].sentence;
        let last_sentence = text.words[through].sentence.max(first_sentence);
        let mut found: Vec<Source> = Vec::new();
        let in_sentence: Vec<&Mark> =
            self.marks.iter().filter(|mark| (first_sentence..=last_sentence).contains(&mark.sentence)).collect();
        // Of several brackets in a sentence the first after the predicate is meant.
        let bracket = in_sentence.iter().find(|mark| mark.bracketed && mark.words.start > predicate);
        found.extend(bracket.into_iter().flat_map(|mark| mark.sources.iter().cloned()));
        for mark in in_sentence.iter().filter(|mark| !mark.bracketed) {
            let under = std::iter::once(predicate).chain(text.ancestors(predicate)).any(|w| mark.words.contains(&w));
            if under || mark.closing {
                found.extend(mark.sources.iter().cloned());
            }
        }
        if !found.is_empty() || !in_sentence.is_empty() {
            return found;
        }
        let paragraph = text.words[predicate].paragraph;
        let next = self.marks.iter().find(|mark| mark.paragraph == paragraph && mark.sentence > last_sentence);
        if let Some(mark) = next.filter(|mark| mark.bracketed) {
            found.extend(mark.sources.iter().cloned().map(|source| Source { scope: Scope::Paragraph, ..source }));
        }
        found
    }

    /// The quotation that a word stands in.
    pub(crate) fn quote_at(&self, word: usize) -> Option<&Quote> {
        self.quotes.iter().find(|quote| quote.words.contains(&word))
    }

    /// Whether a word stands inside a citation in brackets.
    pub(crate) fn in_bracket(&self, word: usize) -> bool {
        self.marks.iter().any(|mark| mark.bracketed && mark.words.contains(&word))
    }
}

/// Whose words a clause is, when the text says so without quotation marks: the subject of the verb of saying above it.
pub(crate) fn speaker(
    text: &Text<'_>,
    lexicon: &Lexicon,
    clauses: &Clauses,
    mentions: &Mentions,
    predicate: usize,
) -> Option<(Party, usize)> {
    let mut at = predicate;
    // "According to the ministry, ..."
    let clause = clauses.get(predicate)?;
    let verb = clause.governor.filter(|_| clause.form == Form::Noun).map_or(predicate, |(verb, _)| verb);
    let cited = clauses.get(verb).into_iter().flat_map(|clause| &clause.obliques);
    let according = cited.filter(|o| o.preposition == "according to").find_map(|o| mentions.party(o.head));
    if let Some(party) = according.filter(|party| !is_media(party)) {
        return Some((party.clone(), verb));
    }
    for _ in 0..6 {
        let clause = clauses.get(at)?;
        let (above, relation) = clause.governor?;
        let upper = clauses.get(above)?;
        let says = lexicon.embedding(&upper.lemma).is_some_and(|embedding| embedding.speech);
        let governed =
            matches!(relation, Relation::Complement) || (relation == Relation::Object && clause.form == Form::Noun);
        if says && governed {
            let party = upper.subject.iter().find_map(|&word| mentions.party(word).cloned());
            let party = party
                .filter(|party| !is_media(party) && text.words[above].sentence == text.words[predicate].sentence)?;
            return Some((party, above));
        }
        if matches!(relation, Relation::Oblique | Relation::Adjunct) {
            return None;
        }
        at = above;
    }
    None
}
