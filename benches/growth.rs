//! Time per byte, which should depend neither on the text, nor on its size, nor on that of the lexicon.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::time::Duration;

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, BenchmarkId, Criterion, SamplingMode, Throughput, criterion_group, criterion_main};
use doleance::{Classifier, Lexicon};

mod support;
use support::{bytes, texts};

const MEGABYTE: usize = 1 << 20;

/// `piece` again and again, to `bytes` or a few bytes less.
fn repeated(piece: &str, bytes: usize) -> String {
    piece.repeat((bytes / piece.len()).max(1))
}

/// `text` cut into texts of about `bytes`.
fn pieces(mut text: &str, bytes: usize) -> Vec<String> {
    let mut pieces = Vec::new();
    while !text.is_empty() {
        let (piece, rest) = text.split_at(text.ceil_char_boundary(bytes));
        pieces.push(piece.to_owned());
        text = rest;
    }
    pieces
}

fn measure(
    group: &mut BenchmarkGroup<'_, WallTime>,
    name: impl Into<BenchmarkId>,
    classifier: &Classifier,
    texts: &[String],
) {
    group.throughput(Throughput::Bytes(bytes(texts)));
    group.bench_function(name.into(), |bencher| {
        bencher.iter(|| texts.iter().map(|text| classifier.classify(text).categories().len()).sum::<usize>());
    });
}

fn strange_texts(criterion: &mut Criterion) {
    let ordinary = repeated(&(texts().join("\n") + "\n"), MEGABYTE);
    let capitals = ordinary.to_uppercase();
    let strange = [
        ("ordinary texts", &*ordinary),
        ("capitals", &*capitals),
        ("one word repeated", "colis "),
        ("gaps that almost match", "perdre a b c d e f "),
        ("dense evidence", "colis jamais reçu, service nul ; "),
        ("emoji", "😡"),
        ("combining marks", "e\u{301}"),
        ("no space", "abcdefghij"),
    ];
    let classifier = Classifier::french();
    let mut group = criterion.benchmark_group("strange texts, 1 MB");
    group.sampling_mode(SamplingMode::Flat);
    for (name, piece) in strange {
        measure(&mut group, BenchmarkId::from_parameter(name), &classifier, &[repeated(piece, MEGABYTE)]);
    }
    group.finish();
}

fn sizes(criterion: &mut Criterion) {
    let classifier = Classifier::french();
    let text = repeated(&(texts().join("\n") + "\n"), 10 * MEGABYTE);
    let mut group = criterion.benchmark_group("10 MB cut into texts of");
    group.sampling_mode(SamplingMode::Flat);
    for size in [100, 10_000, MEGABYTE, 10 * MEGABYTE] {
        measure(&mut group, BenchmarkId::from_parameter(format!("{size} bytes")), &classifier, &pieces(&text, size));
    }
    group.finish();
}

/// A lexicon of `size` forms: one in ten of the words of the texts, and these words with endings that no text has.
fn lexicon(texts: &[String], size: usize) -> Lexicon {
    let words: BTreeSet<String> = texts
        .iter()
        .flat_map(|text| text.split(|c: char| !c.is_alphabetic()))
        .map(str::to_lowercase)
        .filter(|word| word.len() > 3)
        .collect();
    let found = words.iter().step_by(10).cloned();
    let absent = (0..).flat_map(|round| words.iter().map(move |word| format!("{word}xq{round}")));
    let mut file = "titre  Banc\nquoi  Des formes en nombre.\n".to_owned();
    for form in found.chain(absent).take(size) {
        writeln!(file, "={form}  +1.0").expect("a string");
    }
    Lexicon::from_sources([("sentiment/bench.lex", file)]).expect("a lexicon of plain forms")
}

fn lexicons(criterion: &mut Criterion) {
    let texts = texts();
    let mut group = criterion.benchmark_group("lexicon of");
    for size in [5_000, 20_000, 100_000] {
        let classifier = Classifier::builder().lexicon(lexicon(&texts, size)).build();
        measure(&mut group, BenchmarkId::from_parameter(format!("{size} forms")), &classifier, &texts);
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_secs(2));
    targets = strange_texts, sizes, lexicons
}
criterion_main!(benches);
