//! What `benches/instructions.sh` counts the instructions of: `classify` on the sample archive, once.

use std::hint::black_box;

use doleance::Classifier;

mod support;

/// The script counts what happens inside this function, by its name.
#[inline(never)]
fn counted_pass(classifier: &Classifier, texts: &[String]) {
    for text in texts {
        black_box(classifier.classify(text));
    }
}

fn main() {
    let (classifier, texts) = (Classifier::french(), support::sample());
    for text in &texts {
        black_box(classifier.classify(text)); // the buffers grow before the pass that counts
    }
    counted_pass(&classifier, &texts);
    println!("bytes {}", support::bytes(&texts));
}
