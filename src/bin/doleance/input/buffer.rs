//! What was read of an input, as UTF-8, and not yet cut into rows.

use std::io::{self, ErrorKind, Read};

use encoding_rs::Encoding;
use memchr::{memchr, memchr_iter};

use super::chunk::Chunk;
use super::encoding::{Decoder, Notice};

/// Bytes asked of the input at once: much more than a row, much less than a cache.
const READ: usize = 1 << 18;
/// A row of more bytes is none: the memory of a run has a bound whatever its input.
pub const LONGEST_ROW: usize = 1 << 24;
pub const TOO_LONG: &str = "a line of more than 16 MB";

pub struct Buffer {
    source: Box<dyn Read + Send>,
    decoder: Decoder,
    /// Bytes that are not decoded yet.
    raw: Vec<u8>,
    /// Whether the source has no more.
    ended: bool,
    bytes: Vec<u8>,
    /// Start of what is left.
    at: usize,
    /// Line of what is left, from 1.
    line: u64,
}

impl Buffer {
    pub fn new(source: Box<dyn Read + Send>, encoding: Option<&'static Encoding>) -> Buffer {
        let decoder = Decoder::new(encoding);
        Buffer { source, decoder, raw: Vec::new(), ended: false, bytes: Vec::new(), at: 0, line: 1 }
    }

    /// What is left of what was read.
    pub fn rest(&self) -> &[u8] {
        &self.bytes[self.at..]
    }

    /// Line where what is left starts, from 1.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// Reads on; `false` at the end of the input.
    pub fn fill(&mut self) -> io::Result<bool> {
        self.bytes.drain(..self.at);
        self.at = 0;
        let from = self.bytes.len();
        while self.bytes.len() == from && !self.ended {
            self.ended = self.read()? == 0;
            self.decoder.decode(&mut self.raw, self.ended, &mut self.bytes);
        }
        Ok(self.bytes.len() > from)
    }

    /// Reads once.
    fn read(&mut self) -> io::Result<usize> {
        let from = self.raw.len();
        self.raw.resize(from + READ, 0);
        let read = loop {
            match self.source.read(&mut self.raw[from..]) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                read => break read,
            }
        };
        self.raw.truncate(from + read.as_ref().copied().unwrap_or_default());
        read
    }

    /// What there is to tell of the lines that were read since the last call.
    pub fn take_notices(&mut self) -> Vec<Notice> {
        self.decoder.take_notices()
    }

    /// Done with the next `count` bytes.
    pub fn consume(&mut self, count: usize) {
        self.line += memchr_iter(b'\n', &self.rest()[..count]).count() as u64;
        self.at += count;
    }

    /// Moves lines into `chunk`, those that `keep` wants, until it is full or what was read is used up; reads only for
    /// the first.
    pub fn split_lines(&mut self, chunk: &mut Chunk, keep: impl Fn(&[u8]) -> bool) -> io::Result<()> {
        let mut searched = 0;
        while !chunk.is_full() {
            let found = memchr(b'\n', &self.rest()[searched..]).map(|at| searched + at);
            if found.is_none() && !chunk.is_empty() {
                break;
            }
            searched = self.rest().len();
            if found.is_none() && searched > LONGEST_ROW {
                let line = self.line;
                self.skip_line()?;
                chunk.push_broken(line, TOO_LONG);
                break;
            }
            if found.is_none() && self.fill()? {
                continue;
            }
            let end = found.unwrap_or(searched);
            let line = &self.rest()[..end];
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            if keep(line) && (found.is_some() || !line.is_empty()) {
                chunk.push_line(self.line, line);
            }
            if found.is_none() {
                self.consume(end);
                break;
            }
            self.consume(end + 1);
            searched = 0;
        }
        Ok(())
    }

    /// Done with the rest of a line, however long.
    pub fn skip_line(&mut self) -> io::Result<()> {
        loop {
            let end = memchr(b'\n', self.rest());
            self.consume(end.map_or(self.rest().len(), |at| at + 1));
            if end.is_some() || !self.fill()? {
                return Ok(());
            }
        }
    }
}
