//! Classes: the forms that satisfy the same symbols, as the forms of one lemma mostly do; and the classes that satisfy
//! each symbol.

use rustc_hash::FxHashMap;

use crate::lexicon::{AtomId, Interner, Lists, SymbolId};

/// Number of a class.
pub(crate) type ClassId = u32;

/// The class of the words that satisfy no symbol, unknown ones included.
pub(crate) const NO_CLASS: ClassId = 0;

/// The bit of a class in a set of 64 bits, with false positives.
pub(crate) fn class_bit(class: ClassId) -> u64 {
    1 << (class % u64::BITS)
}

/// Gathers classes; each set of atoms that some term uses becomes one.
#[derive(Debug)]
pub(crate) struct ClassesBuilder {
    symbols_of_atom: Lists<SymbolId>,
    /// By atom: the class of the forms that it alone has.
    of_atom: Vec<Option<ClassId>>,
    /// The symbols that each class satisfies, ascending.
    symbols: Lists<SymbolId>,
    by_atoms: FxHashMap<Vec<AtomId>, ClassId>,
}

impl ClassesBuilder {
    /// For so many atoms, from the atoms of each symbol.
    pub(crate) fn new(atoms: usize, symbols: &Interner<AtomId>) -> Self {
        let symbols_of_atom = Lists::new(atoms, || {
            (0..).zip(symbols.iter()).flat_map(|(symbol, own)| own.iter().map(move |atom| (*atom, symbol)))
        });
        let mut symbols = Lists::default();
        symbols.push(&[]); // NO_CLASS
        ClassesBuilder { symbols_of_atom, of_atom: vec![None; atoms], symbols, by_atoms: FxHashMap::default() }
    }

    /// The class of a set of atoms, ascending.
    pub(crate) fn class(&mut self, atoms: &[AtomId]) -> ClassId {
        match atoms {
            [] => NO_CLASS,
            [only] => {
                let add = || add_class(&mut self.symbols, self.symbols_of_atom.get(*only));
                *self.of_atom[*only as usize].get_or_insert_with(add)
            }
            several => match self.by_atoms.get(several) {
                Some(class) => *class,
                None => {
                    let lists: Vec<&[SymbolId]> = several.iter().map(|atom| self.symbols_of_atom.get(*atom)).collect();
                    let mut joined = lists.concat();
                    joined.sort_unstable();
                    joined.dedup();
                    let class = add_class(&mut self.symbols, &joined);
                    self.by_atoms.insert(several.to_vec(), class);
                    class
                }
            },
        }
    }

    /// The classes of each symbol; `symbols` is the number of symbols.
    pub(crate) fn build(self, symbols: usize) -> Members {
        let pairs =
            || (NO_CLASS..).zip(self.symbols.iter()).flat_map(|(class, own)| own.iter().map(move |s| (*s, class)));
        Members { of_symbol: Lists::new(symbols, pairs), classes: self.symbols.len() }
    }
}

/// Adds a class that satisfies some symbols, if any.
fn add_class(classes: &mut Lists<SymbolId>, symbols: &[SymbolId]) -> ClassId {
    match symbols.is_empty() {
        true => NO_CLASS,
        false => classes.push(symbols),
    }
}

/// Which classes satisfy a symbol.
#[derive(Debug)]
pub(crate) struct Members {
    of_symbol: Lists<ClassId>,
    /// Number of classes, that of no class included.
    classes: usize,
}

impl Members {
    /// Number of classes, that of no class included.
    pub(crate) fn classes(&self) -> usize {
        self.classes
    }

    /// Number of symbols.
    pub(crate) fn symbols(&self) -> u32 {
        self.of_symbol.len() as u32
    }

    /// By class: the items of the symbols that it satisfies, in their order.
    pub(crate) fn lists<T: Copy>(&self, of_symbols: &[(SymbolId, T)]) -> Lists<T> {
        Lists::new(self.classes, || {
            of_symbols.iter().flat_map(|(symbol, item)| self.of(*symbol).iter().map(|class| (*class, *item)))
        })
    }

    /// The classes of a symbol, ascending.
    pub(crate) fn of(&self, symbol: SymbolId) -> &[ClassId] {
        self.of_symbol.get(symbol)
    }

    pub(crate) fn satisfies(&self, class: ClassId, symbol: SymbolId) -> bool {
        self.of(symbol).binary_search(&class).is_ok()
    }
}
