//! Days: `12/03/2024`, `2024-03-12`, `1er mai`, `12 mars 2024`.

use super::reading::{digits, ends, goes_on, skip_blanks, word};
use super::{Detection, Form};
use crate::span::Span;

/// Signs between the parts of a date.
const SIGNS: &[u8] = b"/.-";
/// Years of two figures from here on belong to the last century.
const LAST_CENTURY: u32 = 70;

/// The date that begins at `at`; none where no calendar has that day.
pub(super) fn at(text: &str, at: usize) -> Option<Detection> {
    let first = digits(text, at, 5);
    let (year, month, day, end) = match first.len() {
        1 | 2 => in_figures(text, at, first).or_else(|| with_a_name(text, at, first))?,
        4 => year_first(text, at, first)?,
        _ => return None,
    };
    let exists = (1..=12).contains(&month) && (1..=days(year, month)).contains(&day);
    (exists && ends(text, end)).then(|| Detection { span: Span::new(at, end), form: Form::Date(year, month, day) })
}

type Parts = (Option<u32>, u32, u32, usize);

fn in_figures(text: &str, at: usize, day: &str) -> Option<Parts> {
    let (month, end) = part(text, at + day.len(), 2)?;
    let same = text.as_bytes().get(end) == text.as_bytes().get(at + day.len());
    let (year, end) = part(text, end, 4).filter(|_| same)?;
    let year_number = match (year.len(), year.parse::<u32>().ok()?) {
        (2, year) => year + if year < LAST_CENTURY { 2000 } else { 1900 },
        (4, year) => year,
        _ => return None,
    };
    let over = !goes_on(text, end, SIGNS);
    over.then_some((Some(year_number), month.parse().ok()?, day.parse().ok()?, end))
}

fn year_first(text: &str, at: usize, year: &str) -> Option<Parts> {
    let (month, end) = part(text, at + year.len(), 2)?;
    let (day, end) = part(text, end, 2)?;
    let over = !goes_on(text, end, SIGNS) && (year.starts_with("19") || year.starts_with("20"));
    over.then_some((Some(year.parse().ok()?), month.parse().ok()?, day.parse().ok()?, end))
}

/// A sign and up to `most` figures, and their end.
fn part(text: &str, at: usize, most: usize) -> Option<(&str, usize)> {
    let figures = goes_on(text, at, SIGNS).then(|| digits(text, at + 1, most))?;
    Some((figures, at + 1 + figures.len()))
}

fn with_a_name(text: &str, at: usize, day: &str) -> Option<Parts> {
    let after = at + day.len();
    let ordinal = if text[after..].starts_with("er") || text[after..].starts_with("ER") { 2 } else { 0 };
    let start = skip_blanks(text, after + ordinal);
    let (name, mut end) = word(text, start);
    let month = month(name.bytes())?;
    if name.bytes().len() <= 5
        && text[end..].starts_with(". ")
        && !matches!(name.bytes(), b"mars" | b"mai" | b"juin" | b"aout")
    {
        end += 1;
    }
    let year = digits(text, skip_blanks(text, end), 5);
    let written = year.len() == 4 && (year.starts_with("19") || year.starts_with("20"));
    let year_end = skip_blanks(text, end) + year.len();
    match written && ends(text, year_end) {
        true => Some((year.parse().ok(), month, day.parse().ok()?, year_end)),
        false => Some((None, month, day.parse().ok()?, if text[..end].ends_with('.') { end - 1 } else { end })),
    }
}

/// The number of a month, from its name or its usual short form.
fn month(name: &[u8]) -> Option<u32> {
    Some(match name {
        b"janvier" | b"janv" => 1,
        b"fevrier" | b"fevr" | b"fev" => 2,
        b"mars" => 3,
        b"avril" | b"avr" => 4,
        b"mai" => 5,
        b"juin" => 6,
        b"juillet" | b"juil" => 7,
        b"aout" => 8,
        b"septembre" | b"sept" => 9,
        b"octobre" | b"oct" => 10,
        b"novembre" | b"nov" => 11,
        b"decembre" | b"dec" => 12,
        _ => return None,
    })
}

/// Days of a month; without a year, as many as it can have.
fn days(year: Option<u32>, month: u32) -> u32 {
    let leap = year.is_none_or(|year| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
