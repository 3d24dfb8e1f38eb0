//! gzip: one member after the other, and on after a damaged one.

use std::io::{self, BufRead, Read};

use flate2::bufread::GzDecoder;

/// The first bytes of a gzip member that is deflated, as all are.
pub(crate) const MAGIC: [u8; 3] = [0x1f, 0x8b, 0x08];

/// The members of a gzip file, read as one stream.
///
/// Archives are written a record a member, so that a damaged member does not spoil the next: after an error,
/// [`resume`](Self::resume) goes on with it.
pub(crate) struct Gunzip<R> {
    /// `None` only after the end.
    state: Option<State<R>>,
}

enum State<R> {
    Between(Prefixed<R>),
    Within(Box<GzDecoder<Prefixed<R>>>),
}

impl<R: BufRead> Gunzip<R> {
    pub(crate) fn new(inner: R) -> Self {
        Self { state: Some(State::Between(Prefixed { prefix: &[], inner })) }
    }

    /// Looks for the next member behind a damaged one. Says whether there is one.
    pub(crate) fn resume(&mut self) -> io::Result<bool> {
        let mut inner = match self.state.take() {
            Some(State::Within(decoder)) => decoder.into_inner().inner,
            Some(State::Between(prefixed)) => prefixed.inner,
            None => return Ok(false),
        };
        let mut seen = [0; 3];
        loop {
            let buffer = inner.fill_buf()?;
            if buffer.is_empty() {
                return Ok(false);
            }
            let hit = buffer.iter().position(|&byte| {
                seen = [seen[1], seen[2], byte];
                seen == MAGIC
            });
            let used = hit.map_or(buffer.len(), |at| at + 1);
            inner.consume(used);
            if hit.is_some() {
                self.state = Some(State::Between(Prefixed { prefix: &MAGIC, inner }));
                return Ok(true);
            }
        }
    }
}

impl<R: BufRead> Read for Gunzip<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        loop {
            match self.state.take() {
                None => return Ok(0),
                Some(State::Between(mut inner)) => {
                    if inner.fill_buf()?.is_empty() {
                        return Ok(0);
                    }
                    self.state = Some(State::Within(Box::new(GzDecoder::new(inner))));
                }
                Some(State::Within(mut decoder)) => {
                    let read = decoder.read(buffer);
                    self.state = match read {
                        Ok(0) => Some(State::Between(decoder.into_inner())),
                        _ => Some(State::Within(decoder)),
                    };
                    match read {
                        Ok(0) => {}
                        read => return read,
                    }
                }
            }
        }
    }
}

/// A stream with some bytes before it.
struct Prefixed<R> {
    prefix: &'static [u8],
    inner: R,
}

impl<R: BufRead> Read for Prefixed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut available = self.fill_buf()?;
        let count = available.read(buffer)?;
        self.consume(count);
        Ok(count)
    }
}

impl<R: BufRead> BufRead for Prefixed<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.prefix.is_empty() { self.inner.fill_buf() } else { Ok(self.prefix) }
    }

    fn consume(&mut self, count: usize) {
        if self.prefix.is_empty() {
            self.inner.consume(count);
        } else {
            self.prefix = self.prefix.get(count..).unwrap_or_default();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::{Compression, write::GzEncoder};

    use super::*;

    fn member(text: &str) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(text.as_bytes()).expect("memory takes it");
        encoder.finish().expect("memory takes it")
    }

    #[test]
    fn a_damaged_member_does_not_spoil_the_next() {
        let (one, mut two, three) = (member("one "), member(&"two".repeat(100)), member("three"));
        let mut whole = [one.clone(), two.clone(), three.clone()].concat();
        let mut read = String::new();
        Gunzip::new(&whole[..]).read_to_string(&mut read).expect("all of it");
        assert_eq!(read, format!("one {}three", "two".repeat(100)));
        let middle = two.len() / 2;
        two[middle] ^= 0x55;
        whole = [one, two, three].concat();
        let mut gunzip = Gunzip::new(&whole[..]);
        let mut bytes = Vec::new();
        gunzip.read_to_end(&mut bytes).expect_err("damage");
        assert!(bytes.starts_with(b"one "));
        assert!(gunzip.resume().expect("no failure"));
        let mut rest = String::new();
        gunzip.read_to_string(&mut rest).expect("the rest");
        assert_eq!(rest, "three");
        assert!(!gunzip.resume().expect("no failure"));
    }
}
