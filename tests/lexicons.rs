//! The lexicon files: complete, documented, true to their examples; and what is said of a broken one.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use doleance::{Analysis, Classifier, Kind, Lexicon, LexiconError, TermInfo};
use rayon::prelude::*;

/// The categories of the codebook.
const CATEGORIES: [&str; 25] = [
    "accessibility",
    "availability",
    "billing",
    "broken_promise",
    "cancellation",
    "claims_handling",
    "compensation",
    "contract_sales",
    "delay",
    "delivery",
    "fraud",
    "politeness",
    "price",
    "privacy",
    "product_quality",
    "promotion_loyalty",
    "reachability",
    "refund",
    "repeat_effort",
    "returns",
    "safety_hygiene",
    "service_outage",
    "service_quality",
    "warranty_repair",
    "website_app",
];

/// Examples of each side that a category carries at least.
const EXAMPLES: usize = 8;

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/lexicons"))
}

/// Path inside the folder and text of every `.lex` file of the repository.
fn files() -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder().to_owned()];
    while let Some(inside) = folders.pop() {
        for entry in fs::read_dir(&inside).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "lex") {
                let parts: Vec<_> = path.strip_prefix(folder()).unwrap().iter().map(|p| p.to_str().unwrap()).collect();
                files.insert(parts.join("/"), fs::read_to_string(&path).unwrap());
            }
        }
    }
    files
}

fn sample() -> Vec<String> {
    let text = |line| serde_json::from_str::<serde_json::Value>(line).unwrap()["text"].as_str().unwrap().to_owned();
    include_str!("data/sample.jsonl").lines().map(text).collect()
}

fn classifier(lexicon: Lexicon) -> Classifier {
    Classifier::builder().lexicon(lexicon).build()
}

// The built-in files

#[test]
fn the_embedded_files_are_those_of_the_folder() {
    let embedded: BTreeMap<_, _> =
        Lexicon::french_sources().into_iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
    assert_eq!(embedded.len(), Lexicon::french_sources().len(), "a path is embedded twice");
    let folder = files();
    assert_eq!(embedded.keys().collect::<Vec<_>>(), folder.keys().collect::<Vec<_>>());
    let differing: Vec<_> =
        folder.iter().filter(|(path, text)| embedded[*path] != **text).map(|(path, _)| path).collect();
    assert!(differing.is_empty(), "{differing:?}");
}

#[test]
fn every_example_holds() {
    let classifier = classifier(Lexicon::from_dir(folder()).unwrap());
    let failures: Vec<_> = classifier.check_examples().iter().map(ToString::to_string).collect();
    assert!(failures.is_empty(), "{} of {}:\n{}", failures.len(), classifier.examples(), failures.join("\n"));
}

#[test]
fn the_categories_are_those_of_the_codebook() {
    let lexicon = Lexicon::french();
    assert_eq!(lexicon.categories().iter().map(|c| c.id()).collect::<Vec<_>>(), CATEGORIES);
    let mut titles: Vec<_> = lexicon.categories().iter().map(|c| c.title()).collect();
    titles.sort_unstable();
    titles.dedup();
    assert_eq!(titles.len(), CATEGORIES.len(), "two categories share a title");
}

#[test]
fn every_category_has_enough_examples_of_both_sides() {
    let mut offenders = Vec::new();
    for id in CATEGORIES {
        let path = format!("categories/{id}.lex");
        let file = &files()[&path];
        let examples = file.split("\n[exemples]").nth(1).unwrap_or_default();
        let of = |sides: &[&str]| {
            examples.lines().filter(|l| sides.contains(&l.split_whitespace().next().unwrap_or_default())).count()
        };
        let (positive, negative) = (of(&["plainte", "éloge"]), of(&["rien"]));
        if positive < EXAMPLES || negative < EXAMPLES {
            offenders.push(format!("{path}: {positive} `plainte` or `éloge`, {negative} `rien`"));
        }
    }
    assert!(offenders.is_empty(), "fewer than {EXAMPLES}:\n{}", offenders.join("\n"));
}

#[test]
fn every_file_of_tags_says_what_it_is_about_and_proves_it() {
    let mut offenders = Vec::new();
    for (path, text) in files() {
        let room = path.split('/').next().unwrap();
        if !["categories", "sentiment", "signals", "context.lex"].contains(&room) {
            continue;
        }
        let says = |key: &str| {
            let header = text.lines().take_while(|line| !line.starts_with('['));
            header.filter_map(|line| line.strip_prefix(key)).any(|rest| !rest.trim().is_empty())
        };
        for key in ["titre ", "quoi "] {
            if !says(key) {
                offenders.push(format!("{path}: no `{}`", key.trim()));
            }
        }
        if room != "context.lex" && !text.contains("\n[exemples]\n") {
            offenders.push(format!("{path}: no [exemples]"));
        }
    }
    assert!(offenders.is_empty(), "{}", offenders.join("\n"));
}

#[test]
fn no_file_carries_signs_that_editors_hide() {
    let hidden = |c: char| matches!(c, '\t' | '\r' | '\u{feff}' | '\u{a0}' | '\u{202f}' | '\u{200b}');
    let mut offenders = Vec::new();
    for (path, text) in files() {
        for (line, content) in (1..).zip(text.lines()) {
            let example =
                content.starts_with(|c: char| c.is_lowercase()) && content.contains(['!', '?', ':', '»', '€']);
            if content.ends_with(' ') || content.contains(hidden) && !example {
                offenders.push(format!("{path}:{line}: {content:?}"));
            }
        }
    }
    assert!(offenders.is_empty(), "{}", offenders.join("\n"));
}

// Editing

/// What an analysis says of each category: stance, weight and the places of the evidence.
fn by_category(analysis: &Analysis) -> BTreeMap<&str, Vec<String>> {
    let mut tags: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for tag in analysis.categories() {
        let evidence: Vec<_> = tag.evidence().map(|e| (e.span().start(), e.span().end(), e.term().text())).collect();
        tags.entry(tag.id()).or_default().push(format!("{:?} {} {evidence:?}", tag.stance(), tag.weight()));
    }
    tags
}

/// The rows of the sample archive where `file` in place of the built-in one changes another category or a signal.
fn strayed(file: &str, text: &str, whole: &[Analysis], texts: &[String]) -> Vec<String> {
    let own = file.trim_start_matches("categories/").trim_end_matches(".lex");
    let mut sources = Lexicon::french_sources();
    sources.push((Box::leak(file.to_owned().into_boxed_str()), Box::leak(text.to_owned().into_boxed_str())));
    let edited = classifier(Lexicon::from_sources(sources).unwrap());
    let mut strayed = Vec::new();
    for (text, before) in texts.iter().zip(whole) {
        let after = edited.classify(text);
        let (before, after) = (by_category(before), by_category(&after));
        let ids: BTreeSet<_> = before.keys().chain(after.keys()).collect();
        for other in ids.into_iter().filter(|id| **id != own) {
            if before.get(other) != after.get(other) {
                strayed.push(format!(
                    "{file} changes {other}: {text}\n    {:?}\n    {:?}",
                    before.get(other),
                    after.get(other)
                ));
            }
        }
    }
    strayed
}

#[test]
fn editing_a_category_changes_no_other() {
    let texts = sample();
    let whole = Classifier::french().classify_all(&texts);
    // Words of every kind, so that the edited file competes with all the others.
    let greedy = "titre  Tout\nquoi  Tout ce qui se dit.\n[plainte]\ncolis  5\n!recevoir … colis  5\nservice client  5\n\
                  rembourser  5\njour  5\n<nombre> mois  5\n[éloge]\nrapide  5\n[sujet]\ncontrat\n[neutre]\njamais\n";
    let strayed: Vec<_> = CATEGORIES
        .par_iter()
        .enumerate()
        .flat_map_iter(|(number, id)| {
            // Half of the files are removed, the others replaced.
            let text = if number % 2 == 0 { "" } else { greedy };
            strayed(&format!("categories/{id}.lex"), text, &whole, &texts)
        })
        .collect();
    assert!(strayed.is_empty(), "{}", strayed.join("\n"));
}

const PARKING: &str = "titre  Stationnement\nquoi  Le parking est plein, fermé ou cher.\n[plainte]\n\
                       parking (plein|complet|fermé)\n[exemples]\nplainte  Parking complet.\nrien  Parking gratuit.\n";

#[test]
fn a_category_of_ones_own_is_added() {
    let lexicon = Lexicon::french().extend([("categories/parking.lex", PARKING)]).unwrap();
    assert_eq!(lexicon.categories().len(), CATEGORIES.len() + 1);
    let parking = lexicon.categories().iter().find(|c| c.id() == "parking").unwrap();
    assert_eq!((parking.title(), parking.about()), ("Stationnement", "Le parking est plein, fermé ou cher."));

    let classifier = classifier(lexicon);
    assert!(classifier.check_examples().iter().all(|failure| failure.path() != "categories/parking.lex"));
    let analysis = classifier.classify("Parking encore complet ce matin !");
    let tag = analysis.categories().find(|tag| tag.id() == "parking").unwrap();
    let evidence = tag.evidence().next().unwrap();
    assert_eq!((tag.title(), evidence.text()), ("Stationnement", "Parking encore complet"));
    let term = evidence.term();
    assert_eq!((term.path(), term.line(), term.text()), ("categories/parking.lex", 4, "parking (plein|complet|fermé)"));
}

#[test]
fn examples_that_fail_are_told_with_their_place() {
    let text = PARKING.replace("Parking gratuit.", "Parking fermé.");
    let classifier = classifier(Lexicon::french().extend([("categories/parking.lex", text)]).unwrap());
    let failures = classifier.check_examples();
    let failure = failures.iter().find(|failure| failure.path() == "categories/parking.lex").unwrap();
    assert_eq!(failure.line(), 7);
    assert_eq!(failure.to_string(), "categories/parking.lex:7: expected rien, found plainte: Parking fermé.");
}

#[test]
fn an_empty_file_removes_what_it_replaces() {
    let text = "Colis jamais reçu.";
    let has_delivery = |classifier: &Classifier| classifier.classify(text).categories().any(|c| c.id() == "delivery");
    assert!(has_delivery(&Classifier::french()));
    for empty in ["", "\n\n", "# retiré\n"] {
        let lexicon = Lexicon::french().extend([("categories/delivery.lex", empty)]).unwrap();
        assert_eq!(lexicon.categories().len(), CATEGORIES.len() - 1);
        assert!(!has_delivery(&classifier(lexicon)), "{empty:?}");
    }
}

#[test]
fn of_two_files_with_one_path_the_later_counts_whatever_came_between() {
    let mut sources = vec![("categories/parking.lex", "[inconnue]\nzzz\n")];
    sources.extend(Lexicon::french_sources().into_iter().rev());
    sources.push(("categories/parking.lex", PARKING));
    let shuffled = Lexicon::from_sources(sources).unwrap();
    let direct = Lexicon::french().extend([("categories/parking.lex", PARKING)]).unwrap();
    assert_eq!(shuffled.categories(), direct.categories());
    let (shuffled, direct) = (classifier(shuffled), classifier(direct));
    for text in sample() {
        assert_eq!(by_category(&shuffled.classify(&text)), by_category(&direct.classify(&text)), "{text}");
    }
}

#[test]
fn settings_of_the_builder() {
    let text = "Colis jamais reçu, service client injoignable, remboursement refusé.";
    let ids =
        |classifier: &Classifier| classifier.classify(text).categories().map(|c| c.id().to_owned()).collect::<Vec<_>>();
    let all = ids(&Classifier::french());
    for id in ["delivery", "reachability", "refund"] {
        assert!(all.iter().any(|i| i == id), "{all:?}");
    }
    let only = Classifier::builder().only(["refund", "no_such_category"]).build();
    assert_eq!(ids(&only), ["refund"]);
    assert_eq!(support::labels(&only.classify("Colis perdu.")).iter().filter(|l| l.starts_with('-')).count(), 0);
    assert_eq!(only.classify(text).kind(), Kind::Complaint);
    assert_eq!(ids(&Classifier::builder().threshold(1000).build()), Vec::<String>::new());
    assert!(ids(&Classifier::builder().threshold(0).build()).len() >= all.len(), "0 is read as 1");
}

// What is said of broken files

/// A lexicon of a few lines, so that a broken one is read at once.
const SMALL: [(&str, &str); 6] = [
    ("inflections.lex", "nom  nom  -  - s\naimer  verbe  er  er e es ons ez ent é ée és ées\n"),
    ("vocabulary/nouns.lex", "colis  nom\nretard  nom\nparking  nom\n"),
    ("vocabulary/verbs.lex", "livrer  aimer\n"),
    ("vocabulary/groups.lex", "@paquet  colis\n"),
    ("vocabulary/spellings.lex", "colis  coli\n"),
    ("categories/delivery.lex", "titre  Livraison\nquoi  Le colis.\n[plainte]\ncolis … retard\n"),
];

/// The small lexicon with one file in place of, or besides, its own.
fn small(path: &'static str, text: &str) -> Result<Lexicon, LexiconError> {
    let over = [(path.to_owned(), text.to_owned())];
    Lexicon::from_sources(SMALL).unwrap().extend(over)
}

/// Line, column and a part of the message.
type Told = (u32, u32, &'static str);

#[test]
fn the_small_lexicon_is_sound() {
    let classifier = classifier(Lexicon::from_sources(SMALL).unwrap());
    assert_eq!(
        classifier.classify("Coli en gros retard").categories().map(|c| c.id()).collect::<Vec<_>>(),
        ["delivery"]
    );
}

#[test]
fn each_problem_is_told_with_its_place() {
    const CATEGORY: &str = "categories/delivery.lex";
    let table: &[(&str, &'static str, &str, &[Told])] = &[
        // Words
        ("unknown word", CATEGORY, "titre T\nquoi Q\n[plainte]\ncoliss\n", &[(4, 1, "unknown word `coliss`: ")]),
        ("a suggestion", CATEGORY, "titre T\nquoi Q\n[plainte]\ncoliss\n", &[(4, 1, "`colis`")]),
        ("a form for its lemma", CATEGORY, "titre T\nquoi Q\n[plainte]\nlivrée\n", &[(4, 1, "`livrer`")]),
        ("second word", CATEGORY, "titre T\nquoi Q\n[plainte]\ncolis zzz\n", &[(4, 7, "unknown word `zzz`")]),
        ("columns count characters", CATEGORY, "titre T\nquoi Q\n[plainte]\n=été zzz\n", &[(4, 6, "`zzz`")]),
        ("inside parentheses", CATEGORY, "titre T\nquoi Q\n[plainte]\n(colis|zzz) retard\n", &[(4, 8, "`zzz`")]),
        ("behind blanks", CATEGORY, "titre T\nquoi Q\n[plainte]\n   zzz   # ici\n", &[(4, 4, "`zzz`")]),
        (
            "no form to remove",
            CATEGORY,
            "titre T\nquoi Q\n[plainte]\nlivrer -livrz\n",
            &[(4, 1, "`-livrz` removes nothing")],
        ),
        ("unknown group", CATEGORY, "titre T\nquoi Q\n[plainte]\n@groupe retard\n", &[(4, 1, "no group `@groupe`")]),
        ("a group of the file", CATEGORY, "titre T\nquoi Q\n@g  colis zzz\n[plainte]\n@g\n", &[(3, 11, "`zzz`")]),
        // Terms
        (
            "nothing behind a gap",
            CATEGORY,
            "titre T\nquoi Q\n[plainte]\ncolis …\n",
            &[(4, 1, "begins and ends with a word")],
        ),
        (
            "nothing asked behind a gap",
            CATEGORY,
            "titre T\nquoi Q\n[plainte]\ncolis … retard?\n",
            &[(4, 1, "asks for nothing")],
        ),
        (
            "nothing asked by two words behind a gap",
            CATEGORY,
            "titre T\nquoi Q\n[plainte]\ncolis …, retard? colis?\n",
            &[(4, 1, "asks for nothing")],
        ),
        (
            "an optional denial",
            CATEGORY,
            "titre T\nquoi Q\n[plainte]\n!colis? retard\n",
            &[(4, 1, "cannot be optional")],
        ),
        ("two swaps", CATEGORY, "titre T\nquoi Q\n[plainte]\ncolis & retard & colis\n", &[(4, 16, "only one &")]),
        ("empty choice", CATEGORY, "titre T\nquoi Q\n[plainte]\n(colis|)\n", &[(4, 8, "a word is missing")]),
        ("no word", CATEGORY, "titre T\nquoi Q\n[plainte]\ncolis =\n", &[(4, 7, "`=` is not a word")]),
        ("open parenthesis", CATEGORY, "titre T\nquoi Q\n[plainte]\n(colis\n", &[(4, 1, "is not a word")]),
        ("a removal without a word", CATEGORY, "titre T\nquoi Q\n[plainte]\n-livre\n", &[(4, 1, "there is none")]),
        (
            "not a weight",
            CATEGORY,
            "titre T\nquoi Q\n[plainte]\ncolis  beaucoup\n",
            &[(4, 8, "`beaucoup` is not a number")],
        ),
        ("weight too high", CATEGORY, "titre T\nquoi Q\n[plainte]\ncolis  9\n", &[(4, 1, "between 1 and 5")]),
        ("weight in tenths", CATEGORY, "titre T\nquoi Q\n[plainte]\ncolis  2.5\n", &[(4, 1, "between 1 and 5")]),
        ("no weight", "sentiment/mots.lex", "retard\n", &[(1, 1, "a weight is missing")]),
        ("strong sentiment", "sentiment/mots.lex", "retard  -5.1\n", &[(1, 1, "between -5 and 5")]),
        // Files
        ("unknown section", CATEGORY, "titre T\nquoi Q\n[blâme]\ncolis\n", &[(3, 1, "no section [blâme]")]),
        (
            "the sections there are",
            CATEGORY,
            "titre T\nquoi Q\n[blâme]\ncolis\n",
            &[(3, 1, "[plainte] [éloge] [sujet]")],
        ),
        ("unknown value", "signals/escalation.lex", "[juge]\ncolis\n", &[(1, 1, "[legal] [mediator]")]),
        ("no title", CATEGORY, "quoi Q\n[plainte]\ncolis\n", &[(1, 1, "`titre` and `quoi`")]),
        ("no subject", CATEGORY, "titre T\n[plainte]\ncolis\n", &[(1, 1, "`titre` and `quoi`")]),
        (
            "example without text",
            CATEGORY,
            "titre T\nquoi Q\n[plainte]\ncolis\n[exemples]\nrien\n",
            &[(6, 1, "expected:")],
        ),
        (
            "example of nothing",
            CATEGORY,
            "titre T\nquoi Q\n[plainte]\ncolis\n[exemples]\npositif  Bien.\n",
            &[(6, 1, "`positif` is nothing")],
        ),
        ("a place that is none", "autre/mots.lex", "colis\n", &[(0, 0, "no such place")]),
        // Vocabulary
        (
            "a model cut short",
            "inflections.lex",
            "nom  nom  -  - s\naimer  verbe  er  er é\nfinir  verbe\n",
            &[(3, 1, "expected: model")],
        ),
        (
            "a model twice",
            "inflections.lex",
            "nom  nom  -  - s\naimer  verbe  er  er é\nnom  nom  -  - s\n",
            &[(3, 1, "the model `nom` is written twice")],
        ),
        ("no such model", "vocabulary/other.lex", "ticket  chose\n", &[(1, 1, "no model `chose`")]),
        ("another ending", "vocabulary/other.lex", "finir  aimer\n", &[(1, 1, "does not end in `er`")]),
        ("neither model nor form", "vocabulary/other.lex", "ticket\n", &[(1, 1, "expected: lemma")]),
        ("no variants", "vocabulary/spellings.lex", "colis\n", &[(1, 1, "expected: form")]),
        ("variants of nothing", "vocabulary/spellings.lex", "zzz  zz\n", &[(1, 1, "unknown form `zzz`")]),
        (
            "a variant that is a word",
            "vocabulary/spellings.lex",
            "colis  retard\n",
            &[(1, 1, "`retard` is a word already")],
        ),
        ("a group cut short", "vocabulary/groups.lex", "@paquet\n", &[(1, 1, "expected: @group")]),
        ("a group twice", "vocabulary/groups.lex", "@a  colis\n@a  retard\n", &[(2, 1, "written twice")]),
        // All at once
        (
            "every problem of a file",
            CATEGORY,
            "titre T\nquoi Q\n[plainte]\nzzz\ncolis  9\n[blâme]\ncolis\n[exemples]\nautre  Texte.\n",
            &[(4, 1, "`zzz`"), (5, 1, "between 1 and 5"), (6, 1, "[blâme]"), (9, 1, "`autre`")],
        ),
    ];
    let mut offenders = Vec::new();
    for (name, path, text, expected) in table {
        let found = match small(path, text) {
            Ok(_) => String::new(),
            Err(error) => error.to_string(),
        };
        let lines: Vec<_> = found.lines().collect();
        let place = |(line, column, _): &Told| format!("{path}:{line}:{column}: ");
        let told = |t: &Told| lines.iter().any(|line| line.starts_with(&place(t)) && line.contains(t.2));
        let expected_at = |line: &&str| expected.iter().any(|t| line.starts_with(&place(t)));
        if !expected.iter().all(told) || !lines.iter().all(expected_at) {
            offenders.push(format!("{name}: {expected:?}\n    {found}"));
        }
    }
    assert!(offenders.is_empty(), "{}", offenders.join("\n"));
}

#[test]
fn the_problems_of_all_files_are_told_at_once_in_order() {
    let mut sources = SMALL.to_vec();
    sources.push(("signals/churn.lex", "[churn]\nzzz\nyyy\n"));
    sources.push(("categories/delivery.lex", "titre T\nquoi Q\n[plainte]\ncolis\nxxx\n"));
    sources.push(("sentiment/mots.lex", "www  1.0\n"));
    let error = Lexicon::from_sources(sources).unwrap_err();
    let places: Vec<_> = error.problems().iter().map(|p| (p.path(), p.line(), p.column())).collect();
    assert_eq!(
        places,
        [
            ("categories/delivery.lex", 5, 1),
            ("sentiment/mots.lex", 1, 1),
            ("signals/churn.lex", 2, 1),
            ("signals/churn.lex", 3, 1),
        ]
    );
    assert_eq!(error.to_string().lines().count(), 4);
}

#[test]
fn a_folder_without_lexicons_is_an_error() {
    for folder in ["no_such_folder", "src"] {
        let error = Lexicon::from_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap_err();
        assert_eq!(error.problems().len(), 1, "{error}");
        assert!(error.to_string().contains(folder), "{error}");
    }
}

#[test]
fn a_lexicon_reweighed_changes_what_is_asked_and_nothing_else() {
    let lexicon = Lexicon::french();
    assert_eq!(lexicon.reweighed(|term| Some(term.weight())), []);
    let heavier = |term: TermInfo<'_>| term.path().starts_with("sentiment/").then(|| -term.weight());
    let files = lexicon.reweighed(heavier);
    let texts: Vec<_> = Lexicon::french_sources();
    for (path, text) in &files {
        let (_, before) = texts.iter().find(|(known, _)| known == path).unwrap();
        let shape = |text: &str| text.replace(['+', '-', ' '], "");
        assert_eq!(shape(text), shape(before), "{path}");
    }
    let back = Lexicon::french().extend(files).unwrap();
    let again = back.reweighed(heavier);
    let signed = |text: &str| text.lines().map(|line| line.replace('+', " ")).collect::<Vec<_>>();
    for (path, text) in &again {
        let (_, before) = texts.iter().find(|(known, _)| known == path).unwrap();
        assert_eq!(signed(text), signed(before), "{path}");
    }
}
