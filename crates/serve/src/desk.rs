//! What all requests share: the ledger, opened for reading several times over, and pages made before.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use demarche_atlas::Atlas;
use demarche_coder::Coder;
use demarche_ledger::{Access, Ledger};
use tokio::sync::Semaphore;

use crate::api::Answer;
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
    made: Mutex<Made<Page>>,
    answered: Mutex<Made<Answer>>,
    turns: Mutex<Turns>,
    /// How many texts may be coded at once.
    coders: Arc<Semaphore>,
    coder: Coder,
    notes: Notes,
}

/// Pages, or answers of the API, as they were made last, each of the state of the ledger that bears its number. Those of earlier
/// states stay until their address is asked for again or their room is needed: a request may still wait that saw one.
struct Made<T> {
    kept: HashMap<String, Kept<T>>,
    size: usize,
}

struct Kept<T> {
    state: i64,
    size: usize,
    made: Arc<T>,
}

impl<T> Default for Made<T> {
    fn default() -> Self {
        Self { kept: HashMap::new(), size: 0 }
    }
}

impl<T> Made<T> {
    /// What was made for an address in a state of the ledger.
    fn known(&self, state: i64, address: &str) -> Option<Arc<T>> {
        self.kept.get(address).filter(|kept| kept.state == state).map(|kept| Arc::clone(&kept.made))
    }

    fn keep(&mut self, state: i64, address: String, size: usize, made: &Arc<T>) {
        let size = size + address.len();
        if size > ROOM / 16 {
            return;
        }
        self.size -= self.kept.remove(&address).map_or(0, |before| before.size);
        if self.size + size > ROOM {
            self.kept.retain(|_, kept| kept.state == state);
            self.size = self.kept.values().map(|kept| kept.size).sum();
        }
        if self.size + size > ROOM {
            *self = Self::default();
        }
        self.size += size;
        self.kept.insert(address, Kept { state, size, made: Arc::clone(made) });
    }
}

/// Who makes what for which address: others who ask for the same wait for it, and do not make it too.
type Turns = HashMap<String, Weak<tokio::sync::Mutex<()>>>;

/// So many bytes of pages are kept, and as many of answers; none that is larger than a sixteenth of it.
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
            answered: Mutex::default(),
            turns: Mutex::default(),
            coders: Arc::new(Semaphore::new(readers)),
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

    /// Whether the ledger can be read at all.
    ///
    /// # Errors
    /// If it cannot.
    pub(crate) fn is_readable(&self) -> Result<(), Failure> {
        lock(&self.0.watcher).changes()?;
        Ok(())
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
        self.once(address, |desk| &desk.0.made, |page| page.main.len(), make).await
    }

    /// The answer of the API to an address: as it was made before, unless the ledger has changed since.
    pub(crate) async fn answer(
        &self,
        address: String,
        make: impl FnOnce(&Self, &mut Ledger) -> Result<Answer, Failure> + Send + 'static,
    ) -> Result<Arc<Answer>, Failure> {
        self.once(address, |desk| &desk.0.answered, |answer| answer.body.len(), make).await
    }

    async fn once<T: Send + Sync + 'static>(
        &self,
        address: String,
        place: impl Fn(&Self) -> &Mutex<Made<T>> + Send + 'static,
        size: impl Fn(&T) -> usize + Send + 'static,
        make: impl FnOnce(&Self, &mut Ledger) -> Result<T, Failure> + Send + 'static,
    ) -> Result<Arc<T>, Failure> {
        let state = || Ok::<_, Failure>(lock(&self.0.watcher).changes()?);
        if let Some(made) = lock(place(self)).known(state()?, &address) {
            return Ok(made);
        }
        let turn = self.turn(&address);
        let _turn = turn.lock().await;
        // Whoever had the turn before may have made it, of the state that is the last by now.
        if let Some(made) = lock(place(self)).known(state()?, &address) {
            return Ok(made);
        }
        self.read(move |desk, ledger| {
            let state = lock(&desk.0.watcher).changes()?;
            let made = Arc::new(make(desk, ledger)?);
            lock(place(desk)).keep(state, address, size(&made), &made);
            Ok(made)
        })
        .await
    }

    /// The turn of an address.
    fn turn(&self, address: &str) -> Arc<tokio::sync::Mutex<()>> {
        let mut turns = lock(&self.0.turns);
        if let Some(turn) = turns.get(address).and_then(Weak::upgrade) {
            return turn;
        }
        // Nobody waits any more for these.
        turns.retain(|_, turn| turn.strong_count() > 0);
        let turn = Arc::default();
        turns.insert(address.to_owned(), Arc::downgrade(&turn));
        turn
    }

    /// Works on a text, on a thread that may take its time; so many at once as there are cores.
    ///
    /// # Errors
    /// If the work breaks off.
    pub(crate) async fn code<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Coder) -> T + Send + 'static,
    ) -> Result<T, Failure> {
        let coders = Arc::clone(&self.0.coders);
        let permit = coders.acquire_owned().await.map_err(|_| Failure::Ended)?;
        let desk = self.clone();
        let work = move || {
            // Whoever asked may be gone; what was begun for them still takes its place.
            let _permit = permit;
            work(desk.coder())
        };
        tokio::task::spawn_blocking(work).await.map_err(|_| Failure::Broken)
    }
}

/// What another thread left behind when it failed is whole: nothing here is changed in two steps.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_that_saw_an_earlier_state_takes_nothing_away() {
        let mut made = Made::default();
        made.keep(2, "/".to_owned(), 10, &Arc::new("new"));
        assert!(made.known(1, "/").is_none(), "a page of a later state is none of the earlier");
        assert_eq!(made.known(2, "/").as_deref(), Some(&"new"));
        made.keep(3, "/".to_owned(), 20, &Arc::new("newer"));
        assert!(made.known(2, "/").is_none());
        assert_eq!((made.known(3, "/").as_deref(), made.size), (Some(&"newer"), 21));
    }

    #[test]
    fn what_is_kept_has_its_room() {
        let mut made = Made::default();
        let page = Arc::new(());
        for number in 0..40 {
            made.keep(number / 20, format!("/{number:02}"), ROOM / 20, &page);
            assert!(made.size <= ROOM && made.size == made.kept.values().map(|kept| kept.size).sum::<usize>());
        }
        // Those of before make room first.
        assert!(made.known(0, "/00").is_none() && made.known(1, "/39").is_some());
        made.keep(1, "/large".to_owned(), ROOM / 4, &page);
        assert!(made.known(1, "/large").is_none());
    }
}
