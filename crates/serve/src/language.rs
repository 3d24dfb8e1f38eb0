//! The words of the pages, apart from the pages: another language is another value of [`Words`].

use std::fmt::{self, Write as _};

/// A number with a thing counted: one, or several.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Counted(pub(crate) &'static str, pub(crate) &'static str);

impl Counted {
    /// `1 article`, `2,000 articles`.
    pub(crate) fn of(&self, number: usize) -> String {
        format!("{} {}", crate::format::count(number), if number == 1 { self.0 } else { self.1 })
    }
}

/// A sentence or a part of one with places, `{}`, that are filled in the order of English.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Phrase(&'static str);

impl Phrase {
    /// The phrase with its first place filled.
    pub(crate) fn of(self, value: impl fmt::Display) -> Filled {
        Filled { filled: String::new(), rest: self.0 }.with(value)
    }
}

/// A phrase of which the first places are filled.
#[derive(Clone, Debug)]
pub(crate) struct Filled {
    filled: String,
    rest: &'static str,
}

impl Filled {
    /// The same with one place more filled.
    pub(crate) fn with(mut self, value: impl fmt::Display) -> Self {
        let (before, after) = self.rest.split_once("{}").unwrap_or((self.rest, ""));
        // Writing to memory does not fail.
        let _ = write!(self.filled, "{before}{value}");
        self.rest = after;
        self
    }
}

impl fmt::Display for Filled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.filled)?;
        f.write_str(self.rest)
    }
}

macro_rules! words {
    ($($name:ident: $value:expr,)+; phrases $($phrase:ident: $words:literal,)+; counted $($thing:ident: $one:literal, $many:literal;)+) => {
        /// Every word that a page says by itself.
        #[derive(Debug)]
        pub(crate) struct Words {
            pub(crate) short_months: [&'static str; 12],
            /// The quad classes: words and deeds of cooperation, words and deeds of conflict.
            pub(crate) quads: [&'static str; 4],
            $(pub(crate) $name: &'static str,)+
            $(pub(crate) $phrase: Phrase,)+
            $(pub(crate) $thing: Counted,)+
        }

        /// The words in English.
        pub(crate) const ENGLISH: Words = Words {
            short_months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
            quads: ["words of cooperation", "deeds of cooperation", "words of conflict", "deeds of conflict"],
            $($name: $value,)+
            $($phrase: Phrase($words),)+
            $($thing: Counted($one, $many),)+
        };
    };
}

words! {
    language: "en",
    // Headings, and the way between pages.
    today: "Today",
    dyads: "Dyads",
    countries: "Countries",
    money: "Money",
    map: "Map",
    brief: "Brief",
    search: "Search",
    review: "Review",
    searches: "Saved searches",
    sources: "Sources",
    skip: "To the text",
    ways: "Pages",
    matter: "Matter",
    // Failures.
    not_found: "Not found",
    not_understood: "Not understood",
    failed: "That failed",
    not_allowed: "Not allowed",
    too_much: "Too much",
    back: "To the first page",
    // Who asks.
    log_in: "Log in",
    log_out: "Log out",
    user: "Name",
    password: "Password",
    wrong: "The name or the password is wrong.",
    // Numbers.
    million: "million",
    billion: "billion",
    trillion: "trillion",
    about: "about",
    at_least: "at least",
    at_most: "at most",
    // What things are called.
    chronology: "Chronology",
    positions: "Positions",
    promises: "Promises",
    contradictions: "Where they differ",
    told_once: "told once",
    denied: "denied",
    disputed: "disputed",
    revised: "revised",
    money_of_any_kind: "money",
    no_outlet: "no outlet named",
    nothing: "Nothing here.",
    due: "due",
    and: "and",
    reprint: "reprint",
    corrected: "corrected",
    confirmed: "confirmed",
    rejected: "rejected",
    earlier: "earlier version",
    untitled: "Without a title",
    all_time: "all time",
    too_few: "too few to say",
    first_told: "the first to tell it",
    // Questions.
    party: "Country or body",
    one_party: "One party",
    other_party: "The other",
    from: "From",
    to: "To",
    show: "Show",
    one_of_them: "Party",
    with: "With",
    any: "any",
    as_of: "As of",
    compare_with: "Compare with",
    until: "until",
    words: "Words",
    kind: "Kind",
    event: "Event",
    outlet: "Outlet",
    at_least_amount: "At least",
    currency: "Currency",
    place: "Place",
    instrument: "Instrument",
    stage: "Stage",
    offices_on: "Offices on",
    toward: "Toward",
    against: "against",
    measure: "Measure",
    in_the_sentence: "in the sentence",
    in_notes: "in notes",
    for_example_one: "Azerbaijan, AZE",
    for_example_other: "Japan, JPN",
    for_example_bloc: "Asia",
    for_example_other_bloc: "West",
    for_example_words: "loan \"power plant\"",
    for_example_currency: "USD",
    // What a page is for.
    about_dyads: "Two parties: what happened between them, the money, what they hold and owe.",
    about_countries: "A country or body: whom it deals with, where it leans, who holds its offices.",
    about_briefs: "Two parties over a time: what happened, the money, positions, promises, voices, what sources differ on; each \
        sentence with what it rests on.",
    // Between parties, for those who hear the page.
    sign_to: "to",
    told_from: "from",
    // Today.
    nothing_new: "Nothing was told between two parties in these days.",
    new_contradictions: "New contradictions",
    promises_due: "Promises due",
    watch: "Watch",
    watch_not: "Do not watch",
    watch_these: "Watch these two",
    look_at_whole: "show all",
    look_at_all: "Look at all of it, which takes a while.",
    // A dyad.
    compared: "Compared",
    two_times: "Two times compared",
    about_comparison: "A rise may be one of the press alone: compare how much was read.",
    over_time: "Over time",
    the_numbers: "The numbers",
    by_period: "Period by period",
    period: "Period",
    episodes_title: "Episodes",
    nothing_between: "Nothing is told to have happened between the two in this time.",
    sums_and_rest: "Sums, and what is in none",
    mean_score: "mean score, −10 to 10",
    promises_made: "promises made",
    amounts_told: "amounts told",
    articles_read: "articles read",
    // A country.
    partners: "Partners",
    happenings: "Happenings",
    of_cooperation: "of cooperation",
    of_conflict: "of conflict",
    about_network: "The width of a line tells how much happened; blue where most of it is cooperation, red where most is conflict.",
    where_it_leans: "Where it leans",
    tilt: "Tilt, with its 95% interval",
    moves_most: "What moves it most",
    who_holds_office: "Who holds office",
    nobody_in_office: "The atlas knows nobody in office there.",
    told_last: "Told last",
    no_turn: "no turn beyond chance",
    no_tastes: ". No outlet tells of both times, so the tastes of outlets cannot be taken out.",
    // A matter.
    who_tells: "Who tells it",
    in_the_words: "in the words",
    why_here: "why it is here",
    part_code: "code",
    part_whether: "whether",
    part_value: "value",
    part_issue: "issue",
    part_condition: "on condition",
    part_where: "where",
    part_according_to: "according to",
    // An article.
    versions: "Versions:",
    what_marks_mean: "What marked words stand for",
    part_what: "what",
    part_who: "who",
    part_to_whom: "to whom",
    part_how_much: "how much",
    part_when: "when",
    part_outlet: "outlet cited",
    part_speaker: "speaker",
    part_context: "context",
    part_cites: "cites",
    why: "Why",
    coded_otherwise: "The program that reads it now codes this sentence otherwise.",
    quotation: "quotation",
    reported_speech: "reported speech",
    // Money.
    no_money: "No money of this kind is told in this time.",
    sums: "Sums",
    about_sums: "Only what is new is added; totals of all so far, balances and figures for a year stand by themselves. The numbers \
        are those of the rows below.",
    direction: "Direction",
    what: "What",
    figure: "Figure",
    told_by: "Told by",
    from_rows: "From rows",
    by_year: "By year",
    money_by_year: "Money by year",
    about_years: "What may be added, in the currency that most of it is in.",
    derived: "Derived: nobody tells these",
    how: "How",
    bear_in_mind: "To bear in mind",
    all_told: "All that is told",
    about_amounts: "Days in brackets are those of publication. What is in no sum says by which rule.",
    row: "Row",
    day: "Day",
    left_out: "In no sum because",
    // The map.
    nothing_placed: "No event with a place is told in this time.",
    about_map: "The larger a mark, the more is told of the place; those most told of have their names. The list below has them all.",
    where_things_happened: "Where things happened",
    // A brief.
    at_a_glance: "Both at a glance",
    take_away: "Take it away:",
    nothing_of_two: "Nothing is told of the two in this time.",
    cited_in: "cited in",
    // Review.
    your_name: "Your name",
    note: "Note",
    confirm: "Confirm",
    reject: "Reject",
    skip_one: "Skip",
    correct: "Correct",
    who: "Who",
    who_else: "Who else",
    to_whom: "To whom",
    to_whom_else: "To whom else",
    cameo: "CAMEO",
    modality: "Modality",
    nobody_else: "Nobody else tells it.",
    this_statement: "this statement",
    split: "Those chosen tell another happening",
    merge: "The one chosen is the same happening",
    nothing_waits: "Nothing waits.",
    waiting: "Waiting",
    decided: "Decided",
    undo: "Undo",
    // Searches that are kept.
    keep_as: "Keep this search as",
    keep: "Keep",
    none_kept: "None is kept yet. Search for something, and keep it below what is found.",
    feed: "Atom feed",
    forget: "Forget",
    about_feeds: "A reader of feeds logs in with your name, and a token instead of your password, which this makes:",
    // Sources.
    articles_title: "Articles",
    reprints_title: "Reprints",
    statements_title: "Statements",
    per_article: "per article",
    first: "First",
    last: "Last",
    behind: "Behind the last of all",
    recorded: "Recorded",
    ;
    phrases
    table_of: "{}, as a table",
    chart_of: "{}, as a chart",
    told_in: "Told from {}.",
    ledger_holds: "The ledger holds {}, {}, {}.",
    watch_named: "Watch {}",
    watch_not_named: "Do not watch {}",
    looks_from: "There is much: this looks from {} on.",
    so_many_more: "{} more",
    and_more: "and {} more.",
    and_earlier: "and {} earlier; narrow the time to see them.",
    more_places: "and {} more places; narrow the time or the parties to see them.",
    in_matters: "{} in {}.",
    average: "{}; on PLOVER’s scale from −10 to 10 they average {}",
    begun_by: ". {} were begun by {}, {} by {}, {} by both together",
    with_quad: "with {}",
    by_matter: "by matter {}",
    from_day: "from {}",
    to_day: "to {}",
    nothing_with_another: "Nothing is told to have happened between {} and another in this time.",
    between: "{} between {} and {}",
    between_of: "{} {} between {} and {}",
    about_blocs: "The blocs are {}; countries with commas between will do too.",
    on_day: "on {}",
    on_day_with: "{}, with {}:",
    since: "since {}",
    cooperation_with: "{} of cooperation with {} or {}, from {} of {}.",
    share_with: "{}{} of them are with {}: a tilt of {}, where 0 is even and 0.7 two to one.",
    low_to_high: " ({} to {})",
    too_few_for_leaning: "Under {} episodes nothing is said of a leaning.",
    turn_towards: "a turn towards {}",
    changed_by: "From {} on ({}, {} before) it changed by {}: {}",
    changed_without_tastes: "; without what the tastes of outlets add, by {}: {}.",
    rough_left_out: "Left out: {} events told over a year later, {} with too rough a date.",
    known_from: "Known from {}",
    denied_by: "Denied by {}",
    like: "like {} {}",
    coded_by: "{}, coded by {}, recorded {}.",
    note_number: "Note {}",
    to_sentence_of: "To the sentence of note {}",
    by_rule: "By {}.",
    confidence_is: "Confidence {}.",
    by_entry: "entry “{}” of the lexicon ({}, line {})",
    by_model: "model of relations: {} at {}, related at all at {}",
    by_model_of_deeds: "model of deeds: {} at {}, a deed at all at {}",
    row_says: "Row {}: {}",
    row_number: "row\u{a0}{}",
    in_year: "in {}",
    citing: " citing {}",
    told_and_left_out: "{} told, {} of them in no sum.",
    money_between: "Money between {} and {}",
    money_of: "Money from and to {}",
    where_happened_with: "{}: where things happened",
    in_places: "{} in {}.",
    made_from: "Made from {}.",
    derived_by: "derived: {}",
    decision_kept: "Decision {} is kept.",
    confidence: "confidence {}",
    the_first: "The first {}",
    forget_named: "Forget {}",
    of_outlets: "{} of {}.",
    ;
    counted
    articles: "article", "articles";
    statements: "statement", "statements";
    matters: "matter", "matters";
    outlets: "outlet", "outlets";
    origins: "origin", "origins";
    tellings: "telling", "tellings";
    days: "day", "days";
    places: "place", "places";
    amounts: "amount", "amounts";
    episodes: "episode", "episodes";
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_filled_place_by_place() {
        assert_eq!(ENGLISH.between.of(3).with("Japan").with("{}").to_string(), "3 between Japan and {}");
        assert_eq!(ENGLISH.row_number.of(7).to_string(), "row\u{a0}7");
    }

    /// What a template says itself could not be said in another language. Names, codes and the keys of buttons can; the page
    /// about the API is made from what the handlers say of themselves, which is English.
    #[test]
    fn templates_hold_no_words_of_their_own() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.ends_with("api.html") {
                continue;
            }
            let mut text = std::fs::read_to_string(&path).unwrap();
            for (opens, closes) in
                [("{#", "#}"), ("{%", "%}"), ("{{", "}}"), ("<code>", "</code>"), ("<kbd>", "</kbd>")]
            {
                text = without(&text, opens, closes);
            }
            for attribute in ["aria-label=\"", "placeholder=\"", "title=\""] {
                for value in text.split(attribute).skip(1).filter_map(|rest| rest.split('"').next()) {
                    assert!(!value.contains(char::is_alphabetic), "{}: {value}", path.display());
                }
            }
            let text = without(&text, "<", ">").replace("Demarche", "").replace("&#160;", "");
            let said: Vec<&str> = text.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).collect();
            assert!(said.is_empty(), "{}: {said:?}", path.display());
        }
    }

    fn without(text: &str, opens: &str, closes: &str) -> String {
        let mut kept = String::new();
        let mut rest = text;
        while let Some((before, inside)) = rest.split_once(opens) {
            kept.push_str(before);
            rest = inside.split_once(closes).map_or("", |(_, after)| after);
        }
        kept + rest
    }
}
