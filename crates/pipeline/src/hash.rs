//! The two hashes that spaCy's models are trained against: strings to 64-bit keys, and keys to embedding rows.

use crate::symbols::SYMBOLS;

/// The key of a string in spaCy's `StringStore`: the number of the symbol table where it has one, else
/// MurmurHash64A of its UTF-8 bytes with seed 1 (`spacy/strings.pyx`).
pub(crate) fn string_key(string: &str) -> u64 {
    match SYMBOLS.binary_search_by(|(symbol, _)| symbol.as_bytes().cmp(string.as_bytes())) {
        Ok(found) => SYMBOLS[found].1,
        Err(_) => murmur64a(string.as_bytes(), 1),
    }
}

/// MurmurHash64A, Austin Appleby's public-domain hash.
pub(crate) fn murmur64a(bytes: &[u8], seed: u64) -> u64 {
    const M: u64 = 0xc6a4_a793_5bd1_e995;
    const R: u32 = 47;
    let mut hash = seed ^ (bytes.len() as u64).wrapping_mul(M);
    let mut chunks = bytes.chunks_exact(8);
    for chunk in &mut chunks {
        let mut k =
            u64::from_le_bytes([chunk[0], chunk[1], chunk[2], chunk[3], chunk[4], chunk[5], chunk[6], chunk[7]]);
        k = k.wrapping_mul(M);
        k ^= k >> R;
        k = k.wrapping_mul(M);
        hash ^= k;
        hash = hash.wrapping_mul(M);
    }
    let rest = chunks.remainder();
    if !rest.is_empty() {
        let mut k = 0u64;
        for (i, byte) in rest.iter().enumerate() {
            k |= u64::from(*byte) << (8 * i);
        }
        hash ^= k;
        hash = hash.wrapping_mul(M);
    }
    hash ^= hash >> R;
    hash = hash.wrapping_mul(M);
    hash ^ (hash >> R)
}

/// The 128-bit MurmurHash3 (x64 variant) of one 64-bit key, as four words: a `HashEmbed` table adds up the rows that
/// they point at (`thinc/backends/numpy_ops.pyx`; Austin Appleby's public-domain hash).
pub(crate) fn embedding_hash(key: u64, seed: u32) -> [u32; 4] {
    // Eight bytes are all tail, so the body loop of the full hash falls away.
    let lane = key.wrapping_mul(0x87c3_7b91_1142_53d5).rotate_left(31).wrapping_mul(0x4cf5_ad43_2745_937f);
    let mut h1 = lane ^ u64::from(seed) ^ 8;
    let mut h2 = u64::from(seed) ^ 8;
    h1 = h1.wrapping_add(h2);
    h2 = h2.wrapping_add(h1);
    let finish = |mut h: u64| {
        h ^= h >> 33;
        h = h.wrapping_mul(0xff51_afd7_ed55_8ccd);
        h ^= h >> 33;
        h = h.wrapping_mul(0xc4ce_b9fe_1a85_ec53);
        h ^ (h >> 33)
    };
    h1 = finish(h1);
    h2 = finish(h2);
    h1 = h1.wrapping_add(h2);
    h2 = h2.wrapping_add(h1);
    [h1 as u32, (h1 >> 32) as u32, h2 as u32, (h2 >> 32) as u32]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn string_keys_are_those_of_spacy() {
        // `spacy.strings.get_string_id`, spaCy 3.8.18.
        assert_eq!(string_key(""), 0);
        assert_eq!(string_key("mark"), 423);
        assert_eq!(string_key("apple"), 8_566_208_034_543_834_098);
        assert_eq!(string_key("naïve"), 16_224_804_062_388_677_344);
        assert_eq!(string_key("subtok"), 14_792_705_179_330_092_273);
        assert_eq!(string_key(" "), 8_532_415_787_641_010_193);
    }

    #[test]
    fn symbols_are_sorted_for_the_search() {
        assert!(SYMBOLS.windows(2).all(|pair| pair[0].0.as_bytes() < pair[1].0.as_bytes()));
    }

    #[test]
    fn embedding_hashes_are_those_of_thinc() {
        // `thinc.api.NumpyOps().hash`, thinc 8.3.14.
        assert_eq!(embedding_hash(1, 8), [1161550108, 2247783286, 1742325162, 1224191281]);
        assert_eq!(embedding_hash(423, 8), [1871752220, 1335300221, 660144682, 2002950332]);
        assert_eq!(embedding_hash(8566208034543834098, 8), [2653853934, 3922826080, 3980780901, 3736755472]);
        assert_eq!(embedding_hash(18446744073709551615, 8), [2488739950, 2974852181, 1585626277, 2314794624]);
        assert_eq!(embedding_hash(1, 13), [1266879892, 1356517611, 318478807, 3343674364]);
        assert_eq!(embedding_hash(423, 13), [1910904707, 2062776681, 738449656, 3457903252]);
        assert_eq!(embedding_hash(8566208034543834098, 13), [2792850932, 3526035406, 1620705913, 924540727]);
        assert_eq!(embedding_hash(18446744073709551615, 13), [3199409384, 1062937581, 752279700, 3061442444]);
    }
}
