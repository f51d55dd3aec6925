//! The layout of an input: how to read a row of it.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::value::RawValue;

use super::chunk::{Chunk, RawRow};
use super::objects::{self, Keys, Text};
use super::records::{FieldReader, Fields};
use super::{Unusable, Wanted, columns};

/// How the rows of an input are read, the same for all of them.
pub struct Layout {
    columns: Vec<String>,
    shape: Shape,
}

#[derive(Clone)]
enum Shape {
    Text,
    Objects { text: String, id: Option<String> },
    Table { delimiter: u8, text: usize, id: Option<usize>, fields: Box<FieldReader> },
}

/// Reads rows, with buffers that serve one after the other.
pub struct RowReader<'l> {
    columns: &'l [String],
    shape: Shape,
}

/// A row that was read.
pub struct Row<'c> {
    /// The identifier, where the row has one.
    pub id: Option<Id<'c>>,
    pub text: Cow<'c, str>,
    source: Source<'c>,
}

/// What a row was read from.
enum Source<'c> {
    Line(&'c str),
    Record(Fields<'c>),
}

/// The identifier of a row, as its input gives it.
#[derive(Serialize)]
#[serde(untagged)]
pub enum Id<'c> {
    /// A JSON string or number, as written.
    Json(&'c RawValue),
    Field(&'c str),
}

impl Layout {
    pub fn text() -> Layout {
        Layout { columns: vec!["text".to_owned()], shape: Shape::Text }
    }

    /// The layout of objects, from those of the first chunk.
    pub fn objects(first: Option<&Chunk>, wanted: &Wanted) -> Result<Layout, Unusable> {
        let mut columns: Vec<String> = Vec::new();
        let mut line = None;
        for (chunk, row) in first.iter().flat_map(|chunk| chunk.rows().iter().map(|row| (*chunk, row))) {
            // What is wrong with a row is told when its turn comes.
            let entries = chunk.line(row).and_then(objects::entries).unwrap_or_default();
            for (key, _) in entries {
                if !columns.iter().any(|known| *known == key) {
                    columns.push(key.into_owned());
                    line.get_or_insert(row.line());
                }
            }
        }
        if columns.is_empty() {
            let text = wanted.text.clone().unwrap_or_else(|| "text".to_owned());
            return Ok(Layout { columns, shape: Shape::Objects { text, id: None } });
        }
        let unusable = |what| Unusable { line, what };
        let text = columns::text(&columns, wanted.text.as_deref()).map_err(unusable)?;
        let id = columns::id(&columns, wanted.id.as_deref()).map_err(unusable)?;
        let shape = Shape::Objects { text: columns[text].clone(), id: id.map(|id| columns[id].clone()) };
        Ok(Layout { columns, shape })
    }

    /// The layout of a table, from its header.
    pub fn table(header: &Chunk, delimiter: u8, wanted: &Wanted) -> Result<Layout, String> {
        let mut fields = Box::new(FieldReader::new(delimiter));
        let Some(header_row) = header.rows().first() else {
            return Ok(Layout { columns: Vec::new(), shape: Shape::Table { delimiter, text: 0, id: None, fields } });
        };
        let columns: Vec<String> = fields.read(header.line(header_row)?)?.iter().map(str::to_owned).collect();
        let text = columns::text(&columns, wanted.text.as_deref())?;
        let id = columns::id(&columns, wanted.id.as_deref())?;
        Ok(Layout { columns, shape: Shape::Table { delimiter, text, id, fields } })
    }

    /// Names of the columns; for objects, the keys of the first of them.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// Position of the column of identifiers.
    pub fn id(&self) -> Option<usize> {
        match &self.shape {
            Shape::Text => None,
            Shape::Objects { id, .. } => self.columns.iter().position(|column| Some(column) == id.as_ref()),
            Shape::Table { id, .. } => *id,
        }
    }

    /// The delimiter of a table; a comma for what is none.
    pub fn delimiter(&self) -> u8 {
        match self.shape {
            Shape::Table { delimiter, .. } => delimiter,
            Shape::Text | Shape::Objects { .. } => b',',
        }
    }

    pub fn reader(&self) -> RowReader<'_> {
        RowReader { columns: &self.columns, shape: self.shape.clone() }
    }

    /// The values of a row, one for each column.
    pub fn cells<'c>(&self, row: &Row<'c>) -> Result<Vec<Cow<'c, str>>, String> {
        match (&self.shape, &row.source) {
            (_, Source::Record(fields)) => Ok((0..self.columns.len()).map(|at| fields.get(at).into()).collect()),
            (Shape::Objects { .. }, Source::Line(line)) => {
                let entries = objects::entries(line)?;
                let cell = |column| entries.iter().rev().find(|(key, _)| key == column).map(|(_, value)| value);
                Ok(self.columns.iter().map(|column| cell(column).map_or(Cow::Borrowed(""), |v| plain(v))).collect())
            }
            (_, Source::Line(line)) => Ok(vec![(*line).into()]),
        }
    }
}

impl RowReader<'_> {
    /// Reads a row, or tells what is wrong with it.
    pub fn read<'r>(&'r mut self, chunk: &'r Chunk, row: &RawRow) -> Result<Row<'r>, String> {
        match &mut self.shape {
            Shape::Text => {
                let line = chunk.line(row)?;
                Ok(Row { id: None, text: line.into(), source: Source::Line(line) })
            }
            Shape::Objects { text, id } => {
                let line = chunk.line(row)?;
                let (text, id) = objects::pick(line, Keys { text, id: id.as_deref() })?;
                Ok(Row { id: id.map(Id::Json), text, source: Source::Line(line) })
            }
            Shape::Table { text, id, fields, .. } => {
                let fields = fields.read(chunk.line(row)?)?;
                check(fields, self.columns)?;
                let id = id.map(|id| fields.get(id)).filter(|id| !id.is_empty());
                Ok(Row { id: id.map(Id::Field), text: fields.get(*text).into(), source: Source::Record(fields) })
            }
        }
    }
}

/// Whether a record has as many fields as the header. Empty ones beyond it, as spreadsheets leave, go; columns without a
/// name need not be there.
fn check(fields: Fields<'_>, columns: &[String]) -> Result<(), String> {
    let (found, expected) = (fields.len(), columns.len());
    if columns.iter().skip(found).any(|column| !column.is_empty()) {
        return Err(format!("{found} fields where the header has {expected}"));
    }
    if fields.iter().skip(expected).any(|extra| !extra.is_empty()) {
        return Err(format!("{found} fields where the header has {expected}: a delimiter outside of quotes?"));
    }
    Ok(())
}

/// A JSON value as a table shows it: a string without its quotes, nothing for null, others as written.
fn plain(value: &RawValue) -> Cow<'_, str> {
    match value.get() {
        "null" => Cow::Borrowed(""),
        written => serde_json::from_str::<Text<'_>>(written).map_or(Cow::Borrowed(written), |text| text.0),
    }
}
