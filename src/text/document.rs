//! `Document`: one text, folded and cut into tokens. Built once, then read-only.

use super::fold::{Shift, WayBack, fold};
use super::tokenize::{Token, spelled_out, tokenize};
use crate::span::Span;

/// Positions are 32-bit: of a longer text, the rest is not read.
const LONGEST: usize = u32::MAX as usize / 4;

/// The folded text, its tokens and the way back to the caller's bytes. Its buffers are reused from text to text.
#[derive(Debug, Default)]
pub(crate) struct Document {
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
        fold(text, &mut self.folded, &mut self.shifts);
        self.tokens.clear();
        tokenize(&self.folded, &mut self.tokens);
        let mut back = WayBack::new(&self.shifts);
        self.places.clear();
        self.places.extend(self.tokens.iter().map(|token| (back.source(token.start), back.source(token.end))));
    }

    pub(crate) fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// Folded bytes of a token; those of its long form for a unit of one letter.
    pub(crate) fn word(&self, token: usize) -> &[u8] {
        let t = self.tokens[token];
        spelled_out(&self.folded, t).unwrap_or(&self.folded[t.start as usize..t.end as usize])
    }

    /// The sixteen folded bytes from the start of [`word`](Self::word) on.
    pub(crate) fn sixteen(&self, token: usize) -> [u8; 16] {
        if let Some(unit) = spelled_out(&self.folded, self.tokens[token]) {
            let mut bytes = [0; 16];
            bytes[..unit.len()].copy_from_slice(unit);
            return bytes;
        }
        let start = self.tokens[token].start as usize;
        self.folded[start..start + 16].try_into().unwrap_or_default()
    }

    /// The bytes of the caller's text from the first token to the end of the last.
    pub(crate) fn span(&self, first: usize, last: usize) -> Span {
        Span::new(self.places[first].0 as usize, self.places[last].1 as usize)
    }
}
