//! The words of the pages, apart from the pages: another language is another value of [`Words`].

/// A number with a thing counted: one, or several.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Counted(pub(crate) &'static str, pub(crate) &'static str);

impl Counted {
    /// `1 article`, `2,000 articles`.
    pub(crate) fn of(&self, number: usize) -> String {
        format!("{} {}", crate::format::count(number), if number == 1 { self.0 } else { self.1 })
    }
}

macro_rules! words {
    ($($name:ident: $value:expr,)+; counted $($thing:ident: $one:literal, $many:literal;)+) => {
        /// Every word that a page says by itself.
        #[derive(Debug)]
        pub(crate) struct Words {
            pub(crate) short_months: [&'static str; 12],
            $(pub(crate) $name: &'static str,)+
            $(pub(crate) $thing: Counted,)+
        }

        /// The words in English.
        pub(crate) const ENGLISH: Words = Words {
            short_months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
            $($name: $value,)+
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
    by: "by",
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
