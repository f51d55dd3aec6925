//! The terms of a lexicon, made ready for the search: each is looked for from its rarest word.

use rustc_hash::FxHashMap;

use super::classes::{ClassId, Lists, Members};
use crate::lexicon::{Link, Sequences, Step as LexiconStep, SymbolId, TermId};

/// Numbers that guards share, so that what a search notes of a text stays in the first-level cache.
pub(crate) const GUARDS: usize = 1 << 12;

/// The guard that stands everywhere.
pub(crate) const ANYTHING: u16 = 0;

/// A guard is noted in a text where that spares this many closer looks for each time it stands there.
const WORTH_NOTING: u64 = 16;

/// One way to write a term of several words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pattern {
    pub(crate) term: TermId,
    steps: u32,
    pub(crate) length: u8,
    /// Its rarest word, where the search begins.
    pub(crate) anchor: u8,
    /// Bit `i` is set where word `i` must stand under negation.
    pub(crate) negated: u8,
}

/// A word of a pattern and how it follows the one before it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Step {
    pub(crate) symbol: SymbolId,
    pub(crate) link: Link,
}

/// A pattern that a class may anchor, with what must stand near for it to be worth a closer look.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Candidate {
    pub(crate) pattern: u32,
    /// The word beside the anchor.
    pub(crate) symbol: SymbolId,
    /// Its number, and that of a third word of the pattern.
    pub(crate) guard: u16,
    pub(crate) third: u16,
    pub(crate) side: Side,
    pub(crate) third_side: Side,
}

/// Where a word stands from the anchor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Before,
    /// After the anchor, within the reach of each link.
    AfterNear,
    AfterGap,
    AfterWide,
    /// Beyond the guard.
    Beyond,
}

impl Side {
    /// Number of sides.
    pub(crate) const COUNT: usize = 5;

    /// The side of a word beside the anchor.
    fn beside(steps: &[LexiconStep], anchor: usize, word: usize) -> Side {
        match steps[word.max(anchor)].link {
            _ if word < anchor => Side::Before,
            Link::Strict | Link::Near => Side::AfterNear,
            Link::Gap => Side::AfterGap,
            Link::Wide => Side::AfterWide,
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
    candidates: Lists<Candidate>,
    /// By class: the guards that it is.
    guards: Lists<u16>,
}

impl Patterns {
    /// `frequencies` tells, by class, how often its words stand in a text; it decides what is fast, not what is found.
    pub(crate) fn new(sequences: &Sequences, members: Members, frequencies: &[u32]) -> Patterns {
        let frequency: Vec<u32> = (0..members.symbols())
            .map(|symbol| members.of(symbol).iter().map(|class| frequencies[*class as usize]).sum())
            .collect();
        let (mut patterns, mut steps, mut singles) = (Vec::new(), Vec::new(), Vec::new());
        let mut anchored: Vec<(SymbolId, Candidate, Option<SymbolId>)> = Vec::new();
        let mut looks = vec![0_u64; frequency.len()];
        for (term, own) in sequences.iter() {
            let negated = own.iter().enumerate().map(|(i, step)| u8::from(step.negated) << i).sum();
            if let [only] = own {
                singles.push((only.symbol, (term, negated)));
                continue;
            }
            let rarity = |step: &usize| frequency[own[*step].symbol as usize];
            let inside = |step: &usize| *step < own.len();
            let anchor = (0..own.len()).min_by_key(rarity).unwrap_or_default();
            let beside = [anchor.wrapping_sub(1), anchor + 1].into_iter().filter(inside);
            let guard = beside.clone().min_by_key(rarity).unwrap_or_default();
            let across = beside.filter(|step| *step != guard).map(|step| (step, Side::beside(own, anchor, step)));
            let beyond = [(2 * guard).wrapping_sub(anchor)].into_iter().filter(inside).map(|step| (step, Side::Beyond));
            let third = across.chain(beyond).min_by_key(|(step, _)| rarity(step));
            let symbol = own[guard].symbol;
            looks[symbol as usize] += u64::from(rarity(&anchor));
            let candidate = Candidate {
                pattern: patterns.len() as u32,
                symbol,
                guard: ANYTHING,
                third: ANYTHING,
                side: Side::beside(own, anchor, guard),
                third_side: third.map_or(Side::Beyond, |(_, side)| side),
            };
            anchored.push((own[anchor].symbol, candidate, third.map(|(step, _)| own[step].symbol)));
            let (from, length) = (steps.len() as u32, own.len() as u8);
            patterns.push(Pattern { term, steps: from, length, anchor: anchor as u8, negated });
            steps.extend(own.iter().map(|step| Step { symbol: step.symbol, link: step.link }));
        }
        let worth = |symbol: &SymbolId| {
            let symbol = *symbol as usize;
            looks[symbol] * WORTH_NOTING > u64::from(frequency[symbol])
        };
        // ANYTHING is no number of theirs.
        let guards: Vec<(SymbolId, u16)> =
            (0..members.symbols()).filter(worth).zip((1..GUARDS as u16).cycle()).collect();
        let number_of: FxHashMap<SymbolId, u16> = guards.iter().copied().collect();
        let number = |symbol: SymbolId| number_of.get(&symbol).copied().unwrap_or(ANYTHING);
        let numbered = |(anchor, candidate, third): (SymbolId, Candidate, Option<SymbolId>)| {
            (anchor, Candidate { guard: number(candidate.symbol), third: third.map_or(ANYTHING, number), ..candidate })
        };
        let anchored: Vec<(SymbolId, Candidate)> = anchored.into_iter().map(numbered).collect();
        Patterns {
            singles: members.lists(&singles),
            candidates: members.lists(&anchored),
            guards: members.lists(&guards),
            patterns,
            steps,
            members,
        }
    }

    /// The terms of one word that a class is.
    pub(crate) fn singles(&self, class: ClassId) -> &[(TermId, u8)] {
        self.singles.get(class)
    }

    pub(crate) fn candidates(&self, class: ClassId) -> &[Candidate] {
        self.candidates.get(class)
    }

    pub(crate) fn guards(&self, class: ClassId) -> &[u16] {
        self.guards.get(class)
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
