//! A chunk: some rows of one input, cut but not yet read.

use std::hash::Hasher;
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
    /// A line or a record, without its end.
    Line(Range<usize>),
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

    pub fn push_broken(&mut self, line: u64, what: &'static str) {
        self.rows.push(RawRow { line, content: Content::Broken(what) });
    }

    /// Hashes all that a row holds, its place included.
    pub fn hash_row(&self, row: &RawRow, hasher: &mut impl Hasher) {
        hasher.write_u64(row.line);
        match &row.content {
            Content::Line(range) => hasher.write(&self.bytes[range.clone()]),
            Content::Broken(what) => hasher.write(what.as_bytes()),
        }
    }

    /// What a row holds: a line or a record.
    pub fn line(&self, row: &RawRow) -> Result<&str, String> {
        match &row.content {
            Content::Line(range) => utf8(&self.bytes[range.clone()]),
            Content::Broken(what) => Err((*what).to_owned()),
        }
    }
}

pub fn utf8(bytes: &[u8]) -> Result<&str, String> {
    std::str::from_utf8(bytes).map_err(|error| {
        let byte = bytes.get(error.valid_up_to()).copied().unwrap_or_default();
        format!("invalid UTF-8 (byte 0x{byte:02X} after {} good ones)", error.valid_up_to())
    })
}
