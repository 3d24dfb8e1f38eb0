//! Text in pieces, some of which stand for something.

use std::ops::Range;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    /// Its words.
    pub(crate) text: String,
    /// What it stands for: `actor`, `amount`; empty where for nothing.
    pub(crate) part: &'static str,
    /// The number of the note on a sentence that ends with this piece; none: it ends none.
    pub(crate) notes: Vec<usize>,
    /// Whether it lies in a sentence that something was coded from.
    pub(crate) coded: bool,
}

/// Words that stand for something; the place is in code points of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) place: Range<usize>,
    pub(crate) part: &'static str,
}

/// A sentence with a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sentence {
    pub(crate) place: Range<usize>,
    pub(crate) note: usize,
}

/// The pieces of a stretch of a text. Where marks lie in one another, the shorter shows.
pub(crate) fn pieces(letters: &[char], stretch: Range<usize>, marks: &[Mark], sentences: &[Sentence]) -> Vec<Piece> {
    let stretch = stretch.start.min(letters.len())..stretch.end.min(letters.len());
    let mut parts: Vec<&'static str> = vec![""; stretch.len()];
    let mut coded: Vec<bool> = vec![false; stretch.len()];
    let inside = |place: &Range<usize>| {
        place.start.clamp(stretch.start, stretch.end) - stretch.start
            ..place.end.clamp(stretch.start, stretch.end) - stretch.start
    };
    let mut marks: Vec<&Mark> = marks.iter().collect();
    marks.sort_by_key(|mark| std::cmp::Reverse(mark.place.len()));
    for mark in marks {
        let place = inside(&mark.place);
        if place.start < place.end {
            parts[place].fill(mark.part);
        }
    }
    for sentence in sentences {
        let place = inside(&sentence.place);
        if place.start < place.end {
            coded[place].fill(true);
        }
    }
    let mut pieces: Vec<Piece> = Vec::new();
    let mut is_open = false;
    for (place, &letter) in letters[stretch.clone()].iter().enumerate() {
        match pieces.last_mut() {
            Some(piece) if is_open && piece.part == parts[place] && piece.coded == coded[place] => {
                piece.text.push(letter)
            }
            _ => pieces.push(Piece {
                text: letter.to_string(),
                part: parts[place],
                notes: Vec::new(),
                coded: coded[place],
            }),
        }
        let ended = sentences.iter().filter(|sentence| sentence.place.end == stretch.start + place + 1);
        let notes: Vec<usize> = ended.map(|sentence| sentence.note).collect();
        is_open = notes.is_empty();
        if let Some(piece) = pieces.last_mut() {
            piece.notes.extend(notes);
        }
    }
    pieces
}

/// The paragraphs of a text, in code points, without the blank around them.
pub(crate) fn paragraphs(letters: &[char]) -> Vec<Range<usize>> {
    let mut paragraphs = Vec::new();
    let mut start = 0;
    let mut place = 0;
    while place <= letters.len() {
        // A blank line, or the end.
        let blank = letters[place..].iter().take_while(|letter| letter.is_whitespace()).count();
        let lines = letters[place..place + blank].iter().filter(|letter| **letter == '\n').count();
        if place + blank == letters.len() || lines >= 2 {
            let mut from = start;
            while from < place && letters[from].is_whitespace() {
                from += 1;
            }
            if from < place {
                paragraphs.push(from..place);
            }
            start = place + blank;
        }
        place += blank.max(1);
    }
    paragraphs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_comes_apart_in_paragraphs_and_pieces() {
        let letters: Vec<char> = "One é.\n\nTwo lent $3 to four. Five.\n".chars().collect();
        let paragraphs = paragraphs(&letters);
        assert_eq!(paragraphs, [0..6, 8..34]);
        let marks = [Mark { place: 8..23, part: "actor" }, Mark { place: 17..19, part: "amount" }];
        let sentences = [Sentence { place: 8..28, note: 1 }];
        let pieces = pieces(&letters, paragraphs[1].clone(), &marks, &sentences);
        let shown: Vec<(&str, &str, usize)> =
            pieces.iter().map(|piece| (piece.text.as_str(), piece.part, piece.notes.len())).collect();
        assert_eq!(
            shown,
            [("Two lent ", "actor", 0), ("$3", "amount", 0), (" to ", "actor", 0), ("four.", "", 1), (" Five.", "", 0)]
        );
        assert_eq!(pieces.iter().map(|piece| piece.text.as_str()).collect::<String>(), "Two lent $3 to four. Five.");
    }

    #[test]
    fn places_outside_of_a_text_mark_nothing() {
        let letters: Vec<char> = "Short.".chars().collect();
        let marks = [Mark { place: 3..99, part: "actor" }, Mark { place: 50..60, part: "amount" }];
        let pieces = pieces(&letters, 0..6, &marks, &[]);
        assert_eq!(pieces.len(), 2);
    }
}
