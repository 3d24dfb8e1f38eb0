//! Where the parts of a pipeline come from: a directory as spaCy writes it, or one packed file.
//!
//! The packed form holds the same parts under the same names, so there is one loader. Its layout, all numbers
//! little-endian: the magic `DMPK`, a `u32` version, a `u32` count of parts; for each part a `u32` name length, the
//! name, a `u32` length of its bytes; then the bytes of all parts in that order; last a `u64` MurmurHash64A (seed 0)
//! of everything before it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::LoadError;
use crate::hash::murmur64a;

const MAGIC: &[u8; 4] = b"DMPK";
const VERSION: u32 = 1;
const NAME: &str = "packed pipeline";

pub(crate) enum Source<'b> {
    Directory(PathBuf),
    Packed(BTreeMap<String, &'b [u8]>),
}

impl<'b> Source<'b> {
    pub(crate) fn directory(path: &Path) -> Self {
        Self::Directory(path.to_owned())
    }

    /// Opens the packed form and checks its hash.
    pub(crate) fn packed(bytes: &'b [u8]) -> Result<Self, LoadError> {
        let damaged = |message: &str| LoadError::damaged(NAME, message);
        if !is_packed(bytes) {
            return Err(damaged("it does not start with the letters DMPK"));
        }
        let (body, hash) = bytes.split_last_chunk::<8>().ok_or_else(|| damaged("it ends too early"))?;
        if murmur64a(body, 0) != u64::from_le_bytes(*hash) {
            return Err(damaged("its check sum does not fit; copy or pack it again"));
        }
        let mut rest = &body[MAGIC.len()..];
        if number(&mut rest)? != VERSION {
            return Err(damaged("it was packed by another version; pack it again from the spaCy directory"));
        }
        let count = number(&mut rest)?;
        let mut index = Vec::new();
        for _ in 0..count {
            let length = number(&mut rest)? as usize;
            let name = std::str::from_utf8(take(&mut rest, length)?).map_err(|_| damaged("a name is not UTF-8"))?;
            index.push((name, number(&mut rest)? as usize));
        }
        let mut parts = BTreeMap::new();
        for (name, length) in index {
            parts.insert(name.to_owned(), take(&mut rest, length)?);
        }
        Ok(Self::Packed(parts))
    }

    /// The bytes of a part, such as `parser/model`.
    pub(crate) fn read(&self, part: &str) -> Result<Cow<'b, [u8]>, LoadError> {
        self.find(part)?.ok_or_else(|| LoadError::Missing { part: part.to_owned() })
    }

    /// The bytes of a part, if it exists.
    pub(crate) fn find(&self, part: &str) -> Result<Option<Cow<'b, [u8]>>, LoadError> {
        match self {
            Self::Directory(root) => {
                let path = root.join(part);
                match std::fs::read(&path) {
                    Ok(bytes) => Ok(Some(Cow::Owned(bytes))),
                    Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
                    Err(source) => Err(LoadError::Io { path, source }),
                }
            }
            Self::Packed(parts) => Ok(parts.get(part).map(|bytes| Cow::Borrowed(*bytes))),
        }
    }
}

/// Whether the bytes claim to be the packed form.
pub(crate) fn is_packed(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC)
}

/// Writes parts in the packed form.
pub(crate) fn write_packed(parts: &BTreeMap<String, Vec<u8>>) -> Vec<u8> {
    let length = |n: usize| u32::try_from(n).unwrap_or(u32::MAX).to_le_bytes();
    let mut out = MAGIC.to_vec();
    out.extend(VERSION.to_le_bytes());
    out.extend(length(parts.len()));
    for (name, bytes) in parts {
        out.extend(length(name.len()));
        out.extend(name.as_bytes());
        out.extend(length(bytes.len()));
    }
    for bytes in parts.values() {
        out.extend(bytes);
    }
    let hash = murmur64a(&out, 0);
    out.extend(hash.to_le_bytes());
    out
}

fn take<'b>(rest: &mut &'b [u8], length: usize) -> Result<&'b [u8], LoadError> {
    let (head, tail) = rest.split_at_checked(length).ok_or_else(|| LoadError::damaged(NAME, "it ends too early"))?;
    *rest = tail;
    Ok(head)
}

fn number(rest: &mut &[u8]) -> Result<u32, LoadError> {
    let bytes = take(rest, 4)?;
    Ok(u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_parts_come_back_and_damage_is_seen() {
        let parts: BTreeMap<String, Vec<u8>> =
            [("config.cfg".to_owned(), b"[nlp]".to_vec()), ("a/b".to_owned(), vec![0, 1, 2])].into();
        let bytes = write_packed(&parts);
        let source = Source::packed(&bytes).expect("what was written is read");
        for (name, content) in &parts {
            assert_eq!(source.read(name).expect("part").as_ref(), content.as_slice());
        }
        assert!(matches!(source.read("c"), Err(LoadError::Missing { .. })));
        for i in 0..bytes.len() {
            let mut broken = bytes.clone();
            broken[i] ^= 0x20;
            assert!(Source::packed(&broken).is_err(), "byte {i} changed");
            assert!(Source::packed(&bytes[..i]).is_err(), "cut at {i}");
        }
    }
}
