//! A lexicon from someone else costs neither hours nor gigabytes: what is too large is told, with its place.

use std::time::{Duration, Instant};

use doleance::{Classifier, Lexicon, LexiconError};

/// Generous: what is not bounded takes hours.
const LONG: Duration = Duration::from_secs(30);

/// A few words, so that what is told comes from the limits alone.
const WORDS: &str = "colis +colis\nperdre +perdu\nlivrer +livré\n";
const MODELS: &str = "aimer verbe er er e es ons ez ent ais ait ions iez aient ai as a âmes âtes èrent erai eras era erons erez eront ant";

fn category(terms: &str) -> String {
    format!("titre Essai\nquoi Ce que le client essaie.\n[plainte]\n{terms}\n")
}

fn numbered(count: usize, separator: &str, word: impl Fn(usize) -> String) -> String {
    (0..count).map(word).collect::<Vec<_>>().join(separator)
}

fn compile(path: &str, text: String) -> Result<Lexicon, LexiconError> {
    let start = Instant::now();
    let words = [("vocabulary/mots.lex", WORDS), ("inflections.lex", MODELS)]
        .map(|(path, text)| (path.to_owned(), text.to_owned()));
    let compiled = Lexicon::from_sources(words.into_iter().chain([(path.to_owned(), text)]));
    assert!(start.elapsed() < LONG, "{path}: {:?}", start.elapsed());
    compiled
}

#[test]
fn what_is_too_large_is_told() {
    let essai = "categories/essai.lex";
    let pair = |count| format!("({})", numbered(count, "|", |i| format!("=x{i} =y")));
    let cases = [
        (
            "bytes",
            essai,
            category(&"# rien\n".repeat(1_500_000)),
            "essai.lex:0:0: with this file, the lexicon has more than 8 MB",
        ),
        (
            "lines",
            essai,
            category(&"\n".repeat(250_000)),
            "essai.lex:0:0: with this file, the lexicon has more than 200000 lines",
        ),
        ("a line", essai, category(&"colis ".repeat(5_000)), "essai.lex:4:1: a line has at most 8192 bytes"),
        ("words of a term", essai, category(&"=a ".repeat(9)), "essai.lex:4:1: a term has at most 8 words"),
        (
            "products",
            essai,
            category(&format!("{0} {0}", pair(20))),
            "essai.lex:4:1: this term stands for more than 64",
        ),
        (
            "alternatives of many words",
            essai,
            category(&format!("({})", "@g ".repeat(300))),
            "essai.lex:4:2: no group `@g`",
        ),
        (
            "products inside alternatives",
            essai,
            format!("@g {}\n{}", numbered(20, " ", |i| format!("=a-{i}")), category("(@g @g @g @g|=b)")),
            "too many ways to write this alternative",
        ),
        ("optional words", essai, category(&"=a? ".repeat(30)), "essai.lex:4:1: this term stands for more than 64"),
        ("orders of optional words", essai, category(&format!("{0}& {0}", "=a? ".repeat(6))), "essai.lex:4:1: "),
        (
            "terms of one form",
            essai,
            category(&"colis\n".repeat(200)),
            "essai.lex:104:1: these words are more than 100 terms",
        ),
        (
            "the same term",
            essai,
            category(&"=a … =b\n".repeat(200)),
            "essai.lex:104:1: these words are more than 100 terms",
        ),
        (
            "large groups in many terms",
            essai,
            format!(
                "@g {}\n@h @g {}\n{}",
                numbered(1_000, " ", |i| format!("=a{i}")),
                numbered(1_000, " ", |i| format!("=b{i}")),
                category(&numbered(10_000, "\n", |i| format!("(@h|=c{i}) =d{i}"))),
            ),
            "the words of the lexicon stand for too many forms",
        ),
        (
            "forms of a lemma",
            "vocabulary/essai.lex",
            format!("essayation {}", numbered(1_100, " ", |i| format!("+e{i}"))),
            "essai.lex:1:1: more than 1000 forms",
        ),
        (
            "lines of a lemma",
            "vocabulary/essai.lex",
            "essayation +a\n".repeat(50),
            "essai.lex:21:1: `essayation` is written",
        ),
        (
            "forms of a vocabulary",
            "vocabulary/essai.lex",
            numbered(60_000, "\n", |i| format!("e{i}er aimer")),
            "the vocabulary has more than 1000000 forms",
        ),
        (
            "models of an entry",
            "vocabulary/essai.lex",
            format!("aimer {}", "aimer ".repeat(100)),
            "essai.lex:1:1: more than 1000 forms",
        ),
        (
            "unknown words",
            essai,
            category(&numbered(5_000, "\n", |i| format!("mot{i}inconnu"))),
            "essai.lex:4:1: unknown word",
        ),
        ("broken lines", essai, category(&")\n".repeat(50_000)), "essai.lex:4:1: `)` is not a word"),
        ("brackets", essai, category(&"(".repeat(8_000)), "essai.lex:4:1: "),
        ("removed forms", essai, category(&format!("colis{}", " -colis".repeat(1_000))), ""),
    ];
    for (name, path, text, expected) in cases {
        match compile(path, text) {
            Ok(_) => assert_eq!(expected, "", "{name}: no error"),
            Err(error) => {
                let told = error.to_string();
                assert!(told.contains(expected), "{name}: {}", &told[..told.floor_char_boundary(500)]);
                assert!(error.problems().len() <= 3_000, "{name}: {} problems", error.problems().len());
            }
        }
    }
}

#[test]
fn many_files() {
    let files = (0..1_200).map(|i| (format!("sentiment/f{i}.lex"), "nul  -1"));
    let error = Lexicon::from_sources(files).unwrap_err();
    assert!(error.to_string().contains("at most 1000 files"), "{error}");
}

/// Groups of groups, each twice in the next, are sets: they do not double.
#[test]
fn nested_groups() {
    let nested =
        format!("@g0 livrer perdre =a-b\n{}", numbered(200, "\n", |i| format!("@g{0} @g{i} @g{i} =c-{i}", i + 1)));
    let sources = [
        ("vocabulary/mots.lex", WORDS.to_owned()),
        ("vocabulary/groups.lex", nested),
        ("categories/essai.lex", category("@g200")),
    ];
    let start = Instant::now();
    let error = Lexicon::from_sources(sources).unwrap_err();
    assert!(start.elapsed() < LONG);
    assert!(error.to_string().contains("essai.lex:4:1: this term stands for more than 64 sequences"), "{error}");
}

/// What stays below the limits is compiled, and reads a long text in bounded time and memory.
#[test]
fn a_large_lexicon_reads() {
    let terms = numbered(90, "\n", |i| format!("(colis|=x{i}) … (perdre|=y{i})\n(colis|=z{i})"));
    let classifier = Classifier::builder().lexicon(compile("categories/essai.lex", category(&terms)).unwrap()).build();
    let start = Instant::now();
    let analysis = classifier.classify(&"colis perdu, ".repeat(2_000));
    assert!(start.elapsed() < LONG, "{:?}", start.elapsed());
    assert!(analysis.categories().any(|tag| tag.id() == "essai"));
}

#[cfg(unix)]
#[test]
fn pipes_and_huge_files_are_not_read() {
    let dir = tempfile::tempdir().unwrap();
    let file = std::fs::File::create(dir.path().join("context.lex")).unwrap();
    file.set_len(1 << 40).unwrap();
    let pipe = dir.path().join("inflections.lex");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let error = Lexicon::from_dir(dir.path()).unwrap_err();
    assert_eq!(error.problems().len(), 2, "{error}");
}
