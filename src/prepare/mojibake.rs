//! UTF-8 that was read as Windows-1252: « trÃ¨s », « lâ€™assurance ».

use std::ops::Range;

use super::Edits;

/// The characters of Windows-1252 for the bytes 0x80 to 0x9F; the bytes that have none are themselves.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// A sequence of characters that may be the bytes of one.
struct Sequence {
    range: Range<usize>,
    character: char,
    /// No one writes this sequence.
    certain: bool,
}

/// Repairs the text where it holds a sequence that no one writes; then, those that someone might write too.
pub(super) fn decode(text: &str, edits: &mut Edits<'_>) {
    let mut starts = leads(text).filter(|at| sequence(text, *at).is_some_and(|found| found.certain));
    if starts.next().is_none() {
        return;
    }
    let mut end = 0;
    for at in leads(text) {
        if at < end {
            continue;
        }
        if let Some(Sequence { range, character, .. }) = sequence(text, at) {
            end = range.end;
            edits(range, character.encode_utf8(&mut [0; 4]));
        } else if let Some((length, with)) = worn(&text[at..]) {
            edits(at..at + length, with);
        }
    }
}

/// Where a character of U+00C0 to U+00FF stands before one that is no letter of its kind: what every sequence begins with.
fn leads(text: &str) -> impl Iterator<Item = usize> + '_ {
    let bytes = text.as_bytes();
    memchr::memchr_iter(0xC3, bytes).filter(move |at| {
        matches!(bytes[at + 1], 0x82 | 0x83 | 0x85 | 0x8B | 0xA2 | 0xAF | 0xB0)
            && matches!(bytes.get(at + 2), Some(b' ' | 0xC2 | 0xC5 | 0xC6 | 0xCB | 0xE2))
    })
}

/// The sequence that begins at `at`, where it gives a character that French texts hold.
fn sequence(text: &str, at: usize) -> Option<Sequence> {
    let mut characters = text[at..].chars();
    let lead = u8::try_from(u32::from(characters.next()?)).ok()?;
    let length = match lead {
        0xC2..=0xDF => 2,
        0xE2 | 0xEF => 3,
        0xF0 => 4,
        _ => return None,
    };
    let (mut bytes, mut marks, mut end) = ([lead, 0, 0, 0], 0, at + 2);
    for byte in &mut bytes[1..length] {
        let c = characters.next()?;
        *byte = continuation(c)?;
        marks += u32::from(is_mark(c));
        end += c.len_utf8();
    }
    let character = std::str::from_utf8(&bytes[..length]).ok()?.chars().next().filter(|c| is_expected(*c))?;
    // « Ã » and « Å » inside a word in small letters are no letters of it.
    let inside_word = || text[..at].chars().next_back().is_some_and(char::is_lowercase) && matches!(lead, 0xC3 | 0xC5);
    Some(Sequence { range: at..end, character, certain: marks + 1 < length as u32 || inside_word() })
}

/// The byte that a character was read from, where it is one that goes on a sequence.
fn continuation(c: char) -> Option<u8> {
    match u32::from(c) {
        code @ 0x80..=0xBF => Some(code as u8),
        _ => WINDOWS_1252.iter().position(|known| *known == c).map(|i| 0x80 + i as u8),
    }
}

/// Signs that may follow a word in capitals that ends in « Ã » or « Â ».
fn is_mark(c: char) -> bool {
    matches!(c, '…' | '’' | '‘' | '“' | '”' | '–' | '—' | '•' | '«' | '»' | '‹' | '›' | '\u{a0}')
}

/// Characters of Western texts: letters, signs, emoji.
fn is_expected(c: char) -> bool {
    matches!(c,
        '\u{a0}'..='\u{ff}' | 'Œ' | 'œ' | 'Š' | 'š' | 'Ž' | 'ž' | 'Ÿ' | 'ˆ' | '˜'
        | '\u{200b}'..='\u{205f}' | '€' | '™' | '\u{2190}'..='\u{21ff}' | '\u{25a0}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}'
        | '\u{fe0f}' | '\u{feff}' | '\u{fffd}' | '\u{1f000}'..='\u{1faff}')
}

/// What is left of « à » and of a no-break space where blanks were made one kind; only in a text that is repaired.
fn worn(text: &str) -> Option<(usize, &'static str)> {
    match text {
        _ if text.starts_with("Ã ") => Some((2, "à")),
        _ if text.starts_with("Â ") => Some((2, "")),
        _ => None,
    }
}
