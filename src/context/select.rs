//! Competition: of the terms of one scope that want the same words, the longest stays.

use crate::lexicon::{Labels, Target};
use crate::matcher::Hit;

/// Keeps, in each scope, the longest hits that share no word; `order` and `taken` are scratch.
///
/// `O(n log n)` in the hits, whatever their overlaps.
pub(crate) fn select(
    hits: &mut Vec<Hit>,
    labels: &Labels,
    tokens: usize,
    order: &mut Vec<(u64, u32)>,
    taken: &mut Vec<u32>,
) {
    order.clear();
    order.extend(hits.iter().enumerate().map(|(i, hit)| (rank(hit, labels), i as u32)));
    order.sort_unstable_by_key(|(rank, i)| (*rank, hits[*i as usize].term));
    taken.clear();
    taken.resize(tokens, 0);
    let mut kept = 0;
    for i in 0..order.len() {
        let hit = hits[order[i].1 as usize];
        let stamp = u32::from(labels.term(hit.term).scope) + 1;
        if hit.words().all(|(token, _)| taken[token] != stamp) {
            hit.words().for_each(|(token, _)| taken[token] = stamp);
            order[kept] = order[i];
            kept += 1;
        }
    }
    order.truncate(kept);
    order.sort_unstable_by_key(|(_, i)| *i);
    // Winners in text order move to the front: each stands at or before the place it comes from.
    for (to, (_, from)) in order.iter().enumerate() {
        hits[to] = hits[*from as usize];
    }
    hits.truncate(kept);
}

/// By scope, then most words first, then neutral terms, then terms that ask for a negation, then the heaviest, then the
/// closest words, then leftmost; last, the first written.
fn rank(hit: &Hit, labels: &Labels) -> u64 {
    let term = labels.term(hit.term);
    let scope = u64::from(term.scope);
    let short = 15 - hit.length() as u64;
    let counts = u64::from(term.target != Target::Neutral);
    let plain = u64::from(!hit.wants_negation());
    let slight = 63 - u64::from(term.weight.unsigned_abs().min(63));
    let first = (hit.first() as u64).min((1 << 29) - 1);
    let spread = hit.spread() as u64;
    scope << 48 | short << 44 | counts << 43 | plain << 42 | slight << 36 | spread << 29 | first
}
