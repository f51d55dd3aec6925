//! Cross-validation: how weights do on the parts of the data that they were not fitted to.

use rayon::prelude::*;

use super::Aim;
use super::data::Data;
use super::model::{self, Sample, Scale, Weight};
use crate::figures::{Count, spearman};

/// Parts of the data, each held out in its turn.
pub const FOLDS: usize = 5;
/// How strongly weights are held to the hand-written ones.
const STRENGTHS: [f64; 8] = [0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 100.0, 300.0];
/// Points that tag a category.
const THRESHOLD: f64 = 2.0;

/// How weights do on data that they were not fitted to.
#[derive(Clone, Copy, Debug)]
pub struct HeldOut {
    /// `None` for the hand-written weights.
    pub strength: Option<f64>,
    pub log_loss: f64,
    /// Mean F1 of both sides of a rating; F1 of the tags.
    pub f1: f64,
    /// Of value and rating.
    pub spearman: f64,
}

/// The hand-written weights, then each strength; or the one that is given.
pub fn validate(data: &Data, aim: Aim, given: Option<f64>) -> Vec<HeldOut> {
    let fits = given.map_or(STRENGTHS.to_vec(), |strength| vec![strength]);
    let strengths: Vec<_> = [None].into_iter().chain(fits.into_iter().map(Some)).collect();
    strengths.into_par_iter().map(|strength| held_out(data, aim, strength)).collect()
}

/// Weights fitted to these samples, and the scale on which they were fitted; the hand-written ones without a strength.
pub fn fitted(samples: &[&Sample], weights: &[Weight], aim: Aim, strength: Option<f64>) -> (Vec<f64>, Scale) {
    let hand: Vec<_> = weights.iter().map(|weight| weight.hand).collect();
    let scale = Scale::fit(aim.sum(), samples, &hand);
    match strength {
        Some(strength) => (model::fit(aim.sum(), samples, weights, scale, strength), scale),
        None => (hand, scale),
    }
}

fn held_out(data: &Data, aim: Aim, strength: Option<f64>) -> HeldOut {
    let (mut loss, mut values) = (0.0, Vec::new());
    for fold in 0..FOLDS {
        let (test, train): (Vec<&Sample>, Vec<&Sample>) = data.samples.iter().partition(|s| s.group % FOLDS == fold);
        let (weights, scale) = fitted(&train, &data.weights, aim, strength);
        let weights: Vec<_> = weights.into_iter().map(|weight| aim.rounded(weight)).collect();
        if !test.is_empty() {
            loss += model::log_loss(aim.sum(), &test, scale, &weights) * test.len() as f64;
        }
        values.extend(test.iter().map(|sample| (*sample, aim.sum().value(sample, &weights))));
    }
    let ranked: Vec<_> = values.iter().map(|(sample, value)| (sample.rating, *value)).collect();
    let log_loss = loss / data.samples.len() as f64;
    HeldOut { strength, log_loss, f1: f1(&values, aim, data.missed), spearman: spearman(&ranked) }
}

fn f1(values: &[(&Sample, f64)], aim: Aim, missed: u64) -> f64 {
    let count = |says: &dyn Fn(f64) -> bool, side: bool, missed: u64| {
        let mut count = Count { missed, ..Count::default() };
        for (truth, value) in values.iter().filter_map(|(sample, value)| Some((sample.truth?, *value))) {
            match (truth == side, says(value)) {
                (true, true) => count.right += 1,
                (true, false) => count.missed += 1,
                (false, true) => count.false_ += 1,
                (false, false) => {}
            }
        }
        count.f1()
    };
    match aim {
        Aim::Sentiment => (count(&|value| value > 0.0, true, 0) + count(&|value| value < 0.0, false, 0)) / 2.0,
        Aim::Categories => count(&|value| value >= THRESHOLD, true, missed),
    }
}
