//! `Lexicon`: a set of files, parsed and resolved.

use std::borrow::Cow;
use std::path::Path;

use super::embedded;
use super::error::{LexiconError, Place, Problem};
use super::forms::{FormId, FormTable};
use super::inflect::Vocabulary;
use super::interner::Interner;
use super::known::EntryForms;
use super::labels::{Category, Example, Labels, Source, TermInfo};
use super::limits;
use super::parse::{Parser, Room, TagFile, Term as Line};
use super::resolve::{Atom, AtomId, Resolver};
use super::sequences::Sequences;
use super::term::{CategoryId, Cue, Role, Target, Term, TermId};
use crate::signal::Signal;

/// A set of lexicon files, parsed, resolved and ready to be built into a classifier.
///
/// The built-in files are French and cover the codebook. Files of your own replace the built-in ones of the same path and
/// add to the others; an empty file removes what it replaces. The format is on one page in `lexicons/README.md`.
///
/// Files need not be trusted: a lexicon has at most 8 MB, 200,000 lines and 1,000,000 forms, and what its terms put together
/// is bounded too. One that is larger is an error, told with its place.
///
/// # Example
///
/// ```
/// use doleance::{Classifier, Lexicon};
///
/// let lexicon = Lexicon::french().extend([(
///     "categories/parking.lex",
///     "titre  Stationnement\nquoi  Le parking est plein ou fermé.\n[plainte]\nparking (plein|complet|fermé)\n",
/// )])?;
/// let analysis = Classifier::builder().lexicon(lexicon).build().classify("Parking encore complet ce matin !");
/// assert!(analysis.categories().any(|c| c.id() == "parking"));
/// # Ok::<(), doleance::LexiconError>(())
/// ```
#[derive(Debug)]
pub struct Lexicon {
    pub(crate) labels: Labels,
    pub(crate) forms: FormTable,
    pub(crate) atoms: Vec<Atom>,
    /// The atoms of each symbol.
    pub(crate) symbols: Interner<AtomId>,
    pub(crate) sequences: Sequences,
    /// Forms that may stand between two words of a term.
    pub(crate) light: Vec<FormId>,
}

impl Lexicon {
    /// The built-in French lexicon.
    ///
    /// # Cost
    ///
    /// Parses and resolves all files: some milliseconds. `Classifier::french` does it once a process.
    pub fn french() -> Lexicon {
        Self::compile(embedded::sources()).unwrap_or_else(|error| unreachable!("built-in lexicon: {error}"))
    }

    /// Paths and texts of the built-in files, to copy, change and give back to [`Lexicon::from_sources`].
    pub fn french_sources() -> Vec<(&'static str, &'static str)> {
        embedded::FILES.to_vec()
    }

    /// The built-in lexicon with the `.lex` files under `dir` in place of, or besides, its own.
    ///
    /// # Errors
    ///
    /// Every file that cannot be read and every problem in a file, with its place.
    pub fn from_dir(dir: impl AsRef<Path>) -> Result<Lexicon, LexiconError> {
        let (mut found, mut problems) = (Vec::new(), Vec::new());
        read_dir(dir.as_ref(), "", &mut found, &mut problems);
        if found.is_empty() && problems.is_empty() {
            problems.push(Problem::new(&dir.as_ref().to_string_lossy(), Place::default(), "no .lex file here"));
        }
        if !problems.is_empty() {
            return Err(LexiconError::new(problems));
        }
        Self::compile(overlay(embedded::sources(), found))
    }

    /// A lexicon made of exactly these files: pairs of a path inside the lexicon folder and a text. Of two files with one
    /// path, the later counts.
    ///
    /// # Errors
    ///
    /// Every problem of every file, with its place; of more than a thousand, the first.
    pub fn from_sources<P, T>(sources: impl IntoIterator<Item = (P, T)>) -> Result<Lexicon, LexiconError>
    where
        P: Into<String>,
        T: Into<Cow<'static, str>>,
    {
        Self::compile(overlay(Vec::new(), owned(sources)))
    }

    /// This lexicon with `sources` in place of, or besides, its own files.
    ///
    /// # Errors
    ///
    /// Every problem of every file, with its place.
    pub fn extend<P, T>(self, sources: impl IntoIterator<Item = (P, T)>) -> Result<Lexicon, LexiconError>
    where
        P: Into<String>,
        T: Into<Cow<'static, str>>,
    {
        Self::compile(overlay(self.labels.sources, owned(sources)))
    }

    /// Paths and texts of the files that it is made of.
    ///
    /// ```
    /// use doleance::Lexicon;
    ///
    /// let sources = Lexicon::french_sources();
    /// assert!(Lexicon::french().sources().eq(sources));
    /// ```
    pub fn sources(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.labels.sources.iter().map(|source| (&*source.path, &*source.text))
    }

    /// The categories, sorted by identifier.
    pub fn categories(&self) -> &[Category] {
        &self.labels.categories
    }

    /// The term behind an id, or `None` for an id of another lexicon.
    pub fn term(&self, id: TermId) -> Option<TermInfo<'_>> {
        self.labels.terms.get(id.0 as usize).map(|_| self.labels.info(id))
    }

    /// Every form that `lemma` stands for in a term, sorted; empty for an unknown lemma.
    ///
    /// # Cost
    ///
    /// Reads the vocabulary files again: a few milliseconds.
    pub fn forms(&self, lemma: &str) -> Vec<String> {
        let vocabulary = vocabulary(&self.labels.sources, &mut Vec::new());
        let mut forms = Vec::new();
        vocabulary.forms_of(lemma, |form| forms.push(form.to_owned()));
        forms.sort();
        forms.dedup();
        forms
    }

    /// What `word` may have meant, where it is no lemma: the lemma it is a form of, or the closest one.
    pub fn suggestion(&self, word: &str) -> Option<String> {
        vocabulary(&self.labels.sources, &mut Vec::new()).suggestion(word)
    }

    fn compile(sources: Vec<Source>) -> Result<Lexicon, LexiconError> {
        let mut problems = limits::check_sources(&sources);
        if !problems.is_empty() {
            return Err(LexiconError::new(problems));
        }
        let vocabulary = vocabulary(&sources, &mut problems);
        // Inflecting the vocabulary and parsing the terms are two halves of the work, and do not need each other.
        let (known, parsed) = rayon::join(|| EntryForms::new(&vocabulary), || parse_terms(&sources));
        let mut resolver = Resolver::new(&vocabulary, known);
        for source in rooms(&sources, Room::Spellings) {
            for line in Parser::new(source, &mut problems).spellings() {
                resolver.spelling(source, &line);
            }
        }
        for parsed in parsed.iter().filter(|p| p.room == Some(Room::Context)) {
            let sections = parsed.file.sections.iter().filter(|section| section.name == LIGHT);
            sections.for_each(|section| resolver.light_words(parsed.source, &parsed.file.words, &section.terms));
        }
        for source in rooms(&sources, Room::Groups) {
            let groups = Parser::new(source, &mut problems).groups();
            resolver.common_groups(source, &groups);
        }
        let mut builder = Builder::default();
        for mut parsed in parsed {
            problems.append(&mut parsed.problems);
            if parsed.room.is_some() {
                resolver.open(parsed.source, &parsed.file);
                builder.add(&parsed, &mut resolver);
            }
        }
        resolver.join_numbers();
        let Resolver { forms, atoms, symbols, sequences, light, problems: mut unresolved, .. } = resolver;
        let light = light.into_keys().collect();
        problems.append(&mut unresolved);
        drop(vocabulary);
        if !problems.is_empty() {
            return Err(LexiconError::new(problems));
        }
        let Builder { terms, categories, examples, context_scope, sentiment_scope, .. } = builder;
        Ok(Lexicon {
            labels: Labels { sources, terms, categories, examples, context_scope, sentiment_scope },
            forms,
            atoms,
            symbols,
            sequences,
            light,
        })
    }
}

/// A file of terms, read.
struct Parsed<'s> {
    number: u16,
    source: &'s Source,
    /// `None` where a lexicon folder has no such place.
    room: Option<Room>,
    file: TagFile<'s>,
    problems: Vec<Problem>,
}

/// Reads the files that hold terms.
fn parse_terms(sources: &[Source]) -> Vec<Parsed<'_>> {
    (0..).zip(sources).filter_map(|(number, source)| parse_file(number, source)).collect()
}

fn parse_file(number: u16, source: &Source) -> Option<Parsed<'_>> {
    let (path, room) = (source.path.as_str(), Room::of(&source.path));
    let mut problems = Vec::new();
    let file = match room {
        None => {
            problems.push(Problem::new(path, Place::default(), "no such place in a lexicon folder"));
            TagFile::default()
        }
        Some(Room::Inflections | Room::Vocabulary | Room::Spellings | Room::Groups) => return None,
        Some(_) => Parser::new(source, &mut problems).tag_file(),
    };
    Some(Parsed { number, source, room, file, problems })
}

fn owned<P: Into<String>, T: Into<Cow<'static, str>>>(sources: impl IntoIterator<Item = (P, T)>) -> Vec<Source> {
    sources.into_iter().map(|(path, text)| Source { path: path.into(), text: text.into() }).collect()
}

/// `over` in place of, or besides, `base`; sorted by path, so that ids do not depend on the order of arrival.
fn overlay(mut base: Vec<Source>, over: Vec<Source>) -> Vec<Source> {
    for source in over {
        base.retain(|s| s.path != source.path);
        base.push(source);
    }
    base.sort_by(|a, b| a.path.cmp(&b.path));
    base
}

fn rooms(sources: &[Source], room: Room) -> impl Iterator<Item = &Source> {
    sources.iter().filter(move |s| Room::of(&s.path) == Some(room))
}

fn vocabulary<'s>(sources: &'s [Source], problems: &mut Vec<Problem>) -> Vocabulary<'s> {
    let mut vocabulary = Vocabulary::default();
    for source in rooms(sources, Room::Inflections) {
        let models = Parser::new(source, problems).models();
        vocabulary.add_models(source, models, problems);
    }
    for source in rooms(sources, Room::Vocabulary) {
        let entries = Parser::new(source, problems).entries();
        vocabulary.add_entries(source, entries, problems);
    }
    vocabulary
}

fn read_dir(dir: &Path, inside: &str, found: &mut Vec<Source>, problems: &mut Vec<Problem>) {
    let unreadable = |path: &Path, error: std::io::Error| {
        Problem::new(&path.to_string_lossy(), Place::default(), format!("cannot be read: {error}"))
    };
    let entries = match std::fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(error) => return problems.push(unreadable(dir, error)),
    };
    for entry in entries.flatten() {
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        let inside = if inside.is_empty() { name } else { format!("{inside}/{name}") };
        if path.is_dir() {
            // Lexicons are two levels deep: a folder inside a folder is not ours to read.
            if !inside.contains('/') {
                read_dir(&path, &inside, found, problems);
            }
        } else if inside.ends_with(".lex") {
            match read_file(&path) {
                Ok(text) => found.push(Source { path: inside, text: text.into() }),
                Err(error) => problems.push(unreadable(&path, error)),
            }
        }
    }
}

/// The text of a file, which is no pipe and no larger than a lexicon may be.
fn read_file(path: &Path) -> std::io::Result<String> {
    let known = std::fs::metadata(path)?;
    match known.is_file() && known.len() <= limits::MOST_BYTES as u64 {
        true => std::fs::read_to_string(path),
        false => Err(std::io::Error::other("no file, or one larger than a whole lexicon may be")),
    }
}

/// Gathers the terms of the tag files.
#[derive(Default)]
struct Builder {
    terms: Vec<Term>,
    categories: Vec<Category>,
    examples: Vec<Example>,
    scopes: u16,
    sentiment_scope: Option<u16>,
    context_scope: Option<u16>,
}

impl Builder {
    fn add<'s>(&mut self, parsed: &Parsed<'s>, resolver: &mut Resolver<'_, 's>) {
        let Parsed { number, source, room, file, .. } = parsed;
        let room = *room;
        let stem = source.path.rsplit('/').next().and_then(|f| f.strip_suffix(".lex")).unwrap_or_default();
        if file.sections.is_empty() && file.groups.is_empty() {
            return;
        }
        if room == Some(Room::Category) {
            if file.title.is_empty() || file.about.is_empty() {
                resolver.problem(source.text(), "a category file opens with `titre` and `quoi`");
            }
            self.categories.push(Category {
                id: stem.to_owned(),
                title: file.title.to_owned(),
                about: file.about.to_owned(),
            });
        }
        let category = self.categories.len().saturating_sub(1) as CategoryId;
        let scope = self.scope(room);
        for section in &file.sections {
            let target = match target(room, stem, section.name, category) {
                Ok(Some(target)) => target,
                Ok(None) => continue,
                Err(known) => {
                    let message = format!("no section [{}] in this file; known here: {known}", section.name);
                    resolver.problem(section.line, message);
                    continue;
                }
            };
            for line in &section.terms {
                match weight(target, line) {
                    Ok(weight) => {
                        let id = TermId(self.terms.len() as u32);
                        let from = (line.text.as_ptr() as usize - source.text.as_ptr() as usize) as u32;
                        let text = (from, from + line.text.len() as u32);
                        self.terms.push(Term { target, scope, weight, file: *number, line: line.line, text });
                        resolver.term(&file.words, line, id);
                    }
                    Err(message) => resolver.problem(line.text, message),
                }
            }
        }
        self.add_examples(*number, room, file, resolver);
    }

    /// Sentiment files share a scope; every other file has its own.
    fn scope(&mut self, room: Option<Room>) -> u16 {
        let new = self.scopes;
        let scope = match room {
            Some(Room::Sentiment) => *self.sentiment_scope.get_or_insert(new),
            Some(Room::Context) => *self.context_scope.get_or_insert(new),
            _ => new,
        };
        self.scopes += u16::from(scope == new);
        scope
    }

    fn add_examples(&mut self, number: u16, room: Option<Room>, file: &TagFile<'_>, resolver: &mut Resolver<'_, '_>) {
        for example in &file.examples {
            let known = match room {
                Some(Room::Category) => ["plainte", "éloge", "rien"].contains(&example.expected),
                Some(Room::Sentiment) => ["positif", "négatif", "neutre"].contains(&example.expected),
                _ => example.expected == "rien" || file.sections.iter().any(|s| s.name == example.expected),
            };
            if !known {
                let message = format!("`{}` is nothing that an example of this file can expect", example.expected);
                resolver.problem(example.expected, message);
            }
            self.examples.push(Example {
                file: number,
                line: example.line,
                expected: example.expected.to_owned(),
                text: example.text.to_owned(),
            });
        }
    }
}

/// The section of the words that may stand between two words of a term.
const LIGHT: &str = "léger";

const CUES: [(&str, Cue); 17] = [
    ("négation ne", Cue::NegationParticle),
    ("négation", Cue::NegationAdverb),
    ("négation plus", Cue::NegationPlus),
    ("négation nom", Cue::NegationDeterminer),
    ("négation pronom", Cue::NegationPronoun),
    ("négation après adjectif", Cue::NegationAfterAdjective),
    ("négation close", Cue::NegationClosed),
    ("intensif", Cue::Intensifier),
    ("atténuation", Cue::Attenuator),
    ("contraste", Cue::Contrast),
    ("hypothèse", Cue::Hypothesis),
    ("coupure", Cue::Break),
    ("arrêt", Cue::Stop),
    ("passé", Cue::Past),
    ("souhait", Cue::Wish),
    ("requête", Cue::Request),
    ("reprise", Cue::Subject),
];

/// What the terms of a section stand for in its room (light words are no terms), or the sections that the room knows.
fn target(room: Option<Room>, stem: &str, section: &str, category: CategoryId) -> Result<Option<Target>, String> {
    if section == "neutre" {
        return Ok(Some(Target::Neutral));
    }
    let target = match room {
        Some(Room::Context) if section == LIGHT => return Ok(None),
        Some(Room::Context) => CUES.iter().find(|(name, _)| *name == section).map(|(_, cue)| Target::Cue(*cue)),
        Some(Room::Sentiment) => match section {
            "" => Some(Target::Opinion),
            "ironie" => Some(Target::Irony),
            _ => None,
        },
        Some(Room::Category) => match section {
            "plainte" => Some(Target::Category(category, Role::Complaint)),
            "éloge" => Some(Target::Category(category, Role::Praise)),
            "sujet" => Some(Target::Category(category, Role::Subject)),
            _ => None,
        },
        Some(Room::Signal) => {
            Signal::ALL.into_iter().find(|s| s.field() == stem && s.value() == section).map(Target::Signal)
        }
        _ => None,
    };
    target.map(Some).ok_or_else(|| match room {
        Some(Room::Context) => {
            CUES.iter().map(|(name, _)| format!("[{name}] ")).collect::<String>() + "[léger] [neutre]"
        }
        Some(Room::Category) => "[plainte] [éloge] [sujet] [neutre] [exemples]".to_owned(),
        Some(Room::Signal) => {
            let own = Signal::ALL.iter().filter(|s| s.field() == stem);
            own.map(|s| format!("[{}] ", s.value())).collect::<String>() + "[neutre] [exemples]"
        }
        _ => "terms before any section, [ironie] [neutre] [exemples]".to_owned(),
    })
}

/// The weight of a term in the unit of its target.
fn weight(target: Target, line: &Line<'_>) -> Result<i16, String> {
    let value = |low: i32, high: i32, unit: i32, default: Option<i32>| match (line.value, default) {
        (Some(v), _) if v < low || v > high || v % unit != 0 => {
            Err(format!("the number must be between {} and {}", f64::from(low) / 100.0, f64::from(high) / 100.0))
        }
        (Some(v), _) => Ok((v / unit) as i16),
        (None, Some(default)) => Ok(default as i16),
        (None, None) => Err("a weight is missing: two spaces, then a number".to_owned()),
    };
    match target {
        Target::Opinion | Target::Irony => value(-500, 500, 10, None),
        Target::Cue(Cue::Intensifier) => value(100, 300, 1, Some(130)),
        Target::Cue(Cue::Attenuator) => value(10, 100, 1, Some(70)),
        Target::Category(_, Role::Subject) => value(100, 500, 100, Some(2)),
        Target::Category(..) => value(100, 500, 100, Some(3)),
        Target::Cue(_) | Target::Signal(_) | Target::Neutral => value(0, 500, 1, Some(0)),
    }
}
