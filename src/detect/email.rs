//! E-mail addresses, from their sign outwards.

use memchr::memchr_iter;

use super::reading::is_blank;
use super::{Detection, Form};
use crate::span::Span;

/// Adds the addresses of `text`, in its order.
///
/// Linear: what stands between two signs is read at most twice.
pub(super) fn find(text: &str, found: &mut Vec<Detection>) {
    let mut floor = 0;
    for sign in memchr_iter(b'@', text.as_bytes()) {
        if sign < floor {
            continue;
        }
        if let Some(span) = around(text, sign, floor) {
            floor = span.end();
            found.push(Detection { span, form: Form::Email });
        }
    }
}

/// The address around the sign at `sign`: `jean@exemple.fr`, `jean@exemple`, or `jean @ exemple.fr`.
fn around(text: &str, sign: usize, floor: usize) -> Option<Span> {
    let (before, after) = (&text[floor..sign], &text[sign + 1..]);
    let user_end = before.trim_end_matches(is_blank).len();
    let user = before[..user_end].trim_end_matches(is_user).len();
    let user = user + (before[user..user_end].len() - before[user..user_end].trim_start_matches(['.', '-']).len());
    let domain_start = after.len() - after.trim_start_matches(is_blank).len();
    let domain = &after[domain_start..];
    let length = domain.find(|c: char| !is_domain(c)).unwrap_or(domain.len());
    let domain = domain[..length].trim_end_matches(['.', '-', '_']);
    let dotted = domain
        .rsplit_once('.')
        .is_some_and(|(host, top)| !host.is_empty() && top.chars().filter(|c| c.is_alphabetic()).count() >= 2);
    let spaced = user_end < before.len() || domain_start > 0;
    let named = before[user..user_end].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '+'));
    let addressed = dotted || !spaced && domain.chars().filter(|c| c.is_alphabetic()).count() >= 3;
    (named && addressed).then(|| Span::new(floor + user, sign + 1 + domain_start + domain.len()))
}

fn is_user(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '%' | '\u{300}'..='\u{36f}')
}

fn is_domain(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '\u{300}'..='\u{36f}')
}
