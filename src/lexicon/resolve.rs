//! From words to forms: written words become atoms (sets of forms), the places of terms symbols (sets of atoms), terms
//! sequences of symbols.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::error::{Place, Problem};
use super::forms::{FormId, FormTable, UNKNOWN, key};
use super::inflect::Vocabulary;
use super::limits::{Budget, MOST_TERMS_OF_A_FORM, tell};
use super::parse::{Element, Group, Link, TagFile, Term as Line, Word, WordKind};
use super::term::TermId;
use crate::text::{fold_word, lowercase_composed, words};

/// Most words of one term.
pub(crate) const LONGEST_TERM: usize = 8;
/// Most sequences that one term may stand for (optional words, compounds, `&`).
const MOST_SEQUENCES: usize = 64;
/// Forms of the built-in vocabulary, in round numbers: the table need not grow.
const EXPECTED_FORMS: usize = 200_000;
/// Any number in digits; no text spells this.
pub(crate) const DIGITS: &str = "<0>";
/// Numbers that are none from two on.
const NONE_AND_ONE: [&[u8]; 2] = [b"0", b"1"];

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

/// Number of a symbol: a set of atoms that a place of some term accepts.
pub(crate) type SymbolId = u32;

/// One step of a sequence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Step {
    pub(crate) link: Link,
    pub(crate) symbol: SymbolId,
    pub(crate) negated: bool,
}

/// One way to write a term.
#[derive(Debug)]
pub(crate) struct Sequence {
    pub(crate) term: TermId,
    pub(crate) steps: Vec<Step>,
}

/// What a written word can be in a text: single forms, and sequences of forms for compounds.
#[derive(Clone, Debug, Default)]
struct Surfaces {
    atoms: Vec<AtomId>,
    compounds: Vec<Vec<FormId>>,
}

type Alternative = Vec<(Link, SymbolId)>;

/// Every form of a vocabulary.
pub(crate) struct KnownForms {
    forms: FormTable,
    entries: EntryForms,
}

/// The forms of each entry of a vocabulary.
struct EntryForms {
    /// Those of entry `i` are `forms[starts[i]..starts[i + 1]]`.
    forms: Vec<FormId>,
    starts: Vec<u32>,
    /// The forms of several words.
    compounds: FxHashMap<u32, Vec<Vec<FormId>>>,
}

impl EntryForms {
    fn of(&self, entry: u32) -> &[FormId] {
        &self.forms[self.starts[entry as usize] as usize..self.starts[entry as usize + 1] as usize]
    }
}

impl KnownForms {
    pub(crate) fn new(vocabulary: &Vocabulary<'_>) -> Self {
        let mut forms = FormTable::with_capacity(EXPECTED_FORMS);
        forms.insert(key(DIGITS.as_bytes()));
        let (mut of_entries, mut entry_starts) = (Vec::with_capacity(EXPECTED_FORMS), Vec::new());
        let mut compounds: FxHashMap<u32, Vec<Vec<FormId>>> = FxHashMap::default();
        vocabulary.all_folded_forms(|entry, form| {
            entry_starts.resize(entry as usize + 1, of_entries.len() as u32);
            if form.iter().all(u8::is_ascii_alphanumeric) {
                of_entries.push(forms.insert(key(form)));
                return;
            }
            let parts = words(form).into_iter().map(|w| forms.insert(key(w))).collect::<Vec<_>>();
            match parts.as_slice() {
                [one] => of_entries.push(*one),
                _ => compounds.entry(entry).or_default().push(parts),
            }
        });
        entry_starts.resize(vocabulary.len() + 1, of_entries.len() as u32);
        KnownForms { forms, entries: EntryForms { forms: of_entries, starts: entry_starts, compounds } }
    }
}

/// Resolves the terms of all files against one vocabulary.
pub(crate) struct Resolver<'v, 's> {
    vocabulary: &'v Vocabulary<'s>,
    pub(crate) forms: FormTable,
    pub(crate) atoms: Vec<Atom>,
    /// The atoms of each symbol, ascending.
    pub(crate) symbols: Vec<Vec<AtomId>>,
    pub(crate) sequences: Vec<Sequence>,
    entries: EntryForms,
    /// Light words, with their spellings.
    pub(crate) light: FxHashMap<FormId, Vec<String>>,
    by_atoms: FxHashMap<Vec<AtomId>, SymbolId>,
    /// The atoms of single forms.
    exact: FxHashMap<FormId, AtomId>,
    accented: FxHashMap<(FormId, String), AtomId>,
    lemmas: FxHashMap<&'s str, Rc<Surfaces>>,
    common_groups: FxHashMap<&'s str, Rc<Surfaces>>,
    file_groups: FxHashMap<&'s str, Rc<Surfaces>>,
    /// Terms that each form is by itself, and that the same words are together.
    alone: Vec<u8>,
    together: FxHashMap<Vec<Step>, u8>,
    path: &'s str,
    budget: Budget,
    pub(crate) problems: Vec<Problem>,
}

impl<'v, 's> Resolver<'v, 's> {
    pub(crate) fn new(vocabulary: &'v Vocabulary<'s>, known: KnownForms) -> Self {
        Resolver {
            vocabulary,
            forms: known.forms,
            atoms: Vec::new(),
            symbols: Vec::new(),
            sequences: Vec::new(),
            entries: known.entries,
            light: FxHashMap::default(),
            by_atoms: FxHashMap::default(),
            exact: FxHashMap::default(),
            accented: FxHashMap::default(),
            lemmas: FxHashMap::default(),
            common_groups: FxHashMap::default(),
            file_groups: FxHashMap::default(),
            alone: Vec::new(),
            together: FxHashMap::default(),
            path: "",
            budget: Budget::new(),
            problems: Vec::new(),
        }
    }

    pub(crate) fn problem(&mut self, place: Place, message: impl Into<String>) {
        tell(&mut self.problems, Problem::new(self.path, place, message));
    }

    /// Whether the terms may put `forms` more together.
    fn affords(&mut self, forms: usize, place: Place) -> bool {
        let affords = self.budget.take_forms(forms);
        if !affords {
            self.problem(place, "from here on, the words of the lexicon stand for too many forms");
        }
        affords
    }

    /// Learns the words that may stand between two words of a term, one form a line.
    pub(crate) fn light_words(&mut self, path: &'s str, lines: &[Line<'s>]) {
        self.path = path;
        for line in lines {
            let word = match line.elements.as_slice() {
                [element] if element.alternatives.len() == 1 => element.alternatives[0].first(),
                _ => None,
            };
            let forms = word.map(|w| self.tokens_of(w.text)).unwrap_or_default();
            match (word, forms.as_slice()) {
                (Some(word), [form]) => self.light.entry(*form).or_default().push(lowercase_composed(word.text)),
                _ => self.problem(line.place, "a light word is one form"),
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
    pub(crate) fn common_groups(&mut self, path: &'s str, groups: &[Group<'s>]) {
        self.path = path;
        for group in groups {
            let surfaces = Rc::new(self.group(group));
            if self.common_groups.insert(group.name, surfaces).is_some() {
                self.problem(group.place, format!("the group `@{}` is written twice", group.name));
            }
        }
    }

    /// Turns to a file of terms: its own groups hide common ones of the same name.
    pub(crate) fn open(&mut self, path: &'s str, file: &TagFile<'s>) {
        self.path = path;
        self.file_groups.clear();
        for group in &file.groups {
            let surfaces = Rc::new(self.group(group));
            self.file_groups.insert(group.name, surfaces);
        }
    }

    fn group(&mut self, group: &Group<'s>) -> Surfaces {
        let mut all = Surfaces::default();
        for word in &group.members {
            if let Some(surfaces) = self.word(word) {
                all.absorb(&surfaces);
            }
        }
        all.sort();
        all
    }

    /// Resolves one term line into the sequences it stands for.
    pub(crate) fn term(&mut self, line: &Line<'s>, term: TermId) {
        let mut sequences: Vec<Vec<Step>> = Vec::new();
        let orders: &[&[&[Element<'s>]]] = match line.swap {
            None => &[&[&line.elements]],
            Some(at) => {
                let (a, b) = line.elements.split_at(at);
                &[&[a, b], &[b, a]]
            }
        };
        for parts in orders {
            let mut partial = vec![Vec::new()];
            for (i, part) in parts.iter().enumerate() {
                for (j, element) in part.iter().enumerate() {
                    // In a swapped order, the link belongs to the place between the parts, not to their first words.
                    let link = match (j, i) {
                        (0, 0) => Link::Near,
                        (0, _) => Link::Gap,
                        _ => element.link,
                    };
                    partial = self.extend(&partial, element, link);
                    if partial.len() > MOST_SEQUENCES {
                        self.problem(
                            line.place,
                            format!("this term stands for more than {MOST_SEQUENCES} sequences of words"),
                        );
                        return;
                    }
                }
            }
            sequences.append(&mut partial);
        }
        for steps in sequences.into_iter().filter(|s| !s.is_empty()) {
            if steps.len() > LONGEST_TERM {
                self.problem(line.place, format!("a term has at most {LONGEST_TERM} words"));
                return;
            }
            let forms = steps.iter().map(|step| self.forms_of(&self.symbols[step.symbol as usize])).sum();
            if !self.affords(forms, line.place) || !self.has_room(&steps, line.place) {
                return;
            }
            self.sequences.push(Sequence { term, steps });
        }
    }

    /// Whether a text that holds these words may be one term more at once.
    fn has_room(&mut self, steps: &[Step], place: Place) -> bool {
        let most = match steps {
            [one] => {
                self.alone.resize(self.forms.len().max(self.alone.len()), 0);
                let forms = self.symbols[one.symbol as usize].iter().flat_map(|atom| &self.atoms[*atom as usize].forms);
                forms.map(|form| count(&mut self.alone[*form as usize])).max()
            }
            _ => Some(count(self.together.entry(steps.to_vec()).or_default())),
        };
        let room = most <= Some(MOST_TERMS_OF_A_FORM);
        if !room {
            self.problem(place, format!("these words are more than {MOST_TERMS_OF_A_FORM} terms already"));
        }
        room
    }

    fn extend(&mut self, partial: &[Vec<Step>], element: &Element<'s>, link: Link) -> Vec<Vec<Step>> {
        let alternatives = self.element(element);
        let mut longer = Vec::with_capacity(partial.len() * (alternatives.len() + 1));
        for steps in partial {
            if element.optional {
                longer.push(steps.clone());
            }
            for alternative in &alternatives {
                let added = alternative.iter().enumerate().map(|(i, (inner, symbol))| Step {
                    link: if i == 0 { link } else { *inner },
                    symbol: *symbol,
                    negated: element.negated,
                });
                longer.push(steps.iter().copied().chain(added).collect());
            }
        }
        longer
    }

    /// The ways to write one element: one symbol for all its single words, then its compounds.
    fn element(&mut self, element: &Element<'s>) -> Vec<Alternative> {
        let mut single = Surfaces::default();
        let mut all: Vec<Alternative> = Vec::new();
        for alternative in &element.alternatives {
            match alternative.as_slice() {
                [word] => {
                    if let Some(surfaces) = self.word(word) {
                        match element.alternatives.len() {
                            1 => return self.ways(&surfaces),
                            _ => single.absorb(&surfaces),
                        }
                    }
                }
                several => {
                    let mut sequences = vec![Vec::new()];
                    for word in several {
                        let Some(surfaces) = self.word(word) else { continue };
                        let ways = self.ways(&surfaces);
                        sequences = sequences
                            .iter()
                            .flat_map(|s: &Alternative| ways.iter().map(|w| s.iter().chain(w).copied().collect()))
                            .collect();
                        if sequences.len() > MOST_SEQUENCES {
                            self.problem(word.place, "too many ways to write this alternative");
                            return all;
                        }
                    }
                    all.append(&mut sequences);
                }
            }
        }
        single.sort();
        all.append(&mut self.ways(&single));
        all
    }

    fn ways(&mut self, surfaces: &Surfaces) -> Vec<Alternative> {
        let mut ways = Vec::with_capacity(1 + surfaces.compounds.len());
        if !surfaces.atoms.is_empty() {
            ways.push(vec![(Link::Near, self.symbol(&surfaces.atoms))]);
        }
        for compound in &surfaces.compounds {
            let way = compound.iter().enumerate().map(|(i, form)| {
                let atom = self.exact(*form);
                (if i == 0 { Link::Near } else { Link::Strict }, self.symbol(&[atom]))
            });
            ways.push(way.collect());
        }
        ways
    }

    fn symbol(&mut self, atoms: &[AtomId]) -> SymbolId {
        if let Some(id) = self.by_atoms.get(atoms) {
            return *id;
        }
        let id = self.symbols.len() as SymbolId;
        self.symbols.push(atoms.to_vec());
        self.by_atoms.insert(atoms.to_vec(), id);
        id
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
            [one] => Surfaces { atoms: vec![self.exact(*one)], compounds: Vec::new() },
            several => Surfaces { atoms: Vec::new(), compounds: vec![several.to_vec()] },
        }
    }

    fn word(&mut self, word: &Word<'s>) -> Option<Rc<Surfaces>> {
        let surfaces = self.surfaces(word)?;
        let forms = self.forms_of(&surfaces.atoms) + surfaces.compounds.len();
        self.affords(forms * (1 + word.removed.len()), word.place).then_some(surfaces)
    }

    fn surfaces(&mut self, word: &Word<'s>) -> Option<Rc<Surfaces>> {
        match word.kind {
            WordKind::Group => {
                let found = self.file_groups.get(word.text).or_else(|| self.common_groups.get(word.text)).cloned();
                if found.is_none() {
                    self.problem(word.place, format!("no group `@{}`, here or in vocabulary/groups.lex", word.text));
                }
                found
            }
            WordKind::Number => {
                let mut surfaces = self.common_groups.get("nombre").map(|s| (**s).clone()).unwrap_or_default();
                let digits = self.forms.insert(key(DIGITS.as_bytes()));
                surfaces.absorb(&self.in_a_row(&[digits]));
                surfaces.sort();
                Some(Rc::new(surfaces))
            }
            WordKind::Question => {
                let mark = self.forms.insert(key(b"?"));
                Some(Rc::new(self.in_a_row(&[mark])))
            }
            WordKind::Exact => self.one_form(word, false),
            WordKind::Accented => self.one_form(word, true),
            WordKind::Lemma => self.lemma(word),
        }
    }

    fn one_form(&mut self, word: &Word<'s>, accents: bool) -> Option<Rc<Surfaces>> {
        let forms = self.tokens_of(word.text);
        let surfaces = match forms.as_slice() {
            [] => {
                self.problem(word.place, format!("`{}` holds no letter, digit or symbol", word.text));
                return None;
            }
            [form] if accents || self.is_light_but_for_accents(*form, word.text) => {
                Surfaces { atoms: vec![self.accented(*form, word.text)], compounds: Vec::new() }
            }
            forms => self.in_a_row(forms),
        };
        Some(Rc::new(surfaces))
    }

    fn lemma(&mut self, word: &Word<'s>) -> Option<Rc<Surfaces>> {
        if !self.vocabulary.contains(word.text) {
            let compound = word.text.contains(['-', '\'', '’']);
            if compound || !word.text.contains(char::is_alphanumeric) || word.text.bytes().all(|b| b.is_ascii_digit()) {
                return self.one_form(word, false);
            }
            let suggestion = self.budget.take_suggestion().then(|| self.vocabulary.suggestion(word.text)).flatten();
            let suggestion = suggestion.map(|s| format!(": {s}")).unwrap_or_default();
            self.problem(word.place, format!("unknown word `{}`{suggestion}", word.text));
            return None;
        }
        if word.removed.is_empty()
            && let Some(surfaces) = self.lemmas.get(word.text)
        {
            return Some(surfaces.clone());
        }
        let surfaces = Rc::new(match word.removed.as_slice() {
            [] if !self.has_light_form(word.text) => self.whole_lemma(word.text),
            _ => self.part_of_lemma(word),
        });
        if word.removed.is_empty() {
            self.lemmas.insert(word.text, surfaces.clone());
        }
        Some(surfaces)
    }

    fn has_light_form(&self, lemma: &str) -> bool {
        let mut forms = self.vocabulary.entries_of(lemma).iter().flat_map(|entry| self.entries.of(*entry));
        forms.any(|form| self.light.contains_key(form))
    }

    fn whole_lemma(&mut self, lemma: &str) -> Surfaces {
        let (mut forms, mut compounds) = (Vec::new(), Vec::new());
        for entry in self.vocabulary.entries_of(lemma) {
            forms.extend(self.entries.of(*entry));
            compounds.extend(self.entries.compounds.get(entry).into_iter().flatten().cloned());
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
        let mut surfaces = Surfaces { atoms, compounds };
        surfaces.sort();
        surfaces
    }

    fn part_of_lemma(&mut self, word: &Word<'s>) -> Surfaces {
        let (mut atom, mut compounds) = (Atom::default(), Vec::new());
        let mut unmatched = word.removed.clone();
        let folded: Vec<String> = word.removed.iter().map(|removed| fold_word(removed)).collect();
        let vocabulary = self.vocabulary;
        vocabulary.forms_of(word.text, |form| {
            if word.removed.contains(&form) {
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
            self.problem(word.place, format!("`-{removed}` removes nothing: `{}` has no such form", word.text));
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
    pub(crate) fn spelling(&mut self, path: &'s str, form: &str, variants: &[&str], place: Place) {
        self.path = path;
        let target = self.forms.get(key(fold_word(form).as_bytes()));
        if target == UNKNOWN {
            self.problem(place, format!("unknown form `{form}`"));
            return;
        }
        for variant in variants {
            let folded = fold_word(variant);
            let known = self.forms.insert_as(key(folded.as_bytes()), target);
            if words(folded.as_bytes()).len() != 1 {
                self.problem(place, format!("`{variant}` is not one word"));
            } else if known != target {
                self.problem(place, format!("`{variant}` is a word already"));
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
