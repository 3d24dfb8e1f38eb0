//! Watching, against a server that misbehaves on purpose.
#![cfg(feature = "network")]

#[path = "common/server.rs"]
mod server;

use std::io::{self, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use demarche_reader::fetch::{Client, FetchError, Settings};
use demarche_reader::watch::{Event, Kind, Observer, Sink, Source, Sources, Status, Watch};
use demarche_statement::Article;
use server::{Request, Server, feed, page, send};

/// What was handed over, and what was told.
#[derive(Default)]
struct Seen {
    articles: Vec<Article>,
    committed: usize,
    told: Vec<String>,
    polls: usize,
    /// Ends the watch after so many articles or polls.
    enough: (usize, usize),
    stop: AtomicBool,
    status: Status,
}

struct Taker<'s>(&'s std::cell::RefCell<Seen>);

impl Sink for Taker<'_> {
    fn record(&mut self, article: &Article) -> io::Result<()> {
        self.0.borrow_mut().articles.push(article.clone());
        Ok(())
    }

    fn commit(&mut self) -> io::Result<()> {
        let mut seen = self.0.borrow_mut();
        seen.committed = seen.articles.len();
        if seen.committed >= seen.enough.0 {
            seen.stop.store(true, Ordering::Relaxed);
        }
        Ok(())
    }
}

impl Observer for Taker<'_> {
    fn event(&mut self, event: &Event<'_>) {
        let mut seen = self.0.borrow_mut();
        if let Event::Polled { .. } | Event::Failed { .. } = event {
            seen.polls += 1;
            if seen.polls >= seen.enough.1 {
                seen.stop.store(true, Ordering::Relaxed);
            }
        }
        let told = match event {
            Event::Polled { shown, new, .. } => format!("polled {shown:?} {new}"),
            Event::Moved { to, .. } => format!("moved {to}"),
            Event::Failed { error, again, .. } => format!("failed {error} again {}", again.as_secs()),
            Event::Unread { error, .. } => format!("unread {error}"),
            Event::Missed { problem, again, .. } => {
                format!("missed {problem} again {:?}", again.map(|again| again.as_secs()))
            }
            _ => String::new(),
        };
        seen.told.push(told);
    }

    fn status(&mut self, status: &Status) {
        self.0.borrow_mut().status = status.clone();
    }
}

struct Memory(PathBuf);

impl Memory {
    fn new(name: &str) -> Self {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("watch-{name}-{}", std::process::id()));
        let memory = Self(path);
        memory.forget();
        memory
    }

    fn forget(&self) {
        for end in ["", ".lock", ".new"] {
            let _ = std::fs::remove_file(format!("{}{end}", self.0.display()));
        }
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        self.forget();
    }
}

fn source(server: &Server, path: &str, kind: Kind) -> Source {
    let url = format!("{}{path}", server.address).parse().expect("an address");
    Source { name: Some("Daily".to_owned()), url, kind, every: Duration::from_millis(50), language: None }
}

fn sources(list: Vec<Source>) -> Sources {
    Sources {
        delay: Duration::ZERO,
        timeout: Duration::from_secs(2),
        contact: Some("desk@example.org".to_owned()),
        list,
    }
}

fn once(sources: Sources, memory: &Memory) -> Seen {
    let seen = std::cell::RefCell::new(Seen { enough: (usize::MAX, usize::MAX), ..Seen::default() });
    let stop = AtomicBool::new(false);
    let mut watch = Watch::open(sources, &memory.0).expect("a watch");
    watch.run_once(&mut Taker(&seen), &mut Taker(&seen), &stop).expect("no failure of ours");
    let seen = seen.into_inner();
    assert_eq!(seen.committed, seen.articles.len());
    seen
}

/// Watches until so many articles came or polls were made.
fn until(sources: Sources, memory: &Memory, enough: (usize, usize)) -> Seen {
    let seen = std::cell::RefCell::new(Seen { enough, ..Seen::default() });
    let mut watch = Watch::open(sources, &memory.0).expect("a watch");
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let (stop, seen_stop) = (&stop, AtomicBool::new(false));
        // A watch that waits for ever is a failure, not a test that hangs.
        scope.spawn(move || {
            let begun = Instant::now();
            while !seen_stop.load(Ordering::Relaxed)
                && !stop.load(Ordering::Relaxed)
                && begun.elapsed() < Duration::from_secs(60)
            {
                std::thread::sleep(Duration::from_millis(20));
            }
            stop.store(true, Ordering::Relaxed);
        });
        struct Both<'b>(Taker<'b>, &'b AtomicBool);
        impl Both<'_> {
            fn look(&self) {
                if self.0.0.borrow().stop.load(Ordering::Relaxed) {
                    self.1.store(true, Ordering::Relaxed);
                }
            }
        }
        impl Sink for Both<'_> {
            fn record(&mut self, article: &Article) -> io::Result<()> {
                self.0.record(article)
            }
            fn commit(&mut self) -> io::Result<()> {
                self.0.commit()?;
                self.look();
                Ok(())
            }
        }
        impl Observer for Both<'_> {
            fn event(&mut self, event: &Event<'_>) {
                self.0.event(event);
                self.look();
            }
            fn status(&mut self, status: &Status) {
                self.0.status(status);
            }
        }
        watch.run(&mut Both(Taker(&seen), stop), &mut Both(Taker(&seen), stop), stop).expect("no failure of ours");
        stop.store(true, Ordering::Relaxed);
    });
    seen.into_inner()
}

/// Answers `/robots.txt` with nothing forbidden, `/article/N` with its page, all else as told.
fn usual(
    answer: impl Fn(&Request, usize, &mut TcpStream) -> io::Result<()> + Send + Sync + 'static,
) -> impl Fn(&Request, usize, &mut TcpStream) -> io::Result<()> + Send + Sync + 'static {
    move |request, number, stream| match request.path.as_str() {
        "/robots.txt" => send(stream, "404 Not Found", ""),
        path => match path.strip_prefix("/article/").and_then(|number| number.parse().ok()) {
            Some(number) => send(stream, "200 OK\r\nContent-Type: text/html", page(number)),
            None => answer(request, number, stream),
        },
    }
}

fn titles(seen: &Seen) -> Vec<&str> {
    let mut titles: Vec<&str> = seen.articles.iter().filter_map(|article| article.title.as_deref()).collect();
    titles.sort_unstable();
    titles
}

#[test]
fn what_is_new_is_handed_over_once() {
    let server = Server::start(usual(|_, number, stream| {
        let shown = if number == 0 { 1..3 } else { 1..4 };
        send(stream, "200 OK\r\nContent-Type: application/rss+xml", feed(shown))
    }));
    let memory = Memory::new("once");
    let watched = || sources(vec![source(&server, "/rss", Kind::FeedOfPages)]);
    let first = once(watched(), &memory);
    assert_eq!(titles(&first), ["Loan 1", "Loan 2"]);
    let article = &first.articles[0];
    assert!(article.text.starts_with("Japan lent Kenya $"), "{article:?}");
    assert_eq!(article.publication.as_deref(), Some("Daily"));
    assert_eq!(article.published, Some(jiff::civil::date(2006, 3, 13)));
    assert!(article.url.as_deref().is_some_and(|url| url.contains("/article/")) && article.id.is_some());
    // The next run goes on where this one ended.
    let second = once(watched(), &memory);
    assert_eq!(titles(&second), ["Loan 3"]);
    let third = once(watched(), &memory);
    assert!(third.articles.is_empty() && third.told.contains(&"polled Some(3) 0".to_owned()), "{:?}", third.told);
    assert_eq!(server.paths().iter().filter(|path| path.starts_with("/article/")).count(), 3);
    let request = &server.requests()[0];
    assert!(
        request
            .field("user-agent")
            .is_some_and(|agent| agent.starts_with("demarche/") && agent.contains("desk@example.org"))
    );
}

#[test]
fn what_has_not_changed_is_not_sent_again() {
    let server = Server::start(usual(|request, _, stream| {
        if request.field("if-none-match") == Some("\"v1\"")
            && request.field("if-modified-since") == Some("Mon, 13 Mar 2006 10:00:00 GMT")
        {
            return send(stream, "304 Not Modified", "");
        }
        send(stream, "200 OK\r\nETag: \"v1\"\r\nLast-Modified: Mon, 13 Mar 2006 10:00:00 GMT", feed(1..3))
    }));
    let memory = Memory::new("unchanged");
    let seen = until(sources(vec![source(&server, "/rss", Kind::Feed)]), &memory, (usize::MAX, 3));
    assert_eq!(seen.told, ["polled Some(2) 2", "polled None 0", "polled None 0"]);
    assert_eq!(titles(&seen), ["Loan 1", "Loan 2"]);
    assert_eq!(seen.articles[0].text, "In short: loan 1.");
}

#[test]
fn a_changed_item_is_a_new_version_and_a_changed_page_too() {
    let server = Server::start(|request, number, stream| match request.path.as_str() {
        "/robots.txt" => send(stream, "404 Not Found", ""),
        "/rss" => {
            send(stream, "200 OK", feed([1]).replace("In short", if number < 2 { "In short" } else { "Corrected" }))
        }
        _ => send(stream, "200 OK\r\nContent-Type: text/html", page(number.min(2))),
    });
    let memory = Memory::new("versions");
    let list = vec![source(&server, "/rss", Kind::Feed), source(&server, "/statement", Kind::Page)];
    for (texts, run) in [(2, 1), (1, 2), (2, 3), (0, 4)] {
        let seen = once(sources(list.clone()), &memory);
        assert_eq!(seen.articles.len(), texts, "run {run}: {:?}", seen.articles);
    }
}

#[test]
fn robots_are_kept_out_where_they_are_asked_to() {
    let server = Server::start(|request, _, stream| match request.path.as_str() {
        "/robots.txt" => {
            send(stream, "200 OK", "User-agent: *\nDisallow: /article/2\nDisallow: /closed\nCrawl-delay: 0.3\n")
        }
        "/moved" => send(stream, "302 Found\r\nLocation: /closed", ""),
        path if path.starts_with("/article/") => send(stream, "200 OK\r\nContent-Type: text/html", page(1)),
        _ => send(stream, "200 OK", feed(1..4)),
    });
    let memory = Memory::new("robots");
    let list = ["/rss", "/closed/rss", "/moved"].map(|path| source(&server, path, Kind::FeedOfPages));
    let seen = once(sources(list.to_vec()), &memory);
    assert!(
        !server.paths().iter().any(|path| path == "/article/2" || path.starts_with("/closed")),
        "{:?}",
        server.paths()
    );
    // What the feed says of the forbidden page has to do.
    assert_eq!(seen.articles.iter().filter(|article| article.text == "In short: loan 2.").count(), 1);
    assert_eq!(seen.articles.len(), 3);
    assert_eq!(
        seen.told.iter().filter(|told| told.starts_with("failed its robots.txt forbids")).count(),
        2,
        "{:?}",
        seen.told
    );
    assert_eq!(server.requests().iter().filter(|request| request.path == "/robots.txt").count(), 1);
    // The host asked for time between requests.
    let times: Vec<Instant> =
        server.requests().iter().filter(|request| request.path != "/robots.txt").map(|request| request.at).collect();
    assert!(times.windows(2).all(|pair| pair[1] - pair[0] >= Duration::from_millis(290)), "{times:?}");
}

#[test]
fn where_the_rules_cannot_be_had_nothing_is_fetched() {
    let server = Server::start(|_, _, stream| send(stream, "503 Service Unavailable", ""));
    let seen = once(sources(vec![source(&server, "/rss", Kind::Feed)]), &Memory::new("no-rules"));
    assert!(server.paths().is_empty() && seen.told[0].starts_with("failed the server answers 503"), "{:?}", seen.told);
}

#[test]
fn failures_are_told_and_do_not_hold_up_the_others() {
    let mut bomb = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    bomb.write_all(&vec![b' '; 40 << 20]).expect("memory takes it");
    let bomb = bomb.finish().expect("memory takes it");
    let server = Server::start(usual(move |request, _, stream| match request.path.as_str() {
        "/slow" => {
            std::thread::sleep(Duration::from_secs(8));
            send(stream, "200 OK", feed(1..9))
        }
        "/truncated" => write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{}", &feed([2])[..200]),
        "/busy" => send(stream, "429 Too Many Requests\r\nRetry-After: 7200", ""),
        "/broken" => send(stream, "500 Internal Server Error", "<h1>Oops</h1>"),
        "/gone" => send(stream, "410 Gone", ""),
        "/circle" => send(stream, "302 Found\r\nLocation: /circle", ""),
        "/elsewhere" => send(stream, "302 Found\r\nLocation: file:///etc/passwd", ""),
        "/nonsense" => stream.write_all(b"what do you want?\r\n\r\n"),
        "/silent" => Ok(()),
        "/page" => send(stream, "200 OK\r\nContent-Type: text/html", page(1)),
        "/moved" => send(stream, "301 Moved Permanently\r\nLocation: /good", ""),
        "/endless" => {
            write!(stream, "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n<rss><channel>")?;
            loop {
                stream.write_all(&[b' '; 64 << 10])?;
            }
        }
        "/dripping" => {
            write!(stream, "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n<rss><channel>")?;
            loop {
                stream.write_all(b" ")?;
                std::thread::sleep(Duration::from_millis(50));
            }
        }
        "/bomb" => send(stream, "200 OK\r\nContent-Encoding: gzip", &bomb),
        _ => send(stream, "200 OK", feed([7])),
    }));
    // A host is asked one thing at a time, so that each path needs a watch of its own to be quick.
    let expected = [
        ("/slow", "failed no whole answer came within 2 seconds again 30"),
        ("/truncated", "failed the answer is broken ("),
        ("/busy", "failed the server answers 429 again 7200"),
        ("/broken", "failed the server answers 500 again 30"),
        ("/gone", "failed the server answers 410 again 30"),
        ("/circle", "failed the page sends on more than 5 times, or in a circle"),
        ("/elsewhere", "failed the answer is broken (status 302 without an address of the web)"),
        ("/nonsense", "failed the answer is broken ("),
        ("/silent", "failed the answer is broken ("),
        ("/page", "unread "),
        ("/moved", "moved "),
        ("/endless", "failed "),
        ("/dripping", "failed no whole answer came within 2 seconds"),
        ("/bomb", "failed the answer is longer than 16 MiB"),
    ];
    std::thread::scope(|scope| {
        for (path, told) in expected {
            let server = &server;
            scope.spawn(move || {
                let seen = once(sources(vec![source(server, path, Kind::Feed)]), &Memory::new(&path[1..]));
                assert!(seen.told.iter().any(|line| line.starts_with(told)), "{path}: {:?}", seen.told);
                if path == "/page" {
                    assert!(seen.told[0].contains("is a page, not a feed"), "{:?}", seen.told);
                }
                assert_eq!(seen.articles.len(), usize::from(path == "/moved"), "{path}");
            });
        }
    });
    // Beside a slow host, another is not held up.
    let other = Server::start(usual(|_, _, stream| send(stream, "200 OK", feed([7]))));
    let list = vec![source(&server, "/slow", Kind::Feed), source(&other, "/rss", Kind::Feed)];
    let seen = until(sources(list), &Memory::new("beside"), (1, usize::MAX));
    assert_eq!(titles(&seen), ["Loan 7"]);
    assert!(!seen.told.iter().any(|told| told.starts_with("failed")), "{:?}", seen.told);
}

#[test]
fn the_network_may_go_away_and_come_back() {
    // A port where nobody listens, and later somebody does.
    let port = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        listener.local_addr().expect("an address").port()
    };
    let url = format!("http://127.0.0.1:{port}/rss").parse().expect("an address");
    let source = Source { name: None, url, kind: Kind::Feed, every: Duration::from_millis(200), language: None };
    let memory = Memory::new("away");
    let seen = until(sources(vec![source.clone()]), &memory, (usize::MAX, 3));
    assert!(seen.told.iter().all(|told| told.starts_with("failed the host cannot be reached")), "{:?}", seen.told);
    let listener = std::net::TcpListener::bind(("127.0.0.1", port)).expect("the port");
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut head = [0; 1024];
            let count = io::Read::read(&mut stream, &mut head).unwrap_or(0);
            let is_robots = head[..count].starts_with(b"GET /robots.txt");
            let _ =
                if is_robots { send(&mut stream, "404 Not Found", "") } else { send(&mut stream, "200 OK", feed([1])) };
        }
    });
    let seen = until(sources(vec![source]), &memory, (1, usize::MAX));
    assert_eq!(titles(&seen), ["Loan 1"]);
}

#[test]
fn a_feed_of_ten_thousand_items_is_read_whole() {
    let server = Server::start(usual(|_, _, stream| send(stream, "200 OK", feed(0..10_000))));
    let memory = Memory::new("many");
    let seen = once(sources(vec![source(&server, "/rss", Kind::Feed)]), &memory);
    assert_eq!(seen.articles.len(), 10_000);
    let seen = once(sources(vec![source(&server, "/rss", Kind::Feed)]), &memory);
    assert!(seen.articles.is_empty());
}

#[test]
fn what_waits_to_be_fetched_outlives_a_stop() {
    let server = Server::start(usual(|_, _, stream| send(stream, "200 OK", feed(0..30))));
    let memory = Memory::new("stop");
    let watched =
        || sources(vec![Source { every: Duration::from_secs(3600), ..source(&server, "/rss", Kind::FeedOfPages) }]);
    let mut titles: Vec<String> = Vec::new();
    let mut runs = 0;
    while titles.len() < 30 && runs < 30 {
        let seen = until(watched(), &memory, (5, usize::MAX));
        titles.extend(seen.articles.into_iter().filter_map(|article| article.title));
        runs += 1;
    }
    titles.sort_unstable();
    let all = titles.len();
    titles.dedup();
    assert_eq!((titles.len(), all), (30, 30));
    assert!(runs >= 5, "each run was stopped after some articles");
    assert_eq!(server.paths().iter().filter(|path| *path == "/rss").count(), 1, "the feed was not due again");
}

#[test]
fn pages_that_fail_are_tried_again_later_and_never_lost() {
    let server = Server::start(|request, _, stream| match request.path.as_str() {
        "/robots.txt" => send(stream, "404 Not Found", ""),
        "/rss" => send(stream, "200 OK", feed(1..4)),
        "/article/1" => send(stream, "404 Not Found", ""),
        "/article/2" => send(stream, "500 Internal Server Error", ""),
        _ => send(stream, "200 OK\r\nContent-Type: application/pdf", b"%PDF-1.7"),
    });
    let memory = Memory::new("pages");
    let seen = once(sources(vec![source(&server, "/rss", Kind::FeedOfPages)]), &memory);
    let mut texts: Vec<&str> = seen.articles.iter().map(|article| article.text.as_str()).collect();
    texts.sort_unstable();
    assert_eq!(texts, ["In short: loan 1.", "In short: loan 3."]);
    assert!(seen.told.iter().any(|told| told == "missed the server answers 500 again Some(30)"), "{:?}", seen.told);
    assert_eq!(seen.status.waiting, 1);
    assert!(std::fs::read_to_string(&memory.0).expect("the memory").contains("/article/2"));
}

#[test]
fn the_links_of_a_page_are_articles() {
    let server = Server::start(usual(|_, number, stream| {
        let more = if number == 0 { "" } else { "<a href='article/3?from=home#top'>three</a>" };
        let index = format!(
            "<html><a href=/about>about</a><a href=article/1>one</a><a href=/article/2>two</a><a href=/article/1#x>one</a>{more}"
        );
        send(stream, "200 OK\r\nContent-Type: text/html", index)
    }));
    let memory = Memory::new("index");
    let kind = Kind::Index(regex::Regex::new("/article/\\d+$").expect("a pattern"));
    let seen = once(sources(vec![source(&server, "/", kind.clone())]), &memory);
    assert_eq!(titles(&seen), ["Loan 1", "Loan 2"]);
    assert!(once(sources(vec![source(&server, "/", kind)]), &memory).articles.is_empty());
}

#[test]
fn wrong_character_sets_are_seen_through() {
    let russian = "<html><head><title>Кредит</title></head><body><h1>Кредит</h1><p>Япония предоставит Азербайджану кредит в 240 миллионов долларов, сообщило министерство.</p></body></html>";
    let server = Server::start(usual(move |request, _, stream| {
        let (cyrillic, _, _) = encoding_rs::WINDOWS_1251.encode(russian);
        match request.path.as_str() {
            "/says-utf-8" => send(stream, "200 OK\r\nContent-Type: text/html; charset=utf-8", &cyrillic[..]),
            "/says-latin" => send(stream, "200 OK\r\nContent-Type: text/html; charset=iso-8859-1", russian),
            _ => send(stream, "200 OK\r\nContent-Type: text/html; charset=\"windows-1251\"", &cyrillic[..]),
        }
    }));
    for path in ["/says-utf-8", "/says-latin", "/right"] {
        let client = Client::new(&Settings::default());
        let input = client.input(&format!("{}{path}", server.address)).expect("a page");
        let article =
            demarche_reader::read(input, None).expect("a page").next().expect("an article").expect("an article");
        assert_eq!(article.title.as_deref(), Some("Кредит"), "{path}");
        assert!(article.text.starts_with("Япония предоставит"), "{path}");
        assert_eq!(article.publication.as_deref(), Some("127.0.0.1"));
    }
}

#[test]
fn an_answer_that_is_refused_is_named() {
    let server = Server::start(usual(|_, _, stream| send(stream, "403 Forbidden\r\nRetry-After: 60", "")));
    let Err(error) = Client::new(&Settings::default()).input(&format!("{}/x", server.address)) else {
        panic!("it is refused")
    };
    assert_eq!(error, FetchError::Status { status: 403, retry_after: Some(Duration::from_secs(60)) });
    assert!(error.is_lasting());
}

#[test]
fn one_watch_at_a_time_has_a_memory() {
    let server = Server::start(usual(|_, _, stream| send(stream, "200 OK", feed([1]))));
    let memory = Memory::new("lock");
    let watched = || sources(vec![source(&server, "/rss", Kind::Feed)]);
    let first = Watch::open(watched(), &memory.0).expect("a watch");
    let Err(error) = Watch::open(watched(), &memory.0) else { panic!("two watches have one memory") };
    assert!(error.to_string().contains("another watch works with"), "{error}");
    drop(first);
    std::fs::write(&memory.0, "{\"version\": 1, \"sources\": [").expect("a file");
    let Err(error) = Watch::open(watched(), &memory.0) else { panic!("the memory is damaged") };
    assert!(error.to_string().contains("move it away to begin anew"), "{error}");
}

/// What is fetched may lead to addresses that the user never named: to this machine's own programs among others.
#[test]
fn pages_and_feeds_lead_to_no_private_address() {
    let secret = Server::start(|_, _, stream| send(stream, "200 OK\r\nContent-Type: text/html", page(1)));
    let port = secret.address.rsplit(':').next().expect("a port").to_owned();
    let places = [
        format!("http://127.0.0.1:{port}/by-figures"),
        format!("http://localhost:{port}/by-name"),
        format!("http://2130706433:{port}/by-one-figure"),
        format!("http://[::ffff:127.0.0.1]:{port}/by-ipv6"),
    ];
    let named = places.clone();
    let server = Server::start(move |request, _, stream| match request.path.as_str() {
        "/robots.txt" => send(stream, "404 Not Found", ""),
        path if path.starts_with("/to/") => {
            let place = path[4..].parse::<usize>().ok().and_then(|number| named.get(number));
            send(stream, &format!("302 Found\r\nLocation: {}", place.map_or("/", |place| place)), "")
        }
        _ => {
            let links: String = named
                .iter()
                .map(|place| {
                    format!("<item><title>A loan</title><link>{place}</link><description>{place}</description></item>")
                })
                .collect();
            send(stream, "200 OK", format!("<rss version=\"2.0\"><channel><title>F</title>{links}</channel></rss>"))
        }
    });
    let mut list = vec![source(&server, "/rss", Kind::FeedOfPages)];
    list.extend((0..places.len()).map(|number| source(&server, &format!("/to/{number}"), Kind::Page)));
    let seen = once(sources(list), &Memory::new("private"));
    assert!(secret.requests().is_empty(), "{:?}", secret.requests());
    let refused = seen.told.iter().filter(|told| told.contains("is an address of this machine or its network"));
    assert!(refused.count() >= places.len(), "{:?}", seen.told);
    // The same server is read where the user names it.
    assert_eq!(once(sources(vec![source(&secret, "/rss", Kind::Page)]), &Memory::new("named")).articles.len(), 1);
}
