//! `doleance` on the command line: arguments → a job → its command → an exit code. No work is done here.

#![forbid(unsafe_code)]
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::expect_used))]

mod args;
mod calibrate;
mod destination;
mod evaluate;
mod explain;
mod failure;
mod figures;
mod input;
mod labelled;
mod lexicon;
mod output;
mod prepare;
mod tag;

use std::process::ExitCode;

use args::Job;

fn main() -> ExitCode {
    let outcome = match args::parse() {
        Job::Tag(job) => tag::run(&job),
        Job::CheckLexicon { dir } => lexicon::check(dir.as_deref()),
        Job::ListForms { lemma, lexicons } => lexicon::forms(&lemma, lexicons.as_deref()),
        Job::ListCategories { lexicons } => lexicon::list(lexicons.as_deref()),
        Job::Evaluate(job) => evaluate::run(&job),
        Job::Calibrate(job) => calibrate::run(&job),
        Job::Explain { text, prepare, personal_data, lexicons } => {
            explain::run(text, prepare, personal_data, lexicons.as_deref())
        }
    };
    match outcome {
        Ok(status) => status.into(),
        Err(failure) => failure.report().into(),
    }
}
