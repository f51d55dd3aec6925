//! Small steps over a text: blanks, words, what stands before. No form is known here.

/// Letters that a unit, a month or a word of context may have, folded.
const LONGEST: usize = 16;

/// Blanks that may stand inside a number or before its unit.
pub(super) fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{202f}')
}

/// The position after up to three blanks.
pub(super) fn skip_blanks(text: &str, at: usize) -> usize {
    let rest = &text[at..];
    match rest.bytes().next() {
        Some(b' ' | b'\t' | 0x80..) => {
            at + rest.chars().take(3).take_while(|c| is_blank(*c)).map(char::len_utf8).sum::<usize>()
        }
        _ => at,
    }
}

/// A word in small letters without accents.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Folded {
    letters: [u8; LONGEST],
    length: usize,
}

impl Folded {
    fn of(word: &str) -> Folded {
        if !word.is_ascii() {
            return Folded::copied(crate::text::fold_word(word).as_bytes());
        }
        let mut folded = Folded::copied(word.as_bytes());
        folded.letters.make_ascii_lowercase();
        folded
    }

    fn copied(bytes: &[u8]) -> Folded {
        let length = bytes.len().min(LONGEST);
        let mut folded = Folded { length, ..Folded::default() };
        folded.letters[..length].copy_from_slice(&bytes[..length]);
        folded
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.letters[..self.length]
    }
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() || matches!(c, '\u{300}'..='\u{36f}')
}

/// The word that begins at `at`, and its end: empty where none begins, or a longer one than those known.
pub(super) fn word(text: &str, at: usize) -> (Folded, usize) {
    let rest = &text[at..];
    let plain = rest.bytes().take(2 * LONGEST).take_while(u8::is_ascii_alphabetic).count();
    // Most words have plain letters only.
    let end = match rest.as_bytes().get(plain) {
        Some(0x80..) => rest.find(|c| !is_letter(c)).unwrap_or(rest.len()),
        _ => plain,
    };
    if end >= 2 * LONGEST { (Folded::default(), at) } else { (Folded::of(&rest[..end]), at + end) }
}

/// The word that ends at `end`, apart from blanks and an apostrophe, and its start.
pub(super) fn word_before(text: &str, end: usize) -> (Folded, usize) {
    let before = text[..end].trim_end_matches(|c: char| is_blank(c) || matches!(c, '\'' | '’'));
    let mut start = before.len();
    for (position, c) in before.char_indices().rev() {
        if !is_letter(c) {
            break;
        }
        start = position;
        if before.len() - start > 2 * LONGEST {
            return (Folded::default(), start);
        }
    }
    (Folded::of(&before[start..]), start)
}

/// The figures that begin at `at`, up to `most` of them.
pub(super) fn digits(text: &str, at: usize, most: usize) -> &str {
    let rest = &text[at..];
    let count = rest.bytes().take(most).take_while(u8::is_ascii_digit).count();
    &rest[..count]
}

/// Whether no letter or figure goes on at `at`.
pub(super) fn ends(text: &str, at: usize) -> bool {
    !text[at..].starts_with(|c: char| c.is_alphanumeric())
}

/// Whether a sign of `signs` and a figure follow.
pub(super) fn goes_on(text: &str, at: usize, signs: &[u8]) -> bool {
    matches!(text.as_bytes()[at..], [sign, b'0'..=b'9', ..] if signs.contains(&sign))
}
