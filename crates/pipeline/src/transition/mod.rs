//! Greedy transition-based analysis: what the dependency parser and the entity recogniser share.
//!
//! A component reads a vector for every token, once, and multiplies it into one row for each place that a token can
//! take in a parser state. Each step then adds up the rows of the tokens in the state's places, scores all actions
//! with one small product and takes the best valid one (`spacy/ml/parser_model.pyx`).

pub(crate) mod arc_eager;
pub(crate) mod biluo;

use serde_json::Value as Json;

use crate::LoadError;
use crate::aligned::Aligned;
use crate::matrix::{Packed, sum_rows};
use crate::model_file::ModelFile;
use crate::value;

/// The layers after tok2vec of a parser or entity recogniser.
#[derive(Debug)]
pub(crate) struct StepModel {
    /// Token vectors to the hidden width.
    project: Packed,
    /// Projected vectors to one row for each place in the state.
    lower: Packed,
    /// The row of a place that no token takes, place by place.
    pad: Vec<f32>,
    bias: Vec<f32>,
    /// Places in the state.
    places: usize,
    hidden: usize,
    pieces: usize,
    /// Hidden units to scores; none where the hidden units are the scores.
    upper: Option<Packed>,
    pub(crate) classes: usize,
}

/// Buffers of one text's analysis.
#[derive(Debug, Default)]
pub(crate) struct StepScratch {
    projected: Aligned,
    /// The rows of the tokens from `first` to `end`: those that the analysis has reached and some
    /// before them, so that a long text takes no more memory than a short one.
    rows: Aligned,
    first: usize,
    end: usize,
    /// Rows of tokens before `first`, computed again where a state still holds them; one for each place.
    early: Aligned,
    hidden: Aligned,
    pub(crate) scores: Aligned,
}

impl StepModel {
    pub(crate) fn read(component: &str, file: &ModelFile, width: usize) -> Result<Self, LoadError> {
        let (_, lower) = file.reference("lower")?;
        if lower.name != "precomputable_affine" {
            return Err(LoadError::unsupported(component, format!("a parser with a lower layer `{}`", lower.name)));
        }
        let weights = file.param(lower, "W", 4)?;
        let [places, hidden, pieces, inputs] = [weights.shape[0], weights.shape[1], weights.shape[2], weights.shape[3]];
        let bias = file.param(lower, "b", 2)?;
        let pad = file.param(lower, "pad", 4)?;
        if bias.shape != [hidden, pieces] || pad.shape != [1, places, hidden, pieces] {
            return Err(file.damaged("the lower layer's parts do not fit"));
        }
        if ![3, 6, 8, 13].contains(&places) || !(1..=2).contains(&pieces) {
            return Err(file.damaged(format!("a state of {places} places or maxout of {pieces} pieces")));
        }
        let (upper_index, upper) = file.reference("upper")?;
        let has_upper = upper.name == "linear";
        let (_, project) = file
            .named("linear")
            .find(|(index, _)| !has_upper || *index != upper_index)
            .ok_or_else(|| file.damaged("no layer between tok2vec and the parser"))?;
        let project_weights = file.param(project, "W", 2)?;
        let project_bias = file.param(project, "b", 1)?;
        if project_weights.shape != [inputs, width] || project_bias.shape != [inputs] {
            return Err(file.damaged("the parser does not fit its tok2vec"));
        }
        // Pieces one after the other, each of `hidden` floats, so that their maximum is taken vector by vector.
        let by_piece = |data: &[f32], unit: usize| -> Vec<f32> {
            let mut out = Vec::with_capacity(data.len());
            for block in data.chunks_exact((hidden * pieces * unit).max(1)) {
                for piece in 0..pieces {
                    for output in 0..hidden {
                        let start = (output * pieces + piece) * unit;
                        out.extend_from_slice(&block[start..start + unit]);
                    }
                }
            }
            out
        };
        let (upper, classes) = if has_upper {
            let (weights, bias) = (file.param(upper, "W", 2)?, file.param(upper, "b", 1)?);
            if weights.shape[1] != hidden || bias.shape != [weights.shape[0]] {
                return Err(file.damaged("the upper layer does not fit the lower one"));
            }
            let classes = weights.shape[0];
            (Some(Packed::for_single_rows(&weights.data, &bias.data, classes, hidden)), classes)
        } else if pieces == 1 {
            return Err(LoadError::unsupported(component, "a parser without upper layer and maxout"));
        } else {
            (None, hidden)
        };
        Ok(Self {
            project: Packed::new(&project_weights.data, &project_bias.data, inputs, 1, width),
            lower: Packed::new(&by_piece(&weights.data, inputs), &[], places * hidden * pieces, 1, inputs),
            pad: by_piece(&pad.data, 1),
            bias: by_piece(&bias.data, 1),
            places,
            hidden,
            pieces,
            upper,
            classes,
        })
    }

    pub(crate) fn places(&self) -> usize {
        self.places
    }

    /// Forgets the text before.
    pub(crate) fn start(&self, scratch: &mut StepScratch) {
        scratch.first = 0;
        scratch.end = 0;
        scratch.hidden.resize(self.hidden);
        let classes = self.upper.as_ref().map_or(self.classes, Packed::stride);
        scratch.scores.resize(classes);
    }

    /// Makes sure that the rows of all tokens in `places` are there.
    #[cold]
    fn fetch(&self, vectors: &[f32], places: &[i32], scratch: &mut StepScratch) {
        if let Some(last) = places.iter().max().and_then(|last| usize::try_from(*last).ok()) {
            self.advance(vectors, last, scratch);
        }
        for (place, token) in places.iter().enumerate() {
            if let Ok(token) = usize::try_from(*token)
                && token < scratch.first
            {
                self.recall(vectors, token, place, scratch);
            }
        }
    }

    /// Computes the rows of some tokens from their vectors, so that the one at `token` is there.
    fn advance(&self, vectors: &[f32], token: usize, scratch: &mut StepScratch) {
        let (width, projected, rows) = (self.project.inputs(), self.project.stride(), self.lower.stride());
        let tokens = vectors.len() / width;
        while scratch.end <= token {
            if scratch.end - scratch.first >= 2 * AHEAD {
                scratch.rows.copy_within(AHEAD * rows..2 * AHEAD * rows, 0);
                scratch.first += AHEAD;
            }
            let count = AHEAD.min(tokens - scratch.end);
            let place = scratch.end - scratch.first;
            scratch.projected.reserve(count * projected);
            scratch.rows.reserve((place + count) * rows);
            self.project.multiply(&vectors[scratch.end * width..], width, count, &mut scratch.projected);
            self.lower.multiply(&scratch.projected, projected, count, &mut scratch.rows[place * rows..]);
            scratch.end += count;
        }
    }

    /// Computes the row of one token that [`advance`](Self::advance) has left behind.
    fn recall(&self, vectors: &[f32], token: usize, place: usize, scratch: &mut StepScratch) {
        let (width, rows) = (self.project.inputs(), self.lower.stride());
        scratch.projected.reserve(self.project.stride());
        scratch.early.reserve(self.places * rows);
        self.project.multiply(&vectors[token * width..], width, 1, &mut scratch.projected);
        self.lower.multiply(&scratch.projected, self.project.stride(), 1, &mut scratch.early[place * rows..]);
    }

    /// Scores all actions in a state; `places` are token indices, negative where no token is, `vectors` the rows of
    /// all tokens.
    #[inline]
    pub(crate) fn score(&self, vectors: &[f32], places: &[i32], scratch: &mut StepScratch) {
        let unit = self.hidden * self.pieces;
        let stride = self.lower.stride();
        let (first, held) = (scratch.first, scratch.end - scratch.first);
        if places.iter().any(|token| *token >= 0 && (*token as usize).wrapping_sub(first) >= held) {
            self.fetch(vectors, places, scratch);
        }
        let mut rows: [&[f32]; 13] = [&[]; 13];
        for (place, (row, token)) in rows.iter_mut().zip(places).enumerate() {
            *row = match usize::try_from(*token) {
                Ok(token) if token >= scratch.first => {
                    &scratch.rows[(token - scratch.first) * stride + place * unit..][..unit]
                }
                Ok(_) => &scratch.early[place * stride + place * unit..][..unit],
                Err(_) => &self.pad[place * unit..][..unit],
            };
        }
        let rows = &rows[..places.len()];
        match &self.upper {
            Some(upper) => {
                sum_rows(rows, &self.bias, self.pieces, &mut scratch.hidden);
                upper.multiply(&scratch.hidden, self.hidden, 1, &mut scratch.scores);
            }
            None => sum_rows(rows, &self.bias, self.pieces, &mut scratch.scores),
        }
    }
}

/// Tokens whose rows are computed together: 256 kB for a parser of the usual size.
const AHEAD: usize = 64;

/// Reads the actions of a transition system in the order of the model's classes: `(move, label)`.
///
/// The file maps moves to label frequencies. Classes stand in the order of moves, then of falling frequency and
/// label; labels added after training (negative frequency) follow at the end (`transition_system.pyx`).
pub(crate) fn read_actions(part: &str, bytes: &[u8]) -> Result<Vec<(u8, String)>, LoadError> {
    let root = value::read(part, bytes)?;
    let moves = value::string(part, value::get(part, &root, "moves")?)?;
    let moves: Json = serde_json::from_str(moves).map_err(|error| LoadError::damaged(part, error.to_string()))?;
    let moves = moves.as_object().ok_or_else(|| LoadError::damaged(part, "expected a map of moves"))?;
    let mut names: Vec<&String> = moves.keys().collect();
    names.sort();
    let mut actions: Vec<(u8, String)> = Vec::new();
    let mut late: Vec<(i64, &String, u8)> = Vec::new();
    for name in names {
        let number: u8 =
            name.parse().map_err(|_| LoadError::damaged(part, format!("move `{name}` is not a number")))?;
        let labels = moves[name].as_object().ok_or_else(|| LoadError::damaged(part, "expected a map of labels"))?;
        let mut labels: Vec<(i64, &String)> =
            labels.iter().map(|(label, frequency)| (frequency.as_i64().unwrap_or(0), label)).collect();
        labels.sort();
        for (frequency, label) in labels.into_iter().rev() {
            if frequency < 0 {
                late.push((frequency, label, number));
            } else {
                actions.push((number, label.clone()));
            }
        }
    }
    // A label's late actions come together, in the order of its moves.
    let mut order: Vec<(i64, &String)> = late.iter().map(|(frequency, label, _)| (*frequency, *label)).collect();
    order.sort();
    for (_, label) in order.into_iter().rev() {
        for (_, _, number) in late.iter().filter(|(_, late, _)| *late == label) {
            let action = (*number, label.clone());
            if !actions.contains(&action) {
                actions.push(action);
            }
        }
    }
    Ok(actions)
}
