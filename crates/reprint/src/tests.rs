use proptest::prelude::*;

use super::*;

/// An agency's copy.
const COPY: &str = "TOKYO, March 8 (Wire) - Japan will lend Azerbaijan 29 billion yen, about $240 million, to rebuild the \
    Severnaya power plant near Baku, officials of both countries said on Wednesday.\n\nThe agreement was signed by Foreign \
    Minister Taro Aso and his visiting counterpart, Elmar Mammadyarov. The credit runs for forty years at an interest of 0.75 \
    percent, the Foreign Ministry in Tokyo said in a statement.\n\n\"This shows that our countries trust each other,\" \
    Mammadyarov told reporters. He is to meet Prime Minister Junichiro Koizumi on Thursday.\n\nJapanese assistance to \
    Azerbaijan has reached $694 million since 1994, according to the embassy in Baku. Trade between the two is small: $70.6 \
    million in the last year, most of it machines and cars that Azerbaijan buys.\n\nJapanese firms hold a share of 10 percent \
    in the consortium that produces oil off Baku, and 3.4 percent in the pipeline to the Mediterranean.";

/// The same happening in another outlet's own words.
const OWN: &str = "Azerbaijan's foreign minister, Elmar Mammadyarov, came away from Tokyo on Wednesday with what he had come \
    for: a credit of $240 million for the Severnaya power plant. His host, Taro Aso, called the deal a sign of friendship. \
    Baku will pay 0.75 percent a year and has forty years to give the money back. Tokyo has now put $694 million into the \
    Caspian republic, the embassy says, which is ten times what the two sell each other. Mammadyarov sees Prime Minister \
    Junichiro Koizumi today, and oil will be on the table, since Japanese firms own a tenth of the offshore consortium.";

fn likeness(one: &str, other: &str) -> Likeness {
    let (one, other) = (Shingles::of(one), Shingles::of(other));
    let likeness = one.likeness(&other);
    assert!(!likeness.is_reprint() || one.bands().meets(&other.bands()), "the bands miss a reprint: {likeness:?}");
    likeness
}

#[test]
fn agency_copy_is_known_however_it_is_printed() {
    let paragraphs: Vec<&str> = COPY.split("\n\n").collect();
    let cut = paragraphs[..3].join("\n\n");
    let led_in =
        format!("Our correspondent reports from the capital, where spring has come early this year.\n\n{COPY}");
    let other_dateline = COPY.replace("TOKYO, March 8 (Wire) -", "Baku, 9 March.");
    let spelled = COPY.replace("percent", "per cent").replace('"', "“").to_uppercase();
    let with_more = format!("{COPY}\n\n{}", OWN.replace("came away", "had come away"));
    let shuffled = [paragraphs[0], paragraphs[3], paragraphs[4], paragraphs[1], paragraphs[2]].join("\n");
    for reprint in [cut, led_in, other_dateline, spelled, with_more, shuffled] {
        assert!(likeness(COPY, &reprint).is_reprint(), "{:?}: {reprint}", likeness(COPY, &reprint));
    }
}

#[test]
fn the_same_news_in_other_words_is_no_reprint() {
    let likeness = likeness(COPY, OWN);
    assert!(!likeness.is_reprint() && likeness.jaccard() < 0.1, "{likeness:?}");
    // Nor is a text that quotes a sentence of it.
    let quoting = format!("{OWN} \"This shows that our countries trust each other,\" Mammadyarov told reporters.");
    assert!(!self::likeness(COPY, &quoting).is_reprint());
    // Nor are short lines with the same formula.
    let line = |who: &str| format!("{who} recalled its ambassador to Lowland for consultations on Monday.");
    assert!(!self::likeness(&line("Norway"), &line("The Kingdom of Sweden")).is_reprint());
    assert!(self::likeness(&line("Norway"), &line("NORWAY")).is_reprint());
}

#[test]
fn texts_without_spaces_have_words_too() {
    let japanese = "日本政府は八日、アゼルバイジャンに対し、発電所の改修のため約二百九十億円の円借款を供与すると発表した。両国の外相が東京で署名した。";
    assert!(Shingles::of(japanese).len() > 40);
    assert!(likeness(japanese, &format!("【東京】{japanese}")).is_reprint());
}

#[test]
fn a_finder_names_the_most_alike_first() {
    let mut finder = Finder::default();
    assert!(finder.add(COPY).is_empty());
    assert!(finder.add(OWN).is_empty());
    assert!(finder.add("").is_empty());
    assert!(finder.add("").is_empty());
    let cut: String = COPY.split("\n\n").take(3).collect::<Vec<_>>().join("\n\n");
    assert_eq!(finder.add(&cut).iter().map(|found| found.of).collect::<Vec<_>>(), [0]);
    let same = finder.add(&cut.to_lowercase());
    assert_eq!(same.iter().map(|found| found.of).collect::<Vec<_>>(), [4, 0]);
    assert!((same[0].likeness.jaccard() - 1.0).abs() < f64::EPSILON);
}

#[test]
fn bands_do_not_change() {
    // Stored bands must stay good: when this fails on purpose, VERSION goes up.
    let keys: Vec<u64> = Shingles::of(COPY).bands().keys().to_vec();
    assert_eq!(keys.len(), BANDS);
    assert_eq!(keys[..2], [2_077_747_470_142_335_524, 582_398_783_812_691_386]);
}

proptest! {
    #[test]
    fn likeness_is_the_share_of_sets(one in "([a-e] ){0,40}", other in "([a-e] ){0,40}") {
        let sets = [&one, &other].map(|text| Shingles::of(text).hashes.into_iter().collect::<std::collections::HashSet<_>>());
        let likeness = Shingles::of(&one).likeness(&Shingles::of(&other));
        prop_assert_eq!(likeness.common, sets[0].intersection(&sets[1]).count());
        prop_assert_eq!(likeness.shorter + likeness.longer - likeness.common, sets[0].union(&sets[1]).count());
        prop_assert!(likeness.jaccard() <= likeness.containment() + f64::EPSILON);
        prop_assert_eq!(likeness, Shingles::of(&other).likeness(&Shingles::of(&one)));
    }

    #[test]
    fn any_text_meets_itself(text in any::<String>()) {
        let shingles = Shingles::of(&text);
        prop_assert_eq!(shingles.is_empty(), !text.chars().any(char::is_alphanumeric));
        prop_assert_eq!(shingles.bands().meets(&shingles.bands()), !shingles.is_empty());
        prop_assert_eq!(shingles.likeness(&shingles).is_reprint(), !shingles.is_empty());
        // Punctuation, case and layout do not count.
        let loud: String = text.split_whitespace().map(|word| format!("«{word}», \n")).collect();
        if text.is_ascii() {
            prop_assert_eq!(Shingles::of(&loud.to_uppercase()), shingles);
        }
    }
}
