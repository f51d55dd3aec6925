//! Speed of the whole line: one thread, batches, start-up.
//!
//! Reads the `text` of each line of the JSON Lines file that `DOLEANCE_TEXTS` names, else the sample archive repeated.

use std::hint::black_box;
use std::time::Duration;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use doleance::{Classifier, Lexicon};

/// Bytes of text that one measurement reads, about: long enough to leave the caches, short enough for a minute in all.
const ENOUGH: usize = 2_000_000;

fn texts() -> Vec<String> {
    let path = std::env::var_os("DOLEANCE_TEXTS")
        .unwrap_or_else(|| concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/sample.jsonl").into());
    let archive = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let rows: Vec<String> = archive
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok()?["text"].as_str().map(str::to_owned))
        .collect();
    assert!(!rows.is_empty(), "{}: no row with a `text`", path.display());
    let mut bytes = 0;
    let enough = |text: &String| {
        bytes += text.len();
        bytes <= ENOUGH
    };
    rows.iter().cycle().cloned().take_while(enough).collect()
}

fn whole_line(criterion: &mut Criterion) {
    let (classifier, texts) = (Classifier::french(), texts());
    let bytes = texts.iter().map(String::len).sum::<usize>() as u64;
    let mut group = criterion.benchmark_group("classify");
    group.throughput(Throughput::Bytes(bytes));
    group.bench_function("one thread", |bencher| {
        bencher.iter(|| texts.iter().map(|text| classifier.classify(text).categories().len()).sum::<usize>());
    });
    for threads in [1, 2] {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
        group.bench_function(format!("classify_all on {threads} threads"), |bencher| {
            bencher.iter_with_large_drop(|| pool.install(|| classifier.classify_all(&texts)));
        });
    }
    group.finish();
}

fn start_up(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("start-up");
    group.bench_function("Lexicon::french", |bencher| bencher.iter_with_large_drop(Lexicon::french));
    group.bench_function("ClassifierBuilder::build", |bencher| {
        bencher.iter_batched(
            Lexicon::french,
            |lexicon| Classifier::builder().lexicon(lexicon).build().classify(black_box("Colis perdu.")),
            BatchSize::PerIteration,
        );
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_secs(1))
        .measurement_time(Duration::from_secs(5));
    targets = whole_line, start_up
}
criterion_main!(benches);
