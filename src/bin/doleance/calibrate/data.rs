//! What calibration learns from: the evidence of each text, and what people say of it.

use std::collections::{BTreeSet, HashMap};
use std::ops::RangeInclusive;

use doleance::{Analysis, Classifier, Evidence, Lexicon, TermInfo};

use super::Aim;
use super::model::{Sample, Sum, Weight};
use crate::labelled::{Field, Labelled};
use crate::prepare::Prepare;

/// A term, by its place and as written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Term {
    pub path: String,
    pub line: u32,
    pub text: String,
}

/// The samples of all archives.
#[derive(Debug, Default)]
pub struct Data {
    pub terms: Vec<Term>,
    pub weights: Vec<Weight>,
    pub samples: Vec<Sample>,
    /// Labels of people for which nothing at all was found.
    pub missed: u64,
    numbers: HashMap<Term, usize>,
    groups: HashMap<String, usize>,
}

/// The samples of a row, as a thread reads them.
pub struct Row {
    found: Vec<Found>,
    group: Option<String>,
    missed: u64,
}

struct Found {
    evidence: Vec<(Term, f64, f64)>,
    fixed: f64,
    truth: Option<bool>,
    rating: f64,
}

impl Aim {
    pub fn sum(self) -> Sum {
        match self {
            Aim::Sentiment => Sum::Roots,
            Aim::Categories => Sum::Plain,
        }
    }

    /// A classifier that shows the evidence needed: of categories, what does not reach the threshold too.
    pub fn classifier(self, lexicon: Lexicon, prepare: Prepare) -> Classifier {
        let builder = Classifier::builder().lexicon(lexicon).prepare(prepare.into());
        match self {
            Aim::Sentiment => builder.build(),
            Aim::Categories => builder.threshold(1).build(),
        }
    }

    pub fn read(self, row: &Labelled<'_>, classifier: &Classifier) -> Row {
        let group = row.group.clone();
        let analysis = || classifier.classify(row.text);
        let (found, missed) = match self {
            Aim::Sentiment => (opinions(row, analysis).into_iter().collect(), 0),
            Aim::Categories => tags(row, analysis),
        };
        Row { found, group, missed }
    }

    /// Where a calibrated weight may lie: on the side of the hand-written one, as a file can hold it. A term of a category may go
    /// to 0, which a file cannot hold: it is useless.
    fn bounds(self, hand: f64) -> RangeInclusive<f64> {
        match self {
            Aim::Sentiment if hand < 0.0 => -5.0..=-0.1,
            Aim::Sentiment => 0.1..=5.0,
            Aim::Categories => 0.0..=5.0,
        }
    }

    /// As a file holds it.
    pub fn rounded(self, weight: f64) -> f64 {
        match self {
            Aim::Sentiment => (weight * 10.0).round() / 10.0,
            Aim::Categories => weight.round().max(1.0),
        }
    }
}

/// The opinions of a rated text. What a category adds where no word of sentiment stands has no weight of its own.
fn opinions(row: &Labelled<'_>, analysis: impl Fn() -> Analysis) -> Option<Found> {
    let rating = row.stars?;
    let side = row.gold.iter().find(|(field, _)| *field == Field::Stars).map(|(_, labels)| labels.contains("pos"));
    let (mut evidence, mut fixed) = (Vec::new(), 0.0);
    for opinion in analysis().opinions() {
        let term = opinion.term();
        match term.path().starts_with("sentiment/") {
            true => evidence.push((Term::from(term), term.weight(), opinion.weight() / term.weight())),
            false => fixed += opinion.weight(),
        }
    }
    Some(Found { evidence, fixed, truth: side, rating })
}

/// Each category found, and whether people say so; and how many they say that were not found.
fn tags(row: &Labelled<'_>, analysis: impl Fn() -> Analysis) -> (Vec<Found>, u64) {
    let fields = || row.gold.iter().filter(|(field, _)| field.stance().is_some());
    if fields().next().is_none() {
        return (Vec::new(), 0);
    }
    let analysis = analysis();
    let (mut found, mut right) = (Vec::new(), 0);
    for (field, gold) in fields() {
        for tag in analysis.categories().filter(|tag| Some(tag.stance()) == field.stance()) {
            let truth = gold.contains(tag.id());
            right += u64::from(truth);
            let evidence = distinct(tag.evidence());
            found.push(Found { evidence, fixed: 0.0, truth: Some(truth), rating: f64::from(u8::from(truth)) });
        }
    }
    let gold = fields().map(|(_, gold)| gold.len() as u64).sum::<u64>();
    (found, gold - right)
}

/// Each term once: said twice, it proves no more.
fn distinct<'a>(evidence: impl Iterator<Item = Evidence<'a>>) -> Vec<(Term, f64, f64)> {
    let mut terms: Vec<_> = evidence.map(|piece| (Term::from(piece.term()), piece.term().weight(), 1.0)).collect();
    terms.sort_by(|a, b| a.0.cmp(&b.0));
    terms.dedup_by(|a, b| a.0 == b.0);
    terms
}

impl From<TermInfo<'_>> for Term {
    fn from(term: TermInfo<'_>) -> Term {
        Term { path: term.path().to_owned(), line: term.line(), text: term.text().to_owned() }
    }
}

impl Data {
    pub fn add(&mut self, row: Row, aim: Aim) {
        let groups = self.groups.len();
        let group = match row.group {
            Some(name) => *self.groups.entry(name).or_insert(groups),
            None => self.samples.len(),
        };
        self.missed += row.missed;
        for found in row.found {
            let numbered =
                found.evidence.into_iter().map(|(term, hand, factor)| (self.number(term, hand, aim), factor));
            let evidence: Vec<_> = numbered.collect();
            let distinct: BTreeSet<_> = evidence.iter().map(|(term, _)| *term).collect();
            distinct.into_iter().for_each(|term| self.weights[term].support += 1);
            let Found { fixed, truth, rating, .. } = found;
            self.samples.push(Sample { evidence, fixed, truth, rating, group });
        }
    }

    fn number(&mut self, term: Term, hand: f64, aim: Aim) -> usize {
        let Data { terms, weights, numbers, .. } = self;
        *numbers.entry(term).or_insert_with_key(|term| {
            terms.push(term.clone());
            weights.push(Weight { hand, bounds: aim.bounds(hand), support: 0 });
            terms.len() - 1
        })
    }

    /// Terms with less support keep their weight.
    pub fn hold(&mut self, least: usize) {
        for weight in self.weights.iter_mut().filter(|weight| weight.support < least) {
            weight.bounds = weight.hand..=weight.hand;
        }
    }
}
