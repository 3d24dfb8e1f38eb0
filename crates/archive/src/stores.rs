//! Object stores: what lies under `s3://` and `gs://` is listed, read piece by piece, and written object by object.
//!
//! Credentials and the like come from the environment, as the tools of the stores take them. All waiting is done here: callers
//! see plain readers and files, and any number of threads may use one [`Place`].

use std::fs::File;
use std::future::Future;
use std::io::{self, BufReader, Read, Seek};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use futures_util::TryStreamExt;
use object_store::aws::AmazonS3Builder;
use object_store::gcp::GoogleCloudStorageBuilder;
use object_store::path::Path as Key;
use object_store::{
    GetOptions, GetRange, ObjectMeta, ObjectStore, ObjectStoreExt, PutMode, PutPayload, RetryConfig, WriteMultipart,
};
use tokio::runtime::Runtime;
use tokio::task::JoinHandle;
use url::Url;

/// Why something in an object store cannot be had or written. Each names the address.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The address is none of a store.
    #[error(
        "{address} is no address in an object store: {problem}; write it as s3://bucket/folder or gs://bucket/folder"
    )]
    Address {
        /// As it was given.
        address: String,
        /// What is wrong with it.
        problem: String,
    },
    /// The store has no such thing.
    #[error("{address} is not there: the store has no such bucket, or nothing under that name; {remedy}")]
    Missing {
        /// The address.
        address: String,
        /// What to do.
        remedy: &'static str,
    },
    /// The object is no longer the one that was listed.
    #[error("{address} changed while it was read; name a new folder with -o to begin anew")]
    Changed {
        /// The address.
        address: String,
    },
    /// The store does not know the credentials, or does not let them do it.
    #[error("{address}: the store refuses access ({problem}); {remedy}")]
    Refused {
        /// The address.
        address: String,
        /// What the store said.
        problem: String,
        /// What to do.
        remedy: &'static str,
    },
    /// The store cannot be reached, or fails.
    #[error("cannot use {address}: {problem}; see to it that the store can be reached, and run the same command again")]
    Failed {
        /// The address.
        address: String,
        /// What went wrong.
        problem: String,
    },
}

/// Whether a name is an address in an object store: `s3://`, `s3a://` or `gs://`.
pub fn is_store_address(name: &str) -> bool {
    name.split_once("://").is_some_and(|(scheme, _)| matches!(scheme, "s3" | "s3a" | "gs"))
}

/// How much of an object is asked for at a time. One piece is read from while the next is on its way.
const PIECE: u64 = 4 << 20;

/// How much of a file is sent at a time, and so many times at once.
const CHUNK: usize = 8 << 20;
const AT_ONCE: usize = 2;

/// How often and how long a request is tried again where the store fails or cannot be reached.
const TRIES: usize = 5;
const PATIENCE: Duration = Duration::from_secs(60);

/// Does the waiting. One thread is enough, for what is waited for is the network.
static RUNTIME: LazyLock<io::Result<Runtime>> = LazyLock::new(|| {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).thread_name("store").enable_all().build()
});

/// A bucket, or something in it: an object, or what all begins with one name, as a folder.
#[derive(Clone, Debug)]
pub struct Place {
    store: Arc<dyn ObjectStore>,
    /// The address of the bucket, with no slash behind it.
    bucket: String,
    key: Key,
}

/// An object, as it was listed.
#[derive(Clone, Debug)]
pub struct Object {
    place: Place,
    /// How many bytes it has.
    pub bytes: u64,
    /// The store's mark of its content, else the time of its last change.
    pub version: String,
    /// The mark, to ask for this content and no other.
    mark: Option<String>,
}

impl Place {
    /// What is at an address. Nothing is asked of the store yet.
    ///
    /// # Errors
    /// If it is no address of a store, or what the environment says of the store cannot be used.
    pub fn at(address: &str) -> Result<Self, StoreError> {
        let bad = |problem: String| StoreError::Address { address: address.to_owned(), problem };
        let url = Url::parse(address).map_err(|error| bad(error.to_string()))?;
        let Some(bucket) = url.host_str().filter(|bucket| !bucket.is_empty()) else {
            return Err(bad("it names no bucket".to_owned()));
        };
        // As it stands: what is written in an address is the key, with blanks, signs and letters of any language.
        let rest = address.split_once("://").and_then(|(_, rest)| rest.split_once('/')).map_or("", |(_, key)| key);
        let key = Key::parse(rest.trim_end_matches('/')).map_err(|error| bad(error.to_string()))?;
        let retry = RetryConfig { max_retries: TRIES, retry_timeout: PATIENCE, ..RetryConfig::default() };
        let unusable = |error: object_store::Error| StoreError::Failed {
            address: address.to_owned(),
            problem: format!("the environment does not say how ({error})"),
        };
        let store: Arc<dyn ObjectStore> = match url.scheme() {
            "s3" | "s3a" => Arc::new(
                AmazonS3Builder::from_env().with_bucket_name(bucket).with_retry(retry).build().map_err(unusable)?,
            ),
            "gs" => Arc::new(
                GoogleCloudStorageBuilder::from_env()
                    .with_bucket_name(bucket)
                    .with_retry(retry)
                    .build()
                    .map_err(unusable)?,
            ),
            other => return Err(bad(format!("no way to `{other}` is built in"))),
        };
        Ok(Self { store, bucket: format!("{}://{bucket}", url.scheme()), key })
    }

    /// Another store's bucket, for tests.
    #[cfg(test)]
    pub(crate) fn within(store: Arc<dyn ObjectStore>, key: &str) -> Self {
        Self { store, bucket: "s3://bucket".to_owned(), key: Key::from(key) }
    }

    /// Its address.
    pub fn address(&self) -> String {
        format!("{}/{}", self.bucket, self.key)
    }

    /// What is called so in it, as in a folder.
    #[must_use]
    pub fn join(&self, name: &str) -> Self {
        let key = name.split('/').fold(self.key.clone(), |key, part| key.join(part));
        Self { key, ..self.clone() }
    }

    /// Whether it lies in another place, or is it.
    pub fn is_within(&self, other: &Self) -> bool {
        self.bucket == other.bucket && self.key.prefix_matches(&other.key)
    }

    /// The object of this name; else all that lie under it as in a folder and are wanted by their names, in the order of these.
    /// What is hidden, with a dot before its name or that of a folder, is left out.
    ///
    /// # Errors
    /// If there is none, or the store cannot be asked.
    pub fn objects(&self, wanted: impl Fn(&str) -> bool) -> Result<Vec<Object>, StoreError> {
        if !self.key.as_ref().is_empty() {
            match self.wait(self.store.head(&self.key))? {
                Ok(about) => return Ok(vec![self.object(about)]),
                Err(object_store::Error::NotFound { .. }) => {}
                Err(error) => return Err(self.failure(error)),
            }
        }
        let found = self.under()?;
        if found.is_empty() {
            return Err(self.missing());
        }
        let depth = self.key.parts().count();
        let is_hidden =
            |object: &Object| object.place.key.parts().skip(depth).any(|part| part.as_ref().starts_with('.'));
        let is_wanted = |object: &Object| object.place.key.filename().is_some_and(&wanted);
        Ok(found.into_iter().filter(|object| !is_hidden(object) && is_wanted(object)).collect())
    }

    /// All objects under it, in the order of their names.
    pub(crate) fn under(&self) -> Result<Vec<Object>, StoreError> {
        let prefix = Some(&self.key).filter(|key| !key.as_ref().is_empty());
        let found: Vec<ObjectMeta> =
            self.wait(self.store.list(prefix).try_collect::<Vec<_>>())?.map_err(|error| self.failure(error))?;
        let mut found: Vec<Object> = found.into_iter().map(|about| self.object(about)).collect();
        found.sort_by(|one, other| one.place.key.cmp(&other.place.key));
        Ok(found)
    }

    fn object(&self, about: ObjectMeta) -> Object {
        Object {
            place: Self { key: about.location, ..self.clone() },
            bytes: about.size,
            version: about.e_tag.clone().unwrap_or_else(|| about.last_modified.to_rfc3339()),
            mark: about.e_tag,
        }
    }

    /// All bytes of the object here; none where there is none.
    pub(crate) fn get(&self) -> Result<Option<Vec<u8>>, StoreError> {
        let get = async {
            let found = self.store.get(&self.key).await?;
            found.bytes().await
        };
        match self.wait(get)? {
            Ok(bytes) => Ok(Some(bytes.into())),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(self.failure(error)),
        }
    }

    /// Makes an object here of some bytes, in one step.
    pub(crate) fn put(&self, bytes: Vec<u8>) -> Result<(), StoreError> {
        self.wait(self.store.put(&self.key, PutPayload::from(bytes)))?.map_err(|error| self.failure(error))?;
        Ok(())
    }

    /// Makes an object here where there is none. Says whether there was none.
    pub(crate) fn put_new(&self, bytes: Vec<u8>) -> Result<bool, StoreError> {
        match self.wait(self.store.put_opts(&self.key, PutPayload::from(bytes), PutMode::Create.into()))? {
            Ok(_) => Ok(true),
            Err(object_store::Error::AlreadyExists { .. } | object_store::Error::Precondition { .. }) => Ok(false),
            Err(error) => Err(self.failure(error)),
        }
    }

    /// Makes an object here of all of a file: in one step, however many requests it takes. Some chunks lie in memory at a time.
    pub(crate) fn put_file(&self, mut file: File) -> Result<(), StoreError> {
        let unreadable = |source: io::Error| StoreError::Failed {
            address: self.address(),
            problem: format!("the temporary file for it cannot be read ({source})"),
        };
        file.rewind().map_err(unreadable)?;
        let mut chunk = Vec::new();
        let mut next = |file: &mut File| -> Result<Vec<u8>, StoreError> {
            chunk.clear();
            Read::take(&mut *file, CHUNK as u64).read_to_end(&mut chunk).map_err(unreadable)?;
            Ok(std::mem::take(&mut chunk))
        };
        let first = next(&mut file)?;
        if first.len() < CHUNK {
            return self.put(first);
        }
        let upload = self.wait(self.store.put_multipart(&self.key))?.map_err(|error| self.failure(error))?;
        let runtime = self.runtime()?;
        // Requests that are under way run on the runtime.
        let _entered = runtime.enter();
        let mut upload = WriteMultipart::new_with_chunk_size(upload, CHUNK);
        let mut bytes = first;
        while !bytes.is_empty() {
            upload.put(bytes.into());
            runtime.block_on(upload.wait_for_capacity(AT_ONCE)).map_err(|error| self.failure(error))?;
            bytes = next(&mut file)?;
        }
        runtime.block_on(upload.finish()).map_err(|error| self.failure(error))?;
        Ok(())
    }

    fn runtime(&self) -> Result<&'static Runtime, StoreError> {
        RUNTIME.as_ref().map_err(|error| StoreError::Failed {
            address: self.address(),
            problem: format!("no thread can be started ({error})"),
        })
    }

    fn wait<F: Future>(&self, work: F) -> Result<F::Output, StoreError> {
        Ok(self.runtime()?.block_on(work))
    }

    fn is_google(&self) -> bool {
        self.bucket.starts_with("gs:")
    }

    fn missing(&self) -> StoreError {
        let remedy = if self.is_google() {
            "see whether it is spelt so"
        } else {
            "see whether it is spelt so, and AWS_REGION and AWS_ENDPOINT_URL name its store"
        };
        StoreError::Missing { address: self.address(), remedy }
    }

    /// What an error of the store means for whoever named the place.
    fn failure(&self, error: object_store::Error) -> StoreError {
        use object_store::Error;
        let address = self.address();
        let all = in_words(&error);
        // Some requests tell the status in words only.
        let has_status = |code: u16| all.contains(&format!("status code: {code}"));
        let words = in_short(&all);
        match error {
            Error::NotFound { .. } => self.missing(),
            _ if has_status(404) => self.missing(),
            Error::Precondition { .. } => StoreError::Changed { address },
            Error::PermissionDenied { .. } | Error::Unauthenticated { .. } => {
                StoreError::Refused { address, problem: words, remedy: self.credentials() }
            }
            _ if has_status(403) || has_status(401) => {
                StoreError::Refused { address, problem: words, remedy: self.credentials() }
            }
            // Without credentials in the environment they are asked for where machines in the cloud find theirs.
            _ if NO_CREDENTIALS.iter().any(|sign| all.contains(sign)) => StoreError::Refused {
                address,
                problem: "no credentials were found".to_owned(),
                remedy: self.credentials(),
            },
            _ => StoreError::Failed { address, problem: words },
        }
    }

    fn credentials(&self) -> &'static str {
        if self.is_google() {
            "set GOOGLE_APPLICATION_CREDENTIALS to the file of an account that may use the bucket"
        } else {
            "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_SESSION_TOKEN, where there is one) to those of an account \
             that may use the bucket, or AWS_SKIP_SIGNATURE=true for a public one"
        }
    }
}

/// What stands in an error where machines in the cloud would find their credentials.
const NO_CREDENTIALS: &[&str] = &["169.254.169.254", "169.254.170.2", "metadata.google.internal"];

/// The words of an error and its causes, on one line.
fn in_words(error: &object_store::Error) -> String {
    let mut words = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(next) = cause {
        let more = next.to_string();
        if !words.contains(&more) {
            words = format!("{words}: {more}");
        }
        cause = next.source();
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The same without what the store sends as XML around its own words.
fn in_short(words: &str) -> String {
    let within = |name: &str| {
        let (_, rest) = words.split_once(&format!("<{name}>"))?;
        Some(rest.split_once(&format!("</{name}>"))?.0.trim().trim_end_matches('.'))
    };
    match (within("Code"), within("Message")) {
        (Some(code), Some(message)) => format!("{code}: {message}"),
        _ => words.to_owned(),
    }
}

impl Object {
    /// Its address.
    pub fn address(&self) -> String {
        self.place.address()
    }

    /// Where it is.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// The object as the store has it now.
    ///
    /// # Errors
    /// If it is gone, or the store cannot be asked.
    pub fn now(&self) -> Result<Self, StoreError> {
        let place = &self.place;
        let about = place.wait(place.store.head(&place.key))?.map_err(|error| place.failure(error))?;
        Ok(place.object(about))
    }

    /// Its bytes, piece by piece: two pieces lie in memory at a time. Where it has changed or gone, reading fails.
    pub fn read(&self) -> BufReader<impl Read + use<>> {
        BufReader::with_capacity(
            64 << 10,
            Pieces { object: self.clone(), asked: 0, next: None, piece: Vec::new(), at: 0 },
        )
    }

    /// Its content in a file without a name, for what must be read here and there.
    ///
    /// # Errors
    /// If it cannot be read, or the disk does not take it.
    pub fn in_file(&self) -> io::Result<tempfile::NamedTempFile> {
        let mut file = tempfile::NamedTempFile::new()?;
        io::copy(&mut self.read(), &mut file)?;
        Ok(file)
    }
}

type Piece = Result<Vec<u8>, object_store::Error>;

/// Reads an object from its beginning to its end.
struct Pieces {
    object: Object,
    /// How much was asked for so far.
    asked: u64,
    /// The piece that is on its way.
    next: Option<JoinHandle<Piece>>,
    piece: Vec<u8>,
    at: usize,
}

impl Pieces {
    /// Asks for the piece behind those that were asked for.
    fn ask(&mut self) -> Result<(), StoreError> {
        let Object { place, bytes, mark, .. } = &self.object;
        let end = (self.asked + PIECE).min(*bytes);
        if self.asked == end {
            return Ok(());
        }
        let options = GetOptions {
            range: Some(GetRange::Bounded(self.asked..end)),
            if_match: mark.clone(),
            ..GetOptions::default()
        };
        let (store, key) = (Arc::clone(&place.store), place.key.clone());
        let piece = async move { Ok(store.get_opts(&key, options).await?.bytes().await?.into()) };
        self.next = Some(place.runtime()?.spawn(piece));
        self.asked = end;
        Ok(())
    }

    fn turn(&mut self) -> Result<(), StoreError> {
        if self.next.is_none() {
            self.ask()?;
        }
        (self.piece, self.at) = (Vec::new(), 0);
        if let Some(coming) = self.next.take() {
            let place = self.object.place.clone();
            let piece = place.wait(coming)?;
            let piece = piece.unwrap_or_else(|error| Err(object_store::Error::JoinError { source: error }));
            self.piece = piece.map_err(|error| place.failure(error))?;
            self.ask()?;
        }
        Ok(())
    }
}

impl Read for Pieces {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.at == self.piece.len() {
            self.turn().map_err(io::Error::other)?;
        }
        let read = (&self.piece[self.at..]).read(buffer)?;
        self.at += read;
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use object_store::memory::InMemory;

    use super::*;

    fn store() -> Place {
        Place::within(Arc::new(InMemory::new()), "in")
    }

    fn bytes(count: usize) -> Vec<u8> {
        (0..count).map(|number| (number % 251) as u8).collect()
    }

    fn file(content: &[u8]) -> File {
        let mut file = tempfile::tempfile().expect("a file");
        io::Write::write_all(&mut file, content).expect("written");
        file
    }

    #[test]
    fn an_object_goes_there_and_comes_back_whole_whatever_its_length() {
        for count in [0, 1, PIECE as usize, CHUNK, 2 * CHUNK + 3] {
            let place = store();
            place.join("a").put_file(file(&bytes(count))).expect("sent");
            let objects = place.objects(|_| true).expect("listed");
            assert_eq!((objects.len(), objects[0].bytes), (1, count as u64));
            let mut read = Vec::new();
            objects[0].read().read_to_end(&mut read).expect("read");
            assert!(read == bytes(count), "{count} bytes");
        }
    }

    #[test]
    fn objects_are_listed_as_the_files_of_a_folder_are() {
        let place = store();
        for name in ["b.txt", "a.txt", ".hidden.txt", "sub/c.txt", ".sub/d.txt", "e.png"] {
            place.join(name).put(b"x".to_vec()).expect("written");
        }
        Place { key: Key::from("inner/f.txt"), ..place.clone() }.put(b"x".to_vec()).expect("written");
        let names = |place: &Place| -> Vec<String> {
            place.objects(|name| name.ends_with(".txt")).expect("listed").iter().map(Object::address).collect()
        };
        assert_eq!(names(&place), ["s3://bucket/in/a.txt", "s3://bucket/in/b.txt", "s3://bucket/in/sub/c.txt"]);
        // What is named is taken whatever its name.
        assert_eq!(names(&place.join("e.png")), ["s3://bucket/in/e.png"]);
        let gone = place.join("gone").objects(|_| true).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(gone.starts_with("s3://bucket/in/gone is not there: ") && gone.contains("AWS_REGION"), "{gone}");
    }

    #[test]
    fn an_object_that_changes_or_goes_while_it_is_read_is_an_error_that_names_it() {
        for change in [true, false] {
            let place = store().join("a.jsonl");
            place.put(bytes(3 * PIECE as usize)).expect("written");
            let object = place.objects(|_| true).expect("listed").remove(0);
            let mut reading = object.read();
            reading.read_exact(&mut [0; 100]).expect("read");
            if change {
                place.put(bytes(3 * PIECE as usize)).expect("written");
            } else {
                place.wait(place.store.delete(&place.key)).expect("asked").expect("deleted");
            }
            let failed = reading.read_to_end(&mut Vec::new()).err().map(|error| error.to_string()).unwrap_or_default();
            let why = if change { "changed while it was read" } else { "is not there" };
            assert!(failed.starts_with(&format!("s3://bucket/in/a.jsonl {why}")), "{failed}");
            assert_eq!(object.now().is_err(), !change);
        }
    }

    #[test]
    fn what_is_no_address_is_told_with_how_to_write_one() {
        for address in ["s3://", "s3:///key", "ftp://host/key", "s3://bucket/a//b"] {
            let said = Place::at(address).err().map(|error| error.to_string()).unwrap_or_default();
            assert!(said.starts_with(&format!("{address} is no address in an object store: ")), "{said}");
        }
        assert!(is_store_address("gs://a/b") && !is_store_address("https://a/b") && !is_store_address("s3"));
    }
}
