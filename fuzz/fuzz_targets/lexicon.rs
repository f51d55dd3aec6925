//! Any file of a lexicon is compiled or refused, and what is compiled reads a text.

#![no_main]

use doleance::{Classifier, Lexicon};
use libfuzzer_sys::fuzz_target;

/// Files by the first byte of the input: each has a syntax of its own.
const PATHS: [&str; 8] = [
    "categories/essai.lex",
    "sentiment/essai.lex",
    "signals/churn.lex",
    "context.lex",
    "inflections.lex",
    "vocabulary/verbs.lex",
    "vocabulary/spellings.lex",
    "vocabulary/groups.lex",
];

/// What the file under test stands among: small, so that each run is short.
const OTHERS: [(&str, &str); 5] = [
    ("inflections.lex", "aimer verbe er er e es ons ez ent é ée és ées\nbon adj - - ne s nes\n"),
    ("vocabulary/verbs.lex", "livrer aimer\naimer aimer\nperdre +perdu\n"),
    ("vocabulary/nouns.lex", "colis +colis\nservice +services\nbon bon\n"),
    ("vocabulary/groups.lex", "@nombre deux trois =4\n@objet colis service\n"),
    ("context.lex", "[léger]\n=de\n=le\n[négation]\n=pas\n[particule]\n=ne\n"),
];

fuzz_target!(|input: (u8, &str)| {
    let (number, text) = input;
    let path = PATHS[usize::from(number) % PATHS.len()];
    let others = OTHERS.into_iter().filter(|(other, _)| *other != path).map(|(path, text)| (path, text.to_owned()));
    match Lexicon::from_sources(others.chain([(path, text.to_owned())])) {
        Ok(lexicon) => {
            let _ = lexicon.forms("livrer");
            let classifier = Classifier::builder().lexicon(lexicon).build();
            let _ = classifier.check_examples();
            let text = "Le colis de 4 services n'est pas livré, aimé : perdu ?";
            for evidence in classifier.classify(text).evidence() {
                assert_eq!(text.get(evidence.span().range()), Some(evidence.text()));
            }
        }
        Err(error) => {
            assert!(!error.problems().is_empty());
            for problem in error.problems() {
                let line = text.lines().nth((problem.line() as usize).saturating_sub(1)).unwrap_or_default();
                let of_text = problem.path() == path && problem.line() > 0;
                assert!(!of_text || problem.column() as usize <= line.chars().count() + 1, "{problem}");
            }
        }
    }
});
