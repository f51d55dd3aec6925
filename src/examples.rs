//! Replays the examples that lexicon files carry.

use std::fmt;

use crate::analysis::{Analysis, Stance};
use crate::classifier::Classifier;
use crate::lexicon::{Example, Labels};

/// An example of a lexicon file that does not give what it expects.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ExampleFailure {
    path: String,
    line: u32,
    expected: String,
    found: String,
    text: String,
}

impl ExampleFailure {
    /// Path of the file.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Line of the example, from 1.
    pub fn line(&self) -> u32 {
        self.line
    }
}

impl fmt::Display for ExampleFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: expected {}, found {}: {}", self.path, self.line, self.expected, self.found, self.text)
    }
}

impl Classifier {
    /// Replays every example of the lexicon files and returns those that fail, in file and line order.
    ///
    /// # Example
    ///
    /// ```
    /// let failures = doleance::Classifier::french().check_examples();
    /// assert!(failures.is_empty(), "{}", failures[0]);
    /// ```
    pub fn check_examples(&self) -> Vec<ExampleFailure> {
        let labels = self.labels();
        labels.examples.iter().filter_map(|example| check(self, labels, example)).collect()
    }

    /// Number of examples that the lexicon files carry.
    pub fn examples(&self) -> usize {
        self.labels().examples.len()
    }
}

fn check(classifier: &Classifier, labels: &Labels, example: &Example) -> Option<ExampleFailure> {
    let source = &labels.sources[usize::from(example.file)];
    let analysis = classifier.classify(&example.text);
    let (room, name) = source.path.rsplit_once('/').unwrap_or_default();
    let name = name.trim_end_matches(".lex");
    let found = match room {
        "categories" => stances(&analysis, name),
        "sentiment" => vec![side(&analysis)],
        _ => signals(&analysis, name),
    };
    let kept = match example.expected.as_str() {
        "rien" => found.is_empty(),
        expected => found.contains(&expected),
    };
    (!kept).then(|| ExampleFailure {
        path: source.path.clone(),
        line: example.line,
        expected: example.expected.clone(),
        found: if found.is_empty() { "rien".to_owned() } else { found.join(", ") },
        text: example.text.clone(),
    })
}

fn stances(analysis: &Analysis, category: &str) -> Vec<&'static str> {
    let own = analysis.categories().filter(|c| c.id() == category);
    own.map(|c| if c.stance() == Stance::Praised { "éloge" } else { "plainte" }).collect()
}

fn side(analysis: &Analysis) -> &'static str {
    match analysis.sentiment().score() {
        s if s > 0.0 => "positif",
        s if s < 0.0 => "négatif",
        _ => "neutre",
    }
}

fn signals(analysis: &Analysis, field: &str) -> Vec<&'static str> {
    let mut values: Vec<_> =
        analysis.signals().evidence().filter(|(s, _)| s.field() == field).map(|(s, _)| s.value()).collect();
    values.dedup();
    values
}
