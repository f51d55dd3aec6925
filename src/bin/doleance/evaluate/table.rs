//! Figures as a table: of tabs for reports, of aligned columns for people.

use std::io::{self, Write};

use super::scoreboard::Scoreboard;
use crate::figures::{Count, Tally};
use crate::labelled::Field;

/// How a table stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Text,
    Tsv,
}

const COLUMNS: [&str; 7] = ["texts", "found", "right", "precision", "recall", "f1", "value"];
/// Weights from here on are counted together.
const HEAVY: u32 = 6;
const WEIGHTS: std::ops::RangeInclusive<u32> = 1..=HEAVY;
const THRESHOLDS: std::ops::RangeInclusive<u32> = 2..=8;

/// A line: a label and its figures, of which each line has those that make sense.
#[derive(Default)]
struct Row {
    measure: &'static str,
    label: String,
    /// Texts that have the label.
    gold: Option<u64>,
    found: Option<u64>,
    right: Option<u64>,
    precision: Option<f64>,
    recall: Option<f64>,
    f1: Option<f64>,
    value: Option<f64>,
}

/// The head of a table of tabs.
pub fn head(format: Format, out: &mut impl Write) -> io::Result<()> {
    match format {
        Format::Text => Ok(()),
        Format::Tsv => writeln!(out, "archive\tmeasure\tlabel\t{}", COLUMNS.join("\t")),
    }
}

/// The figures of one archive.
pub fn write(format: Format, archive: &str, board: &Scoreboard, out: &mut impl Write) -> io::Result<()> {
    let rows = rows(board);
    match format {
        Format::Tsv => rows.iter().try_for_each(|row| {
            let cells = row.cells(3).join("\t");
            writeln!(out, "{archive}\t{}\t{}\t{cells}", row.measure, row.label)
        }),
        Format::Text => {
            writeln!(out, "{archive}: {} texts", board.texts())?;
            let width = rows.iter().map(|row| row.label.chars().count()).max().unwrap_or_default();
            for of_measure in rows.chunk_by(|a, b| a.measure == b.measure) {
                let heads = COLUMNS.map(|column| format!("{column:>9}")).concat();
                writeln!(out, "\n{:width$}{heads}", of_measure[0].measure)?;
                for row in of_measure {
                    let line =
                        format!("{:width$}{}", row.label, row.cells(3).map(|cell| format!("{cell:>9}")).concat());
                    writeln!(out, "{}", line.trim_end())?;
                }
            }
            writeln!(out)
        }
    }
}

fn rows(board: &Scoreboard) -> Vec<Row> {
    let mut rows = Vec::new();
    for (field, tally) in board.fields() {
        let measure = field.name();
        match field {
            _ if field.is_flag() => {}
            _ if field.is_choice() => rows.push(Row::accuracy(measure, tally)),
            _ => rows.push(Row::counted(measure, "micro", tally.micro())),
        }
        let f1 = Scoreboard::macro_f1(field, tally).filter(|_| !field.is_flag());
        rows.extend(f1.map(|f1| Row { measure, label: "macro".to_owned(), f1: Some(f1), ..Row::default() }));
        rows.extend(tally.labels().map(|(label, count)| Row::counted(measure, label, count)));
        if field.is_choice() {
            let taken = tally.confusion().filter(|(gold, found, _)| gold != found);
            rows.extend(taken.map(|(gold, found, texts)| Row {
                measure,
                label: format!("{gold} taken for {found}"),
                found: Some(texts),
                ..Row::default()
            }));
        }
        if field.stance().is_some() {
            rows.extend(by_weight(board, field));
        }
        if let Some((texts, value)) = board.spearman().filter(|_| field == Field::Stars) {
            let label = "spearman".to_owned();
            rows.push(Row { measure, label, gold: Some(texts), value: Some(value), ..Row::default() });
        }
    }
    rows
}

/// How sure each weight is, and what each threshold gives.
fn by_weight(board: &Scoreboard, field: Field) -> Vec<Row> {
    let measure = field.name();
    let weights = WEIGHTS.map(|weight| {
        let (label, to) =
            if weight < HEAVY { (format!("weight {weight}"), weight) } else { (format!("weight {weight}+"), u32::MAX) };
        let count = board.at_weights(field, weight..=to);
        Row { gold: None, recall: None, f1: None, ..Row::counted(measure, &label, count) }
    });
    let thresholds = THRESHOLDS
        .map(|points| Row::counted(measure, &format!("threshold {points}"), board.at_threshold(field, points)));
    weights.chain(thresholds).filter(|row| row.found > Some(0)).collect()
}

impl Row {
    fn counted(measure: &'static str, label: &str, count: Count) -> Row {
        Row {
            measure,
            label: label.to_owned(),
            gold: Some(count.gold()),
            found: Some(count.found()),
            right: Some(count.right),
            precision: Some(count.precision()),
            recall: Some(count.recall()),
            f1: Some(count.f1()),
            value: None,
        }
    }

    fn accuracy(measure: &'static str, tally: &Tally) -> Row {
        let (texts, right) = (tally.texts(), tally.micro().right);
        let value = Some(right as f64 / texts as f64);
        Row { measure, label: "accuracy".to_owned(), gold: Some(texts), right: Some(right), value, ..Row::default() }
    }

    fn cells(&self, decimals: usize) -> [String; 7] {
        let count = |count: Option<u64>| count.map(|count| count.to_string()).unwrap_or_default();
        let figure = |figure: Option<f64>| figure.map(|figure| format!("{figure:.decimals$}")).unwrap_or_default();
        [
            count(self.gold),
            count(self.found),
            count(self.right),
            figure(self.precision),
            figure(self.recall),
            figure(self.f1),
            figure(self.value),
        ]
    }
}
