//! The table of known forms: folded word to form id, in one probe for most words.

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
    debug_assert!((1..=16).contains(&length));
    u128::from_le_bytes(sixteen) & (u128::MAX >> (128 - 8 * length))
}

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

fn slot(key: u128, mask: usize) -> usize {
    let mixed = (key as u64 ^ ((key >> 64) as u64).rotate_left(23)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed >> 32) as usize & mask
}

/// Open addressing with linear probing, at most half full.
#[derive(Clone, Debug)]
pub(crate) struct FormTable {
    /// Key and form id; the key 0 marks a free slot (no word packs to 0).
    slots: Vec<(u128, FormId)>,
    used: usize,
    forms: u32,
}

impl FormTable {
    pub(crate) fn with_capacity(forms: usize) -> Self {
        FormTable { slots: vec![(0, UNKNOWN); (forms * 2).next_power_of_two().max(16)], used: 0, forms: 0 }
    }

    pub(crate) fn len(&self) -> usize {
        self.forms as usize
    }

    pub(crate) fn get(&self, key: u128) -> FormId {
        let mask = self.slots.len() - 1;
        let mut at = slot(key, mask);
        loop {
            let (k, form) = self.slots[at];
            if k == key || k == 0 {
                return form;
            }
            at = (at + 1) & mask;
        }
    }

    /// Every key with the form it stands for.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (u128, FormId)> + Clone + '_ {
        self.slots.iter().copied().filter(|(key, _)| *key != 0)
    }

    /// The id of `key`, which becomes known.
    pub(crate) fn insert(&mut self, key: u128) -> FormId {
        let id = self.insert_as(key, self.forms);
        self.forms += u32::from(id == self.forms);
        id
    }

    /// Makes `key` stand for `form`, unless it is known already; returns what it stands for.
    pub(crate) fn insert_as(&mut self, key: u128, form: FormId) -> FormId {
        if (self.used + 1) * 2 > self.slots.len() {
            self.grow();
        }
        let mask = self.slots.len() - 1;
        let mut at = slot(key, mask);
        while self.slots[at].0 != 0 {
            if self.slots[at].0 == key {
                return self.slots[at].1;
            }
            at = (at + 1) & mask;
        }
        self.slots[at] = (key, form);
        self.used += 1;
        form
    }

    fn grow(&mut self) {
        let old = std::mem::take(&mut self.slots);
        self.slots = vec![(0, UNKNOWN); old.len() * 2];
        let mask = self.slots.len() - 1;
        for (key, form) in old.into_iter().filter(|(key, _)| *key != 0) {
            let mut at = slot(key, mask);
            while self.slots[at].0 != 0 {
                at = (at + 1) & mask;
            }
            self.slots[at] = (key, form);
        }
    }
}
