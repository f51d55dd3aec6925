//! What the tests compare of an analysis.

use std::collections::BTreeSet;

use doleance::{Analysis, Signal, Stance};

/// The labels of an analysis, as the tables of the tests write them: `-delivery` complained, `+delivery` praised,
/// `*refund` a signal, `kind=complaint`, `polarity=mixed`, `score<0`.
pub fn labels(analysis: &Analysis) -> BTreeSet<String> {
    let mut labels: BTreeSet<String> = analysis
        .categories()
        .map(|tag| format!("{}{}", if tag.stance() == Stance::Praised { '+' } else { '-' }, tag.id()))
        .collect();
    let signals = Signal::ALL.into_iter().filter(|signal| analysis.signals().has(*signal));
    labels.extend(signals.map(|signal| format!("*{}", signal.value())));
    labels.insert(format!("kind={:?}", analysis.kind()).to_lowercase());
    labels.insert(format!("polarity={:?}", analysis.sentiment().polarity()).to_lowercase());
    labels.insert(match analysis.sentiment().score() {
        score if score < 0.0 => "score<0".to_owned(),
        score if score > 0.0 => "score>0".to_owned(),
        _ => "score=0".to_owned(),
    });
    labels
}
