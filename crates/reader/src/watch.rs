//! Watching feeds and pages: each is polled for ever, politely, and what is new goes to a [`Sink`].
//!
//! One thread decides and reads; requests wait for their answers in threads of their own, one a host at a time. A host is left
//! alone between requests for as long as the settings or its `robots.txt` ask, and longer where it asks with `Retry-After`.
//! What fails is tried again after longer and longer waits. What was seen is remembered in a file, so that a watch that ends,
//! however it ends, goes on where it stopped: articles are handed over before they are remembered, so that one may come twice
//! after a crash, but none is lost.

mod sources;
mod state;

use std::collections::HashMap;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use demarche_statement::Article;
use jiff::Timestamp;
use url::Url;

pub use self::sources::{Kind, Source, Sources};

use self::state::{Memory, Queued, Seen, State, mark};
use crate::fetch::{Answer, Client, FetchError, Page, Robots, Settings, Validators, origin};
use crate::forms::{feed, html, json_feed};
use crate::{Error, Form, Input};

/// How many requests are under way at a time, to as many hosts.
const MOST_REQUESTS: usize = 8;

/// How often an article is tried before what the feed says of it has to do.
const MOST_ATTEMPTS: u32 = 5;

/// How many articles of a source wait to be fetched, at most; the rest stay for the next poll.
const MOST_WAITING: usize = 20_000;

/// The first wait after a failure, and the longest.
const BACK_OFF: (Duration, Duration) = (Duration::from_secs(30), Duration::from_secs(6 * 60 * 60));

/// A host that asks to be left alone for longer is asked again after this all the same.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 60 * 60);

/// How many of the articles that wait are looked at for one whose host is free.
const LOOKED_AT: usize = 100;

/// How often the state is written, at most.
const SAVE_EVERY: Duration = Duration::from_secs(5);

/// How soon a stop is noticed.
const TICK: Duration = Duration::from_millis(100);

/// Takes what is new.
pub trait Sink {
    /// Takes an article.
    ///
    /// # Errors
    /// If it cannot be kept: the watch stops.
    fn record(&mut self, article: &Article) -> io::Result<()>;

    /// Makes what was taken last: what was taken before this returns must outlive a crash after it, for it is not asked for
    /// again.
    ///
    /// # Errors
    /// If it cannot be kept: the watch stops.
    fn commit(&mut self) -> io::Result<()>;
}

/// Why a watch cannot begin, or go on.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WatchError {
    /// A file cannot be read.
    #[error("cannot read {path}")]
    Read {
        /// The file.
        path: String,
        /// What the system said.
        source: io::Error,
    },
    /// A file cannot be written.
    #[error("cannot write {path}")]
    Write {
        /// The file.
        path: String,
        /// What the system said.
        source: io::Error,
    },
    /// The file of sources says something that cannot be done.
    #[error("{place}: {problem}")]
    Sources {
        /// File and line.
        place: String,
        /// What is wrong, and what to do.
        problem: String,
    },
    /// The file that remembers cannot be understood.
    #[error(
        "{path} does not hold what a watch remembers: {problem}; move it away to begin anew (all that the feeds show is new then)"
    )]
    State {
        /// The file.
        path: String,
        /// What is wrong.
        problem: String,
    },
    /// Another watch works with the same memory.
    #[error("another watch works with {path}; end it, or name another file with --state")]
    Locked {
        /// The file.
        path: String,
    },
    /// What is new cannot be kept.
    #[error("cannot keep an article")]
    Sink(#[source] io::Error),
}

/// Something that happened.
#[derive(Debug)]
#[non_exhaustive]
pub enum Event<'e> {
    /// A source was polled.
    Polled {
        /// The source.
        source: &'e Source,
        /// How many articles it shows; `None` where it is as it was.
        shown: Option<usize>,
        /// How many of them are new or changed.
        new: usize,
    },
    /// A source has moved for good; the file of sources should say so.
    Moved {
        /// The source.
        source: &'e Source,
        /// Where it is now.
        to: &'e Url,
    },
    /// A source could not be polled.
    Failed {
        /// The source.
        source: &'e Source,
        /// What went wrong.
        error: &'e FetchError,
        /// When it is tried again.
        again: Duration,
    },
    /// A source was fetched, but something of it could not be read.
    Unread {
        /// The source.
        source: &'e Source,
        /// What was left out.
        error: &'e Error,
    },
    /// An article could not be fetched. `again` is when it is tried again; if it is not, what the feed says has to do.
    Missed {
        /// The article's source.
        source: &'e Source,
        /// The article.
        url: &'e str,
        /// What went wrong.
        problem: String,
        /// When it is tried again.
        again: Option<Duration>,
    },
}

/// Where a watch stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Status {
    /// How many sources are watched.
    pub sources: usize,
    /// How many of them failed when they were polled last.
    pub failing: usize,
    /// How many articles were handed over since the start.
    pub recorded: usize,
    /// How many articles wait to be fetched.
    pub waiting: usize,
    /// The hosts that are being asked.
    pub asking: Vec<String>,
    /// How long until the next request, where none is under way.
    pub next: Option<Duration>,
}

/// Hears of what happens.
pub trait Observer {
    /// Something happened.
    fn event(&mut self, event: &Event<'_>);

    /// Where the watch stands; called some times a second.
    fn status(&mut self, status: &Status);
}

/// A watch over sources.
pub struct Watch {
    sources: Vec<Source>,
    delay: Duration,
    client: Client,
    robots: Arc<Robots>,
    memory: Memory,
    state: State,
    polls: Vec<Poll>,
    hosts: HashMap<String, Host>,
    recorded: usize,
    /// Whether there is something to be saved, and when that was done last.
    is_changed: bool,
    saved: Instant,
    answers: (Sender<Done>, Receiver<Done>),
    under_way: usize,
    turn: usize,
    is_once: bool,
}

/// When a source is polled.
struct Poll {
    due: Instant,
    is_under_way: bool,
    /// How often in this run.
    done: usize,
    is_failing: bool,
    /// Whether the last request for the source was a poll: then an article comes first.
    was_last: bool,
}

struct Host {
    free: Instant,
    is_busy: bool,
}

/// What a request is for.
enum Purpose {
    Poll,
    Article(Box<Queued>),
}

struct Done {
    source: usize,
    purpose: Purpose,
    host: String,
    answer: Result<Answer, FetchError>,
    crawl_delay: Option<Duration>,
}

impl Watch {
    /// Begins a watch, or goes on with the one that the file `memory` remembers.
    ///
    /// # Errors
    /// If the file cannot be used, or another watch uses it.
    pub fn open(sources: Sources, memory: &Path) -> Result<Self, WatchError> {
        let settings = Settings { contact: sources.contact.clone(), timeout: sources.timeout, ..Settings::default() };
        let (memory, state) = Memory::open(memory)?;
        let (now, wall) = (Instant::now(), Timestamp::now());
        let polls = sources.list.iter().map(|source| {
            let due = state.sources.get(source.url.as_str()).and_then(|known| known.due);
            // The clock may have been set since: nothing waits longer than it would from now.
            let wait = until(due, wall).min(source.every.max(BACK_OFF.1));
            Poll { due: now + wait, is_under_way: false, done: 0, is_failing: false, was_last: false }
        });
        let client = Client::new(&settings);
        for source in &sources.list {
            client.name(&source.url);
        }
        Ok(Self {
            polls: polls.collect(),
            sources: sources.list,
            delay: sources.delay,
            client,
            robots: Arc::default(),
            memory,
            state,
            hosts: HashMap::new(),
            recorded: 0,
            is_changed: false,
            saved: now,
            answers: mpsc::channel(),
            under_way: 0,
            turn: 0,
            is_once: false,
        })
    }

    /// Watches until `stop` is set.
    ///
    /// # Errors
    /// If what is new, or what was seen, cannot be kept.
    pub fn run(
        &mut self,
        sink: &mut dyn Sink,
        observer: &mut dyn Observer,
        stop: &AtomicBool,
    ) -> Result<(), WatchError> {
        self.is_once = false;
        self.watch(sink, observer, stop, |_| false)
    }

    /// Polls every source once, whether it is due or not, fetches what is new, and ends; sooner where `stop` is set. What
    /// has to be tried again later is left to the next run. Says how many sources could not be polled.
    ///
    /// # Errors
    /// If what is new, or what was seen, cannot be kept.
    pub fn run_once(
        &mut self,
        sink: &mut dyn Sink,
        observer: &mut dyn Observer,
        stop: &AtomicBool,
    ) -> Result<usize, WatchError> {
        let now = Instant::now();
        self.is_once = true;
        self.polls.iter_mut().for_each(|poll| (poll.due, poll.done) = (now, 0));
        self.watch(sink, observer, stop, |watch| {
            let is_polled = watch.polls.iter().all(|poll| poll.done > 0 && !poll.is_under_way);
            let wall = Timestamp::now();
            let known = watch.sources.iter().filter_map(|source| watch.state.sources.get(source.url.as_str()));
            let is_waiting = known.flat_map(|known| &known.queue).any(|queued| until(queued.due, wall).is_zero());
            is_polled && watch.under_way == 0 && !is_waiting
        })?;
        Ok(self.polls.iter().filter(|poll| poll.is_failing).count())
    }

    fn watch(
        &mut self,
        sink: &mut dyn Sink,
        observer: &mut dyn Observer,
        stop: &AtomicBool,
        is_over: impl Fn(&Self) -> bool,
    ) -> Result<(), WatchError> {
        let outcome = loop {
            if stop.load(Ordering::Relaxed) || is_over(self) {
                break Ok(());
            }
            self.ask();
            observer.status(&self.status());
            match self.answers.1.recv_timeout(TICK) {
                Ok(done) => {
                    if let Err(error) = self.take(done, sink, observer) {
                        break Err(error);
                    }
                }
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {}
            }
            if self.is_changed
                && self.saved.elapsed() >= SAVE_EVERY
                && let Err(error) = self.save()
            {
                break Err(error);
            }
        };
        observer.status(&self.status());
        // Answers that are still under way are not waited for: their pages are asked for again next time.
        let saved = if self.is_changed { self.save() } else { Ok(()) };
        outcome.and(saved)
    }

    fn save(&mut self) -> Result<(), WatchError> {
        self.memory.save(&mut self.state)?;
        self.is_changed = false;
        self.saved = Instant::now();
        Ok(())
    }

    /// Sends the requests that are due to hosts that are free.
    fn ask(&mut self) {
        let (now, wall) = (Instant::now(), Timestamp::now());
        let count = self.sources.len();
        // Each time another source comes first, so that none waits for ever behind a long queue.
        self.turn = (self.turn + 1) % count.max(1);
        let turn = self.turn;
        for index in (0..count).map(|index| (index + turn) % count) {
            if self.under_way >= MOST_REQUESTS {
                return;
            }
            // Polls and articles take turns, so that neither holds up the other where a host is slow.
            let first = self.polls[index].was_last && self.ask_article(index, now, wall);
            if !first && !self.ask_poll(index, now) {
                self.ask_article(index, now, wall);
            }
        }
    }

    /// Polls a source, if it is due and its host is free.
    fn ask_poll(&mut self, index: usize, now: Instant) -> bool {
        let (source, poll) = (&self.sources[index], &mut self.polls[index]);
        let is_over = self.is_once && poll.done > 0;
        if is_over || poll.is_under_way || poll.due > now || !is_free(&self.hosts, &source.url, now) {
            return false;
        }
        (poll.is_under_way, poll.was_last) = (true, true);
        let url = source.url.clone();
        let validators = self.state.sources.entry(url.to_string()).or_default().validators.clone();
        self.send(index, Purpose::Poll, url, validators);
        true
    }

    /// Fetches an article of a source, if one waits whose host is free.
    fn ask_article(&mut self, index: usize, now: Instant, wall: Timestamp) -> bool {
        let Some(known) = self.state.sources.get_mut(self.sources[index].url.as_str()) else { return false };
        let next = known.queue.iter_mut().take(LOOKED_AT).find_map(|queued| {
            if queued.is_under_way || !until(queued.due, wall).is_zero() {
                return None;
            }
            let url = Url::parse(&queued.url).ok().filter(|url| is_free(&self.hosts, url, now))?;
            // It stays in the queue until it is there: the watch may end before.
            queued.is_under_way = true;
            Some((queued.clone(), url))
        });
        let Some((queued, url)) = next else { return false };
        self.polls[index].was_last = false;
        self.send(index, Purpose::Article(Box::new(queued)), url, Validators::default());
        true
    }

    fn send(&mut self, source: usize, purpose: Purpose, url: Url, validators: Validators) {
        let host = origin(&url);
        self.hosts.entry(host.clone()).or_insert(Host { free: Instant::now(), is_busy: false }).is_busy = true;
        self.under_way += 1;
        let (client, robots, answers) = (self.client.clone(), Arc::clone(&self.robots), self.answers.0.clone());
        std::thread::spawn(move || {
            let answer = client.get(&url, &validators, |url| robots.may(&client, url));
            if matches!(answer, Err(FetchError::Unreachable(_))) {
                // With the network back, the host is asked for its rules at once.
                robots.forget_failure(&url);
            }
            let crawl_delay = robots.delay(&url);
            // Nobody listens once the watch has stopped.
            let _ = answers.send(Done { source, purpose, host, answer, crawl_delay });
        });
    }

    fn take(&mut self, done: Done, sink: &mut dyn Sink, observer: &mut dyn Observer) -> Result<(), WatchError> {
        self.under_way -= 1;
        let asked = done.answer.as_ref().err().and_then(FetchError::retry_after).unwrap_or_default();
        let wait = self.delay.max(done.crawl_delay.unwrap_or_default()).max(asked).min(LONGEST_WAIT);
        if let Some(host) = self.hosts.get_mut(&done.host) {
            *host = Host { free: Instant::now() + wait, is_busy: false };
        }
        self.is_changed = true;
        match done.purpose {
            Purpose::Poll => self.polled(done.source, done.answer, sink, observer),
            Purpose::Article(queued) => self.fetched(done.source, *queued, done.answer, sink, observer),
        }
    }

    fn polled(
        &mut self,
        index: usize,
        answer: Result<Answer, FetchError>,
        sink: &mut dyn Sink,
        observer: &mut dyn Observer,
    ) -> Result<(), WatchError> {
        let source = self.sources[index].clone();
        let poll = &mut self.polls[index];
        poll.is_under_way = false;
        poll.done += 1;
        poll.is_failing = answer.is_err();
        let known = self.state.sources.entry(source.url.to_string()).or_default();
        let wait = match &answer {
            Ok(_) => {
                known.failures = 0;
                source.every
            }
            Err(error) => {
                known.failures = known.failures.saturating_add(1);
                let wait = back_off(known.failures, source.every, error);
                observer.event(&Event::Failed { source: &source, error, again: wait });
                wait
            }
        };
        poll.due = Instant::now() + wait;
        known.due = Timestamp::now().checked_add(wait).ok();
        match answer {
            Err(_) => Ok(()),
            Ok(Answer::Unchanged) => {
                observer.event(&Event::Polled { source: &source, shown: None, new: 0 });
                Ok(())
            }
            Ok(Answer::Page(page)) => {
                if let Some(to) = &page.moved {
                    observer.event(&Event::Moved { source: &source, to });
                }
                known.polls += 1;
                let validators = page.validators.clone();
                let (shown, new, is_whole) = self.read(&source, *page, sink, observer)?;
                let known = self.state.sources.entry(source.url.to_string()).or_default();
                // A page that was read in part is read again even if it stays as it is.
                known.validators = if is_whole { validators } else { Validators::default() };
                known.forget();
                observer.event(&Event::Polled { source: &source, shown: Some(shown), new });
                Ok(())
            }
        }
    }

    /// Reads what a source shows. Gives how many articles that is, how many are new, and whether it could all be read.
    fn read(
        &mut self,
        source: &Source,
        page: Page,
        sink: &mut dyn Sink,
        observer: &mut dyn Observer,
    ) -> Result<(usize, usize, bool), WatchError> {
        let url = page.url.clone();
        let input = page.into_input();
        let (mut shown, mut new, mut is_whole) = (0, 0, true);
        let mut unread = |error: &Error| {
            is_whole = false;
            observer.event(&Event::Unread { source, error });
        };
        match &source.kind {
            Kind::Page => match crate::read(input, Some(Form::Html)).map(|mut articles| articles.next()) {
                Ok(Some(Ok(article))) => {
                    shown = 1;
                    let key = mark([source.url.as_str()]);
                    new = usize::from(self.record(source, &key, article, sink)?);
                }
                Ok(None) => {}
                Ok(Some(Err(error))) | Err(error) => unread(&error),
            },
            Kind::Index(wanted) => match page_text(input) {
                Ok(page) => {
                    for link in html::links(&page, &url).into_iter().filter(|link| wanted.is_match(link.as_str())) {
                        shown += 1;
                        let item = feed::Item { link: Some(link.into()), ..feed::Item::default() };
                        new += usize::from(self.see(source, item, true, sink)?);
                    }
                }
                Err(error) => unread(&error),
            },
            kind @ (Kind::Feed | Kind::FeedOfPages) => match feed_items(input) {
                Ok(items) => {
                    for item in items {
                        match item {
                            Ok(item) => {
                                shown += 1;
                                let by_page = matches!(kind, Kind::FeedOfPages);
                                new += usize::from(self.see(source, item, by_page, sink)?);
                            }
                            Err(error) => unread(&error),
                        }
                    }
                }
                Err(error) => unread(&error),
            },
        }
        sink.commit().map_err(WatchError::Sink)?;
        Ok((shown, new, is_whole))
    }

    /// Takes note of an item; says whether it is new or changed.
    fn see(
        &mut self,
        source: &Source,
        item: feed::Item,
        by_page: bool,
        sink: &mut dyn Sink,
    ) -> Result<bool, WatchError> {
        let link = item.link.clone();
        let said = [item.key.as_deref(), link.as_deref(), item.title.as_deref()];
        let Some(name) = said.iter().flatten().find(|name| !name.is_empty()) else { return Ok(false) };
        let key = mark([*name]);
        let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let (published, updated) = (day(item.published), day(item.updated));
        let signs = mark([item.title.as_deref().unwrap_or_default(), &item.text, &published, &updated]);
        let known = self.state.sources.entry(source.url.to_string()).or_default();
        let poll = known.polls;
        if let Some(seen) = known.seen.get_mut(&key) {
            seen.poll = poll;
            if seen.item == signs {
                return Ok(false);
            }
        }
        let Ok(article) = item.article(source.label()).or_else(|error| {
            // A bare link is enough where the article is the page.
            if by_page && link.is_some() { Ok(Article { url: link.clone(), ..Article::default() }) } else { Err(error) }
        }) else {
            return Ok(false);
        };
        if let (true, Some(url)) = (by_page, link) {
            if known.queue.len() >= MOST_WAITING {
                return Ok(false);
            }
            let text = known.seen.get(&key).and_then(|seen| seen.text.clone());
            let is_known = known.seen.contains_key(&key);
            known.seen.insert(key.clone(), Seen { item: signs, text, poll });
            match known.queue.iter_mut().find(|queued| is_known && queued.key == key) {
                Some(queued) => queued.article = article,
                None => {
                    let queued = Queued { key, url, article, attempts: 0, due: None, is_under_way: false };
                    known.queue.push_back(queued);
                }
            }
            return Ok(true);
        }
        let is_new = self.record(source, &key, article, sink)?;
        let known = self.state.sources.entry(source.url.to_string()).or_default();
        let seen = known.seen.entry(key).or_default();
        (seen.item, seen.poll) = (signs, poll);
        Ok(is_new)
    }

    fn fetched(
        &mut self,
        index: usize,
        mut queued: Queued,
        answer: Result<Answer, FetchError>,
        sink: &mut dyn Sink,
        observer: &mut dyn Observer,
    ) -> Result<(), WatchError> {
        let source = self.sources[index].clone();
        let known = self.state.sources.entry(source.url.to_string()).or_default();
        known.queue.retain(|other| other.key != queued.key);
        queued.is_under_way = false;
        let problem = match answer {
            Ok(Answer::Page(page)) => {
                match crate::read(page.into_input(), None).and_then(|mut articles| articles.next().transpose()) {
                    Ok(Some(article)) => {
                        let article = joined(article, queued.article);
                        self.record(&source, &queued.key, article, sink)?;
                        return sink.commit().map_err(WatchError::Sink);
                    }
                    Ok(None) => "the page is empty".to_owned(),
                    Err(error) => error.to_string(),
                }
            }
            Ok(Answer::Unchanged) => "the server answers 304 to a first request".to_owned(),
            Err(error) => {
                queued.attempts += 1;
                if !error.is_lasting() && queued.attempts < MOST_ATTEMPTS {
                    let again = back_off(queued.attempts, BACK_OFF.1, &error);
                    queued.due = Timestamp::now().checked_add(again).ok();
                    let event = Event::Missed {
                        source: &source,
                        url: &queued.url,
                        problem: error.to_string(),
                        again: Some(again),
                    };
                    observer.event(&event);
                    known.queue.push_back(queued);
                    return Ok(());
                }
                error.to_string()
            }
        };
        observer.event(&Event::Missed { source: &source, url: &queued.url, problem, again: None });
        if !queued.article.text.is_empty() {
            self.record(&source, &queued.key, queued.article, sink)?;
        }
        sink.commit().map_err(WatchError::Sink)
    }

    /// Hands an article over, unless its text was handed over before. Says whether it was.
    fn record(
        &mut self,
        source: &Source,
        key: &str,
        article: Article,
        sink: &mut dyn Sink,
    ) -> Result<bool, WatchError> {
        let text = mark([article.title.as_deref().unwrap_or_default(), &article.text]);
        let known = self.state.sources.entry(source.url.to_string()).or_default();
        if known.seen.get(key).is_some_and(|seen| seen.text.as_deref() == Some(&text)) {
            return Ok(false);
        }
        let article = Article {
            publication: source.name.clone().or(article.publication),
            language: article.language.or_else(|| source.language.clone()),
            ..article
        };
        let article = Article { id: Some(article.identifier()), ..article };
        sink.record(&article).map_err(WatchError::Sink)?;
        self.recorded += 1;
        let poll = known.polls;
        let seen = known.seen.entry(key.to_owned()).or_default();
        (seen.text, seen.poll) = (Some(text), poll);
        Ok(true)
    }

    fn status(&self) -> Status {
        let (now, wall) = (Instant::now(), Timestamp::now());
        let known = || self.sources.iter().filter_map(|source| self.state.sources.get(source.url.as_str()));
        let mut asking: Vec<String> =
            self.hosts.iter().filter(|(_, host)| host.is_busy).map(|(name, _)| name.clone()).collect();
        asking.sort_unstable();
        let polls = self.polls.iter().map(|poll| poll.due.saturating_duration_since(now));
        let queues = known().filter_map(|known| known.queue.front()).map(|queued| {
            let host = Url::parse(&queued.url).ok().and_then(|url| self.hosts.get(&origin(&url)).map(|host| host.free));
            until(queued.due, wall).max(host.map_or(Duration::ZERO, |free| free.saturating_duration_since(now)))
        });
        Status {
            sources: self.sources.len(),
            failing: self.polls.iter().filter(|poll| poll.is_failing).count(),
            recorded: self.recorded,
            waiting: known().map(|known| known.queue.len()).sum(),
            next: if asking.is_empty() { polls.chain(queues).min() } else { None },
            asking,
        }
    }
}

fn is_free(hosts: &HashMap<String, Host>, url: &Url, now: Instant) -> bool {
    hosts.get(&origin(url)).is_none_or(|host| !host.is_busy && host.free <= now)
}

/// How long until an instant; nothing where it is over, or none.
fn until(due: Option<Timestamp>, now: Timestamp) -> Duration {
    due.and_then(|due| Duration::try_from(due.duration_since(now)).ok()).unwrap_or_default()
}

/// How long to wait after a number of failures in a row: twice as long each time, and at least as long as the server asks.
fn back_off(failures: u32, every: Duration, error: &FetchError) -> Duration {
    let doubled = BACK_OFF.0.saturating_mul(1 << failures.saturating_sub(1).min(16));
    let longest = match error {
        // The network comes back at any time, and the waiting costs nobody anything.
        FetchError::Unreachable(_) => every,
        error if error.is_lasting() => return LONGEST_WAIT.min(doubled.max(every)),
        _ => BACK_OFF.1.max(every),
    };
    doubled.min(longest).max(error.retry_after().unwrap_or_default()).min(LONGEST_WAIT)
}

/// The article of a page, with what only the feed says of it.
fn joined(page: Article, item: Article) -> Article {
    // Where a wall cuts the page, the feed may say more.
    let text = if page.text.chars().count() < item.text.chars().count() { item.text } else { page.text };
    Article {
        title: page.title.or(item.title),
        author: page.author.or(item.author),
        publication: page.publication.or(item.publication),
        url: page.url.or(item.url),
        language: page.language.or(item.language),
        published: page.published.or(item.published),
        modified: page.modified.or(item.modified),
        ..Article::new(text)
    }
}

fn page_text(input: Input) -> Result<String, Error> {
    input.declared_text(html::declared)
}

fn feed_items(mut input: Input) -> Result<Box<dyn Iterator<Item = Result<feed::Item, Error>>>, Error> {
    let (head, packed) = input.head_within()?;
    let input = match packed {
        Some(packing) => input.unpacked(packing),
        None => input,
    };
    let form = Form::of(Path::new(""), None, &String::from_utf8_lossy(&head));
    match form {
        Form::JsonFeed => Ok(Box::new(json_feed::items(input)?.into_iter())),
        Form::Html => {
            let problem =
                "is a page, not a feed; name the address of its RSS or Atom feed, or watch it with `page` and `links`";
            Err(Error::unusable(input.name(), problem))
        }
        _ => Ok(Box::new(feed::items(input)?)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_end() {
        let every = Duration::from_secs(900);
        let broken = FetchError::Status { status: 500, retry_after: None };
        let waits: Vec<u64> = (1..12).map(|failures| back_off(failures, every, &broken).as_secs()).collect();
        assert_eq!(waits[..4], [30, 60, 120, 240]);
        assert_eq!(waits.last(), Some(&BACK_OFF.1.as_secs()));
        let gone = FetchError::Unreachable(String::new());
        assert_eq!(back_off(40, every, &gone), every);
        let asked = FetchError::Status { status: 429, retry_after: Some(Duration::from_secs(7200)) };
        assert_eq!(back_off(1, every, &asked).as_secs(), 7200);
        let absent = FetchError::Status { status: 404, retry_after: None };
        assert_eq!(back_off(1, every, &absent), every);
        assert!(back_off(20, every, &absent) <= LONGEST_WAIT);
    }
}
