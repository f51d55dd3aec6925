//! A hit after context.

use serde::ser::{Serialize, SerializeSeq, Serializer};

use crate::lexicon::{Target, TermId};

/// What changed a piece of evidence, as a set.
///
/// # Example
///
/// ```
/// let analysis = doleance::Classifier::french().classify("Le conseiller n'était pas courtois.");
/// let negated = analysis.evidence().filter(|evidence| evidence.context().names().any(|name| name == "negated"));
/// assert!(negated.count() > 0);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Context(u8);

impl Context {
    pub(crate) const NEGATED: Context = Context(1);
    pub(crate) const INTENSIFIED: Context = Context(2);
    pub(crate) const WEAKENED: Context = Context(4);
    pub(crate) const HYPOTHETICAL: Context = Context(8);
    pub(crate) const IRONIC: Context = Context(16);
    pub(crate) const CONTRASTED: Context = Context(32);
    pub(crate) const PAST: Context = Context(64);
    pub(crate) const WISHED: Context = Context(128);

    const NAMES: [&str; 8] =
        ["negated", "intensified", "weakened", "hypothetical", "ironic", "contrasted", "past", "wished"];

    pub(crate) fn add(&mut self, other: Context) {
        self.0 |= other.0;
    }

    pub(crate) fn has(self, other: Context) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether nothing changed the evidence.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The names of the output: `negated`, `intensified`, `weakened`, `hypothetical`, `ironic`, `contrasted` (stands
    /// in a sentence with a « mais »), `past`, `wished` (« il faudrait un accueil aimable »).
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        Self::NAMES.into_iter().enumerate().filter(move |(i, _)| self.0 >> i & 1 == 1).map(|(_, name)| name)
    }
}

impl Serialize for Context {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut names = serializer.serialize_seq(Some(self.0.count_ones() as usize))?;
        for name in self.names() {
            names.serialize_element(name)?;
        }
        names.end()
    }
}

/// A hit that counts, and for how much.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Evidence {
    pub(crate) term: TermId,
    pub(crate) target: Target,
    /// Tokens of the first and last word.
    pub(crate) first: u32,
    pub(crate) last: u32,
    /// Stretch of text that subjects and opinions share.
    pub(crate) segment: u32,
    /// Number of contrasts before it: subjects and opinions do not meet over a « mais ».
    pub(crate) contrasts: u32,
    /// After context: tenths for an opinion; points for a category, positive for praise; 0 for a subject.
    pub(crate) weight: i32,
    pub(crate) context: Context,
}
