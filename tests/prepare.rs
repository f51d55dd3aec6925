//! What is read of texts as archives hold them, and that what is found stands in the original.

mod support;

use std::borrow::Cow;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use doleance::{Classifier, Preparation, Step};
use proptest::prelude::*;
use support::labels;

const ALL: [Step; 4] = [Step::Html, Step::Mojibake, Step::Chat, Step::Mail];

fn only(step: Step) -> Preparation {
    Preparation::none().with(step)
}

fn all() -> Preparation {
    ALL.into_iter().fold(Preparation::none(), Preparation::with)
}

/// Each text with what is to be read of it.
fn check(step: Step, cases: &[(&str, &str)]) {
    let wrong = cases.iter().filter_map(|(text, expected)| {
        let prepared = only(step).prepare(text);
        let read = prepared.text();
        (read != *expected).then(|| format!("{text:?}\n  expected {expected:?}\n  read     {read:?}"))
    });
    let wrong: Vec<_> = wrong.collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Texts of which all is read.
fn check_untouched(step: Step, texts: &[&str]) {
    check(step, &texts.iter().map(|text| (*text, *text)).collect::<Vec<_>>());
}

#[test]
fn entities() {
    check(
        Step::Html,
        &[
            ("tr&egrave;s d&eacute;&ccedil;u", "très déçu"),
            ("l&#39;assurance, l&rsquo;agence, l&#x2019;avis, l&#146;offre", "l'assurance, l’agence, l’avis, l’offre"),
            ("49&nbsp;&euro; &amp; plus", "49\u{a0}€ & plus"),
            ("d&amp;eacute;&amp;ccedil;u", "déçu"),
            ("moins de &lt; 50 &euro;", "moins de < 50 €"),
            ("&lt;p&gt;Nul&lt;/p&gt;", "\nNul\n"),
            ("&oelig;uvre &laquo; nulle &raquo;", "œuvre « nulle »"),
        ],
    );
    check_untouched(
        Step::Html,
        &[
            "M&M, R&D et AT&T ; a & b;",
            "https://exemple.fr/?a=1&copy=2&reg=3",
            "&inconnu; &; &#; &#x; &eacute",
            "&",
            "&#999999999999999999999999999999999999999999;",
        ],
    );
}

#[test]
fn tags() {
    check(
        Step::Html,
        &[
            ("Bonjour<br>colis perdu<br/>rien", "Bonjour\ncolis perdu\nrien"),
            ("<p class=\"a\">Nul.</p><P>Cher</P>", "\nNul.\n\nCher\n"),
            ("<b>Très</b> <span style='color:red'>dé</span>çu", "Très déçu"),
            ("a<!-- pas <b>lu</b> -->b", "ab"),
            ("<style>p { color: red }</style>nul", "\nnul"),
            ("<script type=\"text/javascript\">if (a < b) c();</script >nul", "\nnul"),
            ("<!DOCTYPE html><html><body>nul</body></html>", "\n\nnul\n\n"),
            ("<o:p></o:p>nul<![endif]>", "nul"),
            ("<td nowrap>a</td><input disabled>b", "\na\nb"),
            ("voir <a href=\"https://exemple.fr/?a=1&amp;b=2\">ici</a>", "voir ici"),
        ],
    );
    check_untouched(
        Step::Html,
        &[
            "prix < 50 € et > 20",
            "prix <50€ et >20€",
            "si a <b et c> d",
            "je vous <3, <- voilà ->, <<< nul >>>",
            "écrire à <jeanne.exemple@example.fr>",
            "<Nom du client> et <p et <br",
            "<!-- jamais fermé : colis perdu",
            "< br >",
            "<",
        ],
    );
    check(Step::Html, &[("<style>colis perdu", "\ncolis perdu"), ("<script>nul</scrip>", "\nnul</scrip>")]);
}

#[test]
fn mojibake() {
    check(
        Step::Mojibake,
        &[
            ("trÃ¨s dÃ©Ã§u", "très déçu"),
            ("lâ€™assurance, câ€™est nulâ€¦", "l’assurance, c’est nul…"),
            ("49 â‚¬ â€“ trop cher", "49 € – trop cher"),
            ("coÃ»t, aoÃ»t, dÃ©jÃ\u{a0}, voilÃ  tout", "coût, août, déjà, voilà  tout"),
            ("Ã€ fuir, Ã‰tÃ© gÃ¢chÃ©, Ã‡a", "À fuir, Été gâché, Ça"),
            ("mauvaise sÅ“ur", "mauvaise sœur"),
            ("nÂ° 12, Â« rÃ©clamation Â»", "n° 12, « réclamation »"),
            ("prÃ©vu Â : rien", "prévu  : rien"),
            ("dÃƒÂ©ÃƒÂ§u", "déçu"),
            ("lÃ¢â‚¬â„¢agence", "l’agence"),
            ("nul ðŸ˜¡ âœ…", "nul 😡 ✅"),
            ("ï»¿Bonjour", "\u{feff}Bonjour"),
            ("Déjà trÃ¨s déçu", "Déjà très déçu"),
            ("d\u{c3}\u{a9}\u{c3}\u{a7}u l\u{e2}\u{80}\u{99}avis", "déçu l’avis"),
        ],
    );
    check_untouched(
        Step::Mojibake,
        &[
            "Ã",
            "João não comeu pão em São Paulo",
            "AMANHÃ… NÃO, IRMÃ”, «AMANHû, MANHÃ – LÃ ’",
            "À « bientôt » : Â … Â » â » â… ”",
            "L’hôtel « Âge d’or » à 10 °C, pâté, tâche, Ång\u{a0}",
            "à\u{a0}« bientôt »",
            "Ça coûte 5 € – très cher…",
            "NOËL, Düsseldorf, Łódź, Ñandú",
            "包裹 посылка",
        ],
    );
}

#[test]
fn quoted_messages() {
    check(
        Step::Mail,
        &[
            (
                "Toujours rien reçu.\n\nLe 12 mars 2024 à 10:02, Service <sav@example.fr> a écrit :\n> Bonjour,\n> Votre colis est parti.\n",
                "Toujours rien reçu.\n\n\n\n",
            ),
            (
                "Toujours rien reçu.\nLe lun. 12 mars 2024 à 10:02, Service clients\n<sav@example.fr> a écrit :\n\nVotre colis est parti.",
                "Toujours rien reçu.\n\n",
            ),
            (
                "Le 12/03/2024 à 10h02, Service a écrit :\n> Votre colis est parti.\nFaux, il est perdu.\n> Il arrive demain.\nToujours pas.",
                "\n\nFaux, il est perdu.\n\n\nToujours pas.",
            ),
            (
                "Still nothing here.\n\nOn Mon, Mar 12, 2024 at 10:02 AM Support <a@example.fr> wrote:\n> Hello",
                "Still nothing here.\n\n\n",
            ),
            (
                "Colis toujours perdu.\n\nDe : Service clients\nEnvoyé : mardi 12 mars 2024 10:02\nÀ : Jeanne Exemple\nObjet : RE: colis\n\nIl est parti.",
                "Colis toujours perdu.\n\n\n",
            ),
            (
                "Colis toujours perdu. De : Service clients Envoyé : mardi 12 mars À : Jeanne Exemple Objet : RE: colis Il est parti.",
                "Colis toujours perdu. \n",
            ),
            (
                "Colis toujours perdu.\n-----Message d'origine-----\nDe : Service\nBonjour, il est parti.",
                "Colis toujours perdu.\n\n",
            ),
            (
                "Colis toujours perdu.\n---------- Forwarded message ---------\nFrom: Service\nIl est parti.",
                "Colis toujours perdu.\n\n",
            ),
            ("Encore un refus.\nDébut du message transféré :\n\nDe: Service\nNous refusons.", "Encore un refus.\n\n"),
            // The header of the message itself; its subject is the customer's.
            (
                "De : Jeanne Exemple\nEnvoyé : lundi\nÀ : Service\nObjet : colis perdu\n\nBonjour, il est perdu.\n\nDe : Service\nEnvoyé : vendredi\nÀ : Jeanne Exemple\nObjet : suivi\n\nIl arrive.",
                "\n colis perdu\n\nBonjour, il est perdu.\n\n\n",
            ),
            // What is only passed on: nothing else would remain.
            (
                "-----Message transféré-----\nMon colis est perdu, je veux un remboursement.",
                "\n\nMon colis est perdu, je veux un remboursement.",
            ),
            (
                "Bonjour, voir ci-dessous. Merci.\n\nDe : Service\nEnvoyé : lundi\nÀ : Jeanne\nObjet : colis\nDemande refusée.",
                "Bonjour, voir ci-dessous. Merci.\n\n\n colis\nDemande refusée.",
            ),
            // A quotation that nothing announces.
            ("Faux, colis perdu.\n\n> Bonjour,\n>\n> Il est parti.\n", "Faux, colis perdu.\n\n\n\n"),
            ("Faux, colis perdu.\n>> Il est parti.\n> Où ?", "Faux, colis perdu.\n\n"),
        ],
    );
    check_untouched(
        Step::Mail,
        &[
            // Nothing else would remain.
            "> Bonjour,\n>\n> Colis perdu.",
            // Lists, prices, dates and stories.
            "Mes reproches :\n> accueil nul\n> prix trop élevés\n",
            "Prix < 50 €\n> 20 €",
            "Le 12 mars votre conseiller a écrit : « nous remboursons ». Depuis, rien.",
            "Le 12 mars 2024, votre conseiller m'a écrit :\nnous remboursons.\nDepuis, rien.",
            "Le 3 mars à 10h02 le livreur est passé. Il a écrit : absent. Faux !",
            "Trajet de : Lyon à : Paris, date : 12 mars. Train supprimé.",
            "De : Lyon\nÀ : Paris\nDate : 12 mars\nTrain supprimé.",
            "Voilà --- c'est nul --- vraiment.",
        ],
    );
}

#[test]
fn signatures_and_disclaimers() {
    check(
        Step::Mail,
        &[
            (
                "Colis perdu, rien.\nCordialement,\nJeanne Exemple\n06 00 00 00 00\n",
                "Colis perdu, rien.\nCordialement,\n\n",
            ),
            (
                "Colis perdu, rien.\nBien cordialement Jeanne Exemple\n12 rue des Lilas\n75000 Paris",
                "Colis perdu, rien.\nBien cordialement \n",
            ),
            (
                "Colis perdu, rien.\nCordialement.\nJeanne EXEMPLE\nPS : je veux être remboursée.",
                "Colis perdu, rien.\nCordialement.\n\nPS : je veux être remboursée.",
            ),
            ("Colis perdu, rien depuis lundi.\n--\nJeanne Exemple", "Colis perdu, rien depuis lundi.\n\n"),
            ("Colis perdu, rien.\n-- \nJeanne\nExcellente journée à tous", "Colis perdu, rien.\n\n"),
            ("Colis perdu, rien.\n\nEnvoyé de mon iPhone", "Colis perdu, rien.\n\n\n"),
            ("Colis perdu, rien. Envoyé depuis mon téléphone", "Colis perdu, rien. \n"),
            ("Sent from my phone\nColis perdu, rien.", "\n\nColis perdu, rien."),
            (
                "Colis perdu, rien.\n\nCe message et ses pièces jointes sont confidentiels. Si vous n'êtes pas le destinataire, merci de le détruire.\n\nUrgent !",
                "Colis perdu, rien.\n\n\n\nUrgent !",
            ),
            (
                "Colis perdu, rien.\nThis e-mail is confidential. If you are not the intended recipient, delete it.",
                "Colis perdu, rien.\n\n",
            ),
            ("Colis perdu, rien.\nPensez à l'environnement avant d'imprimer ce message.", "Colis perdu, rien.\n\n"),
            // Of a message that is only a quotation, the signature still goes.
            (
                "-----Message transféré-----\nColis perdu, rien.\nCordialement,\nJeanne Exemple",
                "\n\nColis perdu, rien.\nCordialement,\n",
            ),
        ],
    );
    check_untouched(
        Step::Mail,
        &[
            "Cordialement,\nje vous demande un remboursement.",
            "Colis perdu.\nCordialement\nREMBOURSEZ MOI",
            "Accueil peu cordial, salutations à peine rendues.",
            "Ce message confidentiel a été envoyé à un autre, mes données ont fuité.",
            "Colis envoyé depuis mon bureau de poste, jamais arrivé.",
            "Premier point\n--\nSecond point : tout est faux.",
            "Mon premier point vous est connu depuis longtemps.\n-- \nMon second : la facture est fausse et je suis prélevée deux fois depuis des mois.",
        ],
    );
}

#[test]
fn broken_lines() {
    check(
        Step::Mail,
        &[(
            "Bonjour,\n\nJ'ai commandé chez vous il y a trois semaines et je n'ai toujours\r\nreçu aucun colis, malgré vos promesses et les miennes à ma famille\nqui attend.\nrien depuis.\n\nMerci",
            "Bonjour,\n\nJ'ai commandé chez vous il y a trois semaines et je n'ai toujours reçu aucun colis, malgré vos promesses et les miennes à ma famille qui attend.\nrien depuis.\n\nMerci",
        )],
    );
    check_untouched(
        Step::Mail,
        &[
            "service nul\ncolis perdu\nje ne recommande pas",
            "J'ai commandé chez vous il y a trois semaines, rien depuis ce jour.\nservice nul\net cher",
            "J'ai commandé chez vous il y a trois semaines et je n'ai toujours pas reçu mon colis, malgré vos promesses\nnul",
        ],
    );
}

#[test]
fn conversations() {
    check(
        Step::Chat,
        &[
            (
                "Agent : Bonjour, quel est votre problème ?\nClient : mon colis est perdu\nAgent : Désolé de cette déception.\nRestez en ligne.\nClient : non",
                "\n\nmon colis est perdu\n\n\nnon",
            ),
            (
                "[10:02] Conseiller: Bonjour\n[10:03] Jeanne: colis perdu\ndepuis lundi\n[10:04] Conseiller: Désolé",
                "\n\ncolis perdu\ndepuis lundi\n\n",
            ),
            (
                "12/03/2024 10:02 - Client : colis perdu\n12/03/2024 10:03 - Julie : désolée\n12/03/2024 10:04 - Client : nul",
                "\ncolis perdu\n\n\nnul",
            ),
            (
                "Discussion du 12 mars\nChatbot (10:02) : Bonjour\nVisiteur (10:03) : colis perdu\nChatbot (10:03) : Je n'ai pas compris.",
                "Discussion du 12 mars\n\n\ncolis perdu\n\n",
            ),
        ],
    );
    check_untouched(
        Step::Chat,
        &[
            "Client : Exemple\nAgent : Untel\n",
            "Prix : correct\nService client : nul\nDélai : trop long",
            "Client : colis perdu\nClient : toujours rien\nClient : allô",
            "10:02 : j'appelle\n10:30 : toujours rien\n11:00 : on raccroche",
            "Agent désagréable.\nClient : oublié.",
        ],
    );
}

#[test]
fn steps() {
    let text = "d&eacute;Ã§u";
    assert_eq!(Preparation::none().prepare(text).text(), text);
    assert_eq!(Preparation::default().prepare(text).text(), "déçu");
    assert_eq!(Preparation::default().without(Step::Html).prepare(text).text(), "d&eacute;çu");
    assert_eq!(Preparation::default().prepare("d&Atilde;&copy;&Atilde;&sect;u").text(), "déçu");
    assert_eq!(Preparation::default(), only(Step::Html).with(Step::Mojibake).with(Step::Html));
    // An HTML mail, several times over.
    let mail = "<div>Colis jamais re&ccedil;u.</div><div>Le 12/03/2024 &agrave; 10:02, SAV &lt;sav@example.fr&gt; a &eacute;crit :</div><blockquote>Service parfait</blockquote>";
    assert_eq!(all().prepare(mail).text().trim(), "Colis jamais reçu.");
}

#[test]
fn proofs_and_facts_are_slices_of_the_original() {
    let classifier = preparing();
    let cases = [
        ("Service <b>in</b>joignable&nbsp;!", "in</b>joignable", "injoignable"),
        ("Tr&egrave;s d&eacute;&ccedil;u.", "d&eacute;&ccedil;u", "déçu"),
        ("Je suis dÃ©Ã§ue", "dÃ©Ã§ue", "déçue"),
        ("Client : bonjour\nAgent : Parfait !\nClient : arnaque", "arnaque", "arnaque"),
    ];
    for (text, proof, word) in cases {
        let analysis = classifier.classify(text);
        for evidence in analysis.evidence() {
            assert_eq!(text.get(evidence.span().range()), Some(evidence.text()), "{text}");
        }
        let found: Vec<_> = analysis.evidence().map(|evidence| evidence.text()).collect();
        assert!(found.iter().any(|found| found.contains(proof)), "{text}: {word} in {found:?}");
    }
    let text = "Rembours&eacute; 49,90&nbsp;&euro; sur 3&nbsp;semaines";
    let analysis = classifier.classify(text);
    let facts: Vec<_> = analysis.facts().iter().map(|fact| (fact.text(), &text[fact.span().range()])).collect();
    assert_eq!(facts, [("49,90&nbsp;&euro;", "49,90&nbsp;&euro;"), ("3&nbsp;semaines", "3&nbsp;semaines")]);
}

#[test]
fn a_text_without_anything_to_do_is_borrowed() {
    for line in include_str!("data/sample.jsonl").lines() {
        let row: serde_json::Value = serde_json::from_str(line).unwrap();
        let text = row["text"].as_str().unwrap();
        let prepared = all().prepare(text);
        assert_eq!(prepared.text().as_ptr(), text.as_ptr(), "{text}\n{}", prepared.text());
    }
}

/// Letters are repaired, so that labels are those of the text as it was written.
#[test]
fn repaired_texts_are_read_as_they_were_written() {
    let (plain, repairing) = (Classifier::french(), Classifier::builder().prepare(Preparation::default()).build());
    for line in include_str!("data/sample.jsonl").lines() {
        let row: serde_json::Value = serde_json::from_str(line).unwrap();
        let text = row["text"].as_str().unwrap();
        let read = labels(&plain.classify(text));
        let misread: Cow<str> = text.bytes().map(windows_1252).collect();
        let entities: String =
            text.chars().map(|c| if c.is_ascii() { c.into() } else { format!("&#{};", u32::from(c)) }).collect();
        for worn in [&*misread, &*entities] {
            assert_eq!(labels(&repairing.classify(worn)), read, "{worn}");
        }
    }
}

fn windows_1252(byte: u8) -> char {
    let high = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";
    match byte {
        0x80..0xA0 => high.chars().nth(usize::from(byte) - 0x80).unwrap(),
        _ => char::from(byte),
    }
}

/// Pieces that archives put around words, whole and broken.
const PIECES: &[&str] = &[
    "Bonjour",
    "colis perdu",
    "service nul",
    "très déçu",
    "excellent",
    "remboursement de 49,90 €",
    "3 semaines",
    "a@example.fr",
    " ",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    ".",
    "!",
    "&eacute;",
    "&amp;",
    "&amp;amp;lt;",
    "&lt;",
    "&gt;",
    "&#233;",
    "&#x1F621;",
    "&",
    ";",
    "<br>",
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<",
    ">",
    "<!--",
    "-->",
    "<style>",
    "</style>",
    "<script>",
    "</script",
    "<a href='x'>",
    "Ã©",
    "Ã¨",
    "Ã",
    "Ã ",
    "Â ",
    "Â",
    "â€™",
    "â€",
    "ðŸ˜¡",
    "ÃƒÂ©",
    "Å“",
    "\u{a0}",
    "»",
    "…",
    "é",
    "à",
    "œ",
    "😡",
    "\u{301}",
    "\n> ",
    "\n>",
    "\n>> ",
    "\n> Bonjour",
    "\nLe 12 mars 2024 à 10:02, X a écrit :",
    " a écrit :",
    "Le 1",
    "On Mon, 10:02, X wrote:",
    "\nDe : X\n",
    "Envoyé : lundi\n",
    "À : Y\n",
    "Objet : colis\n",
    "-----Message d'origine-----",
    "-----",
    "\n-- \n",
    "\nCordialement,\n",
    "Jeanne Exemple\n",
    "06 00 00 00 00\n",
    "Envoyé de mon iPhone",
    "Ce message est confidentiel. Si vous n'êtes pas le destinataire",
    "\nClient : ",
    "\nAgent : ",
    "\n[10:02] Julie : ",
    "\n10:03 - Client : ",
    "(10:02) :",
    "Début du message transféré :",
];

fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        9 => prop::sample::select(PIECES).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_found_stands_in_the_original(text in any_text()) {
        let preparing = preparing();
        let analysis = preparing.classify(&text);
        for evidence in analysis.evidence() {
            prop_assert_eq!(text.get(evidence.span().range()), Some(evidence.text()));
        }
        for fact in analysis.facts() {
            prop_assert_eq!(text.get(fact.span().range()), Some(fact.text()));
        }
        let facts: Vec<_> = analysis.facts().iter().map(|fact| fact.span()).collect();
        prop_assert!(facts.windows(2).all(|pair| pair[0].end() <= pair[1].start()), "{:?}", facts);
        let read = Classifier::french().classify(all().prepare(&text).text());
        prop_assert_eq!(labels(&analysis), labels(&read));
        prop_assert_eq!(analysis.facts().len(), read.facts().len());
    }

    #[test]
    fn preparing_twice_changes_nothing_more(text in any_text()) {
        // More layers than are taken off would show one by one.
        let text = text.replace("&amp;", "").replace("Ãƒ", "");
        for step in [Step::Html, Step::Mojibake] {
            let once = only(step).prepare(&text).text().to_owned();
            let twice = only(step).prepare(&once);
            prop_assert_eq!(twice.text(), &once);
        }
    }

    #[test]
    fn plain_texts_are_borrowed(text in "[a-zA-ZéèêàùçœÉÀ0-9 ,.;:!?'’()€\n-]{0,200}") {
        let prepared = Preparation::default().prepare(&text);
        prop_assert_eq!(prepared.text().as_ptr(), text.as_ptr());
    }
}

/// A classifier that takes every step.
fn preparing() -> Classifier {
    static ALL: OnceLock<Classifier> = OnceLock::new();
    ALL.get_or_init(|| Classifier::builder().prepare(all()).build()).clone()
}

#[test]
fn a_megabyte_of_anything_is_prepared_in_linear_time() {
    let pieces: Vec<String> = PIECES.iter().flat_map(|piece| [piece.to_string(), format!("{piece} x ")]).collect();
    let more = [
        "<p <p ",
        "<!-- ",
        "<style>",
        "<style></",
        "De : ",
        "De : Objet : ",
        "Le 1 mars 10:02, ",
        "--- ",
        "> \n",
        "\n\n",
        "<p '\"",
        "Cordialement\n",
        "&amp",
    ];
    let mut slow = Vec::new();
    for piece in pieces.iter().map(String::as_str).chain(more) {
        let text = piece.repeat((1 << 20) / piece.len());
        let start = Instant::now();
        std::hint::black_box(all().prepare(&text));
        let taken = start.elapsed();
        // Generous: quadratic time would be minutes.
        if taken > Duration::from_secs(20) {
            slow.push(format!("{piece:?}: {taken:?}"));
        }
    }
    assert!(slow.is_empty(), "{}", slow.join("\n"));
}
