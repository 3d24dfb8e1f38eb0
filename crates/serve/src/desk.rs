//! What all requests share: the ledger, opened for reading several times over, and pages made before.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use demarche_atlas::Atlas;
use demarche_coder::Coder;
use demarche_ledger::{Access, Ledger};
use tokio::sync::Semaphore;

use crate::layout::Page;
use crate::{Failure, Notes, NotesError};

/// A ledger that requests are answered from. Cheap to clone.
#[derive(Clone)]
pub struct Desk(Arc<Inner>);

struct Inner {
    path: PathBuf,
    /// Ledgers open for reading that no request uses now.
    idle: Mutex<Vec<Ledger>>,
    /// How many requests may read at once.
    readers: Arc<Semaphore>,
    /// Asked before each page whether anything was written.
    watcher: Mutex<Ledger>,
    made: Mutex<Made>,
    coder: Coder,
    notes: Notes,
}

/// Pages as they were made last, of the state of the ledger that bears the number.
#[derive(Default)]
struct Made {
    state: i64,
    pages: HashMap<String, Arc<Page>>,
    size: usize,
}

/// So many bytes of pages are kept.
const ROOM: usize = 64 << 20;

impl Desk {
    /// The desk of a ledger.
    ///
    /// # Errors
    /// If there is none, or it cannot be read.
    pub fn open(path: &Path) -> Result<Self, demarche_ledger::Error> {
        let watcher = Ledger::open(path, Access::Read)?;
        let readers = std::thread::available_parallelism().map_or(2, usize::from).clamp(2, 8);
        let coder = Coder::embedded().map_err(|error| demarche_ledger::Error::Damaged(error.to_string()))?;
        Ok(Self(Arc::new(Inner {
            path: path.to_owned(),
            idle: Mutex::default(),
            readers: Arc::new(Semaphore::new(readers)),
            watcher: Mutex::new(watcher),
            made: Mutex::default(),
            coder,
            notes: Notes::beside(path),
        })))
    }

    /// Where the ledger lies.
    pub fn path(&self) -> &Path {
        &self.0.path
    }

    /// What belongs to people: users, sessions, tokens.
    pub fn notes(&self) -> &Notes {
        &self.0.notes
    }

    /// Reads or writes notes, on a thread that may wait.
    pub(crate) async fn note<T: Send + 'static>(
        &self,
        note: impl FnOnce(&Notes) -> Result<T, NotesError> + Send + 'static,
    ) -> Result<T, Failure> {
        let desk = self.clone();
        Ok(tokio::task::spawn_blocking(move || note(desk.notes())).await.map_err(|_| Failure::Broken)??)
    }

    /// Countries, bodies, offices and who held them.
    pub(crate) fn atlas() -> &'static Atlas {
        Atlas::embedded()
    }

    /// What tells by which rule a sentence was coded.
    pub(crate) fn coder(&self) -> &Coder {
        &self.0.coder
    }

    /// Reads from the ledger, on a thread that may wait for the disk.
    ///
    /// # Errors
    /// What `read` says, or that the ledger cannot be opened any more.
    pub async fn read<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Self, &mut Ledger) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let readers = Arc::clone(&self.0.readers);
        let permit = readers.acquire_owned().await.map_err(|_| Failure::Ended)?;
        let desk = self.clone();
        let work = move || {
            // Whoever asked may be gone; what was begun for them still takes its place.
            let _permit = permit;
            let idle = lock(&desk.0.idle).pop();
            let mut ledger = match idle {
                Some(ledger) => ledger,
                None => Ledger::open(&desk.0.path, Access::Read)?,
            };
            let outcome = read(&desk, &mut ledger);
            lock(&desk.0.idle).push(ledger);
            outcome
        };
        tokio::task::spawn_blocking(work).await.map_err(|_| Failure::Broken)?
    }

    /// Writes to the ledger, on a thread that may wait for another writer.
    ///
    /// # Errors
    /// What `write` says, or that the ledger cannot be written to.
    pub async fn write<T: Send + 'static>(
        &self,
        write: impl FnOnce(&mut Ledger) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let path = self.0.path.clone();
        let work = move || write(&mut Ledger::open(&path, Access::Write)?);
        tokio::task::spawn_blocking(work).await.map_err(|_| Failure::Broken)?
    }

    /// The page of an address: as it was made before, unless the ledger has changed since.
    pub(crate) async fn page(
        &self,
        address: String,
        make: impl FnOnce(&Self, &mut Ledger) -> Result<Page, Failure> + Send + 'static,
    ) -> Result<Arc<Page>, Failure> {
        let state = lock(&self.0.watcher).changes()?;
        if let Some(page) = self.known(state, &address) {
            return Ok(page);
        }
        self.read(move |desk, ledger| {
            // Another request may have made it while this one waited.
            if let Some(page) = desk.known(state, &address) {
                return Ok(page);
            }
            let page = Arc::new(make(desk, ledger)?);
            let mut made = lock(&desk.0.made);
            let size = page.main.len() + address.len();
            if made.state == state {
                if made.size + size > ROOM {
                    (made.pages, made.size) = (HashMap::new(), 0);
                }
                made.size += size;
                made.pages.insert(address, Arc::clone(&page));
            }
            Ok(page)
        })
        .await
    }

    /// The page of an address in a state of the ledger; of earlier states all are forgotten.
    fn known(&self, state: i64, address: &str) -> Option<Arc<Page>> {
        let mut made = lock(&self.0.made);
        if made.state != state {
            *made = Made { state, ..Made::default() };
        }
        made.pages.get(address).cloned()
    }
}

/// What another thread left behind when it failed is whole: nothing here is changed in two steps.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
