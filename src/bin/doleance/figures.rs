//! Counts of right, false and missed labels, and the figures that they give. What the labels mean is not known here.

use std::collections::BTreeMap;

use crate::labelled::Labels;

/// Labels with fewer texts say too little to be part of a mean.
const LEAST_TEXTS: u64 = 5;

/// How often a label was right, false and missed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Count {
    pub right: u64,
    pub false_: u64,
    pub missed: u64,
}

impl Count {
    pub fn gold(self) -> u64 {
        self.right + self.missed
    }

    pub fn found(self) -> u64 {
        self.right + self.false_
    }

    /// 0 where nothing was found.
    pub fn precision(self) -> f64 {
        share(self.right, self.found())
    }

    /// 0 where there was nothing to find.
    pub fn recall(self) -> f64 {
        share(self.right, self.gold())
    }

    pub fn f1(self) -> f64 {
        share(2 * self.right, self.gold() + self.found())
    }
}

fn share(part: u64, whole: u64) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// The counts of a field, label by label.
#[derive(Debug, Default)]
pub struct Tally {
    labels: BTreeMap<String, Count>,
    texts: u64,
    /// Texts by gold label and label found, for fields of one label.
    confusion: BTreeMap<(String, String), u64>,
}

impl Tally {
    pub fn add(&mut self, gold: &Labels, found: &Labels) {
        self.texts += 1;
        for label in gold.union(found) {
            let count = self.labels.entry(label.clone()).or_default();
            match (gold.contains(label), found.contains(label)) {
                (true, true) => count.right += 1,
                (true, false) => count.missed += 1,
                _ => count.false_ += 1,
            }
        }
    }

    /// Notes which label was taken for which.
    pub fn confuse(&mut self, gold: &Labels, found: &Labels) {
        let one = |labels: &Labels| labels.first().cloned().unwrap_or_else(|| "none".to_owned());
        *self.confusion.entry((one(gold), one(found))).or_default() += 1;
    }

    pub fn texts(&self) -> u64 {
        self.texts
    }

    pub fn labels(&self) -> impl Iterator<Item = (&str, Count)> {
        self.labels.iter().map(|(label, count)| (label.as_str(), *count))
    }

    pub fn confusion(&self) -> impl Iterator<Item = (&str, &str, u64)> {
        self.confusion.iter().map(|((gold, found), texts)| (gold.as_str(), found.as_str(), *texts))
    }

    /// All labels together.
    pub fn micro(&self) -> Count {
        self.labels.values().fold(Count::default(), |sum, count| Count {
            right: sum.right + count.right,
            false_: sum.false_ + count.false_,
            missed: sum.missed + count.missed,
        })
    }

    /// Mean F1 of the labels that have at least five texts, where there are some.
    pub fn macro_f1(&self) -> Option<f64> {
        mean(self.labels.values().filter(|count| count.gold() >= LEAST_TEXTS).map(|count| count.f1()))
    }

    /// Mean F1 of these labels, whatever their texts.
    pub fn mean_f1(&self, labels: &[&str]) -> Option<f64> {
        mean(labels.iter().map(|label| self.labels.get(*label).map_or(0.0, |count| count.f1())))
    }
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, number) = values.fold((0.0, 0), |(sum, number), value| (sum + value, number + 1));
    (number > 0).then(|| sum / f64::from(number))
}

/// Rank correlation of Spearman, ties sharing their mean rank; 0 where one side is constant.
pub fn spearman(pairs: &[(f64, f64)]) -> f64 {
    let (x, y) = (ranks(pairs.iter().map(|pair| pair.0)), ranks(pairs.iter().map(|pair| pair.1)));
    let middle = (pairs.len() as f64 - 1.0) / 2.0;
    let product = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| (a - middle) * (b - middle)).sum::<f64>();
    let spread = (product(&x, &x) * product(&y, &y)).sqrt();
    if spread == 0.0 { 0.0 } else { product(&x, &y) / spread }
}

fn ranks(values: impl Iterator<Item = f64>) -> Vec<f64> {
    // Adding 0 makes one value of −0 and 0.
    let mut sorted: Vec<(f64, usize)> = values.map(|value| value + 0.0).zip(0..).collect();
    sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (mut ranks, mut first) = (vec![0.0; sorted.len()], 0);
    for tied in sorted.chunk_by(|a, b| a.0 == b.0) {
        let rank = first as f64 + (tied.len() as f64 - 1.0) / 2.0;
        tied.iter().for_each(|(_, at)| ranks[*at] = rank);
        first += tied.len();
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_share_their_rank() {
        assert_eq!(ranks([3.0, 1.0, 3.0, -0.0, 0.0].into_iter()), [3.5, 2.0, 3.5, 0.5, 0.5]);
    }

    #[test]
    fn rank_correlation() {
        let cases: [(&[(f64, f64)], f64); 5] = [
            (&[], 0.0),
            (&[(1.0, 5.0), (2.0, 5.0)], 0.0),
            (&[(1.0, -0.2), (2.0, 0.1), (5.0, 0.9)], 1.0),
            (&[(1.0, 9.0), (2.0, 4.0), (3.0, 1.0)], -1.0),
            (&[(1.0, 1.0), (1.0, 2.0), (2.0, 3.0), (3.0, 3.0)], 8.0 / 9.0),
        ];
        for (pairs, expected) in cases {
            assert!((spearman(pairs) - expected).abs() < 1e-9, "{pairs:?}: {}", spearman(pairs));
        }
    }
}
