//! In steady state, `classify` allocates its analysis and nothing else.

use allocation_counter::AllocationInfo;
use doleance::{Analysis, Classifier};

/// What a thread that has read `text` before allocates to read it again, and the analysis, which is kept.
fn steady_state(classifier: &Classifier, text: &str) -> (AllocationInfo, Analysis) {
    drop(classifier.classify(text));
    let mut analysis = None;
    let allocated = allocation_counter::measure(|| analysis = Some(classifier.classify(text)));
    (allocated, analysis.unwrap())
}

#[test]
fn a_text_in_which_nothing_is_found_allocates_nothing_whatever_its_size() {
    let classifier = Classifier::french();
    let texts = ["", "Le train est là. ", "🪑", "É ", "xyzzy ", "de la ", "e\u{301}"];
    for text in texts.into_iter().map(str::to_owned).chain(texts.map(|text| text.repeat(10_000))) {
        let (allocated, analysis) = steady_state(&classifier, &text);
        assert_eq!(analysis.evidence().count() + analysis.facts().len(), 0, "{text:.20}");
        assert_eq!(allocated.count_total, 0, "{} bytes of {text:.20}: {allocated:?}", text.len());
    }
}

#[test]
fn memory_beyond_the_analysis_is_only_what_its_lists_grow_by() {
    let classifier = Classifier::french();
    for line in include_str!("data/sample.jsonl").lines() {
        let row: serde_json::Value = serde_json::from_str(line).unwrap();
        let (allocated, _) = steady_state(&classifier, row["text"].as_str().unwrap());
        let [kept, most] = [allocated.bytes_current.unsigned_abs(), allocated.bytes_max];
        assert!(most <= 2 * kept + 512, "{allocated:?} for {row}");
    }
}
