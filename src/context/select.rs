//! Competition: of the terms of one scope that want the same words, the longest stays.

use crate::lexicon::{Labels, Target};
use crate::matcher::Hit;
use crate::text::Token;

/// Buffers of the competition, reused from text to text.
#[derive(Debug, Default)]
pub(crate) struct Competition {
    /// Rank, term and number of each hit of a sentence, packed as one number to sort.
    order: Vec<u128>,
    /// By token: the scope that has taken it last, plus one.
    taken: Vec<u32>,
}

impl Competition {
    /// Writes to `winners`, in text order, the best hits of each scope that share no word. `hits` are in the order of their
    /// sentences, which no hit crosses.
    ///
    /// `O(n log n)` in the hits, whatever their overlaps.
    pub(crate) fn select(&mut self, hits: &[Hit], labels: &Labels, tokens: &[Token], winners: &mut Vec<Hit>) {
        self.taken.clear();
        self.taken.resize(tokens.len(), 0);
        winners.clear();
        let sentence = |hit: &Hit| tokens[hit.first()].sentence;
        for rivals in hits.chunk_by(|a, b| sentence(a) == sentence(b)) {
            let before = winners.len();
            self.compete(rivals, labels, winners);
            // Two of one term that begin with one word would share it.
            winners[before..].sort_unstable_by_key(|hit| (hit.first(), hit.term));
        }
    }

    fn compete(&mut self, rivals: &[Hit], labels: &Labels, winners: &mut Vec<Hit>) {
        let Competition { order, taken } = self;
        order.clear();
        order.extend((0..).zip(rivals).map(|(number, hit)| ranked(hit, number, labels)));
        order.sort_unstable();
        for ranked in &*order {
            let (hit, stamp) = (rivals[*ranked as u32 as usize], scope(*ranked) + 1);
            if hit.tokens().all(|token| taken[token] != stamp) {
                hit.tokens().for_each(|token| taken[token] = stamp);
                winners.push(hit);
            }
        }
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

/// The rank of a hit, its term and its number.
fn ranked(hit: &Hit, number: u32, labels: &Labels) -> u128 {
    u128::from(rank(hit, labels)) << 64 | u128::from(hit.term.0) << 32 | u128::from(number)
}

fn scope(ranked: u128) -> u32 {
    (ranked >> 112) as u32
}
