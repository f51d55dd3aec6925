//! What ids stand for: files, terms, categories, examples. Shared by every analysis of a classifier.

use std::borrow::Cow;

use super::error::{Place, Problem};
use super::term::{CategoryId, Term, TermId};

/// A lexicon file: its path inside the lexicon folder and its text.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    pub(crate) path: String,
    pub(crate) text: Cow<'static, str>,
}

impl Source {
    /// The text without the mark that some editors put before it.
    pub(super) fn text(&self) -> &str {
        self.text.strip_prefix('\u{FEFF}').unwrap_or(&self.text)
    }

    /// What is wrong with a part of the text.
    pub(super) fn problem(&self, part: &str, message: impl Into<String>) -> Problem {
        let before = (part.as_ptr() as usize).saturating_sub(self.text().as_ptr() as usize);
        let before = self.text().get(..before).unwrap_or_default();
        let line = before.rsplit('\n').next().unwrap_or_default();
        let place = Place { line: before.matches('\n').count() as u32 + 1, column: line.chars().count() as u32 + 1 };
        Problem::new(&self.path, place, message)
    }
}

/// A category of the lexicon: one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Category {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) about: String,
}

impl Category {
    /// Identifier, as the codebook and the output name it: `delivery`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// French title, for people: « Livraison ».
    pub fn title(&self) -> &str {
        &self.title
    }

    /// One French sentence that says when a text belongs here.
    pub fn about(&self) -> &str {
        &self.about
    }
}

/// A term of the lexicon, as its author wrote it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TermInfo<'l> {
    pub(crate) text: &'l str,
    pub(crate) path: &'l str,
    pub(crate) line: u32,
    pub(crate) weight: f64,
}

impl<'l> TermInfo<'l> {
    /// The term as written: `!recevoir … colis`.
    pub fn text(self) -> &'l str {
        self.text
    }

    /// Path of its file inside the lexicon folder: `categories/delivery.lex`.
    pub fn path(self) -> &'l str {
        self.path
    }

    /// Its line there, from 1.
    pub fn line(self) -> u32 {
        self.line
    }

    /// The number written behind it, or what stands for none: −5.0 to +5.0 for an opinion, 1 to 5 points for a category.
    pub fn weight(self) -> f64 {
        self.weight
    }
}

/// An example of a lexicon file: a text and what the file must find in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    pub(crate) file: u16,
    pub(crate) line: u32,
    pub(crate) expected: String,
    pub(crate) text: String,
}

/// Names and places behind the ids.
#[derive(Debug)]
pub(crate) struct Labels {
    pub(crate) sources: Vec<Source>,
    pub(crate) terms: Vec<Term>,
    /// Sorted by id; a `CategoryId` is a position here.
    pub(crate) categories: Vec<Category>,
    pub(crate) examples: Vec<Example>,
    /// Scope of the context file.
    pub(crate) context_scope: Option<u16>,
    /// Scope of the sentiment files.
    pub(crate) sentiment_scope: Option<u16>,
}

impl Labels {
    pub(crate) fn term(&self, id: TermId) -> &Term {
        &self.terms[id.0 as usize]
    }

    pub(crate) fn info(&self, id: TermId) -> TermInfo<'_> {
        let term = self.term(id);
        let source = &self.sources[usize::from(term.file)];
        let (from, to) = term.text;
        TermInfo {
            text: source.text.get(from as usize..to as usize).unwrap_or_default(),
            path: &source.path,
            line: term.line,
            weight: f64::from(term.weight) / f64::from(term.target.unit()),
        }
    }

    pub(crate) fn category(&self, id: CategoryId) -> &Category {
        &self.categories[usize::from(id)]
    }
}
