//! The table of known forms: folded word to form id, in one probe for most words.

use crate::text::fold_into;

/// Number of a form in its table.
pub(crate) type FormId = u32;

/// No form: an unknown word.
pub(crate) const UNKNOWN: FormId = FormId::MAX;

/// Packs a folded word into a key. Up to 16 bytes the key is the word itself; a longer word gets a 120-bit hash under a
/// last byte that no folded text contains.
pub(crate) fn key(word: &[u8]) -> u128 {
    let mut bytes = [0; 16];
    match bytes.get_mut(..word.len()) {
        Some(start) => {
            start.copy_from_slice(word);
            u128::from_le_bytes(bytes)
        }
        None => long_key(word),
    }
}

/// As [`key`], for a word of `length` bytes that stands in a padded buffer at `sixteen`.
pub(crate) fn key_of_sixteen(sixteen: [u8; 16], length: usize) -> u128 {
    u128::from_le_bytes(sixteen) & OWN_BYTES[length]
}

/// By the length of a word: a mask of its bytes. Loading one takes less than shifting 128 bits.
static OWN_BYTES: [u128; 17] = {
    let (mut masks, mut length) = ([0; 17], 1);
    while length < masks.len() {
        masks[length] = u128::MAX >> (128 - 8 * length);
        length += 1;
    }
    masks
};

#[cold]
fn long_key(word: &[u8]) -> u128 {
    let (mut a, mut b) = (word.len() as u64, 0x9E37_79B9_7F4A_7C15_u64);
    for chunk in word.chunks(8) {
        let mut bytes = [0; 8];
        bytes[..chunk.len()].copy_from_slice(chunk);
        let w = u64::from_le_bytes(bytes);
        a = (a ^ w).wrapping_mul(0xFF51_AFD7_ED55_8CCD).rotate_left(29);
        b = (b ^ w).wrapping_mul(0xC4CE_B9FE_1A85_EC53).rotate_left(31);
    }
    (u128::from(a) << 64 | u128::from(b)) | 0xFF << 120
}

/// A part of a folded word: what inflection joins without spelling each form out.
#[derive(Debug, Default)]
pub(crate) struct Part {
    folded: Vec<u8>,
    key: u128,
    /// Holds nothing but letters and digits.
    plain: bool,
}

impl Part {
    pub(crate) fn fold(written: &str) -> Part {
        let mut part = Part::default();
        part.refold(written);
        part
    }

    /// Another part in place of this one.
    pub(crate) fn refold(&mut self, written: &str) {
        fold_into(written, &mut self.folded);
        self.key = key(&self.folded);
        self.plain = self.folded.iter().all(u8::is_ascii_alphanumeric);
    }

    /// The key of this part and `ending`, where they are one word.
    pub(crate) fn key_with(&self, ending: &Part) -> Option<u128> {
        let (length, shift) = (self.folded.len() + ending.folded.len(), 8 * self.folded.len() as u32);
        match self.plain && ending.plain {
            true if length <= 16 => Some(self.key | ending.key.checked_shl(shift).unwrap_or(0)),
            true => Some(key(&self.with(ending))),
            false => None,
        }
    }

    pub(crate) fn with(&self, ending: &Part) -> Vec<u8> {
        [&*self.folded, &*ending.folded].concat()
    }
}

fn hash(key: u128) -> usize {
    let mixed = (key as u64 ^ ((key >> 64) as u64).rotate_left(23)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed >> 32) as usize
}

/// A free slot.
const FREE: u32 = u32::MAX;

/// Open addressing with linear probing over numbers of entries, at most half full.
#[derive(Clone, Debug)]
pub(crate) struct FormTable {
    slots: Vec<u32>,
    /// Each known spelling, and the form it stands for.
    keys: Vec<u128>,
    stands_for: Vec<FormId>,
    forms: u32,
}

impl FormTable {
    pub(crate) fn with_capacity(forms: usize) -> Self {
        let slots = vec![FREE; (forms * 2).next_power_of_two().max(16)];
        FormTable { slots, keys: Vec::with_capacity(forms), stands_for: Vec::with_capacity(forms), forms: 0 }
    }

    pub(crate) fn len(&self) -> usize {
        self.forms as usize
    }

    pub(crate) fn get(&self, key: u128) -> FormId {
        match self.slots[self.slot(key)] {
            FREE => UNKNOWN,
            entry => self.stands_for[entry as usize],
        }
    }

    /// Every spelling with the form it stands for.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (u128, FormId)> + Clone + '_ {
        self.keys.iter().copied().zip(self.stands_for.iter().copied())
    }

    /// Every spelling.
    pub(crate) fn into_keys(self) -> Vec<u128> {
        self.keys
    }

    /// The id of `key`, which becomes known.
    pub(crate) fn insert(&mut self, key: u128) -> FormId {
        let id = self.insert_as(key, self.forms);
        self.forms += u32::from(id == self.forms);
        id
    }

    /// Makes `key` stand for `form`, unless it is known already; returns what it stands for.
    pub(crate) fn insert_as(&mut self, key: u128, form: FormId) -> FormId {
        let slot = self.slot(key);
        if self.slots[slot] != FREE {
            return self.stands_for[self.slots[slot] as usize];
        }
        self.slots[slot] = self.keys.len() as u32;
        self.keys.push(key);
        self.stands_for.push(form);
        if self.keys.len() * 2 > self.slots.len() {
            self.grow();
        }
        form
    }

    /// The slot of `key`, or the free one where it would go.
    fn slot(&self, key: u128) -> usize {
        let mask = self.slots.len() - 1;
        let mut at = hash(key) & mask;
        while self.slots[at] != FREE && self.keys[self.slots[at] as usize] != key {
            at = (at + 1) & mask;
        }
        at
    }

    fn grow(&mut self) {
        self.slots = vec![FREE; self.slots.len() * 2];
        for entry in 0..self.keys.len() {
            let slot = self.slot(self.keys[entry]);
            self.slots[slot] = entry as u32;
        }
    }
}
