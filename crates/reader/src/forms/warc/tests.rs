use std::io::{Cursor, Write};

use flate2::{Compression, write::GzEncoder};
use jiff::civil::date;

use super::*;

fn page(number: usize) -> String {
    format!(
        "<html lang=en><head><meta charset=utf-8><title>Loan {number}</title></head><body><h1>Loan {number}</h1><p>Japan \
         lent Kenya ${number} million, the two governments said in Tokyo, and it is to be repaid in forty years.</p></body></html>"
    )
}

fn record(kind: &str, target: &str, media: &str, block: &[u8]) -> Vec<u8> {
    let head = format!(
        "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {target}\r\nWARC-Date: 2024-05-06T07:08:09Z\r\nContent-Type: \
         {media}\r\nContent-Length: {}\r\n\r\n",
        block.len()
    );
    [head.as_bytes(), block, b"\r\n\r\n"].concat()
}

fn response(number: usize, head: &str, body: &[u8]) -> Vec<u8> {
    let block = [format!("HTTP/1.1 {head}\r\n\r\n").as_bytes(), body].concat();
    record("response", &format!("https://example.org/{number}"), "application/http; msgtype=response", &block)
}

fn good(number: usize) -> Vec<u8> {
    response(number, "200 OK\r\nContent-Type: text/html; charset=utf-8", page(number).as_bytes())
}

fn pack(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).expect("memory takes it");
    encoder.finish().expect("memory takes it")
}

fn read(bytes: Vec<u8>) -> Vec<Result<Article, String>> {
    let articles = crate::read(Input::new("archive", Cursor::new(bytes)), None).expect("an archive");
    articles.map(|article| article.map_err(|error| error.to_string())).collect()
}

fn titles(read: &[Result<Article, String>]) -> Vec<&str> {
    read.iter().flatten().filter_map(|article| article.title.as_deref()).collect()
}

#[test]
fn pages_answered_with_success_are_articles() {
    let info = record("warcinfo", "-", "application/warc-fields", b"software: test\r\n");
    let request =
        record("request", "https://example.org/1", "application/http; msgtype=request", b"GET / HTTP/1.1\r\n\r\n");
    let picture = response(5, "200 OK\r\nContent-Type: image/png", b"\x89PNG");
    let gone = response(6, "404 Not Found\r\nContent-Type: text/html", page(6).as_bytes());
    let plain = [info, request, good(1), picture, gone, good(2)].concat();
    for archive in [plain.clone(), [pack(&good(1)), pack(&good(2))].concat(), pack(&plain)] {
        let read = read(archive);
        assert_eq!(titles(&read), ["Loan 1", "Loan 2"]);
        assert_eq!(read.len(), 2);
        let first = read[0].as_ref().expect("an article");
        assert!(first.text.starts_with("Japan lent Kenya $1 million"));
        assert_eq!(
            (first.url.as_deref(), first.publication.as_deref()),
            (Some("https://example.org/1"), Some("example.org"))
        );
    }
}

#[test]
fn bodies_are_unpacked_and_decoded() {
    let russian = page(1).replace("utf-8", "windows-1251").replace("Japan lent", "Япония предоставила");
    let (russian, _, _) = encoding_rs::WINDOWS_1251.encode(&russian);
    let packed = pack(page(2).as_bytes());
    let mut chunked = Vec::new();
    for chunk in page(3).as_bytes().chunks(50) {
        chunked.extend(format!("{:x};x=y\r\n", chunk.len()).bytes().chain(chunk.iter().copied()).chain(*b"\r\n"));
    }
    chunked.extend(b"0\r\n\r\n");
    let html = "200 OK\r\nContent-Type: text/html";
    let archive = [
        response(1, html, &russian),
        response(2, &format!("{html}\r\nContent-Encoding: gzip"), &packed),
        response(3, &format!("{html}\r\nTransfer-Encoding: chunked"), &chunked),
        // The head of an answer is kept as it was though the body is unpacked.
        response(4, &format!("{html}\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip"), page(4).as_bytes()),
    ];
    let read = read(archive.concat());
    assert_eq!(titles(&read), ["Loan 1", "Loan 2", "Loan 3", "Loan 4"]);
    assert!(read[0].as_ref().expect("an article").text.starts_with("Япония предоставила"));
}

/// As brotli has it, stored: a window of 64 KiB, one part of up to 64 KiB as it is, and the end.
fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    // So that it does not begin as text does.
    bytes.resize(bytes.len().next_multiple_of(16) + 10, b' ');
    let head = (bytes.len() as u32 - 1) << 4 | 1 << 20;
    [&head.to_le_bytes()[..3], &bytes, &[3]].concat()
}

fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(bytes).expect("memory takes it");
    encoder.finish().expect("memory takes it")
}

fn zstd(bytes: &[u8]) -> Vec<u8> {
    ruzstd::encoding::compress_to_vec(bytes, ruzstd::encoding::CompressionLevel::Fastest)
}

#[test]
fn bodies_are_unpacked_whatever_they_are_packed_with() {
    let packed = |number: usize, coding: &str, body: &[u8]| {
        response(number, &format!("200 OK\r\nContent-Type: text/html\r\nContent-Encoding: {coding}"), body)
    };
    let bytes = |number: usize| page(number).into_bytes();
    let mut cut = brotli(&bytes(7));
    cut.truncate(cut.len() / 2);
    let zlib = deflate(&bytes(4));
    let archive = [
        packed(1, "br", &brotli(&bytes(1))),
        packed(2, "zstd", &zstd(&bytes(2))),
        packed(3, "Deflate", &deflate(&bytes(3))),
        // Without zlib's head and checksum, as some servers send it.
        packed(4, "deflate", &zlib[2..zlib.len() - 4]),
        packed(5, "br, gzip", &pack(&brotli(&bytes(5)))),
        packed(6, "br", &bytes(6)),
        packed(7, "br", &cut),
        packed(8, "zstd", &zstd(&vec![b' '; 40 << 20])),
        packed(9, "identity", &bytes(9)),
    ];
    let read = read(archive.concat());
    assert_eq!(titles(&read), ["Loan 1", "Loan 2", "Loan 3", "Loan 4", "Loan 5", "Loan 6", "Loan 9"]);
    let errors: Vec<&String> = read.iter().filter_map(|one| one.as_ref().err()).collect();
    assert_eq!(errors.len(), 2, "{errors:?}");
    assert!(errors[0].contains("record 7") && errors[0].contains("packed with br, which is damaged"), "{errors:?}");
    assert!(errors[1].contains("record 8") && errors[1].contains("longer than 16 MiB"), "{errors:?}");
}

#[test]
fn archives_packed_with_zstd_are_read() {
    let skipped = [&[0x5d, 0x2a, 0x4d, 0x18, 3, 0, 0, 0][..], b"abc"].concat();
    let archive = [skipped, zstd(&good(1)), zstd(&good(2))].concat();
    let read = read(archive.clone());
    assert_eq!(titles(&read), ["Loan 1", "Loan 2"]);
    let read = self::read(archive[..archive.len() - 20].to_vec());
    assert_eq!(titles(&read), ["Loan 1"]);
    assert!(read[1].is_err());
}

#[test]
fn texts_of_wet_files_are_articles() {
    let read = read(record("conversion", "https://example.org/1", "text/plain", "Mali paid.".as_bytes()));
    assert_eq!(read[0].as_ref().expect("an article").text, "Mali paid.");
}

#[test]
fn the_day_of_the_crawl_is_the_last_day() {
    let dated = page(1).replace("<h1>", "<meta name=date content=2031-01-01><time datetime=2024-05-05></time><h1>");
    let read = read(response(1, "200 OK\r\nContent-Type: text/html", dated.as_bytes()));
    assert_eq!(read[0].as_ref().expect("an article").published, Some(date(2024, 5, 5)));
}

#[test]
fn damage_is_named_and_reading_goes_on() {
    let mut broken = pack(&good(2));
    let middle = broken.len() / 2;
    broken[middle..middle + 8].fill(0xaa);
    let result = read([pack(&good(1)), broken, pack(&good(3))].concat());
    assert_eq!(titles(&result), ["Loan 1", "Loan 3"]);
    assert!(
        result.iter().any(|one| one.as_ref().is_err_and(|error| error.contains("record 2") && error.contains("gzip")))
    );

    let nonsense = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: lots\r\n\r\nwords\r\n".to_vec();
    let result = read([good(1), nonsense, good(3)].concat());
    assert_eq!(titles(&result), ["Loan 1", "Loan 3"]);
    assert!(result[1].as_ref().is_err_and(|error| error == "archive, record 2 was skipped: it has no Content-Length"));

    let mut cut = [good(1), good(2)].concat();
    cut.truncate(cut.len() - 40);
    let result = read(cut);
    assert_eq!(titles(&result), ["Loan 1"]);
    assert!(result[1].as_ref().is_err_and(|error| error.contains("record 2 was skipped: the archive breaks off")));
}

#[test]
fn bombs_are_survived() {
    // A page of 200 MB behind some hundred kB, as a member of the archive and as the body of a small one.
    let zeros = vec![b' '; 200 << 20];
    let outer = pack(&response(2, "200 OK\r\nContent-Type: text/html", &zeros));
    let inner = response(3, "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip", &pack(&zeros));
    drop(zeros);
    let result = read([pack(&good(1)), outer, pack(&inner), pack(&good(4))].concat());
    assert_eq!(titles(&result), ["Loan 1", "Loan 4"]);
    let errors: Vec<&String> = result.iter().filter_map(|one| one.as_ref().err()).collect();
    assert_eq!(errors.len(), 2, "{errors:?}");
    assert!(errors.iter().all(|error| error.contains("page is longer than 16 MiB")), "{errors:?}");
}
