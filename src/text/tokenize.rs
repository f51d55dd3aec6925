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
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// Number of the clause the token stands in, counted over the text.
    pub(crate) clause: u32,
    /// Number of the sentence the token stands in.
    pub(crate) sentence: u32,
}

#[derive(Clone, Copy, PartialEq, Eq)]
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

const CLASSES: [Class; 256] = classes();

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

/// Appends the tokens of `folded` (padded with zero bytes) to `tokens`.
pub(crate) fn tokenize(folded: &[u8], tokens: &mut Vec<Token>) {
    let (mut clause, mut sentence, mut edge) = (0, 0, Edge::None);
    let mut at = 0;
    while at < folded.len() {
        let start = at;
        match class(folded[at]) {
            Class::Word | Class::Digit => at = word_end(folded, at),
            Class::Symbol => {
                at += 1;
                while at < folded.len() && (0x80..0xC0).contains(&folded[at]) {
                    at += 1;
                }
            }
            Class::Question if edge == Edge::None && !tokens.is_empty() => {
                at += 1;
                while at < folded.len()
                    && matches!(class(folded[at]), Class::Question | Class::SentenceEdge | Class::Space)
                {
                    at += 1;
                }
                tokens.push(Token { start: start as u32, end: start as u32 + 1, clause, sentence });
                edge = Edge::Sentence;
                continue;
            }
            separator => {
                edge = edge.max(separation(separator, folded, at));
                at += 1;
                continue;
            }
        }
        if edge != Edge::None && !tokens.is_empty() {
            clause += 1;
            sentence += u32::from(edge == Edge::Sentence);
        }
        edge = Edge::None;
        tokens.push(Token { start: start as u32, end: at as u32, clause, sentence });
    }
}

/// Where the word or number that begins at `start` ends: « 2h30 » is three tokens, « 4g » and « 1er » are one.
fn word_end(folded: &[u8], start: usize) -> usize {
    let run = |from: usize, last: Class| {
        let ends = |byte: &u8| class(*byte) as u8 > last as u8;
        folded[from..].iter().position(ends).map_or(folded.len(), |length| from + length)
    };
    if class(folded[start]) == Class::Digit {
        let digits = folded[start..].iter().position(|b| !b.is_ascii_digit()).map_or(folded.len(), |n| start + n);
        let letters = run(digits, Class::Word);
        if UNITS.contains(&&folded[digits..letters]) {
            return digits;
        }
    } else if follows_digit(folded, start) {
        // Letters against a number are a unit, or they would be part of its token.
        return run(start, Class::Word);
    }
    run(start, Class::Digit)
}

fn follows_digit(folded: &[u8], start: usize) -> bool {
    start > 0 && folded[start - 1].is_ascii_digit()
}

/// What a token of one letter after a number stands for: « 2h », « 24 h », « 15j ».
pub(crate) fn spelled_out(folded: &[u8], token: Token) -> Option<&'static [u8]> {
    let (start, end) = (token.start as usize, token.end as usize);
    if end - start > 1 {
        return None;
    }
    let number = start - usize::from(start > 0 && folded[start - 1] == b' ');
    match folded[start] {
        b'h' if follows_digit(folded, number) => Some(b"heures"),
        b'j' if follows_digit(folded, number) && folded.get(end) != Some(&b'\'') => Some(b"jours"),
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
    let mut tokens = Vec::new();
    tokenize(folded, &mut tokens);
    let word = |t: &Token| spelled_out(folded, *t).unwrap_or(&folded[t.start as usize..t.end as usize]);
    tokens.iter().map(word).collect()
}
