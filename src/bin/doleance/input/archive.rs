//! Archives: unpacks gzip and Zstandard, told by their first bytes and not by their names.

use std::io::{self, BufRead, BufReader, Cursor, Read};

use flate2::bufread::MultiGzDecoder;
use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};

type Source = Box<dyn Read + Send>;

const GZIP: &[u8] = b"\x1F\x8B";
const ZSTD: &[u8] = b"\x28\xB5\x2F\xFD";
/// First bytes of what is not read here, and what to do about it.
const UNKNOWN: [(&[u8], &str); 2] = [
    (b"PK\x03\x04", "a ZIP archive or an Excel workbook: unpack it, or save it as CSV"),
    (b"PAR1", "Parquet, which is read from files only, by a program built with the feature `parquet`"),
];
/// Bytes read at once.
const READ: usize = 1 << 16;

/// The bytes of `source`, unpacked where they are an archive.
pub fn unpack(mut source: Source) -> io::Result<Source> {
    let start = start(&mut source)?;
    if let Some((_, what)) = UNKNOWN.iter().find(|(magic, _)| start.starts_with(magic)) {
        return Err(io::Error::other(*what));
    }
    let (gzip, zstd) = (start.starts_with(GZIP), start.starts_with(ZSTD));
    let source = Cursor::new(start).chain(source);
    let buffered = |source| BufReader::with_capacity(READ, source);
    Ok(match () {
        () if gzip => Box::new(Unpacked { kind: "gzip", source: MultiGzDecoder::new(buffered(source)) }),
        () if zstd => Box::new(Unpacked { kind: "Zstandard", source: Frames::new(buffered(source)) }),
        () => Box::new(source),
    })
}

/// What the first reads give, as few as tell an archive: a live pipe may have no more for now.
fn start(source: &mut Source) -> io::Result<Vec<u8>> {
    let mut start = vec![0; READ];
    let mut length = 0;
    loop {
        let read = match source.read(&mut start[length..]) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            read => read?,
        };
        length += read;
        let mut known = [GZIP, ZSTD].into_iter().chain(UNKNOWN.map(|(magic, _)| magic));
        if read == 0 || !known.any(|magic| magic.len() > length && magic.starts_with(&start[..length])) {
            start.truncate(length);
            return Ok(start);
        }
    }
}

/// An archive whose errors tell that it is one.
struct Unpacked<R> {
    kind: &'static str,
    source: R,
}

impl<R: Read> Read for Unpacked<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        self.source.read(out).map_err(|error| match error.kind() {
            io::ErrorKind::Interrupted => error,
            kind => io::Error::new(kind, format!("the {} archive is damaged or cut short: {error}", self.kind)),
        })
    }
}

/// The frames of a Zstandard archive, one after the other.
struct Frames<R> {
    source: R,
    frame: FrameDecoder,
    /// Whether the frame was begun and its end not reached.
    open: bool,
}

impl<R: BufRead> Frames<R> {
    fn new(source: R) -> Frames<R> {
        Frames { source, frame: FrameDecoder::new(), open: false }
    }

    fn open_next(&mut self) -> io::Result<()> {
        match self.frame.reset(&mut self.source) {
            Ok(()) => self.open = true,
            Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame { length, .. })) => {
                io::copy(&mut self.source.by_ref().take(length.into()), &mut io::sink())?;
            }
            Err(error) => return Err(io::Error::other(error)),
        }
        Ok(())
    }

    fn close(&mut self) -> io::Result<()> {
        self.open = false;
        match (self.frame.get_checksum_from_data(), self.frame.get_calculated_checksum()) {
            (Some(written), Some(found)) if written != found => Err(io::Error::other("its checksum is wrong")),
            _ => Ok(()),
        }
    }
}

impl<R: BufRead> Read for Frames<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        loop {
            if !self.open {
                if self.source.fill_buf()?.is_empty() {
                    return Ok(0);
                }
                self.open_next()?;
            } else if self.frame.can_collect() > 0 {
                return self.frame.read(out);
            } else if self.frame.is_finished() {
                self.close()?;
            } else {
                let block = self.frame.decode_blocks(&mut self.source, BlockDecodingStrategy::UptoBlocks(1));
                block.map_err(io::Error::other)?;
            }
        }
    }
}
