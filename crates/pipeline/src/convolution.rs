//! A maxout convolution over each token and its two neighbours, with fewer multiplications than its definition has.
//!
//! The definition takes three products for an output row: `y(i) = x(i) L + x(i+1) C + x(i+2) R`. Winograd's F(2, 3)
//! (Lavin and Gray, "Fast Algorithms for Convolutional Neural Networks", 2015) takes four for two rows:
//!
//! ```text
//! a = (x0 - x2) L            y0 = a + b + c
//! b = (x1 + x2) (L+C+R)/2    y1 = b - c - d
//! c = (x2 - x1) (L-C+R)/2
//! d = (x1 - x3) R
//! ```

use crate::aligned::Aligned;
use crate::matrix::{Packed, combine};

/// The weights of a convolution, transformed.
#[derive(Debug)]
pub(crate) struct Convolution {
    products: [Packed; 4],
    bias: Vec<f32>,
    width: usize,
    pieces: usize,
}

/// Buffers of [`Convolution::apply`].
#[derive(Debug, Default)]
pub(crate) struct ConvolutionScratch {
    inputs: [Aligned; 4],
    products: [Aligned; 4],
    /// The second row of a last pair that has only one.
    spare: Vec<f32>,
}

/// Pairs of rows that are computed together: their products stay in the cache of a core.
const PAIRS: usize = 32;

impl Convolution {
    /// Takes `weights` of shape `[width, pieces, 3 * width]` and `bias` of shape `[width, pieces]`, row-major.
    pub(crate) fn new(weights: &[f32], bias: &[f32], width: usize, pieces: usize) -> Self {
        let inputs = 3 * width;
        let columns = move || (0..pieces).flat_map(move |piece| (0..width).map(move |output| output * pieces + piece));
        let transformed = |of: &dyn Fn(f32, f32, f32) -> f32| {
            let mut matrix = Vec::with_capacity(weights.len() / 3);
            for column in columns() {
                let row = &weights[column * inputs..(column + 1) * inputs];
                matrix.extend((0..width).map(|i| of(row[i], row[width + i], row[2 * width + i])));
            }
            Packed::new(&matrix, &[], width * pieces, 1, width)
        };
        Self {
            products: [
                transformed(&|left, _, _| left),
                transformed(&|left, centre, right| (left + centre + right) / 2.0),
                transformed(&|left, centre, right| (left - centre + right) / 2.0),
                transformed(&|_, _, right| right),
            ],
            bias: columns().map(|column| bias[column]).collect(),
            width,
            pieces,
        }
    }

    /// Computes `count` output rows from the `count + 2` rows in `rows`.
    pub(crate) fn apply(&self, rows: &[f32], count: usize, scratch: &mut ConvolutionScratch, out: &mut [f32]) {
        let width = self.width;
        let rows = &rows[..(count + 2) * width];
        let stride = self.products[0].stride();
        for (input, product) in scratch.inputs.iter_mut().zip(&mut scratch.products) {
            input.resize(PAIRS * width);
            product.resize(PAIRS * stride);
        }
        scratch.spare.resize(width, 0.0);
        let row = |index: usize| -> &[f32] { rows.get(index * width..(index + 1) * width).unwrap_or(&[]) };
        for start in (0..count).step_by(2 * PAIRS) {
            let pairs = (count - start).min(2 * PAIRS).div_ceil(2);
            let [a, b, c, d] = &mut scratch.inputs;
            for pair in 0..pairs {
                let first = start + 2 * pair;
                let (x0, x1, x2, x3) = (row(first), row(first + 1), row(first + 2), row(first + 3));
                let place = pair * width..(pair + 1) * width;
                let (a, b) = (&mut a[place.clone()], &mut b[place.clone()]);
                let (c, d) = (&mut c[place.clone()], &mut d[place]);
                for i in 0..width {
                    a[i] = x0[i] - x2[i];
                    b[i] = x1[i] + x2[i];
                    c[i] = x2[i] - x1[i];
                }
                // The last pair may have one row only; what its second row would be is not used.
                for (d, (x1, x3)) in d.iter_mut().zip(x1.iter().zip(x3)) {
                    *d = x1 - x3;
                }
            }
            for ((weights, input), product) in self.products.iter().zip(&scratch.inputs).zip(&mut scratch.products) {
                weights.multiply(input, width, pairs, product);
            }
            for (pair, outputs) in out[start * width..count * width].chunks_mut(2 * width).take(pairs).enumerate() {
                let products = scratch.products.each_ref().map(|product| &product[pair * stride..][..self.bias.len()]);
                let (first, second) = outputs.split_at_mut(width);
                let second = if second.is_empty() { &mut scratch.spare[..] } else { second };
                combine(products, &self.bias, self.pieces, [first, second]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_convolution_of_the_definition() {
        let numbers = |count: usize, seed: usize| -> Vec<f32> {
            (0..count).map(|i| (((i * 7919 + seed * 104_729) % 2003) as f32 - 1001.0) / 997.0).collect()
        };
        for (width, pieces) in [(96, 3), (64, 3), (16, 2), (5, 2)] {
            let weights = numbers(width * pieces * 3 * width, 1);
            let bias = numbers(width * pieces, 2);
            let convolution = Convolution::new(&weights, &bias, width, pieces);
            let mut scratch = ConvolutionScratch::default();
            for count in [1, 2, 7, 64, 65, 150] {
                let rows = numbers((count + 2) * width, 3);
                let mut out = vec![0.0; count * width];
                convolution.apply(&rows, count, &mut scratch, &mut out);
                for row in 0..count {
                    for output in 0..width {
                        let expected = (0..pieces)
                            .map(|piece| {
                                let column = output * pieces + piece;
                                let window = &rows[row * width..(row + 3) * width];
                                let products = window.iter().zip(&weights[column * 3 * width..]);
                                products.map(|(x, w)| f64::from(*x) * f64::from(*w)).sum::<f64>()
                                    + f64::from(bias[column])
                            })
                            .fold(f64::NEG_INFINITY, f64::max);
                        let got = f64::from(out[row * width + output]);
                        assert!((got - expected).abs() < 1e-4, "{width} {count} {row}: {got} {expected}");
                    }
                }
            }
        }
    }
}
