//! The terms of a lexicon, made ready for the search: each is looked for from its anchor, where its guard stands near.

use std::cmp::Ordering;

use super::classes::{ClassId, Members, class_bit};
use super::reach::Side;
use crate::lexicon::{Link, Lists, Sequences, Step as LexiconStep, SymbolId, TermId};

/// Numbers of guards, so that what a search notes of a text stays in cache.
pub(crate) const GUARDS: usize = 1 << 13;

/// The guard that stands everywhere.
pub(crate) const ANYTHING: u16 = 0;

/// Guards and candidates stand by four, which spares most of what a loop costs.
pub(crate) type Four<T> = [T; 4];

/// The guard that nothing asks for, and the one that no word is: each makes up the last four of a class.
const UNASKED: u16 = GUARDS as u16 - 1;
const NOTHING: u16 = GUARDS as u16 - 2;

/// Instructions of a search, about: to test a candidate, to note a guard, to look closer.
const TEST: u64 = 8;
const NOTE: u64 = 7;
const LOOK: u64 = 180;

/// One way to write a term of several words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pattern {
    pub(crate) term: TermId,
    steps: u32,
    pub(crate) length: u8,
    /// The word where the search begins.
    pub(crate) anchor: u8,
    /// Bit `i` is set where word `i` must stand under negation.
    pub(crate) negated: u8,
    /// Where the guard stands from the anchor.
    pub(crate) side: Side,
}

impl Pattern {
    /// Where to go on from a step that is placed: to the next word on one side of the anchor, and after those to the words
    /// on the side of the guard.
    pub(crate) fn turn(&self, step: usize, side: Side) -> Option<(usize, Side)> {
        if side.beside(step) < usize::from(self.length) {
            return Some((step, side));
        }
        (side != self.side).then_some((usize::from(self.anchor), self.side))
    }

    /// Where to begin: on the side where it is not known yet that a word stands.
    pub(crate) fn first_turn(&self) -> (usize, Side) {
        let anchor = usize::from(self.anchor);
        let other = self.side.other();
        let side = if other.beside(anchor) < usize::from(self.length) { other } else { self.side };
        (anchor, side)
    }
}

/// A word of a pattern and how it follows the one before it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Step {
    /// The classes that satisfy it, as bits that some share.
    pub(crate) classes: u64,
    pub(crate) symbol: SymbolId,
    pub(crate) link: Link,
    /// Where it must stand for the pattern to be worth a closer look: its window around the anchor.
    pub(crate) window: Window,
    /// Its number, or [`ANYTHING`] where it is not noted.
    pub(crate) guard: u16,
}

/// A pattern that a class may anchor, with the word that must stand near for it to be worth a closer look.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Candidate {
    pub(crate) pattern: u32,
    pub(crate) guard: u16,
    pub(crate) window: Window,
}

impl Candidate {
    /// None: its guard never stands.
    const NONE: Candidate = Candidate { pattern: 0, guard: NOTHING, window: Window::Anywhere };
}

/// Tokens around an anchor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Window {
    /// Within the reach of each link.
    BeforeNear,
    BeforeGap,
    BeforeWide,
    AfterNear,
    AfterGap,
    AfterWide,
    /// All of one side.
    Before,
    After,
    Anywhere,
}

impl Window {
    /// Number of windows, made up to a power of two.
    pub(crate) const COUNT: usize = 16;

    fn of(steps: &[LexiconStep], anchor: usize, word: usize) -> Window {
        let link = steps[anchor.max(word)].link;
        match (word.cmp(&anchor), anchor.abs_diff(word), link) {
            (Ordering::Equal, ..) => Window::Anywhere,
            (Ordering::Less, 1, Link::Strict | Link::Near) => Window::BeforeNear,
            (Ordering::Less, 1, Link::Gap) => Window::BeforeGap,
            (Ordering::Less, 1, Link::Wide) => Window::BeforeWide,
            (Ordering::Less, ..) => Window::Before,
            (Ordering::Greater, 1, Link::Strict | Link::Near) => Window::AfterNear,
            (Ordering::Greater, 1, Link::Gap) => Window::AfterGap,
            (Ordering::Greater, 1, Link::Wide) => Window::AfterWide,
            (Ordering::Greater, ..) => Window::After,
        }
    }
}

/// All terms, by the classes that may begin the search for them.
#[derive(Debug)]
pub(crate) struct Patterns {
    patterns: Vec<Pattern>,
    steps: Vec<Step>,
    members: Members,
    /// By class: the terms of one word, each with its mask of negated words.
    singles: Lists<(TermId, u8)>,
    /// By class: the patterns that it anchors.
    candidates: Lists<Four<Candidate>>,
    /// By class: the guards that it is.
    guards: Lists<Four<u16>>,
}

impl Patterns {
    /// `frequencies` tells, by class, how often its words stand in a text; it decides what is fast, not what is found.
    pub(crate) fn new(sequences: &Sequences, members: Members, frequencies: &[u32]) -> Patterns {
        let costs = Costs::new(&members, frequencies);
        let several = || sequences.iter().filter(|(_, words)| words.len() > 1);
        let pairs: Vec<Pair> = several().map(|(_, words)| costs.cheapest_pair(words)).collect();
        let guards = costs.guards(several().map(|(_, words)| words).zip(pairs.iter().copied()));
        let mut number_of = vec![ANYTHING; members.symbols() as usize];
        guards.iter().for_each(|(symbol, number)| number_of[*symbol as usize] = *number);
        let (mut patterns, mut steps, mut candidates) = (Vec::new(), Vec::new(), Vec::new());
        for ((term, words), Pair { anchor, guard }) in several().zip(pairs) {
            let (pattern, from) = (patterns.len() as u32, steps.len());
            steps.extend((0..words.len()).map(|word| costs.step(words, anchor, word, &number_of)));
            let told = costs.told(words, Pair { anchor, guard }, &steps[from..]);
            let side = if told < anchor { Side::Before } else { Side::After };
            let Step { guard, window, .. } = steps[from + told];
            candidates.push((words[anchor].symbol, Candidate { pattern, guard, window }));
            let (from, length, anchor) = (from as u32, words.len() as u8, anchor as u8);
            patterns.push(Pattern { term, steps: from, length, anchor, negated: negated(words), side });
        }
        let single = |(term, words): (TermId, &[LexiconStep])| match words {
            [only] => Some((only.symbol, (term, negated(words)))),
            _ => None,
        };
        let singles: Vec<_> = sequences.iter().filter_map(single).collect();
        Patterns {
            singles: members.lists(&singles),
            candidates: by_four(&members.lists(&candidates), Candidate::NONE),
            guards: by_four(&members.lists(&guards), UNASKED),
            patterns,
            steps,
            members,
        }
    }

    /// The terms of one word that a class is.
    pub(crate) fn singles(&self, class: ClassId) -> &[(TermId, u8)] {
        self.singles.get(class)
    }

    pub(crate) fn candidates(&self, class: ClassId) -> &[Four<Candidate>] {
        self.candidates.get(class)
    }

    /// The guards that a class is; some may be [`UNASKED`].
    pub(crate) fn guards(&self, class: ClassId) -> impl Iterator<Item = usize> {
        self.guards.get(class).iter().flatten().map(|guard| usize::from(*guard) % GUARDS)
    }

    /// Every pattern, in the order of the lexicon.
    #[cfg(test)]
    pub(crate) fn all(&self) -> &[Pattern] {
        &self.patterns
    }

    pub(crate) fn pattern(&self, pattern: u32) -> &Pattern {
        &self.patterns[pattern as usize]
    }

    pub(crate) fn steps(&self, pattern: &Pattern) -> &[Step] {
        &self.steps[pattern.steps as usize..][..usize::from(pattern.length)]
    }

    pub(crate) fn members(&self) -> &Members {
        &self.members
    }
}

/// Each list by four, made up with what finds nothing.
fn by_four<T: Copy>(lists: &Lists<T>, nothing: T) -> Lists<Four<T>> {
    let (mut all, mut fours) = (Lists::default(), Vec::new());
    for list in lists.iter() {
        fours.clear();
        fours.extend(list.chunks(4).map(|some| std::array::from_fn(|i| some.get(i).copied().unwrap_or(nothing))));
        all.push(&fours);
    }
    all
}

/// A mask of the words that must stand under negation.
fn negated(words: &[LexiconStep]) -> u8 {
    words.iter().enumerate().map(|(i, word)| u8::from(word.negated) << i).sum()
}

/// The two words of a term from which it is searched.
#[derive(Clone, Copy)]
struct Pair {
    anchor: usize,
    guard: usize,
}

/// What a search will cost on texts with certain frequencies of words.
struct Costs {
    /// By symbol: the tokens that satisfy it.
    frequency: Vec<u64>,
    /// By symbol: the classes that satisfy it, as bits that some share.
    classes: Vec<u64>,
    /// All tokens.
    tokens: u64,
}

impl Costs {
    fn new(members: &Members, frequencies: &[u32]) -> Costs {
        let frequency = |symbol| members.of(symbol).iter().map(|class| u64::from(frequencies[*class as usize])).sum();
        let classes = |symbol| members.of(symbol).iter().fold(0, |bits, class| bits | class_bit(*class));
        Costs {
            frequency: (0..members.symbols()).map(frequency).collect(),
            classes: (0..members.symbols()).map(classes).collect(),
            tokens: frequencies.iter().map(|count| u64::from(*count)).sum(),
        }
    }

    fn step(&self, words: &[LexiconStep], anchor: usize, word: usize, number_of: &[u16]) -> Step {
        let LexiconStep { symbol, link, .. } = words[word];
        let guard = if word == anchor { ANYTHING } else { number_of[symbol as usize] };
        Step { classes: self.classes[symbol as usize], symbol, link, window: Window::of(words, anchor, word), guard }
    }

    /// The pair from which a term is searched at least cost.
    fn cheapest_pair(&self, words: &[LexiconStep]) -> Pair {
        let pairs = (0..words.len()).flat_map(|anchor| (0..words.len()).map(move |guard| Pair { anchor, guard }));
        let cost = |Pair { anchor, guard }: &Pair| {
            let near = self.near(words, *anchor, *guard);
            self.frequency[words[*anchor].symbol as usize] * (TEST * self.tokens + LOOK * near)
        };
        pairs.filter(|pair| pair.anchor != pair.guard).min_by_key(cost).unwrap_or(Pair { anchor: 0, guard: 1 })
    }

    /// The noted word that stands least near the anchor of a term; where none is noted, the guard of its pair.
    fn told(&self, words: &[LexiconStep], pair: Pair, steps: &[Step]) -> usize {
        let noted = (0..words.len()).filter(|word| steps[*word].guard != ANYTHING);
        noted.min_by_key(|word| self.near(words, pair.anchor, *word)).unwrap_or(pair.guard)
    }

    /// The symbols that spare more than it takes to note them, each with its number.
    fn guards<'s>(&self, terms: impl Iterator<Item = (&'s [LexiconStep], Pair)>) -> Vec<(SymbolId, u16)> {
        let mut spared = vec![0; self.frequency.len()];
        terms.for_each(|(words, pair)| self.looks_spared(words, pair, &mut spared));
        let worth = |symbol: &SymbolId| spared[*symbol as usize] > NOTE * self.frequency[*symbol as usize];
        (0..self.frequency.len() as SymbolId).filter(worth).zip(ANYTHING + 1..NOTHING).collect()
    }

    /// Of all tokens, those from which a word stands in its window around an anchor.
    fn near(&self, steps: &[LexiconStep], anchor: usize, word: usize) -> u64 {
        let width = match Window::of(steps, anchor, word) {
            Window::BeforeNear | Window::AfterNear => 2,
            Window::BeforeGap | Window::AfterGap | Window::BeforeWide | Window::AfterWide => 7,
            Window::Before | Window::After | Window::Anywhere => 12,
        };
        self.tokens.min(width * self.frequency[steps[word].symbol as usize])
    }

    /// Adds, by symbol, what is spared where the words of a term are noted.
    fn looks_spared(&self, steps: &[LexiconStep], Pair { anchor, guard }: Pair, spared: &mut [u64]) {
        let anchors = LOOK * self.frequency[steps[anchor].symbol as usize];
        let near = |word: usize| self.near(steps, anchor, word);
        spared[steps[guard].symbol as usize] += anchors * (self.tokens - near(guard)) / self.tokens;
        let guarded = anchors * near(guard) / self.tokens;
        for word in (0..steps.len()).filter(|word| *word != anchor && *word != guard) {
            spared[steps[word].symbol as usize] += guarded * (self.tokens - near(word)) / self.tokens;
        }
    }
}
