//! Parquet: the rows of a file as JSON Lines, which are then read as any others.

use std::fs::File;
use std::io::{self, Read, Seek};

use parquet::file::reader::SerializedFileReader;
use parquet::record::reader::RowIter;
use parquet::record::{Field, Row};
use serde::{Serialize, Serializer};

/// The first bytes of a file.
const MAGIC: &[u8] = b"PAR1";

/// The rows of a file, an object a line.
pub struct JsonLines {
    rows: RowIter<'static>,
    /// Lines that were not taken yet, from `at`.
    lines: Vec<u8>,
    at: usize,
}

/// Whether `file` is Parquet; it is read from its start again.
pub fn is_parquet(file: &mut File) -> io::Result<bool> {
    // What cannot be read twice cannot be read from its end, as Parquet is.
    if !file.metadata()?.is_file() {
        return Ok(false);
    }
    let mut start = Vec::new();
    file.by_ref().take(MAGIC.len() as u64).read_to_end(&mut start)?;
    file.rewind()?;
    Ok(start == MAGIC)
}

impl JsonLines {
    pub fn new(file: File) -> io::Result<JsonLines> {
        let reader = SerializedFileReader::new(file)?;
        Ok(JsonLines { rows: reader.into_iter(), lines: Vec::new(), at: 0 })
    }

    /// Makes lines until there are `enough` bytes of them, or no more rows.
    fn fill(&mut self, enough: usize) -> io::Result<()> {
        self.lines.clear();
        self.at = 0;
        while self.lines.len() < enough {
            let Some(row) = self.rows.next() else { break };
            serde_json::to_writer(&mut self.lines, &Object(&row?))?;
            self.lines.push(b'\n');
        }
        Ok(())
    }
}

impl Read for JsonLines {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.at == self.lines.len() {
            self.fill(out.len())?;
        }
        let read = (&self.lines[self.at..]).read(out)?;
        self.at += read;
        Ok(read)
    }
}

struct Object<'r>(&'r Row);

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.get_column_iter().map(|(name, field)| (name, Value(field))))
    }
}

/// A field: what is neither text, number nor truth as it is printed.
struct Value<'r>(&'r Field);

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Field::Null => serializer.serialize_unit(),
            Field::Bool(value) => serializer.serialize_bool(*value),
            Field::Byte(value) => serializer.serialize_i8(*value),
            Field::Short(value) => serializer.serialize_i16(*value),
            Field::Int(value) => serializer.serialize_i32(*value),
            Field::Long(value) => serializer.serialize_i64(*value),
            Field::UByte(value) => serializer.serialize_u8(*value),
            Field::UShort(value) => serializer.serialize_u16(*value),
            Field::UInt(value) => serializer.serialize_u32(*value),
            Field::ULong(value) => serializer.serialize_u64(*value),
            Field::Float(value) => serializer.serialize_f32(*value),
            Field::Double(value) => serializer.serialize_f64(*value),
            Field::Str(text) => serializer.serialize_str(text),
            // Text whose writer did not say so.
            Field::Bytes(bytes) => serializer.serialize_str(&String::from_utf8_lossy(bytes.data())),
            other => serializer.collect_str(other),
        }
    }
}
