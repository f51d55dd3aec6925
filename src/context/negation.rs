//! Which words a negation reaches.
//!
//! French negates a verb between « ne » and « pas », or with « pas » alone in speech: before it (« pas reçu ») or after it
//! (« répond pas »). Determiners (« aucun », « sans ») reach forward only.

use super::marks::View;
use crate::lexicon::{Cue, Labels, Target};
use crate::matcher::Hit;

/// Content words that a negation reaches after it.
const REACH: usize = 3;
/// Content words that « sans », « aucun » reach.
const DETERMINER_REACH: usize = 2;
/// Tokens that a negation reaches over, light words included.
const MOST_TOKENS: usize = 12;
/// Tokens between « ne » and its second half.
const PARTICLE_DISTANCE: usize = 6;

/// Whether a cue denies by itself, as « ne » alone does not.
fn negates(cue: Cue) -> bool {
    matches!(
        cue,
        Cue::NegationAdverb
            | Cue::NegationAfterAdjective
            | Cue::NegationClosed
            | Cue::NegationDeterminer
            | Cue::NegationPlus
            | Cue::NegationPronoun
    )
}

/// Whether a cue after « ne » tells what becomes of it; « rien à redire » is neutral as a whole.
fn completes(target: Target) -> bool {
    match target {
        Target::Neutral => true,
        Target::Cue(cue) => negates(cue) || matches!(cue, Cue::Stop | Cue::Break),
        _ => false,
    }
}

impl View<'_> {
    /// Marks the tokens that each negation reaches. `cues` are in text order.
    pub(crate) fn negate(&mut self, cues: &[Hit], labels: &Labels) {
        let mut particle: Option<usize> = None;
        for (i, hit) in cues.iter().enumerate() {
            let Target::Cue(cue) = labels.term(hit.term).target else { continue };
            let at = if cue == Cue::NegationAfterAdjective { hit.last() } else { hit.first() };
            if negates(cue) {
                self.open(at, hit);
            }
            match cue {
                Cue::NegationParticle => {
                    particle = Some(at);
                    if !self.is_completed(at, &cues[i + 1..], labels) {
                        self.reach_forward(at, at, 1);
                    }
                }
                Cue::NegationAdverb | Cue::NegationPronoun => {
                    self.reach_back(hit, particle);
                    self.reach_forward(at, hit.last(), REACH);
                }
                Cue::NegationDeterminer => {
                    if self.near_particle(at, particle).is_some() {
                        self.reach_back(hit, particle);
                    }
                    self.reach_forward(at, hit.last(), DETERMINER_REACH);
                }
                Cue::NegationAfterAdjective => self.reach_forward(at, at, DETERMINER_REACH),
                Cue::NegationPlus if self.plus_negates(at, particle) => {
                    self.reach_back(hit, particle);
                    self.reach_forward(at, hit.last(), REACH);
                }
                _ => {}
            }
        }
    }

    /// Whether a second half, or the « que » of a restriction, follows the « ne » at `at`.
    fn is_completed(&self, at: usize, later: &[Hit], labels: &Labels) -> bool {
        let near = |hit: &&Hit| {
            hit.first() <= at + PARTICLE_DISTANCE && self.tokens[hit.first()].clause == self.tokens[at].clause
        };
        later.iter().take_while(near).any(|hit| completes(labels.term(hit.term).target))
    }

    fn near_particle(&self, at: usize, particle: Option<usize>) -> Option<usize> {
        particle.filter(|p| *p < at && at - p <= PARTICLE_DISTANCE && self.tokens[*p].clause == self.tokens[at].clause)
    }

    /// Back to « ne », or to the one word before: « répond pas ».
    fn reach_back(&mut self, hit: &Hit, particle: Option<usize>) {
        let at = hit.first();
        let from = match self.near_particle(at, particle) {
            Some(particle) => particle + 1,
            None => match at.checked_sub(1) {
                Some(before) if self.tokens[before].clause == self.tokens[at].clause && !self.is_light(before) => {
                    before
                }
                _ => at,
            },
        };
        for mark in &mut self.marks[from..at] {
            mark.negation = at as u32 + 1;
        }
        self.reach_inside(hit);
    }

    /// Over the words that a negation of several words encloses: « n'ai eu personne ».
    fn reach_inside(&mut self, hit: &Hit) {
        for mark in self.marks.iter_mut().take(hit.last()).skip(hit.first() + 1) {
            mark.negation = hit.first() as u32 + 1;
        }
    }

    /// A negation opens at `at`, and reaches those of its own words that it says are negated.
    fn open(&mut self, at: usize, hit: &Hit) {
        self.marks[at].negates = true;
        hit.words().filter(|(_, negated)| *negated).for_each(|(token, _)| self.marks[token].negation = at as u32 + 1);
    }

    /// Forward over `reach` content words, to the end of the segment or a stop.
    fn reach_forward(&mut self, at: usize, last: usize, reach: usize) {
        let segment = self.marks[at].segment;
        let mut words = 0;
        for next in (last + 1..self.tokens.len()).take(MOST_TOKENS) {
            if self.marks[next].segment != segment || self.marks[next].stop || words == reach {
                return;
            }
            if self.marks[next].negation == 0 {
                self.marks[next].negation = at as u32 + 1;
            }
            words += usize::from(!self.is_light(next));
        }
    }

    /// « plus » negates after « ne », at the end of a verb group (« marche plus ») and where a clause opens on it (« plus de
    /// réseau »); before an adjective, and between a verb and its quantity (« payer plus de frais »), it compares.
    fn plus_negates(&self, at: usize, particle: Option<usize>) -> bool {
        let same = |token: usize| self.tokens.get(token).is_some_and(|t| t.clause == self.tokens[at].clause);
        let closes = !same(at + 1);
        let goes_on = same(at + 1) && self.is_light(at + 1);
        self.near_particle(at, particle).is_some()
            || match at.checked_sub(1).filter(|before| same(*before)) {
                Some(before) => !self.is_light(before) && closes,
                None => goes_on,
            }
    }
}
