//! What holds for any text whatever it says.

mod support;

use doleance::{Analysis, Classifier};
use proptest::prelude::*;
use rayon::ThreadPoolBuilder;
use support::labels;
use unicode_normalization::UnicodeNormalization;

/// Pieces that complaints are made of, and pieces that break careless text code.
const PIECES: &[&str] = &[
    // French, so that evidence is found, cut, negated, weighed.
    "colis",
    "reçu",
    "jamais",
    "pas",
    "ne",
    "n'",
    "n’",
    "l'",
    "qu’",
    "plus",
    "mais",
    "si",
    "sans",
    "aucun",
    "rien",
    "très",
    "trop",
    "toujours",
    "remboursement",
    "livraison",
    "rapide",
    "perdu",
    "nul",
    "nuuuul",
    "excellent",
    "arnaque",
    "à fuir",
    "merci",
    "service client",
    "injoignable",
    "avocat",
    "INADMISSIBLE",
    "Été",
    "œuvre",
    "sûr",
    "c'est",
    // Facts.
    "3 semaines",
    "49,90 €",
    "1 234,50 euros",
    "12/03/2024",
    "1er mai",
    "06 12 34 56 78",
    "a.b@example.fr",
    "n° 12-345",
    "FR76 3000 6000 0112 3456 7890 189",
    "99999999999999999999999 €",
    // Signs and blanks.
    " ",
    "  ",
    "\u{a0}",
    "\u{202f}",
    "\n",
    "\r\n",
    "\t",
    ".",
    "!",
    "…",
    ",",
    ";",
    ":",
    "?",
    "«",
    "»",
    "(",
    ")",
    "\"",
    "-",
    "'",
    "’",
    "#",
    "@",
    "/",
    "\\",
    "<",
    "&",
    "_",
    // Marks that combine, characters that fold to several, scripts without case or spaces.
    "\u{301}",
    "\u{327}",
    "\u{308}",
    "e\u{301}",
    "\u{200d}",
    "\u{fe0f}",
    "\u{ad}",
    "ß",
    "ẞ",
    "İ",
    "ı",
    "ﬁ",
    "Ǆ",
    "ſ",
    "Å",
    "ᾳ",
    "﷽",
    "ｃｏｌｉｓ",
    "𝒄𝒐𝒍𝒊𝒔",
    "包裹",
    "посылка",
    "طرد",
    "ก็",
    // Emoji, joined, coloured, flags.
    "😡",
    "👍🏽",
    "👨‍👩‍👧",
    "🇫🇷",
    "❌",
    "✅",
    // Ends of the ranges of Unicode, next to the surrogates, non-characters, controls.
    "\0",
    "\u{1}",
    "\u{1b}[31m",
    "\u{7f}",
    "\u{80}",
    "\u{7ff}",
    "\u{800}",
    "\u{d7ff}",
    "\u{e000}",
    "\u{feff}",
    "\u{fffd}",
    "\u{fffe}",
    "\u{ffff}",
    "\u{10000}",
    "\u{10ffff}",
    "\u{202e}",
];

fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => prop::sample::select(PIECES).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        1 => (any::<char>(), 2..40_usize).prop_map(|(c, n)| String::from(c).repeat(n)),
        2 => Just(" ".to_owned()),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

fn json(analysis: &Analysis) -> String {
    serde_json::to_string(analysis).unwrap()
}

/// Every promise that the documentation makes of an analysis.
fn check(text: &str, analysis: &Analysis) {
    let sentiment = analysis.sentiment();
    assert!((-1.0..=1.0).contains(&sentiment.score()), "{text:?}: score {}", sentiment.score());
    assert!((0.0..=1.0).contains(&sentiment.intensity()), "{text:?}: intensity {}", sentiment.intensity());
    assert!(sentiment.score() == 0.0 || analysis.opinions().len() > 0, "{text:?}: a score without opinion");

    for evidence in analysis.evidence() {
        assert_eq!(text.get(evidence.span().range()), Some(evidence.text()), "{text:?}: {}", evidence.term().text());
        assert!(!evidence.text().is_empty(), "{text:?}: empty evidence of {}", evidence.term().text());
    }
    for fact in analysis.facts() {
        assert_eq!(text.get(fact.span().range()), Some(fact.text()), "{text:?}: {fact:?}");
    }
    let opinions: Vec<_> = analysis.opinions().map(|opinion| opinion.span().start()).collect();
    assert!(opinions.is_sorted(), "{text:?}: opinions {opinions:?}");
    let facts: Vec<_> = analysis.facts().iter().map(|fact| fact.span()).collect();
    assert!(facts.windows(2).all(|pair| pair[0].end() <= pair[1].start()), "{text:?}: facts {facts:?}");

    let order: Vec<_> = analysis.categories().map(|tag| (u32::MAX - tag.weight(), tag.id().to_owned())).collect();
    assert!(order.is_sorted(), "{text:?}: categories {order:?}");
    for tag in analysis.categories() {
        assert!(tag.evidence().len() > 0, "{text:?}: {} without evidence", tag.id());
    }
}

proptest! {
    // A failure is told with its shortest text: write it down as a row of `small_texts`, not as a file of seeds.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_gives_an_analysis(text in any_text()) {
        let classifier = Classifier::french();
        let analysis = classifier.classify(&text);
        check(&text, &analysis);
        prop_assert_eq!(json(&analysis), json(&classifier.classify(&text)));
    }

    #[test]
    fn a_batch_gives_what_each_text_gives(texts in prop::collection::vec(any_text(), 0..20)) {
        let classifier = Classifier::french();
        let alone: Vec<_> = texts.iter().map(|text| json(&classifier.classify(text))).collect();
        for threads in [1, 2] {
            let pool = ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            let together: Vec<_> = pool.install(|| classifier.classify_all(&texts)).iter().map(json).collect();
            prop_assert_eq!(&together, &alone);
        }
    }
}

#[test]
fn small_texts() {
    let classifier = Classifier::french();
    for text in ["", " ", "\n", "a", "é", "!", "\0", "\u{feff}", "😡", "漢", "\u{301}", "'", "’", "'''", "@", "€", "0"]
    {
        check(text, &classifier.classify(text));
    }
    let found_by_chance = ["FR76 3000 6000 0112 3456 7890 189a.b@example.fr", "jamais😡remboursement￨", "3⑴ jours ⑴a"];
    for text in found_by_chance {
        check(text, &classifier.classify(text));
    }
    for text in ["", " \n\t", "a", "…"] {
        let analysis = classifier.classify(text);
        assert_eq!(analysis.evidence().count() + analysis.facts().len(), 0, "{text:?}");
        assert_eq!(analysis.kind(), doleance::Kind::Other, "{text:?}");
    }
}

/// Some characters fold to several: none may leave a span inside a character.
#[test]
fn every_character_beside_letters_and_figures() {
    let classifier = Classifier::french();
    let characters: Vec<char> = (0..0x3_0000).filter_map(char::from_u32).collect();
    for some in characters.chunks(256) {
        let text: String = some.iter().flat_map(|c| ['n', 'u', 'l', *c, '3', *c, ' ']).collect();
        check(&text, &classifier.classify(&text));
    }
}

#[test]
fn every_row_of_the_sample_archive() {
    let classifier = Classifier::french();
    for line in include_str!("data/sample.jsonl").lines() {
        let row: serde_json::Value = serde_json::from_str(line).unwrap();
        let text = row["text"].as_str().unwrap();
        check(text, &classifier.classify(text));
    }
}

/// Sentences whose reading does not hang on an accent that capitals may drop.
const SENTENCES: &[&str] = &[
    "Je n'ai toujours pas reçu mon colis, et le livreur était très désagréable !",
    "Livraison rapide mais service client injoignable depuis 3 semaines.",
    "Remboursement refusé : c'est inadmissible, je saisis mon avocat.",
    "J'ai été débité deux fois, aucune réponse malgré mes relances.",
    "L'application plante à chaque connexion, impossible d'accéder à mon espace client.",
    "Prix très élevés, hôtel sale, personnel méprisant. À fuir !",
    "Très bonne mutuelle, conseillère à l'écoute, je recommande vivement.",
    "Qu'est-ce que c'est long ! Jusqu'à présent, personne ne m'a rappelé.",
    "Le technicien n'est jamais venu, et l'on m'a raccroché au nez.",
    "Mon sinistre n'a pas été pris en charge, quelle déception.",
    "Je n'hésite pas à vous signaler à la DGCCRF, bande d'escrocs !",
    "Merci d'annuler ma commande et de me rembourser intégralement.",
    "La qualité s'est dégradée, l'article est arrivé cassé.",
    "Coupure d'électricité répétée, aucun geste commercial, je résilie.",
    "Bonjour, à quelle heure l'agence ouvre-t-elle ? Cordialement.",
];

#[test]
fn the_way_of_writing_changes_no_label() {
    let classifier = Classifier::french();
    let mut offenders = Vec::new();
    for sentence in SENTENCES {
        let plain = labels(&classifier.classify(sentence));
        let ways = [
            ("NFC", sentence.nfc().collect::<String>()),
            ("NFD", sentence.nfd().collect()),
            ("capitals", sentence.to_uppercase()),
            ("small letters", sentence.to_lowercase()),
            ("typographic apostrophes", sentence.replace('\'', "’")),
            ("modifier apostrophes", sentence.replace('\'', "ʼ")),
            ("no-break spaces", sentence.replace(" !", "\u{202f}!").replace(" :", "\u{a0}:").replace(" ?", "\u{a0}?")),
            ("double spaces", sentence.replace(' ', "  ")),
        ];
        for (way, written) in ways {
            let analysis = classifier.classify(&written);
            check(&written, &analysis);
            if labels(&analysis) != plain {
                offenders.push(format!("{way}: {written}\n    {plain:?}\n    {:?}", labels(&analysis)));
            }
        }
    }
    assert!(offenders.is_empty(), "{}", offenders.join("\n"));
}
