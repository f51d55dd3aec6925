//! Logistic regression over lexicon evidence, held to the hand-written weights. What terms and texts are is not known here.
//!
//! The loss is `Σ share · ln(1 + exp(−y · a · (s − b))) + strength / 2 · Σ (w − h)²`, where `s` is what the scoring makes of
//! the weights `w`, `h` the hand-written ones, and `a`, `b` turn the hand-written scale into log-odds. It is brought down by
//! projected gradient steps, scaled by the curvature of each weight: no randomness, and the bounds of a weight are kept.

use std::ops::RangeInclusive;

/// Steps at most; some tens are usual.
const STEPS: usize = 200;
/// A step that gains less than this part of the loss is the last.
const LEAST_GAIN: f64 = 1e-6;

/// How the scoring adds evidence up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sum {
    /// `√praise − √blame`, as the score.
    Roots,
    /// The plain sum, as the weight of a category.
    Plain,
}

/// One judgement and its evidence.
#[derive(Clone, Debug)]
pub struct Sample {
    /// Each term, and what one point of it counts for here, after context.
    pub evidence: Vec<(usize, f64)>,
    /// Evidence that has no weight of its own.
    pub fixed: f64,
    /// What people say; `None` where it is on neither side.
    pub truth: Option<bool>,
    /// The rating, for rank correlation.
    pub rating: f64,
    /// The part of the data that it is in.
    pub group: usize,
}

/// A term that may change.
#[derive(Clone, Debug)]
pub struct Weight {
    pub hand: f64,
    /// Where calibrated weights may lie.
    pub bounds: RangeInclusive<f64>,
    /// Samples with this term.
    pub support: usize,
}

/// From the scale of the weights to log-odds.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    slope: f64,
    origin: f64,
}

/// The value of a sample, and how fast it moves with praise and with blame.
struct Reading {
    value: f64,
    praise: f64,
    blame: f64,
}

impl Sum {
    pub fn value(self, sample: &Sample, weights: &[f64]) -> f64 {
        self.read(sample, weights).value
    }

    fn read(self, sample: &Sample, weights: &[f64]) -> Reading {
        let parts = sample.evidence.iter().map(|(term, factor)| weights[*term] * factor).chain([sample.fixed]);
        let (praise, blame) =
            parts.fold(
                (0.0, 0.0),
                |(praise, blame): (f64, f64), part| {
                    if part > 0.0 { (praise + part, blame) } else { (praise, blame - part) }
                },
            );
        let slope = |side: f64| if side > 0.0 { 0.5 / side.sqrt() } else { 0.0 };
        match self {
            Sum::Roots => Reading { value: praise.sqrt() - blame.sqrt(), praise: slope(praise), blame: slope(blame) },
            Sum::Plain => Reading { value: praise - blame, praise: 1.0, blame: 1.0 },
        }
    }
}

impl Scale {
    /// The scale on which `weights` fit best. The origin of roots is 0, where the score changes its sign.
    pub fn fit(sum: Sum, samples: &[&Sample], weights: &[f64]) -> Scale {
        let values: Vec<_> = judged(samples).map(|(sample, truth)| (sum.value(sample, weights), truth)).collect();
        let mut scale = Scale { slope: 1.0, origin: 0.0 };
        // Newton's method in the slope and, for plain sums, in −slope · origin.
        let mut shift = 0.0;
        for _ in 0..STEPS {
            let (mut g, mut h) = ([1e-6 * scale.slope, 0.0], [1e-6, 0.0, 1e-6]);
            for (value, truth) in &values {
                let p = logistic(scale.slope * value + shift);
                let (error, spread) = (p - f64::from(u8::from(*truth)), p * (1.0 - p));
                g = [g[0] + error * value, g[1] + error];
                h = [h[0] + spread * value * value, h[1] + spread * value, h[2] + spread];
            }
            let step = match sum {
                Sum::Roots => [g[0] / h[0], 0.0],
                Sum::Plain => {
                    let determinant = (h[0] * h[2] - h[1] * h[1]).max(1e-12);
                    [(h[2] * g[0] - h[1] * g[1]) / determinant, (h[0] * g[1] - h[1] * g[0]) / determinant]
                }
            };
            scale.slope = (scale.slope - step[0]).clamp(0.01, 10.0);
            shift -= step[1];
            if step[0].abs() + step[1].abs() < 1e-9 {
                break;
            }
        }
        Scale { origin: -shift / scale.slope, ..scale }
    }

    fn log_odds(self, value: f64) -> f64 {
        self.slope * (value - self.origin)
    }
}

/// The weights of least loss, held to the hand-written ones with `strength`.
pub fn fit(sum: Sum, samples: &[&Sample], weights: &[Weight], scale: Scale, strength: f64) -> Vec<f64> {
    let mut now: Vec<f64> = weights.iter().map(|weight| weight.hand).collect();
    let mut loss = total(sum, samples, weights, scale, strength, &now);
    let mut reach = 1.0;
    for _ in 0..STEPS {
        let (gradient, curvature) = slopes(sum, samples, weights, scale, strength, &now);
        let step = |reach: f64| -> Vec<f64> {
            let one = |at: usize| {
                let to = now[at] - reach * gradient[at] / curvature[at];
                to.clamp(*weights[at].bounds.start(), *weights[at].bounds.end())
            };
            (0..now.len()).map(one).collect()
        };
        let (next, lower) = loop {
            let next = step(reach);
            let lower = total(sum, samples, weights, scale, strength, &next);
            if lower <= loss || reach < 1e-6 {
                break (next, lower);
            }
            reach /= 2.0;
        };
        if lower > loss {
            break;
        }
        let gain = loss - lower;
        (now, loss, reach) = (next, lower, (reach * 1.5).min(1.0));
        if gain < LEAST_GAIN * loss {
            break;
        }
    }
    now
}

/// Mean loss of a sample, both sides counting the same.
pub fn log_loss(sum: Sum, samples: &[&Sample], scale: Scale, weights: &[f64]) -> f64 {
    let shares = shares(sum, samples);
    let losses = judged(samples).map(|(sample, truth)| {
        let odds = scale.log_odds(sum.value(sample, weights));
        (shares[usize::from(truth)] * softplus(if truth { -odds } else { odds }), shares[usize::from(truth)])
    });
    let (loss, share) = losses.fold((0.0, 0.0), |total, one| (total.0 + one.0, total.1 + one.1));
    loss / share
}

fn total(sum: Sum, samples: &[&Sample], weights: &[Weight], scale: Scale, strength: f64, now: &[f64]) -> f64 {
    let held: f64 = weights.iter().zip(now).map(|(weight, now)| (now - weight.hand).powi(2)).sum();
    let judged = judged(samples).count() as f64;
    judged * log_loss(sum, samples, scale, now) + strength / 2.0 * held
}

/// Gradient and curvature of the loss by weight.
fn slopes(
    sum: Sum,
    samples: &[&Sample],
    weights: &[Weight],
    scale: Scale,
    strength: f64,
    now: &[f64],
) -> (Vec<f64>, Vec<f64>) {
    let mut gradient: Vec<f64> = weights.iter().zip(now).map(|(weight, now)| strength * (now - weight.hand)).collect();
    let mut curvature = vec![strength.max(1e-9); weights.len()];
    let shares = shares(sum, samples);
    for (sample, truth) in judged(samples) {
        let reading = sum.read(sample, now);
        let p = logistic(scale.log_odds(reading.value));
        let share = shares[usize::from(truth)];
        let error = share * (p - f64::from(u8::from(truth))) * scale.slope;
        let spread = share * p * (1.0 - p) * scale.slope.powi(2);
        // Weights that share a sample move together: each takes its part of the step.
        let together = sample.evidence.len() as f64;
        for (term, factor) in &sample.evidence {
            let side = if now[*term] * factor > 0.0 { reading.praise } else { reading.blame };
            let slope = factor * side;
            gradient[*term] += error * slope;
            curvature[*term] += spread * slope * slope * together;
        }
    }
    (gradient, curvature)
}

/// What a false and a true sample count for. Both sides of a rating count the same, whatever the archive has more of; for a tag,
/// what is right is what there is.
fn shares(sum: Sum, samples: &[&Sample]) -> [f64; 2] {
    let mut counts = [0.0, 0.0];
    judged(samples).for_each(|(_, truth)| counts[usize::from(truth)] += 1.0);
    match sum {
        Sum::Roots => counts.map(|count: f64| if count > 0.0 { (counts[0] + counts[1]) / 2.0 / count } else { 0.0 }),
        Sum::Plain => [1.0, 1.0],
    }
}

fn judged<'s>(samples: &'s [&'s Sample]) -> impl Iterator<Item = (&'s Sample, bool)> {
    samples.iter().filter_map(|sample| sample.truth.map(|truth| (*sample, truth)))
}

fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// `ln(1 + exp(x))`, without overflow.
fn softplus(x: f64) -> f64 {
    x.max(0.0) + (-x.abs()).exp().ln_1p()
}
