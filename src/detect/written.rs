//! Quantities whose number is written in words: `deux mois`, `quatre-vingt-dix euros`, `une vingtaine de jours`.

use super::{Detection, quantity};
use crate::span::Span;
use crate::text::Document;

/// What a number word does to the number before it.
#[derive(Clone, Copy)]
enum Step {
    /// Adds: `deux`, `dix`, `soixante`.
    Add(u32),
    /// `vingt`: twenty, or eighty after four.
    Twenty,
    /// `cent`, `mille`: multiplies.
    Times(u32),
    /// `demi`, `quart`, `vingtaine`: a number by itself.
    Alone(f64),
}

/// Finds the quantities of `text` whose number begins with a word, in its order.
pub(crate) fn find(text: &str, document: &Document, found: &mut Vec<Detection>) {
    let count = document.tokens().len();
    let mut token = 0;
    while token < count {
        if opens(document, token) {
            let number = Number::read(text, document, token);
            let start = document.span(token, token).start();
            found.extend(quantity::counted(text, start, number.end, number.value));
            token = number.next;
        } else {
            token += 1;
        }
    }
}

/// The words of numbers, folded.
#[rustfmt::skip]
const WORDS: [(&[u8], Step); 39] = [
    (b"un", Step::Add(1)), (b"une", Step::Add(1)), (b"deux", Step::Add(2)), (b"trois", Step::Add(3)),
    (b"quatre", Step::Add(4)), (b"cinq", Step::Add(5)), (b"six", Step::Add(6)), (b"sept", Step::Add(7)),
    (b"huit", Step::Add(8)), (b"neuf", Step::Add(9)), (b"dix", Step::Add(10)), (b"onze", Step::Add(11)),
    (b"douze", Step::Add(12)), (b"treize", Step::Add(13)), (b"quatorze", Step::Add(14)), (b"quinze", Step::Add(15)),
    (b"seize", Step::Add(16)), (b"vingt", Step::Twenty), (b"vingts", Step::Twenty), (b"trente", Step::Add(30)),
    (b"quarante", Step::Add(40)), (b"cinquante", Step::Add(50)), (b"soixante", Step::Add(60)),
    (b"septante", Step::Add(70)), (b"huitante", Step::Add(80)), (b"nonante", Step::Add(90)),
    (b"cent", Step::Times(100)), (b"cents", Step::Times(100)), (b"mille", Step::Times(1000)),
    (b"demi", Step::Alone(0.5)), (b"dizaine", Step::Alone(10.0)), (b"douzaine", Step::Alone(12.0)),
    (b"quinzaine", Step::Alone(15.0)), (b"vingtaine", Step::Alone(20.0)), (b"trentaine", Step::Alone(30.0)),
    (b"quarantaine", Step::Alone(40.0)), (b"cinquantaine", Step::Alone(50.0)), (b"soixantaine", Step::Alone(60.0)),
    (b"centaine", Step::Alone(100.0)),
];

/// Words that may stand behind the first of a number: units, and what continues it.
#[rustfmt::skip]
const FOLLOWERS: [&[u8]; 43] = [
    b"seconde", b"secondes", b"minute", b"minutes", b"min", b"mn", b"heure", b"heures", b"jour", b"jours", b"journee",
    b"journees", b"semaine", b"semaines", b"mois", b"trimestre", b"trimestres", b"semestre", b"semestres", b"an", b"ans",
    b"annee", b"annees", b"euro", b"euros", b"eur", b"dollar", b"dollars", b"franc", b"francs", b"fcfa", b"xof", b"chf",
    b"centime", b"centimes", b"million", b"millions", b"quart", b"quarts", b"et", b"de", b"keuros", b"usd",
];

/// By two first letters mixed, the lengths of some words that begin so: one look leaves nearly all others out.
struct Filter([u16; 256]);

impl Filter {
    const fn with(mut self, word: &[u8]) -> Filter {
        self.0[mixed(word[0], word[1])] |= 1 << word.len();
        self
    }

    fn passes(&self, word: &[u8]) -> bool {
        let [first, second, ..] = *word else { return false };
        self.0[mixed(first, second)] >> word.len().min(15) & 1 == 1
    }
}

const fn mixed(first: u8, second: u8) -> usize {
    (first ^ (second << 3)) as usize
}

static NUMBERS: Filter = {
    let (mut filter, mut at) = (Filter([0; 256]), 0);
    while at < WORDS.len() {
        filter = filter.with(WORDS[at].0);
        at += 1;
    }
    filter
};

static BEHIND: Filter = {
    let (mut filter, mut at) = (Filter([0; 256]), 0);
    while at < FOLLOWERS.len() {
        filter = filter.with(FOLLOWERS[at]);
        at += 1;
    }
    filter
};

fn step(word: &[u8]) -> Option<Step> {
    let known = NUMBERS.passes(word).then(|| WORDS.iter().find(|(known, _)| *known == word)).flatten();
    known.map(|(_, step)| *step)
}

/// Whether a quantity may begin with `token`: what stands behind most « un » and « une » counts nothing.
fn opens(document: &Document, token: usize) -> bool {
    let counts = |word: &[u8]| word.len() == 1 || BEHIND.passes(word) || NUMBERS.passes(word);
    NUMBERS.passes(document.word(token))
        && token + 1 < document.tokens().len()
        && counts(document.word(token + 1))
        && step(document.word(token)).is_some()
}

/// A number in words.
struct Number {
    value: f64,
    /// Where what it counts may follow.
    end: usize,
    /// The token behind its words.
    next: usize,
}

impl Number {
    fn read(text: &str, document: &Document, first: usize) -> Number {
        let (mut thousands, mut rest, mut token) = (0, 0, first);
        while let Some(step) = tied(text, document, first, token).then(|| step(document.word(token))).flatten() {
            match step {
                Step::Add(more) if !adds(rest, more) => break,
                Step::Add(more) => rest += more,
                Step::Twenty if rest % 100 == 4 => rest += 76,
                Step::Twenty if !adds(rest, 20) => break,
                Step::Twenty => rest += 20,
                Step::Times(100) if rest >= 10 => break,
                Step::Times(100) => rest = rest.max(1) * 100,
                Step::Times(_) if thousands > 0 => break,
                Step::Times(_) => (thousands, rest) = (rest.max(1) * 1000, 0),
                Step::Alone(value) if token == first || token == first + 1 && rest == 1 => {
                    return Number::of(text, document, token, value);
                }
                Step::Alone(_) => break,
            }
            token += 1;
            // « vingt et un », « soixante et onze »
            let and = rest >= 20 && token + 1 < document.tokens().len() && document.word(token) == b"et";
            if and && matches!(document.word(token + 1), b"un" | b"une" | b"onze") {
                token += 1;
            }
        }
        let value = f64::from(thousands + rest);
        let quarters = token < document.tokens().len() && matches!(document.word(token), b"quart" | b"quarts");
        if quarters && tied(text, document, first, token) {
            return Number::of(text, document, token, value / 4.0);
        }
        Number { value, end: document.span(first, token.max(first + 1) - 1).end(), next: token.max(first + 1) }
    }

    /// A number that ends with `token`, and « de » behind it.
    fn of(text: &str, document: &Document, token: usize, value: f64) -> Number {
        let after = token + 1;
        let of = after < document.tokens().len() && matches!(document.word(after), b"de" | b"d");
        let last = if of && tied(text, document, token, after) { after } else { token };
        let end = document.span(token, last).end();
        // Its apostrophe or hyphen: « quart d'heure », « demi-journée ».
        let sign = text[end..].chars().next().filter(|c| matches!(c, '\'' | '’' | '-')).map_or(0, char::len_utf8);
        Number { value, end: end + sign, next: last + 1 }
    }
}

/// Whether `more` may follow a number that ends with `rest`: « soixante dix », « cent deux », not « deux trois ».
fn adds(rest: u32, more: u32) -> bool {
    match rest % 100 {
        0 => true,
        20 | 30 | 40 | 50 | 70 | 90 => more < 10,
        60 | 80 => more < 20,
        10 => (7..10).contains(&more),
        70.. => more < 10 && rest.is_multiple_of(10),
        _ => false,
    }
}

/// Whether `token` exists and follows the one before it with nothing but a blank, a hyphen or an apostrophe between.
fn tied(text: &str, document: &Document, first: usize, token: usize) -> bool {
    if token >= document.tokens().len() || token == first {
        return token == first;
    }
    let (before, after) = (document.span(token - 1, token - 1).end(), document.span(token, token).start());
    let between = Span::new(before, after);
    text[between.range()]
        .chars()
        .all(|c| super::reading::is_blank(c) || matches!(c, '-' | '\'' | '’' | '\u{2010}' | '\u{2011}'))
}
