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

/// Praise weighs from this share of the blame on, in hundredths: a complaint often opens with what used to be good. Less
/// is enough where a category is praised.
const PRAISE_SHARE: i32 = 100;
const PRAISE_SHARE_WITH_CATEGORY: i32 = 40;
/// Blame weighs from this share of the praise on; less is enough where a category is complained of.
const BLAME_SHARE: i32 = 60;
const BLAME_SHARE_WITH_CATEGORY: i32 = 35;
/// Praise this many times the blame makes a text mainly satisfied, in hundredths; more where a category is complained of.
const MAINLY: i32 = 150;
const MAINLY_DESPITE_COMPLAINTS: i32 = 200;
/// Blame, in tenths, that is dissatisfaction by itself.
const DISSATISFIED: i32 = 13;
/// Opinions, in tenths on either side, that a mere question may hold by chance.
const QUESTION_OPINIONS: i32 = 20;

/// What else a text shows of its kind.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cues {
    /// Some category is complained of.
    pub(crate) complains: bool,
    /// Some category is praised.
    pub(crate) praises: bool,
    /// It asks for something.
    pub(crate) asks: bool,
    /// It asks as one who is not dissatisfied does.
    pub(crate) inquires: bool,
    /// The writer leaves or warns others off.
    pub(crate) warns: bool,
}

pub(crate) fn polarity(sums: &Sentiment, cues: Cues) -> Polarity {
    let weighs =
        |side: i32, other: i32, share: i32| side > 0 && i64::from(side) * 100 >= i64::from(other) * i64::from(share);
    let praise_share = if cues.praises { PRAISE_SHARE_WITH_CATEGORY } else { PRAISE_SHARE };
    let blame_share = if cues.complains { BLAME_SHARE_WITH_CATEGORY } else { BLAME_SHARE };
    let praise = weighs(sums.positive, sums.negative, praise_share);
    match (praise, weighs(sums.negative, sums.positive, blame_share)) {
        (true, true) => Polarity::Mixed,
        (true, false) => Polarity::Positive,
        (false, true) => Polarity::Negative,
        (false, false) => Polarity::Neutral,
    }
}

/// The kind of a text from its sums and its other cues.
pub(crate) fn kind(sums: &Sentiment, cues: Cues) -> Kind {
    // A complaint of a category is dissatisfaction, whether or not a word of sentiment says so.
    let (mainly, blame) = match cues.complains {
        true => (MAINLY_DESPITE_COMPLAINTS, sums.negative.max(DISSATISFIED)),
        false => (MAINLY, sums.negative),
    };
    let satisfied = i64::from(sums.positive) * 100 > i64::from(blame) * i64::from(mainly);
    match cues {
        _ if cues.warns => Kind::Complaint,
        _ if cues.inquires && !cues.complains && sums.positive.max(sums.negative) < QUESTION_OPINIONS => Kind::Request,
        _ if satisfied => Kind::Praise,
        _ if cues.complains || sums.negative > DISSATISFIED => Kind::Complaint,
        _ if cues.asks => Kind::Request,
        _ if sums.negative > sums.positive => Kind::Complaint,
        _ if sums.positive > 0 => Kind::Praise,
        _ => Kind::Other,
    }
}
