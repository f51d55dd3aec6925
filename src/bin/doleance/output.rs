//! Outputs: an analysis as a line of JSON or of CSV, and where lines go.

use std::borrow::Cow;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use doleance::{Analysis, Signal, Stance};
use serde::Serialize;
use tempfile::NamedTempFile;

use crate::failure::Failure;
use crate::input::{Chunk, Id, Layout, RawRow, RowReader};

/// What a row becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    JsonLines,
    JsonLinesWithoutEvidence,
    /// The columns of the input, then ours.
    Csv,
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
pub struct Encoder<'a> {
    pub format: Format,
    /// The name of the input, where rows must tell it.
    pub file: Option<&'a str>,
    pub layout: &'a Layout,
    /// The delimiter of CSV.
    pub delimiter: u8,
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

impl Encoder<'_> {
    /// What comes before the first row.
    pub fn header(&self) -> Result<Vec<u8>, String> {
        let mut out = Vec::new();
        if self.format == Format::Csv {
            let file = self.file.map(|_| "file");
            let names = self.layout.columns().iter().map(String::as_str).chain(file).chain(COLUMNS);
            self.record(names, &mut out)?;
        }
        Ok(out)
    }

    /// Reads a row, has its text analysed, and adds its line to `out`; or tells what is wrong with the row, and adds
    /// nothing.
    pub fn encode(
        &self,
        reader: &mut RowReader<'_>,
        chunk: &Chunk,
        row: &RawRow,
        analyse: impl Fn(&str) -> Analysis,
        out: &mut Vec<u8>,
    ) -> Result<(), String> {
        let read = reader.read(chunk, row)?;
        let analysis = analyse(&read.text);
        let (id, line) = (read.id.as_ref(), row.line());
        match self.format {
            Format::JsonLines => json(&Record { id, file: self.file, line, analysis: &analysis }, out),
            Format::JsonLinesWithoutEvidence => {
                json(&Record { id, file: self.file, line, analysis: analysis.without_evidence() }, out)
            }
            Format::Csv => {
                let cells = self.layout.cells(&read)?;
                let cells = cells.into_iter().chain(self.file.map(Cow::Borrowed));
                self.record(cells.chain(summary(&analysis).map(Cow::Owned)).map(Cow::into_owned), out)
            }
        }
    }

    fn record<S: AsRef<[u8]>>(&self, cells: impl Iterator<Item = S>, out: &mut Vec<u8>) -> Result<(), String> {
        let mut writer = csv::WriterBuilder::new().delimiter(self.delimiter).buffer_capacity(1 << 10).from_writer(out);
        writer.write_record(cells).and_then(|()| Ok(writer.flush()?)).map_err(|error| error.to_string())
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

/// Where lines go.
pub enum Destination {
    Stdout(io::StdoutLock<'static>),
    /// Something that cannot be replaced: a device, a named pipe.
    Device(fs::File),
    /// A file beside the one that it replaces when complete.
    Aside(PathBuf, NamedTempFile),
}

impl Destination {
    pub fn open(path: Option<&Path>) -> Result<Destination, Failure> {
        let Some(path) = path else { return Ok(Destination::Stdout(io::stdout().lock())) };
        // Through links, so that the file is replaced and not the link.
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        match fs::metadata(&path) {
            Ok(known) if known.is_dir() => Err(Failure::at(&path, "is a directory")),
            Ok(known) if !known.is_file() => {
                let file = fs::OpenOptions::new().write(true).open(&path).map_err(|e| Failure::at(&path, e))?;
                Ok(Destination::Device(file))
            }
            known => {
                let aside = aside(&path, known.ok().map(|known| known.permissions()));
                aside.map(|aside| Destination::Aside(path.clone(), aside)).map_err(|e| Failure::at(&path, e))
            }
        }
    }

    pub fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        match self {
            Destination::Stdout(out) => Ok(out.write_all(bytes)?),
            Destination::Device(out) => Ok(out.write_all(bytes)?),
            Destination::Aside(path, out) => out.write_all(bytes).map_err(|e| Failure::at(path, e)),
        }
    }

    /// All is written: the file takes its place.
    pub fn complete(self) -> Result<(), Failure> {
        match self {
            Destination::Stdout(mut out) => Ok(out.flush()?),
            Destination::Device(mut out) => Ok(out.flush()?),
            Destination::Aside(path, file) => {
                file.persist(&path).map(|_| ()).map_err(|error| Failure::at(&path, error.error))
            }
        }
    }
}

/// A temporary file in the folder of `path`, with the permissions of the file that it replaces, or of a new one.
fn aside(path: &Path, permissions: Option<fs::Permissions>) -> io::Result<NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".doleance-");
    if let Some(permissions) = permissions.clone().or_else(new_file) {
        builder.permissions(permissions);
    }
    let file = builder.tempfile_in(folder)?;
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions)?;
    }
    Ok(file)
}

/// Readable by all, but for the mask of the user.
#[cfg(unix)]
fn new_file() -> Option<fs::Permissions> {
    Some(std::os::unix::fs::PermissionsExt::from_mode(0o666))
}

#[cfg(not(unix))]
fn new_file() -> Option<fs::Permissions> {
    None
}
