//! Distinct lists of numbers, each with a number of its own.

use std::collections::hash_map::Entry;
use std::hash::{BuildHasher, Hash};

use rustc_hash::{FxBuildHasher, FxHashMap};

/// Lists one after the other, found again by their hashes.
#[derive(Debug)]
pub(crate) struct Interner<T> {
    items: Vec<T>,
    /// List `i` is `items[starts[i]..starts[i + 1]]`.
    starts: Vec<u32>,
    /// A list whose hash is another's already stands under the next free one.
    by_hash: FxHashMap<u64, u32>,
}

impl<T> Default for Interner<T> {
    fn default() -> Self {
        Interner { items: Vec::new(), starts: vec![0], by_hash: FxHashMap::default() }
    }
}

impl<T: Copy + Eq + Hash> Interner<T> {
    /// The number of a list: the next one where it is new.
    pub(crate) fn intern(&mut self, list: &[T]) -> u32 {
        let mut hash = FxBuildHasher.hash_one(list);
        let number = self.len() as u32;
        loop {
            match self.by_hash.entry(hash) {
                Entry::Vacant(free) => {
                    free.insert(number);
                    self.items.extend_from_slice(list);
                    self.starts.push(self.items.len() as u32);
                    return number;
                }
                Entry::Occupied(known) if get(&self.items, &self.starts, *known.get()) == list => return *known.get(),
                Entry::Occupied(_) => hash = hash.wrapping_add(1),
            }
        }
    }

    /// Number of lists.
    pub(crate) fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// Every list, in the order of their numbers.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &[T]> {
        (0..self.len() as u32).map(|number| self.get(number))
    }

    pub(crate) fn get(&self, number: u32) -> &[T] {
        get(&self.items, &self.starts, number)
    }
}

fn get<'i, T>(items: &'i [T], starts: &[u32], number: u32) -> &'i [T] {
    &items[starts[number as usize] as usize..starts[number as usize + 1] as usize]
}
