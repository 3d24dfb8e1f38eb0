//! Character sets: what bytes are text in, and that text as UTF-8.

use std::io::{self, BufRead, Read};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8, X_USER_DEFINED};

/// With fewer bytes beyond ASCII than this, a guess at the character set of a text that declares none is no more than that.
const EVIDENCE: usize = 8;

/// The character set of a page or a feed, which may declare one.
///
/// A byte order mark comes first. Bytes that are UTF-8 though they go beyond ASCII are UTF-8 whatever is declared, and bytes
/// that are not are not: both mistakes are common. What is declared counts next; the bytes themselves come last.
pub(crate) fn of_declared(bytes: &[u8], declared: impl IntoIterator<Item = String>) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    let is_utf8 = is_utf8_start(bytes);
    if is_utf8 && !bytes.is_ascii() {
        return UTF_8;
    }
    for label in declared {
        match Encoding::for_label(label.trim().as_bytes()) {
            // The bytes could not have been read as far as the declaration, were they in UTF-16.
            Some(encoding) if encoding.is_ascii_compatible() && encoding != UTF_8 && encoding != X_USER_DEFINED => {
                return encoding;
            }
            // Its letters are in ASCII, and so are all bytes.
            Some(encoding) if encoding == encoding_rs::ISO_2022_JP => return encoding,
            _ => {}
        }
    }
    if is_utf8 { UTF_8 } else { guess(bytes) }
}

/// The character set of bytes that are not UTF-8 and declare nothing, where they are enough to tell.
pub(crate) fn of_undeclared(bytes: &[u8]) -> Option<&'static Encoding> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes)
        && bytes.len() > mark
    {
        return Some(encoding);
    }
    let beyond = bytes.iter().filter(|byte| !byte.is_ascii()).count();
    // Text of whatever character set has no zeros; UTF-16 would have, and a mark at its start.
    (beyond >= EVIDENCE && !bytes.contains(&0)).then(|| guess(bytes))
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Deny)
}

/// Whether the bytes are UTF-8, but for a letter that may be cut at their end.
pub(crate) fn is_utf8_start(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).map_or_else(|error| error.error_len().is_none(), |_| true)
}

/// All of some bytes as text, without a byte order mark.
pub(crate) fn decode(bytes: Vec<u8>, encoding: &'static Encoding) -> String {
    let (text, _, _) = encoding.decode(&bytes);
    match text {
        // Spares a copy of what was UTF-8 from the start.
        std::borrow::Cow::Borrowed(text) if text.len() == bytes.len() => match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
        },
        text => text.into_owned(),
    }
}

/// The encoding of a name such as `windows-1251`, as the WHATWG standard lists them.
pub(crate) fn named(label: &str) -> Option<&'static Encoding> {
    Encoding::for_label(label.trim().as_bytes())
}

/// Bytes in any encoding, read as UTF-8; what is malformed is read as U+FFFD.
pub(crate) struct Decoding<R> {
    inner: R,
    decoder: Decoder,
    buffer: Box<[u8]>,
    /// What of the buffer is still to be read.
    ready: std::ops::Range<usize>,
    ended: bool,
}

impl<R: BufRead> Decoding<R> {
    pub(crate) fn new(inner: R, encoding: &'static Encoding) -> Self {
        Self { inner, decoder: encoding.new_decoder(), buffer: vec![0; 32 << 10].into(), ready: 0..0, ended: false }
    }
}

impl<R: BufRead> Read for Decoding<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.ready.is_empty() && !self.ended {
            let source = self.inner.fill_buf()?;
            let last = source.is_empty();
            let (result, read, written, _) = self.decoder.decode_to_utf8(source, &mut self.buffer, last);
            self.inner.consume(read);
            self.ready = 0..written;
            self.ended = last && result == CoderResult::InputEmpty;
        }
        let count = buffer.len().min(self.ready.len());
        buffer[..count].copy_from_slice(&self.buffer[self.ready.start..self.ready.start + count]);
        self.ready.start += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use super::*;

    const RUSSIAN: &str = "Президент Азербайджана прибыл в Токио с официальным визитом.";

    #[test]
    fn what_the_bytes_say_comes_before_what_is_declared() {
        let (cyrillic, _, _) = encoding_rs::WINDOWS_1251.encode(RUSSIAN);
        let declared = |label: &str| [label.to_owned()];
        assert_eq!(of_declared(RUSSIAN.as_bytes(), declared("windows-1251")), UTF_8);
        assert_eq!(of_declared(&cyrillic, declared("utf-8")), encoding_rs::WINDOWS_1251);
        assert_eq!(of_declared(&cyrillic, declared("windows-1251")), encoding_rs::WINDOWS_1251);
        assert_eq!(of_declared(&cyrillic, declared("nonsense")), encoding_rs::WINDOWS_1251);
        assert_eq!(of_declared(b"\xff\xfeJ\0a\0", declared("utf-8")), encoding_rs::UTF_16LE);
        let (japanese, _, _) = encoding_rs::ISO_2022_JP.encode("日本");
        assert_eq!(of_declared(&japanese, declared("iso-2022-jp")), encoding_rs::ISO_2022_JP);
    }

    #[test]
    fn too_little_to_tell_is_not_told() {
        let (cyrillic, _, _) = encoding_rs::WINDOWS_1251.encode(RUSSIAN);
        assert_eq!(of_undeclared(&cyrillic), Some(encoding_rs::WINDOWS_1251));
        assert_eq!(of_undeclared(b"S\xe3o Paulo paid."), None);
        assert_eq!(of_undeclared(b"\xe3\xe3\xe3\xe3\xe3\xe3\xe3\xe3\xe3\0"), None);
    }

    #[test]
    fn a_stream_is_decoded_as_the_whole_is() {
        let text = RUSSIAN.repeat(3000);
        for encoding in [encoding_rs::WINDOWS_1251, UTF_8, encoding_rs::GB18030, encoding_rs::ISO_8859_5] {
            let (bytes, _, _) = encoding.encode(&text);
            let mut read = String::new();
            let source = BufReader::with_capacity(7, &bytes[..]);
            Decoding::new(source, encoding).read_to_string(&mut read).expect("UTF-8");
            assert_eq!(read, text);
        }
    }
}
