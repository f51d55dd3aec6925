//! What the cues of a text do to its tokens.

use crate::lexicon::{Cue, Labels, Target};
use crate::matcher::{Hit, Slot};
use crate::text::Token;

/// Words after « si » within which a subject is still that of the hypothesis.
const EARLY_SUBJECT: usize = 2;

/// What the cues around one token do to it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Mark {
    /// Token of the negation that reaches this one, plus one; 0 for none.
    pub(crate) negation: u32,
    /// A negation opens here.
    pub(crate) negates: bool,
    /// Stretch between clause edges and breaking words.
    pub(crate) segment: u32,
    /// Number of breaking words before, and of contrasts.
    pub(crate) breaks: u32,
    pub(crate) contrasts: u32,
    /// Factor in hundredths of the modifier that ends here; 0 for none.
    pub(crate) factor: i16,
    pub(crate) stop: bool,
    /// A segment opens here, by a breaking word.
    pub(crate) opens: bool,
    pub(crate) hypothetical: bool,
    pub(crate) past: bool,
    /// Under « il faudrait », « devrait ».
    pub(crate) wish: bool,
    /// Under « merci de », « veuillez ».
    pub(crate) request: bool,
    /// A subject pronoun: a main clause may begin here.
    pub(crate) subject: bool,
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
        self.mark_subjects(cues, labels);
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
                    let early = hit.last() + EARLY_SUBJECT;
                    // A clause is marked once, however many « si » it holds.
                    while at < self.tokens.len()
                        && self.tokens[at].clause == clause
                        && !self.marks[at].hypothetical
                        && !(self.marks[at].subject && at > early)
                    {
                        self.marks[at].hypothetical = true;
                        at += 1;
                    }
                }
                Target::Cue(Cue::Wish) => self.mark_rest(hit, |mark| &mut mark.wish),
                Target::Cue(Cue::Request) => self.mark_rest(hit, |mark| &mut mark.request),
                Target::Cue(Cue::Past) => self.mark_past(hit),
                _ => {}
            }
        }
        self.number_segments(cues, labels);
    }

    /// Notes where a main clause may begin, before the hypotheses that end there are marked.
    fn mark_subjects(&mut self, cues: &[Hit], labels: &Labels) {
        let subjects = cues.iter().filter(|hit| labels.term(hit.term).target == Target::Cue(Cue::Subject));
        subjects.for_each(|hit| {
            self.marks[hit.first()].subject = true;
            self.marks[hit.first()].stop = true;
        });
    }

    /// Sets a flag on what follows a hit, to the end of its clause; a clause is marked once.
    fn mark_rest(&mut self, hit: &Hit, flag: fn(&mut Mark) -> &mut bool) {
        let clause = self.tokens[hit.first()].clause;
        for (token, mark) in self.tokens.iter().zip(self.marks.iter_mut()).skip(hit.last() + 1) {
            let flag = flag(mark);
            if token.clause != clause || *flag {
                return;
            }
            *flag = true;
        }
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
        let Some(first) = breaks.peek().copied() else { return };
        let (mut added, mut contrasts) = (0, 0);
        for (i, mark) in self.marks.iter_mut().enumerate().skip(first) {
            while breaks.next_if(|at| *at <= i).is_some() {
                added += u32::from(!mark.opens);
                mark.opens = true;
            }
            contrasts += u32::from(mark.contrast);
            mark.segment += added;
            mark.breaks = added;
            mark.contrasts = contrasts;
        }
    }
}
