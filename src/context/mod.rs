//! Context: what stands around a hit changes what it counts for. Hits become evidence here, and only here are negation,
//! intensity, contrast, hypothesis and irony known.

mod evidence;
mod marks;
mod negation;
mod select;
mod weigh;

pub use evidence::Context;
pub(crate) use evidence::Evidence;
pub(crate) use weigh::Scratch;
