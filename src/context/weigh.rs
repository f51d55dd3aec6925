//! From hits to evidence: what each counts for where it stands.

use super::evidence::{Context, Evidence};
use super::marks::{Mark, View};
use super::select::Competition;
use crate::lexicon::{Cue, Labels, Role, Target};
use crate::matcher::{Hit, Slot};
use crate::text::Token;

/// Share of its weight that a negated positive opinion keeps, with the sign changed.
const NEGATED_PRAISE: i32 = 80;
/// The same for a negative opinion: « pas lent » is less than « rapide ».
const NEGATED_BLAME: i32 = 40;
/// Praise under a wish, « il faudrait un accueil plus aimable », is a slight reproach: its share and its points.
const WISHED_PRAISE: i32 = 40;
const WISHED_POINTS: i32 = 1;
/// Share kept by an opinion under « si », « en cas de ».
const HYPOTHETICAL: i32 = 30;
/// Share kept by praise of the past.
const PAST_PRAISE: i32 = 40;
/// Share kept before a « mais » in the same sentence.
const BEFORE_CONTRAST: i32 = 75;

/// Buffers of the context, reused from text to text.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    marks: Vec<Mark>,
    /// Hits that compete, and those that are left of them.
    rivals: Vec<Hit>,
    winners: Vec<Hit>,
    competition: Competition,
    /// For each sentence, the token of its last contrast.
    contrasts: Vec<(u32, u32)>,
}

impl Scratch {
    /// Turns `hits`, which are in the order of their sentences, into `evidence`, in text order.
    pub(crate) fn weigh(
        &mut self,
        tokens: &[Token],
        slots: &[Slot],
        labels: &Labels,
        hits: &[Hit],
        evidence: &mut Vec<Evidence>,
    ) {
        let Scratch { marks, rivals, winners, competition, contrasts } = self;
        let is_cue = |hit: &&Hit| Some(labels.term(hit.term).scope) == labels.context_scope;
        rivals.clear();
        rivals.extend(hits.iter().filter(is_cue));
        competition.select(rivals, labels, tokens, winners);
        marks.resize(tokens.len(), Mark::default());
        let mut view = View { tokens, slots, marks };
        view.mark(winners, labels);
        view.negate(winners, labels);
        view.list_contrasts(winners, labels, contrasts);

        rivals.clear();
        let counts = |hit: &&Hit| !is_cue(hit) && view.stands(hit) && view.counts(hit, labels);
        rivals.extend(hits.iter().filter(counts));
        competition.select(rivals, labels, tokens, winners);
        evidence.clear();
        evidence.extend(winners.iter().filter_map(|hit| view.evidence(hit, labels, contrasts)));
        // A proof may begin at its negation, before the words of an earlier hit.
        evidence.sort_by_key(|e| e.first);
    }
}

impl View<'_> {
    /// Lists, for each sentence, the last of the contrasts among `cues`.
    fn list_contrasts(&self, cues: &[Hit], labels: &Labels, contrasts: &mut Vec<(u32, u32)>) {
        contrasts.clear();
        for cue in cues.iter().filter(|cue| labels.term(cue.term).target == Target::Cue(Cue::Contrast)) {
            let sentence = self.tokens[cue.first()].sentence;
            contrasts.pop_if(|(s, _)| *s == sentence);
            contrasts.push((sentence, cue.first() as u32));
        }
    }

    fn evidence(&self, hit: &Hit, labels: &Labels, contrasts: &[(u32, u32)]) -> Option<Evidence> {
        let term = labels.term(hit.term);
        let mut evidence = Evidence {
            term: hit.term,
            target: term.target,
            first: hit.first() as u32,
            last: hit.last() as u32,
            segment: self.marks[hit.first()].segment,
            contrasts: self.marks[hit.first()].contrasts,
            weight: i32::from(term.weight),
            context: Context::default(),
        };
        // The words that negate are part of the proof.
        for (token, _) in hit.words().filter(|(_, negated)| *negated) {
            let by = self.marks[token].negation.saturating_sub(1);
            evidence.first = evidence.first.min(by);
            evidence.last = evidence.last.max(by);
        }
        let mark = self.marks[hit.last()];
        if hit.wants_negation() || self.is_negated(hit) {
            evidence.context.add(Context::NEGATED);
        }
        if mark.hypothetical {
            evidence.context.add(Context::HYPOTHETICAL);
        }
        if mark.wish {
            evidence.context.add(Context::WISHED);
        }
        let reversed = !hit.wants_negation() && evidence.context.has(Context::NEGATED);
        match term.target {
            Target::Neutral if Some(term.scope) == labels.sentiment_scope => evidence.weight = 0,
            Target::Neutral | Target::Cue(_) => return None,
            Target::Category(_, Role::Complaint) => evidence.weight = -evidence.weight,
            Target::Category(_, Role::Praise) if reversed => evidence.weight = -evidence.weight,
            Target::Category(_, Role::Praise) if mark.wish => evidence.weight = -WISHED_POINTS,
            Target::Category(_, Role::Subject) => evidence.weight = 0,
            Target::Category(_, Role::Praise) | Target::Signal(_) => {}
            Target::Irony => {
                evidence.context.add(Context::IRONIC);
                self.modify(hit, &mut evidence);
            }
            Target::Opinion => {
                if reversed || mark.wish && evidence.weight > 0 {
                    let kept = match (evidence.weight > 0, reversed) {
                        (true, true) => NEGATED_PRAISE,
                        (true, false) => WISHED_PRAISE,
                        (false, _) => NEGATED_BLAME,
                    };
                    evidence.weight = -evidence.weight * kept / 100;
                }
                self.modify(hit, &mut evidence);
                self.contrast(hit, contrasts, &mut evidence);
            }
        }
        Some(evidence)
    }

    /// Whether the words of a hit belong together: those that must be negated are, and no break parts them.
    fn stands(&self, hit: &Hit) -> bool {
        if hit.length() == 1 && !hit.wants_negation() {
            return true;
        }
        let mut breaks = self.marks[hit.first()].breaks;
        hit.words().all(|(token, negated)| {
            let mark = self.marks[token];
            // A term may hold the breaking word itself, and pass commas where it says so, but no break.
            let joined = mark.breaks == breaks || mark.opens && mark.breaks == breaks + 1;
            breaks = mark.breaks;
            joined && (!negated || mark.negation > 0)
        })
    }

    /// Whether a hit counts where it stands: what is denied or supposed has not happened.
    fn counts(&self, hit: &Hit, labels: &Labels) -> bool {
        let hypothetical = self.marks[hit.last()].hypothetical;
        match labels.term(hit.term).target {
            Target::Signal(_) | Target::Category(_, Role::Complaint) => {
                !hypothetical && (hit.wants_negation() || !self.is_negated(hit))
            }
            Target::Category(_, Role::Praise) => {
                let mark = self.marks[hit.last()];
                match !hit.wants_negation() && self.is_negated(hit) {
                    // A denial that stops before its last word says nothing of the praise.
                    true => mark.negation > 0,
                    false => !hypothetical && !mark.request && !mark.past,
                }
            }
            _ => true,
        }
    }

    /// Whether a negation outside the hit reaches one of its words. A term that spells out its own is what it says.
    fn is_negated(&self, hit: &Hit) -> bool {
        let marks = || hit.tokens().map(|token| &self.marks[token]);
        marks().any(|mark| mark.negation > 0) && !marks().any(|mark| mark.negates)
    }

    /// Intensity, hypothesis, past.
    fn modify(&self, hit: &Hit, evidence: &mut Evidence) {
        if let Some(factor) = self.factor(hit) {
            evidence.context.add(if factor > 100 { Context::INTENSIFIED } else { Context::WEAKENED });
            evidence.weight = evidence.weight * factor / 100;
        }
        if evidence.context.has(Context::HYPOTHETICAL) {
            evidence.weight = evidence.weight * HYPOTHETICAL / 100;
        }
        if evidence.weight > 0 && self.marks[hit.last()].request {
            evidence.weight = 0;
        }
        if evidence.weight > 0 && self.marks[hit.first()].past {
            evidence.context.add(Context::PAST);
            evidence.weight = evidence.weight * PAST_PRAISE / 100;
        }
    }

    /// The modifier that stands before the hit, at most one light word away.
    fn factor(&self, hit: &Hit) -> Option<i32> {
        let clause = self.tokens[hit.first()].clause;
        for distance in 1..=2 {
            let at = hit.first().checked_sub(distance)?;
            if self.tokens[at].clause != clause {
                return None;
            }
            match self.marks[at].factor {
                0 if self.is_light(at) => {}
                0 => return None,
                factor => return Some(i32::from(factor)),
            }
        }
        None
    }

    fn contrast(&self, hit: &Hit, contrasts: &[(u32, u32)], evidence: &mut Evidence) {
        let sentence = self.tokens[hit.first()].sentence;
        let Ok(here) = contrasts.binary_search_by_key(&sentence, |(s, _)| *s) else { return };
        evidence.context.add(Context::CONTRASTED);
        if hit.first() < contrasts[here].1 as usize {
            evidence.weight = evidence.weight * BEFORE_CONTRAST / 100;
        }
    }
}
