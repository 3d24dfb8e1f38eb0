//! A web server for tests, which does what it is told, however bad.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Instant;

/// A request as it came.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) path: String,
    /// Names in small letters.
    pub(crate) fields: Vec<(String, String)>,
    pub(crate) at: Instant,
}

impl Request {
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

pub(crate) struct Server {
    pub(crate) address: String,
    requests: Arc<Mutex<Vec<Request>>>,
}

impl Server {
    /// A server that lets `answer` write each answer. `number` counts the requests of a path, from 0.
    pub(crate) fn start(
        answer: impl Fn(&Request, usize, &mut TcpStream) -> std::io::Result<()> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let requests: Arc<Mutex<Vec<Request>>> = Arc::default();
        let (answer, log) = (Arc::new(answer), Arc::clone(&requests));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (answer, log) = (Arc::clone(&answer), Arc::clone(&log));
                std::thread::spawn(move || {
                    let mut stream = stream;
                    let Some(request) = read(&stream) else { return };
                    let number = {
                        let mut log = log.lock().expect("the log");
                        let number = log.iter().filter(|other| other.path == request.path).count();
                        log.push(request.clone());
                        number
                    };
                    // Whoever asked may have gone.
                    let _ = answer(&request, number, &mut stream);
                });
            }
        });
        Self { address, requests }
    }

    pub(crate) fn requests(&self) -> Vec<Request> {
        self.requests.lock().expect("the log").clone()
    }

    /// The paths that were asked for, but for robots.txt.
    pub(crate) fn paths(&self) -> Vec<String> {
        self.requests().into_iter().map(|request| request.path).filter(|path| path != "/robots.txt").collect()
    }
}

fn read(stream: &TcpStream) -> Option<Request> {
    let mut lines = BufReader::new(stream).lines();
    let first = lines.next()?.ok()?;
    let path = first.split(' ').nth(1)?.to_owned();
    let mut fields = Vec::new();
    for line in lines {
        let line = line.ok()?;
        let Some((name, value)) = line.split_once(": ") else { break };
        fields.push((name.to_lowercase(), value.to_owned()));
    }
    Some(Request { path, fields, at: Instant::now() })
}

/// An answer with a body of known length.
pub(crate) fn send(stream: &mut TcpStream, head: &str, body: impl AsRef<[u8]>) -> std::io::Result<()> {
    let body = body.as_ref();
    write!(stream, "HTTP/1.1 {head}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len())?;
    stream.write_all(body)
}

/// The page of an article.
pub(crate) fn page(number: usize) -> String {
    format!(
        "<html lang=en><head><meta charset=utf-8><title>Loan {number}</title></head><body><h1>Loan {number}</h1><p>Japan \
         lent Kenya ${number} million, the two governments said in Tokyo, and it is to be repaid in forty years.</p></body></html>"
    )
}

/// A feed of so many items, which link to `/article/NUMBER`.
pub(crate) fn feed(numbers: impl IntoIterator<Item = usize>) -> String {
    let items: String = numbers
        .into_iter()
        .map(|number| {
            format!(
                "<item><title>Loan {number}</title><link>/article/{number}</link><guid isPermaLink=\"false\">{number}</guid>\
                 <pubDate>Mon, 13 Mar 2006 10:00:00 GMT</pubDate><description>In short: loan {number}.</description></item>"
            )
        })
        .collect();
    format!("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Feed</title>{items}</channel></rss>")
}
