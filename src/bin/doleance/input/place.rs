//! Places: where inputs come from, folders and patterns included.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use glob::{MatchOptions, Pattern};
use serde::{Serialize, Serializer};

use super::archive;
use super::meter::Meter;
#[cfg(feature = "parquet")]
use super::parquet_file;

/// Names that are not given in full leave hidden files out.
const MATCHING: MatchOptions =
    MatchOptions { case_sensitive: true, require_literal_separator: true, require_literal_leading_dot: true };

/// Where an input comes from.
#[derive(Clone, Debug)]
pub enum Place {
    Stdin,
    File(PathBuf),
}

impl Place {
    /// The places that a file of the command line stands for, sorted by name: of a folder, its files and those of its
    /// folders; of a pattern, the files that match; of both, none of `written`, which the run itself writes. One that
    /// stands for nothing stays, and fails when it is opened.
    pub fn expand(self, written: &[PathBuf]) -> Vec<Place> {
        let Place::File(path) = &self else { return vec![self] };
        let pattern = match path.to_str() {
            Some(folder) if path.is_dir() => format!("{}/**/*", Pattern::escape(folder)),
            Some(pattern) if !path.exists() => pattern.to_owned(),
            _ => return vec![self],
        };
        let Ok(found) = glob::glob_with(&pattern, MATCHING) else { return vec![self] };
        // What cannot be looked into is an input that cannot be opened.
        let found = found.map(|found| found.unwrap_or_else(|error| error.path().to_owned()));
        let files = found.filter(|path| !path.is_dir() && !written.contains(&known(path)));
        let files: Vec<_> = files.map(Place::File).collect();
        if files.is_empty() { vec![self] } else { files }
    }

    /// The name that messages and the output give it.
    pub fn name(&self) -> String {
        match self {
            Place::Stdin => "<stdin>".to_owned(),
            Place::File(path) => path.display().to_string(),
        }
    }

    /// Bytes that it holds, where that is known before it is read.
    pub fn size(&self) -> Option<u64> {
        let Place::File(path) = self else { return None };
        fs::metadata(path).ok().filter(fs::Metadata::is_file).map(|known| known.len())
    }

    /// Its bytes, unpacked where it is an archive; `meter` counts them as they are packed.
    pub(super) fn open(&self, meter: &Meter) -> io::Result<Box<dyn Read + Send>> {
        match self {
            Place::Stdin => archive::unpack(Box::new(meter.count(io::stdin()))),
            Place::File(path) if path.is_dir() => Err(io::Error::other("a folder without files to read")),
            Place::File(path) => open_file(File::open(path)?, meter),
        }
    }

    /// Whether its name says that it is a table.
    pub(super) fn is_named_table(&self) -> bool {
        let Place::File(path) = self else { return false };
        let is = |extension: Option<&OsStr>, names: [&str; 2]| {
            extension.is_some_and(|extension| names.iter().any(|name| extension.eq_ignore_ascii_case(name)))
        };
        let packed = is(path.extension(), ["gz", "zst"]);
        let unpacked = path.file_stem().filter(|_| packed).map_or(path.as_path(), Path::new);
        is(unpacked.extension(), ["csv", "tsv"])
    }
}

/// A path without links and detours, where there is something at its end.
pub fn known(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

impl Serialize for Place {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.name().serialize(serializer)
    }
}

#[cfg(feature = "parquet")]
fn open_file(mut file: File, meter: &Meter) -> io::Result<Box<dyn Read + Send>> {
    if parquet_file::is_parquet(&mut file)? {
        return Ok(Box::new(parquet_file::JsonLines::new(file)?));
    }
    archive::unpack(Box::new(meter.count(file)))
}

#[cfg(not(feature = "parquet"))]
fn open_file(file: File, meter: &Meter) -> io::Result<Box<dyn Read + Send>> {
    archive::unpack(Box::new(meter.count(file)))
}
