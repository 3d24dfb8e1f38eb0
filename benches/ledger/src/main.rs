//! How fast a ledger of a million statements grows, how large it gets, and how soon it answers.
//!
//! `benches/ledger/run [ARTICLES [FILE]]`. The articles are made here: the same ones on every machine. Recording is measured in
//! CPU time of its one thread, without making the articles; answers in wall time, the slowest of some dyads. The ledger is kept
//! where a file is named for it; one that is there already is asked, and nothing recorded.

mod generator;

use std::path::{Path, PathBuf};
use std::time::Instant;

use cpu_time::{ProcessTime, ThreadTime};
use demarche_ledger::{Access, Filter, Ledger};
use generator::Generator;

/// As `demarche add` does.
const BATCH: usize = 256;

fn main() {
    let articles: usize = std::env::args().nth(1).map_or(200_000, |count| count.parse().expect("a number of articles"));
    let are_met = if let Some(path) = std::env::args_os().nth(2).map(PathBuf::from) {
        let is_recorded = path.exists() || record(articles, &path);
        answer(articles, &path) && is_recorded
    } else {
        let folder = std::env::temp_dir().join(format!("demarche-bench-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder to write to");
        let path = folder.join("bench.ledger");
        let outcome = std::panic::catch_unwind(|| {
            let is_recorded = record(articles, &path);
            answer(articles, &path) && is_recorded
        });
        std::fs::remove_dir_all(&folder).expect("the folder can be removed");
        outcome.unwrap_or(false)
    };
    if !are_met {
        std::process::exit(1);
    }
}

/// Says of each demand whether it is met; gives whether all are.
fn judge(asked: &[(&str, bool)]) -> bool {
    for (what, is_met) in asked {
        println!("{what}: {}", if *is_met { "met" } else { "NOT MET" });
    }
    asked.iter().all(|(_, is_met)| *is_met)
}

/// Records the articles and prints how fast; gives whether that and the file's size are as asked.
fn record(articles: usize, path: &Path) -> bool {
    let mut ledger = Ledger::open(path, Access::Create).expect("a new ledger");
    let mut generator = Generator::new(articles);
    let at = "2026-01-01T00:00:00Z".parse().expect("a time");
    let (mut statements, mut seconds, mut wall) = (0, 0.0, 0.0);
    let (mut last, mut last_seconds) = (0, 0.0);
    loop {
        let batch = generator.batch(BATCH);
        if batch.is_empty() {
            break;
        }
        let (start, begun) = (ThreadTime::now(), Instant::now());
        statements += ledger.record(&batch, at).expect("recorded").statements;
        seconds += start.elapsed().as_secs_f64();
        wall += begun.elapsed().as_secs_f64();
        if statements - last >= 200_000 {
            let rate = (statements - last) as f64 / (seconds - last_seconds);
            println!("{statements:>9} statements, the last {} at {rate:.0} a second", statements - last);
            (last, last_seconds) = (statements, seconds);
        }
    }
    let rate = statements as f64 / seconds;
    println!(
        "recorded {statements} statements of {articles} articles: {rate:.0} a second of CPU time ({:.0} of wall time)",
        statements as f64 / wall
    );
    drop(ledger);
    let size = std::fs::metadata(path).expect("the file").len() as f64 / statements as f64;
    println!("file: {size:.0} bytes a statement, text included");
    judge(&[("20,000 statements a second", rate >= 20_000.0), ("1.2 kB a statement", size < 1_200.0)])
}

/// Asks the ledger and prints how soon it answers; gives whether that is as asked.
fn answer(articles: usize, path: &Path) -> bool {
    let generator = Generator::new(articles);
    let mut ledger = Ledger::open(path, Access::Read).expect("the ledger");
    let counts = ledger.counts().expect("counted");
    println!("matters: {}, {:.2} statements each", counts.matters, counts.statements as f64 / counts.matters as f64);
    let mut slowest: f64 = 0.0;
    for (one, other) in generator.dyads() {
        let (from, to) = ("2021-01-01".parse().expect("a day"), "2021-12-31".parse().expect("a day"));
        let mut answer = || {
            let (start, begun) = (ProcessTime::now(), Instant::now());
            let dyad = ledger.dyad([&one, &other], Some(from), Some(to), None).expect("a dyad");
            (begun.elapsed().as_secs_f64() * 1e3, start.elapsed().as_secs_f64() * 1e3, dyad)
        };
        // The best of five: what else the machine does is not measured.
        let (milliseconds, of_cpu, dyad) =
            (0..5).map(|_| answer()).min_by(|one, other| one.0.total_cmp(&other.0)).expect("an answer");
        let told: usize = dyad.matters.iter().map(|matter| matter.members.len()).sum();
        println!(
            "{one}-{other} in 2021: {told} statements in {} matters, {milliseconds:.1} ms ({of_cpu:.1} of CPU time, all threads)",
            dyad.matters.len()
        );
        slowest = slowest.max(milliseconds);
    }
    let begun = Instant::now();
    let found = ledger.search(Some("pipeline loan"), &Filter { parties: generator.busiest(), ..Filter::default() }, 50);
    println!("search: {} hits, {:.1} ms", found.expect("searched").len(), begun.elapsed().as_secs_f64() * 1e3);
    judge(&[("50 ms a dyad's year", slowest < 50.0)])
}
