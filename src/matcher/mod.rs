//! Matcher: a document's tokens to classes of words, classes to hits of terms. No weights and no context here.

mod classes;
mod lookup;
mod patterns;
#[cfg(test)]
mod plain;
mod reach;
mod search;
mod spelling;
mod words;

use crate::lexicon::{LONGEST_TERM, Labels, Lexicon, TermId};
use crate::text::Document;

use lookup::Lookup;
use patterns::{Pattern, Patterns};
pub(crate) use reach::Slot;
pub(crate) use search::Search;

/// A term found in a document: which one, and at which tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Hit {
    first: u32,
    pub(crate) term: TermId,
    length: u8,
    /// Bit `i` is set where word `i` must stand under negation.
    negated: u8,
    /// Distance of each word from the first.
    offsets: [u8; LONGEST_TERM],
}

impl Hit {
    /// A term of one word.
    fn single(term: TermId, token: usize, negated: u8) -> Hit {
        Hit { first: token as u32, term, length: 1, negated, offsets: [0; LONGEST_TERM] }
    }

    /// A pattern whose words stand at `places`.
    fn new(pattern: &Pattern, places: &[u32; LONGEST_TERM]) -> Hit {
        let Pattern { term, length, negated, .. } = *pattern;
        let mut offsets = [0; LONGEST_TERM];
        let own = offsets.iter_mut().zip(places).take(usize::from(length));
        own.for_each(|(offset, place)| *offset = (place - places[0]) as u8);
        Hit { first: places[0], term, length, negated, offsets }
    }

    /// Token of the first word.
    pub(crate) fn first(&self) -> usize {
        self.first as usize
    }

    /// Token of the last word.
    pub(crate) fn last(&self) -> usize {
        self.first() + self.spread()
    }

    /// Distance of the last word from the first.
    pub(crate) fn spread(&self) -> usize {
        usize::from(self.offsets[usize::from(self.length) - 1])
    }

    /// Number of words matched.
    pub(crate) fn length(&self) -> usize {
        usize::from(self.length)
    }

    /// The tokens of its words.
    pub(crate) fn tokens(&self) -> impl Iterator<Item = usize> + '_ {
        self.offsets[..self.length()].iter().map(|offset| self.first() + usize::from(*offset))
    }

    /// The tokens of its words, with whether each must be negated.
    pub(crate) fn words(&self) -> impl Iterator<Item = (usize, bool)> + '_ {
        self.tokens().enumerate().map(|(i, token)| (token, self.negated >> i & 1 == 1))
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
    patterns: Patterns,
}

impl Matcher {
    /// Builds the tables; what remains of the lexicon are its labels.
    pub(crate) fn new(lexicon: Lexicon) -> (Matcher, Labels) {
        let Lexicon { labels, forms, atoms, symbols, sequences, light } = lexicon;
        let (lookup, members) = Lookup::new(forms, &atoms, &symbols, &light);
        let examples = labels.examples.iter().map(|example| example.text.as_str());
        let frequencies = lookup.frequencies(examples, members.classes());
        let patterns = Patterns::new(&sequences, members, &frequencies);
        (Matcher { lookup, patterns }, labels)
    }

    /// Writes each token as the terms see it to `slots` and every hit to `hits`, in the order of their sentences.
    pub(crate) fn find(
        &self,
        text: &str,
        document: &Document,
        slots: &mut Vec<Slot>,
        search: &mut Search,
        hits: &mut Vec<Hit>,
    ) {
        slots.clear();
        slots.extend(document.words().map(|word| Slot::new(self.lookup.word(text, word))));
        hits.clear();
        search.run(&self.patterns, slots, document.tokens(), hits);
    }
}
