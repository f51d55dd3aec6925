//! The ways to write a term: sequences of symbols.

use super::lists::Lists;
use super::parse::{Element, Link};
use super::term::TermId;

/// Most words of one term.
pub(crate) const LONGEST_TERM: usize = 8;

/// Number of a symbol: a set of atoms that a place of some term accepts.
pub(crate) type SymbolId = u32;

/// One step of a sequence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Step {
    pub(crate) link: Link,
    pub(crate) symbol: SymbolId,
    pub(crate) negated: bool,
}

/// The ways to write all terms, one after the other.
#[derive(Debug, Default)]
pub(crate) struct Sequences {
    /// By sequence.
    terms: Vec<TermId>,
    steps: Lists<Step>,
}

impl Sequences {
    pub(super) fn push(&mut self, term: TermId, steps: &[Step]) {
        self.terms.push(term);
        self.steps.push(steps);
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (TermId, &[Step])> {
        self.terms.iter().copied().zip(self.steps.iter())
    }
}

/// A way to write a term, or a part of one; of one that is too long, the first steps.
#[derive(Clone, Copy)]
pub(super) struct Way {
    steps: [Step; LONGEST_TERM],
    length: usize,
}

impl Way {
    pub(super) const EMPTY: Way =
        Way { steps: [Step { link: Link::Near, symbol: 0, negated: false }; LONGEST_TERM], length: 0 };

    pub(super) fn of(steps: impl IntoIterator<Item = Step>) -> Way {
        let mut way = Way::EMPTY;
        steps.into_iter().for_each(|step| way.push(step));
        way
    }

    fn push(&mut self, step: Step) {
        if let Some(place) = self.steps.get_mut(self.length) {
            *place = step;
        }
        self.length += 1;
    }

    /// Number of its steps, more than [`LONGEST_TERM`] where it is too long.
    pub(super) fn length(&self) -> usize {
        self.length
    }

    pub(super) fn steps(&self) -> &[Step] {
        &self.steps[..self.length.min(LONGEST_TERM)]
    }

    /// This way, then another.
    pub(super) fn then(mut self, other: &Way) -> Way {
        other.steps().iter().for_each(|step| self.push(*step));
        self.length += other.length - other.steps().len();
        self
    }

    /// This way as an element of a term.
    pub(super) fn linked(mut self, link: Link, negated: bool) -> Way {
        self.steps[0].link = link;
        self.steps.iter_mut().for_each(|step| step.negated = negated);
        self
    }
}

/// Makes each way from `from` on longer by an element.
pub(super) fn extend(ways: &mut Vec<Way>, from: usize, element: &Element, link: Link, choices: &[Way]) {
    if let ([only], false) = (choices, element.optional) {
        let next = only.linked(link, element.negated);
        ways[from..].iter_mut().for_each(|way| *way = way.then(&next));
        return;
    }
    for way in ways.split_off(from) {
        ways.extend(element.optional.then_some(way));
        ways.extend(choices.iter().map(|choice| way.then(&choice.linked(link, element.negated))));
    }
}
