//! How far a run has come, kept in a small file beside its output so that another run can go on from there.

use std::fs;
use std::hash::Hasher;
use std::path::Path;

use rustc_hash::FxHasher;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::tally::Tally;
use crate::failure::Failure;

/// What was done. All that was written after it is written again.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Checkpoint {
    /// All that the bytes of the output depend on, besides the inputs.
    pub work: Map<String, Value>,
    pub at: Position,
    /// Bytes of output.
    pub output: u64,
    /// Bytes of the file of rejected rows.
    pub errors: u64,
    pub tally: Tally,
}

/// A place between two rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// Which of the inputs, from 0.
    pub input: usize,
    /// Rows of that input before it.
    pub rows: u64,
    /// Hash of all that was read before it.
    pub digest: u64,
}

impl Position {
    /// This place, once the columns of the input are read.
    pub fn after(self, columns: &[String]) -> Position {
        let mut digest = FxHasher::default();
        digest.write_u64(self.digest);
        columns.iter().for_each(|column| digest.write(column.as_bytes()));
        Position { digest: digest.finish(), ..self }
    }
}

impl Checkpoint {
    /// What a run left, if one did.
    pub fn load(path: &Path) -> Result<Option<Checkpoint>, Failure> {
        match fs::read(path) {
            Ok(bytes) => serde_json::from_slice(&bytes).map(Some).map_err(|error| Failure::at(path, error)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Failure::at(path, error)),
        }
    }

    /// Replaces the file at once: a run that is killed leaves the one before.
    pub fn save(&self, path: &Path) -> Result<(), Failure> {
        let new = path.with_added_extension("new");
        let bytes = serde_json::to_vec(self).map_err(|error| Failure::at(path, error))?;
        let saved = fs::write(&new, bytes).and_then(|()| fs::rename(&new, path));
        saved.map_err(|error| {
            let _ = fs::remove_file(&new);
            Failure::at(path, error)
        })
    }

    /// Whether another run that does `work` can go on.
    pub fn check(&self, work: &Map<String, Value>) -> Result<(), Failure> {
        let other = |key: &&String| self.work.get(*key) != work.get(*key);
        let others: Vec<_> = work.keys().chain(self.work.keys()).filter(other).map(String::as_str).collect();
        match others.first() {
            Some(key) => Err(Failure::Told(format!("cannot resume: `{key}` is not that of the interrupted run"))),
            None => Ok(()),
        }
    }
}
