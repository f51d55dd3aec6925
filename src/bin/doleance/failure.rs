//! How a run ends: its status, or the failure that cut it short.

use std::fmt::{self, Display};
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use doleance::LexiconError;

/// How a run that went to its end ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// All was well.
    Clean,
    /// Something was bad, and reported; the rest was done.
    Flawed,
    /// Nothing could be done with what was given.
    Unusable,
    /// The user stopped it.
    Interrupted,
}

/// What shells report of a program that Ctrl-C ended.
pub const INTERRUPTED: u8 = 130;

impl From<Status> for ExitCode {
    fn from(status: Status) -> ExitCode {
        ExitCode::from(match status {
            Status::Clean => 0,
            Status::Flawed => 1,
            Status::Unusable => 2,
            Status::Interrupted => INTERRUPTED,
        })
    }
}

/// What cuts a run short.
#[derive(Debug)]
pub enum Failure {
    /// The reader of our output has gone: nothing to say, to nobody.
    ClosedPipe,
    /// The lexicon has problems.
    Lexicon(LexiconError),
    /// The user stopped the run; in words, what was done.
    Interrupted(String),
    /// Anything else, in words.
    Told(String),
}

impl Failure {
    /// A failure of the file at `path`.
    pub fn at(path: &Path, what: impl Display) -> Failure {
        Failure::Told(format!("{}: {what}", path.display()))
    }

    /// A thread has panicked, and told why.
    pub fn panicked() -> Failure {
        Failure::Told("a thread has died".to_owned())
    }

    /// This failure, and what else there is to say.
    pub fn and(self, more: &str) -> Failure {
        match self {
            Failure::Told(message) => Failure::Told(format!("{message}; {more}")),
            Failure::Interrupted(message) => Failure::Interrupted(format!("{message}; {more}")),
            other => other,
        }
    }

    /// Tells the user, and says how the run ends.
    pub fn report(self) -> Status {
        match self {
            Failure::ClosedPipe => return Status::Clean,
            Failure::Lexicon(error) => tell(error),
            Failure::Interrupted(message) => {
                tell(format_args!("doleance: {message}"));
                return Status::Interrupted;
            }
            Failure::Told(message) => tell(format_args!("doleance: {message}")),
        }
        Status::Unusable
    }
}

impl From<LexiconError> for Failure {
    fn from(error: LexiconError) -> Failure {
        Failure::Lexicon(error)
    }
}

/// An error of our output.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Failure {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Failure::ClosedPipe,
            _ => Failure::Told(format!("cannot write: {error}")),
        }
    }
}

/// Something wrong with an input: `path:line: what`.
#[derive(Debug)]
pub struct Problem<'a> {
    /// Name of the input.
    pub input: &'a str,
    /// Line, from 1; `None` when it is the whole input.
    pub line: Option<u64>,
    /// What is wrong.
    pub what: &'a str,
}

impl Display for Problem<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.input, self.what),
            None => write!(f, "{}: {}", self.input, self.what),
        }
    }
}

/// A line on standard error. A closed standard error is no reason to stop.
pub fn tell(message: impl Display) {
    let _ = writeln!(io::stderr().lock(), "{message}");
}
