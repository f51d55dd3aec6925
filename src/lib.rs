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
