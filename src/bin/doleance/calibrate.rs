//! `doleance calibrate`: fits the numbers of the lexicons to labelled archives, and writes the files that change.

mod data;
mod model;
mod validate;

use std::collections::HashMap;
use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use doleance::Classifier;

use crate::failure::{Failure, Problem, Status, tell};
use crate::input::Place;
use crate::labelled::{Archive, Labelling};
use crate::lexicon;
use crate::prepare::Prepare;

use data::{Data, Term};
use model::Sample;
use validate::{HeldOut, fitted, validate};

/// Terms shown of those that the archive contradicts.
const SHOWN: usize = 40;

/// What to fit, to what, and where to write it.
#[derive(Debug)]
pub struct Job {
    pub inputs: Vec<Place>,
    pub labelling: Labelling,
    pub lexicons: Option<PathBuf>,
    pub prepare: Prepare,
    pub aim: Aim,
    pub least_support: usize,
    /// Chosen on held-out data where not given.
    pub strength: Option<f64>,
    pub output: PathBuf,
}

/// What is fitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aim {
    /// The weights of the sentiment files, to ratings.
    Sentiment,
    /// The points of the category files, to labels.
    Categories,
}

/// Fits, tells what it is worth on held-out data, and writes what is worth it.
pub fn run(job: &Job) -> Result<Status, Failure> {
    let (data, problems) = gather(job)?;
    if data.samples.is_empty() {
        tell("doleance: nothing to learn from: no labelled row with a term of the lexicon");
        return Ok(Status::Unusable);
    }
    let mut out = BufWriter::new(io::stdout().lock());
    let free = data.weights.iter().filter(|weight| weight.bounds.start() < weight.bounds.end()).count();
    let (samples, support) = (data.samples.len(), job.least_support);
    writeln!(out, "{samples} samples, {free} terms in at least {support} of them, {} parts", validate::FOLDS)?;
    let held_out = validate(&data, job.aim, job.strength);
    show(&held_out, &mut out)?;
    match job.strength.or_else(|| chosen(&held_out)) {
        Some(strength) => write(job, &data, strength, &mut out)?,
        None => writeln!(out, "no gain on held-out data: the hand-written weights stay, nothing is written")?,
    }
    out.flush()?;
    Ok(if problems == 0 { Status::Clean } else { Status::Flawed })
}

fn gather(job: &Job) -> Result<(Data, usize), Failure> {
    let classifier = job.aim.classifier(lexicon::load(job.lexicons.as_deref())?, job.prepare);
    let (mut data, mut problems) = (Data::default(), 0);
    for place in &job.inputs {
        let mut report = |line, what: &str| {
            problems += 1;
            tell(Problem { input: &place.name(), line, what });
        };
        match Archive::open(place, &job.labelling) {
            Err(unusable) => report(unusable.line, &unusable.what),
            Ok(archive) => archive.map(|row| job.aim.read(&row, &classifier)).for_each(|row| match row {
                Ok(row) => data.add(row, job.aim),
                Err(unusable) => report(unusable.line, &unusable.what),
            }),
        }
    }
    data.hold(job.least_support);
    Ok((data, problems))
}

fn show(held_out: &[HeldOut], out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "\nheld out        log-loss       F1 Spearman")?;
    for HeldOut { strength, log_loss, f1, spearman } in held_out {
        let name = strength.map_or("hand-written".to_owned(), |strength| format!("strength {strength}"));
        writeln!(out, "{name:14}{log_loss:>10.4}{f1:>9.4}{spearman:>9.4}")?;
    }
    writeln!(out)
}

/// The strength of least loss on held-out data, where its F1 gains on the hand-written weights.
fn chosen(held_out: &[HeldOut]) -> Option<f64> {
    let (hand, fits) = held_out.split_first()?;
    let best = fits.iter().min_by(|a, b| a.log_loss.total_cmp(&b.log_loss))?;
    best.strength.filter(|_| best.f1 > hand.f1 && best.log_loss < hand.log_loss)
}

/// Fits to all data, and writes the files that change.
fn write(job: &Job, data: &Data, strength: f64, out: &mut impl Write) -> Result<(), Failure> {
    let all: Vec<&Sample> = data.samples.iter().collect();
    let (weights, _) = fitted(&all, &data.weights, job.aim, Some(strength));
    let rounded = weights.iter().map(|weight| job.aim.rounded(*weight));
    let new: HashMap<&Term, f64> = data.terms.iter().zip(rounded).collect();
    let hand = data.terms.iter().zip(data.weights.iter().map(|weight| weight.hand));
    let changed: HashMap<&Term, f64> =
        hand.filter(|(term, hand)| new[term] != *hand).map(|(term, _)| (term, new[term])).collect();

    let lexicon = lexicon::load(job.lexicons.as_deref())?;
    let files = lexicon.reweighed(|term| changed.get(&Term::from(term)).copied());
    for (path, text) in &files {
        save(&job.output.join(path), text)?;
        writeln!(out, "{}", job.output.join(path).display())?;
    }
    writeln!(out, "strength {strength}: {} numbers changed in {} files", changed.len(), files.len())?;
    contradicted(job.aim, data, &weights, out)?;
    let failures = Classifier::builder().lexicon(lexicon.extend(files)?).build().check_examples();
    if !failures.is_empty() {
        writeln!(out, "\n{} examples of the lexicons fail with them:", failures.len())?;
        failures.iter().try_for_each(|failure| writeln!(out, "  {failure}"))?;
    }
    Ok(())
}

/// Lists the terms that the archive would have on the other side, or of no use: they stay at the least that they can be.
fn contradicted(aim: Aim, data: &Data, weights: &[f64], out: &mut impl Write) -> io::Result<()> {
    let useless = |at: &usize| match aim {
        Aim::Sentiment => weights[*at].abs() <= 0.1 && data.weights[*at].hand.abs() > 0.1,
        Aim::Categories => weights[*at] < 0.5,
    };
    let mut terms: Vec<_> = (0..weights.len()).filter(useless).collect();
    terms.sort_by_key(|at| std::cmp::Reverse(data.weights[*at].support));
    let why = match aim {
        Aim::Sentiment => "whose sign the archive contradicts, kept at the least weight of their sign",
        Aim::Categories => "that the archive finds useless, kept at 1",
    };
    if !terms.is_empty() {
        writeln!(out, "\n{} terms {why}:", terms.len())?;
    }
    for at in terms.into_iter().take(SHOWN) {
        let (Term { path, line, text }, weight) = (&data.terms[at], &data.weights[at]);
        writeln!(out, "  {path}:{line}: {text}  {:+} in {} samples", weight.hand, weight.support)?;
    }
    Ok(())
}

fn save(path: &Path, text: &str) -> Result<(), Failure> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).and_then(|()| fs::write(path, text)).map_err(|error| Failure::at(path, error))
}
