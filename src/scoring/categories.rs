//! The categories of a text, each with its stance.

use crate::context::Evidence;
use crate::lexicon::{CategoryId, Labels, Role, Target, TermId};

/// Weakest opinion, in tenths, that makes a mere subject a complaint or a praise.
const LINKING_OPINION: i32 = 6;
/// Tokens between a subject and an opinion of another clause of its sentence.
const LINKING_DISTANCE: u32 = 8;

/// A category with a stance, its points and its evidence.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tag {
    pub(crate) category: CategoryId,
    pub(crate) praised: bool,
    pub(crate) weight: u32,
    /// Its range of the points.
    from: u32,
    to: u32,
}

/// What one piece of evidence counts for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Point {
    category: CategoryId,
    praised: bool,
    term: TermId,
    evidence: u32,
    points: u32,
}

/// The tags of a text, heaviest first, then by category. Its buffers are reused from text to text.
#[derive(Debug, Default)]
pub(crate) struct Tags {
    points: Vec<Point>,
    tags: Vec<Tag>,
}

impl Tags {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Tag> {
        self.tags.iter()
    }

    /// Numbers of the pieces of evidence of a tag, in text order.
    pub(crate) fn evidence(&self, tag: &Tag) -> impl ExactSizeIterator<Item = u32> + '_ {
        self.points[tag.from as usize..tag.to as usize].iter().map(|p| p.evidence)
    }

    /// Tags a text: sums the points of each category and stance, and keeps the sums that reach `threshold`.
    pub(crate) fn tag(
        &mut self,
        evidence: &[Evidence],
        sentences: impl Fn(u32) -> u32,
        labels: &Labels,
        threshold: u32,
    ) {
        self.points.clear();
        for (i, e) in evidence.iter().enumerate() {
            let Target::Category(category, role) = e.target else { continue };
            let weight = match role {
                Role::Complaint | Role::Praise => e.weight,
                Role::Subject => stance(evidence, i, &sentences) * i32::from(labels.term(e.term).weight),
            };
            if weight != 0 {
                let (praised, points) = (weight > 0, weight.unsigned_abs());
                self.points.push(Point { category, praised, term: e.term, evidence: i as u32, points });
            }
        }
        self.points.sort_unstable();
        self.tags.clear();
        let mut from = 0;
        for same in self.points.chunk_by_mut(|a, b| (a.category, a.praised) == (b.category, b.praised)) {
            let to = from + same.len() as u32;
            // A term said twice proves no more than once.
            let distinct = same.chunk_by(|a, b| a.term == b.term).map(|of_term| of_term[0].points);
            let weight = distinct.fold(0, u32::saturating_add);
            if weight >= threshold {
                same.sort_unstable_by_key(|p| p.evidence);
                self.tags.push(Tag { category: same[0].category, praised: same[0].praised, weight, from, to });
            }
            from = to;
        }
        self.tags.sort_by_key(|tag| std::cmp::Reverse(tag.weight));
    }
}

/// The sign of the opinion that a subject goes with: the nearest of its segment, else the nearest of its sentence.
fn stance(evidence: &[Evidence], subject: usize, sentences: &impl Fn(u32) -> u32) -> i32 {
    let here = &evidence[subject];
    let sentence = sentences(here.first);
    let candidates = || {
        let after = evidence[subject..].iter().take_while(|e| e.first <= here.last + 4 * LINKING_DISTANCE);
        let before = evidence[..subject].iter().rev().take_while(|e| e.last + 4 * LINKING_DISTANCE >= here.first);
        after.chain(before).filter(|e| {
            matches!(e.target, Target::Opinion | Target::Irony)
                && e.weight.abs() >= LINKING_OPINION
                && sentences(e.first) == sentence
                && e.contrasts == here.contrasts
        })
    };
    let distance = |e: &Evidence| e.first.saturating_sub(here.last).max(here.first.saturating_sub(e.last));
    let own = candidates().filter(|e| e.segment == here.segment).min_by_key(|e| distance(e));
    own.or_else(|| candidates().filter(|e| distance(e) <= LINKING_DISTANCE).min_by_key(|e| distance(e)))
        .map_or(0, |e| e.weight.signum())
}
