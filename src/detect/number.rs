//! Numbers in figures: `1 234,50`, `1.250`, `15.99`.

use super::reading::{digits, is_blank};

/// The number that begins at `at`, and its end.
pub(super) fn at(text: &str, at: usize) -> Option<(f64, usize)> {
    let first = digits(text, at, usize::MAX);
    if first.is_empty() {
        return None;
    }
    let mut end = at + first.len();
    let mut whole: f64 = first.parse().ok()?;
    if first.len() <= 3 {
        while let Some((thousand, next)) = thousand(text, end) {
            whole = whole * 1000.0 + thousand;
            end = next;
        }
    }
    let fraction = match text.as_bytes()[end..] {
        [b',' | b'.', b'0'..=b'9', ..] => digits(text, end + 1, 3),
        _ => "",
    };
    match fraction.len() {
        1 => Some((whole + fraction.parse::<f64>().ok()? / 10.0, end + 2)),
        2 => Some((whole + fraction.parse::<f64>().ok()? / 100.0, end + 3)),
        _ => Some((whole, end)),
    }
}

/// Three figures after a separator of thousands.
fn thousand(text: &str, at: usize) -> Option<(f64, usize)> {
    let separator = text[at..].chars().next().filter(|c| is_blank(*c) || matches!(c, '.' | '\'' | '’'))?;
    let start = at + separator.len_utf8();
    let three = digits(text, start, 4);
    (three.len() == 3).then(|| Some((three.parse().ok()?, start + 3)))?
}
