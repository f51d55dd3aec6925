//! CSV: cuts an input into records, and a record into fields.
//!
//! The cutter only follows quotes, so that one thread can cut for many that read; `csv-core` reads the fields. A quote that
//! is never closed costs its own line, not the rest of the file.

use std::io;

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use memchr::{memchr, memchr3, memrchr};

use super::buffer::{Buffer, LONGEST_ROW, TOO_LONG};
use super::chunk::{Chunk, utf8};

const QUOTE: u8 = b'"';
const UNCLOSED: &str = "a quoted field is never closed";

/// Cuts records.
pub struct Cutter {
    delimiter: u8,
    /// Fields of the header; 0 before it.
    columns: usize,
    fields: FieldReader,
}

/// How far a record was looked at.
#[derive(Clone, Copy, Default)]
struct Progress {
    at: usize,
    /// Start of the quoted field that goes on there.
    quoted: Option<usize>,
}

/// Where a record ends.
enum End {
    At(usize),
    /// Nowhere: a quote is never closed.
    Never,
    /// Later than what was read.
    Later,
}

impl Cutter {
    pub fn new(delimiter: u8) -> Cutter {
        Cutter { delimiter, columns: 0, fields: FieldReader::new(delimiter) }
    }

    /// A cutter of the records under a header of so many columns.
    pub fn under(self, columns: usize) -> Cutter {
        Cutter { columns, ..self }
    }

    /// Moves records into `chunk`, until it is full or what was read is used up; reads only for the first.
    pub fn cut(&mut self, buffer: &mut Buffer, chunk: &mut Chunk) -> io::Result<()> {
        while !chunk.is_full() && self.cut_one(buffer, chunk)? {}
        Ok(())
    }

    /// Moves a record into `chunk`; `false` where there is none to move.
    pub fn cut_one(&mut self, buffer: &mut Buffer, chunk: &mut Chunk) -> io::Result<bool> {
        if !skip_blank(buffer, chunk)? {
            return Ok(false);
        }
        let mut progress = Progress::default();
        let mut ended = false;
        let end = loop {
            match self.end(buffer.rest(), &mut progress) {
                End::Later if ended => break progress.last(buffer.rest().len()),
                End::Later if progress.at > LONGEST_ROW => break None,
                End::Later if !chunk.is_empty() => return Ok(false),
                End::Later => ended = !buffer.fill()?,
                End::Never => break None,
                End::At(end) => break Some(end),
            }
        };
        if let Some(end) = end {
            chunk.push_line(buffer.line(), &buffer.rest()[..end]);
            buffer.consume(end);
        } else {
            let endless = progress.quoted.is_none() && progress.at > LONGEST_ROW;
            chunk.push_broken(buffer.line(), if endless { TOO_LONG } else { UNCLOSED });
            buffer.skip_line()?;
        }
        Ok(true)
    }

    /// Where the record ends that starts `bytes`, looking on from `progress`.
    fn end(&mut self, bytes: &[u8], progress: &mut Progress) -> End {
        loop {
            let rest = &bytes[progress.at..];
            let found =
                if progress.quoted.is_some() { memchr(QUOTE, rest) } else { memchr3(QUOTE, b'\n', b'\r', rest) };
            let Some(at) = found.map(|found| progress.at + found) else {
                progress.at = bytes.len();
                return End::Later;
            };
            *progress = match (progress.quoted, bytes.get(at + 1)) {
                (None, _) if bytes[at] != QUOTE => return End::At(at),
                (None, _) => {
                    let opens = at == 0 || bytes[at - 1] == self.delimiter;
                    Progress { at: at + 1, quoted: opens.then_some(at) }
                }
                // Whether it closes the field shows in the next byte.
                (Some(_), None) => {
                    progress.at = at;
                    return End::Later;
                }
                (Some(open), Some(&QUOTE)) => Progress { at: at + 2, quoted: Some(open) },
                (Some(open), Some(&after)) => {
                    let closes = matches!(after, b'\n' | b'\r') || after == self.delimiter;
                    if !closes && self.is_next_record(&bytes[open..], at - open) {
                        return End::Never;
                    }
                    Progress { at: at + 1, quoted: None }
                }
            };
        }
    }

    /// Whether a quoted field runs over into the next records: the quote at `at`, which closes it in the middle of a text,
    /// stands on another line than the one that opens it, and this line is a record by itself.
    fn is_next_record(&mut self, field: &[u8], at: usize) -> bool {
        let Some(start) = memrchr(b'\n', &field[..at]).map(|end| end + 1) else { return false };
        let line = &field[start..];
        let line = &line[..memchr(b'\n', line).unwrap_or(line.len())];
        let fields = utf8(line).and_then(|line| self.fields.read(line));
        self.columns > 1 && fields.is_ok_and(|fields| fields.len() == self.columns)
    }
}

impl Progress {
    /// The end of a record at the end of the input.
    fn last(self, length: usize) -> Option<usize> {
        // An open quote is closed by the last byte, where there is one to look at.
        (self.quoted.is_none() || self.at < length).then_some(length)
    }
}

/// Passes over line breaks; `false` where no record follows. Reads only for the first record of `chunk`.
fn skip_blank(buffer: &mut Buffer, chunk: &Chunk) -> io::Result<bool> {
    loop {
        let blank = buffer.rest().iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
        buffer.consume(blank);
        if !buffer.rest().is_empty() {
            return Ok(true);
        }
        if !chunk.is_empty() || !buffer.fill()? {
            return Ok(false);
        }
    }
}

/// Reads the fields of one record after the other.
pub struct FieldReader {
    delimiter: u8,
    reader: Reader,
    text: Vec<u8>,
    ends: Vec<usize>,
}

/// The fields of a record, unquoted.
#[derive(Clone, Copy)]
pub struct Fields<'r> {
    /// End to end.
    text: &'r str,
    ends: &'r [usize],
}

impl FieldReader {
    pub fn new(delimiter: u8) -> FieldReader {
        let reader = ReaderBuilder::new().delimiter(delimiter).build();
        FieldReader { delimiter, reader, text: vec![0; 1 << 12], ends: vec![0; 32] }
    }

    /// Reads a record.
    pub fn read(&mut self, record: &str) -> Result<Fields<'_>, String> {
        let record = record.as_bytes();
        self.reader.reset();
        let (mut read, mut length, mut count) = (0, 0, 0);
        loop {
            // A line break ends the record, outside of quotes.
            let input = if read < record.len() { &record[read..] } else { b"\n" };
            let (result, taken, put, ends) =
                self.reader.read_record(input, &mut self.text[length..], &mut self.ends[count..]);
            let whole = read >= record.len();
            (read, length, count) = (read + taken, length + put, count + ends);
            match result {
                ReadRecordResult::Record => break,
                ReadRecordResult::OutputFull => self.text.resize(2 * self.text.len(), 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(2 * self.ends.len(), 0),
                ReadRecordResult::InputEmpty if !whole => {}
                ReadRecordResult::InputEmpty | ReadRecordResult::End => return Err(UNCLOSED.to_owned()),
            }
        }
        Ok(Fields { text: utf8(&self.text[..length])?, ends: &self.ends[..count] })
    }
}

/// A reader with buffers of its own. (A copy of a built reader of `csv-core` loses what its tables mean.)
impl Clone for FieldReader {
    fn clone(&self) -> FieldReader {
        FieldReader::new(self.delimiter)
    }
}

impl<'r> Fields<'r> {
    pub fn len(self) -> usize {
        self.ends.len()
    }

    /// The field of a column; nothing where the record is too short.
    pub fn get(self, column: usize) -> &'r str {
        let end = |column: usize| self.ends.get(column).copied().unwrap_or(self.text.len());
        let start = column.checked_sub(1).map_or(0, end);
        self.text.get(start..end(column)).unwrap_or_default()
    }

    pub fn iter(self) -> impl Iterator<Item = &'r str> {
        (0..self.len()).map(move |column| self.get(column))
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use proptest::prelude::*;

    use super::*;

    /// A source that gives a few bytes at a time, as a pipe may.
    struct Dripping(std::io::Cursor<Vec<u8>>, usize);

    impl Read for Dripping {
        fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
            let most = out.len().min(self.1);
            self.0.read(&mut out[..most])
        }
    }

    /// Lines, fields and problems of what is cut and read.
    fn read(input: &str, at_once: usize) -> Vec<(u64, Result<Vec<String>, String>)> {
        let source = Dripping(std::io::Cursor::new(input.as_bytes().to_vec()), at_once);
        let mut buffer = Buffer::new(Box::new(source), None);
        let (mut cutter, mut fields) = (Cutter::new(b';'), FieldReader::new(b';'));
        let mut rows = Vec::new();
        loop {
            let mut chunk = Chunk::default();
            cutter.cut(&mut buffer, &mut chunk).unwrap();
            if chunk.is_empty() {
                return rows;
            }
            for row in chunk.rows() {
                let read = chunk.line(row).and_then(|record| fields.read(record));
                rows.push((row.line(), read.map(|fields| fields.iter().map(str::to_owned).collect())));
            }
        }
    }

    fn expected(input: &str) -> Vec<Vec<String>> {
        let mut builder = csv::ReaderBuilder::new();
        let mut reader = builder.has_headers(false).flexible(true).delimiter(b';').from_reader(input.as_bytes());
        reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    /// Some of what makes a table.
    fn tables() -> impl Strategy<Value = String> {
        let pieces = prop::sample::select(vec![";", ";", "\"", "\"", "\n", "\r\n", "é", " ", "mot"]);
        prop::collection::vec(pieces, 0..40).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn records_are_those_of_the_csv_crate_however_they_are_read(input in tables(), at_once in 1_usize..9) {
            let rows = read(&input, at_once);
            prop_assert_eq!(&rows, &read(&input, 1 << 10));
            // A quote that is never closed is told, where the crate takes all that follows.
            if rows.iter().all(|(_, row)| row.is_ok()) {
                prop_assert_eq!(rows.into_iter().filter_map(|(_, row)| row.ok()).collect::<Vec<_>>(), expected(&input));
            }
        }
    }
}
