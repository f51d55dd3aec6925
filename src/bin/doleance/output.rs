//! An analysis as a line of JSON or of CSV. Where lines go is not known here.

use std::borrow::Cow;

use doleance::{Analysis, Signal, Stance};
use serde::Serialize;

use crate::input::{Chunk, Id, Layout, RawRow, RowReader};

/// What a row becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Format {
    JsonLines,
    JsonLinesWithoutEvidence,
    /// The columns of the input, then ours.
    Csv,
}

/// What becomes of personal data in texts that are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PersonalData {
    Kept,
    Masked,
}

impl PersonalData {
    /// `text` as it may be written.
    pub fn write<'t>(self, text: impl Into<Cow<'t, str>>) -> Cow<'t, str> {
        let text = text.into();
        match self {
            PersonalData::Kept => text,
            PersonalData::Masked => match text {
                Cow::Borrowed(text) => doleance::redact(text),
                Cow::Owned(text) => Cow::Owned(doleance::redact(&text).into_owned()),
            },
        }
    }
}

/// The columns that CSV adds to those of the input.
const COLUMNS: [&str; 11] = [
    "kind",
    "polarity",
    "score",
    "intensity",
    "complained",
    "praised",
    "churn",
    "recommendation",
    "escalation",
    "demand",
    "aggressive",
];

/// Writes rows of one input.
pub struct Encoder {
    pub format: Format,
    /// But for identifiers, which are the keys of the input.
    pub personal_data: PersonalData,
    /// The name of the input, where rows must tell it.
    pub file: Option<String>,
    pub layout: Layout,
    /// The delimiter of CSV.
    pub delimiter: u8,
}

/// Lines of output, in a buffer that is given and taken back.
pub enum Lines {
    Json(Vec<u8>),
    Csv(Box<csv::Writer<Vec<u8>>>),
}

impl Lines {
    pub fn into_bytes(self) -> Result<Vec<u8>, String> {
        match self {
            Lines::Json(bytes) => Ok(bytes),
            Lines::Csv(writer) => writer.into_inner().map_err(|error| error.to_string()),
        }
    }
}

/// A line of output. The analysis comes last: its fields stand beside these.
#[derive(Serialize)]
struct Record<'a, A: Serialize> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a Id<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
    line: u64,
    #[serde(flatten)]
    analysis: A,
}

impl Encoder {
    /// What comes before the first row.
    pub fn header(&self) -> Result<Vec<u8>, String> {
        let mut lines = self.lines(Vec::new());
        if let Lines::Csv(writer) = &mut lines {
            let file = self.file.as_ref().map(|_| "file");
            let names = self.layout.columns().iter().map(|name| self.personal_data.write(name));
            let names = names.chain(file.map(Cow::Borrowed)).chain(COLUMNS.map(Cow::Borrowed));
            writer.write_record(names.map(Cow::into_owned)).map_err(|error| error.to_string())?;
        }
        lines.into_bytes()
    }

    /// Lines that go to `buffer`.
    pub fn lines(&self, buffer: Vec<u8>) -> Lines {
        match self.format {
            Format::JsonLines | Format::JsonLinesWithoutEvidence => Lines::Json(buffer),
            Format::Csv => {
                let writer = csv::WriterBuilder::new().delimiter(self.delimiter).from_writer(buffer);
                Lines::Csv(Box::new(writer))
            }
        }
    }

    /// Reads a row, has its text analysed, and adds its line; or tells what is wrong with the row, and adds nothing.
    pub fn encode(
        &self,
        reader: &mut RowReader<'_>,
        chunk: &Chunk,
        row: &RawRow,
        analyse: impl Fn(&str) -> Analysis,
        lines: &mut Lines,
    ) -> Result<Analysis, String> {
        let read = reader.read(chunk, row)?;
        let mut analysis = analyse(&read.text);
        if self.personal_data == PersonalData::Masked {
            analysis.redact(&read.text);
        }
        let (id, file, line) = (read.id.as_ref(), self.file.as_deref(), row.line());
        match lines {
            Lines::Json(out) if self.format == Format::JsonLinesWithoutEvidence => {
                json(&Record { id, file, line, analysis: analysis.without_evidence() }, out)?;
            }
            Lines::Json(out) => json(&Record { id, file, line, analysis: &analysis }, out)?,
            Lines::Csv(writer) => {
                let id = self.layout.id();
                let kept = |at: usize, cell| if Some(at) == id { cell } else { self.personal_data.write(cell) };
                let cells = self.layout.cells(&read)?.into_iter().enumerate();
                let cells: Vec<_> = cells.map(|(at, cell)| kept(at, cell)).collect();
                let summary = summary(&analysis);
                let cells = cells.iter().map(|cell| &**cell).chain(file).chain(summary.iter().map(String::as_str));
                writer.write_record(cells).map_err(|error| error.to_string())?;
            }
        }
        Ok(analysis)
    }
}

fn json(record: &impl Serialize, out: &mut Vec<u8>) -> Result<(), String> {
    let start = out.len();
    match serde_json::to_writer(&mut *out, record) {
        Ok(()) => {
            out.push(b'\n');
            Ok(())
        }
        Err(error) => {
            out.truncate(start);
            Err(error.to_string())
        }
    }
}

/// The values of `COLUMNS`, as in the JSON; identifiers of a list stand between bars.
fn summary(analysis: &Analysis) -> [String; 11] {
    let (sentiment, signals) = (analysis.sentiment(), analysis.signals());
    let categories = |stance| {
        let ids = analysis.categories().filter(|c| c.stance() == stance).map(|c| c.id());
        ids.collect::<Vec<_>>().join("|")
    };
    [
        name(&analysis.kind()),
        name(&sentiment.polarity()),
        sentiment.score().to_string(),
        sentiment.intensity().to_string(),
        categories(Stance::Complained),
        categories(Stance::Praised),
        signals.has(Signal::Churn).to_string(),
        signals.recommendation().map_or("none", Signal::value).to_owned(),
        joined(signals.escalation()),
        joined(signals.demand()),
        signals.has(Signal::Aggressive).to_string(),
    ]
}

/// The name that the JSON gives to a value that is one of several.
pub fn name(value: &impl Serialize) -> String {
    serde_json::to_string(value).map(|name| name.trim_matches('"').to_owned()).unwrap_or_default()
}

fn joined(signals: impl Iterator<Item = Signal>) -> String {
    signals.map(Signal::value).collect::<Vec<_>>().join("|")
}
