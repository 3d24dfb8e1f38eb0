//! Products of a few rows with a fixed matrix: nearly all the time of a pipeline is spent here.
//!
//! A [`Packed`] matrix is laid out once, when the pipeline is loaded, in panels that the kernel reads from front to
//! back. The kernel comes in three builds of one source (AVX-512, AVX2 with FMA, portable) and is chosen at run time.
//! Each output is summed over the inputs in order, so a row's result does not depend on the rows beside it; the
//! builds differ from each other only in rounding (the portable one has no fused multiply-add).

use crate::aligned::Aligned;

/// The instruction sets that the kernel is built for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Build {
    #[cfg(target_arch = "x86_64")]
    Avx512,
    #[cfg(target_arch = "x86_64")]
    Avx2,
    Portable,
}

impl Build {
    /// The best build that this machine runs; `DEMARCHE_KERNEL` (`avx2`, `portable`) chooses a lesser one for tests.
    fn detect() -> Self {
        #[cfg(target_arch = "x86_64")]
        {
            let wish = std::env::var("DEMARCHE_KERNEL").unwrap_or_default();
            if wish != "portable" {
                if wish != "avx2" && is_x86_feature_detected!("avx512f") {
                    return Self::Avx512;
                }
                if is_x86_feature_detected!("avx2") && is_x86_feature_detected!("fma") {
                    return Self::Avx2;
                }
            }
        }
        Self::Portable
    }

    /// Floats in one vector register.
    fn lanes(self) -> usize {
        match self {
            #[cfg(target_arch = "x86_64")]
            Self::Avx512 => 16,
            _ => 8,
        }
    }
}

/// [`Build::detect`], asked once.
fn build() -> Build {
    static BUILD: std::sync::OnceLock<Build> = std::sync::OnceLock::new();
    *BUILD.get_or_init(Build::detect)
}

/// A weight matrix with bias, ready for the kernel.
///
/// With `pieces` above one it is a maxout layer: output `o` is the greatest of the pieces `o * pieces ..`.
#[derive(Clone, Debug)]
pub(crate) struct Packed {
    build: Build,
    inputs: usize,
    outputs: usize,
    pieces: usize,
    /// Outputs in a panel: the lanes of a vector for maxout, else a few vectors.
    panel_outputs: usize,
    /// Vectors side by side in a panel.
    group: usize,
    /// Panel by panel, input by input, the panel's columns; columns of one piece lie side by side.
    weights: Aligned,
    /// Panel by panel, the bias of the panel's columns.
    bias: Aligned,
}

/// Vectors side by side in a panel of a plain (not maxout) matrix.
const PLAIN_GROUP: usize = 3;
/// The same where rows come one at a time: enough independent sums to keep the multipliers busy.
const SINGLE_GROUP: usize = 8;

impl Packed {
    /// Packs `weights`, row-major with one row of `inputs` floats a column (`outputs * pieces` of them), and `bias`,
    /// one float a column or empty.
    pub(crate) fn new(weights: &[f32], bias: &[f32], outputs: usize, pieces: usize, inputs: usize) -> Self {
        let group = if pieces == 1 { PLAIN_GROUP } else { pieces };
        Self::with_build(build(), group, weights, bias, outputs, pieces, inputs)
    }

    /// Like [`new`](Self::new) for a plain matrix, laid out for products with one row at a time.
    pub(crate) fn for_single_rows(weights: &[f32], bias: &[f32], outputs: usize, inputs: usize) -> Self {
        Self::with_build(build(), SINGLE_GROUP, weights, bias, outputs, 1, inputs)
    }

    fn with_build(
        build: Build,
        group: usize,
        weights: &[f32],
        bias: &[f32],
        outputs: usize,
        pieces: usize,
        inputs: usize,
    ) -> Self {
        assert_eq!(weights.len(), outputs * pieces * inputs);
        assert!(bias.is_empty() || bias.len() == outputs * pieces);
        assert!((1..=3).contains(&pieces));
        let lanes = build.lanes();
        let panel_outputs = if pieces == 1 { lanes * group } else { lanes };
        let width = lanes * group;
        let panels = outputs.div_ceil(panel_outputs);
        let mut packed = Self {
            build,
            inputs,
            outputs,
            pieces,
            panel_outputs,
            group,
            weights: Aligned::zeros(panels * inputs * width),
            bias: Aligned::zeros(panels * width),
        };
        for output in 0..outputs {
            let (panel, lane) = (output / panel_outputs, output % panel_outputs);
            for piece in 0..pieces {
                let column = output * pieces + piece;
                let place = piece * lanes + lane;
                for input in 0..inputs {
                    packed.weights[(panel * inputs + input) * width + place] = weights[column * inputs + input];
                }
                packed.bias[panel * width + place] = bias.get(column).copied().unwrap_or(0.0);
            }
        }
        packed
    }

    pub(crate) fn inputs(&self) -> usize {
        self.inputs
    }

    /// Floats a row of output takes: the outputs rounded up to whole panels.
    pub(crate) fn stride(&self) -> usize {
        self.outputs.div_ceil(self.panel_outputs) * self.panel_outputs
    }

    /// Multiplies `rows` rows that start every `input_stride` floats in `input` and may overlap; writes
    /// [`stride`](Self::stride) floats a row.
    #[allow(unsafe_code)] // Only to call what is compiled for an instruction set that was seen on this machine.
    pub(crate) fn multiply(&self, input: &[f32], input_stride: usize, rows: usize, output: &mut [f32]) {
        if rows == 0 {
            return;
        }
        assert!(input.len() >= (rows - 1) * input_stride + self.inputs);
        assert!(output.len() >= rows * self.stride());
        let job = Job { packed: self, input, input_stride, rows };
        match self.build {
            #[cfg(target_arch = "x86_64")]
            // SAFETY: `Build::detect` saw the features on this machine.
            Build::Avx512 => unsafe { avx512(job, output) },
            #[cfg(target_arch = "x86_64")]
            // SAFETY: as above.
            Build::Avx2 => unsafe { avx2(job, output) },
            Build::Portable => run::<[f32; 8], 2, 2>(job, output),
        }
    }
}

#[derive(Clone, Copy)]
struct Job<'a> {
    packed: &'a Packed,
    input: &'a [f32],
    input_stride: usize,
    rows: usize,
}

/// A vector register. The methods compile to single instructions once inlined into a function that is built for the
/// instruction set; only such functions may call them.
trait Lanes: Copy {
    const COUNT: usize;
    fn zero() -> Self;
    /// The first `COUNT` floats.
    fn load(floats: &[f32]) -> Self;
    fn store(self, floats: &mut [f32]);
    fn add(self, other: Self) -> Self;
    fn subtract(self, other: Self) -> Self;
    /// Lane by lane the greater one; `self` where they are equal.
    fn max(self, other: Self) -> Self;
    /// `self + factor * weights`.
    fn add_product(self, factor: f32, weights: Self) -> Self;
}

impl Lanes for [f32; 8] {
    const COUNT: usize = 8;

    #[inline(always)]
    fn zero() -> Self {
        [0.0; 8]
    }

    #[inline(always)]
    fn load(floats: &[f32]) -> Self {
        std::array::from_fn(|i| floats[i])
    }

    #[inline(always)]
    fn store(self, floats: &mut [f32]) {
        floats[..8].copy_from_slice(&self);
    }

    #[inline(always)]
    fn add(self, other: Self) -> Self {
        std::array::from_fn(|i| self[i] + other[i])
    }

    #[inline(always)]
    fn subtract(self, other: Self) -> Self {
        std::array::from_fn(|i| self[i] - other[i])
    }

    #[inline(always)]
    fn max(self, other: Self) -> Self {
        std::array::from_fn(|i| if other[i] > self[i] { other[i] } else { self[i] })
    }

    #[inline(always)]
    fn add_product(self, factor: f32, weights: Self) -> Self {
        std::array::from_fn(|i| self[i] + factor * weights[i])
    }
}

/// Vector registers of x86-64.
#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code)] // The intrinsics, at two to six times the speed of the portable build; see `Lanes` for who calls.
mod x86 {
    use super::Lanes;
    use std::arch::x86_64::*;

    macro_rules! lanes {
        ($register:ty, $count:literal, $zero:ident, $load:ident, $store:ident, $add:ident, $subtract:ident, $max:ident, $set:ident, $fma:ident) => {
            impl Lanes for $register {
                const COUNT: usize = $count;

                #[inline(always)]
                fn zero() -> Self {
                    // SAFETY: called only where the instruction set is enabled.
                    unsafe { $zero() }
                }

                #[inline(always)]
                fn load(floats: &[f32]) -> Self {
                    let floats = &floats[..$count];
                    // SAFETY: as above; the slice was just cut to as many floats as are read.
                    unsafe { $load(floats.as_ptr()) }
                }

                #[inline(always)]
                fn store(self, floats: &mut [f32]) {
                    let floats = &mut floats[..$count];
                    // SAFETY: as above; the slice was just cut to as many floats as are written.
                    unsafe { $store(floats.as_mut_ptr(), self) }
                }

                #[inline(always)]
                fn add(self, other: Self) -> Self {
                    // SAFETY: called only where the instruction set is enabled.
                    unsafe { $add(self, other) }
                }

                #[inline(always)]
                fn subtract(self, other: Self) -> Self {
                    // SAFETY: as above.
                    unsafe { $subtract(self, other) }
                }

                #[inline(always)]
                fn max(self, other: Self) -> Self {
                    // SAFETY: as above.
                    unsafe { $max(other, self) }
                }

                #[inline(always)]
                fn add_product(self, factor: f32, weights: Self) -> Self {
                    // SAFETY: as above.
                    unsafe { $fma($set(factor), weights, self) }
                }
            }
        };
    }

    lanes!(
        __m512,
        16,
        _mm512_setzero_ps,
        _mm512_loadu_ps,
        _mm512_storeu_ps,
        _mm512_add_ps,
        _mm512_sub_ps,
        _mm512_max_ps,
        _mm512_set1_ps,
        _mm512_fmadd_ps
    );
    lanes!(
        __m256,
        8,
        _mm256_setzero_ps,
        _mm256_loadu_ps,
        _mm256_storeu_ps,
        _mm256_add_ps,
        _mm256_sub_ps,
        _mm256_max_ps,
        _mm256_set1_ps,
        _mm256_fmadd_ps
    );
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f")]
fn avx512(job: Job<'_>, output: &mut [f32]) {
    run::<std::arch::x86_64::__m512, 8, 8>(job, output);
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2,fma")]
fn avx2(job: Job<'_>, output: &mut [f32]) {
    // Sixteen registers hold four rows of two pieces, but only three of three: of four, one sum has none, and to store and
    // load it again took more than half of all time.
    run::<std::arch::x86_64::__m256, 4, 3>(job, output);
}

#[inline(always)]
fn run<V: Lanes, const ROWS: usize, const ROWS_OF_THREE: usize>(job: Job<'_>, output: &mut [f32]) {
    match (job.packed.pieces, job.packed.group) {
        (1, SINGLE_GROUP) => panels::<V, SINGLE_GROUP, 1, false>(job, output),
        (1, _) => panels::<V, PLAIN_GROUP, ROWS_OF_THREE, false>(job, output),
        (2, _) => panels::<V, 2, ROWS, true>(job, output),
        _ => panels::<V, 3, ROWS_OF_THREE, true>(job, output),
    }
}

/// All panels by all rows, `ROWS` rows at a time. Inlined into its callers, so that each is compiled for their
/// instruction set.
#[inline(always)]
fn panels<V: Lanes, const GROUP: usize, const ROWS: usize, const MAXOUT: bool>(job: Job<'_>, output: &mut [f32]) {
    let packed = job.packed;
    let width = V::COUNT * GROUP;
    for (panel, (weights, bias)) in
        packed.weights.chunks_exact(packed.inputs * width).zip(packed.bias.chunks_exact(width)).enumerate()
    {
        let first = panel * packed.panel_outputs;
        let mut row = 0;
        while row + ROWS <= job.rows {
            tile::<V, GROUP, ROWS, MAXOUT>(job, weights, bias, row, &mut output[first..]);
            row += ROWS;
        }
        // What is left fits one smaller tile. (Of the branches, those below `ROWS` remain.)
        let output = &mut output[first..];
        match job.rows - row {
            7 if ROWS > 7 => tile::<V, GROUP, 7, MAXOUT>(job, weights, bias, row, output),
            6 if ROWS > 6 => tile::<V, GROUP, 6, MAXOUT>(job, weights, bias, row, output),
            5 if ROWS > 5 => tile::<V, GROUP, 5, MAXOUT>(job, weights, bias, row, output),
            4 if ROWS > 4 => tile::<V, GROUP, 4, MAXOUT>(job, weights, bias, row, output),
            3 if ROWS > 3 => tile::<V, GROUP, 3, MAXOUT>(job, weights, bias, row, output),
            2 if ROWS > 2 => tile::<V, GROUP, 2, MAXOUT>(job, weights, bias, row, output),
            1 if ROWS > 1 => tile::<V, GROUP, 1, MAXOUT>(job, weights, bias, row, output),
            _ => {}
        }
    }
}

/// `ROWS` rows by one panel, summed in registers.
#[inline(always)]
fn tile<V: Lanes, const GROUP: usize, const ROWS: usize, const MAXOUT: bool>(
    job: Job<'_>,
    weights: &[f32],
    bias: &[f32],
    row: usize,
    output: &mut [f32],
) {
    let inputs = job.packed.inputs;
    let rows: [&[f32]; ROWS] = std::array::from_fn(|i| {
        let start = (row + i) * job.input_stride;
        &job.input[start..start + inputs]
    });
    let mut sums = [[V::zero(); GROUP]; ROWS];
    for (input, columns) in weights.chunks_exact(V::COUNT * GROUP).enumerate() {
        let mut vectors = [V::zero(); GROUP];
        for (g, vector) in vectors.iter_mut().enumerate() {
            *vector = V::load(&columns[g * V::COUNT..]);
        }
        for (i, sums) in sums.iter_mut().enumerate() {
            let factor = rows[i][input];
            for (sum, vector) in sums.iter_mut().zip(vectors) {
                *sum = sum.add_product(factor, vector);
            }
        }
    }
    let stride = job.packed.stride();
    for (i, sums) in sums.iter().enumerate() {
        store::<V, GROUP, MAXOUT>(sums, bias, &mut output[(row + i) * stride..]);
    }
}

/// Adds the bias, takes the greatest piece of a maxout, and writes one row of one panel.
#[inline(always)]
fn store<V: Lanes, const GROUP: usize, const MAXOUT: bool>(sums: &[V; GROUP], bias: &[f32], output: &mut [f32]) {
    let mut best = sums[0].add(V::load(bias));
    if !MAXOUT {
        best.store(output);
    }
    for g in 1..GROUP {
        let sum = sums[g].add(V::load(&bias[g * V::COUNT..]));
        if MAXOUT {
            best = best.max(sum);
        } else {
            sum.store(&mut output[g * V::COUNT..]);
        }
    }
    if MAXOUT {
        best.store(output);
    }
}

/// Compiles a function for each build and calls the one for this machine.
macro_rules! for_each_build {
    ($(#[$doc:meta])* $visibility:vis fn $name:ident($($argument:ident: $type:ty),*) = $body:ident, $avx512:ident, $avx2:ident) => {
        $(#[$doc])*
        #[allow(unsafe_code)] // As in `Packed::multiply`.
        $visibility fn $name($($argument: $type),*) {
            match build() {
                #[cfg(target_arch = "x86_64")]
                // SAFETY: `Build::detect` saw the features on this machine.
                Build::Avx512 => unsafe { $avx512($($argument),*) },
                #[cfg(target_arch = "x86_64")]
                // SAFETY: as above.
                Build::Avx2 => unsafe { $avx2($($argument),*) },
                Build::Portable => $body::<[f32; 8]>($($argument),*),
            }
        }

        #[cfg(target_arch = "x86_64")]
        #[target_feature(enable = "avx512f")]
        fn $avx512($($argument: $type),*) {
            $body::<std::arch::x86_64::__m512>($($argument),*);
        }

        #[cfg(target_arch = "x86_64")]
        #[target_feature(enable = "avx2,fma")]
        fn $avx2($($argument: $type),*) {
            $body::<std::arch::x86_64::__m256>($($argument),*);
        }
    };
}

for_each_build! {
    /// Adds up rows of equal length and the bias, and takes the greatest of the `pieces` equal parts that the sum is
    /// made of, one after the other (a maxout; with one piece the sums as they are).
    pub(crate) fn sum_rows(rows: &[&[f32]], bias: &[f32], pieces: usize, out: &mut [f32])
        = sum_rows_lanes, sum_rows_avx512, sum_rows_avx2
}

#[inline(always)]
fn sum_rows_lanes<V: Lanes>(rows: &[&[f32]], bias: &[f32], pieces: usize, out: &mut [f32]) {
    let length = bias.len() / pieces;
    let out = &mut out[..length];
    let mut at = 0;
    while at + V::COUNT <= length {
        let mut best = sum_at::<V>(rows, bias, at);
        for piece in 1..pieces {
            best = best.max(sum_at::<V>(rows, bias, piece * length + at));
        }
        best.store(&mut out[at..]);
        at += V::COUNT;
    }
    for (at, out) in out.iter_mut().enumerate().skip(at) {
        let sum = |offset: usize| rows.iter().map(|row| row[offset]).sum::<f32>() + bias[offset];
        *out = (0..pieces).map(|piece| sum(piece * length + at)).fold(f32::NEG_INFINITY, f32::max);
    }
}

#[inline(always)]
fn sum_at<V: Lanes>(rows: &[&[f32]], bias: &[f32], offset: usize) -> V {
    let mut sum = V::zero();
    for row in rows {
        sum = sum.add(V::load(&row[offset..]));
    }
    sum.add(V::load(&bias[offset..]))
}

/// The place of the greatest of `scores + mask`, the first of several; none where every mask is negative infinity.
pub(crate) fn arg_max(scores: &[f32], mask: &[f32]) -> Option<usize> {
    let mut best = f32::NEG_INFINITY;
    greatest(scores, mask, &mut best);
    if best == f32::NEG_INFINITY {
        return None;
    }
    scores.iter().zip(mask).position(|(score, mask)| score + mask == best)
}

for_each_build! {
    /// The greatest of `scores + mask`.
    fn greatest(scores: &[f32], mask: &[f32], best: &mut f32) = greatest_lanes, greatest_avx512, greatest_avx2
}

#[inline(always)]
fn greatest_lanes<V: Lanes>(scores: &[f32], mask: &[f32], best: &mut f32) {
    let whole = scores.len() / V::COUNT * V::COUNT;
    if whole > 0 {
        let mut greatest = V::load(scores).add(V::load(mask));
        for at in (V::COUNT..whole).step_by(V::COUNT) {
            greatest = greatest.max(V::load(&scores[at..]).add(V::load(&mask[at..])));
        }
        let mut lanes = [0.0; 16];
        greatest.store(&mut lanes);
        *best = lanes[..V::COUNT].iter().copied().fold(f32::NEG_INFINITY, f32::max);
    }
    for (score, mask) in scores[whole..].iter().zip(&mask[whole..]) {
        *best = best.max(score + mask);
    }
}

for_each_build! {
    /// The last step of a convolution of two outputs by four products (see [`crate::convolution`]): adds bias and
    /// takes the greatest of the pieces.
    pub(crate) fn combine(products: [&[f32]; 4], bias: &[f32], pieces: usize, out: [&mut [f32]; 2])
        = combine_lanes, combine_avx512, combine_avx2
}

#[inline(always)]
fn combine_lanes<V: Lanes>(products: [&[f32]; 4], bias: &[f32], pieces: usize, out: [&mut [f32]; 2]) {
    let length = bias.len() / pieces;
    let [first, second] = out;
    let (first, second) = (&mut first[..length], &mut second[..length]);
    let mut at = 0;
    while at + V::COUNT <= length {
        let mut best = combine_at::<V>(products, bias, at);
        for piece in 1..pieces {
            let sums = combine_at::<V>(products, bias, piece * length + at);
            best = [best[0].max(sums[0]), best[1].max(sums[1])];
        }
        best[0].store(&mut first[at..]);
        best[1].store(&mut second[at..]);
        at += V::COUNT;
    }
    for at in at..length {
        let [a, b, c, d] = products;
        let pieces = || (0..pieces).map(|piece| piece * length + at);
        first[at] = pieces().map(|i| a[i] + b[i] + c[i] + bias[i]).fold(f32::NEG_INFINITY, f32::max);
        second[at] = pieces().map(|i| b[i] - c[i] - d[i] + bias[i]).fold(f32::NEG_INFINITY, f32::max);
    }
}

#[inline(always)]
fn combine_at<V: Lanes>(products: [&[f32]; 4], bias: &[f32], at: usize) -> [V; 2] {
    let [a, b, c, d] = products;
    let (b, c, bias) = (V::load(&b[at..]), V::load(&c[at..]), V::load(&bias[at..]));
    let first = V::load(&a[at..]).add(b).add(c).add(bias);
    let second = b.subtract(c).subtract(V::load(&d[at..])).add(bias);
    [first, second]
}

for_each_build! {
    /// Normalises values to mean 0 and variance 1, then scales and shifts (`thinc` adds 1e-8 to the variance).
    pub(crate) fn layer_norm(values: &mut [f32], gain: &[f32], bias: &[f32])
        = layer_norm_lanes, layer_norm_avx512, layer_norm_avx2
}

#[inline(always)]
fn layer_norm_lanes<V: Lanes>(values: &mut [f32], gain: &[f32], bias: &[f32]) {
    let width = values.len() as f32;
    let mean = sum_of(values, |value| value) / width;
    let variance = sum_of(values, |value| (value - mean) * (value - mean)) / width;
    let scale = 1.0 / (variance + 1e-8).sqrt();
    for ((value, gain), bias) in values.iter_mut().zip(gain).zip(bias) {
        *value = (*value - mean) * scale * gain + bias;
    }
}

/// The sum over all values, as sixteen running sums whatever the build.
#[inline(always)]
fn sum_of(values: &[f32], of: impl Fn(f32) -> f32) -> f32 {
    let mut sums = [0.0f32; 16];
    let (chunks, rest) = values.as_chunks::<16>();
    for chunk in chunks {
        for (sum, value) in sums.iter_mut().zip(chunk) {
            *sum += of(*value);
        }
    }
    sums.iter().sum::<f32>() + rest.iter().map(|value| of(*value)).sum::<f32>()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn builds() -> Vec<Build> {
        let mut builds = vec![Build::Portable];
        #[cfg(target_arch = "x86_64")]
        {
            if is_x86_feature_detected!("avx2") && is_x86_feature_detected!("fma") {
                builds.push(Build::Avx2);
            }
            if is_x86_feature_detected!("avx512f") {
                builds.push(Build::Avx512);
            }
        }
        builds
    }

    fn group(pieces: usize, rows: usize) -> usize {
        match (pieces, rows) {
            (1, 1) => SINGLE_GROUP,
            (1, _) => PLAIN_GROUP,
            _ => pieces,
        }
    }

    /// Small numbers that differ from place to place.
    fn numbers(count: usize, seed: usize) -> Vec<f32> {
        (0..count).map(|i| (((i * 7919 + seed * 104_729) % 2003) as f32 - 1001.0) / 997.0).collect()
    }

    #[test]
    fn every_build_multiplies_as_the_definition_does() {
        for build in builds() {
            for (outputs, pieces, inputs, rows) in
                [(96, 3, 288, 21), (50, 1, 96, 9), (106, 1, 64, 1), (16, 2, 48, 11), (64, 1, 96, 8), (5, 3, 7, 3)]
            {
                let weights = numbers(outputs * pieces * inputs, 1);
                let bias = numbers(outputs * pieces, 2);
                let packed = Packed::with_build(build, group(pieces, rows), &weights, &bias, outputs, pieces, inputs);
                // Rows overlap, as the windows of a convolution do.
                let step = inputs.div_ceil(3);
                let input = numbers((rows - 1) * step + inputs, 3);
                let mut output = vec![0.0; rows * packed.stride()];
                packed.multiply(&input, step, rows, &mut output);
                for row in 0..rows {
                    for o in 0..outputs {
                        let expected = (0..pieces)
                            .map(|p| {
                                let column = o * pieces + p;
                                let products = (0..inputs).map(|i| {
                                    f64::from(weights[column * inputs + i]) * f64::from(input[row * step + i])
                                });
                                products.sum::<f64>() + f64::from(bias[column])
                            })
                            .fold(f64::NEG_INFINITY, f64::max);
                        let got = f64::from(output[row * packed.stride() + o]);
                        assert!((got - expected).abs() < 1e-4, "{build:?} {got} {expected}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_row_does_not_depend_on_its_neighbours() {
        let packed = Packed::new(&numbers(96 * 3 * 288, 1), &[], 96, 3, 288);
        let input = numbers(30 * 96 + 288, 5);
        let mut together = vec![0.0; 30 * packed.stride()];
        packed.multiply(&input, 96, 30, &mut together);
        let mut alone = vec![0.0; packed.stride()];
        for row in 0..30 {
            packed.multiply(&input[row * 96..], 96, 1, &mut alone);
            assert_eq!(alone, together[row * packed.stride()..(row + 1) * packed.stride()]);
        }
    }

    /// `cargo test --release -p demarche-pipeline kernel_speed -- --ignored --nocapture`
    #[test]
    #[ignore = "a measurement, not a test"]
    fn kernel_speed() {
        for build in builds() {
            for (outputs, pieces, inputs, rows) in [
                (96, 3, 384, 512),
                (288, 1, 96, 32),
                (288, 1, 96, 41),
                (864, 1, 96, 17),
                (1024, 1, 64, 76),
                (106, 1, 64, 1),
            ] {
                let weights = numbers(outputs * pieces * inputs, 1);
                let packed = Packed::with_build(build, group(pieces, rows), &weights, &[], outputs, pieces, inputs);
                let input = numbers(rows * inputs, 5);
                let mut output = vec![0.0; rows * packed.stride()];
                let start = std::time::Instant::now();
                let rounds = 50_000 / rows;
                for _ in 0..rounds {
                    packed.multiply(&input, inputs, rows, &mut output);
                }
                let flops = (2 * outputs * pieces * inputs * rows * rounds) as f64;
                println!(
                    "{build:?} {rows} rows {outputs}x{pieces} {inputs}: {:.1} GFLOP/s",
                    flops / start.elapsed().as_nanos() as f64
                );
            }
        }
    }
}
