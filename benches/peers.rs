//! Our speed beside that of peers and of bounds, on the same texts in the same run: `cargo bench --bench peers`.
//!
//! Every round times everyone once, by the time that a core worked for it, and what is printed are medians: other work on the
//! machine then disturbs little, and all alike. The peers get our terms as far as they can use them, plain sequences of
//! words in all their forms, and do less than we do: no terms with gaps, negation or choices, no context, no scores, no
//! spans of the original text, no facts.

use std::collections::{BTreeSet, HashMap};
use std::hint::black_box;
use std::time::Instant;

use cpu_time::{ProcessTime, ThreadTime};
use daachorse::{DoubleArrayAhoCorasick, DoubleArrayAhoCorasickBuilder, MatchKind};
use doleance::{Classifier, Lexicon};
use rayon::ThreadPoolBuilder;
use rayon::prelude::*;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;
use vader_sentiment::SentimentIntensityAnalyzer;

mod support;
use support::{bytes, texts};

const ROUNDS: usize = 9;

/// Forms of a term beyond which a peer goes without it: its automaton would not fit in any cache.
const MOST_FORMS: usize = 500;

fn main() {
    start_up();
    let (texts, terms) = (texts(), plain_terms());
    let mean = bytes(&texts) / texts.len() as u64;
    println!("{} texts of {mean} bytes on average, {} forms of plain terms for the peers", texts.len(), terms.len());
    peers(&texts, &terms);
    threads(&texts);
}

/// What the first `classify` of a process costs.
fn start_up() {
    let (start, worked) = (Instant::now(), ProcessTime::now());
    black_box(Classifier::french().classify("Colis perdu."));
    let [passed, worked] = [start.elapsed(), worked.elapsed()].map(|time| time.as_secs_f64() * 1e3);
    println!("first `classify` of the process: {passed:.1} ms, {worked:.1} ms of work");
    if let Some(memory) = resident() {
        println!("resident memory after it: {memory}");
    }
}

/// Memory of the process, where the system tells.
fn resident() -> Option<String> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    Some(line.trim().to_owned())
}

fn peers(texts: &[String], terms: &BTreeSet<String>) {
    let classifier = Classifier::french();
    let folded: BTreeSet<String> = terms.iter().map(|term| fold(term)).collect();
    let automaton: DoubleArrayAhoCorasick<u32> = DoubleArrayAhoCorasickBuilder::new()
        .match_kind(MatchKind::LeftmostLongest)
        .build(&folded)
        .expect("distinct terms");
    let words: HashMap<&str, usize> =
        terms.iter().map(|term| (&**term, 1)).filter(|(term, _)| !term.contains(' ')).collect();
    let vader = SentimentIntensityAnalyzer::new();
    let each = |read: &mut dyn FnMut(&str) -> usize| texts.iter().map(|text| read(text)).sum();
    let mut copy = String::new();
    let mut copied = |text: &str| {
        copy.clear();
        copy.push_str(text);
        black_box(&copy).len()
    };
    let mut contestants: Vec<Contestant<'_>> = vec![
        ("doleance", Box::new(|| each(&mut |text| classifier.classify(text).categories().len()))),
        ("NFKD + daachorse", Box::new(|| each(&mut |text| automaton.leftmost_find_iter(fold(text)).count()))),
        ("to_lowercase + NFD + unicode_words + HashMap", Box::new(|| each(&mut |text| naive(text, &words)))),
        ("vader_sentiment (English)", Box::new(|| each(&mut |text| vader.polarity_scores(text).len()))),
        ("bound: UTF-8 check", Box::new(|| each(&mut |text| usize::from(str::from_utf8(text.as_bytes()).is_ok())))),
        ("bound: memcpy", Box::new(|| each(&mut copied))),
    ];
    report(&race(&mut contestants), texts);
}

/// Two threads against one, by the clock: it takes two idle cores to tell.
fn threads(texts: &[String]) {
    let classifier = Classifier::french();
    let pools = [1, 2].map(|threads| ThreadPoolBuilder::new().num_threads(threads).build().expect("threads"));
    let ratios = (0..ROUNDS).map(|_| {
        let [one, two] = pools.each_ref().map(|pool| {
            let start = Instant::now();
            black_box(pool.install(|| classifier.classify_all(texts)));
            start.elapsed().as_secs_f64()
        });
        one / two
    });
    println!("\n`classify_all` on 2 threads: {:.2} times one", median(ratios));
}

type Contestant<'a> = (&'static str, Box<dyn FnMut() -> usize + 'a>);

/// Seconds of each contestant in each round.
fn race(contestants: &mut [Contestant<'_>]) -> Vec<(&'static str, Vec<f64>)> {
    let mut seconds: Vec<_> = contestants.iter().map(|(name, _)| (*name, Vec::new())).collect();
    for _ in 0..ROUNDS {
        for ((_, run), (_, seconds)) in contestants.iter_mut().zip(&mut seconds) {
            let start = ThreadTime::now();
            black_box(run());
            seconds.push(start.elapsed().as_secs_f64());
        }
    }
    seconds
}

fn report(seconds: &[(&str, Vec<f64>)], texts: &[String]) {
    let megabytes = bytes(texts) as f64 / 1e6;
    let ours = &seconds[0].1;
    println!("\n| | MB/s | µs a text | doleance is so many times as fast |");
    println!("|---|---|---|---|");
    for (name, theirs) in seconds {
        let speed = median(theirs.iter().map(|seconds| megabytes / seconds));
        let text = median(theirs.iter().map(|seconds| seconds * 1e6 / texts.len() as f64));
        let ratio = median(theirs.iter().zip(ours).map(|(theirs, ours)| theirs / ours));
        println!("| {name} | {speed:.1} | {text:.2} | {ratio:.2} |");
    }
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Compatibility forms, no marks, lower case.
fn fold(text: &str) -> String {
    text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

fn naive(text: &str, words: &HashMap<&str, usize>) -> usize {
    let text: String = text.to_lowercase().nfd().collect();
    text.unicode_words().filter_map(|word| words.get(word)).sum()
}

/// The built-in terms that are plain sequences of words, in all their forms, in lower case and NFD.
fn plain_terms() -> BTreeSet<String> {
    let lexicon = Lexicon::french();
    let terms: Vec<&str> = lexicon
        .sources()
        .filter(|(path, _)| ["sentiment/", "categories/", "signals/"].iter().any(|room| path.starts_with(room)))
        .flat_map(|(_, text)| entries(text))
        .filter(|term| !term.contains(['!', '…', '&', '(', '@', '<', '?', '-']))
        .collect();
    let lemmas: BTreeSet<&str> =
        terms.iter().flat_map(|term| term.split(' ')).filter(|word| !word.starts_with('=')).collect();
    let forms: HashMap<&str, Vec<String>> = lemmas.into_par_iter().map(|lemma| (lemma, lexicon.forms(lemma))).collect();
    terms.iter().flat_map(|term| sequences(term, &forms)).map(|form| form.to_lowercase().nfd().collect()).collect()
}

/// The terms of a file: neither its head, nor groups, sections, examples, comments and weights.
fn entries(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .take_while(|line| !line.starts_with("[exemples]"))
        .filter(|line| !line.starts_with(['#', '[', '@']) && !line.starts_with("titre ") && !line.starts_with("quoi "))
        .filter_map(|line| line.split("  ").next().filter(|term| !term.is_empty()))
}

fn sequences(term: &str, forms: &HashMap<&str, Vec<String>>) -> Vec<String> {
    let mut sequences = vec![String::new()];
    for word in term.split(' ') {
        let own = word.trim_start_matches('=');
        let forms = forms.get(word).map_or(vec![own], |forms| forms.iter().map(String::as_str).collect());
        sequences = sequences
            .iter()
            .flat_map(|start| {
                forms
                    .iter()
                    .map(move |form| if start.is_empty() { (*form).to_owned() } else { format!("{start} {form}") })
            })
            .collect();
    }
    if sequences.len() > MOST_FORMS { Vec::new() } else { sequences }
}
