//! The models of relations and of deeds: what the features and the vectors of the words speak for, and whether for a relation at all.
//!
//! Multinomial and binary logistic regression; `training/relation.py` and `training/deeds.py` make the files. Its form, little-endian throughout:
//! `DMRL`; version, number of categories C, of features F, of words with a vector V, length of a vector D, number of
//! roles R (`u32` each); the categories' names, 16 bytes each; C + 1 biases and C + 1 scales (`f32`); F hashes in rising
//! order (`u32`); F rows of C + 1 weights (`i8`, to be multiplied by their column's scale); V hashes in rising order; V
//! vectors (`i8`); the roles' names, 24 bytes each; R times D rows of C + 1 weights (`f32`).

use demarche_statement::Category;
use rustc_hash::{FxBuildHasher, FxHashSet};

use super::features::{self, Feature, Pair};

/// Weights as they are embedded: of relations, of deeds.
static EMBEDDED: &[u8] = include_bytes!("../../../../models/relation/model.bin");
static DEEDS: &[u8] = include_bytes!("../../../../models/relation/deeds.bin");
static CONFIDENCE: &[u8] = include_bytes!("../../../../models/relation/confidence.bin");

/// What is wrong with a model file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the model is damaged: {0}; make it again with training/relation.py or training/deeds.py")]
pub struct ModelError(&'static str);

#[derive(Clone, Debug)]
pub(crate) struct Model {
    categories: Vec<Category>,
    bias: Vec<f32>,
    scale: Vec<f32>,
    hashes: Index,
    weights: Vec<i8>,
    words: Index,
    /// One vector after the other.
    vectors: Vec<i8>,
    roles: Vec<String>,
    /// The roles as features name them: the state of the hash after the name.
    role_states: Vec<u32>,
    role_weights: Vec<f32>,
}

/// Hashes in rising order, found by their first bits: a few steps each instead of the many of a binary search, and all in
/// one place.
#[derive(Clone, Debug)]
struct Index {
    hashes: Vec<u32>,
    /// The number of the first hash for each value of the first bits, and the count of all.
    starts: Vec<u32>,
}

impl Index {
    const BITS: u32 = 14;

    fn new(hashes: Vec<u32>) -> Self {
        let mut starts = vec![0; (1 << Self::BITS) + 1];
        for &hash in &hashes {
            starts[(hash >> (32 - Self::BITS)) as usize + 1] += 1;
        }
        let mut before = 0;
        for start in &mut starts {
            before += *start;
            *start = before;
        }
        Self { hashes, starts }
    }

    fn len(&self) -> usize {
        self.hashes.len()
    }

    fn find(&self, hash: u32) -> Option<usize> {
        let bits = (hash >> (32 - Self::BITS)) as usize;
        let (start, end) = (self.starts[bits] as usize, self.starts[bits + 1] as usize);
        self.hashes[start..end].iter().position(|&known| known == hash).map(|place| start + place)
    }
}

/// What the model says of a pair.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Judgement {
    /// How likely it is that the first span does anything to the second.
    pub(crate) related: f64,
    /// How likely each category is if it does, likeliest first.
    pub(crate) categories: Vec<(Category, f64)>,
}

struct Bytes<'b>(&'b [u8]);

impl<'b> Bytes<'b> {
    fn take(&mut self, count: usize) -> Result<&'b [u8], ModelError> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(ModelError("it ends too early"))?;
        self.0 = rest;
        Ok(taken)
    }

    fn number(&mut self) -> Result<usize, ModelError> {
        Ok(self.numbers(1)?.next().unwrap_or_default() as usize)
    }

    fn numbers(&mut self, count: usize) -> Result<impl Iterator<Item = u32> + 'b, ModelError> {
        let bytes = self.take(count.checked_mul(4).ok_or(ModelError("a count is too large"))?)?;
        Ok(bytes.chunks_exact(4).map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]])))
    }

    fn floats(&mut self, count: usize) -> Result<Vec<f32>, ModelError> {
        Ok(self.numbers(count)?.map(f32::from_bits).collect())
    }
}

fn signed(bytes: &[u8]) -> Vec<i8> {
    bytes.iter().map(|&byte| byte.cast_signed()).collect()
}

/// What a pair shows: its features, each once, and the words in each role, added up.
#[derive(Clone, Debug)]
pub(crate) struct Sight {
    features: Vec<Feature>,
    /// The sums of the vectors, role after role.
    sums: Vec<f32>,
}

impl Model {
    pub(crate) fn embedded() -> Result<Self, ModelError> {
        Self::read(EMBEDDED)
    }

    /// The model of deeds.
    pub(crate) fn deeds() -> Result<Self, ModelError> {
        Self::read(DEEDS)
    }

    /// The model of confidence, which has no categories.
    pub(crate) fn confidence() -> Result<Self, ModelError> {
        Self::read(CONFIDENCE)
    }

    /// Reads a model.
    ///
    /// # Errors
    /// If the bytes are not of the form described above.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, ModelError> {
        let mut bytes = Bytes(bytes);
        if bytes.take(4)? != b"DMRL" || bytes.number()? != 1 {
            return Err(ModelError("it is of another kind or version"));
        }
        let (categories, features) = (bytes.number()?, bytes.number()?);
        let (words, size, roles) = (bytes.number()?, bytes.number()?, bytes.number()?);
        let too_large = ModelError("a count is too large");
        let columns = categories.checked_add(1).ok_or(too_large.clone())?;
        let categories = (0..categories)
            .map(|_| {
                let name = std::str::from_utf8(bytes.take(16)?).unwrap_or_default();
                name.trim_end_matches('\0').parse().map_err(|_| ModelError("it names an unknown category"))
            })
            .collect::<Result<Vec<Category>, _>>()?;
        let (bias, scale) = (bytes.floats(columns)?, bytes.floats(columns)?);
        let hashes: Vec<u32> = bytes.numbers(features)?.collect();
        let count = features.checked_mul(columns).ok_or(too_large.clone())?;
        let weights = signed(bytes.take(count)?);
        let word_hashes: Vec<u32> = bytes.numbers(words)?.collect();
        let vectors = signed(bytes.take(words.checked_mul(size).ok_or(too_large.clone())?)?);
        let names = (0..roles)
            .map(|_| Ok(String::from_utf8_lossy(bytes.take(24)?).trim_end_matches('\0').to_owned()))
            .collect::<Result<Vec<String>, _>>()?;
        let count = roles.checked_mul(size).and_then(|rows| rows.checked_mul(columns)).ok_or(too_large)?;
        let role_weights = bytes.floats(count)?;
        if !bytes.0.is_empty() || !hashes.is_sorted() || !word_hashes.is_sorted() || size == 0 {
            return Err(ModelError("its parts don't fit together"));
        }
        let (hashes, words) = (Index::new(hashes), Index::new(word_hashes));
        let role_states = names.iter().map(|name| features::role_state(name)).collect();
        Ok(Self { categories, bias, scale, hashes, weights, words, vectors, roles: names, role_states, role_weights })
    }

    fn size(&self) -> usize {
        self.vectors.len() / self.words.len().max(1)
    }

    /// Looks at a pair.
    pub(crate) fn look(&self, pair: &Pair<'_, '_>) -> Sight {
        self.look_at(|emit| pair.features(emit))
    }

    /// Looks at what `features` hands over.
    pub(crate) fn look_at(&self, show: impl FnOnce(&mut features::Emit<'_>)) -> Sight {
        let size = self.size();
        let mut sight = Sight { features: Vec::with_capacity(256), sums: vec![0.0; self.roles.len() * size] };
        let mut counted: FxHashSet<u32> = FxHashSet::with_capacity_and_hasher(512, FxBuildHasher);
        show(&mut |role, value| {
            let hash = features::hash(role, value);
            if !counted.insert(hash) {
                return;
            }
            sight.features.push(Feature { hash, weight: features::weight(role.name) });
            let Some(role) = self.role_states.iter().position(|&known| known == role.state) else { return };
            let Some(word) = self.words.find(features::hash_value(value)) else { return };
            let vector = &self.vectors[word * size..(word + 1) * size];
            for (sum, &part) in sight.sums[role * size..(role + 1) * size].iter_mut().zip(vector) {
                *sum += f32::from(part);
            }
        });
        for sum in sight.sums.chunks_exact_mut(size.max(1)) {
            let length = sum.iter().map(|part| part * part).sum::<f32>().sqrt();
            if length > 0.0 {
                sum.iter_mut().for_each(|part| *part /= length);
            }
        }
        sight
    }

    /// What speaks most for a category in what `show` hands over: what was seen, and by how much (in log odds) it speaks for this
    /// category more than for the average one. Weightiest first, at most `most`.
    pub(crate) fn evidence(
        &self,
        show: impl Fn(&mut features::Emit<'_>),
        category: Category,
        most: usize,
    ) -> Vec<(String, f64)> {
        let columns = self.categories.len() + 1;
        let Some(column) = self.categories.iter().position(|&known| known == category) else { return Vec::new() };
        // The last column is of the relation as such.
        let ahead = |shares: &[f64]| shares[column] - shares.iter().sum::<f64>() / shares.len() as f64;
        let mut seen: Vec<(String, f32, usize)> = Vec::new();
        let mut counted: FxHashSet<u32> = FxHashSet::default();
        let mut square = 0.0;
        show(&mut |role, value| {
            let hash = features::hash(role, value);
            if counted.insert(hash) {
                let weight = features::weight(role.name);
                square += weight * weight;
                if let Some(row) = self.hashes.find(hash) {
                    seen.push((format!("{}: {}", role.name, value.concat()), weight, row));
                }
            }
        });
        let length = if square > 0.0 { NORM / square.sqrt() } else { 0.0 };
        let of_features = seen.into_iter().map(|(name, weight, row)| {
            let weights = &self.weights[row * columns..(row + 1) * columns - 1];
            let shares: Vec<f64> = weights
                .iter()
                .zip(&self.scale)
                .map(|(&own, scale)| f64::from(weight * f32::from(own) * scale * length))
                .collect();
            (name, ahead(&shares))
        });
        let size = self.size();
        let sums = self.look_at(&show).sums;
        let of_words = self.roles.iter().enumerate().map(|(number, role)| {
            let mut shares = vec![0.0; columns - 1];
            let own = number * size..(number + 1) * size;
            let rows = self.role_weights[own.start * columns..own.end * columns].chunks_exact(columns);
            for (sum, weights) in sums[own].iter().zip(rows) {
                for (share, weight) in shares.iter_mut().zip(weights) {
                    *share += f64::from(sum * weight);
                }
            }
            (format!("words like those of {role}"), ahead(&shares))
        });
        let mut evidence: Vec<(String, f64)> = of_features.chain(of_words).filter(|(_, share)| *share > 0.0).collect();
        evidence.sort_by(|one, other| other.1.total_cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
        evidence.truncate(most);
        evidence
    }

    /// Judges a pair. `prior` is the category that an entry of the lexicon gives it.
    pub(crate) fn judge(&self, sight: &Sight, prior: Option<Category>) -> Judgement {
        let columns = self.categories.len() + 1;
        let mut sums = vec![0.0_f32; columns];
        let mut square = 0.0;
        for feature in &sight.features {
            square += feature.weight * feature.weight;
            let Some(row) = self.hashes.find(feature.hash) else { continue };
            let weights = &self.weights[row * columns..(row + 1) * columns];
            for (sum, &weight) in sums.iter_mut().zip(weights) {
                *sum += feature.weight * f32::from(weight);
            }
        }
        let length = if square > 0.0 { NORM / square.sqrt() } else { 0.0 };
        let mut dense = vec![0.0_f32; columns];
        // Most roles are empty: what they would add is nothing.
        let parts = sight.sums.iter().zip(self.role_weights.chunks_exact(columns));
        for (part, weights) in parts.filter(|(part, _)| **part != 0.0) {
            for (sum, weight) in dense.iter_mut().zip(weights) {
                *sum += part * weight;
            }
        }
        let scores: Vec<f64> = (0..columns)
            .map(|column| f64::from(self.bias[column] + sums[column] * self.scale[column] * length + dense[column]))
            .collect();
        let (related, scores) = scores.split_last().map_or((0.0, &[][..]), |(last, rest)| (*last, rest));
        let prior = |category: Category| if prior == Some(category) { PRIOR } else { 0.0 };
        let scores: Vec<f64> = self.categories.iter().zip(scores).map(|(&c, score)| score + prior(c)).collect();
        let highest = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let total: f64 = scores.iter().map(|score| (score - highest).exp()).sum();
        let mut categories: Vec<(Category, f64)> = self
            .categories
            .iter()
            .zip(&scores)
            .map(|(&category, score)| (category, (score - highest).exp() / total))
            .collect();
        categories.sort_by(|one, other| other.1.total_cmp(&one.1));
        Judgement { related: 1.0 / (1.0 + (-related).exp()), categories }
    }
}

/// The length that features are brought to before they are weighed.
const NORM: f32 = 5.0;

/// How much an entry of the lexicon that fits both parties speaks for its category, in log odds.
const PRIOR: f64 = 1.0;
