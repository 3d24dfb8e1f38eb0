//! Amounts of money in a text: figure, currency, bound.

use std::ops::Range;

use demarche_atlas::Atlas;
use demarche_statement::Bound;
use regex::Regex;
use rustc_hash::FxHashMap;

use crate::text::Text;

/// An amount found in a text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct MoneyMention {
    /// With the words of the bound.
    pub(crate) bytes: Range<usize>,
    /// The figure and currency alone.
    pub(crate) figure: Range<usize>,
    pub(crate) amount: f64,
    pub(crate) amount_to: Option<f64>,
    /// ISO 4217; empty where only the country can tell ("pesos").
    pub(crate) currency: String,
    pub(crate) bound: Bound,
    /// The name without a country, where several countries have it: "pesos", "pounds".
    shared: Option<String>,
}

const FIGURE: &str = r"\d[\d,]*(?:\.\d+)?";
const SCALE: &str =
    r"(?:[\s-]?(thousand|million|billion|trillion|lakh crore|lakh|crore|mln|mn|bln|bn|tn|trn|cr|m|k|b)\b)?";

/// Finds amounts by the currencies of an atlas.
#[derive(Clone, Debug)]
pub(crate) struct MoneyFinder {
    by_sign: Regex,
    by_name: Regex,
    /// "3.4 billion and " before "2.4 billion dollars".
    before_named: Regex,
    /// "another 10 million", "of which 4 million", "imports rose to 5 million", with the currency of the amount before.
    elliptic: Regex,
    bound: Regex,
    bound_after: Regex,
    signs: Vec<(String, String)>,
    names: Vec<(String, String)>,
    /// The names that several countries have, with the country and its currency.
    shared: FxHashMap<String, Vec<(String, String)>>,
}

impl MoneyFinder {
    pub(crate) fn new(atlas: &Atlas) -> Self {
        let mut signs = Vec::new();
        let mut names = Vec::new();
        for currency in atlas.currencies() {
            signs.extend(currency.signs.iter().map(|sign| (sign.clone(), currency.code.clone())));
            signs.push((currency.code.clone(), currency.code.clone()));
            names.extend(currency.names.iter().map(|name| (name.to_lowercase(), currency.code.clone())));
            names.push((currency.code.to_lowercase(), currency.code.clone()));
        }
        let shared = shared_names(atlas);
        // What no country has by itself is of some country.
        let known: Vec<String> = names.iter().map(|(name, _)| name.clone()).collect();
        names.extend(shared.keys().filter(|name| !known.contains(name)).map(|name| (name.clone(), String::new())));
        signs.sort_by_key(|(sign, _)| std::cmp::Reverse(sign.len()));
        names.sort_by(|(one, _), (other, _)| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
        let any =
            |list: &[(String, String)]| list.iter().map(|(text, _)| regex::escape(text)).collect::<Vec<_>>().join("|");
        let pattern = |text: String| Regex::new(&text).unwrap_or_else(|error| panic!("money pattern: {error}"));
        let (sign, name) = (any(&signs), any(&names));
        Self {
            by_sign: pattern(format!(
                r"({sign})\s?({FIGURE}){SCALE}(?:\s?(?:-|–|—|to|and)\s?(?:{sign})?\s?({FIGURE}){SCALE})?"
            )),
            by_name: pattern(format!(
                r"(?i)\b({FIGURE}|an?|one|two|three|four|five|six|seven|eight|nine|ten|half an?){SCALE}(?:\s?(?:-|–|—|to)\s?({FIGURE}){SCALE})?[\s-](?:of\s)?({name})\b"
            )),
            before_named: pattern(format!(r"(?i)({FIGURE}){SCALE}\s(?:and|or)\s$")),
            elliptic: pattern(format!(
                r"(?i)\b(?:another|a further|an additional|an extra|a second|of which|of them|(?:rose|fell|grew|shrank|climbed|dropped|increased|declined)(?: \w+ly)? to|compared with|up from|down from)\s({FIGURE}){SCALE}(?:[,.;)]|\s(?:in|to|for|by|over|this|next|last|and|from|as|on|would|will|was|were|is|are|has|have)\b)"
            )),
            bound: pattern(
                r"(?i)\b(?:(more than|well over|over|at least|exceeding|above|in excess of|no less than|not less than|no fewer than|upwards of|a minimum of)|(up to|as much as|at most|less than|under|below|no more than|not more than|not exceeding|a maximum of)|(just over|just under|slightly more than|slightly less than|nearly|almost|about|around|some|approximately|roughly|close to|an estimated|estimated at|estimated|worth some))\s(?:a total of\s|(?:a further|another|an additional|an extra)\s)?$"
                    .to_owned(),
            ),
            bound_after: pattern(r"(?i)^\s(?:(or more|at least|at a minimum)|(at most|at the most)|(or so|or thereabouts))\b".to_owned()),
            signs,
            names,
            shared,
        }
    }

    /// Gives amounts in a money that several countries have the currency of the country that the text names: the first in
    /// the sentence, else the nearest in the text before. Drops those of which the country stays unknown.
    pub(crate) fn settle(
        &self,
        money: &mut Vec<MoneyMention>,
        text: &Text<'_>,
        country_at: impl Fn(usize) -> Option<String>,
    ) {
        for mention in money.iter_mut() {
            let Some(choices) = mention.shared.as_ref().and_then(|name| self.shared.get(name)) else { continue };
            let words = text.words_in(&mention.figure);
            let Some(sentence) = text.words.get(words.start).map(|word| text.sentences[word.sentence].clone()) else {
                continue;
            };
            let of = |word: usize| {
                let code = country_at(word)?;
                choices.iter().find(|(country, _)| *country == code).map(|(_, currency)| currency.clone())
            };
            // "Argentina lent Uruguay 500 million pesos": of who gives, who is named first.
            let near: Vec<String> =
                (sentence.start..words.start).chain(words.end..sentence.end).filter_map(of).collect();
            let far = || text.words_before(sentence.start).find_map(of);
            let found = if mention.currency.is_empty() {
                near.first().cloned().or_else(far)
            } else {
                // "promised Egypt 40 million pounds": of Britain, where it is named too.
                near.first().filter(|_| !near.contains(&mention.currency)).cloned()
            };
            mention.currency = found.unwrap_or_else(|| std::mem::take(&mut mention.currency));
        }
        // "which in 2016 won a ruling"
        let is_verb = |mention: &MoneyMention| {
            let is_year = mention.amount.fract() == 0.0 && (1900.0..2100.0).contains(&mention.amount);
            let words = text.words_in(&mention.figure);
            let last = words.end.checked_sub(1).and_then(|last| text.words.get(last));
            is_year && last.is_some_and(|word| word.lower() == "won" && word.is_verb())
        };
        money.retain(|mention| !mention.currency.is_empty() && !is_verb(mention));
    }

    /// The amounts in a text, in order, without overlap. A conversion in brackets right after an amount is left out.
    pub(crate) fn find(&self, text: &str) -> Vec<MoneyMention> {
        let mut found: Vec<MoneyMention> = Vec::new();
        for captures in self.by_sign.captures_iter(text) {
            let (Some(whole), Some(sign)) = (captures.get(0), captures.get(1)) else { continue };
            let before = text[..whole.start()].chars().next_back();
            if before.is_some_and(char::is_alphanumeric) && sign.as_str().starts_with(char::is_alphabetic) {
                continue;
            }
            let code = self.signs.iter().find(|(known, _)| known == sign.as_str()).map(|(_, code)| code.clone());
            let group = |number: usize| captures.get(number).map(|group| group.as_str());
            let figures = read(group(2), group(3), group(4), group(5));
            let joined_by_and = group(4).is_some() && text[whole.range()].contains(" and ");
            let parted = joined_by_and && !text[..whole.start()].trim_end().ends_with("between");
            // "cut from $45 million to $27 million": what it was and what it is.
            let changes = || {
                let before = &text[near(text, whole.start())..whole.start()];
                let falls = figures.is_some_and(|(from, to)| to.is_some_and(|to| to < from));
                before.ends_with("from ")
                    && (falls || ["rais", "increas", "rose", "grew", "doubl"].iter().any(|verb| before.contains(verb)))
            };
            if parted || (group(4).is_some() && changes()) {
                // "$5 million and $6 million" are two amounts: read the first, the second is met again as its own.
                let first_end = captures.get(3).or(captures.get(2)).map_or(whole.end(), |group| group.end());
                if let (Some(code), Some((amount, _))) = (code.clone(), read(group(2), group(3), None, None)) {
                    found.push(self.mention(text, whole.start()..first_end, amount, None, code));
                }
                let rest = first_end..whole.end();
                for mut second in self.find(&text[rest.clone()]) {
                    for range in [&mut second.bytes, &mut second.figure] {
                        *range = range.start + rest.start..range.end + rest.start;
                    }
                    found.push(second);
                }
                continue;
            }
            if let (Some(code), Some((amount, amount_to))) = (code, figures) {
                found.push(self.mention(text, whole.range(), amount, amount_to, code));
            }
        }
        let with_signs = found.len();
        for captures in self.by_name.captures_iter(text) {
            let Some(whole) = captures.get(0) else { continue };
            let range = whole.range();
            if overlaps(&found[..with_signs], &range)
                || found[with_signs..].iter().rev().take(2).any(|last| meets(last, &range))
            {
                continue;
            }
            let group = |number: usize| captures.get(number).map(|group| group.as_str());
            let name = group(5).unwrap_or_default().to_lowercase();
            let code = self.names.iter().find(|(known, _)| *known == name).map(|(_, code)| code.clone());
            // "a dollar", "one real" are no amounts.
            let plain_word = group(1).is_some_and(|figure| !figure.starts_with(|c: char| c.is_ascii_digit()));
            if plain_word && group(2).is_none() {
                continue;
            }
            let (Some(code), Some((amount, amount_to))) = (code, read(group(1), group(2), group(3), group(4))) else {
                continue;
            };
            let first = captures.get(1).map_or(range.start, |figure| figure.start());
            let from = near(text, first);
            let paired = if amount_to.is_none() { self.before_named.captures(&text[from..first]) } else { None };
            let paired = paired.and_then(|pair| {
                let scale = pair.get(2).map(|scale| scale.as_str());
                let start = from + pair.get(1)?.start();
                let end = from + pair.get(2).or(pair.get(1))?.end();
                // "A$6 million and 7 million pounds": the first has a currency of its own.
                if overlaps(&found[..with_signs], &(start..end))
                    || found[with_signs..].iter().rev().take(2).any(|last| meets(last, &(start..end)))
                {
                    return None;
                }
                let between = text[near(text, start)..start].trim_end().to_lowercase().ends_with("between");
                // "2 and 3 million dollars" without "between" may count something else.
                let scale = if between { scale.or(group(2)) } else { Some(scale?) };
                let (lower, _) = read(pair.get(1).map(|figure| figure.as_str()), scale, None, None)?;
                Some((start..end, lower, between))
            });
            match paired {
                Some((lower_range, lower, true)) => {
                    found.push(self.mention(text, lower_range.start..range.end, lower, Some(amount), code));
                }
                Some((lower_range, lower, false)) => {
                    found.push(self.mention(text, lower_range, lower, None, code.clone()));
                    found.push(self.mention(text, range, amount, amount_to, code));
                }
                None => found.push(self.mention(text, range, amount, amount_to, code)),
            }
        }
        found.sort_by_key(|mention| mention.figure.start);
        self.add_elliptic(text, &mut found);
        let mut kept: Vec<MoneyMention> = Vec::new();
        for mention in found {
            let is_conversion = kept.last().is_some_and(|last| {
                last.currency != mention.currency
                    && text.get(last.figure.end..mention.bytes.start).is_some_and(|between| between.trim() == "(")
            });
            if !is_conversion {
                kept.push(mention);
            }
        }
        kept
    }

    /// "gave 4 million euros and is to add another 10 million": the currency goes on for two sentences.
    fn add_elliptic(&self, text: &str, found: &mut Vec<MoneyMention>) {
        let mut added: Vec<MoneyMention> = Vec::new();
        for captures in self.elliptic.captures_iter(text) {
            let (Some(figure), Some(scale)) = (captures.get(1), captures.get(2)) else { continue };
            let range = figure.start()..scale.end();
            if overlaps(found, &range) {
                continue;
            }
            let before = found.partition_point(|other| other.figure.end < range.start);
            let last = before.checked_sub(1).map(|last| &found[last]).into_iter().chain(added.last());
            let last = last.filter(|last| last.figure.end < range.start).max_by_key(|last| last.figure.end);
            let near = last.filter(|last| {
                let between = &text[last.figure.end..range.start];
                // Two sentences are shorter than this.
                between.len() < 2000 && !between.contains('\n') && between.matches(". ").count() < 2
            });
            let amount = read(Some(figure.as_str()), Some(scale.as_str()), None, None);
            if let (Some(currency), Some((amount, _))) = (near.map(|last| last.currency.clone()), amount) {
                added.push(self.mention(text, range, amount, None, currency));
            }
        }
        found.extend(added);
        found.sort_by_key(|mention| mention.figure.start);
    }

    fn mention(
        &self,
        text: &str,
        figure: Range<usize>,
        amount: f64,
        amount_to: Option<f64>,
        currency: String,
    ) -> MoneyMention {
        let mut bytes = figure.clone();
        let mut bound = Bound::Exact;
        if let Some(captures) = self.bound.captures(&text[near(text, figure.start)..figure.start]) {
            bytes.start = captures.get(0).map_or(figure.start, |whole| near(text, figure.start) + whole.start());
            bound = match (captures.get(1), captures.get(2)) {
                (Some(_), _) => Bound::AtLeast,
                (None, Some(_)) => Bound::AtMost,
                (None, None) => Bound::About,
            };
        } else if let Some(captures) = self.bound_after.captures(&text[figure.end..]) {
            bytes.end += captures.get(0).map_or(0, |whole| whole.end());
            bound = match (captures.get(1), captures.get(2)) {
                (Some(_), _) => Bound::AtLeast,
                (None, Some(_)) => Bound::AtMost,
                (None, None) => Bound::About,
            };
        }
        if amount_to.is_some_and(|to| to > amount) {
            bound = Bound::Range;
            let opening =
                ["between ", "from "].iter().find(|opening| text[..figure.start].to_lowercase().ends_with(**opening));
            bytes.start = opening.map_or(bytes.start, |opening| figure.start - opening.len());
        }
        let words = text[figure.clone()].to_lowercase();
        let name = words.rsplit([' ', '-']).next().unwrap_or_default();
        // "Egyptian pounds" says whose they are.
        let names_country = self.names.iter().any(|(known, _)| known.contains(' ') && words.ends_with(known.as_str()));
        let shared = self.shared.contains_key(name).then(|| name.to_owned()).filter(|_| !names_country);
        MoneyMention { bytes, figure, amount, amount_to: amount_to.filter(|to| *to > amount), currency, bound, shared }
    }
}

/// The last words of the names of currencies with the country before them, of which the code begins with the country's:
/// "pesos", "Argentine pesos" being ARS.
fn shared_names(atlas: &Atlas) -> FxHashMap<String, Vec<(String, String)>> {
    let mut shared: FxHashMap<String, Vec<(String, String)>> = FxHashMap::default();
    for currency in atlas.currencies() {
        let country = atlas.countries().iter().find(|country| currency.code.starts_with(&country.alpha2));
        let Some(country) = country.filter(|country| country.alpha2.len() == 2) else { continue };
        for name in &currency.names {
            // Without its country a dollar is that of the United States.
            let last = name.rsplit_once(' ').map(|(_, last)| last).filter(|last| !last.starts_with("dollar"));
            let choices = last.map(|last| shared.entry(last.to_lowercase()).or_default());
            let choice = (country.code.clone(), currency.code.clone());
            if let Some(choices) = choices.filter(|choices| !choices.contains(&choice)) {
                choices.push(choice);
            }
        }
    }
    shared
}

/// Where the words begin that may belong to what stands at `at`: looking further back for each amount would take longer the
/// longer the text is.
fn near(text: &str, at: usize) -> usize {
    text.floor_char_boundary(at.saturating_sub(96))
}

/// The amounts that a range meets, of amounts in the order of the text.
pub(crate) fn within<'m>(mentions: &'m [MoneyMention], bytes: &Range<usize>) -> &'m [MoneyMention] {
    let start = mentions.partition_point(|mention| mention.figure.end <= bytes.start);
    let end = mentions.partition_point(|mention| mention.figure.start < bytes.end);
    &mentions[start..end.max(start)]
}

/// Whether a range stands in the figure or currency of an amount.
pub(crate) fn is_inside(mentions: &[MoneyMention], bytes: &Range<usize>) -> bool {
    within(mentions, bytes).iter().any(|money| money.figure.start <= bytes.start && bytes.end <= money.figure.end)
}

fn meets(mention: &MoneyMention, range: &Range<usize>) -> bool {
    mention.figure.start < range.end && range.start < mention.figure.end
}

/// Whether a range meets one of the mentions, which stand in the order of the text and apart.
fn overlaps(mentions: &[MoneyMention], range: &Range<usize>) -> bool {
    let next = mentions.partition_point(|mention| mention.figure.end <= range.start);
    mentions.get(next).is_some_and(|mention| meets(mention, range))
}

/// A figure with its scale, and the upper end of a range; a scale given once holds for both ends.
fn read(
    figure: Option<&str>,
    scale: Option<&str>,
    to: Option<&str>,
    to_scale: Option<&str>,
) -> Option<(f64, Option<f64>)> {
    let figure = plain(figure?)?;
    let upper = to.and_then(plain);
    let lower_scale = if upper.is_some() { scale.or(to_scale) } else { scale };
    let amount = round(figure * factor(lower_scale));
    let upper = upper.map(|upper| round(upper * factor(to_scale)));
    // A figure of hundreds of digits is no amount.
    (amount.is_finite() && upper.is_none_or(f64::is_finite)).then_some((amount, upper))
}

/// Takes off what binary fractions leave behind: 70.6 million is 70600000.
fn round(amount: f64) -> f64 {
    (amount * 100.0).round() / 100.0
}

fn plain(figure: &str) -> Option<f64> {
    let word = match figure.to_lowercase().as_str() {
        "a" | "an" | "one" => Some(1.0),
        "two" => Some(2.0),
        "three" => Some(3.0),
        "four" => Some(4.0),
        "five" => Some(5.0),
        "six" => Some(6.0),
        "seven" => Some(7.0),
        "eight" => Some(8.0),
        "nine" => Some(9.0),
        "ten" => Some(10.0),
        "half a" | "half an" => Some(0.5),
        _ => None,
    };
    word.or_else(|| figure.replace(',', "").parse().ok())
}

fn factor(scale: Option<&str>) -> f64 {
    match scale.map(str::to_lowercase).as_deref() {
        Some("thousand" | "k") => 1e3,
        Some("million" | "mln" | "mn" | "m") => 1e6,
        Some("billion" | "bln" | "bn" | "b") => 1e9,
        Some("trillion" | "tn" | "trn" | "lakh crore") => 1e12,
        Some("lakh") => 1e5,
        Some("crore" | "cr") => 1e7,
        _ => 1.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amounts(text: &str) -> Vec<String> {
        let finder = MoneyFinder::new(Atlas::embedded());
        let show = |money: MoneyMention| match money.amount_to {
            Some(to) => format!("{}-{to} {}", money.amount, money.currency),
            None => format!("{} {} {}", money.amount, money.currency, money.bound),
        };
        finder.find(text).into_iter().map(show).collect()
    }

    #[test]
    fn figures_with_signs() {
        assert_eq!(amounts("trade is nearly $70.6 million"), ["70600000 USD about"]);
        assert_eq!(
            amounts("loans up to $274 million, €1.5bn and Rs 500"),
            ["274000000 USD at_most", "1500000000 EUR exact", "500 INR exact"]
        );
        assert_eq!(
            amounts("$694 million, including $74 million in grants"),
            ["694000000 USD exact", "74000000 USD exact"]
        );
        assert_eq!(amounts("$5 million and $6 million"), ["5000000 USD exact", "6000000 USD exact"]);
    }

    #[test]
    fn figures_with_names() {
        assert_eq!(amounts("over 10 billion yen"), ["10000000000 JPY at_least"]);
        assert_eq!(amounts("a million US dollars, half a billion euros"), ["1000000 USD exact", "500000000 EUR exact"]);
        assert_eq!(amounts("a real partner; two pound cakes; 3,000 people"), [""; 0]);
    }

    #[test]
    fn amounts_that_share_a_currency() {
        assert_eq!(
            amounts("worth 3.37 billion and 2.4 billion dollars"),
            ["3370000000 USD exact", "2400000000 USD exact"]
        );
        assert_eq!(amounts("between 3 and 5 million euros"), ["3000000-5000000 EUR"]);
        assert_eq!(
            amounts(
                "gave Chad 4 million euros. It is to add another 10 million in May, and another 2 million refugees"
            ),
            ["4000000 EUR exact", "10000000 EUR exact"]
        );
        assert_eq!(amounts("another 10 million in May"), [""; 0]);
    }

    #[test]
    fn amounts_far_into_a_text_stand_where_they_stand() {
        let text = format!("{}worth over 3.37 billion and 2.4 billion dollars", "Schöne Worte. ".repeat(20));
        let found = MoneyFinder::new(Atlas::embedded()).find(&text);
        let words: Vec<&str> = found.iter().map(|money| &text[money.bytes.clone()]).collect();
        assert_eq!(words, ["over 3.37 billion", "2.4 billion dollars"]);
    }

    #[test]
    fn a_figure_of_hundreds_of_digits_is_no_amount() {
        assert_eq!(amounts(&format!("${} million", "9".repeat(400))), [""; 0]);
    }

    #[test]
    fn bounds_before_and_after() {
        assert_eq!(amounts("up to another $5 million"), ["5000000 USD at_most"]);
        assert_eq!(amounts("fined them 300 Canadian dollars or more"), ["300 CAD at_least"]);
        assert_eq!(
            amounts("well over $2 billion, slightly less than $1 billion"),
            ["2000000000 USD at_least", "1000000000 USD about"]
        );
        assert_eq!(
            amounts("a 20 billion dollar project and a 5-million-euro loan"),
            ["20000000000 USD exact", "5000000 EUR exact"]
        );
    }

    #[test]
    fn scales_of_south_asia_and_signs_of_many_dollars() {
        assert_eq!(amounts("Rs 500 crore, 3 lakh rupees"), ["5000000000 INR exact", "300000 INR exact"]);
        assert_eq!(
            amounts("US$5m, A$6m and 7m pounds"),
            ["5000000 USD exact", "6000000 AUD exact", "7000000 GBP exact"]
        );
        assert_eq!(
            amounts("EUR 5 million, USD 20 million and 30 million Kenyan shillings"),
            ["5000000 EUR exact", "20000000 USD exact", "30000000 KES exact"]
        );
    }

    #[test]
    fn ranges_and_conversions() {
        assert_eq!(amounts("between $5 and $6 million"), ["5000000-6000000 USD"]);
        assert_eq!(amounts("$5-6 billion"), ["5000000000-6000000000 USD"]);
        assert_eq!(amounts("a record 23 billion euros ($25.65 billion)"), ["23000000000 EUR exact"]);
    }
}
