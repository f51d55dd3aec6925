//! Matcher: a document's tokens to form ids, form ids to hits of terms. No weights and no context here.

mod classes;
mod lookup;
mod trie;
mod words;

use crate::lexicon::{LONGEST_TERM, Labels, Lexicon, TermId};
use crate::text::Document;

use classes::Classes;
use lookup::Lookup;
pub(crate) use trie::Slot;
use trie::Trie;

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
    lookup: Lookup,
    classes: Classes,
    trie: Trie,
}

impl Matcher {
    /// Builds the tables; what remains of the lexicon are its labels.
    pub(crate) fn new(lexicon: Lexicon) -> (Matcher, Labels) {
        let Lexicon { labels, forms, symbols, sequences, light } = lexicon;
        let mut trie = Trie::new(&sequences, symbols.len());
        let (lookup, classes) = Lookup::new(&forms, &symbols, &light, &mut trie);
        (Matcher { lookup, classes, trie }, labels)
    }

    /// Writes each token as the terms see it to `slots` and every hit to `hits`, in the order of their first tokens.
    pub(crate) fn find(&self, text: &str, document: &Document, slots: &mut Vec<Slot>, hits: &mut Vec<Hit>) {
        slots.clear();
        let numbers = 0..document.tokens().len();
        slots.extend(numbers.map(|token| Slot::new(self.lookup.word(text, document, token))));
        trie::set_reach(slots, document.tokens());
        hits.clear();
        self.trie.find(slots, &self.classes, hits);
    }
}
