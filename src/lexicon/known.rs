//! Every form of a vocabulary, by the entry that it comes from.

use rustc_hash::FxHashMap;

use super::forms::{FormId, FormTable, key};
use super::inflect::Vocabulary;
use super::lists::Lists;
use crate::text::words;

/// Any number in digits; no text spells this.
pub(crate) const DIGITS: &str = "<0>";

/// The forms of each entry of a vocabulary.
#[derive(Debug)]
pub(super) struct EntryForms {
    /// Those of one word, by entry.
    forms: Lists<FormId>,
    /// The forms of several words.
    compounds: FxHashMap<u32, Vec<Vec<FormId>>>,
}

impl EntryForms {
    /// Every form of a vocabulary, and which each entry has.
    pub(super) fn new(vocabulary: &Vocabulary<'_>) -> (FormTable, EntryForms) {
        let mut table = FormTable::with_capacity(vocabulary.forms());
        table.insert(key(DIGITS.as_bytes()));
        let mut forms = Vec::with_capacity(vocabulary.forms());
        let mut compounds: FxHashMap<u32, Vec<Vec<FormId>>> = FxHashMap::default();
        vocabulary.all_folded_forms(|entry, stem, ending| {
            if let Some(key) = stem.key_with(ending) {
                forms.push((entry, table.insert(key)));
                return;
            }
            let parts: Vec<_> = words(&stem.with(ending)).into_iter().map(|w| table.insert(key(w))).collect();
            match parts.as_slice() {
                [one] => forms.push((entry, *one)),
                _ => compounds.entry(entry).or_default().push(parts),
            }
        });
        let forms = Lists::new(vocabulary.len(), || forms.iter().copied());
        (table, EntryForms { forms, compounds })
    }

    /// The forms of one word.
    pub(super) fn of(&self, entry: u32) -> &[FormId] {
        self.forms.get(entry)
    }

    /// The forms of several words.
    pub(super) fn compounds(&self, entry: u32) -> &[Vec<FormId>] {
        self.compounds.get(&entry).map_or(&[], Vec::as_slice)
    }
}
