//! From a token to its form, and from a form to the symbols it satisfies.

use std::collections::HashMap;

use crate::lexicon::{DIGITS, FormId, FormTable, Symbol, SymbolId, UNKNOWN, key, key_of_sixteen};
use crate::text::{Document, lowercase_composed};

/// Shortest word whose doubled letters may be read as single ones.
const SHORTEST_TOLERANT: usize = 5;

/// What a form satisfies.
#[derive(Clone, Copy, Debug, Default)]
struct Meaning {
    /// Start and length in the list of symbols.
    symbols: (u32, u32),
    /// May stand between two words of a term.
    light: bool,
    /// Accents tell it from another form: see `accented`.
    has_twins: bool,
}

/// Token to form, form to symbols.
#[derive(Debug)]
pub(crate) struct Lookup {
    forms: FormTable,
    /// Forms as written with single letters only, to read « rembourssement » and « nuuul »; `UNKNOWN` where two forms meet.
    skeletons: FormTable,
    digits: FormId,
    meanings: Vec<Meaning>,
    symbols: Vec<SymbolId>,
    /// For a form with twins: its spellings with accents, each with the form it then is.
    accented: HashMap<FormId, Vec<(String, FormId)>>,
}

impl Lookup {
    pub(crate) fn new(forms: FormTable, symbols: &[Symbol], light: &[FormId]) -> Lookup {
        let digits = forms.get(key(DIGITS.as_bytes()));
        let mut of_form: Vec<Vec<SymbolId>> = vec![Vec::new(); forms.len()];
        let mut twins: Vec<(FormId, &str, SymbolId)> = Vec::new();
        for (id, symbol) in symbols.iter().enumerate() {
            symbol.forms.iter().for_each(|form| of_form[*form as usize].push(id as SymbolId));
            twins.extend(symbol.accented.iter().map(|(form, text)| (*form, text.as_str(), id as SymbolId)));
        }
        twins.sort_unstable();
        let mut lookup = Lookup {
            forms,
            skeletons: FormTable::with_capacity(0),
            digits,
            meanings: Vec::with_capacity(of_form.len() + twins.len()),
            symbols: Vec::new(),
            accented: HashMap::new(),
        };
        of_form.iter().for_each(|symbols| lookup.add_meaning(symbols));
        for same in twins.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
            let (form, text, _) = same[0];
            let mut symbols = of_form[form as usize].clone();
            symbols.extend(same.iter().map(|(_, _, symbol)| *symbol));
            lookup.meanings[form as usize].has_twins = true;
            lookup.accented.entry(form).or_default().push((text.to_owned(), lookup.meanings.len() as FormId));
            lookup.add_meaning(&symbols);
        }
        for form in light {
            lookup.meanings[*form as usize].light = true;
        }
        lookup
    }

    fn add_meaning(&mut self, symbols: &[SymbolId]) {
        let start = self.symbols.len() as u32;
        self.symbols.extend(symbols);
        let meaning = Meaning { symbols: (start, symbols.len() as u32), ..Meaning::default() };
        self.meanings.push(meaning);
    }

    /// The symbols that a form satisfies, ascending.
    pub(crate) fn symbols(&self, form: FormId) -> &[SymbolId] {
        match self.meanings.get(form as usize) {
            Some(Meaning { symbols: (start, length), .. }) => {
                &self.symbols[*start as usize..(*start + *length) as usize]
            }
            None => &[],
        }
    }

    /// Whether a form may stand between two words of a term.
    pub(crate) fn is_light(&self, form: FormId) -> bool {
        self.meanings.get(form as usize).is_some_and(|m| m.light)
    }

    /// The form of a token, or `UNKNOWN`.
    pub(crate) fn form(&self, text: &str, document: &Document, token: usize) -> FormId {
        let word = document.word(token);
        let key = match word.len() {
            1..=16 => key_of_sixteen(document.sixteen(token), word.len()),
            _ => key(word),
        };
        let form = match self.forms.get(key) {
            UNKNOWN => self.tolerant(word),
            known => known,
        };
        match self.meanings.get(form as usize) {
            Some(meaning) if meaning.has_twins => self.twin(form, &text[document.span(token, token).range()]),
            _ => form,
        }
    }

    fn twin(&self, form: FormId, written: &str) -> FormId {
        let written = lowercase_composed(written);
        let twins = self.accented.get(&form).into_iter().flatten();
        twins.filter(|(text, _)| *text == written).map(|(_, twin)| *twin).next().unwrap_or(form)
    }

    /// A second look at an unknown word: a number, or a word whose letters are doubled where they should be single or
    /// single where they should be doubled.
    fn tolerant(&self, word: &[u8]) -> FormId {
        if word.iter().all(u8::is_ascii_digit) {
            return self.digits;
        }
        let mut squeezed = [0; 16];
        let Some(length) = squeeze(word, &mut squeezed) else { return UNKNOWN };
        let stretched = word.windows(3).any(|w| w[0] == w[1] && w[1] == w[2]);
        if length < SHORTEST_TOLERANT && !stretched {
            return UNKNOWN;
        }
        self.skeletons.get(key(&squeezed[..length]))
    }
}

/// Writes `word` with every run of one letter cut to one; `None` when it is too long to be a word.
fn squeeze(word: &[u8], squeezed: &mut [u8; 16]) -> Option<usize> {
    let mut length = 0;
    for (i, byte) in word.iter().enumerate() {
        if i == 0 || word[i - 1] != *byte {
            *squeezed.get_mut(length)? = *byte;
            length += 1;
        }
    }
    Some(length)
}
