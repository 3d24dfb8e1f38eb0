//! The language of a text.

/// With fewer code points than this, a text does not show its language.
const EVIDENCE: usize = 200;

/// The BCP 47 tag of a text's language: what the text shows, where it leaves no doubt and differs from what is declared (a
/// template's language is often another); else what is declared.
pub(crate) fn of(text: &str, declared: Option<String>) -> Option<String> {
    if text.chars().take(EVIDENCE).count() < EVIDENCE {
        return declared;
    }
    let start = &text[..text.floor_char_boundary(4 << 10)];
    let Some(seen) = whatlang::detect(start).filter(|seen| seen.is_reliable() && seen.confidence() >= 0.9) else {
        return declared;
    };
    let seen = tag(seen.lang().code());
    match declared {
        // What is declared says more of the same: `en-GB`.
        Some(declared) if declared.split('-').next() == Some(seen) => Some(declared),
        // Norwegian has two tags for what is written as one.
        Some(declared) if seen == "nb" && declared.starts_with("n") => Some(declared),
        _ => Some(seen.to_owned()),
    }
}

/// The shortest tag of a language, from its three letters.
fn tag(code: &'static str) -> &'static str {
    const SHORT: [(&str, &str); 70] = [
        ("epo", "eo"),
        ("eng", "en"),
        ("rus", "ru"),
        ("cmn", "zh"),
        ("spa", "es"),
        ("por", "pt"),
        ("ita", "it"),
        ("ben", "bn"),
        ("fra", "fr"),
        ("deu", "de"),
        ("ukr", "uk"),
        ("kat", "ka"),
        ("ara", "ar"),
        ("hin", "hi"),
        ("jpn", "ja"),
        ("heb", "he"),
        ("yid", "yi"),
        ("pol", "pl"),
        ("amh", "am"),
        ("jav", "jv"),
        ("kor", "ko"),
        ("nob", "nb"),
        ("dan", "da"),
        ("swe", "sv"),
        ("fin", "fi"),
        ("tur", "tr"),
        ("nld", "nl"),
        ("hun", "hu"),
        ("ces", "cs"),
        ("ell", "el"),
        ("bul", "bg"),
        ("bel", "be"),
        ("mar", "mr"),
        ("kan", "kn"),
        ("ron", "ro"),
        ("slv", "sl"),
        ("hrv", "hr"),
        ("srp", "sr"),
        ("mkd", "mk"),
        ("lit", "lt"),
        ("lav", "lv"),
        ("est", "et"),
        ("tam", "ta"),
        ("vie", "vi"),
        ("urd", "ur"),
        ("tha", "th"),
        ("guj", "gu"),
        ("uzb", "uz"),
        ("pan", "pa"),
        ("aze", "az"),
        ("ind", "id"),
        ("tel", "te"),
        ("pes", "fa"),
        ("mal", "ml"),
        ("ori", "or"),
        ("mya", "my"),
        ("nep", "ne"),
        ("sin", "si"),
        ("khm", "km"),
        ("tuk", "tk"),
        ("aka", "ak"),
        ("zul", "zu"),
        ("sna", "sn"),
        ("afr", "af"),
        ("lat", "la"),
        ("slk", "sk"),
        ("cat", "ca"),
        ("tgl", "tl"),
        ("hye", "hy"),
        ("cym", "cy"),
    ];
    SHORT.iter().find(|(long, _)| *long == code).map_or(code, |(_, short)| short)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_shows_its_language() {
        let russian = "Президент Азербайджана прибыл в Токио с официальным визитом и провёл переговоры. ".repeat(5);
        let english =
            "The president of Azerbaijan arrived in Tokyo on an official visit and held talks there. ".repeat(5);
        assert_eq!(of(&russian, Some("en".to_owned())).as_deref(), Some("ru"));
        assert_eq!(of(&english, Some("en-GB".to_owned())).as_deref(), Some("en-GB"));
        assert_eq!(of(&english, None).as_deref(), Some("en"));
        assert_eq!(of("Tokyo", Some("az".to_owned())).as_deref(), Some("az"));
        assert_eq!(of("Tokyo", None), None);
    }
}
