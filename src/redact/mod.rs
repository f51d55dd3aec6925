//! Personal data: where it stands in a text, and the text with a mask in its place. How each kind is found is in
//! `detect`, but for postal addresses, which are words and live here.

mod address;

use std::borrow::Cow;
use std::ops::Range;

use crate::detect::{self, Form};
use crate::prepare::Preparation;
use crate::span::Span;

/// What a mask stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PersonalData {
    /// An e-mail address.
    Email,
    /// A telephone number: French, overseas or with the prefix of a country.
    Phone,
    /// A bank account whose check digits are right: an international number, or a French one without its country (RIB).
    Iban,
    /// The number of a payment card whose check digit is right.
    Card,
    /// A French social security number (NIR) whose key is right, or in its usual groups without a key.
    Nir,
    /// A postal address, or a part of one: street, post box, residence, with postcode and town.
    Address,
    /// The number of a file, an order, a contract, a customer; any unbroken number of nine figures and more.
    Reference,
}

impl PersonalData {
    /// What is written in its place: `[EMAIL]`, `[TEL]`, `[IBAN]`, `[CARTE]`, `[NIR]`, `[ADRESSE]` or `[REF]`.
    pub fn mask(self) -> &'static str {
        match self {
            PersonalData::Email => "[EMAIL]",
            PersonalData::Phone => "[TEL]",
            PersonalData::Iban => "[IBAN]",
            PersonalData::Card => "[CARTE]",
            PersonalData::Nir => "[NIR]",
            PersonalData::Address => "[ADRESSE]",
            PersonalData::Reference => "[REF]",
        }
    }

    fn of(form: Form) -> Option<PersonalData> {
        Some(match form {
            Form::Email => PersonalData::Email,
            Form::Phone => PersonalData::Phone,
            Form::Iban => PersonalData::Iban,
            Form::Card => PersonalData::Card,
            Form::Nir => PersonalData::Nir,
            Form::Reference => PersonalData::Reference,
            Form::Date(..) | Form::Amount(..) | Form::Duration(_) | Form::Moment => return None,
        })
    }
}

/// The personal data of a text, and the text without it.
///
/// It is found by its form. Names of people are not found, nor what is written in words or with a mistake that breaks its
/// form: measured precision and recall are in the README.
///
/// # Cost
///
/// Linear in the bytes of the text; the first redaction of a process compiles the expressions of addresses.
///
/// # Example
///
/// ```
/// use doleance::{PersonalData, Redaction};
///
/// let redaction = Redaction::of("Rappelez-moi au 06 39 98 12 34 : 49,90 € prélevés le 12/03/2024, dossier n° 77310.");
/// assert_eq!(redaction.text(), "Rappelez-moi au [TEL] : 49,90 € prélevés le 12/03/2024, dossier n° [REF].");
/// let kinds: Vec<_> = redaction.masks().map(|(kind, _)| kind).collect();
/// assert_eq!(kinds, [PersonalData::Phone, PersonalData::Reference]);
/// ```
#[derive(Clone, Debug)]
pub struct Redaction<'t> {
    text: &'t str,
    /// In text order, apart from each other.
    masks: Vec<(PersonalData, Span)>,
}

/// `text` with a mask in the place of personal data; borrowed where there is none.
///
/// Redacting again changes nothing, but where HTML cuts through numbers. The words around a mask stay as they are.
///
/// # Cost
///
/// That of [`Redaction::of`].
///
/// # Panics
///
/// Never.
///
/// # Example
///
/// ```
/// assert_eq!(
///     doleance::redact("Livré au 12 bis rue des Lilas, 75011 Paris, au lieu de chez moi."),
///     "Livré au [ADRESSE], au lieu de chez moi.",
/// );
/// ```
pub fn redact(text: &str) -> Cow<'_, str> {
    Redaction::of(text).text()
}

/// Addresses, then what numbers and signs tell. A quantity that an address takes words of goes with it: what is left of it
/// would read as something else.
fn find(text: &str) -> impl Iterator<Item = (PersonalData, Span)> {
    let addresses = address::find(text);
    let mut found = Vec::new();
    detect::find(text, &mut found);
    let numbers = found.into_iter().filter_map(|found| {
        let after = addresses.partition_point(|address| address.end() <= found.span.start());
        let taken = addresses.get(after).is_some_and(|address| address.meets(found.span));
        let kind = PersonalData::of(found.form).or(taken.then_some(PersonalData::Address))?;
        Some((kind, found.span))
    });
    let mut all: Vec<_> = numbers.collect();
    all.extend(addresses.into_iter().map(|span| (PersonalData::Address, span)));
    all.into_iter()
}

impl<'t> Redaction<'t> {
    /// Finds the personal data of `text`, as it stands and with its HTML and its mojibake decoded.
    pub fn of(text: &'t str) -> Redaction<'t> {
        let redaction = Redaction { text, masks: Vec::new() }.with(find(text));
        // « 06&nbsp;39&nbsp;98… » is a telephone once its entities are decoded.
        let prepared = Preparation::default().prepare(text);
        match prepared.text() == text {
            true => redaction,
            false => redaction.with(find(prepared.text()).map(|(kind, span)| (kind, prepared.source(span)))),
        }
    }

    /// The same, with more to hide. What stands beyond the text is shortened.
    pub(crate) fn with(self, more: impl Iterator<Item = (PersonalData, Span)>) -> Redaction<'t> {
        let text = self.text;
        let inside =
            |span: Span| Span::new(text.floor_char_boundary(span.start()), text.floor_char_boundary(span.end()));
        let mut found: Vec<_> = self.masks.into_iter().chain(more.map(|(kind, span)| (kind, inside(span)))).collect();
        found.sort_by_key(|(_, span)| (span.start(), usize::MAX - span.end()));
        // Where two meet, one mask hides both: that of the first, of two that start together that of the longer.
        let mut masks: Vec<(PersonalData, Span)> = Vec::with_capacity(found.len());
        for (kind, span) in found {
            match masks.last_mut().filter(|(_, last)| last.meets(span)) {
                Some((_, last)) => *last = Span::new(last.start(), last.end().max(span.end())),
                None => masks.push((kind, span)),
            }
        }
        Redaction { text, masks }
    }

    /// What was found and where it stands in the text as it was given, in text order, no two overlapping.
    pub fn masks(&self) -> impl ExactSizeIterator<Item = (PersonalData, Span)> + '_ {
        self.masks.iter().copied()
    }

    /// The text with its masks; borrowed where there are none.
    pub fn text(&self) -> Cow<'t, str> {
        if self.masks.is_empty() { Cow::Borrowed(self.text) } else { Cow::Owned(self.masked(0..self.text.len())) }
    }

    /// The part of the text at `span`, where every mask that it touches stands whole: no piece of what a mask hides is
    /// left. A span beyond the text or inside a character is shortened.
    pub fn part(&self, span: Span) -> String {
        let (start, end) = (self.text.floor_char_boundary(span.start()), self.text.floor_char_boundary(span.end()));
        self.masked(start..end)
    }

    /// Where the part at `span` stands in [`Redaction::text`], the masks that it touches whole.
    pub fn place(&self, span: Span) -> Range<usize> {
        let part = self.part(span).len();
        let touched = |span: Span| {
            self.touched(&span.range()).next().map_or(span.start(), |(_, mask)| mask.start().min(span.start()))
        };
        let start = self.masked(0..self.text.floor_char_boundary(touched(span))).len();
        start..start + part
    }

    fn masked(&self, range: Range<usize>) -> String {
        let mut masked = String::with_capacity(range.len());
        let mut at = range.start;
        for (kind, span) in self.touched(&range) {
            masked.push_str(&self.text[at..span.start().max(at)]);
            masked.push_str(kind.mask());
            at = span.end().min(range.end);
        }
        masked.push_str(&self.text[at..range.end]);
        masked
    }

    /// The masks that hide something of `range`.
    fn touched(&self, range: &Range<usize>) -> impl Iterator<Item = &(PersonalData, Span)> {
        let first = self.masks.partition_point(|(_, span)| span.end() <= range.start);
        let end = range.end;
        self.masks[first..].iter().take_while(move |(_, span)| span.start() < end)
    }
}
