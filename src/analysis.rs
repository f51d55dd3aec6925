//! Results: plain, owned types, and their JSON.

use std::ops::Range;
use std::sync::Arc;

use serde::Serialize;
use serde::ser::{SerializeMap, SerializeSeq, SerializeStruct, Serializer};

use crate::context::Context;
use crate::facts::Fact;
use crate::lexicon::{CategoryId, Labels, TermId, TermInfo};
use crate::redact::Redaction;
use crate::scoring::{Kind, Polarity};
use crate::signal::Signal;
use crate::span::Span;

/// Everything read in one text. Owned: it borrows neither the text nor the classifier.
///
/// Serialises to the documented JSON object, with evidence; [`Analysis::without_evidence`] serialises without.
///
/// # Example
///
/// ```
/// use doleance::{Classifier, Kind, Stance};
///
/// let analysis = Classifier::french().classify("Je n'ai toujours pas reçu mon colis !");
/// assert_eq!(analysis.kind(), Kind::Complaint);
/// let delivery = analysis.categories().find(|c| c.id() == "delivery").unwrap();
/// assert_eq!(delivery.stance(), Stance::Complained);
/// assert!(delivery.evidence().next().unwrap().text().contains("reçu mon colis"));
/// ```
#[derive(Clone, Debug)]
pub struct Analysis {
    pub(crate) labels: Arc<Labels>,
    pub(crate) kind: Kind,
    pub(crate) polarity: Polarity,
    pub(crate) score: f64,
    pub(crate) intensity: f64,
    /// All evidence: that of the opinions, of the tags, of the signals.
    pub(crate) found: Vec<Found>,
    /// The words of all evidence, one after the other.
    pub(crate) quotes: String,
    /// Number of opinions.
    pub(crate) opinions: usize,
    pub(crate) tags: Vec<FoundTag>,
    pub(crate) signals: Vec<Signal>,
    pub(crate) facts: Vec<Fact>,
}

/// A term found in the text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found {
    pub(crate) span: Span,
    /// Where its words start and end in `quotes`.
    pub(crate) quote: (usize, usize),
    pub(crate) term: TermId,
    /// In tenths.
    pub(crate) weight: i32,
    pub(crate) context: Context,
}

#[derive(Clone, Debug)]
pub(crate) struct FoundTag {
    pub(crate) category: CategoryId,
    pub(crate) stance: Stance,
    pub(crate) weight: u32,
    /// Its part of all evidence.
    pub(crate) proofs: Range<usize>,
}

/// What a text says of a category.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Stance {
    /// Dissatisfaction.
    Complained,
    /// Satisfaction.
    Praised,
}

/// Sentiment of a whole text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sentiment {
    polarity: Polarity,
    score: f64,
    intensity: f64,
}

impl Sentiment {
    /// Which sides weigh.
    pub fn polarity(self) -> Polarity {
        self.polarity
    }

    /// In [−1, 1], to two decimals: below 0 leans negative, above 0 positive, 0 only where no opinion was found or both sides are equal.
    pub fn score(self) -> f64 {
        self.score
    }

    /// In [0, 1], to two decimals: how strongly it is felt, whatever the side.
    pub fn intensity(self) -> f64 {
        self.intensity
    }
}

impl Analysis {
    /// What the text is: complaint, request, praise or other.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Polarity, score and intensity.
    pub fn sentiment(&self) -> Sentiment {
        Sentiment { polarity: self.polarity, score: self.score, intensity: self.intensity }
    }

    /// Every point of the score, in text order.
    pub fn opinions(&self) -> impl ExactSizeIterator<Item = Evidence<'_>> {
        self.found[..self.opinions].iter().map(|found| Evidence { analysis: self, found })
    }

    /// The categories complained of or praised, heaviest first, then by identifier.
    pub fn categories(&self) -> impl ExactSizeIterator<Item = CategoryTag<'_>> {
        self.tags.iter().map(|tag| CategoryTag { analysis: self, tag })
    }

    /// The signals of the whole text.
    pub fn signals(&self) -> Signals<'_> {
        Signals { analysis: self }
    }

    /// Amounts, durations, dates, references, e-mails, phones and IBANs, in text order.
    pub fn facts(&self) -> &[Fact] {
        &self.facts
    }

    /// All evidence: opinions, then categories, then signals.
    pub fn evidence(&self) -> impl Iterator<Item = Evidence<'_>> {
        self.found.iter().map(|found| Evidence { analysis: self, found })
    }

    /// Masks personal data in all that the analysis quotes: the words of evidence, the words and values of facts.
    ///
    /// `text` is the text that was analysed. Spans stay those of it, so that they slice it and not the quotes; a quote
    /// that holds a part of what is masked holds the whole mask and nothing of that part.
    ///
    /// # Cost
    ///
    /// Linear in the text: see [`Redaction`].
    ///
    /// # Panics
    ///
    /// Never, even with another text; its words then take the place of the quotes.
    ///
    /// # Example
    ///
    /// ```
    /// use doleance::{Classifier, FactValue};
    ///
    /// let text = "Jamais remboursé sur mon IBAN FR76 3000 6000 0112 3456 7890 189 !";
    /// let mut analysis = Classifier::french().classify(text);
    /// analysis.redact(text);
    /// let [account] = analysis.facts() else { panic!() };
    /// assert_eq!(account.value(), &FactValue::Text("[IBAN]".to_owned()));
    /// assert_eq!(&text[account.span().range()], "FR76 3000 6000 0112 3456 7890 189");
    /// assert!(!serde_json::to_string(&analysis).unwrap().contains("3000 6000"));
    /// ```
    pub fn redact(&mut self, text: &str) {
        let personal = self.facts.iter().filter_map(|fact| Some((fact.kind().personal()?, fact.span())));
        let redaction = Redaction::of(text).with(personal);
        if redaction.masks().len() == 0 {
            return;
        }
        let mut quotes = String::with_capacity(self.quotes.len());
        for found in &mut self.found {
            let start = quotes.len();
            quotes.push_str(&redaction.part(found.span));
            found.quote = (start, quotes.len());
        }
        self.quotes = quotes;
        self.facts.iter_mut().for_each(|fact| fact.redact(&redaction));
    }

    /// A view that serialises without evidence: no opinions, no words, no terms.
    pub fn without_evidence(&self) -> impl Serialize + '_ {
        Bare(self)
    }
}

/// A term that was found, where, and what it counted for.
#[derive(Clone, Copy, Debug)]
pub struct Evidence<'a> {
    analysis: &'a Analysis,
    found: &'a Found,
}

impl<'a> Evidence<'a> {
    /// Where it stands in the analysed text.
    pub fn span(&self) -> Span {
        self.found.span
    }

    /// Its words, as they stand in the text; with masks after [`Analysis::redact`].
    pub fn text(&self) -> &'a str {
        let (start, end) = self.found.quote;
        &self.analysis.quotes[start..end]
    }

    /// The lexicon term, with its file and line.
    pub fn term(&self) -> TermInfo<'a> {
        self.analysis.labels.info(self.found.term)
    }

    /// What it counted for after context: −5.0 to +5.0 and beyond under an intensifier for an opinion; points for a
    /// category, below 0 for a complaint; 0 for a signal.
    pub fn weight(&self) -> f64 {
        f64::from(self.found.weight) / 10.0
    }

    /// What around it changed what it counts for.
    pub fn context(&self) -> Context {
        self.found.context
    }
}

/// A category with a stance.
#[derive(Clone, Copy, Debug)]
pub struct CategoryTag<'a> {
    analysis: &'a Analysis,
    tag: &'a FoundTag,
}

impl<'a> CategoryTag<'a> {
    /// Identifier: `delivery`.
    pub fn id(&self) -> &'a str {
        self.analysis.labels.category(self.tag.category).id()
    }

    /// French title: « Livraison ».
    pub fn title(&self) -> &'a str {
        self.analysis.labels.category(self.tag.category).title()
    }

    /// Complained of, or praised.
    pub fn stance(&self) -> Stance {
        self.tag.stance
    }

    /// Points of all its evidence, from the threshold (2 by default) up: the more, the surer.
    pub fn weight(&self) -> u32 {
        self.tag.weight
    }

    /// What proves it, in text order.
    pub fn evidence(&self) -> impl ExactSizeIterator<Item = Evidence<'a>> + use<'a> {
        let analysis = self.analysis;
        analysis.found[self.tag.proofs.clone()].iter().map(move |found| Evidence { analysis, found })
    }
}

/// The signals of a text.
#[derive(Clone, Copy, Debug)]
pub struct Signals<'a> {
    analysis: &'a Analysis,
}

impl<'a> Signals<'a> {
    /// Whether a signal is given.
    pub fn has(&self, signal: Signal) -> bool {
        self.analysis.signals.contains(&signal)
    }

    /// The signals given, each with its evidence, in text order.
    pub fn evidence(&self) -> impl ExactSizeIterator<Item = (Signal, Evidence<'a>)> + use<'a> {
        let analysis = self.analysis;
        let found = &analysis.found[analysis.found.len() - analysis.signals.len()..];
        analysis.signals.iter().zip(found).map(move |(signal, found)| (*signal, Evidence { analysis, found }))
    }

    /// [`Signal::Detractor`] or [`Signal::Promoter`]: a warning outweighs a recommendation.
    pub fn recommendation(&self) -> Option<Signal> {
        [Signal::Detractor, Signal::Promoter].into_iter().find(|s| self.has(*s))
    }

    /// The signals of `escalation`, in the order of the codebook.
    pub fn escalation(&self) -> impl Iterator<Item = Signal> + use<'a> {
        self.of("escalation")
    }

    /// The signals of `demand`, in the order of the codebook.
    pub fn demand(&self) -> impl Iterator<Item = Signal> + use<'a> {
        self.of("demand")
    }

    fn of(&self, field: &'static str) -> impl Iterator<Item = Signal> + use<'a> {
        let signals = *self;
        Signal::ALL.into_iter().filter(move |s| s.field() == field && signals.has(*s))
    }
}

impl Serialize for Analysis {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self, true, serializer)
    }
}

struct Bare<'a>(&'a Analysis);

impl Serialize for Bare<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self.0, false, serializer)
    }
}

fn serialize<S: Serializer>(analysis: &Analysis, evidence: bool, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    map.serialize_entry("kind", &analysis.kind)?;
    map.serialize_entry("polarity", &analysis.polarity)?;
    map.serialize_entry("score", &analysis.score)?;
    map.serialize_entry("intensity", &analysis.intensity)?;
    if evidence {
        map.serialize_entry("opinions", &Sequence(|| analysis.opinions().map(OpinionJson)))?;
    }
    map.serialize_entry("categories", &Sequence(|| analysis.categories().map(|tag| CategoryJson { tag, evidence })))?;
    map.serialize_entry("signals", &SignalsJson { signals: analysis.signals(), evidence })?;
    map.serialize_entry("facts", &analysis.facts)?;
    map.end()
}

/// Serialises an iterator as a sequence.
struct Sequence<F>(F);

impl<F, I> Serialize for Sequence<F>
where
    F: Fn() -> I,
    I: Iterator<Item: Serialize>,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut sequence = serializer.serialize_seq(None)?;
        for item in self.0() {
            sequence.serialize_element(&item)?;
        }
        sequence.end()
    }
}

struct OpinionJson<'a>(Evidence<'a>);

impl Serialize for OpinionJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        place(&mut map, &self.0)?;
        map.serialize_entry("weight", &self.0.weight())?;
        context(&mut map, &self.0)?;
        map.end()
    }
}

struct CategoryJson<'a> {
    tag: CategoryTag<'a>,
    evidence: bool,
}

impl Serialize for CategoryJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("category", 3 + usize::from(self.evidence))?;
        out.serialize_field("id", self.tag.id())?;
        out.serialize_field("stance", &self.tag.stance())?;
        out.serialize_field("weight", &self.tag.weight())?;
        if self.evidence {
            out.serialize_field("evidence", &Sequence(|| self.tag.evidence().map(ProofJson)))?;
        }
        out.end()
    }
}

struct ProofJson<'a>(Evidence<'a>);

impl Serialize for ProofJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        place(&mut map, &self.0)?;
        context(&mut map, &self.0)?;
        map.end()
    }
}

struct SignalsJson<'a> {
    signals: Signals<'a>,
    evidence: bool,
}

impl Serialize for SignalsJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let signals = self.signals;
        let mut out = serializer.serialize_struct("signals", 5 + usize::from(self.evidence))?;
        out.serialize_field("churn", &signals.has(Signal::Churn))?;
        out.serialize_field("recommendation", signals.recommendation().map_or("none", Signal::value))?;
        out.serialize_field("escalation", &Sequence(|| signals.escalation().map(Signal::value)))?;
        out.serialize_field("demand", &Sequence(|| signals.demand().map(Signal::value)))?;
        out.serialize_field("aggressive", &signals.has(Signal::Aggressive))?;
        if self.evidence {
            out.serialize_field("evidence", &Sequence(|| signals.evidence().map(|(s, e)| SignalJson(s, e))))?;
        }
        out.end()
    }
}

struct SignalJson<'a>(Signal, Evidence<'a>);

impl Serialize for SignalJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("signal", self.0.field())?;
        map.serialize_entry("value", self.0.value())?;
        place(&mut map, &self.1)?;
        context(&mut map, &self.1)?;
        map.end()
    }
}

fn place<M: SerializeMap>(map: &mut M, evidence: &Evidence<'_>) -> Result<(), M::Error> {
    map.serialize_entry("start", &evidence.span().start())?;
    map.serialize_entry("end", &evidence.span().end())?;
    map.serialize_entry("text", evidence.text())?;
    map.serialize_entry("term", evidence.term().text())
}

fn context<M: SerializeMap>(map: &mut M, evidence: &Evidence<'_>) -> Result<(), M::Error> {
    match evidence.context().is_empty() {
        true => Ok(()),
        false => map.serialize_entry("context", &evidence.context()),
    }
}
