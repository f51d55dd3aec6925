//! What a run counts, and the summary that it gives at the end.

use std::cmp::Reverse;
use std::fmt::{self, Display};

use doleance::{Analysis, Stance};
use indicatif::HumanCount;
use serde::{Deserialize, Serialize};

/// Counts of some rows. Whole numbers, so that the order in which they are added does not matter.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Tally {
    tagged: u64,
    /// Rows and inputs that could not be read.
    problems: u64,
    /// Sum of the scores, in hundredths.
    score: i64,
    /// Rows that complain of, or praise, each category, in the order of the lexicon.
    categories: Vec<Sides>,
}

#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
struct Sides {
    complained: u64,
    praised: u64,
}

impl Tally {
    pub fn tagged(&self) -> u64 {
        self.tagged
    }

    pub fn problems(&self) -> u64 {
        self.problems
    }

    /// Counts a row; `ids` are the categories of the lexicon, sorted.
    pub fn count(&mut self, analysis: &Analysis, ids: &[String]) {
        self.tagged += 1;
        self.score += (analysis.sentiment().score() * 100.0).round() as i64;
        self.categories.resize(ids.len(), Sides::default());
        for tag in analysis.categories() {
            let Ok(at) = ids.binary_search_by(|id| id.as_str().cmp(tag.id())) else { continue };
            match tag.stance() {
                Stance::Praised => self.categories[at].praised += 1,
                _ => self.categories[at].complained += 1,
            }
        }
    }

    /// Counts what could not be read.
    pub fn count_problems(&mut self, count: usize) {
        self.problems += count as u64;
    }

    pub fn add(&mut self, other: &Tally) {
        self.tagged += other.tagged;
        self.problems += other.problems;
        self.score += other.score;
        self.categories.resize(self.categories.len().max(other.categories.len()), Sides::default());
        for (sides, more) in self.categories.iter_mut().zip(&other.categories) {
            sides.complained += more.complained;
            sides.praised += more.praised;
        }
    }

    /// The counts in words, with the categories named by `ids`.
    pub fn summary<'t>(&'t self, ids: &'t [String]) -> impl Display + 't {
        Summary { tally: self, ids }
    }

    fn share(&self, count: u64) -> f64 {
        100.0 * count as f64 / self.tagged.max(1) as f64
    }
}

struct Summary<'t> {
    tally: &'t Tally,
    ids: &'t [String],
}

impl Display for Summary<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Summary { tally, ids } = self;
        // Adding zero takes the sign of a zero away.
        let score = (tally.score as f64 / tally.tagged.max(1) as f64).round() / 100.0 + 0.0;
        write!(f, "rows tagged  {}\nerrors       {}", HumanCount(tally.tagged), HumanCount(tally.problems))?;
        write!(f, "\nmean score   {score:.2}")?;
        let mut found: Vec<_> = ids.iter().zip(&tally.categories).collect();
        found.retain(|(_, sides)| sides.complained + sides.praised > 0);
        found.sort_by_key(|(_, sides)| (Reverse(sides.complained), Reverse(sides.praised)));
        if found.is_empty() {
            return Ok(());
        }
        let width = found.iter().map(|(id, _)| id.len()).max().unwrap_or_default().max("category".len());
        write!(f, "\n\n{:width$}  complained  praised", "category")?;
        for (id, sides) in found {
            let (complained, praised) = (tally.share(sides.complained), tally.share(sides.praised));
            write!(f, "\n{id:width$}  {complained:>8.1} %  {praised:>5.1} %")?;
        }
        Ok(())
    }
}
