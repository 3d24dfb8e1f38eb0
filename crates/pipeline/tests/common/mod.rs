//! What the tests share. The fuzz targets use the same files.

#![allow(dead_code)] // Not every test uses all of it.
#![allow(unreachable_pub)]

pub mod check;
pub mod packed;

use std::path::Path;
use std::sync::LazyLock;

use demarche_pipeline::Pipeline;

/// The bytes of the embedded English pipeline.
pub static PACKED: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models/en/pipeline.bin");
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
});

/// The embedded English pipeline.
pub static ENGLISH: LazyLock<Pipeline> =
    LazyLock::new(|| Pipeline::from_packed(&PACKED).unwrap_or_else(|error| panic!("{error}")));
