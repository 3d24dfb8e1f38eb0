//! Demarche's English pipeline, in the binary: tagger, dependency parser, entity recogniser, lemmatizer.
//!
//! What it was trained on and how good it is stands in `MODEL_CARD.md`; `training/` makes it again.
//!
//! ```
//! let document = demarche_english::pipeline().parse("The president will visit Tokyo.");
//! assert_eq!(document.token(3).lemma(), "visit");
//! ```

use std::sync::OnceLock;

use demarche_pipeline::Pipeline;

/// The packed pipeline, as [`Pipeline::from_packed`] reads it.
pub static PACKED: &[u8] = include_bytes!("../pipeline.bin");

/// The pipeline, loaded on the first call (some milliseconds) and shared from then on.
pub fn pipeline() -> &'static Pipeline {
    static PIPELINE: OnceLock<Pipeline> = OnceLock::new();
    // The bytes are those that the tests load: there is no input that could make this fail.
    PIPELINE.get_or_init(|| Pipeline::from_packed(PACKED).expect("the embedded pipeline loads"))
}
