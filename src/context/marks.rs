//! What the cues of a text do to its tokens.

use crate::lexicon::{Cue, Labels, Target};
use crate::matcher::{Hit, Slot};
use crate::text::Token;

/// What the cues around one token do to it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Mark {
    /// Token of the negation that reaches this one, plus one; 0 for none.
    pub(crate) negation: u32,
    /// Stretch between clause edges and breaking words.
    pub(crate) segment: u32,
    /// Factor in hundredths of the modifier that ends here; 0 for none.
    pub(crate) factor: i16,
    pub(crate) stop: bool,
    /// A segment opens here, by a breaking word.
    pub(crate) opens: bool,
    pub(crate) hypothetical: bool,
    pub(crate) past: bool,
    /// A contrast opens here.
    pub(crate) contrast: bool,
}

/// A text's tokens, slots and marks, as the context reads them.
pub(crate) struct View<'a> {
    pub(crate) tokens: &'a [Token],
    pub(crate) slots: &'a [Slot],
    pub(crate) marks: &'a mut [Mark],
}

impl View<'_> {
    pub(crate) fn is_light(&self, token: usize) -> bool {
        self.slots[token].light
    }

    /// Sets the marks that the cues make, negation excepted. `cues` are in text order.
    pub(crate) fn mark(&mut self, cues: &[Hit], labels: &Labels) {
        for (token, mark) in self.tokens.iter().zip(self.marks.iter_mut()) {
            *mark = Mark { segment: token.clause, ..Mark::default() };
        }
        for hit in cues {
            let term = labels.term(hit.term);
            match term.target {
                Target::Cue(Cue::Intensifier | Cue::Attenuator) => self.marks[hit.last()].factor = term.weight,
                Target::Cue(Cue::Contrast) => {
                    self.marks[hit.first()].contrast = true;
                    self.marks[hit.first()].stop = true;
                }
                Target::Cue(Cue::Break | Cue::Stop) => self.marks[hit.first()].stop = true,
                Target::Cue(Cue::Hypothesis) => {
                    let clause = self.tokens[hit.first()].clause;
                    let mut at = hit.last() + 1;
                    // A clause is marked once, however many « si » it holds.
                    while at < self.tokens.len() && self.tokens[at].clause == clause && !self.marks[at].hypothetical {
                        self.marks[at].hypothetical = true;
                        at += 1;
                    }
                }
                Target::Cue(Cue::Past) => self.mark_past(hit),
                _ => {}
            }
        }
        self.number_segments(cues, labels);
    }

    fn mark_past(&mut self, hit: &Hit) {
        if self.marks[hit.first()].past {
            return;
        }
        let clause = self.tokens[hit.first()].clause;
        let from = self.tokens[..hit.first()].iter().rposition(|t| t.clause != clause).map_or(0, |i| i + 1);
        let to = self.tokens[hit.last()..]
            .iter()
            .position(|t| t.clause != clause)
            .map_or(self.tokens.len(), |i| i + hit.last());
        self.marks[from..to].iter_mut().for_each(|m| m.past = true);
    }

    /// Segments end at clause edges and before breaking or contrasting words.
    fn number_segments(&mut self, cues: &[Hit], labels: &Labels) {
        let breaks = |hit: &&Hit| matches!(labels.term(hit.term).target, Target::Cue(Cue::Break | Cue::Contrast));
        let mut breaks = cues.iter().filter(breaks).map(Hit::first).peekable();
        let mut added = 0;
        for (i, mark) in self.marks.iter_mut().enumerate() {
            while breaks.next_if(|at| *at <= i).is_some() {
                added += u32::from(!mark.opens);
                mark.opens = true;
            }
            mark.segment += added;
        }
    }
}
