//! The texts that were read wrong, with the evidence that misled.

use std::cmp::Reverse;
use std::io::{self, Write};

use doleance::{Analysis, Evidence};

use crate::labelled::{Field, Labelled, Labels};

/// Opinions shown of a text whose sentiment was read wrong.
const OPINIONS_SHOWN: usize = 6;

/// Which labels matter.
pub struct Query(Option<String>);

/// A text read wrong.
pub struct Mistake {
    id: Option<String>,
    line: u64,
    text: String,
    errors: Vec<Error>,
    /// The strongest opinions, where the sentiment is wrong.
    opinions: Vec<String>,
    /// Points of what was said wrongly: the more, the surer.
    weight: u32,
}

/// A label that is false or missed.
struct Error {
    field: Field,
    label: String,
    /// Evidence, one piece a line; `None` for a missed label.
    found: Option<Vec<String>>,
}

/// The `most` worst: most errors, then the surest, then as they come.
pub fn keep_worst(mistakes: &mut Vec<Mistake>, most: usize) {
    mistakes.sort_by_key(|mistake| (Reverse((mistake.errors.len(), mistake.weight)), mistake.line));
    mistakes.truncate(most);
}

impl Query {
    /// Of every label, of a category complained of (`delivery`), of a field (`kind`), or of a label of a field
    /// (`praised:delay`).
    pub fn new(of: Option<&str>) -> Query {
        Query(of.map(str::to_owned))
    }

    fn asks(&self, field: Field, label: &str) -> bool {
        let Some(of) = self.0.as_deref() else { return true };
        let complained = field == Field::Complained && of == label;
        complained || of == field.name() || of.split_once(':') == Some((field.name(), label))
    }

    /// What is wrong with a row, where something is.
    pub fn mistake(&self, row: &Labelled<'_>, analysis: &Analysis) -> Option<Mistake> {
        let errors: Vec<_> = row.gold.iter().flat_map(|(field, gold)| self.errors(*field, gold, analysis)).collect();
        let sentiment = errors.iter().any(|error| error.field.is_choice());
        let tenths = (analysis.sentiment().score().abs() * 10.0) as u32;
        let false_ = errors.iter().filter(|error| error.found.is_some());
        let weight = false_.map(|error| error.weight(analysis).unwrap_or(tenths)).sum();
        (!errors.is_empty()).then(|| Mistake {
            id: row.id.clone(),
            line: row.line,
            text: row.text.to_owned(),
            errors,
            opinions: if sentiment { opinions(analysis) } else { Vec::new() },
            weight,
        })
    }

    fn errors(&self, field: Field, gold: &Labels, analysis: &Analysis) -> Vec<Error> {
        let found = field.found(analysis);
        let wrong = gold.symmetric_difference(&found).filter(|label| self.asks(field, label));
        let error = |label: &String| Error {
            field,
            label: label.clone(),
            found: found.contains(label).then(|| evidence(field, label, analysis)),
        };
        wrong.map(error).collect()
    }
}

impl Error {
    /// Points of a category; `None` for another label.
    fn weight(&self, analysis: &Analysis) -> Option<u32> {
        let stance = self.field.stance()?;
        let tag = analysis.categories().find(|tag| tag.stance() == stance && tag.id() == self.label)?;
        Some(tag.weight())
    }
}

fn evidence(field: Field, label: &str, analysis: &Analysis) -> Vec<String> {
    match field.stance() {
        Some(stance) => {
            let tags = analysis.categories().filter(|tag| tag.stance() == stance && tag.id() == label);
            tags.flat_map(|tag| tag.evidence()).map(|piece| proof(&piece)).collect()
        }
        None => {
            let signals = analysis.signals().evidence();
            let own = signals.filter(|(signal, _)| {
                signal.field() == field.name() && (signal.value() == label || field.name() == label)
            });
            own.map(|(_, piece)| proof(&piece)).collect()
        }
    }
}

fn opinions(analysis: &Analysis) -> Vec<String> {
    let mut opinions: Vec<_> = analysis.opinions().collect();
    opinions.sort_by(|a, b| b.weight().abs().total_cmp(&a.weight().abs()));
    opinions.iter().take(OPINIONS_SHOWN).map(|piece| format!("{:+.1} {}", piece.weight(), proof(piece))).collect()
}

/// The words, the term that they match, its place, what changed it.
fn proof(piece: &Evidence<'_>) -> String {
    let (words, term) = (piece.text().split_whitespace().collect::<Vec<_>>().join(" "), piece.term());
    let context: String = piece.context().names().map(|name| format!(", {name}")).collect();
    format!("« {words} »  {}:{}  {}{context}", term.path(), term.line(), term.text())
}

impl Mistake {
    pub fn write(&self, archive: &str, out: &mut impl Write) -> io::Result<()> {
        let id = self.id.as_deref().map(|id| format!("  {id}")).unwrap_or_default();
        writeln!(out, "{archive}:{}{id}\n  {}", self.line, self.text.split_whitespace().collect::<Vec<_>>().join(" "))?;
        for error in &self.errors {
            let kind = if error.found.is_some() { "false " } else { "missed" };
            writeln!(out, "  {kind}  {}:{}", error.field.name(), error.label)?;
            for piece in error.found.iter().flatten() {
                writeln!(out, "          {piece}")?;
            }
        }
        for opinion in &self.opinions {
            writeln!(out, "  opinion {opinion}")?;
        }
        writeln!(out)
    }
}
