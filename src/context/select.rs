//! Competition: of the terms of one scope that want the same words, the longest stays.

use crate::lexicon::{Labels, Target, TermId};
use crate::matcher::Hit;

/// Buffers of the competition, reused from text to text.
#[derive(Debug, Default)]
pub(crate) struct Competition {
    /// Rank, term and number of each hit.
    order: Vec<(u64, TermId, u32)>,
    /// By token: the scope that has taken it last, plus one.
    taken: Vec<u32>,
    winners: Vec<Hit>,
}

impl Competition {
    /// Keeps, in each scope, the best hits that share no word, in text order.
    ///
    /// `O(n log n)` in the hits, whatever their overlaps.
    pub(crate) fn select(&mut self, hits: &mut Vec<Hit>, labels: &Labels, tokens: usize) {
        let Competition { order, taken, winners } = self;
        order.clear();
        order.extend((0..).zip(&*hits).map(|(number, hit)| (rank(hit, labels), hit.term, number)));
        order.sort_unstable();
        taken.clear();
        taken.resize(tokens, 0);
        winners.clear();
        for (rank, _, number) in &*order {
            let hit = hits[*number as usize];
            let stamp = scope(*rank) + 1;
            if hit.words().all(|(token, _)| taken[token] != stamp) {
                hit.words().for_each(|(token, _)| taken[token] = stamp);
                winners.push(hit);
            }
        }
        winners.sort_unstable();
        std::mem::swap(hits, winners);
    }
}

/// By scope, then most words first, then neutral terms, then terms that ask for a negation, then the heaviest, then the
/// closest words, then leftmost.
fn rank(hit: &Hit, labels: &Labels) -> u64 {
    let term = labels.term(hit.term);
    let scope = u64::from(term.scope);
    let short = 15 - hit.length() as u64;
    let counts = u64::from(term.target != Target::Neutral);
    let plain = u64::from(!hit.wants_negation());
    let slight = 63 - u64::from(term.weight.unsigned_abs().min(63));
    let spread = hit.spread() as u64;
    let first = (hit.first() as u64).min((1 << 29) - 1);
    scope << 48 | short << 44 | counts << 43 | plain << 42 | slight << 36 | spread << 29 | first
}

fn scope(rank: u64) -> u32 {
    (rank >> 48) as u32
}
