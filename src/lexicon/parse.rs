//! Syntax of `.lex` files: text to entries with places. Whether a word exists is not known here.

use std::ops::Range;

use memchr::{memchr_iter, memrchr};

use super::error::Problem;
use super::labels::Source;
use super::limits::tell;

/// What a file holds, told by its path inside the lexicon folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Room {
    Inflections,
    Vocabulary,
    Spellings,
    Groups,
    Context,
    Sentiment,
    Category,
    Signal,
}

impl Room {
    pub(crate) fn of(path: &str) -> Option<Room> {
        Some(match path {
            "inflections.lex" => Room::Inflections,
            "context.lex" => Room::Context,
            "vocabulary/spellings.lex" => Room::Spellings,
            "vocabulary/groups.lex" => Room::Groups,
            _ => match path.strip_suffix(".lex")?.split_once('/')? {
                ("vocabulary", _) => Room::Vocabulary,
                ("sentiment", _) => Room::Sentiment,
                ("categories", _) => Room::Category,
                ("signals", _) => Room::Signal,
                _ => return None,
            },
        })
    }
}

/// An inflection model: cut `ending`, then add each of `endings`.
#[derive(Debug)]
pub(crate) struct Model<'s> {
    pub(crate) name: &'s str,
    pub(crate) ending: &'s str,
    pub(crate) endings: Vec<&'s str>,
}

/// A vocabulary line: a lemma, then its models, forms added (`+`) and removed (`-`).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry<'s> {
    pub(crate) lemma: &'s str,
    fields: &'s str,
}

impl<'s> Entry<'s> {
    pub(crate) fn models(self) -> impl Iterator<Item = &'s str> {
        self.fields.split_whitespace().filter(|field| !field.starts_with(['+', '-']))
    }

    pub(crate) fn added(self) -> impl Iterator<Item = &'s str> {
        self.fields.split_whitespace().filter_map(|field| field.strip_prefix('+'))
    }

    pub(crate) fn removed(self) -> impl Iterator<Item = &'s str> {
        self.fields.split_whitespace().filter_map(|field| field.strip_prefix('-'))
    }

    /// Whether its forms are those of its models.
    pub(crate) fn is_regular(self) -> bool {
        !self.fields.contains(['+', '-'])
    }
}

/// A form and the spellings that stand for it.
#[derive(Debug)]
pub(crate) struct Spelling<'s> {
    pub(crate) form: &'s str,
    pub(crate) variants: Vec<&'s str>,
}

/// A named set of words.
#[derive(Debug)]
pub(crate) struct Group<'s> {
    pub(crate) line: &'s str,
    pub(crate) name: &'s str,
    members: Range<usize>,
}

/// How a word follows the one before it in a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Link {
    /// Light words may stand between.
    Near = 0,
    /// A few words of any kind may stand between.
    Gap = 1,
    /// Nothing may stand between.
    Strict = 2,
    /// As a gap, over the commas of one sentence.
    Wide = 3,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum WordKind {
    Lemma,
    /// `=mot`
    Exact,
    /// `==mot`
    Accented,
    /// `@groupe`
    Group,
    /// `<nombre>`
    Number,
    /// `<question>`: a question mark
    Question,
}

/// One written word of a term or group.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word<'s> {
    pub(crate) written: &'s str,
    pub(crate) kind: WordKind,
    /// The first of its alternative.
    opens: bool,
    /// Followed by forms to take from it.
    shortened: bool,
}

impl<'s> Word<'s> {
    /// The word without the signs that tell its kind.
    pub(crate) fn text(&self) -> &'s str {
        match self.kind {
            WordKind::Lemma | WordKind::Number | WordKind::Question => self.written,
            WordKind::Exact | WordKind::Group => &self.written[1..],
            WordKind::Accented => &self.written[2..],
        }
    }
}

/// One place of a term: alternatives, each a short sequence of words.
#[derive(Clone, Debug)]
pub(crate) struct Element {
    pub(crate) link: Link,
    pub(crate) negated: bool,
    pub(crate) optional: bool,
    words: Range<u32>,
}

/// A term line.
#[derive(Debug)]
pub(crate) struct Term<'s> {
    pub(crate) line: u32,
    pub(crate) text: &'s str,
    /// The number behind it, in hundredths.
    pub(crate) value: Option<i32>,
    elements: Range<u32>,
    /// `a & b`: the element that opens `b`.
    pub(crate) swap: Option<usize>,
}

/// All words of a file in one row, since there are a hundred thousand: an element or a group is a run of words, a term a run
/// of elements.
#[derive(Debug, Default)]
pub(crate) struct Words<'s> {
    words: Vec<Word<'s>>,
    elements: Vec<Element>,
    /// Forms to take from words, each with its word.
    removed: Vec<(&'s str, &'s str)>,
}

impl<'s> Words<'s> {
    pub(crate) fn elements(&self, term: &Term<'s>) -> &[Element] {
        &self.elements[term.elements.start as usize..term.elements.end as usize]
    }

    pub(crate) fn alternatives(&self, element: &Element) -> impl Iterator<Item = &[Word<'s>]> {
        let words = &self.words[element.words.start as usize..element.words.end as usize];
        words.chunk_by(|_, next| !next.opens)
    }

    pub(crate) fn members(&self, group: &Group<'s>) -> &[Word<'s>] {
        &self.words[group.members.clone()]
    }

    /// The forms that `-forme` takes from a word.
    pub(crate) fn removed(&self, word: &Word<'s>) -> Vec<&'s str> {
        if !word.shortened {
            return Vec::new();
        }
        let own = self.removed.iter().filter(|(of, _)| std::ptr::eq(*of, word.written));
        own.map(|(_, form)| *form).collect()
    }

    /// Takes a form from the last word.
    fn remove(&mut self, form: &'s str) {
        if let Some(word) = self.words.last_mut() {
            word.shortened = true;
            self.removed.push((word.written, form));
        }
    }
}

#[derive(Debug)]
pub(crate) struct Section<'s> {
    /// Where it begins.
    pub(crate) line: &'s str,
    pub(crate) name: &'s str,
    pub(crate) terms: Vec<Term<'s>>,
}

/// `expected  text`: a text and what the file must find in it.
#[derive(Debug)]
pub(crate) struct ExampleLine<'s> {
    pub(crate) line: u32,
    pub(crate) expected: &'s str,
    pub(crate) text: &'s str,
}

/// A file of groups and sections: common groups, context, sentiment, a category, a signal.
#[derive(Debug, Default)]
pub(crate) struct TagFile<'s> {
    pub(crate) title: &'s str,
    pub(crate) about: &'s str,
    pub(crate) words: Words<'s>,
    pub(crate) groups: Vec<Group<'s>>,
    pub(crate) sections: Vec<Section<'s>>,
    pub(crate) examples: Vec<ExampleLine<'s>>,
}

/// Reads one file line by line, collecting its problems.
pub(crate) struct Parser<'s, 'p> {
    source: &'s Source,
    words: Words<'s>,
    problems: &'p mut Vec<Problem>,
}

/// A line that says something.
#[derive(Clone, Copy)]
struct Line<'s> {
    number: u32,
    text: &'s str,
}

impl<'s, 'p> Parser<'s, 'p> {
    pub(crate) fn new(source: &'s Source, problems: &'p mut Vec<Problem>) -> Self {
        Parser { source, words: Words::default(), problems }
    }

    /// Tells what is wrong with a part of the file.
    fn problem(&mut self, part: &str, message: impl Into<String>) {
        tell(self.problems, || self.source.problem(part, message));
    }

    /// The lines that say something, without comments and outer spaces.
    fn lines(&self) -> impl Iterator<Item = Line<'s>> + use<'s> {
        (1..).zip(self.source.text().lines()).filter_map(|(number, whole)| {
            let text = whole[..comment_start(whole)].trim();
            (!text.is_empty()).then_some(Line { number, text })
        })
    }

    pub(crate) fn models(&mut self) -> Vec<Model<'s>> {
        let mut models = Vec::new();
        for line in self.lines() {
            let mut fields = line.text.split_whitespace();
            let fixed = (fields.next(), fields.next(), fields.next());
            let (Some(name), Some(_class), Some(ending)) = fixed else {
                self.problem(line.text, "expected: model  class  ending removed  endings…");
                continue;
            };
            let blank = |e: &'s str| if e == "-" { "" } else { e };
            models.push(Model { name, ending: blank(ending), endings: fields.map(blank).collect() });
        }
        models
    }

    pub(crate) fn entries(&mut self) -> Vec<Entry<'s>> {
        let mut entries = Vec::new();
        for line in self.lines() {
            let (lemma, fields) = line.text.split_once(char::is_whitespace).unwrap_or((line.text, ""));
            let entry = Entry { lemma, fields };
            match entry.models().chain(entry.added()).next() {
                Some(_) => entries.push(entry),
                None => self.problem(line.text, "expected: lemma  model"),
            }
        }
        entries
    }

    pub(crate) fn spellings(&mut self) -> Vec<Spelling<'s>> {
        let mut spellings = Vec::new();
        for line in self.lines() {
            let mut fields = line.text.split_whitespace();
            let form = fields.next().unwrap_or_default();
            let variants: Vec<_> = fields.collect();
            if variants.is_empty() {
                self.problem(line.text, "expected: form  variants…");
            }
            spellings.push(Spelling { form, variants });
        }
        spellings
    }

    /// A file of nothing but groups.
    pub(crate) fn groups(mut self) -> TagFile<'s> {
        let groups = self.lines().filter_map(|line| self.group(line.text)).collect();
        TagFile { groups, words: self.words, ..TagFile::default() }
    }

    fn group(&mut self, line: &'s str) -> Option<Group<'s>> {
        let Some((name, members)) = line.strip_prefix('@').and_then(|l| l.split_once(char::is_whitespace)) else {
            self.problem(line, "expected: @group  members…");
            return None;
        };
        let members = self.words_of(members);
        Some(Group { line, name, members })
    }

    pub(crate) fn tag_file(mut self) -> TagFile<'s> {
        let mut file = TagFile::default();
        let mut in_examples = false;
        for Line { number, text: line } in self.lines() {
            if let Some(name) = line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
                in_examples = name == "exemples";
                if !in_examples {
                    file.sections.push(Section { line, name, terms: Vec::new() });
                }
            } else if in_examples {
                match line.split_once(char::is_whitespace) {
                    Some((expected, text)) => {
                        file.examples.push(ExampleLine { line: number, expected, text: text.trim() });
                    }
                    None => self.problem(line, "expected: what the text must give, two spaces, the text"),
                }
            } else if let Some(section) = file.sections.last_mut() {
                section.terms.extend(self.term(number, line));
            } else if line.starts_with('@') {
                file.groups.extend(self.group(line));
            } else if let Some(title) = header(line, "titre") {
                file.title = title;
            } else if let Some(about) = header(line, "quoi") {
                file.about = about;
            } else if let Some(term) = self.term(number, line) {
                file.sections.push(Section { line, name: "", terms: vec![term] });
            }
        }
        TagFile { words: self.words, ..file }
    }

    fn term(&mut self, number: u32, line: &'s str) -> Option<Term<'s>> {
        let (text, value) = self.split_value(line)?;
        let first = self.words.elements.len();
        let mut swap = None;
        let mut link = Link::Near;
        for piece in pieces(text) {
            let elements = self.words.elements.len() - first;
            match piece {
                "…" | "..." => link = Link::Gap,
                "…," | "...," => link = Link::Wide,
                "&" if swap.is_none() && elements > 0 => {
                    swap = Some(elements);
                    link = Link::Gap;
                }
                "&" => {
                    self.problem(piece, "only one & in a term, between two words");
                    return None;
                }
                _ => match removal(piece) {
                    Some(form) if elements > 0 => self.words.remove(form),
                    Some(_) => self.problem(piece, "-form removes a form of the word before it: there is none"),
                    None => {
                        self.element(piece, link)?;
                        link = Link::Near;
                    }
                },
            }
        }
        let elements = first as u32..self.words.elements.len() as u32;
        if elements.is_empty() || matches!(link, Link::Gap | Link::Wide) {
            self.problem(line, "a term begins and ends with a word");
            return None;
        }
        let own = &self.words.elements[first..];
        let gap = own.iter().rposition(|element| matches!(element.link, Link::Gap | Link::Wide));
        if gap.is_some_and(|gap| own[gap..].iter().all(|element| element.optional)) {
            self.problem(line, "an optional word behind a last `…` asks for nothing: take it out, or its `?`");
            return None;
        }
        Some(Term { line: number, text, value, elements, swap })
    }

    /// Splits `term  value`: a value is a number behind two spaces or a tab.
    fn split_value(&mut self, line: &'s str) -> Option<(&'s str, Option<i32>)> {
        let spaces = line.as_bytes().windows(2).rposition(|pair| pair == b"  ").map(|i| i + 2);
        let split = spaces.max(memrchr(b'\t', line.as_bytes()).map(|i| i + 1));
        let Some(at) = split else { return Some((line, None)) };
        let (term, value) = (line[..at].trim_end(), line[at..].trim());
        match hundredths(value) {
            Some(value) => Some((term, Some(value))),
            None => {
                self.problem(value, format!("`{value}` is not a number: two spaces announce a weight"));
                None
            }
        }
    }

    fn element(&mut self, piece: &'s str, link: Link) -> Option<()> {
        let (text, negated) = match piece.strip_prefix('!') {
            Some(rest) if !rest.is_empty() => (rest, true),
            _ => (piece, false),
        };
        let (text, optional) = match text.strip_suffix('?') {
            Some(rest) if !rest.is_empty() => (rest, true),
            _ => (text, false),
        };
        if negated && optional {
            self.problem(piece, "a word with `!` cannot be optional: nothing would be denied");
            return None;
        }
        let inner = text.strip_prefix('(').and_then(|t| t.strip_suffix(')'));
        let choices = inner.unwrap_or(text);
        let bars = memchr_iter(b'|', inner.unwrap_or_default().as_bytes());
        let first = self.words.words.len();
        let mut start = 0;
        for end in bars.chain([choices.len()]) {
            let choice = &choices[start..end];
            start = end + 1;
            let words = self.words_of(choice);
            match self.words.words[words].first_mut() {
                Some(word) => word.opens = true,
                None => {
                    self.problem(choice, "a word is missing");
                    return None;
                }
            }
        }
        let words = first as u32..self.words.words.len() as u32;
        self.words.elements.push(Element { link, negated, optional, words });
        Some(())
    }

    /// Adds words, each of which may be followed by forms taken from it.
    fn words_of(&mut self, text: &'s str) -> Range<usize> {
        let first = self.words.words.len();
        for piece in pieces(text) {
            match removal(piece) {
                Some(form) if self.words.words.len() > first => self.words.remove(form),
                _ => self.word(piece),
            }
        }
        first..self.words.words.len()
    }

    fn word(&mut self, written: &'s str) {
        let kind = match written.as_bytes() {
            b"<nombre>" => WordKind::Number,
            b"<question>" => WordKind::Question,
            [b'=', b'=', ..] => WordKind::Accented,
            [b'=', ..] => WordKind::Exact,
            [b'@', ..] => WordKind::Group,
            _ => WordKind::Lemma,
        };
        let word = Word { written, kind, opens: false, shortened: false };
        let is_sign = matches!(kind, WordKind::Number | WordKind::Question);
        if word.text().is_empty() || !is_sign && written.bytes().any(is_reserved) {
            return self.problem(written, format!("`{written}` is not a word"));
        }
        self.words.words.push(word);
    }
}

/// Signs that no word holds.
fn is_reserved(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'|' | b'!' | b'?' | b'<' | b'>' | b'[' | b']')
}

/// `-forme`: the form to remove.
fn removal(piece: &str) -> Option<&str> {
    piece.strip_prefix('-').filter(|form| !form.is_empty())
}

fn header<'s>(line: &'s str, key: &str) -> Option<&'s str> {
    line.strip_prefix(key).filter(|rest| rest.starts_with(char::is_whitespace)).map(str::trim)
}

/// `#` opens a comment at the start of a line or after a space.
fn comment_start(line: &str) -> usize {
    let opens = |i: &usize| *i == 0 || line.as_bytes()[i - 1].is_ascii_whitespace();
    memchr_iter(b'#', line.as_bytes()).find(opens).unwrap_or(line.len())
}

/// Splits on spaces outside parentheses.
fn pieces(line: &str) -> Pieces<'_> {
    Pieces { line, at: 0, depth: 0 }
}

struct Pieces<'s> {
    line: &'s str,
    at: usize,
    /// Parentheses that are open.
    depth: i32,
}

impl<'s> Iterator for Pieces<'s> {
    type Item = &'s str;

    fn next(&mut self) -> Option<&'s str> {
        let (line, bytes) = (self.line, self.line.as_bytes());
        let mut start = self.at;
        while let Some(letters) = bytes[self.at..].iter().position(|byte| MAY_SEPARATE[usize::from(*byte)]) {
            let end = self.at + letters;
            self.at = end + 1;
            match bytes[end] {
                b'(' => self.depth += 1,
                b')' => self.depth -= 1,
                _ => {
                    let Some(space) = line[end..].chars().next().filter(|c| c.is_whitespace()) else { continue };
                    self.at = end + space.len_utf8();
                    if self.depth > 0 {
                        continue;
                    }
                    if start < end {
                        return Some(&line[start..end]);
                    }
                    start = self.at;
                }
            }
        }
        self.at = line.len();
        (start < self.at).then(|| &line[start..])
    }
}

/// By byte: whether it is a parenthesis or may begin a space.
const MAY_SEPARATE: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = matches!(byte as u8, b'(' | b')' | b' ' | b'\t'..=b'\r' | 0xC2 | 0xE1..=0xE3);
        byte += 1;
    }
    table
};

/// `+1.5` to 150, at most two decimals.
fn hundredths(text: &str) -> Option<i32> {
    let (sign, digits) = match text.as_bytes().first()? {
        b'-' => (-1, &text[1..]),
        b'+' => (1, &text[1..]),
        _ => (1, text),
    };
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let plain = |s: &str| s.len() <= 2 && s.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !plain(whole) || !plain(decimals) {
        return None;
    }
    let value = |digits: &str| digits.bytes().fold(0, |value, digit| value * 10 + i32::from(digit - b'0'));
    let tens = if decimals.len() == 1 { 10 } else { 1 };
    Some(sign * (value(whole) * 100 + value(decimals) * tens))
}
