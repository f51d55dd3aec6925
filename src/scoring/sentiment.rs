//! The opinions of a text and their sum.

use super::categories::Tags;
use crate::context::Evidence;
use crate::lexicon::{Role, Target};

/// What a complaint or a praise of a category file counts for in the score, in tenths, where no word of sentiment says it.
const CATEGORY_OPINION: i32 = 12;
/// Curve of the score: the form `s / sqrt(s² + a)` is that of VADER (Hutto & Gilbert 2014).
const SCORE_CURVE: f64 = 2.0;
/// Strength, in points, that is felt half-way.
const INTENSITY_CURVE: f64 = 3.0;

/// A piece of evidence that counts in the score, by its number, with its weight in tenths.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Opinion {
    pub(crate) evidence: u32,
    pub(crate) weight: i32,
}

/// Sums of a text, in tenths.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Sentiment {
    pub(crate) positive: i32,
    pub(crate) negative: i32,
    squares: i64,
}

impl Sentiment {
    /// In [−1, 1]. Each side counts by its root: the tenth reproach adds less than the first.
    pub(crate) fn score(&self) -> f64 {
        let root = |side: i32| (f64::from(side) / 10.0).sqrt();
        let sum = root(self.positive) - root(self.negative);
        rounded(sum / (sum * sum + SCORE_CURVE).sqrt())
    }

    /// In [0, 1].
    pub(crate) fn intensity(&self) -> f64 {
        let strength = (self.squares as f64).sqrt() / 10.0;
        rounded(strength / (strength + INTENSITY_CURVE))
    }
}

/// Two decimals, never rounding an opinion away to 0.
fn rounded(x: f64) -> f64 {
    let two = (x * 100.0).round() / 100.0;
    if two == 0.0 && x != 0.0 { 0.01_f64.copysign(x) } else { two }
}

/// Lists what counts in the score: every opinion, then the tagged complaints and praises whose words no opinion, and no
/// neutral term of the sentiment files, has taken. `taken` is scratch.
pub(crate) fn opinions(
    evidence: &[Evidence],
    tags: &Tags,
    tokens: usize,
    taken: &mut Vec<u32>,
    opinions: &mut Vec<Opinion>,
) -> Sentiment {
    taken.clear();
    taken.resize(tokens, 0);
    opinions.clear();
    for (i, e) in evidence.iter().enumerate() {
        if matches!(e.target, Target::Opinion | Target::Irony | Target::Neutral) {
            (e.first..=e.last).for_each(|t| taken[t as usize] = 1);
            if e.weight != 0 {
                opinions.push(Opinion { evidence: i as u32, weight: e.weight });
            }
        }
    }
    for i in tags.iter().flat_map(|tag| tags.evidence(tag)) {
        let e = &evidence[i as usize];
        let stated = matches!(e.target, Target::Category(_, Role::Complaint | Role::Praise));
        if stated && taken[e.first as usize] == 0 && taken[e.last as usize] == 0 {
            (e.first..=e.last).for_each(|t| taken[t as usize] = 1);
            opinions.push(Opinion { evidence: i, weight: e.weight.signum() * CATEGORY_OPINION });
        }
    }
    opinions.sort_unstable_by_key(|o| o.evidence);
    let mut sums = Sentiment::default();
    for opinion in opinions.iter() {
        match opinion.weight {
            w if w > 0 => sums.positive = sums.positive.saturating_add(w),
            w => sums.negative = sums.negative.saturating_add(-w),
        }
        sums.squares += i64::from(opinion.weight) * i64::from(opinion.weight);
    }
    sums
}
