//! Numbers that identify somebody: IBANs, payment cards, social security numbers, telephones. Those with check digits
//! count where the digits are right.

use std::borrow::Cow;

use iban::Iban;

use super::groups::Groups;
use super::{Detection, Form, Word};
use crate::span::Span;

/// Figures of the shortest of them, a telephone.
const FEWEST: usize = 8;
/// Bytes within which these stand, with the widest separators.
const NEAR: usize = 32;
/// Figures from which a number in groups is no quantity.
const LONG: usize = 12;

/// A number that may identify somebody.
pub(super) struct Candidate<'t> {
    text: &'t str,
    start: usize,
    floor: usize,
    groups: Groups,
}

impl<'t> Candidate<'t> {
    /// What begins in `word`, where it has figures enough.
    pub(super) fn read(text: &'t str, word: Word, floor: usize) -> Option<Candidate<'t>> {
        let near = &text.as_bytes()[word.start..text.len().min(word.start + NEAR)];
        let enough = near.iter().filter(|byte| byte.is_ascii_digit()).count() >= FEWEST;
        enough.then(|| Candidate { text, start: word.start, floor, groups: Groups::read(text, word.start) })
    }

    /// A number whose check digits are right.
    pub(super) fn checked(&self) -> Option<Detection> {
        self.iban().or_else(|| self.rib()).or_else(|| self.nir()).or_else(|| self.card())
    }

    fn iban(&self) -> Option<Detection> {
        let iban = |groups: &Groups, start| {
            let right =
                |length: &usize| groups.first(*length).is_some_and(|(compact, _)| compact.parse::<Iban>().is_ok());
            let (_, end) = groups.first(groups.lengths().find(right)?)?;
            Some(Detection { span: Span::new(start, end), form: Form::Iban })
        };
        if self.text[self.start..].starts_with(|c: char| c.is_ascii_alphabetic()) {
            return iban(&self.groups, self.start);
        }
        // « FR 76 3000… »
        let before = self.text[self.floor..self.start].trim_end_matches(super::reading::is_blank);
        let country = before.len().checked_sub(2).map(|at| self.floor + at)?;
        let letters = self.text.get(country..country + 2)?.bytes().all(|byte| byte.is_ascii_alphabetic());
        let apart = self.text[self.floor..country].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
        if letters && apart { iban(&Groups::read(self.text, country), country) } else { None }
    }

    /// A French account without its country: bank, branch, account, and a key that makes the sum a multiple of 97.
    fn rib(&self) -> Option<Detection> {
        let (compact, end) = self.groups.first(23)?;
        let part = |range: std::ops::Range<usize>| {
            let mut figures = compact[range].chars().map(figure);
            figures.try_fold(0, |sum, figure| Some(10 * sum + u64::from(figure?)))
        };
        let sum = 89 * part(0..5)? + 15 * part(5..10)? + 3 * part(10..21)? + part(21..23)?;
        (sum % 97 == 0).then(|| self.detection(end, Form::Iban))
    }

    /// Sex, year, month, department, commune, order, and a key of 97 less the rest of the division by 97.
    fn nir(&self) -> Option<Detection> {
        // Without its key, in its usual groups only.
        let grouped = || self.groups.parts(13).map(str::len).eq([1, 2, 2, 2, 3, 3]);
        let (compact, end) = self.groups.first(15).or_else(|| self.groups.first(13).filter(|_| grouped()))?;
        let (number, key) = compact.split_at(13);
        let number = match &number[5..7] {
            "2A" => Cow::Owned(number.replacen("2A", "19", 1)),
            "2B" => Cow::Owned(number.replacen("2B", "18", 1)),
            _ => Cow::Borrowed(number),
        };
        let sex = matches!(number.as_bytes()[0], b'1'..=b'4' | b'7' | b'8');
        let month = matches!(number[3..5].parse::<u32>().ok()?, 1..=12 | 20..=99);
        let rest = number.parse::<u64>().ok()? % 97;
        let right = key.is_empty() || key.parse::<u64>().is_ok_and(|key| rest + key == 97);
        (sex && month && right).then(|| self.detection(end, Form::Nir))
    }

    /// Networks of cards with 15 and 16 figures.
    fn card(&self) -> Option<Detection> {
        [16, 15].into_iter().find_map(|length| {
            let (compact, end) = self.groups.first(length)?;
            let network = matches!(
                (length, compact.as_bytes()),
                (16, [b'2', b'2'..=b'7', ..] | [b'3'..=b'6', ..]) | (15, [b'3', b'4' | b'7', ..])
            );
            (network && luhn(compact)).then(|| self.detection(end, Form::Card))
        })
    }

    /// A telephone: French (`06 12 34 56 78`), with a country (`+262 692…`, `0033 6…`, `33 6…`), or without its zero
    /// (`6 12 34 56 78`).
    pub(super) fn phone(&self) -> Option<Detection> {
        let before = &self.text[self.floor..self.start];
        let signed = before.trim_end_matches(super::reading::is_blank);
        if let Some(unsigned) = signed.strip_suffix('+') {
            let start = unsigned.strip_suffix('(').unwrap_or(unsigned).len();
            let end = self.abroad(0)?;
            return Some(Detection { span: Span::new(self.floor + start, end), form: Form::Phone });
        }
        let zeros = self.groups.first(2).is_some_and(|(first, _)| first == "00")
            || self.groups.lengths().any(|length| length > 10);
        let end = match zeros {
            true => self.abroad(2).or_else(|| self.french()),
            false => self.french(),
        };
        Some(self.detection(end?, Form::Phone))
    }

    fn french(&self) -> Option<usize> {
        let (ten, eleven) = (self.groups.first(10), self.groups.first(11));
        if let Some((number, end)) =
            ten.filter(|(number, _)| is_number(number) && number.starts_with('0') && !number.starts_with("00"))
        {
            // « 05 12 2023 14h »
            let dated = self.groups.parts(number.len()).map(str::len).take(3).eq([2, 2, 4]);
            return (!dated).then_some(end);
        }
        if let Some((_, end)) =
            eleven.filter(|(number, _)| is_number(number) && number.starts_with("33") && !number.starts_with("330"))
        {
            return Some(end);
        }
        let (number, end) = self.groups.first(9)?;
        let mobile = is_number(number) && matches!(number.as_bytes()[0], b'6' | b'7');
        (mobile && self.groups.parts(9).map(str::len).eq([1, 2, 2, 2, 2])).then_some(end)
    }

    /// A country and a number behind `skipped` figures.
    fn abroad(&self, skipped: usize) -> Option<usize> {
        let longest = self.groups.lengths().next()?;
        let (all, _) = self.groups.first(longest)?;
        let country = all.get(skipped..)?;
        if skipped == 2 && !all.starts_with("00") || country.starts_with('0') {
            return None;
        }
        let lengths: &[usize] = match country {
            c if c.starts_with("33") && c.as_bytes().get(2) == Some(&b'0') => &[12],
            c if c.starts_with("33") => &[11],
            c if ["262", "590", "594", "596"].iter().any(|overseas| c.starts_with(overseas)) => &[12, 13],
            _ => &[13, 12, 11, 10, 9],
        };
        lengths.iter().find_map(|length| {
            self.groups.first(skipped + length).filter(|(number, _)| is_number(number)).map(|(_, end)| end)
        })
    }

    /// A long number in groups of four and more that no check confirms: an account or a card with a mistake in it.
    pub(super) fn long(&self) -> Option<Detection> {
        let figures_of = |part: &str| part.bytes().filter(u8::is_ascii_digit).count();
        let (mut length, mut figures, mut years) = (0, 0, true);
        for part in self.groups.parts(usize::MAX) {
            if part.len() < 4 || figures_of(part) < 2 {
                length += if is_number(part) && part.len() < 4 { part.len() } else { 0 };
                break;
            }
            length += part.len();
            figures += figures_of(part);
            years &= part.len() == 4 && (part.starts_with("19") || part.starts_with("20"));
        }
        if figures < LONG || years {
            return None;
        }
        self.groups.first(length).map(|(_, end)| self.detection(end, Form::Reference))
    }

    fn detection(&self, end: usize, form: Form) -> Detection {
        Detection { span: Span::new(self.start, end), form }
    }
}

/// What a character of an account counts for.
fn figure(c: char) -> Option<u32> {
    match c {
        'A'..='R' => Some(1 + (c as u32 - 'A' as u32) % 9),
        'S'..='Z' => Some(2 + (c as u32 - 'S' as u32)),
        _ => c.to_digit(10),
    }
}

fn is_number(compact: &str) -> bool {
    compact.bytes().all(|byte| byte.is_ascii_digit())
}

/// ISO/IEC 7812-1: every second figure from the right doubled, the sum of all figures a multiple of ten.
fn luhn(number: &str) -> bool {
    let sum = number.bytes().rev().enumerate().try_fold(0, |sum, (position, byte)| {
        let figure = char::from(byte).to_digit(10)?;
        let doubled = figure * (1 + position as u32 % 2);
        Some(sum + doubled / 10 + doubled % 10)
    });
    sum.is_some_and(|sum| sum % 10 == 0)
}
