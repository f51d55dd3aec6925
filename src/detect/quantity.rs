//! Amounts and durations: a number and what it counts, or a currency and its number. Ages and times of day are told
//! apart here.

use super::reading::{Folded, digits, ends, goes_on, skip_blanks, word, word_before};
use super::{Detection, Form, number};
use crate::span::Span;

/// From this hour on, `9h30` is a time of day unless something says that it lasts.
const LATE: f64 = 5.0;

/// The quantity that begins with the number at `start`, or with a currency just before it.
pub(super) fn at(text: &str, start: usize, floor: usize) -> Option<Detection> {
    let letters = text[start..].bytes().take_while(u8::is_ascii_alphabetic).count();
    let (value, end) = number::at(text, start + letters)?;
    let counted = if letters == 0 { counted(text, start, end, value) } else { None };
    counted.or_else(|| priced(text, start + letters, floor, end, value))
}

/// The quantity of a number from `start` to `end`, by the unit behind it.
pub(super) fn counted(text: &str, start: usize, end: usize, value: f64) -> Option<Detection> {
    let found = |end, form| Some(Detection { span: Span::new(start, end), form });
    let unit_start = skip_blanks(text, end);
    let (unit, unit_end) = word(text, unit_start);
    let (factor, currency_start) = scale(text, unit.bytes(), unit_start, unit_end);
    if let Some((currency, end)) = currency(text, currency_start) {
        let cents = digits(text, end, 3);
        let cents = if cents.len() == 2 && ends(text, end + 2) && factor == 1.0 { cents } else { "" };
        let sum = value * factor + cents.parse::<f64>().unwrap_or(0.0) / 100.0;
        return found(end + cents.len(), Form::Amount(sum, currency));
    }
    if unit.bytes().starts_with(b"centime") && matches!(unit.bytes().len(), 7 | 8) {
        return found(unit_end, Form::Amount(value / 100.0, "EUR"));
    }
    duration(text, start, unit, unit_end, value).and_then(|(end, form)| found(end, form))
}

/// What multiplies the number — `k`, `mille`, `millions d'` — and where the currency follows.
fn scale(text: &str, unit: &[u8], start: usize, end: usize) -> (f64, usize) {
    let factor = match unit {
        b"k" | b"mille" => 1e3,
        b"keuros" | b"keuro" | b"keur" => return (1e3, start + 1),
        b"m" if text[end..].starts_with('€') => 1e6,
        b"million" | b"millions" => 1e6,
        _ => return (1.0, start),
    };
    let next = skip_blanks(text, end);
    let rest = &text[next..];
    let of = ["d'", "d’"].iter().find(|of| rest.starts_with(**of)).map_or(0, |of| of.len());
    (factor, next + of)
}

/// The currency at `at`, and its end.
fn currency(text: &str, at: usize) -> Option<(&'static str, usize)> {
    let sign = text[at..].chars().next()?;
    let known = match sign {
        '€' => "EUR",
        '£' => "GBP",
        '$' => "USD",
        _ => {
            let (name, end) = word(text, at);
            let known = match name.bytes() {
                b"euro" | b"euros" | b"eur" => "EUR",
                b"dollar" | b"dollars" | b"usd" => "USD",
                b"chf" => "CHF",
                b"gbp" => "GBP",
                b"franc" | b"francs" | b"f" => return francs(text, name.bytes(), end),
                b"fcfa" | b"xof" => "XOF",
                _ => return None,
            };
            return Some((known, end));
        }
    };
    let end = at + sign.len_utf8();
    // « 5 €uros »
    let (rest, word_end) = word(text, end);
    Some((known, if rest.bytes() == b"uros" || rest.bytes() == b"uro" { word_end } else { end }))
}

/// `francs`, `francs CFA`, `francs suisses`, `F CFA`.
fn francs(text: &str, name: &[u8], end: usize) -> Option<(&'static str, usize)> {
    let (which, which_end) = word(text, skip_blanks(text, end));
    match which.bytes() {
        b"cfa" => Some(("XOF", which_end)),
        b"suisse" | b"suisses" => Some(("CHF", which_end)),
        _ => (name != b"f").then_some(("FRF", end)),
    }
}

/// `EUR 120`, `€ 120`, `$50`: the currency begins at `floor` at the earliest.
fn priced(text: &str, start: usize, floor: usize, end: usize, sum: f64) -> Option<Detection> {
    // Most numbers stand behind something else.
    let before = text[floor..start].trim_end_matches(super::reading::is_blank);
    let (sign, currency) = [("€", "EUR"), ("$", "USD"), ("£", "GBP"), ("EUR", "EUR"), ("CHF", "CHF"), ("USD", "USD")]
        .into_iter()
        .find(|(sign, _)| before.ends_with(sign))?;
    let at = before.len() - sign.len();
    let alone = !before[..at].ends_with(char::is_alphanumeric);
    let span = Span::new(floor + at, end);
    (alone && ends(text, end)).then_some(Detection { span, form: Form::Amount(sum, currency) })
}

/// Days of a unit of time.
fn days(unit: &[u8]) -> Option<f64> {
    Some(match unit {
        b"seconde" | b"secondes" | b"sec" => 1.0 / 86_400.0,
        b"minute" | b"minutes" | b"min" | b"mn" => 1.0 / 1_440.0,
        b"heure" | b"heures" | b"h" => 1.0 / 24.0,
        b"jour" | b"jours" | b"j" | b"journee" | b"journees" => 1.0,
        b"semaine" | b"semaines" | b"sem" => 7.0,
        b"mois" => 30.0,
        b"trimestre" | b"trimestres" => 91.0,
        b"semestre" | b"semestres" => 182.0,
        b"an" | b"ans" | b"annee" | b"annees" => 365.0,
        _ => return None,
    })
}

/// A duration of `value` times the unit that ends at `end`, with what completes it: `1h30`, `1 heure 30`, `un an et demi`.
fn duration(text: &str, start: usize, unit: Folded, end: usize, value: f64) -> Option<(usize, Form)> {
    let unit = unit.bytes();
    let days = days(unit)?;
    let short = unit.len() == 1;
    // « 3 j'ai », « 24h/24 », « 7j/7 »
    if short && text[end..].starts_with(['\'', '’']) {
        return None;
    }
    if goes_on(text, end, b"/") {
        return Some((end, Form::Moment));
    }
    let minutes = if unit[0] == b'h' { minutes(text, end) } else { None };
    if minutes.is_none() && !ends(text, end) {
        return None;
    }
    let moment = match unit {
        b"an" | b"ans" => is_age(text, start, end),
        b"h" | b"heure" | b"heures" => {
            is_time_of_day(text, start, minutes.map_or(end, |(_, end)| end), value, minutes.is_some())
        }
        _ => false,
    };
    if moment {
        return Some((minutes.map_or(end, |(_, end)| end), Form::Moment));
    }
    if let Some((minutes, end)) = minutes {
        return Some((end, Form::Duration(value * days + minutes / 1_440.0)));
    }
    let (half, end) = half(text, end);
    Some((end, Form::Duration((value + half) * days)))
}

/// The minutes behind hours, and their end: `30`, `30min`.
fn minutes(text: &str, at: usize) -> Option<(f64, usize)> {
    let start = skip_blanks(text, at);
    let minutes = digits(text, start, 3);
    let end = start + minutes.len();
    let (unit, unit_end) = word(text, skip_blanks(text, end));
    let end = match unit.bytes() {
        b"min" | b"mn" | b"minutes" => unit_end,
        _ => end,
    };
    let value: f64 = minutes.parse().ok()?;
    (minutes.len() == 2 && value < 60.0 && ends(text, end)).then_some((value, end))
}

/// `et demi`, `et demie`: half a unit more, and the end.
fn half(text: &str, at: usize) -> (f64, usize) {
    let (et, et_end) = word(text, skip_blanks(text, at));
    let (demi, end) = word(text, skip_blanks(text, et_end));
    match (et.bytes(), demi.bytes()) {
        (b"et", b"demi" | b"demie") => (0.5, end),
        _ => (0.0, at),
    }
}

/// Whether what ends at `end` is told of something: « 20 ans de contrat », « 2h d'attente ».
fn is_of(text: &str, end: usize) -> bool {
    matches!(word(text, skip_blanks(text, end)).0.bytes(), b"de" | b"d")
}

/// « j'ai 45 ans », « âgée de 80 ans », « une dame de 80 ans », « mes 80 ans »; not « il y a 2 ans », « 20 ans de contrat ».
fn is_age(text: &str, start: usize, end: usize) -> bool {
    let (before, at) = word_before(text, start);
    let (further, _) = word_before(text, at);
    let told = match before.bytes() {
        b"age" | b"agee" | b"ages" | b"agees" | b"mes" | b"ses" | b"nos" => true,
        b"ai" | b"as" | b"a" | b"avons" | b"ont" | b"avait" | b"avais" | b"aura" => {
            further.bytes() != b"y" && !further.bytes().is_empty()
        }
        b"de" => matches!(
            further.bytes(),
            b"age"
                | b"agee"
                | b"ages"
                | b"agees"
                | b"personne"
                | b"personnes"
                | b"dame"
                | b"monsieur"
                | b"homme"
                | b"femme"
                | b"mere"
                | b"pere"
                | b"maman"
                | b"papa"
                | b"fils"
                | b"fille"
                | b"enfant"
                | b"enfants"
                | b"garcon"
                | b"bebe"
        ),
        _ => false,
    };
    told && !is_of(text, end)
}

/// « à 14h30 », « entre 8h et 12h », « de 8h à 18h », « 14h30 »; not « pendant 14h », « 2h d'attente ».
fn is_time_of_day(text: &str, start: usize, end: usize, hours: f64, minutes: bool) -> bool {
    if hours > 24.0 || is_of(text, end) {
        return false;
    }
    match word_before(text, start).0.bytes() {
        b"a" | b"vers" | b"des" | b"avant" | b"entre" | b"et" | b"jusqu" => true,
        b"de" => word(text, skip_blanks(text, end)).0.bytes() == b"a",
        b"pendant" | b"durant" | b"depuis" | b"attendu" | b"attente" | b"apres" | b"plus" | b"environ" => false,
        _ => minutes && hours >= LATE,
    }
}
