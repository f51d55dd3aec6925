//! `doleance tag`: reads rows on one thread, analyses and writes them out on the others, in order.

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::mpsc;
use std::thread;

use doleance::{Classifier, Lexicon};
use rayon::prelude::*;

use crate::failure::{Failure, Problem, Status, tell};
use crate::input::{self, Chunk, Chunks, Layout, Place, RawRow, RowReader, Unusable, Wanted};
use crate::lexicon;
use crate::output::{Destination, Encoder, Format};

/// Rows that a thread takes at once: enough to make the hand-over cheap, few enough to share a chunk out.
const ROWS_AT_ONCE: usize = 32;
/// Chunks that wait between the reading thread and the others.
const CHUNKS_AHEAD: usize = 1;

/// What to tag, and how.
#[derive(Debug)]
pub struct Job {
    pub inputs: Vec<Place>,
    pub wanted: Wanted,
    /// All cores where not given.
    pub threads: Option<NonZeroUsize>,
    pub lexicons: Option<PathBuf>,
    pub only: Option<Vec<String>>,
    pub threshold: Option<u32>,
    /// Standard output where not given.
    pub output: Option<PathBuf>,
    pub format: Format,
}

/// Tags every row of every input.
pub fn run(job: &Job) -> Result<Status, Failure> {
    // Before the lexicons, whose compilation uses the pool.
    let pool = rayon::ThreadPoolBuilder::new().num_threads(job.threads.map_or(0, NonZeroUsize::get));
    pool.build_global().map_err(|error| Failure::Told(format!("cannot start the threads: {error}")))?;
    let classifier = classifier(job)?;

    let destination = Destination::open(job.output.as_deref())?;
    let mut run = Run { job, classifier, destination, table: None, tagged: 0, problems: 0 };
    for place in &job.inputs {
        run.tag(place)?;
    }
    run.end()
}

fn classifier(job: &Job) -> Result<Classifier, Failure> {
    let lexicon = lexicon::load(job.lexicons.as_deref())?;
    let mut builder = Classifier::builder();
    if let Some(only) = &job.only {
        known(only, &lexicon)?;
        builder = builder.only(only.iter().cloned());
    }
    if let Some(threshold) = job.threshold {
        builder = builder.threshold(threshold);
    }
    Ok(builder.lexicon(lexicon).build())
}

/// Whether the lexicon has all these categories.
fn known(categories: &[String], lexicon: &Lexicon) -> Result<(), Failure> {
    let known: Vec<_> = lexicon.categories().iter().map(|category| category.id()).collect();
    match categories.iter().find(|category| !known.contains(&category.as_str())) {
        Some(unknown) => Err(Failure::Told(format!("no category `{unknown}`; categories: {}", known.join(", ")))),
        None => Ok(()),
    }
}

/// A run under way.
struct Run<'j> {
    job: &'j Job,
    classifier: Classifier,
    destination: Destination,
    /// CSV: the table that the first input opened.
    table: Option<Table>,
    tagged: usize,
    problems: usize,
}

/// The columns and the delimiter of a table.
struct Table {
    columns: Vec<String>,
    delimiter: u8,
}

/// What some rows gave.
#[derive(Default)]
struct Batch {
    lines: Vec<u8>,
    tagged: usize,
    /// Lines of the input, and what is wrong with them.
    problems: Vec<(u64, String)>,
}

impl Run<'_> {
    fn tag(&mut self, place: &Place) -> Result<(), Failure> {
        let name = place.name();
        let (layout, chunks) = match input::open(place, &self.job.wanted) {
            Ok(opened) => opened,
            Err(unusable) => {
                self.report(&name, unusable.line, &unusable.what);
                return Ok(());
            }
        };
        let table = self.table.as_ref();
        if let Some(table) = table.filter(|table| table.columns != layout.columns()) {
            let what = format!("its columns are not those of the first input: {}", table.columns.join(", "));
            self.report(&name, None, &what);
            return Ok(());
        }
        let encoder = Encoder {
            format: self.job.format,
            file: (self.job.inputs.len() > 1).then_some(name.as_str()),
            layout: &layout,
            delimiter: table.map_or(layout.delimiter(), |table| table.delimiter),
        };
        if self.job.format == Format::Csv && table.is_none() {
            self.open_table(&encoder, &layout)?;
        }
        for chunk in read_ahead(chunks) {
            match chunk {
                Ok(chunk) => self.tag_chunk(&name, &encoder, &chunk)?,
                Err(unusable) => self.report(&name, unusable.line, &unusable.what),
            }
        }
        Ok(())
    }

    fn open_table(&mut self, encoder: &Encoder<'_>, layout: &Layout) -> Result<(), Failure> {
        let header = encoder.header().map_err(Failure::Told)?;
        self.destination.write(&header)?;
        self.table = Some(Table { columns: layout.columns().to_vec(), delimiter: encoder.delimiter });
        Ok(())
    }

    fn tag_chunk(&mut self, name: &str, encoder: &Encoder<'_>, chunk: &Chunk) -> Result<(), Failure> {
        for notice in chunk.notices() {
            self.report(name, Some(notice.line), &notice.what);
        }
        let batch = |reader: &mut _, rows: &[RawRow]| batch(&self.classifier, encoder, reader, chunk, rows);
        let rows = chunk.rows().par_chunks(ROWS_AT_ONCE);
        let batches: Vec<Batch> = rows.map_init(|| encoder.layout.reader(), batch).collect();
        for batch in batches {
            self.destination.write(&batch.lines)?;
            self.tagged += batch.tagged;
            for (line, what) in &batch.problems {
                self.report(name, Some(*line), what);
            }
        }
        Ok(())
    }

    fn report(&mut self, input: &str, line: Option<u64>, what: &str) {
        self.problems += 1;
        tell(Problem { input, line, what });
    }

    /// A file takes its place unless there was nothing to put in it.
    fn end(self) -> Result<Status, Failure> {
        if self.tagged == 0 {
            tell("doleance: no row could be read");
            return Ok(Status::Unusable);
        }
        self.destination.complete()?;
        Ok(if self.problems == 0 { Status::Clean } else { Status::Flawed })
    }
}

fn batch(
    classifier: &Classifier,
    encoder: &Encoder<'_>,
    reader: &mut RowReader<'_>,
    chunk: &Chunk,
    rows: &[RawRow],
) -> Batch {
    let mut batch = Batch::default();
    for row in rows {
        match encoder.encode(reader, chunk, row, |text| classifier.classify(text), &mut batch.lines) {
            Ok(()) => batch.tagged += 1,
            Err(what) => batch.problems.push((row.line(), what)),
        }
    }
    batch
}

/// The chunks of an input, read on a thread of its own while others are analysed. The thread ends with the input, with
/// an error of it, or once nobody takes its chunks; a run that ends early does not wait for it.
fn read_ahead(chunks: Chunks) -> mpsc::IntoIter<Result<Chunk, Unusable>> {
    let (sender, receiver) = mpsc::sync_channel(CHUNKS_AHEAD);
    thread::spawn(move || {
        for chunk in chunks {
            let failed = chunk.is_err();
            if sender.send(chunk).is_err() || failed {
                break;
            }
        }
    });
    receiver.into_iter()
}
