//! The labels that a text can have: their names, how people write them, and what an analysis says in their place.

use std::collections::BTreeSet;

use doleance::{Analysis, Signal, Stance};

use crate::output;

/// Labels of one field of one text.
pub type Labels = BTreeSet<String>;

/// A field of labels, by the name of its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    Complained,
    Praised,
    Escalation,
    Demand,
    Churn,
    Aggressive,
    Recommendation,
    Kind,
    Polarity,
    /// `neg` for 1 and 2 stars, `pos` for 4 and 5; 3 are on neither side.
    Stars,
}

impl Field {
    pub const ALL: [Field; 10] = [
        Field::Complained,
        Field::Praised,
        Field::Escalation,
        Field::Demand,
        Field::Churn,
        Field::Aggressive,
        Field::Recommendation,
        Field::Kind,
        Field::Polarity,
        Field::Stars,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Field::Complained => "complained",
            Field::Praised => "praised",
            Field::Escalation => "escalation",
            Field::Demand => "demand",
            Field::Churn => "churn",
            Field::Aggressive => "aggressive",
            Field::Recommendation => "recommendation",
            Field::Kind => "kind",
            Field::Polarity => "polarity",
            Field::Stars => "stars",
        }
    }

    /// The stance of the categories that it lists.
    pub fn stance(self) -> Option<Stance> {
        match self {
            Field::Complained => Some(Stance::Complained),
            Field::Praised => Some(Stance::Praised),
            _ => None,
        }
    }

    /// Whether each text has one label of it and no more.
    pub fn is_choice(self) -> bool {
        matches!(self, Field::Kind | Field::Polarity | Field::Stars)
    }

    /// Whether it has but one label, its own name.
    pub fn is_flag(self) -> bool {
        matches!(self, Field::Churn | Field::Aggressive)
    }

    /// What people wrote in `cell`; `None` where they say nothing of it. A list is a JSON array, or stands between bars.
    pub fn gold(self, cell: &str) -> Result<Option<Labels>, String> {
        let one = |label: &str| Labels::from([label.to_owned()]);
        Ok(match self {
            Field::Complained | Field::Praised | Field::Escalation | Field::Demand => Some(list(cell)?),
            Field::Churn | Field::Aggressive => Some(match cell {
                "true" | "1" => one(self.name()),
                "false" | "0" | "" => Labels::new(),
                other => return Err(format!("`{other}` is neither true nor false, in `{}`", self.name())),
            }),
            Field::Recommendation => Some(if matches!(cell, "" | "none") { Labels::new() } else { one(cell) }),
            Field::Kind | Field::Polarity => (!cell.is_empty()).then(|| one(cell)),
            Field::Stars => rating(cell)?.and_then(|stars| side(stars - 3.0)).map(one),
        })
    }

    /// What an analysis says, in the same words.
    pub fn found(self, analysis: &Analysis) -> Labels {
        let signals = analysis.signals();
        let values = |signals: &mut dyn Iterator<Item = Signal>| signals.map(|s| s.value().to_owned()).collect();
        let flag = |signal| Labels::from_iter(signals.has(signal).then(|| self.name().to_owned()));
        match self {
            Field::Complained | Field::Praised => {
                let tags = analysis.categories().filter(|tag| Some(tag.stance()) == self.stance());
                tags.map(|tag| tag.id().to_owned()).collect()
            }
            Field::Escalation => values(&mut signals.escalation()),
            Field::Demand => values(&mut signals.demand()),
            Field::Churn => flag(Signal::Churn),
            Field::Aggressive => flag(Signal::Aggressive),
            Field::Recommendation => values(&mut signals.recommendation().into_iter()),
            Field::Kind => Labels::from([output::name(&analysis.kind())]),
            Field::Polarity => Labels::from([output::name(&analysis.sentiment().polarity())]),
            Field::Stars => side(analysis.sentiment().score()).map(str::to_owned).into_iter().collect(),
        }
    }
}

/// The rating in `cell`: 1 to 5, or a side; `None` where it is empty.
pub fn rating(cell: &str) -> Result<Option<f64>, String> {
    Ok(Some(match cell {
        "" => return Ok(None),
        "neg" | "negative" => 1.0,
        "neu" | "neutral" | "mixed" => 3.0,
        "pos" | "positive" => 5.0,
        number => match number.parse() {
            Ok(stars) if (1.0..=5.0).contains(&stars) => stars,
            _ => return Err(format!("`{number}` is no rating: 1 to 5, or neg, neu, pos")),
        },
    }))
}

fn side(sign: f64) -> Option<&'static str> {
    match sign {
        s if s < 0.0 => Some("neg"),
        s if s > 0.0 => Some("pos"),
        _ => None,
    }
}

fn list(cell: &str) -> Result<Labels, String> {
    if cell.starts_with('[') {
        return serde_json::from_str(cell).map_err(|error| format!("`{cell}` is no list of labels: {error}"));
    }
    Ok(cell.split('|').map(str::trim).filter(|label| !label.is_empty()).map(str::to_owned).collect())
}
