//! The bytes of an input that were read and not yet cut into rows.

use std::io::{self, ErrorKind, Read};

use memchr::{memchr, memchr_iter};

use super::chunk::Chunk;

/// Bytes asked of the input at once: much more than a row, much less than a cache.
const READ: usize = 1 << 18;
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

pub struct Buffer {
    source: Box<dyn Read + Send>,
    bytes: Vec<u8>,
    /// Start of what is left.
    at: usize,
    /// Line of what is left, from 1.
    line: u64,
}

impl Buffer {
    pub fn new(source: Box<dyn Read + Send>) -> Buffer {
        Buffer { source, bytes: Vec::new(), at: 0, line: 1 }
    }

    /// What is left of what was read.
    pub fn rest(&self) -> &[u8] {
        &self.bytes[self.at..]
    }

    /// Line where what is left starts, from 1.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// Reads once more; `false` at the end of the input.
    pub fn fill(&mut self) -> io::Result<bool> {
        self.bytes.drain(..self.at);
        self.at = 0;
        let from = self.bytes.len();
        self.bytes.resize(from + READ, 0);
        let read = loop {
            match self.source.read(&mut self.bytes[from..]) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                read => break read,
            }
        };
        self.bytes.truncate(from + read.as_ref().copied().unwrap_or_default());
        Ok(read? > 0)
    }

    /// Done with the next `count` bytes.
    pub fn consume(&mut self, count: usize) {
        self.line += memchr_iter(b'\n', &self.rest()[..count]).count() as u64;
        self.at += count;
    }

    pub fn skip_byte_order_mark(&mut self) -> io::Result<()> {
        while self.rest().len() < BYTE_ORDER_MARK.len() && self.fill()? {}
        if self.rest().starts_with(BYTE_ORDER_MARK) {
            self.at += BYTE_ORDER_MARK.len();
        }
        Ok(())
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
}
