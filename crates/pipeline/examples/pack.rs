//! Packs a pipeline directory into one file with 16-bit weights.
//!
//! `cargo run --release -p demarche-pipeline --example pack -- DIRECTORY FILE`

use std::process::ExitCode;

#[allow(clippy::print_stderr)]
fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [directory, file] = &arguments[..] else {
        eprintln!("usage: pack DIRECTORY FILE");
        return ExitCode::from(2);
    };
    let packed = match demarche_pipeline::Pipeline::pack(directory) {
        Ok(packed) => packed,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    };
    if let Err(error) = std::fs::write(file, packed) {
        eprintln!("error: cannot write {file}: {error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
