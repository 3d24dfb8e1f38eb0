//! Tokens to vectors: hash embeddings of lexical features, mixed, then convolutions over the neighbours
//! (spaCy's `MultiHashEmbed` and `MaxoutWindowEncoder`).

use rustc_hash::FxHashMap;

use crate::LoadError;
use crate::aligned::Aligned;
use crate::convolution::{Convolution, ConvolutionScratch};
use crate::hash::embedding_hash;
use crate::matrix::{Packed, layer_norm, sum_rows};
use crate::model_file::{ModelFile, Node};
use crate::type_cache::{Parts, TypeCache};
use crate::value;

/// The lexical features that an embedding can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Feature {
    Orth,
    Lower,
    Norm,
    Prefix,
    Suffix,
    Shape,
    Spacy,
    IsSpace,
}

/// How many [`Feature`]s there are.
pub(crate) const FEATURES: usize = 8;

impl Feature {
    pub(crate) const ALL: [Self; FEATURES] =
        [Self::Orth, Self::Lower, Self::Norm, Self::Prefix, Self::Suffix, Self::Shape, Self::Spacy, Self::IsSpace];

    fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "ORTH" => Self::Orth,
            "LOWER" => Self::Lower,
            "NORM" => Self::Norm,
            "PREFIX" => Self::Prefix,
            "SUFFIX" => Self::Suffix,
            "SHAPE" => Self::Shape,
            "SPACY" => Self::Spacy,
            "IS_SPACE" => Self::IsSpace,
            _ => return None,
        })
    }
}

/// The keys of a token's features, by [`Feature`]: hashes of strings, or 0 and 1 for flags.
pub(crate) type FeatureKeys = [u64; FEATURES];

/// An embedding table that is read at four hashed rows a key.
#[derive(Debug)]
struct HashTable {
    feature: Feature,
    seed: u32,
    rows: u32,
    weights: Vec<f32>,
}

/// Word vectors, already projected to the width of the model.
#[derive(Debug, Default)]
pub(crate) struct StaticVectors {
    rows: FxHashMap<u64, u32>,
    dimensions: usize,
    data: Vec<f32>,
}

#[derive(Debug)]
struct Projected {
    rows: FxHashMap<u64, u32>,
    data: Vec<f32>,
}

/// The gain and bias of a layer normalisation.
#[derive(Debug)]
struct Norm {
    gain: Vec<f32>,
    bias: Vec<f32>,
}

impl Norm {
    fn apply(&self, row: &mut [f32]) {
        layer_norm(row, &self.gain, &self.bias);
    }
}

/// The embedding and encoding layers of one component.
#[derive(Debug)]
pub(crate) struct Tok2Vec {
    pub(crate) width: usize,
    tables: Vec<HashTable>,
    vectors: Option<Projected>,
    mix: (Packed, Norm),
    /// The first convolution, taken apart: what a token adds to the sums of its right neighbour, of itself and of its
    /// left neighbour, one after the other, each piece by piece. It depends on the token's type alone.
    parts: Packed,
    parts_bias: Vec<f32>,
    parts_norm: Norm,
    /// The other convolutions.
    layers: Vec<(Convolution, Norm)>,
}

/// Neighbours on each side that a convolution sees.
const WINDOW: usize = 1;

/// Buffers of [`Tok2Vec::embed`] and [`Tok2Vec::encode`].
#[derive(Debug, Default)]
pub(crate) struct EncodeScratch {
    rows: Aligned,
    product: Aligned,
    convolution: ConvolutionScratch,
    input: Vec<f32>,
    /// The parts of the types of a block that keep none.
    computed: Aligned,
}

/// What is kept of the types in a [`TypeCache`].
#[derive(Debug)]
pub(crate) struct TypeVectors {
    /// A vector for each place.
    embedded: Aligned,
    /// The parts for each row.
    parts: Aligned,
}

/// A block of a text's tokens, and the types of as many tokens on both sides as any model's convolutions reach.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Block<'b> {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// The places and parts of the types of the tokens from `first` on.
    pub(crate) types: &'b [(u32, Parts)],
    pub(crate) first: usize,
}

/// Tokens that are encoded together: few enough that the rows stay in the cache of a core.
pub(crate) const BLOCK: usize = 192;

/// Types that are embedded together.
const EMBEDDED_TOGETHER: usize = 64;

impl Tok2Vec {
    /// Whether the model file holds a tok2vec of its own rather than listening to a shared one.
    pub(crate) fn is_in(file: &ModelFile) -> bool {
        file.named("hashembed").next().is_some()
    }

    /// Reads the tok2vec layers of a model file, whatever else it holds.
    pub(crate) fn read(component: &str, file: &ModelFile, vectors: Option<&StaticVectors>) -> Result<Self, LoadError> {
        if let Some(node) = file.nodes.iter().find(|node| {
            matches!(node.name.as_str(), "charembed" | "remap_ids" | "lstm" | "pytorch_lstm" | "transformer")
        }) {
            return Err(LoadError::unsupported(component, format!("it has a layer `{}`", node.name)));
        }
        let columns = file
            .named("extract_features")
            .next()
            .and_then(|(_, node)| file.attribute(node, "columns")?.as_array())
            .ok_or_else(|| file.damaged("no layer `extract_features` with columns"))?;
        let mut tables = Vec::new();
        let mut width = 0;
        for (_, node) in file.named("hashembed") {
            let column = file.number(node, "column")? as usize;
            let name = columns.get(column).and_then(value::text).unwrap_or_default();
            let feature = Feature::from_name(name)
                .ok_or_else(|| LoadError::unsupported(component, format!("feature `{name}` of its embedding")))?;
            let weights = file.param(node, "E", 2)?;
            let rows = u32::try_from(weights.shape[0]).ok().filter(|rows| *rows > 0);
            if width != 0 && weights.shape[1] != width {
                return Err(file.damaged("embedding tables differ in width"));
            }
            width = weights.shape[1];
            tables.push(HashTable {
                feature,
                seed: file.number(node, "seed")? as u32,
                rows: rows.ok_or_else(|| file.damaged("an embedding table has no rows"))?,
                weights: weights.data.clone(),
            });
        }
        let projected = match file.named("static_vectors").next() {
            None => None,
            Some((_, node)) => {
                let vectors = vectors.filter(|vectors| vectors.dimensions > 0).ok_or_else(|| {
                    LoadError::unsupported(component, "it needs word vectors and the pipeline has none")
                })?;
                let weights = file.param(node, "W", 2)?;
                if weights.shape != [width, vectors.dimensions] {
                    return Err(file.damaged("the layer `static_vectors` does not fit the word vectors"));
                }
                Some(project(vectors, &weights.data, width))
            }
        };

        // The mix layer is the outermost maxout, the convolutions follow.
        let maxouts: Vec<&Node> = file.named("maxout").map(|(_, node)| node).collect();
        let norms: Vec<&Node> = file.named("layernorm").map(|(_, node)| node).collect();
        if maxouts.is_empty() || maxouts.len() != norms.len() {
            return Err(LoadError::unsupported(
                component,
                "its tok2vec is not of maxout layers with layer normalisation (MultiHashEmbed, MaxoutWindowEncoder)",
            ));
        }
        let windows: Vec<u64> =
            file.named("expand_window").map(|(_, node)| file.number(node, "window_size")).collect::<Result<_, _>>()?;
        if windows.iter().any(|window| *window != WINDOW as u64) {
            return Err(LoadError::unsupported(component, format!("windows of {windows:?} tokens; 1 is supported")));
        }
        let mut layers = maxouts.iter().zip(&norms).map(|(maxout, norm)| Maxout::read(file, maxout, norm));
        let mut next = || layers.next().unwrap_or_else(|| Err(file.damaged("its tok2vec has no convolution")));
        let mix = next()?;
        let first = next()?;
        let model_width = mix.outputs;
        let embedded = width * (tables.len() + usize::from(projected.is_some()));
        let misfit = || file.damaged("the layers of its tok2vec do not fit each other");
        if mix.inputs != embedded {
            return Err(misfit());
        }
        let fits = |layer: &Maxout<'_>| {
            layer.outputs == model_width
                && layer.inputs == model_width * (2 * WINDOW + 1)
                && layer.outputs * layer.pieces <= MAX_UNIT
        };
        if !fits(&first) {
            return Err(misfit());
        }
        let (parts, parts_bias) = take_apart(&first);
        let mut convolutions = Vec::new();
        for layer in layers {
            let layer = layer?;
            if !fits(&layer) {
                return Err(misfit());
            }
            convolutions.push((Convolution::new(layer.weights, layer.bias, model_width, layer.pieces), layer.norm));
        }
        let model = Self {
            width: model_width,
            tables,
            vectors: projected,
            mix: (Packed::new(mix.weights, mix.bias, mix.outputs, mix.pieces, mix.inputs), mix.norm),
            parts,
            parts_bias,
            parts_norm: first.norm,
            layers: convolutions,
        };
        Ok(model)
    }

    /// Whether the feature is among the model's.
    pub(crate) fn uses(&self, feature: Feature) -> bool {
        self.tables.iter().any(|table| table.feature == feature)
    }

    /// Tokens on each side of a block that its vectors depend on.
    pub(crate) fn halo(&self) -> usize {
        (1 + self.layers.len()) * WINDOW
    }

    /// Bytes of a type's vector.
    pub(crate) fn vector_size(&self) -> usize {
        self.width * size_of::<f32>()
    }

    /// Bytes of a type's parts.
    pub(crate) fn parts_size(&self) -> usize {
        self.parts.stride() * size_of::<f32>()
    }

    /// Room for what is kept of `places` types and of `rows` of them with their parts, so that growing to it copies
    /// nothing.
    pub(crate) fn type_vectors(&self, places: usize, rows: usize) -> TypeVectors {
        let mut vectors = TypeVectors { embedded: Aligned::default(), parts: Aligned::default() };
        vectors.embedded.make_room(places * self.width);
        vectors.parts.make_room(rows * self.parts.stride());
        vectors
    }

    /// Computes the vectors of word types before any context. `types` are their places and features.
    pub(crate) fn embed(&self, types: &[(u32, FeatureKeys)], scratch: &mut EncodeScratch, out: &mut TypeVectors) {
        let (mix, norm) = &self.mix;
        let inputs = mix.inputs();
        let width = inputs / (self.tables.len() + usize::from(self.vectors.is_some()));
        for types in types.chunks(EMBEDDED_TOGETHER) {
            scratch.input.clear();
            scratch.input.resize(types.len() * inputs, 0.0);
            for ((_, keys), row) in types.iter().zip(scratch.input.chunks_exact_mut(inputs)) {
                let mut columns = row.chunks_exact_mut(width);
                for (table, column) in self.tables.iter().zip(&mut columns) {
                    for word in embedding_hash(keys[table.feature as usize], table.seed) {
                        let start = (word % table.rows) as usize * width;
                        for (sum, weight) in column.iter_mut().zip(&table.weights[start..start + width]) {
                            *sum += weight;
                        }
                    }
                }
                if let (Some(vectors), Some(column)) = (&self.vectors, columns.next())
                    && let Some(row) = vectors.rows.get(&keys[Feature::Orth as usize])
                {
                    let start = *row as usize * width;
                    column.copy_from_slice(&vectors.data[start..start + width]);
                }
            }
            let stride = mix.stride();
            scratch.product.reserve(types.len() * stride);
            mix.multiply(&scratch.input, inputs, types.len(), &mut scratch.product);
            for ((place, _), row) in types.iter().zip(scratch.product.chunks_exact_mut(stride)) {
                let row = &mut row[..self.width];
                norm.apply(row);
                let start = *place as usize * self.width;
                out.embedded.reserve(start + self.width);
                out.embedded[start..start + self.width].copy_from_slice(row);
            }
        }
    }

    /// Appends the vectors of a block's tokens in context to `out`, `width` floats each.
    ///
    /// thinc puts `depth * window` rows of zeros at both ends of a text and runs the convolutions over them too, so
    /// after the first layer they are no longer zeros; the halo of each block does the same.
    pub(crate) fn encode(
        &self,
        block: &Block<'_>,
        types: &TypeCache,
        vectors: &mut TypeVectors,
        scratch: &mut EncodeScratch,
        out: &mut Vec<f32>,
    ) {
        let (halo, width) = (self.halo(), self.width);
        self.compute_parts(types, vectors, scratch);
        let TypeVectors { embedded, parts } = &*vectors;
        // The type of a token by its place in the halo and block.
        let type_at = |place: usize| -> Option<(u32, Parts)> {
            block.types.get((block.start + place).checked_sub(halo)?.checked_sub(block.first)?).copied()
        };
        let (unit, stride) = (self.parts_bias.len(), self.parts.stride());
        let zeros = &[0.0; MAX_UNIT][..unit];
        let part = |place: usize, which: usize| -> &[f32] {
            let (data, row) = match type_at(place) {
                // A row of zeros beyond the text.
                None => return zeros,
                Some((_, Parts::Kept(row))) => (parts, row),
                Some((_, Parts::Computed(row))) => (&scratch.computed, row),
            };
            let start = row as usize * stride + which * unit;
            &data[start..start + unit]
        };
        let mut count = block.end - block.start + 2 * (halo - WINDOW);
        scratch.rows.resize((BLOCK + 2 * halo) * width);
        let pieces = unit / width;
        for (place, row) in scratch.rows.chunks_exact_mut(width).take(count).enumerate() {
            // What the left neighbour adds to its right one, the token to itself, the right one to its left one.
            let rows = [part(place, 0), part(place + 1, 1), part(place + 2, 2)];
            sum_rows(&rows, &self.parts_bias, pieces, row);
            self.parts_norm.apply(row);
            if let Some((number, _)) = type_at(place + 1) {
                let start = number as usize * width;
                for (value, residual) in row.iter_mut().zip(&embedded[start..start + width]) {
                    *value += residual;
                }
            }
        }
        for (convolution, norm) in &self.layers {
            count -= 2 * WINDOW;
            scratch.product.reserve(count * width);
            convolution.apply(&scratch.rows, count, &mut scratch.convolution, &mut scratch.product);
            for (place, product) in scratch.product.chunks_exact_mut(width).take(count).enumerate() {
                norm.apply(product);
                // The residual: row `place` of the output is the middle of its window, which no later row needs
                // at its old place.
                let (before, after) = scratch.rows.split_at_mut((place + WINDOW) * width);
                let target = &mut before[place * width..][..width];
                for ((target, middle), value) in target.iter_mut().zip(&after[..width]).zip(product) {
                    *target = *middle + *value;
                }
            }
        }
        out.extend_from_slice(&scratch.rows[..(block.end - block.start) * width]);
        for &(index, row) in &types.promoted {
            let start = row as usize * stride;
            vectors.parts.reserve(start + stride);
            vectors.parts[start..start + stride]
                .copy_from_slice(&scratch.computed[index as usize * stride..][..stride]);
        }
    }

    /// Computes the parts of the first convolution for the types of the block that keep none.
    fn compute_parts(&self, types: &TypeCache, vectors: &TypeVectors, scratch: &mut EncodeScratch) {
        let width = self.width;
        scratch.input.clear();
        for place in &types.missing {
            scratch.input.extend_from_slice(&vectors.embedded[*place as usize * width..][..width]);
        }
        scratch.computed.reserve(types.missing.len() * self.parts.stride());
        self.parts.multiply(&scratch.input, width, types.missing.len(), &mut scratch.computed);
    }
}

/// Floats in a part at most: the width by the pieces.
const MAX_UNIT: usize = 4096;

/// The first convolution by what each of the three tokens of a window adds to it, and its bias, piece by piece.
fn take_apart(layer: &Maxout<'_>) -> (Packed, Vec<f32>) {
    let Maxout { outputs, pieces, inputs, .. } = *layer;
    let width = inputs / (2 * WINDOW + 1);
    let columns = || (0..pieces).flat_map(|piece| (0..outputs).map(move |output| output * pieces + piece));
    let mut apart = Vec::with_capacity(layer.weights.len());
    for part in 0..2 * WINDOW + 1 {
        for column in columns() {
            let start = column * inputs + part * width;
            apart.extend_from_slice(&layer.weights[start..start + width]);
        }
    }
    let bias = columns().map(|column| layer.bias[column]).collect();
    (Packed::new(&apart, &[], 3 * outputs * pieces, 1, width), bias)
}

/// A maxout layer with its normalisation, as the model file holds it.
struct Maxout<'m> {
    weights: &'m [f32],
    bias: &'m [f32],
    outputs: usize,
    pieces: usize,
    inputs: usize,
    norm: Norm,
}

impl<'m> Maxout<'m> {
    fn read(file: &'m ModelFile, maxout: &'m Node, norm: &Node) -> Result<Self, LoadError> {
        let weights = file.param(maxout, "W", 3)?;
        let bias = file.param(maxout, "b", 2)?;
        let [outputs, pieces, inputs] = [weights.shape[0], weights.shape[1], weights.shape[2]];
        let (gain, shift) = (file.param(norm, "G", 1)?, file.param(norm, "b", 1)?);
        if bias.shape != [outputs, pieces] || gain.shape != [outputs] || shift.shape != [outputs] || outputs == 0 {
            return Err(file.damaged("a maxout layer and its normalisation do not fit"));
        }
        if !(2..=3).contains(&pieces) {
            return Err(file.damaged(format!("maxout of {pieces} pieces; 2 and 3 are supported")));
        }
        let norm = Norm { gain: gain.data.clone(), bias: shift.data.clone() };
        Ok(Self { weights: &weights.data, bias: &bias.data, outputs, pieces, inputs, norm })
    }
}

/// Multiplies all word vectors by the projection once.
fn project(vectors: &StaticVectors, weights: &[f32], width: usize) -> Projected {
    let packed = Packed::new(weights, &[], width, 1, vectors.dimensions);
    let count = vectors.data.len() / vectors.dimensions;
    let mut data = Vec::with_capacity(count * width);
    let mut product = vec![0.0; packed.stride()];
    for vector in vectors.data.chunks_exact(vectors.dimensions) {
        packed.multiply(vector, vectors.dimensions, 1, &mut product);
        data.extend_from_slice(&product[..width]);
    }
    Projected { rows: vectors.rows.clone(), data }
}

impl StaticVectors {
    /// Reads `vocab/vectors` (numpy's `.npy`) and `vocab/key2row` (MessagePack: key to row).
    pub(crate) fn read(vectors: &[u8], key2row: &[u8]) -> Result<Self, LoadError> {
        let part = "vocab/vectors";
        let damaged = |message: &str| LoadError::damaged(part, message);
        // The format: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
        let rest = vectors.strip_prefix(b"\x93NUMPY").ok_or_else(|| damaged("not a .npy file"))?;
        let (version, rest) = rest.split_at_checked(2).ok_or_else(|| damaged("it ends too early"))?;
        let size = if version[0] == 1 { 2 } else { 4 };
        let (length, rest) = rest.split_at_checked(size).ok_or_else(|| damaged("it ends too early"))?;
        let length = length.iter().rev().fold(0usize, |sum, byte| sum << 8 | usize::from(*byte));
        let (header, body) = rest.split_at_checked(length).ok_or_else(|| damaged("it ends too early"))?;
        let header = std::str::from_utf8(header).map_err(|_| damaged("its header is not text"))?;
        let field = |name: &str| header.split_once(&format!("'{name}':")).map(|(_, rest)| rest.trim_start());
        let kind = field("descr").and_then(|rest| rest.split('\'').nth(1)).unwrap_or_default();
        if field("fortran_order").is_some_and(|rest| rest.starts_with("True")) {
            return Err(damaged("it is in column order"));
        }
        let shape: Vec<usize> = field("shape")
            .and_then(|rest| rest.strip_prefix('(')?.split_once(')'))
            .map(|(shape, _)| shape.split(',').filter_map(|size| size.trim().parse().ok()).collect())
            .unwrap_or_default();
        let data = crate::model_file::floats(kind, body).ok_or_else(|| damaged("its numbers are not floats"))?;
        let [count, dimensions] = shape[..] else { return Err(damaged("it is not a table")) };
        if count.checked_mul(dimensions) != Some(data.len()) {
            return Err(damaged("its length does not fit its shape"));
        }
        let part = "vocab/key2row";
        let table = value::read(part, key2row)?;
        let mut rows = FxHashMap::default();
        for (key, row) in value::map(part, &table)? {
            let row = row.as_u64().filter(|row| (*row as usize) < count);
            match (key.as_u64(), row) {
                (Some(key), Some(row)) => rows.insert(key, row as u32),
                _ => return Err(LoadError::damaged(part, "a key or row is not a number or too great")),
            };
        }
        Ok(Self { rows, dimensions, data })
    }
}
