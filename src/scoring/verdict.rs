//! The two labels of a whole text: its kind and its polarity.

use serde::Serialize;

use super::sentiment::Sentiment;

/// What a text is, as the codebook defines it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Kind {
    /// States dissatisfaction, half-and-half included.
    Complaint,
    /// Asks for something, without dissatisfaction.
    Request,
    /// Only or mainly satisfied.
    Praise,
    /// None of these.
    Other,
}

/// Which sides of the balance weigh.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Polarity {
    /// Blame weighs.
    Negative,
    /// Praise weighs.
    Positive,
    /// Both weigh.
    Mixed,
    /// No opinion was found.
    Neutral,
}

/// A side weighs when it is at least this share of the other, in hundredths.
const WEIGHING_SHARE: i32 = 35;
/// Praise this many times the blame makes a text mainly satisfied, in hundredths.
const MAINLY: i32 = 200;

pub(crate) fn polarity(sums: &Sentiment) -> Polarity {
    let weighs = |side: i32, other: i32| side * 100 >= other * WEIGHING_SHARE && side > 0;
    match (weighs(sums.positive, sums.negative), weighs(sums.negative, sums.positive)) {
        (true, true) => Polarity::Mixed,
        (true, false) => Polarity::Positive,
        (false, true) => Polarity::Negative,
        (false, false) => Polarity::Neutral,
    }
}

/// The kind of a text from its sums, whether it complains of a category, and whether it asks.
pub(crate) fn kind(sums: &Sentiment, complains: bool, asks: bool) -> Kind {
    let satisfied = sums.positive * 100 > sums.negative * MAINLY;
    if satisfied {
        Kind::Praise
    } else if complains || sums.negative > 0 {
        Kind::Complaint
    } else if asks {
        Kind::Request
    } else {
        Kind::Other
    }
}
