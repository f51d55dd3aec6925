//! `Document`: one text, folded and cut into tokens. Built once, then read-only.

use super::fold::{PADDING, Shift, WayBack, fold};
use super::tokenize::{LONG_FORMS, Token, long_form, tokenize};
use crate::span::Span;

/// Positions are 32-bit: of a longer text, the rest is not read.
const LONGEST: usize = u32::MAX as usize / 4;

/// Bytes that a long form takes with its padding.
const LONG_FORM: usize = 2 * PADDING;

/// The folded text, its tokens and the way back to the caller's bytes. Its buffers are reused from text to text.
#[derive(Debug, Default)]
pub(crate) struct Document {
    /// Behind the text stand [`LONG_FORMS`], each with its padding.
    folded: Vec<u8>,
    shifts: Vec<Shift>,
    tokens: Vec<Token>,
    /// Where each token starts and ends in the caller's text.
    places: Vec<(u32, u32)>,
}

impl Document {
    /// Reads `text` in place of what the document held.
    pub(crate) fn read(&mut self, text: &str) {
        let text = &text[..text.floor_char_boundary(LONGEST)];
        let Document { folded, shifts, tokens, places } = self;
        fold(text, folded, shifts);
        let end = folded.len();
        for form in LONG_FORMS {
            let next = folded.len() + LONG_FORM;
            folded.extend_from_slice(form);
            folded.resize(next, 0);
        }
        let text = &folded[..end];
        tokens.clear();
        tokenize(text, |token| tokens.push(token));
        let mut back = WayBack::new(shifts);
        places.clear();
        places.extend(tokens.iter_mut().map(|token| {
            let place = (back.source(token.start), back.source(token.end));
            if let Some(form) = long_form(text, *token) {
                token.start = (end + form * LONG_FORM) as u32;
                token.end = token.start + LONG_FORMS[form].len() as u32;
            }
            place
        }));
    }

    pub(crate) fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// Folded bytes of a token; those of its long form for a unit of one letter.
    pub(crate) fn word(&self, token: usize) -> &[u8] {
        let Token { start, end, .. } = self.tokens[token];
        &self.folded[start as usize..end as usize]
    }

    /// Every token as a word.
    pub(crate) fn words(&self) -> impl Iterator<Item = FoldedWord<'_>> {
        self.tokens.iter().zip(&self.places).map(|(token, place)| FoldedWord {
            from: &self.folded[token.start as usize..],
            length: (token.end - token.start) as usize,
            place: Span::new(place.0 as usize, place.1 as usize),
        })
    }

    /// The bytes of the caller's text from the first token to the end of the last.
    pub(crate) fn span(&self, first: usize, last: usize) -> Span {
        Span::new(self.places[first].0 as usize, self.places[last].1 as usize)
    }
}

/// A token as it is looked up.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FoldedWord<'d> {
    /// The folded text from its first byte on.
    from: &'d [u8],
    length: usize,
    place: Span,
}

impl<'d> FoldedWord<'d> {
    /// Its folded bytes; those of its long form for a unit of one letter.
    pub(crate) fn letters(self) -> &'d [u8] {
        &self.from[..self.length]
    }

    /// The sixteen folded bytes from its first on.
    pub(crate) fn sixteen(self) -> [u8; PADDING] {
        self.from.first_chunk().copied().unwrap_or_default()
    }

    /// Number of its folded bytes.
    pub(crate) fn length(self) -> usize {
        self.length
    }

    /// Where it stands in the caller's text.
    pub(crate) fn place(self) -> Span {
        self.place
    }
}
