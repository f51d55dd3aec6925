//! Facts: amounts, durations, dates, references, e-mails, phones and IBANs, by regular expression.

use std::sync::LazyLock;

use regex::Regex;
use serde::ser::{Serialize, SerializeMap, Serializer};

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
    /// A date as `2024-03-12`, or `--03-12` without a year (ISO 8601), digits only for phones, IBANs without spaces,
    /// other kinds as written.
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
    fn new(kind: FactKind, span: Span, text: &str, value: FactValue) -> Fact {
        Fact { kind, span, text: text[span.range()].to_owned(), value }
    }

    /// What it is.
    pub fn kind(&self) -> FactKind {
        self.kind
    }

    /// Where it stands.
    pub fn span(&self) -> Span {
        self.span
    }

    /// Its words, as they stand in the text.
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

/// Facts that begin with a number: surest kinds first; spaces may be no-break ones.
static NUMBERS: LazyLock<Regex> = LazyLock::new(|| {
    let number = r"[0-9]{1,3}(?:[\s.\u{a0}\u{202f}][0-9]{3})+(?:[.,][0-9]{1,2})?|[0-9]+(?:[.,][0-9]{1,2})?";
    let written =
        "une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante";
    let months = "janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre";
    compile(&format!(
        r"(?ix) ^ (?:
          (?P<phone> (?: (?:00)?33\ ?(?:\(0\)\ ?)? | 0 ) [1-9] (?:[\ .\-\u{{a0}}]?[0-9]{{2}}){{4}} ) (?-u:\b)
        | (?P<date> (?P<day>[0-9]{{1,2}}) (?: [/.\-](?P<month>[0-9]{{1,2}})(?:[/.\-](?P<year>[0-9]{{4}}|[0-9]{{2}}))
            | (?:er)?\s(?P<monthname>{months})(?:\s(?P<longyear>(?:19|20)[0-9]{{2}}))? ) ) (?-u:\b)
        | (?P<amount> (?P<sum>{number}) [\s\u{{a0}}\u{{202f}}]?
            (?P<currency> €|£|\$|(?:euros?|eur|dollars?|francs?|f\s?cfa|xof|chf)(?-u:\b)) (?P<cents>[0-9]{{2}}(?-u:\b))? )
        | (?P<duration> (?P<count> {number} | (?:{written}) (?-u:\b) ) [\s\u{{a0}}\u{{202f}}]?
            (?P<unit> secondes?|minutes?|min|mn|heures?|h|jours?|j|semaines?|sem|mois|trimestres?|semestres?|ann[ée]es?|ans?) ) (?-u:\b)
        )"
    ))
});

/// What stands before the number of a reference.
static REFERENCE_KEYWORD: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        r"(?ix) (?:commande|dossier|contrat|sinistre|r[ée]f(?:[ée]rence)?|facture|colis|suivi|client|abonn[ée]e?|r[ée]clamation
            |ticket|r[ée]servation|police|adh[ée]rente?|soci[ée]taire|bordereau) \s? :? \s? (?: n\s?[°ºo] | num[ée]ro | \# )? \s? :? \s?
            (?P<letters> [A-Z]{0,4}[-\ ]? ) $",
    )
});

static REFERENCE: LazyLock<Regex> = LazyLock::new(|| compile(r"(?i)^[0-9][0-9A-Z/-]{3,24}(?-u:\b)"));
static IBAN: LazyLock<Regex> = LazyLock::new(|| {
    compile(r"(?i)^[A-Z]{2}[0-9]{2}(?:[\ \u{a0}]?[A-Z0-9]{4}){3,7}(?:[\ \u{a0}]?[A-Z0-9]{1,3})?(?-u:\b)")
});
static EMAIL: LazyLock<Regex> =
    LazyLock::new(|| compile(r"(?i)[A-Z0-9_.+-]{1,64}@[A-Z0-9_-]{1,64}(?:\.[A-Z0-9_-]{2,24}){1,4}"));

/// Bytes before a number where the keyword of its reference may stand.
const KEYWORD_DISTANCE: usize = 32;

fn compile(pattern: &str) -> Regex {
    Regex::new(pattern).unwrap_or_else(|error| unreachable!("facts: {error}"))
}

/// Finds the facts of `text`, in its order: from the numbers of its document, in figures and in words, and from each `@`.
///
/// Linear in the text: each number is read by expressions that begin there and end within some dozens of bytes.
pub(crate) fn find(text: &str, document: &Document) -> Vec<Fact> {
    let mut facts = Vec::new();
    if memchr::memchr(b'@', text.as_bytes()).is_some() {
        facts.extend(EMAIL.find_iter(text).map(|m| {
            Fact::new(FactKind::Email, Span::new(m.start(), m.end()), text, FactValue::Text(m.as_str().to_owned()))
        }));
    }
    let emails = facts.len();
    let mut end = 0;
    for token in 0..document.tokens().len() {
        let next = || (token + 1 < document.tokens().len()).then(|| document.word(token + 1));
        if !begins_number(document.word(token), next) {
            continue;
        }
        let start = document.span(token, token).start();
        if start < end {
            continue;
        }
        let found = iban(text, start).or_else(|| reference(text, start)).or_else(|| number_fact(text, start));
        let meets =
            |fact: &Fact, email: &Fact| fact.span.start() < email.span.end() && email.span.start() < fact.span.end();
        if let Some(fact) = found.filter(|fact| !facts[..emails].iter().any(|email| meets(fact, email))) {
            end = fact.span.end();
            facts.push(fact);
        }
    }
    facts.sort_by_key(|fact| fact.span);
    facts
}

/// Whether a folded word may open a fact: figures, two letters and figures (an IBAN), or a number word before a unit.
fn begins_number<'d>(word: &[u8], next: impl Fn() -> Option<&'d [u8]>) -> bool {
    match word {
        [b'0'..=b'9', ..] => true,
        [_, _, b'0'..=b'9', b'0'..=b'9', ..] => true,
        b"un" | b"une" | b"deux" | b"trois" | b"quatre" | b"cinq" | b"six" | b"sept" | b"huit" | b"neuf" | b"dix"
        | b"onze" | b"douze" | b"quinze" | b"vingt" | b"trente" | b"quarante" | b"cinquante" | b"soixante" => {
            matches!(
                next(),
                Some(
                    [b's', b'e', ..]
                        | [b'm', b'i' | b'n' | b'o', ..]
                        | [b'h', ..]
                        | [b'j', ..]
                        | [b't', b'r', b'i', ..]
                        | [b'a', b'n', ..]
                )
            )
        }
        _ => false,
    }
}

fn iban(text: &str, start: usize) -> Option<Fact> {
    let found = text[start..].starts_with(|c: char| c.is_ascii_alphabetic()).then(|| IBAN.find(&text[start..]))??;
    let value = found.as_str().chars().filter(char::is_ascii_alphanumeric).collect();
    Some(Fact::new(FactKind::Iban, Span::new(start, start + found.end()), text, FactValue::Text(value)))
}

fn reference(text: &str, start: usize) -> Option<Fact> {
    let found = REFERENCE.find(&text[start..])?;
    let before = &text[text.floor_char_boundary(start.saturating_sub(KEYWORD_DISTANCE))..start];
    let letters = REFERENCE_KEYWORD.captures(before)?.name("letters")?.as_str().trim_start();
    let span = Span::new(start - letters.len(), start + found.end());
    let value = FactValue::Text(text[span.range()].to_owned());
    Some(Fact::new(FactKind::Reference, span, text, value))
}

fn number_fact(text: &str, start: usize) -> Option<Fact> {
    let captures = NUMBERS.captures(&text[start..])?;
    let part = |name: &str| captures.name(name).map(|m| m.as_str());
    let kinds = [
        ("phone", FactKind::Phone),
        ("date", FactKind::Date),
        ("amount", FactKind::Amount),
        ("duration", FactKind::Duration),
    ];
    let (found, kind) = kinds.iter().find_map(|(name, kind)| Some((captures.name(name)?, *kind)))?;
    // The sign of an international number stands before its token.
    let signed = kind == FactKind::Phone && text[..start].ends_with('+');
    let span = Span::new(start - usize::from(signed), start + found.end());
    let value = match kind {
        FactKind::Phone => {
            FactValue::Text(text[span.range()].chars().filter(|c| c.is_ascii_digit() || *c == '+').collect())
        }
        FactKind::Date => FactValue::Text(iso_date(&part)?),
        FactKind::Amount => {
            let cents = part("cents").and_then(|c| c.parse::<f64>().ok()).unwrap_or(0.0) / 100.0;
            FactValue::Quantity(number(part("sum")?)? + cents, currency(part("currency")?))
        }
        _ => FactValue::Quantity(count(part("count")?)? * days(part("unit")?), "day"),
    };
    Some(Fact::new(kind, span, text, value))
}

/// `1 234,50` to 1234.5.
fn number(written: &str) -> Option<f64> {
    let compact: String = written.chars().filter(|c| !c.is_whitespace()).collect();
    let decimals = compact.rfind([',', '.']).filter(|i| compact.len() - i <= 3);
    let (whole, rest) = compact.split_at(decimals.unwrap_or(compact.len()));
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    format!("{digits}.{}", rest.trim_start_matches([',', '.'])).parse().ok()
}

fn count(written: &str) -> Option<f64> {
    let words = ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"];
    let tens = [
        ("quinze", 15.0),
        ("vingt", 20.0),
        ("trente", 30.0),
        ("quarante", 40.0),
        ("cinquante", 50.0),
        ("soixante", 60.0),
    ];
    let lower = written.to_lowercase();
    let small = words.iter().position(|w| *w == lower).map(|i| i as f64 + 1.0);
    small
        .or_else(|| (lower == "une").then_some(1.0))
        .or_else(|| tens.iter().find(|(w, _)| *w == lower).map(|(_, n)| *n))
        .or_else(|| number(&lower))
}

fn days(unit: &str) -> f64 {
    match unit.to_lowercase().as_bytes() {
        [b's', b'e', b'c', ..] => 1.0 / 86_400.0,
        [b'm', b'i' | b'n', ..] => 1.0 / 1_440.0,
        [b'h', ..] => 1.0 / 24.0,
        [b'j', ..] => 1.0,
        [b's', b'e', b'm', b'e', b's', ..] => 182.0,
        [b's', ..] => 7.0,
        [b'm', ..] => 30.0,
        [b't', ..] => 91.0,
        _ => 365.0,
    }
}

fn currency(written: &str) -> &'static str {
    match written.to_lowercase().as_bytes() {
        [b'$' | b'd', ..] => "USD",
        [b'f', b'r', ..] => "FRF",
        [b'f' | b'x', ..] => "XOF",
        [b'c', ..] => "CHF",
        w if w == "£".as_bytes() => "GBP",
        _ => "EUR",
    }
}

/// A date in ISO 8601, or `None` for a day or month that no calendar has.
fn iso_date<'t>(text: &impl Fn(&str) -> Option<&'t str>) -> Option<String> {
    let day: u32 = text("day")?.parse().ok()?;
    let month: u32 = match text("month") {
        Some(month) => month.parse().ok()?,
        None => month_number(text("monthname")?)?,
    };
    if !(1..=31).contains(&day) || !(1..=12).contains(&month) {
        return None;
    }
    let year = text("year").or(text("longyear")).map(|y| if y.len() == 2 { format!("20{y}") } else { y.to_owned() });
    Some(format!("{}-{month:02}-{day:02}", year.as_deref().unwrap_or("-")))
}

fn month_number(name: &str) -> Option<u32> {
    let folded = crate::text::fold_word(name);
    let months = [
        "janvier",
        "fevrier",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "aout",
        "septembre",
        "octobre",
        "novembre",
        "decembre",
    ];
    months.iter().position(|m| *m == folded).map(|i| i as u32 + 1)
}
