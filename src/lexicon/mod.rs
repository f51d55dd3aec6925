//! Lexicon layer: files of terms to sequences of forms. Nothing here reads a text.

mod embedded;
mod error;
mod files;
mod forms;
mod inflect;
mod interner;
mod known;
mod labels;
mod limits;
mod lists;
mod parse;
mod resolve;
mod reweigh;
mod sequences;
mod term;

pub use error::{LexiconError, Problem};
pub use files::Lexicon;
pub use labels::{Category, Example, TermInfo};
pub use term::TermId;

pub(crate) use forms::{FormId, FormTable, key, key_of_sixteen};
pub(crate) use interner::Interner;
pub(crate) use known::DIGITS;
pub(crate) use labels::Labels;
pub(crate) use lists::Lists;
pub(crate) use parse::Link;
pub(crate) use resolve::{Atom, AtomId};
pub(crate) use sequences::{LONGEST_TERM, Sequences, Step, SymbolId};
pub(crate) use term::{CategoryId, Cue, Role, Target};
