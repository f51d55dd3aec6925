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
const PRAISE_SHARE: i32 = 150;
const PRAISE_SHARE_WITH_CATEGORY: i32 = 45;
/// Blame weighs from this share of the praise on; less is enough where a category is complained of.
const BLAME_SHARE: i32 = 60;
const BLAME_SHARE_WITH_CATEGORY: i32 = 25;
/// Praise this many times the blame makes a text mainly satisfied, in hundredths; more where a category is complained of.
const MAINLY: i32 = 150;
const MAINLY_DESPITE_COMPLAINTS: i32 = 170;
/// What a tagged category adds to its side, in tenths.
const CATEGORY: i32 = 5;
/// Blame, in tenths, that is dissatisfaction by itself.
const DISSATISFIED: i32 = 13;
/// Opinions, in tenths on either side, that a mere question may hold by chance.
const QUESTION_OPINIONS: i32 = 20;

/// Praise below this, in tenths, where no category is praised, is a turn of phrase: « j'ai besoin d'aide ».
const FAINT: i32 = 13;

/// What else a text shows of its kind.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cues {
    /// Number of categories complained of.
    pub(crate) complaints: i32,
    /// Number of categories praised.
    pub(crate) praises: i32,
    /// It asks for something.
    pub(crate) asks: bool,
    /// It asks as one who is not dissatisfied does.
    pub(crate) inquires: bool,
    /// The writer leaves or warns others off.
    pub(crate) warns: bool,
}

impl Cues {
    /// Praise and blame of a text, in tenths: its opinions and its categories.
    fn sides(&self, sums: &Sentiment) -> (i64, i64) {
        let side = |opinions: i32, categories: i32| i64::from(opinions) + i64::from(categories * CATEGORY);
        let faint = self.praises == 0 && sums.positive < FAINT;
        let praise = if faint { 0 } else { side(sums.positive, self.praises) };
        (praise, side(sums.negative, self.complaints))
    }
}

pub(crate) fn polarity(sums: &Sentiment, cues: Cues) -> Polarity {
    let weighs = |side: i64, other: i64, share: i32| side > 0 && side * 100 >= other * i64::from(share);
    let praise_share = if cues.praises > 0 { PRAISE_SHARE_WITH_CATEGORY } else { PRAISE_SHARE };
    let blame_share = if cues.complaints > 0 { BLAME_SHARE_WITH_CATEGORY } else { BLAME_SHARE };
    let (praise, blame) = cues.sides(sums);
    match (weighs(praise, blame, praise_share), weighs(blame, praise, blame_share)) {
        (true, true) => Polarity::Mixed,
        (true, false) => Polarity::Positive,
        (false, true) => Polarity::Negative,
        (false, false) => Polarity::Neutral,
    }
}

/// The kind of a text from its sums and its other cues.
pub(crate) fn kind(sums: &Sentiment, cues: Cues) -> Kind {
    let complains = cues.complaints > 0;
    let (praise, blame) = cues.sides(sums);
    // A complaint of a category is dissatisfaction, whether or not a word of sentiment says so.
    let (mainly, blame) = match complains {
        true => (MAINLY_DESPITE_COMPLAINTS, blame.max(i64::from(DISSATISFIED))),
        false => (MAINLY, blame),
    };
    match cues {
        _ if cues.warns => Kind::Complaint,
        _ if cues.inquires && !complains && sums.positive.max(sums.negative) < QUESTION_OPINIONS => Kind::Request,
        _ if praise * 100 > blame * i64::from(mainly) => Kind::Praise,
        _ if complains || sums.negative > DISSATISFIED => Kind::Complaint,
        _ if cues.asks => Kind::Request,
        _ if sums.negative > sums.positive => Kind::Complaint,
        _ if sums.positive > 0 => Kind::Praise,
        _ => Kind::Other,
    }
}
