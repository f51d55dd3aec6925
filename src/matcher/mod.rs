//! Matcher: a document's tokens to form ids, form ids to hits of terms. No weights and no context here.

mod lookup;
mod trie;

use crate::lexicon::{FormId, Lexicon, TermId};
use crate::text::Document;

pub(crate) use lookup::Lookup;
use trie::Trie;

use crate::lexicon::{LONGEST_TERM, Labels};

/// A term found in a document: which one, and at which tokens.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hit {
    pub(crate) term: TermId,
    first: u32,
    length: u8,
    /// Bit `i` is set where word `i` must stand under negation.
    negated: u8,
    /// Distance of each word from the first.
    offsets: [u8; LONGEST_TERM],
}

impl Hit {
    /// Token of the first word.
    pub(crate) fn first(&self) -> usize {
        self.first as usize
    }

    /// Token of the last word.
    pub(crate) fn last(&self) -> usize {
        self.first() + usize::from(self.offsets[usize::from(self.length) - 1])
    }

    /// Number of words matched.
    pub(crate) fn length(&self) -> usize {
        usize::from(self.length)
    }

    /// The tokens of its words, with whether each must be negated.
    pub(crate) fn words(&self) -> impl Iterator<Item = (usize, bool)> + '_ {
        self.offsets[..self.length()]
            .iter()
            .enumerate()
            .map(|(i, offset)| (self.first() + usize::from(*offset), self.negated >> i & 1 == 1))
    }

    /// Whether any word must be negated.
    pub(crate) fn wants_negation(&self) -> bool {
        self.negated != 0
    }
}

/// Finds the terms of a lexicon.
#[derive(Debug)]
pub(crate) struct Matcher {
    pub(crate) lookup: Lookup,
    trie: Trie,
}

impl Matcher {
    /// Builds the tables; what remains of the lexicon are its labels.
    pub(crate) fn new(lexicon: Lexicon) -> (Matcher, Labels) {
        let Lexicon { labels, forms, symbols, sequences, light } = lexicon;
        let trie = Trie::new(&sequences, symbols.len());
        let lookup = Lookup::new(forms, &symbols, &light);
        (Matcher { lookup, trie }, labels)
    }

    /// Writes the form of each token to `forms` and every hit to `hits`, in the order of their first tokens.
    pub(crate) fn find(&self, text: &str, document: &Document, forms: &mut Vec<FormId>, hits: &mut Vec<Hit>) {
        forms.clear();
        forms.extend((0..document.tokens().len()).map(|token| self.lookup.form(text, document, token)));
        hits.clear();
        self.trie.find(document.tokens(), forms, &self.lookup, hits);
    }
}
