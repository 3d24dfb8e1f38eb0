//! What a watch remembers from one run to the next.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fs::{File, TryLockError};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use demarche_statement::Article;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::WatchError;
use crate::fetch::Validators;

/// The form of the file. One that is newer than this is not touched.
const VERSION: u32 = 1;

/// How many items of a source are remembered, at least; the oldest are forgotten first.
const MOST_SEEN: usize = 50_000;

/// All that is remembered.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct State {
    version: u32,
    /// By address.
    pub(super) sources: BTreeMap<String, Known>,
}

/// What is known of a source.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Known {
    #[serde(default)]
    pub(super) validators: Validators,
    /// When it is to be polled next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) due: Option<Timestamp>,
    /// How often in a row it has failed.
    #[serde(default)]
    pub(super) failures: u32,
    /// How often it was polled with success.
    #[serde(default)]
    pub(super) polls: u64,
    /// What was seen, by the mark of its key.
    #[serde(default)]
    pub(super) seen: HashMap<String, Seen>,
    /// What is still to be fetched.
    #[serde(default)]
    pub(super) queue: VecDeque<Queued>,
}

/// An item that was seen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Seen {
    /// The mark of what the source says of it.
    pub(super) item: String,
    /// The mark of the text that was recorded, if any was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) text: Option<String>,
    /// The poll that it was last seen in.
    pub(super) poll: u64,
}

/// An article to be fetched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Queued {
    /// The mark of its key.
    pub(super) key: String,
    pub(super) url: String,
    /// What the feed says of it.
    pub(super) article: Article,
    #[serde(default)]
    pub(super) attempts: u32,
    /// Not before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) due: Option<Timestamp>,
    #[serde(skip)]
    pub(super) is_under_way: bool,
}

impl Known {
    /// Forgets what was seen longest ago, where there is too much of it.
    pub(super) fn forget(&mut self) {
        if self.seen.len() <= MOST_SEEN + MOST_SEEN / 10 {
            return;
        }
        let mut polls: Vec<u64> = self.seen.values().map(|seen| seen.poll).collect();
        polls.sort_unstable();
        let oldest = polls[polls.len() - MOST_SEEN];
        // What the source still shows would come again as new.
        let latest = self.polls;
        self.seen.retain(|_, seen| seen.poll >= oldest || seen.poll == latest);
    }
}

/// A short mark of words: the same words have the same mark on every run and machine.
pub(super) fn mark<'w>(words: impl IntoIterator<Item = &'w str>) -> String {
    let mut hash = Sha256::new();
    for word in words {
        hash.update((word.len() as u64).to_le_bytes());
        hash.update(word.as_bytes());
    }
    let digest = hash.finalize();
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// The file that remembers. As long as it is open, no other watch can open it.
pub(super) struct Memory {
    path: PathBuf,
    _lock: File,
}

impl Memory {
    /// Opens the file, or begins one.
    pub(super) fn open(path: &Path) -> Result<(Self, State), WatchError> {
        let name = || path.display().to_string();
        let lock_path = beside(path, ".lock");
        let failed = |source| WatchError::Write { path: lock_path.display().to_string(), source };
        let lock = File::options().create(true).append(true).open(&lock_path).map_err(failed)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(WatchError::Locked { path: name() }),
            Err(TryLockError::Error(source)) => return Err(failed(source)),
        }
        let state = match std::fs::read(path) {
            Ok(bytes) => {
                let state: State = serde_json::from_slice(&bytes)
                    .map_err(|error| WatchError::State { path: name(), problem: error.to_string() })?;
                if state.version > VERSION {
                    let problem = format!("it has version {}, and this program writes {VERSION}", state.version);
                    return Err(WatchError::State { path: name(), problem });
                }
                state
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => State::default(),
            Err(source) => return Err(WatchError::Read { path: name(), source }),
        };
        Ok((Self { path: path.to_owned(), _lock: lock }, state))
    }

    /// Writes all of it. A crash at any moment leaves the old file or the new one.
    pub(super) fn save(&self, state: &mut State) -> Result<(), WatchError> {
        state.version = VERSION;
        let draft = beside(&self.path, ".new");
        let write = || -> io::Result<()> {
            let mut out = BufWriter::new(File::create(&draft)?);
            serde_json::to_writer(&mut out, &state)?;
            out.flush()?;
            out.get_ref().sync_all()?;
            std::fs::rename(&draft, &self.path)
        };
        write().map_err(|source| WatchError::Write { path: self.path.display().to_string(), source })
    }
}

/// The name of a file with something behind it.
fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_are_forgotten_but_not_what_is_still_shown() {
        let mut known = Known { polls: 9, ..Known::default() };
        for number in 0..60_000_u64 {
            let seen = Seen { item: String::new(), text: None, poll: if number < 20 { 9 } else { 1 + number % 8 } };
            known.seen.insert(number.to_string(), seen);
        }
        known.forget();
        assert!(known.seen.len() < 60_000);
        assert!((0..20).all(|number| known.seen.contains_key(&number.to_string())));
        assert!(known.seen.values().all(|seen| seen.poll > 1));
    }

    #[test]
    fn marks_do_not_change() {
        assert_eq!(mark(["a", "bc"]), mark(["a", "bc"]));
        assert_ne!(mark(["a", "bc"]), mark(["ab", "c"]));
        assert_eq!(mark([]).len(), 16);
    }
}
