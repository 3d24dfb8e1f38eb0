//! Writes the base forms of a text, a line a sentence, names and figures as `#`: what word vectors are counted from
//! (`training/vectors.py`).

use std::io::{self, BufRead, BufWriter, Write};

fn main() -> io::Result<()> {
    let pipeline = demarche_english::pipeline();
    let mut worker = pipeline.worker();
    let mut out = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let document = worker.parse(&line);
        for sentence in document.sentences() {
            for token in sentence.tokens().filter(|token| !token.is_space()) {
                let is_word = token.text().chars().any(char::is_alphabetic);
                if token.tag().starts_with("NNP") || token.tag() == "CD" {
                    out.write_all(b"# ")?;
                } else if is_word {
                    write!(out, "{} ", token.lemma().to_lowercase())?;
                }
            }
            out.write_all(b"\n")?;
        }
    }
    out.flush()
}
