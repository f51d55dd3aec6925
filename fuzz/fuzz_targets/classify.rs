//! Any text gives an analysis whose proofs and facts stand in it, with and without preparation and masks.

#![no_main]

use std::sync::LazyLock;

use doleance::{Analysis, Classifier, Preparation, Step};
use libfuzzer_sys::fuzz_target;

static PREPARING: LazyLock<Classifier> = LazyLock::new(|| {
    let preparation = Preparation::default().with(Step::Chat).with(Step::Mail);
    Classifier::builder().prepare(preparation).build()
});

fn check(text: &str, analysis: &Analysis) {
    for evidence in analysis.evidence() {
        assert_eq!(text.get(evidence.span().range()), Some(evidence.text()));
        assert!(!evidence.text().is_empty());
    }
    for fact in analysis.facts() {
        assert_eq!(text.get(fact.span().range()), Some(fact.text()));
    }
    assert!(analysis.facts().windows(2).all(|pair| pair[0].span().end() <= pair[1].span().start()));
    assert!((-1.0..=1.0).contains(&analysis.sentiment().score()));
    assert!((0.0..=1.0).contains(&analysis.sentiment().intensity()));
}

fuzz_target!(|text: &str| {
    let plain = Classifier::french().classify(text);
    check(text, &plain);
    let mut prepared = PREPARING.classify(text);
    check(text, &prepared);
    prepared.redact(text);
    assert!(serde_json::to_string(&prepared).is_ok());
});
