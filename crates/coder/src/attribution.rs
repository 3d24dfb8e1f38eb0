//! Who says so: outlets cited in brackets or in the sentence, speakers, quotations.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use demarche_atlas::{Atlas, Referent};
use demarche_statement::{Scope, Sector, Source};
use jiff::civil::Date;
use regex::Regex;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::clause::{Clause, Clauses, Form, Relation};
use crate::dates::{self, DateMention, Side};
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
    /// The words of the outlet's name, outside brackets.
    named: Range<usize>,
    /// Whether the outlet itself reports, rather than being told.
    reports: bool,
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
    /// Goes on where the one before it broke off: no statement of its own.
    pub(crate) continues: bool,
}

/// A span between quotation marks.
#[derive(Clone, Debug)]
struct Quoted {
    words: Range<usize>,
    text: String,
    /// Runs to the end of its paragraph without a closing mark: the next paragraph goes on.
    open: bool,
}

/// What the text says of its sources.
#[derive(Clone, Debug)]
pub(crate) struct Attribution {
    /// In the order of the text.
    marks: Vec<Mark>,
    /// The numbers of the marks that name an outlet, in the order of their sentences.
    cited: Vec<usize>,
    /// Whether a word stands in a citation in brackets, by word.
    bracketed: Vec<bool>,
    pub(crate) quotes: Vec<Quote>,
    /// Words in quotation marks that are part of somebody else's sentence.
    fragments: Vec<Quoted>,
}

/// How many dates back "the following day" may count from.
const FARTHEST_DATE: usize = 8;

/// The longest speech, in bytes. A longer one goes on in a statement of its own.
const LONGEST_QUOTE: usize = 8 << 10;

static BRACKET: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\(([^()]{2,160})\)|\[([^\[\]]{2,160})\]").unwrap_or_else(|error| panic!("bracket pattern: {error}"))
});

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
    let mut bracketed = vec![false; text.words.len()];
    for mark in &marks {
        bracketed[mark.words.clone()].fill(true);
    }
    // The date of a citation in brackets is of that alone.
    let told: Vec<DateMention> =
        dates.iter().filter(|date| !text.words_in(&date.bytes).any(|word| bracketed[word])).cloned().collect();
    let dates = &told[..];
    let mut press = Press { text, atlas, mentions, introduced: FxHashSet::default() };
    press.introduce();
    marks.extend(reported(&press, lexicon, clauses, dates, published));
    marks.extend(carried(&press, lexicon, clauses, dates, published));
    let mut known: FxHashMap<(usize, usize), usize> = FxHashMap::default();
    for (number, mark) in marks.iter().enumerate() {
        known.entry((mark.words.start, mark.words.end)).or_insert(number);
    }
    for mark in closing(&press, lexicon, dates, published) {
        match known.get(&(mark.words.start, mark.words.end)) {
            Some(&number) => marks[number].closing = true,
            None => marks.push(mark),
        }
    }
    // "According to" says it better than a report of the same outlet in the same sentence; the last counts.
    let cited = according_to(&press, dates, published);
    let key = |mark: &Mark, source: &Source| (mark.sentence, source.outlet.clone());
    let last: FxHashMap<(usize, String), usize> =
        cited.iter().enumerate().map(|(number, mark)| (key(mark, &mark.sources[0]), number)).collect();
    marks.retain(|mark| mark.bracketed || !mark.sources.iter().any(|source| last.contains_key(&key(mark, source))));
    let cited = cited.into_iter().enumerate();
    marks.extend(cited.filter(|(number, mark)| last[&key(mark, &mark.sources[0])] == *number).map(|(_, mark)| mark));
    marks.sort_by_key(|mark| mark.words.start);
    let (quotes, fragments) = quotes(text, lexicon, clauses, mentions);
    let mut cited: Vec<usize> = (0..marks.len()).filter(|&mark| !marks[mark].sources.is_empty()).collect();
    cited.sort_by_key(|&mark| marks[mark].sentence);
    Attribution { marks, cited, bracketed, quotes, fragments }
}

/// "(Turan, March 6)", "(ANS TV, Trend, March 7; Echo, March 8)", "(ITAR-TASS)".
fn bracketed(text: &Text<'_>, atlas: &Atlas, published: Option<Date>) -> Vec<Mark> {
    let mut marks = Vec::new();
    for captures in BRACKET.captures_iter(text.article) {
        let (Some(whole), Some(inside)) = (captures.get(0), captures.get(1).or(captures.get(2))) else { continue };
        let mut sources = Vec::new();
        for piece in inside.as_str().split(';') {
            let piece = without_language(piece);
            let found = dates::find(&piece);
            let date = found.iter().rfind(|date| date.is_day());
            let names = &piece[..date.map_or(piece.len(), |date| date.bytes.start)];
            // "(Reuters/AFP)", "(BBC Monitoring, quoting Radio Togo)".
            let parts = |name: &'_ str| name.split('/').all(|part| atlas.outlet(part.trim()).is_some());
            let names = names.split(',').flat_map(|name| {
                let separator = if parts(name) { '/' } else { ',' };
                name.split(separator).map(str::trim).collect::<Vec<_>>()
            });
            let names = names.map(|name| {
                let introduced =
                    ["quoting ", "citing ", "via ", "quoted by "].iter().find_map(|word| name.strip_prefix(word));
                introduced.unwrap_or(name).trim()
            });
            let mut names: Vec<&str> = names.filter(|name| !name.is_empty()).collect();
            without_places(&mut names, atlas);
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
        if opens_dateline(text, &words) {
            // The article's own agency, which is no source cited; but no party either.
            sources.clear();
        }
        let (sentence, paragraph) = (text.words[anchor].sentence, text.words[anchor].paragraph);
        marks.push(Mark {
            sources,
            words,
            sentence,
            paragraph,
            bracketed: true,
            named: 0..0,
            reports: true,
            closing: false,
        });
    }
    marks
}

/// "(Radio Dabanga, Amsterdam, in English 1530 gmt 13 Aug 21)": without the language and the hour, with the whole year.
fn without_language(piece: &str) -> Cow<'_, str> {
    static LANGUAGE: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"\bin \p{Lu}\p{Ll}+(?: \d{4} (?i:gmt|utc))?")
            .unwrap_or_else(|error| panic!("language pattern: {error}"))
    });
    static YEAR: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(\d{1,2} \p{Lu}\p{Ll}{2,8}) (\d)(\d)$").unwrap_or_else(|error| panic!("year pattern: {error}"))
    });
    let piece = LANGUAGE.replace(piece.trim_end(), "");
    let whole = YEAR.replace(&piece, |found: &regex::Captures<'_>| {
        let century = if &found[2] < "7" { "20" } else { "19" };
        format!("{} {century}{}{}", &found[1], &found[2], &found[3])
    });
    Cow::Owned(whole.into_owned())
}

/// "(El Comercio, Quito, February 13)": takes out where an outlet appears.
fn without_places(names: &mut Vec<&str>, atlas: &Atlas) {
    let is_place = |name: &str| {
        let named = atlas.names().exactly(name).iter();
        let mut named = named
            .filter(|referent| matches!(referent, Referent::Place(_) | Referent::Country(_) | Referent::Capital(_)));
        atlas.outlet(name).is_none() && named.next().is_some()
    };
    let mut first = true;
    names.retain(|name| std::mem::take(&mut first) || !is_place(name));
}

/// "MOSCOW, March 23 (Interfax) -": the bracket of a dateline.
fn opens_dateline(text: &Text<'_>, bracket: &Range<usize>) -> bool {
    let is_dash = |word: usize| matches!(text.words[word].text, "-" | "--" | "–" | "—");
    let paragraph = text.words[bracket.start].paragraph;
    // A dateline is short: there is no need to look further back.
    let before = (bracket.start.saturating_sub(11)..bracket.start).rev();
    let start = before.take_while(|&word| text.words[word].paragraph == paragraph).last();
    let Some(start) = start.filter(|start| bracket.start - start <= 10) else { return false };
    let place = text.words[start].text;
    place.len() > 1
        && place.chars().all(|letter| !letter.is_lowercase())
        && text.words.get(bracket.end).is_some_and(|next| next.paragraph == paragraph)
        && is_dash(bracket.end)
}

/// The outlet's usual name, unless the text's words say more ("ANS TV", not "ANS").
fn canonical(name: &str, known: &str) -> String {
    // "Focus Taiwan" of CNA is cited by its own name; "ITAR-TASS", "VOA" and "Reuter" are not.
    let first_words = name.split_whitespace().next().zip(known.split_whitespace().next());
    let is_short = |name: &str| name.len() <= 5 && name.chars().all(char::is_uppercase);
    // "Radio New Zealand" says more than "RNZ".
    let says_more = name.starts_with(known) && name.len() > known.len()
        || is_short(known) && name.split_whitespace().filter(|word| word.starts_with(char::is_uppercase)).count() >= 2;
    let other_brand = name.contains(' ')
        && known.contains(' ')
        && first_words.is_some_and(|(own, usual)| own != usual)
        && name.split_whitespace().last() == known.split_whitespace().last();
    // "Geo News" of Geo TV is cited by its own name.
    let own_service = name.contains(' ') && known.contains(' ') && first_words.is_some_and(|(own, usual)| own == usual);
    let other_brand = other_brand || own_service;
    let is_agency = name.contains("gency") && name.starts_with(known);
    if (says_more || other_brand) && !is_agency { name } else { known }.to_owned()
}

/// One to six words, the first with a capital or a figure, none of them a verb of a sentence: names, not asides.
fn looks_like_outlet(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    // "as-Safir" and "al-Hayat" begin with an article.
    let starts = |word: &&str| {
        let name =
            word.split_once('-').filter(|(article, _)| is_arabic_article(article)).map_or(*word, |(_, name)| name);
        name.chars().next().is_some_and(|first| first.is_uppercase() || first.is_ascii_digit())
    };
    (1..=6).contains(&words.len())
        && words.first().is_some_and(starts)
        && words.iter().all(|word| {
            starts(word)
                || matches!(*word, "and" | "de" | "of" | "i" | "news" | "agency" | "the" | "la" | "al" | "newspaper")
        })
}

fn is_arabic_article(word: &str) -> bool {
    matches!(word, "al" | "el" | "ad" | "an" | "ar" | "as" | "ash" | "at" | "az")
}

fn is_media(party: &Party) -> bool {
    party.sector == Some(Sector::Media) && party.kind == PartyKind::Body
}

/// Whether a phrase means an outlet or the press rather than somebody whose words an outlet brings: "local media", "the
/// state news agency", "the Daily Graphic newspaper".
fn means_press(text: &Text<'_>, party: &Party) -> bool {
    if is_media(party) {
        return true;
    }
    let words = party.range.clone();
    // "the daily Al-Intibaha".
    if words.start.checked_sub(1).is_some_and(|before| is_kind_of_outlet(text, before)) {
        return true;
    }
    let head = words.clone().rev().find(|&word| !words.contains(&text.words[word].head)).unwrap_or(words.start);
    let near = || words.start.saturating_sub(3)..(words.end + 2).min(text.words.len());
    match text.lemma(head) {
        "media" | "medium" | "newspaper" | "broadcaster" | "daily" | "weekly" | "magazine" | "tabloid" | "website"
        | "press" => party.kind != PartyKind::Person,
        "agency" => near().any(|word| matches!(text.words[word].lower().as_str(), "news" | "press" | "wire")),
        "television" | "radio" | "tv" => party.sector.is_none() || party.sector == Some(Sector::Media),
        _ => false,
    }
}

/// What is needed to tell an outlet by its name.
struct Press<'p, 'd> {
    text: &'p Text<'d>,
    atlas: &'p Atlas,
    mentions: &'p Mentions,
    /// Names that the text itself calls a paper, a station, an agency: "state television RTN".
    introduced: FxHashSet<&'p str>,
}

/// "Lider TV reported on March 8 that ...", "... told Trend News Agency on March 7", "according to Reuters".
fn reported(
    press: &Press<'_, '_>,
    lexicon: &Lexicon,
    clauses: &Clauses,
    dates: &[DateMention],
    published: Option<Date>,
) -> Vec<Mark> {
    let text = press.text;
    let mut marks = Vec::new();
    for clause in clauses.iter().filter(|clause| clause.form == Form::Verb) {
        let says = lexicon.embedding(&clause.lemma).is_some_and(|embedding| embedding.speech);
        let mut cited: Vec<usize> = Vec::new();
        // "the minister, quoted by the Daily Graphic, said".
        let quoted_by = clause.passive && matches!(clause.lemma.as_str(), "quote" | "cite");
        if quoted_by {
            cited.extend(&clause.subject);
        }
        if says {
            cited.extend(&clause.subject);
            if matches!(clause.lemma.as_str(), "tell" | "inform") {
                cited.extend(&clause.object);
                cited.extend(clause.obliques.iter().filter(|o| o.preposition == "to" && o.depth == 0).map(|o| o.head));
            }
        }
        cited.extend(clause.obliques.iter().filter(|o| o.preposition == "according to").map(|o| o.head));
        // "thanked them in an interview with To Vima".
        let speaks_in = |at: usize| {
            let noun = text.lemma(text.words[at].head);
            matches!(
                noun,
                "interview" | "article" | "column" | "statement" | "remark" | "comment" | "letter" | "conversation"
            )
        };
        let interviews =
            clause.obliques.iter().filter(|o| matches!(o.preposition.as_str(), "with" | "to" | "in" | "for" | "on"));
        cited.extend(interviews.filter(|oblique| speaks_in(oblique.at)).map(|oblique| oblique.head));
        // "wrote in Le Monde", "said on Al Jazeera": only where the name is an outlet's.
        let appears = matches!(clause.lemma.as_str(), "write" | "say" | "publish" | "argue" | "print" | "appear");
        let pages =
            clause.obliques.iter().filter(|o| appears && o.depth == 0 && matches!(o.preposition.as_str(), "in" | "on"));
        cited.extend(pages.map(|oblique| oblique.head));
        for word in cited {
            let named = press.outlet_words(word).or_else(|| press.outlet_of_report(word));
            let Some(named) = named else { continue };
            // "As the Guardian reported, ...", "..., an official told the Guardian": for the whole sentence.
            let closing = quoted_by
                || trails(text, lexicon, clause)
                || text.children(clause.predicate).any(|child| {
                    text.words[child].lower() == "as" && child < clause.predicate && text.words[child].dep == "mark"
                });
            marks.push(press.report(&named, clause, clause.predicate, closing, clauses, dates, published));
        }
    }
    marks
}

/// "in remarks carried by the Petra agency", "as-Safir's report that ...", "a report in The Hindu that ...": for what is
/// said in the remarks, and for what the report says.
fn carried(
    press: &Press<'_, '_>,
    lexicon: &Lexicon,
    clauses: &Clauses,
    dates: &[DateMention],
    published: Option<Date>,
) -> Vec<Mark> {
    let text = press.text;
    let mut marks = Vec::new();
    for clause in clauses.iter().filter(|clause| clause.form == Form::Verb && clause.passive) {
        let carries = matches!(
            clause.lemma.as_str(),
            "carry" | "publish" | "broadcast" | "air" | "print" | "run" | "quote" | "cite" | "post" | "transmit"
        );
        let noun = text.words[clause.predicate].head;
        if !carries || text.words[clause.predicate].dep != "acl" || !is_report(text, noun) {
            continue;
        }
        let says = |&verb: &usize| {
            text.words[verb].is_verb() && lexicon.embedding(text.lemma(verb)).is_some_and(|embedding| embedding.speech)
        };
        let at = text.ancestors(noun).take(4).find(says).unwrap_or(noun);
        let by =
            clause.obliques.iter().filter(|o| matches!(o.preposition.as_str(), "by" | "in" | "on")).map(|o| o.head);
        let named = clause.subject.iter().copied().chain(by).find_map(|word| press.outlet_words(word));
        if let Some(named) = named {
            marks.push(press.report(&named, clause, at, false, clauses, dates, published));
        }
    }
    for noun in (0..text.words.len()).filter(|&word| text.words[word].is_noun() && is_report(text, word)) {
        let own = text.children_with(noun, &["acl", "ccomp", "relcl"]).next().map(|_| noun);
        // "denied reports in the Post that ...", where the parser hangs what is reported on the verb.
        let verb =
            Some(text.words[noun].head).filter(|&verb| text.words[verb].is_verb() && text.words[noun].dep == "dobj");
        let below = verb.and_then(|verb| text.children_with(verb, &["ccomp"]).find(|&said| said > noun));
        let at = own.or(below);
        if let Some((named, at)) = press.outlet_of_report(noun).zip(at) {
            marks.push(Mark {
                sources: vec![Source {
                    outlet: press.name(&named),
                    date: None,
                    text: text.slice(&(named.start.min(noun)..named.end.max(noun + 1))).to_owned(),
                    scope: Scope::Sentence,
                }],
                words: at..at + 1,
                sentence: text.words[noun].sentence,
                paragraph: text.words[noun].paragraph,
                bracketed: false,
                named,
                reports: true,
                closing: false,
            });
        }
    }
    marks
}

/// What an outlet prints or airs.
fn is_report(text: &Text<'_>, word: usize) -> bool {
    matches!(
        text.lemma(word),
        "account"
            | "article"
            | "comment"
            | "commentary"
            | "dispatch"
            | "editorial"
            | "interview"
            | "remark"
            | "report"
            | "speech"
            | "statement"
            | "story"
    )
}

/// Whether a common noun means an outlet: "newspaper", "news agency", not "aid agency".
fn is_kind_of_outlet(text: &Text<'_>, word: usize) -> bool {
    match text.lemma(word) {
        "agency" | "service" | "site" => {
            let before = word.checked_sub(1).map(|before| text.words[before].lower().as_str());
            matches!(before, Some("news" | "press" | "information" | "wire"))
        }
        "broadcaster" | "channel" | "daily" | "magazine" | "newspaper" | "paper" | "portal" | "radio" | "station"
        | "tabloid" | "television" | "weekly" | "website" => true,
        _ => false,
    }
}

/// Whether a name of several words is that of an outlet by its words alone: "Radio Monumental", "Kyiv Post".
fn is_brand(name: &[&str]) -> bool {
    const FIRST: &[&str] = &["radio", "radiotelevisión", "rádio", "tv", "daily", "diario", "télévision"];
    const LAST: &[&str] = &[
        "chronicle",
        "courier",
        "daily",
        "fm",
        "gazette",
        "herald",
        "journal",
        "mirror",
        "monitor",
        "news",
        "newspaper",
        "observer",
        "post",
        "radio",
        "sun",
        "telegraph",
        "television",
        "times",
        "tribune",
        "tv",
        "weekly",
    ];
    let lower = |word: Option<&&str>| word.map(|word| word.to_lowercase()).unwrap_or_default();
    let last = lower(name.last());
    let pair = format!("{} {last}", lower(name.iter().rev().nth(1)));
    name.len() >= 2
        && (FIRST.contains(&lower(name.first()).as_str())
            || LAST.contains(&last.as_str())
            || matches!(
                pair.as_str(),
                "news agency" | "press agency" | "broadcasting corporation" | "press service" | "information agency"
            ))
}

/// What follows the name of a broadcaster in that of one of its services, besides adjectives of states.
const SERVICES: &[&str] = &[
    "Amharic",
    "Arabic",
    "Arabia",
    "Bangla",
    "Dari",
    "Hausa",
    "Hindi",
    "Kannada",
    "Kurdish",
    "Mundo",
    "Online",
    "Pashto",
    "Persian",
    "Radio",
    "Service",
    "Swahili",
    "TV",
    "Tamil",
    "Television",
    "Tigrinya",
    "Urdu",
    "World",
];

impl Press<'_, '_> {
    /// The mark of a report of an outlet, told by a clause; its date is that of the clause, unless another clause tells
    /// it: "the Post reported the following day".
    #[allow(clippy::too_many_arguments)] // Each is a part of the one mark.
    fn report(
        &self,
        named: &Range<usize>,
        clause: &Clause,
        at: usize,
        closing: bool,
        clauses: &Clauses,
        dates: &[DateMention],
        published: Option<Date>,
    ) -> Mark {
        let text = self.text;
        let sentence = text.sentence_bytes(text.words[clause.predicate].sentence);
        let beside = dates::within(dates, &sentence);
        let is_own = |date: &&DateMention| {
            let at = text.words_in(&date.bytes).start;
            at < text.words.len()
                && text.ancestors(at).find(|&above| clauses.get(above).is_some_and(|c| c.form == Form::Verb))
                    == Some(clause.predicate)
        };
        let absolute = |date: &DateMention| date.resolve(published, false).map(|resolved| resolved.date);
        let date = beside.iter().filter(|date| date.is_day()).filter(is_own).find_map(absolute);
        let apart = || {
            let (mention, step) = beside
                .iter()
                .filter(is_own)
                .find_map(|date| Some((date, date.apart().filter(|(_, side)| *side == Side::Own)?.0)))?;
            let earlier = dates.partition_point(|date| date.bytes.start < mention.bytes.start);
            let base = dates[..earlier].iter().rev().take(FARTHEST_DATE).find(|date| date.is_day())?;
            let near = text.article.get(base.bytes.end..mention.bytes.start)?;
            step.from(absolute(base).filter(|_| near.len() < 600 && !near.contains("\n\n"))?)
                .map(|resolved| resolved.date)
        };
        let date = date.or_else(apart);
        Mark {
            sources: vec![Source {
                outlet: self.name(named),
                date,
                text: report_words(text, clause.predicate, named, date.is_some(), dates),
                scope: Scope::Sentence,
            }],
            words: at..at + 1,
            sentence: text.words[at].sentence,
            paragraph: text.words[at].paragraph,
            bracketed: false,
            named: named.clone(),
            reports: clause.subject.iter().any(|subject| named.contains(subject)),
            closing,
        }
    }

    /// Finds what the text calls an outlet by the common noun before a name.
    fn introduce(&mut self) {
        let text = self.text;
        for kind in 0..text.words.len().saturating_sub(1) {
            let is_common = is_kind_of_outlet(text, kind) && !text.words[kind].is_capitalised();
            let first = kind + 1;
            if is_common
                && text.words[first].is_capitalised()
                && text.words[first].sentence == text.words[kind].sentence
            {
                let run = self.run(first);
                if run.start == first && (text.words[first].text.len() > 2 || run.len() > 1) {
                    self.introduced.insert(text.slice(&run));
                }
            }
        }
    }

    fn is_known(&self, range: &Range<usize>) -> bool {
        // An outlet with an everyday name is one where it reports or is told something.
        let name = self.text.slice(range);
        let first = &self.text.words[range.start];
        // "as-Safir", which stands in lists as "As-Safir".
        let with_article = || {
            let (article, rest) = name.split_once('-').filter(|_| is_arabic_article(first.text))?;
            let mut letters = article.chars();
            let initial = letters.next()?.to_uppercase();
            self.atlas.outlet(&format!("{initial}{}-{rest}", letters.as_str()))
        };
        let is_listed = || self.introduced.contains(name) || self.atlas.outlet(name).is_some();
        first.is_capitalised() && is_listed() || with_article().is_some()
    }

    /// The outlet's usual name, or as the text has it.
    fn name(&self, named: &Range<usize>) -> String {
        let words = self.text.slice(named);
        self.atlas.outlet(words).map_or_else(|| words.to_owned(), |known| canonical(words, &known.name))
    }

    /// The capitalised words around one, with the hyphens between them: "Al-Intibaha", "BBC Nepali".
    fn run(&self, word: usize) -> Range<usize> {
        let text = self.text;
        let sentence = &text.sentences[text.words[word].sentence];
        let is_name = |at: usize| {
            let lower = text.words[at].lower();
            text.words[at].is_capitalised()
                && !crate::clause::is_day(lower)
                && (text.words[at].is_proper() || at > sentence.start)
        };
        let joins =
            |at: usize| text.words[at].text == "-" && text.words[at - 1].bytes.end == text.words[at].bytes.start;
        let mut range = word..word + 1;
        while range.start > sentence.start && range.len() < 6 {
            let before = range.start - 1;
            if is_name(before) && text.words[before].lower() != "the" {
                range.start = before;
            } else if before > sentence.start && joins(before) {
                range.start = before - 1;
            } else {
                break;
            }
        }
        while range.end < sentence.end && range.len() < 6 {
            if is_name(range.end) {
                range.end += 1;
            } else if range.end + 1 < sentence.end && joins(range.end) {
                range.end += 2;
            } else {
                break;
            }
        }
        range
    }

    /// A name that is an outlet's by its words: "Radio Monumental", "BBC Nepali".
    fn brand(&self, word: usize) -> Option<Range<usize>> {
        let text = self.text;
        if !text.words[word].is_capitalised() {
            return None;
        }
        let run = self.run(word);
        let is_person = self.mentions.party(word).is_some_and(|party| party.kind == PartyKind::Person);
        // "as-Safir" may look like somebody called Safir.
        if self.is_known(&run) && (!is_person || run.len() > 1) {
            return Some(run);
        }
        if is_person {
            return None;
        }
        let words: Vec<&str> = run.clone().map(|at| text.words[at].text).collect();
        // "BBC Nepali", "VOA Hausa": a service of a known one.
        let service = || {
            let is_service =
                |at: usize| self.mentions.adjective(at).is_some() || SERVICES.contains(&text.words[at].text);
            let known = (run.start + 1..run.end).rev().find(|&end| self.is_known(&(run.start..end)))?;
            (known..run.end).all(is_service).then(|| run.clone())
        };
        if is_brand(&words) { Some(run) } else { service() }
    }

    /// The name of the outlet that a phrase means: "Reuters", "the newspaper Milliyet", "the Anadolu news agency".
    fn outlet_words(&self, word: usize) -> Option<Range<usize>> {
        let text = self.text;
        let named = self.mentions.party(word).map(|party| party.range.clone()).unwrap_or(word..word + 1);
        if let Some(brand) = self.brand(word) {
            return Some(brand);
        }
        if self.is_known(&named) {
            return Some(named);
        }
        let phrase = text.subtree_range(word);
        let phrase = phrase.start..phrase.end.min(phrase.start + 9);
        let spans = (1..=5).rev().flat_map(|count| {
            (phrase.start..phrase.end.saturating_sub(count - 1)).map(move |start| start..start + count)
        });
        let is_kind = |at: usize| is_kind_of_outlet(text, at);
        let known = || {
            let near =
                |range: &Range<usize>| range.contains(&word) || range.clone().any(|at| text.words[at].head == word);
            spans
                .filter(|range| range.end <= phrase.end && near(range))
                .find(|range| self.is_known(range) && phrase.clone().any(is_kind))
        };
        // "the newspaper Y": its name, known or not.
        let told = || {
            let kind = phrase.clone().find(|&at| is_kind(at) && !text.words[at].is_capitalised())?;
            let first = (kind + 1..phrase.end).next().filter(|&first| text.words[first].is_capitalised())?;
            let run = self.run(first);
            (run.start == first).then_some(run)
        };
        // "Al-Sudani newspaper"; not "the London newspaper".
        let before = || {
            let last = word.checked_sub(1).filter(|&last| is_kind(word) && text.words[last].is_capitalised())?;
            let mut run = self.run(last);
            let means_country = |at: usize| {
                self.mentions.adjective(at).is_some()
                    || self.mentions.place(at).is_some()
                    || self.mentions.party(at).is_some_and(|party| party.kind == PartyKind::Country)
            };
            while !run.is_empty() && means_country(run.start) {
                run.start += 1;
            }
            (!run.is_empty() && run.start > text.sentences[text.words[word].sentence].start || run.len() > 1)
                .then_some(run)
        };
        // "Republica, an English-language daily, ..."
        let beside = || {
            let is_outlet = text.children_with(word, &["appos"]).any(is_kind);
            (is_outlet && text.words[word].is_capitalised()).then(|| self.run(word))
        };
        // "the ABC's 7.30 programme"
        let airs = || {
            let owner = text.children_with(word, &["poss", "compound", "nmod"]).next()?;
            let is_broadcast =
                matches!(text.lemma(word), "bulletin" | "newscast" | "podcast" | "program" | "programme" | "show");
            if is_broadcast || text.words[word].is_proper() { self.brand(owner) } else { None }
        };
        let media = || self.mentions.party(word).filter(|party| is_media(party)).map(|party| party.range.clone());
        known().or_else(told).or_else(media).or_else(before).or_else(beside).or_else(airs)
    }

    /// Whose report it is: "as-Safir's report", "a New York Times report", "a report in The Hindu".
    fn outlet_of_report(&self, noun: usize) -> Option<Range<usize>> {
        let text = self.text;
        if !is_report(text, noun) {
            return None;
        }
        let owners = text.children_with(noun, &["poss", "compound", "nmod"]);
        let inside = text.objects(noun, |preposition| matches!(preposition, "in" | "by" | "from" | "on"));
        owners.chain(inside).find_map(|word| self.outlet_words(word).filter(|named| !named.contains(&noun)))
    }
}

/// "..., according to the newspaper Milliyet" wherever the parser hung it: for the whole sentence.
fn according_to(press: &Press<'_, '_>, dates: &[DateMention], published: Option<Date>) -> Vec<Mark> {
    let text = press.text;
    let is = |word: usize, wanted: &str| text.words.get(word).is_some_and(|word| word.lower() == wanted);
    let mut marks = Vec::new();
    for to in (1..text.words.len()).filter(|&to| is(to, "to") && is(to - 1, "according")) {
        let sentence = &text.sentences[text.words[to].sentence];
        let head =
            text.children_with(to, &["pobj"]).next().or_else(|| Some(to + 1).filter(|next| sentence.contains(next)));
        let named = head.and_then(|head| press.outlet_words(head).or_else(|| press.outlet_of_report(head)));
        let Some(named) = named else { continue };
        let opens = to - 1 == sentence.start;
        let beside = dates::within(dates, &text.sentence_bytes(text.words[to].sentence));
        let date = beside.iter().filter(|date| date.is_day()).find(|date| {
            let at = text.words_in(&date.bytes).start;
            at >= named.end && at <= named.end + 2 && sentence.contains(&at)
        });
        let last = date.map_or(named.end, |date| text.words_in(&date.bytes).end);
        if !opens && sentence.end.saturating_sub(last) > 1 {
            continue;
        }
        marks.push(Mark {
            sources: vec![Source {
                outlet: press.name(&named),
                date: date.and_then(|date| date.resolve(published, false)).map(|resolved| resolved.date),
                text: text.slice(&(to - 1..last)).to_owned(),
                scope: Scope::Sentence,
            }],
            words: to - 1..to + 1,
            sentence: text.words[to].sentence,
            paragraph: text.words[to].paragraph,
            bracketed: false,
            named,
            reports: true,
            closing: true,
        });
    }
    marks
}

/// "..., Reuters reported on Monday." at the end of a sentence, whatever the parser made of it.
fn closing(press: &Press<'_, '_>, lexicon: &Lexicon, dates: &[DateMention], published: Option<Date>) -> Vec<Mark> {
    let (text, atlas) = (press.text, press.atlas);
    let mut marks = Vec::new();
    for (number, sentence) in text.sentences.iter().enumerate() {
        let says = |&verb: &usize| {
            text.words[verb].is_verb() && lexicon.embedding(text.lemma(verb)).is_some_and(|embedding| embedding.speech)
        };
        let Some(verb) = sentence.clone().rev().find(says) else { continue };
        // "..., an aide told Radio Monumental on Monday."
        let told = || {
            let first = (verb + 1..sentence.end).find(|&at| text.words[at].lower() != "the")?;
            let brand = press.brand(first).filter(|run| run.start == first && run.end <= sentence.end)?;
            let comma = (sentence.start..verb).rev().take(12).any(|at| matches!(text.words[at].text, "," | "”" | "\""));
            comma.then_some(brand)
        };
        let named = matches!(text.lemma(verb), "tell" | "inform").then(told).flatten();
        let last = named.as_ref().map_or(verb, |named| named.end - 1);
        let after = text.words[last].bytes.end;
        // The date begins at most two words on.
        let until = text.words.get(last + 2).map_or(text.article.len(), |word| word.bytes.end);
        let date = dates::within(dates, &(after.saturating_sub(1)..until)).iter().find(|date| {
            date.is_day() && text.words_in(&date.bytes).start > last && text.words_in(&date.bytes).start <= last + 2
        });
        let rest = date.map_or(last + 1, |date| text.words_in(&date.bytes).end);
        if sentence.end.saturating_sub(rest) > 1 {
            continue;
        }
        let outlet = (1..=5).rev().find_map(|count| {
            let start = verb.checked_sub(count).filter(|start| *start > sentence.start)?;
            let follows_comma =
                matches!(text.words[start - 1].text, "," | "”" | "\"") || is_kind_of_outlet(text, start - 1);
            let name = text.slice(&(start..verb));
            atlas.outlet(name).filter(|_| follows_comma).map(|outlet| (start, canonical(name, &outlet.name)))
        });
        let reports = named.is_none();
        let outlet =
            named.map(|named| (named.clone(), press.name(&named))).or(outlet.map(|(start, name)| (start..verb, name)));
        if let Some((named, outlet)) = outlet {
            let resolved = date.and_then(|date| date.resolve(published, false)).map(|resolved| resolved.date);
            marks.push(Mark {
                sources: vec![Source {
                    outlet,
                    date: resolved,
                    text: text.slice(&(named.start.min(verb)..rest)).to_owned(),
                    scope: Scope::Sentence,
                }],
                words: verb..verb + 1,
                sentence: number,
                paragraph: text.words[verb].paragraph,
                bracketed: false,
                named,
                reports,
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
        let beside = dates::within(dates, &text.sentence_bytes(sentence));
        let after = beside.iter().map(|date| text.words_in(&date.bytes)).find(|words| {
            words.start >= range.end && words.start <= range.end + 2 && text.words[words.start].sentence == sentence
        });
        if let Some(words) = after {
            range.end = words.end;
        }
    }
    text.slice(&range).to_owned()
}

/// The spans between quotation marks, each within its paragraph.
fn quoted(text: &Text<'_>) -> Vec<Quoted> {
    let mut found = Vec::new();
    let mut start: Option<usize> = None;
    let mut add = |bytes: Range<usize>, open: bool| {
        let words = text.words_in(&bytes);
        let inside = text.article[bytes].trim();
        if !words.is_empty() && inside.split_whitespace().count() >= 2 {
            found.push(Quoted { words, text: inside.to_owned(), open });
        }
    };
    for (at, character) in text.article.char_indices() {
        match (character, start) {
            ('\n', Some(first)) => {
                // The end of a paragraph, with the line ends of any system.
                let next = &text.article.as_bytes()[at + 1..];
                if next.starts_with(b"\n") || next.starts_with(b"\r\n") {
                    // The speech goes on in the next paragraph, which opens with a mark again.
                    if text.article[at..].trim_start().starts_with(['“', '«', '„', '"']) {
                        add(first..at, true);
                    }
                    start = None;
                }
            }
            ('“' | '«' | '„', _) => start = Some(at + character.len_utf8()),
            ('"', None) => start = Some(at + 1),
            ('”' | '»' | '"', Some(first)) => {
                add(first..at, false);
                start = None;
            }
            _ => {}
        }
    }
    found
}

/// The quotations of an article with their speakers, and the other words in quotation marks. What nobody in the text
/// is said to have said is no quotation but a name or a turn of phrase.
fn quotes(text: &Text<'_>, lexicon: &Lexicon, clauses: &Clauses, mentions: &Mentions) -> (Vec<Quote>, Vec<Quoted>) {
    let mut found: Vec<Quote> = Vec::new();
    let mut fragments = Vec::new();
    let mut goes_on = false;
    for span in quoted(text) {
        let previous = found
            .last()
            .filter(|last| last.text.len() + span.text.len() <= LONGEST_QUOTE && continues(text, last, &span, goes_on));
        let verb = speech_verb(text, lexicon, clauses, &span.words, previous.is_none());
        let own = verb.filter(|_| is_utterance(text, &span)).and_then(|verb| {
            let clause = clauses.get(verb)?;
            let subject = clause.subject.iter().find_map(|&word| mentions.party(word).cloned());
            // "the minister is quoted as saying"
            let brought = || brought_by(text, clauses, mentions, clause).filter(|_| text.words[verb].dep == "pcomp");
            let party = brought().or(subject)?;
            // What an outlet tells in its own quotes has no named speaker.
            (!means_press(text, &party)).then_some((verb, party))
        });
        // "...," he said, "...": one speech, in two pieces.
        let again = previous.filter(|last| own.as_ref().is_none_or(|(verb, _)| *verb == last.verb));
        goes_on = span.open;
        if let Some(last) = again {
            let (verb, speaker) = (last.verb, last.speaker.clone());
            let whole = format!("{} {}", last.text, span.text);
            found.push(Quote { words: span.words, text: whole, speaker, verb, continues: true });
        } else if let Some((verb, speaker)) = own {
            found.push(Quote { words: span.words, text: span.text, speaker, verb, continues: false });
        } else if let Some((verb, speaker)) = answer(text, mentions, &span, found.last()) {
            found.push(Quote { words: span.words, text: span.text, speaker, verb, continues: false });
        } else {
            fragments.push(span);
        }
    }
    // The last piece of a speech has its whole text; the others get it.
    for number in (1..found.len()).rev().filter(|&number| found[number].continues).collect::<Vec<_>>() {
        found[number - 1].text = found[number].text.clone();
    }
    (found, fragments)
}

/// A line in quotation marks under a question: the words of the one who is interviewed, with their main verb.
fn answer(text: &Text<'_>, mentions: &Mentions, span: &Quoted, last: Option<&Quote>) -> Option<(usize, Party)> {
    const MARKS: [char; 9] = ['“', '”', '"', '«', '»', '„', ' ', '\t', '\r'];
    let bytes = text.words[span.words.start].bytes.start..text.words[span.words.end - 1].bytes.end;
    let before = text.article[..bytes.start].trim_end_matches(MARKS);
    let after = text.article[bytes.end..].trim_start_matches(MARKS);
    let fills = before.ends_with('\n') && (after.is_empty() || after.starts_with('\n'));
    if !fills || !before.trim_end().ends_with('?') {
        return None;
    }
    // "Mr. Costa, why ...?" tells who is asked; else whoever answered before; else who is named first.
    let mut end = before.len();
    let questions = before.lines().rev().map(|line| {
        end = text.article[..end].rfind(line).unwrap_or(0);
        (end, line)
    });
    let addressed = questions.filter(|(_, line)| line.trim_end().ends_with('?')).find_map(|(start, line)| {
        let words = text.words_in(&(start..start + line.len()));
        words.clone().take(5).find_map(|word| {
            let party = mentions.party(word).filter(|party| party.kind == PartyKind::Person)?;
            let follows = text.words.get(party.range.end).is_some_and(|next| next.text == ",");
            (follows && words.contains(&party.range.end)).then(|| party.clone())
        })
    });
    let named = || {
        (0..span.words.start)
            .filter_map(|word| mentions.party(word))
            .find(|party| party.kind == PartyKind::Person && party.name.is_some())
            .cloned()
    };
    let speaker = addressed.or_else(|| last.map(|last| last.speaker.clone())).or_else(named)?;
    let sentence = &text.sentences[text.words[span.words.start].sentence];
    let verb = sentence.clone().find(|&word| text.words[word].dep == "ROOT" && span.words.contains(&word));
    Some((verb.unwrap_or(span.words.start), speaker))
}

/// Whether quoted words are a speech of their own: four words, or fewer with the mark of a finished sentence.
fn is_utterance(text: &Text<'_>, span: &Quoted) -> bool {
    let ends = span.text.ends_with([',', '.', '!', '?']) || span.open;
    let has_verb = || span.words.clone().any(|word| matches!(text.words[word].tag, "VBD" | "VBZ" | "VBP" | "MD"));
    span.text.split_whitespace().count() >= 4 && (ends || has_verb())
        || ends && span.text.starts_with(char::is_uppercase)
}

/// Whether quoted words go on with what the last speaker said: in the same sentence, or in the next with nothing told
/// before them.
fn continues(text: &Text<'_>, last: &Quote, span: &Quoted, goes_on: bool) -> bool {
    let (first, start) = (text.words[last.words.end - 1].paragraph, text.words[span.words.start].paragraph);
    if goes_on {
        return start == first + 1;
    }
    let is_mark = |word: usize| !text.words[word].text.chars().any(char::is_alphanumeric);
    let sentence = text.sentences[text.words[span.words.start].sentence].clone();
    let opens = (sentence.start..span.words.start).all(|word| is_mark(word) || last.words.contains(&word));
    let same = text.words[last.verb].sentence == text.words[span.words.start].sentence && last.verb < span.words.start;
    let from = last.verb.max(last.words.end - 1);
    let next = text.words[span.words.start].sentence <= text.words[from].sentence + 1;
    first == start && (same && last.words.end <= last.verb || opens && next)
}

/// The verb of saying that a quotation hangs on: before it in its first sentence, or after it in its last, and where
/// the parser parts the two, at the head of the next.
fn speech_verb(
    text: &Text<'_>,
    lexicon: &Lexicon,
    clauses: &Clauses,
    words: &Range<usize>,
    alone: bool,
) -> Option<usize> {
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
        && (alone || text.words[words.end - 1].text == ",")
    {
        end = next.start + 12.min(next.len());
    }
    // "...," he scoffed: whoever acts right behind a quotation that is not over says it, whatever the verb.
    let is_open = text.article[..text.words[words.end - 1].bytes.end].ends_with([',', '?', '!']);
    let sentence_end = text.sentences[last_sentence].end;
    let acts = |index: &usize| {
        clauses.get(*index).is_some_and(|clause| {
            clause.form == Form::Verb
                && !clause.passive
                && matches!(text.words[*index].tag, "VBD" | "VBZ")
                && clause.subject.iter().any(|&subject| words.end <= subject && subject < sentence_end)
                && !matches!(text.lemma(*index), "be" | "have" | "do" | "become" | "seem")
        })
    };
    let adjacent = || (words.end..sentence_end).find(acts).filter(|_| is_open);
    before.or_else(|| (words.end..end).find(says)).or_else(adjacent)
}

impl Attribution {
    /// The outlets that the text names for a statement whose predicate is that word.
    pub(crate) fn sources(&self, text: &Text<'_>, predicate: usize, through: usize) -> Vec<Source> {
        let first_sentence = text.words[predicate].sentence;
        let last_sentence = text.words[through].sentence.max(first_sentence);
        let mut found: Vec<Source> = Vec::new();
        let from = self.cited.partition_point(|&mark| self.marks[mark].sentence < first_sentence);
        let cited = self.cited[from..].iter().map(|&mark| &self.marks[mark]);
        let in_sentence: Vec<&Mark> = cited.take_while(|mark| mark.sentence <= last_sentence).collect();
        // Of several brackets in a sentence the first after the predicate is meant.
        let bracket = in_sentence.iter().find(|mark| mark.bracketed && mark.words.start > predicate);
        found.extend(bracket.into_iter().flat_map(|mark| mark.sources.iter().cloned()));
        for mark in in_sentence.iter().filter(|mark| !mark.bracketed) {
            let under = std::iter::once(predicate).chain(text.ancestors(predicate)).any(|w| mark.words.contains(&w));
            if under || mark.closing {
                let new = mark.sources.iter().filter(|source| !found.iter().any(|known| known.outlet == source.outlet));
                found.extend(new.cloned().collect::<Vec<_>>());
            }
        }
        if !found.is_empty() || !in_sentence.is_empty() {
            return found;
        }
        let paragraph = text.words[predicate].paragraph;
        let next = self.cited.get(from).map(|&mark| &self.marks[mark]);
        if let Some(mark) = next.filter(|mark| mark.paragraph == paragraph && mark.bracketed) {
            found.extend(mark.sources.iter().cloned().map(|source| Source { scope: Scope::Paragraph, ..source }));
        }
        found
    }

    /// The quoted words inside a clause: "criticized them for “a shameful failure”".
    pub(crate) fn fragment_in(&self, words: &[usize]) -> Option<&str> {
        let inside = |span: &&Quoted| span.words.clone().all(|word| words.binary_search(&word).is_ok());
        let first = *words.first()?;
        let from = self.fragments.partition_point(|span| span.words.start < first);
        let last = words.last().copied().unwrap_or(first);
        self.fragments[from..]
            .iter()
            .take_while(|span| span.words.start <= last)
            .find(inside)
            .map(|span| span.text.as_str())
    }

    /// The quotation that a word stands in.
    pub(crate) fn quote_at(&self, word: usize) -> Option<&Quote> {
        let next = self.quotes.partition_point(|quote| quote.words.end <= word);
        self.quotes.get(next).filter(|quote| quote.words.contains(&word))
    }

    /// Whether a verb is that of an outlet's report.
    pub(crate) fn is_of_outlet(&self, text: &Text<'_>, verb: usize) -> bool {
        let sentence = text.words[verb].sentence;
        let from = self.cited.partition_point(|&mark| self.marks[mark].sentence < sentence);
        let here =
            self.cited[from..].iter().map(|&mark| &self.marks[mark]).take_while(|mark| mark.sentence == sentence);
        here.filter(|mark| !mark.bracketed && mark.reports).any(|mark| mark.words.contains(&verb))
    }

    /// The marks outside brackets that name a party as their outlet.
    fn naming<'m>(&'m self, text: &Text<'_>, party: &'m Party) -> impl Iterator<Item = &'m Mark> {
        let sentence = text.words[party.range.start].sentence;
        let from = self.cited.partition_point(|&mark| self.marks[mark].sentence < sentence);
        let here = self.cited[from..].iter().map(|&mark| &self.marks[mark]);
        here.take_while(move |mark| mark.sentence == sentence)
            .filter(|mark| !mark.bracketed && mark.named.start < party.range.end && party.range.start < mark.named.end)
    }

    /// Whether a party is an outlet that is cited in its sentence.
    pub(crate) fn is_cited_outlet(&self, text: &Text<'_>, party: &Party) -> bool {
        self.naming(text, party).next().is_some()
    }

    /// Whether a party is the outlet that somebody told something: no party to what was told.
    pub(crate) fn is_told_outlet(&self, text: &Text<'_>, party: &Party) -> bool {
        self.naming(text, party).any(|mark| !mark.reports)
    }

    /// Whether a word stands inside a citation in brackets.
    pub(crate) fn in_bracket(&self, word: usize) -> bool {
        self.bracketed.get(word).copied().unwrap_or(false)
    }
}

/// Whether a verb of saying stands after all that is said, hung on it by the parser: "Paris may help, an aide told AFP".
fn trails(text: &Text<'_>, lexicon: &Lexicon, clause: &Clause) -> bool {
    let verb = clause.predicate;
    let word = &text.words[verb];
    let says = lexicon.embedding(&clause.lemma).is_some_and(|embedding| embedding.speech);
    let first = text.subtree_range(verb).start;
    says && matches!(word.dep, "advcl" | "parataxis" | "ccomp")
        && word.head < verb
        && word.tag == "VBD"
        && clause.complement.is_none()
        && clause.subject.iter().any(|&subject| subject > word.head && subject < verb)
        && text.children_with(verb, &["mark", "advmod"]).next().is_none()
        && first.checked_sub(1).is_some_and(|comma| text.words[comma].text == ",")
}

/// Whose words an outlet brings: "Reuters, citing officials, reported that ...", "the BBC quoted the minister as saying".
pub(crate) fn brought_by(text: &Text<'_>, clauses: &Clauses, mentions: &Mentions, says: &Clause) -> Option<Party> {
    let cites = |word: usize| matches!(text.lemma(word), "cite" | "quote");
    let around = text.children(says.predicate).chain(says.subject.iter().flat_map(|&subject| text.children(subject)));
    let above = text.ancestors(says.predicate).take(3);
    let citing = around.chain(above).filter(|&word| cites(word) && text.words[word].is_verb());
    let named = citing.filter_map(|word| clauses.get(word)).flat_map(|clause| clause.object.iter().copied());
    named.filter_map(|word| mentions.party(word)).find(|party| !means_press(text, party)).cloned()
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
    if let Some(party) = according.filter(|party| !means_press(text, party)) {
        return Some((party.clone(), verb));
    }
    for _ in 0..6 {
        let Some(clause) = clauses.get(at) else { break };
        let Some((above, relation)) = clause.governor else { break };
        let upper = clauses.get(above)?;
        let says = lexicon.embedding(&upper.lemma).is_some_and(|embedding| embedding.speech);
        let governed =
            matches!(relation, Relation::Complement) || (relation == Relation::Object && clause.form == Form::Noun);
        if says && governed {
            let same = |party: &Party| text.words[party.range.start].sentence == text.words[predicate].sentence;
            let party = upper.subject.iter().find_map(|&word| mentions.party(word).cloned());
            let party = match party {
                Some(party) if means_press(text, &party) => brought_by(text, clauses, mentions, upper)?,
                Some(party) => party,
                None => brought_by(text, clauses, mentions, upper)?,
            };
            if text.words[above].sentence != text.words[predicate].sentence && !same(&party) {
                return None;
            }
            return Some((party, above));
        }
        // "said at the talks", "said, adding that": not what is said; but "said Baku was to pay a part of its debt" is.
        if says && matches!(relation, Relation::Oblique | Relation::Adjunct) {
            return None;
        }
        at = above;
    }
    // "Paris may help, an aide told AFP."
    let over = || std::iter::once(predicate).chain(text.ancestors(predicate)).take(6);
    let trailing =
        over().flat_map(|above| text.children_with(above, &["advcl", "parataxis"])).filter(|&verb| verb > predicate);
    let trailing = trailing.filter_map(|verb| clauses.get(verb)).find(|clause| trails(text, lexicon, clause));
    if let Some(party) = trailing.and_then(|clause| clause.subject.iter().find_map(|&word| mentions.party(word)))
        && !means_press(text, party)
    {
        return Some((party.clone(), predicate));
    }
    // Where the clause was not understood as one: by the parse alone.
    let said =
        std::iter::once(predicate).chain(text.ancestors(predicate)).find(|&word| text.words[word].dep == "ccomp")?;
    let verb = text.words[said].head;
    let upper = clauses.get(verb)?;
    let says = lexicon.embedding(&upper.lemma).is_some_and(|embedding| embedding.speech);
    let party = upper.subject.iter().find_map(|&word| mentions.party(word)).filter(|party| !means_press(text, party));
    party.filter(|_| says && verb < said).map(|party| (party.clone(), verb))
}
