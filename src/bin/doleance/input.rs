//! Inputs: from the bytes of a file to rows, in chunks of bounded size. No row is lost: one that cannot be read comes
//! out as a problem in its place.

mod buffer;
mod chunk;
mod columns;
mod layout;
mod objects;
mod records;
mod sniff;

use std::fs::File;
use std::io::{self, Read};
use std::path::PathBuf;

use buffer::Buffer;
use records::Records;

pub use chunk::{Chunk, RawRow};
pub use layout::{Id, Layout};

/// Where an input comes from.
#[derive(Clone, Debug)]
pub enum Place {
    Stdin,
    File(PathBuf),
}

impl Place {
    /// The name that messages and the output give it.
    pub fn name(&self) -> String {
        match self {
            Place::Stdin => "<stdin>".to_owned(),
            Place::File(path) => path.display().to_string(),
        }
    }

    fn open(&self) -> io::Result<Box<dyn Read + Send>> {
        Ok(match self {
            Place::Stdin => Box::new(io::stdin()),
            Place::File(path) => Box::new(File::open(path)?),
        })
    }

    /// Whether its name says that it is a table.
    fn is_named_table(&self) -> bool {
        let Place::File(path) = self else { return false };
        path.extension().is_some_and(|e| e.eq_ignore_ascii_case("csv") || e.eq_ignore_ascii_case("tsv"))
    }
}

/// How rows stand in an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// One JSON object a line.
    JsonLines,
    /// A header line, then records; quoted fields may hold line breaks.
    Csv,
    /// One text a line.
    Text,
}

/// What the user asked of the inputs; what was not asked is found in each input.
#[derive(Clone, Debug)]
pub struct Wanted {
    pub format: Option<Format>,
    pub text: Option<String>,
    pub id: Option<String>,
}

/// Why an input cannot be used at all.
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

/// Opens an input: what its rows look like, and the rows.
pub fn open(place: &Place, wanted: &Wanted) -> Result<(Layout, Chunks), Unusable> {
    let mut buffer = Buffer::new(place.open()?);
    buffer.skip_byte_order_mark()?;
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
            let mut records = Records::new(delimiter);
            let mut header = Chunk::default();
            records.split_one(&mut buffer, &mut header)?;
            let layout = Layout::table(&header, delimiter, wanted);
            let layout = layout.map_err(|what| Unusable { line: Some(line), what })?;
            Ok((layout, Chunks::new(buffer, Split::Records(Box::new(records)))))
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
    Records(Box<Records>),
}

impl Chunks {
    fn new(buffer: Buffer, split: Split) -> Chunks {
        Chunks { buffer, split, ahead: None }
    }
}

impl Iterator for Chunks {
    type Item = io::Result<Chunk>;

    fn next(&mut self) -> Option<io::Result<Chunk>> {
        if let Some(chunk) = self.ahead.take() {
            return Some(Ok(chunk));
        }
        let mut chunk = Chunk::default();
        let split = match &mut self.split {
            Split::Lines => self.buffer.split_lines(&mut chunk, |_| true),
            Split::FilledLines => self.buffer.split_lines(&mut chunk, |line| !line.trim_ascii().is_empty()),
            Split::Records(records) => records.split(&mut self.buffer, &mut chunk),
        };
        match split {
            Err(error) => Some(Err(error)),
            Ok(()) if chunk.is_empty() => None,
            Ok(()) => Some(Ok(chunk)),
        }
    }
}
