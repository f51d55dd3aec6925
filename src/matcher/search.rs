//! The search for terms in one document.
//!
//! A term of several words is looked for from its anchor, a rare word, and only where its other words, as far as they are
//! noted, stand on their sides. Most anchors fail at the first of these tests, which costs a few instructions.

use std::ops::Range;

use super::Hit;
use super::classes::{NO_CLASS, class_bit};
use super::patterns::{ANYTHING, Candidate, Four, GUARDS, Pattern, Patterns, Step, Window};
use super::reach::{FARTHEST, Side, Slot, Way, measure};
use crate::lexicon::{LONGEST_TERM, Link};
use crate::text::Token;

/// Most words tried for one pattern around one anchor, so that time stays linear whatever the text.
const MOST_TRIES: u32 = 64;
/// Most hits that one token anchors: hundreds of terms of the same words, from a lexicon of someone else, find no more.
const MOST_HITS: usize = 256;
/// Tokens whose guards are noted at once, a bit for each.
const BLOCK: usize = u64::BITS as usize;
/// Tokens that a link leads over at most, on one side.
const MARGIN: usize = FARTHEST - 1;

/// By guard: the tokens of a block that are it, each a bit.
type Standing = [u64; GUARDS];

/// What stands around an anchor.
struct Around<'a> {
    standing: &'a Standing,
    /// By window: its tokens of the block, each a bit.
    windows: [u64; Window::COUNT],
}

impl Around<'_> {
    /// Whether a guard stands in a window.
    fn stands(&self, guard: u16, window: Window) -> bool {
        self.standing[usize::from(guard) % GUARDS] & self.windows[window as usize % Window::COUNT] != 0
    }
}

/// Buffers of the search, reused from text to text.
#[derive(Debug)]
pub(crate) struct Search {
    /// By side: the way from each token.
    ways: [Vec<Way>; 2],
    /// All zero between blocks, but for [`ANYTHING`].
    standing: Box<Standing>,
}

impl Default for Search {
    fn default() -> Self {
        let mut standing = Box::new([0; GUARDS]);
        standing[usize::from(ANYTHING)] = u64::MAX;
        Search { ways: Default::default(), standing }
    }
}

impl Search {
    /// Appends every hit to `hits`.
    pub(crate) fn run(&mut self, patterns: &Patterns, slots: &[Slot], tokens: &[Token], hits: &mut Vec<Hit>) {
        measure(slots, tokens, &mut self.ways);
        let [before, after] = &self.ways;
        let text = Text { patterns, slots, ways: [before, after] };
        let standing = &mut *self.standing;
        let mut from = 0;
        while from < slots.len() {
            let block = Block::new(tokens, from);
            from = block.anchors.end;
            let mut bit = 1;
            for slot in &slots[block.noted.clone()] {
                patterns.guards(slot.class).for_each(|guard| standing[guard] |= bit);
                bit <<= 1;
            }
            for at in block.anchors.clone() {
                let class = slots[at].class;
                if class == NO_CLASS {
                    continue;
                }
                hits.extend(patterns.singles(class).iter().map(|(term, negated)| Hit::single(*term, at, *negated)));
                let candidates = patterns.candidates(class);
                if !candidates.is_empty() {
                    text.search(candidates, at, &block, standing, hits);
                }
            }
            for slot in &slots[block.noted] {
                patterns.guards(slot.class).for_each(|guard| standing[guard] = 0);
            }
        }
    }
}

/// Tokens to look from, and those whose guards are noted for that: whole sentences where one fits, since no term crosses
/// a sentence.
struct Block {
    anchors: Range<usize>,
    noted: Range<usize>,
}

impl Block {
    /// The next one from a token on.
    fn new(tokens: &[Token], from: usize) -> Block {
        let opens = |at: usize| at == 0 || at == tokens.len() || tokens[at].sentence != tokens[at - 1].sentence;
        let low = if opens(from) { from } else { from - MARGIN };
        let high = (low + BLOCK).min(tokens.len());
        match (from + 1..=high).rev().find(|at| opens(*at)) {
            Some(end) => Block { anchors: from..end, noted: low..end },
            None => Block { anchors: from..high - MARGIN, noted: low..high },
        }
    }

    /// Whether words two links away from an anchor may stand where none are noted: in a sentence longer than a block.
    fn is_part(&self) -> bool {
        self.anchors != self.noted
    }
}

/// What a search reads.
#[derive(Clone, Copy)]
struct Text<'a> {
    patterns: &'a Patterns,
    slots: &'a [Slot],
    ways: [&'a [Way]; 2],
}

impl<'a> Text<'a> {
    /// Finds the terms whose anchor stands at `at`.
    fn search(
        self,
        candidates: &[Four<Candidate>],
        at: usize,
        block: &Block,
        standing: &Standing,
        hits: &mut Vec<Hit>,
    ) {
        let around = Around { standing, windows: self.windows(at, block) };
        let most = hits.len() + MOST_HITS;
        for four in candidates {
            for Candidate { pattern, guard, window } in four {
                if around.stands(*guard, *window) && hits.len() <= most {
                    self.look_closer(self.patterns.pattern(*pattern), at, &around, hits);
                }
            }
        }
    }

    /// Finds one term whose anchor stands at `at` and whose guard stands near.
    #[inline(never)]
    fn look_closer(self, pattern: &Pattern, at: usize, around: &Around<'_>, hits: &mut Vec<Hit>) {
        let steps = self.patterns.steps(pattern);
        if steps.iter().all(|step| around.stands(step.guard, step.window)) {
            let (step, side) = pattern.first_turn();
            let mut places = [0; LONGEST_TERM];
            places[step] = at as u32;
            Attempt { text: self, pattern, steps, places, tries: 0, hits }.place(step, side);
        }
    }

    /// The tokens of a block in each window of one.
    fn windows(self, at: usize, block: &Block) -> [u64; Window::COUNT] {
        let bit = at - block.noted.start;
        let [before, after] = self.ways.map(|ways| ways[at]);
        let before = |link| {
            let reach = before.reach(link) as usize;
            ((1 << reach) - 1) << (bit - reach)
        };
        let after = |link| ((1_u64 << after.reach(link)) - 1).checked_shl(bit as u32 + 1).unwrap_or_default();
        let mut windows = [u64::MAX; Window::COUNT];
        windows[Window::BeforeNear as usize] = before(Link::Near);
        windows[Window::BeforeGap as usize] = before(Link::Gap);
        windows[Window::BeforeWide as usize] = before(Link::Wide);
        windows[Window::AfterNear as usize] = after(Link::Near);
        windows[Window::AfterGap as usize] = after(Link::Gap);
        windows[Window::AfterWide as usize] = after(Link::Wide);
        if !block.is_part() {
            windows[Window::Before as usize] = (1 << bit) - 1;
            windows[Window::After as usize] = !1 << bit;
        }
        windows
    }

    fn fits(self, step: &Step, token: usize) -> bool {
        let class = self.slots[token].class;
        step.classes & class_bit(class) != 0 && self.patterns.members().satisfies(class, step.symbol)
    }
}

/// One pattern around one anchor.
struct Attempt<'a> {
    text: Text<'a>,
    pattern: &'a Pattern,
    steps: &'a [Step],
    /// Token of each step that is placed.
    places: [u32; LONGEST_TERM],
    tries: u32,
    hits: &'a mut Vec<Hit>,
}

impl Attempt<'_> {
    /// Places the word beside `step` on one side, nearest first, and then the others.
    fn place(&mut self, step: usize, side: Side) {
        let next = side.beside(step);
        let (Some(word), Some(joint)) = (self.steps.get(next), self.steps.get(step.max(next))) else { return };
        let mut token = self.places[step] as usize;
        let then = self.pattern.turn(next, side);
        for _ in 0..self.text.ways[side as usize][token].reach(joint.link) {
            token = side.beside(token);
            if !self.text.fits(word, token) {
                continue;
            }
            self.tries += 1;
            if self.tries > MOST_TRIES {
                return;
            }
            self.places[next] = token as u32;
            match then {
                Some((step, side)) => self.place(step, side),
                None => self.hits.push(Hit::new(self.pattern, &self.places)),
            }
        }
    }
}
