//! Time grows with the bytes of a text and with nothing else. One test, so that nothing runs beside the measurement.

use std::time::{Duration, Instant};

use doleance::Classifier;

const MEGABYTE: usize = 1 << 20;
/// Times that a strange text may cost what an ordinary one of the same size costs. Generous: quadratic time would be
/// thousands.
const SLOWER: u32 = 8;

/// `piece` again and again, to `bytes` or a few bytes less.
fn repeated(piece: &str, bytes: usize) -> String {
    piece.repeat(bytes / piece.len())
}

/// The shortest of three runs.
fn time(classifier: &Classifier, text: &str) -> Duration {
    let run = |_| {
        let start = Instant::now();
        std::hint::black_box(classifier.classify(text));
        start.elapsed()
    };
    (0..3).map(run).min().unwrap()
}

#[test]
fn a_megabyte_of_anything_takes_about_the_time_of_a_megabyte_of_complaints() {
    let complaints: String = include_str!("data/sample.jsonl")
        .lines()
        .map(|line| {
            serde_json::from_str::<serde_json::Value>(line).unwrap()["text"].as_str().unwrap().to_owned() + "\n"
        })
        .collect();
    let strange = [
        ("one word repeated", "colis "),
        ("one unknown word repeated", "xyzzy "),
        ("no spaces", "abcdefghij"),
        ("one letter", "a"),
        ("one accented letter", "é"),
        ("known words without spaces", "colisperdu"),
        ("English", "I have been waiting for my parcel for three weeks and nobody answers the phone. "),
        ("Chinese", "我等了三个星期的包裹，没有人接电话。"),
        ("light words", "de la "),
        ("a word of terms, then light words", "colis de la de la de la "),
        ("negations", "pas "),
        ("negations and light words", "pas de la "),
        ("particles", "ne "),
        ("elisions", "n'"),
        ("contrasts", "mais "),
        ("hypotheses", "si "),
        ("dense evidence", "colis jamais reçu, service nul ; "),
        ("starts of terms that do not end", "perdre a b c d e f "),
        ("one clause", "je n'ai pas été remboursé et "),
        ("punctuation", "!?"),
        ("digits", "1234567890"),
        ("digits and spaces", "1 234 "),
        ("addresses that do not end", "a@"),
        ("account numbers that do not end", "FR76 3000 "),
        ("marks that combine", "\u{301}"),
        ("emoji", "😡"),
        ("blanks", " "),
        ("line breaks", "\n"),
        ("NUL", "\0"),
    ];
    let classifier = Classifier::french();
    let ordinary = time(&classifier, &repeated(&complaints, MEGABYTE));
    let mut offenders = Vec::new();
    for (name, piece) in strange {
        // A part first: what is quadratic would take hours for the whole.
        let part = time(&classifier, &repeated(piece, MEGABYTE / 16));
        if part > ordinary {
            offenders.push(format!("{name}: {part:?} for a sixteenth"));
            continue;
        }
        let taken = time(&classifier, &repeated(piece, MEGABYTE));
        if taken > ordinary * SLOWER {
            offenders.push(format!("{name}: {taken:?}, {:.1} times", taken.as_secs_f64() / ordinary.as_secs_f64()));
        }
    }
    assert!(offenders.is_empty(), "complaints: {ordinary:?}\n{}", offenders.join("\n"));
}
