//! Takes packed pipelines apart and puts them together with a right check sum, so that damage reaches the loaders.
//!
//! The layout is told in `src/source.rs`; this is a second, independent reading of it.

/// The parts of a packed pipeline, in order.
pub fn parts(packed: &[u8]) -> Vec<(String, Vec<u8>)> {
    let number = |at: usize| u32::from_le_bytes(packed[at..at + 4].try_into().expect("four bytes")) as usize;
    let count = number(8);
    let mut at = 12;
    let mut index = Vec::new();
    for _ in 0..count {
        let length = number(at);
        let name = String::from_utf8(packed[at + 4..at + 4 + length].to_vec()).expect("a name");
        index.push((name, number(at + 4 + length)));
        at += 8 + length;
    }
    let mut parts = Vec::new();
    for (name, length) in index {
        parts.push((name, packed[at..at + length].to_vec()));
        at += length;
    }
    parts
}

/// Packs parts, whatever they hold.
pub fn pack(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut out = b"DMPK".to_vec();
    out.extend(1u32.to_le_bytes());
    out.extend((parts.len() as u32).to_le_bytes());
    for (name, content) in parts {
        out.extend((name.len() as u32).to_le_bytes());
        out.extend(name.as_bytes());
        out.extend((content.len() as u32).to_le_bytes());
    }
    for (_, content) in parts {
        out.extend(content);
    }
    seal(out)
}

/// Ends a packed pipeline with its check sum.
pub fn seal(mut body: Vec<u8>) -> Vec<u8> {
    let hash = murmur64a(&body);
    body.extend(hash.to_le_bytes());
    body
}

/// Changes a part as `recipe` says: three bytes choose the part, the place and the kind of damage.
pub fn damage(parts: &mut [(String, Vec<u8>)], recipe: &[u8]) {
    for step in recipe.chunks_exact(8) {
        let word = u64::from_le_bytes(step.try_into().expect("eight bytes"));
        let part = &mut parts[(word & 0xff) as usize % parts.len().max(1)].1;
        if part.is_empty() {
            continue;
        }
        // Headers, names and shapes stand at the front of parts, so the front is hit more often.
        let place = (word >> 24) as usize;
        let at = if word & 0x100 == 0 { place % part.len() } else { place % part.len().min(256) };
        let value = (word >> 16) as u8;
        match (word >> 9) & 7 {
            0 => part.truncate(at),
            1 => part.insert(at, value),
            2 => drop(part.remove(at)),
            3 => part[at] ^= 1 << (value & 7),
            4 => part[at] = 0xff,
            5 => part[at] = 0,
            6 => {
                let end = (at + 4 + value as usize).min(part.len());
                part.drain(at..end);
            }
            _ => part[at] = value,
        }
    }
}

fn murmur64a(bytes: &[u8]) -> u64 {
    const M: u64 = 0xc6a4_a793_5bd1_e995;
    let mut hash = (bytes.len() as u64).wrapping_mul(M);
    let mut chunks = bytes.chunks_exact(8);
    for chunk in &mut chunks {
        let mut k = u64::from_le_bytes(chunk.try_into().expect("eight bytes")).wrapping_mul(M);
        k ^= k >> 47;
        hash = (hash ^ k.wrapping_mul(M)).wrapping_mul(M);
    }
    let rest = chunks.remainder();
    if !rest.is_empty() {
        for (i, byte) in rest.iter().enumerate() {
            hash ^= u64::from(*byte) << (8 * i);
        }
        hash = hash.wrapping_mul(M);
    }
    hash ^= hash >> 47;
    hash = hash.wrapping_mul(M);
    hash ^ (hash >> 47)
}
