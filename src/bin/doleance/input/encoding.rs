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
/// Bytes at the start of a line that tell that it is not UTF-16.
const NO_UNITS: usize = 4;
const UTF8_MARK: &[u8] = "\u{feff}".as_bytes();
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
    Units(Units),
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

/// UTF-16.
struct Units {
    forced: Option<&'static Encoding>,
    decoder: encoding_rs::Decoder,
    /// Whether a line was ended by the last unit.
    line_ended: bool,
}

impl Decoder {
    pub fn new(forced: Option<&'static Encoding>) -> Decoder {
        Decoder { forced, mode: None, line: 1, notices: Vec::new() }
    }

    /// Moves `raw` to the end of `out`, as UTF-8. An unfinished line stays in `raw`, unless the input has `ended`.
    pub fn decode(&mut self, raw: &mut Vec<u8>, ended: bool, out: &mut Vec<u8>) {
        if self.mode.is_none() && (ended || !is_too_short(raw)) {
            self.mode = Some(mode(self.forced, raw));
        }
        loop {
            let from = out.len();
            let change = match &mut self.mode {
                Some(Mode::Lines(lines)) => lines.decode(raw, ended, self.line, out, &mut self.notices),
                Some(Mode::Units(units)) => units.decode(raw, ended, self.line, out, &mut self.notices),
                None => None,
            };
            self.line += memchr_iter(b'\n', &out[from..]).count() as u64;
            let Some((mode, what)) = change else { break };
            self.notices.push(Notice { line: self.line, what });
            self.mode = Some(mode);
        }
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
    // Of UTF-16, the input knows best which of the two it is.
    match forced.filter(|forced| !is_utf16(forced)).map_or_else(|| utf16(raw).or(forced), |_| None) {
        Some(encoding) => Mode::Units(Units::new(encoding, forced, raw)),
        None => {
            if raw.starts_with(UTF8_MARK) {
                raw.drain(..UTF8_MARK.len());
            }
            Mode::Lines(Lines::new(forced, raw))
        }
    }
}

fn is_utf16(encoding: &'static Encoding) -> bool {
    encoding == UTF_16LE || encoding == UTF_16BE
}

/// Tells UTF-16 by its mark or by its zeros: of a text in French, nearly every other byte.
fn utf16(raw: &[u8]) -> Option<&'static Encoding> {
    if let Some((marked, _)) = Encoding::for_bom(raw) {
        return Some(marked).filter(|marked| is_utf16(marked));
    }
    let raw = &raw[..raw.len().min(JUDGED)];
    let units = raw.len() / 2;
    let zeros = |first: usize| raw.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
    match raw {
        [_, 0, ..] if zeros(0) == 0 && 2 * zeros(1) > units => Some(UTF_16LE),
        [0, _, ..] if zeros(1) == 0 && 2 * zeros(0) > units => Some(UTF_16BE),
        _ => None,
    }
}

impl Units {
    /// Units that start `raw`, from which a byte order mark goes.
    fn new(encoding: &'static Encoding, forced: Option<&'static Encoding>, raw: &mut Vec<u8>) -> Units {
        let mark = Encoding::for_bom(raw).filter(|(marked, _)| is_utf16(marked));
        raw.drain(..mark.map_or(0, |(_, length)| length));
        Units { forced, decoder: encoding.new_decoder_without_bom_handling(), line_ended: false }
    }

    fn decode(
        &mut self,
        raw: &mut Vec<u8>,
        ended: bool,
        line: u64,
        out: &mut Vec<u8>,
        notices: &mut Vec<Notice>,
    ) -> Option<(Mode, String)> {
        let end = self.forced.map_or_else(|| self.end(raw), |_| None);
        let changed = end.is_some_and(|end| raw.len() - end >= NO_UNITS);
        let whole = end.filter(|_| changed || !ended).unwrap_or(if ended { raw.len() } else { raw.len() & !1 });
        self.decode_whole(&raw[..whole], ended || changed, line, out, notices);
        if whole > 0 {
            self.line_ended = raw[..whole].ends_with(self.line_feed());
        }
        raw.drain(..whole);
        let what = || format!("the encoding changes from {}", self.decoder.encoding().name());
        changed.then(|| (Mode::Lines(Lines::new(None, raw)), what()))
    }

    /// Where a line starts that is not UTF-16, or may not be, as too few bytes of it are there.
    fn end(&self, raw: &[u8]) -> Option<usize> {
        let ends = raw.chunks_exact(2).enumerate().filter(|(_, unit)| *unit == self.line_feed());
        let starts = self.line_ended.then_some(0).into_iter().chain(ends.map(|(at, _)| 2 * at + 2));
        // As units, these would be signs of Chinese.
        let is_other = |at: &usize| {
            let start = &raw[*at..raw.len().min(at + NO_UNITS)];
            !start.is_empty() && start.iter().all(|byte| matches!(byte, b' '..=b'~'))
        };
        starts.into_iter().find(is_other)
    }

    fn line_feed(&self) -> &'static [u8] {
        if self.decoder.encoding() == UTF_16LE { b"\n\0" } else { b"\0\n" }
    }

    fn decode_whole(&mut self, raw: &[u8], last: bool, mut line: u64, out: &mut Vec<u8>, notices: &mut Vec<Notice>) {
        let mut read = 0;
        loop {
            let from = out.len();
            out.resize(from + ROOM + 2 * (raw.len() - read), 0);
            let (result, taken, put) =
                self.decoder.decode_to_utf8_without_replacement(&raw[read..], &mut out[from..], last);
            out.truncate(from + put);
            read += taken;
            line += memchr_iter(b'\n', &out[from..]).count() as u64;
            match result {
                DecoderResult::OutputFull => {}
                DecoderResult::InputEmpty => break,
                DecoderResult::Malformed(..) => {
                    out.extend_from_slice("\u{fffd}".as_bytes());
                    let what = format!("invalid {}, read as \u{fffd}", self.decoder.encoding().name());
                    notices.push(Notice { line, what });
                }
            }
        }
    }
}

impl Lines {
    fn new(forced: Option<&'static Encoding>, raw: &[u8]) -> Lines {
        let returns = memchr(b'\n', raw).is_none() && raw.iter().rev().skip(1).any(|byte| *byte == b'\r');
        Lines { forced, legacy: forced, current: None, returns, unfinished: 0 }
    }

    fn decode(
        &mut self,
        raw: &mut Vec<u8>,
        ended: bool,
        line: u64,
        out: &mut Vec<u8>,
        notices: &mut Vec<Notice>,
    ) -> Option<(Mode, String)> {
        if self.returns {
            raw[self.unfinished..].iter_mut().filter(|byte| **byte == b'\r').for_each(|byte| *byte = b'\n');
        }
        let change = self.forced.map_or_else(|| utf16_line(raw), |_| None);
        let whole = memrchr(b'\n', &raw[self.unfinished..]).map_or(0, |at| self.unfinished + at + 1);
        let whole = if ended || raw.len() - whole > LONGEST_ROW { raw.len() } else { whole };
        let whole = change.map_or(whole, |(at, _)| at);
        self.unfinished = raw.len() - whole;
        if self.is_plain(&raw[..whole]) {
            out.extend_from_slice(&raw[..whole]);
        } else {
            self.decode_each(&raw[..whole], line, out, notices);
        }
        raw.drain(..whole);
        change.map(|(_, encoding)| {
            (Mode::Units(Units::new(encoding, None, raw)), format!("the encoding changes to {}", encoding.name()))
        })
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

/// The first line that holds zeros, and its encoding, where they are those of UTF-16.
fn utf16_line(raw: &[u8]) -> Option<(usize, &'static Encoding)> {
    let zero = memchr(0, raw)?;
    let at = memrchr(b'\n', &raw[..zero]).map_or(0, |end| end + 1);
    utf16(&raw[at..]).map(|encoding| (at, encoding))
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What comes out of `input`, read a few bytes at a time.
    fn decoded(input: &[u8], forced: Option<&'static Encoding>, at_once: usize) -> Vec<u8> {
        let (mut decoder, mut raw, mut out) = (Decoder::new(forced), Vec::new(), Vec::new());
        for read in input.chunks(at_once) {
            raw.extend_from_slice(read);
            decoder.decode(&mut raw, false, &mut out);
        }
        decoder.decode(&mut raw, true, &mut out);
        assert!(raw.is_empty());
        out
    }

    /// Lines of several encodings, one after the other.
    fn mixed() -> impl Strategy<Value = Vec<u8>> {
        let units = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        let pieces = vec![
            "5;Déçu\n".into(),
            b"6;D\xE9\xE7u\n".to_vec(),
            units("7;Déçu\n"),
            units("\u{feff}8;œuf\r\n"),
            b"\xC3".to_vec(),
            b"\0".to_vec(),
            b"\n".to_vec(),
            b"\r".to_vec(),
        ];
        prop::collection::vec(prop::sample::select(pieces), 0..12).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn utf8_stays_as_it_is(input in "[a;é\u{20AC}😡\n]{0,40}", at_once in 1_usize..9) {
            prop_assert_eq!(decoded(input.as_bytes(), None, at_once), input.as_bytes());
        }

        #[test]
        fn anything_is_read_to_its_end(input in mixed(), at_once in 1_usize..40, forced in 0_usize..4) {
            let forced = [None, Some(UTF_8), Some(UTF_16LE), Some(WINDOWS_1252)][forced];
            let out = decoded(&input, forced, at_once);
            prop_assert_eq!(out.is_empty(), input.is_empty() || input == b"\xFF\xFE");
        }
    }
}
