//! Measures the pipeline runtime on a file of JSON lines with a `text` each.
//!
//!     demarche-benches speed   TEXTS PIPELINE   CPU time of one thread, the better of two passes
//!     demarche-benches threads TEXTS PIPELINE   wall time by number of threads
//!     demarche-benches code    TEXTS PIPELINE   CPU time of one thread that parses and codes, and the parser's share of it
//!     demarche-benches growth  TEXTS PIPELINE   how much longer the coder takes for eight times as long a text
//!     demarche-benches memory  TEXTS PIPELINE   what a worker allocates over the loaded pipeline at most, and allocations
//!
//! PIPELINE is a directory, a packed file, or `embedded`. Each prints one JSON object.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Instant;

use demarche_coder::Coder;
use demarche_pipeline::{Document, Pipeline};
use demarche_statement::Article;
use serde_json::{Value, json};

struct Counting;

static ALLOCATIONS: AtomicU64 = AtomicU64::new(0);
/// Bytes that are allocated now, and the most that ever were.
static HELD: AtomicI64 = AtomicI64::new(0);
static MOST_HELD: AtomicI64 = AtomicI64::new(0);

fn hold(bytes: i64) {
    MOST_HELD.fetch_max(HELD.fetch_add(bytes, Ordering::Relaxed) + bytes, Ordering::Relaxed);
}

// SAFETY: every call goes to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        hold(layout.size() as i64);
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        hold(layout.size() as i64);
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        hold(-(layout.size() as i64));
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        hold(size as i64 - layout.size() as i64);
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [mode, texts, pipeline] = arguments.as_slice() else {
        panic!("usage: demarche-benches speed|threads|code|growth|memory TEXTS PIPELINE");
    };
    let texts: Vec<String> = std::fs::read_to_string(texts)
        .expect("the texts can be read")
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("JSON")["text"].as_str().expect("a text").to_owned())
        .collect();
    let started = Instant::now();
    let loaded;
    let pipeline = if pipeline == "embedded" {
        demarche_english::pipeline()
    } else {
        loaded = Pipeline::load(pipeline).unwrap_or_else(|error| panic!("{error}"));
        &loaded
    };
    let load_seconds = started.elapsed().as_secs_f64();
    let mut result = match mode.as_str() {
        "speed" => speed(pipeline, &texts),
        "threads" => threads(pipeline, &texts),
        "code" => code(pipeline, &texts),
        "growth" => growth(pipeline, &texts),
        "memory" => memory(pipeline, &texts),
        other => panic!("unknown mode {other}"),
    };
    result["load_seconds"] = json!(load_seconds);
    println!("{result}");
}

/// CPU seconds that the main thread has used.
fn thread_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/schedstat").expect("schedstat");
    let nanoseconds: f64 = stat.split(' ').next().and_then(|n| n.parse().ok()).expect("a number");
    nanoseconds / 1e9
}

/// CPU seconds that this process has used, all threads together.
fn cpu_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").expect("stat");
    let (_, fields) = stat.rsplit_once(')').expect("the name ends");
    let ticks: f64 = fields.split_whitespace().skip(11).take(2).map(|n| n.parse::<f64>().expect("a number")).sum();
    ticks / 100.0
}

fn speed(pipeline: &Pipeline, texts: &[String]) -> Value {
    let mut best = f64::INFINITY;
    let mut tokens = 0;
    for _ in 0..2 {
        // A new worker each time: its caches start empty, as spaCy's vocabulary does not.
        let mut worker = pipeline.worker();
        let mut document = Document::default();
        let started = thread_seconds();
        tokens = 0;
        for text in texts {
            worker.parse_into(text, &mut document);
            tokens += document.len();
        }
        best = best.min(thread_seconds() - started);
    }
    json!({"tokens": tokens, "cpu_seconds": best, "tokens_per_second": tokens as f64 / best})
}

/// CPU seconds of one thread for coding an article, and how many of them the parser takes; tokens and statements.
fn code_one(coder: &Coder, pipeline: &Pipeline, articles: &[Article]) -> (f64, f64, usize, usize) {
    let mut worker = pipeline.worker();
    let (mut tokens, mut statements, mut parsing) = (0, 0, 0.0);
    let started = thread_seconds();
    for article in articles {
        let coded = coder.code(article, |text| {
            let started = thread_seconds();
            let document = worker.parse(text);
            parsing += thread_seconds() - started;
            tokens += document.len();
            document
        });
        statements += coded.len();
    }
    (thread_seconds() - started, parsing, tokens, statements)
}

fn code(pipeline: &Pipeline, texts: &[String]) -> Value {
    let coder = Coder::embedded().expect("the embedded coder loads");
    let articles: Vec<Article> = texts.iter().map(Article::new).collect();
    let runs = (0..2).map(|_| code_one(&coder, pipeline, &articles));
    let (seconds, parsing, tokens, statements) = runs.min_by(|one, other| one.0.total_cmp(&other.0)).expect("two runs");
    json!({
        "tokens": tokens,
        "statements": statements,
        "cpu_seconds": seconds,
        "parser_share": parsing / seconds,
        "tokens_per_second": tokens as f64 / seconds,
    })
}

/// What makes rules look far: a piece, to be told again and again.
const REPEATED: &[(&str, &str)] = &[
    ("brackets", "("),
    ("quotation marks", "\""),
    ("and", "and "),
    ("one list", "Russia and "),
    ("one sentence", "the visit to Russia of "),
    ("phrases in phrases", "the minister of "),
    ("clauses in clauses", "who said that he "),
    ("figures", "7 "),
    ("currency signs", "$"),
    ("amounts", "$5 million and "),
    ("dates", "on March 8, 2006 "),
    ("speech without end", "“We go on.\n\n"),
    ("citations", "(Turan, March 6) "),
    ("sentences", "Russia lent Kenya $5 million on Monday. "),
    ("paragraphs", "Russia met China.\n\n"),
    ("short lines", "a\n"),
    ("names", "President "),
    ("organs", "The government said that six people died. Oslo is cold. The Commission met.\n\n"),
];

fn growth(pipeline: &Pipeline, texts: &[String]) -> Value {
    const LENGTH: usize = 30_000;
    let coder = Coder::embedded().expect("the embedded coder loads");
    let news = texts.join("\n\n");
    let kinds = REPEATED.iter().map(|&(name, piece)| (name, piece)).chain([("news", news.as_str())]);
    let rows: Vec<Value> = kinds
        .map(|(name, piece)| {
            let seconds = [1, 8].map(|times| {
                let length = LENGTH * times;
                let mut text = piece.repeat(length / piece.len() + 1);
                text.truncate(text.floor_char_boundary(length));
                let (seconds, parsing, ..) = code_one(&coder, pipeline, &[Article::new(text)]);
                (seconds, seconds - parsing)
            });
            let [(short, short_rules), (long, long_rules)] = seconds;
            json!({"text": name, "seconds_per_megabyte": long * 1e6 / (8 * LENGTH) as f64, "eight_times": long / short,
                "eight_times_rules_alone": long_rules / short_rules})
        })
        .collect();
    json!({"rows": rows})
}

fn threads(pipeline: &Pipeline, texts: &[String]) -> Value {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let mut rates = Vec::new();
    for count in (0..).map(|power| 1 << power).take_while(|count| *count <= cores) {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(count).build().expect("threads");
        let mut best = f64::INFINITY;
        let mut cpu = f64::INFINITY;
        let mut tokens = 0;
        for _ in 0..3 {
            let (started, cpu_started) = (Instant::now(), cpu_seconds());
            tokens = pool.install(|| pipeline.parse_all(texts)).iter().map(Document::len).sum::<usize>();
            best = best.min(started.elapsed().as_secs_f64());
            cpu = cpu.min(cpu_seconds() - cpu_started);
        }
        let rate = |seconds: f64| tokens as f64 / seconds;
        rates.push(json!({"threads": count, "tokens_per_second": rate(best), "tokens_per_cpu_second": rate(cpu)}));
    }
    json!({"rates": rates})
}

fn memory(pipeline: &Pipeline, texts: &[String]) -> Value {
    let own = texts.iter().map(|text| text.capacity() + size_of::<String>()).sum::<usize>() as i64;
    // What the process takes would say too little: the worker fills what loading has freed.
    let loaded = HELD.load(Ordering::Relaxed);
    MOST_HELD.store(loaded, Ordering::Relaxed);
    let mut worker = pipeline.worker();
    let mut document = Document::default();
    for text in texts {
        worker.parse_into(text, &mut document);
    }
    let before = ALLOCATIONS.load(Ordering::Relaxed);
    let mut tokens = 0;
    for text in texts {
        worker.parse_into(text, &mut document);
        tokens += document.len();
    }
    let allocations = ALLOCATIONS.load(Ordering::Relaxed) - before;
    json!({
        "megabytes_over_loaded": (MOST_HELD.load(Ordering::Relaxed) - loaded) as f64 / 1e6,
        "megabytes_loaded": (loaded - own) as f64 / 1e6,
        "allocations_in_second_pass": allocations,
        "allocations_per_token": allocations as f64 / tokens as f64,
        "tokens": tokens,
    })
}
