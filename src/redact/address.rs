//! Postal addresses in their common French forms: « 12 bis, rue des Lilas, 75011 Paris », « BP 42 », « chemin des
//! Vignes », « résidence Les Acacias, bât. B ».
//!
//! A street with its number is an address whatever its letters; without one, the name must be written with a capital. A
//! town with its postcode is part of an address only next to a street or a post box.

use std::sync::LazyLock;

use regex::Regex;

use crate::span::Span;
use crate::text::fold_word;

/// Ways that open an address with a number before them, or a proper name behind.
const STREETS: &str =
    r"rue|grande?\ rue|avenue|av\.|bd\.?|bld\.?|blvd\.?|boulevard|chemin|impasse|all[ée]es?|square|ruelle|faubourg|fbg";
/// Ways that a proper name makes an address, with a number or without.
const PLACES: &str = r"r[ée]sidence|r[ée]s\.|lotissement|hameau|lieu[-\ ]?dit";
/// Ways whose word has other uses: with a number, and a proper name or a postcode.
const OTHERS: &str = r"av|ave|ch\.?|chem\.?|imp\.?|all\.?|route|rte\.?|place|pl\.?|cours|passage|sente|sentier|venelle|promenade|parvis|r\.|voie
    |domaine|parc|quai|esplanade|mail|traverse|mont[ée]e|rond-?point|clos|villa|cit[ée]";

/// « BP 42 », and the boxes of companies.
const POST_BOX: &str =
    r"(?: (?: b\.?p\.? | bo[îi]te\ postale ) \s? (?: n\s?[°ºo]\s? )? [0-9]{1,6} | (?-i: CS | TSA ) \s? [0-9]{3,6} )";

/// What opens an address: a number and a way, a way, a post box.
static OPENING: LazyLock<Regex> = LazyLock::new(|| {
    let number = r"(?:n\s?[°ºo]\s?)? [0-9]{1,4} (?: \s?(?:bis|ter|quater|quinquies) | \s?[A-D] )? (?: \s?[-/]\s?[0-9]{1,4} )? \s? [,\-]? \s{0,2}";
    compile(&format!(
        r"(?ix) (?: ^ | [^\pL\pN] ) (?P<opening>
            {number} (?P<numbered> {STREETS} ) \s
          | {number} (?P<other> {OTHERS} | {PLACES} ) \s
          | (?P<box> {POST_BOX} ) (?: $ | [^\pL\pN] )
          | (?P<bare> {STREETS} | {PLACES} ) \s
        )"
    ))
});

/// What may follow: the building, the box, the postcode before its town or behind.
static COMPLEMENT: LazyLock<Regex> = LazyLock::new(|| {
    let postcode = "(?: 0[1-9] | [1-8][0-9] | 9[0-8] ) \\s? [0-9]{3} \\b";
    compile(&format!(
        r"(?ix) ^ \s* [,;\-–(]? \s* (?:
            (?: b[âa]t(?:iment)?\.? | appt?\.? | apt\.? | appartement | esc(?:alier)?\.? | porte | hall | immeuble | entr[ée]e | lot | logement | [ée]tage | chambre )
                \s? (?: n\s?[°ºo]\s? )? (?: [0-9]{{1,5}}[A-Z]? | [A-Z][0-9]{{0,4}} ) \b
          | [0-9]{{1,2}} \s? (?: er | [èe]re | [èe]?me | e | nd ) \s [ée]tage \b
          | {POST_BOX} \b
          | (?: à\s )? (?:F-?)? (?P<postcode> {postcode} ) (?: \s? [,\-–] )? \s?
          | (?: (?:à|le|la|les)\s )? (?: (?-i:\p{{Lu}}) [\pL'’\-]* (?: [-\ ](?-i:\p{{Lu}}) [\pL'’\-]* ){{0,4}} | (?:le\ |la\ |les\ )? \pL[\pL\-]* ) [\s,(]{{1,2}} {postcode} \)?
          | cedex \b (?:\s[0-9]{{1,2}}\b)?
        )"
    ))
});

fn compile(pattern: &str) -> Regex {
    Regex::new(pattern).unwrap_or_else(|error| unreachable!("addresses: {error}"))
}

/// Words of a street name at most, particles aside.
const MOST_WORDS: usize = 4;
/// Complements of a street at most.
const MOST_COMPLEMENTS: usize = 6;

/// The addresses of `text`, in its order, apart from each other.
///
/// Linear: what follows an opening is read within some words.
pub(super) fn find(text: &str) -> Vec<Span> {
    let mut found: Vec<Span> = Vec::new();
    let mut from = 0;
    while let Some(opening) = OPENING.captures_at(text, from) {
        let Some(whole) = opening.name("opening") else { break };
        let behind = |way| opening.name(way).map(|way| way.end());
        let street = behind("numbered").and_then(|end| name(text, end, Name::Numbered));
        let place = || behind("other").or(behind("bare")).and_then(|end| name(text, end, Name::Proper));
        let town = || {
            behind("other").and_then(|end| name(text, end, Name::Numbered)).filter(|end| complements(text, *end) > *end)
        };
        match street.or_else(place).or(behind("box")).or_else(town) {
            Some(end) => {
                from = complements(text, end);
                found.push(Span::new(whole.start(), from));
            }
            // The blank behind the way may stand before another.
            None => from = whole.end() - 1,
        }
    }
    joined(text, found)
}

/// What follows the street at `end`, to the end of the address.
fn complements(text: &str, mut end: usize) -> usize {
    for _ in 0..MOST_COMPLEMENTS {
        let Some(more) = COMPLEMENT.captures(&text[end..]) else { break };
        let whole = end + more.get_match().end();
        end += match more.name("postcode") {
            Some(postcode) => name(text, whole, Name::Town).map_or(postcode.end(), |town| town - end),
            None => whole - end,
        };
    }
    end
}

/// Addresses with nothing but a comma or a blank between are one: « Résidence Les Acacias, 12 rue des Lilas ».
fn joined(text: &str, found: Vec<Span>) -> Vec<Span> {
    let mut joined: Vec<Span> = Vec::with_capacity(found.len());
    for span in found {
        match joined.last_mut() {
            Some(last)
                if text[last.end()..span.start()].chars().all(|c| matches!(c, ' ' | ',' | '-' | '\n' | '\r')) =>
            {
                *last = Span::new(last.start(), span.end());
            }
            _ => joined.push(span),
        }
    }
    joined
}

/// What a name is of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Name {
    /// A street whose number stands before: small letters will do.
    Numbered,
    /// A street or a residence without a number: with a capital.
    Proper,
    /// A town behind its postcode.
    Town,
}

/// A word of a name.
struct Part<'t> {
    word: &'t str,
    folded: String,
    start: usize,
    end: usize,
}

impl<'t> Part<'t> {
    /// The next word, behind blanks, at most two, or an apostrophe.
    fn read(text: &'t str, at: usize) -> Option<Part<'t>> {
        let blanks: usize =
            text[at..].chars().take(2).take_while(|c| matches!(c, ' ' | '\u{a0}')).map(char::len_utf8).sum();
        let start = at + blanks;
        let inside = |c: char| c.is_alphanumeric() || matches!(c, '-' | '\u{300}'..='\u{36f}');
        let length = text[start..].find(|c| !inside(c)).unwrap_or(text.len() - start);
        let word = text[start..start + length].trim_end_matches('-');
        let letters: String = word.chars().take(16).collect();
        (!word.is_empty()).then(|| Part { word, folded: fold_word(&letters), start, end: start + word.len() })
    }

    fn is_upper(&self) -> bool {
        self.word.starts_with(char::is_uppercase)
    }

    fn is_figures(&self) -> bool {
        self.word.starts_with(|c: char| c.is_ascii_digit())
    }

    /// « d’ », « l’ »: its end behind the apostrophe.
    fn elided(&self, text: &str) -> Option<usize> {
        let sign = text[self.end..].chars().next().filter(|c| matches!(c, '\'' | '’'))?;
        matches!(self.folded.as_str(), "d" | "l").then(|| self.end + sign.len_utf8())
    }
}

/// The end of the name that begins at `at`.
fn name(text: &str, at: usize, of: Name) -> Option<usize> {
    let (mut from, mut end, mut words) = (at, None, 0);
    let (mut linked, mut capital, mut month, mut dated_before) = (true, false, false, false);
    while words < MOST_WORDS {
        let Some(part) = Part::read(text, from) else { break };
        let apart = part.start > from || words == 0 || linked;
        if !apart || text[part.end..].starts_with(['\'', '’']) && part.elided(text).is_none() {
            break;
        }
        let proper = of == Name::Proper || of == Name::Town && words > 0 && !capital;
        if let Some(behind) = part.elided(text) {
            (from, linked) = (behind, true);
            continue;
        }
        if is_article(&part.folded) || !proper && is_particle(&part.folded) {
            (from, linked) = (part.end, true);
            continue;
        }
        let day = || Part::read(text, part.end).is_some_and(|next| is_month(&next.folded));
        let dated = part.is_figures() && (month || part.word.len() <= 2 && day()) && of != Name::Town;
        let plain = match of {
            Name::Proper => dated_before && is_month(&part.folded),
            Name::Numbered => !part.is_figures() && (!capital || linked || is_month(&part.folded)),
            Name::Town => !part.is_figures() && (words == 0 || linked),
        };
        let town = of == Name::Town && words == 0 && part.is_upper();
        if is_stop(&part.folded) && !town || !(part.is_upper() || dated || plain) {
            break;
        }
        month = is_month(&part.folded);
        dated_before = dated;
        capital |= part.is_upper();
        (from, end, linked) = (part.end, Some(part.end), false);
        words += 1;
    }
    end.filter(|_| of != Name::Proper || capital || month)
}

/// Words that join those of a name.
fn is_particle(folded: &str) -> bool {
    is_article(folded) || matches!(folded, "aux" | "au" | "et" | "en" | "sur" | "sous")
}

fn is_article(folded: &str) -> bool {
    matches!(folded, "de" | "du" | "des" | "la" | "le" | "les" | "saint" | "sainte" | "st" | "ste")
}

fn is_month(folded: &str) -> bool {
    const MONTHS: [&str; 12] = [
        "janvier",
        "fevrier",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "aout",
        "septembre",
        "octobre",
        "novembre",
        "decembre",
    ];
    MONTHS.contains(&folded)
}

/// Words that end a name written in small letters.
fn is_stop(folded: &str) -> bool {
    matches!(
        folded,
        "a" | "je"
            | "j"
            | "il"
            | "elle"
            | "on"
            | "nous"
            | "vous"
            | "ils"
            | "elles"
            | "ne"
            | "n"
            | "pas"
            | "mais"
            | "ou"
            | "donc"
            | "or"
            | "car"
            | "depuis"
            | "pour"
            | "dans"
            | "avec"
            | "sans"
            | "chez"
            | "qui"
            | "que"
            | "qu"
            | "est"
            | "sont"
            | "etait"
            | "ont"
            | "ai"
            | "c"
            | "ce"
            | "cette"
            | "mon"
            | "ma"
            | "mes"
            | "votre"
            | "vos"
            | "leur"
            | "par"
            | "si"
            | "y"
            | "quand"
            | "alors"
            | "merci"
            | "bonjour"
            | "mail"
            | "tel"
            | "telephone"
            | "code"
            | "apres"
            | "avant"
            | "svp"
            | "un"
            | "une"
            | "aucun"
            | "aucune"
            | "jamais"
            | "toujours"
            | "bat"
            | "batiment"
            | "apt"
            | "appt"
            | "appartement"
            | "cedex"
            | "bp"
            | "cs"
            | "tsa"
            | "cela"
            | "colis"
            | "livraison"
            | "commande"
            | "retard"
            | "mr"
            | "mme"
            | "cordialement"
    )
}
