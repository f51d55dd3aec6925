//! What can be wrong with a lexicon, and where. All problems of a set of files are reported at once.

use std::fmt;

/// One thing wrong in a lexicon file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Problem {
    path: String,
    line: u32,
    column: u32,
    message: String,
}

impl Problem {
    pub(crate) fn new(path: &str, place: Place, message: impl Into<String>) -> Self {
        Problem { path: path.to_owned(), line: place.line, column: place.column, message: message.into() }
    }

    /// Path of the file, as it was given.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Line, from 1; 0 when the problem concerns the whole file.
    pub fn line(&self) -> u32 {
        self.line
    }

    /// Column in characters, from 1; 0 when the problem concerns the whole line or file.
    pub fn column(&self) -> u32 {
        self.column
    }

    /// What is wrong, with a suggestion where there is one.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}", self.path, self.line, self.column, self.message)
    }
}

/// Line and column of a piece of a lexicon file, both from 1; 0 for the whole line or file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) line: u32,
    pub(crate) column: u32,
}

/// The lexicon files cannot be used: every problem found in them, in file and line order.
///
/// # Example
///
/// ```
/// use doleance::Lexicon;
///
/// let mut lexicon = Lexicon::french_sources();
/// lexicon.push(("categories/delivery.lex", "titre Livraison\nquoi Le colis.\n[plainte]\ncollis perdre\n"));
/// let error = Lexicon::from_sources(lexicon).unwrap_err();
/// assert!(error.to_string().contains("categories/delivery.lex:4:1"));
/// assert!(error.to_string().contains("colis"), "a suggestion comes with the error");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LexiconError {
    problems: Vec<Problem>,
}

impl LexiconError {
    pub(crate) fn new(mut problems: Vec<Problem>) -> Self {
        problems.sort();
        problems.dedup();
        LexiconError { problems }
    }

    /// Every problem, sorted by path, line and column; never empty.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

impl fmt::Display for LexiconError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, problem) in self.problems.iter().enumerate() {
            if i > 0 {
                f.write_str("\n")?;
            }
            problem.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for LexiconError {}
