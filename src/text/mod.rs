//! Text layer: folding, tokens and clauses, spans into the caller's text. No knowledge of any lexicon lives here.

mod document;
mod fold;
mod tokenize;

pub(crate) use document::{Document, FoldedWord};
pub(crate) use fold::{fold_into, fold_word, lowercase_composed};
pub(crate) use tokenize::{Token, words};
