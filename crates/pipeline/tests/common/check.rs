//! What holds of every document, whatever the text and the weights.

use demarche_pipeline::Document;

/// Panics where a document contradicts itself or its text.
pub fn check(text: &str, document: &Document) {
    assert_eq!(document.text(), text);
    let characters: Vec<usize> = text.char_indices().map(|(byte, _)| byte).chain([text.len()]).collect();
    let mut end = 0;
    for (index, token) in document.tokens().enumerate() {
        let (bytes, chars) = (token.byte_range(), token.char_range());
        assert_eq!(token.index(), index);
        assert!(bytes.start < bytes.end, "an empty token");
        // Between two tokens there is one space, which the first of them tells of, or nothing.
        assert!(bytes.start == end || text[end..bytes.start] == *" ", "a gap before token {index}");
        assert_eq!((characters[chars.start], characters[chars.end]), (bytes.start, bytes.end), "offsets disagree");
        assert_eq!(
            token.space_after(),
            text[bytes.end..].starts_with(' ')
                && document.get(index + 1).is_none_or(|next| next.byte_range().start > bytes.end)
        );
        assert_eq!(token.text(), &text[bytes.clone()]);
        assert!(token.ancestors().take(document.len() + 1).count() <= document.len(), "a cycle above token {index}");
        assert!(token.sentence().contains(token));
        assert!(token.is_root() || token.head().children().any(|child| child == token));
        end = bytes.end + usize::from(token.space_after());
    }
    assert_eq!(end, text.len(), "the tokens do not cover the text");
    let mut next = 0;
    for sentence in document.sentences() {
        assert_eq!(sentence.range().start, next);
        assert!(!sentence.is_empty());
        next = sentence.range().end;
    }
    assert_eq!(next, document.len());
    let mut next = 0;
    for entity in document.entities() {
        let range = entity.span().range();
        assert!(range.start >= next && range.end > range.start && !entity.label().is_empty());
        next = range.end;
    }
    assert!(next <= document.len());
}
