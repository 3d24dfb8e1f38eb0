//! Web archives (WARC 1.0 and 1.1, ISO 28500), packed with gzip record by record as CC-NEWS is, or plain. Each page that was
//! answered with success is an article; so is each text of a WET file.
//!
//! A record is read whole only where it is a page of 16 MiB at most; all others run by. Behind a damaged record, reading goes
//! on with the next that can be found.

use std::io::{self, BufRead, BufReader, Read};

use brotli_decompressor::{BrotliDecoderParameter, Decompressor};
use demarche_statement::Article;
use flate2::bufread::{DeflateDecoder, ZlibDecoder};

use super::html;
use crate::form::{Articles, Reader};
use crate::gunzip::{self, Gunzip};
use crate::input::{About, LONGEST};
use crate::unzstd::{self, Unzstd};
use crate::{Error, Input, charset, dates, language};

pub(crate) struct Warc;

/// The longest line, and the longest head of a record or an answer, in bytes.
const LONGEST_HEAD: usize = 64 << 10;

impl Reader for Warc {
    fn name(&self) -> &'static str {
        "warc"
    }

    fn about(&self) -> &'static str {
        "the file is a web archive; each page that was answered with success is an article"
    }

    fn endings(&self) -> &'static [&'static str] {
        &["warc", "wet"]
    }

    fn is_sure(&self, head: &str) -> bool {
        head.starts_with("WARC/")
    }

    fn read(&self, input: Input, packed: bool) -> Result<Articles, Error> {
        let name = input.name().to_owned();
        let source = if packed {
            Source::Packed(Box::new(BufReader::with_capacity(64 << 10, Gunzip::new(input.bytes))))
        } else {
            Source::Plain(input.bytes)
        };
        Ok(Box::new(Records { name, source, number: 0, is_over: false }))
    }
}

enum Source {
    Plain(Box<dyn BufRead>),
    Packed(Box<BufReader<Gunzip<Box<dyn BufRead>>>>),
}

impl Source {
    fn bytes(&mut self) -> &mut dyn BufRead {
        match self {
            Self::Plain(bytes) => bytes,
            Self::Packed(bytes) => bytes,
        }
    }
}

struct Records {
    name: String,
    source: Source,
    /// Of the record at hand, from 1; what was damaged counts as one.
    number: usize,
    is_over: bool,
}

/// Names in small letters, and values.
type Fields = Vec<(String, String)>;

fn field<'f>(fields: &'f Fields, name: &str) -> Option<&'f str> {
    fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

/// Why a record could not be read.
enum Damage {
    /// The archive ends within it.
    End,
    /// It is not as it should be.
    Form(&'static str),
    /// Its gzip is damaged.
    Packing(io::Error),
    /// The input fails.
    Input(io::Error),
}

impl Records {
    /// The next article; `None` at the end of the archive.
    fn read(&mut self) -> Result<Option<Article>, Error> {
        loop {
            match self.record() {
                Ok(None) => return Ok(None),
                Ok(Some((fields, block))) => {
                    if let Some(article) = article(&fields, block).map_err(|problem| self.skipped(&fields, problem))? {
                        return Ok(Some(article));
                    }
                }
                Err(Damage::Input(source)) => {
                    self.is_over = true;
                    return Err(Error::read(&self.name, source));
                }
                Err(Damage::End) => {
                    self.is_over = true;
                    return Err(self.skipped(&Vec::new(), "the archive breaks off within it; fetch the archive again"));
                }
                Err(Damage::Form(problem)) => {
                    let error = self.skipped(&Vec::new(), problem);
                    self.find_next();
                    return Err(error);
                }
                Err(Damage::Packing(problem)) => {
                    let problem = format!("its gzip is damaged ({problem}); fetch the archive again");
                    let error = self.skipped(&Vec::new(), problem);
                    let Source::Packed(bytes) = &mut self.source else { return Err(error) };
                    // Nothing is buffered: a failure comes when more is asked for.
                    self.is_over = !bytes.get_mut().resume().unwrap_or(false);
                    return Err(error);
                }
            }
        }
    }

    fn skipped(&self, fields: &Fields, problem: impl Into<String>) -> Error {
        let target = field(fields, "warc-target-uri").map(|target| format!(" ({target})")).unwrap_or_default();
        Error::skipped(format!("{}, record {}{target}", self.name, self.number), problem)
    }

    /// Puts the reading before the next line that begins a record.
    fn find_next(&mut self) {
        let bytes = self.source.bytes();
        loop {
            match bytes.fill_buf() {
                Ok(buffer) if buffer.starts_with(b"WARC/1.") => return,
                Ok(buffer) if !buffer.is_empty() => {
                    if bytes.skip_until(b'\n').is_err() {
                        return;
                    }
                }
                // The next reading sees the same.
                _ => return,
            }
        }
    }

    /// What went wrong with the bytes.
    fn damage(&self, error: io::Error) -> Damage {
        let is_packing = matches!(
            error.kind(),
            io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput | io::ErrorKind::UnexpectedEof
        );
        match self.source {
            Source::Packed(_) if is_packing => Damage::Packing(error),
            _ => Damage::Input(error),
        }
    }

    /// A record with its block, which is empty where it holds no page.
    fn record(&mut self) -> Result<Option<(Fields, Vec<u8>)>, Damage> {
        let first = loop {
            match self.line()? {
                None => return Ok(None),
                Some(line) if line.is_empty() => {}
                Some(line) => break line,
            }
        };
        self.number += 1;
        if !first.starts_with("WARC/1.") {
            return Err(Damage::Form("it does not begin with `WARC/1.0` or `WARC/1.1`"));
        }
        let mut fields = Fields::new();
        let mut size = 0;
        loop {
            let line = self.line()?.ok_or(Damage::End)?;
            if line.is_empty() {
                break;
            }
            size += line.len();
            if size > LONGEST_HEAD {
                return Err(Damage::Form("its head is longer than 64 KiB"));
            }
            add_field(&mut fields, &line);
        }
        let Some(length) = field(&fields, "content-length").and_then(|length| length.parse::<u64>().ok()) else {
            return Err(Damage::Form("it has no Content-Length"));
        };
        let is_page = is_page(&fields);
        let mut block = Vec::new();
        let mut within = self.source.bytes().take(length);
        let read = if is_page && length <= LONGEST as u64 {
            within.read_to_end(&mut block).map(|count| count as u64)
        } else {
            io::copy(&mut within, &mut io::sink())
        };
        match read {
            Ok(read) if read < length => Err(Damage::End),
            Ok(_) if is_page && length > LONGEST as u64 => Err(Damage::Form("its page is longer than 16 MiB")),
            Ok(_) => Ok(Some((fields, block))),
            Err(error) => Err(self.damage(error)),
        }
    }

    /// A line without its end; `None` at the end of the archive.
    fn line(&mut self) -> Result<Option<String>, Damage> {
        let mut line = Vec::new();
        let read = self.source.bytes().take(LONGEST_HEAD as u64).read_until(b'\n', &mut line);
        match read {
            Ok(0) => Ok(None),
            Ok(_) if line.len() == LONGEST_HEAD && line.last() != Some(&b'\n') => {
                Err(Damage::Form("a line of its head is longer than 64 KiB"))
            }
            Ok(_) => Ok(Some(String::from_utf8_lossy(&line).trim_end_matches(['\r', '\n']).to_owned())),
            Err(error) => Err(self.damage(error)),
        }
    }
}

impl Iterator for Records {
    type Item = Result<Article, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_over {
            return None;
        }
        self.read().transpose()
    }
}

fn add_field(fields: &mut Fields, line: &str) {
    if let (true, Some((_, value))) = (line.starts_with([' ', '\t']), fields.last_mut()) {
        // A field goes on.
        value.push(' ');
        value.push_str(line.trim());
    } else if let Some((name, value)) = line.split_once(':') {
        fields.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
    }
}

fn is_page(fields: &Fields) -> bool {
    let media = field(fields, "content-type").unwrap_or_default().to_ascii_lowercase();
    match field(fields, "warc-type") {
        Some("response") => media.starts_with("application/http"),
        Some("resource") => is_html(&media),
        Some("conversion") => media.starts_with("text/plain"),
        _ => false,
    }
}

fn is_html(media: &str) -> bool {
    media.starts_with("text/html") || media.starts_with("application/xhtml")
}

/// The article of a record, if it is a page.
fn article(fields: &Fields, block: Vec<u8>) -> Result<Option<Article>, String> {
    if block.is_empty() {
        return Ok(None);
    }
    let target = field(fields, "warc-target-uri").map(|target| target.trim_matches(['<', '>']).to_owned());
    let mut about = About {
        url: target,
        media_type: field(fields, "content-type").map(str::to_owned),
        fetched: field(fields, "warc-date").and_then(dates::day),
    };
    match field(fields, "warc-type") {
        Some("conversion") => {
            let text = charset::decode(block, encoding_rs::UTF_8);
            let tag = field(fields, "warc-identified-content-language").and_then(|tags| tags.split(',').next());
            let language = language::of(&text, tag.map(str::to_owned));
            let article = Article { url: about.url, language, ..Article::new(text) };
            return Ok(Some(article).filter(|article| !article.text.trim().is_empty()));
        }
        Some("response") => {}
        _ => return page(block, &about).map(Some),
    }
    let (status, head, body) = answer(&block).ok_or("it holds no HTTP answer")?;
    let media = field(&head, "content-type").unwrap_or_default();
    if status != 200 || !is_html(&media.to_ascii_lowercase()) {
        return Ok(None);
    }
    about.media_type = Some(media.to_owned());
    let coding = |name: &str, word: &str| {
        field(&head, name).is_some_and(|value| value.to_ascii_lowercase().split(',').any(|one| one.trim() == word))
    };
    let mut body = body.to_vec();
    // Some crawlers keep the head of the answer though they have unpacked the body.
    if coding("transfer-encoding", "chunked")
        && let Some(whole) = unchunked(&body)
    {
        body = whole;
    }
    let codings = field(&head, "content-encoding").unwrap_or_default().to_ascii_lowercase();
    // The last was put on last.
    for coding in codings.split(',').rev() {
        body = unpacked(body, coding.trim())?;
    }
    page(body, &about).map(Some)
}

/// A body without what it is packed with. Some crawlers keep the head of the answer though they have unpacked the body: what
/// does not look packed is left as it is, and so is text that is none of what it is said to be packed with.
fn unpacked(body: Vec<u8>, coding: &str) -> Result<Vec<u8>, String> {
    let bytes = &body[..];
    let has_mark = !matches!(coding, "br" | "deflate");
    let packed: Box<dyn Read + '_> = match coding {
        "gzip" | "x-gzip" if body.starts_with(&gunzip::MAGIC) => Box::new(Gunzip::new(bytes)),
        "zstd" if body.starts_with(&unzstd::MAGIC) => Box::new(Unzstd::new(bytes)),
        "br" => {
            let mut brotli = Decompressor::new(bytes, 4 << 10);
            // Windows of up to 16 MiB, as the standard has them, and no wider.
            brotli.set_parameter(BrotliDecoderParameter::BROTLI_DECODER_PARAM_LARGE_WINDOW, 0);
            Box::new(brotli)
        }
        // By the standard with the head of zlib; some servers leave that out.
        "deflate" if matches!(bytes, [one, two, ..] if one & 15 == 8 && u16::from_be_bytes([*one, *two]) % 31 == 0) => {
            Box::new(ZlibDecoder::new(bytes))
        }
        "deflate" => Box::new(DeflateDecoder::new(bytes)),
        _ => return Ok(body),
    };
    let mut unpacked = Vec::new();
    let read = packed.take(LONGEST as u64 + 1).read_to_end(&mut unpacked);
    match read {
        Err(_) if !has_mark && charset::is_utf8_start(&body) => return Ok(body),
        Err(error) => return Err(format!("its page is packed with {coding}, which is damaged ({error})")),
        Ok(_) => {}
    }
    if unpacked.len() > LONGEST {
        return Err(format!("its page is longer than {} MiB", LONGEST >> 20));
    }
    Ok(unpacked)
}

fn page(body: Vec<u8>, about: &About) -> Result<Article, String> {
    let declared = about.charset().into_iter().chain(html::declared(&body));
    let encoding = charset::of_declared(&body, declared);
    let article = html::article(&charset::decode(body, encoding), about);
    if article.text.trim().is_empty() {
        return Err("no text was found in it".to_owned());
    }
    Ok(article)
}

/// Status, head and body of an HTTP answer.
fn answer(block: &[u8]) -> Option<(u16, Fields, &[u8])> {
    let mut rest = block;
    let mut next = || {
        let end = rest.iter().take(LONGEST_HEAD).position(|&byte| byte == b'\n')?;
        let line = String::from_utf8_lossy(&rest[..end]).trim_end_matches('\r').to_owned();
        rest = &rest[end + 1..];
        Some(line)
    };
    let first = next()?;
    let status = first.strip_prefix("HTTP/")?.split_whitespace().nth(1)?.parse().ok()?;
    let mut fields = Fields::new();
    loop {
        let line = next()?;
        if line.is_empty() {
            break;
        }
        if fields.len() < 1000 {
            add_field(&mut fields, &line);
        }
    }
    Some((status, fields, rest))
}

/// A body without the marks of its chunks; `None` where it has none.
fn unchunked(body: &[u8]) -> Option<Vec<u8>> {
    let mut rest = body;
    let mut whole = Vec::with_capacity(body.len());
    loop {
        let end = rest.iter().take(1024).position(|&byte| byte == b'\n')?;
        let size = std::str::from_utf8(&rest[..end]).ok()?.split(';').next()?.trim();
        let size = usize::from_str_radix(size, 16).ok()?;
        rest = &rest[end + 1..];
        if size == 0 {
            return Some(whole);
        }
        let Some(chunk) = rest.get(..size) else {
            // Cut by whoever crawled: what there is.
            whole.extend_from_slice(rest);
            return Some(whole);
        };
        whole.extend_from_slice(chunk);
        rest = &rest[size..];
        rest = rest.strip_prefix(b"\r\n").or_else(|| rest.strip_prefix(b"\n")).unwrap_or(rest);
    }
}

#[cfg(test)]
mod tests;
