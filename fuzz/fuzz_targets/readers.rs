//! Any bytes are rows or problems: a reader ends, and tells lines in order.

#![no_main]
#![allow(dead_code, unused_imports)]

use std::io::Write;

use libfuzzer_sys::fuzz_target;

#[path = "../../src/bin/doleance"]
mod program {
    pub mod input;
}

use program::input::{self, Format, Meter, Place, Wanted};

const FORMATS: [Option<Format>; 4] = [None, Some(Format::JsonLines), Some(Format::Csv), Some(Format::Text)];

fuzz_target!(|bytes: &[u8]| {
    let Some((number, bytes)) = bytes.split_first() else { return };
    let mut file = tempfile::NamedTempFile::new().expect("a temporary file");
    file.write_all(bytes).expect("room for it");
    let format = FORMATS[usize::from(*number) % FORMATS.len()];
    let wanted = Wanted { format, encoding: None, text: None, id: None };
    let Ok((layout, chunks)) = input::open(&Place::File(file.path().to_owned()), &wanted, &Meter::default()) else {
        return;
    };
    let mut reader = layout.reader();
    let mut line = 0;
    for chunk in chunks {
        let Ok(chunk) = chunk else { break };
        for row in chunk.rows() {
            assert!(row.line() >= line, "line {} after line {line}", row.line());
            line = row.line();
            if let Ok(row) = reader.read(&chunk, row) {
                let _ = layout.cells(&row);
            }
        }
    }
});
