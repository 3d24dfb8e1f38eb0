//! Tells texts that are reprints of one another: the copy of an agency that forty outlets print, cut at the end, headed anew,
//! led in with a sentence of their own.
//!
//! Two texts are compared by their shingles, the runs of [`SHINGLE`] words in them, without regard to case and punctuation.
//! The share of shingles that they have in common ([`Likeness`]) decides; it is exact. So as not to compare all with all, each
//! text has [`Bands`]: keys of which similar texts share at least one with near certainty (MinHash with bands). Whoever keeps
//! texts stores the bands with each, looks up those that share a band with a new text, and compares the few that are found:
//!
//! ```
//! use demarche_reprint::Shingles;
//!
//! let told = "Japan will lend Azerbaijan $240 million to rebuild the Severnaya power plant, the governments said in Tokyo. \
//!             The credit, for forty years, was signed by the foreign ministers of the two states on Wednesday, March 8.";
//! let copy = format!("BAKU (Wire) -- {told}");
//! let (one, other) = (Shingles::of(told), Shingles::of(&copy));
//! assert!(one.bands().meets(&other.bands()));
//! assert!(one.likeness(&other).is_reprint());
//! ```
//!
//! [`Finder`] does this in memory. All is deterministic: the same texts give the same bands on every machine and in every
//! version that has the same [`VERSION`]. Nothing here reads files, clocks or the network.

/// The version of the bands. Bands that were stored under another version are to be made anew.
pub const VERSION: u32 = 2;

/// How many words a shingle has. With four, two accounts of one happening in different words have next to none in common,
/// names and formulas included.
pub const SHINGLE: usize = 4;

/// How many bands a text has.
pub const BANDS: usize = 32;

/// How many minima make a band. With 32 bands of 3, texts that have half of their shingles in common share a band in 98.6 of
/// 100 cases, and texts with a tenth in common in 3.
const ROWS: usize = 3;

/// How many minima a text has.
const PARTS: usize = ROWS * BANDS;

/// A part looks for another so often at most. The only one of all that has any is found in less.
const MOST_TRIES: u64 = 4096;

/// Texts with fewer shingles than this are too short to be told by a part: only nearly equal ones are reprints.
const SHORT: usize = 30;

/// The least share of all shingles of two texts that reprints have in common.
const LEAST_COMMON: f64 = 0.4;

/// The least share of the shorter text's shingles that stand in the longer, where it is a cut reprint.
const LEAST_CONTAINED: f64 = 0.7;

/// The least share of all shingles that short reprints have in common.
const LEAST_SHORT: f64 = 0.8;

/// The shingles of a text: a sorted set of their hashes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shingles {
    hashes: Vec<u64>,
}

impl Shingles {
    /// The shingles of a text. A text with fewer words than a shingle has one of what there is.
    pub fn of(text: &str) -> Self {
        let words = words(text);
        let mut hashes: Vec<u64> = if words.len() < SHINGLE {
            words.first().map(|_| hash_of(&words)).into_iter().collect()
        } else {
            words.windows(SHINGLE).map(hash_of).collect()
        };
        hashes.sort_unstable();
        hashes.dedup();
        Self { hashes }
    }

    /// How many different shingles there are.
    pub fn len(&self) -> usize {
        self.hashes.len()
    }

    /// Whether the text has no words.
    pub fn is_empty(&self) -> bool {
        self.hashes.is_empty()
    }

    /// How much two texts have in common, exactly.
    pub fn likeness(&self, other: &Self) -> Likeness {
        let (mut one, mut two) = (self.hashes.iter().peekable(), other.hashes.iter().peekable());
        let mut common = 0;
        while let (Some(first), Some(second)) = (one.peek(), two.peek()) {
            match first.cmp(second) {
                std::cmp::Ordering::Less => one.next(),
                std::cmp::Ordering::Greater => two.next(),
                std::cmp::Ordering::Equal => {
                    common += 1;
                    one.next();
                    two.next()
                }
            };
        }
        let (shorter, longer) = (self.len().min(other.len()), self.len().max(other.len()));
        Likeness { common, shorter, longer }
    }

    /// The keys by which similar texts are found. A text without words has bands that meet no others'.
    pub fn bands(&self) -> Bands {
        // One permutation hashing: all hashes are dealt to as many parts as there are minima, and the least of each is one.
        let mut dealt = [u64::MAX; PARTS];
        for &hash in &self.hashes {
            let least = &mut dealt[((u128::from(hash) * PARTS as u128) >> 64) as usize];
            *least = (*least).min(hash);
        }
        let mut minima = dealt;
        for (part, minimum) in minima.iter_mut().enumerate() {
            // A part without any takes that of another, which it looks for in an order of its own (optimal densification):
            // so short texts share minima as often as long ones do.
            let mut order =
                (0..MOST_TRIES).map(|number| dealt[(mix(mix(part as u64) ^ number) % PARTS as u64) as usize]);
            if *minimum == u64::MAX {
                *minimum = order.find(|other| *other != u64::MAX).unwrap_or(u64::MAX);
            }
        }
        let mut keys = [0; BANDS];
        for (number, (key, minima)) in (1_u64..).zip(keys.iter_mut().zip(minima.chunks_exact(ROWS))) {
            *key = minima.iter().fold(mix(number), |key, minimum| mix(key ^ minimum));
        }
        Bands { keys, is_empty: self.is_empty() }
    }
}

/// How much two texts have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Likeness {
    /// How many shingles stand in both.
    pub common: usize,
    /// How many the shorter text has.
    pub shorter: usize,
    /// How many the longer text has.
    pub longer: usize,
}

impl Likeness {
    /// The share of all shingles of both texts that stand in both (Jaccard's), 0 to 1.
    pub fn jaccard(&self) -> f64 {
        share(self.common, self.shorter + self.longer - self.common)
    }

    /// The share of the shorter text's shingles that stand in the longer, 0 to 1.
    pub fn containment(&self) -> f64 {
        share(self.common, self.shorter)
    }

    /// Whether one text is a reprint of the other: they have two fifths of their shingles in common, or seven tenths of the
    /// shorter one stand in the longer. Of texts with fewer than thirty shingles, four fifths of all must be common.
    pub fn is_reprint(&self) -> bool {
        if self.shorter < SHORT {
            return self.jaccard() >= LEAST_SHORT;
        }
        self.jaccard() >= LEAST_COMMON || self.containment() >= LEAST_CONTAINED
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// The keys by which similar texts are found: see [`Shingles::bands`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bands {
    keys: [u64; BANDS],
    is_empty: bool,
}

impl Bands {
    /// The keys, to be stored in any order: each says of itself which band it is of. None for a text without words.
    pub fn keys(&self) -> &[u64] {
        if self.is_empty { &[] } else { &self.keys }
    }

    /// Whether two texts share a band.
    pub fn meets(&self, other: &Self) -> bool {
        self.keys().iter().zip(other.keys()).any(|(one, other)| one == other)
    }
}

/// A text that is like another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reprint {
    /// The number of the earlier text, counted from 0 in the order of adding.
    pub of: usize,
    /// How much the two have in common.
    pub likeness: Likeness,
}

/// Finds reprints among texts, in memory.
#[derive(Debug, Default)]
pub struct Finder {
    texts: Vec<Shingles>,
    by_key: std::collections::HashMap<u64, Vec<u32>>,
}

impl Finder {
    /// Adds a text. Gives the earlier texts that it is a reprint of, most alike first, earlier first among equals.
    pub fn add(&mut self, text: &str) -> Vec<Reprint> {
        let shingles = Shingles::of(text);
        let bands = shingles.bands();
        let mut near: Vec<u32> =
            bands.keys().iter().filter_map(|key| self.by_key.get(key)).flatten().copied().collect();
        near.sort_unstable();
        near.dedup();
        let number = self.texts.len() as u32;
        for &key in bands.keys() {
            self.by_key.entry(key).or_default().push(number);
        }
        let compared = near.into_iter().map(|of| {
            let of = of as usize;
            Reprint { of, likeness: self.texts[of].likeness(&shingles) }
        });
        let mut found: Vec<Reprint> = compared.filter(|reprint| reprint.likeness.is_reprint()).collect();
        found.sort_by(|one, other| {
            other.likeness.jaccard().total_cmp(&one.likeness.jaccard()).then(one.of.cmp(&other.of))
        });
        self.texts.push(shingles);
        found
    }
}

/// The hashes of a text's words: runs of letters and digits, in small letters. Where words are written without spaces
/// (Chinese, Japanese, Thai and their neighbours), each character is one.
fn words(text: &str) -> Vec<u64> {
    let mut words = Vec::with_capacity(text.len() / 5);
    let mut word = START;
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            word = add(word, c.to_ascii_lowercase());
        } else if c == '\'' || c == '’' {
            // Within a word it is left out: "can't" is one.
        } else if c.is_alphanumeric() && !is_unspaced(c) {
            word = c.to_lowercase().fold(word, add);
        } else {
            if word != START {
                words.push(std::mem::replace(&mut word, START));
            }
            if c.is_alphanumeric() {
                words.push(add(START, c));
            }
        }
    }
    if word != START {
        words.push(word);
    }
    words
}

fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// FNV-1a, a character at a time: published, simple, and the same everywhere.
const START: u64 = 0xcbf2_9ce4_8422_2325;

fn add(hash: u64, c: char) -> u64 {
    (hash ^ u64::from(u32::from(c))).wrapping_mul(0x0100_0000_01b3)
}

fn hash_of(words: &[u64]) -> u64 {
    words.iter().fold(START, |hash, word| mix(hash ^ word))
}

/// The finisher of SplitMix64: each bit of the input moves half of the output's.
fn mix(hash: u64) -> u64 {
    let hash = hash.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    hash ^ (hash >> 31)
}

#[cfg(test)]
mod tests;
