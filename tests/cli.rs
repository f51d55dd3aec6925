//! The command line, run as its users run it. Each table row is one run of the program.

#![cfg(feature = "cli")]

#[path = "support/program.rs"]
mod program;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use doleance::{Classifier, Lexicon};

use program::{run, start};

const TABLE: &str = "tests/data/cli_table.csv";
const ROWS: &str = "tests/data/cli_rows.jsonl";
const TEXTS: &str = "tests/data/cli_texts.txt";

/// A run on an input: what each line of output starts with, what each line of error says, the exit code.
struct Case {
    name: &'static str,
    arguments: &'static [&'static str],
    input: &'static [u8],
    rows: &'static [&'static str],
    errors: &'static [&'static str],
    code: i32,
}

impl Case {
    fn check(&self) {
        let ran = run(&[&["tag", "--no-evidence"], self.arguments].concat(), self.input);
        let told = format!("{}\n--- out\n{}--- err\n{}", self.name, ran.out, ran.err);
        assert_eq!(ran.code, Some(self.code), "{told}");
        assert_eq!(ran.out.lines().count(), self.rows.len(), "{told}");
        assert_eq!(ran.err.lines().count(), self.errors.len(), "{told}");
        for (line, expected) in ran.out.lines().zip(self.rows) {
            assert!(line.starts_with(expected), "expected {expected}\n{told}");
        }
        for (line, expected) in ran.err.lines().zip(self.errors) {
            assert!(line.contains(expected), "expected {expected}\n{told}");
        }
    }
}

const NO_ROW: &str = "no row could be read";

#[test]
fn json_lines() {
    let cases = [
        Case {
            name: "identifiers are kept as they are written, absent and null ones are left out",
            arguments: &[],
            input: concat!(
                "{\"id\":1.0,\"text\":\"Colis perdu.\"}\n",
                "{\"text\":\"Facture fausse.\",\"id\":\"0012\"}\r\n",
                "{\"id\":12345678901234567890,\"text\":\"Rien.\"}\n",
                "{\"id\":-1e3,\"text\":\"Rien.\"}\n",
                "{\"id\":\"\\u00e9\\\"x\",\"text\":\"Rien.\"}\n",
                "{\"id\":null,\"text\":\"Rien.\"}\n",
                "{\"text\":\"Rien.\"}",
            )
            .as_bytes(),
            rows: &[
                r#"{"id":1.0,"line":1,"kind":"#,
                r#"{"id":"0012","line":2,"kind":"#,
                r#"{"id":12345678901234567890,"line":3,"#,
                r#"{"id":-1e3,"line":4,"#,
                r#"{"id":"\u00e9\"x","line":5,"#,
                r#"{"line":6,"#,
                r#"{"line":7,"#,
            ],
            errors: &[],
            code: 0,
        },
        Case {
            name: "bad rows are told in their place, the others are tagged",
            arguments: &[],
            input: b"{\"text\":\"un\"}\n\
                {\"text\": \"deux\"\n\
                {\"text\":null}\n\
                {\"text\":5}\n\
                \n   \n\
                {\"id\":3}\n\
                [\"text\"]\n\
                {\"text\":\"caf\xc3\xa9 \xc3\"}\n\
                {\"id\":{},\"text\":\"a\"}\n\
                {\"text\":\"a\"} {}\n\
                {\"text\":\"\\ud800\"}\n\
                {\"text\":\"\"}\n",
            rows: &[r#"{"line":1,"#, r#"{"line":13,"#],
            errors: &[
                "<stdin>:2: EOF while parsing an object",
                "<stdin>:3: invalid type: null, expected a string",
                "<stdin>:4: invalid type: integer `5`, expected a string",
                "<stdin>:7: no key `text`",
                "<stdin>:8: invalid type: sequence, expected a JSON object",
                "<stdin>:9: invalid UTF-8",
                "<stdin>:10: the identifier is neither a string nor a number",
                "<stdin>:11: trailing characters",
                "<stdin>:12: unexpected end of hex escape",
            ],
            code: 1,
        },
        Case {
            name: "the key of the text is found among others, whatever its case and accents",
            arguments: &[],
            input: "\u{feff}\n{\"Ref\":1,\"RÉCLAMATION\":\"Colis perdu\",\"note\":[1,{\"text\":2}]}\n".as_bytes(),
            rows: &[r#"{"line":2,"#],
            errors: &[],
            code: 0,
        },
        Case {
            name: "keys that are chosen",
            arguments: &["--text-column", "b", "--id-column", "a"],
            input: b"{\"id\":1,\"text\":\"x\",\"a\":\"y\",\"b\":\"z\"}\n",
            rows: &[r#"{"id":"y","line":1,"#],
            errors: &[],
            code: 0,
        },
        Case {
            name: "a key that is chosen and missing",
            arguments: &["--text-column", "b"],
            input: b"\n{\"id\":1,\"text\":\"x\"}\n",
            rows: &[],
            errors: &["<stdin>:2: no column `b`; columns: `id`, `text`", NO_ROW],
            code: 2,
        },
        Case {
            name: "several keys may be the text",
            arguments: &[],
            input: b"{\"id\":1,\"avis\":\"x\",\"message\":\"y\"}\n",
            rows: &[],
            errors: &["choose one with --text-column; columns: `avis`, `message`", NO_ROW],
            code: 2,
        },
        Case {
            name: "nothing but malformed lines",
            arguments: &["--input-format", "jsonl"],
            input: b"bonjour\n{\n",
            rows: &[],
            errors: &["<stdin>:1: ", "<stdin>:2: ", NO_ROW],
            code: 2,
        },
    ];
    cases.iter().for_each(Case::check);
}

#[test]
fn csv() {
    let cases = [
        Case {
            name: "semicolons, byte order mark, CRLF, quoted line breaks, blank line",
            arguments: &["--id-column", "ref", TABLE],
            input: b"",
            rows: &[r#"{"id":"0012","line":2,"#, r#"{"id":"B-2","line":5,"#, r#"{"id":"B-3","line":6,"#],
            errors: &[],
            code: 0,
        },
        Case {
            name: "tabs, no line break at the end, an empty text, no identifier",
            arguments: &[],
            input: b"ID\tVerbatim\n7\tcolis perdu\n\ttard\n8\t",
            rows: &[r#"{"id":"7","line":2,"#, r#"{"line":3,"#, r#"{"id":"8","line":4,"#],
            errors: &[],
            code: 0,
        },
        Case {
            name: "bad rows are told in their place, the others are tagged",
            arguments: &[],
            input: b"id,text,note\n\
                1,un,5\n\
                2,deux\n\
                3,\"trois,\nou plus\",4\n\
                4,quatre, mais pas cinq,1\n\
                5,caf\xc3\xa9 \xc3,2\n\
                6,six,2,,\n\
                7,\"sept,1\n\
                8,huit,2\n",
            rows: &[
                r#"{"id":"1","line":2,"#,
                r#"{"id":"3","line":4,"#,
                r#"{"id":"6","line":8,"#,
                r#"{"id":"8","line":10,"#,
            ],
            errors: &[
                "<stdin>:3: 2 fields where the header has 3",
                "<stdin>:6: 4 fields where the header has 3",
                "<stdin>:7: invalid UTF-8 (byte 0xC3 after 8 good ones)",
                "<stdin>:9: a quoted field is never closed",
            ],
            code: 1,
        },
        Case {
            name: "no column for texts",
            arguments: &["--input-format", "csv"],
            input: b"\nref;note\n1;5\n",
            rows: &[],
            errors: &["<stdin>:2: no column has an obvious name for texts", NO_ROW],
            code: 2,
        },
        Case {
            name: "a column that is chosen makes a table",
            arguments: &["--text-column", "note client"],
            input: b"ref;note client\n1;nul\n",
            rows: &[r#"{"line":2,"#],
            errors: &[],
            code: 0,
        },
        Case { name: "a header alone", arguments: &[], input: b"id;avis\n", rows: &[], errors: &[NO_ROW], code: 2 },
    ];
    cases.iter().for_each(Case::check);
}

#[test]
fn plain_text_and_files() {
    let cases = [
        Case {
            name: "each line is a text, empty ones too",
            arguments: &["-"],
            input: b"Service nul, message, \xc3\xa0 fuir\r\n\nColis perdu; text\nfin",
            rows: &[r#"{"line":1,"#, r#"{"line":2,"#, r#"{"line":3,"#, r#"{"line":4,"#],
            errors: &[],
            code: 0,
        },
        Case {
            name: "a format that is chosen",
            arguments: &["--input-format", "text"],
            input: b"{\"text\":\"un\"}\nid,text\n\xc3\xa9\xff\n",
            rows: &[r#"{"line":1,"#, r#"{"line":2,"#],
            errors: &["<stdin>:3: invalid UTF-8"],
            code: 1,
        },
        Case { name: "nothing", arguments: &[], input: b"", rows: &[], errors: &[NO_ROW], code: 2 },
        Case {
            name: "several files, one after the other, with their names",
            arguments: &[TEXTS, ROWS, "tests/data/cli_absent.csv", "-"],
            input: b"bonjour\n",
            rows: &[
                r#"{"file":"tests/data/cli_texts.txt","line":1,"kind":"#,
                r#"{"file":"tests/data/cli_texts.txt","line":2,"#,
                r#"{"file":"tests/data/cli_texts.txt","line":3,"#,
                r#"{"id":1.0,"file":"tests/data/cli_rows.jsonl","line":1,"#,
                r#"{"id":"0012","file":"tests/data/cli_rows.jsonl","line":2,"#,
                r#"{"id":12345678901234567890,"file":"tests/data/cli_rows.jsonl","line":4,"#,
                r#"{"file":"tests/data/cli_rows.jsonl","line":5,"#,
                r#"{"file":"<stdin>","line":1,"#,
            ],
            errors: &["tests/data/cli_absent.csv: "],
            code: 1,
        },
        Case {
            name: "no file that can be read",
            arguments: &["tests/data/cli_absent.csv"],
            input: b"",
            rows: &[],
            errors: &["tests/data/cli_absent.csv: ", NO_ROW],
            code: 2,
        },
    ];
    cases.iter().for_each(Case::check);
}

#[test]
fn the_json_is_that_of_the_library() {
    let text = "Je n'ai « jamais » reçu mon colis, je saisis mon avocat 😡";
    let analysis = Classifier::french().classify(text);
    let whole = serde_json::to_string(&analysis).unwrap();
    let bare = serde_json::to_string(&analysis.without_evidence()).unwrap();
    let cases: [(&[&str], _); 2] = [(&["tag"], whole), (&["tag", "--no-evidence"], bare)];
    for (arguments, json) in cases {
        assert_eq!(run(arguments, text.as_bytes()).out, format!("{{\"line\":1,{}\n", &json[1..]));
    }
}

#[test]
fn csv_output_appends_our_columns() {
    let ours = "kind;polarity;score;intensity;complained;praised;churn;recommendation;escalation;demand;aggressive";
    let ran = run(&["tag", "--format", "csv", TABLE], b"");
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert_eq!(ran.out.lines().next(), Some(format!("ref;date;avis;{ours}").as_str()));

    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(ran.out.as_bytes());
    let records: Vec<_> = reader.records().map(Result::unwrap).collect();
    let json = run(&["tag", TABLE], b"").out;
    assert_eq!(records.len(), 3);
    assert_eq!(&records[0][2], "Je n'ai jamais reçu mon colis ;\r\npersonne ne répond.");
    assert_eq!(&records[1][2], "Livreur \"charmant\", livraison rapide.");
    for (record, object) in records.iter().zip(json.lines()) {
        let object: serde_json::Value = serde_json::from_str(object).unwrap();
        let tags = |stance: &str| {
            let tags = object["categories"].as_array().unwrap().iter().filter(|tag| tag["stance"] == stance);
            tags.map(|tag| tag["id"].as_str().unwrap()).collect::<Vec<_>>().join("|")
        };
        let list = |field: &str| {
            let values = object["signals"][field].as_array().unwrap().iter();
            values.map(|value| value.as_str().unwrap()).collect::<Vec<_>>().join("|")
        };
        let expected = [
            object["kind"].as_str().unwrap().to_owned(),
            object["polarity"].as_str().unwrap().to_owned(),
            object["score"].to_string(),
            object["intensity"].to_string(),
            tags("complained"),
            tags("praised"),
            object["signals"]["churn"].to_string(),
            object["signals"]["recommendation"].as_str().unwrap().to_owned(),
            list("escalation"),
            list("demand"),
            object["signals"]["aggressive"].to_string(),
        ];
        assert_eq!(record.iter().skip(3).collect::<Vec<_>>(), expected);
    }
}

#[test]
fn csv_output_of_what_is_no_table() {
    let ran = run(&["tag", "--format", "csv", ROWS], b"");
    let mut reader = csv::Reader::from_reader(ran.out.as_bytes());
    assert_eq!(reader.headers().unwrap().iter().take(4).collect::<Vec<_>>(), ["id", "canal", "text", "kind"]);
    let records: Vec<_> = reader.records().map(Result::unwrap).collect();
    let start = |row: usize| records[row].iter().take(2).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(
        [start(0), start(1), start(2), start(3)],
        [["1.0", "mail"], ["0012", "web"], ["12345678901234567890", ""], ["", "web"]]
    );

    let ran = run(&["tag", "--format", "csv", TEXTS, TEXTS, ROWS], b"");
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.starts_with("text,file,kind,"), "{}", ran.out);
    assert_eq!(ran.out.lines().count(), 1 + 3 + 3);
    assert!(ran.err.contains("cli_rows.jsonl: its columns are not those of the first input: text"), "{}", ran.err);
}

#[test]
fn categories_and_threshold() {
    let text = "Colis jamais reçu, remboursement refusé, service client injoignable.".as_bytes();
    let ids = |arguments: &[&str]| {
        let ran = run(&[&["tag"], arguments].concat(), text);
        let object: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
        let ids = object["categories"].as_array().unwrap().iter().map(|c| c["id"].as_str().unwrap().to_owned());
        ids.collect::<Vec<_>>()
    };
    let all = ids(&[]);
    assert!(all.contains(&"delivery".to_owned()) && all.contains(&"refund".to_owned()), "{all:?}");
    let mut only = ids(&["--only", "refund,delivery"]);
    only.sort();
    assert_eq!(only, ["delivery", "refund"]);
    assert_eq!(ids(&["--threshold", "1000"]), Vec::<String>::new());

    let ran = run(&["tag", "--only", "refund,livraison"], text);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("no category `livraison`; categories: ") && ran.err.contains("delivery"), "{}", ran.err);
}

#[test]
fn any_number_of_threads_gives_the_same_bytes_in_order() {
    let words = ["colis perdu", "livraison rapide", "facture fausse", "merci", "conseiller aimable mais injoignable"];
    let row = |i: usize| format!("{{\"id\":{i},\"text\":\"{} {}\"}}\n", words[i % 5], words[i / 5 % 5]);
    // More than a read of the input, and rows that a read cuts in two.
    let input: String = (0..9000).map(row).chain(["{\n".to_owned()]).chain((9001..9100).map(row)).collect();
    let one = run(&["tag", "--no-evidence", "--threads", "1"], input.as_bytes());
    let two = run(&["tag", "--no-evidence", "--threads", "2"], input.as_bytes());
    assert!(one.out == two.out && one.err == two.err);
    assert_eq!((one.code, two.code), (Some(1), Some(1)));
    let mut expected = (0..9100).filter(|i| *i != 9000);
    for line in one.out.lines() {
        let id = expected.next().unwrap();
        assert!(line.starts_with(&format!("{{\"id\":{id},\"line\":{},", id + 1)), "{line}");
    }
    assert_eq!(expected.next(), None);
}

#[test]
fn rows_longer_than_a_read() {
    let word = "a".repeat(1 << 20);
    let input = format!("{word}\n\"{word}\n");
    let ran = run(&["tag", "--no-evidence"], input.as_bytes());
    assert_eq!((ran.code, ran.out.lines().count(), ran.err.as_str()), (Some(0), 2, ""));

    let input = format!("id;text\n1;\"{word}\n{word}\"\n2;court\n");
    let ran = run(&["tag", "--no-evidence"], input.as_bytes());
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert!(ran.out.lines().nth(1).unwrap().starts_with(r#"{"id":"2","line":4,"#));
}

#[test]
fn a_live_pipe_gives_each_row_as_it_comes() {
    let mut child = start(&["tag"]);
    let mut stdin = child.stdin.take().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    for line in 1..=3 {
        stdin.write_all(b"{\"text\":\"colis perdu\"}\n").unwrap();
        let mut answer = String::new();
        out.read_line(&mut answer).unwrap();
        assert!(answer.starts_with(&format!("{{\"line\":{line},")), "{answer}");
    }
    drop(stdin);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_closed_pipe_is_a_silent_end() {
    let cases: [&[&str]; 3] = [&["tag"], &["lexicon", "forms", "être"], &["explain", "colis perdu"]];
    for arguments in cases {
        let mut child = start(arguments);
        drop(child.stdout.take());
        // The input stays open: the end of the output is enough.
        let mut stdin = child.stdin.take().unwrap();
        let _ = stdin.write_all("colis perdu\n".repeat(1000).as_bytes());
        let mut err = String::new();
        child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
        assert_eq!((child.wait().unwrap().code(), err.as_str()), (Some(0), ""), "{arguments:?}");
    }
}

/// The names of the files in a folder.
fn names(dir: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn an_output_file_appears_when_it_is_complete() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("out.jsonl");
    let path = file.to_str().unwrap();
    let expected = run(&["tag", TEXTS], b"").out;

    let ran = run(&["tag", TEXTS, "--output", path], b"");
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""));
    assert_eq!(fs::read_to_string(&file).unwrap(), expected);

    // While it is written, and when nothing could be read, what was there stays.
    let mut child = start(&["tag", "-", "--output", path]);
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(b"colis perdu\n").unwrap();
    while names(dir.path()).len() < 2 {
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), expected);
    drop(stdin);
    assert_eq!(child.wait().unwrap().code(), Some(0));
    let one = fs::read_to_string(&file).unwrap();
    assert_eq!(one.lines().count(), 1);
    assert_eq!(run(&["tag", "-o", path], b"").code, Some(2));
    assert_eq!(fs::read_to_string(&file).unwrap(), one);

    // The input may be the output.
    fs::copy(TEXTS, &file).unwrap();
    assert_eq!(run(&["tag", path, "--output", path], b"").code, Some(0));
    assert_eq!(fs::read_to_string(&file).unwrap(), expected);
    assert_eq!(names(dir.path()), ["out.jsonl"], "nothing is left beside it");

    let ran = run(&["tag", TEXTS, "--output", dir.path().join("absent/out.jsonl").to_str().unwrap()], b"");
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(ran.err.contains("out.jsonl: "), "{}", ran.err);
}

#[cfg(unix)]
#[test]
fn an_output_that_cannot_be_replaced_is_written_to() {
    assert_eq!(run(&["tag", TEXTS, "--output", "/dev/null"], b"").code, Some(0));
    assert!(!fs::metadata("/dev/null").unwrap().is_file());
}

/// A folder with these lexicon files.
fn lexicons(files: &[(&str, &str)]) -> (tempfile::TempDir, String) {
    let dir = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path: PathBuf = dir.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let path = dir.path().to_str().unwrap().to_owned();
    (dir, path)
}

const PARKING: &str = "titre  Stationnement\nquoi  Le parking est plein.\n[plainte]\n=parking =plein\n";

#[test]
fn lexicons_of_the_user() {
    let (_dir, path) = lexicons(&[("categories/stationnement.lex", PARKING)]);
    let ran = run(&["tag", "--lexicons", &path, "--only", "stationnement"], b"Parking plein ce matin.");
    assert!(ran.out.contains(r#""id":"stationnement","stance":"complained""#), "{}", ran.out);
    let ran = run(&["lexicon", "list", "--lexicons", &path], b"");
    assert!(ran.out.lines().any(|line| line.starts_with("stationnement ") && line.ends_with(" Stationnement")));

    let bad = format!("{PARKING}coli perdre\nmotinconnu\n[inconnue]\nx\n");
    let (_dir, path) =
        lexicons(&[("categories/stationnement.lex", &bad), ("categories/vide.lex", "[plainte]\nzzzzz\n")]);
    for arguments in
        [&["tag", "--lexicons"][..], &["explain", "bonjour", "--lexicons"], &["lexicon", "list", "--lexicons"]]
    {
        let ran = run(&[arguments, &[&path]].concat(), b"bonjour");
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{arguments:?}");
        for place in ["stationnement.lex:5:1: ", "stationnement.lex:6:1: ", "stationnement.lex:7:", "vide.lex:2:1: "] {
            assert!(ran.err.contains(place), "{place}\n{}", ran.err);
        }
    }

    let ran = run(&["tag", "--lexicons", "tests/data/cli_absent"], b"bonjour");
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(ran.err.contains("tests/data/cli_absent"), "{}", ran.err);
}

#[test]
fn lexicon_check() {
    let ran = run(&["lexicon", "check"], b"");
    let failed = Classifier::french().check_examples().len();
    assert_eq!(ran.code, Some(i32::from(failed > 0)));
    assert_eq!(ran.out.lines().count(), failed + 1);
    let summary =
        format!("{} categories, {} examples", Lexicon::french().categories().len(), Classifier::french().examples());
    assert_eq!(ran.out.lines().last(), Some(format!("{summary}, {failed} failed").as_str()));

    let examples = "[exemples]\nplainte  Parking plein.\nrien  Parking plein ce soir.\n";
    let (_dir, path) = lexicons(&[("categories/stationnement.lex", &format!("{PARKING}{examples}"))]);
    let ran = run(&["lexicon", "check", &path], b"");
    assert_eq!(ran.code, Some(1));
    let place = format!("{path}/categories/stationnement.lex:7: expected rien, found plainte: ");
    assert!(ran.out.lines().any(|line| line.starts_with(&place)), "{}", ran.out);

    let (_dir, path) = lexicons(&[("categories/stationnement.lex", &format!("{PARKING}coli\n[inconnue]\nx\n"))]);
    let ran = run(&["lexicon", "check", &path], b"");
    assert_eq!((ran.code, ran.err.as_str()), (Some(2), ""));
    assert!(ran.out.contains(&format!("{path}/categories/stationnement.lex:5:1: ")), "{}", ran.out);
    assert!(ran.out.ends_with(" problems\n"), "{}", ran.out);
}

#[test]
fn lexicon_forms() {
    let ran = run(&["lexicon", "forms", "recevoir"], b"");
    assert_eq!(ran.code, Some(0));
    for form in ["recevoir", "reçu", "reçoivent"] {
        assert!(ran.out.lines().any(|line| line == form), "{form}\n{}", ran.out);
    }
    for (lemma, suggestion) in [("recevoire", "`recevoir`"), ("reçoivent", "`recevoir`"), ("zzzzzzzzzz", "")] {
        let ran = run(&["lexicon", "forms", lemma], b"");
        assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""), "{lemma}");
        assert!(ran.err.contains(&format!("unknown lemma `{lemma}`")) && ran.err.contains(suggestion), "{}", ran.err);
    }
}

/// Columns, in characters, of the underlines of a row.
fn underlined(row: &str) -> Option<(usize, usize)> {
    let start = row.chars().position(|c| c == '^')?;
    Some((start, row.chars().skip(start).take_while(|c| *c == '^').count()))
}

#[test]
fn explain() {
    let text = "Très déçue.\nÉtonnant\u{1b}[31m : je n'ai jamais reçu\tmon colis.";
    for (arguments, input) in [(["explain", text], ""), (["explain", "-"], text)] {
        let ran = run(&arguments, input.as_bytes());
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
        assert!(ran.out.starts_with("complaint, negative, score -"), "{}", ran.out);
        assert!(ran.out.contains("\ncategories: delivery complained "), "{}", ran.out);
        assert!(!ran.out.contains('\u{1b}') && !ran.out.contains('\t'), "plain in a pipe: {}", ran.out);
        // Every delivery underline stands under its words.
        let (mut line, mut found) = ("", 0);
        for row in ran.out.lines().skip_while(|row| !row.starts_with("Très")) {
            match underlined(row) {
                None => line = row,
                Some((start, length)) if row.trim_start_matches([' ', '^']).starts_with("delivery: complained (") => {
                    let words: String = line.chars().skip(start).take(length).collect();
                    assert!(words.ends_with("colis") && row.contains(", negated)"), "{words}\n{}", ran.out);
                    found += 1;
                }
                Some(_) => {}
            }
        }
        assert!(found > 0, "{}", ran.out);
    }
}

#[test]
fn explain_counts_wide_characters_as_terminals_do() {
    // An accent that is a character of its own takes no column, an emoji takes two.
    for (before, columns) in [("", 0), ("e\u{301}te\u{301} ", 4), ("😡 ", 3), ("漢字 ", 5)] {
        let ran = run(&["explain", &format!("{before}remboursement refusé")], b"");
        let row = ran.out.lines().find(|row| row.contains("^ refund: complained (")).unwrap();
        let start = row.split(" refund: ").next().unwrap().trim_end_matches('^').chars().count();
        assert_eq!(start, columns, "{before:?}\n{}", ran.out);
    }
}

#[test]
fn explain_in_colour_where_it_is_forced() {
    let command = Command::new(env!("CARGO_BIN_EXE_doleance"))
        .args(["explain", "remboursement refusé"])
        .env("CLICOLOR_FORCE", "1")
        .output()
        .unwrap();
    assert!(String::from_utf8(command.stdout).unwrap().contains("\u{1b}["));
}

#[test]
fn wrong_arguments() {
    let cases: [(&[&str], &str); 6] = [
        (&["tag", "--threads", "0"], "--threads"),
        (&["tag", "--threshold", "0"], "--threshold"),
        (&["tag", "--format", "xml"], "--format"),
        (&["tag", "--inconnu"], "--inconnu"),
        (&["lexicon"], "check"),
        (&["taguer"], "taguer"),
    ];
    for (arguments, told) in cases {
        let ran = run(arguments, b"");
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(ran.err.contains(told), "{arguments:?}: {}", ran.err);
    }
}

#[test]
fn texts_are_prepared() {
    let row = |text: &str| serde_json::json!({ "text": text }).to_string() + "\n";
    let text =
        "Très d&eacute;&ccedil;ue.\n\nLe 12/03/2024 à 10:02, SAV a écrit :\n> Merci, service parfait et excellent !";
    let rows = row(text) + &row("Je suis dÃ©Ã§ue.");
    let evidence = |how: &[&str]| {
        let ran = run(&[&["tag"], how].concat(), rows.as_bytes());
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        ran.out
    };
    let letters = evidence(&[]);
    assert_eq!(letters, evidence(&["--prepare", "letters"]));
    for word in ["d&eacute;&ccedil;ue", "dÃ©Ã§ue", "excellent"] {
        assert!(letters.contains(word), "{word}: {letters}");
    }
    let messages = evidence(&["--prepare", "messages"]);
    assert!(messages.contains("dÃ©Ã§ue") && !messages.contains("excellent"), "{messages}");
    let none = evidence(&["--prepare", "none"]);
    assert!(none.contains("excellent") && !none.contains("&eacute;") && !none.contains("dÃ©Ã§ue"), "{none}");
}

/// Personal data in every place that a run writes to: evidence, facts, kept columns, messages, the file of errors, `explain`.
#[test]
fn redaction() {
    let secrets = ["06 39 98 12 34", "lucie@example.fr", "FR76 3000 6000 0112 3456 7890 189", "12 rue des Lilas"];
    let quoted =
        |out: &str| secrets.iter().any(|secret| secret.split(' ').any(|part| part.len() > 3 && out.contains(part)));
    let text = "Colis 12 rue des Lilas jamais reçu, rappelez le 06 39 98 12 34 ou lucie@example.fr, remboursez sur FR76 3000 6000 0112 3456 7890 189 !";
    let table = format!("id;note;avis\n0639981234;\"{text}\";\"{text}\"\n");

    let objects = format!("{{\"id\":\"0639981234\",\"text\":\"{text}\"}}\n{{\"text\":{{\"lucie@example.fr\":1}}}}\n");
    let ran = run(&["tag", "--redact"], objects.as_bytes());
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert!(!quoted(&ran.out) && !quoted(&ran.err), "{}{}", ran.out, ran.err);
    assert!(ran.out.contains("\"text\":\"[TEL]\",\"value\":\"[TEL]\"") && ran.out.contains("[IBAN]"), "{}", ran.out);
    assert!(ran.out.starts_with("{\"id\":\"0639981234\""), "the identifier is the key of the input: {}", ran.out);

    let ran = run(&["tag", "--redact", "--format", "csv"], table.as_bytes());
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(!quoted(&ran.out) && ran.out.contains("\n0639981234;"), "{}", ran.out);
    assert_eq!(ran.out.matches("[EMAIL]").count(), 2, "{}", ran.out);

    let wrong = b"id,text\n1,ok\n2,lucie@example.fr,06 39 98 12 34,x\n";
    let ran = run(&["tag", "--redact", "--text-column", "lucie@example.fr"], wrong);
    assert!(!quoted(&ran.err) && ran.err.contains("[EMAIL]"), "{}", ran.err);

    let ran = run(&["explain", "--redact", text], b"");
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(!quoted(&ran.out), "{}", ran.out);
    let body: Vec<_> = ran.out.lines().collect();
    let line = body.iter().position(|line| line.starts_with("Colis [ADRESSE] jamais reçu, rappelez le [TEL]")).unwrap();
    let (from, length) = underlined(body[line + 1]).unwrap();
    assert!(body[line].chars().skip(from).take(length).collect::<String>().starts_with("Colis"), "{}", ran.out);

    // Without being asked, nothing is masked.
    assert!(quoted(&run(&["tag"], objects.as_bytes()).out));
}
