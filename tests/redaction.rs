//! Personal data: the written table, and what holds for any text.

mod support;

use std::collections::BTreeMap;
use std::time::Instant;

use doleance::{Classifier, FactValue, PersonalData, Redaction, redact};
use proptest::prelude::*;

/// Times that a strange text may cost what an ordinary one costs: it may be all figures. Quadratic time would be thousands.
const SLOWER: u32 = 150;

/// A row of the table: its group, the text, and the text with its masks.
struct Row {
    group: &'static str,
    text: &'static str,
    expected: &'static str,
}

/// Written with the rules.
const TABLE: &str = include_str!("data/redaction.tsv");
/// Written after them, and what they miss left in.
const UNSEEN: &str = include_str!("data/redaction_unseen.tsv");

fn table(file: &'static str) -> Vec<Row> {
    let rows = file.lines().filter(|line| !line.starts_with('#'));
    rows.map(|line| match line.split('\t').collect::<Vec<_>>()[..] {
        [group, text, expected] => Row { group, text, expected },
        _ => panic!("not three columns: {line}"),
    })
    .collect()
}

const MASKS: [&str; 7] = ["[EMAIL]", "[TEL]", "[IBAN]", "[CARTE]", "[NIR]", "[ADRESSE]", "[REF]"];

/// The masks of `expected` and the bytes of `text` that each stands for.
fn masks(text: &str, expected: &str) -> Vec<(&'static str, usize, usize)> {
    let mut found = Vec::new();
    let (mut at, mut rest) = (0, expected);
    let next = |rest: &str| MASKS.iter().filter_map(|mask| Some((rest.find(mask)?, *mask))).min();
    while let Some((before, mask)) = next(rest) {
        assert_eq!(text.get(at..at + before), Some(&rest[..before]), "{text:?} is not {expected:?}");
        (at, rest) = (at + before, &rest[before + mask.len()..]);
        let end = match next(rest) {
            Some((length, _)) => at + text[at..].find(&rest[..length]).unwrap(),
            None => text.len() - rest.len(),
        };
        found.push((mask, at, end));
        at = end;
    }
    assert_eq!(&text[at..], rest, "{text:?} is not {expected:?}");
    found
}

#[derive(Default)]
struct Count {
    rows: usize,
    expected: usize,
    found: usize,
    right: usize,
}

/// Prints what each group of `file` gives, and returns precision, recall and the masks of groups that hold nothing to mask.
fn measure(name: &str, file: &'static str) -> (f64, f64, usize) {
    let mut counts: BTreeMap<&str, Count> = BTreeMap::new();
    let mut wrong = Vec::new();
    for Row { group, text, expected } in table(file) {
        let expected_masks = masks(text, expected);
        let redaction = Redaction::of(text);
        let found: Vec<_> = redaction.masks().map(|(kind, span)| (kind.mask(), span.start(), span.end())).collect();
        for group in [group, "all"] {
            let count = counts.entry(group).or_default();
            count.rows += 1;
            count.expected += expected_masks.len();
            count.found += found.len();
            count.right += found.iter().filter(|mask| expected_masks.contains(mask)).count();
        }
        if redaction.text() != expected {
            wrong.push(format!("{text}\n    {expected}\n    {}", redaction.text()));
        }
    }
    println!("{name:12} rows  masks  found  right");
    for (group, count) in &counts {
        println!("{group:12} {:4} {:6} {:6} {:6}", count.rows, count.expected, count.found, count.right);
    }
    let all = &counts["all"];
    let (precision, recall) = (all.right as f64 / all.found as f64, all.right as f64 / all.expected as f64);
    println!("precision {precision:.3}, recall {recall:.3}; not as written:\n{}\n", wrong.join("\n"));
    let nothing = ["amount", "date", "duration", "postcode", "quantity", "word"];
    (precision, recall, nothing.iter().map(|group| counts[group].found).sum())
}

#[test]
fn the_table() {
    assert!(table(TABLE).len() >= 150);
    let (precision, recall, false_masks) = measure("table", TABLE);
    assert!(precision >= 0.99 && recall >= 0.99 && false_masks == 0);
}

#[test]
fn texts_that_the_rules_had_not_met() {
    let (precision, recall, false_masks) = measure("unseen", UNSEEN);
    assert!(precision >= 0.9 && recall >= 0.75 && false_masks == 0);
}

#[test]
fn every_kind_has_a_mask_of_its_own() {
    let kinds = [
        PersonalData::Email,
        PersonalData::Phone,
        PersonalData::Iban,
        PersonalData::Card,
        PersonalData::Nir,
        PersonalData::Address,
        PersonalData::Reference,
    ];
    assert_eq!(kinds.map(PersonalData::mask), MASKS);
}

/// Whatever an analysis quotes, and what it quoted before its redaction.
#[test]
fn an_analysis_quotes_nothing_that_is_masked() {
    let classifier = Classifier::french();
    let secrets =
        ["lucie.durand@example.fr", "06 39 98 12 34", "FR76 3000 6000 0112 3456 7890 189", "14 rue des Acacias"];
    let frames = [
        "Service client nul : {} ne répond jamais, remboursez-moi ou je saisis mon avocat.",
        "Arnaque {} arnaque, colis jamais reçu",
        "J'ai appelé le {} sans réponse, c'est une honte {}",
        "Je n'ai pas {} reçu mon remboursement",
    ];
    for (secret, frame) in secrets.iter().flat_map(|secret| frames.iter().map(move |frame| (secret, frame))) {
        let text = frame.replace("{}", secret);
        let before = classifier.classify(&text);
        let mut after = before.clone();
        after.redact(&text);
        let json = serde_json::to_string(&after).unwrap();
        for piece in secret.split_whitespace().filter(|piece| piece.len() > 3) {
            assert!(!json.contains(piece), "{piece} of {text}: {json}");
        }
        assert!(after.facts().iter().all(|fact| !fact.text().contains(secret)));
        let spans = |analysis: &doleance::Analysis| analysis.evidence().map(|e| e.span()).collect::<Vec<_>>();
        assert_eq!(spans(&before), spans(&after));
        assert_eq!(support::labels(&before), support::labels(&after));
    }
}

#[test]
fn a_quote_holds_the_whole_of_a_mask_that_it_touches() {
    let text = "colis au 12 rue des Lilas, 75011 Paris, jamais reçu";
    let redaction = Redaction::of(text);
    let (_, address) = redaction.masks().next().unwrap();
    assert_eq!(redaction.part(address), "[ADRESSE]");
    assert_eq!(&redaction.text()[redaction.place(address)], "[ADRESSE]");
    let mut analysis = Classifier::french().classify("Facture de 40 € payée.");
    analysis.redact("é");
    analysis.redact(text);
}

#[test]
fn what_html_and_wrong_encodings_hide_is_found() {
    let rows = [
        ("Tel&nbsp;: 06&nbsp;39&nbsp;98&nbsp;12&nbsp;34.", "Tel&nbsp;: [TEL]."),
        ("<p>12 rue de l&#39;&Eacute;glise, 67000 Strasbourg</p>", "<p>[ADRESSE]</p>"),
        ("<!-- lucie@example.fr -->Colis perdu", "<!-- [EMAIL] -->Colis perdu"),
        ("lucie&#64;example.fr", "[EMAIL]"),
        ("12 rue des BlÃ©s, 67000 Strasbourg", "[ADRESSE]"),
    ];
    for (text, expected) in rows {
        assert_eq!(redact(text), expected);
    }
}

#[test]
fn facts_of_what_is_masked_tell_the_mask() {
    let text = "Rappelez le 01 99 00 12 34 avant 2 semaines, dossier n° 77310, 40 €.";
    let mut analysis = Classifier::french().classify(text);
    analysis.redact(text);
    let facts: Vec<_> =
        analysis.facts().iter().map(|fact| (fact.kind().name(), fact.text(), fact.value().clone())).collect();
    let masked = |mask: &str| FactValue::Text(mask.to_owned());
    assert_eq!(
        facts,
        [
            ("phone", "[TEL]", masked("[TEL]")),
            ("duration", "2 semaines", FactValue::Quantity(14.0, "day")),
            ("reference", "[REF]", masked("[REF]")),
            ("amount", "40 €", FactValue::Quantity(40.0, "EUR")),
        ]
    );
}

/// Pieces of personal data, whole, cut and mixed.
const PIECES: &[&str] = &[
    "06 39 98 12 34",
    "+33 (0)6 39 98 12 34",
    "0199001234",
    "FR76 3000 6000 0112 3456 7890 189",
    "FR76",
    "3000",
    "4970 1000 0000 0154",
    "2 55 08 14 168 025 38",
    "a.b@example.fr",
    "é@è.fr",
    "@",
    "a@b",
    "12 bis rue des Lilas, 75011 Paris",
    "12",
    "rue",
    "rue du",
    "bis",
    "75011",
    "Paris",
    "BP 42",
    "résidence",
    "Les Acacias",
    "bât. B",
    "dossier n°",
    "commande",
    "n°",
    ":",
    "12345",
    "123456789",
    "CMD-55120",
    "12/03/2024",
    "49,90 €",
    "3 semaines",
    "14h30",
    "deux",
    "mois",
    "EUR",
    "+",
    "(",
    ")",
    "(0)",
    "-",
    "/",
    ".",
    ",",
    " ",
    "  ",
    "\u{a0}",
    "\u{202f}",
    "&nbsp;",
    "&#64;",
    "&eacute;",
    "<br>",
    "<b>",
    "</b>",
    "<!--",
    "-->",
    "Ã©",
    "'",
    "’",
    "\n",
    "é",
    "e\u{301}",
    "😡",
    "[TEL]",
    "[",
    "]",
    "l'",
    "d’",
    "À",
    "à",
    "8",
    "mai",
    "1945",
    "2A",
    "_",
    "#",
    "İ",
    "ß",
    "²",
    "\u{ad}",
    "\u{200b}",
    "٣",
    "０６",
];

fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => prop::sample::select(PIECES).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        3 => Just(" ".to_owned()),
        1 => "[0-9]{1,12}",
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn redaction_of_any_text(text in any_text()) {
        let redaction = Redaction::of(&text);
        let mut end = 0;
        for (_, span) in redaction.masks() {
            prop_assert!(end <= span.start() && span.start() < span.end() && text.get(span.range()).is_some());
            end = span.end();
        }
        let once = redaction.text();
        if !text.contains(['<', '&']) {
            prop_assert_eq!(redact(&once), once.as_ref(), "again: {:?}", text);
        }
        // What is found in the text is nowhere in what is written.
        let hidden = redaction.masks().map(|(_, span)| &text[span.range()]);
        for secret in hidden.filter(|secret| secret.len() > 12 && text.matches(secret).count() == 1) {
            prop_assert!(!once.contains(secret));
        }
        for (_, span) in redaction.masks() {
            prop_assert_eq!(&once[redaction.place(span)], redaction.part(span));
        }
    }

    #[test]
    fn analyses_of_any_text(text in any_text()) {
        let mut analysis = Classifier::french().classify(&text);
        analysis.redact(&text);
        let redaction = Redaction::of(&text);
        for evidence in analysis.evidence() {
            prop_assert_eq!(evidence.text(), redaction.part(evidence.span()));
        }
        for fact in analysis.facts() {
            prop_assert_eq!(fact.text(), redaction.part(fact.span()));
        }
    }
}

#[test]
fn time_grows_with_the_text_alone() {
    let ordinary =
        "Le colis commandé le 12/03/2024 pour 49,90 € n'est jamais arrivé au 12 rue des Lilas, 75011 Paris. ";
    let strange = [
        "1",
        "1 ",
        "a1",
        "1-",
        "1/",
        "a@",
        "@",
        "a",
        "é",
        "rue ",
        "12 rue ",
        "12 rue a ",
        "12 rue a-",
        "BP 1 ",
        "n° ",
        "dossier : ",
        "06 ",
        "FR76 3000 ",
        "+",
        "A",
        "A ",
        "rue A ",
        "rue d'",
        "75011 ",
        "12 rue a 75011 ",
        "deux ",
        "mille ",
        "1 234 ",
        "1h",
        "résidence A, bât. B, ",
        "0639981234 ",
        "\u{301}",
    ];
    let time = |piece: &str, bytes: usize| {
        let text = piece.repeat(bytes / piece.len());
        let run = |_| {
            let start = Instant::now();
            std::hint::black_box(redact(&text).len());
            start.elapsed()
        };
        (0..3).map(run).min().unwrap()
    };
    let (small, large) = (1 << 13, 1 << 17);
    let usual = time(ordinary, large);
    let offenders: Vec<_> = strange
        .into_iter()
        .filter_map(|piece| {
            // A part first: what is quadratic would take hours for the whole.
            let part = time(piece, small);
            if part * 16 > usual * SLOWER {
                return Some(format!("{piece:?}: {part:?} for a sixteenth"));
            }
            let taken = time(piece, large);
            (taken > usual * SLOWER).then(|| format!("{piece:?}: {taken:?}"))
        })
        .collect();
    assert!(offenders.is_empty(), "ordinary: {usual:?}\n{}", offenders.join("\n"));
}
