//! From a token to its word.

use std::sync::OnceLock;

use unicode_normalization::char::is_combining_mark;

use super::classes::{ClassesBuilder, Members};
use super::spelling::{Skeleton, sounds, squeezed};
use super::words::{Word, Words};
use crate::lexicon::{Atom, AtomId, DIGITS, FormId, FormTable, Interner, Lists, key, key_of_sixteen};
use crate::span::Span;
use crate::text::{Document, FoldedWord, lowercase_composed};

/// Shortest word whose doubled letters may be read as single ones.
const SHORTEST_TOLERANT: usize = 5;

/// What one occurrence in the examples of a lexicon says beside the number of classes.
const COMMON: u32 = 20;

/// Token to word.
#[derive(Debug)]
pub(crate) struct Lookup {
    words: Words,
    /// The keys of all words.
    keys: Vec<u128>,
    /// Words by their skeletons, to read « rembourssement », « nuuuul » and « commende »; made for the first unknown word.
    skeletons: OnceLock<Words>,
    digits: Word,
    twins: Vec<Twins>,
}

/// The words that one word in letters is by its accents.
#[derive(Debug)]
struct Twins {
    /// Without any.
    plain: Word,
    /// Spelled with some, in lower case and composed.
    accented: Vec<(String, Word)>,
}

impl Lookup {
    pub(crate) fn new(
        forms: FormTable,
        atoms: &[Atom],
        symbols: &Interner<AtomId>,
        light: &[FormId],
    ) -> (Lookup, Members) {
        let mut builder = ClassesBuilder::new(atoms.len(), symbols);
        let of_form = Lists::new(forms.len(), || {
            (0..).zip(atoms).flat_map(|(id, atom)| atom.forms.iter().map(move |form| (*form, id)))
        });
        let mut words: Vec<Word> = (0..forms.len() as FormId)
            .map(|form| Word { class: builder.class(of_form.get(form)), ..Word::default() })
            .collect();
        light.iter().for_each(|form| words[*form as usize].light = true);
        let twins = twins(atoms, &of_form, &mut words, &mut builder);
        // Words that no term uses are known too: no second look at them.
        let mut table = Words::with_capacity(forms.iter().count());
        forms.iter().for_each(|(key, form)| table.insert(key, words[form as usize]));
        let digits = table.get(key(DIGITS.as_bytes())).unwrap_or_default();
        (
            Lookup { words: table, keys: forms.into_keys(), skeletons: OnceLock::new(), digits, twins },
            builder.build(symbols.len()),
        )
    }

    /// How often the words of each class stand in `texts`, plus one; `classes` is the number of classes.
    pub(crate) fn frequencies<'t>(&self, texts: impl Iterator<Item = &'t str>, classes: usize) -> Vec<u32> {
        let mut counts = vec![1; classes];
        let mut document = Document::default();
        for text in texts {
            document.read(text);
            for word in document.words() {
                // Of unknown words, there is nothing to count.
                counts[self.words.get(key(word.letters())).unwrap_or_default().class as usize] += COMMON;
            }
        }
        counts
    }

    /// What a word of `text` is; the default where it is unknown.
    #[inline(always)]
    pub(crate) fn word(&self, text: &str, written: FoldedWord<'_>) -> Word {
        let key = match written.length() {
            length @ 1..=16 => key_of_sixteen(written.sixteen(), length),
            _ => key(written.letters()),
        };
        let word = self.words.get(key).unwrap_or_else(|| self.tolerant(text, written));
        match word.twins {
            0 => word,
            n => self.twin(word, n, text, written.place()),
        }
    }

    /// The word that a known one is with the accents it is written with.
    #[inline(never)]
    fn twin(&self, word: Word, twins: u16, text: &str, written: Span) -> Word {
        let twins = &self.twins[usize::from(twins) - 1];
        if text.as_bytes()[written.range()].is_ascii() {
            return twins.plain;
        }
        let written = &text[written.range()];
        let same = |text: &str| match written.chars().any(is_combining_mark) {
            true => lowercase_composed(written) == text,
            false => written.chars().flat_map(char::to_lowercase).eq(text.chars()),
        };
        twins.accented.iter().find(|(text, _)| same(text)).map_or(word, |(_, twin)| *twin)
    }

    /// A second look at an unknown word: a number, with letters or not (« 60e »), or a word whose letters are doubled where
    /// they should be single or the reverse (« nuuuul »), or one that sounds like a known one.
    #[cold]
    fn tolerant(&self, text: &str, written: FoldedWord<'_>) -> Word {
        let letters = written.letters();
        if letters[0].is_ascii_digit() {
            return self.digits;
        }
        let stretched = letters.windows(3).any(|w| w[0] == w[1] && w[1] == w[2]);
        if !stretched && (letters.len() < SHORTEST_TOLERANT || is_name(text, written.place())) {
            return Word::default();
        }
        let skeletons = self.skeletons.get_or_init(|| skeletons(&self.keys, &self.words));
        let known = |skeleton| skeletons.get(skeleton);
        let heard = || sounds(letters)?.into_iter().find_map(known);
        squeezed(letters).and_then(known).or_else(heard).unwrap_or_default()
    }
}

/// Whether a word is written as a name: with one capital, inside a sentence.
fn is_name(text: &str, written: Span) -> bool {
    let before = text[..written.range().start].trim_end_matches(' ').chars().next_back();
    let mut letters = text[written.range()].chars();
    before.is_some_and(|c| c.is_alphanumeric() || c == ',')
        && letters.next().is_some_and(char::is_uppercase)
        && letters.next().is_some_and(char::is_lowercase)
}

/// Makes the words that accents tell apart.
fn twins(atoms: &[Atom], of_form: &Lists<AtomId>, words: &mut [Word], builder: &mut ClassesBuilder) -> Vec<Twins> {
    let mut spellings: Vec<(FormId, &str, AtomId)> = Vec::new();
    for (id, atom) in (0..).zip(atoms) {
        spellings.extend(atom.accented.iter().map(|(form, text)| (*form, text.as_str(), id)));
    }
    spellings.sort_unstable();
    let mut twins = Vec::new();
    for of_one_form in spellings.chunk_by(|a, b| a.0 == b.0) {
        let form = of_one_form[0].0 as usize;
        let same_text = of_one_form.chunk_by(|a, b| a.1 == b.1);
        let spelled = same_text.map(|same| {
            let mut all: Vec<_> =
                of_form.get(of_one_form[0].0).iter().copied().chain(same.iter().map(|s| s.2)).collect();
            all.sort_unstable();
            all.dedup();
            (same[0].1.to_owned(), Word { class: builder.class(&all), light: words[form].light, twins: 0 })
        });
        let (plain, accented): (Vec<_>, Vec<_>) = spelled.partition(|(text, _): &(String, Word)| text.is_ascii());
        twins.push(Twins { plain: plain.first().map_or(words[form], |(_, word)| *word), accented });
        words[form].twins = twins.len() as u16;
    }
    twins
}

/// The skeletons that stand for one word only, known words that no term uses included.
fn skeletons(keys: &[u128], words: &Words) -> Words {
    let known = keys.iter().map(|key| (*key, words.get(*key).unwrap_or_default()));
    let (used, unused): (Vec<_>, Vec<_>) = known.partition(|(_, word)| *word != Word::default());
    // Of three skeletons that a word may have, most have two.
    let mut table = Words::with_capacity(2 * used.len());
    for (key, word) in used {
        for skeleton in skeletons_of(letters(&key.to_le_bytes())) {
            let known = table.get(skeleton);
            let alone = known.is_none_or(|known| known == word);
            table.insert(skeleton, if alone { word } else { Word::default() });
        }
    }
    for (key, _) in unused {
        for skeleton in skeletons_of(letters(&key.to_le_bytes())) {
            if table.get(skeleton).is_some() {
                table.insert(skeleton, Word::default());
            }
        }
    }
    table
}

/// The letters among the bytes of a key.
fn letters(bytes: &[u8; 16]) -> &[u8] {
    let length = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
    &bytes[..length]
}

/// What a word may be recognised by, surest first.
fn skeletons_of(word: &[u8]) -> impl Iterator<Item = Skeleton> + use<> {
    squeezed(word).into_iter().chain(sounds(word).into_iter().flatten())
}
