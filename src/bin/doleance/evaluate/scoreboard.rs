//! The figures of one archive, gathered row by row.

use std::collections::BTreeMap;

use super::Compared;
use crate::figures::{Count, Tally, spearman};
use crate::labelled::Field;

/// What was right and what was wrong in an archive.
#[derive(Debug, Default)]
pub struct Scoreboard {
    texts: u64,
    fields: BTreeMap<Field, Tally>,
    /// Categories found, by weight: how many, and how many of them right.
    weights: BTreeMap<(Field, u32), (u64, u64)>,
    ratings: Vec<(f64, f64)>,
}

impl Scoreboard {
    pub fn add(&mut self, row: &Compared) {
        self.texts += 1;
        for (field, gold, found) in &row.fields {
            let tally = self.fields.entry(*field).or_default();
            tally.add(gold, found);
            if field.is_choice() {
                tally.confuse(gold, found);
            }
        }
        for (field, weight, right) in &row.weights {
            let (found, hits) = self.weights.entry((*field, *weight)).or_default();
            *found += 1;
            *hits += u64::from(*right);
        }
        self.ratings.extend(row.rating);
    }

    pub fn texts(&self) -> u64 {
        self.texts
    }

    pub fn fields(&self) -> impl Iterator<Item = (Field, &Tally)> {
        self.fields.iter().map(|(field, tally)| (*field, tally))
    }

    /// Mean F1 of a field: of both sides for ratings, of the labels with enough texts for others.
    pub fn macro_f1(field: Field, tally: &Tally) -> Option<f64> {
        if field == Field::Stars { tally.mean_f1(&["neg", "pos"]) } else { tally.macro_f1() }
    }

    /// The categories of a field found with these weights. What was not found has no weight: missed is 0.
    pub fn at_weights(&self, field: Field, weights: std::ops::RangeInclusive<u32>) -> Count {
        let (from, to) = weights.into_inner();
        let found = self.weights.range((field, from)..=(field, to)).map(|(_, count)| *count);
        let (found, right) = found.fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1));
        Count { right, false_: found - right, missed: 0 }
    }

    /// The counts of a field, had the threshold been `points`.
    pub fn at_threshold(&self, field: Field, points: u32) -> Count {
        let count = self.at_weights(field, points..=u32::MAX);
        let gold = self.fields.get(&field).map_or(0, |tally| tally.micro().gold());
        Count { missed: gold - count.right, ..count }
    }

    /// Texts with a rating, and the rank correlation of score and rating.
    pub fn spearman(&self) -> Option<(u64, f64)> {
        (!self.ratings.is_empty()).then(|| (self.ratings.len() as u64, spearman(&self.ratings)))
    }
}
