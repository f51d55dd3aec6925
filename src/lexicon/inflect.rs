//! From lemma and model to forms.

use std::iter::successors;

use rustc_hash::FxHashMap;

use super::error::Problem;
use super::forms::Part;
use super::labels::Source;
use super::limits::{MOST_ENTRIES_OF_A_LEMMA, MOST_FORMS, MOST_FORMS_OF_AN_ENTRY, tell};
use super::parse::{Entry, Model};
use crate::text::fold_word;

/// The known lemmas with their models.
#[derive(Debug, Default)]
pub(crate) struct Vocabulary<'s> {
    models: FxHashMap<&'s str, Model<'s>>,
    entries: Vec<Entry<'s>>,
    /// The first entry of each lemma.
    by_lemma: FxHashMap<&'s str, u32>,
    /// By entry: the next one of its lemma.
    next: Vec<Option<u32>>,
    /// Forms of all entries.
    forms: usize,
}

impl<'s> Vocabulary<'s> {
    pub(crate) fn add_models(&mut self, source: &Source, models: Vec<Model<'s>>, problems: &mut Vec<Problem>) {
        for model in models {
            let name = model.name;
            if self.models.insert(name, model).is_some() {
                tell(problems, || source.problem(name, format!("the model `{name}` is written twice")));
            }
        }
    }

    /// Adds the entries of one file; the models must be there already.
    pub(crate) fn add_entries(&mut self, source: &Source, entries: Vec<Entry<'s>>, problems: &mut Vec<Problem>) {
        for entry in entries {
            for name in entry.models() {
                let message = match self.models.get(name) {
                    None => format!("no model `{name}` in inflections.lex"),
                    Some(m) if !entry.lemma.ends_with(m.ending) => {
                        format!("`{}` does not end in `{}`, as the model `{name}` asks", entry.lemma, m.ending)
                    }
                    Some(_) => continue,
                };
                tell(problems, || source.problem(entry.lemma, message));
            }
            match self.room_for(entry) {
                Ok(forms) => {
                    self.forms += forms;
                    self.add(entry);
                }
                Err(message) => tell(problems, || source.problem(entry.lemma, message)),
            }
        }
    }

    fn add(&mut self, entry: Entry<'s>) {
        let number = self.entries.len() as u32;
        match self.entries_of(entry.lemma).last() {
            Some(last) => self.next[last as usize] = Some(number),
            None => {
                self.by_lemma.insert(entry.lemma, number);
            }
        }
        self.entries.push(entry);
        self.next.push(None);
    }

    /// The number of forms of an entry, where the vocabulary has room for them.
    fn room_for(&self, entry: Entry<'s>) -> Result<usize, String> {
        let inflected = self.models_of(entry).map(|model| model.endings.len());
        let forms = 1 + entry.added().count() + inflected.sum::<usize>();
        let lemma = entry.lemma;
        match () {
            () if forms > MOST_FORMS_OF_AN_ENTRY => Err(format!("more than {MOST_FORMS_OF_AN_ENTRY} forms")),
            () if self.entries_of(lemma).count() == MOST_ENTRIES_OF_A_LEMMA => {
                Err(format!("`{lemma}` is written more than {MOST_ENTRIES_OF_A_LEMMA} times"))
            }
            () if self.forms + forms > MOST_FORMS => Err(format!("the vocabulary has more than {MOST_FORMS} forms")),
            () => Ok(forms),
        }
    }

    /// Number of entries.
    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    /// Number of forms of all entries, those of several entries counted for each.
    pub(crate) fn forms(&self) -> usize {
        self.forms
    }

    pub(crate) fn contains(&self, lemma: &str) -> bool {
        self.by_lemma.contains_key(lemma)
    }

    /// The numbers of the entries of a lemma, ascending.
    pub(crate) fn entries_of(&self, lemma: &str) -> impl Iterator<Item = u32> + use<'_> {
        successors(self.by_lemma.get(lemma).copied(), |entry| self.next[*entry as usize])
    }

    fn models_of(&self, entry: Entry<'s>) -> impl Iterator<Item = &Model<'s>> {
        entry.models().filter_map(|name| self.models.get(name))
    }

    /// Calls `each` with every form of `lemma`, the lemma itself first.
    pub(crate) fn forms_of(&self, lemma: &str, mut each: impl FnMut(&str)) {
        for entry in self.entries_of(lemma) {
            self.inflect(self.entries[entry as usize], &mut each);
        }
    }

    /// Calls `each` with every form of every lemma, folded and in two parts, and the number of its entry.
    pub(crate) fn all_folded_forms(&self, mut each: impl FnMut(u32, &Part, &Part)) {
        let mut folded_endings: FxHashMap<&str, Vec<Part>> = FxHashMap::default();
        let nothing = Part::default();
        let mut stem = Part::default();
        for (number, entry) in (0..).zip(&self.entries) {
            if !entry.is_regular() {
                self.inflect(*entry, &mut |form| each(number, &Part::fold(form), &nothing));
                continue;
            }
            stem.refold(entry.lemma);
            each(number, &stem, &nothing);
            for model in self.models_of(*entry) {
                let Some(written) = entry.lemma.strip_suffix(model.ending) else { continue };
                let endings = folded_endings
                    .entry(model.name)
                    .or_insert_with(|| model.endings.iter().map(|ending| Part::fold(ending)).collect());
                stem.refold(written);
                endings.iter().for_each(|ending| each(number, &stem, ending));
            }
        }
    }

    fn inflect(&self, entry: Entry<'s>, each: &mut impl FnMut(&str)) {
        let mut give = |form: &str| {
            if !entry.removed().any(|removed| removed == form) {
                each(form);
            }
        };
        give(entry.lemma);
        let mut form = String::new();
        for model in self.models_of(entry) {
            let Some(stem) = entry.lemma.strip_suffix(model.ending) else { continue };
            for ending in &model.endings {
                form.clear();
                form.push_str(stem);
                form.push_str(ending);
                give(&form);
            }
        }
        entry.added().for_each(give);
    }

    /// Lemmas that `word` may have meant: those it is a form of, then the closest in letters.
    pub(crate) fn suggestion(&self, word: &str) -> Option<String> {
        let mut of = None;
        for entry in &self.entries {
            self.inflect(*entry, &mut |form| {
                if form == word && of.is_none() {
                    of = Some(entry.lemma);
                }
            });
        }
        if let Some(lemma) = of {
            return Some(format!("it is a form of `{lemma}`: write `{lemma}`, or `={word}` for this form alone"));
        }
        let folded = fold_word(word);
        let lemmas = self.entries.iter().map(|entry| entry.lemma);
        let closest = lemmas.map(|lemma| (distance(&folded, &fold_word(lemma)), lemma)).min()?;
        (closest.0 <= 2).then(|| format!("did you mean `{}`?", closest.1))
    }
}

/// Optimal string alignment distance between two short words: insertions, deletions, changes, swaps of neighbours.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > 2 {
        return usize::MAX;
    }
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    rows[0] = (0..=b.len()).collect();
    for i in 1..=a.len() {
        rows[i][0] = i;
        for j in 1..=b.len() {
            let change = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            rows[i][j] = change.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                rows[i][j] = rows[i][j].min(rows[i - 2][j - 2] + 1);
            }
        }
    }
    rows[a.len()][b.len()]
}
