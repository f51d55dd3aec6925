//! Syntax of `.lex` files: text to entries with places. Whether a word exists is not known here.

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

/// A vocabulary line: a lemma, its models, forms added and removed.
#[derive(Debug)]
pub(crate) struct Entry<'s> {
    pub(crate) lemma: &'s str,
    pub(crate) models: Vec<&'s str>,
    pub(crate) added: Vec<&'s str>,
    pub(crate) removed: Vec<&'s str>,
    pub(crate) place: Place,
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
    pub(crate) members: Vec<Word<'s>>,
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

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    pub(crate) text: &'s str,
    pub(crate) removed: Vec<&'s str>,
    pub(crate) place: Place,
}

/// One place of a term: alternatives, each a short sequence of words.
#[derive(Clone, Debug)]
pub(crate) struct Element<'s> {
    pub(crate) link: Link,
    pub(crate) negated: bool,
    pub(crate) optional: bool,
    pub(crate) alternatives: Vec<Vec<Word<'s>>>,
}

/// A term line.
#[derive(Debug)]
pub(crate) struct Term<'s> {
    pub(crate) text: &'s str,
    /// The number behind it, in hundredths.
    pub(crate) value: Option<i32>,
    pub(crate) elements: Vec<Element<'s>>,
    /// `a & b`: the element that opens `b`.
    pub(crate) swap: Option<usize>,
    pub(crate) place: Place,
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

/// A file of sections: context, sentiment, a category, a signal.
#[derive(Debug, Default)]
pub(crate) struct TagFile<'s> {
    pub(crate) title: &'s str,
    pub(crate) about: &'s str,
    pub(crate) groups: Vec<Group<'s>>,
    pub(crate) sections: Vec<Section<'s>>,
    pub(crate) examples: Vec<ExampleLine<'s>>,
}

/// Reads one file line by line, collecting its problems.
pub(crate) struct Parser<'s, 'p> {
    path: &'s str,
    text: &'s str,
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
        Parser { path, text: text.strip_prefix('\u{FEFF}').unwrap_or(text), problems }
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
            let mut fields = line.text.split_whitespace();
            let mut entry = Entry {
                lemma: fields.next().unwrap_or_default(),
                models: Vec::new(),
                added: Vec::new(),
                removed: Vec::new(),
                place: line.place,
            };
            for field in fields {
                match field.as_bytes()[0] {
                    b'+' => entry.added.push(&field[1..]),
                    b'-' => entry.removed.push(&field[1..]),
                    _ => entry.models.push(field),
                }
            }
            if entry.models.is_empty() && entry.added.is_empty() {
                self.problem(line.place, "expected: lemma  model");
                continue;
            }
            entries.push(entry);
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

    pub(crate) fn groups(&mut self) -> Vec<Group<'s>> {
        let lines: Vec<_> = self.lines().collect();
        lines.into_iter().filter_map(|line| self.group(line)).collect()
    }

    fn group(&mut self, line: Piece<'s>) -> Option<Group<'s>> {
        let Some((name, members)) = line.text.strip_prefix('@').and_then(|l| l.split_once(char::is_whitespace)) else {
            self.problem(line.place, "expected: @group  members…");
            return None;
        };
        let mut words: Vec<Word<'s>> = Vec::new();
        for piece in pieces(Piece { text: members, place: shifted(line, members) }) {
            self.word_or_removal(piece, &mut words);
        }
        Some(Group { name, members: words, place: line.place })
    }

    pub(crate) fn tag_file(&mut self) -> TagFile<'s> {
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
        file
    }

    fn term(&mut self, line: Piece<'s>) -> Option<Term<'s>> {
        let (text, value) = self.split_value(line)?;
        let mut term = Term { text, value, elements: Vec::new(), swap: None, place: line.place };
        let mut link = Link::Near;
        for piece in pieces(Piece { text, place: line.place }) {
            match piece.text {
                "…" | "..." => link = Link::Gap,
                "…," | "...," => link = Link::Wide,
                "&" if term.swap.is_none() && !term.elements.is_empty() => {
                    term.swap = Some(term.elements.len());
                    link = Link::Gap;
                }
                "&" => {
                    self.problem(piece.place, "only one & in a term, between two words");
                    return None;
                }
                _ if piece.text.starts_with('-') && piece.text.len() > 1 => {
                    match term.elements.last_mut().and_then(|e| e.alternatives.last_mut()).and_then(|a| a.last_mut()) {
                        Some(word) => word.removed.push(&piece.text[1..]),
                        None => self.problem(piece.place, "-form removes a form of the word before it: there is none"),
                    }
                }
                _ => {
                    term.elements.push(self.element(piece, link)?);
                    link = Link::Near;
                }
            }
        }
        if term.elements.is_empty() || matches!(link, Link::Gap | Link::Wide) {
            self.problem(line.place, "a term begins and ends with a word");
            return None;
        }
        Some(term)
    }

    /// Splits `term  value`: a value is a number behind two spaces or a tab.
    fn split_value(&mut self, line: Piece<'s>) -> Option<(&'s str, Option<i32>)> {
        let split = line.text.rfind("  ").map(|i| i + 2).max(line.text.rfind('\t').map(|i| i + 1));
        let Some(at) = split else { return Some((line.text, None)) };
        let (term, value) = (line.text[..at].trim_end(), line.text[at..].trim());
        match hundredths(value) {
            Some(value) => Some((term, Some(value))),
            None => {
                self.problem(shifted(line, value), format!("`{value}` is not a number: two spaces announce a weight"));
                None
            }
        }
    }

    fn element(&mut self, piece: Piece<'s>, link: Link) -> Option<Element<'s>> {
        let (text, negated) = match piece.text.strip_prefix('!') {
            Some(rest) if !rest.is_empty() => (rest, true),
            _ => (piece.text, false),
        };
        let (text, optional) = match text.strip_suffix('?') {
            Some(rest) if !rest.is_empty() => (rest, true),
            _ => (text, false),
        };
        let inner = text.strip_prefix('(').and_then(|t| t.strip_suffix(')'));
        let mut alternatives = Vec::new();
        for choice in inner.unwrap_or(text).split(if inner.is_some() { '|' } else { '\0' }) {
            let mut words = Vec::new();
            for part in pieces(Piece { text: choice, place: shifted(piece, choice) }) {
                self.word_or_removal(part, &mut words);
            }
            if words.is_empty() {
                self.problem(shifted(piece, choice), "a word is missing");
                return None;
            }
            alternatives.push(words);
        }
        Some(Element { link, negated, optional, alternatives })
    }

    /// Adds a word, or removes a form (`-forme`) from the word before.
    fn word_or_removal(&mut self, piece: Piece<'s>, words: &mut Vec<Word<'s>>) {
        match (piece.text.strip_prefix('-').filter(|f| !f.is_empty()), words.last_mut()) {
            (Some(form), Some(word)) => word.removed.push(form),
            _ => words.extend(self.word(piece)),
        }
    }

    fn word(&mut self, piece: Piece<'s>) -> Option<Word<'s>> {
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
        if text.is_empty()
            || (!matches!(kind, WordKind::Number | WordKind::Question)
                && text.contains(['(', ')', '|', '!', '?', '<', '>', '[', ']']))
        {
            self.problem(piece.place, format!("`{}` is not a word", piece.text));
            return None;
        }
        Some(Word { kind, text, removed: Vec::new(), place: piece.place })
    }
}

fn header<'s>(line: &'s str, key: &str) -> Option<&'s str> {
    line.strip_prefix(key).filter(|rest| rest.starts_with(char::is_whitespace)).map(str::trim)
}

/// `#` opens a comment at the start of a line or after a space.
fn comment_start(line: &str) -> usize {
    let opens = |i: usize| i == 0 || line.as_bytes()[i - 1].is_ascii_whitespace();
    line.match_indices('#').map(|(i, _)| i).find(|i| opens(*i)).unwrap_or(line.len())
}

fn shifted<'s>(line: Piece<'s>, part: &'s str) -> Place {
    let offset = (part.as_ptr() as usize).saturating_sub(line.text.as_ptr() as usize);
    Place { line: line.place.line, column: line.place.column + offset as u32 }
}

/// Splits on spaces outside parentheses.
fn pieces<'s>(line: Piece<'s>) -> impl Iterator<Item = Piece<'s>> {
    let mut depth = 0;
    let split = move |c: char| {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        depth <= 0 && c.is_whitespace()
    };
    line.text.split(split).filter(|p| !p.is_empty()).map(move |text| Piece { text, place: shifted(line, text) })
}

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
    let fraction = format!("{decimals:0<2}").parse::<i32>().ok()?;
    Some(sign * (whole.parse::<i32>().ok()? * 100 + fraction))
}
