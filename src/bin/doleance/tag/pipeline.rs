//! From the chunks of an input to batches: a thread reads, the others tag, and the batches come out in order.

use std::hash::Hasher;
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use doleance::Classifier;
use rustc_hash::FxHasher;

use super::checkpoint::Position;
use super::interrupt::Interrupt;
use super::tally::Tally;
use crate::failure::Failure;
use crate::input::{Chunk, Chunks, RawRow, Unusable};
use crate::output::Encoder;

/// A buffer that has grown larger is not kept.
const LARGEST_SPARE: usize = 1 << 23;

/// What some consecutive rows gave.
pub struct Batch {
    pub lines: Vec<u8>,
    pub tally: Tally,
    /// Lines of the input, and what is wrong with them.
    pub problems: Vec<(u64, String)>,
    /// Where the rows end.
    pub end: Position,
}

/// What comes out, in the order of the input.
pub enum Step {
    /// Rows up to here were done in an earlier run.
    Skipped(Position),
    Tagged(Batch),
    /// The input cannot be read any further.
    Failed(Unusable),
}

/// Turns rows into batches, on any thread.
pub struct Tagger {
    pub classifier: Classifier,
    /// Categories of the lexicon, sorted.
    pub categories: Arc<[String]>,
    pub encoder: Encoder,
    pub spares: Spares,
}

/// Buffers that were written out, to be filled again.
#[derive(Clone, Default)]
pub struct Spares(Arc<Mutex<Vec<Vec<u8>>>>);

impl Spares {
    fn take(&self) -> Vec<u8> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default()
    }

    pub fn give(&self, mut buffer: Vec<u8>) {
        if buffer.capacity() <= LARGEST_SPARE {
            buffer.clear();
            self.0.lock().unwrap_or_else(PoisonError::into_inner).push(buffer);
        }
    }
}

/// A step, or the promise of one.
enum Promise {
    Kept(Step),
    Tagging(Receiver<Result<Batch, String>>),
}

pub struct Pipeline {
    promises: Receiver<Promise>,
    reader: Option<JoinHandle<()>>,
}

impl Pipeline {
    /// Starts at `from`, the start of an input of which the first `done` rows are only read. The reading thread ends with
    /// the input, with an error of it, or once nobody takes its chunks; a run that ends early does not wait for it.
    pub fn start(chunks: Chunks, tagger: Tagger, from: Position, done: u64) -> Pipeline {
        // Some chunks wait while others are tagged and written; more would only take memory.
        let (sender, promises) = mpsc::sync_channel(rayon::current_num_threads() + 1);
        let mut digest = FxHasher::default();
        digest.write_u64(from.digest);
        let reader = Reader { tagger: Arc::new(tagger), at: from, digest, done, promises: sender };
        Pipeline { promises, reader: Some(thread::spawn(move || reader.read(chunks))) }
    }

    /// The next step; `None` at the end of the input.
    pub fn next(&mut self, interrupt: &Interrupt) -> Result<Option<Step>, Failure> {
        match interrupt.wait(&self.promises)? {
            Some(Promise::Kept(step)) => Ok(Some(step)),
            Some(Promise::Tagging(batch)) => {
                let batch = batch.recv().map_err(|_| Failure::panicked())?;
                batch.map(|batch| Some(Step::Tagged(batch))).map_err(Failure::Told)
            }
            None => match self.reader.take().map(JoinHandle::join) {
                Some(Err(_)) => Err(Failure::panicked()),
                Some(Ok(())) | None => Ok(None),
            },
        }
    }
}

/// The thread that reads.
struct Reader {
    tagger: Arc<Tagger>,
    at: Position,
    /// Of every row up to there, wherever the chunks begin.
    digest: FxHasher,
    /// Rows at the start of the input that are not tagged again.
    done: u64,
    promises: SyncSender<Promise>,
}

/// Nobody takes the steps any more.
struct Gone;

impl Reader {
    fn read(mut self, chunks: Chunks) {
        for chunk in chunks {
            let failed = chunk.is_err();
            let handed = match chunk {
                Ok(chunk) => self.hand_over(chunk),
                Err(error) => self.promise(Promise::Kept(Step::Failed(error))),
            };
            if handed.is_err() || failed {
                break;
            }
        }
    }

    fn hand_over(&mut self, chunk: Chunk) -> Result<(), Gone> {
        let done = usize::try_from(self.done - self.at.rows.min(self.done)).unwrap_or(usize::MAX);
        let first = done.min(chunk.rows().len());
        if first > 0 {
            self.pass(&chunk, 0, first);
            self.promise(Promise::Kept(Step::Skipped(self.at)))?;
        }
        if first < chunk.rows().len() {
            self.pass(&chunk, first, chunk.rows().len());
            self.tag(chunk, first)?;
        }
        Ok(())
    }

    /// Moves over rows of a chunk.
    fn pass(&mut self, chunk: &Chunk, from: usize, to: usize) {
        chunk.rows()[from..to].iter().for_each(|row| chunk.hash_row(row, &mut self.digest));
        self.at.digest = self.digest.finish();
        self.at.rows += (to - from) as u64;
    }

    fn tag(&mut self, chunk: Chunk, first: usize) -> Result<(), Gone> {
        let (tagger, end) = (Arc::clone(&self.tagger), self.at);
        let (sender, batch) = mpsc::sync_channel(1);
        // Before the promise is in the queue there may be no room for it: no more chunks are tagged than are waited for.
        self.promise(Promise::Tagging(batch))?;
        rayon::spawn(move || drop(sender.send(tagger.tag(&chunk, first, end))));
        Ok(())
    }

    fn promise(&self, promise: Promise) -> Result<(), Gone> {
        self.promises.send(promise).map_err(|_| Gone)
    }
}

impl Tagger {
    /// Tags the rows of a chunk from `first` on.
    fn tag(&self, chunk: &Chunk, first: usize, end: Position) -> Result<Batch, String> {
        let (mut reader, mut lines) = (self.encoder.layout.reader(), self.encoder.lines(self.spares.take()));
        let (mut tally, rows) = (Tally::default(), &chunk.rows()[first..]);
        let mut problems = notices(chunk, rows);
        for row in rows {
            match self.encoder.encode(&mut reader, chunk, row, |text| self.classifier.classify(text), &mut lines) {
                Ok(analysis) => tally.count(&analysis, &self.categories),
                Err(what) => problems.push((row.line(), what)),
            }
        }
        problems.sort_by_key(|(line, _)| *line);
        tally.count_problems(problems.len());
        Ok(Batch { lines: lines.into_bytes()?, tally, problems, end })
    }
}

/// What there is to tell of lines that were read with `rows`, the last of a chunk.
fn notices(chunk: &Chunk, rows: &[RawRow]) -> Vec<(u64, String)> {
    let first = rows.first().filter(|_| rows.len() < chunk.rows().len()).map_or(0, RawRow::line);
    let notices = chunk.notices().iter().filter(|notice| notice.line >= first);
    notices.map(|notice| (notice.line, notice.what.clone())).collect()
}
