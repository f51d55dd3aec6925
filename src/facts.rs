//! Facts: amounts, durations, dates, references, e-mails, phones and IBANs, with their values. How they are found is in
//! `detect`.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::detect::{self, Detection, Form};
use crate::prepare::Prepared;
use crate::redact::{PersonalData, Redaction};
use crate::span::Span;
use crate::text::Document;

/// What a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FactKind {
    /// A sum of money.
    Amount,
    /// A length of time.
    Duration,
    /// A day.
    Date,
    /// The number of an order, a file, a contract, a parcel.
    Reference,
    /// An e-mail address.
    Email,
    /// A French telephone number.
    Phone,
    /// An international bank account number.
    Iban,
}

impl FactKind {
    /// The personal data that it is.
    pub(crate) fn personal(self) -> Option<PersonalData> {
        match self {
            FactKind::Reference => Some(PersonalData::Reference),
            FactKind::Email => Some(PersonalData::Email),
            FactKind::Phone => Some(PersonalData::Phone),
            FactKind::Iban => Some(PersonalData::Iban),
            FactKind::Amount | FactKind::Duration | FactKind::Date => None,
        }
    }

    /// Its name in the output.
    pub fn name(self) -> &'static str {
        match self {
            FactKind::Amount => "amount",
            FactKind::Duration => "duration",
            FactKind::Date => "date",
            FactKind::Reference => "reference",
            FactKind::Email => "email",
            FactKind::Phone => "phone",
            FactKind::Iban => "iban",
        }
    }
}

/// What a fact is worth.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FactValue {
    /// A quantity with its unit: `EUR` (or another ISO 4217 code) for amounts, `day` for durations.
    Quantity(f64, &'static str),
    /// A date as `2024-03-12`, or `--03-12` without a year (ISO 8601), phones without what separates their figures,
    /// IBANs without blanks and in capitals, other kinds as written; what masks stand for after
    /// [`crate::Analysis::redact`].
    Text(String),
}

/// A fact of a text.
///
/// # Example
///
/// ```
/// use doleance::{Classifier, FactKind, FactValue};
///
/// let analysis = Classifier::french().classify("J'attends depuis 3 semaines un remboursement de 49,90 €.");
/// let [duration, amount] = analysis.facts() else { panic!() };
/// assert_eq!((duration.kind(), duration.value()), (FactKind::Duration, &FactValue::Quantity(21.0, "day")));
/// assert_eq!((amount.kind(), amount.value()), (FactKind::Amount, &FactValue::Quantity(49.9, "EUR")));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    kind: FactKind,
    span: Span,
    text: String,
    value: FactValue,
}

impl Fact {
    /// The fact that `detection` in a prepared text is; none where it identifies a person beyond the kinds of facts, or is an
    /// age or a time of day.
    pub(crate) fn of(detection: &Detection, prepared: &Prepared<'_>) -> Option<Fact> {
        let written = &prepared.text()[detection.span.range()];
        let (kind, value) = match detection.form {
            Form::Email => (FactKind::Email, FactValue::Text(written.to_owned())),
            Form::Phone => (FactKind::Phone, FactValue::Text(dialled(written))),
            Form::Iban => (FactKind::Iban, FactValue::Text(compact(written))),
            Form::Reference => (FactKind::Reference, FactValue::Text(written.to_owned())),
            Form::Date(year, month, day) => (FactKind::Date, FactValue::Text(iso(year, month, day))),
            Form::Amount(sum, currency) => (FactKind::Amount, FactValue::Quantity(sum, currency)),
            Form::Duration(days) => (FactKind::Duration, FactValue::Quantity(days, "day")),
            Form::Card | Form::Nir | Form::Moment => return None,
        };
        let span = prepared.source(detection.span);
        Some(Fact { kind, span, text: prepared.original()[span.range()].to_owned(), value })
    }

    /// Masks personal data in its words; a value that they gave is masked with them.
    pub(crate) fn redact(&mut self, redaction: &Redaction<'_>) {
        if redaction.masks().any(|(_, mask)| mask.meets(self.span)) {
            self.text = redaction.part(self.span);
            self.value = FactValue::Text(self.text.clone());
        }
    }

    /// What it is.
    pub fn kind(&self) -> FactKind {
        self.kind
    }

    /// Where it stands.
    pub fn span(&self) -> Span {
        self.span
    }

    /// Its words, as they stand in the text; with masks after [`crate::Analysis::redact`].
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its value.
    pub fn value(&self) -> &FactValue {
        &self.value
    }
}

impl Serialize for Fact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("kind", self.kind.name())?;
        map.serialize_entry("start", &self.span.start())?;
        map.serialize_entry("end", &self.span.end())?;
        map.serialize_entry("text", &self.text)?;
        match &self.value {
            FactValue::Quantity(value, unit) => {
                match value.fract() == 0.0 && value.abs() < 1e15 {
                    true => map.serialize_entry("value", &(*value as i64))?,
                    false => map.serialize_entry("value", value)?,
                }
                map.serialize_entry("unit", unit)?;
            }
            FactValue::Text(text) => map.serialize_entry("value", text)?,
        }
        map.end()
    }
}

/// Finds what may be a fact in `text`, in its order, nothing twice. `found` is cleared first.
///
/// Linear in the text.
pub(crate) fn find(text: &str, document: &Document, found: &mut Vec<Detection>) {
    found.clear();
    detect::find(text, found);
    let in_figures = found.len();
    detect::find_written(text, document, found);
    if found.len() > in_figures {
        // « 2 cent euros »: of two that meet, the first.
        found.sort_by_key(|detection| detection.span);
        let mut end = 0;
        found.retain(|detection| {
            let apart = detection.span.start() >= end;
            end = if apart { detection.span.end() } else { end };
            apart
        });
    }
}

/// Its figures, and the `+` of an international number, whose `(0)` is not dialled.
fn dialled(phone: &str) -> String {
    let zero = phone.contains('+').then(|| phone.split_once("(0)")).flatten();
    let (before, after) = zero.unwrap_or((phone, ""));
    before.chars().chain(after.chars()).filter(|c| c.is_ascii_digit() || *c == '+').collect()
}

fn compact(iban: &str) -> String {
    iban.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

fn iso(year: Option<u32>, month: u32, day: u32) -> String {
    let year = year.map_or("-".to_owned(), |year| format!("{year:04}"));
    format!("{year}-{month:02}-{day:02}")
}
