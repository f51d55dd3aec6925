//! `doleance calibrate` as its users run it: labelled archives and lexicons in, lexicons out.

#![cfg(feature = "cli")]

#[path = "support/program.rs"]
mod program;

use std::fs;
use std::path::Path;

use program::{Ran, run};
use tempfile::TempDir;

/// Words that no other file knows.
const OPINIONS: &str = "\
titre  Essai
quoi   Mots inventés.

# trop fort ?
=zorglub      +3.0   # à revoir
=krouk        +2.0
=blarf        -1.0

[exemples]
positif  zorglub
";

const CATEGORY: &str = "\
titre  Essai
quoi   Mots inventés.
[plainte]
=zorglub
=krouk  3   # douteux
[exemples]
plainte  zorglub
";

/// A folder with one lexicon file.
fn lexicons(path: &str, text: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join(Path::new(path).parent().unwrap())).unwrap();
    fs::write(folder.path().join(path), text).unwrap();
    folder
}

fn calibrate(lexicons: &TempDir, output: &Path, arguments: &[&str], archive: &str) -> Ran {
    let (lexicons, output) = (lexicons.path().to_str().unwrap(), output.to_str().unwrap());
    run(&[&["calibrate", "--lexicons", lexicons, "--output", output], arguments].concat(), archive.as_bytes())
}

/// Rows of a text and a label, many times.
fn archive(label: &str, rows: &[(&str, &str)]) -> String {
    let rows: String = rows.iter().map(|(text, value)| format!("{text},{value}\n")).collect();
    format!("text,{label}\n{}", rows.repeat(20))
}

#[test]
fn weights_follow_the_ratings_and_nothing_else_changes() {
    let lexicons = lexicons("sentiment/essai.lex", OPINIONS);
    let archive = archive("stars", &[("zorglub", "5"), ("zorglub blarf", "1"), ("krouk blarf", "1"), ("blarf", "2")]);
    let output = tempfile::tempdir().unwrap();
    let ran = calibrate(&lexicons, output.path(), &[], &archive);
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
    assert!(ran.out.starts_with("80 samples, 3 terms in at least 10 of them, 5 parts\n"), "{}", ran.out);

    let path = output.path().join("sentiment/essai.lex");
    let text = fs::read_to_string(&path).unwrap();
    let shape = |text: &str| text.replace(|c: char| c.is_ascii_digit(), "0");
    assert_eq!(shape(&text), shape(OPINIONS));
    let weight = |word: &str| -> f64 {
        let line = text.lines().find(|line| line.starts_with(word)).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    };
    assert!(weight("=zorglub") > 0.0 && weight("=zorglub") < -weight("=blarf"), "{text}");
    assert_eq!(fs::read_dir(output.path().join("sentiment")).unwrap().count(), 1);

    let figures = |lexicons: &Path| {
        let lexicons = lexicons.to_str().unwrap();
        run(&["evaluate", "--format", "tsv", "--lexicons", lexicons], archive.as_bytes()).out
    };
    assert!(!figures(lexicons.path()).contains("\taccuracy\t80\t\t80\t"));
    assert!(figures(output.path()).contains("\taccuracy\t80\t\t80\t"), "{}", figures(output.path()));

    let again = tempfile::tempdir().unwrap();
    calibrate(&lexicons, again.path(), &[], &archive);
    assert_eq!(text, fs::read_to_string(again.path().join("sentiment/essai.lex")).unwrap());
}

#[test]
fn a_sign_that_the_archive_contradicts_stays_and_is_told() {
    let lexicons = lexicons("sentiment/essai.lex", OPINIONS);
    let archive = archive("stars", &[("zorglub", "5"), ("krouk krouk zorglub blarf", "1"), ("krouk blarf", "1")]);
    let output = tempfile::tempdir().unwrap();
    let ran = calibrate(&lexicons, output.path(), &["--strength", "0.01"], &archive);
    assert!(ran.out.contains("whose sign the archive contradicts"), "{}", ran.out);
    assert!(ran.out.contains("sentiment/essai.lex:6: =krouk  +2 in 40 samples"), "{}", ran.out);
    let text = fs::read_to_string(output.path().join("sentiment/essai.lex")).unwrap();
    assert!(text.contains("=krouk        +0.1\n"), "{text}");
}

#[test]
fn nothing_is_written_where_nothing_is_gained() {
    let lexicons = lexicons("sentiment/essai.lex", OPINIONS);
    let cases = [
        (archive("stars", &[("zorglub", "5"), ("blarf", "1")]), &[][..], "no gain on held-out data", Some(0)),
        (archive("stars", &[("zorglub blarf", "1"), ("zorglub", "5")]), &["--min-support", "500"], "no gain", Some(0)),
        ("text,stars\n".to_owned(), &[], "", Some(2)),
        ("text\nzorglub\n".to_owned(), &[], "", Some(2)),
        (archive("stars", &[("zorglub", "5")]), &["--group-column", "secteur"], "", Some(2)),
    ];
    for (archive, arguments, told, code) in cases {
        let output = lexicons.path().join("sortie");
        let ran = calibrate(&lexicons, &output, arguments, &archive);
        assert!(ran.out.contains(told), "{}{}", ran.out, ran.err);
        assert_eq!(ran.code, code, "{}{}", ran.out, ran.err);
        assert!(!output.exists(), "{}", ran.out);
    }
}

#[test]
fn points_follow_the_labels() {
    let lexicons = lexicons("categories/essai.lex", CATEGORY);
    let archive = archive("complained", &[("zorglub", "essai"), ("krouk", ""), ("zorglub krouk", "essai")]);
    let output = tempfile::tempdir().unwrap();
    let ran = calibrate(&lexicons, output.path(), &["--fit", "categories"], &archive);
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
    let text = fs::read_to_string(output.path().join("categories/essai.lex")).unwrap();
    assert!(text.contains("=krouk  1   # douteux\n"), "{text}\n{}", ran.out);
    assert!(!text.contains("=zorglub  1") && !text.contains("=zorglub  2"), "{text}");
}
