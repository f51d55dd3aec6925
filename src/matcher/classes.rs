//! Classes: the forms that satisfy the same symbols, as the forms of one lemma mostly do; what may begin with each, and
//! what may follow.

use rustc_hash::FxHashMap;

use super::trie::{NodeId, Trie};
use crate::lexicon::{SymbolId, TermId};

/// Bits of the filter for each pair, and most for one class: few pairs pass wrongly.
const FILTER_BITS: usize = 8;
const MOST_FILTER_BITS: usize = 1 << 14;

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

/// A node after a first word, with the classes that may come next.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Start {
    pub(crate) nexts: Bits,
    pub(crate) node: NodeId,
}

/// What the words of one class satisfy and begin.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Class {
    /// The second classes of its terms.
    pub(crate) seconds: Bits,
    /// Where its part of the filter begins, and the bits of its size.
    filter: u32,
    filter_bits: u8,
    pub(crate) reach: Reach,
    singles: (u32, u32),
    starts: (u32, u32),
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
    singles: Vec<(TermId, u8)>,
    starts: Vec<Start>,
    /// The pairs of classes that stand first and second in some term, as single bits: what rejects nearly all pairs of
    /// words should stay in cache.
    filter: Vec<u64>,
}

/// Gathers classes; each set of symbols becomes one.
pub(crate) struct ClassesBuilder<'t> {
    trie: &'t mut Trie,
    built: Classes,
    /// The symbols that each class satisfies, ascending.
    symbols: Vec<Vec<SymbolId>>,
    by_symbols: FxHashMap<Vec<SymbolId>, ClassId>,
}

impl<'t> ClassesBuilder<'t> {
    pub(crate) fn new(trie: &'t mut Trie) -> Self {
        let built =
            Classes { classes: vec![Class::default()], singles: Vec::new(), starts: Vec::new(), filter: Vec::new() };
        ClassesBuilder { trie, built, symbols: vec![Vec::new()], by_symbols: FxHashMap::default() }
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
        let single = built.singles.len() as u32;
        let mut reach = Reach::Single;
        for node in self.trie.starts(symbols) {
            built.singles.extend(self.trie.ends(node));
            reach = reach.max(self.trie.reach(node));
        }
        let class = built.classes.len() as ClassId;
        built.classes.push(Class { singles: (single, built.singles.len() as u32), reach, ..Class::default() });
        self.symbols.push(symbols.to_vec());
        self.by_symbols.insert(symbols.to_vec(), class);
        class
    }

    /// Links first and second classes; `symbols` is the number of symbols.
    pub(crate) fn build(self, symbols: usize) -> Classes {
        let mut classes = self.built;
        let mut of_symbol: Vec<Vec<ClassId>> = vec![Vec::new(); symbols];
        for (own, class) in self.symbols.iter().zip(0..) {
            own.iter().for_each(|symbol| of_symbol[*symbol as usize].push(class));
        }
        self.trie.set_classes(&of_symbol);
        for (class, own) in classes.classes.iter_mut().zip(&self.symbols) {
            let from = classes.starts.len() as u32;
            let further = self.trie.starts(own).filter(|node| self.trie.reach(*node) > Reach::Single);
            classes.starts.extend(further.map(|node| Start { nexts: self.trie.nexts(node), node }));
            class.starts = (from, classes.starts.len() as u32);
        }
        classes.build_filter(&of_symbol, self.trie);
        self.trie.finish();
        classes
    }
}

impl Classes {
    /// Sets the bit of each pair of classes that may begin a term.
    fn build_filter(&mut self, of_symbol: &[Vec<ClassId>], trie: &Trie) {
        let of = |symbol: SymbolId| of_symbol[symbol as usize].iter();
        let mut counts = vec![0_usize; self.classes.len()];
        trie.first_pairs(|first, second| of(first).for_each(|f| counts[*f as usize] += of(second).len()));
        let mut words = 0;
        for (class, count) in self.classes.iter_mut().zip(&counts) {
            let bits = (count * FILTER_BITS).next_power_of_two().clamp(64, MOST_FILTER_BITS);
            (class.filter, class.filter_bits) = (words, bits.ilog2() as u8);
            words += bits as u32 / 64;
        }
        self.filter = vec![0; words as usize];
        trie.first_pairs(|first, second| {
            for first in of(first) {
                let class = &mut self.classes[*first as usize];
                for second in of(second) {
                    class.seconds.insert(bit(*second));
                    let (word, flag) = class.flag(*second);
                    self.filter[word] |= flag;
                }
            }
        });
    }

    pub(crate) fn class(&self, class: ClassId) -> &Class {
        &self.classes[class as usize]
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

    /// The nodes, with words to follow, after a first word of this class.
    pub(crate) fn starts(&self, class: &Class) -> &[Start] {
        &self.starts[class.starts.0 as usize..class.starts.1 as usize]
    }
}

impl Class {
    /// The word of the filter for a second class, and its flag there.
    fn flag(&self, second: ClassId) -> (usize, u64) {
        let bit = u64::from(second.wrapping_mul(0xC2B2_AE35)) << self.filter_bits >> 32;
        (self.filter as usize + (bit >> 6) as usize, 1 << (bit & 63))
    }
}
