//! One class a token: the tagger, the morphologizer and the sentence recogniser.

use crate::LoadError;
use crate::matrix::Packed;
use crate::model_file::ModelFile;

/// A linear layer whose greatest output is the class.
#[derive(Debug)]
pub(crate) struct Classifier {
    weights: Packed,
    pub(crate) classes: usize,
}

/// Tokens classified together.
const BLOCK: usize = 128;

impl Classifier {
    pub(crate) fn read(component: &str, file: &ModelFile, width: usize) -> Result<Self, LoadError> {
        let (_, softmax) = file
            .named("softmax")
            .next()
            .ok_or_else(|| LoadError::unsupported(component, "a classifier without softmax layer"))?;
        let weights = file.param(softmax, "W", 2)?;
        let bias = file.param(softmax, "b", 1)?;
        let classes = weights.shape[0];
        if weights.shape[1] != width || bias.shape != [classes] || classes == 0 {
            return Err(file.damaged("the softmax layer does not fit its tok2vec"));
        }
        Ok(Self { weights: Packed::new(&weights.data, &bias.data, classes, 1, width), classes })
    }

    /// The class of each token; `vectors` hold one row a token.
    pub(crate) fn classify(&self, vectors: &[f32], tokens: usize, scores: &mut Vec<f32>, classes: &mut Vec<u32>) {
        classes.clear();
        let (width, stride) = (self.weights.inputs(), self.weights.stride());
        scores.clear();
        scores.resize(BLOCK * stride, 0.0);
        for start in (0..tokens).step_by(BLOCK) {
            let count = BLOCK.min(tokens - start);
            self.weights.multiply(&vectors[start * width..], width, count, scores);
            classes.extend(scores.chunks_exact(stride).take(count).map(|row| {
                let mut best = 0;
                for (i, score) in row[..self.classes].iter().enumerate() {
                    if *score > row[best] {
                        best = i;
                    }
                }
                best as u32
            }));
        }
    }
}
