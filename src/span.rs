//! `Span`: a byte range of the caller's text. No other module defines positions.

use std::ops::Range;

/// A byte range of the caller's text, always on character boundaries.
///
/// # Example
///
/// ```
/// let text = "Lamentable, jamais reçu mon colis.";
/// let analysis = doleance::Classifier::french().classify(text);
/// let first = analysis.opinions().next().unwrap();
/// assert_eq!(&text[first.span().range()], "Lamentable");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    start: usize,
    end: usize,
}

impl Span {
    /// Wraps a byte range whose ends are in order.
    pub(crate) fn new(start: usize, end: usize) -> Self {
        debug_assert!(start <= end);
        Span { start, end }
    }

    /// Byte offset of the first byte.
    pub fn start(self) -> usize {
        self.start
    }

    /// Byte offset after the last byte.
    pub fn end(self) -> usize {
        self.end
    }

    /// The range to slice the analysed text with.
    pub fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// Whether both have a byte in common.
    pub(crate) fn meets(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }
}
