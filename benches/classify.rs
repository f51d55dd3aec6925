//! Speed of the line, one thread and several, of its stages and of start-up.
//!
//! The stages are no public items. What each costs shows between two lexicons: one without terms folds, tokenises and looks
//! up; each room of the lexicon adds its terms and what is made of their hits. Facts show between texts and the same texts without figures.

use std::hint::black_box;
use std::time::Duration;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use doleance::{Classifier, Lexicon};

mod support;
use support::{bytes, texts};

/// The built-in files of these rooms, and the vocabulary that any room needs.
fn restricted(rooms: &[&str]) -> Classifier {
    let sources = Lexicon::french_sources()
        .into_iter()
        .filter(|(path, _)| ["vocabulary/", "inflections"].iter().chain(rooms).any(|room| path.starts_with(room)));
    let lexicon = Lexicon::from_sources(sources).expect("the built-in files");
    Classifier::builder().lexicon(lexicon).build()
}

fn analyse(classifier: &Classifier, texts: &[String]) -> usize {
    texts.iter().map(|text| classifier.classify(text).categories().len()).sum()
}

fn stages(criterion: &mut Criterion) {
    let texts = texts();
    let figureless: Vec<String> =
        texts.iter().map(|text| text.replace(|c: char| c.is_ascii_digit() || c == '@', "a")).collect();
    let mut group = criterion.benchmark_group("stages");
    group.throughput(Throughput::Bytes(bytes(&texts)));
    let rooms = [
        ("fold, tokens, look-up, facts", &[][..]),
        ("and context", &["context"]),
        ("and sentiment", &["context", "sentiment/"]),
        ("and signals", &["context", "sentiment/", "signals/"]),
        ("and categories: all", &["context", "sentiment/", "signals/", "categories/"]),
    ];
    for (name, rooms) in rooms {
        let classifier = restricted(rooms);
        group.bench_function(name, |bencher| bencher.iter(|| analyse(&classifier, &texts)));
    }
    let classifier = Classifier::french();
    group.bench_function("all, no figures in the texts", |bencher| bencher.iter(|| analyse(&classifier, &figureless)));
    group.finish();
}

fn whole_line(criterion: &mut Criterion) {
    let (classifier, texts) = (Classifier::french(), texts());
    let mut group = criterion.benchmark_group("classify");
    group.throughput(Throughput::Bytes(bytes(&texts)));
    group.bench_function("one thread", |bencher| bencher.iter(|| analyse(&classifier, &texts)));
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
        .sample_size(10)
        .warm_up_time(Duration::from_secs(1))
        .measurement_time(Duration::from_secs(4));
    targets = stages, whole_line, start_up
}
criterion_main!(benches);
