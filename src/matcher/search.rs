//! The search for terms in one document.
//!
//! A term of several words is looked for from its rarest word, its anchor, and only where the word beside it, its guard,
//! stands near. Most anchors fail that test, which costs a few instructions.

use std::ops::Range;

use super::Hit;
use super::patterns::{ANYTHING, Candidate, GUARDS, Pattern, Patterns, Side, Step};
use super::reach::{FARTHEST, Reach, Slot, measure};
use crate::lexicon::{LONGEST_TERM, Link, SymbolId};
use crate::text::Token;

/// Most words tried for one pattern around one anchor, so that time stays linear whatever the text.
const MOST_TRIES: u32 = 64;
/// Most hits that one token anchors: hundreds of terms of the same words, from a lexicon of someone else, find no more.
const MOST_HITS: usize = 256;
/// Tokens whose guards are noted at once, a bit for each.
const BLOCK: usize = u64::BITS as usize;
/// Tokens that a link leads over at most, on one side.
const MARGIN: usize = FARTHEST - 1;
/// The bits of the tokens before bit 0, as far as a link leads.
const BEFORE: u64 = !(u64::MAX >> MARGIN);

/// Buffers of the search, reused from text to text.
#[derive(Debug)]
pub(crate) struct Search {
    reaches: Vec<Reach>,
    contents: Vec<u32>,
    /// By guard: the tokens of the block that are it, each by its number modulo the block; all zero between blocks, but for
    /// [`ANYTHING`]. Guards that share a number share a mask: it is a first test, not a proof.
    standing: Box<[u64; GUARDS]>,
}

impl Default for Search {
    fn default() -> Self {
        let mut standing = Box::new([0; GUARDS]);
        standing[usize::from(ANYTHING)] = u64::MAX;
        Search { reaches: Vec::new(), contents: Vec::new(), standing }
    }
}

impl Search {
    /// Appends every hit to `hits`.
    pub(crate) fn run(&mut self, patterns: &Patterns, slots: &[Slot], tokens: &[Token], hits: &mut Vec<Hit>) {
        measure(slots, tokens, &mut self.contents, &mut self.reaches);
        let mut from = 0;
        while from < slots.len() {
            let (anchors, noted) = block(tokens, from);
            from = anchors.end;
            for at in noted.clone() {
                let bit = 1 << (at % BLOCK);
                self.note(patterns.guards(slots[at].class), |mask| *mask |= bit);
            }
            // In a sentence longer than a block, words beyond a guard may stand where none are noted.
            let blind = anchors != noted;
            for at in anchors {
                self.search(patterns, slots, at, blind, hits);
            }
            for at in noted {
                self.note(patterns.guards(slots[at].class), |mask| *mask = 0);
            }
        }
    }

    fn note(&mut self, guards: &[u16], set: impl Fn(&mut u64)) {
        guards.iter().for_each(|guard| set(&mut self.standing[usize::from(*guard) % GUARDS]));
    }

    /// Finds the terms whose anchor stands at `at`; `blind` where words beyond the guards may stand outside the block.
    fn search(&self, patterns: &Patterns, slots: &[Slot], at: usize, blind: bool, hits: &mut Vec<Hit>) {
        let class = slots[at].class;
        let single = |&(term, negated)| Hit::single(term, at, negated);
        hits.extend(patterns.singles(class).iter().map(single));
        let candidates = patterns.candidates(class);
        if candidates.is_empty() {
            return;
        }
        let reach = &self.reaches[at];
        let after = |link| ((1_u64 << (reach.end(link) - at - 1)) - 1).rotate_left((at + 1) as u32 % u64::BITS);
        let mut windows = [u64::MAX; Side::COUNT];
        windows[Side::Before as usize] = BEFORE.rotate_left(at as u32 % u64::BITS);
        windows[Side::AfterNear as usize] = after(Link::Near);
        windows[Side::AfterGap as usize] = after(Link::Gap);
        windows[Side::AfterWide as usize] = after(Link::Wide);
        let standing = |guard: u16, side: Side| self.standing[usize::from(guard) % GUARDS] & windows[side as usize];
        let most = hits.len() + MOST_HITS;
        for candidate in candidates {
            if hits.len() > most {
                return;
            }
            let near = standing(candidate.guard, candidate.side);
            let unseen = blind && candidate.third_side == Side::Beyond;
            if near == 0 || !unseen && standing(candidate.third, candidate.third_side) == 0 {
                continue;
            }
            for token in Near::new(near, at, candidate.side == Side::Before) {
                if patterns.members().may_satisfy(slots[token].class, candidate.symbol) {
                    self.attempt(patterns, slots, (at, token), candidate, hits);
                }
            }
        }
    }

    /// Looks for the pattern of a candidate around its anchor and a token that may be its guard.
    fn attempt(
        &self,
        patterns: &Patterns,
        slots: &[Slot],
        (at, token): (usize, usize),
        candidate: &Candidate,
        hits: &mut Vec<Hit>,
    ) {
        let pattern = patterns.pattern(candidate.pattern);
        let steps = patterns.steps(pattern);
        let anchor = usize::from(pattern.anchor);
        let (low, first, second) = match candidate.side {
            Side::Before => (anchor - 1, token, at),
            _ => (anchor, at, token),
        };
        let linked = second < self.reaches[first].end(steps[low + 1].link);
        if !linked || !patterns.members().satisfies(slots[token].class, candidate.symbol) {
            return;
        }
        let mut places = [0; LONGEST_TERM];
        (places[low], places[low + 1]) = (first as u32, second as u32);
        match steps.len() {
            2 => hits.push(Hit::new(pattern, &places)),
            _ => Attempt { patterns, slots, reaches: &self.reaches, pattern, steps, low, places, tries: 0, hits }
                .after(low + 2),
        }
    }
}

/// The tokens before or after one, nearest first.
struct Near {
    /// A bit for each: the token itself is bit 0 of a word that turns round.
    bits: u64,
    at: usize,
    before: bool,
}

impl Near {
    /// From a mask with a bit for each by its number modulo the block.
    fn new(mask: u64, at: usize, before: bool) -> Near {
        Near { bits: mask.rotate_right(at as u32 % u64::BITS), at, before }
    }
}

impl Iterator for Near {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        if self.bits == 0 {
            return None;
        }
        if self.before {
            let zeros = self.bits.leading_zeros();
            self.bits ^= 1 << 63 >> zeros;
            return self.at.checked_sub(zeros as usize + 1);
        }
        let zeros = self.bits.trailing_zeros();
        self.bits &= self.bits - 1;
        Some(self.at + zeros as usize)
    }
}

/// The tokens to look from next, beginning at `from`, and those whose guards must be noted for that: whole sentences where
/// one fits in a block, since no term crosses a sentence.
fn block(tokens: &[Token], from: usize) -> (Range<usize>, Range<usize>) {
    let opens = |at: usize| at == 0 || at == tokens.len() || tokens[at].sentence != tokens[at - 1].sentence;
    let low = if opens(from) { from } else { from - MARGIN };
    let high = (low + BLOCK).min(tokens.len());
    match (from + 1..=high).rev().find(|at| opens(*at)) {
        Some(end) => (from..end, low..end),
        None => (from..high - MARGIN, low..high),
    }
}

/// One pattern around one anchor.
struct Attempt<'a> {
    patterns: &'a Patterns,
    slots: &'a [Slot],
    reaches: &'a [Reach],
    pattern: &'a Pattern,
    steps: &'a [Step],
    /// First of the two steps that are placed at the start.
    low: usize,
    /// Token of each step.
    places: [u32; LONGEST_TERM],
    tries: u32,
    hits: &'a mut Vec<Hit>,
}

impl Attempt<'_> {
    /// Places the words from `step` on, each after the one before it; then those before the first placed.
    fn after(&mut self, step: usize) {
        let Some(Step { link, symbol }) = self.steps.get(step).copied() else {
            return self.before(self.low);
        };
        let at = self.places[step - 1] as usize;
        for to in at + 1..self.reaches[at].end(link) {
            if self.fits(symbol, to) {
                self.places[step] = to as u32;
                self.after(step + 1);
            }
        }
    }

    /// Places the words before `step`, nearest first.
    fn before(&mut self, step: usize) {
        if step == 0 {
            self.hits.push(Hit::new(self.pattern, &self.places));
            return;
        }
        let (at, link, symbol) = (self.places[step] as usize, self.steps[step].link, self.steps[step - 1].symbol);
        for to in (at.saturating_sub(MARGIN)..at).rev() {
            if self.reaches[to].end(link) <= at {
                return;
            }
            if self.fits(symbol, to) {
                self.places[step - 1] = to as u32;
                self.before(step - 1);
            }
        }
    }

    fn fits(&mut self, symbol: SymbolId, token: usize) -> bool {
        self.tries += 1;
        self.tries <= MOST_TRIES && self.patterns.members().satisfies(self.slots[token].class, symbol)
    }
}
