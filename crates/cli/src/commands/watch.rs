//! `demarche watch`: feeds and pages, polled for ever.

use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use anyhow::{Context, Result};
use clap::Args;
use demarche_ledger::{Access, Ledger, Recorded};
use demarche_reader::watch::{Event, Observer, Sink, Sources, Status, Watch};
use demarche_statement::{Article, json_lines};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use signal_hook::consts::{SIGINT, SIGTERM};

use super::add::{Recorder, count};
use super::code::progress::Progress;
use super::code::{self, BATCH, SKIPPED};

/// Watch feeds and pages, and record the articles that are new.
///
/// Each source is polled for ever: politely (robots.txt, conditional requests, a delay between requests to one host,
/// Retry-After), and again after longer and longer waits where it fails. With --ledger, new articles are coded and recorded as
/// by `demarche add`; else they are written as JSON Lines, which `demarche code` and `demarche add` read. What was seen is remembered in a file beside the sources, so that the next run goes on where this
/// one ends. Interrupt it (Ctrl-C) or send it SIGTERM, and it ends cleanly.
#[derive(Args)]
#[command(after_help = "Example of a file of sources:
  every = \"15m\"                           # how often each is polled
  contact = \"desk@example.org\"            # sent along, so that outlets can reach you
  [[source]]
  name = \"Example Daily\"                  # the articles' publication
  feed = \"https://example.org/rss.xml\"    # RSS, Atom or JSON Feed; the pages it links to are the articles
  [[source]]
  page = \"https://example.com/news/\"      # a page without a feed
  links = '/news/\\d{4}/'                   # the addresses of its articles, as a regular expression

Examples:
  demarche watch sources.toml --ledger caucasus.ledger
  demarche watch sources.toml --output articles.jsonl
  demarche watch sources.toml | demarche code --format jsonl
  demarche watch sources.toml --once >> articles.jsonl

Exit codes: 0 all went well, or it was told to end; 1 it cannot go on; 2 the command line is wrong; 3 with --once, a source
could not be polled.")]
pub(crate) struct Arguments {
    /// What to watch: a file in TOML
    #[arg(value_name = "SOURCES")]
    sources: PathBuf,

    /// Code the articles and record them in this ledger, which is made if it is not there
    #[arg(long, value_name = "FILE")]
    ledger: Option<PathBuf>,

    /// Append the articles as JSON Lines to this file; without --ledger, they go to standard output by default
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Where to remember what was seen; by default beside SOURCES, as SOURCES.state
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,

    /// Poll each source once, fetch what is new, and end
    #[arg(long)]
    once: bool,

    #[command(flatten)]
    data: code::Data,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let sources = Sources::read(&arguments.sources)?;
    let memory = arguments.state.clone().unwrap_or_else(|| {
        let mut name = arguments.sources.clone().into_os_string();
        name.push(".state");
        PathBuf::from(name)
    });
    let stop = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM] {
        // A second signal ends it at once.
        signal_hook::flag::register_conditional_shutdown(signal, 1, Arc::clone(&stop))
            .and_then(|_| signal_hook::flag::register(signal, Arc::clone(&stop)))
            .context("cannot listen to signals")?;
    }
    let lines = match &arguments.output {
        Some(path) => Some(Lines::append(path).with_context(|| format!("cannot write {}", path.display()))?),
        None if arguments.ledger.is_none() => Some(Lines { out: Box::new(BufWriter::new(io::stdout())), file: None }),
        None => None,
    };
    let mut watch = Watch::open(sources, &memory)?;
    let mut line = Line::start();
    let mut go = |sink: &mut dyn Sink| {
        if arguments.once {
            watch.run_once(sink, &mut line, &stop)
        } else {
            watch.run(sink, &mut line, &stop).map(|()| 0)
        }
    };
    let (failed, recorded) = match (&arguments.ledger, lines) {
        (Some(path), lines) => {
            let name = || format!("ledger {}", path.display());
            let mut ledger = Ledger::open(path, Access::Create).with_context(name)?;
            let (parser, coder) = (arguments.data.pipeline()?, arguments.data.coder()?);
            let pool = rayon::ThreadPoolBuilder::new().build().context("cannot start threads")?;
            let recorder = Recorder {
                ledger: &mut ledger,
                coder: &coder,
                pipeline: parser.get(),
                pool: &pool,
                progress: Progress::none(),
                recorded: Recorded::default(),
            };
            let mut sink = Recording { recorder, batch: Vec::new(), size: 0, lines };
            let failed = go(&mut sink);
            (failed.with_context(name), Some(sink.recorder.recorded))
        }
        (None, Some(mut lines)) => (go(&mut lines).map_err(Into::into), None),
        (None, None) => return Ok(ExitCode::SUCCESS),
    };
    line.end(recorded.as_ref());
    Ok(if failed? == 0 { ExitCode::SUCCESS } else { ExitCode::from(SKIPPED) })
}

/// Articles coded and recorded, and written as JSON Lines too where that is asked for.
struct Recording<'r> {
    recorder: Recorder<'r>,
    batch: Vec<Article>,
    /// How long the batch's texts are.
    size: usize,
    lines: Option<Lines>,
}

impl Recording<'_> {
    fn record_batch(&mut self) -> io::Result<()> {
        self.size = 0;
        let batch = std::mem::take(&mut self.batch);
        self.recorder.record(batch).map_err(|error| io::Error::other(format!("{error:#}")))
    }
}

impl Sink for Recording<'_> {
    fn record(&mut self, article: &Article) -> io::Result<()> {
        self.size += article.text.len();
        self.batch.push(article.clone());
        if let Some(lines) = &mut self.lines {
            lines.record(article)?;
        }
        if self.batch.len() >= BATCH.0 || self.size >= BATCH.1 { self.record_batch() } else { Ok(()) }
    }

    fn commit(&mut self) -> io::Result<()> {
        self.record_batch()?;
        self.lines.as_mut().map_or(Ok(()), Lines::commit)
    }
}

/// Articles as JSON Lines.
struct Lines {
    out: Box<dyn Write>,
    /// The same file, to make sure of what was written.
    file: Option<File>,
}

impl Lines {
    fn append(path: &Path) -> io::Result<Self> {
        let mut file = File::options().create(true).read(true).append(true).open(path)?;
        if file.seek(SeekFrom::End(0))? > 0 {
            file.seek(SeekFrom::End(-1))?;
            let mut last = [0];
            file.read_exact(&mut last)?;
            // A crash may have cut the last line: the next must not be glued to it.
            if last != [b'\n'] {
                file.write_all(b"\n")?;
            }
        }
        let same = file.try_clone()?;
        Ok(Self { out: Box::new(BufWriter::new(file)), file: Some(same) })
    }
}

impl Sink for Lines {
    fn record(&mut self, article: &Article) -> io::Result<()> {
        json_lines::write(&mut self.out, article)
    }

    fn commit(&mut self) -> io::Result<()> {
        self.out.flush()?;
        self.file.as_ref().map_or(Ok(()), File::sync_data)
    }
}

/// The status line, on terminals only; what went wrong is told above it.
struct Line {
    bar: ProgressBar,
    last: Status,
}

impl Line {
    fn start() -> Self {
        let target = if io::stderr().is_terminal() {
            ProgressDrawTarget::stderr_with_hz(5)
        } else {
            ProgressDrawTarget::hidden()
        };
        let bar = ProgressBar::with_draw_target(None, target);
        // The template is fixed; the plain spinner does where it should not parse.
        if let Ok(style) = ProgressStyle::with_template("{spinner} {wide_msg}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(250));
        Self { bar, last: Status::default() }
    }

    fn tell(&self, words: &str) {
        self.bar.suspend(|| {
            // Nothing can be done where even standard error is closed.
            let _ = writeln!(io::stderr(), "{words}");
        });
    }

    fn end(self, in_ledger: Option<&Recorded>) {
        self.bar.finish_and_clear();
        let Status { recorded, waiting, .. } = self.last;
        let waiting = if waiting == 0 { String::new() } else { format!(", {waiting} wait for the next run") };
        let done = match in_ledger {
            Some(new) => {
                let articles = count(new.articles + new.versions, "article");
                format!("{articles} recorded with {}", count(new.statements, "statement"))
            }
            None => format!("{} written", count(recorded as u64, "article")),
        };
        let _ = writeln!(io::stderr(), "{done}{waiting}");
    }
}

impl Observer for Line {
    fn event(&mut self, event: &Event<'_>) {
        match event {
            Event::Moved { source, to } => {
                self.tell(&format!("note: {} has moved to {to}; change its address", source.label()));
            }
            Event::Failed { source, error, again } => {
                let (label, again) = (source.label(), wait(*again));
                self.tell(&format!("warning: {label}: cannot fetch {}: {error}; next try in {again}", source.url));
            }
            Event::Unread { source, error } => self.tell(&format!("warning: {}: {error}", source.label())),
            Event::Missed { source, url, problem, again } => {
                let then = match again {
                    Some(again) => format!("next try in {}", wait(*again)),
                    None => "what the feed says of it has to do".to_owned(),
                };
                self.tell(&format!("warning: {}: cannot fetch {url}: {problem}; {then}", source.label()));
            }
            _ => {}
        }
    }

    fn status(&mut self, status: &Status) {
        if *status == self.last {
            return;
        }
        let mut parts = vec![count(status.sources as u64, "source")];
        if status.failing > 0 {
            parts.push(format!("{} failing", status.failing));
        }
        parts.push(count(status.recorded as u64, "article"));
        if status.waiting > 0 {
            parts.push(format!("{} waiting", status.waiting));
        }
        match (status.asking.first(), status.next) {
            (Some(host), _) => {
                let others = status.asking.len() - 1;
                let others = if others == 0 { String::new() } else { format!(" and {others} more") };
                parts.push(format!("asking {host}{others}"));
            }
            (None, Some(next)) => parts.push(format!("next in {}", wait(next))),
            (None, None) => {}
        }
        self.bar.set_message(parts.join(" · "));
        self.last = status.clone();
    }
}

/// A time as people say it, rounded up.
fn wait(time: Duration) -> String {
    let seconds = time.as_secs() + u64::from(time.subsec_nanos() > 0);
    match seconds {
        0..=119 => format!("{seconds} s"),
        120..=7199 => format!("{} min", seconds.div_ceil(60)),
        _ => format!("{} h", seconds.div_ceil(3600)),
    }
}
