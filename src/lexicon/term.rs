//! What a term stands for.

use crate::signal::Signal;

/// Number of a term in its lexicon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TermId(pub(crate) u32);

/// Number of a category in its lexicon, in the order of the identifiers.
pub(crate) type CategoryId = u16;

/// What a term of a category file says of its category.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Complaint,
    Praise,
    Subject,
}

/// Words that change what others count for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cue {
    /// « ne », « n' »
    NegationParticle,
    /// « pas », « jamais »: negates the verb before it or after it.
    NegationAdverb,
    /// « plus »: a negation or a comparison.
    NegationPlus,
    /// « aucun », « sans », « ni »: negates what follows.
    NegationDeterminer,
    /// « rien », « personne »: negates the verb on either side.
    NegationPronoun,
    /// « rapide pas »: its last word negates what follows, not what comes before.
    NegationAfterAdjective,
    /// « ne regrette pas »: negates its own words and nothing beyond them.
    NegationClosed,
    /// Factor in hundredths, above 100.
    Intensifier,
    /// Factor in hundredths, below 100.
    Attenuator,
    /// What follows weighs more than what came before.
    Contrast,
    /// What follows, to the end of the clause, has not happened.
    Hypothesis,
    /// Ends a clause.
    Break,
    /// Ends the reach of a negation, not the clause.
    Stop,
    /// What follows was true once.
    Past,
    /// What follows is missing: « il faudrait ».
    Wish,
    /// What follows is asked for, politely: « merci de », « veuillez ».
    Request,
    /// A subject pronoun, where the main clause after a hypothesis may begin.
    Subject,
}

/// What a term stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    Cue(Cue),
    Opinion,
    /// An opinion said by its contrary.
    Irony,
    Category(CategoryId, Role),
    Signal(Signal),
    /// Recognised, counts nothing, masks shorter terms of its scope.
    Neutral,
}

impl Target {
    /// What 1 in a file is inside: tenths for an opinion, points for a category, hundredths for others.
    pub(crate) fn unit(self) -> i16 {
        match self {
            Target::Opinion | Target::Irony => 10,
            Target::Category(..) => 1,
            Target::Cue(_) | Target::Signal(_) | Target::Neutral => 100,
        }
    }
}

/// One term of a lexicon.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Term {
    pub(crate) target: Target,
    /// Terms of one scope compete for words; scopes never touch each other.
    pub(crate) scope: u16,
    /// Tenths for an opinion, hundredths for a factor, points for a category.
    pub(crate) weight: i16,
    pub(crate) file: u16,
    pub(crate) line: u32,
    /// Byte range of the term as written in its file.
    pub(crate) text: (u32, u32),
}
