//! The layout of an input: how to read a row of it.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::value::RawValue;

use super::chunk::{Chunk, RawRow};
use super::objects::{self, Keys, Text};
use super::{Unusable, Wanted, columns};

/// How the rows of an input are read, the same for all of them.
#[derive(Debug)]
pub struct Layout {
    columns: Vec<String>,
    shape: Shape,
}

#[derive(Debug)]
enum Shape {
    Text,
    Objects { text: String, id: Option<String> },
    Table { delimiter: u8, text: usize, id: Option<usize> },
}

/// A row that was read.
pub struct Row<'c> {
    /// The identifier, where the row has one.
    pub id: Option<Id<'c>>,
    pub text: Cow<'c, str>,
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
        let Some(header_row) = header.rows().first() else {
            return Ok(Layout { columns: Vec::new(), shape: Shape::Table { delimiter, text: 0, id: None } });
        };
        let columns: Vec<String> = header.fields(header_row)?.into_iter().map(str::to_owned).collect();
        let text = columns::text(&columns, wanted.text.as_deref())?;
        let id = columns::id(&columns, wanted.id.as_deref())?;
        Ok(Layout { columns, shape: Shape::Table { delimiter, text, id } })
    }

    /// Names of the columns; for objects, the keys of the first of them.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// The delimiter of a table; a comma for what is none.
    pub fn delimiter(&self) -> u8 {
        match self.shape {
            Shape::Table { delimiter, .. } => delimiter,
            Shape::Text | Shape::Objects { .. } => b',',
        }
    }

    /// Reads a row, or tells what is wrong with it.
    pub fn row<'c>(&self, chunk: &'c Chunk, row: &RawRow) -> Result<Row<'c>, String> {
        match &self.shape {
            Shape::Text => Ok(Row { id: None, text: chunk.line(row)?.into() }),
            Shape::Objects { text, id } => {
                let (text, id) = objects::pick(chunk.line(row)?, Keys { text, id: id.as_deref() })?;
                Ok(Row { id: id.map(Id::Json), text })
            }
            Shape::Table { text, id, .. } => {
                let fields = self.fields(chunk, row)?;
                let id = id.map(|id| fields[id]).filter(|id| !id.is_empty());
                Ok(Row { id: id.map(Id::Field), text: fields[*text].into() })
            }
        }
    }

    /// The values of a row, one for each column.
    pub fn cells<'c>(&self, chunk: &'c Chunk, row: &RawRow) -> Result<Vec<Cow<'c, str>>, String> {
        match self.shape {
            Shape::Text => Ok(vec![chunk.line(row)?.into()]),
            Shape::Objects { .. } => {
                let entries = objects::entries(chunk.line(row)?)?;
                let cell = |column| entries.iter().rev().find(|(key, _)| key == column).map(|(_, value)| value);
                Ok(self.columns.iter().map(|column| cell(column).map_or(Cow::Borrowed(""), |v| plain(v))).collect())
            }
            Shape::Table { .. } => Ok(self.fields(chunk, row)?.into_iter().map(Cow::Borrowed).collect()),
        }
    }

    /// The fields of a record, as many as the header has: empty ones beyond it, as spreadsheets leave, go.
    fn fields<'c>(&self, chunk: &'c Chunk, row: &RawRow) -> Result<Vec<&'c str>, String> {
        let mut fields = chunk.fields(row)?;
        let (found, expected) = (fields.len(), self.columns.len());
        if found < expected {
            return Err(format!("{found} fields where the header has {expected}"));
        }
        if fields.drain(expected..).any(|extra| !extra.is_empty()) {
            return Err(format!("{found} fields where the header has {expected}: a delimiter outside of quotes?"));
        }
        Ok(fields)
    }
}

/// A JSON value as a table shows it: a string without its quotes, nothing for null, others as written.
fn plain(value: &RawValue) -> Cow<'_, str> {
    match value.get() {
        "null" => Cow::Borrowed(""),
        written => serde_json::from_str::<Text<'_>>(written).map_or(Cow::Borrowed(written), |text| text.0),
    }
}
