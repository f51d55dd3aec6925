//! Where output goes: standard output, a device, or a file that is whole or not there. What is written is not known here.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::failure::Failure;

const PARTIAL: &str = ".partial";
const CHECKPOINT: &str = ".resume";

pub enum Destination {
    Stdout(io::StdoutLock<'static>),
    /// Something that cannot be replaced: a device, a named pipe.
    Device(PathBuf, File),
    Partial(Partial),
}

/// A file beside the one that it replaces when complete. It keeps its name over the runs that write it, and one run at a
/// time holds it.
pub struct Partial {
    target: PathBuf,
    path: PathBuf,
    file: File,
}

/// The files that a run with this output writes.
pub fn files(output: &Path) -> [PathBuf; 3] {
    [output.to_owned(), beside(output, PARTIAL), beside(output, CHECKPOINT)]
}

impl Destination {
    pub fn open(path: Option<&Path>) -> Result<Destination, Failure> {
        let Some(path) = path else { return Ok(Destination::Stdout(io::stdout().lock())) };
        // Through links, so that the file is replaced and not the link.
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        match fs::metadata(&path) {
            Ok(known) if known.is_dir() => Err(Failure::at(&path, "is a directory")),
            Ok(known) if !known.is_file() => {
                let file = OpenOptions::new().write(true).open(&path).map_err(|e| Failure::at(&path, e))?;
                Ok(Destination::Device(path, file))
            }
            _ => Partial::open(path).map(Destination::Partial),
        }
    }

    pub fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        match self {
            Destination::Stdout(out) => Ok(out.write_all(bytes)?),
            Destination::Device(path, out) => out.write_all(bytes).map_err(|error| match error.kind() {
                io::ErrorKind::BrokenPipe => Failure::ClosedPipe,
                _ => Failure::at(path, error),
            }),
            Destination::Partial(partial) => {
                partial.file.write_all(bytes).map_err(|error| Failure::at(&partial.path, error))
            }
        }
    }

    /// All is written: the file takes its place.
    pub fn complete(&mut self) -> Result<(), Failure> {
        match self {
            Destination::Stdout(out) => Ok(out.flush()?),
            Destination::Device(_, out) => Ok(out.flush()?),
            Destination::Partial(partial) => partial.complete().map_err(|error| Failure::at(&partial.target, error)),
        }
    }

    /// Nothing that was written is of use.
    pub fn discard(&self) {
        if let Destination::Partial(partial) = self {
            let _ = fs::remove_file(&partial.path);
            let _ = fs::remove_file(partial.checkpoint());
        }
    }
}

impl Partial {
    fn open(target: PathBuf) -> Result<Partial, Failure> {
        let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty());
        if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
            return Err(Failure::at(&target, format_args!("no folder {}", folder.display())));
        }
        let path = beside(&target, PARTIAL);
        let file = OpenOptions::new().write(true).create(true).truncate(false).open(&path);
        let file = file.map_err(|error| Failure::at(&path, error))?;
        // Some file systems have no locks.
        if let Err(TryLockError::WouldBlock) = file.try_lock() {
            return Err(Failure::at(&path, "another run is writing it"));
        }
        Ok(Partial { target, path, file })
    }

    /// Whether nothing was written to it yet, by any run.
    pub fn is_new(&self) -> bool {
        self.file.metadata().is_ok_and(|known| known.len() == 0)
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Where a run that writes it keeps how far it has come.
    pub fn checkpoint(&self) -> PathBuf {
        beside(&self.target, CHECKPOINT)
    }

    /// Keeps the first `length` bytes, and goes on from there.
    pub fn go_on(&mut self, length: u64) -> Result<(), Failure> {
        go_on(&mut self.file, length).map_err(|error| Failure::at(&self.path, error))?;
        // As the file that it replaces.
        match fs::metadata(&self.target) {
            Ok(known) => self.file.set_permissions(known.permissions()).map_err(|error| Failure::at(&self.path, error)),
            Err(_) => Ok(()),
        }
    }

    fn complete(&self) -> io::Result<()> {
        // An error of the disk that comes late comes here.
        self.file.sync_all()?;
        fs::rename(&self.path, &self.target)?;
        // Without the partial file it says nothing.
        let _ = fs::remove_file(self.checkpoint());
        Ok(())
    }
}

/// Cuts a file to its first `length` bytes, where the next ones will go.
pub fn go_on(file: &mut File, length: u64) -> io::Result<()> {
    let found = file.metadata()?;
    if found.is_file() {
        if found.len() < length {
            return Err(io::Error::other(format!(
                "{} bytes where the interrupted run had written {length}",
                found.len()
            )));
        }
        file.set_len(length)?;
        file.seek(SeekFrom::Start(length))?;
    }
    Ok(())
}

fn beside(target: &Path, suffix: &str) -> PathBuf {
    let mut name = target.file_name().map_or_else(OsString::new, OsString::from);
    name.push(suffix);
    target.with_file_name(name)
}
