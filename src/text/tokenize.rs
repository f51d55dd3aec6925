//! Token and clause edges over folded text.

/// What separates a token from the one before it, weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Edge {
    /// A space, an apostrophe, a hyphen, or nothing.
    None,
    /// A comma, a colon, a bracket: the end of a clause.
    Clause,
    /// A full stop, `!`, `?`, `;` or a line break: the end of a sentence.
    Sentence,
}

/// A word, a number, one symbol (an emoji) or a question mark of the folded text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    /// Where its bytes start and end in the folded text.
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// Number of the clause the token stands in, counted over the text.
    pub(crate) clause: u32,
    /// Number of the sentence the token stands in.
    pub(crate) sentence: u32,
}

/// Those of a word first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd)]
#[repr(u8)]
enum Class {
    Word,
    Digit,
    /// Leads a character that is a token of its own.
    Symbol,
    /// `?`: a run of them is a token, the last of its sentence.
    Question,
    Space,
    Dot,
    Comma,
    Hyphen,
    ClauseEdge,
    SentenceEdge,
}

/// Units that may stand against their number.
#[rustfmt::skip]
const UNITS: &[&[u8]] = &[
    b"h", b"heure", b"heures", b"j", b"jour", b"jours", b"min", b"mins", b"mn", b"minute", b"minutes",
    b"sem", b"semaine", b"semaines", b"mois", b"an", b"ans", b"eur", b"euro", b"euros", b"km", b"kms",
];

/// Units that a text may write with one letter.
pub(crate) const LONG_FORMS: [&[u8]; 2] = [b"heures", b"jours"];

/// Bytes of a word that are compared at once.
const CHUNK: usize = 8;

static CLASSES: [Class; 256] = classes();

const fn classes() -> [Class; 256] {
    let mut table = [Class::Space; 256];
    let mut b = 0;
    while b < 256 {
        table[b] = match b as u8 {
            b'a'..=b'z' => Class::Word,
            b'0'..=b'9' => Class::Digit,
            0xE2 | 0xF0..=0xF4 => Class::Symbol,
            0x80..=0xFF => Class::Word,
            b'.' => Class::Dot,
            b',' => Class::Comma,
            b'-' => Class::Hyphen,
            b':' | b'(' | b')' | b'[' | b']' | b'/' | b'|' | b'*' | b'+' | b'=' | b'<' | b'>' => Class::ClauseEdge,
            b'?' => Class::Question,
            b'!' | b';' | b'\n' | b'\r' => Class::SentenceEdge,
            _ => Class::Space,
        };
        b += 1;
    }
    table
}

fn class(byte: u8) -> Class {
    CLASSES[usize::from(byte)]
}

/// Gives the tokens of `folded` to `emit`, in order.
pub(crate) fn tokenize(folded: &[u8], mut emit: impl FnMut(Token)) {
    let (mut clause, mut sentence, mut edge) = (0, 0, Edge::Sentence);
    let mut at = 0;
    while at < folded.len() {
        let start = at;
        let (end, after) = match class(folded[at]) {
            Class::Space => {
                at += 1;
                continue;
            }
            Class::Word => (word_end(folded, at), Edge::None),
            Class::Digit => (number_end(folded, at), Edge::None),
            Class::Symbol => (at + 1 + continuation(&folded[at + 1..]), Edge::None),
            Class::Question if edge == Edge::None => (at + 1, Edge::Sentence),
            separator => {
                edge = edge.max(separation(separator, folded, at));
                at += 1;
                continue;
            }
        };
        clause += u32::from(edge != Edge::None);
        sentence += u32::from(edge == Edge::Sentence);
        emit(Token { start: start as u32, end: end as u32, clause, sentence });
        (edge, at) = (after, end);
    }
}

/// How many bytes of a character `bytes` begins with, behind its first.
fn continuation(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|byte| (0x80..0xC0).contains(*byte)).count()
}

/// Where the number that begins at `start` ends: « 2h30 » is three tokens, « 4g » and « 1er » are one.
fn number_end(folded: &[u8], start: usize) -> usize {
    let digits = folded[start..].iter().position(|b| !b.is_ascii_digit()).map_or(folded.len(), |n| start + n);
    let letters = run_end(folded, digits, Class::Word);
    if UNITS.contains(&&folded[digits..letters]) { digits } else { run_end(folded, letters, Class::Digit) }
}

/// Where the word that begins at `start` ends. Letters against a number are a unit, or they would be part of its token.
#[inline]
fn word_end(folded: &[u8], start: usize) -> usize {
    let last = if follows_digit(folded, start) { Class::Word } else { Class::Digit };
    let mut end = start;
    while let Some(chunk) = folded[end..].first_chunk() {
        let letters = plain_letters(chunk);
        end += letters;
        if letters < CHUNK {
            break;
        }
    }
    // Most words have plain letters only.
    if folded.get(end).is_some_and(|byte| class(*byte) > last) { end } else { run_end(folded, end, last) }
}

/// Where the bytes of classes up to `last` end.
fn run_end(folded: &[u8], from: usize, last: Class) -> usize {
    folded[from..].iter().position(|byte| class(*byte) > last).map_or(folded.len(), |length| from + length)
}

/// How many letters from a to z `chunk` begins with. Its bytes are compared all at once, each by the bit that it carries into
/// its highest: a loop would be left at another byte in each word, which no processor foresees.
fn plain_letters(chunk: &[u8; CHUNK]) -> usize {
    const fn repeated(byte: u8) -> u64 {
        u64::from_le_bytes([byte; CHUNK])
    }
    const HIGHEST: u64 = repeated(0x80);
    let bytes = u64::from_le_bytes(*chunk);
    let low = bytes & !HIGHEST;
    let (from_a, beyond_z) = (low + repeated(0x80 - b'a'), low + repeated(0x7F - b'z'));
    let others = (bytes | beyond_z | !from_a) & HIGHEST;
    others.trailing_zeros() as usize / 8
}

fn follows_digit(folded: &[u8], start: usize) -> bool {
    start > 0 && folded[start - 1].is_ascii_digit()
}

/// Which of [`LONG_FORMS`] a token of one letter after a number stands for: « 2h », « 24 h », « 15j ».
#[inline]
pub(crate) fn long_form(folded: &[u8], token: Token) -> Option<usize> {
    if token.end - token.start == 1 { long_form_of_letter(folded, token.start as usize) } else { None }
}

fn long_form_of_letter(folded: &[u8], at: usize) -> Option<usize> {
    let number = at - usize::from(at > 0 && folded[at - 1] == b' ');
    match folded[at] {
        b'h' if follows_digit(folded, number) => Some(0),
        b'j' if follows_digit(folded, number) && folded.get(at + 1) != Some(&b'\'') => Some(1),
        _ => None,
    }
}

/// The edge that one separating byte makes: a dot or comma inside a number and a hyphen inside a word make none.
fn separation(class: Class, folded: &[u8], at: usize) -> Edge {
    let digit = |b: Option<&u8>| b.is_some_and(u8::is_ascii_digit);
    let inside_number = || digit(at.checked_sub(1).and_then(|p| folded.get(p))) && digit(folded.get(at + 1));
    match class {
        Class::Dot if !inside_number() => Edge::Sentence,
        Class::Comma if !inside_number() => Edge::Clause,
        Class::Hyphen if folded.get(at + 1) == Some(&b' ') => Edge::Clause,
        Class::ClauseEdge => Edge::Clause,
        Class::SentenceEdge | Class::Question => Edge::Sentence,
        _ => Edge::None,
    }
}

/// The words of one folded lexicon entry, edges ignored.
pub(crate) fn words(folded: &[u8]) -> Vec<&[u8]> {
    let mut words = Vec::new();
    tokenize(folded, |token| {
        let own = &folded[token.start as usize..token.end as usize];
        words.push(long_form(folded, token).map_or(own, |form| LONG_FORMS[form]));
    });
    words
}
