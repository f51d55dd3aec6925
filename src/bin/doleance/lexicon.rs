//! `doleance lexicon`: checks the lexicon files and looks into them.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use doleance::{Classifier, Lexicon};

use crate::failure::{Failure, Status, tell};

/// The built-in lexicon, or the one that `dir` makes of it.
pub fn load(dir: Option<&Path>) -> Result<Lexicon, Failure> {
    Ok(dir.map_or_else(|| Ok(Lexicon::french()), Lexicon::from_dir)?)
}

/// `lexicon check`: every problem, else every example that fails, then a summary.
pub fn check(dir: Option<&Path>) -> Result<Status, Failure> {
    let mut out = BufWriter::new(io::stdout().lock());
    let lexicon = match dir.map_or_else(|| Ok(Lexicon::french()), Lexicon::from_dir) {
        Ok(lexicon) => lexicon,
        Err(error) => {
            for problem in error.problems() {
                let path = shown(dir, problem.path());
                writeln!(out, "{path}:{}:{}: {}", problem.line(), problem.column(), problem.message())?;
            }
            writeln!(out, "{}", counted(error.problems().len(), "problem"))?;
            out.flush()?;
            return Ok(Status::Unusable);
        }
    };
    let categories = lexicon.categories().len();
    let classifier = Classifier::builder().lexicon(lexicon).build();
    let failures = classifier.check_examples();
    for failure in &failures {
        let told = failure.to_string();
        let path = shown(dir, failure.path());
        writeln!(out, "{path}{}", told.strip_prefix(failure.path()).unwrap_or(&told))?;
    }
    let categories = if categories == 1 { "1 category".to_owned() } else { format!("{categories} categories") };
    let examples = counted(classifier.examples(), "example");
    writeln!(out, "{categories}, {examples}, {} failed", failures.len())?;
    out.flush()?;
    Ok(if failures.is_empty() { Status::Clean } else { Status::Flawed })
}

/// `lexicon forms`: the forms of a lemma, one a line.
pub fn forms(lemma: &str, lexicons: Option<&Path>) -> Result<Status, Failure> {
    let lexicon = load(lexicons)?;
    let forms = lexicon.forms(lemma);
    if forms.is_empty() {
        let meant = lexicon.suggestion(lemma).map(|meant| format!(": {meant}")).unwrap_or_default();
        tell(format_args!("doleance: unknown lemma `{lemma}`{meant}"));
        return Ok(Status::Flawed);
    }
    let mut out = BufWriter::new(io::stdout().lock());
    for form in forms {
        writeln!(out, "{form}")?;
    }
    out.flush()?;
    Ok(Status::Clean)
}

/// `lexicon list`: the categories and their titles.
pub fn list(lexicons: Option<&Path>) -> Result<Status, Failure> {
    let lexicon = load(lexicons)?;
    let width = lexicon.categories().iter().map(|c| c.id().len()).max().unwrap_or_default();
    let mut out = BufWriter::new(io::stdout().lock());
    for category in lexicon.categories() {
        writeln!(out, "{:width$}  {}", category.id(), category.title())?;
    }
    out.flush()?;
    Ok(Status::Clean)
}

/// The path of a lexicon file as the user can open it: under `dir` where it is theirs.
fn shown(dir: Option<&Path>, path: &str) -> String {
    let theirs = dir.map(|dir| dir.join(path)).filter(|theirs| theirs.is_file());
    theirs.unwrap_or_else(|| PathBuf::from(path)).display().to_string()
}

fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}
