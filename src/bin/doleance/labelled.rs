//! Labelled archives: rows with what people say of their texts, to compare with what is found. No figure is computed here.

mod field;

use std::borrow::Cow;

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
    /// Column of what rows have in common, where that matters.
    pub group: Option<String>,
}

/// An archive, opened.
pub struct Archive {
    layout: Layout,
    chunks: Chunks,
    columns: Columns,
}

/// What is read of each row besides its text.
struct Columns {
    /// Each label that the archive gives, and its column.
    fields: Vec<(Field, Column)>,
    group: Option<Column>,
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
    pub group: Option<String>,
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
        let group = labelling.group.as_deref().map(|name| (name, Column::find(name, layout.columns())));
        let what = match (stars, group) {
            (Some(stars), _) if !fields.iter().any(|(field, _)| *field == Field::Stars) => {
                format!("no column `{stars}`")
            }
            (_, Some((name, None))) => format!("no column `{name}`"),
            _ if fields.is_empty() => {
                let known = Field::ALL.map(|field| format!("`{}`", field.name())).join(", ");
                format!("no column of labels; known: {known}")
            }
            (_, group) => {
                let group = group.and_then(|(_, column)| column);
                return Ok(Archive { layout, chunks, columns: Columns { fields, group } });
            }
        };
        Err(Unusable { line: None, what })
    }

    /// What `read` makes of each row, on all cores, in order; a row that cannot be read in its place.
    pub fn map<T: Send>(self, read: impl Fn(Labelled<'_>) -> T + Sync) -> impl Iterator<Item = Result<T, Unusable>> {
        let Archive { layout, chunks, columns } = self;
        chunks.flat_map(move |chunk| match chunk {
            Ok(chunk) => {
                let read = |rows: &mut RowReader<'_>, row| columns.read(&layout, rows, &chunk, row, &read);
                chunk.rows().par_iter().map_init(|| layout.reader(), read).collect::<Vec<_>>()
            }
            Err(unusable) => vec![Err(unusable)],
        })
    }
}

impl Columns {
    fn read<T>(
        &self,
        layout: &Layout,
        rows: &mut RowReader<'_>,
        chunk: &Chunk,
        raw: &RawRow,
        read: impl Fn(Labelled<'_>) -> T,
    ) -> Result<T, Unusable> {
        let line = raw.line();
        let unusable = |what| Unusable { line: Some(line), what };
        let row = rows.read(chunk, raw).map_err(unusable)?;
        let cells = layout.cells(&row).map_err(unusable)?;
        let (mut gold, mut stars) = (Vec::with_capacity(self.fields.len()), None);
        for (field, column) in &self.fields {
            let cell = column.value(&cells);
            if *field == Field::Stars {
                stars = rating(&cell).map_err(unusable)?;
            }
            gold.extend(field.gold(&cell).map_err(unusable)?.map(|labels| (*field, labels)));
        }
        let id = row.id.as_ref().map(output::name);
        let group = self.group.as_ref().map(|column| column.value(&cells));
        Ok(read(Labelled { id, line, text: &row.text, gold, stars, group }))
    }
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

    fn value(&self, cells: &[Cow<'_, str>]) -> String {
        let cell = &*cells[self.at];
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
