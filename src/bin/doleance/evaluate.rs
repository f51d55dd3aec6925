//! `doleance evaluate`: compares what is found in labelled archives with what people say of them.

mod mistakes;
mod scoreboard;
mod table;

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use doleance::{Analysis, Classifier};

use crate::failure::{Failure, Problem, Status, tell};
use crate::input::Place;
use crate::labelled::{Archive, Field, Labelled, Labelling, Labels};
use crate::lexicon;
use crate::prepare::Prepare;

use mistakes::{Mistake, Query};
use scoreboard::Scoreboard;

pub use table::Format;

/// What to evaluate, and what to show of it.
#[derive(Debug)]
pub struct Job {
    pub inputs: Vec<Place>,
    pub labelling: Labelling,
    pub lexicons: Option<PathBuf>,
    pub threshold: Option<u32>,
    pub prepare: Prepare,
    pub show: Show,
}

/// What is shown of each archive.
#[derive(Debug)]
pub enum Show {
    Figures(Format),
    /// The texts read wrong, the worst first, as many as `most`.
    Mistakes {
        of: Option<String>,
        most: usize,
    },
}

/// A row, compared.
struct Compared {
    /// The labels of people, and those found.
    fields: Vec<(Field, Labels, Labels)>,
    /// The categories found: their field, their weight, whether people say so.
    weights: Vec<(Field, u32, bool)>,
    /// The rating and the score.
    rating: Option<(f64, f64)>,
    mistake: Option<Mistake>,
}

/// Evaluates each archive by itself.
pub fn run(job: &Job) -> Result<Status, Failure> {
    let lexicon = lexicon::load(job.lexicons.as_deref())?;
    let mut builder = Classifier::builder().lexicon(lexicon).prepare(job.prepare.into());
    if let Some(threshold) = job.threshold {
        builder = builder.threshold(threshold);
    }
    let classifier = builder.build();
    let mut out = BufWriter::new(io::stdout().lock());
    if let Show::Figures(format) = job.show {
        table::head(format, &mut out)?;
    }
    let (mut texts, mut problems) = (0, 0);
    for place in &job.inputs {
        let (board, mistakes) = compare(&classifier, place, job, &mut problems);
        texts += board.texts();
        match job.show {
            _ if board.texts() == 0 => {}
            Show::Figures(format) => table::write(format, &short(place), &board, &mut out)?,
            Show::Mistakes { .. } => mistakes.iter().try_for_each(|m| m.write(&short(place), &mut out))?,
        }
    }
    out.flush()?;
    Ok(match (texts, problems) {
        (0, _) => {
            tell("doleance: no labelled row could be read");
            Status::Unusable
        }
        (_, 0) => Status::Clean,
        _ => Status::Flawed,
    })
}

fn compare(classifier: &Classifier, place: &Place, job: &Job, problems: &mut usize) -> (Scoreboard, Vec<Mistake>) {
    let (mut board, mut mistakes) = (Scoreboard::default(), Vec::new());
    let mut report = |line, what: &str| {
        *problems += 1;
        tell(Problem { input: &place.name(), line, what });
    };
    let (query, most) = match &job.show {
        Show::Figures(_) => (None, 0),
        Show::Mistakes { of, most } => (Some(Query::new(of.as_deref())), *most),
    };
    let archive = match Archive::open(place, &job.labelling) {
        Ok(archive) => archive,
        Err(unusable) => {
            report(unusable.line, &unusable.what);
            return (board, mistakes);
        }
    };
    for row in archive.map(|row| compared(row, classifier, query.as_ref())) {
        match row {
            Ok(row) => {
                board.add(&row);
                mistakes.extend(row.mistake);
                // Only the worst are kept, so that an archive of any size fits.
                if mistakes.len() >= most.saturating_mul(2).max(1 << 10) {
                    mistakes::keep_worst(&mut mistakes, most);
                }
            }
            Err(unusable) => report(unusable.line, &unusable.what),
        }
    }
    mistakes::keep_worst(&mut mistakes, most);
    (board, mistakes)
}

fn compared(row: Labelled<'_>, classifier: &Classifier, query: Option<&Query>) -> Compared {
    let analysis = classifier.classify(row.text);
    let mistake = query.and_then(|query| query.mistake(&row, &analysis));
    let weights = row.gold.iter().flat_map(|(field, gold)| weights(*field, gold, &analysis)).collect();
    let rating = row.stars.map(|stars| (stars, analysis.sentiment().score()));
    let fields = row.gold.into_iter().map(|(field, gold)| (field, gold, field.found(&analysis))).collect();
    Compared { fields, weights, rating, mistake }
}

fn weights(field: Field, gold: &Labels, analysis: &Analysis) -> Vec<(Field, u32, bool)> {
    let Some(stance) = field.stance() else { return Vec::new() };
    let tags = analysis.categories().filter(|tag| tag.stance() == stance);
    tags.map(|tag| (field, tag.weight(), gold.contains(tag.id()))).collect()
}

/// The name of an archive in figures: its file, without folders and extensions.
fn short(place: &Place) -> String {
    match place {
        Place::Stdin => place.name(),
        Place::File(path) => {
            let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
            name.split('.').next().unwrap_or_default().to_owned()
        }
    }
}
