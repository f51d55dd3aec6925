//! What stands in a text by its form: e-mails, numbers that identify somebody or something, dates, amounts, durations. One
//! pass over the figures serves facts and masks alike; neither of them, nor any lexicon, is known here.

mod date;
mod email;
mod groups;
mod identifier;
mod number;
mod quantity;
mod reading;
mod reference;
mod written;

use crate::span::Span;

pub(crate) use written::find as find_written;

/// What a stretch of text is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Form {
    Email,
    Phone,
    /// A bank account: its check digits are right.
    Iban,
    /// A payment card: its check digit is right.
    Card,
    /// A French social security number: its key is right, where it has one.
    Nir,
    /// The number of a file, an order, a customer, a parcel.
    Reference,
    /// Year, where one is written, month and day, as a calendar has them.
    Date(Option<u32>, u32, u32),
    /// A sum and its ISO 4217 currency.
    Amount(f64, &'static str),
    /// Days.
    Duration(f64),
    /// An age or a time of day, told apart from durations.
    Moment,
}

/// A stretch of text and what it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Detection {
    pub(crate) span: Span,
    pub(crate) form: Form,
}

/// A run of letters and figures, around a figure.
#[derive(Clone, Copy, Debug)]
struct Word {
    start: usize,
    end: usize,
}

impl Word {
    /// The word around the figure at `digit`; it begins at `floor` at the earliest.
    fn around(text: &str, digit: usize, floor: usize) -> Word {
        let before = text[floor..digit].trim_end_matches(char::is_alphanumeric);
        let rest = &text[digit..];
        let end = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
        Word { start: floor + before.len(), end: digit + end }
    }
}

/// Adds to `found`, which is empty, what `text` holds, in its order, nothing twice: e-mails, and whatever is written with
/// figures.
///
/// Linear in the text: each number is read within some dozens of bytes around it.
pub(crate) fn find(text: &str, found: &mut Vec<Detection>) {
    email::find(text, found);
    let emails = found.len();
    let (mut from, mut next) = (0, 0);
    while let Some(digit) = next_digit(text.as_bytes(), from) {
        while next < emails && found[next].span.end() <= digit {
            next += 1;
        }
        let email = found[..emails].get(next).map(|email| email.span);
        if let Some(email) = email.filter(|email| email.start() <= digit) {
            from = email.end();
            continue;
        }
        // What is an e-mail belongs to no number.
        let floor = next.checked_sub(1).map_or(from, |last| from.max(found[last].span.end()));
        let text = &text[..email.map_or(text.len(), Span::start)];
        let word = Word::around(text, digit, floor);
        let detection = at(text, word, floor).or_else(|| {
            let last = found[emails..].last().filter(|last| last.form == Form::Reference)?;
            reference::next(text, word, last.span)
        });
        from = detection.map_or(word.end, |detection| detection.span.end());
        found.extend(detection);
    }
    found.sort_unstable_by_key(|detection| detection.span);
}

/// What begins in `word`; nothing before `floor` belongs to it.
fn at(text: &str, word: Word, floor: usize) -> Option<Detection> {
    let candidate = identifier::Candidate::read(text, word, floor);
    let candidate = candidate.as_ref();
    let phone = candidate.and_then(|candidate| candidate.phone());
    candidate
        .and_then(|candidate| candidate.checked())
        .or_else(|| date::at(text, word.start))
        .or_else(|| quantity::at(text, word.start, floor))
        // « client 06 12 34 56 78 » tells a telephone, « dossier 0612345678 » does not.
        .or(phone.filter(|phone| phone.span.end() > word.end))
        .or_else(|| reference::named(text, word, floor))
        .or(phone)
        .or_else(|| reference::numbered(text, word, floor))
        .or_else(|| reference::by_length(text, word, floor))
        .or_else(|| candidate.and_then(|candidate| candidate.long()))
}

/// The first figure from `from` on.
fn next_digit(bytes: &[u8], mut from: usize) -> Option<usize> {
    // Blocks without figures are passed over by vector instructions.
    const BLOCK: usize = 32;
    while let Some(block) = bytes.get(from..from + BLOCK) {
        if block.iter().fold(false, |any, byte| any | byte.is_ascii_digit()) {
            break;
        }
        from += BLOCK;
    }
    bytes[from..].iter().position(u8::is_ascii_digit).map(|at| from + at)
}
