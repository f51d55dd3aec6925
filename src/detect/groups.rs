//! Long numbers as people write them: groups of figures and letters with blanks, dots or hyphens between.

use arrayvec::{ArrayString, ArrayVec};

use super::reading::is_blank;

/// Characters that the longest number has: an IBAN.
const LONGEST: usize = 34;
/// Signs that may stand between two groups: `) `, ` - `.
const APART: usize = 3;

/// The groups from a place of a text on.
#[derive(Debug)]
pub(super) struct Groups {
    /// Capitals and figures, without what separates them.
    compact: ArrayString<LONGEST>,
    groups: ArrayVec<Group, LONGEST>,
}

/// A group: how many characters there are to its end, and where that is in the text.
#[derive(Clone, Copy, Debug)]
struct Group {
    length: usize,
    end: usize,
}

impl Groups {
    pub(super) fn read(text: &str, start: usize) -> Groups {
        let mut read = Groups { compact: ArrayString::new(), groups: ArrayVec::new() };
        let mut at = start;
        loop {
            let rest = &text[at..];
            let length = rest.bytes().take(LONGEST + 1).take_while(u8::is_ascii_alphanumeric).count();
            let whole = super::reading::ends(text, at + length);
            if length == 0 || !whole || read.compact.try_push_str(&rest[..length]).is_err() {
                read.compact.make_ascii_uppercase();
                return read;
            }
            at += length;
            read.groups.push(Group { length: read.compact.len(), end: at });
            at += apart(&text[at..]);
        }
    }

    /// The first `length` characters and where they end, where a group ends there.
    pub(super) fn first(&self, length: usize) -> Option<(&str, usize)> {
        let group = self.groups.iter().find(|group| group.length == length)?;
        Some((&self.compact[..length], group.end))
    }

    /// The places where a group ends, longest first.
    pub(super) fn lengths(&self) -> impl Iterator<Item = usize> + '_ {
        self.groups.iter().rev().map(|group| group.length)
    }

    /// The groups of the first `length` characters.
    pub(super) fn parts(&self, length: usize) -> impl Iterator<Item = &str> {
        let mut from = 0;
        self.groups.iter().take_while(move |group| group.length <= length).map(move |group| {
            let start = std::mem::replace(&mut from, group.length);
            &self.compact[start..group.length]
        })
    }
}

/// Bytes of the signs that `text` begins with, as many as may stand between two groups.
fn apart(text: &str) -> usize {
    text.chars().take(APART).take_while(|c| is_separator(*c)).map(char::len_utf8).sum()
}

fn is_separator(c: char) -> bool {
    is_blank(c)
        || matches!(c, '.' | '-' | '/' | '_' | '(' | ')' | '·' | '\u{ad}' | '\u{200b}' | '\u{2010}'..='\u{2015}')
}
