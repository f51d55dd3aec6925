//! Labelled archives: rows with what people say of their texts, to compare with what is found. No figure is computed here.

mod field;

use rayon::prelude::*;
use serde_json::Value;

use crate::input::{self, Chunk, Chunks, Layout, Meter, Place, RawRow, RowReader, Unusable, Wanted};
use crate::output;

use field::rating;
pub use field::{Field, Labels};

/// How to read labelled archives.
#[derive(Clone, Debug)]
pub struct Labelling {
    pub wanted: Wanted,
    /// Column of the rating; `a.b` is the key `b` of the object in `a`. `stars` where not given.
    pub stars: Option<String>,
}

/// An archive, opened.
pub struct Archive {
    layout: Layout,
    chunks: Chunks,
    /// Each label that the archive gives, and its column.
    fields: Vec<(Field, Column)>,
}

/// Where a value stands in a row.
struct Column {
    at: usize,
    /// Path inside its JSON object; empty for the whole value.
    path: String,
}

/// A row of an archive.
#[derive(Debug)]
pub struct Labelled<'c> {
    pub id: Option<String>,
    pub line: u64,
    pub text: &'c str,
    /// What people say of it, where they say it.
    pub gold: Vec<(Field, Labels)>,
    pub stars: Option<f64>,
}

impl Archive {
    pub fn open(place: &Place, labelling: &Labelling) -> Result<Archive, Unusable> {
        let (layout, chunks) = input::open(place, &labelling.wanted, &Meter::default())?;
        let stars = labelling.stars.as_deref();
        let named = |field: Field| stars.filter(|_| field == Field::Stars).unwrap_or(field.name());
        let fields: Vec<_> = Field::ALL
            .into_iter()
            .filter_map(|field| Some((field, Column::find(named(field), layout.columns())?)))
            .collect();
        let what = match stars {
            Some(stars) if !fields.iter().any(|(field, _)| *field == Field::Stars) => format!("no column `{stars}`"),
            None if fields.is_empty() => {
                let known = Field::ALL.map(|field| format!("`{}`", field.name())).join(", ");
                format!("no column of labels; known: {known}")
            }
            _ => return Ok(Archive { layout, chunks, fields }),
        };
        Err(Unusable { line: None, what })
    }

    /// What `read` makes of each row, on all cores, in order; a row that cannot be read in its place.
    pub fn map<T: Send>(self, read: impl Fn(Labelled<'_>) -> T + Sync) -> impl Iterator<Item = Result<T, Unusable>> {
        let Archive { layout, chunks, fields } = self;
        chunks.flat_map(move |chunk| match chunk {
            Ok(chunk) => {
                let read = |rows: &mut RowReader<'_>, row| labelled(&layout, &fields, rows, &chunk, row, &read);
                chunk.rows().par_iter().map_init(|| layout.reader(), read).collect::<Vec<_>>()
            }
            Err(unusable) => vec![Err(unusable)],
        })
    }
}

fn labelled<T>(
    layout: &Layout,
    fields: &[(Field, Column)],
    rows: &mut RowReader<'_>,
    chunk: &Chunk,
    raw: &RawRow,
    read: impl Fn(Labelled<'_>) -> T,
) -> Result<T, Unusable> {
    let line = raw.line();
    let unusable = |what| Unusable { line: Some(line), what };
    let row = rows.read(chunk, raw).map_err(unusable)?;
    let cells = layout.cells(&row).map_err(unusable)?;
    let (mut gold, mut stars) = (Vec::with_capacity(fields.len()), None);
    for (field, column) in fields {
        let cell = column.value(&cells[column.at]);
        if *field == Field::Stars {
            stars = rating(&cell).map_err(unusable)?;
        }
        gold.extend(field.gold(&cell).map_err(unusable)?.map(|labels| (*field, labels)));
    }
    Ok(read(Labelled { id: row.id.as_ref().map(output::name), line, text: &row.text, gold, stars }))
}

impl Column {
    fn find(name: &str, columns: &[String]) -> Option<Column> {
        let position = |name: &str| columns.iter().position(|column| column == name);
        let whole = || Some(Column { at: position(name)?, path: String::new() });
        let inside = || {
            let (outer, inner) = name.split_once('.')?;
            Some(Column { at: position(outer)?, path: format!("/{}", inner.replace('.', "/")) })
        };
        whole().or_else(inside)
    }

    fn value(&self, cell: &str) -> String {
        if self.path.is_empty() {
            return cell.to_owned();
        }
        let object: Value = serde_json::from_str(cell).unwrap_or_default();
        match object.pointer(&self.path) {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(text)) => text.clone(),
            Some(other) => other.to_string(),
        }
    }
}
