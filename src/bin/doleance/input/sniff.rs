//! Tells the format of an input by its first line that is not blank.

use std::io;

use memchr::{memchr, memchr_iter, memrchr};

use super::buffer::Buffer;
use super::{Format, Wanted, columns};

/// Delimiters that are looked for; of two that split a header as well, the first.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// A longer first line is judged by its start.
const LONGEST: usize = 1 << 20;
/// Lines of a header at most.
const HEADER_LINES: usize = 16;
/// Bytes of an input where a zero tells that it is no text.
const JUDGED: usize = 1 << 10;

/// What an input is.
pub enum Found {
    JsonLines,
    /// The byte where the header starts, after blank lines, and the delimiter.
    Csv {
        header: usize,
        delimiter: u8,
    },
    Text,
}

pub fn sniff(buffer: &mut Buffer, wanted: &Wanted, named_table: bool) -> io::Result<Found> {
    let (header, line) = first_line(buffer)?;
    if wanted.format.is_none() && memchr(0, &buffer.rest()[..buffer.rest().len().min(JUDGED)]).is_some() {
        return Err(io::Error::other("neither text nor an archive that is known: it holds zeros"));
    }
    if let Some(delimiter) = separator(&line).filter(|_| matches!(wanted.format, None | Some(Format::Csv))) {
        let end = memchr(b'\n', &buffer.rest()[header..]).map_or(buffer.rest().len(), |at| header + at + 1);
        return Ok(Found::Csv { header: end, delimiter });
    }
    let is_text = |name: &str| columns::is_text(name) || wanted.text.as_deref() == Some(name);
    let (known, delimiter) = delimiter(&line, is_text);
    Ok(match wanted.format {
        Some(Format::JsonLines) => Found::JsonLines,
        Some(Format::Csv) => Found::Csv { header, delimiter },
        Some(Format::Text) => Found::Text,
        None if line.trim_start().starts_with('{') => Found::JsonLines,
        // Who names a column has columns.
        None if known || named_table || wanted.text.is_some() => Found::Csv { header, delimiter },
        None => Found::Text,
    })
}

/// Where the first line that is not blank starts, and that line without its end.
fn first_line(buffer: &mut Buffer) -> io::Result<(usize, String)> {
    loop {
        let rest = buffer.rest();
        let blank = rest.iter().take_while(|b| b.is_ascii_whitespace()).count();
        let start = memrchr(b'\n', &rest[..blank]).map_or(0, |at| at + 1);
        let end = line_end(&rest[blank..]).map(|at| blank + at);
        if end.is_some() || rest.len() > LONGEST || !buffer.fill()? {
            let line = &buffer.rest()[start..];
            let line = &line[..end.map_or(line.len(), |end| end - start)];
            return Ok((start, String::from_utf8_lossy(line).trim_end_matches('\r').to_owned()));
        }
    }
}

/// The end of the line that starts `bytes`: of a header whose quotes hold line breaks, the last of its lines, where it was
/// read.
fn line_end(bytes: &[u8]) -> Option<usize> {
    let closed = |end: &usize| memchr_iter(b'"', &bytes[..*end]).count().is_multiple_of(2);
    memchr_iter(b'\n', bytes).take(HEADER_LINES).find(closed).or_else(|| memchr(b'\n', bytes))
}

/// The delimiter that the first line of a table names: `sep=;`.
fn separator(line: &str) -> Option<u8> {
    match line.trim_matches('"').as_bytes() {
        [s, e, p, b'=', delimiter] if [*s, *e, *p].eq_ignore_ascii_case(b"sep") => Some(*delimiter),
        _ => None,
    }
}

/// The delimiter of a header, and whether one of several columns is known for texts. A name counts as it stands, with
/// the spaces around it: « Service nul, message, à fuir » is no header.
fn delimiter(header: &str, is_text: impl Fn(&str) -> bool) -> (bool, u8) {
    let judged = DELIMITERS.map(|delimiter| {
        let names = names(header, delimiter);
        let known = names.len() > 1 && names.iter().any(|name| name.trim() == name && is_text(name));
        (known, names.len(), delimiter)
    });
    let best = judged.into_iter().rev().max_by_key(|(known, columns, _)| (*known, *columns));
    best.map_or((false, DELIMITERS[0]), |(known, _, delimiter)| (known, delimiter))
}

fn names(header: &str, delimiter: u8) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).delimiter(delimiter).from_reader(header.as_bytes());
    let first = reader.records().next().and_then(Result::ok);
    first.map(|names| names.iter().map(str::to_owned).collect()).unwrap_or_default()
}
