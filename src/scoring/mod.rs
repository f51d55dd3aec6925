//! Scoring: evidence to the parts of an analysis. Words and their surroundings are settled before; here is arithmetic.

mod categories;
mod sentiment;
mod verdict;

pub(crate) use categories::{Tag, Tags};
pub(crate) use sentiment::{Opinion, Sentiment, opinions};
pub(crate) use verdict::{Cues, kind, polarity};
pub use verdict::{Kind, Polarity};
