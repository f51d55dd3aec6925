//! How large a lexicon may be, so that files of someone else cost neither hours nor gigabytes. Each limit is several times
//! what the built-in lexicon needs.

use super::error::{Place, Problem};
use super::labels::Source;

/// Files.
const MOST_FILES: usize = 1_000;
/// Bytes of all files.
pub(super) const MOST_BYTES: usize = 8 << 20;
/// Lines of all files.
const MOST_LINES: usize = 200_000;
/// Bytes of one line.
const LONGEST_LINE: usize = 8 << 10;
/// Forms of all lemmas, of one line of a vocabulary, and such lines for one lemma.
pub(super) const MOST_FORMS: usize = 1_000_000;
pub(super) const MOST_FORMS_OF_AN_ENTRY: usize = 1_000;
pub(super) const MOST_ENTRIES_OF_A_LEMMA: usize = 20;
/// Forms that all terms put together: those of each of their words, and of the groups in them.
const MOST_FORMS_IN_TERMS: usize = 20_000_000;
/// Problems that are told; who has more reads these first.
const MOST_PROBLEMS: usize = 1_000;
/// Words for which a known one is proposed: each is compared with the whole vocabulary.
const MOST_SUGGESTIONS: usize = 20;
/// Terms of one word that a form satisfies, and terms of the same words: each word of a text may be all of them.
pub(super) const MOST_TERMS_OF_A_FORM: u8 = 100;

/// Adds a problem, unless there are enough.
pub(super) fn tell(problems: &mut Vec<Problem>, problem: impl FnOnce() -> Problem) {
    if problems.len() < MOST_PROBLEMS {
        problems.push(problem());
    }
}

/// Checks what can be told before anything is parsed.
pub(super) fn check_sources(sources: &[Source]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let (mut bytes, mut lines) = (0_usize, 0_usize);
    for (number, source) in sources.iter().enumerate() {
        let mut whole = |message: String| problems.push(Problem::new(&source.path, Place::default(), message));
        bytes = bytes.saturating_add(source.text.len());
        if number == MOST_FILES {
            whole(format!("a lexicon has at most {MOST_FILES} files"));
        }
        if bytes > MOST_BYTES {
            whole(format!("with this file, the lexicon has more than {} MB", MOST_BYTES >> 20));
            break;
        }
        let mut long = None;
        for (number, line) in (1..).zip(source.text.lines()) {
            lines += 1;
            if line.len() > LONGEST_LINE {
                long = long.or(Some(number));
            }
        }
        if lines > MOST_LINES {
            whole(format!("with this file, the lexicon has more than {MOST_LINES} lines"));
            break;
        }
        if let Some(line) = long {
            let place = Place { line, column: 1 };
            problems.push(Problem::new(&source.path, place, format!("a line has at most {LONGEST_LINE} bytes")));
        }
    }
    problems
}

/// What the terms of a lexicon may still put together.
#[derive(Debug)]
pub(super) struct Budget {
    forms: usize,
    suggestions: usize,
}

impl Budget {
    pub(super) fn new() -> Self {
        Budget { forms: MOST_FORMS_IN_TERMS, suggestions: MOST_SUGGESTIONS }
    }

    /// Takes some forms; `false` where fewer are left.
    pub(super) fn take_forms(&mut self, forms: usize) -> bool {
        take(&mut self.forms, forms)
    }

    /// Takes a suggestion; `false` where none is left.
    pub(super) fn take_suggestion(&mut self) -> bool {
        take(&mut self.suggestions, 1)
    }
}

fn take(left: &mut usize, wanted: usize) -> bool {
    let rest = left.checked_sub(wanted);
    *left = rest.unwrap_or(0);
    rest.is_some()
}
