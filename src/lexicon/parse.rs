//! Syntax of `.lex` files: text to entries with places. Whether a word exists is not known here.

use std::ops::Range;

use memchr::{memchr_iter, memrchr};

use super::error::{Place, Problem};
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
    pub(crate) place: Place,
}

/// A vocabulary line: a lemma, then its models, forms added (`+`) and removed (`-`).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry<'s> {
    pub(crate) lemma: &'s str,
    fields: &'s str,
    pub(crate) place: Place,
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
    pub(crate) place: Place,
}

/// A named set of words.
#[derive(Debug)]
pub(crate) struct Group<'s> {
    pub(crate) name: &'s str,
    members: Range<usize>,
    pub(crate) place: Place,
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
#[derive(Clone, Debug)]
pub(crate) struct Word<'s> {
    pub(crate) kind: WordKind,
    /// The first of its alternative.
    opens: bool,
    pub(crate) text: &'s str,
    removed: Range<u32>,
    pub(crate) place: Place,
}

/// One place of a term: alternatives, each a short sequence of words.
#[derive(Clone, Debug)]
pub(crate) struct Element {
    pub(crate) link: Link,
    pub(crate) negated: bool,
    pub(crate) optional: bool,
    words: Range<usize>,
}

/// A term line.
#[derive(Debug)]
pub(crate) struct Term<'s> {
    pub(crate) text: &'s str,
    /// The number behind it, in hundredths.
    pub(crate) value: Option<i32>,
    elements: Range<usize>,
    /// `a & b`: the element that opens `b`.
    pub(crate) swap: Option<usize>,
    pub(crate) place: Place,
}

/// All words of a file in one row, since there are a hundred thousand: an element or a group is a run of words, a term a run
/// of elements.
#[derive(Debug, Default)]
pub(crate) struct Words<'s> {
    words: Vec<Word<'s>>,
    elements: Vec<Element>,
    removed: Vec<&'s str>,
}

impl<'s> Words<'s> {
    pub(crate) fn elements(&self, term: &Term<'s>) -> &[Element] {
        &self.elements[term.elements.clone()]
    }

    pub(crate) fn alternatives(&self, element: &Element) -> impl Iterator<Item = &[Word<'s>]> {
        self.words[element.words.clone()].chunk_by(|_, next| !next.opens)
    }

    pub(crate) fn members(&self, group: &Group<'s>) -> &[Word<'s>] {
        &self.words[group.members.clone()]
    }

    /// The forms that `-forme` takes from a word.
    pub(crate) fn removed(&self, word: &Word<'s>) -> &[&'s str] {
        &self.removed[word.removed.start as usize..word.removed.end as usize]
    }

    /// Takes a form from the last word.
    fn remove(&mut self, form: &'s str) {
        let Some(word) = self.words.last_mut() else { return };
        if word.removed.is_empty() {
            word.removed.start = self.removed.len() as u32;
        }
        self.removed.push(form);
        word.removed.end = self.removed.len() as u32;
    }
}

#[derive(Debug)]
pub(crate) struct Section<'s> {
    pub(crate) name: &'s str,
    pub(crate) terms: Vec<Term<'s>>,
    pub(crate) place: Place,
}

/// `expected  text`: a text and what the file must find in it.
#[derive(Debug)]
pub(crate) struct ExampleLine<'s> {
    pub(crate) expected: &'s str,
    pub(crate) text: &'s str,
    pub(crate) place: Place,
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
    path: &'s str,
    text: &'s str,
    words: Words<'s>,
    problems: &'p mut Vec<Problem>,
}

/// A piece of a line and where it starts.
#[derive(Clone, Copy)]
struct Piece<'s> {
    text: &'s str,
    place: Place,
}

impl<'s, 'p> Parser<'s, 'p> {
    pub(crate) fn new(path: &'s str, text: &'s str, problems: &'p mut Vec<Problem>) -> Self {
        Parser { path, text: text.strip_prefix('\u{FEFF}').unwrap_or(text), words: Words::default(), problems }
    }

    fn problem(&mut self, place: Place, message: impl Into<String>) {
        tell(self.problems, Problem::new(self.path, place, message));
    }

    /// The lines that say something, without comments and outer spaces.
    fn lines(&self) -> impl Iterator<Item = Piece<'s>> + use<'s> {
        self.text.lines().zip(1..).filter_map(|(whole, line)| {
            let text = whole[..comment_start(whole)].trim();
            let offset = text.as_ptr() as usize - whole.as_ptr() as usize;
            (!text.is_empty()).then_some(Piece { text, place: Place { line, column: offset as u32 + 1 } })
        })
    }

    pub(crate) fn models(&mut self) -> Vec<Model<'s>> {
        let mut models = Vec::new();
        for line in self.lines() {
            let mut fields = line.text.split_whitespace();
            let fixed = (fields.next(), fields.next(), fields.next());
            let (Some(name), Some(_class), Some(ending)) = fixed else {
                self.problem(line.place, "expected: model  class  ending removed  endings…");
                continue;
            };
            let blank = |e: &'s str| if e == "-" { "" } else { e };
            models.push(Model { name, ending: blank(ending), endings: fields.map(blank).collect(), place: line.place });
        }
        models
    }

    pub(crate) fn entries(&mut self) -> Vec<Entry<'s>> {
        let mut entries = Vec::new();
        for line in self.lines() {
            let (lemma, fields) = line.text.split_once(char::is_whitespace).unwrap_or((line.text, ""));
            let entry = Entry { lemma, fields, place: line.place };
            match entry.models().chain(entry.added()).next() {
                Some(_) => entries.push(entry),
                None => self.problem(line.place, "expected: lemma  model"),
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
                self.problem(line.place, "expected: form  variants…");
            }
            spellings.push(Spelling { form, variants, place: line.place });
        }
        spellings
    }

    /// A file of nothing but groups.
    pub(crate) fn groups(mut self) -> TagFile<'s> {
        let groups = self.lines().filter_map(|line| self.group(line)).collect();
        TagFile { groups, words: self.words, ..TagFile::default() }
    }

    fn group(&mut self, line: Piece<'s>) -> Option<Group<'s>> {
        let Some((name, members)) = line.text.strip_prefix('@').and_then(|l| l.split_once(char::is_whitespace)) else {
            self.problem(line.place, "expected: @group  members…");
            return None;
        };
        let members = self.words_of(part(line, members));
        Some(Group { name, members, place: line.place })
    }

    pub(crate) fn tag_file(mut self) -> TagFile<'s> {
        let mut file = TagFile::default();
        let mut in_examples = false;
        for line in self.lines() {
            if let Some(name) = line.text.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
                in_examples = name == "exemples";
                if !in_examples {
                    file.sections.push(Section { name, terms: Vec::new(), place: line.place });
                }
            } else if in_examples {
                match line.text.split_once(char::is_whitespace) {
                    Some((expected, text)) => {
                        file.examples.push(ExampleLine { expected, text: text.trim(), place: line.place });
                    }
                    None => self.problem(line.place, "expected: what the text must give, two spaces, the text"),
                }
            } else if line.text.starts_with('@') && file.sections.is_empty() {
                file.groups.extend(self.group(line));
            } else if let Some(title) = header(line.text, "titre").filter(|_| file.sections.is_empty()) {
                file.title = title;
            } else if let Some(about) = header(line.text, "quoi").filter(|_| file.sections.is_empty()) {
                file.about = about;
            } else if let Some(term) = self.term(line) {
                if file.sections.is_empty() {
                    file.sections.push(Section { name: "", terms: Vec::new(), place: line.place });
                }
                if let Some(section) = file.sections.last_mut() {
                    section.terms.push(term);
                }
            }
        }
        TagFile { words: self.words, ..file }
    }

    fn term(&mut self, line: Piece<'s>) -> Option<Term<'s>> {
        let (text, value) = self.split_value(line)?;
        let first = self.words.elements.len();
        let mut swap = None;
        let mut link = Link::Near;
        for piece in pieces(Piece { text, place: line.place }) {
            let elements = self.words.elements.len() - first;
            match piece.text {
                "…" | "..." => link = Link::Gap,
                "…," | "...," => link = Link::Wide,
                "&" if swap.is_none() && elements > 0 => {
                    swap = Some(elements);
                    link = Link::Gap;
                }
                "&" => {
                    self.problem(piece.place, "only one & in a term, between two words");
                    return None;
                }
                _ => match removal(piece.text) {
                    Some(form) if elements > 0 => self.words.remove(form),
                    Some(_) => self.problem(piece.place, "-form removes a form of the word before it: there is none"),
                    None => {
                        self.element(piece, link)?;
                        link = Link::Near;
                    }
                },
            }
        }
        let elements = first..self.words.elements.len();
        if elements.is_empty() || matches!(link, Link::Gap | Link::Wide) {
            self.problem(line.place, "a term begins and ends with a word");
            return None;
        }
        Some(Term { text, value, elements, swap, place: line.place })
    }

    /// Splits `term  value`: a value is a number behind two spaces or a tab.
    fn split_value(&mut self, line: Piece<'s>) -> Option<(&'s str, Option<i32>)> {
        let bytes = line.text.as_bytes();
        let spaces = bytes.windows(2).rposition(|pair| pair == b"  ").map(|i| i + 2);
        let split = spaces.max(memrchr(b'\t', bytes).map(|i| i + 1));
        let Some(at) = split else { return Some((line.text, None)) };
        let (term, value) = (line.text[..at].trim_end(), line.text[at..].trim());
        match hundredths(value) {
            Some(value) => Some((term, Some(value))),
            None => {
                self.problem(
                    part(line, value).place,
                    format!("`{value}` is not a number: two spaces announce a weight"),
                );
                None
            }
        }
    }

    fn element(&mut self, piece: Piece<'s>, link: Link) -> Option<()> {
        let (text, negated) = match piece.text.strip_prefix('!') {
            Some(rest) if !rest.is_empty() => (rest, true),
            _ => (piece.text, false),
        };
        let (text, optional) = match text.strip_suffix('?') {
            Some(rest) if !rest.is_empty() => (rest, true),
            _ => (text, false),
        };
        let inner = text.strip_prefix('(').and_then(|t| t.strip_suffix(')'));
        let choices = inner.unwrap_or(text);
        let bars = memchr_iter(b'|', inner.unwrap_or_default().as_bytes());
        let first = self.words.words.len();
        let mut start = 0;
        for end in bars.chain([choices.len()]) {
            let choice = &choices[start..end];
            start = end + 1;
            let words = self.words_of(part(piece, choice));
            match self.words.words[words].first_mut() {
                Some(word) => word.opens = true,
                None => {
                    self.problem(part(piece, choice).place, "a word is missing");
                    return None;
                }
            }
        }
        self.words.elements.push(Element { link, negated, optional, words: first..self.words.words.len() });
        Some(())
    }

    /// Adds words, each of which may be followed by forms taken from it.
    fn words_of(&mut self, text: Piece<'s>) -> Range<usize> {
        let first = self.words.words.len();
        for piece in pieces(text) {
            match removal(piece.text) {
                Some(form) if self.words.words.len() > first => self.words.remove(form),
                _ => self.word(piece),
            }
        }
        first..self.words.words.len()
    }

    fn word(&mut self, piece: Piece<'s>) {
        let (kind, text) = if piece.text == "<nombre>" {
            (WordKind::Number, piece.text)
        } else if piece.text == "<question>" {
            (WordKind::Question, piece.text)
        } else if let Some(rest) = piece.text.strip_prefix("==") {
            (WordKind::Accented, rest)
        } else if let Some(rest) = piece.text.strip_prefix('=') {
            (WordKind::Exact, rest)
        } else if let Some(rest) = piece.text.strip_prefix('@') {
            (WordKind::Group, rest)
        } else {
            (WordKind::Lemma, piece.text)
        };
        let is_sign = matches!(kind, WordKind::Number | WordKind::Question);
        if text.is_empty()
            || !is_sign
                && text.bytes().any(|byte| matches!(byte, b'(' | b')' | b'|' | b'!' | b'?' | b'<' | b'>' | b'[' | b']'))
        {
            return self.problem(piece.place, format!("`{}` is not a word", piece.text));
        }
        self.words.words.push(Word { kind, opens: false, text, removed: 0..0, place: piece.place });
    }
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

/// A part of a piece.
fn part<'s>(whole: Piece<'s>, text: &'s str) -> Piece<'s> {
    let offset = (text.as_ptr() as usize).saturating_sub(whole.text.as_ptr() as usize);
    Piece { text, place: Place { line: whole.place.line, column: whole.place.column + offset as u32 } }
}

/// Splits on spaces outside parentheses.
fn pieces(line: Piece<'_>) -> Pieces<'_> {
    Pieces { line, at: 0, depth: 0 }
}

struct Pieces<'s> {
    line: Piece<'s>,
    at: usize,
    /// Parentheses that are open.
    depth: i32,
}

impl<'s> Iterator for Pieces<'s> {
    type Item = Piece<'s>;

    fn next(&mut self) -> Option<Piece<'s>> {
        let whole = self.line.text;
        let mut start = self.at;
        while let Some(letters) = whole.as_bytes()[self.at..].iter().position(|byte| MAY_SEPARATE[usize::from(*byte)]) {
            let end = self.at + letters;
            self.at = end + 1;
            match whole.as_bytes()[end] {
                b'(' => self.depth += 1,
                b')' => self.depth -= 1,
                _ => {
                    let Some(space) = whole[end..].chars().next().filter(|c| c.is_whitespace()) else { continue };
                    self.at = end + space.len_utf8();
                    if self.depth <= 0 && start < end {
                        return Some(part(self.line, &whole[start..end]));
                    }
                    if self.depth <= 0 {
                        start = self.at;
                    }
                }
            }
        }
        self.at = whole.len();
        (start < self.at).then(|| part(self.line, &whole[start..]))
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
