//! HTML in texts: entities and tags. What only looks like HTML stays.

use super::{BREAK, Edits};

/// Bytes of the longest name of an entity, its `;` included.
const LONGEST_ENTITY: usize = 33;

/// Elements that begin and end a sentence; sorted.
const BLOCKS: [&str; 56] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "br",
    "button",
    "caption",
    "center",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "legend",
    "li",
    "main",
    "menu",
    "nav",
    "ol",
    "option",
    "p",
    "pre",
    "script",
    "section",
    "select",
    "style",
    "summary",
    "table",
    "tbody",
    "td",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "ul",
    "video",
];

/// Elements that stand inside a sentence, or show nothing; sorted.
const INLINES: [&str; 48] = [
    "a", "abbr", "acronym", "audio", "b", "bdi", "bdo", "big", "cite", "code", "col", "colgroup", "data", "del", "dfn",
    "em", "embed", "font", "i", "iframe", "img", "input", "ins", "kbd", "label", "link", "map", "mark", "meta",
    "meter", "object", "output", "param", "picture", "q", "s", "samp", "small", "source", "span", "strike", "strong",
    "sub", "sup", "time", "u", "var", "wbr",
];

/// Elements whose content nobody sees.
const HIDDEN: [&str; 3] = ["script", "style", "title"];

/// Attributes that take no value.
const FLAGS: [&str; 10] =
    ["async", "checked", "controls", "defer", "disabled", "hidden", "noshade", "nowrap", "readonly", "selected"];

/// Decodes the entities of a text and takes its tags out.
pub(super) fn decode(text: &str, edits: &mut Edits<'_>) {
    let mut scanner = Scanner { text, open_ended: [false; 4] };
    let mut at = 0;
    while let Some(found) = memchr::memchr2(b'&', b'<', &text.as_bytes()[at..]) {
        let start = at + found;
        at = start + 1;
        if text.as_bytes()[start] == b'&' {
            if let Some((length, decoded)) = entity(&text[start..]) {
                at = start + length;
                edits(start..at, &decoded);
            }
        } else if let Some((end, with)) = scanner.markup(start) {
            at = end;
            edits(start..at, with);
        }
    }
}

/// The entity that `text` begins with: its length and what it stands for. One without `;` is none: `?a=1&copy=2`.
fn entity(text: &str) -> Option<(usize, String)> {
    let bytes = &text.as_bytes()[..text.len().min(LONGEST_ENTITY)];
    let length = 2 + bytes[1..].iter().position(|b| !b.is_ascii_alphanumeric() && *b != b'#')?;
    let written = text.get(..length).filter(|written| written.ends_with(';'))?;
    let decoded = htmlize::unescape(written);
    (decoded != written).then(|| (length, decoded.into_owned()))
}

struct Scanner<'t> {
    text: &'t str,
    /// Endings, of comments and of hidden elements, that the text is known not to hold further on: looked for once only.
    open_ended: [bool; 4],
}

impl Scanner<'_> {
    /// The tag, comment or declaration that begins at `start`: its end and what to read in its place.
    fn markup(&mut self, start: usize) -> Option<(usize, &'static str)> {
        let inside = &self.text[start + 1..];
        if inside.starts_with("!--") {
            return self.past(start + 4, "-->", HIDDEN.len()).map(|end| (end, ""));
        }
        let length = memchr::memchr2(b'<', b'>', inside.as_bytes()).filter(|at| inside.as_bytes()[*at] == b'>')?;
        let (inside, end) = (&inside[..length], start + 1 + length + 1);
        if is_declaration(inside) {
            return Some((end, ""));
        }
        let (name, attributes) = split_tag(inside)?;
        let name = name.to_ascii_lowercase();
        let with = match () {
            () if BLOCKS.binary_search(&name.as_str()).is_ok() => BREAK,
            () if INLINES.binary_search(&name.as_str()).is_ok() || is_office(&name) => "",
            () => return None,
        };
        if !are_attributes(attributes) {
            return None;
        }
        let opens = !inside.starts_with('/') && !inside.ends_with('/');
        match HIDDEN.iter().position(|hidden| *hidden == name).filter(|_| opens) {
            Some(hidden) => {
                let closing = ["</script", "</style", "</title"][hidden];
                let closed = self.past(end, closing, hidden);
                let past = |closed: usize| self.text[closed..].find('>').map_or(closed, |more| closed + more + 1);
                Some((closed.map_or(end, past), BREAK))
            }
            None => Some((end, with)),
        }
    }

    /// The end of the next `ending` from `start` on, in any case.
    fn past(&mut self, start: usize, ending: &str, number: usize) -> Option<usize> {
        if self.open_ended[number] {
            return None;
        }
        let bytes = &self.text.as_bytes()[start.min(self.text.len())..];
        let found = memchr::memchr_iter(ending.as_bytes()[0], bytes).find(|at| {
            bytes[*at..].get(..ending.len()).is_some_and(|found| found.eq_ignore_ascii_case(ending.as_bytes()))
        });
        self.open_ended[number] = found.is_none();
        found.map(|at| start + at + ending.len())
    }
}

/// `!DOCTYPE html`, `?xml …`, `![endif]`
fn is_declaration(inside: &str) -> bool {
    let begins = |with: &str| inside.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
    begins("!doctype ") || begins("?xml") || begins("![if") || begins("![endif") || begins("![cdata[")
}

/// The name of a tag and what follows it, or `None` where no name stands.
fn split_tag(inside: &str) -> Option<(&str, &str)> {
    let inside = inside.strip_prefix('/').unwrap_or(inside);
    let end = inside.find(|c: char| !c.is_ascii_alphanumeric() && c != ':').unwrap_or(inside.len());
    let (name, rest) = inside.split_at(end);
    (rest.is_empty() || rest.starts_with(|c: char| c.is_ascii_whitespace() || c == '/')).then_some((name, rest))
}

/// Elements of the word processors that write mails: `o:p`.
fn is_office(name: &str) -> bool {
    name.split_once(':').is_some_and(|(space, _)| matches!(space, "o" | "v" | "w" | "m" | "st1"))
}

/// Whether this may follow the name of a tag: attributes with values, or that take none.
fn are_attributes(rest: &str) -> bool {
    let mut words = rest.split(|c: char| c.is_ascii_whitespace() || c == '/').filter(|word| !word.is_empty());
    rest.contains('=') || words.all(|word| FLAGS.contains(&word.to_ascii_lowercase().as_str()))
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_are_sorted() {
        assert!(super::BLOCKS.is_sorted() && super::INLINES.is_sorted());
    }
}
