//! The entity recogniser: tokens begin, continue, end or make up a name, or are outside of one
//! (`spacy/pipeline/_parser_internals/ner.pyx`).

use super::{StepModel, StepScratch, read_actions};
use crate::LoadError;
use crate::document::{Document, EntityData, Label, Labels};
use crate::matrix::arg_max;
use crate::model_file::ModelFile;

const BEGIN: u8 = 1;
const IN: u8 = 2;
const LAST: u8 = 3;
const UNIT: u8 = 4;
const OUT: u8 = 5;

/// An entity recogniser.
#[derive(Debug)]
pub(crate) struct Recogniser {
    model: StepModel,
    actions: Vec<(u8, Label)>,
    /// Outside of a name, by whether one may begin, whether one may be a single token.
    outside: [Vec<f32>; 4],
    /// Inside of a name with this label, by whether it may go on.
    inside: Vec<(Label, [Vec<f32>; 2])>,
}

impl Recogniser {
    pub(crate) fn read(
        component: &str,
        file: &ModelFile,
        moves: &[u8],
        width: usize,
        labels: &mut Labels,
    ) -> Result<Self, LoadError> {
        let model = StepModel::read(component, file, width)?;
        let part = format!("{component}/moves");
        let actions: Vec<(u8, Label)> =
            read_actions(&part, moves)?.into_iter().map(|(number, label)| (number, labels.intern(&label))).collect();
        if actions.len() != model.classes {
            return Err(LoadError::damaged(
                part,
                format!("{} actions for a model of {} classes", actions.len(), model.classes),
            ));
        }
        if ![3, 6].contains(&model.places()) {
            return Err(LoadError::damaged(part, "a state of another number of places than the entity recogniser's"));
        }
        let none = Label::default();
        let mask = |valid: &dyn Fn(u8, Label) -> bool| -> Vec<f32> {
            let open = |(number, label): &(u8, Label)| if valid(*number, *label) { 0.0 } else { f32::NEG_INFINITY };
            actions.iter().map(open).collect()
        };
        let outside = [0, 1, 2, 3].map(|bits: u8| {
            mask(&|number, label| match number {
                BEGIN => bits & 1 == 1 && label != none,
                UNIT => bits & 2 == 2 && label != none,
                OUT => true,
                _ => false,
            })
        });
        let mut inside: Vec<(Label, [Vec<f32>; 2])> = Vec::new();
        for (number, label) in &actions {
            if *number == BEGIN && *label != none {
                let masks = [false, true].map(|goes_on| {
                    mask(&|number, other| other == *label && (number == LAST || (number == IN && goes_on)))
                });
                inside.push((*label, masks));
            }
        }
        Ok(Self { model, actions, outside, inside })
    }

    /// Finds the names; `starts` are the sentence starts as `TokenC.sent_start`, over which no name reaches.
    pub(crate) fn apply(&self, vectors: &[f32], document: &mut Document, starts: &[i8], scratch: &mut StepScratch) {
        let count = document.tokens.len();
        self.model.start(scratch);
        // The open name: its first token, label and masks.
        let mut open: Option<(usize, usize)> = None;
        for token in 0..count {
            let mut places = [-1i32; 6];
            let places = &mut places[..self.model.places()];
            places[0] = token as i32;
            if let Some((start, _)) = open {
                if places.len() == 3 {
                    places[1] = start as i32;
                    places[2] = token as i32 - 1;
                } else {
                    for (place, inside) in places[1..].iter_mut().zip(start..token) {
                        *place = inside as i32;
                    }
                }
            }
            self.model.score(vectors, places, scratch);
            let last = token + 1 == count;
            let goes_on = !last && starts[token + 1] != 1;
            let mask = match open {
                Some((_, number)) => &self.inside[number].1[usize::from(goes_on)],
                None => {
                    let is_space = document.tokens[token].is_space;
                    let begin = goes_on && !is_space;
                    &self.outside[usize::from(begin) | usize::from(!is_space) << 1]
                }
            };
            let Some(best) = arg_max(&scratch.scores[..self.actions.len()], mask) else {
                // No action is valid; the analysis ends where it is.
                return;
            };
            let (number, label) = self.actions[best];
            match number {
                BEGIN => {
                    open = self.inside.iter().position(|(known, _)| *known == label).map(|number| (token, number));
                }
                UNIT => {
                    document.entities.push(EntityData { start: token as u32, end: token as u32 + 1, label });
                }
                LAST => {
                    if let Some((start, _)) = open.take() {
                        document.entities.push(EntityData { start: start as u32, end: token as u32 + 1, label });
                    }
                }
                _ => {}
            }
        }
    }
}
