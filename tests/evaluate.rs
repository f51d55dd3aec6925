//! `doleance evaluate` as its users run it: labelled archives in, figures out.

#![cfg(feature = "cli")]

#[path = "support/program.rs"]
mod program;

use program::run;

const LABELLED: &str = "tests/data/labelled.jsonl";

fn evaluate(arguments: &[&str], input: &str) -> program::Ran {
    run(&[&["evaluate"], arguments].concat(), input.as_bytes())
}

/// The figures of a run, without the name of the archive and the empty cells.
fn figures(arguments: &[&str], input: &str) -> Vec<String> {
    let ran = evaluate(&[&["--format", "tsv"], arguments].concat(), input);
    let line = |line: &str| line.split('\t').skip(1).filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(" ");
    ran.out.lines().map(line).collect()
}

#[test]
fn figures_are_those_of_the_usual_definitions() {
    let figures = figures(&[LABELLED], "");
    let expected = [
        "measure label texts found right precision recall f1 value",
        "complained micro 7 6 5 0.833 0.714 0.769",
        "complained billing 1 0 0 0.000 0.000 0.000",
        "complained delivery 1 2 1 0.500 1.000 0.667",
        "complained threshold 2 7 6 5 0.833 0.714 0.769",
        "praised micro 4 4 4 1.000 1.000 1.000",
        "escalation legal 1 1 1 1.000 1.000 1.000",
        "demand micro 1 1 1 1.000 1.000 1.000",
        "churn churn 1 0 0 0.000 0.000 0.000",
        "aggressive aggressive 1 1 1 1.000 1.000 1.000",
        "recommendation micro 2 1 1 1.000 0.500 0.667",
        "kind accuracy 7 5 0.714",
        "kind complaint taken for other 1",
        "polarity accuracy 7 5 0.714",
        "stars accuracy 5 4 0.800",
        "stars macro 0.762",
        "stars neg 3 4 3 0.750 1.000 0.857",
        "stars pos taken for neg 1",
        "stars spearman 6 0.883",
    ];
    let missing: Vec<_> = expected.iter().filter(|line| !figures.iter().any(|figure| figure == *line)).collect();
    assert!(missing.is_empty(), "{missing:#?} not in {figures:#?}");
}

#[test]
fn labels_with_few_texts_are_no_part_of_a_mean() {
    let rows =
        "{\"text\":\"Colis perdu.\",\"complained\":[\"delivery\"]}\n{\"text\":\"Trop cher.\",\"complained\":[]}\n";
    assert!(!figures(&[], rows).iter().any(|figure| figure.contains("macro")));
    let figures = figures(&[], &rows.repeat(5));
    assert!(figures.iter().any(|figure| figure == "complained macro 1.000"), "{figures:#?}");
}

#[test]
fn what_tag_writes_evaluates_as_right() {
    let tagged = run(&["tag", "--format", "csv", "tests/data/sample.jsonl"], b"").out;
    let figures = figures(&[], &tagged);
    let whole = |figure: &&String| figure.contains(" micro ") || figure.contains(" accuracy ");
    assert_eq!(figures.iter().filter(whole).count(), 7, "{figures:#?}");
    assert!(figures.iter().filter(whole).all(|figure| figure.ends_with(" 1.000")), "{figures:#?}");
}

#[test]
fn labels_as_archives_have_them() {
    let cases = [
        (
            "lists between bars",
            "text,complained\nColis perdu.,delivery|delay\n",
            "complained micro 2 1 1 1.000 0.500 0.667",
        ),
        ("no label", "text,kind,complained\nColis perdu.,,delivery\n", "complained micro 1 1 1 1.000 1.000 1.000"),
        ("sides as ratings", "text,stars\nColis perdu.,neg\nParfait.,pos\n", "stars accuracy 2 2 1.000"),
        ("decimals", "text,stars\nColis perdu.,1.5\n", "stars accuracy 1 1 1.000"),
    ];
    for (name, input, expected) in cases {
        let figures = figures(&[], input);
        assert!(figures.iter().any(|figure| figure == expected), "{name}: {figures:#?}");
    }
    let nested = "{\"text\":\"Colis perdu.\",\"meta\":{\"note\":{\"mark\":1}}}\n";
    assert!(figures(&["--stars-column", "meta.note.mark"], nested).iter().any(|f| f == "stars accuracy 1 1 1.000"));
}

#[test]
fn errors_come_with_their_evidence_worst_first() {
    let lines = |arguments: &[&str]| {
        let ran = evaluate(&[arguments, &[LABELLED]].concat(), "");
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        ran.out.lines().map(|line| line.trim().to_owned()).collect::<Vec<_>>()
    };
    let delivery = lines(&["--errors", "delivery"]);
    assert_eq!(delivery[..3], ["labelled:5  L5", "Colis perdu, encore une fois.", "false   complained:delivery"]);
    assert!(delivery[3].starts_with("« Colis perdu »  categories/delivery.lex:"), "{delivery:#?}");
    let cases: [(&[&str], &[&str]); 4] = [
        (&["--errors", "churn"], &["missed  churn:churn"]),
        (&["--errors", "praised:delay"], &[]),
        (
            &["--errors", "kind"],
            &["missed  kind:praise", "false   kind:complaint", "missed  kind:complaint", "false   kind:other"],
        ),
        (&["--worst", "1"], &["false   complained:delivery", "missed  recommendation:promoter"]),
    ];
    for (arguments, expected) in cases {
        let lines = lines(arguments);
        assert!(expected.iter().all(|line| lines.iter().any(|l| l == line)), "{arguments:?}: {lines:#?}");
        assert_eq!(lines.is_empty(), expected.is_empty(), "{arguments:?}: {lines:#?}");
    }
}

#[test]
fn what_cannot_be_read_is_told() {
    let cases = [
        (
            "{\"text\":\"Colis perdu.\",\"stars\":9}\n{\"text\":\"Nul.\",\"stars\":1}\n",
            "<stdin>:1: `9` is no rating",
            Some(1),
        ),
        (
            "{\"text\":\"Colis perdu.\",\"churn\":\"oui\"}\n",
            "<stdin>:1: `oui` is neither true nor false, in `churn`",
            Some(2),
        ),
        ("{\"text\":\"Colis perdu.\",\"complained\":[1]}\n", "<stdin>:1: `[1]` is no list of labels", Some(2)),
        ("{\"text\":\"Colis perdu.\"}\n", "<stdin>: no column of labels; known: `complained`", Some(2)),
        ("", "no labelled row could be read", Some(2)),
    ];
    for (input, expected, code) in cases {
        let ran = evaluate(&[], input);
        assert!(ran.err.contains(expected), "{}", ran.err);
        assert_eq!(ran.code, code, "{}", ran.err);
    }
    let ran = evaluate(&["--stars-column", "note", LABELLED], "");
    assert!(ran.err.contains("no column `note`"), "{}", ran.err);
}
