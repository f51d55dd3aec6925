//! Reads French customer complaints and returns tagged categories, sentiment and signals, each with the words that prove
//! it.
//!
//! ```
//! use doleance::{Classifier, Stance};
//!
//! let classifier = Classifier::french();
//! let analysis = classifier.classify("Livraison rapide mais service client injoignable depuis 3 semaines !");
//! for category in analysis.categories() {
//!     for evidence in category.evidence() {
//!         println!("{} {:?}: « {} »", category.id(), category.stance(), evidence.text());
//!     }
//! }
//! assert!(analysis.categories().any(|c| c.id() == "reachability" && c.stance() == Stance::Complained));
//! assert!(analysis.categories().any(|c| c.id() == "delivery" && c.stance() == Stance::Praised));
//! ```
//!
//! No model, no network, no training: the text is folded (case, accents, apostrophes), cut into tokens, matched against
//! lexicons of lemmas in one pass, and what was found is weighed by its context (negation, intensity, contrast,
//! hypothesis, irony). The same text gives the same answer on any machine and any number of threads.
//!
//! # Words of your own
//!
//! The lexicons are text files that people edit without programming: see [`Lexicon::from_dir`], [`Lexicon::extend`] and
//! the one-page format in `lexicons/README.md`.
//!
//! # Resource usage
//!
//! `n` is the bytes of a text, `w` those of the lexicon files, `t` the terms that a text begins. Figures: built-in lexicon, one
//! x86-64 core; the README has those of peers and the commands that measure.
//!
//! | | grows with | measured |
//! |---|---|---|
//! | [`Classifier::classify`] | O(n + t), whatever the text | 54 ns a byte, 20 µs a complaint of 362 bytes |
//! | its memory | O(analysis); buffers of O(longest text) stay with each thread | nothing where nothing is found |
//! | [`Classifier::french`], first call | O(w); later calls clone a pointer | 0.06 s |
//! | memory of a classifier | O(w), shared by its clones | 32 MB for the whole process |
//! | [`Lexicon`] of more forms | look-ups are O(1) | 100,000 forms cost a byte what 5,000 do |
//!
//! # What can fail
//!
//! Only lexicons: [`LexiconError`] lists every problem with its file, line and column. A text cannot fail: any `&str` gives
//! an [`Analysis`], in time linear in its bytes, without panic.

#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![warn(clippy::unwrap_used, clippy::expect_used, clippy::dbg_macro, clippy::todo)]

mod analysis;
mod batch;
mod classifier;
mod context;
mod detect;
mod examples;
mod facts;
mod lexicon;
mod matcher;
mod prepare;
mod redact;
mod scoring;
mod signal;
mod span;
mod text;

pub use analysis::{Analysis, CategoryTag, Evidence, Sentiment, Signals, Stance};
pub use classifier::{Classifier, ClassifierBuilder};
pub use context::Context;
pub use examples::ExampleFailure;
pub use facts::{Fact, FactKind, FactValue};
pub use lexicon::{Category, Example, Lexicon, LexiconError, Problem, TermId, TermInfo};
pub use prepare::{Preparation, Prepared, Step};
pub use redact::{PersonalData, Redaction, redact};
pub use scoring::{Kind, Polarity};
pub use signal::Signal;
pub use span::Span;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct ReadmeExamples;
