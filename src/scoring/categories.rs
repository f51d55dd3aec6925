//! The categories of a text, each with its stance.

use crate::context::Evidence;
use crate::lexicon::{CategoryId, Labels, Role, Target};

/// Weakest opinion, in tenths, that makes a mere subject a complaint or a praise.
const LINKING_OPINION: i32 = 10;
/// Tokens between a subject and an opinion of another clause of its sentence.
const LINKING_DISTANCE: u32 = 8;

/// A category with a stance, its points and its evidence.
#[derive(Clone, Debug)]
pub(crate) struct Tag {
    pub(crate) category: CategoryId,
    pub(crate) praised: bool,
    pub(crate) weight: u32,
    /// Numbers of its pieces of evidence, in text order.
    pub(crate) evidence: Vec<u32>,
}

/// Tags a text: sums the points of each category and stance, and keeps the sums that reach `threshold`.
pub(crate) fn tag(evidence: &[Evidence], sentences: impl Fn(u32) -> u32, labels: &Labels, threshold: u32) -> Vec<Tag> {
    let mut points: Vec<(CategoryId, bool, u32, u32)> = Vec::new();
    for (i, e) in evidence.iter().enumerate() {
        let Target::Category(category, role) = e.target else { continue };
        let weight = match role {
            Role::Complaint | Role::Praise => e.weight,
            Role::Subject => stance(evidence, i, &sentences) * i32::from(labels.term(e.term).weight),
        };
        if weight != 0 {
            points.push((category, weight > 0, i as u32, weight.unsigned_abs()));
        }
    }
    points.sort_unstable();
    let mut tags: Vec<Tag> = points
        .chunk_by(|a, b| (a.0, a.1) == (b.0, b.1))
        .map(|same| Tag {
            category: same[0].0,
            praised: same[0].1,
            weight: distinct(same, evidence),
            evidence: same.iter().map(|p| p.2).collect(),
        })
        .filter(|tag| tag.weight >= threshold)
        .collect();
    tags.sort_by_key(|tag| std::cmp::Reverse(tag.weight));
    tags
}

/// Points of one category and stance: a term said twice proves no more than once.
fn distinct(points: &[(CategoryId, bool, u32, u32)], evidence: &[Evidence]) -> u32 {
    let mut terms: Vec<_> = points.iter().map(|p| (evidence[p.2 as usize].term, p.3)).collect();
    terms.sort_unstable();
    terms.dedup_by_key(|(term, _)| *term);
    terms.iter().fold(0, |sum, (_, points)| sum.saturating_add(*points))
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
