//! Classes: the forms that satisfy the same symbols, as the forms of one lemma mostly do; what may begin with each, and
//! what may follow.

use rustc_hash::FxHashMap;

use super::trie::{NodeId, Trie};
use crate::lexicon::{Link, SymbolId, TermId};

/// Bits of the filter for each pair: about one pair in sixteen passes wrongly.
const FILTER_BITS: usize = 16;

/// Number of a class.
pub(crate) type ClassId = u32;

/// The class of the words that satisfy no symbol, unknown ones included.
pub(crate) const NO_CLASS: ClassId = 0;

/// How far a term that begins with a class may reach.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Reach {
    /// Terms of one word only.
    #[default]
    Single,
    /// Words with light words between them.
    Near,
    /// Words with a gap between them.
    Gap,
    /// Words with a gap over commas between them.
    Wide,
}

/// A second class, how it follows the first, and the node after it: eight bytes, since these tables are what a text pulls
/// through the cache.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Second {
    /// `NO_CLASS` in a free slot.
    class: ClassId,
    /// The link in the two high bits, the node below.
    link_and_node: u32,
}

impl Second {
    fn new(class: ClassId, link: Link, node: NodeId) -> Second {
        debug_assert!(node < 1 << 30);
        Second { class, link_and_node: (link as u32) << 30 | node }
    }

    pub(crate) fn link(self) -> Link {
        match self.link_and_node >> 30 {
            0 => Link::Near,
            1 => Link::Gap,
            2 => Link::Strict,
            _ => Link::Wide,
        }
    }

    pub(crate) fn node(self) -> NodeId {
        self.link_and_node & ((1 << 30) - 1)
    }
}

/// What the words of one class satisfy and begin.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Class {
    /// The second classes of its terms.
    pub(crate) seconds: Bits,
    /// Where its table of second classes begins, and the bits of its size.
    table: u32,
    table_bits: u8,
    /// The same for its part of the filter, in bits.
    filter_bits: u8,
    filter: u32,
    pub(crate) reach: Reach,
    singles: (u32, u32),
    symbols: (u32, u32),
}

/// A class as one of 128: the first test of a pair, in registers.
pub(crate) type Bit = u8;

/// A set of classes, with false positives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Bits([u64; 2]);

impl Bits {
    pub(crate) fn insert(&mut self, bit: Bit) {
        self.0[usize::from(bit >> 6)] |= 1 << (bit & 63);
    }

    pub(crate) fn union(self, other: Bits) -> Bits {
        Bits([self.0[0] | other.0[0], self.0[1] | other.0[1]])
    }

    /// Whether a class of this bit may be in the set; a `false` is certain.
    pub(crate) fn may_hold(&self, bit: Bit) -> bool {
        self.0[usize::from(bit >> 6) & 1] >> (bit & 63) & 1 == 1
    }
}

/// The bit of a class; that of no class is 0, which no other class has.
pub(crate) fn bit(class: ClassId) -> Bit {
    match class {
        NO_CLASS => 0,
        _ => (class.wrapping_mul(0x85EB_CA6B) >> 25).max(1) as Bit,
    }
}

/// All classes of a lexicon.
#[derive(Debug)]
pub(crate) struct Classes {
    classes: Vec<Class>,
    symbols: Vec<SymbolId>,
    singles: Vec<(TermId, u8)>,
    /// A small table a class, by open addressing: the words after one word stand together in memory.
    seconds: Vec<Second>,
    /// The pairs of `seconds` as single bits: what rejects nearly all pairs of words should stay in cache.
    filter: Vec<u64>,
}

/// Gathers classes; each set of symbols becomes one.
pub(crate) struct ClassesBuilder<'t> {
    trie: &'t mut Trie,
    built: Classes,
    by_symbols: FxHashMap<Vec<SymbolId>, ClassId>,
}

impl<'t> ClassesBuilder<'t> {
    pub(crate) fn new(trie: &'t mut Trie) -> Self {
        let built = Classes {
            classes: vec![Class::default()],
            symbols: Vec::new(),
            singles: Vec::new(),
            seconds: Vec::new(),
            filter: Vec::new(),
        };
        ClassesBuilder { trie, built, by_symbols: FxHashMap::default() }
    }

    /// The class of a set of symbols, ascending.
    pub(crate) fn class(&mut self, symbols: &[SymbolId]) -> ClassId {
        if symbols.is_empty() {
            return NO_CLASS;
        }
        if let Some(class) = self.by_symbols.get(symbols) {
            return *class;
        }
        let built = &mut self.built;
        let (symbol, single) = (built.symbols.len() as u32, built.singles.len() as u32);
        built.symbols.extend(symbols);
        let mut reach = Reach::Single;
        for node in self.trie.starts(symbols) {
            built.singles.extend(self.trie.ends(node));
            reach = reach.max(self.trie.reach(node));
        }
        let class = built.classes.len() as ClassId;
        built.classes.push(Class {
            symbols: (symbol, built.symbols.len() as u32),
            singles: (single, built.singles.len() as u32),
            reach,
            ..Class::default()
        });
        self.by_symbols.insert(symbols.to_vec(), class);
        class
    }

    /// Links first and second classes; `symbols` is the number of symbols.
    pub(crate) fn build(self, symbols: usize) -> Classes {
        let mut classes = self.built;
        let numbers = 1..classes.classes.len() as ClassId;
        let mut of_symbol: Vec<Vec<ClassId>> = vec![Vec::new(); symbols];
        for class in numbers {
            classes.symbols(class).iter().for_each(|symbol| of_symbol[*symbol as usize].push(class));
        }
        let bits = |classes: &Vec<ClassId>| {
            let mut bits = Bits::default();
            classes.iter().for_each(|class| bits.insert(bit(*class)));
            bits
        };
        self.trie.set_nexts(&of_symbol.iter().map(bits).collect::<Vec<_>>());
        let of = |symbol: SymbolId| of_symbol[symbol as usize].iter();
        let mut counts = vec![0_usize; classes.classes.len()];
        self.trie.first_pairs(|first, second, _, _| of(first).for_each(|f| counts[*f as usize] += of(second).len()));
        let (mut slots, mut words) = (0, 0);
        for (class, count) in classes.classes.iter_mut().zip(&counts) {
            let (size, bits) =
                ((count + count / 2 + 1).next_power_of_two(), (count * FILTER_BITS).next_power_of_two().max(64));
            (class.table, class.table_bits) = (slots, size.ilog2() as u8);
            (class.filter, class.filter_bits) = (words, bits.ilog2() as u8);
            slots += size as u32;
            words += bits as u32 / 64;
        }
        classes.seconds = vec![Second::new(NO_CLASS, Link::Near, 0); slots as usize];
        classes.filter = vec![0; words as usize];
        self.trie.first_pairs(|first, second, link, node| {
            for first in of(first) {
                of(second).for_each(|second| classes.link(*first, Second::new(*second, link, node)));
            }
        });
        classes
    }
}

impl Classes {
    fn link(&mut self, first: ClassId, second: Second) {
        let class = &mut self.classes[first as usize];
        class.seconds.insert(bit(second.class));
        let (word, flag) = class.flag(second.class);
        self.filter[word] |= flag;
        let (from, mask) = (class.table as usize, (1 << class.table_bits) - 1);
        let mut at = class.slot(second.class);
        while self.seconds[from + at].class != NO_CLASS {
            at = (at + 1) & mask;
        }
        self.seconds[from + at] = second;
    }

    pub(crate) fn class(&self, class: ClassId) -> &Class {
        &self.classes[class as usize]
    }

    /// The symbols that a class satisfies, ascending.
    pub(crate) fn symbols(&self, class: ClassId) -> &[SymbolId] {
        let (from, to) = self.class(class).symbols;
        &self.symbols[from as usize..to as usize]
    }

    /// The terms of one word that a class is, each with its mask of negated words.
    pub(crate) fn singles(&self, class: &Class) -> &[(TermId, u8)] {
        &self.singles[class.singles.0 as usize..class.singles.1 as usize]
    }

    /// Whether some term may begin with the two classes; a `false` is certain.
    pub(crate) fn may_follow(&self, first: &Class, second: ClassId) -> bool {
        let (word, flag) = first.flag(second);
        self.filter[word] & flag != 0
    }

    /// The nodes after a word of the first class and one of the second.
    pub(crate) fn seconds(&self, first: &Class, second: ClassId) -> impl Iterator<Item = Second> + '_ {
        let (from, mask) = (first.table as usize, (1 << first.table_bits) - 1);
        let mut at = Some(first.slot(second));
        std::iter::from_fn(move || {
            while let Some(slot) = at {
                let found = self.seconds[from + slot];
                at = (found.class != NO_CLASS).then_some((slot + 1) & mask);
                if found.class == second {
                    return Some(found);
                }
            }
            None
        })
    }
}

impl Class {
    /// The word of the filter for a second class, and its flag there.
    fn flag(&self, second: ClassId) -> (usize, u64) {
        let bit = u64::from(second.wrapping_mul(0xC2B2_AE35)) << self.filter_bits >> 32;
        (self.filter as usize + (bit >> 6) as usize, 1 << (bit & 63))
    }

    /// Where the search for a second class begins in the table.
    fn slot(&self, second: ClassId) -> usize {
        (u64::from(second.wrapping_mul(0x9E37_79B1)) << self.table_bits >> 32) as usize
    }
}
