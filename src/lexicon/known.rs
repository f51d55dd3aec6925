//! Every form of a vocabulary, by the entry that it comes from.

use rustc_hash::FxHashMap;

use super::forms::{FormId, FormTable, key};
use super::inflect::Vocabulary;
use crate::text::words;

/// Any number in digits; no text spells this.
pub(crate) const DIGITS: &str = "<0>";

/// The forms of each entry of a vocabulary.
#[derive(Debug)]
pub(super) struct EntryForms {
    /// Those of entry `i` are `forms[starts[i]..starts[i + 1]]`.
    forms: Vec<FormId>,
    starts: Vec<u32>,
    /// The forms of several words.
    compounds: FxHashMap<u32, Vec<Vec<FormId>>>,
}

impl EntryForms {
    /// Every form of a vocabulary, and which each entry has.
    pub(super) fn new(vocabulary: &Vocabulary<'_>) -> (FormTable, EntryForms) {
        let mut table = FormTable::with_capacity(vocabulary.forms());
        table.insert(key(DIGITS.as_bytes()));
        let (mut forms, mut starts) =
            (Vec::with_capacity(vocabulary.forms()), Vec::with_capacity(vocabulary.len() + 1));
        let mut compounds: FxHashMap<u32, Vec<Vec<FormId>>> = FxHashMap::default();
        vocabulary.all_folded_forms(|entry, stem, ending| {
            starts.resize(entry as usize + 1, forms.len() as u32);
            if let Some(key) = stem.key_with(ending) {
                forms.push(table.insert(key));
                return;
            }
            let parts: Vec<_> = words(&stem.with(ending)).into_iter().map(|w| table.insert(key(w))).collect();
            match parts.as_slice() {
                [one] => forms.push(*one),
                _ => compounds.entry(entry).or_default().push(parts),
            }
        });
        starts.resize(vocabulary.len() + 1, forms.len() as u32);
        (table, EntryForms { forms, starts, compounds })
    }

    /// The forms of one word.
    pub(super) fn of(&self, entry: u32) -> &[FormId] {
        &self.forms[self.starts[entry as usize] as usize..self.starts[entry as usize + 1] as usize]
    }

    /// The forms of several words.
    pub(super) fn compounds(&self, entry: u32) -> &[Vec<FormId>] {
        self.compounds.get(&entry).map_or(&[], Vec::as_slice)
    }
}
