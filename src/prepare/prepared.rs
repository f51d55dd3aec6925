//! `Prepared`: what to read of a text, and where each byte of it stands in the original.

use std::borrow::Cow;
use std::ops::Range;

use super::Edits;
use crate::span::Span;

/// A text ready to be read, with the way back to the original.
///
/// # Example
///
/// ```
/// use doleance::Preparation;
///
/// let prepared = Preparation::default().prepare("Tr&egrave;s <b>d&eacute;&ccedil;u</b>");
/// assert_eq!(prepared.text(), "Très déçu");
/// let plain = "Très déçu";
/// assert!(std::ptr::eq(Preparation::default().prepare(plain).text(), plain));
/// ```
#[derive(Clone, Debug)]
pub struct Prepared<'t> {
    original: &'t str,
    text: Cow<'t, str>,
    /// In text order, the first at 0; none where the text is the original.
    segments: Vec<Segment>,
}

/// From `at` on, to the next segment, the text stands for `source`: byte for byte, or as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Segment {
    at: usize,
    source: Range<usize>,
    copied: bool,
}

impl<'t> Prepared<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Prepared { original: text, text: Cow::Borrowed(text), segments: Vec::new() }
    }

    /// What to read.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What was prepared.
    pub fn original(&self) -> &'t str {
        self.original
    }

    /// The bytes of the original that a span of [`Prepared::text`] stands for: with the whole of an entity, and with what
    /// was left out between its ends.
    pub(crate) fn source(&self, span: Span) -> Span {
        if self.segments.is_empty() || span.start() == span.end() {
            return span;
        }
        let (first, last) = (self.segment(span.start()), self.segment(span.end() - 1));
        let start = first.source.start + if first.copied { span.start() - first.at } else { 0 };
        let end = if last.copied { last.source.start + span.end() - last.at } else { last.source.end };
        Span::new(start, end)
    }

    fn segment(&self, at: usize) -> &Segment {
        &self.segments[self.segments.partition_point(|segment| segment.at <= at) - 1]
    }

    /// Applies the edits of a step; tells whether there were any.
    pub(super) fn edit(&mut self, step: fn(&str, &mut Edits<'_>)) -> bool {
        let mut rewrite = None;
        step(&self.text, &mut |range, with| {
            let rewrite = rewrite.get_or_insert_with(|| Rewrite::new(self));
            rewrite.copy_until(range.start);
            rewrite.replace(range, with);
        });
        let Some(mut rewrite) = rewrite else { return false };
        rewrite.copy_until(self.text.len());
        let Rewrite { text, segments, .. } = rewrite;
        (self.text, self.segments) = (Cow::Owned(text), segments);
        true
    }
}

/// A text being written from another.
struct Rewrite<'p, 't> {
    from: &'p Prepared<'t>,
    /// Bytes of `from` that are written or left out.
    read: usize,
    /// The segment of `from` that holds `read`.
    segment: usize,
    text: String,
    segments: Vec<Segment>,
}

impl<'p, 't> Rewrite<'p, 't> {
    fn new(from: &'p Prepared<'t>) -> Self {
        let text = String::with_capacity(from.text.len());
        Rewrite { from, read: 0, segment: 0, text, segments: Vec::new() }
    }

    fn copy_until(&mut self, end: usize) {
        let known = &self.from.segments;
        while self.read < end {
            while known.get(self.segment + 1).is_some_and(|next| next.at <= self.read) {
                self.segment += 1;
            }
            let stop = known.get(self.segment + 1).map_or(end, |next| next.at.min(end));
            let (source, copied) = match known.get(self.segment) {
                Some(Segment { source, copied: false, .. }) => (source.clone(), false),
                Some(Segment { source, at, .. }) => (source.start + self.read - at..source.start + stop - at, true),
                None => (self.read..stop, true),
            };
            self.segments.push(Segment { at: self.text.len(), source, copied });
            self.text.push_str(&self.from.text[self.read..stop]);
            self.read = stop;
        }
    }

    fn replace(&mut self, range: Range<usize>, with: &str) {
        if !with.is_empty() {
            let source = self.from.source(Span::new(range.start, range.end)).range();
            self.segments.push(Segment { at: self.text.len(), source, copied: false });
            self.text.push_str(with);
        }
        self.read = range.end;
    }
}
