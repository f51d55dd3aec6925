//! References: numbers of files, orders, customers, parcels, by the word that announces them or by their length.

use super::reading::{digits, ends, is_blank, skip_blanks, word_before};
use super::{Detection, Form, Word};
use crate::span::Span;

/// Bytes of a reference on each side of its figures.
const LONGEST: usize = 40;
/// Words before a number that are looked at.
const MOST_WORDS: usize = 5;
/// Figures of the shortest reference.
const FEWEST: usize = 3;
/// Figures from which an unbroken number is no quantity.
const LONG: usize = 9;

/// How a number is announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Announcement {
    /// « commande 55120 »: what it is of.
    Subject,
    /// « n° 55120 »: that it is one.
    Number,
    /// « commande n° 55120 »: both.
    Both,
}

/// How the number at `start` is announced, by words behind `floor`.
fn announcement(text: &str, start: usize, floor: usize) -> Option<Announcement> {
    let before = &text[floor..start];
    let (mut end, mut marked) = (before.len(), false);
    for _ in 0..MOST_WORDS {
        let (word, start) = word_before(before, sign_before(before, end));
        let word = word.bytes();
        marked |= is_marker(word) || before[start..end].contains('#');
        if is_subject(word) {
            let numbered = marked || is_numbered(before, start);
            return Some(if numbered { Announcement::Both } else { Announcement::Subject });
        }
        let filler =
            is_marker(word) || matches!(word, b"est" | b"suivant" | b"suivante" | b"le" | b"la") || is_sort(word);
        // « est le », not « commande le ».
        let article = matches!(word, b"le" | b"la") && word_before(before, start).0.bytes() != b"est";
        if !filler || article {
            break;
        }
        end = start;
    }
    marked.then_some(Announcement::Number)
}

/// Where the word before `end` ends, apart from the signs of a number.
fn sign_before(text: &str, end: usize) -> usize {
    text[..end]
        .trim_end_matches(|c: char| is_blank(c) || matches!(c, ':' | '=' | '(' | '«' | '"' | '#' | '°' | 'º' | '.'))
        .len()
}

/// « numéro de … », « n° client »: whether a marker stands before `end`, with little words between.
fn is_numbered(text: &str, mut end: usize) -> bool {
    for _ in 0..3 {
        let (word, start) = word_before(text, sign_before(text, end));
        match word.bytes() {
            marker if is_marker(marker) => return true,
            b"de" | b"d" | b"du" | b"la" | b"ma" | b"mon" | b"votre" => end = start,
            _ => return false,
        }
    }
    false
}

/// Words that say that a number is one.
fn is_marker(word: &[u8]) -> bool {
    matches!(
        word,
        b"n" | b"no"
            | b"num"
            | b"numero"
            | b"numeros"
            | b"ref"
            | b"reference"
            | b"references"
            | b"id"
            | b"identifiant"
            | b"matricule"
    )
}

/// Words between a subject and its number: « contrat habitation 8812345 ».
fn is_sort(word: &[u8]) -> bool {
    matches!(word, b"habitation" | b"auto" | b"moto" | b"sante" | b"internet" | b"web" | b"mobile" | b"fixe" | b"pro")
}

/// What has a number.
fn is_subject(word: &[u8]) -> bool {
    let singular = word.strip_suffix(b"s").unwrap_or(word);
    matches!(
        singular,
        b"commande"
            | b"dossier"
            | b"contrat"
            | b"sinistre"
            | b"facture"
            | b"coli"
            | b"suivi"
            | b"tracking"
            | b"client"
            | b"cliente"
            | b"abonne"
            | b"abonnee"
            | b"abonnement"
            | b"reclamation"
            | b"ticket"
            | b"reservation"
            | b"police"
            | b"adherent"
            | b"adherente"
            | b"societaire"
            | b"bordereau"
            | b"devi"
            | b"avenant"
            | b"assure"
            | b"assuree"
            | b"allocataire"
            | b"beneficiaire"
            | b"usager"
            | b"pdl"
            | b"prm"
            | b"pce"
            | b"compte"
            | b"iban"
            | b"rib"
            | b"carte"
            | b"secu"
            | b"sociale"
            | b"intervention"
            | b"incident"
            | b"demande"
            | b"billet"
            | b"expedition"
            | b"livraison"
            | b"siret"
            | b"siren"
    )
}

/// The reference of `word`, where what it is of stands before: « commande CMD-55120 », « dossier n° 2024-77310 ».
pub(super) fn named(text: &str, word: Word, floor: usize) -> Option<Detection> {
    announced(text, word, floor).filter(|(_, by)| *by != Announcement::Number).map(|(found, _)| found)
}

/// The reference of `word`, where words before it say at least that it is one: « numéro 55120 ».
pub(super) fn numbered(text: &str, word: Word, floor: usize) -> Option<Detection> {
    announced(text, word, floor).map(|(found, _)| found)
}

fn announced(text: &str, word: Word, floor: usize) -> Option<(Detection, Announcement)> {
    let bare = extent(text, word, floor);
    let coded = with_capitals(text, bare, floor);
    let grouped = in_groups(text, word);
    if grouped.is_none() && figures(&text[bare.range()]) < FEWEST {
        return None;
    }
    // « PDL 12345 »: the capitals may be what announces.
    let (span, by) =
        [coded, bare].into_iter().find_map(|span| Some((span, announcement(text, span.start(), floor)?)))?;
    let written = &text[span.range()];
    let figures = figures(written);
    let is_code = written.bytes().any(|byte| byte.is_ascii_uppercase());
    let enough = match by {
        Announcement::Subject => figures >= 5 || is_code && figures >= FEWEST,
        Announcement::Number => figures >= 5,
        Announcement::Both => figures >= FEWEST,
    };
    let grouped = grouped.filter(|_| by != Announcement::Number);
    let span = grouped.or(enough.then_some(span))?;
    Some((Detection { span, form: Form::Reference }, by))
}

fn figures(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

/// « 123 456 », « 001 234 567 »: groups of one length, the first perhaps shorter.
fn in_groups(text: &str, word: Word) -> Option<Span> {
    let first = digits(text, word.start, 5).len();
    let (mut end, mut total, mut length) = (word.start + first, first, 0);
    while total < LONGEST && first > 0 && ends(text, end) {
        let start = skip_blanks(text, end);
        let group = digits(text, start, 5).len();
        let fits = start > end && group >= first.max(2) && group <= 4 && (length == 0 || length == group);
        if !fits || !ends(text, start + group) {
            break;
        }
        (end, total, length) = (start + group, total + group, group);
    }
    (total >= 6 && length > 0).then(|| Span::new(word.start, end))
}

/// A number behind another: « dossiers 12345 et 12346 ».
pub(super) fn next(text: &str, word: Word, last: Span) -> Option<Detection> {
    let between = text.get(last.end()..word.start)?;
    let span = extent(text, word, last.end());
    let listed = matches!(between, ", " | " et " | " ou " | " / " | " & ") && span.start() == word.start;
    (listed && figures(&text[span.range()]) >= 5).then_some(Detection { span, form: Form::Reference })
}

/// A number too long for a quantity, or letters and figures that only a reference has: `123456789`, `CMD-55120`.
pub(super) fn by_length(text: &str, word: Word, floor: usize) -> Option<Detection> {
    let span = extent(text, word, floor);
    let prefix = text[span.start()..word.start].trim_end_matches('-');
    let coded =
        prefix.len() >= 2 && prefix.bytes().all(|byte| byte.is_ascii_uppercase()) && figures(&text[span.range()]) >= 5;
    let long = figures(&text[word.start..word.end]) >= LONG;
    (long || coded).then_some(Detection { span, form: Form::Reference })
}

/// Capitals before a number belong to it: « AB 123456 ».
fn with_capitals(text: &str, span: Span, floor: usize) -> Span {
    let Some(before) = text[floor..span.start()].strip_suffix(' ') else { return span };
    let rest = before.trim_end_matches(|c: char| c.is_ascii_uppercase());
    let alone = !rest.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '\'' | '’'));
    let code = (2..=4).contains(&(before.len() - rest.len()));
    if code && alone { Span::new(floor + rest.len(), span.end()) } else { span }
}

/// A word with what hyphens and slashes tie to it: `CMD-55120`, `2024/77310`.
fn extent(text: &str, word: Word, floor: usize) -> Span {
    let mut start = word.start;
    while let Some(joined) = text[floor..start].strip_suffix(['-', '/', '_']) {
        let part = joined.len() - joined.trim_end_matches(|c: char| c.is_ascii_alphanumeric()).len();
        let from = floor + joined.len() - part;
        let code = part > 0 && (part <= 5 || joined.ends_with(|c: char| c.is_ascii_digit()));
        let alone = !text[floor..from].ends_with(char::is_alphanumeric);
        if !code || !alone || word.start - from > LONGEST {
            break;
        }
        start = from;
    }
    let mut end = word.end;
    while let [b'-' | b'/' | b'_' | b'.', next, ..] = text.as_bytes()[end..] {
        if !next.is_ascii_alphanumeric() || end - word.end > LONGEST {
            break;
        }
        let length = text[end + 1..].bytes().take_while(u8::is_ascii_alphanumeric).count();
        let part = &text[end + 1..end + 1 + length];
        let code = part.bytes().any(|byte| byte.is_ascii_digit())
            || length <= 4 && part.bytes().all(|byte| byte.is_ascii_uppercase());
        if !code || !ends(text, end + 1 + length) {
            break;
        }
        end += 1 + length;
    }
    Span::new(start, end)
}
