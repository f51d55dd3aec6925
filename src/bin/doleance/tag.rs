//! `doleance tag`: what is to be done, what was done, and what is said of it.

mod checkpoint;
mod interrupt;
mod pipeline;
mod progress;
mod rejects;
mod tally;

use std::hash::Hasher;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use doleance::{Classifier, Lexicon};
use indicatif::HumanCount;
use rustc_hash::FxHasher;
use serde::Serialize;
use serde_json::{Map, Value};

use checkpoint::{Checkpoint, Position};
use interrupt::Interrupt;
use pipeline::{Batch, Pipeline, Spares, Step, Tagger};
use progress::Progress;
use rejects::Rejects;

use crate::destination::{Destination, Partial};
use crate::failure::{Failure, Problem, Status, tell};
use crate::input::{self, Meter, Place, Wanted};
use crate::lexicon;
use crate::output::{Encoder, Format, PersonalData};
use crate::prepare::Prepare;

/// Work that a killed run loses at most.
const BETWEEN_CHECKPOINTS: Duration = Duration::from_millis(100);

/// What to tag, and how.
#[derive(Debug)]
pub struct Job {
    pub work: Work,
    /// All cores where not given.
    pub threads: Option<NonZeroUsize>,
    pub lexicons: Option<PathBuf>,
    /// Standard output where not given.
    pub output: Option<PathBuf>,
    /// Where rejected rows go; told on standard error where not given.
    pub errors: Option<PathBuf>,
    /// Goes on where an interrupted run ended.
    pub resume: bool,
    pub telling: Telling,
}

/// What the output depends on, besides the lexicons. A run goes on only with the work of the one before.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Work {
    pub inputs: Vec<Place>,
    #[serde(flatten)]
    pub wanted: Wanted,
    pub only: Option<Vec<String>>,
    pub threshold: Option<u32>,
    pub prepare: Prepare,
    pub format: Format,
    pub personal_data: PersonalData,
}

/// What is said on standard error, besides why a run failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Telling {
    Nothing,
    /// Problems; on a terminal, progress and the summary.
    AsUsual,
    /// The summary even where there is no terminal.
    Summary,
}

/// Tags every row of every input.
pub fn run(job: &Job) -> Result<Status, Failure> {
    let interrupt = Interrupt::listen()?;
    // Before the lexicons, whose compilation uses the pool.
    let pool = rayon::ThreadPoolBuilder::new().num_threads(job.threads.map_or(0, NonZeroUsize::get));
    pool.build_global().map_err(|error| Failure::Told(format!("cannot start the threads: {error}")))?;
    let lexicon = lexicon::load(job.lexicons.as_deref())?;
    let categories = lexicon.categories().iter().map(|category| category.id().to_owned()).collect();
    let work = described(job, &lexicon)?;
    let classifier = classifier(&job.work, lexicon)?;

    let mut run = Run::start(job, classifier, categories, work)?;
    let ended = run.tag_all(&interrupt).and_then(|()| run.complete());
    ended.map_err(|failure| run.abandon(failure))
}

fn classifier(work: &Work, lexicon: Lexicon) -> Result<Classifier, Failure> {
    let mut builder = Classifier::builder().prepare(work.prepare.into());
    if let Some(only) = &work.only {
        known(only, &lexicon)?;
        builder = builder.only(only.iter().cloned());
    }
    if let Some(threshold) = work.threshold {
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

/// The work as a checkpoint keeps it.
fn described(job: &Job, lexicon: &Lexicon) -> Result<Map<String, Value>, Failure> {
    #[derive(Serialize)]
    struct Described<'j> {
        version: &'static str,
        lexicons: u64,
        errors: Option<String>,
        #[serde(flatten)]
        work: &'j Work,
    }
    let mut digest = FxHasher::default();
    for (path, text) in lexicon.sources() {
        digest.write(path.as_bytes());
        digest.write(text.as_bytes());
    }
    let (version, lexicons) = (env!("CARGO_PKG_VERSION"), digest.finish());
    let errors = job.errors.as_ref().map(|path| path.display().to_string());
    match serde_json::to_value(Described { version, lexicons, errors, work: &job.work }) {
        Ok(Value::Object(described)) => Ok(described),
        Ok(_) => Ok(Map::new()),
        Err(error) => Err(Failure::Told(error.to_string())),
    }
}

/// A run under way.
struct Run<'j> {
    job: &'j Job,
    classifier: Classifier,
    /// Identifiers, sorted.
    categories: Arc<[String]>,
    destination: Destination,
    rejects: Rejects,
    meter: Meter,
    progress: Progress,
    spares: Spares,
    /// CSV: the table that the first input opened.
    table: Option<Table>,
    at: Position,
    /// Where an earlier run ended, until this one is there.
    goal: Option<Position>,
    done: Checkpoint,
    saved: Instant,
}

/// The columns and the delimiter of a table.
struct Table {
    columns: Vec<String>,
    delimiter: u8,
}

impl<'j> Run<'j> {
    fn start(
        job: &'j Job,
        classifier: Classifier,
        categories: Arc<[String]>,
        work: Map<String, Value>,
    ) -> Result<Run<'j>, Failure> {
        let mut destination = Destination::open(job.output.as_deref())?;
        let kept = kept(job, &destination, &work)?;
        let goal = kept.as_ref().map(|kept| kept.at);
        let done = kept.unwrap_or_else(|| Checkpoint { work, ..Checkpoint::default() });
        let rejects = match &job.errors {
            Some(path) => Rejects::to_file(path, done.errors).inspect_err(|_| {
                if goal.is_none() {
                    destination.discard();
                }
            })?,
            None if job.telling == Telling::Nothing => Rejects::Unsaid,
            None => Rejects::Told,
        };
        if let Destination::Partial(partial) = &mut destination {
            partial.go_on(done.output)?;
        }
        let meter = Meter::default();
        let progress = match job.telling {
            Telling::Nothing => Progress::none(meter.clone()),
            Telling::AsUsual | Telling::Summary => {
                Progress::new(meter.clone(), job.work.inputs.iter().map(Place::size).sum(), &destination)
            }
        };
        Ok(Run {
            job,
            classifier,
            categories,
            destination,
            rejects,
            meter,
            progress,
            spares: Spares::default(),
            table: None,
            at: Position::default(),
            goal,
            done,
            saved: Instant::now(),
        })
    }

    fn tag_all(&mut self, interrupt: &Interrupt) -> Result<(), Failure> {
        for (input, place) in self.job.work.inputs.iter().enumerate() {
            self.at = Position { input, rows: 0, ..self.at };
            self.tag(place, interrupt)?;
        }
        // Fewer inputs cannot be: they are part of the work.
        Ok(())
    }

    fn tag(&mut self, place: &Place, interrupt: &Interrupt) -> Result<(), Failure> {
        let name = place.name();
        let opened = {
            let (place, wanted, meter) = (place.clone(), self.job.work.wanted.clone(), self.meter.clone());
            interrupt.run(move || input::open(&place, &wanted, &meter))?
        };
        let (layout, chunks) = match opened {
            Ok(opened) => opened,
            Err(unusable) => return self.report(&name, unusable.line, &unusable.what),
        };
        let table = self.table.as_ref();
        if let Some(table) = table.filter(|table| table.columns != layout.columns()) {
            let what = format!("its columns are not those of the first input: {}", table.columns.join(", "));
            return self.report(&name, None, &what);
        }
        let encoder = Encoder {
            format: self.job.work.format,
            personal_data: self.job.work.personal_data,
            file: (self.job.work.inputs.len() > 1).then(|| name.clone()),
            delimiter: table.map_or(layout.delimiter(), |table| table.delimiter),
            layout,
        };
        if self.job.work.format == Format::Csv && table.is_none() {
            self.open_table(&encoder)?;
        }
        let mut pipeline = self.pipeline(chunks, encoder);
        while let Some(step) = pipeline.next(interrupt)? {
            match step {
                Step::Skipped(at) => self.pass(&name, at)?,
                Step::Tagged(batch) => self.write(&name, batch)?,
                Step::Failed(unusable) => self.report(&name, unusable.line, &unusable.what)?,
            }
            self.progress.show(self.done.tally.tagged());
        }
        match self.goal {
            Some(goal) if goal.input == self.at.input => Err(changed(&name)),
            _ => Ok(()),
        }
    }

    fn open_table(&mut self, encoder: &Encoder) -> Result<(), Failure> {
        if self.goal.is_none() {
            let header = encoder.header().map_err(Failure::Told)?;
            self.destination.write(&header)?;
            self.done.output += header.len() as u64;
        }
        self.table = Some(Table { columns: encoder.layout.columns().to_vec(), delimiter: encoder.delimiter });
        Ok(())
    }

    fn pipeline(&self, chunks: input::Chunks, encoder: Encoder) -> Pipeline {
        let done = match self.goal {
            Some(goal) if self.at.input < goal.input => u64::MAX,
            Some(goal) => goal.rows,
            None => 0,
        };
        let from = self.at.after(encoder.layout.columns());
        let (classifier, categories) = (self.classifier.clone(), Arc::clone(&self.categories));
        Pipeline::start(chunks, Tagger { classifier, categories, encoder, spares: self.spares.clone() }, from, done)
    }

    /// Rows that an earlier run has done.
    fn pass(&mut self, name: &str, at: Position) -> Result<(), Failure> {
        self.at = at;
        match self.goal {
            Some(goal) if (goal.input, goal.rows) == (at.input, at.rows) && goal.digest != at.digest => {
                Err(changed(name))
            }
            Some(goal) if goal == at => {
                self.goal = None;
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn write(&mut self, name: &str, batch: Batch) -> Result<(), Failure> {
        self.destination.write(&batch.lines)?;
        // What is wrong with a row may quote it.
        let told = |what: &'_ String| self.job.work.personal_data.write(what.clone());
        let problems: Vec<_> = batch.problems.iter().map(|(line, what)| (*line, told(what))).collect();
        let problems: Vec<_> =
            problems.iter().map(|(line, what)| Problem { input: name, line: Some(*line), what }).collect();
        let errors = self.rejects.add(&problems, &self.progress)?;
        self.at = batch.end;
        self.done.at = batch.end;
        self.done.output += batch.lines.len() as u64;
        self.done.errors += errors;
        self.done.tally.add(&batch.tally);
        self.spares.give(batch.lines);
        match self.saved.elapsed() < BETWEEN_CHECKPOINTS {
            true => Ok(()),
            false => self.save(),
        }
    }

    /// Something wrong with a whole input.
    fn report(&mut self, input: &str, line: Option<u64>, what: &str) -> Result<(), Failure> {
        match self.goal {
            Some(goal) if goal.input == self.at.input => return Err(changed(input)),
            // The earlier run has told it.
            Some(_) => return Ok(()),
            None => {}
        }
        let what = self.job.work.personal_data.write(what);
        let problem = Problem { input, line, what: &what };
        self.done.errors += self.rejects.add(&[problem], &self.progress)?;
        self.done.tally.count_problems(1);
        Ok(())
    }

    fn save(&mut self) -> Result<(), Failure> {
        self.saved = Instant::now();
        match &self.destination {
            Destination::Partial(partial) => self.done.save(&partial.checkpoint()),
            Destination::Stdout(_) | Destination::Device(..) => Ok(()),
        }
    }

    /// A file takes its place unless there was nothing to put in it.
    fn complete(&mut self) -> Result<Status, Failure> {
        self.progress.end();
        let tally = &self.done.tally;
        if tally.tagged() == 0 {
            self.destination.discard();
            tell("doleance: no row could be read");
            return Ok(Status::Unusable);
        }
        self.destination.complete()?;
        match self.job.telling {
            Telling::Summary => tell(tally.summary(&self.categories)),
            Telling::AsUsual if progress::on_terminal() => tell(tally.summary(&self.categories)),
            Telling::AsUsual | Telling::Nothing => {}
        }
        Ok(if tally.problems() == 0 { Status::Clean } else { Status::Flawed })
    }

    /// The run ends early: what was done is kept, where it can be, and told.
    fn abandon(&mut self, failure: Failure) -> Failure {
        self.progress.end();
        let rows = self.done.tally.tagged();
        let done = format!("{} row{} done", HumanCount(rows), if rows == 1 { "" } else { "s" });
        let Destination::Partial(partial) = &self.destination else { return failure.and(&done) };
        if rows == 0 {
            self.destination.discard();
            return failure;
        }
        let kept = partial.path().display().to_string();
        // Where the disk is full, the checkpoint before this one stands.
        let _ = self.save();
        failure.and(&format!("{done}, kept in {kept}: --resume goes on from there"))
    }
}

/// What an interrupted run left for this one.
fn kept(job: &Job, destination: &Destination, work: &Map<String, Value>) -> Result<Option<Checkpoint>, Failure> {
    let partial = match destination {
        Destination::Partial(partial) => partial,
        _ if job.resume => return Err(Failure::Told("only an output file can be resumed".to_owned())),
        _ => return Ok(None),
    };
    let kept = match partial.is_new() {
        true => None,
        false => Checkpoint::load(&partial.checkpoint())?,
    };
    match &kept {
        Some(kept) if !job.resume => return Err(left(partial, kept)),
        Some(kept) => kept.check(work)?,
        None => {}
    }
    Ok(kept)
}

fn left(partial: &Partial, kept: &Checkpoint) -> Failure {
    let rows = HumanCount(kept.tally.tagged());
    let what = format!("holds {rows} rows of an interrupted run: --resume goes on from there; delete it to start anew");
    Failure::at(partial.path(), what)
}

fn changed(input: &str) -> Failure {
    Failure::Told(format!("cannot resume: {input} is not what the interrupted run has read"))
}
