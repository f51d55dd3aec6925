//! Encodings: from the bytes of an input to UTF-8. Bytes of no encoding stay as they are: the row that holds them is told
//! as a problem when its turn comes.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{DecoderResult, Encoding, ISO_8859_15, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use memchr::{memchr, memchr_iter, memrchr};

use super::buffer::LONGEST_ROW;

/// The country whose encodings are likelier.
const COUNTRY: &[u8] = b"fr";
/// Bytes of an input whose zeros tell UTF-16 that has no byte order mark.
const JUDGED: usize = 1 << 10;
/// Room asked for at once by the decoder of UTF-16.
const ROOM: usize = 1 << 12;

/// Something to tell about a line that is no reason to leave its row out.
#[derive(Debug)]
pub struct Notice {
    pub line: u64,
    pub what: String,
}

/// Decodes one input.
pub struct Decoder {
    /// The encoding that the user asked for.
    forced: Option<&'static Encoding>,
    /// How to decode, once the first bytes told it.
    mode: Option<Mode>,
    /// Line of the next byte, from 1.
    line: u64,
    notices: Vec<Notice>,
}

enum Mode {
    /// Encodings where the byte of a line feed is one: each line is decoded by itself, so that an input which changes
    /// half-way is read on both sides.
    Lines(Lines),
    /// UTF-16, from the first byte to the last.
    Units(encoding_rs::Decoder),
}

struct Lines {
    forced: Option<&'static Encoding>,
    /// The encoding of lines that are not UTF-8, guessed from the first of them.
    legacy: Option<&'static Encoding>,
    /// The encoding of the last line that was not plain ASCII.
    current: Option<&'static Encoding>,
    /// Whether a carriage return alone ends a line.
    returns: bool,
    /// Bytes of an unfinished line, known to hold no end.
    unfinished: usize,
}

impl Decoder {
    pub fn new(forced: Option<&'static Encoding>) -> Decoder {
        Decoder { forced, mode: None, line: 1, notices: Vec::new() }
    }

    /// Moves `raw` to the end of `out`, as UTF-8. An unfinished line stays in `raw`, unless the input has `ended` or the
    /// line is too long to be a row.
    pub fn decode(&mut self, raw: &mut Vec<u8>, ended: bool, out: &mut Vec<u8>) {
        if self.mode.is_none() {
            if !ended && is_too_short(raw) {
                return;
            }
            self.mode = Some(mode(self.forced, raw));
        }
        let from = out.len();
        match &mut self.mode {
            Some(Mode::Lines(lines)) => lines.decode(raw, ended, self.line, out, &mut self.notices),
            Some(Mode::Units(units)) => decode_units(units, raw, ended, self.line, out, &mut self.notices),
            None => {}
        }
        self.line += memchr_iter(b'\n', &out[from..]).count() as u64;
    }

    /// What there is to tell of the lines that were decoded since the last call.
    pub fn take_notices(&mut self) -> Vec<Notice> {
        std::mem::take(&mut self.notices)
    }
}

/// Whether more bytes are needed to tell how to decode: fewer than a byte order mark has, and no line yet.
fn is_too_short(raw: &[u8]) -> bool {
    raw.len() < 3 && memchr(b'\n', raw).is_none()
}

/// How to decode an input that starts with `raw`, from which a byte order mark goes.
fn mode(forced: Option<&'static Encoding>, raw: &mut Vec<u8>) -> Mode {
    let mark = Encoding::for_bom(raw);
    let judged = mark.map(|(encoding, _)| encoding).or_else(|| utf16(&raw[..raw.len().min(JUDGED)]));
    // Of UTF-16, the input knows best which of the two it is.
    let encoding = if forced.is_none_or(is_utf16) { judged.or(forced) } else { forced };
    if let Some((marked, length)) = mark
        && is_utf16(marked) == encoding.is_some_and(is_utf16)
    {
        raw.drain(..length);
    }
    match encoding.filter(|encoding| is_utf16(encoding)) {
        Some(encoding) => Mode::Units(encoding.new_decoder_without_bom_handling()),
        None => Mode::Lines(Lines::new(forced.filter(|forced| !is_utf16(forced)), raw)),
    }
}

fn is_utf16(encoding: &'static Encoding) -> bool {
    encoding == UTF_16LE || encoding == UTF_16BE
}

/// Tells UTF-16 by its zeros: of a text in French, nearly every other byte.
fn utf16(raw: &[u8]) -> Option<&'static Encoding> {
    let units = raw.len() / 2;
    let zeros = |first: usize| raw.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
    match (zeros(0), zeros(1)) {
        (0, low) if low > units / 2 => Some(UTF_16LE),
        (high, 0) if high > units / 2 => Some(UTF_16BE),
        _ => None,
    }
}

fn decode_units(
    units: &mut encoding_rs::Decoder,
    raw: &mut Vec<u8>,
    ended: bool,
    mut line: u64,
    out: &mut Vec<u8>,
    notices: &mut Vec<Notice>,
) {
    let mut read = 0;
    loop {
        let from = out.len();
        out.resize(from + ROOM + 2 * (raw.len() - read), 0);
        let (result, taken, put) = units.decode_to_utf8_without_replacement(&raw[read..], &mut out[from..], ended);
        out.truncate(from + put);
        read += taken;
        line += memchr_iter(b'\n', &out[from..]).count() as u64;
        match result {
            DecoderResult::OutputFull => {}
            DecoderResult::InputEmpty => break,
            DecoderResult::Malformed(..) => {
                out.extend_from_slice("\u{fffd}".as_bytes());
                notices.push(Notice { line, what: format!("invalid {}, read as \u{fffd}", units.encoding().name()) });
            }
        }
    }
    raw.clear();
}

impl Lines {
    fn new(forced: Option<&'static Encoding>, raw: &[u8]) -> Lines {
        let returns = memchr(b'\n', raw).is_none() && raw.iter().rev().skip(1).any(|byte| *byte == b'\r');
        Lines { forced, legacy: forced, current: None, returns, unfinished: 0 }
    }

    fn decode(&mut self, raw: &mut Vec<u8>, ended: bool, line: u64, out: &mut Vec<u8>, notices: &mut Vec<Notice>) {
        if self.returns {
            raw[self.unfinished..].iter_mut().filter(|byte| **byte == b'\r').for_each(|byte| *byte = b'\n');
        }
        let whole = memrchr(b'\n', &raw[self.unfinished..]).map_or(0, |at| self.unfinished + at + 1);
        let whole = if ended || raw.len() - whole > LONGEST_ROW { raw.len() } else { whole };
        self.unfinished = raw.len() - whole;
        if self.is_plain(&raw[..whole]) {
            out.extend_from_slice(&raw[..whole]);
        } else {
            self.decode_each(&raw[..whole], line, out, notices);
        }
        raw.drain(..whole);
    }

    /// Whether these lines stand as they are, and there is nothing to tell of them.
    fn is_plain(&mut self, lines: &[u8]) -> bool {
        if lines.is_ascii() {
            return true;
        }
        let plain = self.forced.is_none_or(|forced| forced == UTF_8)
            && self.current.is_none_or(|current| current == UTF_8)
            && std::str::from_utf8(lines).is_ok();
        if plain {
            self.current = Some(UTF_8);
        }
        plain
    }

    fn decode_each(&mut self, mut lines: &[u8], first: u64, out: &mut Vec<u8>, notices: &mut Vec<Notice>) {
        for number in first.. {
            let end = memchr(b'\n', lines).map_or(lines.len(), |at| at + 1);
            let line = &lines[..end];
            if line.is_empty() {
                break;
            }
            match self.decode_line(line, lines) {
                Some((encoding, text)) => {
                    out.extend_from_slice(text.as_bytes());
                    if let Some(before) = self.current.replace(encoding).filter(|before| *before != encoding) {
                        let what = format!("the encoding changes from {} to {}", before.name(), encoding.name());
                        notices.push(Notice { line: number, what });
                    }
                }
                None => out.extend_from_slice(line),
            }
            lines = &lines[end..];
        }
    }

    /// The encoding of a line and its text; nothing for plain ASCII, and for what is surely in no encoding. `sample`
    /// starts with the line.
    fn decode_line<'l>(&mut self, line: &'l [u8], sample: &[u8]) -> Option<(&'static Encoding, Cow<'l, str>)> {
        if line.is_ascii() {
            return None;
        }
        if self.forced.is_none_or(|forced| forced == UTF_8) {
            match std::str::from_utf8(line) {
                Ok(text) => return Some((UTF_8, Cow::Borrowed(text))),
                Err(_) if self.forced.is_some() => return None,
                Err(_) => {}
            }
        }
        let legacy = self.legacy.unwrap_or_else(|| guess(sample));
        let variant =
            if legacy == WINDOWS_1252 && self.forced.is_none() && is_latin9(line) { ISO_8859_15 } else { legacy };
        let text = variant.decode_without_bom_handling_and_without_replacement(line)?;
        // A character of UTF-8 that was cut is not another encoding.
        let sure = self.current == Some(legacy) || !has_utf8(line);
        if self.forced.is_none() && (!sure || text.chars().any(|c| matches!(c, '\u{80}'..='\u{9f}'))) {
            return None;
        }
        self.legacy = Some(legacy);
        Some((legacy, text))
    }
}

fn guess(sample: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    detector.guess(Some(COUNTRY), Utf8Detection::Deny)
}

/// Whether a line that is Windows-1252 or ISO-8859-15 must be the latter, which has no characters from 0x80 to 0x9F: by
/// the `œ` that would be `½` inside a word, or by the `€` that would be `¤`.
fn is_latin9(line: &[u8]) -> bool {
    let is_letter = |byte: Option<&u8>| byte.is_some_and(|b| b.is_ascii_alphabetic() || *b >= 0xC0);
    let is_word = |at: usize| is_letter(line.get(at + 1)) && (at == 0 || !line[at - 1].is_ascii_digit());
    let tells = |(at, byte): (usize, &u8)| *byte == 0xA4 || (matches!(byte, 0xBC | 0xBD) && is_word(at));
    !line.iter().any(|byte| matches!(byte, 0x80..=0x9F)) && line.iter().enumerate().any(tells)
}

/// Whether bytes that are not UTF-8 hold characters that are, beside ASCII.
fn has_utf8(bytes: &[u8]) -> bool {
    bytes.utf8_chunks().any(|chunk| !chunk.valid().is_ascii())
}
