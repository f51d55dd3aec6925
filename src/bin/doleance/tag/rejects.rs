//! What could not be read: told on standard error, or kept in a file of JSON Lines.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::progress::Progress;
use crate::destination;
use crate::failure::{Failure, Problem};

pub enum Rejects {
    /// Nobody wants to know.
    Unsaid,
    Told,
    File {
        path: PathBuf,
        file: File,
    },
}

/// A line of the file.
#[derive(Serialize)]
struct Reject<'a> {
    file: &'a str,
    /// Absent where it is the whole input.
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u64>,
    reason: &'a str,
}

impl Rejects {
    /// A file, of which the first `length` bytes are kept. As a log, it is written in its place.
    pub fn to_file(path: &Path, length: u64) -> Result<Rejects, Failure> {
        let file = OpenOptions::new().write(true).create(true).truncate(false).open(path);
        let opened = file.and_then(|mut file| destination::go_on(&mut file, length).map(|()| file));
        let opened = opened.map_err(|error| Failure::at(path, error))?;
        Ok(Rejects::File { path: path.to_owned(), file: opened })
    }

    /// Adds some, and says how many bytes they took.
    pub fn add(&mut self, problems: &[Problem<'_>], progress: &Progress) -> Result<u64, Failure> {
        match self {
            Rejects::Unsaid => Ok(0),
            Rejects::Told => {
                progress.tell(problems);
                Ok(0)
            }
            Rejects::File { path, file } => {
                let mut lines = Vec::new();
                for Problem { input, line, what } in problems {
                    let reject = Reject { file: input, line: *line, reason: what };
                    serde_json::to_writer(&mut lines, &reject).map_err(|error| Failure::at(path, error))?;
                    lines.push(b'\n');
                }
                file.write_all(&lines).map_err(|error| Failure::at(path, error))?;
                Ok(lines.len() as u64)
            }
        }
    }
}
