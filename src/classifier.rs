//! `Classifier` and its builder: wires the line from text to analysis. No algorithm lives here.

use std::cell::RefCell;
use std::sync::{Arc, OnceLock};

use crate::analysis::{Analysis, Found, FoundTag, Stance};
use crate::context::{Evidence, Scratch};
use crate::detect::Detection;
use crate::facts::{self, Fact};
use crate::lexicon::{Labels, Lexicon, Target};
use crate::matcher::{Hit, Matcher, Search, Slot};
use crate::prepare::{Preparation, Prepared};
use crate::scoring::{self, Opinion, Sentiment, Tag, Tags};
use crate::signal::Signal;
use crate::text::Document;

/// Points that a category needs to be tagged, by default: one mention that its clause judges.
const DEFAULT_THRESHOLD: u32 = 2;

/// Reads texts. Cheap to clone, `Send` and `Sync`: one for a whole process is enough.
///
/// # Example
///
/// ```
/// use doleance::Classifier;
///
/// let classifier = Classifier::french();
/// let analysis = classifier.classify("Remboursement refusé et service client injoignable, une honte.");
/// let ids: Vec<_> = analysis.categories().map(|c| c.id()).collect();
/// assert!(ids.contains(&"refund") && ids.contains(&"reachability"));
/// assert!(analysis.sentiment().score() < 0.0);
/// ```
#[derive(Clone, Debug)]
pub struct Classifier {
    engine: Arc<Engine>,
}

#[derive(Debug)]
struct Engine {
    matcher: Matcher,
    labels: Arc<Labels>,
    preparation: Preparation,
    threshold: u32,
    /// Categories to report; `None` for all.
    only: Option<Vec<bool>>,
}

/// Settings of a [`Classifier`].
#[derive(Debug, Default)]
pub struct ClassifierBuilder {
    lexicon: Option<Lexicon>,
    preparation: Option<Preparation>,
    threshold: Option<u32>,
    only: Option<Vec<String>>,
}

impl ClassifierBuilder {
    /// The lexicon to read with. Default: the built-in French one.
    pub fn lexicon(mut self, lexicon: Lexicon) -> Self {
        self.lexicon = Some(lexicon);
        self
    }

    /// What to do to each text before it is read. Default: [`Preparation::none`].
    pub fn prepare(mut self, preparation: Preparation) -> Self {
        self.preparation = Some(preparation);
        self
    }

    /// Reports these categories only; identifiers that the lexicon does not have are ignored. Default: all.
    pub fn only<S: Into<String>>(mut self, categories: impl IntoIterator<Item = S>) -> Self {
        self.only = Some(categories.into_iter().map(Into::into).collect());
        self
    }

    /// Points that a category needs to be tagged. Default: 2. A higher threshold gives fewer tags and surer ones.
    pub fn threshold(mut self, points: u32) -> Self {
        self.threshold = Some(points);
        self
    }

    /// Builds the tables.
    ///
    /// # Cost
    ///
    /// Milliseconds, and the memory of the tables; classifying then allocates nothing but the analysis.
    pub fn build(self) -> Classifier {
        let (matcher, labels) = Matcher::new(self.lexicon.unwrap_or_else(Lexicon::french));
        let only = self.only.map(|only| labels.categories.iter().map(|c| only.contains(&c.id)).collect());
        let threshold = self.threshold.unwrap_or(DEFAULT_THRESHOLD).max(1);
        let preparation = self.preparation.unwrap_or(Preparation::none());
        Classifier { engine: Arc::new(Engine { matcher, labels: Arc::new(labels), preparation, threshold, only }) }
    }
}

/// Buffers of one worker, reused from text to text.
#[derive(Default)]
struct Buffers {
    document: Document,
    slots: Vec<Slot>,
    search: Search,
    hits: Vec<Hit>,
    evidence: Vec<Evidence>,
    context: Scratch,
    taken: Vec<u32>,
    opinions: Vec<Opinion>,
    tags: Tags,
    detections: Vec<Detection>,
}

thread_local! {
    static BUFFERS: RefCell<Buffers> = RefCell::default();
}

impl Classifier {
    /// A classifier with the built-in French lexicon.
    ///
    /// # Cost
    ///
    /// The first call of a process builds the tables; later calls clone a pointer.
    pub fn french() -> Classifier {
        static FRENCH: OnceLock<Classifier> = OnceLock::new();
        FRENCH.get_or_init(|| Classifier::builder().build()).clone()
    }

    /// A classifier with settings of your own.
    pub fn builder() -> ClassifierBuilder {
        ClassifierBuilder::default()
    }

    /// Reads one text. Never fails: an empty text, a megabyte of one word or another language give an analysis too.
    ///
    /// # Cost
    ///
    /// Linear in the bytes of the text. Each thread keeps its buffers for the next text.
    ///
    /// # Panics
    ///
    /// Never.
    pub fn classify(&self, text: &str) -> Analysis {
        BUFFERS.with_borrow_mut(|buffers| self.engine.analyse(text, buffers))
    }

    pub(crate) fn labels(&self) -> &Labels {
        &self.engine.labels
    }
}

impl Engine {
    fn analyse(&self, original: &str, buffers: &mut Buffers) -> Analysis {
        let prepared = self.preparation.prepare(original);
        let text = prepared.text();
        let Buffers { document, slots, search, hits, evidence, context, taken, opinions, tags, detections } = buffers;
        let labels = &*self.labels;
        document.read(text);
        self.matcher.find(text, document, slots, search, hits);
        let tokens = document.tokens();
        context.weigh(tokens, slots, labels, hits, evidence);
        tags.tag(evidence, |token| tokens[token as usize].sentence, labels, self.threshold);
        let sums = scoring::opinions(evidence, tags, tokens.len(), taken, opinions);
        facts::find(text, document, detections);
        self.report(&prepared, buffers, &sums)
    }

    /// What was found in a text, as its analysis.
    fn report(&self, prepared: &Prepared<'_>, buffers: &Buffers, sums: &Sentiment) -> Analysis {
        let Buffers { document, evidence, opinions, tags, detections, .. } = buffers;
        let original = prepared.original();
        let signals = || evidence.iter().filter_map(|e| Some((signal(e)?, e)));
        let given = exactly(signals().count(), signals().map(|(signal, _)| signal));
        let gives = |signals: &[Signal]| given.iter().any(|signal| signals.contains(signal));
        let cues = scoring::Cues {
            complaints: tags.iter().filter(|tag| !tag.praised).count() as i32,
            praises: tags.iter().filter(|tag| tag.praised).count() as i32,
            inquires: gives(&[Signal::Request]),
            asks: gives(&[Signal::Request, Signal::Answer]),
            warns: gives(&[Signal::Churn, Signal::Detractor]),
        };

        let reported = || tags.iter().filter(|tag| self.reports(tag));
        let mut end = opinions.len();
        let found_tags = reported().map(|tag| {
            let from = end;
            end += tags.evidence(tag).len();
            let stance = if tag.praised { Stance::Praised } else { Stance::Complained };
            FoundTag { category: tag.category, stance, weight: tag.weight, proofs: from..end }
        });
        let found_tags = exactly(reported().count(), found_tags);

        let mut quoted = 0;
        let opinions_found = opinions.iter().map(|o| (&evidence[o.evidence as usize], o.weight));
        let proofs = reported().flat_map(|tag| tags.evidence(tag)).map(|number| &evidence[number as usize]);
        let all = opinions_found
            .chain(proofs.map(|piece| (piece, piece.weight * 10)))
            .chain(signals().map(|(_, piece)| (piece, 0)));
        let found = all.map(|(piece, weight)| {
            let span = prepared.source(document.span(piece.first as usize, piece.last as usize));
            let start = quoted;
            quoted += span.range().len();
            Found { span, quote: (start, quoted), term: piece.term, weight, context: piece.context }
        });
        let found = exactly(end + given.len(), found);
        let mut quotes = String::with_capacity(quoted);
        found.iter().for_each(|found: &Found| quotes.push_str(&original[found.span.range()]));
        Analysis {
            labels: self.labels.clone(),
            kind: scoring::kind(sums, cues),
            polarity: scoring::polarity(sums, cues),
            score: sums.score(),
            intensity: sums.intensity(),
            found,
            quotes,
            opinions: opinions.len(),
            tags: found_tags,
            signals: given,
            facts: exactly(detections.len(), detections.iter().filter_map(|d| Fact::of(d, prepared))),
        }
    }

    /// Whether a tag is one of those to report.
    fn reports(&self, tag: &Tag) -> bool {
        self.only.as_ref().is_none_or(|only| only[usize::from(tag.category)])
    }
}

fn signal(evidence: &Evidence) -> Option<Signal> {
    match evidence.target {
        Target::Signal(signal) => Some(signal),
        _ => None,
    }
}

/// A list that does not grow, of at most `count` items.
fn exactly<T>(count: usize, items: impl Iterator<Item = T>) -> Vec<T> {
    let mut list = Vec::with_capacity(count);
    list.extend(items);
    list
}
