//! E-mails: quoted messages, signatures, disclaimers, and lines that a program broke. What may be the customer's own words
//! stays.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::{BREAK, Edits};

/// Bytes in which a header of a quoted message says what it is.
const WINDOW: usize = 600;
/// Bytes between two fields of a header.
const FIELD_DISTANCE: usize = 250;
/// Characters of the longest line of a text whose lines a program broke.
const WIDTHS: std::ops::RangeInclusive<usize> = 55..=80;
/// Lines of such a width from which they are no accident.
const FEWEST_WIDE: usize = 2;
/// Bytes of a signature behind « -- ».
const LONGEST_SIGNATURE: usize = 600;
/// Bytes of one line of a signature.
const LONGEST_SIGNATURE_LINE: usize = 80;
/// Bytes of « Envoyé de mon iPhone ».
const LONGEST_DEVICE: usize = 60;
/// Bytes of a disclaimer.
const LONGEST_DISCLAIMER: usize = 2000;
/// Line breaks inside « Le …, … a écrit : ».
const MOST_ATTRIBUTION_BREAKS: usize = 3;
/// Words of a name.
const MOST_NAMES: usize = 5;
/// Words that say something, below which nothing is left out.
const MEANINGFUL: usize = 2;

fn compile(pattern: &str) -> Regex {
    Regex::new(pattern).unwrap_or_else(|error| unreachable!("mail: {error}"))
}

/// What any part to leave out begins with or holds: words only, for speed.
static CUES: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        r"(?imx-u) ^[\ \t]*> | ^--[\ \t]*\r?$ | --- | \b(?:de|from|diteur)[\s*]*(?:\u{a0})?: | crit(?:\ |\u{a0})?: | wrote:
            | but\ du\ message | forwarded\ message
            | cordial | salutations | respectueusement | bien\ (?:a|à)\ vous | cdlt | regards
            | (?:envoy(?:e|é)|sent)\ (?:de|depuis|à|a|avec|via|from|with)\  | outlook\ (?:pour|for)
            | confidenti | destin | par\ erreur | imprimer | environnement ",
    )
});

/// Where a quoted message may begin.
static OPENINGS: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        r"(?ix) (?-u:\b)le\s(?:lun|mar|mer|jeu|ven|sam|dim|[0-9]) | (?-u:\b)on\s(?:mon|tue|wed|thu|fri|sat|sun|[0-9]|[a-z]{3,9}\s[0-9])
            | -{3,} | (?-u:\b)(?:d[ée]but\sdu\smessage|begin\sforwarded)
            | (?-u:\b)(?:de|from|exp[ée]diteur)[\s\u{a0}*]{0,3}: ",
    )
});

/// « Le 12 mars 2024 à 10:02, Jeanne Exemple <jeanne@example.fr> a écrit : »
static ATTRIBUTION: LazyLock<Regex> =
    LazyLock::new(|| compile(r"(?isx) ^(?:le|on)\s .*? (?: a\s+[ée]crit | wrote ) [\s\u{a0}]* : "));

/// What only a program writes before « a écrit : »; and what people might write too, on a line of its own.
static STAMP: LazyLock<Regex> = LazyLock::new(|| compile(r"(?i)[0-9]{1,2}\s?[:h]\s?[0-9]{2}[^\n]{0,20}?[,<]|@"));
static TIME: LazyLock<Regex> = LazyLock::new(|| compile(r"(?i)[0-9]{1,2}\s?[:h]\s?[0-9]{2}"));

static SEPARATOR: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        r"(?ix) ^-{2,}\s* (?: (?:message|e-?mail|courriel)\s(?:d['’\ ]origine|originale?|initial|transf[ée]r[ée]|pr[ée]c[ée]dent)
            | original\smessage | forwarded\smessage ) [^\n-]{0,60} -{2,}
          | ^(?: d[ée]but\sdu\smessage\s(?:transf[ée]r[ée]|r[ée]exp[ée]di[ée]) | begin\sforwarded\smessage ) [\s\u{a0}]? : ",
    )
});

static FIELD: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        r"(?ix) (?:^|[\s*_>|]) (?: (?P<from>de|from|exp[ée]diteur) | (?P<sent>envoy[ée](?:\sle)?|sent) | (?P<date>date)
            | (?P<to>[àa]|to|pour|destinataires?|cci?) | (?P<subject>objet|subject|sujet) ) [\s\u{a0}*]{0,3} : ",
    )
});

/// Inside a quoted message: what no list of reproaches holds.
static QUOTED_MAIL: LazyLock<Regex> = LazyLock::new(|| {
    compile(r"(?i)^(?:bonjour|bonsoir|madame|monsieur|cher |chère |cordialement|de ?:|objet ?:|hello|dear )")
});

/// The formula before a name.
static CLOSING: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        r"(?ix) (?-u:\b)(?: (?:bien\s|tr[èe]s\s)?cordialement (?:\svôtre)? | (?:meilleures|sinc[èe]res|cordiales|respectueuses)\s salutations
            | salutations(?:\s(?:distingu[ée]es|cordiales|sinc[èe]res))? | (?:bien\s)?respectueusement | bien\s[àa]\svous | cdlt
            | (?:best|kind)\sregards ) (?-u:\b) [\s]*[,.;!]? ",
    )
});

/// « Envoyé de mon iPhone »: with a few words more, the end of a line.
static DEVICE: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        r"(?ix) (?-u:\b)(?: envoy[ée]\s (?:de|depuis|[àa]\spartir\sde|avec|via)\s
                (?:mon|ma|une?|mes|l['’]app(?:li(?:cation)?)?|la|yahoo|outlook|mail)
            | sent\s(?:from|with)\s(?:my|the|yahoo|outlook|mail)
            | (?:obtenir|obtenez|get|t[ée]l[ée]charge[rz])\soutlook\s(?:pour|for) ) \s ",
    )
});

static DISCLAIMER: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        r"(?ix) (?-u:\b)(?: (?:ce|le\spr[ée]sent)\s(?:message|courriel|mail|e-?mail|courrier) | les\sinformations\scontenues\sdans\sce
            | this\s(?:message|e-?mail) | the\sinformation\s(?:contained\s)?in\sthis
            | si\svous\s(?:n['’][êe]tes\spas\sle\sdestinataire|avez\sreçu\sce\s(?:message|courriel|mail|e-?mail)\spar\serreur) )
          | (?P<print> pensez\s[àa]\sl['’]environnement | avant\sd['’]imprimer | please\sconsider\sthe\senvironment ) ",
    )
});

/// What a disclaimer says at once, and what it says then.
static CONFIDENTIAL: LazyLock<Regex> = LazyLock::new(|| {
    compile(r"(?i)confidenti|destiné|exclusi|strictement|privileged|intended|destinataire|par erreur")
});
static PROHIBITION: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        r"(?ix) si\svous\s(?:n['’][êe]tes\spas|avez\sreçu|l['’]avez\sreçu) | toute\s(?:utilisation|diffusion|copie|publication|reproduction|divulgation)
            | intended\srecipient | if\syou\s(?:are\snot|have\sreceived) ",
    )
});

/// One line of a signature that is no name: a telephone, an address, a site.
static CONTACT: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        r"(?ix) ^(?: (?:t[ée]l(?:[ée]phone)?|mobile|port(?:able)?|fax|mob|e-?mail|mail|courriel|site|adresse)(?-u:\b) [\s.]* : .*
            | (?:t[ée]l\.?\s*)? (?:\+|00)?[0-9][0-9\s.()/\-\u{a0}]{8,20}
            | [0-9]{1,4}\s?(?:bis|ter)?,?\s (?:rue|avenue|av|boulevard|bd|place|chemin|all[ée]e|impasse|route|quai|cours|square|lotissement|r[ée]sidence)(?-u:\b) .*
            | [0-9]{5}\s[\p{L}\-'’\ ]+ | \S+@\S+\.\S+ | (?:https?://|www\.)\S+ )$ ",
    )
});

/// Words of a message that only passes another on.
const PASSING_ON: [&str; 34] = [
    "bonjour",
    "bonsoir",
    "madame",
    "monsieur",
    "mesdames",
    "messieurs",
    "cordialement",
    "merci",
    "salutations",
    "ci",
    "dessous",
    "dessus",
    "joint",
    "voir",
    "voici",
    "pour",
    "info",
    "information",
    "fyi",
    "svp",
    "bien",
    "vous",
    "votre",
    "je",
    "le",
    "la",
    "mail",
    "message",
    "suite",
    "transmets",
    "transfère",
    "réception",
    "bonne",
    "de",
];

/// Takes out what is not the writer's, where enough remains.
pub(super) fn cut(text: &str, edits: &mut Edits<'_>) {
    if !CUES.is_match(text) {
        return;
    }
    let quoted = quoted(text);
    let mut closing = Vec::new();
    for own in between(&quoted, text.len()) {
        closings(text, own, &mut closing);
    }
    let both = joined(quoted.iter().chain(&closing).cloned().collect());
    let choices = [both, joined(closing)];
    if let Some(cuts) = choices.iter().find(|cuts| says_something(text, cuts)) {
        cuts.iter().for_each(|cut| edits(cut.clone(), BREAK));
    }
}

/// Joins the lines that a program broke because their next word did not fit: the end of such a line is no end of a
/// sentence.
pub(super) fn join(text: &str, edits: &mut Edits<'_>) {
    let lengths = || text.split('\n').map(|line| line.trim_end().chars().count());
    let width = lengths().max().unwrap_or(0);
    let wide = lengths().filter(|length| *length >= *WIDTHS.start()).take(FEWEST_WIDE).count();
    if !WIDTHS.contains(&width) || wide < FEWEST_WIDE {
        return;
    }
    let mut start = 0;
    for (at, length) in memchr::memchr_iter(b'\n', text.as_bytes()).zip(lengths()) {
        let (line, next) = (text[start..at].trim_end(), &text[at + 1..]);
        let word = next.split(char::is_whitespace).next().unwrap_or_default().chars().count();
        let full = length + 1 + word > width && !line.ends_with(['.', '!', '?', ':', ';', '…']);
        if full && next.starts_with(char::is_lowercase) && !line.trim_start().starts_with('>') {
            edits(start + line.len()..at + 1, " ");
        }
        start = at + 1;
    }
}

/// Sorted, without overlaps.
fn joined(mut cuts: Vec<Range<usize>>) -> Vec<Range<usize>> {
    cuts.retain(|cut| !cut.is_empty());
    cuts.sort_by_key(|cut| (cut.start, cut.end));
    cuts.dedup_by(|next, cut| {
        let meets = next.start <= cut.end;
        cut.end = if meets { cut.end.max(next.end) } else { cut.end };
        meets
    });
    cuts
}

/// What is left between cuts that are sorted and apart.
fn between(cuts: &[Range<usize>], length: usize) -> impl Iterator<Item = Range<usize>> + '_ {
    let starts = std::iter::once(0).chain(cuts.iter().map(|cut| cut.end));
    let ends = cuts.iter().map(|cut| cut.start).chain(std::iter::once(length));
    starts.zip(ends).map(|(start, end)| start..end)
}

fn says_something(text: &str, cuts: &[Range<usize>]) -> bool {
    let words = between(cuts, text.len()).flat_map(|own| words_that_say(&text[own]));
    words.take(MEANINGFUL).count() == MEANINGFUL
}

/// The words that are not only there to greet or to pass on.
fn words_that_say(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| word.len() > 1);
    words.filter(|word| !PASSING_ON.contains(&word.to_lowercase().as_str()))
}

/// At most `length` bytes of `text` from `at` on.
fn window(text: &str, at: usize, length: usize) -> &str {
    &text[at..text.floor_char_boundary(at.saturating_add(length))]
}

/// The end of the line that holds `at`, its line break left.
fn line_end(text: &str, at: usize) -> usize {
    memchr::memchr(b'\n', &text.as_bytes()[at..]).map_or(text.len(), |found| at + found)
}

/// The lines of a part of a text.
fn lines(text: &str, part: Range<usize>) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut at = part.start;
    std::iter::from_fn(move || {
        (at < part.end).then(|| {
            let line = at..line_end(text, at).min(part.end);
            at = line.end + 1;
            line
        })
    })
}

/// The messages that a text quotes, each with what introduces it; sorted and apart.
fn quoted(text: &str) -> Vec<Range<usize>> {
    let mut quoted: Vec<Range<usize>> = Vec::new();
    let (mut read, mut said) = (0, 0);
    for found in OPENINGS.find_iter(text) {
        let start = found.start();
        let Some(end) = (start >= read).then(|| opening(text, start)).flatten() else { continue };
        said += words_that_say(&text[read..start]).take(MEANINGFUL).count();
        let marked = marked_lines(text, line_end(text, end));
        if !marked.is_empty() {
            read = marked.end;
        } else if said >= MEANINGFUL {
            quoted.push(start..text.len());
            break;
        } else {
            // The header of the message itself, or of one that is only passed on.
            read = end;
        }
        quoted.push(start..read);
    }
    if memchr::memchr(b'>', text.as_bytes()).is_some() {
        let announced = quoted.clone();
        for own in between(&announced, text.len()) {
            marked_blocks(text, own, !announced.is_empty(), &mut quoted);
        }
        quoted.sort_by_key(|cut| cut.start);
    }
    quoted
}

/// The end of the words that introduce a quoted message at `start`.
fn opening(text: &str, start: usize) -> Option<usize> {
    let window = window(text, start, WINDOW);
    let length = match window.as_bytes()[0] {
        b'l' | b'L' | b'o' | b'O' => attribution(text, start, window),
        _ => SEPARATOR.find(window).map(|found| found.end()).or_else(|| header(window)),
    };
    length.map(|length| start + length)
}

fn attribution(text: &str, start: usize, window: &str) -> Option<usize> {
    let words = ATTRIBUTION.find(window)?.as_str();
    let end = start + words.len();
    let begins_line = text[..start].trim_end_matches([' ', '\t']).chars().next_back().is_none_or(|c| c == '\n');
    let alone = begins_line && text[end..line_end(text, end)].trim().is_empty();
    let stamped = STAMP.is_match(words) || (alone && TIME.is_match(words));
    (stamped && words.matches('\n').count() <= MOST_ATTRIBUTION_BREAKS).then_some(words.len())
}

/// The end of the labels of a header: from whom, when or to whom, on what.
fn header(window: &str) -> Option<usize> {
    let (mut end, mut seen) = (0, [false; 4]);
    for field in FIELD.captures_iter(window) {
        let whole = field.get(0)?;
        if whole.start() > end + FIELD_DISTANCE || (end > 0 && field.name("from").is_some()) {
            break;
        }
        for (seen, name) in seen.iter_mut().zip(["sent", "date", "to", "subject"]) {
            *seen |= field.name(name).is_some();
        }
        end = whole.end();
    }
    let [sent, date, to, subject] = seen;
    ((subject && (sent || to || date)) || (sent && to)).then_some(end)
}

/// The lines from `from` on that begin with `>`, with blank ones before and between them; empty if there are none.
fn marked_lines(text: &str, from: usize) -> Range<usize> {
    let mut end = from;
    for line in lines(text, from..text.len()) {
        match text[line.clone()].trim_start() {
            "" => {}
            marked if marked.starts_with('>') => end = line.end,
            _ => break,
        }
    }
    from..end
}

/// Adds the lines that begin with `>` without introduction, where they are no list of points: what they hold, or another
/// quotation in the text, tells.
fn marked_blocks(text: &str, own: Range<usize>, quotes: bool, quoted: &mut Vec<Range<usize>>) {
    let mut block: Option<(Range<usize>, bool)> = None;
    for line in lines(text, own) {
        let Some(inside) = text[line.clone()].trim_start().strip_prefix('>') else {
            quoted.extend(block.take().filter(|(_, of_mail)| *of_mail).map(|(block, _)| block));
            continue;
        };
        let inside = inside.trim();
        let of_mail = quotes || inside.is_empty() || inside.starts_with('>') || QUOTED_MAIL.is_match(inside);
        let (known, known_of_mail) = block.get_or_insert_with(|| (line.clone(), false));
        known.end = line.end;
        *known_of_mail |= of_mail;
    }
    quoted.extend(block.filter(|(_, of_mail)| *of_mail).map(|(block, _)| block));
}

/// Adds the signatures and disclaimers of a part of the text that is the writer's own.
fn closings(text: &str, own: Range<usize>, cuts: &mut Vec<Range<usize>>) {
    disclaimers(text, own.clone(), cuts);
    cuts.extend(dashed_signature(text, own.clone()));
    for line in lines(text, own.clone()) {
        let found = DEVICE.find(&text[line.clone()]).map(|found| line.start + found.start()..line.end);
        cuts.extend(found.filter(|device| is_device(text[device.clone()].trim_end())));
    }
    if let Some(closing) = CLOSING.find_iter(&text[own.clone()]).last() {
        names(text, own.start + closing.end()..own.end, cuts);
    }
}

fn is_device(words: &str) -> bool {
    words.len() <= LONGEST_DEVICE && !words.contains([',', ';', '!', '?'])
}

/// What stands behind a line « -- », where its lines are those of a signature; without the space behind the dashes, where
/// it is also shorter than what stands before.
fn dashed_signature(text: &str, own: Range<usize>) -> Option<Range<usize>> {
    let dashes = lines(text, own.clone()).filter(|line| text[line.clone()].trim_end() == "--").last()?;
    let signature = dashes.start..own.end;
    let certain = text[dashes.clone()].starts_with("-- ") || signature.len() < dashes.start - own.start;
    let mut sizes = lines(text, signature.clone()).map(|line| line.len());
    let short = signature.len() <= LONGEST_SIGNATURE && sizes.all(|size| size <= LONGEST_SIGNATURE_LINE);
    (certain && short).then_some(signature)
}

/// Adds the names, telephones and addresses that follow a closing formula, each a line, up to the first that may say
/// something.
fn names(text: &str, after: Range<usize>, cuts: &mut Vec<Range<usize>>) {
    let mut end = after.start;
    for line in lines(text, after.clone()) {
        let words = text[line.clone()].trim();
        if !words.is_empty() && !signs(words) {
            break;
        }
        end = line.end;
    }
    cuts.push(after.start..end);
}

/// Whether a line is a name, a telephone or an address.
fn signs(line: &str) -> bool {
    line.len() <= LONGEST_SIGNATURE_LINE && (is_name(line) || CONTACT.is_match(line))
}

/// A few words with capitals, not all in capitals: those shout.
fn is_name(line: &str) -> bool {
    let mut words =
        line.split(|c: char| c.is_whitespace() || matches!(c, '-' | ',' | '.')).filter(|word| !word.is_empty());
    let capital =
        |word: &str| word.starts_with(char::is_uppercase) || matches!(word, "de" | "du" | "des" | "la" | "le" | "et");
    line.starts_with(char::is_uppercase)
        && line.contains(char::is_lowercase)
        && !line.contains(|c: char| c.is_ascii_digit() || matches!(c, '!' | '?' | ':' | '…'))
        && words.clone().count() <= MOST_NAMES
        && words.all(capital)
}

fn disclaimers(text: &str, own: Range<usize>, cuts: &mut Vec<Range<usize>>) {
    let mut read = own.start;
    for found in DISCLAIMER.captures_iter(&text[own.clone()]) {
        let Some(whole) = found.get(0) else { continue };
        let start = own.start + whole.start();
        if start < read {
            continue;
        }
        let window = &text[start..text.floor_char_boundary(own.end.min(start + LONGEST_DISCLAIMER))];
        let end = match found.name("print") {
            Some(_) => window.find('\n').unwrap_or(window.len()),
            None if CONFIDENTIAL.is_match(sentence(window)) => paragraph_end(window),
            None => continue,
        };
        if found.name("print").is_some() || PROHIBITION.is_match(&window[..end]) {
            read = start + end;
            cuts.push(start..read);
        }
    }
}

/// The text up to its first full stop.
fn sentence(text: &str) -> &str {
    &text[..memchr::memchr2(b'.', b'\n', text.as_bytes()).unwrap_or(text.len())]
}

/// The end of a paragraph: a blank line follows.
fn paragraph_end(text: &str) -> usize {
    let blank = lines(text, 0..text.len()).find(|line| text[line.clone()].trim().is_empty());
    blank.map_or(text.len(), |line| line.start)
}
