//! The words of a text to what terms see of them: one table, four words a cache line.

use super::classes::ClassId;

/// What a known word is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Word {
    pub(crate) class: ClassId,
    /// May stand between two words of a term.
    pub(crate) light: bool,
    /// Number of its twins plus one, where accents tell it from another word; else 0.
    pub(crate) twins: u16,
}

/// Fingerprint and word; the fingerprint 0 marks a free slot.
type Slot = (u64, Word);

/// Open addressing with linear probing, at most half full. Words are told apart by 64 bits: two words of a text and a
/// lexicon of 100,000 forms meet by chance once in 10¹⁴.
#[derive(Debug)]
pub(crate) struct Words {
    slots: Vec<Slot>,
    shift: u32,
}

impl Words {
    pub(crate) fn with_capacity(words: usize) -> Words {
        let size = (words * 2).next_power_of_two().max(16);
        Words { slots: vec![(0, Word::default()); size], shift: 64 - size.ilog2() }
    }

    pub(crate) fn get(&self, key: u128) -> Option<Word> {
        let fingerprint = fingerprint(key);
        let mut at = (fingerprint >> self.shift) as usize;
        loop {
            let (f, word) = self.slots[at];
            if f == fingerprint {
                return Some(word);
            }
            if f == 0 {
                return None;
            }
            at = (at + 1) & (self.slots.len() - 1);
        }
    }

    /// Sets the word of `key`; the capacity given at first must hold.
    pub(crate) fn insert(&mut self, key: u128, word: Word) {
        let fingerprint = fingerprint(key);
        let mut at = (fingerprint >> self.shift) as usize;
        while self.slots[at].0 != 0 && self.slots[at].0 != fingerprint {
            at = (at + 1) & (self.slots.len() - 1);
        }
        self.slots[at] = (fingerprint, word);
    }
}

/// A one-to-one mix of each half, added: never 0 for the key of a word.
fn fingerprint(key: u128) -> u64 {
    let (low, high) = (key as u64, (key >> 64) as u64);
    let mixed = (low ^ high.wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(32)).wrapping_mul(0xD6E8_FEB8_6659_FD93);
    (mixed ^ mixed >> 32).max(1)
}
