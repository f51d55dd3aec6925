//! CSV: cuts an input into records.
//!
//! `csv-core` reads; what is kept here is the line of each record, and what to do about a quote that is never closed: its
//! line is a problem, and reading goes on at the next line rather than swallow the rest of the file.

use std::io;

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use super::buffer::Buffer;
use super::chunk::Chunk;

/// A record longer than this has a quote that is never closed.
const LONGEST: usize = 1 << 24;

pub struct Records {
    reader: Reader,
    fields: Vec<u8>,
    ends: Vec<usize>,
}

/// What the next bytes hold.
enum Next {
    /// A record: bytes in the input, bytes of the fields, number of fields.
    Record(usize, usize, usize),
    /// A record that never ends.
    Unclosed,
    /// A record whose end was not read yet.
    Partial,
    /// The end of the input.
    End,
}

impl Records {
    pub fn new(delimiter: u8) -> Records {
        let reader = ReaderBuilder::new().delimiter(delimiter).build();
        Records { reader, fields: vec![0; 1 << 12], ends: vec![0; 32] }
    }

    /// Moves records into `chunk`, until it is full or what was read is used up; reads only for the first.
    pub fn split(&mut self, buffer: &mut Buffer, chunk: &mut Chunk) -> io::Result<()> {
        while !chunk.is_full() && self.split_one(buffer, chunk)? {}
        Ok(())
    }

    /// Moves a record into `chunk`; `false` where there is none to move.
    pub fn split_one(&mut self, buffer: &mut Buffer, chunk: &mut Chunk) -> io::Result<bool> {
        let next = self.next(buffer, chunk.is_empty())?;
        match next {
            Next::Record(read, fields, ends) => {
                chunk.push_record(buffer.line(), &self.fields[..fields], &self.ends[..ends]);
                buffer.consume(read);
            }
            Next::Unclosed => {
                chunk.push_broken(buffer.line(), "a quoted field is never closed");
                let line = memchr::memchr(b'\n', buffer.rest()).map_or(buffer.rest().len(), |at| at + 1);
                buffer.consume(line);
            }
            Next::Partial | Next::End => {}
        }
        Ok(matches!(next, Next::Record(..) | Next::Unclosed))
    }

    /// Reads a record from the start of the buffer, which reads on only where `wait` says so.
    fn next(&mut self, buffer: &mut Buffer, wait: bool) -> io::Result<Next> {
        loop {
            let blank = buffer.rest().iter().take_while(|b| matches!(b, b'\n' | b'\r')).count();
            buffer.consume(blank);
            if !buffer.rest().is_empty() {
                break;
            }
            if !wait || !buffer.fill()? {
                return Ok(Next::End);
            }
        }
        self.reader.reset();
        let (mut read, mut written, mut fields) = (0, 0, 0);
        let mut ended = false;
        loop {
            // Outside of quotes, a line break ends the last record of an input that has none there.
            let input = if ended { b"\n" } else { &buffer.rest()[read..] };
            let (result, taken, put, ends) =
                self.reader.read_record(input, &mut self.fields[written..], &mut self.ends[fields..]);
            read += if ended { 0 } else { taken };
            written += put;
            fields += ends;
            match result {
                ReadRecordResult::Record => return Ok(Next::Record(read, written, fields)),
                ReadRecordResult::OutputFull => self.fields.resize(2 * self.fields.len(), 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(2 * self.ends.len(), 0),
                ReadRecordResult::InputEmpty if ended || read > LONGEST => return Ok(Next::Unclosed),
                ReadRecordResult::InputEmpty if !wait => return Ok(Next::Partial),
                ReadRecordResult::InputEmpty => ended = !buffer.fill()?,
                ReadRecordResult::End => return Ok(Next::End),
            }
        }
    }
}
