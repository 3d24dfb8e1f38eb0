//! `demarche code -o`: whole archives into a folder of Parquet, in bounded memory, and on where a run was cut off.
//!
//! One thread reads, all code, one writes; between them wait a few batches at most. Batches and parts begin and end where the
//! inputs say, so that what is written does not depend on the threads.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use demarche_archive::{Input as Listed, Output, Plan, Position, Reject, Totals};
use demarche_coder::Coder;
use demarche_pipeline::Pipeline;
use demarche_reader::{Error, Input};
use demarche_statement::{Article, Statement};
use indicatif::{HumanCount, ProgressBar, ProgressDrawTarget, ProgressStyle};
use jiff::Timestamp;
use rayon::prelude::*;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::{Arguments, BATCH, Data, SKIPPED};
use crate::commands::add::count;
use crate::inputs;

/// A part ends at so many bytes of text, even if it has not all its articles: what is coded again after a run was cut off
/// stays a matter of minutes.
const PART: usize = 64 << 20;

/// How many batches wait between threads.
const WAITING: usize = 2;

pub(super) fn run(arguments: &Arguments, folder: &Path) -> Result<ExitCode> {
    let folder = Folder::at(folder)?;
    let sources = sources(&arguments.files, &folder)?;
    let plan =
        Plan { settings: settings(arguments)?, inputs: sources.iter().map(|source| source.listed.clone()).collect() };
    let output = folder.open(&plan)?;
    let totals = if output.is_finished() { output.totals() } else { fill(arguments, &sources, output)? };
    writeln!(
        io::stdout(),
        "{}: {} and {}{}",
        folder.name(),
        count(totals.articles, "article"),
        count(totals.statements, "statement"),
        match totals.rejects {
            0 => String::new(),
            rejects => format!("; {} set aside in {}", count(rejects, "record"), folder.rejects()),
        }
    )?;
    Ok(if totals.rejects > 0 { ExitCode::from(SKIPPED) } else { ExitCode::SUCCESS })
}

/// Where to write.
enum Folder {
    Disk(PathBuf),
    #[cfg(feature = "stores")]
    Store(demarche_archive::Place),
}

impl Folder {
    fn at(path: &Path) -> Result<Self> {
        match scheme(path) {
            Some("file") => Ok(Self::Disk(of_address(path)?)),
            #[cfg(feature = "stores")]
            Some(_) if is_store(path) => Ok(Self::Store(demarche_archive::Place::at(&path.to_string_lossy())?)),
            Some(scheme) => bail!("{} cannot be written to: {}", path.display(), no_way_to(scheme)),
            None => Ok(Self::Disk(path.to_owned())),
        }
    }

    fn open(&self, plan: &Plan) -> Result<Output> {
        Ok(match self {
            Self::Disk(folder) => Output::open(folder, plan)?,
            #[cfg(feature = "stores")]
            Self::Store(place) => Output::open_in(place, plan)?,
        })
    }

    fn name(&self) -> String {
        match self {
            Self::Disk(folder) => folder.display().to_string(),
            #[cfg(feature = "stores")]
            Self::Store(place) => place.address(),
        }
    }

    /// Where it has what was set aside.
    fn rejects(&self) -> String {
        match self {
            Self::Disk(folder) => folder.join("_rejects.jsonl").display().to_string(),
            #[cfg(feature = "stores")]
            Self::Store(place) => place.join("_rejects").address(),
        }
    }
}

/// An input, and how to open it.
struct Source {
    origin: Origin,
    listed: Listed,
}

enum Origin {
    File(PathBuf),
    #[cfg(feature = "stores")]
    Object(demarche_archive::Object),
}

impl Source {
    fn of_file(path: PathBuf) -> Result<Self> {
        let listed = listed(&path)?;
        Ok(Self { origin: Origin::File(path), listed })
    }

    #[cfg(feature = "stores")]
    fn of_object(object: demarche_archive::Object) -> Self {
        let listed = listed_object(&object);
        Self { origin: Origin::Object(object), listed }
    }

    fn open(&self) -> Result<Input, Error> {
        match &self.origin {
            Origin::File(path) => Input::open(path),
            #[cfg(feature = "stores")]
            Origin::Object(object) => Ok(Input::new(object.address(), object.read())),
        }
    }

    /// The input as it is now.
    fn now(&self) -> Result<Listed> {
        match &self.origin {
            Origin::File(path) => listed(path),
            #[cfg(feature = "stores")]
            Origin::Object(object) => Ok(listed_object(&object.now()?)),
        }
    }
}

/// What is to be read, in order. What is listed cannot be standard input or an address on the web: a run that goes on reads
/// again.
fn sources(given: &[PathBuf], folder: &Folder) -> Result<Vec<Source>> {
    if given.is_empty() {
        bail!(
            "nothing to read: name the files or folders to code; standard input cannot be read again after a run is cut off"
        );
    }
    // What a run writes is not its input.
    let own = match folder {
        Folder::Disk(folder) => folder.canonicalize().ok(),
        #[cfg(feature = "stores")]
        Folder::Store(_) => None,
    };
    let is_own =
        |path: &Path| own.as_ref().is_some_and(|own| path.canonicalize().is_ok_and(|path| path.starts_with(own)));
    let mut sources = Vec::new();
    for path in given {
        let local = match scheme(path) {
            _ if path == Path::new("-") => {
                bail!("standard input cannot be read again after a run is cut off; save it as a file and name that")
            }
            Some("file") => of_address(path)?,
            #[cfg(feature = "stores")]
            Some(_) if is_store(path) => {
                sources.extend(objects(path, folder)?);
                continue;
            }
            Some(scheme) => {
                bail!("{} cannot be read with -o: {}; fetch it first", path.display(), no_way_to(scheme))
            }
            None => path.clone(),
        };
        for path in inputs::files(&[local], |path| demarche_reader::is_article_file(path) && !is_own(path))? {
            sources.push(Source::of_file(path?)?);
        }
    }
    Ok(sources)
}

/// What an address begins with.
fn scheme(path: &Path) -> Option<&str> {
    Some(path.to_str()?.split_once("://")?.0)
}

fn no_way_to(scheme: &str) -> String {
    match scheme {
        "s3" | "s3a" | "gs" if cfg!(not(feature = "stores")) => {
            format!("no way to `{scheme}` is built in; build the program with `--features stores`")
        }
        _ => format!("no way to `{scheme}` is built in"),
    }
}

#[cfg(feature = "stores")]
fn is_store(path: &Path) -> bool {
    path.to_str().is_some_and(demarche_archive::is_store_address)
}

/// The articles' objects at an address.
#[cfg(feature = "stores")]
fn objects(address: &Path, folder: &Folder) -> Result<Vec<Source>> {
    let place = demarche_archive::Place::at(&address.to_string_lossy())?;
    let mut objects = place.objects(|name| demarche_reader::is_article_file(Path::new(name)))?;
    if let Folder::Store(own) = folder {
        objects.retain(|object| !object.place().is_within(own));
    }
    if objects.is_empty() {
        bail!(
            "{} holds no .txt, .md or .jsonl object, nor any other of a form that is read; name its objects one by one",
            place.address()
        );
    }
    Ok(objects.into_iter().map(Source::of_object).collect())
}

#[cfg(feature = "stores")]
fn listed_object(object: &demarche_archive::Object) -> Listed {
    Listed { input: object.address(), bytes: object.bytes, version: object.version.clone() }
}

/// The file or folder that `file:///...` names.
pub(crate) fn of_address(address: &Path) -> Result<PathBuf> {
    let path = address.to_str().and_then(|address| url::Url::parse(address).ok()?.to_file_path().ok());
    path.with_context(|| format!("{} names no file; write it as file:///folder/name", address.display()))
}

fn listed(path: &Path) -> Result<Listed> {
    let of = || -> Result<Listed> {
        let about = path.metadata()?;
        let version = Timestamp::try_from(about.modified()?)?.to_string();
        Ok(Listed { input: path.display().to_string(), bytes: about.len(), version })
    };
    of().with_context(|| format!("cannot read {}", path.display()))
}

/// All that statements depend on beside the articles.
fn settings(arguments: &Arguments) -> Result<Map<String, Value>> {
    let Data { pipeline, lexicon, atlas, relations } = &arguments.data;
    let mut settings = Map::new();
    let mut set = |name: &str, value: Option<String>| settings.insert(name.to_owned(), value.into());
    set("coder", Some(demarche_coder::NAME.to_owned()));
    set("published", arguments.published.map(|day| day.to_string()));
    set("publication", arguments.publication.clone());
    set("input_format", arguments.input_format.map(|form| form.0.name().to_owned()));
    set("charset", arguments.charset.clone());
    set("part", Some(arguments.part.to_string()));
    for (name, path) in [("pipeline", pipeline), ("lexicon", lexicon), ("atlas", atlas), ("relations", relations)] {
        set(name, path.as_deref().map(digest).transpose()?);
    }
    Ok(settings)
}

/// What tells the content of a file, or of all files of a folder.
fn digest(path: &Path) -> Result<String> {
    let mut hash = Sha256::new();
    for file in inputs::files(&[path.to_owned()], |_| true)? {
        let file = file?;
        let bytes = std::fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        hash.update(file.strip_prefix(path).unwrap_or(&file).as_os_str().as_encoded_bytes());
        hash.update((bytes.len() as u64).to_le_bytes());
        hash.update(bytes);
    }
    Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Articles that are coded together.
struct Batch {
    articles: Vec<Article>,
    rejects: Vec<Reject>,
    /// The place behind them.
    next: Position,
    /// Whether a part ends behind them.
    ends_part: bool,
}

/// What a batch tells.
struct Told {
    articles: u64,
    statements: Vec<Statement>,
    rejects: Vec<Reject>,
    next: Position,
    ends_part: bool,
}

fn fill(arguments: &Arguments, sources: &[Source], output: Output) -> Result<Totals> {
    let parser = arguments.data.pipeline()?;
    let (coder, pipeline) = (arguments.data.coder()?, parser.get());
    let threads = arguments.threads.map_or(0, usize::from);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().context("cannot start threads")?;
    let taken = Arc::new(AtomicU64::new(0));
    let bar = bar(sources);
    let from = output.position();
    let outcome = thread::scope(|scope| {
        let (batches, to_code) = mpsc::sync_channel(WAITING);
        let (told, to_write) = mpsc::sync_channel(WAITING);
        let reader = Reader { arguments, sources, taken: Arc::clone(&taken), batches };
        let reading = thread::Builder::new().name("reader".to_owned()).spawn_scoped(scope, move || reader.read(from));
        let reading = reading.context("cannot start threads")?;
        let (shown, count) = (&bar, &*taken);
        let writing = move || write(output, to_write, shown, count);
        let writing = thread::Builder::new().name("writer".to_owned()).spawn_scoped(scope, writing);
        let writing = writing.context("cannot start threads")?;
        pool.install(|| code(&coder, pipeline, to_code, told));
        // Where the writer fails, the reader only sees that nobody takes its batches.
        let output = writing.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
        let end = reading.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
        Ok(output.finish(end)?)
    });
    bar.finish_and_clear();
    outcome
}

/// Reads the inputs and parts their articles into batches.
struct Reader<'r> {
    arguments: &'r Arguments,
    sources: &'r [Source],
    taken: Arc<AtomicU64>,
    batches: SyncSender<Batch>,
}

impl Reader<'_> {
    /// Reads from a place on. Says where the inputs end.
    fn read(&self, from: Position) -> Result<Position> {
        let sources = self.sources.iter().enumerate();
        let before: u64 = self.sources.iter().take(from.input).map(|source| source.listed.bytes).sum();
        self.taken.store(before, Ordering::Relaxed);
        let mut at = from;
        let (mut articles, mut rejects): (Vec<Article>, Vec<Reject>) = (Vec::new(), Vec::new());
        let (mut size, mut part_size, mut part) = (0, 0, 0);
        for (index, source) in sources.skip(from.input) {
            let done = if index == from.input { from.record } else { 0 };
            for (read, record) in self.records(source).zip(1..) {
                if record <= done {
                    continue;
                }
                at = Position { input: index, record };
                match read {
                    Ok(article) => {
                        size += article.text.len();
                        part_size += article.text.len();
                        part += 1;
                        articles.push(article);
                    }
                    Err(error) => rejects.push(set_aside(source, record, error)?),
                }
                let ends_part = part >= self.arguments.part || part_size >= PART;
                if ends_part || articles.len() >= BATCH.0 || size >= BATCH.1 || rejects.len() >= BATCH.0 {
                    let (articles, rejects) = (std::mem::take(&mut articles), std::mem::take(&mut rejects));
                    if self.batches.send(Batch { articles, rejects, next: at, ends_part }).is_err() {
                        return Ok(at);
                    }
                    size = 0;
                }
                if ends_part {
                    (part, part_size) = (0, 0);
                }
            }
            if source.now()? != source.listed {
                bail!("{} changed while it was read; name a new folder with -o to begin anew", source.listed.input);
            }
        }
        // Where nobody takes it, the writer says why.
        let _ = self.batches.send(Batch { articles, rejects, next: at, ends_part: false });
        Ok(at)
    }

    /// The articles of an input, with what the command line says of them; what cannot be read stands in its place.
    fn records(&self, source: &Source) -> Box<dyn Iterator<Item = Result<Article, Error>> + '_> {
        let open = || {
            let mut input = source.open()?.counted(Arc::clone(&self.taken));
            if let Some(charset) = &self.arguments.charset {
                input = input.with_charset(charset)?;
            }
            demarche_reader::read(input, self.arguments.input_format.map(|form| form.0))
        };
        match open() {
            Ok(articles) => Box::new(articles.map(|article| article.map(|article| self.arguments.complete(article)))),
            Err(error) => Box::new(std::iter::once(Err(error))),
        }
    }
}

/// The record of what cannot be used; what only cannot be had now is an error.
fn set_aside(source: &Source, record: u64, error: Error) -> Result<Reject> {
    let is_damage =
        |kind| matches!(kind, io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput | io::ErrorKind::UnexpectedEof);
    let file = &source.listed.input;
    let (place, reason) = match error {
        Error::Skipped { place, problem } => (place, problem),
        Error::Unusable { place, problem } => (place, problem),
        Error::Read { place, source } if is_damage(source.kind()) => (place, format!("it is damaged: {source}")),
        error => {
            let remedy = "see to it that it can be read, and run the same command again: it goes on where it stopped";
            return Err(anyhow::Error::new(error).context(remedy));
        }
    };
    let place = place.strip_prefix(file.as_str()).unwrap_or(&place).trim_start_matches([',', ' ']);
    let place = Some(place.to_owned()).filter(|place| !place.is_empty());
    Ok(Reject { file: file.clone(), record, place, reason })
}

/// Codes batch after batch on all threads of the pool.
fn code(coder: &Coder, pipeline: &Pipeline, batches: Receiver<Batch>, told: SyncSender<Told>) {
    // One for each thread, for all the time: what a worker has seen makes it fast.
    let workers: Vec<_> = (0..rayon::current_num_threads()).map(|_| Mutex::new(pipeline.worker())).collect();
    for Batch { articles, rejects, next, ends_part } in batches {
        let statements: Vec<Vec<Statement>> = articles
            .par_iter()
            .map(|article| {
                let worker = &workers[rayon::current_thread_index().unwrap_or_default()];
                let mut worker = worker.lock().unwrap_or_else(PoisonError::into_inner);
                coder.code(article, |text| worker.parse(text))
            })
            .collect();
        let statements = statements.into_iter().flatten().collect();
        let batch = Told { articles: articles.len() as u64, statements, rejects, next, ends_part };
        if told.send(batch).is_err() {
            return;
        }
    }
}

/// Writes what is told, and shows how far it is.
fn write(mut output: Output, told: Receiver<Told>, bar: &ProgressBar, taken: &AtomicU64) -> Result<Output> {
    let mut first = None;
    for Told { articles, statements, rejects, next, ends_part } in told {
        output.write(articles, &statements)?;
        for reject in &rejects {
            output.reject(reject)?;
        }
        if ends_part {
            output.end_part(next)?;
        }
        bar.set_position(taken.load(Ordering::Relaxed));
        let totals = output.totals();
        // What came before the first batch was passed over, and says nothing of the time that the rest takes.
        let (begun, before) = *first.get_or_insert_with(|| {
            bar.reset_eta();
            (Instant::now(), totals.articles)
        });
        let rate = (totals.articles - before) as f64 / begun.elapsed().as_secs_f64().max(0.001);
        bar.set_message(format!(
            "{} articles ({rate:.0}/s), {} statements",
            HumanCount(totals.articles),
            HumanCount(totals.statements)
        ));
    }
    Ok(output)
}

/// A bar for people who wait at a terminal; elsewhere nothing is shown.
fn bar(sources: &[Source]) -> ProgressBar {
    let bytes = sources.iter().map(|source| source.listed.bytes).sum();
    let bar = ProgressBar::with_draw_target(Some(bytes), ProgressDrawTarget::stderr_with_hz(5));
    // The template is fixed; the plain bar does where it should not parse.
    if let Ok(style) = ProgressStyle::with_template("{wide_bar} {percent}% {msg}, {eta} left") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(250));
    bar
}
