//! Folding: lower case, no accents, one apostrophe; and the sparse map back to the caller's bytes.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Folded text is padded with this many zero bytes, so that a token can be loaded as one 16-byte word.
pub(crate) const PADDING: usize = 16;
/// ASCII characters that are copied at once.
const CHUNK: usize = 16;

/// From `folded` on, a folded position `p` stands at `source + (p - folded)` of the caller's text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shift {
    folded: u32,
    source: u32,
}

/// What a character of U+0080 to U+017F folds to: up to two ASCII bytes, zero meaning none.
const LATIN: [[u8; 2]; 256] = latin_table();

const fn latin_table() -> [[u8; 2]; 256] {
    let mut table = [[b' ', 0]; 256];
    // One entry a character of U+00C0..=U+017F: its base letter.
    let bases = *b"aaaaaa\0ceeeeiiiidnooooo ouuuuy\0\0aaaaaa\0ceeeeiiiidnooooo ouuuuy\0y\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii\0\0jjkkklllllllllln\
nnnnnnnnoooooo\0\0rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
    let mut i = 0;
    while i < 192 {
        table[i + 64][0] = bases[i];
        i += 1;
    }
    table[0xC6 - 0x80] = *b"ae";
    table[0xE6 - 0x80] = *b"ae";
    table[0xDE - 0x80] = *b"th";
    table[0xFE - 0x80] = *b"th";
    table[0xDF - 0x80] = *b"ss";
    table[0x132 - 0x80] = *b"ij";
    table[0x133 - 0x80] = *b"ij";
    table[0x152 - 0x80] = *b"oe";
    table[0x153 - 0x80] = *b"oe";
    table[0xAA - 0x80] = [b'a', 0];
    table[0xB0 - 0x80] = [b'o', 0]; // « n° »
    table[0xBA - 0x80] = [b'o', 0];
    table[0xAB - 0x80] = [b'"', 0];
    table[0xBB - 0x80] = [b'"', 0];
    table[0xB4 - 0x80] = [b'\'', 0];
    table[0xB2 - 0x80] = [b'2', 0];
    table[0xB3 - 0x80] = [b'3', 0];
    table[0xB9 - 0x80] = [b'1', 0];
    table[0xAD - 0x80] = [0, 0]; // soft hyphen
    table
}

/// Folds `text` into `folded`, recording in `shifts` each place where lengths differ. Both are cleared first.
///
/// Linear in the bytes of `text`. One folded character never mixes token classes, so that token edges always map back
/// to character boundaries.
pub(crate) fn fold(text: &str, folded: &mut Vec<u8>, shifts: &mut Vec<Shift>) {
    folded.clear();
    shifts.clear();
    folded.reserve(text.len() + PADDING);
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        at += copy_ascii(&bytes[at..], folded);
        while at < bytes.len() && bytes[at] >= 0x80 {
            at += fold_wide(&text[at..], folded);
            shifts.push(Shift { folded: folded.len() as u32, source: at as u32 });
        }
    }
    folded.make_ascii_lowercase();
    folded.extend_from_slice(&[0; PADDING]);
}

/// Copies the ASCII characters that `bytes` begins with, and returns how many there are.
fn copy_ascii(bytes: &[u8], folded: &mut Vec<u8>) -> usize {
    let mut at = 0;
    while let Some(chunk) = bytes[at..].first_chunk::<CHUNK>() {
        let plain = ascii_start(chunk);
        // A copy of one length takes few instructions; what is too much of it is dropped.
        folded.extend_from_slice(chunk);
        folded.truncate(folded.len() - CHUNK + plain);
        at += plain;
        if plain < CHUNK {
            return at;
        }
    }
    let rest = bytes[at..].iter().position(|byte| !byte.is_ascii()).unwrap_or(bytes.len() - at);
    folded.extend_from_slice(&bytes[at..at + rest]);
    at + rest
}

/// How many ASCII characters `chunk` begins with.
fn ascii_start(chunk: &[u8; CHUNK]) -> usize {
    const WIDE: u128 = u128::from_le_bytes([0x80; CHUNK]);
    (u128::from_le_bytes(*chunk) & WIDE).trailing_zeros() as usize / 8
}

/// Folds the first character of `text`, which is not ASCII, and returns its length in bytes.
fn fold_wide(text: &str, folded: &mut Vec<u8>) -> usize {
    if let [lead @ 0xC2..=0xC5, next, ..] = *text.as_bytes() {
        let code = (usize::from(lead & 0x1F) << 6) | usize::from(next & 0x3F);
        folded.extend(LATIN[code - 0x80].into_iter().filter(|byte| *byte != 0));
        return 2;
    }
    let Some(c) = text.chars().next() else { return 0 };
    fold_rare(c, folded);
    c.len_utf8()
}

fn fold_rare(c: char, folded: &mut Vec<u8>) {
    match c {
        '\u{2018}' | '\u{2019}' | '\u{201B}' | '\u{2032}' | '\u{02BC}' => folded.push(b'\''),
        '\u{201C}'..='\u{201F}' | '\u{2033}' => folded.push(b'"'),
        '\u{2010}'..='\u{2012}' => folded.push(b'-'),
        '\u{2013}'..='\u{2015}' => folded.push(b','),
        '\u{2026}' => folded.push(b'.'),
        '\u{203C}' | '\u{2049}' | '\u{2757}' | '\u{2755}' => folded.push(b'!'),
        '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' | '\u{2022}' => folded.push(b' '),
        '\u{2028}' | '\u{2029}' => folded.push(b'\n'),
        // Joiners, variation selectors and skin tones change the look of a character, not the character.
        '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{FE00}'..='\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}' => {}
        _ if is_combining_mark(c) => {}
        _ => {
            let from = folded.len();
            for d in std::iter::once(c).nfkd().filter(|d| !is_combining_mark(*d)).flat_map(char::to_lowercase) {
                folded.extend_from_slice(d.encode_utf8(&mut [0; 4]).as_bytes());
            }
            // A token edge inside what one character folds to would have no place in the caller's text.
            let one_class = std::str::from_utf8(&folded[from..]).is_ok_and(|f| f.chars().count() == 1)
                || folded[from..].iter().all(u8::is_ascii_alphanumeric);
            if !one_class {
                folded.truncate(from);
                folded.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
            }
        }
    }
}

/// The way back from folded positions, which must not decrease, to the caller's text.
pub(crate) struct WayBack<'s> {
    /// Those ahead.
    shifts: &'s [Shift],
    /// How far the caller's text is ahead of the folded one, up to the next shift.
    ahead: u32,
}

impl<'s> WayBack<'s> {
    pub(crate) fn new(shifts: &'s [Shift]) -> Self {
        WayBack { shifts, ahead: 0 }
    }

    pub(crate) fn source(&mut self, folded: u32) -> u32 {
        while let [next, rest @ ..] = self.shifts
            && next.folded <= folded
        {
            (self.ahead, self.shifts) = (next.source.wrapping_sub(next.folded), rest);
        }
        folded.wrapping_add(self.ahead)
    }
}

/// One word, folded as texts are, in place of what `folded` held.
pub(crate) fn fold_into(word: &str, folded: &mut Vec<u8>) {
    folded.clear();
    let mut rest = word;
    while let Some(byte) = rest.bytes().next() {
        let length = match byte {
            0..0x80 => {
                folded.push(byte.to_ascii_lowercase());
                1
            }
            _ => fold_wide(rest, folded),
        };
        rest = &rest[length..];
    }
}

/// One word, folded as texts are.
pub(crate) fn fold_word(word: &str) -> String {
    let mut folded = Vec::new();
    fold_into(word, &mut folded);
    String::from_utf8(folded).unwrap_or_default()
}

/// One word in lower case with its accents composed: what `==mot` compares.
pub(crate) fn lowercase_composed(word: &str) -> String {
    word.nfc().flat_map(char::to_lowercase).collect()
}
