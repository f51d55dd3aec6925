//! From words to forms: written words become atoms (sets of forms), the places of terms symbols (sets of atoms), terms
//! sequences of symbols.

use std::borrow::Cow;
use std::hash::BuildHasher;
use std::rc::Rc;

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::error::Problem;
use super::forms::{FormId, FormTable, UNKNOWN, key};
use super::inflect::Vocabulary;
use super::interner::Interner;
use super::known::{DIGITS, EntryForms};
use super::labels::Source;
use super::limits::{Budget, MOST_TERMS_OF_A_FORM, tell};
use super::parse::{Element, Group, Link, Spelling, TagFile, Term as Line, Word, WordKind, Words};
use super::sequences::{LONGEST_TERM, Sequences, Step, SymbolId, Way, extend};
use super::term::TermId;
use crate::text::{fold_word, lowercase_composed, words};

/// Most sequences that one term may stand for (optional words, compounds, `&`).
const MOST_SEQUENCES: usize = 64;
/// Numbers that are none from two on.
const NONE_AND_ONE: [&[u8]; 2] = [b"0", b"1"];

/// Where a resolver is before it turns to a file.
static NOWHERE: Source = Source { path: String::new(), text: Cow::Borrowed("") };

/// Number of an atom.
pub(crate) type AtomId = u32;

/// The forms that one written word stands for.
#[derive(Debug, Default)]
pub(crate) struct Atom {
    /// Accepted with any accents, ascending.
    pub(crate) forms: Vec<FormId>,
    /// Accepted with exactly these accents, in lower case and composed.
    pub(crate) accented: Vec<(FormId, String)>,
}

/// What a written word can be in a text: single forms, and sequences of forms for compounds.
#[derive(Clone, Debug, Default)]
struct Surfaces {
    atoms: Vec<AtomId>,
    compounds: Vec<Vec<FormId>>,
    /// Number of forms in both.
    forms: usize,
}

/// Buffers for one term.
#[derive(Default)]
struct Scratch {
    /// The ways to write it so far, and its next element.
    ways: Vec<Way>,
    element: Vec<Way>,
}

/// Resolves the terms of all files against one vocabulary.
pub(crate) struct Resolver<'v, 's> {
    vocabulary: &'v Vocabulary<'s>,
    pub(crate) forms: FormTable,
    pub(crate) atoms: Vec<Atom>,
    /// The atoms of each symbol, ascending.
    pub(crate) symbols: Interner<AtomId>,
    /// By symbol: the number of its forms.
    symbol_forms: Vec<usize>,
    pub(crate) sequences: Sequences,
    entries: EntryForms,
    /// Light words, with their spellings.
    pub(crate) light: FxHashMap<FormId, Vec<String>>,
    /// The atoms of single forms.
    exact: FxHashMap<FormId, AtomId>,
    accented: FxHashMap<(FormId, String), AtomId>,
    /// Words that were met, whole: without forms removed.
    met: FxHashMap<(WordKind, &'s str), Rc<Surfaces>>,
    common_groups: FxHashMap<&'s str, Rc<Surfaces>>,
    file_groups: FxHashMap<&'s str, Rc<Surfaces>>,
    /// Terms that each form is by itself, and that the same words, told by their hash, are together.
    alone: Vec<u8>,
    together: FxHashMap<u64, u8>,
    scratch: Scratch,
    source: &'s Source,
    budget: Budget,
    pub(crate) problems: Vec<Problem>,
}

impl<'v, 's> Resolver<'v, 's> {
    pub(crate) fn new(vocabulary: &'v Vocabulary<'s>, (forms, entries): (FormTable, EntryForms)) -> Self {
        Resolver {
            vocabulary,
            forms,
            atoms: Vec::new(),
            symbols: Interner::default(),
            symbol_forms: Vec::new(),
            sequences: Sequences::default(),
            entries,
            light: FxHashMap::default(),
            exact: FxHashMap::default(),
            accented: FxHashMap::default(),
            met: FxHashMap::default(),
            common_groups: FxHashMap::default(),
            file_groups: FxHashMap::default(),
            alone: Vec::new(),
            together: FxHashMap::default(),
            scratch: Scratch::default(),
            source: &NOWHERE,
            budget: Budget::new(),
            problems: Vec::new(),
        }
    }

    /// Tells what is wrong with a part of the file.
    pub(crate) fn problem(&mut self, part: &str, message: impl Into<String>) {
        tell(&mut self.problems, || self.source.problem(part, message));
    }

    /// Whether the terms may put `forms` more together.
    fn affords(&mut self, forms: usize, part: &str) -> bool {
        let affords = self.budget.take_forms(forms);
        if !affords {
            self.problem(part, "from here on, the words of the lexicon stand for too many forms");
        }
        affords
    }

    /// Learns the words that may stand between two words of a term, one form a line.
    pub(crate) fn light_words(&mut self, source: &'s Source, words: &Words<'s>, lines: &[Line<'s>]) {
        self.source = source;
        for line in lines {
            let mut alternatives = words.elements(line).iter().flat_map(|element| words.alternatives(element));
            let word = match (alternatives.next(), alternatives.next()) {
                (Some(only), None) => only.first(),
                _ => None,
            };
            let forms = word.map(|w| self.tokens_of(w.text())).unwrap_or_default();
            match (word, forms.as_slice()) {
                (Some(word), [form]) => self.light.entry(*form).or_default().push(lowercase_composed(word.text())),
                _ => self.problem(line.text, "a light word is one form"),
            }
        }
    }

    /// Whether a written form is one of the light words in letters but not in accents: « sûr », « dû », « là ».
    fn is_light_but_for_accents(&self, form: FormId, written: &str) -> bool {
        self.light.get(&form).is_some_and(|spellings| !spellings.contains(&lowercase_composed(written)))
    }

    /// Whether a form written without accents has a light twin with some: the verb « a » is not the « à ».
    fn has_accented_light_twin(&self, form: FormId, written: &str) -> bool {
        written.is_ascii() && self.light.get(&form).is_some_and(|spellings| !spellings.iter().all(|s| s.is_ascii()))
    }

    /// Defines the groups that every file may use.
    pub(crate) fn common_groups(&mut self, source: &'s Source, file: &TagFile<'s>) {
        self.source = source;
        for group in &file.groups {
            let surfaces = self.group(&file.words, group);
            if self.common_groups.insert(group.name, surfaces).is_some() {
                self.problem(group.line, format!("the group `@{}` is written twice", group.name));
            }
        }
    }

    /// Turns to a file of terms: its own groups hide common ones of the same name.
    pub(crate) fn open(&mut self, source: &'s Source, file: &TagFile<'s>) {
        self.source = source;
        self.file_groups.clear();
        for group in &file.groups {
            let surfaces = self.group(&file.words, group);
            self.file_groups.insert(group.name, surfaces);
        }
    }

    fn group(&mut self, words: &Words<'s>, group: &Group<'s>) -> Rc<Surfaces> {
        let mut all = Surfaces::default();
        for word in words.members(group) {
            if let Some(surfaces) = self.word(words, word) {
                all.absorb(&surfaces);
            }
        }
        all.sort();
        self.counted(all)
    }

    /// Resolves one term line into the sequences it stands for.
    pub(crate) fn term(&mut self, words: &Words<'s>, line: &Line<'s>, term: TermId) {
        let mut scratch = std::mem::take(&mut self.scratch);
        scratch.ways.clear();
        if self.ways_of_term(words, line, &mut scratch) {
            self.add_sequences(line.text, term, &scratch.ways);
        }
        self.scratch = scratch;
    }

    fn add_sequences(&mut self, written: &str, term: TermId, ways: &[Way]) {
        for way in ways.iter().filter(|way| way.length() > 0) {
            if way.length() > LONGEST_TERM {
                return self.problem(written, format!("a term has at most {LONGEST_TERM} words"));
            }
            let forms = way.steps().iter().map(|step| self.symbol_forms[step.symbol as usize]).sum();
            if !self.affords(forms, written) || !self.has_room(way.steps(), written) {
                return;
            }
            self.sequences.push(term, way.steps());
        }
    }

    /// Whether a text that holds these words may be one term more at once.
    fn has_room(&mut self, steps: &[Step], written: &str) -> bool {
        let most = match steps {
            [one] => {
                self.alone.resize(self.forms.len().max(self.alone.len()), 0);
                let forms = self.symbols.get(one.symbol).iter().flat_map(|atom| &self.atoms[*atom as usize].forms);
                forms.map(|form| count(&mut self.alone[*form as usize])).max()
            }
            _ => Some(count(self.together.entry(FxBuildHasher.hash_one(steps)).or_default())),
        };
        let room = most <= Some(MOST_TERMS_OF_A_FORM);
        if !room {
            self.problem(written, format!("these words are more than {MOST_TERMS_OF_A_FORM} terms already"));
        }
        room
    }

    /// Adds the ways to write a term; `false` where there are too many.
    fn ways_of_term(&mut self, words: &Words<'s>, line: &Line<'s>, scratch: &mut Scratch) -> bool {
        let elements = words.elements(line);
        let (a, b) = elements.split_at(line.swap.unwrap_or(elements.len()));
        let orders = [[a, b], [b, a]];
        for parts in &orders[..1 + usize::from(line.swap.is_some())] {
            let from = scratch.ways.len();
            scratch.ways.push(Way::EMPTY);
            // In a swapped order, the link belongs to the place between the parts, not to their first words.
            let links = [Link::Near, Link::Gap].into_iter().zip(parts).flat_map(|(first, part)| {
                let others = part.iter().skip(1).map(|element| element.link);
                std::iter::once(first).chain(others).zip(*part)
            });
            for (link, element) in links {
                self.ways_of_element(words, element, &mut scratch.element);
                extend(&mut scratch.ways, from, element, link, &scratch.element);
                if scratch.ways.len() - from > MOST_SEQUENCES {
                    let message = format!("this term stands for more than {MOST_SEQUENCES} sequences of words");
                    self.problem(line.text, message);
                    return false;
                }
            }
        }
        true
    }

    /// The ways to write one element: its alternatives of several words, one symbol for all its single words, then its
    /// compounds.
    fn ways_of_element(&mut self, words: &Words<'s>, element: &Element, ways: &mut Vec<Way>) {
        ways.clear();
        let mut alternatives = words.alternatives(element);
        if let (Some([word]), None) = (alternatives.next(), alternatives.next()) {
            if let Some(surfaces) = self.word(words, word) {
                self.ways(&surfaces, ways);
            }
            return;
        }
        let mut single = Surfaces::default();
        for alternative in words.alternatives(element) {
            match alternative {
                [word] => {
                    if let Some(surfaces) = self.word(words, word) {
                        single.absorb(&surfaces);
                    }
                }
                several if self.in_turn(words, several, ways) => {}
                _ => return,
            }
        }
        single.sort();
        self.ways(&single, ways);
    }

    /// Adds the ways to write several words, each after the one before it; `false` where there are too many.
    fn in_turn(&mut self, words: &Words<'s>, several: &[Word<'s>], ways: &mut Vec<Way>) -> bool {
        let (mut whole, mut own) = (vec![Way::EMPTY], Vec::new());
        for word in several {
            let Some(surfaces) = self.word(words, word) else { continue };
            own.clear();
            self.ways(&surfaces, &mut own);
            whole = whole.iter().flat_map(|way| own.iter().map(|next| way.then(next))).collect();
            if whole.len() > MOST_SEQUENCES {
                self.problem(word.written, "too many ways to write this alternative");
                return false;
            }
        }
        ways.append(&mut whole);
        true
    }

    /// Adds the ways to write a word: a symbol for its single forms, then its compounds.
    fn ways(&mut self, surfaces: &Surfaces, ways: &mut Vec<Way>) {
        if !surfaces.atoms.is_empty() {
            let symbol = self.symbol(&surfaces.atoms);
            ways.push(Way::of([Step { link: Link::Near, symbol, negated: false }]));
        }
        for compound in &surfaces.compounds {
            let links = std::iter::once(Link::Near).chain(std::iter::repeat(Link::Strict));
            ways.push(Way::of(links.zip(compound).map(|(link, form)| {
                let atom = self.exact(*form);
                Step { link, symbol: self.symbol(&[atom]), negated: false }
            })));
        }
    }

    fn symbol(&mut self, atoms: &[AtomId]) -> SymbolId {
        let symbol = self.symbols.intern(atoms);
        if symbol as usize == self.symbol_forms.len() {
            self.symbol_forms.push(self.forms_of(atoms));
        }
        symbol
    }

    fn atom(&mut self, atom: Atom) -> AtomId {
        self.atoms.push(atom);
        self.atoms.len() as AtomId - 1
    }

    /// Number of forms of some atoms.
    fn forms_of(&self, atoms: &[AtomId]) -> usize {
        let atoms = atoms.iter().map(|atom| &self.atoms[*atom as usize]);
        atoms.map(|atom| atom.forms.len() + atom.accented.len()).sum()
    }

    /// The atom of one form, with any accents.
    fn exact(&mut self, form: FormId) -> AtomId {
        if let Some(id) = self.exact.get(&form) {
            return *id;
        }
        let id = self.atom(Atom { forms: vec![form], accented: Vec::new() });
        self.exact.insert(form, id);
        id
    }

    /// The atom of one form as it is written.
    fn accented(&mut self, form: FormId, written: &str) -> AtomId {
        let spelling = (form, lowercase_composed(written));
        if let Some(id) = self.accented.get(&spelling) {
            return *id;
        }
        let id = self.atom(Atom { forms: Vec::new(), accented: vec![spelling.clone()] });
        self.accented.insert(spelling, id);
        id
    }

    /// What one form, or several in a row, are in a text.
    fn in_a_row(&mut self, forms: &[FormId]) -> Surfaces {
        match forms {
            [] => Surfaces::default(),
            [one] => Surfaces { atoms: vec![self.exact(*one)], ..Surfaces::default() },
            several => Surfaces { compounds: vec![several.to_vec()], ..Surfaces::default() },
        }
    }

    fn counted(&self, mut surfaces: Surfaces) -> Rc<Surfaces> {
        surfaces.forms = self.forms_of(&surfaces.atoms) + surfaces.compounds.len();
        Rc::new(surfaces)
    }

    fn word(&mut self, words: &Words<'s>, word: &Word<'s>) -> Option<Rc<Surfaces>> {
        let removed = words.removed(word);
        // A group may be another one in the next file, so it is not kept.
        let surfaces = match removed.is_empty() && word.kind != WordKind::Group {
            true => self.whole_word(word),
            false => self.surfaces(word, &removed),
        }?;
        self.affords(surfaces.forms * (1 + removed.len()), word.written).then_some(surfaces)
    }

    fn named_group(&mut self, word: &Word<'s>) -> Option<Rc<Surfaces>> {
        let found = self.file_groups.get(word.text()).or_else(|| self.common_groups.get(word.text())).cloned();
        if found.is_none() {
            self.problem(word.written, format!("no group `@{}`, here or in vocabulary/groups.lex", word.text()));
        }
        found
    }

    /// A word without forms removed, which is resolved once.
    fn whole_word(&mut self, word: &Word<'s>) -> Option<Rc<Surfaces>> {
        if let Some(surfaces) = self.met.get(&(word.kind, word.text())) {
            return Some(surfaces.clone());
        }
        let surfaces = self.surfaces(word, &[])?;
        self.met.insert((word.kind, word.text()), surfaces.clone());
        Some(surfaces)
    }

    fn surfaces(&mut self, word: &Word<'s>, removed: &[&str]) -> Option<Rc<Surfaces>> {
        let surfaces = match word.kind {
            WordKind::Group => return self.named_group(word),
            WordKind::Number => {
                let mut surfaces = self.common_groups.get("nombre").map(|s| (**s).clone()).unwrap_or_default();
                let digits = self.forms.insert(key(DIGITS.as_bytes()));
                surfaces.absorb(&self.in_a_row(&[digits]));
                surfaces.sort();
                surfaces
            }
            WordKind::Question => {
                let mark = self.forms.insert(key(b"?"));
                self.in_a_row(&[mark])
            }
            WordKind::Exact => self.one_form(word, false)?,
            WordKind::Accented => self.one_form(word, true)?,
            WordKind::Lemma => self.lemma(word, removed)?,
        };
        Some(self.counted(surfaces))
    }

    fn one_form(&mut self, word: &Word<'s>, accents: bool) -> Option<Surfaces> {
        let forms = self.tokens_of(word.text());
        match forms.as_slice() {
            [] => {
                self.problem(word.written, format!("`{}` holds no letter, digit or symbol", word.text()));
                None
            }
            [form] if accents || self.is_light_but_for_accents(*form, word.text()) => {
                Some(Surfaces { atoms: vec![self.accented(*form, word.text())], ..Surfaces::default() })
            }
            forms => Some(self.in_a_row(forms)),
        }
    }

    fn lemma(&mut self, word: &Word<'s>, removed: &[&str]) -> Option<Surfaces> {
        if self.vocabulary.contains(word.text()) {
            return Some(match removed.is_empty() && !self.has_light_form(word.text()) {
                true => self.whole_lemma(word.text()),
                false => self.part_of_lemma(word, removed),
            });
        }
        let compound = word.text().contains(['-', '\'', '’']);
        if compound || !word.text().contains(char::is_alphanumeric) || word.text().bytes().all(|b| b.is_ascii_digit()) {
            return self.one_form(word, false);
        }
        let suggestion = self.budget.take_suggestion().then(|| self.vocabulary.suggestion(word.text())).flatten();
        let suggestion = suggestion.map(|s| format!(": {s}")).unwrap_or_default();
        self.problem(word.written, format!("unknown word `{}`{suggestion}", word.text()));
        None
    }

    fn has_light_form(&self, lemma: &str) -> bool {
        let mut forms = self.vocabulary.entries_of(lemma).flat_map(|entry| self.entries.of(entry));
        forms.any(|form| self.light.contains_key(form))
    }

    fn whole_lemma(&mut self, lemma: &str) -> Surfaces {
        let (mut forms, mut compounds) = (Vec::new(), Vec::new());
        for entry in self.vocabulary.entries_of(lemma) {
            forms.extend(self.entries.of(entry));
            compounds.extend_from_slice(self.entries.compounds(entry));
        }
        self.lemma_surfaces(Atom { forms, accented: Vec::new() }, compounds)
    }

    /// The surfaces of a lemma: its single forms are one atom.
    fn lemma_surfaces(&mut self, mut atom: Atom, compounds: Vec<Vec<FormId>>) -> Surfaces {
        atom.forms.sort_unstable();
        atom.forms.dedup();
        let atoms = match (atom.forms.as_slice(), atom.accented.as_slice()) {
            ([], []) => Vec::new(),
            ([only], []) => vec![self.exact(*only)],
            _ => vec![self.atom(atom)],
        };
        let mut surfaces = Surfaces { atoms, compounds, forms: 0 };
        surfaces.sort();
        surfaces
    }

    fn part_of_lemma(&mut self, word: &Word<'s>, removed: &[&str]) -> Surfaces {
        let (mut atom, mut compounds) = (Atom::default(), Vec::new());
        let mut unmatched = removed.to_vec();
        let folded: Vec<String> = removed.iter().map(|removed| fold_word(removed)).collect();
        let vocabulary = self.vocabulary;
        vocabulary.forms_of(word.text(), |form| {
            if removed.contains(&form) {
                unmatched.retain(|r| *r != form);
                return;
            }
            let forms = self.tokens_of(form);
            // Where one spelling was removed, its twins under folding count with their own accents only.
            let twin = !folded.is_empty() && folded.contains(&fold_word(form));
            match forms.as_slice() {
                [one]
                    if twin
                        || self.is_light_but_for_accents(*one, form)
                        || self.has_accented_light_twin(*one, form) =>
                {
                    atom.accented.push((*one, lowercase_composed(form)))
                }
                [one] => atom.forms.push(*one),
                several => compounds.push(several.to_vec()),
            }
        });
        for removed in unmatched {
            self.problem(word.written, format!("`-{removed}` removes nothing: `{}` has no such form", word.text()));
        }
        self.lemma_surfaces(atom, compounds)
    }

    fn tokens_of(&mut self, written: &str) -> Vec<FormId> {
        if written.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()) && !written.is_empty() {
            return vec![self.forms.insert(key(written.as_bytes()))];
        }
        let folded = fold_word(written);
        words(folded.as_bytes()).into_iter().map(|w| self.forms.insert(key(w))).collect()
    }

    /// Makes every number that a term spells out in figures a number too.
    pub(crate) fn join_numbers(&mut self) {
        let digits = self.exact.get(&self.forms.get(key(DIGITS.as_bytes())));
        let small = NONE_AND_ONE.map(key);
        let figures =
            |key: u128| key.to_le_bytes().iter().all(|b| *b == 0 || b.is_ascii_digit()) && !small.contains(&key);
        let numbers = self.forms.iter().filter(|(key, _)| figures(*key)).map(|(_, form)| form);
        if let Some(atom) = digits {
            let forms = &mut self.atoms[*atom as usize].forms;
            forms.extend(numbers);
            forms.sort_unstable();
            forms.dedup();
        }
    }

    /// Lets each variant stand for the form.
    pub(crate) fn spelling(&mut self, source: &'s Source, line: &Spelling<'s>) {
        self.source = source;
        let form = line.form;
        let target = self.forms.get(key(fold_word(form).as_bytes()));
        if target == UNKNOWN {
            self.problem(form, format!("unknown form `{form}`"));
            return;
        }
        for variant in &line.variants {
            let folded = fold_word(variant);
            let known = self.forms.insert_as(key(folded.as_bytes()), target);
            if words(folded.as_bytes()).len() != 1 {
                self.problem(form, format!("`{variant}` is not one word"));
            } else if known != target {
                self.problem(form, format!("`{variant}` is a word already"));
            }
        }
    }
}

fn count(terms: &mut u8) -> u8 {
    *terms = terms.saturating_add(1);
    *terms
}

impl Surfaces {
    fn absorb(&mut self, other: &Surfaces) {
        self.atoms.extend(&other.atoms);
        self.compounds.extend(other.compounds.iter().cloned());
    }

    fn sort(&mut self) {
        self.atoms.sort_unstable();
        self.atoms.dedup();
        self.compounds.sort();
        self.compounds.dedup();
    }
}
