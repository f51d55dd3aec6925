//! Distinct lists of numbers, each with a number of its own.

use std::collections::hash_map::Entry;
use std::hash::{BuildHasher, Hash};

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::lists::Lists;

/// Lists that are found again by their hashes.
#[derive(Debug)]
pub(crate) struct Interner<T> {
    lists: Lists<T>,
    /// A list whose hash is another's already stands under the next free one.
    by_hash: FxHashMap<u64, u32>,
}

impl<T> Default for Interner<T> {
    fn default() -> Self {
        Interner { lists: Lists::default(), by_hash: FxHashMap::default() }
    }
}

impl<T: Copy + Eq + Hash> Interner<T> {
    /// The number of a list: the next one where it is new.
    pub(crate) fn intern(&mut self, list: &[T]) -> u32 {
        let mut hash = FxBuildHasher.hash_one(list);
        loop {
            match self.by_hash.entry(hash) {
                Entry::Vacant(free) => return *free.insert(self.lists.push(list)),
                Entry::Occupied(known) if self.lists.get(*known.get()) == list => return *known.get(),
                Entry::Occupied(_) => hash = hash.wrapping_add(1),
            }
        }
    }

    /// Number of lists.
    pub(crate) fn len(&self) -> usize {
        self.lists.len()
    }

    /// Every list, in the order of their numbers.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &[T]> {
        self.lists.iter()
    }

    pub(crate) fn get(&self, number: u32) -> &[T] {
        self.lists.get(number)
    }
}
