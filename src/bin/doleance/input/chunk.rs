//! A chunk: some rows of one input, cut but not yet read.

use std::ops::Range;

use super::encoding::Notice;

/// Rows of a chunk at most.
const MOST_ROWS: usize = 4096;
/// Bytes of a chunk at most, plus one row.
const MOST_BYTES: usize = 1 << 22;

/// Some consecutive rows of one input.
#[derive(Debug, Default)]
pub struct Chunk {
    bytes: Vec<u8>,
    /// Ends of the fields of the records, in `bytes`.
    ends: Vec<usize>,
    rows: Vec<RawRow>,
    notices: Vec<Notice>,
}

/// A row as it stands in its input.
#[derive(Debug)]
pub struct RawRow {
    line: u64,
    content: Content,
}

#[derive(Debug)]
enum Content {
    /// A line, without its end.
    Line(Range<usize>),
    /// The fields of a record, unquoted, end to end, and their ends.
    Fields(Range<usize>, Range<usize>),
    /// What is wrong with a row that cannot even be cut.
    Broken(&'static str),
}

impl RawRow {
    /// Line where it starts, from 1.
    pub fn line(&self) -> u64 {
        self.line
    }
}

impl Chunk {
    pub fn rows(&self) -> &[RawRow] {
        &self.rows
    }

    /// What there is to tell of lines that were read with these rows.
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }

    pub fn add_notices(&mut self, notices: Vec<Notice>) {
        self.notices.extend(notices);
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub fn is_full(&self) -> bool {
        self.rows.len() >= MOST_ROWS || self.bytes.len() >= MOST_BYTES
    }

    pub fn push_line(&mut self, line: u64, bytes: &[u8]) {
        let from = self.bytes.len();
        self.bytes.extend_from_slice(bytes);
        self.rows.push(RawRow { line, content: Content::Line(from..self.bytes.len()) });
    }

    /// Adds a record: its fields end to end, and where each ends there.
    pub fn push_record(&mut self, line: u64, fields: &[u8], ends: &[usize]) {
        let (from, first) = (self.bytes.len(), self.ends.len());
        self.bytes.extend_from_slice(fields);
        self.ends.extend(ends.iter().map(|end| from + end));
        let content = Content::Fields(from..self.bytes.len(), first..self.ends.len());
        self.rows.push(RawRow { line, content });
    }

    pub fn push_broken(&mut self, line: u64, what: &'static str) {
        self.rows.push(RawRow { line, content: Content::Broken(what) });
    }

    /// A row that is a line.
    pub fn line(&self, row: &RawRow) -> Result<&str, String> {
        match &row.content {
            Content::Line(range) | Content::Fields(range, _) => utf8(&self.bytes[range.clone()]),
            Content::Broken(what) => Err((*what).to_owned()),
        }
    }

    /// A row that is a record: its fields.
    pub fn fields(&self, row: &RawRow) -> Result<Vec<&str>, String> {
        let (mut from, ends) = match &row.content {
            Content::Fields(range, ends) => (range.start, ends.clone()),
            Content::Line(_) => return self.line(row).map(|line| vec![line]),
            Content::Broken(what) => return Err((*what).to_owned()),
        };
        let field = |&end: &usize| {
            let start = std::mem::replace(&mut from, end);
            utf8(&self.bytes[start..end])
        };
        self.ends[ends].iter().map(field).collect()
    }
}

fn utf8(bytes: &[u8]) -> Result<&str, String> {
    std::str::from_utf8(bytes).map_err(|error| {
        let byte = bytes.get(error.valid_up_to()).copied().unwrap_or_default();
        format!("invalid UTF-8 (byte 0x{byte:02X} after {} good ones)", error.valid_up_to())
    })
}
