//! Inputs: from the bytes of a file to rows, in chunks of bounded size. No row is lost: one that cannot be read comes
//! out as a problem in its place.

mod archive;
mod buffer;
mod chunk;
mod columns;
mod encoding;
mod layout;
mod meter;
mod objects;
#[cfg(feature = "parquet")]
mod parquet_file;
mod place;
mod records;
mod sniff;

use std::io;

use encoding_rs::Encoding;

use buffer::Buffer;
use records::Cutter;
use serde::Serialize;

pub use chunk::{Chunk, RawRow};
pub use layout::{Id, Layout, RowReader};
pub use meter::Meter;
pub use place::{Place, known};

/// How rows stand in an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Format {
    /// One JSON object a line.
    JsonLines,
    /// A header line, then records; quoted fields may hold line breaks.
    Csv,
    /// One text a line.
    Text,
}

/// What the user asked of the inputs; what was not asked is found in each input.
#[derive(Clone, Debug, Serialize)]
pub struct Wanted {
    #[serde(rename = "input-format")]
    pub format: Option<Format>,
    pub encoding: Option<&'static Encoding>,
    #[serde(rename = "text-column")]
    pub text: Option<String>,
    #[serde(rename = "id-column")]
    pub id: Option<String>,
}

/// Why an input cannot be used, or the rest of it.
#[derive(Debug)]
pub struct Unusable {
    /// Line, from 1, where there is one to blame.
    pub line: Option<u64>,
    pub what: String,
}

impl From<io::Error> for Unusable {
    fn from(error: io::Error) -> Unusable {
        Unusable { line: None, what: error.to_string() }
    }
}

/// Opens an input: what its rows look like, and the rows. `meter` counts what is read.
pub fn open(place: &Place, wanted: &Wanted, meter: &Meter) -> Result<(Layout, Chunks), Unusable> {
    let mut buffer = Buffer::new(place.open(meter)?, wanted.encoding);
    match sniff::sniff(&mut buffer, wanted, place.is_named_table())? {
        sniff::Found::Text => Ok((Layout::text(), Chunks::new(buffer, Split::Lines))),
        sniff::Found::JsonLines => {
            let mut chunks = Chunks::new(buffer, Split::FilledLines);
            let first = chunks.next().transpose()?;
            let layout = Layout::objects(first.as_ref(), wanted)?;
            Ok((layout, Chunks { ahead: first, ..chunks }))
        }
        sniff::Found::Csv { header, delimiter } => {
            buffer.consume(header);
            let line = buffer.line();
            let mut cutter = Cutter::new(delimiter);
            let mut header = Chunk::default();
            cutter.cut_one(&mut buffer, &mut header)?;
            let layout = Layout::table(&header, delimiter, wanted);
            let layout = layout.map_err(|what| Unusable { line: Some(line), what })?;
            let cutter = cutter.under(layout.columns().len());
            Ok((layout, Chunks::new(buffer, Split::Records(Box::new(cutter)))))
        }
    }
}

/// The rows of an input, in order, in chunks that hold what one read of the input gave: a live pipe gives its rows as
/// they come, a file as many as a buffer holds.
pub struct Chunks {
    buffer: Buffer,
    split: Split,
    /// A chunk that was read ahead.
    ahead: Option<Chunk>,
}

enum Split {
    /// Each line is a row.
    Lines,
    /// Each line that is not blank is a row.
    FilledLines,
    Records(Box<Cutter>),
}

impl Chunks {
    fn new(buffer: Buffer, split: Split) -> Chunks {
        Chunks { buffer, split, ahead: None }
    }
}

impl Iterator for Chunks {
    type Item = Result<Chunk, Unusable>;

    fn next(&mut self) -> Option<Result<Chunk, Unusable>> {
        if let Some(chunk) = self.ahead.take() {
            return Some(Ok(chunk));
        }
        let mut chunk = Chunk::default();
        let split = match &mut self.split {
            Split::Lines => self.buffer.split_lines(&mut chunk, |_| true),
            Split::FilledLines => self.buffer.split_lines(&mut chunk, |line| !line.trim_ascii().is_empty()),
            Split::Records(cutter) => cutter.cut(&mut self.buffer, &mut chunk),
        };
        chunk.add_notices(self.buffer.take_notices());
        match split {
            Err(error) => Some(Err(Unusable { line: Some(self.buffer.line()), what: error.to_string() })),
            Ok(()) if chunk.is_empty() => None,
            Ok(()) => Some(Ok(chunk)),
        }
    }
}
